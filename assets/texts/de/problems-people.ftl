# What a list of people tells: first about single people, then about the list, then about its file. A title stands beside one person and above many.

people-no-mail = Keine E-Mail-Adresse in Entra
    .cause = Das Feld Email ist leer, deshalb sendet Entra keine Adresse. Contractbook braucht eine und lehnt die Person womöglich ab.
    .cause2 = Das Konto hat kein Postfach. Konten für Räume, Scanner und Dienste haben meist keines.
    .action = Öffnen Sie in Entra Users, die Person, Properties und füllen Sie Email aus. Laden Sie dann die Liste erneut. Lassen Sie Konten weg, die niemandem gehören.
    .message = Guten Tag, einige Personen, die mit Contractbook synchronisiert werden sollen, haben in Entra keine E-Mail-Adresse (Code P-110). Contractbook lehnt sie daher womöglich ab. Könnten Sie unter Users, Properties das Feld Email ausfüllen oder uns sagen, wer wegbleiben kann?

people-no-user-name = Kein Benutzername in der Liste
    .cause = Entra sucht Personen in Contractbook nach ihrem Benutzernamen. Wer keinen hat, wird übersprungen.
    .cause2 = Die Zelle wurde beim Bearbeiten der Liste geleert.
    .action = Exportieren Sie die Liste erneut aus Entra. Ist die Zelle noch leer, tragen Sie in Entra User principal name ein.
    .message = Guten Tag, einige Personen, die mit Contractbook synchronisiert werden sollen, haben in unserer Liste keinen Benutzernamen (Code P-111). Entra würde sie daher überspringen. Könnten Sie nachsehen, ob User principal name in Entra für sie ausgefüllt ist?

people-no-name = Kein Name in Entra
    .cause = Vorname, Nachname und Anzeigename sind alle leer. In Contractbook würden andere nur eine Adresse sehen.
    .action = Öffnen Sie in Entra Users, die Person, Properties und tragen Sie die Namen ein. Laden Sie dann die Liste erneut.
    .message = Guten Tag, einige Personen, die mit Contractbook synchronisiert werden sollen, haben in Entra keinen Namen (Code P-112). Könnten Sie unter Users, Properties Vorname, Nachname und Anzeigename eintragen?

people-duplicate-mail = Dieselbe E-Mail-Adresse mehrmals
    .cause = Contractbook führt eine Adresse nur für eine Person. Eine dieser Personen bekäme das Konto, die anderen würden abgelehnt.
    .cause2 = Die Adresse eines freigegebenen Postfachs wurde bei mehreren Personen eingetragen.
    .cause3 = Dieselbe Person steht zweimal in der Liste.
    .action = Geben Sie in Entra jeder Person eine eigene Adresse, oder weisen Sie nur eine davon zu. Laden Sie dann die Liste erneut.
    .message = Guten Tag, mehrere Personen in unserer Entra-Liste teilen sich eine E-Mail-Adresse (Code P-113). Contractbook würde daher alle bis auf eine ablehnen. Könnten Sie jeder eine eigene Adresse geben oder uns sagen, wer wegbleiben kann?

people-duplicate-user-name = Derselbe Benutzername mehrmals
    .cause = Ein Benutzername gehört einer Person, diese Zeilen betreffen also dieselbe. Wo sie sich widersprechen, weiß niemand, welche stimmt.
    .cause2 = Die Liste wurde aus mehreren Exporten zusammengesetzt.
    .action = Exportieren Sie die Liste erneut aus Entra, oder entfernen Sie die überzähligen Zeilen. Laden Sie sie dann erneut.

people-mail-differs-from-user-name = E-Mail-Adresse und Benutzername verschieden
    .cause = Entra sendet den Benutzernamen als Login. Wer Contractbook heute mit der E-Mail-Adresse nutzt, bekäme ein zweites Konto.
    .cause2 = Jemand hat den Namen gewechselt, und nur eines von beiden wurde angepasst.
    .action = Machen Sie beide in Entra gleich. Betrifft es viele, setzen Sie in Attribute mapping der App die Quelle von userName auf mail und geben Sie das auch für diese Prüfung an.
    .message = Guten Tag, bei einigen Personen in Entra weicht der Benutzername von der E-Mail-Adresse ab (Code P-115). Sie bekommen daher womöglich ein zweites Contractbook-Konto. Könnten Sie beide gleich machen oder in Attribute mapping der App die Quelle von userName auf mail setzen?

