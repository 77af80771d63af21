### The finish page, what comes later, and the start page.

## Finish

finish-title = Ihre Benutzer kommen jetzt aus Entra
finish-lead = { $count ->
    [one] 1 Person ist angekommen. Hier steht, was eingerichtet wurde und worauf ab jetzt noch zu achten ist.
   *[other] { $count } Personen sind angekommen. Hier steht, was eingerichtet wurde und worauf ab jetzt noch zu achten ist.
  }
finish-what = Das wurde eingerichtet
finish-app = Unternehmensanwendung „{ $name }“
finish-connection = Verbindung, hier und von Microsoft getestet
finish-people = { $arrived } von { $expected } Personen sind angekommen
finish-sign-in = Die Anmeldung funktioniert
finish-drill = Austrittsprobe
finish-drill-passed = Das Konto wurde abgeschaltet ({ $time }) und kam zurück.
finish-drill-off = Das Konto wurde abgeschaltet ({ $time }). Die Person muss noch wieder zugewiesen werden.
finish-drill-back = Das Konto wurde abgeschaltet ({ $time }). Die Person ist wieder zugewiesen; die Wiedereinschaltung des Kontos wurde noch nicht festgestellt.
finish-drill-waiting = Herausgenommen: { $time }. Wirksam wird es mit dem nächsten Durchlauf, und den gibt es etwa alle 40 Minuten.
finish-drill-not-tried = Nicht versucht. Sie zeigt an einer Person, dass Ausgeschiedene den Zugang verlieren, und dauert ein bis zwei Durchläufe von etwa 40 Minuten.
finish-drill-open = Zur Probe in Schritt 7
finish-another = Weiteres Unternehmen einrichten
finish-reopened = „{ $step }“ muss erneut angesehen werden, weil sich davor etwas geändert hat.
finish-open-step = Schritt { $number } öffnen
finish-later-people = Personen nur in Entra hinzufügen, ändern und entfernen. In Contractbook lassen sich diese Seiten größtenteils nur noch lesen.
finish-later-pause = So pausieren Sie die Synchronisierung: in Entra, [[Overview]] der App, dann [[Pause provisioning]].
finish-later-mail = Hat die Synchronisierung Probleme, schreibt Microsoft an die Adresse, die in den Bereitstellungseinstellungen der App steht. Fügen Sie eine solche E-Mail unter **Fehler einfügen** ein, um sie erklärt zu bekommen.

## The token's card

token-plan-title = Wann das Token zu wechseln ist
token-plan-text = Läuft ein Token ab, stoppt die Synchronisierung. Besorgen Sie rechtzeitig ein neues und ersetzen Sie damit das alte in Entra unter [[Connectivity]] oder, im älteren Portal, [[Edit provisioning]].
token-plan-text-no-end = Dieses sagt nicht, wann es abläuft. Fragen Sie den Contractbook-Support und planen Sie trotzdem einen Wechsel.
token-plan-print = Token
token-plan-since = Hier eingegeben
token-plan-end = Läuft ab
token-plan-no-end = Sagt es nicht
token-plan-ended = { $time }, schon abgelaufen
token-plan-from = Von wem
token-plan-from-help = Von dort kommt das nächste
token-plan-support = Contractbook-Support
token-plan-day = Nächster Wechsel
token-plan-day-help = Zum Beispiel { $day }
token-plan-before-end = Vorschlag: 30 Tage vor dem Ablauf.
token-plan-six-months = Vorschlag: 6 Monate nach dem Erhalt.
token-plan-at-once = Der vorgeschlagene Tag ist vorbei, deshalb gilt heute.
token-plan-propose = { $day } vorschlagen
token-plan-day-unreadable = Schreiben Sie den Tag wie { $day }. Tage mit Schrägstrichen lassen sich auf zwei Arten lesen.
token-plan-day-past = Dieser Tag ist vorbei. Die Erinnerung braucht einen Tag, der noch kommt.
token-plan-day-too-late = Das Token läuft vor diesem Tag ab.
token-plan-due = Das Token hätte am { $day } gewechselt werden sollen.
token-plan-add = In Kalender eintragen
token-plan-add-again = Erinnerung ersetzen
token-plan-saved-as = Zuletzt gespeichert als { $file }. Speichern Sie sie wieder unter diesem Namen, dann verschiebt der Kalender den Eintrag, statt einen hinzuzufügen.
token-plan-place = Speicherort selbst eingeben
token-plan-path = Erinnerung speichern als
token-plan-path-save = Dort speichern
token-plan-none = In dieser Einrichtung wurde kein Token eingegeben. Fügen Sie es in Schritt 3 ein.
reminder-title = Contractbook-Token in Entra wechseln
reminder-title-company = Contractbook-Token in Entra wechseln ({ $company })
reminder-text =
    Das geheime Token, mit dem Microsoft Entra ID Contractbook erreicht, ist zu wechseln.

    1. Bitten Sie { $from } um ein neues Token.
    2. Öffnen Sie in Entra die Unternehmensanwendung { $app }, dann Provisioning, Connectivity (älteres Portal: Edit provisioning).
    3. Fügen Sie das neue Token ein, klicken Sie auf Test connection, speichern Sie.
    4. Prüfen Sie die Verbindung erneut mit dem Contractbook Setup Assistant.

    Tenant-URL: { $url }
    Token jetzt: { $print }

