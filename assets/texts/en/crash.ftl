### What is said after the program, or a part of it, has stopped unexpectedly.

crash-before =
    { $count ->
        [one] **The program stopped unexpectedly ({ $when }).** What you had answered until then is saved. A short report was written on this computer; nothing was sent.
       *[other] **The program stopped unexpectedly { $count } times (last: { $when }).** What you had answered until then is saved. Short reports were written on this computer; nothing was sent.
    }
crash-here = **Part of the program stopped unexpectedly ({ $when }).** What you have answered is kept. What was running has stopped; you can start it again. A short report was written on this computer; nothing was sent.
crash-practice = **Practice stopped unexpectedly ({ $when }).** Your own setups are as they were. A short report was written on this computer; nothing was sent.
crash-show = Show what was written
crash-save = Save it for Support
crash-remove = Remove
crash-removed = Removed
crash-title = What was written
crash-text = This is all of it, and it is saved as it stands here. It says where in the program it happened. The token, names, addresses and what you typed are not in it.
crash-command = Part of the program stopped unexpectedly, so this command ends here. A short report was written to { $folder } and sent to nobody.
