### The frame around every page: rail, header, footer, banners, dialogs.

brand-name = Contractbook
brand-product = Setup Assistant

step-prepare = Bevor Sie beginnen
step-create-app = App in Entra anlegen
step-credentials = Adresse und Token
step-test = Verbindung testen
step-connect = Entra verbinden
step-people = Personen auswählen
step-start = Starten und verfolgen
step-consent = Anmeldung ermöglichen

status-done = Fertig
status-current = Sie sind hier
status-needs-you = Sie sind dran
status-waiting = Wartet auf Entra
status-check-again = Erneut prüfen
status-cannot-start = Noch nicht möglich
status-cannot-start-why = Ein früherer Schritt kommt zuerst.

header-step = Schritt { $number } von 8
header-finished = Alle 8 Schritte fertig
from-this-computer = { $time }, von diesem Computer aus

time-left = Ihre restliche Zeit
time-left-range = { $from } bis { $to } Min.
time-left-nothing = keine

button-back = Zurück
button-continue = Weiter
button-close = Schließen
button-help = Hilfe
button-options = Einstellungen
button-explain = Fehler einfügen
button-explain-short = Fehler
button-not-yet = Noch nicht
button-copy = Kopieren
button-copied = Kopiert
button-undo = Rückgängig
button-try-again = Noch einmal

saved-line = Gespeichert. Das Token wird hier nie gespeichert.
saved-fresh = Sie können das Fenster jederzeit schließen und später weitermachen.
saved-practice = Die Übung wird nicht gespeichert.
saved-read-only = Nur zum Lesen geöffnet: Diese Einrichtung stammt aus einer neueren Version dieses Programms.
saved-failed = Nicht gespeichert: { $why }

toast-copied = { $name } kopiert
toast-saved-to = Gespeichert in { $path }
trouble-link = Der Browser hat sich nicht geöffnet. Kopieren Sie die Adresse dort hinein: { $url }

name-token = Geheimes Token
name-tenant-url = Tenant-URL
name-app = Name der App
name-object-id = Object ID
name-app-id = Application ID

owner-you = Sie handeln
owner-entra-admin = Ihr Entra-Administrator handelt
owner-network-team = Ihr Netzwerkteam handelt
owner-contractbook = Contractbook handelt
owner-microsoft = Microsoft handelt
owner-wait = Einfach abwarten


missing-heading = { $count ->
    [one] Eines fehlt noch
   *[other] { $count } Dinge fehlen noch
  }

practice-banner-name = Übung.
practice-banner = Ein erfundenes Entra und Contractbook in diesem Programm. Nichts hier ist echt.
practice-banner-short = Nichts hier ist echt.
practice-faster = Schneller
practice-slower = Normales Tempo
practice-faults = Fehler einbauen
practice-leave = Übung verlassen
practice-failed = Die Übung konnte nicht starten: { $why }

dialog-delete-there = In Entra und in Contractbook ändert sich nichts: Eine laufende Synchronisierung läuft weiter.
dialog-restart = Von vorn beginnen?
dialog-restart-here = Alles, was Sie in diesem Fenster eingegeben haben, wird gelöscht, auch das Token.
dialog-restart-there = In Entra und in Contractbook ändert sich nichts.
dialog-restart-do = Von vorn beginnen

options-title = Einstellungen
options-theme = Farben
options-theme-system = Wie das System
options-theme-light = Hell
options-theme-dark = Dunkel
options-theme-contrast-light = Hoher Kontrast, hell
options-theme-contrast-dark = Hoher Kontrast, dunkel
options-size = Größe
options-size-value = { $percent } %
options-tell = Melden, wenn Personen angekommen sind
options-tell-help = Eine Benachrichtigung dieses Computers, während das Fenster im Hintergrund ist. Sie enthält Zahlen, keine Namen.
options-restart = Von vorn beginnen
options-setups = Alle Einrichtungen

help-title = Hilfe
help-keys = Tasten
help-key-tab = Tab und Umschalt+Tab wechseln zwischen den Bedienelementen, Leertaste und Eingabetaste betätigen das mit dem Ring.
help-stuck = Wenn Sie nicht weiterkommen
help-stuck-text = Der Contractbook-Support sieht dieselben Schritte auf seinem Bildschirm. Nennen Sie die Nummer des Schritts und, wenn eine Karte ihn zeigt, den Code.
help-support = Contractbook-Support
help-words = Begriffe
help-word-scim = **SCIM** ist die gemeinsame Sprache, in der Entra anderen Programmen von Personen berichtet.
help-word-tenant = **Tenant** (auf deutschen Microsoft-Seiten „Mandant“) heißt der eigene Bereich einer Organisation in einem Dienst. Die **Tenant-URL** („Mandanten-URL“) ist die Adresse, unter der Contractbook auf Ihr Entra hört.
help-word-token = **Geheimes Token** heißt das Kennwort, das Entra bei Contractbook vorzeigt.
help-word-upn = **User principal name** ist der Name, mit dem sich eine Person bei Microsoft anmeldet. Er sieht oft wie eine E-Mail-Adresse aus.

faults-title = Fehler einbauen
faults-text = Für Schulungen. Was angehakt ist, geht ab jetzt schief, und nur diese Liste verrät es. Ein Fehler im Übungs-Entra verschwindet, wenn der Schritt dort richtig gemacht wird.
faults-search = Fehler suchen
faults-search-hint = Fehler suchen
faults-seen = Zuerst zu sehen: { $what }
faults-entra = Im Übungs-Entra
faults-contractbook = Im Übungs-Contractbook
steps-title = Schritte
