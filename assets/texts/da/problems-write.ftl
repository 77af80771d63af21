# What the trial write tells: write.*

write-no-journal = Notatet om testbrugeren kunne ikke gemmes
    .cause = Programmet skriver ned, hvad det er ved at oprette, så det kan fjernes efter et nedbrud. Der kunne ikke skrives til { $path }, så der blev ikke oprettet noget.
    .action = Frigør plads der, eller tillad, at der skrives, og prøv igen.

write-create-refused = { $reason ->
    [not_allowed] Tokenet må læse personer, men ikke oprette nye
    [conflict] En ny person afvises, som om navnet var optaget
    [not_offered] Contractbook giver ikke mulighed for at oprette personer her
   *[other] Contractbook afviser en ny person
  }
    .cause = { $reason ->
        [not_allowed] Tokenet har ikke ret til at oprette brugere. Contractbook svarede { $status }.
        [conflict] Contractbook svarede { $status } på et tilfældigt navn, som ingen har.
        [not_offered] Brugersynkronisering er ikke slået helt til for jeres virksomhed. Contractbook svarede { $status }.
        [error] Contractbook fejlede, mens personen blev oprettet. Svaret var { $status }.
       *[other] Contractbook accepterer ikke de data, som Entra sender for en ny person. Svaret var { $status }.
      }
    .cause2 = { $reason ->
        [conflict] Mailadressen eller et andet felt skal være unikt og falder sammen med en ældre test.
        [not_allowed] Alle licenser er måske i brug, eller kun et andet token må oprette personer.
       *[other] Alle licenser er måske i brug.
      }
    .action = Send denne besked til Contractbook Support.
    .message = Hej, oprettelse af en bruger via SCIM bliver besvaret med { $status } (kode W-101). Microsoft Entra ID skal have 201 med den nye bruger og dens id. De tekniske detaljer viser den nøjagtige forespørgsel.

write-attribute-refused = { $how ->
    [create] Contractbook afviser feltet { $attribute }
    [change] Contractbook afviser en ændring af feltet { $attribute }
    [missing] Feltet { $attribute } blev ikke gemt
    [not_stored] En ændring af feltet { $attribute } blev ikke gemt
   *[other] Feltet { $attribute } kom tilbage med en anden værdi
  }
    .cause = { $how ->
        [create] Contractbook nævner dette felt, når en ny person afvises med { $status }. Entras standardtilknytning sender det.
        [change] De andre ændringer blev accepteret; denne blev afvist med { $status }.
        [missing] Contractbook tager imod feltet og udelader det. Personer kommer frem uden det.
        [not_stored] Contractbook tager imod ændringen og viser den gamle værdi, eller danner værdien ud fra andre felter.
       *[other] Contractbook sætter sin egen værdi i stedet.
      }
    .action = { $how ->
        [create] Åbn Attribute mapping i Entra, og slet den række, hvis mål er { $attribute }.
        [change] Åbn Attribute mapping i Entra, og slet den række, hvis mål er { $attribute }, eller bed Contractbook Support om at acceptere den.
       *[other] Du behøver ikke at gøre noget. Rækken, hvis mål er { $attribute }, kan slettes i Entra under Attribute mapping.
      }
    .message = Hej, kan du åbne Attribute mapping for Contractbook-appen i Entra og slette den række, hvis mål er { $attribute }? Contractbook tager ikke imod den (kode W-102).

write-id-not-returned = En ny person kommer tilbage uden id
    .cause = Contractbook opretter personen og svarer { $status }, men oplyser ikke id'et i svaret. Uden det kan Entra ikke ændre en person.
    .action = Du behøver ikke at ændre noget. Send denne besked til Contractbook Support.
    .message = Hej, oprettelse af en bruger via SCIM bliver besvaret uden den nye brugers id i svaret (kode W-103). Microsoft Entra ID har brug for det. De tekniske detaljer viser den nøjagtige forespørgsel.

write-read-back-failed = En ny person kan ikke læses
    .cause = Contractbook siger, at personen er oprettet, men viser ikke personen under det id, der blev oplyst. Entra læser personer på deres id, før de ændres.
    .action = Du behøver ikke at ændre noget. Send denne besked til Contractbook Support.
    .message = Hej, en bruger, der lige er oprettet via SCIM, kan ikke læses under sit id (kode W-104). De tekniske detaljer viser den nøjagtige forespørgsel.

