//! `contractbook-setup people` as people run it in a terminal, alone and against the practice Contractbook.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where its ground gives way"
)]

mod common {
    pub mod practice;
}

use std::fmt::Write as _;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use common::practice::Practice;
use contractbook_setup::domain::people::list::MOST_BYTES;
use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
const ID: &str = "9832aad8-e4fe-496b-a604-95c6ef01ae7";

/// A folder with a list in it.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn with(list: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("list.csv"), list).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn people(&self, extra: &[&str]) -> Output {
        people(self.folder.path(), None, &[&["list.csv"], extra].concat())
    }

    fn json(&self, extra: &[&str]) -> (Value, Option<i32>) {
        document(&self.people(&[&["--json"], extra].concat()))
    }
}

/// Runs it in `folder`; a token goes through the environment.
fn people(folder: &Path, token: Option<&str>, args: &[&str]) -> Output {
    let mut command = Command::new(PROGRAM);
    command
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .arg("people")
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null());
    command.env_remove("CONTRACTBOOK_SCIM_TOKEN");
    if let Some(token) = token {
        command.env("CONTRACTBOOK_SCIM_TOKEN", token);
    }
    command.output().unwrap()
}

/// Exactly one document, and the exit status.
fn document(output: &Output) -> (Value, Option<i32>) {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    (serde_json::from_str(&text).unwrap_or_else(|e| panic!("{e}: {text}")), output.status.code())
}

fn ids(document: &Value) -> Vec<&str> {
    document["findings"].as_array().unwrap().iter().map(|f| f["id"].as_str().unwrap()).collect()
}

fn finding<'a>(document: &'a Value, id: &str) -> &'a Value {
    let all = document["findings"].as_array().unwrap();
    all.iter().find(|f| f["id"] == id).unwrap_or_else(|| panic!("{id} is not in {document}"))
}

fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn example() -> String {
    format!(
        "userPrincipalName,displayName,surname,mail,givenName,id,userType,department,accountEnabled\n\
         mia@n.example,Mia Lind,Lind,mia@N.example,Mia,{ID}1,Member,Legal,True\n\
         ida@n.example, Ida Holm ,Holm,ida@n.example,Ida,,Member,\"Sales,\nnorth\",True\n\
         bo@n.example,<b>Bo</b>,Dahl,,Bo,{ID}3,Member,,True\n\
         x@n.example,X One,One,info@n.example,X,{ID}4,Member,,True\n\
         y@n.example,Y Two,Two,Info@n.example,Y,{ID}5,Member,,True\n"
    )
}

#[test]
fn the_document_holds_what_the_contract_names() {
    let (document, status) = Desk::with(&example()).json(&[]);
    assert_eq!(status, Some(1));
    assert_eq!(document["format"], "contractbook-setup/people/1");
    assert_eq!(document["file_kind"], "entra_users");
    assert_eq!(
        (&document["rows"], &document["ready"], &document["compared"]),
        (&json!(5), &json!(2), &json!(false))
    );
    assert_eq!(document["domains"], json!(["n.example"]));
    let forecast = json!({"create": 2, "link": 0, "skip": 3, "first_cycle_minutes": [1, 1]});
    assert_eq!(document["forecast"], forecast);
    let no_mail = finding(&document, "people.no_mail");
    assert_eq!((&no_mail["count"], &no_mail["rows"]), (&json!(1), &json!([5])));
    assert_eq!((&no_mail["severity"], &no_mail["owner"]), (&json!("blocker"), &json!("entra_admin")));
    for key in ["code", "title", "cause", "action"] {
        assert!(no_mail[key].as_str().is_some_and(|text| !text.is_empty()), "{key} is missing: {no_mail}");
    }
    assert_eq!(finding(&document, "people.duplicate_mail")["rows"], json!([6, 7]));
}

