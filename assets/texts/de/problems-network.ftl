### Problems between this computer and Contractbook. Facts: $host always; $status where an answer came;
### $target (redirects), $vendor (who filters; "unknown" for a signer nobody knows), $names, $issuer, $until, $from
### (certificates), $clock, $failed and $tries (what fails now and then), $way (which way out: "script", "kind" of
### proxy, or a proxy that was "asked").

## The way to the host

network-name-not-found = Kein Server heißt { $host }
    .cause = Die Adresse enthält einen Tippfehler. Ein falscher Buchstabe im Namen genügt.
    .cause2 = Der Namensdienst Ihres Netzwerks kennt diesen Namen nicht. Dann klappt es aus einem anderen Netz, etwa über einen Handy-Hotspot.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Üblich ist https://api.contractbook.com/scim.

network-offline = Dieser Computer ist offline
    .cause = Es gibt keine Netzwerkverbindung. Auch bekannte Adressen sind nicht zu finden.
    .cause2 = Ein VPN ist nur halb verbunden. Dann übernimmt es die Namenssuche, ohne zu antworten.
    .cause3 = Der Namensdienst Ihres Netzwerks ist ausgefallen. Dann haben andere Computer in der Nähe dasselbe Problem.
    .action = Prüfen Sie die Netzwerkverbindung oder das VPN dieses Computers und testen Sie erneut.

network-refused = { $host } lehnt die Verbindung ab
    .cause = Eine Firewall weist die Verbindung ab. Sie antwortet im Namen des Servers.
    .cause2 = Die Tenant-URL nennt einen falschen Port. Das ist die Zahl nach einem Doppelpunkt in der Adresse.
    .cause3 = Der Dienst läuft gerade nicht. Dann kommt er von selbst wieder.
    .action = Bitten Sie Ihr Netzwerkteam, https-Verbindungen von diesem Computer zu { $host } zu erlauben.
    .message = Guten Tag, Verbindungen von meinem Computer zu { $host } (https) werden abgelehnt (Code N-003). Bitte prüfen Sie, ob eine unserer Firewalls sie abweist, und erlauben Sie sie.

network-nothing-listens = Unter dieser Adresse läuft auf dem Computer nichts
    .cause = { $host } ist dieser Computer selbst, und an diesem Port antwortet kein Programm.
    .cause2 = Das Übungs-Contractbook wurde geschlossen oder neu gestartet. Dann hat es eine andere Adresse.
    .action = Starten Sie die Übung neu und verwenden Sie die angezeigte Adresse, oder fügen Sie die Tenant-URL von Contractbook ein.

network-unreachable = Von diesem Computer führt kein Weg zu { $host }
    .cause = Eine Firewall auf diesem Computer oder in Ihrem Netzwerk verbietet es.
    .cause2 = Das VPN ist nicht verbunden oder leitet diesen Verkehr ins Leere.
    .action = Bitten Sie Ihr Netzwerkteam, https-Verbindungen von diesem Computer zu { $host } zu erlauben.
    .message = Guten Tag, mein Computer findet keine Route zu { $host } (https; Code N-004). Bitte prüfen Sie Firewall, VPN und Routing und erlauben Sie diese Verbindung.

network-timeout = { $host } ist nicht rechtzeitig zu erreichen
    .cause = Eine Firewall verwirft die Verbindung wortlos. Das ist das übliche Zeichen einer gesperrten Adresse.
    .cause2 = Das Netzwerk ist gerade sehr langsam oder überlastet.
    .cause3 = Die Tenant-URL nennt einen Server, der nicht im Internet steht.
    .action = Bitten Sie Ihr Netzwerkteam, https-Verbindungen von diesem Computer zu { $host } zu erlauben.
    .message = Guten Tag, Verbindungen von meinem Computer zu { $host } (https) bleiben ohne Antwort (Code N-005). Bitte prüfen Sie, ob eine Firewall sie verwirft, und erlauben Sie sie.

