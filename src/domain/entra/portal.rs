//! The exact words on Microsoft's screens, today's and earlier ones, and where they stand.
//! They are labels to be found on a screen, so they are never translated; [`super::local_labels`] holds those that
//! Microsoft itself translates.

/// Where on the page something stands, for portals shown in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Position {
    /// In the left menu of the whole portal.
    PortalMenu,
    /// In the left menu of the page that lists all apps.
    ListMenu,
    /// In the app's own left menu, at the top.
    AppMenu,
    /// In the app's own left menu, in the group "Manage".
    AppMenuManage,
    /// In the app's own left menu, in the group "Security".
    AppMenuSecurity,
    /// In the app's own left menu, in the group "Activity".
    AppMenuActivity,
    /// In the row of commands above the content.
    TopRow,
    /// In the content.
    Content,
    /// In the panel that opens on the right.
    SidePanel,
    /// At the bottom edge.
    Bottom,
    /// In a small window that asks.
    Dialog,
}

impl Position {
    /// Text key of the place in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::PortalMenu => "guide-position-portal-menu",
            Self::ListMenu => "guide-position-list-menu",
            Self::AppMenu => "guide-position-app-menu",
            Self::AppMenuManage => "guide-position-app-menu-manage",
            Self::AppMenuSecurity => "guide-position-app-menu-security",
            Self::AppMenuActivity => "guide-position-app-menu-activity",
            Self::TopRow => "guide-position-top-row",
            Self::Content => "guide-position-content",
            Self::SidePanel => "guide-position-side-panel",
            Self::Bottom => "guide-position-bottom",
            Self::Dialog => "guide-position-dialog",
        }
    }
}

/// One label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label {
    /// As it reads today.
    pub new: &'static str,
    /// As it read before or still reads on some screens, newest first.
    pub older: &'static [&'static str],
    /// Where it stands.
    pub position: Position,
}

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $new:literal, [$($older:literal),*], $position:ident;)+) => {
        $($(#[$doc])* pub const $name: Label =
            Label { new: $new, older: &[$($older),*], position: Position::$position };)+

        /// Every label.
        pub const ALL: &[Label] = &[$($name,)+];
    };
}

