//! The program's window beside an empty one: size on disk, time to the first frame, memory, and rest when idle.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::thread::{sleep, spawn};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail};
use tempfile::TempDir;

use crate::table::{Budget, Row, Table, median, median_ms};

const MIB: f64 = 1024.0 * 1024.0;
/// After so long a window that just opened has come to rest.
const SETTLE: Duration = Duration::from_secs(3);
/// How long an idle window is watched.
const IDLE: Duration = Duration::from_secs(10);

/// The two programs, and an empty folder for saved setups.
struct Pair {
    program: PathBuf,
    empty: PathBuf,
    data: TempDir,
}

impl Pair {
    fn new() -> anyhow::Result<Self> {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_contractbook-setup"));
        Ok(Self { program, empty: empty_window()?, data: tempfile::tempdir()? })
    }

    fn start(&self, program: &Path, argument: Option<&str>) -> anyhow::Result<Running> {
        let mut command = Command::new(program);
        command.args(argument).env("CONTRACTBOOK_SETUP_DATA", self.data.path());
        let child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
        Ok(Running(child.with_context(|| format!("{} did not start", program.display()))?))
    }
}

/// A started program; ended when dropped.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// Cargo puts the bench that is the empty window beside this one, the newest last.
fn empty_window() -> anyhow::Result<PathBuf> {
    let this = std::env::current_exe()?;
    let folder = this.parent().context("this program is in no folder")?;
    let is_it = |path: &Path| {
        let named = path.file_stem().and_then(OsStr::to_str).is_some_and(|n| n.starts_with("empty_window-"));
        named && path.extension().and_then(OsStr::to_str) == this.extension().and_then(OsStr::to_str)
    };
    let mut found: Vec<_> = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).collect();
    found.retain(|path| is_it(path));
    found.sort_by_key(|path| path.metadata().and_then(|m| m.modified()).ok());
    found.pop().context("The empty window was not built: run `cargo bench` without `--bench budgets` once")
}

fn need_display() -> anyhow::Result<()> {
    let named = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    if cfg!(target_os = "linux") && !named("DISPLAY") && !named("WAYLAND_DISPLAY") {
        bail!("There is no display");
    }
    Ok(())
}

/// Both programs as they are shipped: optimised, stripped.
pub fn size(table: &mut Table) -> anyhow::Result<()> {
    let pair = Pair::new()?;
    let size = |path: &Path| fs::metadata(path).map(|m| m.len() as f64 / MIB);
    table.row(Row {
        what: "binary, stripped".into(),
        unit: "MiB",
        measured: size(&pair.program)?,
        floor: Some(size(&pair.empty)?),
        budget: Budget::AtMostTimes(1.6),
    });
    Ok(())
}

/// From starting the process to its first painted frame, practice off.
pub fn first_frame(table: &mut Table, runs: usize) -> anyhow::Result<()> {
    need_display()?;
    let pair = Pair::new()?;
    // The first start of each reads it from the disk.
    first_frame_of(&pair, &pair.program)?;
    first_frame_of(&pair, &pair.empty)?;
    let (mut program, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        program.push(first_frame_of(&pair, &pair.program)?);
        empty.push(first_frame_of(&pair, &pair.empty)?);
    }
    let (program, program_says): (Vec<_>, Vec<_>) = program.into_iter().unzip();
    let (empty, empty_says): (Vec<_>, Vec<_>) = empty.into_iter().unzip();
    table.row(Row {
        what: "exec to first painted frame".into(),
        unit: "ms",
        measured: median_ms(program),
        floor: Some(median_ms(empty)),
        budget: Budget::AtMostTimes(1.3),
    });
    table.row(Row {
        what: "the same, as first_frame_ms says".into(),
        unit: "ms",
        measured: median(program_says),
        floor: Some(median(empty_says)),
        budget: Budget::AtMostTimes(1.3),
    });
    Ok(())
}

/// Measured from here, and as the program itself says.
fn first_frame_of(pair: &Pair, program: &Path) -> anyhow::Result<(Duration, f64)> {
    let begun = Instant::now();
    let mut running = pair.start(program, Some("--measure-first-frame"))?;
    let output = BufReader::new(running.0.stdout.take().context("no output")?);
    let (sender, receiver) = channel();
    let reader = spawn(move || {
        for line in output.lines().map_while(Result::ok) {
            if let Some(says) = line.strip_prefix("first_frame_ms=") {
                sender.send((begun.elapsed(), says.to_owned())).ok();
            }
        }
    });
    let answer = receiver.recv_timeout(Duration::from_secs(30));
    drop(running);
    reader.join().ok();
    let (measured, says) = answer.with_context(|| format!("{} painted no frame", program.display()))?;
    Ok((measured, says.parse()?))
}

/// Memory after a few seconds, then processor time while nothing happens; both windows are open at the same time.
pub fn idle(table: &mut Table) -> anyhow::Result<()> {
    need_display()?;
    let pair = Pair::new()?;
    let program = pair.start(&pair.program, None)?;
    let empty = pair.start(&pair.empty, None)?;
    sleep(SETTLE);
    table.row(Row {
        what: "resident memory, step 1, one run".into(),
        unit: "MiB",
        measured: resident_mib(&program)?,
        floor: Some(resident_mib(&empty)?),
        budget: Budget::AtMostMore(40.0),
    });
    let before = (ticks(&program)?, ticks(&empty)?);
    sleep(IDLE);
    table.row(Row {
        what: "processor time idle for 10 s, one run".into(),
        unit: "ticks",
        measured: ticks(&program)? - before.0,
        floor: Some(ticks(&empty)? - before.1),
        budget: Budget::AtMostMore(1.0),
    });
    Ok(())
}

fn about(running: &Running, file: &str) -> anyhow::Result<String> {
    let path = format!("/proc/{}/{file}", running.0.id());
    fs::read_to_string(path).context("This system does not tell, or the window has closed")
}

fn resident_mib(running: &Running) -> anyhow::Result<f64> {
    let status = about(running, "status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS")?;
    let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kib / 1024.0)
}

/// Time of all threads in user mode and in the system: fields 14 and 15 of `proc_pid_stat(5)`, the first two fields
/// being the number and the name in parentheses.
fn ticks(running: &Running) -> anyhow::Result<f64> {
    let stat = about(running, "stat")?;
    let (_, fields) = stat.rsplit_once(')').context("no name")?;
    let times: Result<Vec<f64>, _> = fields.split_whitespace().skip(11).take(2).map(str::parse).collect();
    Ok(times?.iter().sum())
}
