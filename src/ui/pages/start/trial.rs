//! The trial: one person on demand, what was expected of the account and what arrived.

use eframe::egui::Ui;

use crate::domain::entra::guides::GuideId;
use crate::domain::people::seen::SeenAccount;
use crate::domain::people::trial_compare::{Difference, Differs, ExpectedPerson, compare};
use crate::ui::action::Action;
use crate::ui::action_start::StartAction;
use crate::ui::state::TrialSeen;
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Cell, Column, Icon, Mark, Notice, NoticeKind, Rich, StatusLine, SunkenCard, Table,
    TwoColumns, button_row, mark_row, section_heading, small_heading, text,
};
use crate::worker::LogStatus;

use super::super::{Cx, guide_panel};
use super::{BESIDE, folded_guide, remembered_fold, silence, state_lines, tick};

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    let main = |ui: &mut Ui, cx: &mut Cx<'_>| {
        card(ui, cx);
        state_lines::show(ui, cx);
        silence::show(ui, cx);
    };
    if cx.state.session.answers().start.trial_arrived_at.is_some() {
        // The limits are behind; what arrived needs the room.
        main(ui, cx);
    } else {
        TwoColumns::side_width(BESIDE).show_with(ui, cx, main, limits);
    }
    if cx.state.practice.is_none() {
        if cx.state.session.answers().start.trial_arrived_at.is_none() {
            guide_panel::show(ui, cx, GuideId::Trial, true);
        } else {
            folded_guide(ui, cx, GuideId::Trial, false);
        }
    }
}

/// What Provision on demand does not do.
fn limits(ui: &mut Ui, cx: &mut Cx<'_>) {
    SunkenCard::new().show(ui, |ui| {
        let title = cx.t("start-limits");
        remembered_fold(ui, "start-limits", &title, true, |ui| limit_lines(ui, cx));
    });
}

fn limit_lines(ui: &mut Ui, cx: &Cx<'_>) {
    for key in ["start-limits-one", "start-limits-group", "start-limits-minutes", "start-limits-disabled"] {
        Rich::dense(&cx.t(key)).show(ui);
    }
    let flag = cx.state.credentials.tenant_url().is_some_and(|url| url.compat_flag().is_some());
    let key = if flag { "start-limits-flag-yours" } else { "start-limits-flag" };
    Rich::dense(&cx.t(key)).show(ui);
}

fn card(ui: &mut Ui, cx: &mut Cx<'_>) {
    let person = cx.state.session.answers().people.trial.clone();
    let arrived_at = cx.state.session.answers().start.trial_arrived_at;
    let seen = cx.state.trial_seen();
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("start-trial"));
        Rich::dense(&cx.tw("start-trial-text", &[("person", (&person).into())])).show(ui);
        let practising = cx.state.practice.is_some();
        if practising && arrived_at.is_none() {
            practice(ui, cx);
        }
        match seen {
            TrialSeen::Arrived(account) => {
                arrived(ui, cx, &person);
                compared(ui, cx, &account);
            }
            TrialSeen::There(account) => {
                StatusLine::new(Mark::Note, &cx.t("start-trial-there")).style(type_::BODY).show(ui);
                compared(ui, cx, &account);
                confirm(ui, cx, "start-trial-there-ok");
                waiting(ui, cx);
            }
            TrialSeen::Somebody(account) => {
                let args = [("login", (&account.user_name).into()), ("person", (&person).into())];
                Notice::new(NoticeKind::Warning, &cx.tw("start-trial-somebody", &args)).show(ui);
                compared(ui, cx, &account);
                confirm(ui, cx, "start-trial-somebody-ok");
                waiting(ui, cx);
            }
            TrialSeen::NotYet if arrived_at.is_some() => arrived(ui, cx, &person),
            TrialSeen::NotYet => {
                let watched = cx.state.watch.job.is_some();
                let key = if watched { "start-trial-waiting" } else { "start-trial-not-looking" };
                let words = cx.tw(key, &[("person", (&person).into())]);
                StatusLine::new(Mark::Clock, &words).style(type_::BODY).show(ui);
                waiting(ui, cx);
            }
        }
        if practising && arrived_at.is_some() {
            // What arrived comes first.
            let label = cx.t("practice-on-demand");
            remembered_fold(ui, "start-practice-answered", &label, false, |ui| practice(ui, cx));
        }
    });
}

fn arrived(ui: &mut Ui, cx: &Cx<'_>, person: &str) {
    let at = cx.state.session.answers().start.trial_arrived_at;
    let time = at.map(|at| cx.state.moment(at)).unwrap_or_default();
    let words = cx.tw("start-trial-arrived", &[("person", person.into()), ("time", (&time).into())]);
    StatusLine::new(Mark::Passed, &words).style(type_::BODY).show(ui);
}

fn confirm(ui: &mut Ui, cx: &mut Cx<'_>, key: &str) {
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t(key)).icon(Icon::Check)).clicked() {
            cx.ask(Action::Step7(StartAction::TrialIsHere));
        }
    });
}

