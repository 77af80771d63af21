# What Entra's provisioning log, quarantine and settings say, and what a server's refusal quoted there says.

entra-conflict = Personen har allerede en konto i Contractbook
    .cause = En værdi, der skal være unik, oftest brugernavnet eller mailadressen, bruges af en anden konto. Den konto blev oprettet tidligere, ved en invitation eller et første logon.
    .cause2 = Entra søger efter personer via et andet felt end det, der er optaget.
    .action = Gør brugernavn og mailadresse i Entra ens med den eksisterende Contractbook-konto, bogstav for bogstav. Så overtager Entra kontoen.
    .message = Hej, Entra kan ikke oprette en person i Contractbook, fordi navnet er optaget (kode E-109). Kan du sammenligne User principal name og Mail for personen med den eksisterende Contractbook-konto og gøre dem ens?

entra-duplicate-target-entries = Flere Contractbook-konti passer på én person
    .cause = Personen har mere end én konto i Contractbook med den samme værdi, som Entra søger efter.
    .cause2 = Entra matcher med et felt, der ikke er unikt.
    .action = Behold userName som den matchende række i Attribute mapping, og bed Contractbook Support om at lægge kontiene sammen.
    .message = Hej, Microsoft Entra ID finder flere Contractbook-konti til én person (kode E-110, DuplicateTargetEntries). Vil I lægge dem sammen eller fortælle os, hvilken vi skal beholde? Provisioneringsloggen nævner personen.

entra-duplicate-source-entries = Flere personer i Entra har den samme matchende værdi
    .cause = To konti i Entra har samme værdi i det felt, som personer findes med, ofte en fælles mailadresse.
    .action = Giv hver person i Entra sin egen værdi, eller match med User principal name.
    .message = Hej, flere personer i Entra har den samme værdi i det felt, som synkroniseringen til Contractbook matcher med (kode E-111). Kan du gøre den unik eller sætte den matchende attribut til User principal name?

entra-multiple-entries-in-response = Contractbook svarede med flere poster på ét opslag
    .cause = Søgningen efter én person eller gruppe giver mere end én.
    .cause2 = En gruppe kom med alle sine medlemmer, selv om Entra bad om den uden.
    .action = Tjek, at userName er den matchende række i Attribute mapping. Hvis den er det, så send beskeden til Contractbook Support.
    .message = Hej, Microsoft Entra ID får flere poster på et enkelt opslag (kode E-112, MultipleEntriesInResponse). Vil I tjekke filteret på userName og displayName, og at excludedAttributes=members bliver fulgt?

entra-bad-response = Contractbook afviste en værdi for personen
    .cause = Værdien er for lang eller har en form, som Contractbook ikke tager imod. Detaljerne nævner den.
    .action = Ret værdien i Entra, eller fjern dens række i Attribute mapping.
    .message = Hej, Contractbook afviser en værdi for en person i synkroniseringen (kode E-113). Provisioneringsloggen nævner feltet. Kan du rette værdien i Entra eller fjerne dens række i Attribute mapping?

entra-invalid-anchor = Den tilkoblede Contractbook-konto findes ikke længere
    .cause = Nogen slettede kontoen manuelt i Contractbook. Entra husker den stadig.
    .action = Vælg Restart provisioning. Så slår Entra alle op igen og opretter kontoen på ny.
    .message = Hej, Entra husker en Contractbook-konto, der ikke findes længere (kode E-114, InvalidAnchor). Kan du vælge Restart provisioning i appen?

entra-mandatory-fields-missing = En person mangler en værdi, som Contractbook kræver
    .cause = Et felt er tomt i Entra, oftest Mail, fornavn eller efternavn. Personer uden postkasse har ingen Mail.
    .action = Udfyld feltet i Entra, eller tag indtil videre personen ud af Users and groups.
    .message = Hej, en person kan ikke synkroniseres til Contractbook, fordi et krævet felt er tomt i Entra (kode E-115), ofte Mail eller et navn. Kan du udfylde det?

