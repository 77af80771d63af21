### What is remembered about the person, keys, undo, files that are dropped, and what stands about the program itself.

## Settings

options-motion = Bewegung
options-motion-system = Wie das System
options-motion-reduced = Weniger
options-motion-usual = Normal
zoom-said = Größe { $percent } %

settings-warning-unreadable = Die Datei mit Ihren Einstellungen ließ sich nicht lesen. Es gelten jetzt die Standardeinstellungen.
settings-warning-newer = Eine neuere Version dieses Programms hat Ihre Einstellungen gespeichert. Sie gelten, soweit diese Version sie kennt, und werden nicht geändert.
settings-warning-field = Eine Ihrer Einstellungen ließ sich nicht lesen und steht jetzt auf dem Standardwert: { $field }.
settings-not-saved = Ihre Einstellungen gelten, bis dieses Fenster geschlossen wird, ließen sich aber nicht speichern. { $why }
settings-part-version = Version der Datei
settings-part-language = Sprache
settings-part-theme = Farben
settings-part-zoom = Größe
settings-part-motion = Bewegung
settings-part-window = Platz des Fensters
settings-part-portal-looks = welche Bilder der Microsoft-Seiten Sie sehen
settings-part-presenting = Vorführen

## Keys

keys-title = Tasten
help-all-keys = Alle Tasten
keys-or = { " " }oder{ " " }
keys-main = Betätigt die Hauptschaltfläche der Seite.
keys-main-enter = Dasselbe, solange kein Element den Ring hat.
keys-back = Geht eine Seite zurück.
keys-close = Schließt, was vor der Seite steht.
keys-undo = Holt zurück, was zuletzt geleert wurde, solange die Fußzeile es anbietet.
keys-explain = Öffnet die Stelle zum Einfügen einer Fehlermeldung.
keys-help = Öffnet die Hilfe.
keys-keys = Öffnet diese Seite.
keys-keys-sign = Dasselbe, solange kein Textfeld den Ring hat.
keys-options = Öffnet die Einstellungen.
keys-larger = Macht alles größer.
keys-smaller = Macht alles kleiner.
keys-usual-size = Kehrt zur üblichen Größe zurück.
keys-wheel = Strg und das Mausrad ändern die Größe auch.
key-ctrl = Strg
key-command = Cmd
key-alt = Alt
key-option = Wahl
key-enter = Eingabe
key-escape = Esc
key-left = Links

## Undo

undo-done = Zurückgeholt
undo-cleared = { $name } geleert
undo-clear-name = { $name } leeren
undo-search-name = Suche
undo-pasted = Meldung gelöscht
undo-list = Liste entfernt
undo-token = Token ersetzt
undo-address = Adresse ersetzt
undo-trial = Testperson ersetzt
undo-admin = Organisationsadministrator ersetzt
undo-restart = Von vorn begonnen

## Files that are dropped

drop-setup = Loslassen, um diese Einrichtung zu öffnen
drop-nothing = Diese Seite nimmt keine Datei an. Personenlisten gehören zu Schritt 6, gespeicherte Einrichtungen auf die Startseite.
drop-one = Nur eine Datei auf einmal.
drop-no-setup = Das ist keine gespeicherte Einrichtung. Eine solche Datei endet auf .json.
drop-no-list = Das ist keine Personenliste. Eine gespeicherte Einrichtung gehört auf die Startseite.
drop-folder = Das ist ein Ordner. Ziehen Sie die Datei mit der Liste hierher.

## About the program

about-title = Über dieses Programm
about-version = Version { $version }
about-what = Es führt Sie von null zu einer laufenden Benutzersynchronisierung zwischen Microsoft Entra ID und Contractbook und sagt, was nicht stimmt und wer handelt.
about-never = Was es nie tut
about-never-token-sent = Es sendet Ihr Token nie woandershin als an die Adresse, die Sie bestätigt haben, und nie über eine unverschlüsselte Leitung.
about-never-token-kept = Es schreibt Ihr Token nie in eine Datei, ein Protokoll oder einen Bericht.
about-never-changes = Es ändert nie von sich aus etwas in Contractbook oder in Entra. Nur eine Schreibprobe, mit eigener Schaltfläche, legt einen Testbenutzer an und entfernt ihn.
about-never-reports = Es meldet nie jemandem etwas über Sie oder Ihr Unternehmen.
about-places = Wo es Dinge ablegt
about-places-text = Einrichtungen und Einstellungen, ohne das Token. Das Protokoll enthält die eigenen Worte des Programms, keine Anfrage und keinen Namen.
about-data = Datenordner
about-logs = Protokollordner
about-open = Ordner öffnen
about-open-name = { $folder } öffnen
about-open-failed = Der Ordner ließ sich nicht öffnen. Kopieren Sie stattdessen den Pfad: { $path }
about-licences = Lizenzen
about-licences-text = MIT oder Apache-2.0, nach Wahl. Die Schriften Inter und JetBrains Mono stehen unter der SIL Open Font License. Darin steckt die Arbeit vieler Menschen.
about-licences-show = Alle Lizenzen zeigen
about-system = Systemangaben
about-system-copy = Systemangaben kopieren
about-system-help = Version, System, Grafik und Bildschirm, für den Support. Keine Namen.
licences-title = Lizenzen
licences-search = Teil des Programms oder Lizenz suchen
licences-search-hint = Suchen
licences-search-clear = Suche leeren
licences-count = { $count ->
    [one] 1 Teil des Programms
   *[other] { $count } Teile des Programms
  }

## Long work

people-list-stop = Lesen stoppen
time-left-seconds = Noch etwa { $count } s
time-left-minutes = Noch etwa { $count } min
watch-pause = Pause
watch-paused = Es wird gerade nicht nachgesehen.
