//! FIT as watches and apps leave it when they crash, are in a hurry or do it their own way: what is sure is used, what
//! cannot be right is said, and what is lost is doubted no further than its day.

mod support;

use running_hip_pain_apps::run_files::{About, Activity, Clock, Context, Flaw, Found, Part, Sport, Total, read_bytes};
use running_hip_pain_apps::training_log::{Options, run as run_log};

/// 2026-11-21T22:30:00Z, in seconds since the epoch of FIT.
const START: u32 = 1_164_234_600;
const EPOCH: i64 = 631_065_600;
const HOUR: u32 = 3600;
const DAY: u32 = 86_400;

const RUN: u8 = 1;
const RIDE: u8 = 2;
const TRANSITION: u8 = 3;
const SWIM: u8 = 5;

/// A value of a field, by its type.
#[derive(Clone, Copy)]
enum Value {
    U8(u8),
    U16(u16),
    I32(i32),
    U32(u32),
    /// Bytes that are said to be a number of four bytes.
    Odd(&'static [u8]),
}
use Value::{I32, Odd, U8, U16, U32};

/// The messages of a FIT file.
#[derive(Clone, Default)]
struct Fit {
    messages: Vec<u8>,
    big_endian: bool,
}

#[derive(Clone, Copy)]
struct Times {
    start: u32,
    /// Seconds.
    timer: Option<u32>,
    elapsed: Option<u32>,
}

fn times(start: u32, seconds: u32) -> Times {
    Times { start, timer: Some(seconds), elapsed: Some(seconds) }
}

const UNKNOWN: u32 = u32::MAX;

impl Fit {
    fn number(&self, value: u32, width: usize) -> Vec<u8> {
        let bytes = value.to_le_bytes()[..width].to_vec();
        if self.big_endian { bytes.into_iter().rev().collect() } else { bytes }
    }

    fn define(mut self, local: u8, message: u16, fields: &[(u8, u8, u8)], apps: &[(u8, u8, u8)]) -> Self {
        self.messages.extend([0x40 | local | if apps.is_empty() { 0 } else { 0x20 }, 0, u8::from(self.big_endian)]);
        let message = self.number(message.into(), 2);
        self.messages.extend(message);
        for (i, list) in [fields, apps].into_iter().enumerate() {
            if i == 0 || !list.is_empty() {
                self.messages.push(list.len() as u8);
            }
            list.iter().for_each(|(number, size, base)| self.messages.extend([*number, *size, *base]));
        }
        self
    }

    fn message(self, message: u16, fields: &[(u8, Value)]) -> Self {
        let layout: Vec<(u8, u8, u8)> = fields
            .iter()
            .map(|(number, value)| match value {
                U8(_) => (*number, 1, 0x02),
                U16(_) => (*number, 2, 0x84),
                I32(_) => (*number, 4, 0x85),
                U32(_) => (*number, 4, 0x86),
                Odd(bytes) => (*number, bytes.len() as u8, 0x86),
            })
            .collect();
        let mut fit = self.define(0, message, &layout, &[]);
        fit.messages.push(0);
        for (_, value) in fields {
            let bytes = match value {
                U8(value) => vec![*value],
                U16(value) => fit.number((*value).into(), 2),
                I32(value) => fit.number(*value as u32, 4),
                U32(value) => fit.number(*value, 4),
                Odd(bytes) => bytes.to_vec(),
            };
            fit.messages.extend(bytes);
        }
        fit
    }

    /// The message about the file itself: a recorded activity.
    fn of(kind: u8, created: u32) -> Self {
        Self::default().message(0, &[(0, U8(kind)), (1, U16(1)), (4, U32(created))])
    }

    fn sport(self, sport: u8, sub: u8) -> Self {
        self.message(12, &[(0, U8(sport)), (1, U8(sub))])
    }

    fn point(self, time: u32, metres: u32) -> Self {
        self.message(20, &[(253, U32(time)), (5, U32(metres.saturating_mul(100)))])
    }

