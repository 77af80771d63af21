### The finish page, what comes later, and the start page.

## Finish

finish-title = Your people now come from Entra
finish-lead = { $count ->
    [one] 1 person arrived. Here is what was set up, and the little that needs care from now on.
   *[other] { $count } people arrived. Here is what was set up, and the little that needs care from now on.
  }
finish-what = What was set up
finish-app = Enterprise app “{ $name }”
finish-connection = Connection, tested here and by Microsoft
finish-people = { $arrived } of { $expected } people arrived
finish-sign-in = Signing in works
finish-drill = Leaver drill
finish-drill-passed = The account went off at { $time } and came back.
finish-drill-off = The account went off at { $time }. The person is still to be put back.
finish-drill-back = The account went off at { $time }. The person was put back; the account was not yet seen on again.
finish-drill-waiting = Taken out at { $time }. The next round brings it, about every 40 minutes.
finish-drill-not-tried = Not tried. It proves with one person that a leaver loses access, and takes a round or two of about 40 minutes.
finish-drill-open = To the drill in step 7
finish-another = Set up another company
finish-reopened = { $step } has to be looked at again, because something before it has changed.
finish-open-step = Open step { $number }
finish-later-people = Add, change and remove people in Entra only. In Contractbook those pages are mostly read-only.
finish-later-pause = To pause the sync: in Entra, the app's [[Overview]], then [[Pause provisioning]].
finish-later-mail = If the sync struggles, Microsoft writes to the notification address set in the app's provisioning settings. Paste such a mail under **Paste an error** to have it explained.

## The token's card

token-plan-title = When to change the token
token-plan-text = When a token ends, the sync stops. Get a new one in time and swap it in Entra under [[Connectivity]], or [[Edit provisioning]] in the older portal.
token-plan-text-no-end = This one does not say when it ends. Ask Contractbook Support, and plan a change all the same.
token-plan-print = Token
token-plan-since = Entered here
token-plan-end = Ends
token-plan-no-end = It does not say
token-plan-ended = { $time }, that has passed
token-plan-from = From whom
token-plan-from-help = They send the next one
token-plan-support = Contractbook Support
token-plan-day = Next change
token-plan-day-help = For example { $day }
token-plan-before-end = Proposed: 30 days before its end.
token-plan-six-months = Proposed: 6 months after it came.
token-plan-at-once = The proposed day has passed, so it is today.
token-plan-propose = Propose { $day }
token-plan-day-unreadable = Write the day as in { $day }. Days with slashes can be read two ways.
token-plan-day-past = This day has passed. The reminder needs a day to come.
token-plan-day-too-late = The token ends before this day.
token-plan-due = The day to change this token was { $day }.
token-plan-add = Add to calendar
token-plan-add-again = Replace the reminder
token-plan-saved-as = Last saved as { $file }. Save it again under this name, and the calendar moves the entry instead of adding one.
token-plan-place = Type the place instead
token-plan-path = Save the reminder as
token-plan-path-save = Save there
token-plan-none = No token was entered in this setup. Paste it in step 3.
reminder-title = Change the Contractbook token in Entra
reminder-title-company = Change the Contractbook token in Entra ({ $company })
reminder-text =
    The secret token with which Microsoft Entra ID reaches Contractbook is to be changed.

    1. Ask { $from } for a new token.
    2. In Entra, open the enterprise app { $app }, then Provisioning, Connectivity (older portal: Edit provisioning).
    3. Paste the new token, press Test connection, save.
    4. Check the connection again with the Contractbook Setup Assistant.

    Tenant URL: { $url }
    Token now: { $print }

## Handover sheet

sheet-title = Handover sheet
sheet-text = One page for your colleagues: what runs where, what to watch, how to stop it and whom to ask. It holds no secret.
sheet-save = Save the handover sheet
sheet-save-markdown = As Markdown
sheet-place = Type the place instead
sheet-path = Save the sheet as
sheet-path-help = A name that ends in .md gives Markdown, anything else a page for the browser.
sheet-path-save = Save there

## Check again

again-title = Check again
again-text = Asks Contractbook the same as step 4, changes nothing, and says what is different from the last good check.
again-last = Last check { $age }: { $verdict }
again-never = Not checked yet.
again-do = Check now
again-stop = Stop
again-running = Asking Contractbook, { $done } of { $all } done
again-token = Paste the token to check. It is never saved, so it was forgotten when the window closed.
again-token-practice = Paste the practice token
again-token-missing = The check needs the token.
again-token-other = This is another token than before. Entra still has the old one: save the new one there, in step 5.
again-age-now = just now
again-age-minutes = { $count } minutes ago
again-age-hours = { $count ->
    [one] an hour ago
   *[other] { $count } hours ago
  }
again-age-days = { $count ->
    [one] a day ago
   *[other] { $count } days ago
  }
again-age-months = { $count ->
    [one] a month ago
   *[other] { $count } months ago
  }
again-verdict-ready = everything held
again-verdict-ready-with-warnings = it works, with warnings
again-verdict-not-ready = something did not hold
again-verdict-cancelled = stopped before its end
again-nothing = Nothing has changed since { $time }. Everything still holds.
again-nothing-but = Nothing has changed since { $time }. The same warnings are there.
again-changed = What has changed since { $time }
again-first = This was the first good check in this setup. The next one is compared with it.
again-not-good = There is no good check in this setup to compare with.
again-new = { $count ->
    [one] New: one thing that was not there before.
   *[other] New: { $count } things that were not there before.
  }
again-solved = Solved: { $title } ({ $code })
again-users-more = { $now } accounts in Contractbook, { $count } more than the { $before } of then.
again-users-fewer = { $now } accounts in Contractbook, { $count } fewer than the { $before } of then.
again-issuer = The server's certificate is now signed by { $now }, before by { $before }.
again-other-address = Another address was asked than last time, { $before }. Numbers of accounts are not compared.
again-incomplete = Not everything could be asked, so what was wrong before may still be.
again-old-problems = { $count ->
    [one] One thing is as it was then. Step 4 shows it.
   *[other] { $count } things are as they were then. Step 4 shows them.
  }
again-open-test = Show the whole check

## Start page

start-page-title = Your setups
start-page-lead = Go on where you stopped, check a finished one again, or begin with another company.
start-page-new = New setup
start-page-empty = No setup yet
start-page-empty-text = What you begin is saved by itself and listed here.
start-page-unnamed = Company without a name
start-page-where = Step { $number }: { $step } · { $time }
start-page-complete = All 8 steps done · { $time }
start-page-continue = Continue here
start-page-continue-name = Continue with { $company }
start-page-open = Open
start-page-open-name = Open { $company }
start-page-check = Check again
start-page-check-name = Check { $company } again
start-page-token-soon = The token is to be changed on { $day }.
start-page-token-due = The token was to be changed on { $day }.
start-page-delete-name = Delete { $company }
start-page-practice = Practise first
start-page-practice-text = Walk through all eight steps with a made-up company inside this program. Nothing is real, nothing is sent.
start-page-saved = What is saved
start-page-saved-text = Your answers, on this computer only. **Never the token**: paste it again when it is needed.
