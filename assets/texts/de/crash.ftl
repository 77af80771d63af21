### What is said after the program, or a part of it, has stopped unexpectedly.

crash-before =
    { $count ->
        [one] **Das Programm wurde unerwartet beendet ({ $when }).** Was Sie bis dahin beantwortet hatten, ist gespeichert. Auf diesem Computer wurde ein kurzer Bericht geschrieben; gesendet wurde nichts.
       *[other] **Das Programm wurde { $count }-mal unerwartet beendet (zuletzt: { $when }).** Was Sie bis dahin beantwortet hatten, ist gespeichert. Auf diesem Computer wurden kurze Berichte geschrieben; gesendet wurde nichts.
    }
crash-here = **Ein Teil des Programms wurde unerwartet beendet ({ $when }).** Ihre Antworten bleiben erhalten. Was gerade lief, ist beendet; Sie können es neu starten. Auf diesem Computer wurde ein kurzer Bericht geschrieben; gesendet wurde nichts.
crash-practice = **Die Übung wurde unerwartet beendet ({ $when }).** Ihre eigenen Einrichtungen sind, wie sie waren. Auf diesem Computer wurde ein kurzer Bericht geschrieben; gesendet wurde nichts.
crash-show = Zeigen, was geschrieben wurde
crash-save = Für den Support speichern
crash-remove = Entfernen
crash-removed = Entfernt
crash-title = Was geschrieben wurde
crash-text = Das ist alles, und es wird so gespeichert, wie es hier steht. Es sagt, an welcher Stelle des Programms es geschah. Das Token, Namen, Adressen und was Sie eingegeben haben, stehen nicht darin.
crash-command = Ein Teil des Programms wurde unerwartet beendet; dieser Befehl endet deshalb hier. Ein kurzer Bericht wurde in { $folder } geschrieben und an niemanden gesendet.
