//! How far a device says that it has come, moment by moment, against what its summary says.

use super::flaw::{Flaw, Part, Total};
use super::track::{FASTEST_RUN, UNSURE};

/// Readings of a distance that grows, with their times.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Odometer {
    first: Option<i64>,
    last: Option<(i64, f64)>,
    metres: f64,
    readings: u32,
    /// What it showed before it jumped.
    before_jump: Option<f64>,
    jumps: u32,
    jumped: f64,
    late: u32,
}

impl Odometer {
    /// Adds what it showed at a time, in seconds. It may begin anew, as with each lap.
    pub(super) fn add(&mut self, time: i64, shown: f64) {
        if !shown.is_finite() || shown < 0.0 {
            return;
        }
        self.readings += 1;
        let (before, so_far) = *self.last.get_or_insert((time, shown));
        self.first.get_or_insert(time);
        if time < before {
            self.late += 1;
            return;
        }
        let possible = |metres: f64| metres <= FASTEST_RUN * time.saturating_sub(before) as f64 + UNSURE;
        let step = shown - so_far;
        match self.before_jump {
            // One wrong reading, and back to where it was.
            Some(old) if step < 0.0 && shown >= old && possible(shown - old) => {
                self.jumped -= so_far - old;
                self.metres += shown - old;
                self.before_jump = None;
            }
            _ if (0.0..).contains(&step) && possible(step) => self.metres += step,
            _ if step < 0.0 && possible(shown) => self.metres += shown,
            _ => {
                self.jumps += 1;
                self.jumped += step.max(0.0);
                self.before_jump = Some(so_far);
            }
        }
        self.last = Some((time, shown));
    }

    /// The metres in all, without what nobody can have run. `None` without two readings, or if they are in no order.
    pub(super) fn metres(&self) -> Option<f64> {
        (self.readings > 1 && 20 * self.late <= self.readings).then_some(self.metres)
    }

    /// Seconds from its first to its last reading.
    pub(super) fn seconds(&self) -> Option<i64> {
        Some(self.last?.0.saturating_sub(self.first?))
    }

    /// The distance to use, from that of the summary and from these readings.
    ///
    /// A runner corrects the distance of a treadmill by a tenth, so the summary is believed within that.
    pub(super) fn against(&self, stated: Option<f64>, part: Part, flaws: &mut Vec<Flaw>) -> Option<f64> {
        const CORRECTED: f64 = 0.1;
        const LEAST: f64 = 200.0;
        let Some(shown) = self.metres() else { return stated };
        let Some(stated) = stated.filter(|stated| *stated > 0.0 || shown <= LEAST) else {
            flaws.push(Flaw::TotalElsewhere { what: Total::Distance, part });
            self.note_jumps(flaws);
            return Some(shown);
        };
        let differ = |a: f64, b: f64| (a - b).abs() > LEAST.max(CORRECTED * a.max(b));
        if !differ(stated, shown) {
            return Some(stated);
        }
        // The summary counts what nobody can have run.
        if self.jumped > 0.0 && !differ(stated, shown + self.jumped) {
            self.note_jumps(flaws);
            return Some(shown);
        }
        let [stated_m, found] = [stated, shown].map(|metres| metres.round() as u32);
        flaws.push(Flaw::TotalsDiffer { stated: stated_m, found, part });
        Some(stated.max(shown))
    }

    fn note_jumps(&self, flaws: &mut Vec<Flaw>) {
        if self.jumped > 0.0 {
            flaws.push(Flaw::Jumps(self.jumps));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(readings: &[(i64, f64)]) -> Odometer {
        let mut odometer = Odometer::default();
        readings.iter().for_each(|(time, shown)| odometer.add(*time, *shown));
        odometer
    }

    #[test]
    fn what_nobody_can_have_run_is_not_counted() {
        assert_eq!(read(&[(0, 0.0), (300, 1000.0), (600, 2000.0)]).metres(), Some(2000.0));
        assert_eq!(
            read(&[(0, 0.0), (300, 1000.0), (301, 99_000.0), (302, 1004.0)]).metres(),
            Some(1004.0),
            "a reading"
        );
        assert_eq!(read(&[(0, 0.0), (300, 1000.0), (301, 9000.0), (601, 10_000.0)]).metres(), Some(2000.0), "a jump");
        assert_eq!(read(&[(0, 0.0), (300, 1000.0), (301, 3.0), (600, 1000.0)]).metres(), Some(2000.0), "laps");
        assert_eq!(read(&[(0, 5000.0), (300, 6000.0)]).metres(), Some(1000.0), "not from 0");
        assert_eq!(read(&[(600, 2000.0), (300, 1000.0), (0, 0.0)]).metres(), None, "backwards");
        assert_eq!(read(&[(0, f64::NAN), (1, -5.0), (2, 0.0)]).metres(), None);
        assert_eq!(read(&[(i64::MIN, 0.0), (i64::MAX, 1.0)]).metres(), Some(1.0));
    }

    #[test]
    fn a_summary_is_believed_within_a_tenth() {
        let odometer = read(&[(0, 0.0), (3000, 10_000.0)]);
        let against = |stated: Option<f64>| {
            let mut flaws = Vec::new();
            let metres = odometer.against(stated, Part::Points, &mut flaws);
            (metres, flaws)
        };
        assert_eq!(against(Some(9_100.0)), (Some(9_100.0), vec![]));
        let elsewhere = Flaw::TotalElsewhere { what: Total::Distance, part: Part::Points };
        assert_eq!(against(None), (Some(10_000.0), vec![elsewhere.clone()]));
        assert_eq!(against(Some(0.0)), (Some(10_000.0), vec![elsewhere]));
        for stated in [8_000, 13_000] {
            let differ = Flaw::TotalsDiffer { stated, found: 10_000, part: Part::Points };
            assert_eq!(against(Some(stated.into())), (Some(f64::from(stated.max(10_000))), vec![differ]));
        }
        let mut flaws = Vec::new();
        let jumped = read(&[(0, 0.0), (300, 1000.0), (301, 9000.0), (601, 10_000.0)]);
        assert_eq!(jumped.against(Some(10_000.0), Part::Points, &mut flaws), Some(2000.0));
        assert_eq!(flaws, [Flaw::Jumps(1)]);
    }
}
