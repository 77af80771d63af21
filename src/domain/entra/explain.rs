//! Reads a pasted message of Microsoft's: the banner and codes of Test connection, provisioning states and the
//! commonest sign-in codes. Capitals, line breaks inside codes and HTML escapes do not matter.

use super::super::problems::ProblemId;

/// How sure the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// A code or Microsoft's own fixed words.
    Exact,
    /// Words that usually belong to it.
    Likely,
}

/// One thing the message says; its words are the problem's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Explanation {
    /// Which problem.
    pub id: ProblemId,
    /// How sure.
    pub confidence: Confidence,
}

/// Longest message read, in bytes; the rest is left out.
const LONGEST: usize = 256 * 1024;

/// Codes and fixed words, compared without blanks, the most telling first.
const EXACT: &[(&str, ProblemId)] = &[
    ("credentiallocationinrequestisrequired", ProblemId::EntraWrongAuthMethod),
    ("systemforcrossdomainidentitymanagementserviceincompatible", ProblemId::EntraServiceIncompatible),
    ("credentialvalidationfailure", ProblemId::EntraCredentialValidationFailure),
    ("credentialvalidationunavailable", ProblemId::EntraCredentialValidationUnavailable),
    ("systemforcrossdomainidentitymanagementinvalidcredentials", ProblemId::EntraInvalidCredentials),
    ("noteffectivelyentitled", ProblemId::EntraNotEntitled),
    ("encounteredquarantineexception", ProblemId::EntraQuarantine),
];

/// The catch-all that stands above every failed test; last among the exact ones, since a code says more.
const BANNER: &[&str] = &["youappeartohaveenteredinvalidcredentials", "enteredinvalidcredentials"];

/// Words that point to a cause without naming it, compared without blanks.
const LIKELY: &[(&str, ProblemId)] = &[
    ("ratherthantheexpectedhttp/200", ProblemId::EntraServiceIncompatible),
    ("serviceincompatible", ProblemId::EntraServiceIncompatible),
    ("inquarantine", ProblemId::EntraQuarantine),
    ("beenquarantined", ProblemId::EntraQuarantine),
    ("provisioningquarantine", ProblemId::EntraQuarantine),
    ("automaticprovisioningisnotsupported", ProblemId::EntraWrongAppKind),
    ("notavailableforthisapplicationintheenterpriseapplicationsexperience", ProblemId::EntraWrongAppKind),
    ("needadminapproval", ProblemId::Aadsts90094),
    ("approvalrequired", ProblemId::Aadsts90095),
];

const SIGN_IN: &[(&str, ProblemId)] = &[
    ("65001", ProblemId::Aadsts65001),
    ("90093", ProblemId::Aadsts90093),
    ("90094", ProblemId::Aadsts90094),
    ("90095", ProblemId::Aadsts90095),
    ("50105", ProblemId::Aadsts50105),
    ("650056", ProblemId::Aadsts650056),
    ("50011", ProblemId::Aadsts50011),
    ("700016", ProblemId::Aadsts700016),
    ("50020", ProblemId::Aadsts50020),
];

/// What a pasted message says, best first; empty when nothing in it is known.
pub fn explain(text: &str) -> Vec<Explanation> {
    let end = (0..=LONGEST.min(text.len())).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0);
    let readable = unescape(text.get(..end).unwrap_or_default()).to_lowercase();
    let tight = Tight::new(&readable);
    let mut found: Vec<Explanation> = Vec::new();
    let mut add = |id: ProblemId, confidence: Confidence| {
        if !found.iter().any(|e| e.id == id) {
            found.push(Explanation { id, confidence });
        }
    };
    for (_, id) in EXACT.iter().filter(|(words, _)| tight.text.contains(words)) {
        add(*id, Confidence::Exact);
    }
    for id in tight.sign_in_codes() {
        add(id, Confidence::Exact);
    }
    if BANNER.iter().any(|words| tight.text.contains(words)) {
        add(ProblemId::EntraInvalidCredentialsBanner, Confidence::Exact);
    }
    for (_, id) in LIKELY.iter().filter(|(words, _)| tight.text.contains(words)) {
        add(*id, Confidence::Likely);
    }
    // The short code stands alone in some answers; inside the banner the two words are apart.
    if readable.split(|c: char| !c.is_alphanumeric()).any(|word| word == "invalidcredentials") {
        add(ProblemId::EntraInvalidCredentials, Confidence::Likely);
    }
    for id in bare_codes(&readable) {
        add(id, Confidence::Likely);
    }
    // Stable sort: within one confidence the order above, most telling first, stays.
    found.sort_by_key(|e| e.confidence);
    found
}

