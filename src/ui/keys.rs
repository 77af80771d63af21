//! The keys that work everywhere: one table that the handler obeys and the page of keys shows.

use eframe::egui::{Context, Id, Key, KeyboardShortcut, Modifiers, Response, Ui};

use super::action::{Action, Dialog, FriendlyAction};
use super::pages::{self, Cx};
use super::state::State;
use super::theme::{focus, space, type_};
use super::widgets::{Chip, Rich, divider, is_secret_field_focused, wrapped_text};

/// Width of the column with the keys.
const KEYS_WIDTH: f32 = 150.0;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Does {
    /// The page's main button.
    Main,
    /// The same, while no control has the ring.
    MainByEnter,
    /// One page back.
    Back,
    /// Closes what stands in front of the page.
    Close,
    /// Brings back what was cleared last.
    Undo,
    /// Opens the place to paste an error.
    Explain,
    /// Opens help.
    Help,
    /// Opens the page of keys.
    Keys,
    /// Opens the options.
    Options,
    /// Masks what is private because others look on, or shows it again.
    Present,
    /// Everything larger.
    Larger,
    /// Everything smaller.
    Smaller,
    /// The usual size.
    UsualSize,
}

/// When a key counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// While the page is in front.
    Page,
    /// While the page is in front and no control has the ring.
    Unfocused,
    /// While no text field has the ring: there it means something else.
    NotTyping,
    /// While something stands in front of the page; that itself listens for it.
    Front,
    /// Always.
    Always,
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Shortcut {
    /// What it does.
    pub does: Does,
    /// The keys, any of which does it. The first is the one that tooltips show.
    pub keys: &'static [KeyboardShortcut],
    /// The key of its words.
    pub text: &'static str,
    when: When,
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn plain(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::NONE, key)
}

/// The table, in the order of the page.
pub const SHORTCUTS: &[Shortcut] = &[
    Shortcut { does: Does::Main, keys: &[ctrl(Key::Enter)], text: "keys-main", when: When::Page },
    Shortcut {
        does: Does::MainByEnter,
        keys: &[plain(Key::Enter)],
        text: "keys-main-enter",
        when: When::Unfocused,
    },
    Shortcut {
        does: Does::Back,
        keys: &[KeyboardShortcut::new(Modifiers::ALT, Key::ArrowLeft)],
        text: "keys-back",
        when: When::Page,
    },
    Shortcut { does: Does::Close, keys: &[plain(Key::Escape)], text: "keys-close", when: When::Front },
    Shortcut { does: Does::Undo, keys: &[ctrl(Key::Z)], text: "keys-undo", when: When::NotTyping },
    Shortcut { does: Does::Explain, keys: &[ctrl(Key::E)], text: "keys-explain", when: When::Page },
    Shortcut { does: Does::Help, keys: &[plain(Key::F1)], text: "keys-help", when: When::Page },
    Shortcut { does: Does::Keys, keys: &[ctrl(Key::Slash)], text: "keys-keys", when: When::Page },
    Shortcut {
        does: Does::Keys,
        keys: &[plain(Key::Questionmark)],
        text: "keys-keys-sign",
        when: When::NotTyping,
    },
    Shortcut { does: Does::Options, keys: &[ctrl(Key::Comma)], text: "keys-options", when: When::Page },
    Shortcut { does: Does::Present, keys: &[plain(Key::F9)], text: "keys-present", when: When::Always },
    Shortcut {
        does: Does::Larger,
        keys: &[ctrl(Key::Plus), ctrl(Key::Equals)],
        text: "keys-larger",
        when: When::Always,
    },
    Shortcut { does: Does::Smaller, keys: &[ctrl(Key::Minus)], text: "keys-smaller", when: When::Always },
    Shortcut { does: Does::UsualSize, keys: &[ctrl(Key::Num0)], text: "keys-usual-size", when: When::Always },
];

/// What the keys pressed since the last frame ask for.
pub fn listen(ui: &Ui, cx: &mut Cx<'_>) {
    let front = cx.state.dialog.is_some();
    // Where the pretend Entra stands inside this window, it is in front.
    let covered = cx.state.pretend.open && ui.ctx().embed_viewports();
    // A page that has just opened has the focus on its title, where nothing can be pressed.
    let focused = ui.memory(|m| m.focused().is_some()) && !focus::on_heading(ui);
    let typing = is_typing(ui.ctx());
    for shortcut in SHORTCUTS {
        let counts = match shortcut.when {
            // On a Mac, Option with an arrow goes from word to word in a text.
            When::Page if cfg!(target_os = "macos") && shortcut.does == Does::Back && typing => false,
            When::Page => !(front || covered && shortcut.does == Does::Main),
            When::Unfocused => !front && !covered && !focused,
            When::NotTyping => !typing && (!front || shortcut.does == Does::Undo),
            When::Front => false,
            When::Always => true,
        };
        let pressed = |key: &KeyboardShortcut| ui.input_mut(|i| i.consume_shortcut(key));
        if counts
            && shortcut.keys.iter().any(pressed)
            && let Some(action) = action(shortcut.does, cx.state)
        {
            cx.ask(action);
        }
    }
    wheel(ui, cx);
}

