//! Reading and judging lists of people beside the `csv` crate alone, memory beside the file, and what the window does with
//! many people.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Finding, Preflight, PreflightOptions};
use contractbook_setup::domain::people::query::{PeopleFilter, PeopleQuery, PeopleSort, arrange};
use contractbook_setup::service::people_file::read_people_file;
use tempfile::TempDir;

use crate::endless::high_water_kib;
use crate::table::{Budget, Row, Table, median, median_ms};

const PROGRAM: &str = env!("CARGO_BIN_EXE_contractbook-setup");
/// With this and a path the bench only reads the file.
pub const CSV_ALONE: &str = "--csv-alone";
/// As many as Entra puts into one download.
const ROWS: usize = 500_000;
/// As many as a window has to show.
const SHOWN: usize = 100_000;
const MIB: f64 = 1024.0 * 1024.0;

/// Columns of Entra's download of all users.
const CLASSIC: &str = "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,invitationState,identityIssuer,createdDateTime";
/// Columns of a list made by hand.
const NARROW: &str = "displayName,userPrincipalName,mail,department,accountEnabled";

/// Both layouts: time, then memory; then the judgement against Contractbook and the table's queries.
pub fn measure(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let classic = write(&folder, "classic.csv", &classic(ROWS)?)?;
    let narrow = write(&folder, "narrow.csv", &narrow(ROWS)?)?;
    let layouts = [
        (
            &classic,
            "people: 500,000 rows of 29 columns, read and judged (floor: csv alone)",
            "the same, whole process (floor: a process with csv alone)",
            "peak memory of that process (floor: the file)",
        ),
        (
            &narrow,
            "people: 500,000 rows of 5 columns, read and judged (floor: csv alone)",
            "the same, whole process (floor: a process with csv alone) ",
            "peak memory of that process (floor: the file) ",
        ),
    ];
    for (path, judged, whole, memory) in layouts {
        let (mut ours, mut process, mut peaks) = (vec![], vec![], vec![]);
        let (mut floor, mut bare) = (vec![], vec![]);
        for _ in 0..runs {
            floor.push(csv_alone(path)?);
            bare.push(csv_alone_as_process(path)?);
            ours.push(read_and_judge(path)?);
            let (took, kib) = run(path)?;
            process.push(took);
            peaks.extend(kib);
        }
        let times = |what: &str, measured, floor| Row {
            what: what.to_owned(),
            unit: "ms",
            measured: median_ms(measured),
            floor: Some(median_ms(floor)),
            budget: Budget::AtMostTimes(2.0),
        };
        table.row(times(judged, ours, floor));
        table.row(times(whole, process, bare));
        ensure!(!peaks.is_empty(), "The memory of another process cannot be read on this system");
        table.row(Row {
            what: memory.to_owned(),
            unit: "MiB",
            measured: median(peaks) / 1024.0,
            floor: Some(fs::metadata(path)?.len() as f64 / MIB),
            budget: Budget::AtMostTimes(3.0),
        });
    }
    compare(table, runs)?;
    arrangements(table, runs)
}

fn write(folder: &TempDir, name: &str, text: &str) -> anyhow::Result<PathBuf> {
    let path = folder.path().join(name);
    fs::write(&path, text)?;
    Ok(path)
}

fn person(nth: usize) -> (&'static str, &'static str) {
    let given = ["Mia", "Jens", "Søren", "Ida", "Conor", "Aylin", "Jürgen"];
    let family = ["Lind", "Olsen", "Østergaard", "Berg", "O'Brien", "Yılmaz", "Weiß", "Sørensen"];
    let pick = |names: &[&'static str], nth: usize| names.get(nth % names.len()).copied().unwrap_or_default();
    (pick(&given, nth), pick(&family, nth / 7))
}

fn classic(rows: usize) -> anyhow::Result<String> {
    let mut text = format!("{CLASSIC}\r\n");
    for nth in 0..rows {
        let (given, family) = person(nth);
        write!(
            text,
            "user{nth}@nordwind.example,\"{family}, {given} {nth}\",{family},user{nth}@nordwind.example,{given},0b3c8d1e-0001-4a6f-9c55-{nth:012},Member,Specialist,Sales {},True,DK,Havnegade {},,Denmark,Kontor {},Aarhus,8000,+45 1234 5678,,,,,,Nordwind A/S,,True,,nordwind.onmicrosoft.com,8/19/2021 1:25:31 PM\r\n",
            nth % 40,
            nth % 200,
            nth % 17
        )?;
    }
    Ok(text)
}

fn narrow(rows: usize) -> anyhow::Result<String> {
    let mut text = format!("{NARROW}\r\n");
    for nth in 0..rows {
        let (given, family) = person(nth);
        write!(
            text,
            "{given} {family} {nth},user{nth}@nordwind.example,user{nth}@nordwind.example,Sales {},True\r\n",
            nth % 40
        )?;
    }
    Ok(text)
}

/// The least that reads such a file as text: record after record, into one place.
pub fn csv_alone(path: &Path) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path)?;
    let mut record = csv::StringRecord::new();
    let (mut rows, mut cells) = (0, 0);
    while reader.read_record(&mut record)? {
        rows += 1;
        cells += record.len();
    }
    let took = begun.elapsed();
    ensure!(rows == ROWS && cells > rows, "The csv crate read {rows} rows");
    Ok(took)
}

