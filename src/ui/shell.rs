//! The frame around every page: rail or strip, banner, header, scrolling body, footer, dialogs. Also the keys that
//! work everywhere.

use eframe::egui::{Id, Margin, Panel, Role, Ui, UiBuilder};

use crate::domain::entra::guides::Place;
use crate::domain::session::{Status, Step};
use crate::domain::texts::Arg;

use super::action::{Action, Dialog};
use super::action_pretend::PretendAction;
use super::keys::{self, Does};
use super::pages::{self, Cx, FooterButtons, Header};
use super::state::{Fields, SaveState, Screen, State};
use super::theme::{ThemeExt as _, space, type_};
use super::widgets::{
    Banner, BannerKind, Button, Chip, ChipKind, Footer, Icon, Page, StepHeader, box_mark, button_row, flag,
    page_scroll, said as live, text,
};
use super::{dialogs, drop, missing, rail, said, strip};

/// From this width of the window on, the practice banner says in a sentence what practice is.
const ROOM_FOR_SENTENCE: f32 = 1400.0;

/// With less room the footer leaves the saved line out.
const LEAST_FOR_SAVED: f32 = 130.0;

/// Draws the whole window. `cleared`: it is empty in the colour of the page's ground.
pub fn show(ui: &mut Ui, cleared: bool, state: &State, fields: &mut Fields, out: &mut Vec<Action>) {
    let mut cx = Cx { state, fields, out };
    if state.focus_page {
        live::page_opens(ui);
    }
    keys::listen(ui, &mut cx);
    let compact = ui.is_compact();
    if compact {
        strip(ui, &mut cx);
    } else {
        rail::show(ui, &mut cx);
    }
    Page::ground(ui, cleared, |ui| {
        let aside_below = pages::aside_is_below(ui, state);
        presenting(ui, &mut cx);
        banner(ui, &mut cx);
        let name = pages::name(state);
        let room = ui.available_rect_before_wrap();
        let body = room.with_max_y((room.max.y - Footer::height(ui)).max(room.min.y));
        ui.scope_builder(UiBuilder::new().max_rect(body), |ui| {
            page_scroll(ui, name, |ui| {
                if state.focus_page {
                    ui.scroll_to_cursor(Some(eframe::egui::Align::BOTTOM));
                }
                let builder = UiBuilder::new().accessibility_role(Role::Main);
                ui.scope_builder(builder, |ui| {
                    ui.spacing_mut().item_spacing.y = space::L;
                    header(ui, state, compact);
                    missing::trouble(ui, &mut cx);
                    missing::show(ui, &mut cx);
                    // A press meant for the page finds it, whatever is said above it meanwhile.
                    let page = UiBuilder::new().scope_id(Id::unique("page-body").with(name));
                    ui.scope_builder(page, |ui| {
                        boxes(state);
                        pages::body(ui, &mut cx);
                        box_mark::end();
                        pages::script::step(ui, &mut cx);
                        if aside_below {
                            ways_aside(ui, &mut cx);
                        }
                    });
                });
            });
        });
        footer(ui, &mut cx, aside_below);
    });
    drop::show(ui, &mut cx);
    dialogs::show(ui, &mut cx);
}

