# Step 6: the page. The table and the person beside it follow below.

people-title = Personen prüfen, bevor etwas gesendet wird
people-lead = Laden Sie eine Liste Ihrer Personen aus Entra. Hier wird sie auf alles geprüft, was jemanden ausschließen würde. Es wird nichts gesendet.
people-lead-list = Das ist Ihre Liste aus Entra. Noch wurde nichts gesendet.
people-lead-compared = Das ist Ihre Liste aus Entra, verglichen mit den Konten in Contractbook. Noch wurde nichts gesendet.
people-to-entra = Diese Personen in Entra zuweisen
people-without-list = Ohne Liste fortfahren
people-without-list-unknown = Sie können auch ohne Liste fortfahren. Dann weiß vor dem Start niemand, wer keine E-Mail-Adresse hat, wer ein zweites Konto bekäme und wie viele Personen ankommen.
people-assign-title = In Entra zuweisen
people-assign-lead = Entra sendet nur die Personen, die Sie der App zuweisen. Beginnen Sie mit einer oder zwei und fügen Sie dann die anderen hinzu.
people-done = Die Personen sind zugewiesen
people-privacy = Die Liste bleibt im Arbeitsspeicher dieses Computers und wird nirgendwohin gesendet. Eine gespeicherte Einrichtung behält nur die Zahl der Personen, die Testperson, den Admin und Ihre Angaben zu Spalten.

## Getting a list

people-list-title = Personenliste laden
people-list-text = Eine CSV-Datei aus Entra, aus Microsoft 365 oder aus einem Skript. Die Art wird von selbst erkannt. An der Datei wird nichts geändert.
people-list-choose = Datei wählen
people-list-choose-title = Personenliste
people-list-choose-other = Andere Datei wählen
people-list-nordwind = Liste von Nordwind verwenden
people-list-drop = Zum Prüfen loslassen
people-list-drop-help = Sie können die Datei auch irgendwo in dieses Fenster ziehen oder die Zeilen in einer Tabelle kopieren und hier einfügen.
people-list-typed = Speicherort der Datei eingeben
people-list-path = Pfad der Datei
people-list-path-help = Mit den Ordnern, wie Ihr Dateimanager ihn zeigt.
people-list-read = Datei lesen
people-list-paste = Liste einfügen
people-list-paste-help = Fügen Sie die Zeilen hier ein, mit den Spaltennamen in der ersten Zeile. Sie werden sofort gelesen.
people-list-read-pasted = Zeilen lesen
people-list-pasted = Eingefügte Liste
people-list-reading = Die Liste wird geprüft …
people-list-choosing = Warten auf die Datei, die Sie wählen …
people-list-again = Liste erneut laden
people-list-another = Andere Liste
people-list-another-text = In Entra wurde etwas berichtigt? Laden Sie die Datei dort noch einmal herunter und hier neu. Oder beginnen Sie mit einer anderen.
people-list-forget = Liste entfernen
people-list-how = So bekommen Sie die Datei aus Entra
people-list-how-users = **Alle:** in Entra [[Users]], [[All users]], dann [[Download users]] über der Liste. Die Datei liegt kurz darauf unter [[Bulk operation results]] bereit.
people-list-how-group = **Eine Gruppe:** [[Groups]], die Gruppe, [[Members]], dann [[Bulk operations]], [[Download members]]. Diese Datei enthält keine E-Mail-Adressen.
people-list-how-365 = **Ohne Zugang zu Entra:** im Microsoft 365 admin center [[Users]], [[Active users]], [[Export users]].
people-list-how-filter = Ist in der Benutzerliste von Entra ein Filter gesetzt, enthält die Datei nur die gefilterten Personen.
people-list-kind = Erkannt als **{ $kind }**. { $rows ->
    [one] Eine Zeile
   *[other] { $rows } Zeilen
  }, geschrieben in { $encoding }.
people-list-remembered = Geprüft ({ $at }): eine Liste mit { $rows ->
    [one] 1 Person
   *[other] { $rows } Personen
  }, davon { $create } neu, { $link } verknüpft, { $skip } nicht dabei. Die Liste selbst wurde nicht aufbewahrt. Laden Sie sie erneut, um zu sehen, wer das ist.

people-unreadable = { $count ->
    [one] Eine Zeile ist beschädigt und wurde nicht gelesen.
   *[other] { $count } Zeilen sind beschädigt und wurden nicht gelesen.
  }
people-unreadable-lines = Nummern der beschädigten Zeilen
people-unreadable-more = Die ersten { $count } davon.

## Columns

