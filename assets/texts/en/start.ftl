### Step 7: one person first, the start, and who arrives.

start-title = Try one person, then start
start-lead = First one person, on demand. When that account looks right, start the sync for everybody.
start-watch-title = Watch your people arrive
start-watch-lead = Entra is sending them now. You can close this window: the sync does not need it. This page only reads.
start-all-title = Everybody is here
start-all-lead = All the people you assigned have an account in Contractbook. From now on Entra keeps them up to date by itself.
start-started-at = Started { $time }
start-do = Start the sync
start-done = I have started it in Entra
start-continue = Continue
start-continue-early = Continue, the rest can arrive
start-look-now = Look now
start-somebody-missing = Somebody is missing
start-trial-not-coming = The person does not arrive
start-needs-token = The token was forgotten when the window closed. Paste it again to see who arrives.
start-in-entra = In Entra: { $what }

start-countdown-hours = { $hours } h { $minutes } min
start-countdown-minutes = { $minutes } min { $seconds } s
start-countdown-seconds = { $seconds } s

## The trial

start-trial = One person first
start-trial-text = **{ $person }** is sent alone, through [[Provision on demand]]. Nobody else is touched.
start-trial-arrived = **{ $person }** arrived in Contractbook at { $time }.
start-trial-waiting = Asking Contractbook every few seconds whether { $person } is there.
start-trial-not-looking = Not watching: the token is not here.
start-trial-there = This person has an account already. When Provision on demand is done, it is linked, perhaps without any visible change.
start-trial-there-ok = All steps in Entra were green
start-trial-somebody = Somebody arrived, but as { $login }. Compare with { $person }: if it is the same person, Entra sends another login than expected.
start-trial-somebody-ok = That is this person
start-trial-same = Arrived exactly as expected.
start-trial-stop = Not as expected. Everybody else would arrive the same way, so put this right before you start.
start-trial-fine = Nearly as expected. Nothing here keeps you from starting.
start-trial-unknown = not known here
start-trial-nothing = nothing
start-fact = Detail
start-expected = Expected
start-came = Arrived
start-fact-name = Name
start-fact-login = Login
start-fact-mail = E-mail
start-fact-active = Account
start-active-yes = switched on
start-active-no = switched off
start-active-unsaid = Contractbook does not say

start-limits = Its limits
start-limits-one = It sends **one person at a time**, usually within 30 seconds.
start-limits-group = Of a group you pick **up to five members**. Groups inside it are left out.
start-limits-minutes = Somebody assigned a moment ago is skipped. Give Entra **a few minutes** first.
start-limits-disabled = People who are **disabled or deleted** in Entra cannot be found there.
start-limits-flag = The flag `aadOptscim062020` at the end of a tenant URL makes Entra write changes in another way. The trial ignores it.
start-limits-flag-yours = It **ignores the flag** `aadOptscim062020` at the end of your tenant URL, so Entra writes changes in another way in the trial than later.

practice-on-demand = What the practice Entra answered
practice-trial-text = In real life you do this in Entra, as the instructions for it show. Here one button stands for those clicks.
practice-trial-do = Provision this person on demand
practice-on-demand-test-connection = Test connection
practice-on-demand-import = Read from the directory
practice-on-demand-scope = Belongs to the sync
practice-on-demand-match = Looked up in Contractbook
practice-on-demand-action = Sent to Contractbook

## Before the start

start-before = Before you start, in Entra
start-before-text = Three settings on one page. They take a minute now and prevent trouble later.
start-before-scope = Who is sent
start-before-scope-text = [[Sync only assigned users and groups]] is right. The other choice sends **everybody in your directory**.
start-before-mail = Who hears of trouble
start-before-mail-text = Fill in [[Notification Email]] with a mailbox that is read. Without it nobody notices when the sync stops.
start-before-guard = The guard against accidental deletion
start-before-guard-text = [[Prevent accidental deletion]] stops Entra and asks you when a round would switch off more people than the threshold you set. For your { $count } people, **{ $guard }** is a good number.

start-dialog-title = { $count ->
    [one] Start the sync for 1 person?
   *[other] Start the sync for { $count } people?
  }
