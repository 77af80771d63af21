//! The licences as lines of text, to scroll and to search.

use std::sync::Arc;

use crate::domain::licences::{self, Block};

/// All of them. Cheap to clone: the window keeps them once they were asked for.
#[derive(Debug, Clone)]
pub struct Lines {
    blocks: Arc<Vec<Block>>,
}

/// What is shown for a search.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Block and line of each row.
    rows: Vec<(usize, usize)>,
    /// How many parts of the program are among them.
    pub parts: usize,
}

impl Shown {
    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl Lines {
    /// Unpacks the compiled-in text.
    pub fn third_party() -> Self {
        Self { blocks: Arc::new(licences::blocks()) }
    }

    /// The rows of every part whose name or licence holds these words.
    pub fn find(&self, words: &str) -> Shown {
        let words = words.trim().to_lowercase();
        let mut shown = Shown::default();
        for (place, block) in self.blocks.iter().enumerate() {
            let holds = |part: &&String| words.is_empty() || part.to_lowercase().contains(&words);
            let found = block.parts.iter().filter(holds).count();
            if found > 0 {
                shown.parts += found;
                // One text may belong to a hundred parts: those that were not asked for are left out.
                let asked = |line: &usize| {
                    *line >= block.heads || block.lines.get(*line).is_some_and(|it| holds(&it))
                };
                shown.rows.extend((0..block.lines.len()).filter(asked).map(|line| (place, line)));
            }
        }
        shown
    }

    /// One row's text, and whether it names parts of the program.
    pub fn row(&self, shown: &Shown, row: usize) -> Option<(&str, bool)> {
        let (block, line) = *shown.rows.get(row)?;
        let block = self.blocks.get(block)?;
        Some((block.lines.get(line)?, line < block.heads))
    }
}
