# Microsoft's sign-in codes (AADSTS). Some more are in problems-entra.ftl.

aadsts-65004 = Die Genehmigung wurde abgebrochen
    .cause = Jemand hat auf der Seite, die um das Akzeptieren der App bittet, Cancel gewählt. Nichts ist kaputt.
    .action = Melden Sie sich neu an, und wählen Sie Accept, oder lassen Sie einen Administrator für alle akzeptieren, wie in Schritt 8.

aadsts-65005 = Die App verlangt etwas, das nicht eingerichtet ist
    .cause = Bei Anmeldung über SAML, eine Art des einmaligen Anmeldens, ist Identifier (Entity ID) in Entra anders als der Wert, den Contractbook sendet.
    .cause2 = Die App verlangt einen Dienst, den Ihre Organisation nicht hat.
    .action = Vergleichen Sie Identifier (Entity ID) in Entra Buchstabe für Buchstabe mit dem Wert in den Unternehmenseinstellungen von Contractbook.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS65005. Könnten Sie Identifier (Entity ID) unter Single sign-on mit dem Wert in den Unternehmenseinstellungen von Contractbook vergleichen?

aadsts-650052 = Die App braucht einen Microsoft-Dienst, den Ihre Organisation nicht hat
    .cause = Die Lizenz für diesen Dienst fehlt, oder er wurde hier nie eingeschaltet.
    .action = Lassen Sie einen Entra-Administrator den Dienst ansehen, den die Meldung nennt: Er kann ihn lizenzieren oder die App neu akzeptieren.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS650052: Die App braucht einen Dienst, den unsere Organisation nicht hat. Könnten Sie nachsehen, welchen die Meldung nennt, und danach die App neu akzeptieren?

aadsts-650057 = Die App verlangt eine Berechtigung, die sie nie angegeben hat
    .cause = Die Registrierung der App beim Hersteller ist unvollständig. In Ihrer Organisation kann das niemand ändern.
    .action = Senden Sie die Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Anmeldung bei Contractbook mit Microsoft endet mit AADSTS650057, invalid resource. Die verlangte Ressource ist nicht unter den Berechtigungen Ihrer App-Registrierung. Bitte prüfen Sie das.

aadsts-90008 = Die Anmeldeberechtigung dieser App ist noch nicht akzeptiert
    .cause = Niemand in Ihrer Organisation hat akzeptiert, dass die App Personen anmelden darf.
    .cause2 = Die Registrierung der App beim Hersteller verlangt diese Berechtigung nicht.
    .action = Lassen Sie einen Administrator einmal für alle akzeptieren, wie in Schritt 8. Bleibt es dabei, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS90008. Könnten Sie der App die Administratoreinwilligung erteilen, damit sie Personen anmelden darf?

aadsts-90090 = Microsoft konnte die Genehmigung gerade nicht speichern
    .cause = Der Dienst von Microsoft war kurz ausgelastet. Die Genehmigung wurde nicht gespeichert.
    .action = Warten Sie einige Minuten, und akzeptieren Sie dann noch einmal.

aadsts-900941 = Microsoft hält diese App für riskant, und nur ein Administrator darf sie akzeptieren
    .cause = Der Hersteller der App ist bei Microsoft nicht verifiziert. Das heißt nicht, dass sie schädlich ist.
    .cause2 = In Ihrer Organisation kann niemand über Microsofts Seite um Genehmigung bitten.
    .action = Lassen Sie einen Administrator Name und Herausgeber der App prüfen und dann für alle akzeptieren, wie in Schritt 8.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS900941: Microsoft stuft die App als riskant ein. Könnten Sie den Herausgeber prüfen und, wenn es Contractbook ist, die Administratoreinwilligung erteilen?

aadsts-900981 = Microsoft hält diese App für riskant, und eine Anfrage auf Genehmigung ist nötig
    .cause = Der Hersteller der App ist bei Microsoft nicht verifiziert. Das heißt nicht, dass sie schädlich ist.
    .action = Lassen Sie einen Administrator die Anfrage in Entra prüfen: Enterprise apps, Activity, Admin consent requests.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS900981. Könnten Sie die Anfrage unter Enterprise apps, Activity, Admin consent requests prüfen, den Herausgeber ansehen und sie, wenn es Contractbook ist, genehmigen?

aadsts-500011 = Der Dienst hinter der App ist in Ihrer Organisation nicht bekannt
    .cause = Noch niemand hat diesen Dienst hier akzeptiert.
    .cause2 = Die Anmeldung geht an das Entra einer anderen Organisation.
    .action = Prüfen Sie zuerst das Konto in einem privaten Fenster. Stimmt es, lassen Sie einen Administrator die App akzeptieren.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS500011: Ein Dienst, den die App braucht, fehlt in unserer Organisation. Könnten Sie die App für unsere Organisation akzeptieren?

