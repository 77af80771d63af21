//! A setup as a file: written whole, read part by part, so that one bad part costs only itself.

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::super::checks::memory::CheckMemory;
use super::change::{
    clean_columns, clean_domains, clean_file_name, clean_fingerprint, clean_memory, clean_note, clean_test,
    remembered,
};
use super::{
    Answers, EntraIds, PeopleAnswer, Session, Step, TestAnswer, TokenNote, TokenPlan, read_tenant_url,
};

/// Value of `format` in a saved setup.
pub const FORMAT: &str = "contractbook-setup/setup";
/// Value of `version` in a saved setup.
pub const VERSION: u32 = 1;
/// Larger files are not read: a setup takes a few kilobytes.
pub const MAX_SAVED_BYTES: usize = 1024 * 1024;

/// What was wrong with a saved setup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveWarning {
    /// There is nothing in the file.
    Empty,
    /// It is not JSON, or was cut short.
    NotJson,
    /// It is JSON, but not one of ours.
    NotASetup,
    /// A newer version of the program wrote it; holds that version.
    NewerVersion(u64),
    /// This part could not be read and has its default now, for example `answers.app.name`.
    BadField(String),
    /// The steps contradicted each other or their answers.
    Inconsistent,
    /// Larger than [`MAX_SAVED_BYTES`].
    TooLarge,
}

impl SaveWarning {
    /// The text key; the text may use `field`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Empty => "saved-warning-empty",
            Self::NotJson => "saved-warning-not-json",
            Self::NotASetup => "saved-warning-not-a-setup",
            Self::NewerVersion(_) => "saved-warning-newer-version",
            Self::BadField(_) => "saved-warning-bad-field",
            Self::Inconsistent => "saved-warning-inconsistent",
            Self::TooLarge => "saved-warning-too-large",
        }
    }

    /// The part that was bad, for the text.
    pub fn field(&self) -> &str {
        match self {
            Self::BadField(field) => field,
            _ => "",
        }
    }
}

/// A setup as it was read.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadedSetup {
    /// The setup; defaults stand where parts were bad.
    pub session: Session,
    /// What was wrong with it.
    pub warnings: Vec<SaveWarning>,
    /// Whether it must not be written back, because a newer version wrote it or it is none of ours.
    pub read_only: bool,
}

/// Writes a setup as JSON. There is no secret in a session, so there is none in the file.
pub fn write_saved(session: &Session) -> String {
    let steps: Map<String, Value> = Step::ALL
        .into_iter()
        .map(|step| {
            let record = session.record(step);
            let value = json!({"reached": record.reached, "done_at": record.done_at, "stale": record.stale});
            (step.as_str().to_owned(), value)
        })
        .collect();
    let document = json!({
        "format": FORMAT,
        "version": VERSION,
        "id": session.id,
        "practice": session.practice,
        "created_at": session.created_at,
        "updated_at": session.updated_at,
        "archived_at": session.archived_at,
        "viewed": session.viewed,
        "steps": steps,
        "answers": session.answers,
    });
    format!("{document:#}\n")
}

/// Reads a saved setup; cannot fail.
pub fn read_saved(text: &str) -> LoadedSetup {
    let mut reader = Reader { warnings: Vec::new() };
    let blank = |warning| LoadedSetup {
        session: Session::new(Timestamp::UNIX_EPOCH),
        read_only: matches!(warning, SaveWarning::NotASetup | SaveWarning::TooLarge),
        warnings: vec![warning],
    };
    if text.len() > MAX_SAVED_BYTES {
        return blank(SaveWarning::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}').trim_matches(['\0', ' ', '\n', '\r', '\t']);
    if text.is_empty() {
        return blank(SaveWarning::Empty);
    }
    let document = match serde_json::from_str::<Value>(text) {
        Err(_) => return blank(SaveWarning::NotJson),
        Ok(Value::Object(document)) => document,
        Ok(_) => return blank(SaveWarning::NotASetup),
    };
    if document.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return blank(SaveWarning::NotASetup);
    }
    let version = document.get("version").and_then(Value::as_u64);
    let newer = version.filter(|v| *v > u64::from(VERSION));
    match (newer, version) {
        (Some(newer), _) => reader.warnings.push(SaveWarning::NewerVersion(newer)),
        (None, Some(1..)) => {}
        (None, _) => reader.bad("version"),
    }
    let session = reader.session(&document);
    LoadedSetup { session, warnings: reader.warnings, read_only: newer.is_some() }
}

struct Reader {
    warnings: Vec<SaveWarning>,
}

impl Reader {
    fn bad(&mut self, path: &str) {
        self.warnings.push(SaveWarning::BadField(path.to_owned()));
    }

