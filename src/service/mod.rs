//! Asynchronous input and output for the domain: names, TLS, HTTP, saved setups.

pub mod store;
//! Asynchronous input and output for the worker: names, routes, TLS, HTTP.

mod certificate;
mod failure;
pub mod http;
pub mod limits;
pub mod names;
pub mod proxy;
pub mod redact;
pub mod route;
pub mod tls;
mod unpack;
