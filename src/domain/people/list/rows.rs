//! The rows of a list, in the parts in which they were read: putting parts together would copy millions of bytes.

use super::row::Row;

/// All rows, in the order of the file.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// None is empty.
    parts: Vec<Vec<Row>>,
}

impl Rows {
    pub(super) fn len(&self) -> usize {
        self.parts.iter().map(Vec::len).sum()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    pub(super) fn get(&self, mut index: usize) -> Option<&Row> {
        for part in &self.parts {
            if let Some(row) = part.get(index) {
                return Some(row);
            }
            index -= part.len();
        }
        None
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Row> {
        self.parts.iter().flatten()
    }

    /// Adds rows that stand behind all others.
    pub(super) fn add(&mut self, part: Vec<Row>) {
        if !part.is_empty() {
            self.parts.push(part);
        }
    }

    /// Adds a row behind all others.
    pub(super) fn push(&mut self, row: Row) {
        match self.parts.last_mut() {
            Some(part) => part.push(row),
            None => self.parts.push(vec![row]),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_across_the_parts() {
        let row = |line| Row::unreadable(0, line);
        let mut rows = Rows::default();
        assert!(rows.is_empty() && rows.get(0).is_none());
        rows.push(row(1));
        rows.add(Vec::new());
        rows.add(vec![row(2), row(3)]);
        rows.push(row(4));
        let lines: Vec<_> = rows.iter().map(|row| row.line).collect();
        let by_place: Vec<_> = (0..9).map_while(|at| rows.get(at)).map(|row| row.line).collect();
        assert_eq!((lines, by_place, rows.len()), (vec![1, 2, 3, 4], vec![1, 2, 3, 4], 4));
    }
}
