### The helper's view of a case, and the setup file that is handed back.

## The case that is open
agent-banner = **Sag { $code }:** kun til læsning
agent-banner-no-code = **Sag:** kun til læsning
agent-close = Luk sagen
agent-title = Sag { $code }
agent-title-no-code = Sag
agent-lead = Gemt { $time }. Kunden er ved trin { $number }, { $step }. Intet, du trykker på her, når kunden eller Contractbook.
agent-lead-practice = Øvelse, gemt { $time }. Kunden er ved trin { $number }, { $step }. Intet her er virkeligt.
agent-no-time = på et ukendt tidspunkt
agent-newer = En nyere version af programmet har lavet filen. Det, denne version ikke kender, er udeladt.
agent-changed = Filen er ændret, efter at den blev gemt: dens kode passer ikke længere. Bed om den igen, før du stoler på den.
agent-faults = Nogle dele kunne ikke læses og er udeladt: { $parts }
agent-next = Sig nu
agent-next-help = I denne rækkefølge.
agent-next-first = Først
agent-next-second = Derefter
agent-next-third = Hvis det ikke hjælper
agent-code = Kode { $code }
agent-met-typed = I det indtastede
agent-met-check = Fundet af en test
agent-met-pasted = I den indsatte besked
agent-met-pasted-likely = Sandsynligt, ud fra den indsatte besked
agent-met-answers = Ud fra kundens egne svar
agent-next-step = Gå videre med trin { $number }, { $step }
agent-tried = Hvad der er prøvet
agent-tried-none = Intet endnu.
agent-arrivals = { $words } ({ $count })
agent-failed = Hvad der slog fejl
agent-failed-none = Intet slog fejl, så vidt det er testet.
agent-screen = Kundens side
agent-screen-help = Tegnet ud fra sagen: maskerede navne er også maskerede her, og knapper gør intet. Vælg et andet trin til venstre.
agent-screen-help-compact = Tegnet ud fra sagen: maskerede navne er også maskerede her, og knapper gør intet.
agent-screen-trial = Kunden er på siden med skriveprøven. Dette er trinnet, den hører til.
agent-whole = Hele sagsfilen

## Dropping a file
agent-drop = Slip for at åbne filen

## Rules
agent-next-token-ended = Tokenet er udløbet
    .say = Tokenet siger selv, at det er udløbet. Bed Contractbook Support om et nyt, sæt det ind i programmet, test, og gem det også i Entra.
agent-next-token-again = Tokenet skal sættes ind igen
    .say = Programmet gemmer aldrig tokenet i en fil. Sæt det ind igen i trin 3; alt andet er der stadig.
agent-next-token-soon = { $count ->
    [0] Tokenet skal skiftes nu
    [one] Tokenet skal skiftes inden for en dag
   *[other] Tokenet skal skiftes inden for { $count } dage
}
    .say = Synkroniseringen stopper, når tokenet udløber. Bed om et nyt nu; det gamle kan blive, indtil det nye virker.
agent-next-test-again = Adressen eller tokenet er ændret siden testen
    .say = Det, testen sagde, gælder ikke længere. Tryk på “Test igen”, og fortæl mig den første linje, der ikke er grøn.
agent-next-check-old = { $count ->
    [one] Den seneste test er en dag gammel
   *[other] Den seneste test er { $count } dage gammel
}
    .say = En test viser kun, hvordan det var i det øjeblik. Kør den igen, før vi ser videre.
agent-next-ask-silence = Folk mangler, og ventetid forklarer det ikke
    .say = Trin 7 har højst tre spørgsmål til det. Svar på dem på siden; hvert nævner det sted i Entra, hvor du skal se.
agent-next-paste-log = Svaret står i provisioneringsloggen
    .say = Åbn provisioneringsloggen i Entra, kopiér én linje, der slog fejl, og sæt den ind under “Indsæt en fejl”.
agent-next-watch-failing = Contractbook svarer ikke længere
    .say = Synkroniseringen i Entra kører måske stadig. Test forbindelsen igen, og fortæl mig koden.
