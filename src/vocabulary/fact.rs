//! Findings and risk factors share one key space.

use core::fmt;
use core::str::FromStr;

use super::finding::Finding;
use super::risk_factor::RiskFactor;
use crate::keyed::UnknownKey;

/// Something that can be present, absent or unknown: a finding or a risk factor.
///
/// ```
/// use running_hip_pain::{Fact, Finding};
/// let fact: Fact = "hop_test_pain".parse()?;
/// assert_eq!(fact, Finding::HopTestPain.into());
/// assert!(!fact.may_be_asked(), "the hop test is never suggested");
/// # Ok::<(), running_hip_pain::UnknownKey>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a fact is one or the other, by definition")]
pub enum Fact {
    /// Felt, seen, tried or examined.
    Finding(Finding),
    /// True before the pain.
    RiskFactor(RiskFactor),
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = Finding::COUNT + RiskFactor::COUNT;

    /// Every fact: findings, then risk factors.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        (0..Self::COUNT).map(Self::at)
    }

    /// The permanent key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Finding(finding) => finding.key(),
            Self::RiskFactor(risk_factor) => risk_factor.key(),
        }
    }

    /// What it means, for anyone building a form or reviewing the tables.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Finding(finding) => finding.meaning(),
            Self::RiskFactor(risk_factor) => risk_factor.meaning(),
        }
    }

    pub(crate) fn find(key: &str) -> Option<Self> {
        Finding::find(key).map(Self::Finding).or_else(|| RiskFactor::find(key).map(Self::RiskFactor))
    }

    pub(crate) const fn index(self) -> usize {
        match self {
            Self::Finding(finding) => finding as usize,
            Self::RiskFactor(risk_factor) => Finding::COUNT + risk_factor as usize,
        }
    }

    pub(crate) const fn at(index: usize) -> Self {
        if index < Finding::COUNT {
            Self::Finding(Finding::ALL[index])
        } else {
            Self::RiskFactor(RiskFactor::ALL[index - Finding::COUNT])
        }
    }
}

impl From<Finding> for Fact {
    fn from(finding: Finding) -> Self {
        Self::Finding(finding)
    }
}

impl From<RiskFactor> for Fact {
    fn from(risk_factor: RiskFactor) -> Self {
        Self::RiskFactor(risk_factor)
    }
}

impl fmt::Display for Fact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl FromStr for Fact {
    type Err = UnknownKey;

    fn from_str(key: &str) -> Result<Self, UnknownKey> {
        Self::find(key).ok_or_else(|| UnknownKey::new("Fact", key, Self::all().map(Self::key)))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Fact {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::keyed::from_text(deserializer, "the key of a finding or a risk factor")
    }
}
