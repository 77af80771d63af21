### The help pages and errors of the command line. Names of commands, options and their values (FILE, URL, …) are the
### same in every language.

## Help pages.
cli-help-about = Sætter brugersynkronisering op fra Microsoft Entra ID til Contractbook og siger, hvad der er galt, og hvem der handler.
cli-help-after = Afslutningskode: 0 godt, 1 problemer fundet eller intet genkendt, 2 forkert brug eller ulæseligt input, 130 afbrudt.
    Tokenet læses fra --token-file, fra standardinput (--token-file -) eller fra miljøvariablen { $token }. Miljøvariablen { $language } vælger også sproget.
cli-help-usage = Brug:
cli-help-commands = Kommandoer
cli-help-arguments = Argumenter
cli-help-options = Tilvalg

## Commands.
cli-command-open = Åbn en gemt opsætning, en sagsfil eller en opsætningsfil i vinduet
cli-command-check = Tjek forbindelsen til Contractbook, kun læsning
cli-command-users = Læs alle brugere, som Contractbook har, kun læsning
cli-command-people = Tjek en personliste, før noget sendes
cli-command-trial-write = Opret, ændr og fjern én testbruger; viser, hvad der ville ske, indtil --yes er angivet
cli-command-explain = Sig, hvad en besked fra Entra, Microsofts logon eller en server betyder
cli-command-practice = Kør øve-Contractbook indtil Ctrl+C
cli-command-help = Vis denne side eller siden om en kommando

## Options. An id with a command in it is for that command alone.
cli-option-help = Vis denne side
cli-option-version = Vis versionen
cli-option-language = Sprog: { $languages }; ellers systemets
cli-option-json = Skriv ét JSON-dokument til standardoutput
cli-option-tenant-url = Tenant-URL, som den skrives i Entra
cli-option-token-file = Fil med det hemmelige token; - læser standardinput
cli-option-window-licences = Udskriv licenserne for alt, programmet er bygget af, og afslut
cli-option-window-practice = Åbn vinduet i øvetilstand: en opdigtet virksomhed, intet er ægte
cli-option-open-file = Filen
cli-option-check-practice = Tjek den indbyggede øve-Contractbook i stedet
cli-option-check-setups = Tjek gemte opsætninger: alle på denne computer eller dem i disse mapper, gemte opsætninger og lister. En liste er en CSV-fil med kolonnerne setup og token_file eller et JSON-array af objekter med de samme felter; setup er en fil, et id eller en virksomhed
cli-option-check-token-dir = Mappe med en tokenfil til hver opsætning, opkaldt efter dens id eller virksomhed, som i nordwind-inc.token
cli-option-check-archived = Tjek også opsætningerne i arkivet
cli-option-check-at-once = Hvor mange der tjekkes ad gangen, 1 til 16; ellers 4
cli-option-check-timeout = Giv op efter så mange sekunder, 1 til 3600; ellers 30
cli-option-users-csv = Skriv brugerne til denne CSV-fil
cli-option-users-timeout = Giv op efter så mange sekunder, 1 til 86400
cli-option-people-file = Listen, som den er eksporteret fra Entra, Microsoft 365 eller PowerShell (CSV); - læser standardinput
cli-option-people-admin = Organisationsadministratorens mailadresse eller brugernavn
cli-option-people-domain = Et af virksomhedens maildomæner; kan angives flere gange
cli-option-people-login-from = Hvad Attribute mapping sender som userName: user-name (userPrincipalName, som i en ny app; også når intet er angivet) eller mail
cli-option-people-column = Hvad kolonnen med denne overskrift indeholder, som i "Post=mail"; kan angives flere gange. FIELD er en af user_name, mail, given_name, family_name, display_name, user_type, enabled, object_id, department, none
cli-option-people-clean = Skriv alle, der går igennem, til denne CSV-fil
cli-option-people-problems = Skriv det, der skal rettes, til denne fil: en side, når navnet ender på .html, ellers CSV
cli-option-people-import-members = Skriv alle, der går igennem, til denne fil til Entras Import members
cli-option-people-timeout = Stop læsningen af konti efter så mange sekunder, 1 til 86400
cli-option-trial-write-practice = Prøv det på den indbyggede øve-Contractbook i stedet
cli-option-trial-write-yes = Gør det; ellers sendes intet, og alle de forespørgsler, der ville blive sendt, vises
cli-option-trial-write-clean-up = Fjern kun det, som tidligere prøver har efterladt på denne adresse
cli-option-explain-text = Beskeden; - læser standardinput, og det gør en udeladt besked også
cli-option-explain-file = Læs beskeden fra denne fil; - læser standardinput
cli-option-practice-port = Port, der lyttes på; ellers en ledig
cli-option-practice-users = Hvor mange personer der allerede er der, op til 1000000
cli-option-practice-latency-ms = Millisekunder, der lægges til hvert svar, op til 600000
cli-option-practice-fault = Læg en fejl ind; kan angives flere gange
cli-option-practice-list-faults = Vis de fejl, der kan lægges ind, og afslut

