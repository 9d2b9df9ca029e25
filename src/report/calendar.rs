//! A schedule in words.

use alloc::string::String;
use alloc::vec::Vec;

use super::care_plan::withheld_text;
use super::page::Page;
use crate::plan::CarePlan;
use crate::schedule::{Amount, Block, NotPlaced, PlannedDay, Schedule, Session, Step, StepKind};
use crate::vocabulary::{Activity, Intervention, NotPlacedReason, ReturnStage, SessionKind};
use crate::wording::{Notice, Number, Phrase, SessionForm, Term, Unit, Value, Wording};

/// A session in a line: what it is, how much, and how long it takes.
///
/// ```
/// use running_hip_pain::{Answer, Case, Day, Finding, ReturnStage, SessionKind, Sex, assess, plan, schedule};
/// use running_hip_pain::{report::session, schedule::Calendar, wording::English};
/// let case = Case::builder(46).sex(Sex::Male).days(60).present(Finding::PainLateralHip).build()?;
/// let open = assess(&case).triage().open_facts();
/// let plan = plan(&assess(&case.with_all(open, Answer::Absent)?));
/// let calendar = Calendar::starting(Day::new(2026, 11, 30)?).stage(ReturnStage::WalkRun2);
/// let schedule = schedule(&plan, &calendar);
/// let (_, run) = schedule.sessions(SessionKind::Run).next().expect("three a week");
/// assert_eq!(session(run, &English), "6 × (run 2 min, walk 3 min) (about 30 min)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn session(session: &Session, wording: &(impl Wording + ?Sized)) -> String {
    let words = Words(Page::new(wording));
    words.session(session)
}

/// A schedule as plain text: a line a day by weeks, what holds for all of them, and what does not fit.
pub fn calendar(schedule: &Schedule, plan: &CarePlan, wording: &(impl Wording + ?Sized)) -> String {
    let words = Words(Page::new(wording));
    let mut page = Page::new(wording);
    if let (CarePlan::Withheld(withheld), None) = (plan, schedule.stage_after) {
        // Whoever has to be seen first, or to answer, reads that and no days.
        let urgency = page.say(Phrase::Urgency(withheld.urgency));
        page.line(0, format_args!("{urgency}"));
        withheld_text(&mut page, withheld);
        return page.finish();
    }
    for days in schedule.days.chunk_by(|a, b| week(schedule, a) == week(schedule, b)) {
        let week = words.fill(SessionForm::Week, &[("week", (week(schedule, &days[0]) + 1).into())]);
        page.line(0, format_args!("{week}"));
        for day in days {
            let weekday = words.0.label(Term::Weekday(day.day.weekday()));
            let name = words.fill(SessionForm::Day, &[("weekday", (&weekday).into()), ("day", day.day.into())]);
            let sessions: Vec<String> = day.sessions.iter().map(|session| words.session(session)).collect();
            match sessions.split_first() {
                None => {
                    let rest = words.say(SessionForm::RestDay);
                    let line = page.lead(&name, &rest);
                    page.line(1, format_args!("{line}"));
                }
                Some((first, rest)) => {
                    let line = page.lead(&name, first);
                    page.line(1, format_args!("{line}"));
                    for session in rest {
                        page.line(2, format_args!("{session}"));
                    }
                }
            }
        }
    }
    let always = always(&words, schedule);
    if !always.is_empty() {
        page.heading(Notice::EveryDay);
        always.iter().for_each(|line| page.item(line));
    }
    let not_placed = not_placed(&words, schedule);
    if !not_placed.is_empty() {
        page.heading(Notice::DoesNotFit);
        not_placed.iter().for_each(|line| page.item(line));
    }
    page.finish()
}

/// What holds for all days: of which training to pick one, what to think of, and habits.
fn always<W: Wording + ?Sized>(words: &Words<'_, W>, schedule: &Schedule) -> Vec<String> {
    let sessions = || schedule.days.iter().flat_map(|day| &day.sessions);
    let pick = sessions().find(|session| !session.pick.is_empty()).and_then(|session| words.one_of(&session.pick));
    // The cues of the last run are all that have begun.
    let cues = sessions().rfind(|session| !session.cues.is_empty()).and_then(|session| words.cues(&session.cues));
    let habits = schedule.habits.iter().map(|habit| {
        let what = words.0.say(Phrase::InBrief(habit.intervention));
        if what.is_empty() { words.0.label(Term::Intervention(habit.intervention)) } else { what }
    });
    pick.into_iter().chain(cues).chain(habits).collect()
}

/// The week of the plan, counted from 0.
fn week(schedule: &Schedule, day: &PlannedDay) -> i32 {
    (day.day - schedule.began).div_euclid(7)
}

