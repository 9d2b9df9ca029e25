//! Makes activities of what a FIT file says. Each session is one. Its laps and its points say what its summary does not,
//! and whether the summary can be right.

use super::super::Sport;
use super::super::activity::{Activity, Clock, Format, Origin, Start, metres, seconds};
use super::super::clocks::DAY;
use super::super::error::{About, Problem};
use super::super::flaw::{Flaw, Part, Total};
use super::super::odometer::Odometer;
use super::super::track::{FASTEST_RUN, LONGEST_STEP, SLOWEST, Track, UNSURE};
use super::frames::EPOCH;
use super::recording::{A_WAY, CLOCK_SET, Point, Recording, Summary};
use super::sport::SportNumber;

/// Seconds behind the end of the last session in which points may still belong to it.
const LATE: i64 = 60;

/// A session with its laps and points.
pub(super) struct Session {
    summary: Summary,
    ahead: Option<i32>,
    laps: Laps,
    points: Points,
    pub(super) flaws: Vec<Flaw>,
}

/// The sessions of a file. `finished` is whether it was closed as it should be.
pub(super) fn sessions(recording: &Recording, finished: bool) -> Result<Vec<Session>, Problem> {
    let (mut summaries, restored) = with_starts(recording);
    let mut unfinished = None;
    // What no session holds is one of its own. In a file that was closed, some seconds of it are of no account.
    let open = summaries.is_empty() || !finished;
    let ends = summaries.iter().filter_map(|session| match open {
        true => session.end().or(session.start),
        false => Some(session.last().unwrap_or(i64::MAX)),
    });
    let closed = ends.max().map_or(CLOCK_SET, |closed| closed.saturating_add(LATE + 1));
    let points = recording.points.iter().map(|point| i64::from(point.time));
    let times = points.chain(recording.laps.iter().filter_map(|lap| lap.start));
    let times = times.filter(|time| *time >= closed);
    if let Some((first, last)) = times.clone().min().zip(times.max())
        && (open || last - first >= A_WAY)
    {
        summaries.push(left_over(recording, first, last)?);
        unfinished = Some(summaries.len() - 1).filter(|_| recording.closed.is_none() || !open);
    }
    let spans = Spans::of(&summaries);
    let mut sessions: Vec<Session> = summaries
        .iter()
        .map(|summary| Session {
            summary: Summary { sport: summary.sport.or(recording.only_sport()), ..*summary },
            ahead: recording.ahead,
            laps: Laps::default(),
            points: Points::default(),
            flaws: Vec::new(),
        })
        .collect();
    if let Some(unfinished) = unfinished {
        sessions[unfinished].flaws.push(Flaw::Unfinished);
    }
    for restored in restored {
        sessions[restored].flaws.push(Flaw::StartElsewhere);
    }
    for lap in &recording.laps {
        if let Some(i) = lap.start.or(lap.written).and_then(|start| spans.holder(start, 0)) {
            sessions[i].laps.add(lap);
        }
    }
    let mut before = 0.0;
    for point in &recording.points {
        if let Some(i) = spans.holder(point.time.into(), LATE) {
            let start = sessions[i].summary.start.unwrap_or_default();
            sessions[i].points.add(point, start, before);
        }
        before = point.metres().unwrap_or(before);
    }
    Ok(sessions)
}

/// The sessions, and which of them have a start that does not come from themselves: that of the points, or how long they
/// lasted before they were written.
fn with_starts(recording: &Recording) -> (Vec<Summary>, Vec<usize>) {
    let mut summaries = recording.sessions.clone();
    let mut restored = Vec::new();
    let alone = summaries.len() == 1;
    let point = recording.points.iter().map(|point| i64::from(point.time)).min().filter(|_| alone);
    for (i, session) in summaries.iter_mut().enumerate() {
        let is_set = |time: &i64| *time >= CLOCK_SET;
        if session.start.as_ref().is_some_and(is_set) {
            continue;
        }
        let lasted = session.elapsed.filter(|lasted| *lasted > 0).map(|lasted| lasted / 1000);
        let written = session.written.filter(is_set).zip(lasted).map(|(written, lasted)| written - lasted);
        if let Some(start) = point.or(written).filter(is_set) {
            session.start = Some(start);
            restored.push(i);
        }
    }
    (summaries, restored)
}

/// A summary of what the device did not sum up.
fn left_over(recording: &Recording, first: i64, last: i64) -> Result<Summary, Problem> {
    const LONGEST: i64 = 2 * DAY;
    if last - first > LONGEST {
        return Err(Problem::Fit("it has no session, and its points are days apart".into()));
    }
    // Of several sports without a session, nobody can tell which was when.
    let all = recording.sessions.is_empty() && recording.several_sports;
    let sport = if all { Some(SportNumber::MULTISPORT) } else { recording.sport };
    let sport = sport.or_else(|| recording.laps.iter().find_map(|lap| lap.sport));
    Ok(Summary { start: Some(first), sport, ..Summary::default() })
}

