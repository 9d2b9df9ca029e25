//! Markdown: headings, paragraphs and tables.

use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::{Fact, FactSet};

#[derive(Default)]
pub struct Document(String);

impl Document {
    pub fn heading(&mut self, level: usize, text: &str) {
        self.0 += &format!("\n{} {text}\n\n", "#".repeat(level));
    }

    pub fn text(&mut self, text: &str) {
        self.0 += &format!("{text}\n\n");
    }

    pub fn item(&mut self, text: &str) {
        self.0 += &format!("- {text}\n");
    }

    /// A table, or nothing if it has no rows.
    pub fn table(&mut self, head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) {
        let mut rows = rows.into_iter().peekable();
        if rows.peek().is_none() {
            return;
        }
        self.0 += &format!("| {} |\n|{}\n", head.join(" | "), "---|".repeat(head.len()));
        for row in rows {
            let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
            self.0 += &format!("| {} |\n", cells.join(" | "));
        }
        self.0 += "\n";
    }

    /// The document, with a list of its parts after the first paragraph.
    pub fn with_contents(self) -> String {
        let parts: Vec<String> =
            self.0.lines().filter_map(|line| line.strip_prefix("## ")).map(|part| format!("- {part}\n")).collect();
        let text = self.0.trim_start();
        let (head, body) = text.split_once("\n## ").unwrap_or((text, ""));
        format!("{head}\n{}\n## {body}", parts.concat())
    }
}

/// The label of a term.
pub fn label(term: impl Into<Term>) -> String {
    say(Phrase::Label(term.into()))
}

pub fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}

/// The labels of several facts.
pub fn facts(facts: FactSet) -> String {
    facts.into_iter().map(|fact| label(Term::Fact(fact))).collect::<Vec<_>>().join("; ")
}

/// A key and its label.
pub fn named(fact: Fact) -> String {
    format!("{} (`{fact}`)", label(Term::Fact(fact)))
}

/// A figure with at most three decimals and no trailing zeros.
pub fn number(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
