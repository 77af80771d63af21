### The help pages and errors of the command line. Names of commands, options and their values (FILE, URL, …) are the
### same in every language.

## Help pages.
cli-help-about = Sets up the user sync from Microsoft Entra ID to Contractbook, and says what is wrong and who acts.
cli-help-after = Exit status: 0 good, 1 problems found or nothing recognised, 2 wrong usage or unreadable input, 130 interrupted.
    The token is read from --token-file, from standard input (--token-file -), or from the environment variable { $token }. The environment variable { $language } names the language as well.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-arguments = Arguments
cli-help-options = Options

## Commands.
cli-command-open = Open a saved setup, a case file or a setup file in the window
cli-command-check = Check the connection to Contractbook, read-only
cli-command-users = Read all users that Contractbook has, read-only
cli-command-people = Check a list of people before anything is sent
cli-command-trial-write = Make, change and remove one test user; shows what it would do until --yes is given
cli-command-explain = Say what a message of Entra, Microsoft's sign-in or a server means
cli-command-practice = Run the practice Contractbook until Ctrl+C
cli-command-help = Print this page, or the page of a command

## Options. An id with a command in it is for that command alone.
cli-option-help = Print this page
cli-option-version = Print the version
cli-option-language = Language: { $languages }; the system's without it
cli-option-json = Print one JSON document on standard output
cli-option-tenant-url = Tenant URL, as it goes into Entra
cli-option-token-file = File that holds the secret token; - reads standard input
cli-option-window-licences = Print the licences of everything this program is built from, and exit
cli-option-window-practice = Open the window in practice mode: a made-up company, nothing real
cli-option-open-file = The file
cli-option-check-practice = Check the built-in practice Contractbook instead
cli-option-check-setups = Check saved setups: all of this computer, or those in these folders, saved setups and lists. A list is a CSV file with the columns setup and token_file, or a JSON array of objects with these members; setup is a file, an id, or a company
cli-option-check-token-dir = Folder with a token file for each setup, named by its id or by its company, as in nordwind-inc.token
cli-option-check-archived = Also check the setups in the archive
cli-option-check-at-once = How many to check at a time, 1 to 16; 4 without it
cli-option-check-timeout = Give up after so many seconds, 1 to 3600; 30 without it
cli-option-users-csv = Write the users to this CSV file
cli-option-users-timeout = Give up after so many seconds, 1 to 86400
cli-option-people-file = The list, as exported from Entra, Microsoft 365 or PowerShell (CSV); - reads standard input
cli-option-people-admin = Address or user name of the organization admin
cli-option-people-domain = One of your company's mail domains; may be given several times
cli-option-people-login-from = What your Attribute mapping sends as userName: user-name (userPrincipalName, as in the mapping that a new app has; so without it) or mail
cli-option-people-column = What the column under this head holds, as in "Post=mail"; may be given several times. FIELD is one of user_name, mail, given_name, family_name, display_name, user_type, enabled, object_id, department, none
cli-option-people-clean = Write everybody that goes through to this CSV file
cli-option-people-problems = Write what has to be put right to this file: a page when its name ends in .html, else CSV
cli-option-people-import-members = Write everybody that goes through to this file for Entra's Import members
cli-option-people-timeout = Give up reading the accounts after so many seconds, 1 to 86400
cli-option-trial-write-practice = Try it on the built-in practice Contractbook instead
cli-option-trial-write-yes = Do it; without this nothing is sent, and every request it would send is printed
cli-option-trial-write-clean-up = Only remove what earlier trials left behind at this address
cli-option-explain-text = The message; - reads standard input, and so does leaving it out
cli-option-explain-file = Read the message from this file; - reads standard input
cli-option-practice-port = Port to listen on; a free one without it
cli-option-practice-users = How many people are already there, up to 1000000
cli-option-practice-latency-ms = Milliseconds added to each answer, up to 600000
cli-option-practice-fault = Plant a fault; may be given several times
cli-option-practice-list-faults = List the faults that can be planted, and exit

## Wrong usage.
cli-wrong-argument = { $arg } is not known here.
cli-wrong-command = There is no command { $command }.
cli-wrong-no-command = A command is missing.
cli-wrong-no-value = { $arg } needs a value.
cli-wrong-too-many = { $arg } takes no value like { $value }.
cli-wrong-value = { $value } does not fit { $arg }.
cli-wrong-missing = This is missing: { $arg }
cli-wrong-conflict = { $arg } cannot be used together with { $other }.
cli-wrong-twice = { $arg } can be given only once.
cli-wrong-characters = An argument holds characters that cannot be read.
cli-wrong-similar = Similar: { $words }
cli-wrong-values = It can be: { $values }
cli-wrong-more = --help says more.

## What a command cannot work with.
cli-no-address = No address was given. Use --tenant-url URL.
cli-no-address-practice = No address was given. Use --tenant-url URL, or --practice.
cli-address-unreadable = The address cannot be read.
cli-no-token = No token was given. Use --token-file FILE, --token-file - or the environment variable { $variable }.
cli-token-unreadable = The token file { $file } cannot be read
cli-token-too-long = The token file { $file } is longer than any token.
cli-token-not-text = The token file { $file } is not text.
cli-both-stdin = List and token cannot both come from standard input.
cli-stdin-unreadable = Standard input cannot be read
cli-no-column = The list has no column "{ $column }". Its columns: { $columns }
cli-fault-in-entra = { $name } is a fault in Entra. It is planted in the practice of the window.
cli-fault-unknown = There is no fault "{ $name }". --list-faults names them all.
cli-not-written = The file { $file } could not be written.
cli-not-printed = The result could not be written to standard output: { $details }
cli-no-thread = The program's background work could not be started
cli-why-not-writable = No access to { $path }.
cli-why-disk-full = The disk of { $path } is full.
cli-why-locked = { $path } is open in another copy of the program.
cli-why-not-found = { $path } does not exist.
cli-why-too-large = { $path } is too large.
cli-why-newer = { $path } was written by a newer version of the program.
cli-why-library = a system library is missing

## Why practice did not start.
practice-port-taken = Another program uses port { $port } on this computer.
practice-port-forbidden = This program may not use port { $port }.
practice-not-started = The practice server could not start: { $details }

## Why the note of an earlier trial cannot be used.
trial-entry-damaged = damaged
trial-entry-newer = written by a newer version
trial-entry-no-probe = names a user that is no test user
