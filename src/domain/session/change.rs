//! Changes to the answers, and which later steps each reopens.

use jiff::Timestamp;
use jiff::civil::Date;

use super::super::checks::Verdict;
use super::super::checks::memory::CheckMemory;
use super::super::people::WatchMemory;
use super::super::people::drill::{Drill, Sight};
use super::super::people::list::{Assigned, FileKind};
use super::super::people::progress::{Progress, Seen};
use super::super::problems::ProblemId;
use super::read_token::is_stray_secret;
use super::session_state::base_address;
use super::{
    AdminAnswer, AppPath, AssignBy, EntraIds, Licence, ListNote, Session, StartAnswer, Step, TestAnswer,
    TokenNote, read_tenant_url,
};

/// Longest remembered name or address, in characters: an e-mail address has at most 320 (RFC 3696 erratum 1690
/// gives 254, Entra allows more).
const MAX_TEXT: usize = 320;
/// Most columns about which an answer is remembered.
const MAX_COLUMNS: usize = 200;
/// Most company domains that are remembered.
const MAX_DOMAINS: usize = 50;

/// One change to the answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// The company's name.
    Company(String),
    /// How the app in Entra comes to be.
    AppPath(AppPath),
    /// The app's name in Entra.
    AppName(String),
    /// The app's ids, when they became known.
    AppIds(Option<EntraIds>),
    /// The text of the tenant URL field. What cannot be read as an address is not remembered.
    TenantUrl(String),
    /// A token was entered and is in memory; this is what is remembered about it.
    TokenEntered(TokenNote),
    /// The same of a token that was compared with the one before and is another, however alike their notes are.
    TokenReplaced(TokenNote),
    /// The token is no longer in memory.
    TokenGone,
    /// The token is in the keychain of this computer, or no longer.
    TokenKept(bool),
    /// The ladder was climbed.
    Tested(TestAnswer),
    /// The person says that Entra's page is saved and Microsoft's own test passed, or takes it back.
    ConnectSaved(bool),
    /// How many people are assigned.
    Expected(Option<u32>),
    /// The person to try first.
    Trial(String),
    /// Who is organisation admin.
    Admin(AdminAnswer),
    /// The person says that the people are assigned, or takes it back.
    Assigned(bool),
    /// One by one, or by groups.
    AssignBy(AssignBy),
    /// Whether the tenant has what groups need.
    Licence(Licence),
    /// How many groups are assigned.
    Groups(Option<u32>),
    /// Whether the login comes from `mail`.
    LoginFromMail(bool),
    /// The company's mail domains; none: told from the list.
    Domains(Vec<String>),
    /// What the person said about the columns of their list.
    Columns(Assigned),
    /// A list was judged.
    ListJudged(ListNote),
    /// The trial person was seen in Contractbook.
    TrialArrived,
    /// The person says that provisioning is started.
    Started {
        /// How many accounts Contractbook had before, when that is known.
        accounts_before: Option<u32>,
    },
    /// When it was started, if that was not just now. Nothing happens before [`Change::Started`].
    StartedAt(Timestamp),
    /// Whether the operating system shall tell when people have arrived.
    Tell(bool),
    /// So many of the expected people were seen; never falls.
    Arrived(u32),
    /// All of them were seen.
    AllArrived,
    /// A look of the watch: what it remembers, who is there, and what it saw of the trial person.
    Looked(WatchMemory, Seen, Sight),
    /// The person says that the trial person is taken out in Entra; begins the leaver drill anew.
    TakenOut,
    /// The person says that the trial person is put back.
    PutBack,
    /// The person says that somebody signed in, or takes it back.
    SignedIn(bool),
    /// The person says that an administrator accepted for the organisation, or takes it back.
    Accepted(bool),
    /// From whom the token came.
    TokenFrom(String),
    /// The day on which the token is to be changed.
    TokenChangeOn(Option<Date>),
    /// A reminder of that day was saved under this name, without folders.
    ReminderSaved(String),
    /// A good check saw this. Anything but a good check is not remembered.
    CheckedGood(CheckMemory),
}

/// What later steps can depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// Which enterprise application it is.
    App,
    /// Where the service is.
    TenantUrl,
    /// The compatibility flag behind the tenant URL.
    CompatFlag,
    /// The token.
    Token,
    /// Who is assigned, once provisioning is started.
    PeopleAfterStart,
}

