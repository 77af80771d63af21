//! What a row can carry.

use crate::domain::problems::{ProblemId, Severity};

macro_rules! findings {
    ($($variant:ident => $id:ident),+ $(,)?) => {
        /// What a row can carry.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Finding {
            $(#[doc = concat!("See `ProblemId::", stringify!($id), "`.")] $variant,)+
        }

        impl Finding {
            /// Every finding.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The problem in the catalogue.
            pub const fn id(self) -> ProblemId {
                match self { $(Self::$variant => ProblemId::$id,)+ }
            }
        }
    };
}

findings! {
    NoMail => PeopleNoMail,
    NoUserName => PeopleNoUserName,
    DuplicateMail => PeopleDuplicateMail,
    DuplicateUserName => PeopleDuplicateUserName,
    ClashWithContractbook => PeopleClashWithContractbook,
    UnreadableRow => PeopleUnreadableRow,
    NestedGroup => PeopleNestedGroup,
    MailDiffersFromUserName => PeopleMailDiffersFromUserName,
    OddCharacters => PeopleOddCharacters,
    TooLong => PeopleTooLong,
    NoName => PeopleNoName,
    LostLetters => PeopleLostLetters,
    OtherDomain => PeopleOtherDomain,
    Guest => PeopleGuest,
    Disabled => PeopleDisabled,
    SwitchedOff => PeopleSwitchedOff,
    GroupRow => PeopleGroupRow,
    AlreadyInContractbook => PeopleAlreadyInContractbook,
    // What concerns the list as a whole.
    NoAdmin => PeopleNoAdmin,
    NoMailColumn => PeopleNoMailColumn,
    Nobody => PeopleNobody,
}

/// How much a finding matters to a person. The catalogue weighs the usual case; `mild` is one with a lesser
/// consequence: the account is there already, the same person stands twice, only the look of a name is concerned.
pub(super) const fn weight(finding: Finding, mild: bool) -> Severity {
    match (finding, mild) {
        (_, false) => finding.id().severity(),
        (Finding::NoMail | Finding::DuplicateUserName, true) => Severity::Warning,
        (_, true) => Severity::Note,
    }
}

/// A set of findings.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Findings(u32);

impl Findings {
    /// Adds one.
    pub const fn insert(&mut self, finding: Finding) {
        self.0 |= 1 << finding as u32;
    }

    /// Whether it is in.
    pub const fn has(self, finding: Finding) -> bool {
        self.0 & (1 << finding as u32) != 0
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// All of them, in the order of [`Finding::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Finding> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = Finding::ALL.get(left.trailing_zeros() as usize)?;
            left &= left - 1;
            Some(*next)
        })
    }
}
