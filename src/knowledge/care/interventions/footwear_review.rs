//! Comfortable shoes, changed gradually. Which type of shoe makes little difference.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::D, Judgement).seen(risks(&[RecentShoeChange])),
    ],
    ..intervention(Intervention::FootwearReview, Kind::DailyLife, Tissue::FootAndCalf, Phase::Calm, (Grade::D, Judgement), Dose::Habit)
};
