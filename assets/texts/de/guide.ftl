# Instructions for each page of Microsoft's portal and of Contractbook.
# Markup: [[label on their screen]], **strong**, `code`.

## Step 2: the app

guide-create-app-title = App in Entra anlegen
guide-create-app-lead = Entra sendet Personen an eine „App“. Contractbook ist nicht in Microsofts Katalog, deshalb legen Sie einmal eine leere App an. Das dauert etwa drei Minuten.
guide-create-app-a = Wählen Sie [[+ New application]]
guide-create-app-a-help = In der Liste der Unternehmensanwendungen, in der obersten Zeile.
guide-create-app-b = Wählen Sie [[+ Create your own application]]
guide-create-app-b-help = Überspringen Sie die Kacheln hier.
guide-create-app-c = Geben Sie diesen Namen ein
guide-create-app-c-help = Jeder Name geht. Überspringen Sie die Apps, die beim Tippen vorgeschlagen werden.
guide-create-app-d = Wählen Sie die dritte Möglichkeit, [[Integrate any other application you don't find in the gallery (Non-gallery)]]
guide-create-app-d-help = Die beiden anderen Arten können keine Personen synchronisieren.
guide-create-app-e = Klicken Sie auf [[Create]] und warten Sie
guide-create-app-e-help = Es dauert einige Sekunden.
guide-create-app-done = Eine Seite mit dem Namen der App öffnet sich. Daran sehen Sie, dass es geklappt hat.
guide-create-app-older = Vor 2025 heißt es im Menü **Azure Active Directory** oder **Identity**, dann [[Enterprise applications]].
guide-create-app-role = Ihr Konto braucht die Rolle **Cloud Application Administrator** oder **Application Administrator**. Global Administrator ist mehr als nötig.

guide-app-exists-title = Die App ist schon da
guide-app-exists-lead = Jemand hat sie früher angelegt, vielleicht zum Anmelden. Sie ist brauchbar, wenn ihr Menü Provisioning hat.
guide-app-exists-a = Geben Sie den Namen der App in das Suchfeld von [[All applications]] ein
guide-app-exists-a-help = Wird nichts gefunden, stellen Sie den Filter **Application type** auf alle.
guide-app-exists-b = Wählen Sie die App
guide-app-exists-c = Suchen Sie [[Provisioning]] unter [[Manage]]
guide-app-exists-c-help = Es muss in diesem Menü stehen. Starten Sie noch nichts.
guide-app-exists-done = Die App ist von der richtigen Art, wenn sich Provisioning öffnet und eine neue Konfiguration anbietet oder eine vorhandene zeigt.
guide-app-exists-running = Läuft dort schon eine Bereitstellung, finden Sie heraus, wer sie eingerichtet hat, bevor Sie etwas ändern. Eine neue Konfiguration ersetzt die alte.

guide-wrong-kind-title = Ich habe die falsche Art von App angelegt
guide-wrong-kind-lead = Eine App, die mit einer der beiden anderen Möglichkeiten angelegt wurde, hat kein Provisioning, oder es heißt dort, dass es nicht unterstützt wird. Die App lässt sich nicht umwandeln. Legen Sie eine neue an und löschen Sie dann die alte, wie es hier steht.
guide-wrong-kind-a = Wählen Sie in der falschen App [[Properties]] unter [[Manage]]
guide-wrong-kind-b = Wählen Sie [[Delete]] und bestätigen Sie
guide-wrong-kind-b-help = Nur wenn sich niemand über diese App anmeldet.
guide-wrong-kind-done = Die Liste der Unternehmensanwendungen zeigt eine Contractbook-App, die neue.
guide-wrong-kind-keep = Melden sich Personen über die alte App an, behalten Sie sie. Geben Sie der neuen einen Namen zum Unterscheiden, etwa `Contractbook SCIM`.

guide-find-ids-title = Die beiden IDs der App
guide-find-ids-lead = Mit ihnen kann dieses Programm die eigenen Seiten der App direkt öffnen. Ohne sie geht auch alles, mit ein paar Klicks mehr. Sie sind kein Geheimnis.
guide-find-ids-a = Wählen Sie in der App [[Properties]] unter [[Manage]]
guide-find-ids-a-help = [[Overview]] zeigt ebenfalls beide.
guide-find-ids-b = Kopieren Sie die [[Application ID]]
guide-find-ids-c = Kopieren Sie die [[Object ID]]
guide-find-ids-c-help = Nehmen Sie beide aus der Unternehmensanwendung. Eine App-Registrierung zeigt eine andere Object ID.
guide-find-ids-done = Beide sind 36 Zeichen lang, in fünf Gruppen mit Bindestrichen. Sie unterscheiden sich voneinander.

guide-saml-title = Anmeldung über Entra (SAML), optional
guide-saml-lead = SAML ist ein Weg, sich mit dem Microsoft-Konto bei Contractbook anzumelden. Die Synchronisierung läuft auch ohne SAML. Sie können das später in derselben App tun.
guide-saml-a = Wählen Sie in der App [[Single sign-on]] unter [[Manage]]
guide-saml-b = Wählen Sie die Kachel [[SAML]]
guide-saml-c = Bearbeiten Sie [[Basic SAML Configuration]]
guide-saml-d = Füllen Sie [[Identifier (Entity ID)]] und [[Reply URL (Assertion Consumer Service URL)]] aus und klicken Sie dann auf [[Save]]
guide-saml-d-help = Kopieren Sie beide aus den Unternehmenseinstellungen in Contractbook, Zeichen für Zeichen.
guide-saml-e = Wählen Sie [[Download]] neben [[Federation Metadata XML]]
guide-saml-e-help = Laden Sie diese Datei in Contractbook hoch: Unternehmenseinstellungen, Single sign-on (einmaliges Anmelden, SSO).
guide-saml-done = Eine zugewiesene Person kann sich mit dem Microsoft-Konto bei Contractbook anmelden.
guide-saml-optional = Ob Contractbook die Anmeldung vor der Synchronisierung verlangt, steht nicht in den Entra-Artikeln. Im Okta-Artikel steht es. Fragen Sie den Contractbook-Support, wenn Sie beides wollen.

## Step 5: connect

guide-connect-title = Adresse und Token in Entra eintragen
guide-connect-lead = Beide Werte haben den Test von diesem Computer aus bestanden. Jetzt probiert Microsoft sie selbst und behält sie.
guide-connect-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[+ New configuration]]
guide-connect-a-help = Manage ist im Menü der App links. Klicken Sie darauf, falls es zugeklappt ist.
guide-connect-b = Wählen Sie bei [[Select authentication method]] die Option [[Bearer authentication]]
guide-connect-b-help = Bearer heißt: Wer das Token mitbringt, darf hinein. Contractbook verwendet keine andere Methode.
guide-connect-c = In [[Tenant URL]] einfügen
guide-connect-d = In [[Secret token]] einfügen
guide-connect-d-help = Nur das Token, ohne das Wort Bearer. Das Feld zeigt Punkte.
guide-connect-e = Klicken Sie auf [[Test connection]] und warten Sie
guide-connect-e-help = Ein grünes Zeichen oder eine Erfolgsmeldung erscheint. Ist die Meldung rot, kopieren Sie sie ganz hierher.
guide-connect-f = Klicken Sie auf [[Create]]
guide-connect-f-help = Erst danach ist die Konfiguration gespeichert.
guide-connect-done = Die Übersicht der Bereitstellung öffnet sich, und es läuft noch nichts.
guide-connect-nothing-sent = Noch wird niemand an Contractbook gesendet. Das beginnt in Schritt 7.
guide-connect-failed = Microsoft zeigt bei jedem gescheiterten Test dasselbe rote Banner, auch wenn die Anmeldeinformationen stimmen. Der Code und die Details darunter verraten die Ursache. Fügen Sie sie hier ein.

guide-connect-older-title = Der ältere Bildschirm
guide-connect-older-lead = Dieselben beiden Werte im Formular, das Microsoft vor 2025 verwendete. Beide Formulare sind noch in Gebrauch.
guide-connect-older-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Get started]]
guide-connect-older-b = Stellen Sie [[Provisioning Mode]] auf [[Automatic]]
guide-connect-older-c = Öffnen Sie [[Admin Credentials]] und fügen Sie in [[Tenant URL]] ein
guide-connect-older-c-help = Klicken Sie auf die Überschrift, falls die Felder zugeklappt sind.
guide-connect-older-d = In [[Secret Token]] einfügen
guide-connect-older-e = Klicken Sie auf [[Test Connection]] und warten Sie
guide-connect-older-f = Klicken Sie in der obersten Zeile auf [[Save]]
guide-connect-older-f-help = Gespeichert wird nach dem Test. Schließen Sie das Formular dann mit dem Kreuz.
guide-connect-older-done = Darunter erscheinen zwei weitere Teile: Mappings und Settings. Es läuft noch nichts.

