//! Writers of what happened.

mod check;

pub use check::{check_json, check_text, not_tried_key, problem_json, problem_text, rung_line};
