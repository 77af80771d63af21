//! What each `people.*` finding means, to the letter: which rows carry it, and how much it matters there.
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::PeopleList;
use contractbook_setup::domain::people::preflight::{
    Fate, Finding, LoginFrom, Partner, Preflight, PreflightOptions,
};
use contractbook_setup::domain::problems::Severity::{self, Blocker, Note, Warning};

const HEAD: &str =
    "userPrincipalName,displayName,surname,mail,givenName,id,userType,accountEnabled,department";

fn list(csv: &str) -> PeopleList {
    PeopleList::read(csv.as_bytes().to_vec(), &Vec::new()).unwrap()
}

/// Rows in the classic layout, each as `user name|display|mail|type|enabled`; parts may be left out.
fn people(rows: &[&str]) -> PeopleList {
    let mut csv = vec![HEAD.to_owned()];
    for row in rows {
        let mut parts = row.split('|');
        let mut part = || parts.next().unwrap_or_default();
        let (upn, display, mail, kind, enabled) = (part(), part(), part(), part(), part());
        csv.push(format!("{upn},{display},,{mail},,,{kind},{enabled},"));
    }
    list(&csv.join("\r\n"))
}

fn account(user_name: &str, email: &str) -> Account {
    Account {
        id: user_name.to_owned(),
        user_name: user_name.to_owned(),
        email: Some(email.to_owned()).filter(|e| !e.is_empty()),
        active: Some(true),
        ..Account::default()
    }
}

fn judge(list: &PeopleList) -> Preflight {
    Preflight::new(list, None, &PreflightOptions::default())
}

fn against(list: &PeopleList, accounts: &[Account]) -> Preflight {
    Preflight::new(list, Some(accounts), &PreflightOptions::default())
}

/// Line numbers that carry the problem, and the worst severity among them.
fn found(list: &PeopleList, preflight: &Preflight, id: &str) -> (Vec<u32>, Option<Severity>) {
    let summary = preflight.summaries.iter().find(|s| s.id().as_str() == id);
    let lines = summary.map(|s| {
        assert_eq!(s.count, s.rows.len());
        s.rows.iter().map(|row| list.row(*row as usize).unwrap().line()).collect()
    });
    (lines.unwrap_or_default(), summary.map(|s| s.severity))
}

fn lines(list: &PeopleList, id: &str) -> Vec<u32> {
    found(list, &judge(list), id).0
}

