//! Filters and search above the list of setups.

use eframe::egui::{Id, Ui};

use crate::domain::setups::SetupFilter;
use crate::ui::action::Action;
use crate::ui::action_many::ManyAction;
use crate::ui::pages::Cx;
use crate::ui::widgets::{EmptyState, FilterChip, Icon, SearchField, button_row, choice_group};

/// A search field narrower than this takes a line of its own.
const NARROWEST_SEARCH: f32 = 150.0;
/// One wider than this looks lost.
const WIDEST_SEARCH: f32 = 320.0;

/// Draws the filters that show something, and the search.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, with_search: bool) {
    button_row(ui, |ui| {
        let (counts, chosen) = (cx.state.many.counts, cx.state.many.query.filter);
        choice_group(ui, &cx.t("access-setups"), |ui| {
            for (filter, key) in [
                (SetupFilter::All, "many-filter-all"),
                (SetupFilter::NeedsYou, "many-filter-needs-you"),
                (SetupFilter::Waiting, "many-filter-waiting"),
                (SetupFilter::Archived, "many-filter-archived"),
            ] {
                let number = counts.of(filter);
                if number == 0 && filter != SetupFilter::All && filter != chosen {
                    continue;
                }
                let label = cx.tw(key, &[("count", (&cx.count(number)).into())]);
                if ui.add(FilterChip::new(&label, filter == chosen)).clicked() {
                    cx.ask(Action::Many(ManyAction::Filter(filter)));
                }
            }
        });
        if with_search {
            search(ui, cx);
        }
    });
}

fn search(ui: &mut Ui, cx: &mut Cx<'_>) {
    // What was asked for is shown until it is done: a frame that is drawn twice must not lose a letter.
    let asked_id = Id::unique("setup-search-asked");
    let current = &cx.state.many.query.search;
    let mut asked: Option<String> = ui.data(|data| data.get_temp(asked_id)).filter(|asked| asked != current);
    let mut words = asked.clone().unwrap_or_else(|| current.clone());
    let rest = ui.available_size_before_wrap().x;
    let width = if rest < NARROWEST_SEARCH { ui.max_rect().width() } else { rest.min(WIDEST_SEARCH) };
    let (label, hint, clear) = (cx.t("many-search"), cx.t("many-search-hint"), cx.t("many-search-clear"));
    let field = SearchField::new(&label, &hint, &clear, &mut words).width(width);
    if field.id(Id::unique("field-setup-search")).show(ui).changed() {
        asked = Some(words.clone());
        cx.ask(Action::Many(ManyAction::Search(words)));
    }
    ui.data_mut(|data| match asked {
        Some(asked) => {
            data.insert_temp(asked_id, asked);
        }
        None => data.remove::<String>(asked_id),
    });
}

/// No setup fits.
pub fn nothing(ui: &mut Ui, cx: &mut Cx<'_>) {
    let (title, button) = (cx.t("many-nothing"), cx.t("many-show-all"));
    let search = cx.state.many.query.search.trim();
    let sentence = if search.is_empty() {
        cx.t("many-nothing-here")
    } else {
        cx.tw("many-nothing-found", &[("words", search.into())])
    };
    let empty = EmptyState::new(Icon::Search, &title, &sentence);
    // With everything in the archive there is nothing else to show.
    let more = !search.is_empty() && cx.state.many.counts.all > 0;
    let pressed = if more { empty.button(&button).show(ui) } else { empty.show(ui) };
    if pressed {
        cx.ask(Action::Many(ManyAction::ShowAll));
    }
}
