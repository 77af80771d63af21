# Microsoft's sign-in codes (AADSTS). Some more are in problems-entra.ftl.

aadsts-65004 = Godkendelsen blev annulleret
    .cause = Nogen valgte Cancel på siden, der beder om at acceptere appen. Intet er i stykker.
    .action = Log på igen, og vælg Accept, eller få en administrator til at acceptere for alle, som i trin 8.

aadsts-65005 = Appen beder om noget, der ikke er sat op
    .cause = Hvis folk logger på med SAML, en form for enkeltlogon, er Identifier (Entity ID) i Entra en anden end den, Contractbook sender.
    .cause2 = Appen beder om en tjeneste, som jeres organisation ikke har.
    .action = Sammenlign Identifier (Entity ID) i Entra med værdien i Contractbooks virksomhedsindstillinger, bogstav for bogstav.
    .message = Hej, logon til Contractbook ender med AADSTS65005. Kan du sammenligne Identifier (Entity ID) under Single sign-on med værdien i Contractbooks virksomhedsindstillinger?

aadsts-650052 = Appen skal bruge en Microsoft-tjeneste, som jeres organisation ikke har
    .cause = Licensen til tjenesten mangler, eller tjenesten er aldrig blevet slået til her.
    .action = Få en Entra-administrator til at se på den tjeneste, beskeden nævner, og give licens til den eller acceptere appen igen.
    .message = Hej, logon til Contractbook ender med AADSTS650052: appen skal bruge en tjeneste, som vores organisation ikke har. Kan du se, hvilken tjeneste beskeden nævner, og bagefter acceptere appen igen?

aadsts-650057 = Appen beder om en tilladelse, den aldrig har oplyst
    .cause = Appens registrering hos udgiveren er ufuldstændig. Ingen i jeres organisation kan ændre det.
    .action = Send beskeden til Contractbook Support.
    .message = Hej, logon til Contractbook med Microsoft ender med AADSTS650057, invalid resource. Den ressource, der bedes om, er ikke blandt tilladelserne i jeres appregistrering. Vil I undersøge det?

aadsts-90008 = Appens tilladelse til logon er ikke accepteret endnu
    .cause = Ingen i jeres organisation har accepteret, at folk må logge på gennem appen.
    .cause2 = Appens registrering hos udgiveren beder ikke om den tilladelse.
    .action = Få en administrator til at acceptere én gang for alle, som i trin 8. Hvis det fortsætter, så skriv til Contractbook Support.
    .message = Hej, logon til Contractbook ender med AADSTS90008. Kan du give administratorsamtykke til appen, så folk må logge på gennem den?

aadsts-90090 = Microsoft kunne ikke gemme godkendelsen lige nu
    .cause = Der var et øjeblik travlt hos Microsoft. Godkendelsen blev ikke gemt.
    .action = Vent nogle minutter, og acceptér så igen.

aadsts-900941 = Microsoft regner denne app for risikabel, og kun en administrator må acceptere den
    .cause = Appens udgiver er ikke verificeret hos Microsoft. Det betyder ikke, at appen er skadelig.
    .cause2 = I jeres organisation kan ingen bede om godkendelse via Microsofts side.
    .action = Få en administrator til at tjekke appens navn og udgiver og så acceptere for alle, som i trin 8.
    .message = Hej, logon til Contractbook ender med AADSTS900941: Microsoft markerer appen som risikabel. Kan du tjekke dens udgiver og give administratorsamtykke, hvis det er Contractbook?

aadsts-900981 = Microsoft regner denne app for risikabel, og der kræves en anmodning om godkendelse
    .cause = Appens udgiver er ikke verificeret hos Microsoft. Det betyder ikke, at appen er skadelig.
    .action = Få en administrator til at tjekke anmodningen i Entra: Enterprise apps, Activity, Admin consent requests.
    .message = Hej, logon til Contractbook ender med AADSTS900981. Kan du tjekke anmodningen under Enterprise apps, Activity, Admin consent requests, se på udgiveren og godkende den, hvis det er Contractbook?

