//! Turns the names on the command line into single files. Folders and archives hold many.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use super::archive::{Archive, Entries, Entry, is_zip};
use super::content::{is_recognised, read_from};
use super::error::{FileError, Problem, printable};
use super::limits::{MAX_FILES, MAX_FOLDERS};
use super::names::{
    Kind, base, has_end, is_litter, is_of_one, kind, link, sounds_recorded, spreadsheet, stem, unread_json,
};
use super::reading::head;
use super::{Context, Found};

/// One file to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The file, or the archive that holds it.
    path: PathBuf,
    /// Where it is in the archive.
    entry: Option<Entry>,
    name: String,
    /// Whether it was found in a folder or an archive, not named by the runner.
    found: bool,
    /// Why it is not read, unless the same recording is beside it.
    unread: Option<Problem>,
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
    /// What it leads to is judged when all other files are known.
    links: Vec<PathBuf>,
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
                Kind::Readable | Kind::Archive | Kind::Unread(_) if file_type.is_symlink() => {
                    self.links.push(path.clone());
                    Ok(())
                }
                Kind::Unread(problem) => self.unread(problem, &path, named(&path)),
                _ if file_type.is_dir() => self.folder(&path, depth + 1),
                Kind::Readable | Kind::Archive | Kind::Unclear if file_type.is_file() => self.file(&path, true),
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
        let entries = archive.entries();
        if entries.are_a_spreadsheet() {
            return Err(spreadsheet());
        }
        self.twice(&entries, &name);
        for (entry, number) in entries.files {
            let name = format!("{name}!{}", printable(&entry));
            if kind(&entry) == Kind::Archive && !is_litter(&entry) {
                match archive.inner_entries(number) {
                    Ok(entries) if entries.are_a_spreadsheet() => self.reject(spreadsheet(), &name),
                    Ok(entries) => {
                        self.twice(&entries, &name);
                        for (entry, inner) in entries.files {
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

    /// Names the files of an archive that cannot be read because others have their names.
    fn twice(&mut self, entries: &Entries, name: &str) {
        for entry in entries.twice.iter().filter(|entry| !is_litter(entry) && kind(entry) != Kind::NoRecording) {
            self.reject(Problem::NameTwice, &format!("{name}!{}", printable(entry)));
        }
    }

    /// Judges an entry of an archive by its name there.
    fn entry(&mut self, path: &Path, entry: &str, place: Entry, name: String) -> Result<(), Problem> {
        match kind(entry) {
            _ if is_litter(entry) => {}
            Kind::Readable | Kind::Unclear => self.push(path, Some(place), name, true)?,
            Kind::Archive => self.reject(Problem::NestedTooDeep, &name),
            Kind::Unread(problem) => self.unread(problem, path, name)?,
            Kind::NoRecording => self.contents.passed_over += 1,
        }
        Ok(())
    }

    fn push(&mut self, path: &Path, entry: Option<Entry>, name: String, found: bool) -> Result<(), Problem> {
        self.add(Source { path: path.into(), entry, name, found, unread: None })
    }

    /// A file whose name says that it is not read.
    fn unread(&mut self, problem: Problem, path: &Path, name: String) -> Result<(), Problem> {
        self.add(Source { path: path.into(), entry: None, name, found: true, unread: Some(problem) })
    }

    fn add(&mut self, source: Source) -> Result<(), Problem> {
        if self.contents.sources.len() >= MAX_FILES {
            return Err(Problem::TooManyFiles);
        }
        self.contents.sources.push(source);
        Ok(())
    }

    fn reject(&mut self, problem: Problem, name: &str) {
        self.contents.rejected.push(problem.whole().in_file(name));
    }

    /// What may be beside the same recording in a format that is read stands behind it, because it matters only if that
    /// one gave an activity.
    fn contents(mut self) -> Contents {
        let sources = std::mem::take(&mut self.contents.sources);
        let stems: BTreeSet<String> =
            sources.iter().filter(|source| source.is_recording()).map(|source| stem(&source.name)).collect();
        let (later, first): (Vec<_>, Vec<_>) =
            sources.into_iter().partition(|source| source.may_be_beside() && stems.contains(&stem(&source.name)));
        for source in first {
            match source.unread {
                Some(problem) => self.reject(problem, &source.name),
                None => self.contents.sources.push(source),
            }
        }
        self.contents.sources.extend(later);
        for path in std::mem::take(&mut self.links) {
            // A link to what is read anyway says nothing new.
            if path.canonicalize().is_ok_and(|path| self.seen.contains(&path)) {
                self.contents.passed_over += 1;
            } else {
                self.reject(link(), &named(&path));
            }
        }
        self.contents
    }
}

impl Source {
    /// As it was named; inside an archive, the archive and the entry.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether it has the name of a single recording that is read.
    fn is_recording(&self) -> bool {
        ["fit", "tcx", "gpx"].iter().any(|end| has_end(&self.name, end))
    }

    /// Whether it has the name of a recording that sites give out beside others of the same.
    fn may_be_beside(&self) -> bool {
        has_end(&self.name, "json") || is_of_one(&self.name)
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
    /// The names of the recordings that gave an activity, without their endings.
    recorded: BTreeSet<String>,
}

impl Files {
    /// Reads one file. `None` if it was found in a folder or an archive and is sound but not a recording. Bulk exports
    /// hold settings, daily steps, planned routes and other tables.
    pub fn read(&mut self, source: &Source, context: &Context) -> Option<Found> {
        let name = &source.name;
        let beside = source.may_be_beside() && self.recorded.contains(&stem(name));
        let failed = |problem: Problem| Found { rejected: vec![problem.whole().in_file(name)], ..Found::default() };
        if let Some(problem) = &source.unread {
            return Some(failed(problem.clone())).filter(|_| !beside);
        }
        let mut found = match self.reader(source) {
            Ok(mut reader) if source.found && kind(name) == Kind::Unclear => {
                // What cannot be read at all is named.
                match head(&mut reader) {
                    Ok(start) if !is_recognised(name, &start) => return None,
                    Ok(start) => read_from(name, &mut start.chain(reader), context),
                    Err(fault) => Found { rejected: vec![fault.in_file(name)], ..Found::default() },
                }
            }
            Ok(mut reader) => read_from(name, &mut reader, context),
            Err(problem) => failed(problem),
        };
        if !found.activities.is_empty() {
            if source.is_recording() {
                self.recorded.insert(stem(name));
            }
            return Some(found);
        }
        let (table, json) = (has_end(name, "csv"), has_end(name, "json"));
        for error in &mut found.rejected {
            error.problem = match error.problem {
                Problem::UnknownFormat(_) if table && sounds_like_all(name) => Problem::UnknownTable,
                Problem::UnknownFormat(_) if json && sounds_recorded(name) => unread_json(),
                _ => continue,
            };
        }
        let another_kind = found.rejected.iter().all(|error| match &error.problem {
            Problem::UnknownFormat(_) => table || json || has_end(name, "xml"),
            // Exporters write tables of what an account does not have.
            Problem::Empty => (table && !sounds_like_all(name)) || (json && !sounds_recorded(name)),
            problem => (beside && *problem == unread_json()) || problem.is_no_recording(),
        });
        if source.found && another_kind { None } else { Some(found) }
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

/// Whether a table has the name of one of all activities. In a language that is not read, it must not be passed over.
fn sounds_like_all(name: &str) -> bool {
    let lower = base(name).to_lowercase();
    ["activit", "aktivit", "workout"].iter().any(|word| lower.contains(word))
}
