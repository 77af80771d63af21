//! What whoever helps asks, listens for and says: on each step, on each finding, and all of it as one document.

mod html;
mod svg;

pub use html::document;
pub use svg::svg;

use crate::domain::problems::ProblemId;
use crate::domain::session::Step;
use crate::domain::texts::Texts;

/// One part of the script. Its text has the attributes `ask`, `listen` and `say`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Script {
    /// Text key.
    pub key: &'static str,
    /// The findings it is about, by id; a name that ends with a dot is a whole family.
    pub about: &'static [&'static str],
    /// Minutes it takes on the call, from quick to unhurried.
    pub minutes: (u32, u32),
}

/// The words of one part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptWords {
    /// What it is about.
    pub title: String,
    /// What to ask.
    pub ask: String,
    /// What to listen for.
    pub listen: String,
    /// What to say.
    pub say: String,
    /// How long it takes.
    pub time: String,
}

const fn about(key: &'static str, minutes: (u32, u32), about: &'static [&'static str]) -> Script {
    Script { key, about, minutes }
}

/// When nothing is wrong.
pub const TOPICS: [Script; 3] = [
    about("script-topic-waiting", (1, 2), &[]),
    about("script-topic-screen", (2, 4), &[]),
    about("script-topic-membership", (2, 5), &[]),
];

/// What goes wrong most, as often as people report it.
pub const PROBLEMS: [Script; 32] = [
    about(
        "script-problem-banner",
        (3, 6),
        &[
            "entra.invalid_credentials_banner",
            "entra.invalid_credentials",
            "entra.credential_validation_failure",
            "entra.credential_validation_unavailable",
        ],
    ),
    about(
        "script-problem-quarantine",
        (5, 10),
        &[
            "entra.quarantine",
            "entra.quarantine_failures",
            "entra.quarantine_on_demand",
            "entra.quarantine_interrupted",
            "entra.quarantine_unknown",
        ],
    ),
    about(
        "script-problem-conflict",
        (5, 10),
        &[
            "entra.conflict",
            "entra.duplicate_target_entries",
            "people.clash_with_contractbook",
            "people.already_in_contractbook",
        ],
    ),
    about(
        "script-problem-not-entitled",
        (3, 5),
        &["entra.not_entitled", "entra.not_assigned", "entra.nobody_assigned"],
    ),
    about(
        "script-problem-no-mail",
        (3, 8),
        &[
            "people.no_mail",
            "people.no_mail_column",
            "entra.mandatory_fields_missing",
            "entra.import_skipped",
        ],
    ),
    about(
        "script-problem-text-boolean",
        (3, 5),
        &[
            "scim.text_boolean",
            "write.text_boolean_refused",
            "write.text_boolean_stored",
            "address.compat_flag",
        ],
    ),
    about("script-problem-token-rejected", (3, 5), &["token.rejected"]),
    about(
        "script-problem-server-odd",
        (2, 4),
        &[
            "http.server_error",
            "scim.no_match_is_error",
            "scim.not_scim",
            "scim.not_json",
            "http.empty_answer",
        ],
    ),
    about("script-problem-not-started", (2, 3), &["entra.not_started", "entra.job_disabled"]),
    about(
        "script-problem-path",
        (2, 4),
        &["http.not_found", "address.variant_answers", "address.has_resource_path", "http.web_page"],
    ),
    about(
        "script-problem-leaver",
        (5, 10),
        &[
            "entra.staged_delete",
            "entra.delete_action_off",
            "entra.leaver_mapping",
            "entra.still_assigned",
            "entra.not_managed",
        ],
    ),
    about("script-problem-nested", (3, 6), &["entra.nested_group", "people.nested_group"]),
    about(
        "script-problem-field-refused",
        (3, 6),
        &[
            "entra.schema_attribute_not_found",
            "entra.attribute_not_supported",
            "write.attribute_refused",
            "http.bad_request",
            "scim.invalid_value",
        ],
    ),
    about(
        "script-problem-proxy",
        (3, 6),
        &["network.proxy_needs_sign_in", "network.proxy_failed", "network.proxy_not_used"],
    ),
    about("script-problem-wrong-kind", (5, 8), &["entra.wrong_app_kind", "entra.other_app"]),
    about("script-problem-groups", (2, 4), &["scim.groups_missing", "scim.groups_refused"]),
    about(
        "script-problem-token-mess",
        (1, 2),
        &[
            "token.bearer_prefix",
            "token.quotes",
            "token.has_spaces",
            "token.line_break",
            "token.invisible_characters",
        ],
    ),
    about(
        "script-problem-consent",
        (3, 6),
        &["aadsts.90094", "aadsts.65001", "aadsts.90093", "aadsts.90095", "aadsts.900941"],
    ),
    about(
        "script-problem-forbidden",
        (2, 4),
        &["token.forbidden", "token.payment_required", "token.personal_key"],
    ),
    about("script-problem-manager", (1, 2), &["entra.reference_failed"]),
    about("script-problem-token-gone", (1, 3), &["token.empty"]),
    about("script-problem-role", (3, 10), &["entra.role_missing", "entra.insufficient_rights"]),
    about("script-problem-not-saved", (2, 4), &["entra.settings_not_saved"]),
    about("script-problem-licence", (2, 4), &["entra.groups_need_licence"]),
    about("script-problem-on-demand", (2, 6), &["entra.on_demand_limit"]),
    about(
        "script-problem-busy",
        (1, 3),
        &[
            "http.rate_limited",
            "http.unavailable",
            "http.gateway_timeout",
            "http.bad_gateway",
            "http.intermittent",
            "entra.too_many_requests",
            "entra.timeout",
        ],
    ),
    about("script-problem-token-long", (1, 2), &["token.too_long"]),
    about("script-problem-scope", (3, 6), &["entra.scope_all", "entra.skipped_by_scoping_filter"]),
    about("script-problem-inspection", (2, 4), &["tls.inspection_proxy"]),
    about("script-problem-not-assigned", (2, 4), &["aadsts.50105"]),
    about("script-problem-captive", (2, 4), &["network.captive_portal"]),
    about("script-problem-expired", (2, 4), &["token.jwt_expired"]),
];

/// Everything else, by the first part of its id.
pub const FAMILIES: [Script; 10] = [
    about("script-family-address", (1, 3), &["address."]),
    about("script-family-token", (2, 4), &["token."]),
    about("script-family-network", (3, 8), &["network."]),
    about("script-family-tls", (3, 8), &["tls."]),
    about("script-family-http", (2, 5), &["http."]),
    about("script-family-scim", (2, 4), &["scim."]),
    about("script-family-write", (2, 5), &["write."]),
    about("script-family-people", (3, 8), &["people."]),
    about("script-family-entra", (3, 8), &["entra."]),
    about("script-family-aadsts", (3, 6), &["aadsts."]),
];

/// The script of a step.
pub const fn for_step(step: Step) -> Script {
    let key = match step {
        Step::Prepare => "script-step-prepare",
        Step::CreateApp => "script-step-create-app",
        Step::Credentials => "script-step-credentials",
        Step::Test => "script-step-test",
        Step::Connect => "script-step-connect",
        Step::People => "script-step-people",
        Step::Start => "script-step-start",
        Step::Consent => "script-step-consent",
    };
    about(key, step.minutes(), &[])
}

/// The script of a finding: its own, or its family's.
pub fn for_problem(id: ProblemId) -> Script {
    let name = id.as_str();
    let own = PROBLEMS.into_iter().find(|script| script.about.contains(&name));
    own.or_else(|| FAMILIES.into_iter().find(|script| script.about.iter().any(|it| name.starts_with(it))))
        .unwrap_or(TOPICS[0])
}

impl Script {
    /// The words in one language.
    pub fn words(&self, texts: &Texts) -> ScriptWords {
        let part = |name| texts.attribute(self.key, name, &[]).unwrap_or_default();
        let (from, to) = self.minutes;
        let time = if from == to { "script-minutes-same" } else { "script-minutes" };
        ScriptWords {
            title: texts.get(self.key),
            ask: part("ask"),
            listen: part("listen"),
            say: part("say"),
            time: texts.with(time, &[("from", from.into()), ("to", to.into())]),
        }
    }

    /// The findings that are led here.
    pub fn problems(&self) -> Vec<ProblemId> {
        ProblemId::ALL.iter().copied().filter(|id| for_problem(*id).key == self.key).collect()
    }
}
