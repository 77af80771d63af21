# What Entra's provisioning log, quarantine and settings say, and what a server's refusal quoted there says.

entra-conflict = Diese Person hat schon ein Konto in Contractbook
    .cause = Ein eindeutiger Wert, meist der Benutzername oder die E-Mail-Adresse, gehört schon zu einem anderen Konto. Dieses Konto entstand früher, durch Einladung oder erste Anmeldung.
    .cause2 = Entra sucht Personen über ein anderes Feld als das, das vergeben ist.
    .action = Gleichen Sie Benutzername und E-Mail-Adresse in Entra Buchstabe für Buchstabe an das bestehende Contractbook-Konto an. Dann übernimmt Entra das Konto.
    .message = Guten Tag, Entra kann eine Person nicht in Contractbook anlegen, weil der Name vergeben ist (Code E-109). Könnten Sie User principal name und Mail dieser Person mit dem bestehenden Contractbook-Konto vergleichen und angleichen?

entra-duplicate-target-entries = Mehrere Contractbook-Konten passen zu einer Person
    .cause = Die Person hat in Contractbook mehr als ein Konto mit dem Wert, nach dem Entra sucht.
    .cause2 = Entra gleicht über ein Feld ab, das nicht eindeutig ist.
    .action = Lassen Sie userName in Attribute mapping als Zeile für den Abgleich, und lassen Sie den Contractbook-Support die Konten zusammenführen.
    .message = Guten Tag, Microsoft Entra ID findet zu einer Person mehrere Contractbook-Konten (Code E-110, DuplicateTargetEntries). Bitte führen Sie sie zusammen, oder sagen Sie uns, welches bleiben soll. Das Bereitstellungsprotokoll nennt die Person.

entra-duplicate-source-entries = Mehrere Personen in Entra haben denselben Wert für den Abgleich
    .cause = Zwei Konten in Entra haben denselben Wert in dem Feld, über das Personen gefunden werden, oft eine gemeinsame E-Mail-Adresse.
    .action = Geben Sie in Entra jeder Person einen eigenen Wert, oder gleichen Sie über User principal name ab.
    .message = Guten Tag, mehrere Personen in Entra haben denselben Wert in dem Feld, über das die Synchronisierung mit Contractbook abgleicht (Code E-111). Könnten Sie ihn eindeutig machen oder über User principal name abgleichen lassen?

entra-multiple-entries-in-response = Contractbook gab auf eine Abfrage mehrere Einträge zurück
    .cause = Die Suche nach einer Person oder Gruppe ergibt mehr als eine.
    .cause2 = Eine Gruppe kam mit allen Mitgliedern, obwohl Entra sie ohne Mitglieder abgefragt hat.
    .action = Prüfen Sie, ob userName in Attribute mapping die Zeile für den Abgleich ist. Wenn ja, senden Sie die Nachricht an den Contractbook-Support.
    .message = Guten Tag, Microsoft Entra ID bekommt auf eine einzelne Abfrage mehrere Einträge (Code E-112, MultipleEntriesInResponse). Bitte prüfen Sie den Filter auf userName und displayName und ob excludedAttributes=members beachtet wird.

entra-bad-response = Contractbook hat einen Wert dieser Person abgelehnt
    .cause = Der Wert ist zu lang oder hat eine Form, die Contractbook nicht annimmt. Die Details nennen ihn.
    .action = Berichtigen Sie den Wert in Entra, oder entfernen Sie seine Zeile in Attribute mapping.
    .message = Guten Tag, Contractbook lehnt bei der Synchronisierung einen Wert einer Person ab (Code E-113). Das Bereitstellungsprotokoll nennt das Feld. Könnten Sie den Wert in Entra berichtigen oder seine Zeile in Attribute mapping entfernen?

entra-invalid-anchor = Das verknüpfte Contractbook-Konto gibt es nicht mehr
    .cause = Jemand hat das Konto in Contractbook von Hand gelöscht. Entra merkt es sich noch.
    .action = Wählen Sie Restart provisioning. Entra sucht dann alle neu und legt das Konto wieder an.
    .message = Guten Tag, Entra merkt sich ein Contractbook-Konto, das es nicht mehr gibt (Code E-114, InvalidAnchor). Könnten Sie in der App Restart provisioning wählen?