people-already-in-contractbook = Hat ein Konto, wird verknüpft
    .cause = Ein Konto in Contractbook hat diesen Benutzernamen als Login. Entra übernimmt es und hält es von da an aktuell.
    .action = Nichts zu tun. Verträge und Rechte in Contractbook bleiben, wie sie sind.

people-clash-with-contractbook = E-Mail-Adresse eines anderen Contractbook-Kontos
    .cause = Kein Konto hat diesen Benutzernamen als Login, aber eines hat die Adresse. Contractbook würde die Person ablehnen oder ein zweites Konto anlegen.
    .cause2 = Die Person wurde mit einer anderen Adresse zu Contractbook eingeladen oder hieß damals anders.
    .action = Lassen Sie den Contractbook-Support das Login des Kontos auf den Benutzernamen in Entra setzen. Oder ändern Sie den Benutzernamen in Entra auf das Login des Kontos.
    .message = Guten Tag, einige Personen in unserer Entra-Liste haben eine E-Mail-Adresse, die zu einem Contractbook-Konto mit anderem Login gehört (Code P-117). Könnten Sie das Login dieser Konten auf den Benutzernamen in Entra setzen? Die Liste können wir Ihnen schicken.

people-guest = Gast aus einem anderen Unternehmen
    .cause = Das Konto gehört jemandem von außerhalb. Diese Person bekäme ein Contractbook-Konto in Ihrem Unternehmen, mit der Adresse des anderen Unternehmens als Login.
    .action = Weisen Sie Gäste nicht zu, es sei denn, sie sollen in Ihrem Contractbook arbeiten.

people-disabled = Anmeldung in Entra gesperrt
    .cause = Entra legt kein Konto für Personen an, die sich nicht anmelden dürfen. Ein schon vorhandenes Konto wird abgeschaltet.
    .action = Für ausgeschiedene Personen ist nichts zu tun. Erlauben Sie den anderen die Anmeldung in Entra, und laden Sie dann die Liste erneut.

people-other-domain = E-Mail-Adresse außerhalb Ihrer Domains
    .cause = Die Adresse gehört zu einem anderen Unternehmen oder ist privat.
    .cause2 = Die Adresse enthält einen Tippfehler.
    .cause3 = Die Domain gehört Ihnen, aber nur wenige haben sie.
    .action = Vergleichen Sie die Adresse. Gehört die Domain Ihnen, fügen Sie sie für diese Prüfung zu Ihren Domains hinzu. Sonst berichtigen Sie die Adresse in Entra, oder lassen Sie die Person weg.

people-odd-characters = Ungewöhnliche Zeichen in Adresse oder Name
    .cause = Ein Leerzeichen, ein Anführungszeichen oder ein Buchstabe mit Akzent in einer Adresse kann verhindern, dass Entra das Konto findet.
    .cause2 = Beim Einfügen des Namens kam etwas Unsichtbares mit. Es würde als Kästchen oder Lücke erscheinen.
    .action = Tippen Sie Benutzername, Adresse oder Name in Entra neu, statt sie einzufügen. Laden Sie dann die Liste erneut.
    .message = Guten Tag, bei einigen Personen in Entra enthalten Benutzername, Adresse oder Name ungewöhnliche Zeichen (Code P-121), etwa Leerzeichen am Ende oder unsichtbare Zeichen. Könnten Sie sie unter Users, Properties neu eintippen?

people-too-long = Adresse oder Name zu lang
    .cause = Entra erlaubt 64 Zeichen vor dem @, 113 in einem Benutzernamen und 64 in Vor- oder Nachname. Längeres lehnt Contractbook womöglich ab oder schneidet es ab.
    .cause2 = Zwei Werte wurden in ein Feld eingefügt.
    .action = Kürzen Sie den Wert in Entra oder in dem Verzeichnis, aus dem Entra ihn bekommt. Laden Sie dann die Liste erneut.
    .message = Guten Tag, bei einigen Personen in Entra ist eine Adresse oder ein Name länger als üblich (Code P-122), und Contractbook lehnt das womöglich ab. Könnten Sie den Wert unter Users, Properties kürzen?

