//! The built-in Contractbook over real HTTP on the loopback interface.
#![expect(clippy::unwrap_used, reason = "a helper of a test fails the test")]

use std::time::Duration;

use contractbook_setup::domain::scim::{USER_URN, patch};
use contractbook_setup::domain::session::SecretToken;
use contractbook_setup::practice::{Contractbook, Fault, Options, StartError};
use reqwest::{Client, Method, Response, redirect};
use serde_json::{Value, json};

fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work)
}

fn client() -> Client {
    Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap()
}

async fn start(faults: &[Fault]) -> Contractbook {
    let faults = faults.iter().copied().collect();
    Contractbook::start(Options { faults, ..Options::default() }).await.unwrap()
}

async fn send(book: &Contractbook, method: Method, path: &str, body: Option<Value>) -> Response {
    let mut request = client()
        .request(method, format!("{}{path}", book.tenant_url()))
        .bearer_auth(book.token().expose())
        .header("content-type", "application/scim+json; charset=utf-8");
    if let Some(body) = body {
        request = request.body(body.to_string());
    }
    request.send().await.unwrap()
}

async fn get(book: &Contractbook, path: &str) -> (u16, Value) {
    let response = send(book, Method::GET, path, None).await;
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or(Value::Null))
}

/// The status of the answer to changing one attribute.
async fn change(book: &Contractbook, id: &str, path: &str, value: &str) -> u16 {
    let body = patch::update(patch::Dialect::Default, &[patch::Change::new(path, value)]);
    send(book, Method::PATCH, &format!("/Users/{id}"), Some(body)).await.status().as_u16()
}

fn new_user(name: &str) -> Value {
    json!({"schemas": [USER_URN], "userName": name, "externalId": "x", "active": true, "title": "Counsel",
        "emails": [{"primary": true, "type": "work", "value": name}]})
}

#[test]
fn entras_questions_are_answered_in_both_encodings() {
    run(async {
        let book = start(&[]).await;
        for query in [
            "?filter=userName+eq+%220c1f7a52-0000-4000-8000-000000000000%22",
            "?filter=userName%20eq%20%220c1f7a52-0000-4000-8000-000000000000%22",
        ] {
            let (status, body) = get(&book, &format!("/Users{query}")).await;
            assert_eq!(status, 200);
            assert_eq!((&body["totalResults"], &body["Resources"]), (&json!(0), &json!([])));
        }
        let (_, body) = get(&book, "/Users?filter=userName+eq+%22FREJA.holm@nordwind.example%22").await;
        assert_eq!(body["totalResults"], 1);
        assert_eq!(body["Resources"][0]["name"]["familyName"], "Holm");
        let groups = "/Groups?excludedAttributes=members&filter=displayName+eq+%22legal%22";
        let (_, body) = get(&book, groups).await;
        assert_eq!(body["Resources"][0]["displayName"], "Legal");
        assert!(body["Resources"][0].get("members").is_none());
        let (_, body) = get(&book, "/Groups?filter=displayName+eq+%22legal%22").await;
        assert!(!body["Resources"][0]["members"].as_array().unwrap().is_empty());
        let (status, body) = get(&book, "/Users?filter=userName+sw+%22f%22").await;
        assert_eq!(
            (status, &body["scimType"], &body["status"]),
            (400, &json!("invalidFilter"), &json!("400"))
        );
        let seen = book.requests();
        assert_eq!(seen.len(), 6);
        assert!(seen.iter().all(|s| s.authorized && s.method == "GET"));
        book.shutdown().await;
    });
}

#[test]
fn a_wrong_or_missing_token_is_refused_as_the_standard_says() {
    run(async {
        let book = start(&[]).await;
        let url = format!("{}/Users", book.tenant_url());
        for token in ["", "wrong"] {
            let response = client().get(&url).bearer_auth(token).send().await.unwrap();
            assert_eq!(response.status(), 401);
            assert!(response.headers()["www-authenticate"].to_str().unwrap().starts_with("Bearer"));
            assert_eq!(response.headers()["content-type"], "application/scim+json");
        }
        let token = book.token();
        let echo = client().get(format!("{url}?x={}", token.expose())).send().await.unwrap();
        assert_eq!(echo.status(), 401);
        assert!(!format!("{:?}{book:?}", book.requests()).contains(token.expose()));
        assert!(book.requests().iter().all(|seen| !seen.authorized));
        let other = start(&[]).await;
        assert_ne!(other.token().expose(), token.expose());
    });
}

