//! Finds the cause of a failed request in its chain of errors.

use std::error::Error;
use std::io;
use std::net::SocketAddr;

use hyper_util::client::legacy::connect::HttpInfo;
use rustls::AlertDescription;

use super::redact::Redactor;
use crate::domain::checks::NoAnswerKind;

/// Every error of a chain, outermost first. An `io::Error` hides its inner error from `source`.
pub(super) fn causes<'a>(
    error: &'a (dyn Error + 'static),
) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn Error + 'static)| {
        let error: &'a (dyn Error + 'static) = *error;
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        inner.map(|inner| inner as &(dyn Error + 'static)).or_else(|| error.source())
    })
}

/// The chain as one line for the technical details, without the token.
pub(super) fn details(error: &(dyn Error + 'static), redactor: &Redactor) -> String {
    let mut line = String::new();
    for cause in causes(error).take(12) {
        let text = cause.to_string();
        // Wrappers often repeat what they wrap.
        if text.is_empty() || line.ends_with(&text) {
            continue;
        }
        if !line.is_empty() {
            line.push_str(": ");
        }
        line.push_str(&text);
    }
    let clean: String = redactor.text(&line).chars().filter(|c| !c.is_control()).take(600).collect();
    clean
}

/// What a request's failure before its headers means. `proxied` when it went through a proxy.
pub(super) fn classify(error: &reqwest::Error, proxied: bool) -> NoAnswerKind {
    let connecting = error.is_connect();
    if let Some(tls) = causes(error).find_map(|e| e.downcast_ref::<rustls::Error>()) {
        return of_tls(tls);
    }
    if proxied && connecting {
        // The tunnel's error type is private to its crate; these are its own words.
        let wants_sign_in = causes(error).any(|e| e.to_string().contains("proxy authorization required"));
        return if wants_sign_in { NoAnswerKind::ProxyNeedsSignIn } else { NoAnswerKind::ProxyFailed };
    }
    if connecting && error.is_dns() {
        return NoAnswerKind::NameNotFound;
    }
    for cause in causes(error) {
        if let Some(io) = cause.downcast_ref::<io::Error>() {
            match of_io(io.kind(), connecting) {
                NoAnswerKind::Other => {}
                kind => return kind,
            }
        }
        if let Some(hyper) = cause.downcast_ref::<hyper::Error>() {
            if hyper.is_parse_too_large() {
                return NoAnswerKind::HeadersTooLarge;
            }
            // hyper tells its own errors apart in words alone.
            match hyper.to_string().as_str() {
                "received unexpected message from connection" => return NoAnswerKind::NotHttp,
                "http2 error" => return NoAnswerKind::ClosedWithoutAnswer,
                "invalid HTTP header parsed"
                | "invalid content-length parsed"
                | "unexpected transfer-encoding parsed"
                | "invalid HTTP status-code parsed" => return NoAnswerKind::Malformed,
                _ => {}
            }
            if hyper.is_parse() || hyper.is_parse_version_h2() {
                return NoAnswerKind::NotHttp;
            }
            if hyper.is_incomplete_message() || hyper.is_canceled() || hyper.is_closed() {
                return NoAnswerKind::ClosedWithoutAnswer;
            }
        }
    }
    match (error.is_timeout(), connecting) {
        (true, true) => NoAnswerKind::ConnectTimeout,
        (true, false) => NoAnswerKind::AnswerTimeout,
        (false, _) => NoAnswerKind::Other,
    }
}

/// This computer's end of the HTTP/1 connection on which a request failed.
pub(super) fn connection_of(error: &reqwest::Error) -> Option<SocketAddr> {
    let failed = causes(error).find_map(|e| e.downcast_ref::<hyper_util::client::legacy::Error>())?;
    let connected = failed.connect_info().filter(|connected| !connected.is_negotiated_h2())?;
    let mut extras = http::Extensions::new();
    connected.get_extras(&mut extras);
    extras.get().map(HttpInfo::local_addr)
}

/// What an operating system's error means for a connection.
pub(super) fn of_io(kind: io::ErrorKind, connecting: bool) -> NoAnswerKind {
    use io::ErrorKind as K;
    match kind {
        K::ConnectionRefused if connecting => NoAnswerKind::Refused,
        // A local firewall says "not permitted".
        K::HostUnreachable
        | K::NetworkUnreachable
        | K::NetworkDown
        | K::AddrNotAvailable
        | K::PermissionDenied
            if connecting =>
        {
            NoAnswerKind::Unreachable
        }
        // A connection that stood has broken, however the system words it: what was asked may have arrived.
        K::ConnectionReset
        | K::ConnectionAborted
        | K::BrokenPipe
        | K::NotConnected
        | K::ConnectionRefused
        | K::HostUnreachable
        | K::NetworkUnreachable
        | K::NetworkDown
        | K::AddrNotAvailable
        | K::PermissionDenied => NoAnswerKind::ConnectionReset,
        K::UnexpectedEof => NoAnswerKind::ClosedWithoutAnswer,
        K::TimedOut if connecting => NoAnswerKind::ConnectTimeout,
        K::TimedOut => NoAnswerKind::AnswerTimeout,
        _ => NoAnswerKind::Other,
    }
}

fn of_tls(error: &rustls::Error) -> NoAnswerKind {
    match error {
        rustls::Error::AlertReceived(AlertDescription::CertificateRequired) => {
            NoAnswerKind::ClientCertificateWanted
        }
        _ => NoAnswerKind::Tls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What broke after it stood may have carried the request: a trial write must not take it for never sent.
    #[test]
    fn a_network_that_goes_while_an_answer_is_awaited_has_not_kept_the_request_back() {
        use io::ErrorKind as K;
        for (kind, connecting) in [
            (K::ConnectionRefused, NoAnswerKind::Refused),
            (K::HostUnreachable, NoAnswerKind::Unreachable),
            (K::NetworkUnreachable, NoAnswerKind::Unreachable),
            (K::NetworkDown, NoAnswerKind::Unreachable),
            (K::AddrNotAvailable, NoAnswerKind::Unreachable),
            (K::PermissionDenied, NoAnswerKind::Unreachable),
        ] {
            assert_eq!(of_io(kind, true), connecting, "{kind}");
            assert_eq!(of_io(kind, false), NoAnswerKind::ConnectionReset, "{kind}");
        }
    }
}
