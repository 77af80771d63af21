//! What can be wrong on Entra's side. The names are stable; their words are in `practice.ftl` under
//! `entra-fault-<name>`.

use std::fmt;
use std::str::FromStr;

use crate::domain::problems::ProblemId as P;
use crate::practice::fault::{Fault, UnknownFault};

/// Where a person meets a fault first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sight {
    /// The list of enterprise applications, or the menu of the app.
    App,
    /// Test connection, or saving its values.
    Connection,
    /// Users and groups.
    Assignment,
    /// Provision on demand.
    OnDemand,
    /// The provisioning page: status, scope, quarantine.
    Overview,
    /// The provisioning log.
    Log,
    /// Who is in Contractbook, and who is not.
    Contractbook,
}

macro_rules! faults {
    ($($(#[$doc:meta])* $fault:ident = $name:literal, $row:literal, $sight:ident, [$($problem:ident),+];)*) => {
        /// One way in which a set-up in Entra can be wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum EntraFault { $($(#[$doc])* $fault,)* }

        impl EntraFault {
            /// All faults, in the order of the journey.
            pub const ALL: &[Self] = &[$(Self::$fault),*];

            /// The stable name, lower case with dashes.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$fault => $name),* }
            }

            /// Its row in the list of the thirty things that go wrong most often.
            pub const fn row(self) -> u8 {
                match self { $(Self::$fault => $row),* }
            }

            /// Where it is met first.
            pub const fn sight(self) -> Sight {
                match self { $(Self::$fault => Sight::$sight),* }
            }

            /// The problems whose words explain it; each is named by one of the program's checks or by the reader of
            /// pasted messages.
            pub const fn problems(self) -> &'static [P] {
                match self { $(Self::$fault => &[$(P::$problem),+]),* }
            }
        }
    };
}