people-columns = { $unknown ->
    [0] Spalten dieser Datei ({ $count }, alle bekannt)
   *[other] Spalten dieser Datei ({ $count }, davon { $unknown } unbekannt)
  }
people-columns-title = Inhalt der Spalten angeben
people-columns-text = Eine Spalte hat einen ungewöhnlichen Namen? Geben Sie an, was sie enthält. Die Liste wird sofort neu gelesen, und Ihre Angabe bleibt in der Einrichtung.
people-columns-recognised = Erkannt: { $field }
people-columns-unknown = Nicht verwendet
people-columns-nothing = Nichts Brauchbares
people-columns-other = etwas anderes
people-columns-take-back = Wie der Name sagt
people-columns-more = Hier stehen nur die ersten { $count } Spalten.
people-columns-number = Spalte { $number }

## What will happen

people-tile-create = { $count ->
    [one] bekommt ein neues Konto
   *[other] bekommen ein neues Konto
  }
people-tile-link = { $count ->
    [one] hat eins, wird verknüpft
   *[other] haben eins, werden verknüpft
  }
people-tile-link-open = verknüpft: noch nicht verglichen
people-tile-skip = { $count ->
    [one] ist zu klären oder nicht dabei
   *[other] sind zu klären oder nicht dabei
  }
people-tile-admin = Admin: { $name }
people-tile-admin-there = Admin: schon vorhanden
people-tile-no-admin = Noch kein Admin genannt
people-tile-round = Erster Durchlauf: { $from } bis { $to } Minuten
people-compare-not-yet = Noch nicht mit Contractbook verglichen. Wer schon ein Konto hat und wer ein zweites bekäme, ist nicht bekannt.
people-compare = Mit Contractbook vergleichen
people-compare-running = Die Konten in Contractbook werden gelesen …
people-compare-incomplete = Die Konten in Contractbook ließen sich nicht vollständig lesen, daher wurde die Liste nicht mit ihnen verglichen.
people-compared = { $count ->
    [one] Verglichen mit dem einen Konto in Contractbook, Stand { $time }.
   *[other] Verglichen mit { $count } Konten in Contractbook, Stand { $time }.
  }

people-forecast = So lange dauert der erste Durchlauf
people-forecast-create = Neue Konten
people-forecast-link = Verknüpft
people-forecast-skip = Nicht dabei
people-forecast-work = Nach Microsofts Regel für so viele Personen: **{ $from } bis { $to } Minuten**.
people-forecast-wait = Nach Ihrem Start kann es bis zu 40 Minuten dauern, bis er beginnt.
people-forecast-groups = Auch Gruppen und Mitgliedschaften brauchen Zeit und sind mitgezählt.
people-forecast-clock = Wenn Sie jetzt starten, sind alle zwischen **{ $from } und { $to }** da.
people-forecast-source = Nach der Erfahrung von Contractbook sind es insgesamt 5 bis 15 Minuten.

## Who it is about

people-who = Um wen es geht
people-who-from-list = Wählen Sie jemanden in der Tabelle, dann **Zur Testperson machen** oder **Ist Organisationsadministrator**. Oder geben Sie die Adresse hier ein.
people-expected = Wie viele Personen werden zugewiesen?
people-expected-help = Alle, die ein Contractbook-Konto bekommen, auch Personen in zugewiesenen Gruppen.
people-expected-number = Das ist keine Anzahl von Personen.
people-expected-from-list = Aus Ihrer Liste: alle, die ein Konto bekommen oder verknüpft werden.
people-trial = Wer ist die Testperson?
people-trial-help = Der Benutzername in Entra, oft wie eine E-Mail-Adresse. Sie selbst oder jemand, der davon weiß.
people-trial-new = { $name } bekommt ein neues Konto: gut für den ersten Versuch.
people-trial-linked = { $name } hat schon ein Konto, der Versuch würde also nur das Verknüpfen zeigen. Nehmen Sie jemanden, der ein neues bekommt.
people-trial-out = { $name } ist derzeit nicht dabei, der Versuch würde also scheitern. Nehmen Sie jemanden, der ein neues Konto bekommt.
people-trial-not-in-list = { $name } steht nicht in Ihrer Liste.
people-admin = Wer ist Organisationsadministrator?
people-admin-help = In manchen Organisationen muss ein Administrator die Berechtigungen von Contractbook für alle akzeptieren. Deshalb sollte einer dabei sein.
people-admin-among = Eine der zugewiesenen Personen
people-admin-address = Adresse dieser Person
people-admin-there = Ein Organisationsadministrator hat schon ein Contractbook-Konto
people-admin-there-help = Die Anmeldung dort bleibt wie bisher.
people-watch-out = Darauf achten
people-watch-mail = **Keine E-Mail-Adresse in Entra.** Solche Personen kommen ohne Adresse an oder werden abgelehnt. Geben Sie ihnen zuerst eine, oder lassen Sie sie weg.
people-watch-existing = **Personen, die Contractbook schon nutzen.** Sie werden verknüpft, wenn ihr Benutzername in Entra mit ihrem Login dort übereinstimmt. Sonst bekommen sie ein zweites Konto.
people-watch-guests = **Gäste.** Ihr Benutzername ist aus der Adresse eines anderen Unternehmens gebildet. Lassen Sie sie weg, wenn Sie sie nicht brauchen.

