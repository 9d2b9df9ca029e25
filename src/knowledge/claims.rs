//! The source article, claim by claim: where each point lives, and how good the evidence for it is.
//!
//! The words of each claim, and what better evidence says, are in [`wording`](crate::wording).

use super::schema::{ClaimEntry, Source as S, Topic, condition_topic, contributor_topic, finding_topic, risk_topic};
use crate::vocabulary::{
    Claim as Q, Condition as C, Contributor as K, Finding as F, Grade, Intervention as I, RiskFactor as R, StopSign,
};

const fn claim(claim: Q, about: &'static [Topic], grade: Grade, sources: &'static [S]) -> ClaimEntry {
    ClaimEntry { claim, about, grade, sources }
}

/// The claims, in the order of the article and of [`Claim::ALL`](Q::ALL).
pub const CLAIMS: [ClaimEntry; Q::COUNT] = [
    claim(Q::RunningLoadsTheHip, &[contributor_topic(K::TrainingOverload)], Grade::C, &[S::Peterson2022]),
    claim(
        Q::MileageTooFast,
        &[risk_topic(R::WeeklyMileageSpike), risk_topic(R::SingleSessionDistanceSpike)],
        Grade::B,
        &[S::Frandsen2025, S::Nielsen2014],
    ),
    claim(Q::IntensityTooFast, &[risk_topic(R::IntensitySpike)], Grade::C, &[S::Ramskov2018]),
    claim(
        Q::HipRotationStrains,
        &[finding_topic(F::ExcessiveHipRotation), Topic::Intervention(I::ReduceHipRotation)],
        Grade::D,
        &[S::Noehren2014],
    ),
    claim(
        Q::HeavyHeelStrikeStrains,
        &[finding_topic(F::HeelStrike), finding_topic(F::LoudLanding), finding_topic(F::Overstriding)],
        Grade::X,
        &[S::Anderson2020, S::Xu2021, S::MilwaukeeFootstrike],
    ),
    claim(Q::PoorFormCausesPain, &[contributor_topic(K::RunningForm)], Grade::C, &[S::Peterson2022, S::Lopes2023]),
    claim(
        Q::WeakGlutesContribute,
        &[contributor_topic(K::WeakGlutes)],
        Grade::C,
        &[S::Jungmalm2020, S::Christopher2019, S::Niemuth2005],
    ),
    claim(Q::WeakHipFlexorsContribute, &[contributor_topic(K::WeakHipFlexors)], Grade::D, &[S::Niemuth2005]),
    claim(Q::HipMusclesSteadyPelvis, &[finding_topic(F::ContralateralPelvicDrop)], Grade::C, &[S::TaylorHaas2014]),
    claim(Q::WeaknessPassesStrain, &[contributor_topic(K::WeakGlutes)], Grade::D, &[S::Judgement]),
    claim(
        Q::SittingTightensFlexors,
        &[risk_topic(R::ProlongedSitting), contributor_topic(K::TightHipFlexors)],
        Grade::C,
        &[S::Boukabache2021],
    ),
    claim(Q::TightFlexorsPull, &[contributor_topic(K::TightHipFlexors)], Grade::D, &[S::Schache2000]),
    claim(Q::ItBandIsCommon, &[condition_topic(C::ItBandSyndrome)], Grade::A, &[S::Hutchinson2022]),
    claim(Q::ItBandCausesHipPain, &[condition_topic(C::ItBandSyndrome)], Grade::X, &[S::Hutchinson2022, S::Mellor2016]),
    claim(Q::ItBandRubsTheHip, &[condition_topic(C::ItBandSyndrome)], Grade::X, &[S::Hutchinson2022]),
    claim(
        Q::ArthritisHurts,
        &[condition_topic(C::HipOsteoarthritis), condition_topic(C::InflammatoryArthritis)],
        Grade::A,
        &[S::Judgement],
    ),
    claim(Q::BursitisHurts, &[condition_topic(C::GreaterTrochantericPainSyndrome)], Grade::B, &[S::Mellor2016]),
    claim(
        Q::OldInjuriesHurt,
        &[
            condition_topic(C::LabralTear),
            risk_topic(R::PreviousBoneStressInjury),
            contributor_topic(K::PriorInjury),
            condition_topic(C::FemoralNeckStressFracture),
        ],
        Grade::A,
        &[S::Desai2021, S::Inspire2023],
    ),
    claim(Q::BuildGradually, &[Topic::Intervention(I::GradualProgression)], Grade::B, &[S::Frandsen2025, S::Buist2008]),
    claim(Q::RestDaysHelp, &[Topic::Intervention(I::RestDays)], Grade::C, &[S::Ristolainen2014]),
    claim(Q::CrossTrainingSpares, &[Topic::Intervention(I::CrossTraining)], Grade::D, &[S::Judgement]),
    claim(Q::AvoidRotation, &[Topic::Intervention(I::ReduceHipRotation)], Grade::D, &[S::Willy2012, S::Doyle2022]),
    claim(
        Q::AimForMidfoot,
        &[Topic::Intervention(I::MidfootStrike)],
        Grade::X,
        &[S::Anderson2020, S::Hamill2017, S::Chan2018],
    ),
    claim(Q::EngageTheCore, &[Topic::Intervention(I::CoreEngagement)], Grade::D, &[S::Leppanen2024]),
    claim(Q::StayUpright, &[Topic::Intervention(I::UprightPosture)], Grade::D, &[S::Teng2015, S::Bramah2018]),
    claim(
        Q::SeeACoach,
        &[Topic::Intervention(I::FormCoaching), Topic::Intervention(I::Physiotherapy)],
        Grade::B,
        &[S::Chan2018, S::Wu2024],
    ),
    claim(
        Q::StrengthPrevents,
        &[
            Topic::Intervention(I::Squats),
            Topic::Intervention(I::Lunges),
            Topic::Intervention(I::GluteBridges),
            Topic::Intervention(I::Clamshells),
            Topic::Intervention(I::SupervisedHipCoreProgramme),
        ],
        Grade::B,
        &[S::Leppanen2024, S::Toresdahl2020],
    ),
    claim(
        Q::FourExercises,
        &[
            Topic::Intervention(I::Squats),
            Topic::Intervention(I::Lunges),
            Topic::Intervention(I::GluteBridges),
            Topic::Intervention(I::Clamshells),
            Topic::Intervention(I::HipFlexorStrengthening),
        ],
        Grade::C,
        &[S::Distefano2009, S::Thorborg2016],
    ),
    claim(
        Q::ProgressWithGoodForm,
        &[Topic::Intervention(I::GradualProgression), Topic::PainRules],
        Grade::B,
        &[S::Silbernagel2007],
    ),
    claim(
        Q::StretchingEases,
        &[Topic::Intervention(I::HipFlexorStretch), Topic::Intervention(I::StretchingBeforeRuns)],
        Grade::C,
        &[S::Pereles2011, S::UkThesisHipflexor],
    ),
    claim(Q::StretchTheItBand, &[Topic::Intervention(I::ItBandStretch)], Grade::X, &[S::Hutchinson2022, S::Judgement]),
    claim(Q::RollingReleases, &[Topic::Intervention(I::FoamRolling)], Grade::C, &[S::Wiewelhove2019]),
    claim(
        Q::SharpPainMeansStop,
        &[Topic::StopSign(StopSign::SharpPainWhileStretchingOrRolling), Topic::Intervention(I::GpVisit)],
        Grade::D,
        &[S::Judgement],
    ),
    claim(
        Q::LastingPainMeansHelp,
        &[
            Topic::StopSign(StopSign::NoBetterInTwoWeeks),
            Topic::StopSign(StopSign::WorseDespiteLessLoad),
            Topic::StopSign(StopSign::LittleBetterInSixWeeks),
            Topic::StopSign(StopSign::NoGainInTwelveWeeks),
            Topic::Intervention(I::Physiotherapy),
            Topic::Intervention(I::GpVisit),
        ],
        Grade::B,
        &[S::ExeterHip, S::GlosHip],
    ),
    claim(Q::PhysiotherapyTreats, &[Topic::Intervention(I::Physiotherapy)], Grade::A, &[S::Mellor2018]),
    claim(
        Q::MedicationMayHelp,
        &[Topic::Intervention(I::Nsaid), Topic::Intervention(I::Paracetamol)],
        Grade::C,
        &[S::Hughes2019, S::Lipman2017],
    ),
    claim(
        Q::InjectionsMayHelp,
        &[Topic::Intervention(I::CorticosteroidInjection)],
        Grade::C,
        &[S::Mellor2018, S::Paskins2022],
    ),
    claim(Q::EverybodyDiffers, &[Topic::PainRules], Grade::C, &[S::Silbernagel2007]),
    claim(Q::FactorsAreInYourHands, &[Topic::Plan], Grade::C, &[S::Leppanen2024, S::Frandsen2025]),
];

const _: () = {
    let mut i = 0;
    while i < Q::COUNT {
        assert!(CLAIMS[i].claim as usize == i, "the table is in the order of the list");
        i += 1;
    }
};
