//! English for the signs to watch for: one short sentence each, as one says it to a runner.

use crate::knowledge::triage::Warning as W;

#[rustfmt::skip] // a table: one line per sign
pub(super) const fn warning(warning: W) -> &'static str {
    match warning {
        W::WalkingBeginsToHurt => "It starts to hurt when you walk, or you limp.",
        W::HurtsAtRestOrAtNight => "It hurts at rest, or at night when you are not lying on it.",
        W::SuddenlyMuchWorse => "It suddenly gets much worse.",
        W::CrackFeltOrHeard => "You feel or hear a crack.",
        W::NoWeightOnTheLeg => "The leg suddenly no longer carries you.",
        W::FeverOrShivering => "You get a fever or start to shiver. Painkillers can hide a fever.",
        W::SlightestMovementHurts => "Even a small movement of the hip hurts badly.",
        W::SaddleBladderOrBothLegs => "You go numb between the legs, have new trouble with bladder or bowel, or both legs turn weak.",
        W::FootDropsOrWeaknessSpreads => "Your foot drops, or weakness spreads in the leg.",
        W::ChestPainBreathOrFainting => "Your chest hurts, you are short of breath, or you faint.",
        W::LegSwellsOrReddens => "Your calf or leg swells, or turns warm or red.",
        W::HotRedAndSwollen => "The sore place turns hot, red and swollen.",
        W::TesticleHurtsBadly => "A testicle suddenly hurts badly.",
        W::BulgeStaysOut => "A bulge in the groin turns hard or does not go back.",
        W::BellyHurtsBadlyOrVomiting => "Your belly hurts badly, or you keep vomiting.",
        W::BleedingOrPainInPregnancy => "You could be pregnant, and you bleed or it hurts low on one side of the belly.",
        W::UrineTurnsDark => "Your urine turns dark, like cola.",
        W::MusclesVeryWeakOrSwollen => "Your muscles turn very weak or swell a lot.",
        W::ConfusedAfterHeat => "You are confused after a long, hot run.",
        W::LegTurnsColdAndPale => "The leg turns cold and pale.",
        W::BlistersOnTheSkin => "A rash with blisters comes up on the sore skin.",
        W::NewHeadacheOrBlurredSight => "You get a new headache, or your sight blurs.",
    }
}

#[rustfmt::skip] // a table: one line per sign, to stand in a list
pub(super) const fn in_brief(warning: W) -> &'static str {
    match warning {
        W::WalkingBeginsToHurt => "new pain on walking, a new limp",
        W::HurtsAtRestOrAtNight => "new pain at rest, or at night without lying on it",
        W::SuddenlyMuchWorse => "suddenly much worse pain",
        W::CrackFeltOrHeard => "a crack you feel or hear",
        W::NoWeightOnTheLeg => "suddenly unable to stand on the leg",
        W::FeverOrShivering => "fever or chills with this pain",
        W::SlightestMovementHurts => "bad pain at the slightest movement",
        W::SaddleBladderOrBothLegs => "numbness between the legs, bladder or bowel trouble, both legs weak",
        W::FootDropsOrWeaknessSpreads => "a foot that drops, weakness that spreads",
        W::ChestPainBreathOrFainting => "chest pain, breathlessness, fainting",
        W::LegSwellsOrReddens => "a swollen, warm or red leg",
        W::HotRedAndSwollen => "a hot, red sore spot",
        W::TesticleHurtsBadly => "in men, sudden bad pain in a testicle",
        W::BulgeStaysOut => "a groin bulge that is hard or stays out",
        W::BellyHurtsBadlyOrVomiting => "bad belly pain, vomiting again and again",
        W::BleedingOrPainInPregnancy => "if you may be pregnant: bleeding, or pain low on one side",
        W::UrineTurnsDark => "urine dark like cola",
        W::MusclesVeryWeakOrSwollen => "very weak or swollen muscles",
        W::ConfusedAfterHeat => "confusion after a long, hot run",
        W::LegTurnsColdAndPale => "a cold, pale leg",
        W::BlistersOnTheSkin => "a rash with blisters",
        W::NewHeadacheOrBlurredSight => "a new headache, blurred sight",
    }
}