#[test]
fn a_person_lives_through_create_change_disable_delete() {
    run(async {
        let book = start(&[]).await;
        let before = book.users_snapshot().len();
        let response = send(&book, Method::POST, "/Users", Some(new_user("new@nordwind.example"))).await;
        assert_eq!(response.status(), 201);
        let location = response.headers()["location"].to_str().unwrap().to_owned();
        let made: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        let id = made["id"].as_str().unwrap().to_owned();
        assert_eq!(made["meta"]["location"], location.as_str());
        assert_eq!(made["title"], "Counsel");

        let twice = send(&book, Method::POST, "/Users", Some(new_user("NEW@nordwind.example"))).await;
        assert_eq!(twice.status(), 409);
        let twice: Value = serde_json::from_slice(&twice.bytes().await.unwrap()).unwrap();
        assert_eq!(twice["scimType"], "uniqueness");

        let path = format!("/Users/{id}");
        for dialect in [patch::Dialect::Default, patch::Dialect::Flag] {
            for active in [false, true] {
                let body = patch::set_active(dialect, active);
                assert_eq!(send(&book, Method::PATCH, &path, Some(body)).await.status(), 200);
                assert_eq!(get(&book, &path).await.1["active"], active);
            }
        }
        let (_, only) = get(&book, &format!("{path}?attributes=userName")).await;
        assert_eq!(only.as_object().unwrap().keys().collect::<Vec<_>>(), ["schemas", "id", "userName"]);
        assert_eq!(send(&book, Method::PUT, &path, Some(made)).await.status(), 501);
        assert_eq!(send(&book, Method::DELETE, &path, None).await.status(), 204);
        assert_eq!(get(&book, &path).await.0, 404);
        assert_eq!(send(&book, Method::DELETE, &path, None).await.status(), 404);
        assert_eq!(book.users_snapshot().len(), before);

        let no_mail = json!({"schemas": [USER_URN], "userName": "nomail@nordwind.example"});
        assert_eq!(send(&book, Method::POST, "/Users", Some(no_mail)).await.status(), 400);
        let huge = json!({"userName": "x".repeat(1_100_000)});
        assert_eq!(send(&book, Method::POST, "/Users", Some(huge)).await.status(), 413);
    });
}

#[test]
fn only_a_change_to_a_taken_name_conflicts() {
    run(async {
        let book = start(&[Fault::DuplicatesAccepted]).await;
        let mut ids = Vec::new();
        for name in ["twin@nordwind.example", "twin@nordwind.example", "other@nordwind.example"] {
            let response = send(&book, Method::POST, "/Users", Some(new_user(name))).await;
            assert_eq!(response.status(), 201, "{name}");
            let made: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
            ids.push(made["id"].as_str().unwrap().to_owned());
        }
        book.set_faults([].into());
        // Whoever shares a name already keeps it through any other change (RFC 7644 section 3.12, uniqueness).
        for id in &ids[..2] {
            assert_eq!(change(&book, id, "title", "Boss").await, 200);
            assert_eq!(change(&book, id, "userName", "Twin@nordwind.example").await, 200, "the same name");
        }
        for taken in ["twin@nordwind.example", "TWIN@nordwind.example"] {
            assert_eq!(change(&book, &ids[2], "userName", taken).await, 409, "{taken}");
        }
        book.set_faults([Fault::DeleteSoft].into());
        let gone = send(&book, Method::DELETE, &format!("/Users/{}", ids[0]), None).await;
        assert_eq!(gone.status(), 204);
        book.set_faults([].into());
        assert_eq!(change(&book, &ids[1], "userName", "second@nordwind.example").await, 200);
        // Now the name is the other one's alone.
        assert_eq!(change(&book, &ids[1], "userName", "twin@nordwind.example").await, 409);
    });
}

#[test]
fn a_part_of_an_attribute_is_asked_for_or_left_out_alone() {
    run(async {
        let book = start(&[]).await;
        let one = "/Users?count=1";
        let (_, body) = get(&book, &format!("{one}&attributes=name.givenName")).await;
        let user = &body["Resources"][0];
        assert_eq!(user["name"], json!({"givenName": "Freja"}));
        assert_eq!(user.as_object().unwrap().keys().collect::<Vec<_>>(), ["schemas", "id", "name"]);
        let (_, body) = get(&book, &format!("{one}&excludedAttributes=name.givenName")).await;
        let user = &body["Resources"][0];
        assert_eq!(user["name"], json!({"formatted": "Freja Holm", "familyName": "Holm"}));
        assert!(user.get("emails").is_some());
        let (_, body) = get(&book, "/Groups?count=1&excludedAttributes=members.display").await;
        let members = body["Resources"][0]["members"].as_array().unwrap();
        assert!(members.iter().all(|m| m.get("value").is_some() && m.get("display").is_none()));
    });
}

