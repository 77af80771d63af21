//! The handover sheet: everything a colleague needs, no secret, and nothing in it that acts.

mod common {
    pub mod finished;
}

use common::finished::{APP, OBJECT, SECRET, URL, at, finished};
use contractbook_setup::domain::people::WatchMemory;
use contractbook_setup::domain::people::drill::Sight;
use contractbook_setup::domain::people::progress::Seen;
use contractbook_setup::domain::people::seen::SeenAccount;
use contractbook_setup::domain::report::handover::{Block, Handover, Setting, SheetKind, handover, write};
use contractbook_setup::domain::session::{Change, Session};
use contractbook_setup::domain::texts::Texts;
use jiff::tz::TimeZone;
use proptest::prelude::*;

fn sheet(session: &Session) -> Handover {
    let texts = Texts::english();
    let zone = TimeZone::UTC;
    let setting =
        Setting { texts: &texts, zone: &zone, now: at(120), program: "Contractbook Setup Assistant 0.1.0" };
    handover(session, &setting)
}

fn fact<'a>(sheet: &'a Handover, name: &str) -> Option<&'a str> {
    sheet.sections.iter().flat_map(|s| &s.blocks).find_map(|block| match block {
        Block::Facts(facts) => facts.iter().find(|f| f.name == name).map(|f| f.value.as_str()),
        _ => None,
    })
}

#[test]
fn a_colleague_finds_everything() {
    let sheet = sheet(&finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example"));
    for (name, value) in [
        ("Tenant URL", URL),
        ("People assigned", "113"),
        ("Accounts before the start", "16"),
        ("People seen to arrive", "113"),
        ("Organization admin", "mette@nordwind.example"),
        ("Token, by its first and last letters", "cb…Q9 (35)"),
        ("Token came from", "Support, ticket 7 | <b>"),
        ("Token is to be changed", "24 Oct 2027"),
        ("Token ends", "23 Nov 2027, 09:00"),
        ("Provisioning started", "23 Nov 2026, 09:41"),
    ] {
        assert_eq!(fact(&sheet, name), Some(value), "{name}");
    }
    let titles: Vec<&str> = sheet.sections.iter().map(|s| s.title.as_str()).collect();
    assert_eq!(
        titles,
        [
            "What was set up",
            "Who did what, and where",
            "What to watch",
            "How to stop",
            "How to take it away",
            "Whom to ask"
        ]
    );
    let Some(Block::Steps { rows, .. }) = sheet.sections[1].blocks.first() else { panic!("the steps") };
    assert_eq!(rows.len(), 8);
    assert_eq!(rows[1][..4], ["Create the app in Entra", "Done", "23 Nov 2026, 10:01", "In Microsoft Entra"]);
    for kind in [SheetKind::Html, SheetKind::Markdown] {
        let text = write(&sheet, kind);
        for part in [URL, OBJECT, APP, "Nordwind A/S", "Pause provisioning", "28 days", "23 Nov 2026, 11:00"]
        {
            assert!(text.contains(part), "{kind:?} lacks {part}:\n{text}");
        }
        assert!(!text.contains(SECRET) && !text.contains("CANARY"));
        assert!(!text.contains("[["), "marks of our texts are resolved");
        assert!(!text.contains("{ $"), "every text is filled in");
    }
}

#[test]
fn a_leaver_drill_is_told_as_far_as_it_has_come() {
    let mut session = finished("Nordwind A/S", "Contractbook SCIM", "mette@nordwind.example");
    let told = |session: &Session| fact(&sheet(session), "Leaver drill").unwrap_or_default().to_owned();
    let seen = |active| {
        let account = SeenAccount { active: Some(active), ..SeenAccount::default() };
        Change::Looked(WatchMemory::default(), Seen::default(), Sight::Here(Box::new(account)))
    };
    assert!(told(&session).starts_with("not tried"), "{}", told(&session));
    session.apply(Change::TakenOut, at(60));
    assert!(told(&session).starts_with("under way: taken out in Entra on 23 Nov 2026, 10:00"));
    session.apply(seen(false), at(70));
    assert!(told(&session).starts_with("not finished: the account lost access on 23 Nov 2026, 10:10"));
    session.apply(Change::PutBack, at(80));
    assert!(told(&session).starts_with("not finished"), "nobody has seen the account come back yet");
    assert!(told(&session).contains("was put back in Entra"), "{}", told(&session));
    session.apply(seen(true), at(90));
    assert!(
        told(&session).starts_with("passed: an account taken out in Entra lost access on 23 Nov 2026, 10:10")
    );
}

#[test]
fn a_setup_that_has_just_begun_has_a_sheet_too() {
    let sheet = sheet(&Session::new(at(0)));
    assert_eq!(fact(&sheet, "Token ends"), None);
    assert_eq!(fact(&sheet, "Tenant URL"), None);
    let Some(Block::Steps { rows, .. }) = sheet.sections[1].blocks.first() else { panic!("the steps") };
    assert!(rows.iter().all(|row| row[1] == "Open" && row[2].is_empty()), "{rows:?}");
    assert!(
        write(&sheet, SheetKind::Markdown)
            .starts_with("# User sync from Microsoft Entra ID to Contractbook\n\nMade ")
    );
}

#[test]
fn the_page_is_whole_and_nothing_in_it_acts() {
    let evil = "<script>alert(1)</script>\"'&</dd></main>\u{202e}";
    let page =
        write(&sheet(&finished(evil, "**<img src=x onerror=y>** [[x]]", "a<b@x.test")), SheetKind::Html);
    let lower = page.to_lowercase();
    for tag in
        ["<script", "<img", "</dd></main>\"", "javascript:", "<link", "<iframe", "http-equiv=\"refresh"]
    {
        assert!(!lower.contains(tag), "{tag} in\n{page}");
    }
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"));
    assert!(page.contains("default-src 'none'") && !page.contains('\u{202e}'));
    // No address is followed, and none is loaded.
    assert!(!lower.contains("href=") && !lower.contains("src=x onerror=y>") && !lower.contains("url("));
    assert!(balanced(&page), "{page}");
}

/// Whether every element that begins ends, in order.
fn balanced(page: &str) -> bool {
    let mut open: Vec<String> = Vec::new();
    for piece in page.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else { return false };
        let name = tag.split_whitespace().next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            if open.pop().as_deref() != Some(name) {
                return false;
            }
        } else if !matches!(name, "!DOCTYPE" | "meta" | "br") {
            open.push(name.to_owned());
        }
    }
    open.is_empty()
}

