//! Each planted fault shows what its description says.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a helper of a test fails the test"
)]

use std::collections::HashSet;
use std::time::Duration;

use contractbook_setup::domain::scim::patch::{self, Dialect};
use contractbook_setup::domain::texts::Texts;
use contractbook_setup::practice::{Contractbook, Fault, Options};
use reqwest::{Client, Method, RequestBuilder, redirect};
use serde_json::{Value, json};

const NOBODY: &str = "/Users?filter=userName+eq+%22nobody%22";
const FREJA: &str = "/Users?filter=userName+eq+%22Freja.Holm@nordwind.example%22";

struct Got {
    status: u16,
    headers: http::HeaderMap,
    text: String,
    body: Value,
}

fn request(book: &Contractbook, method: Method, path: &str) -> RequestBuilder {
    let client = Client::builder().no_proxy().redirect(redirect::Policy::none()).build().unwrap();
    client.request(method, format!("{}{path}", book.tenant_url())).bearer_auth(book.token().expose())
}

async fn get(book: &Contractbook, path: &str) -> Got {
    send(book, Method::GET, path, None).await
}

async fn send(book: &Contractbook, method: Method, path: &str, body: Option<Value>) -> Got {
    let mut request = request(book, method, path);
    if let Some(body) = body {
        request = request.header("content-type", "application/scim+json").body(body.to_string());
    }
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    Got { status, headers, body: serde_json::from_str(&text).unwrap_or(Value::Null), text }
}

fn full_user() -> Value {
    json!({"userName": "new@b.example", "title": "Boss", "emails": [{"value": "new@b.example"}]})
}

fn people(got: &Got) -> &Vec<Value> {
    got.body["Resources"].as_array().unwrap()
}

