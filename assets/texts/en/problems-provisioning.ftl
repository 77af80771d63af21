# What Entra's provisioning log, quarantine and settings say, and what a server's refusal quoted there says.

entra-conflict = This person already has an account in Contractbook
    .cause = A unique value, usually the user name or e-mail, is taken by another account. That account was made earlier, by invitation or first sign-in.
    .cause2 = Entra looks for people by another field than the one that is taken.
    .action = Make user name and e-mail in Entra equal to the existing Contractbook account, letter by letter. Entra then takes that account over.
    .message = Hello, Entra cannot create a person in Contractbook because the name is taken (code E-109). Could you compare User principal name and Mail of that person with the existing Contractbook account, and make them equal?

entra-duplicate-target-entries = Several Contractbook accounts match one person
    .cause = The person has more than one account in Contractbook with the same matching value.
    .cause2 = Entra matches by a field that is not unique.
    .action = Keep userName as the matching row in Attribute mapping, and ask Contractbook Support to merge the accounts.
    .message = Hello, Microsoft Entra ID finds several Contractbook accounts for one person (code E-110, DuplicateTargetEntries). Please merge them or tell us which one to keep. The provisioning log names the person.

entra-duplicate-source-entries = Several people in Entra share one matching value
    .cause = Two accounts in Entra carry the same value in the field that finds people, often a shared e-mail address.
    .action = In Entra give each person a value of their own, or match by User principal name.
    .message = Hello, several people in Entra share the value that Contractbook's sync matches by (code E-111). Could you make it unique, or set the matching attribute to User principal name?

entra-multiple-entries-in-response = Contractbook returned several entries for one look-up
    .cause = The search for one person or group gives more than one.
    .cause2 = A group came with all its members although Entra asked for it without them.
    .action = Check that userName is the matching row in Attribute mapping. If it is, send the message to Contractbook Support.
    .message = Hello, Microsoft Entra ID gets several entries for a single look-up (code E-112, MultipleEntriesInResponse). Please check the filter on userName and displayName, and that excludedAttributes=members is respected.

entra-bad-response = Contractbook refused a value of this person
    .cause = The value is too long or has a form that Contractbook does not take. The details name it.
    .action = Correct that value in Entra, or remove its row in Attribute mapping.
    .message = Hello, Contractbook refuses a value of a person in the sync (code E-113). The provisioning log names the field. Could you correct the value in Entra or remove its row in Attribute mapping?

entra-invalid-anchor = The linked Contractbook account is gone
    .cause = Somebody deleted the account in Contractbook by hand. Entra still remembers it.
    .action = Choose Restart provisioning. Entra then looks everybody up again and creates the account anew.
    .message = Hello, Entra remembers a Contractbook account that no longer exists (code E-114, InvalidAnchor). Could you choose Restart provisioning in the app?

entra-mandatory-fields-missing = A person lacks a value that Contractbook needs
    .cause = A field is empty in Entra, most often Mail, first name or last name. People without a mailbox have no Mail.
    .action = Fill the field in Entra, or take the person out of Users and groups for now.
    .message = Hello, a person cannot be synced to Contractbook because a required field is empty in Entra (code E-115), often Mail or a name. Could you fill it?

entra-schema-attribute-not-found = The mapping names a field Contractbook does not have
    .cause = A row in Attribute mapping points to an unknown field.
    .action = Delete that row in Attribute mapping and save.
    .message = Hello, a row in the Attribute mapping of the Contractbook app names a field that does not exist there (code E-116). Could you delete that row?

entra-single-value-only = Several values were sent where only one fits
    .cause = The mapping takes a field with many values, such as all other e-mail addresses, for a field that holds one.
    .action = In Attribute mapping take a source with a single value for that row, or delete the row.
    .message = Hello, a row in the Attribute mapping of the Contractbook app sends several values into a field for one (code E-117). Could you map a single value there?

entra-invalid-domain = The e-mail domain is not allowed in Contractbook
    .cause = The person's address ends in a domain that is not registered for your company.
    .cause2 = The address in Entra was mistyped.
    .action = Compare the address in Entra. If it is right, ask Contractbook Support to allow the domain.
    .message = Hello, Contractbook refuses people because of their e-mail domain (code E-118). Please allow the domain for our company.

