//! Two views of a plain text: its words, folded so that spellings meet, and one string without anything between.

use std::ops::Range;

/// One word of the text.
#[derive(Debug, Clone, Copy)]
pub struct Word {
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Which sentence it belongs to; counts up.
    pub sentence: usize,
    folded: (usize, usize),
}

/// The words of a text.
#[derive(Debug)]
pub struct Page<'a> {
    /// The plain text.
    pub text: &'a str,
    /// The words in order.
    pub words: Vec<Word>,
    folds: String,
}

impl<'a> Page<'a> {
    /// Splits `text` into words and sentences.
    pub fn new(text: &'a str) -> Self {
        let mut page = Self { text, words: Vec::new(), folds: String::with_capacity(text.len()) };
        let mut sentence = 0;
        let mut last_end = 0;
        let mut start = None;
        for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
            // An apostrophe inside a word belongs to it: isn't, can't.
            let inside = c.is_alphanumeric()
                || is_mark(c)
                || c == '\''
                    && start.is_some()
                    && text.get(at + 1..).is_some_and(|rest| rest.starts_with(['t', 'T', 's', 'S']));
            match (inside, start) {
                (true, None) => start = Some(at),
                (false, Some(from)) => {
                    if breaks(text.get(last_end..from).unwrap_or_default()) {
                        sentence += 1;
                    }
                    let folded = page.folds.len();
                    fold_into(text.get(from..at).unwrap_or_default(), &mut page.folds);
                    let folded = (folded, page.folds.len());
                    page.words.push(Word { start: from, end: at, sentence, folded });
                    last_end = at;
                    start = None;
                }
                _ => {}
            }
        }
        page
    }

    /// The folded spelling of word `index`; empty beyond the end.
    pub fn word(&self, index: usize) -> &str {
        self.words.get(index).and_then(|w| self.folds.get(w.folded.0..w.folded.1)).unwrap_or_default()
    }

    /// What stands between word `index` and the next one.
    pub fn after(&self, index: usize) -> &'a str {
        let from = self.words.get(index).map_or(0, |w| w.end);
        let to = self.words.get(index + 1).map_or(self.text.len(), |w| w.start);
        self.text.get(from..to).unwrap_or_default()
    }

    /// What stands before word `index`, up to the word before it.
    pub fn before(&self, index: usize) -> &'a str {
        let from = index.checked_sub(1).and_then(|i| self.words.get(i)).map_or(0, |w| w.end);
        let to = self.words.get(index).map_or(self.text.len(), |w| w.start);
        self.text.get(from..to).unwrap_or_default()
    }

    /// The first word that ends after `offset`.
    pub fn at(&self, offset: usize) -> usize {
        self.words.partition_point(|w| w.end <= offset)
    }

    /// The words of the sentence of word `index` that stand within `reach` of it.
    pub fn near(&self, index: usize, before: usize, after: usize) -> Range<usize> {
        let Some(sentence) = self.words.get(index).map(|w| w.sentence) else { return 0..0 };
        let same = |i: usize| self.words.get(i).is_some_and(|w| w.sentence == sentence);
        let from =
            (index.saturating_sub(before)..index).rev().take_while(|&i| same(i)).last().unwrap_or(index);
        let to = (index + 1..=index + after).take_while(|&i| same(i)).last().unwrap_or(index);
        from..to + 1
    }
}

/// What stands within `reach` bytes before `from` and behind `to`.
pub fn around(text: &str, from: usize, to: usize, reach: usize) -> (&str, &str) {
    let boundary = |at: usize| (at..=text.len()).find(|&i| text.is_char_boundary(i)).unwrap_or(text.len());
    let before = text.get(boundary(from.saturating_sub(reach))..from).unwrap_or_default();
    let after = text.get(to..boundary(to.saturating_add(reach).min(text.len()))).unwrap_or_default();
    (before, after)
}

/// Whether a sentence ends between two words.
fn breaks(between: &str) -> bool {
    if between.contains(['!', '?', '{', '}', '…', '•']) || between.contains("\",") {
        return true;
    }
    let bytes = between.as_bytes();
    let dot = bytes.iter().enumerate().any(|(i, b)| {
        *b == b'.' && bytes.get(i + 1).is_none_or(u8::is_ascii_whitespace) && bytes.len() > i + 1
    });
    let mut lines = between.split('\n').skip(1).map(str::trim);
    let first = lines.next();
    // A blank line, or a new item of a list.
    dot || lines.next().is_some() && first.is_some_and(str::is_empty)
        || first.is_some_and(|line| line.starts_with(['-', '*', '#']))
}

