//! Which column holds what: the names that exports, languages and templates give them.

use super::{Assigned, Column, Field, FileKind};
use crate::domain::problems::{Problem, ProblemId};
use crate::domain::texts::Language;

/// Heads quoted to the person when none is known.
const MOST_HEADS_SHOWN: usize = 12;
/// Heads the person can choose from then.
const MOST_HEADS: usize = 200;
/// Characters of each.
const LONGEST_HEAD: usize = 120;
/// No head holds a control character.
const HEADS_SEPARATOR: char = '\u{1f}';
/// Stands before a head that was made.
const MADE: char = '\u{1e}';

/// What a column is called by before its number, in each language of the program.
const NUMBERED: [&str; Language::ALL.len()] = ["column", "kolonne", "spalte"];

/// A name as it is compared: lower case, without blanks, dashes, underscores and slashes; the name in square brackets,
/// where a template has one, since the words before it are translated.
fn plain(name: &str) -> String {
    let inner = name.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(inner, _)| inner);
    inner
        .unwrap_or(name)
        .chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '_' | '-' | '/' | '.' | '"' | '\'' | '(' | ')' | '\u{feff}')
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// What a column of this name holds, and whether a better name beats it.
fn known(name: &str) -> Option<(Field, bool)> {
    let plain = plain(name);
    if name.contains('[') && (plain == "accountenabled" || name.to_lowercase().contains("block")) {
        // Entra's template names the cell accountEnabled and asks, in the admin's language, whether sign-in is blocked.
        return Some((Field::Blocked, false));
    }
    let field = match plain.as_str() {
        "userprincipalname"
        | "upn"
        | "benutzerprinzipalname"
        | "memberobjectidorupn"
        | "brugerenshovednavn"
        | "brugerprincipalnavn"
        | "userupn"
        | "memberuserprincipalname"
        | "principaluserprincipalname" => Field::UserName,
        "username" | "login" | "loginname" | "benutzername" | "brugernavn" | "signinname" | "anmeldename" => {
            return Some((Field::UserName, true));
        }
        "mail" | "primarysmtpaddress" | "windowsemailaddress" => Field::Mail,
        "email" | "emailaddress" | "emailadresse" | "mailaddress" | "mailadresse" | "primaryemail"
        | "workemail" | "epost" | "emails" => return Some((Field::Mail, true)),
        "proxyaddresses" | "proxyadressen" | "proxyadresser" | "emailaddresses" => Field::ProxyAddresses,
        "givenname" | "firstname" | "vorname" | "fornavn" => Field::GivenName,
        "surname" | "lastname" | "sn" | "nachname" | "efternavn" | "familyname" => Field::FamilyName,
        "displayname" | "anzeigename" | "vistnavn" | "principaldisplayname" | "visningsnavn" => {
            Field::DisplayName
        }
        "name" | "fullname" | "navn" | "vollständigername" => return Some((Field::DisplayName, true)),
        "usertype" | "benutzertyp" | "brugertype" => Field::UserType,
        "isguest" => Field::IsGuest,
        "accountenabled" | "enabled" => Field::Enabled,
        "blockcredential"
        | "signinblocked"
        | "blocksignin"
        | "anmeldungblockiert"
        | "signinstatus"
        | "anmeldeinformationenblockieren"
        | "blokerlegitimationsoplysninger"
        | "loginblokeret"
        | "isblocked" => Field::Blocked,
        "id" | "objectid" | "principalid" | "objektid" | "userid" | "memberobjectid" => Field::ObjectId,
        "department" | "abteilung" | "afdeling" => Field::Department,
        "jobtitle" | "title" | "stelle" | "position" | "stilling" => Field::JobTitle,
        "objecttype" | "membertype" | "principaltype" | "@odatatype" => Field::RowKind,
        "isgroup" => Field::IsGroup,
        "employeeid" | "employeenumber" => Field::EmployeeId,
        "preferredlanguage" => Field::PreferredLanguage,
        "mailnickname" | "alias" => Field::MailNickname,
        "officelocation" | "physicaldeliveryofficename" | "office" => Field::Office,
        "streetaddress" => Field::Street,
        "city" | "stadt" | "ort" | "by" => Field::City,
        "state" | "stateorprovince" | "stateprovince" => Field::State,
        "postalcode" | "zip" | "ziporpostalcode" => Field::PostalCode,
        "country" | "countryregion" | "countryorregion" => Field::Country,
        "telephonenumber" | "phonenumber" | "officephone" | "businessphones" => Field::Phone,
        "mobile" | "mobilephone" => Field::Mobile,
        "passwordprofile" | "password" | "initialpassword" | "kennwort" | "passwort" | "adgangskode" => {
            Field::Password
        }
        _ => return None,
    };
    Some((field, false))
}

