//! What the name of a file in a folder or an archive says about it. Whatever may be a recording is opened and recognised
//! by its bytes. A recording in a format that is not read must be named, or a log without it looks complete.

use super::error::Problem;

/// What a file is by its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// It may be a recording or a table of runs.
    Readable,
    /// It may hold recordings.
    Archive,
    /// It may be a recording, but is not read.
    Unread(Problem),
    /// Photos, pages, settings.
    NoRecording,
}

/// The last part of a name in a folder, or in an archive, where `!` stands before it.
pub(super) fn base(name: &str) -> &str {
    name.rsplit(['/', '\\', '!']).next().unwrap_or_default()
}

/// The last part of a name without its ending, and the ending, in small letters. Packing with gzip does not count.
fn stem_and_end(name: &str) -> (String, String) {
    let base = base(name).to_lowercase();
    let base = base.strip_suffix(".gz").unwrap_or(&base);
    let (stem, end) = base.rsplit_once('.').unwrap_or((base, ""));
    (stem.into(), end.into())
}

/// The folder and the last part of a name without its endings: the same for all forms in which a site gives one run.
pub(super) fn stem(name: &str) -> String {
    let folder = &name[..name.len() - base(name).len()];
    folder.to_owned() + &stem_and_end(name).0
}

/// Whether a name ends like this, packed with gzip or not.
pub(super) fn has_end(name: &str, end: &str) -> bool {
    stem_and_end(name).1 == end
}

/// Judges a file by its name in a folder or an archive.
pub(super) fn kind(name: &str) -> Kind {
    if let Some(problem) = unread(name) {
        return Kind::Unread(problem);
    }
    let (stem, end) = stem_and_end(name);
    match end.as_str() {
        "fit" | "gpx" | "tcx" | "csv" | "kml" => Kind::Readable,
        "zip" | "kmz" => Kind::Archive,
        // Apple's document for clinics stands beside its `export.xml` and is as large.
        "xml" if !stem.ends_with("_cda") => Kind::Readable,
        "json" if !is_known_other(name, &stem) => Kind::Readable,
        _ => Kind::NoRecording,
    }
}

/// Whether a file or a folder is what a system left there, which is not worth a word.
pub(super) fn is_litter(name: &str) -> bool {
    let mut parts = name.split(['/', '\\', '!']).filter(|part| !matches!(*part, "" | "." | ".."));
    let base = base(name).to_lowercase();
    parts.any(|part| part == "__MACOSX" || part.starts_with('.'))
        || matches!(base.as_str(), "thumbs.db" | "desktop.ini")
}

/// JSON that an exporter is known to write beside the runs. Some of it is about sports, so that what is in it does not
/// tell.
fn is_known_other(name: &str, stem: &str) -> bool {
    let garmin = name.split(['/', '\\', '!']).any(|part| {
        let part = part.to_lowercase();
        part.starts_with("di-connect") || matches!(part.as_str(), "di_connect" | "di-atp" | "customer_data")
    });
    (garmin && !stem.ends_with("summarizedactivities")) || POLAR.iter().any(|start| stem.starts_with(start))
}

#[rustfmt::skip] // a table
const POLAR: &[&str] = &[
    "account-data", "account-profile", "calendar-items", "favourite-targets", "fitness-test-results", "247ohr", "247-ohr",
    "nightly_recovery", "nightly-recovery", "planned-route", "ppi_samples", "product-devices", "products-devices", "programs",
    "sleep", "sport-profiles", "training-target",
];

#[rustfmt::skip] // a table
mod hints {
    pub(super) const FIT: &str      = "export the activity as FIT, GPX or TCX";
    pub(super) const CSV: &str      = "save it as CSV (UTF-8)";
    pub(super) const UNPACK: &str   = "unpack it first";
    pub(super) const SUUNTO: &str   = "export the activity as FIT from the Suunto app";
    pub(super) const POLAR: &str    = "export the activity as TCX or GPX from Polar Flow";
    pub(super) const TTBIN: &str    = "turn it into TCX or GPX with ttbincnv";
    pub(super) const GARMIN: &str   = "export the activity as FIT or TCX from Garmin Connect";
}

/// Endings of recordings that are not read, with what they are and what to do.
#[rustfmt::skip] // a table
const UNREAD: &[(&str, &str, &str)] = &[
    ("sml",       "a recording of a Suunto watch",       hints::SUUNTO),
    ("sdf",       "a recording of a Suunto watch",       hints::SUUNTO),
    ("hrm",       "a recording of an old Polar watch",   hints::POLAR),
    ("pdd",       "a diary of an old Polar program",     hints::POLAR),
    ("ttbin",     "a recording of a TomTom watch",       hints::TTBIN),
    ("hst",       "a history of an old Garmin program",  hints::GARMIN),
    ("srd",       "a recording of a power meter",        hints::FIT),
    ("srm",       "a recording of a power meter",        hints::FIT),
    ("slf",       "a recording of a Sigma watch",        hints::FIT),
    ("smf",       "a recording of a Sigma watch",        hints::FIT),
    ("pwx",       "a recording of TrainingPeaks",        hints::FIT),
    ("fitlog",    "a log of SportTracks",                hints::FIT),
    ("logbook",   "a log of SportTracks",                hints::FIT),
    ("logbook3",  "a log of SportTracks",                hints::FIT),
    ("nmea",      "a track of a GPS receiver",           hints::FIT),
    ("trk",       "a track of a GPS receiver",           hints::FIT),
    ("plt",       "a track of a GPS receiver",           hints::FIT),
    ("gdb",       "a track of a Garmin program",         hints::FIT),
    ("health_connect", "a database of Health Connect",   hints::FIT),
    ("xls",       "a spreadsheet",                       hints::CSV),
    ("xlsx",      "a spreadsheet",                       hints::CSV),
    ("ods",       "a spreadsheet",                       hints::CSV),
    ("numbers",   "a spreadsheet",                       hints::CSV),
    ("7z",        "an archive",                          hints::UNPACK),
    ("rar",       "an archive",                          hints::UNPACK),
    ("tar",       "an archive",                          hints::UNPACK),
    ("tgz",       "an archive",                          hints::UNPACK),
    ("bz2",       "packed with bzip2",                   hints::UNPACK),
    ("tbz",       "an archive",                          hints::UNPACK),
    ("tbz2",      "an archive",                          hints::UNPACK),
    ("xz",        "packed with xz",                      hints::UNPACK),
    ("txz",       "an archive",                          hints::UNPACK),
    ("zst",       "packed with zstd",                    hints::UNPACK),
    ("lzma",      "packed with lzma",                    hints::UNPACK),
    ("zipx",      "an archive",                          hints::UNPACK),
];

