//! Promises 1 to 3 of the program as a whole: whom it talks to, how, and where the token never is.

#[cfg(target_os = "linux")]
use std::io::Read as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::canary::{PART, TOKEN, assert_in_no_file, assert_nowhere};

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const LIST: &str = r#"{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":0,"itemsPerPage":0,"startIndex":1,"Resources":[]}"#;

/// The whole head of each request that came, and a word when the first did.
struct Heard {
    url: String,
    heads: Arc<Mutex<Vec<String>>>,
    #[cfg_attr(
        not(target_os = "linux"),
        expect(dead_code, reason = "only what is read in /proc waits for it")
    )]
    first: Receiver<()>,
}

/// Answers every request with this, once `go` allows it.
fn listen(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Heard {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("127.0.0.1:{}", listener.local_addr().unwrap().port());
    let heads: Arc<Mutex<Vec<String>>> = Arc::default();
    let (told, first) = channel();
    let (log, answer) = (Arc::clone(&heads), Arc::new(answer));
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let (log, answer, told) = (Arc::clone(&log), Arc::clone(&answer), told.clone());
            std::thread::spawn(move || serve(&stream.unwrap(), &log, &*answer, &told));
        }
    });
    Heard { url, heads, first }
}

fn serve(
    stream: &TcpStream,
    log: &Mutex<Vec<String>>,
    answer: &dyn Fn(&str) -> String,
    told: &std::sync::mpsc::Sender<()>,
) {
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    let mut head = String::new();
    while reader.read_line(&mut head).is_ok_and(|n| n > 0) {
        if head.ends_with("\r\n\r\n") {
            log.lock().unwrap().push(head.clone());
            told.send(()).ok();
            let said = answer(&head);
            head.clear();
            if said.is_empty() || (&mut &*stream).write_all(said.as_bytes()).is_err() {
                return;
            }
        }
    }
}

fn say(status: &str, headers: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/scim+json\r\n{headers}content-length: {}\r\n\r\n{body}",
        body.len()
    )
}

