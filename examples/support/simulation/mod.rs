//! Runners of whom everything is known, ways of asking them, and what is counted.

mod count;
mod people;
mod play;

pub use count::{ends, regret, right};
pub use people::{Person, published, synthetic};
pub use play::{Style, play};
