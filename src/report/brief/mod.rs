//! The one page that a runner reads.

mod causes;
mod lines;
mod say;
mod steps;

use alloc::string::String;
use alloc::vec::Vec;
use core::{fmt, slice};

use super::dose::pain_rule_in_brief;
use super::headline::{how_soon, lead, running, service, walking};
use super::page::Page;
use super::questions::{other_questions, safety_questions, urgency_if_clear};
use super::reasons::{Reason, reasons};
use crate::assess::{Assessment, Raised, RaisedBy};
use crate::knowledge::triage::Warning;
use crate::plan::{CarePlan, plan};
use crate::vocabulary::{FactSet, Section, Urgency};
use crate::wording::{English, Notice, Phrase, Service, Term, Wording};
use lines::{Lines, Need};

/// The one page that a runner reads, as data: parts in the order in which they are read.
///
/// It has at most [`Brief::WORDS`] words on at most [`Brief::LINES`] lines. What must be said is always said: how soon
/// and where, whether to run and walk, the first reason, why there is no plan yet, an open safety question, the signs
/// to watch for and what this is not. What helps most fills the rest. All that is known is in
/// [`full_report`](super::full_report).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Brief {
    /// The urgency that the runner is told.
    pub urgency: Urgency,
    /// What is said.
    pub parts: Vec<Part>,
}

/// One part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Part {
    /// What it is about.
    pub about: About,
    /// Its heading. Empty for the first part and the last.
    pub heading: String,
    /// What it says. Never empty.
    pub lines: Vec<String>,
}

/// What a part of the page is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum About {
    /// How soon to get it checked, and where.
    HowSoon,
    /// Whether to run, and how much.
    Running,
    /// How to walk.
    Walking,
    /// Why it is this urgent.
    Why,
    /// What to say there.
    ToSay,
    /// Questions whose answers could change the result.
    Questions,
    /// What it may be.
    Causes,
    /// What may add to it.
    Contributors,
    /// What to do in the next two weeks, or why there is no plan yet.
    ToDo,
    /// How much pain is fine.
    Pain,
    /// When to go sooner.
    Sooner,
    /// When to get help at once.
    AtOnce,
    /// What this is, and is not.
    WhatThisIs,
}

impl Brief {
    /// The most words on the page.
    pub const WORDS: usize = 250;
    /// The most lines on the page, empty ones included.
    pub const LINES: usize = 45;
}

/// Writes the page as plain text, with English marks around the headings. [`report`](fn@report) has those of the wording.
impl fmt::Display for Brief {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| part.fmt(f))
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&put(slice::from_ref(self), &English))
    }
}

impl Part {
    fn put_on<W: Wording + ?Sized>(&self, page: &mut Page<'_, W>) {
        if self.starts_a_block() {
            page.gap();
        }
        match &self.lines[..] {
            lines if self.heading.is_empty() => lines.iter().for_each(|line| page.line(0, format_args!("{line}"))),
            [line] if !self.is_a_list() => {
                let line = page.lead(&self.heading, line);
                page.line(0, format_args!("{line}"));
            }
            lines => {
                page.headed(&self.heading);
                lines.iter().for_each(|line| page.item(line));
            }
        }
    }

    /// Whether its lines are items, even a single one.
    fn is_a_list(&self) -> bool {
        matches!(self.about, About::Causes | About::Questions)
    }

    /// Whether an empty line goes before it.
    fn starts_a_block(&self) -> bool {
        !matches!(self.about, About::HowSoon | About::Running | About::Walking)
    }
}

/// The one page that a runner reads, as plain text: at most [`Brief::LINES`] lines and [`Brief::WORDS`] words.
///
/// How soon and where comes first. Then whether to run, why, what is still to be asked, what it may be, what to do in
/// the next two weeks, how much pain is fine, and the signs with which to go sooner or to get help at once. In an
/// emergency nothing but the first lines: the rest would only cause delay.
///
/// ```
/// use running_hip_pain::{assess, Case, Finding, report::report, wording::English};
/// let case = Case::builder(29).present(Finding::SaddleNumbness).build()?;
/// assert!(report(&assess(&case), &English).starts_with("EMERGENCY"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn report(assessment: &Assessment, wording: &(impl Wording + ?Sized)) -> String {
    put(&brief(assessment, wording).parts, wording)
}

/// Parts as plain text, with the marks of a wording.
fn put<W: Wording + ?Sized>(parts: &[Part], wording: &W) -> String {
    let mut page = Page::new(wording);
    parts.iter().for_each(|part| part.put_on(&mut page));
    page.finish()
}

