//! Distance and time, from wherever a file has them.

use super::*;

#[test]
fn a_distance_from_the_laps_or_the_points() {
    let run = |laps: &[(u32, u32)], points: bool| {
        let fit = if points { Fit::of(4, START).points(START, 60, 0, 10_000) } else { Fit::of(4, START) };
        let laps = laps.iter().fold((fit, START), |(fit, start), (seconds, metres)| {
            (fit.lap(times(start, *seconds), *metres), start + seconds)
        });
        let run = only(&laps.0.session(RUN, times(START, 3600), UNKNOWN).file());
        (run.metres, run.flaws)
    };
    let from = |part| vec![elsewhere(Total::Distance, part)];
    assert_eq!(run(&[(1800, 5000), (1800, 5100)], true), (Some(10_100), from(Part::Laps)));
    assert_eq!(run(&[(1800, 5000), (1800, 5100)], false), (Some(10_100), from(Part::Laps)));
    assert_eq!(run(&[(1800, 5000), (1800, UNKNOWN)], true), (Some(10_000), from(Part::Points)), "one does not say");
    assert_eq!(run(&[(1800, 5000)], true), (Some(10_000), from(Part::Points)), "one is not there");
    assert_eq!(run(&[(1800, 5000), (1800, UNKNOWN)], false), (None, vec![]), "nothing says");
    assert_eq!(run(&[], true), (Some(10_000), from(Part::Points)));
}

#[test]
fn points_that_begin_late_count_from_the_start() {
    let fit = Fit::of(4, START).point(START + 300, 1000).point(START + 600, 2000);
    let run = only(&fit.session(RUN, times(START, 600), UNKNOWN).file());
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![elsewhere(Total::Distance, Part::Points)]));
    // What a device counted before is not of this run.
    let fit = Fit::of(4, START).point(START, 70_000).point(START + 600, 72_000);
    let run = only(&fit.session(RUN, times(START, 600), UNKNOWN).file());
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![elsewhere(Total::Distance, Part::Points)]));
}

#[test]
fn a_distance_from_positions() {
    let fit = (0..=60).fold(Fit::of(4, START), |fit, i| {
        fit.place(START + 60 * i, 0.0, 9.0 + f64::from(i) * 0.0015) // 166.8 m a minute along the equator
    });
    let of = |fit: Fit| {
        let run = only(&fit.session(RUN, times(START, 3600), UNKNOWN).file());
        assert!(run.metres.unwrap().abs_diff(10_008) < 10, "{:?}", run.metres);
        run.flaws
    };
    assert_eq!(of(fit.clone()), [elsewhere(Total::Distance, Part::Points)]);
    let astray = Flaw::PointsLeftOut { count: 1, of: 62 };
    assert_eq!(of(fit.place(START + 3601, 50.0, 0.0)), [elsewhere(Total::Distance, Part::Points), astray]);
}

#[test]
fn several_messages_of_one_moment_are_one_point() {
    let fit = (0..=10).fold(Fit::of(4, START), |fit, i| {
        fit.place(START + 60 * i, 0.0, 0.0).point(START + 60 * i, 200 * i).point(START + 60 * i, 200 * i)
    });
    let run = only(&fit.session(RUN, times(START, 600), UNKNOWN).file());
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![elsewhere(Total::Distance, Part::Points)]));
    let pulse = |fit: Fit, time| fit.message(20, &[(253, U32(time)), (3, U8(150))]);
    let fit = (0..=60).fold(Fit::of(4, START), |fit, i| {
        pulse(fit, START + 60 * i).place(START + 60 * i, 0.0, 9.0 + f64::from(i) * 0.0015)
    });
    let run = only(&fit.session(RUN, times(START, 3600), UNKNOWN).file());
    assert!(run.metres.unwrap().abs_diff(10_008) < 10, "{:?}", run.metres);
    // Ten minutes without a point, in which the runner went on.
    let fit = [(0, 0), (60, 200), (660, 2200)]
        .into_iter()
        .fold(Fit::of(4, START), |fit, (at, metres)| pulse(fit, START + at).point(START + at, metres));
    let without = Times { start: START, timer: None, elapsed: None };
    assert_eq!(only(&fit.session(RUN, without, 2200).file()).seconds, Some(660));
}

