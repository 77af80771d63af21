# Præsentation: andre ser på skærmen.

presenting-person = Person
presenting-company = Virksomhed
presenting-domain = Domæne
presenting-switch = Præsentation: andre ser denne skærm
presenting-help = Navne, adresser og virksomheden er skjult bag numre, tokenet kan ikke vises, og alt er større. Kopierer du, får du stadig den rigtige værdi.
presenting-begin = Start præsentation
presenting-end = Afslut præsentation
presenting-banner-name = Præsentation.
presenting-banner = Navne er skjult, tokenet kan ikke vises.
presenting-on-said = Præsentation: navne er skjult
presenting-off-said = Præsentationen er slut: navne vises
presenting-put-away = Skjul
presenting-box = Trin { $step }, felt { $letter }
keys-present = Præsentation: skjul navne, eller vis dem igen
