//! What whoever helps is told to say next, and the customer's setup made again from the case.

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod files;
    pub mod finished;
}

use std::collections::BTreeSet;

use common::cases;
use common::files::sources;
use common::finished::at;
use contractbook_setup::domain::checks::Verdict;
use contractbook_setup::domain::problems::{FACTS, ProblemId};
use contractbook_setup::domain::report::case::{
    AnswerPart, Case, CheckPart, Choice, ExplainedPart, FactPart, FindingPart, Met, NextThing, PeoplePart,
    Rule, StepPart, TokenPart, next_things, problem_of, read, report_of, session_of,
};
use contractbook_setup::domain::session::{Change, Status, Step};
use contractbook_setup::domain::texts::{Arg, Language, Texts};

fn finding(id: &str, severity: &str) -> FindingPart {
    FindingPart { id: id.to_owned(), severity: severity.to_owned(), ..FindingPart::default() }
}

fn check(kind: &str, findings: Vec<FindingPart>) -> CheckPart {
    CheckPart { kind: kind.to_owned(), findings, started_at: Some(at(0)), ..CheckPart::default() }
}

/// A case that stands at this step, with everything before it done.
fn standing(step: Step) -> Case {
    let part = |other: Step| StepPart {
        id: other.as_str().to_owned(),
        status: if other < step { "done" } else { "current" }.to_owned(),
        done_at: (other < step).then(|| at(1)),
        ..StepPart::default()
    };
    let mut case = Case { steps: Step::ALL.map(part).to_vec(), made_at: Some(at(0)), ..Case::default() };
    step.as_str().clone_into(&mut case.setup.viewed);
    case
}

/// Ids of findings, keys of rules, ids of steps.
fn said(case: &Case) -> Vec<String> {
    let name = |thing: &NextThing| match thing {
        NextThing::Finding(found) => found.id.clone(),
        NextThing::Rule(rule) => rule.key().trim_start_matches("agent-next-").to_owned(),
        NextThing::Step(step) => step.as_str().to_owned(),
    };
    next_things(case, at(5)).iter().map(name).collect()
}

#[test]
fn without_anything_found_the_open_step_is_said() {
    for step in Step::ALL {
        assert_eq!(said(&standing(step)), [step.as_str()]);
    }
    let mut done = standing(Step::Consent);
    "done".clone_into(&mut done.steps.last_mut().unwrap().status);
    assert_eq!(said(&done), ["finished"]);
    assert_eq!(said(&Case::default()), ["prepare"], "an empty case is no dead end");
}

#[test]
fn what_it_was_saved_for_comes_first_and_each_thing_once() {
    let mut case = standing(Step::Test);
    case.input = vec![finding("token.quotes", "note"), finding("address.wrong_host", "blocker")];
    case.checks = vec![check(
        "test",
        vec![finding("token.rejected", "blocker"), finding("scim.groups_missing", "warning")],
    )];
    "scim.groups_missing".clone_into(&mut case.about);
    assert_eq!(said(&case), ["scim.groups_missing", "address.wrong_host", "token.rejected"]);
    "token.rejected".clone_into(&mut case.about);
    assert_eq!(said(&case), ["token.rejected", "address.wrong_host", "test"]);
}

#[test]
fn an_outdated_test_says_only_that_it_is_outdated() {
    let mut case = standing(Step::Test);
    case.checks = vec![check("test", vec![finding("token.rejected", "blocker")])];
    case.checks[0].outdated = true;
    assert_eq!(said(&case), ["test-again", "test"]);
}

#[test]
fn the_first_look_counts_until_there_is_a_test() {
    let mut case = standing(Step::Prepare);
    case.checks = vec![check("reach", vec![finding("network.timeout", "blocker")])];
    assert_eq!(said(&case), ["network.timeout", "prepare"]);
    case.checks.push(check("test", Vec::new()));
    assert_eq!(said(&case), ["prepare"]);
}

#[test]
fn blockers_come_before_what_was_pasted_and_likely_ones_after() {
    let mut case = standing(Step::Connect);
    let pasted = |id: &str, confidence: &str| ExplainedPart {
        id: id.to_owned(),
        confidence: confidence.to_owned(),
        ..ExplainedPart::default()
    };
    case.explained = vec![pasted("entra.quarantine", "likely"), pasted("aadsts.50105", "exact")];
    assert_eq!(said(&case), ["aadsts.50105", "entra.quarantine", "connect"]);
    case.checks = vec![check("test", vec![finding("token.rejected", "blocker")])];
    assert_eq!(said(&case), ["token.rejected", "aadsts.50105", "entra.quarantine"]);
}

