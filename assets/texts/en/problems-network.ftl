### Problems between this computer and Contractbook. Facts: $host always; $status where an answer came;
### $target (redirects), $vendor (who filters; "unknown" for a signer nobody knows), $names, $issuer, $until, $from
### (certificates), $clock, $failed and $tries (what fails now and then), $way (which way out: "script", "kind" of
### proxy, or a proxy that was "asked").

## The way to the host

network-name-not-found = No server is called { $host }
    .cause = The address has a typing slip. One wrong letter in the name is enough.
    .cause2 = Your network's name service does not know this name. It then works from another network, such as a phone hotspot.
    .action = Compare the tenant URL with the one Contractbook gave you. The usual one is https://api.contractbook.com/scim.

network-offline = This computer is offline
    .cause = There is no network connection. Well-known addresses cannot be found either.
    .cause2 = A VPN is half connected. It then takes over name look-ups without answering them.
    .cause3 = Your network's name service is down. Other computers nearby have the same trouble then.
    .action = Check the network connection or VPN of this computer, then test again.

network-refused = { $host } refuses the connection
    .cause = A firewall turns the connection away. It answers in the server's name.
    .cause2 = The tenant URL names a wrong port. The number after a colon in the address says which one.
    .cause3 = The service is not running at the moment. Then it comes back by itself.
    .action = Ask your network team to allow https connections from this computer to { $host }.
    .message = Hello, connections from my computer to { $host } (https) are refused (code N-003). Please check whether a firewall of ours turns them away, and allow them.

network-nothing-listens = Nothing runs at this address on this computer
    .cause = { $host } is this computer itself, and no program answers at that port.
    .cause2 = The practice Contractbook was closed or started again. It then has another address.
    .action = Start practice again and use the address it shows, or paste the tenant URL that Contractbook gave you.

network-unreachable = There is no way from this computer to { $host }
    .cause = A firewall on this computer or in your network forbids it.
    .cause2 = The VPN is not connected, or sends this traffic nowhere.
    .action = Ask your network team to allow https connections from this computer to { $host }.
    .message = Hello, my computer finds no route to { $host } (https; code N-004). Please check firewall, VPN and routing, and allow this connection.

network-timeout = { $host } cannot be reached in time
    .cause = A firewall drops the connection silently. That is the usual sign of a blocked address.
    .cause2 = The network is very slow or overloaded at the moment.
    .cause3 = The tenant URL names a server that is not on the internet.
    .action = Ask your network team to allow https connections from this computer to { $host }.
    .message = Hello, connections from my computer to { $host } (https) get no reply (code N-005). Please check whether a firewall drops them, and allow them.

network-proxy-needs-sign-in = Your company's proxy wants a sign-in first
    .cause = The proxy lets only signed-in programs out. Browsers do this by themselves; this program cannot.
    .cause2 = The proxy password saved on this computer is no longer right.
    .action = Ask your network team to let this computer reach { $host } without a proxy sign-in.
    .message = Hello, our proxy asks for a sign-in (407) when my computer connects to { $host } (https; code N-407). Please add an exception for this host, or tell me which proxy to use. Microsoft's servers do not go through our proxy; this is for testing from here.

network-name-service-failed = The name { $host } cannot be looked up at the moment
    .cause = Your network's name service fails for this name. Other names can be looked up.
    .cause2 = The name's own entries are damaged. Then it fails from every network.
    .action = Test again in a minute. If it still fails, send this message to your network team.
    .message = Hello, our name service (DNS) fails for { $host }, while other names resolve (code N-012). Please check whether it is blocked or fails its validation (SERVFAIL).

network-proxy-failed = { $way ->
        [script] No connection to { $host } without your company's proxy script
        [kind] No connection to { $host } without your company's proxy
       *[asked] Your company's proxy does not make the connection
    }
    .cause = { $way ->
        [script] An automatic script (PAC) chooses the proxy on this computer. This program cannot run it, and the direct way does not work.
        [kind] The proxy set on this computer is of a kind this program cannot use, such as SOCKS. The direct way does not work.
       *[asked] The proxy does not allow this address.
    }
    .cause2 = { $way ->
        [script] The script is out of date, and the network itself has a problem.
        [kind] The proxy setting has a typing slip.
       *[asked] The proxy set on this computer is out of date or cannot be reached.
    }
    .action = Ask your network team which proxy leads to { $host }, or for a direct way.
    .message = Hello, my computer does not reach { $host } through our proxy (https; code N-006). Please allow this host, or tell me the fixed address (host and port) of an HTTP proxy for it.

