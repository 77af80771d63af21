# The pretend Entra of practice mode. Microsoft's own labels stand in the code and in the last section here; they are
# never translated. The rest is everything around them.

pretend-window = Übungs-Entra
pretend-open = Übungs-Entra öffnen
pretend-open-short = Übungs-Entra

## Ribbon, bar, menus

pretend-ribbon = Übung: nicht das echte Entra.
pretend-ribbon-rounds = { $count ->
    [0] Noch kein Durchlauf ist zu Ende.
    [one] Ein Durchlauf ist zu Ende.
   *[other] { $count } Durchläufe sind zu Ende.
}
pretend-ribbon-running = Ein Durchlauf läuft.
pretend-ribbon-planned = Der nächste ist geplant.
pretend-ribbon-not-planned = Keiner ist geplant.
pretend-skip = Zum nächsten Durchlauf
pretend-skip-short = Nächster Durchlauf
pretend-older-look = Ältere Ansicht
pretend-newer-look = Heutige Ansicht
pretend-close = Fenster schließen
pretend-close-short = Schließen
pretend-menu = Menü
pretend-app-menu = Menü der App: { $page }
pretend-signed-in = Nordwind · { $role }
pretend-panel-close = Seitenfenster schließen
pretend-search-hint = Suchen
pretend-search-clear = Suche leeren
pretend-search-apps = Apps suchen
pretend-search-people = Personen und Gruppen suchen
pretend-search-groups = Gruppen suchen
pretend-search-log = Im Protokoll nach Name oder Code suchen
pretend-nothing-found = Nichts passt.
pretend-more = { $count ->
    [one] Noch 1 weiterer Treffer. Geben Sie mehr vom Namen ein.
   *[other] Noch { $count } weitere Treffer. Geben Sie mehr vom Namen ein.
}
pretend-copy = Text kopieren
pretend-copy-name = Text aus dem Übungs-Entra

## Questions

pretend-ask-start = Die Bereitstellung beginnt mit einem ersten Durchlauf für alle, die synchronisiert werden sollen.
pretend-ask-restart = Entra vergisst, was es gesendet hat, und beginnt mit einem ersten Durchlauf für alle, die synchronisiert werden sollen. Eine Quarantäne endet damit.
pretend-ask-mapping = Entra beginnt wieder mit einem ersten Durchlauf, für alle, die synchronisiert werden sollen.

## Home

pretend-tenant = Unternehmen
pretend-tenant-name = Nordwind
pretend-edition = Edition
pretend-role = Ihre Rolle
pretend-role-eligible = Sie können die Rolle **Application Administrator** aktivieren.
pretend-role-activate = Rolle aktivieren
pretend-mails = E-Mails von Entra
pretend-mails-none = Noch keine. Sie kommen, wenn eine Adresse für Benachrichtigungen gesetzt ist und etwas fehlschlägt.

## Users and groups of the directory

pretend-user-account = Anmeldung
pretend-user-mail = E-Mail-Adresse
pretend-user-no-mail = keine
pretend-user-on = erlaubt
pretend-user-off = gesperrt
pretend-user-deleted = Papierkorb
pretend-user-enabled = Die Person darf sich anmelden
pretend-user-manager-help = Anmeldename der vorgesetzten Person; leer für keine.
pretend-user-manager-unknown = Niemand im Verzeichnis hat diesen Anmeldenamen.
pretend-person-title = Person
pretend-person-in-bin = Diese Person ist im Papierkorb und kommt mit allem zurück, wie es war.
pretend-person-delete-help = Delete verschiebt die Person in den Papierkorb. Der nächste Durchlauf schaltet das Konto ab.
pretend-group-security = Sicherheitsgruppe
pretend-group-mail = Verteilerliste
pretend-group-people = Personen darin
pretend-group-groups = Gruppen darin

## Apps

pretend-apps-none = Es gibt noch keine App.
pretend-registrations-about = Programme, die das Unternehmen selbst entwickelt.
pretend-gallery-about = Der Katalog enthält fertige Apps anderer Hersteller. Contractbook ist nicht dabei.
pretend-gallery-similar = Der Katalog hat eine App mit ähnlichem Namen:
pretend-gallery-similar-app = { $name } Viewer
pretend-own-question = Was soll die App tun?
pretend-own-proxy = Application proxy für ein Programm im Firmennetz
pretend-register-about = Für Programme, die das Unternehmen selbst entwickelt. Die App bekommt eine ID, mit der das Programm Personen anmeldet.
pretend-proxy-about = Ein Proxy braucht einen Connector auf einem Server im Firmennetz. Nordwind hat keinen, und Contractbook braucht keinen.
pretend-proxy-back = Zurück zum Katalog
pretend-registration-about = Eine App-Registrierung meldet Personen an. Synchronisieren kann sie diese nicht.
pretend-registration-managed = Bei den Unternehmensanwendungen öffnen
pretend-permissions-none = Diese App verlangt keine Berechtigungen. Die Synchronisierung meldet sich mit dem geheimen Token bei Contractbook an.
pretend-permissions-other = Berechtigungen gehören zu der App, mit der sich Personen anmelden. Sie kommt von selbst in die Liste, sobald jemand sie zum ersten Mal benutzt.
pretend-app-making = Die App wird angelegt.
pretend-app-start = Wie es weitergeht
pretend-app-assign = Auswählen, wer synchronisiert wird.
pretend-app-provision = Contractbook verbinden und die Synchronisierung starten.
pretend-open-part = { $part } öffnen

