//! The hash of all that is known, worked out afresh. A test compares it with the one that is written down.

use core::fmt::{Debug, Write};
use std::string::String;
use std::vec::Vec;
use std::{env, format, fs, path::Path};

use super::KNOWLEDGE_VERSION;
use crate::golden;
use crate::knowledge::calibration::{BIASES, FOR_BONE_STRESS, ONE_PLACE, OVERLAPS, UNTOLD};
use crate::knowledge::care::{
    BEGINS_AS_A_TEAR, CROSS_TRAINING, CUT_WHILE, CYCLING, CYCLING_NOT_WHILE, FAST, FOLLOW_UP_RULES, GATES,
    GUARDED_TRAINING, HIGH_RISK_SITES, NO_LOADING_WHILE, PAIN_RULES, PAUSE_WHILE, SETTLES_BY_ITSELF, STAGES,
    STOP_SIGNS, SUITS_ANYBODY, TEARS, TOTALS, TRACKS, WALKING_HURTS, WEIGHT_BEARING, WEIGHT_BEARING_NOT_WHILE,
    WEIGHT_FLAGS, WEIGHT_HARMS,
};
use crate::knowledge::claims::CLAIMS;
use crate::knowledge::conditions::{BONE_STRESS_BLOCK, ELSEWHERE, NAMED_ONLY_WITH, USUAL_PAIRS, family_block};
use crate::knowledge::facts::{
    BARELY_CARRIES, BONE_PLACES, BONE_RISKS, Composite, EXCLUSIVE, GROWING_PLACES, HIP_SIGNS, HOME_TESTS, IMPLANTS,
    IMPLIES, KNEE_PLACES, NARROW_PLACES, PLACES_ONE_BY_ONE, PLACES_SAID, PLACES_TOLD, SITES, TIMED, UNCLEAR_PLACES,
    WITHIN,
};
use crate::knowledge::load::{LOAD_BANDS, LOAD_METRICS, WEEK_BANDS};
use crate::knowledge::opinions::{COLUMNS, FIRST, SECOND};
use crate::knowledge::sources::{ADJUDICATED, Source};
use crate::knowledge::thresholds;
use crate::knowledge::triage::{
    COURSE_RULES, RED_FLAG_RULES, RedFlag, SAFETY_QUESTIONS, SPEAKS_FOR_HARMLESS, STOP_RUNNING, WARNINGS,
};
use crate::vocabulary::{Condition, Contributor, Fact, Family, Intervention};

macro_rules! tables {
    ($($table:ident),+ $(,)?) => { [$( (stringify!($table), &$table as &dyn Debug) ),+] };
}

/// Every table by name. What is looked up by a name is added by `all_that_is_known`.
fn tables() -> Vec<(&'static str, &'static dyn Debug)> {
    tables![
        ADJUDICATED,
        BARELY_CARRIES,
        BEGINS_AS_A_TEAR,
        BIASES,
        BONE_PLACES,
        BONE_RISKS,
        BONE_STRESS_BLOCK,
        CLAIMS,
        COLUMNS,
        COURSE_RULES,
        CROSS_TRAINING,
        CUT_WHILE,
        CYCLING,
        CYCLING_NOT_WHILE,
        ELSEWHERE,
        EXCLUSIVE,
        FIRST,
        FAST,
        FOLLOW_UP_RULES,
        FOR_BONE_STRESS,
        GATES,
        GROWING_PLACES,
        GUARDED_TRAINING,
        HIGH_RISK_SITES,
        HIP_SIGNS,
        HOME_TESTS,
        IMPLANTS,
        IMPLIES,
        KNEE_PLACES,
        LOAD_BANDS,
        LOAD_METRICS,
        NAMED_ONLY_WITH,
        NARROW_PLACES,
        NO_LOADING_WHILE,
        ONE_PLACE,
        OVERLAPS,
        PAIN_RULES,
        PAUSE_WHILE,
        PLACES_ONE_BY_ONE,
        PLACES_SAID,
        PLACES_TOLD,
        RED_FLAG_RULES,
        SAFETY_QUESTIONS,
        SECOND,
        SETTLES_BY_ITSELF,
        SPEAKS_FOR_HARMLESS,
        SITES,
        STAGES,
        STOP_RUNNING,
        STOP_SIGNS,
        SUITS_ANYBODY,
        TEARS,
        TIMED,
        TOTALS,
        TRACKS,
        UNCLEAR_PLACES,
        UNTOLD,
        USUAL_PAIRS,
        WALKING_HURTS,
        WARNINGS,
        WEEK_BANDS,
        WEIGHT_BEARING,
        WEIGHT_BEARING_NOT_WHILE,
        WEIGHT_FLAGS,
        WEIGHT_HARMS,
        WITHIN,
    ]
    .into()
}

