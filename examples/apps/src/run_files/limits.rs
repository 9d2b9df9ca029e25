//! The limits on files, so that a hostile one is refused instead of filling the memory.

/// Bytes of one file, unpacked. A day's run at one record a second is about 60 MB as TCX, the wordiest format.
pub const MAX_BYTES: u64 = 128 * 1024 * 1024;

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

/// Bytes that an archive may unpack to for each of its own. Tracks as text shrink to a tenth or a twentieth.
pub(super) const MAX_RATIO: u64 = 64;

/// Depth of nested folders.
pub(super) const MAX_FOLDERS: usize = 32;

/// Metres of one activity: farther than any run, near enough to catch a wrong unit.
pub(super) const MAX_METRES: f64 = 5_000_000.0;

/// Seconds of one activity: 60 days.
pub(super) const MAX_SECONDS: f64 = 5_184_000.0;