entra-mandatory-fields-missing = Einer Person fehlt ein Wert, den Contractbook braucht
    .cause = In Entra ist ein Feld leer, meist Mail, Vorname oder Nachname. Personen ohne Postfach haben keine Mail.
    .action = Füllen Sie das Feld in Entra aus, oder nehmen Sie die Person vorerst aus Users and groups.
    .message = Guten Tag, eine Person lässt sich nicht mit Contractbook synchronisieren, weil in Entra ein Pflichtfeld leer ist (Code E-115), oft Mail oder ein Name. Könnten Sie es ausfüllen?

entra-schema-attribute-not-found = Die Zuordnung nennt ein Feld, das Contractbook nicht hat
    .cause = Eine Zeile in Attribute mapping verweist auf ein unbekanntes Feld.
    .action = Löschen Sie diese Zeile in Attribute mapping, und speichern Sie.
    .message = Guten Tag, eine Zeile in Attribute mapping der Contractbook-App nennt ein Feld, das es dort nicht gibt (Code E-116). Könnten Sie diese Zeile löschen?

entra-single-value-only = Mehrere Werte kamen an, wo nur einer passt
    .cause = Die Zuordnung nimmt ein Feld mit vielen Werten, etwa alle weiteren E-Mail-Adressen, für ein Feld, das nur einen fasst.
    .action = Wählen Sie in Attribute mapping für diese Zeile eine Quelle mit einem einzelnen Wert, oder löschen Sie die Zeile.
    .message = Guten Tag, eine Zeile in Attribute mapping der Contractbook-App sendet mehrere Werte in ein Feld für einen (Code E-117). Könnten Sie dort einen einzelnen Wert zuordnen?

entra-invalid-domain = Die E-Mail-Domain ist in Contractbook nicht erlaubt
    .cause = Die Adresse der Person endet auf eine Domain, die für Ihr Unternehmen nicht eingetragen ist.
    .cause2 = Die Adresse in Entra hat einen Tippfehler.
    .action = Prüfen Sie die Adresse in Entra. Stimmt sie, lassen Sie den Contractbook-Support die Domain erlauben.
    .message = Guten Tag, Contractbook lehnt Personen wegen ihrer E-Mail-Domain ab (Code E-118). Bitte erlauben Sie die Domain für unser Unternehmen.

entra-license-limit-exceeded = In Contractbook sind keine Plätze mehr frei
    .cause = In Entra sind mehr Personen zugewiesen, als Ihr Contractbook-Tarif Plätze hat.
    .action = Weisen Sie weniger Personen zu, oder fragen Sie Contractbook nach weiteren Plätzen.
    .message = Guten Tag, unsere Benutzersynchronisierung stockt, weil keine Plätze mehr frei sind (Code E-119, LicenseLimitExceeded). Bitte sagen Sie uns, wie viele Plätze wir haben und wie wir weitere bekommen.

entra-insufficient-rights = Das Token darf sich anmelden, aber dies nicht tun
    .cause = Dem Token fehlt das Recht, Personen anzulegen oder zu ändern.
    .cause2 = Statt des SCIM-Tokens wurde ein persönlicher Schlüssel verwendet.
    .action = Fordern Sie beim Contractbook-Support ein Token mit vollen Rechten für die Benutzersynchronisierung an.
    .message = Guten Tag, unser SCIM-Token wird bei manchen Aktionen abgelehnt (Code E-120). Bitte senden Sie uns ein Token, das Benutzer und Gruppen lesen, anlegen, ändern und abschalten darf.

entra-unprocessable-entity = Contractbook hat die Anfrage verstanden, aber die Daten abgelehnt
    .cause = Ein Wert dieser Person verletzt eine Regel von Contractbook. Die Details sagen, welche.
    .action = Berichtigen Sie den Wert in Entra, und nutzen Sie dann Provision on demand für diese Person.
    .message = Guten Tag, Contractbook lehnt die Daten einer Person ab (Code E-121). Das Bereitstellungsprotokoll nennt den Grund. Könnten Sie den Wert in Entra berichtigen?

