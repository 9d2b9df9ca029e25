//! Zip archives, also one inside another, as Garmin packs the recordings of an account.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use tempfile::{SpooledTempFile, spooled_tempfile};
use zip::ZipArchive;
use zip::result::ZipError;

use super::error::Problem;
use super::limits::{MAX_BYTES, MAX_IN_MEMORY, MAX_INNER, MAX_RATIO};
use super::reading::{Limited, damaged};

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// An archive, and the one of those inside it that is being read.
pub(super) struct Archive {
    pub(super) path: PathBuf,
    outer: Opened<BufReader<File>>,
    inner: Option<(usize, Opened<BufReader<SpooledTempFile>>)>,
    /// How many bytes it may still unpack to, with what is in archives inside it.
    left: u64,
}

/// The files of an archive.
#[derive(Default)]
pub(super) struct Entries {
    /// By name, with their numbers.
    pub(super) files: Vec<(String, usize)>,
    /// Names that several different files have. Only one of these can be read.
    pub(super) twice: Vec<String>,
}

impl Entries {
    /// Whether it is the document of a spreadsheet program: Excel, Numbers, or LibreOffice.
    pub(super) fn are_a_spreadsheet(&self) -> bool {
        let has = |name: &str| self.files.iter().any(|(file, _)| file == name);
        let begins = |start: &str| self.files.iter().any(|(file, _)| file.starts_with(start));
        let excel = has("[Content_Types].xml") && begins("xl/");
        let numbers = has("Index.zip") || begins("Index/Tables/") || has("Index/CalculationEngine.iwa");
        excel || numbers || (has("mimetype") && has("content.xml") && has("META-INF/manifest.xml"))
    }
}

/// An entry of an archive: its number, and in an archive inside it the number there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Entry {
    pub(super) number: usize,
    pub(super) inner: Option<usize>,
}

impl Archive {
    pub(super) fn open(path: &Path) -> Result<Self, Problem> {
        let file = File::open(path).map_err(|error| Problem::of(&error))?;
        let size = file.metadata().map_err(|error| Problem::of(&error))?.len();
        let outer = Opened::new(BufReader::new(file))?;
        Ok(Self { path: path.into(), outer, inner: None, left: MAX_BYTES + size.saturating_mul(MAX_RATIO) })
    }

    /// The files in it.
    pub(super) fn entries(&self) -> Entries {
        self.outer.entries()
    }

    /// The files in an archive inside it.
    pub(super) fn inner_entries(&mut self, number: usize) -> Result<Entries, Problem> {
        self.enter(number)?;
        Ok(self.inner.as_ref().map_or_else(Entries::default, |(_, archive)| archive.entries()))
    }

    pub(super) fn reader(&mut self, entry: Entry) -> Result<Box<dyn Read + '_>, Problem> {
        let Some(inner) = entry.inner else {
            return unpacked(&mut self.outer.archive, entry.number, &mut self.left);
        };
        self.enter(entry.number)?;
        match &mut self.inner {
            Some((_, opened)) => unpacked(&mut opened.archive, inner, &mut self.left),
            None => Err(Problem::ReaderFailed),
        }
    }

    /// Unpacks an archive inside it, unless that was the last one.
    fn enter(&mut self, number: usize) -> Result<(), Problem> {
        if self.inner.as_ref().is_some_and(|(open, _)| *open == number) {
            return Ok(());
        }
        self.inner = None;
        let mut packed = spooled_tempfile(MAX_IN_MEMORY);
        let entry = unpacked(&mut self.outer.archive, number, &mut self.left)?;
        io::copy(&mut Limited::new(entry, MAX_INNER, Problem::InnerTooLarge), &mut packed)
            .and_then(|_| packed.rewind())
            .map_err(|error| Problem::of(&error))?;
        self.inner = Some((number, Opened::new(BufReader::new(packed))?));
        Ok(())
    }
}

struct Opened<R> {
    archive: ZipArchive<R>,
    twice: Vec<String>,
}

impl<R: Read + Seek> Opened<R> {
    fn new(reader: R) -> Result<Self, Problem> {
        let archive = ZipArchive::new(reader).map_err(problem)?;
        let directory = archive.central_directory_start();
        let mut reader = archive.into_inner();
        let twice = names_twice(&mut reader, directory).map_err(|error| Problem::of(&error))?;
        Ok(Self { archive: ZipArchive::new(reader).map_err(problem)?, twice })
    }

    fn entries(&self) -> Entries {
        let name = |number| self.archive.name_for_index(number).unwrap_or_default().to_owned();
        let named = (0..self.archive.len()).map(|number| (name(number), number));
        let mut files: Vec<_> = named.filter(|(name, _)| !name.ends_with('/')).collect();
        files.sort();
        Entries { files, twice: self.twice.clone() }
    }
}

/// The names that several different files of an archive have, from its directory. `ZipArchive` keeps one file of each
/// name, and says nothing of the others.
fn names_twice<R: Read + Seek>(reader: &mut R, directory: u64) -> io::Result<Vec<String>> {
    reader.seek(SeekFrom::Start(directory))?;
    let mut sums: BTreeMap<Vec<u8>, [u8; 4]> = BTreeMap::new();
    let mut twice = Vec::new();
    let mut header = [0; 46];
    while reader.read_exact(&mut header).is_ok() && header.starts_with(b"PK\x01\x02") {
        let length = |at: usize| usize::from(u16::from_le_bytes([header[at], header[at + 1]]));
        let mut name = vec![0; length(28)];
        reader.read_exact(&mut name)?;
        io::copy(&mut reader.take((length(30) + length(32)) as u64), &mut io::sink())?;
        let sum = [header[16], header[17], header[18], header[19]];
        if let Some(other) = sums.get(&name)
            && *other != sum
        {
            twice.push(String::from_utf8_lossy(&name).into_owned());
        }
        sums.insert(name, sum);
    }
    Ok(twice)
}

fn problem(error: ZipError) -> Problem {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Problem::Locked,
        ZipError::UnsupportedArchive(_) => Problem::UnknownPacking,
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => Problem::of(&error),
        error => damaged(&error),
    }
}

fn unpacked<'a, R: Read + Seek>(
    archive: &'a mut ZipArchive<R>,
    number: usize,
    left: &'a mut u64,
) -> Result<Box<dyn Read + 'a>, Problem> {
    Ok(Box::new(Unpacked { entry: archive.by_index(number).map_err(problem)?, left }))
}

/// Counts what an archive unpacks to, so that what was refused counts too.
struct Unpacked<'a, R> {
    entry: R,
    left: &'a mut u64,
}

impl<R: Read> Read for Unpacked<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if *self.left == 0 && !buffer.is_empty() {
            return Err(Problem::GrowsTooMuch.io());
        }
        let most = usize::try_from(*self.left).unwrap_or(usize::MAX).min(buffer.len());
        let read = self.entry.read(&mut buffer[..most]).map_err(|error| damaged(&error).io())?;
        *self.left -= read as u64;
        Ok(read)
    }
}
