//! A handful of futures side by side on one task. Each wake polls all of them, so keep it to a handful.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;

/// Futures under way. Dropping it cancels them all.
pub struct Together<'a, T>(Vec<Pin<Box<dyn Future<Output = T> + 'a>>>);

impl<T> fmt::Debug for Together<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Together({})", self.0.len())
    }
}

impl<T> Default for Together<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'a, T> Together<'a, T> {
    /// Adds one.
    pub fn push(&mut self, future: impl Future<Output = T> + 'a) {
        self.0.push(Box::pin(future));
    }

    /// How many are under way.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The next result, whichever comes first; `None` when none is under way.
    pub async fn next(&mut self) -> Option<T> {
        poll_fn(|cx| {
            for at in 0..self.0.len() {
                let polled = self.0.get_mut(at).map(|future| future.as_mut().poll(cx));
                if let Some(Poll::Ready(value)) = polled {
                    drop(self.0.swap_remove(at));
                    return Poll::Ready(Some(value));
                }
            }
            if self.0.is_empty() { Poll::Ready(None) } else { Poll::Pending }
        })
        .await
    }
}