people-group-row = Keine Person, sondern eine Gruppe oder ein Gerät
    .cause = Gruppen und Geräte lassen sich wie Personen zuweisen. Die Liste sagt nicht, wer in einer Gruppe ist, deshalb wurden diese Personen nicht geprüft.
    .action = Laden Sie die Mitglieder der Gruppe in Entra herunter, und prüfen Sie auch diese Liste. Gruppen lassen sich nur mit einer P1- oder P2-Lizenz zuweisen.

people-nested-group = Gruppe innerhalb der Gruppe
    .cause = Entra sendet nur die direkten Mitglieder der zugewiesenen Gruppe. Wer in der Gruppe darin ist, bekommt kein Konto.
    .action = Nehmen Sie diese Personen direkt in die zugewiesene Gruppe auf, oder weisen Sie die innere Gruppe ebenfalls der App zu.
    .message = Guten Tag, die Gruppe, die wir Contractbook zuweisen, enthält eine weitere Gruppe (Code P-125), und Entra synchronisiert Personen in inneren Gruppen nicht. Könnten Sie diese Personen direkt aufnehmen oder die innere Gruppe ebenfalls der App zuweisen?

people-unreadable-row = Nicht lesbare Zeile
    .cause = Ein Komma oder Semikolon in einem Namen hat die Zellen verschoben, sodass niemand sagen kann, was was ist. Die Person darin wurde nicht geprüft.
    .cause2 = Ein Anführungszeichen wurde geöffnet und nicht geschlossen, oder das Ende der Zeile fehlt.
    .action = Exportieren Sie die Liste erneut und laden Sie sie, ohne sie in einer Tabelle zu öffnen. Oder berichtigen Sie die Zeile von Hand.

people-lost-letters = Buchstaben eines Namens gingen unterwegs verloren
    .cause = Die Liste wurde ohne Buchstaben wie ø, ü oder ß gespeichert, daher stehen dort Fragezeichen. Entra hat die richtigen Buchstaben und sendet diese.
    .action = Für die Synchronisierung ist nichts zu tun. Für eine gut lesbare Liste exportieren Sie sie erneut als UTF-8; in PowerShell mit -Encoding UTF8.

people-switched-off = Konto in Contractbook abgeschaltet
    .cause = Die Person hat ein Konto, das jemand abgeschaltet hat. Entra verknüpft es und schaltet es wieder ein.
    .action = Weisen Sie die Person nicht zu, wenn das Konto abgeschaltet bleiben soll.

people-no-admin = Kein Organisationsadministrator unter diesen Personen
    .cause = Ein Organisationsadministrator akzeptiert die Berechtigungen von Contractbook für alle. In dieser Liste wurde keiner gefunden.
    .cause2 = Die Adresse des Admins enthält einen Tippfehler oder lautet in Entra anders.
    .action = Nehmen Sie einen Organisationsadministrator in die Zuweisung auf, oder nennen Sie einen, der schon ein Contractbook-Konto hat.

people-no-mail-column = Die Liste hat keine E-Mail-Adressen
    .cause = Keine Spalte enthält sie. Daher kann niemand sagen, wer keine Adresse hat oder sich eine mit anderen teilt.
    .cause2 = Die Liste kommt aus dem Microsoft 365 admin center oder aus einer Gruppe. Diese Exporte lassen die Adresse weg.
    .action = Öffnen Sie in Entra Users, All users und wählen Sie Download users. Laden Sie dann diese Datei.

people-nobody = In dieser Liste steht niemand
    .cause = Die Liste hat eine erste Zeile mit den Spaltennamen und nichts darunter.
    .cause2 = Beim Exportieren war in Entra ein Filter gesetzt.
    .action = Heben Sie Filter in Entra auf, exportieren Sie die Liste erneut und laden Sie sie.

people-not-compared = Liste nicht mit Contractbook verglichen
    .cause = Die Konten dort ließen sich nicht alle lesen. Daher ist nicht bekannt, wer schon eines hat und wer ein zweites bekäme.
    .action = Lösen Sie, was das Lesen der Konten verhindert hat, und prüfen Sie dann die Liste erneut.

