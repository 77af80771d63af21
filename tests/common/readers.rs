//! What must hold for each reader, whatever it is given. `tests/readers_props.rs` tries it with inputs made up by
//! proptest on any toolchain, `fuzz` with inputs that a fuzzer finds. Each function takes any bytes and panics when
//! its promise is broken. A new reader gets a function here, a property there, a target in `fuzz/Cargo.toml`
//! and a few small files in `tests/corpus`; `tests/readers_corpus.rs` holds these to each other.

use std::time::Duration;

use contractbook_setup::domain::checks::lookup::{UserAnswers, judge_group_lookup, judge_user_lookup};
use contractbook_setup::domain::checks::people::{judge_people, wants_smaller_page};
use contractbook_setup::domain::checks::reply::{Reply, read_reply};
use contractbook_setup::domain::checks::token::judge_access;
use contractbook_setup::domain::checks::write::{JournalEntry, Probe};
use contractbook_setup::domain::checks::{Answer, BodyEnd, NoAnswerKind, clock_skew, retry_after};
use contractbook_setup::domain::explain;
use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::{Field, PeopleList, RowState, RowView};
use contractbook_setup::domain::people::preflight::{Finding, Preflight, PreflightOptions};
use contractbook_setup::domain::problems::{Problem, Severity};
use contractbook_setup::domain::report::case::{page as case_page, read as read_case, unpack as unpack_case};
use contractbook_setup::domain::report::crash::{MAX_CRASH_BYTES, crash_bundle, read_crash, write_crash};
use contractbook_setup::domain::scim::read::{Content, Json, Oddities, content, parse, person};
use contractbook_setup::domain::session::{
    SecretToken, Step, read_saved, read_tenant_url, read_token, write_saved,
};
use contractbook_setup::domain::settings::{
    MAX_LOOKS, ZOOM_MAX, ZOOM_MIN, merged, read_settings, write_settings,
};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::service::certificate;
use contractbook_setup::service::redact::Redactor;
use contractbook_setup::service::route::judge_tunnel;
use contractbook_setup::service::unpack::Unpacker;
use contractbook_setup::service::users_csv::users_csv;
use jiff::Timestamp;
use rustls::pki_types::CertificateDer;

/// A token that must never be seen in what a reader says.
const TOKEN: &str = "Canary-4711/secret+token=";

fn now() -> Timestamp {
    Timestamp::from_second(1_795_000_000).unwrap()
}

/// SCIM's JSON reads exactly what is JSON, and what it makes of it has no empty names or ids.
pub fn scim_json(bytes: &[u8]) {
    let read = parse(bytes);
    let plain = std::str::from_utf8(bytes).is_ok_and(|text| !text.starts_with('\u{feff}'));
    if plain {
        let json = serde_json::from_slice::<serde_json::Value>(bytes);
        assert_eq!(read.is_ok(), json.is_ok(), "{read:?} {json:?}");
    }
    let document = match read {
        Ok(document) => document,
        Err(fault) => return assert!(!fault.details.is_empty() && fault.details.len() < 200),
    };
    let mut odd = Oddities::new();
    let resources = match content(&document.root, &mut odd) {
        Content::List(list) => {
            assert!(list.next_cursor.is_none_or(|cursor| !cursor.is_empty()));
            list.resources
        }
        Content::Error(_) | Content::Other => std::slice::from_ref(&document.root),
    };
    for json in resources {
        let read = person(json, &mut odd);
        let texts =
            [&read.user_name, &read.emails.best, &read.display_name, &read.given_name, &read.family_name];
        assert!(texts.into_iter().flatten().all(|text| !text.is_empty()), "{read:?}");
        assert!(read.id.as_str().is_none_or(|id| !id.is_empty()));
        if !matches!(json, Json::Object(_)) {
            assert!(read.id.as_str().is_none() && read.user_name.is_none());
        }
    }
}

