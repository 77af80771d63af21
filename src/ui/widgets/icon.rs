//! Icons: white SVG files on a 20 × 20 grid, rasterised once per size and tinted with a token.

use eframe::egui::{Color32, Image, ImageSource, Rect, Response, Sense, Ui, Vec2, load::Bytes};
use std::borrow::Cow;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident => $file:literal,)+) => {
        /// One icon of the set.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon { $($(#[$doc])* $name,)+ }

        impl Icon {
            /// Every icon, for the component sheet.
            pub const ALL: &'static [Icon] = &[$(Icon::$name,)+];

            /// The name that the image cache knows the icon by, and its file.
            const fn source(self) -> (&'static str, &'static [u8]) {
                match self {
                    $(Icon::$name => (
                        concat!("bytes://icons/", $file, ".svg"),
                        include_bytes!(concat!("../../../assets/icons/", $file, ".svg")),
                    ),)+
                }
            }
        }
    };
}

icons! {
    /// Once more.
    Again => "again",
    /// A date.
    Calendar => "calendar",
    /// Done, copied.
    Check => "check",
    /// Open, below.
    ChevronDown => "chevron-down",
    /// Back.
    ChevronLeft => "chevron-left",
    /// Folded, next.
    ChevronRight => "chevron-right",
    /// Close, above.
    ChevronUp => "chevron-up",
    /// Wait, or a time.
    Clock => "clock",
    /// Copy to the clipboard.
    Copy => "copy",
    /// Nothing.
    Dash => "dash",
    /// Save.
    Download => "download",
    /// Opens in the browser.
    External => "external",
    /// Show, or presenting.
    Eye => "eye",
    /// A document, a list.
    File => "file",
    /// A folder.
    Folder => "folder",
    /// Microsoft's pages, the internet.
    Globe => "globe",
    /// Help.
    Help => "help",
    /// A note.
    Info => "info",
    /// The token.
    Key => "key",
    /// A link.
    Link => "link",
    /// Locked, encrypted.
    Lock => "lock",
    /// E-mail.
    Mail => "mail",
    /// Options.
    Options => "options",
    /// Pause.
    Pause => "pause",
    /// Start, practise.
    Play => "play",
    /// New.
    Plus => "plus",
    /// Find.
    Search => "search",
    /// Safe.
    Shield => "shield",
    /// Stop.
    Stop => "stop",
    /// Exchange.
    Swap => "swap",
    /// Delete.
    Trash => "trash",
    /// The network, or linked accounts.
    Tree => "tree",
    /// Undo.
    Undo => "undo",
    /// Load.
    Upload => "upload",
    /// One person.
    User => "user",
    /// Several people.
    Users => "users",
    /// A warning.
    Warning => "warning",
    /// This window.
    Window => "window",
    /// Wrong, close.
    X => "x",
}

impl Icon {
    /// Side length inside buttons and rows.
    pub const SIZE: f32 = 18.0;
    /// Side length inside chips.
    pub const CHIP: f32 = 16.0;

    /// Paints the icon into `rect` without making a widget: nothing for screen readers.
    pub fn paint(self, ui: &Ui, rect: Rect, colour: Color32) {
        let (uri, bytes) = self.source();
        Image::new(ImageSource::Bytes { uri: Cow::Borrowed(uri), bytes: Bytes::Static(bytes) })
            .tint(colour)
            .paint_at(ui, rect);
    }

    /// Paints the icon `size` points wide around `centre`.
    pub fn paint_centred(self, ui: &Ui, centre: eframe::egui::Pos2, size: f32, colour: Color32) {
        self.paint(ui, Rect::from_center_size(centre, Vec2::splat(size)), colour);
    }
}

/// An icon as decoration in a row: it takes `size` × `size` points and stays silent for screen readers,
/// so the words beside it must say the same.
pub fn icon(ui: &mut Ui, icon: Icon, size: f32, colour: Color32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(size), Sense::hover());
    if ui.is_rect_visible(rect) {
        icon.paint(ui, rect, colour);
    }
    response
}
