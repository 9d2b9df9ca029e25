//! The limits on files, so that a hostile one is refused instead of filling the memory.

use std::time::Duration;

/// Bytes of one file, unpacked. A day's run at one record a second is about 60 MB as TCX, the wordiest format.
pub const MAX_BYTES: u64 = 128 * 1024 * 1024;

/// Bytes of a file that holds years and is read bit by bit: everything that Apple Health knows, or the summaries of a
/// Garmin account. Ten years of a watch that measures all day are about 3 GB of XML.
pub(super) const MAX_STREAMED: u64 = 8 * 1024 * 1024 * 1024;

/// How long one of these may take. 8 GB of XML take less than a minute.
pub(super) const MAX_TIME: Duration = Duration::from_secs(300);

/// Bytes at the start of a file by which it is recognised. The document type of Apple Health, which stands before the
/// first element, has 15 KB.
pub(super) const HEAD: usize = 64 * 1024;

/// Bytes of one tag, text or comment in XML, and of one text in JSON.
pub(super) const MAX_TOKEN: u64 = 16 * 1024 * 1024;

/// Bytes of an archive inside an archive, unpacked from the outer one. Garmin's account export has parts of 50 MB.
pub(super) const MAX_INNER: u64 = 2 * 1024 * 1024 * 1024;

/// Bytes of an archive inside an archive that are kept in memory. What is larger goes to a nameless temporary file.
pub(super) const MAX_IN_MEMORY: usize = 64 * 1024 * 1024;

/// Activities of one file. Thirty years of two a day are 22,000.
pub(super) const MAX_ACTIVITIES: usize = 100_000;

/// Bytes in the cells of one row of a table. The longest text that a site takes has some thousands.
pub(super) const MAX_ROW: usize = 1024 * 1024;

/// Cells of one row. Strava's table has about 100 columns.
pub(super) const MAX_CELLS: usize = 1024;

/// Files of one call, including those inside archives. Thirty years of two activities a day are 22,000.
pub const MAX_FILES: usize = 100_000;

/// Depth of nested elements in XML. GPX and TCX need twelve.
pub(super) const MAX_DEPTH: usize = 64;

/// Bytes of the name of an element in XML. With the depth, it bounds the path that is looked at for each element. GPX
/// and TCX need 30.
pub(super) const MAX_NAME: usize = 256;

/// Bytes that an archive may unpack to for each of its own, archives inside it included. Tracks as text shrink to a
/// tenth or a twentieth, and so does the XML of Apple Health.
pub(super) const MAX_RATIO: u64 = 64;

/// Depth of nested folders.
pub(super) const MAX_FOLDERS: usize = 32;

/// Metres of one activity: farther than any run, near enough to catch a wrong unit.
pub(super) const MAX_METRES: f64 = 5_000_000.0;

/// Seconds of one activity: 60 days.
pub(super) const MAX_SECONDS: f64 = 5_184_000.0;
