//! The version of the knowledge that gave an answer: a number, and a hash of all that is known.

use alloc::boxed::Box;
use alloc::string::ToString;
use core::fmt;
use core::str::FromStr;
use thiserror::Error;

use crate::keyed::cut;

/// The version of the knowledge that gave an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct KnowledgeVersion {
    /// Raised with every release that changes a figure or a rule.
    pub number: u32,
    /// A hash of every table and threshold, including sources and reasons. What runners read is not in it.
    pub hash: u64,
}

impl fmt::Display for KnowledgeVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:016x}", self.number, self.hash)
    }
}

/// Text that is no version of the knowledge.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("`{found}` is not a version of the knowledge; it must be a number, a hyphen and 16 hexadecimal digits")]
#[non_exhaustive]
pub struct VersionError {
    /// The text, cut at 64 characters.
    pub found: Box<str>,
}

impl FromStr for KnowledgeVersion {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, VersionError> {
        let parts = text.split_once('-').filter(|(_, hash)| hash.len() == 16);
        let version = parts.and_then(|(number, hash)| {
            Some(Self { number: number.parse().ok()?, hash: u64::from_str_radix(hash, 16).ok()? })
        });
        // As it is written, without signs and other forms of the same number.
        version.filter(|version| version.to_string() == text).ok_or_else(|| VersionError { found: cut(text) })
    }
}

/// As text, because 64 bits do not survive every JSON reader.
#[cfg(feature = "serde")]
impl serde::Serialize for KnowledgeVersion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for KnowledgeVersion {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::keyed::from_text(deserializer, "a version of the knowledge")
    }
}

/// The version of the knowledge in this build. A test works the hash out afresh and fails if the one written down
/// differs.
pub const KNOWLEDGE_VERSION: KnowledgeVersion = KnowledgeVersion { number: 1, hash: HASH };

const HASH: u64 = 0xda80b2d1394acb0d;