#[test]
fn paging_walks_through_everybody_once_in_order() {
    run(async {
        let book = Contractbook::start(Options { users: 1234, ..Options::default() }).await.unwrap();
        let mut ids = Vec::new();
        loop {
            let (_, body) = get(&book, &format!("/Users?startIndex={}&count=200", ids.len() + 1)).await;
            assert_eq!(body["totalResults"], 1234);
            assert_eq!(body["startIndex"], ids.len() + 1);
            let page = body["Resources"].as_array().unwrap();
            assert_eq!(body["itemsPerPage"], page.len());
            if page.is_empty() {
                break;
            }
            ids.extend(page.iter().map(|user| user["id"].as_str().unwrap().to_owned()));
        }
        let people = book.users_snapshot();
        assert_eq!(ids, people.iter().map(|u| u.id.clone()).collect::<Vec<_>>());
        let names: std::collections::HashSet<_> = people.iter().map(|u| u.user_name.to_lowercase()).collect();
        assert_eq!(names.len(), 1234);
        assert!(people.iter().any(|u| !u.active));
        let (_, body) = get(&book, "/Users?count=0").await;
        assert_eq!((&body["totalResults"], &body["Resources"]), (&json!(1234), &json!([])));
        assert_eq!(get(&book, "/Users?startIndex=-4&count=1").await.1["startIndex"], 1);
        assert_eq!(get(&book, "/Users?count=x").await.0, 400);
    });
}

#[test]
fn discovery_describes_what_is_served() {
    run(async {
        let book = start(&[]).await;
        assert_eq!(get(&book, "/ServiceProviderConfig").await.1["patch"]["supported"], true);
        assert_eq!(get(&book, "/ResourceTypes").await.1["totalResults"], 2);
        assert_eq!(get(&book, "/Schemas").await.1["totalResults"], 3);
        assert_eq!(get(&book, &format!("/Schemas/{USER_URN}")).await.1["name"], "User");
        for path in ["/Nothing", "/Users/a/b", "/Schemas/none", "/v2/Users", ""] {
            let (status, body) = get(&book, path).await;
            assert_eq!((status, &body["status"]), (404, &json!("404")), "{path}");
        }
    });
}

#[test]
fn what_is_not_offered_is_refused_as_the_standards_say() {
    run(async {
        let book = start(&[]).await;
        for (method, path, allowed) in [
            (Method::DELETE, "/Users", "GET, POST"),
            (Method::POST, "/groups/5", "GET, PATCH, DELETE"),
            (Method::POST, "/Schemas", "GET"),
        ] {
            let response = send(&book, method, path, Some(json!({}))).await;
            assert_eq!(response.status(), 405, "{path}");
            assert_eq!(response.headers()["allow"], allowed, "{path}");
        }
        for path in ["/Bulk", "/.search", "/Me"] {
            let response = send(&book, Method::POST, path, Some(json!({}))).await;
            assert_eq!((response.status().as_u16(), response.headers().get("allow")), (501, None), "{path}");
        }
        book.shutdown().await;
    });
}

#[test]
fn a_taken_port_is_said_and_a_stopped_server_frees_its_own() {
    run(async {
        let book = start(&[]).await;
        let port = book.port();
        let again = Contractbook::start(Options { port: Some(port), ..Options::default() }).await;
        assert!(matches!(again, Err(StartError::PortTaken(taken)) if taken == port));
        assert_eq!(get(&book, "/Users?count=1").await.0, 200);
        book.shutdown().await;
        let token = SecretToken::new("chosen".to_owned());
        let options = Options { port: Some(port), token: Some(token), ..Options::default() };
        let book = Contractbook::start(options).await.unwrap();
        assert_eq!(book.token().expose(), "chosen");
        drop(book);
        tokio::task::yield_now().await;
        let url = format!("http://127.0.0.1:{port}/scim/Users");
        assert!(client().get(url).timeout(Duration::from_millis(500)).send().await.is_err());
    });
}

#[test]
fn shutdown_ends_answers_that_would_never_end() {
    run(async {
        let book = start(&[Fault::Stalled]).await;
        let response = send(&book, Method::GET, "/Users", None).await;
        let begun = std::time::Instant::now();
        book.shutdown().await;
        assert!(response.bytes().await.is_err());
        assert!(begun.elapsed() < Duration::from_secs(2));
    });
}

#[test]
fn latency_is_added_to_each_answer() {
    run(async {
        let latency = Duration::from_millis(40);
        let book = Contractbook::start(Options { latency, ..Options::default() }).await.unwrap();
        let begun = std::time::Instant::now();
        assert_eq!(get(&book, "/Users?count=1").await.0, 200);
        assert!(begun.elapsed() >= latency);
        book.set_latency(Duration::from_mins(1));
        let url = format!("{}/Users", book.tenant_url());
        let quick = client().get(url).timeout(Duration::from_millis(80)).send().await;
        assert!(quick.unwrap_err().is_timeout());
    });
}

#[test]
fn one_hundred_thousand_people_are_found_and_paged() {
    run(async {
        let book = Contractbook::start(Options { users: 100_000, ..Options::default() }).await.unwrap();
        let last = book.users_snapshot().last().unwrap().user_name.clone();
        let (_, body) = get(&book, &format!("/Users?filter=userName+eq+%22{last}%22")).await;
        assert_eq!(body["totalResults"], 1);
        let (_, body) = get(&book, "/Users?startIndex=99951&count=100").await;
        assert_eq!(body["itemsPerPage"], 50);
    });
}
