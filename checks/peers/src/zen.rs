//! A rule in the expression language of ZEN, which the cells of its decision tables are written in.

use running_hip_pain::knowledge::{Clause, Pattern, Rule};
use running_hip_pain::{Fact, FactSet, RedFlag};

use crate::document::{cannot_say, earlier, present};

pub fn rule(rule: &Rule<RedFlag>) -> String {
    joined(" or ", rule.patterns.iter().map(pattern))
}

/// Numbers come before answers, because one comparison is cheaper than a list.
fn pattern(pattern: &Pattern) -> String {
    let mut all = Vec::new();
    if let Some((first, last)) = pattern.ages {
        all.push(format!("first_age <= {last}"));
        all.push(format!("last_age >= {first}"));
    }
    all.extend(pattern.within_days.map(|most| format!("days_at_most <= {most}")));
    all.extend(pattern.lasting_days.map(|least| format!("days_known >= {least}")));
    all.extend(pattern.days_from.map(|least| format!("days_at_least >= {least}")));
    all.extend(pattern.pain_from.map(|least| format!("pain >= {least}")));
    all.extend(pattern.unless_woman.then(|| "not is_woman".to_owned()));
    all.extend(pattern.if_possibly_pregnant.then(|| "may_be_pregnant".to_owned()));
    all.extend(pattern.unless_fresh_on_both_sides.then(|| "not fresh_on_both_sides".to_owned()));
    all.extend(pattern.clauses.iter().map(clause));
    joined(" and ", all)
}

fn clause(clause: &Clause) -> String {
    match clause {
        Clause::AnyOf(facts) => answers(" or ", facts, present),
        Clause::AllOf(facts) => answers(" and ", facts, present),
        Clause::Earlier(facts) => answers(" or ", facts, earlier),
        Clause::CannotSay(facts) => answers(" or ", facts, cannot_say),
        Clause::NoneOf(facts) => format!("not {}", answers(" or ", facts, present)),
        Clause::AtLeast(count, signs) => {
            let signs = signs.iter().map(|sign| format!("({} ? 1 : 0)", answers(" or ", sign, present)));
            format!("{} >= {count}", joined(" + ", signs))
        }
    }
}

fn answers(operator: &str, facts: &FactSet, name: fn(Fact) -> String) -> String {
    joined(operator, facts.iter().map(name))
}

fn joined(operator: &str, parts: impl IntoIterator<Item = String>) -> String {
    format!("({})", parts.into_iter().collect::<Vec<_>>().join(operator))
}