    /// The member at the end of `path`; missing is `None` in silence, bad is `None` with a warning.
    fn get<T: DeserializeOwned>(&mut self, object: &Map<String, Value>, path: &str) -> Option<T> {
        let value = object.get(path.rsplit('.').next().unwrap_or(path))?;
        if value.is_null() {
            return None;
        }
        let read = T::deserialize(value).ok();
        if read.is_none() {
            self.bad(path);
        }
        read
    }

    /// The member object at the end of `path`.
    fn object(&mut self, parent: &Map<String, Value>, path: &str) -> Option<Map<String, Value>> {
        self.get(parent, path)
    }

    fn text(&mut self, object: &Map<String, Value>, path: &str) -> Option<String> {
        self.get::<String>(object, path).map(|text| remembered(&text))
    }

    fn session(&mut self, document: &Map<String, Value>) -> Session {
        let created_at = self.get(document, "created_at").unwrap_or_default();
        let mut session = Session::new(created_at);
        match self.get::<String>(document, "id").map(|id| uuid::Uuid::parse_str(&id)) {
            Some(Ok(id)) => session.id = id.to_string(),
            Some(Err(_)) => self.bad("id"),
            None => {}
        }
        session.practice = self.get(document, "practice").unwrap_or_default();
        session.updated_at = self.get(document, "updated_at").unwrap_or(created_at);
        session.archived_at = self.get(document, "archived_at");
        session.viewed = self.get(document, "viewed").unwrap_or(Step::Prepare);
        if let Some(answers) = self.object(document, "answers") {
            session.answers = self.answers(&answers);
        }
        let steps = self.object(document, "steps").unwrap_or_default();
        for step in Step::ALL {
            let path = format!("steps.{}", step.as_str());
            let Some(saved) = self.object(&steps, &path) else { continue };
            let record = session.record_mut(step);
            record.reached = self.get(&saved, &format!("{path}.reached")).unwrap_or_default();
            record.done_at = self.get(&saved, &format!("{path}.done_at"));
            record.stale = self.get(&saved, &format!("{path}.stale")).unwrap_or_default();
        }
        self.mend(&mut session);
        session
    }

    /// Makes the steps agree with each other, in the direction that checks once more.
    fn mend(&mut self, session: &mut Session) {
        let before = session.clone();
        session.record_mut(Step::Prepare).reached = true;
        let mut open = true;
        for step in Step::ALL {
            let record = session.record_mut(step);
            record.reached = open;
            if !open {
                record.done_at = None;
            }
            record.stale = record.stale && record.done_at.is_some();
            open = record.done_at.is_some();
        }
        if !session.is_reached(session.viewed) {
            session.viewed = session.next_step();
        }
        session.reopen_incomplete();
        if *session != before {
            self.warnings.push(SaveWarning::Inconsistent);
        }
    }

    fn answers(&mut self, saved: &Map<String, Value>) -> Answers {
        let company = self.text(saved, "answers.company").unwrap_or_default();
        let mut a = Answers { company, ..Answers::default() };
        if let Some(app) = self.object(saved, "answers.app") {
            a.app.path = self.get(&app, "answers.app.path").unwrap_or_default();
            a.app.name = self.text(&app, "answers.app.name").unwrap_or(a.app.name);
            a.app.ids = self.ids(&app);
        }
        if let Some(url) = self.get::<String>(saved, "answers.tenant_url") {
            match read_tenant_url(&url).url {
                Some(url) => a.tenant_url = url.for_entra(),
                None if url.is_empty() => {}
                None => self.bad("answers.tenant_url"),
            }
        }
        a.token = self.token(saved);
        a.token_kept = self.get(saved, "answers.token_kept").unwrap_or_default();
        a.test = self.test(saved);
        if let Some(connect) = self.object(saved, "answers.connect") {
            a.connect.saved_at = self.get(&connect, "answers.connect.saved_at");
        }
        if let Some(people) = self.object(saved, "answers.people") {
            a.people = self.people(&people);
        }
        if let Some(start) = self.object(saved, "answers.start") {
            a.start.trial_arrived_at = self.get(&start, "answers.start.trial_arrived_at");
            a.start.started_at = self.get(&start, "answers.start.started_at");
            a.start.accounts_before = self.get(&start, "answers.start.accounts_before");
            a.start.arrived = self.get(&start, "answers.start.arrived").unwrap_or_default();
            a.start.all_arrived_at = self.get(&start, "answers.start.all_arrived_at");
            a.start.watch = self.get(&start, "answers.start.watch").unwrap_or_default();
            a.start.progress = self.get(&start, "answers.start.progress").unwrap_or_default();
            a.start.drill = self.get(&start, "answers.start.drill").unwrap_or_default();
            a.start.tell = self.get(&start, "answers.start.tell");
        }
        if let Some(consent) = self.object(saved, "answers.consent") {
            a.consent.signed_in_at = self.get(&consent, "answers.consent.signed_in_at");
            a.consent.accepted_at = self.get(&consent, "answers.consent.accepted_at");
        }
        a.token_plan = self.token_plan(saved);
        a.last_good = self.last_good(saved);
        a
    }

