//! `contractbook-setup check --setups`: many saved setups, some at a time, in one table or one document.

mod run;
mod tokens;
mod which;

use std::path::PathBuf;

use clap::Args;

use crate::domain::report::{check_many_json, check_many_text};
use crate::domain::texts::Texts;

use super::args::CheckArgs;
use super::{INTERRUPTED, PROBLEMS, output};

/// What `check` takes for many setups.
#[derive(Debug, Clone, Default, Args)]
pub struct ManyArgs {
    /// Check saved setups: all of this computer, or those in these folders, files and lists
    #[arg(
        long,
        value_name = "FOLDER|FILE",
        num_args = 0..,
        conflicts_with_all = ["tenant_url", "token_file", "practice"]
    )]
    pub setups: Option<Vec<PathBuf>>,

    /// Folder with a token file for each setup, named by its id or by its company, as in nordwind-inc.token
    #[arg(long, value_name = "DIR", requires = "setups", conflicts_with_all = ["tenant_url", "token_file", "practice"])]
    pub token_dir: Option<PathBuf>,

    /// Also check the setups in the archive
    #[arg(long, requires = "setups", conflicts_with_all = ["tenant_url", "token_file", "practice"])]
    pub archived: bool,

    /// How many to check at a time
    #[arg(long, value_name = "N", default_value_t = 4, requires = "setups", conflicts_with_all = ["tenant_url", "token_file", "practice"], value_parser = clap::value_parser!(u8).range(1..=16))]
    pub at_once: u8,
}

/// Runs it and gives the exit status.
pub fn run(args: &CheckArgs, setups: &[PathBuf], texts: &Texts) -> anyhow::Result<u8> {
    let chosen = which::choose(setups, args.many.archived, texts)?;
    let tokens = tokens::Tokens::new(args.many.token_dir.as_deref(), &chosen, texts)?;
    let (all, interrupted) = run::run(chosen, &tokens, args, texts)?;
    if args.json {
        output::json(&check_many_json(&all, texts, env!("CARGO_PKG_VERSION")))?;
    } else {
        output::print(check_many_text(&all, jiff::Timestamp::now(), texts).trim_end())?;
    }
    Ok(match all.ready() == all.setups.len() {
        _ if interrupted => INTERRUPTED,
        true => 0,
        false => PROBLEMS,
    })
}

/// A sentence about a file or folder.
fn said(texts: &Texts, key: &str, path: &std::path::Path) -> String {
    texts.with(key, &[("path", (&path.display().to_string()).into())])
}
