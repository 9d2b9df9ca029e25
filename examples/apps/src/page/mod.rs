//! The program `page`: one case in, one page of HTML out that needs no network, no script and no second file.
//!
//! It shows the brief answer of the crate first, then the same in pictures and tables: the places on a body, the groups
//! of causes, what speaks for and against the first of them, the first two weeks of the plan, the runs of a log, and
//! the sources. In an emergency it shows the first lines and nothing else.
//!
//! Nothing here decides anything. What a runner may read of is asked of the assessment, and every word is the crate's
//! own but for a few headings.

mod body_map;
mod causes;
mod colours;
mod fortnight;
mod options;
mod places;
mod questions;
mod run;
mod sources;
mod words;

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, context};
use running_hip_pain::knowledge::Source;
use running_hip_pain::report::{About, brief};
use running_hip_pain::wording::{Notice, Override, Phrase, Term, Wording};
use running_hip_pain::{Assessment, CarePlan, KNOWLEDGE_VERSION, Phase, Urgency, plan};
use serde::Serialize;

use crate::training_log::Drawn;
use fortnight::fortnight;

pub use body_map::is_place;
pub use options::{HELP, Options};
pub use run::{Outcome, run};

const TEMPLATE: &str = include_str!("page.html");
const STYLE: &str = include_str!("page.css");

/// A part of the brief answer.
#[derive(Serialize)]
struct Part {
    key: &'static str,
    heading: String,
    lines: Vec<String>,
}

/// Writes the page.
///
/// # Errors
///
/// Never for the bundled template: every name in it is given here.
pub fn page(
    assessment: &Assessment,
    wording: &impl Wording,
    log: Option<&Drawn>,
    note: Option<&str>,
) -> Result<String, minijinja::Error> {
    let plan = plan(assessment);
    // The page has all questions itself.
    let here = |phrase| (phrase == Phrase::Notice(Notice::AllQuestions)).then_some(words::ALL_QUESTIONS);
    let answer = brief(assessment, &Override(wording, here));
    let urgency = answer.urgency;
    let accent = colours::accent(urgency);
    let running = answer.parts.iter().find(|part| part.about == About::Running);
    let running = running.map(|part| (part.heading.clone(), part.lines.join(" "))).unwrap_or_default();
    let parts: Vec<Part> = answer
        .parts
        .into_iter()
        .map(|part| Part { key: key(part.about), heading: part.heading, lines: part.lines })
        .collect();
    let calm = urgency < Urgency::Emergency;
    let grounds = if calm { causes::grounds(assessment, urgency, wording) } else { Vec::new() };
    let active = if let (CarePlan::Active(plan), true) = (&plan, calm) { Some(plan) } else { None };
    let planned = active.iter().flat_map(|plan| &plan.items).filter(|item| item.phase == Phase::Calm);
    let cited: Vec<Source> = planned
        .map(|item| item.source)
        .chain(grounds.iter().flat_map(|grounds| grounds.sources.iter().copied()))
        .collect();
    let say = |phrase| wording.say(phrase).into_owned();
    let notice = |notice| say(Phrase::Notice(notice));
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.template_from_str(TEMPLATE)?.render(context! {
        style => STYLE,
        light => accent.light,
        dark => accent.dark,
        about => words::ABOUT,
        note => note.filter(|_| calm),
        level => say(Phrase::Label(Term::Urgency(urgency))),
        emergency => !calm,
        parts => Serde(parts),
        questions => if calm { questions::open_questions(assessment, wording) } else { Vec::new() },
        map => Serde(calm.then(|| body_map::body_map(assessment.case(), wording, accent))),
        causes => Serde(calm.then(|| causes::causes(assessment, urgency, wording))),
        fortnight => Serde(active.and_then(|plan| fortnight(plan, assessment.case(), running, wording))),
        grounds => Serde(grounds),
        log => Serde(log.filter(|_| calm)),
        references => Serde(sources::references(cited)),
        knowledge => KNOWLEDGE_VERSION.to_string(),
        words => context! {
            questions => words::QUESTIONS,
            body_map => words::BODY_MAP,
            no_place => words::NO_PLACE,
            hurts_most => notice(Notice::MainSite),
            groups => words::GROUPS,
            groups_note => words::GROUPS_NOTE,
            grounds => words::GROUNDS,
            for_it => notice(Notice::For),
            against => notice(Notice::Against),
            nothing => words::NOTHING,
            fortnight => words::FORTNIGHT,
            fortnight_note => words::FORTNIGHT_NOTE,
            day => words::DAY,
            done => words::DONE,
            not_done => words::NOT_DONE,
            no_fixed_days => words::NO_FIXED_DAYS,
            your_runs => words::YOUR_RUNS,
            in_doubt => words::IN_DOUBT,
            sources => notice(Notice::Sources),
            judgement => words::JUDGEMENT,
            knowledge => notice(Notice::Knowledge),
        },
    })
}

/// The name of a part in the template and the style.
const fn key(about: About) -> &'static str {
    match about {
        About::HowSoon => "how-soon",
        About::Running => "running",
        About::Walking => "walking",
        About::Sooner => "sooner",
        About::AtOnce => "at-once",
        About::WhatThisIs => "what-this-is",
        _ => "part",
    }
}
