//! The eight steps, their statuses, and what reopens what.

use super::Answers;
use jiff::Timestamp;

/// The eight steps; the number never changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// One change to the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The company's name.
    Company(String),
}

/// One setup on its way.
#[derive(Debug, Clone, PartialEq)]
pub struct Session {
    answers: Answers,
}

impl Session {
    /// A fresh one.
    pub fn new(_now: Timestamp) -> Self {
        Self { answers: Answers::default() }
    }

    /// The answers so far.
    pub fn answers(&self) -> &Answers {
        &self.answers
    }
}
