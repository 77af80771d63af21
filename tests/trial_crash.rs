//! The trial write as it is typed in a terminal: what it says before, what survives a crash, what Ctrl+C does.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

#[path = "common/model_server.rs"]
#[expect(dead_code, reason = "the hostile servers need more of it")]
mod model_server;

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use model_server::{Act, Model, serve};
use serde_json::Value;

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const TOKEN: &str = "canary-7f3a9c51e2d84b06";

fn command(data: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .arg("trial-write")
        .args(args)
        .env("CONTRACTBOOK_SETUP_DATA", data)
        .env("CONTRACTBOOK_SCIM_TOKEN", TOKEN)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs the program off the server's thread, and looks for the token in whatever it says and writes.
async fn run(data: &Path, args: &[&str]) -> Output {
    let mut command = command(data, args);
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    for said in [&output.stdout, &output.stderr] {
        assert!(!String::from_utf8_lossy(said).contains("7f3a9c51"));
    }
    for text in journal(data) {
        assert!(!text.contains("7f3a9c51"), "{text}");
    }
    output
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic_with(output))
}

#[expect(clippy::panic, reason = "a test stops where its ground gives way")]
fn panic_with(output: &Output) -> Value {
    panic!("{} {}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The texts of all open entries.
fn journal(data: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(data.join("trial-write-journal")) else { return Vec::new() };
    let files = entries.map(|e| e.unwrap().path()).filter(|p| p.extension().is_some_and(|e| e == "json"));
    files
        .map(|path| {
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
            std::fs::read_to_string(path).unwrap()
        })
        .collect()
}

#[tokio::test]
async fn without_yes_it_says_what_it_would_do_and_sends_nothing() {
    let server = serve(|_, _| Act::default()).await;
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["--tenant-url", &server.url()]).await;
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8(output.stdout).unwrap();
    for wanted in [
        format!("POST {}/Users {{", server.url()),
        format!("DELETE {}/Users/{{id}}", server.url()),
        r#"{"op":"Replace","path":"active","value":"False"}"#.to_owned(),
        "Setup test, safe to delete".to_owned(),
        "contractbook-setup-probe-".to_owned(),
    ] {
        assert!(said.contains(&wanted), "{wanted}: {said}");
    }
    assert!(!said.contains("trial-"), "a text is missing: {said}");
    let plan = json(&run(data.path(), &["--tenant-url", &server.url(), "--json"]).await);
    assert_eq!(plan["format"], "contractbook-setup/trial-write-plan/1");
    assert!(server.came().is_empty(), "nothing is sent");
    assert!(journal(data.path()).is_empty());
}

#[tokio::test]
async fn with_yes_it_does_it_and_says_so() {
    let server = serve(|_, _| Act::default()).await;
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["--tenant-url", &server.url(), "--yes", "--json"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let document = json(&output);
    let keys: Vec<_> = document.as_object().unwrap().keys().map(String::as_str).collect();
    let wanted = "format version tenant_url user_names verdict started_at duration_ms steps problems requests left_behind";
    assert_eq!(keys.join(" "), wanted);
    assert_eq!(
        (document["format"].as_str(), document["verdict"].as_str()),
        (Some("contractbook-setup/trial-write/1"), Some("ready"))
    );
    assert_eq!(document["steps"].as_array().unwrap().len(), 15);
    assert_eq!(document["left_behind"], serde_json::json!([]));
    assert!(server.probes().is_empty());
    assert_eq!(document["requests"].as_array().unwrap().len(), server.came().len());
}

#[tokio::test]
async fn what_was_typed_wrongly_sends_nothing() {
    let data = tempfile::tempdir().unwrap();
    let output =
        run(data.path(), &["--tenant-url", "http://api.contractbook.com/scim", "--yes", "--json"]).await;
    assert_eq!(output.status.code(), Some(1));
    let document = json(&output);
    assert_eq!(document["problems"][0]["id"], "address.not_https");
    assert_eq!(document["requests"], serde_json::json!([]));
    for args in [&["--yes"][..], &["--clean-up", "--practice"], &["--tenant-url", "x y"], &[]] {
        let output = run(data.path(), args).await;
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(output.stdout.is_empty());
    }
}

/// A server that rings when request number `stop_at` came, before or after it is carried out.
async fn bell(stop_at: usize, after: bool, ring: impl Fn() + Send + Sync + 'static) -> Model {
    serve(move |came, _| {
        if came.nth != stop_at {
            return Act::default();
        }
        ring();
        let pause = Duration::from_millis(150);
        let zero = Duration::ZERO;
        let (before, later) = if after { (zero, pause) } else { (pause, zero) };
        Act { before, after: later, ..Act::default() }
    })
    .await
}

/// Whether a probe was there when the program died.
async fn killed_at(stop_at: usize, after: bool) -> bool {
    let child: Arc<Mutex<Option<Child>>> = Arc::default();
    let victim = Arc::clone(&child);
    let server = bell(stop_at, after, move || {
        let victim = Arc::clone(&victim);
        std::thread::spawn(move || {
            // Carried out first when it is to be killed afterwards.
            std::thread::sleep(Duration::from_millis(if after { 60 } else { 0 }));
            victim.lock().unwrap().as_mut().unwrap().kill().unwrap();
        });
    })
    .await;
    let data = tempfile::tempdir().unwrap();
    *child.lock().unwrap() =
        Some(command(data.path(), &["--tenant-url", &server.url(), "--yes"]).spawn().unwrap());
    loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        let mut child = child.lock().unwrap();
        if let Some(status) = child.as_mut().unwrap().try_wait().unwrap() {
            assert!(status.code().is_none(), "{stop_at}: it was killed, and did not end by itself");
            break;
        }
    }
    server.quiet().await;
    let noted = journal(data.path());
    assert!(
        server.probes().is_empty() || noted.len() == 1,
        "{stop_at} {after}: {:?} {noted:?}",
        server.probes()
    );
    for text in &noted {
        assert!(!text.contains("7f3a9c51"), "{text}");
    }
    let there = server.probes().len();
    let output = run(data.path(), &["--clean-up", "--tenant-url", &server.url(), "--json"]).await;
    let document = json(&output);
    assert_eq!(output.status.code(), Some(0), "{stop_at} {after} {there}: {document}");
    assert_eq!(server.probes(), Vec::<String>::new(), "{stop_at} {after}: {document}");
    assert!(journal(data.path()).is_empty(), "{stop_at} {after}: {document}");
    let world = server.world.lock().unwrap();
    assert!(!world.touched.contains(&"id-1".to_owned()));
    there > 0
}

#[tokio::test]
async fn killed_at_every_request_the_next_clean_up_leaves_nothing() {
    let requests = {
        let server = serve(|_, _| Act::default()).await;
        let data = tempfile::tempdir().unwrap();
        run(data.path(), &["--tenant-url", &server.url(), "--yes"]).await;
        server.came().len()
    };
    assert!(requests > 20, "{requests}");
    let points: Vec<(usize, bool)> = (0..requests).flat_map(|n| [(n, false), (n, true)]).collect();
    let mut orphans = 0;
    for some in points.chunks(6) {
        let running: Vec<_> = some.iter().map(|(n, after)| tokio::spawn(killed_at(*n, *after))).collect();
        for killed in running {
            orphans += usize::from(killed.await.unwrap());
        }
    }
    assert!(orphans > requests, "{orphans} of {} left one", points.len());
}

/// With `strace` the kill comes between two steps of writing the note itself.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn killed_at_every_write_of_its_note_the_next_clean_up_leaves_nothing() {
    if Command::new("strace").arg("-V").stdout(Stdio::null()).status().is_err() {
        eprintln!("left out: strace is not installed");
        return;
    }
    let (mut killed, mut noted) = (0, 0);
    for calls in ["fsync", "rename,renameat,renameat2", "unlink,unlinkat"] {
        // Each thread counts its own calls; the note is written by one or two of them.
        for nth in 1..20 {
            let server = serve(|_, _| Act::default()).await;
            let data = tempfile::tempdir().unwrap();
            let plain = command(data.path(), &["--tenant-url", &server.url(), "--yes"]);
            let mut traced = Command::new("strace");
            traced.args(["-f", "-qq", "-o", "/dev/null", "-e", &format!("trace={calls}")]);
            traced.args(["-e", &format!("inject={calls}:signal=KILL:when={nth}"), PROGRAM]);
            traced.args(plain.get_args()).stdout(Stdio::piped()).stderr(Stdio::piped());
            traced.envs(plain.get_envs().filter_map(|(name, value)| Some((name, value?))));
            let ended = tokio::task::spawn_blocking(move || traced.output().unwrap()).await.unwrap();
            if ended.status.success() {
                assert!(journal(data.path()).is_empty());
                break;
            }
            killed += 1;
            noted += journal(data.path()).len();
            // Noted before it is made: whoever is there is known.
            assert!(server.probes().is_empty() || journal(data.path()).len() == 1, "{calls} {nth}");
            for text in journal(data.path()) {
                serde_json::from_str::<Value>(&text).unwrap();
            }
            let output = run(data.path(), &["--clean-up", "--tenant-url", &server.url(), "--json"]).await;
            let document = json(&output);
            assert_eq!(output.status.code(), Some(0), "{calls} {nth}: {document}");
            assert_eq!(server.probes(), Vec::<String>::new(), "{calls} {nth}: {document}");
            assert!(journal(data.path()).is_empty(), "{calls} {nth}: {document}");
        }
    }
    assert!(killed >= 4 && noted >= 2, "{killed} {noted}");
}

