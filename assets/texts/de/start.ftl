### Step 7: one person first, the start, and who arrives.

start-title = Erst eine Person, dann der Start
start-lead = Zuerst eine Person, bei Bedarf. Wenn dieses Konto stimmt, starten Sie die Synchronisierung für alle.
start-watch-title = Zusehen, wie alle ankommen
start-watch-lead = Entra sendet die Personen jetzt. Sie können dieses Fenster schließen: Die Synchronisierung braucht es nicht. Diese Seite liest nur.
start-all-title = Alle sind da
start-all-lead = Alle zugewiesenen Personen haben ein Konto in Contractbook. Von jetzt an hält Entra sie von selbst aktuell.
start-started-at = Gestartet: { $time }
start-do = Synchronisierung starten
start-done = Ich habe sie in Entra gestartet
start-continue = Weiter
start-continue-early = Weiter, der Rest kommt noch
start-look-now = Jetzt nachsehen
start-somebody-missing = Jemand fehlt
start-trial-not-coming = Die Person kommt nicht an
start-needs-token = Das Token wurde beim Schließen des Fensters vergessen. Fügen Sie es erneut ein, um zu sehen, wer ankommt.
start-in-entra = In Entra: { $what }

start-countdown-hours = { $hours } h { $minutes } min
start-countdown-minutes = { $minutes } min { $seconds } s
start-countdown-seconds = { $seconds } s

## The trial

start-trial = Zuerst eine Person
start-trial-text = **{ $person }** wird allein gesendet, über [[Provision on demand]]. Sonst ist niemand betroffen.
start-trial-arrived = **{ $person }** ist in Contractbook angekommen ({ $time }).
start-trial-waiting = Contractbook wird alle paar Sekunden gefragt, ob { $person } da ist.
start-trial-not-looking = Es wird nicht nachgesehen: Das Token fehlt hier.
start-trial-there = Diese Person hat schon ein Konto. Wenn Provision on demand fertig ist, ist es verknüpft, vielleicht ohne sichtbare Änderung.
start-trial-there-ok = Alle Schritte in Entra waren grün
start-trial-somebody = Jemand ist angekommen, aber als { $login }. Vergleichen Sie mit { $person }: Ist es dieselbe Person, sendet Entra ein anderes Login als erwartet.
start-trial-somebody-ok = Das ist diese Person
start-trial-same = Genau wie erwartet angekommen.
start-trial-stop = Nicht wie erwartet. Alle anderen würden ebenso ankommen. Bringen Sie das vor dem Start in Ordnung.
start-trial-fine = Fast wie erwartet. Nichts davon hindert Sie am Start.
start-trial-unknown = hier nicht bekannt
start-trial-nothing = nichts
start-fact = Angabe
start-expected = Erwartet
start-came = Angekommen
start-fact-name = Name
start-fact-login = Login
start-fact-mail = E-Mail
start-fact-active = Konto
start-active-yes = eingeschaltet
start-active-no = abgeschaltet
start-active-unsaid = Contractbook sagt es nicht

start-limits = Grenzen dieses Versuchs
start-limits-one = Gesendet wird **immer nur eine Person**, meist innerhalb von 30 Sekunden.
start-limits-group = Aus einer Gruppe wählen Sie **bis zu fünf Mitglieder**. Gruppen darin bleiben außen vor.
start-limits-minutes = Wer gerade erst zugewiesen wurde, wird übersprungen. Geben Sie Entra vorher **einige Minuten**.
start-limits-disabled = Personen, die in Entra **deaktiviert oder gelöscht** sind, lassen sich dort nicht finden.
start-limits-flag = Das Flag `aadOptscim062020` am Ende einer Tenant-URL lässt Entra Änderungen auf andere Weise schreiben. Der Versuch beachtet es nicht.
start-limits-flag-yours = Der Versuch **beachtet das Flag** `aadOptscim062020` am Ende Ihrer Tenant-URL nicht. Entra schreibt Änderungen dabei also anders als später.

practice-on-demand = Was das Übungs-Entra geantwortet hat
practice-trial-text = In Wirklichkeit tun Sie das in Entra, wie die Anleitung dazu zeigt. Hier ersetzt eine Schaltfläche diese Klicks.
practice-trial-do = Diese Person bei Bedarf bereitstellen
practice-on-demand-test-connection = Verbindungstest
practice-on-demand-import = Aus dem Verzeichnis gelesen
practice-on-demand-scope = Gehört zur Synchronisierung
practice-on-demand-match = In Contractbook gesucht
practice-on-demand-action = An Contractbook gesendet