entra-license-limit-exceeded = There are no free seats in Contractbook
    .cause = More people are assigned in Entra than your Contractbook plan has seats.
    .action = Assign fewer people, or ask Contractbook for more seats.
    .message = Hello, our user sync stops because no seats are left (code E-119, LicenseLimitExceeded). Please tell us how many seats we have and how to get more.

entra-insufficient-rights = The token may sign in, but may not do this
    .cause = The token lacks the right to create or change people.
    .cause2 = A personal key was used in place of the SCIM token.
    .action = Ask Contractbook Support for a token with full rights to user sync.
    .message = Hello, our SCIM token is refused for some actions (code E-120). Please send us a token that may read, create, change and disable users and groups.

entra-unprocessable-entity = Contractbook understood the request but refused the data
    .cause = A value of this person breaks a rule of Contractbook. The details quote which.
    .action = Correct that value in Entra, then use Provision on demand for this person.
    .message = Hello, Contractbook refuses the data of a person (code E-121). The provisioning log quotes the reason. Could you correct the value in Entra?

entra-not-implemented = Contractbook does not offer this function
    .cause = Entra sends something Contractbook does not know, often groups or the manager.
    .action = Switch off the group mapping in Attribute mapping, or delete the row the log names.
    .message = Hello, Entra asks Contractbook for a function it does not have (code E-122), often groups. Could you switch off Provision Microsoft Entra ID Groups in Attribute mapping?

entra-too-many-requests = Contractbook asked Entra to slow down
    .cause = Many changes went out within a short time. Entra tries again by itself.
    .action = Wait for the next round, in about 40 minutes. If it stays for a day, tell Contractbook Support.
    .message = Hello, Microsoft Entra ID is slowed down all the time (code E-123, TooManyRequests). Entra needs about 25 requests a second for each company. Please check the limit.

entra-internal-server-error = Contractbook had an error of its own
    .cause = The service met a fault while answering. Entra tries again by itself.
    .action = Wait for the next round, in about 40 minutes. If it stays for a day, tell Contractbook Support.
    .message = Hello, your SCIM service answers Microsoft Entra ID with an internal error again and again (code E-124). Please look into it.

entra-web-exception-protocol-error = The conversation between Entra and Contractbook broke off
    .cause = An answer was malformed or cut short on its way. Entra tries again by itself.
    .action = Wait for the next round, in about 40 minutes. If it stays for a day, tell Contractbook Support.
    .message = Hello, Microsoft Entra ID reports protocol errors when it talks to your SCIM service (code E-125, WebExceptionProtocolError). Please check it.

entra-timeout = Contractbook took too long to answer Entra
    .cause = The service was busy. Entra tries again by itself.
    .action = Wait for the next round, in about 40 minutes. If it stays for a day, tell Contractbook Support.
    .message = Hello, your SCIM service answers Microsoft Entra ID too late again and again (code E-126, Timeout). Please check its speed.

entra-internal-error = Microsoft's own service had a fault
    .cause = Entra's provisioning service failed on its side. It tries again by itself.
    .action = Wait for the next round, in about 40 minutes. If it stays for a day, open a support request in Entra.
    .message = Hello, the provisioning log of our app shows InternalError again and again (code E-127). Could you look into the provisioning job?

entra-import-skipped = A person lacks the value that Entra looks people up by
    .cause = The matching field is empty, usually Mail or User principal name.
    .action = Fill that field in Entra, or make userName with User principal name the matching row.
    .message = Hello, Entra skips a person because the matching attribute is empty (code E-128, ImportSkipped). Could you fill it, or match by User principal name?

entra-synchronization-skipped = Entra changed nothing for this person
    .cause = Nothing had changed since the last round. That is normal.
    .cause2 = The person is not among those to be synced.
    .action = Nothing to do, unless you expected the person. Then look whether the person is under Users and groups.

entra-skipped-by-scoping-filter = A filter in Entra leaves this person out
    .cause = The scoping filter asks for something this person does not meet.
    .action = In Entra open Attribute mapping, Source Object Scope, and change or remove the filter.
    .message = Hello, a scoping filter in the Contractbook app leaves out a person who should be synced (code E-130). Could you change it under Attribute mapping, Source Object Scope?

entra-staged-delete = Entra stopped because too many people would be switched off
    .cause = A group or many people were taken out of the assignment. More accounts than the threshold allows would be switched off.
    .action = Look first at who would be switched off. If that is right, choose Allow deletes: these accounts are then switched off. If not, assign the people again and restart.
    .message = Hello, Entra holds back the sync to Contractbook because the accidental deletion threshold was passed (code E-131). Could you check the list, then choose Allow deletes or repair the assignments and restart?

