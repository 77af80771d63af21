### The pages' own words; instructions for Entra are in guide.ftl, words of the ladder in test.ftl and rungs.ftl.

milliseconds = { $count } ms

## Finding cards

finding-copy-code = Code { $code } kopieren
finding-code-name = Code
finding-message-name = Nachricht { $code }
finding-copy-message = Nachricht kopieren
finding-copy-message-named = Nachricht { $code } kopieren
finding-open-mail = Als E-Mail öffnen
finding-details = Technische Details
finding-copy-details = Details kopieren
finding-message-along = Enthalten sind Code, Tenant-URL, Zeit und technische Details, aber keine Personen und nicht das Token.
finding-message-support = Nachricht an den Support kopieren
finding-mail-subject = { $title } (Code { $code })
finding-send-to-you = Geben Sie das weiter
finding-send-to-entra-admin = Senden Sie das an Ihren Entra-Administrator
finding-send-to-network-team = Senden Sie das an Ihr Netzwerkteam
finding-send-to-contractbook = Senden Sie das an den Contractbook-Support
finding-send-to-microsoft = Senden Sie das an den Microsoft-Support
finding-send-to-wait = Für Ihre Unterlagen

## What the main button may find missing

missing-earlier-step = Ein früherer Schritt kommt zuerst.
missing-app-name = Die App in Entra braucht einen Namen.
missing-tenant-url = Geben Sie die Tenant-URL als ganze Adresse ein, beginnend mit https://.
missing-token = Fügen Sie das geheime Token ein. Es wird bei jedem Schließen des Fensters vergessen.
missing-passed-test = Die Verbindung muss den Test mit dieser Adresse und diesem Token bestehen.
missing-saved-in-entra = Speichern Sie Adresse und Token in Entra und setzen Sie dann das Häkchen dafür.
missing-expected-people = Geben Sie an, wie viele Personen zugewiesen sind.
missing-trial-person = Nennen Sie eine Testperson.
missing-admin = Nennen Sie einen Organisationsadministrator.
missing-assigned = Weisen Sie die Personen in Entra zu und bestätigen Sie es dann.
missing-started = Starten Sie die Bereitstellung in Entra und bestätigen Sie es dann.
missing-arrivals = In Contractbook ist noch niemand angekommen.
missing-sign-in = Eine Person muss sich anmelden oder ein Administrator zustimmen. Bestätigen Sie es dann.

## Instructions in general

guide-mark = Marke { $letter }
guide-when-done = Wenn es geklappt hat
guide-address = Adresse dieser Seite, für einen anderen Browser
guide-token-gone = Das Token ist nicht mehr im Speicher. Fügen Sie es in Schritt 3 wieder ein.
guide-practice-link = In der Übung öffnet das ein eigenes Fenster mit dem Übungs-Entra.

## Step 1

prepare-practise = Zuerst üben, nichts ist echt
prepare-copy-request = Anfrage an den Support kopieren
prepare-your-address = (Ihre E-Mail-Adresse in Contractbook)
prepare-company = Name Ihres Unternehmens
prepare-company-help = Nur für Ihre Übersicht. Er bleibt auf diesem Computer.
prepare-account = Ihre E-Mail-Adresse in Contractbook
prepare-account-help = Sie kommt in die Anfrage an den Support und sonst nirgendwohin.
prepare-reach-running = Es wird geprüft, ob dieser Computer Contractbook erreicht …
prepare-reach-not-tried = Dieser Computer hat Contractbook noch nicht gefragt
prepare-reach-ok = Dieser Computer erreicht Contractbook
prepare-reach-when = Geprüft: { $time }, ohne Anmeldung
prepare-reach-go-on = Sie können weitermachen. Schritt 4 sieht noch einmal nach und sagt mehr.

## Step 2

create-app-new = Neue App anlegen
create-app-exists = Es gibt sie schon
create-app-wrong-kind = Ich habe die falsche Art angelegt
create-app-done = Ich habe die App angelegt
create-app-found = Ich habe die App gefunden
create-app-this-title = Die App
create-app-name-label = Name in Entra
create-app-name-help = Ändern Sie ihn, wenn Ihre App anders heißt.
create-app-ids-title = Direkte Links zur App (optional)
create-app-ids-why = Mit den beiden IDs der App führt „Diese Seite öffnen“ direkt zu ihren eigenen Seiten.
create-app-ids-label = Object ID und Application ID
create-app-ids-help = Fügen Sie beide ein oder die Adresse der App-Seite in Entra.
create-app-ids-unreadable = Nötig sind zwei verschiedene IDs, jede wie `1b2c3d4e-….` Die Adresse der App-Seite enthält beide.
create-app-ids-known = Beide IDs sind da. Die Links öffnen jetzt die eigenen Seiten der App.

