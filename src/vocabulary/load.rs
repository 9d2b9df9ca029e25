//! What load is counted in.

use crate::keyed::keyed_enum;

keyed_enum! {
    /// What load is counted in.
    #[expect(clippy::exhaustive_enums, reason = "a figure has no meaning without it")]
    pub enum Basis {
        /// Metres. The published bands rest on it.
        Distance = "distance",
        /// Seconds, where distances are missing.
        Time = "time",
        /// Effort from 0 to 10 times minutes, the session load of Foster.
        Effort = "effort",
    }
}
