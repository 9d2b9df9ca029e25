//! Where the figures come from: the sources, what a published result is, and what was decided where sources disagree.

mod adjudicated;
mod schema;
mod table;

pub use adjudicated::{ADJUDICATED, Adjudicated};
pub(crate) use schema::outcome;
pub use schema::{Outcome, SourceEntry, Statistic};
pub use table::Source;
