//! Reads what watches and sites export: FIT, GPX, TCX, KML, the tables of activities of many sites and programs, and what
//! the accounts of Garmin, Polar and Apple Health hold, packed or not.
//!
//! ```
//! use running_hip_pain_apps::run_files::{Context, Sport, read_bytes};
//!
//! let table = b"Activity Type,Date,Favorite,Title,Distance,Calories,Time\n\
//!               Running,2026-11-22 09:00:00,false,Sunday,\"12.40\",800,01:10:00\n";
//! let found = read_bytes("Activities.csv", table, &Context::default());
//! assert_eq!((found.activities[0].sport.clone(), found.activities[0].metres), (Sport::Run, Some(12_400)));
//! assert!(found.rejected.is_empty());
//! ```

use running_hip_pain::report;
use running_hip_pain::wording::{English, InMiles};

mod activity;
mod apple;
mod archive;
mod clocks;
mod content;
mod dates;
mod error;
pub mod fit;
mod flaw;
mod garmin;
mod gpx;
mod json;
mod kml;
mod limits;
mod merge;
mod names;
mod numbers;
mod odometer;
mod polar;
mod reading;
mod recording;
mod relation;
mod sources;
mod sports;
mod tables;
mod tcx;
mod text;
mod track;
mod xml;

pub use activity::{Activity, Clock, Format, Origin, Start, recording_number};
pub use clocks::Zone;
pub(crate) use clocks::{DAY, FARTHEST};
pub use content::{read_bytes, read_from};
pub use dates::minutes_of;
pub use error::{About, FileError, Place, Problem, printable};
pub use flaw::{Flaw, Part, Total};
pub use limits::{MAX_BYTES, MAX_FILES};
pub use merge::{Conflict, Duplicate, Merged, merge};
pub use sources::{Contents, Files, Source, find};
pub use sports::Sport;

/// What a file may leave open and only the runner knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Context {
    /// The unit of the one distance column whose unit no file states: Garmin Connect's, and Strava's before 2020.
    pub unit: Unit,
    /// Where the runner was, for files that give UTC alone (GPX, most TCX, Strava's table).
    pub zone: Option<Zone>,
}

/// The unit of distance that an account is set to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unit {
    /// Kilometres.
    #[default]
    Kilometres,
    /// Miles of 1609.344 m.
    Miles,
}

impl Unit {
    /// How many metres one unit has.
    pub fn metres(self) -> f64 {
        match self {
            Self::Kilometres => 1000.0,
            Self::Miles => 1609.344,
        }
    }

    /// A distance as files have it, to the metre, or in miles.
    pub fn exact(self, metres: u32) -> String {
        match self {
            Self::Kilometres => format!("{metres} m"),
            Self::Miles => report::distance(metres.into(), &InMiles(English)),
        }
    }
}

/// What one file held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Everything recorded, runs and others alike.
    pub activities: Vec<Activity>,
    /// What could not be read: the whole file, or single rows of a table.
    pub rejected: Vec<FileError>,
}
