//! What the command line understands; what its help says stands in the texts (see `help.rs`). A token is never an argument: arguments are seen by every process.

use std::ffi::OsString;
use std::path::PathBuf;

use super::check_many::ManyArgs;
use crate::domain::people::list::Field;
use crate::domain::texts::Language;
use clap::{Args, Parser, Subcommand, ValueEnum};

/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "contractbook-setup", version)]
pub struct Cli {
    /// What to do instead of opening the window
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Language: en, da or de; the system's without it
    #[arg(long, global = true, value_name = "LANGUAGE", value_parser = language)]
    pub language: Option<Language>,

    /// Open the window in practice mode: a made-up company, nothing real
    #[arg(long)]
    pub practice: bool,

    /// Print the licences of everything this program is built from
    #[arg(long)]
    pub licences: bool,

    /// Print the time from start to the first painted frame, and exit
    #[arg(long, hide = true)]
    pub measure_first_frame: bool,
}

/// Commands that need no window, and `open`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Open a saved setup, a case file or a setup file in the window
    Open {
        /// The file
        file: PathBuf,
    },
    /// Check the connection to Contractbook, read-only
    Check(CheckArgs),
    /// Read all users that Contractbook has, read-only
    Users(UsersArgs),
    /// Check a list of people before anything is sent
    People(PeopleArgs),
    /// Make, change and remove one test user; shows what it would do until --yes is given
    TrialWrite(TrialArgs),
    /// Say what a message of Entra, Microsoft's sign-in or a server means
    Explain(ExplainArgs),
    /// Write what to ask, listen for and say on a call, as one page to print
    Script(ScriptArgs),
    /// Run the practice Contractbook until Ctrl+C
    Practice(PracticeArgs),
}

/// Where to connect, and with which token.
#[derive(Debug, Args)]
pub struct Target {
    /// Tenant URL, as it goes into Entra
    #[arg(long, value_name = "URL")]
    pub tenant_url: Option<String>,

    /// File that holds the secret token; - reads standard input
    #[arg(long, value_name = "FILE")]
    pub token_file: Option<PathBuf>,
}

/// `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Where
    #[command(flatten)]
    pub target: Target,

    /// Check the built-in practice Contractbook instead
    #[arg(long, conflicts_with_all = ["tenant_url", "token_file"])]
    pub practice: bool,

    /// Print one JSON document on standard output
    #[arg(long)]
    pub json: bool,

    /// Give up after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,

    /// Many setups at once
    #[command(flatten)]
    pub many: ManyArgs,
}

/// `users`.
#[derive(Debug, Args)]
pub struct UsersArgs {
    /// Where
    #[command(flatten)]
    pub target: Target,

    /// Write the users to this CSV file
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,

    /// Print one JSON document on standard output
    #[arg(long)]
    pub json: bool,

    /// Give up after so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: Option<u64>,
}

/// `people`.
#[derive(Debug, Args)]
pub struct PeopleArgs {
    /// The list, as exported from Entra, Microsoft 365 or PowerShell (CSV); - reads standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,

    /// With whose accounts the list is compared; without it nothing is sent anywhere
    #[command(flatten)]
    pub target: Target,

    /// Print one JSON document on standard output
    #[arg(long)]
    pub json: bool,

    /// Address or user name of the organization admin
    #[arg(long, value_name = "ADDRESS")]
    pub admin: Option<String>,

    /// One of your company's mail domains; may be given several times
    #[arg(long, value_name = "DOMAIN")]
    pub domain: Vec<String>,

    /// What your Attribute mapping sends as userName
    #[arg(long, value_name = "ATTRIBUTE", value_enum, default_value_t = Login::UserName)]
    pub login_from: Login,

    /// What a column of the list holds
    #[arg(
        long,
        value_name = "HEAD=FIELD",
        value_parser = column,
    )]
    pub column: Vec<(String, Option<Field>)>,

    /// Write everybody that goes through to this CSV file
    #[arg(long, value_name = "FILE")]
    pub clean: Option<PathBuf>,

    /// Write what has to be put right to this file: a page when its name ends in .html, else CSV
    #[arg(long, value_name = "FILE")]
    pub problems: Option<PathBuf>,

    /// Write everybody that goes through to this file for Entra's Import members
    #[arg(long, value_name = "FILE")]
    pub import_members: Option<PathBuf>,

    /// Give up reading the accounts after so many seconds
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u64).range(1..=86_400))]
    pub timeout: Option<u64>,
}

/// `--login-from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Login {
    /// userPrincipalName, as in the mapping that a new app has
    UserName,
    /// mail
    Mail,
}

/// Reads a language's tag, or a locale's name such as `da-DK`.
fn language(text: &str) -> Result<Language, String> {
    Language::of_locale(text).ok_or_else(|| text.to_owned())
}

/// Reads `HEAD=FIELD`. The head may hold an equals sign. What is wrong is said by the option's help.
fn column(text: &str) -> Result<(String, Option<Field>), String> {
    let (head, field) = text.rsplit_once('=').ok_or_else(|| text.to_owned())?;
    match Field::ASSIGNABLE.into_iter().find(|known| known.as_str() == field.trim()) {
        Some(field) => Ok((head.to_owned(), Some(field))),
        None if field.trim() == "none" => Ok((head.to_owned(), None)),
        None => Err(field.to_owned()),
    }
}

/// `trial-write`.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own on the command line")]
pub struct TrialArgs {
    /// Where
    #[command(flatten)]
    pub target: Target,

    /// Try it on the built-in practice Contractbook instead
    #[arg(long, conflicts_with_all = ["tenant_url", "token_file"])]
    pub practice: bool,

    /// Do it; without this nothing is sent, and every request it would send is printed
    #[arg(long)]
    pub yes: bool,

    /// Only remove what earlier trials left behind at this address
    #[arg(long, conflicts_with = "practice")]
    pub clean_up: bool,

    /// Print one JSON document on standard output
    #[arg(long)]
    pub json: bool,
}

/// `explain`.
#[derive(Debug, Args)]
pub struct ExplainArgs {
    /// The message; - reads standard input, and so does leaving it out
    #[arg(value_name = "TEXT")]
    pub text: Vec<OsString>,

    /// Read the message from this file; - reads standard input
    #[arg(long, value_name = "FILE", conflicts_with = "text")]
    pub file: Option<PathBuf>,

    /// Print one JSON document on standard output
    #[arg(long)]
    pub json: bool,
}

/// `script`.
#[derive(Debug, Args)]
pub struct ScriptArgs {
    /// Write the page to this file
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// `practice`.
#[derive(Debug, Args)]
pub struct PracticeArgs {
    /// Port to listen on; a free one without it
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,

    /// How many people are already there
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(0..=1_000_000))]
    pub users: Option<u64>,

    /// Milliseconds added to each answer
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u64).range(0..=600_000))]
    pub latency_ms: u64,

    /// Plant a fault; may be given several times
    #[arg(long, value_name = "NAME")]
    pub fault: Vec<String>,

    /// List the faults that can be planted, and exit
    #[arg(long)]
    pub list_faults: bool,
}
