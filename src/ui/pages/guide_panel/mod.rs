//! Instructions for one page of the portal: sentences with their letters on the left, the drawn page on the right,
//! the link, what to do when the screen looks different, and when all this was last compared with its source.

mod dated;
mod drawing;
mod labels;
mod looks;

use eframe::egui::{Context, Ui};

use crate::domain::entra::Shown;
use crate::domain::entra::guides::{CopyValue, Guide, GuideId, GuideLine};
use crate::domain::session::TenantUrl;
use crate::ui::action::Action;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{
    Button, CopyBox, Icon, Notice, NoticeKind, Rich, SunkenCard, TwoColumns, button_row, flag,
    section_heading, small_heading, text,
};
use crate::ui::{PretendAction, PretendPage};

use super::Cx;

/// Draws the instructions. `heading`: with its own heading, for a part of a page that is not the page's own.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId, heading: bool) {
    let shown = shown(cx, id);
    let it = shown.guide;
    // The two forms of step 5 share the page's heading; other instructions say what they are.
    let elsewhere = it.step != crate::domain::entra::guide(id).step || it.title_key != title_of(id, it);
    if heading || elsewhere {
        section_heading(ui, &cx.t(it.title_key));
        Rich::new(&cx.t(it.lead_key)).show(ui);
    }
    looks::in_force(ui, cx, id, &shown);
    looks::choose(ui, cx, id, &shown);
    TwoColumns::main_width(300.0).show_with(
        ui,
        cx,
        |ui, cx| lines(ui, cx, &shown),
        |ui, cx| drawing::show(ui, cx, &shown),
    );
    for key in it.note_keys {
        Notice::new(NoticeKind::Info, &cx.t(key)).show(ui);
    }
    dated::show(ui, cx, it);
}

/// The drawing that is open, large, with its sentences. `None` where there is nothing to enlarge.
pub fn enlarged(ui: &mut Ui, cx: &mut Cx<'_>, id: GuideId) {
    let shown = shown(cx, id);
    drawing::enlarged(ui, cx, &shown);
}

/// The title of the instructions that the person is shown in place of `id`.
pub fn title_key(cx: &Cx<'_>, id: GuideId) -> &'static str {
    shown(cx, id).guide.title_key
}

/// Width the enlarged drawing takes in this window.
pub fn enlarged_width(ctx: &Context) -> f32 {
    drawing::enlarged_room(ctx).x
}

fn shown(cx: &Cx<'_>, id: GuideId) -> Shown {
    Shown::of(id, cx.state.looks())
}

/// The title under which `it` needs no heading of its own on the page of `id`.
fn title_of(id: GuideId, it: &Guide) -> &'static str {
    match (id, it.id) {
        (GuideId::Connect, GuideId::ConnectOlder) | (GuideId::ConnectOlder, GuideId::Connect) => it.title_key,
        _ => crate::domain::entra::guide(id).title_key,
    }
}

fn lines(ui: &mut Ui, cx: &mut Cx<'_>, shown: &Shown) {
    let it = shown.guide;
    ui.spacing_mut().item_spacing.y = space::M;
    button_row(ui, |ui| {
        let open = cx.t("guide-open-page");
        if ui.add(Button::secondary(&open).icon(Icon::External)).clicked() {
            let pretend = cx.state.practice.as_ref().and_then(|_| PretendPage::of_guide(it.id, it.link));
            cx.ask(match pretend {
                Some((page, older)) => Action::Pretend(PretendAction::OpenAt(page, older)),
                None => Action::OpenPortal(link(cx, it)),
            });
        }
    });
    if cx.state.practice.is_some() {
        text(ui, type_::HELP, &cx.t("guide-practice-link"));
    }
    for line in shown.lines() {
        sentence(ui, cx, shown, &line, true);
    }
    ui.add_space(space::XS);
    SunkenCard::new().show(ui, |ui| {
        small_heading(ui, &cx.t("guide-when-done"));
        Rich::dense(&cx.t(it.done_key)).show(ui);
    });
}

/// One sentence with its letter, its value to copy and its help.
fn sentence(ui: &mut Ui, cx: &mut Cx<'_>, shown: &Shown, line: &GuideLine, whole: bool) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        let letter = line.letter.to_string();
        flag(ui, &letter, &cx.tw("guide-mark", &[("letter", (&letter).into())]));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::XS;
            Rich::new(&cx.t(line.text_key)).show(ui);
            labels::below(ui, cx, shown, line);
            if let Some(value) = line.copy.filter(|_| whole) {
                copy_value(ui, cx, value);
            }
            if let Some(key) = line.help_key {
                Rich::help(&cx.t(key)).show(ui);
            }
        });
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
