### Step 7: one person first, the start, and who arrives.

start-title = Prøv med én person, og start så
start-lead = Først én person, efter behov. Når den konto ser rigtig ud, starter du synkroniseringen for alle.
start-watch-title = Følg med, mens personerne når frem
start-watch-lead = Entra sender dem nu. Du kan lukke vinduet: synkroniseringen har ikke brug for det. Denne side læser kun.
start-all-title = Alle er her
start-all-lead = Alle de personer, du tildelte, har en konto i Contractbook. Fra nu af holder Entra dem selv ajour.
start-started-at = Startet { $time }
start-do = Start synkroniseringen
start-done = Jeg har startet den i Entra
start-continue = Fortsæt
start-continue-early = Fortsæt, resten når frem
start-look-now = Se efter nu
start-somebody-missing = Nogen mangler
start-trial-not-coming = Personen når ikke frem
start-needs-token = Tokenet blev glemt, da vinduet blev lukket. Indsæt det igen for at se, hvem der når frem.
start-in-entra = I Entra: { $what }

start-countdown-hours = { $hours } t. { $minutes } min.
start-countdown-minutes = { $minutes } min. { $seconds } s
start-countdown-seconds = { $seconds } s

## The trial

start-trial = Først én person
start-trial-text = **{ $person }** sendes alene via [[Provision on demand]]. Ingen andre berøres.
start-trial-arrived = **{ $person }** er kommet frem til Contractbook ({ $time }).
start-trial-waiting = Spørger Contractbook hvert par sekunder, om { $person } er der.
start-trial-not-looking = Holder ikke øje: tokenet er her ikke.
start-trial-there = Personen har allerede en konto. Når Provision on demand er færdig, er den koblet til, måske uden at noget ses.
start-trial-there-ok = Alle trin i Entra var grønne
start-trial-somebody = Nogen er kommet frem, men som { $login }. Sammenlign med { $person }: er det den samme person, sender Entra et andet login end ventet.
start-trial-somebody-ok = Det er den person
start-trial-same = Kommet frem præcis som ventet.
start-trial-stop = Ikke som ventet. Alle andre ville komme frem på samme måde, så ret det, før du starter.
start-trial-fine = Næsten som ventet. Intet her hindrer dig i at starte.
start-trial-unknown = kendes ikke her
start-trial-nothing = intet
start-fact = Oplysning
start-expected = Forventet
start-came = Kommet frem
start-fact-name = Navn
start-fact-login = Login
start-fact-mail = Mail
start-fact-active = Konto
start-active-yes = slået til
start-active-no = slået fra
start-active-unsaid = Contractbook oplyser det ikke

start-limits = Dens grænser
start-limits-one = Den sender **én person ad gangen**, som regel inden for 30 sekunder.
start-limits-group = Fra en gruppe vælger du **op til fem medlemmer**. Grupper inde i den kommer ikke med.
start-limits-minutes = En person, der lige er tildelt, springes over. Giv Entra **et par minutter** først.
start-limits-disabled = Personer, der er **deaktiveret eller slettet** i Entra, kan ikke findes der.
start-limits-flag = Flaget `aadOptscim062020` sidst i en tenant-URL får Entra til at skrive ændringer på en anden måde. Prøven ser bort fra det.
start-limits-flag-yours = Den **ser bort fra flaget** `aadOptscim062020` sidst i jeres tenant-URL, så Entra skriver ændringer på en anden måde i prøven end senere.

practice-on-demand = Hvad øve-Entra svarede
practice-trial-text = I virkeligheden gør du det i Entra, som vejledningen viser. Her gør én knap det for dig.
practice-trial-do = Provisionér personen efter behov
practice-on-demand-test-connection = Forbindelsestest
practice-on-demand-import = Læst fra kataloget
practice-on-demand-scope = Hører til synkroniseringen
practice-on-demand-match = Slået op i Contractbook
practice-on-demand-action = Sendt til Contractbook

## Before the start

start-before = Før du starter, i Entra
start-before-text = Tre indstillinger på én side. De tager et minut nu og forebygger besvær senere.
start-before-scope = Hvem der sendes
start-before-scope-text = [[Sync only assigned users and groups]] er det rigtige. Det andet valg sender **alle i jeres katalog**.
start-before-mail = Hvem der får besked om problemer
start-before-mail-text = Udfyld [[Notification Email]] med en postkasse, der bliver læst. Ellers opdager ingen, at synkroniseringen stopper.
start-before-guard = Sikring mod utilsigtet sletning
start-before-guard-text = [[Prevent accidental deletion]] stopper Entra og spørger dig, når en runde ville slå flere personer fra, end grænsen tillader. Til jeres { $count } personer er **{ $guard }** et godt tal.

start-dialog-title = { $count ->
    [one] Start synkroniseringen for 1 person?
   *[other] Start synkroniseringen for { $count } personer?
  }
