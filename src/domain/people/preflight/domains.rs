//! Which mail domains are the company's own.

use std::collections::HashMap;

use super::key::same;

/// A domain belongs to the company when at least one member in so many has it.
const SHARE: usize = 10;

/// A domain by its place among those that were seen; 0 for none.
pub(super) type DomainNumber = u32;

/// Counts the domains of members.
#[derive(Debug, Default)]
pub(super) struct Domains {
    numbers: HashMap<String, DomainNumber>,
    /// Names, lower case, and how many members have them, in the order of their numbers from 1.
    seen: Vec<(String, usize)>,
    /// The domain seen last: most neighbours share one.
    last: DomainNumber,
}

/// What stands behind the `@`, without blanks; empty when there is none.
pub(super) fn domain(address: &str) -> &str {
    address.rsplit_once('@').map_or("", |(_, domain)| domain.trim())
}

/// Every tenant has such a domain; it tells nothing.
fn is_onmicrosoft(domain: &str) -> bool {
    let suffix = ".onmicrosoft.com";
    domain
        .len()
        .checked_sub(suffix.len())
        .and_then(|at| domain.get(at..))
        .is_some_and(|end| end.eq_ignore_ascii_case(suffix))
}

impl Domains {
    /// Counts one member and numbers the domain.
    pub(super) fn note(&mut self, domain: &str) -> DomainNumber {
        if domain.is_empty() {
            return 0;
        }
        let is_last = self.at(self.last).is_some_and(|(name, _)| name.eq_ignore_ascii_case(domain));
        if !is_last {
            self.last = self.number(domain.to_lowercase());
        }
        self.add(self.last, 1);
        self.last
    }

    fn at(&self, number: DomainNumber) -> Option<&(String, usize)> {
        self.seen.get((number as usize).checked_sub(1)?)
    }

    fn add(&mut self, number: DomainNumber, members: usize) {
        if let Some((_, count)) = (number as usize).checked_sub(1).and_then(|at| self.seen.get_mut(at)) {
            *count += members;
        }
    }

    fn number(&mut self, name: String) -> DomainNumber {
        if let Some(number) = self.numbers.get(&name) {
            return *number;
        }
        self.seen.push((name.clone(), 0));
        let number = self.seen.len() as DomainNumber;
        self.numbers.insert(name, number);
        number
    }

    /// Takes in what was counted elsewhere; tells the new number of each of its domains, by the old one.
    pub(super) fn absorb(&mut self, other: Self) -> Vec<DomainNumber> {
        let mut moved = vec![0];
        for (name, members) in other.seen {
            let number = self.number(name);
            self.add(number, members);
            moved.push(number);
        }
        moved
    }

    /// The company's domains, the most frequent first.
    pub(super) fn own(&self) -> Vec<String> {
        let members: usize = self.seen.iter().map(|(_, count)| count).sum();
        let mut own: Vec<_> = self.seen.iter().filter(|(_, count)| count * SHARE >= members).collect();
        own.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        own.into_iter().map(|(domain, _)| domain.clone()).collect()
    }

    /// Which of the domains, by number, belong to another company. A tenant's own `onmicrosoft.com` does not.
    pub(super) fn others(&self, own: &[String]) -> Vec<bool> {
        let is_other = |domain: &str| {
            !own.is_empty() && !is_onmicrosoft(domain) && !own.iter().any(|own| same(own, domain))
        };
        std::iter::once(false).chain(self.seen.iter().map(|(name, _)| is_other(name))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tenth_of_the_members_makes_a_domain_the_companys() {
        let mut domains = Domains::default();
        for _ in 0..17 {
            domains.note("Contoso.com");
        }
        for _ in 0..2 {
            domains.note("fabrikam.com");
        }
        domains.note("gmail.com");
        domains.note("");
        assert_eq!(domains.own(), ["contoso.com", "fabrikam.com"]);
        assert_eq!(domains.others(&domains.own()), [false, false, false, true]);
        let mut more = Domains::default();
        more.note("gmail.com");
        more.note("CONTOSO.com");
        more.note("new.example");
        assert_eq!(domains.absorb(more), [0, 3, 1, 4]);
        assert_eq!(domains.note("New.example"), 4);
        assert_eq!(domain("mia@contoso.com "), "contoso.com");
        assert_eq!(domain("mia"), "");
        assert!(is_onmicrosoft("contoso.OnMicrosoft.com") && !is_onmicrosoft("onmicrosoft.com.example"));
    }
}
