//! Contractbook Setup Assistant: from nothing to a working Microsoft Entra ID → Contractbook user sync.
//!
//! The rooms, and who may enter them (`tests/rooms.rs` checks it):
//!
//! | room | what it holds | may use |
//! |---|---|---|
//! | [`domain`] | values in, values out: steps, readers, SCIM, judgement of answers, problems, words | nothing else |
//! | [`service`] | asynchronous input and output: names, TLS, HTTP, saved setups | `domain` |
//! | [`practice`] | the built-in Contractbook and the built-in Entra | `domain` |
//! | [`worker`] | the one background thread; [`worker::Command`] down, [`worker::Event`] up | the three above |
//! | [`ui`] | the window: draws state, returns actions | `domain`, `worker` |
//! | [`cli`] | the same worker without a window | `domain`, `worker` |

pub mod cli;
pub mod domain;
pub mod practice;
pub mod service;
pub mod ui;
pub mod worker;
