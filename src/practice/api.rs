//! The SCIM service itself: one request in, one answer out, no network (RFC 7644).

use serde_json::{Map, Value};

use super::discovery;
use super::fault::Fault;
use super::gate::{Faults, in_words};
use super::query::Query;
use super::reply::Reply;
use super::store::{Store, not_found};
use crate::domain::scim::filter::Filter;
use crate::domain::scim::{ErrorType, Group, ListResponse, ScimError, User, find, patch};

/// One request, as far as the service needs it.
#[derive(Debug)]
pub(super) struct Request<'a> {
    pub(super) method: &'a str,
    /// Below the base path, without slash at the front: `Users/42`.
    pub(super) path: &'a str,
    pub(super) query: &'a str,
    pub(super) body: &'a [u8],
}

/// The service at work on its store.
pub(super) struct Api<'a> {
    pub(super) store: &'a mut Store,
    pub(super) faults: &'a Faults,
    /// Address of the service, for `meta.location`.
    pub(super) base: &'a str,
}

impl Api<'_> {
    pub(super) fn answer(&mut self, request: &Request<'_>) -> Reply {
        self.try_answer(request).unwrap_or_else(|error| {
            let refused = error.status == 405;
            let reply = Reply::from(error);
            if refused { reply.with("allow", allowed(request.path)) } else { reply }
        })
    }

    fn try_answer(&mut self, request: &Request<'_>) -> Result<Reply, ScimError> {
        let mut parts = request.path.trim_matches('/').split('/');
        let endpoint = parts.next().unwrap_or_default().to_ascii_lowercase();
        let id = parts.next().map(|id| percent_encoding::percent_decode_str(id).decode_utf8_lossy());
        if parts.next().is_some() {
            return Err(nothing_here());
        }
        if let Some(error) = self.faults.endpoint(&endpoint) {
            return Err(error);
        }
        match endpoint.as_str() {
            "users" => self.users(request, id.as_deref()),
            "groups" => self.groups(request, id.as_deref()),
            "bulk" | ".search" | "me" => Err(ScimError::new(501, "This is not offered.")),
            "serviceproviderconfig" | "schemas" | "resourcetypes" => {
                only_get(request)?;
                self.discovery(&endpoint, id.as_deref())
            }
            _ => Err(nothing_here()),
        }
    }

    fn users(&mut self, request: &Request<'_>, id: Option<&str>) -> Result<Reply, ScimError> {
        match (request.method, id) {
            ("GET", None) => self.list(request, true),
            ("GET", Some(_)) if self.faults.has(Fault::UserUnreadable) => Err(not_found("User")),
            ("GET", Some(id)) => {
                let user = self.store.user(id).ok_or_else(|| not_found("User"))?;
                let query = Query::read(request.query)?;
                Ok(Reply::json(200, query.shape(self.user_json(user)).into()))
            }
            ("POST", None) => self.create_user(request),
            ("PATCH", Some(id)) => self.change_user(request, id),
            ("DELETE", Some(id)) => self.delete_user(id),
            _ => Err(refused(request)),
        }
    }

    fn groups(&mut self, request: &Request<'_>, id: Option<&str>) -> Result<Reply, ScimError> {
        match (request.method, id) {
            ("GET", None) => self.list(request, false),
            ("GET", Some(id)) => {
                let group = self.store.group(id).ok_or_else(|| not_found("Group"))?;
                let query = Query::read(request.query)?;
                Ok(Reply::json(200, query.shape(group.to_json(self.base)).into()))
            }
            ("POST", None) => {
                let group = self.store.create_group(Group::from_json(&object(request.body)?)?)?;
                Ok(self.created(&format!("Groups/{}", group.id), group.to_json(self.base)))
            }
            ("PATCH", Some(id)) => {
                let group = self.store.group(id).ok_or_else(|| not_found("Group"))?;
                let mut map = group.to_json(self.base);
                patch::apply(&mut map, &patch::parse(&object(request.body)?.into())?)?;
                self.store.replace_group(Group::from_json(&map)?)?;
                Ok(Reply::status(204))
            }
            ("DELETE", Some(id)) if self.store.delete_group(id) => Ok(Reply::status(204)),
            ("DELETE", Some(_)) => Err(not_found("Group")),
            _ => Err(refused(request)),
        }
    }

    fn create_user(&mut self, request: &Request<'_>) -> Result<Reply, ScimError> {
        let mut user = User::from_json(&object(request.body)?)?;
        if self.faults.has(Fault::CreateRefused) {
            return Err(ScimError::new(403, "This token may not create users."));
        }
        if user.extra.contains_key("title") && self.faults.has(Fault::AttributeRefused) {
            return Err(ScimError::bad(ErrorType::InvalidValue, "The attribute title is not known."));
        }
        if self.faults.has(Fault::AttributeDropped) {
            user.extra.shift_remove("title");
        }
        if self.faults.has(Fault::ConflictOnCreate) {
            return Err(ScimError::taken(format!("userName {} already exists.", user.user_name)));
        }
        // Contractbook writes to people, so somebody without an address cannot be taken in.
        if user.work_email().is_none_or(|address| !address.contains('@')) {
            return Err(ScimError::bad(ErrorType::InvalidValue, "emails must hold an e-mail address."));
        }
        let unique = !self.faults.has(Fault::DuplicatesAccepted);
        let user = self.store.create_user(user, unique)?;
        if self.faults.has(Fault::CreateAnswerLost) {
            return Err(ScimError::new(504, "There was no answer in time."));
        }
        Ok(self.created(&format!("Users/{}", user.id), self.user_json(&user)))
    }

    fn change_user(&mut self, request: &Request<'_>, id: &str) -> Result<Reply, ScimError> {
        let user = self.store.user(id).ok_or_else(|| not_found("User"))?;
        let body = Value::from(object(request.body)?);
        let mut operations = patch::parse(&body)?;
        let merged =
            operations.iter().any(|o| o.path.is_none()) && self.faults.has(Fault::MergedChangeRefused);
        let capital = has_capital_op(&body) && self.faults.has(Fault::CapitalOpsRefused);
        if merged || capital || self.faults.has(Fault::PatchRefused) {
            return Err(ScimError::bad(ErrorType::InvalidSyntax, "This change is not understood."));
        }
        if self.faults.has(Fault::DisableIgnored) {
            operations.retain(|operation| active_of(operation).is_none());
        }
        if self.faults.has(Fault::PatchNotStored) {
            return Ok(Reply::status(204));
        }
        let words = operations.iter().filter_map(active_of).any(Value::is_string);
        if words && self.faults.has(Fault::TextBooleanRefused) {
            return Err(ScimError::bad(ErrorType::InvalidValue, "active must be a boolean."));
        }
        let mut map = user.to_json(self.base);
        patch::apply(&mut map, &operations)?;
        let user = self.store.replace_user(User::from_json(&map)?)?;
        if words && self.faults.has(Fault::TextBooleanStored) {
            self.store.text_active.insert(user.id.clone());
        } else if operations.iter().any(|operation| active_of(operation).is_some()) {
            self.store.text_active.remove(&user.id);
        }
        Ok(Reply::json(200, self.user_json(&user).into()))
    }

    fn delete_user(&mut self, id: &str) -> Result<Reply, ScimError> {
        if self.faults.has(Fault::DeleteRefused) {
            return Err(ScimError::new(403, "Users cannot be deleted."));
        }
        if self.faults.has(Fault::DeleteSoft) {
            let mut user = self.store.user(id).ok_or_else(|| not_found("User"))?.clone();
            user.active = false;
            self.store.replace_user(user)?;
            return Ok(Reply::status(204));
        }
        if self.store.delete_user(id) { Ok(Reply::status(204)) } else { Err(not_found("User")) }
    }

    fn list(&self, request: &Request<'_>, users: bool) -> Result<Reply, ScimError> {
        let mut query = Query::read(request.query)?;
        let asked = query.filter.is_some();
        if self.faults.has(Fault::FilterIgnored) {
            query.filter = None;
        }
        let (total, page): (usize, Vec<Map<String, Value>>) = match (&query.filter, users) {
            (None, true) => {
                let all = self.store.users();
                (all.len(), self.page(&query, all.iter()).map(|user| self.user_json(user)).collect())
            }
            (Some(filter), true) => {
                let mut found = self.store.find_users(filter);
                if self.faults.has(Fault::FilterCaseSensitive) {
                    found.retain(|user| same_letters(filter, user));
                }
                let total = found.len();
                (total, self.page(&query, found.into_iter()).map(|user| self.user_json(user)).collect())
            }
            (filter, false) => {
                let all = self.store.groups().iter().map(|group| group.to_json(self.base));
                let found: Vec<_> =
                    all.filter(|map| filter.as_ref().is_none_or(|f| f.matches(map))).collect();
                (found.len(), self.page(&query, found.into_iter()).collect())
            }
        };
        if asked
            && total == 0
            && let Some(error) = self.faults.no_match()
        {
            return Err(error);
        }
        let ignored = self.faults.has(Fault::PagingIgnored);
        let endless = self.faults.has(Fault::PagingEndless) && !asked && total > 0;
        let list = ListResponse {
            total_results: if endless { query.start + page.len() + 100 } else { total },
            start_index: if ignored { 1 } else { query.start },
            resources: page.into_iter().map(|map| Value::Object(query.shape(map))).collect(),
        };
        Ok(Reply::json(200, list.to_json()))
    }

    fn page<'i, T: 'i, I>(&self, query: &Query, all: I) -> Box<dyn Iterator<Item = T> + 'i>
    where
        I: ExactSizeIterator<Item = T> + 'i,
    {
        let mut skipped = query.start.saturating_sub(1);
        if self.faults.has(Fault::PagingIgnored) {
            skipped = 0;
        } else if self.faults.has(Fault::PagingEndless) && all.len() > 0 {
            skipped %= all.len();
        }
        Box::new(all.skip(skipped).take(query.count))
    }

    fn user_json(&self, user: &User) -> Map<String, Value> {
        let mut map = user.to_json(self.base);
        if self.store.text_active.contains(&user.id)
            && let Some(active) = map.get_mut("active")
        {
            *active = in_words(active);
        }
        map
    }

    fn created(&self, path: &str, map: Map<String, Value>) -> Reply {
        Reply::json(201, map.into()).with("location", format!("{}/{path}", self.base))
    }

    fn discovery(&self, endpoint: &str, id: Option<&str>) -> Result<Reply, ScimError> {
        let all = match (endpoint, id) {
            ("serviceproviderconfig", None) => {
                let patch = !self.faults.has(Fault::PatchUnsupported);
                return Ok(Reply::json(200, discovery::service_provider_config(self.base, patch)));
            }
            ("schemas", _) => discovery::schemas(self.base),
            ("resourcetypes", _) => discovery::resource_types(self.base),
            _ => return Err(nothing_here()),
        };
        let Some(id) = id else {
            let list = ListResponse { total_results: all.len(), start_index: 1, resources: all };
            return Ok(Reply::json(200, list.to_json()));
        };
        let found = all.into_iter().find(|entry| entry.get("id").and_then(Value::as_str) == Some(id));
        found.map(|entry| Reply::json(200, entry)).ok_or_else(nothing_here)
    }
}

