//! Fixed sentences of programs, compared without blanks: Microsoft's pages, .NET, curl, OpenSSL, Windows, proxies.

use super::called::{denied, dismissed};
use super::page::{Page, Tight};
use super::{Confidence, Found, Source};
use crate::domain::problems::ProblemId as P;

use Source::{Aadsts, Entra, Http};

/// Each in lower case without anything but letters and digits.
pub const PHRASES: &[(&str, P, Source)] = &[
    ("youappeartohaveenteredinvalidcredentials", P::EntraInvalidCredentialsBanner, Entra),
    ("enteredinvalidcredentials", P::EntraInvalidCredentialsBanner, Entra),
    ("ratherthantheexpectedhttp200", P::EntraServiceIncompatible, Entra),
    ("thescimendpointisnotfullycompatible", P::EntraServiceIncompatible, Entra),
    ("automaticprovisioningisnotsupported", P::EntraWrongAppKind, Entra),
    ("notavailableforthisapplicationintheenterpriseapplicationsexperience", P::EntraWrongAppKind, Entra),
    ("doesnothavetherequiredentitlementforprovisioning", P::EntraNotEntitled, Entra),
    ("doesnothaverequiredentitlementforprovisioning", P::EntraNotEntitled, Entra),
    ("isnoteffectivelyentitled", P::EntraNotEntitled, Entra),
    ("objectisnotassignedtotheapplication", P::EntraNotAssigned, Entra),
    ("assignedtotheapplicationfalse", P::EntraNotAssigned, Entra),
    ("didnotpassascopingfilter", P::EntraSkippedByScopingFilter, Entra),
    ("activeinentraidfalse", P::EntraPersonDisabled, Entra),
    ("isactiveinsourcesystemfalse", P::EntraPersonDisabled, Entra),
    ("duetoyouractivedirectoryplanlevel", P::EntraGroupsNeedLicence, Entra),
    ("insufficientprivilegestocompletetheoperation", P::EntraRoleMissing, Entra),
    ("errorwhileupdatingprovisioningconfiguration", P::EntraSettingsNotSaved, Entra),
    ("errorwhilesavingprovisioningconfiguration", P::EntraSettingsNotSaved, Entra),
    ("needadminapproval", P::Aadsts90094, Aadsts),
    ("needspermissiontoaccessresourcesinyourorganizationthatonlyanadmincangrant", P::Aadsts90094, Aadsts),
    ("theuseroradministratorhasnotconsentedtousetheapplication", P::Aadsts65001, Aadsts),
    ("isnotassignedtoarolefortheapplication", P::Aadsts50105, Aadsts),
    ("toblockusersunlesstheyarespecificallygranted", P::Aadsts50105, Aadsts),
    ("doesnotmatchthereplyurlsconfiguredfortheapplication", P::Aadsts50011, Aadsts),
    ("doesnotmatchtheredirecturisconfiguredfortheapplication", P::Aadsts50011, Aadsts),
    ("accesshasbeenblockedbyconditionalaccesspolicies", P::Aadsts53003, Aadsts),
    ("youcannotaccessthisrightnow", P::Aadsts53003, Aadsts),
    ("youcantaccessthisrightnow", P::Aadsts53003, Aadsts),
    ("errorvalidatingcredentialsduetoinvalidusernameorpassword", P::Aadsts50126, Aadsts),
    ("youraccountorpasswordisincorrect", P::Aadsts50126, Aadsts),
    ("theremotenamecouldnotberesolved", P::NetworkNameNotFound, Http),
    ("nosuchhostisknown", P::NetworkNameNotFound, Http),
    ("nameorservicenotknown", P::NetworkNameNotFound, Http),
    ("nodenamenorservnameprovided", P::NetworkNameNotFound, Http),
    ("couldnotresolvehost", P::NetworkNameNotFound, Http),
    ("temporaryfailureinnameresolution", P::NetworkNameNotFound, Http),
    ("nonexistentdomain", P::NetworkNameNotFound, Http),
    ("serveripaddresscouldnotbefound", P::NetworkNameNotFound, Http),
    ("noaddressassociatedwithhostname", P::NetworkNameNotFound, Http),
    ("connectionrefused", P::NetworkRefused, Http),
    ("refusedtoconnect", P::NetworkRefused, Http),
    ("activelyrefusedit", P::NetworkRefused, Http),
    ("theoperationhastimedout", P::NetworkTimeout, Http),
    ("theoperationwastimedout", P::NetworkTimeout, Http),
    ("operationtimedout", P::NetworkTimeout, Http),
    ("therequesttimedout", P::NetworkTimeout, Http),
    ("requesthastimedout", P::NetworkTimeout, Http),
    ("connectiontimedout", P::NetworkTimeout, Http),
    ("connecttimedout", P::NetworkTimeout, Http),
    ("tooklongtorespond", P::NetworkTimeout, Http),
    ("tooktoolongtorespond", P::NetworkTimeout, Http),
    ("duetotheconfiguredhttpclienttimeout", P::NetworkTimeout, Http),
    ("connectedpartydidnotproperlyrespond", P::NetworkTimeout, Http),
    ("connectionresetbypeer", P::NetworkConnectionReset, Http),
    ("theconnectionwasreset", P::NetworkConnectionReset, Http),
    ("connectionwasforciblyclosedbytheremotehost", P::NetworkConnectionReset, Http),
    ("emptyreplyfromserver", P::NetworkClosedWithoutAnswer, Http),
    ("sockethangup", P::NetworkClosedWithoutAnswer, Http),
    ("theunderlyingconnectionwasclosed", P::NetworkClosedWithoutAnswer, Http),
    ("connectionwasclosedunexpectedly", P::NetworkClosedWithoutAnswer, Http),
    ("remoteendclosedconnectionwithoutresponse", P::NetworkClosedWithoutAnswer, Http),
    ("theresponseendedprematurely", P::HttpAnswerCutShort, Http),
    ("transferclosedwithoutstandingreaddata", P::HttpAnswerCutShort, Http),
    ("noroutetohost", P::NetworkUnreachable, Http),
    ("networkisunreachable", P::NetworkUnreachable, Http),
    ("unabletoconnecttotheremoteserver", P::NetworkUnreachable, Http),
    ("socketoperationwasattemptedtoanunreachable", P::NetworkUnreachable, Http),
    ("anerroroccurredwhilesendingtherequest", P::NetworkRequestNotSent, Http),
    ("anerroroccuredwhilesendingtherequest", P::NetworkRequestNotSent, Http),
    ("httpcode407fromproxy", P::NetworkProxyNeedsSignIn, Http),
    ("httpcode403fromproxy", P::NetworkProxyFailed, Http),
    ("httpcode502fromproxy", P::NetworkProxyFailed, Http),
    ("httpcode503fromproxy", P::NetworkProxyFailed, Http),
    ("couldnotresolveproxy", P::NetworkProxyFailed, Http),
    ("unabletoconnecttoproxy", P::NetworkProxyFailed, Http),
    ("proxyconnectaborted", P::NetworkProxyFailed, Http),
    ("theproxyserverisrefusingconnections", P::NetworkProxyFailed, Http),
    ("certificatehasexpired", P::TlsExpired, Http),
    ("certificateisexpired", P::TlsExpired, Http),
    ("certificateexpired", P::TlsExpired, Http),
    ("certificateisnotyetvalid", P::TlsNotYetValid, Http),
    ("noalternativecertificatesubjectname", P::TlsWrongHost, Http),
    ("certificatenamemismatch", P::TlsWrongHost, Http),
    ("hostnamemismatch", P::TlsWrongHost, Http),
    ("certificatesubjectnamedoesnotmatch", P::TlsWrongHost, Http),
    ("hostnameipdoesnotmatchcertificate", P::TlsWrongHost, Http),
    ("selfsignedcertificate", P::TlsSelfSigned, Http),
    ("selfsignedcertificateincertificatechain", P::TlsSelfSigned, Http),
    ("unabletogetlocalissuercertificate", P::TlsUnknownIssuer, Http),
    ("certificatechainwasissuedbyanauthoritythatisnottrusted", P::TlsUnknownIssuer, Http),
    ("unabletoverifythefirstcertificate", P::TlsUnknownIssuer, Http),
    ("theremotecertificateisinvalid", P::TlsUnknownIssuer, Http),
    ("theremotecertificatewasrejected", P::TlsUnknownIssuer, Http),
    ("couldnotestablishtrustrelationship", P::TlsUnknownIssuer, Http),
    ("certificatesignedbyunknownauthority", P::TlsUnknownIssuer, Http),
    ("certificatehasbeenrevoked", P::TlsRevoked, Http),
    ("certificaterevoked", P::TlsRevoked, Http),
    ("thesslconnectioncouldnotbeestablished", P::TlsHandshakeFailed, Http),
    ("couldnotcreatessltlssecurechannel", P::TlsHandshakeFailed, Http),
    ("sslhandshakefailed", P::TlsHandshakeFailed, Http),
    ("tlshandshakefailed", P::TlsHandshakeFailed, Http),
    ("handshakefailure", P::TlsHandshakeFailed, Http),
    ("authenticationfailedseeinnerexception", P::TlsHandshakeFailed, Http),
    ("thehandshakefailedduetoanunexpectedpacketformat", P::TlsNotSpoken, Http),
    ("wrongversionnumber", P::TlsNotSpoken, Http),
    ("theplainhttprequestwassenttohttpsport", P::TlsNotSpoken, Http),
    ("alertprotocolversion", P::TlsTooOld, Http),
    ("unsupportedprotocol", P::TlsTooOld, Http),
    ("norequiredsslcertificatewassent", P::TlsClientCertificateWanted, Http),
    ("alertcertificaterequired", P::TlsClientCertificateWanted, Http),
    ("maximumredirectsfollowed", P::HttpRedirectLoop, Http),
    ("redirectedyoutoomanytimes", P::HttpRedirectLoop, Http),
    ("toomanyautomaticredirections", P::HttpRedirectLoop, Http),
    ("sorryyouhavebeenblocked", P::HttpBlockedByFirewall, Http),
    ("attentionrequiredcloudflare", P::HttpBlockedByFirewall, Http),
    ("requestunsuccessfulincapsulaincident", P::HttpBlockedByFirewall, Http),
    ("therequestedurlwasrejected", P::HttpBlockedByFirewall, Http),
    ("fortiguardintrusionprevention", P::HttpBlockedByFirewall, Http),
    ("internetsecuritybyzscaler", P::HttpBlockedByFirewall, Http),
    ("enablejavascriptandcookiestocontinue", P::HttpBlockedByFirewall, Http),
    ("errorcode1020", P::HttpBlockedByFirewall, Http),
    ("error1020", P::HttpBlockedByFirewall, Http),
    ("error1010", P::HttpBlockedByFirewall, Http),
    ("error1006", P::HttpBlockedByFirewall, Http),
    ("error1009", P::HttpBlockedByFirewall, Http),
    ("error1015", P::HttpRateLimited, Http),
    ("errorcode1015", P::HttpRateLimited, Http),
    ("youarebeingratelimited", P::HttpRateLimited, Http),
    ("upstreamconnecterrorordisconnect", P::HttpUnavailable, Http),
    ("nohealthyupstream", P::HttpUnavailable, Http),
    ("cannotgetscim", P::HttpNotFound, Http),
    ("pkixpathbuildingfailed", P::TlsUnknownIssuer, Http),
    ("unabletofindvalidcertificationpath", P::TlsUnknownIssuer, Http),
    ("nosuchhost", P::NetworkNameNotFound, Http),
    ("iotimeout", P::NetworkTimeout, Http),
    ("contextdeadlineexceeded", P::NetworkTimeout, Http),
    ("readtimedout", P::NetworkTimeout, Http),
    ("webserverisdown", P::HttpUnavailable, Http),
    ("yourconnectionisnotprivate", P::TlsUnknownIssuer, Http),
];