/// An answer to a question for a list is judged without contradiction, in words, and without the token. The first
/// bytes pick status, media type and end of the body; the rest is the body.
pub fn list_judging(bytes: &[u8]) {
    let [status, kind, end, body @ ..] = bytes else { return };
    let statuses = [200, 200, 200, 201, 204, 302, 400, 401, 403, 404, 429, 500, 501, 503];
    let kinds = ["application/scim+json", "application/json; charset=utf-8", "text/html", ""];
    let ends = [BodyEnd::Complete, BodyEnd::Complete, BodyEnd::CutShort, BodyEnd::TooLarge, BodyEnd::Stalled];
    let token = SecretToken::new(TOKEN.to_owned());
    let answer = Answer {
        status: statuses[usize::from(*status) % statuses.len()],
        headers: vec![
            ("content-type".to_owned(), kinds[usize::from(*kind) % kinds.len()].to_owned()),
            ("location".to_owned(), String::from_utf8_lossy(body).into_owned()),
        ],
        body: body.to_vec(),
        body_end: ends[usize::from(*end) % ends.len()],
        duration: Duration::from_millis(u64::from(*kind) * 40),
    };
    let url = read_tenant_url("https://scim.nordwind.example/scim").url.unwrap().endpoint("Users");
    let reading = read_reply(&Ok(answer), &url, Some(&token));
    let reply = &reading.reply;
    let guid = "0a64cd2b-8b48-4c2b-9cb6-2a6e4ac1c8fb";

    let access = judge_access(reply, None);
    let user =
        UserAnswers { nobody: reply, guid, people: Some(reply), known: None, other_case: None, part: None };
    let (user, user_found) = judge_user_lookup(user);
    let (group, group_found) = judge_group_lookup(reply, guid, None);
    let (people, people_found) = judge_people(reply, 100);
    let listed = matches!(reply, Reply::List(_));
    if listed {
        assert!(access.is_granted() && access.http.is_empty(), "{access:?}");
        assert!(!wants_smaller_page(reply));
    }
    assert_eq!(people_found.is_some(), listed);
    assert_eq!(access.is_granted(), access.token.as_ref().is_some_and(Vec::is_empty), "{access:?}");
    for (problems, found) in [(&user, &user_found), (&group, &group_found)] {
        let blocked = problems.iter().any(|p| p.severity == Severity::Blocker);
        assert_eq!(found.is_none(), blocked, "{problems:?}");
    }
    assert!(reading.beside.iter().all(|p| p.severity != Severity::Blocker), "{:?}", reading.beside);
    let refused = access.token.unwrap_or_default();
    for problem in [&reading.beside, &access.http, &refused, &user, &group, &people].into_iter().flatten() {
        worded(problem);
    }
}

/// A problem has words for its facts, and neither they nor its details hold the token.
fn worded(problem: &Problem) {
    thread_local! {
        static TEXTS: Texts = Texts::english();
    }
    let words = TEXTS.with(|texts| texts.problem(problem));
    let said = format!("{words:?} {problem:?}");
    assert!(!words.title.is_empty() && !words.action.is_empty(), "{problem:?}");
    assert!(!said.contains(TOKEN), "{said}");
    assert!(problem.details.chars().count() < 2_000, "{}", problem.details.len());
    assert!(!problem.details.chars().any(char::is_control), "{:?}", problem.details);
}

/// A tenant URL is safe to use, reads as itself, and has variants on its own host only.
pub fn tenant_url(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = read_tenant_url(&text);
    let blocked = read.problems.iter().any(|p| p.severity == Severity::Blocker);
    assert_eq!(read.url.is_none(), blocked, "{read:?}");
    let Some(url) = read.url else { return };
    let plain = url.url();
    assert!(plain.scheme() == "https" || (plain.scheme() == "http" && url.is_loopback()), "{url:?}");
    assert!(plain.query().is_none() && plain.fragment().is_none() && plain.username().is_empty(), "{url:?}");
    assert!(plain.password().is_none() && !url.host().is_empty(), "{url:?}");
    for form in [url.for_entra(), url.as_str().to_owned()] {
        let again = read_tenant_url(&form);
        assert!(again.repairs.is_empty(), "{form:?} {:?}", again.repairs);
        assert_eq!(again.url.map(|u| u.as_str().to_owned()).as_deref(), Some(url.as_str()));
    }
    let variants = url.variants();
    assert!(variants.len() <= 4);
    for variant in &variants {
        assert_ne!(variant.as_str(), url.as_str());
        assert_eq!((variant.host(), variant.port()), (url.host(), url.port()));
    }
}

