token-rejected = Contractbook accepterer ikke dette token
    .cause = Der er indsat en personlig nøgle. Den har du selv lavet under Profile settings.
    .cause2 = Et nyere token har erstattet det. Support har sendt jer mere end ét.
    .cause3 = Tokenets ejer har mistet tilladelser eller er holdt op. Det kan kun Support se.
    .action = Bed Contractbook Support om et nyt hemmeligt token, og indsæt det i trin 3.
    .message = Hej, SCIM-tokenet til vores synkronisering med Microsoft Entra ID bliver afvist (kode T-401, svar 401). Send os gerne et nyt SCIM-token, integrationstype Microsoft Entra ID.

# What the answers of the user service tell

address-variant-answers = Næsten den rigtige adresse
    .cause = Brugertjenesten svarer ikke på denne adresse, men den svarer på { $address }.
    .action = Brug { $address } som tenant-URL, både her og i Entra.

token-forbidden = Tokenet er ægte, men må ikke administrere brugere
    .cause = Brugersynkronisering er ikke slået til for jeres virksomhed. Det kan kun Contractbook Support gøre.
    .cause2 = Tokenet tilhører en person, der ikke må administrere brugere.
    .cause3 = Tokenet er til noget andet, for eksempel en personlig nøgle.
    .action = Bed Contractbook Support om at slå brugersynkronisering til for jeres virksomhed og for dette token.
    .message = Hej, vores SCIM-token er kendt, men må ikke administrere brugere (kode T-403, svar 403). Slå gerne brugersynkronisering med Microsoft Entra ID til for vores virksomhed, eller send os et token, der har den rettighed.

token-payment-required = Jeres Contractbook-abonnement omfatter ikke brugersynkronisering
    .cause = Tjenesten svarer, at der mangler en betaling eller et andet abonnement.
    .cause2 = En faktura er ubetalt, og nogle funktioner er sat på pause.
    .action = Spørg Contractbook Support, hvilket abonnement der omfatter brugersynkronisering.
    .message = Hej, vores SCIM-token får svaret 402, betaling påkrævet (kode T-402). Skriv gerne, hvad der mangler, for at vores virksomhed kan bruge brugersynkronisering med Microsoft Entra ID.

scim-not-json = Svaret kan ikke læses
    .cause = Tjenesten svarer med tekst, der ikke er data. Adressen fører måske til en anden tjeneste.
    .cause2 = Et svar blev beskadiget undervejs.
    .action = Tjek først tenant-URL'en. Er den rigtig, så send denne besked til Contractbook Support.
    .message = Hej, et opslag på en bruger på jeres SCIM-adresse bliver besvaret med noget, der ikke er JSON (kode U-101). De tekniske detaljer viser, hvad der kom.

scim-not-scim = Der svarer noget, men det er ikke brugertjenesten
    .cause = Adressen fører til en anden tjeneste hos samme virksomhed.
    .cause2 = Brugertjenesten er ikke slået til bag denne adresse.
    .action = Tjek først tenant-URL'en. Er den rigtig, så send denne besked til Contractbook Support.
    .message = Hej, et opslag på en bruger på jeres SCIM-adresse bliver besvaret med JSON, der ikke er en SCIM ListResponse (kode U-102). De tekniske detaljer viser, hvad der kom.

scim-too-deep = Svaret er indlejret i for mange lag
    .cause = En fejl i brugertjenesten får den til at gentage sig selv.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste svarer med JSON, der er indlejret dybere end 128 niveauer (kode U-103).

scim-content-type = Svarene er mærket forkert
    .cause = Data er rigtige, men de er ikke mærket application/scim+json. Entra læser dem; nogle af Microsofts test klager.
    .action = Fortsæt. Fortæl Contractbook Support om det, når du har tid.
    .message = Hej, jeres SCIM-svar er ikke mærket med indholdstypen application/scim+json (kode U-104).

