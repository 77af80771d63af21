token-rejected = Contractbook does not accept this token
    .cause = A personal key was pasted. You made it yourself under Profile settings.
    .cause2 = A newer token replaced it. Support sent you more than one.
    .cause3 = Its owner lost permissions or left. Only Support can see that.
    .action = Ask Contractbook Support for a new secret token and paste it in step 3.
    .message = Hello, the SCIM token for our sync with Microsoft Entra ID is refused (code T-401, answer 401). Please send us a new SCIM token, integration type Microsoft Entra ID.

# What the answers of the user service tell

address-variant-answers = Nearly the right address
    .cause = The user service does not answer at this address, but it does at { $address }.
    .action = Use { $address } as the tenant URL, here and in Entra.

token-forbidden = The token is real, but it may not manage users
    .cause = User sync is not switched on for your company. Only Contractbook Support can switch it on.
    .cause2 = The token belongs to a person without the permission to manage users.
    .cause3 = The token is for something else, for example a personal key.
    .action = Ask Contractbook Support to switch on user sync for your company and for this token.
    .message = Hello, our SCIM token is known but not allowed to manage users (code T-403, answer 403). Please switch on user sync with Microsoft Entra ID for our company, or send us a token that has this right.

token-payment-required = Your Contractbook plan does not include user sync
    .cause = The service answers that a payment or another plan is needed.
    .cause2 = An invoice is open, and some features are paused.
    .action = Ask Contractbook Support which plan includes user sync.
    .message = Hello, our SCIM token gets the answer 402, payment required (code T-402). Please tell us what is missing so that our company can use user sync with Microsoft Entra ID.

scim-not-json = The answer cannot be read
    .cause = The service answers with text that is not data. The address may lead to another service.
    .cause2 = An answer was damaged on its way.
    .action = Check the tenant URL first. If it is right, send this message to Contractbook Support.
    .message = Hello, a look-up of a user at your SCIM address is answered with something that is not JSON (code U-101). The technical details show what came.

scim-not-scim = Something answers there, but not the user service
    .cause = The address leads to another service of the same company.
    .cause2 = The user service is not switched on behind this address.
    .action = Check the tenant URL first. If it is right, send this message to Contractbook Support.
    .message = Hello, a look-up of a user at your SCIM address is answered with JSON that is not a SCIM ListResponse (code U-102). The technical details show what came.

scim-too-deep = The answer is nested too deeply
    .cause = A fault in the user service makes it repeat itself.
    .action = Send this message to Contractbook Support.
    .message = Hello, your SCIM service answers with JSON that is nested deeper than 128 levels (code U-103).

scim-content-type = The answers carry the wrong label
    .cause = The data is right, but it is not labelled application/scim+json. Entra reads it; some of Microsoft's tests complain.
    .action = Go on. Tell Contractbook Support when you have the time.
    .message = Hello, your SCIM answers are not labelled with the content type application/scim+json (code U-104).

scim-schemas-missing = The answers do not say what they are
    .cause = The list of people does not name its format. Strict programs refuse that.
    .action = Go on, and tell Contractbook Support.
    .message = Hello, your SCIM lists come without the ListResponse entry in schemas (code U-105).

scim-schemas-old = The service speaks an old version
    .cause = It answers in SCIM 1.1. Entra speaks SCIM 2.0, so changes may be misunderstood.
    .cause2 = The address leads to an older service that is still running.
    .action = Ask Contractbook Support for the address of the SCIM 2.0 service.
    .message = Hello, your SCIM address answers with SCIM 1.1 schemas (code U-106). Please tell us the address of the SCIM 2.0 service.

scim-attribute-case = Some field names are spelled in another letter case
    .cause = The service writes names such as totalResults with other capital letters. Entra copes with that.
    .action = Nothing to do.
    .message = Hello, your SCIM answers spell attribute names in another letter case than the standard (code U-107).

scim-duplicate-keys = Some fields appear twice in one answer
    .cause = The service writes the same field more than once. Which one counts is left to chance.
    .action = Send this message to Contractbook Support.
    .message = Hello, your SCIM answers hold the same attribute twice in one object (code U-108).

scim-odd-text = Some text holds characters that do not belong there
    .cause = Names were copied with hidden characters or blanks around them, or damaged in an import.
    .action = Look at the names in Contractbook. People with such names may not be matched.
    .message = Hello, some users in your SCIM answers hold control characters, broken characters or blanks at the ends (code U-109).

scim-secrets-returned = The service sends secrets back
    .cause = An answer holds the token or a password. Anyone who sees the answer sees the secret.
    .action = Tell Contractbook Support. We have taken it out of everything shown here.
    .message = Hello, your SCIM service returns secrets in its answers: the token it was asked with, or password fields (code U-110). Please fix that and tell us whether we need a new token.

