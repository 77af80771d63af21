//! Judges the `tls` rung: can the certificate be trusted, and who really signed it.

use jiff::Timestamp;

pub use super::authorities::inspection_vendor;
use super::authorities::publicly_issued;
use super::network::{CLOCK_TOLERANCE_MINUTES, Judged, clock_wrong};
use super::{Found, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};

/// What the `tls` rung saw.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TlsFacts {
    /// `TLS 1.2` or `TLS 1.3`, once agreed.
    pub protocol: Option<&'static str>,
    /// The server's own certificate, also when it was not trusted.
    pub certificate: Option<Certificate>,
    /// Set when no usable connection came about.
    pub failure: Option<TlsFailure>,
    /// The server's own time. Asked for only when the certificate's dates were doubted, and kept only when nothing
    /// else is wrong with the certificate at that time.
    pub server_time: Option<Timestamp>,
    /// Technical chain of errors in English.
    pub details: String,
}

/// What a server's certificate says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Common name of the holder.
    pub subject: String,
    /// Host names and addresses it is for, at most 20.
    pub names: Vec<String>,
    /// Who signed it: organisation and common name.
    pub issuer: String,
    /// Who signed the rest of the chain, as sent.
    pub chain_issuers: Vec<String>,
    /// Valid from.
    pub not_before: Timestamp,
    /// Valid until.
    pub not_after: Timestamp,
    /// When the first of the other certificates sent with it ends.
    pub chain_ends: Option<Timestamp>,
    /// Holder and signer are the same.
    pub self_signed: bool,
}

/// Why TLS failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TlsFailure {
    /// The certificate's time is over.
    Expired,
    /// The certificate's time has not begun.
    NotYetValid,
    /// The certificate is for another host.
    WrongHost,
    /// Nobody this computer trusts has signed it.
    UnknownIssuer,
    /// It was withdrawn by its issuer.
    Revoked,
    /// It was made for another purpose, or in a way that is no longer accepted.
    Unfit,
    /// The server offers nothing newer than TLS 1.1.
    TooOld,
    /// What came back is not TLS.
    NotSpoken,
    /// The server wants a certificate from this computer.
    ClientCertificateWanted,
    /// The connection was reset during the handshake.
    Reset,
    /// No handshake within the limit.
    Timeout,
    /// This computer holds no list of trusted certificate authorities.
    NoTrustStore,
    /// Anything else.
    Other,
}

/// When this program did not exist yet: a clock that shows an earlier time is wrong for certain.
const PROGRAM_BORN: &str = "2026-01-01T00:00:00Z";

/// Judges the `tls` rung at the time `now`.
pub fn judge_tls(facts: &TlsFacts, host: &str, now: Timestamp) -> Judged {
    let vendor = facts.certificate.as_ref().and_then(inspection_vendor);
    let problem = |id| describe(Problem::new(id).at(Rung::Tls), facts, host).details(facts.details.as_str());
    let inspected = |vendor: &str| problem(ProblemId::TlsInspectionProxy).fact("vendor", vendor);

    let Some(failure) = facts.failure else {
        let found = facts.certificate.as_ref().map(|certificate| Found {
            key: "certificate",
            facts: vec![("until", day(certificate.not_after)), ("issuer", certificate.issuer.clone())],
        });
        // Trusted on this computer, but this computer no longer sees what Microsoft will see.
        let problems = vendor.map(|v| inspected(v).weighing(Severity::Warning)).into_iter().collect();
        return (problems, found);
    };

    let failure = told_apart(failure, facts.certificate.as_ref(), host, now);
    if is_dated(failure) && (before_the_program(now) || server_disagrees(facts, now)) {
        let mut details = facts.details.clone();
        if let Some(time) = facts.server_time {
            details = format!("{details}; the server says it is {}", time.strftime("%Y-%m-%d %H:%M UTC"));
        }
        return (vec![clock_wrong(now).weighing(Severity::Blocker).details(details)], None);
    }
    let problem = match failure {
        TlsFailure::Expired => problem(ProblemId::TlsExpired),
        TlsFailure::NotYetValid => problem(ProblemId::TlsNotYetValid),
        TlsFailure::WrongHost => problem(ProblemId::TlsWrongHost),
        TlsFailure::UnknownIssuer => match (vendor, &facts.certificate) {
            (Some(vendor), _) => inspected(vendor),
            // Contractbook's own certificates are signed by public authorities; here somebody answers in its place.
            (None, Some(certificate)) if is_contractbook(host) && !publicly_issued(certificate) => {
                inspected("unknown")
            }
            (None, Some(certificate)) if certificate.self_signed => problem(ProblemId::TlsSelfSigned),
            _ => problem(ProblemId::TlsUnknownIssuer),
        },
        TlsFailure::Revoked => problem(ProblemId::TlsRevoked),
        TlsFailure::Unfit => problem(ProblemId::TlsUnfitCertificate),
        TlsFailure::TooOld => problem(ProblemId::TlsTooOld),
        TlsFailure::NotSpoken => problem(ProblemId::TlsNotSpoken),
        TlsFailure::ClientCertificateWanted => problem(ProblemId::TlsClientCertificateWanted),
        TlsFailure::Reset => problem(ProblemId::NetworkConnectionReset),
        TlsFailure::Timeout => problem(ProblemId::TlsTimeout),
        TlsFailure::NoTrustStore => problem(ProblemId::TlsNoTrustStore),
        TlsFailure::Other => problem(ProblemId::TlsHandshakeFailed),
    };
    (vec![problem], None)
}

