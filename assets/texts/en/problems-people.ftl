# What a list of people tells: first about single people, then about the list, then about its file. A title stands beside one person and above many.

people-no-mail = No e-mail address in Entra
    .cause = The field Email is empty, so Entra sends no address. Contractbook needs one and may refuse the person.
    .cause2 = The account has no mailbox. Accounts for rooms, scanners and services usually have none.
    .action = In Entra open Users, the person, Properties, and fill in Email. Then load the list again. Leave accounts out that belong to nobody.
    .message = Hello, some of the people to be synced to Contractbook have no e-mail address in Entra (code P-110), so Contractbook may refuse them. Could you fill in Email under Users, Properties, or tell us who can be left out?

people-no-user-name = No user name in the list
    .cause = Entra looks people up in Contractbook by their user name. Whoever has none is skipped.
    .cause2 = The cell was emptied while the list was edited.
    .action = Export the list from Entra again. If the cell is still empty, fill in User principal name in Entra.
    .message = Hello, some of the people to be synced to Contractbook have no user name in our list (code P-111), so Entra would skip them. Could you look whether User principal name is filled in for them in Entra?

people-no-name = No name in Entra
    .cause = First name, last name and display name are all empty. Colleagues would see nothing but an address in Contractbook.
    .action = In Entra open Users, the person, Properties, and fill in the names. Then load the list again.
    .message = Hello, some of the people to be synced to Contractbook have no name in Entra (code P-112). Could you fill in first name, last name and display name under Users, Properties?

people-duplicate-mail = Same e-mail address more than once
    .cause = Contractbook keeps an address for one person only. One of these people would get the account, the others would be refused.
    .cause2 = The address of a shared mailbox was put into the field of several people.
    .cause3 = The same person stands in the list twice.
    .action = In Entra give each person an address of their own, or assign only one of them. Then load the list again.
    .message = Hello, several people in our Entra list share one e-mail address (code P-113), so Contractbook would refuse all but one of them. Could you give each of them an address of their own, or tell us who can be left out?

people-duplicate-user-name = Same user name more than once
    .cause = A user name belongs to one person, so these lines are about the same one. Where they contradict each other, nobody knows which is right.
    .cause2 = The list was put together from more than one export.
    .action = Export the list from Entra again, or take the extra lines out. Then load it again.

people-mail-differs-from-user-name = E-mail address differs from user name
    .cause = Entra sends the user name as the login. Whoever uses Contractbook under the e-mail address today would get a second account.
    .cause2 = Somebody changed their name, and only one of the two was changed with it.
    .action = Make both equal in Entra. If many people differ, set the source of userName to mail in the app's Attribute mapping, and tell this check the same.
    .message = Hello, the user name of some people in Entra differs from their e-mail address (code P-115), so they may get a second Contractbook account. Could you make both equal, or set the source of userName to mail in the app's Attribute mapping?

people-already-in-contractbook = Has an account, gets linked
    .cause = An account in Contractbook has this user name as its login. Entra takes it over and keeps it up to date from then on.
    .action = Nothing to do. Contracts and rights in Contractbook stay as they are.

people-clash-with-contractbook = E-mail address of another Contractbook account
    .cause = No account has this user name as its login, but one has the address. Contractbook would refuse the person, or make a second account.
    .cause2 = The person was invited to Contractbook under another address, or had another name then.
    .action = Ask Contractbook Support to set the account's login to the user name in Entra. Or change the user name in Entra to the account's login.
    .message = Hello, some people in our Entra list have an e-mail address that belongs to a Contractbook account with another login (code P-117). Could you set the login of these accounts to the user name in Entra? We can send you the list.

people-guest = Guest from another company
    .cause = The account belongs to somebody elsewhere. It would get a Contractbook account in your company, with the address of the other company as its login.
    .action = Leave guests out of the assignment, unless they are meant to work in your Contractbook.

people-disabled = Sign-in is blocked in Entra
    .cause = Entra makes no account for people who may not sign in. An account that is there already gets switched off.
    .action = Nothing to do for people who have left. For the others allow the sign-in in Entra, then load the list again.

people-other-domain = E-mail address outside your company's domains
    .cause = The address belongs to another company, or is a private one.
    .cause2 = The address was mistyped.
    .cause3 = The domain is yours, but only few people have it.
    .action = Compare the address. If its domain is yours, add it to your domains for this check; if not, correct the address in Entra or leave the person out.

people-odd-characters = Unusual characters in an address or a name
    .cause = A blank, a quotation mark or a letter with an accent in an address can keep Entra from finding the account.
    .cause2 = Something invisible came along when the name was pasted. It would show as a box or a gap.
    .action = In Entra type the user name, address or name anew instead of pasting it. Then load the list again.
    .message = Hello, user names, addresses or names of some people in Entra hold unusual characters (code P-121), such as blanks at the end or invisible ones. Could you type them anew under Users, Properties?

people-too-long = Address or name is too long
    .cause = Entra allows 64 characters before the @, 113 in a user name, and 64 in a first or last name. Contractbook may refuse more or cut it off.
    .cause2 = Two values were pasted into one field.
    .action = Shorten the value in Entra, or in the directory that Entra gets it from. Then load the list again.
    .message = Hello, an address or a name of some people in Entra is longer than usual (code P-122), and Contractbook may refuse it. Could you shorten it under Users, Properties?

