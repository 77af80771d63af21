//! One person on the way into Contractbook: look up, then make, take over, change or switch off.

use std::sync::Arc;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value};

use super::client::{CallAnswer, CallError};
use super::log::{LogAction, LogStatus, OnDemandStep, StepKind};
use super::mapping::Mapping;
use super::outcome::{EntraFailure, code, judge_refusal, quarantines, resources};
use super::people::EntraPerson;
use super::scope::Outside;
use super::view::PersonState;
use super::wanted::Wanted;
use crate::domain::scim::filter;
use crate::domain::scim::find;
use crate::domain::scim::patch::{self, Dialect};

pub(super) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// One request below the tenant URL.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Call {
    pub(super) method: &'static str,
    pub(super) path: String,
    pub(super) body: Option<Value>,
}

impl Call {
    pub(super) fn get(path: String) -> Self {
        Self { method: "GET", path, body: None }
    }
}

/// What is known about the person from earlier.
#[derive(Debug, Clone)]
pub(super) struct Known {
    /// Why the person is not in scope; `None` when in scope.
    pub(super) outside: Option<Outside>,
    /// Somebody else in scope has the same matching value.
    pub(super) shared: bool,
    /// Deleted for good while Entra kept the account.
    pub(super) purged: bool,
    /// The account was made for the person, rather than found and taken over.
    pub(super) created: bool,
    pub(super) link: Option<String>,
    pub(super) sent: Option<Wanted>,
    pub(super) state: PersonState,
}

#[derive(Debug)]
pub(super) struct PersonRun {
    pub(super) person: EntraPerson,
    known: Known,
    wanted: Wanted,
    mapping: Arc<Mapping>,
    dialect: Dialect,
    stage: Stage,
    pub(super) steps: Vec<OnDemandStep>,
}

#[derive(Debug)]
enum Stage {
    Match,
    Read,
    Create,
    Update,
    Delete,
}

#[derive(Debug)]
pub(super) enum Next {
    Call(Call),
    Done(Box<Done>),
}

/// How it ended.
#[derive(Debug)]
pub(super) struct Done {
    pub(super) action: LogAction,
    pub(super) status: LogStatus,
    pub(super) code: Option<&'static str>,
    pub(super) details: String,
    pub(super) created: bool,
    pub(super) link: Option<String>,
    pub(super) sent: Option<Wanted>,
    pub(super) state: PersonState,
    /// The whole job must stop for this reason.
    pub(super) quarantine: bool,
    /// Nothing happened that belongs into the log.
    pub(super) quiet: bool,
    /// What was tried in vain; not tried again at once.
    pub(super) tried: Option<Wanted>,
}

impl PersonRun {
    pub(super) fn new(person: EntraPerson, known: Known, mapping: Arc<Mapping>, dialect: Dialect) -> Self {
        let on = known.outside.is_none() && person.enabled && !person.deleted;
        let wanted = Wanted::of(&person, &mapping, on);
        Self { person, known, wanted, mapping, dialect, stage: Stage::Match, steps: Vec::new() }
    }

    /// Whether exactly this was tried in vain before.
    pub(super) fn is_again(&self, tried: Option<&Wanted>) -> bool {
        tried == Some(&self.wanted)
    }

    /// Whether the person is in the recycle bin and still in scope: then the account goes with the person later.
    pub(super) fn is_binned(&self) -> bool {
        self.person.deleted && self.known.outside.is_none()
    }

    pub(super) fn begin(&mut self) -> Next {
        let name = format!("{} ({})", self.person.display_name, self.person.upn);
        // A known account that has to be switched off is found by its id.
        let matched = self.known.link.is_some() && self.is_off();
        if self.wanted.user_name.is_empty() && self.known.outside.is_none() && !matched {
            let details = "The matching attribute userName is empty: its source has no value for this user.";
            self.step(StepKind::Import, LogStatus::Skipped, Some(code::IMPORT_SKIPPED), details.to_owned());
            return self.skipped(LogAction::Other, code::IMPORT_SKIPPED, details);
        }
        self.step(StepKind::Import, LogStatus::Success, None, name);
        if self.known.purged && self.known.link.is_some() {
            self.step(StepKind::Scope, LogStatus::Success, None, "The user was deleted.".to_owned());
            self.stage = Stage::Delete;
            return Next::Call(Call { method: "DELETE", path: self.user_path(), body: None });
        }
        if let Some(outside) = self.known.outside {
            if self.known.link.is_none() {
                let details = outside.text();
                self.step(StepKind::Scope, LogStatus::Skipped, Some(code::SKIPPED), details.to_owned());
                return self.skipped(LogAction::Other, code::SKIPPED, details);
            }
            if self.wanted.active.is_none() {
                let details = "The user is no longer in scope. IsSoftDeleted is not mapped to a target attribute, so \
                               the account was not disabled.";
                self.step(StepKind::Scope, LogStatus::Skipped, Some(code::SKIPPED), details.to_owned());
                return self.skipped(LogAction::Disable, code::SKIPPED, details);
            }
        }
        let scope =
            if self.known.outside.is_none() { "The user is in scope." } else { "The user is out of scope." };
        self.step(StepKind::Scope, LogStatus::Success, None, scope.to_owned());
        if self.known.link.is_none() {
            if self.known.shared {
                let details = format!(
                    "Several users in Microsoft Entra ID have the same matching value {}.",
                    self.wanted.user_name
                );
                let failure = EntraFailure::new(code::DUPLICATE_SOURCES, details);
                return self.failed(StepKind::Match, LogAction::Other, failure, false);
            }
            let asked = filter::encode(&filter::eq_text("userName", &self.wanted.user_name));
            return Next::Call(Call::get(format!("/Users?filter={asked}")));
        }
        if self.known.sent.as_ref() == Some(&self.wanted) {
            self.step(StepKind::Match, LogStatus::Success, None, "The account is linked.".to_owned());
            return self.unchanged();
        }
        self.stage = Stage::Read;
        Next::Call(Call::get(self.user_path()))
    }

