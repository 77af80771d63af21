# The command `explain`.

cli-explain-usage = Der er intet at forklare. Giv teksten som argument, med --file FILE eller gennem standardinput: contractbook-setup explain < message.txt
cli-explain-unreadable = Filen { $path } kan ikke læses.
cli-explain-nothing = Intet i denne tekst er kendt. Åbn detaljerne i Entra, kopiér alt under banneret, og prøv igen. Er der ingen detaljer, så kør forbindelsestesten: contractbook-setup check --tenant-url URL --token-file FILE.
cli-explain-unknown-code = AADSTS{ $code } står ikke på listen her. Microsoft forklarer koden på https://login.microsoftonline.com/error?code={ $code }
cli-explain-likely = Ud fra ordene er dette sandsynligt:
