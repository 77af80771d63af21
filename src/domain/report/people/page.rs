//! What is wrong with whom as one page to read, send and print. It needs nothing else: no script, no picture, no font.

use std::fmt::Write as _;

use super::super::super::people::Account;
use super::super::super::people::list::PeopleList;
use super::super::super::people::preflight::{Finding, Preflight, Summary};
use super::super::super::problems::Problem;
use super::super::super::texts::Texts;
use super::super::check::severity_key;
use super::super::html::{self, escaped};
use super::problems::{PERSON_HEADS, counts, who};
use super::sides::Sides;

/// Lines in all tables together. Browsers get slow with more, and nobody reads them; the CSV has all.
const MOST_LINES: usize = 5_000;

/// Readable in daylight and at night, on a telephone and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,'Segoe UI',sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem;line-height:1.25}\
h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .5rem;break-after:avoid}\
p{margin:.4rem 0;max-width:46rem}\
.facts{opacity:.8}\
.rows{overflow-x:auto}\
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.9rem}\
th,td{border:1px solid #8888;padding:.35rem .6rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
th{background:#8882}\
td:first-child{text-align:end;font-variant-numeric:tabular-nums}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
@media print{body{font-size:10pt;margin:0;max-width:none}.rows{overflow:visible}}";

pub(super) fn write(list: &PeopleList, preflight: &Preflight, accounts: &[Account], texts: &Texts) -> String {
    let sides = Sides::new(list, preflight, accounts);
    let mut page = Page { out: String::new(), texts };
    let title = texts.get("people-page-title");
    page.begin(&title);
    page.element("h1", &title);
    page.element("p", &texts.get("people-page-lead"));
    let numbers =
        [("rows", list.len().into()), ("ready", preflight.ready().into()), ("skip", preflight.skip.into())];
    page.element("p", &texts.with("people-page-numbers", &numbers));
    let compared = if preflight.compared { "people-page-compared" } else { "people-page-not-compared" };
    page.element("p", &texts.get(compared));
    let groups: Vec<(&Summary, Vec<u32>)> = preflight
        .summaries
        .iter()
        .filter(|summary| summary.count > 0)
        .map(|summary| (summary, carriers(preflight, summary.finding)))
        .filter(|(_, rows)| !rows.is_empty())
        .collect();
    let lines: usize = groups.iter().map(|(_, rows)| rows.len()).sum();
    if lines > MOST_LINES {
        let numbers = [("shown", MOST_LINES.into()), ("all", lines.into())];
        page.element("p", &texts.with("people-page-cut", &numbers));
    }
    let mut about: Vec<Problem> = super::about_the_list(preflight);
    about.retain(|problem| counts(problem.severity));
    if about.is_empty() && groups.is_empty() {
        page.element("p", &texts.get("people-page-nothing"));
    }
    for problem in &about {
        page.problem(problem, None);
    }
    let mut room = MOST_LINES;
    for (summary, rows) in groups {
        let problem = Problem::new(summary.id()).weighing(summary.severity);
        page.problem(&problem, Some(rows.len()));
        let shown = rows.get(..rows.len().min(room)).unwrap_or_default();
        room -= shown.len();
        let lines = shown.iter().map(|row| (who(list, *row), sides.words(*row, summary.finding, texts)));
        page.table(&lines.collect::<Vec<_>>());
    }
    page.out.push_str(html::END);
    page.out
}

/// The rows for which the finding asks somebody to act.
fn carriers(preflight: &Preflight, finding: Finding) -> Vec<u32> {
    let acts = |row: u32| {
        let carried = preflight.of_row(row as usize);
        carried.iter().any(|(one, severity)| *one == finding && counts(*severity))
    };
    let rows = (0u32..).zip(&preflight.findings);
    rows.filter(|(row, all)| all.has(finding) && acts(*row)).map(|(row, _)| row).collect()
}

struct Page<'a> {
    out: String,
    texts: &'a Texts,
}

impl Page<'_> {
    fn begin(&mut self, title: &str) {
        html::begin(&mut self.out, &self.texts.get("people-page-language"), title, STYLE);
    }

    fn element(&mut self, name: &str, text: &str) {
        writeln!(self.out, "<{name}>{}</{name}>", escaped(text)).ok();
    }

    /// Heading, reason and what to do; `people` is how many it is about, if it is about people.
    fn problem(&mut self, problem: &Problem, people: Option<usize>) {
        let words = self.texts.problem(problem);
        let heading = match people {
            Some(count) => {
                let args = [("title", (&words.title).into()), ("count", count.into())];
                self.texts.with("people-page-heading", &args)
            }
            None => words.title,
        };
        self.element("h2", &heading);
        let severity = self.texts.get(severity_key(problem.severity));
        let owner = self.texts.owner(problem.owner());
        let facts = escaped(&format!("{severity} · {} · {owner}", problem.id.code()));
        writeln!(self.out, "<p class=\"facts\">{facts}</p>").ok();
        for cause in &words.causes {
            self.element("p", cause);
        }
        let action = format!("{}: {}", self.texts.get("report-action"), words.action);
        writeln!(self.out, "<p><strong>{}</strong></p>", escaped(&action)).ok();
    }

    fn table(&mut self, lines: &[([String; 4], Vec<String>)]) {
        if lines.is_empty() {
            return;
        }
        let with_others = lines.iter().any(|(_, others)| !others.is_empty());
        let other = with_others.then_some("people-out-other");
        let heads = PERSON_HEADS.into_iter().chain(other).map(|key| self.texts.get(key));
        let rows = lines.iter().map(|(who, others)| {
            let others: Vec<_> = others.iter().map(|other| escaped(other)).collect();
            who.iter().map(|cell| escaped(cell)).chain(with_others.then(|| others.join("<br>")))
        });
        // Writing into a String cannot fail.
        html::table(&mut self.out, heads, rows).ok();
    }
}
