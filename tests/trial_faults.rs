//! The trial write against the practice Contractbook: each planted fault is named, and nothing stays behind.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

#[path = "common/local_tasks.rs"]
mod local_tasks;

use std::collections::BTreeSet;
use std::future::pending;
use std::time::Duration;

use contractbook_setup::domain::checks::write::{LeftState, TrialPlan, TrialReport, TrialStep};
use contractbook_setup::domain::checks::{RungState, Verdict};
use contractbook_setup::domain::problems::Severity::{Blocker, Note, Warning};
use contractbook_setup::domain::problems::{ProblemId, Severity};
use contractbook_setup::domain::report::{trial_json, trial_text};
use contractbook_setup::domain::scim::User;
use contractbook_setup::domain::session::{SecretToken, read_tenant_url};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::practice::{Contractbook, Fault, Options, Seen};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::proxy::ProxyRules;
use contractbook_setup::service::tls::Trust;
use contractbook_setup::service::trial_write::{Journal, TrialInput, TrialLimits, fresh_probe, try_write};
use local_tasks::join;
use tokio::task::LocalSet;

const TOKEN: &str = "canary-7f3a9c51e2d84b06";

struct Tried {
    report: TrialReport,
    plan: TrialPlan,
    server: Contractbook,
    requests: Vec<Seen>,
}

fn limits() -> TrialLimits {
    TrialLimits { late: Duration::from_secs(1), ..TrialLimits::default() }
}

async fn trial_at(faults: &[Fault], flag: bool) -> Tried {
    let faults: BTreeSet<Fault> = faults.iter().copied().collect();
    let token = SecretToken::new(TOKEN.to_owned());
    let options = Options { faults, token: Some(token.clone()), ..Options::default() };
    let server = Contractbook::start(options).await.unwrap();
    let url = server.tenant_url() + if flag { "/?aadOptscim062020" } else { "" };
    let plan = TrialPlan::new(read_tenant_url(&url).url.unwrap(), fresh_probe());
    let client = HttpClient::with(Limits::default(), Trust::only(Vec::new()), ProxyRules::none());
    let folder = tempfile::tempdir().unwrap();
    let journal = Journal::in_folder(folder.path());
    let input =
        TrialInput { plan: plan.clone(), token, started_at: jiff::Timestamp::now(), limits: limits() };
    let mut events = Vec::new();
    let report = try_write(input, client, journal.clone(), |e| events.push(e), pending()).await;

    let texts = Texts::english();
    let said =
        format!("{report:?}{events:?}{}{}", trial_json(&report, &texts, "0"), trial_text(&report, &texts));
    assert!(!said.contains("7f3a9c51"), "{said}");
    let open = journal.open_entries().unwrap();
    let left = report.left_behind.iter().any(|l| l.state != LeftState::SoftDeleted);
    assert_eq!(!open.is_empty(), left, "{open:?} {:?}", report.left_behind);
    assert_eq!(report.steps.iter().map(|s| s.step).collect::<Vec<_>>(), TrialStep::ALL);
    for step in &report.steps {
        let blocked = step.problems.iter().any(|p| p.severity == Blocker);
        assert_eq!(step.state == RungState::Failed, blocked, "{step:?}");
        assert_eq!(step.state == RungState::NotTried, step.not_tried.is_some(), "{step:?}");
    }
    let requests = server.requests();
    Tried { report, plan, server, requests }
}

async fn trial(faults: &[Fault]) -> Tried {
    trial_at(faults, false).await
}

impl Tried {
    fn found(&self) -> Vec<(&'static str, Severity, TrialStep)> {
        let all = self.report.problems().into_iter();
        all.map(|(step, p)| (p.id.as_str(), p.severity, step)).collect()
    }

    fn probe_is_there(&self) -> bool {
        let name = self.plan.probe.user_name();
        self.server.users_snapshot().iter().any(|user| user.user_name == name)
    }
}

type Row = (Fault, &'static [(&'static str, Severity, TrialStep)], bool);

