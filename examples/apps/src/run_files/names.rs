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
    /// Its ending says nothing, so that its first bytes must.
    Unclear,
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
        "xml" if stem.ends_with("_cda") => Kind::NoRecording,
        "json" if is_known_other(name, &stem) => Kind::NoRecording,
        "xml" | "json" => Kind::Readable,
        end if NO_RECORDING.contains(&end) || row(NOT_YET_THERE, end).is_some() => Kind::NoRecording,
        _ => Kind::Unclear,
    }
}

/// Endings of what is never a recording, and often large or many.
#[rustfmt::skip] // a table
const NO_RECORDING: &[&str] = &[
    // photos
    "jpg", "jpeg", "jpe", "png", "gif", "heic", "heif", "webp", "avif", "svg", "bmp", "tif", "tiff", "dng", "raw", "cr2", "cr3", "nef", "arw", "psd", "ico", "aae", "xmp",
    // films and sounds
    "mp4", "mov", "avi", "mkv", "m4v", "webm", "mpg", "mpeg", "3gp", "wmv", "insv", "lrv", "thm", "mp3", "m4a", "aac", "wav", "flac", "ogg", "opus", "aiff",
    // documents and pages
    "pdf", "doc", "docx", "ppt", "pptx", "odt", "odp", "rtf", "pages", "key", "epub", "html", "htm", "mhtml", "css", "js", "md", "ics", "vcf", "eml", "msg",
    // programs and their parts
    "exe", "msi", "dmg", "pkg", "apk", "jar", "iso", "dll", "so", "ttf", "otf", "woff", "woff2", "lnk", "url", "webloc", "ini", "py", "rs", "sh",
];

/// Whether a file or a folder is what a system left there, which is not worth a word. What is still in iCloud has a
/// hidden file in its place.
pub(super) fn is_litter(name: &str) -> bool {
    let mut parts = name.split(['/', '\\', '!']).filter(|part| !matches!(*part, "" | "." | ".."));
    let base = base(name).to_lowercase();
    parts.any(|part| part == "__MACOSX" || (part.starts_with('.') && !part.to_lowercase().ends_with(".icloud")))
        || matches!(base.as_str(), "thumbs.db" | "desktop.ini")
}

/// JSON that an exporter is known to write beside the runs. Some of it is about sports, so that what is in it does not
/// tell.
fn is_known_other(name: &str, stem: &str) -> bool {
    let garmin = name.split(['/', '\\', '!']).any(|part| {
        let part = part.to_lowercase();
        part.starts_with("di-connect") || matches!(part.as_str(), "di_connect" | "di-atp" | "customer_data")
    });
    // `sleep-1` is Polar's, `sleepy-hollow-10k` is a run.
    let ends = |rest: &str| rest.chars().next().is_none_or(|char| matches!(char, '-' | '_') || char.is_ascii_digit());
    let polar = POLAR.iter().any(|start| stem.strip_prefix(start).is_some_and(ends));
    (garmin && !stem.ends_with("summarizedactivities")) || polar
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
    pub(super) const LINK: &str     = "put the file itself there";
    pub(super) const AGAIN: &str    = "download it again";
    pub(super) const ICLOUD: &str   = "open it once, so that it is downloaded";
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
    ("db",        "a database",                          hints::FIT),
    ("sqlite",    "a database",                          hints::FIT),
    ("sqlite3",   "a database",                          hints::FIT),
    ("xls",       "a spreadsheet",                       hints::CSV),
    ("xlsx",      "a spreadsheet",                       hints::CSV),
    ("xlsm",      "a spreadsheet",                       hints::CSV),
    ("xlsb",      "a spreadsheet",                       hints::CSV),
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

/// Endings that stand behind the one of a file that is not there yet.
#[rustfmt::skip] // a table
const NOT_YET_THERE: &[(&str, &str, &str)] = &[
    ("icloud",      "still in iCloud",                     hints::ICLOUD),
    ("crdownload",  "an unfinished download",              hints::AGAIN),
    ("opdownload",  "an unfinished download",              hints::AGAIN),
    ("download",    "an unfinished download",              hints::AGAIN),
    ("part",        "an unfinished download",              hints::AGAIN),
    ("partial",     "an unfinished download",              hints::AGAIN),
];

/// Endings of [`UNREAD`] that hold one recording each, so that the same one beside them in a format that is read is all
/// that they hold.
const OF_ONE: &[&str] = &["sml", "sdf", "hrm", "ttbin", "srd", "srm", "slf", "smf", "pwx", "nmea", "trk", "plt"];

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
    if let Some(problem) = row(NOT_YET_THERE, &end) {
        return Some(problem).filter(|_| kind(stem.trim_start_matches('.')) != Kind::NoRecording);
    }
    row(UNREAD, if end == "db" && stem.starts_with(HEALTH_CONNECT) { HEALTH_CONNECT } else { &end })
}

