//! The version of the knowledge that gave an answer: a number, and a hash of all that is known.

use core::fmt;

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

/// As text, because 64 bits do not survive every JSON reader.
#[cfg(feature = "serde")]
impl serde::Serialize for KnowledgeVersion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The version of the knowledge in this build. A test works the hash out afresh and fails if the one written down
/// differs.
pub const KNOWLEDGE_VERSION: KnowledgeVersion = KnowledgeVersion { number: 1, hash: HASH };

const HASH: u64 = 0x6a5fbaedcb46a39f;
