//! What is wrong with whom, one line for each finding, for whoever owns the directory.

use std::collections::HashMap;

use super::super::super::people::Account;
use super::super::super::people::list::PeopleList;
use super::super::super::people::preflight::{Finding, Preflight};
use super::super::super::problems::{Problem, Severity};
use super::super::super::texts::Texts;
use super::super::check::severity_key;
use super::super::spreadsheet::Sheet;
use super::sides::Sides;

/// The heads of the columns that say who it is.
pub(super) const PERSON_HEADS: [&str; 4] =
    ["people-out-line", "people-out-name", "people-out-user-name", "people-out-mail"];

pub(super) fn write(
    list: &PeopleList,
    preflight: &Preflight,
    accounts: &[Account],
    texts: &Texts,
) -> Result<String, csv::Error> {
    let behind = [
        "people-out-problem",
        "people-out-code",
        "people-out-severity",
        "people-out-action",
        "people-out-owner",
        "people-out-other",
    ];
    let heads = PERSON_HEADS.into_iter().chain(behind).map(|key| texts.get(key));
    let mut sheet = Sheet::new(super::delimiter(list), heads)?;
    for problem in super::about_the_list(preflight) {
        if counts(problem.severity) {
            let nobody = PERSON_HEADS.map(|_| String::new());
            sheet.row(nobody.into_iter().chain(words(&problem, texts)).chain([String::new()]))?;
        }
    }
    let sides = Sides::new(list, preflight, accounts);
    let mut known: HashMap<(Finding, Severity), [String; 5]> = HashMap::new();
    for (index, findings) in (0u32..).zip(&preflight.findings) {
        if findings.is_empty() {
            continue;
        }
        for (finding, severity) in preflight.of_row(index as usize) {
            if counts(severity) {
                let said = known
                    .entry((finding, severity))
                    .or_insert_with(|| words(&Problem::new(finding.id()).weighing(severity), texts));
                let others = sides.words(index, finding, texts).join(" / ");
                let cells = who(list, index).into_iter().chain(said.iter().cloned()).chain([others]);
                sheet.row(cells)?;
            }
        }
    }
    sheet.finish()
}

/// Whether somebody has to do something.
pub(super) fn counts(severity: Severity) -> bool {
    severity > Severity::Note
}

/// Who it is about, as in [`PERSON_HEADS`].
pub(super) fn who(list: &PeopleList, row: u32) -> [String; 4] {
    list.row(row as usize).map_or_else(Default::default, |row| {
        let trimmed = |cell: &str| cell.trim().to_owned();
        [row.line().to_string(), row.name().into_owned(), trimmed(&row.user_name()), trimmed(&row.mail())]
    })
}

fn words(problem: &Problem, texts: &Texts) -> [String; 5] {
    let said = texts.problem(problem);
    let severity = texts.get(severity_key(problem.severity));
    [said.title, problem.id.code().to_owned(), severity, said.action, texts.owner(problem.owner())]
}
