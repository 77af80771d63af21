//! Which setups are checked: those of this computer, of folders, of files, or of a list that names them.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, anyhow, bail};
use serde::Deserialize;

use super::said;
use crate::cli::explain::decoded;
use crate::domain::session::SaveWarning;
use crate::domain::setups::{SetupSummary, slug};
use crate::domain::texts::Texts;
use crate::worker::{StoreError, data_folder, setup_in, setups_in};

/// A list longer than this is something else.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// A setup to check.
pub struct Chosen {
    /// What is known about it.
    pub setup: SetupSummary,
    /// The token file that a list names for it.
    pub token_file: Option<PathBuf>,
}

/// One line of a list.
#[derive(Debug, Deserialize)]
struct Named {
    setup: String,
    #[serde(default)]
    token_file: Option<PathBuf>,
}

/// All that were asked for, each once, those of the archive only when asked.
pub fn choose(places: &[PathBuf], archived: bool, texts: &Texts) -> anyhow::Result<Vec<Chosen>> {
    let mut chosen: Vec<Chosen> = Vec::new();
    // One file may be named in more than one way: by its id, relative to a folder, through a link.
    let mut places_of: HashMap<PathBuf, usize> = HashMap::new();
    let mut add = |setup: SetupSummary, token_file: Option<PathBuf>| {
        if setup.practice {
            return;
        }
        let file = setup.path.canonicalize().unwrap_or_else(|_| setup.path.clone());
        match places_of.entry(file) {
            Entry::Occupied(place) => {
                if let Some(first) = chosen.get_mut(*place.get()) {
                    first.token_file = first.token_file.take().or(token_file);
                }
            }
            Entry::Vacant(place) => {
                place.insert(chosen.len());
                chosen.push(Chosen { setup, token_file });
            }
        }
    };
    let wanted = |setup: &SetupSummary| archived || setup.archived_at.is_none();
    let home = data_folder().with_context(|| texts.get("many-cli-said-no-home"))?;
    let everything = [home.clone()];
    for place in if places.is_empty() { &everything } else { places } {
        if place.is_dir() {
            folder(place, texts)?.into_iter().filter(wanted).for_each(|setup| add(setup, None));
        } else if places.is_empty() {
            // Nothing was ever saved on this computer.
        } else if let Some(list) = list(place, texts)? {
            for named in list {
                let setup = find(&named.setup, place, &home, texts)?;
                let beside = place.parent().unwrap_or(Path::new("."));
                add(setup, named.token_file.map(|file| beside.join(file)));
            }
        } else {
            add(file(place, texts)?, None);
        }
    }
    if chosen.is_empty() {
        let places: Vec<String> = if places.is_empty() { &everything } else { places }
            .iter()
            .map(|place| place.display().to_string())
            .collect();
        bail!("{}", texts.with("many-cli-nothing", &[("place", places.join(", ").as_str().into())]));
    }
    Ok(chosen)
}

fn folder(place: &Path, texts: &Texts) -> anyhow::Result<Vec<SetupSummary>> {
    let mut setups = setups_in(place).map_err(|error| unreadable(texts, place, &error))?;
    // The same order every time, whatever was changed last: tables are compared from day to day.
    setups.sort_by_cached_key(|setup| (setup.company.to_lowercase(), setup.id.clone()));
    Ok(setups)
}

/// A saved setup that was named itself; anything else is wrong usage.
fn file(path: &Path, texts: &Texts) -> anyhow::Result<SetupSummary> {
    let setup = setup_in(path).map_err(|error| unreadable(texts, path, &error))?;
    let other = |warning: &SaveWarning| {
        matches!(warning, SaveWarning::Empty | SaveWarning::NotJson | SaveWarning::NotASetup)
    };
    if setup.warnings.iter().any(other) {
        bail!("{}", said(texts, "many-cli-said-neither", path));
    }
    Ok(setup)
}

/// Why a setup, or a folder of them, cannot be read. What the operating system said about it stays as it is.
fn unreadable(texts: &Texts, path: &Path, error: &StoreError) -> anyhow::Error {
    let words = said(texts, "many-cli-said-unreadable", path);
    match error {
        StoreError::Other { details, .. } => anyhow!("{words}: {details}"),
        _ => anyhow!(words),
    }
}

/// The lines of a list; `None` when the file is no list, which leaves a saved setup.
fn list(path: &Path, texts: &Texts) -> anyhow::Result<Option<Vec<Named>>> {
    let read = || -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let bytes = read().with_context(|| said(texts, "many-cli-said-unreadable", path))?;
    if bytes.len() as u64 > MOST_BYTES {
        bail!("{}", said(texts, "many-cli-said-too-large", path));
    }
    let text = decoded(&bytes);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with('[') {
        let told = || said(texts, "many-cli-said-json", path);
        return Ok(Some(serde_json::from_str(text).with_context(told)?));
    }
    let is_csv = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if !is_csv {
        return Ok(None);
    }
    let first = text.lines().next().unwrap_or_default();
    let separator = [b';', b'\t'].into_iter().find(|byte| first.contains(char::from(*byte))).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let told = || said(texts, "many-cli-said-unreadable", path);
    let heads = reader.headers().with_context(told)?.clone();
    if !heads.iter().any(|head| head == "setup") {
        bail!("{}", said(texts, "many-cli-said-heads", path));
    }
    let mut lines = Vec::new();
    for record in reader.records() {
        let record = record.with_context(told)?;
        // Excel leaves out empty last cells and keeps empty lines; one cell more is a separator nobody quoted.
        if record.len() > heads.len() {
            bail!("{}", told());
        }
        if record.iter().all(str::is_empty) {
            continue;
        }
        let mut line: Named = record.deserialize(Some(&heads)).with_context(told)?;
        line.token_file = line.token_file.take().filter(|file| !file.as_os_str().is_empty());
        lines.push(line);
    }
    Ok(Some(lines))
}

/// The setup that a list names: a file beside the list, or one of this computer by id or company.
fn find(name: &str, list: &Path, home: &Path, texts: &Texts) -> anyhow::Result<SetupSummary> {
    let beside = list.parent().unwrap_or(Path::new(".")).join(name);
    if !name.trim().is_empty() && beside.is_file() {
        // A damaged one is a line of the table: it must not keep the others from being checked.
        return setup_in(&beside).map_err(|error| unreadable(texts, &beside, &error));
    }
    let known = if home.is_dir() { folder(home, texts)? } else { Vec::new() };
    let wanted = slug(name);
    let mut fitting: Vec<SetupSummary> = known.iter().filter(|setup| setup.id == name).cloned().collect();
    if fitting.is_empty() && !wanted.is_empty() {
        fitting = known.into_iter().filter(|setup| slug(&setup.company) == wanted).collect();
    }
    let path = list.display().to_string();
    let named = |key: &str| texts.with(key, &[("path", (&path).into()), ("name", name.into())]);
    match (fitting.pop(), fitting.is_empty()) {
        (Some(setup), true) => Ok(setup),
        (Some(_), false) => bail!("{}", named("many-cli-said-several")),
        (None, _) => bail!("{}", named("many-cli-said-unknown")),
    }
}
