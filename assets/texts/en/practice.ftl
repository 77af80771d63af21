# Names of the faults that can be planted in the practice Contractbook, and what each does.

fault-token-rejected = The token is refused
    .about = Every request is answered with 401, as if the token were wrong or replaced.

fault-token-forbidden = The token may not manage users
    .about = The token is known, but every request is answered with 403.

fault-payment-required = The plan does not include the sync
    .about = Every request is answered with 402.

fault-wrong-path = Only the other address answers
    .about = Contractbook answers below /scim/v2 only; /scim gives 404.

fault-html-page = A web page instead of an API
    .about = Every request is answered with an ordinary web page.

fault-sign-in-page = A sign-in page instead of an API
    .about = Every request is answered with a page that asks for a password.

fault-redirect = Sends on to another address
    .about = Every request is answered with a redirect.

fault-redirect-to-sign-in = Sends on to a sign-in page
    .about = Every request is answered with a redirect to a sign-in page.

fault-firewall-page = A firewall blocks the request
    .about = Every request is answered with the block page of a web firewall.

fault-not-found = Nothing at this address
    .about = Every request is answered with 404.

fault-server-error = An error inside Contractbook
    .about = Every request is answered with 500.

fault-bad-gateway = A broken path behind the address
    .about = Every request is answered with 502.

fault-unavailable = Contractbook is down for maintenance
    .about = Every request is answered with 503.

fault-gateway-timeout = Contractbook takes too long inside
    .about = Every request is answered with 504.

fault-rate-limited = Too many requests, wait two minutes
    .about = Every request is answered with 429 and a wait of 120 seconds.

fault-rate-limited-briefly = Too many requests, once
    .about = The first request is answered with 429 and a wait of one second, the others as usual.

fault-intermittent = Fails now and then
    .about = Every third request is answered with 503.

fault-slow = Answers after 12 seconds
    .about = Every answer comes, but late.

fault-stalled = Answers stop halfway
    .about = Half of each answer comes, then nothing more.

fault-cut-short = Answers are cut off
    .about = The connection closes in the middle of each answer.

fault-too-large = Answers never end
    .about = Each answer goes on and on.

fault-empty-answer = Answers are empty
    .about = Every answer is 200 with nothing in it.

fault-not-json = Answers are plain text
    .about = Every answer is 200 with words instead of data.

fault-not-scim = Answers follow another format
    .about = Every answer is well-formed data, but not what the sync standard asks for.

fault-no-match-is-404 = Nobody found counts as an error (404)
    .about = A look-up that finds nobody is answered with 404 instead of an empty list.

fault-no-match-is-400 = Nobody found counts as an error (400)
    .about = A look-up that finds nobody is answered with 400 instead of an empty list.

fault-filter-ignored = Look-ups return everybody
    .about = The question for one person is ignored and everybody is returned.

fault-filter-case-sensitive = Look-ups mind capital letters
    .about = A person is found only when capital and small letters match exactly.

fault-groups-missing = Groups are not offered
    .about = Requests about groups are answered with 404.

fault-groups-refused = Groups are refused
    .about = Requests about groups are answered with 403.

fault-discovery-missing = The self-description is missing
    .about = The pages that describe what Contractbook can do are answered with 404.

fault-patch-unsupported = Says that it cannot change people
    .about = The self-description says that changes are not supported.

fault-content-type-json = Answers are labelled as ordinary data
    .about = Answers are labelled application/json instead of application/scim+json.

fault-counts-wrong = The counts are wrong
    .about = Lists announce more people than they hold.

fault-list-without-resources = Lists without their content
    .about = Lists give a count but leave the people out.

fault-id-missing = People have no id
    .about = Nobody in an answer carries an id.

fault-duplicate-ids = People share one id
    .about = Everybody in a list carries the same id.

fault-user-name-missing = Some people have no sign-in name
    .about = Every second person in a list comes without a sign-in name.

fault-active-as-text = On and off come as words
    .about = Whether a person is active is written as text.

