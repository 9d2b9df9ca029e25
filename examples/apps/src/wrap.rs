//! Breaking lines for a terminal.

use std::fmt::Write;

/// Wraps lines at 80 columns. A continuation is indented to the text of its line. What has no spaces stays whole.
pub(crate) fn wrapped(text: &str) -> String {
    const WIDTH: usize = 80;
    let mut wrapped = String::with_capacity(text.len() + 64);
    for line in text.lines() {
        if line.chars().count() <= WIDTH {
            wrapped += line;
            wrapped.push('\n');
            continue;
        }
        let indent = line.len() - line.trim_start_matches([' ', '-']).len();
        let mut column = indent;
        wrapped += &line[..indent];
        for (i, word) in line[indent..].split(' ').enumerate() {
            let length = word.chars().count();
            if i > 0 && column + 1 + length > WIDTH {
                let _ = write!(wrapped, "\n{:indent$}", "");
                column = indent;
            } else if i > 0 {
                wrapped.push(' ');
                column += 1;
            }
            wrapped += word;
            column += length;
        }
        wrapped.push('\n');
    }
    wrapped
}
