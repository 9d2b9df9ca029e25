//! What the readers of JSON share. It is read bit by bit into only what a run needs, and whatever else is in it is
//! passed over.

use std::fmt;
use std::io::{self, Read};

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::content::Readout;
use super::error::{Fault, Problem, shown};
use super::limits::{MAX_ACTIVITIES, MAX_DEPTH, MAX_TOKEN};
use super::names::{unread_json, unread_json_of_many};
use super::polar;

/// Whether text can be nothing but JSON.
pub(super) fn is_json(text: &[u8]) -> bool {
    matches!(text.first(), Some(b'{' | b'['))
}

/// Reads JSON that is not streamed; `None` if it is no recording.
pub(super) fn read(text: &[u8]) -> Option<Result<Readout, Fault>> {
    if keys(text).any(|key| key == b"exercises")
        && let Some(readout) = polar::read(text)
    {
        return Some(readout);
    }
    const MANY: &[&[u8]] = &[b"activities", b"workouts", b"trainings"];
    let many = text.starts_with(b"[") || keys(text).any(|key| MANY.contains(&key));
    let unread = if many { unread_json_of_many } else { unread_json };
    may_be_recording(text).then(|| Err(unread().whole()))
}

/// Whether JSON names a sport and a start, as the recordings of all sites do.
pub(super) fn may_be_recording(text: &[u8]) -> bool {
    const SPORT: &[&str] =
        &["sport", "exercise", "workout", "activitytype", "activityname", "activeduration", "fitnessactivity"];
    const START: &[&str] = &["start", "datetime", "begin"];
    // Where somebody has been, by Google.
    const NO_RECORDING: &[&str] = &["timelineobjects", "semanticsegments", "latitudee7"];
    let (mut sport, mut start) = (false, false);
    for key in keys(text).filter(|key| key.len() <= 64) {
        let key: String = key
            .iter()
            .filter(|byte| byte.is_ascii_alphanumeric())
            .map(|byte| char::from(byte.to_ascii_lowercase()))
            .collect();
        if NO_RECORDING.contains(&key.as_str()) {
            return false;
        }
        sport |= SPORT.iter().any(|word| key.contains(word));
        start |= START.iter().any(|word| key.contains(word));
    }
    sport && start
}

/// The names of the fields, also of text that is cut or is not quite JSON.
pub(super) fn keys(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let mut rest = text;
    std::iter::from_fn(move || {
        loop {
            let start = rest.iter().position(|byte| *byte == b'"')? + 1;
            let mut end = start;
            while *rest.get(end)? != b'"' {
                end += if rest[end] == b'\\' { 2 } else { 1 };
            }
            let string = &rest[start..end];
            rest = rest[end + 1..].trim_ascii_start();
            if rest.first() == Some(&b':') {
                return Some(string);
            }
        }
    })
}

/// Reads a value, in the memory that it takes itself.
pub(super) fn parsed<T: DeserializeOwned>(source: impl Read) -> Result<T, Fault> {
    serde_json::from_reader(io::BufReader::new(Tamed::new(source))).map_err(|error| {
        let line = error.line() as u64;
        let text = error.to_string();
        match error.classify() {
            serde_json::error::Category::Io => Problem::of(&io::Error::from(error)).whole(),
            serde_json::error::Category::Eof => Problem::Truncated.at_line(line),
            // It knows its own place, which is said anyway.
            _ => Problem::Json(shown(text.split(" at line ").next().unwrap_or_default())).at_line(line),
        }
    })
}

/// JSON whose nesting and whose texts have an end. `NaN`, which is not JSON and which Polar writes where a sensor gave
/// out, becomes a number that nobody reads.
struct Tamed<R> {
    inner: R,
    depth: usize,
    /// Bytes of the text that is being read.
    text: Option<u64>,
    escaped: bool,
    /// Whether a word is being blanked out.
    word: bool,
}

