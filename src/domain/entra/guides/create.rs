//! Step 2: the app.

use super::super::links::Link;
use super::super::looks;
use super::super::pictures::PictureId;
use super::super::portal;
use super::super::sources::{self, compared};
use super::{CopyValue, Guide, GuideId, Place, Step, copying, line};

pub(super) static CREATE_APP: Guide = Guide {
    id: GuideId::CreateApp,
    step: Step::CreateApp,
    place: Place::Entra,
    title_key: "guide-create-app-title",
    lead_key: "guide-create-app-lead",
    lines: &[
        line('A', "guide-create-app-a", Some("guide-create-app-a-help"), &[portal::NEW_APPLICATION]),
        line('B', "guide-create-app-b", Some("guide-create-app-b-help"), &[portal::CREATE_OWN]),
        copying(line('C', "guide-create-app-c", Some("guide-create-app-c-help"), &[]), CopyValue::AppName),
        line('D', "guide-create-app-d", Some("guide-create-app-d-help"), &[portal::NON_GALLERY]),
        line('E', "guide-create-app-e", Some("guide-create-app-e-help"), &[portal::CREATE]),
    ],
    done_key: "guide-create-app-done",
    note_keys: &["guide-create-app-older", "guide-create-app-role"],
    pictures: &[PictureId::AppList, PictureId::Gallery],
    link: Link::EnterpriseApps,
    looks_different: &[
        looks::AZURE_NAMES,
        looks::SUGGESTIONS,
        looks::NO_REDIRECT,
        looks::NEW_APP_GREY,
        looks::OTHER_DIRECTORY,
        looks::SCIM_API_TILE,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::SCIM, sources::AZURE_SETUP]),
};

pub(super) static APP_EXISTS: Guide = Guide {
    id: GuideId::AppExists,
    step: Step::CreateApp,
    place: Place::Entra,
    title_key: "guide-app-exists-title",
    lead_key: "guide-app-exists-lead",
    lines: &[
        line('A', "guide-app-exists-a", Some("guide-app-exists-a-help"), &[portal::ALL_APPLICATIONS]),
        line('B', "guide-app-exists-b", None, &[]),
        line(
            'C',
            "guide-app-exists-c",
            Some("guide-app-exists-c-help"),
            &[portal::MANAGE, portal::PROVISIONING],
        ),
    ],
    done_key: "guide-app-exists-done",
    note_keys: &["guide-app-exists-running"],
    pictures: &[PictureId::AppSearch, PictureId::AppMenu],
    link: Link::EnterpriseApps,
    looks_different: &[
        looks::AZURE_NAMES,
        looks::TWO_APPS,
        looks::NO_PROVISIONING,
        looks::MANAGE_FOLDED,
        looks::OTHER_DIRECTORY,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::AZURE_SETUP, sources::SCIM]),
};

pub(super) static WRONG_KIND: Guide = Guide {
    id: GuideId::WrongKind,
    step: Step::CreateApp,
    place: Place::Entra,
    title_key: "guide-wrong-kind-title",
    lead_key: "guide-wrong-kind-lead",
    lines: &[
        line('A', "guide-wrong-kind-a", None, &[portal::MANAGE, portal::PROPERTIES]),
        line('B', "guide-wrong-kind-b", Some("guide-wrong-kind-b-help"), &[portal::DELETE]),
    ],
    done_key: "guide-wrong-kind-done",
    note_keys: &["guide-wrong-kind-keep"],
    pictures: &[PictureId::AppDelete],
    link: Link::AppProperties,
    looks_different: &[looks::MANAGE_FOLDED, looks::GREYED, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::PROPERTIES]),
};

pub(super) static FIND_IDS: Guide = Guide {
    id: GuideId::FindIds,
    step: Step::CreateApp,
    place: Place::Entra,
    title_key: "guide-find-ids-title",
    lead_key: "guide-find-ids-lead",
    lines: &[
        line(
            'A',
            "guide-find-ids-a",
            Some("guide-find-ids-a-help"),
            &[portal::MANAGE, portal::PROPERTIES, portal::OVERVIEW],
        ),
        line('B', "guide-find-ids-b", None, &[portal::APPLICATION_ID]),
        line('C', "guide-find-ids-c", Some("guide-find-ids-c-help"), &[portal::OBJECT_ID]),
    ],
    done_key: "guide-find-ids-done",
    note_keys: &[],
    pictures: &[PictureId::AppIds],
    link: Link::EnterpriseApps,
    looks_different: &[looks::MANAGE_FOLDED, looks::REGISTRATION_PAGE, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::PROPERTIES]),
};
