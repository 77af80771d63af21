//! Characters in the forms in which encoders write them: percent-encoded, escaped for JSON and JavaScript, as references of
//! HTML, each of them also twice. Echoes of the secret token are found by it.

/// Bytes of the longest escape that is known: `&amp;#x00002b;`.
const LONGEST: usize = 14;
/// Backslashes in front of what is escaped for JSON, and once more for the JSON around it: `\\\"`.
const MOST_BACKSLASHES: usize = 3;
/// Digits of the longest reference by number.
const MOST_DIGITS: usize = 6;
/// References by name of what is no letter, digit or hyphen (HTML Living Standard, "Named character references").
const NAMED: [(&[u8], u8); 35] = [
    (b"amp;", b'&'),
    (b"apos;", b'\''),
    (b"ast;", b'*'),
    (b"bsol;", b'\\'),
    (b"colon;", b':'),
    (b"comma;", b','),
    (b"commat;", b'@'),
    (b"dollar;", b'$'),
    (b"equals;", b'='),
    (b"excl;", b'!'),
    (b"grave;", b'`'),
    (b"gt;", b'>'),
    (b"Hat;", b'^'),
    (b"lbrace;", b'{'),
    (b"lbrack;", b'['),
    (b"lcub;", b'{'),
    (b"lowbar;", b'_'),
    (b"lpar;", b'('),
    (b"lsqb;", b'['),
    (b"lt;", b'<'),
    (b"midast;", b'*'),
    (b"num;", b'#'),
    (b"percnt;", b'%'),
    (b"period;", b'.'),
    (b"plus;", b'+'),
    (b"quest;", b'?'),
    (b"quot;", b'"'),
    (b"rbrace;", b'}'),
    (b"rbrack;", b']'),
    (b"rcub;", b'}'),
    (b"rpar;", b')'),
    (b"rsqb;", b']'),
    (b"semi;", b';'),
    (b"sol;", b'/'),
    (b"vert;", b'|'),
];

/// Length of `needle` at the beginning of `text`, each of its bytes as it is or escaped. Where a byte can be read both
/// ways, `escapes_first` chooses: whoever must not miss one asks for both.
pub fn length_at(text: &[u8], needle: &[u8], escapes_first: bool) -> Option<usize> {
    let mut at = 0;
    for byte in needle {
        let rest = text.get(at..)?;
        let raw = rest.starts_with(&[*byte]).then_some(1);
        let escaped = || escape_at(rest, *byte);
        let length = if escapes_first { escaped().or(raw) } else { raw.or_else(escaped) };
        at += length?;
    }
    Some(at)
}

/// The same at the end of `text`.
pub fn length_before(text: &[u8], needle: &[u8], escapes_first: bool) -> Option<usize> {
    let mut rest = text;
    for byte in needle.iter().rev() {
        let raw = rest.ends_with(&[*byte]).then_some(1);
        let escaped = || escape_before(rest, *byte);
        let length = if escapes_first { escaped().or(raw) } else { raw.or_else(escaped) };
        rest = rest.get(..rest.len() - length?)?;
    }
    Some(text.len() - rest.len())
}