aadsts-500011 = Tjenesten bag appen er ukendt i jeres organisation
    .cause = Ingen har accepteret den tjeneste her endnu.
    .cause2 = Logon går til en anden organisations Entra.
    .action = Tjek først kontoen i et privat vindue. Er den rigtig, så få en administrator til at acceptere appen.
    .message = Hej, logon til Contractbook ender med AADSTS500011: en tjeneste, som appen skal bruge, findes ikke i vores organisation. Kan du acceptere appen for vores organisation?

aadsts-500113 = Der er ikke registreret nogen svaradresse for appen
    .cause = Siden kom efter et godkendelseslink. Godkendelsen kan være gemt alligevel.
    .cause2 = Appens registrering hos udgiveren mangler svaradressen.
    .action = Se under Permissions for appen i Entra, om godkendelsen er der. Hvis folk stadig ikke kan logge på, så skriv til Contractbook Support.
    .message = Hej, logon til Contractbook med Microsoft ender med AADSTS500113, no reply address is registered. Vil I tjekke jeres appregistrering eller sende os et godkendelseslink med den rigtige svaradresse (redirect address)?

aadsts-900971 = Der blev ikke angivet nogen svaradresse
    .cause = Reply URL er tom i SAML-indstillingerne.
    .cause2 = Der blev brugt et godkendelseslink uden svaradresse.
    .action = Kopiér Reply URL fra Contractbooks virksomhedsindstillinger til Basic SAML Configuration, og gem.
    .message = Hej, logon til Contractbook ender med AADSTS900971. Kan du kopiere Reply URL fra Contractbooks virksomhedsindstillinger til Basic SAML Configuration i appen?

aadsts-900561 = Siden til logon blev åbnet på en forkert måde
    .cause = Tilbage, Genindlæs eller et bogmærke åbnede en side midt i et logon. Intet er i stykker.
    .action = Luk siden, og begynd igen fra Contractbook.

aadsts-16000 = Den konto, der er logget på, passer ikke til denne organisation
    .cause = Browseren er logget på med en anden konto, og ingen af dens konti hører til her.
    .action = Vælg en anden konto, eller log på med arbejdskontoen i et privat vindue.

aadsts-50034 = Ingen med denne adresse findes i jeres organisations Entra
    .cause = Adressen har en tastefejl.
    .cause2 = Personens loginnavn er et andet end mailadressen.
    .cause3 = Logon går til en anden organisations Entra.
    .action = Sammenlign adressen med personens User principal name i Entra, og log så på med det.

aadsts-51004 = Kontoen findes ikke i jeres organisations Entra
    .cause = Personen hører til en anden organisation og er ikke inviteret.
    .cause2 = Kontoen er slettet.
    .action = Find personen i Entra under Users. Invitér eller gendan personen, hvis vedkommende mangler.
    .message = Hej, en person kan ikke logge på Contractbook, fordi kontoen ikke er i vores Entra (AADSTS51004). Kan du lede efter den under Users og invitere eller gendanne den?

aadsts-500208 = Denne slags konto passer ikke
    .cause = Der blev brugt en privat Microsoft-konto, hvor der kræves en arbejdskonto, eller omvendt.
    .action = Log af, åbn et privat vindue, og log på med arbejdskontoen.

aadsts-50057 = Denne persons konto er slået fra i Entra
    .cause = Nogen har blokeret personens logon, som regel ved en fratrædelse.
    .action = Hvis personen stadig arbejder her, så slå Account enabled til i Entra.
    .message = Hej, en person kan ikke logge på, fordi kontoen er slået fra (AADSTS50057). Hvis det ikke er meningen, kan du så slå den til i Entra?

aadsts-50053 = Kontoen er låst
    .cause = Der var for mange forsøg med en forkert adgangskode.
    .cause2 = Der blev logget på fra en adresse, som Microsoft regner for farlig, for eksempel en anonym VPN.
    .action = Vent cirka ti minutter, forlad VPN, og log på igen. Hvis det fortsætter, så få en administrator til at se i logonloggen.
    .message = Hej, en person kan ikke logge på: kontoen er låst (AADSTS50053). Kan du finde årsagen i logonloggen i Entra og låse kontoen op?