#[test]
fn a_time_from_the_laps_or_the_points() {
    let without = Times { start: START, timer: None, elapsed: None };
    let of = |fit: Fit, times| {
        let run = only(&fit.session(RUN, times, 2000).file());
        (run.seconds, run.elapsed, run.flaws)
    };
    let from = |part| vec![elsewhere(Total::Time, part)];
    let laps = Fit::of(4, START).lap(times(START, 300), 1000).lap(times(START + 300, 300), 1000);
    assert_eq!(of(laps.clone(), without), (Some(600), Some(600), from(Part::Laps)));
    // Five minutes in a café: a gap without a way.
    let points = Fit::of(4, START).points(START, 5, 0, 1000).points(START + 600, 5, 1000, 2000);
    assert_eq!(of(points.clone(), without), (Some(600), Some(900), from(Part::Points)));
    // A tunnel: a gap with a way.
    let tunnel = Fit::of(4, START).points(START, 5, 0, 1000).points(START + 600, 5, 1900, 2900);
    assert_eq!(of(tunnel, without).0, Some(900));
    // From start to end is enough.
    let elapsed = Times { elapsed: Some(900), ..without };
    assert_eq!(of(points, elapsed), (None, Some(900), vec![]));
    assert_eq!(of(Fit::of(4, START), without), (None, None, vec![]));
    let one_lap = Fit::of(4, START).lap(times(START, 300), 1000);
    assert_eq!(of(one_lap, Times { elapsed: Some(900), ..without }), (None, Some(900), vec![]), "one is not there");
}

#[test]
fn laps_and_points_belong_to_the_session_that_holds_their_time() {
    let later = START + 2 * HOUR;
    let fit = Fit::of(4, START).points(START, 30, 0, 5000).points(later, 60, 5000, 16_000);
    let fit = fit.lap(times(later, 3600), 11_000).lap(times(START, 1800), 5000);
    let fit = fit.session(RUN, times(later, 3600), UNKNOWN).session(RUN, times(START, 1800), UNKNOWN);
    let metres: Vec<Option<u32>> = all(&fit.activity(2).file()).iter().map(|run| run.metres).collect();
    assert_eq!(metres, [Some(11_000), Some(5000)]);
    // From the points alone, and where the device counts each from 0.
    for from in [5000, 0] {
        let fit = Fit::of(4, START).points(START, 30, 0, 5000);
        let fit = fit.points(later + 600, 50, from + 1000, from + 11_000);
        let fit = fit.session(RUN, times(later, 3600), UNKNOWN).session(RUN, times(START, 1800), UNKNOWN);
        let metres: Vec<Option<u32>> = all(&fit.file()).iter().map(|run| run.metres).collect();
        assert_eq!(metres, [Some(11_000), Some(5000)], "{from}");
    }
}

#[test]
fn points_behind_the_end_of_a_session_are_one_of_its_own() {
    let fit = Fit::of(4, START).points(START, 10, 0, 2000);
    let session = |fit: Fit| fit.session(RUN, times(START, 600), 2000).activity(1).file();
    let activities = all(&session(fit.clone().points(START + HOUR, 60, 2000, 30_000)));
    let [run, rest] = &activities[..] else { panic!("{activities:?}") };
    assert_eq!((run.metres, &run.flaws), (Some(2000), &vec![]));
    assert_eq!((start(rest), rest.metres, &rest.flaws[0]), (START + HOUR, Some(28_000), &Flaw::Unfinished));
    is_the_run(&session(fit.points(START + HOUR, 4, 2000, 2100)), &[]);
    // Some devices leave out the pauses from start to end. When it was written is behind them.
    let paused = Fit::of(4, START).points(START, 5, 0, 1000).points(START + HOUR, 5, 1000, 2000);
    let run = only(&paused.summary(18, times(START, 600), 200_000, (5, RUN), START + HOUR + 300).file());
    assert_eq!((run.metres, run.flaws), (Some(2000), vec![]));
}

#[test]
fn fewer_sessions_than_it_says() {
    let found = read(&Fit::of(4, START).session(RIDE, times(START, 600), 5000).activity(2).file());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1), "{found:?}");
    assert!(found.rejected[0].to_string().ends_with("it says that it has 2 sessions, and has 1"));
    assert_eq!(known(&found.rejected[0].about), (Some(START), None));
}

