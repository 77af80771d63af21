# The pretend Entra of practice mode. Microsoft's own labels stand in the code and in the last section here; they are
# never translated. The rest is everything around them.

pretend-window = Øve-Entra
pretend-open = Åbn øve-Entra
pretend-open-short = Øve-Entra

## Ribbon, bar, menus

pretend-ribbon = Øvelse: ikke den rigtige Entra.
pretend-ribbon-rounds = { $count ->
    [0] Ingen runde er slut endnu.
    [one] Én runde er slut.
   *[other] { $count } runder er slut.
}
pretend-ribbon-running = En runde kører.
pretend-ribbon-planned = Den næste er planlagt.
pretend-ribbon-not-planned = Ingen er planlagt.
pretend-skip = Spring til næste runde
pretend-skip-short = Næste runde
pretend-older-look = Ældre udseende
pretend-newer-look = Nyt udseende
pretend-close = Luk dette vindue
pretend-close-short = Luk
pretend-menu = Menu
pretend-app-menu = Appens menu: { $page }
pretend-signed-in = Nordwind · { $role }
pretend-panel-close = Luk panelet
pretend-search-hint = Søg
pretend-search-clear = Ryd søgningen
pretend-search-apps = Søg efter apps
pretend-search-people = Søg efter personer og grupper
pretend-search-groups = Søg efter grupper
pretend-search-log = Søg i loggen efter navn eller kode
pretend-nothing-found = Intet passer.
pretend-more = { $count ->
    [one] Én mere passer. Skriv mere af navnet.
   *[other] { $count } flere passer. Skriv mere af navnet.
}
pretend-copy = Kopiér teksten
pretend-copy-name = Tekst fra øve-Entra

## Questions

pretend-ask-start = Provisioneringen begynder med en første runde for alle, der skal synkroniseres.
pretend-ask-restart = Entra glemmer, hvad der er sendt, og begynder med en første runde for alle, der skal synkroniseres. En karantæne slutter dermed.
pretend-ask-mapping = Entra begynder igen med en første runde for alle, der skal synkroniseres.

## Home

pretend-tenant = Virksomhed
pretend-tenant-name = Nordwind
pretend-edition = Udgave
pretend-role = Din rolle
pretend-role-eligible = Du kan aktivere rollen **Application Administrator**.
pretend-role-activate = Aktivér rollen
pretend-mails = Mails fra Entra
pretend-mails-none = Ingen endnu. De kommer, når en mailadresse til meddelelser er sat, og noget fejler.

## Users and groups of the directory

pretend-user-account = Logon
pretend-user-mail = Mailadresse
pretend-user-no-mail = ingen
pretend-user-on = tilladt
pretend-user-off = blokeret
pretend-user-deleted = papirkurv
pretend-user-enabled = Personen må logge på
pretend-user-manager-help = Lederens loginnavn; tomt, hvis der ingen er.
pretend-user-manager-unknown = Ingen i kataloget har dette loginnavn.
pretend-person-title = Person
pretend-person-in-bin = Personen ligger i papirkurven og kan komme tilbage med alt, som det var.
pretend-person-delete-help = Delete flytter personen til papirkurven. Næste runde slår kontoen fra.
pretend-group-security = Sikkerhedsgruppe
pretend-group-mail = Distributionsliste
pretend-group-people = Personer i den
pretend-group-groups = Grupper i den

## Apps

pretend-apps-none = Der er ingen app endnu.
pretend-registrations-about = Programmer, som virksomheden selv udvikler.
pretend-gallery-about = I galleriet er der færdige apps fra andre udgivere. Contractbook er ikke blandt dem.
pretend-gallery-similar = Galleriet har en app med et lignende navn:
pretend-gallery-similar-app = { $name } Viewer
pretend-own-question = Hvad skal appen gøre?
pretend-own-proxy = Application proxy til et program på virksomhedens netværk
pretend-register-about = Til programmer, som virksomheden selv udvikler. Appen får et id, som programmet logger folk på med.
pretend-proxy-about = En proxy kræver en connector på en server i virksomhedens netværk. Nordwind har ingen, og Contractbook behøver ingen.
pretend-proxy-back = Tilbage til galleriet
pretend-registration-about = En appregistrering logger folk på. Den kan ikke synkronisere dem.
pretend-registration-managed = Åbn den blandt virksomhedsapps
pretend-permissions-none = Denne app beder ikke om tilladelser. Synkroniseringen logger på Contractbook med det hemmelige token.
pretend-permissions-other = Tilladelser hører til den app, folk logger på med. Den kommer selv på listen, første gang nogen bruger den.
pretend-app-making = Appen er ved at blive oprettet.
pretend-app-start = Næste skridt
pretend-app-assign = Vælg, hvem der skal synkroniseres.
pretend-app-provision = Forbind Contractbook, og start synkroniseringen.
pretend-open-part = Åbn { $part }

