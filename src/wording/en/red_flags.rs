//! English for red flags, course signs and safety questions.

use crate::vocabulary::{CourseSign as C, RedFlag as R, SafetyQuestion as S};

#[rustfmt::skip] // a table: one line a flag
pub(super) const fn red_flag(flag: R) -> &'static str {
    match flag {
        R::CaudaEquinaSigns => "Signs of pressure on the nerves at the end of the spine: numbness between the legs, new bladder, bowel or sexual trouble, or both legs affected.",
        R::FallAndCannotBearWeight => "After a fall or blow the leg cannot carry weight. The hip or pelvis may be broken.",
        R::DeformedLeg => "The leg is shorter or turned out. A bone may be broken and out of place.",
        R::SuddenPainAndCannotBearWeight => "Sudden pain or a crack, and the leg cannot carry weight. A bone may have broken.",
        R::FeverWithHipPain => "Fever with this pain. The joint, a bone or a muscle beside it may be infected.",
        R::FeverUnder16 => "Fever with this pain in a young person. A joint or bone may be infected.",
        R::CannotMoveOrLoadHip => "Even the slightest movement of the hip hurts, with a further warning sign. The joint may be infected even without fever.",
        R::InfectionRiskWithSeverePain => "A raised risk of infection with severe pain or no weight on the leg. The joint may be infected even without fever.",
        R::TesticularEmergency => "Severe or sudden pain in a testicle, or with nausea or fever. It may be twisted and can be lost within hours.",
        R::AbdominalEmergency => "Severe belly or pelvic pain, or any such pain if you feel sick, vomit, faint, have a fever or are pregnant.",
        R::ChestPainOrFainting => "Chest pain, shortness of breath or fainting. A clot may have reached the lung.",
        R::LegWithoutBloodFlow => "A cold, pale leg. Its artery may be blocked.",
        R::MuscleBreakdown => "Dark urine after hard effort. Muscle may be breaking down and can harm the kidneys.",
        R::TrappedHernia => "A groin bulge that does not go back, or with nausea or vomiting. Bowel may be trapped.",
        R::PregnancyAndCannotBearWeight => "In pregnancy or after a birth, a hip that cannot carry weight may be about to break.",
        R::YoungAndCannotBearWeight => "A young person whose leg cannot carry weight. The growth plate may have slipped, or the joint may be infected.",
        R::BleedingOnANerve => "A blood thinner with groin or thigh pain and numbness or weakness. A bleed may press on a nerve.",
        R::TensePainfulSwelling => "Swelling with numbness or weakness and severe pain. Pressure in the muscle may cut off its blood.",
        R::HipTooSoreToMove => "Even the slightest movement of the hip hurts badly. A joint infection can begin like this.",
        R::AbdominalPainToday => "Belly or pelvic pain that is severe, sudden, after a birth or with missed periods, or a painful groin bulge. An organ or a pregnancy may be the cause.",
        R::InfectionRiskToday => "A raised risk of infection with severe pain, or soon after an injection or operation. A joint may be infected even without fever.",
        R::SuddenSeverePainWithTroubleWalking => "Severe pain that began with a fall, a pop or at one moment, and trouble walking. A bone can be broken although you can walk.",
        R::CannotBearWeight => "The leg cannot carry weight.",
        R::FemoralNeckSigns => "Pain in the groin, hip or thigh with signs of a stress fracture, such as one of the neck of the thigh bone. Running on could break it. Keep weight off the leg if walking hurts, and take no painkillers to keep going.",
        R::FeverWithPain => "Fever together with this pain.",
        R::HotJoint => "A hot, red or swollen joint.",
        R::InflamedEye => "A red, painful eye together with joint pain.",
        R::SwollenLeg => "One calf or leg is swollen, warm or red. There may be a clot.",
        R::SpreadingWeakness => "A foot that drops, weakness that spreads, or nerve signs in both legs. A nerve is under pressure.",
        R::CancerWithBonePain => "Cancer, now or earlier, with this kind of pain. A weakened bone may break.",
        R::PopAndStopInTheYoung => "A pop with a limp or a forced stop at this age. A growth plate may be torn off.",
        R::SlippedEpiphysisSigns => "A limp or a stiff hip at this age. The growth plate of the hip may be slipping. Do not put weight on it.",
        R::Under16WarningSigns => "A warning sign in a young person that has to be looked at today.",
        R::FallWithFragileBone => "A fall at this age, with fragile bone, after cancer or with a blood thinner. A bone can be broken although you can walk.",
        R::BleedingRiskWithSwelling => "A blood thinner with sudden, severe or new deep pain, or with swelling. There may be a bleed.",
        R::FemoralNeckPossible => "Pain in the groin, hip or thigh with a sign, or a risk, of a stress fracture. It may be in the neck of the thigh bone. Keep weight off the leg if walking hurts, and take no painkillers to keep going.",
        R::RecentLoadPainAtFemoralNeck => "New pain in the groin, hip or thigh that grows with running or followed a jump in training. A stress fracture has to be thought of.",
        R::LoadPainWithBoneRisk => "Pain under load, and an earlier stress fracture, lost periods or a recent birth.",
        R::HoppingKnownToHurt => "Hopping is known to hurt. Do not try it again.",
        R::LoadPainAtSacrumOrPubis => "Pain under load at the back or front of the pelvic bone. There may be a stress fracture.",
        R::SeveralBoneSigns => "Several signs that a bone suffers under load. There may be a stress fracture.",
        R::InjuryWithTroubleWalking => "A fall, blow or pop with severe pain or with trouble walking or running.",
        R::SuddenSeverePainAtFemoralNeck => "Sudden severe pain in the groin, hip or thigh. A stress fracture may have given way.",
        R::LimpingTwoDaysAfterARun => "Still limping or sore to walk two days after a run, or unable to run at all.",
        R::UnstableHip => "The hip or leg gives way.",
        R::LockedHip => "The hip gets stuck.",
        R::GrowingLump => "A new or growing lump.",
        R::ReducibleHernia => "A bulge in the groin that goes back. It may be a hernia.",
        R::PainIntoTesticle => "Groin pain that aches into the testicle.",
        R::TornMuscleOrTendon => "A gap in the muscle, or a pop or sudden pain with signs of a tear. A muscle, tendon or growth plate may be torn.",
        R::WorseningGroinPainInTeenager => "Groin pain that grows worse at this age.",
        R::UnprovokedNightPain => "Pain at night although you do not lie on it.",
        R::ConstantRestPain => "Pain at rest that has no link to activity, or that grows.",
        R::WeightLossOrSweats => "Weight loss without trying, or drenching sweats at night.",
        R::CancerHistoryWithPain => "New pain here after cancer.",
        R::OsteonecrosisRisk => "Steroids, heavy drinking, sickle cell disease or deep diving together with pain here. The blood supply of the hip bone may suffer.",
        R::LoadPainInPregnancy => "Groin, thigh or severe pain, or pain under load, in pregnancy or after a birth. The bone can be weakened for a while.",
        R::InflammatoryCriteria => "Three signs of an inflammatory cause.",
        R::FlowLimitationOnEffort => "One leg cramps or turns heavy on effort. The artery may let too little blood through. Leave out hard efforts.",
        R::PainWithoutLoad => "Pain that grows without any link to what you do, or night pain that goes away with ibuprofen or aspirin.",
        R::Under16 => "Hip, thigh or knee pain before 16 is always to be looked at.",
        R::WorseDespiteLessRunningSign => "Worse over two weeks although you ran less.",
        R::ShallowSocketWithLimp => "Known shallow sockets or childhood hip trouble, now with a limp or giving way.",
        R::VisceralSigns => "Belly, pelvic, bladder or period signs together with the pain. The cause may be an organ.",
        R::InflammatoryPattern => "Signs of an inflammatory cause, such as long morning stiffness.",
    }
}

