//! English for facts: a short label for lists, and the question a form asks.

use super::FactText;
use crate::vocabulary::{Fact, Finding as F, RiskFactor as R};

#[rustfmt::skip] // a table: label, then question
pub(super) const fn finding(finding: F) -> FactText {
    match finding {
        F::PainGroin => FactText::new(
            "groin or front of the hip",
            "Does it hurt in the groin or in the crease at the front of the hip?",
        ),
        F::PainAnteriorThigh => FactText::new(
            "front of the thigh",
            "Does it hurt at the front of the thigh?",
        ),
        F::PainMedialThigh => FactText::new(
            "inner thigh",
            "Does it hurt on the inside of the thigh?",
        ),
        F::PainPubic => FactText::new(
            "pubic bone",
            "Does it hurt at the pubic bone, low in the middle at the front?",
        ),
        F::PainIliacCrest => FactText::new(
            "bony rim of the pelvis",
            "Does it hurt at the bony rim of the pelvis, or at the bony point at the front of it?",
        ),
        F::PainDeepInHip => FactText::new(
            "deep in the hip, hard to point to",
            "Is the pain deep in the hip, so that you cup the hip with your hand rather than point to one spot?",
        ),
        F::PainLateralHip => FactText::new(
            "outside of the hip",
            "Does it hurt at the bony point on the outside of the hip?",
        ),
        F::PainLateralThigh => FactText::new(
            "outer thigh",
            "Does it hurt on the outside of the thigh?",
        ),
        F::PainButtock => FactText::new(
            "buttock",
            "Does it hurt in the buttock?",
        ),
        F::PainSitBone => FactText::new(
            "sit bone",
            "Does it hurt at the bone you sit on?",
        ),
        F::PainPosteriorThigh => FactText::new(
            "back of the thigh",
            "Does it hurt at the back of the thigh?",
        ),
        F::PainSacral => FactText::new(
            "base of the spine (sacrum)",
            "Does it hurt over the flat bone at the base of the spine?",
        ),
        F::PainLowBack => FactText::new(
            "low back",
            "Does your low back hurt?",
        ),
        F::PainLateralKnee => FactText::new(
            "outside of the knee",
            "Does it hurt at the outside of the knee?",
        ),
        F::PainKnee => FactText::new(
            "front or inside of the knee",
            "Does it hurt at the front or inside of the knee?",
        ),
        F::PainBelowKnee => FactText::new(
            "below the knee",
            "Does the pain run down below the knee?",
        ),
        F::PainPlaceUnclear => FactText::new(
            "hip or thigh, exact place unclear",
            "Is the pain somewhere in the hip or upper thigh, but you cannot say where?",
        ),
        F::BothSides => FactText::new(
            "both sides",
            "Is the pain on both sides?",
        ),
        F::BilateralSymmetricSoreness => FactText::new(
            "both legs sore alike",
            "Are both legs sore in the same way, over whole muscles?",
        ),
        F::SuddenOnset => FactText::new(
            "began suddenly",
            "Did the pain begin at one moment that you remember?",
        ),
        F::GradualOnset => FactText::new(
            "crept in slowly",
            "Did the pain creep in over days or weeks?",
        ),
        F::FeltPop => FactText::new(
            "a pop or crack at the start",
            "Did you feel or hear a pop, snap or crack as it began?",
        ),
        F::AfterFallOrTrauma => FactText::new(
            "after a fall or blow",
            "Did it begin with a fall, a blow or a collision?",
        ),
        F::LastsOver3Weeks => FactText::new(
            "lasts over three weeks",
            "Has it lasted more than three weeks?",
        ),
        F::LastsOver3Months => FactText::new(
            "lasts over three months",
            "Has it lasted more than three months?",
        ),
        F::WorsensThroughRun => FactText::new(
            "gets worse through the run",
            "Does the pain grow the longer you run?",
        ),
        F::ForcesStop => FactText::new(
            "makes you stop the run",
            "Does the pain make you stop or cut runs short?",
        ),
        F::CannotRun => FactText::new(
            "cannot run at all",
            "Is running impossible at present because of the pain?",
        ),
        F::RepeatableDistance => FactText::new(
            "comes at the same distance each time",
            "Does it come on at about the same distance every time?",
        ),
        F::ReturnsAtEachAttempt => FactText::new(
            "returns at each attempt to run",
            "Does it settle with rest and come back each time you try to run again?",
        ),
        F::OnlyAtHighIntensity => FactText::new(
            "only at hard effort",
            "Does it come only at hard effort and never at an easy pace?",
        ),
        F::ReliefWithinMinutesOfStopping => FactText::new(
            "gone minutes after stopping",
            "Is it gone within a few minutes of stopping?",
        ),
        F::EasesAsWarmsUp => FactText::new(
            "eases as you warm up",
            "Does it hurt at the start and ease as you warm up or move about?",
        ),
        F::OnlyAfterRun => FactText::new(
            "only hours after the run",
            "Does it come only some hours after the run, not during it?",
        ),
        F::WorseDayAfter => FactText::new(
            "worst the day after",
            "Is it worst on the day after a run?",
        ),
        F::ResolvesWithin72h => FactText::new(
            "gone within three days",
            "Is it gone within three days each time?",
        ),
        F::EasesWithRest => FactText::new(
            "eases with rest",
            "Does a rest from running ease it?",
        ),
        F::ProgressiveOverWeeks => FactText::new(
            "worse over weeks",
            "Has it become worse over the past weeks?",
        ),
        F::WorseDespiteLessRunning => FactText::new(
            "worse despite less running",
            "Has it become worse over two weeks even though you ran less?",
        ),
        F::NoBetterAfter2WeeksOff => FactText::new(
            "no better after two weeks of rest",
            "Is it no better after two weeks without running, or with far less?",
        ),
        F::FailedRehabilitation => FactText::new(
            "rehabilitation did not help",
            "Have six weeks or more of exercises or treatment failed to help?",
        ),
        F::NotLoadRelated => FactText::new(
            "no link to activity",
            "Does it come and go without any link to what you do?",
        ),
        F::PainWalking => FactText::new(
            "hurts to walk",
            "Does walking hurt?",
        ),
        F::Limp => FactText::new(
            "a limp",
            "Do you limp?",
        ),
        F::LimpOrPainWalkingAfter48h => FactText::new(
            "still limping two days after the run",
            "Two days after your last run, do you still limp or hurt to walk?",
        ),
        F::UnableToBearWeight => FactText::new(
            "cannot stand on the leg",
            "Are you unable to put weight on the leg?",
        ),
        F::PainAtRest => FactText::new(
            "hurts at rest",
            "Does it hurt when you rest and keep still?",
        ),
        F::NightPainUnprovoked => FactText::new(
            "pain at night, not from lying on it",
            "Does it hurt or wake you at night even when you are not lying on the sore side?",
        ),
        F::SecondHalfNightWaking => FactText::new(
            "wakes in the early morning hours",
            "Does pain or stiffness wake you in the second half of the night?",
        ),
        F::NsaidRelievesNightPain => FactText::new(
            "night pain melts away with ibuprofen or aspirin",
            "Does ibuprofen or aspirin take the night pain away completely?",
        ),
        F::MorningStiffnessUnder30 => FactText::new(
            "stiff under 30 minutes in the morning",
            "Are you stiff in the morning for less than half an hour?",
        ),
        F::MorningStiffnessOver30 => FactText::new(
            "stiff over 30 minutes in the morning",
            "Are you stiff in the morning for more than half an hour?",
        ),
        F::AlternatingButtockPain => FactText::new(
            "buttock pain that changes sides",
            "Does the pain change from one buttock to the other?",
        ),
        F::Sitting => FactText::new(
            "sitting",
            "Does sitting bring it on?",
        ),
        F::Driving => FactText::new(
            "driving",
            "Does driving bring it on?",
        ),
        F::Stairs => FactText::new(
            "stairs",
            "Do stairs bring it on?",
        ),
        F::Uphill => FactText::new(
            "running uphill",
            "Does running uphill bring it on?",
        ),
        F::Downhill => FactText::new(
            "running downhill",
            "Does running downhill bring it on?",
        ),
        F::Sprinting => FactText::new(
            "sprinting",
            "Does fast running or sprinting bring it on?",
        ),
        F::Kicking => FactText::new(
            "kicking",
            "Does kicking bring it on?",
        ),
        F::Twisting => FactText::new(
            "twisting or turning",
            "Does twisting or a change of direction bring it on?",
        ),
        F::DeepSquat => FactText::new(
            "deep squat",
            "Does a deep squat bring it on?",
        ),
        F::GettingInCar => FactText::new(
            "getting in or out of a car",
            "Does getting in or out of a car or a low seat bring it on?",
        ),
        F::PuttingOnSocks => FactText::new(
            "putting on socks and shoes",
            "Is it painful or hard to put on socks and shoes?",
        ),
        F::Lunging => FactText::new(
            "lunging",
            "Does lunging bring it on?",
        ),
        F::HipExtension => FactText::new(
            "long strides",
            "Do long strides, with the leg far behind you, bring it on?",
        ),
        F::CrossingLegs => FactText::new(
            "crossing the legs",
            "Does crossing your legs bring it on?",
        ),
        F::LyingOnSide => FactText::new(
            "lying on the sore side",
            "Does it hurt to lie on the sore side?",
        ),
        F::RollingOverInBed => FactText::new(
            "rolling over in bed",
            "Does rolling over in bed hurt?",
        ),
        F::StandingUp => FactText::new(
            "getting up from a chair",
            "Does getting up from a chair hurt?",
        ),
        F::CoughOrSneeze => FactText::new(
            "coughing or sneezing",
            "Does coughing or sneezing bring it on?",
        ),
        F::SharpPain => FactText::new(
            "sharp",
            "Is the pain sharp?",
        ),
        F::DeepAche => FactText::new(
            "a deep ache",
            "Is the pain a dull, deep ache?",
        ),
        F::Burning => FactText::new(
            "burning",
            "Does the pain burn?",
        ),
        F::SeverePain => FactText::new(
            "severe",
            "Is the worst pain 7 or more of 10?",
        ),
        F::Clicking => FactText::new(
            "clicking",
            "Does the hip click?",
        ),
        F::AudibleSnap => FactText::new(
            "a snap one can hear",
            "Does the hip snap so that you hear it or feel it jump?",
        ),
        F::Catching => FactText::new(
            "catching",
            "Does the hip catch in certain movements?",
        ),
        F::TrueLocking => FactText::new(
            "gets stuck",
            "Does the hip get stuck so that you cannot move it for a moment?",
        ),
        F::GivingWay => FactText::new(
            "giving way",
            "Does the hip or leg give way under you?",
        ),
        F::HipMovementPainless => FactText::new(
            "moving the hip does not hurt",
            "Can you move the hip in every direction without pain?",
        ),
        F::PainOnSlightestMovement => FactText::new(
            "the slightest movement hurts",
            "Does even the slightest movement of the hip hurt badly?",
        ),
        F::NumbnessOrTingling => FactText::new(
            "numbness or tingling",
            "Do you have numbness or tingling in the leg?",
        ),
        F::WeaknessFromPain => FactText::new(
            "weak because it hurts",
            "Does the leg feel weak because it hurts?",
        ),
        F::FootDropOrSpreadingWeakness => FactText::new(
            "foot drop or spreading weakness",
            "Does the foot drop, or is a weakness of the leg spreading?",
        ),
        F::WeaknessBothLegs => FactText::new(
            "both legs weak",
            "Are both legs newly weak, so that you stumble or cannot rise, and not just tired?",
        ),
        F::ShootingPainBothLegs => FactText::new(
            "new shooting pain in both legs",
            "Does new pain shoot below the knee in both legs?",
        ),
        F::SaddleNumbness => FactText::new(
            "numb between the legs",
            "Are you numb between the legs, where you would sit on a saddle?",
        ),
        F::NewBladderOrBowelChange => FactText::new(
            "new bladder or bowel trouble",
            "Since this pain began, do you have new trouble with passing or holding urine or stool?",
        ),
        F::NewSexualNumbness => FactText::new(
            "new sexual numbness",
            "Since this pain began, have you lost feeling during sex or when wiping?",
        ),
        F::CalfSwelling => FactText::new(
            "one swollen calf",
            "Is one calf swollen?",
        ),
        F::WholeLegSwelling => FactText::new(
            "whole leg swollen",
            "Is the thigh or the whole leg swollen?",
        ),
        F::WarmOrRedLeg => FactText::new(
            "warm or red leg",
            "Is one leg warm or red, compared with the other?",
        ),
        F::ColdPaleLeg => FactText::new(
            "cold, pale leg",
            "Is the leg or foot cold and pale?",
        ),
        F::CrampOrLegHeavinessOnEffort => FactText::new(
            "leg cramps or turns heavy on effort",
            "Does one thigh or calf cramp, tire or turn heavy, clearly before the other, when you push hard?",
        ),
        F::Fever => FactText::new(
            "fever or shivering",
            "Since this began, have you had a fever or shivering?",
        ),
        F::UnexplainedWeightLoss => FactText::new(
            "weight loss without trying",
            "Have you lost weight without trying?",
        ),
        F::NightSweats => FactText::new(
            "drenching night sweats",
            "Do you have drenching sweats at night?",
        ),
        F::ChestPainOrBreathlessness => FactText::new(
            "chest pain or short of breath",
            "Do you have new chest pain, or are you short of breath?",
        ),
        F::Fainting => FactText::new(
            "fainting",
            "Have you fainted since this began?",
        ),
        F::DarkUrine => FactText::new(
            "dark urine after hard effort",
            "Is your urine dark like cola since the hard effort?",
        ),
        F::HotOrRedJoint => FactText::new(
            "a hot, red or swollen joint",
            "Since this began, has any joint been hot, red or swollen?",
        ),
        F::RedPainfulEye => FactText::new(
            "red, painful eye",
            "Do you have a red, painful eye, or is your sight blurred?",
        ),
        F::NewOrGrowingLump => FactText::new(
            "a new or growing lump",
            "Is there a new or growing lump?",
        ),
        F::SwellingOrBruising => FactText::new(
            "swelling or a bruise",
            "Is there swelling or a bruise over the sore place?",
        ),
        F::PalpableGap => FactText::new(
            "a gap in the muscle",
            "Can you feel a gap in the muscle?",
        ),
        F::LegShortenedOrRotated => FactText::new(
            "leg shorter or turned out",
            "Is the leg shorter, or does it lie turned out?",
        ),
        F::AbdominalOrPelvicPain => FactText::new(
            "belly or pelvic pain",
            "Do you have pain in the belly or inside the pelvis as well?",
        ),
        F::SevereAbdominalPain => FactText::new(
            "severe belly or pelvic pain",
            "Is there severe pain in the belly or inside the pelvis?",
        ),
        F::NauseaOrVomiting => FactText::new(
            "nausea or vomiting",
            "Do you feel sick, or have you vomited?",
        ),
        F::UrinarySymptoms => FactText::new(
            "trouble when passing urine",
            "Does passing urine burn, or is there blood in it, or do you need to go all the time?",
        ),
        F::PainWithPeriods => FactText::new(
            "pain that follows the periods",
            "Does the pain follow your periods?",
        ),
        F::GroinBulge => FactText::new(
            "a groin bulge that goes back",
            "Is there a bulge in the groin that goes back when you lie down?",
        ),
        F::IrreducibleGroinBulge => FactText::new(
            "a groin bulge that stays out",
            "Is there a hard or tender bulge in the groin that does not go back?",
        ),
        F::SuddenSevereTesticularPain => FactText::new(
            "sudden severe testicle pain",
            "Is there sudden severe pain in a testicle?",
        ),
        F::AcheSpreadingToTesticle => FactText::new(
            "ache into the testicle",
            "Does the groin pain ache down into the testicle?",
        ),
        F::HopTestPain => FactText::new(
            "hopping is known to hurt",
            "Do you already know that hopping on the leg hurts? Do not try it.",
        ),
        F::SingleLegStancePain => FactText::new(
            "standing on the leg hurts",
            "Does standing on the sore leg for up to 30 seconds bring on the pain?",
        ),
        F::SingleLegStanceGroinPain => FactText::new(
            "standing on the leg hurts in the groin",
            "When you stand on the sore leg, does it hurt in the groin or deep in the hip?",
        ),
        F::AdductorSqueezePain => FactText::new(
            "squeezing the knees together hurts",
            "Does squeezing your knees together against a fist hurt in the groin?",
        ),
        F::TrochanterTenderness => FactText::new(
            "bony point of the outer hip is tender",
            "Is the bony point at the outside of the hip sore to press?",
        ),
        F::IschialTenderness => FactText::new(
            "sit bone is tender",
            "Is the sit bone sore to press?",
        ),
        F::PubicTenderness => FactText::new(
            "pubic bone is tender",
            "Is the pubic bone sore to press?",
        ),
        F::SacralTenderness => FactText::new(
            "base of the spine is tender",
            "Is the flat bone at the base of the spine sore to press?",
        ),
        F::PelvicRimTenderness => FactText::new(
            "rim of the pelvis is tender",
            "Is the bony rim of the pelvis, or the point at its front, sore to press?",
        ),
        F::Fadir => FactText::new(
            "FADIR hurts",
            "Does flexion with adduction and internal rotation (FADIR) reproduce the pain?",
        ),
        F::Faber => FactText::new(
            "FABER hurts",
            "Does flexion with abduction and external rotation (FABER) reproduce the pain?",
        ),
        F::LimitedInternalRotation => FactText::new(
            "inward rotation is limited",
            "Is internal rotation of the hip limited?",
        ),
        F::PainAtEndRangeRotation => FactText::new(
            "end of rotation hurts",
            "Does the end of hip rotation hurt?",
        ),
        F::LimitedPassiveAdduction => FactText::new(
            "passive adduction is limited",
            "Is passive adduction of the hip limited?",
        ),
        F::GroinPainOnPassiveAbductionOrAdduction => FactText::new(
            "groin pain on passive abduction or adduction",
            "Does passive abduction or adduction of the hip hurt in the groin?",
        ),
        F::SquatCausesPosteriorPain => FactText::new(
            "squat hurts at the back",
            "Does a squat cause pain at the back of the hip?",
        ),
        F::ObligateExternalRotationInFlexion => FactText::new(
            "hip turns out as it bends",
            "Does flexion of the hip force it into external rotation?",
        ),
        F::LogRollPain => FactText::new(
            "log roll hurts",
            "Does rolling the straight leg on the couch hurt?",
        ),
        F::Trendelenburg => FactText::new(
            "Trendelenburg sign",
            "Does the pelvis drop on the other side in single-leg stance?",
        ),
        F::AbductorWeakness => FactText::new(
            "hip abductors are weak",
            "Are the hip abductors weak?",
        ),
        F::ResistedAbductionPain => FactText::new(
            "resisted abduction hurts",
            "Does resisted hip abduction hurt?",
        ),
        F::ResistedHipFlexionPain => FactText::new(
            "resisted hip flexion hurts",
            "Does resisted hip flexion hurt?",
        ),
        F::ThomasTest => FactText::new(
            "Thomas test positive",
            "Is the Thomas test painful or tight?",
        ),
        F::AnteriorGroinTenderness => FactText::new(
            "front of the hip is tender",
            "Are the soft parts at the front of the hip tender?",
        ),
        F::AdductorTenderness => FactText::new(
            "adductor origin is tender",
            "Is the adductor origin tender?",
        ),
        F::BentKneeStretch => FactText::new(
            "bent-knee stretch hurts",
            "Does the bent-knee hamstring stretch hurt?",
        ),
        F::SlumpOrStraightLegRaise => FactText::new(
            "slump or straight-leg raise positive",
            "Does the slump test or straight-leg raise reproduce the pain?",
        ),
        F::SacralProvocation => FactText::new(
            "sacroiliac provocation tests hurt",
            "Do three or more sacroiliac provocation tests hurt?",
        ),
        F::FulcrumTest => FactText::new(
            "fulcrum test hurts",
            "Does the fulcrum test hurt?",
        ),
        F::NobleTest => FactText::new(
            "Noble compression hurts",
            "Does Noble compression at the outer knee hurt?",
        ),
        F::OberTest => FactText::new(
            "Ober test positive",
            "Is the Ober test positive?",
        ),
        F::PatellarPubicPercussion => FactText::new(
            "percussion sound is dulled",
            "Is the patellar-pubic percussion sound dulled on the sore side?",
        ),
    }
}

