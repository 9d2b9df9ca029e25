//! Pain at the pubic bone and where the belly and inner thigh muscles attach to it, also called osteitis pubis.
//!
//! Gradual central pain that spreads to the lower belly and both inner thighs; twisting, a low seat and at times a
//! cough bring it on. Mostly in men who play field sports, less often in distance runners and new mothers. A stress
//! fracture of the pubic ramus has the same tender bone and is worse on standing, walking and hopping. Fever or severe
//! rest pain is an infected bone until shown otherwise.

use super::prelude::*;

#[rustfmt::skip] // a table: columns are aligned by hand
pub(crate) const ENTRY: ConditionEntry = ConditionEntry {
    condition: Condition::PubicRelatedGroinPain,
    family: Family::Tendon,
    ages: (11, 120),
    // In pregnancy or after a birth: one in ten of those who have it, against one in fifty of the others.
    prior: prior(0.015, 0.015, 0.0005)
        .factors(&[men((18, 39), 1.5, Judgement)])
        .pregnant(5.0)
        .postpartum(5.0),
    presentations: &[
        presentation("usual", 1.0, &[
            clue(PainPubic,        share(0.90),  Judgement),
            clue(PainGroin,        share(0.70),  Judgement),
            clue(PainMedialThigh,  share(0.40),  Judgement),
            clue(PainThighUnclear, share(0.10),  Judgement),
            clue(PainBackOfKnee,   share(0.005), Judgement),
            clue(PainHip,          share(0.05),  Judgement),
        ], &[
            clue(GradualOnset,             share(0.85),               Judgement),
            clue(LastsOver3Months,         OFTEN,                     Judgement),
            clue(BothSides,                share(0.35),               Judgement),
            clue(Twisting,                 OFTEN,                     Judgement),
            clue(Kicking,                  share(0.45),               Judgement),
            clue(Sprinting,                share(0.55),               Judgement),
            clue(GettingInCar,             share(0.50),               Judgement),
            clue(RollingOverInBed,         share(0.45),               Judgement),
            clue(CoughOrSneeze,            share(0.35),               Judgement),
            clue(SitUps,                   share(0.45),               Judgement),
            clue(AbdominalOrPelvicPain,    share(0.20),               Judgement),
            clue(EasesAsWarmsUp,           share(0.40),               Judgement),
            clue(SingleLegStancePain,      share(0.25),               Judgement),
            clue(SingleLegStanceGroinPain, share(0.20),               Judgement),
            // Shares only: the specificity of the squeeze among other groin pains (.075) shows that it separates none
            // of them.
            clue(PubicTenderness,          share(0.853).specialist(), Falvey2016),
            clue(AdductorSqueezePain,      share(0.854).specialist(), Falvey2016),
            clue(AdductorTenderness,       share(0.40),               Judgement),
            clue(InguinalCanalTenderness,  share(0.20),               Judgement),
            clue(AnteriorGroinTenderness,  share(0.15),               Judgement),
            clue(LimitedInternalRotation,  share(0.20),               Judgement),
            clue(PelvicBeltHelps,          share(0.10),               Judgement),
            clue(StandingForLong,          share(0.30),               Judgement),
            clue(BeganInSprintKickOrJump,  share(0.09),               Judgement),
            clue(KeptRunningWithIt,        share(0.48),               Judgement),
            clue(LiftingKnee,              share(0.23),               Judgement),
            clue(SidewaysMovement,         share(0.37),               Judgement),
            clue(SoreToPress,              share(0.79),               Judgement),
            clue(GroinLump,                share(0.017),              Judgement),
            clue(GlutealMuscleTenderness,  share(0.08),               Judgement),
            clue(BellyWallTenderness,      share(0.47),               Judgement),
            clue(AbnormalTesticle,         share(0.007),              Judgement),
            clue(HipExtensorWeakness,      share(0.06),               Judgement),
        ]),
    ],
    // The same as for adductor pain, so that they do not separate the two.
    background: &[
        factor(PreviousGroinInjury, odds(2.6),    Judgement),
        factor(WeakAdductors,       odds(4.28),   Judgement),
        factor(HipReplacement,      share(0.005), Judgement),
        factor(CompetitiveAthlete,  share(0.45),  Judgement),
        factor(FieldOrCourtSport,   share(0.52),  Judgement),
    ],
    rivals: &[
        Condition::AdductorRelatedGroinPain, Condition::PelvicStressFracture, Condition::InguinalRelatedGroinPain,
    ],
    danger: None,
    bone_stress: false,
    codes: icd10cm(&["R10.2-"]),
    reviewed: "2026-11",
};
