//! The list of users as a file for a spreadsheet.

use crate::domain::people::Account;
use crate::domain::report::spreadsheet::Sheet;

/// Every account with what identifies it, safe to open in a spreadsheet.
///
/// # Errors
/// When the rows do not fit into memory.
pub fn users_csv(users: &[Account]) -> Result<String, csv::Error> {
    let head = ["id", "userName", "email", "active", "displayName", "givenName", "familyName"];
    let mut sheet = Sheet::new(b',', head)?;
    for user in users {
        let active = user.active.map(|on| on.to_string()).unwrap_or_default();
        let cells = [
            Some(user.id.as_str()),
            Some(user.user_name.as_str()),
            user.email.as_deref(),
            Some(active.as_str()),
            user.display_name.as_deref(),
            user.given.as_deref(),
            user.family.as_deref(),
        ];
        sheet.row(cells.map(Option::unwrap_or_default))?;
    }
    sheet.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_one_row_that_runs_nothing() {
        let user = Account { user_name: "=1\r\n".to_owned(), active: Some(true), ..Account::default() };
        let file = users_csv(&[user]).unwrap();
        assert_eq!(file.matches("\r\n").count(), 2, "{file:?}");
        let mut reader = csv::Reader::from_reader(file.strip_prefix('\u{FEFF}').unwrap().as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!((row.len(), &row[1], &row[3]), (7, "'=1  ", "true"));
    }
}
