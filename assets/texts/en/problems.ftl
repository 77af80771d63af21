token-rejected = Contractbook does not accept this token
    .cause = A personal key was pasted. You made it yourself under Profile settings.
    .cause2 = A newer token replaced it. Support sent you more than one.
    .cause3 = Its owner lost permissions or left. Only Support can see that.
    .action = Ask Contractbook Support for a new SCIM token and paste it in step 3.
    .message = Hello, the SCIM token for our sync with Microsoft Entra ID is refused (code T-401, answer 401). Please send us a new SCIM token, integration type Microsoft Entra ID.
