### The case file: what is known about a setup, for whoever helps. The first part is the window, the rest stands in the file.

case-language = da
case-open = Gem en sagsfil

## The window before it is saved
case-sheet-title = Sagsfil
case-sheet-text = En sagsfil fortæller den, der hjælper dig, hvad der er prøvet, og hvad der kom ud af det. Den indeholder aldrig dit token. Personer, virksomheden og dens maildomæner er skjult, medmindre du viser dem herunder. Intet bliver sendt: du gemmer filen og giver den selv videre.
case-sheet-working = Leder efter navne, der skal skjules
case-save = Gem sagsfilen
case-place = Gem den et sted, jeg skriver
case-path = Hvor den skal gemmes
case-path-help = En mappe med et filnavn eller et filnavn alene.
case-path-save = Gem der
case-saved = Gemt i { $path }. Sig koden { $code } til Support: de spørger efter den.
case-masks = Vis enkelte ting ({ $count })
case-masks-help = Det samme dæknavn står altid for det samme. Det, du sætter hak ved, vises overalt i filen. Tokens, adgangskoder og cookies bliver ude, uanset hvad du vælger.
case-masks-none = Ingen er nævnt i denne sag.
case-mask-person = Vis { $mask }
case-mask-company = Vis virksomheden
case-mask-domain = Vis { $mask }
case-mask-shows = Det ville vise: { $text }
case-mask-pasted = Tag den indsatte besked med
case-mask-pasted-help = Med de samme dæknavne og uden hemmeligheder.
case-sheet-content = Det står i filen
case-sheet-content-help = Alt sammen, som det bliver gemt: en side at læse og udskrive, og det samme til programmer.
case-document = Det samme til programmer: case.json, { $count } byte
case-document-name = case.json

## Why a file is not opened as a case
case-refused-too-large = Filen er for stor til at være en sagsfil og blev derfor ikke åbnet.
case-refused-bomb = Filen ville fylde langt mere udpakket, end den indeholder, og blev derfor ikke åbnet.
case-refused-not-a-case = Det er ikke en sagsfil.
case-refused-damaged = Sagsfilen er beskadiget eller afkortet. Bed om den igen.
case-refused-foreign = Filen indeholder noget, ingen sagsfil indeholder, og blev derfor ikke åbnet.
case-refused-locked = Filen er låst med en adgangskode. Bed om sagsfilen, som den blev gemt.
case-refused-other-kind = Det er en fil af en anden slags, ikke en sagsfil.

## The page in the file
case-title = Sagsfil
case-lead = Brugersynkronisering fra Microsoft Entra ID til Contractbook: hvad der blev sat op, hvad der blev tjekket, og hvad der kom ud af det. Der er ingen hemmeligheder i filen. Det, der står i skarpe parenteser, er skjult; det samme dæknavn står altid for det samme.
case-yes = Ja
case-no = Nej
case-code = Kode
case-count = Antal
case-number = Trin
case-when = Hvornår
case-what = Hvad der skete
case-status = Status

## At a glance
case-glance = Kort fortalt
case-company = Virksomhed
case-about = Gemt på grund af
case-stands-at = Står ved
case-last-check = Seneste tjek
case-made-at = Gemt
case-program = Program
case-zone = Tidszone
case-practice = Øvelse
case-practice-yes = Ja, med en opdigtet virksomhed
case-faults = Indlagte fejl
case-unmasked = Vist efter eget valg
case-setup-id = Opsætning

## Findings
case-findings = Hvad der blev fundet
case-no-findings = Intet er galt, så vidt det er tjekket.
case-finding = Fund
case-finding-weight = Hvor alvorligt
case-finding-from = Fundet af
case-finding-owner = Hvem handler
case-finding-cause = Sandsynlig årsag
case-finding-action = Hvad du gør
case-finding-id = Id
case-from-input = Adresse og token, som de blev skrevet

## Steps
case-steps = De otte trin
case-step = Navn
case-done-at = Færdig
case-status-done = Færdig
case-status-current = Kunden er her
case-status-needs-you = Venter på kunden
case-status-waiting = Venter på Entra
case-status-check-again = Skal tjekkes igen
case-status-cannot-start = Kan ikke startes endnu