people-group-row = Not a person but a group or device
    .cause = Groups and devices can be assigned as people are. The list does not say who is in a group, so those people were not checked.
    .action = Download the members of the group in Entra and check that list too. Groups can be assigned with a P1 or P2 licence only.

people-nested-group = Group inside the group
    .cause = Entra sends only the direct members of the assigned group. Whoever is in the group inside gets no account.
    .action = Add those people to the assigned group directly, or assign the inner group to the app as well.
    .message = Hello, the group that we assign to Contractbook holds another group (code P-125), and Entra does not sync people in inner groups. Could you add those people directly, or assign the inner group to the app as well?

people-unreadable-row = Line that cannot be read
    .cause = A comma or semicolon in a name moved the cells, so nobody can tell which is which. The person on it was not checked.
    .cause2 = A quotation mark was opened and not closed, or the end of the line is missing.
    .action = Export the list again and load it without opening it in a spreadsheet, or correct the line by hand.

people-lost-letters = Letters in a name were lost on the way
    .cause = The list was saved without letters such as ø, ü or ß, so question marks stand in their place. Entra has the right letters and sends those.
    .action = Nothing to do for the sync. For a list that reads well, export it again as UTF-8; in PowerShell add -Encoding UTF8.

people-switched-off = Account is switched off in Contractbook
    .cause = The person has an account that somebody switched off. Entra links it and switches it on again.
    .action = Leave the person out of the assignment if the account is to stay off.

people-no-admin = No organization admin among these people
    .cause = An organization admin accepts Contractbook's permissions for everybody. None was found in this list.
    .cause2 = The admin's address was mistyped, or is another one in Entra.
    .action = Add an organization admin to the people you assign, or name one who has a Contractbook account already.

people-no-mail-column = The list has no e-mail addresses
    .cause = No column holds them, so nobody can tell who lacks an address or shares one with somebody else.
    .cause2 = The list comes from the Microsoft 365 admin center or from a group. Those exports leave the address out.
    .action = In Entra open Users, All users, and choose Download users. Then load that file.

people-nobody = Nobody is in this list
    .cause = The list has a first line with the names of its columns, and nothing below.
    .cause2 = A filter was set in Entra while it was exported.
    .action = Take filters off in Entra, export the list again and load it.

people-not-compared = The list was not compared with Contractbook
    .cause = The accounts there could not all be read. So it is not known who has one already and who would get a second.
    .action = Solve what kept the accounts from being read, then check the list again.

people-file-empty = The file is empty
    .cause = It holds nothing, or only lines without any content.
    .cause2 = The download was not finished.
    .action = Export the list again and load the new file.

people-file-not-found = The file is not there
    .cause = It was moved or renamed, or its name was mistyped.
    .cause2 = It is on a drive that is not connected.
    .action = Look for the file and choose it again.

people-file-is-folder = This is a folder, not a file
    .cause = The list itself is probably inside the folder.
    .action = Open the folder and choose the CSV file in it.

people-file-locked = The file may not be read
    .cause = It is open in Excel or in another program that keeps it to itself.
    .cause2 = The file belongs to somebody else on this computer.
    .action = Close the file in the other program and try again, or save a copy in your own folder and load that.

people-file-unreadable = The file could not be read to its end
    .cause = The drive or network folder that it is on stopped answering.
    .action = Copy the file to this computer and load the copy.

people-file-changed = The file changed while it was read
    .cause = Another program was still writing to it, such as a download or a synced folder.
    .action = Wait until the file is complete, then load it again.

people-file-is-workbook = This is a workbook, not a CSV file
    .cause = The file was saved in the format of a spreadsheet program ({ $format }), not as a plain list.
    .action = Open it in Excel, choose Save As, CSV UTF-8, and load the new file.

people-file-is-not-a-list = This file is not a list of people
    .cause = It holds something other than text in columns ({ $format }).
    .cause2 = It was packed to be sent. The list is inside it then.
    .action = Unpack it if it is packed. Otherwise choose the CSV file that was downloaded from Entra.

people-file-is-web-page = This is a web page, not a list
    .cause = Your sign-in had run out, so a sign-in page was saved in place of the list.
    .action = Sign in to Entra again and download the list again.

people-file-is-json = This is a JSON file, not a CSV file
    .cause = The list was exported for programs, for example by a script.
    .action = Export it as CSV. In Entra that is Users, All users, Download users; in PowerShell it is Export-Csv.

people-no-known-columns = No column tells who the people are
    .cause = A column with user names, e-mail addresses or object IDs is needed. These columns were found: { $columns }.
    .cause2 = The first line of the list, with the names of the columns, was deleted or translated.
    .action = Say which column holds the user name. Or export the list again: in Entra, Users, All users, Download users.

people-file-too-large = The file is too large
    .cause = Lists of up to 1 GB are read, which is room for more than two million people.
    .action = Export only the people you want to assign, or split the file and check the parts one by one.
