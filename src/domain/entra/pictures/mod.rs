//! Drawings of Microsoft's pages as pure data, on a grid of 512 × 376 points that the window scales: browser bar, the
//! portal's own bar, where the page is, then the page. Words that matter are real, everything else is a bar; letters
//! mark where the hand goes. Small drawings show one part of a page, with a ring around what tells it from others.

mod connect;
mod create;
mod draft;
mod elements;
mod older;
mod people;
mod run;
mod seen;
mod seen_more;
mod sign_in;

use std::borrow::Cow;

use super::guides::CopyValue;

pub use draft::{cut_middle, estimate_width, lines_needed};
pub use elements::{Area, Element, Icon, flag_area};

/// Width of every drawing of a page.
pub const WIDTH: f32 = 512.0;
/// Height of every drawing of a page, browser bar included.
pub const HEIGHT: f32 = 376.0;
/// Width and height of a drawing of one part of a page.
pub const DETAIL: (f32, f32) = (240.0, 128.0);
/// Height of the browser bar.
pub const BAR_HEIGHT: f32 = 32.0;
/// How far the outline of a target stands off.
pub const TARGET_GAP: f32 = 3.0;
/// Width and height of the flag at the left of a target's outline.
pub const FLAG: (f32, f32) = (24.0, 20.0);

/// Values of this setup that stand in the drawings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureValues {
    /// The app's name in Entra.
    pub app_name: String,
    /// The proven tenant URL with its flag, if there is one.
    pub tenant_url: String,
    /// User name of the trial person; may be empty.
    pub trial: String,
    /// Whether the app's menu is drawn folded.
    pub folded: bool,
}

impl PictureValues {
    /// What is copied into a field, unless it is empty or a secret.
    pub fn of(&self, value: CopyValue) -> Option<&str> {
        let text = match value {
            CopyValue::AppName => &self.app_name,
            CopyValue::TenantUrl => &self.tenant_url,
            CopyValue::TrialPerson => &self.trial,
            CopyValue::SecretToken => return None,
        };
        (!text.is_empty()).then_some(text)
    }
}

impl Default for PictureValues {
    fn default() -> Self {
        Self {
            app_name: "Contractbook".to_owned(),
            tenant_url: super::super::session::CONTRACTBOOK_TENANT_URL.to_owned(),
            trial: String::new(),
            folded: false,
        }
    }
}

/// One drawn page, or one part of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Which.
    pub id: PictureId,
    /// The title the page carries.
    pub title: Cow<'static, str>,
    /// What stands in the browser bar; a part of a page has none.
    pub address: Option<&'static str>,
    /// Its parts, painted in order; targets last.
    pub elements: Vec<Element>,
}

impl Picture {
    /// Width and height.
    pub fn size(&self) -> (f32, f32) {
        if self.address.is_some() { (WIDTH, HEIGHT) } else { DETAIL }
    }

    /// Where its parts may lie.
    pub fn ground(&self) -> Area {
        let (w, h) = self.size();
        let top = if self.address.is_some() { BAR_HEIGHT } else { 0.0 };
        Area::new(0.0, top, w, h - top)
    }

    /// The letters on it, in order.
    pub fn letters(&self) -> Vec<char> {
        let mut letters: Vec<char> = self
            .elements
            .iter()
            .filter_map(|e| match e {
                Element::Target { letter, .. } => Some(*letter),
                _ => None,
            })
            .collect();
        letters.sort_unstable();
        letters
    }
}

