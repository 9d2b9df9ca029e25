//! English for red flags, course signs and safety questions.

use crate::knowledge::triage::{CourseSign, RedFlag, SafetyQuestion};

pub(super) struct RedFlagText {
    pub(super) label: &'static str,
    pub(super) why: &'static str,
    pub(super) also_called: &'static str,
}

const fn text(label: &'static str, why: &'static str, also_called: &'static str) -> RedFlagText {
    RedFlagText { label, why, also_called }
}

#[rustfmt::skip] // a table: label, why it matters, other names
pub(super) const fn red_flag(flag: RedFlag) -> RedFlagText {
    match flag {
        RedFlag::CaudaEquinaSigns => text(
            "pressure on the nerves at the spine's end",
            "You have signs of pressure on the nerves at the end of the spine: numbness between the legs, new bladder, bowel or sexual trouble, or both legs affected.",
            "cauda equina syndrome; CES",
        ),
        RedFlag::FallAndCannotBearWeight => text(
            "fall or blow, cannot put weight on the leg",
            "You fell or were hit, and you cannot put weight on the leg. The hip or pelvis may be broken.",
            "hip fracture; pelvic fracture; femoral fracture",
        ),
        RedFlag::DeformedLeg => text(
            "leg lies short or turned out",
            "The leg is shorter or turned out. A bone may be broken and out of place.",
            "displaced hip fracture; hip dislocation",
        ),
        RedFlag::SuddenPainAndCannotBearWeight => text(
            "sudden pain, cannot put weight on the leg",
            "There was sudden pain or a crack, and you can put little or no weight on the leg, or could not then. A bone may be broken.",
            "completed femoral neck stress fracture; displaced stress fracture",
        ),
        RedFlag::FeverWithHipPain => text(
            "fever with a sore hip",
            "You have had fever with this pain. The joint, a bone or a muscle beside it may be infected.",
            "septic arthritis; psoas abscess; osteomyelitis",
        ),
        RedFlag::FeverUnder16 => text(
            "fever under the age of 16",
            "You are under 16 and have had fever with this pain. A joint or bone may be infected.",
            "septic arthritis in a child; osteomyelitis; pyomyositis",
        ),
        RedFlag::CannotMoveOrLoadHip => text(
            "hip too sore to move or load",
            "Even the slightest movement of the hip hurts, and there is another warning sign. The joint may be infected even without fever.",
            "septic arthritis; septic hip",
        ),
        RedFlag::InfectionRiskWithSeverePain => text(
            "severe pain with raised infection risk",
            "Your risk of infection is raised, and the pain is severe or you can put little weight on the leg. The joint may be infected even without fever.",
            "septic arthritis; infected joint after injection or surgery",
        ),
        RedFlag::TesticularEmergency => text(
            "severe or sudden testicle pain",
            "Pain in or into a testicle is sudden or severe or makes you feel sick, or a testicle is swollen or lies high. It may be twisted and can be lost within hours.",
            "testicular torsion; epididymo-orchitis",
        ),
        RedFlag::AbdominalEmergency => text(
            "belly pain that cannot wait",
            "Your belly or pelvis hurts badly, or it hurts and you feel sick, vomit, faint, have a fever or are pregnant. That cannot wait.",
            "acute abdomen; appendicitis; ectopic pregnancy",
        ),
        RedFlag::ChestPainOrFainting => text(
            "chest pain, short breath or fainting",
            "Your chest hurts, you are short of breath, or you fainted. A clot may have reached the lung.",
            "pulmonary embolism; acute coronary syndrome",
        ),
        RedFlag::LegWithoutBloodFlow => text(
            "cold leg with too little blood",
            "The leg is cold and pale. Its artery may be blocked.",
            "acute limb ischaemia; acute limb ischemia; arterial occlusion",
        ),
        RedFlag::MuscleBreakdown => text(
            "signs of muscle breaking down",
            "Your urine is dark after hard effort, or your muscles hurt badly and you feel ill, with weakness or swelling. Muscle may be breaking down and can harm the kidneys.",
            "exertional rhabdomyolysis; rhabdo",
        ),
        RedFlag::TrappedHernia => text(
            "groin bulge that may be trapped",
            "A bulge in the groin does not go back, or you feel sick or vomit with it. Bowel may be trapped.",
            "incarcerated hernia; strangulated hernia; obstructed hernia",
        ),
        RedFlag::PregnancyAndCannotBearWeight => text(
            "pregnancy or birth, cannot put weight on the leg",
            "You are pregnant or gave birth in the past year, and you cannot put weight on the leg. The hip may be about to break.",
            "fracture in transient osteoporosis of pregnancy; femoral neck insufficiency fracture",
        ),
        RedFlag::YoungAndCannotBearWeight => text(
            "young, cannot put weight on the leg",
            "You are young, and you can put little or no weight on the leg, or could not when it began. The growth plate may have slipped, or the joint may be infected.",
            "unstable SCFE; unstable SUFE; septic arthritis",
        ),
        RedFlag::BleedingOnANerve => text(
            "bleed that may press on a nerve",
            "You take a blood thinner, and there is numbness or weakness with the pain. A bleed may press on a nerve.",
            "iliopsoas haematoma; iliopsoas hematoma; femoral nerve compression",
        ),
        RedFlag::TensePainfulSwelling => text(
            "painful swelling of a muscle",
            "The sore part is swollen and hurts badly, and it hurts at rest or on stretching, or is numb or weak. Pressure in the muscle may cut off its blood.",
            "acute compartment syndrome; thigh compartment syndrome",
        ),
        RedFlag::HipTooSoreToMove => text(
            "hip too sore to move",
            "Moving the hip hurts badly or in every direction. A joint infection can begin like this.",
            "septic arthritis; septic hip",
        ),
        RedFlag::AbdominalPainToday => text(
            "belly pain with a warning sign",
            "Your belly or pelvis hurts badly or suddenly, after a birth or with missed periods, or a bulge in the groin hurts. An organ, or in a woman a pregnancy, may be the cause.",
            "ectopic pregnancy; ovarian torsion; appendicitis",
        ),
        RedFlag::InfectionRiskToday => text(
            "raised infection risk with this pain",
            "Your risk of infection is raised, and the pain is severe, there at rest or growing. Or the pubic bone hurts badly at rest. A joint or bone may be infected even without fever.",
            "septic arthritis; postoperative infection; infection after injection; pubic osteomyelitis",
        ),
        RedFlag::SuddenSeverePainWithTroubleWalking => text(
            "sudden severe pain and trouble walking",
            "The pain is severe, it came with a fall, a pop or at one moment, and walking is hard. A bone can be broken even if you can walk.",
            "occult hip fracture; undisplaced femoral neck fracture",
        ),
        RedFlag::FallWithPainOnWalking => text(
            "pain on walking after a fall",
            "Since a fall or blow, walking is hard or hurts, with pain in the groin, the thigh or the pubic bone. A bone can be cracked even if you can walk.",
            "occult hip fracture; impacted fracture; pubic ramus fracture after a fall",
        ),
        RedFlag::CannotBearWeight => text(
            "can put little or no weight on the leg",
            "You can put little or no weight on the leg, or could not when it began.",
            "suspected hip fracture; non-weight-bearing hip",
        ),
        RedFlag::UnbearablePainHere => text(
            "very severe pain",
            "The pain is or was unbearable. Its cause must be found today.",
            "excruciating hip pain; agonising pelvic pain",
        ),
        RedFlag::FemoralNeckSigns => text(
            "signs of a hip stress fracture",
            "Your pain in the groin, hip or thigh shows signs of a stress fracture, such as one in the neck of the thigh bone. If you keep running, the bone could break. Take no painkillers to keep going.",
            "femoral neck stress fracture; FNSF; high-risk bone stress injury",
        ),
        RedFlag::FeverWithPain => text(
            "fever along with this pain",
            "You have had fever along with this pain. There may be an infection.",
            "osteomyelitis; discitis; systemic infection",
        ),
        RedFlag::HotJoint => text(
            "hot, red or swollen joint, or hot, red swelling",
            "A joint is hot, red or swollen, or there is a hot, red swelling over the sore place. It may be infected.",
            "septic arthritis; acute monoarthritis; gout; septic bursitis",
        ),
        RedFlag::InflamedEye => text(
            "red, sore eye with joint pain",
            "An eye is red and sore, or your sight is blurred, together with this pain. The eye may be inflamed.",
            "anterior uveitis; iritis; reactive arthritis",
        ),
        RedFlag::SwollenLeg => text(
            "swollen, warm or red leg",
            "One calf or leg is swollen, warm or red. There may be a blood clot.",
            "deep vein thrombosis; DVT; venous thromboembolism",
        ),
        RedFlag::ClotRiskWithLegPain => text(
            "leg pain that may be a clot",
            "The leg hurts, and your risk of a blood clot is raised, or there is swelling behind or below the knee. It can be a clot even if nothing else shows.",
            "deep vein thrombosis without swelling; suspected DVT",
        ),
        RedFlag::SpreadingWeakness => text(
            "signs of a nerve under pressure",
            "Your foot drops, weakness spreads, or there are nerve signs in both legs. A nerve is under pressure.",
            "progressive motor deficit; lumbar radiculopathy with foot drop",
        ),
        RedFlag::CancerWithBonePain => text(
            "cancer and pain from the bone",
            "You have or had cancer, and this kind of pain can come from a bone. A weakened bone may break.",
            "bone metastasis; impending pathological fracture; impending pathologic fracture",
        ),
        RedFlag::PopAndStopInTheYoung => text(
            "sudden injury when young",
            "It began with a pop, or in a sprint, kick or jump. At this age a growth plate may be torn off.",
            "apophyseal avulsion fracture; pelvic avulsion fracture",
        ),
        RedFlag::SlippedEpiphysisSigns => text(
            "signs of a slipping growth plate",
            "You have trouble walking, a stiff hip, a leg turned out, a sudden change, or a fall some time ago. At this age the growth plate of the hip may be slipping. Do not put weight on the leg.",
            "slipped capital femoral epiphysis; SCFE; SUFE",
        ),
        RedFlag::Under16WarningSigns => text(
            "warning sign under the age of 16",
            "One of your answers is a warning sign that needs to be checked today at this age.",
            "bone sarcoma; leukaemia; leukemia",
        ),
        RedFlag::FallWithFragileBone => text(
            "fall with bones that break easily",
            "You fell or were hit. At your age, with weak bone, after cancer or on a blood thinner, a bone can be broken even if you can walk.",
            "fragility fracture; occult hip fracture; pathological fracture",
        ),
        RedFlag::BleedingRiskWithSwelling => text(
            "possible bleed on a blood thinner",
            "You take a blood thinner, and the pain is sudden, severe or new and deep, or there is swelling. There may be a bleed.",
            "retroperitoneal bleed; muscle haematoma; muscle hematoma",
        ),
        RedFlag::FemoralNeckPossible => text(
            "possible hip stress fracture",
            "You have pain in the groin, hip or thigh and a sign, or a risk, of a stress fracture. It may be in the neck of the thigh bone. Take no painkillers to keep going.",
            "femoral neck stress reaction; femoral neck bone stress injury",
        ),
        RedFlag::RecentLoadPainAtFemoralNeck => text(
            "new running pain, groin or thigh",
            "New pain in the groin, hip or thigh grows with running or over the weeks, hurts at each landing, or followed a jump in training. It could be a stress fracture. Take no painkillers to keep going.",
            "early femoral neck stress injury; stress reaction",
        ),
        RedFlag::LoadPainWithBoneRisk => text(
            "pain and risk to bone",
            "It hurts in the hip, pelvis or thigh, and something may have weakened your bones: an earlier stress fracture, missed periods, a recent birth, thin bone or too little food.",
            "bone stress injury; insufficiency fracture",
        ),
        RedFlag::HoppingKnownToHurt => text(
            "hopping already known to hurt",
            "You know that hopping hurts, and that can be a sign of a stress fracture. Do not try it again.",
            "bone stress injury; stress fracture",
        ),
        RedFlag::LoadPainAtSacrumOrPubis => text(
            "running pain at the pelvic bone",
            "The back or front of the pelvis hurts when you load it, or it hurts there after more training or with too little food, missed periods or weak bone. It could be a stress fracture.",
            "sacral stress fracture; pubic ramus stress fracture",
        ),
        RedFlag::SeveralBoneSigns => text(
            "several signs of overloaded bone",
            "Several of your answers are signs that a bone is getting too much load. It could be a stress fracture.",
            "bone stress injury; stress fracture; stress reaction",
        ),
        RedFlag::InjuryWithTroubleWalking => text(
            "fall or sudden injury",
            "You fell, were hit or felt a pop, and it hurts badly or walking is hard. Or you fell at an age when bone breaks.",
            "occult fracture; avulsion fracture; muscle tear",
        ),
        RedFlag::SuddenSeverePainAtFemoralNeck => text(
            "sudden severe groin, hip or thigh pain",
            "The groin, hip or thigh began to hurt suddenly and badly. A stress fracture may have given way.",
            "femoral neck stress fracture; fracture completion",
        ),
        RedFlag::LimpingTwoDaysAfterARun => text(
            "limp or pain on walking two days after a run",
            "You still limp, or it still hurts to walk, two days after a run, or you can hardly walk or cannot run at all.",
            "bone stress injury; persistent antalgic gait",
        ),
        RedFlag::UnstableHip => text(
            "hip or leg gives way",
            "The hip or leg gives way under you.",
            "hip instability; microinstability",
        ),
        RedFlag::LockedHip => text(
            "hip that gets stuck",
            "The hip gets stuck and cannot be moved for a moment.",
            "loose body; mechanical locking; displaced labral tear",
        ),
        RedFlag::GrowingLump => text(
            "new or growing lump",
            "There is a new or growing lump.",
            "soft tissue sarcoma; soft tissue mass; bone tumour",
        ),
        RedFlag::ReducibleHernia => text(
            "lump or bulge in the groin",
            "There is a lump or bulge in the groin. It may be a hernia.",
            "inguinal hernia; femoral hernia",
        ),
        RedFlag::PainIntoTesticle => text(
            "groin ache into the testicle",
            "The groin pain aches into the testicle, or a testicle is not as it should be.",
            "ureteric stone; epididymitis; testicular tumour",
        ),
        RedFlag::TornMuscleOrTendon => text(
            "signs of a torn muscle or tendon",
            "A pop, a bruise, a gap, a sudden start or a leg that you cannot lift can be signs of a tear. A muscle, tendon or growth plate may be torn.",
            "proximal hamstring avulsion; complete muscle rupture; apophyseal avulsion",
        ),
        RedFlag::WorseningGroinPainInTeenager => text(
            "growing groin pain in a teenager",
            "The groin pain keeps getting worse. At this age the cause needs to be found.",
            "slipped capital femoral epiphysis; apophysitis; bone tumour",
        ),
        RedFlag::UnprovokedNightPain => text(
            "night pain even when not lying on it",
            "It hurts at night, even when you do not lie on it.",
            "bone tumour; bone tumor; femoral neck stress fracture",
        ),
        RedFlag::ConstantRestPain => text(
            "rest pain that stays or grows",
            "The pain is there at rest or all the time, and it has no link to what you do, keeps growing or has lasted for weeks.",
            "bone tumour; osteonecrosis; bone infection",
        ),
        RedFlag::WeightLossOrSweats => text(
            "weight loss, drenching sweats or feeling ill",
            "You have lost weight without trying, have drenching sweats at night, or feel ill with this pain.",
            "malignancy; B symptoms; constitutional symptoms",
        ),
        RedFlag::CancerHistoryWithPain => text(
            "new pain after cancer",
            "You have or had cancer, and now it hurts here.",
            "bone metastasis; metastatic bone disease",
        ),
        RedFlag::OsteonecrosisRisk => text(
            "risk to the hip's blood supply",
            "It hurts here, and steroids, heavy drinking, sickle cell disease or deep diving can harm the blood supply of the hip bone.",
            "avascular necrosis; AVN; osteonecrosis of the femoral head",
        ),
        RedFlag::LoadPainInPregnancy => text(
            "hip pain in pregnancy or after birth",
            "You are pregnant or gave birth in the past year, and the groin or thigh hurts, or the pain is severe or comes under load. Bone can be weak in that time.",
            "transient osteoporosis of pregnancy; pregnancy-associated osteoporosis",
        ),
        RedFlag::InflammatoryCriteria => text(
            "several signs of inflamed joints or spine",
            "Several of your answers are signs of inflamed joints or spine, or of joints that got sore after an infection.",
            "inflammatory back pain; axial spondyloarthritis",
        ),
        RedFlag::FlowLimitationOnEffort => text(
            "too little blood in hard effort",
            "One leg cramps or turns heavy when you push hard. Its artery may let too little blood through. Leave out hard efforts.",
            "external iliac artery endofibrosis; EIAE; vascular claudication",
        ),
        RedFlag::WeakAnkleOrToes => text(
            "weak ankle or toes",
            "The ankle or the toes are weak. A nerve from the back may be pinched.",
            "radiculopathy with weakness; myotomal weakness",
        ),
        RedFlag::PainWithoutLoad => text(
            "growing pain without link to activity",
            "The pain grows without any link to what you do, or night pain goes away with ibuprofen or aspirin. It may come from the bone itself.",
            "osteoid osteoma; bone tumour; bone tumor",
        ),
        RedFlag::Under16 => text(
            "pain here under the age of 16",
            "Hip, thigh or knee pain under the age of 16 always needs to be checked.",
            "paediatric hip pain; pediatric hip pain; Perthes disease",
        ),
        RedFlag::WorseDespiteLessRunningSign => text(
            "getting worse despite less running",
            "It got worse over two weeks even though you ran less.",
            "bone stress injury; failure of relative rest",
        ),
        RedFlag::ShallowSocketWithLimp => text(
            "shallow hip socket with a limp",
            "You had hip trouble as a child or were told of shallow sockets, and now you limp or the hip gives way.",
            "hip dysplasia; DDH; hip instability",
        ),
        RedFlag::ShallowSocketWithHipPain => text(
            "shallow hip socket with hip pain",
            "You had hip trouble as a child or were told of shallow sockets, and now the hip hurts. Get it checked before you run more.",
            "symptomatic hip dysplasia; childhood hip disease with new hip pain",
        ),
        RedFlag::VisceralSigns => text(
            "signs from belly, bladder or periods",
            "Belly, pelvic, bladder or period signs come together with the pain, or you feel sick. The cause may be an organ.",
            "visceral referred pain; endometriosis; kidney stone",
        ),
        RedFlag::SuddenPainWithSickness => text(
            "sudden or severe groin or belly pain with sickness",
            "Sudden or severe pain in the groin, the hip or low in the belly makes you feel sick. A testicle or an ovary may be twisted, a hernia trapped, or a stone on its way.",
            "testicular torsion; ovarian torsion; strangulated hernia; renal colic",
        ),
        RedFlag::AorticEmergency => text(
            "sudden severe back or belly pain from 60",
            "The back or belly hurts suddenly and badly, or you fainted with it. At this age the main artery of the belly may be leaking.",
            "ruptured abdominal aortic aneurysm; AAA",
        ),
        RedFlag::SickleCellCrisis => text(
            "severe pain with sickle cell disease",
            "You have sickle cell disease and may be having a crisis, which needs treatment at once.",
            "sickle cell crisis; vaso-occlusive crisis",
        ),
        RedFlag::PelvicPainInPossiblePregnancy => text(
            "new pelvic pain, pregnancy possible",
            "There is new pain in the belly or pelvis, and you could be pregnant. A pregnancy may lie outside the womb, so you need a test today.",
            "ectopic pregnancy",
        ),
        RedFlag::AorticPain => text(
            "new sudden or severe back pain from 60",
            "The back or belly began to hurt suddenly or hurts badly. At this age the main artery of the belly may be widened.",
            "abdominal aortic aneurysm; iliac aneurysm",
        ),
        RedFlag::SuddenPainInARunWithTroubleWalking => text(
            "sudden pain in a run",
            "The pain began at one moment in a run or soon after it, and walking is hard or your training had gone up. A bone may have cracked.",
            "acute bone stress injury",
        ),
        RedFlag::FragileHip => text(
            "hip pain in old age that may be a break",
            "It hurts here, and walking is hard, or it came suddenly and badly. At this age bone can break without a fall, and a person can walk on a broken hip.",
            "insufficiency fracture; occult hip fracture",
        ),
        RedFlag::AtypicalThighFracture => text(
            "thigh pain after years of a bone drug",
            "The thigh or groin hurts after years of a bone drug. The thigh bone may be cracking along its outer side.",
            "atypical femoral fracture; AFF",
        ),
        RedFlag::CannotTellAGraveSign => text(
            "unsure about a serious sign",
            "You cannot say whether a serious sign is there, and another answer could go with it. Get it checked today, so that nobody has to guess.",
            "unsure about bladder, saddle, fever or weight",
        ),
        RedFlag::LoadPainAtOuterSide => text(
            "outer side that behaves like bone",
            "The outer hip or thigh hurts the way bone does under load, and there is a reason for it. It could be a stress fracture.",
            "femoral shaft stress fracture; trochanteric stress fracture",
        ),
        RedFlag::HipPainThatStays => text(
            "hip or groin pain beyond a usual strain",
            "The hip or groin pain began suddenly or in a race, keeps you from running, stays the same for weeks or keeps growing. A stress fracture is often taken for a strain at first.",
            "delayed femoral neck stress fracture",
        ),
        RedFlag::SeverePainAtBone => text(
            "severe pain here",
            "The pain here is severe, or it began suddenly and badly and you have trouble walking.",
            "severe hip pain; severe groin pain",
        ),
        RedFlag::BloodThinnerWithNewPain => text(
            "new pain on a blood thinner",
            "You take a blood thinner, and this pain is new. A muscle may be bleeding slowly.",
            "iliopsoas haematoma; gluteal haematoma",
        ),
        RedFlag::NewBackPainInOldAge => text(
            "new back or belly pain from 60",
            "There is new pain in the back or belly. At this age, somebody needs to check that the main artery of the belly is sound.",
            "abdominal aortic aneurysm",
        ),
        RedFlag::FragileHipPossible => text(
            "hip pain in old age",
            "It hurts here at rest, when you walk or in simple movements. At this age bone can crack without a fall.",
            "insufficiency fracture",
        ),
        RedFlag::PainAfterHipProcedure => text(
            "pain after an injection, an operation or a new hip",
            "The hip hurts after an injection, an operation or a joint replacement there. It may be infected or loose.",
            "periprosthetic joint infection; loosening",
        ),
        RedFlag::ShinglesPossible => text(
            "new burning or skin that hurts to touch",
            "There is new burning, or skin that is unpleasant to touch. Shingles can hurt for days before the rash shows, and treatment works best when it starts early.",
            "shingles; herpes zoster",
        ),
        RedFlag::StiffHipsFromFifty => text(
            "both hips stiff in the morning from 50",
            "Both hips are stiff for more than half an hour in the morning. At this age an inflammation may be the cause.",
            "polymyalgia rheumatica; PMR",
        ),
        RedFlag::CannotTellABoneSign => text(
            "unsure whether walking hurts",
            "You cannot say whether you can walk or whether it hurts, and the pain is where a cracked hip would hurt.",
            "unsure about walking",
        ),
        RedFlag::OrganPainToday => text(
            "groin or hip pain with sickness, or into the testicle",
            "Pain in the groin or hip is sudden or severe and makes you feel sick, began at rest, or aches into a testicle. An organ may be in trouble.",
            "testicular torsion; ovarian torsion; appendicitis; kidney stone",
        ),
        RedFlag::SevereMusclePainToday => text(
            "severe muscle pain with swelling, numbness or at rest",
            "A muscle has hurt badly in the past days, with swelling, numbness, weakness or pain at rest. Pressure may build up in the muscle, or it may break down.",
            "compartment syndrome; rhabdomyolysis",
        ),
        RedFlag::IllAfterARun => text(
            "ill after a run, with cramp or weakness",
            "You feel ill after a run, with cramp, severe pain or weakness. This can be heat illness or muscle that breaks down.",
            "exertional heat illness; rhabdomyolysis",
        ),
        RedFlag::SuddenNumbLeg => text(
            "sudden severe pain in a numb or weak leg",
            "The leg hurts suddenly and badly, and it is numb or weak. The artery may be blocked.",
            "acute limb ischaemia; acute limb ischemia",
        ),
        RedFlag::IllWithHipPain => text(
            "ill with hip pain",
            "You feel ill with this pain, or your risk of infection is raised and the pain grows by the day. There can be infection without fever.",
            "psoas abscess; septic arthritis without fever; osteomyelitis",
        ),
        RedFlag::LoadSignsAtFemoralNeck => text(
            "groin or hip that behaves like bone",
            "The hip or groin hurts the way bone does under load, or when you run. It could be a stress fracture.",
            "femoral neck stress fracture",
        ),
        RedFlag::KneePainWithBoneRisk => text(
            "knee pain that behaves like bone",
            "The knee hurts the way bone does, and there is a reason why bone may be weak. Pain from the thigh bone can be felt at the knee.",
            "distal femoral stress fracture",
        ),
        RedFlag::ThighPainWithWeakKnee => text(
            "weak knee or thin, weak leg",
            "The front of the thigh hurts and the knee gives way or is weak, or a weak leg gets thin. A nerve may be pinched.",
            "femoral neuropathy; diabetic amyotrophy",
        ),
        RedFlag::SuddenPainInPregnancy => text(
            "new severe pain in pregnancy",
            "You are pregnant, and there is new severe pain here. Get it checked today.",
            "transient osteoporosis of pregnancy; obstetric emergency",
        ),
        RedFlag::ThighBonePossible => text(
            "front or inner thigh with a bone sign",
            "The front or inside of the thigh hurts, and there is a sign of bone pain. The thigh bone or its neck may have cracked.",
            "femoral shaft stress fracture; femoral neck stress fracture",
        ),
        RedFlag::TroubledImplant => text(
            "replaced hip or metal, newly worse",
            "There is a replaced hip or metal in the bone, and the pain is newly worse or there at rest. It may be infected or loose, even years after the operation.",
            "periprosthetic joint infection; loosening",
        ),
        RedFlag::InflammatoryPattern => text(
            "some signs of inflamed joints or spine",
            "Some of your answers, such as long morning stiffness, are signs of inflamed joints or spine.",
            "spondyloarthritis; inflammatory arthritis",
        ),
    }
}

