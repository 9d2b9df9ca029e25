//! The JSON of a case: what is read, what is refused and how it is reported.

use crate::support::golden;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::*;

#[track_caller]
fn input(text: &str) -> CaseInput {
    serde_json::from_str(text).expect("readable JSON")
}

#[track_caller]
fn accepted(text: &str) -> Case {
    input(text).check().unwrap_or_else(|errors| panic!("{text}: {errors}"))
}

#[track_caller]
fn refused(text: &str) -> Vec<String> {
    input(text).check().expect_err(text).iter().map(ToString::to_string).collect()
}

/// One stored file for each released version stays readable forever.
#[test]
fn the_stored_file_of_version_1_means_what_it_meant() {
    let case = accepted(include_str!("wire/version_1.json"));
    assert_eq!(case.age(), Age::from(34));
    assert_eq!(case.sex(), Some(Sex::Female));
    assert_eq!(case.pregnancy(), Some(Pregnancy::No));
    assert_eq!(case.side(), Some(Side::Right));
    assert_eq!((case.pain(), case.days()), (Some(5), Some(42)));
    assert_eq!(case.answer(Finding::PainLateralHip), Answer::Present);
    assert_eq!(case.answer(RiskFactor::LowBmi), Answer::Present);
    assert_eq!(case.answer(Finding::LyingOnSide), Answer::Absent);
    assert_eq!(case.answer(Finding::NightPainUnprovoked), Answer::Absent);
    assert_eq!(case.answer(Finding::Limp), Answer::CannotSay);
    assert_eq!(case.reported_by(Finding::TrochanterTenderness), Reporter::Examiner);
    let named_only: FactSet = [Fact::from(Finding::TrochanterTenderness)].into_iter().collect();
    assert_eq!(case.reported_without_answer(), named_only, "kept and shown, not lost");
    assert_eq!(serde_json::from_str::<Case>(&serde_json::to_string(&case).expect("writable")).expect("readable"), case);
}

/// Every key ever published still parses. Lines are added to the file, never changed.
#[test]
fn every_key_ever_published_is_still_read() {
    let published = golden::read("tests/wire/keys.txt");
    for key in published.lines() {
        let known = key.parse::<Fact>().is_ok()
            || key.parse::<Composite>().is_ok()
            || key.parse::<Cause>().is_ok()
            || key.parse::<Intervention>().is_ok()
            || key.parse::<Activity>().is_ok()
            || key.parse::<StopSign>().is_ok()
            || key.parse::<Claim>().is_ok()
            || key.parse::<WithheldReason>().is_ok()
            || key.parse::<RedFlag>().is_ok()
            || key.parse::<CourseSign>().is_ok()
            || key.parse::<SafetyQuestion>().is_ok()
            || key.parse::<Warning>().is_ok();
        assert!(known, "`{key}` was published and is no longer read");
    }
    let keys = Fact::all()
        .map(Fact::key)
        .chain(Composite::ALL.iter().map(|value| value.key()))
        .chain(Cause::all().map(Cause::key))
        .chain(Intervention::ALL.iter().map(|value| value.key()))
        .chain(Activity::ALL.iter().map(|value| value.key()))
        .chain(StopSign::ALL.iter().map(|value| value.key()))
        .chain(Claim::ALL.iter().map(|value| value.key()))
        .chain(WithheldReason::ALL.iter().map(|value| value.key()))
        .chain(RedFlag::ALL.iter().map(|value| value.key()))
        .chain(CourseSign::ALL.iter().map(|value| value.key()))
        .chain(SafetyQuestion::ALL.iter().map(|value| value.key()))
        .chain(Warning::ALL.iter().map(|value| value.key()));
    let missing = keys.filter(|key| !published.lines().any(|published| published == *key));
    let added: String = missing.map(|key| format!("{key}\n")).collect();
    golden::file("tests/wire/keys.txt", &(published.clone() + &added));
}

macro_rules! names_of {
    ($($list:ident),+ $(,)?) => {
        [$( $list::ALL.iter().map(|name| (stringify!($list), format!("{name:?}"), name.key(), name.meaning())).collect::<Vec<_>>() ),+]
            .concat()
    };
}

