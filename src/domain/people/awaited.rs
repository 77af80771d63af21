//! Who of a judged list is waited for, by the login that Entra sends.

use super::list::{Field, PeopleList};
use super::preflight::{Fate, LoginFrom, Preflight};
use super::sign_in_name;

/// One login a row, in the order of the list; empty for whoever stays out. Places in it are rows of the list.
pub fn awaited(list: &PeopleList, preflight: &Preflight) -> Vec<String> {
    let login = preflight.options.login;
    list.iter()
        .zip(&preflight.fates)
        .map(|(row, fate)| match (fate, login) {
            (Fate::Skip, _) => String::new(),
            (_, LoginFrom::UserName) if list.has(Field::UserName) => sign_in_name(row.user_name().trim()),
            // A list of mail addresses alone: the likeliest login.
            (_, LoginFrom::UserName | LoginFrom::Mail) => row.mail().trim().to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::preflight::PreflightOptions;
    use super::*;

    fn awaited_of(login: LoginFrom) -> Vec<String> {
        let csv = "userPrincipalName,displayName,mail,accountEnabled\n\
                   mia@nordwind.example,Mia Lind,mia.lind@nordwind.example,True\n\
                   off@nordwind.example,Off Duty,off@nordwind.example,False\n\
                   jo@nordwind.example,Jo Berg,jo.berg@nordwind.example,True\n";
        let list = PeopleList::read(csv.as_bytes().to_vec(), &Vec::new()).unwrap();
        let options = PreflightOptions { login, ..PreflightOptions::default() };
        awaited(&list, &Preflight::new(&list, None, &options))
    }

    #[test]
    fn places_are_rows_and_whoever_stays_out_is_nobody() {
        let csv = "mail,displayName\nmia.lind@nordwind.example,Mia Lind\n";
        let list = PeopleList::read(csv.as_bytes().to_vec(), &Vec::new()).unwrap();
        let judged = Preflight::new(&list, None, &PreflightOptions::default());
        assert_eq!(awaited(&list, &judged), ["mia.lind@nordwind.example"], "as Entra most likely sends it");
        assert_eq!(awaited_of(LoginFrom::UserName), ["mia@nordwind.example", "", "jo@nordwind.example"]);
        assert_eq!(
            awaited_of(LoginFrom::Mail),
            ["mia.lind@nordwind.example", "", "jo.berg@nordwind.example"]
        );
    }
}