aadsts-500113 = Für die App ist keine Antwortadresse eingetragen
    .cause = Die Seite kam nach einem Genehmigungslink. Die Genehmigung kann trotzdem gespeichert sein.
    .cause2 = In der Registrierung der App beim Hersteller fehlt die Antwortadresse.
    .action = Sehen Sie in Entra unter Permissions der App nach, ob die Genehmigung da ist. Können sich Personen weiter nicht anmelden, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, die Anmeldung bei Contractbook mit Microsoft endet mit AADSTS500113, no reply address is registered. Bitte prüfen Sie die App-Registrierung, oder senden Sie uns einen Genehmigungslink mit der richtigen Antwortadresse (redirect address).

aadsts-900971 = Es wurde keine Antwortadresse angegeben
    .cause = Die Reply URL ist in den SAML-Einstellungen leer.
    .cause2 = Es wurde ein Genehmigungslink ohne Antwortadresse benutzt.
    .action = Kopieren Sie die Reply URL aus den Unternehmenseinstellungen von Contractbook in Basic SAML Configuration, und speichern Sie.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS900971. Könnten Sie die Reply URL aus den Unternehmenseinstellungen von Contractbook in Basic SAML Configuration der App kopieren?

aadsts-900561 = Die Anmeldeseite wurde auf falschem Weg geöffnet
    .cause = Zurück, Neu laden oder ein Lesezeichen hat eine Seite mitten in der Anmeldung geöffnet. Nichts ist kaputt.
    .action = Schließen Sie die Seite, und beginnen Sie noch einmal bei Contractbook.

aadsts-16000 = Das angemeldete Konto passt nicht zu dieser Organisation
    .cause = Der Browser ist mit einem anderen Konto angemeldet, und keines seiner Konten gehört hierher.
    .action = Wählen Sie ein anderes Konto, oder melden Sie sich in einem privaten Fenster mit dem Arbeitskonto an.

aadsts-50034 = Im Entra Ihrer Organisation gibt es niemanden mit dieser Adresse
    .cause = Die Adresse hat einen Tippfehler.
    .cause2 = Der Anmeldename der Person ist ein anderer als die E-Mail-Adresse.
    .cause3 = Die Anmeldung geht an das Entra einer anderen Organisation.
    .action = Vergleichen Sie die Adresse in Entra mit User principal name der Person, und melden Sie sich dann damit an.

aadsts-51004 = Das Konto ist nicht im Entra Ihrer Organisation
    .cause = Die Person gehört zu einer anderen Organisation und wurde nicht eingeladen.
    .cause2 = Das Konto wurde gelöscht.
    .action = Suchen Sie die Person in Entra unter Users. Fehlt sie, laden Sie sie ein, oder stellen Sie sie wieder her.
    .message = Guten Tag, eine Person kann sich nicht bei Contractbook anmelden, weil ihr Konto nicht in unserem Entra ist (AADSTS51004). Könnten Sie es unter Users suchen und sie einladen oder es wiederherstellen?

aadsts-500208 = Diese Art von Konto passt nicht
    .cause = Es wurde ein privates Microsoft-Konto benutzt, wo ein Arbeitskonto nötig ist, oder umgekehrt.
    .action = Melden Sie sich ab, öffnen Sie ein privates Fenster, und melden Sie sich mit dem Arbeitskonto an.

aadsts-50057 = Das Konto dieser Person ist in Entra abgeschaltet
    .cause = Jemand hat die Anmeldung dieser Person gesperrt, meist nach ihrem Ausscheiden.
    .action = Arbeitet die Person noch hier, schalten Sie in Entra Account enabled ein.
    .message = Guten Tag, eine Person kann sich nicht anmelden, weil ihr Konto abgeschaltet ist (AADSTS50057). Falls das nicht gewollt ist, könnten Sie es in Entra einschalten?

aadsts-50053 = Das Konto ist gesperrt
    .cause = Es gab zu viele Versuche mit einem falschen Kennwort.
    .cause2 = Die Anmeldung kam von einer Adresse, die Microsoft für gefährlich hält, etwa einem anonymen VPN.
    .action = Warten Sie etwa zehn Minuten, verlassen Sie das VPN, und melden Sie sich neu an. Bleibt es dabei, lassen Sie einen Administrator im Anmeldeprotokoll nachsehen.
    .message = Guten Tag, eine Person kann sich nicht anmelden: Ihr Konto ist gesperrt (AADSTS50053). Könnten Sie im Anmeldeprotokoll in Entra den Grund suchen und das Konto entsperren?

