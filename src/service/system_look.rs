//! Asks the system whether colours are to be dark, contrast high, motion less. Each system is asked where it keeps
//! the answer, without a call into its libraries; `domain::settings::system` reads the answers.

use crate::domain::settings::SystemLook;

/// What the system says; where it does not answer, nothing.
pub async fn ask() -> SystemLook {
    #[cfg(windows)]
    return tokio::task::spawn_blocking(windows).await.unwrap_or_default();
    #[cfg(target_os = "macos")]
    return tokio::task::spawn_blocking(macos).await.unwrap_or_default();
    #[cfg(not(any(windows, target_os = "macos")))]
    return portal::ask().await;
}

/// The registry holds what `SPI_GETHIGHCONTRAST` and `SPI_GETCLIENTAREAANIMATION` would tell.
#[cfg(windows)]
fn windows() -> SystemLook {
    use windows_registry::CURRENT_USER;
    let contrast = CURRENT_USER.open(r"Control Panel\Accessibility\HighContrast");
    let flags = contrast.and_then(|key| key.get_string("Flags")).ok();
    let desktop = CURRENT_USER.open(r"Control Panel\Desktop");
    let mask = desktop.and_then(|key| key.get_value("UserPreferencesMask")).ok();
    SystemLook::from_windows(flags.as_deref(), mask.as_deref())
}

/// The switches of System Settings, Accessibility, Display.
#[cfg(target_os = "macos")]
fn macos() -> SystemLook {
    let read = |key: &str| {
        let told = std::process::Command::new("/usr/bin/defaults")
            .args(["read", "com.apple.universalaccess", key])
            .stderr(std::process::Stdio::null())
            .output()
            .ok()?;
        told.status.success().then(|| String::from_utf8_lossy(&told.stdout).into_owned())
    };
    SystemLook::from_macos(read("increaseContrast").as_deref(), read("reduceMotion").as_deref())
}

#[cfg(not(any(windows, target_os = "macos")))]
mod portal {
    //! The desktop portal, which GNOME, KDE and others answer alike.

    use std::collections::HashMap;
    use std::time::Duration;

    use zbus::zvariant::{OwnedValue, Value};

    use crate::domain::settings::SystemLook;
    use crate::domain::settings::system::{APPEARANCE, GNOME, GNOME_ACCESS, PortalSetting, PortalValue};

    /// A desktop that starts its portal first may take a moment.
    const LIMIT: Duration = Duration::from_secs(5);

    pub async fn ask() -> SystemLook {
        let told = match tokio::time::timeout(LIMIT, read()).await {
            Ok(Ok(told)) => told,
            Ok(Err(error)) => {
                tracing::debug!(%error, "no desktop portal");
                Vec::new()
            }
            Err(_) => Vec::new(),
        };
        let theme = std::env::var("GTK_THEME").ok();
        SystemLook::from_portal(&told, theme.as_deref())
    }

    async fn read() -> zbus::Result<Vec<PortalSetting>> {
        let bus = zbus::Connection::session().await?;
        let spaces: &[&str] = &[APPEARANCE, GNOME, GNOME_ACCESS];
        let reply = bus
            .call_method(
                Some("org.freedesktop.portal.Desktop"),
                "/org/freedesktop/portal/desktop",
                Some("org.freedesktop.portal.Settings"),
                "ReadAll",
                &(spaces,),
            )
            .await?;
        let all: HashMap<String, HashMap<String, OwnedValue>> = reply.body().deserialize()?;
        let mut told = Vec::new();
        for (space, keys) in all {
            for (key, value) in keys {
                if let Some(value) = known(&value) {
                    told.push(PortalSetting { space: space.clone(), key, value });
                }
            }
        }
        Ok(told)
    }

    fn known(value: &Value<'_>) -> Option<PortalValue> {
        match value {
            Value::U32(number) => Some(PortalValue::Number(*number)),
            Value::Bool(on) => Some(PortalValue::Switch(*on)),
            Value::Str(text) => Some(PortalValue::Text(text.to_string())),
            // Some portals wrap a value once more.
            Value::Value(inner) => known(inner),
            _ => None,
        }
    }
}