## Answers
case-answers = Hvad der blev svaret
case-app-path = Appen i Entra
case-app-new = Lavet til dette
case-app-already-there = Var der i forvejen
case-token = Tokenets første og sidste tegn
case-token-held = Token i hukommelsen, da der blev gemt
case-token-since = Tokenet indtastet
case-token-end = Tokenet udløber
case-token-no-end = Det nævner ingen udløbsdato
case-token-from = Tokenet kom fra
case-token-change = Tokenet skal skiftes
case-connected = Gemt i Entra
case-expected = Tildelte personer
case-trial = Testperson
case-admin = Organisationsadministrator
case-admin-open = Ikke besvaret
case-admin-assigned = Blandt de tildelte personer
case-admin-already-in-contractbook = Har allerede en konto i Contractbook
case-admin-person = Hvem det er
case-assigned = Tildeling færdig
case-assign = Tildelt
case-assign-one-by-one = Person for person
case-assign-groups = Med grupper
case-licence = Entra ID P1 eller P2
case-licence-yes = Ja
case-licence-no = Nej
case-licence-not-sure = Vides ikke
case-groups = Tildelte grupper
case-login-mail = Login kommer fra mailadressen
case-domains = Maildomæner
case-accepted = Accepteret for alle
case-signed-in = Nogen har logget på
case-symptom = På nogens skærm
case-repairs = Hvad der blev rettet til
case-repair-field = Felt
case-repair-what = Hvad der blev gjort
case-field-address = Tenant-URL
case-field-token = Token

## Checks
case-check-reach = Første kig: kan Contractbook nås?
case-check-test = Forbindelsestest
case-check-remembered = Forbindelsestest, som opsætningen husker den
case-check-trial-write = Skriveprøve
case-check-accounts = Læsning af alle konti
case-check-watch = Venter på personer
case-verdict = Resultat
case-verdict-ready = Alt er i orden
case-verdict-ready-with-warnings = Det virker, med advarsler
case-verdict-not-ready = Det virker ikke endnu
case-verdict-cancelled = Stoppet før slutningen
case-began = Begyndte
case-took = Varede
case-asked = Spurgte
case-recommended = Denne adresse svarer i stedet
case-outdated = Adresse eller token er ændret siden
case-left-behind = Efterladte testbrugere
case-found = Fund
case-rung = Hvad der blev spurgt om
case-state = Resultat
case-time = Tid
case-request = Forespørgsel
case-answer = Svar
case-bytes = Byte
case-requests-more = Forespørgsler, der ikke står her: { $count }

## People
case-people = Personer
case-list-kind = Liste
case-list-at = Vurderet
case-list-rows = Rækker
case-list-compared = Sammenlignet med Contractbook
case-list-create = Får en ny konto
case-list-link = Har en konto, der bliver koblet til
case-list-skip = Bliver ude
case-list-needs-you = Rækker, der kræver handling
case-list-forecast = Første runde arbejder i
case-minutes = { $from } til { $to } minutter
case-accounts = Konti i Contractbook
case-accounts-count = Læst
case-accounts-complete = Læst til ende
case-accounts-reported = Meldt af serveren
case-accounts-off = Slået fra
case-accounts-no-mail = Uden mailadresse

## The watch
case-watch = Start og fremkomst
case-watch-before = Konti før starten
case-watch-arrived = Nået frem af de ventede
case-watch-created = Nye konti set
case-watch-linked = Tilkoblede konti set
case-watch-off = Slået fra siden
case-watch-missing = På listen, ikke nået frem
case-watch-unexpected = Nået frem, ikke på listen
case-watch-overdue = Senere end ventetid forklarer, siden
case-watch-failing = Contractbook har ikke svaret siden
case-watch-state-not-started = Provisioneringen er ikke startet
case-watch-state-nobody = Startet uden nogen at sende
case-watch-state-waiting = Venter på første runde
case-watch-state-arriving = Personer er på vej ind
case-watch-state-between-rounds = Mellem to runder
case-watch-state-all-here = Alle er nået frem
case-watch-state-overdue = Der mangler personer, og ventetid forklarer det ikke
case-moment-begun = Opsætning begyndt
case-moment-token-entered = Tokenet indtastet
case-moment-tested = Forbindelse testet
case-moment-connected = Gemt i Entra
case-moment-assigned = Personer tildelt
case-moment-trial-arrived = Testpersonen nåede frem
case-moment-started = Provisionering startet
case-moment-last-arrival = Nogen nåede sidst frem
case-moment-arrivals = Personer nåede frem
case-moment-all-arrived = Alle var nået frem
case-moment-accepted = Accepteret for alle
case-moment-signed-in = Nogen loggede på
case-moment-saved = Denne fil blev gemt
case-moment-drill-taken-out = Taget ud i Entra
case-moment-drill-off = Set, at kontoen er slået fra
case-moment-drill-gone = Set, at kontoen er fjernet
case-moment-drill-put-back = Sat ind igen i Entra
case-moment-drill-on = Set, at kontoen er slået til igen
case-silence = Spørgsmål, da ingen kom
case-question = Spørgsmål
case-drill = Fratrædelsesprøve

## Explained messages
case-explained = Hvad indsatte beskeder sagde
case-sure = Hvor sikkert
case-confidence-exact = Sikkert
case-confidence-likely = Sandsynligt
case-unknown-codes = Koder, der ikke kendes her
case-pasted = Den indsatte besked
