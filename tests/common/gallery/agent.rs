//! For whoever helps: a case that is open, the setup file that is handed back and arrives, and the script.

use contractbook_setup::domain::report::case::{Choice, SetupFile};
use contractbook_setup::domain::session::{Change, Session, Step, read_tenant_url};
use contractbook_setup::domain::texts::Language;
use contractbook_setup::ui::{Action, AgentAction, Dialog, FriendlyAction, Screen};
use egui_kittest::kittest::Queryable as _;

use super::super::cases;
use super::super::finished::at;
use super::super::window::Window;
use super::{Look, Stage};

pub fn walk(look: Look<'_>) {
    let mut stage = Stage::new(Window::open(), look);
    stage.page("agent");
    let mut input = cases::input(&["{\"error\":\"not here\"}"], "AADSTS50105: the user is not assigned");
    input.session = Session::new(at(0));
    for change in [
        Change::Company(cases::COMPANY.to_owned()),
        Change::TenantUrl("https://api.contractbook.com/scim".to_owned()),
        Change::TokenEntered(contractbook_setup::domain::session::TokenNote {
            fingerprint: "ab…yz (64)".to_owned(),
            entered_at: at(20),
            expires_at: None,
        }),
    ] {
        input.session.apply(change, at(1));
    }
    for step in [Step::Prepare, Step::CreateApp, Step::Credentials] {
        input.session.finish(step, at(2)).unwrap();
    }
    input.session.open(Step::Test);
    let file = cases::file(&input, &Choice::default());
    let path = stage.window.data.path().join("a.case.zip");
    std::fs::write(&path, &file.bytes).unwrap();
    stage.act(Action::Friendly(FriendlyAction::OpenFile(path)));
    stage.window.until("the case", |w| w.state().screen == Screen::Case);
    stage.scene("case");
    stage.act(Action::Agent(AgentAction::Look(Step::Credentials)));
    let script = stage.window.harness.query_all_by_label("Script for this finding").next();
    script.unwrap().click_accesskit();
    stage.scene("case-script");
    stage.act(Action::Agent(AgentAction::HandBack));
    stage.scene("hand-back");
    stage.act(Action::Dialog(None));
    let back = SetupFile {
        tenant_url: read_tenant_url("https://scim.example.net/v2").url,
        company: "Nordwind A/S".to_owned(),
        note: "Please paste the new token in step 3, then test again.".to_owned(),
        language: Some(Language::Danish),
        ..SetupFile::answering(&stage.window.state().agent.case.as_ref().unwrap().read.case)
    };
    let path = stage.window.data.path().join("a.setup.json");
    std::fs::write(&path, back.write()).unwrap();
    stage.act(Action::Agent(AgentAction::Close));
    stage.act(Action::NewSetup);
    stage.act(Action::Friendly(FriendlyAction::OpenFile(path)));
    stage.window.until("the setup file", |w| w.state().dialog == Some(Dialog::SetupFile));
    stage.scene("arrives");
    stage.act(Action::Agent(AgentAction::Take));
    stage.act(Action::Agent(AgentAction::Helping(true)));
    stage.scene("received");
}