/// That it is asked again and again, when it was asked last, and when it is asked next.
fn waiting(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.watch.job.is_none() {
        return;
    }
    state_lines::looks(ui, cx);
    tick(ui);
}

/// Expected and arrived side by side, then what each difference means.
fn compared(ui: &mut Ui, cx: &mut Cx<'_>, account: &SeenAccount) {
    let expected = cx.state.trial_expected();
    let differences = compare(&expected, account);
    table(ui, cx, &expected, account, &differences);
    if differences.is_empty() {
        StatusLine::new(Mark::Passed, &cx.t("start-trial-same")).show(ui);
        return;
    }
    let serious = differences.iter().any(|one| one.what.is_serious());
    let key = if serious { "start-trial-stop" } else { "start-trial-fine" };
    let mark = if serious { Mark::Warning } else { Mark::Note };
    StatusLine::new(mark, &cx.t(key)).show(ui);
    for one in &differences {
        let kind = if one.what.is_serious() { NoticeKind::Warning } else { NoticeKind::Info };
        let args = [("expected", (&one.expected).into()), ("arrived", (&one.arrived).into())];
        Notice::new(kind, &cx.tw(one.what.key(), &args)).show(ui);
    }
    let mapping =
        |one: &Difference| !matches!(one.what, Differs::SwitchedOff | Differs::ActiveUnsaid | Differs::Name);
    if differences.iter().any(mapping) {
        folded_guide(ui, cx, GuideId::Mapping, false);
    }
}

fn table(
    ui: &mut Ui,
    cx: &Cx<'_>,
    expected: &ExpectedPerson,
    account: &SeenAccount,
    differences: &[Difference],
) {
    let differs = |which: &[Differs]| differences.iter().any(|one| which.contains(&one.what));
    let unknown = cx.t("start-trial-unknown");
    let told = |text: String| if text.trim().is_empty() { unknown.clone() } else { text };
    let nothing = cx.t("start-trial-nothing");
    let or_nothing = |text: &str| if text.trim().is_empty() { nothing.clone() } else { text.to_owned() };
    let on = cx.t("start-active-yes");
    let active = match account.active {
        Some(true) => on.clone(),
        Some(false) => cx.t("start-active-no"),
        None => cx.t("start-active-unsaid"),
    };
    let rows = [
        (
            "start-fact-login",
            told(expected.login()),
            or_nothing(&account.user_name),
            differs(&[Differs::Login, Differs::LoginIsMail, Differs::LoginIsUserName]),
        ),
        (
            "start-fact-name",
            told(expected.name.clone()),
            or_nothing(&account.name),
            differs(&[Differs::Name, Differs::NameMissing]),
        ),
        (
            "start-fact-mail",
            told(expected.mail.clone()),
            or_nothing(account.email.as_deref().unwrap_or_default()),
            differs(&[Differs::Mail, Differs::MailMissing]),
        ),
        ("start-fact-active", on, active, differs(&[Differs::SwitchedOff, Differs::ActiveUnsaid])),
    ];
    let titles = [cx.t("start-fact"), cx.t("start-expected"), cx.t("start-came")];
    let [fact, wanted, arrived] = &titles;
    let half = (ui.available_width() - 96.0) / 2.0;
    let columns = [Column::fixed(fact, 84.0), Column::fixed(wanted, half), Column::rest(arrived)];
    let names: Vec<String> = rows.iter().map(|row| cx.t(row.0)).collect();
    let cells: Vec<Vec<Cell<'_>>> = rows
        .iter()
        .zip(&names)
        .map(|((_, expected, arrived, differs), name)| {
            let arrived = if *differs { Cell::Flag(arrived) } else { Cell::Strong(arrived) };
            vec![Cell::Muted(name), Cell::Text(expected), arrived]
        })
        .collect();
    Table::new(&columns).show(ui, &cells);
}

fn practice(ui: &mut Ui, cx: &mut Cx<'_>) {
    let entra = cx.state.practice.as_ref().and_then(|p| p.entra.as_ref());
    let report = entra.and_then(|e| e.last_on_demand.clone());
    if let Some(report) = report {
        if cx.state.session.answers().start.trial_arrived_at.is_none() {
            small_heading(ui, &cx.t("practice-on-demand"));
        }
        for step in report.steps {
            let mark = match step.status {
                LogStatus::Success => Mark::Passed,
                LogStatus::Skipped => Mark::NotTried,
                LogStatus::Failure => Mark::Failed,
            };
            mark_row(ui, mark, &cx.t(&format!("practice-on-demand-{}", step.kind.as_str())), &step.details);
        }
    } else {
        text(ui, type_::HELP, &cx.t("practice-trial-text"));
    }
    button_row(ui, |ui| {
        if ui.add(Button::secondary(&cx.t("practice-trial-do")).icon(Icon::Play)).clicked() {
            cx.ask(Action::PracticeOnDemand);
        }
    });
}
