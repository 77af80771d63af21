### Step 8: can people sign in, and if not, who accepts what.

consent-title = Anmeldung ermöglichen
consent-lead = Die Personen sind in Contractbook. Sehen Sie nun nach, ob sie mit ihrem Microsoft-Konto hineinkommen. In den meisten Organisationen geht das, und dieser Schritt ist sofort erledigt.

consent-finish = Fertigstellen
consent-everybody = Alle können sich anmelden

## Try it

consent-try-title = Einmal ausprobieren
consent-try-text = Bitten Sie jemanden **ohne Administratorrolle**, Contractbook in einem privaten Fenster zu öffnen und auf [[Login with Microsoft]] zu klicken. Ein Administrator kommt vielleicht hinein, wo andere es nicht können.
consent-try-result = Wenn sich Contractbook öffnet, klicken Sie unten auf **Alle können sich anmelden**. Mehr ist hier nicht zu tun.
consent-try-open = Contractbook öffnen
consent-try-copy = Diese Nachricht kopieren
consent-try-name = Nachricht zum Ausprobieren
consent-try-message =
    Hallo,

    könnten Sie bitte versuchen, sich bei Contractbook anzumelden? Öffnen Sie { $url } in einem privaten Fenster, klicken Sie auf Login with Microsoft und verwenden Sie Ihr Arbeitskonto.

    Wenn sich Contractbook öffnet, ist das alles. Wenn nicht, schicken Sie mir bitte den Text vom Bildschirm, mit dem Code, der mit AADSTS beginnt.

    Vielen Dank
consent-said-signed-in = Sie haben angegeben ({ $time }), dass sich Personen anmelden können.
consent-said-accepted = Sie haben angegeben ({ $time }), dass ein Administrator zugestimmt hat.
consent-take-back = Zurücknehmen

## The two apps

consent-apps-title = Um welche App geht es?
consent-apps-place = Ihr Microsoft Entra, Enterprise apps
consent-apps-sync-what = Sie haben sie angelegt. Sie bringt mit dem Token Personen zu Contractbook.
consent-apps-sync-verdict = Braucht keine Zustimmung
consent-apps-sign-in = Contractbook
consent-apps-sign-in-what = Contractbooks eigene. Sie kommt von selbst, wenn sich jemand mit Microsoft anmeldet.
consent-apps-sign-in-verdict = Diese braucht sie vielleicht
consent-apps-words = Zwei Apps in Ihrem Microsoft Entra. { $name }, von Ihnen angelegt, bringt Personen zu Contractbook und braucht keine Zustimmung. Mit Contractbooks eigener App melden sich Personen an; sie braucht vielleicht die Zustimmung eines Administrators.
consent-apps-meaning = **Zustimmung** (bei Microsoft „Einwilligung“) heißt: Ein Administrator erlaubt für alle, was eine App lesen darf.

## What is on the screen

consent-symptoms-title = Sieht jemand einen Fehler?
consent-symptoms-lead = Wählen Sie, was auf dem Bildschirm steht.
consent-symptom-need-approval = „Need admin approval“ (ein Administrator muss genehmigen)
consent-symptom-nobody-consented = Niemand hat der Nutzung der App zugestimmt
consent-symptom-ask-for-approval = „Approval required“ und ein Feld, um darum zu bitten
consent-symptom-question = Eine Frage mit der Schaltfläche Accept
consent-symptom-not-assigned = Keiner Rolle der App zugewiesen
consent-symptom-other-account = Das Konto gibt es hier nicht
consent-symptom-risky = Die App könnte riskant sein
consent-symptom-no-reply-address = Keine Antwortadresse, nachdem jemand zugestimmt hat
consent-symptom-no-code = ohne Code
consent-symptom-else = Etwas anderes? Fügen Sie den Text unten ein, dann wird er erklärt.

consent-question-title = Das ist die Frage selbst
consent-question-text = Microsoft fragt diese Person, ob die App Name und Adresse lesen darf. Sie darf für sich selbst auf Accept klicken, wenn Name und Herausgeber die von Contractbook sind. Stimmt ein Administrator für alle zu, wird sonst niemand gefragt.
consent-means-accept = Ein Administrator stimmt einmal zu, dann funktioniert es für alle.
consent-means-other = Zustimmen ändert hier nichts. Diese Karte sagt, was hilft.
consent-means-look = Sehen Sie zuerst nach, ob die Zustimmung schon gespeichert ist: in Entra, auf der Seite [[Permissions]] der App. Oft ist sie es.

