//! What must hold for every case.

use crate::support;
use crate::support::{any_case, any_fact, prior_and_score};
use proptest::prelude::*;
use running_hip_pain::knowledge::SPEAKS_FOR_HARMLESS;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::*;

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: Some(Box::new(proptest::test_runner::FileFailurePersistence::Direct(
            "properties.regressions",
        ))),
        ..ProptestConfig::with_cases(1024)
    }
}

fn json(case: &Case) -> String {
    serde_json::to_string(case).expect("a case can be written")
}

/// The duration and the side in words. They stand for the fields `days` and `side`, and a field may lower the urgency:
/// what is long known is not new, and fresh soreness of both legs is no fracture.
const SAYS_A_FIELD: [Fact; 3] = [
    Fact::Finding(Finding::LastsOver3Weeks),
    Fact::Finding(Finding::LastsOver3Months),
    Fact::Finding(Finding::BilateralSymmetricSoreness),
];

/// Whether an answer was given, and does not only follow from others.
fn is_stated(case: &Case, fact: Fact) -> bool {
    case.with(fact, Answer::Unknown).as_ref() != Ok(case)
}

proptest! {
    #![proptest_config(config())]

    /// Learning that something is so never makes the advice less urgent. What speaks for a harmless cause can earn
    /// self-care, and nothing more.
    #[test]
    fn a_present_answer_never_lowers_urgency(case in any_case(), fact in any_fact()) {
        prop_assume!(!SAYS_A_FIELD.contains(&fact));
        let harmless = SPEAKS_FOR_HARMLESS.contains(fact);
        if let Ok(worse) = case.with(fact, Answer::Present) {
            let (before, after) = (assess(&case), assess(&worse));
            let floor = |before| if harmless && before == Urgency::Routine { Urgency::SelfCare } else { before };
            let least = floor(before.urgency());
            prop_assert!(after.urgency() >= least, "{fact}: {} to {}", before.urgency(), after.urgency());
            prop_assert!(after.triage().urgency_if_clear >= floor(before.triage().urgency_if_clear));
        }
    }

    /// Learning that something is not so never makes it more urgent.
    #[test]
    fn an_absent_answer_never_raises_urgency(case in any_case(), fact in any_fact()) {
        prop_assume!(case.answer(fact) == Answer::Unknown);
        if let Ok(better) = case.with(fact, Answer::Absent) {
            prop_assert!(assess(&better).urgency() <= assess(&case).urgency(), "{fact}");
        }
    }

    /// What speaks for a condition never lowers its score, and what speaks against it never raises it.
    #[test]
    fn a_finding_moves_a_score_the_way_it_speaks(case in any_case(), fact in any_fact()) {
        prop_assume!(case.answer(fact) == Answer::Unknown);
        // A rough place opens the nearer ones within it again, so it says more than itself.
        let rough = [Finding::PainHip, Finding::PainThighUnclear, Finding::PainPlaceUnclear].map(Fact::from);
        prop_assume!(!case.sites_complete() || !rough.contains(&fact));
        if let Ok(more) = case.with(fact, Answer::Present) {
            let (before, after) = (assess(&case), assess(&more));
            for condition in Condition::ALL.iter().filter(|condition| condition.entry().presentations.len() == 1) {
                let new = after.explain_condition(*condition);
                let (old_score, new_score) = (prior_and_score(&before.explain_condition(*condition)).1, prior_and_score(&new).1);
                if new.supporting.iter().any(|reason| reason.fact == fact) {
                    prop_assert!(new_score >= old_score, "{condition} with {fact}");
                }
                // A second place takes back that the first was the only one.
                if fact.section() != Section::Site && new.opposing.iter().any(|reason| reason.fact == fact) {
                    prop_assert!(new_score <= old_score, "{condition} with {fact}");
                }
            }
        }
    }

    /// An explanation accounts for the whole score, to the last unit.
    #[test]
    fn prior_plus_weights_is_the_score(case in any_case()) {
        let assessment = assess(&case);
        for condition in Condition::ALL {
            let explanation = assessment.explain_condition(*condition);
            let sum: f32 = explanation.supporting.iter().chain(&explanation.opposing).map(|reason| reason.bits).sum();
            // Units are 1/512 bit, exact in `f32` at this size.
            let (prior, score) = prior_and_score(&explanation);
            prop_assert_eq!(prior + sum, score, "{}", condition);
        }
    }

    /// Writing and reading back changes nothing, and the same case gives the same bytes.
    #[test]
    fn a_case_survives_writing_and_reading(case in any_case()) {
        let input: CaseInput = serde_json::from_str(&json(&case)).expect("readable");
        prop_assert_eq!(&input.check().expect("valid"), &case);
        prop_assert_eq!(&serde_json::from_str::<Case>(&json(&case)).expect("readable"), &case);
    }

    /// The order of answers does not matter.
    #[test]
    fn order_does_not_matter(case in any_case(), seed in any::<u64>()) {
        let mut answers: Vec<(Fact, Answer)> =
            support::statable().filter(|fact| is_stated(&case, *fact)).map(|fact| (fact, case.answer(fact))).collect();
        // A fixed shuffle by the seed; any permutation will do.
        answers.sort_by_key(|(fact, _)| fact.key().bytes().fold(seed, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x9e37_79b9_7f4a_7c15)));
        let empty = support::statable().fold(case.clone(), |case, fact| case.with(fact, Answer::Unknown).unwrap_or(case));
        let mut again = empty.to_builder().answers(answers);
        if let Some(place) = case.main_site() {
            again = again.main_site(place);
        }
        let again = again.build().expect("the same answers");
        prop_assert_eq!(
            serde_json::to_string(&assess(&again)).expect("writable"),
            serde_json::to_string(&assess(&case)).expect("writable")
        );
    }

    /// Unknown is the same as not stated. "Cannot say" weighs nothing, and never makes it less urgent.
    #[test]
    fn unknown_and_cannot_say_weigh_nothing(case in any_case(), fact in any_fact()) {
        prop_assume!(case.answer(fact) == Answer::Unknown);
        prop_assert_eq!(assess(&case.with(fact, Answer::Unknown).expect("no change")), assess(&case));
        let cannot_say = assess(&case.with(fact, Answer::CannotSay).expect("no conflict"));
        let unknown = assess(&case);
        prop_assert_eq!(cannot_say.ranking(), unknown.ranking());
        prop_assert!(cannot_say.urgency() >= unknown.urgency());
    }

    /// No provisional result allows running as usual. From "soon" up nobody runs. Whoever must not run is to be seen.
    #[test]
    fn running_follows_urgency(case in any_case()) {
        let assessment = assess(&case);
        let triage = assessment.triage();
        let least = match triage.urgency {
            Urgency::SelfCare => Running::AsUsual,
            Urgency::Routine => Running::Reduced,
            Urgency::Soon | Urgency::Urgent | Urgency::Emergency => Running::Stop,
        };
        prop_assert!(triage.running >= least);
        prop_assert!(!triage.provisional || triage.running > Running::AsUsual);
        prop_assert!(triage.running < Running::Stop || triage.urgency_if_clear >= Urgency::Routine);
        prop_assert!(case.answer(Finding::Limp) != Answer::Present || triage.running == Running::Stop);
    }

    /// Learning that something is so never allows more running, whatever it does to the ranking.
    #[test]
    fn a_present_answer_never_allows_more_running(case in any_case(), fact in any_fact()) {
        prop_assume!(!SAYS_A_FIELD.contains(&fact));
        if let Ok(worse) = case.with(fact, Answer::Present) {
            let before = assess(&case).triage().running;
            let earned = SPEAKS_FOR_HARMLESS.contains(fact) && before == Running::Reduced;
            let least = if earned { Running::AsUsual } else { before };
            prop_assert!(assess(&worse).triage().running >= least, "{fact}");
        }
    }

    /// A side never lowers anything, except for soreness of both sides in its first week.
    #[test]
    fn both_sides_lower_nothing_after_the_first_week(case in any_case()) {
        prop_assume!(case.days().is_none_or(|days| days > 7));
        let both = assess(&case.to_builder().side(Side::Both).build().expect("a side"));
        prop_assert!(both.triage().urgency_if_clear >= assess(&case).triage().urgency_if_clear);
    }

    /// No question to the runner is a test for an examiner, and none loads a leg that must not run.
    #[test]
    fn questions_to_the_runner_are_safe_to_answer(case in any_case()) {
        let assessment = assess(&case);
        let separating = match assessment.conclusion() {
            Conclusion::Tied { separated_by, .. } => separated_by,
            _ => None,
        };
        let missing = Condition::ALL.iter().flat_map(|condition| assessment.explain(*condition).missing);
        for fact in missing.chain(separating) {
            prop_assert!(fact.may_be_asked() && fact.section() != Section::Examination, "{fact}");
            prop_assert!(fact.section() != Section::HomeTest || assessment.triage().running < Running::Stop, "{fact}");
            let forbids = |other: Fact| case.answer(other) == Answer::Present;
            prop_assert!(!fact.entry().not_with.iter().any(forbids), "{fact}");
            prop_assert_eq!(case.answer(fact), Answer::Unknown);
        }
    }

    /// A provisional result is never self-care and states what is open.
    #[test]
    fn provisional_results_say_what_is_open(case in any_case()) {
        let assessment = assess(&case);
        let triage = assessment.triage();
        prop_assert_eq!(triage.provisional, triage.open().next().is_some());
        prop_assert!(!triage.provisional || triage.urgency >= Urgency::Routine);
        prop_assert!(triage.urgency >= triage.urgency_if_clear);
    }

    /// Answering every open safety question with "no" gives the urgency that was announced. What the runner could not
    /// say stays open.
    #[test]
    fn urgency_if_clear_is_what_a_full_set_of_no_gives(case in any_case()) {
        let assessment = assess(&case);
        let mut clear = case.clone();
        if clear.age().range().is_none() {
            clear = clear.to_builder().age(34).build().expect("an age");
        }
        for fact in assessment.triage().unasked_facts() {
            clear = clear.with(fact, Answer::Absent).expect("an open question");
        }
        let clear = assess(&clear);
        if case.age().range().is_some() {
            prop_assert!(clear.triage().unasked().next().is_none());
            prop_assert_eq!(clear.triage().urgency_if_clear, assessment.triage().urgency_if_clear);
        } else {
            // An age of 34 can only leave out what an unknown age included.
            prop_assert!(clear.triage().urgency_if_clear <= assessment.triage().urgency_if_clear);
        }
    }

    /// A condition that cannot be without something which nobody told neither leads nor fits.
    #[test]
    fn what_a_condition_needs_is_told_before_it_leads(case in any_case()) {
        let assessment = assess(&case);
        for (place, ranked) in assessment.ranking().iter().enumerate() {
            let needs = assessment.explain(ranked.condition).needs;
            prop_assert!(needs.is_empty() || (place > 0 && ranked.fit <= Fit::Possible), "{}", ranked.condition);
        }
    }

    /// Who asks moves shares, and never how urgent it is or whether to run.
    #[test]
    fn who_asks_moves_no_urgency(case in any_case()) {
        let asked = |setting| assess(&case.to_builder().setting(setting).build().expect("a case"));
        let [runners, clinic] = [Setting::Runners, Setting::Clinic].map(asked);
        prop_assert_eq!(runners.triage(), clinic.triage());
    }

    /// Shares are parts of one whole, in falling order.
    #[test]
    fn shares_are_parts_of_one_whole(case in any_case()) {
        let assessment = assess(&case);
        let shares: Vec<u32> = assessment.ranking().iter().map(|ranked| u32::from(ranked.share.ten_thousandths())).collect();
        prop_assert!(shares.is_sorted_by(|a, b| a >= b));
        prop_assert!(shares.iter().sum::<u32>().abs_diff(10_000) <= Condition::COUNT as u32);
        let families: u32 = assessment.families().iter().map(|family| u32::from(family.share.ten_thousandths())).sum();
        prop_assert!(families.abs_diff(10_000) <= Family::COUNT as u32);
    }

    /// No bytes make the reader panic, and what it accepts can be assessed.
    #[test]
    fn no_bytes_break_the_reader(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(input) = serde_json::from_slice::<CaseInput>(&bytes) {
            let _ = input.upgrade().map(|(case, _)| assess(&case));
        }
    }

    /// Nor does any well-formed JSON with the right field names and odd values.
    #[test]
    fn no_odd_values_break_the_reader(fields in proptest::collection::vec((odd_field(), odd_value()), 0..8)) {
        let text = format!("{{{}}}", fields.iter().map(|(field, value)| format!("\"{field}\":{value}")).collect::<Vec<_>>().join(","));
        let input: CaseInput = serde_json::from_str(&text).expect("an object is always readable");
        match input.upgrade() {
            Ok((case, _)) => { let _ = assess(&case); }
            Err(errors) => prop_assert!(errors.iter().all(|error| !error.to_string().is_empty())),
        }
    }
}