## Step 3

credentials-title = Adresse prüfen, Token einfügen
credentials-lead = Entra braucht zwei Dinge, um Contractbook zu erreichen: eine Adresse, die Tenant-URL heißt, und ein langes Kennwort, das geheimes Token heißt. Beide werden hier geprüft, bevor Entra sie bekommt.
credentials-continue = Weiter zum Test
credentials-address-help = Schon ausgefüllt. Ändern Sie sie nur, wenn der Support Ihnen eine andere gegeben hat.
credentials-address-good = Richtig geschrieben. Ob sie antwortet, zeigt Schritt 4.
credentials-token-help = Fügen Sie den ganzen Text ein, den der Contractbook-Support Ihnen geschickt hat.
credentials-token-hint = Hier einfügen
credentials-token-hold = Zum Anzeigen halten
credentials-token-good = Sieht vollständig aus. Ob es angenommen wird, zeigt Schritt 4.
credentials-token-length = { $count ->
    [one] 1 Zeichen
   *[other] { $count } Zeichen
  }
credentials-tidied = Das Eingefügte wurde bereinigt.
credentials-swapped = Die beiden Felder scheinen vertauscht: Die Adresse steht im Feld des Tokens oder umgekehrt.
credentials-no-token = Noch kein Token?
credentials-keep-title = Sicher aufbewahren

## Step 4

test-title = Verbindung testen
test-lead = Dieser Computer fragt Contractbook jetzt, was Entra später fragen wird. Er liest nur.
test-lead-running = Dieser Computer fragt Contractbook, was Entra später fragen wird. Er liest nur.
test-lead-ready = Alles ist in Ordnung. Adresse und Token sind bereit für Entra.
test-lead-warnings = Die Verbindung funktioniert. Lesen Sie die Warnungen, bevor Sie weitermachen.
test-lead-failed = { $count ->
    [one] Ein Prüfpunkt wurde nicht bestanden. Die grünen funktionieren, dort müssen Sie nicht mehr nachsehen.
   *[other] { $count } Prüfpunkte wurden nicht bestanden. Die grünen funktionieren, dort müssen Sie nicht mehr nachsehen.
  }
test-lead-cancelled = Der Test wurde vor dem Ende gestoppt. Nichts wurde geändert.
test-start = Verbindung testen
test-again = Erneut testen
test-everything-again = Alles erneut testen
test-running-button = Test läuft …
test-cancel = Stoppen
test-continue = Weiter zu Entra
test-needs-token = Das Token wurde beim Schließen des Fensters vergessen. Fügen Sie es zum Testen wieder ein.
test-to-credentials = Zu Schritt 3
test-outdated = Adresse oder Token wurde seit diesem Test geändert.
test-what-happens = Was jetzt geschieht
test-what-happens-text = Der Test besteht aus Prüfpunkten: Jeder ist eine Sache, die funktionieren muss. Sie werden von oben nach unten abgefragt, und die voneinander unabhängigen gleichzeitig. Das dauert wenige Sekunden.
test-all-good = Jetzt getestet, und alles funktioniert
test-all-good-text = Das wurde von diesem Computer aus versucht. Die Server von Microsoft nehmen einen anderen Weg, den Schritt 5 prüft.
test-empty = Noch nicht getestet
test-empty-passed = Bestanden: { $time }, seitdem nicht getestet
test-empty-text = Ein Test zeigt jeden Prüfpunkt, wie er jetzt ist. Er ändert nichts.
test-use-variant = Diese Adresse verwenden
test-change-address = Adresse ändern
test-change-token = Anderes Token einfügen
test-count-passed = { $count } bestanden
test-count-warning = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
  }
test-count-failed = { $count } nicht bestanden
test-count-not-tried = { $count } nicht versucht
test-old = Das ist der Stand von { $time } und gilt vielleicht nicht mehr. Testen Sie erneut, um sicher zu sein.
test-asked-from-here = { $count ->
    [one] Von diesem Computer aus gefragt: eine Anfrage, { $seconds } s.
   *[other] Von diesem Computer aus gefragt: { $count } Anfragen, { $seconds } s.
  }
requests-made = { $count ->
    [one] Die eine Anfrage, die gestellt wurde
   *[other] Die { $count } Anfragen, die gestellt wurden
  }
