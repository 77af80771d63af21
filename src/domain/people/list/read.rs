//! From text to rows: what stands before the header, the header itself, and one row for every record that is not blank.

use super::cells::{self, RowKind};
use super::chunks;
use super::columns;
use super::damage;
use super::draft::{Draft, Memory, Slots};
use super::row::{Row, RowState, Span};
use super::rows::Rows;
use super::scan::{Cell, Record, Scanner};
use super::text::{Decoded, decode};
use super::{Assigned, Field, FileKind, PeopleList};
use crate::domain::guid::is_guid;
use crate::domain::problems::{Problem, ProblemId};

/// What may stand between cells, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// Lines before the header that are looked through.
const MOST_LINES_BEFORE: usize = 20;

/// Where the list begins.
struct Start {
    header: Header,
    /// Where its records begin.
    at: usize,
    line: u32,
    delimiter: u8,
}

struct Header {
    heads: Vec<String>,
    quoted: bool,
    /// The file has no heads, so they were made.
    made: bool,
}

pub(super) fn read(bytes: Vec<u8>, assigned: &Assigned) -> Result<PeopleList, Problem> {
    let Decoded { text, start, encoding } = decode(bytes)?;
    let Start { header, at, line, delimiter } = begin(&text, start, assigned)?;
    let Header { heads, quoted, made } = header;
    let mut columns = columns::recognise(heads, assigned);
    if made {
        for (number, column) in (1..).zip(&mut columns) {
            column.number = (column.name == columns::made_head(number)).then_some(number);
        }
    }
    if !columns::names_people(&columns) {
        return Err(columns::none_known(&columns));
    }
    let kind = columns::kind(&columns, quoted);
    let slots = Slots::new(&columns, kind);
    let reader = Reader::new(&text, columns.len(), &slots);
    let scanner = Scanner::new(&text, at, line, delimiter);
    let (rows, text) = if slots.fields.contains(&Some(Field::Password)) {
        let (rows, passwords) = reader.rows_and_passwords(scanner);
        (rows, without(text, &passwords))
    } else {
        (chunks::rows(&reader, scanner), text)
    };
    Ok(PeopleList { text, rows, columns, kind, delimiter, encoding })
}

/// Goes behind what may stand before the header, and reads the header with the delimiter that makes sense of it.
fn begin(text: &str, start: usize, assigned: &Assigned) -> Result<Start, Problem> {
    let mut scanner = Scanner::new(text, start, 1, b',');
    let mut hint = None;
    for _ in 0..MOST_LINES_BEFORE {
        let mut next = scanner.clone();
        next.skip_line();
        let line = text.get(scanner.at..next.at).unwrap_or_default();
        let bare =
            line.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|' | '"' | '\0'));
        let lower = bare.get(..bare.len().min(32)).unwrap_or(bare).to_ascii_lowercase();
        if lower.starts_with("sep=") {
            let after = line.trim_start_matches('"').as_bytes().get(4).copied();
            hint = after.filter(|byte| DELIMITERS.contains(byte));
        } else if !(bare.is_empty() || lower.starts_with("version:") || lower.starts_with("#type ")) {
            break;
        }
        if next.at_end() {
            return Err(Problem::new(ProblemId::PeopleFileEmpty));
        }
        scanner = next;
    }
    let candidates = hint.into_iter().chain(DELIMITERS);
    let mut best: Option<((usize, usize), Start)> = None;
    for delimiter in candidates {
        let mut here = Scanner::new(text, scanner.at, scanner.line, delimiter);
        let header = header(text, &mut here);
        let known = columns::known_heads(&header.heads, assigned);
        // Where no head is known, most columns make most sense.
        let rank = (known, if known == 0 { header.heads.len() } else { 0 });
        if best.as_ref().is_none_or(|(most, _)| rank > *most) {
            best = Some((rank, Start { header, at: here.at, line: here.line, delimiter }));
        }
    }
    match best {
        Some(((0, _), start)) => Ok(without_header(text, &scanner).unwrap_or(start)),
        Some((_, start)) => Ok(start),
        None => Err(Problem::new(ProblemId::PeopleFileEmpty)),
    }
}

fn header<'a>(text: &'a str, scanner: &mut Scanner<'a>) -> Header {
    let mut plain = scanner.clone();
    let start = scanner.at;
    let mut heads = Vec::new();
    let record = scanner.record(|_, cell| heads.push(cell_text(text, cell).trim().to_owned()));
    if record.torn || record.huge {
        // What a stray quote swallowed comes back.
        plain.skip_line();
        let line = text.get(start..plain.at).unwrap_or_default();
        let parts = line.split(char::from(plain.delimiter()));
        heads = parts.map(|head| head.trim().trim_matches('"').to_owned()).collect();
        *scanner = plain;
    }
    while heads.last().is_some_and(String::is_empty) {
        heads.pop();
    }
    let quoted = text.get(start..).is_some_and(|rest| rest.starts_with('"'));
    Header { heads, quoted, made: false }
}

