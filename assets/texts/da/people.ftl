# Step 6: the page. The table and the person beside it follow below.

people-title = Tjek personerne, før noget bliver sendt
people-lead = Indlæs en liste over jeres personer fra Entra. Her bliver den gennemgået for alt, der kan holde nogen ude. Intet bliver sendt.
people-lead-list = Det her er din liste fra Entra. Intet er sendt endnu.
people-lead-compared = Det her er din liste fra Entra, sammenlignet med kontiene i Contractbook. Intet er sendt endnu.
people-to-entra = Tildel personerne i Entra
people-without-list = Fortsæt uden en liste
people-without-list-unknown = Du kan også fortsætte uden en liste. Så ved ingen før starten, hvem der mangler en mailadresse, hvem der ville få en ekstra konto, og hvor mange der kommer.
people-assign-title = Tildel dem i Entra
people-assign-lead = Entra sender kun de personer, du tildeler til appen. Begynd med en eller to, og tilføj så de andre.
people-done = Personerne er tildelt
people-privacy = Listen bliver i denne computers hukommelse og sendes ingen steder hen. En gemt opsætning husker kun antallet af personer, testpersonen, administratoren og det, du har angivet om kolonner.

## Getting a list

people-list-title = Indlæs din personliste
people-list-text = En CSV-fil fra Entra, fra Microsoft 365 eller fra et script. Typen genkendes automatisk. Intet i filen bliver ændret.
people-list-choose = Vælg en fil
people-list-choose-title = Personliste
people-list-choose-other = Vælg en anden fil
people-list-nordwind = Brug Nordwinds liste
people-list-drop = Slip for at tjekke
people-list-drop-help = Du kan også slippe filen hvor som helst i vinduet eller kopiere rækkerne i et regneark og indsætte dem her.
people-list-typed = Skriv, hvor filen ligger
people-list-path = Filens sti
people-list-path-help = Med mapper, som din filhåndtering viser den.
people-list-read = Læs filen
people-list-paste = Indsæt listen
people-list-paste-help = Indsæt rækkerne her, med linjen med kolonnenavne øverst. De læses med det samme.
people-list-read-pasted = Læs rækkerne
people-list-pasted = Indsat liste
people-list-reading = Gennemgår listen …
people-list-choosing = Venter på, at du vælger en fil …
people-list-again = Indlæs listen igen
people-list-another = En anden liste
people-list-another-text = Er noget rettet i Entra? Hent filen igen, og indlæs den. Eller begynd med en anden.
people-list-forget = Fjern listen
people-list-how = Sådan henter du filen fra Entra
people-list-how-users = **Alle:** i Entra [[Users]], [[All users]] og så [[Download users]] over listen. Filen er klar lidt efter under [[Bulk operation results]].
people-list-how-group = **Én gruppe:** [[Groups]], gruppen, [[Members]] og så [[Bulk operations]], [[Download members]]. Den fil har ingen mailadresser.
people-list-how-365 = **Uden adgang til Entra:** i Microsoft 365 admin center [[Users]], [[Active users]], [[Export users]].
people-list-how-filter = Hvis der er sat et filter på brugerlisten i Entra, indeholder filen kun personerne i filteret.
people-list-kind = Genkendt som **{ $kind }**. { $rows ->
    [one] Én række
   *[other] { $rows } rækker
  }, skrevet i { $encoding }.
people-list-remembered = Tjekket ({ $at }): en liste med { $rows } personer, { $create } nye, { $link } koblet til, { $skip } ikke med. Selve listen blev ikke gemt. Indlæs den igen for at se, hvem det er.

people-unreadable = { $count ->
    [one] Én række er beskadiget og blev ikke læst.
   *[other] { $count } rækker er beskadiget og blev ikke læst.
  }
people-unreadable-lines = De beskadigede rækkers linjer
people-unreadable-more = De første { $count } af dem.

## Columns

people-columns = { $unknown ->
    [0] Filens kolonner ({ $count }, alle kendte)
   *[other] Filens kolonner ({ $count }, heraf { $unknown } ukendte)
  }
