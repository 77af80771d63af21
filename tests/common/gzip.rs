//! Packed bodies.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::GzEncoder;

/// These bytes, packed.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}
