//! What the readers of pasted text share: blanks, invisible characters, wrappings, GUIDs, the shape of a token.

use super::Repair;
use crate::domain::guid;

/// Remembers a repair once, in the order of first use.
pub(super) fn note(repairs: &mut Vec<Repair>, repair: Repair) {
    if !repairs.contains(&repair) {
        repairs.push(repair);
    }
}

/// Whether a character takes no room on screen: zero-width, joiners, direction marks, soft hyphen, BOM, fillers,
/// and control characters other than tabs and line breaks.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{061C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFC}'
            | '\u{E0000}'..='\u{E0FFF}'
    ) || (c.is_control() && !c.is_whitespace())
}

fn is_line_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Removes invisible characters, turns every kind of line break into `\n` and every other blank into a space,
/// and trims the ends.
pub(super) fn plain(input: &str, repairs: &mut Vec<Repair>) -> String {
    let mut out = String::with_capacity(input.len());
    for c in input.chars() {
        if is_invisible(c) {
            note(repairs, Repair::InvisibleCharacters);
        } else if is_line_break(c) {
            out.push('\n');
        } else if c.is_whitespace() {
            out.push(' ');
        } else {
            out.push(c);
        }
    }
    trimmed(&out, repairs).to_owned()
}

/// Trims the ends.
pub(super) fn trimmed<'a>(text: &'a str, repairs: &mut Vec<Repair>) -> &'a str {
    let inner = text.trim();
    if inner.len() != text.len() {
        note(repairs, Repair::OuterBlanks);
    }
    inner
}

const PAIRS: [(char, char); 15] = [
    ('"', '"'),
    ('\'', '\''),
    ('`', '`'),
    ('´', '´'),
    ('<', '>'),
    ('[', ']'),
    ('(', ')'),
    ('{', '}'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('‘', '’'),
    ('‚', '‘'),
    ('«', '»'),
    ('»', '«'),
];

/// Quotes that stay behind alone; the closing bracket is only cut from the end.
const LONE: [char; 13] = ['"', '\'', '`', '´', '“', '”', '„', '‘', '’', '‚', '«', '»', '<'];

/// The inside of one pair of quotes or brackets around the whole text. A lone quote at one end was left behind by
/// a careless selection and goes too.
pub(super) fn unquoted(text: &str) -> Option<&str> {
    for (open, close) in PAIRS {
        if let Some(inner) = text.strip_prefix(open).and_then(|t| t.strip_suffix(close)) {
            return Some(inner);
        }
    }
    text.strip_prefix(LONE).or_else(|| text.strip_suffix(LONE)).or_else(|| text.strip_suffix('>'))
}

/// What follows one of `labels` and a colon, equals sign, dash or line break. Labels are lower case.
pub(super) fn after_label<'a>(text: &'a str, labels: &[&str]) -> Option<&'a str> {
    labels.iter().find_map(|label| {
        let head = text.get(..label.len())?;
        if !head.eq_ignore_ascii_case(label) {
            return None;
        }
        let rest = text.get(label.len()..)?;
        let beyond = rest.trim_start_matches(' ');
        beyond
            .strip_prefix([':', '=', '\n', '–', '：'])
            .or_else(|| beyond.strip_prefix("- "))
            .or_else(|| beyond.strip_prefix("is:"))
            .map(str::trim_start)
    })
}

/// Whether the text is a GUID, with or without braces.
pub(super) fn is_guid(text: &str) -> bool {
    guid::is_guid(text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text))
}

/// Whether the text has the shape of a JSON Web Token (RFC 7519) in compact form.
pub(super) fn is_jwt_shaped(text: &str) -> bool {
    let base64url = |s: &str| s.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'='));
    let parts: Vec<&str> = text.split('.').collect();
    text.starts_with("eyJ")
        && matches!(parts.len(), 3 | 5)
        && text.len() >= 20
        && parts.iter().all(|p| base64url(p))
}

/// Whether one word looks more like a secret than like a name or an address.
pub(super) fn looks_like_token(text: &str) -> bool {
    if is_jwt_shaped(text) {
        return true;
    }
    let lower = text.bytes().any(|b| b.is_ascii_lowercase());
    let upper = text.bytes().any(|b| b.is_ascii_uppercase());
    let digit = text.bytes().any(|b| b.is_ascii_digit());
    let charset = |extra: &[u8]| text.bytes().all(|b| b.is_ascii_alphanumeric() || extra.contains(&b));
    let mixed = u8::from(lower) + u8::from(upper) + u8::from(digit) >= 2;
    (text.len() >= 20 && mixed && charset(b"-_+=~$!") && !is_guid(text))
        || (text.len() >= 40 && lower && upper && digit && charset(b"-_+=/~$!"))
        || (text.len() >= 32 && charset(b"-_+="))
}
