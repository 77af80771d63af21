//! A disk that is full or closed to writing: said in a sentence, nothing lost, and saved as soon as there is room.
#![cfg(target_os = "linux")]

use std::path::Path;
use std::process::{Command as Program, Stdio};

use contractbook_setup::domain::session::Change;
use contractbook_setup::domain::settings::ThemeChoice;
use contractbook_setup::service::store::{StoreError, write_atomically};
use contractbook_setup::ui::{Action, SaveState, Screen};

use crate::again;
use crate::on_disk::saved_setup;
use crate::window::Window;

fn begin(window: &mut Window) {
    window.act(Action::Change(Change::Company("Nordwind".to_owned())));
    window.act(Action::Continue);
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
}

/// The one setup in the folder.
fn on_disk(folder: &Path) -> String {
    std::fs::read_to_string(saved_setup(folder)).unwrap()
}

fn name(window: &mut Window, company: &str) {
    window.act(Action::Change(Change::Company(company.to_owned())));
}

#[test]
#[ignore = "a part of the test below, in a process of its own"]
fn on_a_small_disk() {
    let folder = again::folder().unwrap();
    let mut window = Window::saving_in(folder.clone());
    begin(&mut window);
    // Full.
    let filler = folder.join("filler");
    let mut chunk = 65_536;
    while chunk > 0 {
        let file = std::fs::File::options().append(true).create(true).open(&filler).unwrap();
        let wrote = std::io::Write::write(&mut &file, &vec![7; chunk]);
        if wrote.is_err() {
            chunk /= 2;
        }
    }
    name(&mut window, "Südwind");
    window.until("it is said", |w| matches!(w.state().save, SaveState::Failed(StoreError::DiskFull(_))));
    assert!(window.shows("The disk is full"));
    window.act(Action::Theme(ThemeChoice::Dark));
    window.harness.state().ask(contractbook_setup::worker::Command::SaveSettings {
        before: Box::default(),
        after: Box::new(window.state().settings.clone()),
    });
    window.until("that is said, too", |w| !w.state().settings_said.is_empty());
    assert!(on_disk(&folder).contains("Nordwind"), "the old one is whole");
    assert_eq!(window.state().session.answers().company, "Südwind", "the new one is in memory");
    // Room again.
    std::fs::remove_file(&filler).unwrap();
    name(&mut window, "Ostwind");
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    assert!(on_disk(&folder).contains("Ostwind"));
    // Read-only: what is there opens all the same, and is kept in memory.
    drop(window);
    let mount = |how: &str| {
        let status = Program::new("mount").args(["-o", how]).arg(&folder).status().unwrap();
        assert!(status.success());
    };
    mount("remount,ro");
    let mut window = Window::saving_in(folder.clone());
    window.act(Action::ShowStart);
    window.until("the list", |w| w.state().setups.latest().is_some());
    window.press("Continue with Ostwind");
    window.until("it is open", |w| w.state().screen == Screen::Step);
    name(&mut window, "Westwind");
    window.until("it is said", |w| matches!(w.state().save, SaveState::Failed(StoreError::NotWritable(_))));
    assert!(window.shows("cannot be written to"));
    assert!(on_disk(&folder).contains("Ostwind"));
    mount("remount,rw");
    name(&mut window, "Westwind again");
    window.until("it is saved", |w| w.state().save == SaveState::Saved);
    assert!(on_disk(&folder).contains("Westwind again"));
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".tmp")), "{left:?}");
}

#[test]
fn a_full_or_closed_disk_is_said_and_loses_nothing() {
    let data = tempfile::tempdir().unwrap();
    let small = r#"mount -t tmpfs -o size=128k tmpfs "$UNBROKEN_FOLDER" || exit 77; exec "$@""#;
    let mut words: Vec<String> = ["unshare", "-rm", "sh", "-c", small, "sh"].map(str::to_owned).to_vec();
    words.extend(again::arguments("disk::on_a_small_disk"));
    let output = again::command(&words, data.path()).stderr(Stdio::piped()).output();
    let told = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    match output {
        Ok(output) if output.status.success() => {}
        Ok(output) if output.stdout.is_empty() => {
            eprintln!("left out: no small disk can be made here: {}", told(&output.stderr));
        }
        Ok(output) => panic!("{}{}", told(&output.stdout), told(&output.stderr)),
        Err(error) => eprintln!("left out: {error}"),
    }
}

#[test]
fn a_full_device_is_called_full() {
    let full = Path::new("/dev/full");
    assert_eq!(write_atomically(full, b"x"), Err(StoreError::DiskFull(full.to_owned())));
}
