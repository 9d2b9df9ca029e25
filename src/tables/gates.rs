//! The gate of each rule: facts of which one must be present for the rule to hold at all. So most rules cost one look.

use crate::knowledge::triage::{COURSE_RULES, CourseSign, RED_FLAG_RULES, RedFlag, Rule};
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
        let clauses = rule.patterns[i].clauses;
        if clauses.is_empty() {
            return None;
        }
        let mut fewest = clauses[0].facts();
        let mut clause = 1;
        while clause < clauses.len() {
            let facts = clauses[clause].facts();
            if facts.len() < fewest.len() {
                fewest = facts;
            }
            clause += 1;
        }
        gate = gate.union(fewest);
        i += 1;
    }
    Some(gate)
}