scim-schemas-missing = Svarene siger ikke, hvad de er
    .cause = Listen over personer angiver ikke sit format. Strenge programmer afviser det.
    .action = Fortsæt, og fortæl Contractbook Support om det.
    .message = Hej, jeres SCIM-lister mangler angivelsen ListResponse i schemas (kode U-105).

scim-schemas-old = Tjenesten taler en gammel version
    .cause = Den svarer i SCIM 1.1. Entra taler SCIM 2.0, så ændringer kan blive misforstået.
    .cause2 = Adressen fører til en ældre tjeneste, der stadig kører.
    .action = Bed Contractbook Support om adressen på SCIM 2.0-tjenesten.
    .message = Hej, jeres SCIM-adresse svarer med schemas fra SCIM 1.1 (kode U-106). Send os gerne adressen på SCIM 2.0-tjenesten.

scim-attribute-case = Nogle feltnavne har andre store og små bogstaver
    .cause = Tjenesten skriver navne som totalResults med andre store bogstaver. Det kan Entra klare.
    .action = Du behøver ikke at gøre noget.
    .message = Hej, jeres SCIM-svar skriver attributnavne med andre store og små bogstaver end standarden (kode U-107).

scim-duplicate-keys = Nogle felter står to gange i ét svar
    .cause = Tjenesten skriver det samme felt mere end én gang. Det er tilfældigt, hvilket der gælder.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, jeres SCIM-svar har den samme attribut to gange i ét objekt (kode U-108).

scim-odd-text = Nogle tekster indeholder tegn, der ikke hører til
    .cause = Navne er kopieret med skjulte tegn eller mellemrum omkring eller blevet beskadiget ved en import.
    .action = Se på navnene i Contractbook. Personer med sådanne navne bliver måske ikke genkendt.
    .message = Hej, nogle brugere i jeres SCIM-svar indeholder kontroltegn, ødelagte tegn eller mellemrum i enderne (kode U-109).

scim-secrets-returned = Tjenesten sender hemmeligheder tilbage
    .cause = Et svar indeholder tokenet eller en adgangskode. Alle, der ser svaret, ser hemmeligheden.
    .action = Fortæl Contractbook Support om det. Vi har fjernet den fra alt, der vises her.
    .message = Hej, jeres SCIM-tjeneste sender hemmeligheder med i sine svar: det token, den blev spurgt med, eller felter med adgangskoder (kode U-110). Ret det gerne, og skriv, om vi skal have et nyt token.

scim-no-match-is-error = Et opslag på nogen, der ikke findes, giver en fejl
    .cause = { $what ->
        [group] Tjenesten svarer { $status }, når en gruppe ikke findes. Entra forventer en tom liste og stopper.
       *[other] Tjenesten svarer { $status }, når en person ikke findes. Entra forventer en tom liste og stopper.
      }
    .action = Du behøver ikke at ændre noget. Send denne besked til Contractbook Support.
    .message = Hej, et opslag, der intet finder, bliver besvaret med { $status } (kode U-201). Microsoft Entra ID skal have status 200 med en tom ListResponse, ellers mislykkes Test connection.

scim-filter-ignored = Tjenesten søger ikke, den sender alle
    .cause = { $what ->
        [group] Vi spurgte efter en gruppe med et opdigtet navn og fik { $count } resultater. Entra ville blande grupper sammen.
       *[other] Vi spurgte efter en person med et opdigtet navn og fik { $count } resultater. Entra ville blande personer sammen.
      }
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste ser bort fra filteret: et opslag på et tilfældigt navn giver { $count } resultater (kode U-202). Microsoft Entra ID skal have en tom liste.