start-dialog-real = Tryk på [[Start provisioning]] i Entra, og bekræft det så her. Derefter holder programmet øje.
start-dialog-practice = Øve-Entra sender de tildelte personer til øve-Contractbook.
start-dialog-people = { $count ->
    [one] 1 person får en konto, eller en eksisterende kobles til.
   *[other] { $count } personer får en konto, eller en eksisterende kobles til.
  }
start-dialog-list = Ifølge din liste får **{ $create }** en ny konto, og **{ $link }** kobles til den, de har.
start-dialog-read-only = Siderne Users og User groups i Contractbook kan herefter for det meste kun læses.
start-dialog-admin = Organisationsadministrator: { $admin }
start-dialog-admin-there = En organisationsadministrator er allerede i Contractbook.
start-dialog-no-admin = Der er ikke angivet nogen organisationsadministrator. Uden en kan ingen administrere Contractbook bagefter.
start-dialog-no-trial = Testpersonen er ikke set i Contractbook endnu. Det er sikrere at prøve med én person først.
start-dialog-stop = Du kan når som helst sætte på pause i Entra. Konti, der allerede er oprettet, bliver.
start-dialog-do = Start synkroniseringen
start-dialog-done = Jeg har startet den

start-when = Hvornår blev den startet?
start-when-now = Lige nu
start-when-earlier = Tidligere
start-when-label = Tidspunkt
start-when-help = I dag eller i går. Forventet tid regnes derfra.
start-when-hint = 10:43
start-when-today = I dag kl. { $time }
start-when-yesterday = I går kl. { $time }
start-when-not-today = I går kl. { $time }: så sent er det ikke blevet i dag
start-when-empty = Skriv tidspunktet, for eksempel 10:43.
start-when-unreadable = Det er ikke et klokkeslæt. Skriv det som 10:43 eller i går 16:30.
start-when-future = Så sent er det ikke blevet i dag.

## The arrivals

start-arrived-number = { $arrived } af { $expected }
start-arrived-words = er kommet frem til Contractbook
start-arrived = { $arrived } af { $expected } er kommet frem
start-all-arrived = Alle er kommet frem ({ $time })
start-forecast = Om **{ $from } til { $to } minutter** er alle her, mellem { $earliest } og { $latest }
start-forecast-about = Om **cirka { $to } minutter** er alle her, omkring { $latest }
start-forecast-hours = Om **{ $from } til { $to } timer** er alle her, mellem { $earliest } og { $latest }
start-forecast-now = **Hvert øjeblik** er alle her
start-forecast-seen = Beregnet ud fra, hvor hurtigt personerne når frem.
start-forecast-rule = Efter Microsofts tommelfingerregel. Den bliver bedre, når de første er kommet frem.
start-round-known = Næste runde om **{ $left }**, omkring { $time }
start-round-first = Første runde begynder inden for **{ $left }**, senest { $time }
practice-forecast = Som i virkeligheden. Øve-Entra kan være hurtigere.
practice-round-runs = En runde i øve-Entra er i gang.
practice-round-waits = Øve-Entra venter på sin næste runde.
practice-next-round = Spring til næste runde
start-looking-first = Ser efter første gang …
start-looks = Sidst tjekket { $last }, næste gang om { $left }
start-looks-now = Sidst tjekket { $last }, ser efter igen
start-looks-held = Sidst tjekket { $last }. Contractbook bad om en pause: næste gang om { $left }

start-tile-new = nye
start-tile-linked = koblet til
start-tile-missing = ikke her endnu
start-tile-unexpected = ikke på listen

start-tell = **Må computeren give dig besked**, når personer er kommet frem? En kort notifikation med tal og uden navne, mens vinduet er i baggrunden.
start-tell-yes = Giv mig besked
start-tell-no = Nej, jeg ser selv efter
start-news-all = Alle er i Contractbook
start-news-all-text = { $count ->
    [one] Den ene person, du tildelte, er kommet frem.
   *[other] Alle { $count } personer, du tildelte, er kommet frem.
  }
start-news-more = Personer er kommet frem til Contractbook
start-news-more-text = { $arrived } af { $expected } er der nu.

start-tab-arrived = Kommet frem { $count }
start-tab-missing = Ikke her endnu { $count }
start-tab-unexpected = Ikke på din liste { $count }
start-search = Find en person
start-search-hint = Find et navn
start-search-clear = Ryd søgningen
start-list-arrived = Hvem der er kommet frem, nyeste først
start-list-missing = Hvem der ikke er kommet frem endnu
start-column-seen = Set kl.
start-column-who = Senest kommet frem
start-column-how = Hvordan
start-column-missing = Ikke her endnu
start-column-login = Brugernavn
start-column-stands = Konto
start-how-new = Ny konto
start-how-linked = Koblet til
start-how-off = Slået fra
start-stands-none = Ingen konto endnu
start-stands-there = Fra før
start-count = { $count ->
    [one] 1 person
   *[other] { $shown } personer
  }
