//! The handover sheet: what was set up, by whom and when, what to watch, how to stop and how to take it away again.
//! For colleagues who were not there. It holds no secret: a setup has none.

mod html;
mod markdown;
mod model;

pub use model::{Block, Fact, Handover, Section};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::super::session::{AdminAnswer, AppPath, Session, Status, Step};
use super::super::texts::Texts;
use super::check::verdict_key;

/// What the sheet is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// A page for the browser and the printer.
    Html,
    /// Text for a wiki.
    Markdown,
}

impl SheetKind {
    /// The usual ending of a file's name, without its dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// By the ending of a name; everything that is no Markdown is a page.
    pub fn of_name(name: &str) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("md" | "markdown" | "txt") => Self::Markdown,
            _ => Self::Html,
        }
    }
}

/// For whom and when the sheet is made.
#[derive(Debug, Clone)]
pub struct Setting<'a> {
    /// The words.
    pub texts: &'a Texts,
    /// The zone in which times are told.
    pub zone: &'a TimeZone,
    /// The present moment.
    pub now: Timestamp,
    /// Name and version of this program.
    pub program: &'a str,
}

impl Setting<'_> {
    fn moment(&self, at: Timestamp) -> String {
        self.texts.language().moment(at.to_zoned_datetime(self.zone.clone()).datetime())
    }
}

/// The sheet as text.
pub fn write(sheet: &Handover, kind: SheetKind) -> String {
    match kind {
        SheetKind::Html => html::write(sheet),
        SheetKind::Markdown => markdown::write(sheet),
    }
}

/// The sheet of a setup.
pub fn handover(session: &Session, setting: &Setting<'_>) -> Handover {
    let texts = setting.texts;
    let list = |title: &str, keys: &[&str]| Section {
        title: texts.get(title),
        blocks: vec![Block::List(keys.iter().map(|key| texts.get(key)).collect())],
    };
    let now = setting.moment(setting.now);
    let made = texts.with("handover-made", &[("time", (&now).into()), ("program", setting.program.into())]);
    Handover {
        language: texts.get("handover-language"),
        title: texts.get("handover-title"),
        company: session.answers().company.clone(),
        made,
        sections: vec![
            Section {
                title: texts.get("handover-what"),
                blocks: vec![
                    Block::Text(texts.get("handover-what-text")),
                    Block::Facts(values(session, setting)),
                ],
            },
            Section { title: texts.get("handover-steps"), blocks: vec![steps(session, setting)] },
            list(
                "handover-watch",
                &[
                    "handover-watch-rounds",
                    "handover-watch-mail",
                    "handover-watch-quarantine",
                    "handover-watch-logs",
                    "handover-watch-token",
                    "handover-watch-people",
                ],
            ),
            list(
                "handover-stop",
                &["handover-stop-pause", "handover-stop-unassign", "handover-stop-everybody"],
            ),
            Section {
                title: texts.get("handover-remove"),
                blocks: vec![
                    Block::List(
                        ["handover-remove-pause", "handover-remove-app", "handover-remove-token"]
                            .map(|key| texts.get(key))
                            .to_vec(),
                    ),
                    Block::Text(texts.get("handover-stays")),
                ],
            },
            list(
                "handover-ask",
                &["handover-ask-contractbook", "handover-ask-entra", "handover-ask-program"],
            ),
        ],
    }
}

