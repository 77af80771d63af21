//! The catalogue of problems: what can be wrong, how bad it is and who acts.
//!
//! Ids are stable and dotted; people quote the short code on the phone. The words are in
//! `assets/texts/<locale>/problems*.ftl` under the id with dots and underscores turned into dashes.

mod catalogue;

pub use catalogue::ProblemId;

use std::collections::BTreeMap;

use serde::Serialize;

use super::checks::Rung;

/// Facts that the texts of problems name.
pub const FACTS: [&str; 37] = [
    "address",
    "attribute",
    "clock",
    "columns",
    "count",
    "cut",
    "dialect",
    "failed",
    "file",
    "flag",
    "form",
    "format",
    "from",
    "heads",
    "host",
    "how",
    "id",
    "in_use",
    "issuer",
    "name",
    "names",
    "of",
    "other",
    "pages",
    "path",
    "position",
    "reason",
    "state",
    "status",
    "taken",
    "target",
    "tries",
    "until",
    "vendor",
    "way",
    "what",
    "when",
];

/// How much a problem matters to the sync itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Good to know; never counts against the verdict.
    Note,
    /// Works, but will bite later.
    Warning,
    /// The sync cannot work before this is solved.
    Blocker,
}

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The person at this computer.
    You,
    /// Somebody with an administrator role in Microsoft Entra.
    EntraAdmin,
    /// Whoever runs proxy, firewall and name service.
    NetworkTeam,
    /// Contractbook Support.
    Contractbook,
    /// Microsoft Support.
    Microsoft,
    /// Nobody: it passes by itself.
    Wait,
}

impl Owner {
    /// The stable name used in JSON and as the text key.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::EntraAdmin => "entra_admin",
            Self::NetworkTeam => "network_team",
            Self::Contractbook => "contractbook",
            Self::Microsoft => "microsoft",
            Self::Wait => "wait",
        }
    }
}

/// One problem that was met, with the facts of this case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which one.
    pub id: ProblemId,
    /// Severity here; usually the catalogue's.
    pub severity: Severity,
    /// The rung it was met on; usually the catalogue's.
    pub rung: Rung,
    /// Values the texts may use, such as `host` or `status`. Never a secret.
    pub facts: BTreeMap<&'static str, String>,
    /// Technical details in English, already redacted. May be empty.
    pub details: String,
}

impl Problem {
    /// The catalogue's own severity and rung, no facts.
    pub fn new(id: ProblemId) -> Self {
        Self { id, severity: id.severity(), rung: id.rung(), facts: BTreeMap::new(), details: String::new() }
    }

    /// Adds a fact for the texts.
    #[must_use]
    pub fn fact(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.facts.insert(name, value.into());
        self
    }

    /// Met on another rung than the catalogue's.
    #[must_use]
    pub fn at(mut self, rung: Rung) -> Self {
        self.rung = rung;
        self
    }

    /// Weighs more or less here than by default.
    #[must_use]
    pub fn weighing(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }

    /// Adds technical details. The caller has redacted them.
    #[must_use]
    pub fn details(mut self, details: impl Into<String>) -> Self {
        self.details = details.into();
        self
    }

    /// Who acts.
    pub fn owner(&self) -> Owner {
        self.id.owner()
    }
}