network-proxy-needs-sign-in = Der Proxy Ihres Unternehmens verlangt erst eine Anmeldung
    .cause = Der Proxy lässt nur angemeldete Programme hinaus. Browser melden sich selbst an; dieses Programm kann das nicht.
    .cause2 = Das auf diesem Computer gespeicherte Proxy-Kennwort stimmt nicht mehr.
    .action = Bitten Sie Ihr Netzwerkteam, { $host } für diesen Computer ohne Proxy-Anmeldung freizugeben.
    .message = Guten Tag, unser Proxy verlangt eine Anmeldung (407), wenn mein Computer { $host } anspricht (https; Code N-407). Bitte richten Sie für diesen Host eine Ausnahme ein oder nennen Sie mir den richtigen Proxy. Die Server von Microsoft gehen nicht durch unseren Proxy; es geht um Tests von hier aus.

network-name-service-failed = Der Name { $host } lässt sich gerade nicht nachschlagen
    .cause = Der Namensdienst Ihres Netzwerks versagt bei diesem Namen. Andere Namen findet er.
    .cause2 = Die Einträge des Namens selbst sind beschädigt. Dann scheitert es aus jedem Netz.
    .action = Testen Sie in einer Minute erneut. Scheitert es weiterhin, senden Sie diese Nachricht an Ihr Netzwerkteam.
    .message = Guten Tag, unser Namensdienst (DNS) versagt bei { $host }, andere Namen löst er auf (Code N-012). Bitte prüfen Sie, ob der Name gesperrt ist oder die Validierung fehlschlägt (SERVFAIL).

network-proxy-failed = { $way ->
        [script] Keine Verbindung zu { $host } ohne das Proxy-Skript Ihres Unternehmens
        [kind] Keine Verbindung zu { $host } ohne den Proxy Ihres Unternehmens
       *[asked] Der Proxy Ihres Unternehmens stellt die Verbindung nicht her
    }
    .cause = { $way ->
        [script] Ein automatisches Skript (PAC) wählt auf diesem Computer den Proxy. Dieses Programm kann es nicht ausführen, und der direkte Weg funktioniert nicht.
        [kind] Der auf diesem Computer eingestellte Proxy ist von einer Art, die dieses Programm nicht nutzen kann, etwa SOCKS. Der direkte Weg funktioniert nicht.
       *[asked] Der Proxy erlaubt diese Adresse nicht.
    }
    .cause2 = { $way ->
        [script] Das Skript ist veraltet, und das Netzwerk selbst hat eine Störung.
        [kind] Die Proxy-Einstellung enthält einen Tippfehler.
       *[asked] Der auf diesem Computer eingestellte Proxy ist veraltet oder nicht erreichbar.
    }
    .action = Fragen Sie Ihr Netzwerkteam, welcher Proxy zu { $host } führt, oder nach einem direkten Weg.
    .message = Guten Tag, mein Computer erreicht { $host } nicht durch unseren Proxy (https; Code N-006). Bitte erlauben Sie diesen Host oder nennen Sie mir die feste Adresse (Host und Port) eines HTTP-Proxys dafür.

network-proxy-not-used = { $way ->
        [script] Das Proxy-Skript Ihres Unternehmens wurde nicht benutzt
       *[kind] Der Proxy Ihres Unternehmens wurde nicht benutzt
    }
    .cause = { $way ->
        [script] Ein automatisches Skript (PAC) wählt auf diesem Computer den Proxy, und dieses Programm kann es nicht ausführen. Der direkte Weg funktioniert.
       *[kind] Der auf diesem Computer eingestellte Proxy ist von einer Art, die dieses Programm nicht nutzen kann, oder seine Einstellung ist nicht lesbar. Der direkte Weg funktioniert.
    }
    .action = Für die Synchronisierung müssen Sie nichts tun: Microsoft Entra nutzt Ihren Proxy nicht. Informieren Sie Ihr Netzwerkteam, falls direkte Verbindungen bei Ihnen verboten sind.
    .message = Guten Tag, ein Einrichtungsprogramm auf einem unserer Computer verbindet sich direkt mit { $host }, weil es den dort eingestellten Proxy nicht nutzen kann (Code N-013). Ist das erlaubt?

network-captive-portal = Dieses Netzwerk verlangt erst eine Anmeldung
    .cause = Ein Gastnetz zeigt seine Begrüßungsseite anstelle von Contractbook. Das ist in Hotels, Zügen und Besucher-WLANs üblich.
    .action = Öffnen Sie eine beliebige Website im Browser, melden Sie sich dort beim Netzwerk an und testen Sie erneut.

