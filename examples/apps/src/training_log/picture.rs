//! What both pictures show: the runs of some weeks, the longest of the 30 days before each day, and the spikes. Of many
//! weeks they show the longest run and the sum of each week or month.

use running_hip_pain::Day;
use running_hip_pain::knowledge::LOAD_BANDS;
use running_hip_pain::training::{Band, Basis, Figure, Ratio, RunLog};

use super::Options;
use super::period::{Period, Room, Total};
use crate::run_files::Unit;

/// What is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The first day shown.
    pub first: Day,
    /// The last day shown.
    pub last: Day,
    /// The unit of distance.
    pub unit: Unit,
    /// The days that share a column.
    pub period: Period,
    /// The runs of these days with a known distance, by day.
    pub runs: Vec<Mark>,
    /// For each day shown, the longest run of the 30 days before it, in metres.
    pub longest: Vec<Option<u32>>,
    /// Runs without a distance, which cannot be drawn.
    pub without_distance: usize,
    /// Runs before the first day shown.
    pub earlier: usize,
}

/// A run in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its day.
    pub day: Day,
    /// How far it was.
    pub metres: u32,
    /// Its ratio to the longest of the 30 days before, and the band, if it is a spike.
    pub spike: Option<(Ratio, Band)>,
}

impl Picture {
    /// The weeks up to a day.
    pub fn new(log: &RunLog, last: Day, options: &Options, room: Room) -> Self {
        let wanted = 7 * u32::from(options.weeks.0);
        let known = log.first_day().map_or(wanted, |first| days(first.min(last), last).next_multiple_of(7));
        // A young log still gets four weeks of room, so that a single run is not as wide as the picture.
        let shown = known.min(wanted).max(28);
        let period = Period::of(shown, room);
        let first = period.begin(last.checked_add(1 - shown as i32).unwrap_or(Day::FIRST));
        let mut runs = Vec::new();
        let (mut without_distance, mut earlier) = (0, 0);
        for point in log.timeline().filter(|point| point.day <= last) {
            if point.day < first {
                earlier += 1;
                continue;
            }
            let Some(metres) = point.metres else {
                without_distance += 1;
                continue;
            };
            let spike = match point.spike {
                Figure::Known(spike) if spike.band.is_spike() && spike.basis == Basis::Distance => {
                    Some((spike.ratio, spike.band))
                }
                _ => None,
            };
            runs.push(Mark { day: point.day, metres, spike });
        }
        let longest = (0..=last - first).map(|i| log.longest_before(first + i)).collect();
        Self { first, last, unit: options.context.unit, period, runs, longest, without_distance, earlier }
    }

    /// Whether there is nothing to draw.
    pub(super) fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// The runs that are spikes.
    pub fn spikes(&self) -> impl Iterator<Item = (Mark, Ratio, Band)> {
        self.runs.iter().filter_map(|mark| mark.spike.map(|(ratio, band)| (*mark, ratio, band)))
    }

    /// How many days it shows.
    pub fn days(&self) -> u32 {
        self.longest.len() as u32
    }

    /// The number of a day in the picture, from 0.
    pub(super) fn number(&self, day: Day) -> u32 {
        u32::try_from(day - self.first).unwrap_or(0)
    }

    /// The sums of its periods.
    pub(super) fn totals(&self) -> Vec<Total> {
        let mut totals = self.period.split(self.first, self.days());
        for mark in &self.runs {
            let number = self.number(mark.day);
            if let Some(total) = totals.iter_mut().find(|total| total.holds(number)) {
                total.longest = total.longest.max(Some(mark.metres));
                total.metres += u64::from(mark.metres);
                total.runs += 1;
            }
        }
        totals
    }

    /// How long a run may be if this is the longest before it: the limit of the lowest band.
    pub(super) fn limit(longest: u32) -> f64 {
        f64::from(longest) * f64::from(LOAD_BANDS[Band::Small as usize].above_percent) / 100.0
    }

    /// The most that is drawn of single runs, in metres. The lines before them belong to single days.
    pub(super) fn top(&self) -> f64 {
        let runs = self.runs.iter().map(|mark| f64::from(mark.metres));
        let limits = self.longest.iter().flatten().map(|longest| Self::limit(*longest));
        runs.chain(limits.filter(|_| self.period == Period::Day)).fold(0.0, f64::max)
    }

