# What a list of people tells: first about single people, then about the list, then about its file. A title stands beside one person and above many.

people-no-mail = Ingen mailadresse i Entra
    .cause = Feltet Email er tomt, så Entra sender ingen adresse. Contractbook har brug for en og kan afvise personen.
    .cause2 = Kontoen har ingen postkasse. Det har konti til lokaler, scannere og tjenester som regel ikke.
    .action = Åbn Users, personen, Properties i Entra, og udfyld Email. Indlæs så listen igen. Udelad konti, der ikke tilhører nogen.
    .message = Hej, nogle af de personer, der skal synkroniseres til Contractbook, har ingen mailadresse i Entra (kode P-110), så Contractbook kan afvise dem. Vil I udfylde Email under Users, Properties eller fortælle os, hvem der kan udelades?

people-no-user-name = Intet brugernavn på listen
    .cause = Entra slår personer op i Contractbook efter deres brugernavn. Den, der ikke har et, springes over.
    .cause2 = Cellen blev tømt, mens listen blev redigeret.
    .action = Eksportér listen fra Entra igen. Er cellen stadig tom, så udfyld User principal name i Entra.
    .message = Hej, nogle af de personer, der skal synkroniseres til Contractbook, har intet brugernavn på vores liste (kode P-111), så Entra ville springe dem over. Vil I se efter, om User principal name er udfyldt for dem i Entra?

people-no-name = Intet navn i Entra
    .cause = Fornavn, efternavn og vist navn er alle tomme. Kolleger ville kun se en adresse i Contractbook.
    .action = Åbn Users, personen, Properties i Entra, og udfyld navnene. Indlæs så listen igen.
    .message = Hej, nogle af de personer, der skal synkroniseres til Contractbook, har intet navn i Entra (kode P-112). Vil I udfylde fornavn, efternavn og vist navn under Users, Properties?

people-duplicate-mail = Samme mailadresse mere end én gang
    .cause = Contractbook knytter kun en adresse til én person. En af dem ville få kontoen, de andre ville blive afvist.
    .cause2 = Adressen på en delt postkasse er skrevet i feltet hos flere personer.
    .cause3 = Den samme person står på listen to gange.
    .action = Giv hver person sin egen adresse i Entra, eller tildel kun en af dem. Indlæs så listen igen.
    .message = Hej, flere personer på vores Entra-liste deler en mailadresse (kode P-113), så Contractbook ville afvise alle undtagen én. Vil I give hver af dem sin egen adresse eller fortælle os, hvem der kan udelades?

people-duplicate-user-name = Samme brugernavn mere end én gang
    .cause = Et brugernavn tilhører én person, så disse linjer handler om den samme. Hvor de modsiger hinanden, ved ingen, hvad der er rigtigt.
    .cause2 = Listen er sat sammen af mere end én eksport.
    .action = Eksportér listen fra Entra igen, eller fjern de ekstra linjer. Indlæs den så igen.

people-mail-differs-from-user-name = Mailadressen er en anden end brugernavnet
    .cause = Entra sender brugernavnet som login. Den, der i dag bruger Contractbook med mailadressen, ville få en ekstra konto.
    .cause2 = Nogen skiftede navn, og kun det ene af de to blev ændret.
    .action = Gør de to ens i Entra. Er det mange, så sæt kilden til userName til mail i appens Attribute mapping, og angiv det samme i dette tjek.
    .message = Hej, nogle personers brugernavn i Entra er et andet end deres mailadresse (kode P-115), så de kan få en ekstra Contractbook-konto. Vil I gøre de to ens eller sætte kilden til userName til mail i appens Attribute mapping?

people-already-in-contractbook = Har en konto og kobles til
    .cause = En konto i Contractbook har dette brugernavn som login. Entra overtager den og holder den ajour fremover.
    .action = Du behøver ikke at gøre noget. Kontrakter og rettigheder i Contractbook forbliver, som de er.

people-clash-with-contractbook = Mailadressen hører til en anden Contractbook-konto
    .cause = Ingen konto har dette brugernavn som login, men en har adressen. Contractbook ville afvise personen eller oprette en ekstra konto.
    .cause2 = Personen blev inviteret til Contractbook med en anden adresse eller havde et andet navn dengang.
    .action = Bed Contractbook Support om at ændre kontoens login til brugernavnet i Entra. Eller ret brugernavnet i Entra til kontoens login.
    .message = Hej, nogle personer på vores Entra-liste har en mailadresse, der hører til en Contractbook-konto med et andet login (kode P-117). Vil I ændre disse kontis login til brugernavnet i Entra? Vi kan sende jer listen.