/// The rail of compact windows: where you are, and help.
fn strip(ui: &mut Ui, cx: &mut Cx<'_>) {
    let tokens = ui.tokens();
    Panel::top("strip")
        .resizable(false)
        .exact_size(space::STRIP)
        .frame(eframe::egui::Frame::new().fill(tokens.rail).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            ui.with_layout(eframe::egui::Layout::left_to_right(eframe::egui::Align::Center), |ui| {
                if matches!(cx.state.screen, Screen::Step | Screen::Trial | Screen::Case) {
                    let session = cx.state.shown_session();
                    let number = session.viewed().number();
                    if session.status(session.viewed()) == Status::NeedsYou {
                        flag(ui, &number.to_string(), &cx.t("status-needs-you"));
                    }
                    let label = cx.tw("header-step", &[("number", number.into())]);
                    if ui.add(Button::quiet(&label).icon(Icon::ChevronDown).small()).clicked() {
                        cx.ask(Action::Dialog(Some(Dialog::Steps)));
                    }
                } else if cx.state.screen == Screen::Finish {
                    let label = cx.t("steps-title");
                    if ui.add(Button::quiet(&label).icon(Icon::ChevronDown).small()).clicked() {
                        cx.ask(Action::Dialog(Some(Dialog::Steps)));
                    }
                }
                let place = pages::header(cx.state).place;
                let words = cx.t(place.key());
                let chip = match place {
                    Place::ThisWindow => Chip::new(&words).icon(Icon::Window),
                    Place::Entra | Place::Contractbook => {
                        Chip::new(&words).icon(Icon::Globe).kind(ChipKind::Elsewhere)
                    }
                };
                ui.add(chip);
                strip::ways(ui, cx);
            });
        });
}

/// While others look on, the parts of a step can be named.
fn boxes(state: &State) {
    let in_step = matches!(state.screen, Screen::Step | Screen::Trial);
    if state.settings.presenting && in_step {
        let step = state.session.viewed().number();
        let words = state.texts.with("presenting-box", &[("step", step.into()), ("letter", "%".into())]);
        box_mark::begin(step, Box::new(move |letter| words.replacen('%', letter, 1)));
    }
}

/// Others look on: what that means here, and the way out.
fn presenting(ui: &mut Ui, cx: &mut Cx<'_>) {
    if !cx.state.settings.presenting {
        return;
    }
    let sentence = if ui.is_compact() { String::new() } else { cx.t("presenting-banner") };
    let words = format!("**{}** {sentence}", cx.t("presenting-banner-name"));
    let end = cx.t("presenting-end");
    let buttons = [(end.as_str(), None)];
    if Banner::new(BannerKind::Presenting, &words, &buttons).show(ui).is_some() {
        cx.ask(Action::Presenting(false));
    }
}

fn banner(ui: &mut Ui, cx: &mut Cx<'_>) {
    if cx.state.screen == Screen::Case {
        return pages::agent::banner(ui, cx);
    }
    let Some(practice) = &cx.state.practice else { return };
    let pace = if practice.fast { cx.t("practice-slower") } else { cx.t("practice-faster") };
    let pace_icon = if practice.fast { Icon::Pause } else { Icon::Play };
    let narrow = ui.available_width() < space::ROOMY;
    let open = cx.t(if narrow { "pretend-open-short" } else { "pretend-open" });
    let (faults, leave) = (cx.t("practice-faults"), cx.t("practice-leave"));
    let short = ui.ctx().content_rect().width() < ROOM_FOR_SENTENCE;
    let sentence = if short { cx.t("practice-banner-short") } else { cx.t("practice-banner") };
    // A narrow window has one line for it: the name says enough, and the buttons need no icons.
    let compact = ui.is_compact();
    let sentence = if compact { "" } else { sentence.as_str() };
    let words = format!("**{}** {sentence}", cx.t("practice-banner-name"));
    let icon = |icon: Icon| (!compact).then_some(icon);
    let buttons = [
        (open.as_str(), icon(Icon::Window)),
        (faults.as_str(), None),
        (pace.as_str(), icon(pace_icon)),
        (leave.as_str(), None),
    ];
    let pressed = Banner::new(BannerKind::Practice, &words, &buttons).show(ui);
    match pressed {
        Some(0) => cx.ask(Action::Pretend(PretendAction::Open)),
        Some(1) => cx.ask(Action::Dialog(Some(Dialog::Faults))),
        Some(2) => cx.ask(Action::PracticeFast(!practice.fast)),
        Some(_) => cx.ask(Action::LeavePractice),
        None => {}
    }
}