## Before the start

start-before = Vor dem Start, in Entra
start-before-text = Drei Einstellungen auf einer Seite. Sie kosten jetzt eine Minute und ersparen später Ärger.
start-before-scope = Wer gesendet wird
start-before-scope-text = [[Sync only assigned users and groups]] ist richtig. Die andere Wahl sendet **alle in Ihrem Verzeichnis**.
start-before-mail = Wer von Problemen erfährt
start-before-mail-text = Tragen Sie in [[Notification Email]] ein Postfach ein, das gelesen wird. Sonst merkt niemand, wenn die Synchronisierung stehen bleibt.
start-before-guard = Schutz vor versehentlichem Löschen
start-before-guard-text = [[Prevent accidental deletion]] hält Entra an und fragt Sie, wenn ein Durchlauf mehr Personen abschalten würde, als Ihre Schwelle erlaubt. Für Ihre { $count ->
    [one] 1 Person
   *[other] { $count } Personen
  } ist **{ $guard }** eine gute Zahl.

start-dialog-title = { $count ->
    [one] Synchronisierung für 1 Person starten?
   *[other] Synchronisierung für { $count } Personen starten?
  }
start-dialog-real = Klicken Sie in Entra auf [[Start provisioning]] und bestätigen Sie es dann hier. Danach sieht dieses Programm zu.
start-dialog-practice = Das Übungs-Entra sendet die zugewiesenen Personen an das Übungs-Contractbook.
start-dialog-people = { $count ->
    [one] 1 Person bekommt ein Konto, oder ihr vorhandenes wird verknüpft.
   *[other] { $count } Personen bekommen ein Konto, oder ihr vorhandenes wird verknüpft.
  }
start-dialog-list = Nach Ihrer Liste: **{ $create }** mit neuem Konto, **{ $link }** mit dem vorhandenen Konto verknüpft.
start-dialog-read-only = Die Seiten Users und User groups in Contractbook lassen sich danach größtenteils nur noch lesen.
start-dialog-admin = Organisationsadministrator: { $admin }
start-dialog-admin-there = Ein Organisationsadministrator ist schon in Contractbook.
start-dialog-no-admin = Es ist kein Organisationsadministrator angegeben. Ohne einen kann danach niemand Contractbook verwalten.
start-dialog-no-trial = Die Testperson wurde in Contractbook noch nicht gesehen. Sicherer ist es, zuerst mit einer Person zu probieren.
start-dialog-stop = Sie können in Entra jederzeit pausieren. Schon angelegte Konten bleiben.
start-dialog-do = Synchronisierung starten
start-dialog-done = Ich habe sie gestartet

start-when = Wann wurde sie gestartet?
start-when-now = Gerade eben
start-when-earlier = Früher
start-when-label = Uhrzeit
start-when-help = Heute oder gestern. Die Vorhersage zählt ab dann.
start-when-hint = 10:43
start-when-today = Heute um { $time }
start-when-yesterday = Gestern um { $time }
start-when-not-today = Gestern um { $time }: So spät ist es heute noch nicht
start-when-empty = Geben Sie die Uhrzeit ein, etwa 10:43.
start-when-unreadable = Das ist keine Uhrzeit. Schreiben Sie sie wie 10:43 oder gestern 16:30.
start-when-future = So spät ist es heute noch nicht.

## The arrivals

