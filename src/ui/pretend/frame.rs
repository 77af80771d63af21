//! What stands around every page: the practice ribbon, the portal's bar and menus, the panel at the right, questions.

use eframe::egui::{
    CentralPanel, Frame, Id, Key, KeyboardShortcut, Layout, Margin, Modifiers, Panel, Response, ScrollArea,
    Ui,
};

use crate::domain::entra::portal;
use crate::ui::action::Action;
use crate::ui::action_pretend::PretendAction;
use crate::ui::pages::Cx;
use crate::ui::pretend::{PretendAsk, PretendPage, PretendPanel};
use crate::ui::theme::{ThemeExt as _, portal as in_greys, space, type_};
use crate::ui::widgets::{
    Banner, BannerKind, Button, Dialog, DialogAnswer, Icon, IconButton, right_group, text,
};
use crate::worker::{PracticeEntra, Role};

use super::menus::{app_menu, app_menu_chip, crumbs, portal_menu};
use super::parts::{ask, entra, heading_row, panel, refusal, word};
use super::{app_pages, apps, assign, connect, directory, job, logs, mapping, on_demand, settings, words};

const CLOSE_KEY: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::W);
/// Below this width there is one column.
const NARROW: f32 = 720.0;
/// From this width of the content on, the menu of the app stands beside its pages.
const BESIDE: f32 = 640.0;

/// Draws the whole window.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>) {
    keys(ui, cx);
    in_greys(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let narrow = ui.available_width() < NARROW;
        ribbon(ui, cx, narrow);
        bar(ui, cx, narrow);
        let tokens = ui.tokens();
        if !narrow {
            Panel::left("pretend-menu")
                .resizable(false)
                .exact_size(196.0)
                .frame(Frame::new().fill(tokens.rail).inner_margin(Margin::symmetric(8, 12)))
                .show(ui, |ui| {
                    ScrollArea::vertical().id_salt("pretend-menu").show(ui, |ui| portal_menu(ui, cx));
                });
        }
        let frame = Frame::new().fill(tokens.canvas);
        CentralPanel::default().frame(frame).show(ui, |ui| {
            if narrow && cx.state.pretend.menu {
                body(ui, "pretend-menu-narrow", |ui| portal_menu(ui, cx));
            } else if let Some(entra) = entra(cx) {
                content(ui, cx, entra, narrow);
            }
        });
        question(ui, cx);
    });
    if cx.state.pretend.panel.is_none() {
        leave_panel(ui);
    }
    let token = ui.memory(|m| m.has_focus(connect::token_id()));
    let in_field = token || ui.ctx().text_edit_focused();
    ui.data_mut(|d| d.insert_temp(in_field_id(), in_field));
}

/// Who had the focus when the panel at the right opened.
fn before_panel_id() -> Id {
    Id::unique("pretend-before-panel")
}

/// Whoever opens a panel by key goes on in it. The pointer leaves the focus where it is: nowhere.
fn follow_panel(ui: &Ui, close: &Response) {
    let known: Option<Option<Id>> = ui.data(|d| d.get_temp(before_panel_id()));
    if known.is_none() {
        let before = ui.memory(eframe::egui::Memory::focused);
        ui.data_mut(|d| d.insert_temp(before_panel_id(), before));
        if before.is_some() {
            close.request_focus();
        }
    }
}

/// When it closes, they are where they were.
fn leave_panel(ui: &Ui) {
    let known: Option<Option<Id>> = ui.data_mut(|d| d.remove_temp(before_panel_id()));
    if let Some(Some(before)) = known {
        ui.memory_mut(|m| m.request_focus(before));
    }
}

fn in_field_id() -> Id {
    Id::unique("pretend-in-field")
}

fn keys(ui: &Ui, cx: &mut Cx<'_>) {
    if cx.state.dialog.is_some() || cx.state.pretend.ask.is_some() {
        return;
    }
    if ui.input_mut(|i| i.consume_shortcut(&CLOSE_KEY)) {
        ask(cx, PretendAction::Close);
    }
    // In a field, Escape only leaves the field. It has done so already when this is asked.
    let was_in_field = ui.data(|d| d.get_temp(in_field_id())).unwrap_or(false);
    if !was_in_field && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
        match cx.state.pretend.panel {
            Some(_) => panel(cx, None),
            None => ask(cx, PretendAction::Close),
        }
    }
}

