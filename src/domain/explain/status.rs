//! HTTP statuses: numbers that are called one, or stand beside their own reason phrase (RFC 9110 section 15).

use super::called::{Caller, caller, denied};
use super::page::Page;
use super::{Confidence, Found, Source};
use crate::domain::checks::http::server_trouble;
use crate::domain::problems::ProblemId;

/// Reason phrases without blanks; of some statuses there are several.
const PHRASES: &[(u16, &str)] = &[
    (301, "movedpermanently"),
    (302, "found"),
    (302, "movedtemporarily"),
    (303, "seeother"),
    (307, "temporaryredirect"),
    (308, "permanentredirect"),
    (400, "badrequest"),
    (401, "unauthorized"),
    (401, "unauthorised"),
    (401, "authorizationrequired"),
    (401, "nichtautorisiert"),
    (402, "paymentrequired"),
    (403, "forbidden"),
    (403, "verboten"),
    (404, "notfound"),
    (404, "nichtgefunden"),
    (404, "ikkefundet"),
    (405, "methodnotallowed"),
    (405, "notallowed"),
    (406, "notacceptable"),
    (407, "proxyauthenticationrequired"),
    (408, "requesttimeout"),
    (409, "conflict"),
    (410, "gone"),
    (412, "preconditionfailed"),
    (413, "payloadtoolarge"),
    (413, "requestentitytoolarge"),
    (413, "contenttoolarge"),
    (414, "uritoolong"),
    (415, "unsupportedmediatype"),
    (422, "unprocessableentity"),
    (422, "unprocessablecontent"),
    (429, "toomanyrequests"),
    (431, "requestheaderfieldstoolarge"),
    (500, "internalservererror"),
    (500, "internalerror"),
    (501, "notimplemented"),
    (502, "badgateway"),
    (503, "serviceunavailable"),
    (503, "servicetemporarilyunavailable"),
    (503, "serverunavailable"),
    (504, "gatewaytimeout"),
    (511, "networkauthenticationrequired"),
];

/// Phrases that are no ordinary words: they are a status without its number too.
const TELLING: &[u16] = &[405, 407, 415, 422, 429, 500, 502, 503, 504, 511];

/// Adds the statuses that stand for a failure.
pub fn find(page: &Page<'_>, found: &mut Vec<Found>) {
    for (index, word) in page.words.iter().enumerate() {
        let (status, confidence) = match numbered(page, index) {
            Some(status) => (status, Confidence::Exact),
            None => match named(page, index) {
                Some(named) => named,
                None => continue,
            },
        };
        let Some((id, source)) = meaning(page, index, status) else { continue };
        if denied(page, index) {
            continue;
        }
        let mut one = Found::new(id, confidence, source, word.start);
        one.explanation.status = Some(status);
        found.push(one);
    }
}

/// The status whose number is word `index`.
fn numbered(page: &Page<'_>, index: usize) -> Option<u16> {
    let word = page.words.get(index).filter(|w| w.end - w.start == 3)?;
    let status: u16 = page.text.get(word.start..word.end)?.parse().ok()?;
    if !(300..600).contains(&status) {
        return None;
    }
    let called = caller(page, index).is_some_and(|by| by == Caller::Status || by == Caller::Code);
    let told =
        called || beside_its_phrase(page, index, status) || ends_a_request_line(page, word.start, status);
    told.then_some(status)
}

