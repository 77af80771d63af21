//! The icon for packaging: every size is there, and the containers hold what they say.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a file that is cut short fails the test")]

use std::fs;
use std::path::{Path, PathBuf};

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icon").join(name)
}

fn bytes(name: &str) -> Vec<u8> {
    fs::read(file(name)).unwrap()
}

/// Width and height of a PNG file.
fn png_size(png: &[u8]) -> (u32, u32) {
    assert_eq!(png.get(..8), Some(&b"\x89PNG\r\n\x1a\n"[..]));
    let at = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (at(16), at(20))
}

#[test]
fn every_size_is_drawn() {
    for size in [16, 20, 24, 32, 48, 64, 128, 256, 512] {
        assert_eq!(png_size(&bytes(&format!("icon-{size}.png"))), (size, size));
    }
    let window = fs::read(file("../icon.png")).unwrap();
    assert_eq!(window, bytes("icon-256.png"));
    assert!(fs::read_to_string(file("icon.svg")).unwrap().starts_with("<svg"));
}

#[test]
fn the_windows_file_holds_all_sizes_that_windows_asks_for() {
    let ico = bytes("icon.ico");
    let short = |at: usize| u16::from_le_bytes(ico[at..at + 2].try_into().unwrap());
    let long = |at: usize| u32::from_le_bytes(ico[at..at + 4].try_into().unwrap()) as usize;
    assert_eq!((short(0), short(2)), (0, 1));
    let mut sizes = Vec::new();
    for entry in 0..usize::from(short(4)) {
        let at = 6 + 16 * entry;
        let (length, start) = (long(at + 8), long(at + 12));
        let data = &ico[start..start + length];
        let size = match ico[at] {
            0 => 256,
            size => u32::from(size),
        };
        if size == 256 {
            assert_eq!(png_size(data), (256, 256));
        } else {
            // A bitmap of twice the height: colours, then the mask.
            let dword = |at: usize| u32::from_le_bytes(data[at..at + 4].try_into().unwrap());
            assert_eq!((dword(4), dword(8)), (size, 2 * size));
        }
        sizes.push(size);
    }
    assert_eq!(sizes, [16, 20, 24, 32, 48, 64, 256]);
}

#[test]
fn the_mac_file_holds_all_sizes_that_macos_asks_for() {
    let icns = bytes("icon.icns");
    let long = |at: usize| u32::from_be_bytes(icns[at..at + 4].try_into().unwrap());
    assert_eq!(&icns[..4], b"icns");
    assert_eq!(long(4) as usize, icns.len());
    let mut found = Vec::new();
    let mut at = 8;
    while at < icns.len() {
        let length = long(at + 4) as usize;
        let kind = String::from_utf8(icns[at..at + 4].to_vec()).unwrap();
        found.push((kind, png_size(&icns[at + 8..at + length]).0));
        at += length;
    }
    let wanted = [
        ("icp4", 16),
        ("icp5", 32),
        ("ic11", 32),
        ("ic12", 64),
        ("ic07", 128),
        ("ic13", 256),
        ("ic08", 256),
        ("ic14", 512),
        ("ic09", 512),
        ("ic10", 1024),
    ];
    assert_eq!(found, wanted.map(|(kind, size)| (kind.to_owned(), size)));
}
