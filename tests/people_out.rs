//! What a person takes away from the check of a list: each file reads back as what it promises.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

use std::fmt::Write as _;

use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Fate, Preflight, PreflightOptions};
use contractbook_setup::domain::report::{OutFile, PeopleOutput, not_importable, write_people};
use contractbook_setup::domain::texts::Texts;

struct Checked {
    list: PeopleList,
    preflight: Preflight,
    accounts: Vec<Account>,
}

impl Checked {
    fn of(text: &str) -> Self {
        Self::against(text, Vec::new())
    }

    fn against(text: &str, accounts: Vec<Account>) -> Self {
        let list = PeopleList::read(text.as_bytes().to_vec(), &Vec::new()).unwrap();
        let known = (!accounts.is_empty()).then_some(accounts.as_slice());
        let preflight = Preflight::new(&list, known, &PreflightOptions::default());
        Self { list, preflight, accounts }
    }

    fn files(&self, output: PeopleOutput) -> Vec<OutFile> {
        write_people(output, &self.list, &self.preflight, &self.accounts, &Texts::english()).unwrap()
    }

    fn one(&self, output: PeopleOutput) -> String {
        let files = self.files(output);
        assert_eq!(files.len(), 1);
        assert_eq!(files[0].name, output.file_name());
        files[0].text.clone()
    }

    fn members(&self) -> Vec<String> {
        let files = self.files(PeopleOutput::ImportMembers);
        files.iter().flat_map(|file| file.text.lines().skip(2)).map(str::to_owned).collect()
    }
}

/// Rows without the first.
fn rows(file: &str) -> Vec<csv::StringRecord> {
    let text = file.strip_prefix('\u{feff}').unwrap();
    assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").chars().any(char::is_control), "{text:?}");
    csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect()
}

fn account(user_name: &str, email: &str) -> Account {
    Account {
        user_name: user_name.to_owned(),
        email: Some(email.to_owned()),
        active: Some(true),
        ..Account::default()
    }
}

#[test]
fn the_clean_list_is_read_as_the_same_people_who_all_go_through() {
    let checked = Checked::of(
        "userPrincipalName,displayName,mail,telephoneNumber,officeLocation\n\
         a@n.example,  Åse\u{200b} ,a@N.EXAMPLE,+45 1,\"1st floor\r\nleft\"\n\
         b@n.example,=1+1,b@n.example,,\n\
         c@n.example,No mail,,,\n",
    );
    let text = checked.one(PeopleOutput::Cleaned);
    let rows = rows(&text);
    assert_eq!(rows[0], vec!["a@n.example", "Åse", "a@n.example", "'+45 1", "1st floor left"]);
    assert_eq!(rows[1], vec!["b@n.example", "'=1+1", "b@n.example", "", ""]);
    assert_eq!(rows.len(), 2);
    let again = Checked::of(&text);
    assert_eq!(again.list.kind(), checked.list.kind());
    assert_eq!((again.preflight.create, again.preflight.skip), (2, 0));
}

#[test]
fn a_list_with_semicolons_stays_one_and_short_rows_are_filled() {
    let checked = Checked::of("userPrincipalName;mail;city;state\na@n.example;a@n.example\n");
    let text = checked.one(PeopleOutput::Cleaned);
    assert_eq!(text, "\u{feff}userPrincipalName;mail;city;state\r\na@n.example;a@n.example;;\r\n");
    assert!(checked.one(PeopleOutput::Problems).contains(';'));
}

#[test]
fn no_password_leaves_the_list() {
    let checked = Checked::of(
        "version:v1.0\n\
         Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required\n\
         Mia,mia@n.example,Hunter2!\n\
         Bo,bo@n.example,Hunter3!,too,many\n",
    );
    assert_eq!(checked.list.len(), 2);
    for output in PeopleOutput::ALL {
        for file in checked.files(output) {
            assert!(!file.text.contains("Hunter") && !file.text.contains("passwordProfile"), "{}", file.text);
        }
    }
    assert_eq!(rows(&checked.one(PeopleOutput::Cleaned))[0], vec!["Mia", "mia@n.example"]);
}

#[test]
fn members_are_named_by_id_else_by_plain_user_name_and_each_once() {
    let id = "9832aad8-e4fe-496b-a604-95c6ef01ae7";
    let checked = Checked::of(&format!(
        "id,userPrincipalName,displayName,accountEnabled\n\
         {id}1,a@n.example,A,True\n\
         , b@n.example ,B,True\n\
         1.2E+10,c@n.example,C,True\n\
         ,-d@n.example,D,True\n\
         ,åse@n.example,Å,True\n\
         {id}2,blocked@n.example,E,False\n\
         ,f@n.example,F,True\n\
         ,F@n.example,F,True\n"
    ));
    let members = checked.members();
    assert_eq!(members, [format!("{id}1").as_str(), "b@n.example", "c@n.example", "f@n.example"]);
    let lost = not_importable(&checked.list, &checked.preflight);
    let names: Vec<_> = lost.iter().map(|row| checked.list.row(*row as usize).unwrap().name()).collect();
    assert_eq!(names, ["D", "Å"]);
    let file = checked.one(PeopleOutput::ImportMembers);
    let head = "version:v1.0\r\nMember object ID or user principal name [memberObjectIdOrUpn] Required\r\n";
    assert!(file.starts_with(head) && file.is_ascii(), "{file}");
}

