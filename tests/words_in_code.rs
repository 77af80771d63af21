//! No words for people stand in the code of window and command line: they come from the texts, in every language.

mod common {
    pub mod files;
}

use std::fs;
use std::path::Path;

use common::files::sources;

/// Files that hold Microsoft's own English labels, which are shown as they are in every language.
const LABELS: [&str; 1] = ["ui/pretend/words.rs"];

/// Literals that read like words, and why they may stand there.
const ALLOWED: [(&str, &str); 12] = [
    // The product's name.
    ("ui/launch.rs", "Contractbook Setup Assistant"),
    ("cli/mod.rs", "Contractbook Setup Assistant"),
    // Labels of Microsoft's fields; programs read these two lines as well.
    ("cli/practice.rs", "Tenant URL:   {tenant_url}\\nSecret token: {}"),
    // Names of Microsoft's licences and roles.
    ("ui/pretend/directory.rs", "Microsoft Entra ID Free"),
    ("ui/pretend/directory.rs", "Microsoft Entra ID P1"),
    ("ui/pretend/frame.rs", "Application Administrator"),
    ("ui/pretend/frame.rs", "Global Reader"),
    // System information for Support, in English like all technical details.
    ("ui/carry_out/friendly.rs", "Contractbook Setup Assistant {}"),
    ("ui/carry_out/friendly.rs", "Window: {:.0} × {:.0}, screen scale {screen}, size {} %"),
    ("ui/carry_out/friendly.rs", "Colours: {}; system: dark {}, high contrast {}, less motion {}"),
    // Said by a test only.
    ("ui/theme/contrast.rs", "selected text"),
    // A font's name.
    ("ui/theme/mod.rs", "JetBrains Mono"),
];

/// Calls whose literal is a name or a reason for programmers.
const UNSEEN: [&str; 7] = [
    "Id::unique(",
    "Id::unique((",
    "request_discard(",
    "on_begin_pass(",
    "on_end_pass(",
    ".expect(",
    "tracing::",
];

/// Each string literal with the statement before it. Comments, attributes and test modules are left out.
fn literals(source: &str) -> Vec<(String, String)> {
    let source = source.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let chars: Vec<char> = source.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let (mut found, mut before, mut index) = (Vec::new(), String::new(), 0);
    while index < chars.len() {
        match (at(index), at(index + 1)) {
            ('/', '/') => {
                while index < chars.len() && at(index) != '\n' {
                    index += 1;
                }
            }
            ('#', '[') => index = end_of_attribute(&chars, index),
            ('#', '!') if at(index + 2) == '[' => index = end_of_attribute(&chars, index + 1),
            ('r', '"' | '#') if !before.ends_with(|c: char| c.is_alphanumeric() || c == '_') => {
                let hashes = chars.iter().skip(index + 1).take_while(|c| **c == '#').count();
                if at(index + 1 + hashes) == '"' {
                    let close: String = std::iter::once('"').chain("#".repeat(hashes).chars()).collect();
                    let rest: String = chars.iter().skip(index + 2 + hashes).collect();
                    let inside = rest.split(&close).next().unwrap_or_default().to_owned();
                    index += 2 + hashes + inside.chars().count() + close.len();
                    found.push((before.clone(), inside));
                } else {
                    before.push('r');
                    index += 1;
                }
            }
            ('"', _) => {
                let (mut inside, mut end) = (String::new(), index + 1);
                while end < chars.len() && at(end) != '"' {
                    inside.push(at(end));
                    if at(end) == '\\' {
                        end += 1;
                        inside.push(at(end));
                    }
                    end += 1;
                }
                found.push((before.clone(), inside));
                before.push_str("\"\"");
                index = end + 1;
            }
            ('\'', '"') if at(index + 2) == '\'' => index += 3,
            ('\'', '\\') if at(index + 3) == '\'' => index += 4,
            (c @ (';' | '{' | '}'), _) => {
                before.clear();
                before.push(c);
                index += 1;
            }
            (c, _) => {
                before.push(c);
                index += 1;
            }
        }
    }
    found
}

/// Where an attribute ends; brackets inside its literals do not count.
fn end_of_attribute(chars: &[char], start: usize) -> usize {
    let (mut depth, mut quoted, mut index) = (0, false, start + 1);
    while let Some(c) = chars.get(index) {
        match c {
            '\\' if quoted => index += 1,
            '"' => quoted = !quoted,
            '[' if !quoted => depth += 1,
            ']' if !quoted => depth -= 1,
            _ => {}
        }
        index += 1;
        if depth == 0 {
            break;
        }
    }
    index
}

/// Two words of letters beside each other, at least one of them in lower case: what nobody writes for a program.
fn reads_like_words(literal: &str) -> bool {
    let word = |part: &str| {
        let letters = part.trim_matches(|c: char| ",.:;!?…()".contains(c));
        letters.chars().count() > 1 && letters.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '-')
    };
    let parts: Vec<&str> = literal.split([' ', '\n']).collect();
    parts.iter().zip(parts.iter().skip(1)).any(|(one, next)| word(one) && word(next))
}

#[test]
fn words_for_people_come_from_the_texts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    for path in [sources("src/ui", "rs"), sources("src/cli", "rs")].concat() {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        if LABELS.contains(&name.as_str()) {
            continue;
        }
        for (before, literal) in literals(&fs::read_to_string(&path).unwrap()) {
            let statement = before.trim_end();
            let unseen = UNSEEN.iter().any(|call| {
                if *call == "tracing::" { statement.contains(call) } else { statement.ends_with(call) }
            });
            let allowed = ALLOWED.iter().any(|(file, words)| *file == name && *words == literal);
            if reads_like_words(&literal) && !unseen && !allowed {
                found.push(format!("{name}: {literal:?}"));
            }
        }
    }
    assert!(found.is_empty(), "move these into assets/texts: {found:#?}");
}

#[test]
fn the_scan_sees_words_and_nothing_else() {
    let seen = |code: &str| {
        literals(code).into_iter().filter(|(_, l)| reads_like_words(l)).map(|(_, l)| l).collect::<Vec<_>>()
    };
    assert_eq!(seen(r#"ui.label("Save the file");"#), ["Save the file"]);
    assert_eq!(seen(r##"ui.label(r#"Save "the" file now"#);"##), [r#"Save "the" file now"#]);
    assert_eq!(seen("println!(\"{count} people arrived\");"), ["{count} people arrived"]);
    assert!(seen("// \"a comment here\"\n#[must_use = \"show it [now] here\"]\nstruct A;").is_empty());
    assert!(
        seen("let id = \"people-table\"; let c = '\"'; let d = '\\''; f(\"{a} {b}\", \"a b\");").is_empty()
    );
    assert!(seen("let x = 1;\n#[cfg(test)]\nmod tests { fn f() { g(\"words in tests\") } }").is_empty());
}
