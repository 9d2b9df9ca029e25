//! What must hold, a file an idea. Some of it needs JSON.

#[cfg(feature = "serde")]
mod accuracy;
mod asking;
#[cfg(feature = "serde")]
mod auto_traits;
#[cfg(feature = "serde")]
mod brief;
mod conditions;
#[cfg(feature = "serde")]
mod diaries;
#[cfg(feature = "serde")]
mod errors;
#[cfg(feature = "serde")]
mod fingerprint;
#[cfg(feature = "serde")]
mod follow_up;
mod handbook;
mod hazards;
#[cfg(feature = "serde")]
mod interview;
mod knowledge;
#[cfg(feature = "serde")]
mod languages;
mod pairs;
mod pictures;
mod plan;
#[cfg(feature = "serde")]
mod properties;
mod ranking;
#[cfg(feature = "serde")]
mod scenarios;
#[cfg(feature = "serde")]
mod schedule;
#[cfg(feature = "serde")]
mod schema;
mod since;
mod support;
#[cfg(feature = "serde")]
mod told;
mod training;
mod triage;
#[cfg(feature = "serde")]
mod vocabulary;
mod who_gets_what;
#[cfg(feature = "serde")]
mod wire;
mod wording;