fault-active-missing = On and off are missing
    .about = Answers do not say whether a person is active.

fault-email-missing = Some people have no address
    .about = Every second person in a list comes without an e-mail address.

fault-paging-ignored = Every page is the first page
    .about = Asked for a later page, Contractbook returns the first one again.

fault-paging-endless = The list never ends
    .about = There is always one more page.

fault-secrets-returned = Answers repeat the token
    .about = Every answer holds the token that was sent.

fault-create-refused = New people are refused
    .about = Creating a person is answered with 403.

fault-create-answer-lost = The answer about a new person gets lost
    .about = Creating a person works, but the answer is 504.

fault-attribute-refused = A field is refused
    .about = Creating a person with a job title is answered with 400.

fault-attribute-dropped = A field is not kept
    .about = A person's job title is accepted and left out.

fault-user-unreadable = People cannot be read one by one
    .about = Reading a person by id is answered with 404.

fault-conflict-on-create = New people clash
    .about = Creating a person is answered with 409, as if the name were taken.

fault-duplicates-accepted = The same person twice
    .about = Creating a person who already exists makes a second one.

fault-patch-refused = Changes are refused
    .about = Changing a person is answered with 400.

fault-patch-not-stored = Changes are not kept
    .about = Changing a person is answered with success, but nothing changes.

fault-capital-ops-refused = Entra's usual way of changing is refused
    .about = Changes written with capital letters, as Entra does without the flag, are answered with 400.

fault-merged-change-refused = Entra's other way of changing is refused
    .about = Several changes in one, as Entra does with the flag, are answered with 400.

fault-disable-ignored = People cannot be switched off
    .about = Switching a person off is answered with success, but the person stays on.

fault-text-boolean-refused = Off as a word is refused
    .about = Switching a person off is refused when Entra writes the word False.

fault-text-boolean-stored = Off as a word is kept as a word
    .about = Switching a person off with the word False stores the word.

fault-delete-refused = Deleting is refused
    .about = Deleting a person is answered with 403.

fault-delete-soft = Deleted people stay
    .about = A deleted person is only switched off and still found.

# Names of the faults that can be planted on Entra's side: what is wrong, and what is seen first.

entra-fault-wrong-app-kind = The app is of the wrong kind
    .about = The app was made under App registrations, so it cannot sync people. Making another app, of the third kind, cures it.
    .seen = The Provisioning page says that automatic provisioning is not supported.

entra-fault-two-apps-same-name = Two apps have the same name
    .about = A second app is called the same, and the people were assigned to that one. Assigning them to the right app cures it.
    .seen = Provision on demand says that the person is not assigned, although the portal lists the assignment in the other app.

entra-fault-reader-role = The role may only look
    .about = The signed-in person is a Global Reader. Activating the role Application Administrator cures it.
    .seen = Saving is refused: insufficient privileges.

entra-fault-token-cut-off = The end of the token is missing
    .about = A third of the token was not copied. Pasting it again cures it.
    .seen = Test connection fails with Microsoft's sentence about invalid credentials.

entra-fault-token-with-bearer = The word Bearer stands in front of the token
    .about = Entra adds that word itself, so it is sent twice. Pasting the token again cures it.
    .seen = Test connection fails with Microsoft's sentence about invalid credentials.

entra-fault-token-too-long = The token is too long for Entra
    .about = Entra keeps no token of this length. It goes away when the fault is cleared.
    .seen = Saving fails although the test passed.

entra-fault-oauth-method = Another way of signing in was chosen
    .about = OAuth 2 was chosen where Bearer authentication belongs. Entering the connection again cures it.
    .seen = Test connection asks for a credential location.

entra-fault-settings-not-saved = The first attempt to save is lost
    .about = Saving fails once. Saving again cures it.
    .seen = The portal says that updating the configuration failed.

entra-fault-token-of-demoted-admin = The owner of the token is no longer an administrator
    .about = The token works for the first round. Then Contractbook refuses it.
    .seen = Everything was good; now the app is in quarantine.

