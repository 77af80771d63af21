//! Asynchronous input and output for the worker: names, routes, TLS, HTTP, the ladder, saved setups.

pub mod certificate;
mod failure;
pub mod http;
pub mod ladder;
pub mod limits;
pub mod names;
pub mod proxy;
pub mod redact;
pub mod route;
pub mod store;
pub mod tls;
mod together;
pub mod unpack;
pub mod users;
pub mod users_csv;
pub mod watch;
