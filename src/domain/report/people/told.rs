//! What the check of a list came to, in one model for terminal and programs.

use super::super::super::people::list::{PeopleList, RowView};
use super::super::super::people::preflight::Preflight;
use super::super::super::people::{SyncSize, forecast};
use super::super::super::problems::{Problem, ProblemId, Severity};

/// Lines named with each finding.
const MOST_LINES: usize = 100;

/// The check of a list, to be told.
#[derive(Debug, Clone, Copy)]
pub struct PeopleReport<'a> {
    /// The list.
    pub list: &'a PeopleList,
    /// Its judgement, made with the accounts when they could be read.
    pub preflight: &'a Preflight,
    /// A comparison with Contractbook was asked for and failed; what kept it from being made.
    pub not_compared: Option<&'a [Problem]>,
}

/// One finding, with the lines that carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListFinding {
    /// Which, and how much it matters.
    pub problem: Problem,
    /// How many rows carry it; 0 for what concerns the whole.
    pub count: usize,
    /// The first hundred lines in the file that carry it, from 1.
    pub lines: Vec<u32>,
}

impl PeopleReport<'_> {
    /// Every finding, the worst first.
    pub fn findings(&self) -> Vec<ListFinding> {
        let about_all = |problem: Problem| ListFinding { problem, count: 0, lines: Vec::new() };
        let mut all = Vec::new();
        if let Some(problems) = self.not_compared {
            all.push(about_all(Problem::new(ProblemId::PeopleNotCompared)));
            all.extend(problems.iter().cloned().map(about_all));
        }
        all.extend(self.preflight.summaries.iter().map(|summary| {
            let line = |row: &u32| self.list.row(*row as usize).map(RowView::line);
            ListFinding {
                problem: Problem::new(summary.id()).weighing(summary.severity),
                count: summary.count,
                lines: summary.rows.iter().filter_map(line).take(MOST_LINES).collect(),
            }
        }));
        all.sort_by_key(|told| std::cmp::Reverse(told.problem.severity));
        all
    }

    /// Whether the list was compared with Contractbook's accounts.
    pub fn compared(&self) -> bool {
        self.preflight.compared && self.not_compared.is_none()
    }

    /// Rows that nothing keeps out. A list that should have been compared and was not is never ready.
    pub fn ready(&self) -> usize {
        if self.not_compared.is_some() { 0 } else { self.preflight.ready() }
    }

    /// Whether nothing asks somebody to act.
    pub fn is_good(&self) -> bool {
        self.findings().iter().all(|told| told.problem.severity == Severity::Note)
    }

    /// Minutes that the first round works, fastest and slowest.
    pub fn first_round(&self) -> (u64, u64) {
        let people = self.preflight.create.saturating_add(self.preflight.link);
        forecast(SyncSize::users(people as u64)).work
    }
}
