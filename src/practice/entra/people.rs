//! The directory: Nordwind's sixteen people, some of them as awkward as in real life, or any number of others.

use std::collections::BTreeMap;

use super::super::nordwind::{DOMAIN, LINKED, ascii, guid, users};
use crate::domain::people::sign_in_name;

/// One person in the directory.
#[expect(clippy::struct_excessive_bools, reason = "the directory has them as separate properties")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntraPerson {
    /// Object id, a GUID.
    pub id: String,
    /// Name for showing.
    pub display_name: String,
    /// First name.
    pub given: String,
    /// Last name.
    pub family: String,
    /// User principal name, the sign-in name.
    pub upn: String,
    /// Mail address; people without a mailbox have none.
    pub mail: Option<String>,
    /// Department.
    pub department: String,
    /// Whether the person may sign in.
    pub enabled: bool,
    /// Whether the person is a guest from another organisation.
    pub guest: bool,
    /// Whether the person administers the organisation in Contractbook.
    pub organisation_admin: bool,
    /// Object id of the manager.
    pub manager: Option<String>,
    /// Further attributes by Entra's names, such as `jobTitle`.
    pub more: BTreeMap<String, String>,
    /// Whether the person is in the recycle bin.
    pub deleted: bool,
}

impl EntraPerson {
    /// An attribute by Entra's name, as the mapping reads it; `None` when it is empty or unknown.
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = match name {
            "userPrincipalName" => sign_in_name(&self.upn),
            "mailNickname" => sign_in_name(&self.upn).split('@').next().unwrap_or_default().to_owned(),
            "mail" => self.mail.clone()?,
            "displayName" => self.display_name.clone(),
            "givenName" => self.given.clone(),
            "surname" => self.family.clone(),
            "department" => self.department.clone(),
            "objectId" => self.id.clone(),
            name => self.more.get(name)?.clone(),
        };
        Some(value).filter(|v| !v.is_empty())
    }
}

/// One group in the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EntraGroup {
    /// Object id, a GUID.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it can be assigned to an app at all.
    pub security_enabled: bool,
    /// Object ids of the people in it.
    pub people: Vec<String>,
    /// Object ids of the groups in it; nobody looks inside them.
    pub groups: Vec<String>,
}

/// Everybody and every group.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    /// The people.
    pub people: Vec<EntraPerson>,
    /// The groups.
    pub groups: Vec<EntraGroup>,
}

impl Directory {
    /// Nordwind, with a group for a team, one that holds only another group, and one that cannot be assigned.
    pub fn nordwind() -> Self {
        let people = directory();
        let of = |department: &str| {
            let those = people.iter().filter(|p| p.department == department);
            those.map(|p| p.id.clone()).collect::<Vec<_>>()
        };
        let legal = group(1, "Legal team", of("Legal"));
        let sales = group(2, "Sales team", of("Sales"));
        let nested = EntraGroup {
            groups: vec![legal.id.clone(), sales.id.clone()],
            ..group(3, "All teams", Vec::new())
        };
        let mail_only = EntraGroup { security_enabled: false, ..group(4, "Newsletter", of("People")) };
        Self { groups: vec![legal, sales, nested, mail_only], people }
    }

    /// As many people as wanted, nothing awkward about them, with a group for each department. The first of them are
    /// those whom a practice Contractbook has from the start.
    pub fn generated(count: usize) -> Self {
        let mut teams: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let people = (0_u64..).zip(users(count)).map(|(n, user)| {
            let name = user.name.unwrap_or_default();
            let department = user.enterprise.as_ref().and_then(|map| map.get("department")?.as_str());
            let department = department.unwrap_or_default().to_owned();
            let id = guid((1 << 33) | n);
            teams.entry(department.clone()).or_default().push(id.clone());
            EntraPerson {
                id,
                display_name: user.display_name.unwrap_or_default(),
                given: name.given_name.unwrap_or_default(),
                family: name.family_name.unwrap_or_default(),
                mail: Some(user.user_name.clone()),
                upn: user.user_name,
                department,
                enabled: true,
                guest: false,
                organisation_admin: n == 0,
                manager: None,
                more: BTreeMap::new(),
                deleted: false,
            }
        });
        let people = people.collect();
        let groups = (10..).zip(teams).map(|(n, (name, people))| group(n, &name, people)).collect();
        Self { people, groups }
    }
}

fn group(number: u64, name: &str, people: Vec<String>) -> EntraGroup {
    let id = guid((1 << 34) | number);
    EntraGroup { id, name: name.to_owned(), security_enabled: true, people, groups: Vec::new() }
}

/// Everybody, in the order of the directory. The first one has a Contractbook account already.
pub fn directory() -> Vec<EntraPerson> {
    let names = [
        (LINKED.0, LINKED.1, "Legal"),
        ("Mikkel", "Sørensen", "Legal"),
        ("Anna", "Kowalska", "Finance"),
        ("Lukas", "Brandt", "Sales"),
        ("Zofia", "Wiśniewska", "Procurement"),
        ("Jonas", "Weber", "Sales"),
        ("Ida", "Lindqvist", "People"),
        ("Tomasz", "Zieliński", "Finance"),
        ("Clara", "Hoffmann", "Legal"),
        ("Emil", "Nygaard", "Operations"),
        ("Katrin", "Vogel", "Operations"),
        ("Pieter", "van Laar", "Legal"),
        ("Bo", "Mortensen", "Sales"),
        ("Marta", "Nowak", "People"),
        ("Oskar", "Dahl", "Procurement"),
        ("Lene", "Frost", "Finance"),
    ];
    let mut people: Vec<EntraPerson> = (1_u64..)
        .zip(names)
        .map(|(n, (given, family, department))| {
            let upn = format!("{}.{}@{DOMAIN}", ascii(given), ascii(family));
            EntraPerson {
                id: guid((1 << 32) | n),
                display_name: format!("{given} {family}"),
                given: given.to_owned(),
                family: family.to_owned(),
                mail: Some(upn.clone()),
                upn,
                department: department.to_owned(),
                enabled: true,
                guest: false,
                organisation_admin: n == 1,
                manager: None,
                more: BTreeMap::new(),
                deleted: false,
            }
        })
        .collect();
    for person in &mut people {
        match person.given.as_str() {
            "Emil" => person.upn = format!("enygaard@{DOMAIN}"),
            "Katrin" => person.mail = None,
            "Pieter" => {
                person.guest = true;
                person.upn = String::from("pieter_vanlaar-legal.example#EXT#@nordwind.onmicrosoft.example");
                person.mail = Some("pieter@vanlaar-legal.example".to_owned());
            }
            "Bo" => person.enabled = false,
            _ => {}
        }
    }
    people
}
