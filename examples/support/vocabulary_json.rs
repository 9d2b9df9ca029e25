//! Everything a front end needs to build its form, as one JSON object.

use running_hip_pain::knowledge::EXCLUSIVE;
use running_hip_pain::wording::{English, Phrase, Term, Wording};
use running_hip_pain::*;
use serde_json::{Value, json};

/// The bundled case, to show what a case looks like.
const EXAMPLE: &str = include_str!("../cases/outer_hip_pain_complete.json");

pub fn vocabulary() -> Value {
    let example: Value = serde_json::from_str(EXAMPLE).expect("the bundled case is JSON");
    let facts = |of: fn(Fact) -> bool| Fact::all().filter(|fact| of(*fact)).map(fact).collect::<Vec<_>>();
    json!({
        "findings": facts(|fact| matches!(fact, Fact::Finding(_))),
        "risk_factors": facts(|fact| matches!(fact, Fact::RiskFactor(_))),
        "composites": Composite::ALL.iter().copied().map(composite).collect::<Vec<_>>(),
        "sections": Section::ALL.iter().copied().map(section).collect::<Vec<_>>(),
        "causes": Cause::all().map(cause).collect::<Vec<_>>(),
        "red_flags": RedFlag::ALL.iter().copied().map(red_flag).collect::<Vec<_>>(),
        "interventions": Intervention::ALL.iter().copied().map(intervention).collect::<Vec<_>>(),
        "exclude_each_other": EXCLUSIVE.iter().map(|(a, b)| json!([a, b])).collect::<Vec<_>>(),
        "safety_questions": SafetyQuestion::ALL.iter().copied().map(safety_question).collect::<Vec<_>>(),
        "fields": Field::ALL.iter().copied().map(field).collect::<Vec<_>>(),
        "case_example": example,
    })
}

fn fact(fact: Fact) -> Value {
    let mut entry = named(fact.key(), Term::Fact(fact), fact.meaning());
    entry["question"] = say(Phrase::Question(fact)).into();
    entry["section"] = json!(fact.section());
    entry["pick"] = json!(fact.section().pick());
    entry["answered_by"] = json!(fact.answered_by());
    entry["may_be_asked"] = fact.may_be_asked().into();
    // With one of these present the question is not asked: it would load a hurt leg, or is already answered.
    entry["not_asked_with"] = json!(fact.entry().not_with);
    if let Fact::Finding(finding) = fact {
        insert(&mut entry, "body_map", say(Phrase::BodyMap(finding)));
    }
    insert(&mut entry, "how_to", say(Phrase::HowTo(fact)));
    // Never put such a fact into a list: the field gives it.
    insert(&mut entry, "follows_from", fact.follows_from().map(|field| field.to_string()).unwrap_or_default());
    entry
}

fn composite(composite: Composite) -> Value {
    let list = if composite.reassures() { "present or cannot_say" } else { "absent or cannot_say" };
    json!({
        "key": composite,
        "label": say(Phrase::Label(Term::Composite(composite))),
        "description": composite.meaning(),
        "list_under": list,
        "facts": composite.facts(),
    })
}

fn safety_question(question: SafetyQuestion) -> Value {
    json!({ "key": question, "question": say(Phrase::Safety(question)), "facts": question.facts() })
}

fn field(field: Field) -> Value {
    json!({ "name": field, "allowed": field.allowed(), "meaning": field.meaning() })
}

fn section(section: Section) -> Value {
    json!({
        "key": section,
        "label": say(Phrase::Label(Term::Section(section))),
        "description": section.meaning(),
        "pick": section.pick(),
        "how_to_pick": section.pick().meaning(),
    })
}

fn cause(cause: Cause) -> Value {
    let mut entry = named(cause.key(), cause.into(), cause.meaning());
    entry["kind"] = cause.kind().into();
    entry["summary"] = say(Phrase::Summary(cause)).into();
    if let Cause::Condition(condition) = cause {
        entry["family"] = json!(condition.family());
        let codes = condition.entry().codes;
        entry["codes"] = json!({"icd10cm": codes.icd10cm, "icd11": codes.icd11, "osiics": codes.osiics});
    }
    entry
}

fn red_flag(flag: RedFlag) -> Value {
    let mut entry = named(flag.key(), Term::RedFlag(flag), flag.meaning());
    entry["urgency"] = json!(flag.rule().urgency);
    entry["reason"] = say(Phrase::RedFlag(flag)).into();
    entry
}

fn intervention(intervention: Intervention) -> Value {
    let mut entry = named(intervention.key(), Term::Intervention(intervention), intervention.meaning());
    entry["kind"] = json!(intervention.entry().kind);
    entry["grade"] = json!(intervention.entry().grade);
    entry
}

/// What every entry has: a key, a label, a description and other names.
fn named(key: &str, term: Term, meaning: &str) -> Value {
    let aliases = say(Phrase::AlsoCalled(term));
    let aliases: Vec<&str> = aliases.split("; ").filter(|alias| !alias.is_empty()).collect();
    json!({ "key": key, "label": say(Phrase::Label(term)), "description": meaning, "aliases": aliases })
}

fn insert(entry: &mut Value, name: &str, text: String) {
    if !text.is_empty() {
        entry[name] = text.into();
    }
}

pub fn say(phrase: Phrase) -> String {
    English.say(phrase).into_owned()
}
