//! Step 6 in a test window, with a list of people.
#![expect(clippy::expect_used, reason = "a test helper may stop the test")]

use std::fmt::Write as _;
use std::sync::Arc;

use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Preflight, PreflightOptions};
use contractbook_setup::domain::people::query::{PeopleQuery, PeopleSort, arrange};
use contractbook_setup::domain::session::{Change, TestAnswer};
use contractbook_setup::ui::{Action, Remote};

use super::window::Window;

/// Head of an export from Entra's list of users.
pub const HEAD: &str =
    "userPrincipalName,displayName,surname,mail,givenName,id,userType,accountEnabled,department\n";

/// The people of `look/f-*.png` and a few more: 120 rows.
pub fn nordwind() -> String {
    let mut text = HEAD.to_owned();
    for (login, given, family, mail) in [
        ("anna.kowalczyk", "Anna", "Kowalczyk-Brandt", false),
        ("s.oleary", "Siobhán", "O’Leary", true),
        ("hanh.nguyen", "Thị Hạnh", "Nguyễn", false),
        ("soren", "Søren", "Østergaard", true),
        ("mette.holm", "Mette", "Holm", true),
        ("lukasz.w", "Łukasz", "Wiśniewski", true),
        ("zoe.vandermeer", "Zoë", "van der Meer-Schoutenburg", true),
        ("juergen.gross", "Jürgen", "Groß", true),
    ] {
        let mail = if mail { format!("{login}@nordwind.example") } else { String::new() };
        row(&mut text, login, given, family, &mail, "Member", true);
    }
    // Siobhán's address once more, a guest, and somebody who has left.
    row(&mut text, "info.oleary", "Siobhán", "O’Leary", "s.oleary@nordwind.example", "Member", true);
    row(&mut text, "ida_partner.example#EXT#", "Ida", "Partner", "ida@partner.example", "Guest", true);
    row(&mut text, "per.gone", "Per", "Gone", "per.gone@nordwind.example", "Member", false);
    for number in 12..=120 {
        let login = format!("person{number:03}");
        let mail = format!("{login}@nordwind.example");
        row(&mut text, &login, "Person", &number.to_string(), &mail, "Member", true);
    }
    text
}

/// So many people; one in ten without mail, one in seven switched off.
pub fn many(count: usize) -> String {
    let mut text = HEAD.to_owned();
    for number in 0..count {
        let login = format!("person{number:06}");
        let mail = if number % 10 == 3 { String::new() } else { format!("{login}@nordwind.example") };
        row(&mut text, &login, "Person", &format!("{number:06}"), &mail, "Member", number % 7 != 5);
    }
    text
}

fn row(text: &mut String, login: &str, given: &str, family: &str, mail: &str, kind: &str, enabled: bool) {
    let enabled = if enabled { "True" } else { "False" };
    writeln!(
        text,
        "{login}@nordwind.example,{given} {family},{family},{mail},{given},,{kind},{enabled},Sales"
    )
    .expect("text");
}

/// Three accounts in Contractbook.
pub fn accounts() -> Vec<Account> {
    ["mette.holm", "juergen.gross", "person050"]
        .map(|login| Account {
            id: login.to_owned(),
            user_name: format!("{login}@nordwind.example"),
            email: Some(format!("{login}@nordwind.example")),
            active: Some(true),
            ..Account::default()
        })
        .to_vec()
}

/// Opens step 6; nobody is asked, the answers are given. Nothing listens at the tenant URL.
pub fn open_step(window: &mut Window) {
    let ctx = window.harness.ctx.clone();
    let mut act = |action: Action| {
        window.harness.state_mut().act(&ctx, action);
        window.harness.step();
    };
    act(Action::Continue);
    act(Action::Continue);
    let tenant_url = "http://127.0.0.1:9/scim".to_owned();
    window.harness.state_mut().fields.address.clone_from(&tenant_url);
    let mut act = |action: Action| {
        window.harness.state_mut().act(&ctx, action);
        window.harness.step();
    };
    act(Action::AddressEntered);
    window.harness.state_mut().fields.token.set("no-such-token-0123456789");
    let at = window.harness.state().state.now;
    let mut act = |action: Action| {
        window.harness.state_mut().act(&ctx, action);
        window.harness.step();
    };
    act(Action::TokenEntered);
    act(Action::Continue);
    act(Action::CancelTest);
    window.until("the ladder ends", |w| w.harness.state().state.ladder.job.is_none());
    let tested = TestAnswer { verdict: Verdict::Ready, at, tenant_url, problems: Vec::new() };
    for action in [
        Action::Change(Change::Tested(tested)),
        Action::Continue,
        Action::Change(Change::ConnectSaved(true)),
        Action::Continue,
    ] {
        window.harness.state_mut().act(&ctx, action);
        window.harness.step();
    }
}

/// Puts a list into step 6 as the worker would, the worst first.
pub fn load(window: &mut Window, csv: &str, accounts: Vec<Account>) {
    let list = PeopleList::read(csv.as_bytes().to_vec(), &Vec::new()).expect("a list");
    let known = (!accounts.is_empty()).then_some(accounts.as_slice());
    let preflight = Preflight::new(&list, known, &PreflightOptions::default());
    let query = PeopleQuery { sort: PeopleSort::Outcome, ..PeopleQuery::default() };
    let people = &mut window.harness.state_mut().state.people;
    people.order = Arc::new(arrange(&list, &preflight, &query));
    people.query = query;
    people.needs_you = preflight.needs_you();
    people.list = Remote::Ready(Arc::new(list));
    people.preflight = Some(Arc::new(preflight));
    people.accounts = Arc::new(accounts);
    window.settle();
}
