//! Reads what a certificate says, for people.

use std::net::IpAddr;

use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use x509_parser::prelude::{FromDer as _, GeneralName, X509Certificate, X509Name};

use crate::domain::checks::tls::Certificate;

/// Names kept of one certificate; shared ones carry hundreds.
const MOST_NAMES: usize = 20;
/// Signers kept of one chain.
const LONGEST_CHAIN: usize = 8;

/// Reads the first certificate of a chain as sent by a server. `None` when it cannot be read.
pub fn read(chain: &[CertificateDer<'_>]) -> Option<Certificate> {
    let (first, rest) = chain.split_first()?;
    let (_, certificate) = X509Certificate::from_der(first).ok()?;
    let names =
        certificate.subject_alternative_name().ok().flatten().map(|extension| {
            extension.value.general_names.iter().filter_map(name).take(MOST_NAMES).collect()
        });
    let chain_issuers = rest
        .iter()
        .take(LONGEST_CHAIN)
        .filter_map(|der| X509Certificate::from_der(der).ok())
        .map(|(_, signer)| describe(signer.issuer()))
        .collect();
    let chain_ends = rest
        .iter()
        .take(LONGEST_CHAIN)
        .filter_map(|der| X509Certificate::from_der(der).ok())
        .filter_map(|(_, signer)| Timestamp::from_second(signer.validity().not_after.timestamp()).ok())
        .min();
    let validity = certificate.validity();
    Some(Certificate {
        subject: common_name(certificate.subject()).unwrap_or_default(),
        names: names.unwrap_or_default(),
        issuer: describe(certificate.issuer()),
        chain_issuers,
        not_before: Timestamp::from_second(validity.not_before.timestamp()).ok()?,
        not_after: Timestamp::from_second(validity.not_after.timestamp()).ok()?,
        chain_ends,
        self_signed: certificate.subject() == certificate.issuer(),
    })
}

fn name(name: &GeneralName<'_>) -> Option<String> {
    match name {
        GeneralName::DNSName(name) => Some(clean(name)),
        GeneralName::IPAddress(bytes) => {
            let ip = <[u8; 4]>::try_from(*bytes).map(IpAddr::from);
            ip.or_else(|_| <[u8; 16]>::try_from(*bytes).map(IpAddr::from)).ok().map(|ip| ip.to_string())
        }
        _ => None,
    }
}

/// Organisation and common name; either may be missing, and one often repeats the other.
fn describe(name: &X509Name<'_>) -> String {
    let organisation = name.iter_organization().find_map(|value| value.as_str().ok()).map(clean);
    match (organisation, common_name(name)) {
        (Some(organisation), Some(common)) if common.contains(&organisation) => common,
        (Some(organisation), Some(common)) => format!("{organisation} {common}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => clean(&name.to_string()),
    }
}

fn common_name(name: &X509Name<'_>) -> Option<String> {
    name.iter_common_name().find_map(|value| value.as_str().ok()).map(clean)
}

/// A certificate is somebody else's text: bounded, one line, nothing that turns the words around it.
fn clean(text: &str) -> String {
    let plain = |c: &char| !c.is_control() && !matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(plain).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_certificate_stay_in_their_line_and_direction() {
        assert_eq!(clean("Nordwind\u{202e}\u{2066} CA\u{2028}\n1\u{2029}æ\u{2069}"), "Nordwind CA1æ");
        assert_eq!(clean(&"x".repeat(300)).len(), 100);
    }
}
