//! What both pages have: a panel on top, pictures with a legend, a table of days, lists, sources.

use std::collections::BTreeSet;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use running_hip_pain::KNOWLEDGE_VERSION;
use running_hip_pain::knowledge::Source;
use running_hip_pain::wording::{English, Notice, Phrase, Wording};
use serde::Serialize;

use super::ink::alone;
use super::symbol::Symbol;
use super::words;

const TEMPLATE: &str = include_str!("paper.html");
/// The style of the page for a case, and what is only here.
const STYLE: &str = concat!(include_str!("../page/page.css"), include_str!("paper.css"));

/// A page.
#[derive(Debug, Serialize)]
pub(super) struct Paper {
    /// A few words above the heading.
    pub(super) about: String,
    pub(super) heading: String,
    /// Below the heading, in the panel.
    pub(super) lead: Vec<Block>,
    pub(super) accent: Accent,
    /// The panel, large, and nothing else.
    pub(super) emergency: bool,
    pub(super) notes: Vec<Block>,
    pub(super) pictures: Option<Pictures>,
    pub(super) table: Option<Table>,
    pub(super) after: Vec<Block>,
    /// Where it comes from, in the order of the numbers that name it.
    pub(super) sources: Vec<Reference>,
}

/// A sentence or a heading, and items below it. Either may be empty.
#[derive(Debug, Default, Serialize)]
pub(super) struct Block {
    pub(super) text: String,
    pub(super) items: Vec<String>,
    /// Something to act on at once.
    pub(super) at_once: bool,
}

/// A colour on light ground and on dark ground. Both have a contrast of at least 4.5 to 1 there.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Accent {
    light: &'static str,
    dark: &'static str,
}

pub(super) const GREEN: Accent = Accent { light: "#1d6b45", dark: "#86d3a8" };
pub(super) const BLUE: Accent = Accent { light: "#1d5a9c", dark: "#94c4ff" };
pub(super) const AMBER: Accent = Accent { light: "#8a4a00", dark: "#ffbe73" };
pub(super) const RED: Accent = Accent { light: "#a3001b", dark: "#ff9a9a" };

#[derive(Debug, Serialize)]
pub(super) struct Pictures {
    heading: String,
    note: String,
    pictures: Vec<String>,
    legend: Vec<Meaning>,
}

/// A symbol and what it means.
#[derive(Debug, Serialize)]
struct Meaning {
    symbol: String,
    words: String,
}

impl Pictures {
    pub(super) fn new(heading: &str, note: &str, pictures: Vec<String>, symbols: &BTreeSet<Symbol>) -> Self {
        let legend =
            symbols.iter().map(|symbol| Meaning { symbol: alone(symbol.at(0.0, 0.0)), words: symbol.meaning() });
        Self { heading: heading.into(), note: note.into(), pictures, legend: legend.collect() }
    }
}

/// The days in words, by week.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    pub(super) heading: &'static str,
    pub(super) columns: Vec<&'static str>,
    pub(super) weeks: Vec<Week>,
}

#[derive(Debug, Serialize)]
pub(super) struct Week {
    pub(super) heading: String,
    pub(super) days: Vec<OfDay>,
}

#[derive(Debug, Serialize)]
pub(super) struct OfDay {
    pub(super) day: String,
    /// As many as there are columns, less that of the day.
    pub(super) cells: Vec<Vec<Line>>,
}

/// A line of a cell.
#[derive(Debug, Default, Serialize)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) strong: bool,
    pub(super) is_quiet: bool,
    /// The number of its source.
    pub(super) source: Option<usize>,
}

/// A source as a line of a list of references.
#[derive(Debug, Serialize)]
pub(super) struct Reference {
    citation: String,
    url: Option<String>,
    link: String,
}

/// Sources with numbers, from 1.
#[derive(Debug, Default)]
pub(super) struct Sources(Vec<Source>);

impl Sources {
    /// The number of a source. Judgement has none.
    pub(super) fn number(&mut self, source: Source) -> Option<usize> {
        if source == Source::Judgement {
            return None;
        }
        let known = self.0.iter().position(|known| *known == source);
        Some(
            1 + known.unwrap_or_else(|| {
                self.0.push(source);
                self.0.len() - 1
            }),
        )
    }

    pub(super) fn references(&self) -> Vec<Reference> {
        let reference = |source: &Source| {
            let entry = source.entry();
            let link = if entry.doi.is_empty() { format!("PMID {}", entry.pmid) } else { format!("doi:{}", entry.doi) };
            Reference { citation: entry.citation(), url: entry.url(), link }
        };
        self.0.iter().map(reference).collect()
    }
}

/// Text of the crate as sentences and lists. An item belongs to the line before it if that leads to something.
pub(super) fn blocks<'a>(lines: impl IntoIterator<Item = &'a str>) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in lines.into_iter().map(str::trim).filter(|line| !line.is_empty()) {
        let Some(item) = line.strip_prefix("- ") else {
            blocks.push(Block { text: line.into(), ..Block::default() });
            continue;
        };
        match blocks.last_mut().filter(|block| !block.items.is_empty() || block.text.ends_with(':')) {
            Some(block) => block.items.push(item.into()),
            None => blocks.push(Block { items: vec![item.into()], ..Block::default() }),
        }
    }
    blocks
}

impl Paper {
    /// Writes the page.
    ///
    /// # Errors
    ///
    /// Never for the bundled template: every name in it is given here.
    pub(super) fn write(self) -> Result<String, minijinja::Error> {
        let say = |notice| English.say(Phrase::Notice(notice)).into_owned();
        let mut environment = Environment::new();
        environment.set_auto_escape_callback(|_| AutoEscape::Html);
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
        environment.template_from_str(TEMPLATE)?.render(context! {
            style => STYLE,
            page => Serde(self),
            knowledge => KNOWLEDGE_VERSION.to_string(),
            words => context! {
                legend => words::LEGEND,
                day => words::DAY,
                source => words::SOURCE,
                sources => say(Notice::Sources),
                judgement => words::JUDGEMENT,
                no_diagnosis => say(Notice::NotADiagnosisInBrief),
                knowledge => say(Notice::Knowledge),
            },
        })
    }
}
