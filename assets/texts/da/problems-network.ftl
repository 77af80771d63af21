### Problems between this computer and Contractbook. Facts: $host always; $status where an answer came;
### $target (redirects), $vendor (who filters; "unknown" for a signer nobody knows), $names, $issuer, $until, $from
### (certificates), $clock, $failed and $tries (what fails now and then), $way (which way out: "script", "kind" of
### proxy, or a proxy that was "asked").

## The way to the host

network-name-not-found = Ingen server hedder { $host }
    .cause = Der er en tastefejl i adressen. Ét forkert bogstav i navnet er nok.
    .cause2 = Jeres netværks navnetjeneste kender ikke navnet. Så virker det fra et andet netværk, for eksempel et mobilt hotspot.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Den sædvanlige er https://api.contractbook.com/scim.

network-offline = Denne computer er offline
    .cause = Der er ingen netværksforbindelse. Velkendte adresser kan heller ikke findes.
    .cause2 = En VPN er kun halvt forbundet. Så overtager den navneopslag uden at besvare dem.
    .cause3 = Jeres netværks navnetjeneste er nede. Så har andre computere i nærheden samme problem.
    .action = Tjek computerens netværksforbindelse eller VPN, og test igen.

network-refused = { $host } afviser forbindelsen
    .cause = En firewall afviser forbindelsen. Den svarer i serverens navn.
    .cause2 = Tenant-URL'en angiver en forkert port. Det er tallet efter et kolon i adressen.
    .cause3 = Tjenesten kører ikke lige nu. Så kommer den tilbage af sig selv.
    .action = Bed jeres netværksteam om at tillade https-forbindelser fra denne computer til { $host }.
    .message = Hej, forbindelser fra min computer til { $host } (https) bliver afvist (kode N-003). Undersøg venligst, om en af vores firewalls afviser dem, og tillad dem.

network-nothing-listens = Der kører intet på denne adresse på computeren
    .cause = { $host } er denne computer selv, og intet program svarer på den port.
    .cause2 = Øve-Contractbook er blevet lukket eller startet igen. Så har det en anden adresse.
    .action = Start øvelsen igen, og brug den adresse, den viser, eller indsæt den tenant-URL, Contractbook gav dig.

network-unreachable = Der er ingen vej fra denne computer til { $host }
    .cause = En firewall på computeren eller i jeres netværk forbyder det.
    .cause2 = VPN'en er ikke forbundet eller sender denne trafik ingen steder hen.
    .action = Bed jeres netværksteam om at tillade https-forbindelser fra denne computer til { $host }.
    .message = Hej, min computer finder ingen rute til { $host } (https; kode N-004). Undersøg venligst firewall, VPN og routing, og tillad denne forbindelse.

network-timeout = { $host } kan ikke nås i tide
    .cause = En firewall standser forbindelsen uden at sige noget. Det er det sædvanlige tegn på en blokeret adresse.
    .cause2 = Netværket er meget langsomt eller overbelastet lige nu.
    .cause3 = Tenant-URL'en angiver en server, der ikke er på internettet.
    .action = Bed jeres netværksteam om at tillade https-forbindelser fra denne computer til { $host }.
    .message = Hej, forbindelser fra min computer til { $host } (https) får intet svar (kode N-005). Undersøg venligst, om en firewall standser dem, og tillad dem.

network-proxy-needs-sign-in = Jeres virksomheds proxy kræver først et logon
    .cause = Proxyen lader kun programmer komme ud, der er logget på. Browsere gør det af sig selv; dette program kan ikke.
    .cause2 = Proxyens adgangskode, som er gemt på computeren, er ikke længere rigtig.
    .action = Bed jeres netværksteam om at lade denne computer nå { $host } uden logon i proxyen.
    .message = Hej, vores proxy kræver logon (407), når min computer forbinder til { $host } (https; kode N-407). Tilføj venligst en undtagelse for denne vært, eller skriv, hvilken proxy jeg skal bruge. Microsofts servere går ikke gennem vores proxy; det her er til test herfra.

network-name-service-failed = Navnet { $host } kan ikke slås op lige nu
    .cause = Jeres netværks navnetjeneste fejler for dette navn. Andre navne kan slås op.
    .cause2 = Navnets egne oplysninger er beskadiget. Så fejler det fra alle netværk.
    .action = Test igen om et minut. Fejler det stadig, så send denne besked til jeres netværksteam.
    .message = Hej, vores navnetjeneste (DNS) fejler for { $host }, mens andre navne kan slås op (kode N-012). Undersøg venligst, om navnet er blokeret eller ikke kan valideres (SERVFAIL).

