# What Microsoft says: Test connection, provisioning states, sign-in codes.

entra-invalid-credentials-banner = Microsofts test mislykkedes, og banneret siger ikke hvorfor
    .cause = Banneret er det samme for hver test, der mislykkes. Det kommer også, når oplysningerne er rigtige.
    .cause2 = Den egentlige årsag er fejlkoden og detaljerne under den.
    .action = Åbn detaljerne under banneret, kopiér det hele, og indsæt det her. Er der ingen detaljer, så kør testen i trin 4: den nævner årsagen.

entra-credential-validation-unavailable = Microsoft fik ikke et brugbart svar fra Contractbook
    .cause = Tenant-URL'en har en tastefejl. Værtsnavnet er forkert, eller adressen fører et andet sted hen.
    .cause2 = Tokenet blev afvist. Så siger detaljerne 401 eller 403.
    .cause3 = Microsoft kunne ikke nå Contractbook. Så taler detaljerne om at sende forespørgslen, og et senere forsøg kan lykkes.
    .action = Kopiér tenant-URL'en og tokenet fra dette program til Entra igen, og tryk så på Test connection.

entra-credential-validation-failure = Contractbook svarede uventet på Microsofts test
    .cause = Den matchende række blev ændret fra userName til noget, som Contractbook ikke kan søge efter.
    .cause2 = Contractbook afviste selve spørgsmålet. Detaljerne citerer svaret, ofte med 400.
    .action = Gør userName til den matchende række igen i Attribute mapping, gem, og tryk på Test connection. Hvis det fortsætter, så send det citerede svar til Contractbook Support.

entra-invalid-credentials = Den gemte tenant-URL eller tokenet mangler eller er forkert
    .cause = Et af de to felter blev gemt tomt eller afkortet.
    .cause2 = Tokenet blev udskiftet, efter at det blev gemt.
    .action = Åbn Connectivity i Entra, indsæt begge værdier igen, test, gem, og genstart provisioneringen.

entra-service-incompatible = Microsoft kunne ikke læse svaret som SCIM
    .cause = Tenant-URL'en er en anden variant end den, der svarer. Så siger detaljerne 404.
    .cause2 = En webside svarede i stedet for Contractbooks grænseflade. Så viser detaljerne HTML.
    .cause3 = Contractbooks svar har en form, som Entra ikke tager imod. Detaljerne citerer det.
    .action = Kør testen i trin 4, og brug den tenant-URL, som testen viser virker. Hvis den allerede står i Entra, så send det citerede svar til Contractbook Support.

entra-wrong-auth-method = Der er valgt en anden godkendelsesmetode i Entra
    .cause = OAuth2 client credentials grant er valgt. Den beder om felter, som Contractbook ikke har.
    .action = Sæt Select authentication method til Bearer authentication, og indsæt så tenant-URL'en og tokenet.

entra-not-entitled = Entra springer en person over, fordi tildelingen er beskadiget
    .cause = Tildelingens post er beskadiget. Personen står på listen og har alligevel ikke adgang.
    .cause2 = Personen er kun tildelt gennem en gruppe i en gruppe.
    .action = Fjern personen i Users and groups, tilføj personen igen direkte, vent nogle minutter, og prøv Provision on demand.
    .message = Hej, Entra springer en person over i Contractbook-appen med teksten not effectively entitled. Kan du fjerne personen under Users and groups og tildele personen igen, direkte?

entra-quarantine = Entra har sat synkroniseringen i karantæne
    .cause = Tokenet eller adressen virker ikke længere. Det er den sædvanlige årsag.
    .cause2 = Der var fejl ved for mange personer, eller flere ville blive slået fra, end grænsen tillader.
    .action = Kør testen i trin 4, ret det, den peger på, gem det i Entra, og vælg Restart provisioning. Indtil da prøver Entra kun cirka én gang om dagen og giver op efter 28 dage.
    .message = Hej, synkroniseringen til Contractbook er i karantæne i Entra. Kan du åbne appen, se årsagen på oversigten under Provisioning, indsætte den gældende tenant-URL og det gældende token og vælge Restart provisioning?

entra-wrong-app-kind = Denne app kan ikke synkronisere personer
    .cause = Den blev oprettet som en appregistrering. Sådan en app har ingen automatisk provisionering.
    .cause2 = Det er en færdig app fra galleriet til et andet produkt.
    .action = Opret i trin 2 en ny app med den tredje mulighed, Non-gallery. Den gamle kan blive, hvis folk logger på gennem den.

