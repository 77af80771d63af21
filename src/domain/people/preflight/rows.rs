//! What each row carries by itself, a long list by several threads.

use std::num::NonZero;
use std::ops::Range;
use std::panic::resume_unwind;
use std::thread;

use super::domains::Domains;
use super::key::Keys;
use super::rules::{Carried, ListColumns, Marks};
use crate::domain::people::list::PeopleList;

/// Fewer rows than this for each thread are judged quicker by one.
const LEAST: usize = 10_000;
/// More threads than this gain nothing.
const MOST_THREADS: usize = 4;

/// What the rows carry, in the order of the list.
pub(super) struct Judged {
    pub(super) carried: Vec<Carried>,
    pub(super) marks: Vec<Marks>,
    pub(super) domains: Domains,
}

pub(super) fn judge_rows(list: &PeopleList, columns: ListColumns, keys: Keys) -> Judged {
    let rows = list.len();
    let processors = thread::available_parallelism().map_or(1, NonZero::get).min(MOST_THREADS);
    let threads = processors.min(rows / LEAST).max(1);
    let share = rows.div_ceil(threads);
    let rest = (1..threads).map(|nth| (share * nth).min(rows)..(share * (nth + 1)).min(rows));
    thread::scope(|scope_of_threads| {
        let started: Vec<_> =
            rest.map(|rows| scope_of_threads.spawn(move || judge_part(list, columns, keys, rows))).collect();
        let mut all = judge_part(list, columns, keys, 0..share.min(rows));
        for thread in started {
            match thread.join() {
                Ok(part) => all.append(part),
                Err(panic) => resume_unwind(panic),
            }
        }
        all
    })
}

/// Both, of a long list on two threads.
pub(super) fn at_once<T: Send>(
    one: impl FnOnce() -> T,
    other: impl FnOnce() -> T + Send,
    rows: usize,
) -> (T, T) {
    if rows < LEAST {
        return (one(), other());
    }
    thread::scope(|scope| {
        let other = scope.spawn(other);
        (one(), other.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })
}

fn judge_part(list: &PeopleList, columns: ListColumns, keys: Keys, rows: Range<usize>) -> Judged {
    let mut domains = Domains::default();
    let (mut carried, mut marks) = (Vec::with_capacity(rows.len()), Vec::with_capacity(rows.len()));
    for row in rows.filter_map(|row| list.row(row)) {
        let (one, mark) = columns.judge(row, keys, &mut domains);
        carried.push(one);
        marks.push(mark);
    }
    Judged { carried, marks, domains }
}

impl Judged {
    fn append(&mut self, mut next: Self) {
        self.carried.append(&mut next.carried);
        let moved = self.domains.absorb(next.domains);
        self.marks.extend(next.marks.into_iter().map(|marks| Marks {
            domain: moved.get(marks.domain as usize).copied().unwrap_or_default(),
            ..marks
        }));
    }
}
