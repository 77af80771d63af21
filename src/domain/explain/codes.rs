//! Named codes: of Test connection, the provisioning log, quarantine, Graph, SCIM and programs that connect.

use std::ops::Range;

use super::called::{denied, dismissed, reason};
use super::page::{Page, Tight, around};
use super::{Confidence, Found, Source};
use crate::domain::problems::ProblemId as P;

/// How a code stands apart from ordinary words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nobody writes this by chance; it may be broken anywhere.
    Long,
    /// Two or three ordinary words in one: counts in one piece, or behind a word that names a reason.
    Name,
    /// One ordinary word: counts behind a word that names a reason, or as a cell of its own.
    Word,
}

/// A code in lower case, what it means and whose it is.
pub type Code = (&'static str, P, Source, Kind);

use Kind::{Long, Name, Word};
use Source::{Contractbook, Entra, Http, Scim};

/// All named codes. Microsoft: "Analyze the provisioning logs", "Application provisioning in quarantine status",
/// resource types `synchronizationQuarantine` and `synchronizationSchedule`; RFC 7644 section 3.12; OpenSSL, Node.js,
/// Chromium and .NET for connections.
pub const CODES: &[Code] = &[
    ("credentiallocationinrequestisrequired", P::EntraWrongAuthMethod, Entra, Long),
    ("supportedcredentiallocationinrequest", P::EntraWrongAuthMethod, Entra, Long),
    ("credentialvalidationunavailable", P::EntraCredentialValidationUnavailable, Entra, Long),
    ("credentialvalidationfailure", P::EntraCredentialValidationFailure, Entra, Long),
    ("systemforcrossdomainidentitymanagementinvalidcredentials", P::EntraInvalidCredentials, Entra, Long),
    ("invalidcredentials", P::EntraInvalidCredentials, Entra, Name),
    ("systemforcrossdomainidentitymanagementserviceincompatible", P::EntraServiceIncompatible, Entra, Long),
    ("serviceincompatible", P::EntraServiceIncompatible, Entra, Name),
    ("multipleentriesinresponse", P::EntraMultipleEntriesInResponse, Entra, Long),
    ("systemforcrossdomainidentitymanagementbadresponse", P::EntraBadResponse, Entra, Long),
    ("badresponse", P::EntraBadResponse, Entra, Name),
    ("systemforcrossdomainidentitymanagementbadrequest", P::HttpBadRequest, Entra, Long),
    ("badrequest", P::HttpBadRequest, Http, Name),
    ("duplicatetargetentries", P::EntraDuplicateTargetEntries, Entra, Long),
    ("duplicatesourceentries", P::EntraDuplicateSourceEntries, Entra, Long),
    ("entryconflict", P::EntraConflict, Entra, Name),
    ("conflict", P::EntraConflict, Entra, Word),
    ("invalidanchor", P::EntraInvalidAnchor, Entra, Name),
    ("mandatoryfieldsmissing", P::EntraMandatoryFieldsMissing, Entra, Long),
    ("missingvalues", P::EntraMandatoryFieldsMissing, Entra, Name),
    ("schemaattributenotfound", P::EntraSchemaAttributeNotFound, Entra, Long),
    ("schemapropertycanonlyacceptvalue", P::EntraSingleValueOnly, Entra, Long),
    ("invaliddomain", P::EntraInvalidDomain, Entra, Name),
    ("licenselimitexceeded", P::EntraLicenseLimitExceeded, Entra, Long),
    ("insufficientrights", P::EntraInsufficientRights, Entra, Name),
    ("methodnotallowed", P::EntraInsufficientRights, Entra, Name),
    ("notpermitted", P::EntraInsufficientRights, Entra, Name),
    ("unauthorized", P::EntraInsufficientRights, Entra, Word),
    ("unprocessableentity", P::EntraUnprocessableEntity, Entra, Name),
    ("notimplemented", P::EntraNotImplemented, Entra, Name),
    ("toomanyrequests", P::EntraTooManyRequests, Entra, Name),
    ("internalservererror", P::EntraInternalServerError, Entra, Name),
    ("webexceptionprotocolerror", P::EntraWebExceptionProtocolError, Entra, Long),
    ("timeout", P::EntraTimeout, Entra, Word),
    ("internalerror", P::EntraInternalError, Entra, Name),
    ("importskipped", P::EntraImportSkipped, Entra, Name),
    ("entryimportskipped", P::EntraImportSkipped, Entra, Long),
    ("entrysynchronizationskipped", P::EntraSynchronizationSkipped, Entra, Long),
    ("synchronizationskipped", P::EntraSynchronizationSkipped, Entra, Name),
    ("redundantexport", P::EntraSynchronizationSkipped, Entra, Name),
    ("noteffectivelyentitled", P::EntraNotEntitled, Entra, Long),
    ("stageddelete", P::EntraStagedDelete, Entra, Name),
    ("stagedaction", P::EntraStagedDelete, Entra, Name),
    ("toomanydeletes", P::EntraStagedDelete, Entra, Name),
    ("encounteredquarantineexception", P::EntraQuarantine, Entra, Long),
    ("encounteredbaseescrowthreshold", P::EntraQuarantineFailures, Entra, Long),
    ("encounteredtotalescrowthreshold", P::EntraQuarantineFailures, Entra, Long),
    ("encounteredescrowproportionthreshold", P::EntraQuarantineFailures, Entra, Long),
    ("quarantinedondemand", P::EntraQuarantineOnDemand, Entra, Long),
    ("ingestioninterrupted", P::EntraQuarantineInterrupted, Entra, Name),
    ("unknown", P::EntraQuarantineUnknown, Entra, Word),
    ("quarantine", P::EntraQuarantine, Entra, Word),
    ("quarantined", P::EntraQuarantine, Entra, Word),
    ("paused", P::EntraNotStarted, Entra, Word),
    ("disabled", P::EntraNotStarted, Entra, Word),
    ("notconfigured", P::EntraNotStarted, Entra, Word),
    ("tenantadminsecretmissing", P::EntraTenantAdminSecretMissing, Entra, Long),
    ("requestmissingrequiredparameter", P::EntraGraphParameterMissing, Entra, Long),
    ("authorizationrequestdenied", P::EntraRoleMissing, Entra, Long),
    ("sizeofinputexternalsecretdataisinvalid", P::TokenTooLong, Entra, Long),
    ("invalidfilter", P::ScimFilterRefused, Scim, Name),
    ("incompletefilter", P::ScimFilterRefused, Scim, Name),
    ("invalidvalue", P::ScimInvalidValue, Scim, Name),
    ("invalidsyntax", P::ScimInvalidSyntax, Scim, Name),
    ("invalidpath", P::ScimInvalidPath, Scim, Name),
    ("invalidvers", P::ScimSchemasOld, Scim, Name),
    ("uniqueness", P::EntraConflict, Scim, Word),
    ("mutability", P::ScimMutability, Scim, Word),
    ("notarget", P::ScimNoTarget, Scim, Name),
    ("toomany", P::ScimTooMany, Scim, Word),
    ("sensitive", P::ScimSensitive, Scim, Word),
    ("urnscimschemascore10", P::ScimSchemasOld, Scim, Long),
    ("forbidden", P::TokenForbidden, Http, Word),
    ("insufficientscope", P::TokenForbidden, Http, Name),
    ("invalidtoken", P::TokenRejected, Http, Name),
    ("personalapikey", P::TokenPersonalKey, Contractbook, Long),
    ("enotfound", P::NetworkNameNotFound, Http, Name),
    ("eaiagain", P::NetworkNameNotFound, Http, Name),
    ("nxdomain", P::NetworkNameNotFound, Http, Name),
    ("nameresolutionfailure", P::NetworkNameNotFound, Http, Name),
    ("errnamenotresolved", P::NetworkNameNotFound, Http, Name),
    ("dnsprobefinished", P::NetworkNameNotFound, Http, Name),
    ("econnrefused", P::NetworkRefused, Http, Long),
    ("errconnectionrefused", P::NetworkRefused, Http, Name),
    ("etimedout", P::NetworkTimeout, Http, Name),
    ("errconnectiontimedout", P::NetworkTimeout, Http, Name),
    ("errtimedout", P::NetworkTimeout, Http, Name),
    ("econnreset", P::NetworkConnectionReset, Http, Long),
    ("errconnectionreset", P::NetworkConnectionReset, Http, Name),
    ("errconnectionclosed", P::NetworkClosedWithoutAnswer, Http, Name),
    ("erremptyresponse", P::NetworkClosedWithoutAnswer, Http, Name),
    ("ehostunreach", P::NetworkUnreachable, Http, Long),
    ("enetunreach", P::NetworkUnreachable, Http, Long),
    ("erraddressunreachable", P::NetworkUnreachable, Http, Name),
    ("errinternetdisconnected", P::NetworkOffline, Http, Name),
    ("errproxyconnectionfailed", P::NetworkProxyFailed, Http, Name),
    ("errtunnelconnectionfailed", P::NetworkProxyFailed, Http, Name),
    ("errtoomanyredirects", P::HttpRedirectLoop, Http, Name),
    ("certhasexpired", P::TlsExpired, Http, Name),
    ("errcertdateinvalid", P::TlsExpired, Http, Name),
    ("nottimevalid", P::TlsExpired, Http, Name),
    ("seceerrorexpiredcertificate", P::TlsExpired, Http, Name),
    ("secerrorexpiredcertificate", P::TlsExpired, Http, Name),
    ("certnotyetvalid", P::TlsNotYetValid, Http, Name),
    ("remotecertificatenamemismatch", P::TlsWrongHost, Http, Long),
    ("errcertcommonnameinvalid", P::TlsWrongHost, Http, Name),
    ("errtlscertaltnameinvalid", P::TlsWrongHost, Http, Name),
    ("sslerrorbadcertdomain", P::TlsWrongHost, Http, Name),
    ("depthzeroselfsignedcert", P::TlsSelfSigned, Http, Long),
    ("selfsignedcertinchain", P::TlsSelfSigned, Http, Long),
    ("unabletogetissuercert", P::TlsUnknownIssuer, Http, Name),
    ("unabletoverifyleafsignature", P::TlsUnknownIssuer, Http, Long),
    ("errcertauthorityinvalid", P::TlsUnknownIssuer, Http, Name),
    ("remotecertificatechainerrors", P::TlsUnknownIssuer, Http, Long),
    ("secerrorunknownissuer", P::TlsUnknownIssuer, Http, Name),
    ("partialchain", P::TlsUnknownIssuer, Http, Name),
    ("untrustedroot", P::TlsUnknownIssuer, Http, Name),
    ("certificateverifyfailed", P::TlsUnknownIssuer, Http, Long),
    ("mozillapkixerrorselfsignedcert", P::TlsSelfSigned, Http, Long),
    ("secewrongprincipal", P::TlsWrongHost, Http, Name),
    ("certecnnomatch", P::TlsWrongHost, Http, Name),
    ("secerrorrevokedcertificate", P::TlsRevoked, Http, Name),
    ("prconnectreseterror", P::NetworkConnectionReset, Http, Name),
    ("prendoffileerror", P::TlsHandshakeFailed, Http, Name),
    ("errcertrevoked", P::TlsRevoked, Http, Name),
    ("errsslversionorciphermismatch", P::TlsTooOld, Http, Name),
    ("sslerrorunsupportedversion", P::TlsTooOld, Http, Name),
    ("errsslprotocolerror", P::TlsHandshakeFailed, Http, Name),
    ("secureconnectionerror", P::TlsHandshakeFailed, Http, Name),
    ("securechannelfailure", P::TlsHandshakeFailed, Http, Name),
    ("trustfailure", P::TlsUnknownIssuer, Http, Name),
    ("errbadsslclientauthcert", P::TlsClientCertificateWanted, Http, Name),
];

/// Adds the codes that stand in the text.
pub fn find(page: &Page<'_>, tight: &Tight<'_>, found: &mut Vec<Found>) {
    for &(code, id, source, kind) in CODES {
        for place in tight.places(code) {
            let Some(confidence) = judge(page, tight, &place, code, kind) else { continue };
            let at = tight.offset(place.start);
            if denied(page, page.at(at)) || dismissed(page, tight.end(place.end)) {
                continue;
            }
            let (id, source) = if code == "unauthorized" && !in_a_log(page, page.at(at)) {
                (P::TokenRejected, Http)
            } else {
                (id, source)
            };
            found.push(Found::new(id, confidence, source, at));
            break;
        }
    }
}

/// How sure the code is at this place; `None` when these are only words that happen to follow each other.
fn judge(
    page: &Page<'_>,
    tight: &Tight<'_>,
    place: &Range<usize>,
    code: &str,
    kind: Kind,
) -> Option<Confidence> {
    let mut blanks = 0;
    for gap in tight.gaps(place.clone()) {
        if gap.len() > 40
            || !gap.chars().all(|c| c.is_whitespace() || "-=_>|*'\".:".contains(c))
            || gap.contains(". ")
        {
            return None;
        }
        // A blank, or a line break before a small letter, is what stands between ordinary words.
        blanks += usize::from(gap.chars().all(char::is_whitespace));
    }
    let begins = !tight.gap(place.start).is_empty() || place.start == 0;
    let index = page.at(tight.offset(place.start));
    let context = reason(page, index, extra(code));
    match kind {
        Long => Some(if blanks >= 2 { Confidence::Likely } else { Confidence::Exact }),
        Name => {
            let prefixed = ends_in_prefix(tight, place.start);
            if !begins && !prefixed || !ends(tight, place.end) || is_of_status(page, index) {
                return None;
            }
            if blanks == 0 || prefixed {
                return Some(Confidence::Exact);
            }
            let told = context.filter(|_| !is_status(code) && code != "invalidcredentials");
            wrapped(tight, place).then_some(Confidence::Exact).or(told.map(|_| Confidence::Likely))
        }
        Word => {
            if !begins || blanks > 0 || !alone(tight, place.end) || is_of_status(page, index) {
                return None;
            }
            if needs_neighbour(code)
                .is_some_and(|words| !neighbour(page.text, tight.offset(place.start), words))
            {
                return None;
            }
            if context.is_some() {
                return Some(Confidence::Exact);
            }
            cell(page.text, tight.offset(place.start), tight.end(place.end)).filter(|_| may_stand_alone(code))
        }
    }
}

/// Whether "Unauthorized" is the log's code, not a server's answer.
fn in_a_log(page: &Page<'_>, index: usize) -> bool {
    index
        .checked_sub(1)
        .map(|i| page.word(i))
        .is_some_and(|w| w.ends_with("code") || w.ends_with("kode") || w.ends_with("reason"))
}

/// Words beside the usual ones that name these states.
fn extra(code: &str) -> &'static [&'static str] {
    match code {
        "quarantine" | "quarantined" | "paused" | "disabled" | "notconfigured" => {
            &["state", "status", "jobstatus"]
        }
        _ => &[],
    }
}

