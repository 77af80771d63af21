//! The token of each setup: the file that a list names, else its file in the token folder, else the keychain. The first
//! of these that is there rules, also when it cannot be read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};

use super::said;
use crate::cli::token;
use crate::domain::report::NotChecked;
use crate::domain::session::SecretToken;
use crate::domain::setups::slug;
use crate::domain::texts::Texts;

use super::which::Chosen;

/// Endings a token file may have; none is fine too.
const ENDINGS: [&str; 2] = ["token", "txt"];

/// Where tokens are looked for.
pub struct Tokens {
    folder: Option<PathBuf>,
    /// How many setups have this name.
    names: BTreeMap<String, usize>,
}

/// Where the token of one setup is.
pub enum Found {
    /// Read from a file.
    Token(SecretToken),
    /// To be asked of the keychain.
    Keychain,
    /// Nowhere.
    None(NotChecked),
}

impl Tokens {
    /// # Errors
    /// When the token folder is not there: a wrong path must not look like a folder without tokens.
    pub fn new(folder: Option<&Path>, chosen: &[Chosen], texts: &Texts) -> anyhow::Result<Self> {
        if let Some(folder) = folder {
            let there =
                std::fs::metadata(folder).with_context(|| said(texts, "many-cli-said-no-folder", folder))?;
            if !there.is_dir() {
                bail!("{}", said(texts, "many-cli-said-not-a-folder", folder));
            }
        }
        let mut names = BTreeMap::new();
        for one in chosen {
            *names.entry(slug(&one.setup.company)).or_default() += 1;
        }
        Ok(Self { folder: folder.map(Path::to_owned), names })
    }

    /// Where the token of this setup is.
    pub fn find(&self, one: &Chosen, texts: &Texts) -> Found {
        if let Some(file) = &one.token_file {
            return read(file, texts);
        }
        let Some(folder) = &self.folder else {
            return if one.setup.token_kept { Found::Keychain } else { Found::None(NotChecked::NoneKept) };
        };
        if let Some(file) = file_in(folder, &one.setup.id) {
            return read(&file, texts);
        }
        let name = slug(&one.setup.company);
        match file_in(folder, &name) {
            // A token must not go to a server because its customer's name is a common one.
            Some(_) if self.names.get(&name).is_some_and(|count| *count > 1) => {
                Found::None(NotChecked::TwoNames)
            }
            Some(file) => read(&file, texts),
            None if one.setup.token_kept => Found::Keychain,
            None => Found::None(NotChecked::NoFile),
        }
    }
}

fn file_in(folder: &Path, name: &str) -> Option<PathBuf> {
    if name.is_empty() {
        return None;
    }
    let plain = folder.join(name);
    let ended = ENDINGS.iter().map(|ending| folder.join(format!("{name}.{ending}")));
    std::iter::once(plain).chain(ended).find(|path| path.is_file())
}

fn read(file: &Path, texts: &Texts) -> Found {
    match token::read_file(file, texts) {
        Ok(token) => Found::Token(token),
        Err(error) => {
            tracing::debug!(%error, "a token file");
            Found::None(NotChecked::Unreadable)
        }
    }
}
