//! A setup file that has arrived: what it would fill in, before anything is changed. Then its note, on the page it opens.

use eframe::egui::Ui;

use crate::domain::problems::{Problem, ProblemId};
use crate::domain::report::case::SetupFile;
use crate::domain::session::TenantUrl;
use crate::ui::action::Action;
use crate::ui::action_agent::{AgentAction, Ticked};
use crate::ui::agent_view::Incoming;
use crate::ui::carry_out::landing;
use crate::ui::state::SaveState;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Checkbox, Icon, Mark, Notice, NoticeKind, StatusLine, SunkenCard, button_row, small_heading, text,
};

use super::super::Cx;
use super::step_name;

/// Draws it as the content of a dialog, which shows the title itself.
pub fn sheet(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(incoming) = &cx.state.agent.incoming else { return };
    let file = &incoming.read.file;
    text(ui, type_::DENSE, &cx.t("agent-file-text"));
    if !file.case.is_empty() {
        text(ui, type_::HELP, &cx.tw("agent-file-from", &[("code", (&file.case).into())]));
    }
    odd(ui, cx, incoming);
    if !file.note.is_empty() {
        small_heading(ui, &cx.t("agent-file-note"));
        // Somebody's words: shown as they are, without marks of ours.
        SunkenCard::new().show(ui, |ui| text(ui, type_::BODY, &file.note));
    }
    let read_only = cx.state.save == SaveState::ReadOnly;
    let fills = !read_only && fills(ui, cx, incoming);
    if read_only {
        Notice::new(NoticeKind::Warning, &cx.t("agent-file-read-only")).show(ui);
    } else if !fills {
        text(ui, type_::DENSE, &cx.t("agent-file-nothing"));
    }
    if !file.check_again.is_empty() {
        small_heading(ui, &cx.t("agent-file-again"));
        for id in &file.check_again {
            StatusLine::new(Mark::Again, &named(cx, *id)).style(type_::DENSE).show(ui);
        }
    }
    lands(ui, cx, file);
    let label = cx.t(if fills { "agent-file-do" } else { "agent-file-do-page" });
    button_row(ui, |ui| {
        if ui.add(Button::primary(&label).icon(Icon::Check)).clicked() {
            cx.ask(Action::Agent(AgentAction::Take));
        }
    });
}

fn odd(ui: &mut Ui, cx: &Cx<'_>, incoming: &Incoming) {
    if incoming.read.newer {
        Notice::new(NoticeKind::Info, &cx.t("agent-file-newer")).show(ui);
    }
    if !incoming.read.faults.is_empty() {
        let parts = incoming.read.faults.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
        let words = cx.tw("agent-file-faults", &[("parts", (&parts).into())]);
        Notice::new(NoticeKind::Info, &words).show(ui);
    }
}

/// What it would fill in, each to be ticked; whether there is anything.
fn fills(ui: &mut Ui, cx: &mut Cx<'_>, incoming: &Incoming) -> bool {
    let (file, mut any) = (&incoming.read.file, false);
    let now = cx.state.credentials.tenant_url().map(TenantUrl::for_entra).unwrap_or_default();
    if let Some(url) = file.tenant_url.as_ref().filter(|url| url.for_entra() != now) {
        any = true;
        let (text, host) = (url.for_entra(), url.host());
        let mut help = cx.tw("agent-file-url-help", &[("host", (&host).into())]);
        if !now.is_empty() {
            help = format!("{help} {}", cx.tw("agent-file-url-now", &[("now", (&now).into())]));
        }
        let label = cx.tw("agent-file-url", &[("url", (&text).into())]);
        tick(ui, cx, Ticked::Url, incoming.url, &label, &help);
        if !url.is_contractbook() && !url.is_loopback() {
            let words = cx.tw("agent-file-url-other", &[("host", (&host).into())]);
            Notice::new(NoticeKind::Warning, &words).show(ui);
        }
    }
    let company = cx.state.session.answers().company.trim().to_owned();
    if !file.company.is_empty() && file.company != company {
        any = true;
        let label = cx.tw("agent-file-company", &[("company", (&file.company).into())]);
        let help = match company.as_str() {
            "" => String::new(),
            now => cx.tw("agent-file-company-now", &[("now", now.into())]),
        };
        tick(ui, cx, Ticked::Company, incoming.company, &label, &help);
    }
    if let Some(language) = file.language.filter(|language| *language != cx.state.texts.language()) {
        any = true;
        let label = cx.tw("agent-file-language", &[("language", language.own_name().into())]);
        tick(ui, cx, Ticked::Language, incoming.language, &label, "");
    }
    any
}

fn tick(ui: &mut Ui, cx: &mut Cx<'_>, what: Ticked, on: bool, label: &str, help: &str) {
    let mut now = on;
    let mut checkbox = Checkbox::new(&mut now, label);
    if !help.is_empty() {
        checkbox = checkbox.help(help);
    }
    ui.add(checkbox);
    if now != on {
        cx.ask(Action::Agent(AgentAction::Tick(what, now)));
    }
}

/// Which page opens.
fn lands(ui: &mut Ui, cx: &Cx<'_>, file: &SetupFile) {
    let session = &cx.state.session;
    let wanted = file.page.unwrap_or_else(|| session.viewed());
    let name = step_name(cx.state, wanted);
    let words = if session.is_reached(wanted) {
        cx.tw("agent-file-page", &[("number", wanted.number().into()), ("step", (&name).into())])
    } else {
        let reached = landing(cx.state, Some(wanted)).number();
        let args =
            [("number", wanted.number().into()), ("step", (&name).into()), ("reached", reached.into())];
        cx.tw("agent-file-page-later", &args)
    };
    text(ui, type_::DENSE, &words);
}

fn named(cx: &Cx<'_>, id: ProblemId) -> String {
    format!("{}: {}", id.code(), cx.state.texts.problem(&Problem::new(id)).title)
}

/// What came with a setup file that was taken over, on every page until the person is done with it.
pub fn received(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(file) = &cx.state.agent.received else { return };
    let mut lines = Vec::new();
    if !file.note.is_empty() {
        lines.push(cx.tw("agent-received", &[("note", (&file.note).into())]));
    }
    if !file.check_again.is_empty() {
        let findings: Vec<String> = file.check_again.iter().map(|id| named(cx, *id)).collect();
        lines.push(cx.tw("agent-received-again", &[("findings", (&findings.join("; ")).into())]));
    }
    if lines.is_empty() {
        return;
    }
    let close = cx.t("agent-received-close");
    let said = lines.join("\n");
    if Notice::new(NoticeKind::Info, &said).verbatim().button(Icon::X, &close).show(ui) {
        cx.ask(Action::Agent(AgentAction::Done));
    }
}
