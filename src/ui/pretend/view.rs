//! Where the trainee is in the pretend Entra, and what is typed there.

use std::collections::BTreeSet;
use std::fmt;
use std::num::ParseIntError;

use crate::domain::entra::guides::GuideId;
use crate::domain::entra::links::Link;
use crate::ui::widgets::SecretBuffer;
use crate::worker::{AuthMethod, EntraPerson, EntraSettings, LogStatus, Mapping};

/// A page of the pretend Entra.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PretendPage {
    /// Where the portal begins.
    #[default]
    Home,
    /// Everybody in the directory.
    Users,
    /// Every group in the directory.
    Groups,
    /// The enterprise apps.
    Apps,
    /// The gallery, where a new app begins.
    NewApp,
    /// The form that the choice "App you're developing" leads to.
    Register,
    /// The page that the choice of a proxy leads to.
    Proxy,
    /// The app registrations.
    Registrations,
    /// One app registration.
    Registration,
    /// The app's first page.
    Overview,
    /// Its name and ids.
    Properties,
    /// Which permissions were accepted.
    Permissions,
    /// Who is assigned.
    UsersAndGroups,
    /// Choosing whom to assign.
    AddAssignment,
    /// The job: status, commands, settings.
    Provisioning,
    /// The form for tenant URL and token.
    Configuration,
    /// One person at once.
    OnDemand,
    /// Which tables are used.
    Mapping,
    /// The rows for people.
    MappingRows,
    /// What happened to whom.
    Logs,
}

impl PretendPage {
    /// Every page.
    pub const ALL: [Self; 20] = [
        Self::Home,
        Self::Users,
        Self::Groups,
        Self::Apps,
        Self::NewApp,
        Self::Register,
        Self::Proxy,
        Self::Registrations,
        Self::Registration,
        Self::Overview,
        Self::Properties,
        Self::Permissions,
        Self::UsersAndGroups,
        Self::AddAssignment,
        Self::Provisioning,
        Self::Configuration,
        Self::OnDemand,
        Self::Mapping,
        Self::MappingRows,
        Self::Logs,
    ];

    /// Whether it shows the open app, and so needs one.
    pub const fn is_of_app(self) -> bool {
        matches!(self, Self::Registration | Self::Overview | Self::Properties | Self::Permissions)
            || matches!(self, Self::UsersAndGroups | Self::AddAssignment)
            || self.is_provisioning()
    }

    /// Whether it stands in the menu of Provisioning.
    pub const fn is_provisioning(self) -> bool {
        matches!(
            self,
            Self::Provisioning
                | Self::Configuration
                | Self::OnDemand
                | Self::Mapping
                | Self::MappingRows
                | Self::Logs
        )
    }

    /// The page that an address of the real portal stands for; `None` for addresses outside it.
    pub const fn of_link(link: Link) -> Option<Self> {
        match link {
            Link::Home | Link::UserConsentSettings | Link::AdminConsentSettings => Some(Self::Home),
            Link::EnterpriseApps => Some(Self::Apps),
            Link::Gallery => Some(Self::NewApp),
            Link::AppOverview | Link::SingleSignOn => Some(Self::Overview),
            Link::Permissions => Some(Self::Permissions),
            Link::AppProperties => Some(Self::Properties),
            Link::UsersAndGroups => Some(Self::UsersAndGroups),
            Link::Provisioning => Some(Self::Provisioning),
            Link::AttributeListEditor => Some(Self::Mapping),
            Link::GraphExplorer | Link::MyApps | Link::ErrorLookup | Link::Contractbook => None,
        }
    }

    /// The page on which instructions are carried out, and whether it is the older look of it.
    pub const fn of_guide(id: GuideId, link: Link) -> Option<(Self, bool)> {
        match id {
            GuideId::ConnectOlder => Some((Self::Provisioning, true)),
            GuideId::Mapping => Some((Self::Mapping, false)),
            GuideId::Trial => Some((Self::OnDemand, false)),
            _ => match Self::of_link(link) {
                Some(page) => Some((page, false)),
                None => None,
            },
        }
    }
}

