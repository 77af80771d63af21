//! The small markup inside guide texts: `[[label on a screen]]`, `**strong**`, `` `code` ``.

/// One piece of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span<'a> {
    /// Running text.
    Plain(&'a str),
    /// An exact label on Microsoft's or Contractbook's screen.
    Portal(&'a str),
    /// Emphasis.
    Strong(&'a str),
    /// A value or name to be read letter by letter.
    Code(&'a str),
}

impl<'a> Span<'a> {
    /// The words without marks.
    pub const fn text(self) -> &'a str {
        match self {
            Self::Plain(t) | Self::Portal(t) | Self::Strong(t) | Self::Code(t) => t,
        }
    }
}

/// Splits a text into its pieces. An opening mark without its end stays as it is.
pub fn spans<'a>(text: &'a str) -> Vec<Span<'a>> {
    type Make<'a> = fn(&'a str) -> Span<'a>;
    let marks: [(&str, &str, Make<'a>); 3] =
        [("[[", "]]", Span::Portal), ("**", "**", Span::Strong), ("`", "`", Span::Code)];
    let mut out = Vec::new();
    let mut rest = text;
    let mut plain_from = text;
    while !rest.is_empty() {
        let found = marks.iter().find_map(|(open, close, make)| {
            let inside = rest.strip_prefix(open)?;
            let (word, after) = inside.split_once(close)?;
            (!word.is_empty()).then_some((word, after, make))
        });
        if let Some((word, after, make)) = found {
            push_plain(&mut out, plain_from, rest);
            out.push(make(word));
            rest = after;
            plain_from = after;
        } else {
            let step = rest.chars().next().map_or(rest.len(), char::len_utf8);
            rest = rest.get(step..).unwrap_or_default();
        }
    }
    push_plain(&mut out, plain_from, rest);
    out
}

fn push_plain<'a>(out: &mut Vec<Span<'a>>, from: &'a str, rest: &str) {
    if let Some(plain) = from.get(..from.len() - rest.len()).filter(|p| !p.is_empty()) {
        out.push(Span::Plain(plain));
    }
}

/// The text without marks, for screen readers and for copying.
pub fn plain(text: &str) -> String {
    spans(text).into_iter().map(Span::text).collect()
}