/// A token fits a header, reads as itself, and shows in nothing that is printed.
pub fn token(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = read_token(&text, now());
    let blocked = read.problems.iter().any(|p| p.severity == Severity::Blocker);
    assert_eq!(read.token.is_none(), blocked);
    let Some(token) = &read.token else { return };
    let secret = token.expose();
    assert!(!secret.is_empty() && secret.bytes().all(|b| b.is_ascii_graphic()), "{secret:?}");
    let again = read_token(secret, now());
    assert!(again.repairs.is_empty(), "{secret:?} {:?}", again.repairs);
    assert_eq!(again.token.as_ref().map(SecretToken::expose), Some(secret));
    if secret.len() >= 12 {
        let shown = format!("{:?} {:?} {}", read.problems, read.repairs, token.fingerprint());
        assert!(!shown.contains(secret), "{shown}");
    }
}

/// A token never survives. The first byte tells how long it is; zero bytes in the rest stand for it.
pub fn redaction(bytes: &[u8]) {
    const LETTERS: &[u8] = b"ABCDEFGHabcdefgh01234567-._~+/=.";
    let [length, rest @ ..] = bytes else { return };
    let (secret, text) = rest.split_at(rest.len().min(usize::from(*length)));
    // The characters of tokens (RFC 6750 section 2.1).
    let secret: String =
        secret.iter().map(|b| char::from(LETTERS[usize::from(*b) % LETTERS.len()])).collect();
    if secret.len() < 6 {
        return;
    }
    let token = SecretToken::new(secret.clone());
    let as_they_are = [
        secret.clone(),
        secret.replace('/', "\\/"),
        percent(&secret),
        unreserved(&secret, |byte| format!("%{byte:02X}")),
        unreserved(&secret, |byte| format!("%{byte:02x}")),
        unreserved(&secret, |byte| format!("%25{byte:02X}")),
        unreserved(&secret, |byte| format!("\\u{byte:04x}")),
        unreserved(&secret, |byte| format!("&#{byte};")),
        unreserved(&secret, |byte| format!("&#x{byte:X};")),
        special(&secret, |byte| format!("&#{byte:03};")),
        special(&secret, |byte| format!("&#x{byte:x};")),
        special(&secret, |byte| format!("&amp;#x{byte:02X};")),
        secret.replace('+', "&plus;").replace('/', "&sol;").replace('=', "&equals;"),
        secret.replace('+', "&#x2B;"),
    ];
    let in_one_case = [secret.to_ascii_lowercase(), secret.to_ascii_uppercase()];
    let forms = [as_they_are.as_slice(), &in_one_case].concat();
    let mut nth = 0;
    let mut echo = || {
        nth += 1;
        forms[nth % forms.len()].clone()
    };
    let echoed: Vec<u8> =
        text.iter().flat_map(|b| if *b == 0 { echo().into_bytes() } else { vec![*b] }).collect();

    let redactor = Redactor::new(Some(&token));
    let lossy = String::from_utf8_lossy(&echoed).into_owned();
    let clean = redactor.text(&lossy);
    for form in &forms {
        assert!(!clean.contains(form.as_str()), "{form} in {clean}");
    }
    let clean = redactor.bytes(echoed);
    for form in &forms {
        assert!(!clean.windows(form.len()).any(|w| w == form.as_bytes()), "{form} in {clean:?}");
    }
    let clean = token.redact(&lossy);
    for form in &as_they_are {
        assert!(!clean.contains(form.as_str()), "{form} in {clean}");
    }
}

/// Escapes all but the unreserved characters (RFC 3986 section 2.3).
fn unreserved(text: &str, escape: fn(u8) -> String) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { escape(b) }).collect()
}

/// Escapes all but letters and digits.
fn special(text: &str, escape: fn(u8) -> String) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric();
    text.bytes().map(|b| if plain(b) { char::from(b).to_string() } else { escape(b) }).collect()
}

fn percent(text: &str) -> String {
    special(text, |byte| format!("%{byte:02X}"))
}

