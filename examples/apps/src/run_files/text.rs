//! Turns the bytes of a file into text.

use std::borrow::Cow;

use encoding_rs::{Encoding, MACINTOSH, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text of a file, without the mark at its start. UTF-8 if it can be, because hardly any other text is valid UTF-8;
/// UTF-16 by its mark or its zeros; what XML declares; else what spreadsheets save: Windows-1252, or Mac Roman.
pub(super) fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some(encoding) = utf16(bytes) {
        return encoding.decode_with_bom_removal(bytes).0;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.into();
    }
    match declared(bytes) {
        Some(encoding) => encoding.decode_without_bom_handling(bytes).0,
        None if is_damaged_utf8(bytes) => String::from_utf8_lossy(bytes),
        None => one_byte(bytes).decode_without_bom_handling(bytes).0,
    }
}

/// With a mark at its start or without one. Without one, every other byte of plain text is 0.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let every_other = |odd: bool| {
        bytes.len() >= 4
            && bytes.chunks_exact(2).take(16).all(|pair| (pair[usize::from(odd)] == 0) && pair[usize::from(!odd)] != 0)
    };
    if bytes.starts_with(&[0xff, 0xfe]) || every_other(true) {
        Some(UTF_16LE)
    } else if bytes.starts_with(&[0xfe, 0xff]) || every_other(false) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// What `<?xml encoding="…"?>` says, unless the declaration itself shows that it is not so.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = start.iter().take(256).position(|byte| *byte == b'>')?;
    let text = std::str::from_utf8(&start[..end]).ok()?;
    let (_, after) = text.split_once("encoding")?;
    let label = after.trim_start().strip_prefix('=')?.trim_start().strip_prefix(['"', '\''])?;
    let encoding = Encoding::for_label(label.split(['"', '\'']).next()?.as_bytes())?;
    encoding.is_ascii_compatible().then_some(encoding)
}

/// Whether most of what is not ASCII is valid UTF-8. One damaged letter must not spoil the others.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (valid, damaged) = bytes.utf8_chunks().fold((0, 0), |(valid, damaged), chunk| {
        (valid + chunk.valid().chars().filter(|char| !char.is_ascii()).count(), damaged + chunk.invalid().len())
    });
    valid > damaged
}

/// Windows-1252 has its letters from 0xc0 on. Mac Roman, in which Excel on a Mac saves, has those of Western Europe
/// below 0xa0.
fn one_byte(bytes: &[u8]) -> &'static Encoding {
    let count = |from: u8, to: u8| bytes.iter().filter(|byte| (from..=to).contains(*byte)).count();
    if count(0x80, 0x9f) > count(0xc0, 0xff) { MACINTOSH } else { WINDOWS_1252 }
}

/// Undoes what happens to a UTF-8 table that a spreadsheet takes for Windows-1252 and saves as UTF-8: `AktivitÃ¤t`.
pub(super) fn undoubled(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('Ã') {
        return text;
    }
    let (bytes, _, lossy) = WINDOWS_1252.encode(&text);
    match std::str::from_utf8(&bytes) {
        Ok(once) if !lossy => once.trim_start_matches('\u{feff}').to_owned().into(),
        _ => text,
    }
}

/// Words as they are compared: small, without accents, with plain apostrophes and single spaces.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        match char {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => plain.push('a'),
            'ç' => plain.push('c'),
            'è' | 'é' | 'ê' | 'ë' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => plain.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ß' => plain.push_str("ss"),
            '’' | 'ʼ' | '‘' | '`' | '´' => plain.push('\''),
            // Accents that follow their letter, and marks of direction.
            '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => {}
            char if char.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            char => plain.push(char),
        }
    }
    plain.trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{decode, plain, undoubled};

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn one_text_in_every_encoding() {
        let text = "Aktivitätstyp,Datum,Année";
        let in_utf8 = text.as_bytes();
        let windows = b"Aktivit\xe4tstyp,Datum,Ann\xe9e".to_vec();
        let mac = b"Aktivit\x8atstyp,Datum,Ann\x8ee".to_vec();
        let marked = [b"\xef\xbb\xbf", in_utf8].concat();
        let little = utf16(text, u16::to_le_bytes);
        let big = utf16(text, u16::to_be_bytes);
        let little_marked = [&b"\xff\xfe"[..], &little].concat();
        let big_marked = [&b"\xfe\xff"[..], &big].concat();
        // Only the first letters are looked at.
        let little = [utf16("Activity Type,Date,", u16::to_le_bytes), little].concat();
        let big = [utf16("Activity Type,Date,", u16::to_be_bytes), big].concat();
        for bytes in [in_utf8, &windows, &mac, &marked, &little_marked, &big_marked] {
            assert_eq!(decode(bytes), text, "{bytes:x?}");
        }
        for bytes in [little, big] {
            assert_eq!(decode(&bytes), format!("Activity Type,Date,{text}"), "{bytes:x?}");
        }
    }

    #[test]
    fn one_damaged_letter_does_not_spoil_the_others() {
        assert_eq!(decode(b"Ann\xc3\xa9e, caf\xc3\xa9, na\xc3"), "Année, café, na\u{fffd}");
    }

    #[test]
    fn what_xml_declares() {
        for (declaration, byte) in
            [("encoding=\"ISO-8859-2\"", 0xb9), ("version='1.0' encoding = 'windows-1250'", 0xb9)]
        {
            let xml = [format!("<?xml {declaration}?><a>").as_bytes(), &[byte], b"</a>"].concat();
            let letter = if declaration.contains("1250") { 'ą' } else { 'š' };
            assert!(decode(&xml).ends_with(&format!("<a>{letter}</a>")), "{}", decode(&xml));
        }
        // It cannot be UTF-16, and text that is valid UTF-8 is hardly anything else.
        assert!(decode(b"<?xml encoding=\"UTF-16\"?><a>\xe9</a>").ends_with("<a>é</a>"));
        assert!(decode("<?xml encoding=\"ISO-8859-1\"?><a>é</a>".as_bytes()).ends_with("<a>é</a>"));
    }

    #[test]
    fn what_was_encoded_twice() {
        assert_eq!(undoubled("AktivitÃ¤tstyp, cafÃ©".into()), "Aktivitätstyp, café");
        assert_eq!(undoubled("SÃO PAULO".into()), "SÃO PAULO");
    }

    #[test]
    fn words_as_they_are_compared() {
        assert_eq!(plain(" Type d’activité "), "type d'activite");
        assert_eq!(plain("Type d'activite\u{301}"), "type d'activite");
        assert_eq!(plain("Straßenlauf\u{a0} Übung"), "strassenlauf ubung");
    }
}
