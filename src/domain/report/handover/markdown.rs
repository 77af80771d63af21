//! The sheet as Markdown for a wiki (`CommonMark`, tables as on GitHub). A value cannot turn into markup.

use std::fmt::Write as _;

use super::super::super::entra::markup::{Span, spans};
use super::model::{Block, Handover};

pub(super) fn write(sheet: &Handover) -> String {
    let mut out = String::new();
    // Writing into a String cannot fail.
    writeln!(out, "# {}\n", verbatim(&sheet.title)).ok();
    if !sheet.company.trim().is_empty() {
        writeln!(out, "**{}**\n", verbatim(sheet.company.trim())).ok();
    }
    writeln!(out, "{}", verbatim(&sheet.made)).ok();
    for section in &sheet.sections {
        writeln!(out, "\n## {}", verbatim(&section.title)).ok();
        for block in &section.blocks {
            out.push('\n');
            write_block(&mut out, block);
        }
    }
    out
}

fn write_block(out: &mut String, block: &Block) {
    match block {
        Block::Text(text) => {
            writeln!(out, "{}", marked(text)).ok();
        }
        Block::List(points) => {
            for point in points {
                writeln!(out, "- {}", marked(point)).ok();
            }
        }
        Block::Facts(facts) => {
            for fact in facts {
                writeln!(out, "- {}: {}", verbatim(&fact.name), code(&fact.value)).ok();
            }
        }
        Block::Steps { heads, rows } => {
            row(out, heads);
            writeln!(out, "|{}", " --- |".repeat(heads.len())).ok();
            for cells in rows {
                row(out, cells);
            }
        }
    }
}

fn row(out: &mut String, cells: &[String]) {
    out.push('|');
    for cell in cells {
        write!(out, " {} |", verbatim(cell)).ok();
    }
    out.push('\n');
}

fn marked(text: &str) -> String {
    let pieces = spans(text).into_iter().map(|span| {
        let words = verbatim(span.text());
        match span {
            Span::Plain(_) => words,
            Span::Portal(_) | Span::Strong(_) => format!("**{words}**"),
            Span::Code(text) => code(text),
        }
    });
    pieces.collect()
}

/// One line of visible characters: a line break would begin something new.
fn one_line(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            c if c.is_control() => ' ',
            '\u{2028}' | '\u{2029}' => ' ',
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            c => c,
        })
        .collect()
}

/// Text that is only text. Commas, quotes, full stops inside a sentence and brackets in pairs mean nothing in Markdown
/// and stay readable; everything that could begin a mark is escaped.
fn verbatim(text: &str) -> String {
    let line = one_line(text);
    let mut out = String::with_capacity(line.len());
    let mut before = None;
    let mut chars = line.chars().peekable();
    while let Some(c) = chars.next() {
        let begins = before.is_none_or(char::is_whitespace);
        let ends = chars.peek().is_none_or(|next| next.is_whitespace());
        let means_something = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '#' | '!' | '{' | '}'
            | '@' => true,
            // Lists, rules and headings at the beginning; the full stop also inside an address.
            '-' | '+' | '=' => begins,
            '.' => !ends,
            ')' => ends,
            ':' => chars.peek() == Some(&'/'),
            _ => false,
        };
        let numbers = matches!(c, '.' | ')') && out.trim_start().chars().all(|c| c.is_ascii_digit());
        if means_something || numbers {
            out.push('\\');
        }
        out.push(c);
        before = Some(c);
    }
    out
}

/// A value, word for word (`CommonMark` section 6.1): fenced with more backticks than any run in it.
fn code(text: &str) -> String {
    let line = one_line(text);
    let longest = line.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad =
        if line.starts_with(['`', ' ']) || line.ends_with(['`', ' ']) || line.is_empty() { " " } else { "" };
    format!("{fence}{pad}{line}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_stay_words_and_readable_ones_readable() {
        for (text, wanted) in [
            ("Nordwind, Inc. (DK)", "Nordwind, Inc. (DK\\)"),
            ("*bold* _it_ [x](http://y)", "\\*bold\\* \\_it\\_ \\[x\\](http\\://y\\)"),
            ("1. first", "1\\. first"),
            ("- item", "\\- item"),
            ("# heading\n# next", "\\# heading \\# next"),
            ("www.evil.example", "www\\.evil\\.example"),
            ("a|b", "a\\|b"),
            ("mail me@x.test", "mail me\\@x\\.test"),
            ("well-formed", "well-formed"),
        ] {
            assert_eq!(verbatim(text), wanted);
        }
        assert_eq!(code("plain"), "`plain`");
        assert_eq!(code("a`b``c"), "```a`b``c```");
        assert_eq!(code("`x"), "`` `x ``");
        assert_eq!(marked("Press [[Save]] **now**, `x`"), "Press **Save** **now**, `x`");
    }

    proptest! {
        #[test]
        fn a_text_keeps_its_letters_and_its_line(text in "(?s).{0,80}") {
            let written = verbatim(&text);
            prop_assert!(!written.contains(['\n', '\r']));
            let mut back = String::new();
            let mut chars = written.chars();
            while let Some(c) = chars.next() {
                back.push(if c == '\\' { chars.next().unwrap() } else { c });
            }
            prop_assert_eq!(back, one_line(&text));
        }

        #[test]
        fn no_value_ends_its_own_fence(text in "[`a |\n]{0,30}") {
            let written = code(&text);
            let fence = written.chars().take_while(|c| *c == '`').count();
            let inside = written.get(fence..written.len() - fence).unwrap();
            let runs = inside.split(|c| c != '`').map(str::len).max().unwrap_or_default();
            prop_assert!(runs < fence, "{written:?}");
        }
    }
}
