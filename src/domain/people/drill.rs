//! The leaver drill: the trial person is taken out in Entra, and Contractbook has to switch the account off; then the
//! person is put back, and it has to be on again.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::progress::ROUND;
use super::seen::SeenAccount;
use crate::domain::problems::ProblemId;

/// After the round that must bring the change, so much more is waited: the round itself takes time.
const MARGIN: SignedDuration = SignedDuration::from_mins(20);

/// What a look saw of the trial person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Sight {
    /// This look did not ask.
    #[default]
    NotAsked,
    /// Contractbook has no such account.
    Absent,
    /// The account.
    Here(Box<SeenAccount>),
}

impl Sight {
    /// Whether this look asked.
    pub fn is_told(&self) -> bool {
        *self != Self::NotAsked
    }

    /// The account, when it was seen.
    pub fn account(&self) -> Option<&SeenAccount> {
        match self {
            Self::Here(account) => Some(account),
            Self::NotAsked | Self::Absent => None,
        }
    }
}

/// How far the drill is. Times only: the person is the trial person of the setup. May be saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Drill {
    /// When the person said that the trial person is taken out.
    pub taken_out_at: Option<Timestamp>,
    /// When the account was seen switched off, or gone.
    pub off_at: Option<Timestamp>,
    /// It was gone altogether, not only switched off.
    pub removed: bool,
    /// When the person said that the trial person is put back.
    pub put_back_at: Option<Timestamp>,
    /// When the account was seen switched on again.
    pub on_at: Option<Timestamp>,
    /// The last look could not tell, because Contractbook does not say whether the account is on.
    pub untold: bool,
}

/// What is known beside the drill, for naming causes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Around {
    /// When the next round begins, when earlier rounds have shown it.
    pub next_round: Option<Timestamp>,
    /// The trial person's account was made or touched by Entra; `Some(false)`: it was there all along and untouched.
    pub managed: Option<bool>,
    /// The tenant URL carries the compatibility flag.
    pub flag: bool,
    /// The trial write proved that switching off works as Entra does it; `Some(false)`: that it does not.
    pub disable_works: Option<bool>,
    /// Groups are assigned, so the person may still be assigned through one.
    pub groups: Option<bool>,
}

/// Why the drill cannot begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hindrance {
    /// The account is not in Contractbook.
    NotThere,
    /// It is switched off already, so nothing could be proved.
    AlreadyOff,
    /// Contractbook does not say whether accounts are on.
    Untold,
}

impl Hindrance {
    /// Text key of the reason and what to do.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotThere => "watch-drill-not-there",
            Self::AlreadyOff => "watch-drill-already-off",
            Self::Untold => "watch-drill-untold",
        }
    }
}

/// Where the drill stands at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stage {
    /// Not begun.
    NotBegun,
    /// Taken out; the change comes with a round.
    WaitingForOff {
        /// By then it must have come.
        until: Timestamp,
    },
    /// The account is off, or gone: leavers lose access. The person is to be put back.
    IsOff {
        /// When it was seen.
        at: Timestamp,
        /// The account is gone, not only switched off.
        removed: bool,
    },
    /// Still on after the round and the margin.
    StillOn {
        /// Causes, likeliest first.
        causes: Vec<ProblemId>,
    },
    /// Put back; the change comes with a round.
    WaitingForOn {
        /// By then it must have come.
        until: Timestamp,
    },
    /// Off and on again: all is proved.
    Passed {
        /// When it was seen on again.
        at: Timestamp,
    },
    /// Still off after being put back.
    StillOff {
        /// Causes, likeliest first.
        causes: Vec<ProblemId>,
    },
    /// Contractbook does not say whether the account is on, so nothing can be proved.
    CannotTell,
}

impl Stage {
    /// Text key of the stage in one sentence.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotBegun => "watch-drill-not-begun",
            Self::WaitingForOff { .. } => "watch-drill-waiting-off",
            Self::IsOff { removed: false, .. } => "watch-drill-off",
            Self::IsOff { removed: true, .. } => "watch-drill-removed",
            Self::StillOn { .. } => "watch-drill-still-on",
            Self::WaitingForOn { .. } => "watch-drill-waiting-on",
            Self::Passed { .. } => "watch-drill-passed",
            Self::StillOff { .. } => "watch-drill-still-off",
            Self::CannotTell => "watch-drill-cannot-tell",
        }
    }
}

impl Drill {
    /// Whether it can begin, from what a look saw of the trial person.
    pub fn hindrance(sight: &Sight) -> Option<Hindrance> {
        match sight.account().map(|account| account.active) {
            None => Some(Hindrance::NotThere),
            Some(Some(false)) => Some(Hindrance::AlreadyOff),
            Some(None) => Some(Hindrance::Untold),
            Some(Some(true)) => None,
        }
    }