## How they are assigned

people-assign-by = Weisen Sie Personen einzeln oder eine Gruppe zu?
people-assign-one-by-one = Einzeln
people-assign-one-by-one-help = Geht mit jeder Lizenz. Am besten für einige Dutzend Personen.
people-assign-groups = Eine oder mehrere Gruppen
people-assign-groups-help = Wer später in die Gruppe kommt, wird von selbst synchronisiert. Braucht eine Lizenz.
people-licence = Haben Sie die Lizenz Microsoft Entra ID P1 oder P2?
people-licence-help = Sie gehört zu vielen Microsoft-365-Plänen. Ohne sie bietet Entra nur einzelne Personen an.
people-licence-yes = Ja
people-licence-no = Nein
people-licence-not-sure = Nicht sicher
people-licence-no-then = Dann lassen sich Gruppen nicht zuweisen. Weisen Sie die Personen einzeln zu, oder fragen Sie nach P1, wo Ihre Microsoft-Lizenzen gekauft werden.
people-licence-where = In Entra nennt [[Overview]] Ihre Lizenz neben [[License]]. Steht dort Free, lassen sich Gruppen nicht zuweisen.
people-groups = Wie viele Gruppen?
people-groups-help = Sie zählen für die Dauer des ersten Durchlaufs.
people-groups-number = Das ist keine Anzahl von Gruppen.
people-groups-nested = Nur direkte Mitglieder zählen: Eine Gruppe in einer Gruppe bleibt außen vor.
people-mapping = Wenn Ihr Entra anders eingerichtet ist
people-login-from-mail = Unsere Zuordnung ist anders: Das Login kommt aus mail
people-login-from-mail-help = Nur anhaken, wenn die Attributzuordnung in Entra (die Tabelle, welche Angabe wohin geht) mail als userName sendet. Üblich ist der User principal name, also der Anmeldename.
people-domains = E-Mail-Domains Ihres Unternehmens
people-domains-help = Mit Kommas dazwischen. Aus der Liste übernommen, bis Sie es ändern.

people-assigned = Die Personen sind in Entra zugewiesen
people-assigned-help = Sie stehen in der Liste Users and groups der App.

## What can be taken along

people-save-title = Ergebnis speichern
people-save-text = Jede Datei wird dort gespeichert, wo Sie es wählen, und nirgends sonst. Sie enthält Namen und Adressen.
people-save-cleaned = Bereinigte Liste speichern
people-save-cleaned-help = Alle, die sich so synchronisieren lassen, für eine Tabelle.
people-save-problems = Liste der Probleme speichern
people-save-problems-help = Für die Betreuung Ihres Verzeichnisses, als CSV: wer, was nicht stimmt, was zu tun ist.
people-save-page = Probleme als Seite speichern
people-save-page-help = Dasselbe zum Lesen oder Drucken, in jedem Browser.
people-save-members = Datei für Import members speichern
people-save-members-help = Entras eigenes Format, für [[Groups]], die Gruppe, [[Members]], [[Bulk operations]], [[Import members]]. Aus mehr als 40.000 Personen werden mehrere Dateien.
people-members-title = Die Gruppe aus Ihrer Liste füllen
people-saved = { $parts ->
    [one] Gespeichert unter { $path }
   *[other] Gespeichert in { $parts } Dateien, die erste ist { $path }
  }
people-saved-nobody = Nichts wurde gespeichert: Niemand in der Liste passt in diese Datei.

## The table

