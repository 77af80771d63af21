# What can be taken away from the check of a list: the CSV files, the page for whoever owns the directory, and the report in the terminal.

people-out-line = Line in the file
people-out-name = Name
people-out-user-name = User name
people-out-mail = E-mail
people-out-problem = What is wrong
people-out-code = Code
people-out-severity = How serious
people-out-action = What to do
people-out-owner = Who acts
people-out-other = Details
people-out-other-row = Line { $line }: { $name } ({ $user })
people-out-other-account = Contractbook account { $user }

people-page-language = en
people-page-title = What to put right before people are synced to Contractbook
people-page-lead = This page names people and their addresses. Give it only to those who look after your directory.
people-page-numbers = { $rows ->
    [one] The list holds 1 line.
   *[other] The list holds { $rows } lines.
  } { $ready ->
    [one] 1 person can be synced.
   *[other] { $ready } people can be synced.
  } { $skip ->
    [0] Nobody stays out.
    [one] 1 stays out or needs something done first.
   *[other] { $skip } stay out or need something done first.
  }
people-page-compared = The list was compared with the accounts that Contractbook has already.
people-page-not-compared = The list was not compared with the accounts that Contractbook has already.
people-page-cut = This page shows only the first { $shown } of { $all } entries. The CSV file holds all of them.
people-page-nothing = Nothing has to be put right.
people-page-heading = { $title } ({ $count })

people-report-file = { $kind }: { $rows ->
    [one] 1 line
   *[other] { $rows } lines
  }
people-report-columns = Columns used: { $columns }
people-report-domains = Your company's domains: { $domains }
people-report-good = Compared with Contractbook: nothing has to be put right.
people-report-compared = Compared with Contractbook. Somebody has to act before these people are synced.
people-report-good-alone = Nothing has to be put right in the list. It was not compared with Contractbook; --tenant-url does that.
people-report-alone = Somebody has to act before these people are synced. The list was not compared with Contractbook; --tenant-url does that.
people-report-failed = The list was not compared with Contractbook, so nobody can say yet that it is ready. Judged by the list alone:
people-report-create = { $count ->
    [one] 1 gets a new account
   *[other] { $count } get a new account
  }
people-report-link = { $count ->
    [one] 1 has an account and gets linked
   *[other] { $count } have an account and get linked
  }
people-report-skip = { $count ->
    [one] 1 stays out or needs something done first
   *[other] { $count } stay out or need something done first
  }
people-report-minutes-about = { $to ->
    [one] First round: about 1 minute
   *[other] First round: about { $to } minutes
  } by Microsoft's rule. It may begin up to 40 minutes after you start it.
people-report-minutes = First round: { $from } to { $to } minutes by Microsoft's rule. It may begin up to 40 minutes after you start it.
people-report-lines = { $count ->
    [one] Line { $lines }
   *[other] Lines { $lines }
  }
people-report-lines-more = Lines { $lines } and { $more } more
