//! The schemas. Whatever is a list in the crate is one here.

use running_hip_pain::knowledge::Source;
use running_hip_pain::wire::{CompositeForm, FactForm, FieldForm, vocabulary};
use running_hip_pain::wording::English;
use running_hip_pain::*;
use serde_json::{Map, Value, json};

/// A case, as strict as its reader.
pub fn case() -> Value {
    let vocabulary = vocabulary(&English);
    let facts: Vec<&FactForm> = vocabulary.findings.iter().chain(&vocabulary.risk_factors).collect();
    let form = Form { facts, composites: &vocabulary.composites };
    let fields = vocabulary.fields.iter().map(|field| {
        let mut schema = form.field(field);
        schema["description"] = field.meaning.into();
        (field.name.key().to_owned(), schema)
    });
    let mut schema = document("case", "A case, version 1", "What is known of one runner whose hip hurts.");
    schema.extend([
        ("type".into(), "object".into()),
        ("properties".into(), Value::Object(fields.collect())),
        ("required".into(), json!([Field::Version])),
        ("additionalProperties".into(), false.into()),
        ("allOf".into(), json!([not_both("age", "age_between"), not_both("pain", "pain_between")])),
        ("$defs".into(), json!({ "fact": keys(&all_facts()) })),
    ]);
    Value::Object(schema)
}

struct Form<'a> {
    facts: Vec<&'a FactForm>,
    composites: &'a [CompositeForm],
}

impl Form<'_> {
    fn field(&self, form: &FieldForm) -> Value {
        let field = form.name;
        let words = || form.one_of.iter().map(|word| word.key.to_owned()).collect::<Vec<_>>();
        match field {
            Field::Version => json!({ "const": 1 }),
            Field::Setting | Field::Sex | Field::Pregnancy | Field::Side | Field::Severity | Field::MainSite => {
                or_null(json!({ "enum": words() }))
            }
            Field::Age | Field::Pain | Field::Days | Field::KmPerWeek | Field::RunsPerWeek | Field::YearsRunning => {
                or_null(whole_number(field))
            }
            Field::AgeBetween | Field::PainBetween => {
                or_null(json!({ "type": "array", "items": whole_number(field), "minItems": 2, "maxItems": 2 }))
            }
            Field::Began => or_null(json!({ "type": "string", "format": "date", "pattern": DAY })),
            Field::SitesComplete => json!({ "type": ["boolean", "null"] }),
            Field::Present | Field::Absent | Field::CannotSay => {
                let composites = self.composites.iter().filter(|composite| composite.list_under.contains(&field));
                list(json!({ "anyOf": [named("fact"), keys(&composites.map(|it| it.key).collect::<Vec<_>>())] }))
            }
            Field::Earlier => self.facts_that(|fact| fact.may_be_earlier),
            Field::Examined => self.reported_by(Reporter::Examiner),
            Field::FromLog => self.reported_by(Reporter::RunLog),
            Field::Called => list(keys(Condition::ALL)),
            Field::Declined => {
                list(keys(&Field::ALL.iter().filter(|field| field.may_be_declined()).collect::<Vec<_>>()))
            }
            field => panic!("{field} has no schema yet"),
        }
    }

    fn facts_that(&self, may: impl Fn(&FactForm) -> bool) -> Value {
        list(keys(&self.facts.iter().filter(|fact| may(fact)).map(|fact| fact.key).collect::<Vec<_>>()))
    }

    /// Also the composites of which the reporter can answer a fact.
    fn reported_by(&self, reporter: Reporter) -> Value {
        let facts = self.facts.iter().filter(|fact| fact.answered_by.contains(&reporter)).map(|fact| fact.key.key());
        let composites = self
            .composites
            .iter()
            .filter(|composite| composite.facts.iter().any(|fact| fact.answered_by().contains(&reporter)));
        list(keys(&facts.chain(composites.map(|composite| composite.key.key())).collect::<Vec<_>>()))
    }
}

/// The days that a case takes, but for those that their month does not have.
const DAY: &str =
    "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$|^2200-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// The most entries of a list, as the error about more says.
const MOST_ENTRIES: usize = 512;

