token-rejected = Contractbook nimmt dieses Token nicht an
    .cause = Ein persönlicher Schlüssel wurde eingefügt. Sie haben ihn selbst unter Profile settings erstellt.
    .cause2 = Ein neueres Token hat es ersetzt. Der Support hat Ihnen mehr als eines geschickt.
    .cause3 = Sein Besitzer hat Rechte verloren oder das Unternehmen verlassen. Das sieht nur der Support.
    .action = Fordern Sie beim Contractbook-Support ein neues geheimes Token an und fügen Sie es in Schritt 3 ein.
    .message = Guten Tag, das SCIM-Token für unsere Synchronisierung mit Microsoft Entra ID wird abgelehnt (Code T-401, Antwort 401). Bitte schicken Sie uns ein neues SCIM-Token, Integrationstyp Microsoft Entra ID.

# What the answers of the user service tell

address-variant-answers = Fast die richtige Adresse
    .cause = Der Benutzerdienst antwortet nicht unter dieser Adresse, aber unter { $address }.
    .action = Verwenden Sie { $address } als Tenant-URL, hier und in Entra.

token-forbidden = Das Token ist echt, darf aber keine Benutzer verwalten
    .cause = Die Benutzersynchronisierung ist für Ihr Unternehmen nicht eingeschaltet. Das kann nur der Contractbook-Support.
    .cause2 = Das Token gehört einer Person, die keine Benutzer verwalten darf.
    .cause3 = Das Token ist für etwas anderes, zum Beispiel ein persönlicher Schlüssel.
    .action = Bitten Sie den Contractbook-Support, die Benutzersynchronisierung für Ihr Unternehmen und für dieses Token einzuschalten.
    .message = Guten Tag, unser SCIM-Token ist bekannt, darf aber keine Benutzer verwalten (Code T-403, Antwort 403). Bitte schalten Sie die Benutzersynchronisierung mit Microsoft Entra ID für unser Unternehmen ein oder schicken Sie uns ein Token mit diesem Recht.

token-payment-required = Ihr Contractbook-Tarif enthält keine Benutzersynchronisierung
    .cause = Der Dienst antwortet, dass eine Zahlung oder ein anderer Tarif nötig ist.
    .cause2 = Eine Rechnung ist offen, und einige Funktionen ruhen.
    .action = Fragen Sie den Contractbook-Support, welcher Tarif die Benutzersynchronisierung enthält.
    .message = Guten Tag, unser SCIM-Token erhält die Antwort 402, Zahlung erforderlich (Code T-402). Bitte teilen Sie uns mit, was fehlt, damit unser Unternehmen die Benutzersynchronisierung mit Microsoft Entra ID nutzen kann.

scim-not-json = Die Antwort ist nicht lesbar
    .cause = Der Dienst antwortet mit Text, der keine Daten enthält. Vielleicht führt die Adresse zu einem anderen Dienst.
    .cause2 = Eine Antwort wurde unterwegs beschädigt.
    .action = Prüfen Sie zuerst die Tenant-URL. Stimmt sie, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Abfrage eines Benutzers unter Ihrer SCIM-Adresse wird mit etwas beantwortet, das kein JSON ist (Code U-101). Die technischen Details zeigen, was ankam.

scim-not-scim = Dort antwortet etwas, aber nicht der Benutzerdienst
    .cause = Die Adresse führt zu einem anderen Dienst desselben Unternehmens.
    .cause2 = Der Benutzerdienst ist hinter dieser Adresse nicht eingeschaltet.
    .action = Prüfen Sie zuerst die Tenant-URL. Stimmt sie, senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Abfrage eines Benutzers unter Ihrer SCIM-Adresse wird mit JSON beantwortet, das keine SCIM-ListResponse ist (Code U-102). Die technischen Details zeigen, was ankam.

scim-too-deep = Die Antwort ist zu tief verschachtelt
    .cause = Durch einen Fehler wiederholt sich der Benutzerdienst endlos.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst antwortet mit JSON, das tiefer als 128 Ebenen verschachtelt ist (Code U-103).

scim-content-type = Die Antworten sind falsch gekennzeichnet
    .cause = Die Daten stimmen, sind aber nicht als application/scim+json gekennzeichnet. Entra liest sie; einige Tests von Microsoft beanstanden das.
    .action = Machen Sie weiter. Informieren Sie den Contractbook-Support bei Gelegenheit.
    .message = Guten Tag, Ihre SCIM-Antworten sind nicht mit dem Inhaltstyp application/scim+json gekennzeichnet (Code U-104).

