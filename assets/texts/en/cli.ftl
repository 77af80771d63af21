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
cli-no-display = No display was found, so no window can open. The commands check, users, explain and practice work in this terminal; --help lists them.
cli-no-window = The window could not open on this computer ({ $why }). The commands check, users, explain and practice work without it; --help lists them.
cli-no-window-linux = The window could not open ({ $why }). It needs these system packages. Debian and Ubuntu: libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0 libgl1. Fedora: libX11 libX11-xcb libXcursor libXi libxkbcommon-x11 mesa-libGL.
