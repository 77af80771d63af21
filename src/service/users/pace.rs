//! How many pages are asked for side by side: more while the server takes it well, fewer as soon as it does not.

use std::cell::Cell;
use std::time::Duration;

/// Pages under way at a time: to begin with, and at most.
const PARALLEL: (usize, usize) = (2, 8);
/// Answers this quick are quick enough, however much slower than the quickest one they are.
const UNNOTICED: Duration = Duration::from_millis(30);
/// Requests that may stand in the server's queue before fewer are asked side by side, and below which more are.
const QUEUED: (f64, f64) = (2.0, 3.0);
/// Bytes of pages that may be under way together, by the largest page so far; a page takes several times its size
/// while it is read.
const UNDER_WAY: usize = 32 * 1024 * 1024;
/// Good answers in a row that are waited for at most before more is dared after trouble.
const MOST_PATIENCE: usize = 64;

/// The pace of one read.
///
/// A server that answers in the same time however many ask has no queue. One whose answers take longer the more
/// ask gains nothing from them: of `n` requests under way, `n × (1 − quickest ÷ this one)` are waiting (the idea
/// of TCP Vegas), and when that is more than a few, one fewer is asked.
#[derive(Debug)]
pub(super) struct Pace {
    now: Cell<usize>,
    quickest: Cell<Option<Duration>>,
    /// Bytes of the largest page.
    largest: Cell<usize>,
    /// Good answers since the last change.
    calm: Cell<usize>,
    /// Good answers before more is dared; twice as many after each trouble.
    patience: Cell<usize>,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            now: Cell::new(PARALLEL.0),
            quickest: Cell::default(),
            largest: Cell::default(),
            calm: Cell::default(),
            patience: Cell::new(1),
        }
    }
}

impl Pace {
    /// How many pages may be under way.
    pub(super) fn allowed(&self) -> usize {
        let room = UNDER_WAY.checked_div(self.largest.get()).unwrap_or(PARALLEL.1);
        self.now.get().min(room.max(1))
    }

    /// A good answer of `bytes` came after `took`.
    pub(super) fn answered(&self, took: Duration, bytes: usize) {
        self.largest.set(self.largest.get().max(bytes));
        let quickest = self.quickest.get().map_or(took, |known| known.min(took));
        self.quickest.set(Some(quickest));
        let now = self.now.get();
        let queued = if took <= UNNOTICED {
            0.0
        } else {
            now as f64 * (1.0 - quickest.as_secs_f64() / took.as_secs_f64())
        };
        if queued > QUEUED.1 {
            self.change(now.saturating_sub(1).max(1));
        } else if queued < QUEUED.0 {
            self.calm.set(self.calm.get() + 1);
            if self.calm.get() >= self.patience.get() {
                self.change((now + 1).min(PARALLEL.1));
            }
        }
    }

    /// The server refused, failed, hung up or asked to be left alone for a while.
    pub(super) fn pushed_back(&self) {
        self.change((self.now.get() / 2).max(1));
        self.patience.set((self.patience.get() * 2).min(MOST_PATIENCE));
    }

    fn change(&self, to: usize) {
        self.now.set(to);
        self.calm.set(0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Where the pace settles when an answer takes `took(n)` with `n` under way.
    fn settles(took: impl Fn(u32) -> Duration) -> usize {
        let pace = Pace::default();
        pace.answered(took(1), 10_000);
        for _ in 0..200 {
            pace.answered(took(u32::try_from(pace.allowed()).unwrap()), 10_000);
        }
        pace.allowed()
    }

    #[test]
    fn a_server_that_takes_it_is_asked_more() {
        assert_eq!(settles(|_| Duration::from_millis(100)), PARALLEL.1);
        assert_eq!(settles(|n| Duration::from_millis(u64::from(n))), PARALLEL.1);
    }

    #[test]
    fn a_server_that_answers_in_turn_is_asked_less() {
        let in_turn = settles(|n| Duration::from_millis(100) * n);
        assert!((2..=4).contains(&in_turn), "{in_turn}");
        let worse = settles(|n| Duration::from_millis(100) * n * n);
        assert!((1..=3).contains(&worse), "{worse}");
    }

    #[test]
    fn large_pages_are_asked_for_one_by_one() {
        for (mib, wanted) in [(0, PARALLEL.1), (1, PARALLEL.1), (10, 3), (16, 2), (100, 1)] {
            let pace = Pace::default();
            for _ in 0..20 {
                pace.answered(Duration::from_millis(1), mib * 1024 * 1024);
            }
            assert_eq!(pace.allowed(), wanted, "{mib} MiB");
        }
    }

    #[test]
    fn trouble_halves_and_makes_careful() {
        let pace = Pace::default();
        let quick = || pace.answered(Duration::from_millis(1), 0);
        for _ in 0..20 {
            quick();
        }
        pace.pushed_back();
        assert_eq!(pace.allowed(), PARALLEL.1 / 2);
        for _ in 0..10 {
            pace.pushed_back();
        }
        for _ in 0..MOST_PATIENCE - 1 {
            quick();
        }
        assert_eq!(pace.allowed(), 1);
        quick();
        assert_eq!(pace.allowed(), 2);
    }
}
