//! The case file in the window: what is shown is what is saved, and canaries that went through every path are nowhere.
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "helpers of tests may fail the test")]

mod common {
    pub mod leaks;
    #[expect(dead_code, reason = "other tests use the rest of it")]
    pub mod scim_server;
    pub mod step7;
    pub mod window;
}

use std::path::Path;

use common::leaks::leaks;
use common::scim_server::{Server, scim, serve};
use common::window::Window;
use contractbook_setup::domain::session::{AdminAnswer, Change};
use contractbook_setup::ui::{Action, CaseAction, Dialog, ListAction, PeoplePart};
use contractbook_setup::worker::PracticeOptions;
use egui_kittest::kittest::Queryable as _;

const TOKEN: &str = "CANARYtoken7Fq2LmZx81RtYw03sDvE5nKpQ9";
const COMPANY: &str = "Kanarienvogel GmbH";
const CANARIES: [&str; 8] = [
    TOKEN,
    "CANARYtoken",
    "kanarienvogel",
    "vogelsang",
    "piepmatz",
    "pasted-canary",
    "CANARYCOOKIE",
    "Пташкин",
];

fn open(window: &mut Window, about: &str) {
    window.act(Action::Case(CaseAction::Open(about.to_owned())));
    window.until("the case is ready", |w| w.state().case.file.is_some());
}

fn save(window: &mut Window, path: &Path) {
    window.act(Action::Case(CaseAction::Save(Some(path.to_owned()))));
    window.until("it is saved", |w| w.state().case.saved.is_some());
}

/// A server that says back whatever it hears, and more.
fn echoing() -> Server {
    let (told, server) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            let server = serve(|asked, token| {
                let heard = token.unwrap_or_default();
                scim(
                    500,
                    format!(
                        "{{\"detail\":\"{asked} {heard} for Vogelsang, Ada of Kanarienvogel \
                         piepmatz%40kanarienvogel.example Пташкин\",\"cookie\":\"sid=CANARYCOOKIE\"}}"
                    ),
                )
            });
            told.send(server.await).expect("the test waits");
            std::future::pending::<()>().await;
        });
    });
    server.recv().expect("a server")
}

/// A real setup through which every canary went: typed, pasted, read from a list, echoed by the server.
fn walked(server: &Server) -> Window {
    let mut window = Window::open();
    common::step7::real_at_step_7(&mut window, &server.url(), TOKEN, 2);
    let state = window.harness.state_mut();
    state.fields.pasted = format!("AADSTS50105 pasted-canary vogelsang@kanarienvogel.example {TOKEN}");
    window.act(Action::Explain);
    for change in [
        Change::Company(COMPANY.to_owned()),
        Change::Trial("vogelsang@kanarienvogel.example".to_owned()),
        Change::Admin(AdminAnswer::Assigned("piepmatz@kanarienvogel.example".to_owned())),
        Change::TokenFrom("Piepmatz".to_owned()),
    ] {
        window.act(Action::Change(change));
    }
    let list = "userPrincipalName,displayName,mail\n\
        vogelsang@kanarienvogel.example,Ada Vogelsang,vogelsang@kanarienvogel.example\n\
        retsu@kanarienvogel.example,Пташкин,retsu@kanarienvogel.example\n";
    window.act(Action::List(ListAction::Part(PeoplePart::Check)));
    window.act(Action::List(ListAction::Pasted(list.to_owned())));
    window.until("the list is judged", |w| w.state().people.preflight.is_some());
    window.act(Action::Test);
    window.until("the test ended", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    window
}

#[test]
fn canaries_are_nowhere() {
    let server = echoing();
    let mut window = walked(&server);
    let report = window.state().ladder.report.clone().expect("a report");
    assert!(format!("{report:?}").to_lowercase().contains("vogelsang"), "the server's words came so far");
    open(&mut window, "http.server_error");
    let path = window.data.path().join("out.case.zip");
    save(&mut window, &path);
    let file = window.state().case.file.clone().expect("a file");
    let bytes = std::fs::read(&path).expect("saved");
    assert_eq!(bytes, file.bytes, "saved as it was shown");
    for (what, text) in [("page", &file.page), ("document", &file.document), ("name", &file.name)] {
        assert_eq!(leaks(text, &CANARIES), Vec::<&str>::new(), "{what}:\n{text}");
    }
    assert!(file.document.contains("[person 1]") && file.document.contains("[company]"), "{}", file.document);
    // The sheet itself, while the items are folded, names nobody either; the page behind it may.
    let code = window.copied_by("Copy: Code");
    assert_eq!(code, file.code);
    assert!(window.shows("Tell Support the code"));
    // Never the token: on the screen, in what a screen reader hears, in the files of the program.
    assert_eq!(leaks(&window.everything(), &[TOKEN, "CANARYtoken"]), Vec::<&str>::new());
    drop(window.harness);
    for entry in std::fs::read_dir(window.data.path()).expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.is_file() && path.extension().is_none_or(|ending| ending != "zip") {
            let text = String::from_utf8_lossy(&std::fs::read(&path).expect("a file")).into_owned();
            let secret = ["CANARYtoken", "CANARYCOOKIE", "pasted-canary", "Пташкин"];
            assert_eq!(leaks(&text, &secret), Vec::<&str>::new(), "{}", path.display());
        }
    }
}

