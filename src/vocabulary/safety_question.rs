//! Questions that must be answered before a result is more than provisional.

use super::FactSet;
use crate::keyed::keyed_enum;
use crate::knowledge::SafetyEntry;

keyed_enum! {
    /// A safety question. While one that matters for the picture is open, the result is provisional.
    #[non_exhaustive]
    pub enum SafetyQuestion {
        /// Is the runner under 16? Open while the age is not given.
        AgeUnder16 = "age_under_16",
        /// Fever, weight loss without trying, night sweats.
        GenerallyUnwell = "generally_unwell",
        /// Is the leg unable to carry weight?
        BearsWeight = "bears_weight",
        /// Pain at rest, or at night without lying on it.
        NightOrRestPain = "night_or_rest_pain",
        /// A fall, a blow, a pop or a crack.
        FallOrCrack = "fall_or_crack",
        /// Saddle, bladder, bowel, sex, both legs, spreading weakness.
        NervesAndBladder = "nerves_and_bladder",
        /// A swollen calf or leg.
        LegSwelling = "leg_swelling",
        /// Belly, groin bulge, testicle.
        BellyOrTesticle = "belly_or_testicle",
    }
}

impl SafetyQuestion {
    /// What it asks and for which pictures it matters.
    pub const fn entry(self) -> &'static SafetyEntry {
        &crate::knowledge::SAFETY_QUESTIONS[self as usize]
    }

    /// The facts it asks about. Empty for the age.
    pub const fn facts(self) -> FactSet {
        self.entry().facts
    }
}