/// The page that [`report`] prints, as data.
///
/// ```
/// use running_hip_pain::report::{About, brief};
/// use running_hip_pain::{Case, Finding, assess, wording::English};
/// let case = Case::builder(40).present(Finding::PainGroin).present(Finding::Limp).build()?;
/// let page = brief(&assess(&case), &English);
/// let running = page.parts.iter().find(|part| part.about == About::Running).expect("always said");
/// assert!(running.lines[0].starts_with("Do not run"));
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
pub fn brief(assessment: &Assessment, wording: &(impl Wording + ?Sized)) -> Brief {
    let page = Page::new(wording);
    let plan = plan(assessment);
    let mut lines = Lines::default();
    first_lines(&page, &plan, &mut lines);
    why(&page, assessment, &plan, &mut lines);
    if plan.urgency() < Urgency::Emergency {
        say::say(&page, assessment, &plan, &mut lines);
        questions(&page, assessment, &plan, &mut lines);
        causes::causes(&page, assessment, &plan, &mut lines);
        steps::steps(&page, assessment, &plan, &mut lines);
        pain(&page, &plan, &mut lines);
        watch_for(&page, assessment, &plan, &mut lines);
    }
    lines.add(About::WhatThisIs, Need::Must, page.word(Notice::NotADiagnosisInBrief));
    let heading = |about| heading(&page, assessment, &plan, about);
    Brief { urgency: plan.urgency(), parts: lines.that_fit(wording, heading) }
}

fn heading<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, plan: &CarePlan, about: About) -> String {
    if about == About::AtOnce {
        // Whom to call stands beside it.
        let service = page.say(Phrase::Service(Service::Emergency));
        return page.beside(&page.word(Notice::AtOnce), &service);
    }
    page.word(match about {
        About::HowSoon | About::WhatThisIs => return String::new(),
        About::Running => Notice::Running,
        About::Walking => Notice::Walking,
        About::Why => Notice::Why,
        About::ToSay => Notice::WhatToSay,
        About::Questions if assessment.triage().unasked().next().is_none() => Notice::NextQuestions,
        About::Questions if plan.urgency() >= Urgency::Urgent => Notice::GoAnyway,
        About::Questions => Notice::Provisional,
        About::Causes => Notice::Causes,
        About::Contributors => Notice::Contributors,
        About::ToDo if matches!(plan, CarePlan::Active(_)) => Notice::NextTwoWeeks,
        About::ToDo => Notice::WhatToDo,
        About::Pain => Notice::PainLimits,
        About::Sooner => Notice::GoSoonerIf,
        About::AtOnce => Notice::AtOnce,
    })
}

fn first_lines<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan, lines: &mut Lines) {
    lines.add(About::HowSoon, Need::Must, how_soon(page, plan.urgency()));
    if let Some(service) = service(plan.urgency()) {
        let name = page.say(Phrase::Service(service));
        lines.add(About::HowSoon, Need::Must, page.lead(&page.word(lead(service)), &name));
    }
    lines.add(About::Running, Need::Must, running(page, plan));
    if let Some(walking) = walking(page, plan) {
        lines.add(About::Walking, Need::Must, walking);
    }
}

/// The weightiest reasons, in a line each.
fn why<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, plan: &CarePlan, lines: &mut Lines) {
    const MOST: usize = 2;
    let reasons = reasons(assessment, plan);
    let stopping = reasons.iter().find_map(|reason| match reason {
        Reason::NoRunning(facts) => Some(*facts),
        _ => None,
    });
    // On the page a course sign is the answers behind it: those that stop running would stand there twice.
    let is_said = |reason: &&Reason| match (reason, stopping) {
        (Reason::Raised(Raised { by: RaisedBy::Course(_), facts, .. }), Some(stopping)) => {
            !facts.is_empty() && facts.is_subset(&stopping)
        }
        _ => false,
    };
    for (place, reason) in reasons.iter().filter(|reason| !is_said(reason)).take(MOST).enumerate() {
        let need = if place == 0 { Need::Must } else { Need::IsGood };
        lines.add(About::Why, need, in_a_line(page, assessment, reason));
    }
}

