//! A setup and its checks made again from a case, so that whoever helps sees the customer's own pages. What a case does
//! not hold has its default; nothing made here is ever saved.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::model::{Case, CheckPart, FindingPart, MomentPart, RequestPart};
use crate::domain::checks::{
    CheckReport, NotTriedReason, RequestRecord, Rung, RungReport, RungState, Verdict,
};
use crate::domain::people::WatchMemory;
use crate::domain::people::drill::Drill;
use crate::domain::problems::{FACTS, Problem, ProblemId, Severity};
use crate::domain::session::{
    AdminAnswer, Answers, AppPath, AssignBy, EntraIds, FORMAT, Licence, Session, TestAnswer, TokenNote,
    VERSION, read_saved,
};

/// Methods of requests.
const METHODS: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/// The setup as the case tells of it. It reads as any saved setup does: what contradicts itself is mended.
pub fn session_of(case: &Case) -> Session {
    let made_at = case.made_at.unwrap_or(Timestamp::UNIX_EPOCH);
    let steps: Map<String, Value> = case
        .steps
        .iter()
        .map(|step| {
            let done = matches!(step.status.as_str(), "done" | "check_again");
            let record = json!({
                "reached": step.status != "cannot_start",
                "done_at": done.then(|| step.done_at.unwrap_or(made_at)),
                "stale": step.status == "check_again",
            });
            (step.id.clone(), record)
        })
        .collect();
    let document = json!({
        "format": FORMAT,
        "version": VERSION,
        "id": case.setup.id,
        "practice": case.program.practice,
        "created_at": case.setup.created_at.unwrap_or(made_at),
        "updated_at": case.setup.updated_at.unwrap_or(made_at),
        "viewed": case.setup.viewed,
        "steps": steps,
        "answers": answers(case),
    });
    let held = case.answers.token.as_ref().is_some_and(|token| token.in_memory);
    read_saved(&document.to_string()).session.holding_token(held)
}

fn answers(case: &Case) -> Answers {
    let (told, watch) = (&case.answers, &case.watch);
    let mut answers = Answers::default();
    answers.company.clone_from(&case.setup.company);
    answers.app.path = if told.app_path == "already_there" { AppPath::AlreadyThere } else { AppPath::New };
    if !told.app_name.is_empty() {
        answers.app.name.clone_from(&told.app_name);
    }
    answers.app.ids = EntraIds::new(&told.object_id, &told.app_id);
    answers.tenant_url.clone_from(&told.tenant_url);
    if let Some(token) = &told.token {
        answers.token = token.entered_at.map(|entered_at| TokenNote {
            fingerprint: token.fingerprint.clone(),
            entered_at,
            expires_at: token.expires_at,
        });
        answers.token_plan.from.clone_from(&token.from);
        answers.token_plan.change_on = token.change_on;
        answers.token_plan.reminders = count(Some(token.reminders)).unwrap_or_default();
    }
    answers.test = test(case);
    answers.connect.saved_at = told.connect_saved_at;
    let people = &mut answers.people;
    people.expected = count(told.people.expected);
    people.trial.clone_from(&told.people.trial);
    people.admin = match told.people.admin.as_str() {
        "assigned" => AdminAnswer::Assigned(told.people.admin_person.clone()),
        "already_in_contractbook" => AdminAnswer::AlreadyInContractbook,
        _ => AdminAnswer::Open,
    };
    people.assigned_at = told.people.assigned_at;
    people.assign = match told.people.assign.as_str() {
        "one_by_one" => Some(AssignBy::OneByOne),
        "groups" => Some(AssignBy::Groups),
        _ => None,
    };
    people.licence = match told.people.licence.as_str() {
        "yes" => Some(Licence::Yes),
        "no" => Some(Licence::No),
        "not_sure" => Some(Licence::NotSure),
        _ => None,
    };
    people.groups = count(told.people.groups);
    people.login_from_mail = told.people.login_from_mail;
    people.domains.clone_from(&told.people.domains);
    let start = &mut answers.start;
    start.trial_arrived_at = moment(&watch.timeline, "trial-arrived");
    start.started_at = moment(&watch.timeline, "started");
    start.accounts_before = count(watch.accounts_before);
    start.all_arrived_at = moment(&watch.timeline, "all-arrived");
    let gone = moment(&watch.drill, "drill-gone");
    start.drill = Drill {
        taken_out_at: moment(&watch.drill, "drill-taken-out"),
        off_at: gone.or_else(|| moment(&watch.drill, "drill-off")),
        removed: gone.is_some(),
        put_back_at: moment(&watch.drill, "drill-put-back"),
        on_at: moment(&watch.drill, "drill-on"),
        untold: false,
    };
    // What this window has not seen itself, the setup remembers.
    let everybody = told.people.expected.filter(|_| start.all_arrived_at.is_some());
    start.arrived = count(Some(watch.arrived.max(everybody.unwrap_or_default()))).unwrap_or_default();
    start.watch = WatchMemory {
        accounts_before: watch.accounts_before,
        created: watch.created,
        linked: watch.linked,
        switched_off: watch.switched_off,
        ..WatchMemory::default()
    };
    answers.consent.signed_in_at = told.signed_in_at;
    answers.consent.accepted_at = told.accepted_at;
    answers
}

