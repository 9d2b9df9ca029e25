//! Whether the distances of a table can be in the unit that they should be in. Kilometres that are miles cannot be
//! noticed, because both are speeds at which people run. Kilometres that are metres can.

use running_hip_pain::knowledge::thresholds::{
    FASTEST_DECIMETRES_A_SECOND, HEAD_START_METRES, SLOWEST_DECIMETRES_A_SECOND,
};

use super::layout::Measure;
use super::record::Record;
use crate::run_files::error::Problem;
use crate::run_files::{Sport, Unit};

/// Fewer runs that are too fast or too slow may each have a reason of their own. The log refuses them one by one.
const FEW: usize = 3;

/// How far and how fast the runs of a table were, by the unit of their distance.
#[derive(Default)]
pub(super) struct Speeds(Vec<(Measure, f64, f64)>);

impl Speeds {
    pub(super) fn learn(&mut self, record: &Record) {
        let Record { activity, measure } = record;
        let seconds = activity.seconds.or(activity.elapsed);
        if let (Sport::Run, Some(measure), Some(metres), Some(seconds)) =
            (&activity.sport, measure, activity.metres, seconds)
            && metres > 0
            && seconds > 0
        {
            self.0.push((*measure, f64::from(metres), f64::from(seconds)));
        }
    }

    /// A doubt about the whole table, if nobody can run at most of its speeds, and at most of these anybody can if the
    /// distances are in another unit.
    pub(super) fn doubt(&self) -> Option<Problem> {
        // Of two that fit as well, the last is named.
        const UNITS: [Measure; 3] = [Measure::Metres, Measure::In(Unit::Miles), Measure::In(Unit::Kilometres)];
        UNITS.into_iter().find_map(|read| {
            let runs: Vec<_> = self.0.iter().filter(|(measure, ..)| *measure == read).collect();
            let wrong: Vec<_> = runs.iter().filter(|(_, metres, seconds)| !is_run(*metres, *seconds)).collect();
            if wrong.len() < FEW || 2 * wrong.len() <= runs.len() {
                return None;
            }
            let right = |fits: Measure| {
                let factor = metres(fits) / metres(read);
                wrong.iter().filter(|(_, metres, seconds)| is_run(metres * factor, *seconds)).count()
            };
            let (right, fits) = UNITS
                .into_iter()
                .filter(|fits| *fits != read)
                .map(|fits| (right(fits), fits))
                .max_by_key(|(right, _)| *right)?;
            let (read, fits) = (name(read), name(fits));
            (10 * right >= 9 * wrong.len()).then_some(Problem::Unit { read, fits, wrong: wrong.len(), of: runs.len() })
        })
    }
}

/// What the log takes for a run.
pub(super) fn is_run(metres: f64, seconds: f64) -> bool {
    let (fastest, slowest) =
        (f64::from(FASTEST_DECIMETRES_A_SECOND) / 10.0, f64::from(SLOWEST_DECIMETRES_A_SECOND) / 10.0);
    (slowest * seconds..=fastest * seconds + f64::from(HEAD_START_METRES)).contains(&metres)
}

fn metres(measure: Measure) -> f64 {
    match measure {
        Measure::In(unit) => unit.metres(),
        Measure::Account | Measure::Metres => 1.0,
    }
}

fn name(measure: Measure) -> &'static str {
    match measure {
        Measure::In(Unit::Kilometres) => "kilometres",
        Measure::In(Unit::Miles) => "miles",
        Measure::Account | Measure::Metres => "metres",
    }
}
