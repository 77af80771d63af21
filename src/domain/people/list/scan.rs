//! Cuts a text into records and cells (RFC 4180), with bounds, so that a lost quote costs one line and not the file.
//!
//! The `csv` crate keeps neither the place of a cell in the text nor a way back from a quote that is never closed; here
//! cells are places in the text, which is held once. `tests/people_scan.rs` holds both against each other.

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter};

/// A record longer than this is no person.
const LONGEST_RECORD: usize = u16::MAX as usize;
/// A record with more line breaks in its quoted cells than this lost a quote. It also bounds how often a line is read anew.
const MOST_BREAKS: u32 = 50;

/// A cell's place in the text, its quotes left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cell {
    pub(super) start: usize,
    pub(super) end: usize,
    /// It holds doubled quotes that stand for one.
    pub(super) doubled: bool,
}

/// How a record ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Record {
    /// How many cells it has.
    pub(super) cells: usize,
    /// Some cell holds something.
    pub(super) filled: bool,
    /// Line breaks in its cells.
    breaks: u32,
    /// A quote was not closed, or something stands between it and the next delimiter.
    pub(super) torn: bool,
    /// It is longer than any person's.
    pub(super) huge: bool,
}

impl Record {
    /// It spans several lines.
    pub(super) const fn wrapped(self) -> bool {
        self.breaks > 0
    }
}

