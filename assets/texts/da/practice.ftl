# Names of the faults that can be planted in the practice Contractbook, and what each does.

fault-token-rejected = Tokenet afvises
    .about = Hver forespørgsel besvares med 401, som om tokenet var forkert eller udskiftet.

fault-token-forbidden = Tokenet må ikke administrere brugere
    .about = Tokenet kendes, men hver forespørgsel besvares med 403.

fault-payment-required = Abonnementet omfatter ikke synkroniseringen
    .about = Hver forespørgsel besvares med 402.

fault-wrong-path = Kun den anden adresse svarer
    .about = Contractbook svarer kun under /scim/v2; /scim giver 404.

fault-html-page = En webside i stedet for et API
    .about = Hver forespørgsel besvares med en almindelig webside.

fault-sign-in-page = En logonside i stedet for et API
    .about = Hver forespørgsel besvares med en side, der beder om en adgangskode.

fault-redirect = Sender videre til en anden adresse
    .about = Hver forespørgsel besvares med en omdirigering.

fault-redirect-to-sign-in = Sender videre til en logonside
    .about = Hver forespørgsel besvares med en omdirigering til en logonside.

fault-firewall-page = En firewall blokerer forespørgslen
    .about = Hver forespørgsel besvares med blokeringssiden fra en webfirewall.

fault-not-found = Intet på denne adresse
    .about = Hver forespørgsel besvares med 404.

fault-server-error = En fejl inde i Contractbook
    .about = Hver forespørgsel besvares med 500.

fault-bad-gateway = En brudt vej bag adressen
    .about = Hver forespørgsel besvares med 502.

fault-unavailable = Contractbook er nede for vedligehold
    .about = Hver forespørgsel besvares med 503.

fault-gateway-timeout = Contractbook er for længe om det internt
    .about = Hver forespørgsel besvares med 504.

fault-rate-limited = For mange forespørgsler, vent to minutter
    .about = Hver forespørgsel besvares med 429 og en ventetid på 120 sekunder.

fault-rate-limited-briefly = For mange forespørgsler, én gang
    .about = Den første forespørgsel besvares med 429 og en ventetid på et sekund, de andre som normalt.

fault-intermittent = Fejler nu og da
    .about = Hver tredje forespørgsel besvares med 503.

fault-slow = Svarer efter 12 sekunder
    .about = Hvert svar kommer, men sent.

fault-stalled = Svar stopper halvvejs
    .about = Halvdelen af hvert svar kommer, og så intet mere.

fault-cut-short = Svar bliver skåret af
    .about = Forbindelsen lukkes midt i hvert svar.

fault-too-large = Svar slutter aldrig
    .about = Hvert svar bliver ved og ved.

fault-empty-answer = Svar er tomme
    .about = Hvert svar er 200 uden indhold.

fault-not-json = Svar er ren tekst
    .about = Hvert svar er 200 med ord i stedet for data.

fault-not-scim = Svar følger et andet format
    .about = Hvert svar er velformede data, men ikke det, synkroniseringens standard kræver.

fault-no-match-is-404 = Ingen fundet tæller som fejl (404)
    .about = Et opslag, der ingen finder, besvares med 404 i stedet for en tom liste.

fault-no-match-is-400 = Ingen fundet tæller som fejl (400)
    .about = Et opslag, der ingen finder, besvares med 400 i stedet for en tom liste.

fault-filter-ignored = Opslag giver alle
    .about = Der spørges efter én person, men alle kommer tilbage.

fault-filter-case-sensitive = Opslag skelner mellem store og små bogstaver
    .about = En person findes kun, når store og små bogstaver passer helt.

fault-groups-missing = Grupper tilbydes ikke
    .about = Forespørgsler om grupper besvares med 404.

fault-groups-refused = Grupper afvises
    .about = Forespørgsler om grupper besvares med 403.

fault-discovery-missing = Selvbeskrivelsen mangler
    .about = De sider, der beskriver, hvad Contractbook kan, besvares med 404.

fault-patch-unsupported = Siger, at personer ikke kan ændres
    .about = Selvbeskrivelsen siger, at ændringer ikke understøttes.

fault-content-type-json = Svar er mærket som almindelige data
    .about = Svar er mærket application/json i stedet for application/scim+json.

fault-counts-wrong = Antallene er forkerte
    .about = Lister melder flere personer, end de indeholder.

fault-list-without-resources = Lister uden indhold
    .about = Lister melder et antal, men udelader personerne.

fault-id-missing = Personer har intet id
    .about = Ingen i et svar har et id.

fault-duplicate-ids = Personer deler ét id
    .about = Alle på en liste har samme id.

fault-user-name-missing = Nogle personer har intet brugernavn
    .about = Hver anden person på en liste kommer uden brugernavn.

fault-active-as-text = Til og fra kommer som ord
    .about = Om en person er aktiv, skrives som tekst.

