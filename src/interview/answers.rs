//! What a runner answered on a screen.

use alloc::vec::Vec;

use super::screen::Ask;
use crate::case::{Age, Case, CaseBuilder};
use crate::vocabulary::{Answer, Field, Pregnancy, Sex, Side};

/// What a runner answered on a screen.
///
/// Nothing is preset: a screen without a tick needs "none of these" or "cannot say".
///
/// ```
/// use running_hip_pain::interview::{Answers, Next, Policy, next};
/// use running_hip_pain::{Age, Answer, Case, Finding};
/// let case = Case::builder(Age::UNKNOWN).build()?;
/// let Next::Ask(screen) = next(&case, &Policy::default()) else { unreachable!("nothing is known yet") };
/// assert!(screen.answer(&case, &Answers::new()).is_err(), "a blank is no answer");
/// let case = screen.answer(&case, &Answers::new().yes(Finding::PainGroin))?;
/// assert_eq!(case.answer(Finding::PainButtock), Answer::Absent, "shown and not ticked");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    pub(super) lines: Vec<(Ask, Answer)>,
    pub(super) values: Vec<Value>,
    /// What holds for the lines that are not among these.
    pub(super) others: Option<Answer>,
}

/// The value of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Value {
    Age(Age),
    Sex(Sex),
    Pregnancy(Pregnancy),
    Side(Side),
    Pain(u8),
    Days(u16),
}

impl Answers {
    /// No answers yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// None of the lines is so, but for those that are answered besides.
    pub fn none_of_these() -> Self {
        Self::new().others(Answer::Absent)
    }

    /// The runner cannot say, but for the lines that are answered besides.
    pub fn cannot_say_any() -> Self {
        Self::new().others(Answer::CannotSay)
    }

    /// None of the lines without an answer of their own is so.
    #[must_use]
    pub fn none_of_the_others(self) -> Self {
        self.others(Answer::Absent)
    }

    /// The runner cannot say about the lines without an answer of their own.
    #[must_use]
    pub fn cannot_say_others(self) -> Self {
        self.others(Answer::CannotSay)
    }

    pub(super) fn others(self, answer: Answer) -> Self {
        Self { others: Some(answer), ..self }
    }

    /// Ticked, picked or answered with "yes".
    #[must_use]
    pub fn yes(self, ask: impl Into<Ask>) -> Self {
        self.line(ask, Answer::Present)
    }

    /// Answered with "no".
    #[must_use]
    pub fn no(self, ask: impl Into<Ask>) -> Self {
        self.line(ask, Answer::Absent)
    }

    /// It was so earlier in this complaint, more than two weeks ago, and is not so now.
    #[must_use]
    pub fn earlier(self, ask: impl Into<Ask>) -> Self {
        self.line(ask, Answer::Earlier)
    }

    /// The runner cannot say, or will not.
    #[must_use]
    pub fn cannot_say(self, ask: impl Into<Ask>) -> Self {
        self.line(ask, Answer::CannotSay)
    }

    /// One line with any answer. `Unknown` has no effect.
    #[must_use]
    pub fn line(mut self, ask: impl Into<Ask>, answer: Answer) -> Self {
        if answer != Answer::Unknown {
            self.lines.push((ask.into(), answer));
        }
        self
    }

    /// The age.
    #[must_use]
    pub fn age(self, age: impl Into<Age>) -> Self {
        self.value(Value::Age(age.into()))
    }

    /// The sex.
    #[must_use]
    pub fn sex(self, sex: Sex) -> Self {
        self.value(Value::Sex(sex))
    }

    /// Pregnancy or recent birth.
    #[must_use]
    pub fn pregnancy(self, pregnancy: Pregnancy) -> Self {
        self.value(Value::Pregnancy(pregnancy))
    }

    /// The side that hurts.
    #[must_use]
    pub fn side(self, side: Side) -> Self {
        self.value(Value::Side(side))
    }

    /// The worst pain of the past days, 0 to 10.
    #[must_use]
    pub fn pain(self, pain: u8) -> Self {
        self.value(Value::Pain(pain))
    }

    /// The days since it began.
    #[must_use]
    pub fn days(self, days: u16) -> Self {
        self.value(Value::Days(days))
    }

    /// The lines that have an answer of their own, in the order in which they were given.
    pub fn lines(&self) -> impl Iterator<Item = (Ask, Answer)> + '_ {
        self.lines.iter().copied()
    }

    /// What holds for the other lines, if that was said.
    pub const fn of_others(&self) -> Option<Answer> {
        self.others
    }

    pub(super) fn value(mut self, value: Value) -> Self {
        self.values.push(value);
        self
    }
}

impl Value {
    /// What a case has for a field that an interview asks for.
    pub(super) fn of(case: &Case, field: Field) -> Option<Self> {
        match field {
            Field::Age => case.age().range().map(|(first, last)| Value::Age(Age::from(first..=last))),
            Field::Sex => case.sex().map(Value::Sex),
            Field::Pregnancy => case.pregnancy().map(Value::Pregnancy),
            Field::Side => case.side().map(Value::Side),
            Field::Pain => case.pain().map(Value::Pain),
            Field::Days => case.days().map(Value::Days),
            _ => None,
        }
    }

    pub(super) const fn field(self) -> Field {
        match self {
            Self::Age(_) => Field::Age,
            Self::Sex(_) => Field::Sex,
            Self::Pregnancy(_) => Field::Pregnancy,
            Self::Side(_) => Field::Side,
            Self::Pain(_) => Field::Pain,
            Self::Days(_) => Field::Days,
        }
    }

    pub(super) fn set(self, builder: CaseBuilder) -> CaseBuilder {
        match self {
            Self::Age(age) => builder.age(age),
            Self::Sex(sex) => builder.sex(sex),
            Self::Pregnancy(pregnancy) => builder.pregnancy(pregnancy),
            Self::Side(side) => builder.side(side),
            Self::Pain(pain) => builder.pain(pain),
            Self::Days(days) => builder.days(days),
        }
    }
}
