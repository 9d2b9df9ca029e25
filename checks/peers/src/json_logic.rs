//! A rule in JSONLogic.

use running_hip_pain::knowledge::{Clause, Pattern, Rule};
use running_hip_pain::{Fact, FactSet, RedFlag};
use serde_json::{Value, json};

use crate::document::{cannot_say, earlier, present};

pub fn rule(rule: &Rule<RedFlag>) -> Value {
    joined("or", rule.patterns.iter().map(pattern).collect())
}

/// Numbers come before answers, because one comparison is cheaper than a list.
fn pattern(pattern: &Pattern) -> Value {
    let var = |name: &str| json!({ "var": name });
    let not = |name: &str| json!({ "!": [var(name)] });
    let mut all = Vec::new();
    if let Some((first, last)) = pattern.ages {
        all.push(json!({ "<=": [var("first_age"), last] }));
        all.push(json!({ ">=": [var("last_age"), first] }));
    }
    all.extend(pattern.within_days.map(|most| json!({ "<=": [var("days_at_most"), most] })));
    all.extend(pattern.lasting_days.map(|least| json!({ ">=": [var("days_known"), least] })));
    all.extend(pattern.days_from.map(|least| json!({ ">=": [var("days_at_least"), least] })));
    all.extend(pattern.pain_from.map(|least| json!({ ">=": [var("pain"), least] })));
    all.extend(pattern.unless_woman.then(|| not("is_woman")));
    all.extend(pattern.if_possibly_pregnant.then(|| var("may_be_pregnant")));
    all.extend(pattern.unless_fresh_on_both_sides.then(|| not("fresh_on_both_sides")));
    all.extend(pattern.clauses.iter().map(clause));
    joined("and", all)
}

fn clause(clause: &Clause) -> Value {
    match clause {
        Clause::AnyOf(facts) => answers("or", facts, present),
        Clause::AllOf(facts) => answers("and", facts, present),
        Clause::Earlier(facts) => answers("or", facts, earlier),
        Clause::CannotSay(facts) => answers("or", facts, cannot_say),
        Clause::NoneOf(facts) => json!({ "!": [answers("or", facts, present)] }),
        Clause::AtLeast(count, signs) => {
            let signs = signs.iter().map(|sign| json!({ "if": [answers("or", sign, present), 1, 0] }));
            json!({ ">=": [{ "+": signs.collect::<Vec<_>>() }, count] })
        }
    }
}

fn answers(operator: &str, facts: &FactSet, name: fn(Fact) -> String) -> Value {
    joined(operator, facts.iter().map(|fact| json!({ "var": name(fact) })).collect())
}

/// One part needs no operator.
fn joined(operator: &str, mut parts: Vec<Value>) -> Value {
    if parts.len() == 1 { parts.remove(0) } else { json!({ operator: parts }) }
}
