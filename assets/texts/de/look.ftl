# Words that came with the look: the test's progress and verdict, the ring that counts down.

look-test-done = { $done } von { $all } erledigt
look-verdict-ready = Bereit
look-from-here = Von diesem Computer

## In the ring and below it
look-ring-hours = Std.
look-ring-minutes = Min.
look-ring-seconds = s
look-ring-next = Nächster Durchlauf
look-ring-first = Erster Durchlauf