aadsts-50126 = Brugernavn eller adgangskode er forkert
    .cause = Adgangskoden er tastet forkert eller er en gammel.
    .action = Log på igen. Nulstil adgangskoden, hvis den er glemt.

aadsts-50055 = Adgangskoden er udløbet
    .cause = Jeres organisation kræver en ny adgangskode fra tid til anden.
    .action = Vælg en ny adgangskode på myaccount.microsoft.com, og log så på igen.

aadsts-50058 = Ingen er logget på Microsoft i denne browser
    .cause = Logon foregik i baggrunden, og ingen var logget på Microsoft endnu.
    .cause2 = Browseren blokerer cookies fra andre websteder.
    .action = Log på Contractbook på den almindelige måde, med knappen Login with Microsoft.

aadsts-50074 = Der kræves endnu et bevis på, hvem du er
    .cause = Jeres organisation kræver mere end adgangskoden.
    .action = Log på igen, og bekræft med app, telefon eller nøgle, når du bliver bedt om det.

aadsts-50076 = Her kræves endnu et bevis på, hvem du er
    .cause = En regel i jeres organisation, eller det sted, du logger på fra, kræver mere end adgangskoden.
    .action = Log på igen, og bekræft med app, telefon eller nøgle, når du bliver bedt om det.

aadsts-50079 = Endnu et bevis på identiteten skal sættes op først
    .cause = Jeres organisation kræver mere end adgangskoden, og personen har ikke sat noget op endnu.
    .action = Log på aka.ms/mfasetup, sæt det op, og log så på Contractbook igen.

aadsts-50072 = Denne person skal registrere endnu et bevis på identiteten
    .cause = Jeres organisation kræver mere end adgangskoden, og personen er ikke registreret endnu.
    .action = Log på aka.ms/mfasetup, registrér det, og log så på Contractbook igen.

aadsts-53000 = Denne enhed opfylder ikke jeres organisations regler
    .cause = En Conditional Access-politik lukker kun enheder ind, der opfylder reglerne. Det gør denne ikke.
    .action = Åbn Company Portal på enheden, og gør det, den viser, eller bed en Entra-administrator om at se på politikken.
    .message = Hej, logon til Contractbook ender med AADSTS53000, enheden opfylder ikke kravene. Kan du finde politikken i logonloggen og fortælle mig, hvad enheden mangler?

aadsts-53001 = Denne enhed er ukendt i jeres organisation
    .cause = En Conditional Access-politik lukker kun enheder ind, der er tilknyttet jeres organisation.
    .action = Log på fra en af virksomhedens enheder, eller bed en Entra-administrator om at se på politikken.
    .message = Hej, logon til Contractbook ender med AADSTS53001, enheden er ikke tilknyttet domænet. Kan du finde politikken i logonloggen?

aadsts-53003 = En regel i jeres organisation blokerer dette logon
    .cause = En Conditional Access-politik tillader ikke appen, stedet eller enheden.
    .action = Bed en Entra-administrator om at finde politikken i logonloggen og tillade Contractbook i den.
    .message = Hej, logon til Contractbook ender med AADSTS53003: en Conditional Access-politik blokerer det. Kan du finde politikken i logonloggen og tillade Contractbook?

aadsts-530032 = En sikkerhedspolitik i jeres organisation blokerer dette logon
    .cause = En politik for organisationen tillader ikke et logon på den måde.
    .action = Spørg en Entra-administrator, hvilken politik logonloggen nævner.
    .message = Hej, logon til Contractbook ender med AADSTS530032, blokeret af en sikkerhedspolitik. Kan du finde politikken i logonloggen?