fn values(session: &Session, setting: &Setting<'_>) -> Vec<Fact> {
    let (texts, answers) = (setting.texts, session.answers());
    let mut facts = Vec::new();
    let mut fact = |key: &str, value: String| {
        if !value.trim().is_empty() {
            facts.push(Fact { name: texts.get(key), value });
        }
    };
    let moment = |at: Option<Timestamp>| at.map(|at| setting.moment(at)).unwrap_or_default();
    fact("name-app", answers.app.name.clone());
    let path = match answers.app.path {
        AppPath::New => "handover-app-new",
        AppPath::AlreadyThere => "handover-app-there",
    };
    fact("handover-app-kind", texts.get(path));
    if let Some(ids) = &answers.app.ids {
        fact("name-object-id", ids.object_id.clone());
        fact("name-app-id", ids.app_id.clone());
    }
    fact("name-tenant-url", answers.tenant_url.clone());
    fact("handover-method", texts.get("handover-method-bearer"));
    let mapping =
        if answers.people.login_from_mail { "handover-mapping-mail" } else { "handover-mapping-default" };
    fact("handover-mapping", texts.get(mapping));
    fact("handover-scope", texts.get("handover-scope-assigned"));
    if let Some(token) = &answers.token {
        fact("handover-token", token.fingerprint.clone());
        let from = answers.token_plan.from.trim();
        let from = if from.is_empty() { texts.get("token-plan-support") } else { from.to_owned() };
        fact("handover-token-from", from);
        fact("handover-token-since", moment(Some(token.entered_at)));
        let end = token.expires_at.map_or_else(|| texts.get("token-plan-no-end"), |at| setting.moment(at));
        fact("handover-token-end", end);
        let change = answers.token_plan.change_on.map(|day| texts.language().date(day));
        fact("handover-token-change", change.unwrap_or_default());
    }
    let count = |n: Option<u32>| {
        n.map(|n| texts.language().count(n.try_into().unwrap_or(usize::MAX))).unwrap_or_default()
    };
    fact("handover-assigned", count(answers.people.expected));
    fact("handover-groups", count(answers.people.groups.filter(|n| *n > 0)));
    fact("handover-before", count(answers.start.accounts_before));
    fact("handover-arrived", count(answers.start.started_at.map(|_| answers.start.arrived)));
    match &answers.people.admin {
        AdminAnswer::Assigned(admin) => fact("handover-admin", admin.clone()),
        AdminAnswer::AlreadyInContractbook => fact("handover-admin", texts.get("handover-admin-there")),
        AdminAnswer::Open => {}
    }
    fact("handover-started", moment(answers.start.started_at));
    let proof = answers.start.drill.proof();
    let drill = format!("handover-drill-{}", proof.as_str());
    fact("handover-drill", texts.with(&drill, &[("time", (&moment(proof.at())).into())]));
    if let Some(test) = &answers.test {
        let (verdict, time) = (texts.get(verdict_key(test.verdict)), setting.moment(test.at));
        fact(
            "handover-checked",
            texts.with("handover-checked-value", &[("verdict", (&verdict).into()), ("time", (&time).into())]),
        );
    }
    facts
}

/// Where the hands were, and whose, step by step.
fn steps(session: &Session, setting: &Setting<'_>) -> Block {
    let texts = setting.texts;
    let rows = Step::ALL.into_iter().map(|step| {
        let (place, who) = match step {
            Step::Prepare | Step::Credentials | Step::Test => ("guide-place-window", "handover-who-here"),
            Step::CreateApp | Step::Connect | Step::People | Step::Start => {
                ("guide-place-entra", "handover-who-entra")
            }
            Step::Consent => ("guide-place-contractbook", "handover-who-consent"),
        };
        let status = match session.status(step) {
            Status::Done => "status-done",
            Status::CheckAgain => "status-check-again",
            Status::NeedsYou => "status-needs-you",
            Status::Current | Status::Waiting | Status::CannotStart => "handover-status-open",
        };
        let time = session.done_at(step).map(|at| setting.moment(at)).unwrap_or_default();
        let name = texts.get(&format!("step-{}", step.as_str().replace('_', "-")));
        [name, texts.get(status), time, texts.get(place), texts.get(who)]
    });
    let heads = ["handover-step", "handover-status", "handover-when", "handover-where", "handover-who"];
    Block::Steps { heads: heads.map(|key| texts.get(key)), rows: rows.collect() }
}