    /// The person says that the trial person is taken out in Entra. Begins the drill anew.
    pub fn take_out(&mut self, now: Timestamp) {
        *self = Self { taken_out_at: Some(now), ..Self::default() };
    }

    /// The person says that the trial person is put back. Nothing happens before the taking out.
    pub fn put_back(&mut self, now: Timestamp) {
        if self.taken_out_at.is_some() {
            self.put_back_at.get_or_insert(now);
        }
    }

    /// Takes what a look saw. A proof stays a proof, whatever is seen later.
    pub fn see(&mut self, now: Timestamp, sight: &Sight) {
        if self.taken_out_at.is_none() || self.on_at.is_some() {
            return;
        }
        let active = match sight {
            Sight::NotAsked => return,
            Sight::Absent => Some(false),
            Sight::Here(account) => account.active,
        };
        self.untold = active.is_none();
        match (active, self.put_back_at, self.off_at) {
            (Some(false), None, None) => {
                self.off_at = Some(now);
                self.removed = *sight == Sight::Absent;
            }
            // Nothing but having been off before makes being on a proof.
            (Some(true), Some(_), Some(_)) => self.on_at = Some(now),
            _ => {}
        }
    }

    /// Where it stands.
    pub fn stage(&self, now: Timestamp, around: &Around) -> Stage {
        let Some(out) = self.taken_out_at else { return Stage::NotBegun };
        if let Some(at) = self.on_at {
            return Stage::Passed { at };
        }
        if self.untold {
            return Stage::CannotTell;
        }
        match (self.off_at, self.put_back_at) {
            (Some(at), None) => Stage::IsOff { at, removed: self.removed },
            (Some(_), Some(back)) => {
                let until = due(back, around);
                if now <= until {
                    Stage::WaitingForOn { until }
                } else {
                    Stage::StillOff { causes: still_off() }
                }
            }
            (None, back) => {
                let until = due(out, around);
                // Put back before anything was seen: the drill proved nothing.
                if now <= until && back.is_none() {
                    Stage::WaitingForOff { until }
                } else {
                    Stage::StillOn { causes: still_on(around) }
                }
            }
        }
    }
}

/// The end of the round that must bring a change made at `changed`.
fn due(changed: Timestamp, around: &Around) -> Timestamp {
    let longest = changed.checked_add(ROUND).unwrap_or(Timestamp::MAX);
    // A round that began before the change may be over before Entra has noticed it: the first one after it counts, however
    // many have begun since.
    let first = around.next_round.and_then(|round| {
        let ahead = changed.duration_since(round).as_secs().div_euclid(ROUND.as_secs()) + 1;
        round.checked_add(SignedDuration::from_secs(ahead * ROUND.as_secs())).ok()
    });
    first.unwrap_or(longest).min(longest).checked_add(MARGIN).unwrap_or(Timestamp::MAX)
}

fn still_on(around: &Around) -> Vec<ProblemId> {
    let mut causes = Vec::new();
    if around.managed == Some(false) {
        causes.push(ProblemId::EntraNotManaged);
    }
    if around.groups == Some(true) {
        causes.push(ProblemId::EntraStillAssigned);
    }
    if around.disable_works == Some(false) {
        causes.push(ProblemId::WriteDisableFailed);
    } else if around.disable_works.is_none() && !around.flag {
        causes.push(ProblemId::ScimTextBoolean);
    }
    causes.extend([
        ProblemId::EntraDeleteActionOff,
        ProblemId::EntraLeaverMapping,
        ProblemId::EntraStagedDelete,
        ProblemId::EntraNotStarted,
    ]);
    if around.groups.is_none() {
        causes.push(ProblemId::EntraStillAssigned);
    }
    if around.managed.is_none() {
        causes.push(ProblemId::EntraNotManaged);
    }
    causes
}