start-dialog-real = Press [[Start provisioning]] in Entra, then say here that you did. This program then watches.
start-dialog-practice = The practice Entra sends the assigned people to the practice Contractbook.
start-dialog-people = { $count ->
    [one] 1 person gets an account, or has theirs linked.
   *[other] { $count } people get an account, or have theirs linked.
  }
start-dialog-list = By your list **{ $create }** get a new account and **{ $link }** are linked to the one they have.
start-dialog-read-only = Users and User groups become mostly read-only in Contractbook.
start-dialog-admin = Organization admin: { $admin }
start-dialog-admin-there = An organization admin is already in Contractbook.
start-dialog-no-admin = No organization admin is named. Without one, nobody can manage Contractbook afterwards.
start-dialog-no-trial = The person to try first has not been seen in Contractbook yet. Trying one person first is safer.
start-dialog-stop = You can pause at any time in Entra. Accounts already made stay.
start-dialog-do = Start the sync
start-dialog-done = I have started it

start-when = When was it started?
start-when-now = Just now
start-when-earlier = Earlier
start-when-label = Time
start-when-help = Today or yesterday. The forecast counts from then.
start-when-hint = 10:43
start-when-today = Today at { $time }
start-when-yesterday = Yesterday at { $time }
start-when-not-today = Yesterday at { $time }: today that time has not come yet
start-when-empty = Type the time, as in 10:43.
start-when-unreadable = This is no time of day. Write it as 10:43, or yesterday 16:30.
start-when-future = That time has not come yet today.

## The arrivals

start-arrived-number = { $arrived } of { $expected }
start-arrived-words = have arrived in Contractbook
start-arrived = { $arrived } of { $expected } have arrived
start-all-arrived = Everybody was here at { $time }
start-forecast = **{ $from } to { $to } minutes** until everybody is here, between { $earliest } and { $latest }
start-forecast-about = **About { $to } minutes** until everybody is here, at about { $latest }
start-forecast-hours = **{ $from } to { $to } hours** until everybody is here, between { $earliest } and { $latest }
start-forecast-now = **Any moment now** everybody is here
start-forecast-seen = Told from how fast people arrive.
start-forecast-rule = By Microsoft's rule of thumb. It gets better once people arrive.
start-round-known = Next round in **{ $left }**, at about { $time }
start-round-first = The first round begins within **{ $left }**, by { $time } at the latest
practice-forecast = As in real life. The practice Entra may be faster.
practice-round-runs = A round of the practice Entra is running.
practice-round-waits = The practice Entra waits for its next round.
practice-next-round = Jump to the next round
start-looking-first = Looking for the first time …
start-looks = Looked at { $last }, next look in { $left }
start-looks-now = Looked at { $last }, looking again
start-looks-held = Looked at { $last }. Contractbook asked for a pause: next look in { $left }

start-tile-new = new
start-tile-linked = linked
start-tile-missing = not here yet
start-tile-unexpected = not listed

start-tell = **May this computer tell you** when people have arrived? A short notification with numbers, no names, while this window is in the background.
start-tell-yes = Tell me
start-tell-no = No, I will look myself
start-news-all = Everybody is in Contractbook
start-news-all-text = { $count ->
    [one] The one person you assigned has arrived.
   *[other] All { $count } people you assigned have arrived.
  }
start-news-more = People have arrived in Contractbook
start-news-more-text = { $arrived } of { $expected } are there now.

start-tab-arrived = Arrived { $count }
start-tab-missing = Not here yet { $count }
start-tab-unexpected = Not on your list { $count }
start-search = Find somebody
start-search-hint = Find a name
start-search-clear = Empty the search
start-list-arrived = Who has arrived, newest first
start-list-missing = Who has not arrived yet
start-column-seen = Seen at
start-column-who = Latest arrivals
start-column-how = How
start-column-missing = Not here yet
start-column-login = User name
start-column-stands = Account
start-how-new = New account
start-how-linked = Linked
start-how-off = Switched off
start-stands-none = No account yet
start-stands-there = From before
start-count = { $count ->
    [one] 1 person
   *[other] { $shown } people
  }