people-table-all = Alle { $count }
people-table-needs-you = Zu klären { $count }
people-table-new = Neu { $count }
people-table-linked = Verknüpft { $count }
people-table-stay-out = Nicht dabei { $count }
people-table-more = Nach Grund
people-table-more-name = Nach Grund filtern: { $chosen }
people-table-search = Personen nach Name, Adresse oder Abteilung suchen
people-table-find = Suchen
people-table-search-clear = Suchfeld leeren
people-table-list = Personen in der Liste
people-table-name = Name
people-table-user-name = Benutzername
people-table-outcome = Was geschieht
people-table-sort = { $column }, nicht danach sortiert
people-table-sorted = { $column }, danach sortiert
people-table-sorted-back = { $column }, umgekehrt danach sortiert
people-table-line = Zeile { $line }
people-table-create = Neues Konto
people-table-link = Wird verknüpft
people-table-out = Nicht dabei
people-table-out-because = Nicht dabei: { $reason }
people-table-count = { $shown } von { $all }
people-table-count-all = { $all ->
    [one] { $all } in der Liste
   *[other] { $all } in der Liste
}
people-table-empty = Niemand passt
people-table-empty-filter = Niemand in der Liste gehört hierher.
people-table-empty-search = Niemand hier hat „{ $words }“ in Name, Adresse oder Abteilung.
people-table-show-all = Alle zeigen
people-table-copied = { $count ->
    [one] Name von { $count } Person
   *[other] Namen von { $count } Personen
}

# One finding in a few words, for the table and the list of filters.
people-table-short-no-mail = Keine E-Mail-Adresse
    .reason = keine E-Mail-Adresse
people-table-short-no-user-name = Kein Benutzername
    .reason = kein Benutzername
people-table-short-no-name = Kein Name
    .reason = kein Name
people-table-short-duplicate-mail = E-Mail doppelt
    .reason = E-Mail doppelt
people-table-short-duplicate-user-name = Benutzername doppelt
    .reason = Benutzername doppelt
people-table-short-mail-differs-from-user-name = E-Mail ist nicht das Login
    .reason = E-Mail ist nicht das Login
people-table-short-already-in-contractbook = Hat schon ein Konto
    .reason = hat schon ein Konto
people-table-short-clash-with-contractbook = Hat ein anderes Login
    .reason = hat ein anderes Login
people-table-short-guest = Gast
    .reason = Gast
people-table-short-disabled = In Entra gesperrt
    .reason = gesperrt
people-table-short-other-domain = Andere Domain
    .reason = andere Domain
people-table-short-odd-characters = Ungewöhnliche Zeichen
    .reason = ungewöhnliche Zeichen
people-table-short-too-long = Zu lang
    .reason = zu lang
people-table-short-group-row = Eine Gruppe
    .reason = eine Gruppe
people-table-short-nested-group = Gruppe in einer Gruppe
    .reason = Gruppe in einer Gruppe
people-table-short-unreadable-row = Beschädigte Zeile
    .reason = beschädigte Zeile
people-table-short-lost-letters = Verlorene Buchstaben
    .reason = verlorene Buchstaben
people-table-short-switched-off = Konto abgeschaltet
    .reason = Konto abgeschaltet

# One person beside the table.
person-none = Niemand ausgewählt
person-none-text = Wählen Sie jemanden in der Tabelle, um zu sehen, was gefunden wurde und was Contractbook erhalten würde.
person-none-finding = { $words }: { $count }
person-none-clean = Es wurde nichts gefunden, was jemanden ausschließt.
person-is-trial = Testperson
person-is-admin = Organisationsadministrator
person-is-both = Kommt beim Versuch zuerst und ist Organisationsadministrator.
person-make-trial = Zur Testperson machen
person-make-admin = Ist Organisationsadministrator
person-stays-out = Ist nicht dabei und kann daher weder Testperson noch Organisationsadministrator sein.
person-also = Die andere Seite:
person-other-row = { $name }, Zeile { $line }
person-more-others = { $count ->
    [one] Und { $count } weitere.
   *[other] Und { $count } weitere.
}
person-owner-you = Sie
person-owner-entra-admin = Ihr Entra-Administrator
person-owner-network-team = Ihr Netzwerkteam
person-owner-contractbook = Contractbook
person-owner-microsoft = Microsoft
person-account = Konto in Contractbook:
person-name = Name
person-login = Login
person-mail = E-Mail
person-account-state = Konto
person-copy-names = { $count ->
    [one] Diesen Namen kopieren
   *[other] Diese { $number } Namen kopieren
}
person-show-all = { $count ->
    [one] Diese Person zeigen
   *[other] Diese { $number } zeigen
}
person-sent = Was Contractbook erhält
person-sent-create = Daraus entsteht ein neues Konto.
person-sent-link = Das Konto bleibt, und diese Werte ersetzen seine eigenen.
person-sent-skip = Vorerst nichts. Das würde gesendet.
person-sent-empty = leer
person-sent-body = So sendet Entra es (SCIM)
