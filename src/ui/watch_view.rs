//! What the window keeps of step 7's watch. In memory only: names of people are in it.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::domain::people::arrivals::{Arrival, ArrivalCounts, SeenAccount};
use crate::domain::people::drill::Sight;
use crate::domain::people::list::PeopleList;
use crate::domain::people::preflight::{LoginFrom, Preflight};
use crate::domain::people::progress::Report;
use crate::domain::people::silence::{Means, Question, Waiting};
use crate::domain::people::trial_compare::ExpectedPerson;
use crate::domain::people::{ExpectedCounts, Standing};
use crate::domain::problems::Problem;
use crate::worker::JobId;

use super::people_view::PeopleView;
use super::state::State;

/// Arrivals kept for the list; the count goes on.
const MOST_ARRIVALS: usize = 100_000;
/// What happened to the watch is said for so long.
const SAID_FOR: SignedDuration = SignedDuration::from_mins(15);

/// Which people the list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum WatchTab {
    /// Who has arrived, newest first.
    #[default]
    Arrived,
    /// Who of the list has not.
    Missing,
    /// Who arrived without being on the list.
    Unexpected,
}

/// Something that happened to the watch, not to the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchNote {
    /// It goes on where an earlier run of the program stopped.
    Resumed,
    /// The computer slept, since then.
    Slept(Timestamp),
    /// Contractbook answers again; it did not since then.
    Back(Timestamp),
    /// The computer's clock was set back.
    ClockBack,
}

/// The questions when nobody comes.
#[derive(Debug, Default)]
pub struct SilenceView {
    /// They were asked for before the forecast's end.
    pub open: Option<Waiting>,
    /// What was answered, in order.
    pub answered: Vec<(Question, Means)>,
}

/// The watch of step 7.
#[derive(Debug, Default)]
pub struct WatchView {
    /// The running job.
    pub job: Option<JobId>,
    /// When the job was begun.
    pub begun: Option<Timestamp>,
    /// The login of the trial person whom the job follows; empty without one.
    pub follows: String,
    /// When it looked last.
    pub looked: Option<Timestamp>,
    /// When it looks next.
    pub next: Option<Timestamp>,
    /// The next look waits because the server asked for it.
    pub held: bool,
    /// The token is no longer accepted; nothing is asked until there is another one.
    pub ended: bool,
    /// Accounts in Contractbook now.
    pub total: Option<u64>,
    /// Who arrived, newest first.
    pub arrivals: VecDeque<Arrival>,
    /// Ids of those who were told: a watch that begins again tells them again.
    told: HashSet<String>,
    /// Who arrived in all, earlier runs included.
    pub counts: ArrivalCounts,
    /// How the people of the list stand.
    pub expected: Option<ExpectedCounts>,
    /// Who of the list has not arrived: row and standing.
    pub waiting: Vec<(u32, Standing)>,
    /// The list the watch works with, and the judgement that says who of it is expected.
    pub list: Option<(Arc<PeopleList>, Arc<Preflight>)>,
    /// The trial person, as last seen.
    pub trial: Sight,
    /// Why the last look failed.
    pub problem: Option<Problem>,
    /// Since when looks fail.
    pub failing_since: Option<Timestamp>,
    /// What happened to the watch, and when.
    pub note: Option<(WatchNote, Timestamp)>,
    /// How long the pause before the next look was to be.
    pub pause: Duration,
    /// Which people are shown.
    pub tab: WatchTab,
    /// Places of those shown, in `arrivals` or `waiting`.
    pub order: Arc<Vec<u32>>,
    /// Changes when another kind of people is shown.
    pub version: usize,
    /// Who is chosen: an id, or a row of the list.
    pub chosen: Option<Chosen>,
    /// The questions when nobody comes.
    pub silence: SilenceView,
}

/// Somebody chosen in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// Arrived, by id and time: who is switched off later is seen twice.
    Id(String, Timestamp),
    /// Has not arrived, by row of the list.
    Row(u32),
}

/// The trial person, as far as the watch has seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrialSeen {
    /// Nowhere.
    NotYet,
    /// An account that was there before and that nobody was seen touching.
    There(SeenAccount),
    /// Arrived.
    Arrived(SeenAccount),
    /// Somebody else arrived before the start; that may be the trial person under another login.
    Somebody(SeenAccount),
}

