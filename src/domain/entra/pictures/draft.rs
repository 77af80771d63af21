//! What all drawings share: menus, titles, command rows, forms, and how wide words will be.

use std::borrow::Cow;

use super::super::portal::Label;
use super::{Area, BAR_HEIGHT, Element, HEIGHT, Icon, Picture, PictureId, PictureValues, WIDTH};

/// Size of most words.
pub(super) const SMALL: f32 = 12.0;
/// Width of the app's left menu.
pub(super) const MENU_WIDTH: f32 = 190.0;
/// Left edge of content that may carry flags, beside the app's menu.
pub(super) const CONTENT_X: f32 = MENU_WIDTH + 32.0;
/// Right edge of content.
pub(super) const CONTENT_RIGHT: f32 = WIDTH - 14.0;

/// Lower edge of a page while it is drawn; the portal's own bar moves it down at the end.
pub(super) const BOTTOM: f32 = HEIGHT - HEAD;

const ENTRA: &str = "entra.microsoft.com";
const AZURE: &str = "portal.azure.com";
/// Height of the portal's own bar and of the line that says where the page is.
const HEAD: f32 = 42.0;
const PORTAL_BAR: f32 = 24.0;

/// Width of a text in points, on the generous side of Inter's own widths.
pub fn estimate_width(text: &str, size: f32, bold: bool) -> f32 {
    let em: f32 = text
        .chars()
        .map(|c| match c {
            'i' | 'l' | 'j' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 0.27,
            ' ' | 'f' | 't' | 'r' | '(' | ')' | '[' | ']' | '/' | '-' => 0.36,
            'm' | 'w' | 'M' | 'W' | '@' => 0.88,
            'A'..='Z' | '+' => 0.71,
            _ => 0.58,
        })
        .sum();
    em * size * if bold { 1.08 } else { 1.0 }
}

/// How many lines a text takes in `width`, wrapping at blanks.
pub fn lines_needed(text: &str, size: f32, bold: bool, width: f32) -> usize {
    let blank = estimate_width(" ", size, bold);
    let mut lines = 1;
    let mut used = 0.0;
    for word in text.split(' ') {
        let w = estimate_width(word, size, bold);
        if used > 0.0 && used + blank + w > width {
            lines += 1;
            used = w;
        } else {
            used += w + if used > 0.0 { blank } else { 0.0 };
        }
    }
    lines
}

/// Shortens in the middle to at most `max` characters, so that beginning and end stay comparable.
pub fn cut_middle(text: &str, max: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    if chars.len() <= max || max < 3 {
        return text.to_owned();
    }
    let head = (max - 1).div_ceil(2);
    let tail = max - 1 - head;
    chars.iter().take(head).chain(&['…']).chain(chars.iter().skip(chars.len() - tail)).collect()
}

/// A drawing in the making.
pub(super) struct Draft {
    title: Cow<'static, str>,
    address: Option<&'static str>,
    /// Where the page is, on pages of the portal.
    crumbs: Option<String>,
    folded: bool,
    elements: Vec<Element>,
    targets: Vec<Element>,
}

impl Draft {
    /// A page of the app in the Entra admin center.
    pub(super) fn entra(values: &PictureValues, title: impl Into<Cow<'static, str>>) -> Self {
        let app = cut_middle(&values.app_name, 30);
        Self::portal(ENTRA, values, title, format!("Home  ›  Enterprise apps  ›  {app}"))
    }

    /// A page above the apps in the Entra admin center.
    pub(super) fn entra_list(values: &PictureValues, title: impl Into<Cow<'static, str>>) -> Self {
        Self::portal(ENTRA, values, title, "Home  ›  Enterprise apps".to_owned())
    }

    /// A page of the app in the Azure portal.
    pub(super) fn azure(values: &PictureValues, title: impl Into<Cow<'static, str>>) -> Self {
        let app = cut_middle(&values.app_name, 30);
        Self::portal(AZURE, values, title, format!("Home  ›  Enterprise applications  ›  {app}"))
    }