scim-filter-refused = Tjenesten afviser Entras spørgsmål
    .cause = { $what ->
        [group] Entra slår en gruppe op på navnet, og tjenesten svarer { $status } på det spørgsmål.
       *[other] Entra slår en person op på navnet, og tjenesten svarer { $status } på det spørgsmål.
      }
    .cause2 = Denne måde at søge på er slået fra eller begrænset for dette token.
    .action = Du behøver ikke at ændre noget. Send denne besked til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste svarer { $status } på det filter, som Microsoft Entra ID bruger til sine opslag (kode U-203). De tekniske detaljer viser den nøjagtige forespørgsel.

scim-filter-case-sensitive = Personer findes kun med præcis de samme store og små bogstaver
    .cause = Anna@… og anna@… regnes for to personer. Skriver Entra en adresse anderledes, bliver der oprettet en konto til.
    .action = Sørg for, at adresser skrives ens i Entra og Contractbook, og fortæl Contractbook Support om det.
    .message = Hej, filteret på userName skelner mellem store og små bogstaver (kode U-204). Ifølge standarden gør userName ikke det.

scim-filter-too-broad = Et opslag på én person finder flere
    .cause = Tjenesten finder også personer, hvis navn kun ligner det søgte. Den fandt { $count }.
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, et opslag på én eksisterende bruger giver { $count } resultater med forskellige brugernavne (kode U-205). Microsoft Entra ID skal have præcis ét.

scim-filter-unproven = Søgningen kunne ikke bevises endnu
    .cause = Der er ingen bruger i Contractbook, som vi kunne slå op.
    .action = Du behøver ikke at gøre noget. Kør testen igen, når den første person er kommet frem.

scim-existing-user-not-found = En person, der findes, bliver ikke fundet
    .cause = Listen viser en person, men et opslag på samme person finder ingen. Entra ville oprette en konto til.
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, en bruger, der står i jeres SCIM-liste, bliver ikke fundet med filteret på userName (kode U-207). De tekniske detaljer viser den nøjagtige forespørgsel.

scim-finds-unknown-user = Tjenesten finder nogen, der ikke findes
    .cause = { $what ->
        [group] Vi spurgte efter et opdigtet navn, og tjenesten sendte en gruppe med det navn.
       *[other] Vi spurgte efter et opdigtet navn, og tjenesten sendte en person med det navn.
      }
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, et opslag på et tilfældigt navn giver et resultat med netop det navn (kode U-208). Microsoft Entra ID skal have en tom liste.

scim-wrong-user-returned = Et opslag på én person finder en anden
    .cause = Tjenesten sendte en anden end den person, vi spurgte efter. Entra ville overskrive den forkerte konto.
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, et opslag på én eksisterende bruger giver en anden bruger (kode U-209). De tekniske detaljer viser den nøjagtige forespørgsel.

scim-list-without-resources = Listen mangler i svaret
    .cause = Tjenesten siger, hvor mange resultater der er, { $count }, men udelader selve listen.
    .action = Ved 0 resultater behøver du ikke at gøre noget. Send ellers denne besked til Contractbook Support.
    .message = Hej, jeres SCIM-svar melder { $count } resultater, men har ingen Resources-liste (kode U-210).

scim-counts-wrong = Tallene i svaret passer ikke sammen
    .cause = Tjenesten melder et andet antal resultater, end den sender, eller skriver tallet på en måde, der er svær at læse.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, totalResults i jeres SCIM-svar passer ikke til listen ved siden af (kode U-211).

scim-groups-missing = Contractbook svarer ikke på grupper
    .cause = Grupper tilbydes ikke på denne adresse, eller jeres abonnement omfatter dem ikke. Entras egen test mislykkes på grund af det.
    .action = Spørg Contractbook Support, om grupper kan slås til. Hvis ikke, skal Entras gruppetilknytning slås fra.
    .message = Hej, et opslag på en gruppe på jeres SCIM-adresse bliver besvaret med { $status } (kode U-301). Microsoft Entra ID skal have status 200 med en tom liste, ellers mislykkes Test connection. Er grupper en del af vores abonnement?

