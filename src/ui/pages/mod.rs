//! One file per page. A page draws from [`State`] and [`Fields`] and returns [`Action`]s; it has a header, a body and
//! the buttons of the footer.

mod accounts;
pub(super) mod agent;
pub(super) mod case;
mod connect;
mod consent;
mod create_app;
mod credentials;
mod finish;
pub(super) mod guide_panel;
pub(super) mod pasted;
mod people;
mod people_known;
mod people_table;
mod person;
mod person_sent;
mod prepare;
mod problem_card;
mod requests;
mod rungs;
pub(super) mod script;
mod start;
mod start_page;
mod test;
mod token_keep;
mod trial;

use eframe::egui::{Context, Ui};

use crate::domain::entra::guides::Place;
use crate::domain::session::Step;
use crate::domain::texts::Arg;

use super::action::{Action, FriendlyAction};
use super::state::{Fields, Screen, State};
use super::theme::{ThemeExt as _, space};
use super::undo::UndoField;
use super::widgets::{Art, Button, Footer, Icon};

/// What a page draws from and answers into.
pub struct Cx<'a> {
    /// Everything that is shown.
    pub state: &'a State,
    /// The text fields.
    pub fields: &'a mut Fields,
    /// What the person asked for.
    pub out: &'a mut Vec<Action>,
}

impl Cx<'_> {
    /// A text.
    pub fn t(&self, id: &str) -> String {
        self.state.texts.get(id)
    }

    /// A text with arguments.
    pub fn tw(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.state.texts.with(id, args)
    }

    /// A count in digits, as in `12,345`.
    pub fn count(&self, number: usize) -> String {
        self.state.texts.language().count(number)
    }

    /// The person asked for this.
    pub fn ask(&mut self, action: Action) {
        self.out.push(action);
    }

    /// The name of the button that empties a field.
    pub fn clear_name(&self, label: &str) -> String {
        self.tw("undo-clear-name", &[("name", label.into())])
    }

    /// Offers back what stood in a field before its button emptied it.
    pub fn offer_back(&mut self, field: UndoField, label: &str, cleared: Option<String>) {
        if let Some(before) = cleared {
            self.ask(Action::Friendly(FriendlyAction::Cleared(field, label.to_owned(), before)));
        }
    }

    /// The same for a search that its button emptied.
    pub fn offer_search_back(&mut self, field: UndoField, before: &str, now: &str) {
        // One letter that was taken back by hand is typed again as fast.
        if now.is_empty() && before.chars().nth(1).is_some() {
            let name = self.t("undo-search-name");
            self.offer_back(field, &name, Some(before.to_owned()));
        }
    }

    /// Whether the copy box of this name says "Copied" now.
    pub fn copied(&self, ui: &Ui, name: &str) -> bool {
        let now = ui.input(|i| i.time);
        self.state.copied.as_ref().is_some_and(|c| c.text == name && now < c.until)
    }
}

/// The top of a page.
pub struct Header {
    /// The one aim of the page.
    pub title: String,
    /// One or two sentences below it.
    pub lead: String,
    /// Where the hands go.
    pub place: Place,
    /// A short note at the right end, such as "10:14, from this computer".
    pub note: Option<String>,
}

/// The buttons of the footer.
pub struct FooterButtons {
    /// The main button: label and what it does.
    pub main: Option<(String, Action)>,
    /// Whether the main button is the primary one; false where a card on the page holds the way on.
    pub main_is_primary: bool,
    /// An icon on the main button.
    pub main_icon: Option<Icon>,
    /// A job of this page runs: the main button says so and waits.
    pub working: bool,
    /// Quiet ways aside, before the main button.
    pub aside: Vec<(String, Option<Icon>, Action)>,
}

impl FooterButtons {
    /// One main button.
    pub fn main(label: String, action: Action) -> Self {
        Self {
            main: Some((label, action)),
            main_is_primary: true,
            main_icon: None,
            working: false,
            aside: Vec::new(),
        }
    }

    /// A quiet way aside.
    #[must_use]
    pub fn aside(mut self, label: String, icon: Option<Icon>, action: Action) -> Self {
        self.aside.push((label, icon, action));
        self
    }
}

/// The page that is open: its name for scroll memory.
pub fn name(state: &State) -> &'static str {
    match state.screen {
        Screen::Start => "start-page",
        Screen::Finish => "finish",
        Screen::Trial => "trial",
        Screen::Case => "case",
        Screen::Step => state.session.viewed().as_str(),
    }
}

macro_rules! dispatch {
    ($state:expr, $function:ident ( $($argument:expr),* )) => {
        match $state.screen {
            Screen::Start => start_page::$function($($argument),*),
            Screen::Finish => finish::$function($($argument),*),
            Screen::Trial => trial::$function($($argument),*),
            Screen::Case => agent::$function($($argument),*),
            Screen::Step => match $state.session.viewed() {
                Step::Prepare => prepare::$function($($argument),*),
                Step::CreateApp => create_app::$function($($argument),*),
                Step::Credentials => credentials::$function($($argument),*),
                Step::Test => test::$function($($argument),*),
                Step::Connect => connect::$function($($argument),*),
                Step::People => people::$function($($argument),*),
                Step::Start => start::$function($($argument),*),
                Step::Consent => consent::$function($($argument),*),
            },
        }
    };
}

/// The dialog of step 7's commit.
pub fn commit(ctx: &Context, cx: &mut Cx<'_>) {
    start::commit::show(ctx, cx);
}

/// The top of the open page.
pub fn header(state: &State) -> Header {
    dispatch!(state, header(state))
}

/// The drawing beside the title, on the pages where something begins or ends.
pub fn art(state: &State) -> Option<Art> {
    match state.screen {
        // Without any setup the drawing stands in the page itself.
        Screen::Start => state.setups.latest().is_some_and(|list| !list.is_empty()).then_some(Art::Bridge),
        Screen::Finish => Some(Art::Done),
        Screen::Step => (state.session.viewed() == Step::Prepare).then_some(Art::Kit),
        Screen::Trial | Screen::Case => None,
    }
}

/// The buttons of the open page.
pub fn footer(state: &State) -> FooterButtons {
    dispatch!(state, footer(state))
}

/// Whether the quiet ways aside stand at the end of the page, because the footer has no room for them beside Back and
/// the main button.
pub fn aside_is_below(ui: &Ui, state: &State) -> bool {
    let FooterButtons { main, aside, .. } = footer(state);
    let back = Button::secondary(&state.texts.get("button-back")).icon(Icon::ChevronLeft).width(ui);
    let main = main.map_or(0.0, |(label, _)| Button::primary(&label).icon(Icon::Again).width(ui));
    let quiet = |label: &str| Button::quiet(label).icon(Icon::Again).width(ui) + space::S;
    let quiet: f32 = aside.iter().map(|(label, ..)| quiet(label)).sum();
    // What was said stays while others look on, and takes the room.
    let said = state.settings.presenting && state.toast.is_some();
    said || ui.is_compact() || back + main + quiet + 2.0 * space::M > Footer::room(ui)
}

/// Draws the open page's body.
pub fn body(ui: &mut Ui, cx: &mut Cx<'_>) {
    dispatch!(cx.state, body(ui, cx));
}
