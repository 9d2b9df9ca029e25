//! The source article, claim by claim: where each point is found, and how good the evidence for it is.
//!
//! The words of each claim, and what better evidence shows, are in [`wording`](crate::wording).

use crate::keyed::keyed_table;
use crate::knowledge::care::StopSign;
use crate::knowledge::sources::Source::{self, *};
use crate::vocabulary::{
    Cause, Condition as C, Contributor, Fact, Finding as F, Grade, Intervention as I, RiskFactor as R,
};

keyed_table! {
    /// A claim of the article that this crate began from, in our words and in the order of the article.
    ///
    /// ```
    /// use running_hip_pain::{Claim, Grade};
    /// assert_eq!(Claim::AimForMidfoot.entry().grade, Grade::X);
    /// ```
    #[non_exhaustive]
    pub enum Claim {
        /// Running loads the hip over and over.
        RunningLoadsTheHip = "claim_running_loads_the_hip":
            claim(Grade::C, &[Peterson2022], &[contributor(Contributor::TrainingOverload)]),
        /// Adding distance too fast causes hip pain.
        MileageTooFast = "claim_mileage_too_fast":
            claim(Grade::B, &[Frandsen2025, Nielsen2014],
                &[risk(R::WeeklyMileageSpike), risk(R::SingleSessionDistanceSpike)]),
        /// Adding hard running too fast causes hip pain.
        IntensityTooFast = "claim_intensity_too_fast":
            claim(Grade::D, &[Ramskov2018], &[risk(R::IntensitySpike)]),
        /// Too much hip rotation strains the hip.
        HipRotationStrains = "claim_hip_rotation_strains":
            claim(Grade::D, &[Noehren2014], &[finding(F::ExcessiveHipRotation), intervention(I::ReduceHipRotation)]),
        /// A heavy heel strike strains the hip.
        HeavyHeelStrikeStrains = "claim_heavy_heel_strike_strains":
            claim(Grade::X, &[Anderson2020, Xu2021, MilwaukeeFootstrike],
                &[finding(F::HeelStrike), finding(F::LoudLanding), finding(F::Overstriding)]),
        /// Poor form in general causes hip pain.
        PoorFormCausesPain = "claim_poor_form_causes_pain":
            claim(Grade::C, &[Peterson2022, Lopes2023], &[contributor(Contributor::RunningForm)]),
        /// Weak glutes contribute.
        WeakGlutesContribute = "claim_weak_glutes_contribute":
            claim(Grade::C, &[Jungmalm2020, Christopher2019, Niemuth2005], &[contributor(Contributor::WeakGlutes)]),
        /// Weak hip flexors contribute.
        WeakHipFlexorsContribute = "claim_weak_hip_flexors_contribute":
            claim(Grade::D, &[Niemuth2005], &[contributor(Contributor::WeakHipFlexors)]),
        /// These muscles keep the pelvis steady.
        HipMusclesSteadyPelvis = "claim_hip_muscles_steady_pelvis":
            claim(Grade::C, &[TaylorHaas2014], &[finding(F::ContralateralPelvicDrop)]),
        /// Weak muscles pass the strain on to the joint.
        WeaknessPassesStrain = "claim_weakness_passes_strain":
            claim(Grade::D, &[Judgement], &[contributor(Contributor::WeakGlutes)]),
        /// Long sitting tightens the hip flexors.
        SittingTightensFlexors = "claim_sitting_tightens_flexors":
            claim(Grade::C, &[Boukabache2021],
                &[risk(R::ProlongedSitting), contributor(Contributor::TightHipFlexors)]),
        /// Tight hip flexors pull on the joint and hurt on a run.
        TightFlexorsPull = "claim_tight_flexors_pull":
            claim(Grade::D, &[Schache2000], &[contributor(Contributor::TightHipFlexors)]),
        /// Iliotibial band syndrome is common in runners.
        ItBandIsCommon = "claim_it_band_is_common":
            claim(Grade::C, &[Hutchinson2022], &[condition(C::ItBandSyndrome)]),
        /// Iliotibial band syndrome causes hip pain.
        ItBandCausesHipPain = "claim_it_band_causes_hip_pain":
            claim(Grade::X, &[Hutchinson2022], &[condition(C::ItBandSyndrome)]),
        /// A tight or inflamed band rubs at the hip joint.
        ItBandRubsTheHip = "claim_it_band_rubs_the_hip":
            claim(Grade::X, &[Hutchinson2022], &[condition(C::ItBandSyndrome)]),
        /// Arthritis can inflame and hurt.
        ArthritisHurts = "claim_arthritis_hurts":
            claim(Grade::B, &[Metcalfe2019], &[condition(C::HipOsteoarthritis), condition(C::InflammatoryArthritis)]),
        /// Bursitis hurts.
        BursitisHurts = "claim_bursitis_hurts":
            claim(Grade::D, &[Judgement], &[condition(C::GreaterTrochantericPainSyndrome)]),
        /// An old labral tear or stress fracture causes lasting pain.
        OldInjuriesHurt = "claim_old_injuries_hurt":
            claim(Grade::B, &[Desai2021, Inspire2023, Wright2015],
                &[condition(C::LabralTear), risk(R::PreviousBoneStressInjury), contributor(Contributor::PriorInjury), condition(C::FemoralNeckStressFracture)]),
        /// Build distance and effort gradually.
        BuildGradually = "claim_build_gradually":
            claim(Grade::B, &[Frandsen2025, Buist2008], &[intervention(I::GradualProgression)]),
        /// Rest days help.
        RestDaysHelp = "claim_rest_days_help":
            claim(Grade::C, &[Ristolainen2014], &[intervention(I::RestDays)]),
        /// Cross-training spares the hip.
        CrossTrainingSpares = "claim_cross_training_spares":
            claim(Grade::D, &[Judgement], &[intervention(I::CrossTraining)]),
        /// Avoid too much rotation.
        AvoidRotation = "claim_avoid_rotation":
            claim(Grade::D, &[Willy2012, Doyle2022], &[intervention(I::ReduceHipRotation)]),
        /// Aim to land on the midfoot.
        AimForMidfoot = "claim_aim_for_midfoot":
            claim(Grade::X, &[Anderson2020, Hamill2017, Chan2018], &[intervention(I::MidfootStrike)]),
        /// Engage the core.
        EngageTheCore = "claim_engage_the_core":
            claim(Grade::D, &[Leppanen2024], &[intervention(I::CoreEngagement)]),
        /// Keep an upright posture.
        StayUpright = "claim_stay_upright":
            claim(Grade::D, &[Teng2015, Bramah2018], &[intervention(I::UprightPosture)]),
        /// See a coach or physiotherapist about form.
        SeeACoach = "claim_see_a_coach":
            claim(Grade::C, &[Chan2018, Doyle2022, Wu2024], &[intervention(I::FormCoaching), intervention(I::Physiotherapy)]),
        /// Strength work prevents hip pain.
        StrengthPrevents = "claim_strength_prevents":
            claim(Grade::C, &[Leppanen2024, Toresdahl2020],
                &[intervention(I::Squats), intervention(I::Lunges), intervention(I::GluteBridges), intervention(I::Clamshells), intervention(I::SupervisedHipCoreProgramme)]),
        /// Squats, lunges, bridges and clamshells train glutes and hip flexors.
        FourExercises = "claim_four_exercises":
            claim(Grade::C, &[Distefano2009, Thorborg2016],
                &[intervention(I::Squats), intervention(I::Lunges), intervention(I::GluteBridges), intervention(I::Clamshells), intervention(I::HipFlexorStrengthening)]),
        /// Progress gradually and with good form.
        ProgressWithGoodForm = "claim_progress_with_good_form":
            claim(Grade::D, &[Silbernagel2007], &[intervention(I::GradualProgression), Topic::PainRules]),
        /// Regular stretching eases tight hips.
        StretchingEases = "claim_stretching_eases":
            claim(Grade::C, &[Pereles2011, UkThesisHipflexor],
                &[intervention(I::HipFlexorStretch), intervention(I::StretchingBeforeRuns)]),
        /// Stretch the iliotibial band.
        StretchTheItBand = "claim_stretch_the_it_band":
            claim(Grade::X, &[Hutchinson2022, Judgement], &[intervention(I::ItBandStretch)]),
        /// Foam rolling releases tension and makes you flexible.
        RollingReleases = "claim_rolling_releases":
            claim(Grade::C, &[Wiewelhove2019], &[intervention(I::FoamRolling)]),
        /// Sharp pain while stretching or rolling: see a professional.
        SharpPainMeansStop = "claim_sharp_pain_means_stop":
            claim(Grade::D, &[Judgement],
                &[stop_sign(StopSign::SharpPainWhileStretchingOrRolling), intervention(I::GpVisit)]),
        /// Pain that lasts or worsens: see a professional.
        LastingPainMeansHelp = "claim_lasting_pain_means_help":
            claim(Grade::D, &[ExeterHip, GlosHip],
                &[stop_sign(StopSign::NoBetterInTwoWeeks), stop_sign(StopSign::WorseDespiteLessLoad), stop_sign(StopSign::LittleBetterInSixWeeks), stop_sign(StopSign::NoGainInTwelveWeeks), intervention(I::Physiotherapy), intervention(I::GpVisit)]),
        /// Physical therapy and exercise treat it.
        PhysiotherapyTreats = "claim_physiotherapy_treats":
            claim(Grade::A, &[Mellor2018], &[intervention(I::Physiotherapy)]),
        /// Medication may be needed.
        MedicationMayHelp = "claim_medication_may_help":
            claim(Grade::C, &[Hughes2019, Lipman2017], &[intervention(I::Nsaid), intervention(I::Paracetamol), stop_sign(StopSign::MuscleBreaksDown)]),
        /// Injections may be needed.
        InjectionsMayHelp = "claim_injections_may_help":
            claim(Grade::C, &[Mellor2018, Paskins2022], &[intervention(I::CorticosteroidInjection)]),
        /// Everybody differs; listen to your body.
        EverybodyDiffers = "claim_everybody_differs":
            claim(Grade::D, &[Silbernagel2007], &[Topic::PainRules]),
        /// Dealing with these factors manages and prevents hip pain.
        FactorsAreInYourHands = "claim_factors_are_in_your_hands":
            claim(Grade::C, &[Leppanen2024, Frandsen2025], &[Topic::Plan]),
    }

    /// The claims, in the order of the article.
    pub const CLAIMS: [ClaimEntry];
}

