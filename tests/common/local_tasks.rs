//! Cases of a test side by side on one thread.
#![expect(clippy::unwrap_used, reason = "a helper of tests may fail the test")]

use tokio::task::{JoinHandle, LocalSet};

/// Waits for all of them; one that failed fails the test.
pub async fn join(set: LocalSet, all: Vec<JoinHandle<()>>) {
    set.await;
    for one in all {
        one.await.unwrap();
    }
}
