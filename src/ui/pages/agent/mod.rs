//! A case that somebody else saved: what to say next, what was tried and what failed, and beside it the customer's page.

pub mod back;
pub mod incoming;
mod next;
mod screen;

use eframe::egui::{Id, Ui};
use jiff::Timestamp;

use crate::domain::entra::guides::Place;
use crate::domain::report::case::{Case, FindingPart};
use crate::domain::session::Step;
use crate::ui::action::Action;
use crate::ui::action_agent::AgentAction;
use crate::ui::agent_view::OpenCase;
use crate::ui::state::State;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Banner, BannerKind, Card, Icon, Mark, Notice, NoticeKind, Rich, StatusLine, TwoColumns, fold,
    section_heading, text,
};

use super::case::content;
use super::{Cx, FooterButtons, Header};

/// The name of a step.
fn step_name(state: &State, step: Step) -> String {
    state.texts.get(&format!("step-{}", step.as_str().replace('_', "-")))
}

/// The top.
pub fn header(state: &State) -> Header {
    let texts = &state.texts;
    let read = state.agent.case.as_ref().map(|case| &case.read);
    let code = read.map(|read| read.case.code.clone()).unwrap_or_default();
    let title = match code.as_str() {
        "" => texts.get("agent-title-no-code"),
        code => texts.with("agent-title", &[("code", code.into())]),
    };
    let case = read.map(|read| &read.case);
    let time = case.and_then(|case| case.made_at).map(|at| state.moment(at));
    let time = time.unwrap_or_else(|| texts.get("agent-no-time"));
    let stands = case.and_then(|case| Step::ALL.into_iter().find(|step| step.as_str() == case.setup.viewed));
    let stands = stands.unwrap_or(Step::Prepare);
    let key =
        if case.is_some_and(|case| case.program.practice) { "agent-lead-practice" } else { "agent-lead" };
    let name = step_name(state, stands);
    let args = [("time", (&time).into()), ("number", stands.number().into()), ("step", (&name).into())];
    Header { title, lead: texts.with(key, &args), place: Place::ThisWindow, note: None }
}

/// The buttons.
pub fn footer(state: &State) -> FooterButtons {
    FooterButtons::main(state.texts.get("agent-back"), Action::Agent(AgentAction::HandBack))
}

/// That this is somebody else's case stays in sight while the page scrolls.
pub fn banner(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(case) = &cx.state.agent.case else { return };
    let words = match case.read.case.code.as_str() {
        "" => cx.t("agent-banner-no-code"),
        code => cx.tw("agent-banner", &[("code", code.into())]),
    };
    let close = cx.t("agent-close");
    let buttons = [(close.as_str(), Some(Icon::X))];
    if Banner::new(BannerKind::Practice, &words, &buttons).salt("banner-case").show(ui).is_some() {
        cx.ask(Action::Agent(AgentAction::Close));
    }
}

/// What to say, and beside it what the customer sees.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    let Some(case) = cx.state.agent.case.as_deref() else { return };
    odd(ui, cx, case);
    TwoColumns::main_share(0.46).show_with(
        ui,
        cx,
        |ui, cx| {
            next::show(ui, cx, case);
            failed(ui, cx, &case.read.case);
            tried(ui, cx, &case.read.case);
            whole(ui, cx, case);
        },
        |ui, cx| screen::show(ui, cx, case),
    );
}

/// What is odd about the file.
fn odd(ui: &mut Ui, cx: &Cx<'_>, case: &OpenCase) {
    let read = &case.read;
    if read.newer.is_some() {
        Notice::new(NoticeKind::Info, &cx.t("agent-newer")).show(ui);
    }
    if !read.unchanged && read.newer.is_none() {
        Notice::new(NoticeKind::Warning, &cx.t("agent-changed")).show(ui);
    }
    if !read.faults.is_empty() {
        let parts = read.faults.iter().take(5).cloned().collect::<Vec<_>>().join(", ");
        Notice::new(NoticeKind::Info, &cx.tw("agent-faults", &[("parts", (&parts).into())])).show(ui);
    }
}

/// Blockers, each once.
fn failed(ui: &mut Ui, cx: &Cx<'_>, case: &Case) {
    Card::new().side().show(ui, |ui| {
        section_heading(ui, &cx.t("agent-failed"));
        let mut told: Vec<&str> = Vec::new();
        let findings = case.input.iter().chain(case.checks.iter().flat_map(|check| &check.findings));
        for finding in findings.filter(|finding| finding.severity == "blocker") {
            if !told.contains(&finding.id.as_str()) {
                told.push(&finding.id);
                let words = format!("{}: {}", finding.code, title(cx, finding));
                StatusLine::new(Mark::Failed, &words).style(type_::DENSE).show(ui);
            }
        }
        if told.is_empty() {
            text(ui, type_::DENSE, &cx.t("agent-failed-none"));
        }
    });
}

/// In the helper's language when this version knows the finding, else as the customer read it.
fn title(cx: &Cx<'_>, finding: &FindingPart) -> String {
    let known = crate::domain::report::case::problem_of(finding);
    known.map_or_else(|| finding.title.clone(), |problem| cx.state.texts.problem(&problem).title)
}

/// What happened when, newest first.
fn tried(ui: &mut Ui, cx: &Cx<'_>, case: &Case) {
    Card::new().side().show(ui, |ui| {
        section_heading(ui, &cx.t("agent-tried"));
        ui.spacing_mut().item_spacing.y = space::S;
        let mut moments: Vec<(Option<Timestamp>, String)> = case
            .watch
            .timeline
            .iter()
            .map(|moment| {
                let key = format!("case-moment-{}", moment.what);
                let words = if cx.state.texts.has(&key) { cx.t(&key) } else { moment.words.clone() };
                let words = match moment.count {
                    Some(count) => {
                        cx.tw("agent-arrivals", &[("words", (&words).into()), ("count", count.into())])
                    }
                    None => words,
                };
                (moment.at, words)
            })
            .collect();
        moments.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        if moments.is_empty() {
            text(ui, type_::DENSE, &cx.t("agent-tried-none"));
        }
        for (at, words) in moments.iter().take(30) {
            let time = at.map(|at| cx.state.moment(at)).unwrap_or_default();
            Rich::dense(&format!("{words} · {time}")).show(ui);
        }
    });
}

/// Everything that stands in the file.
fn whole(ui: &mut Ui, cx: &mut Cx<'_>, case: &OpenCase) {
    let memory = Id::unique("agent-whole");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    fold(ui, &cx.t("agent-whole"), &mut open, |ui| content::page(ui, &case.page));
    ui.data_mut(|d| d.insert_temp(memory, open));
}
