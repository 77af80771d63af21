//! Files that are dropped on the window: what will be done with them is shown while they hang over it.

use std::path::{Path, PathBuf};

use eframe::egui::{
    Align2, Area, CornerRadius, Frame, Id, Label, LayerId, Order, Response, Role, Stroke, StrokeKind, Ui,
    WidgetInfo,
};

use crate::domain::session::Step;

use super::action::{Action, FriendlyAction};
use super::action_list::ListAction;
use super::pages::Cx;
use super::state::{SaveState, Screen, State};
use super::theme::{ThemeExt as _, space, type_};

/// Corners of what is drawn over the page.
const CORNER: CornerRadius = CornerRadius::same(space::RADIUS_CARD);

/// What the open page takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Takes {
    /// A saved setup.
    Setup,
    /// A list of people.
    People,
    /// Nothing.
    Nothing,
}

fn takes(state: &State) -> Takes {
    match state.screen {
        Screen::Start => Takes::Setup,
        Screen::Step if state.session.viewed() == Step::People => Takes::People,
        Screen::Step | Screen::Trial | Screen::Finish | Screen::Case => Takes::Nothing,
    }
}

/// Takes what is dropped, and shows what letting go would do.
pub fn show(ui: &Ui, cx: &mut Cx<'_>) {
    // Where the pretend Entra or a dialog is in front, the page behind it takes nothing.
    if cx.state.dialog.is_some() || cx.state.pretend.open && ui.ctx().embed_viewports() {
        return;
    }
    let takes = takes(cx.state);
    let dropped: Vec<PathBuf> =
        ui.input(|i| i.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
    if !dropped.is_empty() {
        cx.ask(taken(takes, &dropped));
        return;
    }
    let hovered: Option<Vec<Option<PathBuf>>> = ui.input(|i| {
        let files = &i.raw.hovered_files;
        (!files.is_empty()).then(|| files.iter().map(|file| file.path.clone()).collect())
    });
    let Some(hovered) = hovered else { return };
    // Some systems name the files only when they are let go.
    let known: Vec<PathBuf> = hovered.iter().flatten().cloned().collect();
    let (words, welcome) = match (known.is_empty(), taken(takes, &known)) {
        (false, Action::Friendly(FriendlyAction::OpenFile(path))) if is_handed_over(&path) => {
            ("agent-drop", true)
        }
        (false, Action::Friendly(FriendlyAction::NotTaken(why))) => (why, false),
        _ => match takes {
            Takes::Setup => ("drop-setup", true),
            Takes::People => ("people-list-drop", true),
            Takes::Nothing => ("drop-nothing", false),
        },
    };
    hovering(ui, &cx.t(words), welcome);
}

/// What is done with files that the system hands over: the same as if they were dropped. Where nothing was begun yet, a
/// saved setup opens as from the start page.
pub fn handed_over(state: &State, files: &[PathBuf]) -> Action {
    let fresh = state.screen == Screen::Step && state.save == SaveState::Fresh;
    taken(if fresh { Takes::Setup } else { takes(state) }, files)
}

/// What is done with these files.
fn taken(takes: Takes, files: &[PathBuf]) -> Action {
    let not = |why| Action::Friendly(FriendlyAction::NotTaken(why));
    let (first, more) = match files {
        [] => return not("drop-nothing"),
        [first, more @ ..] => (first, more),
    };
    if (takes != Takes::Nothing || is_handed_over(first)) && !more.is_empty() {
        return not("drop-one");
    }
    // A case or a setup file is opened wherever it is dropped.
    if is_handed_over(first) {
        return Action::Friendly(FriendlyAction::OpenFile(first.clone()));
    }
    match takes {
        Takes::Nothing => not("drop-nothing"),
        Takes::Setup if has_ending(first, &["json"]) => {
            Action::Friendly(FriendlyAction::OpenFile(first.clone()))
        }
        Takes::Setup => not("drop-no-setup"),
        Takes::People if first.is_dir() => not("drop-folder"),
        Takes::People if has_ending(first, &["json"]) => not("drop-no-list"),
        // What else is no list is told by the reader, with what to do about it.
        Takes::People => Action::List(ListAction::Read(first.clone())),
    }
}

/// By its name, a case or a setup file.
fn is_handed_over(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    name.ends_with(".case.zip") || name.ends_with(".setup.json")
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
    ending.is_some_and(|ending| endings.contains(&ending.as_str()))
}

/// A file hangs over the window: the whole page says what letting go does.
fn hovering(ui: &Ui, words: &str, welcome: bool) {
    let t = ui.tokens();
    let (ground, line) = if welcome { (t.accent_soft, t.accent) } else { (t.sunken, t.line_strong) };
    let rect = ui.ctx().content_rect().shrink(12.0);
    let painter = ui.ctx().layer_painter(LayerId::new(Order::Foreground, Id::unique("drop-target")));
    painter.rect_filled(rect, CORNER, ground.gamma_multiply(0.85));
    painter.rect_stroke(rect, CORNER, Stroke::new(2.0, line), StrokeKind::Inside);
    Area::new(Id::unique("drop-words"))
        .anchor(Align2::CENTER_CENTER, [0.0, 0.0])
        .order(Order::Tooltip)
        .interactable(false)
        .show(ui.ctx(), |ui| {
            let frame = Frame::new().fill(t.raised).stroke(Stroke::new(1.0, line));
            frame.corner_radius(CORNER).inner_margin(space::XL).show(ui, |ui| {
                // A line that grows with its words, not with the room it had before; a long one wraps.
                ui.set_max_width((rect.width() - 80.0).max(120.0));
                let shown: Response = ui.add(Label::new(type_::SECTION.text(words)));
                shown.widget_info(|| WidgetInfo::labeled(Role::Status, true, words));
            });
        });
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(takes: Takes, files: &[&str]) -> Action {
        let files: Vec<PathBuf> = files.iter().map(PathBuf::from).collect();
        taken(takes, &files)
    }

    fn not(why: &'static str) -> Action {
        Action::Friendly(FriendlyAction::NotTaken(why))
    }

    #[test]
    fn each_page_takes_its_own_kind() {
        let setup = Action::Friendly(FriendlyAction::OpenFile("a.JSON".into()));
        assert_eq!(told(Takes::Setup, &["a.JSON"]), setup);
        let list = Action::List(ListAction::Read("people.csv".into()));
        assert_eq!(told(Takes::People, &["people.csv"]), list);
    }

    #[test]
    fn a_case_is_opened_wherever_it_is_dropped() {
        for takes in [Takes::Setup, Takes::People, Takes::Nothing] {
            for name in ["contractbook-K7Q-4TX.case.zip", "a.SETUP.json"] {
                let opened = Action::Friendly(FriendlyAction::OpenFile(name.into()));
                assert_eq!(told(takes, &[name]), opened, "{takes:?}");
                assert_eq!(told(takes, &[name, "b.csv"]), not("drop-one"), "{takes:?}");
            }
        }
    }

    #[test]
    fn another_kind_is_told_in_one_sentence() {
        assert_eq!(told(Takes::Setup, &["people.csv"]), not("drop-no-setup"));
        assert_eq!(told(Takes::People, &["a.json"]), not("drop-no-list"));
        assert_eq!(told(Takes::People, &["/"]), not("drop-folder"));
        assert_eq!(told(Takes::People, &["a.csv", "b.csv"]), not("drop-one"));
        assert_eq!(told(Takes::Nothing, &["a.csv", "b.csv"]), not("drop-nothing"));
    }
}