## Wrong usage.
cli-wrong-argument = { $arg } kendes ikke her.
cli-wrong-command = Der er ingen kommando { $command }.
cli-wrong-no-command = Der mangler en kommando.
cli-wrong-no-value = { $arg } skal have en værdi.
cli-wrong-too-many = { $arg } tager ikke en værdi som { $value }.
cli-wrong-value = { $value } passer ikke til { $arg }.
cli-wrong-missing = Dette mangler: { $arg }
cli-wrong-conflict = { $arg } kan ikke bruges sammen med { $other }.
cli-wrong-twice = { $arg } kan kun angives én gang.
cli-wrong-characters = Et argument indeholder tegn, der ikke kan læses.
cli-wrong-similar = Ligner: { $words }
cli-wrong-values = Det kan være: { $values }
cli-wrong-more = --help fortæller mere.

## What a command cannot work with.
cli-no-address = Der er ikke angivet en adresse. Brug --tenant-url URL.
cli-no-address-practice = Der er ikke angivet en adresse. Brug --tenant-url URL eller --practice.
cli-address-unreadable = Adressen kan ikke læses.
cli-no-token = Der er ikke angivet et token. Brug --token-file FILE, --token-file - eller miljøvariablen { $variable }.
cli-token-unreadable = Tokenfilen { $file } kan ikke læses
cli-token-too-long = Tokenfilen { $file } er længere end noget token.
cli-token-not-text = Tokenfilen { $file } er ikke tekst.
cli-both-stdin = Liste og token kan ikke begge komme fra standardinput.
cli-stdin-unreadable = Standardinput kan ikke læses
cli-no-column = Listen har ingen kolonne “{ $column }”. Dens kolonner: { $columns }
cli-fault-in-entra = { $name } er en fejl i Entra. Den lægges ind i øvelsen i vinduet.
cli-fault-unknown = Der er ingen fejl “{ $name }”. --list-faults nævner dem alle.
cli-not-written = Filen { $file } kunne ikke skrives.
cli-not-printed = Resultatet kunne ikke skrives til standardoutput: { $details }
cli-no-thread = Programmets arbejde i baggrunden kunne ikke startes
cli-why-not-writable = Ingen adgang til { $path }.
cli-why-disk-full = Disken med { $path } er fuld.
cli-why-locked = { $path } er åben i en anden kopi af programmet.
cli-why-not-found = { $path } findes ikke.
cli-why-too-large = { $path } er for stor.
cli-why-newer = { $path } er skrevet af en nyere version af programmet.
cli-why-library = et systembibliotek mangler

## Why practice did not start.
practice-port-taken = Et andet program bruger port { $port } på denne computer.
practice-port-forbidden = Dette program må ikke bruge port { $port }.
practice-not-started = Øveserveren kunne ikke starte: { $details }

## Why the note of an earlier trial cannot be used.
trial-entry-damaged = beskadiget
trial-entry-newer = skrevet af en nyere version
trial-entry-no-probe = nævner en bruger, der ikke er en testbruger
