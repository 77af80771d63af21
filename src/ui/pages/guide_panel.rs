//! Instructions for one page of the portal: sentences with their letters on the left, the drawn page on the right,
//! the link, and what to do when the screen looks different.

use eframe::egui::{Id, Ui, vec2};

use crate::domain::entra::guides::{CopyValue, Guide, GuideId, guide};
use crate::domain::entra::pictures::{PictureValues, picture};
use crate::domain::session::TenantUrl;
use crate::ui::action::Action;
use crate::ui::theme::{ThemeExt as _, space, type_};
use crate::ui::widgets::schematic::Schematic;
use crate::ui::widgets::{
    Button, Card, CopyBox, FilterChip, Icon, Notice, NoticeKind, Rich, SunkenCard, TwoColumns, button_row,
    divider, flag, section_heading, small_heading, text,
};
use crate::ui::{PretendAction, PretendPage};

use super::Cx;

/// Draws the instructions. `heading`: with its own heading, for a part of a page that is not the page's own.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId, heading: bool) {
    let it = guide(id);
    if heading {
        section_heading(ui, &cx.t(it.title_key));
        Rich::new(&cx.t(it.lead_key)).show(ui);
    }
    TwoColumns::main_width(300.0).show_with(
        ui,
        cx,
        |ui, cx| lines(ui, cx, id, it),
        |ui, cx| drawing(ui, cx, it),
    );
    for key in it.note_keys {
        Notice::new(NoticeKind::Info, &cx.t(key)).show(ui);
    }
}

fn lines(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId, it: &Guide) {
    ui.spacing_mut().item_spacing.y = space::M;
    button_row(ui, |ui| {
        let open = cx.t("guide-open-page");
        if ui.add(Button::secondary(&open).icon(Icon::External)).clicked() {
            let pretend = cx.state.practice.as_ref().and_then(|_| PretendPage::of_guide(id, it.link));
            cx.ask(match pretend {
                Some((page, older)) => Action::Pretend(PretendAction::OpenAt(page, older)),
                None => Action::OpenPortal(link(cx, it)),
            });
        }
    });
    if cx.state.practice.is_some() {
        text(ui, type_::HELP, &cx.t("guide-practice-link"));
    }
    for line in it.lines {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let letter = line.letter.to_string();
            flag(ui, &letter, &cx.tw("guide-mark", &[("letter", (&letter).into())]));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                Rich::new(&cx.t(line.text_key)).show(ui);
                if let Some(value) = line.copy {
                    copy_value(ui, cx, value);
                }
                if let Some(key) = line.help_key {
                    Rich::help(&cx.t(key)).show(ui);
                }
            });
        });
    }
    ui.add_space(space::XS);
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("guide-when-done"));
        Rich::dense(&cx.t(it.done_key)).show(ui);
    });
}

fn link(cx: &Cx<'_>, it: &Guide) -> crate::domain::entra::links::Link {
    if cx.state.session.answers().app.ids.is_some() { it.link } else { it.link_without_ids() }
}

/// A value to carry over, with its copy button. The token is never written out.
fn copy_value(ui: &mut Ui, cx: &mut Cx<'_>, value: CopyValue) {
    let label = cx.t(value.key());
    let answers = cx.state.session.answers();
    let (shown, action) = match value {
        CopyValue::AppName => {
            let name = answers.app.name.clone();
            (name.clone(), Action::Copy { name: label.clone(), value: name })
        }
        CopyValue::TenantUrl => {
            let url = cx.state.credentials.tenant_url().map(TenantUrl::for_entra).unwrap_or_default();
            (url.clone(), Action::Copy { name: label.clone(), value: url })
        }
        CopyValue::TrialPerson => {
            let trial = answers.people.trial.clone();
            (trial.clone(), Action::Copy { name: label.clone(), value: trial })
        }
        CopyValue::SecretToken => {
            if cx.state.credentials.token.is_none() {
                Notice::new(NoticeKind::Warning, &cx.t("guide-token-gone")).show(ui);
                return;
            }
            ("••••••••••••".to_owned(), Action::CopyToken)
        }
    };
    if shown.is_empty() {
        return;
    }
    let name = if value == CopyValue::SecretToken { cx.t("name-token") } else { label.clone() };
    let copied = cx.copied(ui, &name);
    let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
    if CopyBox::new(&label, &shown, &copy, &copied_word, copied).label_hidden().show(ui).clicked() {
        cx.ask(action);
    }
}

