//! The directory of Nordwind: sixteen people, some of them as awkward as in real life.

use super::super::nordwind::{DOMAIN, LINKED, ascii, guid};

/// One person in the directory.
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
