# Names of the faults that can be planted in the practice Contractbook, and what each does.

fault-token-rejected = Das Token wird abgelehnt
    .about = Jede Anfrage wird mit 401 beantwortet, als wäre das Token falsch oder ersetzt.

fault-token-forbidden = Das Token darf keine Benutzer verwalten
    .about = Das Token ist bekannt, aber jede Anfrage wird mit 403 beantwortet.

fault-payment-required = Der Tarif enthält die Synchronisierung nicht
    .about = Jede Anfrage wird mit 402 beantwortet.

fault-wrong-path = Nur die andere Adresse antwortet
    .about = Contractbook antwortet nur unter /scim/v2; /scim ergibt 404.

fault-html-page = Eine Webseite statt einer API
    .about = Jede Anfrage wird mit einer gewöhnlichen Webseite beantwortet.

fault-sign-in-page = Eine Anmeldeseite statt einer API
    .about = Jede Anfrage wird mit einer Seite beantwortet, die nach einem Kennwort fragt.

fault-redirect = Leitet an eine andere Adresse weiter
    .about = Jede Anfrage wird mit einer Weiterleitung beantwortet.

fault-redirect-to-sign-in = Leitet an eine Anmeldeseite weiter
    .about = Jede Anfrage wird mit einer Weiterleitung an eine Anmeldeseite beantwortet.

fault-firewall-page = Eine Firewall blockiert die Anfrage
    .about = Jede Anfrage wird mit der Sperrseite einer Web-Firewall beantwortet.

fault-not-found = Nichts unter dieser Adresse
    .about = Jede Anfrage wird mit 404 beantwortet.

fault-server-error = Ein Fehler in Contractbook
    .about = Jede Anfrage wird mit 500 beantwortet.

fault-bad-gateway = Ein gestörter Weg hinter der Adresse
    .about = Jede Anfrage wird mit 502 beantwortet.

fault-unavailable = Contractbook wird gerade gewartet
    .about = Jede Anfrage wird mit 503 beantwortet.

fault-gateway-timeout = Contractbook braucht intern zu lange
    .about = Jede Anfrage wird mit 504 beantwortet.

fault-rate-limited = Zu viele Anfragen, zwei Minuten warten
    .about = Jede Anfrage wird mit 429 und einer Wartezeit von 120 Sekunden beantwortet.

fault-rate-limited-briefly = Zu viele Anfragen, einmal
    .about = Die erste Anfrage wird mit 429 und einer Sekunde Wartezeit beantwortet, die anderen wie üblich.

fault-intermittent = Scheitert hin und wieder
    .about = Jede dritte Anfrage wird mit 503 beantwortet.

fault-slow = Antwortet nach 12 Sekunden
    .about = Jede Antwort kommt, aber spät.

fault-stalled = Antworten bleiben auf halbem Weg stehen
    .about = Die Hälfte jeder Antwort kommt, dann nichts mehr.

fault-cut-short = Antworten werden abgeschnitten
    .about = Die Verbindung schließt mitten in jeder Antwort.

fault-too-large = Antworten enden nie
    .about = Jede Antwort geht immer weiter.

fault-empty-answer = Antworten sind leer
    .about = Jede Antwort ist 200 ohne Inhalt.

fault-not-json = Antworten sind einfacher Text
    .about = Jede Antwort ist 200 mit Wörtern statt Daten.

fault-not-scim = Antworten haben ein anderes Format
    .about = Jede Antwort besteht aus gültigen Daten, aber nicht aus denen, die der Standard der Synchronisierung verlangt.

fault-no-match-is-404 = Niemand gefunden gilt als Fehler (404)
    .about = Eine Suche, die niemanden findet, wird mit 404 statt mit einer leeren Liste beantwortet.

fault-no-match-is-400 = Niemand gefunden gilt als Fehler (400)
    .about = Eine Suche, die niemanden findet, wird mit 400 statt mit einer leeren Liste beantwortet.

fault-filter-ignored = Suchen liefern alle
    .about = Gefragt wird nach einer Person, geliefert werden alle.

fault-filter-case-sensitive = Suchen achten auf Groß- und Kleinschreibung
    .about = Eine Person wird nur gefunden, wenn Groß- und Kleinschreibung genau stimmen.

fault-groups-missing = Gruppen werden nicht angeboten
    .about = Anfragen zu Gruppen werden mit 404 beantwortet.

