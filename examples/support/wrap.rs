//! Breaking lines for a terminal.

use textwrap::{Options, WordSplitter, fill};

/// Lines of at most 80 columns. What continues an item is indented like its text.
pub fn wrapped(text: &str) -> String {
    const WIDTH: usize = 80;
    let wrap = |line: &str| {
        let depth = line.len() - line.trim_start_matches(' ').len();
        let depth = if line.trim_start().starts_with("- ") { depth + 2 } else { depth };
        let indent = " ".repeat(depth);
        fill(line, Options::new(WIDTH).subsequent_indent(&indent).word_splitter(WordSplitter::NoHyphenation)) + "\n"
    };
    text.lines().map(wrap).collect()
}