#[test]
fn a_good_list_is_exit_0_and_notes_do_not_count() {
    let desk = Desk::with(
        "userPrincipalName,displayName,mail,accountEnabled\nmia@n.example,Mia,mia@n.example,True\n\
         bo@n.example,Bo,bo@n.example,False\n",
    );
    let (document, status) = desk.json(&[]);
    assert_eq!((ids(&document), status), (vec!["people.disabled"], Some(0)), "{document}");
    let output = desk.people(&[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(printed(&output).contains("--tenant-url"), "{}", printed(&output));
}

#[test]
fn the_terminal_tells_kind_counts_lines_and_who_acts() {
    let output = Desk::with(&example()).people(&[]);
    let text = printed(&output);
    for part in [
        "List of users from Microsoft Entra: 5 lines",
        "2 get a new account",
        "3 stay out",
        "P-110",
        "Line 5",
        "Lines 6, 7",
        "Your Entra administrator acts",
        "mail = E-mail address",
    ] {
        assert!(text.contains(part), "{part} is missing in {text}");
    }
    let mut many = String::from("userPrincipalName,mail\n");
    for n in 0..12 {
        writeln!(many, "p{n}@n.example,").unwrap();
    }
    let text = printed(&Desk::with(&many).people(&[]));
    assert!(text.contains("Lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 2 more"), "{text}");
}

#[test]
fn what_is_no_list_is_one_clear_finding_and_exit_2() {
    for (list, id) in [
        ("", "people.file_empty"),
        ("PK\u{3}\u{4}xl/workbook.xml", "people.file_is_workbook"),
        ("<!DOCTYPE html><html>", "people.file_is_web_page"),
        ("{\"value\":[]}", "people.file_is_json"),
        ("colour,size\nred,1\n", "people.no_known_columns"),
    ] {
        let desk = Desk::with(list);
        let (document, status) = desk.json(&[]);
        assert_eq!((ids(&document), status), (vec![id], Some(2)), "{list:?}");
        assert_eq!(
            (
                &document["file_kind"],
                &document["rows"],
                &document["ready"],
                &document["findings"][0]["count"]
            ),
            (&json!(null), &json!(0), &json!(0), &json!(0))
        );
        let output = desk.people(&[]);
        assert_eq!(output.status.code(), Some(2));
        let code = document["findings"][0]["code"].as_str().unwrap();
        assert!(printed(&output).contains(code), "{}", printed(&output));
    }
    let desk = Desk::with("");
    let (missing, status) = document(&people(desk.folder.path(), None, &["none.csv", "--json"]));
    assert_eq!((ids(&missing), status), (vec!["people.file_not_found"], Some(2)));
    let (folder, status) = document(&people(desk.folder.path(), None, &[".", "--json"]));
    assert_eq!((ids(&folder), status), (vec!["people.file_is_folder"], Some(2)));
    let columns = Desk::with("colour,size\nred,1\n").json(&[]).0;
    assert!(columns["findings"][0]["cause"].as_str().unwrap().contains("colour, size"), "{columns}");
}

#[test]
fn a_list_may_come_from_standard_input() {
    let mut child = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["people", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(example().as_bytes()).unwrap();
    let (document, status) = document(&child.wait_with_output().unwrap());
    assert_eq!((&document["rows"], status), (&json!(5), Some(1)));
}

#[test]
fn wrong_usage_is_exit_2_and_says_why() {
    let desk = Desk::with(&example());
    fs::write(desk.path("token"), "a-token-of-some-length").unwrap();
    let url = "https://scim.n.example/scim";
    for (args, why) in [
        (vec!["--token-file", "token"], "--tenant-url"),
        (vec!["--tenant-url", url], "No token"),
        (vec!["--column", "mail"], "HEAD=FIELD"),
        (vec!["--column", "mail=shoe_size"], "shoe_size"),
        (vec!["--column", "colour=mail"], "colour"),
        (vec!["--login-from", "shoe"], "shoe"),
        (vec!["--clean", "none/clean.csv"], "none"),
        (vec!["--clean", "list.csv"], "is the list itself"),
    ] {
        let output = desk.people(&args);
        assert_eq!(output.status.code(), Some(2), "{args:?}: {}", said(&output));
        assert!(said(&output).contains(why), "{args:?}: {}", said(&output));
        assert!(output.stdout.is_empty(), "{args:?}");
    }
    assert_eq!(desk.text("list.csv"), example());
    let both = people(desk.folder.path(), None, &["-", "--tenant-url", url, "--token-file", "-"]);
    assert_eq!(both.status.code(), Some(2));
    assert!(said(&both).contains("standard input"), "{}", said(&both));
}

#[test]
fn what_the_person_says_about_list_and_company_counts() {
    let desk = Desk::with("Kollega;Post\nmia@n.example;mia@n.example\nbo@o.example;bo@o.example\n");
    assert_eq!(ids(&desk.json(&[]).0), ["people.no_known_columns"]);
    let columns = ["--column", "Kollega=user_name", "--column", "post=mail"];
    let (document, status) = desk.json(&columns);
    assert_eq!(
        (&document["rows"], &document["ready"], status),
        (&json!(2), &json!(2), Some(0)),
        "{document}"
    );
    let (document, status) = desk.json(&[&columns[..], &["--domain", "@N.example"]].concat());
    assert_eq!((ids(&document), status), (vec!["people.other_domain"], Some(1)));
    assert_eq!(document["domains"], json!(["n.example"]));
    let two = ["--domain", "n.example", "--domain", "o.example"];
    assert_eq!(desk.json(&[&columns[..], &two].concat()).1, Some(0));
    let (document, status) = desk.json(&[&columns[..], &["--admin", "nobody@n.example"]].concat());
    assert_eq!((finding(&document, "people.no_admin")["count"].clone(), status), (json!(0), Some(1)));
    assert_eq!(desk.json(&[&columns[..], &["--admin", "MIA@n.example"]].concat()).1, Some(0));
}

#[test]
fn the_login_may_come_from_the_mail() {
    let desk = Desk::with("userPrincipalName,mail\nm.lind@n.example,mia@n.example\n");
    let differs = |args: &[&str]| {
        let document = desk.json(args).0;
        finding(&document, "people.mail_differs_from_user_name")["severity"].clone()
    };
    assert_eq!(differs(&[]), "warning");
    assert_eq!(differs(&["--login-from", "user-name"]), "warning");
    assert_eq!(differs(&["--login-from", "mail"]), "note");
}

#[test]
fn everything_that_is_taken_away_is_written() {
    let desk = Desk::with(&example());
    let output = desk.people(&[
        "--json",
        "--clean",
        "clean.csv",
        "--problems",
        "problems.csv",
        "--import-members",
        "members.csv",
    ]);
    document(&output);
    for name in ["clean.csv", "problems.csv", "members.csv"] {
        assert!(said(&output).contains(name), "{}", said(&output));
    }
    assert_eq!(
        desk.text("clean.csv"),
        format!(
            "\u{feff}userPrincipalName,displayName,surname,mail,givenName,id,userType,department,accountEnabled\r\n\
             mia@n.example,Mia Lind,Lind,mia@n.example,Mia,{ID}1,Member,Legal,True\r\n\
             ida@n.example,Ida Holm,Holm,ida@n.example,Ida,,Member,\"Sales, north\",True\r\n"
        )
    );
    assert_eq!(
        desk.text("members.csv"),
        format!(
            "version:v1.0\r\nMember object ID or user principal name [memberObjectIdOrUpn] Required\r\n\
             {ID}1\r\nida@n.example\r\n"
        )
    );
    let problems = desk.text("problems.csv");
    assert!(problems.starts_with('\u{feff}'));
    let mut reader = csv::Reader::from_reader(problems.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let row = |line: &str, code: &str| {
        rows.iter().find(|row| &row[0] == line && &row[5] == code).expect("a row for the finding")
    };
    assert_eq!(&row("5", "P-110")[1], "<b>Bo</b>");
    assert!(row("6", "P-113")[9].contains("Y Two (y@n.example)"), "{rows:?}");
    assert!(row("7", "P-113")[9].contains("X One (x@n.example)"), "{rows:?}");
    assert!(rows.iter().all(|row| &row[0] != "2"), "nothing is wrong with the first person: {rows:?}");
    desk.people(&["--problems", "problems.HTML"]);
    let page = desk.text("problems.HTML");
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("&lt;b&gt;Bo&lt;/b&gt;"), "{page}");
}

impl Practice {
    fn people(&self, desk: &Desk, extra: &[&str]) -> Output {
        let args = [&["list.csv", "--tenant-url", &self.url], extra].concat();
        let output = people(desk.folder.path(), Some(&self.token), &args);
        assert!(!printed(&output).contains(&self.token) && !said(&output).contains(&self.token));
        output
    }

    /// Login and address of somebody who has an account.
    fn somebody(&self, desk: &Desk) -> (String, String) {
        let output = Command::new(PROGRAM)
            .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
            .args(["users", "--tenant-url", &self.url, "--csv", "users.csv"])
            .env("CONTRACTBOOK_SCIM_TOKEN", &self.token)
            .current_dir(desk.folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", said(&output));
        let text = desk.text("users.csv");
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        (row[1].to_owned(), row[2].to_owned())
    }
}

#[test]
fn a_list_is_compared_with_the_accounts() {
    let practice = Practice::start(&[]);
    let desk = Desk::with("");
    let (login, address) = practice.somebody(&desk);
    let list = format!(
        "userPrincipalName,displayName,mail\n{},Linked,{address}\nnew@n.example,New,new@n.example\n\
         other.login@n.example,Double,{}\n",
        login.to_uppercase(),
        address.to_uppercase()
    );
    // The same address twice would hide the clash behind a duplicate.
    let list = list.replacen(&format!("Linked,{address}"), "Linked,linked@n.example", 1);
    fs::write(desk.path("list.csv"), list).unwrap();
    let output = practice.people(&desk, &["--json", "--problems", "problems.csv"]);
    let (document, status) = document(&output);
    assert_eq!((&document["compared"], status), (&json!(true), Some(1)), "{document}");
    assert_eq!(finding(&document, "people.already_in_contractbook")["rows"], json!([2]));
    assert_eq!(finding(&document, "people.clash_with_contractbook")["rows"], json!([4]));
    let forecast = &document["forecast"];
    assert_eq!(
        (&forecast["create"], &forecast["link"], &forecast["skip"]),
        (&json!(1), &json!(1), &json!(1))
    );
    let problems = desk.text("problems.csv");
    assert!(problems.contains(&format!("Contractbook account {login}")), "{problems}");
    let text = printed(&practice.people(&desk, &[]));
    assert!(text.contains("Compared with Contractbook") && text.contains("P-117"), "{text}");
}

#[test]
fn a_list_that_could_not_be_compared_is_never_ready() {
    let practice = Practice::start(&[]);
    let desk = Desk::with("userPrincipalName,mail\nmia@n.example,mia@n.example\n");
    let closed = "http://127.0.0.1:9/scim";
    let unreadable = "not an address";
    for (url, token, id) in [
        (practice.url.as_str(), "a-wrong-token-of-some-length", "token.rejected"),
        (closed, practice.token.as_str(), "network.nothing_listens"),
        (unreadable, practice.token.as_str(), "address."),
    ] {
        let args =
            ["list.csv", "--tenant-url", url, "--json", "--clean", "clean.csv", "--import-members", "m.csv"];
        let output = people(desk.folder.path(), Some(token), &args);
        let (document, status) = document(&output);
        let ids = ids(&document);
        assert_eq!(status, Some(1), "{url}: {document}");
        assert!(ids.contains(&"people.not_compared"), "{url}: {ids:?}");
        assert!(ids.iter().any(|found| found.starts_with(id)), "{url}: {ids:?}");
        assert_eq!((&document["compared"], &document["ready"]), (&json!(false), &json!(0)));
        assert_eq!(document["forecast"]["create"], json!(1));
        assert!(!desk.path("clean.csv").exists() && !desk.path("m.csv").exists());
        assert!(said(&output).contains("clean.csv was not written"), "{}", said(&output));
        let output = people(desk.folder.path(), Some(token), &args[..3]);
        assert!(printed(&output).contains("P-131"), "{}", printed(&output));
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_comparison_with_130() {
    let practice = Practice::start(&["--users", "5000", "--latency-ms", "400"]);
    let desk = Desk::with("userPrincipalName,mail\nmia@n.example,mia@n.example\n");
    let mut child = Command::new(PROGRAM)
        .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
        .args(["people", "list.csv", "--json", "--tenant-url", &practice.url])
        .env("CONTRACTBOOK_SCIM_TOKEN", &practice.token)
        .current_dir(desk.folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The first line of progress tells that it reads.
    let mut progress = BufReader::new(child.stderr.take().unwrap());
    let mut line = String::new();
    progress.read_line(&mut line).unwrap();
    let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    let (document, status) = document(&child.wait_with_output().unwrap());
    assert_eq!(status, Some(130), "{document}");
    assert_eq!((&document["compared"], &document["ready"]), (&json!(false), &json!(0)));
}

/// The document's only finding.
fn only(output: &Output) -> String {
    let (document, status) = document(output);
    assert_eq!((status, document["findings"].as_array().unwrap().len()), (Some(2), 1), "{document}");
    ids(&document)[0].to_owned()
}

#[test]
fn a_file_beyond_all_bounds_is_not_read() {
    let desk = Desk::with("userPrincipalName\n");
    // It takes no room on the disk.
    fs::File::options().write(true).open(desk.path("list.csv")).unwrap().set_len(MOST_BYTES + 1).unwrap();
    assert_eq!(only(&desk.people(&["--json"])), "people.file_too_large");
}

#[cfg(target_os = "linux")]
#[test]
fn a_file_that_cannot_be_read_to_its_end_is_said() {
    let desk = Desk::with("");
    // The memory of a process begins with a page that nobody may read.
    let output = people(desk.folder.path(), None, &["/proc/self/mem", "--json"]);
    assert_eq!(only(&output), "people.file_unreadable");
}
