//! Connections, names, certificates and servers' answers in people's and in Windows' German and Danish words.

use super::Rule;
use crate::domain::explain::Source::Http;
use crate::domain::problems::ProblemId as P;

/// See [`super`] for how to read them.
pub const RULES: &[Rule] = &[
    (P::NetworkNameNotFound, Http, "host|hostname|vaert|vaerten unbekannt|ukendt|unknown"),
    (P::NetworkRefused, Http, "+destinationscomputeren|zielcomputer|machine naegte|verweiger|refuse|afvis"),
    (P::TlsWrongHost, Http, "+x509 certificate valid not$"),
    (
        P::NetworkNameNotFound,
        Http,
        "+host|hostname|name|remotename|fjernnavn|fjernnavnet|navn|navnet|domaenenavn|dns|servernavn NOT|unbekannt|ukendt resolv|resolved|resolve|aufgeloest|aufgelost|fortolkes|fortolke|oversaettes|found$|gefunden|fundet|bekannt|kendt|unbekannt|ukendt remote|remotename|host|hostname|server|fjernnavn|fjernnavnet|eksterne|dns|vaert|vaerten|konnte|kunne|could !file|user|application|identifier|directory|attribute|page",
    ),
    (
        P::NetworkNameNotFound,
        Http,
        "+host|vaert|vaerten|server|hostname NOT|unbekannt|ukendt bekannt|kendt|known|unbekannt|ukendt angegeben|angegebene|specified|such|angivne|saadan|remote",
    ),
    (
        P::NetworkNameNotFound,
        Http,
        "+dns lookup|resolution|name|aufloesung|namensaufloesung|opslag|navneopslag fail|failed|fehlgeschlagen|fehler|mislykkedes|error|fejlede|timeout",
    ),
    (
        P::NetworkRefused,
        Http,
        "connection|verbindung|forbindelse|forbindelsen refus|refused|verweiger|verweigert|verweigerte|abgelehnt|naegtet|afvist server|host|zielcomputer|computer|remote|target|destinationscomputeren|port$|tcp|aktiv|aktivt|ziel",
    ),
    (
        P::NetworkTimeout,
        Http,
        "connect|connection|request|operation|verbindung|verbindungs|anforderung|vorgang|forbindelse|forbindelsen|anmodning|anmodningen|handlingen|server timed|timeout|zeitueberschreitung|zeituberschreitung|zeitlimit|timeoutet|tidsgraense|tidsgraensen out|exceeded|after|ueberschritten|uberschritten|abgebrochen|nach|overskredet|overskred|fik|efter|error|fehler|fejl|while|contact !meeting|session|game|football|besprechung|moede",
    ),
    (
        P::NetworkTimeout,
        Http,
        "verbindung|anforderung|vorgang|forbindelse|anmodning|handlingen zeitueberschreitung|zeituberschreitung|zeitlimit|timeout server|host|scim|http|tcp|endpunkt|slutpunkt|contractbook",
    ),
    (
        P::NetworkConnectionReset,
        Http,
        "connection|verbindung|forbindelse|forbindelsen|eksisterende reset|zurueckgesetzt|zuruckgesetzt|nulstillet|geschlossen|lukket|lukkede|tvangslukket|forcibly remote|remotehost|host|peer|server|fjernvaert|vaert|fjernvaerten|gegenstelle",
    ),
    (
        P::NetworkUnreachable,
        Http,
        "+server|host|endpoint|endpunkt|contractbook|remoteserver|fjernserver|fjernserveren|serveren|slutpunktet NOT|unable reach|reached|reachable|erreich|erreicht|erreichbar|naas|naa$|kontakt|connect|verbindung|forbindelse could|konnte|kunne|unable|cannot|kann|kan|can|not|nicht|ikke|herstell|oprett !resolv|username|trust|vertrauen|certificate",
    ),
    (
        P::NetworkProxyNeedsSignIn,
        Http,
        "proxy|proxyserver authentication|authentifizierung|godkendelse|sign|anmeldung|credential require|required|requires|erforderlich|verlangt|paakraevet|kraever|needs",
    ),
    (
        P::NetworkRequestNotSent,
        Http,
        "error|fehler|fejl occurred|occured|aufgetreten|opstod|opstaaet sending|senden|sende|afsendelse|gesendet|afsendelsen request|anforderung|anfrage|anmodning|anmodningen",
    ),
    (
        P::TlsExpired,
        Http,
        "certificate|cert$|zertifikat|serverzertifikat|certifikat|certifikatet|servercertifikatet expired|abgelaufen|udloebet|udlobet !password|token",
    ),
    (
        P::TlsNotYetValid,
        Http,
        "+certificate|cert$|zertifikat|certifikat|certifikatet NOT yet|noch|endnu valid|gueltig|gultig|gyldigt|gyldig",
    ),
    (
        P::TlsSelfSigned,
        Http,
        "certificate|cert$|zertifikat|certifikat|certifikatet self|selbstsigniert|selbstsigniertes|selvsigneret|selfsigned server|chain|signed|kette|remote|selbstsigniert|selbstsigniertes|selvsigneret|tls|ssl|https|certificate",
    ),
    (
        P::TlsWrongHost,
        Http,
        "+certificate|cert$|zertifikat|certifikat|certifikatet NOT|mismatch match|matches|mismatch|stimmt|ueberein|uebereinstimm|passt|matcher|passer name|host|hostname|domain|namen|navn|navnet|vaertsnavn",
    ),
    (
        P::TlsUnknownIssuer,
        Http,
        "+certificate|cert$|zertifikat|remotezertifikat|certifikat|certifikatet|fjerncertifikat|fjerncertifikatet|zertifizierungsstelle|noeglecenter NOT|invalid|untrusted|ungueltig|ugyldig|ugyldigt trust|trusted|untrusted|invalid|ungueltig|ugyldig|ugyldigt|vertraut|vertrauenswuerdig|vertrauenswuerdige|gueltig|betroet|paalidel|paalideligt authority|issuer|remote|chain|validation|server|remotezertifikat|pruefung|ueberpruefung|kette|fjerncertifikat|fjerncertifikatet|procedure|udsteder|kaede|zertifizierungsstelle|noeglecenter|validering|root",
    ),
    (
        P::TlsUnknownIssuer,
        Http,
        "+trust|vertrauensstellung|tillidsforhold|tillidsrelation ssl|tls|channel|kanal|kanalen|relationship establish|hergestellt|herstellen|oprettes|etableres|etablere NOT",
    ),
    (
        P::TlsUnknownIssuer,
        Http,
        "remotezertifikat|serverzertifikat|zertifikat|fjerncertifikat|fjerncertifikatet|certifikatet|certifikat ungueltig|ungultig|ugyldig|ugyldigt remote|remotezertifikat|fjerncertifikat|fjerncertifikatet|validier|valider|pruef|ueberpruef|laut|ifoelge|kette|kaede|server",
    ),
    (
        P::TlsHandshakeFailed,
        Http,
        "+ssl|tls|sslverbindung|tlsverbindung connection|verbindung|forbindelse|forbindelsen|channel|kanal|handshake NOT|fail|fehlgeschlagen|mislykkedes|error establish|established|hergestellt|herstellen|oprettes|etableres|create|created|aufgebaut|handshake !trust|vertrauensstellung|tillidsforhold",
    ),
    (
        P::TlsTooOld,
        Http,
        "tls|ssl version|versions|protokoll|protokol|protocol old|outdated|unsupported|veraltet|veraltete|foraeldet|deprecated|unsupported !certificate",
    ),
    (
        P::TokenRejected,
        Http,
        "@6 token|apikey|bearertoken|accesstoken|apischluessel|apinoegle|tokenet|schluessel|noegle expired|revoked|rejected|invalid|abgelaufen|ungueltig|ungultig|widerrufen|abgelehnt|udloebet|ugyldig|ugyldigt|tilbagekaldt|afvist !refresh|credential|anmeldeinfo|personal|csrf|unexpected|json",
    ),
    (
        P::TokenRejected,
        Http,
        "+@8 token|apikey|bearertoken|accesstoken|apischluessel|apinoegle|tokenet|schluessel|noeglen NOT valid$|accepted|accept|accepts|gueltig|gultig|akzeptiert|gyldig|gyldigt|accepteret|accepteres|accepterer|recognized|recognised !refresh|credential|anmeldeinfo|personal|csrf",
    ),
    (
        P::TokenForbidden,
        Http,
        "+token|apikey|scim|key|schluessel NOT allowed|permitted|permission|enabled|activated|berechtigt|erlaubt|aktiviert|tilladt|aktiveret|adgang|authorized|authorised manage|users|company|plan|benutzer|unternehmen|firma|brugere|virksomhed|account|organisation|organization|resource !assigned",
    ),
    (
        P::HttpSignInPage,
        Http,
        "login|signin|anmeldeseite|loginside|sign html|page|seite|side$|anmeldeseite|loginside instead|statt|anstelle|i$|returned|stedet scim|json|response|answer|antwort|svar",
    ),
    (
        P::HttpWebPage,
        Http,
        "html|webpage|webseite|webside|website response|answer|antwort|svar|returned|received|erhalten|modtaget instead|statt|anstelle|stedet|expected|erwartet|forvent json|scim|expected",
    ),
    (
        P::HttpWebPage,
        Http,
        "unexpected|unerwartet|uventet character|token|zeichen|tegn encountered|parsing|doctype|beim|analys|json|position json|value|position|html|doctype",
    ),
    (
        P::HttpServerError,
        Http,
        "contractbook|server|scim|endpoint|endpunkt|slutpunkt internal|interner|intern server|serverfehler|serverfejl|error|fehler|fejl error|fehler|fejl|serverfehler|serverfejl !success|successfully",
    ),
    (
        P::HttpRateLimited,
        Http,
        "rate|too$|zu$|for$|anfragelimit|anmodningsgraense limit|many$|viele|mange|ratenlimit exceeded|requests|reached|ueberschritten|anforderungen|anfragen|anmodninger|overskredet|naaet !member|user|error|fail|fehler|fejl",
    ),
    (
        P::HttpUnavailable,
        Http,
        "service|dienst|tjenesten|server|serveren temporarily|voruebergehend|midlertidigt|currently|derzeit|maintenance|wartung|vedligehold unavailable|verfuegbar|erreichbar|utilgaengelig|down|wartung|vedligehold",
    ),
];