    fn token_plan(&mut self, saved: &Map<String, Value>) -> TokenPlan {
        let Some(plan) = self.object(saved, "answers.token_plan") else { return TokenPlan::default() };
        let file = self.get::<String>(&plan, "answers.token_plan.reminder_file").unwrap_or_default();
        TokenPlan {
            from: self.text(&plan, "answers.token_plan.from").unwrap_or_default(),
            change_on: self.get(&plan, "answers.token_plan.change_on"),
            reminder_file: clean_file_name(&file),
            reminders: self.get(&plan, "answers.token_plan.reminders").unwrap_or_default(),
        }
    }

    fn last_good(&mut self, saved: &Map<String, Value>) -> Option<CheckMemory> {
        let seen = self.object(saved, "answers.last_good")?;
        let verdict = self.get(&seen, "answers.last_good.verdict");
        let at = self.get(&seen, "answers.last_good.at");
        if verdict.is_none() || at.is_none() {
            self.bad("answers.last_good");
        }
        clean_memory(&CheckMemory {
            verdict: verdict?,
            at: at?,
            tenant_url: self.get(&seen, "answers.last_good.tenant_url").unwrap_or_default(),
            problems: self.get(&seen, "answers.last_good.problems").unwrap_or_default(),
            users: self.get(&seen, "answers.last_good.users"),
            issuer: self.text(&seen, "answers.last_good.issuer").unwrap_or_default(),
        })
    }

    fn people(&mut self, saved: &Map<String, Value>) -> PeopleAnswer {
        let mut people = PeopleAnswer {
            expected: self.get(saved, "answers.people.expected"),
            trial: self.text(saved, "answers.people.trial").unwrap_or_default(),
            admin: self.get(saved, "answers.people.admin").unwrap_or_default(),
            assigned_at: self.get(saved, "answers.people.assigned_at"),
            assign: self.get(saved, "answers.people.assign"),
            licence: self.get(saved, "answers.people.licence"),
            groups: self.get(saved, "answers.people.groups"),
            login_from_mail: self.get(saved, "answers.people.login_from_mail").unwrap_or_default(),
            domains: clean_domains(self.get(saved, "answers.people.domains").unwrap_or_default()),
            columns: clean_columns(self.get(saved, "answers.people.columns").unwrap_or_default()),
            list: None,
        };
        if let super::AdminAnswer::Assigned(who) = &mut people.admin {
            *who = remembered(who);
        }
        if let Some(note) = self.get(saved, "answers.people.list") {
            people.list = clean_note(note);
            if people.list.is_none() {
                self.bad("answers.people.list");
            }
        }
        people
    }

    fn ids(&mut self, app: &Map<String, Value>) -> Option<EntraIds> {
        let ids: EntraIds = self.get(app, "answers.app.ids")?;
        let valid = EntraIds::new(&ids.object_id, &ids.app_id);
        if valid.is_none() {
            self.bad("answers.app.ids");
        }
        valid
    }

    fn token(&mut self, saved: &Map<String, Value>) -> Option<TokenNote> {
        let token = self.object(saved, "answers.token")?;
        let entered_at = self.get(&token, "answers.token.entered_at");
        let expires_at = self.get(&token, "answers.token.expires_at");
        let fingerprint = self.get::<String>(&token, "answers.token.fingerprint").unwrap_or_default();
        if entered_at.is_none() {
            self.bad("answers.token");
        }
        Some(TokenNote { fingerprint: clean_fingerprint(&fingerprint), entered_at: entered_at?, expires_at })
    }

    fn test(&mut self, saved: &Map<String, Value>) -> Option<TestAnswer> {
        let test = self.object(saved, "answers.test")?;
        let verdict = self.get(&test, "answers.test.verdict");
        let at = self.get(&test, "answers.test.at");
        let tenant_url = self.get(&test, "answers.test.tenant_url").unwrap_or_default();
        let problems = self.get(&test, "answers.test.problems").unwrap_or_default();
        if verdict.is_none() || at.is_none() {
            self.bad("answers.test");
        }
        Some(clean_test(TestAnswer { verdict: verdict?, at: at?, tenant_url, problems }))
    }
}
