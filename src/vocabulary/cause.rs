//! Conditions and contributors under one name, for use where either fits.

use core::fmt;
use core::str::FromStr;

use super::{Condition, Contributor};
use crate::keyed::UnknownKey;

/// Something that explains the pain or feeds it, and that an explanation, a plan or a claim can be about.
///
/// ```
/// use running_hip_pain::{Cause, Contributor};
/// let cause: Cause = "weak_glutes".parse()?;
/// assert_eq!(cause, Contributor::WeakGlutes.into());
/// # Ok::<(), running_hip_pain::UnknownKey>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(clippy::exhaustive_enums, reason = "a cause is one or the other, by definition")]
pub enum Cause {
    /// Explains the pain.
    Condition(Condition),
    /// Feeds the pain.
    Contributor(Contributor),
}

impl Cause {
    /// Every cause: conditions, then contributors.
    pub fn all() -> impl DoubleEndedIterator<Item = Self> + Clone {
        let conditions = Condition::ALL.iter().copied().map(Self::Condition);
        conditions.chain(Contributor::ALL.iter().copied().map(Self::Contributor))
    }

    /// The permanent key.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Condition(condition) => condition.key(),
            Self::Contributor(contributor) => contributor.key(),
        }
    }

    /// What it means, for anyone reviewing the tables.
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Condition(condition) => condition.meaning(),
            Self::Contributor(contributor) => contributor.meaning(),
        }
    }

    /// `condition` or `contributor`.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Condition(_) => "condition",
            Self::Contributor(_) => "contributor",
        }
    }
}

impl From<Condition> for Cause {
    fn from(condition: Condition) -> Self {
        Self::Condition(condition)
    }
}

impl From<Contributor> for Cause {
    fn from(contributor: Contributor) -> Self {
        Self::Contributor(contributor)
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.key())
    }
}

impl FromStr for Cause {
    type Err = UnknownKey;

    fn from_str(key: &str) -> Result<Self, UnknownKey> {
        let condition = Condition::find(key).map(Self::Condition);
        let cause = condition.or_else(|| Contributor::find(key).map(Self::Contributor));
        cause.ok_or_else(|| UnknownKey::new("Cause", key, Self::all().map(Self::key)))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Cause {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.key())
    }
}
