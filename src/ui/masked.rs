//! Presenting: everything that is drawn or read aloud passes here, and leaves without people, company and secrets.
//!
//! The type table asks before a text is laid out, so that the mask takes the room that it needs. Whatever was laid out
//! another way is masked where egui hands over a frame: its texts and the accessibility tree.

use std::borrow::Cow;
use std::cell::RefCell;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::rc::Rc;
use std::sync::Arc;

use eframe::egui::accesskit::{Node, Role};
use eframe::egui::text::{ByteIndex, LayoutJob};
use eframe::egui::{Context, FullOutput, Galley, Plugin, Shape};

use crate::domain::report::case::{Known, Live};
use crate::domain::texts::Texts;

use super::app::App;
use super::carry_out::case_known;

thread_local! {
    /// The masks in force while this thread's window is drawn.
    static NOW: RefCell<Option<Rc<RefCell<Live>>>> = const { RefCell::new(None) };
}

/// What a window knows of its masks while it is not drawn.
#[derive(Debug, Default)]
pub struct Masks {
    live: Rc<RefCell<Live>>,
    people: u64,
    typed: u64,
    language: Option<&'static str>,
}

impl Masks {
    /// Learns who is known by now.
    fn learn(&mut self, known: &Known, companies: &[&str], texts: &Texts) {
        let mut live = self.live.borrow_mut();
        let language = texts.language();
        if self.language.replace(language.tag()) != Some(language.tag()) {
            let called = ["presenting-person", "presenting-company", "presenting-domain"];
            live.speak(called.map(|key| texts.get(key)), Texts::files(language).map(|(_, text)| text));
        }
        let mut people = DefaultHasher::new();
        known.list.as_ref().map(Arc::as_ptr).hash(&mut people);
        (Arc::as_ptr(&known.accounts), known.accounts.len()).hash(&mut people);
        known.arrivals.iter().for_each(|it| (&it.id, &it.name, &it.user_name, &it.email).hash(&mut people));
        let people = people.finish();
        let mut typed = DefaultHasher::new();
        (&known.people, &known.company, &known.domains, &known.host, companies, people).hash(&mut typed);
        known.secrets.iter().for_each(|secret| secret.expose().hash(&mut typed));
        let typed = typed.finish();
        if std::mem::replace(&mut self.people, people) != people {
            live.learn_people(known);
        }
        if std::mem::replace(&mut self.typed, typed) != typed {
            live.learn_typed(known, companies.iter().copied());
        }
    }
}

/// Puts the masks of this window in force, or none.
pub fn begin(app: &mut App) {
    if !app.state.settings.presenting {
        NOW.replace(None);
        return;
    }
    let known = case_known(app);
    let setups = app.state.setups.latest();
    // What was removed a moment ago is told, too.
    let removed = app.state.many.removed.iter().map(|removed| removed.company.as_str());
    let listed = setups.into_iter().flatten().map(|setup| setup.company.as_str());
    let companies: Vec<&str> = listed.chain(removed).collect();
    let mut masks = std::mem::take(&mut app.masks);
    masks.learn(&known, &companies, &app.state.texts);
    NOW.replace(Some(Rc::clone(&masks.live)));
    app.masks = masks;
}

/// Whether the window is drawn for others.
pub fn is_on() -> bool {
    NOW.with_borrow(Option::is_some)
}

/// The words as others may see them.
pub fn words(text: &str) -> Cow<'_, str> {
    match covered(text) {
        Some(text) => Cow::Owned(text),
        None => Cow::Borrowed(text),
    }
}

/// The same for a text of one's own.
pub fn string(text: String) -> String {
    covered(&text).unwrap_or(text)
}

fn covered(text: &str) -> Option<String> {
    NOW.with_borrow(|now| now.as_ref()?.borrow_mut().cover(text))
}

/// The net below everything: what egui hands over is looked through once more.
#[derive(Debug, Default)]
pub struct Net;

impl Plugin for Net {
    fn debug_name(&self) -> &'static str {
        "presenting"
    }

    fn output_hook(&mut self, ctx: &Context, output: &mut FullOutput) {
        if !is_on() {
            return;
        }
        for clipped in &mut output.shapes {
            shape(ctx, &mut clipped.shape);
        }
        if let Some(update) = &mut output.platform_output.accesskit_update {
            update.nodes.iter_mut().for_each(|(_, it)| node(it));
        }
        output.platform_output.events.clear();
    }
}

fn shape(ctx: &Context, it: &mut Shape) {
    match it {
        Shape::Vec(all) => all.iter_mut().for_each(|it| shape(ctx, it)),
        Shape::Text(text) => {
            if let Some(galley) = galley(ctx, &text.galley) {
                text.galley = galley;
            }
        }
        _ => {}
    }
}

