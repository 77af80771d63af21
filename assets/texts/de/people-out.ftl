# What can be taken away from the check of a list: the CSV files, the page for whoever owns the directory, and the report in the terminal.

people-out-line = Zeile in der Datei
people-out-name = Name
people-out-user-name = Benutzername
people-out-mail = E-Mail
people-out-problem = Was nicht stimmt
people-out-code = Code
people-out-severity = Wie ernst
people-out-action = Was zu tun ist
people-out-owner = Wer handelt
people-out-other = Details
people-out-other-row = Zeile { $line }: { $name } ({ $user })
people-out-other-account = Contractbook-Konto { $user }

people-page-language = de
people-page-title = Das ist zu berichtigen, bevor Personen mit Contractbook synchronisiert werden
people-page-lead = Diese Seite nennt Personen und ihre Adressen. Geben Sie sie nur an die weiter, die Ihr Verzeichnis betreuen.
people-page-numbers = { $rows ->
    [one] Die Liste enthält 1 Zeile.
   *[other] Die Liste enthält { $rows } Zeilen.
  } { $ready ->
    [one] 1 Person kann synchronisiert werden.
   *[other] { $ready } Personen können synchronisiert werden.
  } { $skip ->
    [0] Alle sind dabei.
    [one] 1 ist nicht dabei, oder es muss vorher etwas geschehen.
   *[other] { $skip } sind nicht dabei, oder es muss vorher etwas geschehen.
  }
people-page-compared = Die Liste wurde mit den Konten verglichen, die Contractbook schon hat.
people-page-not-compared = Die Liste wurde nicht mit den Konten verglichen, die Contractbook schon hat.
people-page-cut = Diese Seite zeigt nur die ersten { $shown } von { $all } Einträgen. Die CSV-Datei enthält alle.
people-page-nothing = Es ist nichts zu berichtigen.
people-page-heading = { $title } ({ $count })

people-report-file = { $kind }: { $rows ->
    [one] 1 Zeile
   *[other] { $rows } Zeilen
  }
people-report-columns = Verwendete Spalten: { $columns }
people-report-domains = Domains Ihres Unternehmens: { $domains }
people-report-good = Mit Contractbook verglichen: Es ist nichts zu berichtigen.
people-report-compared = Mit Contractbook verglichen. Jemand muss handeln, bevor diese Personen synchronisiert werden.
people-report-good-alone = In der Liste ist nichts zu berichtigen. Sie wurde nicht mit Contractbook verglichen; das tut --tenant-url.
people-report-alone = Jemand muss handeln, bevor diese Personen synchronisiert werden. Die Liste wurde nicht mit Contractbook verglichen; das tut --tenant-url.
people-report-failed = Die Liste wurde nicht mit Contractbook verglichen. Ob sie bereit ist, kann daher noch niemand sagen. Nach der Liste allein:
people-report-create = { $count ->
    [one] 1 bekommt ein neues Konto
   *[other] { $count } bekommen ein neues Konto
  }
people-report-link = { $count ->
    [one] 1 hat ein Konto und wird verknüpft
   *[other] { $count } haben ein Konto und werden verknüpft
  }
people-report-skip = { $count ->
    [one] 1 ist nicht dabei, oder es muss vorher etwas geschehen
   *[other] { $count } sind nicht dabei, oder es muss vorher etwas geschehen
  }
people-report-minutes-about = { $to ->
    [one] Erster Durchlauf: etwa 1 Minute
   *[other] Erster Durchlauf: etwa { $to } Minuten
  } nach Microsofts Regel. Nach Ihrem Start kann es bis zu 40 Minuten dauern, bis er beginnt.
people-report-minutes = Erster Durchlauf: { $from } bis { $to } Minuten nach Microsofts Regel. Nach Ihrem Start kann es bis zu 40 Minuten dauern, bis er beginnt.
people-report-lines = { $count ->
    [one] Zeile { $lines }
   *[other] Zeilen { $lines }
  }
people-report-lines-more = Zeilen { $lines } und { $more } weitere
