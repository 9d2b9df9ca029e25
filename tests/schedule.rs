//! What a schedule may hold, for any plan and any calendar.

use crate::support;
use crate::support::golden;
use std::collections::BTreeSet;

use crate::support::epoch;
use crate::support::plans::{active, answered, quiet_case, runner};
use crate::support::{case_with, textbook, typical_age};
use proptest::prelude::*;
use proptest::sample::select;
use running_hip_pain::schedule::{Amount, Calendar, Schedule, Session, StepKind};
use running_hip_pain::training::Figure;
use running_hip_pain::*;

/// The day of the first day, a Monday.
fn monday() -> Day {
    let monday = epoch() + 20_000;
    monday + (7 - monday.weekday() as i32) % 7
}

fn any_calendar() -> impl Strategy<Value = Calendar> {
    (
        (0i32..7, 0u8..=13),
        proptest::collection::vec(select(Weekday::ALL), 0..5),
        proptest::option::of(300u32..45_000),
        proptest::option::weighted(0.3, -3i32..100),
        proptest::option::weighted(0.6, select(ReturnStage::ALL)),
        proptest::option::of(1i32..40),
        proptest::option::weighted(0.3, 0i32..60),
    )
        .prop_map(|((start, weeks), free, longest, race, stage, last_run, began)| {
            let first = monday() + start;
            let calendar = Calendar::starting(first).weeks(weeks).free(free);
            let calendar =
                longest.into_iter().fold(calendar, |calendar, metres| calendar.longest_30d(Figure::Known(metres)));
            let calendar = race.into_iter().fold(calendar, |calendar, day| calendar.race(first + day));
            let calendar = stage.into_iter().fold(calendar, Calendar::stage);
            let calendar = last_run.into_iter().fold(calendar, |calendar, ago| calendar.last_run(first + -ago));
            began.into_iter().fold(calendar, |calendar, ago| calendar.plan_began(first + -ago))
        })
}

fn has(sessions: &[Session], kind: SessionKind) -> bool {
    sessions.iter().any(|session| session.kind == kind)
}

/// Runs, and walks in place of them.
fn running(schedule: &Schedule) -> Vec<(Day, &Session)> {
    let of_day = |day: &'_ schedule::PlannedDay| day.day;
    let is_run = |session: &&Session| matches!(session.kind, SessionKind::Run | SessionKind::Walk);
    schedule
        .days
        .iter()
        .flat_map(|day| day.sessions.iter().filter(is_run).map(move |session| (of_day(day), session)))
        .collect()
}

