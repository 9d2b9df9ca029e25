//! Prints made-up cases, one a line, to measure with.

#[path = "../../../support/made_up_cases.rs"]
mod made_up_cases;

use std::io::{BufWriter, ErrorKind, Write, stderr, stdout};
use std::process::ExitCode;

use running_hip_pain_reassess::say;

const HELP: &str = "\
Print made-up cases to measure with: bundled, published and written ones with
answers left out.

Usage: made_up_cases COUNT [SEED]

The same seed gives the same cases; it is 1 if not given.";

fn main() -> ExitCode {
    let arguments: Option<Vec<u64>> = std::env::args().skip(1).map(|argument| argument.parse().ok()).collect();
    let (count, seed) = match arguments.as_deref() {
        Some([count]) => (*count, 1),
        Some([count, seed]) => (*count, *seed),
        _ => {
            say(&mut stderr(), HELP);
            return ExitCode::from(2);
        }
    };
    let mut out = BufWriter::new(stdout().lock());
    let mut cases = (0..count).zip(made_up_cases::made_up_cases(seed));
    match cases.try_for_each(|(_, case)| writeln!(out, "{case}")).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            say(&mut stderr(), &format!("made_up_cases: {error}"));
            ExitCode::from(2)
        }
        _ => ExitCode::SUCCESS,
    }
}