fn in_a_line<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, reason: &Reason) -> String {
    const CARRIERS: usize = 3;
    let labels = |facts: FactSet| page.carriers(assessment.case(), facts.iter().take(CARRIERS).collect());
    // What was told, and not what follows from a number of days.
    let told = |facts: FactSet| -> FactSet { facts.iter().filter(|fact| fact.settled_by().is_empty()).collect() };
    let with = |text: String, facts: FactSet| match labels(told(facts)) {
        labels if labels.is_empty() => text,
        labels => page.lead(&text, &labels),
    };
    match reason {
        Reason::Raised(raised) => match raised.by {
            // In an emergency there is room for the whole sentence.
            RaisedBy::RedFlag(flag) if raised.urgency == Urgency::Emergency => page.say(Phrase::RedFlag(flag)),
            RaisedBy::RedFlag(flag) => with(page.label(Term::RedFlag(flag)), raised.facts),
            // What was told says more than the kind of sign. A place alone does not.
            RaisedBy::Course(sign) => {
                let besides_places = told(raised.facts).iter().filter(|fact| fact.section() != Section::Site).collect();
                match labels(besides_places) {
                    labels if labels.is_empty() => page.say(Phrase::Course(sign)),
                    labels => labels,
                }
            }
            RaisedBy::Danger(condition) => {
                let lead = page.word(Notice::DangerSigns);
                let label = page.label(Term::Condition(condition));
                page.lead(&lead, &page.beside(&label, &labels(raised.facts)))
            }
        },
        Reason::Guarded(conditions) => {
            let conditions = conditions.iter().take(1).copied().map(Term::Condition);
            page.lead(&page.word(Notice::Guarded), &page.labels(conditions))
        }
        Reason::NoRunning(facts) => page.lead(&page.word(Notice::NoRunningWith), &labels(*facts)),
        Reason::Withheld(reason) => page.say(Phrase::Withheld(*reason)),
        Reason::ToBeSeen => page.word(Notice::ToBeSeen),
        Reason::Open => page.word(Notice::StillOpen),
    }
}

/// The questions whose answers could change most, safety first.
fn questions<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, plan: &CarePlan, lines: &mut Lines) {
    const MOST: usize = 3;
    let mut safety = safety_questions(page, assessment, Phrase::SafetyInBrief);
    safety.sort_by_key(|question| core::cmp::Reverse(question.urgency));
    if safety.is_empty() {
        for (place, question) in other_questions(page, assessment, plan).iter().take(MOST).enumerate() {
            let need = match (place, question.could_ask_for_more) {
                (0, true) => Need::CouldMatter,
                (0, false) | (_, true) => Need::IsGood,
                (_, false) => Need::IfThereIsRoom,
            };
            lines.add(About::Questions, need, question.line(page));
        }
        return;
    }
    for (place, question) in safety.iter().take(MOST).enumerate() {
        lines.add(About::Questions, if place == 0 { Need::Must } else { Need::IsGood }, question.line(page));
    }
    let count = assessment.triage().unasked().count();
    if count > 1 {
        let all = page.fill(Phrase::Notice(Notice::AllQuestions), &[("count", count.into())]);
        lines.add(About::Questions, Need::Helps, all);
    }
    let clear = urgency_if_clear(assessment);
    if clear < plan.urgency() {
        let level = page.label(Term::Urgency(clear));
        lines.add(About::Questions, Need::IsGood, page.lead(&page.word(Notice::IfAllNo), &level));
    }
}

fn pain<W: Wording + ?Sized>(page: &Page<'_, W>, plan: &CarePlan, lines: &mut Lines) {
    if let CarePlan::Active(plan) = plan {
        lines.add(About::Pain, Need::Must, pain_rule_in_brief(&plan.pain_rule, page.wording()));
    }
}

fn watch_for<W: Wording + ?Sized>(page: &Page<'_, W>, assessment: &Assessment, plan: &CarePlan, lines: &mut Lines) {
    let warnings = assessment.warnings(plan.urgency());
    let list = |warnings: &[Warning]| {
        page.list(&warnings.iter().map(|warning| page.say(Phrase::WarningInBrief(*warning))).collect::<Vec<_>>())
    };
    for urgency in [Urgency::Soon, Urgency::Urgent] {
        let those = warnings.go_sooner.iter().copied().filter(|warning| assessment.urgency_with(*warning) == urgency);
        let those: Vec<Warning> = those.collect();
        if !those.is_empty() {
            let level = page.label(Term::Urgency(urgency));
            lines.add(About::Sooner, Need::Must, page.lead(&level, &list(&those)));
        }
    }
    if !warnings.at_once.is_empty() {
        lines.add(About::AtOnce, Need::Must, list(&warnings.at_once));
    }
}
