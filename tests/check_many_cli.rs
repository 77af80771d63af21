//! `check --setups` as an MSP runs it every night: many customers, one table, one document, one exit status.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common {
    pub mod practice;
}

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::practice::Practice;
use contractbook_setup::domain::session::{Change, Session, Step, TokenNote};
use contractbook_setup::service::store::Store;
use jiff::Timestamp;
use serde_json::Value;
use tempfile::TempDir;

struct Place {
    home: TempDir,
    tokens: TempDir,
}

impl Place {
    fn new() -> Self {
        Self { home: TempDir::new().unwrap(), tokens: TempDir::new().unwrap() }
    }

    fn setup(&self, company: &str, url: &str) -> String {
        self.save(company, url, |_| {})
    }

    fn save(&self, company: &str, url: &str, more: impl Fn(&mut Session)) -> String {
        let now = Timestamp::now();
        let mut session = Session::new(now);
        session.apply(Change::Company(company.to_owned()), now);
        session.apply(Change::TenantUrl(url.to_owned()), now);
        let note = TokenNote { fingerprint: "(26)".to_owned(), entered_at: now, expires_at: None };
        session.apply(Change::TokenEntered(note), now);
        session.finish(Step::Prepare, now).unwrap();
        more(&mut session);
        Store::open(self.home.path()).unwrap().save(&session).unwrap();
        session.id().to_owned()
    }

    fn token(&self, name: &str, token: &str) -> PathBuf {
        let file = self.tokens.path().join(name);
        fs::write(&file, format!("{token}\n")).unwrap();
        file
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
            .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
            .args(["check", "--setups"])
            .args(args)
            .env("CONTRACTBOOK_SETUP_DATA", self.home.path())
            // No keychain: that of whoever runs the tests is not asked.
            .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all")
            .env_remove("CONTRACTBOOK_SCIM_TOKEN")
            .output()
            .unwrap()
    }

    fn with_tokens(&self, args: &[&str]) -> Output {
        self.run(&[&["--token-dir", self.tokens.path().to_str().unwrap()], args].concat())
    }
}