entra-schema-attribute-not-found = Tilknytningen nævner et felt, som Contractbook ikke har
    .cause = En række i Attribute mapping peger på et ukendt felt.
    .action = Slet rækken i Attribute mapping, og gem.
    .message = Hej, en række i Attribute mapping for Contractbook-appen nævner et felt, der ikke findes i Contractbook (kode E-116). Kan du slette den række?

entra-single-value-only = Der blev sendt flere værdier, hvor der kun er plads til én
    .cause = Tilknytningen bruger et felt med mange værdier, for eksempel alle andre mailadresser, til et felt med plads til én.
    .action = Vælg i Attribute mapping en kilde med en enkelt værdi til rækken, eller slet rækken.
    .message = Hej, en række i Attribute mapping for Contractbook-appen sender flere værdier til et felt med plads til én (kode E-117). Kan du vælge en kilde med en enkelt værdi der?

entra-invalid-domain = Mailadressens domæne er ikke tilladt i Contractbook
    .cause = Personens adresse ender på et domæne, der ikke er registreret for jeres virksomhed.
    .cause2 = Adressen i Entra har en tastefejl.
    .action = Tjek adressen i Entra. Hvis den er rigtig, så bed Contractbook Support om at tillade domænet.
    .message = Hej, Contractbook afviser personer på grund af domænet i deres mailadresse (kode E-118). Vil I tillade domænet for vores virksomhed?

entra-license-limit-exceeded = Der er ingen ledige pladser i Contractbook
    .cause = Der er tildelt flere personer i Entra, end jeres Contractbook-abonnement har pladser til.
    .action = Tildel færre personer, eller bed Contractbook om flere pladser.
    .message = Hej, vores brugersynkronisering er gået i stå, fordi der ikke er flere pladser (kode E-119, LicenseLimitExceeded). Vil I fortælle os, hvor mange pladser vi har, og hvordan vi får flere?

entra-insufficient-rights = Tokenet må logge på, men må ikke gøre dette
    .cause = Tokenet mangler retten til at oprette eller ændre personer.
    .cause2 = En personlig nøgle er brugt i stedet for SCIM-tokenet.
    .action = Bed Contractbook Support om et token med fulde rettigheder til brugersynkronisering.
    .message = Hej, vores SCIM-token bliver afvist ved nogle handlinger (kode E-120). Vil I sende os et token, der må læse, oprette, ændre og slå brugere og grupper fra?

entra-unprocessable-entity = Contractbook forstod forespørgslen, men afviste oplysningerne
    .cause = En værdi for personen bryder en regel i Contractbook. Detaljerne siger hvilken.
    .action = Ret værdien i Entra, og brug så Provision on demand på personen.
    .message = Hej, Contractbook afviser oplysningerne om en person (kode E-121). Provisioneringsloggen citerer årsagen. Kan du rette værdien i Entra?

entra-not-implemented = Contractbook tilbyder ikke denne funktion
    .cause = Entra sender noget, som Contractbook ikke kender, ofte grupper eller lederen.
    .action = Slå tilknytningen af grupper fra i Attribute mapping, eller slet den række, som loggen nævner.
    .message = Hej, Entra beder Contractbook om en funktion, som Contractbook ikke har (kode E-122), ofte grupper. Kan du slå Provision Microsoft Entra ID Groups fra i Attribute mapping?

entra-too-many-requests = Contractbook bad Entra om at sætte farten ned
    .cause = Der blev sendt mange ændringer på kort tid. Entra prøver selv igen.
    .action = Vent på næste runde, om cirka 40 minutter. Hvis det fortsætter en hel dag, så skriv til Contractbook Support.
    .message = Hej, Microsoft Entra ID bliver hele tiden bremset (kode E-123, TooManyRequests). Entra har brug for omkring 25 forespørgsler i sekundet for hver virksomhed. Vil I tjekke grænsen?

entra-internal-server-error = Contractbook havde selv en fejl
    .cause = Tjenesten fik en fejl, mens den svarede. Entra prøver selv igen.
    .action = Vent på næste runde, om cirka 40 minutter. Hvis det fortsætter en hel dag, så skriv til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste svarer gang på gang Microsoft Entra ID med en intern fejl (kode E-124). Vil I se på det?

