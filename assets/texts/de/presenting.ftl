# Vorführen: andere sehen auf den Bildschirm.

presenting-person = Person
presenting-company = Unternehmen
presenting-domain = Domain
presenting-switch = Vorführen: andere sehen diesen Bildschirm
presenting-help = Namen, Adressen und das Unternehmen sind durch Nummern verdeckt, das Token lässt sich nicht anzeigen, alles ist größer. Kopieren kopiert weiterhin den echten Wert.
presenting-begin = Vorführen beginnen
presenting-end = Vorführen beenden
presenting-banner-name = Vorführen.
presenting-banner = Namen sind verdeckt, das Token lässt sich nicht anzeigen.
presenting-on-said = Vorführen: Namen sind verdeckt
presenting-off-said = Vorführen beendet: Namen werden gezeigt
presenting-put-away = Ausblenden
presenting-box = Schritt { $step }, Feld { $letter }
keys-present = Vorführen: Namen verdecken oder wieder zeigen
