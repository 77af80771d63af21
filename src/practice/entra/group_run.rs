//! One group on the way into Contractbook: look up or make it, then its name and its members
//! (Microsoft: Develop and plan provisioning for a SCIM endpoint, group operations).

use std::collections::BTreeSet;

use percent_encoding::utf8_percent_encode;
use serde_json::{Value, json};

use super::client::{CallAnswer, CallError};
use super::log::{LogAction, LogStatus, OnDemandStep, StepKind};
use super::outcome::{EntraFailure, code, judge_refusal, quarantines, resources};
use super::people::EntraGroup;
use super::person_run::{Call, SEGMENT, identified};
use crate::domain::scim::patch::{self, Change, Dialect};
use crate::domain::scim::{GROUP_URN, filter};

/// Names Entra's own kind of group beside the standard's.
const ADSCIM_URN: &str = "http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group";

#[derive(Debug)]
pub(super) struct GroupRun {
    pub(super) group: EntraGroup,
    pub(super) assigned: bool,
    pub(super) link: Option<String>,
    pub(super) name: String,
    /// What Contractbook has, and what it should have.
    pub(super) members: BTreeSet<String>,
    pub(super) wanted: BTreeSet<String>,
    pub(super) dialect: Dialect,
    pub(super) stage: Stage,
    /// Something was sent that changes Contractbook.
    pub(super) action: Option<LogAction>,
    pub(super) steps: Vec<OnDemandStep>,
}

#[derive(Debug)]
pub(super) enum Stage {
    Match,
    Create,
    Rename,
    Add(BTreeSet<String>),
    Remove(BTreeSet<String>),
    Delete,
}

#[derive(Debug)]
pub(super) enum GroupNext {
    Call(Call),
    /// The failure, and whether the whole job must stop for it.
    Done(Option<(EntraFailure, bool)>),
}

impl GroupRun {
    pub(super) fn begin(&mut self) -> GroupNext {
        self.step(StepKind::Import, LogStatus::Success, None, self.group.name.clone());
        if !self.assigned {
            self.step(StepKind::Scope, LogStatus::Success, None, "The group is out of scope.".to_owned());
            if self.link.is_none() {
                return GroupNext::Done(None);
            }
            self.stage = Stage::Delete;
            return GroupNext::Call(Call { method: "DELETE", path: self.path(), body: None });
        }
        self.step(StepKind::Scope, LogStatus::Success, None, "The group is in scope.".to_owned());
        if self.link.is_some() {
            return self.go_on();
        }
        let asked = filter::encode(&filter::eq_text("displayName", &self.group.name));
        self.stage = Stage::Match;
        GroupNext::Call(Call::get(format!("/Groups?excludedAttributes=members&filter={asked}")))
    }

