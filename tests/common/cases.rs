//! A setup with canaries in every place that can hold one.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use std::sync::Arc;

use contractbook_setup::domain::checks::{CheckReport, RequestRecord, Rung, RungReport, RungState, Verdict};
use contractbook_setup::domain::explain;
use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::report::case::{
    CaseFile, CaseInput, Choice, Hidden, Known, WatchInput, find, make, texts_in,
};
use contractbook_setup::domain::session::{Repair, SecretToken, Session};
use contractbook_setup::domain::texts::Texts;
use jiff::tz::TimeZone;

use super::finished::{SECRET, at, finished};

/// The company, whose name and domain must be nowhere.
pub const COMPANY: &str = "Kanarienvogel & Søn A/S";
/// Its domain.
pub const DOMAIN: &str = "kanarienvogel.example";
/// The admin.
pub const ADMIN: &str = "Þórdís.Ólafsdóttir@kanarienvogel.example";
/// Somebody of the list of people.
pub const SOMEBODY: &str = "山田太郎";

/// A list of people with names in several scripts.
pub fn list() -> Arc<PeopleList> {
    let text = "userPrincipalName,displayName,surname,mail,givenName,id\n\
        taro@kanarienvogel.example,山田太郎,山田,taro@kanarienvogel.example,太郎,\
        1f8fad5b-d9cb-469f-a165-70867728950e\n\
        zoe@kanarienvogel.example,Zoë Żółć-Ångström,Żółć-Ångström,zoe@kanarienvogel.example,Zoë,\n\
        ivan@kanarienvogel.example,Иван Канарейкин,Канарейкин,,Иван,\n\
        som@kanarienvogel.example,สมชาย ใจดี,ใจดี,som@kanarienvogel.example,สมชาย,\n\
        amal@kanarienvogel.example,أمل الكناري,الكناري,,أمل,\n\
        user@kanarienvogel.example,User,,,,\n";
    Arc::new(PeopleList::read(text.as_bytes().to_vec(), &Vec::new()).unwrap())
}

/// A check in which the server echoed whatever it was sent.
pub fn echoing(texts: &[&str]) -> CheckReport {
    let url = format!(
        "https://api.contractbook.com/scim/Users?filter=userName%20eq%20%22{}%22",
        "taro%40kanarienvogel.example"
    );
    let problems = texts
        .iter()
        .map(|text| Problem::new(ProblemId::ScimNotScim).fact("host", "api.contractbook.com").details(*text))
        .collect();
    CheckReport {
        tenant_url: "https://api.contractbook.com/scim".to_owned(),
        recommended_tenant_url: None,
        verdict: Verdict::NotReady,
        started_at: at(30),
        duration_ms: 412,
        rungs: vec![RungReport {
            rung: Rung::UserLookup,
            state: RungState::Failed,
            duration_ms: 12,
            problems,
            found: None,
            not_tried: None,
        }],
        requests: vec![RequestRecord { method: "GET", url, status: Some(200), duration_ms: 3, bytes: 120 }],
    }
}

/// What is known about such a setup.
pub fn input(echoes: &[&str], pasted: &str) -> CaseInput {
    let session: Session = finished(COMPANY, "Contractbook for Kanarienvogel", ADMIN);
    CaseInput {
        version: "0.1.0".to_owned(),
        platform: "linux x86_64".to_owned(),
        now: at(120),
        zone: TimeZone::UTC,
        session,
        page: "test".to_owned(),
        about: "scim.not_scim".to_owned(),
        faults: Vec::new(),
        repairs: vec![
            ("address", Repair::Query("?tenant=Kanarienvogel".to_owned())),
            ("token", Repair::BearerPrefix),
        ],
        input: Vec::new(),
        reach: None,
        test: Some(echoing(echoes)),
        test_outdated: false,
        trial: None,
        accounts: None,
        people: None,
        watch: WatchInput { arrivals: vec![at(50), at(50), at(90)], ..WatchInput::default() },
        symptom: String::new(),
        explained: (!pasted.is_empty()).then(|| explain::read(pasted)),
        pasted: pasted.to_owned(),
    }
}

/// Who is known.
pub fn known(input: &CaseInput) -> Known {
    let account = Account {
        id: "8842".to_owned(),
        user_name: "bo.berg@kanarienvogel.example".to_owned(),
        display_name: Some("Bo Bergmann".to_owned()),
        ..Account::default()
    };
    Known {
        list: Some(list()),
        secrets: vec![SecretToken::new(SECRET.to_owned())],
        ..Known::of(&input.session, Arc::new(vec![account]))
    }
}

/// The masks of it.
pub fn hidden(input: &CaseInput) -> Hidden {
    find(&texts_in(input, &Texts::english()), &known(input))
}

/// The file of it.
pub fn file(input: &CaseInput, choice: &Choice) -> CaseFile {
    make(input, &Texts::english(), &hidden(input), choice)
}
