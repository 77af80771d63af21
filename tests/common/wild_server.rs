//! A server in charge of its own connections: slow, crowded, old, or hanging up whenever it likes.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// One request for a page.
#[derive(Debug, Clone)]
pub struct Ask {
    /// `path?query`.
    pub target: String,
    /// How many requests came before it.
    pub nth: usize,
    /// How many requests are under way, this one included.
    pub beside: usize,
}

impl Ask {
    /// The number behind `name=`.
    pub fn number(&self, name: &str) -> Option<usize> {
        self.text(name)?.parse().ok()
    }

    /// What stands behind `name=`.
    pub fn text(&self, name: &str) -> Option<&str> {
        let query = self.target.split_once('?')?.1;
        query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
    }

    /// `startIndex`.
    pub fn start(&self) -> usize {
        self.number("startIndex").unwrap_or(1)
    }

    /// Users before the page.
    pub fn skipped(&self) -> usize {
        self.start().saturating_sub(1)
    }

    /// `count`.
    pub fn count(&self) -> usize {
        self.number("count").unwrap_or(100)
    }
}

/// One answer.
#[derive(Debug, Clone, Default)]
pub struct Say {
    /// HTTP status.
    pub status: u16,
    /// Headers beside type and length.
    pub headers: Vec<(&'static str, String)>,
    /// Body.
    pub body: String,
    /// Before it is said.
    pub after: Duration,
    /// Hangs up without a word instead.
    pub hang_up: bool,
}

/// How connections are treated.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Manner {
    /// Any number, kept open.
    #[default]
    Modern,
    /// HTTP/1.0 without a length: the end of the connection is the end of the body.
    Old,
    /// A second connection is closed at once.
    OneConnection,
    /// The next connection waits until the one before is closed.
    InTurn,
    /// Every third answer is the last of its connection, without saying so.
    Fickle,
}

/// A running server and what came.
#[derive(Debug, Clone)]
pub struct Server {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
    /// The most requests that were under way together, by the half of the read they came in.
    most: Arc<Mutex<Vec<usize>>>,
}

impl Server {
    /// The tenant URL.
    pub fn url(&self) -> String {
        format!("http://{}/scim", self.address)
    }

    /// The request line of every request.
    pub fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }

    /// How many were under way when each request came.
    pub fn crowds(&self) -> Vec<usize> {
        self.most.lock().unwrap().clone()
    }
}

/// Serves until the test process ends.
pub fn serve(manner: Manner, answer: impl Fn(&Ask) -> Say + Send + Sync + 'static) -> Server {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let server =
        Server { address: listener.local_addr().unwrap(), seen: Arc::default(), most: Arc::default() };
    let shared = Arc::new(Shared {
        manner,
        answer: Box::new(answer),
        server: server.clone(),
        beside: AtomicUsize::new(0),
        open: AtomicBool::new(false),
    });
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            if manner == Manner::OneConnection && shared.open.swap(true, Ordering::SeqCst) {
                continue;
            }
            if manner == Manner::InTurn {
                shared.talk(stream);
                continue;
            }
            let shared = Arc::clone(&shared);
            thread::spawn(move || {
                shared.talk(stream);
                shared.open.store(false, Ordering::SeqCst);
            });
        }
    });
    server
}

struct Shared {
    manner: Manner,
    answer: Box<dyn Fn(&Ask) -> Say + Send + Sync>,
    server: Server,
    beside: AtomicUsize,
    open: AtomicBool,
}

impl Shared {
    fn talk(&self, stream: TcpStream) -> Option<()> {
        stream.set_nodelay(true).ok()?;
        let mut reader = BufReader::new(stream.try_clone().ok()?);
        let mut writer = stream;
        loop {
            let target = read_request(&mut reader)?;
            let nth = {
                let mut seen = self.server.seen.lock().unwrap();
                seen.push(target.0);
                seen.len() - 1
            };
            let beside = self.beside.fetch_add(1, Ordering::SeqCst) + 1;
            self.server.most.lock().unwrap().push(beside);
            let say = (self.answer)(&Ask { target: target.1, nth, beside });
            thread::sleep(say.after);
            self.beside.fetch_sub(1, Ordering::SeqCst);
            if say.hang_up {
                return None;
            }
            let old = self.manner == Manner::Old;
            let mut head = vec![format!("HTTP/1.{} {} Said", u8::from(!old), say.status)];
            if !say.headers.iter().any(|(name, _)| *name == "content-type") {
                head.push("Content-Type: application/scim+json".to_owned());
            }
            head.extend(say.headers.iter().map(|(name, value)| format!("{name}: {value}")));
            if !old {
                head.push(format!("Content-Length: {}", say.body.len()));
            }
            writer.write_all(format!("{}\r\n\r\n{}", head.join("\r\n"), say.body).as_bytes()).ok()?;
            if old || (self.manner == Manner::Fickle && nth % 3 == 2) {
                return None;
            }
        }
    }
}

/// Request line and `path?query` of the next request.
fn read_request(reader: &mut impl BufRead) -> Option<(String, String)> {
    let mut first = String::new();
    reader.read_line(&mut first).ok().filter(|read| *read > 0)?;
    let mut line = String::new();
    while reader.read_line(&mut line).ok().filter(|read| *read > 0)? > 2 {
        line.clear();
    }
    let target = first.split(' ').nth(1)?.to_owned();
    Some((first.trim().to_owned(), target))
}