/// Practice controls stand here, never among those of the portal.
fn ribbon(ui: &mut Ui, cx: &mut Cx<'_>, narrow: bool) {
    let fast = cx.state.practice.as_ref().is_some_and(|practice| practice.fast);
    let older = cx.state.pretend.older;
    let mut words = format!("**{}**", cx.t("pretend-ribbon"));
    if let (false, Some(entra)) = (narrow, entra(cx)) {
        let view = &entra.view;
        let next = match (view.cycle.is_some(), view.next_cycle.is_some()) {
            (true, _) => cx.t("pretend-ribbon-running"),
            (false, true) => cx.t("pretend-ribbon-planned"),
            (false, false) => cx.t("pretend-ribbon-not-planned"),
        };
        let rounds = cx.tw("pretend-ribbon-rounds", &[("count", view.cycles_done.into())]);
        words = format!("{words} {rounds} {next}");
    }
    let labels = [
        cx.t(if narrow { "pretend-skip-short" } else { "pretend-skip" }),
        if fast { cx.t("practice-slower") } else { cx.t("practice-faster") },
        if older { cx.t("pretend-newer-look") } else { cx.t("pretend-older-look") },
        cx.t(if narrow { "pretend-close-short" } else { "pretend-close" }),
    ];
    let [skip, pace, look, close] = &labels;
    let buttons = [
        (skip.as_str(), Some(Icon::ChevronRight)),
        (pace.as_str(), Some(if fast { Icon::Pause } else { Icon::Play })),
        (look.as_str(), None),
        (close.as_str(), Some(Icon::X)),
    ];
    match Banner::new(BannerKind::Practice, &words, &buttons).salt("pretend-ribbon").show(ui) {
        Some(0) => ask(cx, PretendAction::SkipToNextRound),
        Some(1) => cx.ask(Action::PracticeFast(!fast)),
        Some(2) => ask(cx, PretendAction::Older(!older)),
        Some(_) => ask(cx, PretendAction::Close),
        None => {}
    }
}

fn bar(ui: &mut Ui, cx: &mut Cx<'_>, narrow: bool) {
    let tokens = ui.tokens();
    Panel::top("pretend-bar")
        .resizable(false)
        .exact_size(44.0)
        .frame(Frame::new().fill(tokens.rail).inner_margin(Margin::symmetric(16, 0)))
        .show(ui, |ui| {
            ui.with_layout(Layout::left_to_right(eframe::egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                if narrow {
                    let unfolded = cx.state.pretend.menu;
                    let name = cx.t("pretend-menu");
                    let icon = if unfolded { Icon::ChevronUp } else { Icon::ChevronDown };
                    if ui.add(Button::quiet(&name).icon(icon).small().flush()).clicked() {
                        ask(cx, PretendAction::Menu(!unfolded));
                    }
                }
                text(ui, type_::LABEL, words::ADMIN_CENTER);
                if !narrow {
                    let who = entra(cx).map(|entra| role(entra.view.role)).unwrap_or_default();
                    let who = cx.tw("pretend-signed-in", &[("role", who.into())]);
                    right_group(ui, "pretend-who", |ui| text(ui, type_::META, &who));
                }
            });
        });
}

/// The role as Microsoft calls it.
pub const fn role(role: Role) -> &'static str {
    match role {
        Role::ApplicationAdministrator => "Application Administrator",
        Role::GlobalReader => "Global Reader",
    }
}

fn content(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra, narrow: bool) {
    if let Some(open) = &cx.state.pretend.panel {
        if narrow {
            side(ui, cx, entra, open);
            return;
        }
        let width = (ui.available_width() * 0.45).clamp(300.0, 400.0);
        let tokens = ui.tokens();
        Panel::right("pretend-side")
            .resizable(false)
            .exact_size(width)
            .frame(Frame::new().fill(tokens.canvas))
            .show(ui, |ui| side(ui, cx, entra, open));
    }
    let page = cx.state.pretend.page;
    let beside = page.is_of_app() && ui.available_width() >= BESIDE;
    let head = Frame::new().inner_margin(Margin { left: 20, right: 20, top: 10, bottom: 6 });
    Panel::top("pretend-head").resizable(false).show_separator_line(false).frame(head).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::XXS;
        crumbs(ui, cx, entra);
    });
    if beside {
        Panel::left("pretend-app-menu")
            .resizable(false)
            .exact_size(176.0)
            .frame(Frame::new().inner_margin(Margin { left: 12, right: 8, top: 0, bottom: 8 }))
            .show(ui, |ui| {
                ScrollArea::vertical().id_salt("pretend-app-menu").show(ui, |ui| app_menu(ui, cx));
            });
    }
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
        body(ui, page_salt(page), |ui| {
            if page.is_of_app() && !beside {
                app_menu_chip(ui, cx);
            }
            refusal(ui, cx);
            draw(ui, cx, entra, page);
        });
    });
}