/// Outermost elements of recordings in XML that are not read.
#[rustfmt::skip] // a table
const UNREAD_XML: &[(&str, &str, &str)] = &[
    ("sml",                   "a recording of a Suunto watch",       hints::SUUNTO),
    ("pwx",                   "a recording of TrainingPeaks",        hints::FIT),
    ("FitnessWorkbook",       "a log of SportTracks",                hints::FIT),
    ("FitnessLogbook",        "a log of SportTracks",                hints::FIT),
    ("polar-exercise-data",   "a recording of an old Polar watch",   hints::POLAR),
    ("Activity",              "a recording of a Sigma watch",        hints::FIT),
    ("loxx",                  "a recording of a Sigma watch",        hints::FIT),
];

fn unread(name: &str) -> Option<Problem> {
    const HEALTH_CONNECT: &str = "health_connect";
    let (stem, end) = stem_and_end(name);
    row(UNREAD, if end == "db" && stem.starts_with(HEALTH_CONNECT) { HEALTH_CONNECT } else { &end })
}

/// A recording that is not read, by the outermost element of its XML.
pub(super) fn unread_xml(root: &str) -> Option<Problem> {
    row(UNREAD_XML, root)
}

/// JSON that is about sports, from a site or an app that is not known.
pub(super) fn unread_json() -> Problem {
    Problem::Unread { what: "JSON that may be a recording", instead: hints::FIT }
}

fn row(table: &[(&str, &'static str, &'static str)], key: &str) -> Option<Problem> {
    let (_, what, instead) = table.iter().find(|(known, ..)| *known == key)?;
    Some(Problem::Unread { what, instead })
}

/// Whether the name of a file of JSON is that of a recording, whatever is in it. Polar's daily steps have such a name
/// too, with a date.
pub(super) fn sounds_recorded(name: &str) -> bool {
    const WORDS: &[&str] = &["training-session", "training_session", "activity", "activities", "exercise", "workout"];
    let (stem, _) = stem_and_end(name);
    let daily = stem.strip_prefix("activity-").is_some_and(|rest| {
        rest.len() >= 10 && rest.bytes().take(10).all(|byte| byte.is_ascii_digit() || byte == b'-')
    });
    !daily && WORDS.iter().any(|word| stem.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::{Kind, is_litter, kind, sounds_recorded, stem};

    #[test]
    fn by_their_names() {
        for readable in
            ["a.fit", "A.FIT.GZ", "x/y.gpx", "export.xml", "导出.xml", "a.json", "x/x_0_summarizedActivities.json"]
        {
            assert_eq!(kind(readable), Kind::Readable, "{readable}");
        }
        for archive in ["DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", "a.kmz"] {
            assert_eq!(kind(archive), Kind::Archive, "{archive}");
        }
        for litter in
            ["__MACOSX/._a.gpx", "x/__MACOSX/a.gpx", "._a.gpx", ".DS_Store", ".git/a.json", "Thumbs.db", "Desktop.ini"]
        {
            assert!(is_litter(litter), "{litter}");
        }
        for other in [
            "photo.jpg",
            "index.html",
            "apple_health_export/export_cda.xml",
            "DI_CONNECT/DI-Connect-Fitness/me@example.com_gear.json",
            "training-target-2026-11-20-1.json",
            "account-data-1.json",
            "no_ending",
        ] {
            assert_eq!(kind(other), Kind::NoRecording, "{other}");
        }
        for (unread, message) in [
            (
                "a.hrm",
                "is a recording of an old Polar watch, which is not read; export the activity as TCX or GPX from Polar Flow",
            ),
            ("log.xlsx", "is a spreadsheet, which is not read; save it as CSV (UTF-8)"),
            ("all.tar.gz", "is an archive, which is not read; unpack it first"),
            (
                "health_connect_export.db",
                "is a database of Health Connect, which is not read; export the activity as FIT, GPX or TCX",
            ),
            ("all.7z", "is an archive, which is not read; unpack it first"),
        ] {
            let Kind::Unread(problem) = kind(unread) else { panic!("{unread}") };
            assert_eq!(problem.to_string(), message);
        }
        assert!(sounds_recorded("x/exercise-0.json") && !sounds_recorded("activity-2026-11-20-1.json"));
        assert_eq!(stem("a/b.fit.gz"), stem("a/b.json"));
    }
}
