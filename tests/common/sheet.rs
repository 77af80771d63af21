//! The component sheets: every widget in its states, on paper.

use contractbook_setup::ui::theme::{ThemeExt as _, space, type_};
use contractbook_setup::ui::widgets::{
    Art, Banner, BannerKind, Button, ButtonKind, Card, Cause, Cell, Checkbox, Chip, ChipKind, Column,
    CopyBox, CountdownRing, Dialog, EmptyState, FilterChip, FindingCard, FindingMessage, Footer, Icon,
    IconButton, Mark, Notice, NoticeKind, ProgressBar, RadioRow, RailItem, RailStatus, Rich, Rung, RungState,
    SecretBuffer, SecretField, SecretTexts, Severity, Spinner, StatusLine, StepHeader, SunkenCard, Table,
    TextField, Tile, TwoColumns, art, brand, divider, fact_list, flag, fold, icon, icon_row, ladder,
    ladder_with_head, link, mark, mark_row, rail_list, right_group, small_heading, text, toast,
};
use eframe::egui::{Align, Frame, Layout, Panel, Ui, vec2};

fn caption(ui: &mut Ui, words: &str) {
    text(ui, type_::HELP.weight(600.0), words);
}

/// The first sheet: columns of 352, 520 and the rest, as the design draws them. 1400 × 1000 points.
pub fn components(ui: &mut Ui) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 32.0;
        column(ui, 352.0, first_column);
        column(ui, 520.0, second_column);
        let rest = ui.available_width();
        column(ui, rest, third_column);
    });
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(8.0, 12.0);
        add(ui);
    });
}

/// Six steps, one of each status.
pub fn rail_items() -> Vec<RailItem<'static>> {
    [
        ("1", "Before you start", "Done", RailStatus::Done),
        ("2", "Create the app in Entra", "Check again", RailStatus::CheckAgain),
        ("3", "Address and token", "You are here", RailStatus::Current),
        ("4", "Test the connection", "Needs you", RailStatus::NeedsYou),
        ("7", "Start and watch", "Waiting for Entra", RailStatus::Waiting),
        ("8", "Let people sign in", "Cannot start yet", RailStatus::Locked),
    ]
    .map(|(number, title, word, status)| RailItem {
        number,
        title,
        word,
        status,
        selected: status == RailStatus::Current,
        hint: Some("Finish step 7 first"),
    })
    .to_vec()
}

/// Seven rungs, one of each state.
pub fn rungs() -> Vec<Rung<'static>> {
    [
        (RungState::Passed, "Passed", "Directly, no proxy", "24 ms"),
        (RungState::Warning, "Warning", "Says less than it could", "112 ms"),
        (RungState::Failed, "Failed", "Refused (401)", "88 ms"),
        (RungState::Running, "Running", "Asking …", "1.4 s"),
        (RungState::Waiting, "Waiting", "Waits for the rung above", ""),
        (RungState::NotTried, "Not tried", "Needs an accepted token", ""),
        (RungState::Old, "Old", "Passed yesterday at 16:02", ""),
    ]
    .map(|(state, question, answer, time)| Rung {
        state,
        word: question,
        question,
        answer,
        time,
        pressable: false,
    })
    .to_vec()
}

fn first_column(ui: &mut Ui) {
    caption(ui, "Rail item, six statuses");
    let t = ui.tokens();
    Frame::new().fill(t.rail).stroke((1.0, t.line)).corner_radius(12).inner_margin(8).show(ui, |ui| {
        rail_list(ui, &rail_items());
    });
    caption(ui, "Rung, seven states");
    ladder(ui, &rungs());
    caption(ui, "People table: rest, needs the person, selected");
    let columns = [Column::rest("Name"), Column::fixed("What happens", 130.0)];
    let table = Table::new(&columns);
    Table::frame(ui, |ui| {
        table.head(ui);
        table.row(
            ui,
            &[Cell::Strong("Søren Østergaard"), Cell::Icon(Icon::Plus, "New account")],
            true,
            false,
            false,
        );
        table.row(ui, &[Cell::Strong("Mette Holm"), Cell::Flag("No e-mail")], true, false, false);
        table.row(
            ui,
            &[Cell::Strong("Anna Kowalczyk"), Cell::Icon(Icon::Tree, "Gets linked")],
            true,
            true,
            true,
        );
    });
}

