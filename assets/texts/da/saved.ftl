# What can be wrong with a saved setup
saved-warning-empty = Opsætningens fil er tom. Opsætningen begynder forfra.
saved-warning-not-json = Opsætningens fil er beskadiget og kunne ikke læses. Opsætningen begynder forfra.
saved-warning-not-a-setup = Denne fil er ikke en gemt opsætning.
saved-warning-newer-version = En nyere version af programmet har gemt opsætningen. Du kan se den her, men ændringer gemmes ikke.
saved-warning-bad-field = En del af opsætningen kunne ikke læses og står tom: { $field }.
saved-warning-inconsistent = Nogle trin i opsætningen passede ikke sammen. De er markeret, så du kan tjekke dem igen.
saved-warning-too-large = Opsætningens fil er alt for stor, så den blev ikke læst.

# Why a setup could not be saved or opened
store-not-writable = Der kan ikke skrives i denne mappe: { $path }. Dine ændringer beholdes, så længe vinduet er åbent. Giv adgang til at skrive i mappen, og fortsæt.
store-disk-full = Disken er fuld. Dine ændringer beholdes, så længe vinduet er åbent. Frigør plads, og fortsæt.
store-locked = Opsætningen er allerede åben i et andet vindue i programmet. Fortsæt der, eller luk det vindue først.
store-not-found = Opsætningen findes ikke længere: { $path }.
store-too-large = Filen er for stor til at være en opsætning: { $path }.
store-read-only = En nyere version af programmet har gemt opsætningen, så den ændres ikke her. Brug den version til at fortsætte.
store-other = Filen kunne ikke bruges: { $path }. { $details }