/// Fault, everything that must be said and nothing else, whether the probe stays.
const EXPECTED: &[Row] = {
    use TrialStep as S;
    &[
        (Fault::CreateRefused, &[("write.create_refused", Blocker, S::Create)], false),
        (Fault::ConflictOnCreate, &[("write.create_refused", Blocker, S::Create)], false),
        (Fault::CreateAnswerLost, &[("http.gateway_timeout", Blocker, S::Create)], false),
        (Fault::AttributeRefused, &[("write.attribute_refused", Blocker, S::Create)], false),
        (Fault::AttributeDropped, &[("write.attribute_refused", Note, S::ReadBack)], false),
        (Fault::UserUnreadable, &[("write.read_back_failed", Blocker, S::ReadBack)], false),
        (
            Fault::IdMissing,
            &[("write.id_not_returned", Blocker, S::Create), ("scim.id_missing", Blocker, S::LookUp)],
            false,
        ),
        (Fault::DuplicatesAccepted, &[("write.duplicate_not_detected", Warning, S::CreateAgain)], false),
        (
            Fault::PatchRefused,
            &[
                ("write.patch_refused", Blocker, S::ChangeDefault),
                ("write.patch_refused", Note, S::ChangeFlag),
            ],
            false,
        ),
        (
            Fault::PatchNotStored,
            &[
                ("write.patch_not_stored", Blocker, S::ChangeDefault),
                ("write.patch_not_stored", Note, S::ChangeFlag),
            ],
            false,
        ),
        (Fault::CapitalOpsRefused, &[("write.patch_refused", Blocker, S::ChangeDefault)], false),
        (Fault::MergedChangeRefused, &[("write.patch_refused", Note, S::ChangeFlag)], false),
        (Fault::DisableIgnored, &[("write.disable_failed", Blocker, S::DisableText)], false),
        (Fault::TextBooleanRefused, &[("write.text_boolean_refused", Blocker, S::DisableText)], false),
        (Fault::TextBooleanStored, &[("write.text_boolean_stored", Warning, S::DisableText)], false),
        (
            Fault::DeleteRefused,
            &[("write.left_behind", Warning, S::CleanUp), ("write.delete_refused", Note, S::Delete)],
            true,
        ),
        (
            Fault::DeleteSoft,
            &[("write.delete_is_soft", Note, S::LookAfter), ("write.left_behind", Note, S::LookAfter)],
            true,
        ),
        (Fault::ActiveAsText, &[("scim.active_not_boolean", Warning, S::ReadBack)], false),
        (Fault::ActiveMissing, &[("scim.active_missing", Note, S::ReadBack)], false),
        (Fault::ContentTypeJson, &[], false),
        (Fault::FilterCaseSensitive, &[], false),
        (Fault::RateLimitedBriefly, &[], false),
        (Fault::SecretsReturned, &[], false),
        (Fault::GroupsMissing, &[], false),
        // Without a look-up that works nothing is made.
        (Fault::FilterIgnored, &[("scim.filter_ignored", Blocker, S::LookBefore)], false),
        (Fault::NoMatchIs404, &[("scim.no_match_is_error", Blocker, S::LookBefore)], false),
        (Fault::NoMatchIs400, &[("scim.filter_refused", Blocker, S::LookBefore)], false),
        (Fault::TokenRejected, &[("token.rejected", Blocker, S::LookBefore)], false),
        (Fault::TokenForbidden, &[("token.forbidden", Blocker, S::LookBefore)], false),
        (Fault::Unavailable, &[("http.unavailable", Blocker, S::LookBefore)], false),
        (Fault::HtmlPage, &[("http.web_page", Blocker, S::LookBefore)], false),
        (Fault::Redirect, &[("http.redirected", Blocker, S::LookBefore)], false),
        (Fault::NotScim, &[("scim.not_scim", Blocker, S::LookBefore)], false),
    ]
};

#[tokio::test]
async fn every_fault_is_named_and_nothing_else_is() {
    let set = LocalSet::new();
    let mut all = Vec::new();
    for (fault, wanted, stays) in EXPECTED {
        all.push(set.spawn_local(async move {
            let texts = Texts::english();
            let tried = trial(&[*fault]).await;
            let mut found = tried.found();
            let mut wanted = wanted.to_vec();
            found.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(found, wanted, "{fault}: {:#?}", tried.report.problems());
            assert_eq!(tried.probe_is_there(), *stays, "{fault}");
            assert_eq!(!tried.report.left_behind.is_empty(), *stays, "{fault}");
            let worst = wanted.iter().map(|w| w.1).max();
            let verdict = match worst {
                Some(Blocker) => Verdict::NotReady,
                Some(Warning) => Verdict::ReadyWithWarnings,
                _ => Verdict::Ready,
            };
            assert_eq!(tried.report.verdict, verdict, "{fault}");
            for (_, problem) in tried.report.problems() {
                let words = texts.problem(problem);
                let all = format!("{} {:?} {} {:?}", words.title, words.causes, words.action, words.message);
                assert!(!all.contains("{$") && !all.contains("{ $"), "{fault}: {all}");
                assert!(!words.causes.is_empty() && !words.action.is_empty(), "{fault}: {all}");
            }
        }));
    }
    join(set, all).await;
}

#[tokio::test]
async fn a_good_server_passes_every_step() {
    let tried = trial(&[]).await;
    assert_eq!((tried.report.verdict, tried.found()), (Verdict::Ready, vec![]));
    for step in &tried.report.steps {
        let wanted = if step.step == TrialStep::CleanUp { RungState::NotTried } else { RungState::Passed };
        assert_eq!(step.state, wanted, "{step:?}");
    }
    assert!(!tried.probe_is_there());
    assert_eq!(tried.report.requests.len(), tried.requests.len());
}

