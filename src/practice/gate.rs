//! Where the planted faults act: before a request is understood, before it is carried out, and on the answer.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::fault::Fault;
use super::reply::{Content, Delivery, Reply};
use crate::domain::scim::{ErrorType, ScimError};

/// The faults that are planted.
#[derive(Debug, Clone, Default)]
pub(super) struct Faults(BTreeSet<Fault>);

impl Faults {
    pub(super) fn new(faults: BTreeSet<Fault>) -> Self {
        Self(faults)
    }

    pub(super) fn has(&self, fault: Fault) -> bool {
        self.0.contains(&fault)
    }

    /// The answer of whatever stands in front of the API. `nth` counts requests from 1.
    pub(super) fn front(&self, nth: u64) -> Option<Reply> {
        let html = "text/html; charset=utf-8";
        let page = |status, text| Reply::text(status, text, html);
        self.0.iter().find_map(|fault| {
            Some(match fault {
                Fault::HtmlPage => page(200, WEB_PAGE),
                Fault::SignInPage => page(200, SIGN_IN_PAGE),
                Fault::FirewallPage => page(403, FIREWALL_PAGE)
                    .with("server", "cloudflare")
                    .with("cf-ray", "8f0a1b2c3d4e5f60-CPH"),
                Fault::Redirect => Reply::status(308).with("location", "https://moved.nordwind.example/scim"),
                Fault::RedirectToSignIn => Reply::status(302)
                    .with("location", "https://login.nordwind.example/signin?return=%2Fscim"),
                Fault::NotFound => page(404, "<html><body><h1>404</h1></body></html>"),
                Fault::ServerError => Reply::error(500, "The request could not be carried out."),
                Fault::BadGateway => page(502, "<html><body><h1>502 Bad Gateway</h1></body></html>"),
                Fault::GatewayTimeout => page(504, "<html><body><h1>504 Gateway Time-out</h1></body></html>"),
                Fault::Unavailable => Reply::error(503, "Contractbook is being maintained."),
                Fault::Intermittent if nth.is_multiple_of(3) => {
                    Reply::error(503, "There is too much to do right now.")
                }
                Fault::RateLimited => Reply::error(429, "Too many requests.").with("retry-after", "120"),
                Fault::RateLimitedBriefly if nth == 1 => {
                    Reply::error(429, "Too many requests.").with("retry-after", "1")
                }
                _ => return None,
            })
        })
    }

    /// The answer of the API itself to any request, whatever it asks.
    pub(super) fn refusal(&self) -> Option<Reply> {
        let other = json!({"data": [], "page": 1, "count": 0});
        self.0.iter().find_map(|fault| {
            Some(match fault {
                Fault::TokenRejected => Reply::error(401, "The token is not valid."),
                Fault::TokenForbidden => Reply::error(403, "The token may not manage users."),
                Fault::PaymentRequired => Reply::error(402, "The plan does not include user sync."),
                Fault::NotJson => Reply::text(200, "OK, all is well here.", "text/plain; charset=utf-8"),
                Fault::NotScim => {
                    Reply { content: Content::Json(other.clone(), "application/json"), ..Reply::status(200) }
                }
                Fault::EmptyAnswer => Reply::status(200),
                _ => return None,
            })
        })
    }

    /// The answer to requests about this endpoint, as in `Groups`.
    pub(super) fn endpoint(&self, endpoint: &str) -> Option<ScimError> {
        match endpoint {
            "groups" if self.has(Fault::GroupsMissing) => {
                Some(ScimError::new(404, "There is nothing at this address."))
            }
            "groups" if self.has(Fault::GroupsRefused) => {
                Some(ScimError::new(403, "The token may not manage groups."))
            }
            "serviceproviderconfig" | "schemas" | "resourcetypes" if self.has(Fault::DiscoveryMissing) => {
                Some(ScimError::new(404, "There is nothing at this address."))
            }
            _ => None,
        }
    }

