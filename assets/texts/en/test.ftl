# The ten rungs: a statement that holds when the rung is passed, and what is said while it runs
rung-address = The address is well formed
rung-address-running = Reading the address …
rung-name = The name is found
rung-name-running = Looking up the name …
rung-route = This computer gets through
rung-route-running = Opening a connection …
rung-tls = The line is encrypted and genuine
rung-tls-running = Checking the encryption …
rung-http = A user service answers
rung-http-running = Asking who answers there …
rung-token = The token is accepted
rung-token-running = Trying the token …
rung-user-lookup = People can be looked up
rung-user-lookup-running = Looking up a person …
rung-group-lookup = Groups can be looked up
rung-group-lookup-running = Looking up a group …
rung-discovery = The service describes itself
rung-discovery-running = Reading what the service can do …
rung-people = Existing people can be read
rung-people-running = Reading the first people …

# How a rung ended
rung-state-passed = Passed
rung-state-warning = Warning
rung-state-failed = Failed
rung-state-not-tried = Not tried
rung-state-running = Running
rung-state-waiting = Waiting

# Why a rung was not tried
not-tried-needs-address = Needs a readable address
not-tried-needs-name = Needs the name to be found
not-tried-needs-route = Needs a connection
not-tried-needs-tls = Needs a line that is encrypted and genuine
not-tried-needs-http = Needs a service that answers
not-tried-needs-token = Needs an accepted token
not-tried-needs-user-lookup = Needs people to be found
not-tried-needs-group-lookup = Needs groups to be found
not-tried-needs-discovery = Needs the service's description
not-tried-needs-people = Needs people that can be read
not-tried-does-not-apply = Does not apply to this address
not-tried-cancelled = The test was stopped before
not-tried-out-of-time = The time for the test was used up

# The verdict
verdict-ready = Everything holds. Entra can use this connection.
verdict-ready-with-warnings = The connection works. Look at the warnings before you go on.
verdict-not-ready = The connection does not work yet.
verdict-cancelled = The test was stopped before its end.

# Severity of a problem
severity-blocker = Blocker
severity-warning = Warning
severity-note = Note

# The report in a terminal
report-tenant-url = Tenant URL
report-recommended = This address works instead: { $url }
report-duration = { $ms } ms
report-causes = Most likely
report-action = What to do
report-message = Message to send
report-details = Details

# The facts below a message that is ready to send
message-question = Hello, our setup of the user sync from Microsoft Entra ID stops at this point: “{ $title }” (code { $code }). Could you tell us what to do next?
message-code = Code: { $value }
message-tenant-url = Tenant URL: { $value }
message-seen = Seen: { $value }
message-tested-with = Tested with: { $value }
message-program = Contractbook Setup Assistant { $version }, on the customer's computer
message-details = Technical details: { $value }
