//! The triage rules as data: which facts, within which bounds, mean which urgency.
//!
//! Rules read what was answered, so that an answer nobody gave can neither raise nor lower them.
//! A bound never narrows on a missing value: unknown days count as recent and an unknown pain score as
//! severe. An unknown age counts as an adult of running age, and the age stays an open safety question.
//!
//! Where the published advice disagrees, [`ADJUDICATED`](super::ADJUDICATED) states what was decided and why.

use super::schema::{all_of, any_of, at_least, cannot_say, rule, when};
use super::sets::{
    A_YEAR, ANY_INFECTION_RISK, BAND_PAIN, BARELY_CARRIED, BEGAN_WITH_A_RUN, BELLY, BEYOND_THE_OUTER_KNEE, BONE_LOAD,
    BONE_SIGNS_ANYWHERE, CAUDA_EQUINA, CHANGE, CLOT_PLACES, CLOT_RISKS, HALF_A_YEAR, HIP_SITE, ILL, INFECTION_RISKS,
    INFLAMMATORY_SIGNS, LOAD_JUMP, LOAD_PAIN, NECK_LOAD_SIGNS, NECK_SIGNS, NECK_SIGNS_BEYOND_JOLTS,
    NECK_SIGNS_BEYOND_SORENESS, NECK_SIGNS_BEYOND_WALKING, NECK_SIGNS_MERGED, NECK_SITE, NUMB_OR_WEAK, ORGAN_SITE,
    OUTER_SIDE, OUTER_SIDE_SIGNS, PELVIS, PLAIN_RUN_PAIN, PUBIS, REST_PAIN, RUN_PAIN, SACRUM_SITE, SIT_BONE_TEAR,
    SUDDEN_CHANGE, THIGH, TROUBLE_WALKING, UNSETTLED,
};
use crate::keyed::keyed_table;
use crate::knowledge::facts::{BARELY_CARRIES, BONE_PLACES, BONE_RISKS, GROWING_PLACES, IMPLANTS, findings, risks};
use crate::knowledge::sources::Source;
use crate::knowledge::triage::{Clause, Rule};
use crate::vocabulary::{FactSet, Finding as F, RiskFactor as R, Urgency};

const fn any(list: &[F]) -> Clause {
    any_of(findings(list))
}

const fn all(list: &[F]) -> Clause {
    all_of(findings(list))
}

const fn any_risk(list: &[R]) -> Clause {
    any_of(risks(list))
}

