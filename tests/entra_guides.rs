//! The instructions are whole: texts exist, letters and drawings agree, labels are the portal's.

use std::collections::{BTreeMap, BTreeSet};

use contractbook_setup::domain::entra::chosen::{self, Chosen, Passing};
use contractbook_setup::domain::entra::markup::{Span, plain, spans};
use contractbook_setup::domain::entra::pictures::{Picture, PictureValues};
use contractbook_setup::domain::entra::{
    CopyValue, Guide, GuideId, GuideLine, Link, Place, Shown, guide, looks, portal,
};
use contractbook_setup::domain::session::Step;
use contractbook_setup::domain::texts::Texts;

const GUIDE_FTL: &str = include_str!("../assets/texts/en/guide.ftl");
const LOOKS_FTL: &str = include_str!("../assets/texts/en/looks.ftl");

fn guides() -> impl Iterator<Item = &'static Guide> {
    GuideId::ALL.into_iter().map(guide)
}

/// The guide for somebody who said that these looks are seen, one after the other.
fn seeing(id: GuideId, said: &[looks::LookVariant]) -> Shown {
    let (mut lasting, mut passing) = (BTreeMap::new(), Passing::new());
    for look in said {
        chosen::choose(&mut lasting, &mut passing, look.topic, Some(look.key));
    }
    Shown::of(id, Chosen { lasting: &lasting, passing: &passing })
}

/// Every guide as usual, and with each look that may be chosen for it.
fn shown() -> Vec<Shown> {
    let with = |g: &'static Guide| {
        let looks = g.looks_different.iter().map(move |look| seeing(g.id, &[*look]));
        std::iter::once(Shown::usual(g.id)).chain(looks)
    };
    guides().flat_map(with).collect()
}