faults! {
    /// The app was made through App registrations. Cured by making another one.
    WrongAppKind = "wrong-app-kind", 15, App, [EntraWrongAppKind];
    /// A second app has the same name, and the people were assigned to that one. Cured by assigning them again.
    TwoAppsSameName = "two-apps-same-name", 4, OnDemand, [EntraNotAssigned, EntraNobodyAssigned];
    /// The role may look, not change. Cured by activating the role.
    ReaderRole = "reader-role", 23, Connection, [EntraRoleMissing];
    /// The end of the token was not copied. Cured by saving the connection again.
    TokenCutOff = "token-cut-off", 17, Connection, [EntraCredentialValidationUnavailable, TokenRejected];
    /// The word Bearer stands in front of the token. Cured by saving the connection again.
    TokenWithBearer = "token-with-bearer", 17, Connection, [TokenRejected, TokenBearerPrefix];
    /// The token is longer than Entra keeps.
    TokenTooLong = "token-too-long", 29, Connection, [TokenTooLong];
    /// Another way of signing in was chosen than Bearer. Cured by saving the connection again.
    OauthMethod = "oauth-method", 1, Connection, [EntraWrongAuthMethod];
    /// The first attempt to save is lost. Cured by saving again.
    SettingsNotSaved = "settings-not-saved", 24, Connection, [EntraSettingsNotSaved];
    /// The token works for a first cycle; then its owner is no longer an administrator.
    TokenOfDemotedAdmin = "token-of-demoted-admin", 7, Overview, [EntraQuarantine, TokenRejected];
    /// The tenant has the free edition.
    FreeEditionGroup = "free-edition-group", 25, Assignment, [EntraGroupsNeedLicence];
    /// The assignment was never confirmed. Cured by assigning again.
    NobodyAssigned = "nobody-assigned", 4, Overview, [EntraNobodyAssigned, EntraNotAssigned];
    /// The people are in a group inside the assigned group. Cured by assigning them, or the inner group.
    OnlyNestedGroup = "only-nested-group", 12, OnDemand, [EntraNestedGroup, PeopleNestedGroup];
    /// The record of the assignments is broken. Cured by taking people out and assigning them again.
    StaleAssignment = "stale-assignment", 4, Log, [EntraNotEntitled];
    /// A scoping filter leaves most people out. Cured by taking the filter away.
    ScopingFilter = "scoping-filter", 4, Log, [EntraSkippedByScopingFilter];
    /// All users are synced, not only assigned ones. Cured by the other scope and a restart.
    ScopeAll = "scope-all", 30, Overview, [EntraScopeAll];
    /// Some people's sign-in is blocked. Cured by allowing it.
    SignInBlocked = "sign-in-blocked", 4, Log, [EntraPersonDisabled, PeopleDisabled];
    /// Some people have no mail address. Cured by giving them one.
    MailEmpty = "mail-empty", 5, Log, [PeopleNoMail, EntraMandatoryFieldsMissing];
    /// Logins are mapped from mail, and two people share an address. Cured by giving one another address.
    DuplicateMail = "duplicate-mail", 3, Log, [EntraDuplicateSourceEntries, PeopleDuplicateMail];
    /// Contractbook has accounts already that a look-up does not find.
    ConflictExistingAccount = "conflict-existing-account", 3, Log, [EntraConflict];
    /// A mapping row sends a field that Contractbook refuses. Cured by deleting the row of `title`.
    MappingSendsUnknownField = "mapping-sends-unknown-field", 13, Log, [EntraAttributeNotSupported];
    /// Contractbook wants changes in the form of the compatibility flag. Cured by adding the flag.
    CompatFlagMissing = "compat-flag-missing", 6, Log, [ScimTextBoolean];
    /// `active` is not mapped, so leavers stay active. Cured by mapping it.
    SoftDeleteUnmapped = "soft-delete-unmapped", 11, Contractbook, [EntraLeaverMapping];
    /// Somebody's manager does not come along. Cured by bringing the manager into scope.
    ManagerOutOfScope = "manager-out-of-scope", 20, Log, [EntraReferenceFailed];
    /// Groups are mapped, and Contractbook has none. Cured by switching the group mapping off.
    GroupMappingOnGroups404 = "group-mapping-on-with-groups-404", 16, Connection, [EntraServiceIncompatible, ScimGroupsMissing];
    /// Assignments take five minutes to become known. Cured by waiting.
    OnDemandTooSoon = "on-demand-too-soon", 26, OnDemand, [EntraNotAssigned];
    /// The start was not confirmed. Cured by starting again.
    NotStarted = "not-started", 9, Overview, [EntraNotStarted];
    /// Somebody else paused provisioning. Cured by starting it.
    PausedBySomeoneElse = "paused-by-someone-else", 9, Overview, [EntraNotStarted];
    /// The job is in quarantine for its many failures. Cured by a restart.
    Quarantined = "quarantined", 2, Overview, [EntraQuarantineFailures];
    /// An assignment was taken away, and the guard against accidental deletions stopped the job.
    ThresholdReached = "threshold-reached", 30, Overview, [EntraStagedDelete];
}

impl EntraFault {
    /// Text key of its name; `.about` says what is wrong, `.seen` what is seen first.
    pub fn text_key(self) -> String {
        format!("entra-fault-{}", self.as_str())
    }

    /// What the practice Contractbook has to do for it, from the moment it begins to show.
    pub const fn contractbook(self) -> &'static [Fault] {
        match self {
            Self::TokenOfDemotedAdmin => &[Fault::TokenRejected],
            Self::ConflictExistingAccount => &[Fault::ConflictOnCreate],
            Self::MappingSendsUnknownField => &[Fault::AttributeRefused],
            Self::CompatFlagMissing => &[Fault::TextBooleanRefused],
            Self::GroupMappingOnGroups404 => &[Fault::GroupsMissing],
            _ => &[],
        }
    }
}

impl fmt::Display for EntraFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for EntraFault {
    type Err = UnknownFault;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|fault| fault.as_str() == name)
            .ok_or_else(|| UnknownFault(name.chars().take(60).collect()))
    }
}
