//! What people paste, and what it must be understood as. Each line: the ids that must be found, best first.

use contractbook_setup::domain::explain::read;

fn ids(text: &str) -> Vec<&'static str> {
    read(text).matches.iter().map(|e| e.id.as_str()).collect()
}

fn all(corpus: &[(&str, &[&str])]) {
    let wrong: Vec<String> = corpus
        .iter()
        .filter(|(text, wanted)| ids(text) != *wanted)
        .map(|(text, wanted)| format!("{text:?}\n  wanted {wanted:?}\n  found  {:?}", ids(text)))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), corpus.len(), wrong.join("\n"));
}

const BANNER: &str = "You appear to have entered invalid credentials. Please confirm you are using the correct \
                      information for an administrative account.";

#[test]
fn test_connection() {
    let with = |details: &str| format!("{BANNER}\nError code: {details}");
    let long = "SystemForCrossDomainIdentityManagement";
    let corpus: Vec<(String, &[&str])> = vec![
        (BANNER.to_owned(), &["entra.invalid_credentials_banner"]),
        (
            with(&format!("{long}CredentialValidationUnavailable\nDetails: An error occurred while sending the request.")),
            &["network.request_not_sent", "entra.credential_validation_unavailable", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}CredentialValidationUnavailable\nDetails: The application answered HTTP/401 Unauthorized rather than the expected HTTP/200 OK. It said: bad token")),
            &["token.rejected", "entra.credential_validation_unavailable", "entra.service_incompatible", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}CredentialValidationUnavailable\nDetails: Received response from Web resource. Resource: https://api.contractbook.com/scim/Users?filter=userName+eq+%22c0ffee11-aaaa-4bbb-8ccc-dddd4040eeee%22 Operation: GET Response Status Code: Forbidden")),
            &["token.forbidden", "entra.credential_validation_unavailable", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}CredentialValidationFailure\nDetails: We received this unexpected response from your application: StatusCode: BadRequest, incomplete_filter")),
            &["scim.filter_refused", "entra.credential_validation_failure", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}InvalidCredentials Please provide a valid tenant URL and secret token")),
            &["entra.invalid_credentials", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}ServiceIncompatible\nDetails: received HTTP/404 Not Found rather than the expected HTTP/200 OK")),
            &["http.not_found", "entra.service_incompatible", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}ServiceIncompatible\nDetails: GET https://api.contractbook.com/scim/Groups?excludedAttributes=members&filter=displayName+eq+%22x%22 returned HTTP/404 Not Found rather than the expected HTTP/200 OK")),
            &["scim.groups_missing", "entra.service_incompatible", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}CredentialValidationUnavailable Details: The remote name could not be resolved: 'api.contractbok.com'")),
            &["network.name_not_found", "entra.credential_validation_unavailable", "entra.invalid_credentials_banner"],
        ),
        (
            with(&format!("{long}CredentialValidationUnavailable Details: The SSL connection could not be established, see inner exception. The remote certificate is invalid because of errors in the certificate chain: NotTimeValid")),
            &["tls.expired", "entra.credential_validation_unavailable", "entra.invalid_credentials_banner"],
        ),
        ("Supported CredentialLocationInRequest is required".to_owned(), &["entra.wrong_auth_method"]),
        ("{\"error\":{\"code\":\"InternalError\",\"message\":\"Requested value 'secretToken' was not found.\",\"innerError\":{\"date\":\"2026-11-02T07:44:01\",\"request-id\":\"3f0c5b6e-4010-4291-9a00-5b2f7d404111\"}}}".to_owned(), &["entra.graph_wrong_secret_key"]),
        ("{\"error\":{\"code\":\"RequestMissingRequiredParameter\",\"message\":\"templateId\"}}".to_owned(), &["entra.graph_parameter_missing"]),
        ("Size of input ExternalSecret data is invalid.\\r\\nParameter name: data".to_owned(), &["token.too_long"]),
        ("{\"error\":{\"code\":\"BadRequest\",\"message\":\"Message: One or more errors occurred.\\r\\nWeb Response: \\r\\n{\\\"odata.error\\\":{\\\"code\\\":\\\"Request_InvalidPropertyValue\\\",\\\"message\\\":{\\\"lang\\\":\\\"en\\\",\\\"value\\\":\\\"Size of input ExternalSecret data is invalid.\\\"}}}\"}}".to_owned(), &["token.too_long"]),
        ("Out of the box automatic provisioning to Contractbook is not supported today.\nautomatic provisioning is not supported".to_owned(), &["entra.wrong_app_kind"]),
        ("We encountered an error while updating provisioning configuration for Contractbook.".to_owned(), &["entra.settings_not_saved"]),
    ];
    let corpus: Vec<(&str, &[&str])> = corpus.iter().map(|(text, wanted)| (text.as_str(), *wanted)).collect();
    all(&corpus);
}

