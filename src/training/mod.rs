//! The run log: what a runner's own runs say about load.
//!
//! One figure of a log predicted injury in runners: a run much longer than the longest of the 30 days before it. A log
//! gives that figure first, with the run behind it, and then others, each with its grade ([`LoadMetric::entry`]). A
//! figure that could not be worked out is typed as such ([`Figure`]). It is never a zero that looks safe.
//!
//! ```
//! use running_hip_pain::training::{Band, Coverage, Figure, Run, RunLog};
//! use running_hip_pain::{Answer, Case, Day, Reporter, RiskFactor};
//!
//! // 8 km every other day, then 14 km, then it hurt.
//! let began = Day::new(2026, 11, 22)?;
//! let runs = (0..20).map(|i| Run::on(began + -2 * i).metres(if i == 0 { 14_000 } else { 8_000 }));
//! let (log, rejected) = RunLog::new(runs, Coverage::Complete);
//! assert!(rejected.is_empty());
//!
//! // Judge the day it began: a runner who has run less since then would look rested.
//! let load = log.load_on(began);
//! let Figure::Known(spike) = &load.spike else { panic!("39 days are enough") };
//! assert_eq!((spike.day, spike.length, spike.longest_before), (began, 14_000, 8_000));
//! assert_eq!((spike.ratio.to_string().as_str(), spike.band), ("1.75", Band::Moderate));
//!
//! let case = Case::builder(34).answers_from(Reporter::RunLog, load.answers()).build()?;
//! assert_eq!(case.answer(RiskFactor::SingleSessionDistanceSpike), Answer::Present);
//! assert_eq!(case.reported_by(RiskFactor::SingleSessionDistanceSpike), Reporter::RunLog);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What counts
//!
//! - **Days.** A day without an entry is a day of rest only if the log is declared complete ([`Coverage::Complete`]),
//!   and only up to its last entry or the day of the last sync ([`RunLog::up_to`]). Otherwise the day is unknown, and
//!   so is any sum that includes it. The longest run is then the longest one *logged*.
//! - **Runs.** Two runs on one day are two runs for the spike and one sum for the day. Walks are kept apart and are not
//!   part of any figure. A run is compared with those of the 30 days before its day.
//! - **Entries** that cannot be right are rejected, each with its number and the reason ([`Rejected`]). The others are
//!   used, and the day of a rejected one counts as unknown. Two entries that start in the same second are one run. What
//!   may be right and looks wrong, such as one run from two devices, is used and named ([`RunLog::suspicions`]).
//! - **Distance**, or time where distances are missing ([`Basis`]). The bands were published for distance.
//!
//! # What the log answers
//!
//! | risk factor | present | absent |
//! |---|---|---|
//! | [`SingleSessionDistanceSpike`](crate::RiskFactor::SingleSessionDistanceSpike) | a spike in the two weeks up to the day | each of the 14 days is known, they hold at least one run, and each run was judged and is at most a tenth longer than those before it in the log |
//! | [`WeeklyMileageSpike`](crate::RiskFactor::WeeklyMileageSpike) | this week or the one before is more than 30% above its predecessor, which has 5 km or more, and by more than one run of it | each of the eight weeks that end within the past week is known, as is the one before it, and none is a jump |
//! | [`NoRestDays`](crate::RiskFactor::NoRestDays) | a run on each of 14 days in a row that ended within a week | 14 known days, with two days off in each week |
//! | [`ReturnAfterBreak`](crate::RiskFactor::ReturnAfterBreak) | 30 days or more without a run, each of them known, ended within 30 days | no pause of 14 days or more ended within 30 days, and none could have since the last run logged |
//!
//! A day is known if the log is complete, has begun and has not ended, and no entry of that day was rejected.
//! Everything else is unknown. A log knows nothing about intensity: no limit for a jump in it has been validated.

mod answers;
mod figure;
mod load;
mod log;
mod longest;
mod monotony;
mod pause;
mod ratios;
mod run;
mod spike;
mod suspicion;
mod weeks;

pub use crate::knowledge::load::{Band, LoadMetric, WeekBand};
pub use crate::vocabulary::Basis;
pub use figure::{Figure, History, Ratio};
pub use load::Load;
pub use log::{Coverage, RunLog};
pub use longest::Growth;
pub use monotony::{Monotony, Strain};
pub use pause::Pause;
pub use ratios::Ratios;
pub use run::{Rejected, Run, RunError};
pub use spike::{Point, Spike};
pub use suspicion::Suspicion;
pub use weeks::{RestDays, WeeklyChange};
