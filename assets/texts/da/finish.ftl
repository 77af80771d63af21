### The finish page, what comes later, and the start page.

## Finish

finish-title = Jeres brugere kommer nu fra Entra
finish-lead = { $count ->
    [one] 1 person er kommet frem. Her ser du, hvad der blev sat op, og de få ting, du skal passe på fremover.
   *[other] { $count } personer er kommet frem. Her ser du, hvad der blev sat op, og de få ting, du skal passe på fremover.
  }
finish-what = Det blev sat op
finish-app = Virksomhedsappen “{ $name }”
finish-connection = Forbindelse, testet her og af Microsoft
finish-people = { $arrived } af { $expected } personer er kommet frem
finish-sign-in = Logon virker
finish-drill = Fratrædelsesprøve
finish-drill-passed = Kontoen blev slået fra { $time } og kom tilbage.
finish-drill-off = Kontoen blev slået fra { $time }. Personen skal stadig tildeles igen.
finish-drill-back = Kontoen blev slået fra { $time }. Personen er tildelt igen, men det er endnu ikke set, at kontoen er slået til igen.
finish-drill-waiting = Taget ud { $time }. Næste runde tager det med. Der er en runde cirka hvert 40. minut.
finish-drill-not-tried = Ikke prøvet. Den beviser med én person, at en fratrådt medarbejder mister adgangen, og tager en runde eller to på cirka 40 minutter.
finish-drill-open = Til prøven i trin 7
finish-another = Sæt en anden virksomhed op
finish-reopened = “{ $step }” skal tjekkes igen, fordi noget før det er ændret.
finish-open-step = Åbn trin { $number }
finish-later-people = Tilføj, ret og fjern kun personer i Entra. I Contractbook kan de sider stort set kun læses.
finish-later-pause = Sådan sættes synkroniseringen på pause: i Entra, appens [[Overview]], derefter [[Pause provisioning]].
finish-later-mail = Hvis synkroniseringen har problemer, skriver Microsoft til den mailadresse, der er angivet i appens provisioneringsindstillinger. Indsæt sådan en mail under **Indsæt en fejl** for at få den forklaret.

## The token's card

token-plan-title = Hvornår tokenet skal skiftes
token-plan-text = Når et token udløber, stopper synkroniseringen. Skaf et nyt i tide, og skift det i Entra under [[Connectivity]] eller [[Edit provisioning]] i den ældre portal.
token-plan-text-no-end = Dette token siger ikke, hvornår det udløber. Spørg Contractbook Support, og planlæg alligevel et skifte.
token-plan-print = Token
token-plan-since = Indtastet her
token-plan-end = Udløber
token-plan-no-end = Det siger det ikke
token-plan-ended = { $time }, overskredet
token-plan-from = Fra hvem
token-plan-from-help = De sender det næste
token-plan-support = Contractbook Support
token-plan-day = Næste skifte
token-plan-day-help = For eksempel { $day }
token-plan-before-end = Forslag: 30 dage, før det udløber.
token-plan-six-months = Forslag: 6 måneder efter modtagelsen.
token-plan-at-once = Den foreslåede dag er forbi, så det bliver i dag.
token-plan-propose = Foreslå { $day }
token-plan-day-unreadable = Skriv dagen som { $day }. Dage med skråstreger kan læses på to måder.
token-plan-day-past = Den dag er forbi. Påmindelsen skal have en dag i fremtiden.
token-plan-day-too-late = Tokenet udløber før den dag.
token-plan-due = Tokenet skulle have været skiftet { $day }.
token-plan-add = Føj til kalender
token-plan-add-again = Erstat påmindelsen
token-plan-saved-as = Sidst gemt som { $file }. Gem den igen under dette navn, så flytter kalenderen posten i stedet for at tilføje en ny.
token-plan-place = Skriv stien selv
token-plan-path = Gem påmindelsen som
token-plan-path-save = Gem der
token-plan-none = Der blev ikke indtastet noget token i denne opsætning. Indsæt det i trin 3.
reminder-title = Skift Contractbook-tokenet i Entra
reminder-title-company = Skift Contractbook-tokenet i Entra ({ $company })
reminder-text =
    Det hemmelige token, som Microsoft Entra ID når Contractbook med, skal skiftes.

    1. Bed { $from } om et nyt token.
    2. Åbn virksomhedsappen { $app } i Entra, derefter Provisioning, Connectivity (ældre portal: Edit provisioning).
    3. Indsæt det nye token, tryk på Test connection, og gem.
    4. Tjek forbindelsen igen med Contractbook Setup Assistant.

    Tenant-URL: { $url }
    Token nu: { $print }

