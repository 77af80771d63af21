# Microsoft's sign-in codes (AADSTS). Some more are in problems-entra.ftl.

aadsts-65004 = The approval was cancelled
    .cause = Somebody chose Cancel on the page that asks to accept the app. Nothing is broken.
    .action = Sign in again and choose Accept, or have an administrator accept for everybody, as in step 8.

aadsts-65005 = The app asks for something that is not set up
    .cause = If people sign in through SAML, a kind of single sign-on, the Identifier (Entity ID) in Entra differs from the one Contractbook sends.
    .cause2 = The app asks for a service that your organization does not have.
    .action = Compare Identifier (Entity ID) in Entra with the value in Contractbook's company settings, letter by letter.
    .message = Hello, signing in to Contractbook ends with AADSTS65005. Could you compare the Identifier (Entity ID) under Single sign-on with the value in Contractbook's company settings?

aadsts-650052 = The app needs a Microsoft service your organization does not have
    .cause = The licence for that service is missing, or the service was never switched on here.
    .action = Have an Entra administrator look at the service named in the message: license it, or accept the app again.
    .message = Hello, signing in to Contractbook ends with AADSTS650052: the app needs a service our organization does not have. Could you check which one the message names, and accept the app again afterwards?

aadsts-650057 = The app asks for a permission it never declared
    .cause = The app's registration at its maker is incomplete. Nobody in your organization can change that.
    .action = Send the message to Contractbook Support.
    .message = Hello, signing in to Contractbook with Microsoft ends with AADSTS650057, invalid resource. The resource asked for is not among the permissions of your app registration. Please check it.

aadsts-90008 = The sign-in permission of this app is not accepted yet
    .cause = Nobody in your organization has accepted that the app may sign people in.
    .cause2 = The app's registration at its maker does not ask for that permission.
    .action = Have an administrator accept once for everybody, as in step 8. If it stays, tell Contractbook Support.
    .message = Hello, signing in to Contractbook ends with AADSTS90008. Could you grant admin consent for the app, so that it may sign people in?

aadsts-90090 = Microsoft could not save the approval just now
    .cause = Microsoft's side was busy for a moment. The approval was not stored.
    .action = Wait some minutes, then accept again.

aadsts-900941 = Microsoft considers this app risky, and only an administrator may accept it
    .cause = The maker of the app is not verified at Microsoft. That does not mean that it is harmful.
    .cause2 = Your organization lets nobody ask for approval through Microsoft's page.
    .action = Have an administrator check the app's name and publisher, then accept for everybody, as in step 8.
    .message = Hello, signing in to Contractbook ends with AADSTS900941: Microsoft marks the app as risky. Could you check its publisher and, if it is Contractbook's, grant admin consent?

aadsts-900981 = Microsoft considers this app risky, and a request for approval is needed
    .cause = The maker of the app is not verified at Microsoft. That does not mean that it is harmful.
    .action = Have an administrator check the request in Entra: Enterprise apps, Activity, Admin consent requests.
    .message = Hello, signing in to Contractbook ends with AADSTS900981. Could you check the request under Enterprise apps, Activity, Admin consent requests, look at the publisher and, if it is Contractbook's, approve it?

aadsts-500011 = The service behind the app is not known in your organization
    .cause = Nobody has accepted that service here yet.
    .cause2 = The sign-in goes to another organization's Entra.
    .action = Check the account in a private window first. If it is right, have an administrator accept the app.
    .message = Hello, signing in to Contractbook ends with AADSTS500011: a service the app needs is not in our organization. Could you accept the app for our organization?

aadsts-500113 = No reply address is registered for the app
    .cause = The page came after an approval link. The approval can be stored all the same.
    .cause2 = The app's registration at its maker lacks the reply address.
    .action = Look under Permissions of the app in Entra whether the approval is there. If people still cannot sign in, tell Contractbook Support.
    .message = Hello, signing in to Contractbook with Microsoft ends with AADSTS500113, no reply address is registered. Please check the app registration, or send us an approval link with the right redirect address.

