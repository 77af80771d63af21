//! Lists that went wrong on their way: each gets one clear finding, and what is sound in them is read.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::fs;
use std::path::Path;
use std::time::Duration;

use contractbook_setup::domain::people::list::{Damage, Field, PeopleList, RowState};
use contractbook_setup::domain::people::preflight::{Finding, Preflight, PreflightOptions};
use contractbook_setup::domain::problems::Problem;
use contractbook_setup::service::people_file::read_people_file;

const HEADS: &str = "userPrincipalName,displayName,surname,mail,givenName,department";

fn read(bytes: impl Into<Vec<u8>>) -> Result<PeopleList, Problem> {
    PeopleList::read(bytes.into(), &Vec::new())
}

fn list(text: &str) -> PeopleList {
    read(text).unwrap()
}

fn judged(list: &PeopleList) -> Preflight {
    Preflight::new(list, None, &PreflightOptions::default())
}

/// A sound row.
fn row(nth: usize) -> String {
    format!("p{nth}@x.example,\"Lind, P{nth}\",Lind,p{nth}@x.example,P{nth},Sales")
}

/// The lines of rows that cannot be read, as the finding tells them, and why.
fn damaged(list: &PeopleList) -> Vec<(u32, Damage)> {
    let preflight = judged(list);
    let told = preflight.summaries.iter().find(|summary| summary.finding == Finding::UnreadableRow);
    let rows = told.map(|summary| summary.rows.clone()).unwrap_or_default();
    assert_eq!(told.map_or(0, |summary| summary.count), rows.len());
    rows.into_iter()
        .map(|row| (list.row(row as usize).unwrap().line(), list.damage(row as usize).unwrap()))
        .collect()
}

/// Lines and user names of the people that were read.
fn sound(list: &PeopleList) -> Vec<(u32, String)> {
    let persons = list.iter().filter(|row| row.state() == RowState::Person);
    persons.map(|row| (row.line(), row.user_name().into_owned())).collect()
}

/// People `from..=to`, each on the line given by `line`.
fn these(people: impl IntoIterator<Item = usize>, line: impl Fn(usize) -> usize) -> Vec<(u32, String)> {
    people.into_iter().map(|nth| (line(nth) as u32, format!("p{nth}@x.example"))).collect()
}

fn refusal(bytes: impl Into<Vec<u8>>) -> (&'static str, String) {
    let problem = read(bytes).unwrap_err();
    // The heads are for assigning, not for reading.
    let said = problem.facts.iter().filter(|(name, _)| **name != "heads");
    (problem.id.as_str(), said.map(|(_, fact)| fact.clone()).collect::<Vec<_>>().join(" "))
}

#[test]
fn nothing_at_all() {
    for empty in [
        "",
        "\r\n\r\n",
        "   \t\n",
        "\u{feff}",
        "sep=;\r\n",
        "version:v1.0\r\n",
        "#TYPE X\n",
        "\u{feff}\u{feff}\n,,,\n",
    ] {
        assert_eq!(refusal(empty).0, "people.file_empty", "{empty:?}");
    }
}

#[test]
fn a_header_alone() {
    for text in [
        HEADS.to_owned(),
        format!("{HEADS}\r\n"),
        format!("{HEADS}\n\n,,,,,\n\n"),
        format!("sep=,\n{HEADS}\n\0\n\u{1a}"),
    ] {
        let list = list(&text);
        assert!(list.is_empty(), "{text:?}");
        let preflight = judged(&list);
        assert_eq!(preflight.summaries.iter().map(|s| s.finding).collect::<Vec<_>>(), [Finding::Nobody]);
    }
}

#[test]
fn what_is_no_list() {
    let noise: Vec<u8> =
        (0..60_000u64).map(|n| (n.wrapping_mul(6_364_136_223_846_793_005) >> 33) as u8).collect();
    assert_eq!(refusal(noise).0, "people.file_is_not_a_list");
    let (id, format) = refusal(&b"PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml"[..]);
    assert_eq!((id, format.as_str()), ("people.file_is_workbook", "Excel"));
    assert_eq!(refusal("<!DOCTYPE html><title>Sign in to your account</title>").0, "people.file_is_web_page");
    assert_eq!(refusal("{\"@odata.context\":\"x\",\"value\":[]}").0, "people.file_is_json");
    assert_eq!(refusal(&b"%PDF-1.7\n"[..]).0, "people.file_is_not_a_list");
}

