### The pages' own words; instructions for Entra are in guide.ftl, words of the ladder in test.ftl and rungs.ftl.

milliseconds = { $count } ms

## Finding cards

finding-copy-code = Copy code { $code }
finding-code-name = Code
finding-message-name = Message { $code }
finding-copy-message = Copy message
finding-copy-message-named = Copy message { $code }
finding-open-mail = Open in e-mail
finding-details = Technical details
finding-copy-details = Copy details
finding-message-along = Goes along: code, tenant URL, time and technical details, without people and without the token.
finding-message-support = Copy a message for Support
finding-mail-subject = { $title } (code { $code })
finding-send-to-you = Send this on
finding-send-to-entra-admin = Send this to your Entra administrator
finding-send-to-network-team = Send this to your network team
finding-send-to-contractbook = Send this to Contractbook Support
finding-send-to-microsoft = Send this to Microsoft Support
finding-send-to-wait = For your records

## What the main button may find missing

missing-earlier-step = An earlier step comes first.
missing-app-name = The app in Entra needs a name.
missing-tenant-url = Enter the tenant URL as a whole address, beginning with https://.
missing-token = Paste the secret token. It is forgotten whenever the window closes.
missing-passed-test = The connection has to pass the test with this address and this token.
missing-saved-in-entra = Save address and token in Entra, then tick the box that says so.
missing-expected-people = Say how many people are assigned.
missing-trial-person = Name one person to try first.
missing-admin = Say who is organization admin.
missing-assigned = Assign the people in Entra, then say so.
missing-started = Start provisioning in Entra, then say so.
missing-arrivals = Nobody has arrived in Contractbook yet.
missing-sign-in = Let one person sign in, or let an administrator accept, then say so.

## Instructions in general

guide-mark = Mark { $letter }
guide-when-done = When it worked
guide-address = Address of this page, for another browser
guide-token-gone = The token is no longer in memory. Paste it again in step 3.
guide-practice-link = In practice this opens the practice Entra in a window of its own.

## Step 1

prepare-practise = Practise first, nothing real
prepare-copy-request = Copy the request to Support
prepare-your-address = (your e-mail address in Contractbook)
prepare-company = Name of your company
prepare-company-help = Only for your own overview. It stays on this computer.
prepare-account = Your e-mail address in Contractbook
prepare-account-help = It goes into the request to Support, and nowhere else.
prepare-reach-running = Checking whether this computer reaches Contractbook …
prepare-reach-not-tried = This computer has not asked Contractbook yet
prepare-reach-ok = This computer reaches Contractbook
prepare-reach-when = Checked at { $time }, without signing in
prepare-reach-go-on = You can go on. Step 4 looks again and says more.

## Step 2

create-app-new = Make a new app
create-app-exists = It already exists
create-app-wrong-kind = I made the wrong kind
create-app-done = I have made the app
create-app-found = I have found the app
create-app-this-title = The app
create-app-name-label = Name in Entra
create-app-name-help = Change it if your app has another name.
create-app-ids-title = Make the links exact (optional)
create-app-ids-why = With the app's two IDs, “Open this page” leads straight to its own pages.
create-app-ids-label = Object ID and Application ID
create-app-ids-help = Paste both, or the address of the app's page in Entra.
create-app-ids-unreadable = Two different IDs are needed, each like `1b2c3d4e-….` The address of the app's page holds both.
create-app-ids-known = Both IDs are there. The links now open the app's own pages.

## Step 3

credentials-title = Check the address, paste the token
credentials-lead = Entra needs two things to reach Contractbook: an address, called tenant URL, and a long password, called secret token. They are looked over here before Entra gets them.
credentials-continue = Continue to the test
credentials-address-help = Already filled in. Change it only if Support gave you another one.
credentials-address-good = Well formed. Step 4 finds out whether it answers.
credentials-token-help = Paste the whole text that Contractbook Support sent you.
credentials-token-hint = Paste it here
credentials-token-hold = Hold to show
credentials-token-good = Looks complete. Step 4 finds out whether it is accepted.
credentials-token-length = { $count ->
    [one] 1 character
   *[other] { $count } characters
  }
credentials-tidied = Tidied what you pasted.
credentials-swapped = The two fields look swapped: the address is in the token's field, or the other way round.
credentials-no-token = No token yet?
credentials-keep-title = Keep it safe

## Step 4

test-title = Test the connection
test-lead = This computer now asks Contractbook what Entra will ask later. It only reads.
test-lead-running = This computer asks Contractbook what Entra will ask later. It only reads.
test-lead-ready = All of it holds. Address and token can go to Entra.
test-lead-warnings = The connection works. Read the warnings before you go on.
test-lead-failed = { $count ->
    [one] One rung did not hold. The green ones work, so you need not look there again.
   *[other] { $count } rungs did not hold. The green ones work, so you need not look there again.
  }