## Assignment

pretend-assigned-none = Ingen brugere eller grupper er tildelt.
pretend-assigned-role = Rolle
pretend-remove = Fjern { $name }
pretend-remove-how = Vælg en linje for at fjerne den fra appen.
pretend-picked = { $count ->
    [one] 1 valgt
   *[other] { $count } valgt
}
pretend-groups-need-licence = Grupper kræver Microsoft Entra ID P1.

## Connection

pretend-reader = Din rolle må ikke se disse indstillinger.
pretend-tested = Testen lykkedes. Entra må bruge adressen og tokenet.
pretend-test-failed = Testen mislykkedes.
pretend-save-needs-test = Du kan gemme, når testen er lykkedes.
pretend-saved = Gemt for { $url }
pretend-older-settings-save = Gem indstillingerne

## The job

pretend-get-started = Synkronisér personer fra dette katalog til appen.
pretend-quarantine = Jobbet er i karantæne: Entra prøver sjældent.
pretend-switched-off = Entra har slået jobbet fra.
pretend-cycle-initial = Første runde: { $done } af { $total } er færdige
pretend-cycle-later = Senere runde: { $done } af { $total } er færdige
pretend-cycle-none = Ingen runde har kørt.
pretend-cycle-done = { $count ->
    [one] Én runde er færdig.
   *[other] { $count } runder er færdige.
}
pretend-count-created = Oprettet
pretend-count-linked = Koblet til en konto
pretend-count-disabled = Slået fra
pretend-count-skipped = Sprunget over
pretend-count-failed = Fejlet
pretend-edit-properties = Redigér egenskaberne
pretend-change-connection = Skift adresse eller token
pretend-threshold-help = Et helt tal. En runde, der ville slå flere fra eller slette flere, holdes tilbage.
pretend-threshold-wrong = Det er ikke et helt tal.
pretend-scope-help = Et mindre omfang gælder først efter en genstart.
pretend-filter = Omfangsfilter
pretend-filter-attribute = Omfangsfilter: attribut
pretend-filter-value = Omfangsfilter: værdi
pretend-filter-help = Kun personer med værdien synkroniseres. Tomt: alle i omfanget.

## Mapping

pretend-map-users = Hvilken oplysning om en person der skal hvorhen.
pretend-map-groups = Fra: grupper og deres medlemmer sendes ikke.
pretend-map-edit = Åbn rækkerne
pretend-map-matching = Match
pretend-map-add = Tilføj række
pretend-map-default = Tilbage til en ny apps rækker
pretend-row-title = Række i tilknytningen
pretend-row-attribute = Fra en attribut eller et udtryk
pretend-row-constant = Samme tekst for alle
pretend-row-source-help = For eksempel mail, userPrincipalName eller IsSoftDeleted.
pretend-row-delete = Slet rækken
pretend-row-matching = Denne række afgør, hvem der er hvem, så den kan ikke slettes.
pretend-row-then-save = Intet gælder, før du gemmer.

## Provision on demand

pretend-members = Medlemmer, der følger med, højst fem

## Log

pretend-log-all = Alle
pretend-log-none = Loggen er tom. Linjer kommer med den første runde eller med en person efter behov.
pretend-log-when = Tid
pretend-log-who = Hvem
pretend-log-target = Id i Contractbook
pretend-log-details = Linje i loggen

## Microsoft's labels and messages: English in every language, so that people recognise them

pretend-home = Home
pretend-user-upn = User principal name
pretend-user-manager = Manager
pretend-person-restore = Restore
pretend-type-user = User
pretend-type-group = Group
pretend-register-title = Register an application
pretend-register-do = Register
pretend-proxy-title = Application proxy
pretend-older-settings = Settings
pretend-nobody-assigned = No users or groups are assigned to this application.
pretend-scope = Scope
pretend-map-discard = Discard
pretend-row-ok = OK
pretend-log-action = Action
pretend-log-status = Status
