# Problems that can be seen while typing: address.* and token.*

address-empty = Tenant-URL'en er tom
    .cause = Der er ikke indtastet noget endnu.
    .action = Indsæt tenant-URL'en. Contractbooks er https://api.contractbook.com/scim.

address-unreadable = Dette er ikke en webadresse
    .cause = Den er blevet skåret af, eller der er kopieret noget andet. En tenant-URL ser ud som https://api.contractbook.com/scim.
    .cause2 = Den indeholder et brugernavn, en adgangskode eller et umuligt portnummer. Tokenet har sit eget felt.
    .action = Kopiér tenant-URL'en igen fra Contractbooks besked, og indsæt den her.

address-not-https = Tenant-URL'en er ikke krypteret
    .cause = Den begynder med http i stedet for https. Dit token kunne læses undervejs, så Entra tager ikke imod den.
    .action = Ret http til https i begyndelsen.

address-has-spaces = Der står mere end adressen i feltet til tenant-URL'en
    .cause = Adressen blev indsat sammen med andre ord. Måske stod tokenet ved siden af.
    .cause2 = Der er et mellemrum midt i adressen.
    .action = Indsæt kun adressen, fra https til slutningen, uden mellemrum.

address-has-resource-path = Tenant-URL'en gik et niveau for langt
    .cause = Den sluttede på { $cut }. Den del tilføjer Entra selv, så vi tog den væk.
    .action = Brug også { $address } i Entra.

address-has-query = Tenant-URL'en havde en slutning, der ikke hører til
    .cause = Den sluttede på { $cut }. Det er der ikke brug for, så vi tog det væk.
    .action = Brug også { $address } i Entra.

address-wrong-host = Adressen hører til en anden side
    .cause = { $host } er lavet til, at mennesker kan se på den. Synkroniseringen taler med en anden adresse.
    .cause2 = Der er indsat en af Microsofts adresser. Feltet skal have Contractbooks adresse.
    .action = Indsæt tenant-URL'en fra Contractbook, normalt https://api.contractbook.com/scim.

address-is-directory-id = Dette er et ID, ikke en adresse
    .cause = Der er indsat jeres virksomheds Directory (tenant) ID. Feltets navn, tenant-URL, lægger op til det.
    .action = Indsæt tenant-URL'en fra Contractbook, normalt https://api.contractbook.com/scim. ID'et er der ikke brug for.

address-is-token = Dette ligner det hemmelige token
    .cause = Adresse og token er byttet om. Vi har ikke sendt det nogen steder hen.
    .action = Indsæt det i feltet til det hemmelige token, og indsæt tenant-URL'en her.

address-compat-flag = Tenant-URL'en indeholder en indstilling til Entra
    .cause = { $flag } fortæller Entra, hvordan ændringer skal skrives. Contractbook ser den aldrig, så testen udelader den.
    .action = Du behøver ikke at gøre noget. Vi beholder den i den adresse, du kopierer til Entra.

address-other-host = Dette er ikke Contractbooks sædvanlige adresse
    .cause = Tokenet bliver sendt til { $host }. Contractbooks sædvanlige adresse er api.contractbook.com.
    .action = Fortsæt, hvis Contractbook har givet dig denne adresse. Brug ellers https://api.contractbook.com/scim.

token-empty = Det hemmelige token mangler
    .cause = Feltet er tomt eller indeholder kun en betegnelse uden tokenet.
    .action = Indsæt det hemmelige token, som Contractbook Support har sendt dig.

token-bearer-prefix = Ordet Bearer stod foran tokenet
    .cause = Entra tilføjer selv det ord, så vi tog det væk.
    .action = Du behøver ikke at gøre noget. Kopiér tokenet herfra, når du udfylder felterne i Entra.

token-quotes = Der stod anførselstegn eller parenteser omkring tokenet
    .cause = De kom med ved kopieringen, så vi tog dem væk.
    .action = Du behøver ikke at gøre noget. Kopiér tokenet herfra, når du udfylder felterne i Entra.