aadsts-900971 = No reply address was given
    .cause = Reply URL is empty in the SAML settings.
    .cause2 = An approval link without a return address was used.
    .action = Copy the Reply URL from Contractbook's company settings into Basic SAML Configuration, then save.
    .message = Hello, signing in to Contractbook ends with AADSTS900971. Could you copy the Reply URL from Contractbook's company settings into Basic SAML Configuration of the app?

aadsts-900561 = The sign-in page was opened the wrong way
    .cause = Back, Reload or a bookmark opened a page in the middle of the sign-in. Nothing is broken.
    .action = Close the page and start again from Contractbook.

aadsts-16000 = The signed-in account does not fit this organization
    .cause = The browser is signed in with another account, and none of its accounts belongs here.
    .action = Choose another account, or sign in with the work account in a private window.

aadsts-50034 = Nobody with this address is in your organization's Entra
    .cause = The address was mistyped.
    .cause2 = The person has another sign-in name than the e-mail address.
    .cause3 = The sign-in goes to another organization's Entra.
    .action = Compare the address with User principal name of the person in Entra, then sign in with that.

aadsts-51004 = The account is not in your organization's Entra
    .cause = The person belongs to another organization and was not invited.
    .cause2 = The account was deleted.
    .action = Look for the person in Entra under Users. Invite or restore the person if missing.
    .message = Hello, a person cannot sign in to Contractbook because the account is not in our Entra (AADSTS51004). Could you look for it under Users, and invite or restore it?

aadsts-500208 = This kind of account does not fit
    .cause = A private Microsoft account was used where a work account is needed, or the other way round.
    .action = Sign out, open a private window and sign in with the work account.

aadsts-50057 = This person's account is switched off in Entra
    .cause = Somebody blocked the sign-in of this person, usually after leaving.
    .action = If the person still works here, set Account enabled to on in Entra.
    .message = Hello, a person cannot sign in because the account is disabled (AADSTS50057). If that is not intended, could you enable it in Entra?

aadsts-50053 = The account is locked
    .cause = There were too many tries with a wrong password.
    .cause2 = The sign-in came from an address Microsoft considers dangerous, such as an anonymous VPN.
    .action = Wait about ten minutes, leave the VPN and sign in again. If it stays, have an administrator look at the sign-in log.
    .message = Hello, a person cannot sign in: the account is locked (AADSTS50053). Could you look at the sign-in log in Entra for the reason, and unlock it?

aadsts-50126 = User name or password is wrong
    .cause = The password was mistyped or is an old one.
    .action = Sign in again. Reset the password if it is forgotten.

aadsts-50055 = The password has expired
    .cause = Your organization asks for a new password from time to time.
    .action = Set a new password at myaccount.microsoft.com, then sign in again.

aadsts-50058 = Nobody is signed in to Microsoft in this browser
    .cause = The sign-in ran in the background, and nobody was signed in to Microsoft yet.
    .cause2 = The browser blocks cookies of other sites.
    .action = Sign in to Contractbook in the normal way, by the button Login with Microsoft.

aadsts-50074 = A second proof of identity is needed
    .cause = Your organization asks for more than the password.
    .action = Sign in again and confirm with your app, phone or key when asked.

aadsts-50076 = A second proof of identity is needed here
    .cause = A rule of your organization, or the place you sign in from, asks for more than the password.
    .action = Sign in again and confirm with your app, phone or key when asked.

aadsts-50079 = The second proof of identity has to be set up first
    .cause = Your organization asks for more than the password, and this person has set up nothing yet.
    .action = Sign in at aka.ms/mfasetup, set it up, then sign in to Contractbook again.

aadsts-50072 = This person has to register a second proof of identity
    .cause = Your organization asks for more than the password, and this person has not registered yet.
    .action = Sign in at aka.ms/mfasetup, register, then sign in to Contractbook again.

