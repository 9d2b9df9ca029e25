//! What is wrong with what somebody gave, in words.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use super::page::Page;
use crate::case::{CaseError, Location};
use crate::day::DayError;
use crate::follow_up::{EntryError, MOST_MINUTES, OstrcError, TotalError};
use crate::interview::{AnswerError, Ask};
use crate::knowledge::care::Questionnaire;
use crate::knowledge::thresholds::MOST_METRES;
use crate::vocabulary::{Answer, Fact, Field, Section};
use crate::wording::{Phrase, ProblemForm, Term, Value, Wording};

/// What is wrong with a case, the answers to a screen, an entry of a diary, a date or a total.
///
/// What is wrong with a run is said by [`rejected`](super::rejected).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Problem<'a> {
    /// With a case.
    Case(&'a CaseError),
    /// With the answers to a screen.
    Answer(&'a AnswerError),
    /// With an entry of a diary.
    Entry(&'a EntryError),
    /// With a date.
    Day(&'a DayError),
    /// With a total of a questionnaire.
    Total(&'a TotalError),
    /// With an answer of the Oslo questionnaire.
    Ostrc(&'a OstrcError),
}

/// What is wrong with what somebody gave, in the words of a wording. In English it is what the error itself displays.
///
/// English names fields and facts by their keys, because it is also read in logs. Another wording can name a fact by its
/// label and a question by its text; see [`ProblemForm`].
///
/// ```
/// use running_hip_pain::{Case, report::problem, wording::{English, Override, Phrase, ProblemForm}};
/// let errors = Case::builder(40).pain(11).build().expect_err("the scale ends at 10");
/// let error = errors.iter().next().expect("never empty");
/// assert_eq!(problem(error, &English), error.to_string());
/// assert_eq!(problem(error, &English), "`pain` is 11; it must be a whole number from 0 to 10");
///
/// let german = Override(English, |phrase| match phrase {
///     Phrase::Problem(ProblemForm::OutOfRange) => Some("{at}: {found} geht nicht, nur {allowed}"),
///     Phrase::Allowed(_) => Some("eine ganze Zahl von 0 bis 10"),
///     _ => None,
/// });
/// assert_eq!(problem(error, &german), "pain: 11 geht nicht, nur eine ganze Zahl von 0 bis 10");
/// ```
pub fn problem<'a>(problem: impl Into<Problem<'a>>, wording: &(impl Wording + ?Sized)) -> String {
    let words = Words(Page::new(wording));
    match problem.into() {
        Problem::Case(error) => words.case(error),
        Problem::Answer(error) => words.answer(error),
        Problem::Entry(error) => words.entry(error),
        Problem::Day(error) => words.day(error),
        Problem::Total(TotalError { questionnaire, found }) => words.total(*questionnaire, *found),
        Problem::Ostrc(OstrcError { question, found }) => {
            words.fill(ProblemForm::OstrcAnswer, &[("answer", (question + 1).into()), ("found", (*found).into())])
        }
    }
}

macro_rules! problem_from {
    ($($kind:ident($error:ty)),+ $(,)?) => {
        $(
            impl<'a> From<&'a $error> for Problem<'a> {
                fn from(error: &'a $error) -> Self {
                    Self::$kind(error)
                }
            }
        )+
    };
}

problem_from![
    Case(CaseError),
    Answer(AnswerError),
    Entry(EntryError),
    Day(DayError),
    Total(TotalError),
    Ostrc(OstrcError),
];

struct Words<'a, W: ?Sized>(Page<'a, W>);

impl<W: Wording + ?Sized> Words<'_, W> {
    fn say(&self, form: ProblemForm) -> String {
        self.0.say(Phrase::Problem(form))
    }

    fn fill(&self, form: ProblemForm, places: &[(&str, Value<'_>)]) -> String {
        self.0.fill(Phrase::Problem(form), places)
    }

    fn case(&self, error: &CaseError) -> String {
        use ProblemForm as F;
        match error {
            CaseError::Missing { field, .. } => {
                let allowed = self.0.say(Phrase::Allowed(*field));
                self.fill(F::Missing, &[("field", field.key().into()), ("allowed", (&allowed).into())])
            }
            CaseError::OutOfRange { at, found, allowed } => self.not_allowed(F::OutOfRange, *at, found, allowed),
            CaseError::WrongType { at, found, allowed } => self.not_allowed(F::WrongType, *at, found, allowed),
            CaseError::UnknownKey { at, found, nearest } => {
                let at = path(*at);
                let places = [("at", (&at).into()), ("found", (&**found).into())];
                self.near(F::UnknownKey, F::UnknownKeyNear, &places, *nearest)
            }
            CaseError::UnknownField { found, nearest } => {
                self.near(F::UnknownField, F::UnknownFieldNear, &[("found", (&**found).into())], *nearest)
            }
            CaseError::RepeatedField { field } => self.fill(F::RepeatedField, &[("field", field.key().into())]),
            CaseError::BothGiven(a, b) => self.fill(F::BothGiven, &[("a", a.key().into()), ("b", b.key().into())]),
            CaseError::TooMany { field, found, allowed } => self.fill(
                F::TooMany,
                &[("field", field.key().into()), ("found", (*found).into()), ("most", (*allowed).into())],
            ),
            CaseError::Conflict { fact, answers: (a, b), through } => {
                let (label, answer_a, answer_b) = (self.0.label(*fact), self.label_of(*a), self.label_of(*b));
                let places = [
                    ("fact", fact.key().into()),
                    ("label", (&label).into()),
                    ("a", a.key().into()),
                    ("answer_a", (&answer_a).into()),
                    ("b", b.key().into()),
                    ("answer_b", (&answer_b).into()),
                ];
                match through {
                    None => self.fill(F::Conflict, &places),
                    Some(through) => {
                        let composite = self.0.label(Term::Composite(*through));
                        let through = [("through", through.key().into()), ("composite", (&composite).into())];
                        self.fill(F::ConflictThrough, &[&places[..], &through].concat())
                    }
                }
            }
            CaseError::Exclusive(a, b) => {
                let labels = [a, b].map(|fact| self.0.label(*fact));
                self.fill(F::Exclusive, &two([a.key(), b.key()], ["label_a", "label_b"], &labels))
            }
            CaseError::BeganLater { began, today } => {
                self.fill(F::BeganLater, &[("began", (*began).into()), ("today", (*today).into())])
            }
            CaseError::NoTime(fact) => self.of_a_fact(F::NeverEarlier, *fact, &[]),
            CaseError::NoPlaceHurts => self.say(F::NoPlaceHurts),
            CaseError::Derived { fact, field } => self.of_a_fact(F::Derived, *fact, &[("field", field.key().into())]),
            CaseError::TwoMeanings { at, key, may_mean: (a, b) } => {
                let labels = [a, b].map(|fact| self.0.label(*fact));
                let facts = two([a.key(), b.key()], ["label_a", "label_b"], &labels);
                self.of_a_composite(F::TwoMeanings, *at, key, &facts)
            }
            CaseError::CompositeMisplaced { at, key } => self.of_a_composite(F::CompositeMisplaced, *at, key, &[]),
            CaseError::CompositeReported { at, key } => self.of_a_composite(F::CompositeReported, *at, key, &[]),
            CaseError::WrongReporter { at, fact, .. } => {
                let form = if at.key() == Field::FromLog.key() { F::NotOfARunLog } else { F::NotOfAnExaminer };
                self.of_a_fact(form, *fact, &[("at", (&path(*at)).into())])
            }
            // A version is a name, and not an amount.
            CaseError::NewerVersion { found } => self.fill(F::NewerVersion, &[("found", (&found.to_string()).into())]),
        }
    }

    fn answer(&self, error: &AnswerError) -> String {
        use ProblemForm as F;
        match error {
            AnswerError::NotShown(ask) => self.of_a_line(F::NotShown, *ask),
            AnswerError::Unanswered(ask) => self.of_a_line(F::Unanswered, *ask),
            AnswerError::TwoAnswers(ask) => self.of_a_line(F::TwoAnswers, *ask),
            AnswerError::WhichPart { question, parts } => {
                let (text, labels) = (self.0.say(Phrase::Safety(*question)), self.0.labels(parts.iter().copied()));
                let parts: Vec<String> = parts.iter().map(|part| self.line(Ask::Fact(*part))).collect();
                let parts = parts.join(&self.say(F::And));
                let places = [
                    ("question", question.key().into()),
                    ("text", (&text).into()),
                    ("parts", (&parts).into()),
                    ("labels", (&labels).into()),
                ];
                self.fill(F::WhichPart, &places)
            }
            AnswerError::PickOne(a, b) => {
                let (lines, questions) = ([*a, *b].map(|ask| self.line(ask)), [*a, *b].map(|ask| self.question(ask)));
                let lines = [lines[0].as_str(), lines[1].as_str()];
                self.fill(F::PickOne, &two(lines, ["question_a", "question_b"], &questions))
            }
            AnswerError::NeedsValue(field) => {
                let question = self.0.say(Phrase::FieldQuestion(*field));
                self.fill(F::NeedsValue, &[("field", field.key().into()), ("question", (&question).into())])
            }
            AnswerError::NoTime(fact) => self.of_a_fact(F::AnswerNeverEarlier, *fact, &[]),
            AnswerError::Case(error) => self.case(error),
        }
    }

    fn entry(&self, error: &EntryError) -> String {
        use ProblemForm as F;
        match error {
            EntryError::Pain { field, found } => {
                self.fill(F::Pain, &[("field", (*field).into()), ("found", (*found).into())])
            }
            EntryError::Morning { found } => self.fill(F::Morning, &[("found", (*found).into())]),
            EntryError::Metres { found } => {
                self.fill(F::Metres, &[("found", (*found).into()), ("most", MOST_METRES.into())])
            }
            EntryError::Minutes { found } => {
                self.fill(F::Minutes, &[("found", (*found).into()), ("most", MOST_MINUTES.into())])
            }
            EntryError::MissedAndDone { field } => self.fill(F::MissedAndDone, &[("field", (*field).into())]),
            EntryError::Contradiction { fact } => self.of_a_fact(F::Contradiction, *fact, &[]),
            EntryError::Total { questionnaire, found } => self.total(*questionnaire, *found),
            EntryError::Duplicate { of } => self.fill(F::Repeats, &[("of", (*of).into())]),
        }
    }

    fn day(&self, error: &DayError) -> String {
        use ProblemForm as F;
        match error {
            DayError::Form { found } => self.fill(F::DayText, &[("found", (&**found).into())]),
            // A year is a name as well.
            DayError::Year { found } => self.fill(F::DayYear, &[("found", (&found.to_string()).into())]),
            DayError::Month { found } => self.fill(F::DayMonth, &[("found", (*found).into())]),
            DayError::DayOfMonth { found, last } => {
                self.fill(F::DayOfMonth, &[("found", (*found).into()), ("last", (*last).into())])
            }
        }
    }

    fn total(&self, questionnaire: Questionnaire, found: u8) -> String {
        let label = self.0.label(Term::Questionnaire(questionnaire));
        let places = [
            ("questionnaire", questionnaire.key().into()),
            ("label", (&label).into()),
            ("found", found.into()),
            ("most", questionnaire.entry().most.into()),
        ];
        self.fill(ProblemForm::Total, &places)
    }

    /// A value that a field does not take. An entry of a list has words of its own.
    fn not_allowed(&self, form: ProblemForm, at: Location, found: &str, allowed: &str) -> String {
        let allowed = match at {
            Location::Field(field) | Location::Entry(field, _) if allowed == field.allowed() => {
                self.0.say(Phrase::Allowed(field))
            }
            Location::Entry(Field::Called, _) => self.say(ProblemForm::AKeyOfACondition),
            Location::Entry(Field::Declined, _) => self.say(ProblemForm::TheNameOfAField),
            _ => self.say(ProblemForm::AKey),
        };
        self.fill(form, &[("at", (&path(at)).into()), ("found", found.into()), ("allowed", (&allowed).into())])
    }

    /// With the key that is near, if one is.
    fn near(
        &self,
        unknown: ProblemForm,
        near: ProblemForm,
        places: &[(&str, Value<'_>)],
        nearest: Option<&'static str>,
    ) -> String {
        match nearest {
            None => self.fill(unknown, places),
            Some(nearest) => self.fill(near, &[places, &[("nearest", nearest.into())]].concat()),
        }
    }

    fn of_a_fact(&self, form: ProblemForm, fact: Fact, places: &[(&str, Value<'_>)]) -> String {
        let label = self.0.label(fact);
        self.fill(form, &[places, &[("fact", fact.key().into()), ("label", (&label).into())]].concat())
    }

    fn of_a_composite(&self, form: ProblemForm, at: Location, key: &str, places: &[(&str, Value<'_>)]) -> String {
        let label = key.parse().map_or_else(|_| key.into(), |composite| self.0.label(Term::Composite(composite)));
        let at = path(at);
        let own = [("at", (&at).into()), ("key", key.into()), ("composite", (&label).into())];
        self.fill(form, &[places, &own].concat())
    }

    fn of_a_line(&self, form: ProblemForm, ask: Ask) -> String {
        let (line, question) = (self.line(ask), self.question(ask));
        self.fill(form, &[("line", (&line).into()), ("question", (&question).into())])
    }

    fn label_of(&self, answer: Answer) -> String {
        self.0.label(Term::Answer(answer))
    }

    /// A line of a screen by its key.
    fn line(&self, ask: Ask) -> String {
        let key = match ask {
            Ask::Places => return self.say(ProblemForm::PlacesLine),
            Ask::Field(field) => field.key(),
            Ask::Safety(question) => question.key(),
            Ask::Fact(fact) => fact.key(),
        };
        self.fill(ProblemForm::Line, &[("key", key.into())])
    }

    /// A line of a screen as the runner reads it.
    fn question(&self, ask: Ask) -> String {
        match ask {
            Ask::Places => self.0.label(Term::Section(Section::Site)),
            Ask::Field(field) => self.0.say(Phrase::FieldQuestion(field)),
            Ask::Safety(question) => self.0.say(Phrase::Safety(question)),
            Ask::Fact(fact) => self.0.say(Phrase::Question(fact)),
        }
    }
}

/// The field, and the place in its list.
fn path(at: Location) -> String {
    match at.index() {
        None => at.key().into(),
        Some(index) => format!("{}[{index}]", at.key()),
    }
}

/// Two of a kind, each by its key and in words.
fn two<'a>(keys: [&'a str; 2], names: [&'static str; 2], words: &'a [String; 2]) -> [(&'static str, Value<'a>); 4] {
    [("a", keys[0].into()), ("b", keys[1].into()), (names[0], (&words[0]).into()), (names[1], (&words[1]).into())]
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::cell::RefCell;
    use std::collections::BTreeSet;
    use std::string::ToString;

    use super::*;
    use crate::day::Day;
    use crate::knowledge::facts::Composite;
    use crate::knowledge::triage::SafetyQuestion;
    use crate::vocabulary::{Finding, RiskFactor};
    use crate::wording::English;

    /// English that remembers what it was asked for.
    struct Asked(RefCell<BTreeSet<ProblemForm>>);

    impl Wording for Asked {
        fn say(&self, phrase: Phrase) -> Cow<'_, str> {
            if let Phrase::Problem(form) = phrase {
                self.0.borrow_mut().insert(form);
            }
            English.say(phrase)
        }
    }

    const LIMP: Fact = Fact::Finding(Finding::Limp);
    const FEVER: Fact = Fact::Finding(Finding::Fever);

    fn of_a_case() -> Vec<CaseError> {
        use CaseError as E;
        let field = Location::Field(Field::Pain);
        let entry = |field| Location::Entry(field, 3);
        let (at, key) = (entry(Field::Present), Composite::NightPain.key());
        let day = Day::FIRST;
        let wrong = |at, allowed| E::WrongType { at, found: "7".into(), allowed };
        [
            E::Missing { field: Field::Version, allowed: Field::Version.allowed() },
            E::OutOfRange { at: field, found: "11".into(), allowed: Field::Pain.allowed() },
            wrong(field, Field::Pain.allowed()),
            wrong(entry(Field::Present), "a key"),
            wrong(entry(Field::Called), "a key of a condition"),
            wrong(entry(Field::Declined), "the name of a field"),
            E::UnknownKey { at, found: "lipm".into(), nearest: Some("limp") },
            E::UnknownKey { at, found: "lipm".into(), nearest: None },
            E::UnknownField { found: "pian".into(), nearest: Some("pain") },
            E::UnknownField { found: "pian".into(), nearest: None },
            E::RepeatedField { field: Field::Pain },
            E::BothGiven(Field::Age, Field::AgeBetween),
            E::TooMany { field: Field::Present, found: 5_000, allowed: 1_000 },
            E::Conflict { fact: LIMP, answers: (Answer::Present, Answer::Absent), through: None },
            E::Conflict {
                fact: FEVER,
                answers: (Answer::Present, Answer::Absent),
                through: Some(Composite::OtherwiseWell),
            },
            E::Exclusive(LIMP, FEVER),
            E::BeganLater { began: day + 1, today: day },
            E::NoTime(LIMP),
            E::NoPlaceHurts,
            E::Derived { fact: Fact::RiskFactor(RiskFactor::Pregnant), field: Field::Pregnancy },
            E::TwoMeanings { at, key, may_mean: (LIMP, FEVER) },
            E::CompositeMisplaced { at, key },
            E::CompositeReported { at, key },
            E::WrongReporter { at: entry(Field::Examined), fact: LIMP, reporter: "an examiner" },
            E::WrongReporter { at: entry(Field::FromLog), fact: LIMP, reporter: "a run log" },
            E::NewerVersion { found: u64::MAX },
        ]
        .into()
    }

    fn of_answers() -> Vec<AnswerError> {
        use AnswerError as E;
        [
            E::NotShown(Ask::Places),
            E::Unanswered(Ask::Field(Field::Pain)),
            E::TwoAnswers(Ask::Safety(SafetyQuestion::ALL[0])),
            E::WhichPart { question: SafetyQuestion::ALL[0], parts: [LIMP, FEVER].into() },
            E::PickOne(Ask::Fact(LIMP), Ask::Fact(FEVER)),
            E::NeedsValue(Field::Pain),
            E::NoTime(LIMP),
            E::Case(CaseError::NoPlaceHurts),
        ]
        .into()
    }

    fn of_entries() -> Vec<EntryError> {
        use EntryError as E;
        [
            E::Pain { field: "pain_during", found: 11 },
            E::Morning { found: -11 },
            E::Metres { found: 0 },
            E::Minutes { found: 0 },
            E::MissedAndDone { field: "metres" },
            E::Contradiction { fact: LIMP },
            E::Total { questionnaire: Questionnaire::Uwri, found: 37 },
            E::Duplicate { of: 2 },
        ]
        .into()
    }

    fn of_days() -> Vec<DayError> {
        [
            DayError::Form { found: "soon".into() },
            DayError::Year { found: 1_899 },
            DayError::Month { found: 13 },
            DayError::DayOfMonth { found: 31, last: 30 },
        ]
        .into()
    }

    #[test]
    fn english_says_a_problem_as_the_error_displays_it() {
        fn says<'a, E: ToString>(wording: &Asked, errors: &'a [E])
        where
            Problem<'a>: From<&'a E>,
        {
            for error in errors {
                assert_eq!(problem(error, wording), error.to_string());
            }
        }

        let asked = Asked(RefCell::default());
        says(&asked, &of_a_case());
        says(&asked, &of_answers());
        says(&asked, &of_entries());
        says(&asked, &of_days());
        says(&asked, &[TotalError { questionnaire: Questionnaire::Uwri, found: 37 }]);
        says(&asked, &[OstrcError { question: 1, found: 4 }]);
        let said = asked.0.into_inner();
        let never: Vec<&ProblemForm> = ProblemForm::ALL.iter().filter(|form| !said.contains(form)).collect();
        assert!(never.is_empty(), "{never:?}");
    }
}