/// Every page remembers its own place.
const fn page_salt(page: PretendPage) -> (&'static str, PretendPage) {
    ("pretend-page", page)
}

fn body<R>(ui: &mut Ui, salt: impl std::hash::Hash + std::fmt::Debug, add: impl FnOnce(&mut Ui) -> R) -> R {
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink([false, false])
        .show(ui, |ui| {
            Frame::new()
                .inner_margin(Margin { left: 20, right: 20, top: 6, bottom: 20 })
                .show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = space::M;
                    ui.set_min_width(ui.available_width());
                    add(ui)
                })
                .inner
        })
        .inner
}

fn draw(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra, page: PretendPage) {
    match page {
        PretendPage::Home => directory::home(ui, cx, entra),
        PretendPage::Users => directory::users(ui, cx, entra),
        PretendPage::Groups => directory::groups(ui, cx, entra),
        PretendPage::Apps => apps::list(ui, cx, entra),
        PretendPage::NewApp => apps::gallery(ui, cx),
        PretendPage::Register => apps::register(ui, cx),
        PretendPage::Proxy => apps::proxy(ui, cx),
        PretendPage::Registrations => apps::registrations(ui, cx, entra),
        PretendPage::Registration => app_pages::registration(ui, cx, entra),
        PretendPage::Overview => app_pages::overview(ui, cx, entra),
        PretendPage::Properties => app_pages::properties(ui, cx, entra),
        PretendPage::Permissions => app_pages::permissions(ui, cx),
        PretendPage::UsersAndGroups => assign::list(ui, cx, entra),
        PretendPage::AddAssignment => assign::add(ui, cx, entra),
        _ if !app_pages::can_provision(entra) => app_pages::unsupported(ui, cx, entra),
        PretendPage::Provisioning => job::show(ui, cx, entra),
        PretendPage::Configuration => connect::form(ui, cx, entra),
        PretendPage::OnDemand => on_demand::show(ui, cx, entra),
        PretendPage::Mapping => mapping::tables(ui, cx, entra),
        PretendPage::MappingRows => mapping::rows(ui, cx, entra),
        PretendPage::Logs => logs::show(ui, cx, entra),
    }
}

fn side(ui: &mut Ui, cx: &mut Cx<'_>, entra: &PracticeEntra, open: &PretendPanel) {
    let title = match open {
        PretendPanel::CreateOwn => words::CREATE_OWN.to_owned(),
        PretendPanel::Pick => portal::USERS_AND_GROUPS.new.to_owned(),
        PretendPanel::Settings => portal::PROPERTIES.new.to_owned(),
        PretendPanel::Row(_) => cx.t("pretend-row-title"),
        PretendPanel::LogLine(_) => cx.t("pretend-log-details"),
        PretendPanel::Person => cx.t("pretend-person-title"),
    };
    body(ui, ("pretend-side", &title), |ui| {
        let name = cx.t("pretend-panel-close");
        heading_row(ui, &title, "pretend-side-close", |ui| {
            let close = ui.add(IconButton::new(Icon::X, &name));
            follow_panel(ui, &close);
            if close.clicked() {
                panel(cx, None);
            }
        });
        match open {
            PretendPanel::CreateOwn => apps::create_own(ui, cx),
            PretendPanel::Pick => assign::pick(ui, cx, entra),
            PretendPanel::Settings => {
                let ready = settings::fields(ui, cx);
                if ui.add(Button::primary(word(cx, &portal::APPLY)).medium().enabled(ready)).clicked() {
                    ask(cx, PretendAction::SaveSettings);
                }
            }
            PretendPanel::Row(target) => mapping::row(ui, cx, target.as_deref()),
            PretendPanel::LogLine(place) => logs::details(ui, cx, entra, *place),
            PretendPanel::Person => directory::person(ui, cx, entra),
        }
    });
}

fn question(ui: &Ui, cx: &mut Cx<'_>) {
    let Some(asked) = cx.state.pretend.ask else { return };
    let (title, key, action) = match asked {
        PretendAsk::Start => (portal::START.new, "pretend-ask-start", PretendAction::Start),
        PretendAsk::Restart => (portal::RESTART.new, "pretend-ask-restart", PretendAction::Restart),
        PretendAsk::Mapping => (portal::SAVE.new, "pretend-ask-mapping", PretendAction::SaveMapping),
    };
    let line = cx.t(key);
    match Dialog::new("pretend", title, &[&line], words::NO, portal::YES.new).show(ui.ctx()) {
        Some(DialogAnswer::Act) => ask(cx, action),
        Some(DialogAnswer::NotYet) => ask(cx, PretendAction::Ask(None)),
        None => {}
    }
}