scim-groups-refused = Tokenet må ikke spørge om grupper
    .cause = Personer må slås op med dette token, grupper må ikke. Entras egen test mislykkes på grund af det.
    .action = Bed Contractbook Support om at tillade grupper for dette token.
    .message = Hej, vores SCIM-token må slå brugere op, men et opslag på en gruppe bliver besvaret med { $status } (kode U-302). Tillad gerne grupper for dette token.

scim-members-not-excluded = Grupper kommer med alle deres medlemmer
    .cause = Entra beder om grupper uden medlemmer, og tjenesten sender dem alligevel. Store grupper kan så mislykkes.
    .action = Fortsæt, og fortæl Contractbook Support om det.
    .message = Hej, jeres SCIM-tjeneste sender medlemmer af en gruppe, selv om der blev bedt om excludedAttributes=members (kode U-303).

scim-discovery-missing = Tjenesten beskriver ikke sig selv
    .cause = Disse sider findes ikke: { $pages }. Entra har ikke brug for dem til denne slags app.
    .action = Du behøver ikke at gøre noget.
    .message = Hej, disse SCIM-sider svarer ikke: { $pages } (kode U-401).

scim-discovery-malformed = Tjenesten beskriver sig selv på en måde, der ikke kan læses
    .cause = Disse sider følger ikke standarden: { $pages }. Entra har ikke brug for dem til denne slags app.
    .action = Du behøver ikke at gøre noget.
    .message = Hej, disse SCIM-sider kan ikke læses: { $pages } (kode U-402).

scim-discovery-contradicts = Tjenesten beskriver sig selv anderledes, end den opfører sig
    .cause = Dens egen beskrivelse og dens svar på vores spørgsmål stemmer ikke overens. Entra retter sig efter svarene.
    .action = Du behøver ikke at gøre noget.
    .message = Hej, jeres SCIM-selvbeskrivelse stemmer ikke med det, tjenesten gør (kode U-403). De tekniske detaljer viser hvor.

scim-patch-unsupported = Tjenesten siger, at den ikke tager imod ændringer
    .cause = Dens egen beskrivelse siger, at delvise ændringer ikke understøttes. Det er sådan, Entra ændrer personer og slår dem fra.
    .cause2 = Beskrivelsen er forældet, og ændringer virker alligevel.
    .action = Spørg Contractbook Support. Test med én person, at en ændring når frem, og at personen bliver slået fra.
    .message = Hej, jeres ServiceProviderConfig siger, at PATCH ikke understøttes (kode U-404). Microsoft Entra ID opdaterer og deaktiverer brugere med PATCH. Virker det?

scim-id-missing = Nogle personer har ingen identifikator
    .cause = Personer uden id: { $count } af { $of }. Uden id kan Entra hverken ændre en konto eller slå den fra.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, brugere i jeres SCIM-liste har intet id: { $count } af { $of } (kode U-501).

scim-id-not-text = Identifikatorer er skrevet som tal
    .cause = Standarden kræver tekst her. Strenge programmer afviser tal. Berørte personer: { $count }.
    .action = Fortsæt, og fortæl Contractbook Support om det.
    .message = Hej, brugeres id i jeres SCIM-svar er et JSON-tal i stedet for en streng (kode U-502).

scim-id-duplicate = Flere personer deler én identifikator
    .cause = Et id går igen i { $count } tilfælde. En ændring af én person ville ramme en anden.
    .action = Stop her, og send denne besked til Contractbook Support.
    .message = Hej, i jeres SCIM-liste har flere brugere samme id (kode U-503).

scim-user-name-missing = Nogle personer har intet loginnavn
    .cause = Personer uden brugernavn, altså det navn, de logger på med: { $count }. Entra kan ikke finde dem og ville oprette dem igen.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, brugere i jeres SCIM-liste har intet userName: { $count } (kode U-504).

