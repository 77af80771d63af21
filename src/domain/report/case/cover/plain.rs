//! A text as people would read it: escapes undone, letters folded, with the way back to where each letter stood.

use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Escapes that stand in each other are undone so many times: `%2540` is `%40` is `@`.
const ROUNDS: usize = 3;

#[derive(Debug, Clone, Copy)]
struct Letter {
    c: char,
    start: usize,
    end: usize,
}

/// A text with its escapes undone.
#[derive(Debug)]
pub(super) struct Plain {
    /// The text.
    pub(super) text: String,
    letters: Vec<Letter>,
    /// Where each letter begins in `text`.
    places: Vec<usize>,
}

impl Plain {
    pub(super) fn of(raw: &str) -> Self {
        let mut letters: Vec<Letter> =
            raw.char_indices().map(|(at, c)| Letter { c, start: at, end: at + c.len_utf8() }).collect();
        for _ in 0..ROUNDS {
            let before = letters.len();
            letters = escapes(&percent(&letters));
            if letters.len() == before {
                break;
            }
        }
        let mut text = String::with_capacity(letters.len());
        let mut places = Vec::with_capacity(letters.len());
        for letter in &letters {
            places.push(text.len());
            text.push(letter.c);
        }
        Self { text, letters, places }
    }

    /// Where these bytes of the plain text stand in the raw one.
    pub(super) fn in_raw(&self, span: &Range<usize>) -> Range<usize> {
        let first = self.places.partition_point(|place| *place < span.start);
        let last = self.places.partition_point(|place| *place < span.end);
        let start = self.letters.get(first).map_or(0, |letter| letter.start);
        let end = last.checked_sub(1).and_then(|at| self.letters.get(at)).map_or(start, |letter| letter.end);
        start..end.max(start)
    }

    /// The folded letters, each with its place in the raw text.
    pub(super) fn folded(&self) -> Folded {
        let mut out = Folded::default();
        for letter in &self.letters {
            each_folded(letter.c, |c| out.push(c, letter.start, letter.end));
        }
        out
    }
}

/// Letters without case, accents and the look of their blanks.
#[derive(Debug, Default)]
pub(super) struct Folded {
    /// The letters.
    pub(super) chars: Vec<char>,
    ranges: Vec<(usize, usize)>,
}

impl Folded {
    fn push(&mut self, c: char, start: usize, end: usize) {
        if c == ' ' && self.chars.last() == Some(&' ') {
            if let Some(last) = self.ranges.last_mut() {
                last.1 = end;
            }
            return;
        }
        self.chars.push(c);
        self.ranges.push((start, end));
    }

    /// Where these letters stand in the raw text.
    pub(super) fn in_raw(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.ranges.get(span.start).map_or(0, |range| range.0);
        let end = span.end.checked_sub(1).and_then(|at| self.ranges.get(at)).map_or(start, |range| range.1);
        start..end.max(start)
    }

    /// Whether a word can begin or end before this letter. Scripts without blanks begin and end words anywhere.
    pub(super) fn is_edge(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| self.chars.get(at));
        match (before, self.chars.get(at)) {
            (Some(a), Some(b)) => {
                !(a.is_alphanumeric() && b.is_alphanumeric()) || is_unspaced(*a) || is_unspaced(*b)
            }
            _ => true,
        }
    }
}

/// A name or address as it is looked for.
pub(super) fn fold(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() && !text.contains(['%', '\\', '&', '+', '_', '\t', '\n', '\r']) && !text.contains("  ")
    {
        return text.to_ascii_lowercase();
    }
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        each_folded(c, |c| {
            if c != ' ' || !out.ends_with(' ') {
                out.push(c);
            }
        });
    }
    out.truncate(out.trim_end().len());
    out
}

fn each_folded(c: char, mut take: impl FnMut(char)) {
    if c.is_whitespace() || matches!(c, '+' | '_') {
        take(' ');
    } else if c.is_ascii() {
        take(c.to_ascii_lowercase());
    } else {
        let mut bytes = [0; 4];
        let parts = DecomposingNormalizerBorrowed::new_nfkd();
        for part in parts.normalize(c.encode_utf8(&mut bytes)).chars().filter(|c| !is_mark(*c)) {
            if part.is_whitespace() { take(' ') } else { part.to_lowercase().for_each(&mut take) }
        }
    }
}

/// Accents and what cannot be seen.
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe20}'..='\u{fe2f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1100}'..='\u{11ff}' | '\u{1780}'..='\u{17ff}'
        | '\u{2e80}'..='\u{9fff}' | '\u{a960}'..='\u{a97f}' | '\u{ac00}'..='\u{d7ff}'
        | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// Undoes `%41`, as UTF-8.