    /// Points a minute apart, at the same speed.
    fn points(self, start: u32, minutes: u32, from: u32, to: u32) -> Self {
        (0..=minutes).fold(self, |fit, minute| fit.point(start + 60 * minute, from + (to - from) * minute / minutes))
    }

    fn place(self, time: u32, north: f64, east: f64) -> Self {
        let angle = |degrees: f64| I32((degrees / 180.0 * 2_147_483_648.0) as i32);
        self.message(20, &[(253, U32(time)), (0, angle(north)), (1, angle(east))])
    }

    fn summary(self, message: u16, times: Times, centimetres: u32, sport: (u8, u8), written: u32) -> Self {
        let Times { start, timer, elapsed } = times;
        let millis = |seconds: Option<u32>| U32(seconds.map_or(UNKNOWN, |seconds| seconds * 1000));
        let fields = [(253, U32(written)), (2, U32(start)), (sport.0, U8(sport.1))];
        let totals = [(7, millis(elapsed)), (8, millis(timer)), (9, U32(centimetres))];
        self.message(message, &[&fields[..], &totals].concat())
    }

    fn session(self, sport: u8, times: Times, metres: u32) -> Self {
        let end = times.start + times.elapsed.unwrap_or_default();
        self.summary(18, times, metres.saturating_mul(100), (5, sport), end)
    }

    fn lap(self, times: Times, metres: u32) -> Self {
        let end = times.start + times.elapsed.unwrap_or_default();
        self.summary(19, times, metres.saturating_mul(100), (25, RUN), end)
    }

    /// The message that closes a recording, two hours east of Greenwich.
    fn activity(self, sessions: u16) -> Self {
        self.message(34, &[(253, U32(START)), (1, U16(sessions)), (5, U32(START + 2 * HOUR))])
    }

    fn size(&self) -> u32 {
        self.messages.len() as u32
    }

    /// A header that says this size, with its sum.
    fn header(size: u32) -> Vec<u8> {
        let mut header = vec![14, 0x20, 0x54, 8];
        header.extend(size.to_le_bytes());
        header.extend(b".FIT");
        let sum = sum(&header);
        header.extend(sum.to_le_bytes());
        header
    }

    /// The whole file, with a header that says this size.
    fn with_size(&self, size: u32) -> Vec<u8> {
        let sum = sum(&self.messages);
        [&Self::header(size)[..], &self.messages, &sum.to_le_bytes()].concat()
    }

    fn file(&self) -> Vec<u8> {
        self.with_size(self.size())
    }

    /// What a watch leaves that was never told to stop.
    fn without_end(&self, size: u32) -> Vec<u8> {
        [&Self::header(size)[..], &self.messages].concat()
    }
}

fn sum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte), |sum: u16, _| if sum & 1 == 1 { sum >> 1 ^ 0xa001 } else { sum >> 1 })
    })
}

/// 2 km in ten minutes, as a watch writes it.
fn run() -> Fit {
    let fit = Fit::of(4, START).sport(RUN, 0).points(START, 10, 0, 2000);
    fit.lap(times(START, 600), 2000).session(RUN, times(START, 600), 2000).activity(1)
}

fn read(bytes: &[u8]) -> Found {
    read_bytes("file", bytes, &Context::default())
}

#[track_caller]
fn all(bytes: &[u8]) -> Vec<Activity> {
    let found = read(bytes);
    assert_eq!(found.rejected, []);
    found.activities
}

#[track_caller]
fn only(bytes: &[u8]) -> Activity {
    let mut activities = all(bytes);
    assert_eq!(activities.len(), 1, "{activities:?}");
    activities.remove(0)
}

/// The message of what was refused, and what is known of it.
#[track_caller]
fn refused(bytes: &[u8]) -> (String, About) {
    let mut found = read(bytes);
    assert_eq!((found.activities.len(), found.rejected.len()), (0, 1), "{found:?}");
    let error = found.rejected.remove(0);
    (error.to_string(), *error.about)
}

