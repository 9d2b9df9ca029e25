//! The signs a runner is told to watch for: what a picture could turn into, and what is an emergency with any picture.
//!
//! Nobody is told to watch for what is already there. So each sign names the facts that leave it out, and the pictures
//! in which it comes first. What fits no fact, such as a rash, is left out by nothing.

use super::sets::ANY_INFECTION_RISK;
use crate::keyed::keyed_table;
use crate::knowledge::facts::{ANYBODY, BONE_PLACES, BONE_RISKS, SORENESS, Suits, findings, risks};
use crate::knowledge::sources::Source;
use crate::vocabulary::{FactSet, Finding as F, RiskFactor as R, Urgency};

/// Pain that a nerve or the spine may send, and its signs.
const NERVE: FactSet = findings(&[
    F::PainLowBack,
    F::PainButtock,
    F::PainSacral,
    F::PainPosteriorThigh,
    F::PainBelowKnee,
    F::SpreadsDownLeg,
    F::NumbnessOrTingling,
    F::WeaknessFromPain,
    F::AnkleOrToeWeakness,
    F::FootDropOrSpreadingWeakness,
]);

/// A leg that shows a clot, and what makes one likelier.
const CLOT_SIGNS: FactSet = FactSet::of(
    &[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg],
    &[
        R::PreviousClot,
        R::RecentTravelOrImmobility,
        R::CombinedContraceptive,
        R::CancerHistory,
        R::Pregnant,
        R::Postpartum,
    ],
);

/// The same, and where a clot of the leg is felt.
const CLOT: FactSet = CLOT_SIGNS.union(findings(&[
    F::PainBelowKnee,
    F::PainBackOfKnee,
    F::PainPosteriorThigh,
    F::PainMedialThigh,
    F::PainThighUnclear,
]));

/// Where a hernia, a testicle or an organ of the belly is felt, and their signs.
const GROIN: FactSet = findings(&[
    F::PainGroin,
    F::PainPubic,
    F::PainMedialThigh,
    F::PainHip,
    F::PainPlaceUnclear,
    F::GroinLump,
    F::AcheSpreadingToTesticle,
    F::AbnormalTesticle,
    F::AbdominalOrPelvicPain,
    F::UrinarySymptoms,
    F::PainWithPeriods,
    F::NauseaOrVomiting,
]);

/// A leg that gets too little blood on effort.
const FLOW: FactSet =
    findings(&[F::CrampOrLegHeavinessOnEffort, F::MurmurOrWeakPulse, F::OnlyAtHighIntensity, F::PainBelowKnee]);

/// How long after a hard effort its own dangers are watched for.
const HARD_EFFORT_DAYS: u16 = 14;

const STIFFNESS: FactSet = findings(&[F::MorningStiffnessOver30, F::HipFeelsStiff]);

/// Bone that suffers under load, or is weaker than its load.
const LOADED_BONE: FactSet =
    BONE_RISKS.union(findings(&[F::PainAtEachLanding, F::ForcesStop, F::CannotRun, F::HopTestPain]));

