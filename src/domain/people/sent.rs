//! What Entra sends about one person under the default mapping of a non-gallery app
//! (Microsoft: Customize user provisioning attribute-mappings).

use serde_json::{Map, Value, json};

use super::list::{Field, PeopleList, RowState, RowView};
use super::preflight::{LoginFrom, PreflightOptions};
use super::sign_in_name;
use crate::domain::scim::{Email, Name, User};
use crate::domain::texts::Texts;

/// The attributes of one person as Entra sends them. What is empty is never sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sent {
    /// `userName`.
    pub user_name: String,
    /// `active`: whether the person may use Contractbook.
    pub active: bool,
    /// `displayName`.
    pub display_name: String,
    /// `emails[type eq "work"].value`.
    pub email: String,
    /// `name.givenName`.
    pub given: String,
    /// `name.familyName`.
    pub family: String,
    /// `title`.
    pub title: String,
    /// `department` of the enterprise extension.
    pub department: String,
    /// `employeeNumber` of the enterprise extension.
    pub employee_id: String,
    /// `preferredLanguage`.
    pub language: String,
    /// `addresses[type eq "work"].formatted`.
    pub office: String,
    /// `addresses[type eq "work"].streetAddress`.
    pub street: String,
    /// `addresses[type eq "work"].postalCode`.
    pub postal_code: String,
    /// `addresses[type eq "work"].locality`.
    pub city: String,
    /// `addresses[type eq "work"].region`.
    pub state: String,
    /// `addresses[type eq "work"].country`.
    pub country: String,
    /// `phoneNumbers[type eq "work"].value`.
    pub phone: String,
    /// `phoneNumbers[type eq "mobile"].value`.
    pub mobile: String,
    /// `externalId`.
    pub external_id: String,
}

