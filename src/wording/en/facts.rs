//! English for facts: a short label for lists, and the question a form asks.

use super::FactText;
use crate::vocabulary::{Fact, Finding as F, RiskFactor as R};

const fn text(label: &'static str, question: &'static str) -> FactText {
    FactText { label, question }
}

#[rustfmt::skip] // a table: label, then question
pub(super) const fn finding(finding: F) -> FactText {
    match finding {
        F::PainGroin => text("pain in the groin or front of the hip", "Does it hurt in the groin or in the crease at the front of the hip?"),
        F::PainAnteriorThigh => text("pain at the front of the thigh", "Does it hurt at the front of the thigh?"),
        F::PainMedialThigh => text("pain on the inner thigh", "Does it hurt on the inside of the thigh?"),
        F::PainPubic => text("pain at the pubic bone", "Does it hurt at the pubic bone, low in the middle at the front?"),
        F::PainIliacCrest => text("pain at the bony rim of the pelvis", "Does it hurt at the bony rim of the pelvis, or at the bony point at the front of it?"),
        F::PainDeepInHip => text("pain deep in the hip, hard to point to", "Is the pain deep in the hip, so that you cup the hip with your hand rather than point to one spot?"),
        F::PainLateralHip => text("pain at the outside of the hip", "Does it hurt at the bony point on the outside of the hip?"),
        F::PainLateralThigh => text("pain on the outer thigh", "Does it hurt on the outside of the thigh?"),
        F::PainButtock => text("pain in the buttock", "Does it hurt in the buttock?"),
        F::PainSitBone => text("pain at the sit bone", "Does it hurt at the bone you sit on?"),
        F::PainPosteriorThigh => text("pain at the back of the thigh", "Does it hurt at the back of the thigh?"),
        F::PainSacral => text("pain at the base of the spine", "Does it hurt over the flat bone at the base of the spine?"),
        F::PainLowBack => text("pain in the low back", "Does your low back hurt?"),
        F::PainLateralKnee => text("pain at the outside of the knee", "Does it hurt at the outside of the knee?"),
        F::PainKnee => text("pain at the front or inside of the knee", "Does it hurt at the front or inside of the knee?"),
        F::PainBelowKnee => text("pain below the knee", "Does the pain run down below the knee, or is there pain in the calf or foot as well?"),
        F::PainPlaceUnclear => text("pain in hip or thigh, place unclear", "Is the pain somewhere in the hip or upper thigh, but you cannot say where?"),
        F::PainThighUnclear => text("pain in the thigh, side of it not told", "Is the pain somewhere in the thigh, but you cannot say whether at its front, inside, outside or back?"),
        F::BothSides => text("both sides", "Is the pain on both sides?"),
        F::BilateralSymmetricSoreness => text("both legs sore alike", "Are both legs sore in the same way, over whole muscles?"),
        F::PointsToSacroiliacDimple => text("one finger at the dimple above the buttock", "Can you point with one finger to the sore spot, at the dimple above one buttock?"),
        F::SuddenOnset => text("began suddenly", "Did the pain begin at one moment that you remember?"),
        F::GradualOnset => text("crept in slowly", "Did the pain creep in over days or weeks?"),
        F::FeltPop => text("a pop or crack at the start", "Did you feel or hear a pop, snap or crack as it began?"),
        F::AfterFallOrTrauma => text("after a fall or blow", "Did it begin with a fall, a blow or a collision?"),
        F::LastsOver3Weeks => text("lasts over three weeks", "Has it lasted more than three weeks?"),
        F::LastsOver3Months => text("lasts over three months", "Has it lasted more than three months?"),
        F::WorsensThroughRun => text("gets worse through the run", "Does the pain grow the longer you run?"),
        F::ForcesStop => text("makes you stop the run", "Does the pain make you stop or cut runs short?"),
        F::PainAtEachLanding => text("pain at each landing", "When you run, does each landing on that leg hurt?"),
        F::CannotRun => text("cannot run at all", "Is running impossible at present because of the pain?"),
        F::RepeatableDistance => text("comes at the same distance each time", "Does it come on at about the same distance every time?"),
        F::ReturnsAtEachAttempt => text("returns at each attempt to run", "Does it settle with rest and come back each time you try to run again?"),
        F::OnlyAtHighIntensity => text("only at hard effort", "Does it come only at hard effort and never at an easy pace?"),
        F::ReliefWithinMinutesOfStopping => text("gone minutes after stopping", "Is it gone within a few minutes of stopping?"),
        F::EasesAsWarmsUp => text("eases as you warm up", "Does it hurt at the start and ease as you warm up or move about?"),
        F::OnlyAfterRun => text("only hours after the run", "Does it come only some hours after the run, not during it?"),
        F::WorseDayAfter => text("worst one or two days after", "Is it worst one or two days after a run?"),
        F::ResolvesWithin72h => text("gone within three days", "Is it gone within three days each time?"),
        F::EasesWithRest => text("eases with rest", "Does a rest from running ease it?"),
        F::ProgressiveOverWeeks => text("worse over weeks", "Has it become worse over the past weeks?"),
        F::WorseDespiteLessRunning => text("worse despite less running", "Has it become worse over two weeks even though you ran less?"),
        F::SuddenWorsening => text("suddenly much worse", "After days or weeks of milder pain, did it turn much worse at one moment?"),
        F::ImprovingDayByDay => text("better from day to day", "Is it getting better from day to day?"),
        F::NoBetterAfter2WeeksOff => text("no better after two weeks of rest", "Is it no better after two weeks without running, or with far less?"),
        F::FailedRehabilitation => text("rehabilitation did not help", "Have six weeks or more of exercises or treatment failed to help?"),
        F::NotLoadRelated => text("no link to activity", "Does it come and go without any link to what you do?"),
        F::PelvicBeltHelps => text("eased by a belt around the pelvis", "Does a belt pulled tight around the pelvis ease it?"),
        F::PainWalking => text("hurts to walk", "Does walking hurt?"),
        F::Limp => text("a limp", "Do you limp?"),
        F::LimpOrPainWalkingAfter48h => text("still limping two days after the run", "Two days after your last run, do you still limp or hurt to walk?"),
        F::FootTurnsOut => text("foot turns out in walking", "Has the foot of that side come to turn out when you walk?"),
        F::UnableToBearWeight => text("cannot stand on the leg", "Are you unable to put weight on the leg?"),
        F::PainAtRest => text("hurts at rest", "Does it hurt when you rest and keep still?"),
        F::NightPainUnprovoked => text("pain at night, not from lying on it", "Does it hurt or wake you at night even when you are not lying on the sore side?"),
        F::SecondHalfNightWaking => text("wakes in the early morning hours", "Does pain or stiffness wake you in the second half of the night?"),
        F::NsaidRelievesNightPain => text("night pain melts away with ibuprofen or aspirin", "Does the night pain go away fully when you take ibuprofen or aspirin?"),
        F::MorningStiffnessUnder30 => text("stiff under 30 minutes in the morning", "Are you stiff in the morning for less than half an hour?"),
        F::MorningStiffnessOver30 => text("stiff over 30 minutes in the morning", "Are you stiff in the morning for more than half an hour?"),
        F::AlternatingButtockPain => text("buttock pain that changes sides", "Does the pain change from one buttock to the other?"),
        F::Sitting => text("sitting", "Does sitting bring it on?"),
        F::Driving => text("driving", "Does driving bring it on?"),
        F::WorseSittingThanRunning => text("sitting hurts more than running", "Does sitting hurt more than running does?"),
        F::ReliefOnStandingUp => text("pain from sitting that goes on standing up", "Does standing up end the pain of sitting within a minute?"),
        F::Stairs => text("stairs", "Do stairs bring it on?"),
        F::Uphill => text("running uphill", "Does running uphill bring it on?"),
        F::Downhill => text("running downhill", "Does running downhill bring it on?"),
        F::Sprinting => text("sprinting", "Does fast running or sprinting bring it on?"),
        F::Kicking => text("kicking", "Does kicking bring it on?"),
        F::Twisting => text("twisting or turning", "Does twisting or a change of direction bring it on?"),
        F::DeepSquat => text("deep squat", "Does a deep squat bring it on?"),
        F::GettingInCar => text("getting in or out of a car", "Does getting in or out of a car or a low seat bring it on?"),
        F::PuttingOnSocks => text("putting on socks and shoes", "Is it painful or hard to put on socks and shoes?"),
        F::BendingForward => text("bending forward", "Does bending forward with straight knees, as to touch the toes, bring it on?"),
        F::Lunging => text("lunging", "Does lunging bring it on?"),
        F::HipExtension => text("long strides", "Do long strides, with the leg far behind you, bring it on?"),
        F::ShortStepsEase => text("eased by short steps", "Do short steps ease it, walking or running?"),
        F::BriskWalkWorseThanRunning => text("brisk walk worse than running", "Does a brisk walk hurt more than running?"),
        F::CrossingLegs => text("crossing the legs", "Does crossing your legs bring it on?"),
        F::LyingOnSide => text("lying on the sore side", "Does it hurt to lie on the sore side?"),
        F::RollingOverInBed => text("rolling over in bed", "Does rolling over in bed hurt?"),
        F::StandingUp => text("getting up from a chair", "Does getting up from a chair hurt?"),
        F::StandingForLong => text("standing for long", "Does standing for long bring it on?"),
        F::CoughOrSneeze => text("coughing or sneezing", "Does coughing or sneezing bring it on?"),
        F::SitUps => text("sit-ups", "Do sit-ups bring it on?"),
        F::BackMovement => text("moving the back", "Do movements of the low back, such as arching or twisting it, bring on the pain?"),
        F::SharpPain => text("sharp", "Is the pain sharp?"),
        F::DeepAche => text("a deep ache", "Is the pain a dull, deep ache?"),
        F::Burning => text("burning", "Does the pain burn?"),
        F::SkinUnpleasantToTouch => text("skin that is unpleasant to touch", "Is light touch on the skin there, as of trousers or sheets, unpleasant?"),
        F::SeverePain => text("severe pain", "Is the worst pain 7 or more of 10?"),
        F::FrontOfHipFeelsTight => text("tight at the front of the hip", "Does the front of the hip feel tight or pulled?"),
        F::Clicking => text("clicking", "Does the hip click?"),
        F::AudibleSnap => text("a snap one can hear", "Does the hip snap so that you hear it or feel it jump?"),
        F::SnapAtFrontOfHip => text("a snap at the front of the hip", "Does it snap at the front of the hip when you lower the raised leg?"),
        F::SnapOverOuterHip => text("a band flicks over the outer hip", "Can you see or feel a band flick over the bony point at the outside of the hip?"),
        F::Catching => text("catching", "Does the hip catch in certain movements?"),
        F::TrueLocking => text("gets stuck", "Does the hip get stuck so that you cannot move it for a moment?"),
        F::GivingWay => text("giving way", "Does the hip or leg give way under you?"),
        F::HipMovementPainless => text("moving the hip does not hurt", "Can you move the hip in every direction without pain?"),
        F::PainOnSlightestMovement => text("the slightest movement hurts", "Does even the slightest movement of the hip hurt badly?"),
        F::NumbnessOrTingling => text("numbness or tingling", "Do you have numbness or tingling in the leg?"),
        F::WeaknessFromPain => text("weak because it hurts", "Does the leg feel weak because it hurts?"),
        F::FootDropOrSpreadingWeakness => text("foot drop or spreading weakness", "Does the foot drop, or is a weakness of the leg spreading?"),
        F::WeaknessBothLegs => text("both legs weak", "Are both legs newly weak, so that you stumble or cannot rise, and not just tired?"),
        F::ShootingPainBothLegs => text("new shooting pain in both legs", "Does new pain shoot below the knee in both legs?"),
        F::SaddleNumbness => text("numb between the legs", "Are you numb between the legs, where you would sit on a saddle?"),
        F::NewBladderOrBowelChange => text("new bladder or bowel trouble", "Since this pain began, do you have new trouble with passing or holding urine or stool?"),
        F::NewSexualNumbness => text("new sexual numbness", "Since this pain began, have you lost feeling during sex or when wiping?"),
        F::CalfSwelling => text("one swollen calf", "Is one calf swollen?"),
        F::WholeLegSwelling => text("whole leg swollen", "Is the thigh or the whole leg swollen?"),
        F::WarmOrRedLeg => text("warm or red leg", "Is one calf, thigh or leg redder to the eye or warmer to the hand than the other, and more than a patch of skin?"),
        F::ColdPaleLeg => text("cold, pale leg", "Is the leg or foot cold and pale or blue?"),
        F::CrampOrLegHeavinessOnEffort => text("leg cramps or turns heavy on effort", "Does one thigh or calf cramp, tire or turn heavy, clearly before the other, when you push hard?"),
        F::Fever => text("fever or shivering", "Since this began, have you had a fever or shivering?"),
        F::UnexplainedWeightLoss => text("weight loss without trying", "Have you lost weight without trying?"),
        F::NightSweats => text("drenching night sweats", "Do you have drenching sweats at night?"),
        F::ChestPainOrBreathlessness => text("chest pain or short of breath", "Do you have new chest pain, or are you short of breath?"),
        F::Fainting => text("fainting", "Have you fainted since this began?"),
        F::DarkUrine => text("dark urine after hard effort", "Is your urine dark like cola since the hard effort?"),
        F::HotOrRedJoint => text("a hot, red or swollen joint", "Since this began, has any joint been hot, red or swollen?"),
        F::HotRedSwelling => text("the sore place is swollen, hot and red", "Is the sore place swollen, hot and red?"),
        F::RedPainfulEye => text("red, painful eye", "Do you have a red, painful eye, or is your sight blurred?"),
        F::NewOrGrowingLump => text("a new or growing lump", "Is there a new or growing lump?"),
        F::SwellingOrBruising => text("swelling or a bruise", "Is there swelling or a bruise over the sore place?"),
        F::PalpableGap => text("a gap in the muscle", "Can you feel a gap in the muscle?"),
        F::MuscleWasting => text("thinner thigh or buttock", "Is the thigh or buttock of that side thinner than the other?"),
        F::LegShortenedOrRotated => text("leg shorter or turned out", "Is the leg shorter, or does it lie turned out?"),
        F::AbdominalOrPelvicPain => text("belly or pelvic pain", "Do you have pain inside the belly or the pelvis, or in the flank, as well?"),
        F::SevereAbdominalPain => text("severe belly or pelvic pain", "Is there severe pain in the belly or inside the pelvis?"),
        F::NauseaOrVomiting => text("nausea or vomiting", "Do you feel sick, or have you vomited?"),
        F::UrinarySymptoms => text("trouble when passing urine", "Does passing urine burn, or is there blood in it, or do you need to go all the time?"),
        F::PainWithPeriods => text("pain that follows the periods", "Does the pain follow your periods?"),
        F::GroinBulge => text("a groin bulge that goes back", "Is there a bulge in the groin that goes back when you lie down?"),
        F::IrreducibleGroinBulge => text("a groin bulge that stays out", "Is there a hard or tender bulge in the groin that does not go back?"),
        F::SuddenSevereTesticularPain => text("sudden severe testicle pain", "Is there sudden severe pain in a testicle?"),
        F::AcheSpreadingToTesticle => text("ache into the testicle", "Does the groin pain ache down into the testicle?"),
        F::HopTestPain => text("hopping is known to hurt", "Do you already know that hopping on the leg hurts? Do not try it."),
        F::SingleLegStancePain => text("standing on the leg hurts", "Does standing on the sore leg for up to 30 seconds bring on the pain?"),
        F::SingleLegStanceGroinPain => text("standing on the leg hurts in the groin", "When you stand on the sore leg, does it hurt in the groin or deep in the hip?"),
        F::AdductorSqueezePain => text("squeezing the knees together hurts", "Does squeezing your knees together against a fist hurt in the groin?"),
        F::TrochanterTenderness => text("bony point of the outer hip is tender", "Is the bony point at the outside of the hip sore to press?"),
        F::IschialTenderness => text("sit bone is tender", "Is the sit bone sore to press?"),
        F::ButtockTenderness => text("middle of the buttock is tender", "Is the middle of the buttock sore when you press deep?"),
        F::PubicTenderness => text("pubic bone is tender", "Is the pubic bone sore to press?"),
        F::SacralTenderness => text("base of the spine is tender", "Is the flat bone at the base of the spine sore to press?"),
        F::PelvicRimTenderness => text("rim of the pelvis is tender", "Is the bony rim of the pelvis, or the point at its front, sore to press?"),
        F::PelvisDropsInSingleLegSquat => text("pelvis drops or knee falls in on a one-leg squat", "In up to ten small squats on the sore leg, does the pelvis drop or the knee fall inward twice or more?"),
        F::ShortSidePlank => text("side plank gives way early", "Does a side plank give way before 30 seconds, or much sooner than on the other side?"),
        F::SideLegRaiseTires => text("fewer than 15 side leg raises", "Lying on your good side, can you lift the sore leg fewer than 15 times?"),
        F::SingleLegBridgeTires => text("fewer than 15 one-leg bridges", "On your back, can you lift your hips with one leg fewer than 15 times, or far fewer than with the other?"),
        F::KneeLiftTires => text("lifted knee sinks early", "Sitting, does the lifted knee of the sore side sink sooner than the other?"),
        F::ThighStaysUp => text("thigh stays up on the edge of the bed", "Lying on the edge of a bed with the other knee held, does the sore thigh stay above level?"),
        F::LowCadence => text("few steps a minute", "At an easy pace, do you take fewer than 160 steps a minute?"),
        F::Overstriding => text("foot lands far ahead", "On a video from the side, does your foot land ahead of your knee, with the shin tilted back?"),
        F::HeelStrike => text("lands on the heel", "Do you land on your heel?"),
        F::LoudLanding => text("loud landing", "Do your feet land loudly?"),
        F::ContralateralPelvicDrop => text("pelvis drops while running", "On a video from behind, does the pelvis drop on the side of the free leg?"),
        F::ExcessiveHipAdduction => text("knees brush while running", "On a video from behind, does the knee drift inward, so that your knees brush?"),
        F::CrossoverGait => text("feet cross the middle line", "Running along a line, do your feet land on it or cross it?"),
        F::ExcessiveHipRotation => text("kneecap points inward while running", "On a video from the front, does the kneecap on the sore side point inward?"),
        F::LeansFromTheWaist => text("bent at the waist while running", "On a video from the side, do you run bent forward at the waist?"),
        F::Fadir => text("FADIR hurts", "Does flexion with adduction and internal rotation (FADIR) reproduce the pain?"),
        F::Faber => text("FABER hurts", "Does flexion with abduction and external rotation (FABER) reproduce the pain?"),
        F::LimitedInternalRotation => text("inward rotation is limited", "Is internal rotation of the hip limited?"),
        F::LimitedHipFlexion => text("limited hip flexion", "Is flexion of the hip limited?"),
        F::LimitedHipAbduction => text("limited hip abduction", "Is passive abduction of the hip limited?"),
        F::IncreasedInternalRotation => text("turns inward more than expected", "Is internal rotation of the hip clearly greater than expected?"),
        F::PainAtEndRangeRotation => text("end of rotation hurts", "Does the end of hip rotation hurt?"),
        F::LimitedPassiveAdduction => text("passive adduction is limited", "Is passive adduction of the hip limited?"),
        F::GroinPainOnPassiveAbductionOrAdduction => text("groin pain on passive abduction or adduction", "Does passive abduction or adduction of the hip hurt in the groin?"),
        F::SquatCausesPosteriorPain => text("squat hurts at the back", "Does a squat cause pain at the back of the hip?"),
        F::ObligateExternalRotationInFlexion => text("hip turns out as it bends", "Does flexion of the hip force it into external rotation?"),
        F::LogRollPain => text("log roll hurts", "Does rolling the straight leg on the couch hurt?"),
        F::Trendelenburg => text("Trendelenburg sign", "Does the pelvis drop on the other side in single-leg stance?"),
        F::AbductorWeakness => text("hip abductors are weak", "Are the hip abductors weak?"),
        F::ResistedAbductionPain => text("resisted abduction hurts", "Does resisted hip abduction hurt?"),
        F::ResistedHipFlexionPain => text("resisted hip flexion hurts", "Does resisted hip flexion hurt?"),
        F::HipFlexorWeakness => text("hip flexors are weak", "Are the hip flexors weak?"),
        F::ThomasTest => text("Thomas test positive", "Is the Thomas test painful or tight?"),
        F::AnteriorGroinTenderness => text("front of the hip is tender", "Are the soft parts at the front of the hip tender?"),
        F::AdductorTenderness => text("adductor origin is tender", "Is the adductor origin tender?"),
        F::InguinalCanalTenderness => text("inguinal canal is tender", "Is the inguinal canal, above the groin crease, tender?"),
        F::ResistedKneeExtensionPain => text("resisted knee extension hurts", "Does resisted knee extension hurt at the front of the thigh or hip?"),
        F::QuadricepsStretchPain => text("painful stretch of the front thigh", "With the runner prone, does bringing the heel to the buttock hurt at the front of the thigh or hip?"),
        F::BentKneeStretch => text("bent-knee stretch hurts", "Does the bent-knee hamstring stretch hurt?"),
        F::ResistedKneeFlexionPain => text("resisted knee flexion hurts", "Does resisted knee flexion hurt at the back of the thigh or the sit bone?"),
        F::PiriformisTest => text("piriformis test hurts", "Does the seated piriformis stretch or the active piriformis test reproduce the buttock pain?"),
        F::IschiofemoralImpingementTest => text("ischiofemoral impingement test hurts", "Does passive extension of the hip in adduction and external rotation reproduce the pain beside the sit bone?"),
        F::SlumpOrStraightLegRaise => text("slump or straight-leg raise positive", "Does the slump test or straight-leg raise reproduce the pain?"),
        F::PelvicCompressionRelief => text("pelvic compression eases it", "Does pressing the pelvis together from the side for 45 seconds ease the thigh symptoms?"),
        F::SacralProvocation => text("sacroiliac provocation tests hurt", "Do three or more sacroiliac provocation tests hurt?"),
        F::FulcrumTest => text("fulcrum test hurts", "Does the fulcrum test hurt?"),
        F::NobleTest => text("Noble compression hurts", "Does Noble compression at the outer knee hurt?"),
        F::OberTest => text("Ober test positive", "Is the Ober test positive?"),
        F::PatellarPubicPercussion => text("percussion sound is dulled", "Is the patellar-pubic percussion sound dulled on the sore side?"),
    }
}