network-proxy-failed = { $way ->
        [script] Ingen forbindelse til { $host } uden jeres virksomheds proxyscript
        [kind] Ingen forbindelse til { $host } uden jeres virksomheds proxy
       *[asked] Jeres virksomheds proxy opretter ikke forbindelsen
    }
    .cause = { $way ->
        [script] Et automatisk script (PAC) vælger proxyen på denne computer. Dette program kan ikke køre det, og den direkte vej virker ikke.
        [kind] Proxyen på denne computer er af en type, programmet ikke kan bruge, for eksempel SOCKS. Den direkte vej virker ikke.
       *[asked] Proxyen tillader ikke denne adresse.
    }
    .cause2 = { $way ->
        [script] Scriptet er forældet, og selve netværket har et problem.
        [kind] Der er en tastefejl i proxyindstillingen.
       *[asked] Den proxy, der er indstillet på computeren, er forældet eller kan ikke nås.
    }
    .action = Spørg jeres netværksteam, hvilken proxy der fører til { $host }, eller bed om en direkte vej.
    .message = Hej, min computer når ikke { $host } gennem vores proxy (https; kode N-006). Tillad venligst denne vært, eller skriv den faste adresse (vært og port) på en HTTP-proxy til den.

network-proxy-not-used = { $way ->
        [script] Jeres virksomheds proxyscript blev ikke brugt
       *[kind] Jeres virksomheds proxy blev ikke brugt
    }
    .cause = { $way ->
        [script] Et automatisk script (PAC) vælger proxyen på denne computer, og dette program kan ikke køre det. Den direkte vej virker.
       *[kind] Proxyen på denne computer er af en type, programmet ikke kan bruge, eller dens indstilling kan ikke læses. Den direkte vej virker.
    }
    .action = Du behøver ikke at gøre noget for synkroniseringen: Microsoft Entra bruger ikke jeres proxy. Fortæl jeres netværksteam om det, hvis virksomhedens regler forbyder direkte forbindelser.
    .message = Hej, et opsætningsprogram på en af vores computere forbinder direkte til { $host }, fordi det ikke kan bruge den proxy, der er indstillet der (kode N-013). Er det tilladt?

network-captive-portal = Netværket vil have dig til at logge på først
    .cause = Et gæstenetværk viser sin velkomstside i stedet for Contractbook. Det gør hoteller, tog og gæste-wi-fi.
    .action = Åbn et websted i din browser, log på netværket der, og test igen.

network-connection-reset = Forbindelsen til { $host } blev afbrudt
    .cause = En firewall eller et filter afbryder forbindelser til denne adresse.
    .cause2 = Serveren afsluttede forbindelsen, fordi den genstartede eller var overbelastet. Så virker det lidt senere.
    .action = Test igen om et minut. Fejler det stadig, så bed jeres netværksteam om at tillade https-forbindelser til { $host }.
    .message = Hej, forbindelser fra min computer til { $host } (https) bliver nulstillet, efter at de er åbnet (kode N-007). Undersøg venligst, om et filter eller en inspektionsenhed gør det, og lav en undtagelse.

network-closed-without-answer = { $host } lukkede forbindelsen uden at svare
    .cause = Tjenesten bag denne adresse fejlede eller genstartede.
    .cause2 = En enhed undervejs afsluttede forbindelsen.
    .action = Test igen om et minut. Fejler det stadig, så send denne besked til Contractbook Support.
    .message = Hej, { $host } accepterer vores forbindelse og lukker den uden svar (kode N-008). Undersøg venligst SCIM-tjenesten.

network-not-http = Det, der svarer på { $host }, er ikke en webtjeneste
    .cause = Tenant-URL'en angiver en forkert port. Det er tallet efter et kolon i adressen.
    .cause2 = Tenant-URL'en angiver en forkert server.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Den har normalt intet portnummer.

network-clock-wrong = Computerens ur går forkert
    .cause = Uret siger { $clock }. Certifikater og tokens bedømmes efter det, så et gyldigt kan se udløbet ud.
    .action = Sæt computerens dato, klokkeslæt og tidszone til automatisk, og test igen.

## The secure connection

