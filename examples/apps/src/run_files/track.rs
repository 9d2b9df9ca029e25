//! Measures a track of positions, and leaves out what cannot be right. A single bad point can make a run of 10 km one of
//! 2,000, and must not cost the recording either.

use super::Sport;
use super::activity::{Clock, Start};
use super::flaw::Flaw;

/// Mean radius of the earth in metres.
const EARTH: f64 = 6_371_008.8;

/// Seconds between two points of one segment. A longer gap is a pause if the runner hardly moved.
pub(super) const LONGEST_STEP: i64 = 60;

/// Metres a second below which a runner counts as standing still.
pub(super) const SLOWEST: f64 = 0.5;

/// Metres a second that nobody runs, not even for a few seconds: the fastest sprint ever measured was 12.4.
pub(super) const FASTEST_RUN: f64 = 12.5;

/// The same for what may be a ride, down a pass.
const FASTEST_RIDE: f64 = 35.0;

/// The same while the watch was paused.
const FASTEST_CAR: f64 = 100.0;

/// Metres that a position may be off, from one moment to the next.
pub(super) const UNSURE: f64 = 50.0;

/// Metres between two points of which one has no time.
const LONGEST_UNTIMED: f64 = 500.0;

/// Seconds without a point after which it is another recording: a night, not a rest.
const ANOTHER: i64 = 6 * 3600;

/// How many times as long as written a track may become by putting its points in order.
const LONGER_BY_SORTING: f64 = 1.05;

/// Seconds without a place at the beginning or the end: what a watch needs to find out where it is.
const LONGEST_UNPLACED: i64 = 300;

/// Metres of a few points that may be bad ones. A runner who went further was there.
const SHORT_WAY: f64 = 200.0;

/// Bad points that may follow each other at places of their own, to bound the work that a hostile track can cause.
const MOST_BAD: usize = 8;

/// A place, with its time.
#[derive(Clone, Copy, Debug)]
struct Fix {
    latitude: f64,
    longitude: f64,
    /// Seconds by the clock of the track.
    time: Option<i64>,
    /// Whether the watch was paused before it, so that the way to it does not count.
    after_pause: bool,
}

/// A track, point by point.
#[derive(Clone, Debug, Default)]
pub(super) struct Track {
    fixes: Vec<Fix>,
    /// When points without a place were recorded. They show that something was.
    unplaced: Option<(i64, i64)>,
    clock: Option<Clock>,
    left_out: u32,
    paused: bool,
}

/// What a track, or one of the recordings in it, comes to.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Measured {
    pub(super) start: Start,
    /// Seconds by the same clock.
    pub(super) end: i64,
    /// `None` without a single place.
    pub(super) metres: Option<f64>,
    /// Seconds without pauses.
    pub(super) moving: i64,
    pub(super) flaws: Vec<Flaw>,
}

impl Track {
    /// Adds a point with what it has.
    pub(super) fn add(&mut self, place: Option<(f64, f64)>, time: Option<Start>) {
        if let Some(time) = time {
            self.clock.get_or_insert(time.clock);
        }
        // Where summer time ends during a run, both are in UTC. One without any zone among others with one is no time.
        let wall = self.clock == Some(Clock::Wall);
        let time = time.filter(|time| (time.clock == Clock::Wall) == wall).map(|time| time.seconds);
        let sound = |(latitude, longitude): &(f64, f64)| {
            (-90.0..=90.0).contains(latitude) && (-180.0..=180.0).contains(longitude)
        };
        match place.filter(sound) {
            Some((latitude, longitude)) => {
                let after_pause = std::mem::take(&mut self.paused) && !self.fixes.is_empty();
                self.fixes.push(Fix { latitude, longitude, time, after_pause });
            }
            None => {
                self.left_out = self.left_out.saturating_add(1);
                if let Some(time) = time {
                    let (first, last) = self.unplaced.unwrap_or((time, time));
                    self.unplaced = Some((first.min(time), last.max(time)));
                }
            }
        }
    }

