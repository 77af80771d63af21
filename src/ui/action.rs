//! What a page may ask for. Pages only draw and return these; `carry_out.rs` does them.

use crate::domain::entra::GuideId;
use crate::domain::entra::links::Link;
use crate::domain::entra::looks::Topic;
use crate::domain::session::{Change, Step};
use crate::domain::settings::MotionChoice;
use crate::domain::texts::Language;

use super::action_agent::AgentAction;
use super::action_case::CaseAction;
use super::action_crash::CrashAction;
pub use super::action_friendly::FriendlyAction;
use super::action_later::LaterAction;
use super::action_list::ListAction;
use super::action_many::ManyAction;
use super::action_people::PeopleAction;
use super::action_pretend::PretendAction;
use super::action_start::StartAction;
use super::theme::ThemeChoice;

/// Something the person asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Opens a step that was reached.
    Open(Step),
    /// One page back.
    Back,
    /// The main button of the open step: finish it and go on, or say what is missing.
    Continue,
    /// Shows the list of saved setups.
    ShowStart,
    /// Begins a fresh setup.
    NewSetup,
    /// Goes on with a saved setup.
    Resume(String),
    /// Takes a saved setup off the list; it can be brought back until the list is left.
    Delete(String),
    /// Something about many setups, or the keychain.
    Many(ManyAction),
    /// Begins practice.
    StartPractice,
    /// Ends practice and shows the start page.
    LeavePractice,
    /// Lets practice time run faster, or at its usual pace.
    PracticeFast(bool),
    /// Plants a fault in the practice Contractbook, or takes it away.
    PlantFault(String, bool),
    /// Asks whether everything entered here shall be cleared.
    AskRestart,
    /// Clears it.
    Restart,
    /// An answer.
    Change(Change),
    /// The tenant URL field was left.
    AddressEntered,
    /// The token field was left or pasted into.
    TokenEntered,
    /// Puts back what was typed before it was tidied.
    UndoAddressRepair,
    /// Puts back what was pasted before it was tidied.
    UndoTokenRepair,
    /// Fills in the practice token, as if Support's message had been pasted.
    UsePracticeToken,
    /// Takes over the variant that answers, and tests it.
    UseRecommended,
    /// Climbs the whole ladder.
    Test,
    /// Climbs only what did not hold; the whole ladder when the last result is too old to build on.
    Retry,
    /// Stops climbing.
    CancelTest,
    /// Shows what a trial write would do.
    OpenTrial,
    /// The trial write's own commit: makes, changes and removes a test user.
    RunTrial,
    /// Stops it; what was made is removed first.
    CancelTrial,
    /// Removes what earlier trial writes left at this tenant URL.
    CleanUpTrial(String),
    /// Back from the trial write to the test.
    CloseTrial,
    /// Reads all accounts in Contractbook.
    ReadAccounts,
    /// Stops reading them; what was read stays.
    CancelAccounts,
    /// Lets the person choose where to save them as CSV.
    SaveAccounts,
    /// Something about the list of people as a whole.
    List(ListAction),
    /// Something about the list of people.
    People(PeopleAction),
    /// Copies a value. The name is what is said: "Tenant URL copied".
    Copy {
        /// Its name, for the confirmation.
        name: String,
        /// The value.
        value: String,
    },
    /// Copies the token for Entra's field.
    CopyToken,
    /// Opens a page of Microsoft's portal.
    OpenPortal(Link),
    /// Opens an `https` address.
    OpenLink(String),
    /// Opens the person's mail program with a ready message.
    Mail {
        /// Subject line.
        subject: String,
        /// Text.
        body: String,
    },
    /// Reads the ids that were pasted in step 2.
    AppIdsEntered,
    /// The field with the app's name was left.
    AppNameEntered,
    /// Explains the pasted text.
    Explain,
    /// Empties the place where errors are pasted.
    ClearPasted,
    /// Creates the app in the practice Entra.
    PracticeCreateApp,
    /// Saves the connection in the practice Entra.
    PracticeConnect,
    /// Assigns the ticked people in the practice Entra.
    PracticeAssign,
    /// Sends the trial person from the practice Entra.
    PracticeOnDemand,
    /// Something in the pretend Entra, or about its window.
    Pretend(PretendAction),
    /// Asks for the one commit.
    AskStart,
    /// The one commit: provisioning was started (real), or is started (practice).
    Start,
    /// Something about trial, start, arrivals or leaver.
    Step7(StartAction),
    /// Looks at once.
    LookNow,
    /// Asks again whether this computer reaches Contractbook.
    ReachAgain,
    /// Something that belongs to no page: undo, the program itself, a dropped file.
    Friendly(FriendlyAction),
    /// Something about signing in, the finish page, or a later check.
    Later(LaterAction),
    /// Something about a case file.
    Case(CaseAction),
    /// Something for whoever helps.
    Agent(AgentAction),
    /// Something about the reports of unexpected stops.
    Crash(CrashAction),
    /// How the portal looks on this topic (text key of the variant); `None`: as usual.
    PortalLook(Topic, Option<&'static str>),
    /// Opens or closes the dialog.
    Dialog(Option<Dialog>),
    /// Light, dark, …
    Theme(ThemeChoice),
    /// Speaks this language from now on; `None`: the system's.
    Language(Option<Language>),
    /// More or less motion.
    Motion(MotionChoice),
    /// Masks what is private because others look on, or shows it again.
    Presenting(bool),
    /// Zoom, 1.0 is 100 %.
    Zoom(f32),
    /// Zoom by so many steps of ten percent.
    ZoomBy(i32),
    /// The person has read what failed.
    DismissTrouble,
    /// The person has read what was wrong with the settings.
    DismissSettingsSaid,
    /// Closes the window.
    Close,
}

/// What stands in front of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// The one commit.
    Start,
    /// Clear everything entered here.
    Restart,
    /// Theme and size.
    Options,
    /// A case file before it is saved.
    Case,
    /// The reports of unexpected stops.
    Crash,
    /// The setup file that is handed back.
    HandBack,
    /// A setup file that has arrived.
    SetupFile,
    /// Where to find help, and the words.
    Help,
    /// The keys that work everywhere.
    Keys,
    /// About the program.
    About,
    /// The licences of what it is built from.
    Licences,
    /// The place to paste an error, the same on every page.
    Explain,
    /// The list of steps, in compact windows.
    Steps,
    /// Faults to plant in practice.
    Faults,
    /// The drawing of these instructions, large.
    Picture(GuideId),
}
