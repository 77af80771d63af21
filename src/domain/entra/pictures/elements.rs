//! The parts of drawings: where they lie, and the words they show.

use std::borrow::Cow;

use super::{FLAG, TARGET_GAP};

/// A rectangle on the grid; the origin is the top left corner of the browser bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Area {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
}

impl Area {
    /// From left, top, width and height.
    pub const fn new(x: f32, y: f32, w: f32, h: f32) -> Self {
        Self { x, y, w, h }
    }

    /// Right edge.
    pub fn right(self) -> f32 {
        self.x + self.w
    }

    /// Bottom edge.
    pub fn bottom(self) -> f32 {
        self.y + self.h
    }

    /// Grown by `by` on every side.
    #[must_use]
    pub fn grown(self, by: f32) -> Self {
        Self::new(self.x - by, self.y - by, self.w + 2.0 * by, self.h + 2.0 * by)
    }

    /// Whether both share more than an edge.
    pub fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether `other` lies wholly inside.
    pub fn contains(self, other: Self) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.right() <= self.right()
            && other.bottom() <= self.bottom()
    }
}

/// Small marks drawn with lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Something that opens downwards.
    Chevron,
    /// Edits.
    Pencil,
    /// Searches.
    Search,
    /// A person.
    Person,
    /// Downloads.
    Download,
    /// Opens a menu.
    Menu,
    /// Something that opens to the right: what is folded.
    Folded,
    /// The portal's home.
    Home,
    /// A list of apps.
    Apps,
    /// Settings of the app.
    Sliders,
    /// Goes round: the sync.
    Round,
    /// A list of lines.
    List,
    /// Safe, a key.
    Shield,
    /// The way in.
    Door,
    /// Something to read.
    Info,
    /// A mark of success.
    Check,
}

/// One part of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub enum Element {
    /// Text that does not matter.
    Bar(Area),
    /// Text that matters; wraps inside its area.
    Word {
        /// Where it stands, from its top left corner.
        area: Area,
        /// What it says.
        text: Cow<'static, str>,
        /// Size in points.
        size: f32,
        /// Whether it is heavier than running text.
        bold: bool,
    },
    /// An outline, such as a card or a table.
    Box(Area),
    /// Filled ground with an outline, on which later elements stand, such as a side panel.
    Panel(Area),
    /// A field.
    Field {
        /// The field without its label.
        area: Area,
        /// What stands in it; may be empty.
        value: Cow<'static, str>,
        /// Whether the value is one to be compared letter by letter.
        mono: bool,
        /// Whether it opens a list of choices.
        choice: bool,
    },
    /// A button.
    Button {
        /// Its outline.
        area: Area,
        /// What it says.
        text: Cow<'static, str>,
        /// Whether it is the filled one.
        primary: bool,
    },
    /// A line of the left menu.
    MenuItem {
        /// The whole line.
        area: Area,
        /// The mark before its words.
        icon: Icon,
        /// What it says.
        text: Cow<'static, str>,
        /// Whether its page is the one shown.
        selected: bool,
    },
    /// One of several choices; its words stand beside it.
    Radio {
        /// The mark.
        area: Area,
        /// Whether it is chosen.
        chosen: bool,
    },
    /// A box to tick; its words stand beside it.
    Tick {
        /// The mark.
        area: Area,
        /// Whether it is ticked.
        chosen: bool,
    },
    /// Words of a control that cannot be pressed.
    Faint {
        /// Where they stand.
        area: Area,
        /// What they say.
        text: Cow<'static, str>,
        /// Whether they stand on a button.
        button: bool,
    },
    /// A band of Microsoft's chrome without words of its own.
    Band(Area),
    /// What to look for.
    Ring(Area),
    /// Where to see that something is missing.
    Gap(Area),
    /// A card with text that does not matter.
    Tile(Area),
    /// A thin line between two points.
    Line {
        /// From, x and y.
        from: (f32, f32),
        /// To, x and y.
        to: (f32, f32),
    },
    /// A small mark.
    Mark {
        /// Its square.
        area: Area,
        /// Which.
        icon: Icon,
    },
    /// Where the hand goes.
    Target {
        /// What it surrounds.
        area: Area,
        /// The letter on its flag.
        letter: char,
    },
}

impl Element {
    /// The space it takes, for a target with outline and flag.
    pub fn area(&self) -> Area {
        match self {
            Self::Bar(area)
            | Self::Box(area)
            | Self::Panel(area)
            | Self::Band(area)
            | Self::Tile(area)
            | Self::Faint { area, .. }
            | Self::Word { area, .. }
            | Self::Field { area, .. }
            | Self::Button { area, .. }
            | Self::MenuItem { area, .. }
            | Self::Radio { area, .. }
            | Self::Tick { area, .. }
            | Self::Mark { area, .. } => *area,
            Self::Line { from, to } => Area::new(from.0, from.1, to.0 - from.0, to.1 - from.1),
            Self::Ring(area) | Self::Gap(area) => area.grown(TARGET_GAP),
            Self::Target { area, .. } => {
                let outline = area.grown(TARGET_GAP);
                let flag = flag_area(*area);
                let (top, bottom) = (outline.y.min(flag.y), outline.bottom().max(flag.bottom()));
                Area::new(flag.x, top, outline.right() - flag.x, bottom - top)
            }
        }
    }

    /// The same, moved down.
    pub(super) fn lower(&mut self, by: f32) {
        match self {
            Self::Bar(area)
            | Self::Box(area)
            | Self::Panel(area)
            | Self::Band(area)
            | Self::Ring(area)
            | Self::Gap(area)
            | Self::Tile(area)
            | Self::Faint { area, .. }
            | Self::Word { area, .. }
            | Self::Field { area, .. }
            | Self::Button { area, .. }
            | Self::MenuItem { area, .. }
            | Self::Radio { area, .. }
            | Self::Tick { area, .. }
            | Self::Mark { area, .. }
            | Self::Target { area, .. } => area.y += by,
            Self::Line { from, to } => {
                from.1 += by;
                to.1 += by;
            }
        }
    }

    /// The words it shows, if any.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Word { text, .. }
            | Self::Button { text, .. }
            | Self::Faint { text, .. }
            | Self::MenuItem { text, .. } => Some(text),
            Self::Field { value, .. } if !value.is_empty() => Some(value),
            _ => None,
        }
    }
}

/// The flag of a target that surrounds `area`.
pub fn flag_area(area: Area) -> Area {
    let (w, h) = FLAG;
    Area::new(area.x - TARGET_GAP - 1.0 - w, area.y + (area.h - h) / 2.0, w, h)
}
