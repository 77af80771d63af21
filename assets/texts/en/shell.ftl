owner-you = You act
owner-entra-admin = Your Entra administrator acts
owner-network-team = Your network team acts
owner-contractbook = Contractbook acts
owner-microsoft = Microsoft acts
owner-wait = Just wait
