//! Writes the pages for people without the program into `target/browser`, where `.ci/browser` opens them.

mod common {
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod cases;
    pub mod finished;
}

use std::path::Path;

use common::cases;
use common::finished::at;
use contractbook_setup::domain::report::case::Choice;
use contractbook_setup::domain::report::handover::{Setting, SheetKind, handover, write};
use contractbook_setup::domain::report::script::document;
use contractbook_setup::domain::texts::{Language, Texts};
use jiff::tz::TimeZone;

#[test]
fn pages_for_the_browser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/browser");
    std::fs::create_dir_all(&folder).unwrap();
    let hostile = "<script>document.title='hit'</script><img src=http://127.0.0.1:9/x onerror=alert(1)>";
    let mut input = cases::input(&[hostile, "plain words"], hostile);
    let company = format!("Nordwind {hostile}");
    input.session = common::finished::finished(&company, hostile, "mia@nordwind.example");
    let case = cases::file(&input, &Choice { pasted: true, ..Choice::default() });
    let texts = Texts::of(Language::German);
    let setting =
        Setting { texts: &texts, zone: &TimeZone::UTC, now: at(200), program: "Contractbook 0.1.0" };
    let pages = [
        ("case", case.page),
        ("handover", write(&handover(&input.session, &setting), SheetKind::Html)),
        ("script-en", document(&Texts::english(), "0.1.0")),
        ("script-de", document(&texts, "0.1.0")),
    ];
    for (name, page) in pages {
        assert!(page.len() > 2000 && page.trim_end().ends_with("</html>"), "{name}");
        std::fs::write(folder.join(format!("{name}.html")), page).unwrap();
    }
}