    /// The answer to a look-up that found nobody, when it is not the empty list.
    pub(super) fn no_match(&self) -> Option<ScimError> {
        if self.has(Fault::NoMatchIs404) {
            return Some(ScimError::new(404, "Nobody matches."));
        }
        self.has(Fault::NoMatchIs400).then(|| ScimError::bad(ErrorType::InvalidValue, "Nobody matches."))
    }

    /// Spoils an answer that the API has made. `authorization` is the header the request came with.
    pub(super) fn spoil(&self, mut reply: Reply, authorization: &str) -> Reply {
        if let Content::Json(body, media_type) = &mut reply.content {
            self.spoil_body(body);
            if self.has(Fault::SecretsReturned)
                && let Some(map) = body.as_object_mut()
            {
                map.insert("request".to_owned(), json!({"authorization": authorization}));
            }
            if self.has(Fault::ContentTypeJson) {
                *media_type = "application/json";
            }
        }
        reply.delivery = self.0.iter().fold(reply.delivery, |now, fault| match fault {
            Fault::Slow => Delivery::After(Duration::from_secs(12)),
            Fault::Stalled => Delivery::Stalled,
            Fault::CutShort => Delivery::CutShort,
            Fault::TooLarge => Delivery::Endless,
            _ => now,
        });
        reply
    }

    fn spoil_body(&self, body: &mut Value) {
        let Some(map) = body.as_object_mut() else { return };
        let Some(list) = map.get_mut("Resources").and_then(Value::as_array_mut) else {
            if map.contains_key("userName") {
                self.spoil_resource(body, 0, None);
            }
            return;
        };
        let first = list.first().and_then(|entry| entry.get("id")).cloned();
        for (n, entry) in list.iter_mut().enumerate() {
            self.spoil_resource(entry, n, first.as_ref());
        }
        if self.has(Fault::CountsWrong) && !list.is_empty() {
            let shown = list.len();
            let total = map.get("totalResults").and_then(Value::as_u64).unwrap_or_default();
            map.insert("totalResults".to_owned(), (total + 7).into());
            map.insert("itemsPerPage".to_owned(), (shown + 3).into());
        }
        if self.has(Fault::ListWithoutResources) {
            map.shift_remove("Resources");
        }
    }

    fn spoil_resource(&self, resource: &mut Value, position: usize, first_id: Option<&Value>) {
        let Some(map) = resource.as_object_mut() else { return };
        for fault in &self.0 {
            match fault {
                Fault::IdMissing => {
                    map.shift_remove("id");
                }
                Fault::DuplicateIds => {
                    if let Some(id) = first_id {
                        map.insert("id".to_owned(), id.clone());
                    }
                }
                Fault::UserNameMissing if position % 2 == 1 => {
                    map.shift_remove("userName");
                }
                Fault::EmailMissing if position % 2 == 1 => {
                    map.shift_remove("emails");
                }
                Fault::ActiveMissing => {
                    map.shift_remove("active");
                }
                Fault::ActiveAsText => {
                    if let Some(active) = map.get_mut("active") {
                        *active = in_words(active);
                    }
                }
                _ => {}
            }
        }
    }
}

/// A boolean as Entra's text.
pub(super) fn in_words(active: &Value) -> Value {
    Value::from(if active.as_bool() == Some(false) { "False" } else { "True" })
}

const WEB_PAGE: &str = "<!doctype html><html><head><title>Contractbook</title></head>\
<body><h1>Contracts without paper</h1><p>This is a page for people.</p></body></html>";

const SIGN_IN_PAGE: &str = "<!doctype html><html><head><title>Sign in</title></head><body>\
<form method=\"post\" action=\"/login\"><label>Email <input type=\"email\" name=\"email\"></label>\
<label>Password <input type=\"password\" name=\"password\"></label><button>Sign in</button></form></body></html>";

const FIREWALL_PAGE: &str = "<!doctype html><html><head><title>Access denied</title></head><body>\
<h1>Access denied</h1><p>The web application firewall has blocked this request.</p>\
<p>Ray ID: 8f0a1b2c3d4e5f60</p></body></html>";
