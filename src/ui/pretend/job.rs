//! The provisioning page: before a connection is saved, and the job afterwards.

use eframe::egui::Ui;

use crate::domain::entra::portal;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{PretendAsk, PretendPage, PretendPanel};
use crate::ui::theme::type_;
use crate::ui::widgets::{
    Button, Card, Icon, IconButton, Mark, ProgressBar, Rich, StatusLine, fact_list, link, section_heading,
    text,
};
use crate::worker::{CycleKind, JobState, PracticeEntra, Role};

use super::parts::{ask, commands, copyable, go, heading_row, panel, title, word};
use super::words;

/// The code of a job that the guard against accidental deletions stopped.
const TOO_MANY_DELETES: &str = "TooManyDeletes";

/// Draws it.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    if entra.view.tenant_url.is_none() && entra.view.job == JobState::NotRun {
        get_started(ui, cx);
        return;
    }
    title(ui, if cx.state.pretend.older { portal::PROVISIONING.new } else { portal::OVERVIEW.new });
    command_row(ui, cx, entra);
    status(ui, cx, entra);
    cycle(ui, cx, entra);
    properties(ui, cx, entra);
}

/// "Get started with application provisioning".
fn get_started(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.pretend.older {
        title(ui, portal::PROVISIONING.new);
        Rich::dense(&cx.t("pretend-get-started")).show(ui);
        if ui.add(Button::primary(portal::GET_STARTED.new).medium()).clicked() {
            go(cx, PretendPage::Configuration);
        }
        return;
    }
    title(ui, portal::GET_STARTED_TITLE.new);
    let new = portal::NEW_CONFIGURATION.new;
    commands(ui, cx, &[(new, None, Some(PretendAction::Go(PretendPage::Configuration)))]);
    Card::new().side().show(ui, |ui| {
        text(ui, type_::LABEL, words::CREATE_CONFIGURATION);
        Rich::dense(&cx.t("pretend-get-started")).show(ui);
        if link(ui, portal::CONNECT_APPLICATION.new).clicked() {
            go(cx, PretendPage::Configuration);
        }
    });
}

fn command_row(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let running = entra.view.job == JobState::Active;
    let has_run = entra.view.job != JobState::NotRun;
    let first = if running {
        (word(cx, &portal::PAUSE), Some(Icon::Pause), Some(PretendAction::Pause))
    } else {
        (portal::START.new, Some(Icon::Play), Some(PretendAction::Ask(Some(PretendAsk::Start))))
    };
    let restart = PretendAction::Ask(Some(PretendAsk::Restart));
    let mut list = vec![first, (portal::RESTART.new, Some(Icon::Again), has_run.then_some(restart))];
    if cx.state.pretend.older {
        let edit = PretendAction::Go(PretendPage::Configuration);
        list.push((portal::EDIT_PROVISIONING.new, None, Some(edit)));
    }
    if held_back(&entra.view.job) {
        list.push((words::ALLOW_DELETES, None, Some(PretendAction::AllowDeletes)));
    }
    list.push((portal::ON_DEMAND.new, None, Some(PretendAction::Go(PretendPage::OnDemand))));
    commands(ui, cx, &list);
}

fn held_back(job: &JobState) -> bool {
    matches!(job, JobState::Quarantine(failure) if failure.code == TOO_MANY_DELETES)
}

/// Status, and in quarantine all that the portal says about it.
fn status(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    let key = match &entra.view.job {
        JobState::Quarantine(_) => "pretend-quarantine",
        JobState::Disabled => "pretend-switched-off",
        plain => {
            let mark = match plain {
                JobState::Active => Mark::Clock,
                JobState::Paused => Mark::NotTried,
                _ => Mark::Waiting(""),
            };
            StatusLine::new(mark, &plain.text()).show(ui);
            return;
        }
    };
    StatusLine::new(Mark::Failed, &cx.t(key)).show(ui);
    copyable(ui, cx, &entra.view.overview());
}

fn cycle(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    Card::new().side().show(ui, |ui| {
        section_heading(ui, word(cx, &portal::CURRENT_CYCLE));
        match &entra.view.cycle {
            Some(cycle) => {
                let key = match cycle.kind {
                    CycleKind::Initial => "pretend-cycle-initial",
                    CycleKind::Incremental => "pretend-cycle-later",
                };
                let words = cx.tw(key, &[("done", cycle.done.into()), ("total", cycle.total.into())]);
                text(ui, type_::DENSE, &words);
                let share = if cycle.total == 0 { 0.0 } else { cycle.done as f32 / cycle.total as f32 };
                ui.add(ProgressBar::new(share, &words));
            }
            None if entra.view.cycles_done == 0 => {
                text(ui, type_::DENSE, &cx.t("pretend-cycle-none"));
            }
            None => {
                let count = entra.view.cycles_done;
                text(ui, type_::DENSE, &cx.tw("pretend-cycle-done", &[("count", count.into())]));
            }
        }
        if entra.view.cycles_done > 0 || entra.view.cycle.is_some() {
            let counts = entra.view.counts;
            let list = [
                ("pretend-count-created", counts.created),
                ("pretend-count-linked", counts.linked),
                ("pretend-count-disabled", counts.disabled),
                ("pretend-count-skipped", counts.skipped),
                ("pretend-count-failed", counts.failed),
            ];
            let list = list.map(|(key, count)| (cx.t(key), count.to_string()));
            let list: Vec<(&str, &str)> = list.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            fact_list(ui, &list);
        }
        if link(ui, word(cx, &portal::LOGS)).clicked() {
            go(cx, PretendPage::Logs);
        }
    });
}

/// The card with the pencil; in the older look all this stands below the credentials.
fn properties(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra) {
    if entra.view.role == Role::GlobalReader {
        return;
    }
    Card::new().side().show(ui, |ui| {
        let older = cx.state.pretend.older;
        let name = cx.t("pretend-edit-properties");
        heading_row(ui, portal::PROPERTIES.new, "pretend-pencil", |ui| {
            if !older && ui.add(IconButton::new(Icon::Options, &name)).clicked() {
                panel(cx, Some(PretendPanel::Settings));
            }
        });
        let settings = &entra.view.settings;
        let scope_word = cx.t("pretend-scope");
        let mail = settings.notification.clone().unwrap_or_default();
        let threshold = settings.deletion_threshold.map(|n| n.to_string()).unwrap_or_default();
        let filter_word = cx.t("pretend-filter");
        let filter = settings.filter.as_ref().map(|f| format!("{} = {}", f.attribute, f.value));
        fact_list(
            ui,
            &[
                (&scope_word, settings.scope.as_str()),
                (&filter_word, &filter.unwrap_or_default()),
                (portal::NOTIFICATION_EMAIL.new, &mail),
                (portal::DELETION_THRESHOLD.new, &threshold),
            ],
        );
        let nobody = !entra.view.people.iter().any(|p| p.assigned) && entra.view.groups.is_empty();
        if nobody {
            text(ui, type_::HELP, &cx.t("pretend-nobody-assigned"));
        }
    });
    if let Some(url) = &entra.view.tenant_url {
        text(ui, type_::HELP, &cx.tw("pretend-saved", &[("url", url.into())]));
        let change = cx.t("pretend-change-connection");
        if ui.add(Button::quiet(&change).small().flush()).clicked() {
            ask(cx, PretendAction::Go(PretendPage::Configuration));
        }
    }
}