/// Whether `text`, up to its end, holds the beginning of `needle` and was cut off there, maybe within an escape. At least
/// `shortest` bytes of the needle must be there.
pub fn is_cut_at(text: &[u8], needle: &[u8], shortest: usize) -> bool {
    let mut rest = text;
    for (count, byte) in needle.iter().enumerate() {
        let raw = rest.starts_with(&[*byte]).then_some(1);
        let Some(length) = escape_at(rest, *byte).or(raw) else {
            let within_escape = rest.len() < LONGEST && matches!(rest, [b'%' | b'\\' | b'&', ..]);
            return count >= shortest && (rest.is_empty() || within_escape);
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    false
}

/// Length of an escaped form of `byte` at the beginning of `text`.
fn escape_at(text: &[u8], byte: u8) -> Option<usize> {
    match text {
        [b'%', b'2', b'5', high, low, ..] if is_hex(*high, *low, byte) => Some(5),
        [b'%', high, low, ..] if is_hex(*high, *low, byte) => Some(3),
        [b'\\', ..] => {
            let run = text.iter().take(MOST_BACKSLASHES).take_while(|b| **b == b'\\').count();
            (1..=run)
                .rev()
                .find_map(|count| Some(count + after_backslashes(text.get(count..)?, byte, count)?))
        }
        [b'&', rest @ ..] => {
            let twice = rest.strip_prefix(b"amp;").and_then(|rest| reference(rest, byte));
            twice.map(|length| 5 + length).or_else(|| Some(1 + reference(rest, byte)?))
        }
        _ => None,
    }
}

/// Length of what follows so many backslashes of an escape of `byte`.
fn after_backslashes(text: &[u8], byte: u8, count: usize) -> Option<usize> {
    match text {
        [b'u', b'0', b'0', high, low, ..] if is_hex(*high, *low, byte) => Some(5),
        [b'x', high, low, ..] if is_hex(*high, *low, byte) => Some(3),
        // Several backslashes in a row are as many characters, or half as many.
        [b'\\', ..] if count > 1 => None,
        [next, ..] if *next == byte && !byte.is_ascii_alphanumeric() => Some(1),
        _ => None,
    }
}

/// The same at the end. The longest one, for an escape may end with a shorter one.
fn escape_before(text: &[u8], byte: u8) -> Option<usize> {
    let most = text.len().min(LONGEST);
    (2..=most).rev().find(|length| {
        text.get(text.len() - length..).is_some_and(|end| escape_at(end, byte) == Some(*length))
    })
}

/// Length of what follows the `&` of a reference to `byte`: `#43;`, `#x2B;`, `plus;`.
fn reference(text: &[u8], byte: u8) -> Option<usize> {
    let Some(number) = text.strip_prefix(b"#") else {
        let (name, _) = NAMED.iter().find(|(name, is)| *is == byte && text.starts_with(name))?;
        return Some(name.len());
    };
    let (radix, digits) = match number {
        [b'x' | b'X', digits @ ..] => (16, digits),
        digits => (10, digits),
    };
    let end = digits.iter().take(MOST_DIGITS + 1).position(|digit| *digit == b';')?;
    let code = u32::from_str_radix(std::str::from_utf8(digits.get(..end)?).ok()?, radix).ok()?;
    let before = text.len() - digits.len();
    (code == u32::from(byte)).then_some(before + end + 1)
}

fn is_hex(high: u8, low: u8, byte: u8) -> bool {
    hex(high).zip(hex(low)).is_some_and(|(high, low)| 16 * high + low == byte)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every escape that is known of one byte.
    fn escapes(byte: u8) -> Vec<String> {
        let mut all = vec![
            format!("%{byte:02X}"),
            format!("%{byte:02x}"),
            format!("%25{byte:02X}"),
            format!("\\u00{byte:02x}"),
            format!("\\x{byte:02X}"),
            format!("\\\\u00{byte:02X}"),
            format!("\\\\x{byte:02x}"),
            format!("&#{byte};"),
            format!("&#{byte:03};"),
            format!("&#x{byte:X};"),
            format!("&#X{byte:x};"),
            format!("&#x{byte:06x};"),
            format!("&amp;#{byte};"),
            format!("&amp;#x{byte:06X};"),
        ];
        let names = NAMED.iter().filter(|(_, is)| *is == byte);
        for (name, _) in names {
            let name = std::str::from_utf8(name).expect("ASCII");
            all.extend([format!("&{name}"), format!("&amp;{name}")]);
        }
        if !byte.is_ascii_alphanumeric() {
            all.push(format!("\\{}", char::from(byte)));
        }
        if !byte.is_ascii_alphanumeric() && byte != b'\\' {
            all.push(format!("\\\\{}", char::from(byte)));
            all.push(format!("\\\\\\{}", char::from(byte)));
        }
        all
    }

    #[test]
    fn each_escape_of_each_character_is_known_from_both_ends() {
        for byte in b'!'..=b'~' {
            for escape in escapes(byte) {
                let (after, before) = (format!("{escape}x"), format!("x{escape}"));
                let whole = Some(escape.len());
                assert!(whole <= Some(LONGEST), "{escape}");
                assert_eq!(length_at(after.as_bytes(), &[byte], true), whole, "{escape}");
                assert_eq!(length_before(before.as_bytes(), &[byte], true), whole, "{escape}");
                // The three that also begin what comes twice.
                for other in [byte + 1, byte - 1].into_iter().filter(|other| !b"%&\\".contains(other)) {
                    assert_eq!(escape_at(escape.as_bytes(), other), None, "{escape}");
                    assert_eq!(escape_before(escape.as_bytes(), other), None, "{escape}");
                }
            }
        }
    }

    #[test]
    fn whole_needles_are_found_and_half_ones_are_not() {
        let (text, needle) = (b"a&#43;b%2Fc%2fd".as_slice(), b"a+b/c/d".as_slice());
        for escapes_first in [true, false] {
            assert_eq!(length_at(text, needle, escapes_first), Some(text.len()));
            assert_eq!(length_before(text, needle, escapes_first), Some(text.len()));
            assert_eq!(length_at(&text[..text.len() - 1], needle, escapes_first), None);
            assert_eq!(length_before(&text[1..], needle, escapes_first), None);
            assert_eq!(length_at(b"a&#43b", b"a+b", escapes_first), None);
        }
        // The last byte of this escape is the character itself.
        assert_eq!(length_before(b"a\\/d", b"a/d", true), Some(4));
        assert_eq!(length_before(b"a\\/d", b"a/d", false), None);
        assert_eq!((length_at(b"", b"", true), length_before(b"", b"", true)), (Some(0), Some(0)));
    }

    #[test]
    fn a_needle_that_the_text_cuts_off_is_seen() {
        let needle = b"abcd+efgh";
        for text in ["abcd", "abcd&", "abcd&#4", "abcd%2", "abcd&#43;e", "abcd+efg"] {
            assert!(is_cut_at(text.as_bytes(), needle, 4), "{text}");
        }
        for text in ["abc", "abcd-", "abcd+efgh", "abcd& more words after it", "xabcd"] {
            assert!(!is_cut_at(text.as_bytes(), needle, 4), "{text}");
        }
    }
}
