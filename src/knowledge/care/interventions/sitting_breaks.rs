//! Standing up or walking often during long sitting. It relieves pain brought on by sitting; nothing shows that it
//! prevents pain.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    called_for_by: &[
        contributor(Contributor::TightHipFlexors, Grade::D, Judgement),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::IschialBursitis, Grade::D, Judgement),
        condition(Condition::DeepGlutealSyndrome, Grade::D, Judgement),
        condition(Condition::LumbarReferredPain, Grade::D, Judgement),
        condition(Condition::FemoroacetabularImpingement, Grade::D, Judgement),
        condition(Condition::LabralTear, Grade::D, Judgement),
    ],
    ..intervention(Intervention::SittingBreaks, Kind::DailyLife, Tissue::HipFlexors, Phase::Calm, (Grade::D, Judgement), Dose::Breaks { minutes: from_to(2, 3), every_minutes: from_to(30, 45) })
};