/// What stands at the right of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PretendPanel {
    /// "Create your own application".
    CreateOwn,
    /// Whom to assign.
    Pick,
    /// Notification, guard, scope.
    Settings,
    /// A row of the mapping, by target; `None`: a new one.
    Row(Option<String>),
    /// Details of a line of the log, by its place.
    LogLine(usize),
    /// A person of the directory.
    Person,
}

/// What is asked in front of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PretendAsk {
    /// Whether to start.
    Start,
    /// Whether to begin with a first round again.
    Restart,
    /// Whether to save the mapping, which begins with a first round again.
    Mapping,
}

/// The window of the pretend Entra.
#[expect(clippy::struct_excessive_bools, reason = "each is one thing that is so or not on the screen")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PretendView {
    /// Whether it is there.
    pub open: bool,
    /// Which page.
    pub page: PretendPage,
    /// What stands at its right.
    pub panel: Option<PretendPanel>,
    /// What is asked in front of it.
    pub ask: Option<PretendAsk>,
    /// The portal as it looked some years ago.
    pub older: bool,
    /// Something was done on this page, so a refusal is about it.
    pub acted: bool,
    /// Who is being or was provisioned on demand.
    pub demanded: Option<String>,
    /// The left menu is unfolded in a narrow window.
    pub menu: bool,
}

/// The choices of "Create your own application".
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OwnApp {
    /// Nothing is chosen.
    #[default]
    None,
    /// An application proxy.
    Proxy,
    /// "App you're developing".
    Register,
    /// The right one.
    NonGallery,
}

/// What is typed in the pretend Entra.
#[expect(clippy::struct_excessive_bools, reason = "a form: each is one box to tick")]
#[derive(Default)]
pub struct PretendFields {
    /// Name of the new app.
    pub name: String,
    /// Its kind.
    pub own: OwnApp,
    /// Filter above the lists.
    pub search: String,
    /// Tenant URL.
    pub tenant_url: String,
    /// Secret token, or client secret; wiped when it goes.
    pub token: SecretBuffer,
    /// The way of signing in.
    pub method: AuthMethod,
    /// What is typed for the connection differs from what was tested.
    pub untested: bool,
    /// Token endpoint of the way Contractbook does not use.
    pub token_endpoint: String,
    /// Client id of the way Contractbook does not use.
    pub client_id: String,
    /// Object ids ticked in the list of people and groups.
    pub picked: BTreeSet<String>,
    /// Object id of the person or group that is chosen, to be sent on demand or to be removed.
    pub demand: Option<String>,
    /// Object ids of the members of a group that go along.
    pub members: BTreeSet<String>,
    /// Only lines of the log that ended so.
    pub log_status: Option<LogStatus>,
    /// Settings being changed.
    pub settings: EntraSettings,
    /// Notification address.
    pub mail: String,
    /// Whether mails are sent.
    pub mails: bool,
    /// Whether many deletions stop the job.
    pub guard: bool,
    /// How many deletions are too many.
    pub threshold: String,
    /// Attribute of the scoping filter.
    pub filter_attribute: String,
    /// Value of the scoping filter.
    pub filter_value: String,
    /// The mapping being changed.
    pub mapping: Option<Mapping>,
    /// Target of the row being changed.
    pub row_target: String,
    /// Source of the row being changed.
    pub row_source: String,
    /// The source is the same text for everybody.
    pub row_constant: bool,
    /// Filter of the trainer's list of faults.
    pub fault_search: String,
    /// The person being changed.
    pub person: Option<EntraPerson>,
    /// Mail address of that person.
    pub person_mail: String,
    /// Sign-in name of that person's manager.
    pub person_manager: String,
}

impl PretendFields {
    /// How many deletions are too many; `None` while nothing guards against them. An error while what is typed is no
    /// whole number: then the settings cannot be saved.
    pub fn deletion_threshold(&self) -> Result<Option<u32>, ParseIntError> {
        self.guard.then(|| self.threshold.trim().parse::<u32>()).transpose()
    }
}

impl fmt::Debug for PretendFields {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PretendFields(…)")
    }
}
