//! From what was seen to the file: what is named is found first, then masked, then written.

use std::collections::BTreeSet;

use super::build::{Shown, build};
use super::cover::Hidden;
use super::file::{document, pack};
use super::input::CaseInput;
use super::page::{Page, page};
use crate::domain::texts::Texts;

/// What the person has chosen to show.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// Places of unmasked items in [`Hidden::items`].
    pub shown: BTreeSet<usize>,
    /// The pasted message goes along, without secrets and with masks.
    pub pasted: bool,
}

/// A case that is ready to be saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseFile {
    /// The code to say on the phone.
    pub code: String,
    /// Name of the file.
    pub name: String,
    /// The readable page, as it is in the file.
    pub page: String,
    /// The document behind it, as it is in the file.
    pub document: String,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
}

/// Every text in a case that did not come from this program, the pasted message too.
pub fn texts_in(input: &CaseInput, texts: &Texts) -> Vec<String> {
    let mut found = Vec::new();
    let all = Shown { pasted: true, ..Shown::default() };
    build(input, texts, &all, &mut |text| {
        if !text.trim().is_empty() && !found.iter().any(|known| known == text) {
            found.push(text.to_owned());
        }
        String::new()
    });
    found
}

/// Makes the file. The same input gives the same bytes.
pub fn make(input: &CaseInput, texts: &Texts, hidden: &Hidden, choice: &Choice) -> CaseFile {
    let masks = hidden.items.iter().enumerate().filter(|(place, _)| choice.shown.contains(place));
    let shown = Shown { masks: masks.map(|(_, item)| item.mask.clone()).collect(), pasted: choice.pasted };
    let case = build(input, texts, &shown, &mut |text| hidden.cover(text, &choice.shown));
    let (code, document) = document(case);
    // The page is drawn from what the document says, so that both say the same.
    let html = match super::read(document.as_bytes()) {
        Ok(read) => page(&read.case, texts, &input.zone).html(),
        Err(_) => Page::default().html(),
    };
    let bytes = pack(&html, &document);
    CaseFile { name: format!("contractbook-{code}.case.zip"), code, page: html, document, bytes }
}
