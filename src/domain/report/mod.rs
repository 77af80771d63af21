//! Writers of what happened.

mod check;
mod explain;

pub use check::{check_json, check_text, not_tried_key, problem_json, problem_text, rung_line};
pub use explain::{explain_json, explain_text};