/// Codes that are also the name of an HTTP status.
fn is_status(code: &str) -> bool {
    matches!(
        code,
        "conflict"
            | "unauthorized"
            | "forbidden"
            | "methodnotallowed"
            | "toomanyrequests"
            | "internalservererror"
            | "notimplemented"
            | "unprocessableentity"
            | "badrequest"
    )
}

/// "Status code: …", whose value is the HTTP status and found as such.
fn is_of_status(page: &Page<'_>, index: usize) -> bool {
    let word = |back: usize| index.checked_sub(back).map_or("", |i| page.word(i));
    let close = page.before(index).len() <= 6;
    let joined = index >= 1 && page.before(index - 1).chars().all(|c| " -_".contains(c));
    close && (word(1).ends_with("statuscode") || joined && word(1) == "code" && matches!(word(2), "status" | "http" | "response"))
        // "401 Unauthorized", "(405) Method Not Allowed".
        || close && word(1).len() == 3 && word(1).parse::<u16>().is_ok_and(|n| (300..600).contains(&n))
}

/// Words that must stand near, because the code alone says too little.
fn needs_neighbour(code: &str) -> Option<&'static [&'static str]> {
    match code {
        "unknown" => Some(&["quarantine", "currentbegan"]),
        "paused" | "disabled" => {
            Some(&["schedule", "synchronizationjob", "synchronization/jobs", "interval"])
        }
        "notconfigured" => Some(&["synchronization", "provisioning", "schedule"]),
        "sensitive" | "toomany" | "mutability" | "uniqueness" => {
            Some(&["scimtype", "scim:api", "scim:schemas", "\"detail\""])
        }
        _ => None,
    }
}