entra-web-exception-protocol-error = Samtalen mellem Entra og Contractbook blev afbrudt
    .cause = Et svar var forkert bygget eller blev afkortet undervejs. Entra prøver selv igen.
    .action = Vent på næste runde, om cirka 40 minutter. Hvis det fortsætter en hel dag, så skriv til Contractbook Support.
    .message = Hej, Microsoft Entra ID melder om protokolfejl i samtalen med jeres SCIM-tjeneste (kode E-125, WebExceptionProtocolError). Vil I undersøge det?

entra-timeout = Contractbook var for længe om at svare Entra
    .cause = Tjenesten havde travlt. Entra prøver selv igen.
    .action = Vent på næste runde, om cirka 40 minutter. Hvis det fortsætter en hel dag, så skriv til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste svarer gang på gang Microsoft Entra ID for sent (kode E-126, Timeout). Vil I tjekke, hvor hurtigt den svarer?

entra-internal-error = Microsofts egen tjeneste havde en fejl
    .cause = Entras provisioneringstjeneste fejlede hos Microsoft. Den prøver selv igen.
    .action = Vent på næste runde, om cirka 40 minutter. Hvis det fortsætter en hel dag, så opret en supportsag i Entra.
    .message = Hej, provisioneringsloggen for vores app viser InternalError gang på gang (kode E-127). Vil I se på provisioneringsjobbet?

entra-import-skipped = En person mangler den værdi, som Entra slår personer op med
    .cause = Det matchende felt er tomt, oftest Mail eller User principal name.
    .action = Udfyld feltet i Entra, eller gør userName med User principal name til den matchende række.
    .message = Hej, Entra springer en person over, fordi den matchende attribut er tom (kode E-128, ImportSkipped). Kan du udfylde den eller matche med User principal name?

entra-synchronization-skipped = Entra ændrede intet for denne person
    .cause = Intet var ændret siden sidste runde. Det er helt normalt.
    .cause2 = Personen er ikke blandt dem, der skal synkroniseres.
    .action = Du behøver ikke at gøre noget, medmindre du forventede personen. Se i så fald efter, om personen står under Users and groups.

entra-skipped-by-scoping-filter = Et filter i Entra holder denne person ude
    .cause = Omfangsfilteret kræver noget, som personen ikke opfylder.
    .action = Åbn Attribute mapping, Source Object Scope i Entra, og ret eller fjern filteret.
    .message = Hej, et omfangsfilter i Contractbook-appen holder en person ude, som skal synkroniseres (kode E-130). Kan du rette det under Attribute mapping, Source Object Scope?

entra-staged-delete = Entra stoppede, fordi for mange personer ville blive slået fra
    .cause = En gruppe eller mange personer blev fjernet fra tildelingen. Flere konti, end grænsen tillader, ville blive slået fra.
    .action = Se først efter, hvem der ville blive slået fra. Hvis det er rigtigt, så vælg Allow deletes: så bliver de konti slået fra. Hvis ikke, så tildel personerne igen, og genstart.
    .message = Hej, Entra holder synkroniseringen til Contractbook tilbage, fordi grænsen for utilsigtet sletning blev overskredet (kode E-131). Kan du gennemgå listen og så enten vælge Allow deletes eller rette tildelingerne og genstarte?

entra-quarantine-failures = Der var fejl ved for mange personer, så Entra har sat synkroniseringens fart ned
    .cause = Den samme fejl går igen for de fleste personer. Den hyppigste fejl i provisioneringsloggen viser hvilken.
    .action = Sortér provisioneringsloggen efter fejl, ret den hyppigste, og vælg så Restart provisioning.
    .message = Hej, synkroniseringen til Contractbook er i karantæne, fordi der er fejl ved for mange personer (kode E-132). Kan du rette den hyppigste fejl i provisioneringsloggen og vælge Restart provisioning?