guide-mapping-title = Prüfen, welche Angabe wohin geht (optional)
guide-mapping-lead = Entra füllt das Login in Contractbook aus dem User principal name (UPN), dem Namen, mit dem man sich bei Microsoft anmeldet. Es muss mit der E-Mail-Adresse in Contractbook übereinstimmen.
guide-mapping-a = Wählen Sie [[Attribute mapping]] unter [[Manage]]
guide-mapping-a-help = Es trägt vielleicht das Wort Preview.
guide-mapping-b = Wählen Sie [[Provision Microsoft Entra ID Users]]
guide-mapping-c = Prüfen Sie die Zeile `userName`
guide-mapping-c-help = Sind User principal name und E-Mail-Adresse bei Ihnen verschieden, bearbeiten Sie die Zeile und nehmen Sie `mail` als Quelle. Sie muss die Zeile zum Abgleichen bleiben.
guide-mapping-d = Prüfen Sie die Zeile `emails[type eq "work"].value`
guide-mapping-d-help = Ihre Quelle ist `mail`. Personen mit leerem E-Mail-Feld werden ohne Adresse gesendet.
guide-mapping-e = Klicken Sie auf [[Save]], falls Sie etwas geändert haben
guide-mapping-e-help = Nach dem Start geht Entra bei jeder Änderung noch einmal alle durch.
guide-mapping-done = Login und dienstliche E-Mail-Adresse entsprechen den Adressen in Contractbook.
guide-mapping-groups = Lassen Sie [[Provision Microsoft Entra ID Groups]] nur eingeschaltet, wenn der Test in Schritt 4 ergab, dass Contractbook über Gruppen Auskunft gibt.
guide-mapping-active = Behalten Sie die Zeile `active`. Ohne sie bleiben ausgeschiedene Personen in Contractbook aktiv.