scim-schemas-missing = Die Antworten sagen nicht, was sie sind
    .cause = Die Liste der Personen nennt ihr Format nicht. Strenge Programme lehnen das ab.
    .action = Machen Sie weiter und informieren Sie den Contractbook-Support.
    .message = Guten Tag, in Ihren SCIM-Listen fehlt der Eintrag ListResponse in schemas (Code U-105).

scim-schemas-old = Der Dienst spricht eine alte Version
    .cause = Er antwortet in SCIM 1.1. Entra spricht SCIM 2.0, Änderungen können also missverstanden werden.
    .cause2 = Die Adresse führt zu einem älteren Dienst, der noch läuft.
    .action = Fragen Sie den Contractbook-Support nach der Adresse des SCIM-2.0-Dienstes.
    .message = Guten Tag, Ihre SCIM-Adresse antwortet mit schemas aus SCIM 1.1 (Code U-106). Bitte nennen Sie uns die Adresse des SCIM-2.0-Dienstes.

scim-attribute-case = Einige Feldnamen weichen in Groß- und Kleinschreibung ab
    .cause = Der Dienst schreibt Namen wie totalResults mit anderen Großbuchstaben. Entra kommt damit zurecht.
    .action = Sie müssen nichts tun.
    .message = Guten Tag, Ihre SCIM-Antworten schreiben Attributnamen anders groß und klein als der Standard (Code U-107).

scim-duplicate-keys = Einige Felder stehen doppelt in einer Antwort
    .cause = Der Dienst schreibt dasselbe Feld mehrmals. Welches gilt, bleibt dem Zufall überlassen.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Ihre SCIM-Antworten enthalten dasselbe Attribut zweimal in einem Objekt (Code U-108).

scim-odd-text = Manche Texte enthalten Zeichen, die nicht hineingehören
    .cause = Namen wurden mit versteckten Zeichen oder Leerzeichen kopiert oder bei einem Import beschädigt.
    .action = Sehen Sie sich die Namen in Contractbook an. Personen mit solchen Namen werden eventuell nicht erkannt.
    .message = Guten Tag, einige Benutzer in Ihren SCIM-Antworten enthalten Steuerzeichen, defekte Zeichen oder Leerzeichen am Rand (Code U-109).

scim-secrets-returned = Der Dienst schickt Geheimnisse zurück
    .cause = Eine Antwort enthält das Token oder ein Kennwort. Wer die Antwort sieht, sieht das Geheimnis.
    .action = Informieren Sie den Contractbook-Support. Aus allem, was hier gezeigt wird, haben wir es entfernt.
    .message = Guten Tag, Ihr SCIM-Dienst schickt in seinen Antworten Geheimnisse zurück: das Token der Anfrage oder Kennwortfelder (Code U-110). Bitte beheben Sie das und sagen Sie uns, ob wir ein neues Token brauchen.

scim-no-match-is-error = Die Suche nach jemandem, den es nicht gibt, ergibt einen Fehler
    .cause = { $what ->
        [group] Der Dienst antwortet mit Status { $status }, wenn es eine Gruppe nicht gibt. Entra erwartet eine leere Liste und bricht ab.
       *[other] Der Dienst antwortet mit Status { $status }, wenn es eine Person nicht gibt. Entra erwartet eine leere Liste und bricht ab.
      }
    .action = Sie müssen nichts ändern. Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, eine Abfrage ohne Treffer wird mit Status { $status } beantwortet (Code U-201). Microsoft Entra ID braucht Status 200 mit einer leeren ListResponse, sonst schlägt Test connection fehl.

scim-filter-ignored = Der Dienst sucht nicht, sondern liefert alle
    .cause = { $what ->
        [group] Wir haben nach einer Gruppe mit erfundenem Namen gefragt und { $count } Treffer erhalten. Entra würde Gruppen verwechseln.
       *[other] Wir haben nach einer Person mit erfundenem Namen gefragt und { $count } Treffer erhalten. Entra würde Personen verwechseln.
      }
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst übergeht den Filter: Die Abfrage eines zufälligen Namens liefert { $count } Treffer (Code U-202). Microsoft Entra ID braucht eine leere Liste.

