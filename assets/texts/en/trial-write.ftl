# The trial write: what it will do, what it does, what came of it.

trial-plan-title = Trial write at { $url }
trial-plan-made = This makes one test user in Contractbook, { $name }, named "Setup test, safe to delete". The address receives no mail. Each run makes up a new random name.
trial-plan-removed = At the end the test user is removed, also after a failure or when you stop. What cannot be removed is named.
trial-plan-others = No other user is changed. These are all the requests it can send:
trial-plan-if-needed = (only if needed)
trial-plan-without = POST { $url } (only if needed: the same user once more without one field, the one that Contractbook refuses by name: { $fields })
trial-plan-commit = Nothing has been sent. Add --yes to do this.

trial-step-look-before = Make sure that nobody has the test name
    .about = The name is random. If looking it up does not work, nothing is made.
trial-step-create = Make the test user
    .about = With the fields that Entra sends for a new person.
trial-step-read-back = Read the test user back
    .about = Every field is compared with what was sent.
trial-step-look-up = Find the test user by name
    .about = The same look-up as Entra's.
trial-step-create-again = Make the same user a second time
    .about = Contractbook must refuse that. If it makes a second user, that one is removed at once.
trial-step-change-default = Change the test user the way Entra usually does
    .about = Entra writes changes this way when the tenant URL carries no flag.
trial-step-change-flag = Change the test user the way Entra does with the flag
    .about = Entra writes changes this way when the tenant URL ends in ?aadOptscim062020.
trial-step-disable-text = Switch the test user off with the word False
    .about = This is how Entra switches leavers off without the flag.
trial-step-enable-text = Switch the test user on with the word True
    .about = Somebody comes back.
trial-step-disable-flag = Switch the test user off with a real false
    .about = This is how Entra switches leavers off with the flag.
trial-step-enable-flag = Switch the test user on with a real true
    .about = Somebody comes back.
trial-step-disable-mixed = Switch the test user off in the mixed form
    .about = Microsoft's own guide shows this third form.
trial-step-delete = Delete the test user
    .about = Entra seldom deletes people. It switches them off.
trial-step-look-after = Look whether the test user is gone
    .about = Some services only switch a deleted person off.
trial-step-clean-up = Remove what is left
    .about = Only if the steps before did not get so far. Only users with the test name are removed.

trial-not-tried-needs = needs "{ $step }"
trial-not-tried-not-needed = nothing to do
trial-not-tried-cancelled = stopped
trial-not-tried-out-of-time = the time was used up

trial-verdict-ready = Making, changing, switching off and removing a person all work.
trial-verdict-ready-with-warnings = It works, with warnings.
trial-verdict-not-ready = Something that Entra needs does not work yet.
trial-verdict-not-begun = Nothing was made, because the ground for it does not hold yet.
trial-verdict-cancelled = Stopped.
trial-verdict-removed = Everything left by earlier trials is gone.
trial-verdict-not-removed = Not everything left by earlier trials could be removed.
trial-verdict-nothing-to-remove = There is nothing to remove at this address.

trial-left = { $state ->
    [unknown] May still be there: { $name } (id { $id })
    [off] Still there, switched off: { $name } (id { $id })
    [soft_deleted] Deleted, and kept switched off by Contractbook: { $name } (id { $id })
   *[other] Still there: { $name } (id { $id })
  }

trial-journal-open = Left by an earlier trial at { $url }: { $name }. Remove it with: contractbook-setup trial-write --clean-up --tenant-url { $url }
trial-journal-in-use = Another trial is running right now with { $name }.
trial-journal-unusable = The note { $path } about an earlier trial cannot be used ({ $why }). Nothing is removed because of it.
trial-stopping = Stopping, and removing the test user …

# The page in the window
trial-title = Try a change
trial-lead = Entra will make, change and switch off people. This tries all of it once, with a test user of its own. Nothing is sent before you press the button.
trial-lead-running = The test user is made, changed as Entra changes people, and removed.
trial-commit = Make a test user and remove it
trial-running-button = Trying …
trial-stop = Stop and remove
trial-back = Back to the test
trial-once-more = Try once more
trial-what = What will happen
trial-what-where = It happens at **{ $url }**, with the token from step 3.
trial-what-others = No other user is changed.
trial-what-noted = The test name is noted on this computer first. After a crash or a power cut the next start offers to remove the test user.
trial-planned = { $count ->
    [one] The one request that can be sent
   *[other] All { $count } requests that can be sent
  }
trial-all-good-text = The test user is gone again. It was tried in both forms that Entra may use for changes.
trial-way-in = Try a change too
trial-way-in-text = The test only reads. A trial write makes one test user, changes it as Entra will, and removes it. It is for Support, and for whoever wants to be sure before the start.
trial-open = Show what it would do
trial-left-open = A test user of an earlier trial may still be in Contractbook: { $name } at { $url }.
trial-left-how = Open that company's setup, paste its token in step 3, and remove the test user in step 4.
trial-remove = Remove it