/// A wait is what the header says, never negative; a clock's error mirrors the date.
pub fn waiting(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let answer = |value: &str| Answer {
        status: 429,
        headers: vec![("retry-after".to_owned(), value.to_owned())],
        body: Vec::new(),
        body_end: BodyEnd::Complete,
        duration: Duration::ZERO,
    };
    let wait = retry_after(&answer(&text), now());
    let digits = text.trim();
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        assert_eq!(wait, digits.parse().ok().map(Duration::from_secs));
        return;
    }
    let skew = clock_skew(&text, now());
    assert_eq!(wait.is_some(), skew.is_some(), "{text:?}");
    if let (Some(wait), Some(skew)) = (wait, skew) {
        assert_eq!(wait, Duration::try_from(-skew).unwrap_or_default());
    }
}

/// What was read from a saved setup is whole: written, it reads as itself with nothing to complain of.
pub fn saved_setup(bytes: &[u8]) {
    let loaded = read_saved(&String::from_utf8_lossy(bytes));
    let mut open = true;
    for step in Step::ALL {
        assert_eq!(loaded.session.is_reached(step), open, "{step:?}");
        open = open && loaded.session.done_at(step).is_some();
    }
    assert!(loaded.session.is_reached(loaded.session.viewed()));
    let text = write_saved(&loaded.session);
    let again = read_saved(&text);
    assert!(again.warnings.is_empty() && !again.read_only, "{:?} {text}", again.warnings);
    assert_eq!(again.session, loaded.session);
}

/// Settings that were read, written and read again are the same, with nothing to complain of.
pub fn settings(bytes: &[u8]) {
    let loaded = read_settings(&String::from_utf8_lossy(bytes));
    assert!((ZOOM_MIN..=ZOOM_MAX).contains(&loaded.settings.zoom));
    assert!(loaded.settings.portal_looks.len() <= MAX_LOOKS);
    assert!(loaded.settings.window.is_none_or(|place| place.is_reasonable()));
    let again = read_settings(&write_settings(&loaded.settings));
    assert!(again.warnings.is_empty() && !again.read_only, "{:?}", again.warnings);
    assert_eq!(again.settings, loaded.settings);
    // Two copies that changed nothing change nothing.
    assert_eq!(merged(&loaded.settings, &loaded.settings, again), loaded.settings);
}

/// A note about a test user is read as it was written, or refused: whoever it names may be deleted.
pub fn journal_entry(bytes: &[u8]) {
    if let Ok(entry) = JournalEntry::read(bytes) {
        assert_eq!(JournalEntry::read(entry.to_json().to_string().as_bytes()), Ok(entry.clone()));
        assert!(Probe::from_user_name(&entry.probe.user_name()).is_some());
        let odd = |id: &String| id.trim().is_empty() || id == ".." || id.chars().any(char::is_control);
        assert!(!entry.ids.iter().any(odd), "{:?}", entry.ids);
    }
}

/// A report of an unexpected stop is read as it was written, or not at all.
pub fn crash_report(bytes: &[u8]) {
    if let Some(report) = read_crash(bytes) {
        let text = write_crash(&report);
        assert!(text.len() > MAX_CRASH_BYTES || read_crash(text.as_bytes()).as_ref() == Some(&report));
        assert!(crash_bundle(&[report]).len() >= text.len());
    }
}

/// What the page of a case is made of; the first is the empty name of `<!doctype html>`.
const CASE_TAGS: [&str; 26] = [
    "", "html", "head", "meta", "title", "style", "body", "main", "header", "footer", "h1", "h2", "h3", "p",
    "section", "pre", "dl", "dt", "dd", "div", "table", "thead", "tbody", "tr", "th", "td",
];

/// A case file is refused or shown; whatever stands in it stays text on its page.
pub fn case_file(bytes: &[u8]) {
    if let Ok((page, document)) = unpack_case(bytes) {
        assert!(page.len() + document.len() <= 64 * 1024 * 1024);
    }
    let Ok(read) = read_case(bytes) else { return };
    let shown = case_page(&read.case, &Texts::english(), &jiff::tz::TimeZone::UTC);
    let html = shown.html();
    for part in html.split('<').skip(1) {
        let name = part.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next();
        assert!(name.is_some_and(|name| CASE_TAGS.contains(&name)), "<{part}");
    }
}