## Step 6: people

guide-assign-title = Auswählen, wer synchronisiert wird
guide-assign-lead = Entra sendet nur die Personen, die Sie der App zuweisen. Beginnen Sie mit einer oder zwei und fügen Sie dann die anderen hinzu.
guide-assign-a = Wählen Sie [[Users and groups]] unter [[Manage]]
guide-assign-b = Wählen Sie [[+ Add user/group]]
guide-assign-c = Klicken Sie unter **Users and groups** auf [[None Selected]]
guide-assign-c-help = Das ist ein Link in der Mitte der Seite. Rechts öffnet sich eine Liste.
guide-assign-d = Haken Sie die Personen an und klicken Sie auf [[Select]]
guide-assign-d-help = Suchen Sie nach Name oder Adresse. Die Häkchen bleiben beim Weitersuchen.
guide-assign-e = Klicken Sie auf [[Assign]]
guide-assign-done = Alle Ausgewählten stehen in der Liste der App.
guide-assign-trial-first = Nehmen Sie die Testperson und weisen Sie sonst niemanden zu, bis diese Person angekommen ist.
guide-assign-admin = Mindestens ein Organisationsadministrator sollte dabei sein. Diese Person kann Contractbooks Berechtigungen für alle akzeptieren.
guide-assign-nested = Nur direkte Mitglieder einer Gruppe werden gesendet. Eine Gruppe in einer Gruppe bleibt außen vor, für die Synchronisierung und für die Anmeldung.
guide-assign-licence = Um Gruppen zuzuweisen, brauchen Sie die Lizenz Microsoft Entra ID P1 oder P2. Einzelne Personen lassen sich ohne sie zuweisen.
guide-assign-nobody = Ist niemand zugewiesen, läuft die Synchronisierung, meldet Erfolg und tut nichts.

## Step 7: trial, start, pause, logs

