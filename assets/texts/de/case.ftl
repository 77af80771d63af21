### The case file: what is known about a setup, for whoever helps. The first part is the window, the rest stands in the file.

case-language = de
case-open = Falldatei speichern

## The window before it is saved
case-sheet-title = Falldatei
case-sheet-text = Eine Falldatei sagt denen, die Ihnen helfen, was versucht wurde und was dabei herauskam. Ihr Token steht nie darin. Personen, das Unternehmen und seine E-Mail-Domains sind verdeckt, solange Sie sie unten nicht zeigen. Nichts wird gesendet: Sie speichern die Datei und geben sie selbst weiter.
case-sheet-working = Namen werden gesucht und verdeckt
case-save = Falldatei speichern
case-place = Speicherort selbst eingeben
case-path = Wohin sie gespeichert wird
case-path-help = Ein Ordner mit Dateinamen oder nur ein Dateiname.
case-path-save = Dort speichern
case-saved = Gespeichert in { $path }. Nennen Sie dem Support den Code { $code }: Danach wird gefragt.
case-masks = Einzelnes zeigen ({ $count })
case-masks-help = Dieselbe Maske steht immer für dasselbe. Was Sie anhaken, steht überall in der Datei offen. Token, Kennwörter und Cookies bleiben draußen, was Sie auch anhaken.
case-masks-none = In diesem Fall wird niemand genannt.
case-mask-person = { $mask } zeigen
case-mask-company = Das Unternehmen zeigen
case-mask-domain = { $mask } zeigen
case-mask-shows = Zu sehen wäre: { $text }
case-mask-pasted = Die eingefügte Meldung mitgeben
case-mask-pasted-help = Mit denselben Masken und ohne Geheimnisse.
case-sheet-content = Was in der Datei steht
case-sheet-content-help = Alles, wie es gespeichert wird: eine Seite zum Lesen und Drucken und dasselbe für Programme.
case-document = Dasselbe für Programme: case.json, { $count } Byte
case-document-name = case.json

## Why a file is not opened as a case
case-refused-too-large = Diese Datei ist zu groß für eine Falldatei und wurde nicht geöffnet.
case-refused-bomb = Diese Datei würde beim Entpacken weit größer, als sie ist, und wurde nicht geöffnet.
case-refused-not-a-case = Das ist keine Falldatei.
case-refused-damaged = Diese Falldatei ist beschädigt oder abgeschnitten. Lassen Sie sie sich noch einmal geben.
case-refused-foreign = Diese Datei enthält etwas, das in keine Falldatei gehört, und wurde nicht geöffnet.
case-refused-locked = Diese Datei ist mit einem Kennwort gesperrt. Lassen Sie sich die Falldatei geben, wie sie gespeichert wurde.
case-refused-other-kind = Das ist eine Datei anderer Art, keine Falldatei.

## The page in the file
case-title = Falldatei
case-lead = Benutzersynchronisierung von Microsoft Entra ID zu Contractbook: was eingerichtet wurde, was geprüft wurde und was dabei herauskam. In dieser Datei steht kein Geheimnis. Was in eckigen Klammern steht, ist verdeckt; dieselbe Maske steht immer für dasselbe.
case-yes = Ja
case-no = Nein
case-code = Code
case-count = Anzahl
case-number = Schritt
case-when = Wann
case-what = Was geschah
case-status = Status

## At a glance
case-glance = Auf einen Blick
case-company = Unternehmen
case-about = Gespeichert wegen
case-stands-at = Steht bei
case-last-check = Letzte Prüfung
case-made-at = Gespeichert
case-program = Programm
case-zone = Zeitzone
case-practice = Übung
case-practice-yes = Ja, mit einem erfundenen Unternehmen
case-faults = Eingebaute Fehler
case-unmasked = Von Hand gezeigt
case-setup-id = Einrichtung

## Findings
case-findings = Was gefunden wurde
case-no-findings = Nichts ist falsch, soweit geprüft wurde.
case-finding = Befund
case-finding-weight = Wie ernst
case-finding-from = Gefunden durch
case-finding-owner = Wer handelt
case-finding-cause = Wahrscheinliche Ursache
case-finding-action = Was zu tun ist
case-finding-id = Kennung
case-from-input = Adresse und Token wie eingegeben

## Steps
case-steps = Die acht Schritte
case-step = Name
case-done-at = Fertig
case-status-done = Fertig
case-status-current = Hier steht der Kunde
case-status-needs-you = Der Kunde ist dran
case-status-waiting = Wartet auf Entra
case-status-check-again = Erneut zu prüfen
case-status-cannot-start = Noch nicht möglich

