//! Pages as a screen reader finds them: kept as text, and looked over for what is missing.
#![expect(clippy::expect_used, clippy::panic, reason = "a test helper may stop the test")]

use std::fmt::Write as _;
use std::path::PathBuf;

use eframe::egui::accesskit::{Live, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT as _};

use super::access::{line, nodes, nodes_below, speaks};

/// The whole tree, but for what is being said of its own accord.
pub fn tree<State>(harness: &Harness<'_, State>) -> String {
    tree_below(&harness.root().accesskit_node())
}

/// The same of one part of the window.
pub fn tree_below(part: &AccessKitNode<'_>) -> String {
    let mut out = String::new();
    write(part, 0, &mut out);
    without_dates(&steady(&out))
}

/// The part directly below the root in which something is called so: a dialog, a window inside the window.
pub fn part_with<'a, State>(harness: &'a Harness<'_, State>, name: &str) -> AccessKitNode<'a> {
    let found =
        nodes(harness).into_iter().find(|node| node.label().is_some_and(|label| label.contains(name)));
    let above: Vec<_> = std::iter::successors(found, AccessKitNode::parent).collect();
    let place = above.len().checked_sub(2).expect("something of this name below the root");
    above.get(place).copied().expect("as many as there are")
}

/// Compares with `tests/snapshots/access/NAME.txt`; `UPDATE_SNAPSHOTS=1` writes it anew.
pub fn compare(name: &str, now: &str) {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/access").join(format!("{name}.txt"));
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder of snapshots");
        std::fs::write(&path, now).expect("the snapshot is written");
        return;
    }
    let before = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    if before != now {
        let (old, new): (Vec<_>, Vec<_>) = (before.lines().collect(), now.lines().collect());
        let mut told = String::new();
        for line in new.iter().filter(|line| !old.contains(line)) {
            writeln!(told, "+ {line}").expect("a line");
        }
        for line in old.iter().filter(|line| !new.contains(line)) {
            writeln!(told, "- {line}").expect("a line");
        }
        panic!("{name} is another tree, by words or order (UPDATE_SNAPSHOTS=1 takes it over):\n{told}");
    }
}

/// What is being said of its own accord: words, and whether at once.
pub fn saying<State>(harness: &Harness<'_, State>) -> Option<(String, bool)> {
    let root = harness.root().accesskit_node();
    let mut live = root.children().filter(|node| node.live() != Live::Off);
    let saying = live.next().map(|node| (node.label().unwrap_or_default(), node.live() == Live::Assertive));
    assert!(live.next().is_none(), "one thing is said at a time");
    saying
}

/// What is wrong with the page for whoever cannot see it, one line for each.
pub fn faults<State>(harness: &Harness<'_, State>) -> Vec<String> {
    faults_among(&nodes(harness))
}

/// The same of one part of the window, which has a title of its own.
pub fn faults_below(part: &AccessKitNode<'_>) -> Vec<String> {
    faults_among(&nodes_below(part))
}

