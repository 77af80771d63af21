//! The whole script as one page to read and print. It needs nothing else: no script, no picture file, no font.

use std::fmt::Write as _;

use super::super::html::{self, escaped};
use super::{FAMILIES, PROBLEMS, Script, ScriptWords, TOPICS, for_problem, for_step, svg};
use crate::domain::entra::guides::{GuideId, guide};
use crate::domain::entra::markup::{Span, spans};
use crate::domain::entra::pictures::{PictureValues, picture};
use crate::domain::problems::{FACTS, Problem, ProblemId};
use crate::domain::session::Step;
use crate::domain::texts::Texts;

/// Readable in daylight and at night, on a telephone and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,'Segoe UI',sans-serif;max-width:58rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0}\
h2{font-size:1.25rem;line-height:1.3;margin:2.4rem 0 .5rem;break-after:avoid}\
h3{font-size:1.05rem;line-height:1.35;margin:1.6rem 0 .2rem;break-after:avoid}\
h4{font-size:1rem;line-height:1.4;margin:1rem 0 .2rem;break-after:avoid}\
p,li{max-width:46rem;margin:.35rem 0}\
nav ul{columns:2;column-gap:2rem;padding-inline-start:1.2rem}\
dl{display:grid;grid-template-columns:7.5rem 1fr;gap:.2rem 1rem;margin:.3rem 0;max-width:52rem}\
dt{opacity:.75}\
dd{margin:0;overflow-wrap:anywhere}\
dd.say{font-weight:600}\
.codes{opacity:.75;font-size:.9rem}\
.word{border:1px solid #8888;border-radius:4px;padding:0 .3em;font-weight:600}\
.pictures{display:flex;flex-wrap:wrap;gap:1rem;margin:.8rem 0}\
.pictures svg{width:24rem;max-width:100%;height:auto}\
section.one{break-inside:avoid}\
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.9rem}\
th,td{border:1px solid #8888;padding:.2rem .5rem;text-align:start;vertical-align:top}\
th{background:#8882}\
thead{display:table-header-group}\
tr{break-inside:avoid}\
@media (max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}nav ul{columns:1}}\
@media print{body{font-size:9.5pt;line-height:1.35;margin:0;max-width:none}h2{margin-top:1.2rem}\
h3{margin-top:.8rem}table{font-size:8pt}td,th{padding:.1rem .35rem}.pictures svg{width:8.4cm}}";

/// The pictures of a step: what its instructions draw in today's portal.
const fn guides(step: Step) -> &'static [GuideId] {
    match step {
        Step::Prepare | Step::Credentials | Step::Test => &[],
        Step::CreateApp => &[GuideId::CreateApp],
        Step::Connect => &[GuideId::Connect],
        Step::People => &[GuideId::Assign],
        Step::Start => &[GuideId::Trial, GuideId::Start],
        Step::Consent => &[GuideId::SignIn],
    }
}

/// The document, in the language of the texts.
pub fn document(texts: &Texts, version: &str) -> String {
    let mut out = String::new();
    let title = texts.get("script-title");
    html::begin(&mut out, texts.language().tag(), &title, STYLE);
    let made = texts.with("script-made", &[("version", version.into())]);
    // Writing into a String cannot fail.
    writeln!(out, "<h1>{}</h1>\n<p>{}</p>", escaped(&title), marked(&texts.get("script-lead"))).ok();
    writeln!(out, "<p class=\"codes\">{}</p>", escaped(&made)).ok();
    contents(&mut out, texts);
    heading(&mut out, texts, "script-part-before");
    out.push_str("<ul>\n");
    for rule in [
        "script-rule-token",
        "script-rule-code",
        "script-rule-place",
        "script-rule-consequence",
        "script-rule-end",
    ] {
        writeln!(out, "<li>{}</li>", marked(&texts.get(rule))).ok();
    }
    out.push_str("</ul>\n</section>\n");
    heading(&mut out, texts, "script-part-steps");
    for step in Step::ALL {
        let script = for_step(step);
        let words = script.words(texts);
        let title = format!("{}. {}", step.number(), words.title);
        part(&mut out, texts, &script, &ScriptWords { title, ..words }, &[]);
        pictures(&mut out, texts, step);
    }
    out.push_str("</section>\n");
    for (key, scripts) in [
        ("script-part-topics", TOPICS.as_slice()),
        ("script-part-findings", PROBLEMS.as_slice()),
        ("script-part-families", FAMILIES.as_slice()),
    ] {
        heading(&mut out, texts, key);
        for script in scripts {
            part(&mut out, texts, script, &script.words(texts), &script.problems());
        }
        out.push_str("</section>\n");
    }
    codes(&mut out, texts);
    out.push_str(html::END);
    out
}

