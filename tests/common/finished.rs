//! A setup in which everything is done.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a helper of tests may fail the test")]

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::session::{
    AdminAnswer, Change, EntraIds, SecretToken, Session, Step, TestAnswer, TokenNote,
};
use jiff::Timestamp;
use jiff::civil::date;

/// Its tenant URL.
pub const URL: &str = "https://api.contractbook.com/scim";
/// Its token, which must be nowhere.
pub const SECRET: &str = "cbkCANARY7Fq2LmZx81RtYw03sDvE5nKpQ9";
/// Object ID of its app.
pub const OBJECT: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";
/// Application ID of its app.
pub const APP: &str = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

/// Some minutes into the morning on which it was set up.
pub fn at(minute: i64) -> Timestamp {
    "2026-11-23T09:00:00Z"
        .parse::<Timestamp>()
        .unwrap()
        .checked_add(jiff::SignedDuration::from_mins(minute))
        .unwrap()
}

/// A setup in which all is done, with these names in it.
pub fn finished(company: &str, app: &str, admin: &str) -> Session {
    let mut session = Session::new(at(0));
    let token = SecretToken::new(SECRET.to_owned());
    let tested = TestAnswer {
        verdict: Verdict::ReadyWithWarnings,
        at: at(30),
        tenant_url: URL.to_owned(),
        problems: Vec::new(),
    };
    let changes = [
        Change::Company(company.to_owned()),
        Change::AppName(app.to_owned()),
        Change::AppIds(EntraIds::new(OBJECT, APP)),
        Change::TenantUrl(URL.to_owned()),
        Change::TokenEntered(TokenNote {
            fingerprint: token.fingerprint(),
            entered_at: at(20),
            expires_at: Some(at(60 * 24 * 365)),
        }),
        Change::Tested(tested),
        Change::ConnectSaved(true),
        Change::Expected(Some(113)),
        Change::Trial("mia@nordwind.example".to_owned()),
        Change::Admin(AdminAnswer::Assigned(admin.to_owned())),
        Change::Assigned(true),
        Change::Started { accounts_before: Some(16) },
        Change::Arrived(113),
        Change::SignedIn(true),
        Change::TokenFrom("Support, ticket 7 | <b>".to_owned()),
        Change::TokenChangeOn(Some(date(2027, 10, 24))),
    ];
    for (minute, change) in (30..).zip(changes) {
        session.apply(change, at(minute));
    }
    for (minute, step) in (60..).zip(Step::ALL) {
        session.finish(step, at(minute)).expect("all is answered");
    }
    session
}
