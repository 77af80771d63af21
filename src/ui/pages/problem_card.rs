//! A problem as a card: what does not work, why, what to do, who does it.

use eframe::egui::{Id, Ui};

use crate::domain::problems::{Owner, Problem, Severity};
use crate::domain::report::{Circumstances, message};
use crate::ui::action::Action;
use crate::ui::action_case::CaseAction;
use crate::ui::widgets::{
    Cause, FindingAction, FindingCard, FindingMessage, FindingPress, Icon, Severity as CardSeverity,
};

use super::{Cx, script};

/// A way on that the card offers.
pub struct WayOn {
    /// Its verb.
    pub label: String,
    /// Its icon.
    pub icon: Option<Icon>,
    /// What it does.
    pub action: Action,
}

/// Draws the card. Where a message to somebody else is the way on, every offer is quiet; else the first offer is the
/// card's own button. `leads`: the card holds the page's one primary button.
pub fn show(
    ui: &mut Ui,
    cx: &mut Cx<'_>,
    problem: &Problem,
    offers: &[WayOn],
    leads: bool,
    case: Circumstances<'_>,
) {
    let words = cx.state.texts.problem(problem);
    let ready = message(&cx.state.texts, problem, case);
    let code = problem.id.code();
    let (severity, key) = match problem.severity {
        Severity::Blocker => (CardSeverity::Blocker, "severity-blocker"),
        Severity::Warning => (CardSeverity::Warning, "severity-warning"),
        Severity::Note => (CardSeverity::Note, "severity-note"),
    };
    let word = cx.t(key);
    let code_name = cx.tw("finding-copy-code", &[("code", code.into())]);
    let owner = cx.state.texts.owner(problem.owner());
    let halves: Vec<(String, String)> = words.causes.iter().map(|c| first_sentence(c)).collect();
    let causes: Vec<Cause<'_>> =
        halves.iter().map(|(name, rest)| Cause { name: name.as_str(), rest: rest.as_str() }).collect();
    let message_name = cx.tw("finding-message-name", &[("code", code.into())]);
    let copied = cx.copied(ui, &message_name);
    let heading = cx.t(&format!("finding-send-to-{}", ready.to.as_str().replace('_', "-")));
    let (copy, mail) = (
        if copied { cx.t("button-copied") } else { cx.t("finding-copy-message") },
        cx.t("finding-open-mail"),
    );
    let copy_name = cx.tw("finding-copy-message-named", &[("code", code.into())]);
    let (details, copy_details) = (cx.t("finding-details"), cx.t("finding-copy-details"));
    let technical = technical(problem);

    let mut card = FindingCard::new(severity, &word, code, &code_name, &words.title)
        .owner(owner_icon(problem.owner()), &owner);
    if problem.severity != Severity::Note || !causes.is_empty() {
        card = card.causes(&causes);
    }
    card = card.todo(&words.action);
    let along = cx.t("finding-message-along");
    let others_act = words.message.is_some();
    if others_act {
        card = card.message(FindingMessage {
            heading: &heading,
            text: &ready.request,
            along: &along,
            copy: &copy,
            copied,
            mail: &mail,
            copy_name: &copy_name,
            primary: leads,
        });
    }
    let own = usize::from(!others_act);
    if let Some(first) = offers.iter().take(own).next() {
        card = card.action(FindingAction { text: &first.label, icon: first.icon, primary: leads });
    }
    let mut quiet: Vec<(&str, Option<Icon>)> =
        offers.iter().skip(own).map(|o| (o.label.as_str(), o.icon)).collect();
    let support = if copied { cx.t("button-copied") } else { cx.t("finding-message-support") };
    if !others_act {
        quiet.push((&support, Some(if copied { Icon::Check } else { Icon::Copy })));
    }
    let keep = cx.t("case-open");
    let failed = problem.severity != Severity::Note;
    if failed {
        quiet.push((&keep, Some(Icon::File)));
    }
    let last = quiet.len().checked_sub(1).filter(|_| failed);
    card = card.quiet(&quiet).details(&details, &technical, &copy_details);

    let memory = Id::unique(("finding-details", problem.id.as_str(), problem.rung));
    let mut open = ui.data(|d| d.get_temp(memory)).unwrap_or(false);
    let pressed = card.show(ui, &mut open);
    script::finding(ui, cx, problem.id);
    ui.data_mut(|d| d.insert_temp(memory, open));
    match pressed {
        Some(FindingPress::Code) => {
            let name = cx.t("finding-code-name");
            cx.ask(Action::Copy { name, value: code.to_owned() });
        }
        Some(FindingPress::Action) => {
            if let Some(first) = offers.first() {
                cx.ask(first.action.clone());
            }
        }
        Some(FindingPress::CopyMessage) => {
            cx.ask(Action::Copy { name: message_name, value: ready.body });
        }
        Some(FindingPress::OpenMail) => cx.ask(Action::Mail { subject: ready.subject, body: ready.body }),
        Some(FindingPress::Quiet(index)) if last == Some(index) => {
            cx.ask(Action::Case(CaseAction::Open(problem.id.as_str().to_owned())));
        }
        Some(FindingPress::Quiet(index)) => match offers.get(index + own) {
            Some(offer) => cx.ask(offer.action.clone()),
            None => cx.ask(Action::Copy { name: message_name, value: ready.body }),
        },
        Some(FindingPress::CopyDetails) => cx.ask(Action::Copy { name: details, value: technical }),
        Some(FindingPress::Details) | None => {}
    }
}

/// Id, facts and the technical chain, for whoever can read them. Already free of secrets.
fn technical(problem: &Problem) -> String {
    let mut out = format!("{} ({})", problem.id.as_str(), problem.id.code());
    for (name, value) in &problem.facts {
        out.extend(["\n", name, ": ", value]);
    }
    if !problem.details.is_empty() {
        out.push('\n');
        out.push_str(&problem.details);
    }
    out
}

/// The sentence that names a cause, and the rest of it.
fn first_sentence(cause: &str) -> (String, String) {
    match cause.find(". ") {
        Some(at) => {
            let (name, rest) = cause.split_at(at + 1);
            (name.to_owned(), rest.trim_start().to_owned())
        }
        None => (cause.to_owned(), String::new()),
    }
}

/// The icon of whoever acts.
pub fn owner_icon(owner: Owner) -> Icon {
    match owner {
        Owner::You => Icon::User,
        Owner::EntraAdmin => Icon::Users,
        Owner::NetworkTeam => Icon::Tree,
        Owner::Contractbook => Icon::File,
        Owner::Microsoft => Icon::Globe,
        Owner::Wait => Icon::Clock,
    }
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn a_cause_is_named_by_its_first_sentence() {
        assert_eq!(first_sentence("A key. You made it."), ("A key.".to_owned(), "You made it.".to_owned()));
        assert_eq!(
            first_sentence("One host (a.b.c) answers."),
            ("One host (a.b.c) answers.".to_owned(), String::new())
        );
    }
}