impl Sent {
    /// `name.formatted`: first and last name, joined.
    pub fn formatted(&self) -> String {
        let parts = [self.given.as_str(), self.family.as_str()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// The body of `POST /Users`.
    pub fn body(&self) -> Value {
        let filled = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let email = |value: String| Email { value, kind: Some("work".to_owned()), primary: Some(true) };
        let name = Name {
            formatted: filled(&self.formatted()),
            given_name: filled(&self.given),
            family_name: filled(&self.family),
        };
        let enterprise = texts_of(&[("employeeNumber", &self.employee_id), ("department", &self.department)]);
        let mut body = User {
            external_id: filled(&self.external_id),
            user_name: self.user_name.clone(),
            active: self.active,
            display_name: filled(&self.display_name),
            emails: filled(&self.email).map(email).into_iter().collect(),
            name: Some(name).filter(|name| *name != Name::default()),
            enterprise: Some(enterprise).filter(|map| !map.is_empty()),
            extra: self.extra(),
            ..User::default()
        }
        .to_json("");
        if self.user_name.is_empty() {
            body.shift_remove("userName");
        }
        body.into()
    }

    fn extra(&self) -> Map<String, Value> {
        let mut extra = texts_of(&[("title", &self.title), ("preferredLanguage", &self.language)]);
        let mut address = texts_of(&[
            ("formatted", &self.office),
            ("streetAddress", &self.street),
            ("locality", &self.city),
            ("region", &self.state),
            ("postalCode", &self.postal_code),
            ("country", &self.country),
        ]);
        if !address.is_empty() {
            address.insert("type".to_owned(), "work".into());
            extra.insert("addresses".to_owned(), json!([address]));
        }
        let phones: Vec<Value> = [("work", &self.phone), ("mobile", &self.mobile)]
            .into_iter()
            .filter(|(_, number)| !number.is_empty())
            .map(|(kind, number)| json!({"type": kind, "value": number}))
            .collect();
        if !phones.is_empty() {
            extra.insert("phoneNumbers".to_owned(), phones.into());
        }
        extra
    }
}

fn texts_of(all: &[(&str, &String)]) -> Map<String, Value> {
    let filled = all.iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(name, text)| ((*name).to_owned(), (*text).clone().into())).collect()
}

/// What Contractbook would receive for one person of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct SentCard {
    /// What is sent, in the order in which people ask for it: the text key of the name, and the value; `true` or
    /// `false` for `people-sent-active`.
    pub fields: Vec<(&'static str, String)>,
    /// The body of `POST /Users`.
    pub body: Value,
}

impl SentCard {
    /// The fields in words: name and value.
    pub fn lines(&self, texts: &Texts) -> Vec<(String, String)> {
        let value = |key: &str, value: &str| match (key, value) {
            ("people-sent-active", "true") => texts.get("people-sent-active-on"),
            ("people-sent-active", _) => texts.get("people-sent-active-off"),
            _ => value.to_owned(),
        };
        self.fields.iter().map(|(key, text)| (texts.get(key), value(key, text))).collect()
    }
}

/// The card of one row, counted from 0; `None` when it is no person or cannot be read. People whose sign-in is
/// blocked are sent as switched off, and only when they have an account.
pub fn sent(list: &PeopleList, row: usize, options: &PreflightOptions) -> Option<SentCard> {
    let view = list.row(row).filter(|view| view.state() == RowState::Person)?;
    let sent = attributes(list, row, view, options.login);
    let fields = [
        ("people-sent-login", &sent.user_name),
        ("people-sent-active", &sent.active.to_string()),
        ("people-sent-email", &sent.email),
        ("people-sent-display", &sent.display_name),
        ("people-sent-given", &sent.given),
        ("people-sent-family", &sent.family),
        ("people-sent-title", &sent.title),
        ("people-sent-department", &sent.department),
        ("people-sent-employee", &sent.employee_id),
        ("people-sent-language", &sent.language),
        ("people-sent-phone", &sent.phone),
        ("people-sent-mobile", &sent.mobile),
        ("people-sent-office", &sent.office),
        ("people-sent-street", &sent.street),
        ("people-sent-postal-code", &sent.postal_code),
        ("people-sent-city", &sent.city),
        ("people-sent-state", &sent.state),
        ("people-sent-country", &sent.country),
        ("people-sent-external", &sent.external_id),
    ];
    let fields = fields.into_iter().filter(|(_, value)| !value.is_empty());
    Some(SentCard { fields: fields.map(|(key, value)| (key, value.clone())).collect(), body: sent.body() })
}

fn attributes(list: &PeopleList, row: usize, view: RowView<'_>, login: LoginFrom) -> Sent {
    let cells = list.cells(row);
    let value = |field: Field| -> String {
        let of_field = list.columns().iter().zip(&cells).filter(|(column, _)| column.field == Some(field));
        let mut filled = of_field.map(|(_, cell)| cell.trim()).filter(|cell| !cell.is_empty());
        filled.next().unwrap_or_default().to_owned()
    };
    let mail = view.mail().trim().to_owned();
    Sent {
        user_name: match login {
            // A list of mail addresses alone: the likeliest login.
            LoginFrom::UserName if list.has(Field::UserName) => sign_in_name(view.user_name().trim()),
            LoginFrom::UserName | LoginFrom::Mail => mail.clone(),
        },
        active: view.enabled() != Some(false),
        display_name: view.display().trim().to_owned(),
        email: mail,
        given: view.given().trim().to_owned(),
        family: view.family().trim().to_owned(),
        title: value(Field::JobTitle),
        department: view.department().trim().to_owned(),
        employee_id: value(Field::EmployeeId),
        language: value(Field::PreferredLanguage),
        office: value(Field::Office),
        street: value(Field::Street),
        postal_code: value(Field::PostalCode),
        city: value(Field::City),
        state: value(Field::State),
        country: value(Field::Country),
        phone: value(Field::Phone),
        mobile: value(Field::Mobile),
        external_id: value(Field::MailNickname),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> PeopleList {
        PeopleList::read(text.as_bytes().to_vec(), &Vec::new()).unwrap()
    }

    fn card(head: &str, row: &str) -> SentCard {
        sent(&list(&format!("{head}\n{row}\n")), 0, &PreflightOptions::default()).unwrap()
    }

    fn field<'a>(card: &'a SentCard, key: &str) -> Option<&'a str> {
        card.fields.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str())
    }

    const HEAD: &str = "userPrincipalName,displayName,surname,mail,givenName,userType,jobTitle,department,accountEnabled,\
                        streetAddress,city,telephoneNumber,mobile,mailNickname";

    #[test]
    fn everything_that_is_filled_is_sent_and_nothing_else() {
        let all = card(
            HEAD,
            " mia.lind@n.example ,Mia Lind,Lind,mia@n.example,Mia,Member,Counsel,Legal,True,Main St 1,Aarhus,\
             +45 1,+45 2,mia",
        );
        assert_eq!(
            all.body,
            json!({
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
                    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
                "externalId": "mia",
                "userName": "mia.lind@n.example",
                "active": true,
                "displayName": "Mia Lind",
                "emails": [{"primary": true, "type": "work", "value": "mia@n.example"}],
                "name": {"formatted": "Mia Lind", "givenName": "Mia", "familyName": "Lind"},
                "title": "Counsel",
                "addresses": [{"streetAddress": "Main St 1", "locality": "Aarhus", "type": "work"}],
                "phoneNumbers": [{"type": "work", "value": "+45 1"}, {"type": "mobile", "value": "+45 2"}],
                "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "Legal"},
                "meta": {"resourceType": "User"},
            })
        );
        assert_eq!(field(&all, "people-sent-external"), Some("mia"));
        let bare = card(HEAD, "mia@n.example,,,,,,,,,,,,,");
        assert_eq!(
            bare.body,
            json!({
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
                "userName": "mia@n.example",
                "active": true,
                "meta": {"resourceType": "User"},
            })
        );
        let keys: Vec<_> = bare.fields.iter().map(|(key, _)| *key).collect();
        assert_eq!(keys, ["people-sent-login", "people-sent-active"]);
    }

    #[test]
    fn a_name_in_one_part_has_no_blank_beside_it() {
        let name = |row: &str| card("userPrincipalName,givenName,surname", row).body["name"].clone();
        assert_eq!(name("a@n.example,Mia,"), json!({"formatted": "Mia", "givenName": "Mia"}));
        assert_eq!(name("a@n.example,,Lind"), json!({"formatted": "Lind", "familyName": "Lind"}));
    }

    #[test]
    fn a_guest_signs_in_with_the_address_of_their_own_company() {
        let guest = card("userPrincipalName", "anna_fabrikam.com#EXT#@contoso.onmicrosoft.com");
        assert_eq!(field(&guest, "people-sent-login"), Some("anna@fabrikam.com"));
    }

    #[test]
    fn a_list_of_addresses_alone_shows_the_likeliest_login() {
        assert_eq!(card("mail,displayName", "mia@n.example,Mia").body["userName"], json!("mia@n.example"));
        assert_eq!(card("userPrincipalName,mail", ",mia@n.example").body.get("userName"), None);
    }

    #[test]
    fn the_login_may_come_from_the_mail() {
        let list = list("userPrincipalName,mail\nmia@n.example,m.lind@n.example\nbo@n.example,\n");
        let options = PreflightOptions { login: LoginFrom::Mail, ..PreflightOptions::default() };
        let login = |row| sent(&list, row, &options).unwrap().body.get("userName").cloned();
        assert_eq!(login(0), Some("m.lind@n.example".into()));
        assert_eq!(login(1), None, "an empty attribute is not sent");
    }

    #[test]
    fn whoever_may_not_sign_in_is_sent_as_switched_off() {
        let texts = Texts::english();
        let off = card("userPrincipalName,accountEnabled", "mia@n.example,False");
        assert_eq!(off.body["active"], json!(false));
        let words = off.lines(&texts);
        assert!(words.contains(&(texts.get("people-sent-active"), texts.get("people-sent-active-off"))));
        let unknown = card("userPrincipalName,accountEnabled", "mia@n.example,");
        assert_eq!(unknown.body["active"], json!(true));
        assert!(
            unknown
                .lines(&texts)
                .contains(&(texts.get("people-sent-active"), texts.get("people-sent-active-on")))
        );
    }

    #[test]
    fn a_group_and_a_damaged_row_have_no_card() {
        let list = list("userPrincipalName,displayName,objectType\n,Sales,Group\na@n.example,A,User,x,y\n");
        let options = PreflightOptions::default();
        assert_eq!(list.len(), 2);
        assert_eq!([0, 1, 2].map(|row| sent(&list, row, &options)), [None, None, None]);
    }
}
