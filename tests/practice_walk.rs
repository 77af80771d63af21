//! Every fault that can be planted, on either side, from what a person sees to the words that explain it.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where its ground gives way")]

#[path = "common/entra_world.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod entra_world;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::future::pending;
use std::time::Duration;

use contractbook_setup::domain::checks::write::TrialPlan;
use contractbook_setup::domain::explain::read;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{Preflight, PreflightOptions};
use contractbook_setup::domain::problems::ProblemId;
use contractbook_setup::domain::session::{read_tenant_url, read_token};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::practice::Fault;
use contractbook_setup::practice::entra::limits::REPLICATION;
use contractbook_setup::practice::entra::{
    ACTIVE, Directory, EntraFault, EntraPerson, JobState, LogStatus, Mapping, Refusal, Settings, Sight,
    Source,
};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::ladder::{LadderInput, climb};
use contractbook_setup::service::limits::Limits;
use contractbook_setup::service::trial_write::{Journal, TrialInput, TrialLimits, fresh_probe, try_write};
use contractbook_setup::service::users::{UsersOptions, read_all};
use entra_world::{World, find, run};

/// The people of the walk; the last one leaves.
const PEOPLE: [&str; 5] = ["Mikkel", "Anna", "Lukas", "Ida", "Clara"];

/// What the walk met: problems by where they were named, with the texts that were read.
#[derive(Default)]
struct Met {
    named: BTreeMap<ProblemId, BTreeSet<&'static str>>,
    texts: Vec<(Sight, String)>,
}

impl Met {
    fn sees(&mut self, sight: Sight, text: String) {
        for explanation in read(&text).matches {
            self.named.entry(explanation.id).or_default().insert("explained");
        }
        self.texts.push((sight, text));
    }

    fn refused(&mut self, sight: Sight, outcome: Result<(), Refusal>) {
        if let Err(refusal) = outcome {
            self.sees(sight, refusal.to_string());
        }
    }

    fn names(&self, id: ProblemId) -> bool {
        self.named.contains_key(&id)
    }

    fn all(&self) -> String {
        let mut out = String::new();
        for (id, by) in &self.named {
            writeln!(out, "  {} {by:?}", id.as_str()).unwrap();
        }
        for (sight, text) in &self.texts {
            writeln!(out, "  [{sight:?}] {}", text.replace('\n', " / ")).unwrap();
        }
        out
    }
}

fn bits(person: &EntraPerson) -> String {
    let mail = person.mail.as_deref().unwrap_or_default();
    let kind = if person.guest { "Guest" } else { "Member" };
    format!(
        "{},{},{},{mail},{},{},{kind},{},{}\r\n",
        person.upn,
        person.display_name,
        person.family,
        person.given,
        person.id,
        person.enabled,
        person.department
    )
}

/// The lists that the portal exports: the people who were to be assigned, and the members of assigned groups.
fn preflight(world: &World, met: &mut Met) {
    let mut users = String::from(
        "userPrincipalName,displayName,surname,mail,givenName,id,userType,accountEnabled,department\r\n",
    );
    for given in PEOPLE {
        users.push_str(&bits(&find(&world.simulator, given)));
    }
    let mut lists = vec![users];
    for assigned in world.view().groups {
        let mut csv =
            String::from("id,userPrincipalName,displayName,objectType,userType,isUser,isGroup,isGuest\r\n");
        for group in world.simulator.groups().iter().filter(|g| assigned.group.groups.contains(&g.id)) {
            writeln!(csv, "{},,{},Group,,False,True,False\r", group.id, group.name).unwrap();
        }
        lists.push(csv);
    }
    for csv in lists {
        let Ok(list) = PeopleList::read(csv.into_bytes(), &Vec::new()) else { continue };
        for summary in Preflight::new(&list, None, &PreflightOptions::default()).summaries {
            met.named.entry(summary.id()).or_default().insert("list");
        }
    }
}

fn quick() -> Limits {
    Limits { answer: Duration::from_millis(1500), stall: Duration::from_millis(800), ..Limits::default() }
}