## Assignment

pretend-assigned-none = Keine Benutzer oder Gruppen zugewiesen.
pretend-assigned-role = Rolle
pretend-remove = { $name } entfernen
pretend-remove-how = Wählen Sie eine Zeile, um sie aus der App zu entfernen.
pretend-picked = { $count ->
    [one] 1 ausgewählt
   *[other] { $count } ausgewählt
}
pretend-groups-need-licence = Gruppen brauchen Microsoft Entra ID P1.

## Connection

pretend-reader = Ihre Rolle darf diese Einstellungen nicht sehen.
pretend-tested = Test bestanden. Entra darf diese Adresse und dieses Token verwenden.
pretend-test-failed = Test fehlgeschlagen.
pretend-save-needs-test = Speichern geht, sobald der Test bestanden ist.
pretend-saved = Gespeichert für { $url }
pretend-older-settings-save = Einstellungen speichern

## The job

pretend-get-started = Personen aus diesem Verzeichnis in die App synchronisieren.
pretend-quarantine = Dieser Auftrag ist in Quarantäne: Entra versucht es selten.
pretend-switched-off = Entra hat diesen Auftrag abgeschaltet.
pretend-cycle-initial = Erster Durchlauf: { $done } von { $total } fertig
pretend-cycle-later = Späterer Durchlauf: { $done } von { $total } fertig
pretend-cycle-none = Noch kein Durchlauf.
pretend-cycle-done = { $count ->
    [one] Ein Durchlauf ist fertig.
   *[other] { $count } Durchläufe sind fertig.
}
pretend-count-created = Angelegt
pretend-count-linked = Mit einem Konto verknüpft
pretend-count-disabled = Abgeschaltet
pretend-count-skipped = Übersprungen
pretend-count-failed = Fehlgeschlagen
pretend-edit-properties = Eigenschaften bearbeiten
pretend-change-connection = Adresse oder Token ändern
pretend-threshold-help = Eine ganze Zahl. Ein Durchlauf, der mehr abschalten oder löschen würde, wird zurückgehalten.
pretend-threshold-wrong = Das ist keine ganze Zahl.
pretend-scope-help = Ein kleinerer Bereich gilt erst nach einem Neustart.
pretend-filter = Bereichsfilter
pretend-filter-attribute = Bereichsfilter: Attribut
pretend-filter-value = Bereichsfilter: Wert
pretend-filter-help = Nur wer den Wert hat, wird synchronisiert. Leer: alle im Bereich.

## Mapping

pretend-map-users = Welche Angabe einer Person wohin geht.
pretend-map-groups = Aus: Gruppen und ihre Mitglieder werden nicht gesendet.
pretend-map-edit = Zeilen öffnen
pretend-map-matching = Abgleich
pretend-map-add = Zeile hinzufügen
pretend-map-default = Zurück zu den Zeilen einer neuen App
pretend-row-title = Zeile der Zuordnung
pretend-row-attribute = Aus einem Attribut oder Ausdruck
pretend-row-constant = Derselbe Text für alle
pretend-row-source-help = Zum Beispiel mail, userPrincipalName oder IsSoftDeleted.
pretend-row-delete = Zeile löschen
pretend-row-matching = Diese Zeile entscheidet, wer wer ist, und lässt sich nicht löschen.
pretend-row-then-save = Bis Sie speichern, gilt nichts davon.

## Provision on demand

pretend-members = Mitglieder, die mitgesendet werden, höchstens fünf

## Log

pretend-log-all = Alle
pretend-log-none = Das Protokoll ist leer. Zeilen kommen mit dem ersten Durchlauf oder wenn Sie eine Person bei Bedarf bereitstellen.
pretend-log-when = Zeit
pretend-log-who = Wer
pretend-log-target = ID in Contractbook
pretend-log-details = Zeile des Protokolls

## Microsoft's labels and messages: English in every language, so that people recognise them

pretend-home = Home
pretend-user-upn = User principal name
pretend-user-manager = Manager
pretend-person-restore = Restore
pretend-type-user = User
pretend-type-group = Group
pretend-register-title = Register an application
pretend-register-do = Register
pretend-proxy-title = Application proxy
pretend-older-settings = Settings
pretend-nobody-assigned = No users or groups are assigned to this application.
pretend-scope = Scope
pretend-map-discard = Discard
pretend-row-ok = OK
pretend-log-action = Action
pretend-log-status = Status
