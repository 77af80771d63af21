//! The list of users as a file for a spreadsheet.

use super::users::UserRow;

/// CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8. What a spreadsheet would take for a
/// formula gets an apostrophe in front; line breaks and other control characters become blanks.
///
/// # Errors
/// When the rows do not fit into memory.
pub fn users_csv(users: &[UserRow]) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(["id", "userName", "email", "active", "displayName", "givenName", "familyName"])?;
    for user in users {
        let active = user.active.map(|on| on.to_string()).unwrap_or_default();
        writer.write_record(
            [
                Some(user.id.as_str()),
                Some(user.user_name.as_str()),
                user.email.as_deref(),
                Some(active.as_str()),
                user.display_name.as_deref(),
                user.given.as_deref(),
                user.family.as_deref(),
            ]
            .map(|cell| harmless(cell.unwrap_or_default())),
        )?;
    }
    let bytes =
        writer.into_inner().map_err(|error| csv::Error::from(std::io::Error::from(error.error().kind())))?;
    Ok(format!("\u{FEFF}{}", String::from_utf8_lossy(&bytes)))
}

fn harmless(cell: &str) -> String {
    let line: String = cell.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    match line.trim_start().chars().next() {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{line}"),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_and_line_breaks_are_harmless() {
        let user = UserRow {
            id: "1".to_owned(),
            user_name: "=cmd|' /C calc'!A0".to_owned(),
            email: Some("a@b.example".to_owned()),
            active: Some(true),
            display_name: Some("Mia, \"the\nboss\"".to_owned()),
            given: Some("\t@SUM(A1)".to_owned()),
            family: None,
        };
        let text = users_csv(&[user]).unwrap();
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{FEFF}').as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!(&row[1], "'=cmd|' /C calc'!A0");
        assert_eq!(&row[3], "true");
        assert_eq!(&row[4], "Mia, \"the boss\"");
        assert_eq!(&row[5], "' @SUM(A1)");
        assert_eq!(text.matches("\r\n").count(), 2);
    }
}
