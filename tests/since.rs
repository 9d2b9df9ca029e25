//! What has changed between two assessments, and by what.

use running_hip_pain::*;

fn runner() -> Case {
    let case =
        Case::builder(40).sex(Sex::Male).pain(5).days(30).present(Finding::PainLateralHip).build().expect("a case");
    case.with_all(assess(&case).triage().open_facts(), Answer::Absent).expect("no contradiction")
}

#[test]
fn a_new_sign_is_named_as_what_the_change_rests_on() {
    let then = runner();
    let now = then.with(Finding::Fever, Answer::Present).and_then(|case| case.with(Finding::Stairs, Answer::Present));
    let since = assess(&now.expect("a case")).since(&assess(&then));
    assert_eq!(since.trend, Trend::Worse);
    assert!(since.urgency.1 > since.urgency.0);
    let changed: Vec<_> = since.answers.iter().map(|answer| (answer.fact, answer.then, answer.now)).collect();
    let stairs = (Finding::Stairs.into(), Answer::Unknown, Answer::Present);
    assert_eq!(changed, [stairs, (Finding::Fever.into(), Answer::Absent, Answer::Present)]);
    let decides: Vec<Fact> = since.answers.iter().filter(|answer| answer.decides).map(|answer| answer.fact).collect();
    assert!(decides.contains(&Finding::Fever.into()), "{decides:?}");
    let back = assess(&then).since(&assess(&now_of(&then)));
    assert_eq!(back.trend, Trend::Better);
}

fn now_of(then: &Case) -> Case {
    then.with(Finding::Fever, Answer::Present).expect("a case")
}

#[test]
fn nothing_has_changed_since_itself_and_pain_counts_from_two_points() {
    let then = assess(&runner());
    let same = then.since(&then);
    assert_eq!((same.trend, same.answers.len(), same.fields.len()), (Trend::Same, 0, 0));
    let with_pain = |pain: u8| assess(&runner().to_builder().pain(pain).build().expect("a case"));
    assert_eq!(with_pain(4).since(&then).trend, Trend::Same);
    assert_eq!(with_pain(3).since(&then).trend, Trend::Better);
    assert_eq!(with_pain(3).since(&then).fields, [Field::Pain]);
}

#[test]
fn a_newer_knowledge_is_told_apart_from_the_runner() {
    let assessment = assess(&runner());
    let kept = assessment.kept();
    assert_eq!(assessment.differs_from(&kept), None);
    let mut older = kept.clone();
    older.urgency = Urgency::Urgent;
    older.knowledge = "0-00000000000000ff".parse().expect("a version");
    let change = assessment.differs_from(&older).expect("another urgency");
    assert_eq!(change.urgency, (Urgency::Urgent, assessment.urgency()));
    assert_eq!(change.knowledge, (older.knowledge, KNOWLEDGE_VERSION));
    let text = KNOWLEDGE_VERSION.to_string();
    assert_eq!(text.parse(), Ok(KNOWLEDGE_VERSION));
    for wrong in
        ["", "1", "1-ff", "+1-00000000000000ff", "1-00000000000000FF", "01-00000000000000ff", "1-+0000000000000ff"]
    {
        assert!(wrong.parse::<KnowledgeVersion>().is_err(), "{wrong}");
    }
}
