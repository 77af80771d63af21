//! The faults that can be planted in the built-in Contractbook.
//!
//! Their names are part of the command line; their words are in `practice.ftl` under `fault-<name>`.

use std::fmt;
use std::str::FromStr;

macro_rules! faults {
    ($($(#[$doc:meta])* $fault:ident = $name:literal,)*) => {
        /// One way in which a server can be wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Fault { $($(#[$doc])* $fault,)* }

        impl Fault {
            /// All faults, in the order in which they are listed for people.
            pub const ALL: &[Self] = &[$(Self::$fault),*];

            /// The stable name, lower case with dashes.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$fault => $name),* }
            }
        }
    };
}

faults! {
    /// Every request is answered with 401, as if the token were wrong or replaced.
    TokenRejected = "token-rejected",
    /// The token is known, but every request is answered with 403.
    TokenForbidden = "token-forbidden",
    /// Every request is answered with 402.
    PaymentRequired = "payment-required",
    /// Contractbook answers below /scim/v2 only; /scim gives 404.
    WrongPath = "wrong-path",
    /// Every request is answered with an ordinary web page.
    HtmlPage = "html-page",
    /// Every request is answered with a page that asks for a password.
    SignInPage = "sign-in-page",
    /// Every request is answered with a redirect.
    Redirect = "redirect",
    /// Every request is answered with a redirect to a sign-in page.
    RedirectToSignIn = "redirect-to-sign-in",
    /// Every request is answered with the block page of a web firewall.
    FirewallPage = "firewall-page",
    /// Every request is answered with 404.
    NotFound = "not-found",
    /// Every request is answered with 500.
    ServerError = "server-error",
    /// Every request is answered with 502.
    BadGateway = "bad-gateway",
    /// Every request is answered with 503.
    Unavailable = "unavailable",
    /// Every request is answered with 504.
    GatewayTimeout = "gateway-timeout",
    /// Every request is answered with 429 and a wait of 120 seconds.
    RateLimited = "rate-limited",
    /// The first request is answered with 429 and a wait of one second, the others as usual.
    RateLimitedBriefly = "rate-limited-briefly",
    /// Every third request is answered with 503.
    Intermittent = "intermittent",
    /// Every answer comes, but late.
    Slow = "slow",
    /// Half of each answer comes, then nothing more.
    Stalled = "stalled",
    /// The connection closes in the middle of each answer.
    CutShort = "cut-short",
    /// Each answer goes on and on.
    TooLarge = "too-large",
    /// Every answer is 200 with nothing in it.
    EmptyAnswer = "empty-answer",
    /// Every answer is 200 with words instead of data.
    NotJson = "not-json",
    /// Every answer is well-formed data, but not what the sync standard asks for.
    NotScim = "not-scim",
    /// A look-up that finds nobody is answered with 404 instead of an empty list.
    NoMatchIs404 = "no-match-is-404",
    /// A look-up that finds nobody is answered with 400 instead of an empty list.
    NoMatchIs400 = "no-match-is-400",
    /// The question for one person is ignored and everybody is returned.
    FilterIgnored = "filter-ignored",
    /// A person is found only when every letter has the stored case.
    FilterCaseSensitive = "filter-case-sensitive",
    /// Requests about groups are answered with 404.
    GroupsMissing = "groups-missing",
    /// Requests about groups are answered with 403.
    GroupsRefused = "groups-refused",
    /// The pages that describe what Contractbook can do are answered with 404.
    DiscoveryMissing = "discovery-missing",
    /// The self-description says that changes are not supported.
    PatchUnsupported = "patch-unsupported",
    /// Answers are labelled application/json instead of application/scim+json.
    ContentTypeJson = "content-type-json",
    /// Lists announce more people than they hold.
    CountsWrong = "counts-wrong",
    /// Lists give a count but leave the people out.
    ListWithoutResources = "list-without-resources",
    /// Nobody in an answer carries an id.
    IdMissing = "id-missing",
    /// Everybody in a list carries the same id.
    DuplicateIds = "duplicate-ids",
    /// Every second person in a list comes without a sign-in name.
    UserNameMissing = "user-name-missing",
    /// Whether a person is active is written as text.
    ActiveAsText = "active-as-text",
    /// Answers do not say whether a person is active.
    ActiveMissing = "active-missing",
    /// Every second person in a list comes without an e-mail address.
    EmailMissing = "email-missing",
    /// Asked for a later page, Contractbook returns the first one again.
    PagingIgnored = "paging-ignored",
    /// There is always one more page.
    PagingEndless = "paging-endless",
    /// Every answer holds the token that was sent.
    SecretsReturned = "secrets-returned",
    /// Creating a person is answered with 403.
    CreateRefused = "create-refused",
    /// Creating a person is carried out, and the answer is a 504 of whatever stands in front.
    CreateAnswerLost = "create-answer-lost",
    /// Creating a person with a job title is answered with 400.
    AttributeRefused = "attribute-refused",
    /// A job title is taken and left out.
    AttributeDropped = "attribute-dropped",
    /// Reading a person by id is answered with 404.
    UserUnreadable = "user-unreadable",
    /// Creating a person is answered with 409, as if the name were taken.
    ConflictOnCreate = "conflict-on-create",
    /// Creating a person who already exists makes a second one.
    DuplicatesAccepted = "duplicates-accepted",
    /// Changing a person is answered with 400.
    PatchRefused = "patch-refused",
    /// Changing a person is answered with success, but nothing changes.
    PatchNotStored = "patch-not-stored",
    /// Changes whose operations begin with a capital letter are answered with 400.
    CapitalOpsRefused = "capital-ops-refused",
    /// Changes without a path are answered with 400.
    MergedChangeRefused = "merged-change-refused",
    /// Switching a person off is answered with success, but the person stays on.
    DisableIgnored = "disable-ignored",
    /// Switching a person off is refused when Entra writes the word False.
    TextBooleanRefused = "text-boolean-refused",
    /// Switching a person off with the word False stores the word.
    TextBooleanStored = "text-boolean-stored",
    /// Deleting a person is answered with 403.
    DeleteRefused = "delete-refused",
    /// A deleted person is only switched off and still found.
    DeleteSoft = "delete-soft",
}

impl Fault {
    /// Text key of its name; the attribute `about` says what it does.
    pub fn text_key(self) -> String {
        format!("fault-{}", self.as_str())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// There is no fault of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no fault named {0:?}")]
pub struct UnknownFault(pub String);

impl FromStr for Fault {
    type Err = UnknownFault;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .iter()
            .copied()
            .find(|fault| fault.as_str() == name)
            .ok_or_else(|| UnknownFault(name.chars().take(60).collect()))
    }
}
