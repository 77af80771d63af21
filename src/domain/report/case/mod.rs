//! The case file: everything that is known about one setup, for whoever helps. A zip with a readable page and the JSON
//! behind it. It holds no secret; people and companies are masked, the same one always in the same way.

mod build;
mod checks;
mod code;
mod cover;
mod file;
mod html;
mod input;
mod kind;
mod make;
mod model;
mod next;
mod page;
mod part;
mod rebuild;
mod setup_file;
mod watch;

pub use code::read_code;
pub use cover::{Hidden, Item, Kind, Known, Live, Places, find};
pub use file::{CaseRefused, FORMAT, MAX_CASE_BYTES, ReadCase, VERSION, read, unpack};
pub use input::{AccountsInput, CaseInput, PeopleInput, WatchInput};
pub use kind::{FileKind, file_kind};
pub use make::{CaseFile, Choice, make, texts_in};
pub use model::{
    AccountsPart, AnswerPart, AnswersPart, AssignedPart, Case, CheckPart, CountedPart, ExplainedPart,
    FactPart, FindingPart, MomentPart, PeoplePart, Program, RepairPart, RequestPart, RungPart, Setup,
    StepPart, TokenPart, WatchPart,
};
pub use next::{Found, MOST_THINGS, Met, NextThing, Rule, next_things};
pub use page::{Block, Page, Section, page};
pub use rebuild::{problem_of, report_of, session_of};
pub use setup_file::{
    MAX_SETUP_FILE_BYTES, MOST_NOTE, ReadSetupFile, SETUP_FILE_FORMAT, SetupFile, SetupFileRefused,
    read_setup_file,
};