macro_rules! pictures {
    ($($(#[$doc:meta])* $id:ident => $draw:path;)+) => {
        /// Every drawing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum PictureId { $($(#[$doc])* $id,)+ }

        impl PictureId {
            /// Every drawing.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];
        }

        /// Draws a page with the values of this setup.
        pub fn picture(id: PictureId, values: &PictureValues) -> Picture {
            match id { $(PictureId::$id => $draw(values).finish(id),)+ }
        }
    };
}

pictures! {
    /// The list of enterprise apps, where a new one begins.
    AppList => create::app_list;
    /// The gallery with the panel for an own application.
    Gallery => create::gallery;
    /// The same list, searched for an app that is there already.
    AppSearch => create::app_search;
    /// The app's menu, to see that it is of the right kind.
    AppMenu => create::app_menu;
    /// The app's Properties, with its ids.
    AppIds => create::app_ids;
    /// The app's Properties, with Delete.
    AppDelete => create::app_delete;
    /// Single sign-on, first picture: the SAML tile.
    SingleSignOn => sign_in::single_sign_on;
    /// Single sign-on, second picture: the SAML page.
    Saml => sign_in::saml;
    /// Provisioning before anything is set up.
    GetStarted => connect::get_started;
    /// The form of today's portal.
    Configuration => connect::configuration;
    /// Provisioning before anything is set up, older portal.
    OlderGetStarted => connect::older_get_started;
    /// The form of the older portal.
    OlderCredentials => connect::older_credentials;
    /// Attribute mapping: the two tables.
    Mapping => connect::mapping;
    /// The people's table.
    MappingRows => connect::mapping_rows;
    /// Users and groups.
    Users => people::users;
    /// Users and groups, with a person ticked and Remove.
    RemoveUser => people::remove_user;
    /// Add Assignment.
    AddAssignment => people::add_assignment;
    /// Provision on demand.
    OnDemand => run::on_demand;
    /// Provisioning overview with its properties open.
    Safeguards => run::safeguards;
    /// Provisioning overview, ready to start.
    Start => run::start;
    /// Provisioning overview, running.
    Running => run::running;
    /// Provisioning logs.
    Logs => run::logs;
    /// Contractbook's sign-in page.
    ContractbookSignIn => sign_in::contractbook;
    /// Microsoft's question to an administrator.
    ConsentQuestion => sign_in::consent_question;
    /// The app's Permissions.
    Permissions => sign_in::permissions;
    /// The list of apps under its earlier names.
    OlderAppList => older::app_list;
    /// The gallery under its earlier name.
    OlderGallery => older::gallery;
    /// The list of apps under its earlier names, searched.
    OlderAppSearch => older::app_search;
    /// Provisioning before anything is set up, by its tile.
    GetStartedTile => connect::get_started_tile;
    /// Provisioning that was set up before.
    SetUpBefore => older::set_up_before;
    /// The mapping inside the older form.
    OlderMapping => older::mapping;
    /// The trial in the row of commands.
    OnDemandTop => run::on_demand_top;
    /// The trial's own page.
    OnDemandForm => run::on_demand_form;
    /// The safeguards inside the older form.
    OlderSafeguards => older::safeguards;
    /// The older switch, to start.
    OlderStart => older::start;
    /// The older switch, to pause.
    OlderRunning => older::running;
    /// From Provisioning to the logs.
    LogsLink => run::logs_link;
    /// The logs' own page.
    LogsPage => run::logs_page;
    /// Earlier names in the menu.
    SeenAzureNames => seen::azure_names;
    /// Suggested apps below the name.
    SeenSuggestions => seen::suggestions;
    /// The panel stays after Create.
    SeenNoRedirect => seen::no_redirect;
    /// The first button is grey.
    SeenNewAppGrey => seen::new_app_grey;
    /// Another organization at the top right.
    SeenOtherDirectory => seen::other_directory;
    /// Microsoft's own interface on a tile.
    SeenScimApi => seen::scim_api;
    /// Words in another language.
    SeenOtherLanguage => seen::other_language;
    /// Two apps of one name.
    SeenTwoApps => seen::two_apps;
    /// A menu without Provisioning.
    SeenNoProvisioning => seen::no_provisioning;
    /// A folded menu.
    SeenMenuFolded => seen::menu_folded;
    /// Grey buttons and a bar about access.
    SeenGreyed => seen::greyed;
    /// The title App registrations.
    SeenRegistration => seen::registration;
    /// The tile.
    SeenTile => seen::tile;
    /// One button only.
    SeenGetStarted => seen::get_started;
    /// The older form.
    SeenOlderForm => seen::older_form;
    /// The newer row of commands.
    SeenNewForm => seen::new_form;
    /// Edit provisioning in the row of commands.
    SeenSetUpBefore => seen::set_up_before;
    /// Fields of another method.
    SeenOauth => seen::oauth;
    /// Create is grey.
    SeenCreateGrey => seen_more::create_grey;
    /// Mappings inside the older form.
    SeenMappings => seen_more::mappings;
    /// Only users to choose from.
    SeenOnlyUsers => seen_more::only_users;
    /// A role is not chosen.
    SeenRoleWanted => seen_more::role_wanted;
    /// The trial in the row of commands.
    SeenOnDemandTop => seen_more::on_demand_top;
    /// Nobody found.
    SeenNotFound => seen_more::not_found;
    /// A skipped person.
    SeenSkipped => seen_more::skipped;
    /// Settings inside the older form.
    SeenSettings => seen_more::settings;
    /// The older switch.
    SeenStatusSwitch => seen_more::status_switch;
    /// It runs.
    SeenPause => seen_more::pause;
    /// It cannot be started.
    SeenStartMissing => seen_more::start_missing;
    /// The logs in the row of commands.
    SeenLogsLink => seen_more::logs_link;
    /// An empty log.
    SeenLogsEmpty => seen_more::logs_empty;
    /// No SAML tile.
    SeenNoSaml => seen_more::no_saml;
    /// Contractbook opens at once.
    SeenNoQuestion => seen_more::no_question;
    /// A question without the box.
    SeenNoTickBox => seen_more::no_tick_box;
    /// Approval is wanted.
    SeenApproval => seen_more::approval;
    /// Another account.
    SeenWrongAccount => seen_more::wrong_account;
    /// A list without the sign-in app.
    SeenNoSignInApp => seen_more::no_sign_in_app;
    /// Permissions without the button.
    SeenNoGrant => seen_more::no_grant;
}
