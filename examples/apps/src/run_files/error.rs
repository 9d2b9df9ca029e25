//! Why a file, or a row of it, could not be used, and where.

use std::{fmt, io};

use thiserror::Error;

use running_hip_pain::Day;

use super::Sport;
use super::activity::Start;
use super::limits::{
    MAX_ACTIVITIES, MAX_BYTES, MAX_DEPTH, MAX_FILES, MAX_FOLDERS, MAX_INNER, MAX_NAME, MAX_RATIO, MAX_STREAMED,
    MAX_TIME, MAX_TOKEN,
};

/// A file, or a part of it, that could not be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{file}{place}: {problem}")]
pub struct FileError {
    /// The file as it was named; inside an archive, the archive and the entry.
    pub file: String,
    /// Where in it.
    pub place: Place,
    /// What is wrong there.
    pub problem: Problem,
    /// What is known of the activity all the same.
    pub about: Box<About>,
}

/// What is known of an activity that could not be used. It limits what a log must doubt: a ride is no run, and a run of
/// June says nothing about November.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// When it began.
    pub start: Option<Start>,
    /// What it was.
    pub sport: Option<Sport>,
    /// The recording that a row of a table names.
    pub recording: Option<String>,
}

/// A place in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The file as a whole.
    Whole,
    /// Bytes from its start (of the unpacked file, where it is packed), counted from 0.
    Byte(u64),
    /// A line, counted from 1.
    Line(u64),
    /// One of several activities, counted from 1.
    Activity(u64),
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Byte(byte) => write!(f, ", byte {byte}"),
            Self::Line(line) => write!(f, ", line {line}"),
            Self::Activity(number) => write!(f, ", activity {number}"),
        }
    }
}

