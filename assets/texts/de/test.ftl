# The ten rungs: a statement that holds when the rung is passed, and what is said while it runs
rung-address = Die Adresse hat die richtige Form
rung-address-running = Adresse wird gelesen …
rung-name = Der Name wird gefunden
rung-name-running = Name wird nachgeschlagen …
rung-route = Dieser Computer kommt durch
rung-route-running = Verbindung wird geöffnet …
rung-tls = Die Verbindung ist verschlüsselt und echt
rung-tls-running = Verschlüsselung wird geprüft …
rung-http = Ein Benutzerdienst antwortet
rung-http-running = Es wird gefragt, wer antwortet …
rung-token = Das Token wird angenommen
rung-token-running = Token wird ausprobiert …
rung-user-lookup = Personen lassen sich nachschlagen
rung-user-lookup-running = Person wird nachgeschlagen …
rung-group-lookup = Gruppen lassen sich nachschlagen
rung-group-lookup-running = Gruppe wird nachgeschlagen …
rung-discovery = Der Dienst beschreibt sich selbst
rung-discovery-running = Beschreibung des Dienstes wird gelesen …
rung-people = Vorhandene Personen sind lesbar
rung-people-running = Erste Personen werden gelesen …

# How a rung ended
rung-state-passed = Bestanden
rung-state-warning = Warnung
rung-state-failed = Nicht bestanden
rung-state-not-tried = Nicht versucht
rung-state-running = Läuft
rung-state-waiting = Wartet

# Why a rung was not tried
not-tried-needs-address = Braucht eine lesbare Adresse
not-tried-needs-name = Braucht einen gefundenen Namen
not-tried-needs-route = Braucht eine Verbindung
not-tried-needs-tls = Braucht eine verschlüsselte, echte Verbindung
not-tried-needs-http = Braucht einen Dienst, der antwortet
not-tried-needs-token = Braucht ein angenommenes Token
not-tried-needs-user-lookup = Braucht auffindbare Personen
not-tried-needs-group-lookup = Braucht auffindbare Gruppen
not-tried-needs-discovery = Braucht die Beschreibung des Dienstes
not-tried-needs-people = Braucht lesbare Personen
not-tried-does-not-apply = Gilt für diese Adresse nicht
not-tried-cancelled = Der Test wurde vorher gestoppt
not-tried-out-of-time = Die Zeit für den Test war verbraucht

# The verdict
verdict-ready = Alles in Ordnung. Entra kann diese Verbindung nutzen.
verdict-ready-with-warnings = Die Verbindung funktioniert. Sehen Sie sich die Warnungen an, bevor Sie weitermachen.
verdict-not-ready = Die Verbindung funktioniert noch nicht.
verdict-cancelled = Der Test wurde vor dem Ende gestoppt.

# Severity of a problem
severity-blocker = Hindernis
severity-warning = Warnung
severity-note = Hinweis

# The report in a terminal
report-tenant-url = Tenant-URL
report-recommended = Stattdessen funktioniert diese Adresse: { $url }
report-duration = { $ms } ms
report-causes = Am wahrscheinlichsten
report-action = Was zu tun ist
report-message = Nachricht zum Senden
report-details = Technische Details

# The facts below a message that is ready to send
message-question = Guten Tag, unsere Einrichtung der Benutzersynchronisierung aus Microsoft Entra ID kommt hier nicht weiter: „{ $title }“ (Code { $code }). Könnten Sie uns sagen, was als Nächstes zu tun ist?
message-code = Code: { $value }
message-tenant-url = Tenant-URL: { $value }
message-seen = Gesehen: { $value }
message-tested-with = Getestet mit: { $value }
message-program = Contractbook Setup Assistant { $version } auf dem Computer des Kunden
message-details = Technische Details: { $value }
