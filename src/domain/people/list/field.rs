//! What a column of a list can mean to us.

use serde::{Deserialize, Serialize};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// User principal name.
    UserName,
    /// Mail address.
    Mail,
    /// All addresses of a mailbox, the main one marked `SMTP:`.
    ProxyAddresses,
    /// First name.
    GivenName,
    /// Last name.
    FamilyName,
    /// Name for showing.
    DisplayName,
    /// `Member` or `Guest`.
    UserType,
    /// True for guests.
    IsGuest,
    /// True for people who may sign in.
    Enabled,
    /// True for people who may not sign in.
    Blocked,
    /// Object ID, a GUID.
    ObjectId,
    /// Department.
    Department,
    /// Job title.
    JobTitle,
    /// User, group, device or service principal.
    RowKind,
    /// True for groups.
    IsGroup,
    /// Employee number.
    EmployeeId,
    /// Language, as in `da-DK`.
    PreferredLanguage,
    /// Mail nickname.
    MailNickname,
    /// Office.
    Office,
    /// Street.
    Street,
    /// City.
    City,
    /// State.
    State,
    /// Postal code.
    PostalCode,
    /// Country or region.
    Country,
    /// Phone at work.
    Phone,
    /// Mobile phone.
    Mobile,
    /// A password; never shown nor kept.
    Password,
}

impl Field {
    /// What an unknown column can be taken for by hand.
    pub const ASSIGNABLE: [Self; 9] = [
        Self::UserName,
        Self::Mail,
        Self::GivenName,
        Self::FamilyName,
        Self::DisplayName,
        Self::UserType,
        Self::Enabled,
        Self::ObjectId,
        Self::Department,
    ];

    /// The stable name; with dashes for underscores and `people-field-` in front, the text key of the fields in
    /// [`Self::ASSIGNABLE`].
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UserName => "user_name",
            Self::Mail => "mail",
            Self::ProxyAddresses => "proxy_addresses",
            Self::GivenName => "given_name",
            Self::FamilyName => "family_name",
            Self::DisplayName => "display_name",
            Self::UserType => "user_type",
            Self::IsGuest => "is_guest",
            Self::Enabled => "enabled",
            Self::Blocked => "blocked",
            Self::ObjectId => "object_id",
            Self::Department => "department",
            Self::JobTitle => "job_title",
            Self::RowKind => "row_kind",
            Self::IsGroup => "is_group",
            Self::EmployeeId => "employee_id",
            Self::PreferredLanguage => "preferred_language",
            Self::MailNickname => "mail_nickname",
            Self::Office => "office",
            Self::Street => "street",
            Self::City => "city",
            Self::State => "state",
            Self::PostalCode => "postal_code",
            Self::Country => "country",
            Self::Phone => "phone",
            Self::Mobile => "mobile",
            Self::Password => "password",
        }
    }
}
