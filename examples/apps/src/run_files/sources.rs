//! Turns the names on the command line into single files. Folders and archives hold many.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::archive::{Archive, Entry, is_zip};
use super::content::read_from;
use super::error::{FileError, Problem, printable};
use super::limits::{MAX_FILES, MAX_FOLDERS};
use super::names::{Kind, base, has_end, is_litter, kind, sounds_recorded, stem, unread_json};
use super::{Context, Found};

/// One file to read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Source {
    /// The file, or the archive that holds it.
    path: PathBuf,
    /// Where it is in the archive.
    entry: Option<Entry>,
    name: String,
    /// Whether it was found in a folder or an archive, not named by the runner.
    found: bool,
    /// Whether a recording of the same name in a format that is read is beside it.
    beside: bool,
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
    let mut finding = Finding::default();
    for name in names {
        let path = name.as_ref();
        let found = match fs::metadata(path) {
            Ok(data) if data.is_dir() => finding.folder(path, 0),
            Ok(data) if data.is_file() => finding.file(path, false),
            Ok(_) => Err(Problem::NotAFile),
            Err(error) => Err(Problem::of(&error)),
        };
        if let Err(problem) = found {
            finding.reject(problem, &named(path));
        }
    }
    finding.contents()
}

#[derive(Default)]
struct Finding {
    contents: Contents,
    seen: BTreeSet<PathBuf>,
    /// Files whose names say that they are not read.
    unread: Vec<(Problem, String)>,
}