guide-trial-title = Zuerst eine Person probieren
guide-trial-lead = Provision on demand (bei Bedarf) sendet jetzt eine Person und zeigt jeden Schritt. Es dauert meist keine 30 Sekunden.
guide-trial-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Provision on demand]]
guide-trial-a-help = Im Menü links oder in der obersten Zeile der Seite Provisioning.
guide-trial-b = Suchen Sie die Person und wählen Sie den Namen
guide-trial-b-help = Gerade erst zugewiesen? Entra braucht ein paar Minuten, bis es davon weiß.
guide-trial-c = Klicken Sie auf [[Provision]]
guide-trial-c-help = Entra zeigt für jeden Schritt ein Zeichen: Import, Bereich (ob die Person synchronisiert werden soll), Abgleich, Aktion.
guide-trial-done = Alle Schritte tragen ein grünes Zeichen, und die Person erscheint in Contractbook.
guide-trial-real = Das ist echt: Die Person bekommt ein Konto in Contractbook, oder ein vorhandenes wird verknüpft.
guide-trial-flag = Endet Ihre Tenant-URL auf `aadOptscim062020`, beachtet der Versuch das nicht. Er zeigt dann die ältere Art, Änderungen zu senden.

guide-start-title = Synchronisierung starten
guide-start-lead = Zuerst zwei Sicherungen, dann der Start. Vor F wird nichts gesendet.
guide-start-a = Öffnen Sie [[Overview]] von Provisioning und bearbeiten Sie [[Properties]] mit dem Stift
guide-start-a-help = Unter Manage, Provisioning. Der Stift ist rechts neben der Überschrift.
guide-start-b = Füllen Sie [[Notification Email]] aus und haken Sie [[Send an email notification when a failure occurs]] an
guide-start-b-help = Eine Adresse, die gelesen wird, etwa ein freigegebenes Postfach. Sonst erfährt niemand, wenn die Synchronisierung stoppt.
guide-start-c = Haken Sie [[Prevent accidental deletion]] an und setzen Sie eine kleine [[Accidental deletion threshold]]
guide-start-c-help = Würden in einem Durchlauf mehr Personen abgeschaltet, hält Entra an und fragt. Ein Zehntel Ihrer Personen ist ein guter Anfang.
guide-start-d = Klicken Sie auf [[Apply]]
guide-start-e = Wählen Sie [[Start provisioning]]
guide-start-e-help = In der obersten Zeile von Overview.
guide-start-f = Bestätigen Sie mit [[Yes]]
guide-start-done = Overview zeigt, dass der erste Durchlauf läuft. Auf der Schaltfläche steht jetzt Pause provisioning.
guide-start-what-happens = Zugewiesene Personen bekommen ein Contractbook-Konto, oder ein vorhandenes wird verknüpft. Ab jetzt werden Konten abgeschaltet, deren Personen nicht mehr zugewiesen sind.
guide-start-stop = An derselben Stelle können Sie jederzeit pausieren. Bereits angelegte Konten bleiben.

guide-pause-title = Synchronisierung pausieren oder stoppen
guide-pause-lead = Beim Pausieren bleibt alles, wie es ist. Niemand wird entfernt, und es wird nichts mehr gesendet.
guide-pause-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Overview]]
guide-pause-b = Wählen Sie [[Pause provisioning]]
guide-pause-b-help = Ein begonnener Durchlauf kann noch zu Ende gehen. Auf älteren Bildschirmen steht Stop provisioning.
guide-pause-done = Auf der Schaltfläche steht wieder Start provisioning.
guide-pause-restart = Mit Start provisioning geht es weiter. **Restart provisioning** geht alle von vorn durch. Das ist nach einer Quarantäne nötig, wenn Entra wegen vieler Fehler langsamer geworden ist.

guide-take-out-title = Eine Person herausnehmen
guide-take-out-lead = Nur die Zuweisung dieser einen Person wird entfernt. Die Person bleibt in Ihrem Verzeichnis.
guide-take-out-a = Wählen Sie [[Users and groups]] unter [[Manage]]
guide-take-out-b = Haken Sie das Kästchen vor der Person an
guide-take-out-b-help = Prüfen Sie den Namen genau. Niemand sonst darf angehakt sein.
guide-take-out-c = Klicken Sie auf [[Remove]] und bestätigen Sie
guide-take-out-c-help = In der obersten Zeile. Mit dem nächsten Durchlauf schaltet Contractbook das Konto ab.
guide-take-out-done = Die Person ist nicht mehr in der Liste.
guide-take-out-group = Ist die Person über eine Gruppe zugewiesen? Dann nehmen Sie sie stattdessen in Entra aus dieser Gruppe heraus.

