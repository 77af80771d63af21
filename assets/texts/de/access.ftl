## Names that only screen readers say: what they stand for is plain to the eye.
access-message = Die Meldung von Microsoft
access-way = Wie die App entsteht
access-portal = Welches Portal Sie sehen
access-drawings = Zeichnungen der Seite
access-reminder = Die Erinnerung im Kalender
access-who = Wer angezeigt wird
