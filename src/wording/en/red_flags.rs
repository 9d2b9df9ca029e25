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
            "pressed nerves at the spine's end",
            "Signs of pressure on the nerves at the end of the spine: numbness between the legs, new bladder, bowel or sexual trouble, or both legs affected.",
            "cauda equina syndrome; CES",
        ),
        RedFlag::FallAndCannotBearWeight => text(
            "after a fall, leg cannot carry weight",
            "After a fall or blow the leg cannot carry weight. The hip or pelvis may be broken.",
            "hip fracture; pelvic fracture; femoral fracture",
        ),
        RedFlag::DeformedLeg => text(
            "leg lies short or turned out",
            "The leg is shorter or turned out. A bone may be broken and out of place.",
            "displaced hip fracture; hip dislocation",
        ),
        RedFlag::SuddenPainAndCannotBearWeight => text(
            "sudden pain, leg cannot carry weight",
            "Sudden pain or a crack, and the leg cannot carry weight. A bone may have broken.",
            "completed femoral neck stress fracture; displaced stress fracture",
        ),
        RedFlag::FeverWithHipPain => text(
            "fever with a sore hip",
            "Fever with this pain. The joint, a bone or a muscle beside it may be infected.",
            "septic arthritis; psoas abscess; osteomyelitis",
        ),
        RedFlag::FeverUnder16 => text(
            "fever before the age of 16",
            "Fever with this pain in a young person. A joint or bone may be infected.",
            "septic arthritis in a child; osteomyelitis; pyomyositis",
        ),
        RedFlag::CannotMoveOrLoadHip => text(
            "hip too sore to move or load",
            "Even the slightest movement of the hip hurts, with a further warning sign. The joint may be infected even without fever.",
            "septic arthritis; septic hip",
        ),
        RedFlag::InfectionRiskWithSeverePain => text(
            "severe pain with raised infection risk",
            "A raised risk of infection with severe pain or no weight on the leg. The joint may be infected even without fever.",
            "septic arthritis; infected joint after injection or surgery",
        ),
        RedFlag::TesticularEmergency => text(
            "severe or sudden testicle pain",
            "Pain in or into a testicle that is sudden, severe or makes you feel sick, or a testicle that is swollen or lies high. It may be twisted and can be lost within hours.",
            "testicular torsion; epididymo-orchitis",
        ),
        RedFlag::AbdominalEmergency => text(
            "belly pain that cannot wait",
            "Severe belly or pelvic pain, or any such pain if you feel sick, vomit, faint, have a fever or are pregnant.",
            "acute abdomen; appendicitis; ectopic pregnancy",
        ),
        RedFlag::ChestPainOrFainting => text(
            "chest pain, short breath or fainting",
            "Chest pain, shortness of breath or fainting. A clot may have reached the lung.",
            "pulmonary embolism; acute coronary syndrome",
        ),
        RedFlag::LegWithoutBloodFlow => text(
            "cold leg with too little blood",
            "A cold, pale leg. Its artery may be blocked.",
            "acute limb ischaemia; acute limb ischemia; arterial occlusion",
        ),
        RedFlag::MuscleBreakdown => text(
            "signs of muscle breaking down",
            "Dark urine after hard effort, or severe muscle pain with illness and weakness or swelling. Muscle may be breaking down and can harm the kidneys.",
            "exertional rhabdomyolysis; rhabdo",
        ),
        RedFlag::TrappedHernia => text(
            "groin bulge that may be trapped",
            "A groin bulge that does not go back, or with nausea or vomiting. Bowel may be trapped.",
            "incarcerated hernia; strangulated hernia; obstructed hernia",
        ),
        RedFlag::PregnancyAndCannotBearWeight => text(
            "pregnancy or birth, leg cannot carry weight",
            "In pregnancy or after a birth, a hip that cannot carry weight may be about to break.",
            "fracture in transient osteoporosis of pregnancy; femoral neck insufficiency fracture",
        ),
        RedFlag::YoungAndCannotBearWeight => text(
            "young, and leg cannot carry weight",
            "A young person whose leg cannot carry weight, or could not when it began. The growth plate may have slipped, or the joint may be infected.",
            "unstable SCFE; unstable SUFE; septic arthritis",
        ),
        RedFlag::BleedingOnANerve => text(
            "bleed that may press a nerve",
            "A blood thinner with groin or thigh pain and numbness or weakness. A bleed may press on a nerve.",
            "iliopsoas haematoma; iliopsoas hematoma; femoral nerve compression",
        ),
        RedFlag::TensePainfulSwelling => text(
            "painful swelling of a muscle",
            "Swelling with severe pain, at rest, on stretching or with numbness. Pressure in the muscle may cut off its blood.",
            "acute compartment syndrome; thigh compartment syndrome",
        ),
        RedFlag::HipTooSoreToMove => text(
            "hip too sore to move",
            "Moving the hip hurts badly or in every direction. A joint infection can begin like this.",
            "septic arthritis; septic hip",
        ),
        RedFlag::AbdominalPainToday => text(
            "belly pain with a warning sign",
            "Belly or pelvic pain that is severe, sudden, after a birth or with missed periods, or a painful groin bulge. An organ or a pregnancy may be the cause.",
            "ectopic pregnancy; ovarian torsion; appendicitis",
        ),
        RedFlag::InfectionRiskToday => text(
            "raised infection risk with this pain",
            "A raised risk of infection, and pain that is severe, at rest or growing. Or a pubic bone that hurts badly at rest. A joint or bone may be infected even without fever.",
            "septic arthritis; postoperative infection; infection after injection; pubic osteomyelitis",
        ),
        RedFlag::SuddenSeverePainWithTroubleWalking => text(
            "sudden severe pain and trouble walking",
            "Severe pain that began with a fall, a pop or at one moment, and trouble walking. A bone can be broken although you can walk.",
            "occult hip fracture; undisplaced femoral neck fracture",
        ),
        RedFlag::FallWithPainOnWalking => text(
            "pain on walking after a fall",
            "After a fall or blow, walking hurts in the groin, at the thigh or at the pubic bone. A bone can be cracked although you can walk.",
            "occult hip fracture; impacted fracture; pubic ramus fracture after a fall",
        ),
        RedFlag::CannotBearWeight => text(
            "leg cannot carry weight",
            "The leg cannot carry your weight, or could not when it began.",
            "suspected hip fracture; non-weight-bearing hip",
        ),
        RedFlag::UnbearablePainHere => text(
            "unbearable pain",
            "Pain that cannot be borne has a cause that must be found today.",
            "excruciating hip pain; agonising pelvic pain",
        ),
        RedFlag::FemoralNeckSigns => text(
            "signs of a hip stress fracture",
            "Pain in the groin, hip or thigh with signs of a stress fracture, such as one of the neck of the thigh bone. Running on could break it. Take no painkillers to keep going.",
            "femoral neck stress fracture; FNSF; high-risk bone stress injury",
        ),
        RedFlag::FeverWithPain => text(
            "fever along with this pain",
            "Fever together with this pain.",
            "osteomyelitis; discitis; systemic infection",
        ),
        RedFlag::HotJoint => text(
            "hot, red or swollen joint, or hot, red swelling",
            "A hot, red or swollen joint, or a hot, red swelling over the sore place.",
            "septic arthritis; acute monoarthritis; gout; septic bursitis",
        ),
        RedFlag::InflamedEye => text(
            "red, sore eye with joint pain",
            "A red, painful eye together with joint pain.",
            "anterior uveitis; iritis; reactive arthritis",
        ),
        RedFlag::SwollenLeg => text(
            "swollen, warm or red leg",
            "One calf or leg is swollen, warm or red. There may be a clot.",
            "deep vein thrombosis; DVT; venous thromboembolism",
        ),
        RedFlag::ClotRiskWithLegPain => text(
            "leg pain that may be a clot",
            "Pain in the leg with a raised risk of a clot, or with swelling behind or below the knee. There may be one, even if nothing else shows.",
            "deep vein thrombosis without swelling; suspected DVT",
        ),
        RedFlag::SpreadingWeakness => text(
            "dropping foot or spreading weakness",
            "A foot that drops, weakness that spreads, or nerve signs in both legs. A nerve is under pressure.",
            "progressive motor deficit; lumbar radiculopathy with foot drop",
        ),
        RedFlag::CancerWithBonePain => text(
            "cancer and pain from the bone",
            "Cancer, now or earlier, with this kind of pain. A weakened bone may break.",
            "bone metastasis; impending pathological fracture; impending pathologic fracture",
        ),
        RedFlag::PopAndStopInTheYoung => text(
            "sudden injury when young",
            "A pop, or a start in a sprint, kick or jump, at this age. A growth plate may be torn off.",
            "apophyseal avulsion fracture; pelvic avulsion fracture",
        ),
        RedFlag::SlippedEpiphysisSigns => text(
            "signs of a slipping growth plate",
            "Trouble walking, a stiff hip or a leg turned out, a sudden change or a fall some time ago, at this age. The growth plate of the hip may be slipping. Do not put weight on it.",
            "slipped capital femoral epiphysis; SCFE; SUFE",
        ),
        RedFlag::Under16WarningSigns => text(
            "warning sign before the age of 16",
            "A warning sign in a young person that has to be looked at today.",
            "bone sarcoma; leukaemia; leukemia",
        ),
        RedFlag::FallWithFragileBone => text(
            "fall with bones that break easily",
            "A fall at this age, with fragile bone, after cancer or with a blood thinner. A bone can be broken although you can walk.",
            "fragility fracture; occult hip fracture; pathological fracture",
        ),
        RedFlag::BleedingRiskWithSwelling => text(
            "possible bleed on a blood thinner",
            "A blood thinner with sudden, severe or new deep pain, or with swelling. There may be a bleed.",
            "retroperitoneal bleed; muscle haematoma; muscle hematoma",
        ),
        RedFlag::FemoralNeckPossible => text(
            "possible hip stress fracture",
            "Pain in the groin, hip or thigh with a sign, or a risk, of a stress fracture. It may be in the neck of the thigh bone. Take no painkillers to keep going.",
            "femoral neck stress reaction; femoral neck bone stress injury",
        ),
        RedFlag::RecentLoadPainAtFemoralNeck => text(
            "new running pain, groin or thigh",
            "New pain in the groin, hip or thigh that grows with running or over the weeks, hurts at each landing, or followed a jump in training. A stress fracture has to be thought of. Take no painkillers to keep going.",
            "early femoral neck stress injury; stress reaction",
        ),
        RedFlag::LoadPainWithBoneRisk => text(
            "pain and risk to bone",
            "Pain here and something that weakens bone: an earlier stress fracture, lost periods, a recent birth, thin bone or too little food.",
            "bone stress injury; insufficiency fracture",
        ),
        RedFlag::HoppingKnownToHurt => text(
            "hopping already known to hurt",
            "Hopping is known to hurt. Do not try it again.",
            "bone stress injury; stress fracture",
        ),
        RedFlag::LoadPainAtSacrumOrPubis => text(
            "running pain at the pelvic bone",
            "Pain at the back or front of the pelvic bone under load, or there with a jump in training, too little food, lost periods or weak bone. There may be a stress fracture.",
            "sacral stress fracture; pubic ramus stress fracture",
        ),
        RedFlag::SeveralBoneSigns => text(
            "several signs of overloaded bone",
            "Several signs that a bone suffers under load. There may be a stress fracture.",
            "bone stress injury; stress fracture; stress reaction",
        ),
        RedFlag::InjuryWithTroubleWalking => text(
            "fall or sudden injury",
            "You fell, were hit or felt a pop, and it hurts badly or walking is hard. Or you fell at an age when bone breaks.",
            "occult fracture; avulsion fracture; muscle tear",
        ),
        RedFlag::SuddenSeverePainAtFemoralNeck => text(
            "sudden severe groin, hip or thigh pain",
            "Sudden severe pain in the groin, hip or thigh. A stress fracture may have given way.",
            "femoral neck stress fracture; fracture completion",
        ),
        RedFlag::LimpingTwoDaysAfterARun => text(
            "limp two days after a run",
            "Still limping or sore to walk two days after a run, or unable to run at all.",
            "bone stress injury; persistent antalgic gait",
        ),
        RedFlag::UnstableHip => text(
            "hip or leg gives way",
            "The hip or leg gives way.",
            "hip instability; microinstability",
        ),
        RedFlag::LockedHip => text(
            "hip that gets stuck",
            "The hip gets stuck.",
            "loose body; mechanical locking; displaced labral tear",
        ),
        RedFlag::GrowingLump => text(
            "new or growing lump",
            "A new or growing lump.",
            "soft tissue sarcoma; soft tissue mass; bone tumour",
        ),
        RedFlag::ReducibleHernia => text(
            "groin bulge that goes back",
            "A bulge in the groin that goes back. It may be a hernia.",
            "inguinal hernia; femoral hernia",
        ),
        RedFlag::PainIntoTesticle => text(
            "groin ache into the testicle",
            "Groin pain that aches into the testicle.",
            "ureteric stone; epididymitis; testicular tumour",
        ),
        RedFlag::TornMuscleOrTendon => text(
            "signs of a torn muscle or tendon",
            "A pop, a bruise, a gap or a sudden start with signs of a tear. A muscle, tendon or growth plate may be torn.",
            "proximal hamstring avulsion; complete muscle rupture; apophyseal avulsion",
        ),
        RedFlag::WorseningGroinPainInTeenager => text(
            "growing groin pain in a teenager",
            "Groin pain that grows worse at this age.",
            "slipped capital femoral epiphysis; apophysitis; bone tumour",
        ),
        RedFlag::UnprovokedNightPain => text(
            "night pain without lying on it",
            "Pain at night although you do not lie on it.",
            "bone tumour; bone tumor; femoral neck stress fracture",
        ),
        RedFlag::ConstantRestPain => text(
            "rest pain that stays or grows",
            "Pain at rest that has no link to activity, or that grows.",
            "bone tumour; osteonecrosis; bone infection",
        ),
        RedFlag::WeightLossOrSweats => text(
            "weight loss, drenching sweats or feeling ill",
            "Weight loss without trying, drenching sweats at night, or feeling ill with this pain.",
            "malignancy; B symptoms; constitutional symptoms",
        ),
        RedFlag::CancerHistoryWithPain => text(
            "new pain after cancer",
            "New pain here after cancer.",
            "bone metastasis; metastatic bone disease",
        ),
        RedFlag::OsteonecrosisRisk => text(
            "risk to the hip's blood supply",
            "Steroids, heavy drinking, sickle cell disease or deep diving together with pain here. The blood supply of the hip bone may suffer.",
            "avascular necrosis; AVN; osteonecrosis of the femoral head",
        ),
        RedFlag::LoadPainInPregnancy => text(
            "hip pain in pregnancy or after birth",
            "Groin, thigh or severe pain, or pain under load, in pregnancy or after a birth. The bone can be weakened for a while.",
            "transient osteoporosis of pregnancy; pregnancy-associated osteoporosis",
        ),
        RedFlag::InflammatoryCriteria => text(
            "several signs of inflamed joints or spine",
            "Several signs that joints or the spine are inflamed, or sore joints after an infection.",
            "inflammatory back pain; axial spondyloarthritis",
        ),
        RedFlag::FlowLimitationOnEffort => text(
            "too little blood in hard effort",
            "One leg cramps or turns heavy on effort. The artery may let too little blood through. Leave out hard efforts.",
            "external iliac artery endofibrosis; EIAE; vascular claudication",
        ),
        RedFlag::WeakAnkleOrToes => text(
            "weak ankle or toes",
            "The ankle or the toes are weak. A nerve from the back may be pressed on.",
            "radiculopathy with weakness; myotomal weakness",
        ),
        RedFlag::PainWithoutLoad => text(
            "growing pain without link to activity",
            "Pain that grows without any link to what you do, or night pain that goes away with ibuprofen or aspirin.",
            "osteoid osteoma; bone tumour; bone tumor",
        ),
        RedFlag::Under16 => text(
            "pain here before the age of 16",
            "Hip, thigh or knee pain before 16 is always to be looked at.",
            "paediatric hip pain; pediatric hip pain; Perthes disease",
        ),
        RedFlag::WorseDespiteLessRunningSign => text(
            "getting worse despite less running",
            "Worse over two weeks although you ran less.",
            "bone stress injury; failure of relative rest",
        ),
        RedFlag::ShallowSocketWithLimp => text(
            "shallow hip socket with a limp",
            "Known shallow sockets or childhood hip trouble, now with a limp or giving way.",
            "hip dysplasia; DDH; hip instability",
        ),
        RedFlag::ShallowSocketWithHipPain => text(
            "shallow hip socket with hip pain",
            "Known shallow sockets or childhood hip trouble, now with pain at the hip. Have it looked at before you run more.",
            "symptomatic hip dysplasia; childhood hip disease with new hip pain",
        ),
        RedFlag::VisceralSigns => text(
            "signs from belly, bladder or periods",
            "Belly, pelvic, bladder or period signs together with the pain. The cause may be an organ.",
            "visceral referred pain; endometriosis; kidney stone",
        ),
        RedFlag::SuddenPainWithSickness => text(
            "sudden or severe groin or belly pain that makes sick",
            "Pain in the groin, the hip or low in the belly that is sudden or severe and makes you feel sick. A testicle or an ovary may be twisted, a hernia trapped, or a stone on its way.",
            "testicular torsion; ovarian torsion; strangulated hernia; renal colic",
        ),
        RedFlag::AorticEmergency => text(
            "sudden severe back or belly pain from 60",
            "Sudden severe pain in the back or belly at this age, or with a faint. The main artery of the belly may be leaking.",
            "ruptured abdominal aortic aneurysm; AAA",
        ),
        RedFlag::SickleCellCrisis => text(
            "severe pain with sickle cell disease",
            "Severe pain with sickle cell disease. A crisis is treated at once.",
            "sickle cell crisis; vaso-occlusive crisis",
        ),
        RedFlag::PelvicPainInPossiblePregnancy => text(
            "new pelvic pain, pregnancy possible",
            "New pain in the belly or pelvis where a pregnancy is possible. It may lie outside the womb, so a test is needed today.",
            "ectopic pregnancy",
        ),
        RedFlag::AorticPain => text(
            "new sudden or severe back pain in old age",
            "New pain in the back or belly that began suddenly or is severe, at this age. The main artery of the belly may be widened.",
            "abdominal aortic aneurysm; iliac aneurysm",
        ),
        RedFlag::SuddenPainInARunWithTroubleWalking => text(
            "sudden pain in a run",
            "The pain began at one moment in a run or soon after it, and walking is affected or your training had gone up. A bone may have cracked.",
            "acute bone stress injury",
        ),
        RedFlag::FragileHip => text(
            "hip pain in old age that may be a break",
            "Pain here that affects walking or came suddenly and badly, at this age. Old bone can break without a fall, and a broken hip can be walked on.",
            "insufficiency fracture; occult hip fracture",
        ),
        RedFlag::AtypicalThighFracture => text(
            "thigh pain after years of a bone drug",
            "Thigh or groin pain after years of a bone drug. The thigh bone may be cracking along its outer side.",
            "atypical femoral fracture; AFF",
        ),
        RedFlag::CannotTellAGraveSign => text(
            "cannot say about a grave sign",
            "You cannot say whether a grave sign is there, and something beside it is. It is looked at today, so that nobody has to guess.",
            "unsure about bladder, saddle, fever or weight",
        ),
        RedFlag::LoadPainAtOuterSide => text(
            "outer side that behaves like bone",
            "Pain at the outer hip or thigh that behaves like bone under load, with a reason for it.",
            "femoral shaft stress fracture; trochanteric stress fracture",
        ),
        RedFlag::HipPainThatStays => text(
            "hip or groin pain beyond a usual strain",
            "Pain at the hip or groin that began suddenly or in a race, keeps you from running, stays the same for weeks or keeps growing. A stress fracture is often taken for a strain at first.",
            "delayed femoral neck stress fracture",
        ),
        RedFlag::SeverePainAtBone => text(
            "severe pain here",
            "The pain here is severe, or it began suddenly and badly and you have trouble walking.",
            "severe hip pain; severe groin pain",
        ),
        RedFlag::BloodThinnerWithNewPain => text(
            "new pain on a blood thinner",
            "New pain while taking a blood thinner. A bleed in a muscle can creep in.",
            "iliopsoas haematoma; gluteal haematoma",
        ),
        RedFlag::NewBackPainInOldAge => text(
            "new back or belly pain in old age",
            "New pain in the back or belly at this age. Before anything else it is checked that the main artery of the belly is sound.",
            "abdominal aortic aneurysm",
        ),
        RedFlag::FragileHipPossible => text(
            "hip pain in old age",
            "Pain here with trouble walking, at rest or on simple movements, at this age. Old bone can crack without a fall.",
            "insufficiency fracture",
        ),
        RedFlag::PainAfterHipProcedure => text(
            "pain after an injection, an operation or a new hip",
            "New pain after an injection into the hip, an operation on it or a replaced joint. It may be infected or loose.",
            "periprosthetic joint infection; loosening",
        ),
        RedFlag::ShinglesPossible => text(
            "new burning or skin that hurts to touch",
            "New burning, or skin that is unpleasant to touch. Shingles can hurt for days before the rash shows, and treatment works best when it starts early.",
            "shingles; herpes zoster",
        ),
        RedFlag::StiffHipsFromFifty => text(
            "both hips stiff in the morning from 50",
            "Both hips stiff for more than half an hour in the morning, at this age.",
            "polymyalgia rheumatica; PMR",
        ),
        RedFlag::CannotTellABoneSign => text(
            "cannot say whether walking hurts",
            "You cannot say whether walking hurts or works, and it hurts where a cracked hip would.",
            "unsure about walking",
        ),
        RedFlag::OrganPainToday => text(
            "groin or hip pain with sickness, or into the testicle",
            "Pain in the groin or hip that is sudden or severe and makes you feel sick, began at rest, or aches into a testicle. An organ may be in trouble.",
            "testicular torsion; ovarian torsion; appendicitis; kidney stone",
        ),
        RedFlag::SevereMusclePainToday => text(
            "severe muscle pain with swelling, numbness or at rest",
            "Severe muscle pain of the past days with swelling, numbness, weakness or pain at rest. Pressure may build up in the muscle, or it may break down.",
            "compartment syndrome; rhabdomyolysis",
        ),
        RedFlag::IllAfterARun => text(
            "ill after a run, with cramp or weakness",
            "Ill after a run, with cramp, severe pain or weakness. This can be heat illness or muscle that breaks down.",
            "exertional heat illness; rhabdomyolysis",
        ),
        RedFlag::SuddenNumbLeg => text(
            "sudden severe pain in a numb or weak leg",
            "Sudden severe pain in a leg that is numb or weak. The artery may be shut.",
            "acute limb ischaemia; acute limb ischemia",
        ),
        RedFlag::IllWithHipPain => text(
            "ill with hip pain",
            "Feeling ill with this pain, or a raised risk of infection and pain that grows by the day. There can be infection without fever.",
            "psoas abscess; septic arthritis without fever; osteomyelitis",
        ),
        RedFlag::LoadSignsAtFemoralNeck => text(
            "groin or hip that behaves like bone",
            "Pain at the hip or groin that behaves like bone under load, or that running brings on.",
            "femoral neck stress fracture",
        ),
        RedFlag::KneePainWithBoneRisk => text(
            "knee pain that behaves like bone",
            "Pain at the knee that behaves like bone, with a reason for weak bone. Bone of the thigh can be felt there.",
            "distal femoral stress fracture",
        ),
        RedFlag::ThighPainWithWeakKnee => text(
            "weak knee or thin, weak leg",
            "A knee that gives way or is weak with pain at the front of the thigh, or a weak leg that grows thin. A nerve may be pressed.",
            "femoral neuropathy; diabetic amyotrophy",
        ),
        RedFlag::SuddenPainInPregnancy => text(
            "new severe pain in pregnancy",
            "New severe pain here in pregnancy. It is looked at today.",
            "transient osteoporosis of pregnancy; obstetric emergency",
        ),
        RedFlag::ThighBonePossible => text(
            "front or inner thigh with a bone sign",
            "Pain at the front or inside of the thigh with a sign of bone. The thigh bone or its neck may have cracked.",
            "femoral shaft stress fracture; femoral neck stress fracture",
        ),
        RedFlag::TroubledImplant => text(
            "replaced hip or metal, newly worse",
            "A replaced hip or metal in the bone, and pain that is newly worse or there at rest. It may be infected or loose, even years after the operation.",
            "periprosthetic joint infection; loosening",
        ),
        RedFlag::InflammatoryPattern => text(
            "some signs of inflamed joints or spine",
            "Signs of an inflammatory cause, such as long morning stiffness.",
            "spondyloarthritis; inflammatory arthritis",
        ),
    }
}