requests-no-answer = keine Antwort
requests-name = Liste der Anfragen
requests-copy = Liste kopieren
requests-help = Das Token wird in einem Header mitgesendet und nie angezeigt.
rung-state-old = Vor einiger Zeit bestanden
rung-waiting = Wartet auf die Prüfpunkte darüber
rung-not-yet = Nicht getestet, seit dieses Fenster offen ist
rung-passed-at = Bestanden: { $time }

## Step 5

connect-done = Es ist in Entra gespeichert
connect-newer-portal = Portal seit 2025
connect-older-portal = Älteres Portal
connect-saved = Microsofts Test ist bestanden, und es ist gespeichert
connect-saved-help = Entra zeigt nach Test connection ein grünes Häkchen. Danach Create, oder im älteren Portal Save.

## Pasted messages

pasted-title = Was sagt Microsoft?
pasted-sheet-title = Fehler einfügen
pasted-help = Fügen Sie die Meldung hier ein, mit allem, was darunter steht: ein Banner mit Details, eine Zeile des Bereitstellungsprotokolls, eine E-Mail, eine Seite mit einem Code. Sie bleibt auf diesem Computer und wird nicht gespeichert.
pasted-explain = Erklären
pasted-clear = Leeren
pasted-unknown-code = AADSTS{ $code } ist ein Anmeldecode von Microsoft, der hier nicht in der Liste steht. Microsofts eigene Seite erklärt ihn.
pasted-look-up = Microsofts Seite öffnen
pasted-found = { $count ->
    [one] Eines wurde in diesem Text erkannt.
   *[other] { $count } Dinge wurden in diesem Text erkannt, das aufschlussreichste zuerst.
  }
pasted-explain-this = Diese Meldung erklären
pasted-nothing = In diesem Text erkennt das Programm nichts. Fügen Sie die ganze Meldung ein, mit den Zeilen „Error code“ und „Details“, falls es sie gibt, oder senden Sie sie an den Contractbook-Support.

## Practice

practice-entra = Übungs-Entra
practice-app-text = In Wirklichkeit tun Sie das in Microsofts Portal, wie unten gezeichnet. Hier ersetzt eine Schaltfläche diese Klicks.
practice-app-do = App im Übungs-Entra anlegen
practice-app-made = Die App **{ $name }** gibt es jetzt im Übungs-Entra. Ihre IDs wurden übernommen.
practice-token-text = In Wirklichkeit schickt der Support das Token. Die Übungsfirma hat eines bereit, mit dem Wort Bearer und einem Zeilenumbruch, wie sie oft mitkopiert werden.
practice-token-do = Übungstoken einfügen
practice-connect-text = Eine Schaltfläche ersetzt das Einfügen beider Werte, Test connection und Create. Das Übungs-Entra fragt wirklich das Übungs-Contractbook.
practice-connect-do = Im Übungs-Entra einfügen, testen, speichern
practice-connect-ok = Das Übungs-Entra hat die Verbindung getestet und gespeichert.
practice-entra-says = Das Übungs-Entra sagt:
practice-people-text = Haken Sie an, wer ein Konto bekommt. Manche haben Eigenheiten, die echte Firmen kennen.
practice-people-do = Diese Personen zuweisen
practice-people-assigned = { $count ->
    [one] 1 Person ist zugewiesen.
   *[other] { $count } Personen sind zugewiesen.
  }
practice-person-admin = Organisationsadministrator
practice-person-no-mail = keine E-Mail-Adresse
practice-person-guest = Gast
practice-person-off = in Entra abgeschaltet
prepare-changes-more = Was sich sonst ändert

# Step 6: who is in Contractbook now
accounts-title = Wer jetzt in Contractbook ist
accounts-text = Personen, die schon ein Konto haben, werden damit verknüpft, wenn die Adresse dieselbe ist. Ist sie verschieden, bekommen sie ein zweites Konto. Lesen Sie die Liste, um zu vergleichen. Nichts wird geändert, und die Liste bleibt nur im Arbeitsspeicher, solange Sie sie nicht speichern.
accounts-read = Liste lesen
accounts-again = Erneut lesen
accounts-stop = Lesen stoppen
accounts-save = Als CSV speichern
accounts-kinds = Abgeschaltet: { $off }. Ohne E-Mail-Adresse: { $mail }.
accounts-read-at = Gelesen: { $time }, von diesem Computer aus.
accounts-show = { $count ->
    [one] Konto zeigen
   *[other] Die ersten { $count } zeigen
  }
accounts-incomplete = In dieser Liste fehlt vielleicht jemand. Eine gespeicherte Datei sagt es in ihrem Namen.
accounts-column-name = Benutzername
accounts-column-mail = E-Mail
accounts-column-state = Konto
accounts-on = Ein
accounts-off = Aus
accounts-unknown = Keine Angabe
