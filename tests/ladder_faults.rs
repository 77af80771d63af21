//! The whole ladder against the built-in Contractbook, one planted fault after the other.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::collections::BTreeSet;
use std::time::Duration;

use contractbook_setup::domain::checks::{CheckReport, NotTriedReason, Rung, RungState, Verdict};
use contractbook_setup::domain::problems::{ProblemId, Severity};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::practice::{Contractbook, Fault, Options};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{LadderEvent, LadderInput, climb};
use contractbook_setup::service::limits::Limits;

const TOKEN: &str = "canary-7f3a9c51e2d84b06";

fn limits() -> Limits {
    Limits { answer: Duration::from_millis(700), stall: Duration::from_millis(300), ..Limits::default() }
}

async fn check_with(options: Options) -> (CheckReport, Contractbook) {
    let server = Contractbook::start(Options { token: Some(SecretToken::new(TOKEN.to_owned())), ..options })
        .await
        .unwrap();
    let input = LadderInput {
        tenant_url: server.tenant_url(),
        token: Some(SecretToken::new(TOKEN.to_owned())),
        started_at: jiff::Timestamp::now(),
        timeout: Duration::from_secs(30),
        keep: Vec::new(),
    };
    let mut events = Vec::new();
    let report = climb(input, HttpClient::new(limits()), |event| events.push(event)).await;
    assert_eq!(report.rungs.iter().map(|r| r.rung).collect::<Vec<_>>(), Rung::ALL);
    for rung in &report.rungs {
        let last = events.iter().rev().find_map(|e| match e {
            LadderEvent::RungDone(done) if done.rung == rung.rung => Some(done),
            _ => None,
        });
        assert_eq!(last, Some(rung), "the last event of a rung is what the report says");
    }
    let said = format!("{report:?}{events:?}");
    assert!(!said.contains("7f3a9c51"), "the token is nowhere");
    assert!(server.requests().iter().all(|seen| seen.method == "GET"), "nothing but GET");
    (report, server)
}

async fn check(fault: Fault) -> CheckReport {
    check_with(Options { faults: BTreeSet::from([fault]), ..Options::default() }).await.0
}

/// What each fault must lead to: its problem, the rung it is met on, and the verdict.
const EXPECTED: &[(Fault, &str, Rung, Verdict)] = {
    use Rung::{Discovery, GroupLookup, Http, People, Token, UserLookup};
    use Verdict::{NotReady, Ready, ReadyWithWarnings};
    &[
        (Fault::TokenRejected, "token.rejected", Token, NotReady),
        (Fault::TokenForbidden, "token.forbidden", Token, NotReady),
        (Fault::PaymentRequired, "token.payment_required", Token, NotReady),
        (Fault::WrongPath, "http.not_found", Http, NotReady),
        (Fault::HtmlPage, "http.web_page", Http, NotReady),
        (Fault::SignInPage, "http.sign_in_page", Http, NotReady),
        (Fault::Redirect, "http.redirected", Http, NotReady),
        (Fault::RedirectToSignIn, "http.redirected_to_sign_in", Http, NotReady),
        (Fault::FirewallPage, "http.blocked_by_firewall", Http, NotReady),
        (Fault::NotFound, "http.not_found", Http, NotReady),
        (Fault::ServerError, "http.server_error", Http, NotReady),
        (Fault::BadGateway, "http.bad_gateway", Http, NotReady),
        (Fault::Unavailable, "http.unavailable", Http, NotReady),
        (Fault::GatewayTimeout, "http.gateway_timeout", Http, NotReady),
        (Fault::RateLimited, "http.rate_limited", Http, NotReady),
        (Fault::RateLimitedBriefly, "http.rate_limited", Http, Ready),
        (Fault::Intermittent, "http.intermittent", Http, ReadyWithWarnings),
        (Fault::Stalled, "http.stalled", Http, NotReady),
        (Fault::CutShort, "http.answer_cut_short", Http, NotReady),
        (Fault::TooLarge, "http.too_large", Http, NotReady),
        (Fault::EmptyAnswer, "http.empty_answer", Http, NotReady),
        (Fault::NotJson, "scim.not_json", Http, NotReady),
        (Fault::NotScim, "scim.not_scim", Http, NotReady),
        (Fault::NoMatchIs404, "scim.no_match_is_error", UserLookup, NotReady),
        (Fault::NoMatchIs400, "scim.no_match_is_error", UserLookup, NotReady),
        (Fault::FilterIgnored, "scim.filter_ignored", UserLookup, NotReady),
        (Fault::FilterCaseSensitive, "scim.filter_case_sensitive", UserLookup, ReadyWithWarnings),
        (Fault::GroupsMissing, "scim.groups_missing", GroupLookup, NotReady),
        (Fault::GroupsRefused, "scim.groups_refused", GroupLookup, NotReady),
        (Fault::DiscoveryMissing, "scim.discovery_missing", Discovery, Ready),
        (Fault::PatchUnsupported, "scim.patch_unsupported", Discovery, ReadyWithWarnings),
        (Fault::ContentTypeJson, "scim.content_type", UserLookup, ReadyWithWarnings),
        (Fault::CountsWrong, "scim.counts_wrong", UserLookup, ReadyWithWarnings),
        (Fault::ListWithoutResources, "scim.list_without_resources", People, NotReady),
        (Fault::IdMissing, "scim.id_missing", People, NotReady),
        (Fault::DuplicateIds, "scim.id_duplicate", People, NotReady),
        (Fault::UserNameMissing, "scim.user_name_missing", People, ReadyWithWarnings),
        (Fault::ActiveAsText, "scim.active_not_boolean", People, ReadyWithWarnings),
        (Fault::ActiveMissing, "scim.active_missing", People, Ready),
        (Fault::EmailMissing, "scim.email_missing", People, Ready),
        (Fault::SecretsReturned, "scim.secrets_returned", Token, ReadyWithWarnings),
    ]
};

