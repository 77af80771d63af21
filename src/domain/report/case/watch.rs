//! Step 7 in a case: counts and times, nobody's name.

use jiff::{SignedDuration, Timestamp};

use super::input::CaseInput;
use super::model::{AnswerPart, MomentPart, WatchPart};
use crate::domain::people::silence::{Means, Question};
use crate::domain::texts::Texts;

/// Arrivals so near to each other are told as one.
const TOGETHER: SignedDuration = SignedDuration::from_mins(1);
/// More moments of arrivals than this are not told one by one.
const MOST_MOMENTS: usize = 200;

pub(super) fn watch(input: &CaseInput, texts: &Texts) -> WatchPart {
    let answers = input.session.answers();
    let start = &answers.start;
    let report = start.progress.report(input.now, &answers.expectation());
    let state = report.state.key().trim_start_matches("watch-state-");
    let (seen, kept) = (&input.watch.counts, &start.watch);
    WatchPart {
        state: state.to_owned(),
        words: texts.get(&format!("case-watch-state-{state}")),
        accounts_before: start.accounts_before.map(u64::from).or(kept.accounts_before),
        created: seen.created.max(kept.created),
        linked: seen.linked.max(kept.linked),
        switched_off: seen.switched_off.max(kept.switched_off),
        arrived: report.arrived,
        expected: report.expected,
        missing: input.watch.expected.map(|counts| counts.missing),
        unexpected: input.watch.expected.map(|counts| counts.unexpected),
        overdue_since: report.overdue_since,
        failing_since: input.watch.failing_since,
        timeline: timeline(input, texts),
        silence: input.watch.answered.iter().map(|(q, means)| answer(*q, *means, texts)).collect(),
        drill: drill(input, texts),
    }
}

fn moment(at: Timestamp, what: &str, count: Option<u64>, texts: &Texts) -> MomentPart {
    let words = texts.get(&format!("case-moment-{what}"));
    MomentPart { at: Some(at), what: what.to_owned(), words, count }
}

/// What happened when, in order.
fn timeline(input: &CaseInput, texts: &Texts) -> Vec<MomentPart> {
    let answers = input.session.answers();
    let start = &answers.start;
    let known = [
        ("begun", Some(input.session.created_at())),
        ("token-entered", answers.token.as_ref().map(|token| token.entered_at)),
        ("tested", answers.test.as_ref().map(|test| test.at)),
        ("connected", answers.connect.saved_at),
        ("assigned", answers.people.assigned_at),
        ("trial-arrived", start.trial_arrived_at),
        ("started", start.started_at),
        ("last-arrival", start.progress.last_at().filter(|_| input.watch.arrivals.is_empty())),
        ("all-arrived", start.all_arrived_at),
        ("accepted", answers.consent.accepted_at),
        ("signed-in", answers.consent.signed_in_at),
        ("saved", Some(input.now)),
    ];
    let mut moments: Vec<MomentPart> =
        known.into_iter().filter_map(|(what, at)| Some(moment(at?, what, None, texts))).collect();
    moments.extend(
        together(&input.watch.arrivals)
            .into_iter()
            .map(|(at, count)| moment(at, "arrivals", Some(count), texts)),
    );
    moments.sort_by_key(|moment| moment.at);
    moments
}

/// Arrivals, those near to each other as one; the newest when there are too many.
fn together(arrivals: &[Timestamp]) -> Vec<(Timestamp, u64)> {
    let mut times = arrivals.to_vec();
    times.sort();
    let mut moments: Vec<(Timestamp, u64)> = Vec::new();
    for at in times {
        match moments.last_mut() {
            Some((first, count)) if at.duration_since(*first) < TOGETHER => *count += 1,
            _ => moments.push((at, 1)),
        }
    }
    moments.split_off(moments.len().saturating_sub(MOST_MOMENTS))
}

fn answer(question: Question, means: Means, texts: &Texts) -> AnswerPart {
    let asked = question.asked();
    let chosen = asked.choices.iter().find(|choice| choice.means == means);
    AnswerPart {
        question: asked.key.trim_start_matches("watch-ask-").to_owned(),
        words: texts.get(asked.key),
        means: match means {
            Means::Problem(id) => id.as_str().to_owned(),
            Means::Next => "next".to_owned(),
            Means::Paste => "paste".to_owned(),
            Means::Wait => "wait".to_owned(),
        },
        answer: chosen.map(|choice| texts.get(choice.key)).unwrap_or_default(),
    }
}

fn drill(input: &CaseInput, texts: &Texts) -> Vec<MomentPart> {
    let drill = &input.session.answers().start.drill;
    let gone = if drill.removed { "drill-gone" } else { "drill-off" };
    let known = [
        ("drill-taken-out", drill.taken_out_at),
        (gone, drill.off_at),
        ("drill-put-back", drill.put_back_at),
        ("drill-on", drill.on_at),
    ];
    known.into_iter().filter_map(|(what, at)| Some(moment(at?, what, None, texts))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrivals_near_to_each_other_are_one_moment() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        assert_eq!(together(&[at(100), at(0), at(59), at(60)]), [(at(0), 2), (at(60), 2)]);
        let many: Vec<Timestamp> = (0..500).map(|n| at(n * 100)).collect();
        let told = together(&many);
        assert_eq!((told.len(), told[199].0), (200, at(49_900)));
    }
}
