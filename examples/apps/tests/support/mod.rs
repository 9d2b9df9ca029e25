//! What the tests share.
#![allow(dead_code, reason = "each test file uses a part")]

use running_hip_pain_apps::run_files::{Context, Files, Found, find, read_bytes};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A bundled file.
pub fn bundled(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("files").join(name)
}

/// Reads one file as the program does.
#[track_caller]
pub fn read(path: &Path) -> Found {
    let contents = find([path]);
    assert_eq!(contents.rejected, [], "{}", path.display());
    let [source] = &contents.sources[..] else { panic!("{} sources", contents.sources.len()) };
    Files::default().read(source, &Context::default()).expect("a file that was named is not passed over")
}

/// The one error of some bytes.
#[track_caller]
pub fn error(bytes: &[u8]) -> String {
    let found = read_bytes("file", bytes, &Context::default());
    assert!(found.activities.is_empty(), "{:?}", found.activities);
    let [error] = &found.rejected[..] else { panic!("{:?}", found.rejected) };
    error.to_string()
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

pub fn zip(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// An empty folder of a test's own; the name must not be used twice.
pub fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

/// Runs a program in a folder, with this on its standard input.
pub fn program(binary: &str, arguments: &[&str], folder: &Path, input: &str) -> Output {
    let mut program = Command::new(binary)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that needs no input may be gone already.
    let _ = program.stdin.take().unwrap().write_all(input.as_bytes());
    program.wait_with_output().unwrap()
}
