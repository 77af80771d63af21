//! Raw servers that misbehave on purpose.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use contractbook_setup::service::limits::Limits;
use tokio::time::Instant;

/// A token that must never be seen again.
pub const CANARY: &str = "Canary-4711/secret+token";

/// Answers each connection in its own thread.
pub fn serve(answer: impl Fn(TcpStream) + Send + Sync + 'static) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = listener.local_addr().expect("an address");
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answer = Arc::clone(&answer);
            thread::spawn(move || answer(stream));
        }
    });
    address
}

/// Reads a request up to its empty line.
pub fn read_head(stream: &mut impl Read) -> String {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        match stream.read(&mut byte) {
            Ok(1) => head.push(byte[0]),
            _ => break,
        }
    }
    String::from_utf8_lossy(&head).into_owned()
}

/// Writes, not minding a client that has gone.
pub fn write(stream: &mut impl Write, bytes: &[u8]) {
    stream.write_all(bytes).and_then(|()| stream.flush()).ok();
}

/// Short enough to test, long enough for two busy cores.
pub fn quick() -> Limits {
    Limits {
        connect: Duration::from_secs(3),
        answer: Duration::from_millis(1500),
        stall: Duration::from_millis(500),
        body_wire: 256 * 1024,
        body_unpacked: 256 * 1024,
        ..Limits::default()
    }
}

/// Far enough not to matter.
pub fn far() -> Instant {
    Instant::now() + Duration::from_secs(20)
}