agent-next-waiting = Det er rigtigt at vente
    .say = En runde begynder op til 40 minutter efter start, de næste hvert 40. minut. Du behøver ikke at gøre noget indtil da.
agent-next-list-needs-you = { $count ->
    [one] { $count } person på listen kræver noget
   *[other] { $count } personer på listen kræver noget
}
    .say = Intet er sendt endnu. Åbn trin 6: ved hver af dem står, hvad der mangler.
agent-next-admin-open = Ingen har sagt, hvem der er organisationsadministrator
    .say = En af de første skal være organisationsadministrator eller have en konto i forvejen. Hvem skal det være?
agent-next-finished = Alt er sat op
    .say = Alle trin er færdige. Gem overdragelsesarket og påmindelsen om tokenet, og sig til, når en ny er kommet frem.

## The setup file that is handed back
agent-back = Giv en opsætningsfil tilbage
agent-back-text = Kunden åbner den, ser, hvad den ville udfylde, og lander på den rigtige side. Den indeholder intet token og intet om kundens folk.
agent-back-url = Tenant-URL
agent-back-url-help = Lad feltet være tomt for intet at udfylde.
agent-back-url-error = Det er ikke en adresse, programmet kan prøve. Ret den, eller lad feltet være tomt.
agent-back-company = Virksomhed
agent-back-note = Besked til kunden
agent-back-note-help = Almindelige ord. Udelad navne, adgangskoder og tokens: det, der ligner en hemmelighed, fjernes.
agent-back-page = Side, der åbnes
agent-back-language = Beskedens sprog
agent-back-again = Fund, der skal ses på igen
agent-back-save = Gem opsætningsfilen
agent-back-place = Gem den et sted, jeg skriver
agent-back-path = Hvor den gemmes
agent-back-path-help = En mappe med et filnavn, eller et filnavn alene.
agent-back-path-save = Gem der
agent-back-empty = Der er intet i den endnu: en adresse, en virksomhed, en besked eller et fund.

## The setup file that arrives
agent-file-title = En opsætningsfil fra den, der hjælper dig
agent-file-text = Den ville udfylde det, der er markeret her. Intet ændres, før du trykker på knappen, og intet sendes.
agent-file-from = Den svarer på sagen { $code }.
agent-file-note = De skriver:
agent-file-url = Brug denne tenant-URL: { $url }
agent-file-url-help = Dit token sendes til værten { $host } og ingen andre steder. Markér kun dette, hvis du kender den vært.
agent-file-url-other = Værten { $host } er ikke en af Contractbooks. Spørg den, der har sendt filen, før du markerer den.
agent-file-url-now = Nu er den { $now }.
agent-file-company = Kald virksomheden { $company }
agent-file-company-now = Nu hedder den { $now }.
agent-file-language = Vis programmet på { $language }
agent-file-again = Se på disse igen:
agent-file-page = Derefter åbnes trin { $number }, { $step }.
agent-file-page-later = Trin { $number }, { $step }, kan ikke begynde endnu, så trin { $reached } åbnes.
agent-file-faults = Dele af den kunne ikke bruges og er udeladt: { $parts }
agent-file-newer = En nyere version af programmet har lavet den. Det, denne version ikke kender, er udeladt.
agent-file-nothing = Alt i den er her allerede.
agent-file-do = Udfyld det markerede
agent-file-do-page = Åbn siden
agent-file-read-only = Opsætningen er lavet af en nyere version og er åbnet kun til læsning, så intet kan udfyldes.
agent-file-done = Udfyldt
agent-file-too-large = Filen er for stor til at være en opsætningsfil, så den blev ikke åbnet.
agent-file-damaged = Opsætningsfilen er beskadiget eller afkortet. Bed om den igen.
agent-file-other-kind = Det er en fil af en anden slags, ikke en opsætningsfil.
agent-received = Fra den, der hjælper dig: { $note }
agent-received-again = Se på disse igen: { $findings }
agent-received-close = Færdig med den

## Options
agent-options = Jeg hjælper andre med dette
agent-options-help = Viser et manuskript ved hvert trin og fund: hvad du skal spørge om, lytte efter og sige.
settings-part-helping = at hjælpe andre