guide-logs-title = Wer scheiterte, und warum
guide-logs-lead = Entra hält fest, was es mit jeder Person getan hat.
guide-logs-a = Öffnen Sie [[Provisioning logs]] im Menü der App
guide-logs-a-help = Die letzte Gruppe des Menüs heißt Activity. Auf der Seite Provisioning heißt der Link View provisioning logs.
guide-logs-b = Stellen Sie **Status** auf **Failure**
guide-logs-c = Klicken Sie auf eine Person und öffnen Sie die Registerkarte **Troubleshooting & Recommendations**
guide-logs-c-help = Kopieren Sie den Text und fügen Sie ihn hier unter „Fehler einfügen“ ein.
guide-logs-done = Jede gescheiterte Person hat einen Code und einen Grund. Entra versucht es von selbst wieder.
guide-logs-kept = Die Protokolle bleiben 30 Tage erhalten, wenn Sie Entra ID P1 oder P2 haben, sonst 7 Tage.

## Step 8: sign-in

guide-sign-in-title = In Contractbook zustimmen
guide-sign-in-lead = Manche Organisationen verlangen, dass ein Administrator einer App zustimmt, bevor sich andere damit anmelden. Das geschieht einmal, durch Anmelden.
guide-sign-in-a = Öffnen Sie Contractbook als Administrator und klicken Sie auf [[Login with Microsoft]]
guide-sign-in-a-help = Verwenden Sie das Konto mit einer Administratorrolle in Entra.
guide-sign-in-b = Wenn Microsoft fragt, haken Sie [[Consent on behalf of your organization]] an
guide-sign-in-b-help = Sehen Sie zuerst Name und Herausgeber an. Mit dem Häkchen gilt es für alle.
guide-sign-in-c = Klicken Sie auf [[Accept]]
guide-sign-in-done = Contractbook öffnet sich. Nun meldet sich jemand ohne Administratorrolle in einem privaten Fenster an. Es erscheint keine Frage.
guide-sign-in-default = Wer sich einmal mit Microsoft anmeldet, hat das von da an als festen Anmeldeweg. Zurück zum Kennwort geht es nur über den Contractbook-Support.
guide-sign-in-who = Auch der Administrator braucht ein Contractbook-Konto. Deshalb ist ein Organisationsadministrator unter den Zugewiesenen.

guide-grant-title = Stattdessen in Entra zustimmen
guide-grant-lead = Dasselbe in Microsofts Portal. Es geht, sobald jemand versucht hat, sich anzumelden, denn erst danach steht Contractbooks eigene App in der Liste.
guide-grant-d = Öffnen Sie Contractbooks Anmelde-App und wählen Sie [[Permissions]]
guide-grant-d-help = Das ist in der Gruppe Security im Menü der App.
guide-grant-e = Klicken Sie auf [[Grant admin consent]] und stimmen Sie in dem Fenster zu, das sich öffnet
guide-grant-e-help = Am Ende der Schaltfläche steht der Name Ihrer Organisation.
guide-grant-done = Die Registerkarte Admin consent zeigt, was akzeptiert wurde. Einfache Anmelderechte fehlen dort vielleicht.
guide-grant-two-apps = Zwei Apps können Contractbook heißen: die, die Sie für die Synchronisierung angelegt haben, und Contractbooks eigene für die Anmeldung. Die Zustimmung gehört zur zweiten. Die Synchronisierung selbst braucht keine.
guide-grant-role = Die Rolle Cloud Application Administrator genügt dafür.

## My screen looks different

looks-azure-names = Im Menü steht Azure Active Directory, Identity oder Microsoft Entra ID
    .action = Das sind frühere Namen desselben Orts. Gehen Sie weiter zu [[Enterprise applications]].
looks-suggestions = Beim Tippen des Namens werden Apps vorgeschlagen
    .action = Ignorieren Sie sie und bleiben Sie bei der dritten Möglichkeit. Eine vorgeschlagene App ist ein anderes Produkt.
looks-no-redirect = Nach Create öffnet sich nichts
    .action = Warten Sie eine Minute, öffnen Sie [[All applications]] und suchen Sie den Namen. Legen Sie die App nicht zweimal an.
looks-new-app-grey = New application ist grau oder fehlt
    .action = Ihrem Konto fehlt die Rolle. Bitten Sie um die Rolle **Cloud Application Administrator**, melden Sie sich ab und wieder an.
looks-other-directory = Oben rechts steht der Name einer anderen Organisation
    .action = Klicken Sie darauf, wählen Sie **Switch directory** und nehmen Sie Ihre eigene Organisation.
looks-scim-api-tile = Eine Kachel bietet eine SCIM Provisioning API an
    .action = Lassen Sie sie. Das ist Microsofts eigene kostenpflichtige Schnittstelle, um Personen nach Entra zu senden, also umgekehrt.
