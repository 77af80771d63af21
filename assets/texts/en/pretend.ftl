# The pretend Entra of practice mode. Microsoft's own labels stand in the code and in the last section here; they are
# never translated. The rest is everything around them.

pretend-window = Practice Entra
pretend-open = Open the practice Entra
pretend-open-short = Practice Entra

## Ribbon, bar, menus

pretend-ribbon = Practice: not the real Entra.
pretend-ribbon-rounds = { $count ->
    [0] No round has ended yet.
    [one] One round has ended.
   *[other] { $count } rounds have ended.
}
pretend-ribbon-running = A round is running.
pretend-ribbon-planned = The next is planned.
pretend-ribbon-not-planned = None is planned.
pretend-skip = Skip to the next round
pretend-skip-short = Next round
pretend-older-look = Older look
pretend-newer-look = Today's look
pretend-close = Close this window
pretend-close-short = Close
pretend-menu = Menu
pretend-app-menu = Menu of the app: { $page }
pretend-signed-in = Nordwind · { $role }
pretend-panel-close = Close the panel
pretend-search-hint = Search
pretend-search-clear = Clear the search
pretend-search-apps = Search apps
pretend-search-people = Search people and groups
pretend-search-groups = Search groups
pretend-search-log = Search the log by name or code
pretend-nothing-found = Nothing matches.
pretend-more = { $count ->
    [one] One more matches. Type more of the name.
   *[other] { $count } more match. Type more of the name.
}
pretend-copy = Copy this text
pretend-copy-name = Text from the practice Entra

## Questions

pretend-ask-start = Provisioning begins with a first round for everybody who is to be synced.
pretend-ask-restart = Entra forgets what it has sent and begins with a first round for everybody who is to be synced. A quarantine ends with it.
pretend-ask-mapping = Entra begins with a first round again, for everybody who is to be synced.

## Home

pretend-tenant = Company
pretend-tenant-name = Nordwind
pretend-edition = Edition
pretend-role = Your role
pretend-role-eligible = You may activate the role **Application Administrator**.
pretend-role-activate = Activate the role
pretend-mails = Mails from Entra
pretend-mails-none = None so far. They come when a notification address is set and something fails.

## Users and groups of the directory

pretend-user-account = Sign-in
pretend-user-mail = Mail address
pretend-user-no-mail = none
pretend-user-on = allowed
pretend-user-off = blocked
pretend-user-deleted = recycle bin
pretend-user-enabled = The person may sign in
pretend-user-manager-help = Sign-in name of the manager; empty for none.
pretend-user-manager-unknown = Nobody in the directory has this sign-in name.
pretend-person-title = Person
pretend-person-in-bin = This person is in the recycle bin and comes back with everything as it was.
pretend-person-delete-help = Delete moves the person to the recycle bin. The next round switches the account off.
pretend-group-security = Security group
pretend-group-mail = Distribution list
pretend-group-people = People in it
pretend-group-groups = Groups in it

## Apps

pretend-apps-none = There is no app yet.
pretend-registrations-about = Programs that the company develops itself.
pretend-gallery-about = The gallery holds ready-made apps of other makers. Contractbook is not among them.
pretend-gallery-similar = The gallery has an app with a similar name:
pretend-gallery-similar-app = { $name } Viewer
pretend-own-question = What should the app do?
pretend-own-proxy = Application proxy for a program inside the company network
pretend-register-about = For programs that the company develops itself. The app gets an ID with which the program signs people in.
pretend-proxy-about = A proxy needs a connector on a server inside the company network. Nordwind has none, and Contractbook needs none.
pretend-proxy-back = Back to the gallery
pretend-registration-about = An app registration signs people in. It cannot sync them.
pretend-registration-managed = Open it among the enterprise apps
pretend-permissions-none = This app asks for no permissions. The sync signs in to Contractbook with the secret token.
pretend-permissions-other = Permissions belong to the app with which people sign in. It comes into the list by itself when somebody first uses it.
pretend-app-making = The app is being made.
pretend-app-start = What comes next
pretend-app-assign = Choose who is synced.
pretend-app-provision = Connect Contractbook, and start the sync.
pretend-open-part = Open { $part }

## Assignment

pretend-assigned-none = No users or groups are assigned.
pretend-assigned-role = Role
pretend-remove = Remove { $name }
pretend-remove-how = Choose a line to remove it from the app.
pretend-picked = { $count ->
    [one] 1 selected
   *[other] { $count } selected
}
pretend-groups-need-licence = Groups need Microsoft Entra ID P1.

## Connection

pretend-reader = Your role may not see these settings.
pretend-tested = The test passed. Entra may use this address and this token.
pretend-test-failed = The test failed.
pretend-save-needs-test = It can be saved once the test has passed.
pretend-saved = Saved for { $url }
pretend-older-settings-save = Save the settings

## The job

pretend-get-started = Sync people from this directory into the app.
pretend-quarantine = This job is in quarantine: Entra tries rarely.
pretend-switched-off = Entra switched this job off.
pretend-cycle-initial = First round: { $done } of { $total } done
pretend-cycle-later = Later round: { $done } of { $total } done
pretend-cycle-none = No round has run.
pretend-cycle-done = { $count ->
    [one] One round is finished.
   *[other] { $count } rounds are finished.
}
pretend-count-created = Created
pretend-count-linked = Matched with an account
pretend-count-disabled = Switched off
pretend-count-skipped = Skipped
pretend-count-failed = Failed
pretend-edit-properties = Edit the properties
pretend-change-connection = Change address or token
pretend-threshold-help = A whole number. A round that would switch off or delete more is held back.
pretend-threshold-wrong = That is not a whole number.
pretend-scope-help = A smaller scope takes effect with a restart.
pretend-filter = Scoping filter
pretend-filter-attribute = Scoping filter: attribute
pretend-filter-value = Scoping filter: value
pretend-filter-help = Only people who have the value are synced. Empty: everybody in scope.

## Mapping

pretend-map-users = Which detail of a person goes where.
pretend-map-groups = Off: groups and their members are not sent.
pretend-map-edit = Open the rows
pretend-map-matching = Matching
pretend-map-add = Add a row
pretend-map-default = Back to the rows of a new app
pretend-row-title = Row of the mapping
pretend-row-attribute = From an attribute or expression
pretend-row-constant = The same text for everybody
pretend-row-source-help = Such as mail, userPrincipalName or IsSoftDeleted.
pretend-row-delete = Delete the row
pretend-row-matching = This row decides who is who, so it cannot be deleted.
pretend-row-then-save = Nothing is in force before you save.

## Provision on demand

pretend-members = Members that go along, at most five

## Log

pretend-log-all = All
pretend-log-none = The log is empty. Lines come with the first round or with a person on demand.
pretend-log-when = Time
pretend-log-who = Who
pretend-log-target = Id in Contractbook
pretend-log-details = Line of the log

## Microsoft's labels and messages: English in every language, so that people recognise them

pretend-home = Home
pretend-user-upn = User principal name
pretend-user-manager = Manager
pretend-person-restore = Restore
pretend-type-user = User
pretend-type-group = Group
pretend-register-title = Register an application
pretend-register-do = Register
pretend-proxy-title = Application proxy
pretend-older-settings = Settings
pretend-nobody-assigned = No users or groups are assigned to this application.
pretend-scope = Scope
pretend-map-discard = Discard
pretend-row-ok = OK
pretend-log-action = Action
pretend-log-status = Status