    /// Notes that the watch was paused here.
    pub(super) fn pause(&mut self) {
        self.paused = true;
    }

    /// The time of its first point that has one.
    pub(super) fn first_time(&self) -> Option<Start> {
        let first = self.fixes.iter().find_map(|fix| fix.time).or(self.unplaced.map(|(first, _)| first));
        first.zip(self.clock).map(|(seconds, clock)| Start { seconds, clock })
    }

    /// Whether there was a point, sound or not.
    pub(super) fn is_empty(&self) -> bool {
        self.fixes.is_empty() && self.left_out == 0
    }

    /// The recordings in it, each hours from the others, in order. None without a single time.
    pub(super) fn measured(self, sport: &Sport) -> Vec<Measured> {
        let fastest = fastest(sport);
        let Self { mut fixes, unplaced, clock, left_out, .. } = self;
        let clock = clock.unwrap_or(Clock::Utc);
        let out_of_order = put_in_order(&mut fixes);
        fill_in_times(&mut fixes);
        let total = fixes.len();
        let of = left_out.saturating_add(total as u32);
        let mut recordings: Vec<&[Fix]> = fixes
            .chunk_by(|a, b| !matches!((a.time, b.time), (Some(a), Some(b)) if b.saturating_sub(a) > ANOTHER))
            .filter(|recording| recording.iter().any(|fix| fix.time.is_some()))
            .collect();
        // A clock that was not set yet, or a point of another day.
        let stray = |recording: &&[Fix]| is_few(recording.len(), total) && way(recording) <= SHORT_WAY;
        let whole = recordings.iter().any(|recording| !stray(recording));
        recordings.retain(|recording| !whole || !stray(recording));
        let kept: usize = recordings.iter().map(|recording| recording.len()).sum();
        let left_out = left_out.saturating_add(u32::try_from(total - kept).unwrap_or(u32::MAX));
        let mut measured: Vec<Measured> =
            recordings.into_iter().filter_map(|fixes| measure(fixes, clock, fastest)).collect();
        if measured.is_empty() {
            let (first, last) = match unplaced {
                Some(span) => span,
                None => return measured,
            };
            let start = Start { seconds: first, clock };
            return vec![Measured { start, end: last, metres: None, moving: last - first, flaws: Vec::new() }];
        }
        if let Some((first, last)) = unplaced {
            let begin = measured.iter().map(|recording| recording.start.seconds).min().unwrap_or(first);
            let end = measured.iter().map(|recording| recording.end).max().unwrap_or(last);
            let beyond = begin.saturating_sub(first).max(last.saturating_sub(end));
            if beyond > LONGEST_UNPLACED {
                measured[0].flaws.push(Flaw::Unplaced(u32::try_from(beyond).unwrap_or(u32::MAX)));
            }
        }
        if measured.len() > 1 {
            let count = measured.len() as u32;
            measured.iter_mut().for_each(|recording| recording.flaws.push(Flaw::Parted(count)));
        }
        let first = &mut measured[0].flaws;
        if left_out > 0 {
            add_left_out(first, left_out, of);
        }
        if out_of_order > 0 {
            first.push(Flaw::PointsOutOfOrder(out_of_order));
        }
        measured
    }
}

/// Metres a second that are too fast for a sport.
fn fastest(sport: &Sport) -> f64 {
    if matches!(sport, Sport::Run | Sport::Walk) { FASTEST_RUN } else { FASTEST_RIDE }
}

fn add_left_out(flaws: &mut Vec<Flaw>, more: u32, all: u32) {
    for flaw in flaws.iter_mut() {
        if let Flaw::PointsLeftOut { count, of } = flaw {
            (*count, *of) = (count.saturating_add(more), all);
            return;
        }
    }
    flaws.push(Flaw::PointsLeftOut { count: more, of: all });
}