looks-other-language = Das Portal ist in einer anderen Sprache
    .action = Die Reihenfolge ist überall gleich. Nutzen Sie die Zeichnung oder stellen Sie die Sprache mit dem Zahnrad oben rechts um.
looks-two-apps = Zwei Apps heißen Contractbook
    .action = Öffnen Sie beide. Die für die Synchronisierung hat Provisioning unter [[Manage]]. Die andere gehört zur Anmeldung.
looks-no-provisioning = Es gibt kein Provisioning, oder es wird nicht unterstützt
    .action = Diese App ist von anderer Art und kann keine Personen synchronisieren. Legen Sie eine neue mit der dritten Möglichkeit an, Non-gallery.
looks-manage-folded = Ich sehe kein Menü, oder unter Manage steht nichts
    .action = Machen Sie das Fenster breiter oder klicken Sie auf den kleinen Pfeil vor [[Manage]].
looks-greyed = Schaltflächen sind grau, oder es heißt, ich habe keinen Zugriff
    .action = Ihr Konto darf lesen, aber nicht ändern. Bitten Sie um die Rolle **Cloud Application Administrator** oder den Besitzer der App um diesen Schritt.
looks-registration-page = Die Seite heißt App registrations
    .action = Das ist die andere Hälfte einer App, mit anderer Object ID. Gehen Sie zu [[Enterprise apps]] und öffnen Sie die App dort.
looks-connect-tile = Es gibt eine Kachel Create configuration
    .action = Klicken Sie darin auf [[Connect your application]]. Es führt zum selben Formular.
looks-get-started = Es gibt nur eine Schaltfläche Get started
    .action = Klicken Sie darauf. Es öffnet sich dasselbe Formular oder das ältere mit Provisioning Mode.
looks-mode-automatic = Ich sehe Provisioning Mode und Admin Credentials
    .action = Das ist das ältere Formular. Wählen Sie [[Automatic]] und tragen Sie dieselben beiden Werte ein. Die Anleitung dazu steht unten.
looks-new-configuration = Ich sehe New configuration statt Get started
    .action = Das ist das heutige Formular. Folgen Sie der Anleitung dazu.
looks-edit-provisioning = Ich sehe Edit provisioning, oder eine Konfiguration ist schon da
    .action = Es wurde schon früher eingerichtet. Öffnen Sie [[Connectivity]] unter [[Manage]] oder [[Edit provisioning]] und tragen Sie beide Werte neu ein.
looks-oauth-fields = Es fragt nach Token endpoint, Client ID und Client secret
    .action = Eine andere Methode ist gewählt. Stellen Sie [[Select authentication method]] auf [[Bearer authentication]].
looks-create-grey = Create oder Save ist grau
    .action = Zuerst muss Microsofts Test bestanden sein. Klicken Sie auf [[Test connection]], nach einer Änderung noch einmal.
looks-mappings-section = Es gibt kein Attribute mapping
    .action = Öffnen Sie auf älteren Bildschirmen [[Edit provisioning]], dann **Mappings**.
looks-only-users = Nur Benutzer lassen sich wählen, keine Gruppen
    .action = Gruppen brauchen die Lizenz Entra ID P1 oder P2. Wählen Sie die Personen einzeln; alle angehakten werden zusammen zugewiesen.
looks-role-wanted = Assign ist grau, und eine Rolle wird verlangt
    .action = Wählen Sie **User** oder **Default Access**. Jede hier angebotene Rolle reicht für die Synchronisierung.
looks-on-demand-elsewhere = Provision on demand ist nicht im linken Menü
    .action = Es ist in der obersten Zeile der Seite Provisioning. Es erscheint erst, wenn die Konfiguration angelegt ist.
looks-trial-not-found = Die Person wird nicht gefunden
    .action = Gerade erst zugewiesen? Warten Sie ein paar Minuten. Suchen Sie sonst nach dem vollen Benutzernamen und prüfen Sie, ob das Konto aktiv ist.
looks-trial-skipped = Es heißt, die Person wurde übersprungen
    .action = Die Person ist dieser App nicht zugewiesen, oder nur über eine Gruppe in einer Gruppe. Weisen Sie sie direkt zu und versuchen Sie es wieder.
looks-settings-section = Es gibt keine Properties mit einem Stift
    .action = Öffnen Sie auf älteren Bildschirmen [[Edit provisioning]], dann **Settings**, und klicken Sie dort auf [[Save]].