    /// A page above the apps in the Azure portal.
    pub(super) fn azure_list(values: &PictureValues, title: impl Into<Cow<'static, str>>) -> Self {
        Self::portal(AZURE, values, title, "Home  ›  Enterprise applications".to_owned())
    }

    fn portal(
        address: &'static str,
        values: &PictureValues,
        title: impl Into<Cow<'static, str>>,
        crumbs: String,
    ) -> Self {
        Self { crumbs: Some(crumbs), folded: values.folded, ..Self::at(address, title) }
    }

    /// A page of another site.
    pub(super) fn at(address: &'static str, title: impl Into<Cow<'static, str>>) -> Self {
        Self { address: Some(address), ..Self::detail(title) }
    }

    /// One part of a page.
    pub(super) fn detail(title: impl Into<Cow<'static, str>>) -> Self {
        Self {
            title: title.into(),
            address: None,
            crumbs: None,
            folded: false,
            elements: Vec::new(),
            targets: Vec::new(),
        }
    }

    /// The finished drawing, targets last.
    pub(super) fn finish(mut self, id: PictureId) -> Picture {
        let down = match (&self.crumbs, self.address) {
            (Some(_), _) => HEAD,
            (None, Some(_)) => HEAD / 2.0,
            (None, None) => 0.0,
        };
        for element in self.elements.iter_mut().chain(&mut self.targets) {
            element.lower(down);
        }
        if let Some(crumbs) = self.crumbs.take() {
            let page = std::mem::take(&mut self.elements);
            self.portal_head(crumbs);
            self.elements.extend(page);
        }
        self.elements.append(&mut self.targets);
        Picture { id, title: self.title, address: self.address, elements: self.elements }
    }

    /// The portal's own bar, and the line that says where the page is.
    fn portal_head(&mut self, crumbs: String) {
        let name =
            if self.address == Some(ENTRA) { "Microsoft Entra admin center" } else { "Microsoft Azure" };
        self.add(Element::Band(Area::new(0.0, BAR_HEIGHT, WIDTH, PORTAL_BAR)));
        self.mark(10.0, BAR_HEIGHT + 6.0, 12.0, Icon::Menu);
        self.word(32.0, BAR_HEIGHT + 3.0, name, true);
        self.add(Element::Box(Area::new(250.0, BAR_HEIGHT + 4.0, 160.0, 16.0)));
        self.mark(256.0, BAR_HEIGHT + 6.0, 12.0, Icon::Search);
        self.bar(274.0, BAR_HEIGHT + 8.0, 70.0);
        self.bar(432.0, BAR_HEIGHT + 8.0, 40.0);
        self.mark(482.0, BAR_HEIGHT + 3.0, 18.0, Icon::Person);
        self.word(12.0, BAR_HEIGHT + PORTAL_BAR, crumbs, false);
        self.line(0.0, BAR_HEIGHT + HEAD, WIDTH, BAR_HEIGHT + HEAD);
    }

    /// Adds one element.
    pub(super) fn add(&mut self, element: Element) -> &mut Self {
        self.elements.push(element);
        self
    }

    /// Marks where the hand goes.
    pub(super) fn target(&mut self, letter: char, area: Area) -> &mut Self {
        self.targets.push(Element::Target { area, letter });
        self
    }

    /// One line of words, as wide as it needs. Returns its area.
    pub(super) fn word(&mut self, x: f32, y: f32, text: impl Into<Cow<'static, str>>, bold: bool) -> Area {
        self.sized(x, y, text, SMALL, bold)
    }

    /// One line of words in another size. Returns its area.
    pub(super) fn sized(
        &mut self,
        x: f32,
        y: f32,
        text: impl Into<Cow<'static, str>>,
        size: f32,
        bold: bool,
    ) -> Area {
        let text = text.into();
        let area = Area::new(x, y, estimate_width(&text, size, bold).ceil(), size + 6.0);
        self.elements.push(Element::Word { area, text, size, bold });
        area
    }