/// A line of a log: `GET /scim/Groups 404`, `"GET /scim/Users HTTP/1.1" 401 12`, `PATCH https://… → 400`.
fn ends_a_request_line(page: &Page<'_>, start: usize, status: u16) -> bool {
    const METHODS: [&str; 6] = ["get", "post", "put", "patch", "delete", "head"];
    if status < 400 {
        return false;
    }
    let before = page.text.get(..start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    if !line.ends_with([' ', '\t']) {
        return false;
    }
    let bare = |token: &str| token.trim_matches(['"', '\'', '[', ']', '(', ')', ':']).to_ascii_lowercase();
    let mut tokens =
        line.split_whitespace().rev().skip_while(|t| matches!(*t, "→" | "->" | "=>" | "-" | ":" | "|"));
    let address = |t: &str| t.starts_with('/') || t.starts_with("http://") || t.starts_with("https://");
    let last = tokens.next().map(bare).unwrap_or_default();
    let asked =
        address(&last) || last.starts_with("http/") && tokens.next().map(bare).is_some_and(|t| address(&t));
    asked && tokens.next().is_some_and(|method| METHODS.contains(&bare(method).as_str()))
}

fn beside_its_phrase(page: &Page<'_>, index: usize, status: u16) -> bool {
    let close =
        |between: &str| between.len() <= 6 && between.chars().all(|c| " \t\n:-,()[]\"'/|*".contains(c));
    let mine = || PHRASES.iter().filter(|(s, _)| *s == status).map(|(_, phrase)| *phrase);
    // Parts of a longer number or name are no status: 10.0.0.404, id-404.
    if page.before(index).ends_with(['.', '_', '@', '#'])
        || page.before(index).ends_with('-') && !page.before(index).contains(' ')
    {
        return false;
    }
    let behind = close(page.after(index)) && {
        let next = joined(page, index + 1, index + 5);
        mine().any(|phrase| next.starts_with(phrase))
    };
    behind
        || close(page.before(index)) && {
            let previous = joined(page, index.saturating_sub(4), index);
            mine().any(|phrase| previous.ends_with(phrase))
        }
}

/// A status told by its name: after a word that asks for one, or by a phrase that means nothing else.
fn named(page: &Page<'_>, index: usize) -> Option<(u16, Confidence)> {
    let first = page.word(index);
    // Cheap test before the words are put together.
    let (status, phrase) = PHRASES.iter().find(|(_, phrase)| {
        !first.is_empty() && phrase.starts_with(first) && joined(page, index, index + 4).starts_with(phrase)
    })?;
    if is_a_number_beside(page, index, phrase) {
        return None;
    }
    let asked = status_word(page, index);
    let telling = TELLING.contains(status)
        && first.len() < phrase.len()
        && *phrase != "notallowed"
        && *phrase != "internalerror";
    if (asked || is_a_whole_value(page, index, phrase)) && *phrase != "found" {
        Some((*status, Confidence::Exact))
    } else if telling {
        Some((*status, Confidence::Likely))
    } else {
        None
    }
}

/// The phrase is all that a JSON answer says: `{"message":"Unauthorized"}`.
fn is_a_whole_value(page: &Page<'_>, index: usize, phrase: &str) -> bool {
    const NAMES: [&str; 7] = ["message", "error", "title", "detail", "reason", "description", "msg"];
    let opens = page.before(index).trim_end_matches('\\').ends_with('"') && page.before(index).contains(':');
    let named = index.checked_sub(1).is_some_and(|previous| NAMES.contains(&page.word(previous)));
    let closes =
        || page.after(index + words_of(page, index, phrase) - 1).trim_start_matches('\\').starts_with('"');
    opens && named && closes()
}

/// How many words from `index` on make up the phrase; at least one.
fn words_of(page: &Page<'_>, index: usize, phrase: &str) -> usize {
    let mut length = 0;
    let words = (index..index + 5)
        .take_while(|&i| {
            let open = length < phrase.len();
            length += page.word(i).len();
            open
        })
        .count();
    words.max(1)
}

/// The number beside the phrase is found by itself.
fn is_a_number_beside(page: &Page<'_>, index: usize, phrase: &str) -> bool {
    let status = |i: usize| {
        page.word(i).len() == 3 && page.word(i).parse::<u16>().is_ok_and(|n| (300..600).contains(&n))
    };
    index >= 1 && status(index - 1) || status(index + words_of(page, index, phrase))
}

fn status_word(page: &Page<'_>, index: usize) -> bool {
    let between = page.before(index);
    if between.len() > 8 || !between.chars().all(|c| " \t\n:=\"'(".contains(c)) {
        return false;
    }
    let Some(previous) = index.checked_sub(1) else { return false };
    let word = page.word(previous);
    ["statuscode", "httpstatus", "statuskode"].iter().any(|w| word.ends_with(w))
        || previous >= 1
            && (word == "code" || word == "kode")
            && matches!(page.word(previous - 1), "status" | "http" | "response")
        || previous >= 1 && word == "status" && page.word(previous - 1) == "http"
}

/// Words `from..to` without blanks, in lower case, unfolded.
fn joined(page: &Page<'_>, from: usize, to: usize) -> String {
    (from..to)
        .filter_map(|i| page.words.get(i))
        .filter_map(|w| page.text.get(w.start..w.end))
        .flat_map(|w| w.chars().take(30).flat_map(char::to_lowercase))
        .collect()
}

fn meaning(page: &Page<'_>, index: usize, status: u16) -> Option<(ProblemId, Source)> {
    let id = match status {
        301..=303 | 307 | 308 => ProblemId::HttpRedirected,
        400 => ProblemId::HttpBadRequest,
        401 => ProblemId::TokenRejected,
        402 => ProblemId::TokenPaymentRequired,
        403 => ProblemId::TokenForbidden,
        404 if about_groups(page, index) => return Some((ProblemId::ScimGroupsMissing, Source::Http)),
        404 | 410 => ProblemId::HttpNotFound,
        405 => ProblemId::HttpMethodRefused,
        406 | 415 => ProblemId::HttpNotAcceptable,
        407 => ProblemId::NetworkProxyNeedsSignIn,
        409 => ProblemId::EntraConflict,
        422 => ProblemId::EntraUnprocessableEntity,
        429 => ProblemId::HttpRateLimited,
        501 => ProblemId::EntraNotImplemented,
        511 => ProblemId::NetworkCaptivePortal,
        408 | 500..=599 => server_trouble(status),
        411..=451 | 498 | 499 => ProblemId::HttpUnexpectedStatus,
        _ => return None,
    };
    Some((id, Source::Http))
}

/// Whether the request that failed was one for groups: its address ends in `/Groups`.
fn about_groups(page: &Page<'_>, index: usize) -> bool {
    let path = |i: usize, name: &str| page.word(i) == name && page.before(i).ends_with('/');
    (index.saturating_sub(40)..index + 40)
        .filter(|&i| path(i, "groups") || path(i, "users"))
        .min_by_key(|&i| i.abs_diff(index))
        .is_some_and(|i| page.word(i) == "groups")
}