entra-quarantine-on-demand = Microsoft har selv sat synkroniseringen i karantæne
    .cause = Nogen hos Microsoft stoppede synkroniseringen, som regel for at beskytte tjenesten.
    .action = Opret en supportsag i Entra, og spørg efter årsagen.
    .message = Hej, vores provisioneringsjob er blevet sat i karantæne af jer (kode E-133, QuarantinedOnDemand). Vil I fortælle os årsagen og frigive det?

entra-quarantine-interrupted = Synkroniseringen er i karantæne, fordi læsningen blev afbrudt
    .cause = Entra kunne ikke læse videre, hvor den stoppede, og prøver derfor kun sjældent. Microsoft forklarer ikke tilstanden nærmere.
    .action = Vælg Restart provisioning. Hvis det kommer igen, så opret en supportsag i Entra.
    .message = Hej, synkroniseringen til Contractbook er i karantæne (kode E-134, IngestionInterrupted). Kan du vælge Restart provisioning og spørge Microsoft, hvis det kommer igen?

entra-quarantine-unknown = Synkroniseringen er i karantæne, og Entra siger ikke hvorfor
    .cause = Microsoft forklarer ikke denne tilstand. Årsagen er som regel tokenet eller adressen.
    .action = Kør testen i trin 4, ret det, den peger på, og vælg Restart provisioning. Hvis det kommer igen, så opret en supportsag i Entra.
    .message = Hej, synkroniseringen til Contractbook er i karantæne uden en angivet årsag (kode E-135). Kan du vælge Restart provisioning og spørge Microsoft, hvis det kommer igen?

entra-job-disabled = Entra har slået synkroniseringen fra
    .cause = Den var i karantæne i 28 dage. Derefter holder Entra op med at prøve.
    .action = Kør testen i trin 4, ret det, den peger på, gem det i Entra, og vælg Start provisioning eller Restart provisioning.
    .message = Hej, Entra har slået synkroniseringen til Contractbook fra efter 28 dage i karantæne (kode E-136). Kan du indsætte den gældende tenant-URL og det gældende token, teste og starte provisioneringen igen?

entra-tenant-admin-secret-missing = Tokenet eller tenant-URL'en er ikke gemt i Entra
    .cause = Siden blev forladt, før der blev gemt, eller et af de to felter er tomt.
    .action = Åbn Connectivity i Entra, indsæt tenant-URL og token, tryk på Test connection, og gem.

entra-graph-wrong-secret-key = Et script gav Entra tokenet under et forkert navn
    .cause = Scriptet nævner en nøgle, som Microsoft Graph ikke kender. De rigtige er BaseAddress og SecretToken.
    .action = Ret nøglen i scriptet, eller indtast værdierne manuelt i Entra.

entra-graph-parameter-missing = Et script sendte Entra en ufuldstændig forespørgsel
    .cause = Forespørgslen til Microsoft Graph mangler templateId eller credentials.
    .action = Gør forespørgslen i scriptet fuldstændig, eller indtast værdierne manuelt i Entra.

entra-not-assigned = Denne person står ikke på appens liste
    .cause = Personen, eller en gruppe, som personen er direkte medlem af, mangler under Users and groups.
    .cause2 = Personen blev tildelt for få minutter siden. Entra skal bruge lidt tid på at opdage det.
    .action = Tilføj personen under Users and groups, vent fem minutter, og prøv Provision on demand.
    .message = Hej, Entra springer en person over, fordi personen ikke er tildelt til Contractbook-appen (kode E-140). Kan du tilføje personen under Users and groups?

entra-nobody-assigned = Ingen er tildelt til appen
    .cause = Appens Users and groups er tom. Så kører Entra uden fejl og gør ingenting.
    .action = Tilføj personer eller grupper under Users and groups, som i trin 6.
    .message = Hej, ingen er tildelt til Contractbook-appen i Entra (kode E-141). Kan du tilføje personerne eller grupperne under Users and groups?

entra-nested-group = Personer i en gruppe i en gruppe kommer ikke med
    .cause = Entra ser kun på direkte medlemmer af en tildelt gruppe.
    .action = Tildel også den indre gruppe under Users and groups.
    .message = Hej, Entra ser ikke ind i grupper i grupper (kode E-142). Kan du også tildele de indre grupper til Contractbook-appen?

