//! The watch against servers that refuse, fail and lie.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

#[path = "common/watched.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod watched;
#[path = "common/wild_server.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod wild_server;

use std::time::Duration;

use contractbook_setup::domain::problems::ProblemId;
use watched::{Company, Manners, arrived};

fn telling_nothing() -> Manners {
    Manners { tells_changes: false, ..Manners::default() }
}

#[tokio::test]
async fn a_server_that_asks_for_time_gets_it() {
    let mut company = Company::new(20, Manners::default());
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 2).await;
    company.change(|w| w.manners.refusal = Some((429, Some(90))));
    let look = company.look(&mut watcher, 1).await.remove(0);
    assert_eq!(look.problem.unwrap().id, ProblemId::HttpRateLimited);
    assert_eq!((look.next, look.hold), (Duration::from_secs(90), Some(Duration::from_secs(90))));
    assert!(!look.ended);
    company.change(|w| w.manners.refusal = Some((429, Some(10_000_000))));
    let look = company.look(&mut watcher, 1).await.remove(0);
    assert_eq!(look.next, Duration::from_hours(1), "nobody waits for months");
    company.change(|w| w.manners.refusal = None);
    let look = company.look(&mut watcher, 1).await.remove(0);
    assert!(look.problem.is_none() && look.hold.is_none());
}

#[tokio::test]
async fn ten_minutes_of_failures_are_survived_at_little_cost() {
    for manners in [Manners::default(), telling_nothing()] {
        let mut company = Company::new(350, manners);
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 2).await;
        let (asked, from) = (company.server.seen().len(), company.time);
        company.change(|w| w.manners.refusal = Some((500, None)));
        company.change(|w| w.add_many("new", 3));
        while company.time - from < 600 {
            let look = company.look(&mut watcher, 1).await.remove(0);
            assert_eq!(look.problem.unwrap().id, ProblemId::HttpServerError);
            assert!(!look.ended && look.hold.is_none());
        }
        let asked = company.server.seen().len() - asked;
        assert!(asked <= 8, "{asked} requests to a server that fails");
        company.change(|w| w.manners.refusal = None);
        let looks = company.look(&mut watcher, 4).await;
        assert_eq!(arrived(&looks).len(), 3, "who came meanwhile is not lost");
        assert!(looks[0].next <= Duration::from_secs(4), "{:?}", looks[0].next);
    }
}

#[tokio::test]
async fn a_replaced_token_is_said_and_not_tried_again() {
    let mut company = Company::new(20, Manners::default());
    let mut watcher = company.watcher(company.plan());
    let memory = company.look(&mut watcher, 2).await[1].memory;
    company.change(|w| w.manners.refusal = Some((401, None)));
    let looks = company.look(&mut watcher, 2).await;
    assert_eq!(looks[0].problem.as_ref().unwrap().id, ProblemId::TokenRejected);
    assert_eq!(looks.iter().map(|l| l.ended).collect::<Vec<_>>(), [false, true]);
    assert_eq!(looks[1].memory, memory, "the next watch goes on from it");
    // One refusal in passing ends nothing.
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 1).await;
    company.change(|w| w.manners.refusal = None);
    company.look(&mut watcher, 1).await;
    company.change(|w| w.manners.refusal = Some((401, None)));
    assert!(!company.look(&mut watcher, 1).await[0].ended);
}

#[tokio::test]
async fn a_server_that_is_away_at_first_is_met_later() {
    for status in [503, 429, 500] {
        let mut company = Company::new(350, Manners { refusal: Some((status, None)), ..Manners::default() });
        let mut watcher = company.watcher(company.plan());
        assert!(company.look(&mut watcher, 2).await.iter().all(|l| l.problem.is_some()));
        company.change(|w| w.manners.refusal = None);
        company.look(&mut watcher, 2).await;
        company.change(|w| w.add_many("new", 4));
        assert_eq!(arrived(&company.look(&mut watcher, 4).await).len(), 4, "{status}");
    }
}