labels! {
    /// The directory product in the portal's menu.
    ENTRA_ID = "Entra ID", ["Identity", "Microsoft Entra ID", "Azure Active Directory"], PortalMenu;
    /// The list of apps.
    ENTERPRISE_APPS = "Enterprise apps", ["Enterprise applications"], PortalMenu;
    /// The whole list.
    ALL_APPLICATIONS = "All applications", [], ListMenu;
    /// Starts a new app.
    NEW_APPLICATION = "+ New application", ["New application"], TopRow;
    /// Title of the gallery page.
    GALLERY = "Browse Microsoft Entra Gallery", ["Browse Azure AD Gallery"], Content;
    /// Starts a non-gallery app.
    CREATE_OWN = "+ Create your own application", ["Create your own application"], TopRow;
    /// The kind that can sync people.
    NON_GALLERY = "Integrate any other application you don't find in the gallery (Non-gallery)",
        ["Integrate any other application you don't find in the gallery"], SidePanel;
    /// The kind that cannot sync people.
    REGISTER = "Register an application to integrate with Microsoft Entra ID (App you're developing)",
        ["Register an application to integrate with Azure AD (App you're developing)"], SidePanel;
    /// Makes the app, and later the configuration.
    CREATE = "Create", ["Save"], Bottom;
    /// The app's first page.
    OVERVIEW = "Overview", [], AppMenu;
    /// The group in the app's menu.
    MANAGE = "Manage", [], AppMenu;
    /// Name, ids and switches of the app.
    PROPERTIES = "Properties", [], AppMenuManage;
    /// What is set for the sync as a whole, on the Overview of Provisioning.
    SYNC_PROPERTIES = "Properties", [], Content;
    /// Removes the app.
    DELETE = "Delete", [], TopRow;
    /// Identifies the app the same way in every directory.
    APPLICATION_ID = "Application ID", ["Application (client) ID"], Content;
    /// Identifies the app in this directory.
    OBJECT_ID = "Object ID", [], Content;
    /// Who gets access.
    USERS_AND_GROUPS = "Users and groups", [], AppMenuManage;
    /// Adds people.
    ADD_USER_GROUP = "+ Add user/group", ["Add user/group", "Add user"], TopRow;
    /// Opens the list of people.
    NONE_SELECTED = "None Selected", ["None selected"], Content;
    /// Takes over the chosen people.
    SELECT = "Select", [], SidePanel;
    /// Saves the assignment.
    ASSIGN = "Assign", [], Bottom;
    /// The right given to each person of an app without own rights.
    DEFAULT_ACCESS = "Default Access", [], Content;
    /// Takes ticked people out.
    REMOVE = "Remove", [], TopRow;
    /// Sign-in settings.
    SINGLE_SIGN_ON = "Single sign-on", [], AppMenuManage;
    /// One kind of sign-in.
    SAML = "SAML", [], Content;
    /// Its first card.
    BASIC_SAML = "Basic SAML Configuration", [], Content;
    /// A field of it.
    IDENTIFIER = "Identifier (Entity ID)", [], SidePanel;
    /// A field of it.
    REPLY_URL = "Reply URL (Assertion Consumer Service URL)", ["Reply URL"], SidePanel;
    /// Saves an open panel.
    SAVE = "Save", [], TopRow;
    /// The file Contractbook needs.
    FEDERATION_METADATA = "Federation Metadata XML", [], Content;
    /// Fetches it.
    DOWNLOAD = "Download", [], Content;
    /// The card it stands in.
    SAML_CERTIFICATES = "SAML Certificates", ["SAML Signing Certificate"], Content;
    /// The sync.
    PROVISIONING = "Provisioning", [], AppMenuManage;
    /// Title of the empty Provisioning page.
    GET_STARTED_TITLE = "Get started with application provisioning", [], Content;
    /// Starts the sync's settings.
    NEW_CONFIGURATION = "+ New configuration", ["New configuration"], TopRow;
    /// The same from a tile.
    CONNECT_APPLICATION = "Connect your application", [], Content;
    /// The same on older screens.
    GET_STARTED = "Get started", [], Content;
    /// Title of the form.
    NEW_PROVISIONING = "New provisioning configuration", [], Content;
    /// First field of the form.
    AUTHENTICATION_METHOD = "Select authentication method", [], Content;
    /// The method Contractbook uses.
    BEARER = "Bearer authentication", [], Content;
    /// A method Contractbook does not use.
    CLIENT_CREDENTIALS = "OAuth2 client credentials grant", [], Content;
    /// Where people are sent to.
    TENANT_URL = "Tenant URL", [], Content;
    /// The key to it.
    SECRET_TOKEN = "Secret token", ["Secret Token"], Content;
    /// Microsoft's own check.
    TEST_CONNECTION = "Test connection", ["Test Connection"], Content;
    /// First field of the older form.
    PROVISIONING_MODE = "Provisioning Mode", [], Content;
    /// Its right choice.
    AUTOMATIC = "Automatic", [], Content;
    /// A part of the older form.
    ADMIN_CREDENTIALS = "Admin Credentials", [], Content;
    /// Opens the older form again.
    EDIT_PROVISIONING = "Edit provisioning", [], TopRow;
    /// Opens the saved address and token.
    CONNECTIVITY = "Connectivity", ["Admin Credentials"], AppMenuManage;
    /// Which detail goes where.
    ATTRIBUTE_MAPPING = "Attribute mapping", ["Attribute mapping (Preview)", "Mappings"], AppMenuManage;
    /// The people's table.
    MAP_USERS = "Provision Microsoft Entra ID Users", ["Provision Azure Active Directory Users"], Content;
    /// The groups' table.
    MAP_GROUPS = "Provision Microsoft Entra ID Groups", ["Provision Azure Active Directory Groups"], Content;
    /// Whether a table is used.
    ENABLED = "Enabled", [], Content;
    /// The trial.
    ON_DEMAND = "Provision on demand", [], AppMenu;
    /// Sends the trial person.
    PROVISION = "Provision", [], Bottom;
    /// Where failure mails go.
    NOTIFICATION_EMAIL = "Notification Email", [], SidePanel;
    /// Switches those mails on.
    SEND_FAILURE_MAIL = "Send an email notification when a failure occurs", [], SidePanel;
    /// Guards against mass removal.
    ACCIDENTAL_DELETION = "Prevent accidental deletion", ["Accidental deletion prevention"], SidePanel;
    /// How many changes are too many.
    DELETION_THRESHOLD = "Accidental deletion threshold", [], SidePanel;
    /// Saves those.
    APPLY = "Apply", ["Save"], SidePanel;
    /// The one commit.
    START = "Start provisioning", ["Provisioning Status"], TopRow;
    /// Confirms it.
    YES = "Yes", [], Dialog;
    /// The way to stop.
    PAUSE = "Pause provisioning", ["Stop provisioning"], TopRow;
    /// Begins again from the start.
    RESTART = "Restart provisioning", ["Clear current state and restart synchronization"], TopRow;
    /// What the last round did.
    CURRENT_CYCLE = "Current cycle", ["Current cycle status"], Content;
    /// What happened to each person.
    LOGS = "Provisioning logs", ["View provisioning logs"], AppMenuActivity;
    /// Which permissions were accepted.
    PERMISSIONS = "Permissions", [], AppMenuSecurity;
    /// Accepts for everybody. The organization's name follows it.
    GRANT_CONSENT = "Grant admin consent", [], Content;
    /// What has been accepted for everybody.
    ADMIN_CONSENT = "Admin consent", [], Content;
    /// Box in Microsoft's question.
    CONSENT_FOR_ALL = "Consent on behalf of your organization", [], Dialog;
    /// Agrees to Microsoft's question.
    ACCEPT = "Accept", [], Dialog;
    /// Requests of people waiting for an administrator.
    CONSENT_REQUESTS = "Admin consent requests", [], ListMenu;
    /// Contractbook's own sign-in button.
    LOGIN_MICROSOFT = "Login with Microsoft", [], Content;
}