network-proxy-not-used = { $way ->
        [script] Your company's proxy script was not used
       *[kind] Your company's proxy was not used
    }
    .cause = { $way ->
        [script] An automatic script (PAC) chooses the proxy on this computer, and this program cannot run it. The direct way works.
       *[kind] The proxy set on this computer is of a kind this program cannot use, or its setting cannot be read. The direct way works.
    }
    .action = Nothing to do for the sync: Microsoft Entra does not use your proxy. Tell your network team if company rules forbid direct connections.
    .message = Hello, a setup program on one of our computers connects to { $host } directly, because it cannot use the proxy that is set there (code N-013). Is that allowed?

network-captive-portal = This network wants you to sign in first
    .cause = A guest network shows its welcome page in place of Contractbook. Hotels, trains and visitor Wi-Fi do that.
    .action = Open any website in your browser, sign in to the network there, then test again.

network-connection-reset = The connection to { $host } was cut off
    .cause = A firewall or filter cuts connections to this address.
    .cause2 = The server ended the connection because it was restarting or overloaded. Then it works a little later.
    .action = Test again in a minute. If it still fails, ask your network team to allow https connections to { $host }.
    .message = Hello, connections from my computer to { $host } (https) are reset after they open (code N-007). Please check whether a filter or inspection device does this, and make an exception.

network-closed-without-answer = { $host } hung up without an answer
    .cause = The service behind this address failed or was restarting.
    .cause2 = A device on the way ended the connection.
    .action = Test again in a minute. If it still fails, send this message to Contractbook Support.
    .message = Hello, { $host } accepts our connection and closes it without any answer (code N-008). Please check the SCIM service.

network-not-http = What answers at { $host } is not a web service
    .cause = The tenant URL names a wrong port. The number after a colon in the address says which one.
    .cause2 = The tenant URL names a wrong server.
    .action = Compare the tenant URL with the one Contractbook gave you. It usually has no port number.

network-clock-wrong = This computer's clock is wrong
    .cause = The clock says { $clock }. Certificates and tokens are judged by it, so a valid one can look expired.
    .action = Set date, time and time zone of this computer to automatic, then test again.

## The secure connection

tls-expired = The security certificate of { $host } ran out on { $until }
    .cause = It was not renewed in time. Microsoft Entra refuses it as well.
    .cause2 = This computer's clock is ahead. Then the certificate only looks expired.
    .action = Check the date on this computer. If it is right, send this message to Contractbook Support.
    .message = Hello, the TLS certificate of { $host } expired on { $until } (code S-001). Please renew it; Microsoft Entra cannot connect until then.

tls-not-yet-valid = The security certificate of { $host } is valid only from { $from }
    .cause = This computer's clock is behind. That is nearly always the reason.
    .cause2 = The certificate was put in place too early.
    .action = Set date and time of this computer to automatic, then test again.

tls-wrong-host = The server that answers is not { $host }
    .cause = The tenant URL has a slip. The certificate shown is for { $names }.
    .cause2 = A guest network or filter answers in the server's place. Then another network shows no problem.
    .cause3 = The certificate at Contractbook does not cover this name.
    .action = Compare the tenant URL with the one Contractbook gave you. Never go on past this warning.

tls-self-signed = The security certificate of { $host } vouches only for itself
    .cause = A device in your network answers in the server's place. Test servers do the same.
    .cause2 = The tenant URL leads to a server that is not Contractbook's.
    .action = Try another network, such as a phone hotspot. If it works there, send this message to your network team.
    .message = Hello, when my computer connects to { $host } it is shown a self-signed certificate (issuer: { $issuer }; code S-004). Please check which device does this and exempt this host from inspection.

