//! Values to copy are shown sign by sign: the fixed-width face loses its ligatures, which would join `--`
//! or `://` into other shapes. egui has no switch for it, so the feature is emptied in the loaded copy.

/// Takes the lookups away from every `calt` feature of a font (OpenType 1.9, "GSUB", "Feature list table").
/// A file that is not shaped as expected stays as it is.
pub(super) fn without_ligatures(font: &[u8]) -> Vec<u8> {
    let mut out = font.to_vec();
    for at in counts(font).unwrap_or_default() {
        if let Some(count) = out.get_mut(at..at + 2) {
            count.fill(0);
        }
    }
    out
}

/// Where the lookup counts of the `calt` features stand.
fn counts(font: &[u8]) -> Option<Vec<usize>> {
    let tables = usize::from(u16_at(font, 4)?);
    let gsub = (0..tables)
        .map(|index| 12 + 16 * index)
        .find(|at| font.get(*at..at + 4) == Some(b"GSUB"))
        .and_then(|at| u32_at(font, at + 8))?;
    let list = gsub + usize::from(u16_at(font, gsub + 6)?);
    let features = usize::from(u16_at(font, list)?);
    let mut found = Vec::new();
    for record in (0..features).map(|index| list + 2 + 6 * index) {
        if font.get(record..record + 4) == Some(b"calt") {
            let feature = list + usize::from(u16_at(font, record + 4)?);
            found.push(feature + 2);
        }
    }
    Some(found)
}

fn u16_at(font: &[u8], at: usize) -> Option<u16> {
    font.get(at..at + 2)?.try_into().ok().map(u16::from_be_bytes)
}

fn u32_at(font: &[u8], at: usize) -> Option<usize> {
    let value = font.get(at..at + 4)?.try_into().ok().map(u32::from_be_bytes)?;
    usize::try_from(value).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_face_loses_its_ligatures_and_nothing_else() {
        let font: &[u8] = include_bytes!("../../../assets/fonts/JetBrainsMono-Regular.ttf");
        let places = counts(font).expect("the face has a feature list");
        assert!(!places.is_empty());
        let plain = without_ligatures(font);
        assert_eq!(plain.len(), font.len());
        let changed: Vec<usize> = (0..font.len()).filter(|at| font[*at] != plain[*at]).collect();
        assert!(!changed.is_empty());
        for at in changed {
            assert!(places.iter().any(|place| (*place..place + 2).contains(&at)), "byte {at}");
        }
        assert!(counts(&plain).expect("still readable").iter().all(|at| u16_at(&plain, *at) == Some(0)));
    }

    #[test]
    fn the_faces_come_out_as_they_went_in() {
        let inter: &[u8] = include_bytes!("../../../assets/fonts/Inter-roman.var.ttf");
        let mono: &[u8] = include_bytes!("../../../assets/fonts/JetBrainsMono-Regular.ttf");
        assert!(super::super::FACES.inter == inter && super::super::FACES.mono == without_ligatures(mono));
    }

    #[test]
    fn anything_else_stays_as_it_is() {
        for bytes in [&b""[..], b"no font", &[0xff; 64]] {
            assert_eq!(without_ligatures(bytes), bytes);
        }
    }
}
