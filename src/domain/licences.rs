//! The licences of everything this program is built from, made by `assets/licences/make` and compiled in packed.

use std::io::Read as _;

/// The packed text.
const PACKED: &[u8] = include_bytes!("../../assets/licences/third-party.txt.gz");
/// The line between two blocks.
const RULE: &str = "================================================================================";

/// One licence text, and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Name, version and licence of each part, as in `serde 1.0.0 (MIT OR Apache-2.0)`.
    pub parts: Vec<String>,
    /// How many lines at the beginning name the parts.
    pub heads: usize,
    /// All lines, the names first.
    pub lines: Vec<String>,
}

/// The whole text, as `--licences` prints it.
pub fn third_party() -> String {
    let mut text = String::new();
    let mut packed = flate2::read::GzDecoder::new(PACKED);
    if let Err(error) = packed.read_to_string(&mut text) {
        tracing::error!(%error, "the licences could not be unpacked");
    }
    text
}

/// The same in blocks, each with one text and everybody it belongs to.
pub fn blocks() -> Vec<Block> {
    let text = third_party();
    // What stands before the first rule is the introduction.
    text.split(RULE).skip(1).map(block).filter(|block| !block.parts.is_empty()).collect()
}

fn block(text: &str) -> Block {
    let lines: Vec<String> = text.trim_matches('\n').lines().map(str::to_owned).collect();
    let heads = lines.iter().take_while(|line| !line.is_empty()).count();
    Block { parts: lines.iter().take(heads).cloned().collect(), heads, lines }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_block_names_its_parts_and_has_a_text() {
        let blocks = blocks();
        assert!(blocks.len() > 50, "{}", blocks.len());
        for block in &blocks {
            assert!(block.lines.len() > block.heads + 1, "{:?} has no text", block.parts);
            assert!(block.parts.iter().all(|part| part.ends_with(')')), "{:?}", block.parts);
        }
        let serde = |block: &Block| block.parts.iter().any(|part| part.starts_with("serde 1."));
        assert!(blocks.iter().any(serde));
    }
}
