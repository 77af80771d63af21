//! What the leaver drill has proved so far, for those who read of it later: on the finish page, on the handover sheet.
//! Unlike its stage it does not depend on the present moment.

use jiff::Timestamp;

use super::drill::Drill;

/// What has been proved, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Proof {
    /// Nothing: nobody was taken out.
    NotTried,
    /// Nothing yet: taken out then, and not seen switched off.
    Waiting(Timestamp),
    /// Seen switched off then: leavers lose access. The person is still to be put back.
    Off(Timestamp),
    /// The same; the person is put back, and was not yet seen switched on again.
    Back(Timestamp),
    /// Seen switched off then, and on again since.
    Passed(Timestamp),
}

impl Proof {
    /// The end of the keys of its texts, which may use `time`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotTried => "not-tried",
            Self::Waiting(_) => "waiting",
            Self::Off(_) => "off",
            Self::Back(_) => "back",
            Self::Passed(_) => "passed",
        }
    }

    /// When the person was taken out, or seen switched off.
    pub const fn at(self) -> Option<Timestamp> {
        match self {
            Self::NotTried => None,
            Self::Waiting(at) | Self::Off(at) | Self::Back(at) | Self::Passed(at) => Some(at),
        }
    }
}

impl Drill {
    /// What it has proved so far.
    pub const fn proof(&self) -> Proof {
        match (self.taken_out_at, self.off_at, self.put_back_at, self.on_at) {
            (_, Some(off), _, Some(_)) => Proof::Passed(off),
            (_, Some(off), Some(_), None) => Proof::Back(off),
            (_, Some(off), None, None) => Proof::Off(off),
            (Some(out), None, _, _) => Proof::Waiting(out),
            (None, None, _, _) => Proof::NotTried,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::drill::Sight;
    use super::super::seen::SeenAccount;
    use super::*;

    #[test]
    fn each_step_of_the_drill_proves_a_little_more() {
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        let sight =
            |active| Sight::Here(Box::new(SeenAccount { active: Some(active), ..SeenAccount::default() }));
        let mut drill = Drill::default();
        assert_eq!((drill.proof(), drill.proof().at()), (Proof::NotTried, None));
        drill.take_out(at(1));
        assert_eq!(drill.proof(), Proof::Waiting(at(1)));
        drill.see(at(2), &sight(false));
        assert_eq!(drill.proof(), Proof::Off(at(2)));
        drill.put_back(at(3));
        assert_eq!(drill.proof(), Proof::Back(at(2)), "nobody has to put the person back any more");
        drill.see(at(4), &sight(true));
        assert_eq!((drill.proof(), drill.proof().at()), (Proof::Passed(at(2)), Some(at(2))));
    }
}