/// How far a run goes, in metres or in seconds.
fn far(session: &Session) -> (bool, u32) {
    match session.metres() {
        Some(metres) => (true, metres),
        None => (false, session.running_seconds()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 65_536, ..ProptestConfig::default() })]

    /// No run is further than a tenth above the longest of the past 30 days, whatever the plan and the calendar. In
    /// turns of running and walking, no run has more running than its stage.
    #[test]
    fn no_run_exceeds_its_bounds(case in quiet_case(), calendar in any_calendar(), longest in 300u32..45_000, knows in any::<bool>()) {
        let calendar = if knows { calendar.longest_30d(Figure::Known(longest)) } else { calendar.longest_30d(Figure::NoRuns) };
        let schedule = schedule(&plan(&assess(&case)), &calendar);
        let runs = running(&schedule);
        for (index, (day, run)) in runs.iter().enumerate() {
            let stage = run.stage.expect("a stage");
            if stage < ReturnStage::Build {
                prop_assert!(run.running_seconds() <= 1_800 && run.metres().is_none());
                continue;
            }
            let (in_metres, length) = far(run);
            let before = runs[..index].iter().filter(|(other, _)| *day - *other <= 30).map(|(_, other)| far(other));
            let before = before.filter(|(other_in_metres, _)| *other_in_metres == in_metres).map(|(_, length)| length);
            // What was known at the start, and half an hour where nothing was.
            prop_assert!(!in_metres || longest >= 1_000, "a longest run of less than a kilometre is none");
            let start = if in_metres { longest } else { 1_800 };
            let start = (*day - calendar.first_day() <= 30).then_some(start);
            let longest = before.chain(start).max().expect("something within 30 days");
            prop_assert!(u64::from(length) * 10 <= u64::from(longest) * 11, "{length} after {longest}");
        }
    }

    /// Nothing is squeezed in: kept-free days stay free, a race has its day, and what must stay apart does.
    #[test]
    fn days_that_must_stay_apart_do(case in quiet_case(), calendar in any_calendar(), free in proptest::collection::vec(select(Weekday::ALL), 0..5), race in proptest::option::of(0i32..60), last_run in 1i32..5) {
        let first = calendar.first_day();
        let calendar = calendar.free(free.clone()).last_run(first + -last_run);
        let calendar = race.into_iter().fold(calendar, |calendar, day| calendar.race(first + day));
        let schedule = schedule(&plan(&assess(&case)), &calendar);
        let race = race.map(|day| first + day);
        for day in &schedule.days {
            // A race has its day.
            let only_the_race = day.sessions.iter().all(|session| session.kind == SessionKind::Race);
            prop_assert!(!free.contains(&day.day.weekday()) || only_the_race, "{day:?}");
            let beside_the_race = |session: &&Session| !matches!(session.kind, SessionKind::Race | SessionKind::Visit | SessionKind::Review);
            prop_assert!(Some(day.day) != race || !day.sessions.iter().any(|session| beside_the_race(&session)), "{day:?}");
        }
        let runs = running(&schedule);
        let early = |run: &Session| run.stage < Some(ReturnStage::Continuous);
        for two in runs.windows(2) {
            let apart = two[1].0 - two[0].0;
            prop_assert!(apart >= 1 && (apart >= 2 || !early(two[0].1) || !early(two[1].1)), "{two:?}");
        }
        if let Some((day, run)) = runs.first() {
            prop_assert!(*day - (first + -last_run) >= 2 || !early(run));
        }
        let days = &schedule.days;
        let is_hard = |index: usize| days[index].sessions.iter().any(|session| session.is_hard);
        let has_strength = |index: usize| has(&days[index].sessions, SessionKind::Strength);
        for index in 0..days.len() {
            let next = index + 1;
            // Also where the race comes after the last day.
            prop_assert!(race != Some(days[index].day + 1) || !has_strength(index));
            if next < days.len() {
                prop_assert!(!(is_hard(index) && is_hard(next)) || runs.len() > 4 * days.len() / 7, "{:?}", days[index]);
                prop_assert!(!(has_strength(index) && has_strength(next)));
                prop_assert!(!(has_strength(index) && has(&days[next].sessions, SessionKind::Race)));
            }
        }
        // The longest of a week is the last.
        for week in days.chunks(7) {
            let longest = week.iter().rposition(|day| has(&day.sessions, SessionKind::Run) || has(&day.sessions, SessionKind::Walk));
            if let Some(longest) = longest {
                prop_assert!(!has(&week[longest].sessions, SessionKind::Strength));
                prop_assert!(longest == 0 || !has(&week[longest - 1].sessions, SessionKind::Strength));
            }
        }
    }

    /// Every item of a plan is on a day, among the habits, or not placed with a reason, and the counts are true.
    #[test]
    fn every_item_is_accounted_for(case in quiet_case(), calendar in any_calendar()) {
        let Some(active) = active(&case) else { return Ok(()) };
        let calendar = calendar.weeks(8);
        let schedule = schedule(&CarePlan::Active(active.clone()), &calendar);
        let on_days: BTreeSet<Intervention> = schedule
            .days
            .iter()
            .flat_map(|day| &day.sessions)
            .flat_map(|session| session.from.iter().chain(&session.cues))
            .copied()
            .collect();
        for item in &active.items {
            let is_habit = schedule.habits.iter().any(|habit| habit.intervention == item.intervention);
            let is_missing = schedule.not_placed.iter().any(|missing| missing.intervention == Some(item.intervention));
            // What should have been booked before the calendar begins is not booked again.
            let was_booked = item.intervention.entry().kind == InterventionKind::Professional
                && schedule.began < calendar.first_day();
            prop_assert!(on_days.contains(&item.intervention) || is_habit || is_missing || was_booked, "{} is lost", item.intervention);
        }
        for missing in &schedule.not_placed {
            prop_assert!(missing.placed < missing.wanted, "{missing:?}");
            let in_week = |day: &&schedule::PlannedDay| (0..7).contains(&(day.day - missing.from));
            let week = schedule.days.iter().filter(in_week).flat_map(|day| &day.sessions);
            let those = week.filter(|session| match missing.intervention {
                Some(intervention) => session.from.contains(&intervention),
                None => session.kind == missing.kind || missing.kind == SessionKind::Run && session.kind == SessionKind::Walk,
            });
            let count = those.count();
            prop_assert!(count <= usize::from(missing.wanted), "{missing:?} {count}");
            if missing.intervention.is_some() {
                prop_assert_eq!(count, usize::from(missing.placed), "{:?}", missing);
            }
        }
        for (_, strength) in schedule.sessions(SessionKind::Strength) {
            prop_assert!(strength.minutes() <= Some(31) || strength.from.len() == 1, "{strength:?}");
        }
        prop_assert_eq!(schedule.days.len(), 56);
    }

    /// Nobody runs who must be seen first, and a revision keeps the past.
    #[test]
    fn the_past_stays_and_nobody_runs_before_being_seen(case in support::any_case(), calendar in any_calendar(), stage in select(ReturnStage::ALL), today in 0i32..60) {
        let plan = plan(&assess(&case));
        let first = calendar.first_day();
        let calendar = calendar.weeks(8);
        let before = schedule(&plan, &calendar);
        let after = before.revised(&plan, &calendar.clone().stage(stage), first + today);
        let kept = (today.min(56)) as usize;
        prop_assert_eq!(&after.days[..kept], &before.days[..kept]);
        prop_assert_eq!(after.days.len(), before.days.len());
        prop_assert!(after.days.iter().zip(&before.days).all(|(a, b)| a.day == b.day));
        let json = serde_json::to_string(&after).expect("writable");
        prop_assert_eq!(serde_json::from_str::<Schedule>(&json).expect("readable"), after);
        let fresh = Calendar::starting(first).weeks(4);
        let schedule = schedule(&plan, &fresh);
        let may_run = plan.first_stage().is_some();
        prop_assert_eq!(running(&schedule).is_empty(), !may_run);
        let exercises = |session: &Session| matches!(session.kind, SessionKind::Strength | SessionKind::Light);
        let is_withheld = matches!(plan, CarePlan::Withheld(_));
        prop_assert!(!is_withheld || !schedule.days.iter().flat_map(|day| &day.sessions).any(exercises));
    }

    /// A week later, the same schedule.
    #[test]
    fn shifting_by_weeks_changes_nothing(case in quiet_case(), weeks in 1i32..200, free in proptest::collection::vec(select(Weekday::ALL), 0..3)) {
        let plan = plan(&assess(&case));
        let at = |first: Day| schedule(&plan, &Calendar::starting(first).weeks(6).free(free.clone()));
        let (here, later) = (at(monday()), at(monday() + 7 * weeks));
        for (a, b) in here.days.iter().zip(&later.days) {
            prop_assert_eq!(b.day - a.day, 7 * weeks);
            prop_assert_eq!(&a.sessions, &b.sessions);
        }
    }
}