    pub(super) fn on_answer(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> GroupNext {
        let body = match answer {
            Ok(ok) if (200..300).contains(&ok.status) => serde_json::from_slice::<Value>(&ok.body).ok(),
            Ok(gone) if gone.status == 404 && matches!(self.stage, Stage::Delete) => None,
            _ => return self.refused(answer, token),
        };
        match std::mem::replace(&mut self.stage, Stage::Match) {
            Stage::Match => {
                let Some(found) = answer.as_ref().ok().and_then(resources) else {
                    return self.refused(answer, token);
                };
                match found.as_slice() {
                    [] => {
                        self.step(StepKind::Match, LogStatus::Success, None, "No group matches.".to_owned());
                        self.stage = Stage::Create;
                        GroupNext::Call(Call {
                            method: "POST",
                            path: "/Groups".to_owned(),
                            body: Some(self.body()),
                        })
                    }
                    [one] if identified(one).is_some() => {
                        self.link = identified(one).map(|(id, _)| id);
                        self.action = Some(LogAction::Update);
                        self.step(StepKind::Match, LogStatus::Success, None, "One group matches.".to_owned());
                        self.name.clone_from(&self.group.name);
                        self.go_on()
                    }
                    [_] => self.fail(code::SERVICE_INCOMPATIBLE, "The matching resource has no id."),
                    _ => self.fail(code::DUPLICATE_TARGETS, "The look-up of one group returned several."),
                }
            }
            Stage::Create => match body.as_ref().and_then(identified) {
                Some((id, _)) => {
                    self.link = Some(id);
                    self.action = Some(LogAction::Create);
                    self.name.clone_from(&self.group.name);
                    self.go_on()
                }
                None => self.fail(code::SERVICE_INCOMPATIBLE, "The answer to creating the group has no id."),
            },
            Stage::Rename => {
                self.name.clone_from(&self.group.name);
                self.changed()
            }
            Stage::Add(ids) => {
                self.members.extend(ids);
                self.changed()
            }
            Stage::Remove(ids) => {
                self.members.retain(|id| !ids.contains(id));
                self.changed()
            }
            Stage::Delete => {
                self.link = None;
                self.members.clear();
                self.action = Some(LogAction::Delete);
                self.end("The group was deleted.")
            }
        }
    }

    fn changed(&mut self) -> GroupNext {
        self.action.get_or_insert(LogAction::Update);
        self.go_on()
    }

    fn go_on(&mut self) -> GroupNext {
        let missing: BTreeSet<_> = self.wanted.difference(&self.members).cloned().collect();
        let surplus: BTreeSet<_> = self.members.difference(&self.wanted).cloned().collect();
        let (stage, body) = if self.name != self.group.name {
            let change = Change::new("displayName", self.group.name.as_str());
            (Stage::Rename, patch::update(self.dialect, &[change]))
        } else if !missing.is_empty() {
            let body =
                patch::add_members(self.dialect, &missing.iter().map(String::as_str).collect::<Vec<_>>());
            (Stage::Add(missing), body)
        } else if !surplus.is_empty() {
            let ids: Vec<&str> = surplus.iter().map(String::as_str).collect();
            let body = patch::remove_members(self.dialect, &ids);
            (Stage::Remove(surplus), body)
        } else {
            return self.end(if self.action == Some(LogAction::Create) {
                "The group was created."
            } else {
                "The group was updated."
            });
        };
        self.stage = stage;
        GroupNext::Call(Call { method: "PATCH", path: self.path(), body: Some(body) })
    }

    fn end(&mut self, details: &str) -> GroupNext {
        self.step(StepKind::Action, LogStatus::Success, None, details.to_owned());
        GroupNext::Done(None)
    }

    fn refused(&mut self, answer: &Result<CallAnswer, CallError>, token: &str) -> GroupNext {
        let quarantine = quarantines(answer, matches!(self.stage, Stage::Match));
        let gone = self.link.is_some() && matches!(answer, Ok(gone) if gone.status == 404);
        let failure = if gone {
            let details = "The linked group no longer exists in the application.";
            EntraFailure::new(code::INVALID_ANCHOR, details)
        } else {
            judge_refusal(answer, token)
        };
        self.step(StepKind::Action, LogStatus::Failure, Some(failure.code), failure.details.clone());
        GroupNext::Done(Some((failure, quarantine)))
    }

    fn fail(&mut self, code: &'static str, details: &str) -> GroupNext {
        self.step(StepKind::Action, LogStatus::Failure, Some(code), details.to_owned());
        GroupNext::Done(Some((EntraFailure::new(code, details), false)))
    }

    fn body(&self) -> Value {
        json!({
            "schemas": [GROUP_URN, ADSCIM_URN], "externalId": self.group.id,
            "displayName": self.group.name, "meta": {"resourceType": "Group"},
        })
    }

    fn path(&self) -> String {
        let id = self.link.as_deref().unwrap_or_default();
        format!("/Groups/{}", utf8_percent_encode(id, SEGMENT))
    }

    fn step(&mut self, kind: StepKind, status: LogStatus, code: Option<&'static str>, details: String) {
        self.steps.push(OnDemandStep { kind, status, code, details });
    }
}
