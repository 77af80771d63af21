//! The looks that were chosen: those of the portal, for all setups, and those of one setup, which go with it.

use std::collections::BTreeMap;

use super::looks::{ALL, LookVariant, Topic};

/// What a person sees in one setup only: topic to text key of the look.
pub type Passing = BTreeMap<Topic, &'static str>;

/// What a person sees.
#[derive(Debug, Clone, Copy)]
pub struct Chosen<'a> {
    /// How the portal is: name of the topic to text key of the look, as the settings keep it. What another version of
    /// the program wrote there and this one does not know, or does not keep for all setups, is passed over.
    pub lasting: &'a BTreeMap<String, String>,
    /// What belongs to this setup. It covers what `lasting` says on the same topic.
    pub passing: &'a Passing,
}

impl Chosen<'_> {
    /// Whether the person sees this look.
    pub fn has(&self, look: &LookVariant) -> bool {
        match self.passing.get(&look.topic) {
            Some(key) => *key == look.key,
            None => look.lasts() && self.lasting.get(look.topic.as_str()).is_some_and(|key| key == look.key),
        }
    }
}

/// Takes in what the person sees on this topic: a look by its text key, or no longer the one said last. A key that is
/// no look of this topic changes nothing.
pub fn choose(
    lasting: &mut BTreeMap<String, String>,
    passing: &mut Passing,
    topic: Topic,
    key: Option<&'static str>,
) {
    let Some(key) = key else {
        if passing.remove(&topic).is_none() {
            lasting.remove(topic.as_str());
        }
        return;
    };
    match ALL.iter().find(|look| look.topic == topic && look.key == key) {
        Some(look) if look.lasts() => {
            passing.remove(&topic);
            lasting.insert(topic.as_str().to_owned(), key.to_owned());
        }
        Some(_) => {
            passing.insert(topic, key);
        }
        None => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::looks;
    use super::*;

    /// Both keeps, after these looks were said one after the other.
    fn after(said: &[LookVariant]) -> (BTreeMap<String, String>, Passing) {
        let (mut lasting, mut passing) = (BTreeMap::new(), Passing::new());
        for look in said {
            choose(&mut lasting, &mut passing, look.topic, Some(look.key));
        }
        (lasting, passing)
    }

    #[test]
    fn what_belongs_to_the_moment_or_the_tenant_is_not_kept_for_other_setups() {
        let said =
            [looks::NEW_APP_GREY, looks::NO_PROVISIONING, looks::NO_TICK_BOX, looks::EDIT_PROVISIONING];
        let (lasting, passing) = after(&said);
        assert!(lasting.is_empty(), "{lasting:?}");
        let seen = Chosen { lasting: &lasting, passing: &passing };
        assert!(said.iter().all(|look| seen.has(look)));
        let elsewhere = Chosen { lasting: &lasting, passing: &Passing::new() };
        assert!(!ALL.iter().any(|look| elsewhere.has(look)));
    }

    #[test]
    fn what_the_portal_looks_like_is_kept_for_all_setups() {
        let said = [looks::AZURE_NAMES, looks::MODE_AUTOMATIC, looks::CONNECT_TILE, looks::OTHER_LANGUAGE];
        let (lasting, passing) = after(&said);
        assert!(passing.is_empty(), "{passing:?}");
        let elsewhere = Chosen { lasting: &lasting, passing: &Passing::new() };
        assert!(said.iter().all(|look| elsewhere.has(look)));
    }

    #[test]
    fn a_topic_has_one_look_and_the_setups_own_covers_the_portals() {
        let (mut lasting, mut passing) = after(&[looks::CONNECT_TILE, looks::EDIT_PROVISIONING]);
        let seen = |lasting: &BTreeMap<String, String>, passing: &Passing| {
            let chosen = Chosen { lasting, passing };
            ALL.iter().filter(|look| chosen.has(look)).map(|look| look.key).collect::<Vec<_>>()
        };
        assert_eq!(seen(&lasting, &passing), [looks::EDIT_PROVISIONING.key]);
        choose(&mut lasting, &mut passing, Topic::Entry, None);
        assert_eq!(seen(&lasting, &passing), [looks::CONNECT_TILE.key], "the portal is as it was");
        choose(&mut lasting, &mut passing, Topic::Entry, None);
        assert!(seen(&lasting, &passing).is_empty());
        let (lasting, passing) = after(&[looks::EDIT_PROVISIONING, looks::GET_STARTED]);
        assert_eq!(seen(&lasting, &passing), [looks::GET_STARTED.key]);
    }

    #[test]
    fn what_another_version_kept_is_passed_over() {
        // An older one kept every look for all setups, and had the ways in and the form as one topic.
        let kept = [
            ("now", looks::NEW_APP_GREY.key),
            ("kind", looks::NO_PROVISIONING.key),
            ("consent", looks::NO_TICK_BOX.key),
            ("form", looks::EDIT_PROVISIONING.key),
            ("entry", looks::EDIT_PROVISIONING.key),
            ("menu", "looks-of-tomorrow"),
            ("colour", "looks-grey"),
        ];
        let lasting = BTreeMap::from(kept.map(|(topic, key)| (topic.to_owned(), key.to_owned())));
        let seen = Chosen { lasting: &lasting, passing: &Passing::new() };
        assert!(!ALL.iter().any(|look| seen.has(look)));
    }

    #[test]
    fn a_key_of_another_topic_changes_nothing() {
        let (mut lasting, mut passing) = after(&[looks::MANAGE_FOLDED, looks::NEW_APP_GREY]);
        let before = (lasting.clone(), passing.clone());
        choose(&mut lasting, &mut passing, Topic::Menu, Some(looks::NEW_APP_GREY.key));
        choose(&mut lasting, &mut passing, Topic::Now, Some("looks-of-tomorrow"));
        assert_eq!((lasting, passing), before);
    }
}
