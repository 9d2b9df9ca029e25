//! What is known about a fact: where a form shows it, who can answer it and whom it suits. Also the sets of facts that
//! tables and rules share, and the answers that cover several facts.

mod composites;
mod exclusive;
mod schema;
mod sets;
mod table;

pub use composites::Composite;
pub(crate) use exclusive::excluded_by;
pub use exclusive::{EXCLUSIVE, exclude_each_other};
pub(crate) use schema::ANYBODY;
pub use schema::{FactEntry, Overlap, Suits, WhoAnswers};
pub use sets::NARROW_PLACES;
pub(crate) use sets::{
    BARELY_CARRIES, BONE_PLACES, BONE_RISKS, GROWING_PLACES, HIP_SIGNS, IMPLANTS, IMPLIES, KNEE_PLACES,
    PLACES_ONE_BY_ONE, PLACES_SAID, PLACES_TOLD, SITES, SORENESS, UNCLEAR_PLACES, WITHIN, findings, risks,
};
pub(crate) use table::{
    ASKED_OF_ANYBODY, ASKED_OF_RUNNERS, HOME_TESTS, LEADING, SECTION_FACTS, TIMED, implied_by, not_in,
    settled_by_absence,
};