/// What is wrong with a file or a part of it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Problem {
    /// The system did not give out the file.
    #[error("cannot be read: {0}")]
    Unreadable(String),
    /// Neither a file nor a folder.
    #[error("is neither a file nor a folder")]
    NotAFile,
    /// No bytes.
    #[error("is empty; export it again")]
    Empty,
    /// More bytes than any activity has.
    #[error("unpacks to more than {MAX_BYTES} bytes, the most that is read")]
    TooLarge,
    /// More bytes than any account has.
    #[error("unpacks to more than {MAX_STREAMED} bytes, the most that is read of a file of this kind")]
    TooLong,
    /// A file that takes without end.
    #[error("took more than {} seconds and was given up", MAX_TIME.as_secs())]
    TooSlow,
    /// More activities than anybody has.
    #[error("holds more than {MAX_ACTIVITIES} activities, the most that is read of one file")]
    TooManyActivities,
    /// More files than one call reads.
    #[error("holds more than {MAX_FILES} files, the most that is read in one call")]
    TooManyFiles,
    /// Folders nested without end.
    #[error("folders are nested more than {MAX_FOLDERS} deep")]
    FoldersTooDeep,
    /// Packed more often than is unpacked.
    #[error("is packed more than once; unpack it first")]
    PackedTwice,
    /// An archive in an archive in an archive.
    #[error("is an archive inside two others; unpack the outer one first")]
    NestedTooDeep,
    /// An archive in an archive, without end.
    #[error("is an archive of more than {MAX_INNER} bytes inside another; unpack the outer one first")]
    InnerTooLarge,
    /// Locked with a password.
    #[error("is locked with a password; unpack it first")]
    Locked,
    /// Packed in a way that is not read.
    #[error("is packed in a way that is not read; unpack it first")]
    UnknownPacking,
    /// The packing is damaged.
    #[error("the packed data is damaged ({0}); unpack it first, or export it again")]
    Unpacking(String),
    /// Several files of an archive with one name, of which one is read.
    #[error(
        "is the name of several files in the archive, of which only one can be read; pack them under different names"
    )]
    NameTwice,
    /// It may be a recording, but in a format that is not read.
    #[error("is {what}, which is not read; {instead}")]
    Unread {
        /// What it is.
        what: &'static str,
        /// What to do.
        instead: &'static str,
    },
    /// None of the formats that are read.
    #[error(
        "is not FIT, GPX, TCX, KML, a table of activities or the export of an account that is known{}; export it as FIT, \
         GPX or TCX", beginning(.0)
    )]
    UnknownFormat(String),
    /// Ends before it should.
    #[error("ends too early; export it again")]
    Truncated,
    /// A FIT file that is shorter than it says.
    #[error("ends too early: {missing} bytes are missing; copy it from the watch or export it again")]
    Short {
        /// How many more there should be.
        missing: u64,
    },
    /// The checksum of a FIT file does not match its bytes.
    #[error(
        "the checksum is {stated:#06x}, but the bytes give {computed:#06x}; copy it from the watch or export it again"
    )]
    Checksum {
        /// The sum in the file.
        stated: u16,
        /// The sum of its bytes.
        computed: u16,
    },
    /// Something behind the end of a file that is more than padding.
    #[error("has {0} bytes behind its end that cannot be read; export it again")]
    Behind(u64),
    /// FIT that does not follow its own rules.
    #[error("is not valid FIT: {0}")]
    Fit(String),
    /// XML that does not follow its own rules.
    #[error("is not valid XML: {0}")]
    Xml(String),
    /// JSON that does not follow its own rules.
    #[error("is not valid JSON: {0}")]
    Json(String),
    /// A document type that declares entities, which can make XML grow without end. No export has one.
    #[error("declares entities, which no export needs and which are not read")]
    DocumentType,
    /// A tag or a text without end.
    #[error("a tag or a text has more than {MAX_TOKEN} bytes")]
    LongToken,
    /// XML nested without end.
    #[error("elements are nested more than {MAX_DEPTH} deep")]
    TooDeep,
    /// A name that no format has.
    #[error("the name of an element has more than {MAX_NAME} bytes")]
    LongName,
    /// An archive that grows without end.
    #[error("the archive unpacks to more than {MAX_RATIO} times its size, the most that is read of it")]
    GrowsTooMuch,
    /// A recording that its watch never finished.
    #[error("holds neither sessions nor laps nor points of an activity: the watch did not finish the file")]
    NoSession,
    /// A table of activities of another site, or in a language that is not read.
    #[error(
        "looks like a table of activities, but its columns are not known; export the recordings themselves as FIT, TCX \
         or GPX or, if the table is not in English, set the site to English and export it again"
    )]
    UnknownTable,
    /// The distances of a table are in another unit than they should be.
    #[error(
        "nobody runs as fast or as slowly as {wrong} of its {of} runs if their distances are in {read}, and people do if \
         they are in {fits}; export the table again, or correct the distances"
    )]
    Unit {
        /// The unit that the table should have.
        read: &'static str,
        /// The unit that it seems to have.
        fits: &'static str,
        /// How many runs are too fast or too slow.
        wrong: usize,
        /// How many runs there are.
        of: usize,
    },
    /// Dated after the day of the export.
    #[error("is dated {day}, which is after {last}; was the clock set?")]
    Future {
        /// The day of the activity.
        day: Day,
        /// The last day that is possible.
        last: Day,
    },
    /// A readable file without any activity.
    #[error("holds no recorded activity{0}")]
    NoActivity(&'static str),
    /// A track without times: a plan, not a recording.
    #[error("the track has no times; a planned route is not a run")]
    Planned,
    /// A track of a run without times, which may be a recording that lost them.
    #[error("the track has no times; if it was run and not planned, export it again with its times, or as FIT or TCX")]
    Untimed,
    /// A recording of a sport without a place or a time, as of a treadmill, and nothing that says when.
    #[error("says that it is `{0}`, but neither when nor where; export it as FIT or TCX")]
    Undated(String),
    /// A watch that counts from when it was switched on.
    #[error("has no date, because the clock of the watch was not set; nobody can tell which day it was")]
    ClockNotSet,
    /// Something that an activity needs is missing.
    #[error("has no {0}; export it again, or as another format")]
    Missing(&'static str),
    /// A value that is not possible.
    #[error("{field} is `{value}`; expected {allowed}")]
    Value {
        /// The name of the column, element or field.
        field: &'static str,
        /// What was found, cut at 64 characters.
        value: String,
        /// What was expected.
        allowed: &'static str,
    },
    /// A date that could be either of two days.
    #[error("{field} is `{value}`, which may be day or month first; export the table again and leave it unopened")]
    AmbiguousDate {
        /// The name of the column.
        field: &'static str,
        /// What was found.
        value: String,
    },
    /// A row of a table that is not a row.
    #[error("is not a row of the table: {0}")]
    Row(String),
    /// Read, but nothing that a log can use.
    #[error("{0}")]
    Refused(String),
    /// The reader itself failed on this file.
    #[error("the reader of this format gave up on it")]
    ReaderFailed,
}

impl Problem {
    /// Whether the file is sound but simply not a recording: settings, a workout, daily steps, a planned route. Exports
    /// are full of these.
    pub fn is_no_recording(&self) -> bool {
        matches!(self, Self::NoActivity(_) | Self::Planned)
    }

    /// As an error of a reader, from which [`Problem::of`] takes it back.
    pub(super) fn io(self) -> io::Error {
        io::Error::other(self)
    }

    /// What an error of a reader says.
    pub(super) fn of(error: &io::Error) -> Self {
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()) {
            Some(problem) => problem.clone(),
            None => Self::Unreadable(shown(&error.to_string())),
        }
    }

    /// The error of a file as a whole.
    pub(super) fn whole(self) -> Fault {
        self.at(Place::Whole)
    }

    /// The error at a byte.
    pub(super) fn at_byte(self, byte: u64) -> Fault {
        self.at(Place::Byte(byte))
    }

    /// The error at a line.
    pub(super) fn at_line(self, line: u64) -> Fault {
        self.at(Place::Line(line))
    }

    /// The error at a place.
    pub(super) fn at(self, place: Place) -> Fault {
        Fault { place, problem: self, about: Box::default() }
    }

    /// A value that is not possible, cut so that a hostile file cannot fill the screen.
    pub(super) fn value(field: &'static str, value: &str, allowed: &'static str) -> Self {
        Self::Value { field, value: shown(value), allowed }
    }
}

/// How an unknown file begins, if that is text.
fn beginning(text: &str) -> String {
    if text.trim().is_empty() { String::new() } else { format!("; it starts with `{text}`") }
}

/// Text of a file, cut to the most that is repeated. Where it was cut, it says so.
pub(super) fn shown(text: &str) -> String {
    const MOST: usize = 64;
    let text = printable(text);
    if text.chars().count() <= MOST { text } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}

/// Text that a terminal shows as it is: without control characters, invisible ones, or those that reverse the direction
/// of the others.
pub fn printable(text: &str) -> String {
    let hidden = |char: char| {
        char.is_control()
            || matches!(char, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().map(|char| if hidden(char) { ' ' } else { char }).collect()
}

/// What a reader reports; it does not know the name of its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) place: Place,
    pub(super) problem: Problem,
    pub(super) about: Box<About>,
}

impl Fault {
    /// With what is known of the activity.
    pub(super) fn about(self, about: About) -> Self {
        Self { about: Box::new(about), ..self }
    }

    pub(super) fn in_file(self, file: &str) -> FileError {
        FileError { file: file.into(), place: self.place, problem: self.problem, about: self.about }
    }
}
