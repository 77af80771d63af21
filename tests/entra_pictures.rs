//! The drawings hold together: inside the page, words fit, flags cover nothing.

use contractbook_setup::domain::entra::pictures::{
    Area, Element, Picture, PictureId, PictureValues, TARGET_GAP, cut_middle, estimate_width, flag_area,
    lines_needed, picture,
};

fn both() -> Vec<Picture> {
    let long = PictureValues {
        app_name: "Contractbook SCIM for the whole Northern Europe group of companies".to_owned(),
        tenant_url: "https://api.contractbook.com/scim/v2/?aadOptscim062020&and=a&very=long&one".to_owned(),
        trial: "maximiliane.von-und-zu-lindenthal-berg@subsidiary.contoso.onmicrosoft.com".to_owned(),
        folded: false,
    };
    let folded = PictureValues { folded: true, ..long.clone() };
    PictureId::ALL
        .iter()
        .flat_map(|&id| [picture(id, &PictureValues::default()), picture(id, &long), picture(id, &folded)])
        .collect()
}

fn is_words(element: &Element) -> bool {
    matches!(
        element,
        Element::Word { .. }
            | Element::Faint { .. }
            | Element::Field { .. }
            | Element::Button { .. }
            | Element::MenuItem { .. }
    )
}

#[test]
fn everything_lies_inside_the_page() {
    let mut out = Vec::new();
    for p in both() {
        let page = p.ground();
        assert!(!p.elements.is_empty());
        let leaves = p.elements.iter().filter(|e| !page.contains(e.area()));
        out.extend(leaves.map(|e| format!("{:?}: {e:?} leaves the page", p.id)));
    }
    assert!(out.is_empty(), "{out:#?}");
}

/// How wide the words of a part are, and how much room they have.
fn width_and_room(element: &Element) -> Option<(f32, f32)> {
    Some(match element {
        Element::Button { area, text, .. } => (estimate_width(text, 12.0, true) + 12.0, area.w),
        Element::Faint { area, text, button } => {
            (estimate_width(text, 12.0, true) + if *button { 12.0 } else { 0.0 }, area.w + 0.5)
        }
        Element::MenuItem { area, text, selected, .. } => {
            (estimate_width(text, 12.0, *selected) + 26.0, area.w)
        }
        Element::Field { area, value, mono, .. } => {
            let mono_width = value.chars().count() as f32 * 12.0 * 0.6;
            (if *mono { mono_width } else { estimate_width(value, 12.0, false) } + 16.0, area.w + 0.5)
        }
        Element::Word { area, text, size, bold } if lines_needed(text, *size, *bold, area.w + 0.5) == 1 => {
            (estimate_width(text, *size, *bold), area.w + 0.5)
        }
        _ => return None,
    })
}

#[test]
fn words_fit_their_boxes() {
    let mut out = Vec::new();
    for p in both() {
        for e in &p.elements {
            if let Element::Word { area, text, size, bold } = e {
                let lines = lines_needed(text, *size, *bold, area.w + 0.5);
                let line = if lines == 1 { *size } else { 16.0 };
                if lines as f32 * line > area.h {
                    out.push(format!("{:?}: '{text}' needs {lines} lines", p.id));
                }
            }
            if let Some((width, room)) = width_and_room(e).filter(|(width, room)| width > room) {
                out.push(format!("{:?}: {:?} needs {width}, has {room}", p.id, e.text()));
            }
        }
    }
    assert!(out.is_empty(), "{out:#?}");
}

#[test]
fn words_do_not_cover_each_other_unless_a_panel_lies_between() {
    for p in both() {
        for (i, a) in p.elements.iter().enumerate().filter(|(_, e)| is_words(e)) {
            for (j, b) in p.elements.iter().enumerate().skip(i + 1).filter(|(_, e)| is_words(e)) {
                let hidden = p
                    .elements
                    .get(i..j)
                    .unwrap()
                    .iter()
                    .any(|between| matches!(between, Element::Panel(panel) if panel.contains(b.area())));
                assert!(hidden || !a.area().overlaps(b.area()), "{:?}: {a:?} under {b:?}", p.id);
            }
        }
    }
}

