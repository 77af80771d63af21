//! One row: where its cells stand in the text, and what is already known about it.

use std::borrow::Cow;

use super::scan::Cell;

/// What a row stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RowState {
    /// A person.
    Person,
    /// A group, a device or a service principal among the assigned.
    Group,
    /// A group inside a downloaded member list.
    NestedGroup,
    /// More cells than columns, too few of them, or a quote without an end.
    Unreadable,
}

/// A cell's place in its row.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Span {
    pub(super) start: u16,
    pub(super) len: u16,
}

impl Span {
    /// A record is never longer than a span can say; a longer one is unreadable and has no cells.
    pub(super) fn of(cell: Option<Cell>, row: usize) -> Self {
        let place = cell.and_then(|cell| {
            let start = u16::try_from(cell.start.checked_sub(row)?).ok()?;
            Some(Self { start, len: u16::try_from(cell.end.checked_sub(cell.start)?).ok()? })
        });
        place.unwrap_or_default()
    }
}

/// A row. Cells stand at most 64 KiB behind its start; longer rows are unreadable.
#[derive(Debug, Clone)]
pub(super) struct Row {
    /// Byte offset of its start.
    pub(super) start: u32,
    /// Physical line of its start, from 1.
    pub(super) line: u32,
    pub(super) user_name: Span,
    pub(super) mail: Span,
    pub(super) given: Span,
    pub(super) family: Span,
    pub(super) display: Span,
    pub(super) object_id: Span,
    pub(super) department: Span,
    pub(super) state: RowState,
    pub(super) enabled: Option<bool>,
    pub(super) guest: bool,
    /// Some cell holds doubled quotes.
    pub(super) doubled: bool,
}

impl Row {
    /// A row of which nothing but its place is known.
    pub(super) fn unreadable(start: usize, line: u32) -> Self {
        let none = Span::default();
        Self {
            start: start as u32,
            line,
            user_name: none,
            mail: none,
            given: none,
            family: none,
            display: none,
            object_id: none,
            department: none,
            state: RowState::Unreadable,
            enabled: None,
            guest: false,
            doubled: false,
        }
    }
}

/// One row to look at.
#[derive(Debug, Clone, Copy)]
pub struct RowView<'a> {
    text: &'a str,
    row: &'a Row,
}

impl<'a> RowView<'a> {
    pub(super) fn new(text: &'a str, row: &'a Row) -> Self {
        Self { text, row }
    }

    fn cell(self, span: Span) -> Cow<'a, str> {
        let start = self.row.start as usize + usize::from(span.start);
        let raw = self.text.get(start..start + usize::from(span.len)).unwrap_or_default();
        if self.row.doubled && raw.contains("\"\"") {
            Cow::Owned(raw.replace("\"\"", "\""))
        } else {
            Cow::Borrowed(raw)
        }
    }

    /// Physical line in the file where the record starts; the first line is 1.
    pub fn line(self) -> u32 {
        self.row.line
    }

    /// What it stands for.
    pub fn state(self) -> RowState {
        self.row.state
    }

    /// User principal name, as written.
    pub fn user_name(self) -> Cow<'a, str> {
        self.cell(self.row.user_name)
    }

    /// Mail address, as written; the main one of the proxy addresses where there is no mail column. An empty mail cell stays
    /// empty, since `mail` is what Entra sends.
    pub fn mail(self) -> Cow<'a, str> {
        self.cell(self.row.mail)
    }

    /// First name, as written.
    pub fn given(self) -> Cow<'a, str> {
        self.cell(self.row.given)
    }

    /// Last name, as written.
    pub fn family(self) -> Cow<'a, str> {
        self.cell(self.row.family)
    }

    /// Name for showing, as written.
    pub fn display(self) -> Cow<'a, str> {
        self.cell(self.row.display)
    }

    /// Object ID, as written.
    pub fn object_id(self) -> Cow<'a, str> {
        self.cell(self.row.object_id)
    }

    /// Department, as written.
    pub fn department(self) -> Cow<'a, str> {
        self.cell(self.row.department)
    }

    /// Whether the person may sign in, as far as it is known.
    pub fn enabled(self) -> Option<bool> {
        self.row.enabled
    }

    /// Whether the person is a guest: the user type says so, or `#EXT#` in the user name where there is no user type.
    pub fn guest(self) -> bool {
        self.row.guest
    }

    /// A name to show: display name, else first and last name, else user name, else mail; trimmed.
    pub fn name(self) -> Cow<'a, str> {
        let display = trimmed(self.display());
        if !display.is_empty() {
            return display;
        }
        let (given, family) = (trimmed(self.given()), trimmed(self.family()));
        match (given.is_empty(), family.is_empty()) {
            (false, false) => Cow::Owned(format!("{given} {family}")),
            (false, true) => given,
            (true, false) => family,
            (true, true) => {
                let user_name = trimmed(self.user_name());
                if user_name.is_empty() { trimmed(self.mail()) } else { user_name }
            }
        }
    }
}

/// The cell without blanks around it.
pub(super) fn trimmed(cell: Cow<'_, str>) -> Cow<'_, str> {
    match cell {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}
