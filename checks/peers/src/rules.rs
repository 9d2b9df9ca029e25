//! The same rules fire everywhere, and how long that takes.

use std::hint::black_box;
use std::time::Duration;

use datalogic_rs::bumpalo::Bump;
use datalogic_rs::{Engine, Logic, ParsedData};
use running_hip_pain::knowledge::RED_FLAG_RULES;
use running_hip_pain::parts::red_flags;
use running_hip_pain::{Case, RaisedBy, RedFlag, assess};
use serde_json::Value;
use zen_expression::expression::Standard;
use zen_expression::scope::Scope;
use zen_expression::variable::Variable;
use zen_expression::vm::VM;
use zen_expression::{Expression, compile_expression};

use crate::document::{dense, sparse};
use crate::timing::{ROUNDS, micros_each, one_round};
use crate::{json_logic, zen};

/// Which rules fire.
type Fired = [bool; RedFlag::COUNT];

/// Asserts that all agree on every case, then prints the table.
pub fn compare(cases: &[Case]) {
    let json_logic = JsonLogic::new();
    let zen = Zen::new();
    let parsed: Vec<ParsedData> = cases.iter().map(JsonLogic::data).collect();
    let scopes: Vec<Scope> = cases.iter().map(Zen::scope).collect();

    let mut fired = 0;
    let (mut arena, mut vm) = (Bump::new(), VM::new());
    for ((case, parsed), scope) in cases.iter().zip(&parsed).zip(&scopes) {
        let ours = red_flags(case);
        assert_eq!(ours, as_shown(case), "the rules by themselves and in an assessment");
        assert_same("datalogic-rs", case, &ours, &json_logic.fired(parsed, &mut arena));
        assert_same("zen-expression", case, &ours, &zen.fired(scope, &mut vm));
        fired += ours.iter().filter(|fires| **fires).count();
    }
    let patterns: usize = RED_FLAG_RULES.iter().map(|rule| rule.patterns.len()).sum();
    println!(
        "{} red-flag rules with {patterns} patterns on {} cases: the same rules fire, {fired} in all\n",
        RedFlag::COUNT,
        cases.len()
    );

    println!(
        "One core each. For the peers, what follows from the answers is worked out, parsed and compiled beforehand.\n"
    );

    let mut least = [Duration::MAX; 4];
    for _ in 0..ROUNDS {
        let rounds = [
            one_round(|| {
                for case in cases {
                    black_box(red_flags(black_box(case)));
                }
            }),
            one_round(|| {
                for case in cases {
                    black_box(assess(black_box(case)));
                }
            }),
            one_round(|| {
                for data in &parsed {
                    black_box(json_logic.fired(black_box(data), &mut arena));
                }
            }),
            one_round(|| {
                for scope in &scopes {
                    black_box(zen.fired(black_box(scope), &mut vm));
                }
            }),
        ];
        for (least, round) in least.iter_mut().zip(rounds) {
            *least = round.min(*least);
        }
    }
    let names = ["these rules here", "a whole assessment here", "datalogic-rs", "zen-expression"];
    for (name, round) in names.into_iter().zip(least) {
        let (micros, ratio) = (micros_each(round, cases.len()), round.as_secs_f64() / least[0].as_secs_f64());
        println!("{name:<32} {micros:>9.2} µs a case {ratio:>8.1} times");
    }
}

/// Which red flags an assessment shows.
fn as_shown(case: &Case) -> Fired {
    let assessment = assess(case);
    let mut fired = [false; RedFlag::COUNT];
    for raised in assessment.triage().raised() {
        if let RaisedBy::RedFlag(flag) = raised.by {
            fired[flag as usize] = true;
        }
    }
    fired
}

fn assert_same(peer: &str, case: &Case, ours: &Fired, theirs: &Fired) {
    let differs = |flag: &&RedFlag| ours[**flag as usize] != theirs[**flag as usize];
    let differing: Vec<&RedFlag> = RedFlag::ALL.iter().filter(differs).collect();
    assert!(differing.is_empty(), "{peer} differs on {differing:?} of {case:?}");
}

/// Each rule compiled once; the data parsed once.
struct JsonLogic {
    engine: Engine,
    rules: Vec<Logic>,
}

impl JsonLogic {
    fn new() -> Self {
        let engine = Engine::new();
        let compile = |rule| engine.compile(&json_logic::rule(rule)).expect("JSONLogic");
        let rules = RED_FLAG_RULES.iter().map(compile).collect();
        Self { engine, rules }
    }

    fn data(case: &Case) -> ParsedData {
        ParsedData::from_json(&Value::Object(sparse(case)).to_string()).expect("JSON")
    }

    fn fired(&self, data: &ParsedData, arena: &mut Bump) -> Fired {
        arena.reset();
        let mut fired = [false; RedFlag::COUNT];
        for (fired, rule) in fired.iter_mut().zip(&self.rules) {
            let result = self.engine.evaluate(rule, data, arena).expect("a result");
            *fired = result.as_bool() == Some(true);
        }
        fired
    }
}

/// Each rule compiled once; the variables made once.
struct Zen(Vec<Expression<Standard>>);

impl Zen {
    fn new() -> Self {
        Self(RED_FLAG_RULES.iter().map(|rule| compile_expression(&zen::rule(rule)).expect("an expression")).collect())
    }

    fn scope(case: &Case) -> Scope {
        Scope::new(Variable::from(Value::Object(dense(case))))
    }

    fn fired(&self, scope: &Scope, vm: &mut VM) -> Fired {
        let mut fired = [false; RedFlag::COUNT];
        for (fired, rule) in fired.iter_mut().zip(&self.0) {
            *fired = rule.evaluate_with_scope(scope, vm).expect("a result").as_bool() == Some(true);
        }
        fired
    }
}
