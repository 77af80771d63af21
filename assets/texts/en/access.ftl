## Names that only screen readers say: what they stand for is plain to the eye.
access-message = The message from Microsoft
access-way = How the app is made
access-portal = Which portal is on your screen
access-drawings = Drawings of the page
access-reminder = The calendar reminder
access-who = Who is shown
access-setups = Which setups are shown
access-portal-menu = Menu of the portal
access-app-menu = Menu of the app
access-crumbs = Where this page stands
access-source = Where the value comes from
