### The pages' own words; instructions for Entra are in guide.ftl, words of the ladder in test.ftl and rungs.ftl.

milliseconds = { $count } ms

## Finding cards

finding-copy-code = Kopiér koden { $code }
finding-code-name = Kode
finding-message-name = Besked { $code }
finding-copy-message = Kopiér besked
finding-copy-message-named = Kopiér besked { $code }
finding-open-mail = Åbn i mail
finding-details = Tekniske detaljer
finding-copy-details = Kopiér detaljer
finding-message-along = Følger med: kode, tenant-URL, tidspunkt og tekniske detaljer, uden personer og uden tokenet.
finding-message-support = Kopiér en besked til Support
finding-mail-subject = { $title } (kode { $code })
finding-send-to-you = Send dette videre
finding-send-to-entra-admin = Send dette til jeres Entra-administrator
finding-send-to-network-team = Send dette til jeres netværksteam
finding-send-to-contractbook = Send dette til Contractbook Support
finding-send-to-microsoft = Send dette til Microsoft Support
finding-send-to-wait = Til dit eget arkiv

## What the main button may find missing

missing-earlier-step = Et tidligere trin kommer først.
missing-app-name = Appen i Entra skal have et navn.
missing-tenant-url = Skriv tenant-URL'en som en hel adresse, der begynder med https://.
missing-token = Indsæt det hemmelige token. Det glemmes, hver gang vinduet lukkes.
missing-passed-test = Forbindelsen skal bestå testen med denne adresse og dette token.
missing-saved-in-entra = Gem adresse og token i Entra, og sæt så hak ved, at det er gjort.
missing-expected-people = Skriv, hvor mange personer der er tildelt.
missing-trial-person = Vælg en testperson.
missing-admin = Angiv en organisationsadministrator.
missing-assigned = Tildel personerne i Entra, og angiv så, at det er gjort.
missing-started = Start provisioneringen i Entra, og angiv så, at det er gjort.
missing-arrivals = Ingen er kommet frem til Contractbook endnu.
missing-sign-in = Lad én person logge på, eller lad en administrator acceptere, og angiv så, at det er gjort.

## Instructions in general

guide-mark = Mærke { $letter }
guide-when-done = Når det lykkedes
guide-address = Sidens adresse, til en anden browser
guide-token-gone = Tokenet er ikke længere i hukommelsen. Indsæt det igen i trin 3.
guide-practice-link = I øvelsen åbner dette øve-Entra i et vindue for sig.

## Step 1

prepare-practise = Øv først, intet er virkeligt
prepare-copy-request = Kopiér beskeden til Support
prepare-your-address = (din mailadresse i Contractbook)
prepare-company = Virksomhedens navn
prepare-company-help = Kun til dit eget overblik. Det bliver på denne computer.
prepare-account = Din mailadresse i Contractbook
prepare-account-help = Den kommer med i beskeden til Support og ingen andre steder.
prepare-reach-running = Tjekker, om denne computer når Contractbook …
prepare-reach-not-tried = Denne computer har ikke spurgt Contractbook endnu
prepare-reach-ok = Denne computer når Contractbook
prepare-reach-when = Tjekket { $time }, uden at logge på
prepare-reach-go-on = Du kan fortsætte. Trin 4 ser efter igen og fortæller mere.

## Step 2

create-app-new = Opret en ny app
create-app-exists = Den findes allerede
create-app-wrong-kind = Jeg har oprettet den forkerte slags
create-app-done = Jeg har oprettet appen
create-app-found = Jeg har fundet appen
create-app-this-title = Appen
create-app-name-label = Navn i Entra
create-app-name-help = Ret det, hvis jeres app hedder noget andet.
create-app-ids-title = Gør linkene præcise (valgfrit)
create-app-ids-why = Med appens to ID'er fører “Åbn denne side” direkte til appens egne sider.
create-app-ids-label = Object ID og Application ID
create-app-ids-help = Indsæt begge eller adressen på appens side i Entra.
create-app-ids-unreadable = Der skal bruges to forskellige ID'er, hver som `1b2c3d4e-….` Adressen på appens side indeholder begge.
create-app-ids-known = Begge ID'er er der. Linkene åbner nu appens egne sider.

