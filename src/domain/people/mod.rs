//! People: the list an admin hands over, what will become of each of them, how long the first round takes, and who
//! has arrived.

mod account;
pub mod arrivals;
mod forecast;
mod guest;
pub mod list;
pub mod preflight;
pub mod query;
pub mod sent;

pub use account::Account;
pub use forecast::{CONTRACTBOOK_EXPERIENCE_MINUTES, Forecast, LONGEST_WAIT_MINUTES, Scope, forecast};
pub use guest::sign_in_name;
