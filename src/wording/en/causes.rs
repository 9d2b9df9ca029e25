//! English for causes: a label, what it is, and other names, separated by semicolons.

use crate::vocabulary::{Cause, Condition as C, Contributor as K};

pub(super) const fn cause(cause: Cause) -> CauseText {
    match cause {
        Cause::Condition(condition) => self::condition(condition),
        Cause::Contributor(contributor) => self::contributor(contributor),
    }
}

pub(super) struct CauseText {
    pub(super) label: &'static str,
    pub(super) summary: &'static str,
    pub(super) also_called: &'static str,
}

const fn text(label: &'static str, summary: &'static str, also_called: &'static str) -> CauseText {
    CauseText { label, summary, also_called }
}

/// What to leave out, or not to be deceived by, while a condition fits. Empty for a few: see `Phrase::all`.
#[rustfmt::skip] // a table: one line each
pub(super) const fn mind(condition: C) -> &'static str {
    match condition {
        C::NormalPostRunSoreness => "If one leg or one spot still hurts after a week, it is not soreness: get it checked. Dark urine, or muscles that turn very weak or swell a lot, are an emergency. Take no anti-inflammatory painkillers around a long or hot run: they can harm the kidneys. Never take them to run through pain.",
        C::ItBandSyndrome => "Stretching and rolling do not lengthen the band.",
        C::GreaterTrochantericPainSyndrome => "Do not stretch the outer hip across your body.",
        C::AdductorRelatedGroinPain => "Do not stretch a fresh tear hard.",
        C::PubicRelatedGroinPain => "Do not run through it, and do not twist or kick sideways under load.",
        C::InguinalRelatedGroinPain => "Do not force a painful lump back, and lift nothing heavy with a bulge.",
        C::IliopsoasRelatedPain => "Do not stretch the front of the hip hard, and leave out sit-ups with your feet held.",
        C::RectusFemorisStrain => "A large bruise or a gap in the muscle: get it checked within days. Do not sprint or kick, and have no hard massage in the first days.",
        C::GlutealStrain => "Do not stretch across your body early, and go back to hills last.",
        C::ProximalHamstringTendinopathy => "Do not stretch the back of the thigh hard. Leave out deep lunges and fast uphill runs.",
        C::HamstringStrain => "A large bruise or a gap in the muscle: get it checked within days. Do not sprint, and do not stretch hard in the first week.",
        C::DeepGlutealSyndrome => "Do not stretch hard if it tingles, and press no ball into the buttock.",
        C::IschiofemoralImpingement => "Do not take long strides.",
        C::SnappingHipInternal | C::SnappingHipExternal => "Do not stretch it hard.",
        C::SacroiliacJointPain => "Do not force the hip into stretches.",
        C::MeralgiaParesthetica => "Do not tighten the running belt, and do not stretch the front of the hip hard.",
        C::FemoroacetabularImpingement => "Do not stretch into the pinch.",
        C::LabralTear => "Do not stretch into pain that pinches.",
        C::HipDysplasia => "Do not stretch the hip as far as it goes.",
        C::FemoralNeckStressFracture => "Do not run to see how it is, stretch into the pain, or take painkillers to keep training. A normal X-ray does not settle it: ask about an MRI.",
        C::PelvicStressFracture => "Do not stretch or squeeze the inner thigh. A normal X-ray does not settle it.",
        C::SacralStressFracture => "Let nobody push or twist your back or pelvis before it has been checked. A normal X-ray does not settle it.",
        C::FemoralShaftStressFracture => "Do not stretch or roll the front of the thigh, and do not try to run it off. A normal X-ray does not settle it.",
        C::Osteonecrosis => "Do not run on it. A normal X-ray does not settle it.",
        C::TransientOsteoporosis => "Do not run or jump.",
        C::BoneTumour => "That painkillers help well does not make it harmless.",
        C::SlippedCapitalFemoralEpiphysis => "Do not stretch or turn the hip, and do not walk to the visit. Ask for an X-ray of both hips.",
        C::PerthesDisease => "A child must not run through a limp.",
        C::ApophysitisOrAvulsion => "Do not stretch or massage it, and do not sprint.",
        C::TraumaticFracture => "Do not move or turn the leg more than you must.",
        C::ExternalIliacEndofibrosis => "Leave out hard efforts. A normal test at rest does not settle it.",
        C::VisceralReferredPain => "Do not run through it.",
        C::DeepVeinThrombosis => "Do not massage or roll the leg, and do not fly, before it has been checked.",
        // To keep moving is right for some of these, and wrong beside a leg that must carry no weight.
        C::HipOsteoarthritis
        | C::InflammatoryArthritis
        | C::LumbarReferredPain
        | C::IschialBursitis
        | C::SepticArthritis
        | C::CaudaEquinaSyndrome => "",
    }
}

