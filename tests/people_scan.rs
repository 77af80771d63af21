//! The reader of lists against the `csv` crate on every well-formed text, and its promises on every other.
#![expect(clippy::indexing_slicing, reason = "a place that is not there fails the test")]

use contractbook_setup::domain::people::list::{PeopleList, RowState, RowView};
use proptest::prelude::*;

const HEADS: [&str; 5] = ["userPrincipalName", "displayName", "streetAddress", "mail", "employeeNotes"];

/// Cells of any content: quotes, delimiters, line breaks, blanks, letters of all scripts. No `@`: a cell with whole rows of
/// another list in it is taken for a lost quote, and that is tried elsewhere.
fn cell() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9 .'-]{0,8}",
        1 => proptest::sample::select(vec![",", ";", "\t", "|", "\"", "\"\"", "\n", "\r\n", "\r", " ", "\u{a0}", "ø", "美", "😀", "\u{feff}", "="])
            .prop_map(str::to_owned),
        1 => "\\PC{0,3}",
    ];
    proptest::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat().replace('@', "a"))
}

/// A record; most begin with an address, as people do.
fn record() -> impl Strategy<Value = Vec<String>> {
    (
        prop_oneof![3 => "[a-z]{1,8}@[a-z]{1,8}\\.example", 1 => Just(String::new())],
        proptest::collection::vec(cell(), 4),
    )
        .prop_map(|(address, mut rest)| {
            rest.insert(0, address);
            rest
        })
}

fn is_blank(record: &csv::StringRecord) -> bool {
    record.iter().all(|cell| cell.bytes().all(|byte| byte <= b' '))
}

/// Line breaks up to `at`, as an editor counts them.
fn line_at(text: &str, at: usize) -> u32 {
    let before = &text.as_bytes()[..at];
    let breaks = (0..before.len()).filter(|at| match before[*at] {
        b'\n' => *at == 0 || before[at - 1] != b'\r',
        byte => byte == b'\r',
    });
    breaks.count() as u32 + 1
}

proptest! {
    #[test]
    fn well_formed_text_reads_as_the_csv_crate_reads_it(
        records in proptest::collection::vec(record(), 0..12),
        delimiter in proptest::sample::select(vec![b',', b';', b'\t', b'|']),
        crlf in any::<bool>(),
        quoted in any::<bool>(),
    ) {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(delimiter)
            .terminator(if crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .quote_style(if quoted { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary })
            .from_writer(Vec::new());
        writer.write_record(HEADS).unwrap();
        for record in &records {
            writer.write_record(record).unwrap();
        }
        let bytes = writer.into_inner().unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        let list = PeopleList::read(bytes, &Vec::new()).unwrap();
        prop_assert_eq!(list.delimiter(), delimiter);
        let mut oracle = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
        let read: Vec<_> = oracle.records().map(Result::unwrap).filter(|record| !is_blank(record)).collect();
        prop_assert_eq!(list.len(), read.len(), "{}", text);
        for (at, (row, record)) in list.iter().zip(&read).enumerate() {
            prop_assert_eq!(row.state(), RowState::Person, "{:?} in {}", list.damage(at), text);
            prop_assert_eq!(list.cells(at), record.iter().collect::<Vec<_>>(), "{}", text);
            prop_assert_eq!(row.user_name(), &record[0]);
            prop_assert_eq!(row.display(), &record[1]);
            prop_assert_eq!(row.mail(), &record[3]);
            let place = record.position().unwrap().byte() as usize;
            // The crate counts the second half of the break before the record as its first byte.
            let place = place + text[place..].bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
            prop_assert_eq!(row.line(), line_at(&text, place), "{}", text);
        }
    }

    #[test]
    fn text_without_quotes_has_a_row_for_every_line_with_something_in_it(
        lines in proptest::collection::vec("[a-z@,; \u{a0}ø]{0,12}", 0..40),
        end in proptest::sample::select(vec!["\n", "\r\n", "\r"]),
    ) {
        let text = format!("userPrincipalName,mail,department{end}{}", lines.join(end));
        let list = PeopleList::read(text.into_bytes(), &Vec::new()).unwrap();
        let filled = |line: &&String| line.bytes().any(|byte| byte != b',' && byte > b' ');
        let expected: Vec<_> = (2u32..).zip(&lines).filter(|(_, line)| filled(line)).map(|(line, _)| line).collect();
        prop_assert_eq!(list.iter().map(RowView::line).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn whatever_comes_no_line_is_lost(
        pieces in proptest::collection::vec(prop_oneof![
            8 => proptest::sample::select(vec![
                ",", ",", ",", "\n", "\n", "\r\n", "\r", "\"", "\"", "\"\"", "\",\"", "\"\n\"", " \"", "\" ", "a@x.example", "b@y.example,B",
                "Lind, Mia", "0b3c8d1e-0001-4a6f-9c55-7d1f00000001", " ", "\t", ";", "ø", "\u{fffd}", "😀",
            ]).prop_map(str::to_owned),
            1 => "[ -~]{0,8}",
        ], 0..80),
        heads in proptest::sample::select(vec![
            "userPrincipalName,displayName,mail", "displayName,userPrincipalName", "id,mail,streetAddress,department",
            "version:v1.0,,\nName [displayName] Required,User name [userPrincipalName] Required,Department [department]",
        ]),
    ) {
        let text = format!("{heads}\n{}", pieces.concat());
        let first = heads.lines().count() as u32 + 1;
        let list = PeopleList::read(text.clone().into_bytes(), &Vec::new()).unwrap();
        let starts: Vec<_> = list.iter().map(RowView::line).collect();
        prop_assert!(starts.windows(2).all(|pair| pair[0] < pair[1]), "{:?} in {:?}", starts, text);
        let lines: Vec<_> = text.replace("\r\n", "\n").split(['\n', '\r']).map(str::to_owned).collect();
        for (number, line) in (1u32..).zip(&lines).skip(first as usize - 1) {
            let filled = line.bytes().any(|byte| !matches!(byte, b',' | b'"') && byte > b' ');
            if !filled || starts.binary_search(&number).is_ok() {
                continue;
            }
            // A line that is no row of its own belongs to a sound one that began above it and reaches so far.
            let above = starts.partition_point(|start| *start < number).checked_sub(1);
            prop_assert!(above.is_some(), "line {} is lost in {:?}", number, text);
            let above = above.unwrap();
            prop_assert!(list.row(above).unwrap().state() != RowState::Unreadable, "line {} is lost in {:?}", number, text);
            let cells = list.cells(above).join("\u{1f}").replace("\r\n", "\n");
            let reaches = starts[above] + cells.matches(['\n', '\r']).count() as u32;
            prop_assert!(reaches >= number, "line {} is lost in {:?}", number, text);
        }
        for at in 0..list.len() {
            for cell in list.cells(at) {
                prop_assert!(text.contains(cell.as_ref()) || text.contains(&cell.replace('"', "\"\"")), "{:?} is not in {:?}", cell, text);
            }
            prop_assert_eq!(list.damage(at).is_some(), list.row(at).unwrap().state() == RowState::Unreadable);
        }
    }

    #[test]
    fn any_bytes_are_refused_or_read(head in proptest::option::of(Just("mail,displayName\n")), bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let all = [head.unwrap_or_default().as_bytes(), &bytes].concat();
        if let Ok(list) = PeopleList::read(all, &Vec::new()) {
            prop_assert_eq!(list.iter().count(), list.len());
            let lines: Vec<_> = list.iter().map(RowView::line).collect();
            prop_assert!(lines.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }
}
