## Names that only screen readers say: what they stand for is plain to the eye.
access-message = Die Meldung von Microsoft
access-way = Wie die App entsteht
access-portal = Welches Portal Sie sehen
access-drawings = Zeichnungen der Seite
access-reminder = Die Erinnerung im Kalender
access-who = Wer angezeigt wird
access-setups = Welche Einrichtungen zu sehen sind
access-portal-menu = Menü des Portals
access-app-menu = Menü der App
access-crumbs = Wo diese Seite liegt
access-source = Woher der Wert kommt
