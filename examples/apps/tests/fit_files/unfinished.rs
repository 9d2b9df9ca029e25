//! Recordings that a device did not finish.

use super::*;

#[test]
fn a_watch_that_was_stopped() {
    let began = |fit: Fit| fit.sport(RUN, 0).points(START, 40, 0, 8000);
    let fit = began(Fit::of(4, START));
    let unfinished = |bytes: &[u8]| {
        let run = only(bytes);
        assert_eq!((start(&run), run.sport, run.start.clock), (START, Sport::Run, Clock::Utc));
        let totals = [Total::Distance, Total::Time].map(|what| elsewhere(what, Part::Points));
        assert_eq!(run.flaws[..3], [Flaw::Unfinished, totals[0].clone(), totals[1].clone()]);
        assert!(!run.flaws.contains(&Flaw::NoSum), "{:?}", run.flaws);
        (run.metres, run.seconds, run.elapsed)
    };
    let whole = (Some(8000), Some(2400), Some(2400));
    assert_eq!(unfinished(&fit.without_end(0)), whole);
    assert_eq!(unfinished(&fit.file()), whole, "closed, but without a session");
    let early = Fit::of(4, START).sport(RUN, 0).points(START, 2, 0, 400).size();
    assert_eq!(unfinished(&fit.without_end(early)), whole, "a size of an earlier moment");
    // In the middle of a message, and with what was on the disk before.
    let cut = fit.without_end(0);
    assert_eq!(unfinished(&cut[..cut.len() - 3]), (Some(7800), Some(2340), Some(2340)));
    assert_eq!(unfinished(&[&cut[..], &[0xaa; 4000]].concat()), whole);
    assert_eq!(unfinished(&[&fit.without_end(early)[..], &[0xaa; 4000]].concat()), whole);
    // It says nothing of itself but points.
    let bare = began(Fit::default());
    assert_eq!(unfinished(&bare.without_end(0)), whole);
    // Nothing at all.
    let (message, about) = refused(&Fit::default().without_end(0));
    assert_eq!((&*message, known(&about)), ("file, byte 14: ends too early; export it again", (None, None)));
    let (message, about) = refused(&Fit::of(4, START).sport(RUN, 0).without_end(0));
    assert!(message.ends_with("the watch did not finish the file"), "{message}");
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
}

#[test]
fn what_it_was_without_a_session() {
    let points = |fit: Fit| fit.points(START, 10, 0, 2000);
    let sport = |fit: Fit| only(&fit.without_end(0)).sport;
    assert_eq!(sport(points(Fit::of(4, START).sport(RIDE, 0))), Sport::Other("cycling".into()));
    assert_eq!(sport(points(Fit::of(4, START))), Sport::Unstated);
    assert_eq!(sport(points(Fit::of(4, START)).lap(times(START, 600), 2000)), Sport::Run, "by its laps");
    let two = points(Fit::of(4, START).sport(RIDE, 0)).sport(RUN, 0);
    assert_eq!(sport(two), Sport::Unknown("multisport".into()), "nobody can tell which was when");
    // A course has points too, and was not run.
    let course = points(Fit::of(6, START)).file();
    assert!(refused(&course).0.starts_with("file: holds no recorded activity"), "{course:?}");
}

#[test]
fn a_race_whose_last_leg_was_not_finished() {
    let (bike, run) = (START + 1000, START + 5000);
    let race = Fit::of(4, START).sport(SWIM, 18).points(START, 15, 0, 900).session(SWIM, times(START, 1000), 950);
    let race = race.sport(RIDE, 0).points(bike, 60, 1000, 30_000).session(RIDE, times(bike, 4000), 30_000);
    let race = race.sport(RUN, 0).points(run + 61, 30, 31_000, 37_000);
    let activities = all(&race.without_end(0));
    let [swim, ride, run] = &activities[..] else { panic!("{activities:?}") };
    assert_eq!((swim.metres, ride.metres, run.metres), (Some(950), Some(30_000), Some(6000)));
    assert_eq!((&run.sport, run.seconds, &run.flaws[0]), (&Sport::Run, Some(1800), &Flaw::Unfinished));
    assert!(!swim.flaws.contains(&Flaw::Unfinished) && !ride.flaws.contains(&Flaw::Unfinished));
}

#[test]
fn a_recording_that_was_closed_without_a_session() {
    let fit = Fit::of(4, START).points(START, 10, 0, 2000).lap(times(START, 600), 2000).activity(0);
    is_the_run(&fit.file(), &[elsewhere(Total::Distance, Part::Laps), elsewhere(Total::Time, Part::Laps)]);
    let fit = Fit::of(4, START).lap(times(START, 300), 1000).lap(times(START + 300, 300), 1000).activity(0);
    let run = only(&fit.file());
    assert_eq!((run.metres, run.seconds), (Some(2000), Some(600)), "laps alone");
    assert!(run.flaws.iter().all(|flaw| !flaw.is_grave()), "{:?}", run.flaws);
}

#[test]
fn points_that_are_days_apart_have_no_day() {
    let fit = Fit::of(4, START).point(START, 0).point(START + 9 * DAY, 5000);
    let (message, _) = refused(&fit.without_end(0));
    assert_eq!(message, "file: is not valid FIT: it has no session, and its points are days apart");
    let never_set = Fit::of(4, 1000).points(1000, 10, 0, 2000);
    let (message, about) = refused(&never_set.without_end(0));
    assert_eq!(
        (&*message, known(&about)),
        (
            "file: has no date, because the clock of the watch was not set; nobody can tell which day it was",
            (None, None)
        )
    );
}
