//! Step 8, the finish page and later checks: signing in, the reminder, the handover sheet, what has changed.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::domain::checks::memory::{CheckMemory, asked_everything, compare};
use crate::domain::checks::{CheckReport, Verdict};
use crate::domain::report::handover::{Setting, SheetKind, handover, write};
use crate::domain::report::{Reminder, reminder_file};
use crate::domain::session::{Change, Step};
use crate::domain::setups;
use crate::worker::{Command, SetupRef};

use super::super::action_later::LaterAction;
use super::super::app::App;
use super::super::later_view::{News, usable_day};
use super::super::state::{Screen, State};
use super::change;
use super::credentials::{read_secret, test};
use super::save_to::save_to;
use super::walk::{go_on, open_step, show};

/// Does it.
pub fn act(app: &mut App, action: LaterAction) {
    match action {
        LaterAction::EverybodySignsIn => {
            change(app, Change::SignedIn(true));
            go_on(app);
        }
        LaterAction::Symptom(symptom) => app.state.later.symptom = symptom,
        LaterAction::Check => check(app),
        LaterAction::CheckSetup(id) => {
            app.state.later.opening = Some(id.clone());
            app.worker.send(Command::OpenSetup(SetupRef::Id(id)));
        }
        LaterAction::SaveReminder(path) => save_reminder(app, path),
        LaterAction::SaveSheet(kind, path) => save_sheet(app, kind, path),
    }
}

/// Climbs the whole ladder. Without a token nothing can be asked: the page then points at its field.
fn check(app: &mut App) {
    if app.state.ladder.job.is_some() {
        return;
    }
    // A field that still has the focus counts as left.
    if !app.fields.token.is_empty() {
        read_secret(app);
    }
    app.state.later.token_wanted = app.state.credentials.token.is_none();
    if app.state.later.token_wanted {
        return;
    }
    app.state.later.checking = true;
    app.state.later.news = None;
    test(app);
}

/// A setup was opened to be checked: shows where that is done.
pub fn opened(app: &mut App) {
    if app.state.session.is_reached(Step::Test) && !app.state.session.is_complete() {
        open_step(app, Step::Test);
    } else if app.state.session.is_complete() {
        show(app, Screen::Finish);
        app.state.later.token_wanted = app.state.credentials.token.is_none();
    }
}

/// A climb ended: what has changed is said when that was asked, and what was good is remembered.
pub fn checked(app: &mut App, report: &CheckReport) {
    let asked = std::mem::take(&mut app.state.later.checking);
    if report.verdict == Verdict::Cancelled {
        return;
    }
    let now = CheckMemory::of(report, app.state.now);
    let before = app.state.session.answers().last_good.clone();
    if asked {
        let changes = before.as_ref().map(|before| compare(before, &now, asked_everything(report)));
        let same = before
            .as_ref()
            .map_or(0, |before| now.problems.iter().filter(|id| before.problems.contains(id)).count());
        app.state.later.news = Some(News { changes, good: now.is_good(), same });
    }
    if now.is_good() {
        change(app, Change::CheckedGood(now));
    }
}

fn save_reminder(app: &mut App, path: Option<PathBuf>) {
    let Some(day) = usable_day(&app.state, &app.fields.later.day) else { return };
    change(app, Change::TokenChangeOn(Some(day)));
    change(app, Change::TokenFrom(app.fields.later.from.trim().to_owned()));
    let text = reminder_file(&reminder(&app.state, day));
    let name = reminder_name(&app.state);
    app.state.later.saving_reminder = true;
    app.worker.send(Command::SaveText { to: save_to(path, &name, "iCalendar", "ics"), text });
}

fn reminder(state: &State, day: Date) -> Reminder {
    let (texts, answers) = (&state.texts, state.session.answers());
    let company = answers.company.trim();
    let title = if company.is_empty() {
        texts.get("reminder-title")
    } else {
        texts.with("reminder-title-company", &[("company", company.into())])
    };
    let from = answers.token_plan.from.trim();
    let from = if from.is_empty() { texts.get("token-plan-support") } else { from.to_owned() };
    let print = answers.token.as_ref().map(|token| token.fingerprint.as_str()).unwrap_or_default();
    let text = texts.with(
        "reminder-text",
        &[
            ("from", (&from).into()),
            ("app", (&answers.app.name).into()),
            ("url", (&answers.tenant_url).into()),
            ("print", print.into()),
        ],
    );
    let id = format!("{}-token", state.session.id());
    Reminder { id, sequence: answers.token_plan.reminders, day, made_at: state.now, title, text }
}

/// The name of the reminder's file: the one it had before, so that the new file takes the place of the old one.
pub fn reminder_name(state: &State) -> String {
    let answers = state.session.answers();
    if answers.token_plan.reminder_file.is_empty() {
        format!("contractbook-token{}.ics", slug(&answers.company))
    } else {
        answers.token_plan.reminder_file.clone()
    }
}

/// The name of the sheet's file.
pub fn sheet_name(state: &State, kind: SheetKind) -> String {
    format!("contractbook-handover{}.{}", slug(&state.session.answers().company), kind.ending())
}

/// A company as part of a file's name, with a hyphen before it.
fn slug(company: &str) -> String {
    let slug = setups::slug(company);
    if slug.is_empty() { slug } else { format!("-{slug}") }
}

fn save_sheet(app: &App, kind: SheetKind, path: Option<PathBuf>) {
    let state = &app.state;
    let program = state.texts.with("message-program", &[("version", env!("CARGO_PKG_VERSION").into())]);
    let setting = Setting { texts: &state.texts, zone: &state.zone, now: state.now, program: &program };
    let text = write(&handover(&state.session, &setting), kind);
    let filter = match kind {
        SheetKind::Html => "HTML",
        SheetKind::Markdown => "Markdown",
    };
    let to = save_to(path, &sheet_name(state, kind), filter, kind.ending());
    app.worker.send(Command::SaveText { to, text });
}

/// A file was saved. A reminder's name is remembered, so that it is proposed again.
pub fn text_saved(app: &mut App, path: &Path) {
    let is_reminder = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("ics"));
    if is_reminder && std::mem::take(&mut app.state.later.saving_reminder) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        change(app, Change::ReminderSaved(name));
    }
}