/// What to spare the sore part while a condition fits. Empty where nothing is known to press on it.
pub(super) const fn spare(condition: C) -> &'static str {
    match condition {
        C::GreaterTrochantericPainSyndrome => {
            "Do not cross your legs, stand with your weight on one hip or lie on the sore side."
        }
        C::FemoroacetabularImpingement | C::LabralTear | C::HipOsteoarthritis => {
            "Leave out deep bends and low seats that hurt."
        }
        C::ProximalHamstringTendinopathy | C::IschialBursitis => "Sit less on hard seats, and use a cushion.",
        C::SnappingHipInternal | C::SnappingHipExternal => "Do not make it snap on purpose.",
        // Only these call for it; see `Phrase::all`.
        _ => "",
    }
}

#[rustfmt::skip] // a table: label, what it is, other names
const fn condition(condition: C) -> CauseText {
    match condition {
        C::NormalPostRunSoreness => text(
            "normal soreness after running",
            "Muscles sore after more or harder running than they are used to. It fades within days.",
            "DOMS; delayed-onset muscle soreness; muscle soreness after exercise",
        ),
        C::ItBandSyndrome => text(
            "iliotibial band pain",
            "Pain at the outside of the knee where a long band of tissue crosses it.",
            "ITBS; IT band syndrome; iliotibial band syndrome; iliotibial band friction syndrome",
        ),
        C::GreaterTrochantericPainSyndrome => text(
            "outer hip tendon pain",
            "Sore buttock tendons at the bony point of the outer hip, once called bursitis.",
            "GTPS; trochanteric bursitis; gluteal tendinopathy; gluteus medius tendinopathy; lateral hip pain syndrome",
        ),
        C::AdductorRelatedGroinPain => text(
            "inner thigh muscle pain at the groin",
            "A strained or sore tendon of the inner thigh muscles.",
            "groin strain; adductor strain; adductor tendinopathy; pulled groin; adductor longus tendinopathy",
        ),
        C::IliopsoasRelatedPain => text(
            "hip flexor pain",
            "A strained or sore hip flexor at the front of the hip.",
            "hip flexor strain; iliopsoas tendinopathy; iliopsoas bursitis; psoas strain",
        ),
        C::PubicRelatedGroinPain => text(
            "overuse pain at the pubic bone",
            "The pubic bone is sore where belly and inner thigh muscles pull at it.",
            "osteitis pubis; symphysitis; pubic symphysis dysfunction; pubic aponeurosis injury",
        ),
        C::InguinalRelatedGroinPain => text(
            "groin pain from the belly wall",
            "The belly wall just above the groin crease is sore or weak, at times with a hernia.",
            "sportsman's hernia; sports hernia; sportsman's groin; inguinal hernia; femoral hernia; inguinal disruption",
        ),
        C::RectusFemorisStrain => text(
            "pulled front thigh muscle",
            "A tear, mostly small, in the front thigh muscle that bends the hip and straightens the knee.",
            "quadriceps strain; quad strain; pulled quad; rectus femoris tear; thigh strain",
        ),
        C::SnappingHipInternal => text(
            "snapping at the front of the hip",
            "A tendon snaps over the front of the hip. Most of these snaps do not hurt, but some get sore.",
            "internal snapping hip; iliopsoas snapping; internal coxa saltans; psoas snap; dancer's hip",
        ),
        C::ProximalHamstringTendinopathy => text(
            "hamstring tendon pain at the sit bone",
            "A sore hamstring tendon where it begins at the sit bone.",
            "PHT; high hamstring tendinopathy; proximal hamstring syndrome; hamstring origin tendinopathy",
        ),
        C::GlutealStrain => text(
            "strained buttock muscle",
            "A buttock muscle strained in one hard run. It mostly mends within weeks.",
            "gluteus medius strain; gluteus maximus strain; pulled glute; gluteal muscle tear",
        ),
        C::HamstringStrain => text(
            "strained or torn hamstring muscle",
            "A tear in the muscle at the back of the thigh, mostly from a sprint or a slip.",
            "pulled hamstring; hamstring tear; biceps femoris strain; proximal hamstring avulsion",
        ),
        C::IschialBursitis => text(
            "sore bursa under the sit bone",
            "The soft pad (bursa) under the sit bone is sore from pressure. Sitting hurts most.",
            "ischiogluteal bursitis; weaver's bottom; ischial tuberosity bursitis",
        ),
        C::DeepGlutealSyndrome => text(
            "nerve pain from deep in the buttock",
            "The large nerve of the leg is pinched or rubbed deep in the buttock.",
            "piriformis syndrome; DGS; sciatic nerve entrapment in the buttock",
        ),
        C::IschiofemoralImpingement => text(
            "pinch between sit bone and thigh bone",
            "In long strides, soft tissue is squeezed between the sit bone and the thigh bone.",
            "IFI; quadratus femoris impingement; ischiofemoral impingement syndrome",
        ),
        C::SnappingHipExternal => text(
            "band that snaps over the outer hip",
            "A band flicks over the bony point of the outer hip. Often it does not hurt.",
            "external snapping hip; external coxa saltans; lateral snapping hip; snapping iliotibial band",
        ),
        C::LumbarReferredPain => text(
            "pain that comes from the low back",
            "The low back can send pain to the hip, sometimes through a pinched nerve.",
            "lumbar radiculopathy; sciatica; lumbar disc herniation; slipped disc; facet joint pain",
        ),
        C::SacroiliacJointPain => text(
            "sore joint between spine and pelvis",
            "The joint where the base of the spine meets the pelvis (sacroiliac joint) is sore.",
            "SIJ pain; sacroiliac joint dysfunction; SI joint syndrome; posterior pelvic girdle pain",
        ),
        C::MeralgiaParesthetica => text(
            "pinched skin nerve of the outer thigh",
            "A nerve that feels the skin of the outer thigh is pinched at the front of the pelvis. The skin burns or goes numb, and the leg stays strong.",
            "meralgia paraesthetica; lateral femoral cutaneous nerve entrapment; LFCN neuropathy; Bernhardt-Roth syndrome",
        ),
        C::LabralTear => text(
            "torn rim of the hip socket",
            "A tear in the rim of the hip socket (labrum) that hurts.",
            "acetabular labral tear; torn labrum; labral lesion",
        ),
        C::FemoroacetabularImpingement => text(
            "hip impingement",
            "The thigh bone meets the rim of the socket too early when the hip bends.",
            "FAI; FAIS; femoroacetabular impingement syndrome; cam impingement; pincer impingement",
        ),
        C::HipDysplasia => text(
            "shallow hip socket",
            "The hip socket covers too little of the ball of the joint, so its rim carries too much load.",
            "DDH in the adult; acetabular dysplasia with pain; developmental dysplasia of the hip; hip instability; undercovered hip",
        ),
        C::HipOsteoarthritis => text(
            "wear-and-tear arthritis of the hip",
            "The hip joint is worn, which causes pain and brief stiffness.",
            "hip OA; coxarthrosis; hip arthrosis; degenerative joint disease of the hip; worn hip",
        ),
        C::InflammatoryArthritis => text(
            "inflammatory arthritis",
            "The body itself inflames the joints or the spine. They are stiff in the morning and better with movement.",
            "spondyloarthritis; ankylosing spondylitis; sacroiliitis; rheumatoid arthritis; psoriatic arthritis",
        ),
        C::FemoralNeckStressFracture => text(
            "stress fracture of the hip",
            "A crack in the neck of the thigh bone from repeated load. If you keep running, the bone can break.",
            "FNSF; neck of femur stress fracture; femoral neck bone stress injury; femoral neck stress reaction",
        ),
        C::PelvicStressFracture => text(
            "stress fracture of the pelvis",
            "A crack in the pelvic ring from repeated load.",
            "pubic ramus stress fracture; pubic rami stress fracture; pelvic bone stress injury",
        ),
        C::SacralStressFracture => text(
            "stress fracture of the sacrum",
            "A crack in the bone at the base of the spine from repeated load.",
            "sacral ala stress fracture; sacral insufficiency fracture; sacral bone stress injury",
        ),
        C::FemoralShaftStressFracture => text(
            "stress fracture of the thigh bone",
            "A crack in the shaft of the thigh bone from repeated load.",
            "diaphyseal femoral stress fracture; femoral shaft bone stress injury; mid-thigh stress fracture",
        ),
        C::Osteonecrosis => text(
            "loss of blood supply to the hip bone",
            "Part of the head of the thigh bone dies for lack of blood.",
            "AVN; avascular necrosis; aseptic necrosis; femoral head necrosis; ONFH",
        ),
        C::TransientOsteoporosis => text(
            "weakened, swollen hip bone",
            "The hip bone is weak for some months and can break.",
            "bone marrow oedema syndrome; bone marrow edema syndrome; transient osteoporosis of pregnancy; TOH",
        ),
        C::SepticArthritis => text(
            "infected hip joint",
            "An infection in or beside the hip joint.",
            "septic hip; infected hip; pyogenic arthritis; osteomyelitis of the hip; psoas abscess",
        ),
        C::BoneTumour => text(
            "growth in the bone",
            "A growth in the bone, harmless or not. It is rare.",
            "bone tumor; osteoid osteoma; osteosarcoma; Ewing sarcoma; bone metastasis",
        ),
        C::SlippedCapitalFemoralEpiphysis => text(
            "slipped growth plate of the hip",
            "The growth plate of the hip slips in a growing child.",
            "SCFE; SUFE; slipped upper femoral epiphysis; slipped epiphysis",
        ),
        C::PerthesDisease => text(
            "Perthes disease",
            "The hip of a child loses its blood supply for a while.",
            "Legg-Calvé-Perthes disease; LCPD; juvenile osteonecrosis of the hip",
        ),
        C::ApophysitisOrAvulsion => text(
            "sore or torn growth plate of the pelvis",
            "A strong muscle pulls at a growth plate of the pelvis.",
            "apophyseal avulsion fracture; ASIS avulsion; AIIS avulsion; iliac crest apophysitis; ischial apophysitis",
        ),
        C::TraumaticFracture => text(
            "broken hip or pelvis",
            "A bone broken by a fall or blow.",
            "hip fracture; neck of femur fracture; pelvic fracture; acetabular fracture",
        ),
        C::ExternalIliacEndofibrosis => text(
            "pelvic artery too narrow for hard effort",
            "An artery in the pelvis lets too little blood through when you push hard.",
            "EIAE; iliac artery endofibrosis; iliac flow limitation; vascular claudication in an athlete",
        ),
        C::VisceralReferredPain => text(
            "pain from an organ",
            "An organ in the belly, pelvis or scrotum sends pain to the groin or hip.",
            "visceral pain; kidney stone; appendicitis; endometriosis",
        ),
        C::DeepVeinThrombosis => text(
            "clot in a leg vein",
            "A blood clot in a deep vein of the leg.",
            "DVT; deep venous thrombosis; iliofemoral thrombosis; blood clot in the leg",
        ),
        C::CaudaEquinaSyndrome => text(
            "pressure on the nerves at the end of the spine",
            "Something presses on the nerves at the end of the spine.",
            "CES; cauda equina compression",
        ),
    }
}