/// The keys that count everywhere and the wheel, in a window of its own.
pub fn listen_for_size(ui: &Ui, cx: &mut Cx<'_>) {
    for shortcut in SHORTCUTS.iter().filter(|shortcut| shortcut.when == When::Always) {
        let pressed = |key: &KeyboardShortcut| ui.input_mut(|i| i.consume_shortcut(key));
        if shortcut.keys.iter().any(pressed)
            && let Some(action) = action(shortcut.does, cx.state)
        {
            cx.ask(action);
        }
    }
    wheel(ui, cx);
}

/// Whether a field for text has the ring.
fn is_typing(ctx: &Context) -> bool {
    // A field for a secret keeps no text with egui.
    ctx.text_edit_focused() || is_secret_field_focused(ctx)
}

fn action(does: Does, state: &State) -> Option<Action> {
    match does {
        Does::Main | Does::MainByEnter => pages::footer(state).main.map(|(_, action)| action),
        Does::Back => Some(Action::Back),
        Does::Close => Some(Action::Dialog(None)),
        Does::Undo => state.undo.is_some().then_some(Action::Friendly(FriendlyAction::Undo)),
        Does::Explain => Some(Action::Dialog(Some(Dialog::Explain))),
        Does::Help => Some(Action::Dialog(Some(Dialog::Help))),
        Does::Keys => Some(Action::Dialog(Some(Dialog::Keys))),
        Does::Options => Some(Action::Dialog(Some(Dialog::Options))),
        Does::Present => Some(Action::Presenting(!state.settings.presenting)),
        Does::Larger => Some(Action::ZoomBy(1)),
        Does::Smaller => Some(Action::ZoomBy(-1)),
        Does::UsualSize => Some(Action::Zoom(1.0)),
    }
}

/// Ctrl and the wheel change the size by whole steps; a touchpad tells many small parts of one.
fn wheel(ui: &Ui, cx: &mut Cx<'_>) {
    let delta = ui.input(eframe::egui::InputState::zoom_delta);
    let memory = Id::unique("zoom-by-wheel");
    let so_far: f32 = ui.data(|data| data.get_temp(memory)).unwrap_or(1.0);
    let now = so_far * delta;
    if (delta - 1.0).abs() < f32::EPSILON {
        return;
    }
    let step = if now >= 1.1 {
        1
    } else if now <= 1.0 / 1.1 {
        -1
    } else {
        0
    };
    ui.data_mut(|data| data.insert_temp(memory, if step == 0 { now } else { 1.0 }));
    if step != 0 {
        cx.ask(Action::ZoomBy(step));
    }
}

/// Tells the key of a button: in its tooltip, and to screen readers.
pub fn hint(cx: &Cx<'_>, response: Response, does: Does) -> Response {
    let Some(key) = SHORTCUTS.iter().find(|s| s.does == does).and_then(|s| s.keys.first()) else {
        return response;
    };
    let words = words(cx, key);
    response.ctx.accesskit_node_builder(response.id, |node| node.set_keyboard_shortcut(words.as_str()));
    response.on_hover_text(words)
}

/// A key as it stands on the keyboard, such as `Ctrl+Enter`.
pub fn words(cx: &Cx<'_>, shortcut: &KeyboardShortcut) -> String {
    let mut parts = Vec::new();
    if shortcut.modifiers.command {
        parts.push(cx.t(if cfg!(target_os = "macos") { "key-command" } else { "key-ctrl" }));
    }
    if shortcut.modifiers.alt {
        parts.push(cx.t(if cfg!(target_os = "macos") { "key-option" } else { "key-alt" }));
    }
    parts.push(match shortcut.logical_key {
        Key::Enter => cx.t("key-enter"),
        Key::Escape => cx.t("key-escape"),
        Key::ArrowLeft => cx.t("key-left"),
        Key::Plus => "+".to_owned(),
        Key::Equals => "=".to_owned(),
        Key::Minus => "-".to_owned(),
        Key::Slash => "/".to_owned(),
        Key::Comma => ",".to_owned(),
        Key::Questionmark => "?".to_owned(),
        other => other.name().to_owned(),
    });
    parts.join("+")
}

/// The page of keys.
pub fn page(ui: &mut Ui, cx: &mut Cx<'_>) {
    Rich::dense(&cx.t("help-key-tab")).show(ui);
    ui.spacing_mut().item_spacing.y = space::XS;
    let narrow = ui.available_width() < 380.0;
    for shortcut in SHORTCUTS {
        let keys: Vec<String> = shortcut.keys.iter().map(|key| words(cx, key)).collect();
        let keys = keys.join(&cx.t("keys-or"));
        let does = cx.t(shortcut.text);
        divider(ui);
        if narrow {
            ui.add(Chip::new(&keys));
            Rich::dense(&does).show(ui);
            continue;
        }
        ui.horizontal(|ui| {
            ui.scope(|ui| {
                ui.set_width(KEYS_WIDTH);
                ui.add(Chip::new(&keys));
            });
            let room = ui.available_width();
            wrapped_text(ui, type_::DENSE, &does, room);
        });
    }
    divider(ui);
    Rich::help(&cx.t("keys-wheel")).show(ui);
}
