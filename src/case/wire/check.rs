//! From what came in to a case, or to the list of everything that is wrong with it.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::{CaseInput, Entry, Scalar};
use crate::case::nearest::nearest;
use crate::case::{Age, Case, CaseBuilder, CaseError, CaseErrors, Place};
use crate::vocabulary::{Answer, Composite, Fact, Finding, Reporter};

/// What an upgrade did to an old or ambiguous key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// Where the key stood.
    pub at: Place,
    /// The key.
    pub key: &'static str,
    /// The fact it was taken for: the reading whose neglect would do more harm.
    pub taken_for: Fact,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is `{}`, which was taken for `{}`; say it more exactly if it is not",
            self.at, self.key, self.taken_for
        )
    }
}

/// Suggestions cost time, so that only so many unknown keys get one.
const MOST_SUGGESTIONS: usize = 32;

impl CaseInput {
    /// The case, if nothing is wrong with it.
    ///
    /// # Errors
    ///
    /// Every problem at once, each with field, index, value and what is allowed.
    pub fn check(&self) -> Result<Case, CaseErrors> {
        self.read_case(&mut |at, composite| {
            let mut members = composite.members().iter();
            Err(match (members.next(), members.next()) {
                (Some(a), Some(b)) if !composite.reassures() => {
                    CaseError::TwoMeanings { at, key: composite.key(), may_mean: (a, b) }
                }
                _ => CaseError::CompositeMisplaced { at, key: composite.key() },
            })
        })
    }

    /// The case as [`check`](Self::check) gives it, where a present key with two meanings is not refused
    /// but taken for the one whose neglect would do more harm, with a note.
    ///
    /// # Errors
    ///
    /// As `check`, for everything that stays wrong.
    pub fn upgrade(&self) -> Result<(Case, Vec<Note>), CaseErrors> {
        let mut notes = Vec::new();
        let case = self.read_case(&mut |at, composite| match composite.safer_reading() {
            Some(finding) => {
                notes.push(Note { at, key: composite.key(), taken_for: finding.into() });
                Ok(finding)
            }
            None => Err(CaseError::CompositeMisplaced { at, key: composite.key() }),
        })?;
        Ok((case, notes))
    }

    fn read_case(&self, unclear: &mut Unclear<'_>) -> Result<Case, CaseErrors> {
        let mut errors = self.problems.clone();
        self.check_version(&mut errors);
        let mut reader = Reader { errors, suggestions: 0, composites: Vec::new() };
        let mut builder = Case::builder(self.read_age(&mut reader.errors));
        for (field, entries, answer) in [
            ("present", &self.present, Answer::Present),
            ("absent", &self.absent, Answer::Absent),
            ("cannot_say", &self.cannot_say, Answer::CannotSay),
        ] {
            for (index, entry) in entries.iter().enumerate() {
                builder = reader.answer(Place::entry(field, index), entry, answer, builder, unclear);
            }
        }
        for (field, entries, reporter) in
            [("examined", &self.examined, Reporter::Examiner), ("from_log", &self.from_log, Reporter::RunLog)]
        {
            for (index, entry) in entries.iter().enumerate() {
                builder = reader.reporter(Place::entry(field, index), entry, reporter, builder);
            }
        }
        let mut errors = core::mem::take(&mut reader.errors);
        if let Some(sex) = keyed(&self.sex, "sex", "`female` or `male`", &mut errors) {
            builder = builder.sex(sex);
        }
        if let Some(state) = keyed(&self.pregnancy, "pregnancy", "`no`, `pregnant` or `postpartum`", &mut errors) {
            builder = builder.pregnancy(state);
        }
        if let Some(side) = keyed(&self.side, "side", "`left`, `right` or `both`", &mut errors) {
            builder = builder.side(side);
        }
        if let Some(pain) = number(&self.pain, "pain", "a whole number from 0 to 10", 10, &mut errors) {
            builder = builder.pain(pain as u8);
        }
        if let Some(days) = number(&self.days, "days", "a whole number from 0 to 36500", 36_500, &mut errors) {
            builder = builder.days(days as u16);
        }
        match &self.sites_complete {
            None | Some(Scalar::Flag(false)) => {}
            Some(Scalar::Flag(true)) => builder = builder.sites_complete(),
            Some(other) => errors.push(wrong_type("sites_complete", other, "`true` or `false`")),
        }
        builder.check(&mut errors);
        for error in &mut errors {
            if let CaseError::Conflict { fact, through, .. } = error {
                *through = reader.composites.iter().copied().find(|composite| composite.members().contains(*fact));
            }
        }
        CaseErrors::check(errors)?;
        builder.build()
    }

    fn check_version(&self, errors: &mut Vec<CaseError>) {
        match &self.version {
            Some(Scalar::Number(1)) => {}
            Some(Scalar::Number(found)) if *found > 1 => errors.push(CaseError::NewerVersion { found: *found }),
            Some(other) => errors.push(wrong_type("version", other, "1")),
            None => errors.push(CaseError::Missing { field: "version", allowed: "1" }),
        }
    }

