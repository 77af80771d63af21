//! From what was found to what is said: best first, nothing twice, one meaning for one fact.

use super::{Confidence, Explanation, Found};
use crate::domain::problems::ProblemId as P;

/// What several rows say of one fact: an exact one silences the others, of likely ones the first is said.
const SAME_FACT: &[&[P]] = &[
    &[
        P::Aadsts65001,
        P::Aadsts65004,
        P::Aadsts90008,
        P::Aadsts90093,
        P::Aadsts90094,
        P::Aadsts90095,
        P::Aadsts900941,
        P::Aadsts900981,
        P::Aadsts650056,
    ],
    &[P::Aadsts50011, P::Aadsts500113, P::Aadsts900971],
    &[P::Aadsts50105, P::EntraNotAssigned, P::EntraNobodyAssigned],
    &[P::Aadsts50034, P::Aadsts50020, P::Aadsts51004, P::Aadsts16000],
    &[P::Aadsts53003, P::Aadsts53000, P::Aadsts53001, P::Aadsts530032],
    &[P::Aadsts50076, P::Aadsts50074, P::Aadsts50079, P::Aadsts50072],
    &[P::Aadsts50126, P::Aadsts50055, P::Aadsts50053, P::EntraInvalidCredentialsBanner],
    &[P::Aadsts700016, P::Aadsts500011, P::Aadsts70001, P::EntraSchemaAttributeNotFound],
    &[P::EntraSchemaAttributeNotFound, P::EntraAttributeNotSupported, P::ScimInvalidPath],
    &[P::EntraMandatoryFieldsMissing, P::EntraImportSkipped],
    &[P::EntraDuplicateTargetEntries, P::EntraMultipleEntriesInResponse, P::EntraDuplicateSourceEntries],
    &[P::TokenPersonalKey, P::TokenRejected],
    &[P::HttpServerError, P::EntraInternalServerError],
    &[P::HttpSignInPage, P::HttpWebPage],
    &[P::NetworkTimeout, P::EntraTimeout, P::HttpGatewayTimeout],
    &[P::EntraRoleMissing, P::EntraInsufficientRights, P::TokenForbidden],
    &[P::NetworkUnreachable, P::NetworkNameNotFound, P::NetworkRefused, P::NetworkTimeout],
];

/// Left out whenever one of the others is there: they say the same and more.
const SAID_BETTER: &[(P, &[P])] = &[
    (P::HttpRateLimited, &[P::EntraTooManyRequests]),
    (P::HttpServerError, &[P::EntraInternalServerError]),
    (P::HttpGatewayTimeout, &[P::EntraTimeout]),
    (P::EntraConflict, &[P::EntraDuplicateTargetEntries]),
    (
        P::HttpBadRequest,
        &[
            P::ScimInvalidValue,
            P::ScimInvalidSyntax,
            P::ScimInvalidPath,
            P::ScimMutability,
            P::ScimNoTarget,
            P::ScimTooMany,
            P::ScimSensitive,
            P::ScimFilterRefused,
            P::ScimTextBoolean,
            P::TokenTooLong,
        ],
    ),
    (P::ScimInvalidValue, &[P::ScimTextBoolean]),
    (P::ScimInvalidSyntax, &[P::ScimTextBoolean]),
    (P::EntraSettingsNotSaved, &[P::TokenTooLong]),
    (P::TokenForbidden, &[P::HttpBlockedByFirewall]),
    (P::HttpUnavailable, &[P::HttpBlockedByFirewall]),
    (P::NetworkProxyFailed, &[P::NetworkProxyNeedsSignIn]),
    (P::EntraSynchronizationSkipped, SKIP_REASONS),
    (P::EntraQuarantine, QUARANTINE_REASONS),
    (P::NetworkRequestNotSent, CONNECTION),
    (P::NetworkUnreachable, CONNECTION),
    (P::NetworkClosedWithoutAnswer, CONNECTION),
    (P::TlsHandshakeFailed, CERTIFICATES),
    (P::TlsUnknownIssuer, CERTIFICATES),
    (P::EntraInvalidCredentials, &[P::TokenPersonalKey]),
    (P::EntraInternalError, &[P::EntraGraphWrongSecretKey]),
];

