//! Scores assessments against cases whose diagnosis is known. Shared by the example `validate` and its test.

mod row;
mod summary;
mod text;

pub use row::{Answered, Row, Telling, is_published, read, read_published};
pub use summary::{Hits, Summary, accepted, is_below_same_day, is_serious, summary};
pub use text::{figures, misses};
