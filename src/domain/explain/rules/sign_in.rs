//! Sign-in and consent without their codes.

use super::Rule;
use crate::domain::explain::Source::Aadsts;
use crate::domain::problems::ProblemId as P;

/// See [`super`] for how to read them.
pub const RULES: &[Rule] = &[
    (
        P::Aadsts90094,
        Aadsts,
        "admin|administrator|admins|administrators|administrators|administratoren approv|approval|consent|genehmig|genehmigung|zustimm|zustimmung|godkend|godkendelse|samtykke need|needs|needed|requir|required|requires|erforderlich|benoetig|noetig|paakraev|paakraevet|kraev|kraeves|noedvendig|must$|muss|skal !reset|vacation|invoice|leave|rechnung|faktura|granted|erteilt|contract$|vertrag|kontrakt|document|dokument|building|budget|expense",
    ),
    (
        P::Aadsts90094,
        Aadsts,
        "administratorgenehmig|admingenehmig|administratorzustimm|adminzustimm|administratoreinwillig|administratorgodkend|admingodkend|administratorsamtykke|adminsamtykke erforder|noetig|benoetig|notwendig|kraev|paakraev|noedvendig|mangl|fehlt|muss|skal",
    ),
    (
        P::Aadsts90094,
        Aadsts,
        "only|nur|kun admin|administrator|administratoren grant|consent|approv|gewaehr|genehmig|erteil|tildel|give$|godkend|zustimm permission|permissions|access|app|application|berechtigung|zugriff|anwendung|tilladelse|adgang|programm|appen|resource",
    ),
    (
        P::Aadsts65001,
        Aadsts,
        "+user|admin|administrator|nobody|benutzer|niemand|bruger|brugeren|ingen NOT|nobody|niemand consent|consented|approved|zugestimmt|eingewilligt|zustimm|samtykke|samtykket|godkendt|genehmigt app|application|anwendung|programm|program|programmet|appen|applikation !leave|vacation",
    ),
    (
        P::Aadsts65004,
        Aadsts,
        "user|benutzer|bruger|brugeren declin|cancel|reject|abgelehnt|abgebrochen|afvist|annulleret|afslog consent|approval|app|zustimmung|einwilligung|anwendung|samtykke|appen|godkendelse !meeting|order|invite|calendar",
    ),
    (
        P::Aadsts90095,
        Aadsts,
        "request|anforderung|anfrage|antrag|anmodning approv|approval|genehmig|genehmigung|godkend|godkendelse admin|administrator|administratoren sent|pending|waiting|submitted|review|gesendet|ausstehend|wartet|sendt|afventer|venter",
    ),
    (
        P::Aadsts900941,
        Aadsts,
        "app|application|anwendung|programm|appen|program|programmet risky|risk|riskant|risikobehaftet|risikabel|risiko|unverified|verifiziert|verificeret publisher|consent|admin|sign|herausgeber|zustimmung|einwilligung|udgiver|samtykke|may$",
    ),
    (
        P::Aadsts50105,
        Aadsts,
        "+NOT assigned|assign|zugewiesen|zugeordnet|tildelt sign|signed|login|anmeld|angemeldet|logge|logget|role|rolle|signin user|account|benutzer|konto|bruger|brugeren app|application|anwendung|program|programmet|appen",
    ),
    (
        P::Aadsts50105,
        Aadsts,
        "administrator|admin configured|konfiguriert|konfigureret block|blockiert|blokere|blokerer user|users|benutzer|brugere unless|sofern|medmindre|assigned|granted",
    ),
    (
        P::Aadsts50011,
        Aadsts,
        "+reply|redirect|antwort|svar|omdirigering|umleitung|antworturl|umleitungsuri url|urls|uri|uris|address|adresse NOT|mismatch|differ|specified|angegebene match|matches|mismatch|stimmt|ueberein|uebereinstimm|matcher|svarer|differ|registered|konfiguriert|registreret",
    ),
    (
        P::Aadsts700016,
        Aadsts,
        "+application|anwendung|programm|app|programmet|program identifier|kennung|bezeichner|id$ NOT found|gefunden|fundet directory|tenant|verzeichnis|mandant|mandanten|lejer|lejeren|mappe",
    ),
    (
        P::Aadsts50020,
        Aadsts,
        "+account|konto|kontoen|benutzerkonto|brugerkonto NOT exist|exists|existiert|vorhanden|findes|eksister tenant|mandant|mandanten|lejer|lejeren identity|provider|identitaetsanbieter|identitetsudbyder|access|application|anwendung",
    ),
    (
        P::Aadsts50034,
        Aadsts,
        "+account|konto|benutzerkonto|brugerkonto|kontoen|user NOT exist|exists|found|existiert|gefunden|findes|eksister|fundet directory|verzeichnis|mappe|mappen|organization|organisation|directory username|sign|this|anmeld|that|brugernavn|benutzername|dieses|logge",
    ),
    (
        P::Aadsts53003,
        Aadsts,
        "conditional|bedingt|bedingten|betinget access|zugriff|zugriffs|zugriffsrichtlinie|adgang block|blocked|prevent|denied|blockiert|verhindert|gesperrt|blokeret|blokerer|forhindrer|criteria|kriterien|kriterier",
    ),
    (
        P::Aadsts53003,
        Aadsts,
        "+sign|signin|anmeldung|login|logon successful|erfolgreich|lykkedes|succeeded NOT|but|aber|men meet|criteria|kriterien|kriterier|bedingungen|betingelser|entspricht|opfylder",
    ),
    (
        P::Aadsts53000,
        Aadsts,
        "+device|geraet|enhed|enheden NOT compliant|konform|kompatibel|kompatible|overholder|regler organization|policy|organisation|richtlinie|access|zugriff|politik|required|must$|conditional",
    ),
    (
        P::Aadsts50076,
        Aadsts,
        "multifactor|multi|mfa$|mehrstufig|mehrfaktor|multifaktor|multifaktorgodkendelse require|required|must$|needed|need|erforderlich|muss|muessen|benoetig|paakraevet|skal|kraeves access|sign|user|auth|factor|anmeld|zugriff|benutzer|logge|bruger|adgang|authentifizierung|godkendelse",
    ),
    (
        P::Aadsts50126,
        Aadsts,
        "password|passwort|kennwort|adgangskode|adgangskoden incorrect|wrong|falsch|forkert|invalid|inkorrekt|ungueltig|ugyldig account|username|user|konto|benutzername|brugernavn|kontoen|login|sign !wifi|wlan|zip|pdf",
    ),
    (
        P::Aadsts50055,
        Aadsts,
        "password|passwort|kennwort|adgangskode|adgangskoden expired|abgelaufen|udloebet|udlobet !link",
    ),
    (
        P::Aadsts50053,
        Aadsts,
        "account|konto|kontoen|benutzerkonto locked|gesperrt|laast|laaste|blokeret|blocked your|ihr|dein|din$|user|benutzer|bruger|sign|password|kennwort|adgangskode|temporarily|voruebergehend|midlertidigt !bank",
    ),
    (
        P::Aadsts16000,
        Aadsts,
        "+selected|ausgewaehlte|valgte account|benutzerkonto|konto|brugerkonto NOT exist|existiert|findes tenant|mandant|mandanten|lejer|lejeren !identity|provider",
    ),
];
