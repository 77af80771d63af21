//! The token for a command: from a file, from standard input or from the environment, never from an argument.

use std::env::VarError;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use anyhow::{Context as _, bail};
use zeroize::Zeroizing;

use crate::domain::session::SecretToken;
use crate::domain::texts::Texts;

/// The environment variable that may hold the token.
pub const VARIABLE: &str = "CONTRACTBOOK_SCIM_TOKEN";

/// A token file longer than this is something else.
const MOST_BYTES: u64 = 64 * 1024;

/// What [`VARIABLE`] held when the program started.
#[derive(Debug)]
pub struct TokenVariable(Result<SecretToken, VarError>);

impl TokenVariable {
    /// Reads it. The caller then takes it out of the environment, which everything that this program starts inherits.
    pub fn read() -> Self {
        Self(std::env::var(VARIABLE).map(SecretToken::new))
    }
}

/// Reads the token as it stands in the file, or stood in the environment when none is named; tidying is the checks'
/// business.
pub fn read(file: Option<&Path>, variable: &TokenVariable, texts: &Texts) -> anyhow::Result<SecretToken> {
    match (file, &variable.0) {
        (Some(path), _) => read_file(path, texts),
        (None, Ok(token)) => Ok(token.clone()),
        (None, Err(VarError::NotPresent)) => {
            bail!("{}", texts.with("cli-no-token", &[("variable", VARIABLE.into())]))
        }
        (None, Err(VarError::NotUnicode(_))) => {
            bail!("{}", texts.with("cli-token-not-text", &[("file", VARIABLE.into())]))
        }
    }
}

/// Reads the token as it stands in this file; `-` is standard input.
pub fn read_file(path: &Path, texts: &Texts) -> anyhow::Result<SecretToken> {
    let said = |key: &str, name: &str| texts.with(key, &[("file", name.into())]);
    let name = path.display().to_string();
    let read =
        if path.as_os_str() == "-" { bounded(io::stdin()) } else { File::open(path).and_then(bounded) };
    let bytes = read.with_context(|| said("cli-token-unreadable", &name))?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!("{}", said("cli-token-too-long", &name));
    }
    decode(&bytes).map(SecretToken::new).with_context(|| said("cli-token-not-text", &name))
}

fn bounded(source: impl Read) -> io::Result<Zeroizing<Vec<u8>>> {
    let mut bytes = Zeroizing::new(Vec::new());
    source.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// UTF-8, or UTF-16 with its mark, as PowerShell's `>` and Notepad write it.
fn decode(bytes: &[u8]) -> Option<String> {
    let wide = |order: fn([u8; 2]) -> u16, rest: &[u8]| {
        let units: Vec<u16> = rest.as_chunks::<2>().0.iter().map(|pair| order(*pair)).collect();
        String::from_utf16(&units).ok()
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => wide(u16::from_be_bytes, rest),
        _ => std::str::from_utf8(bytes).ok().map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_windows_editors_write() {
        assert_eq!(decode(b"abc\r\n").as_deref(), Some("abc\r\n"));
        assert_eq!(decode(&[0xFF, 0xFE, b'a', 0, b'b', 0]).as_deref(), Some("ab"));
        assert_eq!(decode(&[0xFE, 0xFF, 0, b'a']).as_deref(), Some("a"));
        assert_eq!(decode(&[0x80, 0x81]), None);
    }

    #[test]
    fn a_huge_file_is_not_read_whole() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("token");
        std::fs::write(&path, vec![b'x'; 200_000]).unwrap();
        let texts = Texts::english();
        let fails = |path: &Path| format!("{:#}", read_file(path, &texts).unwrap_err());
        assert!(fails(&path).ends_with("is longer than any token."), "{}", fails(&path));
        let none = fails(&dir.path().join("none"));
        assert!(none.contains("cannot be read") && none.contains("none"), "{none}");
    }
}
