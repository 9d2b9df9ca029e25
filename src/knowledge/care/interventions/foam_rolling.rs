//! Rolling muscles on a foam roller: a little more flexible, a little less sore, for a short while. Not over the bony
//! side of the hip.

use super::prelude::*;

#[rustfmt::skip] // a table
pub(crate) const ENTRY: InterventionEntry = InterventionEntry {
    demand: Demand::Stretches,
    called_for_by: &[
        condition(Condition::NormalPostRunSoreness, Grade::C, Wiewelhove2019),
        contributor(Contributor::TightHipFlexors, Grade::D, Judgement),
    ],
    not_with: &[Condition::RectusFemorisStrain, Condition::DeepGlutealSyndrome],
    not_while: SWELLING_OR_BLEEDING,
    outcomes: &[
        outcome(Wiewelhove2019, PercentChange, 4.0, "flexibility after rolling (g 0.34); 21 studies"),
        outcome(Wiewelhove2019, PercentChange, -6.0, "muscle pain after rolling (g 0.47); 7 of 21 studies"),
        outcome(Konrad2022, EffectSize, 0.823, "range of motion after weeks of rolling; 11 studies").between(0.325, 1.322),
        outcome(Desai2023, PercentOfPeople, 23.0, "injured with 18 weeks of strength and rolling; 433 runners, not randomised"),
        outcome(Desai2023, PercentOfPeople, 27.1, "injured without (P = .31)"),
        outcome(Desai2023, HazardRatio, 0.15, "injury in those who kept to strength and rolling best; 433 runners, not randomised, a self-selected group").between(0.05, 0.46),
    ],
    ..intervention(Intervention::FoamRolling, Kind::Mobility, Tissue::WholeBody, Phase::Calm, (Grade::C, Wiewelhove2019), holds(from_to(1, 3), from_to(30, 120), a_day(just(1))))
};
