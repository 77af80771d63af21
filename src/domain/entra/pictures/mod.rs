//! Drawings of Microsoft's pages as pure data, on a grid of 512 × 334 points that the window scales.
//! Words that matter are real, everything else is a bar; letters mark where the hand goes.

mod connect;
mod create;
mod draft;
mod people;
mod run;
mod sign_in;

use std::borrow::Cow;

pub use draft::{cut_middle, estimate_width, lines_needed};

/// Width of every drawing.
pub const WIDTH: f32 = 512.0;
/// Height of every drawing, browser bar included.
pub const HEIGHT: f32 = 334.0;
/// Height of the browser bar.
pub const BAR_HEIGHT: f32 = 32.0;
/// How far the outline of a target stands off.
pub const TARGET_GAP: f32 = 3.0;
/// Width and height of the flag at the left of a target's outline.
pub const FLAG: (f32, f32) = (24.0, 20.0);

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
            | Self::Tile(area)
            | Self::Word { area, .. }
            | Self::Field { area, .. }
            | Self::Button { area, .. }
            | Self::MenuItem { area, .. }
            | Self::Radio { area, .. }
            | Self::Tick { area, .. }
            | Self::Mark { area, .. } => *area,
            Self::Line { from, to } => Area::new(from.0, from.1, to.0 - from.0, to.1 - from.1),
            Self::Target { area, .. } => {
                let outline = area.grown(TARGET_GAP);
                let flag = flag_area(*area);
                let (top, bottom) = (outline.y.min(flag.y), outline.bottom().max(flag.bottom()));
                Area::new(flag.x, top, outline.right() - flag.x, bottom - top)
            }
        }
    }

    /// The words it shows, if any.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Word { text, .. } | Self::Button { text, .. } | Self::MenuItem { text, .. } => Some(text),
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

/// Values of this setup that stand in the drawings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureValues {
    /// The app's name in Entra.
    pub app_name: String,
    /// The proven tenant URL with its flag, if there is one.
    pub tenant_url: String,
    /// User name of the trial person; may be empty.
    pub trial: String,
}

impl Default for PictureValues {
    fn default() -> Self {
        Self {
            app_name: "Contractbook".to_owned(),
            tenant_url: super::super::session::CONTRACTBOOK_TENANT_URL.to_owned(),
            trial: String::new(),
        }
    }
}

/// One drawn page.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Which.
    pub id: PictureId,
    /// The title the page carries.
    pub title: Cow<'static, str>,
    /// What stands in the browser bar.
    pub address: &'static str,
    /// Its parts, painted in order; targets last.
    pub elements: Vec<Element>,
}

impl Picture {
    /// The letters on it, in order.
    pub fn letters(&self) -> Vec<char> {
        let mut letters: Vec<char> = self
            .elements
            .iter()
            .filter_map(|e| match e {
                Element::Target { letter, .. } => Some(*letter),
                _ => None,
            })
            .collect();
        letters.sort_unstable();
        letters
    }
}

macro_rules! pictures {
    ($($(#[$doc:meta])* $id:ident => $draw:path;)+) => {
        /// Every drawing.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum PictureId { $($(#[$doc])* $id,)+ }

        impl PictureId {
            /// Every drawing.
            pub const ALL: &'static [Self] = &[$(Self::$id,)+];
        }

        /// Draws a page with the values of this setup.
        pub fn picture(id: PictureId, values: &PictureValues) -> Picture {
            match id { $(PictureId::$id => $draw(values).finish(id),)+ }
        }
    };
}

pictures! {
    /// The list of enterprise apps, where a new one begins.
    AppList => create::app_list;
    /// The gallery with the panel for an own application.
    Gallery => create::gallery;
    /// The same list, searched for an app that is there already.
    AppSearch => create::app_search;
    /// The app's menu, to see that it is of the right kind.
    AppMenu => create::app_menu;
    /// The app's Properties, with its ids.
    AppIds => create::app_ids;
    /// The app's Properties, with Delete.
    AppDelete => create::app_delete;
    /// Single sign-on, first picture: the SAML tile.
    SingleSignOn => sign_in::single_sign_on;
    /// Single sign-on, second picture: the SAML page.
    Saml => sign_in::saml;
    /// Provisioning before anything is set up.
    GetStarted => connect::get_started;
    /// The form of today's portal.
    Configuration => connect::configuration;
    /// Provisioning before anything is set up, older portal.
    OlderGetStarted => connect::older_get_started;
    /// The form of the older portal.
    OlderCredentials => connect::older_credentials;
    /// Attribute mapping: the two tables.
    Mapping => connect::mapping;
    /// The people's table.
    MappingRows => connect::mapping_rows;
    /// Users and groups.
    Users => people::users;
    /// Users and groups, with a person ticked and Remove.
    RemoveUser => people::remove_user;
    /// Add Assignment.
    AddAssignment => people::add_assignment;
    /// Provision on demand.
    OnDemand => run::on_demand;
    /// Provisioning overview with its properties open.
    Safeguards => run::safeguards;
    /// Provisioning overview, ready to start.
    Start => run::start;
    /// Provisioning overview, running.
    Running => run::running;
    /// Provisioning logs.
    Logs => run::logs;
    /// Contractbook's sign-in page.
    ContractbookSignIn => sign_in::contractbook;
    /// Microsoft's question to an administrator.
    ConsentQuestion => sign_in::consent_question;
    /// The app's Permissions.
    Permissions => sign_in::permissions;
}
