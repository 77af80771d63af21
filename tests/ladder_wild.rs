//! The ladder against the many shapes in which real services speak SCIM: what the standard and Microsoft Entra both
//! accept is no fault, and each fault has its own name and no other.

#![expect(clippy::unwrap_used, reason = "helpers of tests fail by panicking")]

#[cfg(test)]
#[path = "common/climb.rs"]
mod climb;
#[cfg(test)]
#[path = "common/hostile.rs"]
#[expect(dead_code, reason = "the kit serves other tests too")]
mod hostile;

use contractbook_setup::domain::checks::{Rung, Verdict};
use contractbook_setup::domain::problems::{Owner, Severity};
use contractbook_setup::service::http::HttpClient;
use contractbook_setup::service::limits::Limits;
use serde_json::{Value, json};

use climb::{climb_to, ids, names, scim, talker, whole};

const LIST: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
const ERROR: &str = "urn:ietf:params:scim:api:messages:2.0:Error";

/// How a service differs from the plain one.
struct Service {
    users: Vec<Value>,
    groups: Vec<Value>,
    /// Whether this entry is found under this name.
    finds: fn(&str, &str) -> bool,
    /// Writes a list.
    write: fn(&[Value]) -> Value,
    content_type: &'static str,
    /// Says something else, or nothing.
    spoil: fn(&str) -> Option<Vec<u8>>,
}

fn user(name: &str) -> Value {
    json!({
        "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
        "id": format!("id-{name}"), "userName": name, "active": true,
        "name": {"givenName": "A", "familyName": "B"},
        "emails": [{"value": name, "type": "work", "primary": true}],
    })
}

fn plain() -> Service {
    Service {
        users: ["anna.berg@nordwind.example", "bo@nordwind.example"].map(user).to_vec(),
        groups: vec![json!({"id": "g1", "displayName": "Legal"})],
        finds: str::eq_ignore_ascii_case,
        write: |found| json!({"schemas": [LIST], "totalResults": found.len(), "startIndex": 1, "itemsPerPage": found.len(), "Resources": found}),
        content_type: "application/scim+json",
        spoil: |_| None,
    }
}

fn value_of<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

