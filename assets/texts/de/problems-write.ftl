# What the trial write tells: write.*

write-no-journal = Die Notiz über den Testbenutzer ließ sich nicht speichern
    .cause = Dieses Programm schreibt auf, was es gleich anlegt, damit es nach einem Absturz entfernt werden kann. In { $path } ließ sich nicht schreiben, daher wurde nichts angelegt.
    .action = Schaffen Sie dort Platz oder erlauben Sie das Schreiben, und versuchen Sie es noch einmal.

write-create-refused = { $reason ->
    [not_allowed] Das Token darf Personen lesen, aber keine neuen anlegen
    [conflict] Eine neue Person wird abgelehnt, als wäre der Name vergeben
    [not_offered] Contractbook bietet das Anlegen von Personen hier nicht an
   *[other] Contractbook lehnt eine neue Person ab
  }
    .cause = { $reason ->
        [not_allowed] Das Token darf keine Benutzer anlegen. Contractbook antwortete mit Status { $status }.
        [conflict] Contractbook antwortete mit Status { $status } auf einen zufälligen Namen, den niemand hat.
        [not_offered] Die Benutzersynchronisierung ist für Ihr Unternehmen nicht vollständig eingeschaltet. Contractbook antwortete mit Status { $status }.
        [error] Contractbook versagte beim Anlegen der Person. Es antwortete mit Status { $status }.
       *[other] Contractbook nimmt die Daten nicht an, die Entra für eine neue Person sendet. Es antwortete mit Status { $status }.
      }
    .cause2 = { $reason ->
        [conflict] Die E-Mail-Adresse oder ein anderes Feld muss eindeutig sein und überschneidet sich mit einem älteren Test.
        [not_allowed] Vielleicht sind alle Lizenzen vergeben, oder nur ein anderes Token darf Personen anlegen.
       *[other] Vielleicht sind alle Lizenzen vergeben.
      }
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, das Anlegen eines Benutzers über SCIM wird mit Status { $status } beantwortet (Code W-101). Microsoft Entra ID braucht 201 mit dem neuen Benutzer und seiner id. Die technischen Details zeigen die genaue Anfrage.

write-attribute-refused = { $how ->
    [create] Contractbook lehnt das Feld { $attribute } ab
    [change] Contractbook lehnt eine Änderung des Feldes { $attribute } ab
    [missing] Das Feld { $attribute } wurde nicht gespeichert
    [not_stored] Eine Änderung des Feldes { $attribute } wurde nicht gespeichert
   *[other] Das Feld { $attribute } kam mit einem anderen Wert zurück
  }
    .cause = { $how ->
        [create] Contractbook nennt dieses Feld, wenn es eine neue Person mit Status { $status } ablehnt. Die Standardzuordnung von Entra sendet es.
        [change] Die anderen Änderungen wurden angenommen, diese wurde mit Status { $status } abgelehnt.
        [missing] Contractbook nimmt das Feld an und lässt es weg. Personen kommen ohne es an.
        [not_stored] Contractbook nimmt die Änderung an und zeigt den alten Wert, oder es bildet den Wert aus anderen Feldern.
       *[other] Contractbook setzt einen eigenen Wert ein.
      }
    .action = { $how ->
        [create] Öffnen Sie in Entra Attribute mapping und löschen Sie die Zeile mit dem Ziel { $attribute }.
        [change] Öffnen Sie in Entra Attribute mapping und löschen Sie die Zeile mit dem Ziel { $attribute }, oder bitten Sie den Contractbook-Support, das Feld zuzulassen.
       *[other] Sie müssen nichts tun. Die Zeile mit dem Ziel { $attribute } lässt sich in Entra unter Attribute mapping löschen.
      }
    .message = Guten Tag, könnten Sie in Entra Attribute mapping der Contractbook-App öffnen und die Zeile mit dem Ziel { $attribute } löschen? Contractbook nimmt das Feld nicht an (Code W-102).

write-id-not-returned = Eine neue Person kommt ohne ID zurück
    .cause = Contractbook legt die Person an und antwortet mit Status { $status }, nennt in der Antwort aber keine ID. Ohne sie kann Entra eine Person nicht ändern.
    .action = Sie müssen nichts ändern. Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, das Anlegen eines Benutzers über SCIM wird ohne die id des neuen Benutzers beantwortet (Code W-103). Microsoft Entra ID braucht sie. Die technischen Details zeigen die genaue Anfrage.

write-read-back-failed = Eine neue Person ist nicht lesbar
    .cause = Contractbook sagt, dass die Person angelegt wurde, zeigt sie aber nicht unter der genannten ID. Entra liest Personen anhand ihrer ID, bevor es sie ändert.
    .action = Sie müssen nichts ändern. Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, ein eben über SCIM angelegter Benutzer ist unter seiner id nicht lesbar (Code W-104). Die technischen Details zeigen die genaue Anfrage.

