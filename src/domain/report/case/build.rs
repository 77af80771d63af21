//! Makes a case. Every text that did not come from this program goes through `tell`, before our words are put around it.

use super::checks::{accounts_check, check, finding, remembered, trial_check, watch_check};
use super::file::{FORMAT, VERSION};
use super::input::{CaseInput, PeopleInput};
use super::model::{
    AccountsPart, AnswersPart, AssignedPart, Case, CountedPart, ExplainedPart, PeoplePart, Program,
    RepairPart, Setup, StepPart, TokenPart,
};
use super::watch::watch;
use crate::domain::checks::{CheckReport, Rung, Verdict, verdict};
use crate::domain::people::{SyncSize, forecast};
use crate::domain::problems::{Problem, Severity};
use crate::domain::session::{
    AdminAnswer, AppPath, AssignBy, Licence, ListNote, Repair, Session, Status, Step,
};
use crate::domain::texts::Texts;

/// Turns a text from outside into one that may stand in a case.
pub(super) type Tell<'a> = &'a mut dyn FnMut(&str) -> String;

/// What was unmasked by hand.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    /// The masks.
    pub(super) masks: Vec<String>,
    /// The pasted message.
    pub(super) pasted: bool,
}

/// The whole case, without its code.
pub(super) fn build(input: &CaseInput, texts: &Texts, shown: &Shown, tell: Tell<'_>) -> Case {
    let session = &input.session;
    let mut checks = Vec::new();
    if let Some(report) = &input.reach {
        checks.push(check("reach", &first_look(report), false, texts, tell));
    }
    match (&input.test, &session.answers().test) {
        (Some(report), _) => checks.push(check("test", report, input.test_outdated, texts, tell)),
        (None, Some(answer)) => checks.push(remembered(answer, texts, tell)),
        (None, None) => {}
    }
    if let Some(report) = &input.trial {
        checks.push(trial_check(report, texts, tell));
    }
    if let Some(read) = &input.accounts {
        checks.push(accounts_check(read, texts, tell));
    }
    if let Some(problem) = &input.watch.problem {
        checks.push(watch_check(problem, input, texts, tell));
    }
    let reading = input.explained.as_ref();
    Case {
        format: FORMAT.to_owned(),
        version: VERSION,
        code: String::new(),
        made_at: Some(input.now),
        program: Program {
            version: input.version.clone(),
            platform: input.platform.clone(),
            language: texts.get("case-language"),
            time_zone: input.zone.iana_name().unwrap_or_default().to_owned(),
            practice: session.is_practice(),
            faults: input.faults.clone(),
        },
        about: input.about.clone(),
        unmasked: shown.masks.clone(),
        setup: Setup {
            id: session.id().to_owned(),
            company: tell(&session.answers().company),
            created_at: Some(session.created_at()),
            updated_at: Some(session.updated_at()),
            viewed: session.viewed().as_str().to_owned(),
            page: input.page.clone(),
        },
        steps: Step::ALL.into_iter().map(|step| self::step(session, step, texts)).collect(),
        answers: answers(input, tell),
        repairs: input.repairs.iter().map(|(field, it)| repair(field, it, texts, tell)).collect(),
        input: input.input.iter().map(|problem| finding(problem, "", texts, tell)).collect(),
        checks,
        accounts: input.accounts.as_ref().map(|read| AccountsPart {
            at: read.at,
            complete: read.complete,
            count: read.count as u64,
            reported: read.reported,
            off: read.off as u64,
            no_mail: read.no_mail as u64,
        }),
        people: match (&input.people, &session.answers().people.list) {
            (Some(list), _) => Some(people(list, texts)),
            (None, Some(note)) => Some(noted(note)),
            (None, None) => None,
        },
        watch: watch(input, texts),
        explained: reading
            .map(|reading| {
                let of = |it: &crate::domain::explain::Explanation| {
                    let words = texts.problem(&it.problem());
                    ExplainedPart {
                        id: it.id.as_str().to_owned(),
                        code: it.id.code().to_owned(),
                        confidence: it.confidence.as_str().to_owned(),
                        source: it.source.as_str().to_owned(),
                        title: words.title,
                        action: words.action,
                    }
                };
                reading.matches.iter().map(of).collect()
            })
            .unwrap_or_default(),
        unknown_codes: reading.map(|reading| reading.unknown_codes.clone()).unwrap_or_default(),
        pasted: if shown.pasted { tell(&input.pasted) } else { String::new() },
    }
}

/// The quiet look asks no further than to the door: that it has no token is no finding.
fn first_look(report: &CheckReport) -> CheckReport {
    let mut look = report.clone();
    look.rungs.retain(|rung| rung.rung <= Rung::Http);
    look.verdict = verdict(&look.rungs, report.verdict == Verdict::Cancelled);
    look
}

