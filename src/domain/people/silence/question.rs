//! The questions in full: where to look, what to look for, what each answer means, and how likely each leads on.

use super::{Asked, Choice, Known, Means, Question, Waiting};
use crate::domain::entra::guides::GuideId;
use crate::domain::entra::portal;
use crate::domain::problems::ProblemId;

const fn is(key: &'static str, means: Means) -> Choice {
    Choice { key, means }
}

const fn problem(key: &'static str, id: ProblemId) -> Choice {
    Choice { key, means: Means::Problem(id) }
}

impl Question {
    /// Every question, likeliest first when nothing is known.
    pub const ALL: [Self; 6] =
        [Self::Overview, Self::Assigned, Self::Nested, Self::RightApp, Self::OnDemand, Self::Logs];

    /// The question in full.
    pub const fn asked(self) -> Asked {
        match self {
            Self::Overview => Asked {
                question: self,
                key: "watch-ask-overview",
                look_key: "watch-ask-overview-look",
                labels: &[portal::PROVISIONING, portal::OVERVIEW, portal::CURRENT_CYCLE, portal::START],
                guide: GuideId::Start,
                choices: const {
                    &[
                        problem("watch-ask-overview-not-started", ProblemId::EntraNotStarted),
                        problem("watch-ask-overview-quarantine", ProblemId::EntraQuarantine),
                        problem("watch-ask-overview-deletions", ProblemId::EntraStagedDelete),
                        is("watch-ask-overview-running", Means::Next),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
            Self::Assigned => Asked {
                question: self,
                key: "watch-ask-assigned",
                look_key: "watch-ask-assigned-look",
                labels: &[portal::MANAGE, portal::USERS_AND_GROUPS],
                guide: GuideId::Assign,
                choices: const {
                    &[
                        problem("watch-ask-assigned-nobody", ProblemId::EntraNobodyAssigned),
                        problem("watch-ask-assigned-others", ProblemId::EntraNotAssigned),
                        is("watch-ask-assigned-people", Means::Next),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
            Self::Nested => Asked {
                question: self,
                key: "watch-ask-nested",
                look_key: "watch-ask-nested-look",
                labels: &[portal::USERS_AND_GROUPS],
                guide: GuideId::Assign,
                choices: const {
                    &[
                        problem("watch-ask-nested-inner", ProblemId::EntraNestedGroup),
                        problem("watch-ask-nested-greyed", ProblemId::EntraGroupsNeedLicence),
                        is("watch-ask-nested-direct", Means::Next),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
            Self::RightApp => Asked {
                question: self,
                key: "watch-ask-app",
                look_key: "watch-ask-app-look",
                labels: &[portal::ENTERPRISE_APPS, portal::ALL_APPLICATIONS, portal::CONNECTIVITY],
                guide: GuideId::AppExists,
                choices: const {
                    &[
                        problem("watch-ask-app-other", ProblemId::EntraOtherApp),
                        problem("watch-ask-app-no-provisioning", ProblemId::EntraWrongAppKind),
                        problem("watch-ask-app-empty", ProblemId::EntraSettingsNotSaved),
                        is("watch-ask-app-right", Means::Next),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
            Self::OnDemand => Asked {
                question: self,
                key: "watch-ask-on-demand",
                look_key: "watch-ask-on-demand-look",
                labels: &[portal::ON_DEMAND, portal::PROVISION],
                guide: GuideId::Trial,
                choices: const {
                    &[
                        problem("watch-ask-on-demand-skipped", ProblemId::EntraNotAssigned),
                        is("watch-ask-on-demand-error", Means::Paste),
                        is("watch-ask-on-demand-done", Means::Next),
                        is("watch-ask-on-demand-not-pressed", Means::Wait),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
            Self::Logs => Asked {
                question: self,
                key: "watch-ask-logs",
                look_key: "watch-ask-logs-look",
                labels: &[portal::LOGS],
                guide: GuideId::Logs,
                choices: const {
                    &[
                        is("watch-ask-logs-failure", Means::Paste),
                        is("watch-ask-logs-skipped", Means::Paste),
                        is("watch-ask-logs-empty", Means::Next),
                        is("watch-ask-cannot-tell", Means::Next),
                    ]
                },
            },
        }
    }

    /// How likely it leads to the cause; 0: it cannot.
    pub(super) const fn weight(self, known: &Known) -> u8 {
        let groups_excluded = matches!(known.groups, Some(false));
        let groups_there = matches!(known.groups, Some(true));
        let bad_test = matches!(known.test_passed, Some(false));
        match (self, known.waiting) {
            // A trial is sent without the rounds, so the overview says little about it.
            (Self::Overview, Waiting::Trial) => {
                if bad_test {
                    60
                } else {
                    20
                }
            }
            (Self::Overview, Waiting::Rounds) => {
                // Somebody came, so it was started; it may have been stopped since.
                if known.some_arrived { 50 } else { 90 }
            }
            (Self::Assigned, Waiting::Trial) => 70,
            (Self::Assigned, Waiting::Rounds) => {
                if known.some_arrived {
                    60
                } else {
                    80
                }
            }
            // A trial is one person, and the rounds are not sent by hand.
            (Self::Nested, Waiting::Trial) | (Self::OnDemand, Waiting::Rounds) => 0,
            (Self::Nested, Waiting::Rounds) => {
                if groups_excluded {
                    0
                } else if groups_there {
                    85
                } else {
                    55
                }
            }
            (Self::RightApp, _) => {
                if known.trial_arrived || known.some_arrived {
                    0
                } else {
                    65
                }
            }
            (Self::OnDemand, Waiting::Trial) => 90,
            (Self::Logs, Waiting::Trial) => 10,
            // Those who failed or were skipped stand there one by one.
            (Self::Logs, Waiting::Rounds) => {
                if known.some_arrived {
                    80
                } else {
                    45
                }
            }
        }
    }
}
