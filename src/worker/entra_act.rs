//! What may be done in the built-in Entra. Owned data only.

use crate::domain::session::SecretToken;
use crate::practice::entra::{
    AppKind, AuthMethod, EntraFault, EntraPerson, Mapping, Settings as EntraSettings,
};

/// The values on the provisioning page.
#[derive(Debug, Clone)]
pub struct EnteredConnection {
    /// As typed.
    pub tenant_url: String,
    /// As pasted.
    pub token: SecretToken,
    /// As chosen.
    pub method: AuthMethod,
}

/// One act in the built-in Entra, as the person would do it in the portal.
#[derive(Debug, Clone)]
pub enum EntraAct {
    /// Creates the enterprise application.
    CreateApp {
        /// Its name.
        name: String,
    },
    /// Saves tenant URL and token on the provisioning page, after Entra's own test connection.
    Connect {
        /// As typed into Entra.
        tenant_url: String,
        /// As pasted into Entra.
        token: SecretToken,
    },
    /// Assigns these people (object ids) and nobody else.
    Assign(Vec<String>),
    /// Provision on demand for one person (object id).
    OnDemand(String),
    /// Start provisioning.
    Start,
    /// Pause provisioning.
    Pause,
    /// Restart provisioning: forget what was sent and begin with a first cycle.
    Restart,
    /// Let the deletions happen that the guard against accidental ones held back.
    AllowDeletes,
    /// Creates an app in one of the ways the portal offers, and opens it.
    CreateAppAs {
        /// Its name.
        name: String,
        /// Which way.
        kind: AppKind,
    },
    /// Opens another app, by object id.
    OpenApp(String),
    /// Test connection with what is typed, before anything is saved.
    TestConnection(EnteredConnection),
    /// Create or Save on the provisioning page, without a test.
    SaveConnection(EnteredConnection),
    /// Assigns these groups (object ids) and no others.
    AssignGroups(Vec<String>),
    /// Provision on demand for a group.
    OnDemandGroup {
        /// Object id of the group.
        group: String,
        /// Object ids of up to five of its members.
        members: Vec<String>,
    },
    /// Saves the attribute mapping.
    SetMapping(Mapping),
    /// Saves scope, scoping filter, notification address and deletion guard.
    SetSettings(EntraSettings),
    /// Changes a person in the directory; the id says whom.
    UpdatePerson(Box<EntraPerson>),
    /// Moves a person (object id) to the recycle bin.
    DeletePerson(String),
    /// Takes a person (object id) out of the recycle bin.
    RestorePerson(String),
    /// Activates the role the person is eligible for.
    ActivateRole,
    /// Plants a fault on Entra's side.
    PlantFault(EntraFault),
    /// Takes it out again.
    ClearFault(EntraFault),
    /// Jumps to the next planned cycle.
    SkipToNextCycle,
    /// How many times faster than real time Entra works.
    Speed(f64),
}
