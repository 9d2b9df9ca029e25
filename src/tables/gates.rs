//! The gate of each rule: facts of which one must be present for the rule to hold at all. So most rules cost one look.

use crate::knowledge::triage::{COURSE_RULES, Clause, CourseSign, RED_FLAG_RULES, RedFlag, Rule};
use crate::vocabulary::FactSet;

/// `None` where a rule can hold without any fact.
pub(crate) type Gate = Option<FactSet>;

pub(crate) static RED_FLAG_GATES: [Gate; RedFlag::COUNT] = {
    let mut gates = [None; RedFlag::COUNT];
    let mut i = 0;
    while i < RedFlag::COUNT {
        gates[i] = gate(&RED_FLAG_RULES[i]);
        i += 1;
    }
    gates
};

pub(crate) static COURSE_GATES: [Gate; CourseSign::COUNT] = {
    let mut gates = [None; CourseSign::COUNT];
    let mut i = 0;
    while i < CourseSign::COUNT {
        gates[i] = gate(&COURSE_RULES[i]);
        i += 1;
    }
    gates
};

/// The facts of the clause with the fewest in each pattern, over all patterns.
const fn gate<Name>(rule: &Rule<Name>) -> Gate {
    let mut gate = FactSet::EMPTY;
    let mut i = 0;
    while i < rule.patterns.len() {
        match fewest(rule.patterns[i].clauses) {
            Some(facts) => gate = gate.union(facts),
            None => return None,
        }
        i += 1;
    }
    Some(gate)
}

/// `None` where no clause asks for an answer.
const fn fewest(clauses: &[Clause]) -> Option<FactSet> {
    let mut fewest: Option<FactSet> = None;
    let mut i = 0;
    while i < clauses.len() {
        let facts = clauses[i].facts();
        let is_fewer = match fewest {
            Some(before) => facts.len() < before.len(),
            None => true,
        };
        if is_fewer && !matches!(clauses[i], Clause::NoneOf(_)) {
            fewest = Some(facts);
        }
        i += 1;
    }
    fewest
}