start-arrived-number = { $arrived } von { $expected }
start-arrived-words = sind in Contractbook angekommen
start-arrived = { $arrived } von { $expected } sind angekommen
start-all-arrived = Alle sind angekommen ({ $time })
start-forecast = In **{ $from } bis { $to } Minuten** sind alle da, zwischen { $earliest } und { $latest }
start-forecast-about = In **etwa { $to } Minuten** sind alle da, gegen { $latest }
start-forecast-hours = In **{ $from } bis { $to } Stunden** sind alle da, zwischen { $earliest } und { $latest }
start-forecast-now = **Jeden Moment** sind alle da
start-forecast-seen = Berechnet nach dem bisherigen Tempo.
start-forecast-rule = Nach Microsofts Faustregel. Genauer wird es, sobald die ersten ankommen.
start-round-known = Nächster Durchlauf in **{ $left }**, gegen { $time }
start-round-first = Der erste Durchlauf beginnt innerhalb von **{ $left }**, bis spätestens { $time }
practice-forecast = Wie in Wirklichkeit. Das Übungs-Entra kann schneller sein.
practice-round-runs = Ein Durchlauf des Übungs-Entra ist im Gang.
practice-round-waits = Das Übungs-Entra wartet auf seinen nächsten Durchlauf.
practice-next-round = Zum nächsten Durchlauf springen
start-looking-first = Es wird zum ersten Mal nachgesehen …
start-looks = Zuletzt nachgesehen: { $last }, wieder in { $left }
start-looks-now = Zuletzt nachgesehen: { $last }, gerade wieder
start-looks-held = Zuletzt nachgesehen: { $last }. Contractbook bat um eine Pause: wieder in { $left }

start-tile-new = neu
start-tile-linked = verknüpft
start-tile-missing = noch nicht da
start-tile-unexpected = nicht gelistet

start-tell = **Darf dieser Computer Ihnen melden**, wenn Personen angekommen sind? Eine kurze Benachrichtigung mit Zahlen, ohne Namen, solange dieses Fenster im Hintergrund ist.
start-tell-yes = Ja, melden
start-tell-no = Nein, ich sehe selbst nach
start-news-all = Alle sind in Contractbook
start-news-all-text = { $count ->
    [one] Die eine zugewiesene Person ist angekommen.
   *[other] Alle { $count } zugewiesenen Personen sind angekommen.
  }
start-news-more = Personen sind in Contractbook angekommen
start-news-more-text = { $arrived } von { $expected } sind jetzt da.

start-tab-arrived = Angekommen { $count }
start-tab-missing = Noch nicht da { $count }
start-tab-unexpected = Nicht auf Ihrer Liste { $count }
start-search = Jemanden suchen
start-search-hint = Namen suchen
start-search-clear = Suche leeren
start-list-arrived = Wer angekommen ist, Neueste zuerst
start-list-missing = Wer noch nicht angekommen ist
start-column-seen = Gesehen um
start-column-who = Zuletzt angekommen
start-column-how = Wie
start-column-missing = Noch nicht da
start-column-login = Benutzername
start-column-stands = Konto
start-how-new = Neues Konto
start-how-linked = Verknüpft
start-how-off = Abgeschaltet
start-stands-none = Noch kein Konto
start-stands-there = Von vorher
start-count = { $count ->
    [one] 1 Person
   *[other] { $shown } Personen
  }
start-nobody-yet = Noch niemand
start-nobody-yet-text = Der erste Durchlauf kann bis zu 40 Minuten nach dem Start beginnen. Dass bis dahin nichts geschieht, ist normal.
start-nobody-here = Niemand
start-nobody-here-text = In dieser Liste ist niemand.
start-nobody-found = Niemand gefunden
start-nobody-found-text = Niemand hier heißt „{ $words }“.
start-no-list = Um zu sehen, wer fehlt, laden Sie Ihre Personenliste erneut. Sie wurde nie gespeichert.
start-list-differs = Ihre Liste nennt eine andere Zahl von Personen, als Sie als zugewiesen angegeben haben. Daher ist nicht bekannt, wer fehlt.
start-to-list = Zur Liste
start-chosen-login = Benutzername
start-chosen-here = Angekommen, mit einem funktionierenden Konto.
start-chosen-off = Das Konto ist abgeschaltet. Ist die Anmeldung dieser Person in Entra gesperrt?
start-chosen-unexpected = Nicht auf Ihrer Liste, also vielleicht Mitglied einer zugewiesenen Gruppe. Soll die Person nicht hier sein, heben Sie die Zuweisung in Entra auf.
start-chosen-missing = Noch kein Konto mit diesem Benutzernamen. Sind alle anderen da, suchen Sie diese Person in [[Provisioning logs]].
start-chosen-there = Das Konto war schon vorher da, und seit dem Start hat sich darin nichts geändert. Sind alle Angaben gleich, hinterlässt das Verknüpfen keine Spur.

