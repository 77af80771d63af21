//! The check of a list for a person at a terminal.

use super::super::super::people::list::{Field, PeopleList};
use super::super::super::texts::Texts;
use super::super::check::{line, severity_key};
use super::told::{ListFinding, PeopleReport};

/// Lines named with each finding; the files have all.
const MOST_LINES: usize = 10;

/// What kind of file it is, what was made of its columns, what happens to how many, and each finding: how many, which
/// lines, who acts, what to do.
pub fn people_text(report: &PeopleReport<'_>, texts: &Texts) -> String {
    let (list, preflight) = (report.list, report.preflight);
    let mut out = String::new();
    let kind = format!("people-kind-{}", list.kind().as_str().replace('_', "-"));
    let kind_words = texts.get(&kind);
    let lines = [("kind", (&kind_words).into()), ("rows", list.len().into())];
    line(&mut out, 0, &texts.with("people-report-file", &lines));
    if let Some(cannot) = texts.attribute(&kind, "cannot", &[]) {
        line(&mut out, 2, &cannot);
    }
    line(&mut out, 2, &columns(list, texts));
    if !preflight.domains.is_empty() {
        let domains = preflight.domains.join(", ");
        line(&mut out, 2, &texts.with("people-report-domains", &[("domains", (&domains).into())]));
    }
    out.push('\n');
    line(&mut out, 0, &texts.get(verdict_key(report)));
    for (key, count) in [
        ("people-report-create", preflight.create),
        ("people-report-link", preflight.link),
        ("people-report-skip", preflight.skip),
    ] {
        line(&mut out, 2, &texts.with(key, &[("count", count.into())]));
    }
    let (low, high) = report.first_round();
    if high > 0 {
        let minutes = [("from", low.into()), ("to", high.into())];
        let key = if low == high { "people-report-minutes-about" } else { "people-report-minutes" };
        line(&mut out, 2, &texts.with(key, &minutes));
    }
    for told in report.findings() {
        out.push('\n');
        finding(&mut out, &told, texts);
    }
    out
}

fn verdict_key(report: &PeopleReport<'_>) -> &'static str {
    match (report.not_compared, report.compared(), report.is_good()) {
        (Some(_), ..) => "people-report-failed",
        (None, true, true) => "people-report-good",
        (None, true, false) => "people-report-compared",
        (None, false, true) => "people-report-good-alone",
        (None, false, false) => "people-report-alone",
    }
}

/// Which columns were taken for what.
fn columns(list: &PeopleList, texts: &Texts) -> String {
    let taken = list.columns().iter().filter_map(|column| {
        let field = column.field.filter(|field| Field::ASSIGNABLE.contains(field))?;
        let field = texts.get(&format!("people-field-{}", field.as_str().replace('_', "-")));
        Some(format!("{} = {field}", column.label(texts).trim()))
    });
    let columns = taken.collect::<Vec<_>>().join("; ");
    texts.with("people-report-columns", &[("columns", (&columns).into())])
}

fn finding(out: &mut String, told: &ListFinding, texts: &Texts) {
    let words = texts.problem(&told.problem);
    let severity = texts.get(severity_key(told.problem.severity));
    let (code, title) = (told.problem.id.code(), &words.title);
    if told.count == 0 {
        line(out, 0, &format!("{severity} {code}: {title}"));
    } else {
        let args = [("title", title.into()), ("count", told.count.into())];
        line(out, 0, &format!("{severity} {code}: {}", texts.with("people-page-heading", &args)));
        line(out, 2, &lines(told, texts));
    }
    line(out, 2, &texts.owner(told.problem.owner()));
    for cause in &words.causes {
        line(out, 2, cause);
    }
    line(out, 2, &format!("{}: {}", texts.get("report-action"), words.action));
    if !told.problem.details.is_empty() {
        line(out, 2, &format!("{}: {}", texts.get("report-details"), told.problem.details));
    }
}

fn lines(told: &ListFinding, texts: &Texts) -> String {
    let shown: Vec<String> = told.lines.iter().take(MOST_LINES).map(u32::to_string).collect();
    let more = told.count.saturating_sub(shown.len());
    let shown = shown.join(", ");
    let args = [("lines", (&shown).into()), ("count", told.count.into()), ("more", more.into())];
    texts.with(if more > 0 { "people-report-lines-more" } else { "people-report-lines" }, &args)
}