    /// Words over several lines inside `width`. Returns their area.
    pub(super) fn wrapped(&mut self, x: f32, y: f32, width: f32, text: impl Into<Cow<'static, str>>) -> Area {
        let text = text.into();
        let lines = lines_needed(&text, SMALL, false, width);
        let area = Area::new(x, y, width, lines as f32 * 16.0);
        self.elements.push(Element::Word { area, text, size: SMALL, bold: false });
        area
    }

    /// A bar.
    pub(super) fn bar(&mut self, x: f32, y: f32, w: f32) -> &mut Self {
        self.add(Element::Bar(Area::new(x, y, w, 8.0)))
    }

    /// A command that does not matter: a small square and a bar.
    pub(super) fn command(&mut self, x: f32, y: f32, w: f32) -> &mut Self {
        self.add(Element::Box(Area::new(x, y + 4.0, 10.0, 10.0)));
        self.bar(x + 15.0, y + 5.0, w - 15.0)
    }

    /// A command that cannot be pressed.
    pub(super) fn faint(&mut self, x: f32, y: f32, text: impl Into<Cow<'static, str>>) -> Area {
        let text = text.into();
        let area = Area::new(x, y, estimate_width(&text, SMALL, true).ceil(), SMALL + 6.0);
        self.elements.push(Element::Faint { area, text, button: false });
        area
    }

    /// A button that cannot be pressed.
    pub(super) fn faint_button(&mut self, x: f32, y: f32, text: impl Into<Cow<'static, str>>) -> Area {
        let text = text.into();
        let area = Area::new(x, y, estimate_width(&text, SMALL, true).ceil() + 24.0, 24.0);
        self.elements.push(Element::Faint { area, text, button: true });
        area
    }

    /// Says what to look for.
    pub(super) fn ring(&mut self, area: Area) -> &mut Self {
        self.targets.push(Element::Ring(area));
        self
    }

    /// Says where something is missing.
    pub(super) fn gap(&mut self, area: Area) -> &mut Self {
        self.targets.push(Element::Gap(area));
        self
    }

    /// The portal's own menu, folded to icons; the apps are chosen.
    pub(super) fn slim_menu(&mut self) -> &mut Self {
        self.add(Element::Band(Area::new(0.0, 85.0, 36.0, 24.0)));
        let icons = [Icon::Home, Icon::Person, Icon::Apps, Icon::Shield, Icon::Sliders, Icon::List];
        for (row, icon) in icons.into_iter().enumerate() {
            self.mark(11.0, 42.0 + row as f32 * 24.5, 14.0, icon);
        }
        self.line(36.0, BAR_HEIGHT, 36.0, BOTTOM)
    }

    /// The app's menu. `None` stands for a line that does not matter. Returns the areas of the named items, or of
    /// the folded group in their place.
    pub(super) fn app_menu(
        &mut self,
        heading: &Label,
        items: &[Option<&Label>],
        selected: &Label,
    ) -> Vec<Area> {
        let mut y = 42.0;
        for width in [64.0, 88.0] {
            self.add(Element::Box(Area::new(34.0, y + 4.0, 10.0, 10.0)));
            self.bar(52.0, y + 5.0, width);
            y += 25.0;
        }
        self.line(MENU_WIDTH, BAR_HEIGHT, MENU_WIDTH, BOTTOM);
        if self.folded {
            self.mark(34.0, y + 3.0, 12.0, Icon::Folded);
            let group = self.word(52.0, y, heading.new, true);
            for _ in 0..2 {
                y += 27.0;
                self.mark(34.0, y + 3.0, 12.0, Icon::Folded).bar(52.0, y + 5.0, 70.0);
            }
            let whole = Area::new(34.0, group.y, group.right() - 34.0, group.h);
            return vec![whole; items.iter().flatten().count()];
        }
        self.mark(12.0, y + 3.0, 12.0, Icon::Chevron);
        self.word(30.0, y, heading.new, true);
        y += 24.0;
        let mut areas = Vec::new();
        for item in items {
            if let Some(label) = item {
                let area = Area::new(28.0, y, MENU_WIDTH - 36.0, 20.0);
                self.menu_item(area, label, label.new == selected.new);
                areas.push(area);
            } else {
                self.add(Element::Box(Area::new(36.0, y + 5.0, 10.0, 10.0)));
                self.bar(54.0, y + 6.0, 66.0);
            }
            y += 27.0;
        }
        areas
    }