#[test]
fn too_many_members_for_one_file_are_split() {
    let mut text = String::from("userPrincipalName,displayName\n");
    for n in 0..90_000 {
        writeln!(text, "p{n}@n.example,P").unwrap();
    }
    let files = Checked::of(&text).files(PeopleOutput::ImportMembers);
    let sizes: Vec<_> = files.iter().map(|file| file.text.lines().count() - 2).collect();
    assert_eq!(sizes, [40_000, 40_000, 10_000]);
    assert!(files.iter().all(|file| file.text.starts_with("version:v1.0\r\n")));
    assert_eq!(files[2].name, "import-group-members-3.csv");
}

#[test]
fn nobody_to_import_gives_no_file() {
    let checked = Checked::of("mail,displayName\na@n.example,A\n");
    assert!(checked.files(PeopleOutput::ImportMembers).is_empty());
    assert_eq!(not_importable(&checked.list, &checked.preflight), [0]);
}

#[test]
fn both_sides_of_a_clash_are_named() {
    let checked = Checked::against(
        "userPrincipalName,displayName,mail\n\
         a@n.example,Anna,jose\u{301}@n.example\n\
         b@n.example,Bo,JOSÉ@n.example\n\
         c@n.example,Clash,old@n.example\n\
         l@n.example,Linked,l@n.example\n",
        vec![account("other@n.example", "OLD@n.example"), account("L@n.example", "l@n.example")],
    );
    let rows = rows(&checked.one(PeopleOutput::Problems));
    let details = |line: &str, code: &str| {
        rows.iter().find(|row| &row[0] == line && &row[5] == code).unwrap()[9].to_owned()
    };
    assert_eq!(details("2", "P-113"), "Line 3: Bo (b@n.example)");
    assert_eq!(details("3", "P-113"), "Line 2: Anna (a@n.example)");
    assert_eq!(details("4", "P-117"), "Contractbook account other@n.example");
    assert!(
        rows.iter().all(|row| &row[0] != "5" && &row[5] != "P-116"),
        "a note asks nobody to act: {rows:?}"
    );
    let page = checked.one(PeopleOutput::ProblemsPage);
    assert!(page.contains("Contractbook account other@n.example"), "{page}");
}

#[test]
fn what_concerns_the_list_stands_in_both_reports() {
    let checked = Checked::of("userPrincipalName,displayName\na@n.example,A\nb@n.example,B,x,y\n");
    let rows = rows(&checked.one(PeopleOutput::Problems));
    assert!(rows.iter().any(|row| row[0].is_empty() && &row[5] == "P-129"), "{rows:?}");
    let damaged = rows.iter().find(|row| &row[0] == "3" && &row[5] == "P-126").unwrap();
    assert!(damaged[9].contains("4 cells"), "{damaged:?}");
    let page = checked.one(PeopleOutput::ProblemsPage);
    assert!(page.contains("P-129") && page.contains("4 cells"), "{page}");
}

#[test]
fn the_page_needs_nothing_and_runs_nothing() {
    let checked = Checked::of(
        "userPrincipalName,displayName,mail\n\
         a@n.example,<script src=//evil.example>\"' & \u{202e}x,\n",
    );
    let page = checked.one(PeopleOutput::ProblemsPage);
    let lower = page.to_lowercase();
    for forbidden in
        ["<script", "<img", "<link", "<iframe", "src=\"", "href=", "url(", "@import", "\u{202e}", "<a "]
    {
        assert!(!lower.contains(forbidden), "{forbidden} is in {page}");
    }
    assert!(page.contains("&lt;script src=//evil.example&gt;&quot;&#39; &amp; "), "{page}");
    for part in ["<html lang=\"en\">", "<title>", "<h1>", "<h2>", "<th scope=\"col\">", "@media print"] {
        assert!(page.contains(part), "{part} is missing in {page}");
    }
    for tag in ["html", "head", "style", "body", "main", "table", "thead", "tbody", "div"] {
        let closed = page.matches(&format!("</{tag}>")).count();
        let opened = page.matches(&format!("<{tag}>")).count() + page.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, closed, "{tag}");
    }
    let nothing = Checked::of("userPrincipalName,displayName,mail\na@n.example,A,a@n.example\n");
    assert!(nothing.one(PeopleOutput::ProblemsPage).contains("Nothing has to be put right"));
}

#[test]
fn a_huge_page_is_cut_and_says_so_while_the_csv_has_all() {
    let mut text = String::from("userPrincipalName,displayName,mail\n");
    for n in 0..6_000 {
        writeln!(text, "p{n}@n.example,P,").unwrap();
    }
    let checked = Checked::of(&text);
    let page = checked.one(PeopleOutput::ProblemsPage);
    assert_eq!(page.matches("<tr><td").count(), 5_000);
    assert!(page.contains("only the first 5,000 of 6,000"), "{}", &page[..3_000]);
    assert_eq!(rows(&checked.one(PeopleOutput::Problems)).len(), 6_000);
}

#[test]
fn clashes_of_everybody_with_everybody_come_to_an_end() {
    let mut text = String::from("userPrincipalName,displayName,mail\n");
    for n in 0..50_000 {
        writeln!(text, "p{n}@n.example,P,info{}@n.example", n / 2).unwrap();
    }
    let checked = Checked::of(&text);
    assert!(checked.preflight.fates.iter().all(|fate| *fate == Fate::Skip));
    // One look through the list for each person would take many minutes.
    assert!(rows(&checked.one(PeopleOutput::Problems)).len() >= 50_000);
}
