//! From bytes to text: which encoding it is, and what is no list at all.

use crate::domain::problems::{Problem, ProblemId};

/// So much of the beginning decides what a file is.
const SAMPLE: usize = 64 * 1024;

/// A decoded file. The text may begin with a byte order mark; the list starts at `start`.
#[derive(Debug)]
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) start: usize,
    pub(super) encoding: &'static str,
}

/// Decodes: by the mark at the beginning; else by the zeros that Western text has in every second byte of UTF-16; else
/// UTF-8; else Windows-1252. A byte that stands for nothing becomes U+FFFD and costs only itself.
pub(super) fn decode(bytes: Vec<u8>) -> Result<Decoded, Problem> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Problem::new(ProblemId::PeopleFileEmpty));
    }
    if let Some(problem) = by_magic(&bytes) {
        return Err(problem);
    }
    let (text, encoding) = match wide(&bytes) {
        Some(Order::Little) => (from_utf16(&bytes, u16::from_le_bytes), "UTF-16LE"),
        Some(Order::Big) => (from_utf16(&bytes, u16::from_be_bytes), "UTF-16BE"),
        None if is_binary(&bytes) => return Err(not_a_list("binary")),
        None => narrow(bytes),
    };
    let list = text.trim_start_matches('\u{feff}');
    let start = text.len() - list.len();
    let visible = list.trim_start_matches(|c: char| c.is_whitespace() || c == '\0');
    if visible.is_empty() {
        return Err(Problem::new(ProblemId::PeopleFileEmpty));
    }
    match by_beginning(visible) {
        Some(problem) => Err(problem),
        None => Ok(Decoded { text, start, encoding }),
    }
}

fn not_a_list(format: &str) -> Problem {
    Problem::new(ProblemId::PeopleFileIsNotAList).fact("format", format)
}

/// What the first bytes of well-known formats say.
fn by_magic(bytes: &[u8]) -> Option<Problem> {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or_default();
    let holds = |part: &[u8]| memchr::memmem::find(head, part).is_some();
    let workbook = |format: &str| Some(Problem::new(ProblemId::PeopleFileIsWorkbook).fact("format", format));
    match head {
        [b'P', b'K', 3, 4, ..] if holds(b"opendocument.spreadsheet") => workbook("OpenDocument"),
        [b'P', b'K', 3, 4, ..] if holds(b"xl/") || holds(b"[Content_Types].xml") || holds(b"_rels/") => {
            workbook("Excel")
        }
        [b'P', b'K', 3 | 5, 4 | 6, ..] => Some(not_a_list("zip")),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => workbook("Excel 97"),
        [b'%', b'P', b'D', b'F', ..] => Some(not_a_list("PDF")),
        [0x1F, 0x8B, ..] => Some(not_a_list("gzip")),
        [b'7', b'z', 0xBC, 0xAF, ..] => Some(not_a_list("7-Zip")),
        [0x89, b'P', b'N', b'G', ..] => Some(not_a_list("PNG")),
        [0xFF, 0xD8, 0xFF, ..] => Some(not_a_list("JPEG")),
        [b'{', b'\\', b'r', b't', b'f', ..] => Some(not_a_list("RTF")),
        [b'S', b'Q', b'L', b'i', b't', b'e', ..] => Some(not_a_list("SQLite")),
        _ => None,
    }
}

/// What the first characters say, once they can be read.
fn by_beginning(text: &str) -> Option<Problem> {
    let head: String = text.chars().take(2_000).collect::<String>().to_ascii_lowercase();
    let is_page = ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| head.starts_with(tag))
        || (head.starts_with('<') && head.contains("<html"));
    if is_page {
        return Some(Problem::new(ProblemId::PeopleFileIsWebPage));
    }
    let mut inner = head.chars().skip(1).skip_while(|c| c.is_whitespace());
    match (head.chars().next(), inner.next()) {
        (Some('<'), _) => Some(not_a_list("XML")),
        (Some('{'), Some('"' | '}') | None) | (Some('['), Some('{' | ']' | '"') | None) => {
            Some(Problem::new(ProblemId::PeopleFileIsJson))
        }
        _ => None,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

fn wide(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xFF, 0xFE, ..] => return Some(Order::Little),
        [0xFE, 0xFF, ..] => return Some(Order::Big),
        _ => {}
    }
    let sample = bytes.get(..bytes.len().min(4_096)).unwrap_or_default();
    let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
    let most = sample.len() / 5;
    match (zeros(0), zeros(1)) {
        (even, odd) if sample.len() >= 4 && odd > most && even <= odd / 8 => Some(Order::Little),
        (even, odd) if sample.len() >= 4 && even > most && odd <= even / 8 => Some(Order::Big),
        _ => None,
    }
}

fn from_utf16(bytes: &[u8], order: fn([u8; 2]) -> u16) -> String {
    let mut text = String::with_capacity(bytes.len() / 2 + bytes.len() / 16);
    let units = bytes.as_chunks::<2>().0.iter().map(|pair| order(*pair));
    text.extend(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)));
    text
}

/// A list has no more than a few control characters, and those by accident.
fn is_binary(bytes: &[u8]) -> bool {
    let sample = bytes.get(..bytes.len().min(SAMPLE)).unwrap_or_default();
    let control = sample.iter().filter(|b| matches!(b, 0..=8 | 14..=31 | 127)).count();
    control > 8 + sample.len() / 50
}