tls-expired = Sikkerhedscertifikatet for { $host } udløb { $until }
    .cause = Det blev ikke fornyet i tide. Microsoft Entra afviser det også.
    .cause2 = Computerens ur er foran. Så ser certifikatet kun udløbet ud.
    .action = Tjek datoen på computeren. Er den rigtig, så send denne besked til Contractbook Support.
    .message = Hej, TLS-certifikatet for { $host } udløb { $until } (kode S-001). Forny det venligst; Microsoft Entra kan ikke oprette forbindelse før.

tls-not-yet-valid = Sikkerhedscertifikatet for { $host } gælder først fra { $from }
    .cause = Computerens ur er bagud. Det er næsten altid årsagen.
    .cause2 = Certifikatet blev taget i brug for tidligt.
    .action = Sæt computerens dato og klokkeslæt til automatisk, og test igen.

tls-wrong-host = Serveren, der svarer, er ikke { $host }
    .cause = Der er en fejl i tenant-URL'en. Det viste certifikat gælder for { $names }.
    .cause2 = Et gæstenetværk eller filter svarer i serverens sted. Så er der intet problem fra et andet netværk.
    .cause3 = Certifikatet hos Contractbook dækker ikke dette navn.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Fortsæt aldrig på trods af denne advarsel.

tls-self-signed = Sikkerhedscertifikatet for { $host } står kun inde for sig selv
    .cause = En enhed i jeres netværk svarer i serverens sted. Det gør testservere også.
    .cause2 = Tenant-URL'en fører til en server, der ikke er Contractbooks.
    .action = Prøv et andet netværk, for eksempel et mobilt hotspot. Virker det der, så send denne besked til jeres netværksteam.
    .message = Hej, når min computer forbinder til { $host }, får den vist et selvsigneret certifikat (udsteder: { $issuer }; kode S-004). Undersøg venligst, hvilken enhed der gør det, og undtag denne vært fra inspektion.

tls-unknown-issuer = Ingen, som computeren stoler på, har signeret certifikatet for { $host }
    .cause = En enhed i jeres netværk åbner sikre forbindelser, og computeren stoler ikke på den. Certifikatet er signeret af { $issuer }.
    .cause2 = Serveren sender sit certifikat uden mellemleddet. Browsere skjuler ofte den fejl; det gør Microsoft Entra ikke.
    .cause3 = Computerens liste over betroede udstedere er forældet.
    .action = Prøv et andet netværk, for eksempel et mobilt hotspot. Virker det der, så send denne besked til jeres netværksteam.
    .message = Hej, når min computer forbinder til { $host }, er certifikatet signeret af “{ $issuer }”, som den ikke stoler på (kode S-005). Er det vores inspektionsenhed, så undtag venligst denne vært, eller installér enhedens rodcertifikat på min computer.

tls-inspection-proxy = { $vendor ->
        [unknown] En enhed i jeres netværk åbner computerens sikre forbindelser
       *[other] { $vendor } åbner computerens sikre forbindelser
    }
    .cause = { $vendor ->
        [unknown] Jeres virksomhed kontrollerer krypteret trafik. Et certifikat signeret af { $issuer } vises i stedet for Contractbooks.
       *[other] Jeres virksomhed kontrollerer krypteret trafik. { $vendor } viser sit eget certifikat i stedet for Contractbooks.
    }
    .cause2 = Microsofts servere går ikke gennem den. Det, der ses her, siger kun lidt om det certifikat, Microsoft Entra får at se.
    .action = Bed jeres netværksteam om at undtage { $host } fra denne kontrol.
    .message = Hej, forbindelser fra min computer til { $host } bliver inspiceret; certifikatet er signeret af “{ $issuer }” (kode S-006). Et hemmeligt token til brugerprovisionering passerer der. Undtag venligst denne vært fra TLS-inspektion.

tls-too-old = { $host } tilbyder kun forældet kryptering
    .cause = Serveren taler ikke TLS 1.2 eller nyere, den sikre forbindelse, som Microsoft Entra kræver.
    .cause2 = En gammel proxy eller firewall undervejs tillader intet nyere.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, { $host } accepterer hverken TLS 1.2 eller 1.3 (kode S-007). Microsoft Entra kræver TLS 1.2. Slå det venligst til.

