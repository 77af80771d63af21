### The helper's view of a case, and the setup file that is handed back.

## The case that is open
agent-banner = **Case { $code }:** read-only
agent-banner-no-code = **Case:** read-only
agent-close = Close the case
agent-title = Case { $code }
agent-title-no-code = Case
agent-lead = Saved { $time }. The customer stands at step { $number }, { $step }. Nothing you press here reaches the customer or Contractbook.
agent-lead-practice = Practice, saved { $time }. The customer stands at step { $number }, { $step }. Nothing here is real.
agent-no-time = at an unknown time
agent-newer = A newer version of the program made this file. What this version does not know is left out.
agent-changed = This file was changed after it was saved: its code no longer fits. Ask for it again before you rely on it.
agent-faults = Some parts could not be read and are left out: { $parts }
agent-next = Say next
agent-next-help = In this order.
agent-next-first = First
agent-next-second = Then
agent-next-third = If that does not help
agent-code = Code { $code }
agent-met-typed = In what was typed
agent-met-check = Found by a check
agent-met-pasted = In the message that was pasted
agent-met-pasted-likely = Likely, from the message that was pasted
agent-met-answers = From the customer's own answers
agent-next-step = Go on with step { $number }, { $step }
agent-tried = What was tried
agent-tried-none = Nothing yet.
agent-arrivals = { $words } ({ $count })
agent-failed = What failed
agent-failed-none = Nothing failed, as far as it was checked.
agent-screen = The customer's page
agent-screen-help = Drawn from the case: masked names are masked here too, and buttons do nothing. Choose another step on the left.
agent-screen-help-compact = Drawn from the case: masked names are masked here too, and buttons do nothing.
agent-screen-trial = The customer is on the page of the trial write. This is the step it belongs to.
agent-whole = The whole case file

## Dropping a file
agent-drop = Let go to open this file

## Rules
agent-next-token-ended = The token has ended
    .say = The token says itself that it has ended. Ask Contractbook Support for a new one, paste it into the program, test, and save it in Entra too.
agent-next-token-again = The token has to be pasted again
    .say = The program never keeps the token in a file. Paste it once more in step 3; everything else is still there.
agent-next-token-soon = { $count ->
    [0] The token is to be changed now
    [one] The token is to be changed within a day
   *[other] The token is to be changed within { $count } days
}
    .say = The sync stops when the token ends. Ask for a new one now; the old one may stay until the new one works.
agent-next-test-again = The address or the token has changed since the test
    .say = What the test said no longer counts. Press “Test again”, and tell me the first line that is not green.
agent-next-check-old = { $count ->
    [one] The last test is a day old
   *[other] The last test is { $count } days old
}
    .say = A test tells about its own moment. Run it once more before we look further.
agent-next-ask-silence = People are late, and waiting does not explain it
    .say = Step 7 has at most three questions for this. Answer them on the page; each names the place in Entra to look at.
agent-next-paste-log = The answer stands in the provisioning log
    .say = Open the provisioning log in Entra, copy one line that failed, and paste it under “Paste an error”.
agent-next-watch-failing = Contractbook has stopped answering
    .say = The sync in Entra may still run. Test the connection once more, and tell me the code.
agent-next-waiting = Waiting is right
    .say = A round begins up to 40 minutes after Start, later ones every 40 minutes. Nothing is to be done until then.
agent-next-list-needs-you = { $count ->
    [one] { $count } person of the list needs attention
   *[other] { $count } people of the list need attention
}
    .say = Nothing was sent yet. Open step 6: each of these people has a mark that says what is missing.
agent-next-admin-open = Nobody has named the organization admin
    .say = One of the first people has to be organization admin, or have an account already. Who will that be?
agent-next-finished = Everything is set up
    .say = Every step is done. Save the handover sheet and the reminder for the token, and tell me when somebody new has arrived.

## The setup file that is handed back
agent-back = Hand back a setup file
agent-back-text = The customer opens it, sees what it would fill in, and lands on the right page. It holds no token and nothing of the customer's people.
agent-back-url = Tenant URL
agent-back-url-help = Leave it empty to fill nothing in.
agent-back-url-error = This is no address that the program could try. Leave it empty or mend it.
agent-back-company = Company
agent-back-note = Note for the customer
agent-back-note-help = Plain words. Leave names, passwords and tokens out: what looks like a secret is removed.
agent-back-page = Page to open
agent-back-language = Language of the note
agent-back-again = Findings to look at again
agent-back-save = Save the setup file
agent-back-place = Save it to a place I type
agent-back-path = Where to save it
agent-back-path-help = A folder with a file name, or a file name alone.
agent-back-path-save = Save there
agent-back-empty = There is nothing in it yet: an address, a company, a note or a finding.

## The setup file that arrives
agent-file-title = A setup file from whoever helps you
agent-file-text = It would fill in what is ticked here. Nothing is changed before you press the button, and nothing is sent.
agent-file-from = It answers the case { $code }.
agent-file-note = They write:
agent-file-url = Use this tenant URL: { $url }
agent-file-url-help = Your token will be sent to the host { $host } and nowhere else. Tick this only if you know that host.
agent-file-url-other = The host { $host } is not one of Contractbook's. Ask whoever sent the file before you tick it.
agent-file-url-now = Now it is { $now }.
agent-file-company = Name the company { $company }
agent-file-company-now = Now it is { $now }.
agent-file-language = Show the program in { $language }
agent-file-again = Look at these again:
agent-file-page = Then step { $number }, { $step }, opens.
agent-file-page-later = Step { $number }, { $step }, cannot start yet, so step { $reached } opens.
agent-file-faults = Parts of it could not be used and are left out: { $parts }
agent-file-newer = A newer version of the program made it. What this version does not know is left out.
agent-file-nothing = Everything in it is here already.
agent-file-do = Fill in what is ticked
agent-file-do-page = Open the page
agent-file-read-only = This setup was made by a newer version and is open read-only, so nothing can be filled in.
agent-file-done = Filled in
agent-file-too-large = This file is too large for a setup file, so it was not opened.
agent-file-damaged = This setup file is damaged or was cut short. Ask for it again.
agent-file-other-kind = This is a file of another kind, not a setup file.
agent-received = From whoever helps you: { $note }
agent-received-again = Look at these again: { $findings }
agent-received-close = Done with it

## Options
agent-options = I help others with this
agent-options-help = Shows a script on each step and finding: what to ask, what to listen for, what to say.
settings-part-helping = helping others
