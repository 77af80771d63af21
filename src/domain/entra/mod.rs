//! Microsoft's portal: its words, addresses and pages, and the instructions for each.

pub mod chosen;
pub mod consent;
pub mod guides;
pub mod links;
pub mod local_labels;
pub mod looks;
pub mod markup;
pub mod pictures;
pub mod portal;
pub mod shown;
pub mod sources;

pub use chosen::{Chosen, Passing};
pub use guides::{CopyValue, Guide, GuideId, GuideLine, Place, guide};
pub use links::{Link, Tenant, admin_consent};
pub use pictures::{Picture, PictureId, PictureValues, picture};
pub use shown::Shown;
