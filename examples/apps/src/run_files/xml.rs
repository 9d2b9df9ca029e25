//! Walks through XML, element by element, in constant memory.
//!
//! GPX, TCX, KML and Apple Health are read with the same reader, which looks only at what a run needs. Programs write
//! all kinds of further elements, and a strict GPX parser would refuse real runs because of them. Entities are never
//! expanded, and what is no entity at all, such as the `&` in `Tom & me`, is text.

use std::io::{self, BufRead, Read};

use memchr::memchr_iter;
use quick_xml::Reader;
use quick_xml::errors::IllFormedError;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::error::{Fault, Problem, shown};
use super::limits::{HEAD, MAX_DEPTH, MAX_NAME, MAX_TOKEN};

/// A step of the walk.
pub(super) enum Step<'a> {
    /// An element opens.
    Open(&'a Attributes<'a>),
    /// An element closes, with the text in it but not that of its children.
    Close(&'a str),
}

/// The attributes of an element, with prefixes left out.
pub(super) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// The value of one, if it is there and readable.
    pub(super) fn get(&self, name: &str) -> Option<String> {
        let attribute = self.0.try_get_attribute(name).ok().flatten()?;
        Some(String::from_utf8_lossy(&attribute.value).into_owned())
    }
}

/// The name of the outermost element; `None` if there is none.
pub(super) fn root(bytes: &[u8]) -> Option<String> {
    let mut reader = Reader::from_reader(bytes);
    loop {
        match reader.read_event() {
            Ok(Event::Start(element) | Event::Empty(element)) => {
                return String::from_utf8(element.local_name().as_ref().to_vec()).ok();
            }
            Ok(Event::Eof) | Err(_) => return None,
            Ok(_) => {}
        }
    }
}

/// What a broken file has lost.
pub(super) enum Rest {
    /// All that is wanted came before.
    Nothing,
    /// This.
    Lost(Fault),
}

/// How many elements of a name a file seems to have, also behind the place where it breaks.
pub(super) fn named(bytes: &[u8], name: &str) -> usize {
    let open = format!("<{name}");
    let found = memchr::memmem::find_iter(bytes, open.as_bytes());
    found.filter(|at| bytes.get(at + open.len()).is_none_or(|next| b" >/\t\r\n".contains(next))).count()
}

/// What follows the last element of this name in a path. Only its end is looked at, because a hostile path is long, and
/// there is one for each element.
pub(super) fn inside<'a>(path: &'a str, element: &str) -> Option<&'a str> {
    const TAIL: usize = 200;
    let from = (path.len().saturating_sub(TAIL)..path.len()).find(|at| path.is_char_boundary(*at))?;
    path[from..].rsplit_once(element).map(|(_, inside)| inside)
}