looks-status-switch = Es gibt einen Schalter Provisioning Status mit On und Off
    .action = Das ist der ältere Start. Stellen Sie ihn auf **On** und klicken Sie auf [[Save]]. **Off** pausiert.
looks-pause-shown = Auf der Schaltfläche steht schon Pause oder Stop provisioning
    .action = Es läuft schon. Klicken Sie nichts an und verfolgen Sie nur, was geschieht.
looks-start-missing = Start provisioning ist grau oder fehlt
    .action = Noch ist keine Konfiguration gespeichert. Gehen Sie zurück zu Schritt 5 und klicken Sie nach dem Test auf [[Create]].
looks-logs-elsewhere = Provisioning logs ist nicht im Menü der App
    .action = Öffnen Sie Provisioning und wählen Sie [[View provisioning logs]], oder im Menü des Portals **Monitoring & health**.
looks-logs-empty = Die Protokolle sind leer
    .action = Gleich nach dem Start hinken sie einige Minuten hinterher. Prüfen Sie den Zeitraum und entfernen Sie alle Filter.
looks-no-saml-tile = Es gibt keine Kachel SAML
    .action = Diese App ist von anderer Art. Nur eine Non-gallery-App bietet SAML und die Synchronisierung zusammen.
looks-no-question = Microsoft fragt nichts, und Contractbook öffnet sich
    .action = Dann ist nichts zu akzeptieren, oder es wurde schon akzeptiert. Probieren Sie es mit jemandem, der kein Administrator ist.
looks-no-tick-box = Das Kästchen für die Organisation fehlt
    .action = Es wird nur manchen Administratoren gezeigt, meist Global Administrators. Stimmen Sie stattdessen in Entra zu.
looks-approval-needed = Es heißt Need admin approval oder Approval required
    .action = Sie sind ohne ausreichende Rolle angemeldet. Melden Sie sich als Administrator an oder senden Sie die Anfrage und genehmigen Sie sie unter [[Admin consent requests]].
looks-wrong-account = Es heißt, das Konto existiert nicht in der Organisation
    .action = Ein privates oder anderes Konto ist angemeldet. Nutzen Sie ein privates Fenster und melden Sie sich mit dem Arbeitskonto an.
looks-sign-in-app-missing = Contractbooks Anmelde-App ist nicht in der Liste
    .action = Noch niemand hat versucht, sich anzumelden. Klicken Sie in Contractbook einmal auf [[Login with Microsoft]] und sehen Sie dann wieder nach.
looks-grant-missing = Es gibt keine Schaltfläche zum Zustimmen
    .action = Vielleicht haben Sie die App für die Synchronisierung geöffnet, die keine Zustimmung braucht. Öffnen Sie die andere Contractbook-App.

## Step 1: before you start

