//! A proxy that tunnels.

use std::io::{Write as _, copy};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use super::hostile::{read_head, serve, write};

/// A proxy that tunnels to `origin`, whatever host is asked for: its address, and what it was asked.
pub fn tunnel_to(origin: SocketAddr) -> (SocketAddr, Arc<Mutex<Vec<String>>>) {
    let heads = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&heads);
    let address = serve(move |mut stream| {
        kept.lock().unwrap().push(read_head(&mut stream));
        write(&mut stream, b"HTTP/1.1 200 Connection established\r\n\r\n");
        let out = TcpStream::connect(origin).unwrap();
        let (mut up_from, mut up_to) = (stream.try_clone().unwrap(), out.try_clone().unwrap());
        thread::spawn(move || pass(&mut up_from, &mut up_to));
        pass(&mut out.try_clone().unwrap(), &mut stream);
    });
    (address, heads)
}

fn pass(from: &mut TcpStream, to: &mut TcpStream) {
    // Either side may have gone; then there is nothing left to pass.
    copy(from, to).and_then(|_| to.flush()).and_then(|()| to.shutdown(Shutdown::Write)).ok();
}
