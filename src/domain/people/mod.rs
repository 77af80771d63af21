//! People: the list an admin hands over, what will become of each of them, how long the first round takes, who has
//! arrived, what to ask when nobody does, and whether a leaver is switched off.

mod account;
pub mod arrivals;
mod awaited;
pub mod drill;
mod expected;
mod forecast;
mod guest;
pub mod list;
mod memory;
pub mod news;
pub mod pace;
pub mod preflight;
pub mod progress;
pub mod proof;
pub mod query;
pub mod seen;
pub mod sent;
pub mod silence;
pub mod trial_compare;

pub use account::Account;
pub use awaited::awaited;
pub use expected::{ExpectedCounts, Standing};
pub use forecast::{CONTRACTBOOK_EXPERIENCE_MINUTES, Forecast, LONGEST_WAIT_MINUTES, SyncSize, forecast};
pub use guest::sign_in_name;
pub use memory::WatchMemory;
