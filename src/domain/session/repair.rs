//! What a reader put right in what the person pasted. Each is said to the person and can be undone.

use crate::domain::texts::Texts;

/// One harmless mess that was tidied away.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Repair {
    /// Blanks or line breaks before or after.
    OuterBlanks,
    /// Line breaks inside, as a mail program wraps them.
    LineBreaks,
    /// The word `Bearer` (or a whole `Authorization:` header) in front.
    BearerPrefix,
    /// Quotes, brackets or the end of a sentence around.
    Quotes,
    /// Zero-width and other characters that cannot be seen.
    InvisibleCharacters,
    /// A missing `https://` was added.
    SchemeAdded,
    /// `/Users`, `/Groups` or a discovery path at the end was cut off; holds what was cut, ids left out.
    ResourcePath(String),
    /// A query string or fragment was cut off; holds what was cut, values left out since they may be secret.
    Query(String),
    /// A slash at the end was cut off.
    TrailingSlash,
    /// The host name or `https` was written in capitals.
    HostCase,
    /// A label such as `Tenant URL:` in front was cut off.
    Label,
    /// Backslashes, or too few or too many slashes, were put right.
    Slashes,
}

impl Repair {
    /// The text key: `repair-bearer-prefix`, …; the text may use `cut`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::OuterBlanks => "repair-outer-blanks",
            Self::LineBreaks => "repair-line-breaks",
            Self::BearerPrefix => "repair-bearer-prefix",
            Self::Quotes => "repair-quotes",
            Self::InvisibleCharacters => "repair-invisible-characters",
            Self::SchemeAdded => "repair-scheme-added",
            Self::ResourcePath(_) => "repair-resource-path",
            Self::Query(_) => "repair-query",
            Self::TrailingSlash => "repair-trailing-slash",
            Self::HostCase => "repair-host-case",
            Self::Label => "repair-label",
            Self::Slashes => "repair-slashes",
        }
    }

    /// One sentence for the person.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::ResourcePath(cut) | Self::Query(cut) => texts.with(self.key(), &[("cut", cut.into())]),
            _ => texts.get(self.key()),
        }
    }
}