fn count(number: Option<u64>) -> Option<u32> {
    number.and_then(|number| u32::try_from(number).ok())
}

fn moment(moments: &[MomentPart], what: &str) -> Option<Timestamp> {
    moments.iter().find(|moment| moment.what == what)?.at
}

fn test(case: &Case) -> Option<TestAnswer> {
    let check = case.checks.iter().find(|check| matches!(check.kind.as_str(), "test" | "remembered"))?;
    Some(TestAnswer {
        verdict: verdict(&check.verdict)?,
        at: check.started_at?,
        tenant_url: check.tenant_url.clone(),
        problems: check.findings.iter().map(|finding| finding.id.clone()).collect(),
    })
}

/// A climb of the ladder as the case tells of it; `None` for a check of another kind.
pub fn report_of(check: &CheckPart) -> Option<CheckReport> {
    if !matches!(check.kind.as_str(), "test" | "reach") {
        return None;
    }
    let verdict = verdict(&check.verdict)?;
    let mut rungs: Vec<RungReport> = Vec::new();
    for part in &check.rungs {
        let Some(rung) = Rung::ALL.into_iter().find(|rung| rung.as_str() == part.id) else { continue };
        let state = match part.state.as_str() {
            "passed" => RungState::Passed,
            "warning" => RungState::Warning,
            "failed" => RungState::Failed,
            _ => RungState::NotTried,
        };
        let fallen = rungs.iter().find(|rung| rung.state == RungState::Failed).map(|rung| rung.rung);
        let why = match (verdict, fallen) {
            (Verdict::Cancelled, _) => NotTriedReason::Cancelled,
            (_, Some(fallen)) => NotTriedReason::Needs(fallen),
            (_, None) => NotTriedReason::DoesNotApply,
        };
        rungs.push(RungReport {
            rung,
            state,
            duration_ms: part.duration_ms,
            problems: check
                .findings
                .iter()
                .filter(|finding| finding.met_on == part.id)
                .filter_map(problem_of)
                .collect(),
            found: None,
            not_tried: (state == RungState::NotTried).then_some(why),
        });
    }
    Some(CheckReport {
        tenant_url: check.tenant_url.clone(),
        recommended_tenant_url: (!check.recommended_tenant_url.is_empty())
            .then(|| check.recommended_tenant_url.clone()),
        verdict,
        started_at: check.started_at?,
        duration_ms: check.duration_ms,
        rungs,
        requests: check.requests.iter().filter_map(request).collect(),
    })
}

fn request(part: &RequestPart) -> Option<RequestRecord> {
    Some(RequestRecord {
        method: METHODS.into_iter().find(|method| *method == part.method)?,
        url: part.url.clone(),
        status: part.status.and_then(|status| u16::try_from(status).ok()),
        duration_ms: part.duration_ms,
        bytes: part.bytes,
    })
}

/// The problem of a finding with its facts; `None` when this version does not know it.
pub fn problem_of(finding: &FindingPart) -> Option<Problem> {
    let mut problem = Problem::new(known(&finding.id)?).details(finding.details.as_str());
    problem.severity = match finding.severity.as_str() {
        "blocker" => Severity::Blocker,
        "warning" => Severity::Warning,
        "note" => Severity::Note,
        _ => problem.severity,
    };
    if let Some(rung) = Rung::ALL.into_iter().find(|rung| rung.as_str() == finding.met_on) {
        problem.rung = rung;
    }
    for fact in &finding.facts {
        if let Some(name) = FACTS.into_iter().find(|known| *known == fact.name) {
            problem.facts.insert(name, fact.value.clone());
        }
    }
    Some(problem)
}

/// The problem of this id, when this version knows it.
pub(super) fn known(id: &str) -> Option<ProblemId> {
    ProblemId::ALL.iter().copied().find(|known| known.as_str() == id)
}

fn verdict(word: &str) -> Option<Verdict> {
    match word {
        "ready" => Some(Verdict::Ready),
        "ready_with_warnings" => Some(Verdict::ReadyWithWarnings),
        "not_ready" => Some(Verdict::NotReady),
        "cancelled" => Some(Verdict::Cancelled),
        _ => None,
    }
}