## Handover sheet

sheet-title = Übergabeblatt
sheet-text = Eine Seite für Ihre Kollegen: was wo läuft, worauf zu achten ist, wie man es stoppt und wen man fragt. Sie enthält kein Geheimnis.
sheet-save = Übergabeblatt speichern
sheet-save-markdown = Als Markdown
sheet-place = Speicherort selbst eingeben
sheet-path = Blatt speichern als
sheet-path-help = Ein Name mit der Endung .md ergibt Markdown, alles andere eine Seite für den Browser.
sheet-path-save = Dort speichern

## Check again

again-title = Erneut prüfen
again-text = Fragt Contractbook dasselbe wie Schritt 4, ändert nichts und sagt, was anders ist als bei der letzten guten Prüfung.
again-last = Letzte Prüfung { $age }: { $verdict }
again-never = Noch nicht geprüft.
again-do = Jetzt prüfen
again-stop = Stoppen
again-running = Contractbook wird gefragt, { $done } von { $all } erledigt
again-token = Fügen Sie das Token ein, um zu prüfen. Es wird nie gespeichert und wurde deshalb beim Schließen des Fensters vergessen.
again-token-practice = Übungstoken einfügen
again-token-missing = Die Prüfung braucht das Token.
again-token-other = Das ist ein anderes Token als vorher. Entra hat noch das alte: Speichern Sie das neue dort, in Schritt 5.
again-age-now = gerade eben
again-age-minutes = vor { $count } Minuten
again-age-hours = { $count ->
    [one] vor einer Stunde
   *[other] vor { $count } Stunden
  }
again-age-days = { $count ->
    [one] vor einem Tag
   *[other] vor { $count } Tagen
  }
again-age-months = { $count ->
    [one] vor einem Monat
   *[other] vor { $count } Monaten
  }
again-verdict-ready = alles war in Ordnung
again-verdict-ready-with-warnings = es funktioniert, mit Warnungen
again-verdict-not-ready = etwas war nicht in Ordnung
again-verdict-cancelled = vor dem Ende gestoppt
again-nothing = Seit { $time } hat sich nichts geändert. Alles ist noch in Ordnung.
again-nothing-but = Seit { $time } hat sich nichts geändert. Dieselben Warnungen sind da.
again-changed = Was sich seit { $time } geändert hat
again-first = Das war die erste gute Prüfung in dieser Einrichtung. Die nächste wird damit verglichen.
again-not-good = In dieser Einrichtung gibt es keine gute Prüfung zum Vergleichen.
again-new = { $count ->
    [one] Neu: eine Sache, die vorher nicht da war.
   *[other] Neu: { $count } Dinge, die vorher nicht da waren.
  }
again-solved = Gelöst: { $title } ({ $code })
again-users-more = { $now } Konten in Contractbook, { $count } mehr als damals ({ $before }).
again-users-fewer = { $now } Konten in Contractbook, { $count } weniger als damals ({ $before }).
again-issuer = Das Zertifikat des Servers ist jetzt von { $now } ausgestellt, vorher von { $before }.
again-other-address = Es wurde eine andere Adresse gefragt als beim letzten Mal ({ $before }). Die Zahl der Konten wird nicht verglichen.
again-incomplete = Nicht alles ließ sich fragen, was vorher falsch war, ist es also vielleicht noch.
again-old-problems = { $count ->
    [one] Eine Sache ist, wie sie damals war. Schritt 4 zeigt sie.
   *[other] { $count } Dinge sind, wie sie damals waren. Schritt 4 zeigt sie.
  }
again-open-test = Ganze Prüfung zeigen

## Start page

start-page-title = Ihre Einrichtungen
start-page-lead = Machen Sie weiter, wo Sie aufgehört haben, prüfen Sie eine fertige erneut oder beginnen Sie mit einem anderen Unternehmen.
start-page-new = Neue Einrichtung
start-page-empty = Noch keine Einrichtung
start-page-empty-text = Was Sie beginnen, wird von selbst gespeichert und hier aufgeführt.
start-page-unnamed = Unternehmen ohne Namen
start-page-where = Schritt { $number }: { $step } · { $time }
start-page-complete = Alle 8 Schritte fertig · { $time }
start-page-continue = Hier weitermachen
start-page-continue-name = Mit { $company } weitermachen
start-page-open = Öffnen
start-page-open-name = { $company } öffnen
start-page-check = Erneut prüfen
start-page-check-name = { $company } erneut prüfen
start-page-token-soon = Das Token ist am { $day } zu wechseln.
start-page-token-due = Das Token war am { $day } zu wechseln.
start-page-delete-name = { $company } löschen
start-page-practice = Zuerst üben
start-page-practice-text = Gehen Sie alle acht Schritte mit einem erfundenen Unternehmen in diesem Programm durch. Nichts ist echt, nichts wird gesendet.
start-page-saved = Was gespeichert wird
start-page-saved-text = Ihre Antworten, nur auf diesem Computer. **Nie das Token**: Fügen Sie es wieder ein, wenn es gebraucht wird.
