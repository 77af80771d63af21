### What is remembered about the person, keys, undo, files that are dropped, and what stands about the program itself.

## Settings

options-motion = Motion
options-motion-system = As the system
options-motion-reduced = Less
options-motion-usual = Usual
zoom-said = Size { $percent } %

settings-warning-unreadable = The file with your options could not be read. Options are as usual now.
settings-warning-newer = A newer version of this program saved your options. They are used as far as this version knows them, and not changed.
settings-warning-field = One of your options could not be read and is as usual now: { $field }.
settings-not-saved = Your options hold until this window closes, but could not be saved. { $why }
settings-part-version = version of the file
settings-part-language = language
settings-part-theme = colours
settings-part-zoom = size
settings-part-motion = motion
settings-part-window = place of the window
settings-part-portal-looks = which pictures of Microsoft's pages you see
settings-part-presenting = presenting

## Keys

keys-title = Keys
help-all-keys = All keys
keys-or = { " " }or{ " " }
keys-main = Presses the main button of the page.
keys-main-enter = The same, while no control has the ring.
keys-back = Goes one page back.
keys-close = Closes what stands in front of the page.
keys-undo = Brings back what was cleared last, while the footer offers it.
keys-explain = Opens the place to paste an error.
keys-help = Opens help.
keys-keys = Opens this page.
keys-keys-sign = The same, while no text field has the ring.
keys-options = Opens the options.
keys-larger = Makes everything larger.
keys-smaller = Makes everything smaller.
keys-usual-size = Goes back to the usual size.
keys-wheel = Ctrl and the mouse wheel change the size too.
key-ctrl = Ctrl
key-command = Cmd
key-alt = Alt
key-option = Option
key-enter = Enter
key-escape = Esc
key-left = Left

## Undo

undo-done = Brought back
undo-cleared = { $name } cleared
undo-clear-name = Clear { $name }
undo-search-name = Search
undo-pasted = Message cleared
undo-list = List taken away
undo-token = Token replaced
undo-address = Address replaced
undo-trial = Person to try first replaced
undo-admin = Organization admin replaced
undo-restart = Started over

## Files that are dropped

drop-setup = Let go to open this setup
drop-nothing = This page takes no file. Lists of people go to step 6, saved setups to the start page.
drop-one = One file at a time.
drop-no-setup = This is no saved setup. A saved setup is a file that ends in .json.
drop-no-list = This is no list of people. Drop a saved setup on the start page.
drop-folder = This is a folder. Drop the file with the list.

## About the program

about-title = About this program
about-version = Version { $version }
about-what = It leads you from nothing to a working user sync between Microsoft Entra ID and Contractbook, and says what is wrong and who acts.
about-never = What it never does
about-never-token-sent = It never sends your token anywhere but to the address you confirmed, and never over an unencrypted line.
about-never-token-kept = It never writes your token into a file, a log or a report.
about-never-changes = It never changes anything in Contractbook or in Entra by itself. Only a trial write, on its own button, makes and removes one test user.
about-never-reports = It never reports anything about you or your company to anybody.
about-places = Where it keeps things
about-places-text = Setups and options, without the token. The log holds this program's own words, no request and no name.
about-data = Data folder
about-logs = Log folder
about-open = Open folder
about-open-name = Open { $folder }
about-open-failed = The folder did not open. Copy its path instead: { $path }
about-licences = Licences
about-licences-text = MIT or Apache-2.0, at your choice. The fonts Inter and JetBrains Mono are under the SIL Open Font License. Many people's work is in it.
about-licences-show = Show all licences
about-system = System information
about-system-copy = Copy system information
about-system-help = Version, system, renderer and screen, for Support. No names.
licences-title = Licences
licences-search = Find a part of the program or a licence
licences-search-hint = Find
licences-search-clear = Clear the search
licences-count = { $count ->
    [one] 1 part of the program
   *[other] { $count } parts of the program
  }

## Long work

people-list-stop = Stop reading
time-left-seconds = About { $count } s left
time-left-minutes = About { $count } min left
watch-pause = Pause looking
watch-paused = Looking is paused.