#[test]
fn a_file_with_other_columns_names_those_it_has() {
    let (id, words) = refusal("Product,Price,Amount\nPen,3,7\n");
    assert_eq!(id, "people.no_known_columns");
    assert!(words.contains("Product") && words.contains("Amount"), "{words}");
    // With a delimiter that nobody uses there is only one column.
    assert_eq!(refusal("userPrincipalName^mail^department\na@x^b@x^c\n").0, "people.no_known_columns");
}

#[test]
fn rows_with_another_delimiter_than_the_header() {
    let text = format!("{HEADS}\n{}\np2@x.example;P;L;p2@x.example;P;S\n{}\n", row(1), row(3));
    let list = list(&text);
    assert_eq!(damaged(&list), [(3, Damage::TooFewCells(1))]);
    assert_eq!(sound(&list), these([1, 3], |nth| nth + 1));
}

#[test]
fn a_quote_without_an_end_costs_its_line() {
    let broken = "x@x.example,\"Lind, X,Lind,x@x.example,X,Sales";
    for at in [1, 5, 10] {
        let mut rows: Vec<_> = (1..=10).map(row).collect();
        rows[at - 1] = broken.to_owned();
        for end in ["\n", "\r\n", "\r"] {
            let list = list(&format!("{HEADS}{end}{}", rows.join(end)));
            assert_eq!(list.len(), 10);
            assert_eq!(damaged(&list), [(at as u32 + 1, Damage::OpenQuote)], "{at} {end:?}");
            assert_eq!(sound(&list), these((1..=10).filter(|nth| *nth != at), |nth| nth + 1));
        }
    }
}

#[test]
fn two_lost_quotes_far_apart_cost_their_two_lines() {
    let mut rows: Vec<_> = (1..=60).map(row).collect();
    rows[9] = "x@x.example,\"Lind X,Lind,x@x.example,X,Sales".to_owned();
    rows[49] = "y@x.example,\"Lind Y,Lind,y@x.example,Y,Sales".to_owned();
    let list = list(&format!("{HEADS}\n{}\n", rows.join("\n")));
    assert_eq!(list.len(), 60);
    assert_eq!(damaged(&list), [(11, Damage::OpenQuote), (51, Damage::OpenQuote)]);
    assert_eq!(sound(&list), these((1..=60).filter(|nth| ![10, 50].contains(nth)), |nth| nth + 1));
}

#[test]
fn a_lost_quote_does_not_swallow_people_up_to_a_quote_that_closes_it() {
    // The second quote stands at the end of its cell, as a closing one does, and the cells come out even.
    let text = "displayName,userPrincipalName\n\"Mia,mia@x.example\nJens,jens@x.example\nIda\",ida@x.example\nUlla,ulla@x.example\n";
    let list = list(text);
    assert_eq!(list.len(), 4);
    assert_eq!(damaged(&list), [(2, Damage::OpenQuote)]);
    let names: Vec<_> = sound(&list).into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["jens@x.example", "ida@x.example", "ulla@x.example"]);
    // In the last column.
    let text =
        "userPrincipalName,displayName\nmia@x.example,\"Mia\njens@x.example,Jens\nida@x.example,Ida\"\n";
    let list = PeopleList::read(text.into(), &Vec::new()).unwrap();
    assert_eq!(list.len(), 3);
    assert_eq!(damaged(&list), [(2, Damage::OpenQuote)]);
}

#[test]
fn a_street_of_several_lines_is_no_lost_quote() {
    let text = "userPrincipalName,streetAddress,mail\na@x.example,\"Havnegade 1, Pakhuset, 2. sal\nc/o Nordwind, att. kontakt@x.example\n8000, Aarhus, DK\",a@x.example\nb@x.example,,\n";
    let list = list(text);
    assert_eq!(damaged(&list), []);
    assert_eq!(sound(&list), [(2, "a@x.example".to_owned()), (5, "b@x.example".to_owned())]);
    assert!(list.value(0, Field::Street).ends_with("8000, Aarhus, DK"));
}

#[test]
fn a_quote_in_a_name() {
    for (cell, name) in [
        ("\"Bob\" Lind", "\"Bob\" Lind"),
        ("Bob \"Bo\" Lind", "Bob \"Bo\" Lind"),
        ("\"\"\"Bob\"\" Lind\"", "\"Bob\" Lind"),
        ("Lind \"", "Lind \""),
    ] {
        let text =
            format!("{HEADS}\n{}\nb@x.example,{cell},Lind,b@x.example,Bob,Sales\n{}\n", row(1), row(3));
        let list = list(&text);
        assert_eq!(damaged(&list), [], "{cell}");
        assert_eq!(list.row(1).unwrap().display(), name);
        assert_eq!(list.len(), 3);
    }
}

#[test]
fn a_comma_without_quotes_shifts_its_row_only() {
    let full = "b@x.example,Lind, Bob,Lind,b@x.example,Bob,Sales";
    // The last cell is empty, so that the row is longer by an empty cell alone.
    let ragged = "b@x.example,Lind, Bob,Lind,b@x.example,Bob,";
    for shifted in [full, ragged] {
        let list = list(&format!("{HEADS}\n{}\n{shifted}\n{}\n", row(1), row(3)));
        assert_eq!(damaged(&list), [(3, Damage::TooManyCells(7))], "{shifted}");
        assert_eq!(sound(&list), these([1, 3], |nth| nth + 1));
    }
    // Without a column that has a form of its own the moved address tells.
    let list = list("displayName,userPrincipalName,department\nLind, Mia,mia@x.example,\nIda,ida,Sales,,\n");
    assert_eq!(damaged(&list), [(2, Damage::TooManyCells(4))]);
    assert_eq!(sound(&list), [(3, "ida".to_owned())]);
}

#[test]
fn zeros_cost_nothing_but_themselves() {
    let mut bytes = format!("{HEADS}\n").into_bytes();
    for nth in 1..=50 {
        bytes.extend(format!("{}\n", row(nth)).bytes());
    }
    bytes.extend(b"z\0@x.example,Z\0,Z,z@x.example,Z,\0\n\0\0\0\n\0\0");
    let list = read(bytes).unwrap();
    assert_eq!(damaged(&list), []);
    assert_eq!(list.len(), 51);
    let preflight = judged(&list);
    assert!(preflight.findings[50].has(Finding::OddCharacters));
    assert!(!preflight.findings[..50].iter().any(|all| all.has(Finding::OddCharacters)));
}

#[test]
fn ten_thousand_columns() {
    let heads: Vec<_> = (0..10_000).map(|nth| format!("extension{nth}")).collect();
    let (id, words) = refusal(format!("{}\n{}\n", heads.join(","), "x,".repeat(9_999)));
    assert_eq!(id, "people.no_known_columns");
    assert!(words.contains("extension0") && words.len() < 2_000, "{}", words.len());

    let mut heads = heads;
    heads[17] = "userPrincipalName".to_owned();
    heads[9_998] = "mail".to_owned();
    let person = |nth: usize| {
        let mut cells = vec!["1"; 10_000];
        let address = format!("p{nth}@x.example");
        cells[17] = &address;
        cells[9_998] = &address;
        cells.join(",")
    };
    let rows: Vec<_> = (1..=20).map(person).collect();
    let list = list(&format!("{}\n{}\n", heads.join(","), rows.join("\n")));
    assert_eq!((list.columns().len(), damaged(&list)), (10_000, vec![]));
    assert_eq!(sound(&list), these(1..=20, |nth| nth + 1));
    assert_eq!(list.row(19).unwrap().mail(), "p20@x.example");
    assert_eq!(list.cells(19).len(), 10_000);
}