people-guest = Gæst fra en anden virksomhed
    .cause = Kontoen tilhører en person et andet sted. Personen ville få en Contractbook-konto i jeres virksomhed med den anden virksomheds adresse som login.
    .action = Udelad gæster fra tildelingen, medmindre de skal arbejde i jeres Contractbook.

people-disabled = Logon er blokeret i Entra
    .cause = Entra opretter ingen konto til personer, der er blokeret fra at logge på. Findes kontoen allerede, bliver den slået fra.
    .action = Du behøver ikke at gøre noget for personer, der er fratrådt. Tillad logon for de andre i Entra, og indlæs så listen igen.

people-other-domain = Mailadresse uden for virksomhedens domæner
    .cause = Adressen tilhører en anden virksomhed eller er privat.
    .cause2 = Adressen er tastet forkert.
    .cause3 = Domænet er jeres, men kun få personer har det.
    .action = Sammenlign adressen. Er domænet jeres, så føj det til jeres domæner i dette tjek. Ellers ret adressen i Entra, eller udelad personen.

people-odd-characters = Usædvanlige tegn i en adresse eller et navn
    .cause = Et mellemrum, et anførselstegn eller et bogstav med accent i en adresse kan hindre Entra i at finde kontoen.
    .cause2 = Noget usynligt kom med, da navnet blev indsat. Det ville vise sig som en firkant eller et hul.
    .action = Skriv brugernavnet, adressen eller navnet forfra i Entra i stedet for at indsætte det. Indlæs så listen igen.
    .message = Hej, nogle personers brugernavn, adresse eller navn i Entra indeholder usædvanlige tegn (kode P-121), for eksempel mellemrum til sidst eller usynlige tegn. Vil I skrive dem forfra under Users, Properties?

people-too-long = Adressen eller navnet er for langt
    .cause = Entra tillader 64 tegn før @, 113 i et brugernavn og 64 i et fornavn eller efternavn. Contractbook kan afvise det, der er længere, eller skære det af.
    .cause2 = To værdier blev indsat i ét felt.
    .action = Forkort værdien i Entra eller i det katalog, Entra henter den fra. Indlæs så listen igen.
    .message = Hej, nogle personers adresse eller navn i Entra er længere end normalt (kode P-122), og Contractbook kan afvise det. Vil I forkorte det under Users, Properties?

people-group-row = Ikke en person, men en gruppe eller enhed
    .cause = Grupper og enheder kan tildeles ligesom personer. Listen siger ikke, hvem der er i en gruppe, så de personer blev ikke tjekket.
    .action = Hent gruppens medlemmer i Entra, og tjek også den liste. Grupper kan kun tildeles med en P1- eller P2-licens.

people-nested-group = Gruppe inde i gruppen
    .cause = Entra sender kun den tildelte gruppes direkte medlemmer. De, der er i gruppen indeni, får ingen konto.
    .action = Føj de personer direkte til den tildelte gruppe, eller tildel også den indre gruppe til appen.
    .message = Hej, den gruppe, vi tildeler til Contractbook, indeholder en anden gruppe (kode P-125), og Entra synkroniserer ikke personer i indre grupper. Vil I tilføje de personer direkte eller også tildele den indre gruppe til appen?

people-unreadable-row = Linje, der ikke kan læses
    .cause = Et komma eller semikolon i et navn har forskudt cellerne, så ingen kan se, hvad der er hvad. Personen på linjen blev ikke tjekket.
    .cause2 = Et anførselstegn blev åbnet og ikke lukket, eller slutningen af linjen mangler.
    .action = Eksportér listen igen, og indlæs den uden at åbne den i et regneark, eller ret linjen manuelt.

people-lost-letters = Bogstaver i et navn gik tabt undervejs
    .cause = Listen blev gemt uden bogstaver som ø, ü eller ß, så der står spørgsmålstegn i stedet. Entra har de rigtige bogstaver og sender dem.
    .action = Du behøver ikke at gøre noget for synkroniseringen. Vil du have en liste, der er til at læse, så eksportér den igen som UTF-8. I PowerShell: tilføj -Encoding UTF8.

people-switched-off = Kontoen er slået fra i Contractbook
    .cause = Personen har en konto, som nogen har slået fra. Entra kobler den til og slår den til igen.
    .action = Udelad personen fra tildelingen, hvis kontoen skal forblive slået fra.

