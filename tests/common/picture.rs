//! A picture of a window in `target/look/`.

use std::collections::BTreeSet;
use std::path::Path;

use super::window::Window;

/// Draws the window and saves it under this name; a blank picture is a failure.
pub fn save(window: &mut Window, name: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/look");
    std::fs::create_dir_all(&folder).unwrap();
    let image = window.harness.render().unwrap();
    let colours: BTreeSet<[u8; 4]> = image.pixels().map(|pixel| pixel.0).collect();
    assert!(colours.len() > 50, "{name} is blank");
    image.save(folder.join(format!("{name}.png"))).unwrap();
}