#[rustfmt::skip] // a table: label, then question
pub(super) const fn risk_factor(risk_factor: R) -> FactText {
    match risk_factor {
        R::PreviousBoneStressInjury => FactText::new(
            "earlier stress fracture",
            "Have you had a stress fracture or bone stress injury before?",
        ),
        R::MissedPeriods => FactText::new(
            "missed periods",
            "Have you missed periods for three months or more?",
        ),
        R::EarlyMenopause => FactText::new(
            "early menopause",
            "Did your periods end for good before the age of 45?",
        ),
        R::LowEnergyAvailability => FactText::new(
            "eats too little for the training",
            "Do you often eat too little for your training, or have you had an eating disorder?",
        ),
        R::LowBmi => FactText::new(
            "low body weight",
            "Is your body weight low for your height?",
        ),
        R::LowBoneDensity => FactText::new(
            "low bone density",
            "Have you been told that your bone density is low?",
        ),
        R::LongSteroidUse => FactText::new(
            "long course of steroid tablets",
            "Have you taken steroid tablets for weeks or longer?",
        ),
        R::HeavyAlcohol => FactText::new(
            "heavy drinking",
            "Have you been drinking heavily for years?",
        ),
        R::Pregnant => FactText::new(
            "pregnant",
            "Are you pregnant?",
        ),
        R::Postpartum => FactText::new(
            "recent birth",
            "Have you given birth in the past year?",
        ),
        R::SickleCellDisease => FactText::new(
            "sickle cell disease",
            "Do you have sickle cell disease?",
        ),
        R::DivingDecompression => FactText::new(
            "decompression diving",
            "Have you done much deep diving or had the bends?",
        ),
        R::CancerHistory => FactText::new(
            "cancer now or earlier",
            "Have you had cancer?",
        ),
        R::Immunosuppression => FactText::new(
            "weak immune system",
            "Is your immune system weak, by an illness or by drugs?",
        ),
        R::RecentJointInjectionOrSurgery => FactText::new(
            "recent hip injection or surgery",
            "Have you had an injection or surgery at the hip in the past three months?",
        ),
        R::InjectedDrugs => FactText::new(
            "injects drugs",
            "Do you inject drugs?",
        ),
        R::Diabetes => FactText::new(
            "diabetes",
            "Do you have diabetes?",
        ),
        R::Anticoagulant => FactText::new(
            "takes a blood thinner",
            "Do you take a blood thinner?",
        ),
        R::PreviousClot => FactText::new(
            "earlier blood clot",
            "Have you had a blood clot before?",
        ),
        R::RecentTravelOrImmobility => FactText::new(
            "long travel, bed rest or surgery lately",
            "Have you had a long journey, bed rest or surgery in the past four weeks?",
        ),
        R::CombinedContraceptive => FactText::new(
            "combined contraceptive",
            "Do you use the combined pill, patch or ring?",
        ),
        R::InflammatoryDiseaseHistory => FactText::new(
            "psoriasis, bowel or eye inflammation",
            "Do you or close relatives have psoriasis, bowel inflammation, eye inflammation or spine arthritis?",
        ),
        R::HipDysplasiaHistory => FactText::new(
            "childhood hip trouble",
            "Did you have hip trouble as a child, or have you been told that your sockets are shallow?",
        ),
        R::FamilyHistoryHipOa => FactText::new(
            "hip arthritis in the family",
            "Has a parent, brother or sister had hip arthritis?",
        ),
        R::KneeOsteoarthritis => FactText::new(
            "knee arthritis",
            "Do you have arthritis of a knee?",
        ),
        R::PreviousHipInjury => FactText::new(
            "earlier injury of the hip joint",
            "Have you injured this hip joint before?",
        ),
        R::CamMorphology => FactText::new(
            "cam shape on an earlier image",
            "Has an earlier scan shown a cam shape of this hip?",
        ),
        R::PreviousGroinInjury => FactText::new(
            "earlier groin injury",
            "Have you injured your groin before?",
        ),
        R::WeakAdductors => FactText::new(
            "weak inner thigh muscles",
            "Have your inner thigh muscles been found to be weak?",
        ),
        R::LowBackPainHistory => FactText::new(
            "earlier back pain",
            "Have you had low back pain before?",
        ),
        R::HighBmi => FactText::new(
            "high body weight",
            "Is your body weight high for your height?",
        ),
        R::HighCyclingVolume => FactText::new(
            "much cycling",
            "Do you cycle a lot besides running?",
        ),
        R::GrowthSpurt => FactText::new(
            "growth spurt",
            "Are you growing fast at present?",
        ),
        R::SingleSessionDistanceSpike => FactText::new(
            "one run much longer than before",
            "Before it began, was one run more than 10% longer than any in the month before?",
        ),
        R::WeeklyMileageSpike => FactText::new(
            "a week with much more running",
            "Before it began, did a week's distance jump by more than 30%?",
        ),
        R::IntensitySpike => FactText::new(
            "a jump in hard sessions",
            "Before it began, did you add much hard running, hills or jumps?",
        ),
        R::ReturnAfterBreak => FactText::new(
            "return after a break",
            "Did it begin soon after you came back from a break?",
        ),
        R::DownhillOrCamberedSurface => FactText::new(
            "downhill or sloping ground",
            "Before it began, did you run much downhill or on sloping ground?",
        ),
        R::ProlongedSitting => FactText::new(
            "sits most of the day",
            "Do you sit for most of the day?",
        ),
        R::NsaidToKeepRunning => FactText::new(
            "painkillers to keep running",
            "Do you take painkillers so that you can keep running?",
        ),
        R::PreviousWrongLabel => FactText::new(
            "earlier label that did not help",
            "Were you given an explanation before whose treatment did not help?",
        ),
    }
}

