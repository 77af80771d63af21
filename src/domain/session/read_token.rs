//! Reads the secret token from what was pasted: tidies harmless mess, names everything else.

use jiff::{SignedDuration, Timestamp};
use zeroize::Zeroizing;

use super::super::problems::{Problem, ProblemId, Severity};
use super::paste::{after_label, is_guid, looks_like_token, note, plain, trimmed, unquoted};
use super::{Repair, SecretToken, read_tenant_url};

/// Longer input is no token, however much mess is around it; nothing of it is looked at. Tidying takes time with the
/// square of the length.
const MAX_INPUT_BYTES: usize = 32 * 1024;
/// Below this nobody issues secrets: it could be guessed.
const TOO_SHORT_TO_TRY: usize = 8;
/// Below this (96 bits in base64) something was probably cut off.
const SUSPICIOUSLY_SHORT: usize = 16;
/// Entra for US authorities keeps 1 KB for token and notification addresses together ("Known issues for
/// provisioning in Microsoft Entra ID").
const ENTRA_LIMIT: usize = 1024;
/// Common limit of servers for one header line.
const HEADER_LIMIT: usize = 8192;
/// Clocks may differ by this much before "not yet valid" is believed.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);

const LABELS: [&str; 14] = [
    "secret token",
    "scim secret token",
    "scim token",
    "scim api key",
    "sso api key",
    "bearer token",
    "access token",
    "your token",
    "token",
    "api key",
    "api-key",
    "apikey",
    "key",
    "secret",
];

/// What the reader made of a pasted token.
#[derive(Debug, Clone)]
pub struct TokenInput {
    /// The token, when there is one that may be tried.
    pub token: Option<SecretToken>,
    /// What was tidied.
    pub repairs: Vec<Repair>,
    /// What is wrong or odd; blockers mean that `token` is `None`.
    pub problems: Vec<Problem>,
}

/// Reads a pasted token at the time `now`.
pub fn read_token(input: &str, now: Timestamp) -> TokenInput {
    let mut repairs = Vec::new();
    let mut problems = Vec::new();
    if input.len() > MAX_INPUT_BYTES {
        let problem = Problem::new(ProblemId::TokenTooLong).weighing(Severity::Blocker);
        return TokenInput {
            token: None,
            repairs,
            problems: vec![problem.fact("count", input.len().to_string())],
        };
    }
    let text = tidy(input, &mut repairs);
    judge(&text, now, &mut problems);
    let blocked = problems.iter().any(|p| p.severity == Severity::Blocker);
    if !text.is_empty() {
        problems.extend(repairs.iter().filter_map(told).map(Problem::new));
    }
    problems.sort_by_key(|p| std::cmp::Reverse(p.severity));
    let token = (!blocked).then(|| SecretToken::new(text.to_string()));
    TokenInput { token, repairs, problems }
}

/// Whether the two fields were filled the wrong way round: an address stands where the token belongs, and
/// something that is no address, but not nothing, where the address belongs.
pub fn swapped(address_input: &str, token_input: &str) -> bool {
    if token_input.len() > MAX_INPUT_BYTES {
        return false;
    }
    let mut repairs = Vec::new();
    let token = tidy(token_input, &mut repairs);
    if !is_url(&token) {
        return false;
    }
    let address = read_tenant_url(address_input);
    address.url.is_none() && !address.problems.iter().any(|p| p.id == ProblemId::AddressEmpty)
}

/// The problem that tells of a repair, where the catalogue has one.
fn told(repair: &Repair) -> Option<ProblemId> {
    match repair {
        Repair::BearerPrefix => Some(ProblemId::TokenBearerPrefix),
        Repair::Quotes => Some(ProblemId::TokenQuotes),
        Repair::LineBreaks => Some(ProblemId::TokenLineBreak),
        Repair::InvisibleCharacters => Some(ProblemId::TokenInvisibleCharacters),
        _ => None,
    }
}

