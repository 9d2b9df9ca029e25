//! One file for each intervention, named after its key, and the registry that joins them.

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

mod schema;

pub use schema::{Access, Core, Demand, Indication, InterventionEntry};

/// What every intervention file imports.
mod prelude {
    pub(super) use super::schema::{Access, Core, Demand, InterventionEntry, condition, contributor, intervention};
    pub(super) use super::{NO_NSAID, SWELLING_OR_BLEEDING};
    pub(super) use crate::knowledge::care::dose::{Dose, a_day, a_week, from_to, holds, just, sets};
    pub(super) use crate::knowledge::facts::{findings, risks};
    pub(super) use crate::knowledge::sources::{Source::*, Statistic::*, outcome};
    pub(super) use crate::vocabulary::{
        Condition, Contributor, Finding::*, Grade, Intervention, InterventionKind as Kind, Phase, RiskFactor::*, Tissue,
    };
}

use crate::vocabulary::{FactSet, Finding, Intervention, RiskFactor};

/// What rules out rolling, which presses on a swollen, bruised or bleeding leg and on a nerve.
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

/// What rules out an anti-inflammatory drug, as far as a case can show it.
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

impl Intervention {
    /// What the tables hold about it: its tissue, how good the evidence is, dose, progression and when to leave it out.
    pub const fn entry(self) -> &'static InterventionEntry {
        match self {
            Self::GradualProgression => &gradual_progression::ENTRY,
            Self::RestDays => &rest_days::ENTRY,
            Self::RelativeRest => &relative_rest::ENTRY,
            Self::NoRunningUntilAssessed => &no_running_until_assessed::ENTRY,
            Self::WalkRunReturn => &walk_run_return::ENTRY,
            Self::CrossTraining => &cross_training::ENTRY,
            Self::LoadEducation => &load_education::ENTRY,
            Self::CadenceIncrease => &cadence_increase::ENTRY,
            Self::ShorterStride => &shorter_stride::ENTRY,
            Self::WiderStep => &wider_step::ENTRY,
            Self::SoftLanding => &soft_landing::ENTRY,
            Self::ReduceHipRotation => &reduce_hip_rotation::ENTRY,
            Self::MidfootStrike => &midfoot_strike::ENTRY,
            Self::CoreEngagement => &core_engagement::ENTRY,
            Self::UprightPosture => &upright_posture::ENTRY,
            Self::FormCoaching => &form_coaching::ENTRY,
            Self::GentleIsometrics => &gentle_isometrics::ENTRY,
            Self::IsometricAbduction => &isometric_abduction::ENTRY,
            Self::SideLyingAbduction => &side_lying_abduction::ENTRY,
            Self::Clamshells => &clamshells::ENTRY,
            Self::GluteBridges => &glute_bridges::ENTRY,
            Self::Squats => &squats::ENTRY,
            Self::Lunges => &lunges::ENTRY,
            Self::StepDown => &step_down::ENTRY,
            Self::SingleLegSquat => &single_leg_squat::ENTRY,
            Self::HipHikes => &hip_hikes::ENTRY,
            Self::SidePlank => &side_plank::ENTRY,
            Self::BandSideStep => &band_side_step::ENTRY,
            Self::CopenhagenAdduction => &copenhagen_adduction::ENTRY,
            Self::HamstringLoading => &hamstring_loading::ENTRY,
            Self::HipFlexorStrengthening => &hip_flexor_strengthening::ENTRY,
            Self::FootCore => &foot_core::ENTRY,
            Self::SupervisedHipCoreProgramme => &supervised_hip_core_programme::ENTRY,
            Self::HipFlexorStretch => &hip_flexor_stretch::ENTRY,
            Self::ItBandStretch => &it_band_stretch::ENTRY,
            Self::StretchingBeforeRuns => &stretching_before_runs::ENTRY,
            Self::FoamRolling => &foam_rolling::ENTRY,
            Self::SittingBreaks => &sitting_breaks::ENTRY,
            Self::LoosenWaistband => &loosen_waistband::ENTRY,
            Self::Sleep => &sleep::ENTRY,
            Self::FuelAndEnergy => &fuel_and_energy::ENTRY,
            Self::FootwearReview => &footwear_review::ENTRY,
            Self::Physiotherapy => &physiotherapy::ENTRY,
            Self::GpVisit => &gp_visit::ENTRY,
            Self::Nsaid => &nsaid::ENTRY,
            Self::Paracetamol => &paracetamol::ENTRY,
            Self::CorticosteroidInjection => &corticosteroid_injection::ENTRY,
            Self::Shockwave => &shockwave::ENTRY,
        }
    }
}

// A copied file that still names its original does not compile.
const _: () = {
    let mut i = 0;
    while i < Intervention::COUNT {
        assert!(Intervention::ALL[i].entry().intervention as usize == i);
        i += 1;
    }
};