tls-unknown-issuer = Nobody this computer trusts has signed the certificate of { $host }
    .cause = A device in your network opens secure connections, and this computer does not trust it. The signer is { $issuer }.
    .cause2 = The server sends its certificate without the link in between. Browsers often hide that; Microsoft Entra does not.
    .cause3 = This computer's list of trusted authorities is out of date.
    .action = Try another network, such as a phone hotspot. If it works there, send this message to your network team.
    .message = Hello, when my computer connects to { $host } the certificate is signed by "{ $issuer }", which it does not trust (code S-005). If this is our inspection device, please exempt this host or install its root certificate on my computer.

tls-inspection-proxy = { $vendor ->
        [unknown] A device in your network opens this computer's secure connections
       *[other] { $vendor } opens this computer's secure connections
    }
    .cause = { $vendor ->
        [unknown] Your company inspects secure traffic. A certificate signed by { $issuer } is shown in place of Contractbook's.
       *[other] Your company inspects secure traffic. { $vendor } shows its own certificate in place of Contractbook's.
    }
    .cause2 = Microsoft's servers do not pass through it. What is seen here says little about the certificate Microsoft Entra will see.
    .action = Ask your network team to exempt { $host } from inspection.
    .message = Hello, connections from my computer to { $host } are inspected; the certificate is signed by "{ $issuer }" (code S-006). A secret token for user provisioning passes there. Please exempt this host from TLS inspection.

tls-too-old = { $host } offers only outdated encryption
    .cause = The server does not speak TLS 1.2 or newer, the secure connection Microsoft Entra requires.
    .cause2 = An old proxy or firewall on the way allows nothing newer.
    .action = Send this message to Contractbook Support.
    .message = Hello, { $host } does not agree to TLS 1.2 or 1.3 (code S-007). Microsoft Entra needs TLS 1.2. Please switch it on.

tls-handshake-failed = No secure connection to { $host } can be made
    .cause = A firewall or filter breaks off secure connections to this address.
    .cause2 = The server's encryption settings do not fit.
    .action = Try another network, such as a phone hotspot. If it works there, send this message to your network team.
    .message = Hello, the TLS handshake between my computer and { $host } fails (code S-008). Please check whether a filter or inspection device interferes, and exempt this host.

tls-not-spoken = { $host } does not speak https at this port
    .cause = The tenant URL names a wrong port. The number after a colon in the address says which one.
    .cause2 = A proxy or guest network answers in the server's place, without encryption.
    .action = Compare the tenant URL with the one Contractbook gave you. It usually has no port number.

tls-client-certificate-wanted = { $host } wants a certificate from this computer
    .cause = The address is meant for other systems. Microsoft Entra has only the token to show.
    .cause2 = The server's settings ask for more than a token by mistake.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, { $host } asks for a TLS client certificate (code S-010). Microsoft Entra sends only a Bearer token. Please tell us the right SCIM address or switch this off.

tls-timeout = { $host } does not finish the secure connection
    .cause = A firewall holds secure connections to this address back.
    .cause2 = The server is overloaded. Then it works a little later.
    .action = Test again in a minute. If it still fails, ask your network team to allow https connections to { $host }.
    .message = Hello, connections from my computer to { $host } open, but the TLS handshake never ends (code S-011). Please check whether a filter or inspection device holds them.

tls-revoked = The security certificate of { $host } was withdrawn
    .cause = Its issuer no longer stands by it. Connecting would not be safe.
    .action = Send this message to Contractbook Support.
    .message = Hello, the TLS certificate of { $host } is reported as revoked (code S-012). Please replace it.

tls-unfit-certificate = The security certificate of { $host } is not fit for its purpose
    .cause = It was made for something else, or in a way that is no longer accepted. Microsoft Entra refuses it as well.
    .cause2 = A device in your network answers with a certificate of its own. Then another network shows no problem.
    .action = Try another network, such as a phone hotspot. If it is the same there, send this message to Contractbook Support.
    .message = Hello, the TLS certificate of { $host } cannot be used for a web server (issuer: { $issuer }; code S-014). Please check its names, purpose (extended key usage), key length and signature.