#[test]
fn the_age_of_the_token_is_told() {
    let mut case = standing(Step::Connect);
    let token = TokenPart { in_memory: true, expires_at: Some(at(4)), ..TokenPart::default() };
    case.answers.token = Some(token.clone());
    assert_eq!(said(&case), ["token-ended", "connect"]);
    case.answers.token = Some(TokenPart { expires_at: Some(at(5 + 60 * 24 * 3)), ..token.clone() });
    assert_eq!(said(&case), ["connect", "token-soon"]);
    assert!(next_things(&case, at(5)).contains(&NextThing::Rule(Rule::TokenSoon(3))));
    case.answers.token = Some(TokenPart { expires_at: None, in_memory: false, ..token.clone() });
    assert_eq!(said(&case), ["token-again", "connect"]);
    "people".clone_into(&mut case.setup.viewed);
    assert!(!said(&case).contains(&"token-again".to_owned()), "step 6 needs no token");
}

#[test]
fn silence_is_answered_or_asked_about() {
    let mut case = standing(Step::Start);
    "waiting".clone_into(&mut case.watch.state);
    assert_eq!(said(&case), ["waiting", "start"]);
    "overdue".clone_into(&mut case.watch.state);
    assert_eq!(said(&case), ["ask-silence", "start"]);
    let answer = |means: &str| AnswerPart { means: means.to_owned(), ..AnswerPart::default() };
    case.watch.silence = vec![answer("next")];
    assert_eq!(said(&case), ["ask-silence", "start"], "a question is open");
    case.watch.silence = vec![answer("next"), answer("entra.nested_group")];
    assert_eq!(said(&case), ["entra.nested_group", "start"]);
    case.watch.silence = vec![answer("paste")];
    assert_eq!(said(&case), ["paste-log", "start"]);
    case.watch.failing_since = Some(at(2));
    assert_eq!(said(&case), ["watch-failing", "paste-log", "start"]);
}

#[test]
fn unfinished_answers_of_step_6_are_asked_for() {
    let mut case = standing(Step::People);
    "open".clone_into(&mut case.answers.people.admin);
    "groups".clone_into(&mut case.answers.people.assign);
    "no".clone_into(&mut case.answers.people.licence);
    case.people = Some(PeoplePart { needs_you: 4, ..PeoplePart::default() });
    assert_eq!(said(&case), ["entra.groups_need_licence", "list-needs-you", "admin-open"]);
    "connect".clone_into(&mut case.setup.viewed);
    assert!(!said(&case).contains(&"admin-open".to_owned()), "nobody is asked about a later step");
}

#[test]
fn an_old_check_is_told_last() {
    let mut case = standing(Step::Connect);
    case.checks = vec![CheckPart { verdict: "ready".to_owned(), ..check("test", Vec::new()) }];
    assert_eq!(next_things(&case, at(60 * 24)), [NextThing::Step(Step::Connect)]);
    let later = next_things(&case, at(60 * 24 * 3 + 1));
    assert_eq!(later, [NextThing::Step(Step::Connect), NextThing::Rule(Rule::CheckOld(3))]);
}

#[test]
fn a_finding_of_a_newer_version_keeps_its_words() {
    let mut case = standing(Step::Test);
    let unknown = FindingPart {
        code: "Z-999".to_owned(),
        title: "Something new".to_owned(),
        action: "Do this".to_owned(),
        ..finding("token.from_the_future", "blocker")
    };
    case.checks = vec![check("test", vec![unknown])];
    let things = next_things(&case, at(5));
    let NextThing::Finding(found) = &things[0] else { unreachable!("a finding is first") };
    assert_eq!((found.problem.is_none(), found.met), (true, Met::Check));
    assert_eq!((found.title.as_str(), found.action.as_str()), ("Something new", "Do this"));
}

#[test]
fn each_rule_has_its_words_in_each_language() {
    let rules = [
        Rule::TokenEnded,
        Rule::TokenAgain,
        Rule::TokenSoon(0),
        Rule::TestAgain,
        Rule::CheckOld(2),
        Rule::AskSilence,
        Rule::PasteLog,
        Rule::WatchFailing,
        Rule::Waiting,
        Rule::ListNeedsYou(1),
        Rule::AdminOpen,
        Rule::Finished,
    ];
    for language in Language::ALL {
        let own: BTreeSet<&str> =
            Texts::files(language).find(|(name, _)| *name == "agent").unwrap().1.lines().collect();
        let texts = Texts::of(language);
        for rule in rules {
            let begins = format!("{} =", rule.key());
            assert!(own.iter().any(|line| line.starts_with(&begins)), "{language:?} {begins}");
            let say = texts.attribute(rule.key(), "say", &[("count", Arg::Number(rule.count()))]);
            assert!(say.is_some_and(|say| say.len() > 20), "{language:?} {}", rule.key());
        }
    }
}

