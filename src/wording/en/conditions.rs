//! English for conditions: a label and what it is.

use super::ConditionText;
use crate::vocabulary::Condition as C;

pub(super) const fn condition(condition: C) -> ConditionText {
    match condition {
        C::NormalPostRunSoreness => ConditionText {
            label: "normal soreness after running",
            summary: "Muscles sore after more or harder running than they are used to. It fades within days.",
        },
        C::ItBandSyndrome => ConditionText {
            label: "iliotibial band pain",
            summary: "Pain at the outside of the knee where a long band of tissue crosses it.",
        },
        C::GreaterTrochantericPainSyndrome => ConditionText {
            label: "outer hip tendon pain",
            summary: "Sore buttock tendons at the bony point of the outer hip, once called bursitis.",
        },
        C::AdductorRelatedGroinPain => ConditionText {
            label: "inner thigh muscle pain at the groin",
            summary: "A strained or sore tendon of the inner thigh muscles.",
        },
        C::IliopsoasRelatedPain => ConditionText {
            label: "hip flexor pain",
            summary: "A strained or sore hip flexor at the front of the hip.",
        },
        C::ProximalHamstringTendinopathy => ConditionText {
            label: "hamstring tendon pain at the sit bone",
            summary: "A sore hamstring tendon where it begins at the sit bone.",
        },
        C::LumbarReferredPain => ConditionText {
            label: "pain that comes from the low back",
            summary: "The low back can send pain to the hip, sometimes by a pinched nerve.",
        },
        C::LabralTear => ConditionText {
            label: "torn rim of the hip socket",
            summary: "A tear in the rim of the hip socket (labrum) that hurts.",
        },
        C::FemoroacetabularImpingement => ConditionText {
            label: "hip impingement",
            summary: "The thigh bone meets the rim of the socket too early when the hip bends.",
        },
        C::HipOsteoarthritis => ConditionText {
            label: "hip arthritis by wear",
            summary: "Wear of the hip joint that causes pain and brief stiffness.",
        },
        C::InflammatoryArthritis => ConditionText {
            label: "inflammatory arthritis",
            summary: "The body inflames joints or spine. It is stiff in the morning and better with movement.",
        },
        C::FemoralNeckStressFracture => ConditionText {
            label: "stress fracture of the neck of the thigh bone",
            summary: "A crack in the neck of the thigh bone from repeated load. Running on can break it.",
        },
        C::PelvicStressFracture => ConditionText {
            label: "stress fracture of the pelvis",
            summary: "A crack in the pelvic ring from repeated load.",
        },
        C::SacralStressFracture => ConditionText {
            label: "stress fracture of the sacrum",
            summary: "A crack in the bone at the base of the spine from repeated load.",
        },
        C::FemoralShaftStressFracture => ConditionText {
            label: "stress fracture of the thigh bone",
            summary: "A crack in the shaft of the thigh bone from repeated load.",
        },
        C::Osteonecrosis => ConditionText {
            label: "loss of blood supply to the hip bone",
            summary: "Part of the head of the thigh bone dies for lack of blood.",
        },
        C::TransientOsteoporosis => ConditionText {
            label: "passing bone loss of the hip",
            summary: "The hip bone turns weak for some months and can break.",
        },
        C::SepticArthritis => {
            ConditionText { label: "infected hip joint", summary: "An infection in or beside the hip joint." }
        }
        C::BoneTumour => {
            ConditionText { label: "growth in the bone", summary: "A growth in the bone, harmless or not. It is rare." }
        }
        C::SlippedCapitalFemoralEpiphysis => ConditionText {
            label: "slipped growth plate of the hip",
            summary: "The growth plate of the hip slips in a growing child.",
        },
        C::PerthesDisease => ConditionText {
            label: "Perthes disease",
            summary: "The hip of a child loses its blood supply for a while.",
        },
        C::ApophysitisOrAvulsion => ConditionText {
            label: "sore or torn growth plate of the pelvis",
            summary: "A strong muscle pulls at a growth plate of the pelvis.",
        },
        C::TraumaticFracture => {
            ConditionText { label: "broken hip or pelvis", summary: "A bone broken by a fall or blow." }
        }
        C::ExternalIliacEndofibrosis => ConditionText {
            label: "narrowed pelvic artery under effort",
            summary: "An artery in the pelvis lets too little blood through in hard effort.",
        },
        C::VisceralReferredPain => ConditionText {
            label: "pain from an organ",
            summary: "An organ in the belly, pelvis or scrotum sends pain to the groin or hip.",
        },
        C::DeepVeinThrombosis => {
            ConditionText { label: "clot in a leg vein", summary: "A blood clot in a deep vein of the leg." }
        }
        C::CaudaEquinaSyndrome => ConditionText {
            label: "pressed nerves at the end of the spine",
            summary: "The nerves at the end of the spine are under pressure.",
        },
    }
}
