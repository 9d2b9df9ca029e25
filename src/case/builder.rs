//! Building a case in code. The JSON reader uses the same builder.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;

use super::derived::derived;
use super::limits::{MOST_DAYS, MOST_PAIN, OLDEST};
use super::{Age, Case, CaseError, CaseErrors, Location};
use crate::knowledge::facts::{Composite, EXCLUSIVE, PLACES_SAID, SITES};
use crate::vocabulary::{Answer, Fact, FactSet, Field, Pregnancy, Reporter, Sex, Side};

/// Collects what is known; [`build`](Self::build) checks it.
#[derive(Clone, Debug)]
#[must_use]
pub struct CaseBuilder {
    case: Case,
    /// Facts that follow from a field but were given as answers.
    said_present: FactSet,
    said_absent: FactSet,
    said_cannot: FactSet,
}

impl CaseBuilder {
    pub(super) fn new(age: Age) -> Self {
        Self {
            case: Case {
                age,
                sex: None,
                pregnancy: None,
                side: None,
                pain: None,
                days: None,
                sites_complete: false,
                present: FactSet::EMPTY,
                absent: FactSet::EMPTY,
                cannot_say: FactSet::EMPTY,
                examined: FactSet::EMPTY,
                from_log: FactSet::EMPTY,
            },
            said_present: FactSet::EMPTY,
            said_absent: FactSet::EMPTY,
            said_cannot: FactSet::EMPTY,
        }
    }

    pub(super) fn from_case(case: &Case) -> Self {
        Self { case: case.clone(), ..Self::new(case.age) }
    }

    /// Marks a fact as present.
    pub fn present(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::Present)
    }

    /// Marks a fact as absent.
    pub fn absent(self, fact: impl Into<Fact>) -> Self {
        self.answer(fact, Answer::Absent)
    }

    /// Gives one answer. `Unknown` has no effect.
    pub fn answer(mut self, fact: impl Into<Fact>, answer: Answer) -> Self {
        let fact = fact.into();
        let derived = fact.follows_from().is_some();
        let set = match (answer, derived) {
            (Answer::Unknown, _) => return self,
            (Answer::Present, false) => &mut self.case.present,
            (Answer::Absent, false) => &mut self.case.absent,
            (Answer::CannotSay, false) => &mut self.case.cannot_say,
            (Answer::Present, true) => &mut self.said_present,
            (Answer::Absent, true) => &mut self.said_absent,
            (Answer::CannotSay, true) => &mut self.said_cannot,
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
        self.case.present.union(self.case.absent)
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
    pub fn pain(mut self, pain: u8) -> Self {
        self.case.pain = Some(pain);
        self
    }

    /// Sets the days since it began, 0 to 36500.
    pub fn days(mut self, days: u16) -> Self {
        self.case.days = Some(days);
        self
    }

    /// States that the places not named do not hurt.
    pub fn sites_complete(mut self) -> Self {
        self.case.sites_complete = true;
        self
    }

    /// Gives one answer in place of any earlier one.
    pub(super) fn replace(mut self, fact: Fact, answer: Answer) -> Self {
        if self.case.sites_complete && answer == Answer::Unknown && SITES.contains(fact) {
            // One place is open again, so "complete" no longer holds. The others keep the answer that it gave them.
            let named = self.case.present.union(self.case.cannot_say);
            self.case.absent = self.case.absent.union(SITES.difference(named));
            self.case.sites_complete = false;
        }
        if self.case.answer(fact) != answer {
            // A log is not asked again, so a different answer is somebody else's.
            self.case.from_log = self.case.from_log.without(fact);
        }
        self.case.present = self.case.present.without(fact);
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
        Ok(self.case)
    }

    pub(super) fn check(&self, errors: &mut Vec<CaseError>) {
        let case = &self.case;
        let mut out_of_range = |field: Field, found: Box<str>| {
            errors.push(CaseError::OutOfRange { at: Location::field(field), found, allowed: field.allowed() });
        };
        match case.age.range() {
            Some((first, last)) if first > last || (first != last && last > OLDEST) => {
                out_of_range(Field::AgeBetween, format!("{first} to {last}").into());
            }
            Some((_, last)) if last > OLDEST => out_of_range(Field::Age, last.to_string().into()),
            _ => {}
        }
        if let Some(pain) = case.pain.filter(|pain| *pain > MOST_PAIN) {
            out_of_range(Field::Pain, pain.to_string().into());
        }
        if let Some(days) = case.days.filter(|days| *days > MOST_DAYS) {
            out_of_range(Field::Days, days.to_string().into());
        }
        let sets =
            [(case.present, Answer::Present), (case.absent, Answer::Absent), (case.cannot_say, Answer::CannotSay)];
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
        if case.sites_complete && !case.present.intersects(&PLACES_SAID) {
            errors.push(CaseError::NoPlaceHurts);
        }
        // Repeating what follows from a field is harmless. Anything else would be dropped silently.
        let follows = derived(case);
        let said_otherwise = self
            .said_present
            .difference(follows.present)
            .union(self.said_absent.difference(follows.absent))
            .union(self.said_cannot);
        for fact in said_otherwise {
            if let Some(field) = fact.follows_from() {
                errors.push(CaseError::Derived { fact, field });
            }
        }
        for (set, field, reporter, name) in [
            (case.examined, Field::Examined, Reporter::Examiner, "an examiner"),
            (case.from_log, Field::FromLog, Reporter::RunLog, "a run log"),
        ] {
            for fact in set.iter().filter(|fact| !fact.answered_by().contains(&reporter)) {
                errors.push(CaseError::WrongReporter { at: Location::field(field), fact, reporter: name });
            }
        }
    }
}