entra-fault-free-edition-group = The tenant has the free edition
    .about = Groups cannot be assigned. People can, one by one.
    .seen = Users and groups offers no groups.

entra-fault-nobody-assigned = Nobody is assigned
    .about = The assignment was never confirmed. Assigning again cures it.
    .seen = The round succeeds, and nobody arrives.

entra-fault-only-nested-group = The people are in a group within the group
    .about = An outer group is assigned, and the people are in an inner one. Assigning the people or the inner group cures it.
    .seen = The round succeeds, and nobody arrives.

entra-fault-stale-assignment = The assignments are broken
    .about = Entra has the assignments on record but does not honour them. Taking the people out and assigning them again cures it.
    .seen = Everybody is skipped as not effectively entitled.

entra-fault-scoping-filter = A filter leaves most people out
    .about = A scoping filter lets one department pass. Removing it cures it.
    .seen = Some people arrive, the others are skipped.

entra-fault-scope-all = Everybody is synced
    .about = The scope is all users and groups. Setting it to assigned ones, with a restart, cures it.
    .seen = People arrive in Contractbook whom nobody assigned.

entra-fault-sign-in-blocked = Some people's sign-in is blocked
    .about = Two people are disabled in Entra. Enabling them cures it.
    .seen = Two people are skipped.

entra-fault-mail-empty = Some people have no e-mail address
    .about = Two people have no mailbox. Giving them an address cures it.
    .seen = Two people fail with an error from Contractbook about their address.

entra-fault-duplicate-mail = Two people share an e-mail address
    .about = The login is taken from the e-mail address, and two people have the same one. Giving one of them another address cures it.
    .seen = Two people fail because of a value that occurs twice.

entra-fault-conflict-existing-account = The accounts are there already
    .about = Contractbook has accounts that a look-up does not find. It goes away when the fault is cleared.
    .seen = New people fail with a conflict.

entra-fault-mapping-sends-unknown-field = A field is sent that Contractbook does not know
    .about = The mapping sends a job title for everybody. Deleting that row cures it.
    .seen = Everybody fails with error 400.

entra-fault-compat-flag-missing = Contractbook wants the compatibility flag
    .about = Switching people off is refused until the flag is added to the tenant URL.
    .seen = Leavers stay active, and the log shows error 400.

entra-fault-soft-delete-unmapped = Leavers stay active
    .about = The row active is missing in the mapping. Adding it cures it.
    .seen = Somebody was taken off the app and is still active in Contractbook.

entra-fault-manager-out-of-scope = A manager does not come along
    .about = Two people's manager is disabled, so the reference leads nowhere. Choosing a manager who is assigned cures it.
    .seen = The people arrive, and the log shows a failed reference.

entra-fault-group-mapping-on-with-groups-404 = Contractbook has no groups
    .about = Groups are mapped, and Contractbook answers 404 for them. Switching the group mapping off cures it.
    .seen = Test connection fails, or the app is in quarantine after the first round.

entra-fault-on-demand-too-soon = The assignment is not known yet
    .about = New assignments take five minutes. Waiting cures it.
    .seen = Provision on demand says that the person is not assigned.

entra-fault-not-started = The start was not confirmed
    .about = The question was closed without Yes. Starting again cures it.
    .seen = Nothing happens; the status is Off.

entra-fault-paused-by-someone-else = Somebody else paused it
    .about = After the first round another administrator paused provisioning. Starting it cures it.
    .seen = No further round comes; the status is Paused.

entra-fault-quarantined = The app is in quarantine
    .about = Too many changes failed earlier. A restart cures it.
    .seen = The provisioning page says Quarantine.

entra-fault-threshold-reached = The guard against accidental deletions stopped the sync
    .about = Everybody was taken off the app, and the guard allows two. Assigning them again with a restart cures it, or allowing the deletions.
    .seen = The app is in quarantine, and deletions are held back.
