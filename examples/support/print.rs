//! Printing for tools and examples, as `println!` does it, except that a reader who has seen enough and closes the pipe
//! is not an error: the program ends.
#![allow(dead_code, unused_macros, reason = "each program uses its own part")]

use std::fmt::Arguments;
use std::io::{ErrorKind, Write};

/// `print!` and `println!` of the standard library panic when the pipe is closed.
macro_rules! print {
    ($($text:tt)*) => { $crate::print::write(format_args!($($text)*)) };
}

macro_rules! println {
    () => { $crate::print::write(format_args!("\n")) };
    ($($text:tt)*) => { $crate::print::write(format_args!("{}\n", format_args!($($text)*))) };
}

/// Prints a text and ends the line.
pub fn print(text: &str) {
    write(format_args!("{}\n", text.trim_end()));
}

pub fn write(text: Arguments<'_>) {
    match std::io::stdout().write_fmt(text) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => std::process::exit(0),
        Err(error) => {
            eprintln!("the result was not written: {error}");
            std::process::exit(2);
        }
    }
}
