#![doc = include_str!("../README.md")]
#![no_std]
#![forbid(unsafe_code)]
#![warn(missing_docs, unreachable_pub)]

extern crate alloc;
#[cfg(test)]
extern crate std;

mod assess;
mod case;
mod keyed;
pub mod knowledge;
mod log2;
pub mod vocabulary;
pub mod wording;

pub use assess::{
    Assessment, Conclusion, Explanation, FamilyShare, Raised, RaisedBy, Ranked, Reason, Share, Triage, assess,
};
#[cfg(feature = "serde")]
pub use case::wire;
pub use case::{Age, Case, CaseBuilder, CaseError, CaseErrors, Place};
pub use keyed::UnknownKey;
#[doc(inline)]
pub use vocabulary::{
    Answer, Composite, Condition, CourseSign, Fact, FactSet, Family, Finding, Fit, Pick, Pregnancy, RedFlag, Reporter,
    RiskFactor, Running, SafetyQuestion, Section, Sex, Side, Urgency,
};

/// Why it is built the way it is.
#[doc = include_str!("../DESIGN.md")]
pub mod design {}
