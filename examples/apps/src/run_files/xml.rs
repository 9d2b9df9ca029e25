//! Walks through XML, element by element, in constant memory.
//!
//! GPX and TCX are read with the same reader, which looks only at what a run needs. Programs write all kinds of further
//! elements, and a strict GPX parser would refuse real runs because of them. Entities are never expanded.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::error::{Fault, Problem};
use super::limits::{MAX_DEPTH, MAX_NAME};

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
        String::from_utf8(attribute.value.into_owned()).ok()
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

/// Calls `visit` with the path of each element, such as `/gpx/trk/type`, when it opens and when it closes.
///
/// # Errors
///
/// The first error of `visit` or of the XML, with its line.
pub(super) fn walk(bytes: &[u8], mut visit: impl FnMut(&str, Step<'_>) -> Result<(), Problem>) -> Result<(), Fault> {
    let mut reader = Reader::from_reader(bytes);
    let mut path = String::new();
    let mut texts: Vec<String> = Vec::new();
    loop {
        let before = reader.buffer_position();
        let event = reader.read_event();
        let at = |problem: Problem| problem.at_line(line(bytes, before));
        match event {
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
            // Characters by number, and the five names that all XML has. Others would need a document type.
            Ok(Event::GeneralRef(reference)) => match character(&reference) {
                Some(char) => add(&mut texts, char.encode_utf8(&mut [0; 4])),
                None => return Err(at(Problem::Xml("a reference to an entity that is not declared".into()))),
            },
            Ok(Event::End(_)) => {
                let text = texts.pop().unwrap_or_default();
                visit(&path, Step::Close(text.trim())).map_err(at)?;
                leave(&mut path);
            }
            Ok(Event::DocType(_)) => return Err(at(Problem::DocumentType)),
            Ok(Event::Eof) if texts.is_empty() => return Ok(()),
            Ok(Event::Eof) => return Err(at(Problem::Truncated)),
            Ok(_) => {}
            Err(quick_xml::Error::Syntax(_)) if reader.buffer_position() >= bytes.len() as u64 => {
                return Err(at(Problem::Truncated));
            }
            Err(error) => {
                let place = reader.error_position().max(before);
                return Err(Problem::Xml(super::error::shown(&error.to_string())).at_line(line(bytes, place)));
            }
        }
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

fn line(bytes: &[u8], position: u64) -> u64 {
    let until = usize::try_from(position).unwrap_or(bytes.len()).min(bytes.len());
    1 + bytes[..until].iter().filter(|byte| **byte == b'\n').count() as u64
}