aadsts-65001 = Ingen har accepteret denne app for jeres organisation endnu
    .cause = En administrator skal acceptere én gang. Indtil da lukker Microsoft ingen ind.
    .cause2 = Den blev kun accepteret for én person, ikke for alle.
    .action = Få en administrator til at logge på Contractbook og acceptere for hele organisationen, som i trin 8.
    .message = Hej, logon til Contractbook ender med AADSTS65001. En administrator skal acceptere appen for vores organisation én gang. Kan du logge på Contractbook med Microsoft og acceptere eller give administratorsamtykke på appens side Permissions?

aadsts-90093 = Denne person må ikke acceptere appen
    .cause = I jeres organisation må kun administratorer acceptere apps.
    .action = Få en administrator til at acceptere én gang for alle, som i trin 8.
    .message = Hej, logon til Contractbook ender med AADSTS90093: en administrator skal acceptere appen. Kan du give administratorsamtykke til den?

aadsts-90094 = En administrator skal acceptere denne app
    .cause = I jeres organisation må kun administratorer acceptere apps.
    .cause2 = Appen kræver tildeling. Sådan en app kræver altid en administrators samtykke.
    .action = Få en administrator til at acceptere én gang for alle, som i trin 8.
    .message = Hej, logon til Contractbook beder om en administrators godkendelse (AADSTS90094). Kan du give administratorsamtykke til appen?

aadsts-90095 = En anmodning om godkendelse venter
    .cause = Personen spurgte en administrator via Microsofts side. Ingen har svaret endnu.
    .action = Godkend den i Entra: Enterprise apps, Activity, Admin consent requests, My Pending.
    .message = Hej, en anmodning om at godkende Contractbook venter i Entra under Enterprise apps, Activity, Admin consent requests, My Pending. Kan du se på den?

aadsts-50105 = Denne person er ikke tildelt til appen
    .cause = Personen mangler under Users and groups.
    .cause2 = Personen er kun i en gruppe i den tildelte gruppe. Det tæller ikke.
    .action = Tildel personen, eller den gruppe, personen er direkte medlem af, under Users and groups. Log så på igen efter nogle minutter.
    .message = Hej, en person kan ikke logge på Contractbook på grund af AADSTS50105. Kan du tildele personen direkte til appen under Users and groups?

aadsts-650056 = Indstillingerne for logon passer ikke sammen
    .cause = Identifier (Entity ID) i Entra er en anden end den, Contractbook sender.
    .cause2 = Appen har ingen tilladelse, eller ingen har accepteret den.
    .action = Sammenlign Identifier (Entity ID) i Entra med værdien i Contractbooks virksomhedsindstillinger, bogstav for bogstav. Er de ens, så giv administratorsamtykke.
    .message = Hej, logon til Contractbook ender med AADSTS650056. Kan du sammenligne Identifier (Entity ID) under Single sign-on med værdien i Contractbook og derefter give administratorsamtykke?

aadsts-50011 = Reply URL i Entra er ikke den, Contractbook bruger
    .cause = Reply URL har en tastefejl eller hører til et andet miljø.
    .action = Kopiér Reply URL fra Contractbooks virksomhedsindstillinger, indsæt den i Basic SAML Configuration, og gem.
    .message = Hej, logon til Contractbook ender med AADSTS50011. Kan du kopiere Reply URL fra Contractbooks virksomhedsindstillinger til Basic SAML Configuration i appen?

aadsts-700016 = Denne app er ukendt i jeres organisation
    .cause = Identifier (Entity ID) i Entra er en anden end den, Contractbook sender.
    .cause2 = Logon går til en anden organisations Entra. Der bruges en privat konto eller en partnerkonto.
    .cause3 = Appen blev slettet eller er aldrig blevet accepteret her.
    .action = Tjek først kontoen i et privat vindue. Sammenlign så Identifier (Entity ID) i Entra med Contractbooks værdi.
    .message = Hej, logon til Contractbook ender med AADSTS700016. Kan du sammenligne appens Identifier (Entity ID) i Entra med værdien i Contractbooks virksomhedsindstillinger?

aadsts-50020 = Kontoen hører til en anden organisation
    .cause = En privat Microsoft-konto eller en anden virksomheds konto er logget på.
    .action = Log af, åbn et privat vindue, og log på med arbejdskontoen fra denne organisation. En gæst skal først inviteres i Entra.
