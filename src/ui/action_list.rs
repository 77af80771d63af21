//! What the person may ask for about the list of people as a whole: getting one, comparing it, taking it along.

use std::path::PathBuf;

use super::people_view::PeoplePart;
use crate::domain::people::list::Field;
use crate::domain::report::PeopleOutput;

/// Something the person asked for about the list as a whole.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAction {
    /// Lets the person choose a file.
    Choose,
    /// Reads the file whose path was typed.
    ReadTyped,
    /// Reads a file that was dropped on the window.
    Read(PathBuf),
    /// Reads a text that was pasted.
    Pasted(String),
    /// Reads the list of the practice company.
    Nordwind,
    /// Reads the same place again.
    Again,
    /// Stops reading.
    Stop,
    /// Takes the list away.
    Forget,
    /// The column with this head holds that; `None`: nothing of use.
    Assign(String, Option<Field>),
    /// Takes back what was said about the column with this head.
    Unassign(String),
    /// Reads everybody in Contractbook and compares.
    Compare,
    /// Whether the login comes from `mail`.
    LoginFromMail(bool),
    /// The field with the company's domains was left.
    DomainsEntered,
    /// The field with the number of groups was left.
    GroupsEntered,
    /// Opens a part of the step.
    Part(PeoplePart),
    /// Lets the person choose where to save this.
    Save(PeopleOutput),
}