network-connection-reset = Die Verbindung zu { $host } wurde abgebrochen
    .cause = Eine Firewall oder ein Filter trennt Verbindungen zu dieser Adresse.
    .cause2 = Der Server hat die Verbindung beendet, weil er neu startete oder überlastet war. Dann klappt es etwas später.
    .action = Testen Sie in einer Minute erneut. Scheitert es weiterhin, bitten Sie Ihr Netzwerkteam, https-Verbindungen zu { $host } zu erlauben.
    .message = Guten Tag, Verbindungen von meinem Computer zu { $host } (https) werden nach dem Öffnen zurückgesetzt (Code N-007). Bitte prüfen Sie, ob ein Filter oder Inspektionsgerät das tut, und richten Sie eine Ausnahme ein.

network-closed-without-answer = { $host } hat die Verbindung ohne Antwort beendet
    .cause = Der Dienst hinter dieser Adresse ist ausgefallen oder wurde neu gestartet.
    .cause2 = Ein Gerät auf dem Weg hat die Verbindung beendet.
    .action = Testen Sie in einer Minute erneut. Scheitert es weiterhin, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } nimmt unsere Verbindung an und schließt sie ohne jede Antwort (Code N-008). Bitte prüfen Sie den SCIM-Dienst.

network-not-http = Was unter { $host } antwortet, ist kein Webdienst
    .cause = Die Tenant-URL nennt einen falschen Port. Das ist die Zahl nach einem Doppelpunkt in der Adresse.
    .cause2 = Die Tenant-URL nennt einen falschen Server.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Meist enthält sie keine Portnummer.

network-clock-wrong = Die Uhr dieses Computers geht falsch
    .cause = Die Uhr zeigt { $clock }. Nach ihr werden Zertifikate und Token beurteilt, gültige können also abgelaufen wirken.
    .action = Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers auf automatisch und testen Sie erneut.

## The secure connection

tls-expired = Das Sicherheitszertifikat von { $host } ist seit { $until } abgelaufen
    .cause = Es wurde nicht rechtzeitig erneuert. Auch Microsoft Entra lehnt es ab.
    .cause2 = Die Uhr dieses Computers geht vor. Dann wirkt das Zertifikat nur abgelaufen.
    .action = Prüfen Sie das Datum auf diesem Computer. Stimmt es, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, das TLS-Zertifikat von { $host } ist seit { $until } abgelaufen (Code S-001). Bitte erneuern Sie es; vorher kann Microsoft Entra keine Verbindung herstellen.

tls-not-yet-valid = Das Sicherheitszertifikat von { $host } gilt erst ab { $from }
    .cause = Die Uhr dieses Computers geht nach. Das ist fast immer der Grund.
    .cause2 = Das Zertifikat wurde zu früh eingesetzt.
    .action = Stellen Sie Datum und Uhrzeit dieses Computers auf automatisch und testen Sie erneut.

tls-wrong-host = Der Server, der antwortet, ist nicht { $host }
    .cause = Die Tenant-URL enthält einen Fehler. Das gezeigte Zertifikat gilt für { $names }.
    .cause2 = Ein Gastnetz oder Filter antwortet anstelle des Servers. Dann gibt es aus einem anderen Netz kein Problem.
    .cause3 = Das Zertifikat bei Contractbook deckt diesen Namen nicht ab.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Übergehen Sie diese Warnung nie.

tls-self-signed = Das Sicherheitszertifikat von { $host } bürgt nur für sich selbst
    .cause = Ein Gerät in Ihrem Netzwerk antwortet anstelle des Servers. Auch Testserver tun das.
    .cause2 = Die Tenant-URL führt zu einem Server, der nicht zu Contractbook gehört.
    .action = Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Klappt es dort, senden Sie diese Nachricht an Ihr Netzwerkteam.
    .message = Guten Tag, wenn mein Computer { $host } anspricht, erhält er ein selbstsigniertes Zertifikat (Aussteller: { $issuer }; Code S-004). Bitte prüfen Sie, welches Gerät das tut, und nehmen Sie diesen Host von der Inspektion aus.

