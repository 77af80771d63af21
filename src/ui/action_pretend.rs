//! What the person may ask for in the pretend Entra, and what a trainer plants there.

use super::pretend::{PretendAsk, PretendPage, PretendPanel};
use crate::worker::{AppKind, EntraFault};

/// Something the person asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PretendAction {
    /// Opens the window where it was left.
    Open,
    /// Opens the window on this page, in the older look or not.
    OpenAt(PretendPage, bool),
    /// Closes the window; its place is kept.
    Close,
    /// Goes to a page.
    Go(PretendPage),
    /// Unfolds or folds the left menu of a narrow window.
    Menu(bool),
    /// Opens or closes what stands at the right.
    Panel(Option<PretendPanel>),
    /// Asks in front of the page, or no longer.
    Ask(Option<PretendAsk>),
    /// The older look, or today's.
    Older(bool),
    /// Makes an app of this kind with the name that is typed.
    CreateApp(AppKind),
    /// Opens an app by object id.
    OpenApp(String, PretendPage),
    /// Test connection with what is typed.
    TestConnection,
    /// Create or Save with what is typed.
    SaveConnection,
    /// Assigns those who are picked, beside those who are assigned.
    Assign,
    /// Takes a person or group off the app.
    Unassign(String),
    /// Provisions the chosen person or group at once.
    OnDemand,
    /// Saves the mapping.
    SaveMapping,
    /// Saves notification, guard and scope.
    SaveSettings,
    /// Start provisioning.
    Start,
    /// Pause provisioning.
    Pause,
    /// Restart provisioning.
    Restart,
    /// Allow the deletions that were held back.
    AllowDeletes,
    /// Saves the person who is open.
    SavePerson,
    /// Opens a person of the directory by object id.
    EditPerson(String),
    /// Moves a person to the recycle bin.
    DeletePerson(String),
    /// Takes a person out of the recycle bin.
    RestorePerson(String),
    /// Activates the role the person is eligible for.
    ActivateRole,
    /// Jumps to the next round.
    SkipToNextRound,
    /// Plants a fault on Entra's side, or takes it out.
    Plant(EntraFault, bool),
}