/// The columns under these heads. What the person said about a head goes before what the program knows.
pub(super) fn recognise(heads: Vec<String>, assigned: &Assigned) -> Vec<Column> {
    let known: Vec<_> = heads.iter().map(|head| known(head)).collect();
    let has_sure = |field: Field| known.iter().flatten().any(|(f, weak)| *f == field && !weak);
    let columns = heads.into_iter().zip(&known).map(|(name, known)| {
        let by_hand = assigned.iter().find(|(head, _)| is_same(head, &name));
        let field = match (by_hand, known) {
            // A password stays one whatever anybody says.
            (_, Some((Field::Password, _))) => Some(Field::Password),
            (Some((_, field)), _) => *field,
            (None, Some((field, true))) if has_sure(*field) => None,
            (None, Some((field, _))) => Some(*field),
            (None, None) => None,
        };
        Column { name, number: None, field, by_hand: by_hand.is_some() }
    });
    columns.collect()
}

/// The head of the column of this number, counted from 1, in a file that has no heads: the same in every language, since
/// setups keep it.
pub(super) fn made_head(number: usize) -> String {
    format!("Column {number}")
}

/// Whether two heads are the same: case and blanks around them do not count, nor does the language of one that was made.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let (one, other) = (plain_head(one), plain_head(other));
    one == other || number_of(&one).is_some_and(|number| number_of(&other) == Some(number))
}

fn number_of(plain_head: &str) -> Option<usize> {
    let (word, number) = plain_head.split_once(' ')?;
    if NUMBERED.contains(&word) { number.parse().ok() } else { None }
}

fn plain_head(head: &str) -> String {
    head.trim().trim_start_matches('\u{feff}').to_lowercase()
}

/// How many of the heads are known to the program or the person, for choosing the delimiter.
pub(super) fn known_heads(heads: &[String], assigned: &Assigned) -> usize {
    let said = |head: &str| assigned.iter().any(|(name, _)| is_same(name, head));
    heads.iter().filter(|head| known(head).is_some() || said(head)).count()
}

/// Whether anybody can be told from such columns.
pub(super) fn names_people(columns: &[Column]) -> bool {
    let telling = [Field::UserName, Field::Mail, Field::ProxyAddresses, Field::ObjectId];
    columns.iter().any(|column| column.field.is_some_and(|field| telling.contains(&field)))
}

/// That nobody can be told from such columns.
pub(super) fn none_known(columns: &[Column]) -> Problem {
    let tidy = |column: &Column| {
        column.name.trim().chars().filter(|c| !c.is_control()).take(LONGEST_HEAD).collect::<String>()
    };
    let (mut shown, mut heads) = (Vec::new(), Vec::new());
    for column in columns.iter().take(MOST_HEADS) {
        let head = tidy(column);
        match column.number {
            _ if head.is_empty() => {}
            // The number alone: the words around it have a language of their own.
            Some(number) => {
                shown.push(number.to_string());
                heads.push(format!("{MADE}{head}"));
            }
            None => {
                shown.push(head.clone());
                heads.push(head);
            }
        }
    }
    shown.truncate(MOST_HEADS_SHOWN);
    let mut shown = shown.join(", ");
    if columns.len() > MOST_HEADS_SHOWN {
        shown.push_str(", …");
    }
    let heads = heads.join(HEADS_SEPARATOR.to_string().as_str());
    Problem::new(ProblemId::PeopleNoKnownColumns).fact("columns", shown).fact("heads", heads)
}

/// The columns that were found in a file without a known one, from its problem, so that the person can say what they hold.
pub fn unknown_columns(problem: &Problem, assigned: &Assigned) -> Vec<Column> {
    let heads = problem.facts.get("heads").map(String::as_str).unwrap_or_default();
    let column = |head: &str| {
        let name = head.trim_start_matches(MADE);
        let number = if name == head { None } else { number_of(&plain_head(name)) };
        let by_hand = assigned.iter().find(|(known, _)| is_same(known, name));
        let field = by_hand.and_then(|(_, field)| *field);
        Column { name: name.to_owned(), number, field, by_hand: by_hand.is_some() }
    };
    heads.split(HEADS_SEPARATOR).filter(|head| !head.is_empty()).map(column).collect()
}