scim-no-match-is-error = Looking for somebody who is not there gives an error
    .cause = The service answers { $status } when a { $what } does not exist. Entra expects an empty list and stops.
    .action = Nothing for you to change. Send this message to Contractbook Support.
    .message = Hello, a look-up that finds nothing is answered with { $status } (code U-201). Microsoft Entra ID needs status 200 with an empty ListResponse, otherwise its Test connection fails.

scim-filter-ignored = The service does not search, it returns everybody
    .cause = We asked for a { $what } with a made-up name and got { $count } results. Entra would mix people up.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, your SCIM service ignores the filter: a look-up of a random name returns { $count } results (code U-202). Microsoft Entra ID needs an empty list.

scim-filter-refused = The service refuses Entra's question
    .cause = Entra looks a { $what } up by name, and the service answers { $status } to that question.
    .cause2 = The way it searches was switched off or limited for this token.
    .action = Nothing for you to change. Send this message to Contractbook Support.
    .message = Hello, your SCIM service answers { $status } to the filter that Microsoft Entra ID uses for its look-ups (code U-203). The technical details show the exact request.

scim-filter-case-sensitive = People are found only in the exact letter case
    .cause = Anna@… and anna@… count as two people. If Entra writes an address differently, a second account is made.
    .action = Make sure that addresses in Entra and Contractbook are written the same, and tell Contractbook Support.
    .message = Hello, the filter on userName is case-sensitive (code U-204). The standard says that userName is not.

scim-filter-too-broad = Looking for one person finds several
    .cause = The service also finds people whose name only resembles the one asked for. It found { $count }.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, a look-up of one existing user returns { $count } results with different user names (code U-205). Microsoft Entra ID needs exactly one.

scim-filter-unproven = The search could not be proven yet
    .cause = There is no user in Contractbook that we could look up.
    .action = Nothing to do. Run the test again after the first person has arrived.

scim-existing-user-not-found = A person who exists is not found
    .cause = The list shows a person, but a look-up of the same person finds nobody. Entra would create a second account.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, a user who is in your SCIM list is not found by the filter on userName (code U-207). The technical details show the exact request.

scim-finds-unknown-user = The service finds somebody who does not exist
    .cause = We asked for a made-up name, and the service returned a { $what } of that name.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, a look-up of a random name returns a result with that very name (code U-208). Microsoft Entra ID needs an empty list.

scim-wrong-user-returned = Looking for one person finds another
    .cause = The service returned somebody else than the person we asked for. Entra would overwrite the wrong account.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, a look-up of one existing user returns another user (code U-209). The technical details show the exact request.

scim-list-without-resources = The list is missing from the answer
    .cause = The service says how many results there are, { $count }, and leaves out the list itself.
    .action = With 0 results there is nothing to do. Otherwise send this message to Contractbook Support.
    .message = Hello, your SCIM answer announces { $count } results but has no Resources list (code U-210).

scim-counts-wrong = The numbers in the answer do not add up
    .cause = The service announces another number of results than it sends, or writes the number in a way that is hard to read.
    .action = Send this message to Contractbook Support.
    .message = Hello, totalResults in your SCIM answers does not fit the list beside it (code U-211).

scim-groups-missing = Contractbook does not answer for groups
    .cause = Groups are not offered at this address, or your plan does not include them. Entra's own test fails because of it.
    .action = Ask Contractbook Support whether groups can be switched on. If not, Entra's group mapping must be switched off.
    .message = Hello, a look-up of a group at your SCIM address is answered with { $status } (code U-301). Microsoft Entra ID needs status 200 with an empty list, otherwise its Test connection fails. Are groups part of our plan?

scim-groups-refused = The token may not ask about groups
    .cause = People may be looked up with this token, groups may not. Entra's own test fails because of it.
    .action = Ask Contractbook Support to allow groups for this token.
    .message = Hello, our SCIM token may look up users, but a look-up of a group is answered with { $status } (code U-302). Please allow groups for this token.

scim-members-not-excluded = Groups come with all their members
    .cause = Entra asks for groups without members, and the service sends them all the same. Large groups can then fail.
    .action = Go on, and tell Contractbook Support.
    .message = Hello, your SCIM service returns members of a group although excludedAttributes=members was asked for (code U-303).

scim-discovery-missing = The service does not describe itself
    .cause = These pages are not there: { $pages }. Entra does not need them for this kind of app.
    .action = Nothing to do.
    .message = Hello, these SCIM pages do not answer: { $pages } (code U-401).

scim-discovery-malformed = The service describes itself in a way that cannot be read
    .cause = These pages do not follow the standard: { $pages }. Entra does not need them for this kind of app.
    .action = Nothing to do.
    .message = Hello, these SCIM pages cannot be read: { $pages } (code U-402).

