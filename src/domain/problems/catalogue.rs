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
    // Microsoft's own messages: Test connection, Provisioning, and sign-in.
    EntraInvalidCredentialsBanner, "entra.invalid_credentials_banner", "E-100", Blocker, UserLookup, You;
    EntraCredentialValidationUnavailable, "entra.credential_validation_unavailable", "E-101", Blocker, Http, You;
    EntraCredentialValidationFailure, "entra.credential_validation_failure", "E-102", Blocker, UserLookup, You;
    EntraInvalidCredentials, "entra.invalid_credentials", "E-103", Blocker, Token, You;
    EntraServiceIncompatible, "entra.service_incompatible", "E-104", Blocker, UserLookup, You;
    EntraWrongAuthMethod, "entra.wrong_auth_method", "E-105", Blocker, Token, You;
    EntraNotEntitled, "entra.not_entitled", "E-106", Warning, People, EntraAdmin;
    EntraQuarantine, "entra.quarantine", "E-107", Blocker, UserLookup, EntraAdmin;
    EntraWrongAppKind, "entra.wrong_app_kind", "E-108", Blocker, Address, You;
    Aadsts65001, "aadsts.65001", "M-65001", Blocker, UserLookup, EntraAdmin;
    Aadsts90093, "aadsts.90093", "M-90093", Blocker, UserLookup, EntraAdmin;
    Aadsts90094, "aadsts.90094", "M-90094", Blocker, UserLookup, EntraAdmin;
    Aadsts90095, "aadsts.90095", "M-90095", Warning, UserLookup, EntraAdmin;
    Aadsts50105, "aadsts.50105", "M-50105", Blocker, UserLookup, EntraAdmin;
    Aadsts650056, "aadsts.650056", "M-650056", Blocker, UserLookup, EntraAdmin;
    Aadsts50011, "aadsts.50011", "M-50011", Blocker, UserLookup, EntraAdmin;
    Aadsts700016, "aadsts.700016", "M-700016", Blocker, UserLookup, EntraAdmin;
    Aadsts50020, "aadsts.50020", "M-50020", Blocker, UserLookup, You;
}