aadsts-530035 = Microsofts grundbeskyttelse blokerer dette logon
    .cause = Security defaults er slået til. De tillader ikke gamle måder at logge på uden endnu et bevis på identiteten.
    .action = Log på med en nyere browser, og bekræft, hvem du er, når du bliver bedt om det. Hvis det fortsætter, så spørg en Entra-administrator.
    .message = Hej, logon til Contractbook ender med AADSTS530035, blokeret af security defaults. Kan du se i logonloggen, hvad der ikke var tilladt?

aadsts-50194 = Appen er kun registreret for én organisation
    .cause = Appens registrering hos udgiveren tager ikke imod folk fra andre organisationer.
    .action = Send beskeden til Contractbook Support.
    .message = Hej, logon til Contractbook med Microsoft ender med AADSTS50194: appen er single-tenant, men common-endpointet bliver brugt. Vil I tjekke jeres appregistrering?

aadsts-70001 = Appen er slået fra eller findes ikke
    .cause = Enabled for users to sign-in er sat til No under appens Properties.
    .cause2 = Appen er slettet i jeres organisation.
    .action = Åbn appen i Entra, Properties, og sæt Enabled for users to sign-in til Yes.
    .message = Hej, logon til Contractbook ender med AADSTS70001. Kan du åbne appen i Entra, Properties, og sætte Enabled for users to sign-in til Yes?

aadsts-7000112 = Appen er slået fra
    .cause = Enabled for users to sign-in er sat til No under appens Properties.
    .action = Åbn appen i Entra, Properties, og sæt Enabled for users to sign-in til Yes.
    .message = Hej, logon til Contractbook ender med AADSTS7000112, appen er slået fra. Kan du åbne appen i Entra, Properties, og sætte Enabled for users to sign-in til Yes?

aadsts-50001 = Den ønskede tjeneste er slået fra eller mangler
    .cause = Appen beder om en tjeneste, som Microsoft ikke finder, eller som udgiveren har slået fra.
    .action = Send beskeden til Contractbook Support.
    .message = Hej, logon til Contractbook med Microsoft ender med AADSTS50001: ressourcen er slået fra eller findes ikke. Vil I tjekke, hvad jeres app beder om?

aadsts-90002 = Microsoft kender ikke denne organisation
    .cause = Katalog-id'et eller domænet i linket har en tastefejl.
    .cause2 = Organisationen er i en anden Microsoft-sky, for eksempel den for USA's myndigheder eller for Kina.
    .action = Sammenlign katalog-id'et med Tenant ID på siden Overview i Entra.

aadsts-90019 = Linket siger ikke, hvilken organisation det gælder
    .cause = Linket mangler katalog-id'et, og Microsoft kunne ikke se det på kontoen.
    .action = Brug det link, der indeholder jeres organisations katalog-id eller domæne.

aadsts-50059 = Microsoft kan ikke se, hvilken organisation det gælder
    .cause = Hverken linket eller kontoen nævner en organisation.
    .action = Log på med den fulde arbejdsadresse, eller brug det link, der indeholder jeres katalog-id.

aadsts-50128 = Domænet i dette logon hører ikke til nogen organisation
    .cause = Delen efter @ har en tastefejl, eller domænet er ikke registreret hos Microsoft.
    .action = Log på med den fulde arbejdsadresse, eller brug det link, der indeholder jeres katalog-id.

aadsts-75005 = Microsoft fik ikke en rigtig anmodning om logon
    .cause = Adressen til logon blev åbnet direkte eller fra et bogmærke.
    .cause2 = Contractbooks SAML-anmodning er en, som Microsoft ikke tager imod.
    .action = Begynd fra Contractbooks egen side til logon eller fra myapps.microsoft.com.

aadsts-750054 = Anmodningen om logon mangler
    .cause = Adressen til logon blev åbnet direkte eller fra et bogmærke.
    .action = Begynd fra Contractbooks egen side til logon eller fra myapps.microsoft.com.

aadsts-75011 = Du loggede på på en anden måde end den, appen kræver
    .cause = Du loggede på med en nøgle, et certifikat eller Windows Hello, og appen kræver en adgangskode.
    .action = Log af Microsoft i browseren, og log på igen fra Contractbook. Hvis det fortsætter, så bed Contractbook Support om at fjerne kravet om adgangskode.