/// What a certificate says is short, on one line, and bounded in number.
pub fn certificates(bytes: &[u8]) {
    let chain: Vec<_> = match bytes {
        [cut, rest @ ..] => {
            let (first, second) = rest.split_at(rest.len().min(usize::from(*cut) * 16));
            [second, first].into_iter().map(|der| CertificateDer::from(der.to_vec())).collect()
        }
        [] => Vec::new(),
    };
    for chain in [chain.as_slice(), &[CertificateDer::from(bytes.to_vec())]] {
        let Some(read) = certificate::read(chain) else { continue };
        assert!(read.names.len() <= 20 && read.chain_issuers.len() <= 8, "{read:?}");
        for text in read.names.iter().chain(&read.chain_issuers).chain([&read.subject, &read.issuer]) {
            assert!(text.chars().count() <= 201 && !text.chars().any(char::is_control), "{text:?}");
        }
    }
}

/// A tunnel stands after 2xx alone; a refusal says little, on one line.
pub fn proxy_answer(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    match judge_tunnel(bytes) {
        Ok(()) => {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                first.starts_with("HTTP/1.")
                    && first.split(' ').nth(1).is_some_and(|s| s.starts_with('2') && s.len() == 3),
                "{first:?}"
            );
        }
        Err((kind, details)) => {
            assert!(matches!(kind, NoAnswerKind::ProxyFailed | NoAnswerKind::ProxyNeedsSignIn));
            assert!(details.len() < 400 && !details.chars().any(char::is_control), "{details:?}");
        }
    }
}

/// Unpacking stays within its bound and does not depend on where the pieces were cut.
pub fn unpacking(bytes: &[u8]) {
    let [coding, limit, step, body @ ..] = bytes else { return };
    let codings = [None, Some("gzip"), Some("deflate"), Some("identity"), Some("br"), Some(" X-GZIP ")];
    let coding = codings[usize::from(*coding) % codings.len()];
    let limit = usize::from(*limit) * 64;
    let unpack = |size: usize| {
        let mut unpacker = Unpacker::new(coding, limit);
        let end = body
            .chunks(size.max(1))
            .try_for_each(|piece| unpacker.push(piece))
            .and_then(|()| unpacker.finish());
        let out = unpacker.take();
        assert!(out.len() <= limit, "{} of {limit}", out.len());
        (out, end)
    };
    let (whole, pieces) = (unpack(usize::MAX), unpack(usize::from(*step)));
    assert_eq!(whole.1.is_ok(), pieces.1.is_ok(), "{:?} {:?}", whole.1, pieces.1);
    if whole.1.is_ok() {
        assert_eq!(whole.0, pieces.0);
    }
    if matches!(coding, None | Some("identity")) {
        assert_eq!(whole.1.is_ok(), body.len() <= limit);
        assert!(body.starts_with(&whole.0));
    }
}

/// A row of the file reads back with the same words, and no part of it begins like a formula. Bytes 0xFF part cells.
pub fn csv_file(bytes: &[u8]) {
    let cells: Vec<_> =
        bytes.split(|b| *b == 0xFF).map(|c| String::from_utf8_lossy(c).into_owned()).collect();
    let rows: Vec<_> = cells
        .chunks(6)
        .map(|row| {
            let cell = |at: usize| row.get(at).cloned();
            Account {
                id: cell(0).unwrap_or_default(),
                user_name: cell(1).unwrap_or_default(),
                email: cell(2),
                active: row.get(3).map(|c| c.len() % 2 == 0),
                display_name: cell(3),
                given: cell(4),
                family: cell(5),
                ..Account::default()
            }
        })
        .collect();
    let file = users_csv(&rows).unwrap();
    let text = file.strip_prefix('\u{feff}').unwrap();
    assert_eq!(text.matches("\r\n").count(), rows.len() + 1, "{text:?}");
    assert!(!text.replace("\r\n", "").chars().any(char::is_control), "{text:?}");
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let mut read = 0;
    for (record, row) in reader.records().zip(&rows) {
        let record = record.unwrap();
        let given = [
            Some(&row.id),
            Some(&row.user_name),
            row.email.as_ref(),
            None,
            row.display_name.as_ref(),
            row.given.as_ref(),
            row.family.as_ref(),
        ];
        assert_eq!(record.len(), given.len());
        for (cell, given) in record.iter().zip(given) {
            assert!(cell.encode_utf16().count() <= 32_767);
            for part in cell.split([',', ';', '|', '\t']) {
                assert!(!is_formula(part), "{part:?} in {cell:?}");
            }
            if let Some(given) = given {
                assert!(says_the_same(cell, given), "{cell:?} for {given:?}");
            }
        }
        read += 1;
    }
    assert_eq!(read, rows.len());
}

