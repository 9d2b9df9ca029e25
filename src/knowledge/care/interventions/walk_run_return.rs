//! A return to running by alternate turns of running and walking.
//!
//! No trial compares such tables; their steps follow reviews of the return after bone stress injury.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::AfterAPause,
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::TrainingOverload, Grade::D, Judgement).seen(risks(&[ReturnAfterBreak])),
    ],
    harder: Some(Dose::Session { minutes: just(30), often: a_week(just(3)) }),
    then: &[Intervention::GradualProgression],
    ..intervention(Intervention::WalkRunReturn, Kind::Load, Tissue::WholeBody, Phase::Calm, (Grade::D, George2024), Dose::WalkRun { turns: 6, run: 1, walk: 4, often: a_week(just(3)) })
};