entra-groups-need-licence = Denne udgave af Entra kan ikke tildele grupper
    .cause = Grupper kræver Entra ID P1 eller P2. Personer kan tildeles én ad gangen uden.
    .action = Tildel personerne én ad gangen, eller spørg efter Entra ID P1.
    .message = Hej, vores udgave af Entra kan ikke tildele grupper til Contractbook-appen (kode E-143). Kan vi få Entra ID P1, eller kan du tildele personerne én ad gangen?

entra-person-disabled = Entra springer en person over, som er slået fra i Entra
    .cause = Kontoen er blokeret eller slettet i Entra. Sådanne personer bliver ikke oprettet i Contractbook.
    .action = Hvis personen stadig arbejder her, så slå kontoen til i Entra.
    .message = Hej, Entra synkroniserer ikke en person, fordi kontoen er slået fra (kode E-144). Hvis det ikke er meningen, kan du så slå den til i Entra?

entra-role-missing = Din rolle i Entra tillader ikke dette
    .cause = At sætte appen op kræver rollen Cloud Application Administrator eller Application Administrator.
    .cause2 = Du har rollen, men den skal aktiveres først.
    .action = Aktivér rollen under Privileged Identity Management, hvis du har den, eller bed om at få den.
    .message = Hej, for at sætte synkroniseringen med Contractbook op har jeg brug for rollen Cloud Application Administrator i Entra i cirka en halv time (kode E-145). Kan du tildele mig den?

entra-not-started = Provisioneringen kører ikke
    .cause = Den er aldrig blevet startet, eller nogen har sat den på pause.
    .action = Åbn Overview for appens provisionering i Entra, og vælg Start provisioning.

entra-reference-failed = Koblingen til lederen eller et gruppemedlem kunne ikke oprettes
    .cause = Den person, der peges på, er ikke i Contractbook endnu.
    .action = Tildel også den person. Koblingen oprettes, når begge er der; det går hurtigere med Restart provisioning.
    .message = Hej, en kobling til en leder eller en gruppe kan ikke synkroniseres til Contractbook (kode E-147). Kan du tildele den person, den peger på, og vælge Restart provisioning?

entra-on-demand-limit = Provision on demand tager kun få medlemmer ad gangen
    .cause = For en gruppe tager den højst fem udvalgte medlemmer og ingen gruppe i gruppen.
    .action = Vælg op til fem medlemmer, eller lad den almindelige runde tage dem alle.

entra-settings-not-saved = Entra gemte ikke indstillingerne
    .cause = Siden var åben for længe, eller en værdi blev afvist, da der blev gemt.
    .cause2 = Din rolle må se siden, men ikke ændre den.
    .action = Genindlæs siden, indsæt tenant-URL og token igen, tryk på Test connection, og gem med det samme.

entra-attribute-not-supported = Contractbook tager ikke imod et af de felter, Entra sender
    .cause = Entras standardtilknytning sender flere felter, end Contractbook kender. Detaljerne nævner feltet.
    .action = Slet rækken for feltet i Attribute mapping, og gem.
    .message = Hej, Contractbook tager ikke imod et af de felter, Entra sender (kode E-150). Provisioneringsloggen nævner det. Kan du slette dets række i Attribute mapping?

http-bad-request = Contractbook afviste det, Entra sendte
    .cause = Entra sender et felt eller en værdi, som Contractbook ikke tager imod. Detaljerne nævner det som regel.
    .cause2 = Den matchende række blev ændret fra userName til noget, som Contractbook ikke kan søge efter.
    .action = Behold userName som den matchende række i Attribute mapping, og slet den række, detaljerne nævner. Hvis ingen er nævnt, så send det citerede svar til Contractbook Support.

