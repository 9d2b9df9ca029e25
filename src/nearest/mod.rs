//! "Did you mean …?"

mod other_names;

use other_names::OTHER_NAMES;

/// The candidate that was probably meant by `text`, for an error: a suggestion, never taken for the key itself.
///
/// First, the one that goes by this other name or abbreviation. Then the one that differs by a typo. Then the one that
/// has all the words of the text, in any order. Case, spaces and hyphens do not count.
pub(crate) fn nearest(text: &str, candidates: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    let named = OTHER_NAMES.iter().find(|(_, names)| names.split("; ").any(|name| is_same(name, text)));
    let named = named.and_then(|(key, _)| candidates.clone().find(|candidate| candidate == key));
    named.or_else(|| nearest_typo(text, candidates.clone())).or_else(|| with_the_words(text, candidates))
}

fn is_same(name: &str, text: &str) -> bool {
    name.chars().map(plain).eq(text.chars().map(plain))
}

/// As keys are written.
fn plain(letter: char) -> char {
    match letter {
        ' ' | '-' => '_',
        letter => letter.to_ascii_lowercase(),
    }
}

/// Uses a small edit distance of our own, because the well-maintained crates for it need `std`.
fn nearest_typo(text: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let most = 1 + text.chars().count() / 4;
    candidates
        .filter(|key| key.len().abs_diff(text.len()) <= most)
        .map(|key| (distance(text, key), key))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key)
}

/// The candidate with the fewest words besides those of the text. Of a single word only the one that has it: "pain"
/// says too little.
fn with_the_words(text: &str, candidates: impl Iterator<Item = &'static str> + Clone) -> Option<&'static str> {
    let words = || text.split([' ', '-', '_']).filter(|word| !FILLERS.iter().any(|filler| is_same(filler, word)));
    let count = words().count();
    let has_all = |key: &&'static str| words().all(|word| key.split('_').any(|own| is_same(own, word)));
    let mut found = candidates.filter(has_all);
    match count {
        0 => None,
        1 => found.next().filter(|_| found.next().is_none()),
        _ => found.min_by_key(|key| key.split('_').count()),
    }
}

/// Words that no key is told by.
const FILLERS: [&str; 8] = ["", "a", "an", "at", "in", "of", "on", "the"];

/// The longest text compared, keys included.
const LONGEST: usize = 72;

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut before = [0; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = core::array::from_fn(|i| i);
    let mut row = last;
    let width = b.chars().take(LONGEST).count();
    let mut previous_a = None;
    for (i, char_a) in a.chars().map(plain).take(LONGEST).enumerate() {
        row[0] = i + 1;
        let mut previous_b = None;
        for (j, char_b) in b.chars().take(LONGEST).enumerate() {
            let substituted = last[j] + usize::from(char_a != char_b);
            row[j + 1] = substituted.min(last[j + 1] + 1).min(row[j] + 1);
            if j > 0 && previous_a == Some(char_b) && previous_b == Some(char_a) {
                row[j + 1] = row[j + 1].min(before[j - 1] + 1);
            }
            previous_b = Some(char_b);
        }
        before = last;
        last = row;
        previous_a = Some(char_a);
    }
    last[width]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::{Cause, Fact};
    use crate::wording::{English, Phrase, Wording};
    use std::vec::Vec;

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let keys = || ["night_sweats", "lump", "limp", "pain_groin", "pain_pubic"].into_iter();
        assert_eq!(nearest("nihgt_sweats", keys()), Some("night_sweats"));
        assert_eq!(nearest("pain_groln", keys()), Some("pain_groin"));
        assert_eq!(nearest("limb", keys()), Some("limp"));
        assert_eq!(nearest("completely_different", keys()), None);
        assert_eq!(nearest("", keys()), None);
        assert_eq!(nearest("Night Sweats", keys()), Some("night_sweats"));
    }

    #[test]
    fn words_in_another_order_are_found() {
        let keys =
            || ["femoral_neck_stress_fracture", "femoral_shaft_stress_fracture", "snapping_hip_internal"].into_iter();
        assert_eq!(nearest("Stress fracture of the femoral neck", keys()), Some("femoral_neck_stress_fracture"));
        assert_eq!(nearest("snapping hip", keys()), Some("snapping_hip_internal"));
        assert_eq!(nearest("shaft", keys()), Some("femoral_shaft_stress_fracture"), "the only one with the word");
        assert_eq!(nearest("fracture", keys()), None, "two have the word");
        assert_eq!(nearest("of the", keys()), None);
    }

    #[test]
    fn other_names_are_those_of_keys_and_no_keys_themselves() {
        // A cause may go by the name of a finding, such as "hip flexor weakness": they are in different lists.
        let lists = [Cause::all().map(Cause::key).collect::<Vec<_>>(), Fact::all().map(Fact::key).collect()];
        let mut met = Vec::new();
        for (key, names) in OTHER_NAMES {
            let list = lists.iter().find(|list| list.contains(key)).unwrap_or_else(|| panic!("`{key}` is no key"));
            let keys = || list.iter().copied();
            for name in names.split("; ") {
                assert!(!met.contains(&name), "`{name}` stands for two keys");
                assert!(!keys().any(|known| is_same(known, name)), "`{name}` is a key");
                assert_eq!(nearest(name, keys()), Some(*key), "{name}");
                met.push(name);
            }
        }
    }

    /// What the English text calls a cause besides its label is what somebody will try.
    #[test]
    fn the_other_names_of_a_cause_lead_to_it() {
        for cause in Cause::all() {
            let names = English.say(Phrase::AlsoCalled(cause.into()));
            for name in names.split("; ").filter(|name| !name.is_empty()) {
                let error = name.parse::<Cause>().expect_err("no other name is a key");
                assert_eq!(error.nearest(), Some(cause.key()), "{name}");
            }
        }
    }

    #[test]
    fn distance_counts_edits() {
        for (a, b, edits) in
            [("", "", 0), ("ab", "ba", 1), ("abc", "abd", 1), ("abc", "ab", 1), ("kitten", "sitting", 3)]
        {
            assert_eq!(distance(a, b), edits, "{a} {b}");
        }
    }
}