impl Service {
    fn answer(&self, asked: &str) -> Vec<u8> {
        if let Some(other) = (self.spoil)(asked) {
            return other;
        }
        let url = url::Url::parse(&format!("http://x{asked}")).unwrap();
        let query: std::collections::HashMap<_, _> = url.query_pairs().into_owned().collect();
        let (all, name) = match url.path() {
            "/scim/Users" => (&self.users, "userName"),
            "/scim/Groups" => (&self.groups, "displayName"),
            "/scim/ServiceProviderConfig" => {
                return scim(200, r#"{"patch":{"supported":true},"filter":{"supported":true}}"#);
            }
            "/scim/ResourceTypes" => return scim(200, r#"{"Resources":[{"id":"User"},{"id":"Group"}]}"#),
            "/scim/Schemas" => {
                return scim(200, r#"{"Resources":[{"id":"urn:ietf:params:scim:schemas:core:2.0:User"}]}"#);
            }
            _ => return scim(404, &json!({"schemas": [ERROR], "status": "404"}).to_string()),
        };
        let found: Vec<Value> = if let Some(filter) = query.get("filter") {
            let wanted = filter.strip_prefix(&format!("{name} eq \"")).unwrap().strip_suffix('"').unwrap();
            all.iter().filter(|entry| (self.finds)(value_of(entry, name), wanted)).cloned().collect()
        } else {
            let count = query.get("count").map_or(100, |count| count.parse().unwrap());
            all.iter().take(count).cloned().collect()
        };
        whole(&format!("200 OK\nContent-Type: {}", self.content_type), (self.write)(&found).to_string())
    }
}

struct Outcome {
    verdict: Verdict,
    found: Vec<(&'static str, Rung, Severity, Owner)>,
    requests: usize,
    state: String,
}

async fn test(service: Service) -> Outcome {
    let (url, seen) = talker(move |asked| Some(service.answer(asked)));
    let report = climb_to(&url, HttpClient::new(Limits::default())).await;
    let requests = seen.lock().unwrap().len();
    assert_eq!(report.requests.len(), requests, "every request is listed");
    Outcome {
        verdict: report.verdict,
        found: ids(&report),
        requests,
        state: format!("{:?}", report.problems()),
    }
}

#[tokio::test]
async fn a_plain_service_is_ready_after_nine_questions() {
    let outcome = test(plain()).await;
    assert_eq!((outcome.verdict, outcome.found), (Verdict::Ready, vec![]), "{}", outcome.state);
    assert_eq!(outcome.requests, 9);
}

#[tokio::test]
async fn what_the_standard_and_entra_accept_is_no_fault() {
    let shapes: Vec<(&str, Service)> = vec![
        (
            "only what is required",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len(), "Resources": f}),
                ..plain()
            },
        ),
        (
            "items per page 0",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len(), "itemsPerPage": 0, "startIndex": 0, "Resources": f}),
                ..plain()
            },
        ),
        (
            "items per page as configured",
            Service {
                write: |f| json!({"Resources": f, "itemsPerPage": 100, "startIndex": 1, "totalResults": f.len(), "schemas": [LIST]}),
                ..plain()
            },
        ),
        (
            "nothing about pages",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len(), "startIndex": null, "itemsPerPage": null, "Resources": f}),
                ..plain()
            },
        ),
        (
            "schemas in capitals",
            Service {
                write: |f| json!({"schemas": [LIST.to_uppercase()], "totalResults": f.len(), "Resources": f}),
                ..plain()
            },
        ),
        (
            "schemas as a text",
            Service {
                write: |f| json!({"schemas": LIST, "totalResults": f.len(), "Resources": f}),
                ..plain()
            },
        ),
        (
            "numbers with a point",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len() as f64, "Resources": f}),
                ..plain()
            },
        ),
        (
            "members of its own",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len(), "Resources": f, "meta": {"took": 3}, "links": [], "urn:x:paging": {"next": null}}),
                ..plain()
            },
        ),
        ("charset", Service { content_type: "application/scim+json; charset=UTF-8", ..plain() }),
        ("another parameter", Service { content_type: "Application/SCIM+JSON;v=2", ..plain() }),
        (
            "nested extension",
            Service {
                users: vec![{
                    let mut user = user("anna@nordwind.example");
                    user["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] =
                        json!({"manager": {"value": "7", "$ref": null}});
                    user["meta"] = json!({"resourceType": "User", "version": "W/\"1\""});
                    user["groups"] = json!([]);
                    user["roles"] = json!([{"value": "x", "primary": false}]);
                    user["externalId"] = Value::Null;
                    user
                }],
                ..plain()
            },
        ),
        (
            "several e-mails",
            Service {
                users: vec![{
                    let mut user = user("anna@nordwind.example");
                    user["emails"] = json!([{"value": "p@x.example", "type": "home"}, {"value": "a@x.example", "type": "work", "display": "a"}]);
                    user
                }],
                ..plain()
            },
        ),
        (
            "inactive people",
            Service {
                users: vec![{
                    let mut user = user("anna@nordwind.example");
                    user["active"] = json!(false);
                    user
                }],
                ..plain()
            },
        ),
        ("no groups yet", Service { groups: vec![], ..plain() }),
        (
            "groups with an empty list of members",
            Service { groups: vec![json!({"id": "g", "displayName": "A", "members": []})], ..plain() },
        ),
        ("one person", Service { users: vec![user("anna@nordwind.example")], ..plain() }),
        ("names without letters", Service { users: vec![user("4711"), user("4712")], ..plain() }),
        (
            "names beyond ASCII",
            Service {
                users: vec![user("åse.müller@nordwind.example")],
                finds: |a, b| a.to_lowercase() == b.to_lowercase(),
                ..plain()
            },
        ),
        (
            "one name begins like another",
            Service {
                users: ["anna@nordwind.example", "anna@nordwind.exampl"].map(user).to_vec(),
                ..plain()
            },
        ),
        (
            "no plain list of groups",
            Service {
                spoil: |asked| {
                    (asked.contains("/Groups") && !asked.contains("filter")).then(|| scim(403, "{}"))
                },
                ..plain()
            },
        ),
        (
            "a transforming proxy",
            Service {
                spoil: |asked| {
                    asked.contains("Groups?excludedAttributes=members&filter").then(|| {
                        whole(
                            "203 X\nContent-Type: application/scim+json",
                            json!({"schemas": [LIST], "totalResults": 0, "Resources": []}).to_string(),
                        )
                    })
                },
                ..plain()
            },
        ),
    ];
    for (name, service) in shapes {
        let outcome = test(service).await;
        assert_eq!((outcome.verdict, outcome.found), (Verdict::Ready, vec![]), "{name}: {}", outcome.state);
    }
}

