//! Reads without judging. Whatever came in is kept or named, so that every problem can be reported.

use alloc::borrow::ToOwned;
use alloc::boxed::Box;
use alloc::format;
use alloc::string::ToString;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{CaseInput, Entry, MOST_ENTRIES, Scalar};
use crate::case::{CaseError, Location};
use crate::keyed::cut;
use crate::knowledge::facts::Composite;
use crate::nearest::nearest;
use crate::vocabulary::{Fact, Field};

impl<'de> Deserialize<'de> for CaseInput {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InputVisitor)
    }
}

struct InputVisitor;

impl<'de> Visitor<'de> for InputVisitor {
    type Value = CaseInput;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a case: an object with `version` and what is known")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<CaseInput, A::Error> {
        let mut input = CaseInput::default();
        let mut seen = [false; Field::COUNT];
        while let Some(FieldName(known)) = map.next_key()? {
            let field = match known {
                Ok(field) => field,
                Err(found) => {
                    map.next_value::<IgnoredAny>()?;
                    if input.problems.len() < MOST_ENTRIES {
                        let nearest = nearest(&found, Field::ALL.iter().map(|field| field.key()));
                        input.problems.push(CaseError::UnknownField { found, nearest });
                    }
                    continue;
                }
            };
            if core::mem::replace(&mut seen[field as usize], true) {
                map.next_value::<IgnoredAny>()?;
                let repeated = CaseError::RepeatedField { field };
                if !input.problems.contains(&repeated) {
                    input.problems.push(repeated);
                }
                continue;
            }
            input.read(field, &mut map)?;
        }
        Ok(input)
    }
}

impl CaseInput {
    fn read<'de, A: MapAccess<'de>>(&mut self, field: Field, map: &mut A) -> Result<(), A::Error> {
        match field {
            Field::Version => self.version = map.next_value()?,
            Field::Setting => self.setting = map.next_value()?,
            Field::Age => self.age = map.next_value()?,
            Field::AgeBetween => self.age_between = self.between(field, map)?,
            Field::Sex => self.sex = map.next_value()?,
            Field::Pregnancy => self.pregnancy = map.next_value()?,
            Field::Side => self.side = map.next_value()?,
            Field::Pain => self.pain = map.next_value()?,
            Field::PainBetween => self.pain_between = self.between(field, map)?,
            Field::Severity => self.severity = map.next_value()?,
            Field::Days => self.days = map.next_value()?,
            Field::Began => self.began = map.next_value()?,
            Field::KmPerWeek => self.km_per_week = map.next_value()?,
            Field::RunsPerWeek => self.runs_per_week = map.next_value()?,
            Field::YearsRunning => self.years_running = map.next_value()?,
            Field::SitesComplete => self.sites_complete = map.next_value()?,
            Field::MainSite => self.main_site = map.next_value()?,
            Field::Present => self.present = self.entries(field, map)?,
            Field::Earlier => self.earlier = self.entries(field, map)?,
            Field::Absent => self.absent = self.entries(field, map)?,
            Field::CannotSay => self.cannot_say = self.entries(field, map)?,
            Field::Examined => self.examined = self.entries(field, map)?,
            Field::FromLog => self.from_log = self.entries(field, map)?,
            Field::Called => self.called = self.entries(field, map)?,
            Field::Declined => self.declined = self.entries(field, map)?,
        }
        Ok(())
    }

    fn between<'de, A: MapAccess<'de>>(&mut self, field: Field, map: &mut A) -> Result<Option<Vec<Scalar>>, A::Error> {
        Ok(match map.next_value::<List<Scalar>>()? {
            List::LeftOut => None,
            List::Other(found) => {
                self.wrong_list(field, found);
                None
            }
            List::Entries { kept, .. } => Some(kept),
        })
    }