/// Sorts by time, where that is needed, and counts the points that had to move. A point without a time stays behind the
/// one that it followed.
fn put_in_order(fixes: &mut Vec<Fix>) -> u32 {
    let mut own = i64::MIN;
    let times = fixes.iter().map(|fix| {
        own = fix.time.unwrap_or(own);
        own
    });
    let times: Vec<i64> = times.collect();
    if times.is_sorted() {
        return 0;
    }
    let moved = times.len() - longest_in_order(&times);
    let as_written = crooked(fixes);
    let times_count = times.len();
    let mut timed: Vec<(i64, Fix)> = times.into_iter().zip(fixes.iter().copied()).collect();
    timed.sort_by_key(|(time, _)| *time);
    let sorted: Vec<Fix> = timed.into_iter().map(|(_, fix)| fix).collect();
    // Some programs write the places in order, and times that jump back and forth by seconds.
    if moved > times_count / 20 && crooked(&sorted) > LONGER_BY_SORTING * as_written {
        let mut latest = i64::MIN;
        for fix in fixes {
            latest = latest.max(fix.time.unwrap_or(latest));
            fix.time = fix.time.map(|_| latest);
        }
    } else {
        *fixes = sorted;
    }
    moved as u32
}

/// How crooked a track is. Points that are far off count little.
fn crooked(fixes: &[Fix]) -> f64 {
    const MOST: f64 = 100.0;
    steps(fixes).map(|metres| metres.min(MOST)).sum()
}

/// Metres from point to point.
fn way(fixes: &[Fix]) -> f64 {
    steps(fixes).sum()
}

fn steps(fixes: &[Fix]) -> impl Iterator<Item = f64> {
    let place = |fix: &Fix| (fix.latitude, fix.longitude);
    fixes.windows(2).map(move |pair| distance(place(&pair[0]), place(&pair[1])))
}

/// How many of these are in order if the fewest possible are taken out: patience sorting.
fn longest_in_order(times: &[i64]) -> usize {
    let mut ends: Vec<i64> = Vec::new();
    for time in times {
        let pile = ends.partition_point(|end| end <= time);
        match ends.get_mut(pile) {
            Some(end) => *end = *time,
            None => ends.push(*time),
        }
    }
    ends.len()
}

/// Gives points between two times a time between them.
fn fill_in_times(fixes: &mut [Fix]) {
    let mut last: Option<(usize, i64)> = None;
    for i in 0..fixes.len() {
        let Some(time) = fixes[i].time else { continue };
        if let Some((from, before)) = last {
            let count = (i - from) as i64;
            for (step, fix) in fixes[from + 1..i].iter_mut().enumerate() {
                fix.time = Some(before + time.saturating_sub(before) / count * (step as i64 + 1));
            }
        }
        last = Some((i, time));
    }
}

/// Whether so few points among so many can be bad ones.
fn is_few(points: usize, of: usize) -> bool {
    points <= 2.max(of / 20) && 2 * points <= of
}

/// Points that can follow each other, from one that cannot follow the point before to the next such one.
#[derive(Clone, Debug)]
struct Piece {
    fixes: std::ops::Range<usize>,
    /// Those of its points that count, in order: outliers between them are gone.
    points: usize,
    metres: f64,
    moving: i64,
}