## Answers
case-answers = Was geantwortet wurde
case-app-path = Die App in Entra
case-app-new = Hierfür angelegt
case-app-already-there = War schon da
case-token = Token, an den ersten und letzten Zeichen
case-token-held = Token beim Speichern im Arbeitsspeicher
case-token-since = Token eingegeben
case-token-end = Token läuft ab
case-token-no-end = Es nennt kein Ende
case-token-from = Token kam von
case-token-change = Token ist zu wechseln
case-connected = In Entra gespeichert
case-expected = Zugewiesene Personen
case-trial = Testperson
case-admin = Organisationsadministrator
case-admin-open = Nicht beantwortet
case-admin-assigned = Unter den zugewiesenen Personen
case-admin-already-in-contractbook = Hat schon ein Konto in Contractbook
case-admin-person = Wer das ist
case-assigned = Zuweisung fertig
case-assign = Zugewiesen
case-assign-one-by-one = Person für Person
case-assign-groups = Über Gruppen
case-licence = Entra ID P1 oder P2
case-licence-yes = Ja
case-licence-no = Nein
case-licence-not-sure = Nicht bekannt
case-groups = Zugewiesene Gruppen
case-login-mail = Login kommt aus der E-Mail-Adresse
case-domains = E-Mail-Domains
case-accepted = Für alle zugestimmt
case-signed-in = Jemand hat sich angemeldet
case-symptom = Auf einem Bildschirm gesehen
case-repairs = Was bereinigt wurde
case-repair-field = Feld
case-repair-what = Was getan wurde
case-field-address = Tenant-URL
case-field-token = Token

## Checks
case-check-reach = Erster Blick: Ist Contractbook erreichbar?
case-check-test = Verbindungstest
case-check-remembered = Verbindungstest, wie die Einrichtung ihn behalten hat
case-check-trial-write = Schreibprobe
case-check-accounts = Lesen aller Konten
case-check-watch = Warten auf Personen
case-verdict = Ergebnis
case-verdict-ready = Alles in Ordnung
case-verdict-ready-with-warnings = Es funktioniert, mit Warnungen
case-verdict-not-ready = Es funktioniert noch nicht
case-verdict-cancelled = Vor dem Ende gestoppt
case-began = Beginn
case-took = Dauer
case-asked = Gefragt wurde
case-recommended = Stattdessen antwortet diese Adresse
case-outdated = Adresse oder Token seither geändert
case-left-behind = Zurückgebliebene Testbenutzer
case-found = Befunde
case-rung = Wonach gefragt wurde
case-state = Ergebnis
case-time = Zeit
case-request = Anfrage
case-answer = Antwort
case-bytes = Byte
case-requests-more = Hier nicht aufgeführte Anfragen: { $count }

## People
case-people = Personen
case-list-kind = Liste
case-list-at = Beurteilt
case-list-rows = Zeilen
case-list-compared = Mit Contractbook verglichen
case-list-create = Erhalten ein neues Konto
case-list-link = Haben ein Konto, das verknüpft wird
case-list-skip = Sind nicht dabei
case-list-needs-you = Zu klärende Zeilen
case-list-forecast = Der erste Durchlauf arbeitet
case-minutes = { $from } bis { $to } Minuten
case-accounts = Konten in Contractbook
case-accounts-count = Gelesen
case-accounts-complete = Bis zum Ende gelesen
case-accounts-reported = Vom Server angekündigt
case-accounts-off = Abgeschaltet
case-accounts-no-mail = Ohne E-Mail-Adresse

## The watch
case-watch = Start und Ankunft
case-watch-before = Konten vor dem Start
case-watch-arrived = Angekommen von den Erwarteten
case-watch-created = Neue Konten gesehen
case-watch-linked = Verknüpfte Konten gesehen
case-watch-off = Seither abgeschaltet
case-watch-missing = Auf der Liste, nicht da
case-watch-unexpected = Da, nicht auf der Liste
case-watch-overdue = Später, als Warten erklärt, seit
case-watch-failing = Contractbook antwortet nicht seit
case-watch-state-not-started = Bereitstellung nicht gestartet
case-watch-state-nobody = Gestartet, aber niemand zu senden
case-watch-state-waiting = Wartet auf den ersten Durchlauf
case-watch-state-arriving = Personen kommen an
case-watch-state-between-rounds = Zwischen zwei Durchläufen
case-watch-state-all-here = Alle sind da
case-watch-state-overdue = Personen fehlen, und Warten erklärt es nicht
case-moment-begun = Einrichtung begonnen
case-moment-token-entered = Token eingegeben
case-moment-tested = Verbindung getestet
case-moment-connected = In Entra gespeichert
case-moment-assigned = Personen zugewiesen
case-moment-trial-arrived = Die Testperson kam an
case-moment-started = Bereitstellung gestartet
case-moment-last-arrival = Zuletzt kam jemand an
case-moment-arrivals = Personen kamen an
case-moment-all-arrived = Alle waren angekommen
case-moment-accepted = Für alle zugestimmt
case-moment-signed-in = Jemand hat sich angemeldet
case-moment-saved = Diese Datei wurde gespeichert
case-moment-drill-taken-out = In Entra herausgenommen
case-moment-drill-off = Abschaltung gesehen
case-moment-drill-gone = Konto nicht mehr gesehen
case-moment-drill-put-back = In Entra wieder aufgenommen
case-moment-drill-on = Wiedereinschaltung gesehen
case-silence = Fragen, als niemand kam
case-question = Frage
case-drill = Austrittsprobe

## Explained messages
case-explained = Was eingefügte Meldungen sagten
case-sure = Wie sicher
case-confidence-exact = Sicher
case-confidence-likely = Wahrscheinlich
case-unknown-codes = Hier unbekannte Codes
case-pasted = Die eingefügte Meldung