/// The textbook picture of every condition, with the open questions answered "no", and of every contributor.
fn pictures() -> impl Iterator<Item = Case> {
    let of_condition = Condition::ALL.iter().flat_map(|condition| {
        let presentations = 0..condition.entry().presentations.len();
        presentations.map(|presentation| person(typical_age(*condition), textbook(*condition, presentation, 0.5)))
    });
    let of_contributor = Contributor::ALL.iter().map(|contributor| {
        let signs =
            contributor.entry().signs.iter().take(1).flat_map(|sign| sign.all.iter().chain(sign.any.iter().take(1)));
        person(34, signs.chain([Finding::PainLateralHip.into(), Finding::LyingOnSide.into()]).collect())
    });
    of_condition.chain(of_contributor)
}

/// A man with these answers, or a woman where no man can have them, and no open question.
fn person(age: u8, present: Vec<Fact>) -> Case {
    let builder = present.iter().copied().fold(Case::builder(age), support::say);
    let man = builder.clone().sex(Sex::Male).build();
    let case = man.or_else(|_| builder.sex(Sex::Female).pregnancy(Pregnancy::No).build());
    answered(&case.expect("a consistent case"))
}

#[test]
fn every_plan_fits_a_calendar_or_is_withheld_with_a_reason_and_each_group_of_actions_appears() {
    let mut kinds: BTreeSet<InterventionKind> = BTreeSet::new();
    let mut count = 0;
    for case in pictures() {
        let plan = plan(&assess(&case));
        let schedule = schedule(&plan, &Calendar::starting(monday()).weeks(8).longest_30d(Figure::Known(12_000)));
        match &plan {
            CarePlan::Withheld(withheld) => {
                assert!(!withheld.reasons.is_empty());
                assert!(running(&schedule).is_empty());
                assert!(schedule.not_placed.iter().any(|missing| missing.because == NotPlacedReason::NoRunningYet));
                assert!(schedule.days.iter().all(|day| day.sessions.iter().all(|of| of.kind == SessionKind::Review)));
            }
            CarePlan::Active(active) => {
                count += 1;
                let is_stopped = active.running == Running::Stop;
                assert_eq!(running(&schedule).is_empty(), is_stopped, "{case:?}");
                assert!(schedule.days.iter().any(|day| !day.sessions.is_empty()));
                let sessions = || schedule.days.iter().flat_map(|day| &day.sessions);
                kinds.extend(
                    sessions().flat_map(|session| session.from.iter().chain(&session.cues)).map(|i| i.entry().kind),
                );
            }
        }
    }
    assert!(count > 20, "{count}");
    let article = [
        InterventionKind::Load,
        InterventionKind::Form,
        InterventionKind::Strength,
        InterventionKind::Mobility,
        InterventionKind::Professional,
    ];
    assert!(article.iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
}

/// Also where the race comes after the last day of the calendar.
#[test]
fn nobody_lifts_on_the_day_before_a_race() {
    let calendar = Calendar::starting(monday()).weeks(4).free([Weekday::Saturday]);
    let lifts = |case: &Case, calendar: &Calendar| -> Vec<i32> {
        let schedule = schedule(&plan(&assess(case)), calendar);
        schedule.sessions(SessionKind::Strength).map(|(day, _)| day - monday()).collect()
    };
    let on_the_last_sunday: Vec<Case> = pictures().filter(|case| lifts(case, &calendar).contains(&27)).collect();
    assert!(on_the_last_sunday.len() > 3, "only {}", on_the_last_sunday.len());
    for case in on_the_last_sunday {
        let before_a_race = lifts(&case, &calendar.clone().race(monday() + 28));
        assert!(!before_a_race.is_empty() && !before_a_race.contains(&27), "{before_a_race:?}");
    }
}

#[test]
fn a_race_is_run_only_by_whoever_runs_without_walking_by_then() {
    let case = runner([Finding::PainLateralHip.into(), Finding::LyingOnSide.into()]);
    let plan = plan(&assess(&case));
    let calendar = Calendar::starting(monday()).weeks(6).race(monday() + 34);
    let early = schedule(&plan, &calendar.clone().stage(ReturnStage::WalkRun1));
    assert_eq!(early.sessions(SessionKind::Race).count(), 0);
    assert!(early.not_placed.iter().any(|missing| missing.because == NotPlacedReason::RaceTooSoon));
    let late = schedule(&plan, &calendar.clone().longest_30d(Figure::Known(9_000)));
    let too_early = schedule(&plan, &calendar.clone().longest_30d(Figure::Known(9_000)).race(monday() + 5));
    assert_eq!(too_early.sessions(SessionKind::Race).count(), 0, "less running comes first");
    assert_eq!(late.sessions(SessionKind::Race).count(), 1);
    let outside = schedule(&plan, &calendar.race(monday() + 100));
    assert!(outside.not_placed.iter().any(|missing| missing.because == NotPlacedReason::RaceOutside));
}

#[test]
fn a_calendar_hears_what_the_follow_up_decides() {
    use running_hip_pain::follow_up::{Diary, Entry};
    let plan = plan(&assess(&runner([Finding::PainLateralHip.into(), Finding::LyingOnSide.into()])));
    let run = |number: i32, pain: u8| {
        Entry::on(monday() + number).stage(ReturnStage::Build).pain_during(pain).next_morning(0).metres(10_000)
    };
    let laid_out = |entries: Vec<Entry>, today: i32| {
        let step = follow_up(&plan, &Diary::new(entries).0, monday() + today);
        let wanted = Calendar::starting(monday() + today).longest_30d(Figure::Known(10_000)).after(&step);
        (step, schedule(&plan, &wanted))
    };
    let longest = |schedule: &Schedule| schedule.sessions(SessionKind::Run).filter_map(|(_, run)| run.metres()).max();

    let (_, grown) = laid_out(vec![run(0, 1), run(2, 1)], 3);
    assert_eq!(longest(&grown), Some(12_100), "two weeks of growing");
    let (_, held) = laid_out(vec![run(0, 4), run(2, 4)], 3);
    assert_eq!(longest(&held), Some(11_000), "not in the first week");
    let (step, less) = laid_out(vec![run(0, 1), run(2, 7)], 3);
    let (first, _) = less.sessions(SessionKind::Run).next().expect("a run");
    assert!(first - monday() >= 2 + 1 + i32::from(step.rest_days), "{first}");
    assert!(longest(&less) <= Some(7_700));
    let (step, stopped) = laid_out(vec![run(0, 7), run(2, 7)], 3);
    assert_eq!(step.stage, None);
    assert!(stopped.days.iter().all(|day| day.sessions.is_empty() || has(&day.sessions, SessionKind::Review)));
}

/// Strides, hills, intervals: a new thing each week, never in the longest run, and never two in a week.
#[test]
fn faster_runs_bring_one_new_thing_a_week() {
    let plan = plan(&assess(&runner([Finding::PainLateralHip.into(), Finding::LyingOnSide.into()])));
    let calendar = Calendar::starting(monday()).weeks(5).longest_30d(Figure::Known(12_000));
    let schedule = schedule(&plan, &calendar.stage(ReturnStage::Faster));
    let of_week = |days: &[schedule::PlannedDay]| {
        let runs = days.iter().flat_map(|day| &day.sessions).filter(|session| session.kind == SessionKind::Run);
        let blocks: Vec<usize> = runs.map(|run| run.blocks.len()).collect();
        assert_eq!(blocks, [2, 1, 1]);
        let fast = days.iter().flat_map(|day| &day.sessions).find(|session| session.blocks.len() == 2);
        let fast = &fast.expect("a fast run").blocks[1];
        (fast.times, fast.steps[0].kind, fast.steps[0].amount)
    };
    let weeks: Vec<(u8, StepKind, Amount)> = schedule.days.chunks(7).map(of_week).collect();
    let intervals = (5, StepKind::FastRun, Amount::Seconds(120));
    let [strides, hills] = [(6, StepKind::FastRun, Amount::Seconds(20)), (6, StepKind::UphillRun, Amount::Seconds(30))];
    assert_eq!(weeks, [strides, hills, intervals, intervals, intervals]);
}

#[test]
fn after_a_bone_injury_each_stage_is_done_three_times() {
    let case = case_with(30, textbook(Condition::SacralStressFracture, 0, 0.5));
    let plan = plan(&assess(&case));
    assert!(matches!(plan, CarePlan::Withheld(_)));
    let schedule = schedule(&plan, &Calendar::starting(monday()).weeks(4).stage(ReturnStage::WalkRun1));
    let stages: Vec<Option<ReturnStage>> = running(&schedule).iter().map(|(_, run)| run.stage).collect();
    assert_eq!(stages[..6], [[Some(ReturnStage::WalkRun1); 3], [Some(ReturnStage::WalkRun2); 3]].concat());
    let step = running(&schedule)[0].1.blocks[0].steps[0];
    assert_eq!((step.kind, step.amount), (StepKind::Run, Amount::Seconds(60)));
}

/// An app keeps a schedule where somebody may write into it.
#[test]
fn a_schedule_that_was_kept_may_hold_any_numbers() {
    let case = runner([Finding::PainLateralHip.into(), Finding::LyingOnSide.into()]);
    let plan = plan(&assess(&case));
    let calendar = Calendar::starting(monday()).weeks(4);
    for longest in [Figure::Known(12_000), Figure::NoRuns] {
        let mut kept = serde_json::to_value(schedule(&plan, &calendar.clone().longest_30d(longest))).expect("writable");
        for session in
            kept["days"].as_array_mut().expect("days").iter_mut().flat_map(|day| day["sessions"].as_array_mut())
        {
            for block in session.iter_mut().flat_map(|session| session["blocks"].as_array_mut()).flatten() {
                block["times"] = u8::MAX.into();
                for step in block["steps"].as_array_mut().into_iter().flatten() {
                    let is_count = step["amount"]["kind"] == "repetitions";
                    step["amount"]["of"] = if is_count { u16::MAX.into() } else { u32::MAX.into() };
                }
            }
        }
        let kept: Schedule = serde_json::from_value(kept).expect("every field takes its number");
        let (_, run) = kept.sessions(SessionKind::Run).next().expect("three a week");
        assert_eq!(run.metres().unwrap_or(run.running_seconds()), u32::MAX);
        assert!(run.minutes() >= Some(u32::MAX / 60));
        report::calendar(&kept, &plan, &wording::English);
        report::calendar(&kept, &plan, &wording::InMiles(wording::English));
    }
}

/// Four weeks of the page that a runner reads, so that a changed rule of placing is a diff to look at.
#[test]
fn a_calendar_is_as_it_is_written_down() {
    let present = [Finding::PainLateralHip, Finding::LyingOnSide, Finding::SideLegRaiseTires].map(Fact::from);
    let case = runner(present.into_iter().chain([RiskFactor::SingleSessionDistanceSpike.into()]));
    let plan = plan(&assess(&case));
    let calendar = Calendar::starting(monday()).weeks(4).free([Weekday::Friday]).race(monday() + 26);
    let walking = schedule(&plan, &calendar);
    let building = schedule(&plan, &calendar.longest_30d(Figure::Known(12_000)));
    let pages = [walking, building].map(|schedule| report::calendar(&schedule, &plan, &wording::English));
    golden::file("tests/golden/calendar.txt", &pages.join("\n---\n\n"));
}

#[test]
fn a_calendar_can_be_in_miles() {
    let case = runner([Finding::PainLateralHip.into()]);
    let plan = plan(&assess(&case));
    let schedule = schedule(&plan, &Calendar::starting(monday()).weeks(4).longest_30d(Figure::Known(12_000)));
    let (km, miles) = (wording::English, wording::InMiles(wording::English));
    let (km, miles) = (report::calendar(&schedule, &plan, &km), report::calendar(&schedule, &plan, &miles));
    let runs = |page: &str, unit: &str| {
        let number = |line: &str| line.split_once(unit)?.0.rsplit(' ').next()?.parse::<f64>().ok();
        page.lines().filter_map(number).collect::<Vec<_>>()
    };
    let (in_km, in_miles) = (runs(&km, " km"), runs(&miles, " miles"));
    assert!(!in_km.is_empty() && !miles.contains(" km"), "{miles}");
    assert_eq!(in_km.len(), in_miles.len());
    for (km, miles) in in_km.into_iter().zip(in_miles) {
        // Never further than the plan allows, and no more than a tenth of a mile less.
        let less = km - miles * 1.609_344;
        assert!((0.0..0.161).contains(&less), "{km} km, {miles} miles");
    }
}
