//! The settings as a file: written whole, read part by part, so that one bad part costs only itself.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    MAX_LOOKS, MotionChoice, Settings, ThemeChoice, WindowPlace, ZOOM_MAX, ZOOM_MIN, is_language_tag,
};

/// Value of `format` in the file.
pub const FORMAT: &str = "contractbook-setup/settings";
/// Value of `version` in the file.
pub const VERSION: u64 = 1;
/// Larger files are not read.
pub const MAX_SETTINGS_BYTES: usize = 64 * 1024;
/// A key or value of a look is no longer.
const MAX_LOOK_CHARS: usize = 80;
/// Name of the part with the looks of Entra's pages.
const LOOKS: &str = "portal_looks";

/// What was wrong with the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsWarning {
    /// It is not JSON, was cut short, or is none of ours.
    Unreadable,
    /// A newer version of the program wrote it: read as far as it is understood, never written.
    NewerVersion,
    /// This part could not be read and has its default now, for example `zoom`.
    BadField(&'static str),
}

impl SettingsWarning {
    /// The text key; the text may use `field`.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Unreadable => "settings-warning-unreadable",
            Self::NewerVersion => "settings-warning-newer",
            Self::BadField(_) => "settings-warning-field",
        }
    }

    /// The part that was bad, for the text.
    pub const fn field(&self) -> &'static str {
        match self {
            Self::BadField(field) => field,
            _ => "",
        }
    }
}

/// The settings as they were read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoadedSettings {
    /// Defaults stand where parts were bad.
    pub settings: Settings,
    /// What was wrong.
    pub warnings: Vec<SettingsWarning>,
    /// Whether the file must not be written, because a newer version wrote it.
    pub read_only: bool,
}

/// Writes them as JSON.
pub fn write_settings(settings: &Settings) -> String {
    format!("{:#}\n", document(settings))
}

/// The same in the place of a file with the text `there`. Parts of it that this version does not know stay as they are.
pub fn write_settings_over(settings: &Settings, there: &str) -> String {
    let known = write_settings(settings);
    let (Value::Object(mut whole), Some(there)) = (document(settings), parts(there)) else { return known };
    for (name, part) in there {
        match (whole.get_mut(&name), part) {
            (None, part) => {
                whole.insert(name, part);
            }
            // Its keys are answers: what is not among them any more was taken back.
            (Some(_), _) if name == LOOKS => {}
            (Some(Value::Object(known)), Value::Object(part)) => {
                for (name, part) in part {
                    known.entry(name).or_insert(part);
                }
            }
            (Some(_), _) => {}
        }
    }
    let whole = format!("{:#}\n", Value::Object(whole));
    // What is larger would not be read again.
    if whole.len() > MAX_SETTINGS_BYTES { known } else { whole }
}

fn document(settings: &Settings) -> Value {
    let window = settings.window.map(|place| {
        let (x, y) = place.corner.unzip();
        json!({"width": place.width, "height": place.height, "x": x, "y": y, "maximized": place.maximized})
    });
    json!({
        "format": FORMAT,
        "version": VERSION,
        "language": settings.language,
        "theme": settings.theme.as_str(),
        "zoom": settings.zoom,
        "motion": settings.motion.as_str(),
        "window": window,
        LOOKS: settings.portal_looks,
        "presenting": settings.presenting,
        "zoom_before": settings.zoom_before,
        "helping": settings.helping,
    })
}

/// The parts of a file; `None` when it is none of ours.
fn parts(text: &str) -> Option<Map<String, Value>> {
    if text.len() > MAX_SETTINGS_BYTES {
        return None;
    }
    let text = text.trim_start_matches('\u{feff}');
    let Ok(Value::Object(document)) = serde_json::from_str::<Value>(text) else { return None };
    (document.get("format").and_then(Value::as_str) == Some(FORMAT)).then_some(document)
}

/// Reads them; cannot fail.
pub fn read_settings(text: &str) -> LoadedSettings {
    let Some(document) = parts(text) else {
        return LoadedSettings { warnings: vec![SettingsWarning::Unreadable], ..LoadedSettings::default() };
    };
    let mut reader = Reader { document, warnings: Vec::new() };
    let read_only = match reader.document.get("version").and_then(Value::as_u64) {
        Some(version) if version > VERSION => {
            reader.warnings.push(SettingsWarning::NewerVersion);
            true
        }
        Some(1..) => false,
        _ => {
            reader.warnings.push(SettingsWarning::BadField("version"));
            false
        }
    };
    let usual = Settings::default();
    let settings = Settings {
        language: reader.part("language", |value| {
            let tag = value.as_str()?;
            is_language_tag(tag).then(|| Some(tag.to_owned()))
        }),
        theme: reader.part("theme", |value| {
            let name = value.as_str()?;
            ThemeChoice::ALL.into_iter().find(|theme| theme.as_str() == name)
        }),
        zoom: reader.part("zoom", |value| zoom(value).map(Some)).unwrap_or(usual.zoom),
        motion: reader.part("motion", |value| {
            let name = value.as_str()?;
            MotionChoice::ALL.into_iter().find(|motion| motion.as_str() == name)
        }),
        window: reader.part("window", |value| window(value).map(Some)),
        portal_looks: reader.part(LOOKS, looks),
        presenting: reader.part("presenting", Value::as_bool),
        zoom_before: reader.part("zoom_before", |value| zoom(value).map(Some)),
        helping: reader.part("helping", Value::as_bool),
    };
    LoadedSettings { settings, warnings: reader.warnings, read_only }
}

