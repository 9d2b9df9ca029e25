//! Every target with its seeds, and with seeds that are cut, repeated, spliced and overwritten: the same ones each time.
//! A thousand find what breaks easily. What it takes luck to find is left to `checks/fuzz`.

use std::fs;

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::{RngSeed, TestRunner};
use running_hip_pain_promises::{TARGETS, Target, target};

/// An edit of some bytes.
#[derive(Clone, Debug)]
enum Edit {
    /// Other bytes from a place on.
    Write(Index, Vec<u8>),
    /// Bytes put in between.
    Insert(Index, Vec<u8>),
    /// Bytes left out.
    Cut(Index, usize),
    /// Bytes said once more.
    Repeat(Index, usize),
    /// The end of another seed in place of this one's.
    Splice(Index, Index, Index),
    /// Nothing after a place.
    End(Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let at = any::<Index>;
    let few = || prop_oneof![1..5_usize, 1..300_usize];
    prop_oneof![
        4 => (at(), bytes()).prop_map(|(at, bytes)| Edit::Write(at, bytes)),
        3 => (at(), bytes()).prop_map(|(at, bytes)| Edit::Insert(at, bytes)),
        3 => (at(), few()).prop_map(|(at, count)| Edit::Cut(at, count)),
        3 => (at(), few()).prop_map(|(at, count)| Edit::Repeat(at, count)),
        2 => (at(), at(), at()).prop_map(|(at, other, from)| Edit::Splice(at, other, from)),
        1 => at().prop_map(Edit::End),
    ]
}

/// A few bytes, or what means something to many formats.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    const TELLING: &[&str] = &[
        "0",
        "-1",
        "9",
        "99999999999999999999",
        "1e308",
        ".",
        ",",
        ";",
        ":",
        "\"",
        "'",
        "<",
        ">",
        "</",
        "&",
        "{",
        "}",
        "[",
        "]",
        "null",
        "true",
        "\n",
        "\r",
        "\t",
        "\0",
        "\u{feff}",
        "\u{202e}",
        "é",
        "NaN",
        "Z",
        "+14:00",
        "2026-02-30",
    ];
    prop_oneof![
        prop::collection::vec(any::<u8>(), 1..5),
        prop::sample::select(TELLING).prop_map(|text| text.as_bytes().to_vec()),
        (any::<u8>(), 1..200_usize).prop_map(|(byte, count)| vec![byte; count]),
    ]
}

impl Edit {
    fn apply(&self, to: &mut Vec<u8>, seeds: &[Vec<u8>]) {
        let place = |at: &Index, bytes: &[u8]| at.index(bytes.len() + 1);
        match self {
            Self::Write(at, bytes) => {
                let at = place(at, to);
                let end = to.len().min(at + bytes.len());
                to.splice(at..end, bytes.iter().copied());
            }
            Self::Insert(at, bytes) => {
                let at = place(at, to);
                to.splice(at..at, bytes.iter().copied());
            }
            Self::Cut(at, count) => {
                let at = place(at, to);
                to.drain(at..to.len().min(at + count));
            }
            Self::Repeat(at, count) => {
                let at = place(at, to);
                let again = to[at..to.len().min(at + count)].to_vec();
                to.splice(at..at, again);
            }
            Self::Splice(at, other, from) => {
                let other = &seeds[other.index(seeds.len())];
                to.truncate(place(at, to));
                to.extend_from_slice(&other[place(from, other)..]);
            }
            Self::End(at) => to.truncate(place(at, to)),
        }
    }
}

fn seeds(target: &Target) -> Vec<Vec<u8>> {
    let entries = target.folders().flat_map(|folder| fs::read_dir(folder).expect("a folder"));
    let files = entries.map(|entry| entry.expect("an entry").path()).filter(|path| path.is_file());
    let mut seeds: Vec<Vec<u8>> = files.map(|file| fs::read(file).expect("a file")).collect();
    seeds.sort(); // a folder has no order
    seeds
}

/// Seeds with up to six edits each. An edited seed that breaks something is printed after it was made as small as it goes.
fn keeps_its_promises(name: &str, inputs: u32) {
    let target = target(name).expect("the name of a target");
    let seeds = seeds(target);
    assert!(!seeds.is_empty());
    seeds.iter().for_each(|seed| (target.keeps)(seed));
    let config = ProptestConfig {
        cases: inputs,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    };
    let edited = (any::<Index>(), prop::collection::vec(edit(), 1..7)).prop_map(move |(seed, edits)| {
        let mut bytes = seeds[seed.index(seeds.len())].clone();
        edits.iter().for_each(|edit| edit.apply(&mut bytes, &seeds));
        String::from_utf8(bytes).map_err(|error| error.into_bytes())
    });
    let result = TestRunner::new(config).run(&edited, |input| {
        (target.keeps)(match &input {
            Ok(text) => text.as_bytes(),
            Err(bytes) => bytes,
        });
        Ok(())
    });
    if let Err(error) = result {
        panic!("{name}: {error}");
    }
}

macro_rules! targets {
    ($($name:ident: $inputs:literal)*) => {
        $(
            #[test]
            fn $name() {
                keeps_its_promises(stringify!($name), $inputs);
            }
        )*

        #[test]
        fn no_target_is_left_out() {
            assert_eq!(TARGETS.iter().map(|target| target.name).collect::<Vec<_>>(), [$(stringify!($name)),*]);
        }
    };
}

// An interview has up to twenty screens, an archive many files.
targets! {
    accounts: 1_000
    apple: 1_000
    archive: 300
    case: 1_000
    diary: 1_000
    fit: 1_000
    gpx: 1_000
    interview: 300
    kml: 1_000
    runs: 1_000
    schedule: 300
    table: 1_000
    tcx: 1_000
}
