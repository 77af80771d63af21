//! Which setups are shown, and in which order.

use std::cmp::Reverse;

use jiff::Timestamp;
use jiff::civil::Date;

use super::SetupSummary;
use crate::domain::checks::Verdict;

/// What to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SetupQuery {
    /// Words that must all occur in company or tenant URL; case does not count. Both are meant as they are also while
    /// presenting masks them: only a name that the presenter knows and types finds anything, and an order tells no
    /// name. By their masks nobody could find the setup that is to be shown.
    pub search: String,
    /// Which setups.
    pub filter: SetupFilter,
    /// In which order.
    pub sort: SetupSort,
    /// The other way round.
    pub descending: bool,
}

/// Which setups. Those in the archive are in [`SetupFilter::Archived`] and nowhere else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SetupFilter {
    /// All.
    #[default]
    All,
    /// Something failed or is due.
    NeedsYou,
    /// It is the turn of Entra or Contractbook.
    Waiting,
    /// Put away.
    Archived,
}

/// In which order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SetupSort {
    /// The last changed first.
    #[default]
    Changed,
    /// By company; those without a name last.
    Company,
    /// By how far they are.
    Step,
    /// By the last check: what did not hold first, then the older ones, then those never checked.
    Check,
    /// By age of the token, the oldest first.
    Token,
    /// By the day of the token's change, the next first.
    Change,
}

/// How many setups each filter lets through.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SetupCounts {
    /// Those not in the archive.
    pub all: usize,
    /// Those of them that need the person.
    pub needs_you: usize,
    /// Those of them that wait for others.
    pub waiting: usize,
    /// Those in the archive.
    pub archived: usize,
}

impl SetupCounts {
    /// The number for one filter.
    pub const fn of(&self, filter: SetupFilter) -> usize {
        match filter {
            SetupFilter::All => self.all,
            SetupFilter::NeedsYou => self.needs_you,
            SetupFilter::Waiting => self.waiting,
            SetupFilter::Archived => self.archived,
        }
    }
}

/// Counts for the filters.
pub fn count(list: &[SetupSummary], now: Timestamp, today: Date) -> SetupCounts {
    let number = |filter| list.iter().filter(|setup| passes(setup, filter, now, today)).count();
    SetupCounts {
        all: number(SetupFilter::All),
        needs_you: number(SetupFilter::NeedsYou),
        waiting: number(SetupFilter::Waiting),
        archived: number(SetupFilter::Archived),
    }
}

/// The places in `list` to show, in their order.
pub fn arrange(list: &[SetupSummary], query: &SetupQuery, now: Timestamp, today: Date) -> Vec<usize> {
    let words: Vec<String> = query.search.split_whitespace().map(str::to_lowercase).collect();
    let mut shown: Vec<(usize, &SetupSummary)> = list
        .iter()
        .enumerate()
        .filter(|(_, setup)| passes(setup, query.filter, now, today) && holds(setup, &words))
        .collect();
    // The sort keeps equals as they are, so that the last changed of them stands first.
    shown.sort_by_key(|(_, setup)| Reverse(setup.updated_at));
    match query.sort {
        SetupSort::Changed => {}
        SetupSort::Company => shown.sort_by_cached_key(|(_, setup)| {
            let name = setup.company.trim().to_lowercase();
            (name.is_empty(), name)
        }),
        SetupSort::Step => shown.sort_by_key(|(_, setup)| (setup.complete, setup.step)),
        SetupSort::Check => shown.sort_by_key(|(_, setup)| match setup.last_check {
            Some((at, verdict)) => (u8::from(verdict != Verdict::NotReady), at),
            None => (2, Timestamp::MAX),
        }),
        SetupSort::Token => {
            shown.sort_by_key(|(_, setup)| (setup.token_entered.is_none(), setup.token_entered));
        }
        SetupSort::Change => {
            shown.sort_by_key(|(_, setup)| (setup.token_change.is_none(), setup.token_change));
        }
    }
    if query.descending {
        shown.reverse();
    }
    shown.into_iter().map(|(place, _)| place).collect()
}

