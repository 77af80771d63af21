//! The journey: its eight steps, their statuses, what the person has answered, and what reopens what.

mod answers;
mod change;
mod entra_ids;
pub mod escapes;
mod missing;
mod paste;
mod read_address;
mod read_token;
mod repair;
mod saved;
mod secret_token;
mod session_state;
mod start_time;
mod steps;
mod tenant_url;
mod token_plan;

pub use answers::{
    AdminAnswer, Answers, AppAnswer, AppPath, AssignBy, ConnectAnswer, ConsentAnswer, EntraIds, Licence,
    ListNote, PeopleAnswer, StartAnswer, TestAnswer, TokenNote, TokenPlan,
};
pub use change::{Change, REOPENS, Reopens, Subject};
pub use entra_ids::{FoundIds, find_entra_ids, read_guid};
pub use missing::Missing;
pub use read_address::{AddressInput, read_tenant_url};
pub use read_token::{TokenInput, read_token, swapped};
pub use repair::Repair;
pub use saved::{FORMAT, LoadedSetup, MAX_SAVED_BYTES, SaveWarning, VERSION, read_saved, write_saved};
pub use secret_token::{SecretToken, TokenMark};
pub use session_state::Session;
pub use start_time::{Day, NoTime, read_start_time};
pub use steps::{Status, Step};
pub use tenant_url::{CONTRACTBOOK_TENANT_URL, TenantUrl};
pub use token_plan::{Proposal, propose_change, read_day};
