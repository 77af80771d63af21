//! Which pages the instructions were compared with, and when. A date here is the day somebody read the source beside
//! the instruction, never a guess.

use jiff::civil::{Date, date};

/// From this age on, in days, guidance is said to be old.
pub const OLD_AFTER_DAYS: i32 = 180;

/// Whose page it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Publisher {
    /// Microsoft Learn.
    Microsoft,
    /// Contractbook's help pages.
    Contractbook,
}

/// A page that instructions follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Whose it is.
    pub publisher: Publisher,
    /// Its title.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// When an instruction was last compared, and with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// The day.
    pub on: Date,
    /// The pages, the weightiest first.
    pub with: &'static [Source],
}

impl Compared {
    /// Age in days on the day `today`; nothing for a day that is still to come.
    pub fn age(&self, today: Date) -> i32 {
        self.on.until(today).map_or(0, |span| span.get_days()).max(0)
    }

    /// Whether the portal may have moved on since.
    pub fn is_old(&self, today: Date) -> bool {
        self.age(today) > OLD_AFTER_DAYS
    }

    /// Age in months, rounded, at least one.
    pub fn months(&self, today: Date) -> i32 {
        ((self.age(today) * 12 + 182) / 365).max(1)
    }
}

/// The day on which all present instructions were read beside their sources.
const READ: Date = date(2026, 11, 23);

/// Compared on that day.
pub(super) const fn compared(with: &'static [Source]) -> Compared {
    Compared { on: READ, with }
}

macro_rules! sources {
    ($($(#[$doc:meta])* $name:ident = $publisher:ident, $title:literal, $url:literal;)+) => {
        $($(#[$doc])* pub(super) const $name: Source =
            Source { publisher: Publisher::$publisher, title: $title, url: $url };)+
    };
}

sources! {
    /// App, credentials, start.
    SCIM = Microsoft, "Tutorial: Develop and plan provisioning for a SCIM endpoint in Microsoft Entra ID",
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/use-scim-to-provision-users-and-groups";
    /// Which detail goes where.
    MAPPING = Microsoft,
        "Tutorial - Customize user provisioning attribute-mappings for SaaS applications in Microsoft Entra ID",
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/customize-application-attributes";
    /// The trial.
    ON_DEMAND = Microsoft, "On-demand provisioning in Microsoft Entra ID",
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/provision-on-demand";
    /// The guard against mass removal.
    DELETIONS = Microsoft, "Enable accidental deletions prevention in the Microsoft Entra provisioning service",
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/accidental-deletions";
    /// Pause and restart.
    QUARANTINE = Microsoft, "Application provisioning in quarantine status",
        "https://learn.microsoft.com/en-us/entra/identity/app-provisioning/application-provisioning-quarantine-status";
    /// Who is assigned.
    ASSIGNMENT = Microsoft, "Manage users and groups assignment to an application",
        "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/assign-user-or-group-access-portal";
    /// Name, ids, switches.
    PROPERTIES = Microsoft, "Properties of an enterprise application",
        "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/application-properties";
    /// Accepting for everybody.
    CONSENT = Microsoft, "Grant tenant-wide admin consent to an application",
        "https://learn.microsoft.com/en-us/entra/identity/enterprise-apps/grant-admin-consent";
    /// What Microsoft asks at the first sign-in.
    CONSENT_SCREEN = Microsoft, "Understanding Microsoft Entra application consent experiences",
        "https://learn.microsoft.com/en-us/entra/identity-platform/application-consent-experience";
    /// What happened to each person.
    LOGS = Microsoft, "How to analyze the Microsoft Entra provisioning logs",
        "https://learn.microsoft.com/en-us/entra/identity/monitoring-health/howto-analyze-provisioning-logs";
    /// Contractbook's own steps, with the older names.
    AZURE_SETUP = Contractbook, "Azure AD SCIM 2.0 setup by Contractbook",
        "https://support.contractbook.com/hc/en-us/articles/11346617980433";
    /// Contractbook's own steps, with SAML.
    ENTRA_SETUP = Contractbook, "MS Entra ID (Azure AD)",
        "https://contractbook.freshdesk.com/support/solutions/articles/206000046227-ms-entra-id-azure-ad-";
}
