### Step 8: can people sign in, and if not, who accepts what.

consent-title = Let people sign in
consent-lead = The people are in Contractbook. Now see that they can get in with their Microsoft account. In most organizations they can, and this step is done at once.

consent-finish = Finish
consent-everybody = Everybody can sign in

## Try it

consent-try-title = Try it once
consent-try-text = Ask somebody **without an administrator role** to open Contractbook in a private window and press [[Login with Microsoft]]. An administrator may get in where others cannot.
consent-try-result = If Contractbook opens, press **Everybody can sign in** below. Nothing else is to be done here.
consent-try-open = Open Contractbook
consent-try-copy = Copy this request
consent-try-name = Request to try it
consent-try-message =
    Hello,

    Could you try to sign in to Contractbook? Open { $url } in a private window, press Login with Microsoft and use your work account.

    If Contractbook opens, that is all. If not, send me the text on the screen, with the code that begins with AADSTS.

    Thank you
consent-said-signed-in = You said at { $time } that people can sign in.
consent-said-accepted = You said at { $time } that an administrator has accepted.
consent-take-back = Take it back

## The two apps

consent-apps-title = Which app is it about?
consent-apps-place = Your Microsoft Entra, Enterprise apps
consent-apps-sync-what = You made it. It carries people to Contractbook, with the token.
consent-apps-sync-verdict = Needs no consent
consent-apps-sign-in = Contractbook
consent-apps-sign-in-what = Contractbook's own. It comes by itself when somebody signs in with Microsoft.
consent-apps-sign-in-verdict = This one may need it
consent-apps-words = Two apps in your Microsoft Entra. { $name }, made by you, carries people to Contractbook and needs no consent. Contractbook's own app lets people sign in; this one may need an administrator's consent.
consent-apps-meaning = **Consent** means that an administrator accepts, for everybody, what an app may read.

## What is on the screen

consent-symptoms-title = Somebody sees an error?
consent-symptoms-lead = Choose what is on their screen.
consent-symptom-need-approval = Need admin approval
consent-symptom-nobody-consented = Nobody has consented to use the app
consent-symptom-ask-for-approval = Approval required, and a field to ask for it
consent-symptom-question = A question with the button Accept
consent-symptom-not-assigned = Not assigned to a role for the app
consent-symptom-other-account = The account does not exist here
consent-symptom-risky = The app may be risky
consent-symptom-no-reply-address = No reply address, after somebody accepted
consent-symptom-no-code = without a code
consent-symptom-else = Something else? Paste the text below, and it is explained.

consent-question-title = This is the question itself
consent-question-text = Microsoft asks this person whether the app may read their name and address. They may press Accept for themselves, if the name and publisher are Contractbook's. When an administrator accepts for everybody, nobody else is asked.
consent-means-accept = One administrator accepts once, then it works for everybody.
consent-means-other = Accepting changes nothing here. This card says what helps.
consent-means-look = Look first whether the consent is already saved: in Entra, on the app's page [[Permissions]]. Often it is.

## Who and how

consent-ways-title = Ways to accept, the simplest first
consent-ways-if = If an administrator has to accept
consent-who = **Who may do it:** the role **Cloud Application Administrator** is enough for 2 and 3. In 1, Microsoft may show the tick box for everybody to a Global Administrator only.
consent-way-contractbook = 1. Sign in to Contractbook and accept (as Contractbook describes it)
consent-way-entra = 2. Grant it in the Entra admin center
consent-way-link = 3. Send a link to another administrator
consent-assignment = If the app demands assignment, an administrator has to accept even where people may otherwise accept themselves. Only assigned people get in then.

consent-source = Which app asks? (optional)
consent-source-help = Paste the address of Microsoft's sign-in page, the whole error, or the Application ID of Contractbook's own app.
consent-source-none = No app is named in this text. An address or error has to hold `client_id=`.
consent-source-several = Two different apps are named in this text. Paste the part about one.
consent-source-sync = That is the app you made for the sync. It needs no consent; Contractbook's own app does.
consent-source-microsofts = That is an app of Microsoft's own. Copy the address while Contractbook's sign-in is on the screen.
consent-source-found = It names the app { $id }. Compare the name on Microsoft's page before you accept.
consent-source-from-pasted = The pasted message names the app. Its link is below.
consent-link-name = Link for an administrator
consent-link-open = Open the link here
consent-link-500113 = If the page ends with AADSTS500113 after you accepted, the consent may be saved all the same. Look on the page [[Permissions]].
consent-message-title = Message for your administrator
consent-message =
    Hello,

    Our people cannot sign in to Contractbook with their Microsoft account yet. Microsoft asks for an administrator's approval.

    Could you open this link, sign in with an account that has the role Cloud Application Administrator, check that the app is Contractbook's, and accept?

    { $link }

    Thank you
consent-message-without-link =
    Hello,

    Our people cannot sign in to Contractbook with their Microsoft account yet. Microsoft asks for an administrator's approval.

    Could you open { $url }, press Login with Microsoft, tick Consent on behalf of your organization and accept? If the tick box is missing: in the Entra admin center, open Enterprise apps, then Contractbook's sign-in app, Permissions, Grant admin consent. The role Cloud Application Administrator is enough for that.

    Thank you

consent-check-title = How to see that it worked
consent-check = Somebody without an administrator role signs in from a private window and lands in Contractbook without a question.
consent-check-portal = In Entra, the tab **Admin consent** on the app's page [[Permissions]] lists what was accepted. An app that is not in the list at all was never used in your organization.
consent-accepted = An administrator has accepted for everybody
consent-accepted-help = In Contractbook, in Entra on the page Permissions, or by the link.
