//! The journey: its eight steps, their statuses, what the person has answered, and what reopens what.

mod answers;
mod repair;
mod saved;
mod secret_token;
mod steps;
mod tenant_url;

pub use answers::{
    AdminAnswer, Answers, AppAnswer, AppPath, ConnectAnswer, ConsentAnswer, EntraIds, PeopleAnswer,
    StartAnswer, TestAnswer, TokenNote,
};
pub use repair::Repair;
pub use saved::{FORMAT, LoadedSetup, SaveWarning, VERSION, read_saved, write_saved};
pub use secret_token::{SecretToken, TokenInput, read_token};
pub use steps::{Change, Session, Status, Step};
pub use tenant_url::{AddressInput, CONTRACTBOOK_TENANT_URL, TenantUrl, read_tenant_url};
