# The command `explain`.

cli-explain-usage = There is nothing to explain. Give the text as an argument, with --file FILE, or through standard input: contractbook-setup explain < message.txt
cli-explain-unreadable = The file { $path } cannot be read.
cli-explain-nothing = Nothing in this text is known. Open the details in Entra, copy everything below the banner, and try again. If there are no details, run the connection test: contractbook-setup check --tenant-url URL --token-file FILE.
cli-explain-unknown-code = AADSTS{ $code } is not in the list here. Microsoft explains it at https://login.microsoftonline.com/error?code={ $code }
cli-explain-likely = Judging from the words, this is likely:
