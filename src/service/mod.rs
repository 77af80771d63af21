//! Asynchronous input and output for the worker: names, routes, TLS, HTTP, the ladder, saved setups.

pub mod case_file;
pub mod certificate;
mod clock;
mod failure;
pub mod http;
pub mod keychain;
pub mod ladder;
pub mod limits;
pub mod locale;
pub mod names;
pub mod notify;
pub mod people_file;
pub mod proxy;
mod proxy_system;
pub mod redact;
pub mod route;
pub mod settings;
pub mod shelf;
pub mod store;
pub mod system_look;
pub mod tls;
mod together;
pub mod trial_write;
pub mod unpack;
pub mod users;
pub mod users_csv;
pub mod watch;