fn start(activity: &Activity) -> u32 {
    u32::try_from(activity.start.seconds - EPOCH).unwrap()
}

fn known(about: &About) -> (Option<u32>, Option<Sport>) {
    (about.start.map(|start| u32::try_from(start.seconds - EPOCH).unwrap()), about.sport.clone())
}

fn elsewhere(what: Total, part: Part) -> Flaw {
    Flaw::TotalElsewhere { what, part }
}

/// The run as it should be read, with these flaws.
#[track_caller]
fn is_the_run(bytes: &[u8], flaws: &[Flaw]) {
    let run = only(bytes);
    assert_eq!((run.sport, run.metres, run.seconds, run.elapsed), (Sport::Run, Some(2000), Some(600), Some(600)));
    assert_eq!((run.start.seconds - EPOCH, run.start.clock), (START.into(), Clock::Zoned(120)));
    assert_eq!(run.flaws, flaws);
}

#[test]
fn the_sample_is_sound() {
    is_the_run(&run().file(), &[]);
    is_the_run(&support::gzip(&run().file()), &[]);
}

#[test]
fn messages_come_in_any_order() {
    let (file, points) = (Fit::of(4, START), Fit::default().points(START, 10, 0, 2000));
    let session = Fit::default().session(RUN, times(START, 600), 2000);
    let lap = Fit::default().lap(times(START, 600), 2000);
    let activity = Fit::default().activity(1);
    for order in [
        [&activity, &session, &lap, &points],
        [&session, &activity, &points, &lap],
        [&lap, &points, &activity, &session],
    ] {
        let messages = order.into_iter().fold(file.messages.clone(), |all, fit| [all, fit.messages.clone()].concat());
        is_the_run(&Fit { messages, ..Fit::default() }.file(), &[]);
    }
}

#[test]
fn the_clock_on_the_wall_is_that_of_all_sessions_of_its_file() {
    let two = Fit::of(4, START).session(SWIM, times(START, 600), 400).activity(2).session(
        RUN,
        times(START + HOUR, 600),
        2000,
    );
    let home = Fit::of(4, START + DAY).session(RUN, times(START + DAY, 600), 2000);
    let clocks: Vec<Clock> =
        all(&[two.file(), home.file()].concat()).iter().map(|activity| activity.start.clock).collect();
    assert_eq!(clocks, [Clock::Zoned(120), Clock::Zoned(120), Clock::Utc]);
}

#[test]
fn both_orders_of_bytes() {
    let fit = Fit { big_endian: true, ..Fit::default() };
    let fit =
        fit.message(0, &[(0, U8(4))]).points(START, 10, 0, 2000).session(RUN, times(START, 600), 2000).activity(1);
    is_the_run(&fit.file(), &[]);
}

#[test]
fn fields_of_apps_need_no_description() {
    let apps = [(0, 2, 7), (1, 4, 0)];
    let mut fit = run().define(3, 20, &[(253, 4, 0x86), (5, 4, 0x86)], &apps);
    fit.messages.push(3);
    fit.messages.extend([(START + 630).to_le_bytes(), 200_000_u32.to_le_bytes()].concat());
    fit.messages.extend([0x40; 6]);
    // A field of an app is none of the profile's, whatever its number.
    fit = fit.define(4, 18, &[(2, 4, 0x86), (5, 1, 0)], &[(9, 4, 0)]);
    fit.messages.push(4);
    fit.messages.extend((START + HOUR).to_le_bytes());
    fit.messages.push(RIDE);
    fit.messages.extend(900_000_u32.to_le_bytes());
    let activities = all(&fit.file());
    assert_eq!((activities[0].metres, activities[1].metres), (Some(2000), None));
}

#[test]
fn a_field_whose_size_is_not_that_of_its_type_is_not_known() {
    let fit = Fit::of(4, START)
        .message(18, &[(2, U32(START)), (5, U8(RUN)), (9, Odd(&[7])), (8, Odd(&[1, 0, 0, 0, 2, 0, 0, 0]))]);
    let run = only(&fit.file());
    assert_eq!((run.sport, run.metres, run.seconds), (Sport::Run, None, None));
}

