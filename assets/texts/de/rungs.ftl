# What a rung found when it passed

rung-found-address = { $host }
rung-found-loopback = { $host }, dieser Computer
rung-found-addresses = Gefundene Adressen: { $count }
rung-found-ip = Die Adresse ist schon eine Zahl, es gibt nichts nachzuschlagen
rung-found-by-proxy = Der Proxy Ihres Unternehmens schlägt den Namen nach
rung-found-direct = Eine direkte Verbindung kommt zustande
rung-found-through-proxy = Die Verbindung läuft über den Proxy { $proxy }
rung-found-certificate = Ausgestellt von { $issuer }, gültig bis { $until }
rung-found-api = Ein Dienst für Programme antwortet
rung-found-token-accepted = Das Token wird angenommen
rung-found-lookup-proven = Ein erfundener Name findet niemanden, eine vorhandene Person wird gefunden
rung-found-lookup-unproven = Ein erfundener Name findet niemanden
rung-found-groups-lookup = Eine erfundene Gruppe wird wie erwartet nicht gefunden
rung-found-discovery-read = { $count } von 3 Seiten beschreiben den Dienst
rung-found-people-read = In Contractbook gesehene Benutzer: { $count }
