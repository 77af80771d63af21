//! Labels of Microsoft's pages that no instruction points to, so that they are not in the list of labels. As drawn
//! in the instructions; never translated.

/// The portal itself.
pub const ADMIN_CENTER: &str = "Microsoft Entra admin center";
/// Where apps that one develops are kept.
pub const APP_REGISTRATIONS: &str = "App registrations";
/// Everybody.
pub const USERS: &str = "Users";
/// Every group.
pub const GROUPS: &str = "Groups";
/// Title of the panel, the same as the command without its sign.
pub const CREATE_OWN: &str = "Create your own application";
/// Its first field.
pub const APP_NAME: &str = "What's the name of your app?";
/// Head of a column, and a field of the app.
pub const NAME: &str = "Name";
/// Head of a column.
pub const DISPLAY_NAME: &str = "Display Name";
/// Head of a column.
pub const OBJECT_TYPE: &str = "Object Type";
/// Where people are chosen.
pub const ADD_ASSIGNMENT: &str = "Add Assignment";
/// A part of it.
pub const SELECT_ROLE: &str = "Select a role";
/// Field of the trial.
pub const SELECT_USER: &str = "Select a user or group";
/// Tile of the empty Provisioning page.
pub const CREATE_CONFIGURATION: &str = "Create configuration";
/// A group in the menu of the app.
pub const SECURITY: &str = "Security";
/// Answer to a question.
pub const NO: &str = "No";
/// Head of a column of the mapping.
pub const TARGET_ATTRIBUTE: &str = "customappsso Attribute";
/// Head of a column of the mapping.
pub const SOURCE_ATTRIBUTE: &str = "Microsoft Entra ID Attribute";
/// Lets the held-back deletions happen.
pub const ALLOW_DELETES: &str = "Allow deletes";
/// Field of the way of signing in that Contractbook does not use.
pub const TOKEN_ENDPOINT: &str = "Token endpoint";
/// Field of the way of signing in that Contractbook does not use.
pub const CLIENT_ID: &str = "Client ID";
/// Field of the way of signing in that Contractbook does not use.
pub const CLIENT_SECRET: &str = "Client secret";
