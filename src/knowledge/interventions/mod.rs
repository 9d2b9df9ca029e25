//! One file for each intervention, named by its key, and the registry that binds them.

mod band_side_step;
mod cadence_increase;
mod clamshells;
mod copenhagen_adduction;
mod core_engagement;
mod corticosteroid_injection;
mod cross_training;
mod foam_rolling;
mod foot_core;
mod footwear_review;
mod form_coaching;
mod fuel_and_energy;
mod gentle_isometrics;
mod glute_bridges;
mod gp_visit;
mod gradual_progression;
mod hamstring_loading;
mod hip_flexor_strengthening;
mod hip_flexor_stretch;
mod hip_hikes;
mod isometric_abduction;
mod it_band_stretch;
mod load_education;
mod loosen_waistband;
mod lunges;
mod midfoot_strike;
mod no_running_until_assessed;
mod nsaid;
mod paracetamol;
mod physiotherapy;
mod reduce_hip_rotation;
mod relative_rest;
mod rest_days;
mod shockwave;
mod shorter_stride;
mod side_lying_abduction;
mod side_plank;
mod single_leg_squat;
mod sitting_breaks;
mod sleep;
mod soft_landing;
mod squats;
mod step_down;
mod stretching_before_runs;
mod supervised_hip_core_programme;
mod upright_posture;
mod walk_run_return;
mod wider_step;

/// What every intervention file imports.
mod prelude {
    pub(super) use super::{BONE_OR_INFECTION, NO_NSAID, SWELLING_OR_BLEEDING, findings, risks};
    pub(super) use crate::knowledge::schema::{
        Access, Core, Dose, InterventionEntry, Measure::*, Source::*, Strain, a_day, a_week, condition, contributor,
        from_to, holds, intervention, just, outcome, sets,
    };
    pub(super) use crate::vocabulary::{
        Condition, Contributor, Finding::*, Grade, Intervention, InterventionKind as Kind, Phase, RiskFactor::*, Tissue,
    };
}

use crate::knowledge::schema::InterventionEntry;
use crate::vocabulary::{Condition, FactSet, Finding, Intervention, RiskFactor};

const fn findings(findings: &[Finding]) -> FactSet {
    FactSet::of(findings, &[])
}

const fn risks(risk_factors: &[RiskFactor]) -> FactSet {
    FactSet::of(&[], risk_factors)
}

/// Nothing that dulls, injects or shakes while one of these is plausible.
const BONE_OR_INFECTION: &[Condition] = &[
    Condition::FemoralNeckStressFracture,
    Condition::PelvicStressFracture,
    Condition::SacralStressFracture,
    Condition::FemoralShaftStressFracture,
    Condition::Osteonecrosis,
    Condition::TransientOsteoporosis,
    Condition::SepticArthritis,
    Condition::BoneTumour,
];

/// Rolling presses on a swollen, bruised or bleeding leg and on a nerve.
const SWELLING_OR_BLEEDING: FactSet = FactSet::of(
    &[
        Finding::CalfSwelling,
        Finding::WholeLegSwelling,
        Finding::WarmOrRedLeg,
        Finding::SwellingOrBruising,
        Finding::NumbnessOrTingling,
        Finding::SkinUnpleasantToTouch,
    ],
    &[RiskFactor::Anticoagulant],
);

/// What an anti-inflammatory drug does not go with, as far as a case can tell it.
const NO_NSAID: FactSet = FactSet::of(
    &[Finding::DarkUrine],
    &[
        RiskFactor::Anticoagulant,
        RiskFactor::NsaidToKeepRunning,
        RiskFactor::Pregnant,
        RiskFactor::HeavyAlcohol,
        RiskFactor::LongSteroidUse,
        RiskFactor::Diabetes,
    ],
);

/// The entry of an intervention.
pub(crate) const fn intervention_entry(intervention: Intervention) -> &'static InterventionEntry {
    match intervention {
        Intervention::GradualProgression => &gradual_progression::ENTRY,
        Intervention::RestDays => &rest_days::ENTRY,
        Intervention::RelativeRest => &relative_rest::ENTRY,
        Intervention::NoRunningUntilAssessed => &no_running_until_assessed::ENTRY,
        Intervention::WalkRunReturn => &walk_run_return::ENTRY,
        Intervention::CrossTraining => &cross_training::ENTRY,
        Intervention::LoadEducation => &load_education::ENTRY,
        Intervention::CadenceIncrease => &cadence_increase::ENTRY,
        Intervention::ShorterStride => &shorter_stride::ENTRY,
        Intervention::WiderStep => &wider_step::ENTRY,
        Intervention::SoftLanding => &soft_landing::ENTRY,
        Intervention::ReduceHipRotation => &reduce_hip_rotation::ENTRY,
        Intervention::MidfootStrike => &midfoot_strike::ENTRY,
        Intervention::CoreEngagement => &core_engagement::ENTRY,
        Intervention::UprightPosture => &upright_posture::ENTRY,
        Intervention::FormCoaching => &form_coaching::ENTRY,
        Intervention::GentleIsometrics => &gentle_isometrics::ENTRY,
        Intervention::IsometricAbduction => &isometric_abduction::ENTRY,
        Intervention::SideLyingAbduction => &side_lying_abduction::ENTRY,
        Intervention::Clamshells => &clamshells::ENTRY,
        Intervention::GluteBridges => &glute_bridges::ENTRY,
        Intervention::Squats => &squats::ENTRY,
        Intervention::Lunges => &lunges::ENTRY,
        Intervention::StepDown => &step_down::ENTRY,
        Intervention::SingleLegSquat => &single_leg_squat::ENTRY,
        Intervention::HipHikes => &hip_hikes::ENTRY,
        Intervention::SidePlank => &side_plank::ENTRY,
        Intervention::BandSideStep => &band_side_step::ENTRY,
        Intervention::CopenhagenAdduction => &copenhagen_adduction::ENTRY,
        Intervention::HamstringLoading => &hamstring_loading::ENTRY,
        Intervention::HipFlexorStrengthening => &hip_flexor_strengthening::ENTRY,
        Intervention::FootCore => &foot_core::ENTRY,
        Intervention::SupervisedHipCoreProgramme => &supervised_hip_core_programme::ENTRY,
        Intervention::HipFlexorStretch => &hip_flexor_stretch::ENTRY,
        Intervention::ItBandStretch => &it_band_stretch::ENTRY,
        Intervention::StretchingBeforeRuns => &stretching_before_runs::ENTRY,
        Intervention::FoamRolling => &foam_rolling::ENTRY,
        Intervention::SittingBreaks => &sitting_breaks::ENTRY,
        Intervention::LoosenWaistband => &loosen_waistband::ENTRY,
        Intervention::Sleep => &sleep::ENTRY,
        Intervention::FuelAndEnergy => &fuel_and_energy::ENTRY,
        Intervention::FootwearReview => &footwear_review::ENTRY,
        Intervention::Physiotherapy => &physiotherapy::ENTRY,
        Intervention::GpVisit => &gp_visit::ENTRY,
        Intervention::Nsaid => &nsaid::ENTRY,
        Intervention::Paracetamol => &paracetamol::ENTRY,
        Intervention::CorticosteroidInjection => &corticosteroid_injection::ENTRY,
        Intervention::Shockwave => &shockwave::ENTRY,
    }
}

// A copied file that still names its origin does not compile.
const _: () = {
    let mut i = 0;
    while i < Intervention::COUNT {
        assert!(intervention_entry(Intervention::ALL[i]).intervention as usize == i);
        i += 1;
    }
};
