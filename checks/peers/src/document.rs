//! What the rules read of a case, as JSON. It is made outside the timing, with all that follows from the answers, so
//! the peers are spared that work; the crate does it each time.

use running_hip_pain::parts::read;
use running_hip_pain::{Case, Fact, FactSet};
use serde_json::{Map, Value};

/// More than any number of days or any pain.
const ENOUGH: u16 = u16::MAX;

/// How the answer to a fact is called.
pub fn present(fact: Fact) -> String {
    fact.key().to_owned()
}

pub fn earlier(fact: Fact) -> String {
    format!("earlier__{}", fact.key())
}

pub fn cannot_say(fact: Fact) -> String {
    format!("cannot_say__{}", fact.key())
}

/// The answers that hold. What is unknown has the number with which its bound holds, or does not, so that no rule has
/// to ask whether it is known.
pub fn sparse(case: &Case) -> Map<String, Value> {
    let read = read(case);
    let mut document = Map::new();
    for (facts, name) in named(&read.present, &read.earlier, &read.cannot_say) {
        document.extend(facts.iter().map(|fact| (name(fact), true.into())));
    }
    let mut add = |name: &str, value: Value| drop(document.insert(name.into(), value));
    add("first_age", read.ages.0.into());
    add("last_age", read.ages.1.into());
    add("days_at_most", read.least_days.unwrap_or(0).into());
    add("days_known", read.least_days.map_or(-1, i64::from).into());
    add("days_at_least", read.days.unwrap_or(ENOUGH).into());
    add("pain", read.pain.map_or(ENOUGH, u16::from).into());
    add("is_woman", read.is_woman.into());
    add("may_be_pregnant", read.may_be_pregnant.into());
    add("fresh_on_both_sides", read.is_fresh_on_both_sides.into());
    document
}

/// The same with a `false` for each answer that does not hold.
pub fn dense(case: &Case) -> Map<String, Value> {
    let all: FactSet = Fact::all().collect();
    let mut document = Map::new();
    for (facts, name) in named(&all, &all, &all) {
        document.extend(facts.iter().map(|fact| (name(fact), false.into())));
    }
    document.extend(sparse(case));
    document
}

type Name = fn(Fact) -> String;

fn named<'a>(present: &'a FactSet, earlier: &'a FactSet, cannot_say: &'a FactSet) -> [(&'a FactSet, Name); 3] {
    [(present, self::present), (earlier, self::earlier), (cannot_say, self::cannot_say)]
}