#[rustfmt::skip] // a table: what it means; how urgent, source, what whoever it happens to would say; when it is told
keyed_table! {
    /// A sign to watch for, which would make it more urgent. What fits few pictures stands before what fits many, and
    /// of two that come first with a picture the earlier one does.
    #[non_exhaustive]
    pub enum Warning {
        /// Dark urine after hard effort.
        UrineTurnsDark = "urine_turns_dark":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::DarkUrine]))
                .only_with(SORENESS)
                .within_days(HARD_EFFORT_DAYS),
        /// Muscles that turn very weak or swell a lot after hard effort.
        MusclesVeryWeakOrSwollen = "muscles_very_weak_or_swollen":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::WeaknessBothLegs, F::WholeLegSwelling]))
                .covered_by(findings(&[F::SwellingOrBruising]))
                .only_with(SORENESS)
                .within_days(HARD_EFFORT_DAYS),
        /// Confusion after a long effort in the heat.
        ConfusedAfterHeat = "confused_after_heat":
            warning(Urgency::Emergency, Source::Judgement, FactSet::EMPTY)
                .only_with(FactSet::of(&[F::BeganInRaceOrHardSession], &[R::RaceJustRun]))
                .within_days(HARD_EFFORT_DAYS),
        /// Blisters on the sore skin: shingles.
        BlistersOnTheSkin = "blisters_on_the_skin":
            warning(Urgency::Urgent, Source::Judgement, FactSet::EMPTY)
                .only_with(findings(&[F::Burning, F::SkinUnpleasantToTouch])),
        /// Walking begins to hurt, or the runner limps.
        WalkingBeginsToHurt = "walking_begins_to_hurt":
            warning(Urgency::Soon, Source::Judgement, findings(&[F::PainWalking, F::Limp]))
                .covered_by(findings(&[F::LimpOrPainWalkingAfter48h, F::HardlyWalks, F::UnableToBearWeight]))
                .first_with(BONE_PLACES),
        /// It begins to hurt at rest, or at night without lying on it.
        HurtsAtRestOrAtNight = "hurts_at_rest_or_at_night":
            warning(Urgency::Soon, Source::Judgement, findings(&[F::PainAtRest, F::NightPainUnprovoked]))
                .covered_by(findings(&[F::ConstantPain, F::SecondHalfNightWaking, F::NsaidRelievesNightPain]))
                .first_with(BONE_PLACES),
        /// It turns much worse at one moment.
        SuddenlyMuchWorse = "suddenly_much_worse":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::SuddenWorsening]))
                .comes_with(findings(&[F::SeverePain, F::PainWalking]))
                .first_with(BONE_PLACES),
        /// The leg can no longer carry weight.
        NoWeightOnTheLeg = "no_weight_on_the_leg":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::UnableToBearWeight]))
                .told_as(Urgency::Emergency)
                .comes_with(findings(&[F::SuddenWorsening, F::SeverePain]))
                .first_with(BONE_PLACES.union(LOADED_BONE)),
        /// A new headache or blurred sight with stiff hips from 50 on: an inflamed artery of the head.
        NewHeadacheOrBlurredSight = "new_headache_or_blurred_sight":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::RedPainfulEye]))
                .only_with(STIFFNESS)
                .suits(ANYBODY.aged(50, 120)),
        /// Fever or shivering along with the pain.
        FeverOrShivering = "fever_or_shivering":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::Fever]))
                .first_with(ANY_INFECTION_RISK),
        /// The slightest movement of the hip begins to hurt badly.
        SlightestMovementHurts = "slightest_movement_hurts":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::PainOnSlightestMovement]))
                .only_with(ANY_INFECTION_RISK.union(findings(&[F::FeelsIll, F::AnyHipMovementHurts]))),
        /// Chest pain, shortness of breath or fainting.
        ChestPainBreathOrFainting = "chest_pain_breath_or_fainting":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::ChestPainOrBreathlessness, F::Fainting]))
                .first_with(CLOT_SIGNS),
        /// Numbness of the saddle, new trouble with bladder or bowel, or both legs weak.
        SaddleBladderOrBothLegs = "saddle_bladder_or_both_legs":
            warning(Urgency::Emergency, Source::GirftCes2023, findings(&[F::SaddleNumbness, F::NewBladderOrBowelChange, F::WeaknessBothLegs]))
                .covered_by(findings(&[F::NewSexualNumbness, F::ShootingPainBothLegs]))
                .first_with(NERVE),
        /// The foot drops, or weakness of the leg spreads.
        FootDropsOrWeaknessSpreads = "foot_drops_or_weakness_spreads":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::FootDropOrSpreadingWeakness]))
                .only_with(NERVE),
        /// A calf or the leg swells, or turns warm or red.
        LegSwellsOrReddens = "leg_swells_or_reddens":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::CalfSwelling, F::WholeLegSwelling, F::WarmOrRedLeg]))
                .first_with(CLOT),
        /// The sore place or a joint turns hot, red and swollen.
        HotRedAndSwollen = "hot_red_and_swollen":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::HotOrRedJoint, F::HotRedSwelling]))
                .first_with(ANY_INFECTION_RISK.union(findings(&[F::PainSitBone]))),
        /// A crack is felt or heard.
        CrackFeltOrHeard = "crack_felt_or_heard":
            warning(Urgency::Urgent, Source::Judgement, findings(&[F::FeltPop]))
                .told_as(Urgency::Emergency)
                .comes_with(findings(&[F::SuddenWorsening, F::SeverePain, F::PainWalking]))
                .only_with(LOADED_BONE),
        /// The leg turns cold and pale.
        LegTurnsColdAndPale = "leg_turns_cold_and_pale":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::ColdPaleLeg]))
                .only_with(FLOW),
        /// A testicle suddenly hurts badly.
        TesticleHurtsBadly = "testicle_hurts_badly":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::SuddenSevereTesticularPain]))
                .only_with(GROIN),
        /// A bulge in the groin turns hard or stays out.
        BulgeStaysOut = "bulge_stays_out":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::IrreducibleGroinBulge]))
                .only_with(GROIN),
        /// Severe pain in the belly, or vomiting.
        BellyHurtsBadlyOrVomiting = "belly_hurts_badly_or_vomiting":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::SevereAbdominalPain, F::NauseaOrVomiting]))
                .comes_with(findings(&[F::WorseWithinDays]))
                .only_with(GROIN.union(findings(&[F::PainLowBack]))),
        /// A possible pregnancy, with bleeding or with pain low on one side of the belly.
        BleedingOrPainInPregnancy = "bleeding_or_pain_in_pregnancy":
            warning(Urgency::Emergency, Source::Judgement, findings(&[F::AbdominalOrPelvicPain]))
                .comes_with(PREGNANT)
                .while_open(PREGNANT)
                .only_with(GROIN.union(findings(&[F::PainLowBack, F::PainSacral])).union(risks(&[R::Pregnant, R::MissedPeriods]))),
    }

    /// The signs to watch for.
    pub const WARNINGS: [WarningEntry];
}

