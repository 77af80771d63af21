//! What is compiled in packed, because it is large.

use std::io::Read as _;

use flate2::read::DeflateDecoder;

/// The bytes that `build.rs` packed; `None` when they are damaged.
pub fn unpacked(packed: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(packed.len() * 4);
    DeflateDecoder::new(packed).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_damaged_is_nothing() {
        assert_eq!(unpacked(&[0x4B, 0x4C, 0x4A, 0x06, 0x00]).as_deref(), Some(&b"abc"[..]));
        assert_eq!(unpacked(&[0x4B, 0x4C]), None);
        assert_eq!(unpacked(&[0xFF; 8]), None);
    }
}
