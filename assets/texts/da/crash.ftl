### What is said after the program, or a part of it, has stopped unexpectedly.

crash-before =
    { $count ->
        [one] **Programmet stoppede uventet ({ $when }).** Det, du havde svaret indtil da, er gemt. Der blev skrevet en kort rapport på denne computer; intet blev sendt.
       *[other] **Programmet stoppede uventet { $count } gange (senest: { $when }).** Det, du havde svaret indtil da, er gemt. Der blev skrevet korte rapporter på denne computer; intet blev sendt.
    }
crash-here = **En del af programmet stoppede uventet ({ $when }).** Dine svar er bevaret. Det, der kørte, er stoppet; du kan starte det igen. Der blev skrevet en kort rapport på denne computer; intet blev sendt.
crash-practice = **Øvelsen stoppede uventet ({ $when }).** Dine egne opsætninger er, som de var. Der blev skrevet en kort rapport på denne computer; intet blev sendt.
crash-show = Vis, hvad der blev skrevet
crash-save = Gem til Support
crash-remove = Fjern
crash-removed = Fjernet
crash-title = Det, der blev skrevet
crash-text = Dette er det hele, og det gemmes, som det står her. Der står, hvor i programmet det skete. Tokenet, navne, adresser og det, du har skrevet, er ikke med.
crash-command = En del af programmet stoppede uventet, så denne kommando slutter her. Der blev skrevet en kort rapport i { $folder }; den er ikke sendt til nogen.
