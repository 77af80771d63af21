//! What comes back from one request, as plain values, so that judging needs no network.

use std::time::Duration;

use jiff::fmt::rfc2822;
use jiff::{SignedDuration, Timestamp};

/// The methods that are ever sent. Only the trial write sends another than [`Method::Get`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates.
    Post,
    /// Changes.
    Patch,
    /// Deletes.
    Delete,
}

impl Method {
    /// As it stands on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

/// One answer of a server, read within the limits of the ladder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers in the order received, names in lower case, values as text (bytes outside UTF-8 replaced).
    pub headers: Vec<(String, String)>,
    /// Body, unpacked. Holds what was read when `body_end` is not [`BodyEnd::Complete`].
    pub body: Vec<u8>,
    /// How reading the body ended.
    pub body_end: BodyEnd,
    /// From sending to the end of reading.
    pub duration: Duration,
}

impl Answer {
    /// The first header of this lower-case name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// How reading a body ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BodyEnd {
    /// Everything announced was read.
    Complete,
    /// The connection ended before the announced length.
    CutShort,
    /// More than the limit, on the wire or unpacked.
    TooLarge,
    /// Bytes stopped coming before the end.
    Stalled,
    /// The announced `Content-Encoding` could not be unpacked.
    UnreadableEncoding,
}

/// Why no answer came at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAnswer {
    /// What happened.
    pub kind: NoAnswerKind,
    /// Technical chain of errors, redacted, in English.
    pub details: String,
}

/// What kept an answer from coming.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NoAnswerKind {
    /// The host name does not exist.
    NameNotFound,
    /// The port is closed.
    Refused,
    /// No way to the network or host.
    Unreachable,
    /// No connection within the limit.
    ConnectTimeout,
    /// The proxy wants a sign-in (407).
    ProxyNeedsSignIn,
    /// The proxy could not be used.
    ProxyFailed,
    /// TLS failed; the `tls` rung tells why.
    Tls,
    /// The server wants a certificate from this computer.
    ClientCertificateWanted,
    /// This computer holds no list of trusted certificate authorities.
    NoTrustStore,
    /// The connection was reset.
    ConnectionReset,
    /// The server closed without a byte of an answer.
    ClosedWithoutAnswer,
    /// What came is not HTTP.
    NotHttp,
    /// HTTP, but damaged: a length or a header line that cannot be read.
    Malformed,
    /// Headers beyond the limit.
    HeadersTooLarge,
    /// Connected, but no headers within the limit.
    AnswerTimeout,
    /// The ladder's or the person's total time was used up.
    OutOfTime,
    /// Anything else.
    Other,
}

/// One request's outcome.
pub type Exchange = Result<Answer, NoAnswer>;

/// How long the server asks to wait (`Retry-After`, RFC 9110 section 10.2.3): seconds or an HTTP date.
/// A date in the past gives zero; anything unreadable gives `None`.
pub fn retry_after(answer: &Answer, now: Timestamp) -> Option<Duration> {
    // The clock by which the server writes its dates is its own.
    let now = answer.header("date").and_then(http_date).unwrap_or(now);
    let value = answer.header("retry-after")?.trim();
    if !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()) {
        return value.parse().ok().map(Duration::from_secs);
    }
    let wait = http_date(value)?.duration_since(now);
    Some(Duration::try_from(wait).unwrap_or(Duration::ZERO))
}

/// Whether a status says that the server, or what stands before it, failed at this one request and may not at the next:
/// 408, and those from 500 on that are no refusal and no wish for a pause. From 520 on: Cloudflare's.
pub const fn may_pass(status: u16) -> bool {
    matches!(status, 408 | 500 | 502 | 504 | 520..=530)
}

/// How far this computer's clock (`now`) is ahead of the server's `Date` header (RFC 9110 section 6.6.1);
/// negative when it is behind. `None` when the header cannot be read.
pub fn clock_skew(date_header: &str, now: Timestamp) -> Option<SignedDuration> {
    http_date(date_header).map(|date| now.duration_since(date))
}

/// Reads an HTTP date in its only current form (RFC 9110 section 5.6.7).
pub fn http_date(text: &str) -> Option<Timestamp> {
    rfc2822::parse(text.trim()).ok().map(|date| date.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(retry: &str) -> Answer {
        Answer {
            status: 429,
            headers: vec![("retry-after".to_owned(), retry.to_owned())],
            body: Vec::new(),
            body_end: BodyEnd::Complete,
            duration: Duration::ZERO,
        }
    }

    #[test]
    fn retry_after_reads_seconds_and_dates_and_refuses_nonsense() {
        let now: Timestamp = "1994-11-06T08:49:30Z".parse().unwrap();
        for (header, wanted) in [
            ("3", Some(3)),
            (" 0 ", Some(0)),
            ("Sun, 06 Nov 1994 08:49:37 GMT", Some(7)),
            ("Sun, 06 Nov 1994 08:49:07 GMT", Some(0)),
            ("soon", None),
            ("-1", None),
            ("1.5", None),
            ("", None),
            ("99999999999999999999999999", None),
        ] {
            assert_eq!(retry_after(&answer(header), now), wanted.map(Duration::from_secs), "{header:?}");
        }
    }

    #[test]
    fn a_date_to_wait_for_is_read_by_the_clock_of_the_server() {
        let mut busy = answer("Sun, 06 Nov 1994 08:49:37 GMT");
        busy.headers.push(("date".to_owned(), "Sun, 06 Nov 1994 08:49:30 GMT".to_owned()));
        for now in ["1994-11-06T07:00:00Z", "1994-11-06T12:00:00Z"] {
            assert_eq!(retry_after(&busy, now.parse().unwrap()), Some(Duration::from_secs(7)), "{now}");
        }
    }

    #[test]
    fn clock_skew_is_positive_when_this_computer_is_ahead() {
        let now: Timestamp = "1994-11-06T08:59:37Z".parse().unwrap();
        assert_eq!(clock_skew("Sun, 06 Nov 1994 08:49:37 GMT", now), Some(SignedDuration::from_mins(10)));
        assert_eq!(clock_skew("Sun, 06 Nov 1994 09:49:37 GMT", now), Some(SignedDuration::from_mins(-50)));
        assert_eq!(clock_skew("yesterday", now), None);
    }
}
