//! Everything that is asked with the token: Entra's two questions, the description, the first page of people.

use std::time::Duration;

use tokio::join;
use tokio::sync::watch;
use tokio::time::timeout;

use super::ask::Asker;
use super::climb::{
    Plan, api_found, blocks, clock, group_question, page_question, skip_token, user_question,
};
use super::{LadderEvent, variants};
use crate::domain::checks::discovery::{self, Proven, describes_scim, judge_discovery};
use crate::domain::checks::http::judge_intermittent;
use crate::domain::checks::lookup::{UserAnswers, judge_group_lookup, judge_user_lookup, pick_known_user};
use crate::domain::checks::people::{judge_people, page_size_refused, wants_smaller_page};
use crate::domain::checks::reply::{Reading, Reply, read_reply};
use crate::domain::checks::token::{decides_alone, judge_access, judge_unlisted, leaves_open};
use crate::domain::checks::{Exchange, Rung};
use crate::domain::problems::{Problem, ProblemId, Severity};
use crate::domain::session::TenantUrl;

/// Users on the first page; fewer when the page is too large or the count is refused.
const PAGE_SIZES: [usize; 3] = [100, 10, 1];
/// How long the plain list of groups may take: Entra never asks for it, so nobody should wait for it.
const ASIDE: Duration = Duration::from_secs(4);

/// The first page of people with what asking for it showed.
#[derive(Debug, Clone)]
struct Page {
    reading: Reading,
    asked: usize,
    smaller: Option<Problem>,
}

/// Everything that is asked with the token.
pub(super) async fn questions<E: FnMut(LadderEvent)>(
    asker: &Asker<'_, E>,
    base: &TenantUrl,
    plan: &Plan,
) -> Option<String> {
    let (send_page, page) = watch::channel(None);
    let list = async {
        let read = first_page(asker, base).await;
        send_page.send_replace(Some(read));
        std::future::pending::<()>().await;
    };
    let climb = async {
        let url = user_question(base, &plan.guids.user);
        let exchange = asker.ask(&url).await;
        let nobody = read_reply(&exchange, &url, asker.token);
        let people = if decides_alone(&nobody.reply) { None } else { wait(&page).await };
        let listed = people.as_ref().map(|p| &p.reading.reply);
        let access = match leaves_open(&nobody.reply, listed) {
            Some(refusal) => {
                let described = asker.ask(&base.endpoint(discovery::PAGES[0])).await;
                judge_unlisted(refusal, describes_scim(&described))
            }
            None => judge_access(&nobody.reply, listed),
        };
        let granted = access.is_granted();

        let mut http = access.http;
        http.extend(clock(&exchange, plan.now()));
        let (slow, echo): (Vec<_>, Vec<_>) =
            nobody.beside.iter().cloned().partition(|p| p.id != ProblemId::ScimSecretsReturned);
        http.extend(slow);
        let no_api = blocks(&http);
        let wrong_place = variants::worth_trying(&http);
        let evidence = http.first().map(|p| p.details.clone()).unwrap_or_default();
        asker.board.done(Rung::Http, http, Some(api_found()));
        if no_api {
            skip_token(asker.board, Rung::Http, [plan.token.problems.clone(), echo].concat());
            asker.board.skip_rest(Rung::Http);
            settle(&page).await;
            let variant =
                if wrong_place { variants::find(asker, base, &plan.guids.user).await } else { None };
            return variants::recommend(asker.board, variant.as_ref(), &evidence);
        }
        asker.board.start(Rung::Token);
        let told = !echo.is_empty();
        let mut token = [plan.token.problems.clone(), access.token.unwrap_or_default()].concat();
        token.extend(echo);
        asker.board.done(Rung::Token, token, access.found);
        if !granted {
            asker.board.skip_rest(Rung::Token);
            settle(&page).await;
            return None;
        }
        for rung in [Rung::UserLookup, Rung::GroupLookup, Rung::Discovery, Rung::People] {
            asker.board.start(rung);
        }
        // Discovery is judged last: it is compared with what the look-ups proved.
        let (filter, groups, described, ()) = join!(
            users(asker, base, plan, &nobody.reply, &page),
            groups(asker, base, plan, told),
            describe(asker, base),
            people_rung(asker, &page, told),
        );
        let proven = Proven { filter, groups };
        let [a, b, c] = &described;
        let (problems, found) = judge_discovery([a, b, c], proven, asker.token);
        asker.board.done(Rung::Discovery, problems, found);
        None
    };
    let recommended = tokio::select! {
        biased;
        found = climb => found,
        () = list => None,
    };
    hiccups(asker, &base.host());
    recommended
}