write-duplicate-not-detected = { $how ->
    [second] Dieselbe Person lässt sich zweimal anlegen
   *[other] Doppeltes Anlegen einer Person wird nicht richtig abgelehnt
  }
    .cause = { $how ->
        [second] Contractbook hat einen zweiten Benutzer gleichen Namens angelegt. Entra sucht Personen zuerst, daher geschieht das nur, wenn sich zwei Änderungen kreuzen. Den zweiten haben wir entfernt.
        [same] Contractbook antwortete mit dem schon vorhandenen Benutzer. Ein zweiter wurde nicht angelegt.
       *[other] Contractbook versagte, statt zu melden, dass der Name vergeben ist. Ein zweiter wurde nicht angelegt.
      }
    .action = Machen Sie weiter und informieren Sie den Contractbook-Support.
    .message = Guten Tag, das Anlegen eines Benutzers mit vorhandenem userName wird nicht mit 409 beantwortet (Code W-105). Die technischen Details zeigen die genaue Anfrage.

write-patch-refused = { $dialect ->
    [flag] Änderungen werden in der Form abgelehnt, die Entra mit dem Flag in der Tenant-URL benutzt
   *[default] Änderungen werden in der Form abgelehnt, die Entra üblicherweise benutzt
  }
    .cause = { $form ->
        [together] Contractbook nimmt jede Änderung einzeln an, antwortet aber mit Status { $status }, wenn Entra mehrere auf einmal sendet.
       *[each] Contractbook antwortet mit Status { $status }, wenn eine Person auf diese Weise geändert wird.
      }
    .cause2 = Vielleicht darf das Token Personen anlegen, aber nicht ändern.
    .action = { $in_use ->
        [no] Sie müssen nichts tun. Mit Ihrer Tenant-URL schreibt Entra Änderungen nicht in dieser Form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Verwenden Sie die Tenant-URL ohne ?aadOptscim062020 am Ende. Die übliche Form funktioniert.
               *[default] Hängen Sie in Entra /?aadOptscim062020 an die Tenant-URL an. Die andere Form funktioniert. Provision on demand richtet sich nicht nach diesem Flag.
              }
           *[fails] Senden Sie diese Nachricht an den Contractbook-Support.
          }
      }
    .message = Guten Tag, ein PATCH eines Benutzers, wie Microsoft Entra ID ihn sendet, wird mit Status { $status } beantwortet (Code W-201). Die technischen Details zeigen die genaue Anfrage.

write-patch-not-stored = Änderungen werden angenommen, aber nicht gespeichert
    .cause = Contractbook antwortet, dass die Änderung gelungen ist. Beim erneuten Lesen ist die Person wie zuvor.
    .action = { $in_use ->
        [no] Sie müssen nichts tun. Mit Ihrer Tenant-URL schreibt Entra Änderungen nicht in dieser Form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Verwenden Sie die Tenant-URL ohne ?aadOptscim062020 am Ende. Die übliche Form funktioniert.
               *[default] Hängen Sie in Entra /?aadOptscim062020 an die Tenant-URL an. Die andere Form funktioniert. Provision on demand richtet sich nicht nach diesem Flag.
              }
           *[fails] Senden Sie diese Nachricht an den Contractbook-Support. Änderungen aus Entra kämen nicht an.
          }
      }
    .message = Guten Tag, ein PATCH eines Benutzers wird mit Erfolg beantwortet, aber die Werte werden nicht gespeichert (Code W-202). Die technischen Details zeigen die genaue Anfrage.

write-text-boolean-refused = Ausgeschiedene werden nicht abgeschaltet, wenn Entra das Wort False schreibt
    .cause = { $how ->
        [ignored] Contractbook nimmt das Wort an und lässt die Person eingeschaltet. Es liest jedes Wort als Ja.
       *[refused] Contractbook antwortet mit Status { $status } auf das Wort False. Ein echtes false nimmt es an.
      }
    .action = { $flag ->
        [yes] Sie müssen nichts tun. Ihre Tenant-URL trägt das Flag ?aadOptscim062020, daher sendet Entra ein echtes false. Behalten Sie es bei.
       *[no] Hängen Sie in Entra /?aadOptscim062020 an die Tenant-URL an, testen und speichern Sie. Dann sendet Entra ein echtes false. Provision on demand richtet sich nicht nach diesem Flag.
      }
    .message = Guten Tag, könnten Sie in Entra /?aadOptscim062020 an die Tenant-URL der Contractbook-App anhängen? Ohne dieses Flag werden ausgeschiedene Personen nicht abgeschaltet (Code W-301).

