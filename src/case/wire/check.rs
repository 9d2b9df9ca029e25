//! Turns what came in into a case, or into a list of everything that is wrong with it.

use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use super::{CaseInput, Entry, Scalar};
use crate::case::limits::{MOST_DAYS, MOST_KM_PER_WEEK, MOST_PAIN, MOST_RUNS_PER_WEEK, MOST_YEARS_RUNNING, OLDEST};
use crate::case::{Age, Case, CaseBuilder, CaseError, CaseErrors, Location};
use crate::knowledge::facts::{Composite, PLACES_ONE_BY_ONE};
use crate::nearest::nearest;
use crate::vocabulary::{Answer, Condition, Fact, Field, Finding, Reporter};

/// What an upgrade did with an old or ambiguous key.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Note {
    /// The location of the key.
    pub at: Location,
    /// The key.
    pub key: &'static str,
    /// The fact it was read as: the reading whose neglect would do more harm.
    pub taken_for: Fact,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} is `{}`, which was read as `{}`; be more exact if that is wrong",
            self.at, self.key, self.taken_for
        )
    }
}

/// Suggestions take time, so only this many unknown keys of a list get one.
const MOST_SUGGESTIONS: usize = 32;

impl CaseInput {
    /// The case, if nothing is wrong with it.
    ///
    /// # Errors
    ///
    /// Every problem at once, each with its field, index, value and what is allowed.
    pub fn check(&self) -> Result<Case, CaseErrors> {
        self.read_case(&mut |at, composite| {
            let mut members = composite.facts().iter();
            Err(match (members.next(), members.next()) {
                (Some(a), Some(b)) if !composite.reassures() => {
                    CaseError::TwoMeanings { at, key: composite.key(), may_mean: (a, b) }
                }
                _ => CaseError::CompositeMisplaced { at, key: composite.key() },
            })
        })
    }

