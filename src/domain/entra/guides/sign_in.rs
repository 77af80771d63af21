//! Sign-in: the optional SAML part of step 2, and step 8.

use super::super::links::Link;
use super::super::looks;
use super::super::pictures::PictureId;
use super::super::portal;
use super::super::sources::{self, compared};
use super::{Guide, GuideId, Place, Step, line};

pub(super) static SAML: Guide = Guide {
    id: GuideId::SamlSignIn,
    step: Step::CreateApp,
    place: Place::Entra,
    title_key: "guide-saml-title",
    lead_key: "guide-saml-lead",
    lines: &[
        line('A', "guide-saml-a", None, &[portal::MANAGE, portal::SINGLE_SIGN_ON]),
        line('B', "guide-saml-b", None, &[portal::SAML]),
        line('C', "guide-saml-c", None, &[portal::BASIC_SAML]),
        line(
            'D',
            "guide-saml-d",
            Some("guide-saml-d-help"),
            &[portal::IDENTIFIER, portal::REPLY_URL, portal::SAVE],
        ),
        line(
            'E',
            "guide-saml-e",
            Some("guide-saml-e-help"),
            &[portal::FEDERATION_METADATA, portal::DOWNLOAD],
        ),
    ],
    done_key: "guide-saml-done",
    note_keys: &["guide-saml-optional"],
    pictures: &[PictureId::SingleSignOn, PictureId::Saml],
    link: Link::SingleSignOn,
    looks_different: &[looks::NO_SAML_TILE, looks::MANAGE_FOLDED, looks::GREYED, looks::OTHER_LANGUAGE],
    compared: compared(&[sources::ENTRA_SETUP]),
};

pub(super) static SIGN_IN: Guide = Guide {
    id: GuideId::SignIn,
    step: Step::Consent,
    place: Place::Contractbook,
    title_key: "guide-sign-in-title",
    lead_key: "guide-sign-in-lead",
    lines: &[
        line('A', "guide-sign-in-a", Some("guide-sign-in-a-help"), &[portal::LOGIN_MICROSOFT]),
        line('B', "guide-sign-in-b", Some("guide-sign-in-b-help"), &[portal::CONSENT_FOR_ALL]),
        line('C', "guide-sign-in-c", None, &[portal::ACCEPT]),
    ],
    done_key: "guide-sign-in-done",
    note_keys: &["guide-sign-in-default", "guide-sign-in-who"],
    pictures: &[PictureId::ContractbookSignIn, PictureId::ConsentQuestion],
    link: Link::Contractbook,
    looks_different: &[looks::NO_QUESTION, looks::NO_TICK_BOX, looks::APPROVAL_NEEDED, looks::WRONG_ACCOUNT],
    compared: compared(&[sources::AZURE_SETUP, sources::CONSENT_SCREEN]),
};

pub(super) static GRANT_CONSENT: Guide = Guide {
    id: GuideId::GrantConsent,
    step: Step::Consent,
    place: Place::Entra,
    title_key: "guide-grant-title",
    lead_key: "guide-grant-lead",
    lines: &[
        line('D', "guide-grant-d", Some("guide-grant-d-help"), &[portal::PERMISSIONS]),
        line('E', "guide-grant-e", Some("guide-grant-e-help"), &[portal::GRANT_CONSENT]),
    ],
    done_key: "guide-grant-done",
    note_keys: &["guide-grant-two-apps", "guide-grant-role"],
    pictures: &[PictureId::Permissions],
    link: Link::EnterpriseApps,
    looks_different: &[
        looks::SIGN_IN_APP_MISSING,
        looks::GRANT_MISSING,
        looks::GREYED,
        looks::OTHER_LANGUAGE,
    ],
    compared: compared(&[sources::CONSENT]),
};
