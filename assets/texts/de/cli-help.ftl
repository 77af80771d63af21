### The help pages and errors of the command line. Names of commands, options and their values (FILE, URL, …) are the
### same in every language.

## Help pages.
cli-help-about = Richtet die Benutzersynchronisierung von Microsoft Entra ID zu Contractbook ein und sagt, was nicht stimmt und wer handelt.
cli-help-after = Rückgabewert: 0 gut, 1 Probleme gefunden oder nichts erkannt, 2 falsche Verwendung oder unlesbare Eingabe, 130 unterbrochen.
    Das Token wird aus --token-file, von der Standardeingabe (--token-file -) oder aus der Umgebungsvariablen { $token } gelesen. Auch die Umgebungsvariable { $language } wählt die Sprache.
cli-help-usage = Verwendung:
cli-help-commands = Befehle
cli-help-arguments = Argumente
cli-help-options = Optionen

## Commands.
cli-command-open = Gespeicherte Einrichtung, Falldatei oder Einrichtungsdatei im Fenster öffnen
cli-command-check = Die Verbindung zu Contractbook prüfen, nur lesend
cli-command-users = Alle Benutzer von Contractbook lesen, nur lesend
cli-command-people = Eine Personenliste prüfen, bevor etwas gesendet wird
cli-command-trial-write = Einen Testbenutzer anlegen, ändern und entfernen; zeigt nur den Plan, bis --yes angegeben ist
cli-command-explain = Sagen, was eine Meldung von Entra, der Microsoft-Anmeldung oder eines Servers bedeutet
cli-command-practice = Das Übungs-Contractbook ausführen, bis Strg+C
cli-command-help = Diese Seite oder die Seite eines Befehls ausgeben

## Options. An id with a command in it is for that command alone.
cli-option-help = Diese Seite ausgeben
cli-option-version = Die Version ausgeben
cli-option-language = Sprache: { $languages }; sonst die des Systems
cli-option-json = Ein JSON-Dokument auf die Standardausgabe schreiben
cli-option-tenant-url = Tenant-URL, wie sie in Entra eingetragen wird
cli-option-token-file = Datei mit dem geheimen Token; - liest die Standardeingabe
cli-option-window-licences = Die Lizenzen von allem ausgeben, woraus dieses Programm gebaut ist, und beenden
cli-option-window-practice = Das Fenster im Übungsmodus öffnen: ein erfundenes Unternehmen, nichts Echtes
cli-option-open-file = Die Datei
cli-option-check-practice = Stattdessen das eingebaute Übungs-Contractbook prüfen
cli-option-check-setups = Gespeicherte Einrichtungen prüfen: alle dieses Computers oder die in diesen Ordnern, Einrichtungen und Listen. Eine Liste ist eine CSV-Datei mit den Spalten setup und token_file oder ein JSON-Array von Objekten mit diesen Feldern; setup ist eine Datei, eine ID oder ein Unternehmen
cli-option-check-token-dir = Ordner mit einer Token-Datei für jede Einrichtung, benannt nach ihrer ID oder ihrem Unternehmen, wie nordwind-inc.token
cli-option-check-archived = Auch die Einrichtungen im Archiv prüfen
cli-option-check-at-once = Wie viele gleichzeitig geprüft werden, 1 bis 16; sonst 4
cli-option-check-timeout = Nach so vielen Sekunden aufgeben, 1 bis 3600; sonst 30
cli-option-users-csv = Die Benutzer in diese CSV-Datei schreiben
cli-option-users-timeout = Nach so vielen Sekunden aufgeben, 1 bis 86400
cli-option-people-file = Die Liste, wie aus Entra, Microsoft 365 oder PowerShell exportiert (CSV); - liest die Standardeingabe
cli-option-people-admin = E-Mail-Adresse oder Benutzername des Organisationsadministrators
cli-option-people-domain = Eine der E-Mail-Domains Ihres Unternehmens; mehrfach möglich
cli-option-people-login-from = Was Attribute mapping als userName sendet: user-name (userPrincipalName, wie bei einer neuen App; auch ohne Angabe) oder mail
cli-option-people-column = Was die Spalte mit dieser Überschrift enthält, wie in "Post=mail"; mehrfach möglich. FIELD ist eines von user_name, mail, given_name, family_name, display_name, user_type, enabled, object_id, department, none
cli-option-people-clean = Alle, die durchkommen, in diese CSV-Datei schreiben
cli-option-people-problems = Was zu berichtigen ist, in diese Datei schreiben: eine Seite, wenn der Name auf .html endet, sonst CSV
cli-option-people-import-members = Alle, die durchkommen, in diese Datei für Import members von Entra schreiben
cli-option-people-timeout = Das Lesen der Konten nach so vielen Sekunden aufgeben, 1 bis 86400
cli-option-trial-write-practice = Es stattdessen am eingebauten Übungs-Contractbook versuchen
cli-option-trial-write-yes = Es ausführen; sonst wird nichts gesendet und jede Anfrage, die gesendet würde, ausgegeben
cli-option-trial-write-clean-up = Nur entfernen, was frühere Schreibproben an dieser Adresse hinterlassen haben
cli-option-explain-text = Die Meldung; - liest die Standardeingabe, ohne Angabe ebenso
cli-option-explain-file = Die Meldung aus dieser Datei lesen; - liest die Standardeingabe
cli-option-practice-port = Port, auf dem gelauscht wird; sonst ein freier
cli-option-practice-users = Wie viele Personen schon da sind, bis 1000000
cli-option-practice-latency-ms = Millisekunden, um die jede Antwort verzögert wird, bis 600000
cli-option-practice-fault = Einen Fehler einbauen; mehrfach möglich
cli-option-practice-list-faults = Die Fehler auflisten, die eingebaut werden können, und beenden

