//! Eight people, and every file in which an admin can be handed them.

use contractbook_setup::domain::people::list::{Field, FileKind};

/// What a list can say about somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub user_name: &'static str,
    pub mail: &'static str,
    pub given: &'static str,
    pub family: &'static str,
    pub display: &'static str,
    pub id: &'static str,
    pub department: &'static str,
    pub guest: bool,
    pub enabled: bool,
}

/// The eight; `western`: as far as Windows-1252 has letters for them.
pub fn people(western: bool) -> Vec<Person> {
    let usual = Person {
        user_name: "",
        mail: "",
        given: "",
        family: "",
        display: "",
        id: "",
        department: "",
        guest: false,
        enabled: true,
    };
    vec![
        Person {
            user_name: "soren.ostergaard@nordwind.example",
            mail: "Soren.Ostergaard@nordwind.example",
            given: "Søren",
            family: "Østergaard",
            display: "Søren Østergaard",
            id: "0b3c8d1e-0001-4a6f-9c55-7d1f00000001",
            department: "Indkøb & Kontrakter",
            ..usual
        },
        Person {
            user_name: "sara.levi@nordwind.example",
            mail: "sara.levi@nordwind.example",
            given: if western { "Sára" } else { "שרה" },
            family: if western { "Lévi" } else { "לוי" },
            display: if western { "Sára Lévi" } else { "שרה לוי" },
            id: "0b3c8d1e-0002-4a6f-9c55-7d1f00000002",
            department: "Legal",
            ..usual
        },
        Person {
            user_name: "misaki.sato@nordwind.example",
            mail: "misaki.sato@nordwind.example",
            given: if western { "Misaki" } else { "美咲" },
            family: if western { "Sâto" } else { "佐藤" },
            display: if western { "“Misaki” Sâto" } else { "佐藤 美咲" },
            id: "0b3c8d1e-0003-4a6f-9c55-7d1f00000003",
            department: "",
            ..usual
        },
        Person {
            user_name: "conor.obrien@nordwind.example",
            mail: "conor.obrien@nordwind.example",
            given: "Conor \"Con\"",
            family: "O'Brien",
            display: "Conor \"Con\" O'Brien",
            id: "0b3c8d1e-0004-4a6f-9c55-7d1f00000004",
            department: "Sales; EMEA | North",
            ..usual
        },
        Person {
            user_name: "mia.lind@nordwind.example",
            mail: "mia.lind@nordwind.example",
            given: "Mia",
            family: "Lind",
            display: "Lind, Mia",
            id: "0b3c8d1e-0005-4a6f-9c55-7d1f00000005",
            department: "HR\tPayroll",
            ..usual
        },
        Person {
            user_name: "anna_fabrikam.com#EXT#@nordwind.onmicrosoft.com",
            mail: "anna@fabrikam.com",
            given: "Anna",
            family: "Weiß",
            display: "Anna Weiß (extern)",
            id: "0b3c8d1e-0006-4a6f-9c55-7d1f00000006",
            department: "",
            guest: true,
            ..usual
        },
        Person {
            user_name: "jens.olsen@nordwind.example",
            mail: "jens.olsen@nordwind.example",
            given: "Jens",
            family: "Olsen",
            display: "Jens Olsen",
            id: "0b3c8d1e-0007-4a6f-9c55-7d1f00000007",
            department: "Lager",
            enabled: false,
            ..usual
        },
        Person {
            user_name: "ida.berg@nordwind.example",
            mail: "",
            given: "Ida",
            family: "Berg",
            display: "Ida Berg",
            id: "0b3c8d1e-0008-4a6f-9c55-7d1f00000008",
            department: "Reception",
            ..usual
        },
    ]
}

/// How the cells of one export are spelled.
#[derive(Debug, Clone, Copy)]
pub struct Spelling {
    /// Yes and no.
    pub truth: (&'static str, &'static str),
    /// Member and guest.
    pub types: (&'static str, &'static str),
    /// How several addresses stand in a cell.
    pub addresses: fn(&str) -> String,
    /// The export leaves out whether people may sign in and what type they are.
    pub silent: bool,
    /// Every cell is quoted.
    pub quoted: bool,
    /// The password of the n-th person.
    pub password: fn(usize) -> String,
}

