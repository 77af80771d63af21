//! The eight steps and the statuses they can have.

use serde::{Deserialize, Serialize};

/// The eight steps; the number never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// 1: know what is needed and what will change.
    Prepare,
    /// 2: a non-gallery enterprise application exists in Entra.
    CreateApp,
    /// 3: tenant URL and secret token are here, clean, and understood.
    Credentials,
    /// 4: the ladder is climbed from this computer.
    Test,
    /// 5: the proven values are saved in Entra.
    Connect,
    /// 6: the right people are assigned.
    People,
    /// 7: one trial person, then the start, then the arrivals.
    Start,
    /// 8: people can sign in.
    Consent,
}

impl Step {
    /// All steps in order.
    pub const ALL: [Self; 8] = [
        Self::Prepare,
        Self::CreateApp,
        Self::Credentials,
        Self::Test,
        Self::Connect,
        Self::People,
        Self::Start,
        Self::Consent,
    ];

    /// 1 to 8.
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The stable id: `prepare`, `create_app`, `credentials`, `test`, `connect`, `people`, `start`, `consent`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Prepare => "prepare",
            Self::CreateApp => "create_app",
            Self::Credentials => "credentials",
            Self::Test => "test",
            Self::Connect => "connect",
            Self::People => "people",
            Self::Start => "start",
            Self::Consent => "consent",
        }
    }

    /// The step after this one.
    pub fn next(self) -> Option<Self> {
        Self::ALL.get(self as usize + 1).copied()
    }

    /// The step before this one.
    pub fn previous(self) -> Option<Self> {
        Self::ALL.get((self as usize).checked_sub(1)?).copied()
    }

    /// Minutes of the person's own time the step takes, from quick to unhurried. Waiting for Entra is not in it.
    pub const fn minutes(self) -> (u32, u32) {
        match self {
            Self::Prepare => (2, 3),
            Self::CreateApp => (5, 7),
            Self::Credentials | Self::Consent => (3, 5),
            Self::Test => (1, 2),
            Self::Connect => (4, 6),
            Self::People => (5, 9),
            Self::Start => (7, 13),
        }
    }
}

/// A step's status, in words on the rail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Finished and still true.
    Done,
    /// The step the journey stands at.
    Current,
    /// It waits for the person: something failed or must be decided.
    NeedsYou,
    /// It waits for Entra or Contractbook.
    Waiting,
    /// It was done, but something it depends on has changed since.
    CheckAgain,
    /// An earlier step comes first.
    CannotStart,
}
