//! What the person may ask for about the list of people.

use crate::domain::people::preflight::Finding;
use crate::domain::people::query::{PeopleFilter, PeopleSort};

/// Something the person asked for about the list of people. Rows are counted from 0 in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeopleAction {
    /// Shows only those in whom all these words occur.
    Search(String),
    /// Shows only these.
    Filter(PeopleFilter),
    /// Sorts by this; the other way round when the table is sorted by it already.
    Sort(PeopleSort),
    /// Takes search and filter away.
    ShowAll,
    /// Shows the details of this person, or of nobody.
    Select(Option<u32>),
    /// This person is sent first, in step 7.
    TrialPerson(u32),
    /// This person is an organisation admin in Contractbook.
    OrganisationAdmin(u32),
    /// Copies name and user name of everybody who carries this, one person a line.
    CopyNames(Finding),
}
