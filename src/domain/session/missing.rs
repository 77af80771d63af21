//! What must be there before a step may be finished.

use super::super::checks::Verdict;
use super::{AdminAnswer, Session, Step, read_tenant_url};

/// One thing that keeps a step from being finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Missing {
    /// The step has not been reached yet.
    EarlierStep,
    /// The app's name.
    AppName,
    /// A tenant URL that can be read.
    TenantUrl,
    /// The secret token.
    Token,
    /// A test that passed with this tenant URL and this token.
    PassedTest,
    /// The word of the person that Entra's page is saved.
    SavedInEntra,
    /// How many people are assigned, at least one.
    ExpectedPeople,
    /// The person to try first.
    TrialPerson,
    /// Who is organisation admin.
    Admin,
    /// The word of the person that the people are assigned.
    Assigned,
    /// The word of the person that provisioning is started.
    Started,
    /// Anybody seen in Contractbook since the start.
    Arrivals,
    /// A person who signed in, or an administrator who accepted for all.
    SignIn,
}

impl Missing {
    /// The stable name, for text keys.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EarlierStep => "earlier-step",
            Self::AppName => "app-name",
            Self::TenantUrl => "tenant-url",
            Self::Token => "token",
            Self::PassedTest => "passed-test",
            Self::SavedInEntra => "saved-in-entra",
            Self::ExpectedPeople => "expected-people",
            Self::TrialPerson => "trial-person",
            Self::Admin => "admin",
            Self::Assigned => "assigned",
            Self::Started => "started",
            Self::Arrivals => "arrivals",
            Self::SignIn => "sign-in",
        }
    }
}

impl Session {
    /// What must still be there before the step may be finished, in the page's order.
    pub fn missing(&self, step: Step) -> Vec<Missing> {
        let a = self.answers();
        let wanted: &[(Missing, bool)] = match step {
            Step::Prepare => &[],
            Step::CreateApp => &[(Missing::AppName, !a.app.name.trim().is_empty())],
            Step::Credentials => {
                // A step done before the window was closed stays done without the token in memory.
                let had_token = self.token_in_memory() || self.done_at(step).is_some();
                &[
                    (Missing::TenantUrl, read_tenant_url(&a.tenant_url).url.is_some()),
                    (Missing::Token, a.token.is_some() && had_token),
                ]
            }
            Step::Test => {
                let passed = self
                    .current_test()
                    .is_some_and(|t| matches!(t.verdict, Verdict::Ready | Verdict::ReadyWithWarnings));
                &[(Missing::Token, passed || self.token_in_memory()), (Missing::PassedTest, passed)]
            }
            Step::Connect => &[(Missing::SavedInEntra, a.connect.saved_at.is_some())],
            Step::People => &[
                (Missing::ExpectedPeople, a.people.expected.is_some_and(|n| n >= 1)),
                (Missing::TrialPerson, !a.people.trial.trim().is_empty()),
                (
                    Missing::Admin,
                    match &a.people.admin {
                        AdminAnswer::Open => false,
                        AdminAnswer::Assigned(address) => !address.trim().is_empty(),
                        AdminAnswer::AlreadyInContractbook => true,
                    },
                ),
                (Missing::Assigned, a.people.assigned_at.is_some()),
            ],
            Step::Start => {
                let all = a.start.all_arrived_at.is_some();
                &[
                    (Missing::Started, a.start.started_at.is_some()),
                    // The rest may arrive while the person goes on: Entra needs nobody to wait for it.
                    (Missing::Arrivals, all || a.start.arrived > 0),
                ]
            }
            Step::Consent => {
                let seen = a.consent.signed_in_at.is_some() || a.consent.accepted_at.is_some();
                &[(Missing::SignIn, seen)]
            }
        };
        wanted.iter().filter(|(_, there)| !there).map(|(what, _)| *what).collect()
    }
}
