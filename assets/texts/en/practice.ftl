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

fault-gateway-timeout = Contractbook does not answer its own front door
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
    .about = A person is found only when every letter has the stored case.

fault-groups-missing = Groups are not offered
    .about = Requests about groups are answered with 404.

fault-groups-refused = Groups are refused
    .about = Requests about groups are answered with 403.

fault-discovery-missing = The self-description is missing
    .about = The pages that describe what Contractbook can do are answered with 404.

fault-patch-unsupported = Says that it cannot change people
    .about = The self-description says that changes are not supported.

fault-content-type-json = Answers carry the general data label
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
