//! What a log answers, and when it says no.

use running_hip_pain::training::*;
use running_hip_pain::wording::English;
use running_hip_pain::*;

use super::logs::*;

#[test]
fn a_spike_is_present_if_seen_and_absent_only_if_shown() {
    let spike = |log: &RunLog| answer(log, RiskFactor::SingleSessionDistanceSpike);
    assert_eq!(spike(&complete(steady())), Answer::Absent);
    assert_eq!(spike(&complete(steady().chain([km(1, 15_000)]))), Answer::Present);
    assert_eq!(spike(&with_gaps(steady().chain([km(1, 15_000)]))), Answer::Present);
    assert_eq!(spike(&with_gaps(steady())), Answer::Unknown, "a run that is not logged could be the one");
    let (unclear, _) = RunLog::new(steady().chain([km(5, 0)]), Coverage::Complete);
    assert_eq!(spike(&unclear.up_to(today())), Answer::Unknown, "so could the one that was rejected");
    assert_eq!(spike(&complete(steady().filter(|run| run.day() < ago(13)))), Answer::Unknown, "no run to judge");
    assert_eq!(spike(&complete((0..10).map(|i| km(i, 10_000)))), Answer::Unknown, "too young");
    // The run stated for the time before the log can show a spike, but never that there was none: it may be older.
    let young = |days: i32, last: u32| {
        let runs = (1..days).map(|i| km(i, 8_000)).chain([km(0, last)]);
        complete(runs).with_longest_before(12_000).expect("a distance")
    };
    for days in [4, 14, 26, 43] {
        assert_eq!(spike(&young(days, 8_000)), Answer::Unknown, "{days} days");
    }
    assert_eq!(spike(&young(44, 8_000)), Answer::Absent, "30 days of its own before the two weeks");
    assert_eq!(spike(&young(14, 14_000)), Answer::Present);
    // Two entries with the same start that cannot be one run: either may be the real one.
    let twice = |other: u32| {
        let runs = steady().chain([km(1, 10_000).started(60), km(1, other).started(60)]);
        RunLog::new(runs, Coverage::Complete).0.up_to(today())
    };
    assert_eq!(spike(&twice(10_000)), Answer::Absent);
    assert_eq!(spike(&twice(4_000)), Answer::Unknown);
    let short = (1..=30).map(|i| km(2 * i, 5_000)).chain([km(0, 5_900)]);
    assert_eq!(spike(&complete(short)), Answer::Unknown, "longer, but by too little to count");
    // One run is known and one is not, so the log cannot tell.
    let half = complete(steady().chain([Run::on(ago(1)).seconds(3_600)]));
    assert_eq!(spike(&half), Answer::Unknown);
}

/// A runner who runs every third day has weeks of two and of three runs. That is rhythm, not a jump.
#[test]
fn a_steady_rhythm_is_no_jump_on_any_day() {
    for every in 1..=6 {
        let log = complete((0..40).map(|i| km(i * every, 8_000)));
        for back in 0..20 {
            let answers = log.load_on(ago(back)).answers().collect::<Vec<_>>();
            assert!(
                !answers.contains(&(RiskFactor::WeeklyMileageSpike, Answer::Present)),
                "every {every}, {back} back"
            );
        }
    }
    // A jump over seven days that straddle calendar weeks is not denied.
    let straddling = complete((0..60).map(|i| km(i, if (3..=9).contains(&i) { 8_000 } else { 5_000 })));
    assert_eq!(answer(&straddling, RiskFactor::WeeklyMileageSpike), Answer::Unknown);
}

#[test]
fn a_jump_of_the_week_needs_known_weeks_and_a_week_to_jump_from() {
    let jump = |loads: &[u32]| answer(&days(loads), RiskFactor::WeeklyMileageSpike);
    let weeks = |a, b, c| [[a; 7], [b; 7], [c; 7]].concat();
    assert_eq!(jump(&weeks(1_000, 1_000, 1_301)), Answer::Present);
    assert_eq!(jump(&weeks(1_000, 1_301, 1_301)), Answer::Present, "the week before counts as well");
    assert_eq!(jump(&weeks(1_000, 1_300, 1_690)), Answer::Absent);
    assert_eq!(jump(&weeks(714, 714, 2_000)), Answer::Unknown, "from under 5 km");
    assert_eq!(jump(&weeks(715, 715, 2_000)), Answer::Present);
    assert_eq!(jump(&weeks(714, 714, 800)), Answer::Absent, "a rise is a rise");
    assert_eq!(jump(&weeks(0, 1_000, 1_000)), Answer::Unknown, "nothing to compare the week before with");
    assert_eq!(answer(&with_gaps(steady()), RiskFactor::WeeklyMileageSpike), Answer::Unknown);
    let daily = || (0..30).map(|i| km(i, 5_000));
    assert_eq!(
        answer(&with_gaps(daily()), RiskFactor::WeeklyMileageSpike),
        Answer::Unknown,
        "a second run may be missing"
    );
    assert_eq!(answer(&complete(daily()), RiskFactor::WeeklyMileageSpike), Answer::Absent);
}