#[test]
fn the_banner_in_other_words() {
    for text in [
        "Sie haben anscheinend ungültige Anmeldeinformationen eingegeben. Vergewissern Sie sich, dass Sie die richtigen Informationen für ein Administratorkonto verwenden.",
        "Sie haben anscheinend ungueltige Anmeldeinformationen eingegeben.",
        "Offenbar wurden falsche Zugangsdaten eingegeben",
        "Die eingegebenen Anmeldeinformationen sind nicht gültig",
        "Det ser ud til, at du har angivet ugyldige legitimationsoplysninger. Bekræft, at du bruger de korrekte oplysninger",
        "Det ser ud til at du har indtastet forkerte loginoplysninger",
        "Portalen siger at de angivne legitimationsoplysninger ikke er gyldige",
        "It says I have entered invalid\ncredentials and to confirm I use an admin account",
        "Microsoft tells me the credentials I provided are not valid",
        "it seems the wrong credentials were entered",
        "you&#x20;appear&nbsp;to have\r\nentered <i>invalid</i>\tcredentials",
        "> You appear to have entered invalid=20\r\n> credentials. Please confirm you are us=\r\n> ing=3D",
    ] {
        assert_eq!(ids(text), ["entra.invalid_credentials_banner"], "{text}");
    }
}

