//! General words where a check would fill in facts of its own: nothing of the pasted text is repeated.

use super::Explanation;
use crate::domain::problems::{Problem, ProblemId as P};

/// The problem, ready for [`crate::domain::texts::Texts::problem`].
pub fn problem(explanation: Explanation) -> Problem {
    let status = explanation.status.map_or_else(|| "an error".to_owned(), |status| status.to_string());
    Problem::new(explanation.id)
        .fact("status", status)
        .fact("target", "another address")
        .fact("vendor", vendor(explanation.id))
        .fact("names", "another name")
        .fact("issuer", "an unknown signer")
        .fact("until", "a day that has passed")
        .fact("from", "a later day")
        .fact("clock", "another time")
        .fact("what", "person")
        .fact("count", "several")
        .fact("of", "all")
        .fact("address", "another address")
        .fact("pages", "some of its pages")
        .fact("taken", "fewer")
        .fact("host", host(explanation.id))
}

/// Who is meant by the host, in words that fit the texts of the row.
const fn host(id: P) -> &'static str {
    match id {
        // "No server is called …"
        P::NetworkNameNotFound => "what the address says",
        // "The server that answers is not …"
        P::TlsWrongHost => "the one that was asked for",
        P::NetworkNothingListens => "The address",
        _ => "Contractbook's server",
    }
}

const fn vendor(id: P) -> &'static str {
    match id {
        P::TlsInspectionProxy => "An inspection device",
        _ => "A filter",
    }
}
