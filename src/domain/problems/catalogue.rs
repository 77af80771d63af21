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
    NetworkNameNotFound, "network.name_not_found", "N-001", Blocker, Name, You;
    NetworkOffline, "network.offline", "N-002", Blocker, Name, You;
    NetworkRefused, "network.refused", "N-003", Blocker, Route, NetworkTeam;
    NetworkNothingListens, "network.nothing_listens", "N-011", Blocker, Route, You;
    NetworkUnreachable, "network.unreachable", "N-004", Blocker, Route, NetworkTeam;
    NetworkTimeout, "network.timeout", "N-005", Blocker, Route, NetworkTeam;
    NetworkProxyNeedsSignIn, "network.proxy_needs_sign_in", "N-407", Blocker, Route, NetworkTeam;
    NetworkProxyFailed, "network.proxy_failed", "N-006", Blocker, Route, NetworkTeam;
    NetworkCaptivePortal, "network.captive_portal", "N-511", Blocker, Http, You;
    NetworkConnectionReset, "network.connection_reset", "N-007", Blocker, Http, NetworkTeam;
    NetworkClosedWithoutAnswer, "network.closed_without_answer", "N-008", Blocker, Http, Contractbook;
    NetworkNotHttp, "network.not_http", "N-009", Blocker, Http, You;
    NetworkClockWrong, "network.clock_wrong", "N-010", Warning, Tls, You;
    TlsExpired, "tls.expired", "S-001", Blocker, Tls, Contractbook;
    TlsNotYetValid, "tls.not_yet_valid", "S-002", Blocker, Tls, You;
    TlsWrongHost, "tls.wrong_host", "S-003", Blocker, Tls, You;
    TlsSelfSigned, "tls.self_signed", "S-004", Blocker, Tls, NetworkTeam;
    TlsUnknownIssuer, "tls.unknown_issuer", "S-005", Blocker, Tls, NetworkTeam;
    TlsInspectionProxy, "tls.inspection_proxy", "S-006", Blocker, Tls, NetworkTeam;
    TlsTooOld, "tls.too_old", "S-007", Blocker, Tls, Contractbook;
    TlsHandshakeFailed, "tls.handshake_failed", "S-008", Blocker, Tls, NetworkTeam;
    TlsNotSpoken, "tls.not_spoken", "S-009", Blocker, Tls, You;
    TlsClientCertificateWanted, "tls.client_certificate_wanted", "S-010", Blocker, Tls, Contractbook;
    TlsTimeout, "tls.timeout", "S-011", Blocker, Tls, NetworkTeam;
    TlsRevoked, "tls.revoked", "S-012", Blocker, Tls, Contractbook;
    TlsNoTrustStore, "tls.no_trust_store", "S-013", Blocker, Tls, You;
    HttpRedirected, "http.redirected", "H-301", Blocker, Http, You;
    HttpRedirectedToSignIn, "http.redirected_to_sign_in", "H-302", Blocker, Http, You;
    HttpRedirectLoop, "http.redirect_loop", "H-310", Blocker, Http, Contractbook;
    HttpSignInPage, "http.sign_in_page", "H-201", Blocker, Http, You;
    HttpWebPage, "http.web_page", "H-202", Blocker, Http, You;
    HttpBlockedByFirewall, "http.blocked_by_firewall", "H-403", Blocker, Http, NetworkTeam;
    HttpNotFound, "http.not_found", "H-404", Blocker, Http, You;
    HttpMethodRefused, "http.method_refused", "H-405", Blocker, Http, Contractbook;
    HttpNotAcceptable, "http.not_acceptable", "H-406", Blocker, Http, Contractbook;
    HttpRateLimited, "http.rate_limited", "H-429", Blocker, Http, Wait;
    HttpServerError, "http.server_error", "H-500", Blocker, Http, Contractbook;
    HttpBadGateway, "http.bad_gateway", "H-502", Blocker, Http, Wait;
    HttpUnavailable, "http.unavailable", "H-503", Blocker, Http, Wait;
    HttpGatewayTimeout, "http.gateway_timeout", "H-504", Blocker, Http, Wait;
    HttpTooSlow, "http.too_slow", "H-601", Blocker, Http, Wait;
    HttpNoAnswer, "http.no_answer", "H-602", Blocker, Http, Contractbook;
    HttpStalled, "http.stalled", "H-603", Blocker, Http, Contractbook;
    HttpAnswerCutShort, "http.answer_cut_short", "H-604", Blocker, Http, Contractbook;
    HttpTooLarge, "http.too_large", "H-605", Blocker, Http, Contractbook;
    HttpHeadersTooLarge, "http.headers_too_large", "H-606", Blocker, Http, Contractbook;
    HttpEmptyAnswer, "http.empty_answer", "H-607", Blocker, Http, Contractbook;
    HttpUnexpectedStatus, "http.unexpected_status", "H-608", Blocker, Http, Contractbook;
    HttpUnreadableEncoding, "http.unreadable_encoding", "H-609", Blocker, Http, Contractbook;
    HttpIntermittent, "http.intermittent", "H-610", Warning, Http, Wait;
    NetworkNameServiceFailed, "network.name_service_failed", "N-012", Blocker, Name, NetworkTeam;
    NetworkProxyNotUsed, "network.proxy_not_used", "N-013", Note, Route, NetworkTeam;
    TlsUnfitCertificate, "tls.unfit_certificate", "S-014", Blocker, Tls, Contractbook;
    HttpMalformed, "http.malformed", "H-611", Blocker, Http, Contractbook;

    // What the answers of the user service tell: texts in `problems.ftl`.
    AddressVariantAnswers, "address.variant_answers", "A-011", Warning, Address, You;
    TokenForbidden, "token.forbidden", "T-403", Blocker, Token, Contractbook;
    TokenPaymentRequired, "token.payment_required", "T-402", Blocker, Token, Contractbook;
    ScimNotJson, "scim.not_json", "U-101", Blocker, UserLookup, Contractbook;
    ScimNotScim, "scim.not_scim", "U-102", Blocker, UserLookup, Contractbook;
    ScimTooDeep, "scim.too_deep", "U-103", Blocker, UserLookup, Contractbook;
    ScimContentType, "scim.content_type", "U-104", Warning, UserLookup, Contractbook;
    ScimSchemasMissing, "scim.schemas_missing", "U-105", Warning, UserLookup, Contractbook;
    ScimSchemasOld, "scim.schemas_old", "U-106", Warning, UserLookup, Contractbook;
    ScimAttributeCase, "scim.attribute_case", "U-107", Note, UserLookup, Contractbook;
    ScimDuplicateKeys, "scim.duplicate_keys", "U-108", Warning, UserLookup, Contractbook;
    ScimOddText, "scim.odd_text", "U-109", Note, People, Contractbook;
    ScimSecretsReturned, "scim.secrets_returned", "U-110", Warning, Token, Contractbook;
    ScimNoMatchIsError, "scim.no_match_is_error", "U-201", Blocker, UserLookup, Contractbook;
    ScimFilterIgnored, "scim.filter_ignored", "U-202", Blocker, UserLookup, Contractbook;
    ScimFilterRefused, "scim.filter_refused", "U-203", Blocker, UserLookup, Contractbook;
    ScimFilterCaseSensitive, "scim.filter_case_sensitive", "U-204", Warning, UserLookup, Contractbook;
    ScimFilterTooBroad, "scim.filter_too_broad", "U-205", Blocker, UserLookup, Contractbook;
    ScimFilterUnproven, "scim.filter_unproven", "U-206", Note, UserLookup, Wait;
    ScimExistingUserNotFound, "scim.existing_user_not_found", "U-207", Blocker, UserLookup, Contractbook;
    ScimFindsUnknownUser, "scim.finds_unknown_user", "U-208", Blocker, UserLookup, Contractbook;
    ScimWrongUserReturned, "scim.wrong_user_returned", "U-209", Blocker, UserLookup, Contractbook;
    ScimListWithoutResources, "scim.list_without_resources", "U-210", Blocker, UserLookup, Contractbook;
    ScimCountsWrong, "scim.counts_wrong", "U-211", Warning, UserLookup, Contractbook;
    ScimGroupsMissing, "scim.groups_missing", "U-301", Blocker, GroupLookup, Contractbook;
    ScimGroupsRefused, "scim.groups_refused", "U-302", Blocker, GroupLookup, Contractbook;
    ScimMembersNotExcluded, "scim.members_not_excluded", "U-303", Warning, GroupLookup, Contractbook;
    ScimDiscoveryMissing, "scim.discovery_missing", "U-401", Note, Discovery, Contractbook;
    ScimDiscoveryMalformed, "scim.discovery_malformed", "U-402", Note, Discovery, Contractbook;
    ScimDiscoveryContradicts, "scim.discovery_contradicts", "U-403", Note, Discovery, Contractbook;
    ScimPatchUnsupported, "scim.patch_unsupported", "U-404", Warning, Discovery, Contractbook;
    ScimIdMissing, "scim.id_missing", "U-501", Blocker, People, Contractbook;
    ScimIdNotText, "scim.id_not_text", "U-502", Warning, People, Contractbook;
    ScimIdDuplicate, "scim.id_duplicate", "U-503", Blocker, People, Contractbook;
    ScimUserNameMissing, "scim.user_name_missing", "U-504", Warning, People, Contractbook;
    ScimUserNameDuplicate, "scim.user_name_duplicate", "U-505", Warning, People, Contractbook;
    ScimActiveMissing, "scim.active_missing", "U-506", Note, People, Contractbook;
    ScimActiveNotBoolean, "scim.active_not_boolean", "U-507", Warning, People, Contractbook;
    ScimEmailsMalformed, "scim.emails_malformed", "U-508", Warning, People, Contractbook;
    ScimEmailMissing, "scim.email_missing", "U-509", Note, People, Contractbook;
    ScimPagingIgnored, "scim.paging_ignored", "U-601", Warning, People, Contractbook;
    ScimPagingEndless, "scim.paging_endless", "U-602", Warning, People, Contractbook;
    ScimPagingOverlaps, "scim.paging_overlaps", "U-603", Warning, People, Contractbook;
    ScimPagingFails, "scim.paging_fails", "U-604", Warning, People, Contractbook;
    ScimPageSizeRefused, "scim.page_size_refused", "U-605", Note, People, Contractbook;

    // What the trial write tells: texts in `problems-write.ftl`. The rung is the nearest one; the step says more.
    WriteNoJournal, "write.no_journal", "W-001", Blocker, People, You;
    WriteCreateRefused, "write.create_refused", "W-101", Blocker, People, Contractbook;
    WriteAttributeRefused, "write.attribute_refused", "W-102", Blocker, People, EntraAdmin;
    WriteIdNotReturned, "write.id_not_returned", "W-103", Blocker, People, Contractbook;
    WriteReadBackFailed, "write.read_back_failed", "W-104", Blocker, People, Contractbook;
    WriteDuplicateNotDetected, "write.duplicate_not_detected", "W-105", Warning, People, Contractbook;
    WritePatchRefused, "write.patch_refused", "W-201", Blocker, People, Contractbook;
    WritePatchNotStored, "write.patch_not_stored", "W-202", Blocker, People, Contractbook;
    WriteTextBooleanRefused, "write.text_boolean_refused", "W-301", Blocker, People, EntraAdmin;
    WriteTextBooleanStored, "write.text_boolean_stored", "W-302", Warning, People, EntraAdmin;
    WriteDisableFailed, "write.disable_failed", "W-303", Blocker, People, Contractbook;
    WriteDeleteRefused, "write.delete_refused", "W-401", Note, People, Contractbook;
    WriteDeleteIsSoft, "write.delete_is_soft", "W-402", Note, People, Contractbook;
    WriteLeftBehind, "write.left_behind", "W-403", Warning, People, You;

    // What reading all people tells: texts in `problems-users.ftl`.
    ScimListChanged, "scim.list_changed", "U-606", Warning, People, You;

    // What a list of people tells: texts in `problems-people.ftl`.
    PeopleNoMail, "people.no_mail", "P-110", Blocker, People, EntraAdmin;
    PeopleNoUserName, "people.no_user_name", "P-111", Blocker, People, EntraAdmin;
    PeopleNoName, "people.no_name", "P-112", Warning, People, EntraAdmin;
    PeopleDuplicateMail, "people.duplicate_mail", "P-113", Blocker, People, EntraAdmin;
    PeopleDuplicateUserName, "people.duplicate_user_name", "P-114", Blocker, People, You;
    PeopleMailDiffersFromUserName, "people.mail_differs_from_user_name", "P-115", Warning, People, EntraAdmin;
    PeopleAlreadyInContractbook, "people.already_in_contractbook", "P-116", Note, People, Wait;
    PeopleClashWithContractbook, "people.clash_with_contractbook", "P-117", Blocker, People, Contractbook;
    PeopleGuest, "people.guest", "P-118", Warning, People, You;
    PeopleDisabled, "people.disabled", "P-119", Note, People, You;
    PeopleOtherDomain, "people.other_domain", "P-120", Warning, People, You;
    PeopleOddCharacters, "people.odd_characters", "P-121", Warning, People, EntraAdmin;
    PeopleTooLong, "people.too_long", "P-122", Warning, People, EntraAdmin;
    PeopleNoAdmin, "people.no_admin", "P-123", Blocker, People, You;
    PeopleGroupRow, "people.group_row", "P-124", Note, People, You;
    PeopleNestedGroup, "people.nested_group", "P-125", Warning, People, EntraAdmin;
    PeopleUnreadableRow, "people.unreadable_row", "P-126", Warning, People, You;
    PeopleLostLetters, "people.lost_letters", "P-127", Note, People, You;
    PeopleSwitchedOff, "people.switched_off", "P-128", Warning, People, You;
    PeopleNoMailColumn, "people.no_mail_column", "P-129", Warning, People, You;
    PeopleNobody, "people.nobody", "P-130", Blocker, People, You;
    PeopleNotCompared, "people.not_compared", "P-131", Warning, People, You;
    PeopleFileEmpty, "people.file_empty", "P-140", Blocker, People, You;
    PeopleFileNotFound, "people.file_not_found", "P-141", Blocker, People, You;
    PeopleFileIsFolder, "people.file_is_folder", "P-142", Blocker, People, You;
    PeopleFileLocked, "people.file_locked", "P-143", Blocker, People, You;
    PeopleFileUnreadable, "people.file_unreadable", "P-144", Blocker, People, You;
    PeopleFileChanged, "people.file_changed", "P-145", Blocker, People, You;
    PeopleFileIsWorkbook, "people.file_is_workbook", "P-146", Blocker, People, You;
    PeopleFileIsNotAList, "people.file_is_not_a_list", "P-147", Blocker, People, You;
    PeopleFileIsWebPage, "people.file_is_web_page", "P-148", Blocker, People, You;
    PeopleFileIsJson, "people.file_is_json", "P-149", Blocker, People, You;
    PeopleNoKnownColumns, "people.no_known_columns", "P-150", Blocker, People, You;
    PeopleFileTooLarge, "people.file_too_large", "P-151", Blocker, People, You;

    // What pasted messages tell: texts in `problems-provisioning.ftl`.
    EntraConflict, "entra.conflict", "E-109", Warning, People, EntraAdmin;
    EntraDuplicateTargetEntries, "entra.duplicate_target_entries", "E-110", Warning, People, Contractbook;
    EntraDuplicateSourceEntries, "entra.duplicate_source_entries", "E-111", Warning, People, EntraAdmin;
    EntraMultipleEntriesInResponse, "entra.multiple_entries_in_response", "E-112", Blocker, UserLookup, Contractbook;
    EntraBadResponse, "entra.bad_response", "E-113", Warning, People, EntraAdmin;
    EntraInvalidAnchor, "entra.invalid_anchor", "E-114", Warning, People, EntraAdmin;
    EntraMandatoryFieldsMissing, "entra.mandatory_fields_missing", "E-115", Warning, People, EntraAdmin;
    EntraSchemaAttributeNotFound, "entra.schema_attribute_not_found", "E-116", Warning, People, EntraAdmin;
    EntraSingleValueOnly, "entra.single_value_only", "E-117", Warning, People, EntraAdmin;
    EntraInvalidDomain, "entra.invalid_domain", "E-118", Warning, People, Contractbook;
    EntraLicenseLimitExceeded, "entra.license_limit_exceeded", "E-119", Blocker, People, Contractbook;
    EntraInsufficientRights, "entra.insufficient_rights", "E-120", Blocker, Token, Contractbook;
    EntraUnprocessableEntity, "entra.unprocessable_entity", "E-121", Warning, People, EntraAdmin;
    EntraNotImplemented, "entra.not_implemented", "E-122", Warning, GroupLookup, EntraAdmin;
    EntraTooManyRequests, "entra.too_many_requests", "E-123", Note, Http, Wait;
    EntraInternalServerError, "entra.internal_server_error", "E-124", Warning, Http, Wait;
    EntraWebExceptionProtocolError, "entra.web_exception_protocol_error", "E-125", Warning, Http, Wait;
    EntraTimeout, "entra.timeout", "E-126", Warning, Http, Wait;
    EntraInternalError, "entra.internal_error", "E-127", Warning, Http, Wait;
    EntraImportSkipped, "entra.import_skipped", "E-128", Warning, People, EntraAdmin;
    EntraSynchronizationSkipped, "entra.synchronization_skipped", "E-129", Note, People, You;
    EntraSkippedByScopingFilter, "entra.skipped_by_scoping_filter", "E-130", Warning, People, EntraAdmin;
    EntraStagedDelete, "entra.staged_delete", "E-131", Blocker, People, EntraAdmin;
    EntraQuarantineFailures, "entra.quarantine_failures", "E-132", Blocker, People, EntraAdmin;
    EntraQuarantineOnDemand, "entra.quarantine_on_demand", "E-133", Blocker, UserLookup, Microsoft;
    EntraQuarantineInterrupted, "entra.quarantine_interrupted", "E-134", Blocker, UserLookup, EntraAdmin;
    EntraQuarantineUnknown, "entra.quarantine_unknown", "E-135", Blocker, UserLookup, EntraAdmin;
    EntraJobDisabled, "entra.job_disabled", "E-136", Blocker, UserLookup, EntraAdmin;
    EntraTenantAdminSecretMissing, "entra.tenant_admin_secret_missing", "E-137", Blocker, Token, You;
    EntraGraphWrongSecretKey, "entra.graph_wrong_secret_key", "E-138", Blocker, Token, You;
    EntraGraphParameterMissing, "entra.graph_parameter_missing", "E-139", Blocker, Token, You;
    EntraNotAssigned, "entra.not_assigned", "E-140", Warning, People, EntraAdmin;
    EntraNobodyAssigned, "entra.nobody_assigned", "E-141", Warning, People, EntraAdmin;
    EntraNestedGroup, "entra.nested_group", "E-142", Warning, People, EntraAdmin;
    EntraGroupsNeedLicence, "entra.groups_need_licence", "E-143", Warning, People, EntraAdmin;
    EntraPersonDisabled, "entra.person_disabled", "E-144", Note, People, EntraAdmin;
    EntraRoleMissing, "entra.role_missing", "E-145", Blocker, Token, EntraAdmin;
    EntraNotStarted, "entra.not_started", "E-146", Warning, People, You;
    EntraReferenceFailed, "entra.reference_failed", "E-147", Note, People, EntraAdmin;
    EntraOnDemandLimit, "entra.on_demand_limit", "E-148", Note, People, You;
    EntraSettingsNotSaved, "entra.settings_not_saved", "E-149", Blocker, Token, You;
    EntraAttributeNotSupported, "entra.attribute_not_supported", "E-150", Warning, People, EntraAdmin;
    EntraOtherApp, "entra.other_app", "E-151", Warning, People, EntraAdmin;
    EntraLeaverMapping, "entra.leaver_mapping", "E-152", Warning, People, EntraAdmin;
    EntraDeleteActionOff, "entra.delete_action_off", "E-153", Warning, People, EntraAdmin;
    EntraNotManaged, "entra.not_managed", "E-154", Warning, People, EntraAdmin;
    EntraStillAssigned, "entra.still_assigned", "E-155", Warning, People, EntraAdmin;
    EntraScopeAll, "entra.scope_all", "E-156", Warning, People, EntraAdmin;
    HttpBadRequest, "http.bad_request", "H-400", Blocker, UserLookup, You;
    NetworkRequestNotSent, "network.request_not_sent", "N-014", Blocker, Route, You;
    ScimInvalidValue, "scim.invalid_value", "U-701", Warning, People, EntraAdmin;
    ScimInvalidSyntax, "scim.invalid_syntax", "U-702", Blocker, UserLookup, Contractbook;
    ScimInvalidPath, "scim.invalid_path", "U-703", Warning, People, EntraAdmin;
    ScimMutability, "scim.mutability", "U-704", Warning, People, EntraAdmin;
    ScimNoTarget, "scim.no_target", "U-705", Warning, People, Contractbook;
    ScimTooMany, "scim.too_many", "U-706", Blocker, UserLookup, Contractbook;
    ScimSensitive, "scim.sensitive", "U-707", Blocker, UserLookup, Contractbook;
    ScimTextBoolean, "scim.text_boolean", "U-708", Warning, People, Contractbook;
    TokenPersonalKey, "token.personal_key", "T-014", Blocker, Token, Contractbook;

    // Microsoft's sign-in codes: texts in `problems-aadsts.ftl`.
    Aadsts65004, "aadsts.65004", "M-65004", Warning, UserLookup, You;
    Aadsts65005, "aadsts.65005", "M-65005", Blocker, UserLookup, EntraAdmin;
    Aadsts650052, "aadsts.650052", "M-650052", Blocker, UserLookup, EntraAdmin;
    Aadsts650057, "aadsts.650057", "M-650057", Blocker, UserLookup, Contractbook;
    Aadsts90008, "aadsts.90008", "M-90008", Blocker, UserLookup, EntraAdmin;
    Aadsts90090, "aadsts.90090", "M-90090", Warning, UserLookup, Wait;
    Aadsts900941, "aadsts.900941", "M-900941", Blocker, UserLookup, EntraAdmin;
    Aadsts900981, "aadsts.900981", "M-900981", Blocker, UserLookup, EntraAdmin;
    Aadsts500011, "aadsts.500011", "M-500011", Blocker, UserLookup, EntraAdmin;
    Aadsts500113, "aadsts.500113", "M-500113", Warning, UserLookup, Contractbook;
    Aadsts900971, "aadsts.900971", "M-900971", Blocker, UserLookup, EntraAdmin;
    Aadsts900561, "aadsts.900561", "M-900561", Note, UserLookup, You;
    Aadsts16000, "aadsts.16000", "M-16000", Warning, UserLookup, You;
    Aadsts50034, "aadsts.50034", "M-50034", Warning, UserLookup, You;
    Aadsts51004, "aadsts.51004", "M-51004", Warning, UserLookup, EntraAdmin;
    Aadsts500208, "aadsts.500208", "M-500208", Warning, UserLookup, You;
    Aadsts50057, "aadsts.50057", "M-50057", Warning, UserLookup, EntraAdmin;
    Aadsts50053, "aadsts.50053", "M-50053", Warning, UserLookup, EntraAdmin;
    Aadsts50126, "aadsts.50126", "M-50126", Warning, UserLookup, You;
    Aadsts50055, "aadsts.50055", "M-50055", Warning, UserLookup, You;
    Aadsts50058, "aadsts.50058", "M-50058", Note, UserLookup, You;
    Aadsts50074, "aadsts.50074", "M-50074", Note, UserLookup, You;
    Aadsts50076, "aadsts.50076", "M-50076", Note, UserLookup, You;
    Aadsts50079, "aadsts.50079", "M-50079", Warning, UserLookup, You;
    Aadsts50072, "aadsts.50072", "M-50072", Warning, UserLookup, You;
    Aadsts53000, "aadsts.53000", "M-53000", Blocker, UserLookup, EntraAdmin;
    Aadsts53001, "aadsts.53001", "M-53001", Blocker, UserLookup, EntraAdmin;
    Aadsts53003, "aadsts.53003", "M-53003", Blocker, UserLookup, EntraAdmin;
    Aadsts530032, "aadsts.530032", "M-530032", Blocker, UserLookup, EntraAdmin;
    Aadsts530035, "aadsts.530035", "M-530035", Blocker, UserLookup, EntraAdmin;
    Aadsts50194, "aadsts.50194", "M-50194", Blocker, UserLookup, Contractbook;
    Aadsts70001, "aadsts.70001", "M-70001", Blocker, UserLookup, EntraAdmin;
    Aadsts7000112, "aadsts.7000112", "M-7000112", Blocker, UserLookup, EntraAdmin;
    Aadsts50001, "aadsts.50001", "M-50001", Blocker, UserLookup, Contractbook;
    Aadsts90002, "aadsts.90002", "M-90002", Blocker, UserLookup, You;
    Aadsts90019, "aadsts.90019", "M-90019", Blocker, UserLookup, You;
    Aadsts50059, "aadsts.50059", "M-50059", Blocker, UserLookup, You;
    Aadsts50128, "aadsts.50128", "M-50128", Blocker, UserLookup, You;
    Aadsts75005, "aadsts.75005", "M-75005", Warning, UserLookup, You;
    Aadsts750054, "aadsts.750054", "M-750054", Warning, UserLookup, You;
    Aadsts75011, "aadsts.75011", "M-75011", Warning, UserLookup, You;
    Aadsts75016, "aadsts.75016", "M-75016", Blocker, UserLookup, EntraAdmin;
    Aadsts76021, "aadsts.76021", "M-76021", Blocker, UserLookup, EntraAdmin;
    Aadsts501241, "aadsts.501241", "M-501241", Warning, UserLookup, EntraAdmin;
    Aadsts50003, "aadsts.50003", "M-50003", Blocker, UserLookup, EntraAdmin;
    Aadsts50146, "aadsts.50146", "M-50146", Blocker, UserLookup, EntraAdmin;
    Aadsts500021, "aadsts.500021", "M-500021", Blocker, UserLookup, NetworkTeam;
    Aadsts500022, "aadsts.500022", "M-500022", Blocker, UserLookup, NetworkTeam;
    Aadsts500212, "aadsts.500212", "M-500212", Blocker, UserLookup, EntraAdmin;
    Aadsts500213, "aadsts.500213", "M-500213", Blocker, UserLookup, EntraAdmin;
}
