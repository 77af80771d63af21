//! The table of what was measured, and the middle of several measurements.

use std::fmt;
use std::time::Duration;

/// What a row may come to at most.
#[derive(Debug, Clone, Copy)]
pub enum Budget {
    /// Measured divided by its floor.
    AtMostTimes(f64),
    /// Floor divided by measured.
    FasterTimes(f64),
    /// Measured less its floor, in the row's unit.
    AtMostMore(f64),
    /// Measured, in the row's unit.
    AtMost(f64),
}

/// One comparison.
#[derive(Debug)]
pub struct Row {
    /// What was measured, in words.
    pub what: String,
    /// Unit of both numbers.
    pub unit: &'static str,
    /// The program's number.
    pub measured: f64,
    /// The number beside it, when there is one.
    pub floor: Option<f64>,
    /// What is allowed.
    pub budget: Budget,
}

/// Rows, then sentences about what could not be measured.
#[derive(Debug, Default)]
pub struct Table {
    rows: Vec<Row>,
    notes: Vec<String>,
}

impl Table {
    /// Adds a row.
    pub fn row(&mut self, row: Row) {
        self.rows.push(row);
    }

    /// Says what was left out and why.
    pub fn left_out(&mut self, what: &str, why: &anyhow::Error) {
        self.note(format!("Left out: {what}. {why:#}."));
    }

    /// Says something below the table.
    pub fn note(&mut self, note: String) {
        self.notes.push(note);
    }
}

impl Row {
    fn ratio(&self) -> Option<f64> {
        self.floor.filter(|floor| *floor > 0.0).map(|floor| self.measured / floor)
    }

    /// The allowance in words, and whether it was kept.
    fn judged(&self) -> (String, Option<bool>) {
        let unit = self.unit;
        match self.budget {
            Budget::AtMostTimes(most) => (format!("≤ {most} ×"), self.ratio().map(|r| r <= most)),
            Budget::FasterTimes(least) => {
                (format!("≥ {least} × faster"), self.ratio().map(|r| r * least <= 1.0))
            }
            Budget::AtMostMore(most) => {
                (format!("≤ floor + {most} {unit}"), self.floor.map(|floor| self.measured <= floor + most))
            }
            Budget::AtMost(most) => (format!("≤ {most} {unit}"), Some(self.measured <= most)),
        }
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let head = ["what", "measured", "floor", "ratio", "budget", "verdict"].map(str::to_owned);
        let lines: Vec<[String; 6]> = std::iter::once(head)
            .chain(self.rows.iter().map(|row| {
                let number = |number: f64| format!("{number:.1} {}", row.unit);
                let (budget, kept) = row.judged();
                let verdict = kept.map_or("", |kept| if kept { "ok" } else { "OVER" });
                [
                    row.what.clone(),
                    number(row.measured),
                    row.floor.map(number).unwrap_or_default(),
                    row.ratio().map(|ratio| format!("{ratio:.2}")).unwrap_or_default(),
                    budget,
                    verdict.to_owned(),
                ]
            }))
            .collect();
        let mut widths = [0; 6];
        for line in &lines {
            for (width, cell) in widths.iter_mut().zip(line) {
                *width = cell.chars().count().max(*width);
            }
        }
        for line in &lines {
            for (column, (cell, width)) in line.iter().zip(widths).enumerate() {
                if (1..=3).contains(&column) {
                    write!(f, "{cell:>width$}  ")?;
                } else {
                    write!(f, "{cell:<width$}  ")?;
                }
            }
            writeln!(f)?;
        }
        self.notes.iter().try_for_each(|note| writeln!(f, "{note}"))
    }
}

/// The middle of several durations, in milliseconds.
pub fn median_ms(durations: Vec<Duration>) -> f64 {
    median(durations.into_iter().map(|d| d.as_secs_f64() * 1000.0).collect())
}

/// The middle of several numbers; 0 of none.
pub fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or_default()
}

/// What so many of a hundred numbers do not exceed; 0 of none.
pub fn percentile(mut numbers: Vec<f64>, of_hundred: usize) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() * of_hundred / 100).copied().unwrap_or_default()
}
