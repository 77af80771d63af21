//! Every language says everything that English says, with the same variables, portal labels and code.
#![expect(clippy::panic, reason = "a test stops where its ground gives way")]

use std::collections::{BTreeMap, BTreeSet};

use contractbook_setup::domain::problems::{Problem, ProblemId};
use contractbook_setup::domain::texts::{Arg, Language, Texts};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// Texts that are the same in another language.
const SAME: [&str; 1] = [
    // Entra's own sentence, which people see in English in the portal.
    "pretend-nobody-assigned",
];

/// What a text is made of, over all its variants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    labels: BTreeSet<String>,
    code: BTreeSet<String>,
}

/// One text or attribute.
#[derive(Debug, Default)]
struct Text {
    shape: Shape,
    /// Each variant from its beginning to its end, variables as `{x}`.
    variants: Vec<String>,
}

impl Text {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut text = Self::default();
        text.add(pattern);
        for variant in &text.variants {
            text.shape.labels.extend(between(variant, "[[", "]]"));
            text.shape.code.extend(between(variant, "`", "`"));
        }
        text
    }

    fn add(&mut self, pattern: &Pattern<&str>) {
        let mut flat = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => flat.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression, &mut flat),
            }
        }
        self.variants.push(flat);
    }

    fn expression(&mut self, expression: &Expression<&str>, flat: &mut String) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, flat),
            Expression::Select { selector, variants } => {
                self.inline(selector, &mut String::new());
                flat.push_str("{…}");
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, flat: &mut String) {
        match inline {
            InlineExpression::StringLiteral { value } => flat.push_str(value),
            InlineExpression::VariableReference { id } => {
                self.variables(id.name);
                flat.push('{');
                flat.push_str(id.name);
                flat.push('}');
            }
            InlineExpression::Placeable { expression } => self.expression(expression, flat),
            other => panic!("texts use variables and selectors only: {other:?}"),
        }
    }

    fn variables(&mut self, name: &str) {
        self.shape.variables.insert(name.to_owned());
    }

    /// Words that a translator would translate.
    fn words(&self) -> usize {
        self.variants
            .iter()
            .map(|variant| plain(variant).split_whitespace().count())
            .max()
            .unwrap_or_default()
    }
}

fn between(text: &str, open: &str, close: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once(open) {
        let Some((inside, next)) = after.split_once(close) else { break };
        found.push(inside.to_owned());
        rest = next;
    }
    found
}

/// Letters alone, without labels, code and variables.
fn plain(text: &str) -> String {
    let mut out = text.to_owned();
    for (open, close) in [("[[", "]]"), ("`", "`"), ("{", "}"), ("«", "»")] {
        for inside in between(text, open, close) {
            out = out.replace(&format!("{open}{inside}{close}"), " ");
        }
    }
    let letters = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 2;
    out.split_whitespace().filter(letters).collect::<Vec<_>>().join(" ")
}

/// File, and each text by id, `id.attribute` for attributes, in the order of the file.
fn texts(language: Language) -> BTreeMap<&'static str, Vec<(String, Text)>> {
    Texts::files(language)
        .map(|(name, source)| {
            let faults = |(_, errors)| panic!("{} {name}: {errors:?}", language.tag());
            let mut out = Vec::new();
            for entry in parse(source).unwrap_or_else(faults).body {
                let Entry::Message(message) = entry else { continue };
                let id = message.id.name.to_owned();
                for attribute in &message.attributes {
                    out.push((format!("{id}.{}", attribute.id.name), Text::of(&attribute.value)));
                }
                let value = message.value.as_ref().map(Text::of).unwrap_or_default();
                out.push((id, value));
            }
            (name, out)
        })
        .collect()
}

/// All but English, which the others are compared with.
fn others() -> impl Iterator<Item = Language> {
    Language::ALL.into_iter().filter(|language| *language != Language::English)
}

#[test]
fn every_language_has_the_same_files_and_ids() {
    let names = |language| texts(language).into_keys().collect::<BTreeSet<_>>();
    let ids = |texts: &[(String, Text)]| texts.iter().map(|(id, _)| id.clone()).collect::<BTreeSet<_>>();
    let english = texts(Language::English);
    for language in others() {
        assert_eq!(names(language), names(Language::English), "files of {}", language.tag());
        for (name, theirs) in texts(language) {
            let (wanted, told) = (ids(&english[name]), ids(&theirs));
            let missing: Vec<_> = wanted.difference(&told).collect();
            let extra: Vec<_> = told.difference(&wanted).collect();
            assert!(
                missing.is_empty() && extra.is_empty(),
                "{}/{name}: {missing:?} {extra:?}",
                language.tag()
            );
        }
    }
}