scim-filter-refused = Der Dienst lehnt die Frage von Entra ab
    .cause = { $what ->
        [group] Entra sucht eine Gruppe nach Namen, und der Dienst antwortet darauf mit Status { $status }.
       *[other] Entra sucht eine Person nach Namen, und der Dienst antwortet darauf mit Status { $status }.
      }
    .cause2 = Diese Art zu suchen wurde für dieses Token abgeschaltet oder eingeschränkt.
    .action = Sie müssen nichts ändern. Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst antwortet mit Status { $status } auf den Filter, den Microsoft Entra ID für seine Abfragen benutzt (Code U-203). Die technischen Details zeigen die genaue Anfrage.

scim-filter-case-sensitive = Personen werden nur bei genauer Groß- und Kleinschreibung gefunden
    .cause = Anna@… und anna@… gelten als zwei Personen. Schreibt Entra eine Adresse anders, entsteht ein zweites Konto.
    .action = Sorgen Sie dafür, dass Adressen in Entra und Contractbook gleich geschrieben sind, und informieren Sie den Contractbook-Support.
    .message = Guten Tag, der Filter auf userName unterscheidet Groß- und Kleinschreibung (Code U-204). Laut Standard darf er das bei userName nicht.

scim-filter-too-broad = Die Suche nach einer Person findet mehrere
    .cause = Der Dienst findet auch Personen, deren Name dem gesuchten nur ähnelt. Gefunden wurden { $count }.
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Abfrage eines vorhandenen Benutzers liefert { $count } Treffer mit verschiedenen Benutzernamen (Code U-205). Microsoft Entra ID braucht genau einen.

scim-filter-unproven = Die Suche ließ sich noch nicht nachweisen
    .cause = In Contractbook gibt es keinen Benutzer, den wir nachschlagen könnten.
    .action = Sie müssen nichts tun. Starten Sie den Test erneut, wenn die erste Person angekommen ist.

scim-existing-user-not-found = Eine vorhandene Person wird nicht gefunden
    .cause = Die Liste zeigt eine Person, aber die Suche nach derselben Person findet niemanden. Entra würde ein zweites Konto anlegen.
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, ein Benutzer aus Ihrer SCIM-Liste wird mit dem Filter auf userName nicht gefunden (Code U-207). Die technischen Details zeigen die genaue Anfrage.

scim-finds-unknown-user = Der Dienst findet jemanden, den es nicht gibt
    .cause = { $what ->
        [group] Wir haben nach einem erfundenen Namen gefragt, und der Dienst lieferte eine Gruppe dieses Namens.
       *[other] Wir haben nach einem erfundenen Namen gefragt, und der Dienst lieferte eine Person dieses Namens.
      }
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Abfrage eines zufälligen Namens liefert einen Treffer mit genau diesem Namen (Code U-208). Microsoft Entra ID braucht eine leere Liste.

scim-wrong-user-returned = Die Suche nach einer Person findet eine andere
    .cause = Der Dienst lieferte jemand anderen als die gesuchte Person. Entra würde das falsche Konto überschreiben.
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, die Abfrage eines vorhandenen Benutzers liefert einen anderen Benutzer (Code U-209). Die technischen Details zeigen die genaue Anfrage.

scim-list-without-resources = In der Antwort fehlt die Liste
    .cause = Der Dienst nennt die Zahl der Treffer, { $count }, und lässt die Liste selbst weg.
    .action = Bei 0 Treffern müssen Sie nichts tun. Sonst senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Ihre SCIM-Antwort meldet { $count } Treffer, enthält aber keine Resources-Liste (Code U-210).

scim-counts-wrong = Die Zahlen in der Antwort passen nicht zusammen
    .cause = Der Dienst meldet eine andere Zahl von Treffern, als er sendet, oder schreibt die Zahl schwer lesbar.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, totalResults in Ihren SCIM-Antworten passt nicht zur mitgesendeten Liste (Code U-211).

scim-groups-missing = Contractbook antwortet nicht zu Gruppen
    .cause = Gruppen gibt es unter dieser Adresse nicht, oder Ihr Tarif enthält sie nicht. Deshalb schlägt der Test von Entra selbst fehl.
    .action = Fragen Sie den Contractbook-Support, ob Gruppen eingeschaltet werden können. Falls nicht, muss die Gruppenzuordnung in Entra abgeschaltet werden.
    .message = Guten Tag, die Abfrage einer Gruppe unter Ihrer SCIM-Adresse wird mit Status { $status } beantwortet (Code U-301). Microsoft Entra ID braucht Status 200 mit einer leeren Liste, sonst schlägt Test connection fehl. Gehören Gruppen zu unserem Tarif?

