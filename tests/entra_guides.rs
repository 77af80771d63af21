//! The instructions are whole: texts exist, letters and drawings agree, labels are the portal's.

use std::collections::BTreeSet;

use contractbook_setup::domain::entra::markup::{Span, plain, spans};
use contractbook_setup::domain::entra::pictures::PictureValues;
use contractbook_setup::domain::entra::{
    CopyValue, Guide, GuideId, Link, Place, guide, looks, picture, portal,
};
use contractbook_setup::domain::session::Step;
use contractbook_setup::domain::texts::Texts;

const GUIDE_FTL: &str = include_str!("../assets/texts/en/guide.ftl");

fn guides() -> impl Iterator<Item = &'static Guide> {
    GuideId::ALL.into_iter().map(guide)
}

fn keys(g: &Guide) -> Vec<&'static str> {
    let mut keys = vec![g.title_key, g.lead_key, g.done_key];
    keys.extend(g.note_keys);
    keys.extend(g.lines.iter().map(|l| l.text_key));
    keys.extend(g.lines.iter().filter_map(|l| l.help_key));
    keys
}

#[test]
fn every_guide_is_found_under_its_own_id() {
    for id in GuideId::ALL {
        assert_eq!(guide(id).id, id);
    }
}

#[test]
fn every_text_exists_and_no_guide_text_is_unused() {
    let texts = Texts::english();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for g in guides() {
        for key in keys(g) {
            assert!(texts.has(key), "{key} is missing");
            used.insert(key);
        }
    }
    for variant in looks::ALL {
        assert!(texts.has(variant.key), "{} is missing", variant.key);
        assert!(texts.attribute(variant.key, "action", &[]).is_some(), "{} says nothing to do", variant.key);
        used.insert(variant.key);
    }
    let defined = GUIDE_FTL.lines().filter_map(|l| l.split_once(" =")).map(|(k, _)| k);
    for key in defined.filter(|k| k.starts_with("guide-") || k.starts_with("looks-")) {
        assert!(used.contains(key), "{key} is never shown");
    }
}

#[test]
fn every_look_variant_is_offered_somewhere() {
    for variant in looks::ALL {
        assert!(guides().any(|g| g.looks_different.contains(variant)), "{} is never offered", variant.key);
    }
    assert!(guides().filter(|g| g.place == Place::Entra).all(|g| g.looks_different.len() >= 3));
}

#[test]
fn letters_run_in_order_and_each_is_drawn_exactly_once() {
    for g in guides() {
        let letters: Vec<char> = g.lines.iter().map(|l| l.letter).collect();
        let drawn: Vec<char> =
            g.pictures.iter().flat_map(|&p| picture(p, &PictureValues::default()).letters()).collect();
        assert_eq!(letters, drawn, "{:?}", g.id);
        assert!(letters.windows(2).all(|w| w[0] < w[1]) && letters.iter().all(|c| ('A'..='F').contains(c)));
    }
    let both: Vec<char> = [GuideId::SignIn, GuideId::GrantConsent]
        .into_iter()
        .flat_map(|id| guide(id).lines.iter().map(|l| l.letter))
        .collect();
    assert_eq!(both, ['A', 'B', 'C', 'D', 'E'], "the two ways of step 8 stand on one page");
}

#[test]
fn every_marked_label_is_one_the_portal_has() {
    let labels: BTreeSet<&str> =
        portal::ALL.iter().flat_map(|l| std::iter::once(l.new).chain(l.older.iter().copied())).collect();
    // Reached only through another setting, so no instruction clicks them.
    let known = ["Admin consent settings"];
    for line in GUIDE_FTL
        .lines()
        .chain(include_str!("../assets/texts/en/portal.ftl").lines())
        .filter(|l| !l.starts_with('#'))
    {
        for span in spans(line) {
            if let Span::Portal(word) = span {
                assert!(labels.contains(word) || known.contains(&word), "'{word}' is no known label: {line}");
            }
        }
    }
}

#[test]
fn a_sentence_names_the_labels_it_declares() {
    let texts = Texts::english();
    for g in guides() {
        for l in g.lines {
            let said =
                plain(&texts.get(l.text_key)) + &l.help_key.map(|k| plain(&texts.get(k))).unwrap_or_default();
            for label in l.portal_words {
                assert!(
                    said.contains(label.new) || label.older.iter().any(|o| said.contains(o)),
                    "{} does not name '{}'",
                    l.text_key,
                    label.new
                );
            }
        }
    }
}

