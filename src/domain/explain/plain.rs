//! From what was pasted to plain text: quoted-printable, HTML, JSON escapes, percent-encoding, mail quotes, odd blanks.

use std::borrow::Cow;

use super::html;

/// Bytes read from the beginning of a long message.
const HEAD: usize = 512 * 1024;
/// Bytes read from its end.
const TAIL: usize = 256 * 1024;
/// How many layers of escaping are taken off.
const LAYERS: usize = 4;

/// The plain text of a message, at most [`HEAD`] and [`TAIL`] of it.
pub fn plain(text: &str) -> String {
    let mut text = quoted_printable(&ends(text)).into_owned();
    for _ in 0..LAYERS {
        let next = backslashes(&percent(&html::unescape(&text)));
        if next == text {
            break;
        }
        text = next;
    }
    tidy(&text)
}

/// Beginning and end, cut between words so that no code is cut in two.
fn ends(text: &str) -> Cow<'_, str> {
    if text.len() <= HEAD + TAIL {
        return Cow::Borrowed(text);
    }
    let at = |wanted: usize| (0..=wanted).rev().find(|&i| text.is_char_boundary(i)).unwrap_or_default();
    let head = text.get(..at(HEAD)).unwrap_or_default();
    let tail = text.get(at(text.len() - TAIL)..).unwrap_or_default();
    let edge = |c: char| !c.is_alphanumeric();
    let head = head.rfind(edge).and_then(|i| head.get(..i)).unwrap_or_default();
    let tail = tail.find(edge).and_then(|i| tail.get(i..)).unwrap_or_default();
    Cow::Owned(format!("{head}\n\n{tail}"))
}

/// Decodes quoted-printable (RFC 2045 section 6.7) when the text shows its signs.
fn quoted_printable(text: &str) -> Cow<'_, str> {
    let soft = |line: &str| line.len() >= 60 && line.ends_with('=') && !line.ends_with("==");
    let signs = text.contains("=3D")
        || text.contains("=C3=")
        || text.contains("uoted-printable")
        || text.lines().take(2_000).any(|line| soft(line.trim_end_matches('\r')));
    if !signs {
        return Cow::Borrowed(text);
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        rest = match (first, after) {
            (b'=', [b'\r', b'\n', tail @ ..] | [b'\n', tail @ ..]) => tail,
            (b'=', [high, low, tail @ ..]) if upper_hex(*high) && upper_hex(*low) => {
                bytes.push(hex(*high) << 4 | hex(*low));
                tail
            }
            _ => {
                bytes.push(first);
                after
            }
        };
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

const fn upper_hex(b: u8) -> bool {
    b.is_ascii_digit() || matches!(b, b'A'..=b'F')
}

const fn hex(b: u8) -> u8 {
    match b {
        b'0'..=b'9' => b - b'0',
        b'a'..=b'f' => b - b'a' + 10,
        _ => b.wrapping_sub(b'A').wrapping_add(10),
    }
}

/// Decodes percent-encoding, and `+` where it stands for a blank in such text.
fn percent(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for chunk in text.split_inclusive(char::is_whitespace) {
        let encoded = chunk
            .as_bytes()
            .windows(3)
            .any(|w| matches!(w, [b'%', h, l] if h.is_ascii_hexdigit() && l.is_ascii_hexdigit()));
        let query = encoded || chunk.contains("error") && chunk.contains('=');
        if !query {
            out.push_str(chunk);
            continue;
        }
        let blanks = chunk.replace('+', " ");
        let mut rest = blanks.as_str();
        while let Some(at) = rest.find('%') {
            let (before, from) = rest.split_at(at);
            out.push_str(before);
            let run = from
                .as_bytes()
                .chunks(3)
                .take_while(|c| matches!(c, [b'%', h, l] if h.is_ascii_hexdigit() && l.is_ascii_hexdigit()));
            let bytes: Vec<u8> = run.filter_map(|c| Some(hex(*c.get(1)?) << 4 | hex(*c.get(2)?))).collect();
            let taken = (bytes.len() * 3).max(1);
            match std::str::from_utf8(&bytes) {
                Ok(decoded) if !bytes.is_empty() => out.push_str(decoded),
                _ => out.push_str(from.get(..taken).unwrap_or_default()),
            }
            rest = from.get(taken..).unwrap_or_default();
        }
        out.push_str(rest);
    }
    out
}

/// Takes JSON's backslashes off, however many stand before one character.
fn backslashes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(rest.get(..at).unwrap_or_default());
        let after = rest.get(at..).unwrap_or_default().trim_start_matches('\\');
        let mut chars = after.chars();
        rest = match chars.next() {
            Some('n' | 'r') => {
                out.push('\n');
                chars.as_str()
            }
            Some('t') => {
                out.push('\t');
                chars.as_str()
            }
            Some('u') => match after.get(1..5).and_then(|h| u32::from_str_radix(h, 16).ok()) {
                Some(code) => {
                    out.extend(char::from_u32(code));
                    after.get(5..).unwrap_or_default()
                }
                None => after,
            },
            Some(c @ ('"' | '\'' | '/' | '_' | '*' | '[' | ']' | '<' | '>' | '&')) => {
                out.push(c);
                chars.as_str()
            }
            _ => {
                out.push(' ');
                after
            }
        };
    }
    out.push_str(rest);
    out
}

/// Plain line breaks and blanks, no hidden characters, no mail quotes, words hyphenated over two lines joined.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let unified = text.replace("\r\n", "\n");
    for line in unified.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}']) {
        let line = line.trim_start_matches(['>', ' ', '\u{a0}']).trim_end_matches([' ', '\u{a0}']);
        let joins = out.ends_with("-\n")
            && out.chars().nth_back(2).is_some_and(char::is_lowercase)
            && line.starts_with(char::is_lowercase);
        if joins {
            out.truncate(out.len() - 2);
        }
        out.extend(line.chars().filter_map(tidy_char));
        out.push('\n');
    }
    out.pop();
    out
}

fn tidy_char(c: char) -> Option<char> {
    match c {
        '\u{ad}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{180e}' => None,
        '\t' => Some('\t'),
        '\u{2018}' | '\u{2019}' | '\u{2032}' | '`' | '´' => Some('\''),
        '\u{201c}'..='\u{201f}' | '«' | '»' => Some('"'),
        '\u{2010}'..='\u{2015}' => Some('-'),
        // Full-width forms of ASCII, as East Asian keyboards write them.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - 0xfee0),
        c if c.is_whitespace() || c.is_control() => Some(' '),
        c => Some(c),
    }
}