/// Whether a file that is not read holds one recording.
pub(super) fn is_of_one(name: &str) -> bool {
    OF_ONE.contains(&stem_and_end(name).1.as_str())
}

/// What a spreadsheet program saves as its own.
pub(super) fn spreadsheet() -> Problem {
    Problem::Unread { what: "a spreadsheet", instead: hints::CSV }
}

/// A link, behind which may be anything.
pub(super) fn link() -> Problem {
    Problem::Unread { what: "a link to a file elsewhere", instead: hints::LINK }
}

/// A recording that is not read, by the outermost element of its XML.
pub(super) fn unread_xml(root: &str) -> Option<Problem> {
    row(UNREAD_XML, root)
}

/// JSON that is about sports, from a site or an app that is not known.
pub(super) fn unread_json() -> Problem {
    Problem::Unread { what: "JSON that may be a recording", instead: hints::FIT }
}

/// The same of a list of them.
pub(super) fn unread_json_of_many() -> Problem {
    Problem::Unread { what: "JSON that may hold recordings", instead: hints::FIT }
}

/// XML that is about sports, likewise.
pub(super) fn unread_other_xml() -> Problem {
    Problem::Unread { what: "XML that may be a recording", instead: hints::FIT }
}

/// Whether XML of an unknown kind names a sport and a time, as recordings do.
pub(super) fn xml_may_be_recording(text: &str) -> bool {
    const SPORT: &[&str] = &["sport", "exercise", "workout", "activity", "run"];
    const TIME: &[&str] = &["start", "time", "date", "begin"];
    let tags = text.split('<').skip(1).filter_map(|tag| tag.split('>').next());
    let (mut sport, mut time) = (false, false);
    for tag in tags.filter(|tag| !tag.starts_with(['?', '!', '/'])) {
        let named = |(at, word): (usize, &str)| match word.split_once('=') {
            Some((attribute, _)) => Some(attribute.to_lowercase()),
            None => (at == 0).then(|| word.to_lowercase()),
        };
        for name in tag.split_whitespace().enumerate().filter_map(named) {
            sport |= SPORT.iter().any(|word| name.starts_with(word));
            time |= TIME.iter().any(|word| name.contains(word));
        }
    }
    sport && time
}

/// Whether a table has the name of a log of runs.
pub(super) fn sounds_like_runs(name: &str) -> bool {
    let base = base(name).to_lowercase();
    let mut words = base.split(|char: char| !char.is_alphanumeric());
    !base.contains("shoe")
        && words.any(|word| ["activit", "aktivit", "run", "workout"].iter().any(|start| word.starts_with(start)))
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
        for readable in [
            "a.fit",
            "A.FIT.GZ",
            "x/y.gpx",
            "export.xml",
            "导出.xml",
            "a.json",
            "x/x_0_summarizedActivities.json",
            "sleepy-hollow-10k.json",
        ] {
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
            "sleep-1.json",
            ".photo.jpg.icloud",
        ] {
            assert_eq!(kind(other), Kind::NoRecording, "{other}");
        }
        for unclear in ["no_ending", "readme.txt", "run.gpx.txt", "8228026758.gz", "runs.tsv"] {
            assert_eq!(kind(unclear), Kind::Unclear, "{unclear}");
        }
        for (unread, message) in [
            (".run.fit.icloud", "is still in iCloud, which is not read; open it once, so that it is downloaded"),
            ("b.fit.crdownload", "is an unfinished download, which is not read; download it again"),
            ("c.gpx.part", "is an unfinished download, which is not read; download it again"),
            ("x.download", "is an unfinished download, which is not read; download it again"),
            ("run.xlsm", "is a spreadsheet, which is not read; save it as CSV (UTF-8)"),
            ("Gadgetbridge.db", "is a database, which is not read; export the activity as FIT, GPX or TCX"),
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