## Step 3

credentials-title = Tjek adressen, og indsæt tokenet
credentials-lead = Entra skal bruge to ting for at nå Contractbook: en adresse, der kaldes tenant-URL, og en lang adgangskode, der kaldes hemmeligt token. De bliver tjekket her, før Entra får dem.
credentials-continue = Fortsæt til testen
credentials-address-help = Allerede udfyldt. Ret den kun, hvis Support har givet dig en anden.
credentials-address-good = Rigtigt skrevet. Trin 4 finder ud af, om den svarer.
credentials-token-help = Indsæt hele den tekst, som Contractbook Support har sendt dig.
credentials-token-hint = Indsæt det her
credentials-token-hold = Hold nede for at vise
credentials-token-good = Ser komplet ud. Trin 4 finder ud af, om det accepteres.
credentials-token-length = { $count ->
    [one] 1 tegn
   *[other] { $count } tegn
  }
credentials-tidied = Det, du indsatte, er renset.
credentials-swapped = De to felter ser ud til at være byttet om: Adressen står i tokenets felt eller omvendt.
credentials-no-token = Intet token endnu?
credentials-keep-title = Pas godt på det

## Step 4

test-title = Test forbindelsen
test-lead = Denne computer spørger nu Contractbook om det, Entra vil spørge om senere. Den læser kun.
test-lead-running = Denne computer spørger Contractbook om det, Entra vil spørge om senere. Den læser kun.
test-lead-ready = Alt er i orden. Adresse og token er klar til Entra.
test-lead-warnings = Forbindelsen virker. Læs advarslerne, før du fortsætter.
test-lead-failed = { $count ->
    [one] Ét kontrolpunkt bestod ikke. De grønne virker, så dem behøver du ikke se på igen.
   *[other] { $count } kontrolpunkter bestod ikke. De grønne virker, så dem behøver du ikke se på igen.
  }
test-lead-cancelled = Testen blev stoppet, før den var færdig. Intet er ændret.
test-start = Test forbindelsen
test-again = Test igen
test-everything-again = Test alt igen
test-running-button = Tester …
test-cancel = Stop
test-continue = Fortsæt til Entra
test-needs-token = Tokenet blev glemt, da vinduet lukkede. Indsæt det igen for at teste.
test-to-credentials = Gå til trin 3
test-outdated = Adresse eller token er ændret siden denne test.
test-what-happens = Hvad sker der nu
test-what-happens-text = Testen består af kontrolpunkter: Hvert af dem er én ting, der skal virke. De gennemgås oppefra og ned, og dem, der ikke afhænger af hinanden, på samme tid. Det tager få sekunder.
test-all-good = Testet nu, og alt virker
test-all-good-text = Dette er prøvet fra denne computer. Microsofts servere tager en anden vej, og den prøver trin 5.
test-empty = Ikke testet endnu
test-empty-passed = Bestået { $time }, ikke testet siden
test-empty-text = En test viser hvert kontrolpunkt, som det er nu. Den ændrer intet.
test-use-variant = Brug denne adresse
test-change-address = Ret adressen
test-change-token = Indsæt et andet token
test-count-passed = { $count } bestået
test-count-warning = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
  }
test-count-failed = { $count } ikke bestået
test-count-not-tried = { $count } ikke prøvet
test-old = Dette blev fundet { $time } og gælder måske ikke længere. Test igen for at være sikker.
test-asked-from-here = { $count ->
    [one] Spurgt fra denne computer: én forespørgsel, { $seconds } s.
   *[other] Spurgt fra denne computer: { $count } forespørgsler, { $seconds } s.
  }
requests-made = { $count ->
    [one] Den ene forespørgsel, der blev sendt
   *[other] De { $count } forespørgsler, der blev sendt
  }