entra-not-implemented = Contractbook bietet diese Funktion nicht
    .cause = Entra sendet etwas, das Contractbook nicht kennt, oft Gruppen oder Vorgesetzte.
    .action = Schalten Sie in Attribute mapping die Zuordnung der Gruppen ab, oder löschen Sie die Zeile, die das Protokoll nennt.
    .message = Guten Tag, Entra verlangt von Contractbook eine Funktion, die es dort nicht gibt (Code E-122), oft Gruppen. Könnten Sie in Attribute mapping Provision Microsoft Entra ID Groups abschalten?

entra-too-many-requests = Contractbook hat Entra gebeten, langsamer zu arbeiten
    .cause = In kurzer Zeit gingen viele Änderungen hinaus. Entra versucht es von selbst erneut.
    .action = Warten Sie den nächsten Durchlauf ab, in etwa 40 Minuten. Dauert es einen Tag an, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, Microsoft Entra ID wird ständig gebremst (Code E-123, TooManyRequests). Entra braucht etwa 25 Anfragen je Sekunde und Unternehmen. Bitte prüfen Sie die Grenze.

entra-internal-server-error = Contractbook hatte selbst einen Fehler
    .cause = Der Dienst ist beim Antworten auf einen Fehler gestoßen. Entra versucht es von selbst erneut.
    .action = Warten Sie den nächsten Durchlauf ab, in etwa 40 Minuten. Dauert es einen Tag an, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst antwortet Microsoft Entra ID immer wieder mit einem internen Fehler (Code E-124). Bitte sehen Sie sich das an.

entra-web-exception-protocol-error = Das Gespräch zwischen Entra und Contractbook brach ab
    .cause = Eine Antwort war fehlerhaft oder kam nur teilweise an. Entra versucht es von selbst erneut.
    .action = Warten Sie den nächsten Durchlauf ab, in etwa 40 Minuten. Dauert es einen Tag an, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, Microsoft Entra ID meldet Protokollfehler im Gespräch mit Ihrem SCIM-Dienst (Code E-125, WebExceptionProtocolError). Bitte prüfen Sie das.

entra-timeout = Contractbook hat Entra zu spät geantwortet
    .cause = Der Dienst war ausgelastet. Entra versucht es von selbst erneut.
    .action = Warten Sie den nächsten Durchlauf ab, in etwa 40 Minuten. Dauert es einen Tag an, schreiben Sie dem Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst antwortet Microsoft Entra ID immer wieder zu spät (Code E-126, Timeout). Bitte prüfen Sie, wie schnell er antwortet.

entra-internal-error = Microsofts eigener Dienst hatte einen Fehler
    .cause = Der Bereitstellungsdienst von Entra ist bei Microsoft gescheitert. Er versucht es von selbst erneut.
    .action = Warten Sie den nächsten Durchlauf ab, in etwa 40 Minuten. Dauert es einen Tag an, öffnen Sie in Entra eine Supportanfrage.
    .message = Guten Tag, das Bereitstellungsprotokoll unserer App zeigt immer wieder InternalError (Code E-127). Könnten Sie sich den Bereitstellungsauftrag ansehen?

entra-import-skipped = Einer Person fehlt der Wert, über den Entra Personen sucht
    .cause = Das Feld für den Abgleich ist leer, meist Mail oder User principal name.
    .action = Füllen Sie das Feld in Entra aus, oder machen Sie userName mit User principal name zur Zeile für den Abgleich.
    .message = Guten Tag, Entra überspringt eine Person, weil das Attribut für den Abgleich leer ist (Code E-128, ImportSkipped). Könnten Sie es ausfüllen oder über User principal name abgleichen?

entra-synchronization-skipped = Entra hat bei dieser Person nichts geändert
    .cause = Seit dem letzten Durchlauf hat sich nichts geändert. Das ist normal.
    .cause2 = Die Person gehört nicht zu denen, die synchronisiert werden.
    .action = Es ist nichts zu tun, außer Sie haben die Person erwartet. Sehen Sie dann nach, ob sie unter Users and groups steht.

entra-skipped-by-scoping-filter = Ein Filter in Entra lässt diese Person aus
    .cause = Der Bereichsfilter verlangt etwas, das diese Person nicht erfüllt.
    .action = Öffnen Sie in Entra Attribute mapping, Source Object Scope, und ändern oder entfernen Sie den Filter.
    .message = Guten Tag, ein Bereichsfilter der Contractbook-App lässt eine Person aus, die synchronisiert werden soll (Code E-130). Könnten Sie ihn unter Attribute mapping, Source Object Scope ändern?