start-nobody-yet = Nobody yet
start-nobody-yet-text = The first round may begin up to 40 minutes after the start. Silence until then is normal.
start-nobody-here = Nobody
start-nobody-here-text = There is nobody in this list.
start-nobody-found = Nobody found
start-nobody-found-text = Nobody here is called “{ $words }”.
start-no-list = To see who is missing, load your list of people again. It was never saved.
start-list-differs = Your list holds another number of people than you said are assigned, so it is not known who is missing.
start-to-list = To the list
start-chosen-login = User name
start-chosen-here = Arrived, with a working account.
start-chosen-off = The account is switched off. Is the person blocked from signing in, in Entra?
start-chosen-unexpected = Not on your list, so perhaps a member of an assigned group. If the person should not be here, take the assignment away in Entra.
start-chosen-missing = No account with this user name yet. If the others are all here, look this person up in [[Provisioning logs]].
start-chosen-there = The account was there before, and nothing in it has changed since the start. When all its details are the same, linking leaves no trace.

start-expect = What to expect
start-expect-trial = The first person arrived
start-expect-started = Started
start-expect-all = Everybody is here
start-expect-between = { $from } to { $to }
start-expect-round = Next round
start-expect-round-at = about { $time }
start-expect-round-by = by { $time } at the latest
start-expect-rounds = Entra works in rounds, about 40 minutes apart. Silence between rounds is normal.
start-expect-contractbook = Change people in Entra from now on. In Contractbook those pages are mostly read-only.
start-expect-stop = **To stop:** in Entra, [[Overview]], [[Pause provisioning]].
start-expect-close = Whoever could not be synced is listed in Entra under [[Provisioning logs]].

## What happens to the watch

start-look-failed = Contractbook has not answered since { $time }. This program asks again by itself, and Entra goes on meanwhile.
start-token-refused = Contractbook no longer accepts the token, so nothing can be seen from here. Entra uses the same one: paste the new one here, and save it in Entra too.
start-note-resuming = Going on where this program stopped …
start-note-resumed = This program was closed for a while. Whoever arrived meanwhile is counted.
start-note-slept = This computer slept from { $time }. Whoever arrived meanwhile is counted.
start-note-back = Contractbook answers again. The silence began at { $time }. Nobody was lost: whoever arrived meanwhile is counted.
start-note-clock = This computer's clock was set back. The times below may jump, the counting does not.

## When nobody comes

start-ask-number = Question { $number } of at most { $most }
start-ask-words = Words to look for:
start-ask-have-line = I have a line of the log, or a message
start-ask-paste = A line of the log tells it
start-ask-paste-text = Look in Entra for one of the missing people, copy what it says there, and paste it below.
start-ask-wait = Waiting is right
start-ask-wait-text = Entra needs some minutes until it knows a new assignment. Press [[Provision]] then, and look here again.
start-ask-then = Once it is put right, people come with the next round. This page goes on watching.
start-ask-back = One question back
start-ask-again = From the beginning
start-ask-end = Close the questions

## The leaver drill

start-drill = Optional: try what happens when somebody leaves
start-drill-text = You take **{ $person }** out, and this program looks whether Contractbook switches the account off. Then you put them back.
start-drill-harmless = Documents and contracts of this person stay. Until they are back they cannot sign in.
start-drill-out = Taken out in Entra
start-drill-off = Switched off in Contractbook
start-drill-back = Put back in Entra
start-drill-on = Switched on again
start-drill-out-text = Take **{ $person }** out of the app in Entra, then say so here.
start-drill-out-practice = Take them out in the practice Entra
start-drill-out-done = I have taken them out
start-drill-until = It comes with a round, within **{ $left }**, by { $time } at the latest.
start-drill-next-round = Jump to the next round of the practice Entra
start-drill-back-text = Now assign **{ $person }** again in Entra, then say so here.
start-drill-back-anyway = Put the person back in any case, so that nobody is left out by accident.
start-drill-back-practice = Put them back in the practice Entra
start-drill-back-done = I have put them back
start-drill-causes = The likeliest causes:
start-drill-again = Try it once more
