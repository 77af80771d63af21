//! What a press has cleared, kept for ten seconds, or longer while presenting, so that it can be brought back exactly. A secret among it is in
//! memory only, and wiped when the offer ends.

use crate::domain::entra::Passing;
use crate::domain::explain::Reading;
use crate::domain::report::case::SetupFile;
use crate::domain::session::{Change, SaveWarning, SecretToken, Session};
use crate::worker::Command;

use super::app::App;
use super::carry_out::{self, STAYS};
use super::later_view::LaterView;
use super::state::{
    AccountsView, Credentials, Fields, LadderView, PeopleView, SaveState, Screen, TrialView, WatchView,
};

/// How long it is offered, in seconds.
pub const OFFERED: f64 = 10.0;

/// A field of which the text may come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UndoField {
    /// Tenant URL.
    Address,
    /// Company.
    Company,
    /// E-mail of the Contractbook account.
    AccountEmail,
    /// Name of the app.
    AppName,
    /// Ids of step 2.
    AppIds,
    /// Where the list of people is.
    ListPath,
    /// The company's mail domains.
    Domains,
    /// The trial person.
    Trial,
    /// The organisation admin.
    Admin,
    /// The sign-in page.
    ConsentSource,
    /// Words to find people of the list by.
    PeopleSearch,
    /// Words to find arrivals by.
    WatchSearch,
}

/// What can be brought back.
#[derive(Debug)]
pub enum Undone {
    /// The text of a field.
    Field(UndoField, String),
    /// A pasted message with its explanation.
    Pasted(String, Option<Reading>),
    /// The token's field, as it was.
    Token(SecretToken),
    /// A list of people with all that was found in it.
    List(Box<PeopleView>),
    /// Everything, before it was started over.
    Everything(Box<Before>),
}

/// What is offered, and until when.
#[derive(Debug)]
pub struct UndoOffer {
    /// What was done, in words.
    pub text: String,
    /// egui time in seconds until which it is offered.
    pub until: f64,
    what: Undone,
}

impl UndoOffer {
    /// An offer that begins now. Nothing goes by itself while it is talked about, unless a token may be in it.
    pub fn new(text: String, now: f64, what: Undone, presenting: bool) -> Self {
        let may_hold_token = matches!(what, Undone::Token(_) | Undone::Everything(_));
        let seconds = if presenting && !may_hold_token { STAYS } else { OFFERED };
        Self { text, until: now + seconds, what }
    }

    /// Whether a list of people would come back.
    pub fn is_list(&self) -> bool {
        matches!(self.what, Undone::List(_))
    }
}

/// A setup with all that was typed and found.
#[derive(Debug)]
pub struct Before {
    session: Session,
    screen: Screen,
    save: SaveState,
    opened_with: Vec<SaveWarning>,
    fields: Fields,
    credentials: Credentials,
    ladder: LadderView,
    trial: TrialView,
    accounts: AccountsView,
    people: PeopleView,
    watch: WatchView,
    later: LaterView,
    explained: Option<Reading>,
    passing_looks: Passing,
    /// What came from whoever helps, and is not done yet.
    received: Option<SetupFile>,
}

impl Before {
    /// Takes it out of the window, which is about to be started over.
    pub fn take(app: &mut App) -> Self {
        use std::mem::take;
        let state = &mut app.state;
        // What runs is about to be stopped: it does not come back as if it still ran.
        let cancelled = [state.ladder.job, state.accounts.job, state.trial.job, state.watch.job];
        for job in cancelled.into_iter().chain(state.people.jobs()).flatten() {
            app.worker.send(Command::Cancel(job));
        }
        let mut before = Self {
            session: state.session.clone(),
            // A case and a trial write are over once the setup is another one.
            screen: match state.screen {
                Screen::Case | Screen::Trial => Screen::Step,
                screen => screen,
            },
            save: state.save.clone(),
            opened_with: take(&mut state.opened_with),
            fields: take(&mut app.fields),
            credentials: take(&mut state.credentials),
            ladder: take(&mut state.ladder),
            trial: take(&mut state.trial),
            accounts: take(&mut state.accounts),
            people: take(&mut state.people),
            watch: take(&mut state.watch),
            later: take(&mut state.later),
            explained: state.explained.take(),
            passing_looks: take(&mut state.passing_looks),
            received: state.agent.received.take(),
        };
        before.come_to_rest();
        before
    }

    fn come_to_rest(&mut self) {
        self.ladder.running.clear();
        if self.ladder.job.take().is_some() && self.ladder.report.is_none() {
            self.ladder = LadderView::default();
        }
        if self.trial.job.is_some() {
            self.trial = TrialView::default();
        }
        if self.accounts.job.take().is_some() {
            self.accounts.read.give_up();
        }
        rest(&mut self.people);
        self.watch.job = None;
        self.watch.next = None;
        self.later.checking = false;
    }

    fn bring_back(self, app: &mut App) {
        carry_out::forget(app);
        let state = &mut app.state;
        state.session = self.session;
        state.screen = self.screen;
        state.save = self.save;
        state.opened_with = self.opened_with;
        state.credentials = self.credentials;
        state.ladder = self.ladder;
        state.trial = self.trial;
        state.accounts = self.accounts;
        state.people = self.people;
        state.watch = self.watch;
        state.later = self.later;
        state.explained = self.explained;
        state.passing_looks = self.passing_looks;
        state.agent.received = self.received;
        state.focus_page = true;
        app.fields = self.fields;
        if app.state.credentials.token.is_none() || app.state.credentials.tenant_url().is_none() {
            // Starting over has taken it out of the keychain, and it is not here to be kept again.
            carry_out::change(app, Change::TokenKept(false));
        }
        carry_out::save(app);
        carry_out::keep_token(app);
        carry_out::go_on_watching(app);
        carry_out::begin_reach(app);
    }
}

/// A list whose jobs were stopped.
fn rest(people: &mut PeopleView) {
    if people.job.take().is_some() {
        people.list.give_up();
    }
    people.choosing = false;
    people.judging = None;
    people.arranging = None;
    people.finding = None;
}

/// Brings back what was cleared last. Whether it did: nothing newer is given up for it.
pub fn undo(app: &mut App) -> bool {
    let Some(offer) = app.state.undo.take() else { return false };
    match offer.what {
        Undone::Field(field, text) => carry_out::fill(app, field, text),
        Undone::Pasted(..) if !app.fields.pasted.trim().is_empty() => return false,
        Undone::Pasted(text, explained) => {
            app.fields.pasted = text;
            app.state.explained = explained;
        }
        Undone::Token(token) => carry_out::fill_token(app, &token),
        Undone::List(people) => {
            let mut people = *people;
            rest(&mut people);
            // Another one may be being read.
            carry_out::forget_list(app);
            app.state.people = people;
            carry_out::judge_people(app);
        }
        Undone::Everything(before) => before.bring_back(app),
    }
    true
}