entra-staged-delete = Entra hat angehalten, weil zu viele Personen abgeschaltet würden
    .cause = Eine Gruppe oder viele Personen wurden aus der Zuweisung genommen. Es würden mehr Konten abgeschaltet, als die Schwelle erlaubt.
    .action = Sehen Sie zuerst nach, wer abgeschaltet würde. Ist das richtig, wählen Sie Allow deletes: Dann werden diese Konten abgeschaltet. Wenn nicht, weisen Sie die Personen wieder zu, und starten Sie neu.
    .message = Guten Tag, Entra hält die Synchronisierung mit Contractbook zurück, weil die Schwelle gegen versehentliches Löschen überschritten ist (Code E-131). Könnten Sie die Liste prüfen und dann Allow deletes wählen oder die Zuweisungen berichtigen und neu starten?

entra-quarantine-failures = Bei zu vielen Personen gab es Fehler, daher hat Entra die Synchronisierung gebremst
    .cause = Ein Fehler wiederholt sich bei den meisten Personen. Der häufigste Fehler im Bereitstellungsprotokoll sagt, welcher.
    .action = Sortieren Sie das Bereitstellungsprotokoll nach Fehlern, beheben Sie den häufigsten, und wählen Sie dann Restart provisioning.
    .message = Guten Tag, die Synchronisierung mit Contractbook ist in Quarantäne, weil es bei zu vielen Personen Fehler gibt (Code E-132). Könnten Sie den häufigsten Fehler im Bereitstellungsprotokoll beheben und Restart provisioning wählen?

entra-quarantine-on-demand = Microsoft selbst hat die Synchronisierung in Quarantäne gesetzt
    .cause = Jemand bei Microsoft hat die Synchronisierung gestoppt, meist zum Schutz des Dienstes.
    .action = Öffnen Sie in Entra eine Supportanfrage, und fragen Sie nach dem Grund.
    .message = Guten Tag, unser Bereitstellungsauftrag wurde von Ihrer Seite in Quarantäne gesetzt (Code E-133, QuarantinedOnDemand). Könnten Sie uns den Grund nennen und ihn freigeben?

entra-quarantine-interrupted = Die Synchronisierung ist in Quarantäne, weil das Lesen unterbrochen wurde
    .cause = Entra konnte nicht weiterlesen, wo es aufgehört hatte, und versucht es nur noch selten. Microsoft erklärt diesen Zustand nicht weiter.
    .action = Wählen Sie Restart provisioning. Kommt es wieder, öffnen Sie in Entra eine Supportanfrage.
    .message = Guten Tag, die Synchronisierung mit Contractbook ist in Quarantäne (Code E-134, IngestionInterrupted). Könnten Sie Restart provisioning wählen und Microsoft fragen, falls es wiederkommt?

entra-quarantine-unknown = Die Synchronisierung ist in Quarantäne, und Entra nennt keinen Grund
    .cause = Microsoft erklärt diesen Zustand nicht. Meist liegt es am Token oder an der Adresse.
    .action = Führen Sie den Test in Schritt 4 aus, berichtigen Sie, was er nennt, und wählen Sie Restart provisioning. Kommt es wieder, öffnen Sie in Entra eine Supportanfrage.
    .message = Guten Tag, die Synchronisierung mit Contractbook ist ohne Angabe von Gründen in Quarantäne (Code E-135). Könnten Sie Restart provisioning wählen und Microsoft fragen, falls es wiederkommt?

entra-job-disabled = Entra hat die Synchronisierung abgeschaltet
    .cause = Sie war 28 Tage lang in Quarantäne. Danach versucht Entra es nicht mehr.
    .action = Führen Sie den Test in Schritt 4 aus, berichtigen Sie, was er nennt, speichern Sie es in Entra, und wählen Sie Start provisioning oder Restart provisioning.
    .message = Guten Tag, Entra hat die Synchronisierung mit Contractbook nach 28 Tagen in Quarantäne abgeschaltet (Code E-136). Könnten Sie die aktuelle Tenant-URL und das aktuelle Token eintragen, testen und die Bereitstellung wieder starten?

