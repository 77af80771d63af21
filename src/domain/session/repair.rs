//! What a reader put right in what the person pasted. Each is said to the person and can be undone.

/// One harmless mess that was tidied away.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Repair {
    /// Blanks or line breaks before or after.
    OuterBlanks,
    /// Line breaks inside, as a mail program wraps them.
    LineBreaks,
    /// The word `Bearer` (or a whole `Authorization:` header) in front.
    BearerPrefix,
    /// Quotes or angle brackets around.
    Quotes,
    /// Zero-width and other characters that cannot be seen.
    InvisibleCharacters,
    /// A missing `https://` was added.
    SchemeAdded,
    /// `/Users`, `/Groups` or a discovery path at the end was cut off; holds what was cut.
    ResourcePath(String),
    /// A query string was cut off; holds what was cut.
    Query(String),
    /// A slash at the end was cut off.
    TrailingSlash,
    /// The host name was written in capitals.
    HostCase,
    /// A label such as `Tenant URL:` in front was cut off.
    Label,
}
