//! What the portal refuses, in its own English.

/// Why the portal does not do what it was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// There is no app yet.
    #[error("There is no enterprise application yet.")]
    NoApp,
    /// Tenant URL and token are not saved yet.
    #[error("Tenant URL and secret token are not saved yet.")]
    NotConnected,
    /// Provisioning was never started.
    #[error("Provisioning has not been started yet.")]
    NotStarted,
    /// An app made through App registrations or taken from the gallery has no provisioning of its own.
    #[error("Out of the box automatic provisioning to this application is not supported today.")]
    WrongAppKind,
    /// The role may look, not change.
    #[error("Insufficient privileges to complete the operation.")]
    RoleMissing,
    /// The edition of the tenant assigns people one by one only.
    #[error(
        "Groups are not available for assignment due to your Active Directory plan level. You can assign individual \
         users to the application."
    )]
    GroupsNeedLicence,
    /// Distribution lists and the like.
    #[error("Only security-enabled groups can be assigned to an application.")]
    GroupNotSecurityEnabled,
    /// Saving failed.
    #[error("There was an error while updating provisioning configuration.")]
    SettingsNotSaved,
    /// The token is longer than can be kept.
    #[error("The size of input external secret data is invalid.")]
    SecretTooLong,
    /// Nobody and nothing has this object id.
    #[error("No user or group was found.")]
    NotFound,
    /// Provisioning on demand does not find those who are disabled or deleted.
    #[error(
        "The user is disabled or deleted in Microsoft Entra ID and is skipped by provisioning on demand."
    )]
    AlreadyDisabled,
    /// Provisioning on demand takes five members of a group.
    #[error("Provision on demand takes no more than five members of one group at a time.")]
    TooManyMembers,
}