type Make = fn(&'static str) -> Button<'static>;

fn second_column(ui: &mut Ui) {
    caption(ui, "Buttons: rest, with icon, small, not available");
    let kinds: [(Make, &str); 4] = [
        (Button::primary, "Continue"),
        (Button::secondary, "Test again"),
        (Button::quiet, "Show all"),
        (|word| Button::new(ButtonKind::Danger, word), "Delete"),
    ];
    for (make, word) in kinds {
        ui.horizontal(|ui| {
            ui.add(make(word));
            ui.add(make(word).icon(Icon::Again));
            ui.add(make(word).small().icon(Icon::Copy));
            ui.add(make(word).enabled(false));
        });
    }
    caption(ui, "Fields");
    let mut value = "http://api.contractbook.com/scim".to_owned();
    TextField::new("Tenant URL", &mut value)
        .mono()
        .error(Some("Starts with `http`. Contractbook answers on `https` only."))
        .show(ui);
    let mut secret = SecretBuffer::new();
    secret.set(&"x".repeat(64));
    SecretField::new(&mut secret, secret_texts()).show(ui);
    let mut fixed = "Read-only value".to_owned();
    TextField::new("Read-only", &mut fixed).label_hidden().no_message_row().mono().read_only(true).show(ui);
    CopyBox::new("Name", "Contractbook", "Copy", "Copied", false).label_hidden().show(ui);
    CopyBox::new(
        "Address",
        &"https://entra.microsoft.com/#view/Microsoft_AAD_IAM/".repeat(2),
        "Copy",
        "Copied",
        true,
    )
    .label_hidden()
    .show(ui);
    caption(ui, "Progress and countdown");
    Card::new().side().gap(8.0).show(ui, |ui| {
        ui.horizontal(|ui| {
            text(ui, type_::STRONG, "38 of 113");
            right_group(ui, "next", |ui| text(ui, type_::HELP, "Next look in 12 s"));
        });
        ui.add(ProgressBar::new(0.34, "38 of 113"));
    });
    caption(ui, "Empty state");
    EmptyState::new(Icon::Users, "No list yet", "Export your users in Entra and drop the file here.")
        .button("Choose a file")
        .show(ui);
    caption(ui, "Toast, in the footer");
    toast(ui, "Tenant URL copied");
}

/// Words of a secret field.
pub fn secret_texts() -> SecretTexts<'static> {
    SecretTexts {
        label: "Secret token",
        help: None,
        hint: "Paste it here",
        length: "64 characters",
        hold: "Hold to show",
    }
}

fn third_column(ui: &mut Ui) {
    caption(ui, "Notices");
    Notice::new(NoticeKind::Info, "**We tidied what you pasted.** The word `Bearer` stood in front.")
        .button(Icon::Undo, "Undo")
        .show(ui);
    Notice::new(NoticeKind::Warning, "**Presenting.** Names and token hidden.").show(ui);
    caption(ui, "Finding: warning, note");
    FindingCard::new(
        Severity::Warning,
        "Warning",
        "S-214",
        "Copy code S-214",
        "4 people have no e-mail address",
    )
    .owner(Icon::User, "You act")
    .lead("They will be left out until they have one.")
    .show(ui, &mut false);
    FindingCard::new(Severity::Note, "Note", "D-301", "Copy code D-301", "The first round has not begun")
        .owner(Icon::Clock, "Just wait")
        .lead("This can take up to 40 minutes.")
        .show(ui, &mut false);
    caption(ui, "Person chips and portal words");
    ui.horizontal_wrapped(|ui| {
        for (icon, name) in [
            (Icon::User, "You"),
            (Icon::Users, "Your Entra administrator"),
            (Icon::Tree, "Your network team"),
            (Icon::File, "Contractbook"),
            (Icon::Globe, "Microsoft"),
            (Icon::Clock, "Just wait"),
        ] {
            ui.add(Chip::new(name).icon(icon));
        }
        ui.add(Chip::new("Needs you").kind(ChipKind::Flag));
    });
    instruction(ui, "A", "Choose [[+ New application]]", "In the list Enterprise apps, top row.");
    instruction(
        ui,
        "B",
        "Choose the third option [[Integrate any other application you don’t find in the gallery (Non-gallery)]]",
        "The other two kinds cannot sync people.",
    );
    ui.horizontal(|ui| {
        ui.add(FilterChip::new("Picture 1: A", false));
        ui.add(FilterChip::new("Picture 2: B to E", true));
        ui.add(IconButton::new(Icon::X, "Close"));
    });
    let mut on = true;
    ui.add(Checkbox::new(&mut on, "Remember the token on this computer").help("Otherwise it is forgotten."));
    ui.add(RadioRow::new(true, "A gallery app").help("Found in Microsoft’s list."));
    ui.add(RadioRow::new(false, "An app of your own"));
    ui.add(Spinner::new("Looking …"));
}

