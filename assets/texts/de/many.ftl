### Many setups: the list of them, the token in the keychain, and the check of all of them at once.

## The list

many-filter-all = Alle { $count }
many-filter-needs-you = Sie sind dran { $count }
many-filter-waiting = Wartet { $count }
many-filter-archived = Archiv { $count }
many-search = Einrichtungen nach Unternehmen oder Adresse suchen
many-search-hint = Suchen
many-search-clear = Suchfeld leeren
many-list = Einrichtungen
many-company = Unternehmen
many-where = Wie weit
many-check = Letzte Prüfung
many-token = Token eingegeben
many-token-change = Tokenwechsel
many-step = Schritt { $number }: { $step }
many-step-waiting = Wartet, Schritt { $number }: { $step }
many-complete = Alle 8 Schritte fertig
many-check-never = Nie
many-check-ready = In Ordnung, { $age }
many-check-warnings = Warnungen, { $age }
many-check-not-ready = Nicht in Ordnung, { $age }
many-check-cancelled = Gestoppt, { $age }
many-token-none = Noch kein Token
many-token-line = Token eingegeben { $age }.
many-token-line-kept = Token eingegeben { $age } und auf diesem Computer gespeichert.
many-change-none = Noch kein Tag für den Wechsel.
many-change = Wechsel am { $day }, ohne Erinnerung.
many-change-reminder = Wechsel am { $day }. Eine Erinnerung ist gespeichert.
many-need-token-ended = Das Token ist abgelaufen. Bis es ein neues gibt, wird niemand synchronisiert.
many-need-again = Schritt { $number } ist erneut zu prüfen: { $step }.
many-archive = Archivieren
many-archive-name = { $company } ins Archiv legen
many-unarchive = Aus dem Archiv holen
many-unarchive-name = { $company } aus dem Archiv holen
many-archived-line = Im Archiv. Das ändert nichts: Eine laufende Synchronisierung läuft weiter.
many-removed = Die Einrichtung von { $company } ist entfernt.
many-nothing = Keine Einrichtung passt
many-nothing-here = Alle Ihre Einrichtungen sind im Archiv.
many-nothing-found = Keine Einrichtung hier hat „{ $words }“ in Unternehmen oder Adresse.
many-show-all = Alle zeigen
many-saved-unless = Es sei denn, Sie wünschen es in Schritt 3: Dann liegt das Token dort, wo dieser Computer Kennwörter aufbewahrt.

## The token in the keychain

many-place-windows = Windows-Anmeldeinformationsverwaltung
many-place-macos = macOS-Schlüsselbund
many-place-linux = Schlüsselbund des Desktops
many-keep = Token auf diesem Computer merken
many-keep-help = Aufbewahrt wird es unter Ihrer eigenen Anmeldung, hier: { $place }. Es kommt wieder, wenn Sie diese Einrichtung öffnen, nur für diese Tenant-URL. Ohne Häkchen wird es beim Schließen des Fensters vergessen.
many-kept = Gespeichert, nur für diese Tenant-URL. Ort: { $place }.
many-forget = Vergessen
many-keychain-asking = { $place } wird gefragt …
many-ask-again = Noch einmal
many-not-kept = Das Token wurde nicht gespeichert.
many-not-fetched = Das gespeicherte Token kam nicht zurück.
many-not-forgotten = Das Token ist vielleicht noch gespeichert.
many-keychain-absent = Auf diesem Computer antwortet kein Schlüsselbund. Das Token bleibt in diesem Fenster, bis Sie es schließen.
many-keychain-locked = Der Schlüsselbund ist gesperrt oder noch nicht eingerichtet. Erledigen Sie das im Kennwortprogramm des Systems und versuchen Sie es erneut.
many-keychain-too-long = Das Token ist für den Schlüsselbund zu lang. Es bleibt in diesem Fenster, bis Sie das Fenster schließen.
many-keychain-refused = Die Anfrage wurde abgelehnt. Sehen Sie im Kennwortprogramm des Systems nach und versuchen Sie es erneut.
many-keychain-left = Das Token einer Einrichtung ist vielleicht noch auf diesem Computer gespeichert. { $why }
many-gone = Das Token ist nicht mehr da oder gilt für eine andere Tenant-URL. Gesucht wurde hier: { $place }. Fügen Sie es erneut ein.
many-saved-line = Gespeichert. Das Token ist auf diesem Computer hinterlegt.

## The check of many setups

many-cli-nothing = { $place } enthält keine gespeicherte Einrichtung zum Prüfen
many-cli-progress = { $done } von { $all }: { $company }, { $verdict }
many-cli-ready = bereit
many-cli-warnings = bereit, mit Warnungen
many-cli-not-ready = nicht bereit
many-cli-no-token = kein Token
many-cli-not-checked = nicht geprüft
many-cli-stopped = gestoppt
many-cli-company = Unternehmen
many-cli-verdict = Ergebnis
many-cli-problem = Erstes Problem
many-cli-owner = Wer handelt
many-cli-token = Token eingegeben
many-cli-unnamed = (ohne Namen) { $id }
many-cli-days = { $count ->
    [one] vor { $count } Tag
   *[other] vor { $count } Tagen
  }
many-cli-total = { $all ->
    [one] 1 Einrichtung
   *[other] { $all } Einrichtungen
  }: { $ready } bereit, { $not } nicht bereit, { $none } ohne Token.
many-cli-total-rest = { $count ->
    [one] 1 wurde nicht geprüft.
   *[other] { $count } wurden nicht geprüft.
  }
many-cli-why-none-kept = ihr Token ist auf diesem Computer nicht gespeichert
many-cli-why-none-there = der Schlüsselbund hat kein Token für ihre Tenant-URL
many-cli-why-no-file = keine Datei für sie im Token-Ordner
many-cli-why-two-names = zwei Einrichtungen haben diesen Namen: Benennen Sie die Token-Datei nach der ID der Einrichtung
many-cli-why-file = ihre Token-Datei ist nicht lesbar
many-cli-why-keychain = der Schlüsselbund gab es nicht heraus
many-cli-why-no-address = noch keine Tenant-URL
many-cli-why-damaged = die Datei der Einrichtung ist nicht lesbar
many-cli-why-stopped = gestoppt, bevor sie an der Reihe war
many-cli-said-unreadable = { $path } lässt sich nicht lesen
many-cli-said-no-folder = der Token-Ordner { $path } lässt sich nicht lesen
many-cli-said-not-a-folder = { $path } ist kein Ordner
many-cli-said-no-home = dieser Computer hat keinen Benutzerordner, also auch keinen Ordner mit Einrichtungen
many-cli-said-neither = { $path } ist weder eine gespeicherte Einrichtung noch eine Liste von Einrichtungen
many-cli-said-too-large = { $path } ist zu groß für eine Liste von Einrichtungen
many-cli-said-json = { $path }: Eine Liste ist ein Array von Objekten mit setup und token_file
many-cli-said-heads = { $path }: Die erste Zeile einer Liste nennt ihre Spalten, setup und token_file
many-cli-said-several = { $path }: Mehrere Einrichtungen heißen { $name }: Geben Sie ihre ID an
many-cli-said-unknown = { $path }: Es gibt keine Einrichtung { $name }
