# Step 6: the page. The table and the person beside it follow below.

people-title = Check your people before anything is sent
people-lead = Load a list of your people from Entra. It is looked through here for everything that would keep somebody out. Nothing is sent.
people-lead-list = This is your list from Entra. Nothing has been sent yet.
people-lead-compared = This is your list from Entra, compared with the accounts in Contractbook. Nothing has been sent yet.
people-to-entra = Assign these people in Entra
people-without-list = Go on without a list
people-without-list-unknown = Without a list you can go on as well. Then nobody knows before the start who has no e-mail address, who would get a second account, and how many people arrive.
people-assign-title = Assign them in Entra
people-assign-lead = Entra sends only the people you assign to the app. Begin with one or two, then add the others.
people-done = The people are assigned
people-privacy = The list stays in the memory of this computer and goes nowhere. A saved setup keeps only how many people there were, the trial person, the admin and what you said about columns.

## Getting a list

people-list-title = Load your list of people
people-list-text = A CSV file from Entra, from Microsoft 365 or from a script. Its kind is recognised by itself. Nothing in it is changed.
people-list-choose = Choose a file
people-list-choose-title = List of people
people-list-choose-other = Choose another file
people-list-nordwind = Use Nordwind's list
people-list-drop = Drop it to check it
people-list-drop-help = You can also drop the file anywhere on this window, or copy the rows in a spreadsheet and paste them here.
people-list-typed = Type where the file is
people-list-path = Path of the file
people-list-path-help = With its folders, as your file manager shows it.
people-list-read = Read this file
people-list-paste = Paste the list
people-list-paste-help = Paste the rows here, with the line of column names on top. They are read at once.
people-list-read-pasted = Read these rows
people-list-pasted = Pasted list
people-list-reading = Looking through the list …
people-list-choosing = Waiting for the file you choose …
people-list-again = Load the list again
people-list-another = Another list
people-list-another-text = Something was put right in Entra? Download the file once more and load it. Or begin with another one.
people-list-forget = Remove this list
people-list-how = How to get the file from Entra
people-list-how-users = **Everybody:** in Entra [[Users]], [[All users]], then [[Download users]] above the list. The file is ready after a moment under [[Bulk operation results]].
people-list-how-group = **One group:** [[Groups]], the group, [[Members]], then [[Bulk operations]], [[Download members]]. This file has no e-mail addresses.
people-list-how-365 = **Without access to Entra:** in the Microsoft 365 admin center [[Users]], [[Active users]], [[Export users]].
people-list-how-filter = If a filter is set in Entra's list of users, the file holds only the people of that filter.
people-list-kind = Recognised as **{ $kind }**. { $rows ->
    [one] One row
   *[other] { $rows } rows
  }, written in { $encoding }.
people-list-remembered = On { $at } a list of { $rows } was checked: { $create } new, { $link } linked, { $skip } staying out. The list itself was not kept. Load it again to see who that is.

people-unreadable = { $count ->
    [one] One row is damaged and was not read.
   *[other] { $count } rows are damaged and were not read.
  }
people-unreadable-lines = Lines of the damaged rows
people-unreadable-more = The first { $count } of them.

## Columns

people-columns = { $unknown ->
    [0] Columns of this file ({ $count }, all of them known)
   *[other] Columns of this file ({ $count }, of which { $unknown } are not known)
  }
people-columns-title = Say what the columns hold
people-columns-text = A column under an unusual name? Say what it holds. The list is read again at once, and your answer is kept with the setup.
people-columns-recognised = Recognised: { $field }
people-columns-unknown = Not used
people-columns-nothing = Nothing of use
people-columns-other = something else
people-columns-take-back = As its name says
people-columns-more = Only the first { $count } columns are shown here.
people-columns-number = Column { $number }

## What will happen

people-tile-create = { $count ->
    [one] gets a new account
   *[other] get a new account
  }
people-tile-link = { $count ->
    [one] has one, gets linked
   *[other] have one, get linked
  }
people-tile-link-open = linked: not compared yet
people-tile-skip = { $count ->
    [one] needs you or stays out
   *[other] need you or stay out
  }