fn read_and_judge(path: &Path) -> anyhow::Result<Duration> {
    let begun = Instant::now();
    let list = list(path)?;
    let preflight = Preflight::new(&list, None, &PreflightOptions::default());
    let took = begun.elapsed();
    ensure!(preflight.create == ROWS, "{} of the rows are people", preflight.create);
    Ok(took)
}

fn list(path: &Path) -> anyhow::Result<PeopleList> {
    let bytes = read_people_file(path).map_err(|problem| anyhow::anyhow!("{problem:?}"))?;
    read(bytes)
}

fn read(bytes: Vec<u8>) -> anyhow::Result<PeopleList> {
    PeopleList::read(bytes, &Vec::new()).map_err(|problem| anyhow::anyhow!("{problem:?}"))
}

/// The command from start to end, and its highest resident memory.
fn run(path: &Path) -> anyhow::Result<(Duration, Option<f64>)> {
    timed(Command::new(PROGRAM).arg("people").arg(path).arg("--json"))
}

/// This program once more, which does nothing but [`csv_alone`].
fn csv_alone_as_process(path: &Path) -> anyhow::Result<Duration> {
    let (took, _) = timed(Command::new(std::env::current_exe()?).arg(CSV_ALONE).arg(path))?;
    Ok(took)
}

fn timed(command: &mut Command) -> anyhow::Result<(Duration, Option<f64>)> {
    let begun = Instant::now();
    let mut process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    let mut peak = None;
    let status = loop {
        if let Some(status) = process.try_wait()? {
            break status;
        }
        peak = high_water_kib(&process).or(peak);
        sleep(Duration::from_millis(1));
    };
    let took = begun.elapsed();
    // Usage errors end with 2.
    ensure!(matches!(status.code(), Some(0 | 1)), "{command:?} ended with {status}");
    Ok((took, peak))
}

/// 100,000 people, half of whom have an account; one in a hundred clashes.
fn compare(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    let list = read(classic(SHOWN)?.into_bytes())?;
    let accounts: Vec<_> = (0..SHOWN)
        .map(|nth| {
            let (user_name, email) = match nth {
                nth if nth % 100 == 1 => {
                    (format!("other{nth}@old.example"), format!("user{nth}@nordwind.example"))
                }
                nth if nth.is_multiple_of(2) => {
                    (format!("User{nth}@Nordwind.example"), format!("user{nth}@nordwind.example"))
                }
                nth => (format!("stranger{nth}@old.example"), format!("stranger{nth}@old.example")),
            };
            Account {
                id: nth.to_string(),
                user_name,
                email: Some(email),
                active: Some(true),
                ..Account::default()
            }
        })
        .collect();
    let mut judging = Vec::new();
    for _ in 0..runs {
        let begun = Instant::now();
        let preflight = Preflight::new(&list, Some(&accounts), &PreflightOptions::default());
        judging.push(begun.elapsed());
        let clashes = preflight.summaries.iter().find(|s| s.finding == Finding::ClashWithContractbook);
        let clashes = clashes.context("no clash was found")?.count;
        ensure!(
            (preflight.link, clashes) == (SHOWN / 2, SHOWN / 100),
            "{} links, {clashes} clashes",
            preflight.link
        );
    }
    table.row(Row {
        what: "people: 100,000 judged against 100,000 accounts".into(),
        unit: "ms",
        measured: median_ms(judging),
        floor: None,
        budget: Budget::AtMost(250.0),
    });
    Ok(())
}

/// What a key stroke in the search field, a filter and a click on a column cost, off the drawing thread.
fn arrangements(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    let list = read(classic(SHOWN)?.into_bytes())?;
    let preflight = Preflight::new(&list, None, &PreflightOptions::default());
    let query = |search: &str, filter, sort| PeopleQuery {
        search: search.to_owned(),
        filter,
        sort,
        descending: false,
    };
    let queries = [
        ("people: 100,000 searched", query("berg ida", PeopleFilter::All, PeopleSort::File)),
        (
            "people: 100,000 filtered",
            query("", PeopleFilter::Finding(Finding::OddCharacters), PeopleSort::File),
        ),
        ("people: 100,000 sorted by name", query("", PeopleFilter::All, PeopleSort::Name)),
        ("people: 100,000 sorted by what happens", query("", PeopleFilter::All, PeopleSort::Outcome)),
    ];
    for (what, query) in queries {
        let mut took = Vec::new();
        for _ in 0..runs {
            let begun = Instant::now();
            let shown = arrange(&list, &preflight, &query);
            took.push(begun.elapsed());
            let whole = query.search.is_empty() && query.filter == PeopleFilter::All;
            if whole && shown.len() != SHOWN {
                bail!("{what}: {} rows", shown.len());
            }
        }
        table.row(Row {
            what: what.to_owned(),
            unit: "ms",
            measured: median_ms(took),
            floor: None,
            budget: Budget::AtMost(150.0),
        });
    }
    Ok(())
}