/// Every list of names: the list, the name in Rust, its key and what it means.
fn names() -> Vec<(&'static str, String, &'static str, &'static str)> {
    use knowledge::Source;
    use training::{Band, Basis, Coverage, LoadMetric, WeekBand};
    names_of![
        Activity,
        Answer,
        Band,
        Basis,
        Claim,
        Composite,
        Condition,
        Contributor,
        CourseSign,
        Coverage,
        Family,
        Field,
        Finding,
        Fit,
        Grade,
        Intervention,
        InterventionKind,
        LoadMetric,
        Phase,
        Pick,
        Pregnancy,
        RedFlag,
        Reporter,
        RiskFactor,
        Running,
        SafetyQuestion,
        Section,
        Sex,
        Shown,
        Side,
        Source,
        StopSign,
        Tissue,
        Urgency,
        Warning,
        WeekBand,
        Weight,
        WithheldReason,
    ]
}

/// A key and a meaning that were given to another name are a diff to read.
#[test]
fn every_key_and_meaning_is_as_it_is_written_down() {
    let lines = names().into_iter().map(|(list, name, key, meaning)| format!("{list}::{name}\t{key}\t{meaning}\n"));
    golden::file("tests/golden/names.txt", &lines.collect::<String>());
}

/// The key is the name, in lower snake case: a key that was given to another name is noticed.
#[test]
fn every_key_is_that_of_its_name() {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let others: Vec<String> = names()
        .into_iter()
        .filter(|(_, name, key, _)| !letters(key).ends_with(&letters(name)))
        .map(|(list, name, key, _)| format!("{list}::{name} {key}"))
        .collect();
    assert_eq!(others, OTHER_KEYS, "a key that differs from its name");
}

/// A part of one list has the name of another's; keys are unique.
const OTHER_KEYS: &[&str] = &[
    "CourseSign::InjectsDrugs injects_drugs_with_pain",
    "Field::Setting population",
    "Section::RunningForm running_form_signs",
    "Tissue::Bone bone_tissue",
    "WithheldReason::CannotBearWeight leg_cannot_carry_weight",
];

