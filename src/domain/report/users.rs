//! The list of users as a file for a spreadsheet.

use crate::domain::people::accounts::UserRow;

/// CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. What a spreadsheet would take for a
/// formula gets an apostrophe in front; line breaks become blanks.
pub fn users_csv(users: &[UserRow]) -> String {
    let mut out = String::from("\u{FEFF}id,userName,email,active,displayName,givenName,familyName\r\n");
    for user in users {
        let active = match user.active {
            Some(true) => "true",
            Some(false) => "false",
            None => "",
        };
        let cells = [
            user.id.as_str(),
            &user.user_name,
            user.email.as_deref().unwrap_or_default(),
            active,
            &user.display_name,
            &user.given,
            &user.family,
        ];
        let line: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
        out.push_str(&line.join(","));
        out.push_str("\r\n");
    }
    out
}

fn quoted(cell: &str) -> String {
    let one_line: String = cell.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let first = one_line.trim_start().chars().next();
    let harmless = match first {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{one_line}"),
        _ => one_line,
    };
    if harmless.contains([',', '"', ';', '\'']) || harmless != cell {
        format!("\"{}\"", harmless.replace('"', "\"\""))
    } else {
        harmless
    }
}
