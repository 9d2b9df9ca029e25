//! What both pictures show: the runs of some weeks, the longest of the 30 days before each day, and the spikes.

use running_hip_pain::Day;
use running_hip_pain::knowledge::LOAD_BANDS;
use running_hip_pain::training::{Band, Basis, Figure, Ratio, RunLog};

use super::Options;
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
    pub fn new(log: &RunLog, last: Day, options: &Options) -> Self {
        let wanted = last.checked_add(1 - 7 * i32::from(options.weeks.0)).unwrap_or(Day::FIRST);
        let began = log.first_day().map_or(wanted, |day| day.max(wanted).min(last));
        // A young log still gets four weeks of room, so that a single run is not as wide as the picture.
        let first = began.min(last.checked_add(-27).unwrap_or(Day::FIRST));
        let shown = first..=last;
        let mut runs = Vec::new();
        let (mut without_distance, mut earlier) = (0, 0);
        for point in log.timeline().filter(|point| point.day <= last) {
            if !shown.contains(&point.day) {
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
        Self { first, last, unit: options.context.unit, runs, longest, without_distance, earlier }
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
    pub(super) fn column(&self, day: Day) -> u32 {
        u32::try_from(day - self.first).unwrap_or(0)
    }

    /// How long a run may be if this is the longest before it: the limit of the lowest band.
    pub(super) fn limit(longest: u32) -> f64 {
        f64::from(longest) * f64::from(LOAD_BANDS[Band::Small as usize].above_percent) / 100.0
    }

    /// The most that is drawn, in metres.
    pub(super) fn top(&self) -> f64 {
        let runs = self.runs.iter().map(|mark| f64::from(mark.metres));
        let limits = self.longest.iter().flatten().map(|longest| Self::limit(*longest));
        runs.chain(limits).fold(self.unit.metres(), f64::max)
    }

    /// Steps of the axis of distance, in its unit: a round number that gives four to eight of them.
    pub(super) fn step(&self) -> f64 {
        let top = self.top() / self.unit.metres();
        let steps = (0..7).flat_map(|power| [1.0, 2.0, 5.0].map(|digit| digit * 10_f64.powi(power)));
        steps.into_iter().find(|step| top / step <= 8.0).unwrap_or(top)
    }

    /// The first days of months for the axis of days, with their labels: as many as there is room for, at even
    /// distances. January is labelled with its year.
    ///
    /// `room` is how many days a label takes.
    pub(super) fn months(&self, room: f64) -> Vec<(u32, String)> {
        const DAYS_A_MONTH: f64 = 30.4;
        let every =
            [1, 2, 3, 4, 6, 12].into_iter().find(|months| f64::from(*months) * DAYS_A_MONTH >= room).unwrap_or(12);
        let first_days = (0..self.days()).filter_map(|column| {
            let (year, month, day) = (self.first + column as i32).date();
            let name = if month == 1 { year.to_string() } else { month_name(month).to_owned() };
            (day == 1 && (month - 1) % every == 0).then_some((column, name))
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

    /// A distance in the unit, with one decimal.
    pub(super) fn distance(&self, metres: u32) -> String {
        format!("{:.1}", f64::from(metres) / self.unit.metres())
    }
}

/// `22 Nov`.
pub(super) fn short_date(day: Day) -> String {
    let (_, month, day) = day.date();
    format!("{day} {}", month_name(month))
}

pub(super) fn month_name(month: u8) -> &'static str {
    const NAMES: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    NAMES[usize::from(month.clamp(1, 12)) - 1]
}

#[cfg(test)]
mod tests {
    use running_hip_pain::training::{Coverage, Run};

    use super::*;

    #[test]
    fn the_ends_of_the_calendar() {
        let (log, _) = RunLog::new([Run::on(Day::FIRST).metres(1), Run::on(Day::LAST).metres(2)], Coverage::Complete);
        for day in [Day::FIRST, Day::LAST] {
            let picture = Picture::new(&log, day, &Options::default());
            assert_eq!(picture.runs.len(), 1);
            assert!(!picture.longest.is_empty());
        }
    }
}