pub(super) const fn how_to(fact: Fact) -> &'static str {
    match fact {
        Fact::Finding(F::SingleLegStancePain) => {
            "Hold on to a wall with one fingertip and stand on the sore leg for up to 30 seconds. Stop as soon as it hurts. Leave it out if walking hurts, if you limp, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::SingleLegStanceGroinPain) => {
            "As you stand on the sore leg with a fingertip on a wall, notice where it hurts. Leave it out if walking hurts, if you limp, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::AdductorSqueezePain) => {
            "Lie on your back with bent knees and squeeze a fist between them, gently first. Stop if it hurts sharply. Leave it out after a fall or a pop, if walking hurts, or if a stress fracture may be possible."
        }
        Fact::Finding(F::TrochanterTenderness) => {
            "Lie on the good side and press the bony point at the outside of the hip with two fingers."
        }
        Fact::Finding(F::IschialTenderness) => {
            "Lie on your side, knees bent, and press the bone you sit on with two fingers."
        }
        Fact::Finding(F::PubicTenderness) => {
            "Lie on your back and press gently on the bone in the middle, low at the front."
        }
        Fact::Finding(F::SacralTenderness) => {
            "Press the flat bone at the base of the spine with two fingers, left, right and middle."
        }
        Fact::Finding(F::PelvicRimTenderness) => "Press along the bony rim of the pelvis to the point at its front.",
        // Only home tests have a how-to; see `Phrase::all`.
        _ => "",
    }
}
