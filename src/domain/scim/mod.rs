//! SCIM 2.0 (RFC 7643, RFC 7644): exact writing, and reading as a careful server does.
//!
//! Reading a foreign server's answers for judgement is a question of its own and lives in `read`.

pub mod filter;
mod group;
mod json;
mod messages;
pub mod patch;
mod path;
pub mod read;
mod user;

pub use group::{Group, Member};
pub use json::{find, truthy};
pub use messages::{ErrorType, ListResponse, Meta, ScimError};
pub use path::AttrPath;
pub use user::{Email, Name, User};

/// Schema of a user (RFC 7643 section 4.1).
pub const USER_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:User";
/// Schema of a group (RFC 7643 section 4.2).
pub const GROUP_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:Group";
/// Schema of the enterprise extension (RFC 7643 section 4.3).
pub const ENTERPRISE_USER_URN: &str = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
/// Schema of the service provider's configuration (RFC 7643 section 5).
pub const SERVICE_PROVIDER_CONFIG_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig";
/// Schema of a resource type (RFC 7643 section 6).
pub const RESOURCE_TYPE_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:ResourceType";
/// Schema of a schema (RFC 7643 section 7).
pub const SCHEMA_URN: &str = "urn:ietf:params:scim:schemas:core:2.0:Schema";
/// Message: a list (RFC 7644 section 3.4.2).
pub const LIST_RESPONSE_URN: &str = "urn:ietf:params:scim:api:messages:2.0:ListResponse";
/// Message: a change (RFC 7644 section 3.5.2).
pub const PATCH_OP_URN: &str = "urn:ietf:params:scim:api:messages:2.0:PatchOp";
/// Message: an error (RFC 7644 section 3.12).
pub const ERROR_URN: &str = "urn:ietf:params:scim:api:messages:2.0:Error";
/// The media type of every SCIM body (RFC 7644 section 3.1).
pub const MEDIA_TYPE: &str = "application/scim+json";
