//! When nobody comes: what to ask, likeliest first, where to look, and what each answer means.

mod question;

use crate::domain::entra::guides::GuideId;
use crate::domain::entra::portal::Label;
use crate::domain::problems::ProblemId;

/// No more questions than this; then the log line or a person has to tell.
pub const MOST_QUESTIONS: usize = 3;

/// Which wait was in vain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Waiting {
    /// For the trial person, after Provision on demand.
    Trial,
    /// For the people of the rounds.
    #[default]
    Rounds,
}

/// What is known before anything is asked. `None`: not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Known {
    /// What was waited for.
    pub waiting: Waiting,
    /// Somebody has arrived through a round.
    pub some_arrived: bool,
    /// The trial person arrived on demand, so address, token and app are good.
    pub trial_arrived: bool,
    /// The connection test passed, and is not old.
    pub test_passed: Option<bool>,
    /// Groups are assigned, not people alone.
    pub groups: Option<bool>,
    /// The Entra edition can assign groups (P1 or P2).
    pub p1: Option<bool>,
    /// Minutes since the trial person was assigned.
    pub minutes_since_assigned: Option<u64>,
}

/// A question, always about one page of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// What the provisioning overview says: running, not started, quarantine.
    Overview,
    /// Who stands under Users and groups.
    Assigned,
    /// Whether the people are in the assigned group itself or in a group inside it.
    Nested,
    /// Whether it is the right app.
    RightApp,
    /// What Provision on demand answered.
    OnDemand,
    /// What the provisioning logs hold.
    Logs,
}

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Means {
    /// This problem.
    Problem(ProblemId),
    /// Not that: on with the next question.
    Next,
    /// The line in the log says it: paste it.
    Paste,
    /// Waiting is right.
    Wait,
}

/// One answer to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// Text key of the answer.
    pub key: &'static str,
    /// What it means.
    pub means: Means,
}

/// A question with all that is needed to show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// Which.
    pub question: Question,
    /// Text key of the question.
    pub key: &'static str,
    /// Text key of how to look.
    pub look_key: &'static str,
    /// The words to look for.
    pub labels: &'static [Label],
    /// The instructions with the drawing of the page.
    pub guide: GuideId,
    /// The answers; "I cannot tell" counts as [`Means::Next`].
    pub choices: &'static [Choice],
}

/// What to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next {
    /// It is this.
    Found(ProblemId),
    /// Ask this.
    Ask(Asked),
    /// Nothing is left to ask: paste a line of the provisioning log.
    Paste,
    /// Nothing is wrong yet.
    Wait,
}

/// The questions for what is known, likeliest first, at most [`MOST_QUESTIONS`].
pub fn questions(known: &Known) -> Vec<Question> {
    let mut all: Vec<_> = Question::ALL.into_iter().filter(|q| q.weight(known) > 0).collect();
    all.sort_by_key(|question| std::cmp::Reverse(question.weight(known)));
    all.truncate(MOST_QUESTIONS);
    all
}

