//! The practice company's list of people, as its Entra would download it.

use std::fmt::Write as _;

use crate::worker::EntraPerson;

/// Name of the practice company's list.
pub const NAME: &str = "exportUsers_Nordwind.csv";
/// First line of the file behind Download users (facts in the catalogue of exports, row 1), as far as the practice
/// directory fills it.
const DOWNLOADED: &str = "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,\
                          accountEnabled,usageLocation";

/// The file, with these people in it.
pub fn downloaded(people: &[EntraPerson]) -> String {
    let mut text = format!("{DOWNLOADED}\r\n");
    for person in people {
        let kind = if person.guest { "Guest" } else { "Member" };
        let enabled = if person.enabled { "True" } else { "False" };
        let cells = [
            person.upn.as_str(),
            &person.display_name,
            &person.family,
            person.mail.as_deref().unwrap_or_default(),
            &person.given,
            &person.id,
            kind,
            "",
            &person.department,
            enabled,
            "",
        ]
        .map(quoted);
        let _a_string_takes_everything = write!(text, "{}\r\n", cells.join(","));
    }
    text
}

/// A cell of CSV (RFC 4180, section 2).
fn quoted(cell: &str) -> String {
    if cell.contains([',', '\u{22}', '\n']) {
        format!("\"{}\"", cell.replace('\u{22}', "\"\""))
    } else {
        cell.to_owned()
    }
}