write-text-boolean-stored = Ein und Aus werden als Wort gespeichert
    .cause = Entra schaltet eine Person mit dem Wort False ab, und Contractbook speichert das Wort. Ob die Person wirklich abgeschaltet ist, lässt sich daran nicht erkennen.
    .action = { $flag ->
        [yes] Sie müssen nichts tun. Ihre Tenant-URL trägt das Flag ?aadOptscim062020, daher sendet Entra ein echtes false. Behalten Sie es bei.
       *[no] Hängen Sie in Entra /?aadOptscim062020 an die Tenant-URL an, testen und speichern Sie. Dann sendet Entra ein echtes false. Provision on demand richtet sich nicht nach diesem Flag.
      }
    .message = Guten Tag, könnten Sie in Entra /?aadOptscim062020 an die Tenant-URL der Contractbook-App anhängen? Ohne dieses Flag speichert Contractbook das Wort False, statt Personen abzuschalten (Code W-302).

write-disable-failed = { $form ->
    [enable] Eine Person, die zurückkommt, wird nicht eingeschaltet
    [vanished] Eine abgeschaltete Person verschwindet
    [flag] Ausgeschiedene werden in der Form, die Entra mit dem Flag in der Tenant-URL benutzt, nicht abgeschaltet
    [mixed] Ausgeschiedene werden in der Form, die Microsofts Anleitung zeigt, nicht abgeschaltet
   *[all] Ausgeschiedene werden nicht abgeschaltet
  }
    .cause = { $how ->
        [refused] Contractbook antwortet mit Status { $status }, wenn eine Person { $form ->
            [enable] eingeschaltet
           *[other] abgeschaltet
          } werden soll.
        [vanished] Contractbook antwortet mit Status { $status }, wenn die Person danach gelesen wird. Entra muss sehen, dass die Person abgeschaltet ist, und sie wieder einschalten können.
       *[ignored] Contractbook meldet Erfolg. Beim erneuten Lesen hat sich nichts geändert.
      }
    .action = { $in_use ->
        [no] Sie müssen nichts tun. Mit Ihrer Tenant-URL schreibt Entra nicht in dieser Form.
       *[yes] { $form ->
            [flag] Verwenden Sie die Tenant-URL ohne ?aadOptscim062020 am Ende. Die übliche Form funktioniert.
           *[other] Senden Sie diese Nachricht an den Contractbook-Support.
          }
      }
    .message = Guten Tag, das Ab- oder Einschalten eines Benutzers mit PATCH auf active funktioniert nicht so, wie Microsoft Entra ID es braucht (Code W-303). Die technischen Details zeigen die genauen Anfragen.

write-delete-refused = Das Löschen wird abgelehnt
    .cause = { $how ->
        [ignored] Contractbook antwortet mit Status { $status }, als hätte es die Person gelöscht, und zeigt sie weiter als aktiv.
       *[refused] Contractbook antwortet mit Status { $status }. Vielleicht behält es Personen wegen ihrer Verträge.
      }
    .action = Für die Synchronisierung müssen Sie nichts tun: Entra schaltet Personen ab und löscht sie fast nie.
    .message = Guten Tag, das Löschen eines Benutzers über SCIM wird mit Status { $status } beantwortet, und der Benutzer bleibt bestehen (Code W-401).

write-delete-is-soft = Eine gelöschte Person wird nur abgeschaltet
    .cause = Contractbook behält die Person, abgeschaltet oder in Suchen verborgen. Für Entra genügt das.
    .action = Sie müssen nichts tun. Der Testbenutzer { $name } (ID { $id }) bleibt so in Contractbook.
    .message = Guten Tag, ein über SCIM gelöschter Benutzer bleibt lesbar (Code W-402).

write-left-behind = { $state ->
    [unknown] Der Testbenutzer ist vielleicht noch da
    [soft_deleted] Der Testbenutzer ist gelöscht, bleibt aber abgeschaltet erhalten
   *[other] Der Testbenutzer ist noch da
  }
    .cause = { $state ->
        [unknown] Contractbook gab keine Antwort, die das klärt. Der Benutzername ist { $name }, die ID ist { $id }.
        [soft_deleted] Contractbook behält gelöschte Personen. Der Benutzername ist { $name }, die ID ist { $id }.
        [off] Contractbook hat ihn nicht entfernt. Er ist abgeschaltet. Der Benutzername ist { $name }, die ID ist { $id }.
       *[other] Contractbook hat ihn nicht entfernt. Der Benutzername ist { $name }, die ID ist { $id }.
      }
    .action = { $state ->
        [soft_deleted] Sie müssen nichts tun.
       *[other] Entfernen Sie den Benutzer { $name } in der Benutzerliste von Contractbook. Oder führen Sie später trial-write --clean-up aus; das sucht und entfernt ihn.
      }
    .message = Guten Tag, ein Test unserer SCIM-Verbindung konnte seinen Testbenutzer nicht entfernen. Bitte löschen Sie den Benutzer { $name }, ID { $id } (Code W-403).
