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
    // What typing alone can tell: texts in `problems-input.ftl`.
    AddressEmpty, "address.empty", "A-001", Blocker, Address, You;
    AddressUnreadable, "address.unreadable", "A-002", Blocker, Address, You;
    AddressNotHttps, "address.not_https", "A-003", Blocker, Address, You;
    AddressHasSpaces, "address.has_spaces", "A-004", Blocker, Address, You;
    AddressHasResourcePath, "address.has_resource_path", "A-005", Note, Address, You;
    AddressHasQuery, "address.has_query", "A-006", Note, Address, You;
    AddressWrongHost, "address.wrong_host", "A-007", Blocker, Address, You;
    AddressIsDirectoryId, "address.is_directory_id", "A-008", Blocker, Address, You;
    AddressIsToken, "address.is_token", "A-009", Blocker, Address, You;
    AddressCompatFlag, "address.compat_flag", "A-010", Note, Address, You;
    AddressOtherHost, "address.other_host", "A-012", Note, Address, You;
    TokenEmpty, "token.empty", "T-001", Blocker, Token, You;
    TokenBearerPrefix, "token.bearer_prefix", "T-002", Note, Token, You;
    TokenQuotes, "token.quotes", "T-003", Note, Token, You;
    TokenHasSpaces, "token.has_spaces", "T-004", Blocker, Token, You;
    TokenLineBreak, "token.line_break", "T-005", Note, Token, You;
    TokenInvisibleCharacters, "token.invisible_characters", "T-006", Note, Token, You;
    TokenNotAscii, "token.not_ascii", "T-007", Blocker, Token, You;
    TokenIsUrl, "token.is_url", "T-008", Blocker, Token, You;
    TokenIsGuid, "token.is_guid", "T-009", Warning, Token, You;
    TokenTooShort, "token.too_short", "T-010", Warning, Token, You;
    TokenTooLong, "token.too_long", "T-011", Warning, Token, Contractbook;
    TokenJwtExpired, "token.jwt_expired", "T-012", Blocker, Token, Contractbook;
    TokenJwtNotYetValid, "token.jwt_not_yet_valid", "T-013", Blocker, Token, Wait;

    // What the ladder, people and pasted messages tell.
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
