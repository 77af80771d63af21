//! Pasted messages of Microsoft's.

use contractbook_setup::domain::entra::{Confidence, explain};
use contractbook_setup::domain::problems::{Owner, Problem, ProblemId};
use contractbook_setup::domain::texts::Texts;
use proptest::prelude::*;

fn first(text: &str) -> Option<(&'static str, Confidence)> {
    explain(text).first().map(|e| (e.id.as_str(), e.confidence))
}

#[test]
fn the_five_messages_of_test_connection_are_told_apart() {
    let long = "SystemForCrossDomainIdentityManagement";
    for (text, id) in [
        (
            "You appear to have entered invalid credentials. Please confirm you are using the correct information."
                .to_owned(),
            "entra.invalid_credentials_banner",
        ),
        (format!("Error code: {long}CredentialValidationUnavailable"), "entra.credential_validation_unavailable"),
        (format!("{long}CredentialValidationFailure Details: 400"), "entra.credential_validation_failure"),
        (
            format!("Error code: {long}InvalidCredentials. Details: provide a valid tenant URL"),
            "entra.invalid_credentials",
        ),
        (format!("{long}ServiceIncompatible"), "entra.service_incompatible"),
    ] {
        assert_eq!(first(&text), Some((id, Confidence::Exact)), "{text}");
    }
}

#[test]
fn a_code_says_more_than_the_banner_above_it() {
    let pasted = "You appear to have entered invalid credentials. Please confirm…\n\
                  Error code: SystemForCrossDomainIdentityManagementServiceIncompatible\n\
                  Details: received HTTP/404 Not Found rather than the expected HTTP/200 OK";
    let ids: Vec<&str> = explain(pasted).iter().map(|e| e.id.as_str()).collect();
    assert_eq!(ids, ["entra.service_incompatible", "entra.invalid_credentials_banner"]);
}

#[test]
fn capitals_wrapping_and_html_do_not_matter() {
    for text in [
        "systemforcrossdomainidentitymanagement\n   credentialvalidationunavailable",
        "SYSTEMFORCROSSDOMAINIDENTITYMANAGEMENTCREDENTIALVALIDATIONUNAVAILABLE",
        "SystemForCrossDomainIdentity<wbr/>Management&shy;CredentialValidation&#8203;Unavailable",
        "<b>Error&nbsp;code:</b>&#32;CredentialValidation\u{200b}Unavailable&lt;br&gt;",
    ] {
        assert_eq!(
            first(text),
            Some(("entra.credential_validation_unavailable", Confidence::Exact)),
            "{text}"
        );
    }
    assert_eq!(
        first("you&#x20;appear&nbsp;to have\r\nentered <i>invalid</i>\tcredentials"),
        Some(("entra.invalid_credentials_banner", Confidence::Exact))
    );
}

#[test]
fn sign_in_codes_are_read_whole() {
    for (text, id) in [
        ("AADSTS65001: The user or administrator has not consented", "aadsts.65001"),
        ("aadsts50105 : not assigned", "aadsts.50105"),
        ("AADSTS: 90094", "aadsts.90094"),
        ("AAD\nSTS700\n016: Application was not found", "aadsts.700016"),
        ("AADSTS650056: Misconfigured application", "aadsts.650056"),
        ("AADSTS50011 2 addresses were compared", "aadsts.50011"),
        ("error=AADSTS50020&#58;", "aadsts.50020"),
        ("AADSTS90093.", "aadsts.90093"),
        ("AADSTS90095", "aadsts.90095"),
    ] {
        assert_eq!(first(text), Some((id, Confidence::Exact)), "{text}");
    }
}

#[test]
fn a_longer_code_is_not_mistaken_for_a_shorter_one() {
    assert_eq!(first("AADSTS500113: no reply address"), None);
    assert_eq!(first("AADSTS650011"), None);
    assert_eq!(first("AADSTS500201"), None);
}

#[test]
fn hints_are_likely_only() {
    for (text, id) in [
        ("Need admin approval", "aadsts.90094"),
        ("Approval required", "aadsts.90095"),
        ("The job is in quarantine since Tuesday", "entra.quarantine"),
        (
            "HTTP/404 Not Found was received rather than the expected HTTP/200 OK",
            "entra.service_incompatible",
        ),
        ("{\"code\":\"InvalidCredentials\"}", "entra.invalid_credentials"),
        ("error code 65001", "aadsts.65001"),
        ("Out of the box automatic provisioning is not supported today", "entra.wrong_app_kind"),
    ] {
        assert_eq!(first(text), Some((id, Confidence::Likely)), "{text}");
    }
}

#[test]
fn the_rest_of_the_rows_can_be_met() {
    for (text, id) in [
        ("Supported CredentialLocationInRequest is required", "entra.wrong_auth_method"),
        ("Skip reason: NotEffectivelyEntitled", "entra.not_entitled"),
        ("the user is not effectively entitled", "entra.not_entitled"),
        ("EncounteredQuarantineException", "entra.quarantine"),
    ] {
        assert_eq!(first(text), Some((id, Confidence::Exact)), "{text}");
    }
}

#[test]
fn what_is_not_known_is_not_guessed() {
    for text in
        ["", "hello", "65001", "call 50011 today", "AADSTS", "invalid credentials", "&#xD800; &amp", "<<<>"]
    {
        assert_eq!(explain(text), [], "{text}");
    }
}

#[test]
fn every_row_of_microsofts_has_its_words() {
    let texts = Texts::english();
    for id in ProblemId::ALL
        .iter()
        .filter(|p| p.as_str().starts_with("entra.") || p.as_str().starts_with("aadsts."))
    {
        let words = texts.problem(&Problem::new(*id));
        assert!(words.title.contains(' '), "{}", id.as_str());
        assert!((1..=3).contains(&words.causes.len()), "{}", id.as_str());
        assert!(!words.action.is_empty(), "{}", id.as_str());
        assert_eq!(words.message.is_some(), id.owner() != Owner::You, "{}", id.as_str());
    }
}

#[test]
fn a_very_long_paste_is_read_in_part_without_harm() {
    let text = "AADSTS".repeat(100_000) + "æ" + &"&#".repeat(100_000);
    assert_eq!(explain(&text), []);
}

proptest! {
    #[test]
    fn nothing_pasted_panics(text in "\\PC*") {
        let found = explain(&text);
        prop_assert!(found.len() <= ProblemId::ALL.len());
    }

    #[test]
    fn blanks_anywhere_in_a_long_code_do_not_hide_it(at in 0usize..38, blank in "[ \\n\\t\u{200b}]{1,3}") {
        let mut code = "SystemForCrossDomainIdentityManagementServiceIncompatible".to_owned();
        code.insert_str(at, &blank);
        prop_assert_eq!(first(&code), Some(("entra.service_incompatible", Confidence::Exact)));
    }
}