async fn ladder(world: &World, met: &mut Met) {
    let input = LadderInput {
        tenant_url: world.book().tenant_url(),
        token: Some(world.book().token()),
        started_at: jiff::Timestamp::now(),
        timeout: Duration::from_secs(30),
        keep: Vec::new(),
    };
    let report = climb(input, HttpClient::new(quick()), |_| {}).await;
    for problem in report.problems() {
        met.named.entry(problem.id).or_default().insert("ladder");
    }
}

/// Everything of the log that is no success, and the page above it.
fn pages(world: &World, met: &mut Met) {
    let view = world.view();
    met.sees(Sight::Overview, view.overview());
    for entry in view.log.iter().filter(|e| e.status != LogStatus::Success) {
        met.sees(Sight::Log, entry.text());
    }
}

/// The journey's automatic parts, as somebody walks them who does everything right and once.
async fn walk(world: &mut World) -> Met {
    let mut met = Met::default();
    world.simulator.create_app("Contractbook");
    let (url, token) = (world.book().tenant_url(), world.book().token());
    for _ in 0..2 {
        let saved = world.simulator.save_connection(&url, token.clone());
        met.refused(Sight::Connection, saved);
        if saved != Err(Refusal::SettingsNotSaved) {
            break;
        }
    }
    if world.view().tenant_url.is_some()
        && let Err(failure) = world.test_connection().await
    {
        met.sees(Sight::Connection, failure.text());
    }
    let team = world.group_ids(&["Sales team"]);
    met.refused(Sight::Assignment, world.simulator.assign_groups(&team));
    met.refused(Sight::Assignment, world.simulator.assign_groups(&[]));
    let ids = world.ids(&PEOPLE);
    met.refused(Sight::Assignment, world.simulator.assign(&ids));
    match world.simulator.ask_on_demand(&ids[0]) {
        Ok(_) => {
            for step in world.report().await.steps.iter().filter(|s| s.status != LogStatus::Success) {
                met.sees(Sight::OnDemand, step.text());
            }
        }
        Err(refusal) => met.sees(Sight::OnDemand, refusal.to_string()),
    }
    preflight(world, &mut met);
    let started = world.simulator.start(world.now);
    met.refused(Sight::App, started);
    if started.is_ok() {
        pages(world, &mut met);
        cycle(world, &mut met).await;
        // The leaver.
        let left = world.simulator.unassign(&ids[4]);
        met.refused(Sight::Assignment, left);
        cycle(world, &mut met).await;
        cycle(world, &mut met).await;
    }
    ladder(world, &mut met).await;
    met
}

async fn cycle(world: &mut World, met: &mut Met) {
    if world.simulator.next_wake(world.now).is_some() {
        world.cycle().await;
    }
    pages(world, met);
}

async fn walked(fault: Option<EntraFault>, faults: &[Fault]) -> (World, Met) {
    let mut world = World::unconnected(faults, Directory::nordwind()).await;
    if let Some(fault) = fault {
        world.plant(fault);
    }
    let met = Box::pin(walk(&mut world)).await;
    (world, met)
}

#[test]
fn without_a_fault_nothing_is_named() {
    run(async {
        let (world, met) = walked(None, &[]).await;
        assert_eq!(world.view().counts.created, 4, "{}", met.all());
        assert_eq!(world.view().counts.disabled, 1, "{}", met.all());
        let named: Vec<_> = met.named.keys().filter(|id| !met.named[id].contains("ladder")).collect();
        assert!(named.is_empty(), "{}", met.all());
    });
}

