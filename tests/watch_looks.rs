//! The watch against servers of every manner: who has arrived, and what it costs to know.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

#[path = "common/watched.rs"]
mod watched;
#[path = "common/wild_server.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod wild_server;

use std::sync::Arc;

use contractbook_setup::domain::people::ExpectedCounts;
use contractbook_setup::service::watch::How;
use watched::{Company, Manners, arrived, second};

/// The kinds of company every promise is held against: small, large and telling changes, large and telling none.
fn companies() -> [(&'static str, usize, Manners); 4] {
    let silent = Manners { tells_changes: false, ..Manners::default() };
    let no_date = Manners { date: false, ..Manners::default() };
    [
        ("small", 20, Manners::default()),
        ("changes", 350, Manners::default()),
        ("tail", 350, silent),
        ("no date", 350, no_date),
    ]
}

#[tokio::test]
async fn each_look_after_the_first_costs_one_request() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let logins = (0..5).map(|n| format!("new{n}@nordwind.example")).collect();
        let mut plan = company.plan();
        (plan.trial, plan.expected) = (Some("trial@nordwind.example".to_owned()), Some(Arc::new(logins)));
        let mut watcher = company.watcher(plan);
        let first = company.look(&mut watcher, 1).await;
        assert!(first[0].problem.is_none(), "{name}: {:?}", first[0].problem);
        // The first page, two questions whether changes are told truthfully, and who was touched just before.
        assert!(first[0].requests.len() <= 4, "{name}: {}", first[0].requests.len());
        let mut more = 0;
        for round in 0..10 {
            company.change(|w| w.add_many(&format!("round{round}-"), 30));
            for look in company.look(&mut watcher, 4).await {
                // Once, a small company outgrows its page, and the server is tried for what it can tell.
                more += look.requests.len() - 1;
                assert!(look.problem.is_none(), "{name}: {:?}", look.problem);
            }
        }
        assert_eq!(more, if name == "small" { 2 } else { 0 }, "{name}");
    }
}

#[tokio::test]
async fn everybody_who_is_made_linked_or_switched_off_is_told_once() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let mut watcher = company.watcher(company.plan());
        assert_eq!(arrived(&company.look(&mut watcher, 3).await), [""; 0], "{name}");
        company.change(|w| {
            w.add_many("new", 7);
            w.touch("old3@nordwind.example");
        });
        let looks = company.look(&mut watcher, 16).await;
        let mut wanted: Vec<_> = (0..7).map(|n| format!("new{n}@nordwind.example")).collect();
        wanted.push("old3@nordwind.example".to_owned());
        assert_eq!(arrived(&looks), wanted, "{name}");
        let last = looks.last().unwrap();
        assert_eq!((last.counts.created, last.counts.linked), (7, 1), "{name}");
        // Touched again, and one of them leaves.
        company.pass(300);
        company.change(|w| {
            w.touch("old3@nordwind.example");
            w.switch("new2@nordwind.example", false);
        });
        let later: Vec<_> =
            company.look(&mut watcher, 16).await.into_iter().flat_map(|l| l.arrivals).collect();
        let told: Vec<_> = later.iter().map(|a| (a.user_name.as_str(), a.how)).collect();
        assert_eq!(told, [("new2@nordwind.example", How::SwitchedOff)], "{name}");
    }
}

#[tokio::test]
async fn many_who_arrive_at_once_are_all_told() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, Manners { most: 60, ..manners });
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 2).await;
        company.change(|w| w.add_many("new", 500));
        let looks = company.look(&mut watcher, 30).await;
        assert_eq!(arrived(&looks).len(), 500, "{name}");
        assert_eq!(looks.last().unwrap().counts.created, 500, "{name}");
    }
}

#[tokio::test]
async fn expected_people_are_matched_exactly() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let logins = [
            "New0@nordwind.example",
            "new1@nordwind.example",
            "old7@nordwind.example",
            "old15@nordwind.example",
        ];
        let mut plan = company.plan();
        plan.expected = Some(Arc::new(logins.iter().map(|l| (*l).to_owned()).collect()));
        let mut watcher = company.watcher(plan);
        // The one who is there untouched stands last, where only a look-up finds somebody at little cost.
        company.change(|w| w.people.sort_by_key(|p| p.login == "old15@nordwind.example"));
        company.look(&mut watcher, 12).await;
        company.change(|w| {
            w.add("new0@nordwind.example");
            w.add("stranger@nordwind.example");
            w.touch("old7@nordwind.example");
        });
        let looks = company.look(&mut watcher, 16).await;
        let last = looks.last().unwrap();
        let wanted = ExpectedCounts { arrived: 2, there: 1, missing: 1, unexpected: 1 };
        assert_eq!(last.expected, Some(wanted), "{name}");
        assert_eq!((last.seen.arrived, last.seen.there), (2, 1), "{name}");
    }
}

#[tokio::test]
async fn nobody_expected_and_nobody_there_is_no_trouble() {
    let mut company = Company::new(0, Manners::default());
    let mut plan = company.plan();
    plan.expected = Some(Arc::new(Vec::new()));
    let mut watcher = company.watcher(plan);
    let looks = company.look(&mut watcher, 5).await;
    assert!(looks.iter().all(|l| l.problem.is_none() && l.arrivals.is_empty() && l.requests.len() == 1));
    assert_eq!(looks[4].expected, Some(ExpectedCounts::default()));
}

