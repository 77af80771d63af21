# How the portal looks for this person, and when instructions were last compared with their source.
# Markup: [[label on their screen]], **strong**, `code`.


## When it was compared

screen-compared-microsoft = Compared with Microsoft's guide on { $date }
screen-compared-contractbook = Compared with Contractbook's guide on { $date }
screen-compared-old =
    { $months ->
        [one] This guidance is { $months } month old; Microsoft may have moved things.
       *[other] This guidance is { $months } months old; Microsoft may have moved things.
    }

## What the person sees

screen-which = Which of these do you see?
screen-this-is-it = This is what I see
screen-as-seen = **Shown as on your screen:** { $what }
screen-change = Change
screen-back-to-drawing = Back to the drawing
screen-enlarge = Enlarge
screen-drawing-value = In the field: { $value }
screen-drawing-dots = In the field: dots
screen-in-german = In German: [[{ $label }]]
screen-proof = Seen in "{ $title }", { $url }

## Sentences for other screens

screen-azure-names-a-help = In the list Enterprise applications, in the top row.
screen-azure-names-list-help = The list is called Enterprise applications there. If nothing is found, set the filter **Application type** to all.
screen-connect-tile-a = Under [[Manage]] choose [[Provisioning]], then [[Connect your application]]
screen-get-started-a = Under [[Manage]] choose [[Provisioning]], then [[Get started]]
screen-edit-provisioning-a = Open [[Provisioning]], then [[Edit provisioning]]
screen-edit-provisioning-help = If it is not there, choose [[Connectivity]] under [[Manage]]. Both values are put in again.
screen-mappings-a = Choose [[Edit provisioning]] and open [[Mappings]]
screen-mappings-help = It is a part of the older form. Click its heading if it is folded.
screen-on-demand-a = Under [[Manage]] choose [[Provisioning]], then [[Provision on demand]]
screen-on-demand-help = It stands in the row above the content, once the configuration was created.
screen-settings-a = Choose [[Edit provisioning]] and open **Settings**
screen-settings-help = It is the last part of the older form. Click its heading if it is folded.
screen-settings-d = Press [[Save]] in the top row
screen-status-on = Set [[Provisioning Status]] to **On**
screen-status-help = It stands at the end of the older form. Scroll down.
screen-status-save = Press [[Save]] in the top row
screen-status-place = Under [[Manage]] choose [[Provisioning]]
screen-status-off = Set [[Provisioning Status]] to **Off**, then press [[Save]]
screen-logs-a = Open [[Provisioning]] and choose [[View provisioning logs]]
screen-logs-help = It is a link below the last round.
