### The helper's view of a case, and the setup file that is handed back.

## The case that is open
agent-banner = **Fall { $code }:** nur zum Lesen
agent-banner-no-code = **Fall:** nur zum Lesen
agent-close = Fall schließen
agent-title = Fall { $code }
agent-title-no-code = Fall
agent-lead = Gespeichert { $time }. Der Kunde steht bei Schritt { $number }, { $step }. Nichts, was Sie hier anklicken, erreicht den Kunden oder Contractbook.
agent-lead-practice = Übung, gespeichert { $time }. Der Kunde steht bei Schritt { $number }, { $step }. Nichts hier ist echt.
agent-no-time = zu unbekannter Zeit
agent-newer = Eine neuere Version des Programms hat diese Datei gespeichert. Was diese Version nicht kennt, fehlt.
agent-changed = Diese Datei wurde nach dem Speichern geändert: Ihr Code passt nicht mehr. Lassen Sie sich die Datei noch einmal geben, bevor Sie sich darauf verlassen.
agent-faults = Einige Teile waren nicht lesbar und fehlen: { $parts }
agent-next = Als Nächstes sagen
agent-next-help = In dieser Reihenfolge.
agent-next-first = Zuerst
agent-next-second = Dann
agent-next-third = Wenn das nicht hilft
agent-code = Code { $code }
agent-met-typed = In den Eingaben
agent-met-check = Bei einer Prüfung gefunden
agent-met-pasted = In der eingefügten Meldung
agent-met-pasted-likely = Wahrscheinlich, aus der eingefügten Meldung
agent-met-answers = Aus den eigenen Antworten des Kunden
agent-next-step = Weiter mit Schritt { $number }, { $step }
agent-tried = Was versucht wurde
agent-tried-none = Noch nichts.
agent-arrivals = { $words } ({ $count })
agent-failed = Was fehlschlug
agent-failed-none = Nichts schlug fehl, soweit geprüft wurde.
agent-screen = Die Seite des Kunden
agent-screen-help = Aus dem Fall gezeichnet: Verdeckte Namen sind auch hier verdeckt, und Schaltflächen tun nichts. Wählen Sie links einen anderen Schritt.
agent-screen-help-compact = Aus dem Fall gezeichnet: Verdeckte Namen sind auch hier verdeckt, und Schaltflächen tun nichts.
agent-screen-trial = Der Kunde ist auf der Seite der Schreibprobe. Dies ist der Schritt, zu dem sie gehört.
agent-whole = Die ganze Falldatei

## Dropping a file
agent-drop = Loslassen, um diese Datei zu öffnen

## Rules
agent-next-token-ended = Das Token ist abgelaufen
    .say = Das Token sagt selbst, dass es abgelaufen ist. Lassen Sie sich vom Contractbook-Support ein neues geben, fügen Sie es im Programm ein, testen Sie, und speichern Sie es auch in Entra.
agent-next-token-again = Das Token muss noch einmal eingefügt werden
    .say = Das Programm legt das Token nie in einer Datei ab. Fügen Sie es in Schritt 3 noch einmal ein; alles andere ist noch da.
agent-next-token-soon = { $count ->
    [0] Das Token ist jetzt zu wechseln
    [one] Das Token ist innerhalb eines Tages zu wechseln
   *[other] Das Token ist innerhalb von { $count } Tagen zu wechseln
}
    .say = Die Synchronisierung stoppt, wenn das Token abläuft. Lassen Sie sich jetzt ein neues geben; das alte kann bleiben, bis das neue funktioniert.
agent-next-test-again = Adresse oder Token wurde seit dem Test geändert
    .say = Was der Test sagte, gilt nicht mehr. Klicken Sie auf „Erneut testen“, und nennen Sie mir die erste Zeile, die nicht grün ist.
agent-next-check-old = { $count ->
    [one] Der letzte Test ist einen Tag alt
   *[other] Der letzte Test ist { $count } Tage alt
}
    .say = Ein Test sagt nur etwas über den Augenblick, in dem er lief. Führen Sie ihn noch einmal aus, bevor wir weitersehen.
agent-next-ask-silence = Es fehlen Personen, und Warten erklärt es nicht
    .say = Schritt 7 hat dafür höchstens drei Fragen. Beantworten Sie sie auf der Seite; jede nennt die Stelle in Entra, an der Sie nachsehen.
agent-next-paste-log = Die Antwort steht im Bereitstellungsprotokoll
    .say = Öffnen Sie in Entra das Bereitstellungsprotokoll, kopieren Sie eine Zeile mit Fehler, und fügen Sie sie unter „Fehler einfügen“ ein.
agent-next-watch-failing = Contractbook antwortet nicht mehr
    .say = Die Synchronisierung in Entra läuft vielleicht noch. Testen Sie die Verbindung noch einmal, und nennen Sie mir den Code.