#[test]
fn variables_portal_labels_and_code_are_the_same() {
    let mut wrong = Vec::new();
    let english = texts(Language::English);
    for language in others() {
        for (name, theirs) in texts(language) {
            let ours: BTreeMap<_, _> =
                english.get(name).into_iter().flatten().map(|(id, text)| (id, text)).collect();
            for (id, text) in &theirs {
                if let Some(wanted) = ours.get(id)
                    && wanted.shape != text.shape
                {
                    wrong.push(format!("{} {id}: {:?}, not {:?}", language.tag(), text.shape, wanted.shape));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_text_was_left_in_english() {
    let mut left = Vec::new();
    let english = texts(Language::English);
    for language in others() {
        for (name, theirs) in texts(language) {
            for (id, text) in &theirs {
                let same = english
                    .get(name)
                    .into_iter()
                    .flatten()
                    .any(|(known, ours)| known == id && ours.variants == text.variants);
                if same && text.words() > 3 && !SAME.contains(&id.as_str()) {
                    left.push(format!("{} {id}: {:?}", language.tag(), text.variants));
                }
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn marks_are_closed_in_every_variant() {
    for language in Language::ALL {
        for (id, text) in texts(language).into_values().flatten() {
            for variant in &text.variants {
                let even = |mark: &str| variant.matches(mark).count() % 2 == 0;
                let labels = variant.matches("[[").count() == variant.matches("]]").count();
                assert!(even("**") && even("`") && labels, "{} {id}: {variant}", language.tag());
            }
        }
    }
}

#[test]
fn the_pseudo_language_keeps_variables_labels_code_and_marks() {
    let (english, pseudo) = (Texts::english(), Texts::pseudo());
    for (id, text) in texts(Language::English).into_values().flatten() {
        let values: Vec<_> =
            text.shape.variables.iter().map(|name| (name.as_str(), format!("«{name}»"))).collect();
        let args: Vec<(&str, Arg<'_>)> = values.iter().map(|(name, value)| (*name, value.into())).collect();
        let told = |texts: &Texts| match id.split_once('.') {
            Some((id, attribute)) => texts.attribute(id, attribute, &args).unwrap(),
            None if texts.has(&id) => texts.with(&id, &args),
            None => String::new(),
        };
        let (before, after) = (told(&english), told(&pseudo));
        assert_eq!(between(&after, "[[", "]]"), between(&before, "[[", "]]"), "{id}");
        assert_eq!(between(&after, "`", "`"), between(&before, "`", "`"), "{id}");
        assert_eq!(between(&after, "«", "»"), between(&before, "«", "»"), "{id}");
        assert_eq!(after.matches("**").count(), before.matches("**").count(), "{id}");
        let letters = |text: &str| plain(text).chars().filter(|c| c.is_alphabetic()).count();
        let (short, long) = (letters(&before), letters(&after));
        // What is verbatim does not grow, so a third is asked for, and only of whole sentences.
        assert!(
            short < 30 || before.contains("://") || long * 3 >= short * 4 - 60,
            "{id}: {before} / {after}"
        );
        assert!(short < 8 || before != after || before.contains("://"), "{id}: {after}");
    }
}

#[test]
fn what_a_language_lacks_is_said_in_english() {
    for language in Language::ALL {
        let texts = Texts::of(language);
        for (id, _) in self::texts(Language::English).into_values().flatten() {
            let known = id.split_once('.').map_or(id.as_str(), |(id, _)| id);
            assert!(texts.has(known) || id.contains('.'), "{} {id}", language.tag());
        }
        assert_eq!(texts.get("no-such-text"), "no-such-text");
    }
}

#[test]
fn numbers_in_texts_are_written_and_counted_by_the_language() {
    for (language, many) in
        [(Language::English, "12,345"), (Language::Danish, "12.345"), (Language::German, "12.345")]
    {
        let texts = Texts::of(language);
        let told = |count: usize| texts.with("cli-people-import-lost", &[("count", count.into())]);
        assert!(told(12_345).contains(many), "{}", told(12_345));
        assert_ne!(told(1).replace('1', "2"), told(2), "{}: a plural", language.tag());
        // The number of a line, of a port: no amount.
        let port = texts.with("practice-port-taken", &[("port", Arg::Name(50_105))]);
        assert!(port.contains("50105"), "{port}");
    }
}

/// German declines: the words for what is not known (`facts.ftl`) have to fit each sentence that takes them.
#[test]
fn general_words_fit_the_german_sentences() {
    let texts = Texts::of(Language::German);
    let told = |id: ProblemId, name: &'static str, words: &str| {
        texts.problem(&Problem::new(id).fact("host", "Contractbook's server").fact(name, words))
    };
    let server = told(ProblemId::HttpServerError, "status", "an error");
    assert_eq!(server.title, "Contractbooks Server hat selbst einen Fehler (Status unbekannt)");
    let expired = told(ProblemId::TlsExpired, "until", "a day that has passed");
    assert!(expired.title.ends_with("ist seit einem vergangenen Tag abgelaufen"), "{}", expired.title);
    let groups = told(ProblemId::ScimGroupsMissing, "status", "an error").message.unwrap_or_default();
    assert!(groups.contains("wird mit Status unbekannt beantwortet"), "{groups}");
}
