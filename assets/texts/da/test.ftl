# The ten rungs: a statement that holds when the rung is passed, and what is said while it runs
rung-address = Adressen er skrevet rigtigt
rung-address-running = Læser adressen …
rung-name = Navnet er fundet
rung-name-running = Slår navnet op …
rung-route = Computeren kommer igennem
rung-route-running = Åbner en forbindelse …
rung-tls = Forbindelsen er krypteret og ægte
rung-tls-running = Tjekker krypteringen …
rung-http = En brugertjeneste svarer
rung-http-running = Spørger, hvem der svarer …
rung-token = Tokenet accepteres
rung-token-running = Prøver tokenet …
rung-user-lookup = Personer kan slås op
rung-user-lookup-running = Slår en person op …
rung-group-lookup = Grupper kan slås op
rung-group-lookup-running = Slår en gruppe op …
rung-discovery = Tjenesten beskriver sig selv
rung-discovery-running = Læser, hvad tjenesten kan …
rung-people = Eksisterende personer kan læses
rung-people-running = Læser de første personer …

# How a rung ended
rung-state-passed = Bestået
rung-state-warning = Advarsel
rung-state-failed = Fejlet
rung-state-not-tried = Ikke prøvet
rung-state-running = Kører
rung-state-waiting = Venter

# Why a rung was not tried
not-tried-needs-address = Kræver en adresse, der kan læses
not-tried-needs-name = Kræver, at navnet er fundet
not-tried-needs-route = Kræver en forbindelse
not-tried-needs-tls = Kræver en krypteret og ægte forbindelse
not-tried-needs-http = Kræver en tjeneste, der svarer
not-tried-needs-token = Kræver et accepteret token
not-tried-needs-user-lookup = Kræver, at personer kan slås op
not-tried-needs-group-lookup = Kræver, at grupper kan slås op
not-tried-needs-discovery = Kræver tjenestens beskrivelse
not-tried-needs-people = Kræver personer, der kan læses
not-tried-does-not-apply = Gælder ikke for denne adresse
not-tried-cancelled = Testen blev stoppet forinden
not-tried-out-of-time = Tiden til testen var brugt op

# The verdict
verdict-ready = Alt er i orden. Entra kan bruge denne forbindelse.
verdict-ready-with-warnings = Forbindelsen virker. Se på advarslerne, før du fortsætter.
verdict-not-ready = Forbindelsen virker ikke endnu.
verdict-cancelled = Testen blev stoppet, før den var færdig.

# Severity of a problem
severity-blocker = Blokering
severity-warning = Advarsel
severity-note = Note

# The report in a terminal
report-tenant-url = Tenant-URL
report-recommended = Denne adresse virker i stedet: { $url }
report-duration = { $ms } ms
report-causes = Mest sandsynligt
report-action = Det skal du gøre
report-message = Besked, der skal sendes
report-details = Tekniske detaljer

# The facts below a message that is ready to send
message-question = Hej, vores opsætning af brugersynkronisering fra Microsoft Entra ID er standset her: “{ $title }” (kode { $code }). Kan I skrive, hvad vi skal gøre nu?
message-code = Kode: { $value }
message-tenant-url = Tenant-URL: { $value }
message-seen = Set: { $value }
message-tested-with = Testet med: { $value }
message-program = Contractbook Setup Assistant { $version } på kundens computer
message-details = Tekniske detaljer: { $value }