#[test]
fn every_fault_in_entra_is_explained_by_what_a_person_sees_of_it() {
    run(async {
        let (_, healthy) = walked(None, &[]).await;
        let mut lost = String::new();
        for fault in EntraFault::ALL.iter().copied() {
            let (world, met) = walked(Some(fault), &[]).await;
            let mut missing = Vec::new();
            for id in fault.problems() {
                // Some are told by what is typed into the wizard.
                let typed = *id == ProblemId::TokenBearerPrefix && {
                    let typed = read_token("Bearer abcdefghijklmnopqrstuvwxyz", jiff::Timestamp::now());
                    typed.problems.iter().any(|p| p.id == *id)
                };
                if !met.names(*id) && !typed {
                    missing.push(id.as_str());
                }
                if healthy.names(*id) {
                    missing.push("named without the fault");
                }
            }
            let there = met.texts.iter().filter(|(sight, _)| *sight == fault.sight());
            let told =
                there.flat_map(|(_, text)| read(text).matches).any(|e| fault.problems().contains(&e.id));
            let seen = match fault.sight() {
                // Who left is still there.
                Sight::Contractbook => world.account("Clara").expect("she was created").active,
                _ => told,
            };
            if !missing.is_empty() || !seen {
                writeln!(
                    lost,
                    "{fault}: missing {missing:?}, seen first at {:?}: {seen}\n{}",
                    fault.sight(),
                    met.all()
                )
                .unwrap();
            }
        }
        assert!(lost.is_empty(), "{lost}");
    });
}

/// Does what the words of the fault say that cures it.
fn cure(world: &mut World, fault: EntraFault) {
    let (url, token) = (world.book().tenant_url(), world.book().token());
    let ids = world.ids(&PEOPLE);
    let change = |world: &mut World, change: fn(usize, &mut EntraPerson)| {
        for (n, given) in PEOPLE.iter().enumerate() {
            world.change(given, |person| change(n, person));
        }
    };
    let simulator = &mut world.simulator;
    match fault {
        EntraFault::WrongAppKind => {
            simulator.create_app("Contractbook");
        }
        EntraFault::ReaderRole => simulator.activate_role(),
        EntraFault::TokenCutOff | EntraFault::TokenWithBearer | EntraFault::OauthMethod => {
            simulator.save_connection(&url, token).unwrap();
        }
        EntraFault::CompatFlagMissing => {
            simulator.save_connection(&format!("{url}?aadOptscim062020"), token).unwrap();
        }
        EntraFault::StaleAssignment => {
            for id in &ids {
                simulator.unassign(id).unwrap();
            }
        }
        EntraFault::ScopingFilter | EntraFault::ScopeAll => {
            simulator.set_settings(Settings::default()).unwrap();
        }
        EntraFault::SignInBlocked => change(world, |_, person| person.enabled = true),
        EntraFault::MailEmpty | EntraFault::DuplicateMail => {
            change(world, |_, person| person.mail = Some(person.upn.clone()));
        }
        EntraFault::ManagerOutOfScope => {
            let boss = ids[2].clone();
            for given in ["Mikkel", "Anna"] {
                world.change(given, |person| person.manager = Some(boss.clone()));
            }
        }
        EntraFault::MappingSendsUnknownField => {
            let mut mapping = world.view().mapping;
            mapping.remove("title");
            world.simulator.set_mapping(mapping).unwrap();
        }
        EntraFault::SoftDeleteUnmapped => {
            let mut mapping = world.view().mapping;
            mapping.set(ACTIVE, Source::IsSoftDeleted);
            world.simulator.set_mapping(mapping).unwrap();
        }
        EntraFault::GroupMappingOnGroups404 => {
            simulator.set_mapping(Mapping { groups: false, ..Mapping::default() }).unwrap();
        }
        EntraFault::OnDemandTooSoon => world.now = world.now.after(REPLICATION),
        // What others have to mend.
        EntraFault::TokenTooLong
        | EntraFault::TokenOfDemotedAdmin
        | EntraFault::FreeEditionGroup
        | EntraFault::ConflictExistingAccount => simulator.clear(fault),
        // Doing it once more, as below, is the cure.
        EntraFault::TwoAppsSameName
        | EntraFault::NobodyAssigned
        | EntraFault::OnlyNestedGroup
        | EntraFault::SettingsNotSaved
        | EntraFault::NotStarted
        | EntraFault::PausedBySomeoneElse
        | EntraFault::Quarantined
        | EntraFault::ThresholdReached => {}
    }
}