#[rustfmt::skip] // a table: label, then question
pub(super) const fn risk_factor(risk_factor: R) -> FactText {
    match risk_factor {
        R::PreviousBoneStressInjury => text("earlier stress fracture", "Have you had a stress fracture or bone stress injury before?"),
        R::MissedPeriods => text("missed periods", "Have you ever missed three periods or more within a year?"),
        R::EarlyMenopause => text("early menopause", "Did your periods end for good before the age of 45?"),
        R::LowEnergyAvailability => text("eats too little for the training", "Do you often eat too little for your training, or have you had an eating disorder?"),
        R::LowBmi => text("low body weight", "Is your body weight low for your height?"),
        R::LowBoneDensity => text("low bone density", "Have you been told that your bone density is low?"),
        R::LongSteroidUse => text("long course of steroid tablets", "Have you taken steroid tablets for weeks or longer?"),
        R::HeavyAlcohol => text("heavy drinking", "Have you been drinking heavily for years?"),
        R::Pregnant => text("pregnant", "Are you pregnant?"),
        R::Postpartum => text("recent birth", "Have you given birth in the past year?"),
        R::SickleCellDisease => text("sickle cell disease", "Do you have sickle cell disease?"),
        R::DivingDecompression => text("decompression diving", "Have you done much deep diving or had the bends?"),
        R::CancerHistory => text("cancer now or earlier", "Have you had cancer?"),
        R::Immunosuppression => text("weak immune system", "Is your immune system weak, by an illness or by drugs?"),
        R::RecentJointInjectionOrSurgery => text("recent hip injection or surgery", "Have you had an injection or surgery at the hip in the past three months?"),
        R::InjectedDrugs => text("injects drugs", "Do you inject drugs?"),
        R::Diabetes => text("diabetes", "Do you have diabetes?"),
        R::Anticoagulant => text("takes a blood thinner", "Do you take a blood thinner?"),
        R::PreviousClot => text("earlier blood clot", "Have you had a blood clot before?"),
        R::RecentTravelOrImmobility => text("long travel, bed rest or surgery lately", "Have you had a long journey, bed rest or surgery in the past four weeks?"),
        R::CombinedContraceptive => text("combined contraceptive", "Do you use the combined pill, patch or ring?"),
        R::InflammatoryDiseaseHistory => text("psoriasis, bowel or eye inflammation", "Do you or your close family have any of these: psoriasis, an inflamed bowel or eye, or arthritis of the spine?"),
        R::HipDysplasiaHistory => text("childhood hip trouble", "Did you have hip trouble as a child, or have you been told that your sockets are shallow?"),
        R::JointHypermobility => text("very loose joints", "Are your joints looser than those of most people?"),
        R::FamilyHistoryHipOa => text("hip arthritis in the family", "Has a parent, brother or sister had hip arthritis?"),
        R::KneeOsteoarthritis => text("knee arthritis", "Do you have arthritis of a knee?"),
        R::PreviousHipInjury => text("earlier injury of the hip joint", "Have you injured this hip joint before?"),
        R::CamMorphology => text("cam shape on an earlier image", "Has an earlier scan shown a cam shape of this hip?"),
        R::PreviousGroinInjury => text("earlier groin injury", "Have you injured your groin before?"),
        R::PreviousHernia => text("earlier groin hernia", "Have you had a hernia in the groin before?"),
        R::PreviousHamstringStrain => text("earlier hamstring strain", "Have you strained a hamstring before?"),
        R::PreviousRunningInjury => text("running injury in the past year", "Have you had any running injury in the past year?"),
        R::WeakAbductorAdductorRatio => text("abductors weak against adductors", "Were the hip abductors measured as weak in relation to the adductors?"),
        R::WeakAdductors => text("weak inner thigh muscles", "Have your inner thigh muscles been found to be weak?"),
        R::LowBackPainHistory => text("earlier back pain", "Have you had low back pain before?"),
        R::HighBmi => text("high body weight", "Is your body weight high for your height?"),
        R::HighCyclingVolume => text("much cycling", "Do you cycle a lot besides running?"),
        R::GrowthSpurt => text("growth spurt", "Are you growing fast at present?"),
        R::SingleSessionDistanceSpike => text("one run much longer than before", "Before it began, was one run more than 10% longer than any in the month before?"),
        R::WeeklyMileageSpike => text("a week with much more running", "Before it began, did a week's distance jump by more than 30%?"),
        R::IntensitySpike => text("a jump in hard sessions", "Before it began, did you add much hard running, hills or jumps?"),
        R::ReturnAfterBreak => text("return after a break", "Did it begin soon after you came back from a break?"),
        R::NoRestDays => text("no days without a run", "Before it began, did you run every day for two weeks?"),
        R::RecentShoeChange => text("other shoes shortly before", "Did you change your running shoes in the six weeks before it began?"),
        R::PoorSleep => text("sleeps badly", "Do you sleep badly?"),
        R::DownhillOrCamberedSurface => text("downhill or sloping ground", "Before it began, did you run much downhill or on sloping ground?"),
        R::ProlongedSitting => text("sits most of the day", "Do you sit for most of the day?"),
        R::TightBeltOrWaistband => text("tight belt or waistband", "Do you often wear a belt or waistband that is tight?"),
        R::NsaidToKeepRunning => text("painkillers to keep running", "Do you take painkillers so that you can keep running?"),
        R::PreviousWrongLabel => text("earlier label that did not help", "Were you given an explanation before whose treatment did not help?"),
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
        Fact::Finding(F::ButtockTenderness) => {
            "Lie on your good side, knees bent, and press deep into the middle of the buttock with your thumb. Stop if it tingles down the leg."
        }
        Fact::Finding(F::PubicTenderness) => {
            "Lie on your back and press gently on the bone in the middle, low at the front."
        }
        Fact::Finding(F::SacralTenderness) => {
            "Press the flat bone at the base of the spine with two fingers, left, right and middle."
        }
        Fact::Finding(F::PelvicRimTenderness) => "Press along the bony rim of the pelvis to the point at its front.",
        Fact::Finding(F::PelvisDropsInSingleLegSquat) => {
            "In front of a mirror or camera, bend the sore leg a little, five to ten times, or step slowly down from a low step. Stop at pain. Leave it out if walking hurts, if you limp, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::ShortSidePlank) => {
            "Lie on your side on one forearm, feet stacked, and hold your body straight. Time both sides. Stop at pain. Leave it out if walking hurts, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::SideLegRaiseTires) => {
            "Lie on your good side. Lift the sore leg slowly, in line with your body, up to 20 times. Stop at pain. Leave it out if walking hurts, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::SingleLegBridgeTires) => {
            "Lie on your back, one heel on the floor. Lift your hips up to 20 times, then change legs. Stop at pain. Leave it out if walking hurts, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::KneeLiftTires) => {
            "Sit tall, lift one knee a hand's width and hold it for up to 30 seconds, then the other. Stop at pain. Leave it out if walking hurts, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::ThighStaysUp) => {
            "Lie back on the edge of a bed, hold the good knee to your chest and keep your back flat. Let the sore leg hang. Stop at pain. Leave it out if walking hurts, after a fall, or if a stress fracture may be possible."
        }
        Fact::Finding(F::LowCadence) => {
            "On an easy run, count how often one foot lands in 30 seconds and take it times four. Leave it out while running or walking hurts."
        }
        Fact::Finding(F::Overstriding) => {
            "Have somebody film you from the side, phone at hip height, slow motion. Stop the film as the foot lands. Leave it out while walking hurts."
        }
        Fact::Finding(F::HeelStrike) => {
            "Look at the film from the side: which part of the foot meets the ground first? Most runners land on the heel. Leave it out while walking hurts."
        }
        Fact::Finding(F::LoudLanding) => "Run a little without music and listen. Leave it out while walking hurts.",
        Fact::Finding(F::ContralateralPelvicDrop) => {
            "Have somebody film you from behind, with two marks on your waistband. Does the free side drop on most steps? Leave it out while walking hurts."
        }
        Fact::Finding(F::ExcessiveHipAdduction) => {
            "Look at the film from behind: is there light between your knees? Leave it out while walking hurts."
        }
        Fact::Finding(F::CrossoverGait) => {
            "Run along a line on a track, filmed from behind. Does half of the foot or more land across it? Leave it out while walking hurts."
        }
        Fact::Finding(F::ExcessiveHipRotation) => {
            "Have somebody film you from the front. Where does the kneecap point while the foot is down? Leave it out while walking hurts."
        }
        Fact::Finding(F::LeansFromTheWaist) => {
            "Look at the film from the side: is there a bend at the waist, or one line from ear to hip? Leave it out while walking hurts."
        }
        // Only home tests have a how-to; see `Phrase::all`.
        _ => "",
    }
}
