//! Asynchronous input and output for the domain: names, TLS, HTTP, saved setups.

pub mod store;
