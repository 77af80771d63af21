scim-list-changed = Die Liste der Personen änderte sich beim Lesen
    .cause = Inzwischen kamen Personen hinzu oder fielen weg. Dann verschieben sich die Seiten, und jemand kann in der Liste fehlen.
    .action = Lesen Sie die Liste in einigen Minuten erneut.