fn instruction(ui: &mut Ui, letter: &str, words: &str, help: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        flag(ui, letter, &format!("Mark {letter}"));
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            Rich::new(words).show(ui);
            Rich::help(help).show(ui);
        });
    });
}

/// The second sheet: type table, marks, icons, lists.
pub fn type_and_icons(ui: &mut Ui) {
    ui.spacing_mut().item_spacing.y = 8.0;
    for (name, style) in [
        ("title", type_::TITLE),
        ("section", type_::SECTION),
        ("body", type_::BODY),
        ("strong", type_::STRONG),
        ("label", type_::LABEL),
        ("help", type_::HELP),
        ("dense", type_::DENSE),
        ("meta", type_::META),
        ("meta state", type_::META_STATE),
        ("mono", type_::MONO),
        ("mono small", type_::MONO_SMALL),
    ] {
        text(
            ui,
            style,
            &format!(
                "{name} {}/{} {}: Łukasz Wiśniewski, Zoë, Größe 1234",
                style.size, style.line, style.weight
            ),
        );
    }
    ui.horizontal(|ui| {
        for state in [
            Mark::Passed,
            Mark::Old,
            Mark::Warning,
            Mark::Failed,
            Mark::Running,
            Mark::Waiting("8"),
            Mark::NotTried,
            Mark::Current("3"),
            Mark::NeedsYou("4"),
            Mark::Clock,
            Mark::Again,
            Mark::Note,
        ] {
            mark(ui, state);
        }
    });
    ui.horizontal_wrapped(|ui| {
        for one in Icon::ALL {
            icon(ui, *one, 20.0, ui.tokens().text_strong);
        }
    });
    divider(ui);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 16.0;
        for one in Art::ALL {
            art(ui, one, 104.0);
        }
        ui.add(CountdownRing::new(0.7, "28", "min", "Next round"));
    });
    divider(ui);
    let accent = ui.tokens().accent_text;
    icon_row(ui, Icon::Key, accent, |ui| {
        text(ui, type_::STRONG, "A secret token from Contractbook Support");
        Rich::help("A password that only Entra uses. Ask for it first.").show(ui);
        link(ui, "How do I see my role?");
    });
    fact_list(ui, &[("First name", "Anna"), ("Last name", "Kowalczyk-Brandt"), ("E-mail", "")]);
    mark_row(ui, Mark::Passed, "First try arrived", "10:33");
    StatusLine::new(Mark::Passed, "This computer reaches Contractbook and Microsoft").show(ui);
    fold(ui, "Technical details", &mut true, |ui| Rich::new("Opened.").show(ui));
    ui.horizontal(|ui| {
        Tile::new("97", "get a new account").width(160.0).show(ui);
        Tile::new("7", "need you or stay out").needs_you(true).width(160.0).show(ui);
    });
}