aadsts-50126 = Benutzername oder Kennwort ist falsch
    .cause = Das Kennwort hat einen Tippfehler oder ist ein altes.
    .action = Melden Sie sich neu an. Setzen Sie das Kennwort zurück, falls es vergessen ist.

aadsts-50055 = Das Kennwort ist abgelaufen
    .cause = Ihre Organisation verlangt von Zeit zu Zeit ein neues Kennwort.
    .action = Setzen Sie auf myaccount.microsoft.com ein neues Kennwort, und melden Sie sich dann neu an.

aadsts-50058 = In diesem Browser ist niemand bei Microsoft angemeldet
    .cause = Die Anmeldung lief im Hintergrund, und noch niemand war bei Microsoft angemeldet.
    .cause2 = Der Browser blockiert Cookies anderer Websites.
    .action = Melden Sie sich auf dem normalen Weg bei Contractbook an, über die Schaltfläche Login with Microsoft.

aadsts-50074 = Ein zweiter Identitätsnachweis ist nötig
    .cause = Ihre Organisation verlangt mehr als das Kennwort.
    .action = Melden Sie sich neu an, und bestätigen Sie auf Nachfrage mit App, Telefon oder Sicherheitsschlüssel.

aadsts-50076 = Hier ist ein zweiter Identitätsnachweis nötig
    .cause = Eine Regel Ihrer Organisation oder der Ort, von dem Sie sich anmelden, verlangt mehr als das Kennwort.
    .action = Melden Sie sich neu an, und bestätigen Sie auf Nachfrage mit App, Telefon oder Sicherheitsschlüssel.

aadsts-50079 = Der zweite Identitätsnachweis muss erst eingerichtet werden
    .cause = Ihre Organisation verlangt mehr als das Kennwort, und diese Person hat noch nichts eingerichtet.
    .action = Melden Sie sich auf aka.ms/mfasetup an, richten Sie ihn ein, und melden Sie sich dann neu bei Contractbook an.

aadsts-50072 = Diese Person muss einen zweiten Identitätsnachweis registrieren
    .cause = Ihre Organisation verlangt mehr als das Kennwort, und diese Person ist noch nicht registriert.
    .action = Melden Sie sich auf aka.ms/mfasetup an, registrieren Sie ihn, und melden Sie sich dann neu bei Contractbook an.

aadsts-53000 = Dieses Gerät erfüllt die Regeln Ihrer Organisation nicht
    .cause = Eine Conditional-Access-Richtlinie lässt nur Geräte ein, die die Regeln erfüllen. Dieses tut es nicht.
    .action = Öffnen Sie auf dem Gerät Company Portal, und tun Sie, was dort steht, oder bitten Sie einen Entra-Administrator, sich die Richtlinie anzusehen.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS53000, das Gerät erfüllt die Regeln nicht. Könnten Sie im Anmeldeprotokoll die Richtlinie suchen und mir sagen, was dem Gerät fehlt?

aadsts-53001 = Dieses Gerät ist in Ihrer Organisation nicht bekannt
    .cause = Eine Conditional-Access-Richtlinie lässt nur Geräte ein, die mit Ihrer Organisation verbunden sind.
    .action = Melden Sie sich von einem Firmengerät an, oder bitten Sie einen Entra-Administrator, sich die Richtlinie anzusehen.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS53001, das Gerät gehört nicht zur Domäne. Könnten Sie im Anmeldeprotokoll die Richtlinie suchen?

aadsts-53003 = Eine Regel Ihrer Organisation blockiert diese Anmeldung
    .cause = Eine Conditional-Access-Richtlinie erlaubt diese App, diesen Ort oder dieses Gerät nicht.
    .action = Bitten Sie einen Entra-Administrator, die Richtlinie im Anmeldeprotokoll zu suchen und Contractbook darin zu erlauben.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS53003: Eine Conditional-Access-Richtlinie blockiert sie. Könnten Sie im Anmeldeprotokoll die Richtlinie suchen und Contractbook erlauben?

aadsts-530032 = Eine Sicherheitsrichtlinie Ihrer Organisation blockiert diese Anmeldung
    .cause = Eine Richtlinie für diese Organisation erlaubt die Anmeldung auf diese Weise nicht.
    .action = Fragen Sie einen Entra-Administrator, welche Richtlinie das Anmeldeprotokoll nennt.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS530032, blockiert durch eine Sicherheitsrichtlinie. Könnten Sie im Anmeldeprotokoll die Richtlinie suchen?

