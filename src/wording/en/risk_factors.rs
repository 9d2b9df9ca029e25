//! English for risk factors, one row each: see [`FactText`].

use super::fact_text::{FactText, text};
use crate::vocabulary::RiskFactor as R;

#[rustfmt::skip] // a table: label, question, other names
pub(super) const fn risk_factor(risk_factor: R) -> FactText {
    match risk_factor {
        R::PreviousBoneStressInjury => text(
            "earlier stress fracture",
            "Have you had a stress fracture or bone stress injury before?",
            "prior stress fracture; stress reaction in the past; old BSI; earlier metatarsal or tibial stress fracture",
        ),
        R::MissedPeriods => text(
            "missed periods",
            "Have you ever missed three periods or more within a year, other than in a pregnancy?",
            "amenorrhoea; amenorrhea; oligomenorrhoea; oligomenorrhea; no periods for months; periods that come only a few times a year",
        ),
        R::EarlyMenopause => text(
            "early menopause",
            "Did your periods end for good before the age of 45?",
            "menopause before 45; premature ovarian insufficiency; periods ended before 45",
        ),
        R::LowEnergyAvailability => text(
            "too little food for the training",
            "Do you often eat too little for your training, or do you have an eating disorder?",
            "RED-S; relative energy deficiency; eating disorder; anorexia or bulimia; underfuelled",
        ),
        R::LowBmi => text(
            "low body weight",
            "Is your body weight low for your height?",
            "underweight; low BMI; thin for the height",
        ),
        R::LowBoneDensity => text(
            "low bone density",
            "Have you been told that your bone density is low?",
            "osteopenia; osteoporosis; low BMD; low DXA score; low Z-score",
        ),
        R::LongSteroidUse => text(
            "long course of steroid tablets",
            "Have you taken steroid tablets for weeks or longer?",
            "oral corticosteroids; glucocorticoid therapy; prednisolone for weeks; prednisone for weeks",
        ),
        R::LowForceFracture => text(
            "a bone broken earlier by little force",
            "Has a bone of yours ever broken from little force?",
            "fragility fracture; broke a wrist in a simple fall; low-trauma fracture",
        ),
        R::BoneDisease => text(
            "a known bone disease",
            "Do you have a disease of the bones?",
            "fibrous dysplasia; osteogenesis imperfecta; Paget disease of bone; osteomalacia",
        ),
        R::OsteoporosisInFamily => text(
            "osteoporosis in the family",
            "Has a parent or grandparent had weak bones or a broken hip?",
            "family history of osteoporosis; mother broke her hip; parental hip fracture",
        ),
        R::BoneDrugForYears => text(
            "a drug for weak bones taken for years",
            "Have you taken a bisphosphonate or denosumab for years?",
            "long-term alendronate; bisphosphonate for years; denosumab for years; long-term zoledronate",
        ),
        R::OvariesRemoved => text(
            "ovaries removed",
            "Have both your ovaries been removed?",
            "oophorectomy; surgical menopause; ovaries taken out",
        ),
        R::PastEatingDisorder => text(
            "an earlier eating disorder",
            "Have you had an eating disorder earlier in life?",
            "history of anorexia; previous bulimia; recovered eating disorder",
        ),
        R::SlimBuild => text(
            "a slim build",
            "Are you of slim or thin build?",
            "slender; thin; lean build",
        ),
        R::HeavyAlcohol => text(
            "heavy drinking for years",
            "Have you been drinking heavily for years?",
            "alcohol misuse; alcohol abuse; alcohol dependence; excessive alcohol",
        ),
        R::Pregnant => text(
            "pregnant",
            "Are you pregnant?",
            "expecting; gravid; antenatal; third trimester",
        ),
        R::Postpartum => text(
            "recent birth",
            "Have you given birth in the past year?",
            "after delivery; breastfeeding; lactating; caesarean within the year; cesarean within the year",
        ),
        R::SickleCellDisease => text(
            "sickle cell disease",
            "Do you have sickle cell disease?",
            "sickle cell anaemia; sickle cell anemia; SCD; HbSS",
        ),
        R::DivingDecompression => text(
            "decompression diving",
            "Have you done much deep diving or had the bends?",
            "the bends; caisson disease; dysbarism; commercial diver; decompression sickness",
        ),
        R::CancerHistory => text(
            "cancer now or earlier",
            "Do you have or have you had cancer, other than a small skin cancer that was removed and was no melanoma?",
            "malignancy; prior carcinoma; metastatic disease; leukaemia or lymphoma at any time; leukemia or lymphoma at any time",
        ),
        R::Immunosuppression => text(
            "a weak immune system",
            "Is your immune system weak from an illness or from medicine?",
            "immunocompromised; on biologics or methotrexate; transplant drugs; neutropenia; HIV with low counts",
        ),
        R::RecentJointInjectionOrSurgery => text(
            "recent hip injection or surgery",
            "Have you had an injection into the hip, or surgery on it, in the past three months?",
            "recent intra-articular injection; recent cortisone shot in the hip; recent hip arthroscopy; hip operation within three months",
        ),
        R::InjectedDrugs => text(
            "injecting drugs",
            "Do you inject drugs?",
            "intravenous drug use; IV drug use; IVDU; PWID",
        ),
        R::Diabetes => text(
            "diabetes",
            "Do you have diabetes?",
            "diabetic; diabetes mellitus; type 1 or type 2 diabetes; on insulin",
        ),
        R::Anticoagulant => text(
            "taking a blood thinner",
            "Do you take a blood thinner?",
            "warfarin; apixaban; rivaroxaban; DOAC; heparin",
        ),
        R::PreviousClot => text(
            "earlier blood clot",
            "Have you had a blood clot before?",
            "prior DVT; prior pulmonary embolism; thrombosis in the past; VTE history",
        ),
        R::RecentTravelOrImmobility => text(
            "a long journey, bed rest or surgery lately",
            "Have you had a long journey, bed rest or surgery in the past four weeks?",
            "long-haul flight; immobilised; immobilized; leg in plaster; bedridden or operated on in recent weeks",
        ),
        R::CombinedContraceptive => text(
            "the combined pill, patch or ring",
            "Do you use the combined pill, patch or ring?",
            "COCP; combined birth control pill; oestrogen pill; estrogen pill; vaginal ring",
        ),
        R::InflammatoryDiseaseHistory => text(
            "psoriasis, bowel or eye inflammation",
            "Do you or your close family have any of these: psoriasis, an inflamed bowel or eye, or arthritis of the spine?",
            "psoriasis; Crohn's disease; ulcerative colitis; uveitis in the past; family history of spondyloarthritis",
        ),
        R::OtherTendonTrouble => text(
            "sore tendons elsewhere",
            "Are tendons sore elsewhere as well, such as at the heel or the elbow?",
            "Achilles trouble; tennis elbow; plantar fasciitis; enthesitis elsewhere",
        ),
        R::HipDysplasiaHistory => text(
            "childhood hip trouble or shallow sockets",
            "Did you have hip trouble as a child, or have you been told that your sockets are shallow?",
            "DDH; acetabular dysplasia; shallow acetabulum; congenital hip dislocation; Perthes or slipped epiphysis as a child",
        ),
        R::JointHypermobility => text(
            "very loose joints",
            "Are your joints looser than those of most people?",
            "generalised joint laxity; generalized joint laxity; high Beighton score; double-jointed; Ehlers-Danlos syndrome",
        ),
        R::FamilyHistoryHipOa => text(
            "hip arthritis in the family",
            "Has a parent, brother or sister had hip arthritis?",
            "parent with a hip replacement; familial hip osteoarthritis; sibling with coxarthrosis",
        ),
        R::KneeOsteoarthritis => text(
            "knee arthritis",
            "Do you have arthritis in a knee?",
            "gonarthrosis; knee OA; degenerative knee; worn knee joint",
        ),
        R::PreviousHipInjury => text(
            "earlier injury of the hip joint",
            "Have you injured this hip joint before?",
            "old hip trauma; prior hip joint injury; earlier hip dislocation; earlier hip sprain",
        ),
        R::EarlierThighOrPelvisFracture => text(
            "earlier broken hip, thigh bone or pelvis",
            "Have you broken the hip, the thigh bone or the pelvis before?",
            "previous femur fracture; broke a thigh bone as a child; old pelvic fracture",
        ),
        R::PreviousHipSurgery => text(
            "earlier hip surgery",
            "Have you had surgery on this hip more than three months ago?",
            "previous hip arthroscopy; old labral repair; past hip operation",
        ),
        R::HipReplacement => text(
            "a hip replacement",
            "Has this hip been replaced?",
            "total hip replacement; artificial hip; hip prosthesis",
        ),
        R::MetalInBone => text(
            "metal in the bone",
            "Is there a plate, a nail or screws in the hip, thigh bone or pelvis on the sore side?",
            "femoral nail; plate and screws; internal fixation; hardware in the femur",
        ),
        R::RecentInfection => text(
            "an infection in the past weeks",
            "Have you had an infection in the past weeks, such as of the skin, a wound, the throat, the gut or the bladder?",
            "recent diarrhoea; infected skin wound; recent sore throat; recent urinary infection",
        ),
        R::CamMorphology => text(
            "cam shape on an earlier scan",
            "Has an earlier scan shown a cam shape in this hip?",
            "cam deformity; cam lesion; raised alpha angle; pistol-grip deformity",
        ),
        R::PreviousGroinInjury => text(
            "earlier groin injury",
            "Have you injured your groin before?",
            "old groin strain; prior adductor strain; recurrent groin pulls",
        ),
        R::PreviousHernia => text(
            "earlier groin hernia",
            "Have you had a hernia in the groin before?",
            "prior hernia repair; inguinal herniorrhaphy; femoral hernia in the past; hernia mesh",
        ),
        R::PreviousHamstringStrain => text(
            "earlier hamstring strain",
            "Have you strained a hamstring before?",
            "pulled hamstring in the past; old hamstring tear; recurrent hamstring strain",
        ),
        R::PreviousRunningInjury => text(
            "running injury in the past year",
            "Have you had any running injury in the past year?",
            "running-related injury in the last 12 months; RRI in the past year; recent shin splints or plantar pain",
        ),
        R::WeakAbductorAdductorRatio => text(
            "abductors weak compared with adductors",
            "Were the hip abductors measured as weak in relation to the adductors?",
            "low abductor-to-adductor strength ratio; abduction weak against adduction on the dynamometer",
        ),
        R::WeakAdductors => text(
            "weak inner thigh muscles",
            "Have your inner thigh muscles been found to be weak?",
            "adductor weakness; reduced adduction strength; weak adduction on testing",
        ),
        R::LowBackPainHistory => text(
            "earlier back pain",
            "Have you had low back pain before?",
            "history of LBP; recurrent lumbago; back trouble in the past; old lumbar disc problem",
        ),
        R::HighBmi => text(
            "high body weight",
            "Is your body weight high for your height?",
            "overweight; obese; obesity; high BMI",
        ),
        R::HighCyclingVolume => text(
            "a lot of cycling",
            "Do you cycle a lot besides running?",
            "cyclist as well; triathlete with many bike hours; long rides every week",
        ),
        R::HighRunningVolume => text(
            "a lot of running each week",
            "Do you run 64 kilometres (40 miles) a week or more?",
            "high mileage; high training volume; ultra-distance training; over 40 miles a week",
        ),
        R::NewToRunning => text(
            "new to running",
            "Did you take up running less than a year before it began?",
            "novice runner; beginner; first season; recently took up jogging",
        ),
        R::RunningMoreThanUsual => text(
            "more running than usual before it began",
            "Did you run more, farther, more often or harder than before in the weeks before it began?",
            "increased mileage; built up distance; training volume rising; longer runs than usual; did an event without training for it",
        ),
        R::TrainingForRace => text(
            "preparing for a race when it began",
            "Were you preparing for a race or an event when it began?",
            "training for a marathon; race preparation; marathon programme; getting ready for a race",
        ),
        R::RaceJustRun => text(
            "began in a race or soon after one",
            "Did it begin in a race, or within two weeks after one?",
            "ran a marathon just before; began after a race; race the week before",
        ),
        R::CompetitiveAthlete => text(
            "competing for a team or club",
            "Do you compete for a team, a club, a school or a college?",
            "college athlete; elite runner; professional athlete; school team runner",
        ),
        R::MilitaryTraining => text(
            "military training or marches",
            "Were you in military or police training, or on long marches, when it began?",
            "military recruit; army training; marching; long marches with a pack",
        ),
        R::FieldOrCourtSport => text(
            "a field, court or ice sport",
            "Do you also play a sport with sprints, kicks and turns, such as football, hockey or tennis?",
            "plays football; soccer player; plays rugby; ice hockey player; plays tennis",
        ),
        R::DanceOrGymnastics => text(
            "dance, gymnastics, martial arts, Pilates or yoga",
            "Do you also do dance, gymnastics, martial arts, Pilates or yoga?",
            "dancer; gymnast; does yoga; does Pilates; martial artist",
        ),
        R::GrowthSpurt => text(
            "a growth spurt",
            "Are you growing fast right now?",
            "rapid growth; peak height velocity; shooting up in height",
        ),
        R::SingleSessionDistanceSpike => text(
            "one run much longer than before",
            "Before it began, was one run more than 10% longer than any in the month before?",
            "longest run ever; long run far beyond the usual; first marathon without build-up",
        ),
        R::WeeklyMileageSpike => text(
            "a week with much more running",
            "Before it began, did a week's distance jump by more than 30%?",
            "sharp rise in weekly mileage; doubled the weekly kilometres; doubled the weekly kilometers",
        ),
        R::IntensitySpike => text(
            "a jump in hard sessions",
            "Before it began, did you add much hard running, hills or jumps?",
            "added intervals; new hill sessions; started track work; harder training block",
        ),
        R::ReturnAfterBreak => text(
            "back to running after a break",
            "Did it begin soon after you came back from a break?",
            "restarted after time off; resumed running after a lay-off; detrained",
        ),
        R::NoRestDays => text(
            "a run every day",
            "Before it began, did you run every day for two weeks?",
            "runs every day; running streak; seven days a week; no recovery days",
        ),
        R::RecentShoeChange => text(
            "a change of shoes shortly before",
            "Did you change your running shoes in the six weeks before it began?",
            "new running shoes; new footwear; switched to minimalist shoes; carbon-plate shoes of late",
        ),
        R::PoorSleep => text(
            "poor sleep",
            "Do you sleep badly?",
            "insomnia; sleep deprivation; short sleep; sleeps badly",
        ),
        R::DownhillOrCamberedSurface => text(
            "a lot of downhill or sloping ground",
            "Before it began, did you run much downhill or on sloping ground?",
            "training on long descents; road camber; slanted road; banked track",
        ),
        R::ProlongedSitting => text(
            "sitting for most of the day",
            "Do you sit for most of the day?",
            "desk job; office work; sedentary job; sits eight hours a day",
        ),
        R::TightBeltOrWaistband => text(
            "a tight belt or waistband",
            "Do you often wear a belt or waistband that is tight?",
            "tight running belt; tight trousers; tight jeans; compression shorts tight at the waist; heavy tool belt",
        ),
        R::NsaidToKeepRunning => text(
            "taking painkillers to keep running",
            "Do you take painkillers so that you can keep running?",
            "ibuprofen before runs; took anti-inflammatories to train; masks pain with drugs",
        ),
        R::PreviousWrongLabel => text(
            "an earlier explanation that did not help",
            "Were you told before what it is, and did the treatment for that not help?",
            "wrong earlier label; treated for something else without effect; first thought to be a strain",
        ),
    }
}
