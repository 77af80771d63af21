//! When a bare number or an ordinary word is a code: only directly beside a word that calls it one.

use super::page::{Page, around};

/// What calls a number a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Caller {
    /// "error code", "Fehlercode", "fejlkode", a list "`error_codes`".
    Code,
    /// "HTTP", "status".
    Status,
}

/// Compound words that end like this call a number a code.
const CODES: [&str; 9] = [
    "errorcode",
    "errorcodes",
    "errornumber",
    "fehlercode",
    "fehlernummer",
    "fejlkode",
    "fejlnummer",
    "responsecode",
    "resultcode",
];
const STATUSES: [&str; 4] = ["statuscode", "statuskode", "httpstatus", "httpcode"];
/// Words that make "code" behind them an error's code; others make it a postal code or a PIN.
const OF_ERRORS: [&str; 16] = [
    "error", "errors", "status", "response", "http", "result", "signin", "return", "returned", "with",
    "failure", "aadsts", "fehler", "fejl", "svar", "antwort",
];
/// What a number that counts or measures is followed by.
const UNITS: [&str; 48] = [
    "user", "users", "people", "person", "persons", "item", "items", "ms", "s", "sec", "second", "seconds",
    "min", "minute", "minutes", "h", "hours", "times", "lines", "rows", "groups", "members", "entries",
    "objects", "requests", "records", "results", "of", "kb", "mb", "gb", "px", "eur", "usd", "dkk", "kr",
    "benutzer", "personen", "gruppen", "sekunden", "minuten", "brugere", "personer", "grupper", "sekunder",
    "minutter", "von", "af",
];

/// Who calls the number at word `index` a code; `None` when nothing does, or when it is only part of something longer.
pub fn caller(page: &Page<'_>, index: usize) -> Option<Caller> {
    if !whole(page, index) || in_url(page, index) {
        return None;
    }
    let mut first = index;
    // A list of codes: the word stands before the first one.
    for _ in 0..20 {
        let between = page.before(first);
        let previous = first.checked_sub(1)?;
        let list = between.trim() == "," && page.word(previous).bytes().all(|b| b.is_ascii_digit());
        if !list {
            break;
        }
        first = previous;
    }
    let named = named_by(page, first)?;
    (first == index || named == Caller::Code).then_some(named)
}

/// Whether the number stands alone, not in a date, decimal, range, share or count.
fn whole(page: &Page<'_>, index: usize) -> bool {
    let after = page.after(index);
    let next = page.word(index + 1);
    let glued = after.chars().count() == 1;
    let digits_follow = next.starts_with(|c: char| c.is_ascii_digit());
    // IIS adds a digit of its own: "HTTP Error 404.0".
    let iis = after == "."
        && next.len() <= 2
        && index >= 2
        && page.word(index - 1) == "error"
        && page.word(index - 2) == "http";
    if glued && digits_follow && after.contains(['.', '-', ':', '/', '+']) && !iis {
        return false;
    }
    if after.starts_with(['%', '€', '$', '£', '_', '@', '°'])
        || page.before(index).contains(['€', '$', '£', '~', '<', '>'])
    {
        return false;
    }
    !(after.trim().is_empty() && !after.contains('\n') && UNITS.contains(&next))
}

/// Whether the number stands in an address other than Microsoft's own page about codes.
fn in_url(page: &Page<'_>, index: usize) -> bool {
    let Some(word) = page.words.get(index) else { return false };
    let (before, _) = around(page.text, word.start, word.end, 300);
    let chunk = before.rsplit(char::is_whitespace).next().unwrap_or_default().to_ascii_lowercase();
    let http = chunk.contains("://") || chunk.starts_with("www.");
    http && !chunk.contains("login.microsoftonline.com/error?code=")
}

fn named_by(page: &Page<'_>, index: usize) -> Option<Caller> {
    let previous = index.checked_sub(1)?;
    let between = page.before(index);
    if between.contains('\n') && !label_alone(page, previous) {
        return None;
    }
    if between.len() > 12
        || between.contains("//")
        || !between.chars().all(|c| " \t\n:=([\"'/#*|-".contains(c))
    {
        return None;
    }
    let word = page.word(previous);
    if CODES.iter().any(|c| word.ends_with(c)) {
        return Some(Caller::Code);
    }
    if STATUSES.iter().any(|c| word.ends_with(c)) {
        return Some(Caller::Status);
    }
    let counts = between.contains([':', '=']);
    match word {
        "error" | "aadsts" => Some(Caller::Code),
        // In German and Danish the plural looks the same: "Fehler: 500" may count them.
        "fehler" | "fejl" if !counts => Some(Caller::Code),
        "status" | "http" => Some(Caller::Status),
        "code" | "codes" | "kode" | "koder" => of_an_error(page, previous, counts),
        "0" | "1" | "2" | "3" if between == " " => http_version(page, previous).then_some(Caller::Status),
        _ => None,
    }
}

/// Whether a label that stands above its value has its line for itself, so that it is no heading of a table.
fn label_alone(page: &Page<'_>, label: usize) -> bool {
    let Some(word) = page.words.get(label) else { return false };
    let (before, after) = around(page.text, word.start, word.end, 300);
    let line = [before.rsplit('\n').next().unwrap_or_default(), after.split('\n').next().unwrap_or_default()];
    !line.iter().any(|part| part.contains([',', ';', '\t', '|', '"']))
}