aadsts-530035 = Der Grundschutz von Microsoft blockiert diese Anmeldung
    .cause = Security defaults sind eingeschaltet. Sie erlauben keine alten Anmeldewege ohne zweiten Nachweis.
    .action = Melden Sie sich mit einem aktuellen Browser an, und bestätigen Sie mit dem zweiten Nachweis. Bleibt es dabei, fragen Sie einen Entra-Administrator.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS530035, blockiert durch Security defaults. Könnten Sie im Anmeldeprotokoll nachsehen, was nicht erlaubt war?

aadsts-50194 = Die App ist nur für eine Organisation registriert
    .cause = Die Registrierung der App beim Hersteller lässt keine Personen anderer Organisationen zu.
    .action = Senden Sie die Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Anmeldung bei Contractbook mit Microsoft endet mit AADSTS50194: Die App ist single-tenant, aber der common-Endpunkt wird benutzt. Bitte prüfen Sie die App-Registrierung.

aadsts-70001 = Die App ist abgeschaltet oder nicht da
    .cause = Enabled for users to sign-in steht unter Properties der App auf No.
    .cause2 = Die App wurde in Ihrer Organisation gelöscht.
    .action = Öffnen Sie in Entra die App, Properties, und stellen Sie Enabled for users to sign-in auf Yes.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS70001. Könnten Sie in Entra die App öffnen, Properties, und Enabled for users to sign-in auf Yes stellen?

aadsts-7000112 = Die App ist abgeschaltet
    .cause = Enabled for users to sign-in steht unter Properties der App auf No.
    .action = Öffnen Sie in Entra die App, Properties, und stellen Sie Enabled for users to sign-in auf Yes.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS7000112, die App ist abgeschaltet. Könnten Sie in Entra die App öffnen, Properties, und Enabled for users to sign-in auf Yes stellen?

aadsts-50001 = Der verlangte Dienst ist abgeschaltet oder fehlt
    .cause = Die App verlangt einen Dienst, den Microsoft nicht findet oder den sein Hersteller abgeschaltet hat.
    .action = Senden Sie die Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Anmeldung bei Contractbook mit Microsoft endet mit AADSTS50001: Die Ressource ist abgeschaltet oder nicht vorhanden. Bitte prüfen Sie, was Ihre App verlangt.

aadsts-90002 = Microsoft kennt diese Organisation nicht
    .cause = Die Verzeichnis-ID oder Domain im Link hat einen Tippfehler.
    .cause2 = Die Organisation ist in einer anderen Microsoft-Cloud, etwa der für US-Behörden oder für China.
    .action = Vergleichen Sie die Verzeichnis-ID mit Tenant ID auf der Seite Overview in Entra.

aadsts-90019 = Der Link sagt nicht, für welche Organisation er gilt
    .cause = Im Link fehlt die Verzeichnis-ID, und Microsoft konnte sie nicht am Konto erkennen.
    .action = Verwenden Sie den Link mit der Verzeichnis-ID oder Domain Ihrer Organisation.

aadsts-50059 = Microsoft erkennt nicht, um welche Organisation es geht
    .cause = Weder der Link noch das Konto nennt eine Organisation.
    .action = Melden Sie sich mit der vollen Arbeitsadresse an, oder verwenden Sie den Link mit Ihrer Verzeichnis-ID.

aadsts-50128 = Die Domain dieser Anmeldung gehört zu keiner Organisation
    .cause = Der Teil nach dem @ hat einen Tippfehler, oder die Domain ist bei Microsoft nicht eingetragen.
    .action = Melden Sie sich mit der vollen Arbeitsadresse an, oder verwenden Sie den Link mit Ihrer Verzeichnis-ID.

aadsts-75005 = Microsoft bekam keine richtige Anmeldeanfrage
    .cause = Die Anmeldeadresse wurde direkt oder über ein Lesezeichen geöffnet.
    .cause2 = Microsoft nimmt die SAML-Anfrage von Contractbook so nicht an.
    .action = Beginnen Sie auf der Anmeldeseite von Contractbook oder auf myapps.microsoft.com.

aadsts-750054 = Die Anmeldeanfrage fehlt
    .cause = Die Anmeldeadresse wurde direkt oder über ein Lesezeichen geöffnet.
    .action = Beginnen Sie auf der Anmeldeseite von Contractbook oder auf myapps.microsoft.com.

aadsts-75011 = Sie haben sich anders angemeldet, als die App es verlangt
    .cause = Sie haben sich mit Sicherheitsschlüssel, Zertifikat oder Windows Hello angemeldet, und die App verlangt ein Kennwort.
    .action = Melden Sie sich im Browser bei Microsoft ab und von Contractbook aus neu an. Bleibt es dabei, bitten Sie den Contractbook-Support, kein Kennwort mehr zu verlangen.