    /// A line of a menu with the mark it has in the portal.
    pub(super) fn menu_item(&mut self, area: Area, label: &Label, selected: bool) -> &mut Self {
        let icon = match label.new {
            "Properties" | "Attribute mapping" => Icon::Sliders,
            "Users and groups" => Icon::Person,
            "Single sign-on" => Icon::Door,
            "Provisioning" | "Provision on demand" => Icon::Round,
            "Permissions" => Icon::Shield,
            "Provisioning logs" => Icon::List,
            _ => Icon::Info,
        };
        self.add(Element::MenuItem { area, icon, text: label.new.into(), selected })
    }

    /// The page's title above its content, from `x` to the right edge.
    pub(super) fn heading(&mut self, x: f32) -> &mut Self {
        let text = self.title.clone();
        self.sized(x, 41.0, text, 14.0, true);
        self
    }

    /// The row of commands below the title. Returns the top of its words.
    pub(super) fn command_row(&mut self, x: f32, right: f32) -> f32 {
        self.line(x, 68.0, right, 68.0);
        self.line(x, 112.0, right, 112.0);
        81.0
    }

    /// A field with its label above. Returns the area of the field itself.
    pub(super) fn field(
        &mut self,
        x: f32,
        y: f32,
        w: f32,
        label: impl Into<Cow<'static, str>>,
        value: FieldValue,
    ) -> Area {
        self.word(x, y, label, false);
        let area = Area::new(x, y + 22.0, w, 24.0);
        let (value, mono, choice) = match value {
            FieldValue::Text(text) => (text, false, false),
            FieldValue::Mono(text) => {
                (cut_middle(&text, ((w - 16.0) / (SMALL * 0.61)) as usize).into(), true, false)
            }
            FieldValue::Choice(text) => (text, false, true),
            FieldValue::Dots => ("••••••••••••••••".into(), true, false),
        };
        self.add(Element::Field { area, value, mono, choice });
        area
    }

    /// A button as wide as its words need. Returns its area.
    pub(super) fn button(
        &mut self,
        x: f32,
        y: f32,
        text: impl Into<Cow<'static, str>>,
        primary: bool,
    ) -> Area {
        let text = text.into();
        let area = Area::new(x, y, estimate_width(&text, SMALL, true).ceil() + 24.0, 24.0);
        self.add(Element::Button { area, text, primary });
        area
    }

    /// A small mark.
    pub(super) fn mark(&mut self, x: f32, y: f32, side: f32, icon: Icon) -> &mut Self {
        self.add(Element::Mark { area: Area::new(x, y, side, side), icon })
    }

    /// A thin line.
    pub(super) fn line(&mut self, x1: f32, y1: f32, x2: f32, y2: f32) -> &mut Self {
        self.add(Element::Line { from: (x1, y1), to: (x2, y2) })
    }

    /// A table of rows that do not matter.
    pub(super) fn rows(&mut self, x: f32, right: f32, top: f32, rows: u8) -> &mut Self {
        for row in 0..rows {
            let y = top + f32::from(row) * 28.0;
            let width = right - x;
            self.bar(x, y + 10.0, width * if row % 2 == 0 { 0.34 } else { 0.28 });
            self.bar(x + width * 0.45, y + 10.0, width * 0.3);
            self.line(x, y + 28.0, right, y + 28.0);
        }
        self
    }
}

/// What stands in a field.
pub(super) enum FieldValue {
    /// Words.
    Text(Cow<'static, str>),
    /// A value to be compared letter by letter; cut in the middle when it is too long.
    Mono(String),
    /// The chosen one of several.
    Choice(Cow<'static, str>),
    /// A secret.
    Dots,
}