fault-active-missing = Til og fra mangler
    .about = Svar siger ikke, om en person er aktiv.

fault-email-missing = Nogle personer har ingen adresse
    .about = Hver anden person på en liste kommer uden mailadresse.

fault-paging-ignored = Hver side er den første side
    .about = Når Contractbook bliver spurgt om en senere side, kommer den første igen.

fault-paging-endless = Listen slutter aldrig
    .about = Der er altid én side til.

fault-secrets-returned = Svar gentager tokenet
    .about = Hvert svar indeholder det token, der blev sendt.

fault-create-refused = Nye personer afvises
    .about = Oprettelse af en person besvares med 403.

fault-create-answer-lost = Svaret om en ny person går tabt
    .about = Personen bliver oprettet, men svaret er 504.

fault-attribute-refused = Et felt afvises
    .about = Oprettelse af en person med en stilling besvares med 400.

fault-attribute-dropped = Et felt bevares ikke
    .about = En persons stilling accepteres og udelades.

fault-user-unreadable = Personer kan ikke læses én for én
    .about = Læsning af en person efter id besvares med 404.

fault-conflict-on-create = Konflikt for nye personer
    .about = Oprettelse af en person besvares med 409, som om navnet var optaget.

fault-duplicates-accepted = Den samme person to gange
    .about = Oprettes en person, der allerede findes, bliver der en til.

fault-patch-refused = Ændringer afvises
    .about = Ændring af en person besvares med 400.

fault-patch-not-stored = Ændringer bevares ikke
    .about = Ændring af en person besvares med succes, men intet ændres.

fault-capital-ops-refused = Entras sædvanlige måde at ændre på afvises
    .about = Ændringer skrevet med store bogstaver, som Entra gør uden flaget, besvares med 400.

fault-merged-change-refused = Entras anden måde at ændre på afvises
    .about = Flere ændringer i én, som Entra gør med flaget, besvares med 400.

fault-disable-ignored = Personer kan ikke slås fra
    .about = At slå en person fra besvares med succes, men personen forbliver slået til.

fault-text-boolean-refused = Fra som ord afvises
    .about = At slå en person fra afvises, når Entra skriver ordet False.

fault-text-boolean-stored = Fra som ord gemmes som ord
    .about = Slås en person fra med ordet False, gemmes ordet.

fault-delete-refused = Sletning afvises
    .about = Sletning af en person besvares med 403.

fault-delete-soft = Slettede personer bliver
    .about = En slettet person slås kun fra og findes stadig.

# Names of the faults that can be planted on Entra's side: what is wrong, and what is seen first.

entra-fault-wrong-app-kind = Appen er af den forkerte slags
    .about = Appen blev oprettet under App registrations, så den kan ikke synkronisere personer. En ny app, af den tredje slags, løser det.
    .seen = Siden Provisioning siger, at automatisk provisionering ikke understøttes.

entra-fault-two-apps-same-name = To apps har samme navn
    .about = En anden app hedder det samme, og personerne blev tildelt til den. Tildel dem til den rigtige app, så er det løst.
    .seen = Provision on demand siger, at personen ikke er tildelt, selv om portalen viser tildelingen i den anden app.

entra-fault-reader-role = Rollen må kun se
    .about = Den, der er logget på, er Global Reader. Aktivér rollen Application Administrator, så er det løst.
    .seen = Lagring afvises: utilstrækkelige rettigheder.

entra-fault-token-cut-off = Slutningen af tokenet mangler
    .about = En tredjedel af tokenet blev ikke kopieret. Indsæt det igen, så er det løst.
    .seen = Test connection mislykkes med Microsofts sætning om ugyldige legitimationsoplysninger.

entra-fault-token-with-bearer = Ordet Bearer står foran tokenet
    .about = Entra tilføjer selv ordet, så det sendes to gange. Indsæt tokenet igen, så er det løst.
    .seen = Test connection mislykkes med Microsofts sætning om ugyldige legitimationsoplysninger.

entra-fault-token-too-long = Tokenet er for langt til Entra
    .about = Entra gemmer ikke et token af den længde. Det går væk, når fejlen fjernes.
    .seen = Lagring mislykkes, selv om testen gik godt.

entra-fault-oauth-method = En anden måde at logge på blev valgt
    .about = OAuth 2 blev valgt, hvor Bearer authentication hører til. Angiv forbindelsen igen, så er det løst.
    .seen = Test connection beder om et sted for legitimationsoplysninger.

entra-fault-settings-not-saved = Første forsøg på at gemme går tabt
    .about = Lagring mislykkes én gang. Gem igen, så er det løst.
    .seen = Portalen siger, at konfigurationen ikke kunne opdateres.

entra-fault-token-of-demoted-admin = Tokenets ejer er ikke længere administrator
    .about = Tokenet virker i første runde. Derefter afviser Contractbook det.
    .seen = Alt var i orden; nu er appen i karantæne.