fn is_formula(part: &str) -> bool {
    let dropped =
        |c: char| c.is_whitespace() || matches!(c, '"' | '`' | '\u{feff}' | '\u{200b}'..='\u{200f}');
    part.trim_start_matches(dropped).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Apart from added apostrophes, blanks for breaks, and a cut at the end, a cell holds what was given.
fn says_the_same(cell: &str, given: &str) -> bool {
    let bare = |text: &str| -> String {
        text.chars().filter(|c| *c != '\'' && !c.is_whitespace() && !c.is_control()).collect()
    };
    let (cell, given) = (bare(cell), bare(given));
    cell == given
        || cell.strip_suffix('…').is_some_and(|start| cell.len() > 10_000 && given.starts_with(start))
}

/// A pasted message says each thing once, what is certain first, and digits alone say nothing.
pub fn pasted_message(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let read = explain::read(&text);
    let mut ids: Vec<_> = read.matches.iter().map(|m| m.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), read.matches.len(), "{read:?}");
    assert!(read.unknown_codes.iter().all(|code| code.bytes().all(|b| b.is_ascii_digit())), "{read:?}");
    assert_eq!(explain::read(&text), read);
    let digits: String = text.chars().map(|c| if c.is_alphabetic() { ' ' } else { c }).collect();
    if !digits.contains(['&', '\\', '%', '=']) {
        assert!(explain::read(&digits).matches.is_empty(), "{digits:?}");
    }
}

/// A list of people is refused for one reason, or read so that every row has its line, every cell its place and
/// everybody one fate; compared with itself it is told the same way.
pub fn people_list(bytes: &[u8]) {
    let assigned = vec![("kontakt".to_owned(), Some(Field::Mail))];
    let list = match PeopleList::read(bytes.to_vec(), &assigned) {
        Ok(list) => list,
        Err(problem) => {
            assert!(problem.id.as_str().starts_with("people."), "{problem:?}");
            assert!(problem.facts.values().all(|fact| fact.chars().count() < 1_000), "{problem:?}");
            return;
        }
    };
    let lines: Vec<_> = list.iter().map(RowView::line).collect();
    assert!(lines.len() == list.len() && lines.windows(2).all(|pair| pair[0] < pair[1]), "{lines:?}");
    assert!(lines.iter().all(|line| (1..=bytes.len() + 1).contains(&(*line as usize))), "{lines:?}");
    for (at, row) in list.iter().enumerate() {
        let cells = list.cells(at);
        let seen = [
            (Field::UserName, row.user_name()),
            (Field::GivenName, row.given()),
            (Field::FamilyName, row.family()),
            (Field::DisplayName, row.display()),
            (Field::Department, row.department()),
        ];
        let unreadable = row.state() == RowState::Unreadable;
        assert_eq!(list.damage(at).is_some(), unreadable);
        for (field, cell) in seen {
            assert!(
                cell.is_empty() || (!unreadable && cells.contains(&cell)),
                "{field:?} {cell:?} {cells:?}"
            );
        }
        let password = list.columns().iter().position(|column| column.field == Some(Field::Password));
        let shown = password.and_then(|index| cells.get(index));
        assert!(shown.is_none_or(|cell| cell.trim().is_empty()), "{shown:?}");
    }
    let accounts: Vec<_> = list
        .iter()
        .step_by(2)
        .map(|row| Account { user_name: row.user_name().into_owned(), ..Account::default() })
        .collect();
    for known in [None, Some(accounts.as_slice())] {
        let preflight = Preflight::new(&list, known, &PreflightOptions::default());
        assert_eq!(preflight.create + preflight.link + preflight.skip, list.len());
        for summary in &preflight.summaries {
            let carriers = preflight.findings.iter().filter(|all| all.has(summary.finding)).count();
            assert_eq!(carriers, summary.count, "{summary:?}");
        }
        let unreadable = list.iter().filter(|row| row.state() == RowState::Unreadable).count();
        let told = preflight.findings.iter().filter(|all| all.has(Finding::UnreadableRow)).count();
        assert_eq!(told, unreadable);
    }
}