entra-tenant-admin-secret-missing = Das Token oder die Tenant-URL ist in Entra nicht gespeichert
    .cause = Die Seite wurde vor dem Speichern verlassen, oder eines der beiden Felder ist leer.
    .action = Öffnen Sie in Entra Connectivity, tragen Sie Tenant-URL und Token ein, klicken Sie auf Test connection, und speichern Sie.

entra-graph-wrong-secret-key = Ein Skript hat Entra das Token unter falschem Namen gegeben
    .cause = Das Skript nennt einen Schlüssel, den Microsoft Graph nicht kennt. Richtig sind BaseAddress und SecretToken.
    .action = Berichtigen Sie den Schlüssel im Skript, oder tragen Sie die Werte in Entra von Hand ein.

entra-graph-parameter-missing = Ein Skript hat Entra eine unvollständige Anfrage gesendet
    .cause = In der Anfrage an Microsoft Graph fehlt templateId oder credentials.
    .action = Ergänzen Sie die Anfrage im Skript, oder tragen Sie die Werte in Entra von Hand ein.

entra-not-assigned = Diese Person steht nicht auf der Liste der App
    .cause = Die Person, oder eine Gruppe, in der sie direkt Mitglied ist, fehlt unter Users and groups.
    .cause2 = Die Person wurde erst vor wenigen Minuten zugewiesen. Entra braucht etwas Zeit, um das zu bemerken.
    .action = Fügen Sie die Person unter Users and groups hinzu, warten Sie fünf Minuten, und versuchen Sie Provision on demand.
    .message = Guten Tag, Entra überspringt eine Person, weil sie der Contractbook-App nicht zugewiesen ist (Code E-140). Könnten Sie sie unter Users and groups hinzufügen?

entra-nobody-assigned = Der App ist niemand zugewiesen
    .cause = Users and groups der App ist leer. Entra läuft dann ohne Fehler und tut nichts.
    .action = Fügen Sie unter Users and groups Personen oder Gruppen hinzu, wie in Schritt 6.
    .message = Guten Tag, der Contractbook-App in Entra ist niemand zugewiesen (Code E-141). Könnten Sie unter Users and groups die Personen oder Gruppen hinzufügen?

entra-nested-group = Personen in einer Gruppe in einer Gruppe bleiben außen vor
    .cause = Entra sieht nur die direkten Mitglieder einer zugewiesenen Gruppe.
    .action = Weisen Sie unter Users and groups auch die innere Gruppe zu.
    .message = Guten Tag, Entra sieht nicht in Gruppen hinein, die in Gruppen stecken (Code E-142). Könnten Sie der Contractbook-App auch die inneren Gruppen zuweisen?

entra-groups-need-licence = Diese Entra-Edition kann keine Gruppen zuweisen
    .cause = Gruppen brauchen Entra ID P1 oder P2. Einzelne Personen lassen sich auch ohne zuweisen.
    .action = Weisen Sie die Personen einzeln zu, oder fragen Sie nach Entra ID P1.
    .message = Guten Tag, unsere Entra-Edition kann der Contractbook-App keine Gruppen zuweisen (Code E-143). Könnten wir Entra ID P1 bekommen, oder könnten Sie die Personen einzeln zuweisen?

entra-person-disabled = Entra überspringt eine Person, die in Entra abgeschaltet ist
    .cause = Das Konto ist in Entra gesperrt oder gelöscht. Solche Personen werden in Contractbook nicht angelegt.
    .action = Arbeitet die Person noch hier, schalten Sie das Konto in Entra wieder ein.
    .message = Guten Tag, Entra synchronisiert eine Person nicht, weil ihr Konto abgeschaltet ist (Code E-144). Falls das nicht gewollt ist, könnten Sie es in Entra wieder einschalten?

entra-role-missing = Ihre Rolle in Entra erlaubt dies nicht
    .cause = Zum Einrichten der App ist die Rolle Cloud Application Administrator oder Application Administrator nötig.
    .cause2 = Sie haben die Rolle, müssen sie aber erst aktivieren.
    .action = Aktivieren Sie die Rolle unter Privileged Identity Management, falls Sie sie haben, oder lassen Sie sie sich geben.
    .message = Guten Tag, um die Synchronisierung mit Contractbook einzurichten, brauche ich für etwa eine halbe Stunde die Rolle Cloud Application Administrator in Entra (Code E-145). Könnten Sie sie mir zuweisen?

