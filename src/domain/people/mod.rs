//! People: the forecast of the first round.

mod forecast;

pub use forecast::{Forecast, Scope, forecast};
