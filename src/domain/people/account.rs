//! One account in Contractbook, as the full read brought it.

/// One user in Contractbook.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// `id`; empty when the server gives none.
    pub id: String,
    /// `userName`; empty when the server gives none.
    pub user_name: String,
    /// The address to use: primary, else work, else the first.
    pub email: Option<String>,
    /// The other addresses in `emails`, in the server's order.
    pub other_emails: Vec<String>,
    /// Switched on, as far as it is known.
    pub active: Option<bool>,
    /// `displayName`.
    pub display_name: Option<String>,
    /// `name.givenName`.
    pub given: Option<String>,
    /// `name.familyName`.
    pub family: Option<String>,
    /// Whether `roles` or `userType` names an administrator (RFC 7643 section 4.1.2); `None` when the server gives
    /// neither.
    pub admin: Option<bool>,
}

impl Account {
    /// A name to show: `displayName`, else the parts of the name, else `userName`.
    pub fn name(&self) -> String {
        let parts = || {
            let both = [self.given.as_deref(), self.family.as_deref()];
            let joined = both.into_iter().flatten().collect::<Vec<_>>().join(" ");
            Some(joined).filter(|name| !name.trim().is_empty())
        };
        let display = self.display_name.clone().filter(|name| !name.trim().is_empty());
        display.or_else(parts).unwrap_or_else(|| self.user_name.clone())
    }

    /// Every address, the one to use first.
    pub fn emails(&self) -> impl Iterator<Item = &str> {
        self.email.iter().chain(&self.other_emails).map(String::as_str)
    }
}