#[test]
fn the_setup_is_made_again_as_it_was() {
    let mut input = cases::input(&["Bearer of bad news"], "AADSTS50105");
    // As in a window: what the test said last is what the setup remembers.
    input.test.as_mut().unwrap().verdict = Verdict::ReadyWithWarnings;
    input.session.apply(Change::TakenOut, at(0));
    input.session.apply(Change::ReminderSaved("n".to_owned()), at(1));
    let file = cases::file(&input, &Choice::default());
    let case = read(file.document.as_bytes()).unwrap().case;
    let session = session_of(&case);
    assert_eq!(session.id(), input.session.id());
    assert_eq!(session.created_at(), input.session.created_at());
    assert_eq!(session.viewed(), input.session.viewed());
    for step in Step::ALL {
        assert_eq!(session.status(step), Status::Done, "{step:?}");
        assert_eq!(session.done_at(step), input.session.done_at(step), "{step:?}");
    }
    let (theirs, ours) = (input.session.answers(), session.answers());
    assert_eq!(ours.tenant_url, theirs.tenant_url);
    assert_eq!(ours.token, theirs.token);
    assert_eq!(ours.people.expected, theirs.people.expected);
    assert_eq!(ours.start.started_at, theirs.start.started_at);
    assert_eq!(ours.start.arrived, theirs.start.arrived);
    assert!(theirs.start.drill.taken_out_at.is_some());
    assert_eq!(ours.start.drill, theirs.start.drill);
    assert_eq!((ours.token_plan.reminders, theirs.token_plan.reminders), (1, 1));
    assert_eq!(ours.company, "[company]", "masks stay masks");
    assert!(session.token_in_memory(), "the customer's page says that it is there");
    let test = case.checks.iter().find(|check| check.kind == "test").unwrap();
    let (again, before) = (report_of(test).unwrap(), input.test.unwrap());
    assert_eq!((again.verdict, again.started_at), (before.verdict, before.started_at));
    assert_eq!(again.rungs[0].problems[0].id, before.rungs[0].problems[0].id);
    assert_eq!(again.rungs[0].problems[0].facts, before.rungs[0].problems[0].facts);
    assert_eq!(again.requests[0].status, Some(200));
}

#[test]
fn a_case_full_of_nonsense_gives_a_setup_and_things_to_say() {
    let mut case = standing(Step::Consent);
    "no such step".clone_into(&mut case.setup.viewed);
    "../../etc".clone_into(&mut case.setup.id);
    case.answers.people.expected = Some(u64::MAX);
    "javascript:alert(1)".clone_into(&mut case.answers.tenant_url);
    case.steps.reverse();
    case.checks = vec![CheckPart { verdict: "splendid".to_owned(), ..check("test", Vec::new()) }];
    let session = session_of(&case);
    assert_eq!((session.viewed(), session.answers().people.expected), (Step::Prepare, None));
    assert!(session.answers().tenant_url.is_empty() && !session.id().contains('/'));
    assert!(report_of(&case.checks[0]).is_none());
    assert!(!said(&case).is_empty());
}

/// Every fact that the sources give a problem comes back from a case.
#[test]
fn all_facts_are_known() {
    let mut found = BTreeSet::new();
    for path in sources("src", "rs") {
        let text = std::fs::read_to_string(&path).unwrap();
        for after in text.split(".fact(").skip(1) {
            if let Some(name) = after.trim_start().strip_prefix('"') {
                found.insert(name.split('"').next().unwrap().to_owned());
            }
        }
    }
    assert!(found.len() > 20, "{found:?}");
    let unknown: Vec<_> = found.iter().filter(|name| !FACTS.contains(&name.as_str())).collect();
    assert!(unknown.is_empty(), "not in FACTS: {unknown:?}");
    let part = FindingPart {
        facts: FACTS.map(|name| FactPart { name: name.to_owned(), value: "x".to_owned() }).to_vec(),
        ..finding(ProblemId::TokenRejected.as_str(), "blocker")
    };
    assert_eq!(problem_of(&part).unwrap().facts.len(), FACTS.len());
}