fn percent(letters: &[Letter]) -> Vec<Letter> {
    let mut out = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let mut bytes = Vec::new();
        let mut next = at;
        while let Some(byte) = escaped_byte(letters, next) {
            bytes.push(byte);
            next += 3;
        }
        if bytes.is_empty() {
            out.push(*letter);
            at += 1;
            continue;
        }
        let mut used = 0;
        for chunk in bytes.utf8_chunks() {
            let broken = chunk.invalid().len();
            let chars = chunk.valid().chars().chain((broken > 0).then_some(char::REPLACEMENT_CHARACTER));
            for c in chars {
                let length =
                    if c == char::REPLACEMENT_CHARACTER && broken > 0 { broken } else { c.len_utf8() };
                let first = letters.get(at + used * 3).map_or(letter.start, |l| l.start);
                used += length;
                let end = letters.get(at + used * 3 - 1).map_or(first, |l| l.end);
                out.push(Letter { c, start: first, end });
            }
        }
        at = next;
    }
    out
}

fn escaped_byte(letters: &[Letter], at: usize) -> Option<u8> {
    let digit = |at: usize| letters.get(at)?.c.to_digit(16);
    if letters.get(at)?.c != '%' {
        return None;
    }
    u8::try_from(digit(at + 1)? * 16 + digit(at + 2)?).ok()
}

/// Undoes `\u0041` (JSON), `&#65;`, `&#x41;` and the named ones that hide an address (HTML).
fn escapes(letters: &[Letter]) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(letters.len());
    let mut at = 0;
    while let Some(letter) = letters.get(at) {
        let found = match letter.c {
            '\\' => json_escape(letters, at),
            '&' => html_escape(letters, at),
            _ => None,
        };
        if let Some((c, length)) = found {
            let end = letters.get(at + length - 1).map_or(letter.end, |l| l.end);
            out.push(Letter { c, start: letter.start, end });
            at += length;
        } else {
            out.push(*letter);
            at += 1;
        }
    }
    out
}

fn json_escape(letters: &[Letter], at: usize) -> Option<(char, usize)> {
    let unit = |at: usize| {
        let is = |at: usize, c: char| letters.get(at).is_some_and(|l| l.c == c);
        (is(at, '\\') && is(at + 1, 'u')).then_some(())?;
        (at + 2..at + 6).try_fold(0_u32, |n, at| Some(n * 16 + letters.get(at)?.c.to_digit(16)?))
    };
    let first = unit(at)?;
    if let Some(c) = char::from_u32(first) {
        return Some((c, 6));
    }
    let second = unit(at + 6).filter(|low| (0xdc00..0xe000).contains(low))?;
    let c = char::from_u32(0x10000 + ((first.checked_sub(0xd800)? & 0x3ff) << 10) + (second - 0xdc00))?;
    Some((c, 12))
}

fn html_escape(letters: &[Letter], at: usize) -> Option<(char, usize)> {
    let name: String = letters.iter().skip(at + 1).take(9).map(|l| l.c).take_while(|c| *c != ';').collect();
    letters.get(at + 1 + name.chars().count()).filter(|l| l.c == ';')?;
    let c = match name.as_str() {
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "lt" => '<',
        "gt" => '>',
        "commat" => '@',
        "period" => '.',
        "nbsp" => ' ',
        _ => {
            let number = name.strip_prefix('#')?;
            let hex = number.strip_prefix(['x', 'X']);
            let value = hex.map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(value?)?
        }
    };
    Some((c, name.chars().count() + 2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_escape_leads_back_to_its_place() {
        for (raw, plain) in [
            ("a%40b", "a@b"),
            ("s%C3%B8ren%2540x", "søren@x"),
            (r"\u00c5sa \ud83d\ude00!", "Åsa 😀!"),
            ("a&#64;b&#x40;c&commat;d&amp;#64;e", "a@b@c@d@e"),
            ("100% sure, %zz, %ff, \\u12, &nothing;", "100% sure, %zz, \u{fffd}, \\u12, &nothing;"),
        ] {
            let read = Plain::of(raw);
            assert_eq!(read.text, plain, "{raw}");
            assert_eq!(read.in_raw(&(0..read.text.len())), 0..raw.len(), "{raw}");
        }
        let read = Plain::of("x a%40b y");
        assert_eq!(read.in_raw(&(2..5)), 2..7);
    }

    #[test]
    fn what_is_the_same_name_folds_to_the_same() {
        for (one, other) in [
            ("Åsa  Öberg", "asa oberg"),
            ("A\u{30a}sa O\u{308}berg", "ÅSA ÖBERG"),
            ("anna_b+x", "Anna b x"),
            ("ＡＮＮＡ", "anna"),
            ("Łukasz\u{200b}", "łukasz"),
        ] {
            assert_eq!(fold(one), fold(other));
        }
    }

    proptest! {
        #[test]
        fn places_stay_within_the_text(raw in "(\\PC|%[0-9a-fA-F]{2}|\\\\u[0-9a-f]{4}|&#[0-9]{1,5};){0,40}") {
            let plain = Plain::of(&raw);
            for (at, c) in plain.text.char_indices() {
                let place = plain.in_raw(&(at..at + c.len_utf8()));
                prop_assert!(raw.get(place).is_some());
            }
            let folded = plain.folded();
            for at in 0..folded.chars.len() {
                prop_assert!(raw.get(folded.in_raw(&(at..at + 1))).is_some());
            }
        }
    }
}