#[test]
fn a_session_that_does_not_say_when_it_began() {
    for never in [0, UNKNOWN] {
        let session = |fit: Fit| fit.summary(18, times(never, 600), 200_000, (5, RUN), START + 600).activity(1);
        is_the_run(&session(Fit::of(4, START)).file(), &[Flaw::StartElsewhere]);
        let run = only(&session(Fit::of(4, START).points(START + 9, 10, 0, 2000)).file());
        assert_eq!((start(&run), run.flaws), (START + 9, vec![Flaw::StartElsewhere]));
    }
}

#[test]
fn a_way_in_a_file_of_another_kind_was_recorded() {
    let of = |kind, minutes| read(&Fit::of(kind, START).points(START, minutes, 0, 2000).file());
    for (kind, minutes, count) in [(9, 10, 1), (9, 2, 0), (6, 10, 0), (34, 10, 0)] {
        assert_eq!(of(kind, minutes).activities.len(), count, "{kind} {minutes}");
    }
}

#[test]
fn a_session_without_a_sport_has_that_which_was_set() {
    let of = |fit: Fit| only(&fit.session(0xff, times(START, 600), 2000).file()).sport;
    assert_eq!(of(Fit::of(4, START).sport(RUN, 0)), Sport::Run);
    assert_eq!(of(Fit::of(4, START).sport(RUN, 0).sport(RIDE, 0)), Sport::Unstated, "either");
    assert_eq!(of(Fit::of(4, START)), Sport::Unstated);
    // Whatever the file is called, a session is one.
    assert_eq!(of(Fit::of(20, START).sport(RUN, 0)), Sport::Run);
}

#[test]
fn longer_without_pauses_than_from_start_to_end() {
    let of = |timer, elapsed| {
        let times = Times { start: START, timer: Some(timer), elapsed: Some(elapsed) };
        let run = only(&Fit::of(4, START).session(RUN, times, 2000).file());
        (run.seconds, run.flaws)
    };
    assert_eq!(of(601, 600), (Some(601), vec![]), "rounded");
    assert_eq!(of(6000, 600), (Some(600), vec![Flaw::LongerThanItLasted { moving: 6000, elapsed: 600 }]));
    assert_eq!(of(600, 0), (Some(600), vec![]), "0 is not known");
    let ride = Times { start: START, timer: Some(6000), elapsed: Some(600) };
    assert_eq!(only(&Fit::of(4, START).session(RIDE, ride, 2000).file()).flaws, []);
}

#[test]
fn a_summary_that_its_points_or_laps_contradict() {
    let of = |sport, stated, points: &[(u32, u32)], lap: Option<u32>| {
        let fit = points.iter().fold(Fit::of(4, START), |fit, (at, metres)| fit.point(START + at, *metres));
        let fit = lap.into_iter().fold(fit, |fit, metres| fit.lap(times(START, 3600), metres));
        let run = only(&fit.session(sport, times(START, 3600), stated).file());
        (run.metres, run.flaws)
    };
    let points = [(0, 0), (1800, 6000), (3600, 12_000)];
    let differ = |stated, part| vec![Flaw::TotalsDiffer { stated, found: 12_000, part }];
    assert_eq!(of(RUN, 5000, &points, None), (Some(12_000), differ(5000, Part::Points)));
    assert_eq!(of(RUN, 20_000, &points, None), (Some(20_000), differ(20_000, Part::Points)));
    assert_eq!(of(RUN, 5000, &[], Some(12_000)), (Some(12_000), differ(5000, Part::Laps)));
    assert_eq!(of(RUN, 12_300, &points, Some(12_300)), (Some(12_300), vec![]));
    assert_eq!(of(RIDE, 5000, &points, None), (Some(5000), vec![]), "nothing hangs on a ride");
    // What the points miss they cannot contradict, but what they have more they can.
    assert_eq!(of(RUN, 12_000, &points[..2], None), (Some(12_000), vec![]));
    assert_eq!(of(RUN, 2000, &points[..2], None).0, Some(6000));
    // Points in no order, and a jump, say nothing.
    assert_eq!(of(RUN, 5000, &[(3600, 12_000), (1800, 6000), (0, 0)], None), (Some(5000), vec![]));
    let (metres, flaws) = of(RUN, UNKNOWN, &[(0, 0), (1800, 6000), (1801, 90_000), (3600, 96_000)], None);
    assert_eq!((metres, flaws.contains(&Flaw::Jumps(1))), (Some(12_000), true), "{flaws:?}");
}
