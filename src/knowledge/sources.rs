//! Where the figures come from.

use super::schema::SourceEntry;
use crate::keyed::keyed_enum;

keyed_enum! {
    /// A source of a figure, or the word judgement. A figure recalled from memory is a judgement.
    #[non_exhaustive]
    pub enum Source {
        /// Nobody has published it: an informed grade by the authors of this crate.
        Judgement = "judgement",
        /// BMJ Best Practice.
        Bmjbpseptic = "bmjbpseptic",
        /// Burnett RSJ, Della Rocca GJ, Prather H, Curry M, Maloney WJ, Clohisy JC, 2006.
        Burnett2006 = "burnett2006",
        /// (authors not read).
        Ces334 = "ces334",
        /// Clement DB, Ammann W, Taunton JE, et al., 1993.
        Clement1993 = "clement1993",
        /// Clohisy JC, Knaus ER, Hunt DM, Lesher JM, Harris-Hayes M, Prather H, 2009.
        Clohisy2009 = "clohisy2009",
        /// (authors not read), 2017.
        CocFootball2017 = "cocfootball2017",
        /// Eberbach H, Hohloch L, Feucht MJ, Konstantinidis L, Sudkamp NP, Zwingmann J, 2017.
        Eberbach2017 = "eberbach2017",
        /// Finucane LM et al., 2020.
        Finucane2020 = "finucane2020",
        /// Getting It Right First Time (NHS England), 2023.
        GirftCes2023 = "girftces2023",
        /// NHS Gloucestershire (G-care).
        GlosHip = "glos_hip",
        /// Heikura IA, Uusitalo ALT, Stellingwerff T, Bergland D, Mero AA, Burke LM, 2018.
        Heikura2018 = "heikura2018",
        /// Herngren B, Stenmarker M, Vavruch L, Hagglund G, 2017.
        Herngren2017 = "herngren2017",
        /// (Liege osteonecrosis clinic authors), 2016.
        Malaise2016 = "malaise2016",
        /// Metcalfe D, Perry DC, Claireaux HA, Simel DL, Zogg CK, Costa ML, 2019.
        Metcalfe2019 = "metcalfe2019",
        /// (authors not read), 2019.
        OnfhIndia2019 = "onfhindia2019",
        /// Zeng H, He H, Tong X, Wang Z, Luo R, Liu Q, 2022.
        Oofemur2022 = "oofemur2022",
        /// (authors not read), 1999.
        PelvicSarcoma1999 = "pelvicsarcoma1999",
        /// Reiman MP, Goode AP, Hegedus EJ, Cook CE, Wright AA, 2013.
        Reiman2013 = "reiman2013",
        /// Reiman MP, et al., 2020.
        Reiman2020 = "reiman2020",
        /// Ryan J, DeBurca N, Mc Creesh K, 2014.
        Ryan2014 = "ryan2014",
        /// Saberi Hosnijeh F, et al., 2017.
        Saberi2017 = "saberi2017",
        /// Smeets SJM, Vening W, Winkes MB, Kuijt GP, Slooter GD, van Eerten PV, 2018.
        Smeets2018 = "smeets2018",
        /// Roche M, Nattiv A, Sainani K, Barrack M, Kraus E, Tenforde A, et al., 2023.
        Triadtrab2023 = "triadtrab2023",
        /// Wright AA, Taylor JB, Ford KR, Siska L, Smoliga JM, 2015.
        Wright2015 = "wright2015",
    }
}

impl Source {
    /// How to find it.
    pub const fn entry(self) -> &'static SourceEntry {
        &SOURCES[self as usize]
    }
}

