# What Microsoft says: Test connection, provisioning states, sign-in codes.

entra-invalid-credentials-banner = Microsofts Test schlug fehl, und die Meldung sagt nicht, warum
    .cause = Diese Meldung ist bei jedem fehlgeschlagenen Test gleich. Sie kommt auch bei richtigen Anmeldeinformationen.
    .cause2 = Der wahre Grund sind der Fehlercode und die Details darunter.
    .action = Öffnen Sie die Details unter der Meldung, kopieren Sie alles, und fügen Sie es hier ein. Gibt es keine Details, führen Sie den Test in Schritt 4 aus: Er nennt die Ursache.

entra-credential-validation-unavailable = Microsoft bekam von Contractbook keine brauchbare Antwort
    .cause = Die Tenant-URL hat einen Tippfehler. Der Hostname ist falsch, oder die Adresse führt woandershin.
    .cause2 = Das Token wurde abgelehnt. Die Details sagen dann 401 oder 403.
    .cause3 = Contractbook war für Microsoft nicht erreichbar. Die Details sprechen dann vom Senden der Anfrage, und ein späterer Versuch kann gelingen.
    .action = Kopieren Sie Tenant-URL und Token noch einmal aus diesem Programm nach Entra, und klicken Sie dann auf Test connection.

entra-credential-validation-failure = Contractbook hat auf Microsofts Test unerwartet geantwortet
    .cause = Die Zeile für den Abgleich wurde von userName auf etwas geändert, wonach Contractbook nicht suchen kann.
    .cause2 = Contractbook hat die Frage selbst abgelehnt. Die Details zitieren die Antwort, oft mit 400.
    .action = Machen Sie in Attribute mapping userName wieder zur Zeile für den Abgleich, speichern Sie, und klicken Sie auf Test connection. Bleibt es dabei, senden Sie die zitierte Antwort an den Contractbook-Support.

entra-invalid-credentials = Tenant-URL oder Token ist nicht oder falsch gespeichert
    .cause = Eines der beiden Felder wurde leer oder abgeschnitten gespeichert.
    .cause2 = Das Token wurde nach dem Speichern ersetzt.
    .action = Öffnen Sie in Entra Connectivity, tragen Sie beide Werte neu ein, testen und speichern Sie, und starten Sie die Bereitstellung neu.

entra-service-incompatible = Microsoft konnte die Antwort nicht als SCIM lesen
    .cause = Die Tenant-URL ist eine andere Variante als die, die antwortet. Die Details sagen dann 404.
    .cause2 = Statt der Schnittstelle von Contractbook hat eine Webseite geantwortet. Die Details zeigen dann HTML.
    .cause3 = Die Antwort von Contractbook hat eine Form, die Entra nicht annimmt. Die Details zitieren sie.
    .action = Führen Sie den Test in Schritt 4 aus, und verwenden Sie die Tenant-URL, die er bestätigt. Steht sie schon in Entra, senden Sie die zitierte Antwort an den Contractbook-Support.

entra-wrong-auth-method = In Entra ist eine andere Authentifizierungsmethode gewählt
    .cause = Gewählt ist OAuth2 client credentials grant. Das verlangt Felder, die Contractbook nicht hat.
    .action = Stellen Sie Select authentication method auf Bearer authentication, und tragen Sie dann Tenant-URL und Token ein.

entra-not-entitled = Entra überspringt eine Person, weil die Zuweisung beschädigt ist
    .cause = Der Eintrag der Zuweisung ist beschädigt. Die Person steht in der Liste und ist trotzdem nicht berechtigt.
    .cause2 = Die Person ist nur über eine Gruppe in einer Gruppe zugewiesen.
    .action = Entfernen Sie die Person in Users and groups, fügen Sie sie direkt wieder hinzu, warten Sie einige Minuten, und versuchen Sie Provision on demand.
    .message = Guten Tag, Entra überspringt in der Contractbook-App eine Person als not effectively entitled. Könnten Sie sie unter Users and groups entfernen und direkt neu zuweisen?

entra-quarantine = Entra hat die Synchronisierung in Quarantäne gesetzt
    .cause = Das Token oder die Adresse funktioniert nicht mehr. Das ist der übliche Grund.
    .cause2 = Bei zu vielen Personen gab es Fehler, oder es würden mehr abgeschaltet, als die Schwelle erlaubt.
    .action = Führen Sie den Test in Schritt 4 aus, berichtigen Sie, was er nennt, speichern Sie es in Entra, und wählen Sie Restart provisioning. Bis dahin versucht Entra es nur etwa einmal am Tag und gibt nach 28 Tagen auf.
    .message = Guten Tag, die Synchronisierung mit Contractbook ist in Entra in Quarantäne. Könnten Sie die App öffnen, den Grund in der Übersicht unter Provisioning ansehen, die aktuelle Tenant-URL und das aktuelle Token eintragen und Restart provisioning wählen?

entra-wrong-app-kind = Diese App kann keine Personen synchronisieren
    .cause = Sie wurde als App-Registrierung angelegt. Solche Apps haben keine automatische Bereitstellung.
    .cause2 = Sie ist eine fertige Katalog-App eines anderen Produkts.
    .action = Legen Sie in Schritt 2 eine neue App mit der dritten Möglichkeit an, Non-gallery. Die alte kann bleiben, wenn sich Personen über sie anmelden.