fn document(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn names(document: &Value) -> Vec<&str> {
    document["setups"].as_array().unwrap().iter().map(|setup| setup["company"].as_str().unwrap()).collect()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn all_ready_is_0_in_a_table_and_in_a_document() {
    let practice = Practice::start(&[]);
    let place = Place::new();
    let id = place.setup("Nordwind A/S", &practice.url);
    place.setup("Ålborg Værft", &practice.url);
    place.token(&format!("{id}.token"), &practice.token);
    place.token("ålborg-værft", &format!("Bearer {}", practice.token));
    let table = place.with_tokens(&[]);
    let text = said(&table);
    assert_eq!(table.status.code(), Some(0), "{text}");
    assert!(
        text.contains("Nordwind A/S") && text.contains("2 setups: 2 ready, 0 not ready, 0 without a token.")
    );
    assert!(text.contains("2 of 2: "), "progress is told: {text}");
    let json = place.with_tokens(&["--json"]);
    assert!(!said(&json).contains(&practice.token) && !text.contains(&practice.token));
    let document = document(&json);
    assert_eq!(document["format"], "contractbook-setup/check-many/1");
    assert_eq!((&document["count"], &document["ready"]), (&2.into(), &2.into()));
    assert_eq!(names(&document), ["Nordwind A/S", "Ålborg Værft"], "the same order every night");
    for setup in document["setups"].as_array().unwrap() {
        assert_eq!(setup["check"]["format"], "contractbook-setup/check/1");
        assert_eq!((&setup["token"]["source"], &setup["not_checked"]), (&"file".into(), &Value::Null));
    }
}

#[test]
fn one_that_is_not_ready_or_has_no_token_is_1() {
    let (good, bad) = (Practice::start(&[]), Practice::start(&["--fault", "token-rejected"]));
    let place = Place::new();
    place.setup("Contoso", &good.url);
    place.setup("Fjordbank", &bad.url);
    place.setup("Tailwind", &good.url);
    place.setup("No address", "");
    place.token("contoso.txt", &good.token);
    place.token("fjordbank.txt", &bad.token);
    let output = place.with_tokens(&["--json", "--at-once", "2"]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let document = document(&output);
    assert_eq!(names(&document), ["Contoso", "Fjordbank", "No address", "Tailwind"]);
    let setups = &document["setups"];
    assert_eq!(setups[0]["check"]["verdict"], "ready");
    assert_eq!(setups[1]["check"]["problems"][0]["id"], "token.rejected");
    assert_eq!(setups[2]["not_checked"]["id"], "no_tenant_url");
    assert_eq!(setups[3]["not_checked"]["id"], "no_token_file");
    let numbers = ["count", "ready", "not_ready", "no_token", "not_checked"].map(|key| &document[key]);
    assert_eq!(numbers.map(|n| n.as_u64().unwrap()), [4, 1, 1, 1, 1]);
    let table = place.with_tokens(&[]);
    let text = String::from_utf8_lossy(&table.stdout).into_owned();
    assert_eq!(table.status.code(), Some(1));
    let line = text.lines().find(|line| line.starts_with("Fjordbank")).unwrap();
    assert!(
        line.contains("not ready") && line.contains("T-401") && line.contains("Contractbook acts"),
        "{line}"
    );
    assert!(line.contains("0 days ago"), "the age of the token: {line}");
}

#[test]
fn a_name_that_two_customers_share_gets_no_token() {
    let practice = Practice::start(&[]);
    let place = Place::new();
    let id = place.setup("Contoso", &practice.url);
    place.setup("CONTOSO", "https://127.0.0.1:9/scim");
    place.token("contoso", &practice.token);
    let document = document(&place.with_tokens(&["--json"]));
    assert_eq!(document["no_token"], 2);
    assert_eq!(document["setups"][0]["not_checked"]["id"], "name_not_unique");
    place.token(&id, &practice.token);
    let output = place.with_tokens(&["--json"]);
    assert_eq!(self::document(&output)["ready"], 1, "by id it is clear");
}

#[test]
fn the_keychain_is_asked_only_for_what_was_remembered() {
    let place = Place::new();
    place.setup("Contoso", "https://127.0.0.1:9/scim");
    place.save("Fjordbank", "https://127.0.0.1:9/scim", |session| {
        session.apply(Change::TokenKept(true), session.updated_at());
    });
    let output = place.run(&["--json"]);
    assert_eq!(output.status.code(), Some(1));
    let document = document(&output);
    assert_eq!(document["setups"][0]["not_checked"]["id"], "token_not_kept");
    assert_eq!(document["setups"][1]["not_checked"]["id"], "keychain_failed");
}

#[test]
fn lists_name_setups_by_file_id_and_company() {
    let practice = Practice::start(&[]);
    let place = Place::new();
    let id = place.setup("Nordwind A/S", &practice.url);
    place.setup("Contoso", &practice.url);
    place.setup("Left out", &practice.url);
    let elsewhere = Place::new();
    let other = elsewhere.setup("Elsewhere", &practice.url);
    let lists = TempDir::new().unwrap();
    fs::copy(elsewhere.home.path().join(format!("{other}.json")), lists.path().join("else.json")).unwrap();
    fs::write(lists.path().join("one.token"), &practice.token).unwrap();
    let csv = lists.path().join("list.csv");
    fs::write(&csv, format!("setup;token_file\n{id};one.token\ncontoso;one.token\nelse.json;one.token\n"))
        .unwrap();
    let json = lists.path().join("list.json");
    fs::write(&json, format!(r#"[{{"setup":"{id}","token_file":"one.token"}},{{"setup":"Contoso"}}]"#))
        .unwrap();
    let output = place.run(&[path(&csv), "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert_eq!(names(&document(&output)), ["Nordwind A/S", "Contoso", "Elsewhere"]);
    let output = place.run(&[path(&json), "--json"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!((names(&document(&output)).len(), &document(&output)["no_token"]), (2, &1.into()));
}

/// Excel in Danish or German writes the code page of Windows, PowerShell UTF-16, and both leave ends out.
#[test]
fn lists_are_read_as_excel_and_powershell_write_them() {
    let place = Place::new();
    place.setup("Østergård A/S", "");
    place.setup("Müller GmbH", "");
    let lines = "setup;token_file\r\nØstergård A/S;none.token\r\nMüller GmbH\r\n;\r\n";
    let tabs = lines.replace(';', "\t");
    let western: Vec<u8> = lines.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    let wide: Vec<u8> = format!("\u{feff}{tabs}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let list = place.tokens.path().join("list.csv");
    for bytes in [western, wide, format!("\u{feff}{lines}").into_bytes()] {
        fs::write(&list, bytes).unwrap();
        let output = place.run(&[path(&list), "--json"]);
        assert_eq!(output.status.code(), Some(1), "neither has an address yet: {}", said(&output));
        assert_eq!(names(&document(&output)), ["Østergård A/S", "Müller GmbH"]);
    }
    // An unquoted separator moves the cells: nobody knows which is which.
    fs::write(&list, "setup,token_file\nMüller, GmbH,none.token\n").unwrap();
    assert_eq!(place.run(&[path(&list)]).status.code(), Some(2));
}

#[test]
fn a_setup_that_is_named_in_several_ways_is_checked_once() {
    let practice = Practice::start(&[]);
    let place = Place::new();
    let id = place.setup("Contoso", &practice.url);
    let home = place.home.path();
    let file = home.join(format!("{id}.json"));
    let around = home.join("..").join(home.file_name().unwrap()).join(format!("{id}.json"));
    fs::write(place.tokens.path().join("one.token"), &practice.token).unwrap();
    let list = place.tokens.path().join("list.csv");
    let lines = format!("setup,token_file\n{id},\nContoso,one.token\n{},\n", around.display());
    fs::write(&list, lines).unwrap();
    let mut named = vec![path(home), path(&file), path(&around), path(&list), "--json"];
    let output = place.run(&named);
    assert_eq!(output.status.code(), Some(0), "the token that one of them names counts: {}", said(&output));
    assert_eq!(names(&document(&output)), ["Contoso"]);
    if cfg!(unix) {
        let link = place.tokens.path().join("link.json");
        #[cfg(unix)]
        std::os::unix::fs::symlink(&file, &link).unwrap();
        named.insert(0, path(&link));
        assert_eq!(document(&place.run(&named))["count"], 1);
    }
}

/// A file that opens and cannot be read, also not by root.
#[cfg(target_os = "linux")]
#[test]
fn a_setup_that_cannot_be_read_is_said_in_the_language() {
    let place = Place::new();
    let list = place.tokens.path().join("list.csv");
    fs::write(&list, "setup,token_file\n/proc/self/mem,x\n").unwrap();
    for (language, words) in [
        ("en", "/proc/self/mem cannot be read"),
        ("da", "/proc/self/mem kan ikke læses"),
        ("de", "/proc/self/mem lässt sich nicht lesen"),
    ] {
        let output = place.run(&[path(&list), "--language", language]);
        assert_eq!(output.status.code(), Some(2), "{language}: {}", said(&output));
        assert!(said(&output).starts_with(words), "{language}: {}", said(&output));
    }
}

#[test]
fn the_archive_is_left_out_unless_asked_for() {
    let place = Place::new();
    place.setup("Contoso", "");
    place.save("Old", "", |session| session.archive(Some(session.updated_at())));
    assert_eq!(names(&document(&place.run(&["--json"]))), ["Contoso"]);
    assert_eq!(names(&document(&place.run(&["--json", "--archived"]))), ["Contoso", "Old"]);
}

#[test]
fn damaged_setups_are_lines_of_the_table_too() {
    let place = Place::new();
    place.setup("Contoso", "");
    fs::write(place.home.path().join("0f8fad5b-d9cb-469f-a165-70867728950e.json"), "{\"for").unwrap();
    let output = place.run(&["--json"]);
    let document = document(&output);
    assert_eq!(document["setups"][0]["not_checked"]["id"], "setup_unreadable");
    assert_eq!(document["count"], 2);
}

#[test]
fn wrong_usage_is_2() {
    let place = Place::new();
    let empty = place.run(&[]);
    assert_eq!(empty.status.code(), Some(2), "nothing to check must not look healthy");
    assert!(said(&empty).contains("no saved setup to check"));
    place.setup("Contoso", "");
    let text = place.tokens.path().join("notes.txt");
    fs::write(&text, "hello").unwrap();
    let list = place.tokens.path().join("list.csv");
    fs::write(&list, "setup,token_file\nNobody,x\n").unwrap();
    let bare = place.tokens.path().join("bare.csv");
    fs::write(&bare, "a,b\nc,d\n").unwrap();
    for args in [
        &["/nowhere/at/all"][..],
        &[path(&text)],
        &[path(&list)],
        &[path(&bare)],
        &["--token-dir", "/nowhere/at/all"],
        &["--tenant-url", "https://x.example"],
        &["--practice"],
        &["--at-once", "0"],
    ] {
        let output = place.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?} {}", said(&output));
        assert!(output.stdout.is_empty(), "{args:?}");
    }
    let alone = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["check", "--practice", "--token-dir", "/tmp"])
        .output()
        .unwrap();
    assert_eq!(alone.status.code(), Some(2), "--token-dir is for --setups");
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_one_document_in_which_the_rest_was_not_checked() {
    use std::io::{BufRead as _, BufReader};
    use std::process::Stdio;
    let (slow, quick) = (Practice::start(&["--latency-ms", "60000"]), Practice::start(&[]));
    let place = Place::new();
    for (company, practice) in [("A", &quick), ("B", &slow), ("C", &slow)] {
        place.setup(company, &practice.url);
        place.token(&format!("{}.token", company.to_lowercase()), &practice.token);
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["check", "--setups", "--json", "--at-once", "1", "--timeout", "120", "--token-dir"])
        .arg(place.tokens.path())
        .env("CONTRACTBOOK_SETUP_DATA", place.home.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut progress = BufReader::new(child.stderr.take().unwrap());
    progress.read_line(&mut String::new()).unwrap();
    assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
    // Read to its end, so that the program is never held up by a full pipe.
    let rest: Vec<String> = progress.lines().map_while(Result::ok).collect();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(130), "{rest:?}");
    let document = document(&output);
    assert_eq!(document["setups"][0]["check"]["verdict"], "ready");
    assert_eq!(document["setups"][1]["check"]["verdict"], "cancelled");
    assert_eq!(document["setups"][2]["not_checked"]["id"], "stopped");
}