pub const SPELLING: Spelling = Spelling {
    truth: ("True", "False"),
    types: ("Member", "Guest"),
    addresses: joined_with_plus,
    silent: false,
    quoted: false,
    password: |nth| format!("Hemmelig-{nth}!x\"7,;"),
};

/// As Microsoft 365 joins them.
pub fn joined_with_plus(mail: &str) -> String {
    if mail.is_empty() {
        return "SIP:nobody@nordwind.example".to_owned();
    }
    format!("smtp:old.{mail}+SMTP:{mail}+SIP:{mail}")
}

/// As Graph writes a list.
pub fn json(mail: &str) -> String {
    if mail.is_empty() {
        return "[]".to_owned();
    }
    format!("[\"smtp:old.{mail}\",\"SMTP:{mail}\",\"X500:/o=Nordwind/cn=x\"]")
}

fn net_type(_: &str) -> String {
    "System.Collections.Generic.List`1[System.String]".to_owned()
}

/// One kind of file.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    pub name: &'static str,
    /// Its columns, between commas.
    pub heads: &'static str,
    pub kind: FileKind,
    pub spelling: Spelling,
    /// Stands before the header always.
    pub version: bool,
    /// What it can tell.
    pub tells: &'static [Field],
}

const EVERYTHING: &[Field] = &[
    Field::UserName,
    Field::Mail,
    Field::GivenName,
    Field::FamilyName,
    Field::DisplayName,
    Field::UserType,
    Field::Enabled,
    Field::ObjectId,
    Field::Department,
];

