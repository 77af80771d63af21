# Words that came with the look: the test's progress and verdict, the ring that counts down.

look-test-done = { $done } of { $all } done
look-verdict-ready = Ready
look-from-here = From this computer

## In the ring and below it
look-ring-hours = h
look-ring-minutes = min
look-ring-seconds = s
look-ring-next = Next round
look-ring-first = First round