tls-unknown-issuer = Niemand, dem dieser Computer vertraut, hat das Zertifikat von { $host } signiert
    .cause = Ein Gerät in Ihrem Netzwerk öffnet sichere Verbindungen, und dieser Computer vertraut ihm nicht. Signiert hat { $issuer }.
    .cause2 = Der Server sendet sein Zertifikat ohne das Zwischenglied. Browser verdecken das oft, Microsoft Entra nicht.
    .cause3 = Die Liste vertrauenswürdiger Aussteller auf diesem Computer ist veraltet.
    .action = Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Klappt es dort, senden Sie diese Nachricht an Ihr Netzwerkteam.
    .message = Guten Tag, wenn mein Computer { $host } anspricht, ist das Zertifikat von „{ $issuer }“ signiert, dem er nicht vertraut (Code S-005). Falls das unser Inspektionsgerät ist, nehmen Sie diesen Host bitte aus oder installieren Sie das Stammzertifikat des Geräts auf meinem Computer.

tls-inspection-proxy = { $vendor ->
        [unknown] Ein Gerät in Ihrem Netzwerk öffnet die sicheren Verbindungen dieses Computers
       *[other] { $vendor } öffnet die sicheren Verbindungen dieses Computers
    }
    .cause = { $vendor ->
        [unknown] Ihr Unternehmen prüft verschlüsselten Verkehr. Anstelle des Zertifikats von Contractbook erscheint eines, das { $issuer } signiert hat.
       *[other] Ihr Unternehmen prüft verschlüsselten Verkehr. { $vendor } zeigt sein eigenes Zertifikat anstelle des Zertifikats von Contractbook.
    }
    .cause2 = Die Server von Microsoft gehen nicht hindurch. Was hier zu sehen ist, sagt wenig über das Zertifikat, das Microsoft Entra sieht.
    .action = Bitten Sie Ihr Netzwerkteam, { $host } von dieser Prüfung auszunehmen.
    .message = Guten Tag, Verbindungen von meinem Computer zu { $host } werden inspiziert; das Zertifikat ist von „{ $issuer }“ signiert (Code S-006). Dort kommt ein geheimes Token für die Benutzerbereitstellung durch. Bitte nehmen Sie diesen Host von der TLS-Inspektion aus.

tls-too-old = { $host } bietet nur veraltete Verschlüsselung
    .cause = Der Server beherrscht TLS 1.2 oder neuer nicht, die sichere Verbindung, die Microsoft Entra verlangt.
    .cause2 = Ein alter Proxy oder eine alte Firewall auf dem Weg lässt nichts Neueres zu.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } akzeptiert weder TLS 1.2 noch 1.3 (Code S-007). Microsoft Entra braucht TLS 1.2. Bitte schalten Sie es ein.

tls-handshake-failed = Zu { $host } kommt keine sichere Verbindung zustande
    .cause = Eine Firewall oder ein Filter bricht sichere Verbindungen zu dieser Adresse ab.
    .cause2 = Die Verschlüsselungseinstellungen des Servers passen nicht.
    .action = Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Klappt es dort, senden Sie diese Nachricht an Ihr Netzwerkteam.
    .message = Guten Tag, der TLS-Handshake zwischen meinem Computer und { $host } scheitert (Code S-008). Bitte prüfen Sie, ob ein Filter oder Inspektionsgerät eingreift, und nehmen Sie diesen Host aus.

tls-not-spoken = { $host } spricht an diesem Port kein https
    .cause = Die Tenant-URL nennt einen falschen Port. Das ist die Zahl nach einem Doppelpunkt in der Adresse.
    .cause2 = Ein Proxy oder Gastnetz antwortet anstelle des Servers, ohne Verschlüsselung.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Meist enthält sie keine Portnummer.

tls-client-certificate-wanted = { $host } verlangt ein Zertifikat von diesem Computer
    .cause = Die Adresse ist für andere Systeme gedacht. Microsoft Entra kann nur das Token vorzeigen.
    .cause2 = Der Server ist versehentlich so eingestellt, dass er mehr als ein Token verlangt.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } verlangt ein TLS-Client-Zertifikat (Code S-010). Microsoft Entra sendet nur ein Bearer-Token. Bitte nennen Sie uns die richtige SCIM-Adresse oder schalten Sie das ab.

tls-timeout = { $host } bringt die sichere Verbindung nicht zu Ende
    .cause = Eine Firewall hält sichere Verbindungen zu dieser Adresse zurück.
    .cause2 = Der Server ist überlastet. Dann klappt es etwas später.
    .action = Testen Sie in einer Minute erneut. Scheitert es weiterhin, bitten Sie Ihr Netzwerkteam, https-Verbindungen zu { $host } zu erlauben.
    .message = Guten Tag, Verbindungen von meinem Computer zu { $host } öffnen sich, aber der TLS-Handshake endet nie (Code S-011). Bitte prüfen Sie, ob ein Filter oder Inspektionsgerät sie aufhält.

