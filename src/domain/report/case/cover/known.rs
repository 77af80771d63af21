//! Who is known beside what stands in a text: the list of people, the accounts, the arrivals, what was typed.

use std::sync::Arc;

use super::plain::fold;
use crate::domain::people::Account;
use crate::domain::people::arrivals::Arrival;
use crate::domain::people::list::PeopleList;
use crate::domain::session::SecretToken;

/// Words of the protocol and of every server: nobody is called so, whatever a list says.
const STOP: &str = "\
    access account active admin an and api app at attribute bad body code com company contact \
    contract contractbook core count create data date default delete dns email entra error example \
    excludedattributes false filter forbidden found get group groups header hello host html http \
    https in info invalid is itemsperpage json kontakt list login mail member meta microsoft name \
    net no none not null of office on onmicrosoft or org page patch people person post proxy request \
    resource resources role sales schema schemas scim self server service startindex status support \
    sync system tenant test text the time tls to token totalresults true type unauthorized unknown \
    url urn user username users value work www";
/// Mail of everybody: the name before the dot is no company's.
const PUBLIC: &str = "\
    aol gmail gmx googlemail hotmail icloud live mail outlook proton protonmail web yahoo";
/// Endings of a company's name that are not part of it.
const LEGAL: &str = "\
    & a/s ab ag and aps as asa b.v. bv co co. company corp corp. gmbh group holding i/s inc inc. ivs \
    k/s kg limited llc ltd ltd. n.v. nv o.o. og oy oyj p/s plc s.a. s.p.a. sa sas se sp. spa srl ug \
    und z";

/// Who and what is known beforehand.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// People who were typed: user names, addresses, names.
    pub people: Vec<String>,
    /// The company, as typed.
    pub company: String,
    /// Mail domains of the company.
    pub domains: Vec<String>,
    /// The list of people.
    pub list: Option<Arc<PeopleList>>,
    /// Everybody in Contractbook.
    pub accounts: Arc<Vec<Account>>,
    /// Who arrived.
    pub arrivals: Vec<Arrival>,
    /// The tenant URL's host.
    pub host: String,
    /// Tokens that were entered: they go, whatever they look like.
    pub secrets: Vec<SecretToken>,
}

/// How somebody is written.
#[derive(Debug, Default)]
pub(super) struct Written {
    /// What names this person and nobody else: addresses, logins, ids. Folded.
    pub(super) certain: Vec<String>,
    /// Names. Folded.
    pub(super) names: Vec<String>,
    /// What to show when asked.
    pub(super) shows: String,
}

impl Written {
    fn of(name: &str, given: &str, family: &str, certain: &[&str]) -> Self {
        let mut written = Self::default();
        for one in certain.iter().map(|one| fold(one)).filter(|one| one.chars().count() >= 3) {
            // Windows and old systems call people by what stands before the @.
            if let Some((local, _)) = one.split_once('@') {
                written.names.push(local.to_owned());
            }
            if !written.certain.contains(&one) {
                written.certain.push(one);
            }
        }
        let (name_folded, given, family) = (fold(name), fold(given), fold(family));
        let names = &mut written.names;
        for (first, last) in [Some((given.as_str(), family.as_str())), name_folded.rsplit_once(' ')]
            .into_iter()
            .flatten()
            .filter(|(first, last)| !first.is_empty() && !last.is_empty())
        {
            names.extend([
                format!("{first} {last}"),
                format!("{last} {first}"),
                format!("{last}, {first}"),
                format!("{last}{first}"),
                format!("{first}{last}"),
            ]);
        }
        names.extend(name_folded.split([' ', ',']).map(str::to_owned));
        names.extend([given, family, name_folded]);
        let first = certain.iter().find(|one| !one.trim().is_empty()).copied().unwrap_or_default();
        written.shows = match (name.trim(), first.trim()) {
            ("", one) | (one, "") => one.to_owned(),
            (name, one) if name == one => name.to_owned(),
            (name, one) => format!("{name}, {one}"),
        };
        written
    }
}

impl Written {
    /// Leaves out what cannot be looked for. Asked only for those who are named: half a million are not.
    pub(super) fn usable(mut self) -> Self {
        self.certain.retain(|form| !is_in(STOP, form));
        self.names.retain(|name| is_name(name));
        self
    }