fn drawing(ui: &mut Ui, cx: &mut Cx<'_>, it: &Guide) {
    ui.spacing_mut().item_spacing.y = space::M;
    let answers = cx.state.session.answers();
    let values = PictureValues {
        app_name: answers.app.name.clone(),
        tenant_url: cx.state.credentials.tenant_url().map(TenantUrl::for_entra).unwrap_or_default(),
        trial: answers.people.trial.clone(),
    };
    let pictures: Vec<_> = it.pictures.iter().map(|id| picture(*id, &values)).collect();
    let memory = Id::unique(("guide-picture", it.title_key));
    let mut chosen =
        ui.data(|d| d.get_temp::<usize>(memory)).unwrap_or_default().min(pictures.len().saturating_sub(1));
    let different = Id::unique(("looks-different", it.title_key));
    let mut looks_open = ui.data(|d| d.get_temp::<bool>(different)).unwrap_or(false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        if pictures.len() > 1 {
            for (index, picture) in pictures.iter().enumerate() {
                let label = chip(cx, index + 1, &picture.letters());
                if ui.add(FilterChip::new(&label, index == chosen)).clicked() {
                    chosen = index;
                }
            }
        }
        let label = cx.t("guide-looks-different");
        if ui.add(Button::quiet(&label).small()).clicked() {
            looks_open = !looks_open;
        }
    });
    ui.data_mut(|d| {
        d.insert_temp(memory, chosen);
        d.insert_temp(different, looks_open);
    });
    if looks_open {
        looks(ui, cx, it);
    }
    if let Some(picture) = pictures.get(chosen) {
        let words = it.text_alternative(picture, &cx.state.texts);
        Schematic::new(picture, ui.tokens()).text_alternative(&words).show(ui);
        Rich::help(&cx.t("guide-drawing-note")).show(ui);
    }
    address(ui, cx, it);
}

/// "Picture 2: B to E".
fn chip(cx: &Cx<'_>, number: usize, letters: &[char]) -> String {
    let first = letters.first().map(char::to_string).unwrap_or_default();
    let last = letters.last().map(char::to_string).unwrap_or_default();
    let args = [("number", number.into()), ("first", (&first).into()), ("last", (&last).into())];
    cx.tw(if letters.len() > 1 { "guide-picture-range" } else { "guide-picture-one" }, &args)
}

/// What else may be on the screen, and what to do then.
fn looks(ui: &mut Ui, cx: &mut Cx<'_>, it: &Guide) {
    Card::new().side().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::S;
        for variant in it.looks_different {
            let what = cx.t(variant.key);
            let then = cx.state.texts.attribute(variant.key, "action", &[]).unwrap_or_default();
            let words =
                format!("**{}** {what}\n**{}** {then}", cx.t("guide-looks-see"), cx.t("guide-looks-do"));
            Rich::dense(&words).show(ui);
            divider(ui);
        }
        for line in it.lines {
            for label in line.portal_words {
                let mut words = format!("**{}** [[{}]]", line.letter, label.new);
                if !label.older.is_empty() {
                    let names = label.older.join(", ");
                    words.push(' ');
                    words.push_str(&cx.tw("guide-formerly", &[("names", (&names).into())]));
                }
                let position = cx.t(label.position.key());
                words.push(' ');
                words.push_str(&cx.tw("guide-in-another-language", &[("position", (&position).into())]));
                Rich::help(&words).show(ui);
            }
        }
    });
}

/// The link as text, for another browser.
fn address(ui: &mut Ui, cx: &mut Cx<'_>, it: &Guide) {
    let link = link(cx, it);
    let Some(url) = link.url(cx.state.session.answers().app.ids.as_ref(), None) else { return };
    let label = cx.t("guide-address");
    let copied = cx.copied(ui, &label);
    let (copy, copied_word) = (cx.t("button-copy"), cx.t("button-copied"));
    if CopyBox::new(&label, &url, &copy, &copied_word, copied).show(ui).clicked() {
        cx.ask(Action::Copy { name: label, value: url });
    }
    if it.link.needs_ids() && link != it.link {
        Rich::help(&cx.t("guide-link-needs-ids")).show(ui);
    }
    if let Some(key) = link.then() {
        Rich::help(&cx.t(key)).show(ui);
    }
}
