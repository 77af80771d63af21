//! Step 7: the watch begins and is followed, the start is said, questions are answered, a leaver is tried.

use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{Context, UserAttentionType, ViewportCommand};
use jiff::{SignedDuration, Timestamp};

use crate::domain::people::drill::Sight;
use crate::domain::people::list::PeopleList;
use crate::domain::people::news::{News, Stood, news};
use crate::domain::people::pace::Pace;
use crate::domain::people::preflight::Preflight;
use crate::domain::people::progress::State as Progressing;
use crate::domain::session::{Change, NoTime, read_start_time};
use crate::worker::{Command, EntraAct, Look, WatchPlan};

use super::super::action::Dialog;
use super::super::action_start::StartAction;
use super::super::app::App;
use super::super::state::{SilenceView, TrialSeen, WatchNote, WatchView};
use super::people_list::trial_login;
use super::practice::trial_id;
use super::{change, save};

/// How often practice is looked at: its rounds may run fast.
const PRACTICE_PACE: Pace = Pace { quick: Duration::from_millis(1500), slowest: Duration::from_secs(3) };
/// A look that comes so much later than planned comes after sleep.
const OVERSLEPT: SignedDuration = SignedDuration::from_mins(2);
/// A clock that goes back by more was set.
const SET_BACK: SignedDuration = SignedDuration::from_mins(1);

/// Does it.
pub fn act(app: &mut App, action: StartAction) {
    match action {
        StartAction::TrialIsHere => change(app, Change::TrialArrived),
        StartAction::Tab(tab) => {
            app.state.watch.tab = tab;
            other_people(app);
        }
        StartAction::Search => other_people(app),
        StartAction::Choose(chosen) => app.state.watch.chosen = chosen,
        StartAction::Ask(waiting) => {
            app.state.watch.silence = SilenceView { open: Some(waiting), answered: Vec::new() };
        }
        StartAction::Answer(question, means) => app.state.watch.silence.answered.push((question, means)),
        StartAction::Unanswer => {
            app.state.watch.silence.answered.pop();
        }
        StartAction::EndQuestions => app.state.watch.silence = SilenceView::default(),
        StartAction::TakeOut => take_out(app),
        StartAction::PutBack => put_back(app),
        StartAction::NextRound => app.worker.send(Command::Entra(EntraAct::SkipToNextCycle)),
    }
}

fn other_people(app: &mut App) {
    app.state.watch.version += 1;
    app.state.watch.chosen = None;
    let search = app.fields.watch_search.clone();
    app.state.watch.arrange(&search);
}

/// The list to watch with: only one that speaks of as many people as are assigned tells who is missing.
fn list(app: &App) -> Option<(Arc<PeopleList>, Arc<Preflight>)> {
    let people = &app.state.people;
    let (list, preflight) = (people.current()?, people.preflight.as_ref()?);
    let expected = app.state.session.answers().people.expected?;
    (u64::from(expected) == preflight.ready() as u64).then(|| (Arc::clone(list), Arc::clone(preflight)))
}

/// Begins to watch, or begins again when there is another list by now.
pub fn begin_watch(app: &mut App) {
    let list = list(app);
    let login = trial_login(app);
    let same_list = match (&app.state.watch.list, &list) {
        (Some((people, before)), Some((now, judged))) => {
            Arc::ptr_eq(people, now) && Arc::ptr_eq(before, judged)
        }
        (None, None) => true,
        _ => false,
    };
    let same_trial = app.state.watch.follows == login;
    if !same_trial {
        // What was seen of somebody else tells nothing about this one.
        app.state.watch.trial = Sight::default();
    }
    let same = same_list && same_trial;
    match app.state.watch.job {
        Some(_) if same => {}
        Some(_) => watch_anew(app),
        None => watch(app, list),
    }
}

/// Begins again with what has changed; what was seen stays.
fn watch_anew(app: &mut App) {
    if let Some(job) = app.state.watch.job.take() {
        app.worker.send(Command::Cancel(job));
    }
    watch(app, list(app));
}