scim-user-name-duplicate = Flere personer deler ét loginnavn
    .cause = Et brugernavn, altså det navn, man logger på med, står der mere end én gang. Entra kan ikke kende disse personer fra hinanden og stopper for dem.
    .action = Bed Contractbook Support om at flette eller omdøbe disse konti.
    .message = Hej, i jeres SCIM-liste har flere brugere samme userName (kode U-505). Flet eller omdøb dem gerne.

scim-active-missing = Tjenesten siger ikke, hvem der er slået til
    .cause = Personer uden feltet “active”: { $count }. Entra kan stadig slå personer fra; det er kun sværere at kontrollere.
    .action = Du behøver ikke at gøre noget.
    .message = Hej, brugere i jeres SCIM-liste har ingen active-attribut: { $count } (kode U-506).

scim-active-not-boolean = Til og fra er skrevet som tekst
    .cause = Feltet “active” indeholder et ord i stedet for true eller false. Det kan mislykkes at slå personer fra. Berørte personer: { $count }.
    .action = Test med én person, at personen bliver slået fra, og fortæl Contractbook Support om det.
    .message = Hej, active er ikke en JSON-boolean i jeres SCIM-liste. Berørte brugere: { $count } (kode U-507).

scim-emails-malformed = Mailadresser kommer i en usædvanlig form
    .cause = Adresserne er ikke en liste af poster med en værdi. Entra kan måske ikke opdatere dem. Berørte personer: { $count }.
    .action = Fortæl Contractbook Support om det.
    .message = Hej, emails i jeres SCIM-liste er ikke en liste af objekter med en value. Berørte brugere: { $count } (kode U-508).

scim-email-missing = Nogle personer har ingen mailadresse
    .cause = Personer uden adresse i Contractbook: { $count }. De kan kun genkendes på deres loginnavn.
    .action = Tjek disse personer i Contractbook, hvis de skal synkroniseres.
    .message = Hej, brugere i jeres SCIM-liste har ingen mailadresse: { $count } (kode U-509).

scim-paging-ignored = Listen over personer kan ikke læses side for side
    .cause = Tjenesten sender andre personer end den side, vi bad om. Entra har ikke brug for sider, men det har sammenligningen af jeres personer.
    .action = Fortsæt. Hvor der mangler personer på listen her, siger vi det.
    .message = Hej, jeres SCIM-liste ser bort fra startIndex eller count (kode U-601).

scim-paging-endless = Listen over personer slutter aldrig
    .cause = Der er altid én side til. Entra har ikke brug for sider, men det har sammenligningen af jeres personer.
    .action = Fortsæt. Listen over personer i Contractbook kan være ufuldstændig her.
    .message = Hej, jeres SCIM-liste over brugere slutter aldrig (kode U-602).

scim-paging-overlaps = De samme personer står på flere sider
    .cause = Listens rækkefølge ændrer sig, mens den læses, så nogen kan mangle på den.
    .action = Læs listen igen. Sker det igen, så fortæl Contractbook Support om det.
    .message = Hej, sider i jeres SCIM-liste overlapper, så nogle brugere står der to gange (kode U-603).

scim-paging-fails = Listen over personer kunne ikke læses til ende
    .cause = Tjenesten afviste en side eller svarede ikke i tide. Entra har ikke brug for listen, men det har sammenligningen af jeres personer.
    .action = Prøv igen senere. Opslag på enkelte personer vurderes for sig.
    .message = Hej, jeres SCIM-liste over brugere kan ikke læses til ende (kode U-604). De tekniske detaljer viser, hvad der kom.

scim-page-size-refused = Listen over personer kommer kun i små sider
    .cause = { $count } personer ad gangen var for mange for tjenesten; { $taken } gik fint.
    .action = Du behøver ikke at gøre noget. Det tager lidt længere at læse alle personer.
    .message = Hej, jeres SCIM-liste afviser sider med { $count } brugere (kode U-605).
