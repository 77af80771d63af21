//! Step 5: address and token in Entra, and which detail goes where.

use super::super::links::Link;
use super::super::looks;
use super::super::pictures::PictureId;
use super::super::portal;
use super::super::sources::{self, compared};
use super::{CopyValue, Guide, GuideId, Place, Step, copying, line};

pub(super) static CONNECT: Guide = Guide {
    id: GuideId::Connect,
    step: Step::Connect,
    place: Place::Entra,
    title_key: "guide-connect-title",
    lead_key: "guide-connect-lead",
    lines: &[
        line(
            'A',
            "guide-connect-a",
            Some("guide-connect-a-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::NEW_CONFIGURATION],
        ),
        line(
            'B',
            "guide-connect-b",
            Some("guide-connect-b-help"),
            &[portal::AUTHENTICATION_METHOD, portal::BEARER],
        ),
        copying(line('C', "guide-connect-c", None, &[portal::TENANT_URL]), CopyValue::TenantUrl),
        copying(
            line('D', "guide-connect-d", Some("guide-connect-d-help"), &[portal::SECRET_TOKEN]),
            CopyValue::SecretToken,
        ),
        line('E', "guide-connect-e", Some("guide-connect-e-help"), &[portal::TEST_CONNECTION]),
        line('F', "guide-connect-f", Some("guide-connect-f-help"), &[portal::CREATE]),
    ],
    done_key: "guide-connect-done",
    note_keys: &["guide-connect-nothing-sent", "guide-connect-failed"],
    pictures: &[PictureId::GetStarted, PictureId::Configuration],
    link: Link::Provisioning,
    looks_different: &[
        looks::CONNECT_TILE,
        looks::GET_STARTED,
        looks::MODE_AUTOMATIC,
        looks::EDIT_PROVISIONING,
        looks::OAUTH_FIELDS,
        looks::CREATE_GREY,
        looks::MANAGE_FOLDED,
        looks::NO_PROVISIONING,
        looks::GREYED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::SCIM]),
};

pub(super) static CONNECT_OLDER: Guide = Guide {
    id: GuideId::ConnectOlder,
    step: Step::Connect,
    place: Place::Entra,
    title_key: "guide-connect-older-title",
    lead_key: "guide-connect-older-lead",
    lines: &[
        line(
            'A',
            "guide-connect-older-a",
            Some("guide-connect-a-help"),
            &[portal::MANAGE, portal::PROVISIONING, portal::GET_STARTED],
        ),
        line('B', "guide-connect-older-b", None, &[portal::PROVISIONING_MODE, portal::AUTOMATIC]),
        copying(
            line(
                'C',
                "guide-connect-older-c",
                Some("guide-connect-older-c-help"),
                &[portal::ADMIN_CREDENTIALS, portal::TENANT_URL],
            ),
            CopyValue::TenantUrl,
        ),
        copying(
            line('D', "guide-connect-older-d", Some("guide-connect-d-help"), &[portal::SECRET_TOKEN]),
            CopyValue::SecretToken,
        ),
        line('E', "guide-connect-older-e", Some("guide-connect-e-help"), &[portal::TEST_CONNECTION]),
        line('F', "guide-connect-older-f", Some("guide-connect-older-f-help"), &[portal::SAVE]),
    ],
    done_key: "guide-connect-older-done",
    note_keys: &["guide-connect-nothing-sent", "guide-connect-failed"],
    pictures: &[PictureId::OlderGetStarted, PictureId::OlderCredentials],
    link: Link::Provisioning,
    looks_different: &[
        looks::NEW_CONFIGURATION,
        looks::CONNECT_TILE,
        looks::EDIT_PROVISIONING,
        looks::MANAGE_FOLDED,
        looks::NO_PROVISIONING,
        looks::GREYED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::AZURE_SETUP]),
};

pub(super) static MAPPING: Guide = Guide {
    id: GuideId::Mapping,
    step: Step::Connect,
    place: Place::Entra,
    title_key: "guide-mapping-title",
    lead_key: "guide-mapping-lead",
    lines: &[
        line(
            'A',
            "guide-mapping-a",
            Some("guide-mapping-a-help"),
            &[portal::MANAGE, portal::ATTRIBUTE_MAPPING],
        ),
        line('B', "guide-mapping-b", None, &[portal::MAP_USERS]),
        line('C', "guide-mapping-c", Some("guide-mapping-c-help"), &[]),
        line('D', "guide-mapping-d", Some("guide-mapping-d-help"), &[]),
        line('E', "guide-mapping-e", Some("guide-mapping-e-help"), &[portal::SAVE]),
    ],
    done_key: "guide-mapping-done",
    note_keys: &["guide-mapping-groups", "guide-mapping-active"],
    pictures: &[PictureId::Mapping, PictureId::MappingRows],
    link: Link::Provisioning,
    looks_different: &[looks::MAPPINGS_SECTION, looks::MANAGE_FOLDED, looks::GREYED, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::MAPPING]),
};