entra-not-started = Die Bereitstellung läuft nicht
    .cause = Sie wurde nie gestartet, oder jemand hat sie pausiert.
    .action = Öffnen Sie in Entra Overview der Bereitstellung der App, und wählen Sie Start provisioning.

entra-reference-failed = Der Verweis auf Vorgesetzte oder ein Gruppenmitglied ließ sich nicht setzen
    .cause = Die Person, auf die er zeigt, ist noch nicht in Contractbook.
    .action = Weisen Sie auch diese Person zu. Der Verweis entsteht, sobald beide da sind; Restart provisioning beschleunigt das.
    .message = Guten Tag, ein Verweis auf Vorgesetzte oder eine Gruppe lässt sich nicht mit Contractbook synchronisieren (Code E-147). Könnten Sie die Person, auf die er zeigt, zuweisen und Restart provisioning wählen?

entra-on-demand-limit = Provision on demand nimmt nur wenige Mitglieder auf einmal
    .cause = Bei einer Gruppe sind es höchstens fünf ausgewählte Mitglieder und keine Gruppe in der Gruppe.
    .action = Wählen Sie bis zu fünf Mitglieder, oder überlassen Sie alle dem normalen Durchlauf.

entra-settings-not-saved = Entra hat die Einstellungen nicht gespeichert
    .cause = Die Seite war zu lange offen, oder ein Wert wurde beim Speichern abgelehnt.
    .cause2 = Ihre Rolle darf die Seite ansehen, aber nicht ändern.
    .action = Laden Sie die Seite neu, tragen Sie Tenant-URL und Token noch einmal ein, klicken Sie auf Test connection, und speichern Sie sofort.

entra-attribute-not-supported = Contractbook nimmt eines der Felder nicht an, die Entra sendet
    .cause = Die Standardzuordnung von Entra sendet mehr Felder, als Contractbook kennt. Die Details nennen das Feld.
    .action = Löschen Sie in Attribute mapping die Zeile dieses Feldes, und speichern Sie.
    .message = Guten Tag, Contractbook nimmt eines der Felder nicht an, die Entra sendet (Code E-150). Das Bereitstellungsprotokoll nennt es. Könnten Sie seine Zeile in Attribute mapping löschen?

http-bad-request = Contractbook hat abgelehnt, was Entra gesendet hat
    .cause = Entra sendet ein Feld oder einen Wert, den Contractbook nicht annimmt. Meist nennen ihn die Details.
    .cause2 = Die Zeile für den Abgleich wurde von userName auf etwas geändert, wonach Contractbook nicht suchen kann.
    .action = Lassen Sie in Attribute mapping userName als Zeile für den Abgleich, und löschen Sie die Zeile, die die Details nennen. Ist keine genannt, senden Sie die zitierte Antwort an den Contractbook-Support.

network-request-not-sent = Microsofts Anfrage kam nicht bis zu Contractbook
    .cause = Der Hostname in der Tenant-URL hat einen Tippfehler, daher findet Microsoft dort keinen Server.
    .cause2 = Eine sichere Verbindung kam nicht zustande, oder eine Firewall vor dem Server weist Microsoft ab.
    .action = Kopieren Sie die Tenant-URL aus Schritt 3 noch einmal nach Entra, und testen Sie. Ist Schritt 4 grün und es bleibt dabei, schreiben Sie dem Contractbook-Support.

scim-invalid-value = Contractbook hat einen Wert abgelehnt
    .cause = Ein Feld ist leer, zu lang oder hat eine Form, die Contractbook nicht annimmt. Die Details nennen es.
    .action = Berichtigen Sie den Wert in Entra, oder entfernen Sie seine Zeile in Attribute mapping.
    .message = Guten Tag, Contractbook lehnt einen Wert einer Person ab (Code U-701, invalidValue). Könnten Sie ihn in Entra berichtigen oder seine Zeile in Attribute mapping entfernen?

scim-invalid-syntax = Contractbook konnte die Anfrage nicht lesen
    .cause = Die Anfrage hat eine Form, die der Dienst von Contractbook nicht versteht.
    .action = Senden Sie die ganze Antwort an den Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst beantwortet eine Anfrage von Microsoft Entra ID mit invalidSyntax (Code U-702). Bitte prüfen Sie das.

