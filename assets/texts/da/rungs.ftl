# What a rung found when it passed

rung-found-address = { $host }
rung-found-loopback = { $host }, denne computer
rung-found-addresses = Fundne adresser: { $count }
rung-found-ip = Adressen er allerede et tal, så der er intet at slå op
rung-found-by-proxy = Jeres virksomheds proxy slår navnet op
rung-found-direct = Der kan oprettes direkte forbindelse
rung-found-through-proxy = Forbindelsen åbnes gennem proxyen { $proxy }
rung-found-certificate = Udstedt af { $issuer }, gyldigt til { $until }
rung-found-api = En tjeneste for programmer svarer
rung-found-token-accepted = Tokenet accepteres
rung-found-lookup-proven = Et opdigtet navn finder ingen, og en person, der findes, bliver fundet
rung-found-lookup-unproven = Et opdigtet navn finder ingen
rung-found-groups-lookup = En opdigtet gruppe bliver ikke fundet, som det skal være
rung-found-discovery-read = { $count } af 3 sider beskriver tjenesten
rung-found-people-read = Brugere set i Contractbook: { $count }