## Wrong usage.
cli-wrong-argument = { $arg } ist hier nicht bekannt.
cli-wrong-command = Es gibt keinen Befehl { $command }.
cli-wrong-no-command = Ein Befehl fehlt.
cli-wrong-no-value = { $arg } braucht einen Wert.
cli-wrong-too-many = { $arg } nimmt keinen Wert wie { $value }.
cli-wrong-value = { $value } passt nicht zu { $arg }.
cli-wrong-missing = Das fehlt: { $arg }
cli-wrong-conflict = { $arg } und { $other } schließen sich aus.
cli-wrong-twice = { $arg } kann nur einmal angegeben werden.
cli-wrong-characters = Ein Argument enthält Zeichen, die nicht gelesen werden können.
cli-wrong-similar = Ähnlich: { $words }
cli-wrong-values = Möglich sind: { $values }
cli-wrong-more = --help sagt mehr.

## What a command cannot work with.
cli-no-address = Es wurde keine Adresse angegeben. Verwenden Sie --tenant-url URL.
cli-no-address-practice = Es wurde keine Adresse angegeben. Verwenden Sie --tenant-url URL oder --practice.
cli-address-unreadable = Die Adresse kann nicht gelesen werden.
cli-no-token = Es wurde kein Token angegeben. Verwenden Sie --token-file FILE, --token-file - oder die Umgebungsvariable { $variable }.
cli-token-unreadable = Die Token-Datei { $file } kann nicht gelesen werden
cli-token-too-long = Die Token-Datei { $file } ist länger als jedes Token.
cli-token-not-text = Die Token-Datei { $file } ist kein Text.
cli-both-stdin = Liste und Token können nicht beide von der Standardeingabe kommen.
cli-stdin-unreadable = Die Standardeingabe kann nicht gelesen werden
cli-no-column = Die Liste hat keine Spalte „{ $column }“. Ihre Spalten: { $columns }
cli-fault-in-entra = { $name } ist ein Fehler in Entra. Er wird in der Übung im Fenster eingebaut.
cli-fault-unknown = Es gibt keinen Fehler „{ $name }“. --list-faults nennt alle.
cli-not-written = Die Datei { $file } konnte nicht geschrieben werden.
cli-not-printed = Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden: { $details }
cli-no-thread = Die Hintergrundarbeit des Programms konnte nicht gestartet werden
cli-why-not-writable = Kein Zugriff auf { $path }.
cli-why-disk-full = Der Datenträger von { $path } ist voll.
cli-why-locked = { $path } ist in einer anderen Kopie des Programms geöffnet.
cli-why-not-found = { $path } gibt es nicht.
cli-why-too-large = { $path } ist zu groß.
cli-why-newer = { $path } wurde von einer neueren Version des Programms geschrieben.
cli-why-library = eine Systembibliothek fehlt

## Why practice did not start.
practice-port-taken = Ein anderes Programm verwendet Port { $port } auf diesem Computer.
practice-port-forbidden = Dieses Programm darf Port { $port } nicht verwenden.
practice-not-started = Der Übungsserver konnte nicht gestartet werden: { $details }

## Why the note of an earlier trial cannot be used.
trial-entry-damaged = beschädigt
trial-entry-newer = von einer neueren Version geschrieben
trial-entry-no-probe = nennt einen Benutzer, der kein Testbenutzer ist
