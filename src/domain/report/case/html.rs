//! The page as one file to read, send and print. It needs nothing else: no script, no picture, no font.

use std::fmt::Write as _;

use super::page::{Block, Page};
use crate::domain::report::html::{self, escaped};

/// Readable in daylight and at night, on a telephone and on paper.
const STYLE: &str = "\
:root{color-scheme:light dark}\
body{font:16px/1.5 system-ui,'Segoe UI',sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem}\
h1{font-size:1.6rem;line-height:1.25;margin:.2rem 0}\
h2{font-size:1.2rem;line-height:1.3;margin:2.2rem 0 .5rem;break-after:avoid}\
h3{font-size:1rem;line-height:1.4;margin:1.4rem 0 .3rem;break-after:avoid}\
p{max-width:46rem;margin:.4rem 0}\
.code{font:600 1.6rem/1.2 ui-monospace,Consolas,monospace;letter-spacing:.08em;margin:.6rem 0}\
dl{display:grid;grid-template-columns:minmax(9rem,15rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}\
dt{opacity:.75}\
dd{margin:0;overflow-wrap:anywhere}\
pre{font:.85rem/1.45 ui-monospace,Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere;\
border-inline-start:3px solid #8888;padding-inline-start:.8rem;margin:.5rem 0}\
.rows{overflow-x:auto}\
table{border-collapse:collapse;width:100%;margin:.8rem 0;font-size:.9rem}\
th,td{border:1px solid #8888;padding:.3rem .55rem;text-align:start;vertical-align:top;overflow-wrap:anywhere}\
th{background:#8882}\
thead{display:table-header-group}\
tr,dt,dd{break-inside:avoid}\
@media (max-width:34rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}\
@media print{body{font-size:9.5pt;line-height:1.35;margin:0;max-width:none}h2{margin-top:1.2rem}\
table{font-size:8.5pt}th,td{padding:.15rem .4rem}.rows{overflow:visible}}";

impl Page {
    /// The page as HTML.
    pub fn html(&self) -> String {
        let mut out = String::new();
        html::begin(&mut out, &self.language, &format!("{} {}", self.title, self.code), STYLE);
        // Writing into a String cannot fail.
        writeln!(out, "<h1>{}</h1>\n<p class=\"code\">{}</p>", escaped(&self.title), escaped(&self.code))
            .ok();
        writeln!(out, "<p>{}</p>", escaped(&self.lead)).ok();
        for section in &self.sections {
            writeln!(out, "<section>\n<h2>{}</h2>", escaped(&section.title)).ok();
            for block in &section.blocks {
                write_block(&mut out, block);
            }
            out.push_str("</section>\n");
        }
        out.push_str(html::END);
        out
    }
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Heading(words) => writeln!(out, "<h3>{}</h3>", escaped(words)).ok(),
        Block::Text(words) => writeln!(out, "<p>{}</p>", escaped(words)).ok(),
        Block::Details(words) => {
            let lines: Vec<String> = words.lines().map(escaped).collect();
            writeln!(out, "<pre dir=\"auto\">{}</pre>", lines.join("\n")).ok()
        }
        Block::Facts(facts) => {
            out.push_str("<dl>\n");
            for (name, value) in facts {
                writeln!(out, "<dt>{}</dt><dd dir=\"auto\">{}</dd>", escaped(name), escaped(value)).ok();
            }
            writeln!(out, "</dl>").ok()
        }
        Block::Table { heads, rows } => {
            html::table(out, heads, rows.iter().map(|row| row.iter().map(|cell| escaped(cell)))).ok()
        }
    };
}
