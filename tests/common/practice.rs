//! The practice Contractbook as a process of its own.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// `contractbook-setup practice …`, ended when dropped.
pub struct Practice {
    child: Child,
    pub url: String,
    pub token: String,
}

impl Practice {
    pub fn start(args: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_contractbook-setup"))
            .env("CONTRACTBOOK_SETUP_LANGUAGE", "en")
            .arg("practice")
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut value = |label: &str| {
            let line = lines.next().unwrap().unwrap();
            let told = line.strip_prefix(label);
            assert!(told.is_some(), "{line}");
            told.unwrap_or_default().trim().to_owned()
        };
        let url = value("Tenant URL:");
        let token = value("Secret token:");
        Self { child, url, token }
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}