fn measure(fixes: &[Fix], clock: Clock, fastest: f64) -> Option<Measured> {
    let mut kept: Vec<Piece> = Vec::new();
    let mut left_out = 0;
    for piece in pieces(fixes, fastest) {
        let few = |piece: &Piece| is_few(piece.points, fixes.len()) && piece.metres <= SHORT_WAY;
        // The point that it follows may lie before some bad ones.
        let joined = (0..kept.len().min(MOST_BAD + 1)).map(|back| kept.len() - 1 - back).find_map(|i| {
            let between = &kept[i + 1..];
            let step = step(&fixes[kept[i].fixes.end - 1], &fixes[piece.fixes.start], fastest)?;
            between.iter().all(few).then_some((i, step))
        });
        match joined {
            Some((i, (metres, moving))) => {
                left_out += kept.drain(i + 1..).map(|piece| piece.points).sum::<usize>();
                let before = &mut kept[i];
                before.fixes.end = piece.fixes.end;
                before.points += piece.points;
                before.metres += metres + piece.metres;
                before.moving += moving + piece.moving;
            }
            None => kept.push(piece),
        }
    }
    // What is left cannot be joined. Few points beside many are bad ones; two halves are a step that nobody ran.
    let all: usize = kept.iter().map(|piece| piece.points).sum();
    let most = kept.iter().map(|piece| piece.points).max()?;
    kept.retain(|piece| {
        let bad = piece.points < most && is_few(piece.points, all) && piece.metres <= SHORT_WAY;
        left_out += if bad { piece.points } else { 0 };
        !bad
    });
    let time = |i: usize| fixes[i].time;
    let (first, last) = (kept.first()?.fixes.start, kept.last()?.fixes.end - 1);
    let timed = |from: usize, to: usize| (from..=to).filter_map(time);
    let (start, end) = (timed(first, last).next()?, timed(first, last).next_back()?);
    let mut flaws = Vec::new();
    if left_out > 0 {
        flaws.push(Flaw::PointsLeftOut { count: left_out as u32, of: fixes.len() as u32 });
    }
    if kept.len() > 1 {
        flaws.push(Flaw::Jumps(kept.len() as u32 - 1));
    }
    Some(Measured {
        start: Start { seconds: start, clock },
        end,
        // One place is no way.
        metres: (kept.iter().map(|piece| piece.points).sum::<usize>() > 1)
            .then(|| kept.iter().map(|piece| piece.metres).sum()),
        moving: kept.iter().map(|piece| piece.moving).sum(),
        flaws,
    })
}

fn pieces(fixes: &[Fix], fastest: f64) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (i, fix) in fixes.iter().enumerate() {
        let step = i.checked_sub(1).and_then(|before| step(&fixes[before], fix, fastest));
        match (pieces.last_mut(), step) {
            (Some(piece), Some((metres, moving))) => {
                piece.fixes.end = i + 1;
                piece.points += 1;
                piece.metres += metres;
                piece.moving += moving;
            }
            _ => pieces.push(Piece { fixes: i..i + 1, points: 1, metres: 0.0, moving: 0 }),
        }
    }
    pieces
}

/// The metres and the seconds of movement from one point to the next; `None` if nobody can have run there.
fn step(from: &Fix, to: &Fix, fastest: f64) -> Option<(f64, i64)> {
    let metres = distance((from.latitude, from.longitude), (to.latitude, to.longitude));
    let seconds = from.time.zip(to.time).map(|(from, to)| to.saturating_sub(from).max(0));
    if to.after_pause {
        // With the watch paused, a runner may also have gone by car.
        let possible = seconds.is_none_or(|seconds| metres <= FASTEST_CAR * seconds as f64 + UNSURE);
        return possible.then_some((0.0, 0));
    }
    let possible = seconds.map_or(LONGEST_UNTIMED, |seconds| fastest * seconds as f64 + UNSURE);
    let seconds = seconds.unwrap_or(0);
    let paused = seconds > LONGEST_STEP && metres < SLOWEST * seconds as f64;
    (metres <= possible).then_some((metres, if paused { 0 } else { seconds }))
}

/// Metres along the great circle between two places, in degrees north and east.
fn distance(from: (f64, f64), to: (f64, f64)) -> f64 {
    let half = |angle: f64| (angle.to_radians() / 2.0).sin().powi(2);
    let cosines = from.0.to_radians().cos() * to.0.to_radians().cos();
    let chord = half(to.0 - from.0) + cosines * half(to.1 - from.1);
    2.0 * EARTH * chord.sqrt().min(1.0).asin()
}