scim-discovery-contradicts = The service describes itself differently from what it does
    .cause = Its own description and its answers to our questions do not agree. Entra goes by the answers.
    .action = Nothing to do.
    .message = Hello, your SCIM self-description does not agree with what the service does (code U-403). The technical details show where.

scim-patch-unsupported = The service says that it takes no changes
    .cause = Its own description says that changes in part are not supported. Entra changes and switches off people that way.
    .cause2 = The description is out of date, and changes work all the same.
    .action = Ask Contractbook Support. Test with one person that a change and a switch-off arrive.
    .message = Hello, your ServiceProviderConfig says that PATCH is not supported (code U-404). Microsoft Entra ID updates and disables users with PATCH. Does it work?

scim-id-missing = Some people have no identifier
    .cause = People without an id: { $count } of { $of }. Entra cannot change or switch off an account without one.
    .action = Send this message to Contractbook Support.
    .message = Hello, users in your SCIM list have no id: { $count } of { $of } (code U-501).

scim-id-not-text = Identifiers are written as numbers
    .cause = The standard wants text there. Strict programs refuse numbers. People concerned: { $count }.
    .action = Go on, and tell Contractbook Support.
    .message = Hello, the id of users in your SCIM answers is a JSON number instead of a string (code U-502).

scim-id-duplicate = Several people share one identifier
    .cause = An id appears again in { $count } cases. A change to one person would hit another.
    .action = Stop here and send this message to Contractbook Support.
    .message = Hello, in your SCIM list the same id is given to several users (code U-503).

scim-user-name-missing = Some people have no sign-in name
    .cause = People without a user name, the name they sign in with: { $count }. Entra cannot find them and would create them again.
    .action = Send this message to Contractbook Support.
    .message = Hello, users in your SCIM list have no userName: { $count } (code U-504).

scim-user-name-duplicate = Several people share one sign-in name
    .cause = A user name, the name people sign in with, appears more than once. Entra cannot tell these people apart and stops for them.
    .action = Ask Contractbook Support to merge or rename these accounts.
    .message = Hello, in your SCIM list the same userName is given to several users (code U-505). Please merge or rename them.

scim-active-missing = The service does not say who is switched on
    .cause = People without the field “active”: { $count }. Entra can still switch people off; it is only harder to check.
    .action = Nothing to do.
    .message = Hello, users in your SCIM list have no active attribute: { $count } (code U-506).

scim-active-not-boolean = On and off are written as text
    .cause = The field “active” holds a word instead of true or false. Switching people off may fail. People concerned: { $count }.
    .action = Test with one person that switching off arrives, and tell Contractbook Support.
    .message = Hello, active is not a JSON boolean in your SCIM list. Users concerned: { $count } (code U-507).

scim-emails-malformed = E-mail addresses come in an unusual form
    .cause = The addresses are not a list of entries with a value. Entra may not be able to update them. People concerned: { $count }.
    .action = Tell Contractbook Support.
    .message = Hello, emails in your SCIM list is not a list of objects with a value. Users concerned: { $count } (code U-508).

scim-email-missing = Some people have no e-mail address
    .cause = People without an address in Contractbook: { $count }. They can only be matched by their sign-in name.
    .action = Check these people in Contractbook if they are to be synced.
    .message = Hello, users in your SCIM list have no e-mail address: { $count } (code U-509).

scim-paging-ignored = The list of people cannot be read page by page
    .cause = The service returns other people than the page we asked for. Entra does not need pages; comparing your people does.
    .action = Go on. Where people are missing from the list here, we say so.
    .message = Hello, your SCIM list ignores startIndex or count (code U-601).

scim-paging-endless = The list of people never ends
    .cause = There is always one more page. Entra does not need pages; comparing your people does.
    .action = Go on. The list of people in Contractbook may be incomplete here.
    .message = Hello, your SCIM list of users never ends (code U-602).

scim-paging-overlaps = The same people appear on several pages
    .cause = The order of the list changes while it is read, so somebody may be missing from it.
    .action = Read the list again. If it happens again, tell Contractbook Support.
    .message = Hello, pages of your SCIM list overlap, so some users appear twice (code U-603).

scim-paging-fails = The list of people could not be read to its end
    .cause = The service refused a page or did not answer in time. Entra does not need the list; comparing your people does.
    .action = Try again later. The look-up of single people is judged on its own.
    .message = Hello, your SCIM list of users cannot be read to its end (code U-604). The technical details show what came.

scim-page-size-refused = The list of people comes in small pages only
    .cause = { $count } people at a time were too many for the service; { $taken } were fine.
    .action = Nothing to do. Reading all people takes a little longer.
    .message = Hello, your SCIM list refuses pages of { $count } users (code U-605).