/// One row of the dependency table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reopens {
    /// What changed.
    pub subject: Subject,
    /// The step that has to be checked again.
    pub step: Step,
    /// Why, for whoever reads the table.
    pub reason: &'static str,
}

const fn row(subject: Subject, step: Step, reason: &'static str) -> Reopens {
    Reopens { subject, step, reason }
}

/// What reopens what; steps that are not named stay as they are.
pub const REOPENS: &[Reopens] = &[
    row(Subject::TenantUrl, Step::Test, "another address was not tested"),
    row(Subject::TenantUrl, Step::Connect, "Entra still holds the address of before"),
    row(Subject::CompatFlag, Step::Connect, "Entra still holds the address without or with the flag"),
    row(Subject::Token, Step::Test, "another token was not tested"),
    row(Subject::Token, Step::Connect, "Entra still holds the token of before"),
    row(Subject::App, Step::Connect, "the credentials are saved in each app by itself"),
    row(Subject::App, Step::People, "people are assigned to each app by itself"),
    row(Subject::App, Step::Start, "provisioning is started in each app by itself"),
    row(Subject::PeopleAfterStart, Step::Start, "the people added have not been seen yet"),
];

impl Session {
    /// Carries out a change at the time `now`. A value equal to the present one changes nothing.
    pub fn apply(&mut self, change: Change, now: Timestamp) {
        let before = self.clone();
        let subjects = self.set(change, now);
        for row in REOPENS.iter().filter(|row| subjects.contains(&row.subject)) {
            self.void(row.subject, row.step);
        }
        self.reopen_incomplete();
        if *self != before {
            self.updated_at = now;
        }
    }

    fn set(&mut self, change: Change, now: Timestamp) -> Vec<Subject> {
        let people_before = self.answers.people.clone();
        let app_before = self.answers.app.clone();
        let answers = &mut self.answers;
        match change {
            Change::Company(name) => answers.company = remembered(&name),
            Change::AppPath(path) => answers.app.path = path,
            Change::AppName(name) => answers.app.name = remembered(&name),
            Change::AppIds(ids) => answers.app.ids = ids,
            Change::TenantUrl(text) => return self.set_tenant_url(&text),
            Change::TokenEntered(note) => return self.set_token(&note, false),
            Change::TokenReplaced(note) => return self.set_token(&note, true),
            Change::TokenGone => self.token_in_memory = false,
            Change::TokenKept(kept) => answers.token_kept = kept,
            Change::Tested(test) => self.set_test(test),
            Change::ConnectSaved(saved) => said(&mut answers.connect.saved_at, saved, now),
            Change::Expected(count) => answers.people.expected = count,
            Change::Trial(person) => answers.people.trial = remembered(&person),
            Change::Admin(AdminAnswer::Assigned(who)) => {
                answers.people.admin = AdminAnswer::Assigned(remembered(&who));
            }
            Change::Admin(admin) => answers.people.admin = admin,
            Change::Assigned(done) => said(&mut answers.people.assigned_at, done, now),
            Change::AssignBy(how) => answers.people.assign = Some(how),
            Change::Licence(licence) => answers.people.licence = Some(licence),
            Change::Groups(count) => answers.people.groups = count,
            Change::LoginFromMail(yes) => answers.people.login_from_mail = yes,
            Change::Domains(domains) => answers.people.domains = clean_domains(domains),
            Change::Columns(columns) => answers.people.columns = clean_columns(columns),
            Change::ListJudged(note) => answers.people.list = clean_note(note),
            Change::TrialArrived => said(&mut answers.start.trial_arrived_at, true, now),
            Change::Started { accounts_before } => {
                said(&mut answers.start.started_at, true, now);
                answers.start.accounts_before = accounts_before.or(answers.start.accounts_before);
            }
            Change::StartedAt(at) => set_started(&mut answers.start, at.min(now)),
            Change::Tell(yes) => answers.start.tell = Some(yes),
            Change::Arrived(count) => {
                answers.start.arrived = answers.start.arrived.max(count);
                let enough = answers.people.expected.is_some_and(|n| n >= 1 && answers.start.arrived >= n);
                if enough && answers.start.started_at.is_some() {
                    said(&mut answers.start.all_arrived_at, true, now);
                }
            }
            Change::AllArrived => said(&mut answers.start.all_arrived_at, true, now),
            Change::Looked(memory, seen, sight) => {
                answers.start.watch = memory;
                let expectation = answers.expectation();
                answers.start.progress.see(now, seen, &expectation);
                answers.start.drill.see(now, &sight);
            }
            Change::TakenOut => answers.start.drill.take_out(now),
            Change::PutBack => answers.start.drill.put_back(now),
            Change::SignedIn(yes) => said(&mut answers.consent.signed_in_at, yes, now),
            Change::Accepted(yes) => said(&mut answers.consent.accepted_at, yes, now),
            Change::TokenFrom(who) => answers.token_plan.from = remembered(&who),
            Change::TokenChangeOn(day) => answers.token_plan.change_on = day,
            Change::ReminderSaved(name) => {
                answers.token_plan.reminder_file = clean_file_name(&name);
                answers.token_plan.reminders = answers.token_plan.reminders.saturating_add(1);
            }
            Change::CheckedGood(seen) => {
                if let Some(seen) = clean_memory(&seen) {
                    answers.last_good = Some(seen);
                }
            }
        }
        let (app, people) = (&self.answers.app, &self.answers.people);
        let mut subjects = Vec::new();
        // Ids that become known do not make it another app; with ids known, a name is only a label.
        let other_ids = app_before.ids.is_some() && app.ids.is_some() && app.ids != app_before.ids;
        let other_name = app.ids.is_none() && app.name != app_before.name;
        if app.path != app_before.path || other_ids || other_name {
            subjects.push(Subject::App);
        }
        if people.concerns_others(&people_before) && self.answers.start.started_at.is_some() {
            subjects.push(Subject::PeopleAfterStart);
        }
        subjects
    }

