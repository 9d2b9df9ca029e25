//! Less running, not none: for sore tendons and muscles.
//!
//! Nobody has tested how much to cut, or cutting at the hip at all. In the one trial, people with a sore Achilles
//! tendon who went on within limits of pain did as well as those who rested. That speaks against stopping, and for no
//! amount.
//!
//! With bone stress, a red flag or a limp, no running at all: see `no_running_until_assessed`.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    core: Core::Always,
    demand: Demand::Runs,
    called_for_by: &[
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Judgement),
        condition(Condition::ItBandSyndrome, Grade::D, Judgement),
        condition(Condition::IliopsoasRelatedPain, Grade::D, Judgement),
        condition(Condition::AdductorRelatedGroinPain, Grade::D, Judgement),
        condition(Condition::PubicRelatedGroinPain, Grade::D, GiaiVia2019),
        condition(Condition::RectusFemorisStrain, Grade::D, Judgement),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Judgement),
        condition(Condition::GlutealStrain, Grade::D, Judgement),
        condition(Condition::HipOsteoarthritis, Grade::D, Judgement),
        condition(Condition::SacroiliacJointPain, Grade::D, Judgement),
        condition(Condition::NormalPostRunSoreness, Grade::D, Judgement),
        contributor(Contributor::TrainingOverload, Grade::D, Judgement),
    ],
    outcomes: &[
        outcome(Silbernagel2007, Score, 85.0, "VISA-A at 12 months with continued running within pain limits; 38 people with Achilles pain, trial"),
        outcome(Silbernagel2007, Score, 91.0, "the same after 6 weeks of rest; not different"),
    ],
    ..intervention(Intervention::RelativeRest, Kind::Load, Tissue::WholeBody, Phase::Calm, (Grade::D, Judgement), Dose::LessBy(from_to(20, 30)))
};
