//! Measures the program beside its floors in one run and prints a plain table of ratios; asserts nothing.
//!
//! `cargo bench` runs all of it; `cargo bench --bench budgets -- 21` takes medians of 21 instead of 11, and
//! `cargo bench --bench budgets -- people` measures only the parts with that word in their names. Windows need a display; for numbers that compare between machines use a virtual one and the software driver:
//! `LIBGL_ALWAYS_SOFTWARE=1 xvfb-run -s '-screen 0 1280x900x24 -noreset' cargo bench` (without `-noreset` the display
//! starts anew whenever its last window closes, and refuses the next one meanwhile).
#![expect(clippy::print_stdout, reason = "the table is what this program is for")]

mod cancel;
mod endless;
mod ladder;
mod pages;
mod people;
mod people_table;
mod server;
mod table;
mod users;
mod watch_table;
mod windows;

/// The whole window without a display, as the tests have it.
#[path = "../../tests/common"]
mod common {
    #[expect(dead_code, reason = "what tests look for in them is not looked for here")]
    pub mod cases;
    pub mod customers;
    pub mod finished;
    pub mod gallery;
    pub mod people;
    pub mod pretend;
    pub mod step7;
    pub mod window;
}

use table::Table;

/// Measures and adds rows.
type Part<'a> = &'a dyn Fn(&mut Table) -> anyhow::Result<()>;

/// Medians are of so many runs, unless a number is given.
const RUNS: usize = 11;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<_> = std::env::args().collect();
    if let [_, flag, path] = arguments.as_slice()
        && flag == people::CSV_ALONE
    {
        return people::csv_alone(path.as_ref()).map(drop);
    }
    // Cargo adds options of its own (`--bench`); a bare number or word is ours.
    let ours: Vec<_> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let runs = ours.iter().find_map(|argument| argument.parse().ok()).unwrap_or(RUNS).max(1);
    let wanted = ours.iter().find(|argument| argument.parse::<usize>().is_err());
    let mut table = Table::default();
    let parts: [(&str, Part<'_>); 11] = [
        ("binary size", &windows::size),
        ("first frame", &|table| windows::first_frame(table, runs)),
        ("idle window", &windows::idle),
        ("ladder", &|table| ladder::measure(table, runs)),
        ("reading users", &|table| users::measure(table, runs)),
        ("people", &|table| people::measure(table, runs)),
        ("pages", &pages::measure),
        ("people table", &people_table::measure),
        ("arrivals table", &watch_table::measure),
        ("cancel", &|table| cancel::measure(table, runs)),
        ("endless bodies", &endless::measure),
    ];
    for (name, measure) in parts {
        if wanted.is_some_and(|wanted| !name.contains(wanted.as_str())) {
            continue;
        }
        if let Err(error) = measure(&mut table) {
            table.left_out(name, &error);
        }
    }
    println!("\nMedians of {runs} runs, except where the row says otherwise.\n\n{table}");
    Ok(())
}