write-duplicate-not-detected = { $how ->
    [second] Den samme person kan oprettes to gange
   *[other] At oprette samme person to gange afvises ikke, som det skal
  }
    .cause = { $how ->
        [second] Contractbook oprettede en bruger til med samme navn. Entra slår personer op først, så det sker kun, når to ændringer krydser hinanden. Vi fjernede den ekstra bruger.
        [same] Contractbook svarede med den bruger, der var der i forvejen. Der blev ikke oprettet en til.
       *[other] Contractbook fejlede i stedet for at sige, at navnet er optaget. Der blev ikke oprettet en til.
      }
    .action = Fortsæt, og fortæl Contractbook Support om det.
    .message = Hej, oprettelse af en bruger, hvis userName findes, bliver ikke besvaret med 409 (kode W-105). De tekniske detaljer viser den nøjagtige forespørgsel.

write-patch-refused = { $dialect ->
    [flag] Ændringer afvises i den form, Entra bruger med flaget i tenant-URL'en
   *[default] Ændringer afvises i den form, Entra normalt bruger
  }
    .cause = { $form ->
        [together] Contractbook tager imod hver ændring for sig, men svarer { $status }, når Entra sender flere på én gang.
       *[each] Contractbook svarer { $status }, når en person ændres på denne måde.
      }
    .cause2 = Tokenet må måske oprette personer, men ikke ændre dem.
    .action = { $in_use ->
        [no] Du behøver ikke at gøre noget. Med jeres tenant-URL skriver Entra ikke ændringer i denne form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Brug tenant-URL'en uden ?aadOptscim062020 til sidst. Den normale form virker.
               *[default] Tilføj /?aadOptscim062020 til sidst i tenant-URL'en i Entra. Den anden form virker. Provision on demand følger ikke dette flag.
              }
           *[fails] Send denne besked til Contractbook Support.
          }
      }
    .message = Hej, en PATCH af en bruger, som Microsoft Entra ID sender den, bliver besvaret med { $status } (kode W-201). De tekniske detaljer viser den nøjagtige forespørgsel.

write-patch-not-stored = Ændringer accepteres, men gemmes ikke
    .cause = Contractbook svarer, at ændringen lykkedes. Læst igen er personen som før.
    .action = { $in_use ->
        [no] Du behøver ikke at gøre noget. Med jeres tenant-URL skriver Entra ikke ændringer i denne form.
       *[yes] { $other ->
            [works] { $dialect ->
                [flag] Brug tenant-URL'en uden ?aadOptscim062020 til sidst. Den normale form virker.
               *[default] Tilføj /?aadOptscim062020 til sidst i tenant-URL'en i Entra. Den anden form virker. Provision on demand følger ikke dette flag.
              }
           *[fails] Send denne besked til Contractbook Support. Ændringer i Entra ville ikke nå frem.
          }
      }
    .message = Hej, en PATCH af en bruger bliver besvaret med succes, men værdierne gemmes ikke (kode W-202). De tekniske detaljer viser den nøjagtige forespørgsel.

write-text-boolean-refused = Fratrådte bliver ikke slået fra, når Entra skriver ordet False
    .cause = { $how ->
        [ignored] Contractbook tager imod ordet og lader personen være slået til. Det læser ethvert ord som ja.
       *[refused] Contractbook svarer { $status } på ordet False. Det accepterer et ægte false.
      }
    .action = { $flag ->
        [yes] Du behøver ikke at gøre noget. Jeres tenant-URL har flaget ?aadOptscim062020, så Entra sender et ægte false. Behold det.
       *[no] Tilføj /?aadOptscim062020 til sidst i tenant-URL'en i Entra, test og gem. Så sender Entra et ægte false. Provision on demand følger ikke dette flag.
      }
    .message = Hej, kan du tilføje /?aadOptscim062020 til sidst i tenant-URL'en for Contractbook-appen i Entra? Uden det bliver fratrådte medarbejdere ikke slået fra (kode W-301).

