//! What comes back from one request, as plain values, so that judging needs no network.

use std::time::Duration;

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
    /// The name service itself failed.
    ResolverFailed,
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
    /// The connection was reset.
    ConnectionReset,
    /// The server closed without a byte of an answer.
    ClosedWithoutAnswer,
    /// What came is not HTTP.
    NotHttp,
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
