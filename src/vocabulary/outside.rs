//! What this crate is not made for, so that it can say so.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// Pain that comes from somewhere this crate does not know about.
    #[non_exhaustive]
    pub enum Outside {
        /// The knee itself: its front, inside or back, and no place at the outer knee, lower leg, thigh, hip, pelvis or
        /// back. In a growing runner, or with a sign of the hip such as a stiff one, such pain can come from the hip, and
        /// is not outside.
        Knee = "knee_itself",
    }
}