/// Asks again what did not hold where address and token did.
pub(super) async fn again<E: FnMut(LadderEvent)>(asker: &Asker<'_, E>, base: &TenantUrl, plan: &Plan) {
    let open = |rung: Rung| !asker.board.has(rung);
    let (look_up, look_up_groups) = (open(Rung::UserLookup), open(Rung::GroupLookup));
    let (describe_it, read) = (open(Rung::Discovery), open(Rung::People));
    for rung in [Rung::UserLookup, Rung::GroupLookup, Rung::Discovery, Rung::People] {
        asker.board.start(rung);
    }
    let (send_page, page) = watch::channel(None);
    let list = async {
        // The look-up needs somebody to look for.
        if look_up || read {
            let first = first_page(asker, base).await;
            send_page.send_replace(Some(first));
        }
    };
    let filter = async {
        if !look_up {
            return Some(true);
        }
        let url = user_question(base, &plan.guids.user);
        let nobody = read_reply(&asker.ask(&url).await, &url, asker.token);
        users(asker, base, plan, &nobody.reply, &page).await
    };
    let group = async { if look_up_groups { groups(asker, base, plan, false).await } else { Some(true) } };
    let pages = async { if describe_it { Some(describe(asker, base).await) } else { None } };
    let people = async {
        if read {
            people_rung(asker, &page, false).await;
        }
    };
    let (filter, groups, described, (), ()) = join!(filter, group, pages, people, list);
    if let Some([a, b, c]) = &described {
        let proven = Proven { filter, groups };
        let (problems, found) = judge_discovery([a, b, c], proven, asker.token);
        asker.board.done(Rung::Discovery, problems, found);
    }
    hiccups(asker, &base.host());
}

async fn wait(page: &watch::Receiver<Option<Page>>) -> Option<Page> {
    let mut page = page.clone();
    page.wait_for(Option::is_some).await.ok()?.clone()
}

/// Lets the list that is asked side by side come in, so that its request is listed with its status.
async fn settle(page: &watch::Receiver<Option<Page>>) {
    let come = timeout(Duration::from_millis(300), wait(page)).await;
    drop(come);
}

/// The first page; asked again with fewer users when it is too large or its count is refused.
async fn first_page<E: FnMut(LadderEvent)>(asker: &Asker<'_, E>, base: &TenantUrl) -> Page {
    let mut refused: Option<(usize, Reading)> = None;
    for asked in PAGE_SIZES {
        let url = page_question(base, 1, asked as u64);
        let reading = read_reply(&asker.ask(&url).await, &url, asker.token);
        if matches!(reading.reply, Reply::List(_)) || !wants_smaller_page(&reading.reply) {
            let smaller = match (&refused, &reading.reply) {
                (Some((count, first)), Reply::List(_)) => {
                    Some(page_size_refused(*count, asked, &first.reply))
                }
                _ => None,
            };
            return Page { reading, asked, smaller };
        }
        refused.get_or_insert((asked, reading));
    }
    let none = Reading { reply: Reply::Unusable(Vec::new()), beside: Vec::new() };
    let (count, first) = refused.unwrap_or((0, none));
    Page { reading: first, asked: count, smaller: None }
}