## Handover sheet

sheet-title = Overdragelsesark
sheet-text = Én side til dine kolleger: hvad der kører hvor, hvad de skal holde øje med, hvordan det stoppes, og hvem de kan spørge. Den indeholder ingen hemmelighed.
sheet-save = Gem overdragelsesarket
sheet-save-markdown = Som Markdown
sheet-place = Skriv stien selv
sheet-path = Gem arket som
sheet-path-help = Et navn, der ender på .md, giver Markdown. Alt andet giver en side til browseren.
sheet-path-save = Gem der

## Check again

again-title = Tjek igen
again-text = Spørger Contractbook om det samme som trin 4, ændrer intet og siger, hvad der er anderledes end ved seneste gode tjek.
again-last = Seneste tjek { $age }: { $verdict }
again-never = Ikke tjekket endnu.
again-do = Tjek nu
again-stop = Stop
again-running = Spørger Contractbook, { $done } af { $all } klaret
again-token = Indsæt tokenet for at tjekke. Det gemmes aldrig, så det blev glemt, da vinduet lukkede.
again-token-practice = Indsæt øvetokenet
again-token-missing = Tjekket kræver tokenet.
again-token-other = Det er et andet token end før. Entra har stadig det gamle: Gem det nye der i trin 5.
again-age-now = for et øjeblik siden
again-age-minutes = for { $count } minutter siden
again-age-hours = { $count ->
    [one] for en time siden
   *[other] for { $count } timer siden
  }
again-age-days = { $count ->
    [one] for en dag siden
   *[other] for { $count } dage siden
  }
again-age-months = { $count ->
    [one] for en måned siden
   *[other] for { $count } måneder siden
  }
again-verdict-ready = alt var i orden
again-verdict-ready-with-warnings = det virker, med advarsler
again-verdict-not-ready = noget var ikke i orden
again-verdict-cancelled = stoppet, før det var færdigt
again-nothing = Intet er ændret siden { $time }. Alt er stadig i orden.
again-nothing-but = Intet er ændret siden { $time }. De samme advarsler er der.
again-changed = Det er ændret siden { $time }
again-first = Dette var det første gode tjek i denne opsætning. Det næste sammenlignes med det.
again-not-good = Der er intet godt tjek i denne opsætning at sammenligne med.
again-new = { $count ->
    [one] Nyt: én ting, der ikke var der før.
   *[other] Nyt: { $count } ting, der ikke var der før.
  }
again-solved = Løst: { $title } ({ $code })
again-users-more = { $now } konti i Contractbook, { $count } flere end de { $before } dengang.
again-users-fewer = { $now } konti i Contractbook, { $count } færre end de { $before } dengang.
again-issuer = Serverens certifikat er nu udstedt af { $now }, før af { $before }.
again-other-address = Der blev spurgt på en anden adresse end sidst ({ $before }). Antallet af konti sammenlignes ikke.
again-incomplete = Der kunne ikke spørges om alt, så det, der var galt før, er det måske stadig.
again-old-problems = { $count ->
    [one] Én ting er, som den var dengang. Trin 4 viser den.
   *[other] { $count } ting er, som de var dengang. Trin 4 viser dem.
  }
again-open-test = Vis hele tjekket

## Start page

start-page-title = Dine opsætninger
start-page-lead = Fortsæt, hvor du slap, tjek en færdig opsætning igen, eller begynd med en anden virksomhed.
start-page-new = Ny opsætning
start-page-empty = Ingen opsætning endnu
start-page-empty-text = Det, du begynder på, gemmes af sig selv og vises her.
start-page-unnamed = Virksomhed uden navn
start-page-where = Trin { $number }: { $step } · { $time }
start-page-complete = Alle 8 trin er færdige · { $time }
start-page-continue = Fortsæt her
start-page-continue-name = Fortsæt med { $company }
start-page-open = Åbn
start-page-open-name = Åbn { $company }
start-page-check = Tjek igen
start-page-check-name = Tjek { $company } igen
start-page-token-soon = Tokenet skal skiftes { $day }.
start-page-token-due = Tokenet skulle have været skiftet { $day }.
start-page-delete-name = Slet { $company }
start-page-practice = Øv først
start-page-practice-text = Gå alle otte trin igennem med en opdigtet virksomhed inde i programmet. Intet er virkeligt, intet sendes.
start-page-saved = Hvad der gemmes
start-page-saved-text = Dine svar, kun på denne computer. **Aldrig tokenet**: Indsæt det igen, når der er brug for det.
