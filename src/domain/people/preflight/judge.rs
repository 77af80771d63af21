//! The judgement over a whole list: each row by itself, against the others, against Contractbook.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use super::compare::{Index, Match};
use super::finding::weight;
use super::key::{Keys, Plain, same};
use super::rows::{Judged, at_once, judge_rows};
use super::rules::{Carried, ListColumns, Marks};
use super::{Fate, Finding, Preflight, PreflightOptions, Summary};
use crate::domain::people::Account;
use crate::domain::people::list::{Field, PeopleList, RowState};
use crate::domain::problems::Severity;

/// Rows named for each finding.
const MOST_ROWS: usize = 100;

pub(super) fn judge(
    list: &PeopleList,
    accounts: Option<&[Account]>,
    options: &PreflightOptions,
) -> Preflight {
    let columns = ListColumns::of(list, options.login);
    let keys = Keys::new();
    let Judged { mut carried, marks, domains } = judge_rows(list, columns, keys);
    let named: Vec<_> = options.domains.iter().filter_map(|name| named_domain(name)).collect();
    let own = if named.is_empty() { domains.own() } else { named };
    let others = domains.others(&own);
    // One domain for everybody is the usual case, and then nobody has another.
    if others.contains(&true) {
        for (marks, carried) in marks.iter().zip(&mut carried) {
            if others.get(marks.domain as usize) == Some(&true) {
                carried.all.insert(Finding::OtherDomain);
            }
        }
    }
    let (mails, logins) = at_once(
        || shared_keys(marks.iter().map(|marks| marks.mail)),
        || shared_keys(marks.iter().map(|marks| marks.user_name)),
        marks.len(),
    );
    groups(&mails).for_each(|group| mark_mails(group, &marks, &mut carried));
    let mut repeated = vec![false; marks.len()];
    groups(&logins).for_each(|group| mark_user_names(group, &marks, &mut carried, &mut repeated));
    let index = accounts.map(|accounts| Index::of(accounts, keys));
    let mut preflight = Preflight {
        findings: Vec::with_capacity(list.len()),
        mild: Vec::with_capacity(list.len()),
        fates: Vec::with_capacity(list.len()),
        summaries: Vec::new(),
        create: 0,
        link: 0,
        skip: 0,
        domains: own,
        compared: accounts.is_some(),
        options: options.clone(),
    };
    for (((row, mut carried), marks), again) in list.iter().zip(carried).zip(&marks).zip(repeated) {
        let is_person = row.state() == RowState::Person;
        let found = match &index {
            Some(index) if is_person => index.find(columns.login_key(row, marks, keys), marks.address()),
            _ => Match::New,
        };
        note_match(&mut carried, found, accounts.unwrap_or_default());
        let fate = if is_person { fate(carried, found, again) } else { Fate::Skip };
        match fate {
            Fate::Create => preflight.create += 1,
            Fate::Link(_) => preflight.link += 1,
            Fate::Skip => preflight.skip += 1,
        }
        preflight.fates.push(fate);
        preflight.findings.push(carried.all);
        preflight.mild.push(carried.mild);
    }
    summarise(&mut preflight);
    of_the_whole(&mut preflight, list, accounts, keys, &marks);
    preflight.summaries.sort_by_key(|summary| (std::cmp::Reverse(summary.severity), summary.finding));
    preflight
}

fn named_domain(name: &str) -> Option<String> {
    let name = name.trim().trim_start_matches('@').to_lowercase();
    Some(name).filter(|name| !name.is_empty())
}

/// Rows with their keys, those that share one beside each other. Most keys stand alone: two bits for each of a few places tell
/// most of those, so that only the rest is sorted.
fn shared_keys(keys: impl ExactSizeIterator<Item = u64> + Clone) -> Vec<(u64, u32)> {
    let places = (keys.len() * 16).next_power_of_two().max(64);
    let mut met = vec![[0u64; 2]; places / 64];
    let place = |key: u64| ((key as usize & (places - 1)) / 64, 1u64 << (key % 64));
    for key in keys.clone().filter(|key| *key != 0) {
        let (word, bit) = place(key);
        if let Some([once, twice]) = met.get_mut(word) {
            *twice |= *once & bit;
            *once |= bit;
        }
    }
    let may_repeat = |key: u64| {
        let (word, bit) = place(key);
        met.get(word).is_some_and(|[_, twice]| twice & bit != 0)
    };
    let mut sorted: Vec<(u64, u32)> =
        keys.zip(0u32..).filter(|(key, _)| *key != 0 && may_repeat(*key)).collect();
    sorted.sort_unstable();
    sorted
}

/// The rows that share a key, key by key.
fn groups(sorted: &[(u64, u32)]) -> impl Iterator<Item = &[(u64, u32)]> {
    sorted.chunk_by(|a, b| a.0 == b.0).filter(|group| group.len() > 1)
}

fn shared(group: &[(u64, u32)], marks: &[Marks]) -> bool {
    let mut others = group.iter().map(|(_, row)| marks.get(*row as usize).map_or(0, |marks| marks.user_name));
    let first = others.next().unwrap_or_default();
    first != 0 && others.all(|key| key == first)
}

