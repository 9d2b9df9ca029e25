//! Printing for tools.

use std::io::Write;

/// Prints a text. A reader that has seen enough and closes the pipe is not an error.
pub fn print(text: &str) {
    let _ = writeln!(std::io::stdout(), "{}", text.trim_end());
}