/// Every file of the exports, templates and scripts.
pub fn forms() -> Vec<Form> {
    use Field::{
        Department, DisplayName, Enabled, FamilyName, GivenName, Mail, ObjectId, UserName, UserType,
    };
    let form =
        |name, heads, kind, tells| Form { name, heads, kind, spelling: SPELLING, version: false, tells };
    vec![
        form(
            "Download users, as written",
            "userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,directorySynced,invitationState,identityIssuer,createdDateTime",
            FileKind::EntraUsers,
            EVERYTHING,
        ),
        form(
            "Download users, as documented",
            "userPrincipalName,displayName,surname,mail,givenName,objectId,userType,jobTitle,department,accountEnabled,usageLocation,streetAddress,state,country,physicalDeliveryOfficeName,city,postalCode,telephoneNumber,mobile,authenticationPhoneNumber,authenticationAlternativePhoneNumber,authenticationEmail,alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification",
            FileKind::EntraUsers,
            EVERYTHING,
        ),
        Form {
            spelling: Spelling { truth: ("true", "false"), addresses: json, ..SPELLING },
            ..form(
                "Download users, preview",
                "displayName,userPrincipalName,id,mail,userType,accountEnabled,onPremisesUserPrincipalName,otherMails,signInActivity,givenName,surname,department,proxyAddresses",
                FileKind::EntraUsers,
                EVERYTHING,
            )
        },
        form(
            "Download members",
            "id,userPrincipalName,displayName,objectType,userType,isUser,isGroup,isGuest",
            FileKind::GroupMembers,
            &[ObjectId, UserName, DisplayName, UserType],
        ),
        form(
            "Download members, 2026",
            "Object ID,User principal name,Display name,Member type",
            FileKind::GroupMembers,
            &[ObjectId, UserName, DisplayName, UserType],
        ),
        form(
            "Microsoft 365",
            "Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync time,Last name,Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token meta data,Object Id,Office,Password never expires,Phone number,Postal code,Preferred data location,Preferred language,Proxy addresses,Release track,Soft deletion time stamp,State,Street address,Strong password required,Title,Usage location,User principal name,When created",
            FileKind::Microsoft365Users,
            EVERYTHING,
        ),
        form(
            "Microsoft 365, reworked",
            "User principal name,Display name,Department,Sign-in blocked,Licenses,Created date time",
            FileKind::Microsoft365Users,
            &[UserName, DisplayName, Department, UserType, Enabled],
        ),
        form(
            "Microsoft 365, other order",
            "Display name,User principal name,First name,Last name,When created,CountryOrRegion,StateOrProvince,Department,Licenses",
            FileKind::Microsoft365Users,
            &[DisplayName, UserName, GivenName, FamilyName, Department, UserType],
        ),
        Form {
            spelling: Spelling { truth: ("Ja", "Nein"), ..SPELLING },
            ..form(
                "Microsoft 365, German",
                "Benutzerprinzipalname,Anzeigename,Abteilung,Anmeldung blockiert,Lizenzen,Erstellungsdatum",
                FileKind::Microsoft365Users,
                &[UserName, DisplayName, Department, UserType, Enabled],
            )
        },
        Form {
            spelling: Spelling { truth: ("Wahr", "Falsch"), ..SPELLING },
            ..form(
                "Microsoft 365, older German",
                "Anmeldeinformationen blockieren,Abteilung,Anzeigename,Vorname,Nachname,Proxyadressen,Benutzerprinzipalname",
                FileKind::Microsoft365Users,
                &[UserName, Mail, GivenName, FamilyName, DisplayName, Department, UserType, Enabled],
            )
        },
        Form {
            spelling: Spelling { truth: ("SAND", "FALSK"), ..SPELLING },
            ..form(
                "Microsoft 365, Danish",
                "Bloker legitimationsoplysninger,Afdeling,Vist navn,Fornavn,Efternavn,Brugerens hovednavn",
                FileKind::Microsoft365Users,
                &[UserName, GivenName, FamilyName, DisplayName, Department, UserType, Enabled],
            )
        },
        Form {
            spelling: Spelling { quoted: true, ..SPELLING },
            ..form(
                "Get-MgUser",
                "Id,DisplayName,GivenName,Surname,UserPrincipalName,Mail,UserType,AccountEnabled,Department",
                FileKind::GraphPowerShell,
                EVERYTHING,
            )
        },
        Form {
            spelling: Spelling { quoted: true, silent: true, ..SPELLING },
            ..form(
                "Get-MgUser without -Property",
                "Id,DisplayName,GivenName,Surname,UserPrincipalName,Mail,UserType,AccountEnabled,Department",
                FileKind::GraphPowerShell,
                &[UserName, Mail, GivenName, FamilyName, DisplayName, UserType, ObjectId, Department],
            )
        },
        Form {
            spelling: Spelling { quoted: true, addresses: net_type, ..SPELLING },
            ..form(
                "Get-AzureADUser",
                "ExtensionProperty,DeletionTimestamp,ObjectId,ObjectType,AccountEnabled,AgeGroup,Department,DisplayName,GivenName,Mail,MailNickName,OtherMails,ProxyAddresses,Surname,UserPrincipalName,UserType",
                FileKind::AzureAdPowerShell,
                EVERYTHING,
            )
        },
        Form {
            spelling: Spelling { quoted: true, ..SPELLING },
            ..form(
                "who is assigned to the app",
                "PrincipalType,PrincipalId,PrincipalDisplayName,ResourceDisplayName,CreatedDateTime",
                FileKind::AppAssignments,
                &[ObjectId, DisplayName],
            )
        },
        Form {
            version: true,
            ..form(
                "import template",
                "Member object ID or user principal name [memberObjectIdOrUpn] Required",
                FileKind::GroupImport,
                &[UserName, UserType],
            )
        },
        Form {
            version: true,
            spelling: Spelling { truth: ("Yes", "No"), ..SPELLING },
            ..form(
                "bulk-create template",
                "Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation],Street address [streetAddress],State or province [state],Country or region [country],Office [physicalDeliveryOfficeName],City [city],ZIP or postal code [postalCode],Office phone [telephoneNumber],Mobile phone [mobile]",
                FileKind::BulkCreate,
                &[UserName, GivenName, FamilyName, DisplayName, UserType, Enabled, Department],
            )
        },
    ]
}

impl Form {
    /// The columns' names.
    pub fn heads(&self) -> Vec<String> {
        self.heads.split(',').map(str::to_owned).collect()
    }

