//! The token for a command: from a file, from standard input or from the environment, never from an argument.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use zeroize::Zeroizing;

use crate::domain::session::SecretToken;

/// The environment variable that may hold the token.
pub const VARIABLE: &str = "CONTRACTBOOK_SCIM_TOKEN";

/// A token file longer than this is something else.
const MOST_BYTES: u64 = 64 * 1024;

/// The token could not be read.
#[derive(Debug, thiserror::Error)]
pub enum TokenError {
    /// Neither a file nor the variable was given.
    #[error("no token: use --token-file FILE, --token-file - or the environment variable {VARIABLE}")]
    None,
    /// The file cannot be read.
    #[error("the token file {path} cannot be read")]
    Unreadable {
        /// As given.
        path: String,
        /// Why.
        source: io::Error,
    },
    /// The file cannot be a token.
    #[error("the token file {0} is longer than any token")]
    TooLong(String),
    /// The file is not text.
    #[error("the token file {0} is not text")]
    NotText(String),
}

/// Reads the token as it stands there; tidying is the checks' business.
pub fn read(file: Option<&Path>) -> Result<SecretToken, TokenError> {
    let Some(path) = file else {
        return match std::env::var(VARIABLE) {
            Ok(token) => Ok(SecretToken::new(token)),
            Err(std::env::VarError::NotPresent) => Err(TokenError::None),
            Err(std::env::VarError::NotUnicode(_)) => Err(TokenError::NotText(VARIABLE.to_owned())),
        };
    };
    let name = path.display().to_string();
    let read =
        if path.as_os_str() == "-" { bounded(io::stdin()) } else { File::open(path).and_then(bounded) };
    let bytes = read.map_err(|source| TokenError::Unreadable { path: name.clone(), source })?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(TokenError::TooLong(name));
    }
    decode(&bytes).map(SecretToken::new).ok_or(TokenError::NotText(name))
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
        assert!(matches!(read(Some(&path)), Err(TokenError::TooLong(_))));
        assert!(matches!(read(Some(&dir.path().join("none"))), Err(TokenError::Unreadable { .. })));
    }
}