fn tidy(input: &str, repairs: &mut Vec<Repair>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(plain(input, repairs));
    loop {
        let before = text.len();
        if let Some(rest) = after_label(&text, &["authorization"]) {
            note(repairs, Repair::BearerPrefix);
            text = Zeroizing::new(rest.to_owned());
        }
        if let Some(rest) = after_label(&text, &LABELS) {
            note(repairs, Repair::Label);
            text = Zeroizing::new(rest.to_owned());
        }
        if let Some(rest) = after_bearer(&text) {
            note(repairs, Repair::BearerPrefix);
            text = Zeroizing::new(rest.to_owned());
        }
        if let Some(inner) = unquoted(&text) {
            note(repairs, Repair::Quotes);
            text = Zeroizing::new(inner.to_owned());
        }
        text = Zeroizing::new(trimmed(&text, repairs).to_owned());
        if text.len() == before {
            break;
        }
    }
    if text.contains('\n') && !is_url(&text) {
        note(repairs, Repair::LineBreaks);
        let joined: String = text.split('\n').map(str::trim).collect();
        // What was behind a line break may be wrapped once more.
        text = tidy(&joined, repairs);
    }
    text
}

/// What follows the word `Bearer`, in any case, with a blank, colon or line break behind it.
fn after_bearer(text: &str) -> Option<&str> {
    let head = text.get(..6)?;
    let rest = text.get(6..)?;
    if !head.eq_ignore_ascii_case("bearer") {
        return None;
    }
    (rest.is_empty() || rest.starts_with([' ', ':', '\n', '=']))
        .then(|| rest.trim_start_matches([' ', ':', '\n', '=']))
}

/// Whether an address stands where the token belongs.
fn is_url(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.contains("://")
        || ["http:", "https:", "www."].iter().any(|head| lower.starts_with(head))
        || lower.contains("contractbook.com")
        || (lower.contains('.') && lower.contains("/scim") && !lower.contains(' '))
}

fn judge(text: &str, now: Timestamp, problems: &mut Vec<Problem>) {
    let mut say = |problem: Problem| problems.push(problem);
    if text.is_empty() {
        return say(Problem::new(ProblemId::TokenEmpty));
    }
    if is_url(text) {
        return say(Problem::new(ProblemId::TokenIsUrl));
    }
    if text.contains(char::is_whitespace) {
        return say(Problem::new(ProblemId::TokenHasSpaces));
    }
    if let Some(at) = text.chars().position(|c| !c.is_ascii_graphic()) {
        return say(Problem::new(ProblemId::TokenNotAscii).fact("position", (at + 1).to_string()));
    }
    let count = text.len();
    if is_guid(text) {
        say(Problem::new(ProblemId::TokenIsGuid));
    } else if count < SUSPICIOUSLY_SHORT {
        let weight = if count < TOO_SHORT_TO_TRY { Severity::Blocker } else { Severity::Warning };
        say(Problem::new(ProblemId::TokenTooShort).weighing(weight).fact("count", count.to_string()));
    } else if count > ENTRA_LIMIT {
        let weight = if count > HEADER_LIMIT { Severity::Blocker } else { Severity::Warning };
        say(Problem::new(ProblemId::TokenTooLong).weighing(weight).fact("count", count.to_string()));
    }
    let token = SecretToken::new(text.to_owned());
    if let Some(expiry) = token.jwt_expiry().filter(|expiry| *expiry <= now) {
        say(Problem::new(ProblemId::TokenJwtExpired).fact("when", when(expiry)));
    }
    if let Some(start) = token.jwt_not_before().filter(|start| start.duration_since(now) > CLOCK_SKEW) {
        say(Problem::new(ProblemId::TokenJwtNotYetValid).fact("when", when(start)));
    }
}

fn when(time: Timestamp) -> String {
    time.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Whether a text that is about to be remembered looks like a secret that strayed into another field. Long words without
/// a digit are names: Danish and German companies have such.
pub(super) fn is_stray_secret(text: &str) -> bool {
    let has_digit = |word: &str| word.bytes().any(|b| b.is_ascii_digit());
    text.split_whitespace().any(|word| word.len() >= 32 && has_digit(word) && looks_like_token(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_no_secret() {
        for name in [
            "Donaudampfschifffahrtsgesellschaft mbH",
            "Friedrich-Wilhelms-Universitaet-Bonn",
            "Ejendomsadministrationsselskabet ApS",
        ] {
            assert!(!is_stray_secret(name), "{name}");
        }
        assert!(is_stray_secret("Nordwind 7Fq2LmZx81RtYw03sDvE5nKpQ9bH4cJ6"));
    }
}
