//! A long list is read by several threads. Where a record begins is known only to who has read all before it; each thread
//! guesses that a line begins one, and what follows from a wrong guess is read anew.

use std::num::NonZero;
use std::thread;

use super::draft::Memory;
use super::read::Reader;
use super::row::Row;
use super::rows::Rows;
use super::scan::Scanner;

/// Less than this is read quicker by one thread.
const LEAST: usize = 4 * 1024 * 1024;
/// So many rows tell how long a row is.
const SAMPLE: usize = 1_000;
/// More threads than this gain nothing.
const MOST_THREADS: usize = 4;

/// What one thread read.
struct Chunk {
    rows: Vec<Row>,
    /// Where its first record begins, and its line, as it was counted.
    begin: (usize, u32),
    /// The same for what comes behind its last record.
    end: (usize, u32),
}

/// All rows from here to the end of the text.
pub(super) fn rows(reader: &Reader<'_>, scanner: Scanner<'_>) -> Rows {
    let processors = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    let most = reader.text.len().saturating_sub(scanner.at) / LEAST;
    split(reader, scanner, processors.min(most))
}

fn split(reader: &Reader<'_>, scanner: Scanner<'_>, threads: usize) -> Rows {
    let (first, len) = (scanner.at, reader.text.len());
    let mut begins = vec![scanner.clone()];
    for nth in 1..threads.max(1) {
        let mut here = scanner.clone();
        here.at = first + (len - first) / threads * nth;
        here.skip_line();
        begins.push(here);
    }
    let ends: Vec<_> = begins.iter().skip(1).map(|scanner| scanner.at).chain([len]).collect();
    let chunks: Vec<_> = thread::scope(|scope| {
        let started: Vec<_> = begins
            .into_iter()
            .zip(ends)
            .map(|(scanner, end)| scope.spawn(move || read(reader, scanner, end)))
            .collect();
        started.into_iter().map(|thread| thread.join().ok()).collect()
    });
    let mut rows = Rows::default();
    let mut scanner = scanner;
    let mut memory = Memory::default();
    for chunk in chunks.into_iter().flatten() {
        join(reader, &mut scanner, &mut memory, &mut rows, chunk);
    }
    // A thread that failed leaves its part to this one.
    while !scanner.at_end() {
        if let Some(row) = reader.row(&mut scanner, &mut memory) {
            rows.push(row);
        }
    }
    rows
}

fn read(reader: &Reader<'_>, mut scanner: Scanner<'_>, end: usize) -> Chunk {
    let begin = (scanner.at, scanner.line);
    let mut memory = Memory::default();
    let mut rows = Vec::new();
    while scanner.at < end && !scanner.at_end() {
        if rows.len() == SAMPLE {
            // As many more as the first ones let expect: a list that grows is copied again and again.
            let each = (scanner.at - begin.0) / SAMPLE;
            rows.reserve((end - scanner.at) / each.max(1) + SAMPLE);
        }
        rows.extend(reader.row(&mut scanner, &mut memory));
    }
    Chunk { rows, begin, end: (scanner.at, scanner.line) }
}

/// Appends what a thread read, from the first of its records that really is one: reading depends on where a record begins
/// and on nothing else, so all behind it are right as well.
fn join(
    reader: &Reader<'_>,
    scanner: &mut Scanner<'_>,
    memory: &mut Memory,
    rows: &mut Rows,
    mut chunk: Chunk,
) {
    loop {
        if scanner.at >= chunk.end.0 {
            return;
        }
        let met = if scanner.at == chunk.begin.0 {
            Some((0, chunk.begin.1))
        } else {
            let place = chunk.rows.binary_search_by_key(&scanner.at, |row| row.start as usize).ok();
            place.and_then(|place| Some((place, chunk.rows.get(place)?.line)))
        };
        if let Some((place, counted)) = met {
            let moved = scanner.line.wrapping_sub(counted);
            let mut sound = chunk.rows.split_off(place);
            for row in &mut sound {
                row.line = row.line.wrapping_add(moved);
            }
            rows.add(sound);
            scanner.at = chunk.end.0;
            scanner.line = chunk.end.1.wrapping_add(moved);
            return;
        }
        if let Some(row) = reader.row(scanner, memory) {
            rows.push(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Column, Field, FileKind};
    use super::*;
    use crate::domain::people::list::draft::Slots;

    /// Rows by where they are, as `threads` threads read them.
    fn read_by(text: &str, threads: usize) -> Vec<(u32, u32, String)> {
        let column = |name: &str, field| Column {
            name: name.to_owned(),
            number: None,
            field: Some(field),
            by_hand: false,
        };
        let columns = [
            column("displayName", Field::DisplayName),
            column("mail", Field::Mail),
            column("streetAddress", Field::Street),
        ];
        let slots = Slots::new(&columns, FileKind::Other);
        let reader = Reader::new(text, columns.len(), &slots);
        let rows = split(&reader, Scanner::new(text, 0, 2, b','), threads);
        rows.iter().map(|row| (row.start, row.line, format!("{row:?}"))).collect()
    }

    #[test]
    fn several_threads_read_what_one_reads() {
        let pieces = [
            "Mia,mia@x.example,\n",
            "\"Lind, Mia\",m@x.example,\"Havnegade 1\n2. sal\nc/o x\"\r\n",
            "\"lost,a@x.example,b\n",
            "\n",
            ",,\n",
            "c\",d@x.example,\n",
            "x,\"y\"\",z,,\r",
            "\",\"\n",
            "\"\n\"\"\n\",n@x.example,",
        ];
        // A small generator of numbers is enough to mix them (Numerical Recipes, chapter 7).
        let mut seed = 1u32;
        let mut next = |below: usize| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (seed >> 8) as usize % below
        };
        let mut differently_cut = 0;
        for _ in 0..2_000 {
            let count = next(30);
            let text: String = (0..count).map(|_| pieces[next(pieces.len())]).collect();
            let one = read_by(&text, 1);
            for threads in 2..6 {
                assert_eq!(read_by(&text, threads), one, "{text:?}");
            }
            differently_cut += usize::from(one.len() > 5);
        }
        assert!(differently_cut > 500);
    }
}