/// What does not fit, each once with the week in which it fits least.
fn not_placed<W: Wording + ?Sized>(words: &Words<'_, W>, schedule: &Schedule) -> Vec<String> {
    let mut told: Vec<&NotPlaced> = Vec::new();
    // What begins later is no news: the plan says so.
    for missing in schedule.not_placed.iter().filter(|missing| missing.because != NotPlacedReason::BeginsLater) {
        let same = |other: &&mut &NotPlaced| (other.kind, other.intervention) == (missing.kind, missing.intervention);
        match told.iter_mut().find(same) {
            Some(other) if missing.placed < other.placed => *other = missing,
            Some(_) => {}
            None => told.push(missing),
        }
    }
    let line = |missing: &&NotPlaced| {
        let term = missing.intervention.map_or(Term::SessionKind(missing.kind), Term::Intervention);
        let (what, why) = (words.0.label(term), words.0.say(Phrase::NotPlaced(missing.because)));
        let form = if missing.placed == 0 { SessionForm::NotPlaced } else { SessionForm::Placed };
        words.fill(
            form,
            &[
                ("what", (&what).into()),
                ("placed", missing.placed.into()),
                ("wanted", missing.wanted.into()),
                ("why", (&why).into()),
            ],
        )
    };
    told.iter().map(line).collect()
}

struct Words<'a, W: ?Sized>(Page<'a, W>);

impl<W: Wording + ?Sized> Words<'_, W> {
    fn say(&self, form: SessionForm) -> String {
        self.0.say(Phrase::Session(form))
    }

    fn fill(&self, form: SessionForm, places: &[(&str, Value<'_>)]) -> String {
        self.0.fill(Phrase::Session(form), places)
    }

    fn session(&self, session: &Session) -> String {
        let kind = self.0.label(Term::SessionKind(session.kind));
        let blocks: Vec<String> = session.blocks.iter().map(|block| self.block(block)).collect();
        let what = blocks.join(&self.say(SessionForm::Then));
        let mut text = match (session.kind, blocks.is_empty()) {
            // The steps say that it is a run.
            (SessionKind::Run | SessionKind::Walk, false) => what,
            (_, false) => self.0.lead(&kind, &what),
            (_, true) if session.from.is_empty() => kind,
            (_, true) => {
                let visits = self.0.labels(session.from.iter().copied().map(Term::Intervention));
                self.0.lead(&kind, &visits)
            }
        };
        // A run with something fast is hard too, and has a block for it.
        let is_longest = session.is_hard && blocks.len() == 1 && session.stage >= Some(ReturnStage::Build);
        if is_longest {
            text = self.fill(SessionForm::Hardest, &[("session", (&text).into())]);
        }
        // One step of so many minutes says how long it is.
        let is_plain = matches!(
            session.blocks.as_slice(),
            [Block { times: 1, steps }] if matches!(steps.as_slice(), [Step { amount: Amount::Seconds(_), .. }])
        );
        match session.minutes().filter(|_| !is_plain) {
            Some(minutes) => self.fill(SessionForm::About, &[("session", (&text).into()), ("minutes", minutes.into())]),
            None => text,
        }
    }

    fn one_of(&self, pick: &[Activity]) -> Option<String> {
        let activities = self.0.labels(pick.iter().copied().map(Term::Activity));
        (!pick.is_empty()).then(|| self.fill(SessionForm::OneOf, &[("activities", (&activities).into())]))
    }

    fn cues(&self, cues: &[Intervention]) -> Option<String> {
        let labels = self.0.labels(cues.iter().copied().map(Term::Intervention));
        (!cues.is_empty()).then(|| self.fill(SessionForm::Cues, &[("cues", (&labels).into())]))
    }

    fn block(&self, block: &Block) -> String {
        let steps: Vec<String> = block.steps.iter().map(|step| self.step(*step)).collect();
        let steps = steps.join(&self.say(SessionForm::Then));
        match block.times {
            1 => steps,
            times => self.fill(SessionForm::Times, &[("times", times.into()), ("steps", (&steps).into())]),
        }
    }

    fn step(&self, step: Step) -> String {
        let amount = self.amount(step.amount);
        let form = match step.kind {
            StepKind::Run => SessionForm::Run,
            StepKind::FastRun => SessionForm::FastRun,
            StepKind::UphillRun => SessionForm::UphillRun,
            StepKind::Walk => SessionForm::Walk,
            StepKind::Train => SessionForm::Train,
            StepKind::Rest => SessionForm::Rest,
            StepKind::Exercise(intervention) => {
                let exercise = self.0.label(Term::Intervention(intervention));
                return self
                    .fill(SessionForm::Exercise, &[("exercise", (&exercise).into()), ("amount", (&amount).into())]);
            }
        };
        self.fill(form, &[("amount", (&amount).into())])
    }

    fn amount(&self, amount: Amount) -> String {
        match amount {
            Amount::Seconds(seconds) if seconds >= 60 && seconds % 30 == 0 => {
                let minutes = Number::tenths_if_any(u64::from(seconds) / 6);
                self.fill(SessionForm::Minutes, &[("minutes", minutes.into())])
            }
            Amount::Seconds(seconds) => self.fill(SessionForm::Seconds, &[("seconds", seconds.into())]),
            Amount::Metres(metres) if metres >= 1_000 => {
                let unit = self.0.wording().unit();
                let tenths = unit.whole_tenths(metres.into());
                let number = Number::tenths_if_any(tenths).into();
                match unit {
                    Unit::Kilometres => self.fill(SessionForm::Kilometres, &[("km", number)]),
                    Unit::Miles => self.fill(SessionForm::Miles, &[("miles", number)]),
                }
            }
            Amount::Metres(metres) => self.fill(SessionForm::Metres, &[("metres", metres.into())]),
            Amount::Repetitions(repetitions) => {
                self.fill(SessionForm::Repetitions, &[("repetitions", repetitions.into())])
            }
        }
    }
}
