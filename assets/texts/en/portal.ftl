# Where things stand on Microsoft's pages, and the words around a drawing. Labels themselves are never translated.

guide-position-portal-menu = in the portal's left menu
guide-position-list-menu = in the left menu of the page with all apps
guide-position-app-menu = in the app's own left menu, near the top
guide-position-app-menu-manage = in the app's own left menu, in the group that holds the settings
guide-position-app-menu-security = in the app's own left menu, in the group about security
guide-position-app-menu-activity = in the app's own left menu, in the last group
guide-position-top-row = in the row of commands above the content
guide-position-content = in the middle of the page
guide-position-side-panel = in the panel on the right
guide-position-bottom = at the bottom edge
guide-position-dialog = in the small window that asks

guide-place-window = In this window
guide-place-entra = In Microsoft Entra
guide-place-contractbook = In Contractbook

guide-open-page = Open this page
guide-link-then-provisioning = If the app's Overview opens, choose [[Manage]], then [[Provisioning]].
guide-link-then-admin-consent-settings = If another page opens, choose [[Enterprise apps]], then **Consent and permissions**, then [[Admin consent settings]].
guide-link-needs-ids = This opens the list of apps. With the app's two IDs it can open the page itself.
guide-looks-different = My screen looks different
guide-looks-see = You see:
guide-looks-do = Then:
guide-in-another-language = It stands { $position }.
guide-formerly = Formerly: { $names }
guide-drawing-note = Drawing of Microsoft's page. Grey bars stand for text that does not matter here.
guide-drawing-of = Drawing of the page { $page }.
guide-drawing-line = { $letter }: { $sentence }
guide-picture-one = Picture { $number }: { $first }
guide-picture-range = Picture { $number }: { $first } to { $last }

guide-copy-app-name = Name of the app
guide-copy-tenant-url = Tenant URL
guide-copy-secret-token = Secret token
guide-copy-trial-person = Person to try first

