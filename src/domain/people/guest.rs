//! How a guest is called.

/// The login that Entra sends: a guest's name `alias_domain#EXT#@tenant` becomes `alias@domain`, every other name stays
/// (Microsoft: How Application Provisioning works in Microsoft Entra ID).
pub fn sign_in_name(user_principal_name: &str) -> String {
    let mark = user_principal_name.find("#EXT#").or_else(|| user_principal_name.find("#ext#"));
    let head = mark.and_then(|at| user_principal_name.get(..at));
    match head.and_then(|head| head.rsplit_once('_')) {
        Some((alias, domain)) => format!("{alias}@{domain}"),
        None => user_principal_name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guests_own_address_comes_back() {
        for (name, sent) in [
            ("anna_fabrikam.com#EXT#@contoso.onmicrosoft.com", "anna@fabrikam.com"),
            ("anna_b_fabrikam.com#ext#@contoso.onmicrosoft.com", "anna_b@fabrikam.com"),
            ("mia_lind@contoso.com", "mia_lind@contoso.com"),
            ("odd#EXT#@contoso.com", "odd#EXT#@contoso.com"),
        ] {
            assert_eq!(sign_in_name(name), sent);
        }
    }
}
