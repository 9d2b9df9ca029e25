//! Amounts in words.

use alloc::string::String;

use super::page::Page;
use crate::knowledge::care::{Dose, Often, PainRule, Span};
use crate::wording::{DoseForm, Phrase, Value, Wording};

/// A dose in words. Empty where there is nothing to count.
///
/// ```
/// use running_hip_pain::{Intervention, report::dose, wording::English};
/// assert_eq!(dose(Intervention::GluteBridges.entry().dose, &English), "3 × 10 repeats, 3 days a week");
/// assert_eq!(dose(Intervention::Physiotherapy.entry().dose, &English), "");
/// ```
pub fn dose(dose: Dose, wording: &(impl Wording + ?Sized)) -> String {
    let words = Words(Page::new(wording));
    let often = |often| words.often(often);
    match dose {
        Dose::Repetitions { sets, repetitions, often: how_often } => words.fill(
            DoseForm::Repetitions,
            &[("sets", span(sets)), ("repetitions", span(repetitions)), ("often", (&often(how_often)).into())],
        ),
        Dose::Holds { holds, seconds, often: how_often } => words.fill(
            DoseForm::Holds,
            &[("holds", span(holds)), ("seconds", span(seconds)), ("often", (&often(how_often)).into())],
        ),
        Dose::Distance { times, metres, often: how_often } => words.fill(
            DoseForm::Distance,
            &[("times", span(times)), ("metres", span(metres)), ("often", (&often(how_often)).into())],
        ),
        Dose::Session { minutes, often: how_often } => {
            words.fill(DoseForm::Session, &[("minutes", span(minutes)), ("often", (&often(how_often)).into())])
        }
        Dose::WalkRun { turns, run, walk, often: how_often } => words.fill(
            DoseForm::WalkRun,
            &[
                ("turns", turns.into()),
                ("run", run.into()),
                ("walk", walk.into()),
                ("often", (&often(how_often)).into()),
            ],
        ),
        Dose::Breaks { minutes, every_minutes } => {
            words.fill(DoseForm::Breaks, &[("minutes", span(minutes)), ("every", span(every_minutes))])
        }
        Dose::LongestRun { percent, days } => {
            words.fill(DoseForm::LongestRun, &[("percent", percent.into()), ("days", days.into())])
        }
        Dose::FreeDays(days) => words.fill(DoseForm::FreeDays, &[("days", span(days))]),
        Dose::LessBy(percent) => words.fill(DoseForm::LessBy, &[("percent", span(percent))]),
        Dose::MoreSteps(percent) => words.fill(DoseForm::MoreSteps, &[("percent", span(percent))]),
        Dose::HoursANight(hours) => words.fill(DoseForm::HoursANight, &[("hours", span(hours))]),
        Dose::Habit | Dose::AsAdvised | Dose::Nothing => String::new(),
    }
}

/// The rule for how much pain is fine.
pub(super) fn pain_rule(rule: &PainRule, wording: &(impl Wording + ?Sized)) -> String {
    pain_rule_as(DoseForm::PainRule, rule, wording)
}

/// The same in a line.
pub(super) fn pain_rule_in_brief(rule: &PainRule, wording: &(impl Wording + ?Sized)) -> String {
    pain_rule_as(DoseForm::PainRuleInBrief, rule, wording)
}

fn pain_rule_as(form: DoseForm, rule: &PainRule, wording: &(impl Wording + ?Sized)) -> String {
    if rule.stay_up_to == 0 {
        return wording.say(Phrase::Dose(DoseForm::NoPain)).into_owned();
    }
    Words(Page::new(wording)).fill(
        form,
        &[
            ("go_on", rule.go_on_up_to.into()),
            ("stay", rule.stay_up_to.into()),
            ("worse", rule.morning_worse_by.into()),
        ],
    )
}

/// From so many to so many, or just so many.
pub(super) fn span(span: Span) -> Value<'static> {
    Value::Span(span.least.into(), span.most.into())
}

struct Words<'a, W: ?Sized>(Page<'a, W>);

impl<W: Wording + ?Sized> Words<'_, W> {
    fn fill(&self, form: DoseForm, places: &[(&str, Value<'_>)]) -> String {
        self.0.fill(Phrase::Dose(form), places)
    }

    fn often(&self, often: Often) -> String {
        match often {
            Often::TimesADay(Span { least: 1, most: 1 }) => self.0.say(Phrase::Dose(DoseForm::OnceADay)),
            Often::TimesADay(times) => self.fill(DoseForm::TimesADay, &[("times", span(times))]),
            Often::DaysAWeek(days) => self.fill(DoseForm::DaysAWeek, &[("days", span(days))]),
        }
    }
}