#[test]
fn short_times_count_on() {
    let mut fit = Fit::of(4, START).point(START, 0).define(1, 20, &[(5, 4, 0x86)], &[]);
    for (seconds, metres) in [(20, 60_u32), (40, 120), (60, 180)] {
        fit.messages.push(0x80 | 1 << 5 | ((START + seconds) & 31) as u8);
        fit.messages.extend((metres * 100).to_le_bytes());
    }
    let run = only(&fit.file());
    assert_eq!((start(&run), run.metres, run.seconds), (START, Some(180), Some(60)));
}

#[test]
fn bytes_behind_the_end() {
    for behind in [&[0; 1000][..], &[0], b"made by hand", &[0xff; 13]] {
        let flaw = Flaw::BytesBehind(behind.len() as u64);
        is_the_run(&[&run().file()[..], behind].concat(), &[flaw]);
    }
    // Enough for a recording.
    let found = read(&[&run().file()[..], &[0xaa; 1000]].concat());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1), "{found:?}");
    assert!(
        found.rejected[0].to_string().ends_with("has 1000 bytes behind its end that cannot be read; export it again")
    );
    assert_eq!(known(&found.rejected[0].about), (Some(START), None));
}

#[test]
fn files_that_follow_each_other() {
    let later = |days| {
        let start = START + days * DAY;
        Fit::of(4, start).session(RUN, times(start, 900), 3000)
    };
    let settings = Fit::of(2, START).file();
    let starts = |bytes: &[u8]| all(bytes).iter().map(start).collect::<Vec<_>>();
    assert_eq!(starts(&[run().file(), later(1).file()].concat()), [START, START + DAY]);
    assert_eq!(starts(&[run().file(), settings.clone()].concat()), [START], "settings");
    assert_eq!(starts(&[settings, run().file()].concat()), [START]);
    let entries: Vec<u64> =
        all(&[run().file(), later(1).file()].concat()).iter().map(|activity| activity.origin.entry).collect();
    assert_eq!(entries, [1, 2]);
    // A header without anything, and with a wrong sum.
    let found = read(&[&Fit::header(0)[..], &[1, 2], &run().file()].concat());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1), "{found:?}");
    // One that is broken costs the others nothing, and a cut one that nothing follows says its day.
    let mut broken = later(1).file();
    broken[40] ^= 1;
    let its_day = Some(START + DAY);
    for (bytes, count, start) in [
        ([run().file(), broken.clone()].concat(), 1, None),
        ([broken.clone(), run().file()].concat(), 1, None),
        ([run().file(), broken, later(2).file()].concat(), 2, None),
        ([&run().file()[..], &later(1).file()[..80]].concat(), 1, its_day),
    ] {
        let found = read(&bytes);
        assert_eq!((found.activities.len(), found.rejected.len()), (count, 1), "{found:?}");
        assert_eq!(known(&found.rejected[0].about).0, start);
    }
    // Some bytes in between.
    for gap in [&[0; 2][..], &[0; 1000], b"??"] {
        assert_eq!(starts(&[&run().file()[..], gap, &later(1).file()].concat()), [START, START + DAY]);
    }
}

#[test]
fn sums_of_the_header() {
    let fit = run();
    let (whole, messages) = (fit.file(), sum(&fit.messages));
    let with = |of_header: [u8; 2], sum_of: fn(&[u8]) -> u16| {
        let mut file = whole.clone();
        file[12..14].copy_from_slice(&of_header);
        let end = file.len() - 2;
        let sum = sum_of(&file[..end]);
        file[end..].copy_from_slice(&sum.to_le_bytes());
        file
    };
    // Programs do not agree on whether the header counts if its sum is not right.
    is_the_run(&with([0, 0], sum), &[]);
    is_the_run(&with([0, 0], |bytes| sum(&bytes[14..])), &[]);
    is_the_run(&with([1, 2], sum), &[Flaw::HeaderSum]);
    is_the_run(&with([1, 2], |bytes| sum(&bytes[14..])), &[Flaw::HeaderSum]);
    assert_eq!(messages, sum(&whole[..whole.len() - 2]), "a right sum takes itself out");
    // A header may be without.
    let mut short = [&whole[..12], &fit.messages].concat();
    short[0] = 12;
    let sum = sum(&short);
    is_the_run(&[&short[..], &sum.to_le_bytes()].concat(), &[]);
}

