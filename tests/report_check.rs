//! The check report as JSON and as text, against the contract.

#![expect(clippy::indexing_slicing, clippy::expect_used, reason = "helpers of tests may fail the test")]

use contractbook_setup::domain::checks::{
    CheckReport, Found, NotTriedReason, RequestRecord, Rung, RungReport, RungState, Verdict,
};
use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::report::{check_json, check_text, not_tried_key};
use contractbook_setup::domain::texts::Texts;

fn rung(rung: Rung, state: RungState) -> RungReport {
    RungReport { rung, state, duration_ms: 3, problems: vec![], found: None, not_tried: None }
}

fn report() -> CheckReport {
    let mut rungs: Vec<RungReport> = Rung::ALL.iter().map(|r| rung(*r, RungState::Passed)).collect();
    rungs[0].problems = vec![Problem::new(ProblemId::AddressCompatFlag).fact("flag", "aadOptscim062020")];
    rungs[5].state = RungState::Failed;
    rungs[5].problems = vec![
        Problem::new(ProblemId::TokenQuotes),
        Problem::new(ProblemId::TokenJwtExpired).fact("when", "yesterday").details("401 \u{1b}[31mred\nnext"),
    ];
    for later in &mut rungs[6..] {
        later.state = RungState::NotTried;
        later.not_tried = Some(NotTriedReason::Needs(Rung::Token));
    }
    CheckReport {
        tenant_url: "https://api.contractbook.com/scim".to_owned(),
        recommended_tenant_url: None,
        verdict: Verdict::NotReady,
        started_at: "2026-11-23T18:00:00.987Z".parse().expect("time"),
        duration_ms: 412,
        rungs,
        requests: vec![RequestRecord {
            method: "GET",
            url: "https://api.contractbook.com/scim/Users".to_owned(),
            status: None,
            duration_ms: 3,
            bytes: 0,
        }],
    }
}

fn keys(value: &serde_json::Value) -> Vec<&str> {
    value.as_object().expect("object").keys().map(String::as_str).collect()
}

#[test]
fn json_has_the_keys_and_order_of_the_contract() {
    let json = check_json(&report(), &Texts::english(), "0.1.0");
    let top = "format version tenant_url recommended_tenant_url verdict started_at duration_ms rungs problems requests";
    assert_eq!(keys(&json).join(" "), top);
    assert_eq!(json["started_at"], "2026-11-23T18:00:00Z");
    assert_eq!(json["verdict"], "not_ready");
    assert!(json["recommended_tenant_url"].is_null());
    let ids: Vec<_> =
        json["rungs"].as_array().expect("rungs").iter().map(|r| r["id"].as_str().expect("id")).collect();
    assert_eq!(ids, Rung::ALL.map(Rung::as_str));
    assert_eq!(keys(&json["rungs"][5]).join(" "), "id state duration_ms problems");
    assert_eq!(json["rungs"][5]["problems"], serde_json::json!(["token.jwt_expired", "token.quotes"]));
    assert_eq!(json["rungs"][6]["state"], "not_tried");
    assert_eq!(keys(&json["problems"][0]).join(" "), "id severity rung owner title cause action details");
    assert_eq!(json["problems"][0]["id"], "token.jwt_expired");
    assert_eq!(json["problems"][0]["owner"], "contractbook");
    assert_eq!(json["problems"][1]["severity"], "note");
    assert_eq!(keys(&json["requests"][0]).join(" "), "method url status duration_ms bytes");
    assert!(json["requests"][0]["status"].is_null());
}

#[test]
fn a_report_without_rungs_still_lists_all_ten() {
    let empty = CheckReport { rungs: vec![], ..report() };
    let json = check_json(&empty, &Texts::english(), "0.1.0");
    assert_eq!(json["rungs"].as_array().map(Vec::len), Some(10));
    assert_eq!(json["rungs"][0]["state"], "not_tried");
}

#[test]
fn text_says_what_why_who_and_what_to_do() {
    let text = check_text(&report(), &Texts::english());
    for part in [
        "The connection does not work yet.",
        "Passed     The address is well formed (3 ms)",
        "Failed     The token is accepted",
        "Not tried  People can be looked up: Needs an accepted token",
        "Blocker T-012: The token has expired",
        "Contractbook acts",
        "It says itself that it was valid until yesterday.",
        "What to do: Ask Contractbook Support",
        "Details: 401  [31mred next",
    ] {
        assert!(text.contains(part), "{part:?} in\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "a server cannot colour the terminal");
    assert!(text.find("Blocker") < text.find("Note"));
}

#[test]
fn every_rung_state_and_reason_has_words() {
    let texts = Texts::english();
    for rung in Rung::ALL {
        let key = rung.as_str().replace('_', "-");
        assert!(texts.has(&format!("rung-{key}")) && texts.has(&format!("rung-{key}-running")));
        assert!(texts.has(&not_tried_key(NotTriedReason::Needs(rung))));
    }
    for reason in [NotTriedReason::DoesNotApply, NotTriedReason::Cancelled, NotTriedReason::OutOfTime] {
        assert!(texts.has(&not_tried_key(reason)));
    }
    for verdict in [Verdict::Ready, Verdict::ReadyWithWarnings, Verdict::NotReady, Verdict::Cancelled] {
        let report = CheckReport {
            verdict,
            recommended_tenant_url: Some("https://h.example/scim".to_owned()),
            rungs: vec![RungReport {
                found: Some(Found { key: "unknown", facts: vec![("count", "2".to_owned())] }),
                ..rung(Rung::Name, RungState::Warning)
            }],
            ..report()
        };
        let text = check_text(&report, &texts);
        assert!(!text.contains("verdict-") && text.contains("https://h.example/scim"), "{text}");
    }
}
