//! The code of a case: short, said on the phone, and it notices a slip of the tongue.

/// Crockford's Base32: no I, L, O, U.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Letters that carry the hash; one more checks them.
const DATA: usize = 5;

/// The code of these bytes, as in `K7Q-4TX`.
pub(super) fn code_of(bytes: &[u8]) -> String {
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes);
    let number = digest.as_ref().iter().take(4).fold(0_u32, |n, byte| n << 8 | u32::from(*byte));
    let mut values: Vec<usize> = (0..DATA).map(|place| (number >> (27 - 5 * place)) as usize & 31).collect();
    values.push(check(&values));
    let mut code = String::with_capacity(DATA + 2);
    for (place, value) in values.iter().enumerate() {
        if place == 3 {
            code.push('-');
        }
        code.push(LETTERS.get(*value).map_or('0', |letter| char::from(*letter)));
    }
    code
}

/// Reads a code as it was heard or typed: small letters, blanks, O for 0, I and L for 1. `None` when it cannot be one,
/// because of its length or because one letter is wrong.
pub fn read_code(text: &str) -> Option<String> {
    let mut values = Vec::new();
    for c in text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.')) {
        let letter = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        values.push(LETTERS.iter().position(|known| char::from(*known) == letter)?);
    }
    let (last, data) = values.split_last()?;
    if data.len() != DATA || *last != check(data) {
        return None;
    }
    let letters: String =
        values.iter().filter_map(|value| LETTERS.get(*value)).map(|l| char::from(*l)).collect();
    Some(format!("{}-{}", letters.get(..3)?, letters.get(3..)?))
}

/// Luhn's check in base 32: finds every single wrong letter and nearly every pair that changed places.
fn check(values: &[usize]) -> usize {
    let sum: usize = values
        .iter()
        .rev()
        .enumerate()
        .map(|(place, value)| {
            let doubled = if place % 2 == 0 { value * 2 } else { *value };
            doubled / 32 + doubled % 32
        })
        .sum();
    (32 - sum % 32) % 32
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_read_as_it_is_heard() {
        let code = code_of(b"a case");
        assert_eq!(code.len(), 7);
        let heard =
            format!(" {} ", code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l"));
        assert_eq!(read_code(&heard), Some(code));
        for bad in ["", "K7Q", "K7Q-4TXX", "K7Q-4T!", "ÄÖÜ-123"] {
            assert_eq!(read_code(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_letter_is_noticed(bytes: Vec<u8>, place in 0_usize..6, by in 1_usize..32) {
            let code = code_of(&bytes).replace('-', "");
            let mut values: Vec<usize> = code.bytes().map(|b| LETTERS.iter().position(|l| *l == b).unwrap()).collect();
            values[place] = (values[place] + by) % 32;
            let wrong: String = values.iter().map(|v| char::from(LETTERS[*v])).collect();
            prop_assert_eq!(read_code(&wrong), None);
        }
    }
}
