# Presenting: others look at the screen.

presenting-person = Person
presenting-company = Company
presenting-domain = Domain
presenting-switch = Presenting: others look at this screen
presenting-help = Names, addresses and the company are masked, the token cannot be shown, everything is larger. Copying still copies the real value.
presenting-begin = Begin presenting
presenting-end = End presenting
presenting-banner-name = Presenting.
presenting-banner = Names are masked, the token cannot be shown.
presenting-on-said = Presenting: names are masked
presenting-off-said = Presenting has ended: names are shown
presenting-put-away = Put away
presenting-box = Step { $step }, box { $letter }
keys-present = Presenting: mask names, or show them again