#[test]
fn a_size_that_is_wrong_beside_a_sum_that_is_right() {
    let fit = run();
    for size in [0, 40, fit.size() - 1, fit.size() + 1, fit.size() + 100_000, u32::MAX] {
        is_the_run(&fit.with_size(size), &[Flaw::HeaderSum]);
    }
}

#[test]
fn a_size_that_was_never_written() {
    let fit = run();
    let at_the_start = Fit::of(4, START).sport(RUN, 0).size();
    let halfway = Fit::of(4, START).sport(RUN, 0).points(START, 5, 0, 1000).size();
    for size in [0, at_the_start, halfway, halfway + 3] {
        is_the_run(&fit.without_end(size), &[Flaw::NoSum]);
        // Nothing that is a message follows.
        is_the_run(&[&fit.without_end(size)[..], &[0x0b]].concat(), &[Flaw::BytesBehind(1), Flaw::NoSum]);
    }
}

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
    assert_eq!((&*message, known(&about)), ("file, byte 14: ends too early", (None, None)));
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
    assert_eq!((&*message, known(&about)), ("file: no date: the clock of the watch was not set", (None, None)));
}

#[test]
fn a_sum_that_was_never_written() {
    let zeroed = |fit: &Fit| {
        let mut file = fit.file();
        let end = file.len() - 2;
        file[end..].fill(0);
        file
    };
    is_the_run(&zeroed(&run()), &[Flaw::NoSum]);
    // A lost end that was filled with zeros looks like messages.
    let mut lost = zeroed(&run());
    let at = lost.len() - 200;
    lost[at..].fill(0);
    assert!(refused(&lost).0.contains("the checksum is 0x0000, but"), "{}", refused(&lost).0);
    // Where it is not whole, something else is wrong with it.
    let mut stray = run();
    stray.messages.push(0x0f);
    assert!(refused(&zeroed(&stray)).0.contains("the checksum is 0x0000, but"));
}

#[test]
fn what_follows_a_session_in_a_file_without_a_size() {
    let session = Fit::of(4, START).session(RUN, times(START, 600), 2000);
    let flaws = |fit: &Fit, behind: &[u8]| only(&[&fit.without_end(0)[..], behind].concat()).flaws;
    assert_eq!(flaws(&session, &[0xaa; 4000]), [Flaw::Unfinished], "there may have been another leg");
    assert_eq!(flaws(&session, &[0xaa; 40]), [Flaw::BytesBehind(40), Flaw::NoSum], "too little for one");
    assert_eq!(flaws(&session.activity(1), &[0xaa; 4000]), [Flaw::BytesBehind(4000), Flaw::NoSum]);
}

#[test]
fn a_damaged_file_does_not_go_on_behind_its_end() {
    let mut damaged = run().file();
    damaged[60] ^= 1;
    let later = Fit::default().points(START + 700, 10, 2000, 4000).messages;
    for behind in [&[0; 1000][..], &later, &[&later[..], &[0xaa; 200]].concat(), &[0xaa; 500]] {
        let (message, _) = refused(&[&damaged[..], behind].concat());
        assert!(message.contains("the checksum is"), "{message}");
    }
}