aadsts-65001 = Noch niemand hat diese App für Ihre Organisation akzeptiert
    .cause = Ein Administrator muss einmal akzeptieren. Bis dahin lässt Microsoft niemanden hinein.
    .cause2 = Sie wurde nur für eine Person akzeptiert, nicht für alle.
    .action = Lassen Sie einen Administrator sich bei Contractbook anmelden und für die ganze Organisation akzeptieren, wie in Schritt 8.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS65001. Ein Administrator muss die App einmal für unsere Organisation akzeptieren. Könnten Sie sich mit Microsoft bei Contractbook anmelden und akzeptieren oder auf der Seite Permissions der App die Administratoreinwilligung erteilen?

aadsts-90093 = Diese Person darf die App nicht akzeptieren
    .cause = In Ihrer Organisation dürfen nur Administratoren Apps akzeptieren.
    .action = Lassen Sie einen Administrator einmal für alle akzeptieren, wie in Schritt 8.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS90093: Ein Administrator muss die App akzeptieren. Könnten Sie ihr die Administratoreinwilligung erteilen?

aadsts-90094 = Ein Administrator muss diese App akzeptieren
    .cause = In Ihrer Organisation dürfen nur Administratoren Apps akzeptieren.
    .cause2 = Die App verlangt eine Zuweisung. Eine solche App braucht immer die Zustimmung eines Administrators.
    .action = Lassen Sie einen Administrator einmal für alle akzeptieren, wie in Schritt 8.
    .message = Guten Tag, die Anmeldung bei Contractbook verlangt die Genehmigung eines Administrators (AADSTS90094). Könnten Sie der App die Administratoreinwilligung erteilen?

aadsts-90095 = Eine Anfrage auf Genehmigung wartet
    .cause = Die Person hat über Microsofts Seite einen Administrator gefragt. Noch hat niemand geantwortet.
    .action = Genehmigen Sie sie in Entra: Enterprise apps, Activity, Admin consent requests, My Pending.
    .message = Guten Tag, in Entra wartet eine Anfrage, Contractbook zu genehmigen, unter Enterprise apps, Activity, Admin consent requests, My Pending. Könnten Sie sie prüfen?

aadsts-50105 = Diese Person ist der App nicht zugewiesen
    .cause = Die Person fehlt unter Users and groups.
    .cause2 = Die Person ist nur in einer Gruppe innerhalb der zugewiesenen Gruppe. Das zählt nicht.
    .action = Weisen Sie unter Users and groups die Person zu oder die Gruppe, in der sie direkt Mitglied ist. Melden Sie sich nach einigen Minuten neu an.
    .message = Guten Tag, eine Person kann sich wegen AADSTS50105 nicht bei Contractbook anmelden. Könnten Sie sie unter Users and groups direkt der App zuweisen?

aadsts-650056 = Die Anmeldeeinstellungen passen nicht zusammen
    .cause = Identifier (Entity ID) in Entra ist anders als der Wert, den Contractbook sendet.
    .cause2 = Die App hat keine Berechtigung, oder niemand hat sie akzeptiert.
    .action = Vergleichen Sie Identifier (Entity ID) in Entra Buchstabe für Buchstabe mit dem Wert in den Unternehmenseinstellungen von Contractbook. Sind sie gleich, erteilen Sie die Administratoreinwilligung.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS650056. Könnten Sie Identifier (Entity ID) unter Single sign-on mit dem Wert in Contractbook vergleichen und danach die Administratoreinwilligung erteilen?

aadsts-50011 = Die Reply URL in Entra ist nicht die, die Contractbook verwendet
    .cause = Die Reply URL hat einen Tippfehler oder gehört zu einer anderen Umgebung.
    .action = Kopieren Sie die Reply URL aus den Unternehmenseinstellungen von Contractbook in Basic SAML Configuration, und speichern Sie.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS50011. Könnten Sie die Reply URL aus den Unternehmenseinstellungen von Contractbook in Basic SAML Configuration der App kopieren?

aadsts-700016 = Diese App ist in Ihrer Organisation nicht bekannt
    .cause = Identifier (Entity ID) in Entra ist anders als der Wert, den Contractbook sendet.
    .cause2 = Die Anmeldung geht an das Entra einer anderen Organisation. Benutzt wird ein privates Konto oder ein Partnerkonto.
    .cause3 = Die App wurde gelöscht oder hier nie akzeptiert.
    .action = Prüfen Sie zuerst das Konto in einem privaten Fenster. Vergleichen Sie dann Identifier (Entity ID) in Entra mit dem Wert von Contractbook.
    .message = Guten Tag, die Anmeldung bei Contractbook endet mit AADSTS700016. Könnten Sie Identifier (Entity ID) der App in Entra mit dem Wert in den Unternehmenseinstellungen von Contractbook vergleichen?

aadsts-50020 = Das Konto gehört zu einer anderen Organisation
    .cause = Angemeldet ist ein privates Microsoft-Konto oder das Konto eines anderen Unternehmens.
    .action = Melden Sie sich ab, öffnen Sie ein privates Fenster, und melden Sie sich mit dem Arbeitskonto dieser Organisation an. Ein Gast muss vorher in Entra eingeladen werden.