fn header(ui: &mut Ui, state: &State, compact: bool) {
    let Header { title, lead, place, note } = pages::header(state);
    let texts = &state.texts;
    let step = match state.screen {
        Screen::Start | Screen::Case => None,
        Screen::Finish => Some(texts.get("header-finished")),
        Screen::Step | Screen::Trial => {
            Some(texts.with("header-step", &[("number", Arg::from(state.session.viewed().number()))]))
        }
    };
    let place_text = texts.get(place.key());
    let mut header = StepHeader::new(&title).lead(&lead).art(pages::art(state));
    if let (Some(step), false) = (&step, compact) {
        header = header.step(step);
    }
    header = match place {
        Place::ThisWindow => header.here(&place_text),
        Place::Entra | Place::Contractbook => header.elsewhere(&place_text),
    };
    if let Some(note) = &note {
        header = header.note(note);
    }
    // A title or a lead that changes while the page is open tells a result.
    live::say(ui, &title);
    live::say(ui, &lead);
    header.focus(state.focus_page).show(ui);
}

fn footer(ui: &mut Ui, cx: &mut Cx<'_>, aside_below: bool) {
    let FooterButtons { main, main_is_primary, main_icon, working, aside } = pages::footer(cx.state);
    let has_back = match cx.state.screen {
        Screen::Start => false,
        Screen::Finish | Screen::Trial | Screen::Case => true,
        Screen::Step => {
            cx.state.session.viewed() != Step::Prepare
                || cx.state.setups.latest().is_some_and(|s| !s.is_empty()) && cx.state.practice.is_none()
        }
    };
    let compact = ui.is_compact();
    let saved = saved_line(cx.state);
    let back = cx.t("button-back");
    Footer::show_with(
        ui,
        cx,
        |ui, cx| {
            if has_back {
                let back = ui.add(Button::secondary(&back).icon(Icon::ChevronLeft));
                if keys::hint(cx, back, Does::Back).clicked() {
                    cx.ask(Action::Back);
                }
            }
            // What stands in front of the page says it there.
            let behind = cx.state.pretend.open && ui.ctx().embed_viewports();
            let said = cx.state.dialog.is_none() && !behind && said::show(ui, cx);
            let room = !compact && ui.available_width() >= LEAST_FOR_SAVED;
            if let Some(saved) = saved.filter(|_| room && !said) {
                text(ui, type_::HELP, &saved);
            }
        },
        |ui, cx| {
            if !aside_below {
                for (label, icon, action) in aside {
                    let mut button = Button::quiet(&label);
                    if let Some(icon) = icon {
                        button = button.icon(icon);
                    }
                    if ui.add(button).clicked() {
                        cx.ask(action);
                    }
                }
            }
            if let Some((label, action)) = main {
                let mut button =
                    if main_is_primary { Button::primary(&label) } else { Button::secondary(&label) };
                if let Some(icon) = main_icon {
                    button = button.icon(icon);
                }
                let main = ui.add(button.working(working));
                if keys::hint(cx, main, Does::Main).clicked() && !working {
                    cx.ask(action);
                }
            }
        },
    );
}

/// Where the footer has no room for the quiet ways, they stand at the end of the page.
fn ways_aside(ui: &mut Ui, cx: &mut Cx<'_>) {
    button_row(ui, |ui| {
        for (label, icon, action) in pages::footer(cx.state).aside {
            let mut button = Button::quiet(&label);
            if let Some(icon) = icon {
                button = button.icon(icon);
            }
            if ui.add(button).clicked() {
                cx.ask(action);
            }
        }
    });
}

/// What the footer says about saving. A failure needs more room: it is told above the page.
fn saved_line(state: &State) -> Option<String> {
    let key = match &state.save {
        _ if state.screen == Screen::Case => return None,
        SaveState::Practice => "saved-practice",
        SaveState::Fresh => "saved-fresh",
        SaveState::Saved if state.session.answers().token_kept => "many-saved-line",
        SaveState::Saved => "saved-line",
        SaveState::ReadOnly => "saved-read-only",
        SaveState::Failed(_) => return None,
    };
    Some(state.texts.get(key))
}
