//! What single cells say.

/// A truth value in the languages and spellings of the exports; `None` when the cell says nothing.
pub(super) fn truth(cell: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(&["true", "1", "yes", "wahr", "ja", "sand", "sandt"]) {
        Some(true)
    } else if is(&["false", "0", "no", "falsch", "nein", "falsk", "nej"]) {
        Some(false)
    } else {
        None
    }
}

/// Whether a person may sign in, from a column that says so (`inverted`: from one that says who is blocked).
pub(super) fn enabled(cell: &str, inverted: bool) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(&["blocked", "disabled", "blockiert", "gesperrt", "deaktiviert", "blokeret", "deaktiveret"]) {
        Some(false)
    } else if is(&[
        "allowed",
        "enabled",
        "zugelassen",
        "aktiviert",
        "aktiv",
        "active",
        "tilladt",
        "aktiveret",
    ]) {
        Some(true)
    } else {
        truth(cell).map(|truth| truth != inverted)
    }
}

/// Whether the user type is a guest's.
pub(super) fn guest(cell: &str) -> Option<bool> {
    let is = |words: &[&str]| words.iter().any(|word| cell.eq_ignore_ascii_case(word));
    if is(&["guest", "gast", "gæst"]) {
        Some(true)
    } else if is(&["member", "mitglied", "medlem"]) {
        Some(false)
    } else {
        None
    }
}

/// What a row of an assignment or member list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Person,
    Group,
    Other,
}

/// Reads the type of a row; what is not known is taken for a person.
pub(super) fn row_kind(cell: &str) -> RowKind {
    let plain = cell.rsplit('.').next().unwrap_or(cell);
    let is = |words: &[&str]| words.iter().any(|word| plain.eq_ignore_ascii_case(word));
    if is(&["group", "gruppe", "securitygroup", "security group"]) {
        RowKind::Group
    } else if is(&["serviceprincipal", "service principal", "device", "application", "contact", "orgcontact"])
    {
        RowKind::Other
    } else {
        RowKind::Person
    }
}

/// The main address among the proxy addresses, as a place in the cell. Only `SMTP:` in capitals marks it; lower-case
/// ones are aliases, `SIP:` and `X500:` no mail at all.
pub(super) fn main_address(cell: &str) -> Option<(usize, usize)> {
    let start = cell.find("SMTP:")? + "SMTP:".len();
    let rest = cell.get(start..)?;
    let mut len = rest.len();
    for (at, c) in rest.char_indices() {
        let ends = match c {
            // Microsoft 365 joins with a plus sign, which addresses may hold as well.
            '+' => rest.get(at + 1..).is_some_and(begins_with_a_kind),
            ',' | ';' | '"' | '\'' | ']' | ')' | '}' => true,
            c => c.is_whitespace(),
        };
        if ends {
            len = at;
            break;
        }
    }
    (len > 0).then_some((start, len))
}

fn begins_with_a_kind(rest: &str) -> bool {
    let kind = rest.split(':').next().unwrap_or_default();
    kind.len() < rest.len()
        && ["smtp", "sip", "x500", "x400", "spo", "eum", "sharepoint"]
            .iter()
            .any(|k| kind.eq_ignore_ascii_case(k))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn truth_in_every_spelling() {
        for yes in ["True", "true", "TRUE", "WAHR", "Wahr", "SAND", "Ja", "Yes", "1"] {
            assert_eq!(truth(yes), Some(true), "{yes}");
        }
        for no in ["False", "FALSCH", "FALSK", "Nein", "Nej", "No", "0"] {
            assert_eq!(truth(no), Some(false), "{no}");
        }
        assert_eq!(truth(""), None);
    }

    #[test]
    fn blocked_is_the_other_way_round() {
        assert_eq!(enabled("False", false), Some(false));
        assert_eq!(enabled("True", true), Some(false));
        assert_eq!(enabled("Nein", true), Some(true));
        assert_eq!(enabled("Blocked", true), Some(false));
        assert_eq!(enabled("Allowed", true), Some(true));
        assert_eq!(enabled("", true), None);
    }

    #[test]
    fn kinds_of_rows() {
        for (cell, kind) in [
            ("User", RowKind::Person),
            ("#microsoft.graph.user", RowKind::Person),
            ("", RowKind::Person),
            ("Group", RowKind::Group),
            ("#microsoft.graph.group", RowKind::Group),
            ("Service Principal", RowKind::Other),
            ("#microsoft.graph.device", RowKind::Other),
        ] {
            assert_eq!(row_kind(cell), kind, "{cell}");
        }
        assert_eq!((guest("Guest"), guest("Member"), guest("")), (Some(true), Some(false), None));
    }

    #[test]
    fn the_main_address_is_the_one_in_capitals() {
        for (cell, address) in [
            ("SMTP:a@x.example", Some("a@x.example")),
            ("smtp:old@x.example+SMTP:a+tag@x.example+SIP:a@x.example", Some("a+tag@x.example")),
            ("[\"\"smtp:b@x\"\",\"\"SMTP:a@x\"\"]", Some("a@x")),
            ("{smtp:b@x, SMTP:a@x}", Some("a@x")),
            ("X500:/o=x smtp:b@x", None),
            ("System.Collections.Generic.List`1[System.String]", None),
            ("SMTP:", None),
            ("", None),
        ] {
            let found = main_address(cell).map(|(start, len)| &cell[start..start + len]);
            assert_eq!(found, address, "{cell}");
        }
    }
}