    /// Days for the axis, with their labels, at least `room` days apart: the first days of months or, where there are
    /// too few of these, weeks back from the last day.
    pub(super) fn dates(&self, room: f64) -> Vec<(u32, String)> {
        const ENOUGH: usize = 3;
        let months = self.months(room);
        if months.len() >= ENOUGH {
            return months;
        }
        let weeks = (room / 7.0).ceil().max(1.0) as usize;
        let back = (0..self.days()).rev().step_by(7 * weeks);
        let mut dates: Vec<_> = back.map(|number| (number, short_date(self.first + number as i32))).collect();
        dates.reverse();
        dates
    }

    /// The first days of months, with their names, at even distances. January is labelled with its year.
    fn months(&self, room: f64) -> Vec<(u32, String)> {
        const DAYS_A_MONTH: f64 = 30.4;
        let every =
            [1, 2, 3, 4, 6, 12].into_iter().find(|months| f64::from(*months) * DAYS_A_MONTH >= room).unwrap_or(12);
        let first_days = (0..self.days()).filter_map(|number| {
            let (year, month, day) = (self.first + number as i32).date();
            let name = if month == 1 { year.to_string() } else { month_name(month).to_owned() };
            (day == 1 && (month - 1) % every == 0).then_some((number, name))
        });
        first_days.collect()
    }

    /// `km` or `miles`.
    pub(super) fn unit_name(&self) -> &'static str {
        match self.unit {
            Unit::Kilometres => "km",
            Unit::Miles => "miles",
        }
    }
}

/// How many days there are from one day to another, both included.
fn days(first: Day, last: Day) -> u32 {
    (last - first).unsigned_abs() + 1
}

/// `22 Nov`.
pub(super) fn short_date(day: Day) -> String {
    let (_, month, day) = day.date();
    format!("{day} {}", month_name(month))
}

/// `22 Nov 2026`.
pub(super) fn long_date(day: Day) -> String {
    format!("{} {}", short_date(day), day.date().0)
}

pub(super) fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    NAMES[usize::from(month.clamp(1, 12)) - 1]
}

/// An axis of distance, from nothing to the next round step above the most.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// A round number of units.
    step: f64,
    steps: u32,
    unit: Unit,
}

impl Axis {
    /// An axis for so many metres, with this many steps at most.
    pub(super) fn new(most: f64, unit: Unit, at_most: u32) -> Self {
        let most = most / unit.metres();
        let steps = (0..8).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| digit * 10_f64.powi(power)));
        let step = steps.into_iter().find(|step| most / step <= f64::from(at_most)).unwrap_or(most);
        Self { step, steps: (most / step).ceil().max(1.0) as u32, unit }
    }

    /// Its end, in metres.
    pub(super) fn top(&self) -> f64 {
        f64::from(self.steps) * self.step * self.unit.metres()
    }

    /// Its steps: metres, and the number beside them.
    pub(super) fn marks(&self) -> impl Iterator<Item = (f64, String)> {
        (0..=self.steps).map(|number| {
            let at = f64::from(number) * self.step;
            (at * self.unit.metres(), at.to_string())
        })
    }
}

#[cfg(test)]
mod tests {
    use running_hip_pain::training::{Coverage, Run};

    use super::super::{chart, svg};
    use super::*;

    #[test]
    fn the_ends_of_the_calendar() {
        let (log, _) = RunLog::new([Run::on(Day::FIRST).metres(1), Run::on(Day::LAST).metres(2)], Coverage::Complete);
        for day in [Day::FIRST, Day::LAST] {
            for (weeks, room) in
                [4, 26, 104, 520].into_iter().flat_map(|weeks| [(weeks, chart::ROOM), (weeks, svg::ROOM)])
            {
                let options = Options { weeks: super::super::options::Weeks(weeks), ..Options::default() };
                let picture = Picture::new(&log, day, &options, room);
                assert_eq!(picture.runs.len(), 1);
                assert!(!picture.longest.is_empty());
                assert_eq!(picture.totals().iter().map(|total| total.runs).sum::<usize>(), 1);
            }
        }
    }

    #[test]
    fn steps_are_round_and_few() {
        let marks = |most, unit| Axis::new(most, unit, 8).marks().map(|(_, name)| name).collect::<Vec<_>>().join(" ");
        assert_eq!(marks(0.0, Unit::Kilometres), "0 1");
        assert_eq!(marks(8_000.0, Unit::Kilometres), "0 1 2 3 4 5 6 7 8");
        assert_eq!(marks(8_001.0, Unit::Kilometres), "0 2 4 6 8 10");
        assert_eq!(marks(42_195.0, Unit::Miles), "0 5 10 15 20 25 30");
        assert_eq!(Axis::new(3e7, Unit::Kilometres, 3).marks().count(), 4);
    }
}