people-tile-admin = Admin: { $name }
people-tile-admin-there = Admin: already there
people-tile-no-admin = No admin named yet
people-tile-round = First round: { $from } to { $to } minutes
people-compare-not-yet = Not yet compared with Contractbook. Who has an account already, and who would get a second one, is not known.
people-compare = Compare with Contractbook
people-compare-running = Reading who is in Contractbook …
people-compare-incomplete = The accounts in Contractbook could not be read to the end, so the list was not compared with them.
people-compared = { $count ->
    [one] Compared with the one account in Contractbook, read at { $time }.
   *[other] Compared with { $count } accounts in Contractbook, read at { $time }.
  }

people-forecast = How long the first round takes
people-forecast-create = New accounts
people-forecast-link = Linked
people-forecast-skip = Stay out
people-forecast-work = By Microsoft's rule for this many people: **{ $from } to { $to } minutes**.
people-forecast-wait = It may begin up to 40 minutes after you start it.
people-forecast-groups = Groups and memberships take their time as well and are counted.
people-forecast-clock = If you start now, everybody is here between **{ $from } and { $to }**.
people-forecast-source = Contractbook's own experience is 5 to 15 minutes in all.

## Who it is about

people-who = Who it is about
people-who-from-list = Choose somebody in the table, then **Make trial person** or **Is organization admin**. Or type their address here.
people-expected = How many people will be assigned?
people-expected-help = Everybody who gets a Contractbook account, people in assigned groups included.
people-expected-number = That is not a number of people.
people-expected-from-list = From your list: everybody who gets an account or is linked.
people-trial = Who is tried first?
people-trial-help = The user name in Entra, often like an e-mail address. You, or a colleague who knows about it.
people-trial-new = { $name } gets a new account: a good first try.
people-trial-linked = { $name } has an account already, so the trial would only show the linking. Take somebody who gets a new one.
people-trial-out = { $name } stays out as things are, so the trial would fail. Take somebody who gets a new account.
people-trial-not-in-list = { $name } is not in your list.
people-admin = Who is organization admin?
people-admin-help = In some organizations an admin has to accept Contractbook's permissions for everybody, so one should be among the people.
people-admin-among = One of the assigned people
people-admin-address = Their address
people-admin-there = An organization admin already has a Contractbook account
people-admin-there-help = They sign in there as before.
people-watch-out = Look out for
people-watch-mail = **No e-mail address in Entra.** Such people arrive without one, or are refused. Give them one first, or leave them out.
people-watch-existing = **People who already use Contractbook.** They are linked if their user name in Entra equals their login there, and get a second account if it does not.
people-watch-guests = **Guests.** Their user name is made up of another company's address. Leave them out unless you need them.

## How they are assigned

people-assign-by = Do you assign people one by one or a group?
people-assign-one-by-one = One by one
people-assign-one-by-one-help = Works with every licence. Best for a few dozen people.
people-assign-groups = One or more groups
people-assign-groups-help = Whoever joins the group later is synced by itself. Needs a licence.
people-licence = Do you have the licence Microsoft Entra ID P1 or P2?
people-licence-help = It comes with many Microsoft 365 plans. Without it Entra offers only single people.
people-licence-yes = Yes
people-licence-no = No
people-licence-not-sure = Not sure
people-licence-no-then = Then groups cannot be assigned. Assign the people one by one, or ask whoever buys your Microsoft licences for P1.
people-licence-where = In Entra, [[Overview]] names your licence beside [[License]]. If it says Free, groups cannot be assigned.
people-groups = How many groups?
people-groups-help = They count for the time of the first round.
people-groups-number = That is not a number of groups.
people-groups-nested = Only direct members count: a group inside a group is left out.
people-mapping = If your Entra is set up differently
people-login-from-mail = Our mapping differs: the login comes from mail
people-login-from-mail-help = Tick it only if the attribute mapping in Entra (its table of which detail goes where) sends mail as userName. Usually the user principal name, the sign-in name, is sent.
people-domains = Mail domains of your company
people-domains-help = With commas between them. Taken from the list until you change it.

people-assigned = The people are assigned in Entra
people-assigned-help = They are in the app's list Users and groups.

## What can be taken along

people-save-title = Take it along
people-save-text = Each file is saved where you choose, and nowhere else. It holds names and addresses.
people-save-cleaned = Save the cleaned list
people-save-cleaned-help = Everybody who can be synced as things are, for a spreadsheet.
people-save-problems = Save the list of problems
people-save-problems-help = For whoever looks after your directory, as CSV: who, what is wrong, what to do.
people-save-page = Save the problems as a page
people-save-page-help = The same to read or print, in any browser.
people-save-members = Save the file for Import members
people-save-members-help = Entra's own format, for [[Groups]], the group, [[Members]], [[Bulk operations]], [[Import members]]. More than 40,000 people become several files.
people-members-title = Fill the group from your list
people-saved = { $parts ->
    [one] Saved to { $path }
   *[other] Saved in { $parts } files, the first is { $path }
  }
