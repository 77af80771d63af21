//! Instructions for one page of the portal: sentences with letters, values to copy, drawings, the link, and what to
//! do when the screen looks different. The words themselves are in `guide.ftl`.

mod connect;
mod create;
mod run;
mod sign_in;

use super::super::session::Step;
use super::links::Link;
use super::looks::LookVariant;
use super::pictures::PictureId;
use super::portal::Label;
use super::sources::Compared;

/// Where the hands go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// This program.
    ThisWindow,
    /// Microsoft's portal.
    Entra,
    /// Contractbook.
    Contractbook,
}

impl Place {
    /// Text key of the place chip.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ThisWindow => "guide-place-window",
            Self::Entra => "guide-place-entra",
            Self::Contractbook => "guide-place-contractbook",
        }
    }
}

/// A value to carry over; the page holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CopyValue {
    /// The app's name.
    AppName,
    /// The proven tenant URL, with the compatibility flag if there is one.
    TenantUrl,
    /// The secret token; shown as dots.
    SecretToken,
    /// User name of the trial person.
    TrialPerson,
}

impl CopyValue {
    /// Text key of its label.
    pub const fn key(self) -> &'static str {
        match self {
            Self::AppName => "guide-copy-app-name",
            Self::TenantUrl => "guide-copy-tenant-url",
            Self::SecretToken => "guide-copy-secret-token",
            Self::TrialPerson => "guide-copy-trial-person",
        }
    }

    /// Whether it must never be shown or spoken.
    pub const fn is_secret(self) -> bool {
        matches!(self, Self::SecretToken)
    }
}

/// One sentence with its letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuideLine {
    /// The letter on the flag.
    pub letter: char,
    /// Text key of the sentence, with [`markup`](super::markup).
    pub text_key: &'static str,
    /// Text key of the smaller words below it.
    pub help_key: Option<&'static str>,
    /// The labels the sentence names, for "in another language".
    pub portal_words: &'static [Label],
    /// The value to copy here.
    pub copy: Option<CopyValue>,
}

/// Which instructions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GuideId {
    /// Step 2: a new app.
    CreateApp,
    /// Step 2: it is there already.
    AppExists,
    /// Step 2: the wrong kind was made.
    WrongKind,
    /// Step 2, optional: SAML sign-in.
    SamlSignIn,
    /// Where Application ID and Object ID stand.
    FindIds,
    /// Step 5: address and token, today's portal.
    Connect,
    /// Step 5: address and token, older portal.
    ConnectOlder,
    /// Step 5, optional: which detail goes where.
    Mapping,
    /// Step 6: who is synced.
    Assign,
    /// Step 7, first half: one person.
    Trial,
    /// Step 7, second half: safeguards and the start.
    Start,
    /// Step 7: how to pause.
    Pause,
    /// Step 7, optional: a person is taken out.
    TakeOut,
    /// Where to look for people who fail.
    Logs,
    /// Step 8: an administrator signs in to Contractbook and accepts.
    SignIn,
    /// Step 8: accept in Entra.
    GrantConsent,
}

impl GuideId {
    /// All instructions, in the order of the journey.
    pub const ALL: [Self; 16] = [
        Self::CreateApp,
        Self::AppExists,
        Self::WrongKind,
        Self::SamlSignIn,
        Self::FindIds,
        Self::Connect,
        Self::ConnectOlder,
        Self::Mapping,
        Self::Assign,
        Self::Trial,
        Self::Start,
        Self::Pause,
        Self::TakeOut,
        Self::Logs,
        Self::SignIn,
        Self::GrantConsent,
    ];
}

/// The instructions for one page of the portal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Guide {
    /// Which.
    pub id: GuideId,
    /// The step it belongs to.
    pub step: Step,
    /// Where the hands go.
    pub place: Place,
    /// Text key of its heading.
    pub title_key: &'static str,
    /// Text key of one or two sentences below the heading.
    pub lead_key: &'static str,
    /// The sentences.
    pub lines: &'static [GuideLine],
    /// Text key of what the person sees when it worked.
    pub done_key: &'static str,
    /// Warnings and exceptions that belong beside the sentences.
    pub note_keys: &'static [&'static str],
    /// The drawings, in the order of the letters.
    pub pictures: &'static [PictureId],
    /// The page to open.
    pub link: Link,
    /// What else may be on the screen, and what to do then.
    pub looks_different: &'static [LookVariant],
    /// When it was last compared with its source, and with which.
    pub compared: Compared,
}

impl Guide {
    /// The link to open: the app's own page once its ids are known, else the nearest page that needs none.
    pub const fn link_without_ids(&self) -> Link {
        if self.link.needs_ids() { Link::EnterpriseApps } else { self.link }
    }
}

/// The instructions of one id.
pub const fn guide(id: GuideId) -> &'static Guide {
    match id {
        GuideId::CreateApp => &create::CREATE_APP,
        GuideId::AppExists => &create::APP_EXISTS,
        GuideId::WrongKind => &create::WRONG_KIND,
        GuideId::FindIds => &create::FIND_IDS,
        GuideId::SamlSignIn => &sign_in::SAML,
        GuideId::Connect => &connect::CONNECT,
        GuideId::ConnectOlder => &connect::CONNECT_OLDER,
        GuideId::Mapping => &connect::MAPPING,
        GuideId::Assign => &run::ASSIGN,
        GuideId::Trial => &run::TRIAL,
        GuideId::Start => &run::START,
        GuideId::Pause => &run::PAUSE,
        GuideId::TakeOut => &run::TAKE_OUT,
        GuideId::Logs => &run::LOGS,
        GuideId::SignIn => &sign_in::SIGN_IN,
        GuideId::GrantConsent => &sign_in::GRANT_CONSENT,
    }
}

/// A sentence without a value to copy.
pub(super) const fn line(
    letter: char,
    text_key: &'static str,
    help_key: Option<&'static str>,
    portal_words: &'static [Label],
) -> GuideLine {
    GuideLine { letter, text_key, help_key, portal_words, copy: None }
}

/// A sentence with a value to copy.
const fn copying(line: GuideLine, value: CopyValue) -> GuideLine {
    GuideLine { copy: Some(value), ..line }
}
