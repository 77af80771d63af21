//! The questions in full: where to look, and what each answer means.

use super::{Asked, Choice, Means, Question};
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
}