/// For each fault of the practice Contractbook: what must be read out of Entra's own texts, and what the program's
/// checks must name: ladder, full read, trial write.
const CONTRACTBOOK: &[(Fault, &[&str], &[&str])] = {
    use Fault as F;
    const OUTAGE: &str = "entra.credential_validation_unavailable";
    const WRONG: &str = "entra.service_incompatible";
    const HELD: &str = "entra.quarantine";
    &[
        (F::TokenRejected, &[OUTAGE, HELD, "token.rejected"], &["token.rejected"]),
        (F::TokenForbidden, &[OUTAGE, HELD, "token.forbidden"], &["token.forbidden"]),
        (F::PaymentRequired, &[OUTAGE, HELD, "token.payment_required"], &["token.payment_required"]),
        (F::WrongPath, &[WRONG, HELD, "http.not_found"], &["http.not_found", "address.variant_answers"]),
        (F::HtmlPage, &[WRONG, HELD], &["http.web_page"]),
        (F::SignInPage, &[WRONG, HELD], &["http.sign_in_page"]),
        (F::Redirect, &[WRONG, HELD, "http.redirected"], &["http.redirected"]),
        (F::RedirectToSignIn, &[WRONG, HELD, "http.redirected"], &["http.redirected_to_sign_in"]),
        (F::FirewallPage, &[OUTAGE, HELD, "token.forbidden"], &["http.blocked_by_firewall"]),
        (F::NotFound, &[WRONG, HELD, "http.not_found"], &["http.not_found"]),
        (F::ServerError, &[OUTAGE, "http.server_error"], &["http.server_error"]),
        (F::BadGateway, &[OUTAGE, "http.bad_gateway"], &["http.bad_gateway"]),
        (F::Unavailable, &[OUTAGE, "http.unavailable"], &["http.unavailable"]),
        (F::GatewayTimeout, &[OUTAGE, "http.gateway_timeout"], &["http.gateway_timeout"]),
        (F::RateLimited, &[OUTAGE, "http.rate_limited"], &["http.rate_limited"]),
        (F::RateLimitedBriefly, &[OUTAGE, "http.rate_limited"], &[]),
        (F::Intermittent, &["http.unavailable"], &["http.intermittent"]),
        (F::Slow, &[OUTAGE, "network.timeout"], &["http.no_answer"]),
        (F::Stalled, &[OUTAGE, "network.timeout"], &["http.stalled"]),
        (F::CutShort, &[OUTAGE, "network.request_not_sent"], &["http.answer_cut_short"]),
        (F::TooLarge, &[OUTAGE], &["http.too_large"]),
        (F::EmptyAnswer, &[WRONG, HELD], &["http.empty_answer"]),
        (F::NotJson, &[WRONG, HELD], &["scim.not_json"]),
        (F::NotScim, &[WRONG, HELD], &["scim.not_scim"]),
        (F::NoMatchIs404, &[WRONG, HELD, "http.not_found"], &["scim.no_match_is_error"]),
        (
            F::NoMatchIs400,
            &["entra.credential_validation_failure", HELD, "http.bad_request"],
            &["scim.no_match_is_error"],
        ),
        (F::FilterIgnored, &["entra.multiple_entries_in_response"], &["scim.filter_ignored"]),
        (F::FilterCaseSensitive, &[], &["scim.filter_case_sensitive"]),
        (F::GroupsMissing, &[WRONG, HELD, "http.not_found"], &["scim.groups_missing"]),
        (F::GroupsRefused, &[OUTAGE, HELD, "token.forbidden"], &["scim.groups_refused"]),
        (F::DiscoveryMissing, &[], &["scim.discovery_missing"]),
        (F::PatchUnsupported, &[], &["scim.patch_unsupported"]),
        (F::ContentTypeJson, &[], &["scim.content_type"]),
        (F::CountsWrong, &[], &["scim.counts_wrong"]),
        (F::ListWithoutResources, &[], &["scim.list_without_resources"]),
        (F::IdMissing, &[WRONG], &["scim.id_missing", "write.id_not_returned"]),
        (F::DuplicateIds, &[], &["scim.id_duplicate"]),
        (F::UserNameMissing, &[], &["scim.user_name_missing"]),
        (F::ActiveAsText, &[], &["scim.active_not_boolean"]),
        (F::ActiveMissing, &[], &["scim.active_missing"]),
        (F::EmailMissing, &[], &["scim.email_missing"]),
        (F::PagingIgnored, &[], &["scim.paging_ignored"]),
        (F::PagingEndless, &[], &["scim.paging_endless"]),
        (F::SecretsReturned, &[], &["scim.secrets_returned"]),
        (F::CreateRefused, &["entra.insufficient_rights", HELD], &["write.create_refused"]),
        (F::CreateAnswerLost, &["entra.internal_server_error"], &["http.gateway_timeout"]),
        (F::AttributeRefused, &["entra.attribute_not_supported"], &["write.attribute_refused"]),
        (F::AttributeDropped, &[], &["write.attribute_refused"]),
        (F::UserUnreadable, &["entra.invalid_anchor"], &["write.read_back_failed"]),
        (F::ConflictOnCreate, &["entra.conflict"], &["write.create_refused"]),
        (F::DuplicatesAccepted, &[], &["write.duplicate_not_detected"]),
        (F::PatchRefused, &["http.bad_request"], &["write.patch_refused"]),
        (F::PatchNotStored, &[], &["write.patch_not_stored"]),
        (F::CapitalOpsRefused, &["http.bad_request"], &["write.patch_refused"]),
        (F::MergedChangeRefused, &[], &["write.patch_refused"]),
        (F::DisableIgnored, &[], &["write.disable_failed"]),
        (F::TextBooleanRefused, &["scim.text_boolean"], &["write.text_boolean_refused"]),
        (F::TextBooleanStored, &[], &["write.text_boolean_stored"]),
        (F::DeleteRefused, &[], &["write.delete_refused"]),
        (F::DeleteSoft, &[], &["write.delete_is_soft"]),
    ]
};