#[rustfmt::skip] // a table: label, what it is, other names
const fn contributor(contributor: K) -> CauseText {
    match contributor {
        K::TrainingOverload => text(
            "more training than the body was used to",
            "One run much longer than before, more hard runs, or too little rest.",
            "training error; too much too soon; load spike; overtraining",
        ),
        K::RunningForm => text(
            "running form",
            "A way of running that loads the hip more than it needs to.",
            "running technique; running biomechanics; gait mechanics; gait fault",
        ),
        K::WeakGlutes => text(
            "weak buttock muscles",
            "The buttock muscles are weak or tire early.",
            "gluteal weakness; weak buttock muscles; hip abductor weakness; gluteus medius weakness",
        ),
        K::WeakHipFlexors => text(
            "weak hip flexors",
            "The muscles that lift the knee are weak or tire early.",
            "hip flexor weakness; iliopsoas weakness; poor hip flexor strength",
        ),
        K::TightHipFlexors => text(
            "tight hip flexors",
            "The muscles at the front of the hip are short or stiff.",
            "hip flexor tightness; short hip flexors; stiff front of the hip; lower crossed syndrome",
        ),
        K::LowEnergy => text(
            "too little food for the training",
            "The body gets too little food for what it does. Bones get weak and periods can stop.",
            "RED-S; relative energy deficiency in sport; low energy availability; female athlete triad; underfuelling",
        ),
        K::PriorInjury => text(
            "an earlier injury",
            "An injury you had before.",
            "previous injury; injury history; old injury",
        ),
    }
}
