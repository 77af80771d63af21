//! What the list of setups may ask for, and what may be asked about the token in the keychain.

use crate::domain::setups::{SetupFilter, SetupSort};

/// Something about many setups, or about remembering the token of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ManyAction {
    /// Shows these.
    Filter(SetupFilter),
    /// Shows those in which these words occur.
    Search(String),
    /// Orders them; asked again, the other way round.
    Sort(SetupSort),
    /// Shows all that are not in the archive, whatever was searched for.
    ShowAll,
    /// Chooses one, by id.
    Select(String),
    /// Puts one into the archive, or takes it out.
    Archive(String, bool),
    /// Brings back what was removed last.
    UndoRemove,
    /// Whether the token shall be remembered on this computer.
    KeepToken(bool),
    /// Asks the keychain again for what it did not do.
    AskKeychainAgain,
}
