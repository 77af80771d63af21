# What can be taken away from the check of a list: the CSV files, the page for whoever owns the directory, and the report in the terminal.

people-out-line = Linje i filen
people-out-name = Navn
people-out-user-name = Brugernavn
people-out-mail = Mail
people-out-problem = Hvad der er galt
people-out-code = Kode
people-out-severity = Hvor alvorligt
people-out-action = Hvad der skal gøres
people-out-owner = Hvem handler
people-out-other = Detaljer
people-out-other-row = Linje { $line }: { $name } ({ $user })
people-out-other-account = Contractbook-konto { $user }

people-page-language = da
people-page-title = Det skal rettes, før personer synkroniseres til Contractbook
people-page-lead = Denne side nævner personer og deres adresser. Giv den kun til dem, der passer jeres katalog.
people-page-numbers = { $rows ->
    [one] Listen indeholder 1 linje.
   *[other] Listen indeholder { $rows } linjer.
  } { $ready ->
    [one] 1 person kan synkroniseres.
   *[other] { $ready } personer kan synkroniseres.
  } { $skip ->
    [0] Alle er med.
    [one] 1 er ikke med eller kræver, at noget gøres først.
   *[other] { $skip } er ikke med eller kræver, at noget gøres først.
  }
people-page-compared = Listen blev sammenlignet med de konti, Contractbook allerede har.
people-page-not-compared = Listen blev ikke sammenlignet med de konti, Contractbook allerede har.
people-page-cut = Denne side viser kun de første { $shown } af { $all } poster. CSV-filen indeholder dem alle.
people-page-nothing = Intet skal rettes.
people-page-heading = { $title } ({ $count })

people-report-file = { $kind }: { $rows ->
    [one] 1 linje
   *[other] { $rows } linjer
  }
people-report-columns = Brugte kolonner: { $columns }
people-report-domains = Virksomhedens domæner: { $domains }
people-report-good = Sammenlignet med Contractbook: intet skal rettes.
people-report-compared = Sammenlignet med Contractbook. Nogen skal handle, før disse personer synkroniseres.
people-report-good-alone = Intet skal rettes på listen. Den blev ikke sammenlignet med Contractbook; det gør --tenant-url.
people-report-alone = Nogen skal handle, før disse personer synkroniseres. Listen blev ikke sammenlignet med Contractbook; det gør --tenant-url.
people-report-failed = Listen blev ikke sammenlignet med Contractbook, så ingen kan endnu sige, om den er klar. Ud fra listen alene:
people-report-create = { $count ->
    [one] 1 får en ny konto
   *[other] { $count } får en ny konto
  }
people-report-link = { $count ->
    [one] 1 har en konto og kobles til
   *[other] { $count } har en konto og kobles til
  }
people-report-skip = { $count ->
    [one] 1 er ikke med eller kræver, at noget gøres først
   *[other] { $count } er ikke med eller kræver, at noget gøres først
  }
people-report-minutes-about = { $to ->
    [one] Første runde: cirka 1 minut
   *[other] Første runde: cirka { $to } minutter
  } efter Microsofts regel. Der kan gå op til 40 minutter fra din start, før den begynder.
people-report-minutes = Første runde: { $from } til { $to } minutter efter Microsofts regel. Der kan gå op til 40 minutter fra din start, før den begynder.
people-report-lines = { $count ->
    [one] Linje { $lines }
   *[other] Linjerne { $lines }
  }
people-report-lines-more = Linjerne { $lines } og { $more } til