/// Whether the certificate's dates were doubted.
const fn is_dated(failure: TlsFailure) -> bool {
    matches!(failure, TlsFailure::Expired | TlsFailure::NotYetValid)
}

fn before_the_program(time: Timestamp) -> bool {
    PROGRAM_BORN.parse().is_ok_and(|born: Timestamp| time < born)
}

/// Whether the server's own time is worth asking for: a certificate that ended before this program was made has
/// expired whatever this computer's clock says.
pub fn wants_server_time(facts: &TlsFacts, now: Timestamp) -> bool {
    let over =
        facts.certificate.as_ref().is_some_and(|certificate| before_the_program(certificate.not_after));
    facts.failure.is_some_and(is_dated) && !over && !before_the_program(now)
}

/// Whether the server's clock differs from this computer's by more than certificates forgive.
fn server_disagrees(facts: &TlsFacts, now: Timestamp) -> bool {
    facts.server_time.is_some_and(|time| now.duration_since(time).as_mins().abs() > CLOCK_TOLERANCE_MINUTES)
}

/// Some verifiers use one word for two faults; the certificate itself tells which it is.
fn told_apart(
    failure: TlsFailure,
    certificate: Option<&Certificate>,
    host: &str,
    now: Timestamp,
) -> TlsFailure {
    match (failure, certificate) {
        // Windows says "expired" for both ends.
        (TlsFailure::Expired, Some(certificate)) if now < certificate.not_before => TlsFailure::NotYetValid,
        // macOS has no word for it.
        (TlsFailure::Unfit, Some(certificate)) if now > certificate.not_after => TlsFailure::Expired,
        // The name is there, in the place that has not counted for years (RFC 9110 section 4.3.4).
        (TlsFailure::WrongHost, Some(certificate))
            if certificate.names.is_empty() && certificate.subject.eq_ignore_ascii_case(host) =>
        {
            TlsFailure::Unfit
        }
        _ => failure,
    }
}

fn is_contractbook(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    host == "contractbook.com" || host.ends_with(".contractbook.com")
}

/// Adds what the texts may say about the certificate.
fn describe(problem: Problem, facts: &TlsFacts, host: &str) -> Problem {
    let problem = problem.fact("host", host);
    let Some(certificate) = &facts.certificate else {
        return ["names", "issuer", "until", "from"].into_iter().fold(problem, |p, key| p.fact(key, "?"));
    };
    let names = if certificate.names.is_empty() {
        certificate.subject.clone()
    } else {
        let mut names = certificate.names.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
        if certificate.names.len() > 3 {
            names.push_str(", …");
        }
        names
    };
    problem
        .fact("names", names)
        .fact("issuer", certificate.issuer.clone())
        .fact("until", day(ended(facts, certificate)))
        .fact("from", day(certificate.not_before))
}

/// The end that the verifier complained about: where the server's own certificate still holds, another of the chain.
fn ended(facts: &TlsFacts, certificate: &Certificate) -> Timestamp {
    match certificate.chain_ends {
        Some(ends) if facts.failure == Some(TlsFailure::Expired) => ends.min(certificate.not_after),
        _ => certificate.not_after,
    }
}