requests-no-answer = intet svar
requests-name = Liste over forespørgsler
requests-copy = Kopiér listen
requests-help = Tokenet sendes med i en header og vises aldrig.
rung-state-old = Bestået for noget tid siden
rung-waiting = Venter på kontrolpunkterne ovenfor
rung-not-yet = Ikke testet, siden vinduet blev åbnet
rung-passed-at = Bestået { $time }

## Step 5

connect-done = Det er gemt i Entra
connect-newer-portal = Portal siden 2025
connect-older-portal = Ældre portal
connect-saved = Microsofts test er bestået, og det er gemt
connect-saved-help = Entra viser et grønt hak efter Test connection. Derefter Create, eller Save i den ældre portal.

## Pasted messages

pasted-title = Hvad siger Microsoft?
pasted-sheet-title = Indsæt en fejl
pasted-help = Indsæt beskeden her sammen med alt, der står under den: et banner med detaljer, en linje fra provisioneringsloggen, en mail eller en side med en kode. Den bliver på denne computer og gemmes ikke.
pasted-explain = Forklar
pasted-clear = Ryd
pasted-unknown-code = AADSTS{ $code } er en logonkode fra Microsoft, som ikke er på listen her. Microsofts egen side forklarer den.
pasted-look-up = Åbn Microsofts side
pasted-found = { $count ->
    [one] Én ting blev genkendt i teksten.
   *[other] { $count } ting blev genkendt i teksten, den mest sigende først.
  }
pasted-explain-this = Forklar denne besked
pasted-nothing = Programmet genkender intet i teksten. Indsæt hele beskeden med linjerne “Error code” og “Details”, hvis de er der, eller send den til Contractbook Support.

## Practice

practice-entra = Øve-Entra
practice-app-text = I virkeligheden gør du dette i Microsofts portal, som tegnet nedenfor. Her står én knap for de klik.
practice-app-do = Opret appen i øve-Entra
practice-app-made = Appen **{ $name }** findes i øve-Entra. Dens ID'er er overtaget.
practice-token-text = I virkeligheden sender Support tokenet. Øvevirksomheden har et klar, med ordet Bearer og et linjeskift, som mange kommer til at kopiere med.
practice-token-do = Indsæt øvetokenet
practice-connect-text = Én knap står for at indsætte begge værdier, Test connection og Create. Øve-Entra spørger virkelig øve-Contractbook.
practice-connect-do = Indsæt, test og gem i øve-Entra
practice-connect-ok = Øve-Entra har testet forbindelsen og gemt den.
practice-entra-says = Øve-Entra siger:
practice-people-text = Sæt hak ved dem, der skal have en konto. Nogle har særheder, som rigtige virksomheder kender.
practice-people-do = Tildel disse personer
practice-people-assigned = { $count ->
    [one] 1 person er tildelt.
   *[other] { $count } personer er tildelt.
  }
practice-person-admin = organisationsadministrator
practice-person-no-mail = ingen mailadresse
practice-person-guest = gæst
practice-person-off = slået fra i Entra
prepare-changes-more = Hvad der ellers ændres

# Step 6: who is in Contractbook now
accounts-title = Hvem der er i Contractbook nu
accounts-text = Personer, der allerede har en konto, kobles til den, når adressen er den samme. Er den forskellig, får de en konto til. Læs listen for at sammenligne. Intet ændres, og listen bliver i hukommelsen, medmindre du gemmer den.
accounts-read = Læs listen
accounts-again = Læs den igen
accounts-stop = Stop læsningen
accounts-save = Gem som CSV
accounts-kinds = Slået fra: { $off }. Uden mailadresse: { $mail }.
accounts-read-at = Læst { $time }, fra denne computer.
accounts-show = { $count ->
    [one] Vis kontoen
   *[other] Vis de første { $count }
  }
accounts-incomplete = Der mangler måske nogen på listen. En gemt fil siger det i sit navn.
accounts-column-name = Brugernavn
accounts-column-mail = Mail
accounts-column-state = Konto
accounts-on = Til
accounts-off = Fra
accounts-unknown = Ikke oplyst
