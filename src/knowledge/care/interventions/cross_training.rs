//! Training that spares the sore part, in place of the runs that are left out.
//!
//! No trial shows that it prevents or heals anything; it keeps a runner fit while the load falls. What suits depends
//! on the cause: see `CROSS_TRAINING`.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::Always,
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::D, Judgement),
        condition(Condition::FemoralNeckStressFracture, Grade::D, Judgement),
        condition(Condition::PelvicStressFracture, Grade::D, Judgement),
        condition(Condition::SacralStressFracture, Grade::D, Judgement),
        condition(Condition::FemoralShaftStressFracture, Grade::D, Judgement),
        condition(Condition::InflammatoryArthritis, Grade::D, Judgement),
        condition(Condition::HipDysplasia, Grade::D, Judgement),
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
    ],
    ..intervention(Intervention::CrossTraining, Kind::Load, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::Session { minutes: just(30), often: a_week(from_to(3, 5)) })
};
