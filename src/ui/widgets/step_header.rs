//! The head of a page: where in the steps, where in the world, title and lead.

use super::art::Art;
use super::chip::{Chip, ChipKind};
use super::icon::Icon;
use super::layout::{heading_role, row, text};
use super::paint;
use super::rich::Rich;
use crate::ui::theme::type_::Type;
use crate::ui::theme::{ThemeExt as _, focus, space, type_};
use eframe::egui::{Label, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2};

/// Widest drawing beside title and lead, and the least that is worth drawing.
const ART: (f32, f32) = (176.0, 140.0);
/// A drawing is not made lower than this.
const LEAST: f32 = 78.0;

/// The head of a page.
#[must_use = "show it"]
pub struct StepHeader<'a> {
    title: &'a str,
    step: Option<&'a str>,
    place: Option<(&'a str, Icon, ChipKind)>,
    note: Option<&'a str>,
    lead: Option<&'a str>,
    focus: bool,
    art: Option<Art>,
}

impl<'a> StepHeader<'a> {
    /// A page with a title.
    pub fn new(title: &'a str) -> Self {
        Self { title, step: None, place: None, note: None, lead: None, focus: false, art: None }
    }

    /// "Step 3 of 8".
    pub fn step(mut self, step: &'a str) -> Self {
        self.step = Some(step);
        self
    }

    /// Where this step happens: in this window.
    pub fn here(mut self, text: &'a str) -> Self {
        self.place = Some((text, Icon::Window, ChipKind::Plain));
        self
    }

    /// Where this step happens: on somebody else's pages.
    pub fn elsewhere(mut self, text: &'a str) -> Self {
        self.place = Some((text, Icon::Globe, ChipKind::Elsewhere));
        self
    }

    /// A note at the right end ("10:14, from this computer").
    pub fn note(mut self, note: &'a str) -> Self {
        self.note = Some(note);
        self
    }

    /// One or two sentences below the title; may hold marked parts.
    pub fn lead(mut self, lead: &'a str) -> Self {
        self.lead = Some(lead);
        self
    }

    /// The page was just opened: the focus begins at its title.
    pub fn focus(mut self, focus: bool) -> Self {
        self.focus = focus;
        self
    }

    /// A drawing at the right end, where there is room for it beside the longest line.
    pub fn art(mut self, art: Option<Art>) -> Self {
        self.art = art;
        self
    }

    /// Draws it; the response is that of the title (a heading of level 1), to scroll to or focus.
    pub fn show(self, ui: &mut Ui) -> Response {
        let t = ui.tokens();
        let compact = ui.is_compact();
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            let whole = ui.available_rect_before_wrap();
            if !compact && (self.step.is_some() || self.place.is_some() || self.note.is_some()) {
                let right = ui.max_rect().max.x;
                row(ui, space::CHIP, |ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    if let Some(step) = self.step {
                        text(ui, type_::META.weight(600.0), step);
                    }
                    if let Some((place, icon, kind)) = self.place {
                        ui.add(Chip::new(place).icon(icon).kind(kind));
                    }
                    if let Some(words) = self.note {
                        // A note may be the name of a file, as long as that is.
                        let room = (right - ui.cursor().min.x).max(60.0);
                        let galley = paint::cut(ui, type_::META_STATE, words, t.text_muted, room);
                        ui.add_space((room - galley.size().x).max(0.0));
                        let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
                        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
                        paint::put(ui, rect.min, &galley);
                        if galley.elided {
                            paint::whole_on_hover(response, words);
                        }
                    }
                });
            }
            let style = if compact { type_::TITLE_COMPACT } else { type_::TITLE };
            let title = self.heading(ui, style);
            // With the gap between the parts of a page this makes 20 points to the content.
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Some(lead) = self.lead {
                ui.scope(|ui| {
                    ui.set_max_width(space::LINE.min(ui.available_width()));
                    Rich::new(lead).show(ui);
                });
            }
            if let Some(art) = self.art.filter(|_| !compact) {
                // The note has the corner above.
                let top = if self.note.is_some() { title.rect.min.y } else { whole.min.y };
                let room = whole.width() - space::LINE - space::XXL;
                if room >= ART.1 {
                    ui.add_space((top + LEAST - ui.min_rect().max.y).max(0.0));
                    let place = Rect::from_min_max(
                        pos2(whole.max.x - room.min(ART.0), top),
                        pos2(whole.max.x, ui.min_rect().max.y),
                    );
                    art.paint(ui, place);
                }
            }
            ui.allocate_space(eframe::egui::vec2(1.0, space::XS));
            title
        })
        .inner
    }

    /// The title. It can hold the focus, but the Tab key does not stop at it.
    fn heading(&self, ui: &mut Ui, style: Type) -> Response {
        let focusable = self.focus || focus::on_heading(ui);
        let mut label = Label::new(style.text(self.title)).wrap();
        if focusable {
            label = label.sense(Sense::focusable_noninteractive());
        }
        // A label of egui's own underlines what has the focus, also for whoever uses a pointer.
        let (at, galley, title) = label.layout_in_ui(ui);
        title.widget_info(|| WidgetInfo::labeled(Role::Label, true, galley.text()));
        if ui.is_rect_visible(title.rect) {
            ui.painter().galley(at, galley, ui.visuals().text_color());
        }
        heading_role(ui, &title, self.title, 1);
        focus::set_heading(ui, title.id);
        if self.focus {
            focus::turn_to_page(ui);
            title.request_focus();
        }
        if title.has_focus() && focus::by_keys(ui) {
            paint::ring(ui, title.rect, space::RADIUS_WORD);
        }
        title
    }
}