/// A part of the document, which ends with `</section>`.
fn heading(out: &mut String, texts: &Texts, key: &str) {
    writeln!(out, "<section>\n<h2 id=\"{key}\">{}</h2>", escaped(&texts.get(key))).ok();
}

fn contents(out: &mut String, texts: &Texts) {
    let name = escaped(&texts.get("script-contents"));
    writeln!(out, "<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">{name}</h2>\n<ul>").ok();
    let mut line =
        |key: &str, words: &str| writeln!(out, "<li><a href=\"#{key}\">{}</a></li>", escaped(words)).ok();
    line("script-part-before", &texts.get("script-part-before"));
    for step in Step::ALL {
        let script = for_step(step);
        line(script.key, &format!("{}. {}", step.number(), texts.get(script.key)));
    }
    for script in TOPICS.iter().chain(&PROBLEMS).chain(&FAMILIES) {
        line(script.key, &texts.get(script.key));
    }
    line("script-part-codes", &texts.get("script-part-codes"));
    out.push_str("</ul>\n</nav>\n");
}

fn part(out: &mut String, texts: &Texts, script: &Script, words: &ScriptWords, about: &[ProblemId]) {
    writeln!(out, "<section class=\"one\">\n<h3 id=\"{}\">{}</h3>", script.key, escaped(&words.title)).ok();
    let codes: Vec<&str> = about.iter().map(|id| id.code()).collect();
    // A whole family is in the table at the end.
    if !codes.is_empty() && codes.len() <= 12 {
        let told = texts.with("script-codes-of", &[("codes", (&codes.join(", ")).into())]);
        writeln!(out, "<p class=\"codes\">{}</p>", escaped(&told)).ok();
    }
    out.push_str("<dl>\n");
    for (name, text, class) in [
        ("script-ask", &words.ask, ""),
        ("script-listen", &words.listen, ""),
        ("script-say", &words.say, " class=\"say\""),
        ("script-time", &words.time, ""),
    ] {
        writeln!(out, "<dt>{}</dt><dd{class}>{}</dd>", escaped(&texts.get(name)), marked(text)).ok();
    }
    out.push_str("</dl>\n</section>\n");
}

/// The drawings of a step's pages, each with the sentences that name its letters.
fn pictures(out: &mut String, texts: &Texts, step: Step) {
    for id in guides(step) {
        let guide = guide(*id);
        writeln!(out, "<section class=\"one\">\n<h4>{}</h4>", marked(&texts.get(guide.title_key))).ok();
        out.push_str("<div class=\"pictures\">\n");
        for drawing in guide.pictures {
            out.push_str(&svg(&picture(*drawing, &PictureValues::default())));
            out.push('\n');
        }
        out.push_str("</div>\n<ul>\n");
        for line in guide.lines {
            let words = marked(&texts.get(line.text_key));
            let values = PictureValues::default();
            let value = line.copy.and_then(|value| values.of(value)).map(escaped);
            let value = value.map(|value| format!(": <code>{value}</code>")).unwrap_or_default();
            writeln!(out, "<li><b>{}</b> {words}{value}</li>", line.letter).ok();
        }
        out.push_str("</ul>\n</section>\n");
    }
}

/// Every code with what it means and where to read.
fn codes(out: &mut String, texts: &Texts) {
    heading(out, texts, "script-part-codes");
    out.push_str("<table>\n<thead><tr>");
    for head in ["script-code", "script-finding", "script-see"] {
        write!(out, "<th scope=\"col\">{}</th>", escaped(&texts.get(head))).ok();
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    let mut all = ProblemId::ALL.to_vec();
    all.sort_by_key(|id| id.code());
    for id in all {
        let script = for_problem(id);
        writeln!(
            out,
            "<tr><td>{}</td><td>{}</td><td><a href=\"#{}\">{}</a></td></tr>",
            id.code(),
            marked(&texts.problem(&anywhere(id)).title),
            script.key,
            escaped(&texts.get(script.key))
        )
        .ok();
    }
    out.push_str("</tbody>\n</table>\n</section>\n");
}

/// A finding before it was met: its facts are left open.
fn anywhere(id: ProblemId) -> Problem {
    FACTS.into_iter().fold(Problem::new(id), |problem, name| problem.fact(name, "…"))
}

/// The small markup of texts as HTML.
fn marked(text: &str) -> String {
    let mut out = String::new();
    for span in spans(text) {
        let words = escaped(span.text());
        match span {
            Span::Plain(_) => out.push_str(&words),
            Span::Strong(_) => out.extend(["<b>", &words, "</b>"]),
            Span::Portal(_) => out.extend(["<span class=\"word\">", &words, "</span>"]),
            Span::Code(_) => out.extend(["<code>", &words, "</code>"]),
        }
    }
    out
}