/// Adds the sentences that stand in the text.
pub fn find(page: &Page<'_>, tight: &Tight<'_>, found: &mut Vec<Found>) {
    for &(phrase, id, source) in PHRASES {
        let place = tight.places(phrase).find(|place| {
            let alone =
                |index: usize| index == 0 || index >= tight.chars.len() || !tight.gap(index).is_empty();
            let first = page.at(tight.offset(place.start));
            alone(place.start)
                && alone(place.end)
                && tight.gaps(place.clone()).all(fits)
                && !denied(page, first)
                && !conditional(page, first)
                && !dismissed(page, tight.end(place.end))
        });
        if let Some(place) = place {
            // Microsoft's sign-in pages use one sentence for several codes.
            let confidence = if source == Aadsts { Confidence::Likely } else { Confidence::Exact };
            found.push(Found::new(id, confidence, source, tight.offset(place.start)));
        }
    }
}

/// What may stand between the letters of one sentence.
fn fits(gap: &str) -> bool {
    gap.len() <= 40
        && !gap.contains([';', '{', '}', '!', '?', '['])
        && !gap.contains(". ")
        && !gap.contains("\n\n")
}

/// "If …", "to avoid …": what may happen has not happened.
pub fn conditional(page: &Page<'_>, index: usize) -> bool {
    page.near(index, 8, 0).filter(|&i| i < index).any(|i| match page.word(i) {
        "if" | "unless" | "falls" | "sofern" | "hvis" | "saafremt" => true,
        "avoid" | "avoids" | "prevent" | "prevents" | "vermeiden" | "verhindern" | "verhindert"
        | "undgaa" | "forhindre" | "forhindrer" => index - i <= 4,
        _ => false,
    })
}