scim-invalid-path = Contractbook kennt die Stelle einer Änderung nicht
    .cause = Eine Zeile in Attribute mapping verweist auf ein Feld, das Contractbook nicht hat.
    .action = Löschen Sie in Attribute mapping die Zeile dieses Feldes, und speichern Sie.
    .message = Guten Tag, eine Zeile in Attribute mapping der Contractbook-App verweist auf ein Feld, das es dort nicht gibt (Code U-703, invalidPath). Könnten Sie sie löschen?

scim-mutability = Entra will ein Feld ändern, das sich nicht ändern lässt
    .cause = Das Feld lässt sich nur lesen oder nur einmal setzen, wenn das Konto angelegt wird.
    .action = Löschen Sie in Attribute mapping die Zeile dieses Feldes, oder stellen Sie „Apply this mapping“ auf „Only during object creation“.
    .message = Guten Tag, eine Zeile in Attribute mapping der Contractbook-App ändert ein Feld, das sich nicht ändern lässt (Code U-704, mutability). Könnten Sie sie auf Only during object creation stellen?

scim-no-target = Die Änderung fand nichts, was sie ändern könnte
    .cause = Entra ändert einen Eintrag, etwa eine geschäftliche Adresse, den das Konto in Contractbook nicht hat.
    .action = Senden Sie die ganze Antwort an den Contractbook-Support.
    .message = Guten Tag, ein PATCH von Microsoft Entra ID wird mit noTarget abgelehnt (Code U-705), zum Beispiel auf emails[type eq "work"].value. Bitte legen Sie den Eintrag an, statt ihn abzulehnen.

scim-too-many = Die Abfrage ergibt mehr Treffer, als Contractbook zurückgibt
    .cause = Die Suche ist zu weit. Der Filter von Contractbook grenzt sie nicht ein.
    .action = Prüfen Sie, ob userName in Attribute mapping die Zeile für den Abgleich ist. Wenn ja, senden Sie die Antwort an den Contractbook-Support.
    .message = Guten Tag, eine Abfrage von Microsoft Entra ID wird mit tooMany abgelehnt (Code U-706). Bitte prüfen Sie den Filter auf userName und displayName.

scim-sensitive = Contractbook lehnt eine Abfrage ab, weil sie private Daten enthält
    .cause = Der Dienst will solche Daten im Inhalt einer Anfrage. Entra schreibt sie in die Adresse.
    .action = Senden Sie die ganze Antwort an den Contractbook-Support.
    .message = Guten Tag, eine Abfrage von Microsoft Entra ID wird als sensitive abgelehnt (Code U-707). Entra kann Filter nur in der Adresse senden. Bitte erlauben Sie das.

scim-text-boolean = Entra und Contractbook schreiben Ein und Aus verschieden
    .cause = Entra sendet das Wort „False“, wo Contractbook den reinen Wert false erwartet. Das Abschalten von Personen schlägt dann fehl.
    .action = Fragen Sie den Contractbook-Support, ob in Entra ?aadOptscim062020 ans Ende der Tenant-URL gehört.
    .message = Guten Tag, Microsoft Entra ID sendet active als Text „True“ oder „False“, und Ihr SCIM-Dienst lehnt das ab (Code U-708). Bitte nehmen Sie es an, oder sagen Sie uns, ob wir ?aadOptscim062020 an die Tenant-URL anhängen sollen.

token-personal-key = Das ist ein persönlicher API-Schlüssel, nicht das Token für die Benutzersynchronisierung
    .cause = Ein persönlicher Schlüssel entsteht unter Profile settings und öffnet andere Teile von Contractbook.
    .cause2 = Das Token für die Benutzersynchronisierung gibt nur der Contractbook-Support aus.
    .action = Fordern Sie das SCIM-Token beim Contractbook-Support an, von einem Konto mit allen Unternehmensberechtigungen.
    .message = Guten Tag, bitte senden Sie uns das SCIM-Token für unser Unternehmen. Art der Integration: Microsoft Entra ID. Das Contractbook-Konto, das die Integration verwaltet, ist das, von dem ich schreibe.

