//! Building a case in code. The JSON reader uses the same builder.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use core::ops::RangeInclusive;

use super::derived::derived;
use super::limits::{MOST_DAYS, MOST_KM_PER_WEEK, MOST_PAIN, MOST_RUNS_PER_WEEK, MOST_YEARS_RUNNING, OLDEST};
use super::{Age, Case, CaseError, CaseErrors, Location};
use crate::day::Day;
use crate::knowledge::facts::{
    Composite, EXCLUSIVE, PLACES_ONE_BY_ONE, PLACES_SAID, SECTION_FACTS, SITES, TIMED, UNCLEAR_PLACES,
};
use crate::vocabulary::{
    Answer, Condition, Fact, FactSet, Field, Finding, Pick, Pregnancy, Reporter, Section, Setting, Severity, Sex, Side,
};

/// Collects what is known; [`build`](Self::build) checks it.
///
/// ```
/// use running_hip_pain::{Answer, Case, Composite, Finding, Reporter, Sex};
/// let case = Case::builder(34) // or a range of years, or `Age::UNKNOWN`
///     .sex(Sex::Female)
///     .days(42)
///     .pain(5)
///     .present(Finding::PainLateralHip)
///     .absent(Finding::NightPainUnprovoked)
///     .none_of(Composite::OtherwiseWell)
///     .answers_from(Reporter::Examiner, [(Finding::TrochanterTenderness, Answer::Present)])
///     .build()?;
/// // Every problem at once, each with its field and what is allowed.
/// let errors = case.to_builder().pain(11).present(Finding::Fever).build().unwrap_err();
/// assert_eq!(errors.iter().count(), 2, "{errors}");
/// # Ok::<(), running_hip_pain::CaseErrors>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct CaseBuilder {
    case: Case,
    /// Facts that follow from a field but were given as answers.
    said_present: FactSet,
    said_absent: FactSet,
    said_otherwise: FactSet,
    /// What the case that is edited had declined. It gives way to what is set.
    declined_before: u32,
}

impl CaseBuilder {
    pub(super) fn new(age: Age) -> Self {
        Self {
            case: Case {
                setting: Setting::Runners,
                age,
                sex: None,
                pregnancy: None,
                side: None,
                pain: None,
                severity: None,
                days: None,
                began: None,
                km_per_week: None,
                runs_per_week: None,
                years_running: None,
                sites_complete: false,
                main_site: None,
                present: FactSet::EMPTY,
                earlier: FactSet::EMPTY,
                absent: FactSet::EMPTY,
                cannot_say: FactSet::EMPTY,
                examined: FactSet::EMPTY,
                from_log: FactSet::EMPTY,
                called: 0,
                declined: 0,
            },
            said_present: FactSet::EMPTY,
            said_absent: FactSet::EMPTY,
            said_otherwise: FactSet::EMPTY,
            declined_before: 0,
        }
    }

    pub(super) fn from_case(case: &Case) -> Self {
        Self { case: Case { declined: 0, ..case.clone() }, declined_before: case.declined, ..Self::new(case.age) }
    }