/// When each session was, by start.
struct Spans(Vec<(i64, i64, usize)>);

impl Spans {
    fn of(sessions: &[Summary]) -> Self {
        let spans = sessions.iter().enumerate().filter_map(|(i, session)| {
            let start = session.start?;
            Some((start, session.last().unwrap_or(i64::MAX), i))
        });
        let mut spans: Vec<_> = spans.collect();
        spans.sort_unstable();
        Self(spans)
    }

    /// The session that holds a time, or that ended less than so many seconds before: the last that had begun.
    fn holder(&self, time: i64, late: i64) -> Option<usize> {
        let begun = self.0.partition_point(|(start, ..)| *start <= time);
        let (_, end, i) = self.0[begun.checked_sub(1)?];
        (time <= end.saturating_add(late)).then_some(i)
    }
}

impl Summary {
    /// Some devices write it at the start.
    fn end(&self) -> Option<i64> {
        let lasted = self.elapsed.or(self.timer).filter(|lasted| *lasted > 0);
        let end = self.start.zip(lasted).map(|(start, lasted)| start.saturating_add(lasted.saturating_add(999) / 1000));
        end.or(self.written.filter(|written| self.start.is_some_and(|start| *written > start)))
    }

    /// The last moment that may be of it. Some devices leave out the pauses from start to end.
    fn last(&self) -> Option<i64> {
        self.end().max(self.written.filter(|written| self.end().is_some_and(|end| *written > end)))
    }
}

impl Recording {
    /// The sport, where it did not change.
    pub(super) fn only_sport(&self) -> Option<SportNumber> {
        self.sport.filter(|_| !self.several_sports)
    }
}

impl Point {
    fn metres(&self) -> Option<f64> {
        self.centimetres.map(|centimetres| f64::from(centimetres) / 100.0)
    }

    /// Degrees north and east.
    fn place(&self) -> Option<(f64, f64)> {
        let degrees = |angle: i32| f64::from(angle) * 180.0 / f64::from(1_u32 << 31);
        self.position.map(|(north, east)| (degrees(north), degrees(east)))
    }
}

/// What the laps of a session come to.
struct Laps {
    odometer: Odometer,
    so_far: f64,
    /// Whether each has a distance, and a time for it.
    with_distance: bool,
    /// Milliseconds. `None` if one lap does not say.
    timer: Option<i64>,
    elapsed: Option<i64>,
    count: u32,
}

impl Default for Laps {
    fn default() -> Self {
        let (odometer, timer, elapsed) = (Odometer::default(), Some(0), Some(0));
        Self { odometer, so_far: 0.0, with_distance: true, timer, elapsed, count: 0 }
    }
}

impl Laps {
    fn add(&mut self, lap: &Summary) {
        let sum = |so_far: Option<i64>, more: Option<i64>| so_far.zip(more).map(|(a, b)| a.saturating_add(b));
        self.count += 1;
        self.timer = sum(self.timer, lap.timer);
        self.elapsed = sum(self.elapsed, lap.elapsed);
        let times = lap.start.zip(lap.end());
        let Some(((start, end), centimetres)) = times.zip(lap.centimetres) else {
            self.with_distance = false;
            return;
        };
        self.odometer.add(start, self.so_far);
        self.so_far += centimetres as f64 / 100.0;
        self.odometer.add(end, self.so_far);
    }

    /// Whether they are the whole session and nothing twice, as far as their times say.
    fn cover(&self, session: &Summary) -> bool {
        let agree = |laps: i64, session: i64| laps.abs_diff(session) <= 60_000.max(session.unsigned_abs() / 20);
        let timer = self.timer.zip(session.timer).map(|(laps, session)| agree(laps, session));
        let elapsed = self.elapsed.zip(session.elapsed).map(|(laps, session)| agree(laps, session));
        self.count > 0 && timer.or(elapsed).unwrap_or(true)
    }
}

/// What the points of a session come to.
#[derive(Default)]
struct Points {
    odometer: Odometer,
    /// Only until one says how far.
    track: Track,
    with_distance: bool,
    span: Option<(i64, i64)>,
    last: Option<(i64, Option<f64>)>,
    moving: i64,
}

impl Points {
    /// Adds a point of a session that began then, when the device showed `before`.
    fn add(&mut self, point: &Point, start: i64, before: f64) {
        let time = i64::from(point.time);
        let shown = point.metres();
        if let Some(shown) = shown {
            if !self.with_distance {
                self.with_distance = true;
                self.track = Track::default();
                // It goes on from before. A device that counts from something else begins where it begins.
                let since = time.saturating_sub(start).max(0) as f64;
                if shown - before <= FASTEST_RUN * since + UNSURE {
                    self.odometer.add(start, before);
                }
            }
            self.odometer.add(time, shown);
        } else if !self.with_distance && point.position.is_some() {
            let start = Start { seconds: time, clock: Clock::Utc };
            self.track.add(point.place(), Some(start));
        }
        if let Some((before, so_far)) = self.last {
            let step = (time - before).max(0);
            let slow = so_far.zip(shown).is_none_or(|(so_far, shown)| shown - so_far < SLOWEST * step as f64);
            self.moving += if step > LONGEST_STEP && slow { 0 } else { step };
        }
        self.last = Some((time, shown));
        let (first, last) = self.span.unwrap_or((time, time));
        self.span = Some((first.min(time), last.max(time)));
    }