people-columns-title = Angiv, hvad kolonnerne indeholder
people-columns-text = Har en kolonne et usædvanligt navn? Angiv, hvad den indeholder. Listen læses igen med det samme, og dit svar gemmes i opsætningen.
people-columns-recognised = Genkendt: { $field }
people-columns-unknown = Bruges ikke
people-columns-nothing = Intet brugbart
people-columns-other = noget andet
people-columns-take-back = Som navnet siger
people-columns-more = Kun de første { $count } kolonner vises her.
people-columns-number = Kolonne { $number }

## What will happen

people-tile-create = { $count ->
    [one] får en ny konto
   *[other] får en ny konto
  }
people-tile-link = { $count ->
    [one] har en og kobles til
   *[other] har en og kobles til
  }
people-tile-link-open = kobles til: ikke sammenlignet
people-tile-skip = { $count ->
    [one] kræver handling eller er ikke med
   *[other] kræver handling eller er ikke med
  }
people-tile-admin = Admin: { $name }
people-tile-admin-there = Admin: findes allerede
people-tile-no-admin = Ingen admin valgt endnu
people-tile-round = Første runde: { $from } til { $to } minutter
people-compare-not-yet = Ikke sammenlignet med Contractbook endnu. Det vides ikke, hvem der allerede har en konto, og hvem der ville få en ekstra.
people-compare = Sammenlign med Contractbook
people-compare-running = Læser, hvem der er i Contractbook …
people-compare-incomplete = Kontiene i Contractbook kunne ikke læses til ende, så listen blev ikke sammenlignet med dem.
people-compared = { $count ->
    [one] Sammenlignet med den ene konto i Contractbook, læst { $time }.
   *[other] Sammenlignet med { $count } konti i Contractbook, læst { $time }.
  }

people-forecast = Så længe varer første runde
people-forecast-create = Nye konti
people-forecast-link = Kobles til
people-forecast-skip = Ikke med
people-forecast-work = Efter Microsofts regel for så mange personer: **{ $from } til { $to } minutter**.
people-forecast-wait = Der kan gå op til 40 minutter fra din start, før den begynder.
people-forecast-groups = Grupper og medlemskaber tager også tid og er regnet med.
people-forecast-clock = Starter du nu, er alle her mellem **{ $from } og { $to }**.
people-forecast-source = Contractbooks egen erfaring er 5 til 15 minutter i alt.

## Who it is about

people-who = Hvem det drejer sig om
people-who-from-list = Vælg en person i tabellen og så **Gør til testperson** eller **Er organisationsadministrator**. Eller skriv adressen her.
people-expected = Hvor mange personer bliver tildelt?
people-expected-help = Alle, der får en Contractbook-konto, også personer i tildelte grupper.
people-expected-number = Det er ikke et antal personer.
people-expected-from-list = Fra din liste: alle, der får en konto eller kobles til.
people-trial = Hvem er testperson?
people-trial-help = Brugernavnet i Entra, ofte som en mailadresse. Dig selv eller en kollega, der ved besked.
people-trial-new = { $name } får en ny konto: et godt første forsøg.
people-trial-linked = { $name } har allerede en konto, så prøven ville kun vise, hvordan den kobles til. Vælg en, der får en ny konto.
people-trial-out = { $name } kommer ikke med, som det er nu, så prøven ville mislykkes. Vælg en, der får en ny konto.
people-trial-not-in-list = { $name } er ikke på din liste.
people-admin = Hvem er organisationsadministrator?
people-admin-help = I nogle organisationer skal en administrator acceptere Contractbooks tilladelser for alle, så en af dem bør være med.
people-admin-among = En af de tildelte personer
people-admin-address = Personens adresse
people-admin-there = En organisationsadministrator har allerede en Contractbook-konto
people-admin-there-help = Personen logger på der som hidtil.
people-watch-out = Vær opmærksom på
people-watch-mail = **Ingen mailadresse i Entra.** De personer oprettes uden adresse eller bliver afvist. Giv dem en først, eller udelad dem.
people-watch-existing = **Personer, der allerede bruger Contractbook.** De kobles til, hvis deres brugernavn i Entra er det samme som deres login der. Ellers får de en ekstra konto.
people-watch-guests = **Gæster.** Deres brugernavn er dannet af en anden virksomheds adresse. Udelad dem, medmindre du har brug for dem.

