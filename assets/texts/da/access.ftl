## Names that only screen readers say: what they stand for is plain to the eye.
access-message = Beskeden fra Microsoft
access-way = Sådan oprettes appen
access-portal = Hvilken portal du ser
access-drawings = Tegninger af siden
access-reminder = Påmindelsen i kalenderen
access-who = Hvem der vises
access-setups = Hvilke opsætninger der vises
access-portal-menu = Portalens menu
access-app-menu = Appens menu
access-crumbs = Hvor siden ligger
access-source = Hvor værdien kommer fra