    /// Every way to write this person.
    pub(super) fn forms(&self) -> impl Iterator<Item = &String> {
        self.certain.iter().chain(&self.names).filter(|form| !form.is_empty())
    }
}

/// Whether any word of somebody stands in the texts. Half a million people are asked for, and nearly none of them is.
fn may_be_named(names: &[&str], certain: &[&str], meets: &impl Fn(&str) -> bool) -> bool {
    let names: Vec<String> = names.iter().map(|name| fold(name)).collect();
    if names.iter().any(|name| meets(name) || name.split([' ', ',']).any(meets)) {
        return true;
    }
    // Written as one word, in either order.
    let parts =
        names.iter().filter_map(|name| name.rsplit_once(' ')).map(|(a, b)| (a.to_owned(), b.to_owned()));
    let given = names.get(1).cloned().unwrap_or_default();
    let family = names.get(2).cloned().unwrap_or_default();
    let one_word = |(a, b): (String, String)| meets(&format!("{a}{b}")) || meets(&format!("{b}{a}"));
    if parts.chain([(given, family)]).any(one_word) {
        return true;
    }
    certain
        .iter()
        .map(|one| fold(one))
        .any(|one| meets(&one) || one.split_once('@').is_some_and(|(local, _)| meets(local)))
}

fn is_in(words: &str, wanted: &str) -> bool {
    words.split(' ').any(|word| word == wanted)
}

/// Whether a name can be looked for without tearing holes into everything.
fn is_name(name: &str) -> bool {
    let count = name.chars().count();
    let enough = if name.is_ascii() { count >= 3 } else { count >= 2 };
    enough && count <= super::LONGEST_FORM && !is_in(STOP, name) && name.chars().any(char::is_alphabetic)
}

impl Known {
    /// Everybody of whom a word `meets` the texts, one by one, those who were typed first.
    pub(super) fn each(&self, meets: impl Fn(&str) -> bool, mut take: impl FnMut(Written)) {
        for typed in &self.people {
            if typed.contains('@') {
                take(Written::of("", "", "", &[typed]));
            } else {
                take(Written::of(typed, "", "", &[]));
            }
        }
        for row in self.list.iter().flat_map(|list| list.iter()) {
            let (login, mail, id) = (row.user_name(), row.mail(), row.object_id());
            let (name, given, family) = (row.name(), row.given(), row.family());
            if may_be_named(&[&name, &given, &family], &[&login, &mail, &id], &meets) {
                take(Written::of(&name, &given, &family, &[&login, &mail, &id]));
            }
        }
        for account in self.accounts.iter() {
            let mut certain = vec![account.user_name.as_str(), account.id.as_str()];
            certain.extend(account.emails());
            let part = |part: &Option<String>| part.clone().unwrap_or_default();
            let (name, given, family) = (account.name(), part(&account.given), part(&account.family));
            if may_be_named(&[&name, &given, &family], &certain, &meets) {
                take(Written::of(&name, &given, &family, &certain));
            }
        }
        for arrival in &self.arrivals {
            let mail = arrival.email.as_deref().unwrap_or_default();
            take(Written::of(&arrival.name, "", "", &[&arrival.user_name, mail, &arrival.id]));
        }
    }

    /// How the company is written: as typed, and without what only lawyers need.
    pub(super) fn company_forms(&self) -> Vec<String> {
        let whole = fold(&self.company);
        let core: Vec<&str> =
            whole.split([' ', ',']).filter(|word| !word.is_empty() && !is_in(LEGAL, word)).collect();
        let mut forms = vec![whole.clone(), core.join(" "), core.join("-"), core.concat()];
        forms.sort();
        forms.dedup();
        forms.retain(|form| is_name(form));
        forms
    }

    /// How a mail domain is written: as it is, and the name in it.
    pub(super) fn domain_forms(domain: &str) -> Vec<String> {
        let domain = fold(domain.trim_start_matches('@'));
        let name = domain.split('.').next().unwrap_or_default().to_owned();
        let mut forms = vec![domain.clone()];
        if name.chars().count() >= 4 && is_name(&name) && !is_in(PUBLIC, &name) {
            forms.push(name);
        }
        forms.retain(|form| form.chars().count() >= 4 && !is_in(STOP, form));
        forms
    }
}
