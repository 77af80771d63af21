# Words that came with the look: the test's progress and verdict, the ring that counts down.

look-test-done = { $done } af { $all } færdige
look-verdict-ready = Klar
look-from-here = Fra denne computer

## In the ring and below it
look-ring-hours = t.
look-ring-minutes = min.
look-ring-seconds = s
look-ring-next = Næste runde
look-ring-first = Første runde
