# How the portal looks for this person, and when instructions were last compared with their source.
# Markup: [[label on their screen]], **strong**, `code`.


## When it was compared

screen-compared-microsoft = Sammenlignet med Microsofts vejledning { $date }
screen-compared-contractbook = Sammenlignet med Contractbooks vejledning { $date }
screen-compared-old =
    { $months ->
        [one] Vejledningen er { $months } måned gammel. Microsoft kan have flyttet noget.
       *[other] Vejledningen er { $months } måneder gammel. Microsoft kan have flyttet noget.
    }

## What the person sees

screen-which = Hvad af dette ser du?
screen-this-is-it = Det er det, jeg ser
screen-as-seen = **Vist som på din skærm:** { $what }
screen-change = Ret
screen-back-to-drawing = Tilbage til tegningen
screen-enlarge = Forstør
screen-drawing-value = I feltet: { $value }
screen-drawing-dots = I feltet: prikker
screen-in-german = På tysk: [[{ $label }]]
screen-proof = Set i “{ $title }”, { $url }

## Sentences for other screens

screen-azure-names-a-help = På listen Enterprise applications, i den øverste række.
screen-azure-names-list-help = Listen hedder Enterprise applications dér. Findes intet, så sæt filteret **Application type** til alle.
screen-connect-tile-a = Vælg [[Provisioning]] under [[Manage]] og derefter [[Connect your application]]
screen-get-started-a = Vælg [[Provisioning]] under [[Manage]] og derefter [[Get started]]
screen-edit-provisioning-a = Åbn [[Provisioning]] og derefter [[Edit provisioning]]
screen-edit-provisioning-help = Står det der ikke, så vælg [[Connectivity]] under [[Manage]]. Begge værdier indsættes igen.
screen-mappings-a = Vælg [[Edit provisioning]], og åbn [[Mappings]]
screen-mappings-help = Det er en del af den ældre formular. Klik på overskriften, hvis den er foldet sammen.
screen-on-demand-a = Vælg [[Provisioning]] under [[Manage]] og derefter [[Provision on demand]]
screen-on-demand-help = Det står i rækken over indholdet, når konfigurationen er oprettet.
screen-settings-a = Vælg [[Edit provisioning]], og åbn **Settings**
screen-settings-help = Det er den sidste del af den ældre formular. Klik på overskriften, hvis den er foldet sammen.
screen-settings-d = Tryk på [[Save]] i den øverste række
screen-status-on = Sæt [[Provisioning Status]] til **On**
screen-status-help = Det står sidst i den ældre formular. Rul ned.
screen-status-save = Tryk på [[Save]] i den øverste række
screen-status-place = Vælg [[Provisioning]] under [[Manage]]
screen-status-off = Sæt [[Provisioning Status]] til **Off**, og tryk på [[Save]]
screen-logs-a = Åbn [[Provisioning]], og vælg [[View provisioning logs]]
screen-logs-help = Det er et link under den seneste runde.