/// Calls `visit` with the path of each element, such as `/gpx/trk/type`, when it opens and when it closes.
///
/// # Errors
///
/// The first error of `visit` or of the XML, with its line.
pub(super) fn walk(
    source: impl BufRead,
    mut visit: impl FnMut(&str, Step<'_>) -> Result<(), Problem>,
) -> Result<(), Fault> {
    let mut reader = Reader::from_reader(Lines { source, line: 1, token: 0 });
    reader.config_mut().allow_dangling_amp = true;
    let mut path = String::new();
    let mut texts: Vec<String> = Vec::new();
    let mut bytes = Vec::new();
    loop {
        bytes.clear();
        reader.get_mut().token = 0;
        let line = reader.get_ref().line;
        let at = |problem: Problem| problem.at_line(line);
        match reader.read_event_into(&mut bytes) {
            Ok(Event::Start(element)) => {
                if texts.len() == MAX_DEPTH {
                    return Err(at(Problem::TooDeep));
                }
                enter(&mut path, &element).map_err(at)?;
                texts.push(String::new());
                visit(&path, Step::Open(&Attributes(&element))).map_err(at)?;
            }
            Ok(Event::Empty(element)) => {
                enter(&mut path, &element).map_err(at)?;
                visit(&path, Step::Open(&Attributes(&element))).map_err(at)?;
                visit(&path, Step::Close("")).map_err(at)?;
                leave(&mut path);
            }
            Ok(Event::Text(text)) => add(&mut texts, &String::from_utf8_lossy(&text)),
            Ok(Event::CData(text)) => add(&mut texts, &String::from_utf8_lossy(&text)),
            // Characters by number, and the five names that all XML has. Others stay as they are.
            Ok(Event::GeneralRef(reference)) => match character(&reference) {
                Some(char) => add(&mut texts, char.encode_utf8(&mut [0; 4])),
                None => add(&mut texts, &format!("&{};", String::from_utf8_lossy(&reference))),
            },
            Ok(Event::End(_)) => {
                let text = texts.pop().unwrap_or_default();
                visit(&path, Step::Close(text.trim())).map_err(at)?;
                leave(&mut path);
            }
            Ok(Event::DocType(declared)) if declares_entities(&declared) => return Err(at(Problem::DocumentType)),
            Ok(Event::Eof) if texts.is_empty() => return Ok(()),
            Ok(Event::Eof) => return Err(at(Problem::Truncated)),
            Ok(_) => {}
            Err(quick_xml::Error::Io(error)) => return Err(at(Problem::of(&error))),
            Err(quick_xml::Error::Syntax(_)) if reader.get_mut().is_at_end() => return Err(at(Problem::Truncated)),
            Err(error) => return Err(at(Problem::Xml(said(&error)))),
        }
    }
}

/// What the parser says, with the names cut and not the sentence.
fn said(error: &quick_xml::Error) -> String {
    match error {
        quick_xml::Error::IllFormed(IllFormedError::MismatchedEndTag { expected, found }) => {
            format!("`</{}>` stands where `</{}>` should", shown(found), shown(expected))
        }
        quick_xml::Error::IllFormed(IllFormedError::UnmatchedEndTag(found)) => {
            format!("`</{}>` closes what was not opened", shown(found))
        }
        other => shown(&other.to_string()),
    }
}

fn declares_entities(declared: &[u8]) -> bool {
    declared.windows(8).any(|word| word.eq_ignore_ascii_case(b"<!ENTITY"))
}

/// Counts the lines that were read, and the bytes of what is being read.
struct Lines<R> {
    source: R,
    line: u64,
    token: u64,
}

impl<R: BufRead> Lines<R> {
    fn is_at_end(&mut self) -> bool {
        self.source.fill_buf().is_ok_and(<[u8]>::is_empty)
    }
}

impl<R: BufRead> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.fill_buf()?.read(buffer)?;
        self.consume(read);
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Lines<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.token > MAX_TOKEN {
            return Err(Problem::LongToken.io());
        }
        // Of bytes in memory, no more at once than of a file.
        self.source.fill_buf().map(|bytes| &bytes[..bytes.len().min(HEAD)])
    }

    fn consume(&mut self, count: usize) {
        if let Ok(bytes) = self.source.fill_buf() {
            self.line += memchr_iter(b'\n', &bytes[..count.min(bytes.len())]).count() as u64;
        }
        self.token += count as u64;
        self.source.consume(count);
    }
}

fn enter(path: &mut String, element: &BytesStart<'_>) -> Result<(), Problem> {
    let name = element.local_name();
    if name.as_ref().len() > MAX_NAME {
        return Err(Problem::LongName);
    }
    path.push('/');
    path.push_str(&String::from_utf8_lossy(name.as_ref()));
    Ok(())
}

fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Some(char) = reference.resolve_char_ref().ok()? {
        return Some(char);
    }
    resolve_predefined_entity(&reference.decode().ok()?)?.chars().next()
}

fn leave(path: &mut String) {
    path.truncate(path.rfind('/').unwrap_or(0));
}

/// Text that matters here is a number, a time or a word; the rest need not be kept.
fn add(texts: &mut [String], text: &str) {
    const ENOUGH: usize = 256;
    if let Some(last) = texts.last_mut()
        && last.len() < ENOUGH
    {
        last.extend(text.trim_start_matches('\u{feff}').chars().take(ENOUGH));
    }
}
