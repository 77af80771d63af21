### The case file: what is known about a setup, for whoever helps. The first part is the window, the rest stands in the file.

case-language = en
case-open = Save a case file

## The window before it is saved
case-sheet-title = Case file
case-sheet-text = A case file tells whoever helps you what was tried and what came of it. It never holds your token. People, the company and its mail domains are masked, unless you unmask them below. Nothing is sent: you save the file and hand it over yourself.
case-sheet-working = Looking for names to mask
case-save = Save the case file
case-place = Save it to a place I type
case-path = Where to save it
case-path-help = A folder with a file name, or a file name alone.
case-path-save = Save there
case-saved = Saved to { $path }. Tell Support the code { $code }: they will ask for it.
case-masks = Unmask single items ({ $count })
case-masks-help = The same mask always stands for the same one. What you tick is shown everywhere in the file. Tokens, passwords and cookies stay out whatever you tick.
case-masks-none = Nobody is named in this case.
case-mask-person = Show { $mask }
case-mask-company = Show the company
case-mask-domain = Show { $mask }
case-mask-shows = It would show: { $text }
case-mask-pasted = Add the message that was pasted
case-mask-pasted-help = With the same masks, and without secrets.
case-sheet-content = What stands in the file
case-sheet-content-help = All of it, as it is saved: a page to read and print, and the same for programs.
case-document = The same for programs: case.json, { $count } bytes
case-document-name = case.json

## Why a file is not opened as a case
case-refused-too-large = This file is too large for a case file, so it was not opened.
case-refused-bomb = This file would unpack to far more than it holds, so it was not opened.
case-refused-not-a-case = This is not a case file.
case-refused-damaged = This case file is damaged or was cut short. Ask for it again.
case-refused-foreign = This file holds what no case file holds, so it was not opened.
case-refused-locked = This file is locked with a password. Ask for the case file as it was saved.
case-refused-other-kind = This is a file of another kind, not a case file.

## The page in the file
case-title = Case file
case-lead = User sync from Microsoft Entra ID to Contractbook: what was set up, what was checked and what came of it. No secret is in this file. What stands in brackets is masked; the same mask always stands for the same one.
case-yes = Yes
case-no = No
case-code = Code
case-count = Count
case-number = Step
case-when = When
case-what = What happened
case-status = Status

## At a glance
case-glance = At a glance
case-company = Company
case-about = Saved for
case-stands-at = Stands at
case-last-check = Last check
case-made-at = Saved
case-program = Program
case-zone = Time zone
case-practice = Practice
case-practice-yes = Yes, with a made-up company
case-faults = Planted faults
case-unmasked = Unmasked by hand
case-setup-id = Setup

## Findings
case-findings = What was found
case-no-findings = Nothing is wrong, as far as it was checked.
case-finding = Finding
case-finding-weight = How bad
case-finding-from = Found by
case-finding-owner = Who acts
case-finding-cause = Likely cause
case-finding-action = What to do
case-finding-id = Id
case-from-input = Address and token as typed

## Steps
case-steps = The eight steps
case-step = Name
case-done-at = Finished
case-status-done = Done
case-status-current = The customer is here
case-status-needs-you = Needs the customer
case-status-waiting = Waiting for Entra
case-status-check-again = To be checked again
case-status-cannot-start = Cannot start yet