/// The range that a field names.
fn whole_number(field: Field) -> Value {
    let numbers = field.allowed().split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok());
    let numbers: Vec<u32> = numbers.collect();
    let [least, most] = numbers[..] else { panic!("{field} names no range") };
    json!({ "type": "integer", "minimum": least, "maximum": most })
}

fn list(entry: Value) -> Value {
    or_null(json!({ "type": "array", "items": entry, "maxItems": MOST_ENTRIES }))
}

/// Null counts as left out.
fn or_null(mut schema: Value) -> Value {
    let null = |one: &Value| json!([one, "null"]);
    if let Some(kind) = schema.get("type").map(null) {
        schema["type"] = kind;
    }
    if let Some(Value::Array(keys)) = schema.get_mut("enum") {
        keys.push(Value::Null);
    }
    schema
}

fn not_both(one: &str, other: &str) -> Value {
    let given = json!({ "not": { "type": "null" } });
    json!({ "not": { "properties": { one: given, other: given }, "required": [one, other] } })
}

/// The errors of a case.
pub fn errors() -> Value {
    let mut schema = document("errors", "The errors of a case", "Every problem with a case at once.");
    let places = Field::ALL.iter().map(|field| field.key()).chain(Fact::all().map(Fact::key));
    let places: Vec<Value> = places.map(Value::from).chain([Value::Null]).collect();
    let error = object(&[
        ("kind", json!({ "type": "string", "pattern": "^[a-z_]+$" })),
        ("at", json!({ "enum": places })),
        ("index", json!({ "type": ["integer", "null"], "minimum": 0 })),
        ("found", json!({ "type": ["string", "null"] })),
        ("allowed", json!({ "type": ["string", "null"] })),
        ("nearest", json!({ "type": ["string", "null"] })),
        ("others", json!({ "type": "array", "items": { "type": "string" } })),
        ("message", json!({ "type": "string" })),
    ]);
    schema.extend([("type".into(), "array".into()), ("minItems".into(), 1.into()), ("items".into(), error)]);
    Value::Object(schema)
}

/// An assessment.
pub fn assessment() -> Value {
    let raised_by = |kind: &str, by: Value| {
        object(&[("kind", json!({ "const": kind })), ("by", by), ("urgency", named("urgency")), ("facts", facts())])
    };
    let raised = json!({ "anyOf": [
        raised_by("red_flag", keys(RedFlag::ALL)),
        raised_by("danger", named("condition")),
        raised_by("course", keys(CourseSign::ALL)),
    ] });
    let share = json!({ "type": "integer", "minimum": 0, "maximum": 10_000 });
    let conclusion = object(&[
        ("kind", json!({ "enum": ["leads", "tied", "too_little_known"] })),
        ("causes", array(named("condition"))),
        ("separated_by", nullable(named("fact"))),
    ]);
    let fields = [
        ("knowledge", json!({ "type": "string", "pattern": "^[0-9]+-[0-9a-f]{16}$" })),
        ("urgency", named("urgency")),
        ("urgency_if_clear", named("urgency")),
        ("provisional", json!({ "type": "boolean" })),
        ("running", keys(Running::ALL)),
        ("open", array(keys(SafetyQuestion::ALL))),
        ("open_facts", facts()),
        ("raised", array(raised)),
        ("conclusion", conclusion),
        ("often_together", array(pair(named("condition")))),
        ("outside", nullable(keys(Outside::ALL))),
        ("families", array(object(&[("family", keys(Family::ALL)), ("fit", named("fit")), ("share", share.clone())]))),
        ("ranking", array(object(&[("condition", named("condition")), ("fit", named("fit")), ("share", share)]))),
        (
            "contributors",
            array(object(&[
                ("contributor", keys(Contributor::ALL)),
                ("shown", keys(Shown::ALL)),
                ("grade", keys(Grade::ALL)),
                ("facts", facts()),
            ])),
        ),
        ("watch", array(named("condition"))),
        ("reported_without_answer", facts()),
    ];
    result(
        "assessment",
        "An assessment",
        "How urgent it is, whether to run and which causes fit.",
        object(&fields),
        &[
            ("condition", keys(Condition::ALL)),
            ("fact", keys(&all_facts())),
            ("fit", keys(Fit::ALL)),
            ("urgency", keys(Urgency::ALL)),
        ],
    )
}