entra-other-app = Die Synchronisierung wurde in einer anderen App eingerichtet
    .cause = In Entra gibt es zwei Apps mit fast gleichem Namen. In der einen sind die Personen zugewiesen, in der anderen stehen Adresse und Token.
    .action = Behalten Sie die App mit der Tenant-URL dieser Einrichtung. Weisen Sie die Personen dort zu, und pausieren Sie die Bereitstellung in der anderen.
    .message = Guten Tag, in unserem Entra gibt es anscheinend zwei Contractbook-Apps (Code E-151). Könnten Sie die finden, in deren Connectivity unsere Tenant-URL steht, die Personen dort zuweisen und die Bereitstellung in der anderen pausieren?

entra-leaver-mapping = Entra sagt Contractbook nicht, wer ausgeschieden ist
    .cause = In Attribute mapping wurde die Zeile active gelöscht, oder sie verweist auf accountEnabled. Nur die Zeile Switch([IsSoftDeleted], …) meldet, dass jemand herausgenommen wurde.
    .action = Geben Sie der Zeile active in Attribute mapping wieder ihren Standardausdruck, und wählen Sie dann Restart provisioning.
    .message = Guten Tag, die Contractbook-App in Entra meldet ausgeschiedene Personen nicht (Code E-152). Könnten Sie die Zeile active in Attribute mapping auf Switch([IsSoftDeleted], , "False", "True", "True", "False") zurückstellen und Restart provisioning wählen?

entra-delete-action-off = Entra soll ausgeschiedene Personen nicht weitergeben
    .cause = Unter Attribute mapping, Target Object Actions fehlt das Häkchen bei Delete oder Update.
    .cause2 = Für diese App ist eingestellt, dass Personen außerhalb des Bereichs übersprungen werden.
    .action = Setzen Sie unter Target Object Actions Häkchen bei Create, Update und Delete, und speichern Sie. Der nächste Durchlauf gibt die ausgeschiedene Person weiter.
    .message = Guten Tag, die Contractbook-App in Entra gibt ausgeschiedene Personen nicht weiter (Code E-153). Könnten Sie in Attribute mapping unter Target Object Actions Häkchen bei Create, Update und Delete setzen und prüfen, dass SkipOutOfScopeDeletions aus ist?

entra-not-managed = Entra verwaltet dieses Konto nicht
    .cause = Das Konto entstand in Contractbook, und die Person wurde herausgenommen, bevor Entra es verknüpft hatte. Entra schaltet nur Konten ab, die es angelegt oder verknüpft hat.
    .action = Weisen Sie die Person wieder zu, warten Sie, bis der nächste Durchlauf das Konto verknüpft hat, und nehmen Sie sie dann heraus.
    .message = Guten Tag, Entra verwaltet ein Konto in Contractbook nicht (Code E-154). Könnten Sie die Person der Contractbook-App wieder zuweisen, einen Durchlauf abwarten und sie dann erneut herausnehmen?

entra-still-assigned = Die Person ist noch über eine Gruppe zugewiesen
    .cause = Die Person wurde aus der Liste genommen, ist aber noch in einer zugewiesenen Gruppe. Eine Zuweisung genügt, damit der Zugang bleibt.
    .action = Öffnen Sie Users and groups, sehen Sie nach, welche Gruppen zugewiesen sind, und nehmen Sie die Person aus jeder davon heraus.
    .message = Guten Tag, eine Person ist der Contractbook-App noch über eine Gruppe zugewiesen (Code E-155). Könnten Sie sie auch aus den zugewiesenen Gruppen nehmen?

entra-scope-all = Entra synchronisiert alle, nicht nur die Personen, die Sie zugewiesen haben
    .cause = Der Bereich (Scope) steht auf Sync all users and groups. Auch Gäste, freigegebene Postfächer und frühere Kollegen können Konten bekommen.
    .action = Stellen Sie Scope auf Sync only assigned users and groups, prüfen Sie Users and groups, und wählen Sie dann Restart provisioning. Die Konten aller anderen bleiben, wie sie sind.
    .message = Guten Tag, die Contractbook-App in Entra synchronisiert alle Benutzer und Gruppen (Code E-156). Könnten Sie die Zuweisungen prüfen, Scope auf Sync only assigned users and groups stellen und die Bereitstellung neu starten? Die Konten aller anderen bleiben dabei, wie sie sind.
