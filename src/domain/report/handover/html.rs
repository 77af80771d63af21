//! The sheet as one page to read, send and print. It needs nothing else: no script, no picture, no font.

use std::fmt::Write as _;

use super::super::super::entra::markup::{Span, spans};
use super::super::html::{self, escaped};
use super::model::{Block, Handover};

/// Readable in daylight and at night, on a telephone and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.55 system-ui,'Segoe UI',sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.7rem;line-height:1.25;margin:.2rem 0}\
h2{font-size:1.15rem;line-height:1.3;margin:2.2rem 0 .5rem;break-after:avoid}\
.company{font-size:1.15rem;font-weight:600;margin:0}\
.made{opacity:.75;margin:.3rem 0}\
p,li{max-width:44rem}\
li{margin:.35rem 0}\
dl{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.3rem 1rem}\
dt{opacity:.75}\
dd{margin:0;overflow-wrap:anywhere}\
.word{border:1px solid #8888;border-radius:4px;padding:0 .3em;font-weight:600}\
.rows{overflow-x:auto}\
table{border-collapse:collapse;width:100%;font-size:.92rem}\
th,td{border:1px solid #8888;padding:.35rem .6rem;text-align:start;vertical-align:top}\
th{background:#8882}\
tr,dt,dd,li{break-inside:avoid}\
@media (max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}\
@media print{body{font-size:10.5pt;margin:0;max-width:none}.rows{overflow:visible}}";

pub(super) fn write(sheet: &Handover) -> String {
    let mut out = String::new();
    let title = if sheet.company.trim().is_empty() {
        sheet.title.clone()
    } else {
        format!("{}: {}", sheet.title, sheet.company)
    };
    html::begin(&mut out, &sheet.language, &title, STYLE);
    if !sheet.company.trim().is_empty() {
        writeln!(out, "<p class=\"company\" dir=\"auto\">{}</p>", escaped(&sheet.company)).ok();
    }
    writeln!(out, "<h1>{}</h1>\n<p class=\"made\">{}</p>", escaped(&sheet.title), escaped(&sheet.made)).ok();
    for section in &sheet.sections {
        writeln!(out, "<section>\n<h2>{}</h2>", escaped(&section.title)).ok();
        for block in &section.blocks {
            write_block(&mut out, block);
        }
        out.push_str("</section>\n");
    }
    out.push_str(html::END);
    out
}

fn write_block(out: &mut String, block: &Block) {
    // Writing into a String cannot fail.
    match block {
        Block::Text(text) => writeln!(out, "<p>{}</p>", marked(text)).ok(),
        Block::List(points) => {
            out.push_str("<ul>\n");
            for point in points {
                writeln!(out, "<li>{}</li>", marked(point)).ok();
            }
            writeln!(out, "</ul>").ok()
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for fact in facts {
                let (name, value) = (escaped(&fact.name), escaped(&fact.value));
                writeln!(out, "<dt>{name}</dt><dd dir=\"auto\">{value}</dd>").ok();
            }
            writeln!(out, "</dl>").ok()
        }
        Block::Steps { heads, rows } => {
            html::table(out, heads, rows.iter().map(|row| row.iter().map(|cell| escaped(cell)))).ok()
        }
    };
}

fn marked(text: &str) -> String {
    let pieces = spans(text).into_iter().map(|span| {
        let words = escaped(span.text());
        match span {
            Span::Plain(_) => words,
            Span::Portal(_) => format!("<span class=\"word\">{words}</span>"),
            Span::Strong(_) => format!("<strong>{words}</strong>"),
            Span::Code(_) => format!("<code>{words}</code>"),
        }
    });
    pieces.collect()
}