impl WatchView {
    /// Takes who arrived; nobody twice. True when somebody new was among them.
    pub fn add(&mut self, arrivals: Vec<Arrival>) -> bool {
        use crate::domain::people::arrivals::How;
        let mut any = false;
        for arrival in arrivals {
            let known = self.told.contains(&arrival.id);
            // Somebody of the list who is switched off was seen before; others are none of this page's people.
            let tell = if arrival.how == How::SwitchedOff { known } else { !known };
            if tell {
                self.told.insert(arrival.id.clone());
                self.arrivals.push_front(arrival);
                any = true;
            }
        }
        self.arrivals.truncate(MOST_ARRIVALS);
        any
    }

    /// How many people arrived while this program ran; who was switched off since counts once.
    pub fn people(&self) -> usize {
        self.told.len()
    }

    /// What happened to the watch, while that is worth saying.
    pub fn note_at(&self, now: Timestamp) -> Option<WatchNote> {
        let (note, at) = self.note?;
        (now.duration_since(at) < SAID_FOR).then_some(note)
    }

    /// Works out who is shown: those of the tab in whom all words occur.
    pub fn arrange(&mut self, search: &str) {
        let words: Vec<String> = search.split_whitespace().map(str::to_lowercase).collect();
        let holds = |cells: &[&str]| {
            let holds = |word: &String| cells.iter().any(|cell| cell.to_lowercase().contains(word));
            words.iter().all(holds)
        };
        let order: Vec<u32> = match self.tab {
            WatchTab::Arrived | WatchTab::Unexpected => (0u32..)
                .zip(&self.arrivals)
                .filter(|(_, a)| self.tab == WatchTab::Arrived || a.expected == Some(false))
                .filter(|(_, a)| words.is_empty() || holds(&[&a.name, &a.user_name]))
                .map(|(place, _)| place)
                .collect(),
            WatchTab::Missing => (0u32..)
                .zip(&self.waiting)
                .filter(|(_, (row, _))| {
                    words.is_empty()
                        || self.list.as_ref().and_then(|(list, _)| list.row(*row as usize)).is_some_and(
                            |person| holds(&[&person.name(), &person.user_name(), &person.mail()]),
                        )
                })
                .map(|(place, _)| place)
                .collect(),
        };
        self.order = Arc::new(order);
    }
}

impl State {
    /// Where the arrivals stand now.
    pub fn progress(&self) -> Report {
        let answers = self.session.answers();
        answers.start.progress.report(self.now, &answers.expectation())
    }

    /// What is known about the trial person before the trial.
    pub fn trial_expected(&self) -> ExpectedPerson {
        let answers = &self.session.answers().people;
        let from_list = || {
            let row = PeopleView::row_of(self.people.trial.as_ref(), &answers.trial).flatten()?;
            let (list, preflight) = self.people.judged()?;
            ExpectedPerson::from_row(list.row(row as usize)?, preflight.options.login)
        };
        from_list().unwrap_or_else(|| ExpectedPerson {
            // Without a list only the user name is known, and that is what is sent.
            login_from: LoginFrom::UserName,
            ..ExpectedPerson::named(answers.trial.clone())
        })
    }

    /// The trial person, as far as the watch has seen.
    pub fn trial_seen(&self) -> TrialSeen {
        let (watch, start) = (&self.watch, &self.session.answers().start);
        if let Some(account) = watch.trial.account() {
            let arrived = start.trial_arrived_at.is_some() || watch.told.contains(&account.id);
            return if arrived {
                TrialSeen::Arrived(account.clone())
            } else {
                TrialSeen::There(account.clone())
            };
        }
        let expected = self.trial_expected();
        let is = |one: &str, other: &str| {
            !one.trim().is_empty() && one.trim().to_lowercase() == other.trim().to_lowercase()
        };
        let same = |a: &&Arrival| {
            is(&expected.login(), &a.user_name)
                || is(&expected.mail, &a.user_name)
                || is(&expected.user_name, &a.user_name)
                || a.email.as_deref().is_some_and(|email| is(&expected.mail, email))
        };
        if let Some(arrival) = watch.arrivals.iter().find(same) {
            return TrialSeen::Arrived(account(arrival));
        }
        match watch.arrivals.front() {
            Some(arrival) if start.started_at.is_none() && start.trial_arrived_at.is_none() => {
                TrialSeen::Somebody(account(arrival))
            }
            Some(arrival) if start.started_at.is_none() => TrialSeen::Arrived(account(arrival)),
            _ => TrialSeen::NotYet,
        }
    }
}

fn account(arrival: &Arrival) -> SeenAccount {
    SeenAccount {
        id: arrival.id.clone(),
        user_name: arrival.user_name.clone(),
        name: arrival.name.clone(),
        email: arrival.email.clone(),
        active: arrival.active,
        ..SeenAccount::default()
    }
}