fn watch(app: &mut App, list: Option<(Arc<PeopleList>, Arc<Preflight>)>) {
    let credentials = &app.state.credentials;
    let (Some(tenant_url), Some(token)) = (credentials.tenant_url().cloned(), credentials.token.clone())
    else {
        return;
    };
    let job = app.worker.new_job();
    let pace = if app.state.practice.is_some() { PRACTICE_PACE } else { Pace::default() };
    let start = &app.state.session.answers().start;
    let (since, memory) = (start.started_at, start.watch);
    let follow_trial = start.drill.taken_out_at.is_some() && start.drill.on_at.is_none();
    let login = trial_login(app);
    let trial = Some(login.clone()).filter(|t| !t.is_empty());
    let view = &mut app.state.watch;
    if view.looked.is_none() && since.is_some() && memory.since.is_some() {
        view.note = Some((WatchNote::Resumed, app.state.now));
    }
    view.job = Some(job);
    view.begun = Some(app.state.now);
    view.follows = login;
    view.ended = false;
    view.list.clone_from(&list);
    if list.is_none() {
        (view.expected, view.waiting) = (None, Vec::new());
    }
    let plan = WatchPlan { tenant_url, token, pace, since, memory, trial, follow_trial, expected: None };
    app.worker.send(match list {
        Some((list, preflight)) => Command::WatchPeople { job, plan, list, preflight },
        None => Command::Watch { job, plan },
    });
}

/// Asks for the one commit.
pub fn ask_start(app: &mut App) {
    app.fields.started_earlier = false;
    app.fields.started_text.clear();
    app.fields.started_pressed = false;
    app.state.missing.clear();
    app.state.dialog = Some(Dialog::Start);
}

/// The one commit, unless the time that was typed is none.
pub fn start(app: &mut App) {
    let practice = app.state.practice.is_some();
    let earlier = if practice || !app.fields.started_earlier {
        None
    } else {
        match started_at(app) {
            Ok(at) => Some(at),
            Err(_said_in_the_dialog) => {
                app.fields.started_pressed = true;
                return;
            }
        }
    };
    app.state.dialog = None;
    app.state.watch.silence = SilenceView::default();
    begin_watch(app);
    if practice {
        app.worker.send(Command::Entra(EntraAct::Start));
    }
    let before = app.state.watch.total.and_then(|t| u32::try_from(t).ok());
    change(app, Change::Started { accounts_before: before });
    app.state.focus_page = true;
    let since = app.state.session.answers().start.watch.since;
    if let Some(at) = earlier {
        change(app, Change::StartedAt(at));
        if since.is_some_and(|since| since > at) {
            watch_anew(app);
        }
    }
}

fn started_at(app: &App) -> Result<Timestamp, NoTime> {
    read_start_time(&app.fields.started_text, app.state.now, &app.state.zone).map(|(at, _)| at)
}

fn take_out(app: &mut App) {
    assign_trial(app, false);
    change(app, Change::TakenOut);
    // From now on the trial person is looked at again and again.
    watch_anew(app);
}

fn put_back(app: &mut App) {
    assign_trial(app, true);
    change(app, Change::PutBack);
}

/// In practice the program's own Entra is told; in real life the person does it.
fn assign_trial(app: &App, assigned: bool) {
    let Some(trial) = trial_id(app) else { return };
    let Some(entra) = app.state.practice.as_ref().and_then(|p| p.entra.as_ref()) else { return };
    let others = entra.view.people.iter().filter(|p| p.assigned && p.person.id != trial);
    let mut ids: Vec<String> = others.map(|p| p.person.id.clone()).collect();
    if assigned {
        ids.push(trial);
    }
    app.worker.send(Command::Entra(EntraAct::Assign(ids)));
}

fn stood(app: &App) -> Stood {
    let start = &app.state.session.answers().start;
    Stood {
        arrived: start.progress.arrived(),
        all: start.all_arrived_at.is_some(),
        last_at: start.progress.last_at(),
    }
}