#[tokio::test]
async fn each_fault_of_a_service_has_its_name_and_no_other() {
    use Owner::{Contractbook, Wait};
    use Rung::{Discovery, GroupLookup, People, UserLookup};
    use Severity::{Blocker, Note, Warning};
    type Wanted = &'static [(&'static str, Rung, Severity, Owner)];
    fn with(change: fn(&mut Value)) -> Service {
        let mut users = ["anna@nordwind.example", "bo@nordwind.example"].map(user).to_vec();
        change(&mut users[1]);
        Service { users, ..plain() }
    }
    const ABOUT_NOBODY: fn(&str) -> bool = |asked| asked.contains("/Users?filter") && !asked.contains("%40");
    let shapes: Vec<(&str, Service, Wanted)> = vec![
        (
            "plain JSON",
            Service { content_type: "application/json; charset=utf-8", ..plain() },
            &[("scim.content_type", UserLookup, Warning, Contractbook)],
        ),
        (
            "labelled a web page",
            Service { content_type: "text/html", ..plain() },
            &[("scim.content_type", UserLookup, Warning, Contractbook)],
        ),
        (
            "no people yet",
            Service { users: vec![], ..plain() },
            &[("scim.filter_unproven", UserLookup, Note, Wait)],
        ),
        (
            "an empty list left out",
            Service {
                write: |f| {
                    if f.is_empty() {
                        json!({"schemas": [LIST], "totalResults": 0})
                    } else {
                        json!({"schemas": [LIST], "totalResults": f.len(), "Resources": f})
                    }
                },
                ..plain()
            },
            &[
                ("scim.list_without_resources", UserLookup, Note, Contractbook),
                ("scim.list_without_resources", GroupLookup, Note, Contractbook),
            ],
        ),
        (
            "an empty list as null",
            Service {
                write: |f| {
                    if f.is_empty() {
                        json!({"schemas": [LIST], "totalResults": 0, "Resources": null})
                    } else {
                        json!({"schemas": [LIST], "totalResults": f.len(), "Resources": f})
                    }
                },
                ..plain()
            },
            &[
                ("scim.list_without_resources", UserLookup, Note, Contractbook),
                ("scim.list_without_resources", GroupLookup, Note, Contractbook),
            ],
        ),
        (
            "counts as text",
            Service {
                write: |f| json!({"schemas": [LIST], "totalResults": f.len().to_string(), "Resources": f}),
                ..plain()
            },
            &[("scim.counts_wrong", UserLookup, Warning, Contractbook)],
        ),
        (
            "no counts",
            Service { write: |f| json!({"schemas": [LIST], "Resources": f}), ..plain() },
            &[("scim.counts_wrong", UserLookup, Warning, Contractbook)],
        ),
        (
            "no schemas",
            Service { write: |f| json!({"totalResults": f.len(), "Resources": f}), ..plain() },
            &[("scim.schemas_missing", UserLookup, Warning, Contractbook)],
        ),
        (
            "lower case",
            Service {
                write: |f| json!({"schemas": [LIST], "totalresults": f.len(), "resources": f}),
                ..plain()
            },
            &[("scim.attribute_case", UserLookup, Note, Contractbook)],
        ),
        (
            "capitals",
            Service {
                write: |f| json!({"Schemas": [LIST], "TotalResults": f.len(), "Resources": f}),
                ..plain()
            },
            &[("scim.attribute_case", UserLookup, Note, Contractbook)],
        ),
        (
            "the filter is ignored",
            Service { finds: |_, _| true, ..plain() },
            &[
                ("scim.filter_ignored", UserLookup, Blocker, Contractbook),
                ("scim.filter_ignored", GroupLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "the filter is ignored with one person",
            Service {
                finds: |_, _| true,
                users: vec![user("anna@nordwind.example")],
                groups: vec![],
                ..plain()
            },
            &[
                ("scim.filter_ignored", UserLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "the filter never finds",
            Service { finds: |_, _| false, ..plain() },
            &[("scim.existing_user_not_found", UserLookup, Blocker, Contractbook)],
        ),
        (
            "a part is enough",
            Service { finds: |a, b| a.to_lowercase().contains(&b.to_lowercase()), ..plain() },
            &[("scim.filter_too_broad", UserLookup, Blocker, Contractbook)],
        ),
        (
            "a beginning is enough",
            Service { finds: |a, b| a.to_lowercase().starts_with(&b.to_lowercase()), ..plain() },
            &[("scim.filter_too_broad", UserLookup, Blocker, Contractbook)],
        ),
        (
            "letter case counts",
            Service { finds: |a, b| a == b, ..plain() },
            &[("scim.filter_case_sensitive", UserLookup, Warning, Contractbook)],
        ),
        (
            "another person is found",
            Service {
                finds: |a, b| b.contains('@') && !a.eq_ignore_ascii_case(b),
                users: ["anna@nordwind.example", "bo@nordwind.example"].map(user).to_vec(),
                ..plain()
            },
            &[("scim.wrong_user_returned", UserLookup, Blocker, Contractbook)],
        ),
        (
            "404 for nobody",
            Service {
                spoil: |a| {
                    ABOUT_NOBODY(a)
                        .then(|| scim(404, &json!({"schemas": [ERROR], "status": "404"}).to_string()))
                },
                ..plain()
            },
            &[("scim.no_match_is_error", UserLookup, Blocker, Contractbook)],
        ),
        (
            "404 without words for nobody",
            Service { spoil: |a| ABOUT_NOBODY(a).then(|| whole("404 X", "")), ..plain() },
            &[("scim.no_match_is_error", UserLookup, Blocker, Contractbook)],
        ),
        (
            "400 for nobody",
            Service {
                spoil: |a| ABOUT_NOBODY(a).then(|| whole("400 X\nContent-Type: text/plain", "no such user")),
                ..plain()
            },
            &[("scim.no_match_is_error", UserLookup, Blocker, Contractbook)],
        ),
        (
            "an error inside a success",
            Service {
                spoil: |a| {
                    ABOUT_NOBODY(a).then(|| {
                        scim(200, &json!({"schemas": [ERROR], "status": "404", "detail": "none"}).to_string())
                    })
                },
                ..plain()
            },
            &[("scim.no_match_is_error", UserLookup, Blocker, Contractbook)],
        ),
        (
            "500 for nobody",
            Service { spoil: |a| ABOUT_NOBODY(a).then(|| scim(500, "{}")), ..plain() },
            &[("http.server_error", UserLookup, Blocker, Contractbook)],
        ),
        (
            "501 for filters",
            Service {
                spoil: |a| {
                    a.contains("/Users?filter")
                        .then(|| scim(501, &json!({"schemas": [ERROR], "status": 501}).to_string()))
                },
                ..plain()
            },
            &[
                ("scim.filter_refused", UserLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "204 for nobody",
            Service { spoil: |a| ABOUT_NOBODY(a).then(|| b"HTTP/1.1 204 X\r\n\r\n".to_vec()), ..plain() },
            &[("http.empty_answer", UserLookup, Blocker, Contractbook)],
        ),
        (
            "a bare array for nobody",
            Service { spoil: |a| ABOUT_NOBODY(a).then(|| scim(200, "[]")), ..plain() },
            &[("scim.not_scim", UserLookup, Blocker, Contractbook)],
        ),
        (
            "null for nobody",
            Service { spoil: |a| ABOUT_NOBODY(a).then(|| scim(200, "null")), ..plain() },
            &[("scim.not_scim", UserLookup, Blocker, Contractbook)],
        ),
        (
            "a firewall minds the quotes",
            Service {
                spoil: |a| {
                    a.contains("/Users?filter").then(|| {
                        whole("403 X\nContent-Type: text/html", "<html><h1>403 Forbidden</h1></html>")
                    })
                },
                ..plain()
            },
            &[("http.blocked_by_firewall", UserLookup, Blocker, Owner::NetworkTeam)],
        ),
        (
            "groups 404",
            Service {
                spoil: |a| {
                    a.contains("/Groups")
                        .then(|| scim(404, &json!({"schemas": [ERROR], "status": "404"}).to_string()))
                },
                ..plain()
            },
            &[
                ("scim.groups_missing", GroupLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "groups 404 as a page",
            Service {
                spoil: |a| {
                    a.contains("/Groups").then(|| whole("404 X\nContent-Type: text/html", "<html>no</html>"))
                },
                ..plain()
            },
            &[
                ("scim.groups_missing", GroupLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "groups 405",
            Service { spoil: |a| a.contains("/Groups").then(|| whole("405 X", "")), ..plain() },
            &[
                ("scim.groups_missing", GroupLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "groups 501 in silence",
            Service { spoil: |a| a.contains("/Groups").then(|| whole("501 X", "")), ..plain() },
            &[
                ("scim.groups_missing", GroupLookup, Blocker, Contractbook),
                ("scim.discovery_contradicts", Discovery, Note, Contractbook),
            ],
        ),
        (
            "groups 403",
            Service { spoil: |a| a.contains("/Groups").then(|| scim(403, "{}")), ..plain() },
            &[("scim.groups_refused", GroupLookup, Blocker, Contractbook)],
        ),
        (
            "404 for a group that is not there",
            Service {
                spoil: |a| a.contains("/Groups?excludedAttributes=members&filter").then(|| scim(404, "{}")),
                ..plain()
            },
            &[("scim.no_match_is_error", GroupLookup, Blocker, Contractbook)],
        ),
        (
            "members come along",
            Service {
                groups: vec![json!({"id": "g", "displayName": "A", "members": [{"value": "1"}]})],
                ..plain()
            },
            &[("scim.members_not_excluded", GroupLookup, Warning, Contractbook)],
        ),
        (
            "numbers as ids",
            with(|u| u["id"] = json!(7)),
            &[("scim.id_not_text", People, Warning, Contractbook)],
        ),
        ("no id", with(|u| u["id"] = Value::Null), &[("scim.id_missing", People, Blocker, Contractbook)]),
        (
            "one id twice",
            with(|u| u["id"] = json!("id-anna@nordwind.example")),
            &[("scim.id_duplicate", People, Blocker, Contractbook)],
        ),
        (
            "no user name",
            with(|u| u["userName"] = Value::Null),
            &[("scim.user_name_missing", People, Warning, Contractbook)],
        ),
        (
            "one user name twice",
            with(|u| u["userName"] = json!("anna@nordwind.example")),
            &[
                ("scim.user_name_duplicate", UserLookup, Blocker, Contractbook),
                ("scim.user_name_duplicate", People, Warning, Contractbook),
            ],
        ),
        (
            "active as text",
            with(|u| u["active"] = json!("True")),
            &[("scim.active_not_boolean", People, Warning, Contractbook)],
        ),
        (
            "no active",
            with(|u| u["active"] = Value::Null),
            &[("scim.active_missing", People, Note, Contractbook)],
        ),
        (
            "one e-mail as text",
            with(|u| u["emails"] = json!("bo@nordwind.example")),
            &[("scim.emails_malformed", People, Warning, Contractbook)],
        ),
        (
            "one e-mail as an object",
            with(|u| u["emails"] = json!({"value": "bo@nordwind.example"})),
            &[("scim.emails_malformed", People, Warning, Contractbook)],
        ),
        (
            "e-mails as texts",
            with(|u| u["emails"] = json!(["bo@nordwind.example"])),
            &[("scim.emails_malformed", People, Warning, Contractbook)],
        ),
        (
            "no e-mail",
            with(|u| u["emails"] = json!([])),
            &[("scim.email_missing", People, Note, Contractbook)],
        ),
        (
            "a hidden character",
            with(|u| u["displayName"] = json!("Bo\u{200b}")),
            &[("scim.odd_text", People, Note, Contractbook)],
        ),
        (
            "a password",
            with(|u| u["password"] = json!("hunter2-x")),
            &[("scim.secrets_returned", People, Warning, Contractbook)],
        ),
        (
            "no description",
            Service {
                spoil: |a| {
                    (a.contains("/S") || a.contains("/Res"))
                        .then(|| whole("404 X\nContent-Type: text/html", "<html></html>"))
                        .filter(|_| !a.contains("Users") && !a.contains("Groups"))
                },
                ..plain()
            },
            &[("scim.discovery_missing", Discovery, Note, Contractbook)],
        ),
        (
            "changes are not supported",
            Service {
                spoil: |a| a.contains("/ServiceP").then(|| scim(200, r#"{"patch":{"supported":false}}"#)),
                ..plain()
            },
            &[("scim.patch_unsupported", Discovery, Warning, Contractbook)],
        ),
        (
            "pages of ten",
            Service { spoil: |a| a.contains("count=100").then(|| scim(400, "{}")), ..plain() },
            &[("scim.page_size_refused", People, Note, Contractbook)],
        ),
    ];
    for (name, service, wanted) in shapes {
        let outcome = test(service).await;
        assert_eq!(outcome.found, wanted, "{name}: {}", outcome.state);
    }
}

#[tokio::test]
async fn a_service_that_says_not_found_for_every_empty_list_is_known_by_its_description() {
    let not_found =
        || scim(404, &json!({"schemas": [ERROR], "status": "404", "detail": "User not found"}).to_string());
    let (url, _) = talker(move |asked| {
        Some(if asked.contains("/Users") || asked.contains("/Groups") {
            not_found()
        } else {
            plain().answer(asked)
        })
    });
    let report = climb_to(&url, HttpClient::new(Limits::default())).await;
    let lookup = report.rung(Rung::UserLookup).unwrap();
    assert_eq!(lookup.problems[0].id.as_str(), "scim.no_match_is_error", "{:?}", names(&report));
    // Nothing describes itself at a wrong path.
    let (url, _) = talker(move |_| Some(not_found()));
    let report = climb_to(&url, HttpClient::new(Limits::default())).await;
    assert_eq!(names(&report), ["http.not_found"]);
}

#[tokio::test]
async fn another_service_s_refusal_proves_no_token() {
    for body in [r#"{"errors":[{"message":"Must provide query string."}]}"#, ""] {
        let (url, _) = talker(move |_| Some(whole("400 X\nContent-Type: application/json", body)));
        let report = climb_to(&url, HttpClient::new(Limits::default())).await;
        assert_eq!(ids(&report), [("scim.not_scim", Rung::Http, Severity::Blocker, Owner::Contractbook)]);
    }
    let (url, _) =
        talker(|asked| Some(if asked.contains("filter") { scim(400, "{}") } else { scim(401, "{}") }));
    let report = climb_to(&url, HttpClient::new(Limits::default())).await;
    assert_eq!(names(&report), ["token.rejected"]);
}
