//! Waiting for what a worker tells.
#![expect(clippy::expect_used, reason = "a helper of tests may fail the test")]

use std::time::Duration;

use contractbook_setup::worker::{Event, Worker};

/// Long enough for any machine; a test goes on as soon as the event is there.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Waits for the first event that is wanted; those before it are passed over.
pub fn wait<T>(worker: &Worker, mut wanted: impl FnMut(Event) -> Option<T>) -> T {
    loop {
        if let Some(found) = wanted(worker.wait(PATIENCE).expect("an event")) {
            return found;
        }
    }
}
