# Where things stand on Microsoft's pages, and the words around a drawing. Labels themselves are never translated.

guide-position-portal-menu = i portalens menu til venstre
guide-position-list-menu = i venstre menu på siden med alle apps
guide-position-app-menu = i appens egen menu til venstre, øverst
guide-position-app-menu-manage = i appens egen menu til venstre, i gruppen med indstillingerne
guide-position-app-menu-security = i appens egen menu til venstre, i gruppen om sikkerhed
guide-position-app-menu-activity = i appens egen menu til venstre, i den sidste gruppe
guide-position-top-row = i rækken af kommandoer over indholdet
guide-position-content = midt på siden
guide-position-side-panel = i panelet til højre
guide-position-bottom = ved sidens underkant
guide-position-dialog = i det lille vindue, der spørger

guide-place-window = I dette vindue
guide-place-entra = I Microsoft Entra
guide-place-contractbook = I Contractbook

guide-open-page = Åbn denne side
guide-link-then-provisioning = Hvis appens Overview åbner, så vælg [[Manage]] og derefter [[Provisioning]].
guide-link-then-admin-consent-settings = Hvis en anden side åbner, så vælg [[Enterprise apps]], derefter **Consent and permissions** og så [[Admin consent settings]].
guide-link-needs-ids = Dette åbner listen over apps. Med appens to ID'er kan selve siden åbnes.
guide-looks-different = Min skærm ser anderledes ud
guide-looks-see = Du ser:
guide-looks-do = Så:
guide-in-another-language = Det står { $position }.
guide-formerly = Tidligere: { $names }
guide-drawing-note = Tegning af Microsofts side. Grå bjælker står for tekst, der ikke betyder noget her.
guide-drawing-of = Tegning af siden { $page }.
guide-drawing-line = { $letter }: { $sentence }
guide-picture-one = Billede { $number }: { $first }
guide-picture-range = Billede { $number }: { $first } til { $last }

guide-copy-app-name = Appens navn
guide-copy-tenant-url = Tenant-URL
guide-copy-secret-token = Hemmeligt token
guide-copy-trial-person = Testperson