/// A bare list of addresses, as somebody pastes it: the first line is a person already.
fn without_header(text: &str, scanner: &Scanner<'_>) -> Option<Start> {
    let is_address = |cell: &str| {
        let cell = cell.trim();
        let parts = cell.split_once('@');
        is_guid(cell)
            || parts.is_some_and(|(name, domain)| {
                let is_one = !cell.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '|'));
                !name.is_empty() && domain.contains('.') && is_one
            })
    };
    for delimiter in DELIMITERS {
        let mut here = Scanner::new(text, scanner.at, scanner.line, delimiter);
        let first = header(text, &mut here);
        let Some(index) = first.heads.iter().position(|cell| is_address(cell)) else { continue };
        let heads = (0..first.heads.len()).map(|at| match at {
            at if at == index => "userPrincipalName".to_owned(),
            at => columns::made_head(at + 1),
        });
        let header = Header { heads: heads.collect(), quoted: false, made: true };
        return Some(Start { header, at: scanner.at, line: scanner.line, delimiter });
    }
    None
}

/// A cell with its doubled quotes made one.
pub(super) fn cell_text(text: &str, cell: Cell) -> std::borrow::Cow<'_, str> {
    let raw = text.get(cell.start..cell.end).unwrap_or_default();
    if cell.doubled { raw.replace("\"\"", "\"").into() } else { raw.into() }
}

/// Turns records into rows.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    columns: usize,
    slots: &'a Slots,
}

impl<'a> Reader<'a> {
    pub(super) fn new(text: &'a str, columns: usize, slots: &'a Slots) -> Self {
        Self { text, columns, slots }
    }

    /// Reads the next record; `None` when nothing stands in it.
    pub(super) fn row(&self, scanner: &mut Scanner<'_>, memory: &mut Memory) -> Option<Row> {
        let (start, line) = (scanner.at, scanner.line);
        let mut again = scanner.clone();
        let mut draft = Draft::default();
        let mut record =
            scanner.record_of(self.slots.enough, |index, cell| draft.take(self.slots, index, cell));
        if record.cells > self.columns {
            // What stands beyond the columns needs a look.
            draft = Draft::default();
            record = again.record(|index, cell| draft.take(self.slots, index, cell));
        }
        if record.torn
            || record.huge
            || (record.wrapped() && self.reaches_too_far(&draft, &record, scanner, start))
        {
            scanner.at = start;
            scanner.line = line;
            scanner.skip_line();
            return Some(Row::unreadable(start, line));
        }
        if !record.filled || self.is_example(&draft) {
            return None;
        }
        let readable = self.is_readable(&draft, &record);
        Some(if readable { self.filled(&draft, start, line, memory) } else { Row::unreadable(start, line) })
    }

    fn cell(&self, cell: Option<Cell>) -> &str {
        cell.and_then(|cell| self.text.get(cell.start..cell.end)).unwrap_or_default().trim()
    }

    /// The third row of Entra's templates: `Example: <object ID>` among members, `Example: <name>` among new users.
    fn is_example(&self, draft: &Draft) -> bool {
        let says_so = |cell: Option<Cell>| self.cell(cell).starts_with("Example:");
        (self.slots.user_name_or_id && says_so(draft.user_name))
            || (self.slots.kind == FileKind::BulkCreate && says_so(draft.display))
    }

    /// Whether a record of several lines took them for lack of a quote.
    fn reaches_too_far(&self, draft: &Draft, record: &Record, behind: &Scanner<'_>, start: usize) -> bool {
        if !record.filled {
            return false;
        }
        let own = draft.identity(self.slots);
        let swallows = || {
            let lines = self.text.get(start..behind.at).unwrap_or_default();
            let own = own.map(|cell| cell.start.saturating_sub(start)..cell.end.saturating_sub(start));
            damage::swallows(lines, behind.delimiter(), self.columns, self.slots.identity, own)
        };
        !self.is_readable(draft, record) || swallows()
    }

    /// A record short of empty last columns is sound, as Excel leaves them out; one that stops before what is needed is
    /// not, nor is one with more cells than columns, since nobody knows which cell is which.
    fn is_readable(&self, draft: &Draft, record: &Record) -> bool {
        if record.cells > self.columns && (draft.beyond || !self.is_typed(draft)) {
            return false;
        }
        if record.cells >= self.columns {
            return true;
        }
        let there = |index: &usize| *index < record.cells;
        if self.slots.identity.is_some_and(|index| !there(&index)) {
            return false;
        }
        let missing = self.slots.needed.iter().filter(|index| !there(index)).count();
        match missing {
            0 => true,
            1 => {
                self.slots.user_name_or_id
                    || draft.mail.is_some()
                    || self.cell(draft.user_name).contains('@')
                    || draft.user_name.is_none()
            }
            _ => false,
        }
    }

