//! Step 6: a list of people comes in, is judged, and what follows from it is answered.

use std::path::PathBuf;
use std::sync::Arc;

use crate::domain::people::Account;
use crate::domain::people::list::{Assigned, Field};
use crate::domain::people::preflight::{Fate, LoginFrom, Preflight, PreflightOptions};
use crate::domain::people::query::{PeopleQuery, PeopleSort};
use crate::domain::people::sent::sent;
use crate::domain::report::PeopleOutput;
use crate::domain::session::{AdminAnswer, Change, ListNote, Missing, PeopleAnswer, Step};
use crate::worker::{Command, Event, PeopleOrigin, PeopleRead, PeopleSource};

use super::super::action_list::ListAction;
use super::super::app::App;
use super::super::remote::Remote;
use super::super::state::{Named, PeoplePart, PeopleView, Screen};
use super::nordwind_list::{NAME as NORDWIND, downloaded};
use super::people::rearrange;
use super::save_to::save_to;
use super::typed::typed_domains;
use super::walk::leave_fields;
use super::{accounts, change, show};

/// Does it.
pub fn act(app: &mut App, action: ListAction) {
    match action {
        ListAction::Choose => choose(app),
        ListAction::ReadTyped => {
            let typed = app.fields.list_path.trim().trim_matches('\u{22}').to_owned();
            if !typed.is_empty() {
                read(app, PeopleOrigin::Path(PathBuf::from(typed)));
            }
        }
        ListAction::Read(path) => read(app, PeopleOrigin::Path(path)),
        ListAction::Pasted(text) => {
            if !text.trim().is_empty() {
                app.fields.list_pasted.clear();
                read(app, PeopleOrigin::pasted(&text));
            }
        }
        ListAction::Nordwind => nordwind(app),
        ListAction::Again => again(app),
        ListAction::Forget => drop(forget(app)),
        ListAction::Stop => stop(app),
        ListAction::Assign(head, field) => {
            let mut columns = without(app, &head);
            columns.push((head, field));
            assign(app, columns);
        }
        ListAction::Unassign(head) => {
            let columns = without(app, &head);
            assign(app, columns);
        }
        ListAction::Compare => match known_accounts(app) {
            Some(_) => judge(app),
            None => accounts::read(app),
        },
        ListAction::LoginFromMail(yes) => {
            change(app, Change::LoginFromMail(yes));
            judge(app);
        }
        ListAction::DomainsEntered => domains_entered(app),
        ListAction::GroupsEntered => {
            let typed = app.fields.groups.trim().parse().ok();
            change(app, Change::Groups(typed.filter(|n| *n > 0)));
        }
        ListAction::Part(part) => open_part(app, part),
        ListAction::Save(output) => save(app, output),
    }
}

fn begin(app: &mut App, from: PeopleSource) {
    let job = app.worker.new_job();
    app.state.people.job = Some(job);
    app.state.people.choosing = false;
    app.state.people.list.begin();
    let assigned = app.state.session.answers().people.columns.clone();
    app.worker.send(Command::ReadPeople { job, from, assigned });
}

/// Reads a list; the one there is stays until another is read.
fn read(app: &mut App, origin: PeopleOrigin) {
    app.state.people.part = PeoplePart::Check;
    begin(app, PeopleSource::Origin(origin));
}

fn choose(app: &mut App) {
    // One chooser at a time: a second would stand behind the first.
    if app.state.people.choosing {
        return;
    }
    let title = app.state.texts.get("people-list-choose-title");
    let dialog = rfd::AsyncFileDialog::new()
        .set_title(title)
        .add_filter("CSV", &["csv", "txt", "tsv"])
        .add_filter("*", &["*"])
        .pick_file();
    let chooser = Box::pin(async move { dialog.await.map(|file| PathBuf::from(file.path())) });
    begin(app, PeopleSource::Chooser(chooser));
    app.state.people.choosing = true;
}

fn again(app: &mut App) {
    match app.state.people.origin.clone() {
        // The practice directory is the place that list comes from.
        Some(PeopleOrigin::Bytes { name, .. }) if name == NORDWIND => nordwind(app),
        Some(origin) => read(app, origin),
        None => {}
    }
}

/// The practice company's list, as its Entra would download it.
fn nordwind(app: &mut App) {
    let Some(entra) = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    let bytes = downloaded(&entra.directory).into_bytes().into();
    read(app, PeopleOrigin::Bytes { name: NORDWIND.to_owned(), bytes });
}

/// Takes the list away, and answers it: it may be wanted back.
pub fn forget(app: &mut App) -> PeopleView {
    for job in app.state.people.jobs().into_iter().flatten() {
        app.worker.send(Command::Cancel(job));
    }
    std::mem::take(&mut app.state.people)
}

/// Stops reading; the list that was there before stays.
fn stop(app: &mut App) {
    if let Some(job) = app.state.people.job.take() {
        app.worker.send(Command::Cancel(job));
        app.state.people.choosing = false;
        app.state.people.list.give_up();
    }
}

