//! What must not be taken for a problem.

use contractbook_setup::domain::explain::read;

fn nothing(texts: &[&str]) {
    let wrong: Vec<String> = texts
        .iter()
        .map(|text| (text, read(text)))
        .filter(|(_, reading)| !reading.matches.is_empty() || !reading.unknown_codes.is_empty())
        .map(|(text, reading)| {
            let ids: Vec<_> = reading.matches.iter().map(|m| m.id.as_str()).collect();
            format!("{text:?} {ids:?} {:?}", reading.unknown_codes)
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), texts.len(), wrong.join("\n"));
}

#[test]
fn numbers_that_are_no_codes() {
    nothing(&[
        "GET /scim/Users?count=404 200 500 bytes",
        "I get 404 messages a day",
        "post /room 12 to 404 people",
        r#"{"message":"Unauthorized changes are not allowed by our handbook"}"#,
        "65001",
        "429",
        "call 50011 today",
        "please pay invoice 65001 by 10:45",
        "Our zip code is 50011",
        "PIN code: 50105",
        "Area code 401",
        "Order no. 700016, customer 90094",
        "Trace ID: 65001aaa-5010-4404-9009-400500110000",
        "Correlation ID: 50105500-4041-4500-8503-650016500165",
        "Correlation ID: 500115f3-0000-4000-8000-000000065001",
        "request-id 40440400-4044-4044-8404-404404404404",
        "Timestamp: 2026-11-20 10:45:00Z",
        "10.0.0.404 and 192.168.50.105:65001",
        "listening on port 50105",
        "http://localhost:65001/scim",
        "https://example.com/error?code=50105",
        "https://example.com/status/404",
        "https://shop.example/item/65001?code=50011",
        "version 5.0.404",
        "Phone: +45 65 00 15 05, error free",
        "phone 50105-4040",
        "{\"count\":65001,\"id\":\"404\"}",
        "\"durationInMilliseconds\":65001",
        "status: 500 users provisioned",
        "Status 404 users read",
        "Errors: 500",
        "Fehler: 404",
        "HTTP/200",
        "error 50%",
        "error code: 650011",
        "Room 404",
        "404 people, 401 of them are assigned",
        "AADSTS",
        "AADSTS is the prefix of Microsoft's codes",
        "userName eq \"50105\"",
        "S-1-5-21-404404-50105",
    ]);
}

#[test]
fn good_news() {
    nothing(&[
        "Test connection succeeded",
        "The supplied credentials are authorized to enable provisioning",
        "Testing connection to Contractbook\nThe supplied credentials are authorized to enable provisioning",
        "Die angegebenen Anmeldeinformationen sind zum Aktivieren der Bereitstellung autorisiert",
        "De angivne legitimationsoplysninger er godkendt til at aktivere klargøring",
        "HTTP/1.1 200 OK\nContent-Type: application/scim+json",
        "200 OK",
        "201 Created",
        "HTTP/2 204",
        "\"status\":\"success\"",
        "\"statusInfo\":{\"status\":\"success\"},\"errorCode\":null,\"skipReason\":null",
        "EntryExportUpdate",
        "EntryExportAdd\nResult: Success\nUser 'mia.lind@contoso.com' was created in customappsso",
        "0 errors",
        "no errors",
        "Keine Fehler",
        "Ingen fejl",
        "Failures: 0, Skipped: 0",
        "DuplicateTargetEntries: 0\nInvalidAnchor: 0\nConflict: 0",
        "No AADSTS65001 any more",
        "We no longer see AADSTS50105",
        "AADSTS65001 is fixed now",
        "The app is not in quarantine",
        "The application is no longer in quarantine",
        "The job left quarantine",
        "In quarantine: No",
        "\"quarantine\":null",
        "Die Bereitstellung ist nicht in Quarantäne",
        "Klargøringen er ikke i karantæne",
        "The user is assigned to the application",
        "Der Benutzer ist der Anwendung zugewiesen",
        "Brugeren er tildelt programmet",
        "No duplicates were found in the target system",
        "The certificate is valid until 2027",
        "The certificate has not expired",
        "No connection refused errors",
        "The token is valid and has not expired",
        "Date,Identity,Action,Status,Skip Reason,Error Code,Failed,Conflict\n2026-11-20T10:00:00Z,Mia Lind,Create,Success,,,0,",
        "Created\tUpdated\tSkipped\tFailed\tConflict\tTimeout\n3\t1\t0\t0\t0\t0",
        "2026-11-20T10:00:00Z,Mia Lind,Create,Success,user is in scope and is not assigned twice",
        "{\"name\":\"EntrySynchronizationScoping\",\"status\":\"success\",\"description\":\"Determine if User in scope by evaluating against each scoping filter\"}",
        "{\"name\":\"EntryImport\",\"status\":\"success\",\"description\":\"Received User 'mia.lind@contoso.com' change of type (Add) from Microsoft Entra ID\"}",
        "{\"schemas\":[\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"],\"totalResults\":0,\"startIndex\":1,\"itemsPerPage\":0,\"Resources\":[]}",
        "Current cycle status: Incremental cycle completed. 100% complete, 404 users",
        "AADSTS65001 ist behoben",
        "Der er ikke flere ledige tider i dag",
    ]);
}

#[test]
fn ordinary_words() {
    nothing(&[
        "",
        " \n\t ",
        "hello",
        "invalid credentials",
        "the timeout of the meeting",
        "We had a conflict in the meeting about the licence",
        "I was in quarantine for two weeks with covid",
        "The mail is in quarantine, please release the message",
        "Please send the contract to the administrator for review before Friday",
        "The manager is not in the office",
        "Nobody assigned the task yet",
        "The task is not assigned to a user",
        "Can I get approval for my vacation from the admin office?",
        "The file already exists in the folder",
        "Our domain is contoso.com and the mail works",
        "If the app goes into quarantine, you get a mail",
        "How do we avoid quarantine of the provisioning job?",
        "Set the accidental deletion threshold to 50",
        "Prevent accidental deletion\nEnabled\nAccidental deletion threshold\n500",
        "Provisioning Mode\nAutomatic\nAdmin Credentials\nTenant URL\nSecret Token\nTest Connection",
        "Scope\nSync only assigned users and groups",
        "That is out of scope for this project",
        "The tour guide said that the server brought the wrong soup",
        "Die Rechnung ist noch nicht bezahlt",
        "Mødet er flyttet til fredag, ingen fejl fra min side",
        "Wir haben den Vertrag bereits unterschrieben",
        "&#xD800; &amp",
        "<<<>",
        "Lorem ipsum dolor sit amet, consectetur adipiscing elit",
        "fn main() { println!(\"ok\"); }",
        "SystemForCrossDomainIdentityManagement is the long name of SCIM",
        "Please see our password policy page",
        "Unknown",
        "\"reason\":\"Unknown\"",
        "The price is not found in the catalogue",
        "there are missing values in my spreadsheet",
    ]);
}