    fn set_tenant_url(&mut self, text: &str) -> Vec<Subject> {
        // An unreadable text may be a token in the wrong field; it must not reach a file.
        let new = read_tenant_url(text).url.map(|url| url.for_entra()).unwrap_or_default();
        let old = std::mem::replace(&mut self.answers.tenant_url, new);
        if base_address(&old) != base_address(&self.answers.tenant_url) {
            // Counts of another company tell nothing about this one.
            self.answers.start.watch = WatchMemory::default();
            self.answers.start.progress = Progress::default();
            self.answers.start.drill = Drill::default();
            vec![Subject::TenantUrl]
        } else if old != self.answers.tenant_url {
            vec![Subject::CompatFlag]
        } else {
            Vec::new()
        }
    }

    fn set_token(&mut self, note: &TokenNote, is_other: bool) -> Vec<Subject> {
        self.token_in_memory = true;
        let note = TokenNote { fingerprint: clean_fingerprint(&note.fingerprint), ..note.clone() };
        // After a restart the note is all that is left of the token before. Four of its letters, its length and its end
        // rarely agree by chance, and more of a secret is not kept in a file.
        let same = self.answers.token.as_ref().is_some_and(|old| {
            // Lengths alone do not tell two short tokens apart.
            !is_other
                && note.fingerprint.contains('…')
                && old.fingerprint == note.fingerprint
                && old.expires_at == note.expires_at
        });
        if same {
            return Vec::new();
        }
        if self.answers.token.is_some() {
            // The day was chosen for the token of before.
            self.answers.token_plan.change_on = None;
        }
        self.answers.token = Some(note);
        vec![Subject::Token]
    }

    fn set_test(&mut self, test: TestAnswer) {
        let held = self.current_test().is_some_and(|t| t.verdict != Verdict::Cancelled);
        // Stopping a second test takes nothing away from the first.
        if test.verdict == Verdict::Cancelled && held {
            return;
        }
        self.answers.test = Some(clean_test(test));
    }

    /// Takes back what the person confirmed before the change, and marks the step when it was done.
    fn void(&mut self, subject: Subject, step: Step) {
        match step {
            Step::Connect => self.answers.connect.saved_at = None,
            Step::People => self.answers.people.assigned_at = None,
            Step::Start if subject == Subject::App => self.answers.start = StartAnswer::default(),
            Step::Start => self.answers.start.all_arrived_at = None,
            _ => {}
        }
        let record = self.record_mut(step);
        record.stale = record.done_at.is_some();
    }
}

