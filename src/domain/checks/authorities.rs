//! Who signs certificates: products that open a company's secure connections, and public authorities.

use super::tls::Certificate;

/// What to look for in an issuer's name (lower case), and whose product signs like that.
/// Names that public authorities also use, such as plain "Symantec" or "Cloudflare", are left out.
const INSPECTION_VENDORS: &[(&str, &str)] = &[
    ("zscaler", "Zscaler"),
    ("netskope", "Netskope"),
    ("goskope", "Netskope"),
    ("fortinet", "Fortinet"),
    ("fortigate", "Fortinet"),
    ("palo alto", "Palo Alto Networks"),
    ("prisma access", "Palo Alto Networks"),
    ("blue coat", "Blue Coat"),
    ("bluecoat", "Blue Coat"),
    ("proxysg", "Blue Coat"),
    ("symantec web security", "Symantec Web Security"),
    ("symantec wss", "Symantec Web Security"),
    ("cisco umbrella", "Cisco Umbrella"),
    ("cisco secure web", "Cisco Secure Web Appliance"),
    ("sophos", "Sophos"),
    ("mcafee", "McAfee"),
    ("skyhigh", "Skyhigh Security"),
    ("forcepoint", "Forcepoint"),
    ("websense", "Forcepoint"),
    ("check point", "Check Point"),
    ("checkpoint", "Check Point"),
    ("barracuda", "Barracuda"),
    ("watchguard", "WatchGuard"),
    ("sonicwall", "SonicWall"),
    ("iboss", "iboss"),
    ("menlo security", "Menlo Security"),
    ("cato networks", "Cato Networks"),
    ("gateway ca - cloudflare", "Cloudflare Gateway"),
    ("cloudflare for teams", "Cloudflare Gateway"),
    ("smoothwall", "Smoothwall"),
    ("lightspeed", "Lightspeed"),
    ("contentkeeper", "ContentKeeper"),
    ("securly", "Securly"),
    ("untangle", "Untangle"),
    ("kaspersky", "Kaspersky"),
    ("eset ssl filter", "ESET"),
    ("eset, spol", "ESET"),
    ("avast", "Avast"),
    ("avg web", "AVG"),
    ("avg technologies", "AVG"),
    ("bitdefender", "Bitdefender"),
    ("norton web", "Norton"),
    ("adguard", "AdGuard"),
    ("dr.web", "Dr.Web"),
    ("mitmproxy", "mitmproxy"),
    ("charles proxy", "Charles"),
    ("fiddler", "Fiddler"),
    ("portswigger", "Burp Suite"),
    ("proxyman", "Proxyman"),
    ("squid", "Squid"),
];

/// The product that signed this connection's certificate in place of a public authority, if it is a known one.
pub fn inspection_vendor(certificate: &Certificate) -> Option<&'static str> {
    std::iter::once(&certificate.issuer).chain(&certificate.chain_issuers).find_map(|issuer| {
        let issuer = issuer.to_lowercase();
        INSPECTION_VENDORS.iter().find(|(mark, _)| issuer.contains(mark)).map(|(_, vendor)| *vendor)
    })
}

/// Words in the names under which public authorities sign (Common CA Database, "Included CA Certificates"). A
/// certificate of theirs that is not trusted came without the link in between.
const PUBLIC_AUTHORITIES: &[&str] = &[
    "actalis",
    "amazon",
    "apple",
    "baltimore cybertrust",
    "buypass",
    "certainly",
    "certigna",
    "certsign",
    "certum",
    "comodo",
    "d-trust",
    "digicert",
    "e-tugra",
    "emsign",
    "entrust",
    "geotrust",
    "globalsign",
    "go daddy",
    "godaddy",
    "google trust services",
    "gts root",
    "harica",
    "identrust",
    "internet security research group",
    "isrg root",
    "let's encrypt",
    "microsoft azure rsa tls",
    "microsoft azure ecc tls",
    "microsoft tls",
    "quovadis",
    "rapidssl",
    "sectigo",
    "secom",
    "ssl corp",
    "ssl.com",
    "starfield",
    "swisssign",
    "t-systems",
    "telesec",
    "thawte",
    "usertrust",
    "verisign",
    "zerossl",
];

/// Whether the certificate names a public authority as its signer.
pub(super) fn publicly_issued(certificate: &Certificate) -> bool {
    let issuer = certificate.issuer.to_lowercase();
    !certificate.self_signed && PUBLIC_AUTHORITIES.iter().any(|name| issuer.contains(name))
}
