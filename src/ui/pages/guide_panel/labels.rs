//! Labels of the portal in another language: as a source proves them, or by their place.

use eframe::egui::Ui;

use crate::domain::entra::Shown;
use crate::domain::entra::guides::GuideLine;
use crate::domain::entra::local_labels::{LANGUAGES, LocalLabel, local_label};
use crate::domain::entra::portal::Label;
use crate::ui::pages::Cx;
use crate::ui::widgets::Rich;

/// Below a sentence: its labels as they read in a portal in the window's language, or, once the person said that the
/// portal speaks another one, all that is known of them.
pub(super) fn below(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown, line: &GuideLine) {
    let alone = line.portal_words.len() == 1;
    let words: Vec<String> = line
        .portal_words
        .iter()
        .filter_map(|label| {
            let local = local(cx, shown, label).map(|entry| in_language(cx, entry));
            let place = shown.in_other_language().then(|| place(cx, label));
            let told: Vec<String> = local.into_iter().chain(place).collect();
            let told = (!told.is_empty()).then(|| told.join(" · "))?;
            // The sentence above names it; only among several has it to be said again which is meant.
            Some(if alone { told } else { format!("[[{}]] · {told}", label.new) })
        })
        .collect();
    if !words.is_empty() {
        Rich::help(&words.join("\n")).show(ui);
    }
}

/// Every label of the guide: earlier names, the name in another language, and the place.
pub(super) fn list(ui: &mut Ui, cx: &Cx<'_>, shown: &Shown) {
    for line in shown.lines() {
        for label in line.portal_words {
            let mut words = vec![format!("**{}** [[{}]]", line.letter, label.new)];
            if !label.older.is_empty() {
                let names = label.older.join(", ");
                words.push(cx.tw("guide-formerly", &[("names", (&names).into())]));
            }
            // Here the person looks for names, so the proven ones are told in every language of the window.
            let local = LANGUAGES.iter().find_map(|tag| local_label(label, tag));
            words.extend(local.map(|entry| in_language(cx, entry)));
            words.push(place(cx, label));
            let shown = Rich::help(&words.join(" · ")).show(ui);
            if let Some(entry) = local {
                let (title, url) = (entry.proof.title, entry.proof.url);
                shown.on_hover_text(cx.tw("screen-proof", &[("title", title.into()), ("url", url.into())]));
            }
        }
    }
}

/// How the label reads in the window's language, or in any once the portal was said to speak another.
fn local(cx: &Cx<'_>, shown: &Shown, label: &Label) -> Option<&'static LocalLabel> {
    local_label(label, cx.state.texts.language().tag()).or_else(|| {
        let any = || LANGUAGES.iter().find_map(|tag| local_label(label, tag));
        shown.in_other_language().then(any).flatten()
    })
}

fn in_language(cx: &Cx<'_>, entry: &LocalLabel) -> String {
    cx.tw("screen-in-german", &[("label", entry.local.into())])
}

fn place(cx: &Cx<'_>, label: &Label) -> String {
    let position = cx.t(label.position.key());
    cx.tw("guide-in-another-language", &[("position", (&position).into())])
}
