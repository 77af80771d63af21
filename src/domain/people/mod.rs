//! People: the forecast of the first round.

mod forecast;

pub use forecast::{CONTRACTBOOK_EXPERIENCE_MINUTES, Forecast, LONGEST_WAIT_MINUTES, Scope, forecast};
