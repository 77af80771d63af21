### Many setups: the list of them, the token in the keychain, and the check of all of them at once.

## The list

many-filter-all = All { $count }
many-filter-needs-you = Needs you { $count }
many-filter-waiting = Waiting { $count }
many-filter-archived = Archive { $count }
many-search = Find setups by company or address
many-search-hint = Find
many-search-clear = Empty the search field
many-list = Setups
many-company = Company
many-where = Where it stands
many-check = Last check
many-token = Token entered
many-token-change = Token change
many-step = Step { $number }: { $step }
many-step-waiting = Waiting, step { $number }: { $step }
many-complete = All 8 steps done
many-check-never = Never
many-check-ready = Held, { $age }
many-check-warnings = Warnings, { $age }
many-check-not-ready = Did not hold, { $age }
many-check-cancelled = Stopped, { $age }
many-token-none = No token yet
many-token-line = Token entered { $age }.
many-token-line-kept = Token entered { $age }, and remembered on this computer.
many-change-none = No day for its change yet.
many-change = To be changed on { $day }, without a reminder.
many-change-reminder = To be changed on { $day }. A reminder was saved.
many-need-token-ended = The token has ended. Until there is a new one, nobody is synced.
many-need-again = Step { $number } has to be checked again: { $step }.
many-archive = Archive
many-archive-name = Put { $company } into the archive
many-unarchive = Take out of the archive
many-unarchive-name = Take { $company } out of the archive
many-archived-line = In the archive. Nothing is changed by that: a sync that runs goes on.
many-removed = The setup of { $company } is removed.
many-nothing = No setup fits
many-nothing-here = All your setups are in the archive.
many-nothing-found = No setup here has “{ $words }” in its company or address.
many-show-all = Show all
many-saved-unless = Unless you ask for it in step 3: then the token is kept where this computer keeps passwords.

## The token in the keychain

many-place-windows = the Windows Credential Manager
many-place-macos = your macOS keychain
many-place-linux = your desktop's keyring
many-keep = Remember the token on this computer
many-keep-help = It goes into { $place }, under your own sign-in. It comes back when you open this setup, for this tenant URL only. Without the tick it is forgotten when the window closes.
many-kept = Remembered in { $place }, for this tenant URL only.
many-forget = Forget it
many-keychain-asking = Asking { $place }…
many-ask-again = Try again
many-not-kept = The token was not remembered.
many-not-fetched = The remembered token did not come back.
many-not-forgotten = The token may still be remembered.
many-keychain-absent = No keyring or keychain answers on this computer. The token stays in this window until you close it.
many-keychain-locked = It is locked, or not set up yet. See to that in the system's own program for passwords, then try again.
many-keychain-too-long = The token is too long for it. The token stays in this window until you close it.
many-keychain-refused = It refused. Look into the system's own program for passwords, then try again.
many-keychain-left = The token of a setup may still be remembered on this computer. { $why }
many-gone = The token is no longer in { $place }, or it is for another tenant URL. Paste it again.
many-saved-line = Saved. The token is remembered on this computer.

## The check of many setups

many-cli-nothing = { $place } holds no saved setup to check
many-cli-progress = { $done } of { $all }: { $company }, { $verdict }
many-cli-ready = ready
many-cli-warnings = ready, with warnings
many-cli-not-ready = not ready
many-cli-no-token = no token
many-cli-not-checked = not checked
many-cli-stopped = stopped
many-cli-company = Company
many-cli-verdict = Verdict
many-cli-problem = First problem
many-cli-owner = Who acts
many-cli-token = Token entered
many-cli-unnamed = (no name) { $id }
many-cli-days = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
  }
many-cli-total = { $all ->
    [one] 1 setup
   *[other] { $all } setups
  }: { $ready } ready, { $not } not ready, { $none } without a token.
many-cli-total-rest = { $count ->
    [one] 1 was not checked.
   *[other] { $count } were not checked.
  }
many-cli-why-none-kept = its token is not remembered on this computer
many-cli-why-none-there = the keychain has no token for its tenant URL
many-cli-why-no-file = no file for it in the token folder
many-cli-why-two-names = two setups have this name: name the token file by the setup's id
many-cli-why-file = its token file cannot be read
many-cli-why-keychain = the keychain did not give it
many-cli-why-no-address = no tenant URL yet
many-cli-why-damaged = the file of the setup cannot be read
many-cli-why-stopped = stopped before its turn
many-cli-said-unreadable = { $path } cannot be read
many-cli-said-no-folder = the token folder { $path } cannot be read
many-cli-said-not-a-folder = { $path } is not a folder
many-cli-said-no-home = this computer has no home folder, so there is no folder of saved setups
many-cli-said-neither = { $path } is neither a saved setup nor a list of setups
many-cli-said-too-large = { $path } is too large for a list of setups
many-cli-said-json = { $path }: a list is an array of objects with setup and token_file
many-cli-said-heads = { $path }: the first line of a list names its columns, setup and token_file
many-cli-said-several = { $path }: several setups are called { $name }: name it by its id
many-cli-said-unknown = { $path }: there is no setup { $name }