impl<R> Tamed<R> {
    fn new(inner: R) -> Self {
        Self { inner, depth: 0, text: None, escaped: false, word: false }
    }

    fn tame(&mut self, byte: &mut u8) -> Result<(), Problem> {
        if let Some(length) = &mut self.text {
            *length += 1;
            if *length > MAX_TOKEN {
                return Err(Problem::LongToken);
            }
            if *byte == b'"' && !self.escaped {
                self.text = None;
            }
            self.escaped = *byte == b'\\' && !self.escaped;
            return Ok(());
        }
        match *byte {
            letter if self.word && letter.is_ascii_alphabetic() => *byte = b' ',
            b'N' | b'I' => (*byte, self.word) = (b'0', true),
            other => {
                self.word = false;
                match other {
                    b'"' => self.text = Some(0),
                    b'{' | b'[' => self.depth += 1,
                    b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                    _ => {}
                }
            }
        }
        if self.depth > MAX_DEPTH { Err(Problem::TooDeep) } else { Ok(()) }
    }
}

impl<R: Read> Read for Tamed<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        buffer[..read].iter_mut().try_for_each(|byte| self.tame(byte)).map_err(Problem::io)?;
        Ok(read)
    }
}

/// A list with no more than the most activities of a file.
#[derive(Debug)]
pub(super) struct Few<T>(pub(super) Vec<T>);

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Few<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(std::marker::PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
            type Value = Few<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
                let mut items = Vec::new();
                while let Some(item) = list.next_element()? {
                    if items.len() == MAX_ACTIVITIES {
                        return Err(A::Error::custom(format!("more than {MAX_ACTIVITIES} entries in a list")));
                    }
                    items.push(item);
                }
                Ok(Few(items))
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(Few::default())
            }
        }

        deserializer.deserialize_any(Items(std::marker::PhantomData))
    }
}

/// A single value of whatever kind. One that is not as expected costs one activity and not the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Scalar {
    /// Not there, or null.
    #[default]
    Missing,
    Number(f64),
    Text(String),
    Bool(bool),
    /// A list or an object without such a name.
    Other,
}

impl Scalar {
    /// A number, also one in quotation marks.
    pub(super) fn number(&self, field: &'static str, allowed: &'static str) -> Result<Option<f64>, Problem> {
        let text = match self {
            Self::Missing => return Ok(None),
            Self::Number(number) => return Ok(Some(*number)),
            Self::Text(text) => text.as_str(),
            Self::Bool(_) | Self::Other => "…",
        };
        let number = text.trim().parse().ok().filter(|number: &f64| number.is_finite());
        number.map(Some).ok_or_else(|| Problem::value(field, text, allowed))
    }

    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        }
    }

    /// What it is called by, as a text, whether it is written as a number or not.
    pub(super) fn key(&self) -> Option<String> {
        match self {
            Self::Number(number) => Some(format!("{number}")),
            _ => self.text().map(str::to_owned),
        }
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Scalar;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Scalar, E> {
                Ok(Scalar::Missing)
            }

            fn visit_bool<E>(self, value: bool) -> Result<Scalar, E> {
                Ok(Scalar::Bool(value))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Scalar, E> {
                Ok(Scalar::Number(value as f64))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Scalar, E> {
                Ok(Scalar::Number(value as f64))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Scalar, E> {
                Ok(Scalar::Number(value))
            }

            fn visit_str<E>(self, value: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(value.chars().take(256).collect()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Scalar, A::Error> {
                while list.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Scalar::Other)
            }

            /// What has a name of its own is called by it: `{"typeKey": "running"}`, `{"id": "1"}`.
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Scalar, A::Error> {
                let mut named = Scalar::Other;
                while let Some(key) = fields.next_key::<String>()? {
                    if matches!(key.as_str(), "typeKey" | "id") {
                        named = fields.next_value()?;
                    } else {
                        fields.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(named)
            }
        }

        deserializer.deserialize_any(Any)
    }
}