agent-next-waiting = Warten ist richtig
    .say = Der erste Durchlauf beginnt bis zu 40 Minuten nach dem Start, weitere alle 40 Minuten. Bis dahin ist nichts zu tun.
agent-next-list-needs-you = { $count ->
    [one] { $count } Person der Liste ist zu klären
   *[other] { $count } Personen der Liste sind zu klären
}
    .say = Noch wurde nichts gesendet. Öffnen Sie Schritt 6: Bei jeder dieser Personen steht, was fehlt.
agent-next-admin-open = Niemand hat den Organisationsadministrator genannt
    .say = Eine der ersten Personen muss Organisationsadministrator sein oder schon ein Konto haben. Wer soll das sein?
agent-next-finished = Alles ist eingerichtet
    .say = Alle Schritte sind erledigt. Speichern Sie das Übergabeblatt und die Erinnerung für das Token, und sagen Sie mir, wenn jemand Neues angekommen ist.

## The setup file that is handed back
agent-back = Einrichtungsdatei zurückgeben
agent-back-text = Der Kunde öffnet sie, sieht, was sie eintragen würde, und kommt auf die richtige Seite. Sie enthält kein Token und nichts über die Personen des Kunden.
agent-back-url = Tenant-URL
agent-back-url-help = Leer lassen, um nichts einzutragen.
agent-back-url-error = Das ist keine Adresse, die das Programm versuchen könnte. Ändern Sie sie, oder lassen Sie das Feld leer.
agent-back-company = Unternehmen
agent-back-note = Nachricht an den Kunden
agent-back-note-help = Einfache Worte. Lassen Sie Namen, Kennwörter und Token weg: Was wie ein Geheimnis aussieht, wird entfernt.
agent-back-page = Seite, die sich öffnet
agent-back-language = Sprache der Nachricht
agent-back-again = Befunde, die noch einmal anzusehen sind
agent-back-save = Einrichtungsdatei speichern
agent-back-place = Speicherort selbst eingeben
agent-back-path = Wohin sie gespeichert wird
agent-back-path-help = Ein Ordner mit Dateinamen oder nur ein Dateiname.
agent-back-path-save = Dort speichern
agent-back-empty = Noch steht nichts darin: eine Adresse, ein Unternehmen, eine Nachricht oder ein Befund.

## The setup file that arrives
agent-file-title = Einrichtungsdatei von der Person, die Ihnen hilft
agent-file-text = Sie würde eintragen, was hier angehakt ist. Nichts ändert sich, bevor Sie auf die Schaltfläche klicken, und nichts wird gesendet.
agent-file-from = Sie antwortet auf den Fall { $code }.
agent-file-note = Dazu steht darin:
agent-file-url = Diese Tenant-URL verwenden: { $url }
agent-file-url-help = Ihr Token wird an den Host { $host } gesendet und sonst nirgendwohin. Haken Sie das nur an, wenn Sie diesen Host kennen.
agent-file-url-other = Der Host { $host } gehört nicht zu Contractbook. Fragen Sie bei der Person nach, die die Datei geschickt hat, bevor Sie das anhaken.
agent-file-url-now = Jetzt ist es { $now }.
agent-file-company = Das Unternehmen { $company } nennen
agent-file-company-now = Jetzt heißt es { $now }.
agent-file-language = Sprache des Programms: { $language }
agent-file-again = Diese noch einmal ansehen:
agent-file-page = Dann öffnet sich Schritt { $number }, { $step }.
agent-file-page-later = Schritt { $number }, { $step }, kann noch nicht beginnen, deshalb öffnet sich Schritt { $reached }.
agent-file-faults = Teile davon waren nicht brauchbar und fehlen: { $parts }
agent-file-newer = Eine neuere Version des Programms hat sie gespeichert. Was diese Version nicht kennt, fehlt.
agent-file-nothing = Alles darin ist schon hier.
agent-file-do = Angehaktes eintragen
agent-file-do-page = Seite öffnen
agent-file-read-only = Diese Einrichtung stammt von einer neueren Version und ist nur zum Lesen offen, deshalb kann nichts eingetragen werden.
agent-file-done = Eingetragen
agent-file-too-large = Diese Datei ist zu groß für eine Einrichtungsdatei und wurde deshalb nicht geöffnet.
agent-file-damaged = Diese Einrichtungsdatei ist beschädigt oder abgeschnitten. Lassen Sie sie sich noch einmal geben.
agent-file-other-kind = Das ist eine Datei anderer Art, keine Einrichtungsdatei.
agent-received = Von der Person, die Ihnen hilft: { $note }
agent-received-again = Diese noch einmal ansehen: { $findings }
agent-received-close = Erledigt

## Options
agent-options = Ich helfe anderen damit
agent-options-help = Zeigt zu jedem Schritt und Befund einen Leitfaden: was zu fragen, worauf zu hören und was zu sagen ist.
settings-part-helping = anderen helfen
