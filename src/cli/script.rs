//! `script`: what whoever helps asks, listens for and says, as one page to read and print.

use crate::domain::report::script::document;
use crate::domain::texts::Texts;

use super::args::ScriptArgs;
use super::{output, users, worker};

/// Prints the page, or writes it to a file.
pub fn run(args: &ScriptArgs, texts: &Texts) -> anyhow::Result<u8> {
    let page = document(texts, env!("CARGO_PKG_VERSION"));
    let Some(path) = &args.out else {
        output::print(page.trim_end())?;
        return Ok(0);
    };
    users::save(&worker(texts)?, path, page, texts)?;
    let shown = path.display().to_string();
    output::progress(&texts.with("script-saved", &[("path", (&shown).into())]));
    Ok(0)
}