aadsts-75016 = Brugernavnets form i anmodningen bliver ikke godtaget
    .cause = Contractbook beder om et NameID-format, som appen i Entra ikke giver.
    .action = Åbn Attributes & Claims i Entra, og sæt formatet for Unique User Identifier til det, Contractbook oplyser.
    .message = Hej, logon til Contractbook ender med AADSTS75016. Kan du tjekke formatet for name identifier under Single sign-on, Attributes & Claims?

aadsts-76021 = Appen kræver signerede anmodninger om logon
    .cause = Require verification certificates er slået til i Entra, og Contractbooks anmodning er ikke signeret.
    .action = Åbn Single sign-on, SAML Certificates i Entra, og slå Require verification certificates fra.
    .message = Hej, logon til Contractbook ender med AADSTS76021. Kan du slå Require verification certificates fra under appens Single sign-on?

aadsts-501241 = En værdi til logon er tom for denne person
    .cause = Attributten bag Unique User Identifier har ingen værdi. Ofte er det mailadressen.
    .action = Udfyld attributten for personen i Entra, eller vælg en, som alle har.
    .message = Hej, en person kan ikke logge på Contractbook (AADSTS501241): et claim er tomt. Kan du se, hvilken attribut Unique User Identifier bruger, og udfylde den for personen?

aadsts-50003 = Appen har intet signeringscertifikat
    .cause = SAML-certifikatet er aldrig blevet lavet eller er slettet.
    .action = Åbn Single sign-on i Entra, lav et nyt SAML-certifikat, og upload metadataene til Contractbook igen.
    .message = Hej, logon til Contractbook ender med AADSTS50003: ingen signeringsnøgle. Kan du lave et SAML-certifikat til appen og uploade metadataene til Contractbook?

aadsts-50146 = Appen skal have sin egen signeringsnøgle
    .cause = Appen ændrer oplysningerne ved logon og har intet eget certifikat, eller det er udløbet.
    .action = Åbn Single sign-on i Entra, lav et nyt SAML-certifikat, og upload metadataene til Contractbook igen.
    .message = Hej, logon til Contractbook ender med AADSTS50146: appen mangler sin egen signeringsnøgle. Kan du lave et SAML-certifikat til den og uploade metadataene til Contractbook?

aadsts-500021 = Jeres netværk tillader kun bestemte organisationer
    .cause = Virksomhedens proxy tilføjer en liste over tilladte organisationer, og denne står ikke på den.
    .action = Bed netværksteamet om at sætte organisationen på listen over tilladte tenants.
    .message = Hej, logon til Contractbook ender med AADSTS500021: organisationen mangler i vores proxys liste over tilladte tenants. Kan du tilføje den?

aadsts-500022 = Jeres netværks liste over tilladte organisationer blokerer denne
    .cause = Virksomhedens proxy tilføjer en liste over tilladte organisationer, og denne står ikke på den.
    .action = Bed netværksteamet om at sætte organisationen på listen over tilladte tenants.
    .message = Hej, logon til Contractbook ender med AADSTS500022: vores proxys liste over tilladte tenants blokerer organisationen. Kan du tilføje den?

aadsts-500212 = Jeres organisation giver ikke sine folk adgang til den anden organisation
    .cause = Indstillingerne for adgang mellem tenants forbyder vejen ud.
    .action = Bed en Entra-administrator om at tillade det under External Identities, Cross-tenant access settings.
    .message = Hej, logon til Contractbook ender med AADSTS500212. Kan du tjekke de udgående regler under External Identities, Cross-tenant access settings?

aadsts-500213 = Den anden organisation lader ikke jeres folk komme ind
    .cause = Indstillingerne for adgang mellem tenants hos dem forbyder vejen ind.
    .action = Bed den organisations Entra-administrator om at tillade det under External Identities, Cross-tenant access settings.
    .message = Hej, logon til Contractbook ender med AADSTS500213. Kan du tjekke de indgående regler under External Identities, Cross-tenant access settings?
