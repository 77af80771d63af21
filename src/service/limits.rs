//! How long and how much: the bounds of every network call. Tests shorten them.

use std::time::Duration;

/// Bounds of one ladder's network calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Opening a connection, TLS included.
    pub connect: Duration,
    /// From sending a request to the end of its headers.
    pub answer: Duration,
    /// The longest silence inside a body.
    pub stall: Duration,
    /// A whole ladder.
    pub ladder: Duration,
    /// Before the next address of a host is tried beside the one before (RFC 8305 section 5).
    pub address_stagger: Duration,
    /// How long a server that asked for a certificate may take to refuse us for having none.
    pub certificate_refusal: Duration,
    /// Bytes of a body on the wire.
    pub body_wire: usize,
    /// Bytes of a body, unpacked.
    pub body_unpacked: usize,
    /// Bytes of all header names and values.
    pub headers: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            answer: Duration::from_secs(10),
            stall: Duration::from_secs(10),
            ladder: Duration::from_secs(30),
            address_stagger: Duration::from_millis(250),
            certificate_refusal: Duration::from_millis(500),
            body_wire: 16 * 1024 * 1024,
            body_unpacked: 16 * 1024 * 1024,
            headers: 64 * 1024,
        }
    }
}