    pub(super) fn on_answer(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> Next {
        match self.stage {
            Stage::Match => self.on_match(answer, token),
            Stage::Read => self.on_read(answer, token),
            Stage::Create => self.on_created(answer, token),
            Stage::Delete => match answer {
                Ok(ok) if (200..300).contains(&ok.status) || ok.status == 404 => self.deleted(),
                _ => {
                    let quarantine = quarantines(answer, false);
                    self.failed(StepKind::Action, LogAction::Delete, judge_refusal(answer, token), quarantine)
                }
            },
            Stage::Update => match answer {
                Ok(answer) if (200..300).contains(&answer.status) => self.updated(),
                _ => self.failed(
                    StepKind::Action,
                    self.action(),
                    judge_refusal(answer, token),
                    quarantines(answer, false),
                ),
            },
        }
    }

    fn on_match(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> Next {
        let found = match answer {
            Ok(ok) if ok.status == 200 => resources(ok),
            _ => None,
        };
        let Some(found) = found else {
            let quarantine = quarantines(answer, true);
            return self.failed(StepKind::Match, LogAction::Other, judge_refusal(answer, token), quarantine);
        };
        match found.as_slice() {
            [] if !self.person.enabled || self.person.deleted => {
                let details = "The user is disabled in the source system, so no account was created. Active in \
                               Entra ID: False.";
                self.step(StepKind::Match, LogStatus::Success, None, "No account matches.".to_owned());
                self.step(StepKind::Action, LogStatus::Skipped, Some(code::SKIPPED), details.to_owned());
                self.skipped(LogAction::Other, code::SKIPPED, details)
            }
            [] => {
                self.step(StepKind::Match, LogStatus::Success, None, "No account matches.".to_owned());
                self.stage = Stage::Create;
                let body = Some(self.wanted.create_body(&self.mapping));
                Next::Call(Call { method: "POST", path: "/Users".to_owned(), body })
            }
            [one] => {
                let Some((id, map)) = identified(one) else {
                    let failure =
                        EntraFailure::new(code::SERVICE_INCOMPATIBLE, "The matching resource has no id.");
                    return self.failed(StepKind::Match, LogAction::Other, failure, false);
                };
                (self.known.link, self.known.created) = (Some(id), false);
                self.step(StepKind::Match, LogStatus::Success, None, "One account matches.".to_owned());
                self.bring_up_to_date(map)
            }
            several => {
                let same = |value: &Value| {
                    value
                        .as_object()
                        .and_then(|map| find(map, "userName"))
                        .and_then(Value::as_str)
                        .is_some_and(|name| name.to_lowercase() == self.wanted.user_name.to_lowercase())
                };
                let code =
                    if several.iter().all(same) { code::DUPLICATE_TARGETS } else { code::MULTIPLE_ENTRIES };
                let details = format!("The look-up of one user returned {} resources.", several.len());
                self.failed(StepKind::Match, LogAction::Other, EntraFailure::new(code, details), false)
            }
        }
    }

    fn on_read(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> Next {
        let action = self.action();
        match answer {
            Ok(ok) if ok.status == 200 => {
                let body: Option<Value> = serde_json::from_slice(&ok.body).ok();
                if let Some(Value::Object(map)) = &body {
                    self.step(StepKind::Match, LogStatus::Success, None, "The account is linked.".to_owned());
                    return self.bring_up_to_date(map);
                }
                self.failed(StepKind::Match, action, judge_refusal(answer, token), false)
            }
            Ok(gone) if gone.status == 404 => {
                let details = "The linked account no longer exists in the application.";
                let failure = EntraFailure::new(code::INVALID_ANCHOR, details);
                self.failed(StepKind::Match, action, failure, false)
            }
            _ => {
                let quarantine = quarantines(answer, false);
                self.failed(StepKind::Match, action, judge_refusal(answer, token), quarantine)
            }
        }
    }

    fn bring_up_to_date(&mut self, resource: &Map<String, Value>) -> Next {
        let changes = self.wanted.changes(&self.mapping, resource, self.dialect);
        if changes.is_empty() {
            return self.updated();
        }
        self.stage = Stage::Update;
        let body = Some(patch::update(self.dialect, &changes));
        Next::Call(Call { method: "PATCH", path: self.user_path(), body })
    }

    fn on_created(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> Next {
        let created = match answer {
            Ok(ok) if (200..300).contains(&ok.status) => ok,
            _ => {
                let quarantine = quarantines(answer, false);
                return self.failed(
                    StepKind::Action,
                    LogAction::Create,
                    judge_refusal(answer, token),
                    quarantine,
                );
            }
        };
        let body: Option<Value> = serde_json::from_slice(&created.body).ok();
        let Some((id, _)) = body.as_ref().and_then(identified) else {
            let failure =
                EntraFailure::new(code::SERVICE_INCOMPATIBLE, "The answer to creating the user has no id.");
            return self.failed(StepKind::Action, LogAction::Create, failure, false);
        };
        (self.known.link, self.known.created) = (Some(id), true);
        self.step(StepKind::Action, LogStatus::Success, None, "The account was created.".to_owned());
        self.succeeded(LogAction::Create, PersonState::Created, "The account was created.", false)
    }

    fn updated(&mut self) -> Next {
        let details = if self.is_off() { "The account was disabled." } else { "The account was updated." };
        let action = self.action();
        self.step(StepKind::Action, LogStatus::Success, None, details.to_owned());
        self.succeeded(action, self.standing(), details, false)
    }

    fn unchanged(&mut self) -> Next {
        let details = "Nothing has changed.";
        self.step(StepKind::Action, LogStatus::Skipped, Some(code::SKIPPED), details.to_owned());
        self.succeeded(LogAction::Other, self.standing(), details, true)
    }

    /// Where the person stands when the account is as it should be, whatever failed before.
    fn standing(&self) -> PersonState {
        match (self.is_off(), self.known.created) {
            (true, _) => PersonState::Disabled,
            (false, true) => PersonState::Created,
            (false, false) => PersonState::Linked,
        }
    }

    fn succeeded(&self, action: LogAction, state: PersonState, details: &str, quiet: bool) -> Next {
        Next::Done(Box::new(Done {
            action,
            status: LogStatus::Success,
            code: None,
            details: details.to_owned(),
            created: self.known.created,
            link: self.known.link.clone(),
            sent: Some(self.wanted.clone()),
            state,
            quarantine: false,
            quiet,
            tried: None,
        }))
    }

    fn deleted(&mut self) -> Next {
        let details = "The account was deleted.";
        self.step(StepKind::Action, LogStatus::Success, None, details.to_owned());
        self.known.link = None;
        self.succeeded(LogAction::Delete, PersonState::Disabled, details, false)
    }

    /// An account that is known stays as it is. Told once.
    fn skipped(&self, action: LogAction, code: &'static str, details: &str) -> Next {
        let quiet = self.known.state == PersonState::Skipped(code);
        Next::Done(Box::new(Done {
            action,
            status: LogStatus::Skipped,
            code: Some(code),
            details: details.to_owned(),
            created: self.known.created,
            link: self.known.link.clone(),
            sent: self.known.sent.clone(),
            state: PersonState::Skipped(code),
            quarantine: false,
            quiet,
            tried: None,
        }))
    }

    fn failed(&mut self, step: StepKind, action: LogAction, failure: EntraFailure, quarantine: bool) -> Next {
        self.step(step, LogStatus::Failure, Some(failure.code), failure.details.clone());
        Next::Done(Box::new(Done {
            action,
            status: LogStatus::Failure,
            code: Some(failure.code),
            details: failure.details,
            created: self.known.created,
            link: self.known.link.clone(),
            sent: self.known.sent.clone(),
            state: PersonState::Failed(failure.code),
            quarantine,
            quiet: false,
            tried: Some(self.wanted.clone()),
        }))
    }

    fn action(&self) -> LogAction {
        if self.is_off() { LogAction::Disable } else { LogAction::Update }
    }

    fn is_off(&self) -> bool {
        self.wanted.active == Some(false)
    }

    fn user_path(&self) -> String {
        let id = self.known.link.as_deref().unwrap_or_default();
        format!("/Users/{}", utf8_percent_encode(id, SEGMENT))
    }

    fn step(&mut self, kind: StepKind, status: LogStatus, code: Option<&'static str>, details: String) {
        self.steps.push(OnDemandStep { kind, status, code, details });
    }
}

pub(super) fn identified(value: &Value) -> Option<(String, &Map<String, Value>)> {
    let map = value.as_object()?;
    let id = find(map, "id")?.as_str().filter(|id| !id.is_empty())?;
    Some((id.to_owned(), map))
}