/// Which export has such heads. `quoted`: the first head stood in quotes.
pub(super) fn kind(columns: &[Column], quoted: bool) -> FileKind {
    let any = |test: &dyn Fn(&str) -> bool| columns.iter().any(|column| test(&column.name));
    let named = |wanted: &str| any(&|name| plain(name) == wanted);
    let exactly = |wanted: &str| any(&|name| name.trim() == wanted);
    let bracketed = |wanted: &str| any(&|name| name.to_lowercase().contains(wanted));
    if bracketed("[memberobjectidorupn]") {
        return FileKind::GroupImport;
    }
    if bracketed("[userprincipalname]") {
        return FileKind::BulkCreate;
    }
    if named("extensionproperty") || named("deletiontimestamp") {
        return FileKind::AzureAdPowerShell;
    }
    let spaced = any(&|name| name.trim().eq_ignore_ascii_case("user principal name"));
    let blocked = columns.iter().any(|column| column.field == Some(Field::Blocked));
    let german = named("benutzerprinzipalname") || named("brugerenshovednavn");
    if named("membertype") && !blocked {
        return FileKind::GroupMembers;
    }
    if blocked || spaced || german {
        return FileKind::Microsoft365Users;
    }
    if named("principaltype") || named("principalid") {
        return FileKind::AppAssignments;
    }
    let pascal = exactly("UserPrincipalName") || (quoted && exactly("DisplayName"));
    if named("objecttype") && !pascal {
        return FileKind::GroupMembers;
    }
    if pascal {
        return if exactly("ObjectId") || exactly("MailNickName") {
            FileKind::AzureAdPowerShell
        } else {
            FileKind::GraphPowerShell
        };
    }
    if named("userprincipalname") { FileKind::EntraUsers } else { FileKind::Other }
}

#[cfg(test)]
mod tests {
    use super::super::PeopleList;
    use super::*;
    use crate::domain::texts::Texts;

    fn columns(heads: &str) -> Vec<Column> {
        recognise(heads.split(',').map(str::to_owned).collect(), &Vec::new())
    }

    fn fields(heads: &str) -> Vec<Option<Field>> {
        columns(heads).into_iter().map(|column| column.field).collect()
    }

    #[test]
    fn names_are_known_in_every_spelling() {
        for head in [
            "userPrincipalName",
            "User principal name",
            "user_principal_name",
            "UPN",
            "Benutzerprinzipalname",
        ] {
            assert_eq!(fields(head), [Some(Field::UserName)], "{head}");
        }
        assert_eq!(fields("Country/Region"), [Some(Field::Country)]);
        assert_eq!(fields("Block sign in (Yes/No) [accountEnabled] Required"), [Some(Field::Blocked)]);
        assert_eq!(fields("Bloker logon (Ja/Nej) [accountEnabled] Påkrævet"), [Some(Field::Blocked)]);
        assert_eq!(fields("accountEnabled"), [Some(Field::Enabled)]);
        assert_eq!(fields("Navn [displayName] påkrævet"), [Some(Field::DisplayName)]);
        // Private addresses are not where Contractbook writes to.
        assert_eq!(fields("otherMails,alternateEmailAddress,authenticationEmail"), [None, None, None]);
        assert_eq!(fields("onPremisesUserPrincipalName"), [None]);
    }

    #[test]
    fn a_vague_name_gives_way_to_a_sure_one() {
        assert_eq!(fields("Username,userPrincipalName"), [None, Some(Field::UserName)]);
        assert_eq!(fields("Username,E-mail"), [Some(Field::UserName), Some(Field::Mail)]);
    }

    #[test]
    fn the_person_knows_better_except_about_passwords() {
        let heads =
            vec!["Kontakt".to_owned(), "mail".to_owned(), "Initial password [passwordProfile]".to_owned()];
        let assigned = vec![
            ("kontakt ".to_owned(), Some(Field::Mail)),
            ("mail".to_owned(), None),
            ("Initial password [passwordProfile]".to_owned(), Some(Field::Mail)),
        ];
        let fields: Vec<_> = recognise(heads, &assigned).into_iter().map(|c| (c.field, c.by_hand)).collect();
        assert_eq!(fields, [(Some(Field::Mail), true), (None, true), (Some(Field::Password), true)]);
    }

