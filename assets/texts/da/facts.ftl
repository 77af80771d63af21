### Words that stand in place of a fact that is not known, such as "Contractbook answered an error".

fact-status-error = en fejl
fact-another-address = en anden adresse
fact-another-name = et andet navn
fact-unknown-signer = en ukendt udsteder
fact-past-day = en dag, der er gået
fact-later-day = en senere dag
fact-another-time = et andet tidspunkt
fact-several = flere
fact-all = alle
fact-some-pages = nogle af siderne
fact-fewer = færre
## The host. "No server is called …", "The server that answers is not …", "… does not answer".
fact-host-name = det, der står i adressen
fact-host-asked = den, der blev spurgt efter
fact-host-address = Adressen
fact-host-contractbook = Contractbooks server
## Who filters or inspects, at the beginning of a sentence.
fact-vendor-device = En enhed, der åbner krypteret trafik,
fact-vendor-filter = Et filter
fact-unknown-format = ukendt format
fact-no-columns = ingen