entra-quarantine-failures = Too many people failed, so Entra slowed the sync down
    .cause = One fault repeats for most people. The most frequent error in the provisioning log says which.
    .action = Sort the provisioning log by error, correct the most frequent one, then choose Restart provisioning.
    .message = Hello, the sync to Contractbook is in quarantine because too many people fail (code E-132). Could you correct the most frequent error of the provisioning log and choose Restart provisioning?

entra-quarantine-on-demand = Microsoft itself put the sync into quarantine
    .cause = Somebody at Microsoft stopped the sync, usually to protect the service.
    .action = Open a support request in Entra and ask for the reason.
    .message = Hello, our provisioning job was put into quarantine on demand (code E-133, QuarantinedOnDemand). Could you tell us the reason and release it?

entra-quarantine-interrupted = The sync is in quarantine because reading was interrupted
    .cause = Entra could not read on where it stopped, so it now tries only rarely. Microsoft does not explain this state further.
    .action = Choose Restart provisioning. If it comes back, open a support request in Entra.
    .message = Hello, the sync to Contractbook is in quarantine (code E-134, IngestionInterrupted). Could you choose Restart provisioning, and ask Microsoft if it comes back?

entra-quarantine-unknown = The sync is in quarantine, and Entra gives no reason
    .cause = Microsoft does not explain this state. The token or the address is the usual reason.
    .action = Run the test in step 4, correct what it names, and choose Restart provisioning. If it comes back, open a support request in Entra.
    .message = Hello, the sync to Contractbook is in quarantine without a reason (code E-135). Could you choose Restart provisioning, and ask Microsoft if it comes back?

entra-job-disabled = Entra has switched the sync off
    .cause = It was in quarantine for 28 days. After that Entra stops trying.
    .action = Run the test in step 4, correct what it names, save it in Entra and choose Start or Restart provisioning.
    .message = Hello, Entra has switched off the sync to Contractbook after 28 days in quarantine (code E-136). Could you put in the current tenant URL and token, test, and start provisioning again?

entra-tenant-admin-secret-missing = The token or the tenant URL is not saved in Entra
    .cause = The page was left before saving, or one of the two fields is empty.
    .action = In Entra open Connectivity, put in tenant URL and token, press Test connection and save.

entra-graph-wrong-secret-key = A script gave the token to Entra under a wrong name
    .cause = The script names a key that Microsoft Graph does not know. The right ones are BaseAddress and SecretToken.
    .action = Correct the key in the script, or put the values in by hand in Entra.

entra-graph-parameter-missing = A script sent Entra an incomplete request
    .cause = The request to Microsoft Graph lacks templateId or credentials.
    .action = Complete the request in the script, or put the values in by hand in Entra.

entra-not-assigned = This person is not on the app's list
    .cause = The person, or a group the person is directly in, is missing under Users and groups.
    .cause2 = The person was assigned only minutes ago. Entra needs some time to notice.
    .action = Add the person under Users and groups, wait five minutes and try Provision on demand.
    .message = Hello, Entra skips a person because the person is not assigned to the Contractbook app (code E-140). Could you add that person under Users and groups?

entra-nobody-assigned = Nobody is assigned to the app
    .cause = Users and groups of the app is empty. Entra then works without errors and does nothing.
    .action = Add people or groups under Users and groups, as in step 6.
    .message = Hello, nobody is assigned to the Contractbook app in Entra (code E-141). Could you add the people or groups under Users and groups?

entra-nested-group = People in a group inside a group are left out
    .cause = Entra looks only at direct members of an assigned group.
    .action = Assign the inner group too, under Users and groups.
    .message = Hello, Entra does not look into groups within groups (code E-142). Could you assign the inner groups to the Contractbook app as well?

entra-groups-need-licence = This edition of Entra cannot assign groups
    .cause = Groups need Entra ID P1 or P2. People can be assigned one by one without it.
    .action = Assign people one by one, or ask about Entra ID P1.
    .message = Hello, our Entra edition cannot assign groups to the Contractbook app (code E-143). Could we get Entra ID P1, or could you assign the people one by one?