/// The full read and the trial write name what only they can see.
async fn other_checks(world: &World, met: &mut Met) {
    let url = read_tenant_url(&world.book().tenant_url()).url.unwrap();
    let client = || HttpClient::new(quick());
    let read = read_all(client(), &url, &world.book().token(), UsersOptions::default(), |_| {}).await;
    for problem in &read.problems {
        met.named.entry(problem.id).or_default().insert("read");
    }
    let folder = tempfile::tempdir().unwrap();
    let input = TrialInput {
        plan: TrialPlan::new(url, fresh_probe()),
        token: world.book().token(),
        started_at: jiff::Timestamp::now(),
        limits: TrialLimits { late: Duration::from_secs(1), ..TrialLimits::default() },
    };
    let report = try_write(input, client(), Journal::in_folder(folder.path()), |_| {}, pending()).await;
    for (_, problem) in report.problems() {
        met.named.entry(problem.id).or_default().insert("trial");
    }
}

#[test]
fn every_fault_of_contractbook_is_explained_by_what_a_person_sees_of_it() {
    let planted: BTreeSet<Fault> = CONTRACTBOOK.iter().map(|(fault, ..)| *fault).collect();
    assert_eq!(planted, Fault::ALL.iter().copied().collect(), "each has its row");
    run(async {
        let set = tokio::task::LocalSet::new();
        let mut all = Vec::new();
        for (fault, in_entra, in_checks) in CONTRACTBOOK {
            all.push(set.spawn_local(async move {
                // More than fit on one page.
                let mut world = World::beside(250, &[*fault], Directory::nordwind()).await;
                world.change("Mikkel", |p| {
                    p.more.insert("jobTitle".to_owned(), "Counsel".to_owned());
                });
                let mut met = Box::pin(walk(&mut world)).await;
                let slow = [Fault::Slow, Fault::Stalled, Fault::TooLarge, Fault::CutShort];
                if !slow.contains(fault) && !in_checks.is_empty() {
                    Box::pin(other_checks(&world, &mut met)).await;
                }
                let by = |id: &str, explained: bool| {
                    met.named.iter().any(|(named, by)| {
                        named.as_str() == id
                            && by.iter().any(|by| matches!(*by, "explained") == explained && *by != "list")
                    })
                };
                let lost: Vec<_> = in_entra
                    .iter()
                    .filter(|id| !by(id, true))
                    .chain(in_checks.iter().filter(|id| !by(id, false)))
                    .collect();
                if lost.is_empty() { String::new() } else { format!("{fault}: {lost:?}\n{}", met.all()) }
            }));
        }
        set.await;
        let mut lost = String::new();
        for one in all {
            lost.push_str(&one.await.unwrap());
        }
        assert!(lost.is_empty(), "{lost}");
    });
}