fn step(session: &Session, step: Step, texts: &Texts) -> StepPart {
    let status = match session.status(step) {
        Status::Done => "done",
        Status::Current => "current",
        Status::NeedsYou => "needs_you",
        Status::Waiting => "waiting",
        Status::CheckAgain => "check_again",
        Status::CannotStart => "cannot_start",
    };
    StepPart {
        id: step.as_str().to_owned(),
        number: step.number() as u64,
        title: texts.get(&format!("step-{}", step.as_str().replace('_', "-"))),
        status: status.to_owned(),
        words: texts.get(&format!("case-status-{}", status.replace('_', "-"))),
        done_at: session.done_at(step),
    }
}

fn repair(field: &str, repair: &Repair, texts: &Texts, tell: Tell<'_>) -> RepairPart {
    let covered = match repair {
        Repair::ResourcePath(cut) => Repair::ResourcePath(tell(cut)),
        Repair::Query(cut) => Repair::Query(tell(cut)),
        other => other.clone(),
    };
    RepairPart {
        field: field.to_owned(),
        kind: repair.key().trim_start_matches("repair-").to_owned(),
        words: covered.text(texts),
    }
}

fn answers(input: &CaseInput, tell: Tell<'_>) -> AnswersPart {
    let answers = input.session.answers();
    let (plan, people) = (&answers.token_plan, &answers.people);
    let ids = answers.app.ids.as_ref();
    let (admin, admin_person) = match &people.admin {
        AdminAnswer::Open => ("open", String::new()),
        AdminAnswer::Assigned(person) => ("assigned", tell(person)),
        AdminAnswer::AlreadyInContractbook => ("already_in_contractbook", String::new()),
    };
    AnswersPart {
        app_path: match answers.app.path {
            AppPath::New => "new",
            AppPath::AlreadyThere => "already_there",
        }
        .to_owned(),
        app_name: tell(&answers.app.name),
        object_id: ids.map(|ids| ids.object_id.clone()).unwrap_or_default(),
        app_id: ids.map(|ids| ids.app_id.clone()).unwrap_or_default(),
        tenant_url: tell(&answers.tenant_url),
        token: answers.token.as_ref().map(|token| TokenPart {
            fingerprint: token.fingerprint.clone(),
            in_memory: input.session.token_in_memory(),
            entered_at: Some(token.entered_at),
            expires_at: token.expires_at,
            from: tell(&plan.from),
            change_on: plan.change_on,
            reminders: plan.reminders.into(),
        }),
        connect_saved_at: answers.connect.saved_at,
        people: AssignedPart {
            expected: people.expected.map(u64::from),
            trial: tell(&people.trial),
            admin: admin.to_owned(),
            admin_person,
            assigned_at: people.assigned_at,
            assign: people
                .assign
                .map(|how| match how {
                    AssignBy::OneByOne => "one_by_one",
                    AssignBy::Groups => "groups",
                })
                .unwrap_or_default()
                .to_owned(),
            licence: people
                .licence
                .map(|licence| match licence {
                    Licence::Yes => "yes",
                    Licence::No => "no",
                    Licence::NotSure => "not_sure",
                })
                .unwrap_or_default()
                .to_owned(),
            groups: people.groups.map(u64::from),
            login_from_mail: people.login_from_mail,
            domains: people.domains.iter().map(|domain| tell(domain)).collect(),
            columns_by_hand: people.columns.len() as u64,
        },
        signed_in_at: answers.consent.signed_in_at,
        accepted_at: answers.consent.accepted_at,
        symptom: input.symptom.clone(),
    }
}

fn people(list: &PeopleInput, texts: &Texts) -> PeoplePart {
    let [create, link, skip] = list.fates.map(|count| count as u64);
    let (low, high) = forecast(SyncSize::users(create.saturating_add(link))).work;
    let counted = |(id, severity, count): &(_, Severity, usize)| {
        let problem = Problem::new(*id).weighing(*severity);
        CountedPart {
            id: problem.id.as_str().to_owned(),
            code: problem.id.code().to_owned(),
            severity: super::checks::severity(*severity).to_owned(),
            title: texts.problem(&problem).title,
            count: *count as u64,
        }
    };
    PeoplePart {
        kind: list.kind.clone(),
        rows: list.rows as u64,
        at: list.at,
        compared: list.compared,
        create,
        link,
        skip,
        needs_you: list.needs_you as u64,
        forecast_low: low,
        forecast_high: high,
        findings: list.findings.iter().map(counted).collect(),
    }
}

/// What a setup remembers of a list that is no longer in memory.
fn noted(note: &ListNote) -> PeoplePart {
    let (low, high) = forecast(SyncSize::users(note.create.saturating_add(note.link))).work;
    PeoplePart {
        kind: note.kind.clone(),
        rows: note.rows,
        at: Some(note.at),
        compared: note.compared,
        create: note.create,
        link: note.link,
        skip: note.skip,
        needs_you: note.needs_you,
        forecast_low: low,
        forecast_high: high,
        findings: Vec::new(),
    }
}
