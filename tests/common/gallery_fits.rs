//! Whether everything that a frame paints can be read: from the shapes of the frame and the tree that screen readers
//! see, without a renderer.

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::{ClippedShape, TextShape};
use eframe::egui::{Rect, Shape, Vec2};
use egui_kittest::kittest::{NodeT, Queryable as _};
use egui_kittest::{Harness, Node};

use super::window::Window;

/// Rounding to whole pixels moves edges by less than this.
const SLACK: f32 = 1.5;

/// What is asked of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// The window is high enough for the whole page: nothing may be cut anywhere, no two things overlap.
    Whole,
    /// The same for a dialog, which may scroll all the same.
    Dialog,
    /// The page scrolls up and down: nothing may be cut at the sides.
    Sides,
}

/// A text as it is painted.
struct Text<'a> {
    shape: &'a TextShape,
    clip: Rect,
    /// Place among all shapes: later ones are painted above.
    order: usize,
}

impl Text<'_> {
    fn words(&self) -> &str {
        self.shape.galley.text()
    }

    fn rect(&self) -> Rect {
        self.shape.visual_bounding_rect()
    }

    /// Where the lines are, without the free ground above and below the letters.
    fn lines(&self) -> impl Iterator<Item = Rect> {
        let move_by: Vec2 = self.shape.pos.to_vec2();
        let lines = self.shape.galley.rows.iter().filter(|row| !row.row.glyphs.is_empty());
        lines.map(move |row| {
            let mut line = row.rect();
            // A line that goes on where another text ends begins at its first letter.
            let letters = row.row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace());
            let (left, right) = letters.fold((f32::INFINITY, f32::NEG_INFINITY), |(left, right), glyph| {
                (left.min(glyph.pos.x), right.max(glyph.pos.x + glyph.advance_width))
            });
            (line.min.x, line.max.x) = (row.pos.x + left, row.pos.x + right);
            line.translate(move_by).shrink2(Vec2::new(0.5, line.height() * 0.25))
        })
    }
}

/// A filled box: what lies below it is not seen.
struct Cover {
    rect: Rect,
    order: usize,
}

/// Everything in this frame that cannot be read or pressed as it should, each in words.
pub fn misfits<S>(harness: &Harness<'_, S>, ask: Ask) -> Vec<String> {
    let output = harness.output();
    let (mut texts, mut covers, mut found) = (Vec::new(), Vec::new(), Vec::new());
    for (order, ClippedShape { clip_rect, shape, .. }) in output.shapes.iter().enumerate() {
        gather(shape, *clip_rect, order, &mut texts, &mut covers, &mut found);
    }
    // What stands behind a dialog or another window is not looked at.
    texts.retain(|text| text.shape.galley.rect.is_positive() && !is_covered(text, &covers));
    let mut nodes: Vec<Node<'_>> = harness.query_all_by(|_| true).collect();
    let front = nodes.iter().rfind(|node| is_control(node)).and_then(layer);
    nodes.retain(|node| layer(node) == front);
    let screen = harness.ctx.content_rect();
    for text in &texts {
        cut(text, &nodes, ask, &mut found);
    }
    for node in nodes.iter().filter(|node| is_control(node)) {
        let rect = node.rect();
        if rect.min.x < -SLACK || rect.max.x > screen.max.x + SLACK {
            found.push(format!("wider than the page: {}", name(node)));
        }
        if ask == Ask::Whole {
            sticking_out(node, &texts, &mut found);
        }
    }
    if ask != Ask::Sides {
        overlapping_texts(&texts, &covers, &mut found);
    }
    if ask == Ask::Whole {
        overlapping_controls(&nodes, &mut found);
    }
    found
}

fn gather<'a>(
    shape: &'a Shape,
    clip: Rect,
    order: usize,
    texts: &mut Vec<Text<'a>>,
    covers: &mut Vec<Cover>,
    found: &mut Vec<String>,
) {
    match shape {
        Shape::Vec(parts) => {
            for part in parts {
                gather(part, clip, order, texts, covers, found);
            }
        }
        Shape::Text(shape) => texts.push(Text { shape, clip, order }),
        Shape::Rect(shape) => {
            let rect = shape.rect;
            if shape.fill.is_opaque() {
                covers.push(Cover { rect: rect.intersect(clip), order });
            }
            let seen = rect.intersect(clip);
            let outlined = shape.stroke.width > 0.0 && shape.stroke.color.a() > 0;
            if outlined && seen.is_positive() && (seen.width() + SLACK) < rect.width() {
                found.push(format!("a box is cut at its side: {rect:?} in {clip:?}"));
            }
        }
        _ => {}
    }
}

/// Whether something was painted over the whole of it.
fn is_covered(text: &Text<'_>, covers: &[Cover]) -> bool {
    let seen = text.rect().intersect(text.clip);
    seen.is_positive()
        && covers.iter().any(|cover| cover.order > text.order && cover.rect.contains_rect(seen))
}

/// Whether a text leaves the ground it may be painted on, or ends in dots.
fn cut(text: &Text<'_>, nodes: &[Node<'_>], ask: Ask, found: &mut Vec<String>) {
    let rect = text.rect();
    let seen = rect.intersect(text.clip);
    let (words, clip) = (text.words(), text.clip);
    let sides = rect.min.x < clip.min.x - SLACK || rect.max.x > clip.max.x + SLACK;
    let ends = rect.min.y < clip.min.y - SLACK || rect.max.y > clip.max.y + SLACK;
    // Scrolled out of sight; at the sides nothing may be.
    let gone = !seen.is_positive() && !sides;
    // What is typed scrolls inside its field.
    let in_field = || nodes.iter().any(|node| is_field(node) && node.rect().expand(4.0).contains_rect(seen));
    if sides && !in_field() {
        found.push(format!("cut at the side: {words:?}"));
    } else if ask == Ask::Whole && (ends || gone) && !in_field() {
        found.push(format!("cut above or below: {words:?}"));
    }
    if text.shape.galley.elided && !may_end_in_dots(text, nodes) {
        found.push(format!("ends in dots: {words:?}"));
    }
}

