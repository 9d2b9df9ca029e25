//! Zip archives, also one inside another, as Garmin packs the recordings of an account.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek};
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
    outer: ZipArchive<BufReader<File>>,
    inner: Option<(usize, ZipArchive<BufReader<SpooledTempFile>>)>,
    /// How many bytes it may still unpack to, with what is in archives inside it.
    left: u64,
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
        let outer = ZipArchive::new(BufReader::new(file)).map_err(problem)?;
        Ok(Self { path: path.into(), outer, inner: None, left: MAX_BYTES + size.saturating_mul(MAX_RATIO) })
    }

    /// The files in it, by name.
    pub(super) fn entries(&self) -> Vec<(String, usize)> {
        entries(&self.outer)
    }

    /// The files in an archive inside it, by name.
    pub(super) fn inner_entries(&mut self, number: usize) -> Result<Vec<(String, usize)>, Problem> {
        self.enter(number)?;
        Ok(self.inner.as_ref().map_or(Vec::new(), |(_, archive)| entries(archive)))
    }

    pub(super) fn reader(&mut self, entry: Entry) -> Result<Box<dyn Read + '_>, Problem> {
        let Some(inner) = entry.inner else {
            return unpacked(&mut self.outer, entry.number, &mut self.left);
        };
        self.enter(entry.number)?;
        match &mut self.inner {
            Some((_, archive)) => unpacked(archive, inner, &mut self.left),
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
        let entry = unpacked(&mut self.outer, number, &mut self.left)?;
        io::copy(&mut Limited::new(entry, MAX_INNER, Problem::InnerTooLarge), &mut packed)
            .and_then(|_| packed.rewind())
            .map_err(|error| Problem::of(&error))?;
        self.inner = Some((number, ZipArchive::new(BufReader::new(packed)).map_err(problem)?));
        Ok(())
    }
}

fn entries<R: Read + Seek>(archive: &ZipArchive<R>) -> Vec<(String, usize)> {
    let named =
        (0..archive.len()).map(|number| (archive.name_for_index(number).unwrap_or_default().to_owned(), number));
    let mut entries: Vec<_> = named.filter(|(name, _)| !name.ends_with('/')).collect();
    entries.sort();
    entries
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