aadsts-75016 = Die Form des Benutzernamens in der Anfrage wird nicht angenommen
    .cause = Contractbook verlangt ein NameID-Format, das die App in Entra nicht liefert.
    .action = Öffnen Sie in Entra Attributes & Claims, und stellen Sie das Format von Unique User Identifier so ein, wie Contractbook es angibt.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS75016. Könnten Sie unter Single sign-on, Attributes & Claims das Format der Namenskennung (name identifier) prüfen?

aadsts-76021 = Die App verlangt signierte Anmeldeanfragen
    .cause = In Entra ist Require verification certificates eingeschaltet, und die Anfrage von Contractbook ist nicht signiert.
    .action = Öffnen Sie in Entra Single sign-on, SAML Certificates, und schalten Sie Require verification certificates ab.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS76021. Könnten Sie unter Single sign-on der App Require verification certificates abschalten?

aadsts-501241 = Ein Wert für die Anmeldung ist bei dieser Person leer
    .cause = Das Attribut hinter Unique User Identifier hat keinen Wert, oft die E-Mail-Adresse.
    .action = Füllen Sie das Attribut in Entra für die Person aus, oder nehmen Sie eines, das alle haben.
    .message = Guten Tag, eine Person kann sich nicht bei Contractbook anmelden (AADSTS501241): Ein Claim ist leer. Könnten Sie prüfen, welches Attribut Unique User Identifier nimmt, und es für diese Person ausfüllen?

aadsts-50003 = Die App hat kein Signaturzertifikat
    .cause = Das SAML-Zertifikat wurde nie erstellt oder wurde gelöscht.
    .action = Öffnen Sie in Entra Single sign-on, erstellen Sie ein neues SAML-Zertifikat, und laden Sie die Metadaten neu zu Contractbook hoch.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS50003: kein Signaturschlüssel. Könnten Sie für die App ein SAML-Zertifikat erstellen und die Metadaten zu Contractbook hochladen?

aadsts-50146 = Die App braucht einen eigenen Signaturschlüssel
    .cause = Die App ändert die Anmeldedaten und hat kein eigenes Zertifikat, oder es ist abgelaufen.
    .action = Öffnen Sie in Entra Single sign-on, erstellen Sie ein neues SAML-Zertifikat, und laden Sie die Metadaten neu zu Contractbook hoch.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS50146: Der App fehlt ein eigener Signaturschlüssel. Könnten Sie für sie ein SAML-Zertifikat erstellen und die Metadaten zu Contractbook hochladen?

aadsts-500021 = Ihr Netzwerk lässt nur bestimmte Organisationen zu
    .cause = Der Proxy des Unternehmens fügt eine Liste erlaubter Organisationen hinzu, und diese steht nicht darauf.
    .action = Bitten Sie Ihr Netzwerkteam, diese Organisation auf die Liste erlaubter Tenants zu setzen.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS500021: Die Organisation fehlt in der Liste erlaubter Tenants unseres Proxys. Könnten Sie sie hinzufügen?

aadsts-500022 = Die Liste erlaubter Organisationen in Ihrem Netzwerk blockiert diese
    .cause = Der Proxy des Unternehmens fügt eine Liste erlaubter Organisationen hinzu, und diese steht nicht darauf.
    .action = Bitten Sie Ihr Netzwerkteam, diese Organisation auf die Liste erlaubter Tenants zu setzen.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS500022: Die Liste erlaubter Tenants unseres Proxys blockiert die Organisation. Könnten Sie sie hinzufügen?

aadsts-500212 = Ihre Organisation lässt ihre Mitglieder nicht in diese andere Organisation
    .cause = Die Einstellungen für den Zugriff zwischen Tenants verbieten den Weg hinaus.
    .action = Bitten Sie einen Entra-Administrator, es unter External Identities, Cross-tenant access settings zu erlauben.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS500212. Könnten Sie die ausgehenden Regeln unter External Identities, Cross-tenant access settings prüfen?

aadsts-500213 = Die andere Organisation lässt Ihre Leute nicht hinein
    .cause = Die dortigen Einstellungen für den Zugriff zwischen Tenants verbieten den Weg hinein.
    .action = Bitten Sie den Entra-Administrator jener Organisation, es unter External Identities, Cross-tenant access settings zu erlauben.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS500213. Könnten Sie die eingehenden Regeln unter External Identities, Cross-tenant access settings prüfen?