/// What must be seen when `fault` alone is planted.
async fn shows(fault: Fault, book: &Contractbook) {
    let freja = book.users_snapshot().remove(0);
    let path = format!("/Users/{}", freja.id);
    let status_of_everything = |status: u16| async move {
        for path in ["/Users", "/Groups", "/ServiceProviderConfig"] {
            assert_eq!(get(book, path).await.status, status, "{fault} {path}");
        }
    };
    match fault {
        Fault::TokenRejected => {
            status_of_everything(401).await;
            assert!(get(book, "/Users").await.headers.contains_key("www-authenticate"));
        }
        Fault::TokenForbidden => status_of_everything(403).await,
        Fault::PaymentRequired => status_of_everything(402).await,
        Fault::WrongPath => {
            status_of_everything(404).await;
            assert_eq!(get(book, "/v2/Users").await.body["totalResults"], 24);
        }
        Fault::HtmlPage | Fault::SignInPage | Fault::FirewallPage => {
            let got = get(book, "/Users").await;
            assert_eq!(got.status, if fault == Fault::FirewallPage { 403 } else { 200 });
            assert!(got.headers["content-type"].to_str().unwrap().starts_with("text/html"));
            assert_eq!(got.text.contains("type=\"password\""), fault == Fault::SignInPage);
            assert_eq!(got.text.contains("firewall"), fault == Fault::FirewallPage);
        }
        Fault::Redirect | Fault::RedirectToSignIn => {
            let got = get(book, "/Users").await;
            assert!((300..400).contains(&got.status));
            let target = got.headers["location"].to_str().unwrap();
            assert_eq!(target.contains("signin"), fault == Fault::RedirectToSignIn);
        }
        Fault::NotFound => status_of_everything(404).await,
        Fault::ServerError => status_of_everything(500).await,
        Fault::BadGateway => status_of_everything(502).await,
        Fault::Unavailable => status_of_everything(503).await,
        Fault::GatewayTimeout => status_of_everything(504).await,
        Fault::RateLimited => {
            status_of_everything(429).await;
            assert_eq!(get(book, "/Users").await.headers["retry-after"], "120");
        }
        Fault::RateLimitedBriefly => {
            let first = get(book, "/Users").await;
            assert_eq!((first.status, &first.headers["retry-after"]), (429, &"1".parse().unwrap()));
            status_of_everything(200).await;
        }
        Fault::Intermittent => {
            let mut seen = Vec::new();
            for _ in 0..6 {
                seen.push(get(book, "/Users?count=1").await.status);
            }
            assert_eq!(seen, [200, 200, 503, 200, 200, 503]);
        }
        Fault::Slow => {
            let quick = request(book, Method::GET, "/Users").timeout(Duration::from_millis(150)).send().await;
            assert!(quick.unwrap_err().is_timeout());
            assert_eq!(book.requests().len(), 1);
        }
        Fault::Stalled | Fault::CutShort => {
            let call = request(book, Method::GET, "/Users").timeout(Duration::from_millis(300)).send().await;
            let mut response = call.unwrap();
            let announced = response.content_length().unwrap();
            let mut read = 0;
            let error = loop {
                match response.chunk().await {
                    Ok(Some(part)) => read += part.len() as u64,
                    Ok(None) => panic!("{fault}: the body ended well"),
                    Err(error) => break error,
                }
            };
            assert_eq!(error.is_timeout(), fault == Fault::Stalled);
            assert!(read < announced);
            assert!(fault == Fault::CutShort || read > 0);
        }
        Fault::TooLarge => {
            let mut response = request(book, Method::GET, "/Users").send().await.unwrap();
            let mut read = 0;
            while read < 20 * 1024 * 1024 {
                read += response.chunk().await.unwrap().unwrap().len();
            }
        }
        Fault::EmptyAnswer => {
            let got = get(book, "/Users").await;
            assert_eq!((got.status, got.text.as_str()), (200, ""));
        }
        Fault::NotJson => {
            let got = get(book, "/Users").await;
            assert!(got.status == 200 && !got.text.is_empty() && got.body.is_null());
        }
        Fault::NotScim => {
            let got = get(book, "/Users").await;
            assert!(got.status == 200 && got.body.is_object() && got.body.get("schemas").is_none());
        }
        Fault::NoMatchIs404 | Fault::NoMatchIs400 => {
            assert_eq!(get(book, NOBODY).await.status, if fault == Fault::NoMatchIs404 { 404 } else { 400 });
            assert_eq!(get(book, FREJA).await.body["totalResults"], 1);
        }
        Fault::FilterIgnored => assert_eq!(get(book, NOBODY).await.body["totalResults"], 24),
        Fault::FilterCaseSensitive => {
            assert_eq!(get(book, FREJA).await.body["totalResults"], 0);
            assert_eq!(
                get(book, &FREJA.to_lowercase().replace("/users", "/Users").replace("username", "userName"))
                    .await
                    .body["totalResults"],
                1
            );
        }
        Fault::GroupsMissing | Fault::GroupsRefused => {
            assert_eq!(
                get(book, "/Groups").await.status,
                if fault == Fault::GroupsMissing { 404 } else { 403 }
            );
            assert_eq!(get(book, "/Users").await.status, 200);
        }
        Fault::DiscoveryMissing => {
            for path in ["/ServiceProviderConfig", "/Schemas", "/ResourceTypes"] {
                assert_eq!(get(book, path).await.status, 404);
            }
            assert_eq!(get(book, "/Users").await.status, 200);
        }
        Fault::PatchUnsupported => {
            assert_eq!(get(book, "/ServiceProviderConfig").await.body["patch"]["supported"], false);
        }
        Fault::ContentTypeJson => {
            assert_eq!(get(book, "/Users").await.headers["content-type"], "application/json");
        }
        Fault::CountsWrong => {
            let got = get(book, "/Users").await;
            assert_eq!((&got.body["totalResults"], people(&got).len()), (&json!(31), 24));
            assert_eq!(get(book, NOBODY).await.body["totalResults"], 0);
        }
        Fault::ListWithoutResources => {
            let got = get(book, "/Users").await;
            assert_eq!(got.body["totalResults"], 24);
            assert!(got.body.get("Resources").is_none());
        }
        Fault::IdMissing => {
            assert!(people(&get(book, "/Users").await).iter().all(|user| user.get("id").is_none()));
            assert!(get(book, &path).await.body.get("id").is_none());
        }
        Fault::DuplicateIds => {
            let got = get(book, "/Users").await;
            let ids: HashSet<_> = people(&got).iter().map(|user| user["id"].to_string()).collect();
            assert_eq!(ids.len(), 1);
        }
        Fault::UserNameMissing | Fault::EmailMissing => {
            let name = if fault == Fault::EmailMissing { "emails" } else { "userName" };
            let got = get(book, "/Users").await;
            assert_eq!(people(&got).iter().filter(|user| user.get(name).is_none()).count(), 12);
        }
        Fault::ActiveAsText => {
            let got = get(book, "/Users").await;
            assert!(people(&got).iter().all(|user| user["active"].is_string()));
            assert!(people(&got).iter().any(|user| user["active"] == "False"));
        }
        Fault::ActiveMissing => {
            assert!(people(&get(book, "/Users").await).iter().all(|user| user.get("active").is_none()));
        }
        Fault::PagingIgnored => {
            let (first, second) =
                (get(book, "/Users?count=5").await, get(book, "/Users?startIndex=6&count=5").await);
            assert_eq!(first.body, second.body);
        }
        Fault::PagingEndless => {
            let got = get(book, "/Users?startIndex=5001&count=10").await;
            assert!(got.body["totalResults"].as_u64().unwrap() > 5010);
            assert_eq!(people(&got).len(), 10);
        }
        Fault::SecretsReturned => {
            assert!(get(book, "/Users").await.text.contains(book.token().expose()));
        }
        Fault::CreateRefused => {
            assert_eq!(send(book, Method::POST, "/Users", Some(full_user())).await.status, 403);
            assert_eq!(book.users_snapshot().len(), 24);
        }
        Fault::CreateAnswerLost => {
            assert_eq!(send(book, Method::POST, "/Users", Some(full_user())).await.status, 504);
            assert_eq!(book.users_snapshot().len(), 25);
        }
        Fault::AttributeRefused => {
            let got = send(book, Method::POST, "/Users", Some(full_user())).await;
            assert_eq!(got.status, 400);
            assert!(got.text.contains("title"));
        }
        Fault::AttributeDropped => {
            let got = send(book, Method::POST, "/Users", Some(full_user())).await;
            assert_eq!((got.status, got.body.get("title")), (201, None));
        }
        Fault::UserUnreadable => {
            let id = book.users_snapshot()[0].id.clone();
            assert_eq!(get(book, &format!("/Users/{id}")).await.status, 404);
        }
        Fault::CapitalOpsRefused | Fault::MergedChangeRefused => {
            let id = book.users_snapshot()[0].id.clone();
            let changes = [patch::Change::new("displayName", "A"), patch::Change::new("title", "B")];
            for (dialect, refusing) in
                [(Dialect::Default, Fault::CapitalOpsRefused), (Dialect::Flag, Fault::MergedChangeRefused)]
            {
                let body = Some(patch::update(dialect, &changes));
                let got = send(book, Method::PATCH, &format!("/Users/{id}"), body).await;
                assert_eq!(got.status, if fault == refusing { 400 } else { 200 });
            }
        }
        Fault::DisableIgnored => {
            let user = book.users_snapshot().into_iter().find(|u| u.active).unwrap();
            let body = Some(patch::set_active(Dialect::Flag, false));
            assert_eq!(send(book, Method::PATCH, &format!("/Users/{}", user.id), body).await.status, 200);
            assert!(book.users_snapshot().iter().any(|u| u.id == user.id && u.active));
        }
        Fault::ConflictOnCreate | Fault::DuplicatesAccepted => {
            let body =
                json!({"userName": freja.user_name, "emails": [{"value": "a@b.example", "type": "work"}]});
            let wanted = if fault == Fault::ConflictOnCreate { 409 } else { 201 };
            assert_eq!(send(book, Method::POST, "/Users", Some(body)).await.status, wanted);
            let found = if fault == Fault::ConflictOnCreate { 1 } else { 2 };
            assert_eq!(get(book, FREJA).await.body["totalResults"], found);
            let fresh = json!({"userName": "new@b.example", "emails": [{"value": "new@b.example"}]});
            assert_eq!(send(book, Method::POST, "/Users", Some(fresh)).await.status, wanted);
        }
        Fault::PatchRefused | Fault::PatchNotStored => {
            let off = patch::set_active(Dialect::Flag, false);
            let wanted = if fault == Fault::PatchRefused { 400 } else { 204 };
            assert_eq!(send(book, Method::PATCH, &path, Some(off)).await.status, wanted);
            assert_eq!(get(book, &path).await.body["active"], true);
        }
        Fault::TextBooleanRefused | Fault::TextBooleanStored => {
            let off = patch::set_active(Dialect::Default, false);
            let got = send(book, Method::PATCH, &path, Some(off)).await;
            let refused = fault == Fault::TextBooleanRefused;
            assert_eq!(got.status, if refused { 400 } else { 200 });
            let wanted = if refused { json!(true) } else { json!("False") };
            assert_eq!(get(book, &path).await.body["active"], wanted);
            let off = patch::set_active(Dialect::Flag, false);
            assert_eq!(send(book, Method::PATCH, &path, Some(off)).await.body["active"], false);
        }
        Fault::DeleteRefused | Fault::DeleteSoft => {
            let got = send(book, Method::DELETE, &path, None).await;
            assert_eq!(got.status, if fault == Fault::DeleteRefused { 403 } else { 204 });
            let left = get(book, &path).await;
            assert_eq!((left.status, &left.body["active"]), (200, &json!(fault == Fault::DeleteRefused)));
        }
    }
}

#[test]
fn every_fault_shows_what_it_says() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        for fault in Fault::ALL.iter().copied() {
            let options = Options { faults: [fault].into(), ..Options::default() };
            let book = Contractbook::start(options).await.unwrap();
            shows(fault, &book).await;
            // Live: taken out again, everything is as it should be.
            book.set_faults([].into());
            assert_eq!(get(&book, NOBODY).await.body["totalResults"], 0, "{fault}");
            book.shutdown().await;
        }
    });
}

#[test]
fn every_fault_has_a_name_and_words() {
    let texts = Texts::english();
    let mut names = HashSet::new();
    for fault in Fault::ALL {
        assert_eq!(fault.as_str().parse::<Fault>().as_ref(), Ok(fault));
        assert!(names.insert(fault.as_str()));
        assert!(texts.has(&fault.text_key()), "{fault}");
        assert!(texts.attribute(&fault.text_key(), "about", &[]).is_some(), "{fault}");
    }
    assert!(names.len() >= 24);
    assert!("none".parse::<Fault>().is_err());
}
