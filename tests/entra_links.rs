//! Addresses of the portal's pages.

use contractbook_setup::domain::entra::links::error_lookup;
use contractbook_setup::domain::entra::{Link, Tenant, admin_consent};
use contractbook_setup::domain::session::EntraIds;
use contractbook_setup::domain::texts::Texts;

const OBJECT: &str = "11111111-2222-4333-8444-555555555555";
const APP: &str = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

fn ids() -> EntraIds {
    EntraIds { object_id: OBJECT.to_owned(), app_id: APP.to_owned() }
}

#[test]
fn links_that_need_ids_wait_for_them() {
    for link in Link::ALL {
        assert_eq!(link.url(None, None).is_none(), link.needs_ids(), "{link:?}");
        let url = link.url(Some(&ids()), None).unwrap();
        assert!(url.starts_with("https://"), "{url}");
        assert_eq!(url.contains(OBJECT) && url.contains(APP), link.needs_ids(), "{url}");
    }
}

#[test]
fn the_app_pages_have_the_form_that_was_seen() {
    let url = |link: Link| link.url(Some(&ids()), None).unwrap();
    let base = "https://entra.microsoft.com/#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/";
    assert_eq!(url(Link::UsersAndGroups), format!("{base}Users/objectId/{OBJECT}/appId/{APP}"));
    assert_eq!(url(Link::AppOverview), format!("{base}Overview/objectId/{OBJECT}/appId/{APP}"));
    assert!(url(Link::SingleSignOn).ends_with("/servicePrincipalType/Application/fromNav/"));
}

#[test]
fn the_address_nobody_has_seen_is_never_used() {
    assert!(Link::ALL.iter().all(|l| !l.url(Some(&ids()), None).unwrap().contains("ProvisioningLogs")));
}

#[test]
fn a_link_that_lands_elsewhere_says_which_clicks_follow() {
    let texts = Texts::english();
    let followed: Vec<Link> = Link::ALL.iter().copied().filter(|link| link.then().is_some()).collect();
    assert_eq!(followed, [Link::Provisioning, Link::AdminConsentSettings]);
    for key in followed.iter().filter_map(|link| link.then()) {
        assert!(texts.has(key), "{key}");
    }
    assert!(texts.get("guide-link-then-provisioning").contains("[[Provisioning]]"));
}

#[test]
fn ids_are_tidied_and_whatever_is_no_guid_makes_no_link() {
    let messy = EntraIds { object_id: format!("  {{{}}} ", OBJECT.to_uppercase()), app_id: APP.to_owned() };
    assert_eq!(Link::AppOverview.url(Some(&messy), None), Link::AppOverview.url(Some(&ids()), None));
    for bad in ["", "contractbook", "../../evil", "11111111222243338444555555555555", "æ"] {
        let ids = EntraIds { object_id: bad.to_owned(), app_id: APP.to_owned() };
        assert_eq!(Link::Permissions.url(Some(&ids), None), None, "{bad}");
    }
}

#[test]
fn my_apps_takes_the_directory_and_nothing_odd() {
    let url = |id| Link::MyApps.url(None, Some(Tenant { id })).unwrap();
    assert_eq!(url("Contoso.com"), "https://myapps.microsoft.com/?tenantid=contoso.com");
    assert_eq!(url("a b&c=d"), "https://myapps.microsoft.com/");
}

#[test]
fn the_consent_link_comes_from_an_id_or_a_pasted_sign_in_address() {
    let plain = format!("https://login.microsoftonline.com/organizations/adminconsent?client_id={APP}");
    assert_eq!(admin_consent(APP, None).unwrap(), plain);
    let pasted = format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id={}\n &scope=openid",
        APP.to_uppercase()
    );
    assert_eq!(admin_consent(&pasted, None).unwrap(), plain);
    let tenant = Some(Tenant { id: "contoso.onmicrosoft.com" });
    let pinned =
        format!("https://login.microsoftonline.com/contoso.onmicrosoft.com/adminconsent?client_id={APP}");
    assert_eq!(admin_consent(&pasted, tenant).unwrap(), pinned);
    let own = format!("<https://login.microsoftonline.com/{OBJECT}/oauth2/authorize?client_id={APP}>");
    assert!(admin_consent(&own, None).unwrap().contains(&format!("/{OBJECT}/adminconsent")));
}

#[test]
fn the_address_is_found_among_words() {
    let pinned = format!("https://login.microsoftonline.com/contoso.com/adminconsent?client_id={APP}");
    let address = format!("https://login.microsoftonline.com/contoso.com/oauth2/authorize?client_id={APP}");
    let (begin, end) = address.split_at(address.len() - 20);
    for text in [
        format!("See: {address}"),
        format!("See {address}."),
        format!("Link:{address}"),
        format!("Please open ({address}), then accept."),
        format!("Our guide is at https://intranet.example/guide and the address is {address} , thanks"),
        format!("\u{2022} {} \u{2022}", address.replace("https", "HTTPS")),
        format!("See: {begin}\r\n{end}\r\nRegards, Anna"),
        format!("It says {address}&redirect_uri=https://app.contractbook.com/callback&scope=openid today"),
        format!("{address} and again {address}"),
    ] {
        assert_eq!(admin_consent(&text, None).as_deref(), Some(pinned.as_str()), "{text}");
    }
}

#[test]
fn nothing_but_a_web_address_is_read_and_of_two_apps_none_is_chosen() {
    let rest = format!("//login.microsoftonline.com/contoso.com/authorize?client_id={APP}");
    for text in [
        format!("ftp:{rest}"),
        format!("See:{rest}"),
        format!("mailto:anna@contoso.com?client_id={APP}"),
        format!("https:{rest} or https:{}", rest.replace(APP, OBJECT)),
    ] {
        assert_eq!(admin_consent(&text, None), None, "{text}");
    }
}

#[test]
fn a_foreign_address_gives_no_tenant_and_one_without_client_id_gives_nothing() {
    let foreign = format!("https://evil.example/contoso.com/authorize?client_id={APP}");
    assert!(admin_consent(&foreign, None).unwrap().contains("/organizations/"));
    for bad in ["", "https://login.microsoftonline.com/", "https://x/?client_id=no", "client_id"] {
        assert_eq!(admin_consent(bad, None), None, "{bad}");
    }
}

#[test]
fn a_code_can_be_looked_up_at_microsoft() {
    assert_eq!(error_lookup("65001"), "https://login.microsoftonline.com/error?code=65001");
}
