//! A server that never answers.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

/// Takes connections and never answers: its tenant URL, and the connections, which stay open until they are dropped.
pub fn silent() -> (String, Receiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/scim", listener.local_addr().unwrap());
    let (taken, kept) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            if taken.send(stream).is_err() {
                break;
            }
        }
    });
    (url, kept)
}