network-request-not-sent = Microsofts forespørgsel nåede ikke frem til Contractbook
    .cause = Værtsnavnet i tenant-URL'en har en tastefejl, så Microsoft finder ingen server der.
    .cause2 = Der kunne ikke oprettes en sikker forbindelse, eller en firewall foran serveren afviser Microsoft.
    .action = Kopiér tenant-URL'en fra trin 3 til Entra igen, og test. Hvis trin 4 er grønt, og det fortsætter, så skriv til Contractbook Support.

scim-invalid-value = Contractbook afviste en værdi
    .cause = Et felt er tomt, for langt eller har en form, som Contractbook ikke tager imod. Detaljerne nævner det.
    .action = Ret værdien i Entra, eller fjern dens række i Attribute mapping.
    .message = Hej, Contractbook afviser en værdi for en person (kode U-701, invalidValue). Kan du rette den i Entra eller fjerne dens række i Attribute mapping?

scim-invalid-syntax = Contractbook kunne ikke læse forespørgslen
    .cause = Forespørgslen har en form, som Contractbooks tjeneste ikke forstår.
    .action = Send hele svaret til Contractbook Support.
    .message = Hej, jeres SCIM-tjeneste svarer med invalidSyntax på en forespørgsel fra Microsoft Entra ID (kode U-702). Vil I undersøge det?

scim-invalid-path = Contractbook kender ikke det sted, der skal ændres
    .cause = En række i Attribute mapping peger på et felt, som Contractbook ikke har.
    .action = Slet rækken for feltet i Attribute mapping, og gem.
    .message = Hej, en række i Attribute mapping for Contractbook-appen peger på et felt, der ikke findes i Contractbook (kode U-703, invalidPath). Kan du slette den?

scim-mutability = Entra prøver at ændre et felt, der ikke kan ændres
    .cause = Feltet kan kun læses, eller kun udfyldes én gang, når kontoen oprettes.
    .action = Slet rækken for feltet i Attribute mapping, eller sæt “Apply this mapping” til “Only during object creation”.
    .message = Hej, en række i Attribute mapping for Contractbook-appen ændrer et felt, der ikke kan ændres (kode U-704, mutability). Kan du sætte den til Only during object creation?

scim-no-target = Ændringen fandt intet at ændre
    .cause = Entra ændrer en oplysning, for eksempel en arbejdsadresse, som kontoen i Contractbook ikke har.
    .action = Send hele svaret til Contractbook Support.
    .message = Hej, en PATCH fra Microsoft Entra ID bliver afvist med noTarget (kode U-705), for eksempel på emails[type eq "work"].value. Vil I tilføje oplysningen i stedet for at afvise den?

scim-too-many = Opslaget giver flere resultater, end Contractbook returnerer
    .cause = Søgningen er for bred. Contractbooks filter indsnævrer den ikke.
    .action = Tjek, at userName er den matchende række i Attribute mapping. Hvis den er det, så send svaret til Contractbook Support.
    .message = Hej, et opslag fra Microsoft Entra ID bliver afvist med tooMany (kode U-706). Vil I tjekke filteret på userName og displayName?

scim-sensitive = Contractbook afviser et opslag, fordi det indeholder private oplysninger
    .cause = Tjenesten vil have den slags oplysninger i forespørgslens indhold. Entra skriver dem i adressen.
    .action = Send hele svaret til Contractbook Support.
    .message = Hej, et opslag fra Microsoft Entra ID bliver afvist som sensitive (kode U-707). Entra kan kun sende filtre i adressen. Vil I tillade det?

scim-text-boolean = Entra og Contractbook skriver til og fra forskelligt
    .cause = Entra sender ordet "False", hvor Contractbook forventer den rene værdi false. Så kan personer ikke slås fra.
    .action = Spørg Contractbook Support, om ?aadOptscim062020 skal sættes sidst i tenant-URL'en i Entra.
    .message = Hej, Microsoft Entra ID sender active som teksten "True" eller "False", og jeres SCIM-tjeneste afviser det (kode U-708). Vil I tage imod det eller fortælle os, om vi skal sætte ?aadOptscim062020 på tenant-URL'en?

