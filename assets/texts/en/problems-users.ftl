scim-list-changed = The list of people changed while it was read
    .cause = People were added or removed meanwhile. Pages shift then, so somebody may be missing from the list.
    .action = Read the list again in a few minutes.