#[test]
fn provisioning_log() {
    all(&[
        (
            "ACTIVITY TYPE\nExport\n\nSTATUS\nFailure\n\nSTATUS REASON\nFailed to create User 'mia.lind@contoso.com' in customappsso; Error: The SCIM endpoint is not fully compatible with the Azure Active Directory SCIM client. Please refer to the provisioning documentation.\nStatusCode: BadRequest\nMessage: Processing of the HTTP request resulted in an exception. Please see the HTTP response returned by the 'Response' property of this exception for details.\nWeb Response: Bad Request . This operation was retried 0 times. It will be retried again after this date: 2026-10-30T15:13:17.6715300Z UTC\n\nErrorCode\nSystemForCrossDomainIdentityManagementServiceIncompatible\n\nEventName\nEntryExportAdd",
            &["http.bad_request", "entra.service_incompatible"],
        ),
        (
            "{\"id\":\"gc532ff9-r265-ec76-861e-42e2970a8218\",\"activityDateTime\":\"2026-11-22T20:53:08Z\",\"provisioningAction\":\"create\",\"durationInMilliseconds\":65001,\"provisioningStatusInfo\":{\"status\":\"failure\",\"errorInformation\":{\"errorCode\":\"DuplicateTargetEntries\",\"reason\":\"Multiple entries found in target\",\"additionalDetails\":null,\"errorCategory\":\"NonServiceFailure\",\"recommendedAction\":null}}}",
            &["entra.duplicate_target_entries"],
        ),
        (
            "\"statusInfo\":{\"status\":\"failure\",\"errorCode\":\"EntryConflict\",\"reason\":\"Message: User already exists\",\"additionalDetails\":\"StatusCode: Conflict\"}",
            &["entra.conflict"],
        ),
        ("errorCode: Conflict", &["entra.conflict"]),
        ("Fehlercode: EntryConflict", &["entra.conflict"]),
        ("Fejlkode: DuplicateSourceEntries", &["entra.duplicate_source_entries"]),
        (
            "SystemForCrossDomainIdentityManagementMultipleEntriesInResponse",
            &["entra.multiple_entries_in_response"],
        ),
        ("SystemForCrossDomainIdentityManagementBadResponse: department too long", &["entra.bad_response"]),
        ("SystemForCrossDomainIdentityManagementBadRequest", &["http.bad_request"]),
        ("Error code\tInvalidAnchor", &["entra.invalid_anchor"]),
        ("Status reason: MandatoryFieldsMissing (mail)", &["entra.mandatory_fields_missing"]),
        ("| Status | Error code |\n| Failure | MissingValues |", &["entra.mandatory_fields_missing"]),
        ("**SchemaAttributeNotFound** `faxNumber`", &["entra.schema_attribute_not_found"]),
        ("SchemaPropertyCanOnlyAcceptValue", &["entra.single_value_only"]),
        ("errorCode=InvalidDomain", &["entra.invalid_domain"]),
        ("LicenseLimitExceeded: no seats", &["entra.license_limit_exceeded"]),
        ("errorCode: InsufficientRights", &["entra.insufficient_rights"]),
        ("error code: Unauthorized", &["entra.insufficient_rights"]),
        ("error code: NotPermitted", &["entra.insufficient_rights"]),
        ("Errorcode: MethodNotAllowed", &["entra.insufficient_rights"]),
        ("errorCode: UnprocessableEntity", &["entra.unprocessable_entity"]),
        ("errorCode: NotImplemented", &["entra.not_implemented"]),
        ("errorCode: TooManyRequests, HTTP 429", &["entra.too_many_requests"]),
        ("errorCode: InternalServerError", &["entra.internal_server_error"]),
        ("errorCode: WebExceptionProtocolError", &["entra.web_exception_protocol_error"]),
        ("\"errorCode\" : \"Timeout\"", &["entra.timeout"]),
        ("errorCode: InternalError", &["entra.internal_error"]),
        ("errorCode: ImportSkipped", &["entra.import_skipped"]),
        ("EntrySynchronizationSkipped", &["entra.synchronization_skipped"]),
        (
            "EntrySynchronizationSkip\n\nResult: Skipped\n\nDescription: The user 'demo02' was skipped for the following reasons:\n\nThis object is not assigned to the application. If this behavior is not expected, assign the object to the application or change the scoping filter to allow all users and groups to be in scope for provisioning.\n\nThis object does not have the required entitlement for provisioning. If this behavior is not expected, update the provisioning scope.\n\nThis object did not pass a scoping filter. If this behavior is not expected, review the scoping filters.\n\nAdditional Details\n\nSkipReason: NotEffectivelyEntitled\nIsActive: True\nAssigned to the application: False",
            &["entra.not_assigned", "entra.not_entitled", "entra.skipped_by_scoping_filter"],
        ),
        ("Result Skipped\nSkipReason NotEffectivelyEntitled", &["entra.not_entitled"]),
        ("the user is not effectively entitled", &["entra.not_entitled"]),
        ("SkipReason: RedundantExport", &["entra.synchronization_skipped"]),
        (
            "Date,Identity,Action,Source System,Target System,Status,Error Code\n2026-11-20T10:00:00Z,mia.lind@contoso.com,Create,Azure Active Directory,customappsso,Failure,Conflict",
            &["entra.conflict"],
        ),
        (
            "Date;Identity;Action;Status;ErrorCode\n20.11.2026 10:45;Mia Lind;Create;Failure;Timeout\n20.11.2026 10:46;Bo Lund;Create;Success;",
            &["entra.timeout"],
        ),
        ("StagedDelete", &["entra.staged_delete"]),
        ("stagedAction", &["entra.staged_delete"]),
        (
            "Failed to update User; Error: Multiple users in the target system match the matching attribute",
            &["entra.duplicate_target_entries"],
        ),
        (
            "Mehrere Benutzer im Zielsystem stimmen überein: mehrere Konten im Ziel entsprechen dem Benutzer",
            &["entra.duplicate_target_entries"],
        ),
        ("The value is already in use by another user", &["entra.conflict"]),
        ("Der Benutzer ist bereits vorhanden", &["entra.conflict"]),
        ("Brugeren findes allerede i Contractbook", &["entra.conflict"]),
        ("A required attribute is missing for this user", &["entra.mandatory_fields_missing"]),
        ("Ein erforderliches Attribut fehlt", &["entra.mandatory_fields_missing"]),
        ("En påkrævet attribut mangler for brugeren", &["entra.mandatory_fields_missing"]),
        ("Error: Missing Email field: You must provide an email", &["entra.mandatory_fields_missing"]),
        ("The matching attribute is empty for this user", &["entra.import_skipped"]),
        ("The user is out of scope for provisioning", &["entra.synchronization_skipped"]),
        ("Der Benutzer liegt außerhalb des Geltungsbereichs", &["entra.synchronization_skipped"]),
        ("Brugeren er uden for omfanget", &["entra.synchronization_skipped"]),
        ("This object did not pass a scoping filter", &["entra.skipped_by_scoping_filter"]),
        ("Skipped by scoping filter", &["entra.skipped_by_scoping_filter"]),
        ("Der Benutzer wurde durch den Bereichsfilter übersprungen", &["entra.skipped_by_scoping_filter"]),
        ("The user is not assigned to the application", &["entra.not_assigned"]),
        ("Der Benutzer ist der Anwendung nicht zugewiesen", &["entra.not_assigned"]),
        ("Brugeren er ikke tildelt programmet", &["entra.not_assigned"]),
        ("No users or groups are assigned to the application", &["entra.nobody_assigned"]),
        ("Nested groups are not supported, members of the inner group are skipped", &["entra.nested_group"]),
        ("Mitglieder verschachtelter Gruppen werden nicht synchronisiert", &["entra.nested_group"]),
        (
            "Groups are not available for assignment due to your Active Directory plan level. You can assign individual users to the application.",
            &["entra.groups_need_licence"],
        ),
        (
            "{\"error\":{\"code\":\"Authorization_RequestDenied\",\"message\":\"Insufficient privileges to complete the operation.\"}}",
            &["entra.role_missing"],
        ),
        ("The manager reference could not be resolved for the user", &["entra.reference_failed"]),
        ("Linked account no longer exists: the anchor for this user was deleted", &["entra.invalid_anchor"]),
        ("The attribute faxNumber is not supported by the server", &["entra.attribute_not_supported"]),
    ]);
}