tls-no-trust-store = This computer has no list of trusted certificate authorities
    .cause = The list is not installed. On Linux it is the package ca-certificates.
    .cause2 = SSL_CERT_FILE or SSL_CERT_DIR points to a place without certificates.
    .action = Install the package ca-certificates, or correct that setting, then test again.

## What answers

http-redirected = The tenant URL sends callers on to another address
    .cause = The service has moved, or the address is not complete. It points to { $target }.
    .cause2 = This is the address of a website. Microsoft Entra needs the address of the interface behind it.
    .action = Compare the tenant URL with the one Contractbook gave you. The usual one is https://api.contractbook.com/scim.

http-redirected-to-sign-in = The tenant URL leads to a sign-in page
    .cause = This is the address people use in a browser. It sends them to { $target }.
    .cause2 = Your company's filter asks for a sign-in first.
    .action = Use the address Contractbook gave you for SCIM. The usual one is https://api.contractbook.com/scim.

http-redirect-loop = The tenant URL sends callers in circles
    .cause = The server points from this address back to the same address.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, a request to { $host } is redirected (status { $status }) to the same address again (code H-310). Please check the SCIM service.

http-sign-in-page = A sign-in page answers at the tenant URL
    .cause = This is the address people use in a browser. Microsoft Entra needs the address of the interface behind it.
    .cause2 = Your company's filter asks for a sign-in first.
    .action = Use the address Contractbook gave you for SCIM. The usual one is https://api.contractbook.com/scim.

http-web-page = A web page answers at the tenant URL
    .cause = This is the address of a website. Microsoft Entra needs the address of the interface behind it.
    .cause2 = The part after the host name is missing or has a slip.
    .action = Use the address Contractbook gave you for SCIM. The usual one is https://api.contractbook.com/scim.

http-blocked-by-firewall = A filter stops this computer's requests
    .cause = { $vendor } answers in Contractbook's place. It stands in your network, or in front of the server.
    .cause2 = It finds this computer's internet address suspicious. That happens often when many people share one, as in a VPN.
    .action = Ask your network team to let this computer reach { $host }. If they block nothing, send the message to Contractbook Support.
    .message = Hello, requests from my computer to { $host } are stopped by a block page (status { $status }, from: { $vendor }; code H-403). Please allow this host for programs, not only for browsers.

http-not-found = There is nothing at this address
    .cause = The part after the host name is missing or has a slip.
    .cause2 = The address of a single page was pasted, or one that belongs to another product.
    .action = Compare the tenant URL with the one Contractbook gave you. The usual one is https://api.contractbook.com/scim.

http-method-refused = { $host } does not accept the question Microsoft Entra asks
    .cause = The address exists, but not for looking up people. It may be the address of another service.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, { $host } answers a SCIM GET request with status { $status } (code H-405). Please tell us the right SCIM address or check the service.

http-not-acceptable = { $host } does not offer the format Microsoft Entra reads
    .cause = The server refuses SCIM's data format. It may be the address of another service.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, { $host } answers status { $status } to a SCIM request with the header Accept: application/scim+json, application/json (code H-406). Please check the service.

http-rate-limited = { $host } asks callers to slow down
    .cause = Many requests came within a short time. Other programs with the same token count too.
    .action = Wait a few minutes, then test again.

http-server-error = { $host } has an error of its own (status { $status })
    .cause = The service met a fault while answering. Nothing you typed causes that.
    .cause2 = The service is being updated. Then it works a little later.
    .action = Test again in a few minutes. If it still fails, send this message to Contractbook Support.
    .message = Hello, the SCIM service at { $host } answers with status { $status } (code H-500). Please look into it.

http-bad-gateway = { $host } cannot reach its own service (status { $status })
    .cause = The service behind it is restarting or down.
    .cause2 = Your company's proxy cannot reach it.
    .action = Test again in a few minutes. If it is still so after an hour, tell Contractbook Support.
    .message = Hello, { $host } answers with status { $status } (code H-502). Please check the SCIM service behind it.

