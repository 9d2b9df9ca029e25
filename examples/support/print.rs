//! Printing for tools.

use std::io::Write;

/// Prints a text; a reader that has seen enough and closes the pipe is no error.
pub fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