start-nobody-yet = Ingen endnu
start-nobody-yet-text = Første runde kan begynde op til 40 minutter efter starten. Indtil da er det normalt, at intet sker.
start-nobody-here = Ingen
start-nobody-here-text = Der er ingen på denne liste.
start-nobody-found = Ingen fundet
start-nobody-found-text = Ingen her hedder “{ $words }”.
start-no-list = Indlæs din personliste igen for at se, hvem der mangler. Den blev aldrig gemt.
start-list-differs = Din liste har et andet antal personer, end du har angivet som tildelt. Derfor vides det ikke, hvem der mangler.
start-to-list = Til listen
start-chosen-login = Brugernavn
start-chosen-here = Kommet frem, med en konto, der virker.
start-chosen-off = Kontoen er slået fra. Er personen blokeret fra at logge på i Entra?
start-chosen-unexpected = Ikke på din liste, så måske medlem af en tildelt gruppe. Hvis personen ikke skal være her, så fjern tildelingen i Entra.
start-chosen-missing = Ingen konto med dette brugernavn endnu. Er alle de andre her, så slå personen op i [[Provisioning logs]].
start-chosen-there = Kontoen var der i forvejen, og intet i den er ændret siden starten. Når alle oplysninger er ens, sætter tilkoblingen ingen spor.

start-expect = Det kan du vente
start-expect-trial = Den første person er kommet frem
start-expect-started = Startet
start-expect-all = Alle er her
start-expect-between = { $from } til { $to }
start-expect-round = Næste runde
start-expect-round-at = omkring { $time }
start-expect-round-by = senest { $time }
start-expect-rounds = Entra arbejder i runder med cirka 40 minutters mellemrum. Det er normalt, at intet sker mellem runderne.
start-expect-contractbook = Ret personer i Entra fra nu af. I Contractbook kan de sider for det meste kun læses.
start-expect-stop = **For at stoppe:** i Entra, [[Overview]], [[Pause provisioning]].
start-expect-close = De, der ikke kunne synkroniseres, står i Entra under [[Provisioning logs]].

## What happens to the watch

start-look-failed = Contractbook har ikke svaret siden { $time }. Programmet spørger selv igen, og Entra fortsætter imens.
start-token-refused = Contractbook accepterer ikke længere tokenet, så intet kan ses herfra. Entra bruger det samme: indsæt det nye her, og gem det også i Entra.
start-note-resuming = Fortsætter, hvor programmet slap …
start-note-resumed = Programmet har været lukket et stykke tid. De, der nåede frem imens, tælles med.
start-note-slept = Computeren sov fra { $time }. De, der nåede frem imens, tælles med.
start-note-back = Contractbook svarer igen. Der var intet svar fra { $time }. Ingen gik tabt: de, der nåede frem imens, tælles med.
start-note-clock = Computerens ur blev stillet tilbage. Tiderne nedenfor kan springe, men optællingen gør det ikke.

## When nobody comes

start-ask-number = Spørgsmål { $number } af højst { $most }
start-ask-words = Ord at kigge efter:
start-ask-have-line = Jeg har en linje fra loggen eller en besked
start-ask-paste = En linje fra loggen siger det
start-ask-paste-text = Find en af de manglende personer i Entra, kopiér, hvad der står, og indsæt det nedenfor.
start-ask-wait = Det rigtige er at vente
start-ask-wait-text = Entra skal bruge nogle minutter på at kende en ny tildeling. Tryk derefter på [[Provision]], og se efter her igen.
start-ask-then = Når det er rettet, kommer personerne med næste runde. Denne side holder fortsat øje.
start-ask-back = Ét spørgsmål tilbage
start-ask-again = Forfra
start-ask-end = Luk spørgsmålene

## The leaver drill

start-drill = Valgfrit: prøv, hvad der sker, når en medarbejder fratræder
start-drill-text = Du tager **{ $person }** ud, og programmet ser efter, om Contractbook slår kontoen fra. Så sætter du personen ind igen.
start-drill-harmless = Personens dokumenter og kontrakter bliver. Indtil personen er tilbage, kan vedkommende ikke logge på.
start-drill-out = Taget ud i Entra
start-drill-off = Slået fra i Contractbook
start-drill-back = Sat ind igen i Entra
start-drill-on = Slået til igen
start-drill-out-text = Tag **{ $person }** ud af appen i Entra, og bekræft det så her.
start-drill-out-practice = Tag personen ud i øve-Entra
start-drill-out-done = Jeg har taget personen ud
start-drill-until = Det kommer med en runde, inden for **{ $left }**, senest { $time }.
start-drill-next-round = Spring til næste runde i øve-Entra
start-drill-back-text = Tildel nu **{ $person }** igen i Entra, og bekræft det så her.
start-drill-back-anyway = Sæt under alle omstændigheder personen ind igen, så ingen mangler ved et uheld.
start-drill-back-practice = Sæt personen ind igen i øve-Entra
start-drill-back-done = Jeg har sat personen ind igen
start-drill-causes = De mest sandsynlige årsager:
start-drill-again = Prøv én gang til
