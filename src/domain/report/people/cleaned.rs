//! Everybody that goes through, tidied: blanks at both ends, control and zero-width characters are gone. Nothing is invented.

use std::borrow::Cow;

use super::super::super::people::list::{Column, Field, PeopleList};
use super::super::super::people::preflight::{Fate, Preflight};
use super::super::super::texts::Texts;
use super::super::spreadsheet::{Sheet, is_invisible};

pub(super) fn write(list: &PeopleList, preflight: &Preflight, texts: &Texts) -> Result<String, csv::Error> {
    let kept = || list.columns().iter().enumerate().filter(|(_, column)| is_kept(column));
    let heads = kept().map(|(_, column)| tidied(&column.label(texts), column.field).into_owned());
    let mut sheet = Sheet::new(super::delimiter(list), heads)?;
    for (row, fate) in preflight.fates.iter().enumerate().take(list.len()) {
        if matches!(fate, Fate::Skip) {
            continue;
        }
        let cells = list.cells(row);
        // A row may end before its empty last columns.
        let cell = |at: usize| cells.get(at).map(AsRef::as_ref).unwrap_or_default();
        sheet.row(kept().map(|(at, column)| tidied(cell(at), column.field)))?;
    }
    sheet.finish()
}

fn is_kept(column: &Column) -> bool {
    column.field != Some(Field::Password)
}

/// Without what cannot be seen. Only the domain of a mail address has no case (RFC 5321 section 2.4).
fn tidied(cell: &str, field: Option<Field>) -> Cow<'_, str> {
    let odd = |c: char| c.is_control() || is_invisible(c);
    let visible = if cell.contains(odd) {
        let one_break = cell.replace("\r\n", "\n");
        let chars = one_break.chars().filter_map(|c| match c {
            '\t' | '\n' | '\r' | '\u{85}' => Some(' '),
            c if odd(c) => None,
            c => Some(c),
        });
        Cow::Owned(chars.collect::<String>().trim().to_owned())
    } else {
        Cow::Borrowed(cell.trim())
    };
    match visible.rsplit_once('@') {
        Some((name, domain)) if field == Some(Field::Mail) => {
            Cow::Owned(format!("{name}@{}", domain.to_lowercase()))
        }
        _ => visible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_goes_and_everything_else_stays() {
        for (cell, tidy) in [
            ("  Mia\u{a0}", "Mia"),
            ("Mi\u{200b}a", "Mia"),
            ("\u{feff}Mia\0", "Mia"),
            ("\u{202e}Mia\u{202c} ", "Mia"),
            ("Main Street 1\r\n2nd floor", "Main Street 1 2nd floor"),
            ("a\tb\rc", "a b c"),
            ("O'Neill,  Åse", "O'Neill,  Åse"),
            ("", ""),
        ] {
            assert_eq!(tidied(cell, None), tidy, "{cell:?}");
        }
    }

    #[test]
    fn only_the_domain_of_an_address_is_lowered() {
        assert_eq!(tidied(" Mia.Lind@Nordwind.EXAMPLE ", Some(Field::Mail)), "Mia.Lind@nordwind.example");
        assert_eq!(tidied("Mia@Nordwind.example", Some(Field::UserName)), "Mia@Nordwind.example");
        assert_eq!(tidied("Mia", Some(Field::Mail)), "Mia");
    }
}
