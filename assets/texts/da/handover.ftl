### The handover sheet: read by people who were not there.

handover-language = da
handover-title = Brugersynkronisering fra Microsoft Entra ID til Contractbook
handover-made = Lavet { $time } med { $program }. Dette ark indeholder ingen hemmelighed: Tokenet står ikke på det.

handover-what = Det blev sat op
handover-what-text = Microsoft Entra ID sender af sig selv de tildelte personer til Contractbook, cirka hvert 40. minut. Entra når Contractbook gennem appen og adressen nedenfor. Ingen af jeres computere er involveret.
handover-app-kind = Apptype
handover-app-new = Virksomhedsapp, ikke fra Microsofts galleri, oprettet til dette
handover-app-there = Virksomhedsapp, ikke fra Microsofts galleri, fandtes i forvejen
handover-method = Sådan viser Entra, hvem den er
handover-method-bearer = Bearer authentication (hemmeligt token)
handover-mapping = Tilknytning
handover-mapping-default = Entras egen, medmindre nogen har ændret den i Entra: user principal name bliver brugernavnet
handover-mapping-mail = Ændret: Mailadressen bliver brugernavnet
handover-scope = Omfang
handover-scope-assigned = Kun tildelte personer og grupper
handover-token = Tokenets første og sidste tegn
handover-token-from = Tokenet kom fra
handover-token-since = Tokenet indtastet
handover-token-end = Tokenet udløber
handover-token-change = Tokenet skal skiftes
handover-assigned = Tildelte personer
handover-groups = Tildelte grupper
handover-before = Konti før starten
handover-arrived = Personer, der er set komme frem
handover-admin = Organisationsadministrator
handover-admin-there = havde allerede en konto i Contractbook
handover-started = Provisioneringen startet
handover-drill = Fratrædelsesprøve
handover-drill-passed = bestået: En konto, der blev taget ud i Entra, mistede adgangen { $time } og fik den igen
handover-drill-off = ikke færdig: Kontoen mistede adgangen { $time }; personen skal stadig tildeles igen i Entra
handover-drill-back = ikke færdig: Kontoen mistede adgangen { $time }; personen er tildelt igen i Entra, men det er endnu ikke set, at kontoen er slået til igen
handover-drill-waiting = i gang: Taget ud i Entra { $time }, men det er endnu ikke set, at kontoen er slået fra
handover-drill-not-tried = ikke prøvet: Ingen har endnu bevist, at en fratrådt medarbejder mister adgangen
handover-checked = Seneste tjek af forbindelsen
handover-checked-value = { $time }: { $verdict }

handover-steps = Hvem gjorde hvad, og hvor
handover-step = Trin
handover-status = Status
handover-when = Hvornår
handover-where = Hvor
handover-who = Hvem
handover-status-open = Åbent
handover-who-here = den, der kørte programmet
handover-who-entra = en administrator af jeres Entra
handover-who-consent = en administrator, for organisationen

handover-watch = Hold øje med
handover-watch-rounds = En ændring i Entra når Contractbook med den næste runde, cirka 40 minutter senere. Det er normalt, at der er stille mellem runderne.
handover-watch-mail = Hvis synkroniseringen har problemer, skriver Microsoft til den mailadresse, der er angivet i appens provisioneringsindstillinger. Sørg for, at mere end én person læser den.
handover-watch-quarantine = **Karantæne** (quarantine) i den mail eller på siden [[Provisioning]] betyder, at Entra kun arbejder én gang om dagen og stopper helt efter 28 dage. Find årsagen, og tryk så på [[Restart provisioning]].
handover-watch-logs = Entra viser, hvem der fejlede og hvorfor, under [[Provisioning logs]], i 7 eller 30 dage afhængigt af licensen.
handover-watch-token = Når tokenet udløber, sendes der ikke mere. Skift det i tide: et nyt fra Contractbook Support, gemt i Entra under [[Connectivity]] eller [[Edit provisioning]] i den ældre portal.
handover-watch-people = Ret kun personer i Entra. I Contractbook kan Users og User groups nu stort set kun læses.

handover-stop = Sådan stoppes den
handover-stop-pause = **For alle, for en tid:** i Entra, appens [[Overview]], derefter [[Pause provisioning]]. Konti bliver, som de er, og der sendes ikke mere. Fratrådte medarbejdere slås ikke fra imens.
handover-stop-unassign = **For én person:** Tag personen ud under [[Users and groups]]. Med den næste runde beder Entra Contractbook om at slå kontoen fra. Den slettes ikke.
handover-stop-everybody = Fjern ikke tildelingen for alle for at stoppe synkroniseringen: Det slår alle deres konti fra. Sæt på pause i stedet.

handover-remove = Sådan fjernes den
handover-remove-pause = Tryk først på [[Pause provisioning]], så ingen slås fra undervejs.
handover-remove-app = Slet derefter virksomhedsappen i Entra under [[Properties]]. Hvis folk også logger på gennem denne app, så sæt først en anden måde at logge på op.
handover-remove-token = Bed Contractbook Support om at trække tokenet tilbage og åbne Users og User groups for redigering igen.
handover-stays = **Det bliver tilbage:** alle konti i Contractbook, slået til eller fra, som de var i det øjeblik, og Contractbooks egen logonapp i Entra. Ingen slettes, når synkroniseringen fjernes.

handover-ask = Hvem kan du spørge
handover-ask-contractbook = **Contractbook Support** om tokenet, adressen, konti i Contractbook og sider, der kun kan læses.
handover-ask-entra = **Jeres Entra-administratorer** om tildelte personer, provisionering, regler for at logge på og samtykke. Cloud Application Administrator er nok til det hele.
handover-ask-program = **Contractbook Setup Assistant** tjekker forbindelsen igen når som helst og forklarer beskeder fra Microsoft, som du indsætter.
