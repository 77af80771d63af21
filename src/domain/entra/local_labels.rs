//! Labels of Microsoft's portal in other languages, each with the page that proves it. A label that no source shows
//! is not translated; the instructions tell its place instead.
//!
//! There are none in Danish: the portal is not offered in it. Its 18 languages are listed in Microsoft's "Localization
//! and globalization" for portal extensions (`index-portalfx-extension-localization-globalization.md` of the portal's
//! SDK): English, German, Spanish, French, Italian, Japanese, Korean, Portuguese (Brazil, Portugal), Russian, Chinese
//! (simplified, traditional), Czech, Dutch, Hungarian, Polish, Swedish and Turkish.

use super::portal::{self, Label};

/// The page on which a label was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    /// Its title, in its own language.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// A label in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalLabel {
    /// The English label.
    pub label: &'static Label,
    /// How it reads there.
    pub local: &'static str,
    /// Who says so.
    pub proof: &'static Proof,
}

/// Languages with proven labels, as tags.
pub const LANGUAGES: &[&str] = &["de"];

/// How a label reads in the language of this tag, where a source proves it.
pub fn local_label(label: &Label, tag: &str) -> Option<&'static LocalLabel> {
    let table = if tag.split('-').next() == Some("de") { GERMAN } else { return None };
    table.iter().find(|entry| entry.label.new == label.new)
}

const SCIM: Proof = Proof {
    title: "Tutorial: Entwickeln eines SCIM-Endpunkts und Planen seiner Bereitstellung",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/app-provisioning/use-scim-to-provision-users-and-groups",
};
const GALLERY_APP: Proof = Proof {
    title: "Tutorial: Konfigurieren von Grammarly für die automatische Benutzerbereitstellung mit Azure Active Directory",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/saas-apps/grammarly-provisioning-tutorial",
};
const ON_DEMAND: Proof = Proof {
    title: "Bedarfsorientierte Bereitstellung",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/app-provisioning/provision-on-demand",
};
const LAB: Proof = Proof {
    title: "Lab 20: Implementieren der Zugriffsverwaltung für Apps",
    url: "https://github.com/MicrosoftLearning/SC-300-Identity-and-Access-Administrator.de-de",
};
const DELETING: Proof = Proof {
    title: "Schnellstart: Löschen einer Anwendung von Ihrem Azure AD-Mandanten (Azure Active Directory)",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/manage-apps/delete-application-portal",
};
const GUARD: Proof = Proof {
    title: "Aktivieren des Features zum Verhindern versehentlicher Löschungen im Azure AD-Bereitstellungsdienst (Vorschau)",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/app-provisioning/accidental-deletions",
};
const SAML: Proof = Proof {
    title: "Tutorial: Azure Active Directory-Integration mit LoginRadius",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/saas-apps/loginradius-tutorial",
};
const CONSENT: Proof = Proof {
    title: "Erteilen einer mandantenweiten Administratoreinwilligung für eine Anwendung",
    url: "https://learn.microsoft.com/de-de/azure/active-directory/manage-apps/grant-admin-consent",
};

macro_rules! table {
    ($name:ident: $($label:ident = $local:literal, $proof:ident;)+) => {
        /// Every proven label of the language.
        pub const $name: &[LocalLabel] =
            &[$(LocalLabel { label: &portal::$label, local: $local, proof: &$proof },)+];
    };
}

table! { GERMAN:
    ENTERPRISE_APPS = "Unternehmensanwendungen", LAB;
    ALL_APPLICATIONS = "Alle Anwendungen", GALLERY_APP;
    NEW_APPLICATION = "+ Neue Anwendung", LAB;
    GALLERY = "Microsoft Entra-Katalog durchsuchen", LAB;
    CREATE_OWN = "+ Eigene Anwendung erstellen", SCIM;
    NON_GALLERY = "Beliebige andere, nicht im Katalog zu findende Anwendung integrieren", SCIM;
    CREATE = "Erstellen", LAB;
    OVERVIEW = "Übersicht", LAB;
    MANAGE = "Verwalten", LAB;
    PROPERTIES = "Eigenschaften", DELETING;
    DELETE = "Löschen", DELETING;
    YES = "Ja", GUARD;
    USERS_AND_GROUPS = "Benutzer und Gruppen", LAB;
    ADD_USER_GROUP = "+ Benutzer/Gruppe hinzufügen", LAB;
    NONE_SELECTED = "Keine ausgewählt", LAB;
    SELECT = "Auswählen", LAB;
    ASSIGN = "Zuweisen", LAB;
    DEFAULT_ACCESS = "Standardzugriff", GALLERY_APP;
    PROVISIONING = "Bereitstellung", SCIM;
    PROVISIONING_MODE = "Bereitstellungsmodus", SCIM;
    AUTOMATIC = "Automatisch", SCIM;
    ADMIN_CREDENTIALS = "Administratoranmeldeinformationen", GALLERY_APP;
    TENANT_URL = "Mandanten-URL", SCIM;
    SECRET_TOKEN = "Geheimes Token", SCIM;
    TEST_CONNECTION = "Verbindung testen", SCIM;
    SAVE = "Speichern", SCIM;
    ATTRIBUTE_MAPPING = "Attributzuordnung", ON_DEMAND;
    ON_DEMAND = "Bei Bedarf bereitstellen", ON_DEMAND;
    PROVISION = "Bereitstellen", ON_DEMAND;
    NOTIFICATION_EMAIL = "Benachrichtigungs-E-Mail", GALLERY_APP;
    SEND_FAILURE_MAIL = "Bei Fehler E-Mail-Benachrichtigung senden", GALLERY_APP;
    LOGS = "Bereitstellungsprotokolle", SCIM;
    SINGLE_SIGN_ON = "Einmaliges Anmelden", SAML;
    BASIC_SAML = "Grundlegende SAML-Konfiguration", SAML;
    IDENTIFIER = "Bezeichner (Entitäts-ID)", SAML;
    REPLY_URL = "Antwort-URL (Assertionsverbraucherdienst-URL)", SAML;
    FEDERATION_METADATA = "Verbundmetadaten-XML", SAML;
    DOWNLOAD = "Herunterladen", SAML;
    PERMISSIONS = "Berechtigungen", CONSENT;
    GRANT_CONSENT = "Administratoreinwilligung gewähren", CONSENT;
}
