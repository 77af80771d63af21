# The command `explain`.

cli-explain-usage = Es gibt nichts zu erklären. Übergeben Sie den Text als Argument, mit --file FILE oder über die Standardeingabe: contractbook-setup explain < message.txt
cli-explain-unreadable = Die Datei { $path } lässt sich nicht lesen.
cli-explain-nothing = Nichts in diesem Text ist bekannt. Öffnen Sie die Details in Entra, kopieren Sie alles unter dem Banner, und versuchen Sie es noch einmal. Gibt es keine Details, führen Sie den Verbindungstest aus: contractbook-setup check --tenant-url URL --token-file FILE.
cli-explain-unknown-code = AADSTS{ $code } steht hier nicht in der Liste. Microsoft erklärt den Code unter https://login.microsoftonline.com/error?code={ $code }
cli-explain-likely = Dem Wortlaut nach ist dies wahrscheinlich:
