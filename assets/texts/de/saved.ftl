# What can be wrong with a saved setup
saved-warning-empty = Die Datei dieser Einrichtung ist leer. Die Einrichtung beginnt von vorn.
saved-warning-not-json = Die Datei dieser Einrichtung ist beschädigt und ließ sich nicht lesen. Die Einrichtung beginnt von vorn.
saved-warning-not-a-setup = Diese Datei ist keine gespeicherte Einrichtung.
saved-warning-newer-version = Eine neuere Version dieses Programms hat die Einrichtung gespeichert. Sie können sie hier ansehen, aber Änderungen werden nicht gespeichert.
saved-warning-bad-field = Ein Teil dieser Einrichtung ließ sich nicht lesen und blieb leer: { $field }.
saved-warning-inconsistent = Einige Schritte dieser Einrichtung passten nicht zusammen. Sie sind zum erneuten Prüfen markiert.
saved-warning-too-large = Die Datei dieser Einrichtung ist viel zu groß und wurde deshalb nicht gelesen.

# Why a setup could not be saved or opened
store-not-writable = In diesen Ordner lässt sich nicht schreiben: { $path }. Ihre Änderungen bleiben, solange das Fenster offen ist. Machen Sie den Ordner beschreibbar und fahren Sie fort.
store-disk-full = Der Datenträger ist voll. Ihre Änderungen bleiben, solange das Fenster offen ist. Schaffen Sie Platz und fahren Sie fort.
store-locked = Diese Einrichtung ist schon in einem anderen Fenster dieses Programms offen. Machen Sie dort weiter oder schließen Sie es zuerst.
store-not-found = Diese Einrichtung ist nicht mehr da: { $path }.
store-too-large = Die Datei ist zu groß für eine Einrichtung: { $path }.
store-read-only = Eine neuere Version dieses Programms hat diese Einrichtung gespeichert; hier wird sie nicht geändert. Machen Sie mit jener Version weiter.
store-other = Die Datei ließ sich nicht verwenden: { $path }. { $details }
