//! A case to the days on which its plan is laid out.

use running_hip_pain::schedule::{Calendar, Schedule, Session};
use running_hip_pain::training::Figure;
use running_hip_pain::wording::{English, InMiles};
use running_hip_pain::{CarePlan, Day, ReturnStage, SessionKind, Weekday, assess, plan, report};

use crate::bytes::Bytes;
use crate::person::{any_day, case};

/// A case and a calendar to a schedule, and a stored schedule to its page and its revision.
pub fn schedule(bytes: &[u8]) {
    let mut bytes = Bytes::new(bytes);
    let Some(case) = case(&mut bytes) else { return };
    let plan = plan(&assess(&case));
    let wish = Wish::of(&mut bytes);
    let laid_out = running_hip_pain::schedule(&plan, &wish.calendar());
    whole(&laid_out, &wish);
    allowed(&laid_out, &plan, wish.stage);
    placed(&laid_out, &wish);
    near_enough(&laid_out, &wish);
    said(&laid_out, &plan);

    // Laid out again from a day on: the past stays.
    let (today, later) = (wish.first + i32::from(bytes.byte()), Wish::of(&mut bytes));
    let revised = laid_out.revised(&plan, &later.calendar(), today);
    assert_eq!(revised.days.len(), laid_out.days.len());
    let past = laid_out.days.partition_point(|day| day.day < today);
    assert_eq!(revised.days[..past], laid_out.days[..past]);
    assert!(revised.days.iter().zip(&laid_out.days).all(|(new, old)| new.day == old.day));

    // Kept and read again, it is the same. Somebody may have written into what was kept.
    let mut kept = serde_json::to_vec(&revised).expect("a schedule can be written");
    assert_eq!(serde_json::from_slice::<Schedule>(&kept).expect("what was written can be read"), revised);
    for _ in 0..bytes.below(8) {
        let (at, digit) = (usize::from(bytes.two()), bytes.byte());
        let digits = kept.iter_mut().filter(|byte| byte.is_ascii_digit());
        let count = digits.count();
        if let Some(byte) = kept.iter_mut().filter(|byte| byte.is_ascii_digit()).nth(at % count.max(1)) {
            *byte = b'0' + digit % 10;
        }
        if digit > 200 {
            let after = kept.iter().position(|byte| *byte == b'1').unwrap_or(0);
            kept.splice(after..after, [b'4'; 8].into_iter().take(usize::from(digit % 9)));
        }
    }
    if let Ok(stored) = serde_json::from_slice::<Schedule>(&kept) {
        said(&stored, &plan);
        said(&stored.revised(&plan, &later.calendar(), today), &plan);
    }
}

/// What a runner wishes of a calendar.
struct Wish {
    first: Day,
    weeks: u8,
    free: Vec<Weekday>,
    longest: Option<u32>,
    race: Option<Day>,
    stage: Option<ReturnStage>,
    last_run: Option<Day>,
    began: Option<Day>,
}

impl Wish {
    fn of(bytes: &mut Bytes) -> Self {
        let first = any_day(bytes);
        let free = bytes.byte();
        let near = |bytes: &mut Bytes, before: i32| bytes.yes().then(|| first + (i32::from(bytes.byte()) - before));
        Self {
            first,
            // A year at most: more are as many weeks again.
            weeks: bytes.below(54),
            free: Weekday::ALL.iter().copied().filter(|weekday| free >> *weekday as u8 & 1 == 1).collect(),
            longest: bytes.yes().then(|| u32::from(bytes.two()) << (bytes.below(17))),
            race: near(bytes, 20),
            stage: bytes.any_of(ReturnStage::ALL),
            last_run: near(bytes, 250),
            began: near(bytes, 200),
        }
    }

    fn calendar(&self) -> Calendar {
        let calendar = Calendar::starting(self.first).weeks(self.weeks).free(self.free.iter().copied());
        let calendar = self.longest.into_iter().map(Figure::Known).fold(calendar, Calendar::longest_30d);
        let calendar = self.race.into_iter().fold(calendar, Calendar::race);
        let calendar = self.stage.into_iter().fold(calendar, Calendar::stage);
        let calendar = self.last_run.into_iter().fold(calendar, Calendar::last_run);
        self.began.into_iter().fold(calendar, Calendar::plan_began)
    }
}