impl Finding {
    fn folder(&mut self, path: &Path, depth: usize) -> Result<(), Problem> {
        if depth == MAX_FOLDERS {
            return Err(Problem::FoldersTooDeep);
        }
        let unreadable = |error| Problem::of(&error);
        let mut entries = Vec::new();
        for entry in fs::read_dir(path).map_err(unreadable)? {
            let entry = entry.map_err(unreadable)?;
            if !is_litter(&entry.file_name().to_string_lossy()) {
                entries.push((entry.path(), entry.file_type().map_err(unreadable)?));
            }
            if entries.len() > MAX_FILES {
                return Err(Problem::TooManyFiles);
            }
        }
        entries.sort_by(|a, b| a.0.cmp(&b.0));
        for (path, file_type) in entries {
            // In full, because a folder may say from where its files are.
            let full = std::path::absolute(&path).unwrap_or(path.clone());
            let found = match kind(&full.to_string_lossy()) {
                // A spreadsheet of a Mac may be a folder.
                Kind::Unread(problem) => {
                    self.unread.push((problem, named(&path)));
                    Ok(())
                }
                _ if file_type.is_dir() => self.folder(&path, depth + 1),
                Kind::Readable | Kind::Archive if file_type.is_file() => self.file(&path, true),
                _ => {
                    self.contents.passed_over += 1;
                    Ok(())
                }
            };
            match found {
                Err(Problem::TooManyFiles) => return Err(Problem::TooManyFiles),
                Err(problem) => self.reject(problem, &named(&path)),
                Ok(()) => {}
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &Path, found: bool) -> Result<(), Problem> {
        if !self.seen.insert(path.canonicalize().map_err(|error| Problem::of(&error))?) {
            return Ok(()); // the same file again adds nothing
        }
        let name = named(path);
        // A spreadsheet is an archive too, and says nothing as one.
        if let Kind::Unread(problem) = kind(&name) {
            return Err(problem);
        }
        let mut start = [0; 4];
        let zipped = File::open(path)
            .map(|mut opened| opened.read_exact(&mut start).is_ok() && is_zip(&start))
            .map_err(|error| Problem::of(&error))?;
        if !zipped {
            return self.push(path, None, name, found);
        }
        let mut archive = Archive::open(path)?;
        for (entry, number) in archive.entries() {
            let name = format!("{name}!{}", printable(&entry));
            if kind(&entry) == Kind::Archive && !is_litter(&entry) {
                match archive.inner_entries(number) {
                    Ok(entries) => {
                        for (entry, inner) in entries {
                            let name = format!("{name}!{}", printable(&entry));
                            self.entry(path, &entry, Entry { number, inner: Some(inner) }, name)?;
                        }
                    }
                    Err(problem) => self.reject(problem, &name),
                }
            } else {
                self.entry(path, &entry, Entry { number, inner: None }, name)?;
            }
        }
        Ok(())
    }

    /// Judges an entry of an archive by its name there.
    fn entry(&mut self, path: &Path, entry: &str, place: Entry, name: String) -> Result<(), Problem> {
        match kind(entry) {
            _ if is_litter(entry) => {}
            Kind::Readable => self.push(path, Some(place), name, true)?,
            Kind::Archive => self.reject(Problem::NestedTooDeep, &name),
            Kind::Unread(problem) => self.unread.push((problem, name)),
            Kind::NoRecording => self.contents.passed_over += 1,
        }
        Ok(())
    }

    fn push(&mut self, path: &Path, entry: Option<Entry>, name: String, found: bool) -> Result<(), Problem> {
        if self.contents.sources.len() + self.unread.len() >= MAX_FILES {
            return Err(Problem::TooManyFiles);
        }
        self.contents.sources.push(Source { path: path.into(), entry, name, found, beside: false });
        Ok(())
    }

    fn reject(&mut self, problem: Problem, name: &str) {
        self.contents.rejected.push(problem.whole().in_file(name));
    }

    /// A file that is not read says nothing new if the same recording is beside it in a format that is.
    fn contents(mut self) -> Contents {
        let recordings = self.contents.sources.iter().map(Source::name);
        let recordings = recordings.filter(|name| ["fit", "tcx", "gpx"].iter().any(|end| has_end(name, end)));
        let stems: BTreeSet<String> = recordings.map(stem).collect();
        for source in &mut self.contents.sources {
            source.beside = has_end(&source.name, "json") && stems.contains(&stem(&source.name));
        }
        for (problem, name) in std::mem::take(&mut self.unread) {
            if stems.contains(&stem(&name)) {
                self.contents.passed_over += 1;
            } else {
                self.reject(problem, &name);
            }
        }
        self.contents
    }
}

/// The name of a file as a terminal can show it. Names in folders are no more to be trusted than what is in files.
fn named(path: &Path) -> String {
    printable(&path.display().to_string())
}

/// Reads files one after the other; an archive stays open while its entries are read.
#[derive(Default)]
pub struct Files {
    archive: Option<Archive>,
}

impl Files {
    /// Reads one file. `None` if it was found in a folder or an archive and is sound but not a recording. Bulk exports
    /// hold settings, daily steps, planned routes and other tables.
    pub fn read(&mut self, source: &Source, context: &Context) -> Option<Found> {
        let name = &source.name;
        let mut found = match self.reader(source) {
            Ok(mut reader) => read_from(name, &mut reader, context),
            Err(problem) => Found { rejected: vec![problem.whole().in_file(name)], ..Found::default() },
        };
        let (table, json) = (has_end(name, "csv"), has_end(name, "json"));
        let lower = base(name).to_lowercase();
        // The table of all runs in a language that is not read must not be passed over.
        let activities = table && (lower.contains("activit") || lower.contains("aktivit"));
        if found.activities.is_empty() {
            for error in &mut found.rejected {
                error.problem = match error.problem {
                    Problem::UnknownFormat(_) if activities => Problem::UnknownTable,
                    Problem::UnknownFormat(_) if json && sounds_recorded(name) => unread_json(),
                    _ => continue,
                };
            }
        }
        let another_kind = found.rejected.iter().all(|error| match error.problem {
            Problem::UnknownFormat(_) => table || json || has_end(name, "xml"),
            Problem::Empty => json && !sounds_recorded(name),
            Problem::Unread { .. } => source.beside,
            ref problem => problem.is_no_recording(),
        });
        if source.found && found.activities.is_empty() && another_kind { None } else { Some(found) }
    }

    fn reader(&mut self, source: &Source) -> Result<Box<dyn Read + '_>, Problem> {
        let Some(entry) = source.entry else {
            let file = File::open(&source.path).map_err(|error| Problem::of(&error))?;
            return Ok(Box::new(file));
        };
        let archive = match self.archive.take() {
            Some(archive) if archive.path == source.path => archive,
            _ => Archive::open(&source.path)?,
        };
        self.archive.insert(archive).reader(entry)
    }
}