    fn entries<'de, T: Deserialize<'de>, A: MapAccess<'de>>(
        &mut self,
        field: Field,
        map: &mut A,
    ) -> Result<Vec<T>, A::Error> {
        Ok(match map.next_value::<List<T>>()? {
            List::LeftOut => Vec::new(),
            List::Other(found) => {
                self.wrong_list(field, found);
                Vec::new()
            }
            List::Entries { kept, count } => {
                if count > kept.len() {
                    self.problems.push(CaseError::TooMany { field, found: count, allowed: MOST_ENTRIES });
                }
                kept
            }
        })
    }

    fn wrong_list(&mut self, field: Field, found: Box<str>) {
        self.problems.push(CaseError::WrongType { at: Location::Field(field), found, allowed: field.allowed() });
    }
}

/// A field, or the text of an unknown one.
struct FieldName(Result<Field, Box<str>>);

impl<'de> Deserialize<'de> for FieldName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NameVisitor;

        impl Visitor<'_> for NameVisitor {
            type Value = FieldName;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<FieldName, E> {
                Ok(FieldName(Field::find(name).ok_or_else(|| cut(name))))
            }
        }

        deserializer.deserialize_identifier(NameVisitor)
    }
}

/// Reads any value into one of our own, whatever its type.
trait FromAny: Sized {
    fn number(number: u64) -> Self {
        Self::other(number.to_string().into())
    }
    fn flag(flag: bool) -> Self {
        Self::other(flag.to_string().into())
    }
    fn text(text: &str) -> Self;
    /// Anything else, described for the error.
    fn other(described: Box<str>) -> Self;
}

impl FromAny for Scalar {
    fn number(number: u64) -> Self {
        Self::Number(number)
    }
    fn flag(flag: bool) -> Self {
        Self::Flag(flag)
    }
    fn text(text: &str) -> Self {
        Self::Text(cut(text))
    }
    fn other(described: Box<str>) -> Self {
        Self::Other(described)
    }
}

impl FromAny for Entry {
    fn text(text: &str) -> Self {
        match Fact::find(text) {
            Some(fact) => Self::Fact(fact),
            None => Composite::find(text).map_or_else(|| Self::Unknown(cut(text)), Self::Composite),
        }
    }
    fn other(described: Box<str>) -> Self {
        Self::Other(described)
    }
}

struct AnyVisitor<T>(PhantomData<T>);

impl<'de, T: FromAny> Visitor<'de> for AnyVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<T, E> {
        Ok(T::flag(flag))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Ok(T::number(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(u64::try_from(number).map_or_else(|_| T::other(number.to_string().into()), T::number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        Ok(T::other(format!("{number:?}").into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::text(text))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(T::other("null".into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<T, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(T::other("a list".into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(T::other("an object".into()))
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor(PhantomData))
    }
}

impl<'de> Deserialize<'de> for Entry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyVisitor(PhantomData))
    }
}

/// A list, or what was found instead.
enum List<T> {
    LeftOut,
    Entries { kept: Vec<T>, count: usize },
    Other(Box<str>),
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<List<T>, A::Error> {
        let mut kept = Vec::new();
        while kept.len() < MOST_ENTRIES {
            match list.next_element()? {
                Some(entry) => kept.push(entry),
                None => return Ok(List::Entries { count: kept.len(), kept }),
            }
        }
        let mut count = kept.len();
        while list.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(List::Entries { kept, count })
    }

    fn visit_unit<E: Error>(self) -> Result<List<T>, E> {
        Ok(List::LeftOut)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<List<T>, E> {
        Ok(List::Other(flag.to_string().into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<List<T>, E> {
        Ok(List::Other(number.to_string().into()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<List<T>, E> {
        Ok(List::Other(number.to_string().into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<List<T>, E> {
        Ok(List::Other(format!("{number:?}").into()))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<List<T>, E> {
        Ok(List::Other(format!("the text \"{}\"", cut(text)).into()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<List<T>, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(List::Other("an object".to_owned().into()))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}
