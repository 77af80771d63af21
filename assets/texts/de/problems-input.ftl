# Problems that can be seen while typing: address.* and token.*

address-empty = Die Tenant-URL ist leer
    .cause = Es wurde noch nichts eingegeben.
    .action = Fügen Sie die Tenant-URL ein. Die von Contractbook ist https://api.contractbook.com/scim.

address-unreadable = Das ist keine Webadresse
    .cause = Sie wurde abgeschnitten, oder etwas anderes wurde kopiert. Eine Tenant-URL sieht aus wie https://api.contractbook.com/scim.
    .cause2 = Sie enthält einen Benutzernamen, ein Kennwort oder eine unmögliche Portnummer. Das Token hat ein eigenes Feld.
    .action = Kopieren Sie die Tenant-URL noch einmal aus der Nachricht von Contractbook und fügen Sie sie hier ein.

address-not-https = Die Tenant-URL ist nicht verschlüsselt
    .cause = Sie beginnt mit http statt https. Ihr Token wäre unterwegs lesbar, deshalb nimmt Entra sie nicht an.
    .action = Ändern Sie am Anfang http in https.

address-has-spaces = Im Feld der Tenant-URL steht mehr als die Adresse
    .cause = Die Adresse wurde mit anderen Wörtern eingefügt. Vielleicht stand das Token daneben.
    .cause2 = Mitten in der Adresse steht ein Leerzeichen.
    .action = Fügen Sie nur die Adresse ein, von https bis zum Ende, ohne Leerzeichen.

address-has-resource-path = Die Tenant-URL ging eine Ebene zu tief
    .cause = Am Ende stand { $cut }. Diesen Teil ergänzt Entra selbst, daher haben wir ihn entfernt.
    .action = Verwenden Sie { $address } auch in Entra.

address-has-query = Die Tenant-URL hatte ein Ende, das nicht dazugehört
    .cause = Am Ende stand { $cut }. Das wird nicht gebraucht, daher haben wir es entfernt.
    .action = Verwenden Sie { $address } auch in Entra.

address-wrong-host = Diese Adresse gehört zu einer anderen Seite
    .cause = { $host } ist zum Ansehen im Browser da. Die Synchronisierung spricht mit einer anderen Adresse.
    .cause2 = Eine Adresse von Microsoft wurde eingefügt. Das Feld erwartet die Adresse von Contractbook.
    .action = Fügen Sie die Tenant-URL von Contractbook ein, meist https://api.contractbook.com/scim.

address-is-directory-id = Das ist eine ID, keine Adresse
    .cause = Die Directory (tenant) ID Ihres Unternehmens wurde eingefügt. Der Name des Feldes, Tenant-URL, legt das nahe.
    .action = Fügen Sie die Tenant-URL von Contractbook ein, meist https://api.contractbook.com/scim. Die ID wird nicht gebraucht.

address-is-token = Das sieht nach dem geheimen Token aus
    .cause = Adresse und Token wurden vertauscht. Wir haben es nirgendwohin gesendet.
    .action = Fügen Sie es in das Feld für das geheime Token ein und die Tenant-URL hier.

address-compat-flag = Die Tenant-URL enthält eine Einstellung für Entra
    .cause = { $flag } sagt Entra, wie es Änderungen schreiben soll. Contractbook sieht das nie, daher lässt der Test es weg.
    .action = Sie müssen nichts tun. In der Adresse, die Sie nach Entra kopieren, bleibt es stehen.

address-other-host = Das ist nicht die übliche Adresse von Contractbook
    .cause = Das Token wird an { $host } gesendet. Die übliche Adresse von Contractbook ist api.contractbook.com.
    .action = Machen Sie weiter, wenn Contractbook Ihnen diese Adresse genannt hat. Sonst verwenden Sie https://api.contractbook.com/scim.

token-empty = Das geheime Token fehlt
    .cause = Das Feld ist leer oder enthält nur eine Bezeichnung ohne das Token.
    .action = Fügen Sie das geheime Token ein, das Sie vom Contractbook-Support erhalten haben.

token-bearer-prefix = Vor dem Token stand das Wort Bearer
    .cause = Entra ergänzt dieses Wort selbst, daher haben wir es entfernt.
    .action = Sie müssen nichts tun. Kopieren Sie das Token von hier, wenn Sie die Felder in Entra ausfüllen.

token-quotes = Um das Token standen Anführungszeichen oder Klammern
    .cause = Sie kamen beim Kopieren mit, daher haben wir sie entfernt.
    .action = Sie müssen nichts tun. Kopieren Sie das Token von hier, wenn Sie die Felder in Entra ausfüllen.

