//! Cells and files that a spreadsheet opens without harm.

use std::io;

/// The most characters Excel keeps in a cell ("Excel specifications and limits"); it moves the rest of a longer one
/// into cells of its own.
const LONGEST_CELL: usize = 32_767;

/// CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8, and with every cell made [`harmless`].
#[derive(Debug)]
pub struct Sheet {
    writer: csv::Writer<Vec<u8>>,
}

impl Sheet {
    /// Begins a file with its first row. `delimiter` is what the person's own files have between cells.
    ///
    /// # Errors
    /// As [`Sheet::row`].
    pub fn new<T: AsRef<str>>(delimiter: u8, head: impl IntoIterator<Item = T>) -> Result<Self, csv::Error> {
        let writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(csv::Terminator::CRLF)
            .from_writer("\u{FEFF}".as_bytes().to_vec());
        let mut sheet = Self { writer };
        sheet.row(head)?;
        Ok(sheet)
    }

    /// Adds a row, which has as many cells as the first.
    ///
    /// # Errors
    /// When it has another number of cells, or does not fit into memory.
    pub fn row<T: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = T>) -> Result<(), csv::Error> {
        self.writer.write_record(cells.into_iter().map(|cell| harmless(cell.as_ref())))
    }

    /// The whole file.
    ///
    /// # Errors
    /// When the rows do not fit into memory.
    pub fn finish(self) -> Result<String, csv::Error> {
        let bytes = self
            .writer
            .into_inner()
            .map_err(|error| csv::Error::from(io::Error::from(error.error().kind())))?;
        String::from_utf8(bytes).map_err(|error| csv::Error::from(io::Error::other(error)))
    }
}

/// A cell that stays what it is: what a spreadsheet would take for a formula gets an apostrophe in front, also behind
/// what it may take for a separator (OWASP, "CSV Injection"); line breaks and other control characters become blanks;
/// what fits no cell is cut off with an ellipsis.
pub fn harmless(cell: &str) -> String {
    let mut line = String::with_capacity(cell.len());
    let mut rest = Some(cell);
    while let Some(part) = rest {
        // Which separator a spreadsheet splits at depends on the computer it runs on.
        let end = part.find(SEPARATORS).map(|at| at + 1);
        let (piece, after) = end.and_then(|end| part.split_at_checked(end)).unwrap_or((part, ""));
        if piece.chars().find(|c| !is_passed_over(*c)).is_some_and(starts_formula) {
            line.push('\'');
        }
        line.extend(piece.chars().map(|c| if is_break(c) { ' ' } else { c }));
        rest = end.map(|_| after);
    }
    shortened(line)
}

/// A tab is no longer one: it becomes a blank.
const SEPARATORS: [char; 3] = [',', ';', '|'];

/// Characters that begin a formula, in every width.
fn starts_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫')
}

/// Characters that a spreadsheet may drop before it looks at a cell.
fn is_passed_over(c: char) -> bool {
    c.is_whitespace()
        || is_break(c)
        || matches!(c, '"' | '\'' | '`' | '´' | '‘'..='‟' | '«' | '»' | '‹' | '›')
        || is_invisible(c)
}

/// Characters without a shape of their own: soft hyphen, zero width, marks of direction.
pub(super) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

fn is_break(c: char) -> bool {
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}')
}

fn shortened(line: String) -> String {
    // Excel counts as UTF-16 does; no text has more such units than bytes.
    if line.len() <= LONGEST_CELL || line.encode_utf16().count() <= LONGEST_CELL {
        return line;
    }
    let mut room = LONGEST_CELL - 1;
    let fits = line.chars().take_while(|c| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(0);
        left.is_some()
    });
    fits.chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The cell as a reader finds it, in the middle of its file.
    fn cell(text: &str) -> String {
        let mut sheet = Sheet::new(b',', ["before", "cell", "behind"]).unwrap();
        sheet.row(["x", text, "y"]).unwrap();
        let file = sheet.finish().unwrap();
        assert_eq!(file.matches("\r\n").count(), 2, "{file:?}");
        let mut reader = csv::Reader::from_reader(file.strip_prefix('\u{FEFF}').unwrap().as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!((row.len(), &row[2]), (3, "y"));
        assert_eq!(&row[1], harmless(text));
        row[1].to_owned()
    }

    #[test]
    fn what_begins_like_a_formula_does_so_no_more() {
        for (text, safe) in [
            ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("\t=1", "' =1"),
            ("\r=1", "' =1"),
            ("  =1", "'  =1"),
            ("\"=1", "'\"=1"),
            ("'=1", "''=1"),
            ("\u{feff}=1", "'\u{feff}=1"),
            ("\u{200b}\u{a0}＝1", "'\u{200b}\u{a0}＝1"),
            ("＋1", "'＋1"),
            ("－1", "'－1"),
            ("＠A1", "'＠A1"),
            ("a;=1", "a;'=1"),
            ("a, \"-1", "a,' \"-1"),
            ("a\t+1", "a +1"),
        ] {
            assert_eq!(cell(text), safe, "{text:?}");
        }
    }

    #[test]
    fn everything_else_stays_as_it_is() {
        for text in [
            "",
            "00123",
            "a=b",
            "user+tag@nordwind.example",
            "Mia, \"the boss\"",
            "O'Neill; Åse | 李",
            "Jean-Luc",
            "x;",
            " ",
        ] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn a_cell_is_one_line_that_fits() {
        assert_eq!(cell("a\r\nb\0c\u{85}d\u{2028}e"), "a  b c d e");
        let fits = "x".repeat(LONGEST_CELL);
        assert_eq!(cell(&fits), fits);
        for long in ["x".repeat(LONGEST_CELL + 1), "😀".repeat(LONGEST_CELL), "é".repeat(100_000)] {
            let cut = cell(&long);
            assert!(cut.ends_with('…') && long.starts_with(cut.trim_end_matches('…')));
            assert!((LONGEST_CELL - 1..=LONGEST_CELL).contains(&cut.encode_utf16().count()));
        }
    }
}