fn zoom(value: &Value) -> Option<u16> {
    let percent = u16::try_from(value.as_u64()?).ok()?;
    (ZOOM_MIN..=ZOOM_MAX).contains(&percent).then_some(percent)
}

struct Reader {
    document: Map<String, Value>,
    warnings: Vec<SettingsWarning>,
}

impl Reader {
    /// One part; its default, with a warning, when it is there and cannot be read.
    fn part<T: Default>(&mut self, name: &'static str, read: impl FnOnce(&Value) -> Option<T>) -> T {
        match self.document.get(name) {
            None | Some(Value::Null) => T::default(),
            Some(value) => read(value).unwrap_or_else(|| {
                self.warnings.push(SettingsWarning::BadField(name));
                T::default()
            }),
        }
    }
}

fn window(value: &Value) -> Option<WindowPlace> {
    let number = |name: &str| value.get(name).and_then(Value::as_f64).map(|number| number as f32);
    let corner = match (value.get("x"), value.get("y")) {
        (None | Some(Value::Null), None | Some(Value::Null)) => None,
        _ => Some((number("x")?, number("y")?)),
    };
    let maximized = match value.get("maximized") {
        None => false,
        Some(said) => said.as_bool()?,
    };
    let place = WindowPlace { width: number("width")?, height: number("height")?, corner, maximized };
    place.is_reasonable().then_some(place)
}