token-has-spaces = Im Token stehen Leerzeichen
    .cause = Andere Wörter wurden mitkopiert. Ein Token ist ein Stück ohne Leerzeichen.
    .cause2 = Beim Kopieren ging ein Teil verloren. Welcher, können wir nicht wissen, also haben wir nicht geraten.
    .action = Kopieren Sie das Token allein, vom ersten bis zum letzten Zeichen, und fügen Sie es noch einmal ein.

token-line-break = Das Token war auf mehrere Zeilen verteilt
    .cause = Mailprogramme brechen lange Zeilen um. Wir haben sie wieder zusammengefügt.
    .action = Sie müssen nichts tun. Wird es abgelehnt, lassen Sie es sich in einer Datei oder einem Kennwortmanager geben.

token-invisible-characters = Im Token standen unsichtbare Zeichen
    .cause = Chat- und Textprogramme fügen sie hinzu. Wir haben sie entfernt.
    .action = Sie müssen nichts tun. Kopieren Sie das Token von hier, wenn Sie die Felder in Entra ausfüllen.

token-not-ascii = Das Token enthält ein Zeichen, das in keinem Token vorkommt
    .cause = Ein Textprogramm hat ein Zeichen verändert, etwa einen Bindestrich in einen Gedankenstrich. Es ist Zeichen { $position }.
    .cause2 = Nur die Punkte, die das Token verdecken, wurden kopiert.
    .action = Kopieren Sie das Token noch einmal dort, wo es zuerst stand, und fügen Sie es hier ein.

token-is-url = Das ist eine Adresse, nicht das Token
    .cause = Adresse und Token wurden vertauscht.
    .action = Fügen Sie die Adresse in das Feld Tenant-URL ein und das geheime Token hier.

token-is-guid = Das sieht nach einer ID aus, nicht nach dem Token
    .cause = Eine ID aus Entra wurde kopiert, zum Beispiel die Application ID oder die Secret ID.
    .cause2 = Das Token hat wirklich diese Form. Dann besteht es den Test.
    .action = Vergleichen Sie es mit der Nachricht vom Contractbook-Support.

token-too-short = Das Token ist sehr kurz
    .cause = Nur ein Teil wurde kopiert. Es hat { $count } Zeichen; Token haben mehr.
    .action = Kopieren Sie das ganze Token noch einmal und fügen Sie es hier ein.

token-too-long = Das Token ist sehr lang
    .cause = Es hat { $count } Zeichen. Der Platz dafür in Entra ist begrenzt, in der Cloud für US-Behörden auf etwa 1.000.
    .cause2 = Es wurde mehr als das Token kopiert.
    .action = Prüfen Sie, ob nur das Token kopiert wurde. Wenn ja, fordern Sie beim Contractbook-Support ein kürzeres an.
    .message = Guten Tag, das SCIM-Token für unsere Synchronisierung mit Microsoft Entra ID hat { $count } Zeichen (Code T-011). Das ist länger, als Entra speichern kann. Könnten Sie uns ein kürzeres schicken?

token-jwt-expired = Das Token ist abgelaufen
    .cause = Es gibt selbst an, dass es bis { $when } gültig war.
    .cause2 = Die Uhr dieses Computers geht falsch. Dann stellen Sie zuerst die Uhr.
    .action = Fordern Sie beim Contractbook-Support ein neues Token an und fügen Sie es hier ein.
    .message = Guten Tag, das SCIM-Token für unsere Synchronisierung mit Microsoft Entra ID war bis { $when } gültig (Code T-012). Wir brauchen ein neues SCIM-Token, Integrationstyp Microsoft Entra ID.

token-jwt-not-yet-valid = Das Token ist noch nicht gültig
    .cause = Es gibt selbst an, dass es ab { $when } gültig ist.
    .cause2 = Die Uhr dieses Computers geht falsch. Dann stellen Sie zuerst die Uhr.
    .action = Kommen Sie nach diesem Zeitpunkt wieder und testen Sie dann.

# What was tidied
repair-outer-blanks = Leerzeichen außen herum wurden entfernt.
repair-line-breaks = Zeilenumbrüche darin wurden entfernt.
repair-bearer-prefix = Das Wort Bearer davor wurde entfernt. Entra ergänzt es selbst.
repair-quotes = Anführungszeichen, Klammern oder ein Punkt außen herum wurden entfernt.
repair-invisible-characters = Unsichtbare Zeichen wurden entfernt.
repair-scheme-added = https:// wurde davor ergänzt.
repair-resource-path = { $cut } am Ende wurde entfernt. Entra ergänzt es selbst.
repair-query = { $cut } am Ende wurde entfernt.
repair-trailing-slash = Der Schrägstrich am Ende wurde entfernt.
repair-host-case = Großbuchstaben in der Adresse wurden klein geschrieben.
repair-label = Die Bezeichnung davor wurde entfernt.
repair-slashes = Schrägstriche wurden berichtigt.
