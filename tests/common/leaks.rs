//! Looking for canaries.

/// Whatever of these stands in the text. Upper and lower case are one.
pub fn leaks<'a>(text: &str, canaries: &[&'a str]) -> Vec<&'a str> {
    let lower = text.to_lowercase();
    canaries.iter().copied().filter(|canary| lower.contains(&canary.to_lowercase())).collect()
}
