### The handover sheet: read by people who were not there.

handover-language = en
handover-title = User sync from Microsoft Entra ID to Contractbook
handover-made = Made { $time } with { $program }. This sheet holds no secret: the token is not on it.

handover-what = What was set up
handover-what-text = Microsoft Entra ID sends the assigned people to Contractbook by itself, about every 40 minutes. It reaches Contractbook through the app and the address below. No computer of yours takes part.
handover-app-kind = Kind of app
handover-app-new = Enterprise app, not from Microsoft's gallery, made for this
handover-app-there = Enterprise app, not from Microsoft's gallery, was there before
handover-method = How Entra proves itself
handover-method-bearer = Bearer authentication (secret token)
handover-mapping = Mapping
handover-mapping-default = Entra's own, unless somebody changed it in Entra: user principal name becomes the user name
handover-mapping-mail = Changed: the mail address becomes the user name
handover-scope = Scope
handover-scope-assigned = Assigned people and groups only
handover-token = Token, by its first and last letters
handover-token-from = Token came from
handover-token-since = Token entered
handover-token-end = Token ends
handover-token-change = Token is to be changed
handover-assigned = People assigned
handover-groups = Groups assigned
handover-before = Accounts before the start
handover-arrived = People seen to arrive
handover-admin = Organization admin
handover-admin-there = had an account in Contractbook already
handover-started = Provisioning started
handover-drill = Leaver drill
handover-drill-passed = passed: an account taken out in Entra lost access on { $time } and got it back
handover-drill-off = not finished: the account lost access on { $time }; the person is still to be put back in Entra
handover-drill-back = not finished: the account lost access on { $time }; the person was put back in Entra, but the account was not yet seen switched on again
handover-drill-waiting = under way: taken out in Entra on { $time }, not yet seen switched off
handover-drill-not-tried = not tried: nobody has proved yet that a leaver loses access
handover-checked = Last check of the connection
handover-checked-value = { $time }: { $verdict }

handover-steps = Who did what, and where
handover-step = Step
handover-status = Status
handover-when = When
handover-where = Where
handover-who = Who
handover-status-open = Open
handover-who-here = whoever ran this program
handover-who-entra = an administrator of your Entra
handover-who-consent = an administrator, for the organization

handover-watch = What to watch
handover-watch-rounds = A change in Entra reaches Contractbook with the next round, about 40 minutes later. Silence between rounds is normal.
handover-watch-mail = If the sync struggles, Microsoft writes to the notification address in the app's provisioning settings. Have that address read by more than one person.
handover-watch-quarantine = **Quarantine** in that mail or on the page [[Provisioning]] means that Entra slows down to once a day, and stops for good after 28 days. Find the cause, then press [[Restart provisioning]].
handover-watch-logs = Entra shows who failed, and why, under [[Provisioning logs]], for 7 or 30 days depending on the licence.
handover-watch-token = When the token ends, nothing is sent any more. Change it in time: a new one from Contractbook Support, saved in Entra under [[Connectivity]], or [[Edit provisioning]] in the older portal.
handover-watch-people = Change people in Entra only. In Contractbook, Users and User groups are mostly read-only now.

handover-stop = How to stop
handover-stop-pause = **For everybody, for a while:** in Entra, the app's [[Overview]], then [[Pause provisioning]]. Accounts stay as they are, nothing more is sent. Leavers are not switched off meanwhile.
handover-stop-unassign = **For one person:** take them out under [[Users and groups]]. With the next round Entra asks Contractbook to switch the account off. It is not deleted.
handover-stop-everybody = Do not unassign everybody to stop the sync: that switches all their accounts off. Pause instead.

handover-remove = How to take it away
handover-remove-pause = Press [[Pause provisioning]] first, so that nobody is switched off on the way.
handover-remove-app = Then delete the enterprise app in Entra, under [[Properties]]. If people sign in through this app as well, set up another way to sign in before.
handover-remove-token = Ask Contractbook Support to withdraw the token, and to open Users and User groups for editing again.
handover-stays = **What stays:** all accounts in Contractbook, switched on or off as they were at that moment, and Contractbook's own sign-in app in Entra. Nobody is deleted by removing the sync.

handover-ask = Whom to ask
handover-ask-contractbook = **Contractbook Support** about the token, the address, accounts in Contractbook, and pages that are read-only.
handover-ask-entra = **Your Entra administrators** about assigned people, provisioning, sign-in rules and consent. Cloud Application Administrator is enough for all of it.
handover-ask-program = **Contractbook Setup Assistant** checks the connection again at any time and explains messages of Microsoft's that are pasted into it.