people-saved-nobody = Nothing was saved: nobody in the list fits into this file.

## The table

people-table-all = All { $count }
people-table-needs-you = Needs you { $count }
people-table-new = New { $count }
people-table-linked = Linked { $count }
people-table-stay-out = Stay out { $count }
people-table-more = By reason
people-table-more-name = Filter by reason: { $chosen }
people-table-search = Find people by name, address or department
people-table-find = Find
people-table-search-clear = Empty the search field
people-table-list = People in the list
people-table-name = Name
people-table-user-name = User name
people-table-outcome = What happens
people-table-sort = { $column }, not sorted by it
people-table-sorted = { $column }, sorted by it
people-table-sorted-back = { $column }, sorted by it the other way round
people-table-line = Line { $line }
people-table-create = New account
people-table-link = Gets linked
people-table-out = Stays out
people-table-out-because = Stays out: { $reason }
people-table-count = { $shown } of { $all }
people-table-count-all = { $all ->
    [one] { $all } in the list
   *[other] { $all } in the list
}
people-table-empty = Nobody fits
people-table-empty-filter = Nobody in the list belongs here.
people-table-empty-search = Nobody here has “{ $words }” in their name, address or department.
people-table-show-all = Show everybody
people-table-copied = { $count ->
    [one] Name of { $count } person
   *[other] Names of { $count } people
}

# One finding in a few words, for the table and the list of filters.
people-table-short-no-mail = No e-mail address
    .reason = no e-mail address
people-table-short-no-user-name = No user name
    .reason = no user name
people-table-short-no-name = No name
    .reason = no name
people-table-short-duplicate-mail = Same e-mail twice
    .reason = same e-mail twice
people-table-short-duplicate-user-name = Same user name twice
    .reason = same user name twice
people-table-short-mail-differs-from-user-name = E-mail is not the login
    .reason = e-mail is not the login
people-table-short-already-in-contractbook = Has an account already
    .reason = has an account already
people-table-short-clash-with-contractbook = Has another login
    .reason = has another login
people-table-short-guest = Guest
    .reason = guest
people-table-short-disabled = Blocked in Entra
    .reason = blocked
people-table-short-other-domain = Another domain
    .reason = another domain
people-table-short-odd-characters = Unusual characters
    .reason = unusual characters
people-table-short-too-long = Too long
    .reason = too long
people-table-short-group-row = A group
    .reason = a group
people-table-short-nested-group = Group inside a group
    .reason = group inside a group
people-table-short-unreadable-row = Damaged row
    .reason = damaged row
people-table-short-lost-letters = Lost letters
    .reason = lost letters
people-table-short-switched-off = Account switched off
    .reason = account switched off

# One person beside the table.
person-none = Nobody is chosen
person-none-text = Choose somebody in the table to see what was found and what Contractbook would receive.
person-none-finding = { $words }: { $count }
person-none-clean = Nothing was found that keeps anybody out.
person-is-trial = Trial person
person-is-admin = Organization admin
person-is-both = Goes first in the trial, and is the organization admin.
person-make-trial = Make trial person
person-make-admin = Is organization admin
person-stays-out = Stays out, and so can be neither the trial person nor the organization admin.
person-also = The other side:
person-other-row = { $name }, line { $line }
person-more-others = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
person-owner-you = You
person-owner-entra-admin = Your Entra administrator
person-owner-network-team = Your network team
person-owner-contractbook = Contractbook
person-owner-microsoft = Microsoft
person-account = Account in Contractbook:
person-name = Name
person-login = Login
person-mail = E-mail
person-account-state = Account
person-copy-names = { $count ->
    [one] Copy this name
   *[other] Copy these { $number } names
}
person-show-all = { $count ->
    [one] Show this one
   *[other] Show these { $number }
}
person-sent = What Contractbook receives
person-sent-create = A new account is made from this.
person-sent-link = The account is kept, and these values replace its own.
person-sent-skip = Nothing for now. This is what would be sent.
person-sent-empty = empty
person-sent-body = As Entra sends it (SCIM)
