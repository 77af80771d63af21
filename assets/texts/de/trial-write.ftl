# The trial write: what it will do, what it does, what came of it.

trial-plan-title = Schreibprobe an { $url }
trial-plan-made = Dies legt einen Testbenutzer in Contractbook an, { $name }, mit dem Namen „Setup test, safe to delete“. Die Adresse empfängt keine E-Mail. Jeder Lauf denkt sich einen neuen zufälligen Namen aus.
trial-plan-removed = Am Ende wird der Testbenutzer entfernt, auch nach einem Fehler oder wenn Sie stoppen. Was sich nicht entfernen lässt, wird genannt.
trial-plan-others = Kein anderer Benutzer wird geändert. Das sind alle Anfragen, die gesendet werden können:
trial-plan-if-needed = (nur bei Bedarf)
trial-plan-without = POST { $url } (nur bei Bedarf: derselbe Benutzer noch einmal ohne ein Feld, und zwar das, welches Contractbook namentlich ablehnt: { $fields })
trial-plan-commit = Nichts wurde gesendet. Ergänzen Sie --yes, um es zu tun.

trial-step-look-before = Sicherstellen, dass niemand den Testnamen hat
    .about = Der Name ist zufällig. Lässt er sich nicht nachschlagen, wird nichts angelegt.
trial-step-create = Testbenutzer anlegen
    .about = Mit den Feldern, die Entra für eine neue Person sendet.
trial-step-read-back = Testbenutzer wieder auslesen
    .about = Jedes Feld wird mit dem Gesendeten verglichen.
trial-step-look-up = Testbenutzer nach Namen finden
    .about = Dieselbe Suche, die Entra macht.
trial-step-create-again = Denselben Benutzer ein zweites Mal anlegen
    .about = Das muss Contractbook ablehnen. Legt es einen zweiten an, wird dieser sofort entfernt.
trial-step-change-default = Testbenutzer ändern, wie Entra es meist tut
    .about = So schreibt Entra Änderungen, wenn die Tenant-URL kein Flag trägt.
trial-step-change-flag = Testbenutzer ändern, wie Entra es mit dem Flag tut
    .about = So schreibt Entra Änderungen, wenn die Tenant-URL auf ?aadOptscim062020 endet.
trial-step-disable-text = Testbenutzer mit dem Wort False abschalten
    .about = So schaltet Entra ausgeschiedene Personen ohne das Flag ab.
trial-step-enable-text = Testbenutzer mit dem Wort True einschalten
    .about = Jemand kommt zurück.
trial-step-disable-flag = Testbenutzer mit einem echten false abschalten
    .about = So schaltet Entra ausgeschiedene Personen mit dem Flag ab.
trial-step-enable-flag = Testbenutzer mit einem echten true einschalten
    .about = Jemand kommt zurück.
trial-step-disable-mixed = Testbenutzer in der gemischten Form abschalten
    .about = Microsofts eigene Anleitung zeigt diese dritte Form.
trial-step-delete = Testbenutzer löschen
    .about = Entra löscht Personen selten. Es schaltet sie ab.
trial-step-look-after = Nachsehen, ob der Testbenutzer weg ist
    .about = Manche Dienste schalten eine gelöschte Person nur ab.
trial-step-clean-up = Entfernen, was übrig ist
    .about = Nur wenn die Schritte davor nicht so weit kamen. Nur Benutzer mit dem Testnamen werden entfernt.

trial-not-tried-needs = braucht „{ $step }“
trial-not-tried-not-needed = nichts zu tun
trial-not-tried-cancelled = gestoppt
trial-not-tried-out-of-time = die Zeit war aufgebraucht

trial-verdict-ready = Anlegen, Ändern, Abschalten und Entfernen einer Person funktionieren.
trial-verdict-ready-with-warnings = Es funktioniert, mit Warnungen.
trial-verdict-not-ready = Etwas, das Entra braucht, funktioniert noch nicht.
trial-verdict-not-begun = Nichts wurde angelegt, weil die Voraussetzungen dafür noch nicht stimmen.
trial-verdict-cancelled = Gestoppt.
trial-verdict-removed = Alles, was frühere Schreibproben zurückgelassen haben, ist weg.
trial-verdict-not-removed = Nicht alles, was frühere Proben zurückgelassen haben, ließ sich entfernen.
trial-verdict-nothing-to-remove = Unter dieser Adresse ist nichts zu entfernen.

trial-left = { $state ->
    [unknown] Vielleicht noch da: { $name } (ID { $id })
    [off] Noch da, abgeschaltet: { $name } (ID { $id })
    [soft_deleted] Gelöscht, von Contractbook aber abgeschaltet behalten: { $name } (ID { $id })
   *[other] Noch da: { $name } (ID { $id })
  }

trial-journal-open = Von einer früheren Probe an { $url } zurückgeblieben: { $name }. Entfernen mit: contractbook-setup trial-write --clean-up --tenant-url { $url }
trial-journal-in-use = Gerade läuft eine andere Probe mit { $name }.
trial-journal-unusable = Die Notiz { $path } über eine frühere Probe ist unbrauchbar ({ $why }). Auf ihrer Grundlage wird nichts entfernt.
trial-stopping = Wird gestoppt, der Testbenutzer wird entfernt …

# The page in the window
trial-title = Eine Änderung probieren
trial-lead = Entra wird Personen anlegen, ändern und abschalten. Hier wird all das einmal mit einem eigenen Testbenutzer probiert. Nichts wird gesendet, bevor Sie auf die Schaltfläche klicken.
trial-lead-running = Der Testbenutzer wird angelegt, so geändert, wie Entra Personen ändert, und entfernt.
trial-commit = Testbenutzer anlegen und entfernen
trial-running-button = Probe läuft …
trial-stop = Stoppen und entfernen
trial-back = Zurück zum Test
trial-once-more = Noch einmal probieren
trial-what = Was geschehen wird
trial-what-where = Es geschieht an **{ $url }**, mit dem Token aus Schritt 3.
trial-what-others = Kein anderer Benutzer wird geändert.
trial-what-noted = Der Testname wird zuerst auf diesem Computer notiert. Nach einem Absturz oder Stromausfall bietet der nächste Start an, den Testbenutzer zu entfernen.
trial-planned = { $count ->
    [one] Die eine Anfrage, die gesendet werden kann
   *[other] Alle { $count } Anfragen, die gesendet werden können
  }
trial-all-good-text = Der Testbenutzer ist wieder weg. Beide Formen, die Entra für Änderungen nutzen kann, wurden probiert.
trial-way-in = Auch eine Änderung probieren
trial-way-in-text = Der Test liest nur. Eine Schreibprobe legt einen Testbenutzer an, ändert ihn, wie Entra es tun wird, und entfernt ihn. Sie ist für den Support und für alle, die vor dem Start sicher sein wollen.
trial-open = Zeigen, was geschehen würde
trial-left-open = Ein Testbenutzer einer früheren Probe ist vielleicht noch in Contractbook: { $name } an { $url }.
trial-left-how = Öffnen Sie die Einrichtung jenes Unternehmens, fügen Sie ihr Token in Schritt 3 ein und entfernen Sie den Testbenutzer in Schritt 4.
trial-remove = Entfernen
