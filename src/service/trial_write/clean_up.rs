//! Removes what is left of a probe, and says what could not be removed. Runs after every trial, however it ended,
//! and again for the entries of the journal.

use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

use super::ask::Asker;
use super::made::{Known, Made, Removal};
use super::run::Run;
use super::{TrialEvent, TrialLimits};
use crate::domain::checks::reply::Reply;
use crate::domain::checks::write::answers::{ById, LookUp, Outcome};
use crate::domain::checks::write::create::judge_look_before;
use crate::domain::checks::write::delete::{Whereabouts, whereabouts};
use crate::domain::checks::write::{Ask, Form, LeftState, Leftover, left_behind};
use crate::domain::problems::Problem;

/// The first pause between two rounds; each later one is twice as long.
const FIRST_PAUSE: Duration = Duration::from_millis(250);
/// The longest pause between two rounds.
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Cleaned {
    /// What is left, and why it could not be removed.
    pub(super) problems: Vec<Problem>,
    pub(super) left: Vec<Leftover>,
}

/// What the last round saw.
struct Seen {
    look_up: LookUp,
    /// What reading each user that is not gone gave.
    read: Vec<(Known, ById)>,
}

/// Cleans up within the limit. Nothing needed doing when it returns `None`.
pub(super) async fn clean_up<E: FnMut(TrialEvent)>(
    asker: &Asker<'_, E>,
    made: &Made,
    limits: &TrialLimits,
) -> Option<Cleaned> {
    made.settle().await;
    let begun = Instant::now();
    let end = begun + limits.clean_up;
    asker.deadline.set(end);
    if !made.noted.get() {
        return None;
    }
    let finished = made.completed.get() && made.open().is_empty() && made.may_come.get().is_none();
    if !made.sent.get() || finished {
        made.close().await;
        return None;
    }
    let rounds = rounds(asker, made, limits, begun, end);
    let seen = tokio::select! {
        biased;
        seen = rounds => Some(seen),
        () = sleep_until(end) => None,
    };
    let cleaned = settle(asker, made, seen, begun, limits).await;
    Some(cleaned)
}

