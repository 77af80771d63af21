### Step 8: can people sign in, and if not, who accepts what.

consent-title = Lad folk logge på
consent-lead = Personerne er i Contractbook. Se nu, om de kan komme ind med deres Microsoft-konto. I de fleste organisationer kan de, og så er trinnet klaret med det samme.

consent-finish = Afslut
consent-everybody = Alle kan logge på

## Try it

consent-try-title = Prøv det én gang
consent-try-text = Bed en person **uden en administratorrolle** om at åbne Contractbook i et privat vindue og trykke på [[Login with Microsoft]]. En administrator kommer måske ind, hvor andre ikke kan.
consent-try-result = Hvis Contractbook åbner, så tryk på **Alle kan logge på** nedenfor. Der er ikke mere at gøre her.
consent-try-open = Åbn Contractbook
consent-try-copy = Kopiér denne besked
consent-try-name = Besked om at prøve det
consent-try-message =
    Hej,

    Vil du prøve at logge på Contractbook? Åbn { $url } i et privat vindue, tryk på Login with Microsoft, og brug din arbejdskonto.

    Hvis Contractbook åbner, er det alt. Hvis ikke, så send mig teksten på skærmen med den kode, der begynder med AADSTS.

    Tak for hjælpen
consent-said-signed-in = Du oplyste { $time }, at folk kan logge på.
consent-said-accepted = Du oplyste { $time }, at en administrator har accepteret.
consent-take-back = Træk det tilbage

## The two apps

consent-apps-title = Hvilken app handler det om?
consent-apps-place = Jeres Microsoft Entra, Enterprise apps
consent-apps-sync-what = Den har du oprettet. Den bringer personer til Contractbook med tokenet.
consent-apps-sync-verdict = Kræver intet samtykke
consent-apps-sign-in = Contractbook
consent-apps-sign-in-what = Contractbooks egen. Den kommer af sig selv, når nogen logger på med Microsoft.
consent-apps-sign-in-verdict = Denne kræver det måske
consent-apps-words = To apps i jeres Microsoft Entra. { $name }, som du har oprettet, bringer personer til Contractbook og kræver intet samtykke. Contractbooks egen app lader folk logge på; den kræver måske en administrators samtykke.
consent-apps-meaning = **Samtykke** betyder, at en administrator på alles vegne accepterer, hvad en app må læse.

## What is on the screen

consent-symptoms-title = Ser nogen en fejl?
consent-symptoms-lead = Vælg det, der står på personens skærm.
consent-symptom-need-approval = “Need admin approval” (en administrator skal godkende)
consent-symptom-nobody-consented = Ingen har givet samtykke til at bruge appen
consent-symptom-ask-for-approval = “Approval required” og et felt til at bede om godkendelse
consent-symptom-question = Et spørgsmål med knappen Accept
consent-symptom-not-assigned = Ikke tildelt en rolle til appen
consent-symptom-other-account = Kontoen findes ikke her
consent-symptom-risky = Appen kan være risikabel
consent-symptom-no-reply-address = Ingen svaradresse, efter at nogen har accepteret
consent-symptom-no-code = uden en kode
consent-symptom-else = Noget andet? Indsæt teksten nedenfor, så bliver den forklaret.

consent-question-title = Dette er selve spørgsmålet
consent-question-text = Microsoft spørger personen, om appen må læse navn og adresse. Personen kan selv trykke på Accept, hvis navn og udgiver er Contractbooks. Når en administrator accepterer for alle, bliver ingen andre spurgt.
consent-means-accept = Én administrator accepterer én gang, så virker det for alle.
consent-means-other = At acceptere ændrer intet her. Dette kort siger, hvad der hjælper.
consent-means-look = Se først efter, om samtykket allerede er gemt: i Entra på appens side [[Permissions]]. Det er det ofte.

## Who and how

consent-ways-title = Måder at acceptere på, den enkleste først
consent-ways-if = Hvis en administrator skal acceptere
consent-who = **Hvem må gøre det:** Rollen **Cloud Application Administrator** er nok til 2 og 3. I 1 er det måske kun en Global Administrator, der får vist afkrydsningsfeltet for alle.
consent-way-contractbook = 1. Log på Contractbook, og acceptér (sådan beskriver Contractbook det)
consent-way-entra = 2. Giv samtykket i Entra admin center
consent-way-link = 3. Send et link til en anden administrator
consent-assignment = Hvis appen kræver tildeling, skal en administrator acceptere, også hvor folk ellers selv må acceptere. Så kommer kun tildelte personer ind.

consent-source = Hvilken app spørger? (valgfrit)
consent-source-help = Indsæt adressen på Microsofts logonside, hele fejlen eller Application ID for Contractbooks egen app.
consent-source-none = Ingen app er nævnt i teksten. En adresse eller fejl skal indeholde `client_id=`.
consent-source-several = Teksten nævner to forskellige apps. Indsæt kun den del, der handler om den ene.
consent-source-sync = Det er den app, du har oprettet til synkroniseringen. Den kræver intet samtykke; det er Contractbooks egen app, der kræver det.
consent-source-microsofts = Det er en af Microsofts egne apps. Kopiér adressen, mens Contractbooks logon er på skærmen.
consent-source-found = Den nævner appen { $id }. Sammenlign navnet på Microsofts side, før du accepterer.
consent-source-from-pasted = Den indsatte besked nævner appen. Dens link står nedenfor.
consent-link-name = Link til en administrator
consent-link-open = Åbn linket her
consent-link-500113 = Hvis siden ender med AADSTS500113, efter at du har accepteret, kan samtykket alligevel være gemt. Se efter på siden [[Permissions]].
consent-message-title = Besked til jeres administrator
consent-message =
    Hej,

    Vores medarbejdere kan endnu ikke logge på Contractbook med deres Microsoft-konto. Microsoft beder om en administrators godkendelse.

    Vil du åbne dette link, logge på med en konto, der har rollen Cloud Application Administrator, tjekke, at appen er Contractbooks, og acceptere?

    { $link }

    Tak for hjælpen
consent-message-without-link =
    Hej,

    Vores medarbejdere kan endnu ikke logge på Contractbook med deres Microsoft-konto. Microsoft beder om en administrators godkendelse.

    Vil du åbne { $url }, trykke på Login with Microsoft, sætte hak ved Consent on behalf of your organization og acceptere? Hvis afkrydsningsfeltet mangler: Åbn Enterprise apps i Entra admin center, derefter Contractbooks logonapp, Permissions, Grant admin consent. Rollen Cloud Application Administrator er nok til det.

    Tak for hjælpen

consent-check-title = Sådan ser du, at det virkede
consent-check = En person uden en administratorrolle logger på fra et privat vindue og lander i Contractbook uden at blive spurgt.
consent-check-portal = I Entra viser fanen **Admin consent** på appens side [[Permissions]], hvad der er accepteret. En app, der slet ikke er på listen, er aldrig blevet brugt i jeres organisation.
consent-accepted = En administrator har accepteret for alle
consent-accepted-help = I Contractbook, i Entra på siden Permissions eller via linket.