## Answers
case-answers = What was answered
case-app-path = The app in Entra
case-app-new = Made for this
case-app-already-there = Was there before
case-token = Token, by its first and last letters
case-token-held = Token in memory when this was saved
case-token-since = Token entered
case-token-end = Token ends
case-token-no-end = It names no end
case-token-from = Token came from
case-token-change = Token is to be changed
case-connected = Saved in Entra
case-expected = People assigned
case-trial = Person to try first
case-admin = Organization admin
case-admin-open = Not answered
case-admin-assigned = Among the assigned people
case-admin-already-in-contractbook = Has an account in Contractbook already
case-admin-person = Who that is
case-assigned = Assignment finished
case-assign = Assigned by
case-assign-one-by-one = Person by person
case-assign-groups = Groups
case-licence = Entra ID P1 or P2
case-licence-yes = Yes
case-licence-no = No
case-licence-not-sure = Not known
case-groups = Groups assigned
case-login-mail = Login comes from the mail address
case-domains = Mail domains
case-accepted = Accepted for everybody
case-signed-in = Somebody signed in
case-symptom = On somebody's screen
case-repairs = What was tidied
case-repair-field = Field
case-repair-what = What was done
case-field-address = Tenant URL
case-field-token = Token

## Checks
case-check-reach = First look: is Contractbook reached?
case-check-test = Connection test
case-check-remembered = Connection test, as the setup remembers it
case-check-trial-write = Trial write
case-check-accounts = Reading all accounts
case-check-watch = Watching for people
case-verdict = Result
case-verdict-ready = Everything holds
case-verdict-ready-with-warnings = It works, with warnings
case-verdict-not-ready = It does not work yet
case-verdict-cancelled = Stopped before its end
case-began = Began
case-took = Took
case-asked = Asked
case-recommended = This address answers instead
case-outdated = Address or token has changed since
case-left-behind = Test users left behind
case-found = Findings
case-rung = What was asked
case-state = Result
case-time = Time
case-request = Request
case-answer = Answer
case-bytes = Bytes
case-requests-more = Requests not listed here: { $count }

## People
case-people = People
case-list-kind = List
case-list-at = Judged
case-list-rows = Rows
case-list-compared = Compared with Contractbook
case-list-create = Get a new account
case-list-link = Have an account that is linked
case-list-skip = Stay out
case-list-needs-you = Rows that need somebody
case-list-forecast = The first round works for
case-minutes = { $from } to { $to } minutes
case-accounts = Accounts in Contractbook
case-accounts-count = Read
case-accounts-complete = Read to the end
case-accounts-reported = Announced by the server
case-accounts-off = Switched off
case-accounts-no-mail = Without an e-mail address

## The watch
case-watch = Start and arrivals
case-watch-before = Accounts before the start
case-watch-arrived = Arrived of those expected
case-watch-created = New accounts seen
case-watch-linked = Linked accounts seen
case-watch-off = Switched off since
case-watch-missing = Of the list, not there
case-watch-unexpected = There, not on the list
case-watch-overdue = Later than waiting explains, since
case-watch-failing = Contractbook has not answered since
case-watch-state-not-started = Provisioning was not started
case-watch-state-nobody = Started with nobody to send
case-watch-state-waiting = Waiting for the first round
case-watch-state-arriving = People are arriving
case-watch-state-between-rounds = Between two rounds
case-watch-state-all-here = Everybody is there
case-watch-state-overdue = People are missing, and waiting does not explain it
case-moment-begun = Setup begun
case-moment-token-entered = Token entered
case-moment-tested = Connection tested
case-moment-connected = Saved in Entra
case-moment-assigned = People assigned
case-moment-trial-arrived = The person to try first arrived
case-moment-started = Provisioning started
case-moment-last-arrival = Somebody last arrived
case-moment-arrivals = People arrived
case-moment-all-arrived = Everybody had arrived
case-moment-accepted = Accepted for everybody
case-moment-signed-in = Somebody signed in
case-moment-saved = This file was saved
case-moment-drill-taken-out = Taken out in Entra
case-moment-drill-off = Seen switched off
case-moment-drill-gone = Seen gone
case-moment-drill-put-back = Put back in Entra
case-moment-drill-on = Seen switched on again
case-silence = Questions when nobody came
case-question = Question
case-drill = Leaver drill

## Explained messages
case-explained = What pasted messages said
case-sure = How sure
case-confidence-exact = Certain
case-confidence-likely = Likely
case-unknown-codes = Codes that are not known here
case-pasted = The pasted message