entra-fault-free-edition-group = Tenanten har gratisudgaven
    .about = Grupper kan ikke tildeles. Det kan personer, én ad gangen.
    .seen = Users and groups tilbyder ingen grupper.

entra-fault-nobody-assigned = Ingen er tildelt
    .about = Tildelingen blev aldrig bekræftet. Tildel igen, så er det løst.
    .seen = Runden lykkes, og ingen kommer frem.

entra-fault-only-nested-group = Personerne er i en gruppe i gruppen
    .about = En ydre gruppe er tildelt, og personerne er i en indre. Tildel personerne eller den indre gruppe, så er det løst.
    .seen = Runden lykkes, og ingen kommer frem.

entra-fault-stale-assignment = Tildelingerne er i stykker
    .about = Entra har registreret tildelingerne, men følger dem ikke. Tag personerne ud, og tildel dem igen, så er det løst.
    .seen = Alle springes over som not effectively entitled.

entra-fault-scoping-filter = Et filter holder de fleste ude
    .about = Et omfangsfilter lader kun én afdeling passere. Fjern det, så er det løst.
    .seen = Nogle kommer frem, de andre springes over.

entra-fault-scope-all = Alle synkroniseres
    .about = Omfanget er alle brugere og grupper. Sæt det til de tildelte, og genstart, så er det løst.
    .seen = Der kommer personer frem til Contractbook, som ingen har tildelt.

entra-fault-sign-in-blocked = Nogle personer må ikke logge på
    .about = To personer er deaktiveret i Entra. Aktivér dem, så er det løst.
    .seen = To personer springes over.

entra-fault-mail-empty = Nogle personer har ingen mailadresse
    .about = To personer har ingen postkasse. Giv dem en adresse, så er det løst.
    .seen = To personer fejler med en fejl fra Contractbook om deres adresse.

entra-fault-duplicate-mail = To personer deler en mailadresse
    .about = Login tages fra mailadressen, og to personer har den samme. Giv en af dem en anden adresse, så er det løst.
    .seen = To personer fejler på grund af en værdi, der forekommer to gange.

entra-fault-conflict-existing-account = Kontiene findes allerede
    .about = Contractbook har konti, som et opslag ikke finder. Det går væk, når fejlen fjernes.
    .seen = Nye personer fejler med en konflikt.

entra-fault-mapping-sends-unknown-field = Der sendes et felt, som Contractbook ikke kender
    .about = Tilknytningen sender en stilling for alle. Slet den række, så er det løst.
    .seen = Alle fejler med fejl 400.

entra-fault-compat-flag-missing = Contractbook kræver kompatibilitetsflaget
    .about = At slå personer fra afvises, indtil flaget føjes til tenant-URL'en.
    .seen = Fratrådte medarbejdere forbliver aktive, og loggen viser fejl 400.

entra-fault-soft-delete-unmapped = Fratrådte medarbejdere forbliver aktive
    .about = Rækken active mangler i tilknytningen. Tilføj den, så er det løst.
    .seen = En person blev taget ud af appen og er stadig aktiv i Contractbook.

entra-fault-manager-out-of-scope = En leder kommer ikke med
    .about = To personers leder er deaktiveret, så henvisningen fører ingen steder hen. Vælg en leder, der er tildelt, så er det løst.
    .seen = Personerne kommer frem, og loggen viser en mislykket henvisning.

entra-fault-group-mapping-on-with-groups-404 = Contractbook har ingen grupper
    .about = Grupper er tilknyttet, og Contractbook svarer 404 for dem. Slå gruppetilknytningen fra, så er det løst.
    .seen = Test connection mislykkes, eller appen er i karantæne efter første runde.

entra-fault-on-demand-too-soon = Tildelingen kendes ikke endnu
    .about = Nye tildelinger tager fem minutter. Vent, så er det løst.
    .seen = Provision on demand siger, at personen ikke er tildelt.

entra-fault-not-started = Starten blev ikke bekræftet
    .about = Spørgsmålet blev lukket uden Yes. Start igen, så er det løst.
    .seen = Intet sker; status er Off.

entra-fault-paused-by-someone-else = En anden satte den på pause
    .about = Efter første runde satte en anden administrator provisioneringen på pause. Start den, så er det løst.
    .seen = Der kommer ingen flere runder; status er Paused.

entra-fault-quarantined = Appen er i karantæne
    .about = For mange ændringer mislykkedes tidligere. En genstart løser det.
    .seen = Siden Provisioning siger Quarantine.

entra-fault-threshold-reached = Sikringen mod utilsigtet sletning stoppede synkroniseringen
    .about = Alle blev taget ud af appen, og sikringen tillader to. Tildel dem igen, og genstart, eller tillad sletningerne, så er det løst.
    .seen = Appen er i karantæne, og sletninger holdes tilbage.