start-expect = Was zu erwarten ist
start-expect-trial = Die erste Person ist angekommen
start-expect-started = Gestartet
start-expect-all = Alle sind da
start-expect-between = { $from } bis { $to }
start-expect-round = Nächster Durchlauf
start-expect-round-at = gegen { $time }
start-expect-round-by = bis spätestens { $time }
start-expect-rounds = Entra arbeitet in Durchläufen, etwa alle 40 Minuten. Stille dazwischen ist normal.
start-expect-contractbook = Ändern Sie Personen von jetzt an in Entra. In Contractbook lassen sich diese Seiten größtenteils nur noch lesen.
start-expect-stop = **Zum Anhalten:** in Entra [[Overview]], [[Pause provisioning]].
start-expect-close = Wer sich nicht synchronisieren ließ, steht in Entra unter [[Provisioning logs]].

## What happens to the watch

start-look-failed = Contractbook hat seit { $time } nicht geantwortet. Dieses Programm fragt von selbst erneut, und Entra macht inzwischen weiter.
start-token-refused = Contractbook akzeptiert das Token nicht mehr, daher ist von hier aus nichts zu sehen. Entra verwendet dasselbe: Fügen Sie das neue hier ein und speichern Sie es auch in Entra.
start-note-resuming = Weiter geht es, wo dieses Programm aufgehört hat …
start-note-resumed = Dieses Programm war eine Weile geschlossen. Wer inzwischen angekommen ist, wird mitgezählt.
start-note-slept = Dieser Computer war seit { $time } im Ruhezustand. Wer inzwischen angekommen ist, wird mitgezählt.
start-note-back = Contractbook antwortet wieder. Stille herrschte seit { $time }. Niemand ging verloren: Wer inzwischen angekommen ist, wird mitgezählt.
start-note-clock = Die Uhr dieses Computers wurde zurückgestellt. Die Zeiten unten können springen, die Zählung nicht.

## When nobody comes

start-ask-number = Frage { $number } von höchstens { $most }
start-ask-words = Wörter, nach denen Sie suchen:
start-ask-have-line = Ich habe eine Zeile des Protokolls oder eine Meldung
start-ask-paste = Eine Zeile des Protokolls verrät es
start-ask-paste-text = Suchen Sie in Entra eine der fehlenden Personen, kopieren Sie, was dort steht, und fügen Sie es unten ein.
start-ask-wait = Warten ist richtig
start-ask-wait-text = Entra braucht einige Minuten, bis es eine neue Zuweisung bemerkt. Klicken Sie dann auf [[Provision]] und sehen Sie hier wieder nach.
start-ask-then = Ist es in Ordnung gebracht, kommen die Personen mit dem nächsten Durchlauf. Diese Seite sieht weiter zu.
start-ask-back = Eine Frage zurück
start-ask-again = Von vorn
start-ask-end = Fragen schließen

## The leaver drill

start-drill = Freiwillig: Probieren, was geschieht, wenn jemand ausscheidet
start-drill-text = Sie nehmen **{ $person }** heraus, und dieses Programm sieht nach, ob Contractbook das Konto abschaltet. Dann nehmen Sie die Person wieder auf.
start-drill-harmless = Dokumente und Verträge dieser Person bleiben. Bis zur Rückkehr kann sie sich nicht anmelden.
start-drill-out = In Entra herausgenommen
start-drill-off = In Contractbook abgeschaltet
start-drill-back = In Entra wieder aufgenommen
start-drill-on = Wieder eingeschaltet
start-drill-out-text = Nehmen Sie **{ $person }** in Entra aus der App und bestätigen Sie es dann hier.
start-drill-out-practice = Im Übungs-Entra herausnehmen
start-drill-out-done = Ich habe die Person herausgenommen
start-drill-until = Es kommt mit einem Durchlauf, innerhalb von **{ $left }**, bis spätestens { $time }.
start-drill-next-round = Zum nächsten Durchlauf des Übungs-Entra springen
start-drill-back-text = Weisen Sie **{ $person }** jetzt in Entra wieder zu und bestätigen Sie es dann hier.
start-drill-back-anyway = Nehmen Sie die Person auf jeden Fall wieder auf, damit niemand aus Versehen fehlt.
start-drill-back-practice = Im Übungs-Entra wieder aufnehmen
start-drill-back-done = Ich habe die Person wieder aufgenommen
start-drill-causes = Die wahrscheinlichsten Ursachen:
start-drill-again = Noch einmal probieren