/// Whatever can be read is written back, so that no field can be lost between the form and the file.
#[test]
fn every_field_is_read_and_written_back() {
    let value = |field: Field| match field {
        Field::Version => "1",
        Field::Setting => r#""clinic""#,
        Field::Age => "34",
        Field::AgeBetween => "[18,30]",
        Field::Sex => r#""female""#,
        Field::Pregnancy => r#""no""#,
        Field::Side => r#""right""#,
        Field::Pain => "5",
        Field::PainBetween => "[4,6]",
        Field::Severity => r#""moderate""#,
        Field::Days => "42",
        Field::Began => r#""2026-10-16""#,
        Field::KmPerWeek => "40",
        Field::RunsPerWeek => "4",
        Field::YearsRunning => "6",
        Field::SitesComplete => "true",
        Field::MainSite => r#""pain_groin""#,
        Field::Present => r#"["pain_groin"]"#,
        Field::Earlier => r#"["hot_or_red_joint"]"#,
        Field::Absent => r#"["limp"]"#,
        Field::CannotSay => r#"["fever"]"#,
        Field::Examined => r#"["fadir"]"#,
        Field::FromLog => r#"["no_rest_days"]"#,
        Field::Called => r#"["labral_tear"]"#,
        field => panic!("say here what `{field}` may hold"),
    };
    for left_out in [[Field::Age, Field::Pain], [Field::AgeBetween, Field::PainBetween]] {
        // Everything is given, so there is nothing to decline.
        let fields = Field::ALL.iter().filter(|field| !left_out.contains(field) && **field != Field::Declined);
        let told: Vec<String> = fields.map(|field| format!(r#""{field}":{}"#, value(*field))).collect();
        let told = format!("{{{}}}", told.join(","));
        assert_eq!(serde_json::to_string(&accepted(&told)).expect("writable"), told);
    }
}

#[test]
fn everything_but_the_version_may_be_left_out() {
    assert_eq!(accepted(r#"{"version":1}"#), Case::builder(Age::UNKNOWN).build().expect("nothing known"));
    assert_eq!(accepted(r#"{"version":1,"age":null,"present":null}"#), accepted(r#"{"version":1}"#));
    assert_eq!(accepted(r#"{"version":1,"age_between":[18,30]}"#).age(), Age::from(18..=30));
}

#[test]
fn composites_stand_for_their_members() {
    let case =
        accepted(r#"{"version":1,"present":["otherwise_well","no_nerve_signs"],"cannot_say":["testicular_pain"]}"#);
    for member in Composite::OtherwiseWell.facts().union(Composite::NoNerveSigns.facts()) {
        assert_eq!(case.answer(member), Answer::Absent, "{member}");
    }
    assert_eq!(case.answer(Finding::AcheSpreadingToTesticle), Answer::CannotSay);
    assert_eq!(
        refused(r#"{"version":1,"absent":["otherwise_well"]}"#),
        [
            "`absent[0]` is `otherwise_well`, which covers several facts and can only be listed under `present` or `cannot_say`"
        ]
    );
    assert_eq!(
        refused(r#"{"version":1,"present":["otherwise_well","fever"]}"#),
        ["`fever` is said to be both present and absent; `otherwise_well` includes it"]
    );
}

#[test]
fn a_reported_composite_stands_for_its_answered_members() {
    let case = accepted(r#"{"version":1,"absent":["leg_weakness"],"examined":["leg_weakness"]}"#);
    for member in Composite::LegWeakness.facts() {
        assert_eq!(case.reported_by(member), Reporter::Examiner, "{member}");
    }
    assert_eq!(
        refused(r#"{"version":1,"examined":["leg_weakness"]}"#),
        [
            "`examined[0]` is `leg_weakness`, which covers several facts; none of them has an answer that such a reporter can give"
        ]
    );
    assert_eq!(
        refused(r#"{"version":1,"absent":["leg_weakness"],"from_log":["leg_weakness"]}"#).len(),
        1,
        "no run log knows it"
    );
}

#[test]
fn a_key_with_two_meanings_is_refused_and_upgraded_to_the_safer_one() {
    let text = r#"{"version":1,"present":["night_pain"]}"#;
    assert_eq!(
        refused(text),
        ["`present[0]` is `night_pain`, which may mean `night_pain_unprovoked` or `lying_on_side`; say which"]
    );
    let (case, notes) = input(text).upgrade().expect("upgradable");
    assert_eq!(case.answer(Finding::NightPainUnprovoked), Answer::Present);
    assert_eq!(notes.len(), 1);
    assert!(notes[0].to_string().contains("read as `night_pain_unprovoked`"), "{}", notes[0]);
    for composite in Composite::ALL.iter().filter(|composite| !composite.reassures()) {
        let (case, _) = input(&format!(r#"{{"version":1,"present":["{composite}"]}}"#)).upgrade().expect("upgradable");
        let taken = composite.facts().iter().filter(|member| case.answer(*member) == Answer::Present).count();
        assert_eq!(taken, 1, "{composite}");
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let problems = refused(
        r#"{"version":1,"age":"old","sex":"femal","pain":11,"days":-3,"sites_complete":"yes","present":["pain_groln",7,"limp","sudden_onset","gradual_onset"],"absent":["limp"],"examined":["single_session_distance_spike"],"stranger":1}"#,
    );
    let expected = [
        "`stranger` is not a field of a case",
        "`age` is the text \"old\"; it must be a whole number of years from 0 to 120",
        "`present[0]` is `pain_groln`, which is not a known key; did you mean `pain_groin`?",
        "`present[1]` is 7; it must be a key",
        "`sex` is the text \"femal\"; it must be `female` or `male`",
        "`pain` is 11; it must be a whole number from 0 to 10",
        "`days` is -3; it must be a whole number from 0 to 36500",
        "`sites_complete` is the text \"yes\"; it must be `true` or `false`",
        "`limp` is said to be both present and absent",
        "`sudden_onset` and `gradual_onset` cannot both be present",
        "`examined` is `single_session_distance_spike`, which an examiner cannot answer",
    ];
    for line in expected {
        assert!(problems.iter().any(|problem| problem == line), "missing: {line}\nin {problems:#?}");
    }
    assert_eq!(problems.len(), expected.len(), "{problems:#?}");
}

#[test]
fn derived_facts_follow_their_field() {
    assert_eq!(accepted(r#"{"version":1,"days":100}"#).answer(Finding::LastsOver3Months), Answer::Present);
    assert_eq!(
        accepted(r#"{"version":1,"days":100,"present":["lasts_over_3_months"]}"#),
        accepted(r#"{"version":1,"days":100}"#)
    );
    for text in [
        r#"{"version":1,"days":10,"present":["lasts_over_3_months"]}"#,
        r#"{"version":1,"days":100,"absent":["lasts_over_3_months"]}"#,
    ] {
        assert_eq!(
            refused(text),
            ["`lasts_over_3_months` follows from `days`; give `days` instead, or make the two agree"],
            "{text}"
        );
    }
    // In words, for whoever gives no number; "both sides" is a field and nothing else.
    assert_eq!(
        accepted(r#"{"version":1,"present":["lasts_over_3_months"]}"#).answer(Finding::LastsOver3Months),
        Answer::Present
    );
    assert_eq!(
        refused(r#"{"version":1,"present":["both_sides"]}"#),
        ["`both_sides` follows from `side`; give `side` instead, or make the two agree"]
    );
}

#[test]
fn how_bad_it_is_may_be_a_number_a_range_or_a_word() {
    let answer = |text: &str, finding: Finding| accepted(text).answer(finding);
    for (text, severe, unbearable, mild) in [
        (r#"{"version":1,"pain":2}"#, Answer::Absent, Answer::Absent, Answer::Present),
        (r#"{"version":1,"pain_between":[6,8]}"#, Answer::Present, Answer::Absent, Answer::Absent),
        (r#"{"version":1,"severity":"moderate"}"#, Answer::Absent, Answer::Absent, Answer::Absent),
        (r#"{"version":1,"severity":"severe"}"#, Answer::Present, Answer::Absent, Answer::Absent),
        (r#"{"version":1,"severity":"unbearable"}"#, Answer::Present, Answer::Present, Answer::Absent),
        // Two of ten these days, but it was severe: what either says was so.
        (r#"{"version":1,"pain":2,"severity":"severe"}"#, Answer::Present, Answer::Absent, Answer::Absent),
        (r#"{"version":1,"pain":2,"present":["severe_pain"]}"#, Answer::Present, Answer::Absent, Answer::Absent),
        (r#"{"version":1,"present":["unbearable_pain"]}"#, Answer::Present, Answer::Present, Answer::Unknown),
    ] {
        assert_eq!(answer(text, Finding::SeverePain), severe, "{text}");
        assert_eq!(answer(text, Finding::UnbearablePain), unbearable, "{text}");
        assert_eq!(answer(text, Finding::MildPain), mild, "{text}");
    }
    assert_eq!(accepted(r#"{"version":1,"pain_between":[6,8]}"#).pain(), Some(8));
}

#[test]
fn only_signs_that_come_and_go_were_earlier() {
    let case = accepted(r#"{"version":1,"earlier":["fever"]}"#);
    assert_eq!(case.answer(Finding::Fever), Answer::Earlier);
    assert_eq!(
        refused(r#"{"version":1,"earlier":["unable_to_bear_weight","otherwise_well"],"present":["fever"]}"#),
        [
            "`earlier[1]` is `otherwise_well`, which covers several facts and can only be listed under `present` or `cannot_say`",
            "`unable_to_bear_weight` cannot have been `earlier`; only a sign that comes and goes can, such as `fever` or `limp`",
        ]
    );
    assert_eq!(
        refused(r#"{"version":1,"earlier":["fever"],"present":["fever"]}"#),
        ["`fever` is said to be both present and earlier"]
    );
}

#[test]
fn one_of_a_section_is_picked() {
    assert_eq!(
        refused(r#"{"version":1,"present":["began_on_a_run","began_at_rest","went_on_at_onset"]}"#),
        ["`began_on_a_run` and `began_at_rest` cannot both be present"]
    );
}

#[test]
fn a_rough_place_leaves_open_what_lies_within_it() {
    let case = accepted(r#"{"version":1,"sites_complete":true,"present":["pain_hip"]}"#);
    for (place, answer) in [
        (Finding::PainGroin, Answer::Unknown),
        (Finding::PainLateralHip, Answer::Unknown),
        (Finding::PainKnee, Answer::Absent),
        (Finding::PainPosteriorThigh, Answer::Absent),
    ] {
        assert_eq!(case.answer(place), answer, "{place}");
    }
}

#[test]
fn the_narrower_says_the_wider_and_nothing_follows_on_what_is_not() {
    let case = accepted(r#"{"version":1,"present":["numbness_below_knee"],"absent":["groin_lump","groin_bulge"]}"#);
    assert_eq!(case.answer(Finding::NumbnessOrTingling), Answer::Present);
    assert_eq!(case.answer(Finding::IrreducibleGroinBulge), Answer::Absent);
    let stated = accepted(r#"{"version":1,"present":["numbness_below_knee"],"absent":["numbness_or_tingling"]}"#);
    assert_eq!(stated.answer(Finding::NumbnessOrTingling), Answer::Absent, "it was said so");
    assert_eq!(stated.answer(Finding::NumbnessOuterThigh), Answer::Unknown, "but the narrower one counts");
}

#[test]
fn a_reporter_is_heard_anew_and_others_stand() {
    let case = Case::builder(30)
        .present(Finding::Limp)
        .answers_from(Reporter::RunLog, [(RiskFactor::NoRestDays, Answer::Present)])
        .build()
        .expect("a case");
    let newer = case.with_from(Reporter::RunLog, [(RiskFactor::WeeklyMileageSpike, Answer::Absent)]).expect("a case");
    assert_eq!(newer.answer(RiskFactor::NoRestDays), Answer::Unknown);
    assert_eq!(newer.reported_by(RiskFactor::NoRestDays), Reporter::Runner, "no mark is left behind");
    assert_eq!(newer.answer(RiskFactor::WeeklyMileageSpike), Answer::Absent);
    assert_eq!(newer.answer(Finding::Limp), Answer::Present);
}

#[test]
fn a_stored_case_is_looked_at_on_a_later_day() {
    let case = accepted(r#"{"version":1,"began":"2026-11-01","present":["pain_groin"]}"#);
    let day = |text: &str| text.parse::<Day>().expect("a day");
    let in_words = case.with(Finding::LastsOver3Weeks, Answer::Absent).expect("a case");
    assert_eq!(in_words.on(day("2026-12-01")).expect("the count comes first").days(), Some(30));
    let later = case.on(day("2026-12-01")).expect("a later day");
    assert_eq!((later.days(), later.on(day("2026-11-02")).expect("a day").days()), (Some(30), Some(1)));
    assert_eq!(
        case.on(day("2026-10-31")).expect_err("before it began").to_string(),
        "`began` is 2026-11-01; it cannot be after 2026-10-31, the day of the question"
    );
}

#[test]
fn ages_and_versions_are_checked() {
    for (text, problem) in [
        (r#"{}"#, "`version` is missing; it must be 1"),
        (r#"{"version":2}"#, "the case is version 2; this crate reads version 1"),
        (r#"{"version":0}"#, "`version` is 0; it must be 1"),
        (r#"{"version":"1"}"#, "`version` is the text \"1\"; it must be 1"),
        (r#"{"version":1,"age":121}"#, "`age` is 121; it must be a whole number of years from 0 to 120"),
        (r#"{"version":1,"age":34.5}"#, "`age` is 34.5; it must be a whole number of years from 0 to 120"),
        (
            r#"{"version":1,"age_between":[30,18]}"#,
            "`age_between` is 30 to 18; it must be two ages from 0 to 120, the lower first",
        ),
        (
            r#"{"version":1,"age_between":[18]}"#,
            "`age_between` is a list of 1; it must be two ages from 0 to 120, the lower first",
        ),
        (
            r#"{"version":1,"age_between":18}"#,
            "`age_between` is 18; it must be two ages from 0 to 120, the lower first",
        ),
        (r#"{"version":1,"age":30,"age_between":[18,40]}"#, "`age` and `age_between` are both given; give one"),
    ] {
        assert_eq!(refused(text), [problem], "{text}");
    }
}

#[test]
fn repeated_fields_are_never_last_wins() {
    let problems = refused(r#"{"version":1,"age":15,"age":40,"absent":["fever"],"absent":[]}"#);
    assert_eq!(problems, ["`age` appears twice", "`absent` appears twice"]);
}

#[test]
fn wrong_shapes_are_named() {
    for (value, found) in [
        ("\"limp\"", "the text \"limp\""),
        ("3", "3"),
        ("true", "true"),
        ("{}", "an object"),
        ("-2", "-2"),
        ("0.5", "0.5"),
    ] {
        let problems = refused(&format!(r#"{{"version":1,"present":{value}}}"#));
        assert_eq!(problems, [format!("`present` is {found}; it must be a list of keys")]);
    }
    assert_eq!(refused(r#"{"version":1,"pain":[1]}"#), ["`pain` is a list; it must be a whole number from 0 to 10"]);
    assert_eq!(
        refused(r#"{"version":1,"pain":{"a":1}}"#),
        ["`pain` is an object; it must be a whole number from 0 to 10"]
    );
    for text in ["", "{", "[]", "1", "null", "\"case\"", r#"{"version":1,"present":["limp""#, r#"{"version":1}}"#] {
        assert!(serde_json::from_str::<CaseInput>(text).is_err(), "{text}");
    }
}

#[test]
fn truncation_anywhere_is_an_error_and_never_a_panic() {
    let text = include_str!("wire/version_1.json").trim_end();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(serde_json::from_str::<CaseInput>(&text[..end]).is_err(), "{}", &text[..end]);
    }
}

#[test]
fn hostile_sizes_are_bounded() {
    let deep = format!(r#"{{"version":1,"present":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(refused(&deep), ["`present[0]` is a list; it must be a key"], "skipped without recursion");

    let long_key = format!(r#"{{"version":1,"present":["{}"]}}"#, "x".repeat(1_000_000));
    assert!(refused(&long_key)[0].len() < 200, "echoed text is cut");
    let long_field = format!(r#"{{"version":1,"{}":1}}"#, "x".repeat(1_000_000));
    assert!(refused(&long_field)[0].len() < 200, "echoed text is cut");

    let many: Vec<String> = (0..100_000).map(|i| format!("\"limb{i}\"")).collect();
    let problems = refused(&format!(r#"{{"version":1,"present":[{}]}}"#, many.join(",")));
    assert!(problems.len() <= 513, "{}", problems.len());
    assert_eq!(problems[0], "`present` has 100000 entries; at most 512 are read");

    let strangers: Vec<String> = (0..100_000).map(|i| format!("\"field{i}\":0")).collect();
    assert!(refused(&format!(r#"{{"version":1,{}}}"#, strangers.join(","))).len() <= 512);
}

/// The keys of the output that programs rely on.
#[test]
fn an_assessment_is_written_with_stable_fields() {
    let assessment = assess(&accepted(include_str!("wire/version_1.json")));
    let out: serde_json::Value = serde_json::to_value(&assessment).expect("writable");
    for field in [
        "knowledge",
        "urgency",
        "urgency_if_clear",
        "provisional",
        "running",
        "open",
        "open_facts",
        "raised",
        "conclusion",
        "families",
        "ranking",
        "watch",
        "reported_without_answer",
    ] {
        assert!(out.get(field).is_some(), "{field}");
    }
    assert_eq!(out["urgency"], assessment.urgency().key());
    assert_eq!(out["ranking"].as_array().map(Vec::len), Some(Condition::COUNT));
    assert_eq!(out["ranking"][0]["condition"], assessment.ranking()[0].condition.key());
    assert_eq!(out["reported_without_answer"][0], "trochanter_tenderness");
}

/// What is said to be allowed is what is allowed.
#[test]
fn the_limits_of_a_field_are_those_it_names() {
    for field in [Field::Age, Field::Pain, Field::Days] {
        let most: u64 = field.allowed().rsplit(' ').next().and_then(|most| most.parse().ok()).expect("a number");
        let case = |value: u64| input(&format!(r#"{{"version":1,"{field}":{value}}}"#)).check();
        assert!(case(0).is_ok() && case(most).is_ok(), "{field}");
        assert_eq!(
            case(most + 1).expect_err("beyond the limit").to_string(),
            format!("`{field}` is {}; it must be {}", most + 1, field.allowed())
        );
    }
    fn named<T: ToString>(all: &[T]) -> Vec<String> {
        all.iter().map(|value| format!("`{}`", value.to_string())).collect()
    }
    let lists =
        [(Field::Sex, named(Sex::ALL)), (Field::Pregnancy, named(Pregnancy::ALL)), (Field::Side, named(Side::ALL))];
    for (field, values) in lists {
        let listed = field.allowed().split([',', ' ']).filter(|word| word.starts_with('`')).collect::<Vec<_>>();
        assert_eq!(listed, values, "{field}");
    }
}

/// Code that builds a case hears of the field that is wrong, as a reader of JSON does.
#[test]
fn the_builder_names_the_field() {
    let wrong = |builder: CaseBuilder| builder.build().expect_err("a wrong case").to_string();
    assert_eq!(wrong(Case::builder(121)), "`age` is 121; it must be a whole number of years from 0 to 120");
    assert_eq!(
        wrong(Case::builder(100..=121)),
        "`age_between` is 100 to 121; it must be two ages from 0 to 120, the lower first"
    );
    assert_eq!(wrong(Case::builder(30).pain(11)), "`pain` is 11; it must be a whole number from 0 to 10");
    assert_eq!(wrong(Case::builder(30).days(40_000)), "`days` is 40000; it must be a whole number from 0 to 36500");
    for (reporter, said) in [
        (Reporter::Examiner, "`examined` is `no_rest_days`, which an examiner cannot answer"),
        (Reporter::RunLog, "`from_log` is `limp`, which a run log cannot answer"),
    ] {
        let fact: Fact =
            if reporter == Reporter::Examiner { RiskFactor::NoRestDays.into() } else { Finding::Limp.into() };
        assert_eq!(wrong(Case::builder(30).present(fact).reported_by(reporter, fact)), said);
    }
}

/// A fact that follows from a field changes with that field, and with no other.
#[test]
fn a_derived_fact_follows_from_its_field() {
    let settings: [(Field, Vec<CaseBuilder>); 7] = [
        (Field::Pregnancy, Pregnancy::ALL.iter().map(|state| Case::builder(30).pregnancy(*state)).collect()),
        (Field::Side, Side::ALL.iter().map(|side| Case::builder(30).side(*side)).collect()),
        (Field::Pain, (0..=10).map(|pain| Case::builder(30).pain(pain)).collect()),
        (Field::Severity, Severity::ALL.iter().map(|word| Case::builder(30).severity(*word)).collect()),
        (Field::Days, [0, 30, 100].map(|days| Case::builder(30).days(days)).into()),
        (Field::KmPerWeek, [20, 90].map(|km| Case::builder(30).km_per_week(km)).into()),
        (Field::YearsRunning, [0, 9].map(|years| Case::builder(30).years_running(years)).into()),
    ];
    for fact in Fact::all().filter(|fact| !fact.settled_by().is_empty()) {
        for (field, builders) in &settings {
            let cases = builders.iter().map(|builder| builder.clone().build().expect("a case"));
            let present = cases.filter(|case| case.answer(fact) == Answer::Present).count();
            assert_eq!(present > 0, fact.settled_by().contains(field), "{fact} and {field}");
        }
    }
}

/// Clearing a rough place denies nothing that lies in it.
#[test]
fn clearing_a_rough_place_leaves_open_what_lies_in_it() {
    let case = accepted(r#"{"version":1,"sites_complete":true,"present":["pain_hip","pain_lateral_knee"]}"#);
    for answer in [Answer::Unknown, Answer::CannotSay, Answer::Absent] {
        let cleared = case.with(Finding::PainHip, answer).expect("a case");
        assert_eq!(cleared.answer(Finding::PainGroin), Answer::Unknown, "{answer}");
        assert_eq!(cleared.answer(Finding::PainPosteriorThigh), Answer::Absent, "{answer}");
    }
}

#[test]
fn what_a_reporter_said_is_forgotten_whole() {
    let case = accepted(
        r#"{"version":1,"sites_complete":true,"present":["pain_groin","pain_buttock"],"main_site":"pain_groin",
            "absent":["fadir"],"examined":["fadir","faber"]}"#,
    );
    let unexamined = case.with_from(Reporter::Examiner, [(Finding::Limp, Answer::Unknown)]).expect("a case");
    assert!(unexamined.reported_without_answer().is_empty());
    assert_eq!(serde_json::to_value(&unexamined).expect("writable").get("examined"), None);
    assert_eq!(unexamined.answer(Finding::PainButtock), Answer::Present);
    let untold = case.with_from(Reporter::Runner, [(Finding::PainButtock, Answer::Present)]).expect("a case");
    assert_eq!(untold.answer(Finding::PainGroin), Answer::Unknown);
    assert_eq!((untold.answer(Finding::PainKnee), untold.main_site()), (Answer::Unknown, None));
    assert_eq!(untold.answer(Finding::Fadir), Answer::Absent);
}

#[test]
fn the_place_that_hurts_most_is_one_that_hurts() {
    let allowed = Field::MainSite.allowed();
    for place in ["pain_groin", "bilateral_symmetric_soreness", "limp"] {
        let text = format!(
            r#"{{"version":1,"present":["pain_hip","bilateral_symmetric_soreness","limp"],"main_site":"{place}"}}"#
        );
        let errors = refused(&text);
        assert!(errors.len() == 1 && errors[0].contains("main_site"), "{errors:?} {allowed}");
    }
    let case = accepted(r#"{"version":1,"present":["pain_hip","pain_knee"],"main_site":"pain_hip"}"#);
    assert_eq!(case.with(Finding::PainHip, Answer::Absent).expect("a case").main_site(), None);
}

#[test]
fn one_thing_is_given_in_one_way() {
    assert_eq!(
        refused(r#"{"version":1,"pain":5,"pain_between":[4,6]}"#),
        ["`pain` and `pain_between` are both given; give one"]
    );
}

#[test]
fn too_long_ago_is_no_day_in_the_future() {
    let case = accepted(r#"{"version":1,"began":"1900-01-01"}"#);
    let error = case.on("2199-01-01".parse().expect("a day")).expect_err("out of range").to_string();
    assert!(error.starts_with("`days` is "), "{error}");
}

#[test]
fn a_declined_field_is_kept_until_it_is_given() {
    let case = accepted(r#"{"version":1,"declined":["age","side"]}"#);
    assert_eq!(case.declined().collect::<Vec<_>>(), [Field::Age, Field::Side]);
    assert_eq!(serde_json::to_string(&case).expect("writable"), r#"{"version":1,"declined":["age","side"]}"#);
    let given = case.to_builder().age(34).build().expect("in range");
    assert_eq!(given.declined().collect::<Vec<_>>(), [Field::Side]);
    let problem = |json: &str| {
        let input: CaseInput = serde_json::from_str(json).expect("JSON");
        input.check().expect_err("contradicts itself").to_string()
    };
    assert!(problem(r#"{"version":1,"age":34,"declined":["age"]}"#).contains("`age` and `declined` are both given"));
    assert!(problem(r#"{"version":1,"declined":["present"]}"#).contains("it must be a list of `age`"));
    assert!(problem(r#"{"version":1,"declined":["sied"]}"#).contains("did you mean `side`?"));
}