/// The text without blanks, hyphenation and zero-width characters, and where blanks were.
struct Tight {
    text: String,
    /// Byte offsets in `text` before which a blank was left out.
    gaps: Vec<usize>,
}

impl Tight {
    fn new(text: &str) -> Self {
        let mut tight = Self { text: String::with_capacity(text.len()), gaps: Vec::new() };
        for c in text.chars() {
            if c.is_whitespace() {
                tight.gaps.push(tight.text.len());
            } else if !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
                tight.text.push(c);
            }
        }
        tight.gaps.dedup();
        tight
    }

    /// The known codes after each `AADSTS`; a code broken over two lines is put together.
    fn sign_in_codes(&self) -> Vec<ProblemId> {
        let mut out = Vec::new();
        for (at, mark) in self.text.match_indices("aadsts") {
            let rest = self.text.get(at + mark.len()..).unwrap_or_default();
            let skipped = rest.len() - rest.trim_start_matches([':', '-', '#', '_']).len();
            let from = at + mark.len() + skipped;
            let run = self.text.get(from..).unwrap_or_default();
            let digits = run.len() - run.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let mut ends: Vec<usize> =
                self.gaps.iter().copied().filter(|&g| g > from && g < from + digits).collect();
            ends.push(from + digits);
            let code = ends.into_iter().find_map(|end| known(self.text.get(from..end)?));
            out.extend(code);
        }
        out
    }
}

fn known(code: &str) -> Option<ProblemId> {
    SIGN_IN.iter().find(|(number, _)| *number == code).map(|(_, id)| *id)
}

/// Known numbers that stand alone in a text that speaks of an error or a code.
fn bare_codes(text: &str) -> Vec<ProblemId> {
    if !(text.contains("error") || text.contains("code")) {
        return Vec::new();
    }
    text.split(|c: char| !c.is_alphanumeric()).filter_map(known).collect()
}

/// Turns HTML escapes back and drops tags, which browsers and mails leave behind in copied text.
fn unescape(text: &str) -> String {
    const NAMED: [(&str, char); 7] = [
        ("amp;", '&'),
        ("lt;", '<'),
        ("gt;", '>'),
        ("quot;", '"'),
        ("apos;", '\''),
        ("nbsp;", ' '),
        ("shy;", '\u{ad}'),
    ];
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let after = rest.get(c.len_utf8()..).unwrap_or_default();
        if c == '&' {
            if let Some((tail, decoded)) =
                NAMED.iter().find_map(|(name, c)| Some((after.strip_prefix(name)?, *c)))
            {
                out.push(decoded);
                rest = tail;
                continue;
            }
            if let Some((tail, decoded)) = numeric(after) {
                out.push(decoded);
                rest = tail;
                continue;
            }
        }
        if c == '<'
            && let Some(tail) = tag(after)
        {
            rest = tail;
            continue;
        }
        out.push(c);
        rest = after;
    }
    out
}

/// `#39;` or `#x27;`.
fn numeric(after: &str) -> Option<(&str, char)> {
    let body = after.strip_prefix('#')?;
    let (digits, tail) = body.split_once(';').filter(|(d, _)| d.len() <= 7)?;
    let code = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16),
        None => digits.parse(),
    };
    Some((tail, char::from_u32(code.ok()?)?))
}

/// What follows a tag such as `br/>` or `wbr>`; only short ones that begin like a tag.
fn tag(after: &str) -> Option<&str> {
    let begins = after.trim_start_matches('/').starts_with(|c: char| c.is_ascii_alphabetic());
    let end = after.bytes().take(200).position(|b| b == b'>' || b == b'<')?;
    (begins && after.as_bytes().get(end) == Some(&b'>')).then(|| after.get(end + 1..)).flatten()
}
