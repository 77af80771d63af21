//! What is said about one setup, the same on a card, in a row and to a screen reader.

use jiff::civil::Date;

use crate::domain::checks::Verdict;
use crate::domain::setups::Need;
use crate::ui::later_view::age;
use crate::worker::SetupSummary;

use super::super::Cx;

/// The day today where the person is.
pub fn today(cx: &Cx<'_>) -> Date {
    cx.state.now.to_zoned_datetime(cx.state.zone.clone()).date()
}

/// A company by its name, or words for one without.
pub fn company(cx: &Cx<'_>, name: &str) -> String {
    if name.trim().is_empty() { cx.t("start-page-unnamed") } else { name.trim().to_owned() }
}

/// Where it stands: `Step 3: Address and token`.
pub fn step(cx: &Cx<'_>, setup: &SetupSummary) -> String {
    if setup.complete {
        return cx.t("many-complete");
    }
    let step = cx.t(&format!("step-{}", setup.step.as_str().replace('_', "-")));
    let key = if setup.waiting { "many-step-waiting" } else { "many-step" };
    cx.tw(key, &[("number", setup.step.number().into()), ("step", (&step).into())])
}

/// The last check in a few words: `Held, 3 days ago`.
pub fn check(cx: &Cx<'_>, setup: &SetupSummary) -> String {
    let Some((at, verdict)) = setup.last_check else { return cx.t("many-check-never") };
    let age = age(&cx.state.texts, cx.state.now, at);
    let key = match verdict {
        Verdict::Ready => "many-check-ready",
        Verdict::ReadyWithWarnings => "many-check-warnings",
        Verdict::NotReady => "many-check-not-ready",
        Verdict::Cancelled => "many-check-cancelled",
    };
    cx.tw(key, &[("age", (&age).into())])
}

/// When the token was entered: `3 months ago`.
pub fn token(cx: &Cx<'_>, setup: &SetupSummary) -> String {
    setup.token_entered.map_or_else(|| cx.t("many-token-none"), |at| age(&cx.state.texts, cx.state.now, at))
}

/// A day as it is written everywhere.
pub fn day(cx: &Cx<'_>, day: Date) -> String {
    cx.state.texts.language().date(day)
}

/// The day of the token's change, and whether a reminder of it was saved.
pub fn change(cx: &Cx<'_>, setup: &SetupSummary) -> String {
    let Some(on) = setup.token_change else { return cx.t("many-change-none") };
    let key = if setup.reminder { "many-change-reminder" } else { "many-change" };
    cx.tw(key, &[("day", (&day(cx, on)).into())])
}

/// Why it needs the person, in a sentence each.
pub fn needs(cx: &Cx<'_>, setup: &SetupSummary) -> Vec<String> {
    let said = setup.needs(cx.state.now, today(cx)).into_iter().filter_map(|need| match need {
        // The file's own warnings say what is wrong with it, and the line of the last check what did not hold.
        Need::Damaged | Need::NotReady => None,
        Need::TokenEnded => Some(cx.t("many-need-token-ended")),
        Need::TokenDue(on) => Some(cx.tw("start-page-token-due", &[("day", (&day(cx, on)).into())])),
        Need::CheckAgain(step) => {
            let name = cx.t(&format!("step-{}", step.as_str().replace('_', "-")));
            Some(cx.tw("many-need-again", &[("number", step.number().into()), ("step", (&name).into())]))
        }
    });
    said.collect()
}
