//! Stored cases, a line each, assessed with the knowledge of today and compared with what was said of them earlier.
//!
//! | file | what |
//! |---|---|
//! | `run` | block by block: read, assess on all cores, compare, write in the order of the input |
//! | `blocks` | lines in blocks of bounded size |
//! | `case_line` | a line of the cases: a case, or an id with its case |
//! | `result_line` | a line of the results |
//! | `earlier` | the results of earlier, each found for its case |
//! | `change` | what is said otherwise, a line of the output |
//! | `summary` | what is counted |
//! | `output` | pipes that are closed, and files that are replaced only once they are whole |

#![warn(missing_docs, unreachable_pub)]

mod blocks;
mod case_line;
mod change;
mod earlier;
mod options;
mod output;
mod result_line;
mod run;
mod summary;

pub use options::{HELP, Options};
pub use output::say;
pub use run::run;
