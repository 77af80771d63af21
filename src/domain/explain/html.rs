//! HTML escapes and tags, which browsers and mails leave behind in copied text.

/// Entities that occur in messages; numeric ones are computed.
const NAMED: &[(&str, &str)] = &[
    ("amp;", "&"),
    ("lt;", "<"),
    ("gt;", ">"),
    ("quot;", "\""),
    ("apos;", "'"),
    ("nbsp;", " "),
    ("shy;", ""),
    ("zwnj;", ""),
    ("zwj;", ""),
    ("hellip;", "…"),
    ("ndash;", "-"),
    ("mdash;", "-"),
    ("lsquo;", "'"),
    ("rsquo;", "'"),
    ("ldquo;", "\""),
    ("rdquo;", "\""),
    ("auml;", "ä"),
    ("ouml;", "ö"),
    ("uuml;", "ü"),
    ("Auml;", "Ä"),
    ("Ouml;", "Ö"),
    ("Uuml;", "Ü"),
    ("szlig;", "ß"),
    ("aelig;", "æ"),
    ("oslash;", "ø"),
    ("aring;", "å"),
    ("AElig;", "Æ"),
    ("Oslash;", "Ø"),
    ("Aring;", "Å"),
    ("eacute;", "é"),
];

/// Tags inside a line: what stands on both sides belongs together.
const INLINE: &[&str] = &[
    "a", "abbr", "b", "bdi", "code", "em", "font", "i", "mark", "s", "small", "span", "strong", "sub", "sup",
    "u", "wbr", "o:p",
];

/// Turns entities back and drops tags; a tag that ends a line becomes a line break, a cell a tabulator.
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        let after = from.get(1..).unwrap_or_default();
        let step = if from.starts_with('&') { entity(after, &mut out) } else { tag(after, &mut out) };
        rest = step.unwrap_or_else(|| {
            out.push_str(from.get(..1).unwrap_or_default());
            after
        });
    }
    out.push_str(rest);
    out
}

/// What follows the entity, when there is one.
fn entity<'a>(after: &'a str, out: &mut String) -> Option<&'a str> {
    if let Some((tail, decoded)) = NAMED.iter().find_map(|(name, is)| Some((after.strip_prefix(name)?, *is)))
    {
        out.push_str(decoded);
        return Some(tail);
    }
    let body = after.strip_prefix('#')?;
    let end = body.bytes().take(8).position(|b| b == b';')?;
    let (digits, tail) = (body.get(..end)?, body.get(end + 1..)?);
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    out.push(char::from_u32(code.ok()?)?);
    Some(tail)
}

/// What follows the tag, when this is one. A tag ends before the next `<`, so that the scan stays linear.
fn tag<'a>(after: &'a str, out: &mut String) -> Option<&'a str> {
    let named = after.trim_start_matches(['/', '!', '?']);
    if !named.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
        return None;
    }
    let end = after
        .bytes()
        .position(|b| b == b'>' || b == b'<')
        .filter(|&e| after.as_bytes().get(e) == Some(&b'>'))?;
    let name = named.split(|c: char| !(c.is_ascii_alphanumeric() || c == ':')).next().unwrap_or_default();
    let name = name.to_ascii_lowercase();
    if name == "td" || name == "th" {
        out.push('\t');
    } else if !INLINE.contains(&name.as_str()) {
        out.push('\n');
    }
    after.get(end + 1..)
}
