//! A coach or physiotherapist who watches the run and gives cues.
//!
//! Cues change how somebody runs, and two trials had fewer injuries of all kinds. None looked at the hip.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Runs,
    called_for_by: &[
        contributor(Contributor::RunningForm, Grade::C, Doyle2022),
        condition(Condition::ItBandSyndrome, Grade::D, Barton2016),
        condition(Condition::GreaterTrochantericPainSyndrome, Grade::D, Barton2016),
        condition(Condition::ProximalHamstringTendinopathy, Grade::D, Barton2016),
    ],
    outcomes: &[
        outcome(Doyle2022, EffectSize, 1.03, "step rate after retraining; 4 trials").between(0.63, 1.44),
        outcome(Chan2018, PercentChange, -62.0, "injuries over 12 months after two weeks of feedback; 320 novices, trial (read second-hand)"),
        outcome(Willy2012, EffectSize, 0.69, "least change of hip motion and pelvic drop by mirror feedback over 8 sessions; 10 women with knee pain, no control group"),
    ],
    ..intervention(Intervention::FormCoaching, Kind::Professional, Tissue::WholeBody, Phase::Build, (Grade::C, Doyle2022), Dose::AsAdvised)
};