fn galley(ctx: &Context, galley: &Galley) -> Option<Arc<Galley>> {
    let job = &galley.job;
    let places = NOW.with_borrow(|now| Some(now.as_ref()?.borrow_mut().places(&job.text)))?;
    if places.is_empty() {
        return None;
    }
    let text = covered(&job.text)?;
    // Where a byte of the old text stands in the new one; inside of a mask: at its end.
    let moved = |at: usize| {
        let mut shift: isize = 0;
        for (place, mask) in places.iter().take_while(|(place, _)| place.start < at) {
            let new_end = place.start.checked_add_signed(shift).unwrap_or_default() + mask.len();
            shift += mask.len().cast_signed() - place.len().cast_signed();
            if at < place.end {
                return new_end;
            }
        }
        at.checked_add_signed(shift).unwrap_or_default()
    };
    let mut sections = job.sections.clone();
    for section in &mut sections {
        let range = section.byte_range.start.0..section.byte_range.end.0;
        section.byte_range = ByteIndex(moved(range.start))..ByteIndex(moved(range.end));
    }
    let job = LayoutJob { text, sections, ..LayoutJob::clone(job) };
    Some(ctx.fonts_mut(|fonts| fonts.layout_job(job)))
}

/// Masks these texts of a node.
macro_rules! mask {
    ($it:expr, $($get:ident => $set:ident),* $(,)?) => {
        $(if let Some(text) = $it.$get().and_then(covered) {
            $it.$set(text);
        })*
    };
}

/// Every property of a node that holds words, also those that nobody here sets: a library may.
fn node(it: &mut Node) {
    if it.role() == Role::TextRun {
        // As many letters as before: whoever reads along counts them.
        if let Some(value) = it.value().filter(|value| covered(value).is_some()) {
            let count = value.chars().count();
            it.set_value("•".repeat(count));
            it.set_character_lengths(vec!["•".len() as u8; count]);
        }
    }
    mask!(it,
        label => set_label, description => set_description, value => set_value, tooltip => set_tooltip,
        placeholder => set_placeholder, role_description => set_role_description,
        state_description => set_state_description, braille_label => set_braille_label,
        braille_role_description => set_braille_role_description, row_index_text => set_row_index_text,
        column_index_text => set_column_index_text, url => set_url, author_id => set_author_id,
        class_name => set_class_name, html_id => set_html_id, html_tag => set_html_tag,
        inner_html => set_inner_html, access_key => set_access_key, keyboard_shortcut => set_keyboard_shortcut,
        font_family => set_font_family, language => set_language,
    );
    if it.custom_actions().iter().any(|action| covered(&action.description).is_some()) {
        let mut actions = it.custom_actions().to_vec();
        for action in &mut actions {
            action.description = string(std::mem::take(&mut action.description));
        }
        it.set_custom_actions(actions);
    }
}

#[cfg(test)]
mod tests {
    use eframe::egui::accesskit::CustomAction;

    use super::*;

    const COMPANY: &str = "Kanarifugl";

    fn present() {
        let mut live = Live::default();
        let known = Known { company: COMPANY.to_owned(), ..Known::default() };
        live.learn_typed(&known, std::iter::empty());
        NOW.replace(Some(Rc::new(RefCell::new(live))));
    }

    /// A node that says the company in every place for words that accesskit has.
    fn telltale(role: Role) -> Node {
        let mut it = Node::new(role);
        let setters: [fn(&mut Node, String); 21] = [
            Node::set_label,
            Node::set_description,
            Node::set_value,
            Node::set_access_key,
            Node::set_author_id,
            Node::set_class_name,
            Node::set_font_family,
            Node::set_html_id,
            Node::set_html_tag,
            Node::set_inner_html,
            Node::set_keyboard_shortcut,
            Node::set_language,
            Node::set_placeholder,
            Node::set_role_description,
            Node::set_state_description,
            Node::set_tooltip,
            Node::set_url,
            Node::set_row_index_text,
            Node::set_column_index_text,
            Node::set_braille_label,
            Node::set_braille_role_description,
        ];
        for set in setters {
            set(&mut it, format!("about {COMPANY}."));
        }
        it.set_custom_actions(vec![CustomAction { id: 1, description: format!("open {COMPANY}") }]);
        it
    }

    #[test]
    fn no_place_for_words_in_a_node_is_forgotten() {
        for role in [Role::Button, Role::TextRun] {
            let before = telltale(role);
            let said = format!("{before:?}").matches(COMPANY).count();
            assert_eq!(said, 22, "{before:?}");
            present();
            let mut after = before.clone();
            node(&mut after);
            NOW.replace(None);
            let told = format!("{after:?}");
            assert!(!told.contains(COMPANY), "{told}");
            assert_eq!(told.matches("about ").count(), if role == Role::TextRun { 20 } else { 21 }, "{told}");
            assert_eq!(after.custom_actions().len(), 1);
        }
    }

    #[test]
    fn a_run_of_letters_keeps_their_number() {
        present();
        let mut run = Node::new(Role::TextRun);
        run.set_value(format!("at {COMPANY}"));
        run.set_character_lengths(vec![1; 13]);
        node(&mut run);
        NOW.replace(None);
        assert_eq!(run.value(), Some("•".repeat(13).as_str()));
        assert_eq!(run.character_lengths().len(), 13);
        let bytes: usize = run.character_lengths().iter().map(|it| usize::from(*it)).sum();
        assert_eq!(bytes, run.value().unwrap().len());
    }
}
