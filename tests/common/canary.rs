//! A secret token that is easy to find again, in whatever shape a program might carry it along.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::files::everything_in;

/// The token.
pub const TOKEN: &str = "CANARYtoken7Fq2LmZx81RtYw03sDvE5nKpQ9";
/// What of it must be nowhere. Less than the whole: half a token is a find too.
pub const PART: &str = "7Fq2LmZx81RtYw";

/// The shapes of a secret, all but those that differ in case alone, with a name for each.
fn shapes(part: &str) -> Vec<(&'static str, Vec<u8>)> {
    let each = |shape: fn(u8) -> String| part.bytes().map(shape).collect::<String>();
    let mut shapes = vec![
        ("as it is", part.to_owned()),
        ("reversed", part.chars().rev().collect()),
        ("percent-encoded", each(|byte| format!("%{byte:02x}"))),
        ("in hex", each(|byte| format!("{byte:02x}"))),
        ("as bytes of an array", each(|byte| format!("{byte}, ")).trim_end_matches(", ").to_owned()),
        ("as escapes of JSON", each(|byte| format!("\\u{byte:04x}"))),
        ("as references of HTML", each(|byte| format!("&#{byte};"))),
    ];
    // Where it begins within a group of three decides how Base64 looks; what its neighbours touch is cut off.
    for (name, before) in [("in Base64", 0), ("in Base64, one on", 1), ("in Base64, two on", 2)] {
        let text = STANDARD_NO_PAD.encode([&vec![b'x'; before], part.as_bytes()].concat());
        let whole = (before + part.len()) / 3 * 4;
        shapes.push((name, text[[0, 2, 3][before]..whole].to_owned()));
    }
    let mut shapes: Vec<_> = shapes.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    let wide: Vec<u8> = part.encode_utf16().flat_map(u16::to_le_bytes).collect();
    // Without the last byte it is found in either order of bytes.
    shapes.push(("in UTF-16", wide[..wide.len() - 1].to_vec()));
    shapes
}

/// The shape in which `part` is somewhere in these bytes. Upper and lower case are one.
pub fn shape_of(part: &str, bytes: &[u8]) -> Option<&'static str> {
    let bytes = bytes.to_ascii_lowercase();
    shapes(part).into_iter().find_map(|(name, shape)| {
        memchr::memmem::find(&bytes, &shape.to_ascii_lowercase()).is_some().then_some(name)
    })
}

/// Fails where the token is in these bytes.
pub fn assert_nowhere(bytes: &[u8], place: &str) {
    let shape = shape_of(PART, bytes);
    assert!(
        shape.is_none(),
        "the token is in {place}, {}: {}",
        shape.unwrap(),
        String::from_utf8_lossy(bytes)
    );
}

/// Fails where the token is in a file under this folder, or in the name of one. Says how many were looked at.
pub fn assert_in_no_file(folder: &Path) -> usize {
    let files = everything_in(folder);
    for path in &files {
        assert_nowhere(&std::fs::read(path).unwrap(), &path.display().to_string());
        assert_nowhere(path.as_os_str().as_encoded_bytes(), "the name of a file");
    }
    files.len()
}

#[test]
fn every_shape_is_found() {
    use std::fmt::Write as _;
    let hex = TOKEN.bytes().fold(String::new(), |mut out, byte| {
        write!(out, "{byte:02X}").unwrap();
        out
    });
    let url: String = url::form_urlencoded::byte_serialize(TOKEN.as_bytes()).collect();
    let every: Vec<String> = TOKEN.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let wide = |order: fn(u16) -> [u8; 2]| TOKEN.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let mut carried = vec![
        TOKEN.as_bytes().to_vec(),
        TOKEN.to_uppercase().into_bytes(),
        TOKEN.to_lowercase().into_bytes(),
        TOKEN.bytes().rev().collect(),
        hex.into_bytes(),
        url.into_bytes(),
        every.concat().into_bytes(),
        format!("{:?}", TOKEN.as_bytes()).into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
    ];
    for before in ["", "b", "be"] {
        let text = format!("{before}{TOKEN}");
        carried.push(STANDARD_NO_PAD.encode(&text).into_bytes());
        carried.push(base64::engine::general_purpose::URL_SAFE.encode(&text).into_bytes());
    }
    for bytes in carried {
        let around = [b"before ", &bytes[..], b" after"].concat();
        assert!(shape_of(PART, &around).is_some(), "{}", String::from_utf8_lossy(&around));
    }
    for (name, shape) in shapes(PART) {
        assert!(shape.len() >= 14, "{name}");
        assert!(shape_of(PART, &shape).is_some(), "{name}");
    }
    assert_eq!(shape_of(PART, b"CANARYtoken and nothing more of it, 7fq2lmzx81rty"), None);
}