fn passes(setup: &SetupSummary, filter: SetupFilter, now: Timestamp, today: Date) -> bool {
    let here = setup.archived_at.is_none();
    match filter {
        SetupFilter::All => here,
        SetupFilter::NeedsYou => here && !setup.needs(now, today).is_empty(),
        SetupFilter::Waiting => here && setup.waiting,
        SetupFilter::Archived => !here,
    }
}

fn holds(setup: &SetupSummary, words: &[String]) -> bool {
    if words.is_empty() {
        return true;
    }
    let (company, address) = (setup.company.to_lowercase(), setup.tenant_url.to_lowercase());
    words.iter().all(|word| company.contains(word) || address.contains(word))
}

#[cfg(test)]
mod tests {
    use super::super::tests::summary;
    use super::*;
    use crate::domain::session::Step;
    use jiff::civil::date;

    fn at(day: &str) -> Timestamp {
        format!("{day}T09:00:00Z").parse().unwrap()
    }

    fn four() -> Vec<SetupSummary> {
        vec![
            SetupSummary {
                updated_at: at("2026-11-20"),
                last_check: Some((at("2026-11-20"), Verdict::Ready)),
                token_entered: Some(at("2026-01-01")),
                token_change: Some(date(2027, 3, 1)),
                complete: true,
                step: Step::Consent,
                tenant_url: "https://api.contractbook.com/scim".to_owned(),
                ..summary("Ålborg Værft")
            },
            SetupSummary {
                updated_at: at("2026-11-24"),
                last_check: Some((at("2026-11-24"), Verdict::NotReady)),
                token_entered: Some(at("2026-06-01")),
                step: Step::Test,
                ..summary("nordwind")
            },
            SetupSummary {
                updated_at: at("2026-11-22"),
                waiting: true,
                step: Step::Start,
                token_change: Some(date(2026, 12, 1)),
                ..summary("")
            },
            SetupSummary {
                updated_at: at("2026-11-23"),
                archived_at: Some(at("2026-11-23")),
                last_check: Some((at("2026-11-01"), Verdict::NotReady)),
                ..summary("Old & Gone")
            },
        ]
    }

    fn shown(query: &SetupQuery) -> Vec<usize> {
        arrange(&four(), query, at("2026-11-26"), date(2026, 11, 26))
    }

    #[test]
    fn filters_count_what_they_show() {
        let counts = count(&four(), at("2026-11-26"), date(2026, 11, 26));
        let wanted = [
            (SetupFilter::All, vec![1, 2, 0]),
            (SetupFilter::NeedsYou, vec![1]),
            (SetupFilter::Waiting, vec![2]),
            (SetupFilter::Archived, vec![3]),
        ];
        for (filter, places) in wanted {
            assert_eq!(counts.of(filter), places.len());
            assert_eq!(shown(&SetupQuery { filter, ..SetupQuery::default() }), places, "{filter:?}");
        }
    }

    #[test]
    fn every_order_has_its_reverse() {
        for (sort, places) in [
            (SetupSort::Changed, [1, 2, 0]),
            (SetupSort::Company, [1, 0, 2]),
            (SetupSort::Step, [1, 2, 0]),
            (SetupSort::Check, [1, 0, 2]),
            (SetupSort::Token, [0, 1, 2]),
            (SetupSort::Change, [2, 0, 1]),
        ] {
            let query = SetupQuery { sort, ..SetupQuery::default() };
            assert_eq!(shown(&query), places, "{sort:?}");
            let mut back = places;
            back.reverse();
            assert_eq!(shown(&SetupQuery { descending: true, ..query }), back, "{sort:?}");
        }
    }

    #[test]
    fn a_search_finds_names_in_any_case_and_addresses() {
        let found = |search: &str| shown(&SetupQuery { search: search.to_owned(), ..SetupQuery::default() });
        assert_eq!(found("ÅLBORG"), [0]);
        assert_eq!(found("  vær  ål "), [0]);
        assert_eq!(found("contractbook.com"), [0]);
        assert_eq!(found("nord ål"), [] as [usize; 0]);
        assert_eq!(found(""), [1, 2, 0]);
    }
}
