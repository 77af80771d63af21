//! Which people of a list are shown, and in which order.

use super::list::{PeopleList, RowView};
use super::preflight::{Fate, Finding, Preflight};
use crate::domain::problems::Severity;

/// What to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleQuery {
    /// Words that must all occur in name, user name, mail or department; case does not count.
    pub search: String,
    /// Which people.
    pub filter: PeopleFilter,
    /// In which order.
    pub sort: PeopleSort,
    /// The other way round.
    pub descending: bool,
}

/// Which people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PeopleFilter {
    /// Everybody.
    #[default]
    All,
    /// Those with a blocker or a warning.
    NeedsYou,
    /// Those who get a new account.
    Create,
    /// Those who get linked.
    Link,
    /// Those who stay out.
    Skip,
    /// Those who carry this.
    Finding(Finding),
}

/// In which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum PeopleSort {
    /// As in the file.
    #[default]
    File,
    /// By name.
    Name,
    /// By user name.
    UserName,
    /// By what happens, the worst first.
    Outcome,
}

/// The rows to show, counted from 0, in their order. For 100,000 people this takes some tens of milliseconds.
pub fn arrange(list: &PeopleList, preflight: &Preflight, query: &PeopleQuery) -> Vec<u32> {
    let words: Vec<String> = query.search.split_whitespace().map(str::to_lowercase).collect();
    let mut rows: Vec<u32> = (0u32..)
        .zip(list.iter())
        .filter(|(index, row)| passes(preflight, *index as usize, query.filter) && holds(*row, &words))
        .map(|(index, _)| index)
        .collect();
    match query.sort {
        PeopleSort::File => {}
        PeopleSort::Name => rows.sort_by_cached_key(|index| {
            list.row(*index as usize).map(|row| row.name().to_lowercase()).unwrap_or_default()
        }),
        PeopleSort::UserName => rows.sort_by_cached_key(|index| {
            list.row(*index as usize).map(|row| row.user_name().trim().to_lowercase()).unwrap_or_default()
        }),
        PeopleSort::Outcome => rows.sort_by_cached_key(|index| {
            let index = *index as usize;
            let fate = match preflight.fates.get(index) {
                Some(Fate::Skip) | None => 0,
                Some(Fate::Create) => 1,
                Some(Fate::Link(_)) => 2,
            };
            (std::cmp::Reverse(preflight.severity(index)), fate)
        }),
    }
    if query.descending {
        rows.reverse();
    }
    rows
}

fn passes(preflight: &Preflight, row: usize, filter: PeopleFilter) -> bool {
    let fate = preflight.fates.get(row);
    match filter {
        PeopleFilter::All => true,
        PeopleFilter::NeedsYou => preflight.severity(row).is_some_and(|worst| worst > Severity::Note),
        PeopleFilter::Create => fate == Some(&Fate::Create),
        PeopleFilter::Link => matches!(fate, Some(Fate::Link(_))),
        PeopleFilter::Skip => fate == Some(&Fate::Skip),
        PeopleFilter::Finding(finding) => preflight.findings.get(row).is_some_and(|all| all.has(finding)),
    }
}

fn holds(row: RowView<'_>, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let cells = [row.display(), row.given(), row.family(), row.user_name(), row.mail(), row.department()];
    words.iter().all(|word| cells.iter().any(|cell| contains(cell, word)))
}

/// Whether `cell` holds `word`, which is lower case. Most cells are ASCII and need no copy.
fn contains(cell: &str, word: &str) -> bool {
    if cell.is_ascii() {
        let (cell, word) = (cell.as_bytes(), word.as_bytes());
        return cell.windows(word.len()).any(|part| part.eq_ignore_ascii_case(word));
    }
    cell.to_lowercase().contains(word)
}
