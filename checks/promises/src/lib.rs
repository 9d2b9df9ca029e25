//! What must hold for any input, however hostile: it is read or refused with a reason, in bounded time and memory, and
//! never with a panic. What is made of it keeps its promises. `tests/edited_seeds.rs` gives it seeds with edits, and
//! `checks/fuzz` what libFuzzer thinks of.

mod bytes;
mod diary;
mod interview;
mod person;
mod schedule;

pub use diary::diary;
pub use interview::interview;
pub use schedule::schedule;

use std::path::{Path, PathBuf};

use running_hip_pain::training::{Coverage, Run, RunLog};
use running_hip_pain::wire::CaseInput;
use running_hip_pain::wording::English;
use running_hip_pain::{Answer, RiskFactor, assess, plan, report};
use running_hip_pain_apps::run_files::fit::frames::sum;
use running_hip_pain_apps::run_files::{Activity, Context, Files, Found, Sport, Zone, find, merge, read_bytes};

/// Something that takes any bytes.
pub struct Target {
    pub name: &'static str,
    /// Panics where a promise is broken.
    pub keeps: fn(&[u8]),
    /// The folders with inputs to start from, from the root of the repository.
    pub seeds: &'static [&'static str],
}

const fn target_of(name: &'static str, keeps: fn(&[u8]), seeds: &'static [&'static str]) -> Target {
    Target { name, keeps, seeds }
}

/// Everything that takes any bytes.
#[rustfmt::skip] // a table
pub const TARGETS: &[Target] = &[
    target_of("accounts", file, &["checks/promises/seeds/accounts"]),
    target_of("apple", file, &["checks/promises/seeds/apple"]),
    target_of("archive", archive, &["checks/promises/seeds/archive"]),
    target_of("case", case, &["examples/cases"]),
    target_of("diary", diary, &["checks/promises/seeds/diary"]),
    target_of("fit", fit, &["examples/apps/files/real"]),
    target_of("gpx", file, &["checks/promises/seeds/gpx"]),
    target_of("interview", interview, &["checks/promises/seeds/interview"]),
    target_of("kml", file, &["checks/promises/seeds/kml"]),
    target_of("runs", runs, &["checks/promises/seeds/runs"]),
    target_of("schedule", schedule, &["checks/promises/seeds/schedule"]),
    target_of("table", file, &["checks/promises/seeds/table", "examples/apps/files"]),
    target_of("tcx", file, &["checks/promises/seeds/tcx"]),
];

/// The target of this name.
pub fn target(name: &str) -> Option<&'static Target> {
    TARGETS.iter().find(|target| target.name == name)
}

impl Target {
    /// The folders with inputs to start from, as paths.
    pub fn folders(&self) -> impl Iterator<Item = PathBuf> {
        self.seeds.iter().map(|folder| Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder))
    }
}

/// A case as JSON, to all that is made of it.
pub fn case(bytes: &[u8]) {
    let Ok(input) = serde_json::from_slice::<CaseInput>(bytes) else { return };
    let Ok((case, _)) = input.upgrade() else { return };
    let assessment = assess(&case);
    let page = report::report(&assessment, &English);
    assert!(page.split_whitespace().count() <= 250, "{page}");
    report::full_report(&assessment, &English);
    report::clinician_report(&assessment, &English);
    report::care_plan(&plan(&assessment), &English);
    // Written and read again, it is the same case.
    let written = serde_json::to_string(&case).expect("a case can be written");
    let again: CaseInput = serde_json::from_str(&written).expect("what was written can be read");
    assert_eq!(again.check().expect("a case that was accepted is accepted again"), case);
}

/// Rows of a log as JSON, one a line.
pub fn runs(bytes: &[u8]) {
    let rows = bytes.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice::<Run>(line).ok());
    let rows: Vec<Run> = rows.collect();
    for coverage in [Coverage::Complete, Coverage::MayHaveGaps] {
        let (log, rejected) = RunLog::new(rows.iter().copied(), coverage);
        assert_eq!(log.runs().len() + log.walks().len() + rejected.len(), rows.len());
        for refused in &rejected {
            report::rejected(refused, &English);
        }
        for suspicion in log.suspicions() {
            report::suspected(&suspicion, &English);
        }
        let Some((_, last)) = log.runs().last() else { continue };
        let load = log.load_on(last.day());
        report::load(&load, &English);
        let spike = (RiskFactor::SingleSessionDistanceSpike, Answer::Absent);
        let ruled_out = load.answers().any(|answer| answer == spike);
        assert!(!ruled_out || coverage == Coverage::Complete, "a run may be missing from a log that may have gaps");
    }
}

/// A file of a format that is recognised by its bytes.
pub fn file(bytes: &[u8]) {
    for zone in [None, Some(Zone::Fixed(330))] {
        let found = read_bytes("file", bytes, &Context { zone, ..Context::default() });
        assert!(!found.activities.is_empty() || !found.rejected.is_empty(), "neither read nor refused");
        sound(&found);
        merge(found.activities);
    }
}

/// FIT, as it is and with its size and its check sums made right: else hardly any input would get past them.
pub fn fit(bytes: &[u8]) {
    file(bytes);
    let mut mended = bytes.to_vec();
    let header = match bytes.first() {
        Some(length @ (12 | 14)) if bytes.len() > usize::from(*length) + 2 => usize::from(*length),
        _ => return,
    };
    let end = bytes.len() - 2;
    mended[4..8].copy_from_slice(&((end - header) as u32).to_le_bytes());
    mended[8..12].copy_from_slice(b".FIT");
    if header == 14 {
        mended[12..14].fill(0);
    }
    let sum = sum(0, &mended[..end]);
    mended[end..].copy_from_slice(&sum.to_le_bytes());
    file(&mended);
}

/// An archive, from a file as the program has it.
pub fn archive(bytes: &[u8]) {
    let path = std::env::temp_dir().join(format!("running-hip-pain-fuzz-{}.zip", std::process::id()));
    std::fs::write(&path, bytes).expect("a file can be written");
    let contents = find([&path]);
    let mut files = Files::default();
    for source in &contents.sources {
        sound(&files.read(source, &Context::default()).unwrap_or_default());
    }
    sound(&Found { rejected: contents.rejected, ..Found::default() });
}

/// What every reader promises.
fn sound(found: &Found) {
    for Activity { sport, start, metres, seconds, elapsed, flaws, name, .. } in &found.activities {
        let reported = |words: &str| words.chars().count() <= 65 && !words.contains(char::is_control);
        assert!((315_532_800..7_258_118_400).contains(&start.seconds), "{start:?}");
        assert!(metres.is_none_or(|metres| metres <= 5_000_000), "{metres:?}");
        assert!(seconds.max(elapsed).is_none_or(|seconds| seconds <= 5_184_000), "{seconds:?} {elapsed:?}");
        assert!(name.as_deref().is_none_or(reported), "{name:?}");
        if let Sport::Unknown(words) | Sport::Other(words) = sport {
            assert!(reported(words), "{words:?}");
        }
        assert!(flaws.iter().all(|flaw| flaw.to_string().len() < 300));
    }
    for error in &found.rejected {
        let text = error.to_string();
        assert!(text.len() < 1000 && !text.contains(char::is_control), "{text:?}");
    }
}