prepare-title = Bevor Sie beginnen
prepare-lead = Microsoft Entra ID ist die Personenliste Ihrer Organisation. Mit SCIM, dem hier benutzten Standard, hält Entra die Liste in Contractbook auf demselben Stand. Sie brauchen fünf Dinge.
prepare-needs-title = Was Sie brauchen
prepare-need-role = **Eine Rolle in Entra**: Cloud Application Administrator oder Application Administrator
prepare-need-role-help = Wer sie hat, kann die Entra-Schritte mit Ihnen zusammen machen.
prepare-need-token = **Ein geheimes Token vom Contractbook-Support**
prepare-need-token-help = Ein langes Kennwort für die Synchronisierung. Fragen Sie zuerst danach: Die Antwort dauert am längsten.
prepare-need-account = **Ein Contractbook-Konto mit allen Unternehmensberechtigungen**
prepare-need-account-help = Mindestens Manage company settings, Manage users und Manage user groups.
prepare-need-people = **Die Personen, die Zugang bekommen**, und eine davon als Testperson
prepare-need-people-help = Ein Organisationsadministrator sollte dabei sein.
prepare-need-licence = **Entra ID Free genügt für einzelne Personen**
prepare-need-licence-help = Für Gruppen ist Entra ID P1 oder P2 nötig.
prepare-changes-title = Was sich ändern wird
prepare-change-read-only = In Contractbook lassen sich **Users** und **User groups** größtenteils nur noch lesen. Einladen von Personen und Ändern von Berechtigungen und Gruppen geschieht dann in Entra.
prepare-change-addresses = Adressen in Entra müssen genau denen in Contractbook entsprechen. Sind sie verschieden, kann ein zweites Konto entstehen, oder die Person kann sich nicht anmelden.
prepare-change-leavers = Ist jemand der App in Entra nicht mehr zugewiesen, wird das Konto in Contractbook abgeschaltet. Schritt 7 kann das mit einer Person probieren, bevor es darauf ankommt.
prepare-change-back = Contractbook beschreibt keinen Weg, das selbst rückgängig zu machen. Wollen Sie vielleicht zurück, fragen Sie den Support, bevor Sie beginnen.
prepare-change-nothing-yet = Vor Schritt 7 wird niemand hinzugefügt. Dort klicken Sie selbst auf Start.
prepare-stop = Sie können die Synchronisierung jederzeit in Entra pausieren. Bereits angelegte Konten bleiben, wie sie sind.
prepare-time-title = Wie lange es dauert
prepare-time-hands = **Ihre eigene Zeit**: { $low } bis { $high } Minuten, auch in Teilen
prepare-time-token = **Warten auf das Token**: liegt beim Contractbook-Support
prepare-time-first = **Der erste Durchlauf**: 5 bis 15 Minuten nach Contractbooks Erfahrung. Microsoft nennt 20 Minuten bis mehrere Stunden, je nach Zahl der Personen.
prepare-time-later = **Spätere Änderungen**: etwa alle 40 Minuten
prepare-saml-title = Anmeldung über Entra
prepare-saml = Synchronisierung und Anmeldung sind zweierlei. Die Anmeldung mit SAML, einem Standard dafür, ist optional und hat einen eigenen Teil in Schritt 2.
prepare-names-title = Ältere Namen
prepare-names = Bis 2023 hieß Entra ID **Azure Active Directory** (Azure AD). Ältere Artikel, auch die von Contractbook, verwenden dessen Namen und ein älteres Formular. Hier wird beides gezeigt.

## The token: who issues it

token-who-title = Woher das Token kommt
token-who = Der Contractbook-Support erstellt es und sendet es Ihnen. Sie können es nicht selbst erstellen.
token-names = Contractbooks Artikel nennen es **Secret Token**, **API key** oder **SSO API key**. Soweit sie erkennen lassen, ist es ein und dasselbe.
token-contradiction-title = Contractbooks Artikel widersprechen einander
token-contradiction-issuer = Ein früherer Artikel sagt, dass der Administrator den Schlüssel in den Unternehmenseinstellungen erstellt. Zwei spätere sagen, dass nur der Support Schlüssel für SCIM erstellt. Dieses Programm folgt den späteren.
token-contradiction-address = Ein Artikel nennt zwei Adressen: `https://api.contractbook.com/scim` und, einige Zeilen weiter, `https://api.contractbook.com/scim/v2`. Dieses Programm versucht die, die Sie angeben. Führt sie nirgendwohin, versucht es die andere und sagt, welche geantwortet hat.
token-personal-title = Nicht Ihr persönlicher API-Schlüssel
token-personal = Unter Profile settings kann jeder einen persönlichen API-Schlüssel erstellen. Er sieht ähnlich aus, ist aber für andere Programme gemacht und wird hier wahrscheinlich abgelehnt.
token-keep = Behandeln Sie es wie ein Kennwort: im Kennwortmanager aufbewahren, niemandem in einer gewöhnlichen E-Mail senden.
token-unknown = Contractbook sagt nicht, wie lange ein Token gilt oder was geschieht, wenn das Konto dahinter geschlossen wird. Notieren Sie, wann Sie es bekommen haben.
token-request-title = Contractbook-Support um das Token bitten
token-request-help = Seien Sie beim Senden mit einem Konto bei Contractbook angemeldet, das alle Unternehmensberechtigungen hat.
token-request-subject = SCIM-Token für Microsoft Entra ID
token-request-message =
    Hallo Contractbook-Support,

    wir möchten unsere Benutzer aus Microsoft Entra ID mit SCIM synchronisieren. Bitte senden Sie uns dafür das geheime Token.

    Konto, das die Integration verwaltet: { $email }
    Integrationstyp: Microsoft Entra ID
    Dieses Konto hat alle Unternehmensberechtigungen.

    Bitte sagen Sie uns auch, welche Tenant-URL für uns richtig ist, wie lange das Token gilt und ob es endet, wenn dieses Konto geschlossen wird.

    Vielen Dank