/// What to do after these answers: each question with what its answer means, in the order in which they were given.
pub fn next(known: &Known, answered: &[(Question, Means)]) -> Next {
    match answered.last().map(|(_, means)| *means) {
        Some(Means::Problem(id)) => return Next::Found(id),
        Some(Means::Paste) => return Next::Paste,
        Some(Means::Wait) => return Next::Wait,
        Some(Means::Next) | None => {}
    }
    // Known without a question: the assignment is newer than Entra's memory of it.
    if known.waiting == Waiting::Trial
        && answered.is_empty()
        && known.minutes_since_assigned.is_some_and(|minutes| minutes < 5)
    {
        return Next::Wait;
    }
    if known.groups == Some(true) && known.p1 == Some(false) && known.waiting == Waiting::Rounds {
        return Next::Found(ProblemId::EntraGroupsNeedLicence);
    }
    let open = questions(known).into_iter().find(|q| answered.iter().all(|(a, _)| a != q));
    match open {
        Some(question) if answered.len() < MOST_QUESTIONS => Next::Ask(question.asked()),
        _ => Next::Paste,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Question::{Assigned, Logs, Nested, OnDemand, Overview, RightApp};

    #[test]
    fn the_likeliest_questions_for_what_is_known() {
        let trial = Known { waiting: Waiting::Trial, ..Known::default() };
        let cases: [(&str, Known, &[Question]); 7] = [
            ("nothing known", Known::default(), &[Overview, Assigned, RightApp]),
            (
                "groups assigned",
                Known { groups: Some(true), ..Known::default() },
                &[Overview, Nested, Assigned],
            ),
            (
                "on demand worked, people only",
                Known { trial_arrived: true, groups: Some(false), ..Known::default() },
                &[Overview, Assigned, Logs],
            ),
            (
                "on demand worked, groups unknown",
                Known { trial_arrived: true, ..Known::default() },
                &[Overview, Assigned, Nested],
            ),
            (
                "some arrived, others do not",
                Known { trial_arrived: true, some_arrived: true, ..Known::default() },
                &[Logs, Assigned, Nested],
            ),
            ("trial", trial, &[OnDemand, Assigned, RightApp]),
            (
                "trial with a failed test",
                Known { test_passed: Some(false), trial_arrived: true, ..trial },
                &[OnDemand, Assigned, Overview],
            ),
        ];
        for (case, known, wanted) in cases {
            assert_eq!(questions(&known), wanted, "{case}");
        }
    }

    #[test]
    fn each_cause_is_reached_within_three_answers() {
        let causes = [
            ProblemId::EntraNobodyAssigned,
            ProblemId::EntraNotAssigned,
            ProblemId::EntraNestedGroup,
            ProblemId::EntraGroupsNeedLicence,
            ProblemId::EntraNotStarted,
            ProblemId::EntraQuarantine,
            ProblemId::EntraStagedDelete,
            ProblemId::EntraOtherApp,
            ProblemId::EntraWrongAppKind,
            ProblemId::EntraSettingsNotSaved,
        ];
        for cause in causes {
            let groups = Known { groups: Some(true), ..Known::default() };
            let reached = [Known::default(), groups].iter().any(|known| {
                let mut answered = Vec::new();
                loop {
                    match next(known, &answered) {
                        Next::Ask(asked) => {
                            let hit = asked.choices.iter().find(|c| c.means == Means::Problem(cause));
                            answered.push((asked.question, hit.map_or(Means::Next, |c| c.means)));
                        }
                        Next::Found(found) => return found == cause,
                        Next::Paste | Next::Wait => return false,
                    }
                }
            });
            assert!(reached, "{cause:?}");
        }
    }

    #[test]
    fn after_three_answers_nobody_is_asked_again() {
        for known in [Known::default(), Known { waiting: Waiting::Trial, ..Known::default() }] {
            let mut answered = Vec::new();
            while let Next::Ask(asked) = next(&known, &answered) {
                assert!(answered.iter().all(|(q, _)| *q != asked.question), "asked twice");
                assert!(asked.choices.iter().any(|c| c.means == Means::Next), "everybody may pass");
                answered.push((asked.question, Means::Next));
            }
            assert_eq!(answered.len(), MOST_QUESTIONS);
            assert_eq!(next(&known, &answered), Next::Paste);
        }
    }

    #[test]
    fn what_is_known_is_not_asked() {
        let free = Known { groups: Some(true), p1: Some(false), ..Known::default() };
        assert_eq!(next(&free, &[]), Next::Found(ProblemId::EntraGroupsNeedLicence));
        let fresh = Known { waiting: Waiting::Trial, minutes_since_assigned: Some(2), ..Known::default() };
        assert_eq!(next(&fresh, &[]), Next::Wait);
        let error = [(OnDemand, Means::Paste)];
        assert_eq!(next(&Known { waiting: Waiting::Trial, ..Known::default() }, &error), Next::Paste);
    }
}
