//! How good the evidence is.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// How good the evidence for a statement is. The list runs from good to bad.
    #[expect(clippy::exhaustive_enums, reason = "an app must have a word for every grade")]
    pub enum Grade {
        /// Strong: consistent trials or large cohorts.
        A = "a",
        /// Moderate.
        B = "b",
        /// Limited or mixed.
        C = "c",
        /// Expert opinion or mechanism only.
        D = "d",
        /// Contradicted by better evidence.
        X = "x",
    }
}

impl Grade {
    /// Whether a text may say more than "may": grades A and B only.
    pub const fn may_be_stated(self) -> bool {
        matches!(self, Self::A | Self::B)
    }
}