    /// The case as [`check`](Self::check) gives it, except that a present key with two meanings is not refused. It is
    /// read as the one whose neglect would do more harm, with a note.
    ///
    /// # Errors
    ///
    /// As for `check`, for everything that is still wrong.
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
            (Field::Present, &self.present, Answer::Present),
            (Field::Earlier, &self.earlier, Answer::Earlier),
            (Field::Absent, &self.absent, Answer::Absent),
            (Field::CannotSay, &self.cannot_say, Answer::CannotSay),
        ] {
            for (index, entry) in entries.iter().enumerate() {
                builder = reader.answer(Location::Entry(field, index), entry, answer, builder, unclear);
            }
        }
        for (field, entries, reporter) in
            [(Field::Examined, &self.examined, Reporter::Examiner), (Field::FromLog, &self.from_log, Reporter::RunLog)]
        {
            for (index, entry) in entries.iter().enumerate() {
                builder = reader.reporter(Location::Entry(field, index), entry, reporter, builder);
            }
        }
        let mut errors = core::mem::take(&mut reader.errors);
        if let Some(setting) = keyed(&self.setting, Field::Setting, &mut errors) {
            builder = builder.setting(setting);
        }
        if let Some(sex) = keyed(&self.sex, Field::Sex, &mut errors) {
            builder = builder.sex(sex);
        }
        if let Some(state) = keyed(&self.pregnancy, Field::Pregnancy, &mut errors) {
            builder = builder.pregnancy(state);
        }
        if let Some(side) = keyed(&self.side, Field::Side, &mut errors) {
            builder = builder.side(side);
        }
        if self.pain.is_some() && self.pain_between.is_some() {
            errors.push(CaseError::BothGiven(Field::Pain, Field::PainBetween));
        }
        if let Some(pain) = number(&self.pain, Field::Pain, MOST_PAIN.into(), &mut errors) {
            builder = builder.pain(pain as u8);
        }
        if let Some((lowest, highest)) = between(&self.pain_between, Field::PainBetween, MOST_PAIN, &mut errors) {
            builder = builder.pain_between(lowest..=highest);
        }
        if let Some(severity) = keyed(&self.severity, Field::Severity, &mut errors) {
            builder = builder.severity(severity);
        }
        if let Some(days) = number(&self.days, Field::Days, MOST_DAYS.into(), &mut errors) {
            builder = builder.days(days as u16);
        }
        if let Some(began) = keyed(&self.began, Field::Began, &mut errors) {
            builder = builder.began(began);
        }
        if let Some(km) = number(&self.km_per_week, Field::KmPerWeek, MOST_KM_PER_WEEK.into(), &mut errors) {
            builder = builder.km_per_week(km as u16);
        }
        if let Some(runs) = number(&self.runs_per_week, Field::RunsPerWeek, MOST_RUNS_PER_WEEK.into(), &mut errors) {
            builder = builder.runs_per_week(runs as u8);
        }
        if let Some(years) = number(&self.years_running, Field::YearsRunning, MOST_YEARS_RUNNING.into(), &mut errors) {
            builder = builder.years_running(years as u8);
        }
        match &self.main_site {
            None => {}
            Some(Scalar::Text(text)) => match text.parse() {
                Ok(place) => builder = builder.main_site(place),
                Err(_) => {
                    let nearest = nearest(text, PLACES_ONE_BY_ONE.iter().map(Fact::key));
                    let at = Location::Field(Field::MainSite);
                    errors.push(CaseError::UnknownKey { at, found: text.clone(), nearest });
                }
            },
            Some(other) => errors.push(wrong_type(Field::MainSite, other)),
        }
        let conditions = Condition::ALL.iter().map(|condition| condition.key());
        for condition in keys(&self.called, Field::Called, "a key of a condition", conditions, &mut errors) {
            builder = builder.called(condition);
        }
        let fields = Field::ALL.iter().filter(|field| field.may_be_declined()).map(|field| field.key());
        for field in keys(&self.declined, Field::Declined, "the name of a field", fields, &mut errors) {
            builder = builder.declined(field);
        }
        match &self.sites_complete {
            None | Some(Scalar::Flag(false)) => {}
            Some(Scalar::Flag(true)) => builder = builder.sites_complete(),
            Some(other) => errors.push(wrong_type(Field::SitesComplete, other)),
        }
        builder.check(&mut errors);
        for error in &mut errors {
            if let CaseError::Conflict { fact, through, .. } = error {
                *through = reader.composites.iter().copied().find(|composite| composite.facts().contains(*fact));
            }
        }
        CaseErrors::check(errors)?;
        builder.build()
    }

    fn check_version(&self, errors: &mut Vec<CaseError>) {
        match &self.version {
            Some(Scalar::Number(1)) => {}
            Some(Scalar::Number(found)) if *found > 1 => errors.push(CaseError::NewerVersion { found: *found }),
            Some(other) => errors.push(wrong_type(Field::Version, other)),
            None => errors.push(CaseError::Missing { field: Field::Version, allowed: Field::Version.allowed() }),
        }
    }

    fn read_age(&self, errors: &mut Vec<CaseError>) -> Age {
        if self.age.is_some() && self.age_between.is_some() {
            errors.push(CaseError::BothGiven(Field::Age, Field::AgeBetween));
        }
        if let Some(years) = number(&self.age, Field::Age, OLDEST.into(), errors) {
            return Age::from(years as u8);
        }
        match between(&self.age_between, Field::AgeBetween, OLDEST, errors) {
            Some((first, last)) => Age::from(first..=last),
            None => Age::UNKNOWN,
        }
    }
}

/// How to read a composite that is unclear where it is listed, or why it is refused.
type Unclear<'a> = dyn FnMut(Location, Composite) -> Result<Finding, CaseError> + 'a;

struct Reader {
    errors: Vec<CaseError>,
    suggestions: usize,
    /// Composites that were listed, to show where an answer came from.
    composites: Vec<Composite>,
}