fn program(data: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    for name in
        ["http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "no_proxy"]
    {
        command.env_remove(name);
    }
    command
        .args(args)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .env("CONTRACTBOOK_SETUP_DATA", data)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Looks for the token in whatever it said and in every file it may have written.
fn assert_clean(output: &Output, folders: &[&Path]) {
    assert_nowhere(&output.stdout, "standard output");
    assert_nowhere(&output.stderr, "standard error");
    for folder in folders {
        assert_in_no_file(folder);
    }
}

fn token_file(folder: &Path) -> String {
    let path = folder.join("token.txt");
    std::fs::write(&path, TOKEN).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The ways in which a command is given its token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Given {
    File,
    /// As Notepad saves it.
    WideFile,
    StandardInput,
    Environment,
}

/// Runs a command with the token given so. Whatever it writes besides lands in `data`.
fn run_given(given: Given, data: &Path, secret: &Path, command: &[&str]) -> Output {
    let file = match given {
        Given::File => Some(token_file(secret)),
        Given::WideFile => {
            let path = token_file(secret);
            let wide = ["\u{feff}", TOKEN, "\r\n"].concat();
            std::fs::write(&path, wide.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>())
                .unwrap();
            Some(path)
        }
        Given::StandardInput => Some("-".to_owned()),
        Given::Environment => None,
    };
    let mut words = command.to_vec();
    if let Some(file) = &file {
        words.extend(["--token-file", file]);
    }
    let mut program = program(data, &words);
    program.env("TMPDIR", data).env("RUST_LOG", "trace").env("RUST_BACKTRACE", "full");
    if given == Given::Environment {
        program.env("CONTRACTBOOK_SCIM_TOKEN", TOKEN);
    }
    let mut child = program.stdin(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    if given == Given::StandardInput {
        // One that reads nothing because it fails earlier is no fault here.
        writeln!(input, "{TOKEN}").ok();
    }
    drop(input);
    child.wait_with_output().unwrap()
}

/// Every command that only reads, with every way to give the token, against a server that says the token back in every
/// way it can.
#[test]
fn commands_that_read_send_get_only_and_the_token_is_nowhere() {
    for (given, echoes) in [Given::File, Given::WideFile, Given::StandardInput, Given::Environment]
        .into_iter()
        .flat_map(|given| [(given, false), (given, true)])
    {
        let server = listen(move |head| {
            if echoes {
                let body =
                    format!("{{\"detail\":\"{TOKEN} {}\"}}", head.replace("\r\n", " ").replace('"', "'"));
                say("500 Oh", &format!("x-heard: {TOKEN}\r\nset-cookie: t={TOKEN}\r\n"), &body)
            } else {
                say("200 OK", "", LIST)
            }
        });
        let (data, secret, out) =
            (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let url = format!("http://{}/scim", server.url);
        let list = secret.path().join("list.csv");
        std::fs::write(&list, "userPrincipalName,displayName,mail\nada@n.example,Ada,ada@n.example\n")
            .unwrap();
        let list = list.to_str().unwrap();
        let file = |name: &str| out.path().join(name).to_str().unwrap().to_owned();
        let (users, clean, problems, members) =
            (file("users.csv"), file("clean.csv"), file("problems.csv"), file("members.csv"));
        for command in [
            &["check", "--json"][..],
            &["check"],
            &["users", "--json", "--csv", &users],
            &["people", list, "--json"],
            &["people", list, "--clean", &clean, "--problems", &problems, "--import-members", &members],
            &["trial-write"],
            &["trial-write", "--json"],
            &["trial-write", "--clean-up"],
        ] {
            let words = [command, &["--tenant-url", &url]].concat();
            let output = run_given(given, data.path(), secret.path(), &words);
            assert!(output.status.code().is_some_and(|code| code <= 2), "{given:?} {command:?}");
            assert!(output.stdout.len() + output.stderr.len() > 20, "{given:?} {command:?} said nothing");
            assert_clean(&output, &[data.path(), out.path()]);
            if command == ["check", "--json"] {
                let document: Value = serde_json::from_slice(&output.stdout).unwrap();
                let requests = document["requests"].as_array().unwrap();
                assert!(!requests.is_empty(), "{given:?}: nothing was sent");
                assert!(
                    requests.iter().all(|r| r["url"].as_str().unwrap().starts_with(&url)),
                    "{requests:?}"
                );
            }
        }
        let heads = server.heads.lock().unwrap();
        assert!(heads.len() > 6);
        for head in heads.iter() {
            let first = head.lines().next().unwrap();
            assert!(first.starts_with("GET /scim"), "{first}");
            assert!(!first.contains(PART), "{first}");
            // Nothing about the computer or the person either.
            assert!(!head.to_lowercase().contains("cookie"), "{head}");
        }
        let sent = heads.iter().filter(|head| head.contains(&format!("Bearer {TOKEN}\r\n"))).count();
        assert!(sent > 4, "{given:?}: it was given, and sent where it belongs");
    }
}

/// A proxy hears the name of every host that is to be reached.
#[test]
fn only_the_host_of_the_tenant_url_is_contacted() {
    let proxy =
        listen(|_| "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned());
    let (data, secret) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let token = token_file(secret.path());
    for command in ["check", "users"] {
        let url = "https://scim.kanarienvogel.invalid/scim";
        let output = program(data.path(), &[command, "--tenant-url", url, "--token-file", &token])
            .env("HTTPS_PROXY", format!("http://{}", proxy.url))
            .env("HTTP_PROXY", format!("http://{}", proxy.url))
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(1));
        assert_clean(&output, &[data.path()]);
    }
    let heads = proxy.heads.lock().unwrap();
    assert!(!heads.is_empty());
    for head in heads.iter() {
        assert!(head.starts_with("CONNECT scim.kanarienvogel.invalid:443 HTTP/1.1\r\n"), "{head}");
        assert!(!head.contains(PART), "{head}");
    }
}

/// What the system is asked for, whatever the program says of itself.
#[cfg(target_os = "linux")]
#[test]
fn the_system_is_asked_for_no_other_connection() {
    if Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        eprintln!("left out: strace is not installed");
        return;
    }
    let server = listen(|_| say("200 OK", "", LIST));
    let (data, secret) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (token, url) = (token_file(secret.path()), format!("http://{}/scim", server.url));
    let traced = data.path().join("connections");
    let port = server.url.rsplit(':').next().unwrap();
    for command in ["check", "users"] {
        let plain = program(data.path(), &[command, "--tenant-url", &url, "--token-file", &token]);
        let mut words = Command::new("strace");
        words
            .args(["-f", "-qq", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o"])
            .arg(&traced)
            .arg(PROGRAM);
        words.args(plain.get_args()).stdin(Stdio::null());
        for (name, value) in plain.get_envs() {
            match value {
                Some(value) => words.env(name, value),
                None => words.env_remove(name),
            };
        }
        let output = words.output().unwrap();
        assert_clean(&output, &[]);
        let told = std::fs::read_to_string(&traced).unwrap();
        let inet: Vec<&str> = told.lines().filter(|line| line.contains("sa_family=AF_INET")).collect();
        assert!(!inet.is_empty(), "{told}");
        for line in inet {
            assert!(line.contains("127.0.0.1") && line.contains(&format!("htons({port})")), "{line}");
        }
        std::fs::remove_file(&traced).unwrap();
    }
}

#[test]
fn the_token_follows_no_redirect() {
    let other = listen(|_| say("200 OK", "", LIST));
    let to = format!("location: http://{}/scim/Users\r\n", other.url);
    let server = listen(move |_| say("302 Found", &to, ""));
    let (data, secret) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let token = token_file(secret.path());
    for command in ["check", "users"] {
        let url = format!("http://{}/scim", server.url);
        let output =
            program(data.path(), &[command, "--tenant-url", &url, "--token-file", &token]).output().unwrap();
        assert_clean(&output, &[data.path()]);
    }
    assert!(
        server.heads.lock().unwrap().iter().any(|head| head.contains(TOKEN)),
        "it was sent where it belongs"
    );
    assert!(other.heads.lock().unwrap().is_empty(), "and nowhere else");
}

#[test]
fn over_an_open_line_the_token_is_never_sent() {
    // Not loopback: http is refused before anything is sent.
    let proxy = listen(|_| say("200 OK", "", LIST));
    let (data, secret) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let token = token_file(secret.path());
    let output = program(
        data.path(),
        &["check", "--tenant-url", "http://scim.example.invalid/scim", "--token-file", &token],
    )
    .env("HTTP_PROXY", format!("http://{}", proxy.url))
    .output()
    .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert_clean(&output, &[data.path()]);
    assert!(proxy.heads.lock().unwrap().is_empty());
}

/// What every process of this computer may read of it while it runs.
#[test]
#[cfg(target_os = "linux")]
fn a_running_command_shows_no_token_to_other_processes() {
    // No answer ever comes: the command waits.
    let (held, released) = channel::<()>();
    let released = Mutex::new(released);
    let server = listen(move |_| {
        released.lock().unwrap().recv().ok();
        String::new()
    });
    let (data, secret) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let token = token_file(secret.path());
    let url = format!("http://{}/scim", server.url);
    let mut child =
        program(data.path(), &["check", "--tenant-url", &url, "--token-file", &token]).spawn().unwrap();
    server.first.recv().unwrap();
    let mut seen = Vec::new();
    for name in ["cmdline", "environ", "comm", "status", "maps"] {
        let mut bytes = Vec::new();
        let path = format!("/proc/{}/{name}", child.id());
        std::fs::File::open(&path).unwrap().read_to_end(&mut bytes).unwrap();
        assert_nowhere(&bytes, &path);
        seen.extend(bytes);
    }
    assert!(String::from_utf8_lossy(&seen).contains("--token-file"), "it was looked at while it ran");
    child.kill().unwrap();
    let output = child.wait_with_output().unwrap();
    assert_clean(&output, &[data.path()]);
    drop(held);
}
