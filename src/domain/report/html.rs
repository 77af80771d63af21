//! What all pages have in common: text that is only text, and a page that needs nothing else and runs nothing.

use std::fmt::{self, Write as _};

/// Text that is only text, wherever it stands in the page.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => out.push(' '),
            // Marks that would turn the text behind them around.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// Everything up to the page's own content. `style` is ours and stands as it is.
pub(super) fn begin(out: &mut String, language: &str, title: &str, style: &str) {
    let (language, title) = (escaped(language), escaped(title));
    // Writing into a String cannot fail.
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n<body>\n<main>\n"
    )
    .ok();
}

/// A table that scrolls by itself where it is wider than the page. The heads are text, the cells HTML.
pub(super) fn table<H: AsRef<str>, C: AsRef<str>>(
    out: &mut String,
    heads: impl IntoIterator<Item = H>,
    rows: impl IntoIterator<Item = impl IntoIterator<Item = C>>,
) -> fmt::Result {
    out.push_str("<div class=\"rows\">\n<table>\n<thead><tr>");
    for head in heads {
        write!(out, "<th scope=\"col\">{}</th>", escaped(head.as_ref()))?;
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for cell in row {
            // A name may run from right to left.
            write!(out, "<td dir=\"auto\">{}</td>", cell.as_ref())?;
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
    Ok(())
}

/// The end of what [`begin`] began.
pub(super) const END: &str = "</main>\n</body>\n</html>\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_its_heads_and_its_rows() {
        let mut out = String::new();
        table(&mut out, ["A & B", "C"], [[escaped("<x>"), "1<br>2".to_owned()]]).expect("a String takes all");
        assert_eq!(
            out,
            "<div class=\"rows\">\n<table>\n<thead><tr><th scope=\"col\">A &amp; B</th><th scope=\"col\">C</th></tr></thead>\n\
             <tbody>\n<tr><td dir=\"auto\">&lt;x&gt;</td><td dir=\"auto\">1<br>2</td></tr>\n</tbody>\n</table>\n</div>\n"
        );
    }

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(
            escaped("<script>alert(\"1\")</script> & 'x'\n\u{202e}y"),
            "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; \u{fffd}y"
        );
    }
}