/// A care plan.
pub fn care_plan() -> Value {
    let shared = [("urgency", named("urgency")), ("running", keys(Running::ALL)), ("weight", keys(Weight::ALL))];
    let withheld =
        [("kind", json!({ "const": "withheld" })), ("reasons", array(keys(WithheldReason::ALL))), ("open", facts())];
    let item = object(&[
        ("intervention", named("intervention")),
        ("phase", keys(Phase::ALL)),
        ("dose", named("dose")),
        ("called_for_by", array(named("called_for"))),
        ("grade", named("grade")),
        ("source", named("source")),
    ]);
    let left_out = object(&[
        ("intervention", named("intervention")),
        ("because", named("left_out_reason")),
        ("called_for_by", array(named("called_for"))),
    ]);
    let pain_rule = object(&[
        ("go_on_up_to", pain()),
        ("stay_up_to", pain()),
        ("morning_worse_by", pain()),
        ("source", named("source")),
    ]);
    let stop_sign = object(&[
        ("sign", keys(StopSign::ALL)),
        ("stop", json!({ "enum": ["nothing", "this_session", "running", "everything"] })),
        ("seek", nullable(named("urgency"))),
        ("when", named("when")),
        ("places", facts()),
        ("while_stopped", json!({ "type": "boolean" })),
        ("grade", named("grade")),
        ("source", named("source")),
    ]);
    let active = [
        ("kind", json!({ "const": "active" })),
        ("running_load", keys(RunningLoad::ALL)),
        ("items", array(item)),
        ("left_out", array(left_out)),
        ("suits", array(keys(Activity::ALL))),
        ("avoid", array(keys(Activity::ALL))),
        ("pain_rule", pain_rule),
        ("stop_signs", array(stop_sign)),
        ("review_after_days", count()),
    ];
    let plan = json!({ "anyOf": [
        object(&[&withheld[..], &shared[..]].concat()),
        object(&[&active[..], &shared[..]].concat()),
    ] });
    let causes: Vec<Cause> = Cause::all().collect();
    let called_for = json!({ "anyOf": [
        kind("everyone", &[]),
        kind("urgency", &[("of", named("urgency"))]),
        kind("cause", &[("of", keys(&causes))]),
    ] });
    let bare = ["guarded", "evidence_against", "on_advice", "others_first", "nothing_calls_for_it"];
    let mut reasons: Vec<Value> = bare.iter().map(|reason| kind(reason, &[])).collect();
    reasons.extend([kind("plausible", &[("of", keys(Condition::ALL))]), kind("present", &[("of", named("fact"))])]);
    result(
        "care_plan",
        "A care plan",
        "What to do, or why nothing is advised.",
        plan,
        &[
            ("called_for", called_for),
            ("dose", dose()),
            ("fact", keys(&all_facts())),
            ("grade", keys(Grade::ALL)),
            ("intervention", keys(Intervention::ALL)),
            ("left_out_reason", json!({ "anyOf": reasons })),
            ("often", any_of(["times_a_day", "days_a_week"].map(|often| object(&[(often, named("span"))])))),
            ("source", keys(Source::ALL)),
            ("span", object(&span_fields())),
            ("urgency", keys(Urgency::ALL)),
            ("when", when()),
        ],
    )
}