tls-handshake-failed = Der kan ikke oprettes en sikker forbindelse til { $host }
    .cause = En firewall eller et filter afbryder sikre forbindelser til denne adresse.
    .cause2 = Serverens krypteringsindstillinger passer ikke.
    .action = Prøv et andet netværk, for eksempel et mobilt hotspot. Virker det der, så send denne besked til jeres netværksteam.
    .message = Hej, TLS-handshaket mellem min computer og { $host } mislykkes (kode S-008). Undersøg venligst, om et filter eller en inspektionsenhed griber ind, og undtag denne vært.

tls-not-spoken = { $host } taler ikke https på denne port
    .cause = Tenant-URL'en angiver en forkert port. Det er tallet efter et kolon i adressen.
    .cause2 = En proxy eller et gæstenetværk svarer i serverens sted, uden kryptering.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Den har normalt intet portnummer.

tls-client-certificate-wanted = { $host } vil have et certifikat fra denne computer
    .cause = Adressen er beregnet til andre systemer. Microsoft Entra har kun tokenet at vise.
    .cause2 = Serverens indstillinger kræver ved en fejl mere end et token.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, { $host } beder om et TLS-klientcertifikat (kode S-010). Microsoft Entra sender kun et Bearer-token. Skriv venligst den rigtige SCIM-adresse, eller slå kravet fra.

tls-timeout = { $host } gør ikke den sikre forbindelse færdig
    .cause = En firewall holder sikre forbindelser til denne adresse tilbage.
    .cause2 = Serveren er overbelastet. Så virker det lidt senere.
    .action = Test igen om et minut. Fejler det stadig, så bed jeres netværksteam om at tillade https-forbindelser til { $host }.
    .message = Hej, forbindelser fra min computer til { $host } åbnes, men TLS-handshaket bliver aldrig færdigt (kode S-011). Undersøg venligst, om et filter eller en inspektionsenhed holder dem tilbage.

tls-revoked = Sikkerhedscertifikatet for { $host } er trukket tilbage
    .cause = Udstederen står ikke længere inde for det. Det ville ikke være sikkert at oprette forbindelse.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, TLS-certifikatet for { $host } er meldt tilbagekaldt (kode S-012). Udskift det venligst.

tls-unfit-certificate = Sikkerhedscertifikatet for { $host } egner sig ikke til formålet
    .cause = Det er lavet til noget andet eller på en måde, der ikke længere accepteres. Microsoft Entra afviser det også.
    .cause2 = En enhed i jeres netværk svarer med sit eget certifikat. Så er der intet problem fra et andet netværk.
    .action = Prøv et andet netværk, for eksempel et mobilt hotspot. Er det det samme der, så send denne besked til Contractbook Support.
    .message = Hej, TLS-certifikatet for { $host } kan ikke bruges til en webserver (udsteder: { $issuer }; kode S-014). Undersøg venligst navne, formål (extended key usage), nøglelængde og signatur.

tls-no-trust-store = Computeren har ingen liste over betroede certifikatudstedere
    .cause = Listen er ikke installeret. På Linux er det pakken ca-certificates.
    .cause2 = SSL_CERT_FILE eller SSL_CERT_DIR peger på et sted uden certifikater.
    .action = Installér pakken ca-certificates, eller ret den indstilling, og test igen.

## What answers

http-redirected = Tenant-URL'en sender videre til en anden adresse
    .cause = Tjenesten er flyttet, eller adressen er ikke fuldstændig. Den peger på { $target }.
    .cause2 = Dette er adressen på et websted. Microsoft Entra skal bruge adressen på grænsefladen bag det.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Den sædvanlige er https://api.contractbook.com/scim.

http-redirected-to-sign-in = Tenant-URL'en fører til en logonside
    .cause = Dette er adressen, folk bruger i en browser. Den sender dem til { $target }.
    .cause2 = Jeres virksomheds filter kræver først et login.
    .action = Brug den adresse, Contractbook gav dig til SCIM. Den sædvanlige er https://api.contractbook.com/scim.

http-redirect-loop = Tenant-URL'en sender rundt i ring
    .cause = Serveren peger fra denne adresse tilbage på samme adresse.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, en forespørgsel til { $host } bliver omdirigeret (status { $status }) til samme adresse igen (kode H-310). Undersøg venligst SCIM-tjenesten.

http-sign-in-page = En logonside svarer på tenant-URL'en
    .cause = Dette er adressen, folk bruger i en browser. Microsoft Entra skal bruge adressen på grænsefladen bag den.
    .cause2 = Jeres virksomheds filter kræver først et login.
    .action = Brug den adresse, Contractbook gav dig til SCIM. Den sædvanlige er https://api.contractbook.com/scim.

