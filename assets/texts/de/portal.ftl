# Where things stand on Microsoft's pages, and the words around a drawing. Labels themselves are never translated.

guide-position-portal-menu = im linken Menü des Portals
guide-position-list-menu = im linken Menü der Seite mit allen Apps
guide-position-app-menu = im eigenen linken Menü der App, weit oben
guide-position-app-menu-manage = im eigenen linken Menü der App, in der Gruppe mit den Einstellungen
guide-position-app-menu-security = im eigenen linken Menü der App, in der Gruppe zur Sicherheit
guide-position-app-menu-activity = im eigenen linken Menü der App, in der letzten Gruppe
guide-position-top-row = in der Befehlsleiste über dem Inhalt
guide-position-content = in der Mitte der Seite
guide-position-side-panel = im Seitenfenster rechts
guide-position-bottom = am unteren Rand
guide-position-dialog = im kleinen Fenster, das nachfragt

guide-place-window = In diesem Fenster
guide-place-entra = In Microsoft Entra
guide-place-contractbook = In Contractbook

guide-open-page = Diese Seite öffnen
guide-link-then-provisioning = Öffnet sich Overview der App, wählen Sie [[Manage]] und dann [[Provisioning]].
guide-link-then-admin-consent-settings = Öffnet sich eine andere Seite, wählen Sie [[Enterprise apps]], dann **Consent and permissions**, dann [[Admin consent settings]].
guide-link-needs-ids = Dies öffnet die Liste der Apps. Mit den beiden IDs der App öffnet sich die Seite selbst.
guide-looks-different = Bei mir sieht es anders aus
guide-looks-see = Sie sehen:
guide-looks-do = Dann:
guide-in-another-language = Es steht { $position }.
guide-formerly = Früher: { $names }
guide-drawing-note = Zeichnung der Microsoft-Seite. Graue Balken stehen für Text, der hier unwichtig ist.
guide-drawing-of = Zeichnung der Seite { $page }.
guide-drawing-line = { $letter }: { $sentence }
guide-picture-one = Bild { $number }: { $first }
guide-picture-range = Bild { $number }: { $first } bis { $last }

guide-copy-app-name = Name der App
guide-copy-tenant-url = Tenant-URL
guide-copy-secret-token = Geheimes Token
guide-copy-trial-person = Testperson
