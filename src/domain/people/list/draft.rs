//! One record on its way to a row: which cell goes where.

use super::scan::Cell;
use super::{Column, Field, FileKind};

/// Which cell of a record goes where; cells beyond the last one of use are only counted.
pub(super) struct Slots {
    pub(super) fields: Vec<Option<Field>>,
    /// So many columns hold all that is of use.
    pub(super) enough: usize,
    /// There is a mail column.
    pub(super) tells_mail: bool,
    /// Columns without which a short record is no person: user name, mail and names.
    pub(super) needed: Vec<usize>,
    /// The column that says who it is.
    pub(super) identity: Option<usize>,
    pub(super) user_name_or_id: bool,
    pub(super) kind: FileKind,
    pub(super) members: bool,
}

impl Slots {
    pub(super) fn new(columns: &[Column], kind: FileKind) -> Self {
        let fields: Vec<_> = columns.iter().map(|column| column.field).collect();
        let first = |field: Field| fields.iter().position(|f| *f == Some(field));
        let identity = first(Field::UserName)
            .or_else(|| first(Field::Mail))
            .or_else(|| first(Field::ProxyAddresses))
            .or_else(|| first(Field::ObjectId));
        let needed = [Field::UserName, Field::Mail, Field::GivenName, Field::FamilyName, Field::DisplayName];
        let used = |field: &Option<Field>| field.is_some_and(is_used);
        Self {
            enough: fields.iter().rposition(used).map_or(0, |last| last + 1),
            tells_mail: fields.contains(&Some(Field::Mail)),
            needed: needed.into_iter().filter_map(first).collect(),
            identity,
            user_name_or_id: kind == FileKind::GroupImport,
            kind,
            members: kind == FileKind::GroupMembers,
            fields,
        }
    }
}

/// Whether a row keeps such a cell, or what it says.
const fn is_used(field: Field) -> bool {
    matches!(
        field,
        Field::UserName
            | Field::Mail
            | Field::ProxyAddresses
            | Field::GivenName
            | Field::FamilyName
            | Field::DisplayName
            | Field::ObjectId
            | Field::Department
            | Field::UserType
            | Field::IsGuest
            | Field::RowKind
            | Field::IsGroup
            | Field::Enabled
            | Field::Blocked
    )
}

/// What the last cell of a column said: most rows say the same.
#[derive(Debug, Default)]
pub(super) struct Said {
    last: std::ops::Range<usize>,
    said: Option<bool>,
}

impl Said {
    /// What this cell says, by `read` when it differs from the last one.
    #[inline]
    pub(super) fn tell(
        &mut self,
        text: &str,
        cell: Cell,
        read: impl FnOnce(&str) -> Option<bool>,
    ) -> Option<bool> {
        let this = text.get(cell.start..cell.end).unwrap_or_default();
        if text.get(self.last.clone()) != Some(this) {
            self.said = read(this.trim());
            self.last = cell.start..cell.end;
        }
        self.said
    }
}

/// The last cells of the columns that repeat themselves.
#[derive(Debug, Default)]
pub(super) struct Memory {
    pub(super) user_type: Said,
    pub(super) enabled: Said,
    pub(super) blocked: Said,
}

/// What a record holds, as places in the text.
#[derive(Default)]
pub(super) struct Draft {
    pub(super) user_name: Option<Cell>,
    pub(super) mail: Option<Cell>,
    pub(super) proxies: Option<Cell>,
    pub(super) given: Option<Cell>,
    pub(super) family: Option<Cell>,
    pub(super) display: Option<Cell>,
    pub(super) object_id: Option<Cell>,
    pub(super) department: Option<Cell>,
    pub(super) user_type: Option<Cell>,
    pub(super) is_guest: Option<Cell>,
    pub(super) enabled: Option<(Cell, bool)>,
    pub(super) row_kind: Option<Cell>,
    pub(super) is_group: Option<Cell>,
    pub(super) doubled: bool,
    /// The first filled cell beyond the header's columns.
    pub(super) beyond: bool,
}

impl Draft {
    #[inline]
    pub(super) fn take(&mut self, slots: &Slots, index: usize, cell: Cell) {
        self.doubled |= cell.doubled;
        let Some(field) = slots.fields.get(index) else {
            self.beyond |= cell.end > cell.start;
            return;
        };
        let Some(field) = field else { return };
        let slot = match field {
            Field::UserName => &mut self.user_name,
            Field::Mail => &mut self.mail,
            Field::ProxyAddresses => &mut self.proxies,
            Field::GivenName => &mut self.given,
            Field::FamilyName => &mut self.family,
            Field::DisplayName => &mut self.display,
            Field::ObjectId => &mut self.object_id,
            Field::Department => &mut self.department,
            Field::UserType => &mut self.user_type,
            Field::IsGuest => &mut self.is_guest,
            Field::RowKind => &mut self.row_kind,
            Field::IsGroup => &mut self.is_group,
            Field::Enabled | Field::Blocked => {
                if self.enabled.is_none_or(|(known, _)| known.start == known.end) {
                    self.enabled = Some((cell, *field == Field::Blocked));
                }
                return;
            }
            _ => return,
        };
        // Where a name stands twice, the first filled cell counts.
        if slot.is_none_or(|known| known.start == known.end) {
            *slot = Some(cell);
        }
    }

    /// The cell that says who it is.
    pub(super) fn identity(&self, slots: &Slots) -> Option<Cell> {
        match slots.fields.get(slots.identity?)? {
            Some(Field::UserName) => self.user_name,
            Some(Field::Mail) => self.mail,
            Some(Field::ProxyAddresses) => self.proxies,
            Some(Field::ObjectId) => self.object_id,
            _ => None,
        }
    }
}
