//! "My screen looks different": what else may be on the screen, how it looks, and what changes then.

use super::guides::{GuideId, GuideLine, line};
use super::pictures::PictureId;
use super::portal;

/// What a look is about. A person sees one look of each topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// Which names the portal has for its places.
    Names,
    /// Which language it speaks.
    Language,
    /// The app's own menu.
    Menu,
    /// Where address and token go.
    Form,
    /// What leads to that form, whichever it is.
    Entry,
    /// Where the mapping is.
    Mapping,
    /// Where the safeguards are.
    Settings,
    /// How the sync is started.
    Switch,
    /// Where the trial is.
    Trial,
    /// Where the logs are.
    Logs,
    /// Which kind of app was made.
    Kind,
    /// What stands in the way of accepting.
    Consent,
    /// What stands in the way just now.
    Now,
}

impl Topic {
    /// Every topic.
    pub const ALL: [Self; 13] = [
        Self::Names,
        Self::Language,
        Self::Menu,
        Self::Form,
        Self::Entry,
        Self::Mapping,
        Self::Settings,
        Self::Switch,
        Self::Trial,
        Self::Logs,
        Self::Kind,
        Self::Consent,
        Self::Now,
    ];

    /// The name under which the choice is kept.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Language => "language",
            Self::Menu => "menu",
            Self::Form => "form",
            Self::Entry => "entry",
            Self::Mapping => "mapping",
            Self::Settings => "settings",
            Self::Switch => "switch",
            Self::Trial => "trial",
            Self::Logs => "logs",
            Self::Kind => "kind",
            Self::Consent => "consent",
            Self::Now => "now",
        }
    }
}

/// What changes for whoever sees this look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Effect {
    /// The instructions stay; what to do stands above them.
    Advice,
    /// Other instructions.
    Guide(GuideId),
    /// The app's menu is drawn folded.
    Folded,
    /// Labels are told in the portal's own language, or by their place.
    OtherLanguage,
    /// Other drawings, and sentences in place of those of these text keys.
    Instead {
        /// Which drawing is replaced, and by which.
        pictures: &'static [(PictureId, &'static [PictureId])],
        /// The text key of the sentence that is replaced, and the sentence; its letter and value stay.
        lines: &'static [(&'static str, GuideLine)],
    },
}

/// One thing that may be seen instead.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LookVariant {
    /// Text key: its value is what is seen, its attribute `action` what to do.
    pub key: &'static str,
    /// What it is about.
    pub topic: Topic,
    /// The small drawing of what to look for.
    pub picture: PictureId,
    /// What changes then.
    pub effect: Effect,
}

impl LookVariant {
    /// Instructions that fit this screen better.
    pub const fn goes_to(&self) -> Option<GuideId> {
        match self.effect {
            Effect::Guide(id) => Some(id),
            _ => None,
        }
    }

    /// Whether it tells how the portal is, which every setup meets. Else it tells of one app, one company or one moment,
    /// of which another setup knows nothing.
    pub fn lasts(&self) -> bool {
        match self.topic {
            Topic::Kind | Topic::Consent | Topic::Now => false,
            // What was set up before is this app's own; the other ways in are the portal's.
            Topic::Entry => *self != EDIT_PROVISIONING,
            Topic::Names
            | Topic::Language
            | Topic::Menu
            | Topic::Form
            | Topic::Mapping
            | Topic::Settings
            | Topic::Switch
            | Topic::Trial
            | Topic::Logs => true,
        }
    }
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $topic:ident, $picture:ident, $effect:expr;)+) => {
        $($(#[$doc])* pub const $name: LookVariant = LookVariant {
            key: $key, topic: Topic::$topic, picture: PictureId::$picture, effect: $effect,
        };)+

        /// Every variant.
        pub const ALL: &[LookVariant] = &[$($name,)+];
    };
}

/// Other drawings and sentences.
const fn instead(
    pictures: &'static [(PictureId, &'static [PictureId])],
    lines: &'static [(&'static str, GuideLine)],
) -> Effect {
    Effect::Instead { pictures, lines }
}