tls-revoked = Das Sicherheitszertifikat von { $host } wurde zurückgezogen
    .cause = Sein Aussteller steht nicht mehr dafür ein. Eine Verbindung wäre nicht sicher.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, das TLS-Zertifikat von { $host } ist als widerrufen gemeldet (Code S-012). Bitte ersetzen Sie es.

tls-unfit-certificate = Das Sicherheitszertifikat von { $host } taugt nicht für seinen Zweck
    .cause = Es wurde für etwas anderes ausgestellt oder auf eine Art, die nicht mehr gilt. Auch Microsoft Entra lehnt es ab.
    .cause2 = Ein Gerät in Ihrem Netzwerk antwortet mit einem eigenen Zertifikat. Dann gibt es aus einem anderen Netz kein Problem.
    .action = Versuchen Sie es in einem anderen Netz, etwa über einen Handy-Hotspot. Ist es dort genauso, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, das TLS-Zertifikat von { $host } ist für einen Webserver nicht verwendbar (Aussteller: { $issuer }; Code S-014). Bitte prüfen Sie Namen, Zweck (extended key usage), Schlüssellänge und Signatur.

tls-no-trust-store = Auf diesem Computer fehlt die Liste vertrauenswürdiger Zertifikatsaussteller
    .cause = Die Liste ist nicht installiert. Unter Linux ist es das Paket ca-certificates.
    .cause2 = SSL_CERT_FILE oder SSL_CERT_DIR verweist auf einen Ort ohne Zertifikate.
    .action = Installieren Sie das Paket ca-certificates oder berichtigen Sie diese Einstellung und testen Sie erneut.

## What answers

http-redirected = Die Tenant-URL leitet zu einer anderen Adresse weiter
    .cause = Der Dienst ist umgezogen, oder die Adresse ist unvollständig. Sie verweist auf { $target }.
    .cause2 = Das ist die Adresse einer Website. Microsoft Entra braucht die Adresse der Schnittstelle dahinter.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Üblich ist https://api.contractbook.com/scim.

http-redirected-to-sign-in = Die Tenant-URL führt zu einer Anmeldeseite
    .cause = Das ist die Adresse für den Browser. Sie leitet auf { $target } weiter.
    .cause2 = Der Filter Ihres Unternehmens verlangt erst eine Anmeldung.
    .action = Verwenden Sie die Adresse, die Contractbook Ihnen für SCIM genannt hat. Üblich ist https://api.contractbook.com/scim.

http-redirect-loop = Die Tenant-URL leitet im Kreis
    .cause = Der Server verweist von dieser Adresse auf dieselbe Adresse zurück.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, eine Anfrage an { $host } wird wieder auf dieselbe Adresse umgeleitet (Status { $status }; Code H-310). Bitte prüfen Sie den SCIM-Dienst.

http-sign-in-page = Unter der Tenant-URL antwortet eine Anmeldeseite
    .cause = Das ist die Adresse für den Browser. Microsoft Entra braucht die Adresse der Schnittstelle dahinter.
    .cause2 = Der Filter Ihres Unternehmens verlangt erst eine Anmeldung.
    .action = Verwenden Sie die Adresse, die Contractbook Ihnen für SCIM genannt hat. Üblich ist https://api.contractbook.com/scim.

http-web-page = Unter der Tenant-URL antwortet eine Webseite
    .cause = Das ist die Adresse einer Website. Microsoft Entra braucht die Adresse der Schnittstelle dahinter.
    .cause2 = Der Teil nach dem Hostnamen fehlt oder enthält einen Tippfehler.
    .action = Verwenden Sie die Adresse, die Contractbook Ihnen für SCIM genannt hat. Üblich ist https://api.contractbook.com/scim.