#[rustfmt::skip] // a table: one line per sign
pub(super) const fn course(sign: CourseSign) -> &'static str {
    match sign {
        CourseSign::LoadJumpAtTheHip => "Hip or groin pain on running or after a jump in training, however mild.",
        CourseSign::SomethingBesideThePain => "You feel sick or ill, your belly hurts, the hip gives way or locks, or you have had cancer.",
        CourseSign::PeriodPain => "The pain follows your periods.",
        CourseSign::ChildWithPain => "At this age, pain here is looked at.",
        CourseSign::PlaceNotClear => "Where it hurts is known only roughly, so many causes are still open.",
        CourseSign::NothingHarmlessShown => "Nothing told so far speaks for a harmless cause.",
        CourseSign::SevereRestPain => "Severe pain even at rest.",
        CourseSign::RestPain => "Pain at rest, or all the time.",
        CourseSign::SeverePainScore => "Severe pain.",
        CourseSign::BeganWithInjury => "It began with a fall, a blow or a pop.",
        CourseSign::ForcedToStop => "The pain makes you stop, or did when it began.",
        CourseSign::WalkingHurts => "Walking hurts, you limp, or you cannot run.",
        CourseSign::GettingWorse => "It is getting worse.",
        CourseSign::OverThreeWeeks => "It has lasted more than three weeks.",
        CourseSign::NotSettling => "Rest or an earlier treatment has not settled it.",
        CourseSign::ComesBackEachTime => "It is back each time you try to run.",
        CourseSign::NerveSymptoms => "Numbness, tingling, burning, weakness or pain below the knee.",
        CourseSign::VisibleChange => "Something can be seen or felt there: swelling, a bruise, a gap, a thinner muscle or a bad knee.",
        CourseSign::LoadPainWithWeakBone => "Pain under load together with something that weakens bone.",
        CourseSign::PregnancyOrBirth => "New hip pain in pregnancy or within a year of a birth.",
        CourseSign::PainkillersToRun => "You take painkillers so that you can run.",
        CourseSign::InjectsDrugs => "An infection can begin like this when drugs are injected.",
        CourseSign::WeakImmuneSystem => "With a weak immune system an infection can begin like this.",
        CourseSign::AfterHipProcedure => "You had an injection or an operation at the hip, or there is metal in it. Ask those who did it.",
        CourseSign::EarlierGraveSign => "You had a serious sign earlier. It has gone, but its cause may not have. Have it looked at.",
        CourseSign::EarlierWarningSign => "You had a warning sign earlier, although it has gone. Tell whoever sees you.",
        CourseSign::EnergyOrPeriodSigns => "Missed periods, or too little to eat for the training. This weakens bone.",
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