fn odd_field() -> impl Strategy<Value = &'static str> {
    let fields = Field::ALL.iter().map(|field| field.key());
    proptest::sample::select(fields.chain(["stranger"]).collect::<Vec<_>>())
}

fn odd_value() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec![
        "1",
        "2",
        "-1",
        "1.5",
        "18446744073709551616",
        "null",
        "true",
        "\"\"",
        "\"female\"",
        "\"limp\"",
        "[]",
        "[1]",
        "[1,2]",
        "[2,1]",
        "[null]",
        "[[]]",
        "{}",
        "{\"a\":1}",
        "[\"limp\",\"limp\"]",
        "[\"night_pain\"]",
        "[\"otherwise_well\"]",
        "[\"pain_groin\",3,\"x\"]",
        "[\"lasts_over_3_months\"]",
        "[18,30]",
    ])
}

#[test]
fn an_almost_empty_case_concludes_nothing_and_does_not_reassure() {
    let empty = Case::builder(Age::UNKNOWN).build().expect("nothing is a case");
    for case in [
        empty.clone(),
        empty.with(Finding::PainLateralHip, Answer::Present).expect("one site"),
        empty.with(Finding::Stairs, Answer::Absent).expect("one no"),
        Case::builder(34).side(Side::Left).build().expect("an age"),
    ] {
        let assessment = assess(&case);
        let mut flags = assessment.triage().raised().filter(|raised| matches!(raised.by, RaisedBy::RedFlag(_)));
        assert!(flags.next().is_none() && assessment.triage().urgency_if_clear > Urgency::SelfCare, "{case:?}");
        assert_eq!(assessment.conclusion(), Conclusion::TooLittleKnown);
        assert!(assessment.triage().provisional && assessment.urgency() > Urgency::SelfCare);
        assert!(assessment.ranking().iter().all(|ranked| ranked.fit <= Fit::Possible));
    }
}
