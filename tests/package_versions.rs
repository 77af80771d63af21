//! Every kind of package takes the version of Cargo.toml, also that of a trial before a release. Whether dpkg, rpm,
//! `AppStream` and Windows Installer then put them into the right order, `.ci/packages` and `.ci/windows` ask them.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn packaging() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging")
}

/// What `packaging/version` says, of this version or that of Cargo.toml.
fn asked(format: &str, version: Option<&str>) -> Output {
    let mut command = Command::new(packaging().join("version"));
    command.arg(format).env_remove("PACKAGE_VERSION");
    if let Some(version) = version {
        command.env("PACKAGE_VERSION", version);
    }
    command.output().unwrap()
}

fn said(format: &str, version: Option<&str>) -> String {
    let output = asked(format, version);
    assert!(output.status.success(), "{format} of {version:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
}

#[test]
fn each_format_has_its_form_of_the_version() {
    let rows = [
        // Version, Linux, numbers, four numbers, stage.
        ("0.2.0", "0.2.0", "0.2.0", "0.2.0.0", "stable"),
        ("0.2.0-rc.1", "0.2.0~rc.1", "0.2.0", "0.2.0.0", "development"),
        ("10.20.30-alpha-2.x", "10.20.30~alpha.2.x", "10.20.30", "10.20.30.0", "development"),
        ("0.2.0-rc.1+build-7", "0.2.0~rc.1+build.7", "0.2.0", "0.2.0.0", "development"),
        ("0.2.0+build-7", "0.2.0+build.7", "0.2.0", "0.2.0.0", "stable"),
        // A name that a shell could take for somebody's home.
        ("0.2.0-root", "0.2.0~root", "0.2.0", "0.2.0.0", "development"),
    ];
    for (version, linux, numbers, four, stage) in rows {
        let all = ["plain", "linux", "numbers", "four", "stage"].map(|format| said(format, Some(version)));
        assert_eq!(all, [version, linux, numbers, four, stage]);
    }
    assert_eq!(said("plain", None), env!("CARGO_PKG_VERSION"));
}

#[test]
fn what_is_no_version_or_no_format_is_refused() {
    for version in ["1.2", "v1.2.3", "1.2.3.4", "1.2.3-", "1.2.3-a b", "1.2.3\r"] {
        let output = asked("plain", Some(version));
        assert!(!output.status.success() && output.stdout.is_empty(), "{version:?}");
    }
    assert!(!asked("else", Some("1.2.3")).status.success());
}

#[test]
fn no_script_makes_up_a_form_of_its_own() {
    let mut askers = 0;
    for folder in ["", "linux", "mac", "win"] {
        for entry in fs::read_dir(packaging().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            // The list of crates names the version as Cargo does.
            if !path.is_file() || ["version", "sbom", "README.md"].contains(&name.as_str()) {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            assert!(!text.contains("Cargo.toml"), "{name} reads the version by itself");
            assert!(!text.contains("{version%") && !text.contains("VERSION}."), "{name} cuts the version");
            askers += usize::from(text.contains("packaging/version\""));
        }
    }
    assert!(askers >= 6, "{askers} scripts ask for the version");
}