entra-person-disabled = Entra skips a person who is switched off in Entra
    .cause = The account is blocked or deleted in Entra. Such people are not created in Contractbook.
    .action = If the person still works here, enable the account in Entra.
    .message = Hello, Entra does not sync a person because the account is disabled (code E-144). If that is not intended, could you enable it?

entra-role-missing = Your role in Entra does not allow this
    .cause = Setting up the app needs the role Cloud Application Administrator or Application Administrator.
    .cause2 = You have the role, but it has to be activated first.
    .action = Activate the role under Privileged Identity Management if you have it, or ask for it.
    .message = Hello, to set up the sync with Contractbook I need the role Cloud Application Administrator in Entra for about half an hour (code E-145). Could you assign it to me?

entra-not-started = Provisioning is not running
    .cause = It was never started, or somebody paused it.
    .action = In Entra open Overview of the app's provisioning and choose Start provisioning.

entra-reference-failed = The link to the manager or a group member could not be set
    .cause = The person it points to is not in Contractbook yet.
    .action = Assign that person too. The link is set once both are there; Restart provisioning speeds it up.
    .message = Hello, a manager or group link cannot be synced to Contractbook (code E-147). Could you assign the person it points to, and choose Restart provisioning?

entra-on-demand-limit = Provision on demand takes few members at a time
    .cause = With a group it takes at most five picked members, and no group inside it.
    .action = Pick up to five members, or let the normal round do all of them.

entra-settings-not-saved = Entra did not save the settings
    .cause = The page was open too long or a value was refused when saving.
    .cause2 = Your role may look at the page but not change it.
    .action = Reload the page, put in tenant URL and token once more, press Test connection, then save at once.

entra-attribute-not-supported = Contractbook does not take one of the fields Entra sends
    .cause = Entra's standard mapping sends more fields than Contractbook knows. The details name the field.
    .action = Delete the row of that field in Attribute mapping and save.
    .message = Hello, Contractbook does not take one of the fields Entra sends (code E-150). The provisioning log names it. Could you delete its row in Attribute mapping?

http-bad-request = Contractbook refused what Entra sent
    .cause = Entra sends a field or value Contractbook does not take. The details usually name it.
    .cause2 = The matching row was changed from userName to something Contractbook cannot search by.
    .action = In Attribute mapping keep userName as the matching row and delete the row the details name. If none is named, send the quoted answer to Contractbook Support.

network-request-not-sent = Microsoft's request did not get through to Contractbook
    .cause = The host name in the tenant URL is mistyped, so Microsoft finds no server there.
    .cause2 = A secure connection could not be made, or a firewall in front of the server turns Microsoft away.
    .action = Copy the tenant URL from step 3 into Entra again and test. If step 4 is green and this stays, tell Contractbook Support.

scim-invalid-value = Contractbook refused a value
    .cause = A field is empty, too long or in a form that Contractbook does not take. The details name it.
    .action = Correct that value in Entra, or remove its row in Attribute mapping.
    .message = Hello, Contractbook refuses a value of a person (code U-701, invalidValue). Could you correct it in Entra or remove its row in Attribute mapping?

scim-invalid-syntax = Contractbook could not read the request
    .cause = The request has a form that Contractbook's service does not understand.
    .action = Send the whole answer to Contractbook Support.
    .message = Hello, your SCIM service answers a request of Microsoft Entra ID with invalidSyntax (code U-702). Please check it.

scim-invalid-path = Contractbook does not know the place of a change
    .cause = A row in Attribute mapping points to a field that Contractbook does not have.
    .action = Delete the row of that field in Attribute mapping and save.
    .message = Hello, a row in the Attribute mapping of the Contractbook app points to a field that does not exist there (code U-703, invalidPath). Could you delete it?

scim-mutability = Entra tries to change a field that cannot be changed
    .cause = The field can be read only, or set only once when the account is made.
    .action = Delete the row of that field in Attribute mapping, or set “Apply this mapping” to “Only during object creation”.
    .message = Hello, a row in the Attribute mapping of the Contractbook app changes a field that cannot be changed (code U-704, mutability). Could you set it to Only during object creation?

scim-no-target = The change found nothing to change
    .cause = Entra changes an entry, such as a work address, that the account in Contractbook does not have.
    .action = Send the whole answer to Contractbook Support.
    .message = Hello, a PATCH of Microsoft Entra ID is refused with noTarget (code U-705), for example on emails[type eq "work"].value. Please add the entry instead of refusing it.