#[test]
fn somebody_without_mail() {
    let l = people(&[
        "a@c.example|A||Member|true",
        "b@c.example|B|b@c.example|Member|true",
        "c@c.example|C| |Member|true",
    ]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.no_mail"), (vec![2, 4], Some(Blocker)));
    assert_eq!(p.fates, [Fate::Skip, Fate::Create, Fate::Skip]);
    // The account is there already: it is linked, with a mail address missing.
    let p = against(&l, &[account("A@C.example", "a@c.example"), account("c@c.example", "")]);
    assert_eq!(found(&l, &p, "people.no_mail"), (vec![2, 4], Some(Warning)));
    assert_eq!(p.fates, [Fate::Link(0), Fate::Create, Fate::Link(1)]);
}

#[test]
fn a_file_without_a_mail_column_gets_one_remark() {
    let l =
        list("User principal name,Display name,Block credential\na@c.example,A,False\nb@c.example,B,False\n");
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.no_mail"), (vec![], None));
    let whole = p.summaries.iter().find(|s| s.finding == Finding::NoMailColumn).unwrap();
    assert_eq!((whole.count, whole.severity, whole.id().as_str()), (0, Warning, "people.no_mail_column"));
    assert_eq!((p.create, p.ready()), (2, 2));
}

#[test]
fn somebody_without_user_name_or_name() {
    let l = people(&["|A|a@c.example", "b@c.example||b@c.example"]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.no_user_name"), (vec![2], Some(Blocker)));
    assert_eq!(found(&l, &p, "people.no_name"), (vec![3], Some(Warning)));
    // A list of mail addresses alone says nothing about user names and names.
    let l = list("mail\na@c.example\nb@c.example\n");
    let p = judge(&l);
    assert!(p.summaries.is_empty(), "{:?}", p.summaries);
    assert_eq!(p.create, 2);
    // Entra's import template holds object ids or user names.
    let l = list(
        "version:v1.0\nMember object ID or user principal name [memberObjectIdOrUpn] Required\n\
                  Example: 9832aad8-e4fe-496b-a604-95c6ef01ae75\n9832aad8-e4fe-496b-a604-95c6ef01ae75\na@c.example\n",
    );
    let p = judge(&l);
    assert_eq!((l.len(), p.create), (2, 2));
    assert_eq!(found(&l, &p, "people.no_user_name"), (vec![], None));
}

#[test]
fn one_address_for_two_people() {
    let l = people(&[
        "a@c.example|A|Info@C.example",
        "b@c.example|B|info@c.example ",
        "c@c.example|C|c@c.example",
        "jose@c.example|J|jose\u{301}@c.example",
        "j2@c.example|J|JOSÉ@c.example",
    ]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.duplicate_mail"), (vec![2, 3, 5, 6], Some(Blocker)));
    assert_eq!(p.partners(&l, &[], 0, Finding::DuplicateMail), [Partner::Row(1)]);
    assert_eq!(p.partners(&l, &[], 4, Finding::DuplicateMail), [Partner::Row(3)]);
    assert_eq!(p.create, 1);
}

#[test]
fn all_other_sides_are_known_however_many_there_are() {
    let rows: Vec<String> = (0..60).map(|n| format!("p{n}@c.example|P{n}|info@c.example")).collect();
    let l = people(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let others = judge(&l).partners(&l, &[], 7, Finding::DuplicateMail);
    assert_eq!(others.len(), 59, "a page that shows some of them says how many more there are");
}

#[test]
fn the_same_person_twice_comes_once() {
    let l = people(&["a@c.example|A|a@c.example", "b@c.example|B|b@c.example", "A@C.example|A|A@c.example"]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.duplicate_user_name"), (vec![2, 4], Some(Warning)));
    assert_eq!(found(&l, &p, "people.duplicate_mail"), (vec![2, 4], Some(Note)));
    assert_eq!(p.fates, [Fate::Create, Fate::Create, Fate::Skip]);
    // Two people under one user name: one of them is not who the list says.
    let l = people(&["a@c.example|A|a@c.example", "a@c.example|B|b@c.example"]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.duplicate_user_name"), (vec![2, 3], Some(Blocker)));
    assert_eq!(p.partners(&l, &[], 1, Finding::DuplicateUserName), [Partner::Row(0)]);
    assert_eq!(p.skip, 2);
}

#[test]
fn mail_and_user_name_differ() {
    let l = people(&[
        "anders.and@c.example|A|aa@c.example",
        "B@C.example|B|b@c.example",
        "x_f.example#EXT#@c.onmicrosoft.com|X|x@f.example",
    ]);
    assert_eq!(found(&l, &judge(&l), "people.mail_differs_from_user_name"), (vec![2], Some(Warning)));
    // With the login from mail, or an account already there, it changes nothing for the person.
    let options = PreflightOptions { login: LoginFrom::Mail, ..PreflightOptions::default() };
    let p = Preflight::new(&l, None, &options);
    assert_eq!(found(&l, &p, "people.mail_differs_from_user_name"), (vec![2], Some(Note)));
    let p = against(&l, &[account("anders.and@c.example", "")]);
    assert_eq!(found(&l, &p, "people.mail_differs_from_user_name"), (vec![2], Some(Note)));
}

#[test]
fn who_has_an_account_is_linked_and_who_has_another_clashes() {
    let l = people(&[
        "a@c.example|A|a@c.example",
        "b.long@c.example|B|b@c.example",
        "d@c.example|D|d@c.example",
        "e@c.example|E|other@c.example",
        "f@c.example|F|f@c.example",
    ]);
    let accounts = [
        account("A@C.EXAMPLE", ""),
        account("b@c.example", ""),
        Account { other_emails: vec!["D@c.example".to_owned()], ..account("dd", "dd@c.example") },
        Account { active: Some(false), ..account("e@c.example", "e@c.example") },
    ];
    let p = against(&l, &accounts);
    assert_eq!(found(&l, &p, "people.already_in_contractbook"), (vec![2, 5], Some(Note)));
    assert_eq!(found(&l, &p, "people.clash_with_contractbook"), (vec![3, 4], Some(Blocker)));
    assert_eq!(found(&l, &p, "people.switched_off"), (vec![5], Some(Warning)));
    assert_eq!(p.fates, [Fate::Link(0), Fate::Skip, Fate::Skip, Fate::Link(3), Fate::Create]);
    assert_eq!((p.create, p.link, p.skip, p.ready()), (1, 2, 2, 3));
    assert_eq!(p.partners(&l, &accounts, 1, Finding::ClashWithContractbook), [Partner::Account(1)]);
    assert_eq!(p.partners(&l, &accounts, 2, Finding::ClashWithContractbook), [Partner::Account(2)]);
    assert_eq!(p.partners(&l, &accounts, 3, Finding::SwitchedOff), [Partner::Account(3)]);
    // With the login from mail, b is linked, d still clashes.
    let options = PreflightOptions { login: LoginFrom::Mail, ..PreflightOptions::default() };
    let p = Preflight::new(&l, Some(&accounts), &options);
    assert_eq!(p.fates[..3], [Fate::Link(0), Fate::Link(1), Fate::Skip]);
}

#[test]
fn a_guests_account_is_found_under_the_name_that_is_sent() {
    let l = people(&["anna_fabrikam.com#EXT#@c.onmicrosoft.com|A|anna@fabrikam.com|Guest"]);
    let p = against(&l, &[account("anna@fabrikam.com", "")]);
    assert_eq!(p.fates, [Fate::Link(0)]);
    assert_eq!(found(&l, &p, "people.guest"), (vec![2], Some(Note)));
    // An external account that counts as a member is sent in the same way.
    let l = people(&["anna_fabrikam.com#EXT#@c.onmicrosoft.com|A|anna@fabrikam.com|Member"]);
    let p = against(&l, &[account("anna@fabrikam.com", "")]);
    assert_eq!(p.fates, [Fate::Link(0)]);
    assert_eq!(found(&l, &p, "people.clash_with_contractbook"), (vec![], None));
}

#[test]
fn guests_by_type_or_by_name() {
    let l = people(&[
        "a_f.example#EXT#@c.onmicrosoft.com|A|a@f.example|Guest",
        "b_f.example#EXT#@c.onmicrosoft.com|B|b@f.example|Member",
        "c@c.example|C|c@c.example|Member",
        "d_f.example#EXT#@c.onmicrosoft.com|D|d@f.example|",
    ]);
    assert_eq!(found(&l, &judge(&l), "people.guest"), (vec![2, 5], Some(Warning)));
}

#[test]
fn who_is_blocked_in_entra_stays_out_and_an_empty_cell_says_nothing() {
    let l = people(&[
        "a@c.example|A|a@c.example|Member|False",
        "b@c.example|B|b@c.example|Member|",
        "c@c.example|C|c@c.example|Member|TRUE",
    ]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.disabled"), (vec![2], Some(Note)));
    assert_eq!(p.fates, [Fate::Skip, Fate::Create, Fate::Create]);
    let l =
        list("Benutzerprinzipalname;Anzeigename;Anmeldung blockiert\na@c.example;A;Ja\nb@c.example;B;Nein\n");
    assert_eq!(lines(&l, "people.disabled"), [2]);
}

#[test]
fn other_companies_addresses() {
    let mut rows: Vec<String> = (0..18).map(|n| format!("p{n}@c.example|P|p{n}@C.example")).collect();
    rows.push("x@gmail.example|X|x@gmail.example".to_owned());
    rows.push("y@c.onmicrosoft.com|Y|".to_owned());
    rows.push("g_f.example#EXT#@c.onmicrosoft.com|G|g@f.example|Guest".to_owned());
    let l = people(&rows.iter().map(String::as_str).collect::<Vec<_>>());
    let p = judge(&l);
    assert_eq!(p.domains, ["c.example"]);
    assert_eq!(found(&l, &p, "people.other_domain"), (vec![20], Some(Warning)));
    let domains = vec!["@Gmail.example".to_owned(), "c.example".to_owned()];
    let p = Preflight::new(&l, None, &PreflightOptions { domains, ..PreflightOptions::default() });
    assert_eq!(found(&l, &p, "people.other_domain"), (vec![], None));
}

#[test]
fn odd_characters_matter_in_addresses() {
    let l = people(&["a@c.example|O'Brien|a@c.example", "b@c.example| Åse|b@c.example"]);
    assert_eq!(found(&l, &judge(&l), "people.odd_characters"), (vec![3], Some(Note)));
    for (upn, mail) in [
        ("søren@c.example", "a@c.example"),
        ("o'brien@c.example", "a@c.example"),
        ("a@c.example", " a@c.example"),
        ("a\u{200b}@c.example", "a@c.example"),
    ] {
        let l = people(&[&format!("{upn}|A|{mail}")]);
        assert_eq!(
            found(&l, &judge(&l), "people.odd_characters"),
            (vec![2], Some(Warning)),
            "{upn:?} {mail:?}"
        );
    }
}

#[test]
fn too_long_and_lost_letters() {
    let long = "x".repeat(65);
    let l = people(&[
        &format!("{long}@c.example|A|a@c.example"),
        "b@c.example|S?ren|b@c.example",
        &format!("c@c.example|{}|c@c.example", "y".repeat(257)),
    ]);
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.too_long"), (vec![2, 4], Some(Warning)));
    assert_eq!(found(&l, &p, "people.lost_letters"), (vec![3], Some(Note)));
}

#[test]
fn groups_and_nested_groups_are_no_people() {
    let l = list(
        "id,userPrincipalName,displayName,objectType,userType,isUser,isGroup,isGuest\n\
                  1,a@c.example,A,user,Member,True,False,False\n2,,Sales,group,,False,True,False\n",
    );
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.nested_group"), (vec![3], Some(Warning)));
    assert_eq!(found(&l, &p, "people.no_user_name"), (vec![], None));
    let l = list(
        "PrincipalType,PrincipalId,PrincipalDisplayName\nUser,1,A\nGroup,2,Sales\nServicePrincipal,3,App\n",
    );
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.group_row"), (vec![3, 4], Some(Note)));
    assert_eq!((p.create, p.skip), (1, 2));
}

#[test]
fn unreadable_rows_carry_nothing_else() {
    let l = list(
        "userPrincipalName,displayName,mail,accountEnabled\n\
                  a@c.example,Lind, Mia,a@c.example,True\nb@c.example,B,b@c.example,True\nbroken\nc@c.example,C,c@c.example\n",
    );
    let p = judge(&l);
    assert_eq!(found(&l, &p, "people.unreadable_row"), (vec![2, 4], Some(Warning)));
    assert_eq!(p.summaries.len(), 1);
    assert_eq!(p.fates, [Fate::Skip, Fate::Create, Fate::Skip, Fate::Create]);
}

#[test]
fn the_organisation_admin() {
    let l = people(&["mette@c.example|Mette|m.holm@c.example", "b@c.example|B|b@c.example"]);
    let none = |admin: &str, accounts: Option<&[Account]>| {
        let admin = Some(admin.to_owned()).filter(|a| !a.is_empty());
        let p = Preflight::new(&l, accounts, &PreflightOptions { admin, ..PreflightOptions::default() });
        p.summaries
            .iter()
            .any(|s| s.id().as_str() == "people.no_admin" && s.count == 0 && s.severity == Blocker)
    };
    assert!(!none("", None));
    assert!(!none("Mette@C.example", None) && !none(" M.Holm@c.example ", None));
    assert!(none("boss@c.example", None));
    assert!(!none("boss@c.example", Some(&[account("x", "Boss@c.example")])));
    let admin = |name: &str| Account { admin: Some(true), ..account(name, "") };
    assert!(none("", Some(&[admin("boss@c.example"), account("b@c.example", "")])));
    assert!(!none("", Some(&[admin("boss@c.example"), admin("B@c.example")])));
    let there = PreflightOptions { admin_has_account: true, ..PreflightOptions::default() };
    let p = Preflight::new(&l, Some(&[admin("boss@c.example")]), &there);
    assert!(p.summaries.iter().all(|s| s.id().as_str() != "people.no_admin"), "the person has said so");
    assert!(!none("", Some(&[account("b@c.example", "")])));
}

#[test]
fn nobody_in_the_list() {
    let l = list(&format!("{HEAD}\r\n,,,,,,,,\r\n\r\n"));
    let p = judge(&l);
    assert_eq!(p.summaries.iter().map(|s| s.id().as_str()).collect::<Vec<_>>(), ["people.nobody"]);
    assert_eq!((p.create, p.link, p.skip), (0, 0, 0));
}

#[test]
fn the_worst_comes_first() {
    let l = people(&["a@c.example| A||Member|false", "b@c.example|B|b@c.example"]);
    let p = judge(&l);
    let of_first: Vec<_> = p.of_row(0).into_iter().map(|(f, s)| (f.id().as_str(), s)).collect();
    assert_eq!(
        of_first,
        [("people.no_mail", Blocker), ("people.odd_characters", Note), ("people.disabled", Note)]
    );
    assert_eq!(
        (p.severity(0), p.severity(1), p.needs_you(), p.worst()),
        (Some(Blocker), None, 1, Some(Blocker))
    );
}