/// Goes through a text.
#[derive(Debug, Clone)]
pub(super) struct Scanner<'a> {
    text: &'a [u8],
    delimiter: u8,
    /// Where the next record starts.
    pub(super) at: usize,
    /// Its physical line, from 1. A line ends with CRLF, LF or CR.
    pub(super) line: u32,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str, at: usize, line: u32, delimiter: u8) -> Self {
        Self { text: text.as_bytes(), delimiter, at, line }
    }

    pub(super) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    pub(super) fn at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    /// Blanks, zeros and the end mark of DOS are nothing.
    #[inline]
    fn is_blank(&self, cell: Cell) -> bool {
        self.text.get(cell.start..cell.end).unwrap_or_default().iter().all(|byte| *byte <= b' ')
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.get(at).copied()
    }

    /// Goes to the next line, whatever stands in this one.
    pub(super) fn skip_line(&mut self) {
        let rest = self.text.get(self.at..).unwrap_or_default();
        match memchr2(b'\n', b'\r', rest) {
            Some(found) => self.end_line(self.at + found),
            None => self.at = self.text.len(),
        }
    }

    /// Goes behind the line break that stands at `at`.
    fn end_line(&mut self, at: usize) {
        let both = self.byte(at) == Some(b'\r') && self.byte(at + 1) == Some(b'\n');
        self.at = at + 1 + usize::from(both);
        self.line = self.line.saturating_add(1);
    }

    /// Reads a record, cell by cell.
    #[inline]
    pub(super) fn record(&mut self, take: impl FnMut(usize, Cell)) -> Record {
        self.record_of(usize::MAX, take)
    }

    /// Reads a record. Its first cells are taken, `enough` of them at least; of those behind only their number may be told.
    #[inline]
    pub(super) fn record_of(&mut self, enough: usize, mut take: impl FnMut(usize, Cell)) -> Record {
        let start = self.at;
        let mut record = Record { cells: 0, filled: false, breaks: 0, torn: false, huge: false };
        let mut at = start;
        let mut tail_tried = false;
        let end = loop {
            if record.cells >= enough && record.filled && !tail_tried {
                tail_tried = true;
                if let Some((cells, end)) = self.tail(at) {
                    record.cells += cells;
                    break end;
                }
            }
            let (cell, next) = self.cell(start, at, &mut record);
            record.filled = record.filled || !self.is_blank(cell);
            take(record.cells, cell);
            record.cells += 1;
            match self.byte(next) {
                Some(byte) if byte == self.delimiter => at = next + 1,
                _ => break next,
            }
        };
        record.huge = end - start > LONGEST_RECORD;
        if end < self.text.len() {
            self.end_line(end);
        } else {
            self.at = self.text.len();
        }
        record
    }

    /// How many cells there are from `at` to the end of the line, and where it is; `None` when there are quotes.
    #[inline]
    fn tail(&self, at: usize) -> Option<(usize, usize)> {
        let rest = self.text.get(at..)?;
        let line = rest.get(..memchr2(b'\n', b'\r', rest).unwrap_or(rest.len()))?;
        memchr(b'"', line).is_none().then(|| (memchr_iter(self.delimiter, line).count() + 1, at + line.len()))
    }

    /// The cell at `at` of the record that starts at `start`, and where its delimiter or line break stands.
    #[inline]
    fn cell(&mut self, start: usize, at: usize, record: &mut Record) -> (Cell, usize) {
        let mut quote = at;
        while self.byte(quote) == Some(b' ') {
            quote += 1;
        }
        if self.byte(quote) == Some(b'"') {
            return self.quoted(start + LONGEST_RECORD + 1, at, quote + 1, record);
        }
        let end = self.plain_end(at);
        (Cell { start: at, end, doubled: false }, end)
    }

    /// Where the plain cell at `at` ends. Cells are short: eight bytes at a time are quicker than setting up a search.
    #[inline]
    fn plain_end(&self, at: usize) -> usize {
        let (words, rest) = self.text.get(at..).unwrap_or_default().as_chunks::<8>();
        let delimiters = u64::from_ne_bytes([self.delimiter; 8]);
        for (index, word) in words.iter().enumerate() {
            let word = u64::from_le_bytes(*word);
            let ends = zeros(word ^ delimiters) | zeros(word ^ LINE_FEEDS) | zeros(word ^ RETURNS);
            if ends != 0 {
                return at + index * 8 + ends.trailing_zeros() as usize / 8;
            }
        }
        let ends = |byte: &u8| *byte == self.delimiter || *byte == b'\n' || *byte == b'\r';
        let far = at + words.len() * 8;
        far + rest.iter().position(ends).unwrap_or(rest.len())
    }

    /// The quoted cell whose text starts at `start` and must be closed before `limit`.
    fn quoted(&mut self, limit: usize, outer: usize, start: usize, record: &mut Record) -> (Cell, usize) {
        let mut at = start;
        let mut doubled = false;
        loop {
            let rest = self.text.get(at..limit.min(self.text.len())).unwrap_or_default();
            let Some(found) = memchr(b'"', rest) else {
                record.torn = true;
                let end = self.plain_end(start);
                return (Cell { start, end, doubled: false }, end);
            };
            let close = at + found;
            if self.byte(close + 1) == Some(b'"') {
                doubled = true;
                at = close + 2;
                continue;
            }
            let breaks = line_breaks(self.text.get(start..close).unwrap_or_default());
            let mut next = close + 1;
            while self.byte(next) == Some(b' ') {
                next += 1;
            }
            let ends = self.byte(next).is_none_or(|b| b == self.delimiter || b == b'\n' || b == b'\r');
            if !ends || record.breaks + breaks > MOST_BREAKS {
                // `"Bob" Smith`: the whole cell as it stands, when it ends on its own line.
                record.torn |= breaks > 0;
                let end = self.plain_end(outer);
                return (Cell { start: outer, end, doubled: false }, end);
            }
            if breaks > 0 {
                record.breaks += breaks;
                self.line = self.line.saturating_add(breaks);
            }
            return (Cell { start, end: close, doubled }, next);
        }
    }
}

const LINE_FEEDS: u64 = u64::from_ne_bytes([b'\n'; 8]);
const RETURNS: u64 = u64::from_ne_bytes([b'\r'; 8]);

/// The highest bit of the lowest byte that is zero, and perhaps of some above it; 0 when none is.
#[inline]
const fn zeros(word: u64) -> u64 {
    const LOW: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = u64::from_ne_bytes([0x80; 8]);
    word.wrapping_sub(LOW) & !word & HIGH
}