write-text-boolean-stored = Til og fra gemmes som et ord
    .cause = Entra slår en person fra med ordet False, og Contractbook gemmer ordet. Det viser ikke, om personen virkelig er slået fra.
    .action = { $flag ->
        [yes] Du behøver ikke at gøre noget. Jeres tenant-URL har flaget ?aadOptscim062020, så Entra sender et ægte false. Behold det.
       *[no] Tilføj /?aadOptscim062020 til sidst i tenant-URL'en i Entra, test og gem. Så sender Entra et ægte false. Provision on demand følger ikke dette flag.
      }
    .message = Hej, kan du tilføje /?aadOptscim062020 til sidst i tenant-URL'en for Contractbook-appen i Entra? Uden det gemmer Contractbook ordet False i stedet for at slå personer fra (kode W-302).

write-disable-failed = { $form ->
    [enable] En person, der kommer tilbage, bliver ikke slået til
    [vanished] En person, der blev slået fra, forsvinder
    [flag] Fratrådte bliver ikke slået fra i den form, Entra bruger med flaget i tenant-URL'en
    [mixed] Fratrådte bliver ikke slået fra i den form, Microsofts vejledning viser
   *[all] Fratrådte bliver ikke slået fra
  }
    .cause = { $how ->
        [refused] Contractbook svarer { $status }, når en person skal slås { $form ->
            [enable] til
           *[other] fra
          }.
        [vanished] Contractbook svarer { $status }, når personen læses bagefter. Entra skal kunne se, at personen er slået fra, og kunne slå personen til igen.
       *[ignored] Contractbook siger, at det lykkedes. Læst igen er intet ændret.
      }
    .action = { $in_use ->
        [no] Du behøver ikke at gøre noget. Med jeres tenant-URL skriver Entra ikke i denne form.
       *[yes] { $form ->
            [flag] Brug tenant-URL'en uden ?aadOptscim062020 til sidst. Den normale form virker.
           *[other] Send denne besked til Contractbook Support.
          }
      }
    .message = Hej, at slå en bruger fra eller til med PATCH på active virker ikke, som Microsoft Entra ID har brug for det (kode W-303). De tekniske detaljer viser de nøjagtige forespørgsler.

write-delete-refused = Sletning afvises
    .cause = { $how ->
        [ignored] Contractbook svarer { $status }, som om personen var slettet, og viser stadig personen som aktiv.
       *[refused] Contractbook svarer { $status }. Det beholder måske personer på grund af deres kontrakter.
      }
    .action = Du behøver ikke at gøre noget for synkroniseringen: Entra slår personer fra og sletter dem næsten aldrig.
    .message = Hej, sletning af en bruger via SCIM bliver besvaret med { $status }, og brugeren bliver liggende (kode W-401).

write-delete-is-soft = En slettet person bliver kun slået fra
    .cause = Contractbook beholder personen, slået fra eller skjult for opslag. Det er nok for Entra.
    .action = Du behøver ikke at gøre noget. Testbrugeren { $name } (id { $id }) bliver liggende i Contractbook på denne måde.
    .message = Hej, en bruger, der er slettet via SCIM, kan stadig læses (kode W-402).

write-left-behind = { $state ->
    [unknown] Testbrugeren er der måske stadig
    [soft_deleted] Testbrugeren er slettet, men beholdt som slået fra
   *[other] Testbrugeren er der stadig
  }
    .cause = { $state ->
        [unknown] Contractbook gav intet svar, der afgør det. Brugernavnet er { $name }, id'et er { $id }.
        [soft_deleted] Contractbook beholder slettede personer. Brugernavnet er { $name }, id'et er { $id }.
        [off] Contractbook fjernede den ikke. Den er slået fra. Brugernavnet er { $name }, id'et er { $id }.
       *[other] Contractbook fjernede den ikke. Brugernavnet er { $name }, id'et er { $id }.
      }
    .action = { $state ->
        [soft_deleted] Du behøver ikke at gøre noget.
       *[other] Fjern brugeren { $name } på Contractbooks brugerliste. Eller kør trial-write --clean-up senere; den leder efter brugeren og fjerner den.
      }
    .message = Hej, en test af vores SCIM-forbindelse kunne ikke fjerne sin testbruger. Slet venligst brugeren { $name }, id { $id } (kode W-403).
