//! Writers of what happened.

pub mod case;
mod check;
mod check_many;
pub mod crash;
mod explain;
pub mod handover;
mod html;
mod mask;
mod message;
mod people;
mod quoted;
mod reminder;
pub mod script;
pub mod spreadsheet;
mod trial;

pub use check::{check_json, check_text, not_tried_key, problem_json, problem_text, rung_line};
pub use check_many::{ManyChecks, NotChecked, SetupCheck, TokenSource, check_many_json, check_many_text};
pub use explain::{explain_json, explain_text};
pub use message::{Circumstances, Message, message};
pub use people::{
    ListFinding, OutFile, PeopleOutput, PeopleReport, no_list_json, not_importable, people_json, people_text,
    write_people,
};
pub use reminder::{Reminder, reminder_file};
pub use trial::{plan_json, plan_text, trial_json, trial_step_line, trial_text};
