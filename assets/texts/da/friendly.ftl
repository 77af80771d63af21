### What is remembered about the person, keys, undo, files that are dropped, and what stands about the program itself.

## Settings

options-motion = Bevægelse
options-motion-system = Som systemet
options-motion-reduced = Mindre
options-motion-usual = Normal
zoom-said = Størrelse { $percent } %

settings-warning-unreadable = Filen med dine indstillinger kunne ikke læses. Indstillingerne er som normalt nu.
settings-warning-newer = En nyere version af dette program har gemt dine indstillinger. De bruges, så langt denne version kender dem, og bliver ikke ændret.
settings-warning-field = En af dine indstillinger kunne ikke læses og er som normalt nu: { $field }.
settings-not-saved = Dine indstillinger gælder, til dette vindue lukkes, men kunne ikke gemmes. { $why }
settings-part-version = filens version
settings-part-language = sprog
settings-part-theme = farver
settings-part-zoom = størrelse
settings-part-motion = bevægelse
settings-part-window = vinduets plads
settings-part-portal-looks = hvilke billeder af Microsofts sider du ser
settings-part-presenting = præsentation

## Keys

keys-title = Taster
help-all-keys = Alle taster
keys-or = { " " }eller{ " " }
keys-main = Trykker på sidens hovedknap.
keys-main-enter = Det samme, når ingen knap og intet felt har ringen.
keys-back = Går en side tilbage.
keys-close = Lukker det, der står foran siden.
keys-undo = Henter det tilbage, der sidst blev ryddet, så længe bunden tilbyder det.
keys-explain = Åbner stedet, hvor du indsætter en fejl.
keys-help = Åbner hjælpen.
keys-keys = Åbner denne side.
keys-keys-sign = Det samme, når intet tekstfelt har ringen.
keys-options = Åbner indstillingerne.
keys-larger = Gør alt større.
keys-smaller = Gør alt mindre.
keys-usual-size = Går tilbage til normal størrelse.
keys-wheel = Ctrl og musehjulet ændrer også størrelsen.
key-ctrl = Ctrl
key-command = Cmd
key-alt = Alt
key-option = Option
key-enter = Enter
key-escape = Esc
key-left = Venstre

## Undo

undo-done = Hentet tilbage
undo-cleared = { $name } er ryddet
undo-clear-name = Ryd { $name }
undo-search-name = Søgning
undo-pasted = Beskeden er ryddet
undo-list = Listen er fjernet
undo-token = Tokenet er erstattet
undo-address = Adressen er erstattet
undo-trial = Testpersonen er erstattet
undo-admin = Organisationsadministratoren er erstattet
undo-restart = Begyndt forfra

## Files that are dropped

drop-setup = Slip for at åbne denne opsætning
drop-nothing = Denne side tager ikke imod filer. Personlister hører til i trin 6, gemte opsætninger på startsiden.
drop-one = Én fil ad gangen.
drop-no-setup = Dette er ikke en gemt opsætning. En gemt opsætning er en fil, der ender på .json.
drop-no-list = Dette er ikke en personliste. Slip en gemt opsætning på startsiden.
drop-folder = Dette er en mappe. Slip filen med listen.

## About the program

about-title = Om dette program
about-version = Version { $version }
about-what = Det fører dig fra ingenting til en fungerende brugersynkronisering mellem Microsoft Entra ID og Contractbook og siger, hvad der er galt, og hvem der handler.
about-never = Hvad det aldrig gør
about-never-token-sent = Det sender aldrig dit token andre steder hen end til den adresse, du har bekræftet, og aldrig over en ukrypteret forbindelse.
about-never-token-kept = Det skriver aldrig dit token i en fil, en log eller en rapport.
about-never-changes = Det ændrer aldrig noget i Contractbook eller i Entra af sig selv. Kun en skriveprøve, på sin egen knap, opretter og fjerner én testbruger.
about-never-reports = Det rapporterer aldrig noget om dig eller din virksomhed til nogen.
about-places = Hvor det gemmer ting
about-places-text = Opsætninger og indstillinger, uden token. Loggen indeholder programmets egne ord, ingen forespørgsler og ingen navne.
about-data = Datamappe
about-logs = Logmappe
about-open = Åbn mappe
about-open-name = Åbn { $folder }
about-open-failed = Mappen blev ikke åbnet. Kopiér stien i stedet: { $path }
about-licences = Licenser
about-licences-text = MIT eller Apache-2.0, efter eget valg. Skrifterne Inter og JetBrains Mono er under SIL Open Font License. Mange menneskers arbejde indgår.
about-licences-show = Vis alle licenser
about-system = Systemoplysninger
about-system-copy = Kopiér systemoplysninger
about-system-help = Version, system, grafik og skærm, til Support. Ingen navne.
licences-title = Licenser
licences-search = Find en del af programmet eller en licens
licences-search-hint = Find
licences-search-clear = Ryd søgningen
licences-count = { $count ->
    [one] 1 del af programmet
   *[other] { $count } dele af programmet
  }

## Long work

people-list-stop = Stop læsningen
time-left-seconds = Cirka { $count } s tilbage
time-left-minutes = Cirka { $count } min. tilbage
watch-pause = Hold pause
watch-paused = Programmet holder pause og ser ikke efter.
