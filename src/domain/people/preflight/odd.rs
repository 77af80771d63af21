//! Characters and lengths that make trouble on the way (Microsoft: Prepare for directory synchronization; RFC 5321
//! section 4.5.3.1).

/// Characters before the `@` of an address.
const MOST_BEFORE_AT: usize = 64;
/// Characters of a mail address.
const MOST_MAIL: usize = 254;
/// Characters of a user principal name.
const MOST_USER_NAME: usize = 113;
/// Characters of a first or last name.
const MOST_NAME: usize = 64;
/// Characters of a display name.
const MOST_DISPLAY: usize = 256;

/// Whether a byte of the text is such a one. Looking at all of them is quicker than stopping at the first: the processor
/// takes many at a time.
fn any(text: &str, is_such: impl Fn(u8) -> bool) -> bool {
    text.bytes().fold(0, |found, byte| found | u8::from(is_such(byte))) != 0
}

/// Whether an address holds what does not belong there: anything outside printable ASCII, a blank, a quote.
pub(super) fn odd_address(address: &str) -> bool {
    any(address, |byte| !matches!(byte, 0x21..=0x7E) || matches!(byte, b'\'' | b'"'))
}

/// Whether a name holds what a person did not mean to write. Letters of every script, apostrophes and hyphens are fine.
pub(super) fn odd_name(name: &str) -> bool {
    if name.is_ascii() {
        let bytes = name.as_bytes();
        let ends = bytes.first().is_some_and(u8::is_ascii_whitespace)
            || bytes.last().is_some_and(u8::is_ascii_whitespace);
        let formula = matches!(bytes.first(), Some(b'=' | b'+' | b'@'));
        return ends || formula || any(name, |byte| matches!(byte, 0..=0x1F | 0x7F | b'"'));
    }
    name.trim() != name || name.starts_with(['=', '+', '@']) || name.chars().any(is_odd)
}

fn is_odd(c: char) -> bool {
    c.is_control()
        || c == '"'
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{1f000}'..)
}

/// Whether letters were lost on the way into the file: a question mark in a name, or a character that stands for none.
pub(super) fn lost_letters(name: &str) -> bool {
    any(name, |byte| byte == b'?') || (!name.is_ascii() && name.contains(char::REPLACEMENT_CHARACTER))
}

/// Whether an address is longer than one can be.
pub(super) fn long_address(address: &str, user_name: bool) -> bool {
    if address.len() <= MOST_BEFORE_AT {
        return false;
    }
    let most = if user_name { MOST_USER_NAME } else { MOST_MAIL };
    let before = address.split('@').next().unwrap_or(address);
    address.chars().count() > most || before.chars().count() > MOST_BEFORE_AT
}

/// Whether a first or last name is longer than Entra lets it be.
pub(super) fn long_name(name: &str) -> bool {
    name.len() > MOST_NAME && name.chars().count() > MOST_NAME
}

/// Whether a display name is longer than Entra lets it be.
pub(super) fn long_display(name: &str) -> bool {
    name.len() > MOST_DISPLAY && name.chars().count() > MOST_DISPLAY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_world_are_not_odd() {
        for name in
            ["O'Brien", "O’Brien", "Åse", "שרה", "美咲", "Jean-Luc", "Nguyễn Thị Hạnh", "", "de la Cruz"]
        {
            assert!(!odd_name(name), "{name}");
        }
        for name in [
            " Mia",
            "Mia ",
            "Mia\u{a0}",
            "Mi\u{200b}a",
            "\u{202e}aiM",
            "Mia 🎉",
            "\"Mia\"",
            "=1+1",
            "+45",
            "@mia",
            "a\tb",
        ] {
            assert!(odd_name(name), "{name:?}");
        }
    }

    #[test]
    fn addresses_are_plain() {
        for address in
            ["mia.lind+x@contoso.com", "a_b-c!#^~@x", "anna_fabrikam.com#EXT#@contoso.onmicrosoft.com"]
        {
            assert!(!odd_address(address), "{address}");
        }
        for address in ["søren@x", "o'brien@x", " mia@x", "mia@x ", "mi a@x", "mia@x\u{200b}"] {
            assert!(odd_address(address), "{address:?}");
        }
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        let at = |before: usize, after: usize| format!("{}@{}", "x".repeat(before), "y".repeat(after));
        assert!(!long_address(&at(64, 48), true) && long_address(&at(65, 3), true));
        assert!(long_address(&at(64, 49), true) && !long_address(&at(64, 189), false));
        assert!(long_address(&at(64, 190), false));
        assert!(!long_name(&"å".repeat(64)) && long_name(&"å".repeat(65)));
        assert!(!long_display(&"å".repeat(256)) && long_display(&"å".repeat(257)));
    }

    #[test]
    fn lost_letters_are_seen() {
        assert!(lost_letters("S?ren") && lost_letters("S\u{fffd}ren"));
        assert!(!lost_letters("Søren"));
    }
}
