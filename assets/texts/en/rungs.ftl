# What a rung found when it passed

rung-found-address = { $host }
rung-found-loopback = { $host }, this computer
rung-found-addresses = Addresses found: { $count }
rung-found-ip = The address is a number already, so there is nothing to look up
rung-found-by-proxy = Your company's proxy looks the name up
rung-found-direct = A direct connection opens
rung-found-through-proxy = The connection opens through the proxy { $proxy }
rung-found-certificate = Issued by { $issuer }, valid until { $until }
rung-found-api = A service for programs answers
rung-found-token-accepted = The token is accepted
rung-found-lookup-proven = A made-up name finds nobody, and a person who exists is found
rung-found-lookup-unproven = A made-up name finds nobody
rung-found-groups-lookup = A made-up group is not found, as it should be
rung-found-discovery-read = { $count } of 3 pages describe the service
rung-found-people-read = Users seen in Contractbook: { $count }
