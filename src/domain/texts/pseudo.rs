//! A language nobody speaks, made from English: accents on the letters and 40 % more of them. What is still plain on a
//! picture was not taken from the texts, and what is cut off would be cut off in a long language.

use std::borrow::Cow;

/// Two of five letters are written twice.
const TWICE: usize = 2;
const OF: usize = 5;

/// Letters and how they are written here. Every one of them is in the fonts.
const ACCENTS: [(char, char); 26] = [
    ('a', 'å'),
    ('c', 'ç'),
    ('d', 'đ'),
    ('e', 'é'),
    ('g', 'ğ'),
    ('i', 'ï'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ö'),
    ('r', 'ř'),
    ('s', 'š'),
    ('t', 'ţ'),
    ('u', 'ü'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('A', 'Å'),
    ('C', 'Ç'),
    ('E', 'É'),
    ('I', 'Ï'),
    ('N', 'Ñ'),
    ('O', 'Ö'),
    ('S', 'Š'),
    ('T', 'Ţ'),
    ('U', 'Ü'),
    ('Y', 'Ý'),
    ('Z', 'Ž'),
];

/// The text between the variables of a message. Portal labels, code and addresses stay as they are, also where a
/// variable cuts them in two; the marks of strong text are no letters.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    let mut rest = text;
    // The end of a label that began before a variable.
    if let Some(end) = rest.find("]]")
        && rest.find("[[").is_none_or(|start| start > end)
    {
        let (label, after) = rest.split_at(end);
        out.push_str(label);
        rest = after;
    }
    let mut letters = 0;
    while let Some((start, mark)) = next_mark(rest) {
        let (plain, marked) = rest.split_at(start);
        write_plain(&mut out, plain, &mut letters);
        let length = mark.len();
        let end = marked
            .get(length..)
            .and_then(|inside| inside.find(if mark == "[[" { "]]" } else { mark }))
            .map_or(marked.len(), |end| end + 2 * length);
        let (kept, after) = marked.split_at(end);
        out.push_str(kept);
        rest = after;
    }
    write_plain(&mut out, rest, &mut letters);
    Cow::Owned(out)
}

/// Where something begins that is kept as it is.
fn next_mark(text: &str) -> Option<(usize, &'static str)> {
    ["[[", "`"].into_iter().filter_map(|mark| text.find(mark).map(|at| (at, mark))).min()
}

fn write_plain(out: &mut String, text: &str, letters: &mut usize) {
    for word in text.split_inclusive(char::is_whitespace) {
        if word.contains("://") || word.contains('@') {
            out.push_str(word);
            continue;
        }
        for letter in word.chars() {
            let written =
                ACCENTS.iter().find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| *accented);
            out.push(written);
            if letter.is_alphabetic() {
                *letters += TWICE;
                if *letters >= OF {
                    *letters -= OF;
                    out.push(written);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_grow_and_marks_stay() {
        assert_eq!(transform("Test connection"), "Ţéššţ ççöñññéççţïööñ");
        assert_eq!(transform("Press [[Test Connection]] now"), "Přééššš [[Test Connection]] ñöww");
        assert_eq!(transform("Add `/scim` to **it**"), "Åđđđ `/scim` ţöö **ïţ**");
        assert_eq!(transform("See https://x.example/a now"), "Šééé https://x.example/a ñööw");
        // A variable stood inside the label.
        assert_eq!(transform("Open [[Add "), "Öpééñ [[Add ");
        assert_eq!(transform(" now]] or"), " now]] öř");
    }

    proptest! {
        #[test]
        fn labels_code_and_strong_marks_come_through(parts in prop::collection::vec("[a-zA-Z ]{0,12}", 1..6)) {
            let text: String = parts
                .iter()
                .enumerate()
                .map(|(index, part)| match index % 4 {
                    0 => part.clone(),
                    1 => format!("[[{part}]]"),
                    2 => format!("`{part}`"),
                    _ => format!("**{part}**"),
                })
                .collect();
            let made = transform(&text);
            for (index, part) in parts.iter().enumerate() {
                match index % 4 {
                    1 => prop_assert!(made.contains(&format!("[[{part}]]")), "{made}"),
                    2 => prop_assert!(made.contains(&format!("`{part}`")), "{made}"),
                    _ => {}
                }
            }
            prop_assert_eq!(made.matches("**").count(), text.matches("**").count());
        }

        #[test]
        fn any_text_is_taken(text in "(?s).{0,60}") {
            prop_assert!(transform(&text).chars().count() >= text.chars().count());
        }
    }
}