fn span_fields() -> [(&'static str, Value); 2] {
    [("least", count()), ("most", count())]
}

fn dose() -> Value {
    let (span, often) = (|name| (name, named("span")), || ("often", named("often")));
    let number = |name| (name, count());
    let mut doses = vec![
        kind("repetitions", &[span("sets"), span("repetitions"), often()]),
        kind("holds", &[span("holds"), span("seconds"), often()]),
        kind("distance", &[span("times"), span("metres"), often()]),
        kind("session", &[span("minutes"), often()]),
        kind("walk_run", &[number("turns"), number("run"), number("walk"), often()]),
        kind("breaks", &[span("minutes"), span("every_minutes")]),
        kind("longest_run", &[number("percent"), number("days")]),
    ];
    doses.extend(["free_days", "less_by", "more_steps", "hours_a_night"].map(|name| kind(name, &span_fields())));
    doses.extend(["habit", "as_advised", "nothing"].map(|name| kind(name, &[])));
    json!({ "anyOf": doses })
}

fn when() -> Value {
    let number = |name| (name, count());
    json!({ "anyOf": [
        kind("once", &[]),
        kind("often", &[number("times"), number("within_days")]),
        kind("after_the_last_run", &[number("days")]),
        kind("worse", &[number("points"), number("days")]),
        kind("not_better", &[number("percent"), number("days")]),
        kind("longer_than", &[number("days")]),
        kind("same_stage", &[number("days")]),
        kind("same_stage_again", &[number("times")]),
    ] })
}

/// The next screen of an interview, or why there is none.
pub fn next() -> Value {
    let ask = |what: &str, key: Value| object(&[("ask", json!({ "const": what })), ("key", key)]);
    let asks = json!({ "anyOf": [
        object(&[("ask", json!({ "const": "places" }))]),
        ask("field", keys(Field::ALL)),
        ask("safety", keys(SafetyQuestion::ALL)),
        ask("fact", named("fact")),
    ] });
    let why = object(&[
        ("asked_for", keys(AskedFor::ALL)),
        ("could_raise_to", nullable(keys(Urgency::ALL))),
        ("separates", nullable(pair(keys(Condition::ALL)))),
    ]);
    let progress = object(&[("asked", count()), ("likely_left", count()), ("stage", keys(Stage::ALL))]);
    let screen = object(&[
        ("kind", keys(ScreenKind::ALL)),
        ("asks", array(asks)),
        ("shown", facts()),
        ("why", why),
        ("progress", progress),
    ]);
    let flag = || json!({ "type": "boolean" });
    let enough =
        object(&[("reason", keys(EnoughReason::ALL)), ("settled", object(&[("urgency", flag()), ("leader", flag())]))]);
    let next = json!({ "anyOf": [object(&[("ask", screen)]), object(&[("enough", enough)])] });
    result(
        "next",
        "The next screen",
        "What to ask next, or why no more is asked.",
        next,
        &[("fact", keys(&all_facts()))],
    )
}

// ---- parts

fn document(name: &str, title: &str, description: &str) -> Map<String, Value> {
    let fields = [
        ("$schema", "https://json-schema.org/draft/2020-12/schema"),
        ("$id", &format!("urn:running-hip-pain:{name}")),
        ("title", title),
        ("description", description),
    ];
    fields.into_iter().map(|(field, text)| (field.to_owned(), text.into())).collect()
}

fn result(name: &str, title: &str, description: &str, whole: Value, named: &[(&str, Value)]) -> Value {
    let mut schema = document(name, title, description);
    let Value::Object(whole) = whole else { panic!("a schema is an object") };
    schema.extend(whole);
    let named: Map<String, Value> = named.iter().map(|(name, part)| ((*name).to_owned(), part.clone())).collect();
    schema.insert("$defs".into(), named.into());
    Value::Object(schema)
}

/// An object that has these fields, each of them always. Later versions may have more.
fn object(fields: &[(&str, Value)]) -> Value {
    let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
    let properties: Map<String, Value> = fields.iter().map(|(name, part)| ((*name).to_owned(), part.clone())).collect();
    json!({ "type": "object", "properties": properties, "required": required })
}

fn kind(kind: &str, fields: &[(&str, Value)]) -> Value {
    object(&[&[("kind", json!({ "const": kind }))], fields].concat())
}

fn named(part: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{part}") })
}

fn keys<T: ToString>(all: &[T]) -> Value {
    json!({ "enum": all.iter().map(ToString::to_string).collect::<Vec<_>>() })
}

fn all_facts() -> Vec<Fact> {
    Fact::all().collect()
}

fn facts() -> Value {
    array(named("fact"))
}

fn array(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

fn pair(items: Value) -> Value {
    json!({ "type": "array", "items": items, "minItems": 2, "maxItems": 2 })
}

fn nullable(schema: Value) -> Value {
    json!({ "anyOf": [schema, { "type": "null" }] })
}

fn any_of<const COUNT: usize>(schemas: [Value; COUNT]) -> Value {
    json!({ "anyOf": schemas.to_vec() })
}

fn count() -> Value {
    json!({ "type": "integer", "minimum": 0 })
}

fn pain() -> Value {
    json!({ "type": "integer", "minimum": 0, "maximum": 10 })
}