const SKIP_REASONS: &[P] = &[
    P::EntraNotEntitled,
    P::EntraNotAssigned,
    P::EntraSkippedByScopingFilter,
    P::EntraPersonDisabled,
    P::EntraImportSkipped,
    P::EntraNestedGroup,
    P::EntraLeaverMapping,
];
const QUARANTINE_REASONS: &[P] = &[
    P::EntraQuarantineFailures,
    P::EntraQuarantineOnDemand,
    P::EntraQuarantineInterrupted,
    P::EntraQuarantineUnknown,
    P::EntraStagedDelete,
    P::EntraJobDisabled,
];
const CERTIFICATES: &[P] = &[
    P::TlsExpired,
    P::TlsNotYetValid,
    P::TlsWrongHost,
    P::TlsSelfSigned,
    P::TlsRevoked,
    P::TlsClientCertificateWanted,
];
/// What broke, where the wrapping message says only that something did.
const CONNECTION: &[P] = &[
    P::NetworkNameNotFound,
    P::NetworkRefused,
    P::NetworkTimeout,
    P::NetworkConnectionReset,
    P::NetworkProxyNeedsSignIn,
    P::TlsExpired,
    P::TlsNotYetValid,
    P::TlsWrongHost,
    P::TlsSelfSigned,
    P::TlsUnknownIssuer,
    P::TlsRevoked,
    P::TlsTooOld,
    P::TlsHandshakeFailed,
    P::TlsNotSpoken,
    P::TlsClientCertificateWanted,
    P::HttpAnswerCutShort,
];

/// How little a row says beside others: its place when several are there.
const fn vagueness(id: P) -> u8 {
    match id {
        P::EntraInvalidCredentialsBanner => 4,
        P::EntraServiceIncompatible
        | P::EntraCredentialValidationFailure
        | P::EntraCredentialValidationUnavailable
        | P::EntraInvalidCredentials => 3,
        P::EntraQuarantine
        | P::EntraSynchronizationSkipped
        | P::EntraSettingsNotSaved
        | P::NetworkRequestNotSent => 2,
        P::HttpBadRequest
        | P::HttpNotFound
        | P::HttpServerError
        | P::HttpUnexpectedStatus
        | P::EntraUnprocessableEntity
        | P::EntraPersonDisabled => 1,
        _ => 0,
    }
}

/// Best first: what says more before what says less, then what is surer, then what stands earlier.
pub fn arrange(mut found: Vec<Found>) -> Vec<Explanation> {
    found.sort_by_key(|f| (f.explanation.confidence, f.at));
    let mut unique: Vec<Found> = Vec::new();
    for one in found {
        match unique.iter_mut().find(|u| u.explanation.id == one.explanation.id) {
            Some(known) => known.explanation.status = known.explanation.status.or(one.explanation.status),
            None => unique.push(one),
        }
    }
    let all: Vec<Found> = unique.clone();
    unique.retain(|one| !silenced(one, &all) && !said_better(one.explanation.id, &all));
    unique.sort_by_key(|f| (vagueness(f.explanation.id), f.explanation.confidence, f.at));
    unique.into_iter().map(|f| f.explanation).collect()
}

/// Whether a likely reading is silenced by one of the same fact that stands before it in `all`, the surest first.
fn silenced(one: &Found, all: &[Found]) -> bool {
    let prior = all.iter().take_while(|other| other.explanation.id != one.explanation.id);
    one.explanation.confidence == Confidence::Likely
        && SAME_FACT
            .iter()
            .filter(|group| group.contains(&one.explanation.id))
            .any(|group| prior.clone().any(|other| group.contains(&other.explanation.id)))
}

fn said_better(id: P, all: &[Found]) -> bool {
    SAID_BETTER
        .iter()
        .filter(|(vague, _)| *vague == id)
        .any(|(_, better)| all.iter().any(|f| better.contains(&f.explanation.id)))
}