/// A file with one bit changed. Its sum is noticed, and its day is known from what agrees.
#[test]
fn a_damaged_file_is_refused_with_its_day() {
    let damage = |fit: &Fit, what: &[u8], with: &[u8]| {
        let mut file = fit.file();
        let at = file.windows(what.len()).rposition(|bytes| bytes == what).unwrap();
        file[at..at + with.len()].copy_from_slice(with);
        refused(&file)
    };
    let far = (START ^ 1 << 28).to_le_bytes();
    let (message, about) = damage(&run(), &200_000_u32.to_le_bytes(), &[1]);
    let end = 14 + run().size();
    assert!(message.starts_with(&format!("file, byte {end}: the checksum is 0x")), "{message}");
    assert!(message.ends_with("; copy it from the watch or export it again"), "{message}");
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
    assert_eq!(about.start.unwrap().clock, Clock::Utc, "its zone may be what is damaged");
    // The start of the session itself, which the other two outvote.
    let session = [&START.to_le_bytes()[..], &[RUN], &600_000_u32.to_le_bytes()].concat();
    assert_eq!(known(&damage(&run(), &session, &far).1).0, Some(START));
    // A run that one bit made a ride: nothing but its day is known.
    let as_ride = [&START.to_le_bytes()[..], &[RIDE]].concat();
    assert_eq!(known(&damage(&run(), &session, &as_ride).1), (Some(START), None));
    // One time alone may be the damaged one.
    let one = Fit::default().message(0, &[(0, U8(4))]).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&one, &200_000_u32.to_le_bytes(), &[1]).1), (None, None));
    let two = Fit::of(4, START + 9 * DAY).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&two, &200_000_u32.to_le_bytes(), &[1]).1).0, None, "they do not agree");
    let by_one_bit = Fit::of(4, START ^ 1 << 14).session(RUN, times(START, 600), 2000);
    assert_eq!(known(&damage(&by_one_bit, &200_000_u32.to_le_bytes(), &[1]).1).0, None, "hours are too much");
    let race = run().session(RIDE, times(START + HOUR, 600), 5000);
    assert_eq!(known(&damage(&race, &500_000_u32.to_le_bytes(), &[1]).1), (None, None), "several sessions");
}

#[test]
fn a_damaged_ride_is_a_ride() {
    let ride = |laps: Fit| laps.session(RIDE, times(START, 600), 5000).activity(1);
    let mut file = ride(Fit::of(4, START).sport(RIDE, 0)).file();
    let end = file.len() - 1;
    file[end] ^= 1;
    assert_eq!(known(&refused(&file).1), (Some(START), Some(Sport::Other("cycling".into()))));
    let mut file = ride(Fit::of(4, START)).file();
    file[end - 60] ^= 1;
    assert_eq!(known(&refused(&file).1).1, None, "said once");
    // Another kind of file is of no interest, unless what it holds says otherwise.
    let mut settings = Fit::of(2, START).sport(RUN, 0).file();
    let end = settings.len() - 1;
    settings[end] ^= 1;
    assert!(refused(&settings).0.starts_with("file: holds no recorded activity"));
    let mut run = run().file();
    let kind = 14 + 6 + 9;
    assert_eq!((run[kind], run[kind + 1]), (0, 4));
    run[kind + 1] = 5;
    assert!(refused(&run).0.contains("the checksum is"));
    let mut points = Fit::of(4, START).points(START, 10, 0, 2000).file();
    points[kind + 1] = 5;
    assert!(refused(&points).0.contains("the checksum is"));
    // Where it stops making sense may have been the next leg.
    let mut race = ride(Fit::of(4, START).sport(RIDE, 0)).sport(RUN, 0).file();
    let head = race.len() - 2 - 1 - 2;
    race[head - 12] = 0x0f; // its definition
    assert_eq!(known(&refused(&race).1), (Some(START), None));
}