http-blocked-by-firewall = Ein Filter hält die Anfragen dieses Computers auf
    .cause = { $vendor } antwortet anstelle von Contractbook, und zwar in Ihrem Netzwerk oder vor dem Server.
    .cause2 = Die Internetadresse dieses Computers gilt dort als verdächtig. Das kommt oft vor, wenn viele sich eine teilen, etwa im VPN.
    .action = Bitten Sie Ihr Netzwerkteam, { $host } für diesen Computer freizugeben. Ist dort nichts gesperrt, senden Sie die Nachricht an den Contractbook-Support.
    .message = Guten Tag, Anfragen von meinem Computer an { $host } hält eine Sperrseite auf (Status { $status }, von: { $vendor }; Code H-403). Bitte erlauben Sie diesen Host für Programme, nicht nur für Browser.

http-not-found = Unter dieser Adresse gibt es nichts
    .cause = Der Teil nach dem Hostnamen fehlt oder enthält einen Tippfehler.
    .cause2 = Die Adresse einer einzelnen Seite wurde eingefügt oder eine, die zu einem anderen Produkt gehört.
    .action = Vergleichen Sie die Tenant-URL mit der von Contractbook. Üblich ist https://api.contractbook.com/scim.

http-method-refused = { $host } nimmt die Frage von Microsoft Entra nicht an
    .cause = Die Adresse gibt es, aber nicht zum Nachschlagen von Personen. Vielleicht gehört sie zu einem anderen Dienst.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet auf eine SCIM-Anfrage (GET) mit Status { $status } (Code H-405). Bitte nennen Sie uns die richtige SCIM-Adresse oder prüfen Sie den Dienst.

http-not-acceptable = { $host } bietet das Format nicht an, das Microsoft Entra liest
    .cause = Der Server lehnt das Datenformat von SCIM ab. Vielleicht gehört die Adresse zu einem anderen Dienst.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet mit Status { $status } auf eine SCIM-Anfrage mit dem Header Accept: application/scim+json, application/json (Code H-406). Bitte prüfen Sie den Dienst.

http-rate-limited = { $host } bittet um weniger Anfragen
    .cause = In kurzer Zeit kamen viele Anfragen. Andere Programme mit demselben Token zählen mit.
    .action = Warten Sie einige Minuten und testen Sie erneut.

http-server-error = { $host } hat selbst einen Fehler (Status { $status })
    .cause = Im Dienst trat beim Antworten ein Fehler auf. An Ihren Eingaben liegt das nicht.
    .cause2 = Der Dienst wird gerade aktualisiert. Dann klappt es etwas später.
    .action = Testen Sie in einigen Minuten erneut. Scheitert es weiterhin, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, der SCIM-Dienst unter { $host } antwortet mit Status { $status } (Code H-500). Bitte sehen Sie sich das an.

http-bad-gateway = { $host } erreicht seinen eigenen Dienst nicht (Status { $status })
    .cause = Der Dienst dahinter startet neu oder ist ausgefallen.
    .cause2 = Der Proxy Ihres Unternehmens erreicht ihn nicht.
    .action = Testen Sie in einigen Minuten erneut. Ist es nach einer Stunde noch so, informieren Sie den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet mit Status { $status } (Code H-502). Bitte prüfen Sie den SCIM-Dienst dahinter.

http-unavailable = { $host } ist gerade außer Betrieb (Status { $status })
    .cause = Der Dienst wird gewartet oder ist überlastet.
    .action = Testen Sie in einigen Minuten erneut. Ist es nach einer Stunde noch so, informieren Sie den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet mit Status { $status } (Code H-503). Bitte sagen Sie uns, wann der SCIM-Dienst wieder läuft.

http-gateway-timeout = { $host } hat zu lange auf seinen eigenen Dienst gewartet (Status { $status })
    .cause = Der Dienst dahinter ist überlastet oder hängt.
    .action = Testen Sie in einigen Minuten erneut. Ist es nach einer Stunde noch so, informieren Sie den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet mit Status { $status } (Code H-504). Bitte prüfen Sie den SCIM-Dienst dahinter.

http-too-slow = { $host } antwortet sehr langsam
    .cause = Der Dienst ist gerade überlastet.
    .cause2 = Das Netz zwischen hier und dort ist langsam. Für die Server von Microsoft geht es vielleicht schneller.
    .action = Warten Sie einige Minuten und testen Sie erneut.