    /// The n-th person's cells; `newline` breaks those that break.
    pub fn cells(&self, nth: usize, person: &Person, newline: &str) -> Vec<String> {
        self.heads().iter().map(|head| self.cell(head, nth, person, newline)).collect()
    }

    fn cell(&self, head: &str, nth: usize, person: &Person, newline: &str) -> String {
        let spelling = &self.spelling;
        let truth = |yes: bool| if yes { spelling.truth.0 } else { spelling.truth.1 }.to_owned();
        let plain = match head.split_once('[') {
            Some((_, name)) if !head.contains("Block") => name.split(']').next().unwrap_or(name),
            _ => head,
        };
        match plain {
            "userPrincipalName"
            | "User principal name"
            | "UserPrincipalName"
            | "Benutzerprinzipalname"
            | "Brugerens hovednavn"
            | "memberObjectIdOrUpn" => person.user_name.to_owned(),
            "mail" | "Mail" => person.mail.to_owned(),
            "givenName" | "First name" | "GivenName" | "Vorname" | "Fornavn" => person.given.to_owned(),
            "surname" | "Last name" | "Surname" | "Nachname" | "Efternavn" => person.family.to_owned(),
            "displayName"
            | "Display name"
            | "DisplayName"
            | "Anzeigename"
            | "Vist navn"
            | "PrincipalDisplayName" => person.display.to_owned(),
            "id" | "objectId" | "Object Id" | "Object ID" | "Id" | "ObjectId" | "PrincipalId" => {
                person.id.to_owned()
            }
            "department" | "Department" | "Abteilung" | "Afdeling" => person.department.to_owned(),
            "userType" | "UserType" | "AccountEnabled" if spelling.silent => String::new(),
            "userType" | "UserType" => {
                if person.guest { spelling.types.1 } else { spelling.types.0 }.to_owned()
            }
            "accountEnabled" | "AccountEnabled" => truth(person.enabled),
            "Block credential"
            | "Sign-in blocked"
            | "Anmeldung blockiert"
            | "Anmeldeinformationen blockieren"
            | "Bloker legitimationsoplysninger"
            | "Block sign in (Yes/No) [accountEnabled] Required" => truth(!person.enabled),
            "isGuest" => truth(person.guest),
            "isUser" => truth(true),
            "isGroup" => truth(false),
            "objectType" | "ObjectType" | "Member type" | "PrincipalType" => "User".to_owned(),
            "proxyAddresses" | "Proxy addresses" | "ProxyAddresses" | "Proxyadressen" => {
                (spelling.addresses)(person.mail)
            }
            // Private addresses stand beside the right one.
            "otherMails" | "OtherMails" | "alternateEmailAddress" | "authenticationEmail" => {
                format!("private.{nth}@mail.example")
            }
            "onPremisesUserPrincipalName" => format!("local{nth}@nordwind.local"),
            "passwordProfile" => (spelling.password)(nth),
            "streetAddress" | "Street address" if nth.is_multiple_of(3) => {
                format!("Havnegade {nth}, \"Pakhuset\"{newline}c/o Nordwind{newline}2. sal")
            }
            "officeLocation" | "Office" => format!("Kontor {nth}"),
            "signInActivity" => {
                format!("{{\"lastSignInDateTime\":\"2026-0{}-01T00:00:00Z\",\"n\":null}}", nth % 9 + 1)
            }
            "createdDateTime" | "When created" | "Created date time" | "Erstellungsdatum"
            | "CreatedDateTime" => {
                ["8/19/2021 1:25:31 PM", "2021-09-05 23:19:44Z", "01.03.2020", "19-08-2021 13:25", ""]
                    .get(nth % 5)
                    .copied()
                    .unwrap_or_default()
                    .to_owned()
            }
            "Licenses" | "Lizenzen" => "Microsoft 365 E3+Visio".to_owned(),
            "telephoneNumber" | "Phone number" => "+4512345678".to_owned(),
            "postalCode" | "Postal code" => "0999".to_owned(),
            _ => String::new(),
        }
    }
}