    fn read_age(&self, errors: &mut Vec<CaseError>) -> Age {
        const ALLOWED: &str = "a whole number of years from 0 to 120";
        const TWO: &str = "two ages in years, the lower first";
        if self.age.is_some() && self.age_between.is_some() {
            errors.push(CaseError::BothGiven("age", "age_between"));
        }
        if let Some(years) = number(&self.age, "age", ALLOWED, Age::OLDEST.into(), errors) {
            return Age::from(years as u8);
        }
        let Some(between) = &self.age_between else { return Age::UNKNOWN };
        let at = Place::field("age_between");
        match between.as_slice() {
            [Scalar::Number(first), Scalar::Number(last)] if *first <= *last && *last <= Age::OLDEST.into() => {
                Age::from(*first as u8..=*last as u8)
            }
            [Scalar::Number(first), Scalar::Number(last)] => {
                let found = format!("{first} to {last}").into();
                errors.push(CaseError::OutOfRange { at, found, allowed: "two ages from 0 to 120, the lower first" });
                Age::UNKNOWN
            }
            [a, b] => {
                for scalar in [a, b] {
                    if !matches!(scalar, Scalar::Number(_)) {
                        errors.push(wrong_type("age_between", scalar, TWO));
                    }
                }
                Age::UNKNOWN
            }
            other => {
                let found = format!("a list of {}", other.len()).into();
                errors.push(CaseError::WrongType { at, found, allowed: TWO });
                Age::UNKNOWN
            }
        }
    }
}

/// What a composite that says nothing sure where it stands is taken for, or why it is refused.
type Unclear<'a> = dyn FnMut(Place, Composite) -> Result<Finding, CaseError> + 'a;

struct Reader {
    errors: Vec<CaseError>,
    suggestions: usize,
    /// Composites that were listed, to tell where an answer came from.
    composites: Vec<Composite>,
}

impl Reader {
    fn answer(
        &mut self,
        at: Place,
        entry: &Entry,
        answer: Answer,
        builder: CaseBuilder,
        unclear: &mut Unclear<'_>,
    ) -> CaseBuilder {
        match entry {
            Entry::Fact(fact) => builder.answer(*fact, answer),
            Entry::Composite(composite) => match composite.expands_to(answer) {
                Some(answer) => {
                    self.composites.push(*composite);
                    builder.answers(composite.members().iter().map(|member| (member, answer)))
                }
                None => match unclear(at, *composite) {
                    Ok(finding) => builder.present(finding),
                    Err(error) => {
                        self.errors.push(error);
                        builder
                    }
                },
            },
            entry => self.reject(at, entry, builder),
        }
    }

    fn reporter(&mut self, at: Place, entry: &Entry, reporter: Reporter, builder: CaseBuilder) -> CaseBuilder {
        match entry {
            Entry::Fact(fact) => builder.reported_by(reporter, *fact),
            Entry::Composite(composite) => {
                let knows = |fact: &Fact| fact.answered_by().contains(&reporter);
                let members = composite.members().intersection(builder.answered());
                let mut reported = members.iter().filter(knows).peekable();
                if reported.peek().is_none() {
                    self.errors.push(CaseError::CompositeReported { at, key: composite.key() });
                }
                reported.fold(builder, |builder, fact| builder.reported_by(reporter, fact))
            }
            entry => self.reject(at, entry, builder),
        }
    }

    fn reject(&mut self, at: Place, entry: &Entry, builder: CaseBuilder) -> CaseBuilder {
        match entry {
            Entry::Unknown(found) => {
                self.suggestions += 1;
                let nearest = if self.suggestions <= MOST_SUGGESTIONS {
                    let composites = Composite::ALL.iter().map(|composite| composite.key());
                    nearest(found, Fact::all().map(Fact::key).chain(composites))
                } else {
                    None
                };
                self.errors.push(CaseError::UnknownKey { at, found: found.clone(), nearest });
            }
            Entry::Other(found) => {
                self.errors.push(CaseError::WrongType { at, found: found.clone(), allowed: "a key" });
            }
            Entry::Fact(_) | Entry::Composite(_) => {}
        }
        builder
    }
}

fn number(
    scalar: &Option<Scalar>,
    field: &'static str,
    allowed: &'static str,
    most: u64,
    errors: &mut Vec<CaseError>,
) -> Option<u64> {
    match scalar.as_ref()? {
        Scalar::Number(number) if *number <= most => return Some(*number),
        Scalar::Number(number) => {
            let found = number.to_string().into();
            errors.push(CaseError::OutOfRange { at: Place::field(field), found, allowed });
        }
        other => errors.push(wrong_type(field, other, allowed)),
    }
    None
}

fn keyed<T: FromStr>(
    scalar: &Option<Scalar>,
    field: &'static str,
    allowed: &'static str,
    errors: &mut Vec<CaseError>,
) -> Option<T> {
    let scalar = scalar.as_ref()?;
    if let Scalar::Text(text) = scalar {
        if let Ok(value) = text.parse() {
            return Some(value);
        }
    }
    errors.push(wrong_type(field, scalar, allowed));
    None
}

fn wrong_type(field: &'static str, scalar: &Scalar, allowed: &'static str) -> CaseError {
    let found: Box<str> = match scalar {
        Scalar::Number(number) => number.to_string().into(),
        Scalar::Flag(flag) => flag.to_string().into(),
        Scalar::Text(text) => format!("the text \"{text}\"").into(),
        Scalar::Other(described) => described.clone(),
    };
    CaseError::WrongType { at: Place::field(field), found, allowed }
}
