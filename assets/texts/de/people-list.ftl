# A list of people: which export it came from, what its columns hold, what is wrong with a damaged row, and what Contractbook would receive.

people-kind-entra-users = Benutzerliste aus Microsoft Entra
    .cannot = Eine in Entra gefilterte Liste enthält nur die Personen dieses Filters.
people-kind-group-members = Mitglieder einer Gruppe, aus Microsoft Entra
    .cannot = Dieser Export nennt weder E-Mail-Adressen noch, wessen Anmeldung gesperrt ist. Personen in Gruppen innerhalb der Gruppe fehlen darin.
people-kind-microsoft-365-users = Benutzerliste aus dem Microsoft 365 admin center
    .cannot = Dieser Export hat keine eigene Spalte für E-Mail und sagt nicht, wer Gast ist. E-Mail-Adressen kommen aus der Spalte der Proxyadressen (alle Adressen eines Postfachs), wo es sie gibt.
people-kind-graph-powershell = Liste aus PowerShell (Get-MgUser)
    .cannot = Spalten, die nicht angefordert wurden, sind in jeder Zeile leer. Das betrifft oft AccountEnabled und UserType.
people-kind-azure-ad-powershell = Liste aus einem älteren PowerShell-Modul (Get-AzureADUser)
    .cannot = Spalten mit mehr als einem Wert, etwa ProxyAddresses, enthalten in diesem Export keine Adressen.
people-kind-app-assignments = Liste, wer der App zugewiesen ist
    .cannot = Benutzernamen und E-Mail-Adressen enthält sie nur, wenn das Skript sie ergänzt hat. Personen in zugewiesenen Gruppen fehlen darin.
people-kind-group-import-template = Entras Vorlage zum Importieren von Gruppenmitgliedern
    .cannot = Sie nennt Personen nur mit Object ID oder Benutzername. Namen und E-Mail-Adressen lassen sich daher nicht prüfen.
people-kind-bulk-create-template = Entras Vorlage zum Anlegen von Benutzern
    .cannot = Sie hat keine Spalte für E-Mail. Ihre Kennwörter wurden beim Lesen verworfen.
people-kind-other = Personenliste anderer Art

people-field-user-name = Benutzername (User principal name)
people-field-mail = E-Mail-Adresse
people-field-given-name = Vorname
people-field-family-name = Nachname
people-field-display-name = Anzeigename
people-field-user-type = Mitglied oder Gast
people-field-enabled = Darf sich anmelden (ja oder nein)
people-field-object-id = Object ID
people-field-department = Abteilung

people-damage-quote = Ein Anführungszeichen wird geöffnet und nicht geschlossen.
people-damage-many = Sie hat { $cells } Zellen, mehr als es Spalten gibt. Vielleicht steht ein Komma oder Semikolon in einem Namen.
people-damage-few = Sie hat nur { $cells ->
    [one] 1 Zelle
   *[other] { $cells } Zellen
  }, zu wenig, um zu erkennen, wer es ist.
people-damage-long = Sie ist länger, als die Zeile einer Person sein kann.

people-sent-login = Login
people-sent-active = Konto
people-sent-active-on = Eingeschaltet
people-sent-active-off = Abgeschaltet
people-sent-email = E-Mail
people-sent-display = Anzeigename
people-sent-given = Vorname
people-sent-family = Nachname
people-sent-title = Position
people-sent-department = Abteilung
people-sent-employee = Personalnummer
people-sent-language = Sprache
people-sent-phone = Telefon
people-sent-mobile = Mobiltelefon
people-sent-office = Büro
people-sent-street = Straße
people-sent-postal-code = Postleitzahl
people-sent-city = Ort
people-sent-state = Bundesland oder Region
people-sent-country = Land
people-sent-external = Entras Kurzname
