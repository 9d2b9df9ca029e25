//! Many made-up cases from a fixed sequence, and one number over their assessments.

use running_hip_pain::{Age, Answer, Case, Fact, Pregnancy, Sex, Side, assess, plan};

/// FNV-1a over the written assessments and plans of `count` cases from a fixed sequence. The knowledge version is left
/// out, so that the number changes only with the answers.
pub fn fingerprint(count: u32) -> u64 {
    cases(count).fold(NOTHING, |number, case| {
        let assessment = assess(&case);
        let out = serde_json::to_string(&(&assessment, plan(&assessment))).expect("writable");
        hash(number, &out.replace(&assessment.knowledge().to_string(), ""))
    })
}

/// The number of no text.
pub const NOTHING: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a over a text, after what came before.
pub fn hash(before: u64, text: &str) -> u64 {
    text.bytes().fold(before, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// The first `count` cases of the sequence.
pub fn cases(count: u32) -> impl Iterator<Item = Case> {
    let mut next = 0x2545_f491_4f6c_dd1d_u64;
    (0..count).map(move |_| case(&mut next))
}

fn case(next: &mut u64) -> Case {
    // Xorshift gives the same sequence everywhere. A library may change its sequence with a release.
    let mut draw = |below: u64| {
        *next ^= *next << 13;
        *next ^= *next >> 7;
        *next ^= *next << 17;
        *next % below
    };
    let age = match draw(4) {
        0 => Age::UNKNOWN,
        1 => Age::from(draw(80) as u8),
        _ => {
            let first = draw(60) as u8;
            Age::from(first..=first + draw(30) as u8)
        }
    };
    let mut builder = Case::builder(age);
    if let Some(sex) = Sex::ALL.get(draw(3) as usize) {
        builder = builder.sex(*sex);
    }
    if let Some(pregnancy) = Pregnancy::ALL.get(draw(12) as usize) {
        builder = builder.pregnancy(*pregnancy);
    }
    if let Some(side) = Side::ALL.get(draw(4) as usize) {
        builder = builder.side(*side);
    }
    if draw(2) == 0 {
        builder = builder.pain(draw(11) as u8).days(draw(300) as u16);
    }
    let case = builder.build().expect("fields within their ranges");
    (0..draw(30)).fold(case, |case, _| {
        let fact = Fact::all().nth(draw(Fact::COUNT as u64) as usize).expect("a fact");
        let answer = Answer::ALL[draw(4) as usize];
        case.with(fact, answer).unwrap_or(case)
    })
}