#[test]
fn the_sheet_shows_what_is_in_the_file() {
    let mut window = Window::practice(PracticeOptions {
        faults: vec!["token-rejected".to_owned()],
        ..PracticeOptions::default()
    });
    window.act(Action::UsePracticeToken);
    window.act(Action::Change(Change::Company(COMPANY.to_owned())));
    window.act(Action::Test);
    window.until("the test ended", |w| w.state().ladder.job.is_none() && w.state().ladder.report.is_some());
    window.press("Save a case file");
    window.until("the case is ready", |w| w.state().case.page.is_some());
    assert_eq!(window.state().dialog, Some(Dialog::Case));
    let (file, page) = (
        window.state().case.file.clone().expect("a file"),
        window.state().case.page.clone().expect("a page"),
    );
    assert_eq!(page.html(), file.page, "the sheet is drawn from the page that is saved");
    for section in &page.sections {
        assert!(window.shows(&section.title), "{} is not shown", section.title);
    }
    assert!(!window.shows(COMPANY) && window.shows("[company]"));
    // One item is unmasked by hand: the file changes, and its code with it.
    window.press("Unmask single items (1)");
    window.act(Action::Case(CaseAction::Show(0, true)));
    let shown = window.state().case.file.clone().expect("a file");
    assert!(shown.document.contains(COMPANY) && shown.code != file.code);
    window.act(Action::Case(CaseAction::Show(0, false)));
    assert_eq!(window.state().case.file.clone().expect("a file"), file);
    // A place that does not exist is said in the sheet.
    window.act(Action::Case(CaseAction::Save(Some(window.data.path().join("no/such/place.zip")))));
    window.until("it is said", |w| w.state().case.trouble.is_some());
    assert!(window.state().case.saved.is_none());
    window.act(Action::Dialog(None));
    window.act(Action::LeavePractice);
    assert!(window.state().case.file.is_none(), "nothing of another setup stays");
}

#[test]
fn a_list_of_many_people_is_searched_off_the_window() {
    let mut window = Window::open();
    let mut list = "userPrincipalName,displayName,mail\n".to_owned();
    for n in 0..20_000 {
        let login = format!("p{n}@kanarienvogel.example");
        list.extend([&login, ",Person Nummer", &n.to_string(), ",", &login, "\n"]);
    }
    let read = contractbook_setup::domain::people::list::PeopleList::read(list.into_bytes(), &Vec::new())
        .expect("a list");
    let state = &mut window.harness.state_mut().state;
    state.people.list = contractbook_setup::ui::Remote::Ready(std::sync::Arc::new(read));
    window.harness.state_mut().fields.pasted =
        "500 for Person Nummer17 and p19999@kanarienvogel.example".to_owned();
    window.act(Action::Explain);
    window.act(Action::Case(CaseAction::Open(String::new())));
    assert!(window.state().case.file.is_none(), "the window waits for nobody");
    window.until("the case is ready", |w| w.state().case.file.is_some());
    let hidden = window.state().case.hidden.clone().expect("the masks");
    assert_eq!(hidden.items.len(), 2, "only who is named has a mask");
    window.act(Action::Case(CaseAction::Pasted(true)));
    let document = window.state().case.file.clone().expect("a file").document.clone();
    assert!(document.contains("500 for [person 1] and [person 2]"), "{document}");
}

#[test]
fn while_names_are_looked_for_that_is_said_once() {
    let mut window = Window::open();
    window.act(Action::Dialog(Some(Dialog::Case)));
    assert_eq!(window.harness.query_all_by_label_contains("Looking for names to mask").count(), 1);
}

#[test]
fn the_document_shows_as_many_lines_as_its_place_has_room_for() {
    let mut window = Window::open();
    window.act(Action::Change(Change::Company(COMPANY.to_owned())));
    open(&mut window, "");
    let document = window.state().case.file.as_ref().unwrap().document.clone();
    window.harness.get_by_label_contains("The same for programs: case.json").click_accesskit();
    window.settle();
    let all = window.everything();
    let shown: Vec<&str> = all.lines().map(str::trim).collect();
    for line in document.lines().take(16) {
        assert!(shown.contains(&line.trim()), "{line}");
    }
}