#[rustfmt::skip] // a table: one line per sign
pub(super) const fn course(sign: CourseSign) -> &'static str {
    match sign {
        CourseSign::LoadJumpAtTheHip => "Hip or groin pain on a run or after a jump in training needs a visit, however mild it is.",
        CourseSign::SomethingBesideThePain => "You feel sick or ill, your belly hurts, passing urine has changed, the hip gives way or gets stuck, or you have had cancer.",
        CourseSign::PeriodPain => "The pain follows your periods.",
        CourseSign::ChildWithPain => "At this age, pain here needs to be checked.",
        CourseSign::PlaceNotClear => "You have not said exactly where it hurts, so many causes are still possible.",
        CourseSign::NothingHarmlessShown => "Too little is known yet to call it harmless.",
        CourseSign::SevereRestPain => "The pain is severe, and it is there at rest.",
        CourseSign::RestPain => "It hurts at rest, at night or all the time.",
        CourseSign::SeverePainScore => "The pain is severe.",
        CourseSign::BeganWithInjury => "It began with a fall, a blow or a pop.",
        CourseSign::ForcedToStop => "The pain makes you stop, or did when it began.",
        CourseSign::WalkingHurts => "Walking or moving the hip hurts or is hard, you limp, or you cannot run.",
        CourseSign::GettingWorse => "It is getting worse.",
        CourseSign::OverThreeWeeks => "It has lasted more than three weeks.",
        CourseSign::NotSettling => "It has been the same for weeks, or rest or an earlier treatment has not settled it.",
        CourseSign::ComesBackEachTime => "It comes back each time you try to run.",
        CourseSign::NerveSymptoms => "There is numbness, tingling, burning or weakness, or pain that runs down the leg or is below the knee.",
        CourseSign::VisibleChange => "You can see or feel a change there: swelling, a bruise, a gap, a thinner muscle or a bad knee.",
        CourseSign::LoadPainWithWeakBone => "It hurts, and something may have weakened your bones.",
        CourseSign::PregnancyOrBirth => "You are pregnant or gave birth in the past year.",
        CourseSign::PainkillersToRun => "You take painkillers so that you can run.",
        CourseSign::InjectsDrugs => "You inject drugs, and an infection can begin like this.",
        CourseSign::WeakImmuneSystem => "Your immune system is weak, and an infection can begin like this.",
        CourseSign::AfterHipProcedure => "You have had an injection or an operation at the hip, or there is metal in it. Ask the people who treated you.",
        CourseSign::EarlierGraveSign => "You had a serious sign earlier. It has gone, but its cause may not have. Get it checked.",
        CourseSign::EarlierWarningSign => "You had a warning sign earlier. It has gone, but tell whoever checks you about it.",
        CourseSign::EnergyOrPeriodSigns => "You have missed periods, or you eat too little for your training. This weakens bone.",
    }
}