const PREGNANT: FactSet = risks(&[R::Pregnant]);

impl Warning {
    /// What leaves it out, when it comes first, and how urgent it would be.
    pub const fn entry(self) -> &'static WarningEntry {
        &WARNINGS[self as usize]
    }
}

/// A sign to watch for, and whom it is told.
#[derive(Debug)]
#[non_exhaustive]
pub struct WarningEntry {
    /// The sign.
    pub warning: Warning,
    /// The least urgency it means. It is told only in pictures to which the rules give at least this, should it come
    /// up.
    pub urgency: Urgency,
    /// How urgent a runner is told that it is, whatever the picture. One sign has one rule where the rules alone would
    /// make it one of today here and an emergency there. `None`: as the rules say.
    pub told_as: Option<Urgency>,
    /// Where it comes from.
    pub source: Source,
    /// What it names, as a runner to whom it happens would tell it. While one of these is present, it is left out.
    /// Empty: no fact says it.
    pub signs: FactSet,
    /// It is left out with one of these too, because they say as much or more.
    pub covered_by: FactSet,
    /// What whoever it happens to would tell along with it. These leave it in.
    pub comes_with: FactSet,
    /// It comes first with one of these. Empty: it comes with the others.
    pub first_with: FactSet,
    /// Whether it is told only with one of them.
    pub only_then: bool,
    /// It is left out once all of these are known to be absent. Empty: it does not depend on them.
    pub while_open: FactSet,
    /// Whom it suits, besides whom its signs suit.
    pub suits: Suits,
    /// It is left out once the complaint is known to have lasted longer. `None`: it does not depend on that.
    pub within_days: Option<u16>,
}

const fn warning(warning: Warning, urgency: Urgency, source: Source, signs: FactSet) -> WarningEntry {
    WarningEntry {
        warning,
        urgency,
        told_as: None,
        source,
        signs,
        covered_by: FactSet::EMPTY,
        comes_with: FactSet::EMPTY,
        first_with: FactSet::EMPTY,
        only_then: false,
        while_open: FactSet::EMPTY,
        suits: ANYBODY,
        within_days: None,
    }
}

impl WarningEntry {
    /// The facts of which any one leaves it out while it is present.
    pub const fn left_out_with(&self) -> FactSet {
        self.signs.union(self.covered_by)
    }

    /// What a runner to whom it happens would tell. Empty where no fact says it.
    pub const fn told(&self) -> FactSet {
        self.signs.union(self.comes_with)
    }

    const fn told_as(self, urgency: Urgency) -> Self {
        Self { told_as: Some(urgency), ..self }
    }

    const fn covered_by(self, covered_by: FactSet) -> Self {
        Self { covered_by, ..self }
    }

    const fn comes_with(self, comes_with: FactSet) -> Self {
        Self { comes_with, ..self }
    }

    const fn first_with(self, first_with: FactSet) -> Self {
        Self { first_with, ..self }
    }

    const fn only_with(self, first_with: FactSet) -> Self {
        Self { first_with, only_then: true, ..self }
    }

    const fn while_open(self, while_open: FactSet) -> Self {
        Self { while_open, ..self }
    }

    const fn suits(self, suits: Suits) -> Self {
        Self { suits, ..self }
    }

    const fn within_days(self, days: u16) -> Self {
        Self { within_days: Some(days), ..self }
    }
}