    /// Whether cells that have a form have it: a comma in a name moves the others, an address into a name's place.
    fn is_typed(&self, draft: &Draft) -> bool {
        let fits = |cell: Option<Cell>, test: &dyn Fn(&str) -> bool| {
            let text = self.cell(cell);
            text.is_empty() || test(text)
        };
        let is_address = |text: &str| text.contains('@');
        let holds_address = |cell: Option<Cell>| is_address(self.cell(cell));
        let names = [draft.given, draft.family, draft.display, draft.department];
        (holds_address(draft.user_name) || !names.into_iter().any(holds_address))
            && fits(draft.mail, &is_address)
            && fits(draft.object_id, &is_guid)
            && fits(draft.enabled.map(|(cell, _)| cell), &|text| cells::enabled(text, false).is_some())
            && fits(draft.user_type, &|text| cells::guest(text).is_some())
    }

    fn filled(&self, draft: &Draft, start: usize, line: u32, memory: &mut Memory) -> Row {
        let span = |cell: Option<Cell>| Span::of(cell, start);
        let mut object_id = draft.object_id;
        let mut user_name = draft.user_name;
        if self.slots.user_name_or_id && is_guid(self.cell(user_name)) {
            object_id = user_name.take();
        }
        let proxied = || {
            let cell = draft.proxies?;
            let raw = self.text.get(cell.start..cell.end)?;
            let (from, len) = cells::main_address(raw)?;
            Some(Cell { start: cell.start + from, end: cell.start + from + len, doubled: false })
        };
        let mail = if self.slots.tells_mail { draft.mail } else { proxied() };
        let is_group = draft.is_group.is_some_and(|cell| cells::truth(self.cell(Some(cell))) == Some(true));
        let kind = draft.row_kind.map_or(RowKind::Person, |cell| cells::row_kind(self.cell(Some(cell))));
        let state = match kind {
            RowKind::Group if self.slots.members => RowState::NestedGroup,
            _ if is_group => {
                if self.slots.members {
                    RowState::NestedGroup
                } else {
                    RowState::Group
                }
            }
            RowKind::Group | RowKind::Other => RowState::Group,
            RowKind::Person => RowState::Person,
        };
        let guest = draft
            .user_type
            .and_then(|cell| memory.user_type.tell(self.text, cell, cells::guest))
            .or_else(|| draft.is_guest.and_then(|cell| cells::truth(self.cell(Some(cell)))))
            .unwrap_or_else(|| marks_guest(self.cell(user_name)));
        let enabled = draft.enabled.and_then(|(cell, inverted)| {
            let memory = if inverted { &mut memory.blocked } else { &mut memory.enabled };
            memory.tell(self.text, cell, |text| cells::enabled(text, inverted))
        });
        Row {
            start: start as u32,
            line,
            user_name: span(user_name),
            mail: span(mail),
            given: span(draft.given),
            family: span(draft.family),
            display: span(draft.display),
            object_id: span(object_id),
            department: span(draft.department),
            state,
            enabled,
            guest,
            doubled: draft.doubled,
        }
    }

    /// The rows, and the places of passwords, to be blotted out. Everything in an unreadable row may be the password.
    fn rows_and_passwords(&self, mut scanner: Scanner<'_>) -> (Rows, Vec<(usize, usize)>) {
        let (mut rows, mut passwords) = (Vec::new(), Vec::new());
        let mut memory = Memory::default();
        while !scanner.at_end() {
            let mut here = scanner.clone();
            let row = self.row(&mut scanner, &mut memory);
            if row.as_ref().is_some_and(|row| row.state == RowState::Unreadable) {
                passwords.push((here.at, scanner.at));
            } else {
                here.record(|index, cell| {
                    if self.slots.fields.get(index) == Some(&Some(Field::Password)) {
                        passwords.push((cell.start, cell.end));
                    }
                });
            }
            rows.extend(row);
        }
        let mut all = Rows::default();
        all.add(rows);
        (all, passwords)
    }
}

fn marks_guest(user_name: &str) -> bool {
    memchr::memchr(b'#', user_name.as_bytes()).is_some()
        && (user_name.contains("#EXT#") || user_name.contains("#ext#"))
}

/// The text with these places blotted out. Cells are whole characters, so what remains is text.
fn without(text: String, places: &[(usize, usize)]) -> String {
    if places.is_empty() {
        return text;
    }
    let mut bytes = text.into_bytes();
    for (start, end) in places {
        if let Some(place) = bytes.get_mut(*start..*end) {
            let blot = |byte: &mut u8| {
                if !matches!(byte, b'\n' | b'\r') {
                    *byte = b' ';
                }
            };
            place.iter_mut().for_each(blot);
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}
