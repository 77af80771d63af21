//! What the check of a list of people came to: for the terminal, for programs, and as files to take away.

mod cleaned;
mod import;
mod json;
mod page;
mod problems;
mod sides;
mod text;
mod told;

pub use import::not_importable;
pub use json::{no_list_json, people_json};
pub use text::people_text;
pub use told::{ListFinding, PeopleReport};

use super::super::people::Account;
use super::super::people::list::PeopleList;
use super::super::people::preflight::Preflight;
use super::super::problems::Problem;
use super::super::texts::Texts;

/// What a person can take away from the check of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeopleOutput {
    /// Everybody that goes through, with the columns of the list, as CSV.
    Cleaned,
    /// What is wrong with whom, as CSV for whoever owns the directory.
    Problems,
    /// The same as one HTML page that needs nothing else.
    ProblemsPage,
    /// Entra's file for Import members, for everybody that goes through.
    ImportMembers,
}

impl PeopleOutput {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Cleaned, Self::Problems, Self::ProblemsPage, Self::ImportMembers];

    /// The name proposed for its file, with its ending behind the dot.
    pub const fn file_name(self) -> &'static str {
        match self {
            Self::Cleaned => "contractbook-people.csv",
            Self::Problems => "contractbook-people-problems.csv",
            Self::ProblemsPage => "contractbook-people-problems.html",
            Self::ImportMembers => "import-group-members.csv",
        }
    }
}

/// One file, not yet saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutFile {
    /// The name to propose; with the number of the part when there are several.
    pub name: String,
    /// What is in it, to be saved as UTF-8.
    pub text: String,
}

/// Writes one output. Usually one file; [`PeopleOutput::ImportMembers`] gives none when nobody fits into it
/// ([`not_importable`] tells who does not) and several for more people than Entra takes at once.
///
/// # Errors
/// When the rows do not fit into memory.
pub fn write_people(
    output: PeopleOutput,
    list: &PeopleList,
    preflight: &Preflight,
    accounts: &[Account],
    texts: &Texts,
) -> Result<Vec<OutFile>, csv::Error> {
    let one = |text| vec![OutFile { name: output.file_name().to_owned(), text }];
    Ok(match output {
        PeopleOutput::Cleaned => one(cleaned::write(list, preflight, texts)?),
        PeopleOutput::Problems => one(problems::write(list, preflight, accounts, texts)?),
        PeopleOutput::ProblemsPage => one(page::write(list, preflight, accounts, texts)),
        PeopleOutput::ImportMembers => import::write(list, preflight),
    })
}

/// What the person's spreadsheet puts between cells: the list's own semicolon, else a comma.
fn delimiter(list: &PeopleList) -> u8 {
    if list.delimiter() == b';' { b';' } else { b',' }
}

/// What concerns the list as a whole.
fn about_the_list(preflight: &Preflight) -> Vec<Problem> {
    let whole = preflight.summaries.iter().filter(|summary| summary.count == 0);
    whole.map(|summary| Problem::new(summary.id()).weighing(summary.severity)).collect()
}
