//! "My screen looks different": what else may be on the screen, and what to do then.

use super::guides::GuideId;

/// One thing that may be seen instead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LookVariant {
    /// Text key: its value is what is seen, its attribute `action` what to do.
    pub key: &'static str,
    /// Instructions that fit this screen better.
    pub goes_to: Option<GuideId>,
}

macro_rules! looks {
    ($($(#[$doc:meta])* $name:ident = $key:literal $(=> $guide:ident)?;)+) => {
        $($(#[$doc])* pub const $name: LookVariant =
            LookVariant { key: $key, goes_to: looks!(@goes $($guide)?) };)+

        /// Every variant.
        pub const ALL: &[LookVariant] = &[$($name,)+];
    };
    (@goes) => { None };
    (@goes $guide:ident) => { Some(GuideId::$guide) };
}

looks! {
    /// Names from before 2023.
    AZURE_NAMES = "looks-azure-names";
    /// Gallery apps are suggested while typing.
    SUGGESTIONS = "looks-suggestions";
    /// Nothing opens after Create.
    NO_REDIRECT = "looks-no-redirect";
    /// The first button is grey.
    NEW_APP_GREY = "looks-new-app-grey";
    /// Another organization is shown.
    OTHER_DIRECTORY = "looks-other-directory";
    /// Microsoft's own billed interface.
    SCIM_API_TILE = "looks-scim-api-tile";
    /// The portal speaks another language.
    OTHER_LANGUAGE = "looks-other-language";
    /// Two apps of the same name.
    TWO_APPS = "looks-two-apps";
    /// The wrong kind of app.
    NO_PROVISIONING = "looks-no-provisioning" => WrongKind;
    /// The menu is folded.
    MANAGE_FOLDED = "looks-manage-folded";
    /// A role is missing.
    GREYED = "looks-greyed";
    /// App registrations instead of Enterprise apps.
    REGISTRATION_PAGE = "looks-registration-page";
    /// The tile that leads to the same form.
    CONNECT_TILE = "looks-connect-tile";
    /// The older first page.
    GET_STARTED = "looks-get-started";
    /// The older form.
    MODE_AUTOMATIC = "looks-mode-automatic" => ConnectOlder;
    /// The newer form.
    NEW_CONFIGURATION = "looks-new-configuration" => Connect;
    /// It was set up before.
    EDIT_PROVISIONING = "looks-edit-provisioning";
    /// The wrong authentication method is chosen.
    OAUTH_FIELDS = "looks-oauth-fields";
    /// The test has not passed.
    CREATE_GREY = "looks-create-grey";
    /// The older place of the mapping.
    MAPPINGS_SECTION = "looks-mappings-section";
    /// Groups cannot be chosen.
    ONLY_USERS = "looks-only-users";
    /// A role has to be picked.
    ROLE_WANTED = "looks-role-wanted";
    /// The trial stands in another menu.
    ON_DEMAND_ELSEWHERE = "looks-on-demand-elsewhere";
    /// The person is not found.
    TRIAL_NOT_FOUND = "looks-trial-not-found";
    /// The person is skipped.
    TRIAL_SKIPPED = "looks-trial-skipped";
    /// The older place of the safeguards.
    SETTINGS_SECTION = "looks-settings-section";
    /// The older switch.
    STATUS_SWITCH = "looks-status-switch";
    /// It runs already.
    PAUSE_SHOWN = "looks-pause-shown";
    /// It cannot be started.
    START_MISSING = "looks-start-missing" => Connect;
    /// The logs stand elsewhere.
    LOGS_ELSEWHERE = "looks-logs-elsewhere";
    /// The logs are empty.
    LOGS_EMPTY = "looks-logs-empty";
    /// SAML is not offered.
    NO_SAML_TILE = "looks-no-saml-tile" => WrongKind;
    /// Microsoft asks nothing.
    NO_QUESTION = "looks-no-question";
    /// The box for everybody is missing.
    NO_TICK_BOX = "looks-no-tick-box" => GrantConsent;
    /// An administrator's approval is wanted.
    APPROVAL_NEEDED = "looks-approval-needed";
    /// A private or another organization's account.
    WRONG_ACCOUNT = "looks-wrong-account";
    /// Contractbook's own app is not listed.
    SIGN_IN_APP_MISSING = "looks-sign-in-app-missing" => SignIn;
    /// There is nothing to grant.
    GRANT_MISSING = "looks-grant-missing";
}
