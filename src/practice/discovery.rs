//! What the built-in Contractbook says about itself (RFC 7643 sections 5 to 7).

use serde_json::{Value, json};

use super::nordwind::attribute;
use crate::domain::scim::{
    ENTERPRISE_USER_URN, GROUP_URN, RESOURCE_TYPE_URN, SCHEMA_URN, SERVICE_PROVIDER_CONFIG_URN, USER_URN,
};

/// Most resources in one page.
pub(super) const MAX_RESULTS: usize = 200;

/// `/ServiceProviderConfig`.
pub(super) fn service_provider_config(base: &str, patch: bool) -> Value {
    json!({
        "schemas": [SERVICE_PROVIDER_CONFIG_URN],
        "patch": {"supported": patch},
        "bulk": {"supported": false, "maxOperations": 0, "maxPayloadSize": 0},
        "filter": {"supported": true, "maxResults": MAX_RESULTS},
        "changePassword": {"supported": false},
        "sort": {"supported": false},
        "etag": {"supported": false},
        "authenticationSchemes": [{
            "type": "oauthbearertoken", "name": "Bearer token",
            "description": "The secret token that Contractbook Support hands out", "primary": true,
        }],
        "meta": {"resourceType": "ServiceProviderConfig", "location": format!("{base}/ServiceProviderConfig")},
    })
}

/// `/ResourceTypes`.
pub(super) fn resource_types(base: &str) -> Vec<Value> {
    let kind = |name: &str, schema: &str, extensions: Value| {
        json!({
            "schemas": [RESOURCE_TYPE_URN], "id": name, "name": name, "endpoint": format!("/{name}s"),
            "schema": schema, "schemaExtensions": extensions,
            "meta": {"resourceType": "ResourceType", "location": format!("{base}/ResourceTypes/{name}")},
        })
    };
    vec![
        kind("User", USER_URN, json!([{"schema": ENTERPRISE_USER_URN, "required": false}])),
        kind("Group", GROUP_URN, json!([])),
    ]
}

/// `/Schemas`.
pub(super) fn schemas(base: &str) -> Vec<Value> {
    let schema = |id: &str, name: &str, attributes: Vec<Value>| {
        json!({
            "schemas": [SCHEMA_URN], "id": id, "name": name, "attributes": attributes,
            "meta": {"resourceType": "Schema", "location": format!("{base}/Schemas/{id}")},
        })
    };
    let text = |name: &str, required: bool| attribute(name, "string", required, &[]);
    vec![
        schema(
            USER_URN,
            "User",
            vec![
                text("userName", true),
                text("externalId", false),
                text("displayName", false),
                text("title", false),
                text("preferredLanguage", false),
                attribute("active", "boolean", false, &[]),
                attribute("name", "complex", false, &["formatted", "givenName", "familyName"]),
                attribute("emails", "complex", true, &["value", "type", "primary"]),
            ],
        ),
        schema(
            GROUP_URN,
            "Group",
            vec![
                text("displayName", true),
                text("externalId", false),
                attribute("members", "complex", false, &["value", "$ref", "display"]),
            ],
        ),
        schema(
            ENTERPRISE_USER_URN,
            "EnterpriseUser",
            vec![
                text("employeeNumber", false),
                text("department", false),
                attribute("manager", "complex", false, &["value", "$ref", "displayName"]),
            ],
        ),
    ]
}
