//! A case as it is read: parts with names and values, tables and findings, the same on screen and on paper.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::model::{Case, CheckPart, FindingPart, MomentPart, WatchPart};
use crate::domain::texts::{Arg, Texts};

/// The whole page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// Language tag of the words.
    pub language: String,
    /// The heading.
    pub title: String,
    /// The code to say on the phone.
    pub code: String,
    /// Below the heading.
    pub lead: String,
    /// The parts, in order.
    pub sections: Vec<Section>,
}

/// One part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// One piece of a part. All texts are only text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading inside a part.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// Technical text, as it is.
    Details(String),
    /// Names and values.
    Facts(Vec<(String, String)>),
    /// A table.
    Table {
        /// Its columns.
        heads: Vec<String>,
        /// Its rows.
        rows: Vec<Vec<String>>,
    },
}

/// Draws up the page of a case.
pub fn page(case: &Case, texts: &Texts, zone: &TimeZone) -> Page {
    let w = Writer { texts, zone };
    let mut sections = vec![w.glance(case)];
    let findings = w.findings(case);
    sections.push(Section { title: texts.get("case-findings"), blocks: findings });
    sections.push(w.steps(case));
    sections.push(w.answers(case));
    sections.extend(case.checks.iter().map(|check| w.check(check)));
    sections.extend(w.people(case));
    sections.push(w.watch(&case.watch));
    sections.extend(w.explained(case));
    sections.retain(|section| !section.blocks.is_empty());
    let language = texts.get("case-language");
    Page {
        language,
        title: texts.get("case-title"),
        code: case.code.clone(),
        lead: texts.get("case-lead"),
        sections,
    }
}

struct Writer<'a> {
    texts: &'a Texts,
    zone: &'a TimeZone,
}

