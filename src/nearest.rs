//! "Did you mean …?"

/// The candidate nearest to `text`, if it is near enough to be a typo.
///
/// Uses a small edit distance of our own, because the well-maintained crates for it need `std`.
pub(crate) fn nearest(text: &str, candidates: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let most = 1 + text.chars().count() / 4;
    candidates
        .filter(|key| key.len().abs_diff(text.len()) <= most)
        .map(|key| (distance(text, key), key))
        .filter(|(distance, _)| *distance <= most)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, key)| key)
}

/// The longest text compared, keys included.
const LONGEST: usize = 72;

/// The number of insertions, deletions, substitutions and swaps of neighbours that turn one text into the other.
fn distance(a: &str, b: &str) -> usize {
    let mut before = [0; LONGEST + 1];
    let mut last: [usize; LONGEST + 1] = core::array::from_fn(|i| i);
    let mut row = last;
    let width = b.chars().take(LONGEST).count();
    let mut previous_a = None;
    for (i, char_a) in a.chars().take(LONGEST).enumerate() {
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

    #[test]
    fn slips_are_found_and_strangers_are_not() {
        let keys = || ["night_sweats", "lump", "limp", "pain_groin", "pain_pubic"].into_iter();
        assert_eq!(nearest("nihgt_sweats", keys()), Some("night_sweats"));
        assert_eq!(nearest("pain_groln", keys()), Some("pain_groin"));
        assert_eq!(nearest("limb", keys()), Some("limp"));
        assert_eq!(nearest("completely_different", keys()), None);
        assert_eq!(nearest("", keys()), None);
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