const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// The folded spelling: lower case, without accents; umlauts, æ, ø and å as they are transcribed (ae, oe, ue, aa).
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

fn fold_into(word: &str, out: &mut String) {
    let begin = out.len();
    for c in word.chars().flat_map(char::to_lowercase) {
        match c {
            'ä' | 'æ' => out.push_str("ae"),
            'å' => out.push_str("aa"),
            'ö' | 'ø' | 'œ' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            'à' | 'á' | 'â' | 'ã' => out.push('a'),
            'é' | 'è' | 'ê' | 'ë' => out.push('e'),
            'ò' | 'ó' | 'ô' | 'õ' => out.push('o'),
            'ù' | 'ú' | 'û' => out.push('u'),
            // Umlauts and the ring as characters of their own.
            '\u{308}' if out.get(begin..).is_some_and(|s| s.ends_with(['a', 'o', 'u'])) => out.push('e'),
            '\u{30a}' if out.get(begin..).is_some_and(|s| s.ends_with('a')) => out.push('a'),
            c if c == '\'' || is_mark(c) => {}
            c => out.push(c),
        }
    }
}

/// The text without anything but letters and digits, in lower case.
#[derive(Debug)]
pub struct Tight<'a> {
    /// The characters; letters beyond ASCII appear as `?`.
    pub chars: String,
    text: &'a str,
    offsets: Vec<u32>,
}

impl<'a> Tight<'a> {
    /// Squeezes `text`.
    pub fn new(text: &'a str) -> Self {
        let mut tight =
            Self { chars: String::with_capacity(text.len()), text, offsets: Vec::with_capacity(text.len()) };
        for (at, c) in text.char_indices() {
            if c.is_alphanumeric() {
                tight.chars.push(if c.is_ascii() { c.to_ascii_lowercase() } else { '?' });
                tight.offsets.push(u32::try_from(at).unwrap_or(u32::MAX));
            }
        }
        tight
    }

    /// Where the character at `index` stands in the text.
    pub fn offset(&self, index: usize) -> usize {
        self.offsets.get(index).map_or(self.text.len(), |o| usize::try_from(*o).unwrap_or(usize::MAX))
    }

    /// Where the character before `index` ends in the text.
    pub fn end(&self, index: usize) -> usize {
        let Some(last) = index.checked_sub(1) else { return 0 };
        let at = self.offset(last);
        at + self.text.get(at..).and_then(|s| s.chars().next()).map_or(0, char::len_utf8)
    }

    /// What stands in the text between the characters `index - 1` and `index`.
    pub fn gap(&self, index: usize) -> &'a str {
        self.text.get(self.end(index)..self.offset(index)).unwrap_or_default()
    }

    /// How many characters stand before byte `offset` of the text.
    pub fn up_to(&self, offset: usize) -> usize {
        self.offsets.partition_point(|&o| usize::try_from(o).is_ok_and(|o| o < offset))
    }

    /// What stands between the character before `index` and byte `end` of the text.
    pub fn gap_until(&self, index: usize, end: usize) -> &'a str {
        self.text.get(self.end(index)..end).unwrap_or_default()
    }

    /// The gaps inside `range` that are not empty.
    pub fn gaps(&self, range: Range<usize>) -> impl Iterator<Item = &'a str> {
        (range.start + 1..range.end).map(|i| self.gap(i)).filter(|g| !g.is_empty())
    }

    /// Whether the character at `index` is a capital letter in the text.
    pub fn capital(&self, index: usize) -> bool {
        self.text.get(self.offset(index)..).is_some_and(|s| s.starts_with(|c: char| c.is_ascii_uppercase()))
    }

    /// All places of `needle`.
    pub fn places<'b>(&'b self, needle: &'b str) -> impl Iterator<Item = Range<usize>> + 'b {
        self.chars.match_indices(needle).map(|(at, found)| at..at + found.len())
    }
}