people-file-empty = Die Datei ist leer
    .cause = Sie enthält nichts oder nur Zeilen ohne Inhalt.
    .cause2 = Das Herunterladen wurde nicht abgeschlossen.
    .action = Exportieren Sie die Liste erneut und laden Sie die neue Datei.

people-file-not-found = Die Datei ist nicht da
    .cause = Sie wurde verschoben oder umbenannt, oder ihr Name enthält einen Tippfehler.
    .cause2 = Sie liegt auf einem Laufwerk, das nicht verbunden ist.
    .action = Suchen Sie die Datei und wählen Sie sie erneut.

people-file-is-folder = Das ist ein Ordner, keine Datei
    .cause = Die Liste selbst liegt vermutlich in diesem Ordner.
    .action = Öffnen Sie den Ordner und wählen Sie die CSV-Datei darin.

people-file-locked = Die Datei darf nicht gelesen werden
    .cause = Sie ist in Excel oder in einem anderen Programm geöffnet, das sie für sich behält.
    .cause2 = Die Datei gehört jemand anderem auf diesem Computer.
    .action = Schließen Sie die Datei im anderen Programm und versuchen Sie es erneut. Oder speichern Sie eine Kopie in Ihrem eigenen Ordner und laden Sie diese.

people-file-unreadable = Die Datei ließ sich nicht bis zum Ende lesen
    .cause = Das Laufwerk oder der Netzwerkordner, auf dem sie liegt, antwortet nicht mehr.
    .action = Kopieren Sie die Datei auf diesen Computer und laden Sie die Kopie.

people-file-changed = Die Datei änderte sich beim Lesen
    .cause = Ein anderes Programm schrieb noch hinein, etwa ein Download oder ein synchronisierter Ordner.
    .action = Warten Sie, bis die Datei vollständig ist, und laden Sie sie dann erneut.

people-file-is-workbook = Das ist eine Arbeitsmappe, keine CSV-Datei
    .cause = Die Datei wurde im Format eines Tabellenprogramms ({ $format }) gespeichert, nicht als einfache Liste.
    .action = Öffnen Sie sie in Excel, wählen Sie Speichern unter, CSV UTF-8, und laden Sie die neue Datei.

people-file-is-not-a-list = Diese Datei ist keine Personenliste
    .cause = Sie enthält etwas anderes als Text in Spalten ({ $format }).
    .cause2 = Sie wurde zum Versenden gepackt. Die Liste steckt dann darin.
    .action = Entpacken Sie sie, falls sie gepackt ist. Sonst wählen Sie die CSV-Datei, die aus Entra heruntergeladen wurde.

people-file-is-web-page = Das ist eine Webseite, keine Liste
    .cause = Ihre Anmeldung war abgelaufen, deshalb wurde statt der Liste eine Anmeldeseite gespeichert.
    .action = Melden Sie sich wieder bei Entra an und laden Sie die Liste erneut herunter.

people-file-is-json = Das ist eine JSON-Datei, keine CSV-Datei
    .cause = Die Liste wurde für Programme exportiert, zum Beispiel von einem Skript.
    .action = Exportieren Sie sie als CSV. In Entra ist das Users, All users, Download users; in PowerShell ist es Export-Csv.

people-no-known-columns = Keine Spalte sagt, wer die Personen sind
    .cause = Nötig ist eine Spalte mit Benutzernamen, E-Mail-Adressen oder Object IDs. Gefunden wurden diese Spalten: { $columns }.
    .cause2 = Die erste Zeile der Liste mit den Spaltennamen wurde gelöscht oder übersetzt.
    .action = Geben Sie an, welche Spalte den Benutzernamen enthält. Oder exportieren Sie die Liste erneut: in Entra Users, All users, Download users.

people-file-too-large = Die Datei ist zu groß
    .cause = Gelesen werden Listen bis 1 GB. Das reicht für mehr als zwei Millionen Personen.
    .action = Exportieren Sie nur die Personen, die Sie zuweisen wollen, oder teilen Sie die Datei und prüfen Sie die Teile einzeln.