fn still_off() -> Vec<ProblemId> {
    vec![
        ProblemId::EntraNotAssigned,
        ProblemId::EntraPersonDisabled,
        ProblemId::EntraLeaverMapping,
        ProblemId::EntraNotStarted,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_second(1_795_000_000 + minute * 60).unwrap()
    }

    fn sight(active: Option<bool>) -> Sight {
        Sight::Here(Box::new(SeenAccount { id: "7".to_owned(), active, ..SeenAccount::default() }))
    }

    #[test]
    fn off_and_on_again_is_passed() {
        let (mut drill, around) = (Drill::default(), Around::default());
        assert_eq!(drill.stage(at(0), &around), Stage::NotBegun);
        drill.see(at(0), &sight(Some(false)));
        assert_eq!(drill, Drill::default(), "nothing is seen before it begins");
        drill.take_out(at(0));
        drill.see(at(1), &sight(Some(true)));
        assert_eq!(drill.stage(at(1), &around), Stage::WaitingForOff { until: at(60) });
        drill.see(at(38), &sight(Some(false)));
        assert_eq!(drill.stage(at(39), &around), Stage::IsOff { at: at(38), removed: false });
        drill.put_back(at(45));
        drill.see(at(46), &sight(Some(false)));
        assert_eq!(drill.stage(at(46), &around), Stage::WaitingForOn { until: at(105) });
        drill.see(at(80), &sight(Some(true)));
        assert_eq!(drill.stage(at(999), &around), Stage::Passed { at: at(80) });
        drill.see(at(1000), &sight(Some(false)));
        assert_eq!(drill.stage(at(1000), &around), Stage::Passed { at: at(80) }, "a proof stays");
    }

    #[test]
    fn a_known_round_shortens_the_wait() {
        let mut drill = Drill::default();
        drill.take_out(at(10));
        let soon = Around { next_round: Some(at(15)), ..Around::default() };
        assert_eq!(drill.stage(at(11), &soon), Stage::WaitingForOff { until: at(35) });
        let later = Around { next_round: Some(at(55)), ..Around::default() };
        assert_eq!(drill.stage(at(16), &later), Stage::WaitingForOff { until: at(35) }, "it began meanwhile");
        let past = Around { next_round: Some(at(5)), ..Around::default() };
        assert_eq!(drill.stage(at(11), &past), Stage::WaitingForOff { until: at(65) });
    }

    #[test]
    fn a_deleted_account_counts_and_is_told() {
        let mut drill = Drill::default();
        drill.take_out(at(0));
        drill.see(at(20), &Sight::NotAsked);
        drill.see(at(30), &Sight::Absent);
        assert_eq!(drill.stage(at(31), &Around::default()), Stage::IsOff { at: at(30), removed: true });
    }

    #[test]
    fn an_account_that_stays_on_has_causes_fitting_what_is_known() {
        let mut drill = Drill::default();
        drill.take_out(at(0));
        drill.see(at(60), &sight(Some(true)));
        let first = |around: &Around| match drill.stage(at(61), around) {
            Stage::StillOn { causes } => causes[0],
            other => panic!("{other:?}"),
        };
        assert_eq!(first(&Around::default()), ProblemId::ScimTextBoolean);
        assert_eq!(first(&Around { flag: true, ..Around::default() }), ProblemId::EntraDeleteActionOff);
        assert_eq!(first(&Around { managed: Some(false), ..Around::default() }), ProblemId::EntraNotManaged);
        assert_eq!(first(&Around { groups: Some(true), ..Around::default() }), ProblemId::EntraStillAssigned);
        let broken = Around { disable_works: Some(false), ..Around::default() };
        assert_eq!(first(&broken), ProblemId::WriteDisableFailed);
        let Stage::StillOn { causes } = drill.stage(at(61), &Around::default()) else { panic!() };
        assert!(causes.contains(&ProblemId::EntraLeaverMapping), "{causes:?}");
        // Late, yet proved.
        drill.see(at(90), &sight(Some(false)));
        assert_eq!(drill.stage(at(91), &Around::default()), Stage::IsOff { at: at(90), removed: false });
    }

    #[test]
    fn put_back_too_early_proves_nothing() {
        let mut drill = Drill::default();
        drill.put_back(at(0));
        assert_eq!(drill, Drill::default());
        drill.take_out(at(0));
        drill.put_back(at(5));
        drill.see(at(6), &sight(Some(true)));
        assert!(matches!(drill.stage(at(7), &Around::default()), Stage::StillOn { .. }));
        assert_eq!(drill.on_at, None);
    }

    #[test]
    fn still_off_after_being_put_back() {
        let mut drill = Drill::default();
        drill.take_out(at(0));
        drill.see(at(30), &sight(Some(false)));
        drill.put_back(at(40));
        let Stage::StillOff { causes } = drill.stage(at(101), &Around::default()) else { panic!() };
        assert_eq!(causes[0], ProblemId::EntraNotAssigned);
    }

    #[test]
    fn what_the_server_does_not_tell_cannot_be_proved() {
        assert_eq!(Drill::hindrance(&sight(None)), Some(Hindrance::Untold));
        assert_eq!(Drill::hindrance(&sight(Some(false))), Some(Hindrance::AlreadyOff));
        assert_eq!(Drill::hindrance(&Sight::Absent), Some(Hindrance::NotThere));
        assert_eq!(Drill::hindrance(&sight(Some(true))), None);
        let mut drill = Drill::default();
        drill.take_out(at(0));
        drill.see(at(5), &sight(None));
        assert_eq!(drill.stage(at(6), &Around::default()), Stage::CannotTell);
    }
}
