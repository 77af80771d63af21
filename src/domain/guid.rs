//! Object, application and directory ids: GUIDs in their usual form.

/// Bytes of a GUID with its hyphens and without braces.
pub const GUID_LENGTH: usize = 36;

/// Whether the text is a GUID: hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562 section 4), in any case, and
/// nothing around them.
pub fn is_guid(text: &str) -> bool {
    text.len() == GUID_LENGTH
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_form_and_no_other_is_a_guid() {
        for text in ["9832aad8-e4fe-496b-a604-95c6ef01ae75", "9832AAD8-E4FE-496B-A604-95C6EF01AE75"] {
            assert!(is_guid(text), "{text}");
        }
        for text in [
            "",
            "9832aad8",
            "9832aad8e4fe496ba60495c6ef01ae75",
            "{9832aad8-e4fe-496b-a604-95c6ef01ae75}",
            "9832aad8-e4fe-496b-a604-95c6ef01ae7g",
            "9832aad8-e4fe-496b-a604-95c6ef01ae7",
            "9832aad8-e4fe-496b-a60495c6ef01-ae75",
            "------------------------------------",
            "999999999999999999999999999999999999",
            "9832aad8-e4fe-496b-a604-95c6ef01aeø",
        ] {
            assert!(!is_guid(text), "{text}");
        }
    }
}