#[test]
fn missing_rest_is_seen_in_any_log_and_rest_only_in_a_complete_one() {
    let rest = |log: &RunLog| answer(log, RiskFactor::NoRestDays);
    let daily = |count| (0..count).map(|i| km(i, 5_000));
    assert_eq!(rest(&with_gaps(daily(14))), Answer::Present);
    assert_eq!(rest(&complete(daily(14))), Answer::Present);
    assert_eq!(rest(&complete(daily(13))), Answer::Unknown);
    let but = |free: &[i32]| daily(40).filter(|run| !free.contains(&(today() - run.day()))).collect::<Vec<_>>();
    for few in [&[9][..], &[0, 7, 8], &[0, 1, 7], &[1, 2, 3]] {
        let log = complete(but(few));
        assert!(known(log.load_on(today()).rest_days).are_few());
        assert_ne!(rest(&log), Answer::Absent, "without {few:?}");
    }
    assert_eq!(rest(&complete(but(&[9]))), Answer::Unknown);
    assert_eq!(rest(&complete(but(&[0, 1, 7, 8]))), Answer::Absent);
    assert_eq!(rest(&with_gaps(but(&[0, 1, 7, 8]))), Answer::Unknown);
    // A day or a week off does not cancel the two weeks before it.
    let until = |last: i32| (last..last + 14).map(|i| km(i, 5_000)).chain([km(60, 5_000)]).collect::<Vec<_>>();
    for last in 0..=6 {
        assert_eq!(rest(&complete(until(last))), Answer::Present, "up to {last} days ago");
        assert_eq!(complete(until(last)).load_on(today()).streak, 14);
    }
    assert_ne!(rest(&complete(until(7))), Answer::Present);
    assert_eq!(rest(&with_gaps(until(1))), Answer::Present);
    let twice = complete(until(0).into_iter().filter(|run| run.day() != ago(5)).chain(until(0)));
    assert_eq!(twice.load_on(today()).streak, 14, "two runs of a day are one day");
}

/// Three runs in every seven days, the last of them two days ago.
fn thrice_a_week() -> impl Iterator<Item = Run> {
    (0..70).filter(|i| [2, 4, 6].contains(&(i % 7))).map(|i| km(i, 10_000))
}

/// A runner who stopped logging, or whose watch was not synced, is not a runner who rests.
#[test]
fn a_complete_log_ends_with_its_last_entry_unless_told() {
    let all = |log: &RunLog, day| log.load_on(day).answers().map(|(_, answer)| answer).collect::<Vec<_>>();
    let log = accepted(thrice_a_week(), Coverage::Complete);
    assert_eq!((log.last_day(), log.clone().up_to(today()).last_day()), (Some(ago(2)), Some(today())));
    assert_eq!(all(&log, ago(2)), [Answer::Absent; 4]);
    assert_eq!(all(&log.clone().up_to(today()), today()), [Answer::Absent; 4]);
    // No pause that could have ended since is long. Nothing is known about the rest.
    assert_eq!(all(&log, today()), [Answer::Unknown, Answer::Unknown, Answer::Unknown, Answer::Absent]);
    assert_eq!(answer_on(&log, today() + 12, RiskFactor::ReturnAfterBreak), Answer::Absent);
    assert_eq!(answer_on(&log, today() + 13, RiskFactor::ReturnAfterBreak), Answer::Unknown);
    assert_eq!(all(&log, today() + 148), [Answer::Unknown; 4]);
    let load = log.load_on(today());
    assert!(too_few(12, 0, 14, 0)(load.rest_days) && too_few(12, 0, 14, 0)(load.weekly_change));
    assert!(too_few(5, 0, 7, 0)(load.monotony) && too_few(0, 0, 28, 0)(log.ratios_on(today()).ewma));
    // A walk is an entry, and an end that is stated counts even if an entry lies beyond it.
    let walked = accepted(thrice_a_week().chain([km(0, 1_000).walk()]), Coverage::Complete);
    assert_eq!(all(&walked, today()), [Answer::Absent; 4]);
    let odd = accepted(thrice_a_week().chain([km(-400, 5_000)]), Coverage::Complete);
    assert_eq!(all(&odd.up_to(ago(1)), today())[..3], [Answer::Unknown; 3]);
    assert_eq!(all(&with_gaps(thrice_a_week()).up_to(today()), today()), all(&with_gaps(thrice_a_week()), today()));
}

