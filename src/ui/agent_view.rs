//! What the window keeps for whoever helps: the case that is open, and the setup file on its way out or in.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::domain::problems::ProblemId;
use crate::domain::report::case::{
    NextThing, Page, ReadCase, ReadSetupFile, SetupFile, next_things, page, report_of, session_of,
};
use crate::domain::session::{CONTRACTBOOK_TENANT_URL, Step, TenantUrl, read_tenant_url};
use crate::domain::texts::{Language, Texts};

use super::remote::Remote;
use super::state::{Fields, Screen, State};

/// What is kept.
#[derive(Debug, Default)]
pub struct AgentView {
    /// The case that is open.
    pub case: Option<Box<OpenCase>>,
    /// A setup file that has arrived and waits for an answer.
    pub incoming: Option<Incoming>,
    /// The setup file that was taken over, until the person is done with it.
    pub received: Option<SetupFile>,
}

/// A case that is open, read-only.
#[derive(Debug)]
pub struct OpenCase {
    /// As it was read.
    pub read: ReadCase,
    /// What to say, in order.
    pub next: Vec<NextThing>,
    /// All of it, to be read.
    pub page: Page,
    /// The customer's own window as the case tells of it. It has no worker and is only drawn.
    pub mirror: Box<State>,
}

/// A setup file that has arrived, and what of it is ticked.
#[derive(Debug)]
pub struct Incoming {
    /// As it was read.
    pub read: ReadSetupFile,
    /// The host was confirmed.
    pub url: bool,
    /// The name of the company is taken.
    pub company: bool,
    /// The language is changed.
    pub language: bool,
}

/// What is typed for the setup file that is handed back.
#[derive(Debug, Default)]
pub struct AgentFields {
    /// Tenant URL.
    pub url: String,
    /// Company.
    pub company: String,
    /// Note for the customer.
    pub note: String,
    /// Step to open.
    pub page: Option<Step>,
    /// Language of the note.
    pub language: Option<Language>,
    /// Findings to choose from, and those that are ticked.
    pub offered: Vec<ProblemId>,
    /// Ticked ones.
    pub again: BTreeSet<ProblemId>,
    /// Where it is saved.
    pub path: String,
}

impl OpenCase {
    /// Opens a case for somebody who reads `language` at this moment and place.
    pub fn new(read: ReadCase, language: Language, now: Timestamp, zone: &TimeZone) -> Self {
        let texts = Texts::of(language);
        let next = next_things(&read.case, now);
        let page = page(&read.case, &texts, zone);
        let mirror = Box::new(mirror(&read, language, now, zone));
        Self { read, next, page, mirror }
    }

    /// The customer's fields as the case tells of them.
    pub fn fields(&self) -> Fields {
        let told = &self.read.case.answers;
        let mut fields = Fields::of(&self.mirror.session);
        // Masks are shown as they are: they are no address, and say more than an empty field.
        if !told.tenant_url.is_empty() {
            fields.address.clone_from(&told.tenant_url);
        }
        fields.pasted.clone_from(&self.read.case.pasted);
        fields
    }
}

/// Times stay those of the case; the clock is the helper's, so that what is old looks old.
fn mirror(read: &ReadCase, language: Language, now: Timestamp, zone: &TimeZone) -> State {
    let case = &read.case;
    let mut state = State::speaking(now, zone.clone(), Some(language), language);
    state.session = session_of(case);
    state.screen = match case.setup.page.as_str() {
        "finish" if state.session.is_complete() => Screen::Finish,
        _ => Screen::Step,
    };
    state.focus_page = false;
    let url =
        if case.answers.tenant_url.is_empty() { CONTRACTBOOK_TENANT_URL } else { &case.answers.tenant_url };
    state.credentials.address = Some(read_tenant_url(url));
    let find = |kind: &str| case.checks.iter().find(|check| check.kind == kind);
    if let Some(check) = find("test") {
        state.ladder.report = report_of(check);
        state.ladder.outdated = check.outdated;
        if let Some(report) = &state.ladder.report {
            state.ladder.done.clone_from(&report.rungs);
            state.ladder.requests.clone_from(&report.requests);
        }
    }
    if let Some(report) = find("reach").and_then(report_of) {
        state.reach = Remote::Ready(report);
    }
    state
}

impl AgentFields {
    /// What the case suggests.
    pub fn answering(file: &SetupFile, offered: Vec<ProblemId>) -> Self {
        Self {
            url: file.tenant_url.as_ref().map(TenantUrl::for_entra).unwrap_or_default(),
            company: file.company.clone(),
            note: String::new(),
            page: file.page,
            language: file.language,
            again: file.check_again.iter().copied().collect(),
            offered,
            path: String::new(),
        }
    }

    /// The file as typed; `None` when the address is none.
    pub fn file(&self, case: &str) -> Option<SetupFile> {
        let url = self.url.trim();
        let tenant_url = read_tenant_url(url).url;
        if !url.is_empty() && tenant_url.is_none() {
            return None;
        }
        Some(SetupFile {
            case: case.to_owned(),
            tenant_url,
            company: self.company.clone(),
            language: self.language,
            note: self.note.clone(),
            check_again: self.offered.iter().copied().filter(|id| self.again.contains(id)).collect(),
            page: self.page,
        })
    }
}

impl State {
    /// The setup whose steps stand in the rail: the customer's while a case is open.
    pub fn shown_session(&self) -> &crate::domain::session::Session {
        match &self.agent.case {
            Some(case) if self.screen == Screen::Case => &case.mirror.session,
            _ => &self.session,
        }
    }
}