aadsts-53000 = This device does not meet your organization's rules
    .cause = A Conditional Access policy lets in only devices that meet the rules. This one does not.
    .action = Open Company Portal on the device and do what it lists, or ask an Entra administrator to look at the policy.
    .message = Hello, signing in to Contractbook ends with AADSTS53000, the device is not compliant. Could you look at the sign-in log for the policy, and tell me what the device lacks?

aadsts-53001 = This device is not known to your organization
    .cause = A Conditional Access policy lets in only devices that are joined to your organization.
    .action = Sign in from a company device, or ask an Entra administrator to look at the policy.
    .message = Hello, signing in to Contractbook ends with AADSTS53001, the device is not domain joined. Could you look at the sign-in log for the policy?

aadsts-53003 = A rule of your organization blocks this sign-in
    .cause = A Conditional Access policy does not allow this app, place or device.
    .action = Ask an Entra administrator to find the policy in the sign-in log and to allow Contractbook in it.
    .message = Hello, signing in to Contractbook ends with AADSTS53003: a Conditional Access policy blocks it. Could you look at the sign-in log for the policy, and allow Contractbook?

aadsts-530032 = A security policy of your organization blocks this sign-in
    .cause = A policy for this organization does not allow the sign-in as it was tried.
    .action = Ask an Entra administrator which policy the sign-in log names.
    .message = Hello, signing in to Contractbook ends with AADSTS530032, blocked by a security policy. Could you look at the sign-in log for the policy?

aadsts-530035 = Microsoft's basic protection blocks this sign-in
    .cause = Security defaults are on. They do not allow old ways of signing in without a second proof.
    .action = Sign in with a current browser and confirm with the second proof. If it stays, ask an Entra administrator.
    .message = Hello, signing in to Contractbook ends with AADSTS530035, blocked by security defaults. Could you look at the sign-in log for what was not allowed?

aadsts-50194 = The app is registered for one organization only
    .cause = The app's registration at its maker does not take people of other organizations.
    .action = Send the message to Contractbook Support.
    .message = Hello, signing in to Contractbook with Microsoft ends with AADSTS50194: the app is single-tenant, but the common endpoint is used. Please check the app registration.

aadsts-70001 = The app is switched off or not there
    .cause = Enabled for users to sign-in is set to No under Properties of the app.
    .cause2 = The app was deleted in your organization.
    .action = In Entra open the app, Properties, and set Enabled for users to sign-in to Yes.
    .message = Hello, signing in to Contractbook ends with AADSTS70001. Could you open the app in Entra, Properties, and set Enabled for users to sign-in to Yes?

aadsts-7000112 = The app is switched off
    .cause = Enabled for users to sign-in is set to No under Properties of the app.
    .action = In Entra open the app, Properties, and set Enabled for users to sign-in to Yes.
    .message = Hello, signing in to Contractbook ends with AADSTS7000112, the app is disabled. Could you open the app in Entra, Properties, and set Enabled for users to sign-in to Yes?

aadsts-50001 = The service asked for is switched off or missing
    .cause = The app asks for a service that Microsoft does not find, or that its maker disabled.
    .action = Send the message to Contractbook Support.
    .message = Hello, signing in to Contractbook with Microsoft ends with AADSTS50001: the resource is disabled or does not exist. Please check what your app asks for.

aadsts-90002 = Microsoft does not know this organization
    .cause = The directory ID or domain in the link was mistyped.
    .cause2 = The organization is in another Microsoft cloud, such as the one for US government or China.
    .action = Compare the directory ID with Tenant ID on the Overview page of Entra.

aadsts-90019 = The link does not say which organization it is for
    .cause = The link lacks the directory ID, and Microsoft could not tell it from the account.
    .action = Use the link that carries your organization's directory ID or domain.

aadsts-50059 = Microsoft cannot tell which organization this is for
    .cause = Neither the link nor the account names an organization.
    .action = Sign in with the full work address, or use the link that carries your directory ID.

aadsts-50128 = The domain in this sign-in belongs to no organization
    .cause = The part after the @ was mistyped, or that domain is not registered at Microsoft.
    .action = Sign in with the full work address, or use the link that carries your directory ID.