#[rustfmt::skip] // a table: one line a sign
pub(super) const fn course(sign: C) -> &'static str {
    match sign {
        C::SevereRestPain => "Severe pain even at rest.",
        C::RestPain => "Pain at rest.",
        C::SeverePainScore => "Severe pain.",
        C::BeganWithInjury => "It began with a fall, a blow or a pop.",
        C::ForcedToStop => "The pain makes you stop.",
        C::WalkingHurts => "Walking hurts, you limp, or you cannot run.",
        C::GettingWorse => "It is getting worse.",
        C::OverThreeWeeks => "It has lasted more than three weeks.",
        C::NotSettling => "Rest or treatment has not settled it.",
        C::ComesBackEachTime => "It is back each time you try to run.",
        C::NerveSymptoms => "Numbness, tingling, weakness or pain below the knee.",
        C::LoadPainWithWeakBone => "Pain under load together with something that weakens bone.",
        C::PregnancyOrBirth => "New hip pain in pregnancy or within a year of a birth.",
        C::EnergyOrPeriodSigns => "Missed periods, or too little to eat for the training. This weakens bone.",
    }
}

#[rustfmt::skip] // a table: one line a question
pub(super) const fn safety(question: S) -> &'static str {
    match question {
        S::AgeUnder16 => "Are you under 16?",
        S::GenerallyUnwell => "Since this began, have you had a fever or shivering, weight loss without trying, or drenching night sweats?",
        S::BearsWeight => "Are you unable to put weight on the leg?",
        S::NightOrRestPain => "Does it hurt at rest, or at night when you are not lying on it?",
        S::FallOrCrack => "Did it begin with a fall, a blow, a pop or a crack?",
        S::NervesAndBladder => "Do you have any of these: numbness between the legs; new trouble with bladder, bowel or sex; pain or weakness in both legs; weakness that spreads?",
        S::LegSwelling => "Is one calf, or the whole leg, swollen?",
        S::BellyOrTesticle => "Do you have belly pain, a groin bulge that stays out, or sudden pain in a testicle?",
    }
}