#[test]
fn targets_are_last_and_cover_neither_each_other_nor_words() {
    for p in both() {
        let targets: Vec<(usize, Area)> = p
            .elements
            .iter()
            .enumerate()
            .filter_map(|(i, e)| if let Element::Target { area, .. } = e { Some((i, *area)) } else { None })
            .collect();
        let first = targets.first().map_or(p.elements.len(), |t| t.0);
        assert_eq!(p.elements.len() - first, targets.len(), "{:?}: targets are not last", p.id);
        for (n, (i, area)) in targets.iter().enumerate() {
            for (j, _) in targets.iter().skip(n + 1) {
                assert!(
                    !p.elements[*i].area().overlaps(p.elements[*j].area()),
                    "{:?}: targets {i} and {j} overlap",
                    p.id
                );
            }
            let outline = area.grown(TARGET_GAP);
            for e in p.elements.iter().filter(|e| is_words(e)) {
                assert!(!flag_area(*area).overlaps(e.area()), "{:?}: a flag covers {e:?}", p.id);
                assert!(
                    outline.contains(e.area()) || !outline.overlaps(e.area()),
                    "{:?}: an outline cuts {e:?}",
                    p.id
                );
            }
            for e in &p.elements {
                if let Element::Bar(bar) = e {
                    assert!(!flag_area(*area).overlaps(*bar), "{:?}: a flag covers {e:?}", p.id);
                }
            }
        }
    }
}

#[test]
fn a_ring_cuts_no_words() {
    let mut out = Vec::new();
    for p in both() {
        for e in &p.elements {
            let (Element::Ring(area) | Element::Gap(area)) = e else { continue };
            let outline = area.grown(TARGET_GAP);
            for words in p.elements.iter().filter(|e| is_words(e)).map(Element::area) {
                if outline.overlaps(words) && !outline.contains(words) {
                    out.push(format!("{:?}: {outline:?} cuts {words:?}", p.id));
                }
            }
        }
    }
    assert!(out.is_empty(), "{out:#?}");
}

#[test]
fn a_page_of_the_portal_says_which_portal_and_where_it_is() {
    for p in both().iter().filter(|p| matches!(p.address, Some("entra.microsoft.com" | "portal.azure.com"))) {
        let said = |words: &str| p.elements.iter().any(|e| e.text().is_some_and(|t| t.starts_with(words)));
        assert!(said("Microsoft Entra admin center") || said("Microsoft Azure"), "{:?}", p.id);
        assert!(said("Home  ›  Enterprise app"), "{:?}", p.id);
        assert!(said(&p.title) || p.id == PictureId::OlderCredentials || p.id == PictureId::OlderSafeguards);
    }
}

#[test]
fn a_folded_menu_is_drawn_folded() {
    let folded = PictureValues { folded: true, ..PictureValues::default() };
    let items = |values: &PictureValues| {
        let elements = picture(PictureId::GetStarted, values).elements;
        elements.iter().filter(|e| matches!(e, Element::MenuItem { .. })).count()
    };
    assert!(items(&PictureValues::default()) > 2);
    assert_eq!(items(&folded), 0);
}

#[test]
fn the_tenant_url_stands_in_both_forms_and_no_secret_ever_does() {
    let values =
        PictureValues { tenant_url: "https://host.example/scim".to_owned(), ..PictureValues::default() };
    for id in [PictureId::Configuration, PictureId::OlderCredentials] {
        let p = picture(id, &values);
        assert!(p.elements.iter().any(|e| e.text() == Some("https://host.example/scim")));
        assert!(p.elements.iter().any(|e| e.text().is_some_and(|t| t.chars().all(|c| c == '•'))));
    }
}

#[test]
fn a_long_value_keeps_both_its_ends() {
    let cut = cut_middle("https://api.contractbook.com/scim/v2", 20);
    assert_eq!(cut.chars().count(), 20);
    assert!(cut.starts_with("https://ap") && cut.ends_with("m/scim/v2"), "{cut}");
    assert_eq!(cut_middle("short", 20), "short");
    assert_eq!(cut_middle("æøå漢字😀æøå漢字", 5), "æø…漢字");
}

#[test]
fn no_card_or_panel_cuts_through_words() {
    let mut out = Vec::new();
    for p in both() {
        for (i, card) in p.elements.iter().enumerate() {
            let (Element::Box(edge) | Element::Tile(edge) | Element::Panel(edge)) = card else { continue };
            for (j, words) in p.elements.iter().enumerate().filter(|(_, e)| is_words(e)) {
                let area = words.area();
                let hidden_card = p.elements.iter().enumerate().any(
                    |(k, e)| matches!(e, Element::Panel(panel) if k > i && k < j && panel.contains(area)),
                );
                if !hidden_card && !edge.contains(area) && edge.overlaps(area) {
                    out.push(format!("{:?}: {edge:?} cuts {words:?}", p.id));
                }
            }
        }
    }
    assert!(out.is_empty(), "{out:#?}");
}
