//! Parts of these tests that need a process of their own: this same program, told to run one ignored test.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};

/// Tells the child where to work.
const FOLDER: &str = "UNBROKEN_FOLDER";

/// The folder a child works in; `None` in the process that starts it.
pub fn folder() -> Option<std::path::PathBuf> {
    std::env::var_os(FOLDER).map(Into::into)
}

/// The arguments that run this ignored test of this program alone.
pub fn arguments(test: &str) -> Vec<String> {
    let program = std::env::current_exe().unwrap().to_str().unwrap().to_owned();
    [&program, "--exact", test, "--ignored", "--nocapture", "--test-threads=1"].map(str::to_owned).to_vec()
}

/// A command that runs `words` on a folder.
pub fn command(words: &[String], folder: &Path) -> Command {
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).env(FOLDER, folder).stdin(Stdio::piped()).stdout(Stdio::piped());
    command.stderr(Stdio::piped());
    command
}

/// A child and what it says.
pub struct Again {
    pub child: Child,
    said: BufReader<ChildStdout>,
}

impl Again {
    /// Starts one.
    pub fn start(test: &str, folder: &Path) -> Self {
        let mut child = command(&arguments(test), folder).stderr(Stdio::null()).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap());
        Self { child, said }
    }

    /// The next line of ours: the rest of it. Others are the test harness's.
    pub fn line(&mut self, begins: &str) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.said.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // The harness writes the test's name without an end of line.
            if let Some((_, rest)) = line.trim_end().split_once(begins) {
                return Some(rest.to_owned());
            }
        }
    }

    /// Ends it between two instructions.
    pub fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
