# Problems that can be seen while typing: address.* and token.*

address-empty = The tenant URL is empty
    .cause = Nothing has been entered yet.
    .action = Paste the tenant URL. Contractbook's is https://api.contractbook.com/scim.

address-unreadable = This is not a web address
    .cause = It was cut off, or something else was copied. A tenant URL looks like https://api.contractbook.com/scim.
    .cause2 = It holds a user name, a password or an impossible port number. The token has its own field.
    .action = Copy the tenant URL again from Contractbook's message and paste it here.

address-not-https = The tenant URL is not encrypted
    .cause = It starts with http instead of https. Your token could be read on the way, so Entra does not take it.
    .action = Change http to https at the beginning.

address-has-spaces = There is more than one piece in the tenant URL field
    .cause = The address was pasted together with other words. Perhaps the token was next to it.
    .cause2 = A blank stands in the middle of the address.
    .action = Paste only the address, from https to the end, without blanks.

address-has-resource-path = The tenant URL went one level too deep
    .cause = { $cut } was at its end. Entra adds that part itself, so we took it off.
    .action = Use { $address } in Entra as well.

address-has-query = The tenant URL had an ending that is not part of it
    .cause = { $cut } was at its end. It is not needed, so we took it off.
    .action = Use { $address } in Entra as well.

address-wrong-host = This address belongs to another page
    .cause = { $host } is made for people to look at. The sync talks to a different address.
    .cause2 = An address of Microsoft was pasted. The field wants the address of Contractbook.
    .action = Paste the tenant URL from Contractbook, usually https://api.contractbook.com/scim.

address-is-directory-id = This is an ID, not an address
    .cause = The Directory (tenant) ID of your company was pasted. The name of the field, Tenant URL, invites that.
    .action = Paste the tenant URL from Contractbook, usually https://api.contractbook.com/scim. The ID is not needed.

address-is-token = This looks like the secret token
    .cause = Address and token were swapped. We did not send it anywhere.
    .action = Paste it into the field for the secret token, and the tenant URL here.

address-compat-flag = The tenant URL carries a setting for Entra
    .cause = { $flag } tells Entra how to write its changes. Contractbook never sees it, so the test leaves it out.
    .action = Nothing to do. We keep it in the address that you copy into Entra.

address-other-host = This is not Contractbook's usual address
    .cause = The token will be sent to { $host }. Contractbook's usual address is api.contractbook.com.
    .action = Go on if Contractbook gave you this address. If not, use https://api.contractbook.com/scim.

token-empty = The secret token is missing
    .cause = The field is empty, or holds only a label without the token.
    .action = Paste the secret token that Contractbook Support sent you.

token-bearer-prefix = The word Bearer stood in front of the token
    .cause = Entra adds this word itself, so we took it off.
    .action = Nothing to do. Copy the token from here when you fill in Entra.

token-quotes = Quotes or brackets stood around the token
    .cause = They came along with the copy, so we took them off.
    .action = Nothing to do. Copy the token from here when you fill in Entra.

token-has-spaces = There are blanks inside the token
    .cause = Other words were copied with it. A token is one piece without blanks.
    .cause2 = A part of it was lost in the copy. We cannot know which, so we did not guess.
    .action = Copy the token alone, from its first to its last character, and paste it again.

token-line-break = The token was broken into several lines
    .cause = Mail programs break long lines. We joined them again.
    .action = Nothing to do. Should it be refused, ask for it in a file or a password manager.

token-invisible-characters = There were invisible characters in the token
    .cause = Chat and text programs add them. We took them out.
    .action = Nothing to do. Copy the token from here when you fill in Entra.

token-not-ascii = The token holds a character that no token has
    .cause = A text program changed a character, for example a hyphen into a dash. It is character { $position }.
    .cause2 = Only the dots that hide the token were copied.
    .action = Copy the token again from where it was first written, and paste it here.

token-is-url = This is an address, not the token
    .cause = Address and token were swapped.
    .action = Paste the address into the field Tenant URL, and the secret token here.

token-is-guid = This looks like an ID, not like the token
    .cause = An ID from Entra was copied, for example the Application ID or the Secret ID.
    .cause2 = The token really has this shape. Then the test will pass.
    .action = Compare it with the message from Contractbook Support.

token-too-short = The token is very short
    .cause = Only a part of it was copied. It has { $count } characters; tokens have more.
    .action = Copy the whole token again and paste it here.

token-too-long = The token is very long
    .cause = It has { $count } characters. Entra's space for it is limited, in the cloud for US authorities to about 1,000.
    .cause2 = More than the token was copied.
    .action = Check that only the token was copied. If so, ask Contractbook Support for a shorter one.
    .message = Hello, the SCIM token for our sync with Microsoft Entra ID has { $count } characters (code T-011). That is longer than Entra can keep. Could you send us a shorter one?

token-jwt-expired = The token has expired
    .cause = It says itself that it was valid until { $when }.
    .cause2 = The clock of this computer is wrong. Then correct the clock first.
    .action = Ask Contractbook Support for a new token and paste it here.
    .message = Hello, the SCIM token for our sync with Microsoft Entra ID was valid until { $when } (code T-012). We need a new SCIM token, integration type Microsoft Entra ID.

token-jwt-not-yet-valid = The token is not valid yet
    .cause = It says itself that it is valid from { $when }.
    .cause2 = The clock of this computer is wrong. Then correct the clock first.
    .action = Come back after that time and test then.

# What was tidied
repair-outer-blanks = Blanks around it were removed.
repair-line-breaks = Line breaks inside were removed.
repair-bearer-prefix = The word Bearer in front was removed. Entra adds it itself.
repair-quotes = Quotes, brackets or a full stop around it were removed.
repair-invisible-characters = Invisible characters were removed.
repair-scheme-added = https:// was added in front.
repair-resource-path = { $cut } at the end was removed. Entra adds it itself.
repair-query = { $cut } at the end was removed.
repair-trailing-slash = The slash at the end was removed.
repair-host-case = Capitals in the address were made small.
repair-label = The label in front was removed.
repair-slashes = Slashes were put right.