http-no-answer = { $host } antwortet nicht
    .cause = Der Dienst ist überlastet oder hängt. Er nimmt die Verbindung an und schweigt.
    .cause2 = Ein Filter auf dem Weg hält die Antwort zurück.
    .action = Testen Sie in einigen Minuten erneut. Scheitert es weiterhin, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } nimmt unsere Verbindung an, beantwortet aber keine SCIM-Anfrage (Code H-602). Bitte prüfen Sie den Dienst.

http-stalled = { $host } hat mitten in der Antwort aufgehört
    .cause = Der Dienst ist beim Antworten hängen geblieben.
    .cause2 = Ein Filter auf dem Weg hält den Rest zurück, während er ihn prüft.
    .action = Testen Sie in einigen Minuten erneut. Scheitert es weiterhin, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } beginnt eine SCIM-Antwort (Status { $status }) und sendet dann nichts mehr (Code H-603). Bitte prüfen Sie den Dienst.

http-answer-cut-short = Die Antwort von { $host } ist unvollständig
    .cause = Die Verbindung endete vor der Antwort.
    .cause2 = Ein Filter auf dem Weg schneidet Antworten ab.
    .action = Testen Sie in einigen Minuten erneut. Scheitert es weiterhin, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, SCIM-Antworten von { $host } (Status { $status }) enden vor ihrer angekündigten Länge (Code H-604). Bitte prüfen Sie den Dienst.

http-too-large = Die Antwort von { $host } ist viel zu groß
    .cause = Der Dienst sendet mehr als verlangt, vielleicht alle auf einmal.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } beantwortet eine kleine SCIM-Anfrage mit mehr als 16 MiB (Code H-605). Bitte prüfen Sie, ob Seitenaufteilung und Filter beachtet werden.

http-headers-too-large = { $host } sendet viel zu viel neben der Antwort
    .cause = Die Header, der Teil vor der eigentlichen Antwort, sind größer als 64 KiB. Ursache ist ein fehlerhaftes Gerät oder ein fehlerhafter Dienst.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Antworten von { $host } enthalten mehr als 64 KiB HTTP-Header (Code H-606). Bitte prüfen Sie den Dienst.

http-empty-answer = { $host } antwortet ohne Inhalt
    .cause = Der Dienst sagt, dass alles in Ordnung ist, sendet aber keine Liste. Microsoft Entra braucht eine, auch eine leere.
    .cause2 = Die Adresse gehört zu etwas, das nur meldet, dass es läuft.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } beantwortet die Anfrage nach einer SCIM-Liste mit Status { $status } und ohne Inhalt (Code H-607). Microsoft Entra erwartet eine ListResponse.

http-unexpected-status = { $host } antwortet auf ungewöhnliche Weise (Status { $status })
    .cause = Die Adresse gehört zu etwas anderem als der Schnittstelle für die Benutzersynchronisierung.
    .cause2 = Ein Gerät auf dem Weg antwortet an ihrer Stelle.
    .action = Prüfen Sie die Tenant-URL. Ist es die, die Sie erhalten haben, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, { $host } antwortet auf eine SCIM-Anfrage (GET) mit Status { $status } (Code H-608). Bitte prüfen Sie den Dienst.

http-unreadable-encoding = Die Antwort von { $host } lässt sich nicht entpacken
    .cause = Der Dienst kündigt eine Komprimierung an, an die er sich nicht hält.
    .cause2 = Ein Gerät auf dem Weg ändert Antworten, ohne es zu sagen.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Antworten von { $host } (Status { $status }) tragen ein Content-Encoding, das sich nicht entpacken lässt (Code H-609). Bitte prüfen Sie die Komprimierung vor dem SCIM-Dienst.

http-malformed = Die Antwort von { $host } ist beschädigt
    .cause = Der Teil vor der eigentlichen Antwort, mit ihrer Länge und Art, verletzt die Regeln des Webs.
    .cause2 = Ein Gerät auf dem Weg ändert Antworten und beschädigt sie.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die HTTP-Header von { $host } sind nicht lesbar (Code H-611). Die technischen Details sagen, was daran nicht stimmt.

http-intermittent = { $host } antwortet nur ab und zu
    .cause = Der Dienst ist ausgelastet oder wird aktualisiert. { $failed } von { $tries } Anfragen scheiterten und gelangen beim Wiederholen.
    .action = Sie müssen nichts tun, solange es nicht anhält. Microsoft Entra wiederholt gescheiterte Anfragen etwa alle 40 Minuten.
