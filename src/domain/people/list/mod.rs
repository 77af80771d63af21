//! A list of people as an admin hands it over: read whatever its export, encoding or delimiter, nothing dropped.

mod cells;
mod chunks;
mod columns;
mod damage;
mod draft;
mod field;
mod kind;
mod read;
mod row;
mod rows;
mod scan;
mod text;

pub use columns::unknown_columns;
pub use damage::Damage;
pub use field::Field;
pub use kind::FileKind;
pub use row::{RowState, RowView};
pub use text::windows_1252;

use std::borrow::Cow;

use super::super::problems::Problem;
use super::super::texts::{Arg, Texts};
use row::Row;
use rows::Rows;
use scan::Scanner;

/// Larger files are not read: 500,000 people with every column take about 200 MB.
pub const MOST_BYTES: u64 = 1024 * 1024 * 1024;

/// A list of people. It holds the text of the file once; the rows point into it.
pub struct PeopleList {
    text: String,
    rows: Rows,
    columns: Vec<Column>,
    kind: FileKind,
    delimiter: u8,
    encoding: &'static str,
}

/// Who is in it stays out of logs and panics.
impl std::fmt::Debug for PeopleList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { rows, columns, kind, encoding, .. } = self;
        f.debug_struct("PeopleList")
            .field("rows", &rows.len())
            .field("columns", columns)
            .field("kind", kind)
            .field("encoding", encoding)
            .finish_non_exhaustive()
    }
}

/// One column of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head, as written; one of the program's where the file has no heads.
    pub name: String,
    /// Its number, counted from 1, where that is all to call it by. [`Column::name`] then only tells it apart.
    pub number: Option<usize>,
    /// What it holds, as far as it is known.
    pub field: Option<Field>,
    /// The person said so.
    pub by_hand: bool,
}

impl Column {
    /// What it is called: its head, or its number in words.
    pub fn label(&self, texts: &Texts) -> Cow<'_, str> {
        match self.number {
            Some(number) => {
                texts.with("people-columns-number", &[("number", Arg::Name(number as u64))]).into()
            }
            None => self.name.as_str().into(),
        }
    }

    /// Whether this head is meant by what somebody typed or a setup has kept.
    pub fn is_called(&self, head: &str) -> bool {
        columns::is_same(&self.name, head)
    }
}

/// What the person said about columns: the head of one, and what it holds; `None`: nothing of use.
pub type Assigned = Vec<(String, Option<Field>)>;

impl PeopleList {
    /// Reads a list from the bytes of a file, or of a pasted text.
    ///
    /// # Errors
    /// One `people.*` problem that says why this is no list of people: empty, a workbook, a page, a picture, no
    /// known column …
    pub fn read(bytes: Vec<u8>, assigned: &Assigned) -> Result<Self, Problem> {
        read::read(bytes, assigned)
    }

    /// Records that are not blank, groups and unreadable ones too.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nobody is in it.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// One row, counted from 0.
    pub fn row(&self, index: usize) -> Option<RowView<'_>> {
        self.rows.get(index).map(|row| RowView::new(&self.text, row))
    }

    /// All rows in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = RowView<'_>> {
        self.rows.iter().map(|row| RowView::new(&self.text, row))
    }

    /// Which export it came from.
    pub fn kind(&self) -> FileKind {
        self.kind
    }

    /// The columns in the order of the file.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// Whether some column holds this.
    pub fn has(&self, field: Field) -> bool {
        self.columns.iter().any(|column| column.field == Some(field))
    }

    /// Whether the file can tell who has a mail address.
    pub fn tells_mail(&self) -> bool {
        self.has(Field::Mail) || self.has(Field::ProxyAddresses)
    }

    /// Every cell of a row, in the order of the file, as written; passwords are blotted out. A row has more or fewer
    /// cells than columns when it is unreadable, fewer when its last ones are empty.
    pub fn cells(&self, index: usize) -> Vec<Cow<'_, str>> {
        let mut cells = Vec::with_capacity(self.columns.len());
        if let Some(row) = self.rows.get(index) {
            self.scan(row).record(|_, cell| cells.push(read::cell_text(&self.text, cell)));
        }
        cells
    }

    /// The first filled cell of a row that holds this, trimmed; empty when there is none. Reads the whole row
    /// again: for one person at a time.
    pub fn value(&self, index: usize, field: Field) -> Cow<'_, str> {
        let mut found = Cow::Borrowed("");
        let Some(row) = self.rows.get(index).filter(|row| row.state != RowState::Unreadable) else {
            return found;
        };
        self.scan(row).record(|at, cell| {
            let holds = self.columns.get(at).is_some_and(|column| column.field == Some(field));
            if holds && found.is_empty() {
                found = row::trimmed(read::cell_text(&self.text, cell));
            }
        });
        found
    }

    fn scan(&self, row: &Row) -> Scanner<'_> {
        Scanner::new(&self.text, row.start as usize, row.line, self.delimiter)
    }

    /// What stands between the cells.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// How the file's bytes were read, as in `UTF-8` or `Windows-1252`.
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }
}
