//! Test connection, provisioning log, quarantine, assignment, SCIM answers.

use super::Rule;
use crate::domain::explain::Source::{Contractbook, Entra, Scim};
use crate::domain::problems::ProblemId as P;

/// See [`super`] for how to read them.
pub const RULES: &[Rule] = &[
    // The banner of a failed test, in the portal's languages and in people's words.
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "credential|creds enter|typed|type$|provid|suppl|given|gave|input|specif invalid|incorrect|wrong !username|password",
    ),
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "+credential|creds enter|typed|provid|suppl|given|gave|input NOT valid$|correct$|right$",
    ),
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "anmeldeinformation|anmeldedat|zugangsdat|anmeldeangab eingegeb|angegeb|eingetrag|eingab|verwendet|geliefert ungueltig|ungultig|falsch|inkorrekt|fehlerhaft",
    ),
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "+anmeldeinformation|anmeldedat|zugangsdat|anmeldeangab eingegeb|angegeb|eingetrag|eingab|verwendet NOT gueltig|gultig|richtig|korrekt",
    ),
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "legitimationsoplysning|loginoplysning|logonoplysning|adgangsoplysning|paaloggingsoplysning|brugeroplysning angiv|indtast|skrevet|opgiv|brugt|brugte ugyldig|forkert|fejlagtig",
    ),
    (
        P::EntraInvalidCredentialsBanner,
        Entra,
        "+legitimationsoplysning|loginoplysning|logonoplysning|adgangsoplysning angiv|indtast|skrevet|opgiv|brugt NOT gyldig|korrekt|rigtig",
    ),
    // Test connection.
    (
        P::EntraServiceIncompatible,
        Entra,
        "+unable$|could$|couldnt$|cannot$|konnte$|kunne$|kan$|not$|nicht$|ikke$ parse|interpret|verarbeit|fortolk|analys response|answer|antwort|svar scim|endpoint|endpunkt|application|anwendung|program|slutpunkt",
    ),
    (
        P::EntraServiceIncompatible,
        Entra,
        "+scim endpoint|endpunkt|slutpunkt|service|server NOT|incompatib|inkompatib compatib|kompatib|incompatib|inkompatib !vers",
    ),
    (
        P::EntraCredentialValidationUnavailable,
        Entra,
        "+credential|anmeldeinformation|legitimationsoplysning validat|verif|ueberprueft|uberpruft|validier|valider NOT|unavailable|could$|unable$|konnte$|kunne$ !username|password|kennwort",
    ),
    (P::EntraGraphWrongSecretKey, Entra, "+requested$ value$ NOT found$"),
    (
        P::EntraTenantAdminSecretMissing,
        Entra,
        "secret|geheim|hemmelig|tenant token|schluessel|url missing|empty|required|fehlt|leer|erforderlich|mangler|tom|paakraevet !expired|rejected",
    ),
    (
        P::EntraTenantAdminSecretMissing,
        Entra,
        "+admin|administrator credential|anmeldeinformation|legitimationsoplysning NOT saved|provided|configured|gespeichert|angegeben|gemt|angivet",
    ),
    (
        P::EntraSettingsNotSaved,
        Entra,
        "+provision|bereitstell|klargoer setting|configur|einstellung|konfigurat|indstilling NOT|error|fehler|fejl sav|stored|gespeichert|speicher|gem$|gemt|gemme|updat|aktualis|opdater",
    ),
    (
        P::EntraWrongAuthMethod,
        Entra,
        "authentication|authentifizierung|godkendelsesmetod method|methode|metode|grant unsupported|wrong|nicht|falsch|forkert bearer|oauth|oauth2 !mfa",
    ),
    // Quarantine and a job that is off.
    (
        P::EntraQuarantine,
        Entra,
        "quarantin|quarantaen|quarantan|karantaen|karantan|karantene application|app|apps|job|auftrag|gestellt|provision|sync|bereitstell|klargoer|klargor|anwendung|programm|program|cycle|zyklus|entra|azure|contractbook|unternehmensanwend|virksomhedsprogram|configuration|konfiguration !mail|message|email|nachricht|besked|spam|malware|virus|covid|corona|left$|leave|lifted|cleared|released|released|aufgehoben|verlassen|ophaevet|fjernet|removed|ended|beendet",
    ),
    (
        P::EntraJobDisabled,
        Entra,
        "quarantin|quarantaen|quarantan|karantaen|karantan disabled|stopped|deaktiviert|deaktiveret|abgeschaltet|stoppet|gestoppt|switched 28$|four$|vier$|fire$|weeks|wochen|uger|days|dage|tage|tagen",
    ),
    (
        P::EntraQuarantineFailures,
        Entra,
        "too$|many$|high|zu$|viele|for$|mange|hoej provision|sync|bereitstell|klargoer|escrow error|fail|fehler|fejl threshold|proportion|rate$|quarantin|quarantaen|karantaen|schwellen|taerskel|graense",
    ),
    (
        P::EntraNotStarted,
        Entra,
        "provisioning|bereitstellung|klargoering|provisionierung status|state|job|is|ist|er|has|wurde|blev stopped|paused|off$|gestoppt|angehalten|pausiert|ausgeschaltet|stoppet|pause|slaaet !start|successfully|error|log|threshold",
    ),
    // Deletion guard.
    (
        P::EntraStagedDelete,
        Entra,
        "accident|versehentlich|unbeabsichtig|utilsigt deletion|delete|deletes|loesch|losch|sletning|slet exceed|reached|stopp|hit|more$|pause|held|halt|quarantin|quarantaen|karantaen|ueberschrit|uberschrit|erreicht|gestoppt|angehalten|overskred|naaet|overstig|stoppet|triggered|ausgeloest",
    ),
    (
        P::EntraStagedDelete,
        Entra,
        "deletion|deletes|delete|loesch|losch|sletning|deletions threshold|schwelle|schwellenwert|schwellwert|taerskel|graense|limit exceed|reached|passed|ueberschrit|uberschrit|erreicht|overskred|naaet|overstig|hit|above",
    ),
    // Assignment and scope.
    (
        P::EntraNotAssigned,
        Entra,
        "+user|users|person|people|object|account|benutzer|konto|objekt|objektet|bruger|brugeren|group|gruppe|gruppen not$|isnt|arent|wasnt|never|nicht$|nie$|ikke|aldrig assigned|zugewiesen|zugeordnet|tildelt !licen|lizen|task|ticket|issue|aufgabe|opgave|seat|manager|rolle|role",
    ),
    (
        P::EntraNobodyAssigned,
        Entra,
        "+no$|nobody|keine|kein$|niemand|ingen user|users|people|group|groups|benutzer|gruppen|bruger|brugere|personer|nobody|niemand assigned|zugewiesen|zugeordnet|tildelt app|application|anwendung|applikation|program|programmet|appen !task|licen|lizen",
    ),
    (
        P::EntraWrongAppKind,
        Entra,
        "+automatic|automatisch|automatisk provision|bereitstell|klargoer NOT support|unterstuetz|understoett !group|gruppe",
    ),
    (P::EntraNotEntitled, Entra, "+NOT effective|effektiv|tatsaechlich|reelt entitled|berechtigt|berettiget"),
    (
        P::EntraNotEntitled,
        Entra,
        "+NOT entitlement|entitled|berechtigung|rettighed required|erforderlich|noedvendig|paakraev provision|bereitstell|klargoer",
    ),
    (
        P::EntraSkippedByScopingFilter,
        Entra,
        "+scoping|scope|scopefilter|bereichsfilter|bereichsdefinitionsfilter|omraadefilter|omfangsfilter|bereich filter|filters|filteret|filtre|bereichsfilter|bereichsdefinitionsfilter|omraadefilter|omfangsfilter|scopefilter NOT pass|satisf|match|meet|erfuell|entsprich|bestand|bestaat|opfyld",
    ),
    (
        P::EntraSkippedByScopingFilter,
        Entra,
        "scoping|scope|bereichsfilter|scopefilter|bereichsdefinitionsfilter|omraadefilter|omfangsfilter skip|skipped|exclud|filtered|uebersprung|ubersprung|ausgeschloss|sprunget|udeluk by|filter|durch|von|af|wegen|due|because|grund",
    ),
    (
        P::EntraSynchronizationSkipped,
        Entra,
        "out|outside|ausserhalb scope|umfang|geltungsbereich|gueltigkeitsbereich|bereich|bereichs|omfang|omraade|gueltigkeitsbereichs|geltungsbereichs user|object|group|entry|benutzer|objekt|bruger|brugeren|gruppe|provision !project|task|contract|meeting|projekt|vertrag|kontrakt|opgave",
    ),
    (P::EntraSynchronizationSkipped, Entra, "+uden omfang|omraade bruger|gruppe|objekt|klargoer"),
    (
        P::EntraSynchronizationSkipped,
        Entra,
        "+user|object|entry|benutzer|objekt|bruger|brugeren NOT scope|geltungsbereich|gueltigkeitsbereich|omfanget in|im|i provision|synch|sync|bereitstell|klargoer|skip|scope",
    ),
    (
        P::EntraScopeAll,
        Entra,
        "sync|synchronisieren|synkroniser all$|alle$ users|benutzer|brugere groups|gruppen|grupper !assigned",
    ),
    (
        P::EntraLeaverMapping,
        Entra,
        "+issoftdeleted|accountenabled NOT|unmapped|missing map|mapped|mapping|unmapped|zugeordnet|zuordnung|tilknyttet|tilknytning",
    ),
    (
        P::EntraNestedGroup,
        Entra,
        "nested|verschachtelt|geschachtelt|indlejr|untergruppe|untergruppen|undergruppe|undergrupper group|groups|gruppe|gruppen|grupper|member|mitglied|medlem|untergruppe|untergruppen|undergruppe|undergrupper skip|missing|ignored|unsupported|fehlen|fehlt|ignoriert|uebersprung|mangler|ignorer|springes|left$",
    ),
    (
        P::EntraNestedGroup,
        Entra,
        "+nested|verschachtelt|geschachtelt|indlejr|untergruppe|untergruppen|undergruppe|undergrupper group|groups|gruppe|gruppen|grupper|member|mitglied|medlem|user|users|benutzer|brugere|bruger NOT sync|provision|support|expand|read$|synchronis|bereitgestellt|unterstuetzt|understoett|klargjort|included|assigned",
    ),
    (
        P::EntraGroupsNeedLicence,
        Entra,
        "+group|groups|gruppe|gruppen|grupper assign|zuweis|zuordn|tildel plan|edition|licen|lizen|p1|premium|abonnement NOT|require|need|upgrade|erforder|benoetig|kraev",
    ),
    (
        P::EntraPersonDisabled,
        Entra,
        "user|person|account|benutzer|bruger|brugeren disabled|inactive|deaktiviert|inaktiv|deaktiveret skip|skipped|uebersprung|ubersprung|sprunget|provision|synch|source|quelle|kilde|entra !job",
    ),
    (
        P::EntraPersonDisabled,
        Entra,
        "+user|person|account|benutzer|bruger|brugeren NOT active$|aktiv$ source|quelle|kilde|entra|skip|skipped|provision",
    ),
    (
        P::EntraReferenceFailed,
        Entra,
        "+manager|reference|referenz|verweis|leder|lederen|reference NOT resolv|found|set|exist|gefunden|aufgeloest|gesetzt|fundet|findes|provisioned attribut|user|target|value|benutzer|ziel|bruger|scope|synced|contractbook",
    ),
    (
        P::EntraOnDemandLimit,
        Entra,
        "provision|provisioning|bereitstellung|klargoering demand|bedarf|behov five|5$|fuenf|fem member|members|user|users|mitglied|benutzer|medlem|brugere",
    ),
    (
        P::EntraRoleMissing,
        Entra,
        "insufficient|unzureichend|nicht|utilstraekkelig|manglende|missing|lack permission|permissions|privilege|privileges|berechtigung|berechtigungen|rechte|rettighed|tilladelse|tilladelser entra|portal|azure|provision|perform|operation|page|bereitstell|vorgang|seite|klargoer|handling|side$ !scim|token",
    ),
    (
        P::EntraRoleMissing,
        Entra,
        "+NOT permission|access|berechtigung|zugriff|tilladelse|adgang|authoriz|authoris page|portal|provisioning|directory|seite|blade|verzeichnis|bereitstellung|side$|siden|klargoering admin|role|administrator|rolle|manage|need|view",
    ),
    // Rows of the provisioning log.
    (
        P::EntraConflict,
        Entra,
        "already|bereits|schon|allerede exist|exists|taken|use$|used$|vorhanden|vergeben|verwendet|existiert|findes|eksister|brug$|optaget|belegt user|username|email|mail|account|value|entry|userprincipalname|member|person|benutzer|benutzername|konto|bruger|brugernavn|adresse|wert|vaerdi|group|gruppe !file|folder|datei|ordner|mappe|fil|branch|meeting|calendar|identifier|configuration|issue",
    ),
    (
        P::EntraDuplicateTargetEntries,
        Entra,
        "multiple|several|two|more$|duplicate|mehrere|mehr|doppelt|flere|dublet user|users|entries|object|objects|account|accounts|benutzer|eintraege|konten|objekte|bruger|brugere|poster|konti match|matched|matching|uebereinstimm|entsprech|matcher|svarer target|contractbook|customappsso|ziel|zielsystem|maal|maalsystem|destination",
    ),
    (
        P::EntraDuplicateSourceEntries,
        Entra,
        "multiple|several|two|more$|duplicate|mehrere|mehr|doppelt|flere user|users|entries|object|objects|account|accounts|benutzer|eintraege|konten|objekte|brugere|poster|konti same|share|identical|duplicate|gleich|denselben|identisch|samme value|attribute|mail|upn|wert|attribut|vaerdi source|entra|azure|directory|quelle|verzeichnis|kilde|kilden",
    ),
    (
        P::EntraMultipleEntriesInResponse,
        Entra,
        "multiple|more$|several|mehrere|flere entries|users|resources|objects|results|eintraege|ergebnisse|benutzer|poster|resultater|brugere response|antwort|svar|returned|zurueckgegeben|returneret single|expected|lookup|one$|filter|erwartet|forvent|query",
    ),
    (
        P::EntraMandatoryFieldsMissing,
        Entra,
        "required|mandatory|erforderlich|pflicht|pflichtfeld|pflichtattribut|notwendig|paakraev|kraevet|obligatorisk attribute|attributes|value|values|field|fields|property|attribut|wert|werte|feld|felder|pflichtfeld|pflichtattribut|eigenschaft|vaerdi|felt|felter|egenskab missing|empty|absent|fehlt|fehlen|fehlend|leer|mangler|manglende|tom|tomt|blank|null$ !matching|secret|form",
    ),
    (
        P::EntraMandatoryFieldsMissing,
        Entra,
        "email|emails|mail|givenname|familyname|surname|lastname|vorname|nachname|fornavn|efternavn|attribut|attribute|attributes missing|empty|required|fehlt|leer|mangler|tom|tomt|null$|provide field|attribute|attributes|value|user|feld|attribut|wert|benutzer|felt|vaerdi|bruger !inbox|matching|secret|attachment|invalid|not$",
    ),
    (
        P::EntraImportSkipped,
        Entra,
        "matching|joining|uebereinstimm|abgleich|matchende|abgleichs attribute|property|value|attribut|eigenschaft|wert|egenskab|vaerdi|abgleichsattribut missing|empty|null$|blank|fehlt|leer|mangler|tom|tomt",
    ),
    (
        P::EntraSchemaAttributeNotFound,
        Entra,
        "+attribute|property|attribut|eigenschaft|egenskab|field|feld|felt NOT found|exist|exists|gefunden|vorhanden|fundet|findes|eksister schema",
    ),
    (
        P::EntraAttributeNotSupported,
        Entra,
        "+attribute|field|property|attribut|feld|felt|eigenschaft|egenskab NOT|unsupported|unknown|unrecognized|unbekannt|ukendt support|supported|unsupported|known|unknown|recognized|unrecognized|allowed|unterstuetzt|unbekannt|understoett|ukendt|bekannt scim|schema|user|request|value|server|mapping|contractbook|zuordnung|tilknytning !license|password",
    ),
    (
        P::EntraAttributeNotSupported,
        Entra,
        "+attribute$|attribut$ NOT known|recognized|recognised|bekannt|kendt @6",
    ),
    (
        P::EntraMandatoryFieldsMissing,
        Entra,
        "email|emails|mail must$|muss$|muessen$|skal$ hold|contain|have$|include|enthalten|indeholde address|value|entry|adresse|wert|vaerdi !valid|format",
    ),
    (
        P::EntraInvalidDomain,
        Entra,
        "+domain|domaene|domaenen|maildomain|domaenet NOT|invalid|unverified|ungueltig|ugyldig|unzulaessig allowed|permitted|verified|invalid|unverified|ungueltig|ugyldig|zulaessig|erlaubt|tilladt|verificeret|verifiziert|accepted|unzulaessig email|mail|user|address|benutzer|adresse|bruger|account !certificate|resolv|name",
    ),
    (
        P::EntraLicenseLimitExceeded,
        Entra,
        "license|licenses|licence|licences|seat|seats|lizenz|lizenzen|licens|licenser|licensen|plaetze|pladser limit|exceed|exceeded|reached|exhaust|full|used$|ausgeschoepft|erreicht|ueberschritten|uberschritten|aufgebraucht|naaet|overskredet|opbrugt|grens|graense|lizenzlimit user|users|contractbook|account|plan|benutzer|bruger|brugere|konto|no$|available|limit|all$ !driving|mfa",
    ),
    (
        P::EntraLicenseLimitExceeded,
        Entra,
        "+no$|keine|ingen|not$ free$|available|remaining|more$|left$|enough|freien|verfuegbar|ledige|tilgaengelige seat|seats|license|licenses|licence|licences|lizenzen|plaetze|licenser|pladser",
    ),
    (
        P::EntraInvalidAnchor,
        Entra,
        "linked|anchor|anchored|verknuepft|verankert|tilknyttet|ankeret|anker account|user|object|konto|benutzer|bruger|objekt|value deleted|gone$|missing|exist|geloescht|fehlt|slettet|findes|invalid|ungueltig|ugyldig",
    ),
    (
        P::EntraSingleValueOnly,
        Entra,
        "+property|attribute|attribut|eigenschaft|egenskab only|single|nur|einzig|kun|enkelt accept|value|wert|vaerdi multiple|one$|mehrere|flere|single|einen|een",
    ),
    // What a SCIM server says.
    (
        P::ScimTextBoolean,
        Scim,
        "+boolean|bool$|booleans|boolesch|boolescher|booleansk|boolsk active|true|false|isactive convert|converted|expect|expected|invalid|valid|must$|string|type$|konvertiert|erwartet|gueltig|ungueltig|konverter|forvent|ugyldig|parse",
    ),
    (P::ScimTextBoolean, Scim, "+json value could NOT converted system boolean|bool"),
    (
        P::ScimTextBoolean,
        Scim,
        "+active false|true|string boolean|bool$|string NOT|must$|invalid|instead|expected",
    ),
    (
        P::ScimFilterRefused,
        Scim,
        "+filter|filterausdruck|filteret NOT|invalid|unsupported|unknown|ungueltig|ugyldig support|supported|invalid|unsupported|valid|parse|parsed|unterstuetzt|ungueltig|understoett|ugyldig scim|attribute|expression|query|username|ausdruck|attribut|externalid|operator !spam|water",
    ),
    (
        P::ScimGroupsMissing,
        Scim,
        "+group|groups|gruppen|grupper endpoint|resource|endpunkt|slutpunkt|provisioning|api NOT implement|support|supported|found|available|unterstuetzt|verfuegbar|gefunden|understoett|fundet|enabled !nested|user",
    ),
    (
        P::TokenTooLong,
        Entra,
        "secret|token|geheimnis|hemmelig too$|exceeds|zu$|for$ long|size|length|lang$|langt|laenge|laengde",
    ),
    (
        P::TokenPersonalKey,
        Contractbook,
        "personal|persoenlich|personlig|personligt api|token key|schluessel|noegle|token|apischluessel|apinoegle|token !git|access",
    ),
    (P::TokenPersonalKey, Contractbook, "personal|persoenlich|personlig apikey|apischluessel|apinoegle|api"),
    (
        P::TokenPersonalKey,
        Contractbook,
        "scim api key|keys|schluessel|noegle|noegler|token only|nur|kun support|contractbook generat|created|issued|request|erstellt|ausgestellt|genererer|oprettes|udsted|anmod",
    ),
];
