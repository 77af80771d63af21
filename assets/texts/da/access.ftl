## Names that only screen readers say: what they stand for is plain to the eye.
access-message = Beskeden fra Microsoft
access-way = Sådan oprettes appen
access-portal = Hvilken portal du ser
access-drawings = Tegninger af siden
access-reminder = Påmindelsen i kalenderen
access-who = Hvem der vises