#[test]
fn a_file_that_was_cut_is_refused_with_its_day() {
    let cut = |fit: &Fit, at: u32| refused(&fit.file()[..14 + at as usize]);
    let half = Fit::of(4, START - 20).sport(RUN, 0).points(START, 60, 0, 12_000);
    let fit = half.clone().session(RUN, times(START, 3600), 12_000).activity(1);
    let (message, about) = cut(&fit, half.size());
    let missing = fit.size() - half.size() + 2;
    let end = 14 + half.size();
    assert_eq!(
        message,
        format!(
            "file, byte {end}: ends too early: {missing} bytes are missing; copy it from the watch or export it again"
        )
    );
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
    let begun = Fit::of(4, START - 20);
    assert_eq!(known(&cut(&fit, begun.size()).1), (Some(START - 20), None), "no point, and no sport yet");
    // The summary first: then its clock is known too.
    let first = Fit::of(4, START).session(RUN, times(START, 3600), 12_000).activity(1);
    let about = cut(&first.clone().points(START, 60, 0, 12_000), first.size()).1;
    assert_eq!((known(&about), about.start.unwrap().clock), ((Some(START), Some(Sport::Run)), Clock::Zoned(120)));
    // Settings that were cut are settings.
    assert!(cut(&Fit::of(2, START).sport(RUN, 0), 30).0.starts_with("file: holds no recorded activity"));
}

#[test]
fn a_ride_that_was_cut_is_a_ride_unless_a_run_may_have_followed() {
    let ride = Some(Sport::Other("cycling".into()));
    let legs = |sport, sub| {
        let leg = Fit::of(4, START).sport(sport, sub).points(START, 60, 0, 12_000);
        let whole = leg.clone().session(sport, times(START, 3600), 12_000);
        (leg, whole.clone(), whole.sport(RUN, 0).points(START + 3600, 60, 12_000, 24_000))
    };
    let known = |fit: &Fit, at: &Fit| known(&refused(&fit.file()[..14 + at.size() as usize]).1);
    let (leg, whole, race) = legs(RIDE, 0);
    assert_eq!(known(&whole, &leg), (Some(START), ride));
    assert_eq!(known(&race, &leg), (Some(START), None), "what is missing may be a run");
    assert_eq!(known(&race, &whole), (Some(START), None), "one leg was over");
    let (leg, _, race) = legs(SWIM, 18);
    assert_eq!(known(&race, &leg), (Some(START), None), "open water may be a triathlon");
    let begun = whole.sport(RUN, 0);
    assert_eq!(known(&race, &begun), (Some(START), None), "the next had begun");
    let without = legs(RIDE, 0).0.sport(RUN, 0);
    assert_eq!(known(&without.clone().points(START + 3600, 60, 0, 9000), &without), (Some(START), None));
    let two = legs(RIDE, 0).2.session(TRANSITION, times(START + 3600, 60), 50).points(START + 3700, 60, 0, 5000);
    let at = two.clone();
    assert_eq!(known(&two.session(RUN, times(START + 3700, 3600), 5000), &at), (None, None), "several sessions");
}

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

#[test]
fn what_stops_making_sense_in_a_sound_file() {
    // A program that writes a message without its definition: all sessions were there, or nobody knows.
    let stray = |fit: Fit| Fit { messages: [&fit.messages[..], &[0x0e; 40]].concat(), ..fit }.file();
    is_the_run(&stray(run()), &[Flaw::BytesBehind(40)]);
    let open = Fit::of(4, START).sport(RUN, 0).session(RUN, times(START, 600), 2000);
    assert!(refused(&stray(open.clone().activity(2))).0.contains("without a definition"), "one session is not there");
    let (message, about) = refused(&stray(open.clone()));
    let at = 14 + open.size();
    assert_eq!(message, format!("file, byte {at}: is not valid FIT: a record without a definition"));
    assert_eq!(known(&about), (Some(START), Some(Sport::Run)));
}

#[test]
fn what_is_wrong_with_one_session_is_said_of_that_one() {
    let fit =
        Fit::of(4, START).session(RIDE, times(START, 600), 42_000_000).session(RUN, times(START + HOUR, 600), 2000);
    let found = read(&fit.file());
    assert_eq!((found.activities.len(), found.rejected.len()), (1, 1));
    assert_eq!(
        found.rejected[0].to_string(),
        "file, activity 1: distance is `42000000`; expected metres from 0 to 5,000,000"
    );
    assert_eq!(known(&found.rejected[0].about), (Some(START), Some(Sport::Other("cycling".into()))));
}

