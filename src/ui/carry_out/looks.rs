//! How the portal looks for this person.

use crate::domain::entra::chosen;
use crate::domain::entra::looks::Topic;

use super::super::app::App;

/// Keeps what the person sees on this topic, or goes back to the usual screen.
pub fn choose(app: &mut App, topic: Topic, variant: Option<&'static str>) {
    let state = &mut app.state;
    chosen::choose(&mut state.settings.portal_looks, &mut state.passing_looks, topic, variant);
}