#[tokio::test]
async fn ctrl_c_cleans_up_and_ends_as_interrupted() {
    for stop_at in [1, 4, 9, 15] {
        let child: Arc<Mutex<Option<Child>>> = Arc::default();
        let victim = Arc::clone(&child);
        let server = bell(stop_at, true, move || {
            let id = victim.lock().unwrap().as_ref().unwrap().id().to_string();
            assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
        })
        .await;
        let data = tempfile::tempdir().unwrap();
        let started =
            command(data.path(), &["--tenant-url", &server.url(), "--yes", "--json"]).spawn().unwrap();
        *child.lock().unwrap() = Some(started);
        let code = loop {
            tokio::time::sleep(Duration::from_millis(20)).await;
            if let Some(status) = child.lock().unwrap().as_mut().unwrap().try_wait().unwrap() {
                break status.code();
            }
        };
        assert_eq!(code, Some(130), "{stop_at}");
        let output = child.lock().unwrap().take().unwrap().wait_with_output().unwrap();
        let document = json(&output);
        assert_eq!(document["verdict"], "cancelled");
        assert_eq!(document["left_behind"], serde_json::json!([]), "{document}");
        assert_eq!(server.probes(), Vec::<String>::new(), "{stop_at}");
        assert!(journal(data.path()).is_empty());
    }
}

