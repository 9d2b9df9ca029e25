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

    /// On another platform, whose logarithms round otherwise, a number may differ in its last digit, and a case that was
    /// a near tie may change what is measured.
    #[test]
    fn the_page_is_what_the_program_makes() {
        let (written, made) = (std::fs::read_to_string(page::PATH).expect("the page"), page::made());
        assert_eq!(written.lines().count(), made.lines().count());
        for (written, made) in written.lines().zip(made.lines()) {
            let near = if written.starts_with("//!") { 0.501 } else { 0.0101 };
            let ((text, figures), (made_text, made_figures)) = (apart(written), apart(made));
            assert_eq!(text, made_text);
            let is_near = |(written, made): (&f64, &f64)| (written - made).abs() < near;
            assert!(figures.iter().zip(&made_figures).all(is_near), "the page says {written}, the program {made}");
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
