//! People: how long the first round takes, and who has arrived.

pub mod arrivals;
mod forecast;

pub use forecast::{CONTRACTBOOK_EXPERIENCE_MINUTES, Forecast, LONGEST_WAIT_MINUTES, Scope, forecast};
