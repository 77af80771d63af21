//! The likely next things to say, in order, each with its script.

use eframe::egui::Ui;

use crate::domain::report::case::{Found, Met, NextThing, Rule};
use crate::domain::report::script::{Script, TOPICS, for_problem, for_step};
use crate::ui::agent_view::OpenCase;
use crate::ui::theme::{space, type_};
use crate::ui::widgets::{Card, Rich, section_heading, small_heading, text};

use super::super::{Cx, script};
use super::step_name;

/// Draws them.
pub fn show(ui: &mut Ui, cx: &mut Cx<'_>, case: &OpenCase) {
    Card::new().show(ui, |ui| {
        section_heading(ui, &cx.t("agent-next"));
        text(ui, type_::HELP, &cx.t("agent-next-help"));
        let places = ["agent-next-first", "agent-next-second", "agent-next-third"];
        for (thing, place) in case.next.iter().zip(places) {
            ui.add_space(space::S);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::S;
                text(ui, type_::LABEL, &cx.t(place));
                one(ui, cx, thing, place);
            });
        }
    });
}

fn one(ui: &mut Ui, cx: &mut Cx<'_>, thing: &NextThing, place: &str) {
    let (title, about, say, part) = match thing {
        NextThing::Finding(found) => finding(cx, found),
        NextThing::Rule(rule) => {
            let args = [("count", crate::domain::texts::Arg::Number(rule.count()))];
            let say = cx.state.texts.attribute(rule.key(), "say", &args).unwrap_or_default();
            (cx.tw(rule.key(), &args), String::new(), say, topic(*rule))
        }
        NextThing::Step(step) => {
            let name = step_name(cx.state, *step);
            let title =
                cx.tw("agent-next-step", &[("number", step.number().into()), ("step", (&name).into())]);
            let part = for_step(*step);
            (title, String::new(), part.words(&cx.state.texts).say, Some(part))
        }
    };
    small_heading(ui, &title);
    if !about.is_empty() {
        text(ui, type_::HELP, &about);
    }
    Rich::dense(&say).show(ui);
    if let Some(part) = part {
        let label =
            cx.t(if matches!(thing, NextThing::Step(_)) { "script-fold" } else { "script-fold-finding" });
        script::panel(ui, cx, &part, &label, place);
    }
}

/// Title, where it was met, what to say, and the script.
fn finding(cx: &Cx<'_>, found: &Found) -> (String, String, String, Option<Script>) {
    let texts = &cx.state.texts;
    let met = cx.t(match found.met {
        Met::Typed => "agent-met-typed",
        Met::Check => "agent-met-check",
        Met::Pasted => "agent-met-pasted",
        Met::PastedLikely => "agent-met-pasted-likely",
        Met::Answers => "agent-met-answers",
    });
    let code = cx.tw("agent-code", &[("code", (&found.code).into())]);
    match &found.problem {
        Some(problem) => {
            let owner = texts.owner(problem.owner());
            let part = for_problem(problem.id);
            let say = part.words(texts).say;
            (texts.problem(problem).title, [code, met, owner].join(" · "), say, Some(part))
        }
        // A newer version's finding: the words the customer has.
        None => (found.title.clone(), [code, met].join(" · "), found.action.clone(), None),
    }
}

/// The script of a rule that has one of its own.
fn topic(rule: Rule) -> Option<Script> {
    (rule == Rule::Waiting)
        .then(|| TOPICS.into_iter().find(|topic| topic.key == "script-topic-waiting"))
        .flatten()
}
