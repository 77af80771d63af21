### The frame around every page: rail, header, footer, banners, dialogs.

brand-name = Contractbook
brand-product = Setup Assistant

step-prepare = Før du går i gang
step-create-app = Opret appen i Entra
step-credentials = Adresse og token
step-test = Test forbindelsen
step-connect = Forbind Entra
step-people = Vælg personerne
step-start = Start og følg med
step-consent = Lad folk logge på

status-done = Færdig
status-current = Du er her
status-needs-you = Kræver handling
status-waiting = Venter på Entra
status-check-again = Tjek igen
status-cannot-start = Kan ikke startes endnu
status-cannot-start-why = Et tidligere trin kommer først.

header-step = Trin { $number } af 8
header-finished = Alle 8 trin er færdige
from-this-computer = { $time }, fra denne computer

time-left = Din tid tilbage
time-left-range = { $from } til { $to } min.
time-left-nothing = ingen

button-back = Tilbage
button-continue = Fortsæt
button-close = Luk
button-help = Hjælp
button-options = Indstillinger
button-explain = Indsæt en fejl
button-explain-short = Fejl
button-not-yet = Ikke endnu
button-copy = Kopiér
button-copied = Kopieret
button-undo = Fortryd
button-try-again = Prøv igen

saved-line = Gemt. Tokenet gemmes aldrig her.
saved-fresh = Du kan lukke vinduet ved ethvert trin og fortsætte senere.
saved-practice = Øvelsen gemmes ikke.
saved-read-only = Åbnet kun til læsning: Den er gemt af en nyere version af programmet.
saved-failed = Ikke gemt: { $why }

toast-copied = { $name } kopieret
toast-saved-to = Gemt i { $path }
trouble-link = Browseren åbnede ikke. Kopiér adressen ind i den: { $url }

name-token = Hemmeligt token
name-tenant-url = Tenant-URL
name-app = Appens navn
name-object-id = Object ID
name-app-id = Application ID

owner-you = Du handler
owner-entra-admin = Jeres Entra-administrator handler
owner-network-team = Jeres netværksteam handler
owner-contractbook = Contractbook handler
owner-microsoft = Microsoft handler
owner-wait = Bare vent


missing-heading = { $count ->
    [one] Én ting mangler stadig
   *[other] { $count } ting mangler stadig
  }

practice-banner-name = Øvelse.
practice-banner = En opdigtet Entra og Contractbook inde i programmet. Intet her er virkeligt.
practice-banner-short = Intet her er virkeligt.
practice-faster = Hurtigere
practice-slower = Normalt tempo
practice-faults = Læg en fejl ind
practice-leave = Forlad øvelsen
practice-failed = Øvelsen kunne ikke starte: { $why }

dialog-delete-there = Intet ændres i Entra eller i Contractbook: En synkronisering, der kører, fortsætter.
dialog-restart = Start forfra?
dialog-restart-here = Alt, du har indtastet i dette vindue, ryddes, også tokenet.
dialog-restart-there = Intet ændres i Entra eller i Contractbook.
dialog-restart-do = Start forfra

options-title = Indstillinger
options-theme = Farver
options-theme-system = Som systemet
options-theme-light = Lys
options-theme-dark = Mørk
options-theme-contrast-light = Høj kontrast, lys
options-theme-contrast-dark = Høj kontrast, mørk
options-size = Størrelse
options-size-value = { $percent } %
options-tell = Giv besked, når personer er kommet frem
options-tell-help = En notifikation på denne computer, mens vinduet er i baggrunden. Den viser tal, ingen navne.
options-restart = Start forfra
options-setups = Alle opsætninger

help-title = Hjælp
help-keys = Taster
help-key-tab = Tab og Shift+Tab flytter mellem felter og knapper. Mellemrum og Enter trykker på den med ringen.
help-stuck = Når du sidder fast
help-stuck-text = Contractbook Support ser de samme trin på sin skærm. Sig trinnets nummer og koden, hvis et kort viser en.
help-support = Contractbook Support
help-words = Ord
help-word-scim = **SCIM** er det fælles sprog, som Entra fortæller andre programmer om personer med.
help-word-tenant = **Tenant** er Microsofts ord for en organisations egen del af en tjeneste. **Tenant-URL** er adressen, hvor Contractbook lytter efter jeres Entra.
help-word-token = **Hemmeligt token** er den adgangskode, som Entra viser til Contractbook.
help-word-upn = **User principal name** er det navn, en person logger på Microsoft med. Det ligner ofte en mailadresse.

faults-title = Læg en fejl ind
faults-text = Til undervisere. Det, der er sat hak ved, går galt fra nu af, og kun denne liste viser det. En fejl i øve-Entra forsvinder, når trinnet gøres rigtigt der.
faults-search = Find en fejl
faults-search-hint = Find en fejl
faults-seen = Ses først: { $what }
faults-entra = I øve-Entra
faults-contractbook = I øve-Contractbook
steps-title = Trin