#[rustfmt::skip] // a table: one line per pattern
keyed_table! {
    /// A sign, or a set of signs, that needs care at a stated urgency. One value per rule.
    #[non_exhaustive]
    pub enum RedFlag {
        // ---- emergency
        /// Nerve signs of both legs, saddle, bladder, bowel or sex: pressure on the nerves at the end of the spine.
        CaudaEquinaSigns = "cauda_equina_signs":
            rule(Urgency::Emergency, Source::GirftCes2023, &[
                when(&[any(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::NewSexualNumbness, F::WeaknessBothLegs, F::ShootingPainBothLegs])]),
                when(&[all(&[F::BothSides]), any(&[F::FootDropOrSpreadingWeakness, F::AnkleOrToeWeakness])]),
            ]),
        /// A fall or blow, and the leg cannot carry weight: a broken hip or pelvis.
        FallAndCannotBearWeight = "fall_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::AfterFallOrTrauma, F::UnableToBearWeight])]),
            ]),
        /// A leg shorter or turned out: a displaced fracture. Up to 16, where a growth plate can slip over weeks, with
        /// a leg that hardly carries, severe pain, a crack or a fall.
        DeformedLeg = "deformed_leg":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::LegShortenedOrRotated])]).ages(17, 120),
                when(&[all(&[F::LegShortenedOrRotated]), any_of(BARELY_CARRIED.union(findings(&[F::SeverePain, F::SuddenWorsening, F::FeltPop])))]),
                when(&[all(&[F::LegShortenedOrRotated]), any(&[F::AfterFallOrTrauma, F::SuddenOnset])]).within_days(14),
            ]),
        /// Sudden severe pain at the hip or thigh or a crack, and the leg cannot carry weight; or a crack in a run or an
        /// everyday step, and the leg failed: a bone that has broken through.
        SuddenPainAndCannotBearWeight = "sudden_pain_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::FeltPop, F::UnableToBearWeight])]),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::UnableToBearWeight, F::SeverePain]), any_of(NECK_SITE.union(THIGH))]),
                when(&[all(&[F::FeltPop]), any(&[F::BeganOnARun, F::BeganInRaceOrHardSession, F::BeganOnEverydayMovement]), any_of(BARELY_CARRIED), any_of(NECK_SITE.union(THIGH))]).within_days(14),
            ]),
        /// Fever with hip or groin pain: an infected joint or abscess.
        FeverWithHipPain = "fever_with_hip_pain":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::Fever]), any_of(HIP_SITE)]),
                when(&[all(&[F::Fever]), any(&[F::UnableToBearWeight, F::HardlyWalks, F::PainOnSlightestMovement, F::AnyHipMovementHurts, F::HotOrRedJoint, F::HotRedSwelling, F::Limp, F::PainWalking, F::CannotRun])]),
                when(&[all(&[F::Fever]), any_of(ANY_INFECTION_RISK)]),
            ]),
        /// Fever with pain here before 16: an infected joint or bone.
        FeverUnder16 = "fever_under_16":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::Fever])]).ages(0, 15),
            ]),
        /// The slightest movement hurts, and another sign of a sick joint or a risk of infection: there can be infection
        /// without fever.
        CannotMoveOrLoadHip = "cannot_move_or_load_hip":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[all(&[F::PainOnSlightestMovement]), any(&[F::UnableToBearWeight, F::HardlyWalks, F::SeverePain, F::PainAtRest, F::NightPainUnprovoked, F::ConstantPain, F::CannotRun, F::Limp, F::HotOrRedJoint, F::HotRedSwelling])]),
                when(&[all(&[F::PainOnSlightestMovement]), any_of(ANY_INFECTION_RISK)]),
            ]),
        /// Severe hip pain with a raised risk of infection, even without fever.
        InfectionRiskWithSeverePain = "infection_risk_with_severe_pain":
            rule(Urgency::Emergency, Source::GlosHip, &[
                when(&[any_of(INFECTION_RISKS.union(IMPLANTS)), any_of(HIP_SITE), any(&[F::SeverePain, F::UnableToBearWeight, F::HardlyWalks])]).within_days(28),
            ]),
        /// Sudden severe pain in a testicle, an ache into it that is sudden, severe or makes sick, or a testicle that is not
        /// as it should be for some days: torsion.
        TesticularEmergency = "testicular_emergency":
            rule(Urgency::Emergency, Source::Sharp2013, &[
                when(&[any(&[F::SuddenSevereTesticularPain])]),
                when(&[any(&[F::AcheSpreadingToTesticle, F::AbnormalTesticle]), any(&[F::SuddenWorsening, F::WorseWithinDays, F::NauseaOrVomiting, F::Fever])]),
                when(&[any(&[F::AcheSpreadingToTesticle, F::AbnormalTesticle]), any(&[F::SuddenOnset, F::SeverePain])]).within_days(28),
                when(&[all(&[F::AbnormalTesticle])]).within_days(7),
            ]),
        /// Severe belly pain, or belly pain with vomiting, fever, fainting or pregnancy.
        AbdominalEmergency = "abdominal_emergency":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::SevereAbdominalPain])]).within_days(28),
                when(&[all(&[F::SevereAbdominalPain]), any_of(SUDDEN_CHANGE)]),
                when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::NauseaOrVomiting, F::Fever, F::Fainting]).union(risks(&[R::Pregnant])))]),
            ]),
        /// Sickness with pain in the groin, the hip or low in the belly that is sudden and severe, or up to 25 one of the
        /// two: a twisted testicle or ovary, a trapped hernia, a stone.
        SuddenPainWithSickness = "sudden_pain_with_sickness":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any_of(ORGAN_SITE.union(BELLY)), all(&[F::SuddenOnset, F::SeverePain, F::NauseaOrVomiting])]).within_days(7),
                when(&[any_of(ORGAN_SITE.union(BELLY)), any_of(SUDDEN_CHANGE), all(&[F::SeverePain, F::NauseaOrVomiting])]),
                when(&[any_of(ORGAN_SITE.union(BELLY)), any(&[F::SuddenOnset, F::BeganAtRest, F::SeverePain]), all(&[F::NauseaOrVomiting])]).ages(0, 25).within_days(3),
                when(&[any_of(ORGAN_SITE.union(BELLY)), any_of(SUDDEN_CHANGE), all(&[F::NauseaOrVomiting])]).ages(0, 25),
            ]),
        /// Sudden severe back or belly pain from 60 on, or with a faint: an aneurysm of the aorta that leaks.
        AorticEmergency = "aortic_emergency":
            rule(Urgency::Emergency, Source::NiceNg156, &[
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), all(&[F::SuddenOnset, F::SeverePain])]).ages(60, 120).within_days(14),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), all(&[F::SuddenWorsening, F::SeverePain])]).ages(60, 120),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), all(&[F::Fainting])]).ages(60, 120).within_days(14),
            ]),
        /// Sickle cell disease with severe pain: a crisis.
        SickleCellCrisis = "sickle_cell_crisis":
            rule(Urgency::Emergency, Source::NiceCg143, &[
                when(&[any_risk(&[R::SickleCellDisease]), any_of(findings(&[F::SeverePain, F::ChestPainOrBreathlessness, F::WeaknessBothLegs]))]).within_days(28),
            ]),
        /// Chest pain, breathlessness or fainting.
        ChestPainOrFainting = "chest_pain_or_fainting":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::ChestPainOrBreathlessness, F::Fainting])]),
            ]),
        /// A cold, pale leg: the artery is shut.
        LegWithoutBloodFlow = "leg_without_blood_flow":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::ColdPaleLeg])]),
            ]),
        /// Dark urine after hard effort, or severe muscle pain with weakness or swelling in somebody who feels ill: muscle
        /// breakdown.
        MuscleBreakdown = "muscle_breakdown":
            rule(Urgency::Emergency, Source::NioshRhabdo, &[
                when(&[any(&[F::DarkUrine])]),
                when(&[any(&[F::NauseaOrVomiting, F::FeelsIll]), any(&[F::WeaknessFromPain, F::WeaknessBothLegs, F::QuadricepsWeakness, F::SwellingOrBruising, F::WholeLegSwelling]), all(&[F::SeverePain])]).within_days(14),
            ]),
        /// A groin bulge that does not go back, or one with vomiting.
        TrappedHernia = "trapped_hernia":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any(&[F::IrreducibleGroinBulge])]),
                when(&[any(&[F::GroinBulge, F::GroinLump]), all(&[F::NauseaOrVomiting])]),
            ]),
        /// Pregnancy or a recent birth, hip pain, and the leg cannot carry weight.
        PregnancyAndCannotBearWeight = "pregnancy_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any_risk(&[R::Pregnant, R::Postpartum]), all(&[F::UnableToBearWeight])]),
            ]),
        /// At 16 or younger, and the leg carries no weight, or hardly any in somebody who is ill or cannot bear the hip
        /// moved: an unstable slip or infection.
        YoungAndCannotBearWeight = "young_and_cannot_bear_weight":
            rule(Urgency::Emergency, Source::Perry2022, &[
                when(&[any(&[F::UnableToBearWeight])]).ages(0, 16),
                when(&[any(&[F::CouldNotWalkAtOnset, F::HardlyWalks]), any(&[F::FeelsIll, F::AnyHipMovementHurts, F::PainOnSlightestMovement, F::SuddenWorsening])]).ages(0, 16).within_days(28),
            ]),
        /// A blood thinner with thigh pain and numbness or weakness: bleeding that presses on a nerve.
        BleedingOnANerve = "bleeding_on_a_nerve":
            rule(Urgency::Emergency, Source::Judgement, &[
                when(&[any_risk(&[R::Anticoagulant]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::FootDropOrSpreadingWeakness, F::CannotLiftLeg, F::QuadricepsWeakness, F::HipFlexorWeakness, F::AnkleOrToeWeakness, F::FemoralNerveStretch]), any_of(NECK_SITE.union(THIGH).union(findings(&[F::PainButtock])))]).within_days(28),
                when(&[any_risk(&[R::Anticoagulant]), any_of(NUMB_OR_WEAK.union(findings(&[F::CannotLiftLeg, F::FootDropOrSpreadingWeakness]))), any_of(SUDDEN_CHANGE)]),
            ]),
        /// Swelling with severe pain at rest, on stretching or with numbness: pressure in a muscle. Numbness comes late and
        /// is not waited for.
        TensePainfulSwelling = "tense_painful_swelling":
            rule(Urgency::Emergency, Source::Boast10, &[
                when(&[any(&[F::SwellingOrBruising, F::WholeLegSwelling]), any(&[F::PainAtRest, F::ConstantPain, F::StretchingHurts, F::WorseWithinDays]), all(&[F::SeverePain])]).within_days(3),
                when(&[any(&[F::SwellingOrBruising, F::WholeLegSwelling]), any(&[F::NumbnessOrTingling, F::SkinUnpleasantToTouch, F::WeaknessFromPain, F::QuadricepsWeakness, F::AnkleOrToeWeakness]), all(&[F::SeverePain])]).within_days(14),
            ]),
        // ---- urgent
        /// The slightest movement of the hip hurts badly: infection can begin like this.
        HipTooSoreToMove = "hip_too_sore_to_move":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::PainOnSlightestMovement])]),
                when(&[all(&[F::AnyHipMovementHurts]), any(&[F::SeverePain, F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked, F::WorseWithinDays, F::HardlyWalks, F::PainWalking, F::Limp, F::CannotRun, F::FeelsIll])]).within_days(28),
                when(&[all(&[F::AnyHipMovementHurts]), any_of(ANY_INFECTION_RISK)]),
            ]),
        /// Belly or pelvic pain that is severe or sudden, or comes with missed periods.
        AbdominalPainToday = "abdominal_pain_today":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::AbdominalOrPelvicPain]), any_of(findings(&[F::SeverePain, F::SuddenOnset]).union(risks(&[R::Postpartum])))]).within_days(28),
                when(&[all(&[F::AbdominalOrPelvicPain]), any_of(SUDDEN_CHANGE.union(risks(&[R::MissedPeriods])))]),
                when(&[any(&[F::SevereAbdominalPain])]),
                when(&[any(&[F::GroinBulge, F::GroinLump]), any(&[F::SeverePain, F::AbdominalOrPelvicPain])]),
            ]),
        /// Sudden or severe pain in the groin or hip with sickness, or of the past days: up to 30 severe pain that began at
        /// rest, up to 25 groin pain with sickness or an ache into the testicle. An organ may be in trouble.
        OrganPainToday = "organ_pain_today":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(ORGAN_SITE.union(BELLY)), any(&[F::SuddenOnset, F::BeganAtRest, F::SeverePain]), all(&[F::NauseaOrVomiting])]).within_days(3),
                when(&[any_of(ORGAN_SITE.union(BELLY)), any_of(SUDDEN_CHANGE), all(&[F::NauseaOrVomiting])]),
                when(&[any_of(ORGAN_SITE.union(BELLY)), all(&[F::BeganAtRest, F::SeverePain])]).ages(0, 30).within_days(3),
                when(&[any(&[F::PainGroin, F::PainPubic]), all(&[F::NauseaOrVomiting])]).ages(0, 25).within_days(3),
                when(&[any(&[F::AcheSpreadingToTesticle])]).ages(0, 25).within_days(3),
            ]),
        /// Pelvic pain that is new where a pregnancy is possible: it may lie outside the womb.
        PelvicPainInPossiblePregnancy = "pelvic_pain_in_possible_pregnancy":
            rule(Urgency::Urgent, Source::NiceNg126, &[
                when(&[all(&[F::AbdominalOrPelvicPain])]).within_days(14).if_possibly_pregnant(),
            ]),
        /// New pain in the back or belly from 60 in a man and from 65 in anybody, if it began at one moment, or severe back
        /// pain from 60 that does not behave like a strained back: an aneurysm of the aorta.
        AorticPain = "aortic_pain":
            rule(Urgency::Urgent, Source::NiceNg156, &[
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), any(&[F::SuddenOnset])]).ages(60, 120).within_days(14).unless_woman(),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), any(&[F::SuddenOnset])]).ages(65, 120).within_days(14),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), any(&[F::SuddenWorsening])]).ages(60, 120).unless_woman(),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain]), any(&[F::SuddenWorsening])]).ages(65, 120),
                when(&[any(&[F::PainLowBack]), all(&[F::SeverePain]), any_of(REST_PAIN.union(BELLY).union(findings(&[F::BeganAtRest, F::NotLoadRelated, F::PainGroin, F::PainHip, F::PainDeepInHip])))]).ages(60, 120).within_days(14),
            ]),
        /// A raised risk of infection with severe pain, an injection or operation shortly before with rest pain, a limp or
        /// worsening, or severe rest pain of the pubic bone.
        InfectionRiskToday = "infection_risk_today":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(INFECTION_RISKS.union(IMPLANTS)), all(&[F::SeverePain])]),
                when(&[any_of(IMPLANTS.union(risks(&[R::RecentInfection]))), any(&[F::SeverePain, F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked, F::AnyHipMovementHurts, F::WorseWithinDays, F::HardlyWalks])]).within_days(28),
                when(&[any_risk(&[R::RecentJointInjectionOrSurgery]), any_of(REST_PAIN.union(CHANGE).union(TROUBLE_WALKING).union(findings(&[F::AnyHipMovementHurts, F::FeelsIll, F::HipFeelsStiff])))]).within_days(28),
                when(&[any_risk(&[R::InjectedDrugs]), any_of(HIP_SITE)]).within_days(28),
                when(&[any_risk(&[R::Diabetes]), all(&[F::SeverePain]), any(&[F::PainAtRest, F::ConstantPain, F::NightPainUnprovoked])]).within_days(28),
                when(&[any(&[F::PainPubic, F::PubicTenderness]), all(&[F::PainAtRest, F::SeverePain])]),
            ]),
        /// A replaced hip or metal in the bone that grows much worse within days, or a replaced hip that newly hurts at
        /// rest: infection can settle there years after the operation.
        TroubledImplant = "troubled_implant":
            rule(Urgency::Urgent, Source::Atkin2022, &[
                when(&[any_of(IMPLANTS), any_of(SUDDEN_CHANGE), any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE))]),
                when(&[any_risk(&[R::HipReplacement]), any_of(REST_PAIN.union(findings(&[F::FeelsIll, F::HardlyWalks])))]).within_days(84),
            ]),
        /// Severe pain that began with a fall or a pop or at one moment, and trouble walking.
        SuddenSeverePainWithTroubleWalking = "sudden_severe_pain_with_trouble_walking":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma, F::FeltPop, F::SuddenOnset, F::BeganInSprintKickOrJump]), all(&[F::SeverePain]), any_of(TROUBLE_WALKING)]).within_days(21),
                when(&[any(&[F::SuddenWorsening]), all(&[F::SeverePain]), any_of(TROUBLE_WALKING)]),
            ]),
        /// Pain that began at one moment in a run, or in the hours after one, at the hip or the bone of the pelvis, and
        /// trouble walking; or at the hip in a race after a jump in training: a crack can begin like this.
        SuddenPainInARunWithTroubleWalking = "sudden_pain_in_a_run_with_trouble_walking":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any_of(BEGAN_WITH_A_RUN), any_of(NECK_SITE.union(PELVIS)), any(&[F::PainWalking, F::Limp, F::HardlyWalks, F::CouldNotWalkAtOnset, F::LimpOrPainWalkingAfter48h])]).within_days(21),
                // Bone that a jump in training has tired breaks through in the race.
                when(&[any(&[F::SuddenOnset]), all(&[F::BeganInRaceOrHardSession]), any_of(NECK_SITE), any_of(LOAD_JUMP.union(BONE_RISKS))]).within_days(14),
            ]),
        /// Groin, thigh or pubic pain on walking in the two weeks after a fall or a blow.
        FallWithPainOnWalking = "fall_with_pain_on_walking":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::AfterFallOrTrauma]), any_of(NECK_SITE.union(THIGH).union(PUBIS)), any_of(TROUBLE_WALKING)]).within_days(14),
            ]),
        /// The leg cannot carry weight, or only part of it, or could not when it began some weeks ago.
        CannotBearWeight = "cannot_bear_weight":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::UnableToBearWeight])]),
                when(&[any(&[F::HardlyWalks])]).within_days(84).unless_fresh_on_both_sides(),
                when(&[any(&[F::CouldNotWalkAtOnset])]).within_days(28).unless_fresh_on_both_sides(),
            ]),
        /// Unbearable pain at the hip, the pelvis or the thigh.
        UnbearablePainHere = "unbearable_pain_here":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::UnbearablePain]), any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE).union(findings(&[F::PainPosteriorThigh, F::PainBelowKnee, F::PainBackOfKnee])))]).within_days(28).unless_fresh_on_both_sides(),
            ]),
        /// Severe muscle pain of the past days with swelling, at rest after a blow or with pain on stretching, or numb or
        /// weak after a run: pressure in a muscle or its breakdown.
        SevereMusclePainToday = "severe_muscle_pain_today":
            rule(Urgency::Urgent, Source::Boast10, &[
                when(&[all(&[F::SeverePain]), any(&[F::SwellingOrBruising, F::WholeLegSwelling])]).within_days(7),
                when(&[all(&[F::SeverePain]), any(&[F::StretchingHurts, F::AfterFallOrTrauma]), any(&[F::PainAtRest, F::ConstantPain, F::WorseWithinDays])]).within_days(3),
                when(&[all(&[F::SeverePain]), any_of(NUMB_OR_WEAK), any_of(BEGAN_WITH_A_RUN)]).within_days(3),
            ]),
        /// Ill after a run, with cramp, severe pain or weak legs: heat, or muscle that breaks down.
        IllAfterARun = "ill_after_a_run":
            rule(Urgency::Urgent, Source::NioshRhabdo, &[
                when(&[any(&[F::FeelsIll, F::NauseaOrVomiting]), any(&[F::CrampOrSpasm, F::SeverePain, F::WeaknessFromPain, F::WeaknessBothLegs]), any_of(BEGAN_WITH_A_RUN)]).within_days(2),
            ]),
        /// Sudden severe pain in a numb or weak leg from 60 on: the artery may be shut, and cold comes later.
        SuddenNumbLeg = "sudden_numb_leg":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[all(&[F::SuddenOnset, F::SeverePain]), any_of(NUMB_OR_WEAK)]).ages(60, 120).within_days(3),
                when(&[all(&[F::SuddenWorsening, F::SeverePain]), any_of(NUMB_OR_WEAK)]).ages(60, 120),
            ]),
        /// Feeling ill with pain here that hurts at rest, in walking or badly, or a weak defence and pain that grows by
        /// the day: infection without fever.
        IllWithHipPain = "ill_with_hip_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(ILL), any_of(TROUBLE_WALKING.union(REST_PAIN).union(SUDDEN_CHANGE).union(findings(&[F::SeverePain, F::HipBentEases, F::LiftingKnee, F::AnyHipMovementHurts])))]).within_days(21),
                when(&[any_of(ANY_INFECTION_RISK), any_of(ILL)]).within_days(21),
                when(&[any_of(ANY_INFECTION_RISK), any(&[F::WorseWithinDays])]),
            ]),
        /// Pain at the site of the femoral neck with two bone signs, or one and a bone risk, or much worse at one moment.
        FemoralNeckSigns = "femoral_neck_signs":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS)]).within_days(84),
                when(&[any_of(NECK_SITE.union(PUBIS)), at_least(2, NECK_SIGNS_MERGED)]).within_days(HALF_A_YEAR),
                when(&[any_of(NECK_SITE.union(PUBIS).union(THIGH)), at_least(2, NECK_SIGNS_MERGED), any_of(SUDDEN_CHANGE)]),
                when(&[any_of(THIGH), at_least(2, NECK_SIGNS_MERGED)]).within_days(HALF_A_YEAR).unless_fresh_on_both_sides(),
                when(&[any_of(NECK_SITE.union(THIGH)), at_least(1, NECK_SIGNS_BEYOND_JOLTS), any_of(BONE_RISKS)]),
                when(&[any_of(NECK_SITE), all(&[F::SuddenWorsening])]).within_days(84).pain_from(7),
                when(&[any_of(NECK_SITE), all(&[F::SuddenWorsening, F::SeverePain])]),
                when(&[any(&[F::FulcrumTest, F::ThighBoneTenderness]), any(&[F::PainWalking, F::HardlyWalks, F::SeverePain])]),
            ]),
        /// Fever with pain elsewhere in this region.
        FeverWithPain = "fever_with_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::Fever])]),
            ]),
        /// A hot, red or swollen joint, or a hot, red swelling over the sore place.
        HotJoint = "hot_joint":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::HotOrRedJoint])]),
                when(&[any(&[F::HotRedSwelling])]),
            ]),
        /// A red, painful eye with joint pain.
        InflamedEye = "inflamed_eye":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::RedPainfulEye])]),
            ]),
        /// One calf or the whole leg swollen, warm or red: a clot.
        SwollenLeg = "swollen_leg":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg])]),
                when(&[any_risk(&[R::PreviousClot]), any(&[F::SwellingOrBruising])]),
            ]),
        /// Sudden severe pain here in pregnancy, or severe pain in the groin or hip that is new.
        SuddenPainInPregnancy = "sudden_pain_in_pregnancy":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::Pregnant]), all(&[F::SeverePain, F::SuddenOnset])]).within_days(28),
                when(&[any_risk(&[R::Pregnant]), all(&[F::SeverePain]), any_of(SUDDEN_CHANGE)]),
                when(&[any_risk(&[R::Pregnant]), all(&[F::SeverePain]), any_of(NECK_SITE)]).within_days(7),
            ]),
        /// Pain in calf or thigh with raised risks of a clot: a clot without visible swelling.
        ClotRiskWithLegPain = "clot_risk_with_leg_pain":
            rule(Urgency::Urgent, Source::NiceNg158, &[
                when(&[any_risk(&[R::PreviousClot]), any_of(CLOT_PLACES)]).within_days(42),
                when(&[at_least(2, CLOT_RISKS), any_of(CLOT_PLACES.union(OUTER_SIDE).union(findings(&[F::PainAnteriorThigh, F::PainButtock])))]).within_days(42),
                when(&[at_least(2, CLOT_RISKS), any_of(CLOT_PLACES)]).within_days(84),
                when(&[at_least(1, CLOT_RISKS), any(&[F::PainBelowKnee, F::PainBackOfKnee]), all(&[F::NotLoadRelated])]),
                when(&[any_risk(&[R::RecentTravelOrImmobility, R::RecentJointInjectionOrSurgery]), any(&[F::PainBelowKnee, F::PainBackOfKnee])]).within_days(42),
                when(&[any_risk(&[R::Pregnant, R::Postpartum]), any(&[F::PainBelowKnee, F::PainBackOfKnee, F::PainMedialThigh, F::PainThighUnclear])]).within_days(42),
                when(&[any(&[F::PainBelowKnee, F::PainBackOfKnee]), all(&[F::SwellingOrBruising])]),
            ]),
        /// A foot that drops or weakness that spreads: a nerve root.
        SpreadingWeakness = "spreading_weakness":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::FootDropOrSpreadingWeakness])]),
                when(&[all(&[F::BothSides]), any(&[F::PainBelowKnee, F::SpreadsDownLeg]), any(&[F::NumbnessOrTingling, F::WeaknessFromPain])]).within_days(28),
                when(&[all(&[F::BothSides, F::NumbnessOrTingling]), any(&[F::PainLowBack, F::PainButtock, F::PainSacral, F::PainPosteriorThigh, F::PainThighUnclear, F::NumbnessBelowKnee])]).within_days(28),
                when(&[all(&[F::BothSides, F::NumbnessOrTingling]), any_of(CHANGE)]),
            ]),
        /// Cancer now or earlier with rest, night or load pain or weight loss: bone may break.
        CancerWithBonePain = "cancer_with_bone_pain":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::CancerHistory]), any_of(REST_PAIN.union(findings(&[F::NotLoadRelated, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats])))]),
                when(&[any_risk(&[R::CancerHistory]), any_of(BEYOND_THE_OUTER_KNEE), any_of(LOAD_PAIN.union(CHANGE).union(findings(&[F::SeverePain])))]),
            ]),
        /// A pop and a forced stop at 11 to 18: a growth plate torn off.
        PopAndStopInTheYoung = "pop_and_stop_in_the_young":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::FeltPop]), any_of(BARELY_CARRIED.union(findings(&[F::StoppedAtOnset, F::CannotLiftLeg, F::ForcesStop, F::CannotRun, F::Limp, F::PainWalking, F::LimpOrPainWalkingAfter48h])))]).ages(11, 18),
                when(&[any(&[F::BeganInSprintKickOrJump]), any_of(BARELY_CARRIED.union(findings(&[F::CannotLiftLeg])))]).ages(11, 18),
                when(&[any(&[F::BeganInSprintKickOrJump]), any_of(NECK_SITE.union(findings(&[F::PainIliacCrest])))]).ages(11, 17).within_days(28),
            ]),
        /// Hip, thigh or knee pain at 8 to 16 with a limp, pain on walking, a stiff hip or a leg turned out, much worse at
        /// one moment, or in the hip a week and more after a fall: a slipping growth plate.
        SlippedEpiphysisSigns = "slipped_epiphysis_signs":
            rule(Urgency::Urgent, Source::RchSufe, &[
                when(&[any_of(GROWING_PLACES), any(&[F::PainWalking, F::SuddenWorsening])]).ages(8, 16).unless_fresh_on_both_sides(),
                when(&[any_of(NECK_SITE), any(&[F::AfterFallOrTrauma])]).ages(8, 16).days_from(7),
                when(&[any(&[F::LegShortenedOrRotated])]).ages(0, 16),
                when(&[any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::CouldNotWalkAtOnset, F::FootTurnsOut, F::HipFeelsStiff, F::LimitedInternalRotation, F::LimitedExternalRotation, F::LimitedHipFlexion, F::LimitedHipExtension, F::LimitedHipAbduction, F::ObligateExternalRotationInFlexion])]).ages(8, 16),
            ]),
        /// Before 16 with night or rest pain, a lump, weight loss, sweats, severe pain or a limp for over a week.
        Under16WarningSigns = "under_16_warning_signs":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::NightPainUnprovoked, F::PainAtRest, F::ConstantPain, F::NewOrGrowingLump, F::UnexplainedWeightLoss, F::NightSweats, F::FeelsIll, F::PainOnSlightestMovement, F::AnyHipMovementHurts, F::WorseWithinDays, F::SeverePain])]).ages(0, 15),
                when(&[any(&[F::Limp, F::HardlyWalks])]).ages(0, 15).days_from(8),
            ]),
        /// A fall at 50 or over, or with fragile bone or a blood thinner, even if walking.
        FallWithFragileBone = "fall_with_fragile_bone":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120).within_days(28),
                when(&[any(&[F::AfterFallOrTrauma]), any_of(BONE_RISKS.union(IMPLANTS).union(risks(&[R::Anticoagulant, R::CancerHistory])))]).within_days(28),
            ]),
        /// A blood thinner with sudden pain or swelling: bleeding.
        BleedingRiskWithSwelling = "bleeding_risk_with_swelling":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_risk(&[R::Anticoagulant]), any_of(SUDDEN_CHANGE.union(findings(&[F::SwellingOrBruising])))]),
                when(&[any_risk(&[R::Anticoagulant]), any_of(REST_PAIN.union(findings(&[F::SuddenOnset, F::SeverePain])))]).within_days(28),
                when(&[any_risk(&[R::Anticoagulant]), any(&[F::PainGroin, F::PainDeepInHip, F::PainHip, F::PainPlaceUnclear])]).within_days(14),
            ]),
        /// From 75 on, pain at the hip, the thigh or the pelvis with trouble walking and pain at rest, severe, sudden or
        /// much worse, or on a leg that hardly carries; from 65 on sudden severe pain in the hip or groin: old bone breaks without a fall, and a broken hip can be walked on.
        FragileHip = "fragile_hip":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE)), any_of(TROUBLE_WALKING), any_of(REST_PAIN.union(findings(&[F::SuddenOnset, F::SeverePain])))]).ages(75, 120).within_days(84),
                when(&[any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE)), any_of(TROUBLE_WALKING), any_of(SUDDEN_CHANGE)]).ages(75, 120),
                when(&[any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE)), any(&[F::HardlyWalks, F::CouldNotWalkAtOnset])]).ages(75, 120).within_days(84),
                when(&[any_of(NECK_SITE), all(&[F::SuddenOnset, F::SeverePain])]).ages(65, 120).within_days(14),
            ]),
        /// Thigh or groin pain after years of a bone drug, with trouble walking, at rest, on both sides or growing: the
        /// thigh bone cracks along its outer side.
        AtypicalThighFracture = "atypical_thigh_fracture":
            rule(Urgency::Urgent, Source::Bubbear2016, &[
                when(&[any_risk(&[R::BoneDrugForYears]), any_of(NECK_SITE.union(THIGH).union(OUTER_SIDE)), any_of(TROUBLE_WALKING.union(REST_PAIN).union(CHANGE).union(findings(&[F::BothSides, F::HopTestPain])))]),
            ]),
        /// A grave sign about which the runner cannot say, beside its neighbour: who cannot tell is looked at today.
        CannotTellAGraveSign = "cannot_tell_a_grave_sign":
            rule(Urgency::Urgent, Source::Judgement, &[
                when(&[cannot_say(CAUDA_EQUINA), any_of(NUMB_OR_WEAK.difference(CAUDA_EQUINA).union(findings(&[F::FootDropOrSpreadingWeakness])))]).within_days(84),
                when(&[cannot_say(CAUDA_EQUINA), any(&[F::BothSides, F::SpreadsDownLeg, F::SeverePain]), any(&[F::PainLowBack, F::PainButtock, F::PainSacral, F::PainPosteriorThigh, F::PainThighUnclear, F::PainBelowKnee])]).within_days(84),
                when(&[cannot_say(BARELY_CARRIES), any(&[F::AfterFallOrTrauma, F::FeltPop, F::SuddenOnset, F::SuddenWorsening, F::CouldNotWalkAtOnset, F::BeganInSprintKickOrJump])]).within_days(28),
                when(&[cannot_say(findings(&[F::Fever])), any_of(ANY_INFECTION_RISK.union(findings(&[F::AnyHipMovementHurts, F::FeelsIll, F::NightSweats, F::SeverePain])))]).within_days(28),
                when(&[cannot_say(findings(&[F::CalfSwelling, F::WholeLegSwelling])), any_of(CLOT_PLACES), at_least(1, CLOT_RISKS)]).within_days(84),
                when(&[cannot_say(findings(&[F::AbdominalOrPelvicPain, F::SevereAbdominalPain, F::IrreducibleGroinBulge, F::SuddenSevereTesticularPain])), any_of(ORGAN_SITE.union(findings(&[F::PainLowBack]))), any(&[F::SuddenOnset, F::SuddenWorsening, F::WorseWithinDays, F::SeverePain, F::NauseaOrVomiting])]).within_days(14),
                when(&[cannot_say(findings(&[F::DarkUrine, F::ColdPaleLeg])), all(&[F::SeverePain])]).within_days(7),
            ]),
        // ---- soon
        /// Pain at the site of the femoral neck with one bone sign, a bone risk or painkillers to keep running.
        FemoralNeckPossible = "femoral_neck_possible":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).ages(0, 49).within_days(A_YEAR),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS)]).within_days(84),
                when(&[any_of(NECK_SITE), at_least(1, NECK_SIGNS_BEYOND_WALKING)]).within_days(A_YEAR),
                when(&[any_of(NECK_SITE.union(THIGH)), at_least(1, NECK_SIGNS), any_of(CHANGE)]),
                when(&[any_of(NECK_SITE.union(THIGH)), at_least(2, NECK_SIGNS_MERGED)]).unless_fresh_on_both_sides(),
                when(&[any_of(NECK_SITE.union(THIGH)), any_of(BONE_RISKS.union(risks(&[R::NsaidToKeepRunning])))]),
            ]),
        /// Pain at the site of the femoral neck that grows through the run or over weeks, forces a stop, is felt at each
        /// landing, is back at each attempt to run or follows a load jump.
        RecentLoadPainAtFemoralNeck = "recent_load_pain_at_femoral_neck":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::ProgressiveOverWeeks])]).within_days(84),
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::WorseWithinDays])]),
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::WorsensThroughRun, F::ForcesStop, F::StoppedAtOnset, F::PainAtEachLanding, F::HurtsFromFirstSteps])]).within_days(84),
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::WorsensThroughRun, F::ForcesStop, F::PainAtEachLanding])]).ages(0, 49).within_days(HALF_A_YEAR),
                when(&[any_of(NECK_SITE), any_of(LOAD_JUMP)]).within_days(84).pain_from(4).unless_fresh_on_both_sides(),
                when(&[any_of(THIGH), any_of(LOAD_JUMP), any_of(PLAIN_RUN_PAIN)]).within_days(84).pain_from(4).unless_fresh_on_both_sides(),
            ]),
        /// Pain at the site of the femoral neck with two signs of bone under load, at any age, or back at each attempt to
        /// run; or running brings it on in somebody who runs much or without rest days, or brings on more than slight pain.
        LoadSignsAtFemoralNeck = "load_signs_at_femoral_neck":
            rule(Urgency::Soon, Source::Robertson2017, &[
                when(&[any_of(NECK_SITE.union(THIGH)), at_least(2, NECK_LOAD_SIGNS)]).within_days(HALF_A_YEAR).unless_fresh_on_both_sides(),
                when(&[any_of(NECK_SITE), at_least(2, NECK_LOAD_SIGNS)]).ages(0, 49).within_days(A_YEAR),
                when(&[any_of(NECK_SITE), any(&[F::ReturnsAtEachAttempt])]).within_days(HALF_A_YEAR),
                when(&[any_of(NECK_SITE), any(&[F::RunningBringsItOn]), any_risk(&[R::HighRunningVolume, R::NoRestDays])]).within_days(84),
                when(&[any_of(NECK_SITE), any(&[F::RunningBringsItOn])]).within_days(84).pain_from(5),
            ]),
        /// Pain under load anywhere here with an earlier bone stress injury, menstrual loss or a recent birth.
        LoadPainWithBoneRisk = "load_pain_with_bone_risk":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(LOAD_PAIN.union(UNSETTLED).difference(BAND_PAIN)), any_risk(&[R::PreviousBoneStressInjury, R::LowForceFracture, R::BoneDisease, R::MissedPeriods, R::EarlyMenopause, R::OvariesRemoved, R::Postpartum])]),
                when(&[any_of(PLAIN_RUN_PAIN.union(UNSETTLED)), any_of(BEYOND_THE_OUTER_KNEE), any_risk(&[R::PreviousBoneStressInjury, R::LowForceFracture, R::BoneDisease, R::MissedPeriods, R::EarlyMenopause, R::OvariesRemoved, R::Postpartum])]),
                when(&[any_of(BONE_PLACES.union(SACRUM_SITE)), any_of(PLAIN_RUN_PAIN.union(UNSETTLED)), any_risk(&[R::LowBmi, R::PastEatingDisorder, R::LowEnergyAvailability, R::LowBoneDensity, R::LongSteroidUse])]),
                when(&[any_risk(&[R::Postpartum]), any_of(BONE_PLACES.union(SACRUM_SITE))]).pain_from(4),
                // Thin bone or years of a bone drug can crack the thigh bone along its outer side.
                when(&[any_risk(&[R::BoneDrugForYears, R::LowBoneDensity, R::LongSteroidUse, R::BoneDisease, R::LowForceFracture]), any_of(THIGH.union(findings(&[F::PainLateralThigh])))]),
            ]),
        /// Pain at the outer thigh or hip with two signs of bone under load and a reason for it: the shaft of the thigh
        /// bone and its upper end are felt there too.
        LoadPainAtOuterSide = "load_pain_at_outer_side":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(OUTER_SIDE), at_least(2, OUTER_SIDE_SIGNS), any_of(BONE_LOAD)]).within_days(HALF_A_YEAR),
                when(&[any_of(OUTER_SIDE), any(&[F::PainAtEachLanding, F::Limp]), any_of(LOAD_JUMP.union(risks(&[R::HighRunningVolume])))]).within_days(84).unless_fresh_on_both_sides(),
            ]),
        /// Pain at the front or inside of the thigh with one bone sign, beyond the slight pain of a thigh that is sore for
        /// some days.
        ThighBonePossible = "thigh_bone_possible":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(THIGH), at_least(1, NECK_SIGNS)]).within_days(A_YEAR).pain_from(4).unless_fresh_on_both_sides(),
                when(&[any_of(THIGH), at_least(1, NECK_SIGNS)]).days_from(8).within_days(A_YEAR),
                when(&[any_of(THIGH), at_least(1, NECK_SIGNS_BEYOND_SORENESS)]).within_days(A_YEAR).pain_from(4),
            ]),
        /// Pain at the site of the femoral neck that is not the usual strain: it began in a race or a hard session or,
        /// unless it is slight, at one moment, has changed how much is run, is no better after two weeks off or the same for
        /// weeks of running, or keeps growing in somebody under 50.
        HipPainThatStays = "hip_pain_that_stays":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE), all(&[F::BeganInRaceOrHardSession])]).within_days(84),
                when(&[any_of(NECK_SITE.union(THIGH)), all(&[F::NoBetterAfter2WeeksOff])]).within_days(A_YEAR),
                when(&[any_of(NECK_SITE), any(&[F::RunsLessBecauseOfIt, F::KeptRunningWithIt])]).within_days(84).pain_from(5),
                when(&[any_of(NECK_SITE), any(&[F::SuddenOnset])]).within_days(28).pain_from(5),
                when(&[any_of(NECK_SITE), all(&[F::UnchangedOverWeeks]), any_of(PLAIN_RUN_PAIN)]).ages(0, 59).within_days(HALF_A_YEAR),
                when(&[any_of(NECK_SITE), all(&[F::ProgressiveOverWeeks])]).ages(0, 49),
            ]),
        /// Severe pain at the hip, the groin, the pubic bone or the sacrum, unbearable pain anywhere here, or severe pain
        /// that began at one moment and trouble walking.
        SeverePainAtBone = "severe_pain_at_bone":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[all(&[F::SeverePain]), any_of(NECK_SITE.union(PUBIS).union(findings(&[F::PainSacral])))]).within_days(A_YEAR).unless_fresh_on_both_sides(),
                when(&[all(&[F::UnbearablePain]), any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE))]),
                when(&[any(&[F::SuddenOnset, F::AfterFallOrTrauma, F::FeltPop, F::BeganInSprintKickOrJump]), all(&[F::SeverePain]), any_of(TROUBLE_WALKING)]),
            ]),
        /// Hopping is known to hurt.
        HoppingKnownToHurt = "hopping_known_to_hurt":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::HopTestPain])]),
            ]),
        /// Pain under load at the sacrum or pubic bone, or tenderness at one of them; pain at the sacrum with a jump in
        /// distance, menstrual loss, low energy or low bone density; or pain in the buttock that behaves like bone, with a
        /// reason for it.
        LoadPainAtSacrumOrPubis = "load_pain_at_sacrum_or_pubis":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainSacral, F::PainPubic, F::SacralTenderness, F::PubicTenderness]), any_of(RUN_PAIN)]),
                when(&[all(&[F::PubicTenderness]), any_risk(&[R::SingleSessionDistanceSpike, R::WeeklyMileageSpike, R::RunningMoreThanUsual])]),
                when(&[any(&[F::PointsToSacroiliacDimple]), any_of(RUN_PAIN)]).within_days(HALF_A_YEAR),
                when(&[any(&[F::PainSacral, F::SacralTenderness, F::PointsToSacroiliacDimple]), any_risk(&[R::LowEnergyAvailability, R::MissedPeriods, R::LowBoneDensity, R::LowForceFracture, R::BoneDisease, R::BoneDrugForYears, R::OvariesRemoved, R::SingleSessionDistanceSpike, R::WeeklyMileageSpike, R::RunningMoreThanUsual])]),
                when(&[any_of(SACRUM_SITE), any_risk(&[R::HighRunningVolume])]).within_days(84).pain_from(4),
                when(&[any_of(SACRUM_SITE), any(&[F::BeganInRaceOrHardSession])]).within_days(28).pain_from(5),
                when(&[any_of(SACRUM_SITE.union(findings(&[F::PainLowBack]))), any(&[F::ReturnsAtEachAttempt, F::PainAtEachLanding, F::HopTestPain, F::Limp, F::SingleLegStancePain]), any_of(BONE_LOAD)]).within_days(HALF_A_YEAR),
                when(&[any_of(SACRUM_SITE), any(&[F::PainAtEachLanding]), any_of(FactSet::of(&[F::SeverePain], &[R::NsaidToKeepRunning]))]),
            ]),
        /// Pain at the knee that grows through the run or on walking, with a reason for weak bone or in a recruit: bone of
        /// the thigh can be felt there.
        KneePainWithBoneRisk = "knee_pain_with_bone_risk":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[all(&[F::PainKnee]), any_of(TROUBLE_WALKING.union(findings(&[F::WorsensThroughRun, F::PainAtEachLanding, F::NightPainUnprovoked]))), any_of(BONE_RISKS.union(risks(&[R::MilitaryTraining, R::LowBmi, R::HeavyAlcohol, R::SickleCellDisease])))]),
            ]),
        /// Pain at the front of the thigh and a knee that gives way or is weak, or a weak leg that grows thin: a nerve.
        ThighPainWithWeakKnee = "thigh_pain_with_weak_knee":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainAnteriorThigh, F::PainThighUnclear]), any(&[F::KneeGivesWay, F::QuadricepsWeakness]), any_of(findings(&[F::SeverePain, F::NumbnessOrTingling, F::NightPainUnprovoked, F::MuscleWasting]).union(risks(&[R::Diabetes])))]),
                when(&[all(&[F::MuscleWasting]), any(&[F::WeaknessFromPain, F::QuadricepsWeakness, F::HamstringWeakness])]),
            ]),
        /// Two signs of bone under load, wherever it hurts.
        SeveralBoneSigns = "several_bone_signs":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[at_least(2, BONE_SIGNS_ANYWHERE)]).days_from(4).within_days(A_YEAR),
                when(&[at_least(2, BONE_SIGNS_ANYWHERE), any_of(CHANGE)]).days_from(4),
            ]),
        /// A fall, blow or pop with trouble walking or running, or severe pain.
        InjuryWithTroubleWalking = "injury_with_trouble_walking":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AfterFallOrTrauma, F::FeltPop, F::BeganInSprintKickOrJump]), any_of(TROUBLE_WALKING.union(findings(&[F::SeverePain])))]).within_days(84),
                when(&[any(&[F::AfterFallOrTrauma])]).ages(50, 120),
            ]),
        /// Sudden severe pain at the site of the femoral neck.
        SuddenSeverePainAtFemoralNeck = "sudden_severe_pain_at_femoral_neck":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(NECK_SITE.union(THIGH)), any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SeverePain])]),
            ]),
        /// Limping or sore to walk two days after a run, or unable to run.
        LimpingTwoDaysAfterARun = "limping_two_days_after_a_run":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::CannotRun])]).unless_fresh_on_both_sides(),
            ]),
        /// The hip or leg gives way.
        UnstableHip = "unstable_hip":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::GivingWay]), any_of(BEYOND_THE_OUTER_KNEE)]).within_days(HALF_A_YEAR),
                when(&[any(&[F::GivingWay]), any_of(BEYOND_THE_OUTER_KNEE), any_of(CHANGE)]),
            ]),
        /// The hip truly locks.
        LockedHip = "locked_hip":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::TrueLocking])]).within_days(HALF_A_YEAR),
                when(&[any(&[F::TrueLocking]), any_of(CHANGE)]),
            ]),
        /// A new or growing lump.
        GrowingLump = "growing_lump":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::NewOrGrowingLump])]),
            ]),
        /// A lump or bulge in the groin.
        ReducibleHernia = "reducible_hernia":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::GroinBulge, F::GroinLump])]),
            ]),
        /// Groin pain that aches into the testicle, or a testicle that is not as it should be.
        PainIntoTesticle = "pain_into_testicle":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AcheSpreadingToTesticle, F::AbnormalTesticle])]),
            ]),
        /// A pop with a bruise, a gap or a weak leg at the sit bone, a leg that cannot be lifted, or a start in a sprint
        /// before the pelvis has grown together: a torn muscle, tendon or growth plate.
        TornMuscleOrTendon = "torn_muscle_or_tendon":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::FeltPop])]).within_days(28),
                when(&[any(&[F::PalpableGap, F::CannotLiftLeg, F::ActiveLessThanPassive])]).within_days(HALF_A_YEAR),
                // A bruise where muscles begin comes from a tear.
                when(&[any(&[F::SwellingOrBruising]), any(&[F::PainSitBone, F::PainPosteriorThigh, F::PainMedialThigh, F::PainThighUnclear, F::PainGroin, F::PainPubic])]).within_days(28),
                // Two of the signs of a torn tendon at the sit bone; a pop with a bruise is above.
                when(&[all(&[F::PainSitBone]), any(&[F::FeltPop, F::SuddenOnset]), at_least(2, SIT_BONE_TEAR)]),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), all(&[F::SwellingOrBruising]), any(&[F::PainAnteriorThigh, F::PainThighUnclear])]).within_days(84),
                when(&[any(&[F::BeganInSprintKickOrJump])]).ages(11, 18).within_days(28),
                when(&[any(&[F::SuddenOnset, F::SuddenWorsening]), any(&[F::Limp, F::HardlyWalks, F::CannotRun, F::ForcesStop, F::StoppedAtOnset, F::PainSitBone, F::PainPosteriorThigh, F::PainThighUnclear])]).ages(11, 18).within_days(28),
                when(&[any(&[F::FeltPop]), any(&[F::PainSitBone, F::PainIliacCrest])]).ages(11, 24),
            ]),
        /// Groin pain that grows worse in a teenager.
        WorseningGroinPainInTeenager = "worsening_groin_pain_in_teenager":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::PainGroin, F::PainDeepInHip, F::PainHip, F::PainPubic, F::PainPlaceUnclear]), any(&[F::ProgressiveOverWeeks, F::WorseWithinDays, F::WorseDespiteLessRunning])]).ages(11, 19),
            ]),
        /// Pain at night without lying on the sore side. At the outer hip, where tendons ache at night too, only with
        /// another sign.
        UnprovokedNightPain = "unprovoked_night_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::NightPainUnprovoked]), any_of(NECK_SITE.union(THIGH).union(PELVIS).union(findings(&[F::PainPosteriorThigh, F::PainLowBack, F::PainKnee, F::PainBelowKnee, F::PainBackOfKnee])))]).within_days(A_YEAR),
                when(&[any(&[F::NightPainUnprovoked]), any_of(CHANGE.union(findings(&[F::NotLoadRelated, F::PainAtRest, F::ConstantPain, F::SecondHalfNightWaking, F::NewOrGrowingLump, F::SeverePain])))]),
            ]),
        /// Rest pain that has no link to activity or grows over weeks, or constant pain for six weeks from 60 on.
        ConstantRestPain = "constant_rest_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::ConstantPain])]).ages(60, 120).lasting(43),
                when(&[any(&[F::PainAtRest, F::ConstantPain]), any(&[F::NotLoadRelated, F::ProgressiveOverWeeks, F::WorseWithinDays])]),
            ]),
        /// Weight loss without trying, drenching sweats, or feeling ill.
        WeightLossOrSweats = "weight_loss_or_sweats":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::UnexplainedWeightLoss, F::NightSweats])]),
                when(&[any(&[F::FeelsIll]), any_of(BEYOND_THE_OUTER_KNEE)]),
            ]),
        /// A blood thinner with pain that is new: a bleed can creep in.
        BloodThinnerWithNewPain = "blood_thinner_with_new_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::Anticoagulant]), any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE).union(findings(&[F::PainLowBack, F::PainPosteriorThigh])))]).within_days(14),
            ]),
        /// New pain in the back or belly from 60 in a man and from 65 in anybody.
        NewBackPainInOldAge = "new_back_pain_in_old_age":
            rule(Urgency::Soon, Source::NiceNg156, &[
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain])]).ages(60, 120).within_days(14).unless_woman(),
                when(&[any(&[F::PainLowBack, F::AbdominalOrPelvicPain])]).ages(65, 120).within_days(14),
            ]),
        /// From 75 on, pain at the hip, the thigh or the pelvis with trouble walking or pain at rest.
        FragileHipPossible = "fragile_hip_possible":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_of(HIP_SITE.union(PELVIS).union(OUTER_SIDE)), any_of(TROUBLE_WALKING.union(REST_PAIN))]).ages(75, 120).within_days(84),
                when(&[any_of(BONE_PLACES.union(SACRUM_SITE)), any(&[F::StandingUp, F::RollingOverInBed, F::LiftingKnee, F::Stairs, F::SuddenOnset])]).ages(75, 120).within_days(28),
            ]),
        /// An injection into the hip or an operation on it in the past three months, or a replaced hip, and new pain there.
        PainAfterHipProcedure = "pain_after_hip_procedure":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::RecentJointInjectionOrSurgery]), any_of(HIP_SITE)]).within_days(28),
                when(&[any_risk(&[R::RecentJointInjectionOrSurgery]), any_of(REST_PAIN)]).within_days(84),
                when(&[any_risk(&[R::HipReplacement]), any_of(HIP_SITE.union(OUTER_SIDE)), any_of(TROUBLE_WALKING.union(REST_PAIN).union(CHANGE))]),
            ]),
        /// New burning, or skin that is newly unpleasant to touch, from 60 on: shingles can hurt before it shows, and its
        /// treatment starts within three days of the rash.
        ShinglesPossible = "shingles_possible":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::Burning, F::SkinUnpleasantToTouch])]).ages(60, 120).within_days(7),
            ]),
        /// Both hips stiff for more than half an hour in the morning from 50 on: polymyalgia.
        StiffHipsFromFifty = "stiff_hips_from_fifty":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[all(&[F::BothSides, F::MorningStiffnessOver30])]).ages(50, 120),
            ]),
        /// Whether walking hurts or works, the runner cannot say, and it hurts where the femoral neck does.
        CannotTellABoneSign = "cannot_tell_a_bone_sign":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[cannot_say(findings(&[F::PainWalking, F::Limp, F::HardlyWalks, F::UnableToBearWeight])), any_of(NECK_SITE.union(THIGH))]).within_days(84),
            ]),
        /// Cancer now or earlier with new pain here.
        CancerHistoryWithPain = "cancer_history_with_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::CancerHistory]), any_of(BEYOND_THE_OUTER_KNEE)]),
            ]),
        /// Steroids, heavy drinking, sickle cell disease or diving with groin, buttock or thigh pain.
        OsteonecrosisRisk = "osteonecrosis_risk":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any_of(NECK_SITE)]),
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any_of(THIGH.union(findings(&[F::PainButtock])))]).days_from(22),
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any_of(THIGH.union(findings(&[F::PainButtock]))), any_of(REST_PAIN)]),
                when(&[any_risk(&[R::LongSteroidUse, R::HeavyAlcohol, R::SickleCellDisease, R::DivingDecompression]), any(&[F::LimitedInternalRotation, F::LimitedHipFlexion, F::LimitedHipAbduction])]),
            ]),
        /// Pregnancy or a recent birth with groin pain when the leg is loaded.
        LoadPainInPregnancy = "load_pain_in_pregnancy":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::Pregnant, R::Postpartum]), any_of(LOAD_PAIN.union(findings(&[F::SeverePain])))]),
                when(&[any_risk(&[R::Pregnant]), any_of(NECK_SITE.union(THIGH))]),
            ]),
        /// Three of four signs of inflammatory pain.
        InflammatoryCriteria = "inflammatory_criteria":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[at_least(3, INFLAMMATORY_SIGNS)]),
                // After an infection of the gut or the bladder, joints can swell.
                when(&[any_risk(&[R::RecentInfection]), any(&[F::KneeSwellsOrLocks, F::MorningStiffnessOver30, F::AlternatingButtockPain, F::SecondHalfNightWaking])]),
            ]),
        /// Leg cramp or heaviness at hard effort that is gone minutes later.
        FlowLimitationOnEffort = "flow_limitation_on_effort":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::CrampOrLegHeavinessOnEffort, F::MurmurOrWeakPulse])]),
            ]),
        /// An examiner found the ankle or the toes weak: a nerve root.
        WeakAnkleOrToes = "weak_ankle_or_toes":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AnkleOrToeWeakness])]),
            ]),
        /// Growing pain without any link to activity, or night pain that melts away with ibuprofen.
        PainWithoutLoad = "pain_without_load":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[all(&[F::NotLoadRelated]), any(&[F::ProgressiveOverWeeks, F::WorseWithinDays])]),
                when(&[any(&[F::NsaidRelievesNightPain])]),
            ]),
        /// Hip, thigh or knee pain before 16.
        Under16 = "under_16":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[]).ages(0, 15).unless_fresh_on_both_sides(),
            ]),
        /// Worse over two weeks although running was cut down.
        WorseDespiteLessRunningSign = "worse_despite_less_running_sign":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::WorseDespiteLessRunning])]),
            ]),
        /// Known shallow sockets or childhood hip trouble with a limp or giving way.
        ShallowSocketWithLimp = "shallow_socket_with_limp":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::HipDysplasiaHistory]), any(&[F::Limp, F::LimpOrPainWalkingAfter48h, F::GivingWay])]),
            ]),
        /// Known shallow sockets or childhood hip trouble with pain in the groin, deep in the hip or on its outer side.
        ShallowSocketWithHipPain = "shallow_socket_with_hip_pain":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any_risk(&[R::HipDysplasiaHistory]), any_of(NECK_SITE.union(findings(&[F::PainLateralHip])))]),
            ]),
        /// Belly, pelvic, urinary or menstrual signs with the pain.
        VisceralSigns = "visceral_signs":
            rule(Urgency::Soon, Source::Judgement, &[
                when(&[any(&[F::AbdominalOrPelvicPain, F::UrinarySymptoms])]).within_days(HALF_A_YEAR),
                when(&[any(&[F::AbdominalOrPelvicPain, F::UrinarySymptoms]), any_of(CHANGE)]),
                when(&[any(&[F::NauseaOrVomiting]), any_of(ORGAN_SITE.union(findings(&[F::PainLowBack])))]),
                when(&[any(&[F::PainWithPeriods]), any_of(NECK_SITE.union(PUBIS))]).pain_from(4),
            ]),
        // ---- routine
        /// A sign of inflammatory pain.
        InflammatoryPattern = "inflammatory_pattern":
            rule(Urgency::Routine, Source::Judgement, &[
                when(&[any(&[F::MorningStiffnessOver30, F::AlternatingButtockPain, F::SecondHalfNightWaking])]),
            ]),
    }

    /// One rule for each red flag.
    pub const RED_FLAG_RULES: [Rule<RedFlag>];
}

impl RedFlag {
    /// The rule behind it: when it is raised, how urgent it is, and its source.
    pub const fn rule(self) -> &'static Rule<Self> {
        &RED_FLAG_RULES[self as usize]
    }
}
