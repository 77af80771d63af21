//! Entra's file for Groups, Members, Bulk operations, Import members. Entra reads it letter by letter, so its cells are
//! not made harmless for a spreadsheet: who would need that is left out instead.

use std::borrow::Cow;
use std::collections::HashSet;

use super::super::super::people::list::{PeopleList, RowState, RowView};
use super::super::super::people::preflight::{Fate, Preflight};
use super::{OutFile, PeopleOutput};

/// Entra's template begins so; a changed line is refused ("Bulk import group members").
const HEAD: &str =
    "version:v1.0\r\nMember object ID or user principal name [memberObjectIdOrUpn] Required\r\n";
/// Entra takes so many members from one file ("Bulk import group members").
const MOST_MEMBERS: usize = 40_000;

pub(super) fn write(list: &PeopleList, preflight: &Preflight) -> Vec<OutFile> {
    parts(&members(list, preflight).0, MOST_MEMBERS)
}

/// The rows of people who go through but cannot stand in the file for Import members, counted from 0: without an
/// object ID, and without a user name that is plain enough.
pub fn not_importable(list: &PeopleList, preflight: &Preflight) -> Vec<u32> {
    members(list, preflight).1
}

/// Who goes in, each once, and the rows that do not fit.
fn members(list: &PeopleList, preflight: &Preflight) -> (Vec<String>, Vec<u32>) {
    let (mut all, mut left_out) = (Vec::new(), Vec::new());
    let mut seen: HashSet<String> = HashSet::new();
    for ((index, row), fate) in (0u32..).zip(list.iter()).zip(&preflight.fates) {
        if matches!(fate, Fate::Skip) || row.state() != RowState::Person {
            continue;
        }
        match member(row) {
            // Neither letters of an object ID nor those of a user name have a case.
            Some(member) if seen.insert(member.to_ascii_lowercase()) => all.push(member),
            Some(_) => {}
            None => left_out.push(index),
        }
    }
    (all, left_out)
}

/// The object ID, which survives a rename, else the user name.
fn member(row: RowView<'_>) -> Option<String> {
    let fitting =
        |cell: Cow<'_, str>, fits: fn(&str) -> bool| Some(cell.trim().to_owned()).filter(|cell| fits(cell));
    fitting(row.object_id(), is_object_id).or_else(|| fitting(row.user_name(), is_plain_user_name))
}

/// A GUID as Entra writes it.
fn is_object_id(text: &str) -> bool {
    let mut lengths = [8, 4, 4, 4, 12].into_iter();
    text.split('-')
        .all(|part| lengths.next() == Some(part.len()) && part.bytes().all(|b| b.is_ascii_hexdigit()))
        && lengths.next().is_none()
}

/// The characters that Entra allows ("Prepare for directory synchronization"), begun in a way that no spreadsheet
/// takes for a formula.
fn is_plain_user_name(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_alphanumeric() || b"'.-_!#^~".contains(&b);
    text.split_once('@').is_some_and(|(name, domain)| {
        name.starts_with(|c: char| c.is_ascii_alphanumeric())
            && !domain.is_empty()
            && name.bytes().chain(domain.bytes()).all(allowed)
    })
}

fn parts(members: &[String], most: usize) -> Vec<OutFile> {
    let count = members.len().div_ceil(most);
    let mut rest = members;
    let mut files = Vec::with_capacity(count);
    for number in 1..=count {
        // Entra takes no file with a single member: the part before the last gives one away.
        let size = if rest.len() == most + 1 { most - 1 } else { most };
        let (part, behind) = rest.split_at(size.min(rest.len()));
        rest = behind;
        let mut text = String::from(HEAD);
        for member in part {
            text.push_str(member);
            text.push_str("\r\n");
        }
        let name = PeopleOutput::ImportMembers.file_name();
        let name = match name.rsplit_once('.') {
            Some((stem, ending)) if count > 1 => format!("{stem}-{number}.{ending}"),
            _ => name.to_owned(),
        };
        files.push(OutFile { name, text });
    }
    files
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_id_is_a_guid() {
        assert!(is_object_id("9832aad8-e4fe-496b-a604-95c6ef01ae75"));
        assert!(is_object_id("9832AAD8-E4FE-496B-A604-95C6EF01AE75"));
        for other in [
            "",
            "1.2E+10",
            "9832aad8e4fe496ba60495c6ef01ae75",
            "9832aad8-e4fe-496b-a604-95c6ef01ae7",
            "9832aad8-e4fe-496b-a604-95c6ef01ae75-1",
            "9832aad8-e4fe-496b-a604",
            "-832aad8-e4fe-496b-a604-95c6ef01ae75",
        ] {
            assert!(!is_object_id(other), "{other}");
        }
    }

    #[test]
    fn a_user_name_that_a_spreadsheet_could_run_is_not_plain() {
        for plain in ["mia.lind@contoso.com", "o'neill@c.example", "anna_f.com#EXT#@c.onmicrosoft.com", "1@c"]
        {
            assert!(is_plain_user_name(plain), "{plain}");
        }
        for other in
            ["", "mia", "mia@", "@c", "-mia@c", "=1@c", "'mia@c", "a b@c", "a,b@c", "åse@c", "a@b@c", "a\"@c"]
        {
            assert!(!is_plain_user_name(other), "{other}");
        }
    }

    #[test]
    fn no_part_is_too_long_and_none_holds_one_member_alone() {
        let names: Vec<String> = (0..11).map(|n| format!("p{n}@c.example")).collect();
        let sizes = |count: usize| -> Vec<usize> {
            let files = parts(&names[..count], 5);
            let all: Vec<&str> =
                files.iter().flat_map(|f| f.text.strip_prefix(HEAD).unwrap().lines()).collect();
            assert_eq!(all, names[..count]);
            files.iter().map(|file| file.text.lines().count() - 2).collect()
        };
        assert_eq!(sizes(0), [0; 0]);
        assert_eq!(sizes(1), [1]);
        assert_eq!(sizes(5), [5]);
        assert_eq!(sizes(6), [4, 2]);
        assert_eq!(sizes(10), [5, 5]);
        assert_eq!(sizes(11), [5, 4, 2]);
    }

    #[test]
    fn parts_are_numbered_when_there_are_several() {
        let names = ["a@c", "b@c", "c@c", "d@c"].map(str::to_owned);
        let files = |most| parts(&names, most).into_iter().map(|file| file.name).collect::<Vec<_>>();
        assert_eq!(files(4), ["import-group-members.csv"]);
        assert_eq!(files(2), ["import-group-members-1.csv", "import-group-members-2.csv"]);
    }
}
