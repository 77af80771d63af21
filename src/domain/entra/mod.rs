//! Microsoft's portal: its words, addresses and pages, the instructions for each, and what its messages mean.

pub mod explain;
pub mod guides;
pub mod links;
pub mod looks;
pub mod markup;
pub mod pictures;
pub mod portal;

pub use explain::{Confidence, Explanation, explain};
pub use guides::{CopyValue, Guide, GuideId, GuideLine, Place, guide};
pub use links::{Link, Reliability, Tenant, admin_consent};
pub use pictures::{Picture, PictureId, PictureValues, picture};