#[test]
fn markdown_shows_names_as_they_are() {
    let text = write(
        &sheet(&finished("# Evil [x](https://evil.example) | ![i](j)\n## More", "`a` | **b**", "x@y.test")),
        SheetKind::Markdown,
    );
    assert!(
        text.contains("**\\# Evil \\[x\\](https\\://evil\\.example\\) \\| \\!\\[i\\](j\\) \\#\\# More**"),
        "{text}"
    );
    assert!(text.contains("``` `a` | **b** ```") || text.contains("`` `a` | **b** ``"), "{text}");
    assert_eq!(text.matches("\n## ").count(), 6, "no heading but ours:\n{text}");
    let table: Vec<&str> = text.lines().filter(|line| line.starts_with('|')).collect();
    assert_eq!(table.len(), 10);
    assert!(table.iter().all(|line| line.matches('|').count() == 6), "{table:#?}");
}

#[test]
fn the_name_of_the_file_says_what_is_written() {
    for (name, kind) in [
        ("handover.md", SheetKind::Markdown),
        ("Handover.MD", SheetKind::Markdown),
        ("notes.txt", SheetKind::Markdown),
        ("handover.html", SheetKind::Html),
        ("handover", SheetKind::Html),
        ("folder.md/handover.htm", SheetKind::Html),
    ] {
        assert_eq!(SheetKind::of_name(name), kind, "{name}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn no_name_breaks_either_sheet(company in "(?s).{0,60}", app in "\\PC{1,40}", admin in "\\PC{1,40}") {
        prop_assume!(!app.trim().is_empty() && !admin.trim().is_empty());
        let sheet = sheet(&finished(&company, &app, &admin));
        prop_assert!(balanced(&write(&sheet, SheetKind::Html)));
        let text = write(&sheet, SheetKind::Markdown);
        prop_assert_eq!(text.matches("\n## ").count(), 6);
        prop_assert!(text.lines().filter(|line| line.starts_with("# ")).count() == 1);
    }
}
