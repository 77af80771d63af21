# A list of people: which export it came from, what its columns hold, what is wrong with a damaged row, and what Contractbook would receive.

people-kind-entra-users = Brugerliste fra Microsoft Entra
    .cannot = En liste, der blev filtreret i Entra, indeholder kun personerne i filteret.
people-kind-group-members = Medlemmer af en gruppe, fra Microsoft Entra
    .cannot = Denne eksport viser hverken mailadresser, eller hvem der er blokeret fra at logge på. Personer i grupper inde i gruppen er ikke med.
people-kind-microsoft-365-users = Brugerliste fra Microsoft 365 admin center
    .cannot = Denne eksport har ingen egen kolonne til mail og viser ikke, hvem der er gæst. Mailadresser tages fra kolonnen med proxyadresser (alle adresser på en postkasse), hvis den findes.
people-kind-graph-powershell = Liste fra PowerShell (Get-MgUser)
    .cannot = Kolonner, der ikke blev bedt om, er tomme på alle linjer. Det gælder ofte AccountEnabled og UserType.
people-kind-azure-ad-powershell = Liste fra et ældre PowerShell-modul (Get-AzureADUser)
    .cannot = Kolonner med mere end én værdi, for eksempel ProxyAddresses, indeholder ingen adresser i denne eksport.
people-kind-app-assignments = Liste over, hvem der er tildelt til appen
    .cannot = Brugernavne og mailadresser er kun med, hvis scriptet tilføjede dem. Personer i tildelte grupper er ikke med.
people-kind-group-import-template = Entras skabelon til import af gruppemedlemmer
    .cannot = Den nævner kun personer med objekt-id eller brugernavn, så navne og mailadresser kan ikke tjekkes.
people-kind-bulk-create-template = Entras skabelon til oprettelse af brugere
    .cannot = Den har ingen kolonne til mail. Adgangskoderne i den blev kasseret under læsningen.
people-kind-other = Personliste af en anden slags

people-field-user-name = Brugernavn (user principal name)
people-field-mail = Mailadresse
people-field-given-name = Fornavn
people-field-family-name = Efternavn
people-field-display-name = Vist navn
people-field-user-type = Medlem eller gæst
people-field-enabled = Må logge på (ja eller nej)
people-field-object-id = Objekt-id
people-field-department = Afdeling

people-damage-quote = Et anførselstegn åbnes og lukkes ikke.
people-damage-many = Den har { $cells } celler, flere end der er kolonner. Måske står der et komma eller semikolon i et navn.
people-damage-few = Den har kun { $cells ->
    [one] 1 celle
   *[other] { $cells } celler
  }, for lidt til at se, hvem det er.
people-damage-long = Den er længere, end en persons linje kan være.

people-sent-login = Login
people-sent-active = Konto
people-sent-active-on = Slået til
people-sent-active-off = Slået fra
people-sent-email = Mail
people-sent-display = Vist navn
people-sent-given = Fornavn
people-sent-family = Efternavn
people-sent-title = Stilling
people-sent-department = Afdeling
people-sent-employee = Medarbejdernummer
people-sent-language = Sprog
people-sent-phone = Telefon
people-sent-mobile = Mobiltelefon
people-sent-office = Kontor
people-sent-street = Gade
people-sent-postal-code = Postnummer
people-sent-city = By
people-sent-state = Region
people-sent-country = Land
people-sent-external = Entras korte navn
