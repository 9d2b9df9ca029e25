//! What a run log shows: how far a run or a week goes beyond what came before, and what each figure is worth in
//! runners.

mod bands;
mod metrics;

pub use bands::{Band, LOAD_BANDS, LoadBand, WEEK_BANDS, WeekBand, WeekLoadBand};
pub use metrics::{LOAD_METRICS, LoadMetric, LoadMetricEntry};
