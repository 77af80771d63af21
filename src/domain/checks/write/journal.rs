//! What is noted before a probe is made, so that a crash leaves no unknown user behind. Never holds the token.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::plan::is_usable_id;
use super::probe::Probe;
use crate::domain::session::{TenantUrl, read_tenant_url};

const FORMAT: &str = "contractbook-setup/trial-write-journal";
/// The newest form that is understood.
const VERSION: u64 = 1;
/// More users of one name than this were not made by a trial write.
const MOST_IDS: usize = 16;

/// One probe that was, or was about to be, made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalEntry {
    /// Where.
    pub tenant_url: TenantUrl,
    /// Who.
    pub probe: Probe,
    /// The server's ids, as far as they are known. More than one when the server made the user twice.
    pub ids: Vec<String>,
    /// When it was noted, just before the first creation.
    pub noted_at: Timestamp,
}

/// Why a journal file is not acted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum EntryFault {
    /// Not JSON, or not of this format, or something in it cannot be.
    #[error("damaged")]
    Damaged,
    /// Written by a newer version of the program.
    #[error("written by a newer version")]
    Newer,
    /// Names somebody who is no probe of this program.
    #[error("names a user that is no test user")]
    NoProbe,
}

impl EntryFault {
    /// The text key.
    pub const fn text_key(self) -> &'static str {
        match self {
            Self::Damaged => "trial-entry-damaged",
            Self::Newer => "trial-entry-newer",
            Self::NoProbe => "trial-entry-no-probe",
        }
    }
}

impl JournalEntry {
    /// As it stands in the file.
    pub fn to_json(&self) -> Value {
        json!({
            "format": FORMAT,
            "version": VERSION,
            "tenant_url": self.tenant_url.for_entra(),
            "user_name": self.probe.user_name(),
            "ids": self.ids,
            "noted_at": self.noted_at.to_string(),
        })
    }

    /// Reads a file. Anything that is not exactly what this program writes is refused, never guessed: what is
    /// read here decides who is deleted.
    pub fn read(text: &[u8]) -> Result<Self, EntryFault> {
        let value: Value = serde_json::from_slice(text).ok().ok_or(EntryFault::Damaged)?;
        let word = |name: &str| value.get(name).and_then(Value::as_str);
        if word("format") != Some(FORMAT) {
            return Err(EntryFault::Damaged);
        }
        match value.get("version").and_then(Value::as_u64) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(EntryFault::Newer),
            _ => return Err(EntryFault::Damaged),
        }
        let probe = Probe::from_user_name(word("user_name").ok_or(EntryFault::Damaged)?);
        let probe = probe.ok_or(EntryFault::NoProbe)?;
        let tenant_url = word("tenant_url").and_then(|text| read_tenant_url(text).url);
        let ids = value.get("ids").and_then(Value::as_array).ok_or(EntryFault::Damaged)?;
        let usable = |id: &Value| id.as_str().filter(|id| is_usable_id(id)).map(str::to_owned);
        let read: Vec<String> = ids.iter().filter_map(usable).collect();
        if read.len() != ids.len() || read.len() > MOST_IDS {
            return Err(EntryFault::Damaged);
        }
        let noted_at = word("noted_at").and_then(|text| text.parse().ok());
        match (tenant_url, noted_at) {
            (Some(tenant_url), Some(noted_at)) => Ok(Self { tenant_url, probe, ids: read, noted_at }),
            _ => Err(EntryFault::Damaged),
        }
    }

    /// Whether it was made at this address: same scheme, host, port and base path.
    pub fn is_at(&self, tenant_url: &TenantUrl) -> bool {
        self.tenant_url.as_str() == tenant_url.as_str()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> JournalEntry {
        JournalEntry {
            tenant_url: read_tenant_url("https://h.example/scim").url.unwrap(),
            probe: Probe::from_random([1; 6]),
            ids: vec!["42".to_owned()],
            noted_at: "2026-11-23T18:00:00Z".parse().unwrap(),
        }
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(JournalEntry::read(entry().to_json().to_string().as_bytes()), Ok(entry()));
    }

    #[test]
    fn anything_else_is_refused() {
        let broken = |change: &dyn Fn(&mut Value)| {
            let mut value = entry().to_json();
            change(&mut value);
            JournalEntry::read(value.to_string().as_bytes()).unwrap_err()
        };
        assert_eq!(JournalEntry::read(b""), Err(EntryFault::Damaged));
        assert_eq!(JournalEntry::read(b"{\"format\":"), Err(EntryFault::Damaged));
        assert_eq!(broken(&|v| v["format"] = "x".into()), EntryFault::Damaged);
        assert_eq!(broken(&|v| v["version"] = 2.into()), EntryFault::Newer);
        assert_eq!(broken(&|v| v["user_name"] = "anna@nordwind.example".into()), EntryFault::NoProbe);
        assert_eq!(broken(&|v| v["ids"] = json!([".."])), EntryFault::Damaged);
        assert_eq!(broken(&|v| v["ids"] = json!([1])), EntryFault::Damaged);
        assert_eq!(broken(&|v| v["tenant_url"] = "nonsense".into()), EntryFault::Damaged);
        assert_eq!(broken(&|v| v["tenant_url"] = "http://h.example/scim".into()), EntryFault::Damaged);
        assert_eq!(broken(&|v| v["noted_at"] = "soon".into()), EntryFault::Damaged);
    }

    #[test]
    fn only_the_same_address_counts() {
        let at = |url: &str| entry().is_at(&read_tenant_url(url).url.unwrap());
        assert!(at("https://h.example/scim") && at("https://H.example:443/scim/?aadOptscim062020"));
        for other in
            ["https://h.example/scim/v2", "https://h.example:8443/scim", "https://other.example/scim"]
        {
            assert!(!at(other), "{other}");
        }
    }
}
