//! What the person may ask for in step 7.

use crate::domain::people::silence::{Means, Question, Waiting};

use super::watch_view::{Chosen, WatchTab};

/// Something the person asked for in step 7.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartAction {
    /// The person says that the account shown is the trial person's.
    TrialIsHere,
    /// Shows these people.
    Tab(WatchTab),
    /// The words in the search field have changed.
    Search,
    /// Chooses somebody, or nobody.
    Choose(Option<Chosen>),
    /// Begins the questions about a wait that was in vain.
    Ask(Waiting),
    /// Answers the question that is shown.
    Answer(Question, Means),
    /// One question back.
    Unanswer,
    /// Ends the questions.
    EndQuestions,
    /// The leaver drill: the trial person is taken out (practice: takes them out).
    TakeOut,
    /// The leaver drill: the trial person is put back (practice: puts them back).
    PutBack,
    /// Practice: jumps to the next round.
    NextRound,
}
