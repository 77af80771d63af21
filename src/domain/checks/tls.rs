//! Judges the `tls` rung: can the certificate be trusted, and who really signed it.

use jiff::Timestamp;

use super::network::{Judged, clock_wrong};
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

/// Certificates this program could meet are younger than this; a clock before it is wrong for certain.
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

    let dated = matches!(failure, TlsFailure::Expired | TlsFailure::NotYetValid);
    if dated && PROGRAM_BORN.parse().is_ok_and(|born: Timestamp| now < born) {
        return (vec![clock_wrong(now).weighing(Severity::Blocker).details(facts.details.as_str())], None);
    }
    let problem = match failure {
        TlsFailure::Expired => problem(ProblemId::TlsExpired),
        TlsFailure::NotYetValid => problem(ProblemId::TlsNotYetValid),
        TlsFailure::WrongHost => problem(ProblemId::TlsWrongHost),
        TlsFailure::UnknownIssuer => match (vendor, &facts.certificate) {
            (Some(vendor), _) => inspected(vendor),
            (None, Some(certificate)) if certificate.self_signed => problem(ProblemId::TlsSelfSigned),
            _ => problem(ProblemId::TlsUnknownIssuer),
        },
        TlsFailure::Revoked => problem(ProblemId::TlsRevoked),
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
        .fact("until", day(certificate.not_after))
        .fact("from", day(certificate.not_before))
}

fn day(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d").to_string()
}

/// What to look for in an issuer's name (lower case), and whose product signs like that.
/// Names that public authorities also use, such as plain "Symantec" or "Cloudflare", are left out.
const INSPECTION_VENDORS: &[(&str, &str)] = &[
    ("zscaler", "Zscaler"),
    ("netskope", "Netskope"),
    ("goskope", "Netskope"),
    ("fortinet", "Fortinet"),
    ("fortigate", "Fortinet"),
    ("palo alto", "Palo Alto Networks"),
    ("prisma access", "Palo Alto Networks"),
    ("blue coat", "Blue Coat"),
    ("bluecoat", "Blue Coat"),
    ("proxysg", "Blue Coat"),
    ("symantec web security", "Symantec Web Security"),
    ("symantec wss", "Symantec Web Security"),
    ("cisco umbrella", "Cisco Umbrella"),
    ("cisco secure web", "Cisco Secure Web Appliance"),
    ("sophos", "Sophos"),
    ("mcafee", "McAfee"),
    ("skyhigh", "Skyhigh Security"),
    ("forcepoint", "Forcepoint"),
    ("websense", "Forcepoint"),
    ("check point", "Check Point"),
    ("checkpoint", "Check Point"),
    ("barracuda", "Barracuda"),
    ("watchguard", "WatchGuard"),
    ("sonicwall", "SonicWall"),
    ("iboss", "iboss"),
    ("menlo security", "Menlo Security"),
    ("cato networks", "Cato Networks"),
    ("gateway ca - cloudflare", "Cloudflare Gateway"),
    ("cloudflare for teams", "Cloudflare Gateway"),
    ("smoothwall", "Smoothwall"),
    ("lightspeed", "Lightspeed"),
    ("contentkeeper", "ContentKeeper"),
    ("securly", "Securly"),
    ("untangle", "Untangle"),
    ("kaspersky", "Kaspersky"),
    ("eset ssl filter", "ESET"),
    ("eset, spol", "ESET"),
    ("avast", "Avast"),
    ("avg web", "AVG"),
    ("avg technologies", "AVG"),
    ("bitdefender", "Bitdefender"),
    ("norton web", "Norton"),
    ("adguard", "AdGuard"),
    ("dr.web", "Dr.Web"),
    ("mitmproxy", "mitmproxy"),
    ("charles proxy", "Charles"),
    ("fiddler", "Fiddler"),
    ("portswigger", "Burp Suite"),
    ("proxyman", "Proxyman"),
    ("squid", "Squid"),
];

/// The product that signed this connection's certificate in place of a public authority, if it is a known one.
pub fn inspection_vendor(certificate: &Certificate) -> Option<&'static str> {
    std::iter::once(&certificate.issuer).chain(&certificate.chain_issuers).find_map(|issuer| {
        let issuer = issuer.to_lowercase();
        INSPECTION_VENDORS.iter().find(|(mark, _)| issuer.contains(mark)).map(|(_, vendor)| *vendor)
    })
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
            self_signed: false,
        }
    }

    fn judge(issuer: &str, failure: Option<TlsFailure>, now: &str) -> (Vec<(&'static str, Severity)>, bool) {
        let facts = TlsFacts { certificate: Some(certificate(issuer)), failure, ..TlsFacts::default() };
        let (problems, found) = judge_tls(&facts, "api.contractbook.com", now.parse().unwrap());
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
}