fn without(app: &App, head: &str) -> Assigned {
    let columns = &app.state.session.answers().people.columns;
    columns.iter().filter(|(known, _)| known != head).cloned().collect()
}

fn assign(app: &mut App, columns: Vec<(String, Option<Field>)>) {
    change(app, Change::Columns(columns));
    again(app);
}

fn domains_entered(app: &mut App) {
    let Some(typed) = typed_domains(app) else { return };
    let before = app.state.session.answers().people.domains.clone();
    change(app, Change::Domains(typed));
    let domains = &app.state.session.answers().people.domains;
    if *domains != before {
        app.fields.domains = domains.join(", ");
        judge(app);
    }
}

/// Opens a part of the step. Before Entra, what has to be said here is said here.
fn open_part(app: &mut App, part: PeoplePart) {
    if part == PeoplePart::Assign {
        super::practice::practice_answers(app);
        leave_fields(app, Step::People);
        let mut missing = app.state.session.missing(Step::People);
        missing.retain(|one| *one != Missing::Assigned);
        if !missing.is_empty() {
            app.state.missing = missing;
            app.state.focus_missing = true;
            return;
        }
    }
    app.state.people.part = part;
    show(app, Screen::Step);
}

fn save(app: &mut App, output: PeopleOutput) {
    let people = &app.state.people;
    let (Some(list), Some(preflight)) = (people.current().cloned(), people.preflight.clone()) else { return };
    let name = output.file_name();
    let ending = name.rsplit('.').next().unwrap_or("csv");
    let to = save_to(None, name, &ending.to_uppercase(), ending);
    let accounts = Arc::clone(&people.accounts);
    let language = app.state.texts.language();
    app.worker.send(Command::SavePeople { to, output, list, preflight, accounts, language });
}

/// Everybody in Contractbook, when that is known for certain and of the address that is entered now.
fn known_accounts(app: &App) -> Option<Arc<Vec<Account>>> {
    let here = app.state.credentials.tenant_url()?.for_entra();
    app.state.accounts.complete().filter(|_| app.state.accounts.tenant_url == here).cloned()
}

/// Judges the list, with everybody in Contractbook when that is known for certain.
pub fn judge(app: &mut App) {
    let Some(list) = app.state.people.current().cloned() else { return };
    let accounts = known_accounts(app);
    let answers = &app.state.session.answers().people;
    let admin = match &answers.admin {
        AdminAnswer::Assigned(who) => Some(who.clone()).filter(|who| !who.is_empty()),
        AdminAnswer::Open | AdminAnswer::AlreadyInContractbook => None,
    };
    let login = if answers.login_from_mail { LoginFrom::Mail } else { LoginFrom::UserName };
    let admin_has_account = answers.admin == AdminAnswer::AlreadyInContractbook;
    let options = PreflightOptions { login, domains: answers.domains.clone(), admin, admin_has_account };
    let job = app.worker.new_job();
    app.state.people.judging = Some((job, accounts.clone().unwrap_or_default()));
    app.worker.send(Command::JudgePeople { job, list, accounts, options });
}

/// Looks where trial person, admin and the practice directory stand in the list.
pub fn look_for(app: &mut App) {
    let Some(list) = app.state.people.current().cloned() else { return };
    let names = wanted(app);
    let job = app.worker.new_job();
    app.state.people.finding = Some(job);
    app.worker.send(Command::FindPeople { job, list, names });
}

fn wanted(app: &App) -> Vec<String> {
    let answers = &app.state.session.answers().people;
    let admin = match &answers.admin {
        AdminAnswer::Assigned(who) => who.clone(),
        AdminAnswer::Open | AdminAnswer::AlreadyInContractbook => String::new(),
    };
    let directory = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()).map(|e| &e.directory);
    let directory = directory.into_iter().flatten().map(|person| person.upn.clone());
    [answers.trial.clone(), admin].into_iter().chain(directory).collect()
}

/// The login under which the trial person arrives in Contractbook: what Entra sends for them, as far as the list tells,
/// else the user name as the person gave it.
pub fn trial_login(app: &App) -> String {
    let answer = &app.state.session.answers().people.trial;
    let sent_login = || {
        let row = PeopleView::row_of(app.state.people.trial.as_ref(), answer).flatten()?;
        let (list, preflight) = app.state.people.judged()?;
        let card = sent(list, row as usize, &preflight.options)?;
        card.body.get("userName")?.as_str().map(str::to_owned)
    };
    sent_login().filter(|login| !login.is_empty()).unwrap_or_else(|| answer.clone())
}

/// An answer changed: what the list says about it is asked anew.
pub fn answered(app: &mut App, before: &PeopleAnswer) {
    let now = &app.state.session.answers().people;
    let (trial, admin) = (now.trial != before.trial, now.admin != before.admin);
    if app.state.people.preflight.is_none() {
        return;
    }
    if admin {
        judge(app);
    } else if trial {
        look_for(app);
    }
}

