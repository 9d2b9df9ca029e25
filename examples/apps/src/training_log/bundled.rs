//! The files that are read when none is named. `files/README.md` describes what they are and whose.

use super::Options;
use crate::run_files::{Context, Found, Zone, read_bytes};

const FILES: [(&str, &[u8]); 6] = [
    ("made_up_activities.csv", include_bytes!("../../files/made_up_activities.csv")),
    ("garmin_connect_run.gpx.gz", include_bytes!("../../files/real/garmin_connect_run.gpx.gz")),
    ("garmin_fenix_5_bike.fit", include_bytes!("../../files/real/garmin_fenix_5_bike.fit")),
    ("garmin_fenix_5_run.fit", include_bytes!("../../files/real/garmin_fenix_5_run.fit")),
    ("garmin_fenix_6_run.tcx.gz", include_bytes!("../../files/real/garmin_fenix_6_run.tcx.gz")),
    ("triathlon.fit.gz", include_bytes!("../../files/real/triathlon.fit.gz")),
];

pub(super) fn read(options: &Options) -> Vec<(String, Found)> {
    // The made-up runner lives by UTC. Nothing is known about the others.
    let made_up = Context { zone: options.context.zone.or(Some(Zone::Fixed(0))), ..options.context };
    let context = |i| if i == 0 { &made_up } else { &options.context };
    FILES
        .iter()
        .enumerate()
        .map(|(i, (name, bytes))| ((*name).to_owned(), read_bytes(name, bytes, context(i))))
        .collect()
}