scim-too-many = The look-up gives more results than Contractbook returns
    .cause = The search is too wide. Contractbook's filter does not narrow it down.
    .action = Check that userName is the matching row in Attribute mapping. If it is, send the answer to Contractbook Support.
    .message = Hello, a look-up of Microsoft Entra ID is refused with tooMany (code U-706). Please check the filter on userName and displayName.

scim-sensitive = Contractbook refuses a look-up because of private data in it
    .cause = The service wants such data in the body of a request. Entra puts it into the address.
    .action = Send the whole answer to Contractbook Support.
    .message = Hello, a look-up of Microsoft Entra ID is refused as sensitive (code U-707). Entra can only send filters in the address. Please allow it.

scim-text-boolean = Entra and Contractbook write on and off differently
    .cause = Entra sends the word "False" where Contractbook expects the plain value false. Switching people off then fails.
    .action = Ask Contractbook Support whether ?aadOptscim062020 should be added at the end of the tenant URL in Entra.
    .message = Hello, Microsoft Entra ID sends active as the text "True" or "False", and your SCIM service refuses it (code U-708). Please accept it, or tell us whether to add ?aadOptscim062020 to the tenant URL.

token-personal-key = This is a personal API key, not the token for user sync
    .cause = A personal key is made under Profile settings and opens other parts of Contractbook.
    .cause2 = The token for user sync is made by Contractbook Support only.
    .action = Ask Contractbook Support for the SCIM token, from an account with all company permissions.
    .message = Hello, please send us the SCIM token for our company. Integration type: Microsoft Entra ID. The Contractbook account that manages the integration is the one I write from.

entra-other-app = The sync was set up in another app
    .cause = Entra holds two apps with nearly the same name. People are assigned in one, and the address and token are in the other.
    .action = Keep the app that holds the tenant URL of this setup. Assign the people there, and pause provisioning in the other one.
    .message = Hello, there seem to be two Contractbook apps in our Entra (code E-151). Could you find the one whose Connectivity holds our tenant URL, assign the people there, and pause provisioning in the other?

entra-leaver-mapping = Entra does not tell Contractbook who has left
    .cause = In Attribute mapping the row of active was deleted, or points to accountEnabled. Only the row Switch([IsSoftDeleted], …) tells that somebody was taken out.
    .action = In Attribute mapping give the row of active its standard expression again, then choose Restart provisioning.
    .message = Hello, the Contractbook app in Entra does not report leavers (code E-152). Could you set the row of active in Attribute mapping back to Switch([IsSoftDeleted], , "False", "True", "True", "False") and choose Restart provisioning?

entra-delete-action-off = Entra is told not to pass on leavers
    .cause = Under Attribute mapping, Target Object Actions, the box Delete or Update is not ticked.
    .cause2 = The option to skip people who fall out of scope is switched on for this app.
    .action = Tick Create, Update and Delete under Target Object Actions and save. The next round passes the leaver on.
    .message = Hello, the Contractbook app in Entra does not pass on leavers (code E-153). Could you tick Create, Update and Delete under Target Object Actions in Attribute mapping, and check that SkipOutOfScopeDeletions is off?

entra-not-managed = Entra does not look after this account
    .cause = The account was made in Contractbook, and the person was taken out before Entra had linked it. Entra switches off only accounts that it made or linked.
    .action = Assign the person again, wait until the next round has linked the account, then take the person out.
    .message = Hello, Entra does not manage an account in Contractbook (code E-154). Could you assign the person to the Contractbook app, wait for one round, and then take the person out again?

entra-still-assigned = The person is still assigned, through a group
    .cause = The person was taken out of the list, but an assigned group still holds the person. One assignment is enough to keep access.
    .action = Open Users and groups, look which groups are assigned, and take the person out of each of them.
    .message = Hello, a person is still assigned to the Contractbook app through a group (code E-155). Could you take the person out of the assigned groups as well?

entra-scope-all = Entra syncs everybody, not only the people you assigned
    .cause = The scope is set to Sync all users and groups. Guests, shared mailboxes and former colleagues may get accounts too.
    .action = Set Scope to Sync only assigned users and groups, check Users and groups, then choose Restart provisioning. Accounts of everybody else stay as they are.
    .message = Hello, the Contractbook app in Entra syncs all users and groups (code E-156). Could you check the assignments, set its scope to Sync only assigned users and groups and restart provisioning? A restart leaves the accounts of everybody else as they are.