## How they are assigned

people-assign-by = Tildeler du personer én ad gangen eller en gruppe?
people-assign-one-by-one = Én ad gangen
people-assign-one-by-one-help = Virker med alle licenser. Bedst til nogle få snese personer.
people-assign-groups = En eller flere grupper
people-assign-groups-help = Den, der senere kommer ind i gruppen, synkroniseres automatisk. Kræver en licens.
people-licence = Har I licensen Microsoft Entra ID P1 eller P2?
people-licence-help = Den følger med mange Microsoft 365-planer. Uden den tilbyder Entra kun enkeltpersoner.
people-licence-yes = Ja
people-licence-no = Nej
people-licence-not-sure = Ved ikke
people-licence-no-then = Så kan grupper ikke tildeles. Tildel personerne én ad gangen, eller bed den, der køber jeres Microsoft-licenser, om P1.
people-licence-where = I Entra viser [[Overview]] jeres licens ved [[License]]. Står der Free, kan grupper ikke tildeles.
people-groups = Hvor mange grupper?
people-groups-help = De tæller med i tiden for første runde.
people-groups-number = Det er ikke et antal grupper.
people-groups-nested = Kun direkte medlemmer tæller: en gruppe i en gruppe kommer ikke med.
people-mapping = Hvis jeres Entra er sat anderledes op
people-login-from-mail = Vores tilknytning er anderledes: login kommer fra mail
people-login-from-mail-help = Sæt kun hak, hvis attributtilknytningen i Entra (tabellen over, hvilken oplysning der kommer hvorhen) sender mail som userName. Normalt sendes user principal name, altså loginnavnet.
people-domains = Virksomhedens maildomæner
people-domains-help = Med komma imellem. Hentes fra listen, indtil du ændrer dem.

people-assigned = Personerne er tildelt i Entra
people-assigned-help = De er på appens liste Users and groups.

## What can be taken along

people-save-title = Gem resultatet
people-save-text = Hver fil gemmes der, hvor du vælger, og ikke andre steder. Den indeholder navne og adresser.
people-save-cleaned = Gem den rensede liste
people-save-cleaned-help = Alle, der kan synkroniseres, som det er nu. Til et regneark.
people-save-problems = Gem listen over problemer
people-save-problems-help = Til den, der passer jeres katalog, som CSV: hvem, hvad der er galt, hvad der skal gøres.
people-save-page = Gem problemerne som en side
people-save-page-help = Det samme til at læse eller udskrive i enhver browser.
people-save-members = Gem filen til Import members
people-save-members-help = Entras eget format til [[Groups]], gruppen, [[Members]], [[Bulk operations]], [[Import members]]. Flere end 40.000 personer bliver til flere filer.
people-members-title = Fyld gruppen fra din liste
people-saved = { $parts ->
    [one] Gemt i { $path }
   *[other] Gemt i { $parts } filer, den første er { $path }
  }
people-saved-nobody = Intet blev gemt: ingen på listen passer i den fil.

## The table

people-table-all = Alle { $count }
people-table-needs-you = Kræver handling { $count }
people-table-new = Nye { $count }
people-table-linked = Koblet til { $count }
people-table-stay-out = Ikke med { $count }
people-table-more = Efter årsag
people-table-more-name = Filtrér efter årsag: { $chosen }
people-table-search = Find personer efter navn, adresse eller afdeling
people-table-find = Find
people-table-search-clear = Ryd søgefeltet
people-table-list = Personer på listen
people-table-name = Navn
people-table-user-name = Brugernavn
people-table-outcome = Hvad der sker
people-table-sort = { $column }, ikke sorteret efter den
people-table-sorted = { $column }, sorteret efter den
people-table-sorted-back = { $column }, sorteret omvendt efter den
people-table-line = Linje { $line }
people-table-create = Ny konto
people-table-link = Kobles til
people-table-out = Ikke med
people-table-out-because = Ikke med: { $reason }
people-table-count = { $shown } af { $all }
people-table-count-all = { $all ->
    [one] { $all } på listen
   *[other] { $all } på listen
}
people-table-empty = Ingen passer
people-table-empty-filter = Ingen på listen hører til her.
people-table-empty-search = Ingen her har “{ $words }” i navn, adresse eller afdeling.
people-table-show-all = Vis alle
people-table-copied = { $count ->
    [one] Navnet på { $count } person
   *[other] Navnene på { $count } personer
}

# One finding in a few words, for the table and the list of filters.
people-table-short-no-mail = Ingen mailadresse
    .reason = ingen mailadresse
people-table-short-no-user-name = Intet brugernavn
    .reason = intet brugernavn
people-table-short-no-name = Intet navn
    .reason = intet navn
people-table-short-duplicate-mail = Samme mail to gange
    .reason = samme mail to gange
people-table-short-duplicate-user-name = Samme brugernavn to gange
    .reason = samme brugernavn to gange
people-table-short-mail-differs-from-user-name = Mail er ikke login
    .reason = mail er ikke login
people-table-short-already-in-contractbook = Har allerede en konto
    .reason = har allerede en konto
people-table-short-clash-with-contractbook = Har et andet login
    .reason = har et andet login
people-table-short-guest = Gæst
    .reason = gæst
people-table-short-disabled = Blokeret i Entra
    .reason = blokeret
people-table-short-other-domain = Et andet domæne
    .reason = et andet domæne
people-table-short-odd-characters = Usædvanlige tegn
    .reason = usædvanlige tegn
people-table-short-too-long = For lang
    .reason = for lang
people-table-short-group-row = En gruppe
    .reason = en gruppe
people-table-short-nested-group = Gruppe i en gruppe
    .reason = gruppe i en gruppe
people-table-short-unreadable-row = Beskadiget række
    .reason = beskadiget række
people-table-short-lost-letters = Mistede bogstaver
    .reason = mistede bogstaver
people-table-short-switched-off = Konto slået fra
    .reason = konto slået fra

# One person beside the table.
person-none = Ingen er valgt
person-none-text = Vælg en person i tabellen for at se, hvad der blev fundet, og hvad Contractbook ville modtage.
person-none-finding = { $words }: { $count }
person-none-clean = Der blev ikke fundet noget, der holder nogen ude.
person-is-trial = Testperson
person-is-admin = Organisationsadministrator
person-is-both = Er først i prøven og er organisationsadministrator.
person-make-trial = Gør til testperson
person-make-admin = Er organisationsadministrator
person-stays-out = Kommer ikke med og kan derfor hverken være testperson eller organisationsadministrator.
person-also = Den anden side:
person-other-row = { $name }, linje { $line }
person-more-others = { $count ->
    [one] Og { $count } til.
   *[other] Og { $count } til.
}
person-owner-you = Du
person-owner-entra-admin = Jeres Entra-administrator
person-owner-network-team = Jeres netværksteam
person-owner-contractbook = Contractbook
person-owner-microsoft = Microsoft
person-account = Konto i Contractbook:
person-name = Navn
person-login = Login
person-mail = Mail
person-account-state = Konto
person-copy-names = { $count ->
    [one] Kopiér navnet
   *[other] Kopiér de { $number } navne
}
person-show-all = { $count ->
    [one] Vis denne
   *[other] Vis disse { $number }
}
person-sent = Hvad Contractbook modtager
person-sent-create = Ud fra dette oprettes en ny konto.
person-sent-link = Kontoen bevares, og disse værdier erstatter dens egne.
person-sent-skip = Intet lige nu. Det her ville blive sendt.
person-sent-empty = tom
person-sent-body = Som Entra sender det (SCIM)
