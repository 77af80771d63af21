//! Which export a list of people came from.

/// Where a list came from, told by its columns and never by its file name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// Microsoft Entra admin center, Users, Download users.
    EntraUsers,
    /// Microsoft Entra admin center, a group, Download members.
    GroupMembers,
    /// Microsoft 365 admin center, Active users, Export users.
    Microsoft365Users,
    /// `Get-MgUser | Export-Csv`.
    GraphPowerShell,
    /// `Get-AzureADUser | Export-Csv`.
    AzureAdPowerShell,
    /// A script's list of who is assigned to an enterprise application.
    AppAssignments,
    /// Entra's template for importing group members, filled in.
    GroupImport,
    /// Entra's template for creating users, filled in. Its passwords are thrown away while it is read.
    BulkCreate,
    /// Another list with people in it.
    Other,
}

impl FileKind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::EntraUsers,
        Self::GroupMembers,
        Self::Microsoft365Users,
        Self::GraphPowerShell,
        Self::AzureAdPowerShell,
        Self::AppAssignments,
        Self::GroupImport,
        Self::BulkCreate,
        Self::Other,
    ];

    /// The stable name in JSON; with dashes for underscores and `people-kind-` in front, the text key.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EntraUsers => "entra_users",
            Self::GroupMembers => "group_members",
            Self::Microsoft365Users => "microsoft_365_users",
            Self::GraphPowerShell => "graph_powershell",
            Self::AzureAdPowerShell => "azure_ad_powershell",
            Self::AppAssignments => "app_assignments",
            Self::GroupImport => "group_import_template",
            Self::BulkCreate => "bulk_create_template",
            Self::Other => "other",
        }
    }
}