#[tokio::test]
async fn with_the_flag_only_the_flagged_dialect_blocks() {
    for (fault, id, severity) in [
        (Fault::TextBooleanRefused, "write.text_boolean_refused", Note),
        (Fault::TextBooleanStored, "write.text_boolean_stored", Note),
        (Fault::CapitalOpsRefused, "write.patch_refused", Note),
        (Fault::MergedChangeRefused, "write.patch_refused", Blocker),
    ] {
        let tried = trial_at(&[fault], true).await;
        let found: Vec<_> = tried.found().into_iter().map(|(id, severity, _)| (id, severity)).collect();
        assert_eq!(found, [(id, severity)], "{fault}");
        assert!(tried.requests.iter().all(|r| !r.path_and_query.contains("aadOptscim")), "{fault}");
        // The advice is about this very address.
        let (_, problem) = tried.report.problems()[0];
        let action = Texts::english().problem(problem).action;
        assert!(!action.contains("Add /?aad"), "{fault}: {action}");
    }
}

#[tokio::test]
async fn a_refused_field_is_named_and_the_rest_is_still_tried() {
    let tried = trial(&[Fault::AttributeRefused]).await;
    let (_, problem) = tried.report.problems()[0];
    assert_eq!(problem.facts["attribute"], "title");
    assert_eq!(tried.report.step(TrialStep::LookAfter).unwrap().state, RungState::Passed);
    let posts = tried.requests.iter().filter(|r| r.method == "POST").count();
    assert_eq!(posts, 3, "once whole, once without the field, once more to see the clash");
}

#[tokio::test]
async fn everything_sent_was_planned_and_touches_the_probe_alone() {
    let set = LocalSet::new();
    let mut all = Vec::new();
    for fault in Fault::ALL {
        // Those end at the first look-up, after waits of their own.
        if matches!(fault, Fault::Slow | Fault::Stalled | Fault::TooLarge | Fault::CutShort) {
            continue;
        }
        all.push(set.spawn_local(async move {
            let tried = trial(&[*fault]).await;
            let planned: BTreeSet<(String, String, String)> = tried
                .plan
                .steps()
                .iter()
                .flat_map(|s| &s.requests)
                .map(|r| {
                    let body = r.body.as_ref().map(ToString::to_string).unwrap_or_default();
                    (r.method.as_str().to_owned(), r.url.clone(), body)
                })
                .collect();
            let base = tried.server.tenant_url();
            let origin = base.trim_end_matches("/scim");
            for seen in &tried.requests {
                let url = format!("{origin}{}", seen.path_and_query);
                let generic = match url.strip_prefix(&format!("{base}/Users/")) {
                    Some(_) => format!("{base}/Users/{{id}}"),
                    None => url.clone(),
                };
                let request = (seen.method.clone(), generic, seen.body.clone());
                assert!(planned.contains(&request), "{fault}: {request:?}");
            }
            // Nobody else was touched: the seeded people are as they were.
            let name = tried.plan.probe.user_name();
            let fresh = Contractbook::start(Options::default()).await.unwrap().users_snapshot();
            let now: Vec<_> =
                tried.server.users_snapshot().into_iter().filter(|u| u.user_name != name).collect();
            assert_eq!(now.len(), fresh.len(), "{fault}");
            for (now, before) in now.iter().zip(&fresh) {
                let seen = |u: &User| (u.id.clone(), u.active, u.display_name.clone());
                assert_eq!(seen(now), seen(before), "{fault}");
            }
        }));
    }
    join(set, all).await;
}

#[tokio::test]
async fn without_a_place_for_the_journal_nothing_is_made() {
    let token = SecretToken::new(TOKEN.to_owned());
    let server =
        Contractbook::start(Options { token: Some(token.clone()), ..Options::default() }).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a-file");
    std::fs::write(&file, "").unwrap();
    for journal in [Journal::missing(), Journal::in_folder(&file)] {
        let plan = TrialPlan::new(read_tenant_url(&server.tenant_url()).url.unwrap(), fresh_probe());
        let started_at = jiff::Timestamp::now();
        let input = TrialInput { plan, token: token.clone(), started_at, limits: limits() };
        let client = HttpClient::new(Limits::default());
        let report = try_write(input, client, journal, |_| {}, pending()).await;
        let ids: Vec<_> = report.problems().iter().map(|(_, p)| p.id).collect();
        assert_eq!(ids, [ProblemId::WriteNoJournal]);
    }
    assert!(server.requests().iter().all(|r| r.method == "GET"));
}

#[tokio::test]
async fn two_faults_at_once_do_not_hide_a_leftover() {
    let tried = trial(&[Fault::DeleteRefused, Fault::DuplicatesAccepted]).await;
    assert_eq!(tried.report.left_behind.len(), 2, "{:?}", tried.report.left_behind);
    for left in &tried.report.left_behind {
        assert!(left.id.is_some());
    }
    assert!(tried.report.problems().iter().any(|(_, p)| p.id == ProblemId::WriteLeftBehind));
}
