//! Made-up cases to measure with: bundled, published and written ones with answers left out.

use running_hip_pain::wire::CaseInput;
use serde::Deserialize;
use serde_json::Value;

const SINGLE: [&str; 4] = [
    include_str!("../cases/college_runner_groin_pain.json"),
    include_str!("../cases/outer_hip_pain_complete.json"),
    include_str!("../cases/outer_hip_pain_student.json"),
    include_str!("../cases/soreness_after_marathon.json"),
];

/// A row has a case, or readings of one.
const ROWS: [&str; 6] = [
    include_str!("../validation/published_44.jsonl"),
    include_str!("../validation/published_75.jsonl"),
    include_str!("../validation/published_76.jsonl"),
    include_str!("../validation/published_89.jsonl"),
    include_str!("../validation/written/full.jsonl"),
    include_str!("../validation/written/history.jsonl"),
];

/// Valid cases without end. The same seed gives the same cases.
pub fn made_up_cases(seed: u64) -> impl Iterator<Item = Value> {
    let (whole, mut dice) = (whole_cases(), Dice(seed));
    std::iter::repeat_with(move || {
        let case = whole[dice.below(whole.len() as u64) as usize].clone();
        with_some_left_out(case, &mut dice)
    })
    // Some answers need another: a place that hurts most must be one that hurts.
    .filter(is_valid)
}

fn whole_cases() -> Vec<Value> {
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("a bundled case");
    let mut cases: Vec<Value> = SINGLE.into_iter().map(read).collect();
    for row in ROWS.into_iter().flat_map(str::lines).map(read) {
        let readings = row["readings"].as_array().into_iter().flatten();
        let readings = readings.flat_map(|reading| [&reading["history"], &reading["examination"]]);
        cases.extend(readings.chain([&row["case"]]).filter(|case| case.is_object()).cloned());
    }
    cases
}

/// Half of the answers, three quarters or all but a few; one field in eight is left out, and age and days are
/// others nearby.
fn with_some_left_out(mut case: Value, dice: &mut Dice) -> Value {
    let eighths = [4, 6, 7][dice.below(3) as usize];
    let fields = case.as_object_mut().expect("a case is an object");
    fields.retain(|name, _| name == "version" || dice.below(8) > 0);
    for value in fields.values_mut() {
        if let Value::Array(list) = value {
            list.retain(|entry| !entry.is_string() || dice.below(8) < eighths);
        }
    }
    for (name, most) in [("age", 5), ("days", 20)] {
        if let Some(number) = fields.get(name).and_then(Value::as_u64) {
            fields.insert(name.into(), (number + most).saturating_sub(dice.below(2 * most + 1)).into());
        }
    }
    case
}

fn is_valid(case: &Value) -> bool {
    CaseInput::deserialize(case).is_ok_and(|input| input.upgrade().is_ok())
}

/// A generator that repeats: splitmix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % limit
    }
}