async fn rounds<E: FnMut(TrialEvent)>(
    asker: &Asker<'_, E>,
    made: &Made,
    limits: &TrialLimits,
    begun: Instant,
    end: Instant,
) -> Seen {
    let run = Run { asker, made };
    if asker.is_creating() {
        // Its answer tells most surely what there is to remove.
        made.may_come.set(Some(false));
        let half = begun + (end - begun) / 2;
        match asker.created_until(half).await {
            Some(Outcome::Done(done)) => match done.id() {
                Some((id, _)) => {
                    made.learn(&id).await;
                    made.may_come.set(None);
                }
                None => made.may_come.set(Some(true)),
            },
            Some(Outcome::Refused(refused)) if refused.status < 500 => made.may_come.set(None),
            Some(Outcome::Refused(_)) => made.may_come.set(Some(true)),
            Some(Outcome::Lost(lost)) if lost.never_sent => made.may_come.set(None),
            Some(Outcome::Lost(lost)) => made.may_come.set(Some(lost.answered)),
            None => {}
        }
    }
    let mut pause = FIRST_PAUSE;
    loop {
        let seen = round(&run).await;
        let waiting = made.may_come.get().is_some_and(|answered| begun.elapsed() < limits.wait(answered));
        let lasting = seen.read.iter().all(|(known, _)| known.removal != Removal::Open || !known.confirmed);
        let unclear = matches!(seen.look_up, LookUp::Unclear(_))
            || seen.read.iter().any(|(_, read)| matches!(read, ById::Unclear(_)));
        let settled = seen.look_up == LookUp::Nobody && seen.read.is_empty();
        // What was accepted may take a moment to show; what was refused stays refused.
        let refused = seen.read.iter().all(|(known, _)| known.removal == Removal::Refused);
        let patient = refused || pause > FIRST_PAUSE * 4;
        let hopeless = !seen.read.is_empty() && lasting && !unclear && patient;
        let given_up = unclear && pause > FIRST_PAUSE * 8;
        let gone_by_id = seen.read.is_empty() && unclear && !made.is_empty() && pause > FIRST_PAUSE;
        if (!waiting && (settled || hopeless || given_up || gone_by_id)) || Instant::now() + pause > end {
            return seen;
        }
        sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Finds and removes whatever is there now.
async fn round<E: FnMut(TrialEvent)>(run: &Run<'_, E>) -> Seen {
    let (asker, made) = (run.asker, run.made);
    let mut look_up = asker.look_up().await;
    if let LookUp::Found(found) = &look_up {
        for id in found.iter().filter_map(|user| user.id.as_deref()) {
            if made.learn(id).await {
                // Whatever was still to come has come.
                made.may_come.set(None);
            }
            // The server shows it under the probe's name: it is there, whatever was believed before.
            made.change(id, |known| {
                known.confirmed = true;
                known.gone = false;
            });
        }
    }
    let mut tried = false;
    for known in made.open() {
        if run.confirm(&known.id).await && known.removal == Removal::Open {
            tried = true;
            run.remove(&known.id).await;
        }
    }
    if tried {
        look_up = asker.look_up().await;
    }
    let mut read = Vec::new();
    for known in made.open() {
        let by_id = asker.read(&known.id).await;
        let listed = matches!(&look_up, LookUp::Found(found)
            if found.iter().any(|user| user.id.as_deref() == Some(known.id.as_str())));
        // An id that turned out to be somebody else's does not count where the probe itself was found and removed.
        let other = matches!(by_id, ById::Other(_)) && look_up == LookUp::Nobody && made.any_confirmed();
        if (matches!(by_id, ById::Gone(_)) && !listed) || other {
            made.change(&known.id, |known| known.gone = true);
        } else {
            read.push((known, by_id));
        }
    }
    Seen { look_up, read }
}

/// Closes the note when everything is proven gone, and names what is not.
async fn settle<E: FnMut(TrialEvent)>(
    asker: &Asker<'_, E>,
    made: &Made,
    seen: Option<Seen>,
    begun: Instant,
    limits: &TrialLimits,
) -> Cleaned {
    let name = asker.plan.probe.user_name();
    let unknown = |id: Option<String>| Leftover { user_name: name.clone(), id, state: LeftState::Unknown };
    let mut left = Vec::new();
    let mut problems = Vec::new();
    match seen {
        None => {
            left.extend(made.open().into_iter().map(|known| unknown(Some(known.id))));
            if left.is_empty() {
                left.push(unknown(None));
            }
        }
        Some(seen) => {
            for (known, read) in &seen.read {
                let state = match whereabouts(Some(read), &seen.look_up, known.removal == Removal::Accepted) {
                    Whereabouts::There(state) => state,
                    Whereabouts::Gone => continue,
                };
                let state = switched_off(asker, made, known, state).await;
                // The id of somebody else must not be named: it would be taken for the one to delete.
                let other = matches!(read, ById::Other(_)) && !known.confirmed;
                let id = Some(known.id.clone()).filter(|_| !other);
                left.push(Leftover { user_name: name.clone(), id, state });
            }
            let unclear = matches!(&seen.look_up, LookUp::Unclear(_));
            let nameless =
                matches!(&seen.look_up, LookUp::Found(found) if found.iter().any(|u| u.id.is_none()));
            let awaited = begun.elapsed() >= limits.wait(false);
            let may_come = made.may_come.get() == Some(false) && !awaited && made.is_empty();
            // Where the whole service may have moved, an id that is not there tells nothing.
            let moved = is_nowhere(&seen.look_up) && !made.any_confirmed();
            if left.is_empty() && ((unclear && made.is_empty()) || moved || nameless || may_come) {
                left.push(unknown(None));
            }
            if unclear && !left.is_empty() {
                problems.extend(judge_look_before(&seen.look_up, asker.plan));
            }
        }
    }
    if left.iter().all(|l| l.state == LeftState::SoftDeleted) {
        made.close().await;
    }
    problems.splice(0..0, left.iter().map(left_behind));
    Cleaned { problems, left }
}

/// Whether the look-up itself was answered as an address that is not there.
fn is_nowhere(look_up: &LookUp) -> bool {
    let LookUp::Unclear(reply) = look_up else { return false };
    matches!(&**reply, Reply::Refused(refused) if matches!(refused.status, 404 | 410))
}

/// A user that may not be deleted is at least not left switched on.
async fn switched_off<E: FnMut(TrialEvent)>(
    asker: &Asker<'_, E>,
    made: &Made,
    known: &Known,
    state: LeftState,
) -> LeftState {
    if state != LeftState::Active || !made.is_confirmed(&known.id) {
        return state;
    }
    // What it did shows in what is read.
    let _done = asker.write(Ask::Active(Form::Flag, false), &known.id).await;
    let read = asker.read(&known.id).await;
    match whereabouts(Some(&read), &LookUp::Unclear(Box::new(nothing())), false) {
        Whereabouts::There(LeftState::Off) => LeftState::Off,
        _ => state,
    }
}

fn nothing() -> Reply {
    Reply::Unusable(Vec::new())
}