/// The `user_lookup` rung; whether the filter works, unless something else stood in its way.
async fn users<E: FnMut(LadderEvent)>(
    asker: &Asker<'_, E>,
    base: &TenantUrl,
    plan: &Plan,
    nobody: &Reply,
    page: &watch::Receiver<Option<Page>>,
) -> Option<bool> {
    let page = wait(page).await;
    let people = page.as_ref().map(|p| &p.reading.reply);
    let user = match people {
        Some(Reply::List(list)) => pick_known_user(list),
        _ => None,
    };
    let look_up = async |name: Option<&str>| {
        let url = user_question(base, name?);
        Some(read_reply(&asker.ask(&url).await, &url, asker.token).reply)
    };
    // Found in another letter case, the user is found at all: one question proves both.
    let name = user.as_ref().map(|u| u.user_name.as_str());
    let other = user.as_ref().and_then(|u| u.other_case.as_deref());
    let (mut known, part) =
        join!(look_up(other.or(name)), look_up(user.as_ref().and_then(|u| u.part.as_deref())));
    let mut other_case = None;
    if other.is_some() && !user.as_ref().zip(known.as_ref()).is_some_and(|(u, reply)| u.is_alone_in(reply)) {
        other_case = known;
        known = look_up(name).await;
    }
    let (problems, found) = judge_user_lookup(UserAnswers {
        nobody,
        guid: &plan.guids.user,
        people,
        known: user.as_ref().zip(known.as_ref()),
        other_case: other_case.as_ref(),
        part: part.as_ref(),
    });
    let works = works(&problems, &[ProblemId::ScimFilterIgnored, ProblemId::ScimFilterRefused]);
    asker.board.done(Rung::UserLookup, problems, found);
    works
}

/// The `group_lookup` rung; whether groups can be looked up, unless something else stood in the way.
async fn groups<E: FnMut(LadderEvent)>(
    asker: &Asker<'_, E>,
    base: &TenantUrl,
    plan: &Plan,
    told: bool,
) -> Option<bool> {
    let url = group_question(base, &plan.guids.group);
    let mut whole = base.endpoint("Groups");
    whole.set_query(Some("excludedAttributes=members&startIndex=1&count=1"));
    let (exchange, listed) = join!(asker.ask(&url), timeout(ASIDE, asker.ask(&whole)));
    let nobody = read_reply(&exchange, &url, asker.token);
    let listed = listed.ok().map(|exchange| read_reply(&exchange, &whole, asker.token).reply);
    let (mut problems, found) = judge_group_lookup(&nobody.reply, &plan.guids.group, listed.as_ref());
    problems.extend(beside(nobody.beside, Rung::GroupLookup, told));
    let works = works(&problems, &[ProblemId::ScimGroupsMissing]);
    asker.board.done(Rung::GroupLookup, problems, found);
    works
}

/// `false` when one of `missing` was found, `true` when nothing blocks, `None` when something else does.
fn works(problems: &[Problem], missing: &[ProblemId]) -> Option<bool> {
    let is_missing = problems.iter().any(|p| missing.contains(&p.id));
    (is_missing || !blocks(problems)).then_some(!is_missing)
}

/// What was noticed beside an answer; an echo of the token is told once.
fn beside(noticed: Vec<Problem>, rung: Rung, told: bool) -> impl Iterator<Item = Problem> {
    let again = move |p: &Problem| told && p.id == ProblemId::ScimSecretsReturned;
    noticed.into_iter().filter(move |p| !again(p)).map(move |p| p.at(rung))
}

async fn describe<E: FnMut(LadderEvent)>(asker: &Asker<'_, E>, base: &TenantUrl) -> [Exchange; 3] {
    let [config, types, schemas] = discovery::PAGES.map(|page| base.endpoint(page));
    let (config, types, schemas) = join!(asker.ask(&config), asker.ask(&types), asker.ask(&schemas));
    [config, types, schemas]
}

async fn people_rung<E: FnMut(LadderEvent)>(
    asker: &Asker<'_, E>,
    page: &watch::Receiver<Option<Page>>,
    told: bool,
) {
    let Some(page) = wait(page).await else { return };
    let (mut problems, found) = judge_people(&page.reading.reply, page.asked);
    problems.extend(page.smaller);
    problems.extend(beside(page.reading.beside, Rung::People, told));
    asker.board.done(Rung::People, problems, found);
}

/// What the repeated questions showed, added to the `http` rung at the end.
fn hiccups<E: FnMut(LadderEvent)>(asker: &Asker<'_, E>, host: &str) {
    let (failed, tries) = asker.hiccups();
    if let Some(problem) = judge_intermittent(failed, tries, host) {
        asker.board.amend(Rung::Http, problem);
    }
    if asker.was_slowed() {
        let problem = Problem::new(ProblemId::HttpRateLimited).at(Rung::Http).weighing(Severity::Note);
        let problem = problem.fact("host", host).fact("status", "429");
        asker.board.amend(Rung::Http, problem.details("answered after the wait it had asked for"));
    }
}
