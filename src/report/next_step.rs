//! The next step in words.

use alloc::string::String;

use super::dose::span;
use super::headline::{lead, service};
use super::page::Page;
use crate::follow_up::{Action, DecidedBy, Decision, NextStep};
use crate::knowledge::care::FollowUpRule;
use crate::vocabulary::{ReturnStage, Urgency};
use crate::wording::{Phrase, StepForm, Term, Wording};

/// The next step as plain text: what to do, why, what else was decided, and how it compares with the beginning.
///
/// ```
/// use running_hip_pain::{Answer, Case, Day, Finding, ReturnStage, Sex, assess, follow_up, plan};
/// use running_hip_pain::{follow_up::{Diary, Entry}, report::next_step, wording::English};
/// let case = Case::builder(46).sex(Sex::Male).days(60).present(Finding::PainLateralHip).build()?;
/// let open = assess(&case).triage().open_facts();
/// let plan = plan(&assess(&case.with_all(open, Answer::Absent)?));
/// let day = Day::new(2026, 11, 30)?;
/// let entry = Entry::on(day).stage(ReturnStage::WalkRun3).pain_during(1).next_morning(3);
/// let step = follow_up(&plan, &Diary::new([entry]).0, day + 1);
/// assert!(next_step(&step, &English).starts_with("Go back: run-walk, step 2. Rest 2 days first.\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn next_step(step: &NextStep, wording: &(impl Wording + ?Sized)) -> String {
    let mut page = Page::new(wording);
    let what = what_to_do(&page, step);
    page.line(0, format_args!("{what}"));
    if let Action::SeekCare(urgency) = step.action {
        if let Some(service) = service(urgency) {
            let (lead, service) = (page.word(lead(service)), page.say(Phrase::Service(service)));
            let line = page.lead(&lead, &service);
            page.line(0, format_args!("{line}"));
        }
    }
    let is_emergency = step.action == Action::SeekCare(Urgency::Emergency);
    let most = if is_emergency { 1 } else { step.decisions.len() };
    for (index, decision) in step.decisions.iter().take(most).enumerate() {
        let lead = page.say(Phrase::Step(if index == 0 { StepForm::Why } else { StepForm::Also }));
        let line = page.lead(&lead, &why(&page, decision));
        page.line(0, format_args!("{line}"));
    }
    if is_emergency {
        return page.finish();
    }
    if !step.shut.is_empty() {
        let lead = page.say(Phrase::Step(StepForm::Shut));
        page.headed(&lead);
        step.shut.iter().for_each(|gate| page.item_of(Phrase::Gate(*gate)));
    }
    for (lead, facts) in
        [(StepForm::Open, step.open), (StepForm::Contradicts, step.contradicts.iter().copied().collect())]
    {
        if !facts.is_empty() {
            let (lead, facts) = (page.say(Phrase::Step(lead)), page.facts(facts));
            let line = page.lead(&lead, &facts);
            page.line(0, format_args!("{line}"));
        }
    }
    // Beside a visit within days, what is better would reassure.
    if matches!(step.action, Action::SeekCare(urgency) if urgency >= Urgency::Soon) {
        return page.finish();
    }
    for comparison in &step.comparisons {
        let changed = page.label(Term::Changed(comparison.changed));
        let places = [
            ("weeks", comparison.weeks.into()),
            ("first", comparison.first.into()),
            ("then", comparison.then.into()),
            ("changed", (&changed).into()),
        ];
        let line = page.fill(Phrase::Step(StepForm::Comparison), &places);
        page.item(&line);
    }
    for total in &step.totals {
        let (name, changed) =
            (page.label(Term::Questionnaire(total.questionnaire)), page.label(Term::Changed(total.changed)));
        let places = [
            ("questionnaire", (&name).into()),
            ("first", total.first.into()),
            ("last", total.last.into()),
            ("changed", (&changed).into()),
        ];
        let line = page.fill(Phrase::Step(StepForm::Total), &places);
        page.item(&line);
    }
    page.finish()
}

fn what_to_do<W: Wording + ?Sized>(page: &Page<'_, W>, step: &NextStep) -> String {
    let stage = page.label(Term::ReturnStage(step.stage.unwrap_or(ReturnStage::Walk)));
    let is_stopped = step.stage.is_none();
    let keeps_building = step.stage == Some(ReturnStage::Build);
    let form = match step.action {
        Action::SeekCare(urgency) if is_stopped && urgency <= Urgency::Routine => StepForm::BookFirst,
        Action::SeekCare(_) if is_stopped => StepForm::SeenFirst,
        Action::SeekCare(_) => StepForm::SeenBesides,
        Action::Stop => StepForm::Stop,
        Action::StepBack if step.less_by.is_some() => StepForm::Less,
        Action::StepBack => StepForm::StepBack,
        Action::Hold if step.by() == DecidedBy::Rule(FollowUpRule::NoSession) => StepForm::Begin,
        Action::Hold if step.by() == DecidedBy::Rule(FollowUpRule::RanTooFar) => StepForm::NoFurther,
        Action::Hold => StepForm::Hold,
        Action::Progress if keeps_building => StepForm::ALittleMore,
        Action::Progress => StepForm::Progress,
    };
    let urgency = match step.action {
        Action::SeekCare(urgency) => page.say(Phrase::Urgency(urgency)),
        _ => String::new(),
    };
    let less = step.less_by.map_or("".into(), span);
    let places = [("stage", (&stage).into()), ("urgency", (&urgency).into()), ("less", less)];
    let what = page.fill(Phrase::Step(form), &places);
    let rest = match step.rest_days {
        0 => return what,
        1 => page.say(Phrase::Step(StepForm::RestADay)),
        days => page.fill(Phrase::Step(StepForm::RestFirst), &[("days", days.into())]),
    };
    page.next(&what, &rest)
}

/// Why, and how good the evidence for it is.
fn why<W: Wording + ?Sized>(page: &Page<'_, W>, decision: &Decision) -> String {
    let why = match decision.by {
        DecidedBy::StopSign(sign) => page.say(Phrase::StopSign(sign)),
        DecidedBy::Rule(rule) => page.say(Phrase::FollowUp(rule)),
    };
    let why = match decision.facts.is_empty() {
        true => why,
        false => {
            let facts = page.facts(decision.facts);
            page.next(&why, &page.fill(Phrase::Step(StepForm::Told), &[("facts", (&facts).into())]))
        }
    };
    let grade = page.label(Term::Grade(decision.by.grade()));
    let evidence = page.fill(Phrase::Step(StepForm::Evidence), &[("grade", (&grade).into())]);
    page.beside(&why, &evidence)
}
