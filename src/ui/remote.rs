//! A value that comes from elsewhere, with the one before kept while a new one is fetched.

/// Where a remote value stands.
#[derive(Debug, Clone, Default)]
pub enum Remote<T, E = String> {
    /// Nobody asked yet.
    #[default]
    NotStarted,
    /// Being fetched.
    Running {
        /// What was there before.
        previous: Option<T>,
    },
    /// There.
    Ready(T),
    /// Could not be fetched.
    Failed {
        /// Why.
        error: E,
        /// What was there before.
        previous: Option<T>,
    },
}

impl<T, E> Remote<T, E>
where
    Self: Default,
{
    /// The value, the present or the previous one.
    pub fn latest(&self) -> Option<&T> {
        match self {
            Self::Ready(value) => Some(value),
            Self::Running { previous } | Self::Failed { previous, .. } => previous.as_ref(),
            Self::NotStarted => None,
        }
    }

    /// Whether it is being fetched.
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Running { .. })
    }

    /// Begins fetching, keeping what is there.
    pub fn begin(&mut self) {
        *self = Self::Running { previous: self.take_latest() };
    }

    /// Fetching failed; what was there stays.
    pub fn fail(&mut self, error: E) {
        *self = Self::Failed { error, previous: self.take_latest() };
    }

    /// Fetching was given up; what was there stays as if nobody had asked.
    pub fn give_up(&mut self) {
        *self = self.take_latest().map_or(Self::NotStarted, Self::Ready);
    }

    fn take_latest(&mut self) -> Option<T> {
        match std::mem::take(self) {
            Self::Ready(value) => Some(value),
            Self::Running { previous } | Self::Failed { previous, .. } => previous,
            Self::NotStarted => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_the_previous_value() {
        let mut value: Remote<u8> = Remote::NotStarted;
        value.begin();
        assert!(value.is_running() && value.latest().is_none());
        value = Remote::Ready(1);
        value.begin();
        assert_eq!(value.latest(), Some(&1));
        value.fail("no".to_owned());
        assert_eq!(value.latest(), Some(&1));
        assert!(!value.is_running());
        value.begin();
        value.give_up();
        assert!(matches!(value, Remote::Ready(1)));
        let mut nothing: Remote<u8> = Remote::Running { previous: None };
        nothing.give_up();
        assert!(matches!(nothing, Remote::NotStarted));
    }
}
