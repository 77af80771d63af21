//! What is wrong with a row that cannot be read.

use std::ops::Range;

use super::{PeopleList, RowState};
use crate::domain::guid::is_guid;

/// Why a row is unreadable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Damage {
    /// A quote is opened and not closed on its line.
    OpenQuote,
    /// More cells than columns: a delimiter stands unquoted in one of them.
    TooManyCells(usize),
    /// It ends before the columns that are needed.
    TooFewCells(usize),
    /// Longer than 64 KiB.
    TooLong,
}

impl Damage {
    /// The text key; the text may use `cells`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OpenQuote => "people-damage-quote",
            Self::TooManyCells(_) => "people-damage-many",
            Self::TooFewCells(_) => "people-damage-few",
            Self::TooLong => "people-damage-long",
        }
    }

    /// How many cells the row has, where that is what is wrong.
    pub const fn cells(self) -> usize {
        match self {
            Self::TooManyCells(cells) | Self::TooFewCells(cells) => cells,
            Self::OpenQuote | Self::TooLong => 0,
        }
    }
}

impl PeopleList {
    /// Why this row is unreadable; `None` when it is not. Reads the row again.
    pub fn damage(&self, index: usize) -> Option<Damage> {
        let row = self.rows.get(index).filter(|row| row.state == RowState::Unreadable)?;
        let record = self.scan(row).record(|_, _| ());
        Some(if record.huge && !record.wrapped() {
            Damage::TooLong
        } else if record.torn || record.wrapped() {
            Damage::OpenQuote
        } else if record.cells > self.columns.len() {
            Damage::TooManyCells(record.cells)
        } else {
            Damage::TooFewCells(record.cells)
        })
    }
}

/// Whether the lines of one record hold somebody else, because a quote was lost and another far behind closed it: the cell
/// that says who it is has a line break, or a line that is cut at every delimiter names another person where it should.
/// `own`: that cell's place in `lines`.
pub(super) fn swallows(
    lines: &str,
    delimiter: u8,
    columns: usize,
    identity: Option<usize>,
    own: Option<Range<usize>>,
) -> bool {
    let own = own.unwrap_or_default();
    let Some(identity) = identity else { return false };
    if lines.get(own.clone()).is_some_and(|cell| cell.contains(['\n', '\r'])) {
        return true;
    }
    let mut at = 0;
    lines.split(['\n', '\r']).any(|line| {
        let start = at;
        at += line.len() + 1;
        if line.bytes().filter(|byte| *byte == delimiter).count() + 1 != columns {
            return false;
        }
        let mut from = start;
        let mut parts = line.split(char::from(delimiter)).map(|part| {
            let place = from..from + part.len();
            from = place.end + 1;
            (place, part)
        });
        parts.nth(identity).is_some_and(|(place, part)| {
            let is_own = place.start <= own.end && own.start <= place.end;
            !is_own && (part.contains('@') || is_guid(part.trim()))
        })
    })
}