## Who and how

consent-ways-title = Wege zur Zustimmung, der einfachste zuerst
consent-ways-if = Wenn ein Administrator zustimmen muss
consent-who = **Wer es darf:** Die Rolle **Cloud Application Administrator** genügt für 2 und 3. Bei 1 zeigt Microsoft das Kästchen für alle vielleicht nur einem Global Administrator.
consent-way-contractbook = 1. Bei Contractbook anmelden und zustimmen (wie Contractbook es beschreibt)
consent-way-entra = 2. Im Entra admin center zustimmen
consent-way-link = 3. Einem anderen Administrator einen Link schicken
consent-assignment = Verlangt die App eine Zuweisung, muss ein Administrator zustimmen, auch wo Personen sonst selbst zustimmen dürfen. Dann kommen nur zugewiesene Personen hinein.

consent-source = Welche App fragt? (optional)
consent-source-help = Fügen Sie die Adresse von Microsofts Anmeldeseite, den ganzen Fehler oder die Application ID von Contractbooks eigener App ein.
consent-source-none = In diesem Text ist keine App genannt. Eine Adresse oder ein Fehler muss `client_id=` enthalten.
consent-source-several = In diesem Text sind zwei verschiedene Apps genannt. Fügen Sie nur den Teil über eine davon ein.
consent-source-sync = Das ist die App, die Sie für die Synchronisierung angelegt haben. Sie braucht keine Zustimmung, wohl aber Contractbooks eigene App.
consent-source-microsofts = Das ist eine App von Microsoft selbst. Kopieren Sie die Adresse, während Contractbooks Anmeldung auf dem Bildschirm ist.
consent-source-found = Genannt ist die App { $id }. Vergleichen Sie den Namen auf Microsofts Seite, bevor Sie zustimmen.
consent-source-from-pasted = Die eingefügte Meldung nennt die App. Ihr Link steht unten.
consent-link-name = Link für einen Administrator
consent-link-open = Link hier öffnen
consent-link-500113 = Endet die Seite nach der Zustimmung mit AADSTS500113, kann die Zustimmung trotzdem gespeichert sein. Sehen Sie auf der Seite [[Permissions]] nach.
consent-message-title = Nachricht an Ihren Administrator
consent-message =
    Hallo,

    unsere Mitarbeitenden können sich noch nicht mit ihrem Microsoft-Konto bei Contractbook anmelden. Microsoft verlangt die Genehmigung eines Administrators.

    Könnten Sie bitte diesen Link öffnen, sich mit einem Konto mit der Rolle Cloud Application Administrator anmelden, prüfen, ob die App die von Contractbook ist, und zustimmen?

    { $link }

    Vielen Dank
consent-message-without-link =
    Hallo,

    unsere Mitarbeitenden können sich noch nicht mit ihrem Microsoft-Konto bei Contractbook anmelden. Microsoft verlangt die Genehmigung eines Administrators.

    Könnten Sie bitte { $url } öffnen, auf Login with Microsoft klicken, Consent on behalf of your organization anhaken und zustimmen? Falls das Kästchen fehlt: Öffnen Sie im Entra admin center Enterprise apps, dann Contractbooks App zur Anmeldung, Permissions, Grant admin consent. Die Rolle Cloud Application Administrator genügt dafür.

    Vielen Dank

consent-check-title = So sehen Sie, dass es geklappt hat
consent-check = Jemand ohne Administratorrolle meldet sich in einem privaten Fenster an und landet ohne Rückfrage in Contractbook.
consent-check-portal = In Entra zeigt die Registerkarte **Admin consent** auf der Seite [[Permissions]] der App, was akzeptiert wurde. Eine App, die gar nicht in der Liste steht, wurde in Ihrer Organisation nie verwendet.
consent-accepted = Ein Administrator hat für alle zugestimmt
consent-accepted-help = In Contractbook, in Entra auf der Seite Permissions oder über den Link.