http-web-page = En webside svarer på tenant-URL'en
    .cause = Dette er adressen på et websted. Microsoft Entra skal bruge adressen på grænsefladen bag det.
    .cause2 = Delen efter værtsnavnet mangler eller er tastet forkert.
    .action = Brug den adresse, Contractbook gav dig til SCIM. Den sædvanlige er https://api.contractbook.com/scim.

http-blocked-by-firewall = Et filter standser computerens forespørgsler
    .cause = { $vendor } svarer i Contractbooks sted. Filteret står i jeres netværk eller foran serveren.
    .cause2 = Filteret finder computerens internetadresse mistænkelig. Det sker ofte, når mange deler den samme, for eksempel i en VPN.
    .action = Bed jeres netværksteam om at lade denne computer nå { $host }. Hvis de ikke blokerer noget, så send beskeden til Contractbook Support.
    .message = Hej, forespørgsler fra min computer til { $host } bliver standset af en blokeringsside (status { $status }, fra: { $vendor }; kode H-403). Tillad venligst denne vært for programmer, ikke kun for browsere.

http-not-found = Der er intet på denne adresse
    .cause = Delen efter værtsnavnet mangler eller er tastet forkert.
    .cause2 = Der er indsat adressen på en enkelt side eller en adresse, der hører til et andet produkt.
    .action = Sammenlign tenant-URL'en med den, Contractbook gav dig. Den sædvanlige er https://api.contractbook.com/scim.

http-method-refused = { $host } tager ikke imod det spørgsmål, Microsoft Entra stiller
    .cause = Adressen findes, men ikke til at slå personer op. Det kan være adressen på en anden tjeneste.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, { $host } svarer på en SCIM-forespørgsel (GET) med status { $status } (kode H-405). Skriv venligst den rigtige SCIM-adresse, eller undersøg tjenesten.

http-not-acceptable = { $host } tilbyder ikke det format, Microsoft Entra læser
    .cause = Serveren afviser SCIM's dataformat. Det kan være adressen på en anden tjeneste.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, { $host } svarer med status { $status } på en SCIM-forespørgsel med headeren Accept: application/scim+json, application/json (kode H-406). Undersøg venligst tjenesten.

http-rate-limited = { $host } beder om færre forespørgsler
    .cause = Der kom mange forespørgsler på kort tid. Andre programmer med samme token tæller med.
    .action = Vent nogle minutter, og test igen.

http-server-error = { $host } har selv en fejl (status { $status })
    .cause = Tjenesten stødte på en fejl, mens den svarede. Det skyldes ikke noget, du har skrevet.
    .cause2 = Tjenesten er ved at blive opdateret. Så virker det lidt senere.
    .action = Test igen om nogle minutter. Fejler det stadig, så send denne besked til Contractbook Support.
    .message = Hej, SCIM-tjenesten på { $host } svarer med status { $status } (kode H-500). Undersøg det venligst.

http-bad-gateway = { $host } kan ikke nå sin egen tjeneste (status { $status })
    .cause = Tjenesten bag den genstarter eller er nede.
    .cause2 = Jeres virksomheds proxy kan ikke nå den.
    .action = Test igen om nogle minutter. Er det stadig sådan efter en time, så fortæl Contractbook Support om det.
    .message = Hej, { $host } svarer med status { $status } (kode H-502). Undersøg venligst SCIM-tjenesten bag den.

http-unavailable = { $host } er ude af drift lige nu (status { $status })
    .cause = Tjenesten bliver vedligeholdt eller er overbelastet.
    .action = Test igen om nogle minutter. Er det stadig sådan efter en time, så fortæl Contractbook Support om det.
    .message = Hej, { $host } svarer med status { $status } (kode H-503). Skriv venligst, hvornår SCIM-tjenesten er tilbage.

http-gateway-timeout = { $host } ventede for længe på sin egen tjeneste (status { $status })
    .cause = Tjenesten bag den er overbelastet eller hænger.
    .action = Test igen om nogle minutter. Er det stadig sådan efter en time, så fortæl Contractbook Support om det.
    .message = Hej, { $host } svarer med status { $status } (kode H-504). Undersøg venligst SCIM-tjenesten bag den.