fn line_breaks(text: &[u8]) -> u32 {
    let mut count = 0;
    let mut last = None;
    for at in memchr2_iter(b'\n', b'\r', text) {
        let second_half = text.get(at) == Some(&b'\n')
            && last.is_some_and(|before: usize| before + 1 == at && text.get(before) == Some(&b'\r'));
        count += u32::from(!second_half);
        last = Some(at);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    type Cells = Vec<String>;

    fn records(text: &str) -> Vec<(u32, Cells, Record)> {
        let mut scanner = Scanner::new(text, 0, 1, b',');
        let mut all = Vec::new();
        while !scanner.at_end() {
            let line = scanner.line;
            let mut cells = Vec::new();
            let record = scanner.record(|_, cell| {
                let raw = &text[cell.start..cell.end];
                cells.push(if cell.doubled { raw.replace("\"\"", "\"") } else { raw.to_owned() });
            });
            all.push((line, cells, record));
        }
        all
    }

    fn cells(text: &str) -> Vec<(u32, Cells)> {
        records(text).into_iter().map(|(line, cells, _)| (line, cells)).collect()
    }

    fn row(line: u32, cells: &[&str]) -> (u32, Cells) {
        (line, cells.iter().map(|c| (*c).to_owned()).collect())
    }

    #[test]
    fn cells_as_the_standard_has_them() {
        assert_eq!(
            cells("a,b\r\n\"c, d\",\"e \"\"f\"\"\"\n,\n"),
            [row(1, &["a", "b"]), row(2, &["c, d", "e \"f\""]), row(3, &["", ""])]
        );
    }

    #[test]
    fn lines_are_counted_whatever_ends_them() {
        assert_eq!(cells("a\rb\r\nc\nd"), [row(1, &["a"]), row(2, &["b"]), row(3, &["c"]), row(4, &["d"])]);
        let wrapped = "a,\"x\r\ny\rz\nw\",b\nc";
        assert_eq!(cells(wrapped), [row(1, &["a", "x\r\ny\rz\nw", "b"]), row(5, &["c"])]);
        assert!(records(wrapped)[0].2.wrapped());
    }

    #[test]
    fn quotes_that_are_none_stay_letters() {
        assert_eq!(
            cells("\"Bob\" Smith,x\nMia \"Mi\" Lind,y"),
            [row(1, &["\"Bob\" Smith", "x"]), row(2, &["Mia \"Mi\" Lind", "y"])]
        );
        assert!(!records("\"Bob\" Smith,x")[0].2.torn);
        assert_eq!(cells("a, \"b\" ,c"), [row(1, &["a", "b", "c"])]);
    }

    #[test]
    fn a_lost_quote_tears_its_own_line_only() {
        let text = "a,\"b\nc,d\ne,f";
        let first = &records(text)[0];
        assert!(first.2.torn);
        assert_eq!(cells(text).len(), 3);
        // Two lost quotes far apart do not swallow what stands between them.
        let text = "a,\"b\nc,d\ne,\"f\ng,h";
        let all = records(text);
        assert_eq!(all.iter().map(|(line, ..)| *line).collect::<Vec<_>>(), [1, 2, 3, 4]);
        assert_eq!(all.iter().map(|(.., r)| r.torn).collect::<Vec<_>>(), [true, false, true, false]);
    }

    #[test]
    fn a_tail_is_counted_as_if_it_was_read() {
        let text = "a,b,c,d\r\n,,,\n,,,d\na,b,\"c\nd\",e\na\rb,c";
        let (mut whole, mut part) = (Scanner::new(text, 0, 1, b','), Scanner::new(text, 0, 1, b','));
        while !whole.at_end() {
            let mut taken = 0;
            assert_eq!(part.record_of(2, |_, _| taken += 1), whole.record(|_, _| ()));
            assert!(taken >= 1);
            assert_eq!((part.at, part.line), (whole.at, whole.line));
        }
    }

    #[test]
    fn empty_ends_and_lengths_are_told() {
        let all = records("a,,\n,,\nx");
        let filled: Vec<_> = all.iter().map(|(.., r)| (r.cells, r.filled)).collect();
        assert_eq!(filled, [(3, true), (3, false), (1, true)]);
        let long = format!("{}\nb", "x".repeat(70_000));
        assert_eq!(records(&long).iter().map(|(.., r)| r.huge).collect::<Vec<_>>(), [true, false]);
        let mut scanner = Scanner::new(&long, 0, 1, b',');
        scanner.skip_line();
        assert_eq!((scanner.at, scanner.line), (70_001, 2));
    }
}