#[test]
fn the_drawing_carries_the_labels_of_its_sentences() {
    let values = PictureValues::default();
    for g in guides() {
        let drawn: Vec<String> = g
            .pictures
            .iter()
            .flat_map(|&id| picture(id, &values).elements)
            .filter_map(|e| e.text().map(str::to_owned))
            .collect();
        for l in g.lines {
            let named = l
                .portal_words
                .iter()
                .any(|w| std::iter::once(&w.new).chain(w.older).any(|n| drawn.iter().any(|d| d.contains(n))));
            assert!(
                l.portal_words.is_empty() || named,
                "{:?} {}: none of its labels is drawn",
                g.id,
                l.letter
            );
        }
    }
}

#[test]
fn sentences_are_short_and_pages_say_little_before_the_first_control() {
    let texts = Texts::english();
    for g in guides() {
        let lead = plain(&texts.get(g.lead_key));
        assert!(lead.split_whitespace().count() <= 60, "{:?}", g.id);
        for l in g.lines {
            let words = plain(&texts.get(l.text_key)).split_whitespace().count();
            assert!(words <= 20, "{} has {words} words", l.text_key);
        }
    }
}

#[test]
fn the_secret_is_copied_where_its_field_is_and_is_known_as_secret() {
    for id in [GuideId::Connect, GuideId::ConnectOlder] {
        let copied: Vec<CopyValue> = guide(id).lines.iter().filter_map(|l| l.copy).collect();
        assert_eq!(copied, [CopyValue::TenantUrl, CopyValue::SecretToken]);
    }
    assert!(CopyValue::SecretToken.is_secret() && !CopyValue::TenantUrl.is_secret());
    let texts = Texts::english();
    for value in [CopyValue::AppName, CopyValue::TenantUrl, CopyValue::SecretToken, CopyValue::TrialPerson] {
        assert!(texts.has(value.key()));
    }
}

#[test]
fn every_guide_can_open_something_before_the_ids_are_known() {
    for g in guides() {
        assert!(g.link_without_ids().url(None, None).is_some(), "{:?}", g.id);
    }
    assert_eq!(guide(GuideId::Connect).link_without_ids(), Link::EnterpriseApps);
}

#[test]
fn the_steps_in_entra_all_have_instructions() {
    for step in [Step::CreateApp, Step::Connect, Step::People, Step::Start, Step::Consent] {
        assert!(guides().any(|g| g.step == step), "{step:?}");
    }
}

#[test]
fn the_text_alternative_says_page_and_sentences_in_order_without_marks() {
    let texts = Texts::english();
    let g = guide(GuideId::CreateApp);
    let second = picture(g.pictures[1], &PictureValues::default());
    let words = g.text_alternative(&second, &texts);
    let at = |needle: &str| words.find(needle).unwrap_or_else(|| panic!("{needle} is not in: {words}"));
    assert!(at("Browse Microsoft Entra Gallery") < at("B: Choose + Create your own application"));
    assert!(at("B: ") < at("C: ") && at("C: ") < at("D: ") && at("D: ") < at("E: Press Create and wait"));
    assert!(!words.contains("[[") && !words.contains("A: "));
}

#[test]
fn markup_is_split_and_broken_marks_stay_as_they_are() {
    assert_eq!(
        spans("Press [[Create]], **not** `Save`."),
        [
            Span::Plain("Press "),
            Span::Portal("Create"),
            Span::Plain(", "),
            Span::Strong("not"),
            Span::Plain(" "),
            Span::Code("Save"),
            Span::Plain("."),
        ]
    );
    assert_eq!(spans("a [[b"), [Span::Plain("a [[b")]);
    assert_eq!(spans("**** ``"), [Span::Plain("**** ``")]);
    assert_eq!(spans("emails[type eq]"), [Span::Plain("emails[type eq]")]);
    assert!(spans("").is_empty());
}

#[test]
fn the_first_page_stays_within_120_words_and_glosses_its_acronyms() {
    let texts = Texts::english();
    let needs = [
        "prepare-lead",
        "prepare-needs-title",
        "prepare-need-role",
        "prepare-need-role-help",
        "prepare-need-token",
        "prepare-need-token-help",
        "prepare-need-account",
        "prepare-need-account-help",
        "prepare-need-people",
        "prepare-need-people-help",
        "prepare-need-licence",
        "prepare-need-licence-help",
    ];
    let words: usize = needs.iter().map(|k| plain(&texts.get(k)).split_whitespace().count()).sum();
    assert!(words <= 120, "{words} words before the first control");
    let lead = texts.get("prepare-lead");
    assert!(lead.contains("SCIM, the standard"));
}

#[test]
fn the_request_for_the_token_carries_what_support_asks_for() {
    let texts = Texts::english();
    let message = texts.with("token-request-message", &[("email", "it@contoso.com".into())]);
    assert!(message.contains("it@contoso.com") && message.contains("Integration type: Microsoft Entra ID"));
    assert!(!message.contains('{'));
    let link = texts.with("consent-message", &[("link", "https://login.example/x".into())]);
    assert!(link.contains("\nhttps://login.example/x\n"));
}