#[test]
fn quarantine() {
    all(&[
        (
            "Der Auftrag wurde unter Quarantäne gestellt, weil die Anmeldeinformationen ungültig sind.",
            &["entra.quarantine"],
        ),
        (
            "{\"quarantine\":{\"currentBegan\":\"2026-11-20T09:41:36Z\",\"nextAttempt\":\"2026-11-20T15:41:36Z\",\"reason\":\"EncounteredQuarantineException\",\"seriesBegan\":\"2026-11-20T09:41:36Z\",\"seriesCount\":1,\"error\":{\"code\":\"SystemForCrossDomainIdentityManagementCredentialValidationUnavailable\",\"message\":\"x\"}}}",
            &["entra.quarantine", "entra.credential_validation_unavailable"],
        ),
        (
            "{\"currentBegan\":\"2026-11-20T09:41:36Z\",\"reason\":\"Unknown\",\"seriesCount\":2}",
            &["entra.quarantine_unknown"],
        ),
        ("\"status\":{\"code\":\"Quarantine\",\"countSuccessiveCompleteFailures\":3}", &["entra.quarantine"]),
        ("reason: EncounteredEscrowProportionThreshold", &["entra.quarantine_failures"]),
        ("EncounteredBaseEscrowThreshold", &["entra.quarantine_failures"]),
        ("encounteredTotalEscrowThreshold", &["entra.quarantine_failures"]),
        ("QuarantinedOnDemand", &["entra.quarantine_on_demand"]),
        ("IngestionInterrupted", &["entra.quarantine_interrupted"]),
        ("\"code\":\"Quarantine\", \"reason\":\"TooManyDeletes\"", &["entra.staged_delete"]),
        ("The job is in quarantine since Tuesday", &["entra.quarantine"]),
        ("Your application has been quarantined", &["entra.quarantine"]),
        ("Die Bereitstellung befindet sich in Quarantäne", &["entra.quarantine"]),
        ("Die Bereitstellung ist unter Quarantaene gestellt", &["entra.quarantine"]),
        ("Klargøringen er i karantæne", &["entra.quarantine"]),
        ("Klargoeringen er i karantaene", &["entra.quarantine"]),
        ("Provisioning status\nIn quarantine", &["entra.quarantine"]),
        ("The provisioning job was disabled after 28 days in quarantine", &["entra.job_disabled"]),
        ("The accidental deletions threshold was exceeded and the job was stopped", &["entra.staged_delete"]),
        ("Der Schwellenwert für versehentliches Löschen wurde überschritten", &["entra.staged_delete"]),
        ("Grænsen for utilsigtet sletning er overskredet", &["entra.staged_delete"]),
        ("\"schedule\":{\"interval\":\"PT40M\",\"state\":\"Disabled\"}", &["entra.not_started"]),
    ]);
}