fault-groups-refused = Gruppen werden abgelehnt
    .about = Anfragen zu Gruppen werden mit 403 beantwortet.

fault-discovery-missing = Die Selbstbeschreibung fehlt
    .about = Die Seiten, die beschreiben, was Contractbook kann, werden mit 404 beantwortet.

fault-patch-unsupported = Sagt, dass es Personen nicht ändern kann
    .about = Die Selbstbeschreibung sagt, dass Änderungen nicht unterstützt werden.

fault-content-type-json = Antworten sind als gewöhnliche Daten gekennzeichnet
    .about = Antworten sind als application/json statt als application/scim+json gekennzeichnet.

fault-counts-wrong = Die Anzahlen stimmen nicht
    .about = Listen melden mehr Personen, als sie enthalten.

fault-list-without-resources = Listen ohne Inhalt
    .about = Listen nennen eine Anzahl, lassen die Personen aber weg.

fault-id-missing = Personen haben keine ID
    .about = Niemand in einer Antwort hat eine ID.

fault-duplicate-ids = Personen teilen sich eine ID
    .about = Alle in einer Liste haben dieselbe ID.

fault-user-name-missing = Einige Personen haben keinen Anmeldenamen
    .about = Jede zweite Person in einer Liste kommt ohne Anmeldenamen.

fault-active-as-text = Ein und Aus kommen als Wörter
    .about = Ob eine Person aktiv ist, wird als Text geschrieben.

fault-active-missing = Ein und Aus fehlen
    .about = Antworten sagen nicht, ob eine Person aktiv ist.

fault-email-missing = Einige Personen haben keine Adresse
    .about = Jede zweite Person in einer Liste kommt ohne E-Mail-Adresse.

fault-paging-ignored = Jede Seite ist die erste Seite
    .about = Nach einer späteren Seite gefragt, liefert Contractbook wieder die erste.

fault-paging-endless = Die Liste endet nie
    .about = Es gibt immer noch eine Seite.

fault-secrets-returned = Antworten wiederholen das Token
    .about = Jede Antwort enthält das gesendete Token.

fault-create-refused = Neue Personen werden abgelehnt
    .about = Das Anlegen einer Person wird mit 403 beantwortet.

fault-create-answer-lost = Die Antwort zu einer neuen Person geht verloren
    .about = Die Person wird angelegt, aber die Antwort ist 504.

fault-attribute-refused = Ein Feld wird abgelehnt
    .about = Das Anlegen einer Person mit Position wird mit 400 beantwortet.

fault-attribute-dropped = Ein Feld wird nicht behalten
    .about = Die Position einer Person wird angenommen und weggelassen.

fault-user-unreadable = Personen lassen sich nicht einzeln lesen
    .about = Das Lesen einer Person nach ID wird mit 404 beantwortet.

fault-conflict-on-create = Konflikt bei neuen Personen
    .about = Das Anlegen einer Person wird mit 409 beantwortet, als wäre der Name vergeben.

fault-duplicates-accepted = Dieselbe Person zweimal
    .about = Wird eine schon vorhandene Person angelegt, entsteht eine zweite.

fault-patch-refused = Änderungen werden abgelehnt
    .about = Das Ändern einer Person wird mit 400 beantwortet.

fault-patch-not-stored = Änderungen werden nicht behalten
    .about = Das Ändern einer Person wird als Erfolg beantwortet, aber nichts ändert sich.

fault-capital-ops-refused = Entras übliche Art zu ändern wird abgelehnt
    .about = Änderungen in Großschreibung, wie Entra sie ohne das Flag sendet, werden mit 400 beantwortet.

fault-merged-change-refused = Entras andere Art zu ändern wird abgelehnt
    .about = Mehrere Änderungen in einer, wie Entra sie mit dem Flag sendet, werden mit 400 beantwortet.

fault-disable-ignored = Personen lassen sich nicht abschalten
    .about = Das Abschalten einer Person wird als Erfolg beantwortet, aber sie bleibt eingeschaltet.

fault-text-boolean-refused = Aus als Wort wird abgelehnt
    .about = Das Abschalten einer Person wird abgelehnt, wenn Entra das Wort False schreibt.

fault-text-boolean-stored = Aus als Wort bleibt ein Wort
    .about = Wird eine Person mit dem Wort False abgeschaltet, wird das Wort gespeichert.

