//! What is typed in the fields, before the readers make something of it.

use std::collections::BTreeSet;

use crate::domain::session::{AdminAnswer, CONTRACTBOOK_TENANT_URL, EntraIds, Session};

use super::agent_view::AgentFields;
use super::later_view::LaterFields;
use super::pretend::PretendFields;
use super::widgets::SecretBuffer;

/// The text fields, as typed.
#[derive(Debug, Default)]
pub struct Fields {
    /// Tenant URL.
    pub address: String,
    /// The token; wiped when it goes.
    pub token: SecretBuffer,
    /// Name of the app in Entra.
    pub app_name: String,
    /// Ids or a portal link of step 2.
    pub app_ids: String,
    /// Step 2: the person has made an app of the wrong kind.
    pub wrong_kind: bool,
    /// How many people are assigned.
    pub expected: String,
    /// User name of the trial person.
    pub trial: String,
    /// Address of the organisation admin.
    pub admin: String,
    /// Where the list of people is.
    pub list_path: String,
    /// A list of people that is typed or pasted; emptied once it is read.
    pub list_pasted: String,
    /// The company's mail domains, with commas between them.
    pub domains: String,
    /// How many groups are assigned.
    pub groups: String,
    /// The address of the sign-in page, or an app id.
    pub consent_source: String,
    /// Pasted error text.
    pub pasted: String,
    /// Company name.
    pub company: String,
    /// The e-mail of the Contractbook account, for the request to Support.
    pub account_email: String,
    /// Finish page: from whom the token comes, when it changes, where reminder and sheet are saved.
    pub later: LaterFields,
    /// Where a case file is saved.
    pub case_path: String,
    /// The setup file that is handed back.
    pub agent: AgentFields,
    /// The fields of the customer whose case is open.
    pub mirror: Option<Box<Self>>,
    /// Provisioning was started earlier than just now.
    pub started_earlier: bool,
    /// When, as typed.
    pub started_text: String,
    /// The button was pressed with a time that is none.
    pub started_pressed: bool,
    /// Words to find licences by.
    pub licence_search: String,
    /// Words to find people by, in step 7.
    pub watch_search: String,
    /// Practice: object ids of the people ticked for assignment.
    pub ticked: BTreeSet<String>,
    /// Practice: what is typed in the pretend Entra.
    pub pretend: PretendFields,
}

impl Fields {
    /// The fields of a setup that was opened.
    pub fn of(session: &Session) -> Self {
        let answers = session.answers();
        let address = if answers.tenant_url.is_empty() {
            CONTRACTBOOK_TENANT_URL.to_owned()
        } else {
            answers.tenant_url.clone()
        };
        Self {
            address,
            company: answers.company.clone(),
            later: LaterFields::of(answers),
            expected: answers.people.expected.map(|n| n.to_string()).unwrap_or_default(),
            trial: answers.people.trial.clone(),
            domains: answers.people.domains.join(", "),
            groups: answers.people.groups.map(|n| n.to_string()).unwrap_or_default(),
            admin: match &answers.people.admin {
                AdminAnswer::Assigned(address) => address.clone(),
                _ => String::new(),
            },
            app_name: answers.app.name.clone(),
            app_ids: answers.app.ids.as_ref().map(typed_ids).unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// Both ids of an app as its field shows them: as they stand in links to it, so that they can be read from there again.
pub fn typed_ids(ids: &EntraIds) -> String {
    format!("objectId/{}/appId/{}", ids.object_id, ids.app_id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::session::find_entra_ids;

    #[test]
    fn ids_that_are_shown_can_be_read_again() {
        let ids =
            EntraIds::new("0f8fad5b-d9cb-469f-a165-70867728950e", "7c9e6679-7425-40de-944b-e07fc1f90ae7");
        let shown = typed_ids(ids.as_ref().unwrap());
        assert_eq!(find_entra_ids(&shown).both(), ids, "a setup that was opened again loses them else");
    }
}