fn faults_among(all: &[AccessKitNode<'_>]) -> Vec<String> {
    let pressed = |role: Role| {
        matches!(
            role,
            Role::Button
                | Role::CheckBox
                | Role::RadioButton
                | Role::Link
                | Role::TextInput
                | Role::MultilineTextInput
                | Role::PasswordInput
                | Role::SearchInput
                | Role::ColumnHeader
                | Role::ListBox
        )
    };
    let named = |role: Role| {
        matches!(role, Role::Dialog | Role::Group | Role::RadioGroup | Role::Image | Role::ProgressIndicator)
    };
    let mut out = Vec::new();
    let mut known = std::collections::BTreeSet::new();
    let mut titles = 0;
    // Behind a dialog nothing can be reached.
    let dialog = all.iter().find(|node| node.is_modal()).copied();
    let reached = |node: &AccessKitNode<'_>| dialog.is_none_or(|dialog| node.is_descendant_of(&dialog));
    for node in all.iter().copied().filter(reached) {
        let (role, name) = (node.role(), node.label().unwrap_or_default());
        if (pressed(role) || named(role)) && name.trim().is_empty() {
            out.push(format!("no name: {}", line(&node)));
        }
        if role == Role::Heading {
            match node.level() {
                Some(1) => titles += 1,
                Some(_) => {}
                None => out.push(format!("no level: {}", line(&node))),
            }
        }
        if node.description().as_ref() == Some(&name) {
            out.push(format!("said twice: {}", line(&node)));
        }
        let within = context(&node);
        let key = (format!("{role:?}"), name, node.description(), within);
        if pressed(role) && !known.insert(key) {
            out.push(format!("two of the same: {}", line(&node)));
        }
        if role == Role::RadioButton && node.parent().is_none_or(|parent| !in_group(&parent)) {
            out.push(format!("in no group: {}", line(&node)));
        }
        if let Some(value) = node.value().filter(|value| role == Role::PasswordInput && !value.is_empty()) {
            out.push(format!("a secret has a value of {} characters", value.chars().count()));
        }
    }
    if titles == 0 && dialog.is_none() {
        out.push("the page has no title".to_owned());
    }
    out
}

/// What tells two things of one name apart: the group around them, or the part of the window.
fn context(node: &AccessKitNode<'_>) -> Option<String> {
    let parent = node.parent()?;
    let named = matches!(parent.role(), Role::Group | Role::RadioGroup | Role::Dialog);
    let part = matches!(parent.role(), Role::Main | Role::Navigation | Role::Pane);
    if named || part { Some(format!("{:?} {:?}", parent.role(), parent.label())) } else { context(&parent) }
}

fn in_group(node: &AccessKitNode<'_>) -> bool {
    node.role() == Role::RadioGroup || node.parent().is_some_and(|parent| in_group(&parent))
}

fn write(node: &AccessKitNode<'_>, depth: usize, out: &mut String) {
    for child in node.children() {
        if child.is_hidden() || child.live() != Live::Off {
            continue;
        }
        if speaks(&child) {
            writeln!(out, "{}{}", "  ".repeat(depth), line(&child)).expect("a line");
            write(&child, depth + 1, out);
        } else {
            write(&child, depth, out);
        }
    }
}

/// Takes out what is another one at every run: ports, times, durations, made-up ids.
fn steady(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(|sign: char| sign.is_ascii_alphanumeric()) {
        let (before, word_on) = rest.split_at(at);
        out.push_str(before);
        let end = word_on
            .find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '-' && sign != ':')
            .unwrap_or(word_on.len());
        let (word, after) = word_on.split_at(end);
        // The end of the practice token, which is another one every time.
        if out.ends_with("pr…") {
            out.push_str("END");
        } else {
            out.push_str(&steady_word(word, after));
        }
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A time of another day stands with its date.
fn without_dates(text: &str) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut out = text.to_owned();
    for month in MONTHS {
        let mark = format!(" {month} ");
        let mut from = 0;
        while let Some(at) = out.get(from..).and_then(|rest| rest.find(&mark)).map(|at| at + from) {
            let (before, after) = out.split_at(at);
            let day = before.len() - before.trim_end_matches(|sign: char| sign.is_ascii_digit()).len();
            let with_time = after.get(mark.len() + 4..).is_some_and(|rest| rest.starts_with(", HH:MM"));
            from = at + 1;
            if day > 0 && with_time {
                out.replace_range(at - day..at + mark.len() + 4 + 2, "");
                from = at - day;
            }
        }
    }
    out
}

fn steady_word(word: &str, after: &str) -> String {
    let bare = word.trim_end_matches([':', '-']);
    let tail = word.get(bare.len()..).unwrap_or_default();
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let parts: Vec<&str> = bare.split('-').collect();
    let uuid = parts.iter().map(|p| p.len()).eq([8, 4, 4, 4, 12])
        && parts.iter().all(|p| p.bytes().all(|b| b.is_ascii_hexdigit()));
    if uuid {
        return format!("UUID{tail}");
    }
    if let Some((first, second)) = bare.split_once(':')
        && all_digits(first)
        && second.bytes().all(|b| b.is_ascii_digit() || b == b':')
    {
        let new = if second.len() == 2 || second.contains(':') { "HH:MM" } else { "1:PORT" };
        return format!("{new}{tail}");
    }
    let seconds = after.strip_prefix(" s").is_some_and(|on| !on.starts_with(char::is_alphanumeric));
    if all_digits(bare) && (after.starts_with(" ms") || seconds) {
        return format!("N{tail}");
    }
    word.to_owned()
}
