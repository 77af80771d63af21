# Instructions for each page of Microsoft's portal and of Contractbook.
# Markup: [[label on their screen]], **strong**, `code`.

## Step 2: the app

guide-create-app-title = Create the app in Entra
guide-create-app-lead = Entra sends people to an "app". Contractbook is not in Microsoft's gallery, so you make an empty app once. It takes about three minutes.
guide-create-app-a = Choose [[+ New application]]
guide-create-app-a-help = In the list of enterprise apps, in the top row.
guide-create-app-b = Choose [[+ Create your own application]]
guide-create-app-b-help = Skip the tiles on this page.
guide-create-app-c = Type this name
guide-create-app-c-help = Any name works. Skip the apps that are suggested while you type.
guide-create-app-d = Choose the third option, [[Integrate any other application you don't find in the gallery (Non-gallery)]]
guide-create-app-d-help = The other two kinds cannot sync people.
guide-create-app-e = Press [[Create]] and wait
guide-create-app-e-help = It takes some seconds.
guide-create-app-done = A page with the app's name opens. That is the sign that it worked.
guide-create-app-older = Before 2025 the menu says **Azure Active Directory** or **Identity**, then [[Enterprise applications]].
guide-create-app-role = Your account needs the role **Cloud Application Administrator** or **Application Administrator**. Global Administrator is more than needed.

guide-app-exists-title = The app is already there
guide-app-exists-lead = Somebody made it before, perhaps for signing in. It can be used if its menu has Provisioning.
guide-app-exists-a = Type the app's name into the search field of [[All applications]]
guide-app-exists-a-help = If nothing is found, set the filter **Application type** to all.
guide-app-exists-b = Choose the app
guide-app-exists-c = Look for [[Provisioning]] under [[Manage]]
guide-app-exists-c-help = It has to be in this menu. Do not start anything yet.
guide-app-exists-done = The app is of the right kind when Provisioning opens and offers a new configuration or shows an existing one.
guide-app-exists-running = If provisioning is already running there, find out who set it up before you change it. A new configuration replaces the old one.

guide-wrong-kind-title = I made the wrong kind of app
guide-wrong-kind-lead = An app made with one of the other two options has no Provisioning, or says that it is not supported. It cannot be changed into the right kind. Make a new one, then tidy up the old one here.
guide-wrong-kind-a = In the wrong app, choose [[Properties]] under [[Manage]]
guide-wrong-kind-b = Choose [[Delete]] and confirm
guide-wrong-kind-b-help = Only if nobody uses this app to sign in.
guide-wrong-kind-done = The list of enterprise apps shows one Contractbook app, the new one.
guide-wrong-kind-keep = If people sign in through the old app, keep it. Give the new one a name that tells them apart, such as `Contractbook SCIM`.

guide-find-ids-title = The app's two IDs
guide-find-ids-lead = With them this program can open the app's own pages directly. Without them everything works too, with a few more clicks. They are no secret.
guide-find-ids-a = In the app, choose [[Properties]] under [[Manage]]
guide-find-ids-a-help = [[Overview]] shows both as well.
guide-find-ids-b = Copy the [[Application ID]]
guide-find-ids-c = Copy the [[Object ID]]
guide-find-ids-c-help = Take both from the enterprise app. An app registration shows another Object ID.
guide-find-ids-done = Both are 36 characters long, in five groups with dashes. They differ from each other.

guide-saml-title = Sign-in through Entra (SAML), optional
guide-saml-lead = SAML is a way to sign in to Contractbook with the Microsoft account. The sync works without it. You can do this later in the same app.
guide-saml-a = In the app, choose [[Single sign-on]] under [[Manage]]
guide-saml-b = Choose the tile [[SAML]]
guide-saml-c = Edit [[Basic SAML Configuration]]
guide-saml-d = Fill in [[Identifier (Entity ID)]] and [[Reply URL (Assertion Consumer Service URL)]], then [[Save]]
guide-saml-d-help = Copy both from your company settings in Contractbook, character by character.
guide-saml-e = Beside [[Federation Metadata XML]] choose [[Download]]
guide-saml-e-help = Upload this file in Contractbook: company settings, single sign-on.
guide-saml-done = An assigned person can sign in to Contractbook with the Microsoft account.
guide-saml-optional = Whether Contractbook wants sign-in to work before the sync is not said in its Entra articles. Its Okta article says so. Ask Contractbook Support if you want both.

## Step 5: connect

guide-connect-title = Give Entra the address and the token
guide-connect-lead = Both values have passed the test from this computer. Now Microsoft tries them itself, and keeps them.
guide-connect-a = Under [[Manage]] choose [[Provisioning]], then [[+ New configuration]]
guide-connect-a-help = Manage is in the app's own menu at the left. Click it if it is folded.
guide-connect-b = In [[Select authentication method]] choose [[Bearer authentication]]
guide-connect-b-help = Bearer means: whoever brings the token may come in. Contractbook uses no other method.
guide-connect-c = Paste into [[Tenant URL]]
guide-connect-d = Paste into [[Secret token]]
guide-connect-d-help = The token alone, without the word Bearer. The field shows dots.
guide-connect-e = Press [[Test connection]] and wait
guide-connect-e-help = A green mark or a message about success appears. If it is red, copy the whole message here.
guide-connect-f = Press [[Create]]
guide-connect-f-help = The configuration is kept only after this.
guide-connect-done = The provisioning overview opens, and nothing is running yet.
guide-connect-nothing-sent = Nobody is sent to Contractbook yet. That begins in step 7.
guide-connect-failed = Microsoft shows the same red banner for every failed test, also when the credentials are right. The code and the details below it tell the cause. Paste them here.

guide-connect-older-title = The older screen
guide-connect-older-lead = The same two values on the form Microsoft used before 2025. Both forms are still in use.
guide-connect-older-a = Under [[Manage]] choose [[Provisioning]], then [[Get started]]
guide-connect-older-b = Set [[Provisioning Mode]] to [[Automatic]]
guide-connect-older-c = Open [[Admin Credentials]] and paste into [[Tenant URL]]
guide-connect-older-c-help = Click the heading if the fields are folded away.
guide-connect-older-d = Paste into [[Secret Token]]
guide-connect-older-e = Press [[Test Connection]] and wait
guide-connect-older-f = Press [[Save]] in the top row
guide-connect-older-f-help = Saving comes after the test. Then close the form with the cross.
guide-connect-older-done = Two more parts appear below: Mappings and Settings. Nothing is running yet.

guide-mapping-title = Check which detail goes where (optional)
guide-mapping-lead = Entra fills Contractbook's login from the user principal name (UPN), the name people sign in to Microsoft with. It has to equal their e-mail address in Contractbook.
guide-mapping-a = Under [[Manage]] choose [[Attribute mapping]]
guide-mapping-a-help = It may carry the word Preview.
guide-mapping-b = Choose [[Provision Microsoft Entra ID Users]]
guide-mapping-c = Check the row `userName`
guide-mapping-c-help = If user principal name and e-mail address differ in your organization, edit the row and take `mail` as the source. Keep it as the matching row.
guide-mapping-d = Check the row `emails[type eq "work"].value`
guide-mapping-d-help = Its source is `mail`. People whose mail field is empty are sent without an address.
guide-mapping-e = Press [[Save]] if you changed anything
guide-mapping-e-help = After the start, each change makes Entra go through everybody again.
guide-mapping-done = Login and work e-mail equal the addresses people have in Contractbook.
guide-mapping-groups = Leave [[Provision Microsoft Entra ID Groups]] switched on only if the test in step 4 found that Contractbook answers about groups.
guide-mapping-active = Keep the row `active`. Without it, people who leave stay active in Contractbook.

## Step 6: people

guide-assign-title = Choose who is synced
guide-assign-lead = Entra sends only the people you assign to the app. Begin with one or two, then add the others.
guide-assign-a = Under [[Manage]] choose [[Users and groups]]
guide-assign-b = Choose [[+ Add user/group]]
guide-assign-c = Under **Users and groups** click [[None Selected]]
guide-assign-c-help = It is a link in the middle of the page. A list opens on the right.
guide-assign-d = Tick the people, then press [[Select]]
guide-assign-d-help = Search by name or address. Ticks stay while you search on.
guide-assign-e = Press [[Assign]]
guide-assign-done = Everybody you chose is in the app's list.
guide-assign-trial-first = Take the person to try first and assign nobody else until that person has arrived.
guide-assign-admin = At least one organization admin should be among them. That person can accept Contractbook's permissions for everybody.
guide-assign-nested = Only direct members of a group are sent. A group inside a group is left out, for the sync and for signing in.
guide-assign-licence = Assigning groups needs the licence Microsoft Entra ID P1 or P2. Single people can be assigned without it.
guide-assign-nobody = With nobody assigned the sync runs, reports success and does nothing.

## Step 7: trial, start, pause, logs

guide-trial-title = Try one person first
guide-trial-lead = Provision on demand sends one person now and shows each step. It usually takes less than 30 seconds.
guide-trial-a = Under [[Manage]] choose [[Provisioning]], then [[Provision on demand]]
guide-trial-a-help = In the left menu or in the top row of the Provisioning page.
guide-trial-b = Search for the person and choose the name
guide-trial-b-help = Assigned a moment ago? Entra needs a few minutes until it knows.
guide-trial-c = Press [[Provision]]
guide-trial-c-help = Entra shows one mark for each step: import, scope (whether the person is to be synced), match, action.
guide-trial-done = All steps carry a green mark, and the person appears in Contractbook.
guide-trial-real = This is real: the person gets an account in Contractbook, or an existing one is linked.
guide-trial-flag = If your tenant URL ends with `aadOptscim062020`, the trial leaves it aside. It then shows the older way of sending changes.

guide-start-title = Start the sync
guide-start-lead = First two safeguards, then the start. Until F nothing is sent.
guide-start-a = Open [[Overview]] of Provisioning and edit [[Properties]] with the pencil
guide-start-a-help = Under Manage, Provisioning. The pencil is at the right of the heading.
guide-start-b = Fill in [[Notification Email]] and tick [[Send an email notification when a failure occurs]]
guide-start-b-help = An address that is read, such as a shared mailbox. Otherwise nobody hears when the sync stops.
guide-start-c = Tick [[Prevent accidental deletion]] and set a small [[Accidental deletion threshold]]
guide-start-c-help = If more people than this would be switched off in one round, Entra stops and asks. A tenth of your people is a good start.
guide-start-d = Press [[Apply]]
guide-start-e = Choose [[Start provisioning]]
guide-start-e-help = In the top row of Overview.
guide-start-f = Confirm with [[Yes]]
guide-start-done = Overview shows that the first round is running. The button now reads Pause provisioning.
guide-start-what-happens = Assigned people get a Contractbook account, or an existing one is linked. From now on, the accounts of people who are no longer assigned are switched off there.
guide-start-stop = You can pause at any time in the same place. Accounts already made stay.

guide-pause-title = Pause or stop the sync
guide-pause-lead = Pausing keeps everything as it is. Nobody is removed and nothing more is sent.
guide-pause-a = Under [[Manage]] choose [[Provisioning]], then [[Overview]]
guide-pause-b = Choose [[Pause provisioning]]
guide-pause-b-help = A round that has begun may still finish. Older screens say Stop provisioning.
guide-pause-done = The button reads Start provisioning again.
guide-pause-restart = Press Start provisioning to go on. **Restart provisioning** goes through everybody from the beginning. It is needed after a quarantine, when Entra has slowed down because of many errors.

guide-take-out-title = Take one person out
guide-take-out-lead = Only the assignment of this one person is removed. The person stays in your directory.
guide-take-out-a = Under [[Manage]] choose [[Users and groups]]
guide-take-out-b = Tick the box in front of the person
guide-take-out-b-help = Look twice at the name. Nobody else may be ticked.
guide-take-out-c = Press [[Remove]] and confirm
guide-take-out-c-help = In the top row. With the next round Contractbook switches the account off.
guide-take-out-done = The person is no longer in the list.
guide-take-out-group = Is the person assigned through a group? Then take them out of that group in Entra instead.

guide-logs-title = Who failed, and why
guide-logs-lead = Entra writes down what it did with each person.
guide-logs-a = Open [[Provisioning logs]] in the app's menu
guide-logs-a-help = The last group of the menu is called Activity. On the Provisioning page the link reads View provisioning logs.
guide-logs-b = Set **Status** to **Failure**
guide-logs-c = Click a person and open the tab **Troubleshooting & Recommendations**
guide-logs-c-help = Copy its text and paste it here under “Paste an error”.
guide-logs-done = Each failed person has a code and a reason. Entra tries them again by itself.
guide-logs-kept = The logs are kept for 30 days with Entra ID P1 or P2, and for 7 days without.

## Step 8: sign-in

guide-sign-in-title = Accept in Contractbook
guide-sign-in-lead = Some organizations want an administrator to accept an app before others may sign in with it. This is done once, by signing in.
guide-sign-in-a = As an administrator, open Contractbook and press [[Login with Microsoft]]
guide-sign-in-a-help = Use the account that has an administrator role in Entra.
guide-sign-in-b = If Microsoft asks, tick [[Consent on behalf of your organization]]
guide-sign-in-b-help = Look at the name and the publisher first. With the tick it counts for everybody.
guide-sign-in-c = Press [[Accept]]
guide-sign-in-done = Contractbook opens. Now somebody without an administrator role signs in from a private window. No question appears.
guide-sign-in-default = Whoever signs in with Microsoft once has it as the usual way from then on. Going back to a password needs Contractbook Support.
guide-sign-in-who = The administrator needs a Contractbook account too. That is why one organization admin is among the people assigned.

guide-grant-title = Accept in Entra instead
guide-grant-lead = The same in Microsoft's portal. It works once somebody has tried to sign in, because Contractbook's own app is in the list only after that.
guide-grant-d = Open Contractbook's sign-in app and choose [[Permissions]]
guide-grant-d-help = It is in the group Security of the app's menu.
guide-grant-e = Press [[Grant admin consent]] and accept in the window that opens
guide-grant-e-help = The button carries your organization's name at its end.
guide-grant-done = The tab Admin consent lists what was accepted. Basic sign-in rights may be missing from that list.
guide-grant-two-apps = Two apps may be called Contractbook: the one you made for the sync, and Contractbook's own for signing in. Consent belongs to the second. The sync itself needs none.
guide-grant-role = The role Cloud Application Administrator is enough for this.

## My screen looks different

looks-azure-names = The menu says Azure Active Directory, Identity or Microsoft Entra ID
    .action = These are earlier names of the same place. Go on to [[Enterprise applications]].
looks-suggestions = Apps are suggested while I type the name
    .action = Ignore them and keep the third option. A suggested app is a different product.
looks-no-redirect = Nothing opens after Create
    .action = Wait a minute, open [[All applications]] and search for the name. Do not create it twice.
looks-new-app-grey = New application is grey or missing
    .action = Your account lacks the role. Ask for **Cloud Application Administrator**, sign out and in again.
looks-other-directory = The name at the top right is another organization
    .action = Click it, choose **Switch directory** and take your own organization.
looks-scim-api-tile = A tile offers a SCIM Provisioning API
    .action = Leave it. That is Microsoft's own paid interface for sending people into Entra, the other way round.
looks-other-language = The portal is in another language
    .action = The order is the same everywhere. Use the drawing, or switch the language with the cog at the top right.
looks-two-apps = Two apps are called Contractbook
    .action = Open each. The one for the sync has Provisioning under [[Manage]]. The other one belongs to signing in.
looks-no-provisioning = There is no Provisioning, or it says that it is not supported
    .action = This app is of another kind and cannot sync people. Make a new one with the third option, Non-gallery.
looks-manage-folded = I see no menu, or Manage has nothing below it
    .action = Widen the window, or click the small arrow before [[Manage]].
looks-greyed = Buttons are grey, or it says that I have no access
    .action = Your account may look but not change. Ask for **Cloud Application Administrator**, or ask the app's owner to do this step.
looks-registration-page = The page is called App registrations
    .action = That is the other half of an app, with another Object ID. Go to [[Enterprise apps]] and open the app there.
looks-connect-tile = There is a tile Create configuration
    .action = Click [[Connect your application]] in it. It leads to the same form.
looks-get-started = There is only a button Get started
    .action = Press it. Either the same form opens, or the older one with Provisioning Mode.
looks-mode-automatic = I see Provisioning Mode and Admin Credentials
    .action = That is the older form. Choose [[Automatic]], then fill in the same two values. The instructions for it are below.
looks-new-configuration = I see New configuration instead of Get started
    .action = That is today's form. Use the instructions for it.
looks-edit-provisioning = I see Edit provisioning, or a configuration is already there
    .action = It was set up before. Open [[Connectivity]] under [[Manage]], or [[Edit provisioning]], and put in both values again.
looks-oauth-fields = It asks for Token endpoint, Client ID and Client secret
    .action = Another method is chosen. Set [[Select authentication method]] to [[Bearer authentication]].
looks-create-grey = Create or Save is grey
    .action = Microsoft's test has to pass first. Press [[Test connection]], and after a change press it again.
looks-mappings-section = There is no Attribute mapping
    .action = On older screens open [[Edit provisioning]], then **Mappings**.
looks-only-users = Only users can be chosen, no groups
    .action = Groups need the licence Entra ID P1 or P2. Choose the people one by one; all ticks are assigned together.
looks-role-wanted = Assign is grey and a role is wanted
    .action = Choose **User** or **Default Access**. Any role that is offered here will do for the sync.
looks-on-demand-elsewhere = Provision on demand is not in the left menu
    .action = It is in the top row of the Provisioning page. It appears only after the configuration was created.
looks-trial-not-found = The person is not found
    .action = Assigned a moment ago? Wait a few minutes. Otherwise search by the full user name and check that the account is enabled.
looks-trial-skipped = It says that the person was skipped
    .action = The person is not assigned to this app, or only through a group inside a group. Assign the person directly and try again.
looks-settings-section = There are no Properties with a pencil
    .action = On older screens open [[Edit provisioning]], then **Settings**, and press [[Save]] there.
looks-status-switch = There is a switch Provisioning Status with On and Off
    .action = That is the older start. Set it to **On** and press [[Save]]. **Off** pauses.
looks-pause-shown = The button already reads Pause or Stop provisioning
    .action = It is running already. Press nothing; go on to watching.
looks-start-missing = Start provisioning is grey or missing
    .action = No configuration is saved yet. Go back to step 5 and press [[Create]] after the test.
looks-logs-elsewhere = Provisioning logs is not in the app's menu
    .action = Open Provisioning and choose [[View provisioning logs]], or in the portal's menu **Monitoring & health**.
looks-logs-empty = The logs are empty
    .action = Right after the start they lag by some minutes. Check the time range and remove all filters.
looks-no-saml-tile = There is no SAML tile
    .action = This app is of another kind. Only a non-gallery app offers SAML and the sync together.
looks-no-question = Microsoft asks nothing and Contractbook opens
    .action = Then nothing has to be accepted, or it was accepted before. Try it with somebody who is no administrator.
looks-no-tick-box = The tick box for the organization is missing
    .action = It is shown only to some administrators, usually Global Administrators. Accept in Entra instead.
looks-approval-needed = It says Need admin approval or Approval required
    .action = You are signed in without a sufficient role. Sign in as an administrator, or send the request and approve it under [[Admin consent requests]].
looks-wrong-account = It says that the account does not exist in the organization
    .action = A private or other account is signed in. Use a private window and sign in with the work account.
looks-sign-in-app-missing = Contractbook's sign-in app is not in the list
    .action = Nobody has tried to sign in yet. Press [[Login with Microsoft]] in Contractbook once, then look again.
looks-grant-missing = There is no button to grant consent
    .action = You may have opened the app for the sync, which needs none. Open the other Contractbook app.

## Step 1: before you start

prepare-title = Before you start
prepare-lead = Microsoft Entra ID is your organization's list of people. SCIM, the standard used here, lets Entra keep Contractbook's list the same. You need five things.
prepare-needs-title = What you need
prepare-need-role = **A role in Entra**: Cloud Application Administrator or Application Administrator
prepare-need-role-help = Somebody who has it can do the Entra steps with you.
prepare-need-token = **A secret token from Contractbook Support**
prepare-need-token-help = A long password for the sync. Ask first: the answer takes longest.
prepare-need-account = **A Contractbook account with all company permissions**
prepare-need-account-help = At least Manage company settings, Manage users and Manage user groups.
prepare-need-people = **The people who get access**, and one of them to try first
prepare-need-people-help = One organization admin should be among them.
prepare-need-licence = **Entra ID Free is enough for single people**
prepare-need-licence-help = Assigning groups needs Entra ID P1 or P2.
prepare-changes-title = What will change
prepare-change-read-only = In Contractbook, **Users** and **User groups** become mostly read-only. Inviting people and changing permissions and groups then happens in Entra.
prepare-change-addresses = Addresses in Entra have to equal those in Contractbook exactly. Where they differ, a second account may appear or the person cannot sign in.
prepare-change-leavers = When somebody is no longer assigned to the app in Entra, their account in Contractbook is switched off. Step 7 can try this with one person before it matters.
prepare-change-back = Contractbook describes no way to undo this yourself. If you may want to go back, ask Support before you start.
prepare-change-nothing-yet = Nobody is added before step 7. There you press Start yourself.
prepare-stop = You can pause the sync in Entra at any time. Accounts already made stay as they are.
prepare-time-title = How long it takes
prepare-time-hands = **Your own time**: { $low } to { $high } minutes, in parts if you like
prepare-time-token = **Waiting for the token**: up to Contractbook Support
prepare-time-first = **The first round**: 5 to 15 minutes in Contractbook's experience. Microsoft names 20 minutes to several hours, by the number of people.
prepare-time-later = **Later changes**: about every 40 minutes
prepare-saml-title = Sign-in through Entra
prepare-saml = The sync and signing in are two things. Signing in with SAML, a standard for that, is optional and has its own part in step 2.
prepare-names-title = Older names
prepare-names = Until 2023 Entra ID was **Azure Active Directory** (Azure AD). Older articles, Contractbook's among them, use its names and an older form. Both are shown here.

## The token: who issues it

token-who-title = Where the token comes from
token-who = Contractbook Support makes it and sends it to you. You cannot make it yourself.
token-names = Contractbook's articles call it **Secret Token**, **API key** or **SSO API key**. As far as they show, it is one and the same thing.
token-contradiction-title = Contractbook's articles contradict each other
token-contradiction-issuer = An earlier article says that the administrator makes the key in the company settings. Two later ones say that only Support makes keys for SCIM. This program follows the later ones.
token-contradiction-address = One article names two addresses: `https://api.contractbook.com/scim` and, a few lines on, `https://api.contractbook.com/scim/v2`. This program tries the one you give. If it leads nowhere, it tries the other and says which one answered.
token-personal-title = Not your personal API key
token-personal = Under Profile settings everybody can make a personal API key. It looks alike, but is made for other programs and is likely to be refused here.
token-keep = Treat it like a password: keep it in a password manager, and send it to nobody by plain e-mail.
token-unknown = Contractbook does not say how long a token lasts, or what happens when the account behind it is closed. Note when you received it.
token-request-title = Ask Contractbook Support for the token
token-request-help = Be signed in to Contractbook with an account that has all company permissions when you send it.
token-request-subject = SCIM token for Microsoft Entra ID
token-request-message =
    Hello Contractbook Support,

    We want to sync our users from Microsoft Entra ID with SCIM. Please send us the secret token for it.

    Account that manages the integration: { $email }
    Integration type: Microsoft Entra ID
    This account has all company permissions.

    Please also tell us which tenant URL is right for us, how long the token is valid, and whether it ends when this account is closed.

    Thank you