#[test]
fn a_break_is_long_and_a_short_pause_is_none() {
    let back = |log: &RunLog| answer(log, RiskFactor::ReturnAfterBreak);
    let after = |pause: i32| (7 + pause..=90).chain([6]).map(|days_ago| km(days_ago, 5_000)).collect::<Vec<_>>();
    assert_eq!(back(&complete(after(30))), Answer::Present);
    assert_eq!(back(&with_gaps(after(30))), Answer::Unknown, "runs may be missing");
    assert_eq!(back(&complete(after(29))), Answer::Unknown, "it may have been a break to the runner");
    assert_eq!(back(&complete(after(14))), Answer::Unknown);
    assert_eq!(back(&complete(after(13))), Answer::Absent);
    assert_eq!(back(&with_gaps(after(13))), Answer::Absent, "missing runs would only make it shorter");
    let (unclear, _) = RunLog::new(after(30).into_iter().chain([km(20, 0)]), Coverage::Complete);
    assert_eq!(back(&unclear), Answer::Unknown, "a rejected entry may have been a run");
    let (twice, _) = RunLog::new(after(30).into_iter().chain([km(6, 0)]), Coverage::Complete);
    assert_eq!(back(&twice), Answer::Present, "one of the day that ended the break may not");
    let long_ago = complete((0..31).map(|i| km(i, 5_000)).chain([km(80, 5_000)]));
    assert_eq!(back(&long_ago), Answer::Absent, "back for more than 30 days");
    assert_eq!(back(&complete(steady())), Answer::Absent);
    assert_eq!(back(&complete((0..5).map(|i| km(i, 5_000)))), Answer::Unknown, "nobody knows what was before the log");
}

#[test]
fn answers_go_into_a_case_as_from_the_log() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
    for (risk_factor, answer) in load.answers() {
        assert_eq!(case.answer(risk_factor), answer);
        let reporter = if answer == Answer::Unknown { Reporter::Runner } else { Reporter::RunLog };
        assert_eq!(case.reported_by(risk_factor), reporter, "{risk_factor}");
        assert!(Fact::from(risk_factor).answered_by().contains(&Reporter::RunLog), "{risk_factor}");
    }
    assert!(case.reported_without_answer().is_empty());
    // A runner's answer that contradicts the log is an error. A replaced answer is the runner's.
    let spike = RiskFactor::SingleSessionDistanceSpike;
    assert!(case.to_builder().absent(spike).build().is_err());
    assert_eq!(case.with(spike, Answer::Present).expect("the same").reported_by(spike), Reporter::RunLog);
    assert_eq!(case.with(spike, Answer::Absent).expect("replaced").reported_by(spike), Reporter::Runner);
    assert!(case.with(spike, Answer::Unknown).expect("cleared").reported_without_answer().is_empty());
    // What comes from the log is marked as such, for the runner and for the clinician.
    let assessment = assess(&case);
    for text in [report::full_report(&assessment, &English), report::clinician_report(&assessment, &English)] {
        let (_, told) = text.split_once("From the run log:\n").expect("a heading");
        let lines: Vec<&str> = told.lines().take(2).collect();
        assert_eq!(
            lines,
            [
                "It shows: one run much longer than before; a week with much more running",
                "It shows none of these: back to running after a break; a run every day"
            ]
        );
    }
    let told = assess(&Case::builder(34).present(spike).build().expect("a case"));
    assert!(!report::full_report(&told, &English).contains("From the run log"));
}

/// The log's answers weigh as much as the runner's, and the ratios weigh nothing.
#[test]
fn a_log_reaches_the_assessment_by_its_answers_alone() {
    let load = complete(steady().chain([km(1, 15_000)])).load_on(today());
    let from_log = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build().expect("a case");
    let said = Case::builder(34).answers(load.answers()).build().expect("a case");
    assert_eq!(assess(&from_log).ranking(), assess(&said).ranking());
    assert_eq!(assess(&from_log).contribution(Contributor::TrainingOverload).grade, Grade::B);
    let answered: Vec<Fact> = load.answers().map(|(risk_factor, _)| risk_factor.into()).collect();
    let from_log: Vec<Fact> = Fact::all().filter(|fact| fact.answered_by().contains(&Reporter::RunLog)).collect();
    assert!(from_log.iter().all(|fact| answered.contains(fact)), "every fact a log can know has its answer");
}