fn narrow(bytes: Vec<u8>) -> (String, &'static str) {
    let marked = bytes.starts_with(&[0xEF, 0xBB, 0xBF]);
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return (text, "UTF-8"),
        Err(error) => error.into_bytes(),
    };
    // One damaged letter must not turn all the others into gibberish.
    let (mut letters, mut stray) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        stray += usize::from(!chunk.invalid().is_empty());
    }
    if marked || letters > stray {
        (String::from_utf8_lossy(&bytes).into_owned(), "UTF-8")
    } else {
        (bytes.iter().map(|byte| windows_1252(*byte)).collect(), "Windows-1252")
    }
}

/// The characters of Windows-1252 (WHATWG "Encoding", index windows-1252); the five that stand for nothing are U+FFFD.
pub fn windows_1252(byte: u8) -> char {
    const C1: [char; 32] = [
        '€', '\u{fffd}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{fffd}', 'Ž', '\u{fffd}',
        '\u{fffd}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{fffd}', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..=0x9F => C1.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "userPrincipalName;displayName\r\nsoren@nordwind.example;Søren Østergaard\r\n";

    fn read(bytes: &[u8]) -> (String, &'static str) {
        let decoded = decode(bytes.to_vec()).unwrap();
        (decoded.text[decoded.start..].to_owned(), decoded.encoding)
    }

    fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn every_encoding_people_meet_is_read() {
        let ansi: Vec<u8> = LIST.chars().map(|c| c as u8).collect();
        for (bytes, encoding) in [
            (LIST.as_bytes().to_vec(), "UTF-8"),
            (format!("\u{feff}{LIST}").into_bytes(), "UTF-8"),
            (format!("\u{feff}\u{feff}{LIST}").into_bytes(), "UTF-8"),
            (ansi, "Windows-1252"),
            (wide(LIST, u16::to_le_bytes), "UTF-16LE"),
            (wide(LIST, u16::to_be_bytes), "UTF-16BE"),
            (wide(&format!("\u{feff}{LIST}"), u16::to_le_bytes), "UTF-16LE"),
            (wide(&format!("\u{feff}{LIST}"), u16::to_be_bytes), "UTF-16BE"),
        ] {
            assert_eq!(read(&bytes), (LIST.to_owned(), encoding));
        }
    }

    #[test]
    fn one_damaged_byte_costs_one_letter() {
        let mut bytes = LIST.as_bytes().to_vec();
        bytes.push(0xF8);
        let (text, encoding) = read(&bytes);
        assert_eq!((text.strip_prefix(LIST), encoding), (Some("\u{fffd}"), "UTF-8"));
        // A lone odd byte at the end of UTF-16 is dropped with nothing lost.
        let mut bytes = wide(&format!("\u{feff}{LIST}"), u16::to_le_bytes);
        bytes.push(b'x');
        assert_eq!(read(&bytes).0, LIST);
    }

    #[test]
    fn windows_letters_beyond_latin_1_are_read() {
        assert_eq!(read(b"mail\nO\x92Brien\x80").0, "mail\nO’Brien€");
        assert_eq!(windows_1252(0x81), '\u{fffd}');
    }

    #[test]
    fn what_is_no_list_is_named() {
        let id = |bytes: &[u8]| {
            let problem = decode(bytes.to_vec()).unwrap_err();
            (problem.id.as_str(), problem.facts.get("format").cloned().unwrap_or_default())
        };
        let told = |id: &'static str, format: &str| (id, format.to_owned());
        for empty in [&b""[..], b" \r\n\t", b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFF\xFE \0\n\0"] {
            assert_eq!(id(empty), told("people.file_empty", ""), "{empty:?}");
        }
        let zip = b"PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml";
        assert_eq!(id(zip), told("people.file_is_workbook", "Excel"));
        let ods = b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet";
        assert_eq!(id(ods), told("people.file_is_workbook", "OpenDocument"));
        assert_eq!(id(b"\xD0\xCF\x11\xE0\xA1\xB1"), told("people.file_is_workbook", "Excel 97"));
        assert_eq!(id(b"PK\x03\x04other"), told("people.file_is_not_a_list", "zip"));
        assert_eq!(id(b"%PDF-1.7"), told("people.file_is_not_a_list", "PDF"));
        assert_eq!(id(b"\x1F\x8B\x08\0"), told("people.file_is_not_a_list", "gzip"));
        assert_eq!(id(b"<?xml version='1.0'?><a/>"), told("people.file_is_not_a_list", "XML"));
        let noise: Vec<u8> = (0..4_000u32).map(|n| (n * n % 251) as u8).collect();
        assert_eq!(id(&noise), told("people.file_is_not_a_list", "binary"));
        for page in ["<!DOCTYPE html><title>Sign in", "\n\n<HTML>", "<!-- x --><html lang=en>"] {
            assert_eq!(id(page.as_bytes()), told("people.file_is_web_page", ""), "{page}");
        }
        for json in ["{\"value\":[]}", "[ {\"id\":1}]", "[]"] {
            assert_eq!(id(json.as_bytes()), told("people.file_is_json", ""), "{json}");
        }
    }
}
