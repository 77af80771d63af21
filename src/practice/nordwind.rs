//! The people of Nordwind, the company of the practice world. The same every time.

use serde_json::{Map, Value, json};

use crate::domain::scim::{Email, Group, Member, Meta, Name, User};

/// Nordwind's domain; `.example` can never be a real one (RFC 2606 section 2).
pub(super) const DOMAIN: &str = "nordwind.example";

/// Who is in Contractbook already and in Entra too, and so gets linked: given name, family name.
pub(super) const LINKED: (&str, &str) = ("Freja", "Holm");

const GIVEN: [&str; 32] = [
    "Anders",
    "Birgitte",
    "Casper",
    "Dorthe",
    "Erik",
    "Gitte",
    "Henrik",
    "Inge",
    "Jürgen",
    "Katarzyna",
    "Lars",
    "Magdalena",
    "Niels",
    "Olga",
    "Piotr",
    "Rasmus",
    "Sabine",
    "Thomas",
    "Ulrike",
    "Viktor",
    "Wojciech",
    "Yvonne",
    "Åse",
    "Bożena",
    "Carsten",
    "Dieter",
    "Elżbieta",
    "Frank",
    "Gustav",
    "Hanne",
    "Jens",
    "Karin",
];

const FAMILY: [&str; 31] = [
    "Andersen",
    "Bergmann",
    "Christensen",
    "Dąbrowski",
    "Eriksen",
    "Fischer",
    "Grabowski",
    "Hansen",
    "Iversen",
    "Jørgensen",
    "Kamiński",
    "Larsen",
    "Müller",
    "Nielsen",
    "Olsen",
    "Pedersen",
    "Rasmussen",
    "Schneider",
    "Thomsen",
    "Ullrich",
    "Vestergaard",
    "Wójcik",
    "Zimmermann",
    "Østergaard",
    "Becker",
    "Kristensen",
    "Lewandowski",
    "Madsen",
    "Petersen",
    "Schulz",
    "Winther",
];

const DEPARTMENTS: [&str; 6] = ["Legal", "Sales", "Finance", "Procurement", "People", "Operations"];

/// When Nordwind's Contractbook was filled.
const FILLED_AT: &str = "2026-09-01T08:00:00Z";

/// A GUID that is always the same for the same number (shape of RFC 9562 version 4).
pub(super) fn guid(number: u64) -> String {
    let mix = |seed: u64| {
        let mut z = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(0x9E37_79B9_7F4A_7C15);
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    };
    let bits = (u128::from(mix(number)) << 64) | u128::from(mix(!number));
    uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid().to_string()
}

/// The part of an address that stands for a name: lower case, ASCII, as an administrator would write it.
pub(super) fn ascii(name: &str) -> String {
    let mut out = String::with_capacity(name.len());
    for c in name.to_lowercase().chars() {
        match c {
            'æ' | 'ä' => out.push_str("ae"),
            'ø' | 'ö' => out.push_str("oe"),
            'å' => out.push_str("aa"),
            'ü' => out.push_str("ue"),
            'ą' => out.push('a'),
            'ć' => out.push('c'),
            'ę' | 'é' | 'è' => out.push('e'),
            'ł' => out.push('l'),
            'ń' => out.push('n'),
            'ó' => out.push('o'),
            'ś' => out.push('s'),
            'ż' | 'ź' => out.push('z'),
            c if c.is_ascii_alphanumeric() => out.push(c),
            _ => {}
        }
    }
    out
}

/// The first `count` people who are in Contractbook from the start. Every ninth is switched off.
pub(super) fn users(count: usize) -> Vec<User> {
    let meta = || Some(Meta { created: FILLED_AT.to_owned(), last_modified: FILLED_AT.to_owned() });
    let pairs = GIVEN.len() * FAMILY.len();
    (0..count)
        .map(|n| {
            let (given, family) = if n == 0 { LINKED } else { pair(n - 1) };
            // After every pair of names has been used once, namesakes get a number.
            let round = n.saturating_sub(1) / pairs;
            let suffix = if round == 0 { String::new() } else { (round + 1).to_string() };
            let address = format!("{}.{}{suffix}@{DOMAIN}", ascii(given), ascii(family));
            let mut enterprise = Map::new();
            let department = DEPARTMENTS.get(n % DEPARTMENTS.len()).copied().unwrap_or("Legal");
            enterprise.insert("department".to_owned(), department.into());
            User {
                id: guid(n as u64),
                external_id: None,
                user_name: address.clone(),
                name: Some(Name {
                    formatted: Some(format!("{given} {family}")),
                    given_name: Some(given.to_owned()),
                    family_name: Some(family.to_owned()),
                }),
                display_name: Some(format!("{given} {family}")),
                active: n % 9 != 8,
                emails: vec![Email { value: address, kind: Some("work".to_owned()), primary: Some(true) }],
                enterprise: Some(enterprise),
                meta: meta(),
                extra: Map::new(),
            }
        })
        .collect()
}

fn pair(n: usize) -> (&'static str, &'static str) {
    // Both lists advance together; as their lengths have no common divisor, each pair comes once.
    let given = GIVEN.get(n % GIVEN.len()).copied().unwrap_or("Anders");
    let family = FAMILY.get(n % FAMILY.len()).copied().unwrap_or("Andersen");
    (given, family)
}

/// The groups that are in Contractbook from the start, filled with the first of `users`.
pub(super) fn groups(users: &[User]) -> Vec<Group> {
    let member = |user: &User| Member { value: user.id.clone(), display: user.display_name.clone() };
    ["Contract owners", "Legal", "Sales"]
        .iter()
        .enumerate()
        .map(|(n, name)| Group {
            id: guid(1 << 40 | n as u64),
            external_id: None,
            display_name: (*name).to_owned(),
            members: users.iter().skip(n).step_by(3).take(8).map(member).collect(),
            meta: Some(Meta { created: FILLED_AT.to_owned(), last_modified: FILLED_AT.to_owned() }),
        })
        .collect()
}

/// The service's own description of one attribute (RFC 7643 section 7).
pub(super) fn attribute(name: &str, kind: &str, required: bool, subs: &[&str]) -> Value {
    let mut map = json!({
        "name": name, "type": kind, "multiValued": matches!(name, "emails" | "members"),
        "required": required, "caseExact": matches!(name, "id" | "externalId"),
        "mutability": "readWrite", "returned": "default",
        "uniqueness": if matches!(name, "userName") { "server" } else { "none" },
    });
    if let (Value::Object(map), false) = (&mut map, subs.is_empty()) {
        let sub = |name: &&str| {
            let kind = if *name == "primary" { "boolean" } else { "string" };
            attribute(name, kind, false, &[])
        };
        map.insert("subAttributes".to_owned(), subs.iter().map(sub).collect());
    }
    map
}