    /// Marks a fact as present.
    pub fn present(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::Present)
    }

    /// Marks a fact as absent.
    pub fn absent(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::Absent)
    }

    /// Marks a sign as one of more than two weeks ago that is gone by now.
    pub fn earlier(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::Earlier)
    }

    /// Marks a fact as asked and not known to the runner.
    pub fn cannot_say(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::CannotSay)
    }

    /// Gives one answer. `Unknown` has no effect.
    pub fn answer(mut self, fact: impl Into<Fact>, answer: Answer) -> Self {
        let fact = fact.into();
        let derived = fact.follows_from().is_some();
        let set = match (answer, derived) {
            (Answer::Unknown, _) => return self,
            (Answer::Present, false) => &mut self.case.present,
            (Answer::Earlier, false) => &mut self.case.earlier,
            (Answer::Absent, false) => &mut self.case.absent,
            (Answer::CannotSay, false) => &mut self.case.cannot_say,
            (Answer::Present, true) => &mut self.said_present,
            (Answer::Absent, true) => &mut self.said_absent,
            (Answer::Earlier | Answer::CannotSay, true) => &mut self.said_otherwise,
        };
        *set = set.with(fact);
        self
    }

    /// Gives many answers.
    pub fn answers<F: Into<Fact>>(self, answers: impl IntoIterator<Item = (F, Answer)>) -> Self {
        answers.into_iter().fold(self, |builder, (fact, answer)| builder.answer(fact, answer))
    }

    /// Gives many answers and who reported them, such as those of a [run log](crate::training::Load::answers). An
    /// unknown one has no effect.
    pub fn answers_from<F: Into<Fact>>(
        self,
        reporter: Reporter,
        answers: impl IntoIterator<Item = (F, Answer)>,
    ) -> Self {
        let answers = answers.into_iter().map(|(fact, answer)| (fact.into(), answer));
        answers
            .filter(|(_, answer)| *answer != Answer::Unknown)
            .fold(self, |builder, (fact, answer)| builder.answer(fact, answer).reported_by(reporter, fact))
    }

    /// Marks all facts in a reassuring composite, such as "otherwise well", as absent.
    pub fn none_of(self, composite: Composite) -> Self {
        composite.facts().into_iter().fold(self, Self::absent)
    }

    /// Records who reported a fact.
    pub fn reported_by(mut self, reporter: Reporter, fact: impl Into<Fact>) -> Self {
        let fact = fact.into();
        match reporter {
            Reporter::Examiner => self.case.examined = self.case.examined.with(fact),
            Reporter::RunLog => self.case.from_log = self.case.from_log.with(fact),
            Reporter::Runner | Reporter::HomeTest => {
                self.case.examined = self.case.examined.without(fact);
                self.case.from_log = self.case.from_log.without(fact);
            }
        }
        self
    }

    /// The facts that have an answer so far.
    #[cfg(feature = "serde")]
    pub(super) fn answered(&self) -> FactSet {
        self.case.present.union(self.case.earlier).union(self.case.absent).union(self.case.cannot_say)
    }

    /// Sets the age.
    pub fn age(mut self, age: impl Into<Age>) -> Self {
        self.case.age = age.into();
        self
    }

    /// Sets the sex.
    pub fn sex(mut self, sex: Sex) -> Self {
        self.case.sex = Some(sex);
        self
    }

    /// Sets pregnancy or recent birth.
    pub fn pregnancy(mut self, pregnancy: Pregnancy) -> Self {
        self.case.pregnancy = Some(pregnancy);
        self
    }

    /// Sets the side that hurts.
    pub fn side(mut self, side: Side) -> Self {
        self.case.side = Some(side);
        self
    }

    /// Sets the worst pain, 0 to 10.
    pub fn pain(self, pain: u8) -> Self {
        self.pain_between(pain..=pain)
    }

    /// Sets the worst pain as a range, such as 6 to 8.
    pub fn pain_between(mut self, pain: RangeInclusive<u8>) -> Self {
        self.case.pain = Some(pain.into_inner());
        self
    }

    /// Sets how bad it is at its worst, in the runner's own word.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.case.severity = Some(severity);
        self
    }

    /// Sets the days since it began, 0 to 36500.
    pub fn days(mut self, days: u16) -> Self {
        self.case.days = Some(days);
        self
    }

    /// Sets the day on which it began, so that the case can be looked at on another day with [`Case::on`]. A case has
    /// no clock: the days since it began are known only once they are set or counted.
    pub fn began(mut self, began: Day) -> Self {
        self.case.began = Some(began);
        self
    }

    /// Sets the days, in place of what was said in words about how long it lasts.
    pub(super) fn counted_days(mut self, days: u16) -> Self {
        let in_words = Fact::all().filter(|fact| fact.settled_by().contains(&Field::Days));
        for fact in in_words {
            self.case.present = self.case.present.without(fact);
            self.case.absent = self.case.absent.without(fact);
            self.case.cannot_say = self.case.cannot_say.without(fact);
        }
        self.days(days)
    }

    /// Sets who asks. Without it, an app for runners.
    pub fn setting(mut self, setting: Setting) -> Self {
        self.case.setting = setting;
        self
    }

    /// Sets the kilometres run in a usual week before it began, 0 to 400.
    pub fn km_per_week(mut self, km: u16) -> Self {
        self.case.km_per_week = Some(km);
        self
    }

    /// Sets the runs in a usual week before it began, 0 to 21.
    pub fn runs_per_week(mut self, runs: u8) -> Self {
        self.case.runs_per_week = Some(runs);
        self
    }

    /// Sets the whole years of regular running before it began; 0 for less than one.
    pub fn years_running(mut self, years: u8) -> Self {
        self.case.years_running = Some(years);
        self
    }

    /// Sets the place that hurts most, one of those that are present.
    pub fn main_site(mut self, place: Finding) -> Self {
        self.case.main_site = Some(place);
        self
    }

    /// Records that a field was asked for and not given, so that nobody asks again. Whoever gives it later sets it:
    /// that takes the place of the record.
    ///
    /// ```
    /// use running_hip_pain::{Age, Case, Field, assess};
    /// let case = Case::builder(Age::UNKNOWN).declined(Field::Sex).build()?;
    /// assert!(!assess(&case).fields_that_decide().contains(&Field::Sex));
    /// assert!(Case::builder(34).declined(Field::Age).build().is_err(), "it is given");
    /// # Ok::<(), running_hip_pain::CaseErrors>(())
    /// ```
    pub fn declined(mut self, field: Field) -> Self {
        self.case.declined |= 1 << field as u32;
        self
    }

    /// Takes back what a field held, and records that it was asked for and not given.
    pub(crate) fn withdraw(mut self, field: Field) -> Self {
        let case = &mut self.case;
        match field {
            Field::Age | Field::AgeBetween => case.age = Age::UNKNOWN,
            Field::Sex => case.sex = None,
            Field::Pregnancy => case.pregnancy = None,
            Field::Side => case.side = None,
            Field::Pain | Field::PainBetween => case.pain = None,
            Field::Severity => case.severity = None,
            Field::Days => case.days = None,
            Field::KmPerWeek => case.km_per_week = None,
            Field::RunsPerWeek => case.runs_per_week = None,
            Field::YearsRunning => case.years_running = None,
            Field::MainSite => case.main_site = None,
            _ => {}
        }
        self.declined(field)
    }

    /// Adds what it was called before, by a clinician or by the runner.
    pub fn called(mut self, condition: Condition) -> Self {
        self.case.called |= 1 << condition as u64;
        self
    }

    /// States that the places not named do not hurt.
    pub fn sites_complete(mut self) -> Self {
        self.case.sites_complete = true;
        self
    }

    /// Takes out these facts with their marks, as if nobody had spoken of them.
    pub(crate) fn forget(mut self, facts: FactSet) -> Self {
        let case = &mut self.case;
        if facts.intersects(&PLACES_SAID.intersection(case.present)) {
            case.sites_complete = false;
        }
        if case.main_site.is_some_and(|place| facts.contains(place.into())) {
            case.main_site = None;
        }
        for set in [
            &mut case.present,
            &mut case.earlier,
            &mut case.absent,
            &mut case.cannot_say,
            &mut case.examined,
            &mut case.from_log,
        ] {
            *set = set.difference(facts);
        }
        self
    }

    /// Gives one answer in place of any earlier one.
    pub(crate) fn replace(mut self, fact: Fact, answer: Answer) -> Self {
        let already = self.case.answer(fact) == answer;
        let opens = answer == Answer::Unknown && !already && PLACES_SAID.contains(fact);
        let blurs = answer != Answer::Present && UNCLEAR_PLACES.intersection(self.case.present).contains(fact);
        if self.case.sites_complete && (opens || blurs) {
            // A place is open again, or those within a rough one are, so "complete" no longer holds. The others keep
            // the answer that it gave them.
            self.case.absent = self.case.known().absent.intersection(SITES).union(self.case.absent);
            self.case.sites_complete = false;
        }
        if answer != Answer::Present && self.case.main_site.map(Fact::Finding) == Some(fact) {
            self.case.main_site = None;
        }
        if !already {
            // A log is not asked again, so a different answer is somebody else's.
            self.case.from_log = self.case.from_log.without(fact);
        }
        self.case.present = self.case.present.without(fact);
        self.case.earlier = self.case.earlier.without(fact);
        self.case.absent = self.case.absent.without(fact);
        self.case.cannot_say = self.case.cannot_say.without(fact);
        self.answer(fact, answer)
    }

    /// Checks everything and makes the case.
    ///
    /// # Errors
    ///
    /// Every problem at once: numbers out of range, two answers to one question, two facts that exclude each other, a
    /// fact that follows from another field, a reporter who cannot know the answer.
    pub fn build(self) -> Result<Case, CaseErrors> {
        let mut errors = Vec::new();
        self.check(&mut errors);
        CaseErrors::check(errors)?;
        let mut case = self.case;
        let not_given = |field: &Field| !is_given(&case, *field);
        let before = Field::ALL.iter().filter(|field| self.declined_before >> **field as u32 & 1 == 1);
        case.declined |= before.copied().filter(not_given).fold(0, |declined, field| declined | 1 << field as u32);
        // What a field says is stored once, in the field.
        let follows = derived(&case);
        case.present = case.present.difference(follows.present);
        case.absent = case.absent.difference(follows.absent);
        Ok(case)
    }

    pub(super) fn check(&self, errors: &mut Vec<CaseError>) {
        let case = &self.case;
        let mut out_of_range = |field: Field, found: Box<str>| {
            errors.push(CaseError::OutOfRange { at: Location::Field(field), found, allowed: field.allowed() });
        };
        match case.age.range() {
            Some((first, last)) if first > last || (first != last && last > OLDEST) => {
                out_of_range(Field::AgeBetween, format!("{first} to {last}").into());
            }
            Some((_, last)) if last > OLDEST => out_of_range(Field::Age, last.to_string().into()),
            _ => {}
        }
        match case.pain {
            Some((lowest, highest)) if lowest > highest || (lowest != highest && highest > MOST_PAIN) => {
                out_of_range(Field::PainBetween, format!("{lowest} to {highest}").into());
            }
            Some((_, highest)) if highest > MOST_PAIN => out_of_range(Field::Pain, highest.to_string().into()),
            _ => {}
        }
        for (field, found, most) in [
            (Field::Days, case.days, MOST_DAYS),
            (Field::KmPerWeek, case.km_per_week, MOST_KM_PER_WEEK),
            (Field::RunsPerWeek, case.runs_per_week.map(u16::from), MOST_RUNS_PER_WEEK.into()),
            (Field::YearsRunning, case.years_running.map(u16::from), MOST_YEARS_RUNNING.into()),
        ] {
            if let Some(found) = found.filter(|found| *found > most) {
                out_of_range(field, found.to_string().into());
            }
        }
        if let Some(place) = case.main_site.map(Fact::Finding) {
            if !case.present.intersection(PLACES_ONE_BY_ONE).contains(place) {
                out_of_range(Field::MainSite, format!("`{place}`").into());
            }
        }
        for field in case.declined() {
            if !field.may_be_declined() {
                out_of_range(Field::Declined, format!("`{field}`").into());
            }
        }
        for field in case.declined().filter(|field| is_given(case, *field)) {
            errors.push(CaseError::BothGiven(field, Field::Declined));
        }
        let sets = [
            (case.present, Answer::Present),
            (case.earlier, Answer::Earlier),
            (case.absent, Answer::Absent),
            (case.cannot_say, Answer::CannotSay),
        ];
        errors.extend(case.earlier.difference(TIMED).iter().map(CaseError::NoTime));
        for (i, (a, answer_a)) in sets.iter().enumerate() {
            for (b, answer_b) in &sets[i + 1..] {
                let answers = (*answer_a, *answer_b);
                errors.extend(a.intersection(*b).iter().map(|fact| CaseError::Conflict {
                    fact,
                    answers,
                    through: None,
                }));
            }
        }
        for (a, b) in EXCLUSIVE {
            if case.present.contains(*a) && case.present.contains(*b) {
                errors.push(CaseError::Exclusive(*a, *b));
            }
        }
        for section in Section::ALL.iter().filter(|section| matches!(section.pick(), Pick::One)) {
            let mut picked = case.present.intersection(SECTION_FACTS[*section as usize]).iter();
            if let Some(first) = picked.next() {
                errors.extend(picked.map(|other| CaseError::Exclusive(first, other)));
            }
        }
        if case.sites_complete && !case.present.intersects(&PLACES_SAID) {
            errors.push(CaseError::NoPlaceHurts);
        }
        // Repeating what follows from a field is harmless. Anything else would be dropped silently.
        let follows = derived(case);
        let said_otherwise = self
            .said_present
            .difference(follows.present)
            .union(self.said_absent.difference(follows.absent))
            .union(self.said_otherwise)
            .union(case.present.intersection(follows.absent))
            .union(case.absent.intersection(follows.present));
        for fact in said_otherwise {
            // The one that is given, so that the error names what was said.
            let fields = fact.settled_by();
            if let Some(field) = fields.iter().copied().find(|field| case.has(*field)).or(fields.first().copied()) {
                errors.push(CaseError::Derived { fact, field });
            }
        }
        for (set, field, reporter, name) in [
            (case.examined, Field::Examined, Reporter::Examiner, "an examiner"),
            (case.from_log, Field::FromLog, Reporter::RunLog, "a run log"),
        ] {
            for fact in set.iter().filter(|fact| !fact.answered_by().contains(&reporter)) {
                errors.push(CaseError::WrongReporter { at: Location::Field(field), fact, reporter: name });
            }
        }
    }
}

/// Whether a field that may be declined is given all the same.
fn is_given(case: &Case, field: Field) -> bool {
    field.may_be_declined() && case.has(field)
}
