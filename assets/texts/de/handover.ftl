### The handover sheet: read by people who were not there.

handover-language = de
handover-title = Benutzersynchronisierung von Microsoft Entra ID nach Contractbook
handover-made = Erstellt: { $time }, mit { $program }. Dieses Blatt enthält kein Geheimnis: Das Token steht nicht darauf.

handover-what = Das wurde eingerichtet
handover-what-text = Microsoft Entra ID sendet die zugewiesenen Personen von selbst an Contractbook, etwa alle 40 Minuten. Es erreicht Contractbook über die App und die Adresse unten. Kein Computer von Ihnen ist daran beteiligt.
handover-app-kind = Art der App
handover-app-new = Unternehmensanwendung, nicht aus Microsofts Katalog, dafür angelegt
handover-app-there = Unternehmensanwendung, nicht aus Microsofts Katalog, war schon da
handover-method = Wie sich Entra ausweist
handover-method-bearer = Bearer authentication (geheimes Token)
handover-mapping = Zuordnung
handover-mapping-default = Entras eigene, sofern niemand sie in Entra geändert hat: User principal name wird zum Benutzernamen
handover-mapping-mail = Geändert: Die E-Mail-Adresse wird zum Benutzernamen
handover-scope = Bereich
handover-scope-assigned = Nur zugewiesene Personen und Gruppen
handover-token = Token, an den ersten und letzten Zeichen
handover-token-from = Token kam von
handover-token-since = Token eingegeben
handover-token-end = Token läuft ab
handover-token-change = Token ist zu wechseln
handover-assigned = Zugewiesene Personen
handover-groups = Zugewiesene Gruppen
handover-before = Konten vor dem Start
handover-arrived = Angekommene Personen
handover-admin = Organisationsadministrator
handover-admin-there = hatte schon ein Konto in Contractbook
handover-started = Bereitstellung gestartet
handover-drill = Austrittsprobe
handover-drill-passed = bestanden: Ein in Entra herausgenommenes Konto verlor den Zugang ({ $time }) und bekam ihn zurück
handover-drill-off = nicht beendet: Das Konto verlor den Zugang ({ $time }); die Person muss in Entra noch wieder zugewiesen werden
handover-drill-back = nicht beendet: Das Konto verlor den Zugang ({ $time }); die Person ist in Entra wieder zugewiesen, die Wiedereinschaltung des Kontos aber noch nicht festgestellt
handover-drill-waiting = läuft: In Entra herausgenommen ({ $time }), Abschaltung noch nicht festgestellt
handover-drill-not-tried = nicht versucht: Noch niemand hat gezeigt, dass Ausgeschiedene den Zugang verlieren
handover-checked = Letzte Prüfung der Verbindung
handover-checked-value = { $time }: { $verdict }

handover-steps = Wer was getan hat, und wo
handover-step = Schritt
handover-status = Status
handover-when = Wann
handover-where = Wo
handover-who = Wer
handover-status-open = Offen
handover-who-here = wer dieses Programm ausgeführt hat
handover-who-entra = ein Administrator Ihres Entra
handover-who-consent = ein Administrator, für die Organisation

handover-watch = Worauf zu achten ist
handover-watch-rounds = Eine Änderung in Entra erreicht Contractbook mit dem nächsten Durchlauf, etwa 40 Minuten später. Stille zwischen den Durchläufen ist normal.
handover-watch-mail = Hat die Synchronisierung Probleme, schreibt Microsoft an die Adresse, die in den Bereitstellungseinstellungen der App steht. Sorgen Sie dafür, dass mehr als eine Person sie liest.
handover-watch-quarantine = **Quarantäne** (quarantine) in dieser E-Mail oder auf der Seite [[Provisioning]] bedeutet, dass Entra nur noch einmal täglich arbeitet und nach 28 Tagen ganz aufhört. Finden Sie die Ursache und klicken Sie dann auf [[Restart provisioning]].
handover-watch-logs = Wer gescheitert ist und warum, zeigt Entra unter [[Provisioning logs]], je nach Lizenz für 7 oder 30 Tage.
handover-watch-token = Läuft das Token ab, wird nichts mehr gesendet. Wechseln Sie es rechtzeitig: ein neues vom Contractbook-Support, in Entra gespeichert unter [[Connectivity]] oder, im älteren Portal, [[Edit provisioning]].
handover-watch-people = Personen nur in Entra ändern. In Contractbook lassen sich Users und User groups jetzt größtenteils nur noch lesen.

handover-stop = So stoppen Sie die Synchronisierung
handover-stop-pause = **Für alle, auf Zeit:** in Entra, [[Overview]] der App, dann [[Pause provisioning]]. Die Konten bleiben, wie sie sind, und es wird nichts mehr gesendet. Ausgeschiedene werden inzwischen nicht abgeschaltet.
handover-stop-unassign = **Für eine Person:** Nehmen Sie sie unter [[Users and groups]] heraus. Mit dem nächsten Durchlauf bittet Entra Contractbook, das Konto abzuschalten. Es wird nicht gelöscht.
handover-stop-everybody = Heben Sie nicht alle Zuweisungen auf, um die Synchronisierung zu stoppen: Das schaltet alle Konten ab. Pausieren Sie stattdessen.

handover-remove = So entfernen Sie die Synchronisierung
handover-remove-pause = Klicken Sie zuerst auf [[Pause provisioning]], damit unterwegs niemand abgeschaltet wird.
handover-remove-app = Löschen Sie dann die Unternehmensanwendung in Entra unter [[Properties]]. Melden sich Personen auch über diese App an, richten Sie vorher einen anderen Anmeldeweg ein.
handover-remove-token = Bitten Sie den Contractbook-Support, das Token zurückzuziehen und Users und User groups wieder zum Bearbeiten zu öffnen.
handover-stays = **Was bleibt:** alle Konten in Contractbook, ein- oder abgeschaltet wie in jenem Moment, und Contractbooks eigene Anmelde-App in Entra. Durch das Entfernen der Synchronisierung wird niemand gelöscht.

handover-ask = Wen Sie fragen können
handover-ask-contractbook = **Contractbook-Support** zu Token, Adresse, Konten in Contractbook und Seiten, die sich nur lesen lassen.
handover-ask-entra = **Ihre Entra-Administratoren** zu zugewiesenen Personen, Bereitstellung, Anmelderegeln und Zustimmung. Cloud Application Administrator genügt für alles.
handover-ask-program = **Contractbook Setup Assistant** prüft die Verbindung jederzeit erneut und erklärt eingefügte Meldungen von Microsoft.