aadsts-75005 = Microsoft did not get a proper sign-in request
    .cause = The sign-in address was opened directly or from a bookmark.
    .cause2 = Contractbook's SAML request is one that Microsoft does not take.
    .action = Start from Contractbook's own sign-in page or from myapps.microsoft.com.

aadsts-750054 = The sign-in request is missing
    .cause = The sign-in address was opened directly or from a bookmark.
    .action = Start from Contractbook's own sign-in page or from myapps.microsoft.com.

aadsts-75011 = The way you signed in is not the one the app asks for
    .cause = You signed in with a key, certificate or Windows Hello, and the app asks for a password.
    .action = Sign out of Microsoft in the browser and sign in again from Contractbook. If it stays, ask Contractbook Support to drop the demand for a password.

aadsts-75016 = The form of the user's name in the request is not accepted
    .cause = Contractbook asks for a NameID format that the app in Entra does not give.
    .action = In Entra open Attributes & Claims and set the format of Unique User Identifier as Contractbook states it.
    .message = Hello, signing in to Contractbook ends with AADSTS75016. Could you check the name identifier format under Single sign-on, Attributes & Claims?

aadsts-76021 = The app demands signed sign-in requests
    .cause = Require verification certificates is switched on in Entra, and Contractbook's request is not signed.
    .action = In Entra open Single sign-on, SAML Certificates, and switch off Require verification certificates.
    .message = Hello, signing in to Contractbook ends with AADSTS76021. Could you switch off Require verification certificates under Single sign-on of the app?

aadsts-501241 = A value for the sign-in is empty for this person
    .cause = The attribute behind Unique User Identifier has no value, often the e-mail address.
    .action = In Entra fill that attribute for the person, or take one that everybody has.
    .message = Hello, a person cannot sign in to Contractbook (AADSTS501241): a claim is empty. Could you check which attribute Unique User Identifier takes, and fill it for that person?

aadsts-50003 = The app has no signing certificate
    .cause = The SAML certificate was never made or was deleted.
    .action = In Entra open Single sign-on, make a new SAML certificate, and upload the metadata to Contractbook again.
    .message = Hello, signing in to Contractbook ends with AADSTS50003: no signing key. Could you make a SAML certificate for the app and upload the metadata to Contractbook?

aadsts-50146 = The app needs a signing key of its own
    .cause = The app changes the sign-in data and has no certificate of its own, or it ran out.
    .action = In Entra open Single sign-on, make a new SAML certificate, and upload the metadata to Contractbook again.
    .message = Hello, signing in to Contractbook ends with AADSTS50146: the app lacks its own signing key. Could you make a SAML certificate for it and upload the metadata to Contractbook?

aadsts-500021 = Your network allows only certain organizations
    .cause = The company's proxy adds a list of allowed organizations, and this one is not on it.
    .action = Ask your network team to put this organization on the list of allowed tenants.
    .message = Hello, signing in to Contractbook ends with AADSTS500021: our proxy's tenant restriction does not list the organization. Could you add it?

aadsts-500022 = Your network's list of allowed organizations blocks this one
    .cause = The company's proxy adds a list of allowed organizations, and this one is not on it.
    .action = Ask your network team to put this organization on the list of allowed tenants.
    .message = Hello, signing in to Contractbook ends with AADSTS500022: our proxy's tenant restriction blocks the organization. Could you add it?

aadsts-500212 = Your organization does not let its people into this other one
    .cause = The cross-tenant access settings forbid the way out.
    .action = Ask an Entra administrator to allow it under External Identities, Cross-tenant access settings.
    .message = Hello, signing in to Contractbook ends with AADSTS500212. Could you check the outbound rules under External Identities, Cross-tenant access settings?

aadsts-500213 = The other organization does not let your people in
    .cause = The cross-tenant access settings over there forbid the way in.
    .action = Ask that organization's Entra administrator to allow it under External Identities, Cross-tenant access settings.
    .message = Hello, signing in to Contractbook ends with AADSTS500213. Could you check the inbound rules under External Identities, Cross-tenant access settings?
