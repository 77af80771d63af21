cli-users-complete = { $count ->
    [one] 1 user read, nothing is missing.
   *[other] { $count } users read, nothing is missing.
  }
cli-users-incomplete = { $count ->
    [one] 1 user read. The list is not complete.
   *[other] { $count } users read. The list is not complete.
  }
cli-users-progress = { $count ->
    [one] 1 user read
   *[other] { $count } users read
  }
cli-users-progress-of = { $count } of { $total } users read
cli-users-beside = The list is not complete, so it was saved under another name: { $file }
cli-users-stopped = { $count ->
    [one] Stopped after 1 user. The list is not complete.
   *[other] Stopped after { $count } users. The list is not complete.
  }
cli-practice-running = The practice Contractbook runs on this computer only. Press Ctrl+C to end it.
cli-no-display = No display was found, so no window can open. The commands check, users, people, explain and practice work in this terminal; --help lists them.
cli-no-window = The window could not open on this computer ({ $why }). The commands check, users, people, explain and practice work without it; --help lists them.
cli-no-window-linux = The window could not open ({ $why }). It needs these system packages. Debian and Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1. Fedora: libX11 libX11-xcb libXcursor libXi libxkbcommon-x11 mesa-libGL.
cli-people-same = { $file } is the list itself. Choose another name, so that the list stays as it is.
cli-people-twice = { $file } is named twice. Choose another name for one of the two files.
cli-people-stopped = Stopped. The list was not compared with Contractbook.
cli-people-written = Written: { $file }
cli-people-kept-back = { $file } was not written: without the comparison nobody knows who goes through.
cli-people-import-lost = { $count ->
    [one] 1 person is not in the file for Import members
   *[other] { $count } people are not in the file for Import members
  }: the list has neither an object ID nor a plain user name for them. Add them in Entra by hand.
cli-people-import-nobody = There is nobody for Import members, so that file was not written.
cli-people-import-one = Entra wants at least two people in a file for Import members. Add this one in Entra by hand.
