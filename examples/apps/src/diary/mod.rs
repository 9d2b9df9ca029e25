//! The program `follow_up`: a case and a diary in, the decision of every day and the next step out, in the terminal, as
//! JSON, or as a page with a picture of the weeks. Also the page for a plan laid out on days.
//!
//! Nothing here decides anything. Each decision is the crate's own for that day, and so are its words, but for the few
//! in `words.rs`.

mod calendar_strip;
mod dates;
mod ink;
mod json;
mod options;
mod page;
mod paper;
mod plan_page;
mod read;
mod run;
mod strip;
mod symbol;
mod text;
mod told;
mod walk;
mod words;

pub use calendar_strip::calendar_strip;
pub use options::{HELP, Options};
pub use page::page;
pub use plan_page::plan_page;
pub use read::{LeftOut, Read, Row, read};
pub use run::{Outcome, run};
pub use strip::strips;
pub use told::Told;
pub use walk::{Walk, Walked, walk};
