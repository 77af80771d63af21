//! The judgement over a list adds up, whatever is in the list, in Contractbook and in the admin's answers.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]
#![expect(clippy::indexing_slicing, reason = "a place that is not there fails the test")]

use contractbook_setup::domain::people::Account;
use contractbook_setup::domain::people::list::{PeopleList, RowState};
use contractbook_setup::domain::people::preflight::{
    Fate, Finding, LoginFrom, Partner, Preflight, PreflightOptions,
};
use contractbook_setup::domain::people::query::{PeopleFilter, PeopleQuery, arrange};
use contractbook_setup::domain::problems::Severity;
use proptest::prelude::*;

/// Few addresses, so that many are the same.
fn address() -> impl Strategy<Value = String> {
    proptest::sample::select(vec![
        "",
        " ",
        "mia@x.example",
        "MIA@X.example ",
        "jens@x.example",
        "søren@x.example",
        "SØREN@x.example",
        "o'brien@y.example",
        "anna_y.example#EXT#@x.onmicrosoft.com",
        "anna@y.example",
        "ida",
        "@",
        "strasse@x.example",
        "straße@x.example",
    ])
    .prop_map(str::to_owned)
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => proptest::sample::select(vec!["", "Mia", "Lind, Mia", "=1+1", "S?ren", "美咲", " x", "\u{200b}"]).prop_map(str::to_owned),
        1 => "\\PC{0,4}",
    ]
}

fn row() -> impl Strategy<Value = Vec<String>> {
    let word = |words: &'static [&'static str]| proptest::sample::select(words).prop_map(str::to_owned);
    (
        (address(), address(), name(), name(), name()),
        word(&["", "Member", "Guest"]),
        word(&["", "True", "False"]),
        word(&["", "User", "Group", "#microsoft.graph.group"]),
        0..9_u8,
    )
        .prop_map(|((user_name, mail, given, family, display), user_type, enabled, kind, damage)| {
            let mut cells = vec![user_name, mail, given, family, display, user_type, enabled, kind];
            match damage {
                0 => cells.push("one too many".to_owned()),
                1 => cells.truncate(2),
                _ => {}
            }
            cells
        })
}

fn account() -> impl Strategy<Value = Account> {
    (
        address(),
        proptest::option::of(address()),
        proptest::collection::vec(address(), 0..2),
        any::<Option<bool>>(),
        any::<Option<bool>>(),
    )
        .prop_map(|(user_name, email, other_emails, active, admin)| Account {
            user_name,
            email,
            other_emails,
            active,
            admin,
            ..Account::default()
        })
}

fn options() -> impl Strategy<Value = PreflightOptions> {
    let domain =
        proptest::sample::select(vec!["x.example", "@Y.example", "", "z.example"]).prop_map(str::to_owned);
    (any::<bool>(), proptest::collection::vec(domain, 0..3), proptest::option::of(address())).prop_map(
        |(mail, domains, admin)| PreflightOptions {
            login: if mail { LoginFrom::Mail } else { LoginFrom::UserName },
            domains,
            admin,
            admin_has_account: false,
        },
    )
}

/// The heads, some of which may be missing.
const HEADS: [&str; 8] = [
    "userPrincipalName",
    "mail",
    "givenName",
    "surname",
    "displayName",
    "userType",
    "accountEnabled",
    "objectType",
];

fn list(rows: &[Vec<String>], missing: usize) -> PeopleList {
    let mut heads = HEADS;
    if missing > 0 && missing < heads.len() {
        heads[missing] = "unknown";
    }
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    writer.write_record(heads).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    PeopleList::read(writer.into_inner().unwrap(), &Vec::new()).unwrap()
}

