cli-users-complete = { $count ->
    [one] 1 Benutzer gelesen, nichts fehlt.
   *[other] { $count } Benutzer gelesen, nichts fehlt.
  }
cli-users-incomplete = { $count ->
    [one] 1 Benutzer gelesen. Die Liste ist nicht vollständig.
   *[other] { $count } Benutzer gelesen. Die Liste ist nicht vollständig.
  }
cli-users-progress = { $count ->
    [one] 1 Benutzer gelesen
   *[other] { $count } Benutzer gelesen
  }
cli-users-progress-of = { $count } von { $total } Benutzern gelesen
cli-users-beside = Die Liste ist nicht vollständig und wurde daher unter einem anderen Namen gespeichert: { $file }
cli-users-stopped = { $count ->
    [one] Nach 1 Benutzer gestoppt. Die Liste ist nicht vollständig.
   *[other] Nach { $count } Benutzern gestoppt. Die Liste ist nicht vollständig.
  }
cli-practice-running = Das Übungs-Contractbook läuft nur auf diesem Computer. Strg+C beendet es.
cli-no-display = Es wurde kein Bildschirm gefunden, daher kann sich kein Fenster öffnen. Die Befehle check, users, people, explain und practice funktionieren in diesem Terminal; --help zeigt sie.
cli-no-window = Das Fenster ließ sich auf diesem Computer nicht öffnen ({ $why }). Die Befehle check, users, people, explain und practice funktionieren ohne Fenster; --help zeigt sie.
cli-no-window-linux = Das Fenster ließ sich nicht öffnen ({ $why }). Es braucht diese Systempakete. Debian und Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1. Fedora: libX11 libX11-xcb libXcursor libXi libxkbcommon-x11 mesa-libGL.
cli-people-same = { $file } ist die Liste selbst. Wählen Sie einen anderen Namen, damit die Liste bleibt, wie sie ist.
cli-people-twice = { $file } ist zweimal genannt. Wählen Sie für eine der beiden Dateien einen anderen Namen.
cli-people-stopped = Gestoppt. Die Liste wurde nicht mit Contractbook verglichen.
cli-people-written = Geschrieben: { $file }
cli-people-kept-back = { $file } wurde nicht geschrieben: Ohne den Vergleich weiß niemand, wer durchkommt.
cli-people-import-lost = { $count ->
    [one] 1 Person ist nicht in der Datei für Import members
   *[other] { $count } Personen sind nicht in der Datei für Import members
  }: Die Liste hat für sie weder eine Object ID noch einen reinen Benutzernamen. Fügen Sie sie in Entra von Hand hinzu.
cli-people-import-nobody = Es gibt niemanden für Import members, daher wurde diese Datei nicht geschrieben.
cli-people-import-one = Entra verlangt mindestens zwei Personen in einer Datei für Import members. Fügen Sie diese eine in Entra von Hand hinzu.
