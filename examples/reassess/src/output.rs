//! Pipes that are closed, and files that are replaced only once they are whole.

use std::fs::File;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

/// Prints a line, whether or not anybody still reads.
pub fn say(out: &mut impl Write, text: &str) {
    // A reader that has closed the pipe has seen enough, and a program that cannot print cannot say so either.
    let _ = writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush());
}

/// Standard output, until its reader closes it.
pub(crate) struct Printed {
    out: BufWriter<io::Stdout>,
    /// Whether somebody still reads.
    pub(crate) is_open: bool,
}

impl Printed {
    pub(crate) fn new() -> Self {
        Self { out: BufWriter::new(io::stdout()), is_open: true }
    }

    /// Prints these bytes at once. A closed pipe is not an error; a full disk is.
    pub(crate) fn print(&mut self, bytes: &[u8]) -> Result<(), String> {
        if !self.is_open {
            return Ok(());
        }
        match self.out.write_all(bytes).and_then(|()| self.out.flush()) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.is_open = false;
                Ok(())
            }
            other => other.map_err(|error| format!("the result was not written: {error}")),
        }
    }
}

/// A file that takes its place once it is whole, so that a run which stops half-way leaves the old one as it was.
pub(crate) struct Replacing {
    out: BufWriter<NamedTempFile>,
    path: PathBuf,
}

impl Replacing {
    pub(crate) fn new(path: &Path) -> Result<Self, String> {
        // The file itself, not a link to it.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if path.exists() && !path.is_file() {
            return Err(format!("{} is not a file that can be replaced", path.display()));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let file = NamedTempFile::new_in(folder).map_err(|error| not_written(&path, &error))?;
        Ok(Self { out: BufWriter::with_capacity(1 << 20, file), path })
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> Result<(), String> {
        self.out.write_all(bytes).map_err(|error| not_written(&self.path, &error))
    }

    pub(crate) fn done(self) -> Result<(), String> {
        let Self { out, path } = self;
        let file = out.into_inner().map_err(|error| not_written(&path, error.error()))?;
        // A file of its own may be read by its owner alone. One that takes the place of another has the same readers.
        let permissions = File::open(&path).and_then(|old| old.metadata()).map(|old| old.permissions());
        if let Ok(permissions) = permissions {
            file.as_file().set_permissions(permissions).map_err(|error| not_written(&path, &error))?;
        }
        file.persist(&path).map(|_| ()).map_err(|error| not_written(&path, &error.error))
    }
}

fn not_written(path: &Path, error: &io::Error) -> String {
    format!("{} was not written: {error}", path.display())
}
