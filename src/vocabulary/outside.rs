//! What this crate is not made for, so that it can say so.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// Pain that comes from somewhere this crate does not know about.
    #[non_exhaustive]
    pub enum Outside {
        /// The knee itself: its front, inside or back, or a knee that swells, locks or gives way, and no place at the
        /// outer knee, thigh, hip, pelvis or back. In a growing runner such pain can come from the hip, and is not
        /// outside.
        Knee = "knee_itself",
    }
}
