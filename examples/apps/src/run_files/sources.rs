//! Turns the names on the command line into single files. Folders and archives hold many.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs::{self, File};
use std::io::{BufReader, Read, Seek};
use std::path::{Path, PathBuf};

use zip::ZipArchive;

use super::content::{is_zip, read_bytes};
use super::error::{Fault, FileError, Problem, printable, shown};
use super::limits::{MAX_BYTES, MAX_FILES, MAX_FOLDERS, MAX_RATIO};
use super::{Context, Found};

/// One file to read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The file, or the archive that holds it.
    path: PathBuf,
    /// The number of the entry in the archive.
    entry: Option<usize>,
    name: String,
    /// Whether it was found in a folder or an archive, not named by the runner.
    found: bool,
}

impl Source {
    /// As it was named; inside an archive, the archive and the entry.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What the names on the command line lead to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Contents {
    /// The files to read, each once.
    pub sources: Vec<Source>,
    /// Files in folders and archives that cannot be run files by their names, such as photos.
    pub passed_over: usize,
    /// What could not be looked into.
    pub rejected: Vec<FileError>,
}

/// Finds the files behind names of files, folders and zip archives. Links inside folders are not followed.
pub fn find<P: AsRef<Path>>(names: impl IntoIterator<Item = P>) -> Contents {
    let mut contents = Contents::default();
    let mut seen = BTreeSet::new();
    for name in names {
        let path = name.as_ref();
        let found = match fs::metadata(path) {
            Ok(data) if data.is_dir() => folder(path, 0, &mut seen, &mut contents),
            Ok(data) if data.is_file() => file(path, false, &mut seen, &mut contents),
            Ok(_) => Err(Problem::NotAFile),
            Err(error) => Err(Problem::Unreadable(shown(&error.to_string()))),
        };
        if let Err(problem) = found {
            contents.rejected.push(problem.whole().in_file(&named(path)));
        }
    }
    contents
}

fn folder(path: &Path, depth: usize, seen: &mut BTreeSet<PathBuf>, contents: &mut Contents) -> Result<(), Problem> {
    if depth == MAX_FOLDERS {
        return Err(Problem::FoldersTooDeep);
    }
    let mut entries = Vec::new();
    for entry in fs::read_dir(path).map_err(|error| unreadable(&error))? {
        let entry = entry.map_err(|error| unreadable(&error))?;
        entries.push((entry.path(), entry.file_type().map_err(|error| unreadable(&error))?));
        if entries.len() > MAX_FILES {
            return Err(Problem::TooManyFiles);
        }
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, kind) in entries {
        let found = if kind.is_dir() {
            folder(&path, depth + 1, seen, contents)
        } else if kind.is_file() && may_be_run_file(&path.to_string_lossy()) {
            file(&path, true, seen, contents)
        } else {
            contents.passed_over += 1;
            Ok(())
        };
        match found {
            Err(Problem::TooManyFiles) => return Err(Problem::TooManyFiles),
            Err(problem) => contents.rejected.push(problem.whole().in_file(&named(&path))),
            Ok(()) => {}
        }
    }
    Ok(())
}

fn file(path: &Path, found: bool, seen: &mut BTreeSet<PathBuf>, contents: &mut Contents) -> Result<(), Problem> {
    if !seen.insert(path.canonicalize().map_err(|error| unreadable(&error))?) {
        return Ok(()); // the same file again adds nothing
    }
    let mut start = [0; 4];
    let mut opened = File::open(path).map_err(|error| unreadable(&error))?;
    let zipped = opened.read_exact(&mut start).is_ok() && is_zip(&start);
    let name = named(path);
    if !zipped {
        return push(contents, Source { path: path.into(), entry: None, name, found });
    }
    opened.rewind().map_err(|error| unreadable(&error))?;
    let damaged = |error: zip::result::ZipError| Problem::Unpacking(shown(&error.to_string()));
    let archive = ZipArchive::new(BufReader::new(opened)).map_err(damaged)?;
    let mut entries: Vec<(String, usize)> = Vec::new();
    for number in 0..archive.len() {
        let entry = archive.name_for_index(number).unwrap_or_default();
        if may_be_run_file(entry) {
            entries.push((entry.into(), number));
        } else if !entry.ends_with('/') {
            contents.passed_over += 1;
        }
    }
    entries.sort();
    for (entry, number) in entries {
        push(
            contents,
            Source {
                path: path.into(),
                entry: Some(number),
                name: format!("{name}!{}", printable(&entry)),
                found: true,
            },
        )?;
    }
    Ok(())
}

/// The name of a file as a terminal can show it. Names in folders are no more to be trusted than what is in files.
fn named(path: &Path) -> String {
    printable(&path.display().to_string())
}

