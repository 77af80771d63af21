### Words that stand in place of a fact that is not known, such as "Contractbook answered an error".

fact-status-error = unbekannt
fact-another-address = eine andere Adresse
fact-another-name = einen anderen Namen
fact-unknown-signer = ein unbekannter Aussteller
fact-past-day = einem vergangenen Tag
fact-later-day = einem späteren Tag
fact-another-time = eine andere Zeit
fact-several = mehrere
fact-all = allen
fact-some-pages = einige Seiten
fact-fewer = weniger
## The host. "No server is called …", "The server that answers is not …", "… does not answer".
fact-host-name = wie in der Adresse angegeben
fact-host-asked = der gewünschte
fact-host-address = Die Adresse
fact-host-contractbook = Contractbooks Server
## Who filters or inspects, at the beginning of a sentence.
fact-vendor-device = Ein Inspektionsgerät
fact-vendor-filter = Ein Filter
fact-unknown-format = unbekanntes Format
fact-no-columns = keine