fault-delete-refused = Löschen wird abgelehnt
    .about = Das Löschen einer Person wird mit 403 beantwortet.

fault-delete-soft = Gelöschte Personen bleiben
    .about = Eine gelöschte Person wird nur abgeschaltet und weiterhin gefunden.

# Names of the faults that can be planted on Entra's side: what is wrong, and what is seen first.

entra-fault-wrong-app-kind = Die App ist von der falschen Art
    .about = Die App entstand unter App registrations und kann daher keine Personen synchronisieren. Eine neue App der dritten Art behebt das.
    .seen = Die Seite Provisioning sagt, dass automatische Bereitstellung nicht unterstützt wird.

entra-fault-two-apps-same-name = Zwei Apps haben denselben Namen
    .about = Eine zweite App heißt genauso, und die Personen wurden dieser zugewiesen. Sie der richtigen App zuzuweisen behebt das.
    .seen = Provision on demand sagt, dass die Person nicht zugewiesen ist, obwohl das Portal die Zuweisung in der anderen App zeigt.

entra-fault-reader-role = Die Rolle darf nur ansehen
    .about = Die angemeldete Person ist Global Reader. Die Rolle Application Administrator zu aktivieren behebt das.
    .seen = Speichern wird abgelehnt: unzureichende Rechte.

entra-fault-token-cut-off = Das Ende des Tokens fehlt
    .about = Ein Drittel des Tokens wurde nicht kopiert. Erneutes Einfügen behebt das.
    .seen = Test connection scheitert mit Microsofts Satz über ungültige Anmeldeinformationen.

entra-fault-token-with-bearer = Vor dem Token steht das Wort Bearer
    .about = Entra fügt dieses Wort selbst hinzu, es wird also zweimal gesendet. Das Token erneut einzufügen behebt das.
    .seen = Test connection scheitert mit Microsofts Satz über ungültige Anmeldeinformationen.

entra-fault-token-too-long = Das Token ist für Entra zu lang
    .about = Entra behält kein Token dieser Länge. Das hört auf, sobald der Fehler entfernt wird.
    .seen = Speichern scheitert, obwohl der Test bestanden ist.

entra-fault-oauth-method = Eine andere Art der Anmeldung wurde gewählt
    .about = OAuth 2 wurde gewählt, wo Bearer authentication hingehört. Die Verbindung erneut einzugeben behebt das.
    .seen = Test connection fragt nach dem Ort der Anmeldeinformationen (credential location).

entra-fault-settings-not-saved = Der erste Versuch zu speichern geht verloren
    .about = Speichern scheitert einmal. Erneutes Speichern behebt das.
    .seen = Das Portal sagt, dass sich die Konfiguration nicht aktualisieren ließ.

entra-fault-token-of-demoted-admin = Der Besitzer des Tokens ist kein Administrator mehr
    .about = Das Token gilt für den ersten Durchlauf. Danach lehnt Contractbook es ab.
    .seen = Alles war gut; jetzt ist die App in Quarantäne.

entra-fault-free-edition-group = Der Tenant hat die kostenlose Edition
    .about = Gruppen lassen sich nicht zuweisen, einzelne Personen schon.
    .seen = Users and groups bietet keine Gruppen an.

entra-fault-nobody-assigned = Niemand ist zugewiesen
    .about = Die Zuweisung wurde nie bestätigt. Erneutes Zuweisen behebt das.
    .seen = Der Durchlauf gelingt, und niemand kommt an.

entra-fault-only-nested-group = Die Personen sind in einer Gruppe in der Gruppe
    .about = Eine äußere Gruppe ist zugewiesen, und die Personen sind in einer inneren. Die Personen oder die innere Gruppe zuzuweisen behebt das.
    .seen = Der Durchlauf gelingt, und niemand kommt an.

entra-fault-stale-assignment = Die Zuweisungen sind beschädigt
    .about = Entra hat die Zuweisungen verzeichnet, beachtet sie aber nicht. Die Personen herauszunehmen und erneut zuzuweisen behebt das.
    .seen = Alle werden als not effectively entitled übersprungen.

entra-fault-scoping-filter = Ein Filter lässt die meisten aus
    .about = Ein Bereichsfilter lässt nur eine Abteilung durch. Ihn zu entfernen behebt das.
    .seen = Einige kommen an, die anderen werden übersprungen.