impl Claim {
    /// What it is about, how good the evidence for it is and where that comes from.
    pub const fn entry(self) -> &'static ClaimEntry {
        &CLAIMS[self as usize]
    }
}

/// The entry of a claim of the article.
#[derive(Debug)]
#[non_exhaustive]
pub struct ClaimEntry {
    /// The claim.
    pub claim: Claim,
    /// What it is about.
    pub about: &'static [Topic],
    /// How good the evidence for it is.
    pub grade: Grade,
    /// Where that comes from.
    pub sources: &'static [Source],
}

/// What a claim is about: where its point is found in this crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Topic {
    /// A cause.
    Cause(Cause),
    /// A finding or risk factor.
    Fact(Fact),
    /// An intervention.
    Intervention(I),
    /// A stop sign.
    StopSign(StopSign),
    /// The rules for how much pain is fine.
    PainRules,
    /// The plan as a whole.
    Plan,
}

const fn condition(condition: C) -> Topic {
    Topic::Cause(Cause::Condition(condition))
}

const fn contributor(contributor: Contributor) -> Topic {
    Topic::Cause(Cause::Contributor(contributor))
}

const fn finding(finding: F) -> Topic {
    Topic::Fact(Fact::Finding(finding))
}

const fn risk(risk_factor: R) -> Topic {
    Topic::Fact(Fact::RiskFactor(risk_factor))
}

const fn intervention(intervention: I) -> Topic {
    Topic::Intervention(intervention)
}

const fn stop_sign(sign: StopSign) -> Topic {
    Topic::StopSign(sign)
}

const fn claim(claim: Claim, grade: Grade, sources: &'static [Source], about: &'static [Topic]) -> ClaimEntry {
    ClaimEntry { claim, about, grade, sources }
}