/// Every day is there, in order, as far as there are days.
fn whole(schedule: &Schedule, wish: &Wish) {
    let days = || (0..7 * i32::from(wish.weeks)).map_while(|number| wish.first.checked_add(number));
    assert!(schedule.days.iter().map(|day| day.day).eq(days()), "{:?}", wish.first);
    for missing in &schedule.not_placed {
        assert!(missing.placed < missing.wanted, "{missing:?}");
    }
}

/// Whoever must be seen first does not run, and a plan that is withheld has no exercise.
pub(crate) fn allowed(schedule: &Schedule, plan: &CarePlan, stage: Option<ReturnStage>) {
    let may_run = plan.may_return() && stage.or(plan.first_stage()).is_some();
    assert!(may_run || runs(schedule).next().is_none(), "runs although {:?}", plan.running());
    let exercises = |kind| schedule.sessions(kind).next().is_some();
    let is_withheld = matches!(plan, CarePlan::Withheld(_));
    assert!(!is_withheld || !exercises(SessionKind::Strength) && !exercises(SessionKind::Light));
}

/// Days that are kept free are free, a race has its day, and what must stay apart does.
fn placed(schedule: &Schedule, wish: &Wish) {
    let days = &schedule.days;
    let has = |index: usize, kind: SessionKind| days[index].sessions.iter().any(|session| session.kind == kind);
    for (index, day) in days.iter().enumerate() {
        let is_race = |session: &Session| session.kind == SessionKind::Race;
        assert!(!wish.free.contains(&day.day.weekday()) || day.sessions.iter().all(is_race), "{day:?}");
        let is_before_the_race = wish.race.is_some_and(|race| race - day.day == 1);
        let is_hard = has(index, SessionKind::Strength) || has(index, SessionKind::Run);
        assert!(!(is_before_the_race && is_hard), "{day:?}");
        let is_strong = |index: usize| index < days.len() && has(index, SessionKind::Strength);
        assert!(!(is_strong(index) && is_strong(index + 1)), "{day:?}");
    }
    let runs: Vec<(Day, &Session)> = runs(schedule).collect();
    for two in runs.windows(2) {
        let is_early = two.iter().all(|(_, run)| run.stage < Some(ReturnStage::Continuous));
        assert!(two[1].0 - two[0].0 >= if is_early { 2 } else { 1 }, "{two:?}");
    }
}

/// No run is further than a tenth above the longest of the past 30 days, or above half an hour where none is known.
fn near_enough(schedule: &Schedule, wish: &Wish) {
    let runs: Vec<(Day, &Session)> = runs(schedule).collect();
    for (index, (day, run)) in runs.iter().enumerate() {
        if run.stage < Some(ReturnStage::Build) {
            assert!(run.running_seconds() <= 1_800 && run.metres().is_none(), "{run:?}");
            continue;
        }
        let far = |session: &Session| session.metres().map_or((false, session.running_seconds()), |far| (true, far));
        let (in_metres, length) = far(run);
        let earlier = runs[..index].iter().filter(|(other, _)| *day - *other <= 30).map(|(_, other)| far(other));
        let earlier = earlier.filter(|(unit, _)| *unit == in_metres).map(|(_, length)| length);
        let start = if in_metres { wish.longest.expect("metres come from metres") } else { 1_800 };
        let start = (*day - wish.first <= 30).then_some(start);
        let longest = earlier.chain(start).max().expect("a month without a run is not planned");
        assert!(u64::from(length) * 10 <= u64::from(longest) * 11, "{length} after {longest}: {wish:?}");
    }
}

impl std::fmt::Debug for Wish {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.calendar().fmt(f)
    }
}

/// It can be said, in both units, whatever it holds.
fn said(schedule: &Schedule, plan: &CarePlan) {
    report::calendar(schedule, plan, &English);
    report::calendar(schedule, plan, &InMiles(English));
    for session in schedule.days.iter().flat_map(|day| &day.sessions) {
        let _ = (session.minutes(), session.metres(), session.running_seconds());
    }
}

/// Runs, and walks in place of them.
pub(crate) fn runs(schedule: &Schedule) -> impl Iterator<Item = (Day, &Session)> {
    let is_run = |session: &&Session| matches!(session.kind, SessionKind::Run | SessionKind::Walk);
    schedule.days.iter().flat_map(move |day| day.sessions.iter().filter(is_run).map(|session| (day.day, session)))
}