entra-fault-scope-all = Alle werden synchronisiert
    .about = Der Bereich umfasst alle Benutzer und Gruppen. Ihn auf die zugewiesenen zu setzen, mit Neustart, behebt das.
    .seen = In Contractbook kommen Personen an, die niemand zugewiesen hat.

entra-fault-sign-in-blocked = Die Anmeldung einiger Personen ist gesperrt
    .about = Zwei Personen sind in Entra deaktiviert. Sie zu aktivieren behebt das.
    .seen = Zwei Personen werden übersprungen.

entra-fault-mail-empty = Einige Personen haben keine E-Mail-Adresse
    .about = Zwei Personen haben kein Postfach. Ihnen eine Adresse zu geben behebt das.
    .seen = Zwei Personen scheitern mit einem Fehler von Contractbook zu ihrer Adresse.

entra-fault-duplicate-mail = Zwei Personen teilen sich eine E-Mail-Adresse
    .about = Das Login kommt aus der E-Mail-Adresse, und zwei Personen haben dieselbe. Einer davon eine andere zu geben behebt das.
    .seen = Zwei Personen scheitern wegen eines Werts, der doppelt vorkommt.

entra-fault-conflict-existing-account = Die Konten sind schon da
    .about = Contractbook hat Konten, die eine Suche nicht findet. Das hört auf, sobald der Fehler entfernt wird.
    .seen = Neue Personen scheitern mit einem Konflikt.

entra-fault-mapping-sends-unknown-field = Ein Feld wird gesendet, das Contractbook nicht kennt
    .about = Die Zuordnung sendet für alle eine Position. Diese Zeile zu löschen behebt das.
    .seen = Alle scheitern mit Fehler 400.

entra-fault-compat-flag-missing = Contractbook verlangt das Kompatibilitäts-Flag
    .about = Das Abschalten von Personen wird abgelehnt, bis das Flag an die Tenant-URL angefügt ist.
    .seen = Ausgeschiedene Personen bleiben aktiv, und das Protokoll zeigt Fehler 400.

entra-fault-soft-delete-unmapped = Ausgeschiedene Personen bleiben aktiv
    .about = Die Zeile active fehlt in der Zuordnung. Sie hinzuzufügen behebt das.
    .seen = Jemand wurde aus der App genommen und ist in Contractbook noch aktiv.

entra-fault-manager-out-of-scope = Ein Vorgesetzter kommt nicht mit
    .about = Der Vorgesetzte zweier Personen ist deaktiviert, der Verweis führt also ins Leere. Einen zugewiesenen Vorgesetzten zu wählen behebt das.
    .seen = Die Personen kommen an, und das Protokoll zeigt einen gescheiterten Verweis.

entra-fault-group-mapping-on-with-groups-404 = Contractbook hat keine Gruppen
    .about = Gruppen sind zugeordnet, und Contractbook antwortet dafür mit 404. Die Gruppenzuordnung abzuschalten behebt das.
    .seen = Test connection scheitert, oder die App ist nach dem ersten Durchlauf in Quarantäne.

entra-fault-on-demand-too-soon = Die Zuweisung ist noch nicht bekannt
    .about = Neue Zuweisungen brauchen fünf Minuten. Warten behebt das.
    .seen = Provision on demand sagt, dass die Person nicht zugewiesen ist.

entra-fault-not-started = Der Start wurde nicht bestätigt
    .about = Die Frage wurde ohne Yes geschlossen. Erneutes Starten behebt das.
    .seen = Nichts geschieht; der Status ist Off.

entra-fault-paused-by-someone-else = Jemand anders hat pausiert
    .about = Nach dem ersten Durchlauf hat ein anderer Administrator die Bereitstellung pausiert. Sie zu starten behebt das.
    .seen = Es kommt kein weiterer Durchlauf; der Status ist Paused.

entra-fault-quarantined = Die App ist in Quarantäne
    .about = Zu viele Änderungen sind früher gescheitert. Ein Neustart behebt das.
    .seen = Die Seite Provisioning sagt Quarantine.

entra-fault-threshold-reached = Der Schutz vor versehentlichem Löschen hielt die Synchronisierung an
    .about = Alle wurden aus der App genommen, und der Schutz erlaubt zwei. Sie mit einem Neustart erneut zuzuweisen oder die Löschungen zu erlauben behebt das.
    .seen = Die App ist in Quarantäne, und Löschungen werden zurückgehalten.
