# The trial write: what it will do, what it does, what came of it.

trial-plan-title = Skriveprøve på { $url }
trial-plan-made = Dette opretter én testbruger i Contractbook, { $name }, med navnet “Setup test, safe to delete”. Adressen modtager ingen mail. Hver kørsel finder på et nyt tilfældigt navn.
trial-plan-removed = Til sidst fjernes testbrugeren, også efter en fejl, eller når du stopper. Det, der ikke kan fjernes, bliver nævnt.
trial-plan-others = Ingen anden bruger ændres. Dette er alle de forespørgsler, den kan sende:
trial-plan-if-needed = (kun hvis nødvendigt)
trial-plan-without = POST { $url } (kun hvis nødvendigt: samme bruger igen uden ét felt, nemlig det, som Contractbook afviser ved navn: { $fields })
trial-plan-commit = Intet er sendt. Tilføj --yes for at gøre det.

trial-step-look-before = Tjek, at ingen har testnavnet
    .about = Navnet er tilfældigt. Hvis det ikke kan slås op, oprettes intet.
trial-step-create = Opret testbrugeren
    .about = Med de felter, Entra sender for en ny person.
trial-step-read-back = Læs testbrugeren tilbage
    .about = Hvert felt sammenlignes med det, der blev sendt.
trial-step-look-up = Find testbrugeren ved navn
    .about = Det samme opslag, som Entra laver.
trial-step-create-again = Opret samme bruger en gang til
    .about = Det skal Contractbook afvise. Oprettes der en bruger mere, fjernes den straks.
trial-step-change-default = Ændr testbrugeren, sådan som Entra normalt gør
    .about = Sådan skriver Entra ændringer, når tenant-URL'en ikke har et flag.
trial-step-change-flag = Ændr testbrugeren, sådan som Entra gør med flaget
    .about = Sådan skriver Entra ændringer, når tenant-URL'en ender på ?aadOptscim062020.
trial-step-disable-text = Slå testbrugeren fra med ordet False
    .about = Sådan slår Entra fratrådte medarbejdere fra uden flaget.
trial-step-enable-text = Slå testbrugeren til med ordet True
    .about = Nogen kommer tilbage.
trial-step-disable-flag = Slå testbrugeren fra med et ægte false
    .about = Sådan slår Entra fratrådte medarbejdere fra med flaget.
trial-step-enable-flag = Slå testbrugeren til med et ægte true
    .about = Nogen kommer tilbage.
trial-step-disable-mixed = Slå testbrugeren fra i den blandede form
    .about = Microsofts egen vejledning viser denne tredje form.
trial-step-delete = Slet testbrugeren
    .about = Entra sletter sjældent personer. Den slår dem fra.
trial-step-look-after = Se efter, om testbrugeren er væk
    .about = Nogle tjenester slår kun en slettet person fra.
trial-step-clean-up = Fjern det, der er tilbage
    .about = Kun hvis trinnene før ikke nåede så langt. Kun brugere med testnavnet fjernes.

trial-not-tried-needs = kræver “{ $step }”
trial-not-tried-not-needed = intet at gøre
trial-not-tried-cancelled = stoppet
trial-not-tried-out-of-time = tiden var brugt op

trial-verdict-ready = En person kan oprettes, ændres, slås fra og fjernes.
trial-verdict-ready-with-warnings = Det virker, med advarsler.
trial-verdict-not-ready = Noget, som Entra har brug for, virker ikke endnu.
trial-verdict-not-begun = Intet blev oprettet, fordi grundlaget ikke er i orden endnu.
trial-verdict-cancelled = Stoppet.
trial-verdict-removed = Alt, hvad tidligere prøver efterlod, er væk.
trial-verdict-not-removed = Ikke alt, hvad tidligere prøver efterlod, kunne fjernes.
trial-verdict-nothing-to-remove = Der er intet at fjerne på denne adresse.

trial-left = { $state ->
    [unknown] Findes måske stadig: { $name } (id { $id })
    [off] Findes stadig, slået fra: { $name } (id { $id })
    [soft_deleted] Slettet, men beholdt og slået fra af Contractbook: { $name } (id { $id })
   *[other] Findes stadig: { $name } (id { $id })
  }

trial-journal-open = Efterladt af en tidligere prøve på { $url }: { $name }. Fjern den med: contractbook-setup trial-write --clean-up --tenant-url { $url }
trial-journal-in-use = En anden prøve kører lige nu med { $name }.
trial-journal-unusable = Notatet { $path } om en tidligere prøve kan ikke bruges ({ $why }). Intet fjernes på grundlag af det.
trial-stopping = Stopper og fjerner testbrugeren …

# The page in the window
trial-title = Prøv en ændring
trial-lead = Entra kommer til at oprette, ændre og slå personer fra. Dette prøver det hele én gang med sin egen testbruger. Intet sendes, før du trykker på knappen.
trial-lead-running = Testbrugeren oprettes, ændres, som Entra ændrer personer, og fjernes.
trial-commit = Opret en testbruger, og fjern den
trial-running-button = Prøver …
trial-stop = Stop og fjern
trial-back = Tilbage til testen
trial-once-more = Prøv en gang til
trial-what = Hvad der vil ske
trial-what-where = Det sker på **{ $url }** med tokenet fra trin 3.
trial-what-others = Ingen anden bruger ændres.
trial-what-noted = Testnavnet noteres først på denne computer. Efter et nedbrud eller strømsvigt tilbyder næste start at fjerne testbrugeren.
trial-planned = { $count ->
    [one] Den ene forespørgsel, der kan sendes
   *[other] Alle { $count } forespørgsler, der kan sendes
  }
trial-all-good-text = Testbrugeren er væk igen. Det er prøvet i begge de former, Entra kan bruge til ændringer.
trial-way-in = Prøv også en ændring
trial-way-in-text = Testen læser kun. En skriveprøve opretter én testbruger, ændrer den, sådan som Entra vil gøre, og fjerner den. Den er til Support og til dig, der vil være sikker før starten.
trial-open = Vis, hvad den ville gøre
trial-left-open = En testbruger fra en tidligere prøve er måske stadig i Contractbook: { $name } på { $url }.
trial-left-how = Åbn den virksomheds opsætning, indsæt dens token i trin 3, og fjern testbrugeren i trin 4.
trial-remove = Fjern den
