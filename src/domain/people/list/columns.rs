//! Which column holds what: the names that exports, languages and templates give them.

use super::{Assigned, Column, Field, FileKind};

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
    if name.contains('[') && name.to_lowercase().contains("block") {
        // Entra's template names the cell accountEnabled and asks whether sign-in is blocked.
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
        let by_hand = assigned.iter().find(|(head, _)| plain_head(head) == plain_head(&name));
        let field = match (by_hand, known) {
            // A password stays one whatever anybody says.
            (_, Some((Field::Password, _))) => Some(Field::Password),
            (Some((_, field)), _) => *field,
            (None, Some((field, true))) if has_sure(*field) => None,
            (None, Some((field, _))) => Some(*field),
            (None, None) => None,
        };
        Column { name, field, by_hand: by_hand.is_some() }
    });
    columns.collect()
}

fn plain_head(head: &str) -> String {
    head.trim().trim_start_matches('\u{feff}').to_lowercase()
}

/// How many of the heads are known to the program or the person, for choosing the delimiter.
pub(super) fn known_heads(heads: &[String], assigned: &Assigned) -> usize {
    let said = |head: &str| assigned.iter().any(|(name, _)| plain_head(name) == plain_head(head));
    heads.iter().filter(|head| known(head).is_some() || said(head)).count()
}

/// Whether anybody can be told from such columns.
pub(super) fn names_people(columns: &[Column]) -> bool {
    let telling = [Field::UserName, Field::Mail, Field::ProxyAddresses, Field::ObjectId];
    columns.iter().any(|column| column.field.is_some_and(|field| telling.contains(&field)))
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
    use super::*;

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
