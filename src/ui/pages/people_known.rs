//! What takes a look through the whole list: worked out once for each list, order or person, and kept in the window's
//! memory, so that no frame pays for it. Only places and the domain are kept.

use std::sync::{Arc, Weak};

use eframe::egui::{Id, Ui};

use crate::domain::people::Account;
use crate::domain::people::list::PeopleList;
use crate::domain::people::preflight::{Finding, Partner, Preflight};

const PLACE: &str = "people-place";

/// The other sides of one person's clashes.
pub type Partners = Arc<Vec<(Finding, Vec<Partner>)>>;

/// The domain that most user names have, lower case, where the company has only this one.
pub fn domain(ui: &Ui, list: &PeopleList, preflight: &Arc<Preflight>) -> Option<Arc<str>> {
    let key = Arc::downgrade(preflight);
    remembered(ui, "people-domain", key, Weak::ptr_eq, || shared_domain(list, preflight))
}

/// An order of the table, and a row of the list.
type PlaceKey = (Weak<Vec<u32>>, u32);

/// Where the chosen person stands in the table.
pub fn place(ui: &Ui, order: &Arc<Vec<u32>>, selected: Option<u32>) -> Option<usize> {
    let chosen = selected?;
    let key: PlaceKey = (Arc::downgrade(order), chosen);
    let same = |a: &PlaceKey, b: &PlaceKey| a.0.ptr_eq(&b.0) && a.1 == b.1;
    remembered(ui, PLACE, key, same, || order.iter().position(|row| *row == chosen))
}

/// This row was just chosen at this place of the table: nobody has to look for it.
pub fn remember_place(ui: &Ui, order: &Arc<Vec<u32>>, row: u32, place: usize) {
    let key: PlaceKey = (Arc::downgrade(order), row);
    ui.data_mut(|data| data.insert_temp(Id::unique(PLACE), (key, Some(place))));
}

/// The other sides of a person's clashes, for each finding that has some.
pub fn partners(
    ui: &Ui,
    list: &PeopleList,
    preflight: &Arc<Preflight>,
    accounts: &Arc<Vec<Account>>,
    row: u32,
) -> Partners {
    type Key = (Weak<Preflight>, Weak<Vec<Account>>, u32);
    let key: Key = (Arc::downgrade(preflight), Arc::downgrade(accounts), row);
    let same = |a: &Key, b: &Key| a.0.ptr_eq(&b.0) && a.1.ptr_eq(&b.1) && a.2 == b.2;
    remembered(ui, "people-partners", key, same, || {
        let found = preflight
            .of_row(row as usize)
            .into_iter()
            .map(|(finding, _)| (finding, preflight.partners(list, accounts, row as usize, finding)));
        Arc::new(found.filter(|(_, partners)| !partners.is_empty()).collect())
    })
}

/// The value made for this key, or a new one.
fn remembered<K, V>(
    ui: &Ui,
    name: &'static str,
    key: K,
    same: impl Fn(&K, &K) -> bool,
    make: impl FnOnce() -> V,
) -> V
where
    K: Clone + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    let id = Id::unique(name);
    let kept: Option<(K, V)> = ui.data(|data| data.get_temp(id));
    if let Some((of, value)) = kept
        && same(&of, &key)
    {
        return value;
    }
    let value = make();
    ui.data_mut(|data| data.insert_temp(id, (key, value.clone())));
    value
}

/// The company's one domain, where at least half of the user names have it.
fn shared_domain(list: &PeopleList, preflight: &Preflight) -> Option<Arc<str>> {
    let [domain] = preflight.domains.as_slice() else { return None };
    let has = list.iter().filter(|person| before_domain(person.user_name().trim(), domain).is_some()).count();
    (has > 0 && has * 2 >= list.len()).then(|| domain.as_str().into())
}

/// The part before `@domain`; `None` where the address has another one. Case does not count.
pub fn before_domain<'a>(address: &'a str, domain: &str) -> Option<&'a str> {
    let (before, after) = address.rsplit_once('@')?;
    after.eq_ignore_ascii_case(domain).then_some(before)
}

#[cfg(test)]
mod tests {
    use super::before_domain;

    #[test]
    fn only_the_named_domain_is_left_out() {
        assert_eq!(before_domain("mia.lind@Nordwind.example", "nordwind.example"), Some("mia.lind"));
        assert_eq!(before_domain("mia@elsewhere.example", "nordwind.example"), None);
        assert_eq!(before_domain("no address", "nordwind.example"), None);
    }
}
