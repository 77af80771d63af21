//! Strings of JSON, also inside strings of JSON, in text that may end anywhere.

/// Length of what stands behind an opening quote, up to the quote that closes it or the end of the line.
///
/// `escapes` backslashes stood before the opening quote: none in JSON, one inside a string of JSON, three inside a string
/// in such a string. The closing quote has as many, behind whole pairs of escaped backslashes.
pub(super) fn quoted_length(value: &str, quote: char, escapes: usize) -> usize {
    let mut backslashes = 0;
    for (at, c) in value.char_indices() {
        if c == '\n' || c == '\r' {
            return at;
        }
        let closes = c == quote && backslashes % (2 * (escapes + 1)) == escapes;
        // A quote in the middle of a word, as a percent escape leaves it, closes nothing.
        if closes
            && !value.get(at + c.len_utf8()..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
        {
            return at - escapes;
        }
        backslashes = if c == '\\' { backslashes + 1 } else { 0 };
    }
    value.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_string_ends_at_its_own_quote() {
        for (value, escapes, wanted) in [
            (r#"anna","active":true"#, 0, "anna"),
            (r#"Anna \"A\" Lind","active":true"#, 0, r#"Anna \"A\" Lind"#),
            (r#"Anna \"A\", Lind","active":true"#, 0, r#"Anna \"A\", Lind"#),
            (r#"Anna\\","active":true"#, 0, r"Anna\\"),
            (r#"anna\",\"id\":\"7\""#, 1, "anna"),
            (r#"Anna \\\"A\\\", Lind\",\"id\":\"7\""#, 1, r#"Anna \\\"A\\\", Lind"#),
            (r#"anna\\\",\\\"id"#, 3, "anna"),
            ("Søren Kierkega", 0, "Søren Kierkega"),
            ("Søren\nnext \"line\"", 0, "Søren"),
            (r#"a"b","c""#, 0, r#"a"b"#),
        ] {
            assert_eq!(value.get(..quoted_length(value, '"', escapes)), Some(wanted), "{value}");
        }
    }
}