fn push(contents: &mut Contents, source: Source) -> Result<(), Problem> {
    if contents.sources.len() == MAX_FILES {
        return Err(Problem::TooManyFiles);
    }
    contents.sources.push(source);
    Ok(())
}

/// Whether a name is that of a run file. In folders and archives only such files are opened, because a bulk export also
/// holds photos.
fn may_be_run_file(name: &str) -> bool {
    let name = name.to_lowercase();
    let name = name.strip_suffix(".gz").unwrap_or(&name);
    [".fit", ".gpx", ".tcx", ".csv", ".zip"].iter().any(|end| name.ends_with(end))
}

/// Reads files one after the other; an archive stays open while its entries are read.
#[derive(Default)]
pub struct Files {
    archive: Option<Archive>,
}

struct Archive {
    path: PathBuf,
    archive: ZipArchive<BufReader<File>>,
    /// How many bytes it may still unpack to.
    left: u64,
}

impl Archive {
    fn open(path: &Path) -> Result<Self, Fault> {
        let file = File::open(path).map_err(|error| unreadable(&error).whole())?;
        let size = file.metadata().map_err(|error| unreadable(&error).whole())?.len();
        let archive = ZipArchive::new(BufReader::new(file)).map_err(|error| damaged(&error).whole())?;
        Ok(Self { path: path.into(), archive, left: MAX_BYTES + size.saturating_mul(MAX_RATIO) })
    }

    fn bytes(&mut self, number: usize) -> Result<Vec<u8>, Fault> {
        let most = self.left.min(MAX_BYTES);
        let too_much = if most < MAX_BYTES { Problem::GrowsTooMuch } else { Problem::TooLarge };
        let entry = self.archive.by_index(number).map_err(|error| damaged(&error).whole())?;
        let bytes = limited(entry, most, too_much, |error| damaged(error));
        // What was refused was also unpacked.
        self.left = self.left.saturating_sub(bytes.as_ref().map_or(most, |bytes| bytes.len() as u64));
        bytes
    }
}

fn unreadable(error: &std::io::Error) -> Problem {
    Problem::Unreadable(shown(&error.to_string()))
}

fn damaged(error: &dyn Display) -> Problem {
    Problem::Unpacking(shown(&error.to_string()))
}

impl Files {
    /// Reads one file. `None` if it was found in a folder or an archive and is sound but not a recording. Bulk exports
    /// hold settings, daily steps, planned routes and other tables.
    pub fn read(&mut self, source: &Source, context: &Context) -> Option<Found> {
        let mut found = match self.bytes(source) {
            Ok(bytes) => read_bytes(&source.name, &bytes, context),
            Err(fault) => Found { rejected: vec![fault.in_file(&source.name)], ..Found::default() },
        };
        let name = source.name.to_lowercase();
        let name = name.trim_end_matches(".gz");
        let table = name.ends_with(".csv");
        // The table of all runs in a language that is not read must not be passed over.
        let activities = table
            && name
                .rsplit(['/', '\\', '!'])
                .next()
                .is_some_and(|file| file.contains("activit") || file.contains("aktivit"));
        if activities && found.activities.is_empty() {
            for error in &mut found.rejected {
                if matches!(error.problem, Problem::UnknownFormat(_)) {
                    error.problem = Problem::UnknownTable;
                }
            }
        }
        let another_kind = found.rejected.iter().all(|error| match error.problem {
            Problem::UnknownFormat(_) => table,
            ref problem => problem.is_no_recording(),
        });
        if source.found && found.activities.is_empty() && another_kind { None } else { Some(found) }
    }

    fn bytes(&mut self, source: &Source) -> Result<Vec<u8>, Fault> {
        let Some(number) = source.entry else {
            let file = File::open(&source.path).map_err(|error| unreadable(&error).whole())?;
            return limited(file, MAX_BYTES, Problem::TooLarge, unreadable);
        };
        let archive = match self.archive.take() {
            Some(archive) if archive.path == source.path => archive,
            _ => Archive::open(&source.path)?,
        };
        self.archive.insert(archive).bytes(number)
    }
}

fn limited(
    reader: impl Read,
    most: u64,
    too_much: Problem,
    problem: impl Fn(&std::io::Error) -> Problem,
) -> Result<Vec<u8>, Fault> {
    let mut bytes = Vec::new();
    match reader.take(most + 1).read_to_end(&mut bytes) {
        Ok(_) if bytes.len() as u64 > most => Err(too_much.whole()),
        Ok(_) => Ok(bytes),
        Err(error) => Err(problem(&error).at_byte(bytes.len() as u64)),
    }
}
