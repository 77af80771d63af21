//! Finds the right address by trying the known variants of a wrong one, on the same host only.

use super::LadderEvent;
use super::ask::Asker;
use super::board::Board;
use super::climb::user_question;
use crate::domain::checks::Rung;
use crate::domain::checks::reply::{Reply, read_reply};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::session::TenantUrl;
use crate::service::together::Together;

/// Whether these problems of the `http` rung look like a wrong path. After 401, 403, 429, an outage or TLS
/// trouble another path would prove nothing.
pub(super) fn worth_trying(problems: &[Problem]) -> bool {
    let path = |id| {
        matches!(
            id,
            ProblemId::HttpNotFound
                | ProblemId::HttpMethodRefused
                | ProblemId::HttpWebPage
                | ProblemId::HttpSignInPage
                | ProblemId::HttpRedirected
                | ProblemId::HttpRedirectedToSignIn
                | ProblemId::HttpRedirectLoop
                | ProblemId::HttpEmptyAnswer
                | ProblemId::HttpUnexpectedStatus
                | ProblemId::ScimNotJson
                | ProblemId::ScimNotScim
        )
    };
    let mut blockers = problems.iter().filter(|p| p.severity == Severity::Blocker).peekable();
    blockers.peek().is_some() && blockers.all(|p| path(p.id))
}

/// The likeliest variant that answers Entra's question rightly: a list with nobody in it.
pub(super) async fn find<E: FnMut(LadderEvent)>(
    asker: &Asker<'_, E>,
    base: &TenantUrl,
    guid: &str,
) -> Option<TenantUrl> {
    let same_origin = |variant: &TenantUrl| variant.url().origin() == base.url().origin();
    let variants: Vec<TenantUrl> = base.variants().into_iter().filter(same_origin).collect();
    let mut together = Together::default();
    for (at, variant) in variants.iter().enumerate() {
        together.push(async move {
            let url = user_question(variant, guid);
            let reading = read_reply(&asker.once(&url, asker.token).await, &url, asker.token);
            (at, matches!(reading.reply, Reply::List(list) if list.results() == 0))
        });
    }
    let mut best: Option<usize> = None;
    while let Some((at, right)) = together.next().await {
        if right && best.is_none_or(|known| at < known) {
            best = Some(at);
        }
    }
    drop(together);
    best.and_then(|at| variants.into_iter().nth(at))
}

/// Says so on the `address` rung. A warning there: the blocker stays on the rung where the given address failed,
/// and so the verdict stays "not ready" until the person has taken the other address.
pub(super) fn recommend<E: FnMut(LadderEvent)>(
    board: &Board<E>,
    variant: Option<&TenantUrl>,
    evidence: &str,
) -> Option<String> {
    let address = variant?.for_entra();
    let problem = Problem::new(ProblemId::AddressVariantAnswers).fact("address", address.clone());
    board.amend(Rung::Address, problem.details(format!("the given address: {evidence}")));
    Some(address)
}