test-lead-cancelled = The test was stopped before its end. Nothing was changed.
test-start = Test the connection
test-again = Test again
test-everything-again = Test everything again
test-running-button = Testing …
test-cancel = Stop
test-continue = Continue to Entra
test-needs-token = The token was forgotten when the window closed. Paste it again to test.
test-to-credentials = Go to step 3
test-outdated = Address or token has changed since this test.
test-what-happens = What happens now
test-what-happens-text = The test is a ladder: each rung is one thing that has to work. They are asked from top to bottom, and those that do not depend on each other at the same time. It takes seconds.
test-all-good = Tested now, and all of it works
test-all-good-text = This was tried from this computer. Microsoft's servers take another route, which step 5 tries.
test-empty = Not tested yet
test-empty-passed = Passed { $time }, not tested since
test-empty-text = A test shows each rung as it is now. Nothing is changed by it.
test-use-variant = Use this address
test-change-address = Change the address
test-change-token = Paste another token
test-count-passed = { $count } passed
test-count-warning = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
  }
test-count-failed = { $count } failed
test-count-not-tried = { $count } not tried
test-old = This was found at { $time } and may no longer hold. Test again to be sure.
test-asked-from-here = { $count ->
    [one] Asked from this computer: one request, { $seconds } s.
   *[other] Asked from this computer: { $count } requests, { $seconds } s.
  }
requests-made = { $count ->
    [one] The one request that was made
   *[other] The { $count } requests that were made
  }
requests-no-answer = no answer
requests-name = List of requests
requests-copy = Copy the list
requests-help = The token goes along in a header and is never shown.
rung-state-old = Passed some time ago
rung-waiting = Waits for the rungs above
rung-not-yet = Not tested since this window opened
rung-passed-at = Passed { $time }

## Step 5

connect-done = It is saved in Entra
connect-newer-portal = Portal since 2025
connect-older-portal = Older portal
connect-saved = Microsoft's test passed, and it is saved
connect-saved-help = Entra shows a green tick after Test connection. Then Create, or Save in the older portal.

## Pasted messages

pasted-title = What does Microsoft say?
pasted-sheet-title = Paste an error
pasted-help = Paste the message here, with all that stands below it: a banner with its details, a line of the provisioning log, a mail, a page with a code. It stays on this computer and is not saved.
pasted-explain = Explain it
pasted-clear = Clear
pasted-unknown-code = AADSTS{ $code } is a sign-in code of Microsoft's that is not in the list here. Microsoft's own page explains it.
pasted-look-up = Open Microsoft's page
pasted-found = { $count ->
    [one] One thing was recognised in this text.
   *[other] { $count } things were recognised in this text, the most telling first.
  }
pasted-explain-this = Explain this message
pasted-nothing = This program recognises nothing in this text. Paste the whole message, with the lines “Error code” and “Details” if there are any, or send it to Contractbook Support.

## Practice

practice-entra = Practice Entra
practice-app-text = In real life you do this in Microsoft's portal, as drawn below. Here one button stands for those clicks.
practice-app-do = Create the app in the practice Entra
practice-app-made = The app **{ $name }** exists in the practice Entra. Its IDs were taken over.
practice-token-text = In real life Support sends the token. The practice company has one ready, with the word Bearer and a line break that people often copy along.
practice-token-do = Paste the practice token
practice-connect-text = One button stands for pasting both values, Test connection and Create. The practice Entra really asks the practice Contractbook.
practice-connect-do = Paste, test and save in the practice Entra
practice-connect-ok = The practice Entra has tested the connection and saved it.
practice-entra-says = The practice Entra says:
practice-people-text = Tick who gets an account. Some have quirks that real companies know.
practice-people-do = Assign these people
practice-people-assigned = { $count ->
    [one] 1 person is assigned.
   *[other] { $count } people are assigned.
  }
practice-person-admin = organization admin
practice-person-no-mail = no e-mail address
practice-person-guest = guest
practice-person-off = switched off in Entra
prepare-changes-more = What else changes

# Step 6: who is in Contractbook now
accounts-title = Who is in Contractbook now
accounts-text = People who already have an account are linked to it when their address is the same. When it differs, they get a second account. Read the list to compare. Nothing is changed, and the list stays in memory unless you save it.
accounts-read = Read the list
accounts-again = Read it again
accounts-stop = Stop reading
accounts-save = Save as CSV
accounts-kinds = Switched off: { $off }. Without an e-mail address: { $mail }.
accounts-read-at = Read at { $time }, from this computer.
accounts-show = { $count ->
    [one] Show the account
   *[other] Show the first { $count }
  }
accounts-incomplete = Somebody may be missing in this list. A saved file says so in its name.
accounts-column-name = User name
accounts-column-mail = E-mail
accounts-column-state = Account
accounts-on = On
accounts-off = Off
accounts-unknown = Not said
