//! The reader of pasted messages: portal pages, provisioning logs, sign-in errors, answers of servers, mails about them.
//!
//! A message is turned into plain text (`plain`), seen as words and as one tight string (`page`), and asked four
//! questions: which codes stand in it (`codes`), which numbers are called a code (`aadsts`, `status`), which
//! fixed words of a program (`phrases`), and what it means (`rules`). `order` puts the findings in order.

mod aadsts;
mod called;
mod codes;
mod cut;
mod facts;
mod html;
mod order;
mod page;
mod phrases;
mod plain;
mod rules;
mod status;

use super::problems::{Problem, ProblemId};

/// How sure the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// A code or fixed words of the source.
    Exact,
    /// Words that usually belong to it, or a code that was cut off.
    Likely,
}

impl Confidence {
    /// The stable name used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Likely => "likely",
        }
    }
}

/// Whose words the message speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// Microsoft Entra's portal, provisioning service or Graph.
    Entra,
    /// Microsoft's sign-in service.
    Aadsts,
    /// A SCIM server's answer (RFC 7644 section 3.12).
    Scim,
    /// HTTP, TLS, name service or the connection itself.
    Http,
    /// Contractbook's own words.
    Contractbook,
}

impl Source {
    /// The stable name used in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Entra => "entra",
            Self::Aadsts => "aadsts",
            Self::Scim => "scim",
            Self::Http => "http",
            Self::Contractbook => "contractbook",
        }
    }
}

/// One thing the message says; its words are the problem's own, never the message's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Explanation {
    /// Which problem.
    pub id: ProblemId,
    /// How sure.
    pub confidence: Confidence,
    /// Whose words.
    pub source: Source,
    /// The HTTP status that was named, if one was.
    pub status: Option<u16>,
}

impl Explanation {
    /// The problem with general words where a check would fill in facts of its own.
    pub fn problem(self) -> Problem {
        facts::problem(self)
    }
}

/// All that was read from one message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// What it says, best first.
    pub matches: Vec<Explanation>,
    /// Digits of AADSTS codes that the catalogue does not have, in order of appearance.
    pub unknown_codes: Vec<String>,
}

/// Something found at a place of the text.
#[derive(Debug, Clone, Copy)]
struct Found {
    explanation: Explanation,
    /// Byte offset in the plain text.
    at: usize,
}

impl Found {
    const fn new(id: ProblemId, confidence: Confidence, source: Source, at: usize) -> Self {
        Self { explanation: Explanation { id, confidence, source, status: None }, at }
    }
}

/// Reads a pasted message. Never fails; of a very long one the beginning and the end are read.
pub fn read(text: &str) -> Reading {
    let plain = plain::plain(text);
    let page = page::Page::new(&plain);
    let tight = page::Tight::new(&plain);
    let mut found = Vec::new();
    let unknown_codes = aadsts::find(&page, &tight, &mut found);
    codes::find(&page, &tight, &mut found);
    status::find(&page, &mut found);
    phrases::find(&page, &tight, &mut found);
    rules::find(&page, &mut found);
    cut::find(&page, &tight, &mut found);
    Reading { matches: order::arrange(found), unknown_codes }
}
