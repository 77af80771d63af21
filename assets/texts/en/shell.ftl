### The frame around every page: rail, header, footer, banners, dialogs.

brand-name = Contractbook
brand-product = Setup Assistant

step-prepare = Before you start
step-create-app = Create the app in Entra
step-credentials = Address and token
step-test = Test the connection
step-connect = Connect Entra
step-people = Choose the people
step-start = Start and watch
step-consent = Let people sign in

status-done = Done
status-current = You are here
status-needs-you = Needs you
status-waiting = Waiting for Entra
status-check-again = Check again
status-cannot-start = Cannot start yet
status-cannot-start-why = An earlier step comes first.

header-step = Step { $number } of 8
header-finished = All 8 steps done
from-this-computer = { $time }, from this computer

time-left = Your time left
time-left-range = { $from } to { $to } min
time-left-nothing = nothing

button-back = Back
button-continue = Continue
button-close = Close
button-help = Help
button-options = Options
button-explain = Paste an error
button-explain-short = Error
button-not-yet = Not yet
button-copy = Copy
button-copied = Copied
button-undo = Undo
button-try-again = Try again

saved-line = Saved. The token is never saved here.
saved-fresh = You can close the window at any step and go on later.
saved-practice = Practice is not saved.
saved-read-only = Opened for reading only: a newer version of this program wrote it.
saved-failed = Not saved: { $why }

toast-copied = { $name } copied
toast-saved-to = Saved to { $path }
trouble-link = The browser did not open. Copy the address into it: { $url }

name-token = Secret token
name-tenant-url = Tenant URL
name-app = Name of the app
name-object-id = Object ID
name-app-id = Application ID

owner-you = You act
owner-entra-admin = Your Entra administrator acts
owner-network-team = Your network team acts
owner-contractbook = Contractbook acts
owner-microsoft = Microsoft acts
owner-wait = Just wait


missing-heading = { $count ->
    [one] One thing is still missing
   *[other] { $count } things are still missing
  }

practice-banner-name = Practice.
practice-banner = A made-up Entra and Contractbook inside this program. Nothing here is real.
practice-banner-short = Nothing here is real.
practice-faster = Faster
practice-slower = Usual pace
practice-faults = Plant a fault
practice-leave = Leave practice
practice-failed = Practice could not start: { $why }

dialog-delete-there = Nothing changes in Entra or in Contractbook: a sync that runs goes on.
dialog-restart = Start over?
dialog-restart-here = Everything you entered in this window is cleared, the token too.
dialog-restart-there = Nothing changes in Entra or in Contractbook.
dialog-restart-do = Start over

options-title = Options
options-theme = Colours
options-theme-system = As the system
options-theme-light = Light
options-theme-dark = Dark
options-theme-contrast-light = High contrast, light
options-theme-contrast-dark = High contrast, dark
options-size = Size
options-size-value = { $percent } %
options-tell = Tell me when people have arrived
options-tell-help = A notification of this computer, while the window is in the background. It holds numbers, no names.
options-restart = Start over
options-setups = All setups

help-title = Help
help-keys = Keys
help-key-tab = Tab and Shift+Tab move between controls, Space and Enter press the one with the ring.
help-stuck = When you are stuck
help-stuck-text = Contractbook Support sees the same steps on its screen. Say the step number and, if a card shows one, its code.
help-support = Contractbook Support
help-words = Words
help-word-scim = **SCIM** is the common language in which Entra tells other programs about people.
help-word-tenant = **Tenant** is Microsoft's word for an organization's own part of a service. The **tenant URL** is the address at which Contractbook listens for your Entra.
help-word-token = **Secret token** is the password that Entra shows to Contractbook.
help-word-upn = **User principal name** is the name a person signs in to Microsoft with. It often looks like an e-mail address.

faults-title = Plant a fault
faults-text = For trainers. What is ticked goes wrong from now on, and only this list says so. A fault in the practice Entra goes away when the step is done right there.
faults-search = Find a fault
faults-search-hint = Find a fault
faults-seen = Seen first: { $what }
faults-entra = In the practice Entra
faults-contractbook = In the practice Contractbook
steps-title = Steps
