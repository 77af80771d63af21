//! Who is in Contractbook now: the full read inside the wizard, whether it is complete, and the list as a file.

use eframe::egui::{Id, Ui};

use crate::domain::report::Circumstances;
use crate::ui::action::Action;
use crate::ui::remote::Remote;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Cell, Column, Icon, Mark, Notice, NoticeKind, ProgressBar, Rich, StatusLine, Table,
    button_row, fold, section_heading,
};
use crate::ui::words::time_left;
use crate::worker::UsersRead;

use super::{Cx, problem_card, requests};

/// Accounts shown on the page; the file holds all of them.
const LISTED: usize = 50;

/// Draws the card.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("accounts-title"));
        match &cx.state.accounts.read {
            Remote::Running { .. } => running(ui, cx),
            Remote::Ready(read) => ready(ui, cx, read),
            Remote::NotStarted | Remote::Failed { .. } => {
                Rich::dense(&cx.t("accounts-text")).show(ui);
                let label = cx.t("accounts-read");
                button_row(ui, |ui| {
                    if ui.add(Button::secondary(&label).icon(Icon::Users)).clicked() {
                        cx.ask(Action::ReadAccounts);
                    }
                });
            }
        }
    });
    if let Remote::Ready(read) = &cx.state.accounts.read {
        let case =
            Circumstances { tenant_url: Some(&cx.state.accounts.tenant_url), ..Circumstances::default() };
        for problem in &read.problems {
            problem_card::show(ui, cx, problem, &[], false, case);
        }
    }
}

/// How far the read is, and the way to stop it.
pub fn running(ui: &mut Ui, cx: &mut Cx<'_>) {
    let progress = cx.state.accounts.progress;
    let read = cx.tw("cli-users-progress", &[("count", progress.read.into())]);
    match progress.total.filter(|total| *total > 0) {
        Some(total) => {
            let args = [("count", progress.read.into()), ("total", total.into())];
            let words = cx.tw("cli-users-progress-of", &args);
            ui.add(ProgressBar::new(progress.read as f32 / total as f32, &words));
            StatusLine::new(Mark::Running, &words).style(type_::DENSE).show(ui);
        }
        None => {
            StatusLine::new(Mark::Running, &read).style(type_::DENSE).show(ui);
        }
    }
    let elapsed = cx.state.accounts.started.map(|began| cx.state.now.duration_since(began));
    let left = progress
        .total
        .zip(elapsed)
        .and_then(|(total, elapsed)| time_left(progress.read as f64, total as f64, elapsed.as_secs_f64()));
    if let Some(seconds) = left {
        let (key, number) = match seconds {
            0..90 => ("time-left-seconds", seconds),
            _ => ("time-left-minutes", seconds.div_ceil(60)),
        };
        Rich::help(&cx.tw(key, &[("count", number.into())])).show(ui);
    }
    let stop = cx.t("accounts-stop");
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&stop).icon(Icon::Stop).small()).clicked() {
            cx.ask(Action::CancelAccounts);
        }
    });
}

fn ready(ui: &mut Ui, cx: &mut Cx<'_>, read: &UsersRead) {
    let users = &cx.state.accounts.users;
    let count = [("count", users.len().into())];
    let (mark, key) = if read.complete {
        (Mark::Passed, "cli-users-complete")
    } else if read.cancelled {
        (Mark::Warning, "cli-users-stopped")
    } else {
        (Mark::Warning, "cli-users-incomplete")
    };
    StatusLine::new(mark, &format!("**{}**", cx.tw(key, &count))).style(type_::BODY).show(ui);
    let (off, no_mail) = (cx.state.accounts.off, cx.state.accounts.no_mail);
    Rich::dense(&cx.tw("accounts-kinds", &[("off", off.into()), ("mail", no_mail.into())])).show(ui);
    if let Some(at) = cx.state.accounts.at {
        let time = cx.state.moment(at);
        Rich::help(&cx.tw("accounts-read-at", &[("time", (&time).into())])).show(ui);
    }
    let memory = Id::unique("accounts-open");
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    if !users.is_empty() {
        let shown = users.len().min(LISTED);
        let label = cx.tw("accounts-show", &[("count", shown.into())]);
        fold(ui, &label, &mut open, |ui| table(ui, cx));
    }
    ui.data_mut(|d| d.insert_temp(memory, open));
    let (again, save) = (cx.t("accounts-again"), cx.t("accounts-save"));
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&again).icon(Icon::Again).small()).clicked() {
            cx.ask(Action::ReadAccounts);
        }
        if !users.is_empty() && ui.add(Button::secondary(&save).icon(Icon::Download).small()).clicked() {
            cx.ask(Action::SaveAccounts);
        }
    });
    if !read.complete && !users.is_empty() {
        Notice::new(NoticeKind::Info, &cx.t("accounts-incomplete")).show(ui);
    }
    requests::show(ui, cx, "accounts", &read.records);
}

fn table(ui: &mut Ui, cx: &Cx<'_>) {
    let titles = [cx.t("accounts-column-name"), cx.t("accounts-column-mail"), cx.t("accounts-column-state")];
    let [name, mail, state] = &titles;
    let columns = [Column::rest(name), Column::rest(mail), Column::fixed(state, 96.0)];
    let (on, off, unknown) = (cx.t("accounts-on"), cx.t("accounts-off"), cx.t("accounts-unknown"));
    let rows: Vec<Vec<Cell<'_>>> = cx
        .state
        .accounts
        .users
        .iter()
        .take(LISTED)
        .map(|user| {
            let state = match user.active {
                Some(true) => Cell::Icon(Icon::Check, &on),
                Some(false) => Cell::Icon(Icon::Stop, &off),
                None => Cell::Muted(&unknown),
            };
            vec![Cell::Strong(&user.user_name), Cell::Text(user.email.as_deref().unwrap_or("")), state]
        })
        .collect();
    Table::new(&columns).show(ui, &rows);
}