/// Takes what a look of the watch saw.
pub fn looked(app: &mut App, ctx: &Context, look: Look) {
    let now = app.state.now;
    note(&mut app.state.watch, &look, now);
    let watch = &mut app.state.watch;
    watch.looked = Some(look.at);
    watch.pause = look.next;
    watch.held = look.hold.is_some();
    watch.next = SignedDuration::try_from(look.next).ok().and_then(|d| now.checked_add(d).ok());
    watch.ended = look.ended;
    if look.ended {
        // Another token begins another watch.
        (watch.job, watch.next) = (None, None);
    }
    watch.total = look.total.or(watch.total);
    watch.problem = look.problem;
    watch.counts = look.counts;
    watch.expected = look.expected.or(watch.expected);
    if look.trial.is_told() {
        watch.trial = look.trial.clone();
    }
    let mut others = watch.add(look.arrivals);
    if let Some(waiting) = look.waiting {
        watch.waiting = waiting;
        others = true;
    }
    if others {
        let search = app.fields.watch_search.clone();
        app.state.watch.arrange(&search);
    }
    let stood_before = stood(app);
    let before = app.state.session.answers().start.clone();
    app.state.session.apply(Change::Looked(look.memory, look.seen, look.trial), now);
    if app.state.session.answers().start != before {
        // Looks without news are not worth a write.
        save(app);
    }
    milestones(app);
    let expected = app.state.session.answers().expectation().people();
    if app.state.session.answers().start.started_at.is_some()
        && let Some(news) = news(&stood_before, &stood(app), expected, now)
    {
        tell(app, ctx, news);
    }
}

/// What was seen becomes an answer.
fn milestones(app: &mut App) {
    let start = &app.state.session.answers().start;
    if start.trial_arrived_at.is_none() && matches!(app.state.trial_seen(), TrialSeen::Arrived(_)) {
        change(app, Change::TrialArrived);
    }
    let report = app.state.progress();
    let arrived = u32::try_from(report.arrived).unwrap_or(u32::MAX);
    if arrived > app.state.session.answers().start.arrived {
        change(app, Change::Arrived(arrived));
    }
    let all = report.state == Progressing::AllHere;
    if all && app.state.session.answers().start.all_arrived_at.is_none() {
        change(app, Change::AllArrived);
    }
}

/// Tells whoever is not looking, if that is wanted. Numbers only.
fn tell(app: &App, ctx: &Context, news: News) {
    let wanted = app.state.session.answers().start.tell == Some(true);
    if !wanted || ctx.input(|i| i.focused) {
        return;
    }
    ctx.send_viewport_cmd(ViewportCommand::RequestUserAttention(UserAttentionType::Informational));
    let texts = &app.state.texts;
    let (title, text) = match news {
        News::AllHere { people } => {
            (texts.get("start-news-all"), texts.with("start-news-all-text", &[("count", people.into())]))
        }
        News::More { arrived, expected } => {
            let args = [("arrived", arrived.into()), ("expected", expected.into())];
            (texts.get("start-news-more"), texts.with("start-news-more-text", &args))
        }
    };
    app.worker.send(Command::Notify { title, text });
}

/// What happened to the watch between two looks.
fn note(watch: &mut WatchView, look: &Look, now: Timestamp) {
    if let Some(before) = watch.looked {
        // A pause that somebody wanted is over when the watch begins again.
        let before = watch.begun.map_or(before, |begun| before.max(begun));
        let passed = look.at.duration_since(before);
        let planned = SignedDuration::try_from(watch.pause).unwrap_or(SignedDuration::ZERO);
        if passed < -SET_BACK {
            watch.note = Some((WatchNote::ClockBack, now));
        } else if passed > planned.saturating_add(OVERSLEPT) {
            watch.note = Some((WatchNote::Slept(before), now));
        }
    }
    match (&look.problem, watch.failing_since) {
        (Some(_), None) => watch.failing_since = Some(look.at),
        (None, Some(since)) => {
            watch.failing_since = None;
            watch.note = Some((WatchNote::Back(since), now));
        }
        _ => {}
    }
}
