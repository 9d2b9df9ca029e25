//! Everything a front end needs to build its form, as one JSON object.

use running_hip_pain::knowledge::EXCLUSIVE;
use running_hip_pain::vocabulary::*;
use running_hip_pain::wording::{English, Phrase, Term, Wording};
use serde_json::{Value, json};

/// The bundled case, to show what a case looks like.
const EXAMPLE: &str = include_str!("../cases/outer_hip_pain_complete.json");

/// The fields of a case: name, what is allowed, what it means.
pub const FIELDS: [(&str, &str, &str); 14] = [
    ("version", "1", "the only field that must be there"),
    ("age", "whole number, 0 to 120", "age in years"),
    ("age_between", "[first, last]", "the narrowest range of ages that is sure, in place of `age`"),
    ("sex", "female, male", "sex"),
    ("pregnancy", "no, pregnant, postpartum", "pregnant now, or gave birth within the past year"),
    ("side", "left, right, both", "the side that hurts"),
    ("pain", "whole number, 0 to 10", "worst pain of the past days"),
    ("days", "whole number, 0 to 36500", "days since this pain began"),
    ("sites_complete", "true, false", "true: the places not named do not hurt"),
    ("present", "list of keys", "what is so: findings, risk factors, composites that reassure"),
    ("absent", "list of keys", "what was asked and is not so; leave out what nobody asked"),
    ("cannot_say", "list of keys", "what was asked and could not be answered"),
    ("examined", "list of keys", "keys of `present` or `absent` that an examiner found, not the runner"),
    ("from_log", "list of keys", "keys of `present` or `absent` that come from the run log"),
];

pub fn vocabulary() -> Value {
    let example: Value = serde_json::from_str(EXAMPLE).expect("the bundled case is JSON");
    let facts = |of: fn(Fact) -> bool| Fact::all().filter(|fact| of(*fact)).map(fact).collect::<Vec<_>>();
    json!({
        "findings": facts(|fact| matches!(fact, Fact::Finding(_))),
        "risk_factors": facts(|fact| matches!(fact, Fact::RiskFactor(_))),
        "composites": Composite::ALL.iter().copied().map(composite).collect::<Vec<_>>(),
        "groups": Section::ALL.iter().copied().map(group).collect::<Vec<_>>(),
        "causes": Cause::all().map(cause).collect::<Vec<_>>(),
        "red_flags": RedFlag::ALL.iter().copied().map(red_flag).collect::<Vec<_>>(),
        "interventions": Intervention::ALL.iter().copied().map(intervention).collect::<Vec<_>>(),
        "exclude_each_other": EXCLUSIVE.iter().map(|(a, b)| json!([a, b])).collect::<Vec<_>>(),
        "safety_questions": SafetyQuestion::ALL.iter().copied().map(safety_question).collect::<Vec<_>>(),
        "fields": FIELDS.map(|(name, allowed, meaning)| json!({ "name": name, "allowed": allowed, "meaning": meaning })),
        "case_example": example,
    })
}

fn fact(fact: Fact) -> Value {
    let mut entry = named(fact.key(), Term::Fact(fact), fact.meaning());
    entry["question"] = say(Phrase::Question(fact)).into();
    entry["group"] = json!(fact.section());
    entry["pick"] = json!(fact.section().pick());
    entry["answered_by"] = json!(fact.answered_by());
    entry["may_be_asked"] = fact.may_be_asked().into();
    // With one of these present the question is not put: it would load a hurt leg, or is answered already.
    entry["not_asked_with"] = json!(fact.entry().not_with);
    if let Fact::Finding(finding) = fact {
        insert(&mut entry, "body_map", say(Phrase::BodyMap(finding)));
    }
    insert(&mut entry, "how_to", say(Phrase::HowTo(fact)));
    // Never put into a list: the field says it.
    insert(&mut entry, "follows_from", fact.follows_from().unwrap_or_default().into());
    entry
}

fn composite(composite: Composite) -> Value {
    let list = if composite.reassures() { "present or cannot_say" } else { "absent or cannot_say" };
    json!({
        "key": composite,
        "label": say(Phrase::Label(Term::Composite(composite))),
        "description": composite.meaning(),
        "list_under": list,
        "stands_for": composite.members(),
    })
}

fn safety_question(question: SafetyQuestion) -> Value {
    json!({ "key": question, "question": say(Phrase::Safety(question)), "asks_about": question.facts() })
}

fn group(section: Section) -> Value {
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

/// What every entry has: key, label, description and other names.
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