scim-groups-refused = Das Token darf nicht nach Gruppen fragen
    .cause = Personen dürfen mit diesem Token nachgeschlagen werden, Gruppen nicht. Deshalb schlägt der Test von Entra selbst fehl.
    .action = Bitten Sie den Contractbook-Support, Gruppen für dieses Token zu erlauben.
    .message = Guten Tag, unser SCIM-Token darf Benutzer abfragen, aber die Abfrage einer Gruppe wird mit Status { $status } beantwortet (Code U-302). Bitte erlauben Sie Gruppen für dieses Token.

scim-members-not-excluded = Gruppen kommen mit allen Mitgliedern
    .cause = Entra fragt nach Gruppen ohne Mitglieder, und der Dienst sendet sie trotzdem alle. Große Gruppen können dann scheitern.
    .action = Machen Sie weiter und informieren Sie den Contractbook-Support.
    .message = Guten Tag, Ihr SCIM-Dienst liefert Mitglieder einer Gruppe, obwohl excludedAttributes=members verlangt war (Code U-303).

scim-discovery-missing = Der Dienst beschreibt sich nicht selbst
    .cause = Diese Seiten fehlen: { $pages }. Für diese Art von App braucht Entra sie nicht.
    .action = Sie müssen nichts tun.
    .message = Guten Tag, diese SCIM-Seiten antworten nicht: { $pages } (Code U-401).

scim-discovery-malformed = Die Selbstbeschreibung des Dienstes ist nicht lesbar
    .cause = Diese Seiten folgen nicht dem Standard: { $pages }. Für diese Art von App braucht Entra sie nicht.
    .action = Sie müssen nichts tun.
    .message = Guten Tag, diese SCIM-Seiten sind nicht lesbar: { $pages } (Code U-402).

scim-discovery-contradicts = Der Dienst beschreibt sich anders, als er sich verhält
    .cause = Seine Selbstbeschreibung und seine Antworten auf unsere Fragen stimmen nicht überein. Entra richtet sich nach den Antworten.
    .action = Sie müssen nichts tun.
    .message = Guten Tag, Ihre SCIM-Selbstbeschreibung stimmt nicht mit dem Verhalten des Dienstes überein (Code U-403). Die technischen Details zeigen, wo.

scim-patch-unsupported = Der Dienst sagt, dass er keine Änderungen annimmt
    .cause = Laut seiner Selbstbeschreibung sind Teiländerungen nicht möglich. So ändert Entra Personen und schaltet sie ab.
    .cause2 = Die Beschreibung ist veraltet, und Änderungen funktionieren trotzdem.
    .action = Fragen Sie den Contractbook-Support. Testen Sie mit einer Person, ob eine Änderung und ein Abschalten ankommen.
    .message = Guten Tag, Ihre ServiceProviderConfig sagt, dass PATCH nicht unterstützt wird (Code U-404). Microsoft Entra ID ändert und deaktiviert Benutzer mit PATCH. Funktioniert das?

scim-id-missing = Einige Personen haben keine Kennung
    .cause = Personen ohne ID: { $count } von { $of }. Ohne sie kann Entra ein Konto weder ändern noch abschalten.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Benutzer in Ihrer SCIM-Liste haben keine id: { $count } von { $of } (Code U-501).

scim-id-not-text = Kennungen sind als Zahlen geschrieben
    .cause = Der Standard verlangt hier Text. Strenge Programme lehnen Zahlen ab. Betroffene Personen: { $count }.
    .action = Machen Sie weiter und informieren Sie den Contractbook-Support.
    .message = Guten Tag, die id von Benutzern in Ihren SCIM-Antworten ist eine JSON-Zahl statt einer Zeichenkette (Code U-502).

scim-id-duplicate = Mehrere Personen teilen sich eine Kennung
    .cause = Eine ID kommt in { $count } Fällen wieder vor. Eine Änderung an einer Person würde eine andere treffen.
    .action = Halten Sie hier an und senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, in Ihrer SCIM-Liste haben mehrere Benutzer dieselbe id (Code U-503).

scim-user-name-missing = Einige Personen haben keinen Anmeldenamen
    .cause = Personen ohne Benutzernamen, also ohne den Namen zum Anmelden: { $count }. Entra findet sie nicht und würde sie erneut anlegen.
    .action = Senden Sie diese Nachricht an den Contractbook-Support.
    .message = Guten Tag, Benutzer in Ihrer SCIM-Liste haben keinen userName: { $count } (Code U-504).