#[test]
fn sign_in() {
    all(&[
        (
            "AADSTS65001: The user or administrator has not consented to use the application with ID 'a1b2c3d4-50105-4000-8000-700016700016' named 'Contractbook'. Send an interactive authorization request for this user and resource.\r\nTrace ID: 5010550a-9009-4500-a11c-650016500100\r\nCorrelation ID: 65001aaa-5001-4aaa-9009-400500110000\r\nTimestamp: 2026-11-20 10:45:00Z",
            &["aadsts.65001"],
        ),
        (
            "{\"error\":\"invalid_grant\",\"error_description\":\"AADSTS65001: The user or administrator has not consented\",\"error_codes\":[65001],\"timestamp\":\"2026-11-20 10:45:00Z\",\"trace_id\":\"0a\",\"suberror\":\"consent_required\"}",
            &["aadsts.65001"],
        ),
        (
            "https://app.contractbook.com/login/sso?error=consent_required&error_description=AADSTS65001%3a+The+user+or+administrator+has+not+consented&state=50011",
            &["aadsts.65001"],
        ),
        (
            "https://app.contractbook.com/cb?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3A%20User%20declined%20to%20consent",
            &["aadsts.65004"],
        ),
        ("\"error_codes\":[65001]", &["aadsts.65001"]),
        ("\"error_codes\": [50076, 65001]", &["aadsts.50076", "aadsts.65001"]),
        ("Sign-in error code: 50105", &["aadsts.50105"]),
        (
            "Sign-in error code\n50105\nFailure reason\nYour administrator has configured the application",
            &["aadsts.50105"],
        ),
        ("Fehlercode: 50105", &["aadsts.50105"]),
        ("Fehlercode 700016", &["aadsts.700016"]),
        ("Fejlkode 90094", &["aadsts.90094"]),
        (
            "\"status\":{\"errorCode\":50126,\"failureReason\":\"Error validating credentials due to invalid username or password.\"}",
            &["aadsts.50126"],
        ),
        ("\"errorNumber\": 53003", &["aadsts.53003"]),
        ("https://login.microsoftonline.com/error?code=50011", &["aadsts.50011"]),
        (
            "AADSTS50105: Your administrator has configured the application Contractbook ('00000000-0000-0000-0000-000000000000') to block users unless they are specifically granted ('assigned') access to the application. The signed in user 'mia@contoso.com' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator.",
            &["aadsts.50105"],
        ),
        (
            "AADSTS700016: Application with identifier 'https://contractbook.com/saml' was not found in the directory 'Contoso'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.",
            &["aadsts.700016"],
        ),
        (
            "AADSTS50011: The reply URL specified in the request does not match the reply URLs configured for the application",
            &["aadsts.50011"],
        ),
        (
            "AADSTS50020: User account 'bo@outlook.com' from identity provider 'live.com' does not exist in tenant 'Contoso' and cannot access the application",
            &["aadsts.50020"],
        ),
        (
            "AADSTS50034: The user account {EmailHidden} does not exist in the contoso.com directory. To sign into this application, the account must be added to the directory.",
            &["aadsts.50034"],
        ),
        ("AADSTS50126: Error validating credentials due to invalid username or password.", &["aadsts.50126"]),
        (
            "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '0000'.",
            &["aadsts.50076"],
        ),
        (
            "AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.",
            &["aadsts.53003"],
        ),
        ("AADSTS7000112: Application '0000'(Contractbook) is disabled.", &["aadsts.7000112"]),
        (
            "AADSTS75011: Authentication method 'X509, MultiFactor' by which the user authenticated with the service doesn't match requested authentication method 'Password, ProtectedTransport'.",
            &["aadsts.75011"],
        ),
        (
            "AADSTS650056: Misconfigured application. This could be due to one of the following: the client has not listed any permissions, or the admin has not consented in the tenant, or check the application identifier",
            &["aadsts.650056"],
        ),
        ("aad\nsts 65 001", &["aadsts.65001"]),
        ("AADSTS\u{200b}65\u{ad}001", &["aadsts.65001"]),
        ("ＡＡＤＳＴＳ６５００１", &["aadsts.65001"]),
        ("AADSTS5001\n13: No reply address is registered", &["aadsts.500113"]),
        ("AADSTS50011\n3: No reply address is registered", &["aadsts.500113"]),
        ("AADSTS900941 ... AADSTS50105", &["aadsts.900941", "aadsts.50105"]),
        (
            "Need admin approval\nContractbook\nunverified\nContractbook needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.",
            &["aadsts.90094"],
        ),
        ("Administratorgenehmigung erforderlich", &["aadsts.90094"]),
        ("Genehmigung durch Administrator erforderlich", &["aadsts.90094"]),
        ("Administratorgodkendelse kræves", &["aadsts.90094"]),
        ("Godkendelse fra administrator er påkrævet", &["aadsts.90094"]),
        ("Godkendelse fra administrator er paakraevet", &["aadsts.90094"]),
        (
            "We need an administrator's approval before people can use it: admin approval required",
            &["aadsts.90094"],
        ),
        ("Approval required\nThis app requires your admin's approval", &["aadsts.90095"]),
        ("The user has not consented to the application", &["aadsts.65001"]),
        ("Der Benutzer hat der Anwendung nicht zugestimmt", &["aadsts.65001"]),
        ("This app may be risky. Only continue when you trust the publisher", &["aadsts.900941"]),
        (
            "You cannot access this right now\nYour sign-in was successful but does not meet the criteria to access this resource.",
            &["aadsts.53003"],
        ),
        ("Der Zugriff wurde durch Richtlinien für bedingten Zugriff blockiert", &["aadsts.53003"]),
        ("Adgangen er blokeret af politikker for betinget adgang", &["aadsts.53003"]),
        ("Ihr Konto wurde gesperrt. Setzen Sie Ihr Kennwort zurück", &["aadsts.50053"]),
        ("Your password has expired", &["aadsts.50055"]),
        ("Weitere Informationen erforderlich", &["aadsts.50079"]),
        (
            "Selected user account does not exist in tenant 'Contoso' and cannot access the application in that tenant",
            &["aadsts.16000"],
        ),
    ]);
}