fn neighbour(text: &str, at: usize, words: &[&str]) -> bool {
    let (before, after) = around(text, at, at, 500);
    let near = format!("{before}{after}").to_ascii_lowercase();
    words.iter().any(|word| near.contains(word))
}

/// States are too ordinary to be understood without a word that names them.
fn may_stand_alone(code: &str) -> bool {
    matches!(code, "conflict" | "unauthorized" | "forbidden" | "timeout" | "quarantine" | "quarantined")
}

/// Microsoft puts these before some codes.
fn ends_in_prefix(tight: &Tight<'_>, start: usize) -> bool {
    tight.chars.get(..start).is_some_and(|before| {
        ["systemforcrossdomainidentitymanagement", "azureactivedirectory", "azuredirectory", "net"]
            .iter()
            .any(|prefix| before.ends_with(prefix))
    })
}

fn alone(tight: &Tight<'_>, end: usize) -> bool {
    end >= tight.chars.len() || !tight.gap(end).is_empty()
}

/// Whether a name ends here: before a gap, or before the capital of a next word.
fn ends(tight: &Tight<'_>, end: usize) -> bool {
    alone(tight, end) || tight.capital(end) && !tight.capital(end.saturating_sub(1))
}

/// Whether every break is one of a line, with the next part capitalised or after a hyphen.
fn wrapped(tight: &Tight<'_>, place: &Range<usize>) -> bool {
    (place.start + 1..place.end).all(|i| {
        let gap = tight.gap(i);
        gap.is_empty() || gap.contains('\n') && (tight.capital(i) || gap.contains('-'))
    })
}

/// Whether the word is a cell or a line of its own; with other cells the row must be one of data, not a heading.
fn cell(text: &str, from: usize, to: usize) -> Option<Confidence> {
    const EDGES: [char; 5] = ['\t', ',', ';', '|', '\n'];
    let trim = |s: &str| s.trim_matches([' ', '"', '\'', '*', '.']).is_empty();
    let (before, after) = around(text, from, to, 2_000);
    let left = before.get(before.rfind(EDGES).map_or(0, |i| i + 1)..)?;
    let right = after.get(..after.find(EDGES).unwrap_or(after.len()))?;
    if left.len() > 8 || right.len() > 8 || !trim(left) || !trim(right) {
        return None;
    }
    let row = [before.rsplit('\n').next().unwrap_or_default(), after.split('\n').next().unwrap_or_default()];
    if row.iter().all(|part| trim(part)) {
        return Some(Confidence::Likely);
    }
    row.iter().any(|part| part.contains(|c: char| c.is_ascii_digit())).then_some(Confidence::Exact)
}
