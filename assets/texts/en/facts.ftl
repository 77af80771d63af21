### Words that stand in place of a fact that is not known, such as "Contractbook answered an error".

fact-status-error = an error
fact-another-address = another address
fact-another-name = another name
fact-unknown-signer = an unknown signer
fact-past-day = a day that has passed
fact-later-day = a later day
fact-another-time = another time
fact-several = several
fact-all = all
fact-some-pages = some of its pages
fact-fewer = fewer
## The host. "No server is called …", "The server that answers is not …", "… does not answer".
fact-host-name = what the address says
fact-host-asked = the one that was asked for
fact-host-address = The address
fact-host-contractbook = Contractbook's server
## Who filters or inspects, at the beginning of a sentence.
fact-vendor-device = An inspection device
fact-vendor-filter = A filter
fact-unknown-format = unknown format
fact-no-columns = none