#[test]
fn servers_and_connections() {
    all(&[
        (r#"{"message":"Unauthorized"}"#, &["token.rejected"]),
        (r#"{ "error": "Forbidden" }"#, &["token.forbidden"]),
        (r#"{\"message\":\"Too Many Requests\"}"#, &["http.rate_limited"]),
        (
            "GET /scim/Users?filter=userName+eq+%22f%22 200 120ms\nGET /scim/Groups 404 12ms",
            &["scim.groups_missing"],
        ),
        (r#"10.0.0.7 - - [20/Nov/2026:10:00:04] "GET /scim/Users HTTP/1.1" 401 12"#, &["token.rejected"]),
        ("PATCH https://api.contractbook.com/scim/Users/cb-500 → 405", &["http.method_refused"]),
        ("401 Unauthorized", &["token.rejected"]),
        (
            "HTTP/1.1 401 Unauthorized\nDate: Fri, 20 Nov 2026 10:45:00 GMT\nWWW-Authenticate: Bearer error=\"invalid_token\"\nContent-Length: 404",
            &["token.rejected"],
        ),
        ("HTTP/2 403\nserver: cloudflare", &["token.forbidden"]),
        ("403 Forbidden", &["token.forbidden"]),
        ("404 Not Found", &["http.not_found"]),
        ("The remote server returned an error: (404) Not Found.", &["http.not_found"]),
        ("Response status code does not indicate success: 401 (Unauthorized).", &["token.rejected"]),
        ("curl: (22) The requested URL returned error: 403", &["token.forbidden"]),
        (
            "Invoke-RestMethod : The remote server returned an error: (429) Too Many Requests.",
            &["http.rate_limited"],
        ),
        ("HTTP status 429", &["http.rate_limited"]),
        ("status code: 500", &["http.server_error"]),
        ("502 Bad Gateway\nnginx/1.25.3", &["http.bad_gateway"]),
        (
            "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>",
            &["http.bad_gateway"],
        ),
        ("503 Service Temporarily Unavailable", &["http.unavailable"]),
        ("504 Gateway Time-out", &["http.gateway_timeout"]),
        (
            "Error 522 Ray ID: 8404f00dcafe5003 • 2026-11-20 10:45:00 UTC Connection timed out",
            &["http.gateway_timeout", "network.timeout"],
        ),
        (
            "Attention Required! | Cloudflare\nSorry, you have been blocked\nYou are unable to access contractbook.com\nHTTP 403",
            &["http.blocked_by_firewall"],
        ),
        ("HTTP 402 Payment Required", &["token.payment_required"]),
        ("405 Method Not Allowed", &["http.method_refused"]),
        ("HTTP Error 415 Unsupported Media Type", &["http.not_acceptable"]),
        ("HTTP/1.1 302 Found\nLocation: https://app.contractbook.com/login", &["http.redirected"]),
        ("Received HTTP code 407 from proxy after CONNECT", &["network.proxy_needs_sign_in"]),
        ("StatusCode: Unauthorized", &["token.rejected"]),
        ("HTTP-Statuscode 401", &["token.rejected"]),
        ("Statuskode: 403", &["token.forbidden"]),
        (
            "{\"statusCode\":401,\"error\":\"Unauthorized\",\"message\":\"Missing authentication\"}",
            &["token.rejected"],
        ),
        (
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"409\",\"scimType\":\"uniqueness\",\"detail\":\"userName mia.lind@contoso.com already exists\"}",
            &["entra.conflict"],
        ),
        (
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":400,\"scimType\":\"invalidFilter\",\"detail\":\"unknown\"}",
            &["scim.filter_refused"],
        ),
        (
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"400\",\"scimType\":\"invalidValue\",\"detail\":\"title is too long\"}",
            &["scim.invalid_value"],
        ),
        ("{\"status\":\"400\",\"scimType\":\"invalidSyntax\"}", &["scim.invalid_syntax"]),
        ("{\"status\":\"400\",\"scimType\":\"invalidPath\"}", &["scim.invalid_path"]),
        ("{\"status\":\"400\",\"scimType\":\"mutability\"}", &["scim.mutability"]),
        ("{\"status\":\"400\",\"scimType\":\"noTarget\"}", &["scim.no_target"]),
        ("{\"status\":\"400\",\"scimType\":\"tooMany\"}", &["scim.too_many"]),
        (
            "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:Error\"],\"status\":\"404\",\"detail\":\"Resource not found\"}",
            &["http.not_found"],
        ),
        (
            "{\"Errors\":[{\"description\":\"Resource 7 not found\",\"code\":\"404\"}],\"schemas\":[\"urn:scim:schemas:core:1.0\"]}",
            &["scim.schemas_old", "http.not_found"],
        ),
        ("{\\\"status\\\":\\\"400\\\",\\\"scimType\\\":\\\"invalidSyntax\\\"}", &["scim.invalid_syntax"]),
        ("{\\\\\\\"scimType\\\\\\\":\\\\\\\"noTarget\\\\\\\"}", &["scim.no_target"]),
        ("\\u0022scimType\\u0022:\\u0022invalidPath\\u0022", &["scim.invalid_path"]),
        (
            "The JSON value could not be converted to System.Boolean. Path: $.Operations[0].value",
            &["scim.text_boolean"],
        ),
        ("active must be a boolean, got \"False\"", &["scim.text_boolean"]),
        ("Could not convert string 'False' to boolean for attribute active", &["scim.text_boolean"]),
        ("curl: (6) Could not resolve host: api.contractbok.com", &["network.name_not_found"]),
        ("getaddrinfo ENOTFOUND api.contractbok.com", &["network.name_not_found"]),
        ("Der Remotename konnte nicht aufgelöst werden: 'api.contractbok.com'", &["network.name_not_found"]),
        ("Fjernnavnet kunne ikke fortolkes: 'api.contractbok.com'", &["network.name_not_found"]),
        ("DNS_PROBE_FINISHED_NXDOMAIN", &["network.name_not_found"]),
        ("No such host is known. (api.contractbok.com:443)", &["network.name_not_found"]),
        ("connect ECONNREFUSED 10.0.0.5:443", &["network.refused"]),
        ("No connection could be made because the target machine actively refused it.", &["network.refused"]),
        (
            "Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte",
            &["network.refused"],
        ),
        ("The operation has timed out.", &["network.timeout"]),
        ("curl: (28) Connection timed out after 10001 milliseconds", &["network.timeout"]),
        (
            "The request was canceled due to the configured HttpClient.Timeout of 100 seconds elapsing.",
            &["network.timeout"],
        ),
        (
            "A connection attempt failed because the connected party did not properly respond after a period of time",
            &["network.timeout"],
        ),
        ("Zeitüberschreitung bei der Verbindung mit dem Server", &["network.timeout"]),
        ("An existing connection was forcibly closed by the remote host", &["network.connection_reset"]),
        ("curl: (52) Empty reply from server", &["network.closed_without_answer"]),
        ("An error occurred while sending the request.", &["network.request_not_sent"]),
        (
            "An error occurred while sending the request. ---> System.Net.WebException: The remote name could not be resolved: 'x'",
            &["network.name_not_found"],
        ),
        ("Fehler beim Senden der Anforderung aufgetreten", &["network.request_not_sent"]),
        ("The SSL connection could not be established, see inner exception.", &["tls.handshake_failed"]),
        ("The request was aborted: Could not create SSL/TLS secure channel.", &["tls.handshake_failed"]),
        (
            "The underlying connection was closed: Could not establish trust relationship for the SSL/TLS secure channel.",
            &["tls.unknown_issuer"],
        ),
        (
            "Es konnte keine Vertrauensstellung für den sicheren SSL/TLS-Kanal hergestellt werden",
            &["tls.unknown_issuer"],
        ),
        (
            "curl: (60) SSL certificate problem: unable to get local issuer certificate",
            &["tls.unknown_issuer"],
        ),
        ("curl: (60) SSL certificate problem: certificate has expired", &["tls.expired"]),
        ("SSL certificate problem: self-signed certificate in certificate chain", &["tls.self_signed"]),
        (
            "The remote certificate is invalid according to the validation procedure: RemoteCertificateNameMismatch",
            &["tls.wrong_host"],
        ),
        ("NET::ERR_CERT_AUTHORITY_INVALID", &["tls.unknown_issuer"]),
        ("NET::ERR_CERT_DATE_INVALID", &["tls.expired"]),
        ("Das Zertifikat ist abgelaufen", &["tls.expired"]),
        ("Certifikatet er udløbet", &["tls.expired"]),
        ("error:0A00010B:SSL routines::wrong version number", &["tls.not_spoken"]),
        ("error:0A000410:SSL routines::tlsv1 alert protocol version", &["tls.too_old"]),
        ("Your token has expired", &["token.rejected"]),
        ("Das Token ist abgelaufen", &["token.rejected"]),
        ("Tokenet er ugyldigt", &["token.rejected"]),
        ("Error: personal API keys cannot be used for SCIM", &["token.personal_key"]),
        (
            "Unexpected character encountered while parsing value: <. Path '', line 0, position 0.",
            &["http.web_page"],
        ),
    ]);
}

#[test]
fn several_at_once_and_cut_off() {
    all(&[
        ("AADSTS65001: not consented. Need admin approval.", &["aadsts.65001"]),
        ("AADSTS65001 and later AADSTS50105 after we consented", &["aadsts.65001", "aadsts.50105"]),
        (
            "First DuplicateTargetEntries, then InvalidAnchor, then DuplicateTargetEntries again",
            &["entra.duplicate_target_entries", "entra.invalid_anchor"],
        ),
        (
            "Error code: SystemForCrossDomainIdentityManagementCredentialValidationUnav",
            &["entra.credential_validation_unavailable"],
        ),
        (
            "Error code: SystemForCrossDomainIdentityManagementCredentialValidationF…",
            &["entra.credential_validation_failure"],
        ),
        ("Error code: SystemForCrossDomainIdentityManagementServiceIncompa", &["entra.service_incompatible"]),
        ("Error code: SystemForCrossDomainIdentityManagementCredentialValidation", &[]),
        ("Error code: SystemForCrossDomainIdentityManagement", &[]),
        ("EncounteredEscrowPropor...", &["entra.quarantine_failures"]),
        ("DuplicateTargetEn", &["entra.duplicate_target_entries"]),
        ("You appear to have entered invalid creden", &["entra.invalid_credentials_banner"]),
        ("AADSTS6500", &[]),
        ("AADSTS9009", &[]),
    ]);
}
