scim-list-changed = Listen over personer blev ændret, mens den blev læst
    .cause = Personer blev tilføjet eller fjernet imens. Så forskydes siderne, og nogen kan mangle på listen.
    .action = Læs listen igen om nogle minutter.