http-unavailable = { $host } is out of service at the moment (status { $status })
    .cause = The service is being maintained or is overloaded.
    .action = Test again in a few minutes. If it is still so after an hour, tell Contractbook Support.
    .message = Hello, { $host } answers with status { $status } (code H-503). Please tell us when the SCIM service is back.

http-gateway-timeout = { $host } waited too long for its own service (status { $status })
    .cause = The service behind it is overloaded or stuck.
    .action = Test again in a few minutes. If it is still so after an hour, tell Contractbook Support.
    .message = Hello, { $host } answers with status { $status } (code H-504). Please check the SCIM service behind it.

http-too-slow = { $host } answers very slowly
    .cause = The service is overloaded at the moment.
    .cause2 = The network between here and there is slow. For Microsoft's servers it may be quicker.
    .action = Wait a few minutes, then test again.

http-no-answer = { $host } gives no answer
    .cause = The service is overloaded or stuck. It takes the connection and stays silent.
    .cause2 = A filter on the way holds the answer back.
    .action = Test again in a few minutes. If it still fails, send this message to Contractbook Support.
    .message = Hello, { $host } accepts our connection but never answers a SCIM request (code H-602). Please check the service.

http-stalled = { $host } stopped in the middle of its answer
    .cause = The service got stuck while answering.
    .cause2 = A filter on the way holds the rest back while it inspects it.
    .action = Test again in a few minutes. If it still fails, send this message to Contractbook Support.
    .message = Hello, { $host } begins a SCIM answer (status { $status }) and then sends nothing more (code H-603). Please check the service.

http-answer-cut-short = The answer of { $host } is incomplete
    .cause = The connection ended before the answer did.
    .cause2 = A filter on the way cuts answers off.
    .action = Test again in a few minutes. If it still fails, send this message to Contractbook Support.
    .message = Hello, SCIM answers of { $host } (status { $status }) end before their announced length (code H-604). Please check the service.

http-too-large = The answer of { $host } is far too large
    .cause = The service sends more than was asked for, perhaps everyone at once.
    .action = Send this message to Contractbook Support.
    .message = Hello, { $host } answers a small SCIM request with more than 16 MiB (code H-605). Please check that paging and filters are respected.

http-headers-too-large = { $host } sends far too much beside its answer
    .cause = The headers, the part before the answer itself, are larger than 64 KiB. A misbehaving device or service does that.
    .action = Send this message to Contractbook Support.
    .message = Hello, answers of { $host } carry more than 64 KiB of HTTP headers (code H-606). Please check the service.

http-empty-answer = { $host } answers with nothing in it
    .cause = The service says that all is well, but sends no list. Microsoft Entra needs one, even an empty one.
    .cause2 = The address belongs to something that only says that it is alive.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, { $host } answers a SCIM list request with status { $status } and no content (code H-607). Microsoft Entra expects a ListResponse.

http-unexpected-status = { $host } answers in an unusual way (status { $status })
    .cause = The address belongs to something other than the interface for user sync.
    .cause2 = A device on the way answers in its place.
    .action = Check the tenant URL. If it is the one you were given, send this message to Contractbook Support.
    .message = Hello, { $host } answers a SCIM GET request with status { $status } (code H-608). Please check the service.

http-unreadable-encoding = The answer of { $host } is packed in a way that cannot be opened
    .cause = The service announces a compression that it does not keep to.
    .cause2 = A device on the way changes answers without saying so.
    .action = Send this message to Contractbook Support.
    .message = Hello, answers of { $host } (status { $status }) carry a Content-Encoding that cannot be unpacked (code H-609). Please check compression in front of the SCIM service.

http-malformed = The answer of { $host } is damaged
    .cause = The part before the answer itself, with its length and kind, breaks the rules of the web.
    .cause2 = A device on the way changes answers and damages them.
    .action = Send this message to Contractbook Support.
    .message = Hello, the HTTP headers of { $host } cannot be read (code H-611). The technical details say what is wrong with them.

http-intermittent = { $host } answers only now and then
    .cause = The service is busy or being updated. { $failed } of { $tries } requests failed and went well when repeated.
    .action = Nothing to do unless it goes on. Microsoft Entra tries failed requests again about every 40 minutes.
