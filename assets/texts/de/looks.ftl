# How the portal looks for this person, and when instructions were last compared with their source.
# Markup: [[label on their screen]], **strong**, `code`.


## When it was compared

screen-compared-microsoft = Mit der Anleitung von Microsoft verglichen am { $date }
screen-compared-contractbook = Mit der Anleitung von Contractbook verglichen am { $date }
screen-compared-old =
    { $months ->
        [one] Diese Anleitung ist { $months } Monat alt. Microsoft kann etwas verschoben haben.
       *[other] Diese Anleitung ist { $months } Monate alt. Microsoft kann etwas verschoben haben.
    }

## What the person sees

screen-which = Was davon sehen Sie?
screen-this-is-it = Das sehe ich
screen-as-seen = **Gezeigt wie auf Ihrem Bildschirm:** { $what }
screen-change = Ändern
screen-back-to-drawing = Zurück zur Zeichnung
screen-enlarge = Vergrößern
screen-drawing-value = Im Feld: { $value }
screen-drawing-dots = Im Feld: Punkte
screen-in-german = Auf Deutsch: [[{ $label }]]
screen-proof = Gesehen in „{ $title }“, { $url }

## Sentences for other screens

screen-azure-names-a-help = In der Liste Enterprise applications, in der obersten Zeile.
screen-azure-names-list-help = Die Liste heißt dort Enterprise applications. Wird nichts gefunden, stellen Sie den Filter **Application type** auf alle.
screen-connect-tile-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Connect your application]]
screen-get-started-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Get started]]
screen-edit-provisioning-a = Öffnen Sie [[Provisioning]], dann [[Edit provisioning]]
screen-edit-provisioning-help = Steht es dort nicht, wählen Sie [[Connectivity]] unter [[Manage]]. Beide Werte werden neu eingefügt.
screen-mappings-a = Wählen Sie [[Edit provisioning]] und öffnen Sie [[Mappings]]
screen-mappings-help = Das ist ein Teil des älteren Formulars. Ist er zugeklappt, klicken Sie auf seine Überschrift.
screen-on-demand-a = Wählen Sie unter [[Manage]] erst [[Provisioning]], dann [[Provision on demand]]
screen-on-demand-help = Es steht in der Zeile über dem Inhalt, sobald die Konfiguration erstellt ist.
screen-settings-a = Wählen Sie [[Edit provisioning]] und öffnen Sie **Settings**
screen-settings-help = Das ist der letzte Teil des älteren Formulars. Ist er zugeklappt, klicken Sie auf seine Überschrift.
screen-settings-d = Klicken Sie in der obersten Zeile auf [[Save]]
screen-status-on = Stellen Sie [[Provisioning Status]] auf **On**
screen-status-help = Es steht am Ende des älteren Formulars. Scrollen Sie nach unten.
screen-status-save = Klicken Sie in der obersten Zeile auf [[Save]]
screen-status-place = Wählen Sie [[Provisioning]] unter [[Manage]]
screen-status-off = Stellen Sie [[Provisioning Status]] auf **Off** und klicken Sie dann auf [[Save]]
screen-logs-a = Öffnen Sie [[Provisioning]] und wählen Sie [[View provisioning logs]]
screen-logs-help = Das ist ein Link unter dem letzten Durchlauf.