/// The sentences that a look brings along.
fn other_lines() -> impl Iterator<Item = GuideLine> {
    looks::ALL.iter().flat_map(|look| match look.effect {
        looks::Effect::Instead { lines, .. } => lines.iter().map(|(_, line)| *line).collect(),
        _ => Vec::new(),
    })
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
    for line in other_lines() {
        for key in std::iter::once(line.text_key).chain(line.help_key) {
            assert!(texts.has(key), "{key} is missing");
            used.insert(key);
        }
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
    for s in shown() {
        let letters: Vec<char> = s.lines().iter().map(|l| l.letter).collect();
        let pictures = s.pictures(&PictureValues::default());
        let drawn: Vec<char> = pictures.iter().flat_map(Picture::letters).collect();
        assert_eq!(letters, drawn, "{:?} with {:?}", s.guide.id, s.in_force().collect::<Vec<_>>());
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
        .chain(LOOKS_FTL.lines().filter(|l| !l.contains("[[{")))
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
    for s in shown() {
        for l in s.lines() {
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
    for s in shown() {
        let drawn: Vec<String> = s
            .pictures(&values)
            .iter()
            .flat_map(|picture| &picture.elements)
            .filter_map(|e| e.text().map(str::to_owned))
            .collect();
        for l in s.lines() {
            let named = l
                .portal_words
                .iter()
                .any(|w| std::iter::once(&w.new).chain(w.older).any(|n| drawn.iter().any(|d| d.contains(n))));
            assert!(
                l.portal_words.is_empty() || named,
                "{:?} {}: none of its labels is drawn",
                s.guide.id,
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
    }
    for l in guides().flat_map(|g| g.lines.iter().copied()).chain(other_lines()) {
        let words = plain(&texts.get(l.text_key)).split_whitespace().count();
        assert!(words <= 20, "{} has {words} words", l.text_key);
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
fn the_text_alternative_says_page_sentences_and_values_in_order_without_marks() {
    let texts = Texts::english();
    let values = PictureValues { app_name: "Contractbook Nord".to_owned(), ..PictureValues::default() };
    let shown = Shown::usual(GuideId::CreateApp);
    let words = shown.text_alternative(&shown.pictures(&values)[1], &values, &texts);
    let at = |needle: &str| words.find(needle).unwrap_or_else(|| panic!("{needle} is not in: {words}"));
    assert!(at("Browse Microsoft Entra Gallery") < at("B: Choose + Create your own application"));
    assert!(at("B: ") < at("C: ") && at("C: ") < at("D: ") && at("D: ") < at("E: Press Create and wait"));
    assert!(at("C: ") < at("In the field: Contractbook Nord") && at("Contractbook Nord") < at("D: "));
    assert!(!words.contains("[[") && !words.contains("A: "));
    let shown = Shown::usual(GuideId::Connect);
    let words = shown.text_alternative(&shown.pictures(&values)[1], &values, &texts);
    assert!(words.contains("In the field: dots") && words.contains("https://api.contractbook.com/scim"));
}

#[test]
fn a_look_changes_drawing_sentence_and_label_of_every_guide_that_has_it() {
    let texts = Texts::english();
    for look in looks::ALL {
        for g in guides().filter(|g| g.looks_different.contains(look)) {
            let usual = Shown::usual(g.id);
            let seen = seeing(g.id, &[*look]);
            assert_eq!(seen.in_force().collect::<Vec<_>>(), [look], "{:?}", g.id);
            let values = PictureValues::default();
            match look.effect {
                looks::Effect::Guide(id) => assert_eq!(seen.guide.id, id),
                looks::Effect::Instead { .. } => {
                    assert_ne!(seen.lines(), usual.lines(), "{:?} {}", g.id, look.key);
                    assert_ne!(seen.pictures(&values), usual.pictures(&values), "{:?} {}", g.id, look.key);
                    let copied = |s: &Shown| s.lines().iter().map(|l| l.copy).collect::<Vec<_>>();
                    assert_eq!(copied(&seen), copied(&usual), "a value to copy is lost");
                }
                looks::Effect::Folded => {
                    // Where every target lies elsewhere there is nothing to fold.
                    assert!(seen.is_folded(), "{:?}", g.id);
                }
                looks::Effect::OtherLanguage => assert!(seen.in_other_language()),
                looks::Effect::Advice => assert_eq!(seen.lines(), usual.lines()),
            }
        }
        for g in guides().filter(|g| !g.looks_different.contains(look)) {
            assert_eq!(seeing(g.id, &[*look]), Shown::usual(g.id), "{:?} {}", g.id, look.key);
        }
    }
    let seen = seeing(GuideId::Connect, &[looks::CONNECT_TILE]);
    assert!(texts.get(seen.lines()[0].text_key).contains("[[Connect your application]]"));
    let unknown = BTreeMap::from([("form".to_owned(), "looks-of-tomorrow".to_owned())]);
    let unknown = Chosen { lasting: &unknown, passing: &Passing::new() };
    assert_eq!(Shown::of(GuideId::Connect, unknown), Shown::usual(GuideId::Connect));
}

#[test]
fn what_leads_to_the_form_and_the_form_itself_are_said_each_for_itself() {
    for entry in [looks::CONNECT_TILE, looks::EDIT_PROVISIONING] {
        for said in [[looks::MODE_AUTOMATIC, entry], [entry, looks::MODE_AUTOMATIC]] {
            let seen = seeing(GuideId::Connect, &said);
            assert_eq!(seen.guide.id, GuideId::ConnectOlder);
            assert_eq!(seen.in_force().collect::<Vec<_>>(), [&looks::MODE_AUTOMATIC, &entry]);
            let alone = seeing(GuideId::Connect, &[entry]);
            assert_eq!(seen.lines()[0].text_key, alone.lines()[0].text_key, "the same way in");
            assert_ne!(seen.lines()[1], alone.lines()[1], "another form");
        }
    }
    // There is one way in.
    let seen = seeing(GuideId::Connect, &[looks::GET_STARTED, looks::CONNECT_TILE]);
    assert_eq!(seen.looks, [&looks::CONNECT_TILE]);
}

#[test]
fn every_look_has_a_small_drawing_of_its_own_with_a_ring_and_its_words() {
    use contractbook_setup::domain::entra::pictures::{DETAIL, Element, PictureId, picture};
    let mut drawn: BTreeSet<String> = BTreeSet::new();
    for look in looks::ALL {
        assert!(drawn.insert(format!("{:?}", look.picture)), "{} shares its drawing", look.key);
        let picture = picture(look.picture, &PictureValues::default());
        assert_eq!(picture.size(), DETAIL, "{}", look.key);
        assert!(picture.letters().is_empty());
        let points = |e: &Element| matches!(e, Element::Ring(_) | Element::Gap(_));
        assert!(picture.elements.iter().any(points), "{}: no ring", look.key);
    }
    let small = PictureId::ALL.iter().filter(|id| picture(**id, &PictureValues::default()).address.is_none());
    assert_eq!(small.count(), looks::ALL.len(), "a small drawing belongs to no look");
}

#[test]
fn topics_have_names_of_their_own() {
    let names: BTreeSet<&str> = looks::Topic::ALL.iter().map(|t| t.as_str()).collect();
    assert_eq!(names.len(), looks::Topic::ALL.len());
    assert!(looks::ALL.iter().all(|look| looks::Topic::ALL.contains(&look.topic)));
}

#[test]
fn a_translated_label_has_a_source_and_stands_for_one_label() {
    use contractbook_setup::domain::entra::local_labels::{GERMAN, LANGUAGES, local_label};
    let mut seen = BTreeSet::new();
    for entry in GERMAN {
        assert!(seen.insert(entry.label.new), "{} is translated twice", entry.label.new);
        assert!(portal::ALL.contains(entry.label), "{}", entry.label.new);
        assert!(!entry.local.is_empty() && !entry.proof.title.is_empty());
        assert!(entry.proof.url.starts_with("https://"), "{}", entry.label.new);
    }
    let german = |label| local_label(label, "de").map(|entry| entry.local);
    assert_eq!(german(&portal::PROVISIONING), Some("Bereitstellung"));
    assert_eq!(local_label(&portal::TENANT_URL, "de-AT").map(|e| e.local), Some("Mandanten-URL"));
    // No page was found that shows these, so they are not translated.
    for label in [&portal::START, &portal::CONNECTIVITY, &portal::NEW_CONFIGURATION, &portal::BEARER] {
        assert_eq!(german(label), None, "{}", label.new);
    }
    assert!(portal::ALL.iter().all(|l| local_label(l, "da").is_none() && local_label(l, "en").is_none()));
    assert!(LANGUAGES.iter().all(|tag| portal::ALL.iter().any(|l| local_label(l, tag).is_some())));
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

#[test]
fn what_stands_in_the_menu_of_the_list_is_not_looked_for_in_the_apps_own() {
    // "Enterprise apps > All applications" and "Enterprise apps > Activity > Admin consent requests".
    for label in [portal::ALL_APPLICATIONS, portal::CONSENT_REQUESTS] {
        assert_eq!(label.position, portal::Position::ListMenu, "{}", label.new);
    }
    let place = Texts::english().get(portal::ALL_APPLICATIONS.position.key());
    assert_eq!(place, "in the left menu of the page with all apps");
}

#[test]
fn the_properties_of_the_sync_are_not_looked_for_among_those_of_the_app() {
    let first = guide(GuideId::Start).lines[0];
    let properties = first.portal_words.iter().find(|label| label.new == "Properties").unwrap();
    // "Overview > Properties > pencil > Apply", and not "Manage > Properties".
    assert_eq!(properties.position, portal::Position::Content);
}