#[test]
fn every_fault_in_entra_is_cured_as_its_words_say() {
    run(async {
        for fault in EntraFault::ALL.iter().copied() {
            let (mut world, met) = walked(Some(fault), &[]).await;
            cure(&mut world, fault);
            let (url, token) = (world.book().tenant_url(), world.book().token());
            if world.view().tenant_url.is_none() {
                world.simulator.save_connection(&url, token).unwrap();
            }
            let ids = world.ids(&PEOPLE);
            world.simulator.assign(&ids).unwrap();
            assert!(world.on_demand("Mikkel").await.succeeded(), "{fault}\n{}", met.all());
            world.simulator.start(world.now).unwrap();
            world.simulator.restart(world.now).unwrap();
            for _ in 0..3 {
                world.cycle().await;
            }
            let view = world.view();
            assert_eq!(view.job, JobState::Active, "{fault}");
            for given in PEOPLE {
                assert!(
                    world.account(given).is_some_and(|account| account.active),
                    "{fault}: {given}\n{view:#?}"
                );
            }
            let stays = matches!(fault, EntraFault::CompatFlagMissing | EntraFault::OnDemandTooSoon);
            assert_eq!(view.planted.contains(&fault), stays, "{fault}");
            // A leaver is switched off.
            world.simulator.unassign(&ids[4]).unwrap();
            world.cycle().await;
            assert!(!world.account("Clara").unwrap().active, "{fault}");
        }
    });
}

#[test]
fn a_cleared_fault_leaves_everything_as_it_was() {
    run(async {
        for fault in EntraFault::ALL.iter().copied() {
            let mut world = World::new(&[], "").await;
            world.assign(&PEOPLE);
            let before = world.view();
            let directory = world.simulator.people().to_vec();
            world.plant(fault);
            assert_eq!(world.view().planted, [fault]);
            world.plant(fault);
            world.simulator.clear(fault);
            world.simulator.clear(fault);
            let after = world.view();
            assert_eq!(after.planted, [], "{fault}");
            assert_eq!(after.mapping, before.mapping, "{fault}");
            assert_eq!(after.settings, before.settings, "{fault}");
            assert_eq!(
                (after.app, after.apps, after.role),
                (before.app, before.apps, before.role),
                "{fault}"
            );
            assert_eq!((after.people, after.groups.len()), (before.people, 0), "{fault}");
            assert_eq!(world.simulator.people(), directory, "{fault}");
            assert!(world.simulator.contractbook_faults().is_empty(), "{fault}");
            world.start().await;
            assert_eq!(world.view().counts.created, 5, "{fault}");
        }
    });
}

#[test]
fn every_fault_in_entra_has_a_name_a_row_and_words() {
    let texts = Texts::english();
    let mut names = HashSet::new();
    assert!(EntraFault::ALL.len() >= 20);
    for fault in EntraFault::ALL {
        assert_eq!(fault.as_str().parse::<EntraFault>().as_ref(), Ok(fault));
        assert!(names.insert(fault.as_str()));
        assert!((1..=30).contains(&fault.row()) && !fault.problems().is_empty());
        let key = fault.text_key();
        assert!(texts.has(&key), "{fault}");
        for part in ["about", "seen"] {
            assert!(texts.attribute(&key, part, &[]).is_some(), "{fault} {part}");
        }
    }
    assert!("none".parse::<EntraFault>().is_err());
}
