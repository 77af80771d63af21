//! How Entra words an answer it does not like.

use http::StatusCode;
use serde_json::Value;

use super::client::{CallAnswer, CallError};
use crate::domain::scim::{LIST_RESPONSE_URN, find};
use crate::domain::session::SecretToken;

/// The sentence Entra's page shows for every failed connection test.
pub const BANNER: &str = "You appear to have entered invalid credentials. Please confirm you are using the correct \
                          information for an administrative account.";

/// The codes of the page and of the provisioning log.
pub mod code {
    /// Tenant URL or token are not saved.
    pub const INVALID_CREDENTIALS: &str = "SystemForCrossDomainIdentityManagementInvalidCredentials";
    /// No acceptable answer: unreachable, 401, 403, 5xx.
    pub const VALIDATION_UNAVAILABLE: &str =
        "SystemForCrossDomainIdentityManagementCredentialValidationUnavailable";
    /// An answer, but not the expected one.
    pub const VALIDATION_FAILURE: &str = "SystemForCrossDomainIdentityManagementCredentialValidationFailure";
    /// The answer cannot be read as SCIM.
    pub const SERVICE_INCOMPATIBLE: &str = "SystemForCrossDomainIdentityManagementServiceIncompatible";
    /// One look-up found several.
    pub const MULTIPLE_ENTRIES: &str = "SystemForCrossDomainIdentityManagementMultipleEntriesInResponse";
    /// Several accounts match one person.
    pub const DUPLICATE_TARGETS: &str = "DuplicateTargetEntries";
    /// A value was refused.
    pub const BAD_RESPONSE: &str = "SystemForCrossDomainIdentityManagementBadResponse";
    /// The linked account is gone.
    pub const INVALID_ANCHOR: &str = "InvalidAnchor";
    /// The unique value is taken.
    pub const CONFLICT: &str = "Conflict";
    /// The matching attribute is empty.
    pub const IMPORT_SKIPPED: &str = "ImportSkipped";
    /// Several people share the matching value.
    pub const DUPLICATE_SOURCES: &str = "DuplicateSourceEntries";
    /// Quarantine: the connection fails.
    pub const QUARANTINE: &str = "EncounteredQuarantineException";
    /// Quarantine: too large a share of failures.
    pub const ESCROW_SHARE: &str = "EncounteredEscrowProportionThreshold";
    /// Quarantine: too many failures.
    pub const ESCROW_BASE: &str = "EncounteredBaseEscrowThreshold";
    /// Quarantine: too many failures, references counted.
    pub const ESCROW_TOTAL: &str = "EncounteredTotalEscrowThreshold";
    /// Quarantine: the guard against accidental deletions.
    pub const TOO_MANY_DELETES: &str = "TooManyDeletes";
    /// Out of scope, or nothing to do.
    pub const SKIPPED: &str = "EntrySynchronizationSkipped";
}

/// Why Entra refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntraFailure {
    /// The error code.
    pub code: &'static str,
    /// The details, in the English of Entra's page. Never holds the token.
    pub details: String,
}

impl EntraFailure {
    pub(super) fn new(code: &'static str, details: impl Into<String>) -> Self {
        Self { code, details: details.into() }
    }

    /// The whole text, as it can be copied from the page after a failed connection test.
    pub fn text(&self) -> String {
        format!("{BANNER}\nError code: {}\nDetails: {}", self.code, self.details)
    }
}

/// How a connection test ended.
pub type EntraOutcome = Result<(), EntraFailure>;

/// Reads the answer to a look-up during the connection test.
pub(super) fn judge_probe(answer: &Result<CallAnswer, CallError>, token: &str) -> EntraOutcome {
    let answer = match answer {
        Ok(answer) => answer,
        Err(error) => return Err(EntraFailure::new(code::VALIDATION_UNAVAILABLE, error.to_string())),
    };
    let said = said(answer, token);
    match answer.status {
        200 => resources(answer).map(|_| ()).ok_or_else(|| {
            EntraFailure::new(
                code::SERVICE_INCOMPATIBLE,
                format!("The answer of the application could not be read as a SCIM ListResponse. {said}"),
            )
        }),
        400 => Err(EntraFailure::new(code::VALIDATION_FAILURE, unexpected(answer, &said))),
        300..400 | 404..=406 => Err(EntraFailure::new(code::SERVICE_INCOMPATIBLE, unexpected(answer, &said))),
        _ => Err(EntraFailure::new(code::VALIDATION_UNAVAILABLE, unexpected(answer, &said))),
    }
}

/// What goes into the provisioning log for an answer that is not a success.
pub(super) fn judge_refusal(answer: &Result<CallAnswer, CallError>, token: &str) -> EntraFailure {
    let answer = match answer {
        Ok(answer) => answer,
        Err(CallError::Timeout) => return EntraFailure::new("Timeout", CallError::Timeout.to_string()),
        Err(error) => return EntraFailure::new("WebExceptionProtocolError", error.to_string()),
    };
    let code = match answer.status {
        200..300 | 300..=400 | 404 => code::SERVICE_INCOMPATIBLE,
        401 => "Unauthorized",
        403 => "InsufficientRights",
        405 => "MethodNotAllowed",
        409 => code::CONFLICT,
        422 => "UnprocessableEntity",
        429 => "TooManyRequests",
        501 => "NotImplemented",
        500.. => "InternalServerError",
        _ => code::BAD_RESPONSE,
    };
    EntraFailure::new(code, unexpected(answer, &said(answer, token)))
}

/// Whether a failure puts the whole job into quarantine at once.
pub(super) fn quarantines(answer: &Result<CallAnswer, CallError>, looking_up: bool) -> bool {
    match answer {
        Ok(answer) => match answer.status {
            401..=403 => true,
            200 => looking_up && resources(answer).is_none(),
            300..=400 | 404..=406 => looking_up,
            _ => false,
        },
        Err(_) => false,
    }
}

/// The resources of a ListResponse; `None` when the answer is not one.
pub(super) fn resources(answer: &CallAnswer) -> Option<Vec<Value>> {
    let body: Value = serde_json::from_slice(&answer.body).ok()?;
    let map = body.as_object()?;
    let named = find(map, "schemas")?.as_array()?.iter().filter_map(Value::as_str);
    if !named.into_iter().any(|schema| schema.eq_ignore_ascii_case(LIST_RESPONSE_URN)) {
        return None;
    }
    let total = find(map, "totalResults")?.as_u64()?;
    match find(map, "Resources").and_then(Value::as_array) {
        Some(list) => Some(list.clone()),
        None => (total == 0).then(Vec::new),
    }
}

fn unexpected(answer: &CallAnswer, said: &str) -> String {
    let reason =
        StatusCode::from_u16(answer.status).ok().and_then(|s| s.canonical_reason()).unwrap_or("Unknown");
    format!(
        "The application answered HTTP/{} {reason} rather than the expected HTTP/200 OK. {said}",
        answer.status
    )
}

/// What the application said, in one short line without the token.
fn said(answer: &CallAnswer, token: &str) -> String {
    let detail = serde_json::from_slice::<Value>(&answer.body)
        .ok()
        .and_then(|body| find(body.as_object()?, "detail")?.as_str().map(str::to_owned));
    let text = detail.unwrap_or_else(|| String::from_utf8_lossy(&answer.body).into_owned());
    let text = SecretToken::new(token.to_owned()).redact(&text);
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.is_empty() {
        return "It said nothing.".to_owned();
    }
    format!("It said: {}", line.chars().take(300).collect::<String>())
}