#[tokio::test]
async fn every_fault_is_named_on_its_rung() {
    let texts = Texts::english();
    for (fault, id, rung, verdict) in EXPECTED {
        let report = check(*fault).await;
        let problem =
            report.problems().into_iter().find(|p| p.id.as_str() == *id && p.rung == *rung).cloned();
        let Some(problem) = problem else { panic!("{fault}: no {id} on {rung:?}: {:?}", report.problems()) };
        assert_eq!(report.verdict, *verdict, "{fault}");
        for rung in &report.rungs {
            let blocked = rung.problems.iter().any(|p| p.severity == Severity::Blocker);
            assert_eq!(rung.state == RungState::Failed, blocked, "{fault} {:?}", rung.rung);
            assert_eq!(
                rung.state == RungState::NotTried,
                rung.not_tried.is_some(),
                "{fault} {:?}",
                rung.rung
            );
        }
        let words = texts.problem(&problem);
        let all = format!("{} {:?} {} {:?}", words.title, words.causes, words.action, words.message);
        assert!(
            !all.contains("{$") && !words.causes.is_empty() && !words.action.is_empty(),
            "{fault}: {all}"
        );
    }
}

#[tokio::test]
async fn a_good_server_is_ready_and_every_finding_has_words() {
    let (report, server) = check_with(Options::default()).await;
    assert_eq!(report.verdict, Verdict::Ready);
    assert!(report.problems().is_empty(), "{:?}", report.problems());
    assert_eq!(report.rung(Rung::Tls).unwrap().not_tried, Some(NotTriedReason::DoesNotApply));
    assert_eq!(report.requests.len(), server.requests().len());
    assert!(report.requests.iter().all(|r| r.status == Some(200) && r.method == "GET"));
    let texts = Texts::english();
    for found in report.rungs.iter().filter_map(|r| r.found.as_ref()) {
        assert!(texts.has(&format!("rung-found-{}", found.key)), "{}", found.key);
    }
}

#[tokio::test]
async fn entra_questions_are_asked_as_entra_asks_them() {
    let (report, server) = check_with(Options::default()).await;
    let asked: Vec<String> = server.requests().into_iter().map(|r| r.path_and_query).collect();
    let users = asked.iter().find(|q| q.starts_with("/scim/Users?filter=")).unwrap();
    assert!(users.starts_with("/scim/Users?filter=userName+eq+%22") && users.ends_with("%22"), "{users}");
    let groups = asked.iter().find(|q| q.starts_with("/scim/Groups?")).unwrap();
    assert!(
        groups.starts_with("/scim/Groups?excludedAttributes=members&filter=displayName+eq+%22"),
        "{groups}"
    );
    assert!(report.requests.iter().all(|r| r.url.starts_with("http://127.0.0.1:")));
}

#[tokio::test]
async fn an_empty_company_proves_nothing_but_is_ready() {
    let (report, _) = check_with(Options { users: 0, ..Options::default() }).await;
    assert_eq!(report.verdict, Verdict::Ready);
    let ids: Vec<_> = report.problems().iter().map(|p| p.id).collect();
    assert_eq!(ids, [ProblemId::ScimFilterUnproven]);
}

#[tokio::test]
async fn the_ladder_asks_many_questions_at_once() {
    let latency = Duration::from_millis(200);
    let (report, _) = check_with(Options { latency, ..Options::default() }).await;
    assert_eq!(report.verdict, Verdict::Ready);
    // How long that takes is measured by the benches; one after the other it would be the sum.
    let waited: u64 = report.requests.iter().map(|request| request.duration_ms).sum();
    assert!(report.duration_ms * 2 < waited, "{} ms of {waited}", report.duration_ms);
}

#[tokio::test]
async fn a_variant_that_answers_is_recommended() {
    let (report, server) =
        check_with(Options { faults: BTreeSet::from([Fault::WrongPath]), ..Options::default() }).await;
    let wanted = format!("{}/v2", server.tenant_url());
    assert_eq!(report.recommended_tenant_url.as_deref(), Some(wanted.as_str()));
    let address = report.rung(Rung::Address).unwrap();
    assert_eq!(address.state, RungState::Warning);
    assert_eq!(address.problems[0].id, ProblemId::AddressVariantAnswers);
    assert_eq!(report.rung(Rung::Token).unwrap().not_tried, Some(NotTriedReason::Needs(Rung::Http)));
}

#[tokio::test]
async fn variants_are_not_tried_after_a_refusal_or_a_limit() {
    for fault in [Fault::TokenRejected, Fault::TokenForbidden, Fault::RateLimited, Fault::FirewallPage] {
        let report = check(fault).await;
        assert!(report.requests.iter().all(|r| !r.url.contains("/scim/v2")), "{fault}");
    }
}