/// The value an operation gives to `active`, in any of the forms a change may take.
fn active_of(operation: &patch::Operation) -> Option<&Value> {
    match &operation.path {
        Some(path) => path.is("active").then_some(operation.value.as_ref()).flatten(),
        None => operation.value.as_ref().and_then(Value::as_object).and_then(|map| find(map, "active")),
    }
}

fn has_capital_op(body: &Value) -> bool {
    let operations = body.get("Operations").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let op = |operation: &Value| operation.get("op").and_then(Value::as_str).map(str::to_owned);
    operations.iter().filter_map(op).any(|op| op.starts_with(|c: char| c.is_ascii_uppercase()))
}

fn same_letters(filter: &Filter, user: &User) -> bool {
    let name = filter.required_text("userName", None).is_none_or(|wanted| wanted == user.user_name);
    let address = filter
        .required_text("emails", Some("value"))
        .is_none_or(|wanted| user.emails.iter().any(|e| e.value == wanted));
    name && address
}

fn object(body: &[u8]) -> Result<Map<String, Value>, ScimError> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(map)) => Ok(map),
        _ => Err(ScimError::bad(ErrorType::InvalidSyntax, "The body must be a JSON object.")),
    }
}

fn only_get(request: &Request<'_>) -> Result<(), ScimError> {
    if request.method == "GET" { Ok(()) } else { Err(refused(request)) }
}

fn refused(request: &Request<'_>) -> ScimError {
    match request.method {
        "PUT" => ScimError::new(501, "Replacing whole resources is not offered. Use PATCH."),
        _ => ScimError::new(405, "This method is not offered here."),
    }
}

/// What may be done instead of what was refused with 405 (RFC 9110 section 15.5.6).
fn allowed(path: &str) -> &'static str {
    let (endpoint, id) = match path.trim_matches('/').split_once('/') {
        Some((endpoint, id)) => (endpoint, Some(id)),
        None => (path.trim_matches('/'), None),
    };
    let has_resources = ["users", "groups"].iter().any(|known| endpoint.eq_ignore_ascii_case(known));
    match id {
        None if has_resources => "GET, POST",
        Some(_) if has_resources => "GET, PATCH, DELETE",
        _ => "GET",
    }
}

fn nothing_here() -> ScimError {
    ScimError::new(404, "There is nothing at this address.")
}
