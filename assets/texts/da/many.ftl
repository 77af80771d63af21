### Many setups: the list of them, the token in the keychain, and the check of all of them at once.

## The list

many-filter-all = Alle { $count }
many-filter-needs-you = Kræver handling { $count }
many-filter-waiting = Venter { $count }
many-filter-archived = Arkiv { $count }
many-search = Find opsætninger efter virksomhed eller adresse
many-search-hint = Find
many-search-clear = Tøm søgefeltet
many-list = Opsætninger
many-company = Virksomhed
many-where = Hvor langt
many-check = Seneste tjek
many-token = Token indtastet
many-token-change = Tokenskift
many-step = Trin { $number }: { $step }
many-step-waiting = Venter, trin { $number }: { $step }
many-complete = Alle 8 trin færdige
many-check-never = Aldrig
many-check-ready = I orden, { $age }
many-check-warnings = Advarsler, { $age }
many-check-not-ready = Ikke i orden, { $age }
many-check-cancelled = Stoppet, { $age }
many-token-none = Intet token endnu
many-token-line = Token indtastet { $age }.
many-token-line-kept = Token indtastet { $age } og husket på denne computer.
many-change-none = Ingen dag for skiftet endnu.
many-change = Skal skiftes { $day }, uden påmindelse.
many-change-reminder = Skal skiftes { $day }. En påmindelse er gemt.
many-need-token-ended = Tokenet er udløbet. Indtil der er et nyt, synkroniseres ingen.
many-need-again = Trin { $number } skal tjekkes igen: { $step }.
many-archive = Arkivér
many-archive-name = Læg { $company } i arkivet
many-unarchive = Tag ud af arkivet
many-unarchive-name = Tag { $company } ud af arkivet
many-archived-line = I arkivet. Det ændrer intet: En synkronisering, der kører, fortsætter.
many-removed = Opsætningen af { $company } er fjernet.
many-nothing = Ingen opsætning passer
many-nothing-here = Alle dine opsætninger er i arkivet.
many-nothing-found = Ingen opsætning her har “{ $words }” i virksomhed eller adresse.
many-show-all = Vis alle
many-saved-unless = Medmindre du beder om det i trin 3: Så gemmes tokenet der, hvor denne computer gemmer adgangskoder.

## The token in the keychain

many-place-windows = Windows Legitimationsstyring
many-place-macos = din macOS-nøglering
many-place-linux = dit skrivebords nøglering
many-keep = Husk tokenet på denne computer
many-keep-help = Det lægges i { $place } under dit eget logon. Det kommer igen, når du åbner denne opsætning, kun til denne tenant-URL. Uden hakket glemmes det, når vinduet lukkes.
many-kept = Husket i { $place }, kun til denne tenant-URL.
many-forget = Glem det
many-keychain-asking = Spørger { $place }…
many-ask-again = Prøv igen
many-not-kept = Tokenet blev ikke husket.
many-not-fetched = Det huskede token kom ikke igen.
many-not-forgotten = Tokenet er måske stadig husket.
many-keychain-absent = Ingen nøglering svarer på denne computer. Tokenet bliver i dette vindue, til du lukker det.
many-keychain-locked = Den er låst eller ikke sat op endnu. Ordn det i systemets eget program til adgangskoder, og prøv igen.
many-keychain-too-long = Tokenet er for langt til den. Tokenet bliver i dette vindue, til du lukker det.
many-keychain-refused = Den afviste. Se efter i systemets eget program til adgangskoder, og prøv igen.
many-keychain-left = Tokenet fra en opsætning er måske stadig husket på denne computer. { $why }
many-gone = Tokenet er ikke længere i { $place }, eller det er til en anden tenant-URL. Indsæt det igen.
many-saved-line = Gemt. Tokenet er husket på denne computer.

## The check of many setups

many-cli-nothing = { $place } indeholder ingen gemt opsætning at tjekke
many-cli-progress = { $done } af { $all }: { $company }, { $verdict }
many-cli-ready = klar
many-cli-warnings = klar, med advarsler
many-cli-not-ready = ikke klar
many-cli-no-token = intet token
many-cli-not-checked = ikke tjekket
many-cli-stopped = stoppet
many-cli-company = Virksomhed
many-cli-verdict = Resultat
many-cli-problem = Første problem
many-cli-owner = Hvem handler
many-cli-token = Token indtastet
many-cli-unnamed = (uden navn) { $id }
many-cli-days = { $count ->
    [one] for { $count } dag siden
   *[other] for { $count } dage siden
  }
many-cli-total = { $all ->
    [one] 1 opsætning
   *[other] { $all } opsætninger
  }: { $ready } klar, { $not } ikke klar, { $none } uden token.
many-cli-total-rest = { $count ->
    [one] 1 blev ikke tjekket.
   *[other] { $count } blev ikke tjekket.
  }
many-cli-why-none-kept = dens token er ikke husket på denne computer
many-cli-why-none-there = nøgleringen har intet token til dens tenant-URL
many-cli-why-no-file = ingen fil til den i tokenmappen
many-cli-why-two-names = to opsætninger har dette navn: kald tokenfilen efter opsætningens id
many-cli-why-file = dens tokenfil kan ikke læses
many-cli-why-keychain = nøgleringen gav det ikke
many-cli-why-no-address = ingen tenant-URL endnu
many-cli-why-damaged = opsætningens fil kan ikke læses
many-cli-why-stopped = stoppet, før det blev dens tur
many-cli-said-unreadable = { $path } kan ikke læses
many-cli-said-no-folder = mappen med tokens, { $path }, kan ikke læses
many-cli-said-not-a-folder = { $path } er ikke en mappe
many-cli-said-no-home = denne computer har ingen hjemmemappe, så der er ingen mappe med gemte opsætninger
many-cli-said-neither = { $path } er hverken en gemt opsætning eller en liste over opsætninger
many-cli-said-too-large = { $path } er for stor til en liste over opsætninger
many-cli-said-json = { $path }: en liste er et array af objekter med setup og token_file
many-cli-said-heads = { $path }: den første linje i en liste nævner kolonnerne setup og token_file
many-cli-said-several = { $path }: flere opsætninger hedder { $name }: angiv den med dens id
many-cli-said-unknown = { $path }: der er ingen opsætning { $name }