/// Two people with one address clash; one person who stands twice does not.
fn mark_mails(group: &[(u64, u32)], marks: &[Marks], carried: &mut [Carried]) {
    let one_person = shared(group, marks);
    for (_, row) in group {
        let Some(carried) = carried.get_mut(*row as usize) else { continue };
        carried.all.insert(Finding::DuplicateMail);
        if one_person {
            carried.mild.insert(Finding::DuplicateMail);
        }
    }
}

/// A user name stands for one person in Entra: rows that agree in the address are that person again.
fn mark_user_names(group: &[(u64, u32)], marks: &[Marks], carried: &mut [Carried], repeated: &mut [bool]) {
    let mails: Vec<_> =
        group.iter().map(|(_, row)| marks.get(*row as usize).map(|marks| marks.mail)).collect();
    let one_person = mails.iter().all(|mail| mail == mails.first().unwrap_or(&None));
    for (nth, (_, row)) in group.iter().enumerate() {
        let row = *row as usize;
        let Some(carried) = carried.get_mut(row) else { continue };
        carried.all.insert(Finding::DuplicateUserName);
        if one_person {
            carried.mild.insert(Finding::DuplicateUserName);
        }
        if let Some(repeated) = repeated.get_mut(row) {
            *repeated = nth > 0;
        }
    }
}

fn note_match(carried: &mut Carried, found: Match, accounts: &[Account]) {
    match found {
        Match::New => {}
        Match::Address => carried.all.insert(Finding::ClashWithContractbook),
        Match::Login(place) => {
            carried.all.insert(Finding::AlreadyInContractbook);
            let off = accounts.get(place as usize).is_some_and(|account| account.active == Some(false));
            if off && !carried.all.has(Finding::Disabled) {
                carried.all.insert(Finding::SwitchedOff);
            }
            // The account is there: what would keep a new one from being made, or make it a double, does not.
            for finding in [Finding::NoMail, Finding::MailDiffersFromUserName, Finding::Guest] {
                carried.mild.insert(finding);
            }
        }
    }
}

/// Whoever is blocked or switched off in Entra is not created (Microsoft: How Application Provisioning works in Microsoft
/// Entra ID); a person who stands twice comes once.
fn fate(carried: Carried, found: Match, again: bool) -> Fate {
    let blocked =
        carried.all.iter().any(|finding| weight(finding, carried.mild.has(finding)) == Severity::Blocker);
    match found {
        _ if blocked || again || carried.all.has(Finding::Disabled) => Fate::Skip,
        Match::Login(place) => Fate::Link(place),
        Match::New | Match::Address => Fate::Create,
    }
}

fn summarise(preflight: &mut Preflight) {
    let mut counts: Vec<Summary> = Finding::ALL
        .iter()
        .map(|finding| Summary { finding: *finding, severity: Severity::Note, count: 0, rows: Vec::new() })
        .collect();
    for (row, (all, mild)) in (0u32..).zip(preflight.findings.iter().zip(&preflight.mild)) {
        if all.is_empty() {
            continue;
        }
        for finding in all.iter() {
            let Some(summary) = counts.get_mut(finding as usize) else { continue };
            summary.count += 1;
            summary.severity = summary.severity.max(weight(finding, mild.has(finding)));
            if summary.rows.len() < MOST_ROWS {
                summary.rows.push(row);
            }
        }
    }
    counts.retain(|summary| summary.count > 0);
    preflight.summaries = counts;
}

/// What concerns the list as a whole.
fn of_the_whole(
    preflight: &mut Preflight,
    list: &PeopleList,
    accounts: Option<&[Account]>,
    keys: Keys,
    marks: &[Marks],
) {
    let mut add = |finding: Finding| {
        let severity = finding.id().severity();
        preflight.summaries.push(Summary { finding, severity, count: 0, rows: Vec::new() });
    };
    if list.is_empty() {
        add(Finding::Nobody);
        return;
    }
    if !list.tells_mail() {
        add(Finding::NoMailColumn);
    }
    if lacks_admin(list, accounts, &preflight.options, keys, marks) {
        add(Finding::NoAdmin);
    }
}

/// The named organisation admin is nowhere; or nobody was named, Contractbook says who its admins are, and none of them is
/// in the list.
fn lacks_admin(
    list: &PeopleList,
    accounts: Option<&[Account]>,
    options: &PreflightOptions,
    keys: Keys,
    marks: &[Marks],
) -> bool {
    type Set = HashSet<u64, BuildHasherDefault<Plain>>;
    let listed = |wanted: &Set| {
        marks.iter().any(|marks| wanted.contains(&marks.user_name) || wanted.contains(&marks.mail))
    };
    if options.admin_has_account {
        return false;
    }
    let accounts = accounts.unwrap_or_default();
    let named = options.admin.as_deref().map(str::trim).filter(|admin| !admin.is_empty());
    let Some(admin) = named else {
        let admins = accounts.iter().filter(|account| account.admin == Some(true));
        let addresses =
            admins.clone().flat_map(|account| account.emails().chain([account.user_name.as_str()]));
        let wanted: Set = addresses.filter_map(|address| keys.of(address)).collect();
        return admins.count() > 0 && !listed(&wanted);
    };
    let has_account = accounts
        .iter()
        .any(|account| same(&account.user_name, admin) || account.emails().any(|email| same(email, admin)));
    let by_id = || {
        list.has(Field::ObjectId)
            && list.iter().any(|row| row.state() == RowState::Person && same(&row.object_id(), admin))
    };
    !(has_account || listed(&keys.of(admin).into_iter().collect()) || by_id())
}
