//! `contractbook-setup explain`: reads a message from an argument, a file or standard input. Works offline.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::Path;

use anyhow::{Context as _, bail};

use crate::domain::explain;
use crate::domain::people::list::windows_1252;
use crate::domain::report::{explain_json, explain_text};
use crate::domain::texts::Texts;

use super::args::ExplainArgs;
use super::{PROBLEMS, output};

/// Bytes kept from the beginning of a long input, and again from its end. Even, so that UTF-16 stays in step.
const KEPT: usize = 2 * 1024 * 1024;

/// Runs it and gives the exit status.
pub fn run(args: &ExplainArgs, texts: &Texts) -> anyhow::Result<u8> {
    let text = input(args, texts)?;
    let reading = explain::read(&text);
    if args.json {
        output::json(&explain_json(&reading, texts))?;
    } else {
        output::print(&explain_text(&reading, texts))?;
    }
    Ok(if reading.matches.is_empty() { PROBLEMS } else { 0 })
}

fn input(args: &ExplainArgs, texts: &Texts) -> anyhow::Result<String> {
    let dash = |path: &Path| path.as_os_str() == "-";
    if let Some(path) = args.file.as_deref().filter(|path| !dash(path)) {
        let unreadable =
            || texts.with("cli-explain-unreadable", &[("path", path.display().to_string().as_str().into())]);
        return File::open(path).and_then(ends).with_context(unreadable);
    }
    let stdin = io::stdin();
    let asked = args.file.is_some() || matches!(args.text.as_slice(), [one] if one == "-");
    if !args.text.is_empty() && !asked {
        let words: Vec<String> = args.text.iter().map(|word| word.to_string_lossy().into_owned()).collect();
        return Ok(words.join(" "));
    }
    if !asked && stdin.is_terminal() {
        bail!("{}", texts.get("cli-explain-usage"));
    }
    ends(stdin.lock()).with_context(|| texts.get("cli-stdin-unreadable"))
}

/// Reads to the end and keeps the beginning and the end.
fn ends(mut source: impl Read) -> io::Result<String> {
    let mut bytes = Vec::new();
    let mut chunk = vec![0; 64 * 1024];
    let mut cut = false;
    loop {
        let read = match source.read(&mut chunk) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        bytes.extend_from_slice(chunk.get(..read).unwrap_or_default());
        if bytes.len() > 3 * KEPT {
            let until = (bytes.len() - KEPT) & !1;
            bytes.drain(KEPT..until);
            cut = true;
        }
    }
    let encoding = Encoding::of(&bytes);
    if !cut {
        return Ok(encoding.decode(&bytes));
    }
    let (head, tail) = bytes.split_at(KEPT.min(bytes.len()));
    Ok(format!("{}\n\n{}", encoding.decode(head), encoding.decode(tail)))
}

/// The text of a file as Windows, PowerShell or Excel wrote it: UTF-16, UTF-8, or the Western code page.
pub(super) fn decoded(bytes: &[u8]) -> String {
    Encoding::of(bytes).decode(bytes)
}

/// How the bytes stand for characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Utf16Le,
    Utf16Be,
}

impl Encoding {
    /// By the mark at the beginning; without one by the zeros that Western text has in every second byte of UTF-16.
    fn of(bytes: &[u8]) -> Self {
        match bytes {
            [0xFF, 0xFE, ..] => return Self::Utf16Le,
            [0xFE, 0xFF, ..] => return Self::Utf16Be,
            _ => {}
        }
        let sample = bytes.get(..bytes.len().min(1_024)).unwrap_or_default();
        let zeros = |first: usize| sample.iter().skip(first).step_by(2).filter(|b| **b == 0).count();
        let most = sample.len() / 5;
        match (zeros(0), zeros(1)) {
            (even, odd) if sample.len() >= 4 && odd > most && even < odd / 4 => Self::Utf16Le,
            (even, odd) if sample.len() >= 4 && even > most && odd < even / 4 => Self::Utf16Be,
            _ => Self::Utf8,
        }
    }

    fn decode(self, bytes: &[u8]) -> String {
        let wide = |order: fn([u8; 2]) -> u16| {
            let units: Vec<u16> = bytes.as_chunks::<2>().0.iter().map(|pair| order(*pair)).collect();
            String::from_utf16_lossy(&units)
        };
        match self {
            Self::Utf16Le => wide(u16::from_le_bytes),
            Self::Utf16Be => wide(u16::from_be_bytes),
            Self::Utf8 => {
                let mut text = String::with_capacity(bytes.len());
                for chunk in bytes.utf8_chunks() {
                    text.push_str(chunk.valid());
                    // What is not UTF-8 is mostly Windows' Western code page.
                    text.extend(chunk.invalid().iter().map(|byte| windows_1252(*byte)));
                }
                text
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_as_windows_writes_them() {
        let wide =
            |text: &str, order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<_>>();
        assert_eq!(ends(&b"abc"[..]).unwrap(), "abc");
        assert_eq!(ends(&b"\x84ung\xfcltig\x93"[..]).unwrap(), "„ungültig“");
        assert!(ends(&wide("\u{feff}Fehler ü", u16::to_le_bytes)[..]).unwrap().ends_with("Fehler ü"));
        assert!(ends(&wide("\u{feff}Fehler ü", u16::to_be_bytes)[..]).unwrap().ends_with("Fehler ü"));
        assert_eq!(ends(&wide("Fehler ü", u16::to_le_bytes)[..]).unwrap(), "Fehler ü");
        assert_eq!(ends(&[0xFF, 0xFE, 0x41][..]).unwrap(), "\u{feff}");
    }

    #[test]
    fn beginning_and_end_of_a_huge_input_are_kept() {
        let mut bytes = b"first ".to_vec();
        bytes.resize(20 * 1024 * 1024, b'x');
        bytes.extend_from_slice(b" last");
        let text = ends(&bytes[..]).unwrap();
        assert!(text.starts_with("first ") && text.ends_with(" last") && text.len() <= 4 * KEPT);
    }
}