/// In the order of [`Source::ALL`].
const SOURCES: [SourceEntry; Source::COUNT] = [
    SourceEntry {
        authors: "",
        year: "",
        title: "Judgement of the authors of this crate",
        journal: "",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "BMJ Best Practice",
        year: "",
        title: "Septic arthritis: history and exam",
        journal: "BMJ Best Practice",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Burnett RSJ, Della Rocca GJ, Prather H, Curry M, Maloney WJ, Clohisy JC",
        year: "2006",
        title: "Clinical presentation of patients with tears of the acetabular labrum",
        journal: "Journal of Bone and Joint Surgery Am 88(7):1448-1457",
        doi: "10.2106/JBJS.D.02806",
        pmid: "16818969",
    },
    SourceEntry {
        authors: "(authors not read)",
        year: "",
        title: "One-year series of 334 referrals with suspected cauda equina syndrome and urgent MRI (25 positive)",
        journal: "conference/journal abstract",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Clement DB, Ammann W, Taunton JE, et al.",
        year: "1993",
        title: "Exercise-induced stress injuries to the femur",
        journal: "International Journal of Sports Medicine 14(6):347-352",
        doi: "10.1055/s-2007-1021191",
        pmid: "",
    },
    SourceEntry {
        authors: "Clohisy JC, Knaus ER, Hunt DM, Lesher JM, Harris-Hayes M, Prather H",
        year: "2009",
        title: "Clinical presentation of patients with symptomatic anterior hip impingement",
        journal: "Clinical Orthopaedics and Related Research 467(3):638-644",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "(authors not read)",
        year: "2017",
        title: "Deep vein thrombosis and pulmonary embolism in a professional female football athlete using combined oral contraceptives: case report",
        journal: "Clinical Medicine Research 6(3):64-68",
        doi: "10.11648/j.cmr.20170603.11",
        pmid: "",
    },
    SourceEntry {
        authors: "Eberbach H, Hohloch L, Feucht MJ, Konstantinidis L, Sudkamp NP, Zwingmann J",
        year: "2017",
        title: "Operative versus conservative treatment of apophyseal avulsion fractures of the pelvis in the adolescents: a systematical review with meta-analysis",
        journal: "BMC Musculoskeletal Disorders 18:162",
        doi: "10.1186/s12891-017-1527-z",
        pmid: "28420360",
    },
    SourceEntry {
        authors: "Finucane LM et al.",
        year: "2020",
        title: "International framework for red flags for potential serious spinal pathologies",
        journal: "J Orthop Sports Phys Ther 50(7):350-372",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Getting It Right First Time (NHS England)",
        year: "2023",
        title: "National suspected cauda equina syndrome (CES) pathway",
        journal: "GIRFT",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "NHS Gloucestershire (G-care)",
        year: "",
        title: "Red flags for hip conditions",
        journal: "web page",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Heikura IA, Uusitalo ALT, Stellingwerff T, Bergland D, Mero AA, Burke LM",
        year: "2018",
        title: "Low energy availability is difficult to assess but outcomes have large impact on bone injury rates in elite distance athletes",
        journal: "International Journal of Sport Nutrition and Exercise Metabolism 28(4):403-411",
        doi: "10.1123/ijsnem.2017-0313",
        pmid: "",
    },
    SourceEntry {
        authors: "Herngren B, Stenmarker M, Vavruch L, Hagglund G",
        year: "2017",
        title: "Slipped capital femoral epiphysis: a population-based study",
        journal: "BMC Musculoskeletal Disorders",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "(Liege osteonecrosis clinic authors)",
        year: "2016",
        title: "A prospective cohort study of the clinical presentation of non-traumatic osteonecrosis of the femoral head: spine and knee symptoms as clinical presentation of hip osteonecrosis",
        journal: "International Orthopaedics",
        doi: "10.1007/s00264-015-3079-x",
        pmid: "26728612",
    },
    SourceEntry {
        authors: "Metcalfe D, Perry DC, Claireaux HA, Simel DL, Zogg CK, Costa ML",
        year: "2019",
        title: "Does this patient have hip osteoarthritis? The Rational Clinical Examination systematic review",
        journal: "JAMA 322(23):2323-2333",
        doi: "10.1001/jama.2019.19413",
        pmid: "31846019",
    },
    SourceEntry {
        authors: "(authors not read)",
        year: "2019",
        title: "Osteo-necrosis of femoral head in North Indian population: risk factors and clinico-radiological correlation",
        journal: "Clinical Epidemiology and Global Health 7(3):446-449",
        doi: "10.1016/j.cegh.2019.01.012",
        pmid: "",
    },
    SourceEntry {
        authors: "Zeng H, He H, Tong X, Wang Z, Luo R, Liu Q",
        year: "2022",
        title: "Osteoid osteoma of the proximal femur: pitfalls in diagnosis and performance of open surgical resection",
        journal: "Frontiers in Surgery",
        doi: "10.3389/fsurg.2022.922317",
        pmid: "",
    },
    SourceEntry {
        authors: "(authors not read)",
        year: "1999",
        title: "Delays in treatment of primary bone sarcoma of the pelvic girdle (68 patients)",
        journal: "Journal of Bone and Joint Surgery Am (journal recalled)",
        doi: "",
        pmid: "10199269",
    },
    SourceEntry {
        authors: "Reiman MP, Goode AP, Hegedus EJ, Cook CE, Wright AA",
        year: "2013",
        title: "Diagnostic accuracy of clinical tests of the hip: a systematic review with meta-analysis",
        journal: "British Journal of Sports Medicine 47:893-902",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Reiman MP, et al.",
        year: "2020",
        title: "Consensus recommendations on the classification, definition and diagnostic criteria of hip-related pain in young and middle-aged active adults (International Hip-related Pain Research Network, Zurich 2018)",
        journal: "British Journal of Sports Medicine",
        doi: "10.1136/bjsports-2019-101453",
        pmid: "",
    },
    SourceEntry {
        authors: "Ryan J, DeBurca N, Mc Creesh K",
        year: "2014",
        title: "Risk factors for groin/hip injuries in field-based sports: a systematic review",
        journal: "Br J Sports Med 48(14):1089-1096",
        doi: "",
        pmid: "",
    },
    SourceEntry {
        authors: "Saberi Hosnijeh F, et al.",
        year: "2017",
        title: "Cam deformity and acetabular dysplasia as risk factors for hip osteoarthritis",
        journal: "Arthritis & Rheumatology",
        doi: "10.1002/art.39929",
        pmid: "",
    },
    SourceEntry {
        authors: "Smeets SJM, Vening W, Winkes MB, Kuijt GP, Slooter GD, van Eerten PV",
        year: "2018",
        title: "The patellar pubic percussion test: a simple bedside tool for suspected occult hip fractures",
        journal: "International Orthopaedics 42(11):2521-2524",
        doi: "10.1007/s00264-018-4036-2",
        pmid: "30019126",
    },
    SourceEntry {
        authors: "Roche M, Nattiv A, Sainani K, Barrack M, Kraus E, Tenforde A, et al.",
        year: "2023",
        title: "Higher Triad risk scores are associated with increased risk for trabecular-rich bone stress injuries in female runners",
        journal: "Clinical Journal of Sport Medicine 33(6):631-637",
        doi: "10.1097/JSM.0000000000001180",
        pmid: "37655940",
    },
    SourceEntry {
        authors: "Wright AA, Taylor JB, Ford KR, Siska L, Smoliga JM",
        year: "2015",
        title: "Risk factors associated with lower extremity stress fractures in runners: a systematic review with meta-analysis",
        journal: "British Journal of Sports Medicine 49(23):1517-1523",
        doi: "10.1136/bjsports-2015-094828",
        pmid: "26582192",
    },
];
