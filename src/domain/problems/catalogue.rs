//! One row per problem: variant, id, short code, severity, rung, owner.

use super::{Owner, Severity};
use crate::domain::checks::Rung;

macro_rules! catalogue {
    ($($variant:ident, $id:literal, $code:literal, $severity:ident, $rung:ident, $owner:ident;)+) => {
        /// Every problem the program can name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum ProblemId {
            $(#[doc = concat!("`", $id, "`, code ", $code)] $variant,)+
        }

        impl ProblemId {
            /// Every problem, in the catalogue's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The stable dotted id.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The short code people say on the phone.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// How bad it is unless the case says otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity,)+ }
            }

            /// The rung it usually belongs to.
            pub const fn rung(self) -> Rung {
                match self { $(Self::$variant => Rung::$rung,)+ }
            }

            /// Who acts.
            pub const fn owner(self) -> Owner {
                match self { $(Self::$variant => Owner::$owner,)+ }
            }
        }
    };
}

catalogue! {
    AddressEmpty, "address.empty", "A-001", Blocker, Address, You;
    TokenRejected, "token.rejected", "T-401", Blocker, Token, Contractbook;
}
