//! What must hold when things go wrong at the worst moment: a panic, a kill between two writes, a full disk, a second
//! copy of the program, an hour of a flapping network; and what must never happen to a token meanwhile.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test stops where its ground gives way"
)]

#[path = "../common/canary.rs"]
mod canary;
#[path = "../common/files.rs"]
mod files;
#[path = "../common/on_disk.rs"]
mod on_disk;
#[path = "../common/step3.rs"]
mod step3;
#[path = "../common/step7.rs"]
mod step7;
#[path = "../common/watched.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod watched;
#[path = "../common/wild_server.rs"]
#[expect(dead_code, reason = "other tests ask for more")]
mod wild_server;
#[path = "../common/window.rs"]
mod window;

mod again;
mod copies;
mod crash;
mod disk;
mod kill;
mod program;

mod secrets;
mod seen;
mod soak;
mod typed;