#[test]
fn work_and_memory_are_bounded() {
    // A point a byte.
    let mut fit = Fit::of(4, START).point(START, 0).define(0, 20, &[], &[]);
    fit.messages.extend((1..=5_200_000_u32).map(|i| 0x80 | ((START + i) & 31) as u8));
    assert!(refused(&fit.file()).0.contains("5184000 points, the most that is read"), "{}", refused(&fit.file()).0);
    let mut fit = Fit::of(4, START).define(1, 18, &[], &[]);
    fit.messages.extend([1; 2000]);
    assert!(refused(&fit.file()).0.contains("it has more than 1000 sessions"));
    let found = read(&run().file().repeat(1500));
    assert_eq!((found.activities.len(), found.rejected.len()), (1001, 1));
    assert!(found.rejected[0].to_string().ends_with("it holds more than 1000 files or 1000 sessions"));
}

/// What the program makes of a broken file among others: the doubts and the notes, and whether it says "absent".
fn in_a_log(name: &str, file: &[u8]) -> (usize, usize, bool) {
    let path = support::folder(name);
    let row = |day: running_hip_pain::Day| format!("Running,{day} 07:00:13,false,x,8.00,1,00:48:00,00:48:00\n");
    let last = running_hip_pain::Day::new(2026, 11, 22).unwrap();
    let rows: String = (0..40).rev().map(|back| row(last + -2 * back)).collect();
    let table = format!("Activity Type,Date,Favorite,Title,Distance,Calories,Time,Elapsed Time\n{rows}");
    std::fs::write(path.join("a.csv"), table).unwrap();
    std::fs::write(path.join("broken.fit"), file).unwrap();
    let options = ["--json", "--complete", "--on", "2026-11-22", "--exported", "2026-11-23", "--zone", "Europe/Berlin"];
    let mut options = Options::parse(options).unwrap().unwrap();
    options.files = vec![path];
    let log: serde_json::Value = serde_json::from_str(&run_log(&options).unwrap().text).unwrap();
    let count = |what: &str| log[what].as_array().unwrap().len();
    let absent = log["case"]["absent"].as_array().is_some_and(|absent| !absent.is_empty());
    (count("doubts"), count("notes"), absent)
}

#[test]
fn a_broken_file_is_doubted_no_further_than_its_day() {
    let on = |sport, start| {
        let half = Fit::of(4, start).sport(sport, 0).points(start, 60, 0, 12_000);
        let size = half.size() as usize;
        half.session(sport, times(start, 3600), 12_000).file()[..14 + size].to_vec()
    };
    assert_eq!(in_a_log("cut_ride", &on(RIDE, START)), (0, 1, true), "no run");
    let mut spring = on(RUN, START - 200 * DAY);
    assert_eq!(in_a_log("cut_long_ago", &spring), (1, 0, true), "months ago");
    spring.truncate(14);
    assert_eq!(in_a_log("cut_at_once", &spring), (1, 0, false), "any day");
}

/// Whatever follows a header is read or refused.
#[test]
fn nothing_panics() {
    let mut random = 7_u32;
    let mut next = |below: u32| {
        random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (random >> 8) % below
    };
    let whole = run();
    let mut used = 0;
    for round in 0..3000 {
        let mut fit = whole.clone();
        for _ in 0..next(4) {
            let at = next(fit.size()) as usize;
            fit.messages[at] = next(256) as u8;
        }
        let size = [0, next(400), fit.size()][round % 3];
        let mut file = if next(2) == 0 { fit.with_size(size) } else { fit.without_end(size) };
        file.truncate(14 + next(fit.size() + 40) as usize);
        let found = read(&file);
        assert!(!found.activities.is_empty() || !found.rejected.is_empty());
        used += found.activities.len();
    }
    assert!(used > 300, "some must get through: {used}");
}
