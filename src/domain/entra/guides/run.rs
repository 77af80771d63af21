//! Steps 6 and 7: who is synced, the trial, the start, the pause, the logs.

use super::super::links::Link;
use super::super::looks;
use super::super::pictures::PictureId;
use super::super::portal;
use super::super::sources::{self, compared};
use super::{CopyValue, Guide, GuideId, Place, Step, copying, line};

pub(super) static ASSIGN: Guide = Guide {
    id: GuideId::Assign,
    step: Step::People,
    place: Place::Entra,
    title_key: "guide-assign-title",
    lead_key: "guide-assign-lead",
    lines: &[
        line('A', "guide-assign-a", None, &[portal::MANAGE, portal::USERS_AND_GROUPS]),
        line('B', "guide-assign-b", None, &[portal::ADD_USER_GROUP]),
        line('C', "guide-assign-c", Some("guide-assign-c-help"), &[portal::NONE_SELECTED]),
        line('D', "guide-assign-d", Some("guide-assign-d-help"), &[portal::SELECT]),
        line('E', "guide-assign-e", None, &[portal::ASSIGN]),
    ],
    done_key: "guide-assign-done",
    note_keys: &[
        "guide-assign-trial-first",
        "guide-assign-admin",
        "guide-assign-nested",
        "guide-assign-licence",
        "guide-assign-nobody",
    ],
    pictures: &[PictureId::Users, PictureId::AddAssignment],
    link: Link::UsersAndGroups,
    looks_different: &[
        looks::ONLY_USERS,
        looks::ROLE_WANTED,
        looks::GREYED,
        looks::TWO_APPS,
        looks::MANAGE_FOLDED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::ASSIGNMENT]),
};

pub(super) static TAKE_OUT: Guide = Guide {
    id: GuideId::TakeOut,
    step: Step::Start,
    place: Place::Entra,
    title_key: "guide-take-out-title",
    lead_key: "guide-take-out-lead",
    lines: &[
        line('A', "guide-take-out-a", None, &[portal::MANAGE, portal::USERS_AND_GROUPS]),
        copying(line('B', "guide-take-out-b", Some("guide-take-out-b-help"), &[]), CopyValue::TrialPerson),
        line('C', "guide-take-out-c", Some("guide-take-out-c-help"), &[portal::REMOVE]),
    ],
    done_key: "guide-take-out-done",
    note_keys: &["guide-take-out-group"],
    pictures: &[PictureId::RemoveUser],
    link: Link::UsersAndGroups,
    looks_different: &[looks::GREYED, looks::TWO_APPS, looks::MANAGE_FOLDED, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::ASSIGNMENT]),
};

pub(super) static TRIAL: Guide = Guide {
    id: GuideId::Trial,
    step: Step::Start,
    place: Place::Entra,
    title_key: "guide-trial-title",
    lead_key: "guide-trial-lead",
    lines: &[
        line(
            'A',
            "guide-trial-a",
            Some("guide-trial-a-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::ON_DEMAND],
        ),
        copying(line('B', "guide-trial-b", Some("guide-trial-b-help"), &[]), CopyValue::TrialPerson),
        line('C', "guide-trial-c", Some("guide-trial-c-help"), &[portal::PROVISION]),
    ],
    done_key: "guide-trial-done",
    note_keys: &["guide-trial-real", "guide-trial-flag"],
    pictures: &[PictureId::OnDemand],
    link: Link::Provisioning,
    looks_different: &[
        looks::ON_DEMAND_ELSEWHERE,
        looks::TRIAL_NOT_FOUND,
        looks::TRIAL_SKIPPED,
        looks::GREYED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::ON_DEMAND]),
};

pub(super) static START: Guide = Guide {
    id: GuideId::Start,
    step: Step::Start,
    place: Place::Entra,
    title_key: "guide-start-title",
    lead_key: "guide-start-lead",
    lines: &[
        line(
            'A',
            "guide-start-a",
            Some("guide-start-a-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::OVERVIEW, portal::SYNC_PROPERTIES],
        ),
        line(
            'B',
            "guide-start-b",
            Some("guide-start-b-help"),
            &[portal::NOTIFICATION_EMAIL, portal::SEND_FAILURE_MAIL],
        ),
        line(
            'C',
            "guide-start-c",
            Some("guide-start-c-help"),
            &[portal::ACCIDENTAL_DELETION, portal::DELETION_THRESHOLD],
        ),
        line('D', "guide-start-d", None, &[portal::APPLY]),
        line('E', "guide-start-e", Some("guide-start-e-help"), &[portal::START]),
        line('F', "guide-start-f", None, &[portal::YES]),
    ],
    done_key: "guide-start-done",
    note_keys: &["guide-start-what-happens", "guide-start-stop"],
    pictures: &[PictureId::Safeguards, PictureId::Start],
    link: Link::Provisioning,
    looks_different: &[
        looks::SETTINGS_SECTION,
        looks::STATUS_SWITCH,
        looks::PAUSE_SHOWN,
        looks::START_MISSING,
        looks::GREYED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::SCIM, sources::DELETIONS]),
};

pub(super) static PAUSE: Guide = Guide {
    id: GuideId::Pause,
    step: Step::Start,
    place: Place::Entra,
    title_key: "guide-pause-title",
    lead_key: "guide-pause-lead",
    lines: &[
        line('A', "guide-pause-a", None, &[portal::MANAGE, portal::PROVISIONING, portal::OVERVIEW]),
        line('B', "guide-pause-b", Some("guide-pause-b-help"), &[portal::PAUSE]),
    ],
    done_key: "guide-pause-done",
    note_keys: &["guide-pause-restart"],
    pictures: &[PictureId::Running],
    link: Link::Provisioning,
    looks_different: &[looks::STATUS_SWITCH, looks::GREYED, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::SCIM, sources::QUARANTINE]),
};

pub(super) static LOGS: Guide = Guide {
    id: GuideId::Logs,
    step: Step::Start,
    place: Place::Entra,
    title_key: "guide-logs-title",
    lead_key: "guide-logs-lead",
    lines: &[
        line('A', "guide-logs-a", Some("guide-logs-a-help"), &[portal::LOGS]),
        line('B', "guide-logs-b", None, &[]),
        line('C', "guide-logs-c", Some("guide-logs-c-help"), &[]),
    ],
    done_key: "guide-logs-done",
    note_keys: &["guide-logs-kept"],
    pictures: &[PictureId::Logs],
    // No address of the logs themselves was ever seen to hold.
    link: Link::AppOverview,
    looks_different: &[looks::LOGS_ELSEWHERE, looks::LOGS_EMPTY, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::LOGS]),
};