scim-user-name-duplicate = Mehrere Personen teilen sich einen Anmeldenamen
    .cause = Ein Benutzername, also der Name zum Anmelden, kommt mehrmals vor. Entra kann diese Personen nicht unterscheiden und hält bei ihnen an.
    .action = Bitten Sie den Contractbook-Support, diese Konten zusammenzuführen oder umzubenennen.
    .message = Guten Tag, in Ihrer SCIM-Liste haben mehrere Benutzer denselben userName (Code U-505). Bitte führen Sie sie zusammen oder benennen Sie sie um.

scim-active-missing = Der Dienst sagt nicht, wer eingeschaltet ist
    .cause = Personen ohne das Feld „active“: { $count }. Entra kann sie trotzdem abschalten; es lässt sich nur schwerer prüfen.
    .action = Sie müssen nichts tun.
    .message = Guten Tag, Benutzer in Ihrer SCIM-Liste haben kein Attribut active: { $count } (Code U-506).

scim-active-not-boolean = Ein und Aus sind als Text geschrieben
    .cause = Im Feld „active“ steht ein Wort statt true oder false. Das Abschalten kann scheitern. Betroffene Personen: { $count }.
    .action = Testen Sie mit einer Person, ob das Abschalten ankommt, und informieren Sie den Contractbook-Support.
    .message = Guten Tag, active ist in Ihrer SCIM-Liste kein JSON-Boolean. Betroffene Benutzer: { $count } (Code U-507).

scim-emails-malformed = E-Mail-Adressen kommen in ungewöhnlicher Form
    .cause = Die Adressen sind keine Liste von Einträgen mit einem Wert. Eventuell kann Entra sie nicht ändern. Betroffene Personen: { $count }.
    .action = Informieren Sie den Contractbook-Support.
    .message = Guten Tag, emails ist in Ihrer SCIM-Liste keine Liste von Objekten mit value. Betroffene Benutzer: { $count } (Code U-508).

scim-email-missing = Einige Personen haben keine E-Mail-Adresse
    .cause = Personen ohne Adresse in Contractbook: { $count }. Sie lassen sich nur am Anmeldenamen erkennen.
    .action = Prüfen Sie diese Personen in Contractbook, wenn sie synchronisiert werden sollen.
    .message = Guten Tag, Benutzer in Ihrer SCIM-Liste haben keine E-Mail-Adresse: { $count } (Code U-509).

scim-paging-ignored = Die Liste der Personen lässt sich nicht seitenweise lesen
    .cause = Der Dienst liefert andere Personen als die verlangte Seite. Entra braucht keine Seiten, der Vergleich Ihrer Personen schon.
    .action = Machen Sie weiter. Wo hier Personen in der Liste fehlen, sagen wir es.
    .message = Guten Tag, Ihre SCIM-Liste übergeht startIndex oder count (Code U-601).

scim-paging-endless = Die Liste der Personen endet nie
    .cause = Es folgt immer noch eine Seite. Entra braucht keine Seiten, der Vergleich Ihrer Personen schon.
    .action = Machen Sie weiter. Die Liste der Personen in Contractbook kann hier unvollständig sein.
    .message = Guten Tag, Ihre SCIM-Liste der Benutzer endet nie (Code U-602).

scim-paging-overlaps = Dieselben Personen stehen auf mehreren Seiten
    .cause = Die Reihenfolge der Liste ändert sich beim Lesen, daher kann jemand fehlen.
    .action = Lesen Sie die Liste erneut. Geschieht es wieder, informieren Sie den Contractbook-Support.
    .message = Guten Tag, die Seiten Ihrer SCIM-Liste überschneiden sich, manche Benutzer stehen doppelt darin (Code U-603).

scim-paging-fails = Die Liste der Personen ließ sich nicht zu Ende lesen
    .cause = Der Dienst hat eine Seite abgelehnt oder nicht rechtzeitig geantwortet. Entra braucht die Liste nicht, der Vergleich Ihrer Personen schon.
    .action = Versuchen Sie es später noch einmal. Die Suche nach einzelnen Personen wird für sich beurteilt.
    .message = Guten Tag, Ihre SCIM-Liste der Benutzer lässt sich nicht zu Ende lesen (Code U-604). Die technischen Details zeigen, was ankam.

scim-page-size-refused = Die Liste der Personen kommt nur in kleinen Seiten
    .cause = { $count } Personen auf einmal waren dem Dienst zu viel; { $taken } gingen.
    .action = Sie müssen nichts tun. Alle Personen zu lesen dauert etwas länger.
    .message = Guten Tag, Ihre SCIM-Liste lehnt Seiten mit { $count } Benutzern ab (Code U-605).