/// A whole page as the shell will draw it: rail, banner, head, ladder beside a finding, footer.
pub fn page(ui: &mut Ui) {
    let t = ui.tokens();
    if !ui.is_compact() {
        let frame = Frame::new().fill(t.rail).inner_margin(eframe::egui::Margin {
            left: 16,
            right: 16,
            top: 24,
            bottom: 16,
        });
        Panel::left("rail").exact_size(space::RAIL).resizable(false).frame(frame).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.add_space(8.0);
                brand(ui, "Contractbook", "Setup Assistant");
            });
            ui.add_space(12.0);
            rail_list(ui, &rail_items());
        });
    }
    contractbook_setup::ui::widgets::Page::ground(ui, false, |ui| {
        Banner::new(
            BannerKind::Practice,
            "**Practice.** A made-up Entra and Contractbook inside this program. Nothing here is real.",
            &[("Faster", Some(Icon::Play)), ("Leave practice", None)],
        )
        .show(ui);
        Footer::show(
            ui,
            |ui| {
                ui.add(Button::secondary("Back").icon(Icon::ChevronLeft));
                if !ui.is_compact() {
                    text(ui, type_::HELP, "Saved. The token is never saved here.");
                }
            },
            |ui| {
                ui.add(Button::quiet("A person is missing"));
                ui.add(Button::primary("Continue to the test"));
            },
        );
        contractbook_setup::ui::widgets::page_scroll(ui, "test", |ui| {
            StepHeader::new("Test the connection")
                .step("Step 4 of 8")
                .here("In this window")
                .note("10:14, from this computer")
                .lead("One rung did not hold. Everything above it works, so you do not need to look there again.")
                .show(ui);
            TwoColumns::main_width(376.0).side_first_in_compact(true).show(
                ui,
                |ui| {
                    ladder_with_head(ui, Some("1 passed, 1 warning, 1 failed, 1 not tried"), &rungs());
                    text(ui, type_::HELP, "Asked from this computer: 9 requests, 0.4 s.");
                },
                |ui| {
                    finding(ui);
                    SunkenCard::new().show(ui, |ui| {
                        small_heading(ui, "Token lost?");
                        Rich::dense("Nobody can show it again. Ask for a new one.").show(ui);
                    });
                },
            );
        });
    });
}

/// Fields, notices and a dialog over them, in German, with the focus where it starts.
pub fn dialog(ui: &mut Ui) {
    StepHeader::new("Adresse prüfen, Token einfügen")
        .step("Schritt 3 von 8")
        .here("In diesem Fenster")
        .lead("Entra braucht zwei Angaben, um Contractbook zu erreichen: eine Adresse, genannt [[Tenant URL]], und ein langes Passwort, genannt [[Secret token]].")
        .show(ui);
    let mut value = "https://api.contractbook.com/scim".to_owned();
    TextField::new("Tenant URL", &mut value)
        .help("Schon ausgefüllt. Ändern Sie sie nur, wenn der Support Ihnen eine andere gab.")
        .mono()
        .good(Some("Richtig aufgebaut. Ob sie antwortet, prüfen wir in Schritt 4."))
        .suffix(Icon::Copy, "Kopieren")
        .show(ui);
    Notice::new(NoticeKind::Critical, "**Der Token ist abgelaufen.** Lassen Sie sich einen neuen geben.")
        .show(ui);
    let lines = [
        "97 Personen bekommen ein Konto, 16 werden verknüpft.",
        "Benutzer und Gruppen sind danach in Contractbook weitgehend schreibgeschützt.",
        "Sie können jederzeit in Entra unter [[Pause provisioning]] anhalten.",
    ];
    Dialog::new(
        "start",
        "Die Synchronisierung für 113 Personen starten?",
        &lines,
        "Noch nicht",
        "Jetzt starten",
    )
    .show(ui.ctx());
}

/// The finding of the design's fourth step.
pub fn finding(ui: &mut Ui) {
    let causes = [
        Cause { name: "A personal key was pasted.", rest: "You made it yourself under Profile settings." },
        Cause { name: "A newer token replaced it.", rest: "Support sent you more than one." },
        Cause { name: "Its owner lost permissions", rest: "or left. Only Support can see that." },
    ];
    FindingCard::new(Severity::Blocker, "Blocker", "T-401", "Copy code T-401", "Contractbook does not accept this token")
        .owner(Icon::File, "Contractbook acts")
        .lead("The address and the line are fine. Most likely causes:")
        .causes(&causes)
        .message(FindingMessage {
            heading: "Send this to Contractbook Support",
            text: "Hello, the SCIM token for our sync with Microsoft Entra ID is refused (code T-401, answer 401). Send us a new SCIM token, integration type Microsoft Entra ID.",
            along: "Goes along: code, tenant URL, time and technical details, without people and without the token.",
            copy: "Copy message",
            copied: false,
            mail: "Open in e-mail",
            copy_name: "Copy message T-401",
            primary: true,
        })
        .quiet(&[("Paste another token", Some(Icon::Key))])
        .details("Technical details", "GET /scim/Users\n401 Unauthorized", "Copy the details")
        .show(ui, &mut false);
}