#[rustfmt::skip] // a table: one line per question
pub(super) const fn safety(question: SafetyQuestion) -> &'static str {
    match question {
        SafetyQuestion::AgeUnder16 => "Are you under 16?",
        SafetyQuestion::GenerallyUnwell => "Now or in the past two weeks, have you had a fever or shivering, weight loss without trying, or drenching night sweats?",
        SafetyQuestion::BearsWeight => "Are you unable to put weight on the leg?",
        SafetyQuestion::NightOrRestPain => "Does it hurt at rest, or at night when you are not lying on it?",
        SafetyQuestion::FallOrCrack => "Did it begin with a fall, a blow, a pop or a crack?",
        SafetyQuestion::NervesAndBladder => "Do you have any of these: numbness between the legs; new trouble with bladder, bowel or sex; pain or weakness in both legs; weakness that spreads?",
        SafetyQuestion::LegSwelling => "Is one calf, or the whole leg, swollen?",
        SafetyQuestion::BellyOrTesticle => "Do you have belly pain, a groin bulge that stays out, or sudden pain in a testicle?",
    }
}

#[rustfmt::skip] // a table: one line per question
pub(super) const fn safety_in_brief(question: SafetyQuestion) -> &'static str {
    match question {
        SafetyQuestion::AgeUnder16 => "Are you under 16?",
        SafetyQuestion::GenerallyUnwell => "In the past two weeks: fever, shivering, drenching night sweats, or weight loss without trying?",
        SafetyQuestion::BearsWeight => "Are you unable to stand on the leg?",
        SafetyQuestion::NightOrRestPain => "Does it hurt at rest, or at night when you are not lying on it?",
        SafetyQuestion::FallOrCrack => "Did it begin with a fall, a blow, a pop or a crack?",
        SafetyQuestion::NervesAndBladder => "Numbness between the legs, new trouble with bladder, bowel or sex, pain or weakness in both legs, or weakness that spreads?",
        SafetyQuestion::LegSwelling => "Is a calf or the leg swollen?",
        SafetyQuestion::BellyOrTesticle => "Belly pain, a groin bulge that stays out, or sudden pain in a testicle?",
    }
}