looks! {
    /// Names from before 2023.
    AZURE_NAMES = "looks-azure-names", Names, SeenAzureNames, instead(
        &[
            (PictureId::AppList, &[PictureId::OlderAppList]),
            (PictureId::Gallery, &[PictureId::OlderGallery]),
            (PictureId::AppSearch, &[PictureId::OlderAppSearch]),
        ],
        &[("guide-create-app-a",
            line('A', "guide-create-app-a", Some("screen-azure-names-a-help"), &[portal::NEW_APPLICATION])),
        ("guide-app-exists-a", line('A', "guide-app-exists-a", Some("screen-azure-names-list-help"),
            &[portal::ALL_APPLICATIONS]))],
    );
    /// Gallery apps are suggested while typing.
    SUGGESTIONS = "looks-suggestions", Now, SeenSuggestions, Effect::Advice;
    /// Nothing opens after Create.
    NO_REDIRECT = "looks-no-redirect", Now, SeenNoRedirect, Effect::Advice;
    /// The first button is grey.
    NEW_APP_GREY = "looks-new-app-grey", Now, SeenNewAppGrey, Effect::Advice;
    /// Another organization is shown.
    OTHER_DIRECTORY = "looks-other-directory", Now, SeenOtherDirectory, Effect::Advice;
    /// Microsoft's own billed interface.
    SCIM_API_TILE = "looks-scim-api-tile", Now, SeenScimApi, Effect::Advice;
    /// The portal speaks another language.
    OTHER_LANGUAGE = "looks-other-language", Language, SeenOtherLanguage, Effect::OtherLanguage;
    /// Two apps of the same name.
    TWO_APPS = "looks-two-apps", Now, SeenTwoApps, Effect::Advice;
    /// The wrong kind of app.
    NO_PROVISIONING = "looks-no-provisioning", Kind, SeenNoProvisioning, Effect::Guide(GuideId::WrongKind);
    /// The menu is folded.
    MANAGE_FOLDED = "looks-manage-folded", Menu, SeenMenuFolded, Effect::Folded;
    /// A role is missing.
    GREYED = "looks-greyed", Now, SeenGreyed, Effect::Advice;
    /// App registrations instead of Enterprise apps.
    REGISTRATION_PAGE = "looks-registration-page", Now, SeenRegistration, Effect::Advice;
    /// The tile that leads to the form, today's or the older one: portals between the two have the one behind the other.
    CONNECT_TILE = "looks-connect-tile", Entry, SeenTile, instead(
        &[
            (PictureId::GetStarted, &[PictureId::GetStartedTile]),
            (PictureId::OlderGetStarted, &[PictureId::GetStartedTile]),
        ],
        &[
            ("guide-connect-a", line('A', "screen-connect-tile-a", Some("guide-connect-a-help"),
                &[portal::MANAGE, portal::PROVISIONING, portal::CONNECT_APPLICATION])),
            ("guide-connect-older-a", line('A', "screen-connect-tile-a", Some("guide-connect-a-help"),
                &[portal::MANAGE, portal::PROVISIONING, portal::CONNECT_APPLICATION])),
        ],
    );
    /// The older first page.
    GET_STARTED = "looks-get-started", Entry, SeenGetStarted, instead(
        &[(PictureId::GetStarted, &[PictureId::OlderGetStarted])],
        &[("guide-connect-a", line('A', "screen-get-started-a", Some("guide-connect-a-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::GET_STARTED]))],
    );
    /// The older form.
    MODE_AUTOMATIC = "looks-mode-automatic", Form, SeenOlderForm, Effect::Guide(GuideId::ConnectOlder);
    /// The newer form.
    NEW_CONFIGURATION = "looks-new-configuration", Form, SeenNewForm, Effect::Guide(GuideId::Connect);
    /// It was set up before.
    EDIT_PROVISIONING = "looks-edit-provisioning", Entry, SeenSetUpBefore, instead(
        &[
            (PictureId::GetStarted, &[PictureId::SetUpBefore]),
            (PictureId::OlderGetStarted, &[PictureId::SetUpBefore]),
        ],
        &[
            ("guide-connect-a", line('A', "screen-edit-provisioning-a", Some("screen-edit-provisioning-help"),
                &[portal::PROVISIONING, portal::EDIT_PROVISIONING])),
            ("guide-connect-older-a", line('A', "screen-edit-provisioning-a",
                Some("screen-edit-provisioning-help"), &[portal::PROVISIONING, portal::EDIT_PROVISIONING])),
        ],
    );
    /// The wrong authentication method is chosen.
    OAUTH_FIELDS = "looks-oauth-fields", Now, SeenOauth, Effect::Advice;
    /// The test has not passed.
    CREATE_GREY = "looks-create-grey", Now, SeenCreateGrey, Effect::Advice;
    /// The older place of the mapping.
    MAPPINGS_SECTION = "looks-mappings-section", Mapping, SeenMappings, instead(
        &[(PictureId::Mapping, &[PictureId::OlderMapping])],
        &[("guide-mapping-a",
            line('A', "screen-mappings-a", Some("screen-mappings-help"), &[portal::ATTRIBUTE_MAPPING]))],
    );
    /// Groups cannot be chosen.
    ONLY_USERS = "looks-only-users", Now, SeenOnlyUsers, Effect::Advice;
    /// A role has to be picked.
    ROLE_WANTED = "looks-role-wanted", Now, SeenRoleWanted, Effect::Advice;
    /// The trial stands in another menu.
    ON_DEMAND_ELSEWHERE = "looks-on-demand-elsewhere", Trial, SeenOnDemandTop, instead(
        &[(PictureId::OnDemand, &[PictureId::OnDemandTop, PictureId::OnDemandForm])],
        &[("guide-trial-a", line('A', "screen-on-demand-a", Some("screen-on-demand-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::ON_DEMAND]))],
    );
    /// The person is not found.
    TRIAL_NOT_FOUND = "looks-trial-not-found", Now, SeenNotFound, Effect::Advice;
    /// The person is skipped.
    TRIAL_SKIPPED = "looks-trial-skipped", Now, SeenSkipped, Effect::Advice;
    /// The older place of the safeguards.
    SETTINGS_SECTION = "looks-settings-section", Settings, SeenSettings, instead(
        &[(PictureId::Safeguards, &[PictureId::OlderSafeguards])],
        &[
            ("guide-start-a", line('A', "screen-settings-a", Some("screen-settings-help"),
                &[portal::EDIT_PROVISIONING])),
            ("guide-start-d", line('D', "screen-settings-d", None, &[portal::SAVE])),
        ],
    );
    /// The older switch.
    STATUS_SWITCH = "looks-status-switch", Switch, SeenStatusSwitch, instead(
        &[
            (PictureId::Start, &[PictureId::OlderStart]),
            (PictureId::Running, &[PictureId::OlderRunning]),
        ],
        &[
            ("guide-start-e", line('E', "screen-status-on", Some("screen-status-help"), &[portal::START])),
            ("guide-start-f", line('F', "screen-status-save", None, &[portal::SAVE])),
            ("guide-pause-a", line('A', "screen-status-place", Some("screen-status-help"),
                &[portal::MANAGE, portal::PROVISIONING])),
            ("guide-pause-b", line('B', "screen-status-off", None, &[portal::START, portal::SAVE])),
        ],
    );
    /// It runs already.
    PAUSE_SHOWN = "looks-pause-shown", Now, SeenPause, Effect::Advice;
    /// It cannot be started.
    START_MISSING = "looks-start-missing", Now, SeenStartMissing, Effect::Guide(GuideId::Connect);
    /// The logs stand elsewhere.
    LOGS_ELSEWHERE = "looks-logs-elsewhere", Logs, SeenLogsLink, instead(
        &[(PictureId::Logs, &[PictureId::LogsLink, PictureId::LogsPage])],
        &[("guide-logs-a", line('A', "screen-logs-a", Some("screen-logs-help"),
            &[portal::PROVISIONING, portal::LOGS]))],
    );
    /// The logs are empty.
    LOGS_EMPTY = "looks-logs-empty", Now, SeenLogsEmpty, Effect::Advice;
    /// SAML is not offered.
    NO_SAML_TILE = "looks-no-saml-tile", Kind, SeenNoSaml, Effect::Guide(GuideId::WrongKind);
    /// Microsoft asks nothing.
    NO_QUESTION = "looks-no-question", Now, SeenNoQuestion, Effect::Advice;
    /// The box for everybody is missing.
    NO_TICK_BOX = "looks-no-tick-box", Consent, SeenNoTickBox, Effect::Guide(GuideId::GrantConsent);
    /// An administrator's approval is wanted.
    APPROVAL_NEEDED = "looks-approval-needed", Now, SeenApproval, Effect::Advice;
    /// A private or another organization's account.
    WRONG_ACCOUNT = "looks-wrong-account", Now, SeenWrongAccount, Effect::Advice;
    /// Contractbook's own app is not listed.
    SIGN_IN_APP_MISSING = "looks-sign-in-app-missing", Consent, SeenNoSignInApp, Effect::Guide(GuideId::SignIn);
    /// There is nothing to grant.
    GRANT_MISSING = "looks-grant-missing", Now, SeenNoGrant, Effect::Advice;
}