token-personal-key = Dette er en personlig API-nøgle, ikke tokenet til brugersynkronisering
    .cause = En personlig nøgle laves under Profile settings og åbner andre dele af Contractbook.
    .cause2 = Tokenet til brugersynkronisering laves kun af Contractbook Support.
    .action = Bed Contractbook Support om SCIM-tokenet, og skriv fra en konto med alle virksomhedstilladelser.
    .message = Hej, vil I sende os SCIM-tokenet til vores virksomhed? Integrationstype: Microsoft Entra ID. Den Contractbook-konto, der styrer integrationen, er den, jeg skriver fra.

entra-other-app = Synkroniseringen blev sat op i en anden app
    .cause = Entra har to apps med næsten samme navn. Personerne er tildelt i den ene, og adressen og tokenet er i den anden.
    .action = Behold appen med tenant-URL'en fra denne opsætning. Tildel personerne der, og sæt provisioneringen i den anden på pause.
    .message = Hej, der ser ud til at være to Contractbook-apps i vores Entra (kode E-151). Kan du finde den, hvor vores tenant-URL står under Connectivity, tildele personerne der og sætte provisioneringen i den anden på pause?

entra-leaver-mapping = Entra fortæller ikke Contractbook, hvem der er fratrådt
    .cause = I Attribute mapping er rækken for active slettet, eller den peger på accountEnabled. Kun rækken Switch([IsSoftDeleted], …) fortæller, at nogen er taget ud.
    .action = Sæt rækken for active i Attribute mapping tilbage til standardudtrykket, og vælg så Restart provisioning.
    .message = Hej, Contractbook-appen i Entra melder ikke fratrådte medarbejdere (kode E-152). Kan du sætte rækken for active i Attribute mapping tilbage til Switch([IsSoftDeleted], , "False", "True", "True", "False") og vælge Restart provisioning?

entra-delete-action-off = Entra har besked på ikke at melde fratrådte medarbejdere videre
    .cause = Under Attribute mapping, Target Object Actions er feltet Delete eller Update ikke markeret.
    .cause2 = Den indstilling, der springer personer uden for omfanget over, er slået til for appen.
    .action = Markér Create, Update og Delete under Target Object Actions, og gem. Næste runde melder så personen fratrådt.
    .message = Hej, Contractbook-appen i Entra melder ikke fratrådte medarbejdere videre (kode E-153). Kan du markere Create, Update og Delete under Target Object Actions i Attribute mapping og tjekke, at SkipOutOfScopeDeletions er slået fra?

entra-not-managed = Entra styrer ikke denne konto
    .cause = Kontoen blev lavet i Contractbook, og personen blev taget ud, før Entra havde koblet den til. Entra slår kun konti fra, som den selv har oprettet eller koblet til.
    .action = Tildel personen igen, vent, til næste runde har koblet kontoen til, og tag så personen ud.
    .message = Hej, Entra styrer ikke en konto i Contractbook (kode E-154). Kan du tildele personen til Contractbook-appen igen, vente én runde og så tage personen ud igen?

entra-still-assigned = Personen er stadig tildelt gennem en gruppe
    .cause = Personen blev taget ud af listen, men er stadig med i en tildelt gruppe. Én tildeling er nok til at beholde adgangen.
    .action = Åbn Users and groups, se, hvilke grupper der er tildelt, og tag personen ud af hver af dem.
    .message = Hej, en person er stadig tildelt til Contractbook-appen gennem en gruppe (kode E-155). Kan du også tage personen ud af de tildelte grupper?

entra-scope-all = Entra synkroniserer alle, ikke kun dem, du har tildelt
    .cause = Omfanget (Scope) er sat til Sync all users and groups. Gæster, delte postkasser og tidligere kolleger kan også få konti.
    .action = Sæt Scope til Sync only assigned users and groups, tjek Users and groups, og vælg så Restart provisioning. Alle andres konti bliver, som de er.
    .message = Hej, Contractbook-appen i Entra synkroniserer alle brugere og grupper (kode E-156). Kan du tjekke tildelingerne, sætte appens Scope til Sync only assigned users and groups og genstarte provisioneringen? En genstart lader alle andres konti være, som de er.