#[tokio::test]
async fn a_filter_that_is_ignored_reports_nobody() {
    for manners in [
        Manners { ignores_moment: true, ..Manners::default() },
        Manners { forgets_changes: true, ..Manners::default() },
    ] {
        let mut company = Company::new(350, manners.clone());
        let mut watcher = company.watcher(company.plan());
        assert_eq!(arrived(&company.look(&mut watcher, 12).await), [""; 0], "{manners:?}");
        company.change(|w| w.add_many("new", 5));
        let looks = company.look(&mut watcher, 30).await;
        assert_eq!(arrived(&looks).len(), 5, "{manners:?}");
    }
}

#[tokio::test]
async fn a_filter_that_begins_to_lie_is_found_out() {
    let mut company = Company::new(350, Manners::default());
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 2).await;
    company.change(|w| w.manners.ignores_moment = true);
    assert_eq!(arrived(&company.look(&mut watcher, 4).await), [""; 0]);
    company.change(|w| w.add_many("new", 5));
    assert_eq!(arrived(&company.look(&mut watcher, 8).await).len(), 5);
    // Refused from one day to the next.
    let mut company = Company::new(350, Manners::default());
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 2).await;
    company.change(|w| w.manners.tells_changes = false);
    company.change(|w| w.add_many("new", 5));
    assert_eq!(arrived(&company.look(&mut watcher, 6).await).len(), 5);
}

#[tokio::test]
async fn a_total_that_jumps_counts_nobody() {
    for manners in [Manners::default(), telling_nothing()] {
        let mut company = Company::new(350, manners);
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 3).await;
        for inflated in [1_000_000, 0, 7, 7, 7, 7, 0, 50_000, 50_000, 50_000, 50_000] {
            company.change(|w| w.manners.inflated = inflated);
            let look = company.look(&mut watcher, 1).await.remove(0);
            assert_eq!(look.counts.created, 0, "{inflated}");
            assert!(look.arrivals.is_empty());
        }
        company.change(|w| w.add_many("new", 3));
        let looks = company.look(&mut watcher, 20).await;
        assert_eq!((arrived(&looks).len(), looks[19].counts.created), (3, 3));
    }
}

#[tokio::test]
async fn pages_that_lie_report_nobody_who_was_there() {
    for meta in [true, false] {
        for lie in [
            Manners { ignores_start: true, ..telling_nothing() },
            Manners { newest_first: true, ..telling_nothing() },
            Manners { most: 7, ..telling_nothing() },
        ] {
            let mut company = Company::new(350, Manners { meta, ..lie.clone() });
            let mut watcher = company.watcher(company.plan());
            let quiet = company.look(&mut watcher, 10).await;
            assert_eq!(arrived(&quiet), [""; 0], "{meta} {lie:?}");
            company.change(|w| w.add_many("new", 5));
            let looks = company.look(&mut watcher, 20).await;
            assert!(arrived(&looks).iter().all(|login| login.starts_with("new")), "{meta} {lie:?}");
            assert_eq!(looks[19].counts.created, if lie.ignores_start { 0 } else { 5 }, "{meta} {lie:?}");
        }
    }
}

#[tokio::test]
async fn newcomers_at_the_head_of_the_list_are_found() {
    let mut company = Company::new(350, Manners { newest_first: true, ..telling_nothing() });
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 4).await;
    for round in 0..3 {
        company.change(|w| w.add_many(&format!("round{round}-"), 5));
        assert_eq!(arrived(&company.look(&mut watcher, 6).await).len(), 5, "{round}");
    }
}

#[tokio::test]
async fn looks_grow_rare_between_rounds_and_quick_when_people_come() {
    let mut company = Company::new(350, Manners::default());
    let mut watcher = company.watcher(company.plan());
    company.look(&mut watcher, 1).await;
    let asked = company.server.seen().len();
    let from = company.time;
    while company.time - from < 2400 {
        company.look(&mut watcher, 1).await;
    }
    let asked = company.server.seen().len() - asked;
    assert!(asked <= 60, "{asked} requests in 40 silent minutes");
    company.change(|w| w.add_many("new", 5));
    let looks = company.look(&mut watcher, 4).await;
    assert!(looks[3].next <= Duration::from_secs(4), "{:?}", looks[3].next);
}