    /// Whether they are of nearly the whole session.
    fn cover(&self, session: &Summary) -> bool {
        let lasted = session.start.zip(session.end()).map(|(start, end)| end.saturating_sub(start));
        let (first, last) = self.span.unwrap_or_default();
        lasted.is_none_or(|lasted| (last - first).saturating_add(LONGEST_STEP) >= lasted / 10 * 9)
    }
}

impl Session {
    pub(super) fn sport(&self) -> Sport {
        self.summary.sport.into()
    }

    pub(super) fn about(&self) -> About {
        About { start: self.start().ok(), sport: Some(self.sport()), recording: None }
    }

    fn start(&self) -> Result<Start, Problem> {
        let start = self.summary.start.ok_or(Problem::Missing("start time of the session"))?;
        if start < CLOCK_SET {
            return Err(Problem::ClockNotSet);
        }
        Ok(Start { seconds: start.saturating_add(EPOCH), clock: self.ahead.map_or(Clock::Utc, Clock::Zoned) })
    }

    pub(super) fn activity(mut self, entry: u64) -> Result<Activity, Problem> {
        let (sport, start) = (self.sport(), self.start()?);
        let whole = |millis: Option<i64>| millis.map(|millis| seconds("time", millis as f64 / 1000.0)).transpose();
        let mut length = self.summary.centimetres.map(|centimetres| centimetres as f64 / 100.0);
        let (mut moving, mut elapsed) = (whole(self.summary.timer)?, whole(self.summary.elapsed)?);
        // Nothing is made of a ride, so nothing hangs on it.
        if !matches!(sport, Sport::Other(_)) {
            length = self.length(length, &sport);
            (moving, elapsed) = self.times(moving, elapsed)?;
        }
        Activity {
            sport,
            name: None,
            start,
            metres: length.map(|length| metres("distance", length)).transpose()?,
            seconds: moving,
            elapsed,
            effort: None,
            flaws: self.flaws,
            origin: Origin { format: Format::Fit, file: String::new(), entry, recording: None },
        }
        .checked()
    }

    fn length(&mut self, stated: Option<f64>, sport: &Sport) -> Option<f64> {
        let Self { summary, laps, points, flaws, .. } = self;
        let mut length = stated;
        let shown = points.odometer.metres();
        if laps.with_distance && laps.cover(summary) && (stated.is_none() || shown.is_none()) {
            length = laps.odometer.against(length, Part::Laps, flaws);
        }
        if points.cover(summary) || shown > length {
            length = points.odometer.against(length, Part::Points, flaws);
        }
        if length.is_none() {
            let measured = std::mem::take(&mut points.track).measured(sport);
            length = measured.iter().filter_map(|part| part.metres).reduce(|sum, metres| sum + metres);
            if length.is_some() {
                flaws.push(Flaw::TotalElsewhere { what: Total::Distance, part: Part::Points });
                flaws.extend(measured.into_iter().flat_map(|part| part.flaws));
            }
        }
        length
    }

    /// The time without pauses, and that from start to end. A device that says neither may have written points all the
    /// same; a gap of more than a minute without a way is a pause.
    fn times(&mut self, timer: Option<u32>, elapsed: Option<u32>) -> Result<(Option<u32>, Option<u32>), Problem> {
        let Self { summary, laps, points, flaws, .. } = self;
        let positive = |seconds: &u32| *seconds > 0;
        let mut elsewhere = |part| flaws.push(Flaw::TotalElsewhere { what: Total::Time, part });
        match (timer.filter(positive), elapsed.filter(positive)) {
            (Some(moving), Some(lasted)) if moving > lasted + 1 => {
                flaws.push(Flaw::LongerThanItLasted { moving, elapsed: lasted });
                Ok((elapsed, elapsed))
            }
            (Some(_), _) => Ok((timer, elapsed)),
            (None, lasted) => {
                if let Some(millis) = laps.timer.filter(|millis| *millis > 0 && laps.cover(summary)) {
                    elsewhere(Part::Laps);
                    let time = |millis: i64| seconds("time of the laps", millis as f64 / 1000.0);
                    return Ok((Some(time(millis)?), elapsed.or(laps.elapsed.map(time).transpose()?)));
                }
                match points.span {
                    Some((first, last)) if lasted.is_none() && last > first => {
                        elsewhere(Part::Points);
                        let [moving, lasted] =
                            [points.moving, last - first].map(|time| seconds("time of the points", time as f64));
                        Ok((Some(moving?), Some(lasted?)))
                    }
                    _ => Ok((timer, elapsed)),
                }
            }
        }
    }
}
