//! Addresses as they are compared: trimmed, NFC, without regard to case.

use std::hash::{BuildHasher as _, Hasher, RandomState};

use icu_normalizer::ComposingNormalizerBorrowed;

/// Turns addresses into numbers that are equal when the addresses are. Two different addresses share one with a chance of
/// one in ten million for a million people. The numbers differ from run to run.
#[derive(Debug, Clone, Copy)]
pub(in crate::domain::people) struct Keys {
    start: u64,
    factor: u64,
}

impl Keys {
    pub(in crate::domain::people) fn new() -> Self {
        let random = RandomState::new();
        Self { start: random.hash_one(0), factor: random.hash_one(1) | 1 }
    }

    /// The key of an address; `None` for nothing.
    pub(in crate::domain::people) fn of(self, address: &str) -> Option<u64> {
        let address = address.trim();
        if address.is_empty() {
            return None;
        }
        // 0 stands for nothing.
        Some(if address.is_ascii() { self.hash(address) } else { self.hash(&folded(address)) }.max(1))
    }

    /// Multiplies eight bytes at a time and folds the product, as wyhash does.
    fn hash(self, text: &str) -> u64 {
        let fold = |state: u64, word: u64| {
            let product = u128::from(state ^ word) * u128::from(self.factor);
            (product as u64) ^ ((product >> 64) as u64)
        };
        let (words, rest) = text.as_bytes().as_chunks::<8>();
        let state =
            words.iter().fold(self.start, |state, word| fold(state, lower(u64::from_le_bytes(*word))));
        let mut last = [0; 8];
        last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
        let state = fold(state, lower(u64::from_le_bytes(last)));
        fold(state.rotate_left(32), text.len() as u64)
    }
}

/// Eight ASCII letters in lower case. Other bytes of UTF-8 stay as they are.
const fn lower(word: u64) -> u64 {
    const fn each(byte: u8) -> u64 {
        u64::from_ne_bytes([byte; 8])
    }
    let ascii = word & each(0x7F);
    let from_a = ascii + each(0x80 - b'A');
    let behind_z = ascii + each(0x7F - b'Z');
    let capitals = from_a & !behind_z & !word & each(0x80);
    word | (capitals >> 2)
}

/// A hasher for keys, which are hashes already.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Plain(u64);

impl Hasher for Plain {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

/// Whether two addresses are the same to whoever delivers mail to them.
pub(in crate::domain::people) fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.trim(), b.trim());
    if a == b {
        return true;
    }
    if a.is_ascii() && b.is_ascii() { a.eq_ignore_ascii_case(b) } else { folded(a) == folded(b) }
}

/// Upper and then lower case takes what belongs together to one form, the sharp s too (Unicode chapter 3.13).
fn folded(text: &str) -> String {
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let cased: String =
        nfc.normalize(text).chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    nfc.normalize(&cased).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_many_people_differ() {
        let keys = Keys::new();
        let mut all: Vec<_> = (0..200_000)
            .flat_map(|n| [format!("p{n}@x.example"), format!("{n:016}")])
            .map(|a| keys.of(&a))
            .collect();
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), 400_000);
        assert_ne!(keys.of("a"), keys.of("a\0"));
    }

    #[test]
    fn capitals_alone_are_lowered() {
        for byte in 0..=255u8 {
            let expected = u64::from_le_bytes([byte.to_ascii_lowercase(); 8]);
            assert_eq!(lower(u64::from_le_bytes([byte; 8])), expected, "{byte}");
        }
    }

    #[test]
    fn the_same_address_in_other_letters() {
        let keys = Keys::new();
        for (a, b) in [
            ("Mia@Contoso.com", " mia@contoso.COM "),
            ("søren@x.example", "SØREN@X.EXAMPLE"),
            ("jose\u{301}@x.example", "JOSÉ@x.example"),
            ("gross@straße.example", "GROSS@STRASSE.EXAMPLE"),
            ("Σας@x", "σασ@x"),
        ] {
            assert!(same(a, b), "{a} {b}");
            assert_eq!(keys.of(a), keys.of(b), "{a} {b}");
        }
        let long = format!("{}@x.example", "ab".repeat(100));
        assert_eq!(keys.of(&long), keys.of(&long.to_uppercase()));
        assert_ne!(keys.of("a@x"), keys.of("b@x"));
        assert!(!same("a@x", "a@y"));
        assert_eq!(keys.of("  "), None);
    }
}