impl Reader {
    fn answer(
        &mut self,
        at: Location,
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
                    builder.answers(composite.facts().iter().map(|member| (member, answer)))
                }
                None => match unclear(at, *composite) {
                    Ok(finding) => builder.answer(finding, answer),
                    Err(error) => {
                        self.errors.push(error);
                        builder
                    }
                },
            },
            entry => self.reject(at, entry, builder),
        }
    }

    fn reporter(&mut self, at: Location, entry: &Entry, reporter: Reporter, builder: CaseBuilder) -> CaseBuilder {
        match entry {
            Entry::Fact(fact) => builder.reported_by(reporter, *fact),
            Entry::Composite(composite) => {
                let knows = |fact: &Fact| fact.answered_by().contains(&reporter);
                let members = composite.facts().intersection(builder.answered());
                let mut reported = members.iter().filter(knows).peekable();
                if reported.peek().is_none() {
                    self.errors.push(CaseError::CompositeReported { at, key: composite.key() });
                }
                reported.fold(builder, |builder, fact| builder.reported_by(reporter, fact))
            }
            entry => self.reject(at, entry, builder),
        }
    }

    fn reject(&mut self, at: Location, entry: &Entry, builder: CaseBuilder) -> CaseBuilder {
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

fn number(scalar: &Option<Scalar>, field: Field, most: u64, errors: &mut Vec<CaseError>) -> Option<u64> {
    match scalar.as_ref()? {
        Scalar::Number(number) if *number <= most => return Some(*number),
        Scalar::Number(number) => {
            let found = number.to_string().into();
            errors.push(CaseError::OutOfRange { at: Location::Field(field), found, allowed: field.allowed() });
        }
        other => errors.push(wrong_type(field, other)),
    }
    None
}

/// Two numbers, the lower first.
fn between(scalars: &Option<Vec<Scalar>>, field: Field, most: u8, errors: &mut Vec<CaseError>) -> Option<(u8, u8)> {
    let (at, allowed) = (Location::Field(field), field.allowed());
    match scalars.as_ref()?.as_slice() {
        [Scalar::Number(first), Scalar::Number(last)] if *first <= *last && *last <= most.into() => {
            return Some((*first as u8, *last as u8));
        }
        [Scalar::Number(first), Scalar::Number(last)] => {
            let found = format!("{first} to {last}").into();
            errors.push(CaseError::OutOfRange { at, found, allowed });
        }
        [a, b] => {
            let wrong = [a, b].into_iter().filter(|scalar| !matches!(scalar, Scalar::Number(_)));
            errors.extend(wrong.map(|scalar| wrong_type(field, scalar)));
        }
        other => {
            let found = format!("a list of {}", other.len()).into();
            errors.push(CaseError::WrongType { at, found, allowed });
        }
    }
    None
}

fn keyed<T: FromStr>(scalar: &Option<Scalar>, field: Field, errors: &mut Vec<CaseError>) -> Option<T> {
    let scalar = scalar.as_ref()?;
    if let Scalar::Text(text) = scalar {
        if let Ok(value) = text.parse() {
            return Some(value);
        }
    }
    errors.push(wrong_type(field, scalar));
    None
}

/// The values of a list of keys, without those that are none.
fn keys<T: FromStr>(
    scalars: &[Scalar],
    field: Field,
    allowed: &'static str,
    known: impl Iterator<Item = &'static str> + Clone,
    errors: &mut Vec<CaseError>,
) -> Vec<T> {
    let mut read = Vec::new();
    for (index, scalar) in scalars.iter().enumerate() {
        let at = Location::Entry(field, index);
        match scalar {
            Scalar::Text(text) => match text.parse() {
                Ok(value) => read.push(value),
                Err(_) => {
                    let nearest = (index < MOST_SUGGESTIONS).then(|| nearest(text, known.clone())).flatten();
                    errors.push(CaseError::UnknownKey { at, found: text.clone(), nearest });
                }
            },
            other => errors.push(CaseError::WrongType { at, found: described(other), allowed }),
        }
    }
    read
}

fn wrong_type(field: Field, scalar: &Scalar) -> CaseError {
    CaseError::WrongType { at: Location::Field(field), found: described(scalar), allowed: field.allowed() }
}

fn described(scalar: &Scalar) -> Box<str> {
    match scalar {
        Scalar::Number(number) => number.to_string().into(),
        Scalar::Flag(flag) => flag.to_string().into(),
        Scalar::Text(text) => format!("the text \"{text}\"").into(),
        Scalar::Other(described) => described.clone(),
    }
}