fn all_that_is_known() -> String {
    let mut text = String::new();
    let mut say = |name: &str, value: &dyn Debug| writeln!(text, "{name} {value:?}").expect("a String takes all");
    for (name, table) in tables() {
        say(name, table);
    }
    for threshold in thresholds::ALL {
        say(threshold.name, &(threshold.value, threshold.reason));
    }
    for fact in Fact::all() {
        say(fact.key(), fact.entry());
    }
    for condition in Condition::ALL {
        say(condition.key(), condition.entry());
    }
    for family in Family::ALL {
        say(family.key(), &family_block(*family));
    }
    for contributor in Contributor::ALL {
        say(contributor.key(), contributor.entry());
    }
    for intervention in Intervention::ALL {
        say(intervention.key(), intervention.entry());
    }
    for composite in Composite::ALL {
        say(composite.key(), &(composite.facts(), composite.safer_reading()));
    }
    for flag in RedFlag::ALL {
        say(flag.key(), &flag.thinks_of());
    }
    for source in Source::ALL {
        say(source.key(), source.entry());
    }
    text
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[test]
fn the_version_is_that_of_all_that_is_known() {
    let hash = hash(&all_that_is_known());
    golden::between("src/tables/version.rs", "const HASH: u64 = ", ";", &format!("0x{hash:016x}"));
    // After a rewrite, only the next build has the new hash.
    assert!(KNOWLEDGE_VERSION.hash == hash || env::var_os("UPDATE").is_some_and(|update| update == "1"));
}

/// Constants of the knowledge that other tables use, and that are part of the hash through them.
#[rustfmt::skip] // by file
const WITHIN_OTHERS: &[&str] = &[
    "ADULT", "ALWAYS", "ANYBODY", "ANY_AGE", "ASKED_OF_ANYBODY", "ASKED_OF_RUNNERS", "LEADING", "NEVER", "OFTEN", "RARELY",
    "SOMETIMES", "USUALLY", "SORENESS", "SAFETY_FACTS", "SECTION_FACTS",
];

#[test]
fn no_table_is_left_out_of_the_version() {
    let mut found = Vec::new();
    for line in source("src/knowledge").lines().map(str::trim_start) {
        // What only its neighbours see is part of the hash through them.
        let seen = Some(line).filter(|line| !line.starts_with("pub(super)"));
        let public = seen.and_then(|line| line.strip_prefix("pub"));
        let public = public.map(|rest| rest.trim_start_matches(|c| c != ' ').trim_start());
        let rest = public.and_then(|rest| rest.strip_prefix("const ").or_else(|| rest.strip_prefix("static ")));
        let name = rest.and_then(|rest| rest.split_once(':')).map(|(name, _)| name);
        found.extend(name.filter(|name| name.chars().all(|c| c.is_ascii_uppercase() || c == '_')).map(String::from));
    }
    // Entries of conditions and the like, and blocks of families, are looked up by name. Thresholds are listed by the macro that makes them.
    found.retain(|name| !["ALL", "BLOCK", "COUNT", "ENTRY"].contains(&name.as_str()));
    assert!(found.len() > 25, "{found:?}");
    for name in found {
        let named = tables().iter().any(|(table, _)| *table == name);
        assert!(named || WITHIN_OTHERS.contains(&name.as_str()), "{name} is not part of the version");
    }
}

/// A threshold that nothing reads would be changed to no effect, while the code goes by a copy of it.
#[test]
fn every_threshold_decides_something() {
    let logic = [
        "assess",
        "case",
        "follow_up",
        "interview",
        "plan",
        "report",
        "schedule",
        "tables",
        "training",
        "knowledge/conditions",
        "knowledge/facts",
    ];
    let logic: String = logic.iter().map(|folder| source(&format!("src/{folder}"))).collect();
    let code = logic.lines().map(str::trim_start).filter(|line| !line.starts_with("//") && !line.starts_with("use "));
    let words: Vec<&str> = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_')).collect();
    for threshold in thresholds::ALL {
        assert!(words.contains(&threshold.name), "nothing reads {}", threshold.name);
    }
}

/// The text of every file in a folder and below.
fn source(folder: &str) -> String {
    fn read(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).expect("the folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                read(&path, text);
            } else {
                text.push_str(&fs::read_to_string(&path).expect("readable"));
            }
        }
    }
    let mut text = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut text);
    text
}