#[tokio::test]
async fn leftovers_and_damaged_notes_are_said() {
    let server = serve(|came, _| if came.is("DELETE") { Act::refuse(403) } else { Act::default() }).await;
    let data = tempfile::tempdir().unwrap();
    let output = run(data.path(), &["--tenant-url", &server.url(), "--yes"]).await;
    assert_eq!(output.status.code(), Some(0));
    let name = server.probes()[0].clone();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains(&name) && text.contains("W-403") && text.contains("id-2"), "{text}");
    let damaged = data.path().join("trial-write-journal/abc.json");
    std::fs::write(&damaged, "{").unwrap();
    std::fs::set_permissions(&damaged, std::fs::Permissions::from_mode(0o600)).unwrap();

    let shown = run(data.path(), &["--tenant-url", &server.url()]).await;
    let said = String::from_utf8(shown.stderr).unwrap();
    assert!(said.contains(&name) && said.contains("abc.json"), "{said}");

    // Still refused: said, and not called done.
    let output = run(data.path(), &["--tenant-url", &server.url(), "--clean-up", "--json"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(json(&output)["left_behind"][0]["user_name"], name.as_str());
    // Removed by hand in the meantime.
    server.world.lock().unwrap().users.remove("id-2");
    let output = run(data.path(), &["--tenant-url", &server.url(), "--clean-up"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stdout));
    assert_eq!(journal(data.path()).len(), 1, "the damaged note stays");
}