/// What the worker tells of a list.
pub fn take(app: &mut App, event: Event) {
    match event {
        Event::PeopleRead(job, read) if app.state.people.job == Some(job) => {
            app.state.people.job = None;
            app.state.people.choosing = false;
            match read {
                None => app.state.people.list.give_up(),
                Some(read) => {
                    // What comes back now would take the place of this one.
                    app.state.undo.take_if(|offer| read.list.is_ok() && offer.is_list());
                    taken(app, *read);
                }
            }
        }
        Event::PeopleJudged(job, preflight, needs_you) => {
            let people = &mut app.state.people;
            if let Some((_, accounts)) = people.judging.take_if(|(judging, _)| *judging == job) {
                people.accounts = accounts;
                judged(app, preflight, needs_you);
            }
        }
        Event::PeopleArranged(job, order) if app.state.people.arranging == Some(job) => {
            app.state.people.arranging = None;
            app.state.people.order = order;
        }
        Event::PeopleFound(job, rows) if app.state.people.finding == Some(job) => {
            app.state.people.finding = None;
            found(app, &rows);
        }
        _ => {}
    }
}

fn taken(app: &mut App, read: PeopleRead) {
    let now = app.state.now;
    let people = &mut app.state.people;
    match read.list {
        Err(problem) => {
            people.origin = Some(read.origin);
            people.list.fail(problem);
        }
        Ok(list) => {
            app.state.people = PeopleView {
                part: people.part,
                name: read.origin.name(),
                origin: Some(read.origin),
                list: Remote::Ready(list),
                read_at: Some(now),
                query: PeopleQuery { sort: PeopleSort::Outcome, ..PeopleQuery::default() },
                ..PeopleView::default()
            };
            app.state.focus_page = true;
            judge(app);
        }
    }
}

fn judged(app: &mut App, preflight: Arc<Preflight>, needs_you: usize) {
    let now = app.state.now;
    let Some(list) = app.state.people.current().cloned() else { return };
    let count = |n: usize| n as u64;
    let note = ListNote {
        kind: list.kind().as_str().to_owned(),
        rows: count(list.len()),
        create: count(preflight.create),
        link: count(preflight.link),
        skip: count(preflight.skip),
        needs_you: count(needs_you),
        compared: preflight.compared,
        at: now,
    };
    fill_expected(app, &note);
    if app.state.session.answers().people.domains.is_empty() {
        app.fields.domains = preflight.domains.join(", ");
    }
    app.state.people.needs_you = needs_you;
    app.state.people.preflight = Some(preflight);
    change(app, Change::ListJudged(note));
    rearrange(app);
    look_for(app);
}

/// How many are assigned is what the list says, until the person says something else.
fn fill_expected(app: &mut App, note: &ListNote) {
    let answers = &app.state.session.answers().people;
    let told = |note: &ListNote| u32::try_from(note.create + note.link).unwrap_or(u32::MAX);
    let by_list = answers.list.as_ref().is_some_and(|before| answers.expected == Some(told(before)));
    if (answers.expected.is_none() || by_list) && told(note) > 0 {
        app.fields.expected = told(note).to_string();
        change(app, Change::Expected(Some(told(note))));
    }
}

fn found(app: &mut App, rows: &[Option<u32>]) {
    let names = wanted(app);
    let mut found = names.into_iter().zip(rows.iter().copied()).map(|(name, row)| Named { name, row });
    app.state.people.trial = found.next();
    app.state.people.admin = found.next();
    let goes = |row: Option<u32>| {
        let fate = row.and_then(|row| app.state.people.preflight.as_ref()?.fates.get(row as usize));
        matches!(fate, Some(Fate::Create | Fate::Link(_)))
    };
    let Some(entra) = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    let in_list = entra.directory.iter().zip(found);
    let ticked = in_list.filter(|(_, named)| goes(named.row)).map(|(person, _)| person.id.clone()).collect();
    if app.state.session.answers().people.assigned_at.is_none() {
        app.fields.ticked = ticked;
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::tz::TimeZone;

    use super::*;
    use crate::domain::people::list::PeopleList;

    const LIST: &str = "userPrincipalName\nmia@nordwind.example\n";

    /// It may have been read in the very moment in which the person said stop.
    #[test]
    fn a_list_that_comes_after_a_stop_is_not_taken() {
        let folder = tempfile::tempdir().unwrap();
        let clock = Box::new(|| Timestamp::UNIX_EPOCH);
        let ctx = eframe::egui::Context::default();
        let mut app = App::with(&ctx, clock, TimeZone::UTC, Some(folder.path().to_owned())).unwrap();
        act(&mut app, ListAction::Pasted(LIST.to_owned()));
        let job = app.state.people.job.unwrap();
        let come = || {
            let list = PeopleList::read(LIST.as_bytes().to_vec(), &Vec::new()).map(Arc::new);
            Event::PeopleRead(job, Some(Box::new(PeopleRead { origin: PeopleOrigin::pasted(LIST), list })))
        };
        act(&mut app, ListAction::Stop);
        take(&mut app, come());
        assert!(app.state.people.current().is_none());
        // It would have been: only the stop keeps it out.
        app.state.people.job = Some(job);
        take(&mut app, come());
        assert!(app.state.people.current().is_some());
    }
}