token-has-spaces = Der er mellemrum inde i tokenet
    .cause = Andre ord blev kopieret med. Et token er ét stykke uden mellemrum.
    .cause2 = En del af det gik tabt ved kopieringen. Vi kan ikke vide hvilken, så vi har ikke gættet.
    .action = Kopiér tokenet alene, fra det første til det sidste tegn, og indsæt det igen.

token-line-break = Tokenet var delt over flere linjer
    .cause = Mailprogrammer deler lange linjer. Vi har samlet dem igen.
    .action = Du behøver ikke at gøre noget. Bliver det afvist, så bed om at få det i en fil eller en adgangskodeadministrator.

token-invisible-characters = Der var usynlige tegn i tokenet
    .cause = Chat- og tekstprogrammer tilføjer dem. Vi har fjernet dem.
    .action = Du behøver ikke at gøre noget. Kopiér tokenet herfra, når du udfylder felterne i Entra.

token-not-ascii = Tokenet indeholder et tegn, som intet token har
    .cause = Et tekstprogram har ændret et tegn, for eksempel en bindestreg til en tankestreg. Det er tegn nummer { $position }.
    .cause2 = Kun de prikker, der skjuler tokenet, blev kopieret.
    .action = Kopiér tokenet igen fra det sted, hvor det først blev skrevet, og indsæt det her.

token-is-url = Dette er en adresse, ikke tokenet
    .cause = Adresse og token er byttet om.
    .action = Indsæt adressen i feltet Tenant-URL og det hemmelige token her.

token-is-guid = Dette ligner et ID, ikke et token
    .cause = Der er kopieret et ID fra Entra, for eksempel Application ID eller Secret ID.
    .cause2 = Tokenet ser virkelig sådan ud. Så består det testen.
    .action = Sammenlign det med beskeden fra Contractbook Support.

token-too-short = Tokenet er meget kort
    .cause = Kun en del af det blev kopieret. Det har { $count } tegn; tokens har flere.
    .action = Kopiér hele tokenet igen, og indsæt det her.

token-too-long = Tokenet er meget langt
    .cause = Det har { $count } tegn. Entra har begrænset plads til det, i skyen til amerikanske myndigheder cirka 1.000.
    .cause2 = Der er kopieret mere end tokenet.
    .action = Tjek, at kun tokenet blev kopieret. Er det tilfældet, så bed Contractbook Support om et kortere.
    .message = Hej, SCIM-tokenet til vores synkronisering med Microsoft Entra ID har { $count } tegn (kode T-011). Det er længere, end Entra kan gemme. Kan I sende os et kortere?

token-jwt-expired = Tokenet er udløbet
    .cause = Det siger selv, at det var gyldigt til { $when }.
    .cause2 = Computerens ur går forkert. Så stil først uret.
    .action = Bed Contractbook Support om et nyt token, og indsæt det her.
    .message = Hej, SCIM-tokenet til vores synkronisering med Microsoft Entra ID var gyldigt til { $when } (kode T-012). Vi skal bruge et nyt SCIM-token, integrationstype Microsoft Entra ID.

token-jwt-not-yet-valid = Tokenet er ikke gyldigt endnu
    .cause = Det siger selv, at det er gyldigt fra { $when }.
    .cause2 = Computerens ur går forkert. Så stil først uret.
    .action = Kom tilbage efter det tidspunkt, og test da.

# What was tidied
repair-outer-blanks = Mellemrum omkring blev fjernet.
repair-line-breaks = Linjeskift indeni blev fjernet.
repair-bearer-prefix = Ordet Bearer foran blev fjernet. Entra tilføjer det selv.
repair-quotes = Anførselstegn, parenteser eller punktum omkring blev fjernet.
repair-invisible-characters = Usynlige tegn blev fjernet.
repair-scheme-added = https:// blev tilføjet foran.
repair-resource-path = { $cut } i slutningen blev fjernet. Entra tilføjer det selv.
repair-query = { $cut } i slutningen blev fjernet.
repair-trailing-slash = Skråstregen i slutningen blev fjernet.
repair-host-case = Store bogstaver i adressen blev gjort små.
repair-label = Betegnelsen foran blev fjernet.
repair-slashes = Skråstreger blev rettet.
