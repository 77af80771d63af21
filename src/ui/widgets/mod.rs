//! The parts that pages are made of. They read tokens, take all text as arguments and know nothing of the
//! product; each tells screen readers its name and role and draws its own focus ring.

mod art;
mod banner;
pub mod box_mark;
mod button;
mod card;
mod chip;
mod choice;
mod copy_box;
mod dialog;
mod facts;
mod finding;
mod fold;
mod icon;
mod ladder;
mod layout;
mod logo;
mod long_table;
mod mark;
mod markup;
mod menu_chip;
mod menu_row;
mod paint;
mod pair;
mod progress;
mod rail;
mod rich;
pub mod said;
pub mod schematic;
mod search_field;
mod secret_field;
mod step_header;
mod table;
mod text_field;
mod toast;

pub use art::{Art, art};
pub use banner::{Banner, BannerKind, Notice, NoticeKind, StatusLine};
pub use button::{Button, ButtonKind, IconButton, link};
pub use card::{
    Card, CardKind, Count, EmptyState, SunkenCard, Tile, code_block, focusable_heading, good_card, legend,
    section_heading, small_heading,
};
pub use chip::{Chip, ChipKind, FilterChip, code_box};
pub use choice::{Checkbox, RadioRow};
pub use copy_box::{CopyBox, copy_box};
pub use dialog::{Dialog, DialogAnswer};
pub use facts::{fact_list, fact_list_with_gaps, icon_row, mark_list, mark_row};
pub use finding::{Cause, FindingAction, FindingCard, FindingMessage, FindingPress, Severity};
pub use fold::{fold, fold_about};
pub use icon::{Icon, icon};
pub use ladder::{Rung, RungState, ladder, ladder_with_head};
pub use layout::{
    Footer, Page, TwoColumns, button_row, choice_group, divider, heading_role, page_scroll, right_group,
    text, wrapped_text,
};
pub use logo::brand;
pub use long_table::{LongRow, LongTable, LongTablePress};
pub use mark::{Mark, flag, mark};
pub use menu_chip::{MenuChip, MenuItem};
pub use menu_row::MenuRow;
pub use paint::{keep_in_view, ring as focus_ring};
pub use pair::{Pair, PairTile};
pub use progress::{CountdownRing, ProgressBar, Spinner, StepBar};
pub use rail::{RailItem, RailStatus, rail_list};
pub use rich::{Rich, portal_word};
pub use search_field::SearchField;
pub use secret_field::{
    SecretBuffer, SecretField, SecretFieldResponse, SecretTexts, is_secret_field_focused,
};
pub use step_header::StepHeader;
pub use table::{Cell, Column, Table};
pub use text_field::{TextField, TextFieldResponse, message as field_message};
pub use toast::{toast, toast_beside};