fn looks(value: &Value) -> Option<BTreeMap<String, String>> {
    let fits = |text: &str| (1..=MAX_LOOK_CHARS).contains(&text.chars().count());
    let looks = value.as_object()?;
    if looks.len() > MAX_LOOKS {
        return None;
    }
    looks
        .iter()
        .map(|(topic, look)| {
            let look = look.as_str()?;
            (fits(topic) && fits(look)).then(|| (topic.clone(), look.to_owned()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen() -> Settings {
        Settings {
            language: Some("da".to_owned()),
            theme: ThemeChoice::ContrastDark,
            zoom: 150,
            motion: MotionChoice::Reduced,
            window: Some(WindowPlace {
                width: 1024.0,
                height: 700.5,
                corner: Some((-40.0, 12.0)),
                maximized: true,
            }),
            portal_looks: BTreeMap::from([("create-app".to_owned(), "older".to_owned())]),
            presenting: true,
            zoom_before: Some(125),
            helping: true,
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        for settings in [chosen(), Settings::default()] {
            let loaded = read_settings(&write_settings(&settings));
            assert_eq!(loaded, LoadedSettings { settings, ..LoadedSettings::default() });
        }
        for theme in ThemeChoice::ALL {
            let settings = Settings { theme, ..Settings::default() };
            assert_eq!(read_settings(&write_settings(&settings)).settings, settings);
        }
        for motion in MotionChoice::ALL {
            let settings = Settings { motion, ..Settings::default() };
            assert_eq!(read_settings(&write_settings(&settings)).settings, settings);
        }
    }

    /// Each bad value costs itself, is said, and costs nothing else.
    #[test]
    fn one_bad_value_costs_only_itself() {
        let window = |place: Value| json!({"window": place});
        let bad: [(&'static str, Value); 22] = [
            ("version", json!({"version": "one"})),
            ("version", json!({"version": 0})),
            ("language", json!({"language": 7})),
            ("language", json!({"language": "../etc"})),
            ("theme", json!({"theme": "pink"})),
            ("theme", json!({"theme": 1})),
            ("zoom", json!({"zoom": 74})),
            ("zoom", json!({"zoom": 301})),
            ("zoom", json!({"zoom": -100})),
            ("zoom", json!({"zoom": 100.5})),
            ("zoom", json!({"zoom": "100"})),
            ("motion", json!({"motion": true})),
            ("window", window(json!("big"))),
            ("window", window(json!({"width": 1000.0}))),
            ("window", window(json!({"width": 1.0, "height": 1.0}))),
            ("window", window(json!({"width": 1000.0, "height": 700.0, "x": 3.0}))),
            ("window", window(json!({"width": 1000.0, "height": 700.0, "x": 1e30, "y": 0.0}))),
            ("window", window(json!({"width": 1000.0, "height": 700.0, "maximized": "yes"}))),
            ("portal_looks", json!({"portal_looks": {"create-app": 4}})),
            ("presenting", json!({"presenting": "no"})),
            ("zoom_before", json!({"zoom_before": 301})),
            ("helping", json!({"helping": 1})),
        ];
        for (field, part) in bad {
            let mut document: Value = serde_json::from_str(&write_settings(&chosen())).unwrap();
            for (name, value) in part.as_object().unwrap() {
                document[name] = value.clone();
            }
            let loaded = read_settings(&document.to_string());
            assert_eq!(loaded.warnings, [SettingsWarning::BadField(field)], "{part}");
            assert!(!loaded.read_only);
            let usual = Settings::default();
            let mut left = chosen();
            match field {
                "language" => left.language = usual.language,
                "theme" => left.theme = usual.theme,
                "zoom" => left.zoom = usual.zoom,
                "motion" => left.motion = usual.motion,
                "window" => left.window = usual.window,
                "portal_looks" => left.portal_looks = usual.portal_looks,
                "presenting" => left.presenting = usual.presenting,
                "zoom_before" => left.zoom_before = usual.zoom_before,
                "helping" => left.helping = usual.helping,
                _ => {}
            }
            assert_eq!(loaded.settings, left, "{part}");
        }
    }

    #[test]
    fn what_is_not_known_stays_unless_it_makes_the_file_too_large() {
        let there = write_settings(&chosen()).replacen('{', "{\"voice\": {\"pace\": 3}, ", 1);
        let settings = Settings { zoom: 110, ..chosen() };
        let written = write_settings_over(&settings, &there);
        assert_eq!(
            read_settings(&written),
            LoadedSettings { settings: settings.clone(), ..LoadedSettings::default() }
        );
        let document: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(document["voice"], json!({"pace": 3}));
        // Within a part, too, but for a look that was taken back.
        let mut newer = document;
        newer["window"]["screen"] = json!("left");
        newer["portal_looks"]["connect"] = json!("older");
        let written = write_settings_over(&settings, &newer.to_string());
        let document: Value = serde_json::from_str(&written).unwrap();
        assert_eq!(document["window"]["screen"], json!("left"));
        assert_eq!(document["window"]["width"], json!(1024.0));
        assert_eq!(document["portal_looks"], json!({"create-app": "older"}));
        assert_eq!(document["voice"], json!({"pace": 3}));
        assert_eq!(document["zoom"], json!(110), "what is known is as it was chosen");
        let room = MAX_SETTINGS_BYTES - there.len() - 13;
        let full = there.replacen('{', &format!("{{\"note\": \"{}\", ", "y".repeat(room)), 1);
        assert!(full.len() <= MAX_SETTINGS_BYTES && read_settings(&full).warnings.is_empty());
        for there in [full.as_str(), "{", ""] {
            assert_eq!(write_settings_over(&settings, there), write_settings(&settings));
        }
    }

    #[test]
    fn what_is_no_settings_file_is_said_once() {
        let endless = format!("{{\"format\": \"{FORMAT}\", \"x\": \"{}\"}}", "y".repeat(MAX_SETTINGS_BYTES));
        for text in ["", "{", "[]", "null", "{\"format\": \"else\"}", endless.as_str()] {
            let loaded = read_settings(text);
            assert_eq!(loaded.settings, Settings::default());
            assert_eq!(loaded.warnings, [SettingsWarning::Unreadable]);
            assert!(!loaded.read_only);
        }
    }

    #[test]
    fn a_newer_version_is_read_as_far_as_it_is_known_and_never_written() {
        let mut document: Value = serde_json::from_str(&write_settings(&chosen())).unwrap();
        document["version"] = json!(2);
        document["theme"] = json!("sepia");
        document["voice"] = json!("calm");
        let loaded = read_settings(&document.to_string());
        assert!(loaded.read_only);
        let warnings = [SettingsWarning::NewerVersion, SettingsWarning::BadField("theme")];
        assert_eq!(loaded.warnings, warnings);
        assert_eq!(loaded.settings, Settings { theme: ThemeChoice::System, ..chosen() });
    }

    #[test]
    fn more_looks_than_pages_are_none() {
        let many: BTreeMap<String, String> =
            (0..=MAX_LOOKS).map(|n| (format!("page-{n}"), "new".to_owned())).collect();
        let settings = Settings { portal_looks: many, ..Settings::default() };
        let loaded = read_settings(&write_settings(&settings));
        assert!(loaded.settings.portal_looks.is_empty());
        assert_eq!(loaded.warnings, [SettingsWarning::BadField("portal_looks")]);
    }
}
