//! English for causes: a label and what it is.

use super::CauseText;
use crate::vocabulary::{Condition as C, Contributor};

pub(super) const fn condition(condition: C) -> CauseText {
    match condition {
        C::NormalPostRunSoreness => CauseText {
            label: "normal soreness after running",
            summary: "Muscles sore after more or harder running than they are used to. It fades within days.",
        },
        C::ItBandSyndrome => CauseText {
            label: "iliotibial band pain",
            summary: "Pain at the outside of the knee where a long band of tissue crosses it.",
        },
        C::GreaterTrochantericPainSyndrome => CauseText {
            label: "outer hip tendon pain",
            summary: "Sore buttock tendons at the bony point of the outer hip, once called bursitis.",
        },
        C::AdductorRelatedGroinPain => CauseText {
            label: "inner thigh muscle pain at the groin",
            summary: "A strained or sore tendon of the inner thigh muscles.",
        },
        C::IliopsoasRelatedPain => {
            CauseText { label: "hip flexor pain", summary: "A strained or sore hip flexor at the front of the hip." }
        }
        C::PubicRelatedGroinPain => CauseText {
            label: "overuse pain at the pubic bone",
            summary: "The pubic bone is sore where belly and inner thigh muscles pull at it.",
        },
        C::InguinalRelatedGroinPain => CauseText {
            label: "groin pain from the belly wall",
            summary: "The belly wall just above the groin crease is sore or weak, at times with a hernia.",
        },
        C::RectusFemorisStrain => CauseText {
            label: "pulled front thigh muscle",
            summary: "A tear, mostly small, in the front thigh muscle that bends the hip and straightens the knee.",
        },
        C::SnappingHipInternal => CauseText {
            label: "snapping at the front of the hip",
            summary: "A tendon snaps over the front of the hip. Most such snaps are painless, and some grow sore.",
        },
        C::ProximalHamstringTendinopathy => CauseText {
            label: "hamstring tendon pain at the sit bone",
            summary: "A sore hamstring tendon where it begins at the sit bone.",
        },
        C::GlutealStrain => CauseText {
            label: "strained buttock muscle",
            summary: "A buttock muscle strained in one hard run. It mostly mends within weeks.",
        },
        C::HamstringStrain => CauseText {
            label: "strained or torn hamstring muscle",
            summary: "A tear in the muscle at the back of the thigh, mostly from a sprint or a slip.",
        },
        C::IschialBursitis => CauseText {
            label: "sore bursa under the sit bone",
            summary: "The soft pad (bursa) under the sit bone is sore from pressure. Sitting hurts most.",
        },
        C::DeepGlutealSyndrome => CauseText {
            label: "nerve pain from deep in the buttock",
            summary: "The large nerve of the leg is pressed or rubbed deep in the buttock.",
        },
        C::IschiofemoralImpingement => CauseText {
            label: "pinch between sit bone and thigh bone",
            summary: "Soft parts are squeezed between the sit bone and the thigh bone in long strides.",
        },
        C::SnappingHipExternal => CauseText {
            label: "band that snaps over the outer hip",
            summary: "A band flicks over the bony point of the outer hip. Often it does not hurt.",
        },
        C::LumbarReferredPain => CauseText {
            label: "pain that comes from the low back",
            summary: "The low back can send pain to the hip, sometimes by a pinched nerve.",
        },
        C::SacroiliacJointPain => CauseText {
            label: "sore joint between spine and pelvis",
            summary: "The joint where the base of the spine meets the pelvis (sacroiliac joint) is sore.",
        },
        C::MeralgiaParesthetica => CauseText {
            label: "pressed skin nerve of the outer thigh",
            summary: "A nerve that feels the skin of the outer thigh is pressed at the front of the pelvis. It burns or goes numb, and the leg stays strong.",
        },
        C::LabralTear => CauseText {
            label: "torn rim of the hip socket",
            summary: "A tear in the rim of the hip socket (labrum) that hurts.",
        },
        C::FemoroacetabularImpingement => CauseText {
            label: "hip impingement",
            summary: "The thigh bone meets the rim of the socket too early when the hip bends.",
        },
        C::HipDysplasia => CauseText {
            label: "shallow hip socket",
            summary: "The hip socket covers too little of the ball of the joint, so its rim bears too much.",
        },
        C::HipOsteoarthritis => CauseText {
            label: "hip arthritis by wear",
            summary: "Wear of the hip joint that causes pain and brief stiffness.",
        },
        C::InflammatoryArthritis => CauseText {
            label: "inflammatory arthritis",
            summary: "The body inflames joints or spine. It is stiff in the morning and better with movement.",
        },
        C::FemoralNeckStressFracture => CauseText {
            label: "stress fracture of the neck of the thigh bone",
            summary: "A crack in the neck of the thigh bone from repeated load. Running on can break it.",
        },
        C::PelvicStressFracture => CauseText {
            label: "stress fracture of the pelvis",
            summary: "A crack in the pelvic ring from repeated load.",
        },
        C::SacralStressFracture => CauseText {
            label: "stress fracture of the sacrum",
            summary: "A crack in the bone at the base of the spine from repeated load.",
        },
        C::FemoralShaftStressFracture => CauseText {
            label: "stress fracture of the thigh bone",
            summary: "A crack in the shaft of the thigh bone from repeated load.",
        },
        C::Osteonecrosis => CauseText {
            label: "loss of blood supply to the hip bone",
            summary: "Part of the head of the thigh bone dies for lack of blood.",
        },
        C::TransientOsteoporosis => CauseText {
            label: "passing bone loss of the hip",
            summary: "The hip bone turns weak for some months and can break.",
        },
        C::SepticArthritis => {
            CauseText { label: "infected hip joint", summary: "An infection in or beside the hip joint." }
        }
        C::BoneTumour => {
            CauseText { label: "growth in the bone", summary: "A growth in the bone, harmless or not. It is rare." }
        }
        C::SlippedCapitalFemoralEpiphysis => CauseText {
            label: "slipped growth plate of the hip",
            summary: "The growth plate of the hip slips in a growing child.",
        },
        C::PerthesDisease => {
            CauseText { label: "Perthes disease", summary: "The hip of a child loses its blood supply for a while." }
        }
        C::ApophysitisOrAvulsion => CauseText {
            label: "sore or torn growth plate of the pelvis",
            summary: "A strong muscle pulls at a growth plate of the pelvis.",
        },
        C::TraumaticFracture => {
            CauseText { label: "broken hip or pelvis", summary: "A bone broken by a fall or blow." }
        }
        C::ExternalIliacEndofibrosis => CauseText {
            label: "narrowed pelvic artery under effort",
            summary: "An artery in the pelvis lets too little blood through in hard effort.",
        },
        C::VisceralReferredPain => CauseText {
            label: "pain from an organ",
            summary: "An organ in the belly, pelvis or scrotum sends pain to the groin or hip.",
        },
        C::DeepVeinThrombosis => {
            CauseText { label: "clot in a leg vein", summary: "A blood clot in a deep vein of the leg." }
        }
        C::CaudaEquinaSyndrome => CauseText {
            label: "pressed nerves at the end of the spine",
            summary: "The nerves at the end of the spine are under pressure.",
        },
    }
}

pub(super) const fn contributor(contributor: Contributor) -> CauseText {
    match contributor {
        Contributor::TrainingOverload => CauseText {
            label: "more training than the body was used to",
            summary: "One run much longer than before, more hard runs, or too little rest.",
        },
        Contributor::RunningForm => {
            CauseText { label: "running form", summary: "A way of running that loads the hip more than it must." }
        }
        Contributor::WeakGlutes => {
            CauseText { label: "weak buttock muscles", summary: "Buttock muscles that are weak or tire soon." }
        }
        Contributor::WeakHipFlexors => {
            CauseText { label: "weak hip flexors", summary: "The muscles that lift the knee are weak or tire soon." }
        }
        Contributor::TightHipFlexors => {
            CauseText { label: "tight hip flexors", summary: "The muscles at the front of the hip are short or stiff." }
        }
        Contributor::LowEnergy => CauseText {
            label: "too little food for the training",
            summary: "The body gets too little for what it does. Bones grow weak and periods can stop.",
        },
        Contributor::PriorInjury => CauseText { label: "an earlier injury", summary: "An injury you had before." },
    }
}
