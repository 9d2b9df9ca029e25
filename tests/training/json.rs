//! A log stored, and its figures written.

use proptest::prelude::*;
use running_hip_pain::training::*;
use running_hip_pain::wire::CaseInput;
use running_hip_pain::*;

use super::logs::*;
use super::properties::{config, odd_run};

#[test]
fn a_stored_run_is_read_back_and_nothing_else_is() {
    let runs: Vec<Run> =
        steady().take(2).chain([km(0, 5).walk(), Run::on(today()).seconds(1).started(0).effort(0)]).collect();
    let text = serde_json::to_string(&runs).expect("writable");
    assert!(
        text.ends_with(
            r#"{"day":"2026-11-22","metres":5,"walk":true},{"day":"2026-11-22","seconds":1,"started":0,"effort":0}]"#
        ),
        "{text}"
    );
    assert_eq!(serde_json::from_str::<Vec<Run>>(&text).expect("readable"), runs);
    for (text, why) in [
        (r#"{"metres":5}"#, "missing field `day`"),
        (r#"{"day":"2026-11-22","km":5}"#, "unknown field `km`"),
        (r#"{"day":"2026-11-22","metres":-5}"#, "invalid value: integer `-5`"),
        (r#"{"day":"2026-11-22","metres":5.5}"#, "invalid type: floating point `5.5`"),
        (r#"{"day":"2026-11-31","metres":5}"#, "the day is 31; it must be from 1 to 30 in this month"),
        (r#"{"day":20261122,"metres":5}"#, r#"expected a day, like "2026-11-23""#),
        (r#"{"day":"2026-11-22","day":"2026-11-22"}"#, "duplicate field `day`"),
    ] {
        let error = serde_json::from_str::<Run>(text).expect_err(text).to_string();
        assert!(error.contains(why), "{text}: {error}");
    }
}

#[test]
fn a_load_is_written_by_names() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let text = serde_json::to_value(&load).expect("writable");
    assert_eq!(text["spike"]["known"]["ratio"], 1.5);
    assert_eq!(text["spike"]["known"]["band"], "moderate");
    assert_eq!(text["answers"]["single_session_distance_spike"], "present");
    assert_eq!(text["answers"]["return_after_break"], "absent");
    assert_eq!(text["longest_growth"]["known"]["longest_before"], 10_000);
    let empty = serde_json::to_value(complete([]).load_on(today())).expect("writable");
    assert_eq!(empty["spike"]["insufficient_history"]["need"]["runs"], 4);
    assert_eq!(text["streak"], 2);
    assert_eq!(empty["rest_days"]["insufficient_history"]["need"]["days"], 14);
    let ratios = serde_json::to_value(complete(steady()).ratios_on(today())).expect("writable");
    assert_eq!(ratios["grade"], "x");
}

#[test]
fn a_case_from_a_log_survives_writing_and_reading() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
    let text = serde_json::to_string(&case).expect("writable");
    assert!(text.contains(r#""from_log":["single_session_distance_spike","#), "{text}");
    let input: CaseInput = serde_json::from_str(&text).expect("readable");
    assert_eq!(input.check().expect("valid"), case);
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_run_survives_writing_and_reading(run in odd_run()) {
        let text = serde_json::to_string(&run).expect("writable");
        prop_assert_eq!(serde_json::from_str::<Run>(&text).expect("readable"), run);
    }

    #[test]
    fn no_text_breaks_the_reader_of_days(text in ".{0,12}") {
        if let Ok(day) = text.parse::<Day>() {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