fn day(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn certificate(issuer: &str) -> Certificate {
        Certificate {
            subject: "api.contractbook.com".to_owned(),
            names: vec!["api.contractbook.com".to_owned()],
            issuer: issuer.to_owned(),
            chain_issuers: Vec::new(),
            not_before: "2026-01-01T00:00:00Z".parse().unwrap(),
            not_after: "2026-12-01T00:00:00Z".parse().unwrap(),
            chain_ends: None,
            self_signed: false,
        }
    }

    fn judge(issuer: &str, failure: Option<TlsFailure>, now: &str) -> (Vec<(&'static str, Severity)>, bool) {
        let facts = TlsFacts { certificate: Some(certificate(issuer)), failure, ..TlsFacts::default() };
        let (problems, found) = judge_tls(&facts, "scim.example", now.parse().unwrap());
        (problems.iter().map(|p| (p.id.as_str(), p.severity)).collect(), found.is_some())
    }

    #[test]
    fn an_inspection_product_is_named_and_weighs_by_trust() {
        let now = "2026-08-01T00:00:00Z";
        let trusted = judge("Zscaler Inc. Zscaler Intermediate Root CA", None, now);
        assert_eq!(trusted, (vec![("tls.inspection_proxy", Severity::Warning)], true));
        let untrusted = judge("Fortinet FGT60F FortiGate CA", Some(TlsFailure::UnknownIssuer), now);
        assert_eq!(untrusted, (vec![("tls.inspection_proxy", Severity::Blocker)], false));
        for public in
            ["Let's Encrypt R11", "DigiCert Inc Symantec Class 3", "Cloudflare, Inc. Cloudflare TLS", ""]
        {
            assert_eq!(judge(public, None, now), (vec![], true), "{public}");
        }
    }

    #[test]
    fn a_clock_before_the_program_existed_is_blamed_before_the_certificate() {
        let early = judge("X", Some(TlsFailure::NotYetValid), "2019-01-01T00:00:00Z");
        assert_eq!(early.0, vec![("network.clock_wrong", Severity::Blocker)]);
        let now = judge("X", Some(TlsFailure::NotYetValid), "2026-08-01T00:00:00Z");
        assert_eq!(now.0, vec![("tls.not_yet_valid", Severity::Blocker)]);
    }

    #[test]
    fn the_server_s_time_tells_a_wrong_clock_from_a_wrong_certificate() {
        let judge = |failure, server: Option<&str>, now: &str| {
            let facts = TlsFacts {
                certificate: Some(certificate("Let's Encrypt R11")),
                failure: Some(failure),
                server_time: server.map(|time| time.parse().unwrap()),
                ..TlsFacts::default()
            };
            let now: Timestamp = now.parse().unwrap();
            let (problems, _) = judge_tls(&facts, "api.contractbook.com", now);
            (problems[0].id.as_str(), problems[0].facts.get("clock").cloned(), wants_server_time(&facts, now))
        };
        let ahead = judge(TlsFailure::Expired, Some("2026-11-25T10:00:00Z"), "2031-11-25T10:00:00Z");
        assert_eq!(ahead, ("network.clock_wrong", Some("2031-11-25 10:00 UTC".to_owned()), true));
        let same = judge(TlsFailure::Expired, Some("2026-12-02T10:00:00Z"), "2026-12-02T10:04:00Z");
        assert_eq!(same, ("tls.expired", None, true));
        assert_eq!(judge(TlsFailure::Expired, None, "2026-12-02T10:04:00Z"), ("tls.expired", None, true));
        // Windows' word for a certificate whose time has not begun.
        assert_eq!(judge(TlsFailure::Expired, None, "2025-12-31T00:00:00Z").0, "network.clock_wrong");
        assert!(!judge(TlsFailure::WrongHost, None, "2026-12-02T10:04:00Z").2);
    }

    #[test]
    fn what_stands_in_for_contractbook_is_an_inspection_unless_an_authority_is_named() {
        let judge = |issuer: &str, self_signed: bool, host: &str| {
            let certificate = Certificate { self_signed, ..certificate(issuer) };
            let facts = TlsFacts {
                certificate: Some(certificate),
                failure: Some(TlsFailure::UnknownIssuer),
                ..TlsFacts::default()
            };
            judge_tls(&facts, host, "2026-08-01T00:00:00Z".parse().unwrap()).0[0].id.as_str()
        };
        let here = "api.contractbook.com";
        assert_eq!(judge("Nordwind Root CA", false, here), "tls.inspection_proxy");
        assert_eq!(judge("api.contractbook.com", true, here), "tls.inspection_proxy");
        assert_eq!(judge("Let's Encrypt R11", false, here), "tls.unknown_issuer");
        assert_eq!(judge("Nordwind Root CA", false, "contractbook.com.evil.test"), "tls.unknown_issuer");
        assert_eq!(judge("x", true, "scim.example"), "tls.self_signed");
    }

    #[test]
    fn every_failure_has_its_own_problem() {
        use TlsFailure as F;
        for (failure, wanted) in [
            (F::Expired, "tls.expired"),
            (F::WrongHost, "tls.wrong_host"),
            (F::UnknownIssuer, "tls.unknown_issuer"),
            (F::Revoked, "tls.revoked"),
            (F::Unfit, "tls.unfit_certificate"),
            (F::TooOld, "tls.too_old"),
            (F::NotSpoken, "tls.not_spoken"),
            (F::ClientCertificateWanted, "tls.client_certificate_wanted"),
            (F::Reset, "network.connection_reset"),
            (F::Timeout, "tls.timeout"),
            (F::NoTrustStore, "tls.no_trust_store"),
            (F::Other, "tls.handshake_failed"),
        ] {
            let judged = judge("X", Some(failure), "2026-08-01T00:00:00Z");
            assert_eq!(judged, (vec![(wanted, Severity::Blocker)], false), "{failure:?}");
        }
    }
}