/// Cells and heads of tables, and addresses, ids and paths wherever they stand: the pointer and screen readers tell the
/// whole of them.
fn may_end_in_dots(text: &Text<'_>, nodes: &[Node<'_>]) -> bool {
    let words = text.words();
    let is_value = words.len() > 20 && !words.contains(' ')
        || words.contains("([")
        || words.contains("(\"")
        || words.contains("[type eq ");
    if is_value {
        return true;
    }
    let table = |role| {
        matches!(role, Role::Cell | Role::ColumnHeader | Role::Row | Role::Table | Role::ListBoxOption)
    };
    nodes.iter().any(|node| {
        table(node.accesskit_node().role()) && node.rect().expand(4.0).contains(text.rect().center())
    })
}

/// Whether a text stands in a control and reaches out of it.
fn sticking_out(node: &Node<'_>, texts: &[Text<'_>], found: &mut Vec<String>) {
    if is_field(node) {
        return;
    }
    let rect = node.rect();
    for text in texts {
        let painted = text.rect().intersect(text.clip);
        if painted.is_positive()
            && rect.contains(painted.center())
            && painted.height() <= rect.height() + SLACK
            && (painted.min.x < rect.min.x - SLACK || painted.max.x > rect.max.x + SLACK)
        {
            found.push(format!("reaches out of {}: {:?}", name(node), text.words()));
        }
    }
}

fn overlapping_texts(texts: &[Text<'_>], covers: &[Cover], found: &mut Vec<String>) {
    let lines: Vec<(Rect, &Text<'_>)> = texts
        .iter()
        .flat_map(|text| text.lines().map(move |line| (line.intersect(text.clip), text)))
        .collect();
    for (place, (one, below)) in lines.iter().enumerate() {
        for (other, above) in lines.iter().skip(place + 1) {
            let both = one.intersect(*other);
            if below.order == above.order || !both.is_positive() || both.area() < 6.0 {
                continue;
            }
            let hidden = covers.iter().any(|cover| {
                (below.order..above.order).contains(&cover.order) && cover.rect.contains_rect(both)
            });
            if !hidden {
                found.push(format!(
                    "two texts in one place: {:?} {one:?} and {:?} {other:?}",
                    below.words(),
                    above.words()
                ));
            }
        }
    }
}

fn overlapping_controls(nodes: &[Node<'_>], found: &mut Vec<String>) {
    let controls: Vec<(&Node<'_>, Rect, Vec<_>)> = nodes
        .iter()
        .filter(|node| is_control(node))
        .map(|node| (node, node.rect().shrink(SLACK), ancestors(node)))
        .collect();
    for (place, (one, rect, above_one)) in controls.iter().enumerate() {
        for (other, other_rect, above_other) in controls.iter().skip(place + 1) {
            let both = rect.intersect(*other_rect);
            let nested = above_one.contains(&id(other)) || above_other.contains(&id(one));
            if both.is_positive() && !nested {
                found.push(format!("two controls in one place: {} and {}", name(one), name(other)));
            }
        }
    }
}

fn id(node: &Node<'_>) -> u64 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    node.accesskit_node().id().hash(&mut hasher);
    hasher.finish()
}

/// Ids of this node and all above it, the root last.
fn ancestors(node: &Node<'_>) -> Vec<u64> {
    std::iter::successors(Some(*node), NodeT::parent).map(|node| id(&node)).collect()
}

/// What stands directly below the root above it: the page, a dialog, a menu.
fn layer(node: &Node<'_>) -> Option<u64> {
    ancestors(node).into_iter().rev().nth(1)
}

/// How a report calls it.
fn name(node: &Node<'_>) -> String {
    let node = node.accesskit_node();
    let label = node.label().or_else(|| node.value()).unwrap_or_default();
    format!("{:?} {label:?}", node.role())
}

fn is_field(node: &Node<'_>) -> bool {
    matches!(
        node.accesskit_node().role(),
        Role::TextInput | Role::MultilineTextInput | Role::PasswordInput | Role::SearchInput | Role::UrlInput
    )
}

/// Whether this is something to press or to type in.
pub fn is_control(node: &Node<'_>) -> bool {
    is_field(node)
        || matches!(
            node.accesskit_node().role(),
            Role::Button
                | Role::CheckBox
                | Role::RadioButton
                | Role::Link
                | Role::ComboBox
                | Role::MenuItem
                | Role::Tab
                | Role::Switch
                | Role::DisclosureTriangle
        )
}

/// How many words stand in the page's body before the first thing to press or to type in, in reading order. `None`
/// where a page has no body.
pub fn words_before_first_control(window: &Window) -> Option<usize> {
    let body = window.harness.query_all_by(|node| node.role() == Role::Main).last()?;
    let mut words = 0;
    for node in body.children_recursive() {
        if is_control(&node) {
            return Some(words);
        }
        let node = node.accesskit_node();
        // Groups, lists and pictures repeat in their name what stands in them or beside them.
        if matches!(node.role(), Role::Label | Role::Heading | Role::Paragraph) {
            let told = node.value().or_else(|| node.label()).unwrap_or_default();
            words += told.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
        }
    }
    Some(words)
}
