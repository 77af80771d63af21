cli-users-complete = { $count ->
    [one] 1 bruger læst, intet mangler.
   *[other] { $count } brugere læst, intet mangler.
  }
cli-users-incomplete = { $count ->
    [one] 1 bruger læst. Listen er ikke fuldstændig.
   *[other] { $count } brugere læst. Listen er ikke fuldstændig.
  }
cli-users-progress = { $count ->
    [one] 1 bruger læst
   *[other] { $count } brugere læst
  }
cli-users-progress-of = { $count } af { $total } brugere læst
cli-users-beside = Listen er ikke fuldstændig, så den blev gemt under et andet navn: { $file }
cli-users-stopped = { $count ->
    [one] Stoppet efter 1 bruger. Listen er ikke fuldstændig.
   *[other] Stoppet efter { $count } brugere. Listen er ikke fuldstændig.
  }
cli-practice-running = Øve-Contractbook kører kun på denne computer. Tryk på Ctrl+C for at afslutte.
cli-no-display = Der blev ikke fundet nogen skærm, så intet vindue kan åbnes. Kommandoerne check, users, people, explain og practice virker i denne terminal; --help viser dem.
cli-no-window = Vinduet kunne ikke åbnes på denne computer ({ $why }). Kommandoerne check, users, people, explain og practice virker uden; --help viser dem.
cli-no-window-linux = Vinduet kunne ikke åbnes ({ $why }). Det kræver disse systempakker. Debian og Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1. Fedora: libX11 libX11-xcb libXcursor libXi libxkbcommon-x11 mesa-libGL.
cli-people-same = { $file } er selve listen. Vælg et andet navn, så listen bliver, som den er.
cli-people-twice = { $file } er nævnt to gange. Vælg et andet navn til en af de to filer.
cli-people-stopped = Stoppet. Listen blev ikke sammenlignet med Contractbook.
cli-people-written = Skrevet: { $file }
cli-people-kept-back = { $file } blev ikke skrevet: uden sammenligningen ved ingen, hvem der går igennem.
cli-people-import-lost = { $count ->
    [one] 1 person er ikke i filen til Import members: listen har hverken et objekt-id eller et rent brugernavn til personen. Tilføj personen manuelt i Entra.
   *[other] { $count } personer er ikke i filen til Import members: listen har hverken et objekt-id eller et rent brugernavn til dem. Tilføj dem manuelt i Entra.
  }
cli-people-import-nobody = Der er ingen til Import members, så den fil blev ikke skrevet.
cli-people-import-one = Entra kræver mindst to personer i en fil til Import members. Tilføj denne person manuelt i Entra.
