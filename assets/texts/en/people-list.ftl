# A list of people: which export it came from, what its columns hold, what is wrong with a damaged row, and what Contractbook would receive.

people-kind-entra-users = List of users from Microsoft Entra
    .cannot = A list that was filtered in Entra holds only the people of that filter.
people-kind-group-members = Members of a group, from Microsoft Entra
    .cannot = This export tells neither e-mail addresses nor who is blocked from signing in. People in groups inside the group are not in it.
people-kind-microsoft-365-users = List of users from the Microsoft 365 admin center
    .cannot = This export has no e-mail column of its own and does not say who is a guest. E-mail addresses come from its column of proxy addresses (all addresses of a mailbox), where it has one.
people-kind-graph-powershell = List from PowerShell (Get-MgUser)
    .cannot = Columns that were not asked for are empty on every line. That is usual for AccountEnabled and UserType.
people-kind-azure-ad-powershell = List from an older PowerShell module (Get-AzureADUser)
    .cannot = Columns with more than one value, such as ProxyAddresses, hold no addresses in this export.
people-kind-app-assignments = List of who is assigned to the app
    .cannot = User names and e-mail addresses are in it only if the script added them. People in assigned groups are not in it.
people-kind-group-import-template = Entra's template for importing group members
    .cannot = It names people by object ID or user name alone, so names and e-mail addresses cannot be checked.
people-kind-bulk-create-template = Entra's template for creating users
    .cannot = It has no e-mail column. Its passwords were thrown away while it was read.
people-kind-other = List of people of another kind

people-field-user-name = User name (user principal name)
people-field-mail = E-mail address
people-field-given-name = First name
people-field-family-name = Last name
people-field-display-name = Display name
people-field-user-type = Member or guest
people-field-enabled = May sign in (yes or no)
people-field-object-id = Object ID
people-field-department = Department

people-damage-quote = A quotation mark is opened and not closed.
people-damage-many = It has { $cells } cells, more than there are columns. A comma or semicolon may stand inside a name.
people-damage-few = It has only { $cells ->
    [one] 1 cell
   *[other] { $cells } cells
  }, fewer than needed to tell who it is.
people-damage-long = It is longer than any person's line can be.

people-sent-login = Login
people-sent-active = Account
people-sent-active-on = Switched on
people-sent-active-off = Switched off
people-sent-email = E-mail
people-sent-display = Name shown
people-sent-given = First name
people-sent-family = Last name
people-sent-title = Job title
people-sent-department = Department
people-sent-employee = Employee number
people-sent-language = Language
people-sent-phone = Phone
people-sent-mobile = Mobile phone
people-sent-office = Office
people-sent-street = Street
people-sent-postal-code = Postal code
people-sent-city = City
people-sent-state = State or region
people-sent-country = Country
people-sent-external = Entra's short name
