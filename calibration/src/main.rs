//! Fits what cases teach about the tables, and writes `src/knowledge/calibration.rs`.

mod cases;
mod fit;
mod folds;
mod hits;
mod model;
mod page;

use std::process::ExitCode;

const HELP: &str = "\
Fit the calibration of the ranking on the published cases.

Usage: calibration [--write]

  --write  write src/knowledge/calibration.rs. Without it the page is printed

Run it in release mode: it takes a minute or two. After writing, `UPDATE=1 cargo test --no-fail-fast` brings the rest
of the crate up to date.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => print!("{}", page::made()),
        ["--write"] => {
            if let Err(error) = std::fs::write(page::PATH, page::made()) {
                eprintln!("calibration: {}: {error}", page::PATH);
                return ExitCode::from(2);
            }
        }
        ["--help"] => println!("{HELP}"),
        _ => {
            eprintln!("{HELP}");
            return ExitCode::from(2);
        }
    }
    ExitCode::SUCCESS
}

#[cfg(test)]
mod tests {
    use super::page;

    /// The figures may differ in the last digit, where another platform rounds otherwise.
    #[test]
    fn the_page_is_what_the_program_makes() {
        let written = std::fs::read_to_string(page::PATH).expect("the page");
        let (text, figures) = apart(&written);
        let (made_text, made_figures) = apart(&page::made());
        assert_eq!(text, made_text);
        for (written, made) in figures.iter().zip(&made_figures) {
            assert!((written - made).abs() < 0.0101, "the page says {written}, the program {made}");
        }
    }

    /// The text with every figure cut out, and the figures.
    fn apart(page: &str) -> (String, Vec<f64>) {
        let mut figures = Vec::new();
        let mut text = String::new();
        let mut rest = page;
        while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
            let end = rest[start..].find(|c: char| !c.is_ascii_digit() && c != '.').map_or(rest.len(), |at| start + at);
            let before = rest[..start].strip_suffix('-');
            let figure: f64 = rest[start..end].trim_end_matches('.').parse().expect("a figure");
            figures.push(if before.is_some() { -figure } else { figure });
            text += before.unwrap_or(&rest[..start]).trim_end();
            rest = &rest[end..];
        }
        (text + rest, figures)
    }
}