#[test]
fn a_line_of_fifty_megabytes_is_one_row() {
    const LONG: usize = 50_000_000;
    // Quotes are looked at one by one, which takes its time without optimisation.
    const QUOTED: usize = LONG / 10;
    let endings: [(&str, &str); 4] =
        [("x", ""), ("x,", ""), ("\"\"", "an even number of quotes"), ("\"x,", "quotes that open and close")];
    for (filler, what) in endings {
        let long = if filler.contains('"') { QUOTED } else { LONG };
        let mut text = format!("{HEADS}\n{}\n", row(1));
        text.push_str("l@x.example,");
        text.push_str(&filler.repeat(long / filler.len()));
        text += &["", &row(2), &row(3)].join("\n");
        // A reader that looks at everything anew takes hours.
        let list = read(text).unwrap();
        let damage = damaged(&list);
        assert_eq!(damage.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [3], "{filler} {what}");
        assert_eq!(sound(&list), these([1, 2, 3], |nth| if nth == 1 { 2 } else { nth + 2 }), "{filler}");
    }
}

#[test]
fn quotes_that_reach_over_every_line_come_to_an_end() {
    const MUCH: usize = 512 * 1024;
    // Each line leaves a quote open, wherever one begins to read.
    let line = "\",x\"y,\"\n";
    let text = format!("{HEADS}\n{}{}\n", line.repeat(MUCH / line.len()), row(1));
    // Read to its end from each line it takes an hour.
    let list = read(text).unwrap();
    assert_eq!(list.len(), MUCH / line.len() + 1);
    assert_eq!(sound(&list).last().map(|(_, name)| name.as_str()), Some("p1@x.example"));
}

fn from_disk(path: &Path) -> Result<PeopleList, Problem> {
    PeopleList::read(read_people_file(path)?, &Vec::new())
}

fn told(path: &Path) -> &'static str {
    from_disk(path).unwrap_err().id.as_str()
}

#[test]
fn folders_and_missing_files() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(told(dir.path()), "people.file_is_folder");
    assert_eq!(told(&dir.path().join("users.csv")), "people.file_not_found");
    let file = dir.path().join("exportUsers_2026-11-23");
    fs::write(&file, format!("{HEADS}\n{}\n", row(1))).unwrap();
    assert_eq!(sound(&from_disk(&file).unwrap()), these([1], |_| 2));
    assert_eq!(told(&file.join("users.csv")), "people.file_not_found");
    fs::write(&file, "").unwrap();
    assert_eq!(told(&file), "people.file_empty");
}

#[cfg(unix)]
#[test]
fn a_locked_file() {
    use std::os::unix::fs::PermissionsExt as _;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("users.csv");
    fs::write(&file, format!("{HEADS}\n{}\n", row(1))).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o0)).unwrap();
    // The superuser reads it all the same; nobody else does.
    if fs::read(&file).is_ok() {
        assert_eq!(from_disk(&file).unwrap().len(), 1);
    } else {
        assert_eq!(told(&file), "people.file_locked");
    }
}

#[test]
fn a_file_that_is_written_while_it_is_read() {
    use std::io::Write as _;
    use std::sync::atomic::{AtomicBool, Ordering};

    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("users.csv");
    let rows: Vec<_> = (1..=200_000).map(row).collect();
    fs::write(&file, format!("{HEADS}\n{}\n", rows.join("\n"))).unwrap();
    let stop = AtomicBool::new(false);
    let found = std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut out = fs::File::options().append(true).open(&file).unwrap();
            while !stop.load(Ordering::Relaxed) {
                out.write_all(b"late@x.example,Late,Late,late@x.example,Late,Sales\n").unwrap();
                // Else the file outgrows the reader.
                std::thread::sleep(Duration::from_micros(200));
            }
        });
        let found = (0..50).find_map(|_| read_people_file(&file).err().map(|problem| problem.id.as_str()));
        stop.store(true, Ordering::Relaxed);
        found
    });
    assert_eq!(found, Some("people.file_changed"));
    // At rest again, it is read whole.
    assert!(from_disk(&file).unwrap().len() > 200_000);
}
