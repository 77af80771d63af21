//! Reads the small markup of our sentences: `[[Portal label]]`, `**strong**` and `` `code` ``.

/// What a part of a sentence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Running text.
    Plain,
    /// Strong words.
    Strong,
    /// A value, in the fixed-width face.
    Code,
    /// An exact label on somebody else's screen.
    Portal,
}

/// What may stand on a line together.
pub(super) enum Unit {
    /// Parts without a space between them: no line ends inside.
    Cluster(Vec<(Kind, String)>),
    /// A new line.
    Break,
}

/// Cuts a text into what may stand on a line together.
pub(super) fn units(text: &str) -> Vec<Unit> {
    cut(spans(text))
}

/// The same for a text in which nothing is a mark.
pub(super) fn verbatim(text: &str) -> Vec<Unit> {
    cut(vec![(Kind::Plain, text)])
}

fn cut(spans: Vec<(Kind, &str)>) -> Vec<Unit> {
    let mut out = Vec::new();
    let mut cluster: Vec<(Kind, String)> = Vec::new();
    for (kind, words) in spans {
        if kind == Kind::Portal {
            cluster.push((kind, words.to_owned()));
            continue;
        }
        let mut word = String::new();
        for sign in words.chars() {
            if sign == ' ' || sign == '\n' {
                if !word.is_empty() {
                    cluster.push((kind, std::mem::take(&mut word)));
                }
                if !cluster.is_empty() {
                    out.push(Unit::Cluster(std::mem::take(&mut cluster)));
                }
                if sign == '\n' {
                    out.push(Unit::Break);
                }
            } else {
                word.push(sign);
            }
        }
        if !word.is_empty() {
            cluster.push((kind, word));
        }
    }
    if !cluster.is_empty() {
        out.push(Unit::Cluster(cluster));
    }
    out
}

/// Reads the markup. A mark that is never closed is ordinary text.
fn spans(text: &str) -> Vec<(Kind, &str)> {
    const MARKS: [(&str, &str, Kind); 3] =
        [("[[", "]]", Kind::Portal), ("**", "**", Kind::Strong), ("`", "`", Kind::Code)];
    let mut out = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let next = MARKS
            .iter()
            .filter_map(|(open, close, kind)| {
                let (before, after) = rest.split_once(open)?;
                let (inside, behind) = after.split_once(close)?;
                (!inside.is_empty()).then_some((before, *kind, inside, behind))
            })
            .min_by_key(|(before, ..)| before.len());
        let Some((before, kind, inside, behind)) = next else {
            out.push((Kind::Plain, rest));
            break;
        };
        if !before.is_empty() {
            out.push((Kind::Plain, before));
        }
        out.push((kind, inside));
        rest = behind;
    }
    out
}

/// The text without its marks, as a screen reader says it.
pub(super) fn plain(text: &str) -> String {
    spans(text).into_iter().map(|(_, words)| words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_and_dropped_from_the_spoken_text() {
        let text = "Choose [[+ New application]], then **wait** for `200`.";
        assert_eq!(
            spans(text),
            vec![
                (Kind::Plain, "Choose "),
                (Kind::Portal, "+ New application"),
                (Kind::Plain, ", then "),
                (Kind::Strong, "wait"),
                (Kind::Plain, " for "),
                (Kind::Code, "200"),
                (Kind::Plain, "."),
            ]
        );
        assert_eq!(plain(text), "Choose + New application, then wait for 200.");
    }

    #[test]
    fn an_open_mark_is_ordinary_text() {
        assert_eq!(plain("2 ** 3 and [[ and `"), "2 ** 3 and [[ and `");
    }

    #[test]
    fn somebody_elses_signs_are_no_marks() {
        let words: Vec<(Kind, String)> = verbatim("2**8 is `256`,\n[[not]] 8")
            .into_iter()
            .flat_map(|unit| match unit {
                Unit::Cluster(parts) => parts,
                Unit::Break => vec![(Kind::Plain, "\n".to_owned())],
            })
            .collect();
        assert!(words.iter().all(|(kind, _)| *kind == Kind::Plain));
        let words: Vec<&str> = words.iter().map(|(_, word)| word.as_str()).collect();
        assert_eq!(words, ["2**8", "is", "`256`,", "\n", "[[not]]", "8"]);
    }

    #[test]
    fn a_comma_stays_with_its_portal_word() {
        let found = units("In [[Overview]], [[Pause provisioning]].");
        let sizes: Vec<usize> = found
            .iter()
            .map(|unit| match unit {
                Unit::Cluster(parts) => parts.len(),
                Unit::Break => 0,
            })
            .collect();
        assert_eq!(sizes, vec![1, 2, 2]);
    }
}
