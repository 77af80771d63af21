//! How the portal looks for this person.

use crate::domain::entra::looks::Topic;

use super::super::app::App;

/// Keeps what the person sees on this topic, or goes back to the usual screen.
pub fn choose(app: &mut App, topic: Topic, variant: Option<&'static str>) {
    let looks = &mut app.state.settings.portal_looks;
    match variant {
        Some(key) => looks.insert(topic.as_str().to_owned(), key.to_owned()),
        None => looks.remove(topic.as_str()),
    };
}