proptest! {
    #[test]
    fn the_judgement_adds_up(
        rows in proptest::collection::vec(row(), 0..30),
        accounts in proptest::option::of(proptest::collection::vec(account(), 0..12)),
        options in options(),
        missing in 0..12_usize,
    ) {
        let list = list(&rows, missing);
        let known = accounts.as_deref();
        let preflight = Preflight::new(&list, known, &options);
        let rows = list.len();
        prop_assert_eq!(preflight.create + preflight.link + preflight.skip, rows);
        prop_assert_eq!((preflight.findings.len(), preflight.fates.len()), (rows, rows));
        prop_assert_eq!(preflight.ready() + preflight.skip, rows);
        prop_assert_eq!(preflight.compared, known.is_some());
        let fates = |test: fn(&Fate) -> bool| preflight.fates.iter().filter(|fate| test(fate)).count();
        prop_assert_eq!(fates(|fate| matches!(fate, Fate::Create)), preflight.create);
        prop_assert_eq!(fates(|fate| matches!(fate, Fate::Link(_))), preflight.link);

        // Each summary tells the rows that carry it, and every finding has its summary.
        for finding in Finding::ALL {
            let carriers: Vec<_> = (0u32..).zip(&preflight.findings).filter(|(_, all)| all.has(*finding)).map(|(row, _)| row).collect();
            let told: Vec<_> = preflight.summaries.iter().filter(|summary| summary.finding == *finding).collect();
            prop_assert!(told.len() <= 1, "{:?} is told twice", finding);
            match told.first() {
                Some(summary) => {
                    prop_assert_eq!(summary.count, carriers.len(), "{:?}", finding);
                    prop_assert_eq!(&summary.rows, &carriers[..carriers.len().min(100)]);
                    let of_rows = carriers.iter().filter_map(|row| {
                        preflight.of_row(*row as usize).into_iter().find(|(f, _)| f == finding).map(|(_, severity)| severity)
                    });
                    prop_assert!(carriers.is_empty() || of_rows.max() == Some(summary.severity), "{:?}", finding);
                }
                None => prop_assert!(carriers.is_empty(), "{:?} is not told", finding),
            }
        }
        prop_assert!(preflight.summaries.windows(2).all(|pair| pair[0].severity >= pair[1].severity));

        for (row, view) in list.iter().enumerate() {
            let of_row = preflight.of_row(row);
            let worst = preflight.severity(row);
            prop_assert_eq!(of_row.first().map(|(_, severity)| *severity), worst);
            if view.state() != RowState::Person {
                prop_assert_eq!(of_row.len(), 1, "a row that is no person carries more than that");
                prop_assert_eq!(preflight.fates[row], Fate::Skip);
            }
            if worst == Some(Severity::Blocker) {
                prop_assert_eq!(preflight.fates[row], Fate::Skip, "{:?}", of_row);
            }
            if let Fate::Link(place) = preflight.fates[row] {
                prop_assert!(known.is_some_and(|accounts| (place as usize) < accounts.len()));
                prop_assert!(preflight.findings[row].has(Finding::AlreadyInContractbook));
            }
            // The other side of a clash is there, and never the row itself.
            for (finding, _) in of_row {
                let partners = preflight.partners(&list, known.unwrap_or_default(), row, finding);
                prop_assert!(partners.len() < rows + known.map_or(0, <[_]>::len));
                prop_assert!(!partners.contains(&Partner::Row(row as u32)));
                let clash = [Finding::DuplicateMail, Finding::DuplicateUserName, Finding::ClashWithContractbook, Finding::AlreadyInContractbook];
                prop_assert!(!clash.contains(&finding) || !partners.is_empty(), "{:?} of {} has no other side", finding, row);
            }
        }

        // Filters divide the list as the counts say.
        let shown = |filter| arrange(&list, &preflight, &PeopleQuery { filter, ..PeopleQuery::default() }).len();
        prop_assert_eq!(shown(PeopleFilter::All), rows);
        prop_assert_eq!(shown(PeopleFilter::Create), preflight.create);
        prop_assert_eq!(shown(PeopleFilter::Link), preflight.link);
        prop_assert_eq!(shown(PeopleFilter::Skip), preflight.skip);
        prop_assert_eq!(shown(PeopleFilter::NeedsYou), preflight.needs_you());
        for summary in &preflight.summaries {
            prop_assert_eq!(shown(PeopleFilter::Finding(summary.finding)), summary.count);
        }
    }

    #[test]
    fn the_order_of_rows_changes_nobody(rows in proptest::collection::vec(row(), 0..20), accounts in proptest::collection::vec(account(), 0..6)) {
        let options = PreflightOptions::default();
        let forth = Preflight::new(&list(&rows, 0), Some(&accounts), &options);
        let turned: Vec<_> = rows.iter().rev().cloned().collect();
        let back = Preflight::new(&list(&turned, 0), Some(&accounts), &options);
        let counts = |preflight: &Preflight| {
            preflight.summaries.iter().map(|summary| (summary.finding, summary.severity, summary.count)).collect::<Vec<_>>()
        };
        prop_assert_eq!(counts(&forth), counts(&back));
        prop_assert_eq!(forth.findings.iter().rev().collect::<Vec<_>>(), back.findings.iter().collect::<Vec<_>>());
    }
}