#[tokio::test]
async fn fifty_thousand_people_cost_no_more() {
    for manners in [Manners::default(), Manners { tells_changes: false, ..Manners::default() }] {
        let mut company = Company::new(50_000, manners);
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 2).await;
        company.change(|w| w.add_many("new", 40));
        let looks = company.look(&mut watcher, 4).await;
        assert_eq!(arrived(&looks).len(), 40);
        assert!(looks.iter().all(|l| l.requests.len() == 1));
        assert!(looks.iter().flat_map(|l| &l.requests).all(|r| r.bytes < 100_000));
    }
}

#[tokio::test]
async fn the_trial_person_is_found_and_followed_also_under_another_login() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let mut plan = company.plan();
        (plan.trial, plan.follow_trial) = (Some("mia@nordwind.example".to_owned()), true);
        let mut watcher = company.watcher(plan);
        let before = company.look(&mut watcher, 3).await;
        assert!(before.iter().all(|l| l.trial.account().is_none()), "{name}");
        company.change(|w| w.add("Mia@nordwind.example"));
        let looks = company.look(&mut watcher, 4).await;
        let mia = looks.iter().find_map(|l| l.trial.account()).unwrap();
        assert_eq!((mia.active, mia.email.as_deref()), (Some(true), Some("Mia@nordwind.example")), "{name}");
        assert_eq!(arrived(&looks), ["Mia@nordwind.example"], "{name}");
        company.change(|w| {
            w.people.last_mut().unwrap().login = "mia.berg@nordwind.example".to_owned();
            w.switch("mia.berg@nordwind.example", false);
        });
        let looks = company.look(&mut watcher, 4).await;
        let off = looks.iter().rev().find_map(|l| l.trial.account()).unwrap();
        assert_eq!(
            (off.active, off.user_name.as_str()),
            (Some(false), "mia.berg@nordwind.example"),
            "{name}"
        );
        company.change(|w| w.people.pop());
        let looks = company.look(&mut watcher, 4).await;
        let gone = |l: &contractbook_setup::worker::Look| {
            l.trial == contractbook_setup::domain::people::drill::Sight::Absent
        };
        assert!(looks.iter().any(gone), "{name}");
    }
}

#[tokio::test]
async fn a_program_started_again_goes_on_where_it_was() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 2).await;
        company.change(|w| w.add_many("first", 6));
        let memory = company.look(&mut watcher, 4).await.last().unwrap().memory;
        drop(watcher);
        assert_eq!(memory.created, 6, "{name}");
        // While the program was closed, a day went by.
        company.pass(3600);
        company.change(|w| w.add_many("second", 5));
        company.pass(86_400);
        let mut plan = company.plan();
        plan.memory = memory;
        let mut watcher = company.watcher(plan);
        let first = company.look(&mut watcher, 1).await;
        assert!(first[0].counts.created >= 6, "{name}: nothing is forgotten");
        let looks = company.look(&mut watcher, 12).await;
        assert_eq!(looks.last().unwrap().counts.created, 11, "{name}");
        let saved = serde_json::to_string(&looks.last().unwrap().memory).unwrap();
        assert!(!saved.contains('@') && !saved.contains("first"), "{saved}");
    }
}

#[tokio::test]
async fn this_computers_clock_does_not_matter() {
    for ahead in [-7_200, 7_200] {
        for (name, people, manners) in companies() {
            if !manners.date {
                continue;
            }
            let mut company = Company::new(people, manners);
            company.ahead = ahead;
            let mut plan = company.plan();
            // Started five minutes ago, by the wrong clock.
            company.change(|w| w.add("early@nordwind.example"));
            company.pass(300);
            plan.since = Some(second(ahead));
            let mut watcher = company.watcher(plan);
            let mut looks = company.look(&mut watcher, 4).await;
            company.change(|w| w.add("late@nordwind.example"));
            looks.extend(company.look(&mut watcher, 2).await);
            // Somebody puts the clock right.
            company.ahead = 0;
            company.change(|w| w.add("later@nordwind.example"));
            looks.extend(company.look(&mut watcher, 4).await);
            let wanted = ["early@nordwind.example", "late@nordwind.example", "later@nordwind.example"];
            assert_eq!(arrived(&looks), wanted, "{name} {ahead}");
        }
    }
}

#[tokio::test]
async fn two_programs_see_the_same() {
    let mut company = Company::new(350, Manners::default());
    let (mut one, mut two) = (company.watcher(company.plan()), company.watcher(company.plan()));
    company.look(&mut one, 1).await;
    company.look(&mut two, 1).await;
    company.change(|w| w.add_many("new", 9));
    let (first, second) = (company.look(&mut one, 2).await, company.look(&mut two, 2).await);
    assert_eq!(arrived(&first).len(), 9);
    assert_eq!(arrived(&first), arrived(&second));
}

#[tokio::test]
async fn deleted_accounts_hide_nobody() {
    for (name, people, manners) in companies() {
        let mut company = Company::new(people, manners);
        let mut watcher = company.watcher(company.plan());
        company.look(&mut watcher, 2).await;
        company.change(|w| {
            w.people.drain(3..9);
            w.add_many("new", 6);
        });
        let looks = company.look(&mut watcher, 14).await;
        assert_eq!(arrived(&looks).len(), 6, "{name}");
        assert_eq!(looks.last().unwrap().counts.created, 6, "{name}");
    }
}