/// Whether the word "code" at `index` speaks of errors.
fn of_an_error(page: &Page<'_>, index: usize, assigned: bool) -> Option<Caller> {
    let before = page.before(index);
    // A key of JSON, or a label of its own line.
    if before.ends_with('"') || assigned && (index == 0 || before.contains('\n')) {
        return Some(Caller::Code);
    }
    let previous = page.word(index.checked_sub(1)?);
    let close = before.len() <= 3 && !before.contains('\n');
    let sign_in = previous == "in" && index >= 2 && page.word(index - 2) == "sign";
    match previous {
        "status" | "http" | "response" if close => Some(Caller::Status),
        _ if close && (OF_ERRORS.contains(&previous) || sign_in) => Some(Caller::Code),
        // "error?code=", Microsoft's page about codes.
        "error" if before == "?" => Some(Caller::Code),
        _ => None,
    }
}

/// "HTTP/1.1", "HTTP/2".
fn http_version(page: &Page<'_>, index: usize) -> bool {
    let minor_after_major = page.before(index) == "." && index >= 1 && page.word(index - 1).len() == 1;
    let major = if minor_after_major { index - 1 } else { index };
    page.before(major) == "/" && major >= 1 && page.word(major - 1) == "http"
}

/// Words that name a reason or code, so that an ordinary word behind them is one.
const REASONS: [&str; 20] = [
    "code",
    "errorcode",
    "error",
    "errortype",
    "reason",
    "skipreason",
    "statusreason",
    "errorreason",
    "failurereason",
    "fehlercode",
    "fehler",
    "ursache",
    "grund",
    "fejlkode",
    "fejl",
    "aarsag",
    "kode",
    "exception",
    "quarantinereason",
    "scimtype",
];

/// The word that names what begins at word `index`, when it is one of [`REASONS`] or of `more`.
pub fn reason<'p>(page: &'p Page<'_>, index: usize, more: &[&str]) -> Option<&'p str> {
    let between = page.before(index);
    let told = between.contains([':', '=', '"', '\t', '\n', '|', ',', '(']);
    if between.len() > 16
        || !told
        || !between.chars().all(|c| " \t\n:='\"|,(*>".contains(c))
        || between.matches('\n').count() > 2
    {
        return None;
    }
    let label = index.checked_sub(1)?;
    if between.contains('\n') && !label_alone(page, label) {
        return None;
    }
    let word = page.word(label);
    (REASONS.contains(&word) || more.contains(&word)).then_some(word)
}

/// Whether what begins at word `index` is said not to be there: "no …", "0 …", "no longer …".
pub fn denied(page: &Page<'_>, index: usize) -> bool {
    const DIRECT: [&str; 17] = [
        "no", "not", "zero", "0", "without", "never", "kein", "keine", "keinen", "keiner", "nicht", "ohne",
        "ingen", "intet", "ikke", "uden", "isnt",
    ];
    let directly = page.before(index).trim_matches([' ', '"', '\'', '\n']).is_empty()
        && index.checked_sub(1).is_some_and(|i| DIRECT.contains(&page.word(i)));
    directly || no_longer(page, index)
}

/// "no longer", "no more", "nicht mehr", "ikke længere" shortly before.
fn no_longer(page: &Page<'_>, index: usize) -> bool {
    page.near(index, 5, 0).any(|i| {
        matches!(
            (page.word(i), page.word(i + 1)),
            ("no", "longer" | "more") | ("nicht" | "keine", "mehr") | ("ikke", "laengere" | "mere")
        )
    })
}

/// Whether what ends at byte `end` is counted as none, or said to be over: "…: 0", "… is gone", "… was fixed".
pub fn dismissed(page: &Page<'_>, end: usize) -> bool {
    const OVER: [&str; 12] = [
        "gone", "resolved", "fixed", "solved", "over", "behoben", "geloest", "erledigt", "loest", "vaek",
        "cleared", "lifted",
    ];
    const IS: [&str; 15] = [
        "is",
        "was",
        "are",
        "has",
        "been",
        "now",
        "ist",
        "wurde",
        "sind",
        "er",
        "blev",
        "nu",
        "jetzt",
        "inzwischen",
        "have",
    ];
    let next = page.at(end);
    let between = page.text.get(end..page.words.get(next).map_or(end, |w| w.start)).unwrap_or_default();
    let assigned = between.contains([':', '=', '\t', '|']) && !between.contains([',', '\n', ';']);
    let behind = page.after(next).trim_start_matches([' ', '"', '\'']);
    let whole = behind.starts_with(['\n', '\t', ',', ';', '}', ']', ')', '|', '.'])
        || behind.is_empty() && next + 1 >= page.words.len();
    if assigned && whole && matches!(page.word(next), "0" | "null" | "none" | "false" | "no" | "nein" | "nej")
    {
        return true;
    }
    if !between.trim().is_empty() {
        return false;
    }
    (next..next + 4).any(|i| {
        OVER.contains(&page.word(i))
            && i > next
            && IS.contains(&page.word(i - 1))
            && page.near(next, 0, 4).contains(&i)
    })
}
