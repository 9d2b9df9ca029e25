//! How hard a text is to read: the Flesch-Kincaid grade level, for tests of the wording.
//!
//! The formula: Kincaid JP, Fishburne RP, Rogers RL, Chissom BS. Derivation of new readability formulas for Navy
//! enlisted personnel. Naval Technical Training Command, Research Branch Report 8-75, 1975. For what is a word and what
//! is a sentence, see Flesch R. How to write plain English. Harper & Row, 1979, chapter 2.
#![allow(dead_code, reason = "each test file uses its own part")]

/// The school year (US) at which a reader follows the text. The reading age is this plus 5. It scatters by several
/// years on one short sentence, so judge many together. For a text without words it is below every bound.
pub fn grade(text: &str) -> f64 {
    let words: Vec<&str> = words(text).collect();
    // A colon separates a lead from its list. Semicolons within the list end nothing, nor does the point of "3.5".
    let ends = |word: &str| word.trim_end_matches(['"', ')']).ends_with(['.', '?', '!', ':']);
    let stops = words.iter().filter(|word| ends(word)).count();
    let sentences = stops + usize::from(words.last().is_some_and(|word| !ends(word)));
    let spoken: usize = words.iter().map(|word| syllables(word)).sum();
    let per = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    0.39 * per(words.len(), sentences) + 11.8 * per(spoken, words.len()) - 15.59
}

/// Whatever is between spaces and has a letter or a digit: "same-day" is one word, and so is "10%".
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric))
}

/// The syllables of a word, judged from its spelling. A figure counts as one.
pub fn syllables(word: &str) -> usize {
    word.to_ascii_lowercase().split(|c: char| !c.is_ascii_alphabetic()).map(spoken_vowels).sum::<usize>().max(1)
}

/// Runs of vowels, minus each silent "e", plus one where a run splits in two.
fn spoken_vowels(word: &str) -> usize {
    let letters = word.as_bytes();
    let at = |i: usize| letters.get(i).copied().unwrap_or(b' ');
    let before = |i: usize, n: usize| i.checked_sub(n).map_or(b' ', at);
    let vowel = |letter: u8| b"aeiouy".contains(&letter);
    let silent = |i: usize| {
        let last = before(i, 1);
        let only_vowel = !letters[..i].iter().any(|letter| vowel(*letter));
        let as_in_muscle = last == b'l' && before(i, 2) != b'l' && !vowel(before(i, 2));
        let by_ending = match &word[i + 1..] {
            "d" => !b"dt".contains(&last),
            "s" if last == b'h' => !b"cs".contains(&before(i, 2)),
            "s" => !b"cgsxz".contains(&last),
            "" | "ful" | "less" | "ly" | "ment" | "ments" | "ness" | "thing" | "time" | "times" | "where" => true,
            _ => false,
        };
        by_ending && !only_vowel && !as_in_muscle
    };
    let sounds = |i: usize| match at(i) {
        b'e' => !silent(i),
        b'u' => before(i, 1) != b'q',
        // A vowel in "day" and "lying", a consonant in "you" and "playing".
        b'y' => !vowel(at(i + 1)) || (i > 0 && !vowel(before(i, 1))),
        letter => vowel(letter),
    };
    let parts = |i: usize| match (before(i, 1), at(i)) {
        (b'y', _) => true,                                                                // ly-ing
        (b'e' | b'o', b'i') => word[i..] == *"ing",                                       // go-ing
        (b'e', b'a') => i > 2 && i + 1 == word.len(),                                     // nause-a
        (b'i', b'a' | b'u') => !b"ct".contains(&before(i, 2)),                            // herni-a, spe-cial
        (b'i', b'e') => b"rt".contains(&at(i + 1)),                                       // easi-er, di-et
        (b'i', b'o') => !b"nu".contains(&at(i + 1)) || !b"cgstx".contains(&before(i, 2)), // peri-od, mo-tion
        (b'u', b'a' | b'o') => before(i, 2) != b'g',                                      // usu-al, guard
        _ => false,
    };
    (0..word.len()).filter(|&i| sounds(i) && (i == 0 || !sounds(i - 1) || parts(i))).count()
}

/// Words and their counts, from the CMU Pronouncing Dictionary where it has them: each rule and its exception.
#[rustfmt::skip] // a table: one line for each rule
pub const KNOWN: [(&str, usize); 58] = [
    ("the", 1), ("knee", 1), ("bone", 1), ("whole", 1), ("muscle", 2), ("ankles", 2), ("people", 2),
    ("blocked", 1), ("called", 1), ("settled", 2), ("needed", 2), ("wakes", 1), ("pulses", 2), ("reaches", 2),
    ("movement", 2), ("careful", 2), ("severely", 3), ("sometimes", 2), ("somewhere", 2), ("something", 2),
    ("you", 1), ("day", 1), ("lying", 2), ("playing", 2), ("carrying", 3), ("beyond", 2), ("injury", 3),
    ("quick", 1), ("going", 2), ("being", 2), ("field", 1), ("diet", 2), ("easier", 3),
    ("sea", 1), ("area", 3), ("nausea", 3), ("hernia", 3), ("diagnosis", 4), ("special", 2), ("initial", 3),
    ("period", 3), ("serious", 3), ("physiotherapist", 6), ("motion", 2), ("cautious", 2),
    ("usual", 3), ("sexual", 3), ("guard", 1), ("stress", 1), ("running", 2), ("tendon", 2), ("fracture", 2),
    ("emergency", 4), ("infection", 3), ("examination", 5),
    ("self-care", 2), ("10%", 1), ("7", 1),
];