fn set_started(start: &mut StartAnswer, at: Timestamp) {
    if start.started_at.is_none() {
        return;
    }
    start.started_at = Some(at);
    // Who came before the watch began has come as well: it has to look back as far as the start.
    if start.watch.since.is_some_and(|since| since > at) {
        start.watch = WatchMemory::default();
    }
}

fn said(at: &mut Option<Timestamp>, yes: bool, now: Timestamp) {
    *at = if yes { at.or(Some(now)) } else { None };
}

/// A name or address as it is remembered: bounded, and empty when it is a secret that strayed here.
pub(super) fn remembered(text: &str) -> String {
    if is_stray_secret(text) { String::new() } else { text.chars().take(MAX_TEXT).collect() }
}

/// Company domains as they are remembered: lower case, each once. What is an address names a person and is not kept.
pub(super) fn clean_domains(domains: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for domain in domains {
        let domain = remembered(domain.trim().trim_start_matches('@')).to_lowercase();
        let known = kept.contains(&domain) || domain.is_empty() || domain.contains('@');
        if !known && kept.len() < MAX_DOMAINS {
            kept.push(domain);
        }
    }
    kept
}

/// Answers about columns as they are remembered. The head of a list without heads is its first person: what holds an
/// address is not kept.
pub(super) fn clean_columns(columns: Assigned) -> Assigned {
    // Extension attributes have the app's id in their name (Microsoft Learn, "Sync extension attributes").
    let clean = |head: String| {
        if head.starts_with("extension_") { head.chars().take(MAX_TEXT).collect() } else { remembered(&head) }
    };
    let kept = columns.into_iter().map(|(head, field)| (clean(head), field));
    kept.filter(|(head, _)| !head.is_empty() && !head.contains('@')).take(MAX_COLUMNS).collect()
}

/// Only a note about a known kind of file is remembered.
pub(super) fn clean_note(note: ListNote) -> Option<ListNote> {
    FileKind::ALL.iter().any(|kind| kind.as_str() == note.kind).then_some(note)
}

/// The fingerprint if it has a fingerprint's shape; anything else might be more than that.
pub(super) fn clean_fingerprint(text: &str) -> String {
    let is_count = |t: &str| {
        t.strip_prefix('(')
            .and_then(|t| t.strip_suffix(')'))
            .is_some_and(|n| !n.is_empty() && n.len() <= 6 && n.bytes().all(|b| b.is_ascii_digit()))
    };
    let is_short = |t: &str| t.chars().count() == 2;
    let whole = text.split_once(' ').is_some_and(|(ends, count)| {
        is_count(count) && ends.split_once('…').is_some_and(|(head, tail)| is_short(head) && is_short(tail))
    });
    if whole || is_count(text) { text.to_owned() } else { String::new() }
}

/// A file's name as it is remembered: no folders, nothing a file system trips over.
pub(super) fn clean_file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| !c.is_control() && !":*?\"<>|".contains(*c)).collect();
    let plain = plain.trim_matches(['.', ' ']);
    remembered(plain)
}

/// A good check with only known problem ids, a readable address and a bounded name of the signer.
pub(super) fn clean_memory(seen: &CheckMemory) -> Option<CheckMemory> {
    let known = |id: &String| ProblemId::ALL.iter().any(|p| p.as_str() == id);
    seen.is_good().then(|| CheckMemory {
        tenant_url: base_address(&seen.tenant_url).unwrap_or_default(),
        problems: seen.problems.iter().filter(|id| known(id)).cloned().collect(),
        issuer: remembered(&seen.issuer),
        ..seen.clone()
    })
}

/// Only known problem ids and a readable address are remembered.
pub(super) fn clean_test(test: TestAnswer) -> TestAnswer {
    let known = |id: &String| ProblemId::ALL.iter().any(|p| p.as_str() == id);
    TestAnswer {
        tenant_url: base_address(&test.tenant_url).unwrap_or_default(),
        problems: test.problems.into_iter().filter(known).collect(),
        ..test
    }
}
