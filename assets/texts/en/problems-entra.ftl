# What Microsoft says: Test connection, provisioning states, sign-in codes.

entra-invalid-credentials-banner = Microsoft's test failed, for a reason this banner does not tell
    .cause = The banner is the same for every failed test. It appears with right credentials too.
    .cause2 = The real reason is the error code and the details below it.
    .action = Open the details under the banner, copy all of it and paste it here. Without details, run the test in step 4: it names the cause.

entra-credential-validation-unavailable = Microsoft got no usable answer from Contractbook
    .cause = The tenant URL is mistyped. The host name is wrong or the address leads elsewhere.
    .cause2 = The token was refused. The details then say 401 or 403.
    .cause3 = Contractbook was out of reach for Microsoft. The details then speak of sending the request, and a later try may pass.
    .action = Copy the tenant URL and the token from this program into Entra again, then press Test connection.

entra-credential-validation-failure = Contractbook answered Microsoft's test in an unexpected way
    .cause = The matching row was changed from userName to something Contractbook cannot search by.
    .cause2 = Contractbook refused the question itself. The details quote its answer, often with 400.
    .action = In Attribute mapping make userName the matching row again, save, and press Test connection. If it stays, send the quoted answer to Contractbook Support.

entra-invalid-credentials = The saved tenant URL or token is missing or wrong
    .cause = One of the two fields was saved empty or cut off.
    .cause2 = The token was replaced after it was saved.
    .action = In Entra open Connectivity, put in both values again, test, save, and restart provisioning.

entra-service-incompatible = Microsoft could not read the answer as SCIM
    .cause = The tenant URL is another variant than the one that answers. The details then say 404.
    .cause2 = A web page answered instead of Contractbook's interface. The details then show HTML.
    .cause3 = Contractbook's answer is in a form Entra does not accept. The details quote it.
    .action = Run the test in step 4 and use the tenant URL it proves. If that one is in Entra already, send the quoted answer to Contractbook Support.

entra-wrong-auth-method = Another authentication method is chosen in Entra
    .cause = OAuth2 client credentials grant is selected. It asks for fields Contractbook does not have.
    .action = Set Select authentication method to Bearer authentication, then put in the tenant URL and the token.

entra-not-entitled = Entra skips a person because the assignment is broken
    .cause = The record of the assignment is damaged. The person stands in the list and is still not entitled.
    .cause2 = The person is assigned only through a group inside a group.
    .action = In Users and groups remove the person, add the person again directly, wait some minutes and try Provision on demand.
    .message = Hello, Entra skips a person in the Contractbook app as not effectively entitled. Could you remove that person under Users and groups and assign the person again, directly?

entra-quarantine = Entra has put the sync into quarantine
    .cause = The token or the address no longer works. This is the usual reason.
    .cause2 = Too many people failed, or more would be disabled than the threshold allows.
    .action = Run the test in step 4, correct what it names, save it in Entra and choose Restart provisioning. Until then Entra tries only about once a day and gives up after 28 days.
    .message = Hello, the sync to Contractbook is in quarantine in Entra. Could you open the app, look at the reason on the Provisioning overview, put in the current tenant URL and token, and choose Restart provisioning?

entra-wrong-app-kind = This app cannot sync people
    .cause = It was made as an app registration. Such an app has no automatic provisioning.
    .cause2 = It is a ready-made gallery app of another product.
    .action = In step 2 make a new app with the third option, Non-gallery. The old one can stay if people sign in through it.

aadsts-65001 = Nobody has accepted this app for your organization yet
    .cause = An administrator has to accept once. Until then Microsoft lets nobody in.
    .cause2 = It was accepted for one person only, not for everybody.
    .action = Have an administrator sign in to Contractbook and accept for the whole organization, as in step 8.
    .message = Hello, signing in to Contractbook ends with AADSTS65001. An administrator has to accept the app for our organization once. Could you sign in to Contractbook with Microsoft and accept, or grant admin consent on the app's page Permissions?

aadsts-90093 = This person may not accept the app
    .cause = Your organization lets only administrators accept apps.
    .action = Have an administrator accept once for everybody, as in step 8.
    .message = Hello, signing in to Contractbook ends with AADSTS90093: an administrator has to accept the app. Could you grant admin consent for it?

aadsts-90094 = An administrator has to accept this app
    .cause = Your organization lets only administrators accept apps.
    .cause2 = The app demands assignment. Such an app needs an administrator's consent in any case.
    .action = Have an administrator accept once for everybody, as in step 8.
    .message = Hello, signing in to Contractbook asks for an administrator's approval (AADSTS90094). Could you grant admin consent for the app?

aadsts-90095 = A request for approval is waiting
    .cause = The person asked an administrator through Microsoft's page. Nobody has answered yet.
    .action = Approve it in Entra: Enterprise apps, Activity, Admin consent requests, My Pending.
    .message = Hello, a request to approve Contractbook is waiting in Entra under Enterprise apps, Activity, Admin consent requests, My Pending. Could you review it?

aadsts-50105 = This person is not assigned to the app
    .cause = The person is missing under Users and groups.
    .cause2 = The person is only in a group inside the assigned group. That does not count.
    .action = Assign the person, or the group the person is directly in, under Users and groups. Then sign in again after some minutes.
    .message = Hello, a person cannot sign in to Contractbook because of AADSTS50105. Could you assign that person directly to the app under Users and groups?

aadsts-650056 = The sign-in settings do not fit together
    .cause = The Identifier (Entity ID) in Entra differs from the one Contractbook sends.
    .cause2 = The app carries no permission, or nobody has accepted it.
    .action = Compare Identifier (Entity ID) in Entra with the value in Contractbook's company settings, letter by letter. If they are equal, grant admin consent.
    .message = Hello, signing in to Contractbook ends with AADSTS650056. Could you compare the Identifier (Entity ID) under Single sign-on with the value in Contractbook, and then grant admin consent?

aadsts-50011 = The Reply URL in Entra is not the one Contractbook uses
    .cause = Reply URL was mistyped, or belongs to another environment.
    .action = Copy the Reply URL from Contractbook's company settings and paste it into Basic SAML Configuration, then save.
    .message = Hello, signing in to Contractbook ends with AADSTS50011. Could you copy the Reply URL from Contractbook's company settings into Basic SAML Configuration of the app?

aadsts-700016 = This app is not known in your organization
    .cause = The Identifier (Entity ID) in Entra differs from what Contractbook sends.
    .cause2 = The sign-in goes to another organization's Entra. A private or partner account is in use.
    .cause3 = The app was deleted, or was never accepted here.
    .action = Check the account first, in a private window. Then compare Identifier (Entity ID) in Entra with Contractbook's value.
    .message = Hello, signing in to Contractbook ends with AADSTS700016. Could you compare the Identifier (Entity ID) of the app in Entra with the value in Contractbook's company settings?

aadsts-50020 = The account belongs to another organization
    .cause = A private Microsoft account or another company's account is signed in.
    .action = Sign out, open a private window and sign in with the work account of this organization. A guest has to be invited in Entra first.