people-no-admin = Ingen organisationsadministrator blandt personerne
    .cause = En organisationsadministrator accepterer Contractbooks tilladelser for alle. Ingen blev fundet på listen.
    .cause2 = Administratorens adresse er tastet forkert eller er en anden i Entra.
    .action = Føj en organisationsadministrator til de personer, du tildeler, eller angiv en, der allerede har en Contractbook-konto.

people-no-mail-column = Listen har ingen mailadresser
    .cause = Ingen kolonne indeholder dem, så ingen kan se, hvem der mangler en adresse eller deler en med andre.
    .cause2 = Listen kommer fra Microsoft 365 admin center eller fra en gruppe. De eksporter udelader adressen.
    .action = Åbn Users, All users i Entra, og vælg Download users. Indlæs så den fil.

people-nobody = Der er ingen på listen
    .cause = Listen har en første linje med kolonnenavne og intet nedenunder.
    .cause2 = Der var sat et filter i Entra, da den blev eksporteret.
    .action = Fjern filtre i Entra, eksportér listen igen, og indlæs den.

people-not-compared = Listen blev ikke sammenlignet med Contractbook
    .cause = Kontiene der kunne ikke alle læses. Derfor vides det ikke, hvem der allerede har en, og hvem der ville få en ekstra.
    .action = Løs det, der forhindrede kontiene i at blive læst, og tjek så listen igen.

people-file-empty = Filen er tom
    .cause = Den indeholder intet eller kun linjer uden indhold.
    .cause2 = Filen blev ikke hentet færdig.
    .action = Eksportér listen igen, og indlæs den nye fil.

people-file-not-found = Filen er der ikke
    .cause = Den er flyttet eller omdøbt, eller navnet er tastet forkert.
    .cause2 = Den ligger på et drev, der ikke er tilsluttet.
    .action = Find filen, og vælg den igen.

people-file-is-folder = Det er en mappe, ikke en fil
    .cause = Selve listen ligger sikkert i mappen.
    .action = Åbn mappen, og vælg CSV-filen i den.

people-file-locked = Filen må ikke læses
    .cause = Den er åben i Excel eller i et andet program, der holder den for sig selv.
    .cause2 = Filen tilhører en anden på denne computer.
    .action = Luk filen i det andet program, og prøv igen, eller gem en kopi i din egen mappe, og indlæs den.

people-file-unreadable = Filen kunne ikke læses til ende
    .cause = Det drev eller den netværksmappe, den ligger på, holdt op med at svare.
    .action = Kopiér filen til denne computer, og indlæs kopien.

people-file-changed = Filen ændrede sig, mens den blev læst
    .cause = Et andet program skrev stadig til den, for eksempel en download eller en synkroniseret mappe.
    .action = Vent, til filen er færdig, og indlæs den så igen.

people-file-is-workbook = Det er en projektmappe, ikke en CSV-fil
    .cause = Filen blev gemt i et regnearksprograms format ({ $format }), ikke som en ren liste.
    .action = Åbn den i Excel, vælg Gem som, CSV UTF-8, og indlæs den nye fil.

people-file-is-not-a-list = Filen er ikke en personliste
    .cause = Den indeholder noget andet end tekst i kolonner ({ $format }).
    .cause2 = Den blev pakket for at blive sendt. Så ligger listen inde i den.
    .action = Pak den ud, hvis den er pakket. Ellers vælg den CSV-fil, der blev hentet fra Entra.

people-file-is-web-page = Det er en webside, ikke en liste
    .cause = Du var ikke længere logget på, så en logonside blev gemt i stedet for listen.
    .action = Log på Entra igen, og hent listen igen.

people-file-is-json = Det er en JSON-fil, ikke en CSV-fil
    .cause = Listen blev eksporteret til programmer, for eksempel af et script.
    .action = Eksportér den som CSV. I Entra er det Users, All users, Download users; i PowerShell er det Export-Csv.

people-no-known-columns = Ingen kolonne siger, hvem personerne er
    .cause = Der skal være en kolonne med brugernavne, mailadresser eller objekt-id'er. Disse kolonner blev fundet: { $columns }.
    .cause2 = Listens første linje med kolonnenavne blev slettet eller oversat.
    .action = Angiv, hvilken kolonne der indeholder brugernavnet. Eller eksportér listen igen: i Entra, Users, All users, Download users.

people-file-too-large = Filen er for stor
    .cause = Lister på op til 1 GB læses. Det rækker til mere end to millioner personer.
    .action = Eksportér kun de personer, du vil tildele, eller del filen op, og tjek delene én for én.