    #[test]
    fn a_column_without_a_head_is_called_by_its_number_in_every_language() {
        let pasted = b"ada@n.example;Ada;Sales\nmia@n.example;Mia;Legal\n";
        let list = |assigned: &Assigned| PeopleList::read(pasted.to_vec(), assigned).expect("a list");
        for (language, label) in
            [(Language::English, "Column 2"), (Language::Danish, "Kolonne 2"), (Language::German, "Spalte 2")]
        {
            let texts = Texts::of(language);
            let plain = list(&Vec::new());
            let labels: Vec<_> = plain.columns().iter().map(|column| column.label(&texts)).collect();
            assert_eq!(labels[..2], ["userPrincipalName", label]);
            // What somebody reads, they can type; what was said in one language holds in the others.
            assert!(plain.columns()[1].is_called(label) && !plain.columns()[2].is_called(label), "{label}");
            let said = list(&vec![(label.to_lowercase(), Some(Field::Department))]);
            let fields: Vec<_> = said.columns().iter().map(|column| column.field).collect();
            assert_eq!(fields, [Some(Field::UserName), Some(Field::Department), None], "{label}");
        }
        // Where not even the first is to be used, nothing is known; what is said then names no language's word.
        let none = vec![("userPrincipalName".to_owned(), None)];
        let problem = PeopleList::read(pasted.to_vec(), &none).expect_err("nobody can be told");
        assert_eq!(problem.facts["columns"], "userPrincipalName, 2, 3");
        let columns = unknown_columns(&problem, &none);
        assert_eq!(columns.iter().map(|column| column.number).collect::<Vec<_>>(), [None, Some(2), Some(3)]);
        assert!(columns[0].by_hand && !columns[1].by_hand);
        assert_eq!(columns[2].label(&Texts::of(Language::German)), "Spalte 3");
        // A head that the file has is shown as it is written.
        let written =
            PeopleList::read(b"mail,Column 2\nada@n.example,x\n".to_vec(), &Vec::new()).expect("a list");
        assert_eq!(written.columns()[1].label(&Texts::of(Language::German)), "Column 2");
        assert!(
            !is_same("Column 2", "Column 3") && !is_same("Row 2", "Column 2") && !is_same("column", "spalte")
        );
    }

    #[test]
    fn every_export_is_told_by_its_columns() {
        for (heads, quoted, expected) in [
            ("userPrincipalName,displayName,surname,mail,givenName,id,userType", false, FileKind::EntraUsers),
            (
                "displayName,userPrincipalName,id,mail,userType,accountEnabled,proxyAddresses",
                false,
                FileKind::EntraUsers,
            ),
            (
                "id,userPrincipalName,displayName,objectType,userType,isUser,isGroup,isGuest",
                false,
                FileKind::GroupMembers,
            ),
            ("Object ID,User principal name,Display name,Member type", false, FileKind::GroupMembers),
            ("Block credential,City,Display name,User principal name", false, FileKind::Microsoft365Users),
            ("Display name,User principal name,First name,Licenses", false, FileKind::Microsoft365Users),
            ("Benutzerprinzipalname,Anzeigename,Anmeldung blockiert", false, FileKind::Microsoft365Users),
            ("Id,DisplayName,UserPrincipalName,Mail,UserType", true, FileKind::GraphPowerShell),
            (
                "ExtensionProperty,DeletionTimestamp,ObjectId,ObjectType,UserPrincipalName",
                true,
                FileKind::AzureAdPowerShell,
            ),
            ("ObjectId,DisplayName,UserPrincipalName,UserType", true, FileKind::AzureAdPowerShell),
            ("PrincipalType,PrincipalId,PrincipalDisplayName", true, FileKind::AppAssignments),
            (
                "Member object ID or user principal name [memberObjectIdOrUpn] Required",
                false,
                FileKind::GroupImport,
            ),
            (
                "Name [displayName] Required,User name [userPrincipalName] Required",
                false,
                FileKind::BulkCreate,
            ),
            ("email,name", false, FileKind::Other),
        ] {
            assert_eq!(kind(&columns(heads), quoted), expected, "{heads}");
        }
    }
}
