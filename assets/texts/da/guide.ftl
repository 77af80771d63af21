# Instructions for each page of Microsoft's portal and of Contractbook.
# Markup: [[label on their screen]], **strong**, `code`.

## Step 2: the app

guide-create-app-title = Opret appen i Entra
guide-create-app-lead = Entra sender personer til en “app”. Contractbook er ikke i Microsofts galleri, så du opretter én gang en tom app. Det tager cirka tre minutter.
guide-create-app-a = Vælg [[+ New application]]
guide-create-app-a-help = På listen over virksomhedsapps, i den øverste række.
guide-create-app-b = Vælg [[+ Create your own application]]
guide-create-app-b-help = Spring felterne på siden over.
guide-create-app-c = Skriv dette navn
guide-create-app-c-help = Ethvert navn kan bruges. Spring de apps over, der foreslås, mens du skriver.
guide-create-app-d = Vælg den tredje mulighed, [[Integrate any other application you don't find in the gallery (Non-gallery)]]
guide-create-app-d-help = De to andre slags kan ikke synkronisere personer.
guide-create-app-e = Tryk på [[Create]], og vent
guide-create-app-e-help = Det tager nogle sekunder.
guide-create-app-done = En side med appens navn åbner. Det er tegnet på, at det lykkedes.
guide-create-app-older = Før 2025 stod der **Azure Active Directory** eller **Identity** i menuen, derefter [[Enterprise applications]].
guide-create-app-role = Din konto skal have rollen **Cloud Application Administrator** eller **Application Administrator**. Global Administrator er mere, end der er brug for.

guide-app-exists-title = Appen er der allerede
guide-app-exists-lead = Nogen har oprettet den før, måske for at logge på. Den kan bruges, hvis dens menu har Provisioning.
guide-app-exists-a = Skriv appens navn i søgefeltet i [[All applications]]
guide-app-exists-a-help = Hvis der ikke findes noget, så sæt filteret **Application type** til alle.
guide-app-exists-b = Vælg appen
guide-app-exists-c = Find [[Provisioning]] under [[Manage]]
guide-app-exists-c-help = Det skal stå i denne menu. Start ikke noget endnu.
guide-app-exists-done = Appen er af den rigtige slags, når Provisioning åbner og tilbyder en ny konfiguration eller viser en, der findes.
guide-app-exists-running = Hvis provisioneringen allerede kører der, så find ud af, hvem der har sat den op, før du ændrer den. En ny konfiguration erstatter den gamle.

guide-wrong-kind-title = Jeg har oprettet den forkerte slags app
guide-wrong-kind-lead = En app, der er oprettet med en af de to andre muligheder, har ikke Provisioning, eller der står, at det ikke understøttes. Den kan ikke laves om til den rigtige slags. Opret en ny, og ryd så op i den gamle her.
guide-wrong-kind-a = Vælg [[Properties]] under [[Manage]] i den forkerte app
guide-wrong-kind-b = Vælg [[Delete]], og bekræft
guide-wrong-kind-b-help = Kun hvis ingen bruger appen til at logge på.
guide-wrong-kind-done = Listen over virksomhedsapps viser én Contractbook-app, den nye.
guide-wrong-kind-keep = Hvis folk logger på gennem den gamle app, så behold den. Giv den nye et navn, der adskiller dem, for eksempel `Contractbook SCIM`.

guide-find-ids-title = Appens to ID'er
guide-find-ids-lead = Med dem kan programmet åbne appens egne sider direkte. Uden dem virker alt også, med et par klik mere. De er ikke hemmelige.
guide-find-ids-a = Vælg [[Properties]] under [[Manage]] i appen
guide-find-ids-a-help = [[Overview]] viser også begge.
guide-find-ids-b = Kopiér [[Application ID]]
guide-find-ids-c = Kopiér [[Object ID]]
guide-find-ids-c-help = Tag begge fra virksomhedsappen. En appregistrering viser et andet Object ID.
guide-find-ids-done = Begge er 36 tegn lange, i fem grupper med bindestreger. De er forskellige.

guide-saml-title = Logon gennem Entra (SAML), valgfrit
guide-saml-lead = SAML er en måde at logge på Contractbook med Microsoft-kontoen. Synkroniseringen virker uden. Du kan gøre det senere i den samme app.
guide-saml-a = Vælg [[Single sign-on]] under [[Manage]] i appen
guide-saml-b = Vælg feltet [[SAML]]
guide-saml-c = Ret [[Basic SAML Configuration]]
guide-saml-d = Udfyld [[Identifier (Entity ID)]] og [[Reply URL (Assertion Consumer Service URL)]], derefter [[Save]]
guide-saml-d-help = Kopiér begge fra jeres virksomhedsindstillinger i Contractbook, tegn for tegn.
guide-saml-e = Vælg [[Download]] ved siden af [[Federation Metadata XML]]
guide-saml-e-help = Upload filen i Contractbook: virksomhedsindstillinger, single sign-on (enkeltlogon, SSO).
guide-saml-done = En tildelt person kan logge på Contractbook med Microsoft-kontoen.
guide-saml-optional = Om Contractbook vil have logon til at virke før synkroniseringen, står der ikke i artiklerne om Entra. Det gør der i artiklen om Okta. Spørg Contractbook Support, hvis du vil have begge dele.

## Step 5: connect

guide-connect-title = Giv Entra adressen og tokenet
guide-connect-lead = Begge værdier har bestået testen fra denne computer. Nu prøver Microsoft dem selv og beholder dem.
guide-connect-a = Vælg [[Provisioning]] under [[Manage]], derefter [[+ New configuration]]
guide-connect-a-help = Manage er i appens egen menu til venstre. Klik på den, hvis den er foldet sammen.
guide-connect-b = Vælg [[Bearer authentication]] i [[Select authentication method]]
guide-connect-b-help = Bearer betyder: Den, der har tokenet, må komme ind. Contractbook bruger ingen anden metode.
guide-connect-c = Indsæt i [[Tenant URL]]
guide-connect-d = Indsæt i [[Secret token]]
guide-connect-d-help = Kun tokenet, uden ordet Bearer. Feltet viser prikker.
guide-connect-e = Tryk på [[Test connection]], og vent
guide-connect-e-help = Der kommer et grønt mærke eller en besked om, at det lykkedes. Er den rød, så kopiér hele beskeden ind her.
guide-connect-f = Tryk på [[Create]]
guide-connect-f-help = Først derefter er konfigurationen gemt.
guide-connect-done = Provisioneringens oversigt åbner, og intet kører endnu.
guide-connect-nothing-sent = Ingen sendes til Contractbook endnu. Det begynder i trin 7.
guide-connect-failed = Microsoft viser det samme røde banner for enhver mislykket test, også når værdierne er rigtige. Koden og detaljerne under det fortæller årsagen. Indsæt dem her.

guide-connect-older-title = Den ældre skærm
guide-connect-older-lead = De samme to værdier i den formular, Microsoft brugte før 2025. Begge formularer bruges stadig.
guide-connect-older-a = Vælg [[Provisioning]] under [[Manage]], derefter [[Get started]]
guide-connect-older-b = Sæt [[Provisioning Mode]] til [[Automatic]]
guide-connect-older-c = Åbn [[Admin Credentials]], og indsæt i [[Tenant URL]]
guide-connect-older-c-help = Klik på overskriften, hvis felterne er foldet væk.
guide-connect-older-d = Indsæt i [[Secret Token]]
guide-connect-older-e = Tryk på [[Test Connection]], og vent
guide-connect-older-f = Tryk på [[Save]] i den øverste række
guide-connect-older-f-help = Gem efter testen. Luk så formularen med krydset.
guide-connect-older-done = To dele mere vises nedenfor: Mappings og Settings. Intet kører endnu.

guide-mapping-title = Tjek, hvilke oplysninger der kommer hvorhen (valgfrit)
guide-mapping-lead = Entra udfylder login i Contractbook med user principal name (UPN), det navn, folk logger på Microsoft med. Det skal være det samme som deres mailadresse i Contractbook.
guide-mapping-a = Vælg [[Attribute mapping]] under [[Manage]]
guide-mapping-a-help = Der kan stå Preview ved det.
guide-mapping-b = Vælg [[Provision Microsoft Entra ID Users]]
guide-mapping-c = Tjek rækken `userName`
guide-mapping-c-help = Hvis user principal name og mailadresse er forskellige hos jer, så ret rækken, og vælg `mail` som kilde. Behold den som matchende række.
guide-mapping-d = Tjek rækken `emails[type eq "work"].value`
guide-mapping-d-help = Dens kilde er `mail`. Personer, hvis mailfelt er tomt, sendes uden adresse.
guide-mapping-e = Tryk på [[Save]], hvis du har ændret noget
guide-mapping-e-help = Efter starten får hver ændring Entra til at gennemgå alle igen.
guide-mapping-done = Login og arbejdsmail er de samme som de adresser, folk har i Contractbook.
guide-mapping-groups = Lad kun [[Provision Microsoft Entra ID Groups]] være slået til, hvis testen i trin 4 viste, at Contractbook svarer om grupper.
guide-mapping-active = Behold rækken `active`. Uden den forbliver personer, der forlader virksomheden, aktive i Contractbook.

## Step 6: people

guide-assign-title = Vælg, hvem der synkroniseres
guide-assign-lead = Entra sender kun de personer, du tildeler til appen. Begynd med en eller to, og tilføj så de andre.
guide-assign-a = Vælg [[Users and groups]] under [[Manage]]
guide-assign-b = Vælg [[+ Add user/group]]
guide-assign-c = Klik på [[None Selected]] under **Users and groups**
guide-assign-c-help = Det er et link midt på siden. En liste åbner til højre.
guide-assign-d = Sæt hak ved personerne, og tryk på [[Select]]
guide-assign-d-help = Søg efter navn eller adresse. Hakkene bliver, mens du søger videre.
guide-assign-e = Tryk på [[Assign]]
guide-assign-done = Alle, du har valgt, er på appens liste.
guide-assign-trial-first = Vælg testpersonen, og tildel ingen andre, før den person er kommet frem.
guide-assign-admin = Mindst én organisationsadministrator bør være blandt dem. Den person kan acceptere Contractbooks tilladelser for alle.
guide-assign-nested = Kun direkte medlemmer af en gruppe sendes. En gruppe i en gruppe udelades, både i synkroniseringen og ved logon.
guide-assign-licence = Tildeling af grupper kræver licensen Microsoft Entra ID P1 eller P2. Enkelte personer kan tildeles uden.
guide-assign-nobody = Er ingen tildelt, kører synkroniseringen, melder succes og gør intet.

## Step 7: trial, start, pause, logs

guide-trial-title = Prøv én person først
guide-trial-lead = Provision on demand (efter behov) sender én person nu og viser hvert trin. Det tager som regel under 30 sekunder.
guide-trial-a = Vælg [[Provisioning]] under [[Manage]], derefter [[Provision on demand]]
guide-trial-a-help = I menuen til venstre eller i den øverste række på siden Provisioning.
guide-trial-b = Søg efter personen, og vælg navnet
guide-trial-b-help = Lige tildelt? Entra skal bruge nogle minutter, før den ved det.
guide-trial-c = Tryk på [[Provision]]
guide-trial-c-help = Entra viser et mærke for hvert trin: import, omfang (om personen skal synkroniseres), match, handling.
guide-trial-done = Alle trin har et grønt mærke, og personen er kommet frem i Contractbook.
guide-trial-real = Dette er virkeligt: Personen får en konto i Contractbook, eller en eksisterende kobles til.
guide-trial-flag = Hvis tenant-URL'en ender på `aadOptscim062020`, ser prøven bort fra det. Den viser så den ældre måde at sende ændringer på.

guide-start-title = Start synkroniseringen
guide-start-lead = Først to sikringer, så starten. Intet sendes før F.
guide-start-a = Åbn [[Overview]] under Provisioning, og ret [[Properties]] med blyanten
guide-start-a-help = Under Manage, Provisioning. Blyanten står til højre for overskriften.
guide-start-b = Udfyld [[Notification Email]], og sæt hak ved [[Send an email notification when a failure occurs]]
guide-start-b-help = En adresse, der bliver læst, for eksempel en fælles postkasse. Ellers hører ingen om det, når synkroniseringen stopper.
guide-start-c = Sæt hak ved [[Prevent accidental deletion]], og angiv en lav [[Accidental deletion threshold]]
guide-start-c-help = Hvis flere personer end dette ville blive slået fra i én runde, stopper Entra og spørger. En tiendedel af jeres personer er et godt udgangspunkt.
guide-start-d = Tryk på [[Apply]]
guide-start-e = Vælg [[Start provisioning]]
guide-start-e-help = I den øverste række på Overview.
guide-start-f = Bekræft med [[Yes]]
guide-start-done = Overview viser, at den første runde kører. På knappen står nu Pause provisioning.
guide-start-what-happens = Tildelte personer får en Contractbook-konto, eller en eksisterende kobles til. Fra nu af slås konti fra, når personer ikke længere er tildelt.
guide-start-stop = Du kan sætte på pause når som helst samme sted. Konti, der er oprettet, bliver.

guide-pause-title = Sæt synkroniseringen på pause, eller stop den
guide-pause-lead = En pause lader alt være, som det er. Ingen fjernes, og der sendes ikke mere.
guide-pause-a = Vælg [[Provisioning]] under [[Manage]], derefter [[Overview]]
guide-pause-b = Vælg [[Pause provisioning]]
guide-pause-b-help = En runde, der er begyndt, kan stadig blive færdig. På ældre skærme står der Stop provisioning.
guide-pause-done = På knappen står der Start provisioning igen.
guide-pause-restart = Tryk på Start provisioning for at fortsætte. **Restart provisioning** gennemgår alle fra begyndelsen. Det er nødvendigt efter en karantæne, når Entra har sænket farten på grund af mange fejl.

guide-take-out-title = Tag én person ud
guide-take-out-lead = Kun tildelingen af denne ene person fjernes. Personen bliver i jeres katalog.
guide-take-out-a = Vælg [[Users and groups]] under [[Manage]]
guide-take-out-b = Sæt hak i boksen foran personen
guide-take-out-b-help = Se to gange på navnet. Der må ikke være sat hak ved andre.
guide-take-out-c = Tryk på [[Remove]], og bekræft
guide-take-out-c-help = I den øverste række. Med den næste runde slår Contractbook kontoen fra.
guide-take-out-done = Personen er ikke længere på listen.
guide-take-out-group = Er personen tildelt gennem en gruppe? Tag så personen ud af den gruppe i Entra i stedet.

guide-logs-title = Hvem der fejlede, og hvorfor
guide-logs-lead = Entra skriver ned, hvad den gjorde med hver person.
guide-logs-a = Åbn [[Provisioning logs]] i appens menu
guide-logs-a-help = Menuens sidste gruppe hedder Activity. På siden Provisioning hedder linket View provisioning logs.
guide-logs-b = Sæt **Status** til **Failure**
guide-logs-c = Klik på en person, og åbn fanen **Troubleshooting & Recommendations**
guide-logs-c-help = Kopiér teksten, og indsæt den her under “Indsæt en fejl”.
guide-logs-done = Hver person, der fejlede, har en kode og en årsag. Entra prøver dem igen af sig selv.
guide-logs-kept = Loggene beholdes i 30 dage med Entra ID P1 eller P2 og i 7 dage uden.

## Step 8: sign-in

guide-sign-in-title = Acceptér i Contractbook
guide-sign-in-lead = Nogle organisationer vil have en administrator til at acceptere en app, før andre må logge på med den. Det gøres én gang, ved at logge på.
guide-sign-in-a = Åbn Contractbook som administrator, og tryk på [[Login with Microsoft]]
guide-sign-in-a-help = Brug den konto, der har en administratorrolle i Entra.
guide-sign-in-b = Hvis Microsoft spørger, så sæt hak ved [[Consent on behalf of your organization]]
guide-sign-in-b-help = Se først på navnet og udgiveren. Med hakket gælder det for alle.
guide-sign-in-c = Tryk på [[Accept]]
guide-sign-in-done = Contractbook åbner. Nu logger en person uden en administratorrolle på fra et privat vindue. Intet spørgsmål vises.
guide-sign-in-default = Den, der én gang har logget på med Microsoft, har det derefter som sin faste måde at logge på. At vende tilbage til en adgangskode kræver Contractbook Support.
guide-sign-in-who = Administratoren skal også have en Contractbook-konto. Derfor er der en organisationsadministrator blandt de tildelte personer.

guide-grant-title = Acceptér i Entra i stedet
guide-grant-lead = Det samme i Microsofts portal. Det virker, når nogen har prøvet at logge på, for først derefter er Contractbooks egen app på listen.
guide-grant-d = Åbn Contractbooks logonapp, og vælg [[Permissions]]
guide-grant-d-help = Det er i gruppen Security i appens menu.
guide-grant-e = Tryk på [[Grant admin consent]], og acceptér i vinduet, der åbner
guide-grant-e-help = Knappen ender med jeres organisations navn.
guide-grant-done = Fanen Admin consent viser, hvad der er accepteret. Basale rettigheder til at logge på mangler måske på den liste.
guide-grant-two-apps = To apps kan hedde Contractbook: den, du har oprettet til synkroniseringen, og Contractbooks egen til at logge på med. Samtykket hører til den anden. Synkroniseringen selv kræver intet.
guide-grant-role = Rollen Cloud Application Administrator er nok til dette.

## My screen looks different

looks-azure-names = Menuen siger Azure Active Directory, Identity eller Microsoft Entra ID
    .action = Det er tidligere navne for samme sted. Gå videre til [[Enterprise applications]].
looks-suggestions = Apps foreslås, mens jeg skriver navnet
    .action = Ignorér dem, og behold den tredje mulighed. En foreslået app er et andet produkt.
looks-no-redirect = Intet åbner efter Create
    .action = Vent et minut, åbn [[All applications]], og søg efter navnet. Opret den ikke to gange.
looks-new-app-grey = New application er grå eller mangler
    .action = Din konto mangler rollen. Bed om rollen **Cloud Application Administrator**, log af og på igen.
looks-other-directory = Navnet øverst til højre tilhører en anden organisation
    .action = Klik på det, vælg **Switch directory**, og vælg jeres egen organisation.
looks-scim-api-tile = Et felt tilbyder en SCIM Provisioning API
    .action = Lad det være. Det er Microsofts egen betalte grænseflade til at sende personer ind i Entra, altså den anden vej.
looks-other-language = Portalen er på et andet sprog
    .action = Rækkefølgen er den samme overalt. Brug tegningen, eller skift sprog med tandhjulet øverst til højre.
looks-two-apps = To apps hedder Contractbook
    .action = Åbn begge. Den til synkroniseringen har Provisioning under [[Manage]]. Den anden hører til at logge på.
looks-no-provisioning = Der er intet Provisioning, eller der står, at det ikke understøttes
    .action = Appen er af en anden slags og kan ikke synkronisere personer. Opret en ny med den tredje mulighed, Non-gallery.
looks-manage-folded = Jeg ser ingen menu, eller Manage har intet under sig
    .action = Gør vinduet bredere, eller klik på den lille pil foran [[Manage]].
looks-greyed = Knapperne er grå, eller der står, at jeg ikke har adgang
    .action = Din konto må se, men ikke ændre. Bed om rollen **Cloud Application Administrator**, eller bed appens ejer om at tage trinnet.
looks-registration-page = Siden hedder App registrations
    .action = Det er den anden halvdel af en app, med et andet Object ID. Gå til [[Enterprise apps]], og åbn appen der.
looks-connect-tile = Der er et felt, Create configuration
    .action = Klik på [[Connect your application]] i det. Det fører til den samme formular.
looks-get-started = Der er kun en knap, Get started
    .action = Tryk på den. Enten åbner den samme formular eller den ældre med Provisioning Mode.
looks-mode-automatic = Jeg ser Provisioning Mode og Admin Credentials
    .action = Det er den ældre formular. Vælg [[Automatic]], og udfyld de samme to værdier. Vejledningen til den er nedenfor.
looks-new-configuration = Jeg ser New configuration i stedet for Get started
    .action = Det er formularen i dag. Brug vejledningen til den.
looks-edit-provisioning = Jeg ser Edit provisioning, eller en konfiguration er der allerede
    .action = Det er sat op før. Åbn [[Connectivity]] under [[Manage]] eller [[Edit provisioning]], og indsæt begge værdier igen.
looks-oauth-fields = Der bedes om Token endpoint, Client ID og Client secret
    .action = En anden metode er valgt. Sæt [[Select authentication method]] til [[Bearer authentication]].
looks-create-grey = Create eller Save er grå
    .action = Microsofts test skal først bestås. Tryk på [[Test connection]], og tryk på den igen efter en ændring.
looks-mappings-section = Der er ingen Attribute mapping
    .action = På ældre skærme åbner du [[Edit provisioning]], derefter **Mappings**.
looks-only-users = Kun brugere kan vælges, ingen grupper
    .action = Grupper kræver licensen Entra ID P1 eller P2. Vælg personerne én for én; alle med hak tildeles sammen.
looks-role-wanted = Assign er grå, og der kræves en rolle
    .action = Vælg **User** eller **Default Access**. Enhver rolle, der tilbydes her, kan bruges til synkroniseringen.
looks-on-demand-elsewhere = Provision on demand er ikke i menuen til venstre
    .action = Det er i den øverste række på siden Provisioning. Det vises først, når konfigurationen er oprettet.
looks-trial-not-found = Personen kan ikke findes
    .action = Lige tildelt? Vent nogle minutter. Ellers søg efter det fulde brugernavn, og tjek, at kontoen er aktiv.
looks-trial-skipped = Der står, at personen blev sprunget over
    .action = Personen er ikke tildelt til denne app eller kun gennem en gruppe i en gruppe. Tildel personen direkte, og prøv igen.
looks-settings-section = Der er ingen Properties med en blyant
    .action = På ældre skærme åbner du [[Edit provisioning]], derefter **Settings**, og trykker på [[Save]] der.
looks-status-switch = Der er en kontakt, Provisioning Status, med On og Off
    .action = Det er den ældre start. Sæt den på **On**, og tryk på [[Save]]. **Off** sætter på pause.
looks-pause-shown = Knappen siger allerede Pause eller Stop provisioning
    .action = Det kører allerede. Tryk ikke på noget; følg bare med.
looks-start-missing = Start provisioning er grå eller mangler
    .action = Ingen konfiguration er gemt endnu. Gå tilbage til trin 5, og tryk på [[Create]] efter testen.
looks-logs-elsewhere = Provisioning logs er ikke i appens menu
    .action = Åbn Provisioning, og vælg [[View provisioning logs]], eller **Monitoring & health** i portalens menu.
looks-logs-empty = Loggene er tomme
    .action = Lige efter starten er de nogle minutter bagud. Tjek tidsrummet, og fjern alle filtre.
looks-no-saml-tile = Der er intet SAML-felt
    .action = Appen er af en anden slags. Kun en non-gallery-app tilbyder SAML og synkroniseringen sammen.
looks-no-question = Microsoft spørger ikke om noget, og Contractbook åbner
    .action = Så er der intet at acceptere, eller det er accepteret før. Prøv det med en, der ikke er administrator.
looks-no-tick-box = Afkrydsningsfeltet for organisationen mangler
    .action = Det vises kun for nogle administratorer, som regel Global Administrators. Acceptér i Entra i stedet.
looks-approval-needed = Der står Need admin approval eller Approval required
    .action = Du er logget på uden en tilstrækkelig rolle. Log på som administrator, eller send anmodningen, og godkend den under [[Admin consent requests]].
looks-wrong-account = Der står, at kontoen ikke findes i organisationen
    .action = En privat eller anden konto er logget på. Brug et privat vindue, og log på med arbejdskontoen.
looks-sign-in-app-missing = Contractbooks logonapp er ikke på listen
    .action = Ingen har prøvet at logge på endnu. Tryk én gang på [[Login with Microsoft]] i Contractbook, og se efter igen.
looks-grant-missing = Der er ingen knap til at give samtykke
    .action = Du har måske åbnet appen til synkroniseringen, som ikke kræver samtykke. Åbn den anden Contractbook-app.

## Step 1: before you start

prepare-title = Før du går i gang
prepare-lead = Microsoft Entra ID er jeres organisations liste over personer. Med SCIM, den standard, der bruges her, holder Entra listen i Contractbook ens med den. Du skal bruge fem ting.
prepare-needs-title = Det skal du bruge
prepare-need-role = **En rolle i Entra**: Cloud Application Administrator eller Application Administrator
prepare-need-role-help = En, der har den, kan tage Entra-trinnene sammen med dig.
prepare-need-token = **Et hemmeligt token fra Contractbook Support**
prepare-need-token-help = En lang adgangskode til synkroniseringen. Bed om det først: Svaret tager længst tid.
prepare-need-account = **En Contractbook-konto med alle virksomhedstilladelser**
prepare-need-account-help = Mindst Manage company settings, Manage users og Manage user groups.
prepare-need-people = **De personer, der får adgang**, og en af dem at prøve med først
prepare-need-people-help = En organisationsadministrator bør være blandt dem.
prepare-need-licence = **Entra ID Free er nok til enkelte personer**
prepare-need-licence-help = Tildeling af grupper kræver Entra ID P1 eller P2.
prepare-changes-title = Det ændrer sig
prepare-change-read-only = I Contractbook kan **Users** og **User groups** stort set kun læses. Invitationer og ændringer af tilladelser og grupper sker så i Entra.
prepare-change-addresses = Adresser i Entra skal være præcis de samme som i Contractbook. Er de forskellige, kan der komme en konto til, eller personen kan ikke logge på.
prepare-change-leavers = Når en person ikke længere er tildelt til appen i Entra, slås personens konto i Contractbook fra. Trin 7 kan prøve det med én person, før det gælder.
prepare-change-back = Contractbook beskriver ingen måde, hvorpå du selv kan fortryde dette. Hvis du måske vil tilbage, så spørg Support, før du går i gang.
prepare-change-nothing-yet = Ingen tilføjes før trin 7. Der trykker du selv på Start.
prepare-stop = Du kan sætte synkroniseringen på pause i Entra når som helst. Konti, der er oprettet, bliver, som de er.
prepare-time-title = Hvor lang tid det tager
prepare-time-hands = **Din egen tid**: { $low } til { $high } minutter, i bidder, hvis du vil
prepare-time-token = **Ventetid på tokenet**: afhænger af Contractbook Support
prepare-time-first = **Den første runde**: 5 til 15 minutter efter Contractbooks erfaring. Microsoft nævner 20 minutter til flere timer, alt efter antallet af personer.
prepare-time-later = **Senere ændringer**: cirka hvert 40. minut
prepare-saml-title = Logon gennem Entra
prepare-saml = Synkroniseringen og logon er to ting. At logge på med SAML, en standard for det, er valgfrit og har sin egen del i trin 2.
prepare-names-title = Ældre navne
prepare-names = Indtil 2023 hed Entra ID **Azure Active Directory** (Azure AD). Ældre artikler, også Contractbooks, bruger dens navne og en ældre formular. Begge vises her.

## The token: who issues it

token-who-title = Hvor tokenet kommer fra
token-who = Contractbook Support laver det og sender det til dig. Du kan ikke lave det selv.
token-names = Contractbooks artikler kalder det **Secret Token**, **API key** eller **SSO API key**. Så vidt de viser, er det én og samme ting.
token-contradiction-title = Contractbooks artikler modsiger hinanden
token-contradiction-issuer = En tidligere artikel siger, at administratoren laver nøglen i virksomhedsindstillingerne. To senere siger, at kun Support laver nøgler til SCIM. Programmet følger de senere.
token-contradiction-address = En artikel nævner to adresser: `https://api.contractbook.com/scim` og, nogle linjer længere nede, `https://api.contractbook.com/scim/v2`. Programmet prøver den, du angiver. Fører den ingen steder hen, prøver det den anden og siger, hvilken der svarede.
token-personal-title = Ikke din personlige API-nøgle
token-personal = Under Profile settings kan alle lave en personlig API-nøgle. Den ligner, men er lavet til andre programmer og bliver sandsynligvis afvist her.
token-keep = Behandl det som en adgangskode: Opbevar det i en adgangskodeadministrator, og send det ikke til nogen med almindelig mail.
token-unknown = Contractbook siger ikke, hvor længe et token varer, eller hvad der sker, når kontoen bag det lukkes. Notér, hvornår du modtog det.
token-request-title = Bed Contractbook Support om tokenet
token-request-help = Vær logget på Contractbook med en konto med alle virksomhedstilladelser, når du sender den.
token-request-subject = SCIM-token til Microsoft Entra ID
token-request-message =
    Hej Contractbook Support,

    Vi vil gerne synkronisere vores brugere fra Microsoft Entra ID med SCIM. Vil I sende os det hemmelige token til det?

    Konto, der administrerer integrationen: { $email }
    Integrationstype: Microsoft Entra ID
    Kontoen har alle virksomhedstilladelser.

    Vil I også fortælle os, hvilken tenant-URL der er rigtig for os, hvor længe tokenet gælder, og om det udløber, når kontoen lukkes?

    Tak for hjælpen