http-too-slow = { $host } svarer meget langsomt
    .cause = Tjenesten er overbelastet lige nu.
    .cause2 = Netværket mellem jer og serveren er langsomt. For Microsofts servere går det måske hurtigere.
    .action = Vent nogle minutter, og test igen.

http-no-answer = { $host } svarer ikke
    .cause = Tjenesten er overbelastet eller hænger. Den tager imod forbindelsen og forbliver tavs.
    .cause2 = Et filter undervejs holder svaret tilbage.
    .action = Test igen om nogle minutter. Fejler det stadig, så send denne besked til Contractbook Support.
    .message = Hej, { $host } accepterer vores forbindelse, men besvarer aldrig en SCIM-forespørgsel (kode H-602). Undersøg venligst tjenesten.

http-stalled = { $host } stoppede midt i sit svar
    .cause = Tjenesten gik i stå, mens den svarede.
    .cause2 = Et filter undervejs holder resten tilbage, mens det kontrollerer den.
    .action = Test igen om nogle minutter. Fejler det stadig, så send denne besked til Contractbook Support.
    .message = Hej, { $host } begynder et SCIM-svar (status { $status }) og sender så ikke mere (kode H-603). Undersøg venligst tjenesten.

http-answer-cut-short = Svaret fra { $host } er ufuldstændigt
    .cause = Forbindelsen sluttede, før svaret gjorde.
    .cause2 = Et filter undervejs afkorter svar.
    .action = Test igen om nogle minutter. Fejler det stadig, så send denne besked til Contractbook Support.
    .message = Hej, SCIM-svar fra { $host } (status { $status }) slutter før den længde, de melder (kode H-604). Undersøg venligst tjenesten.

http-too-large = Svaret fra { $host } er alt for stort
    .cause = Tjenesten sender mere, end der blev bedt om, måske alle på én gang.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, { $host } besvarer en lille SCIM-forespørgsel med mere end 16 MiB (kode H-605). Undersøg venligst, om sideinddeling og filtre overholdes.

http-headers-too-large = { $host } sender alt for meget ud over sit svar
    .cause = Headerne, delen før selve svaret, er større end 64 KiB. Det sker, når en enhed eller tjeneste ikke opfører sig korrekt.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, svar fra { $host } har mere end 64 KiB HTTP-headere (kode H-606). Undersøg venligst tjenesten.

http-empty-answer = { $host } svarer uden indhold
    .cause = Tjenesten siger, at alt er i orden, men sender ingen liste. Microsoft Entra skal have en, også hvis den er tom.
    .cause2 = Adressen hører til noget, der kun melder, at det kører.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, { $host } besvarer en forespørgsel om en SCIM-liste med status { $status } og intet indhold (kode H-607). Microsoft Entra forventer en ListResponse.

http-unexpected-status = { $host } svarer på en usædvanlig måde (status { $status })
    .cause = Adressen hører til noget andet end grænsefladen til brugersynkronisering.
    .cause2 = En enhed undervejs svarer i dens sted.
    .action = Tjek tenant-URL'en. Er det den, du har fået, så send denne besked til Contractbook Support.
    .message = Hej, { $host } svarer på en SCIM-forespørgsel (GET) med status { $status } (kode H-608). Undersøg venligst tjenesten.

http-unreadable-encoding = Svaret fra { $host } er pakket, så det ikke kan åbnes
    .cause = Tjenesten melder en komprimering, som den ikke overholder.
    .cause2 = En enhed undervejs ændrer svar uden at sige det.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, svar fra { $host } (status { $status }) har en Content-Encoding, der ikke kan pakkes ud (kode H-609). Undersøg venligst komprimeringen foran SCIM-tjenesten.

http-malformed = Svaret fra { $host } er beskadiget
    .cause = Delen før selve svaret, med dets længde og type, bryder webbets regler.
    .cause2 = En enhed undervejs ændrer svar og beskadiger dem.
    .action = Send denne besked til Contractbook Support.
    .message = Hej, HTTP-headerne fra { $host } kan ikke læses (kode H-611). De tekniske detaljer viser, hvad der er galt med dem.

http-intermittent = { $host } svarer kun en gang imellem
    .cause = Tjenesten har travlt eller bliver opdateret. { $failed } af { $tries } forespørgsler mislykkedes og gik godt, da de blev gentaget.
    .action = Du behøver ikke at gøre noget, medmindre det fortsætter. Microsoft Entra gentager mislykkede forespørgsler cirka hvert 40. minut.