impl Writer<'_> {
    fn t(&self, id: &str) -> String {
        self.texts.get(id)
    }

    fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.texts.with(id, args)
    }

    /// What a code stands for: the words whose key has it for `{}`, else the code itself.
    fn coded(&self, key: &str, code: &str) -> String {
        self.word(&key.replace("{}", &dashed(code)), code)
    }

    /// The words of an id, or the id itself when another version made it.
    fn word(&self, key: &str, id: &str) -> String {
        if !id.is_empty() && self.texts.has(key) { self.t(key) } else { id.to_owned() }
    }

    fn moment(&self, at: Option<Timestamp>) -> String {
        let Some(at) = at else { return String::new() };
        self.texts.language().moment(at.to_zoned_datetime(self.zone.clone()).datetime())
    }

    fn yes(&self, yes: bool) -> String {
        self.t(if yes { "case-yes" } else { "case-no" })
    }

    fn milliseconds(&self, count: u64) -> String {
        self.with("milliseconds", &[("count", count.into())])
    }

    /// Names and values; what is empty is left out.
    fn facts(&self, facts: &[(&str, String)]) -> Option<Block> {
        let facts: Vec<(String, String)> = facts
            .iter()
            .filter(|(_, value)| !value.trim().is_empty())
            .map(|(name, value)| (self.t(name), value.clone()))
            .collect();
        (!facts.is_empty()).then_some(Block::Facts(facts))
    }

    fn table(&self, heads: &[&str], rows: Vec<Vec<String>>) -> Option<Block> {
        let heads = heads.iter().map(|head| self.t(head)).collect();
        (!rows.is_empty()).then_some(Block::Table { heads, rows })
    }

    fn glance(&self, case: &Case) -> Section {
        let step = case.steps.iter().find(|step| step.id == case.setup.viewed);
        let step = step.map(|s| format!("{}. {} ({})", s.number, s.title, s.words)).unwrap_or_default();
        let judged = case.checks.iter().filter(|check| !check.verdict.is_empty());
        let last = judged.max_by_key(|check| check.started_at);
        let verdict = last.map(|check| {
            format!("{}: {}", self.moment(check.started_at), self.coded("case-verdict-{}", &check.verdict))
        });
        let practice = if case.program.practice { self.t("case-practice-yes") } else { String::new() };
        let facts = [
            ("case-code", case.code.clone()),
            ("case-company", case.setup.company.clone()),
            ("case-about", case.about.clone()),
            ("case-stands-at", step),
            ("case-last-check", verdict.unwrap_or_default()),
            ("name-tenant-url", case.answers.tenant_url.clone()),
            ("case-made-at", self.moment(case.made_at)),
            ("case-program", format!("{}, {}", case.program.version, case.program.platform)),
            ("case-zone", case.program.time_zone.clone()),
            ("case-practice", practice),
            ("case-faults", case.program.faults.join(", ")),
            ("case-unmasked", case.unmasked.join(", ")),
            ("case-setup-id", case.setup.id.clone()),
        ];
        Section { title: self.t("case-glance"), blocks: self.facts(&facts).into_iter().collect() }
    }

    /// What is wrong, from every check, the worst first.
    fn findings(&self, case: &Case) -> Vec<Block> {
        let mut all: Vec<(&FindingPart, String)> =
            case.input.iter().map(|finding| (finding, self.t("case-from-input"))).collect();
        for check in &case.checks {
            let from = self.coded("case-check-{}", &check.kind);
            all.extend(check.findings.iter().map(|finding| (finding, from.clone())));
        }
        let weight = |severity: &str| match severity {
            "blocker" => 0,
            "warning" => 1,
            _ => 2,
        };
        all.sort_by_key(|(finding, _)| weight(&finding.severity));
        if all.is_empty() {
            return vec![Block::Text(self.t("case-no-findings"))];
        }
        let mut blocks = Vec::new();
        for (finding, from) in all {
            let severity = self.coded("severity-{}", &finding.severity);
            blocks.push(Block::Heading(format!("{}: {}", finding.code, finding.title)));
            let facts = [
                ("case-finding-weight", severity),
                ("case-finding-from", from),
                ("case-finding-owner", self.coded("owner-{}", &finding.owner)),
                ("case-finding-cause", finding.causes.join(" ")),
                ("case-finding-action", finding.action.clone()),
                ("case-finding-id", finding.id.clone()),
            ];
            blocks.extend(self.facts(&facts));
            let mut details: Vec<String> =
                finding.facts.iter().map(|fact| format!("{}: {}", fact.name, fact.value)).collect();
            details.extend((!finding.details.is_empty()).then(|| finding.details.clone()));
            if !details.is_empty() {
                blocks.push(Block::Details(details.join("\n")));
            }
        }
        blocks
    }

    fn steps(&self, case: &Case) -> Section {
        let rows = case
            .steps
            .iter()
            .map(|s| vec![s.number.to_string(), s.title.clone(), s.words.clone(), self.moment(s.done_at)]);
        let heads = ["case-number", "case-step", "case-status", "case-done-at"];
        Section {
            title: self.t("case-steps"),
            blocks: self.table(&heads, rows.collect()).into_iter().collect(),
        }
    }

    fn answers(&self, case: &Case) -> Section {
        let (a, people) = (&case.answers, &case.answers.people);
        let count = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
        let mut facts = vec![
            ("case-app-path", self.coded("case-app-{}", &a.app_path)),
            ("name-app", a.app_name.clone()),
            ("name-object-id", a.object_id.clone()),
            ("name-app-id", a.app_id.clone()),
        ];
        if let Some(token) = &a.token {
            let end = if token.expires_at.is_some() {
                self.moment(token.expires_at)
            } else {
                self.t("case-token-no-end")
            };
            facts.extend([
                ("case-token", token.fingerprint.clone()),
                ("case-token-held", self.yes(token.in_memory)),
                ("case-token-since", self.moment(token.entered_at)),
                ("case-token-end", end),
                ("case-token-from", token.from.clone()),
                (
                    "case-token-change",
                    token.change_on.map(|day| self.texts.language().date(day)).unwrap_or_default(),
                ),
            ]);
        }
        facts.extend([
            ("case-connected", self.moment(a.connect_saved_at)),
            ("case-expected", count(people.expected)),
            ("case-trial", people.trial.clone()),
            ("case-admin", self.coded("case-admin-{}", &people.admin)),
            ("case-admin-person", people.admin_person.clone()),
            ("case-assigned", self.moment(people.assigned_at)),
            ("case-assign", self.coded("case-assign-{}", &people.assign)),
            ("case-licence", self.coded("case-licence-{}", &people.licence)),
            ("case-groups", count(people.groups)),
            ("case-login-mail", if people.login_from_mail { self.yes(true) } else { String::new() }),
            ("case-domains", people.domains.join(", ")),
            ("case-accepted", self.moment(a.accepted_at)),
            ("case-signed-in", self.moment(a.signed_in_at)),
            ("case-symptom", a.symptom.clone()),
        ]);
        let mut blocks: Vec<Block> = self.facts(&facts).into_iter().collect();
        if !case.repairs.is_empty() {
            blocks.push(Block::Heading(self.t("case-repairs")));
            let rows =
                case.repairs.iter().map(|r| vec![self.coded("case-field-{}", &r.field), r.words.clone()]);
            blocks.extend(self.table(&["case-repair-field", "case-repair-what"], rows.collect()));
        }
        Section { title: self.t("case-answers"), blocks }
    }

    fn check(&self, check: &CheckPart) -> Section {
        let facts = [
            ("case-verdict", self.coded("case-verdict-{}", &check.verdict)),
            ("case-began", self.moment(check.started_at)),
            (
                "case-took",
                if check.duration_ms > 0 { self.milliseconds(check.duration_ms) } else { String::new() },
            ),
            ("case-asked", check.tenant_url.clone()),
            ("case-recommended", check.recommended_tenant_url.clone()),
            ("case-outdated", if check.outdated { self.yes(true) } else { String::new() }),
            ("case-left-behind", check.left_behind.join(", ")),
            ("case-found", check.findings.iter().map(|f| f.code.as_str()).collect::<Vec<_>>().join(", ")),
        ];
        let mut blocks: Vec<Block> = self.facts(&facts).into_iter().collect();
        let rungs = check.rungs.iter().map(|rung| {
            let time =
                if rung.state == "not_tried" { String::new() } else { self.milliseconds(rung.duration_ms) };
            vec![rung.title.clone(), rung.words.clone(), rung.found.clone(), time]
        });
        blocks.extend(self.table(&["case-rung", "case-state", "case-finding", "case-time"], rungs.collect()));
        let requests = check.requests.iter().map(|request| {
            let status =
                request.status.map_or_else(|| self.t("requests-no-answer"), |status| status.to_string());
            vec![
                format!("{} {}", request.method, request.url),
                status,
                self.milliseconds(request.duration_ms),
                request.bytes.to_string(),
            ]
        });
        blocks.extend(
            self.table(&["case-request", "case-answer", "case-time", "case-bytes"], requests.collect()),
        );
        if check.requests_left_out > 0 {
            let count = [("count", check.requests_left_out.into())];
            blocks.push(Block::Text(self.with("case-requests-more", &count)));
        }
        Section { title: self.coded("case-check-{}", &check.kind), blocks }
    }

    fn people(&self, case: &Case) -> Option<Section> {
        let mut blocks = Vec::new();
        if let Some(list) = &case.people {
            let forecast = [("from", list.forecast_low.into()), ("to", list.forecast_high.into())];
            let facts = [
                ("case-list-kind", self.coded("people-kind-{}", &list.kind)),
                ("case-list-at", self.moment(list.at)),
                ("case-list-rows", list.rows.to_string()),
                ("case-list-compared", self.yes(list.compared)),
                ("case-list-create", list.create.to_string()),
                ("case-list-link", list.link.to_string()),
                ("case-list-skip", list.skip.to_string()),
                ("case-list-needs-you", list.needs_you.to_string()),
                ("case-list-forecast", self.with("case-minutes", &forecast)),
            ];
            blocks.extend(self.facts(&facts));
            let rows = list.findings.iter().map(|it| {
                let severity = self.coded("severity-{}", &it.severity);
                vec![it.code.clone(), it.title.clone(), severity, it.count.to_string()]
            });
            let heads = ["case-code", "case-finding", "case-finding-weight", "case-count"];
            blocks.extend(self.table(&heads, rows.collect()));
        }
        if let Some(accounts) = &case.accounts {
            blocks.push(Block::Heading(self.t("case-accounts")));
            let facts = [
                ("case-accounts-count", accounts.count.to_string()),
                ("case-accounts-complete", self.yes(accounts.complete)),
                ("case-accounts-reported", accounts.reported.map(|n| n.to_string()).unwrap_or_default()),
                ("case-accounts-off", accounts.off.to_string()),
                ("case-accounts-no-mail", accounts.no_mail.to_string()),
            ];
            blocks.extend(self.facts(&facts));
        }
        (!blocks.is_empty()).then(|| Section { title: self.t("case-people"), blocks })
    }

    fn watch(&self, watch: &WatchPart) -> Section {
        let count = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
        let facts = [
            ("case-status", watch.words.clone()),
            ("case-watch-before", count(watch.accounts_before)),
            ("case-watch-arrived", format!("{} / {}", watch.arrived, watch.expected)),
            ("case-watch-created", watch.created.to_string()),
            ("case-watch-linked", watch.linked.to_string()),
            ("case-watch-off", watch.switched_off.to_string()),
            ("case-watch-missing", count(watch.missing)),
            ("case-watch-unexpected", count(watch.unexpected)),
            ("case-watch-overdue", self.moment(watch.overdue_since)),
            ("case-watch-failing", self.moment(watch.failing_since)),
        ];
        let mut blocks: Vec<Block> = self.facts(&facts).into_iter().collect();
        blocks.extend(self.moments(&watch.timeline));
        if !watch.silence.is_empty() {
            blocks.push(Block::Heading(self.t("case-silence")));
            let rows = watch.silence.iter().map(|it| {
                let answer = if it.answer.is_empty() { it.means.clone() } else { it.answer.clone() };
                vec![it.words.clone(), answer]
            });
            blocks.extend(self.table(&["case-question", "case-answer"], rows.collect()));
        }
        if !watch.drill.is_empty() {
            blocks.push(Block::Heading(self.t("case-drill")));
            blocks.extend(self.moments(&watch.drill));
        }
        Section { title: self.t("case-watch"), blocks }
    }

    fn moments(&self, moments: &[MomentPart]) -> Option<Block> {
        let rows = moments.iter().map(|it| {
            let count = it.count.map(|n| n.to_string()).unwrap_or_default();
            vec![self.moment(it.at), it.words.clone(), count]
        });
        self.table(&["case-when", "case-what", "case-count"], rows.collect())
    }

    fn explained(&self, case: &Case) -> Option<Section> {
        let rows = case.explained.iter().map(|it| {
            let sure = self.coded("case-confidence-{}", &it.confidence);
            vec![it.code.clone(), it.title.clone(), it.action.clone(), sure]
        });
        let heads = ["case-code", "case-finding", "case-finding-action", "case-sure"];
        let mut blocks: Vec<Block> = self.table(&heads, rows.collect()).into_iter().collect();
        blocks.extend(self.facts(&[("case-unknown-codes", case.unknown_codes.join(", "))]));
        if !case.pasted.is_empty() {
            blocks.push(Block::Heading(self.t("case-pasted")));
            blocks.push(Block::Details(case.pasted.clone()));
        }
        (!blocks.is_empty()).then(|| Section { title: self.t("case-explained"), blocks })
    }
}

/// An id as part of a text's key.
fn dashed(id: &str) -> String {
    id.replace('_', "-")
}
