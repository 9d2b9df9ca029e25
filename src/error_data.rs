//! An error as data: the same fields for every kind of error, so that a form shows each beside its input.

use alloc::boxed::Box;
use alloc::vec::Vec;
use core::fmt::Display;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::day::Day;

/// What an error says of itself.
#[derive(Default)]
pub(crate) struct ErrorData {
    /// Beside which field, fact or question it belongs, by key.
    pub(crate) at: Option<&'static str>,
    /// Which entry of that list, counted from 0.
    pub(crate) index: Option<usize>,
    pub(crate) found: Option<Box<str>>,
    pub(crate) allowed: Option<&'static str>,
    pub(crate) nearest: Option<&'static str>,
    /// The other keys that it is about.
    pub(crate) others: Vec<&'static str>,
}

impl ErrorData {
    /// Writes it as an object of its own.
    pub(crate) fn serialize<S: Serializer>(
        &self,
        kind: &'static str,
        message: &impl Display,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ErrorData", FIELDS)?;
        self.write(kind, message, &mut out)?;
        out.end()
    }

    /// Writes it as that of an entry of a log or a diary, which may repeat another one.
    pub(crate) fn serialize_entry<S: Serializer>(
        &self,
        (entry, day, repeats): (usize, Day, Option<usize>),
        kind: &'static str,
        message: &impl Display,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("RejectedEntry", 3 + FIELDS)?;
        out.serialize_field("entry", &entry)?;
        out.serialize_field("day", &day)?;
        out.serialize_field("repeats", &repeats)?;
        self.write(kind, message, &mut out)?;
        out.end()
    }

    fn write<S: SerializeStruct>(
        &self,
        kind: &'static str,
        message: &impl Display,
        out: &mut S,
    ) -> Result<(), S::Error> {
        out.serialize_field("kind", kind)?;
        out.serialize_field("at", &self.at)?;
        out.serialize_field("index", &self.index)?;
        out.serialize_field("found", &self.found)?;
        out.serialize_field("allowed", &self.allowed)?;
        out.serialize_field("nearest", &self.nearest)?;
        out.serialize_field("others", &self.others)?;
        out.serialize_field("message", &Text(message))
    }
}

/// How many fields `write` writes.
const FIELDS: usize = 8;

struct Text<'a, T>(&'a T);

impl<T: Display> Serialize for Text<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}
