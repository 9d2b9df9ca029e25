//! The sources: one row each, with all that is needed to find the source.

use crate::keyed::keyed_enum;
use crate::knowledge::sources::SourceEntry;

/// Makes the list and its table from the same rows, so that no entry can belong to another key. What is not known is
/// left out.
macro_rules! sources {
    (
        $(#[$list_meta:meta])*
        pub enum $name:ident {
            $(
                $(#[doc = $doc:literal])*
                $variant:ident = $key:literal {
                    $(authors: $authors:literal, $(year: $year:literal,)?)?
                    title: $title:literal,
                    $(journal: $journal:literal $(,)?)? $(doi: $doi:literal $(,)?)? $(pmid: $pmid:literal $(,)?)?
                }
            )+
        }
    ) => {
        keyed_enum! {
            $(#[$list_meta])*
            pub enum $name {
                $(
                    $(#[doc = $doc])*
                    $(#[doc = concat!($authors, $(", ", $year,)? ".")])?
                    $variant = $key,
                )+
            }
        }

        impl $name {
            /// How to find it.
            pub const fn entry(self) -> &'static SourceEntry {
                match self {
                    $(
                        Self::$variant => &SourceEntry {
                            authors: concat!($($authors)?),
                            year: concat!($($($year)?)?),
                            title: $title,
                            journal: concat!($($journal)?),
                            doi: concat!($($doi)?),
                            pmid: concat!($($pmid)?),
                        },
                    )+
                }
            }
        }
    };
}

sources! {
    /// The source of a figure, or judgement. A figure recalled from memory is a judgement.
    #[non_exhaustive]
    pub enum Source {
        /// Nobody has published it: an informed grade by the authors of this crate.
        Judgement = "judgement" {
            title: "Judgement of the authors of this crate",
        }
        Anderson2020 = "anderson2020" {
            authors: "Anderson LM et al.", year: "2020",
            title: "What are the benefits and risks associated with changing foot strike pattern during running? A systematic review and meta-analysis of injury, running economy, and biomechanics",
            journal: "Sports Med 50:885-917", doi: "10.1007/s40279-019-01238-y",
        }
        Atkin2022 = "atkin2022" {
            authors: "Atkin B et al.", year: "2022",
            title: "Approach to patients with a potential prosthetic joint infection",
            journal: "BMJ 376:e069502", doi: "10.1136/bmj-2021-069502",
        }
        Barton2016 = "barton2016" {
            authors: "Barton CJ et al.", year: "2016",
            title: "Running retraining to treat lower limb injuries: a mixed-methods study of current evidence synthesised with expert opinion",
            journal: "Br J Sports Med 50:513-526", doi: "10.1136/bjsports-2015-095278",
        }
        Beers2008 = "beers2008" {
            authors: "Beers A, Ryan M, Kasubuchi Z, Fraser S, Taunton JE", year: "2008",
            title: "Effects of multi-modal physiotherapy, including hip abductor strengthening, in patients with iliotibial band friction syndrome",
            journal: "Physiother Can 60(2):180-188", doi: "10.3138/physio.60.2.180", pmid: "20145781",
        }
        Bmjbpseptic = "bmjbpseptic" {
            authors: "BMJ Best Practice",
            title: "Septic arthritis: history and exam",
            journal: "BMJ Best Practice",
        }
        Boast10 = "boast10" {
            authors: "British Orthopaedic Association", year: "2014",
            title: "BOAST: diagnosis and management of compartment syndrome of the limbs",
            journal: "BOA",
        }
        Boukabache2021 = "boukabache2021" {
            authors: "Boukabache A, Preece SJ, Brookes N", year: "2021",
            title: "Prolonged sitting and physical inactivity are associated with limited hip extension: a cross-sectional study",
            journal: "Musculoskelet Sci Pract 51:102282", doi: "10.1016/j.msksp.2020.102282", pmid: "33188982",
        }
        Bramah2018 = "bramah2018" {
            authors: "Bramah C, Preece SJ, Gill N, Herrington L", year: "2018",
            title: "Is there a pathological gait associated with common soft tissue running injuries?",
            journal: "Am J Sports Med 46(12):3023-3031", doi: "10.1177/0363546518793657", pmid: "30193080",
        }
        Bubbear2016 = "bubbear2016" {
            authors: "Bubbear JS", year: "2016",
            title: "Atypical femur fractures in patients treated with bisphosphonates: identification, management, and prevention",
            journal: "Rambam Maimonides Med J 7(4):e0032", doi: "10.5041/RMMJ.10259",
        }
        Buist2008 = "buist2008" {
            authors: "Buist I et al.", year: "2008",
            title: "No effect of a graded training program on the number of running-related injuries in novice runners: a randomized controlled trial",
            journal: "Am J Sports Med 36(1):33-39", doi: "10.1177/0363546507307505", pmid: "17940147",
        }
        Burnett2006 = "burnett2006" {
            authors: "Burnett RSJ, Della Rocca GJ, Prather H, Curry M, Maloney WJ, Clohisy JC", year: "2006",
            title: "Clinical presentation of patients with tears of the acetabular labrum",
            journal: "Journal of Bone and Joint Surgery Am 88(7):1448-1457", doi: "10.2106/JBJS.D.02806", pmid: "16818969",
        }
        Cacchio2011 = "cacchio2011" {
            authors: "Cacchio A, Rompe JD, Furia JP, Susi P, Santilli V, De Paulis F", year: "2011",
            title: "Shockwave therapy for the treatment of chronic proximal hamstring tendinopathy in professional athletes",
            journal: "Am J Sports Med 39(1):146-153",
        }
        Carlisi2019 = "carlisi2019" {
            authors: "Carlisi E et al.", year: "2018",
            title: "Focused extracorporeal shock wave therapy for greater trochanteric pain syndrome with gluteal tendinopathy: a randomized controlled trial",
            journal: "Clin Rehabil",
        }
        Ces334 = "ces334" {
            authors: "(authors not read)",
            title: "One-year series of 334 referrals with suspected cauda equina syndrome and urgent MRI (25 positive)",
            journal: "conference/journal abstract",
        }
        Chan2018 = "chan2018" {
            authors: "Chan ZYS et al.", year: "2018",
            title: "Gait retraining for the reduction of injury occurrence in novice distance runners: 1-year follow-up of a randomized controlled trial",
            journal: "Am J Sports Med 46(2):388-395", doi: "10.1177/0363546517736277", pmid: "29065279",
        }
        Christopher2019 = "christopher2019" {
            authors: "Christopher SM et al.", year: "2019",
            title: "Do alterations in muscle strength, flexibility, range of motion, and alignment predict lower extremity injury in runners: a systematic review",
            journal: "Arch Physiother 9:2", doi: "10.1186/s40945-019-0054-7",
        }
        Clarsen2013 = "clarsen2013" {
            authors: "Clarsen B, Myklebust G, Bahr R", year: "2013",
            title: "Development and validation of a new method for the registration of overuse injuries in sports injury epidemiology: the OSTRC overuse injury questionnaire",
            journal: "Br J Sports Med 47(8):495", doi: "10.1136/bjsports-2012-091524",
        }
        Clifford2019 = "clifford2019" {
            authors: "Clifford C et al.", year: "2019",
            title: "Isometric versus isotonic exercise for greater trochanteric pain syndrome: a randomised controlled pilot study",
            journal: "BMJ Open Sport Exerc Med 5:e000558", doi: "10.1136/bmjsem-2019-000558", pmid: "31673402",
        }
        Clohisy2009 = "clohisy2009" {
            authors: "Clohisy JC, Knaus ER, Hunt DM, Lesher JM, Harris-Hayes M, Prather H", year: "2009",
            title: "Clinical presentation of patients with symptomatic anterior hip impingement",
            journal: "Clinical Orthopaedics and Related Research 467(3):638-644",
        }
        Cloosterman2024 = "cloosterman2024" {
            authors: "Cloosterman KLA et al.", year: "2024",
            title: "Comparison of weekly training load and acute:chronic workload ratio methods to estimate change in training load in running",
            journal: "J Athl Train 59(10):1028-1034", doi: "10.4085/1062-6050-0430.23",
        }
        Damsted2019 = "damsted2019" {
            authors: "Damsted C et al.", year: "2019",
            title: "The association between changes in weekly running distance and running-related injury: preparing for a half marathon",
            journal: "J Orthop Sports Phys Ther",
        }
        Daoud2012 = "daoud2012" {
            authors: "Daoud AI et al.", year: "2012",
            title: "Foot strike and injury rates in endurance runners: a retrospective study",
            journal: "Med Sci Sports Exerc 44(7):1325-1334", doi: "10.1249/MSS.0b013e3182465115",
        }
        DeJonge2025 = "dejonge2025" {
            authors: "de Jonge J et al.", year: "2025",
            title: "Sleep matters: profiling sleep patterns to predict sports injuries in recreational runners",
            journal: "Appl Sci 15(19):10814",
        }
        Desai2021 = "desai2021" {
            authors: "Desai P et al.", year: "2021",
            title: "Recreational runners with a history of injury are twice as likely to sustain a running-related injury as runners with no history of injury: a 1-year prospective cohort study",
            journal: "J Orthop Sports Phys Ther 51(3):144-150", doi: "10.2519/jospt.2021.9673", pmid: "33356768",
        }
        Desai2023 = "desai2023" {
            authors: "Desai P et al.", year: "2023",
            title: "Effectiveness of an 18-week general strength and foam-rolling intervention on running-related injuries in recreational runners",
            journal: "Scand J Med Sci Sports", doi: "10.1111/sms.14313",
        }
        Distefano2009 = "distefano2009" {
            authors: "Distefano LJ et al.", year: "2009",
            title: "Gluteal muscle activation during common therapeutic exercises",
            journal: "J Orthop Sports Phys Ther",
        }
        Doyle2022 = "doyle2022" {
            authors: "Doyle E et al.", year: "2022",
            title: "The effectiveness of gait retraining on running kinematics, kinetics, performance, pain, and injury in distance runners: a systematic review with meta-analysis",
            journal: "J Orthop Sports Phys Ther 52(4):192-206", doi: "10.2519/jospt.2022.10585", pmid: "35128941",
        }
        Eberbach2017 = "eberbach2017" {
            authors: "Eberbach H, Hohloch L, Feucht MJ, Konstantinidis L, Sudkamp NP, Zwingmann J", year: "2017",
            title: "Operative versus conservative treatment of apophyseal avulsion fractures of the pelvis in the adolescents: a systematical review with meta-analysis",
            journal: "BMC Musculoskeletal Disorders 18:162", doi: "10.1186/s12891-017-1527-z", pmid: "28420360",
        }
        ExeterHip = "exeter_hip" {
            authors: "Exeter Hip Unit (NHS)",
            title: "Information for GPs: red flags and urgent referrals",
            journal: "web page",
        }
        Falvey2016 = "falvey2016" {
            authors: "Falvey EC, King E, Kinsella S, Franklyn-Miller A", year: "2016",
            title: "Athletic groin pain (part 1): a prospective anatomical diagnosis of 382 patients",
            journal: "Br J Sports Med 50(7):423-430",
        }
        Finucane2020 = "finucane2020" {
            authors: "Finucane LM et al.", year: "2020",
            title: "International framework for red flags for potential serious spinal pathologies",
            journal: "J Orthop Sports Phys Ther 50(7):350-372",
        }
        Fishman2002 = "fishman2002" {
            authors: "Fishman LM, Dombi GW, Michaelsen C, Ringel S, Rozbruch J, Rosner B, Weber C", year: "2002",
            title: "Piriformis syndrome: diagnosis, treatment, and outcome, a 10-year study",
            journal: "Arch Phys Med Rehabil 83(3):295-301", doi: "10.1053/apmr.2002.30622", pmid: "11887107",
        }
        Foster1998 = "foster1998" {
            authors: "Foster C", year: "1998",
            title: "Monitoring training in athletes with reference to overtraining syndrome",
            journal: "Med Sci Sports Exerc 30(7):1164-1168",
        }
        Foster2001 = "foster2001" {
            authors: "Foster C et al.", year: "2001",
            title: "A new approach to monitoring exercise training",
            journal: "J Strength Cond Res 15(1):109-115",
        }
        Foster2021 = "foster2021" {
            authors: "Foster C et al.", year: "2021",
            title: "25 years of session rating of perceived exertion",
            journal: "Int J Sports Physiol Perform", doi: "10.1123/ijspp.2020-0599",
        }
        Frandsen2025 = "frandsen2025" {
            authors: "Schuster Brandt Frandsen J, et al.", year: "2025",
            title: "How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study",
            journal: "Br J Sports Med 59(17):1203-1210", doi: "10.1136/bjsports-2024-109380", pmid: "40623829",
        }
        Fransen2014 = "fransen2014" {
            authors: "Fransen M, McConnell S, Hernandez-Molina G, Reichenbach S", year: "2014",
            title: "Exercise for osteoarthritis of the hip",
            journal: "Cochrane Database of Systematic Reviews CD007912", doi: "10.1002/14651858.CD007912.pub2",
        }
        Gabbett2016 = "gabbett2016" {
            authors: "Gabbett TJ", year: "2016",
            title: "The training-injury prevention paradox: should athletes be training smarter and harder?",
            journal: "Br J Sports Med 50(5):273-280", doi: "10.1136/bjsports-2015-095788",
        }
        George2024 = "george2024" {
            authors: "George ERM, Sheerin KR, Reid D", year: "2024",
            title: "Criteria and guidelines for returning to running following a tibial bone stress injury: a scoping review",
            journal: "Sports Med 54(9):2247-2265", doi: "10.1007/s40279-024-02051-y",
        }
        GiaiVia2019 = "giaivia2019" {
            authors: "Giai Via A, Frizziero A, Finotti P, Oliva F, Randelli F, Maffulli N", year: "2019",
            title: "Management of osteitis pubis in athletes: rehabilitation and return to training, a review of the most recent literature",
            journal: "Open Access J Sports Med 10:1-10", doi: "10.2147/OAJSM.S155077",
        }
        GiaiVia2017 = "giaivia2017" {
            authors: "Giai Via A, Fioruzzi A, Randelli F", year: "2017",
            title: "Diagnosis and management of snapping hip syndrome: a comprehensive review of literature",
            journal: "Rheumatology (Sunnyvale) 7(4)", doi: "10.4172/2161-1149.1000228",
        }
        GirftCes2023 = "girftces2023" {
            authors: "Getting It Right First Time (NHS England)", year: "2023",
            title: "National suspected cauda equina syndrome (CES) pathway",
            journal: "GIRFT",
        }
        GlosHip = "glos_hip" {
            authors: "NHS Gloucestershire (G-care)",
            title: "Red flags for hip conditions",
            journal: "web page",
        }
        Green2020 = "green2020" {
            authors: "Green B, Bourne MN, van Dyk N, Pizzari T", year: "2020",
            title: "Recalibrating the risk of hamstring strain injury: a 2020 systematic review and meta-analysis of risk factors for index and recurrent hamstring strain injury in sport",
            journal: "Br J Sports Med", doi: "10.1136/bjsports-2019-100983",
        }
        Hamill2017 = "hamill2017" {
            authors: "Hamill J, Gruber AH", year: "2017",
            title: "Is changing footstrike pattern beneficial to runners?",
            journal: "J Sport Health Sci 6:146-153",
        }
        Haroy2019 = "haroy2019" {
            authors: "Haroy J, Clarsen B, Wiger EG, Oyen MG, Serner A, Thorborg K, Holmich P, Andersen TE, Bahr R", year: "2019",
            title: "The Adductor Strengthening Programme prevents groin problems among male football players: a cluster-randomised controlled trial",
            journal: "Br J Sports Med 53(3):150-157", doi: "10.1136/bjsports-2017-098937",
        }
        Heiderscheit2011 = "heiderscheit2011" {
            authors: "Heiderscheit BC, Chumanov ES, Michalski MP, Wille CM, Ryan MB", year: "2011",
            title: "Effects of step rate manipulation on joint mechanics during running",
            journal: "Med Sci Sports Exerc 43(2):296-302", doi: "10.1249/MSS.0b013e3181ebedf4",
        }
        Heikura2018 = "heikura2018" {
            authors: "Heikura IA, Uusitalo ALT, Stellingwerff T, Bergland D, Mero AA, Burke LM", year: "2018",
            title: "Low energy availability is difficult to assess but outcomes have large impact on bone injury rates in elite distance athletes",
            journal: "International Journal of Sport Nutrition and Exercise Metabolism 28(4):403-411", doi: "10.1123/ijsnem.2017-0313",
        }
        Herngren2017 = "herngren2017" {
            authors: "Herngren B, Stenmarker M, Vavruch L, Hagglund G", year: "2017",
            title: "Slipped capital femoral epiphysis: a population-based study",
            journal: "BMC Musculoskeletal Disorders",
        }
        HipOaCumMa2023 = "hipoacumma2023" {
            authors: "(authors not read)", year: "2023",
            title: "Exercise therapy in hip osteoarthritis: systematic review and cumulative meta-analysis (18 RCTs)",
            journal: "Osteoarthritis and Cartilage Open (journal recalled, PMC9932106)",
        }
        Hoenig2023 = "hoenig2023" {
            authors: "Hoenig T, Eissele J, Strahl A, et al.", year: "2023",
            title: "Return to sport following low-risk and high-risk bone stress injuries: a systematic review and meta-analysis",
            journal: "British Journal of Sports Medicine 57(7):427-432", doi: "10.1136/bjsports-2022-106328",
        }
        Holmich1999 = "holmich1999" {
            authors: "Holmich P, Uhrskou P, Ulnits L, Kanstrup IL, Nielsen MB, Bjerg AM, Krogsgaard K", year: "1999",
            title: "Effectiveness of active physical training as treatment for long-standing adductor-related groin pain in athletes: randomised trial",
            journal: "Lancet 353(9151):439-443", doi: "10.1016/S0140-6736(98)03340-6", pmid: "9989713",
        }
        Hughes2019 = "hughes2019" {
            authors: "Hughes JM et al.", year: "2019",
            title: "Nonsteroidal anti-inflammatory drug prescriptions are associated with increased stress fracture diagnosis in the US Army population",
            journal: "J Bone Miner Res 34(3):429-436", doi: "10.1002/jbmr.3616", pmid: "30352135",
        }
        Hutchinson2022 = "hutchinson2022" {
            authors: "Hutchinson LA, Lichtwark GA, Willy RW, Kelly LA", year: "2022",
            title: "The iliotibial band: a complex structure with versatile functions",
            journal: "Sports Med 52:995-1008", doi: "10.1007/s40279-021-01634-3",
        }
        Ihot12Nonop2025 = "ihot12_nonop2025" {
            authors: "(authors not recorded)", year: "2025",
            title: "Clinically important score cut-offs for iHOT-12 and HOOS in non-operatively managed non-arthritic hip-related pain",
            pmid: "40123108",
        }
        Impellizzeri2020 = "impellizzeri2020" {
            authors: "Impellizzeri FM et al.", year: "2020",
            title: "What role do chronic workloads play in the acute to chronic workload ratio? Time to dismiss ACWR and its underlying theory",
            journal: "Sports Med 51(3):581-592", doi: "10.1007/s40279-020-01378-6",
        }
        Inspire2023 = "inspire2023" {
            authors: "(INSPIRE trial cohort, authors not recorded)", year: "2023",
            title: "Factors associated with running-related injuries in recreational runners with a history of running injuries",
            journal: "Clin J Sport Med 33(1):61-66", doi: "10.1097/JSM.0000000000001076",
        }
        Jungmalm2020 = "jungmalm2020" {
            authors: "Jungmalm J et al.", year: "2020",
            title: "Associations between biomechanical and clinical/anthropometrical factors and running-related injuries among recreational runners: a 52-week prospective cohort study",
            journal: "Inj Epidemiol 7:10", doi: "10.1186/s40621-020-00237-2", pmid: "32234070",
        }
        Khalil2012 = "khalil2012" {
            authors: "Khalil N, Nicotra A, Rakowicz W", year: "2012",
            title: "Treatment for meralgia paraesthetica",
            journal: "Cochrane Database Syst Rev CD004159", pmid: "23235604",
        }
        Kliethermes2021 = "kliethermes2021" {
            authors: "Kliethermes SA et al.", year: "2021",
            title: "Lower step rate is associated with a higher risk of bone stress injury: a prospective study of collegiate cross country runners",
            journal: "Br J Sports Med 55(15):851-856", doi: "10.1136/bjsports-2020-103833", pmid: "33990294",
        }
        Konrad2022 = "konrad2022" {
            authors: "Konrad A et al.", year: "2022",
            title: "Foam rolling training effects on range of motion: a systematic review and meta-analysis",
            journal: "Sports Med 52(10):2523-2535", doi: "10.1007/s40279-022-01699-8", pmid: "35616852",
        }
        Laslett2005 = "laslett2005" {
            authors: "Laslett M, Aprill CN, McDonald B, Young SB", year: "2005",
            title: "Diagnosis of sacroiliac joint pain: validity of individual provocation tests and composites of tests",
            journal: "Man Ther 10(3):207-218",
        }
        Leppanen2024 = "leppanen2024" {
            authors: "Leppanen M et al.", year: "2024",
            title: "Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners: a three-arm randomised controlled trial (Run RCT)",
            journal: "Br J Sports Med 58(13):722-732", doi: "10.1136/bjsports-2023-107926", pmid: "38724071",
        }
        Lieberman2015 = "lieberman2015" {
            authors: "Lieberman DE et al.", year: "2015",
            title: "Effects of stride frequency and foot position at landing on braking force, hip torque, impact peak force and the metabolic cost of running in humans",
            journal: "J Exp Biol 218:3406-3414", doi: "10.1242/jeb.125500",
        }
        Lipman2017 = "lipman2017" {
            authors: "Lipman GS et al.", year: "2017",
            title: "Ibuprofen versus placebo effect on acute kidney injury in ultramarathons: a randomised controlled trial",
            journal: "Emerg Med J 34(10):637-642", doi: "10.1136/emermed-2016-206353", pmid: "28679502",
        }
        Lopes2023 = "lopes2023" {
            authors: "Lopes AD et al.", year: "2023",
            title: "Are alterations in running biomechanics associated with running injuries? A systematic review with meta-analysis",
            journal: "Braz J Phys Ther 27(4)",
        }
        Macadam2015 = "macadam2015" {
            authors: "Macadam P, Cronin J, Contreras B", year: "2015",
            title: "An examination of the gluteal muscle activity associated with dynamic hip abduction and hip external rotation exercise: a systematic review",
            journal: "Int J Sports Phys Ther",
        }
        Macaskill2014 = "macaskill2014" {
            authors: "MacAskill MJ, Durant TJS, Wallace DA", year: "2014",
            title: "Gluteal muscle activity during weightbearing and non-weightbearing exercise",
            journal: "Int J Sports Phys Ther",
        }
        Malaise2016 = "malaise2016" {
            authors: "(Liege osteonecrosis clinic authors)", year: "2016",
            title: "A prospective cohort study of the clinical presentation of non-traumatic osteonecrosis of the femoral head: spine and knee symptoms as clinical presentation of hip osteonecrosis",
            journal: "International Orthopaedics", doi: "10.1007/s00264-015-3079-x", pmid: "26728612",
        }
        Martin2014 = "martin2014" {
            authors: "Martin HD, Kivlan BR, Palmer IJ, Martin RL", year: "2014",
            title: "Diagnostic accuracy of clinical tests for sciatic nerve entrapment in the gluteal region",
            journal: "Knee Surg Sports Traumatol Arthrosc 22(4):882-888",
        }
        Meardon2012 = "meardon2012" {
            authors: "Meardon SA, Campbell S, Derrick TR", year: "2012",
            title: "Step width alters iliotibial band strain during running",
            journal: "Sports Biomech 11(4):464-472", doi: "10.1080/14763141.2012.699547", pmid: "23259236",
        }
        Mellor2018 = "mellor2018" {
            authors: "Mellor R, Bennell K, Grimaldi A, Nicolson P, Kasza J, Hodges P, Wajswelner H, Vicenzino B", year: "2018",
            title: "Education plus exercise versus corticosteroid injection use versus a wait and see approach on global outcome and pain from gluteal tendinopathy (LEAP)",
            journal: "BMJ 361:k1662", doi: "10.1136/bmj.k1662", pmid: "29720374",
        }
        Metcalfe2019 = "metcalfe2019" {
            authors: "Metcalfe D, Perry DC, Claireaux HA, Simel DL, Zogg CK, Costa ML", year: "2019",
            title: "Does this patient have hip osteoarthritis? The Rational Clinical Examination systematic review",
            journal: "JAMA 322(23):2323-2333", doi: "10.1001/jama.2019.19413", pmid: "31846019",
        }
        MilwaukeeFootstrike = "milwaukee_footstrike" {
            authors: "Milwaukee marathon foot-strike survey (authors not recorded)",
            title: "Prevalence of heel-strike in a mid-size city marathon",
            journal: "PMC4801105",
        }
        Mountjoy2023 = "mountjoy2023" {
            authors: "Mountjoy M, Ackerman KE, Bailey DM, et al.", year: "2023",
            title: "2023 International Olympic Committee's (IOC) consensus statement on Relative Energy Deficiency in Sport (REDs)",
            journal: "British Journal of Sports Medicine 57(17):1073-1097",
        }
        MskassistHip = "mskassist_hip" {
            authors: "MSK Assist",
            title: "GP triage: hip",
            journal: "web page",
        }
        Msmr2020 = "msmr2020" {
            authors: "Fedgo AA, Stahlman S", year: "2020",
            title: "Increased risk for stress fractures and delayed healing with NSAID receipt, U.S. Armed Forces, 2014-2018",
            journal: "MSMR",
        }
        Nakaoka2021 = "nakaoka2021" {
            authors: "Nakaoka G et al.", year: "2021",
            title: "The association between the acute:chronic workload ratio and running-related injuries in Dutch runners: a prospective cohort study",
            journal: "Sports Med",
        }
        Nelson2020 = "nelson2020" {
            authors: "Nelson EO et al.", year: "2020",
            title: "Construct validity and responsiveness of the University of Wisconsin Running Injury and Recovery Index",
            journal: "J Orthop Sports Phys Ther 50(12):702-710", doi: "10.2519/jospt.2020.9698", pmid: "33115339",
        }
        NiceCg143 = "nicecg143" {
            authors: "National Institute for Health and Care Excellence", year: "2012",
            title: "Sickle cell disease: managing acute painful episodes in hospital (CG143)",
            journal: "NICE",
        }
        NiceNg126 = "niceng126" {
            authors: "National Institute for Health and Care Excellence", year: "2019",
            title: "Ectopic pregnancy and miscarriage: diagnosis and initial management (NG126)",
            journal: "NICE",
        }
        NiceNg156 = "niceng156" {
            authors: "National Institute for Health and Care Excellence", year: "2020",
            title: "Abdominal aortic aneurysm: diagnosis and management (NG156)",
            journal: "NICE",
        }
        NiceNg158 = "niceng158" {
            authors: "National Institute for Health and Care Excellence", year: "2020",
            title: "Venous thromboembolic diseases: diagnosis, management and thrombophilia testing (NG158)",
            journal: "NICE",
        }
        Nielsen2012 = "nielsen2012" {
            authors: "Nielsen RO et al.", year: "2012",
            title: "Training errors and running related injuries: a systematic review",
            journal: "Int J Sports Phys Ther (PMC3290924)",
        }
        Nielsen2014 = "nielsen2014" {
            authors: "Nielsen RO et al.", year: "2014",
            title: "Excessive progression in weekly running distance and risk of running-related injuries: an association which varies according to type of injury",
            journal: "J Orthop Sports Phys Ther",
        }
        Niemuth2005 = "niemuth2005" {
            authors: "Niemuth PE et al.", year: "2005",
            title: "Hip muscle weakness and overuse injuries in recreational runners",
            journal: "Clin J Sport Med 15(1):14-21", pmid: "15654186",
        }
        NioshRhabdo = "niosh_rhabdo" {
            authors: "National Institute for Occupational Safety and Health",
            title: "Signs and symptoms of rhabdomyolysis",
            journal: "CDC, web page",
        }
        Noehren2014 = "noehren2014" {
            authors: "Noehren B, Schmitz A, Hempel R, Westlake C, Black W", year: "2014",
            title: "Assessment of strength, flexibility, and running mechanics in men with iliotibial band syndrome",
            journal: "J Orthop Sports Phys Ther 44(3):217-222", doi: "10.2519/jospt.2014.4991", pmid: "24450366",
        }
        Nouraei2007 = "nouraei2007" {
            authors: "Nouraei SAR, Anand B, Spink G, O'Neill KS", year: "2007",
            title: "A novel approach to the diagnosis and management of meralgia paresthetica",
            journal: "Neurosurgery 60(4):696-700",
        }
        Nunley2011 = "nunley2011" {
            authors: "Nunley RM, Prather H, Hunt D, Schoenecker PL, Clohisy JC", year: "2011",
            title: "Clinical presentation of symptomatic acetabular dysplasia in skeletally mature patients",
            journal: "Journal of Bone and Joint Surgery Am 93(Suppl 2):17-21",
        }
        OnfhIndia2019 = "onfhindia2019" {
            authors: "(authors not read)", year: "2019",
            title: "Osteo-necrosis of femoral head in North Indian population: risk factors and clinico-radiological correlation",
            journal: "Clinical Epidemiology and Global Health 7(3):446-449", doi: "10.1016/j.cegh.2019.01.012",
        }
        Oofemur2022 = "oofemur2022" {
            authors: "Zeng H, He H, Tong X, Wang Z, Luo R, Liu Q", year: "2022",
            title: "Osteoid osteoma of the proximal femur: pitfalls in diagnosis and performance of open surgical resection",
            journal: "Frontiers in Surgery", doi: "10.3389/fsurg.2022.922317",
        }
        Paajanen2011 = "paajanen2011" {
            authors: "Paajanen H, Brinck T, Hermunen H, Airo I", year: "2011",
            title: "Laparoscopic surgery for chronic groin pain in athletes is more effective than nonoperative treatment: a randomized clinical trial",
            journal: "Surgery 150(1):99-107", doi: "10.1016/j.surg.2011.02.016",
        }
        Paskins2022 = "paskins2022" {
            authors: "Paskins Z et al.", year: "2022",
            title: "Clinical effectiveness of one ultrasound guided intra-articular corticosteroid and local anaesthetic injection in addition to advice and education for hip osteoarthritis (HIT trial)",
            journal: "BMJ 377:e068446", doi: "10.1136/bmj-2021-068446", pmid: "35387783",
        }
        PelvicSarcoma1999 = "pelvicsarcoma1999" {
            authors: "(authors not read)", year: "1999",
            title: "Delays in treatment of primary bone sarcoma of the pelvic girdle (68 patients)",
            journal: "Journal of Bone and Joint Surgery Am (journal recalled)", pmid: "10199269",
        }
        Pereles2011 = "pereles2011" {
            authors: "Pereles D, Roth A, Thompson DJS", year: "2011",
            title: "A large, randomized, prospective study of the impact of a pre-run stretch on the risk of injury in teenage and older runners",
            journal: "USATF report",
        }
        Perry2022 = "perry2022" {
            authors: "Perry DC et al.", year: "2022",
            title: "The British Orthopaedic Surgery Surveillance study: slipped capital femoral epiphysis: the epidemiology and two-year outcomes from a prospective cohort in Great Britain",
            journal: "Bone Joint J 104-B(4):519-528", doi: "10.1302/0301-620X.104B4.BJJ-2021-1709.R1",
        }
        Peterson2022 = "peterson2022" {
            authors: "Peterson B, Hawke F, Spink M, Sadler S, Hawes M, Callister R, Chuter V", year: "2022",
            title: "Biomechanical and musculoskeletal measurements as risk factors for running-related injury in non-elite runners: a systematic review and meta-analysis of prospective studies",
            journal: "Sports Med Open 8:38", doi: "10.1186/s40798-022-00416-z",
        }
        Pohl2008 = "pohl2008" {
            authors: "Pohl MB et al.", year: "2008",
            title: "Biomechanical predictors of retrospective tibial stress fractures in runners",
            journal: "J Biomech 41:1160-1165",
        }
        Ramskov2018 = "ramskov2018" {
            authors: "Ramskov D et al.", year: "2018",
            title: "Run Clever: no difference in risk of injury when comparing progression in running volume and running intensity in recreational runners: a randomised trial",
            journal: "BMJ Open Sport Exerc Med", doi: "10.1136/bmjsem-2017-000333",
        }
        RchSufe = "rch_sufe" {
            authors: "The Royal Children's Hospital Melbourne",
            title: "Slipped upper femoral epiphysis: pre-referral guideline",
            journal: "web page",
        }
        Reiman2013 = "reiman2013" {
            authors: "Reiman MP, Goode AP, Hegedus EJ, Cook CE, Wright AA", year: "2013",
            title: "Diagnostic accuracy of clinical tests of the hip: a systematic review with meta-analysis",
            journal: "British Journal of Sports Medicine 47:893-902",
        }
        Reiman2020 = "reiman2020" {
            authors: "Reiman MP, et al.", year: "2020",
            title: "Consensus recommendations on the classification, definition and diagnostic criteria of hip-related pain in young and middle-aged active adults (International Hip-related Pain Research Network, Zurich 2018)",
            journal: "British Journal of Sports Medicine", doi: "10.1136/bjsports-2019-101453",
        }
        Ressman2021 = "ressman2021" {
            authors: "Ressman J, Grooten WJA, Rasmussen-Barr E", year: "2021",
            title: "Visual assessment of movement quality: a study on intra- and interrater reliability of a multi-segmental single leg squat test",
            journal: "BMC Sports Sci Med Rehabil", doi: "10.1186/s13102-021-00289-x",
        }
        Ristolainen2014 = "ristolainen2014" {
            authors: "Ristolainen L et al.", year: "2014",
            title: "Training-related risk factors in the etiology of overuse injuries in endurance sports",
            journal: "J Sports Med Phys Fitness 54(1):78-87",
        }
        Robertson2017 = "robertson2017" {
            authors: "Robertson GA, Wood AM", year: "2017",
            title: "Femoral neck stress fractures in sport: a current concepts review",
            journal: "Sports Medicine International Open 1(2):E58-E68", doi: "10.1055/s-0043-103946", pmid: "30539087",
        }
        Rompe2009 = "rompe2009" {
            authors: "Rompe JD, Segal NA, Cacchio A, Furia JP, Morral A, Maffulli N", year: "2009",
            title: "Home training, local corticosteroid injection, or radial shock wave therapy for greater trochanter pain syndrome",
            journal: "Am J Sports Med 37(10):1981-1990", pmid: "19439758",
        }
        Ryan2014 = "ryan2014" {
            authors: "Ryan J, DeBurca N, Mc Creesh K", year: "2014",
            title: "Risk factors for groin/hip injuries in field-based sports: a systematic review",
            journal: "Br J Sports Med 48(14):1089-1096",
        }
        Saberi2017 = "saberi2017" {
            authors: "Saberi Hosnijeh F, et al.", year: "2017",
            title: "Cam deformity and acetabular dysplasia as risk factors for hip osteoarthritis",
            journal: "Arthritis & Rheumatology", doi: "10.1002/art.39929",
        }
        Salaffi2004 = "salaffi2004" {
            authors: "Salaffi F et al.", year: "2004",
            title: "Minimal clinically important changes in chronic musculoskeletal pain intensity measured on a numerical rating scale",
            journal: "Eur J Pain 8(4):283-291", doi: "10.1016/j.ejpain.2003.09.004", pmid: "15207508",
        }
        Saragiotto2014 = "saragiotto2014" {
            authors: "Saragiotto BT et al.", year: "2014",
            title: "What are the main risk factors for running-related injuries?",
            journal: "Sports Med", doi: "10.1007/s40279-014-0194-6",
        }
        Schache2000 = "schache2000" {
            authors: "Schache AG et al.", year: "2000",
            title: "Relation of anterior pelvic tilt during running to clinical and kinematic measures of hip extension",
            journal: "Br J Sports Med 34(4):279-283",
        }
        Schmitz2014 = "schmitz2014" {
            authors: "Schmitz A et al.", year: "2014",
            title: "Do novice runners have weak hips and bad running form?",
            journal: "Gait Posture 40(1):82-86", doi: "10.1016/j.gaitpost.2014.02.014", pmid: "24656715",
        }
        Sharp2013 = "sharp2013" {
            authors: "Sharp VJ, Kieran K, Arlen AM", year: "2013",
            title: "Testicular torsion: diagnosis, evaluation, and management",
            journal: "American Family Physician 88(12):835-840",
        }
        Silbernagel2007 = "silbernagel2007" {
            authors: "Silbernagel KG et al.", year: "2007",
            title: "Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy: a randomized controlled study",
            journal: "Am J Sports Med 35(6):897-906", doi: "10.1177/0363546506298279", pmid: "17307888",
        }
        SleepRunners2025 = "sleep_runners2025" {
            authors: "(339-runner Hooper cohort, authors not recorded)", year: "2025",
            title: "Poor sleep quality is associated with an increased risk of running-related injuries: a prospective study of 339 runners over six months",
            journal: "Scand J Med Sci Sports",
        }
        Smeets2018 = "smeets2018" {
            authors: "Smeets SJM, Vening W, Winkes MB, Kuijt GP, Slooter GD, van Eerten PV", year: "2018",
            title: "The patellar pubic percussion test: a simple bedside tool for suspected occult hip fractures",
            journal: "International Orthopaedics 42(11):2521-2524", doi: "10.1007/s00264-018-4036-2", pmid: "30019126",
        }
        Stellingwerff2023 = "stellingwerff2023" {
            authors: "Stellingwerff T et al.", year: "2023",
            title: "Review of the scientific rationale, development and validation of the IOC REDs Clinical Assessment Tool V.2 (IOC REDs CAT2)",
            journal: "Br J Sports Med", doi: "10.1136/bjsports-2023-106914", pmid: "37752002",
        }
        Taddei2020 = "taddei2020" {
            authors: "Taddei UT et al.", year: "2020",
            title: "Foot core training to prevent running-related injuries: a survival analysis of a single-blind, randomized controlled trial",
            journal: "Am J Sports Med", doi: "10.1177/0363546520969205",
        }
        TaylorHaas2014 = "taylorhaas2014" {
            authors: "Taylor-Haas JA et al.", year: "2014",
            title: "Reduced hip strength is associated with increased hip motion during running in young adult and adolescent male long-distance runners",
            journal: "Int J Sports Phys Ther 9(4):456-467", pmid: "25133074",
        }
        TelehealthGait2023 = "telehealth_gait2023" {
            authors: "(authors not recorded)", year: "2023",
            title: "The effectiveness of telehealth gait retraining in addition to standard physical therapy treatment for overuse knee injuries in soldiers: a protocol for a randomized clinical trial (table 1: return-to-run program)",
            journal: "Trials", doi: "10.1186/s13063-023-07502-x",
        }
        Teng2015 = "teng2015" {
            authors: "Teng HL, Powers CM", year: "2015",
            title: "Influence of trunk posture on lower extremity energetics during running",
            journal: "Med Sci Sports Exerc 47(3):625-630", doi: "10.1249/MSS.0000000000000436",
        }
        Thorborg2011 = "thorborg2011" {
            authors: "Thorborg K et al.", year: "2011",
            title: "The Copenhagen Hip and Groin Outcome Score (HAGOS): development and validation according to the COSMIN checklist",
            journal: "Br J Sports Med 45:478-491", doi: "10.1136/bjsm.2010.080937",
        }
        Thorborg2016 = "thorborg2016" {
            authors: "Thorborg K et al.", year: "2016",
            title: "Large strengthening effect of a hip-flexor training programme: a randomized controlled trial",
            journal: "Knee Surg Sports Traumatol Arthrosc 24(7):2346-2352", doi: "10.1007/s00167-015-3583-y", pmid: "25796586",
        }
        Toresdahl2020 = "toresdahl2020" {
            authors: "Toresdahl BG et al.", year: "2020",
            title: "A randomized study of a strength training program to prevent injuries in runners of the New York City Marathon",
            journal: "Sports Health", doi: "10.1177/1941738119877180",
        }
        Toresdahl2022 = "toresdahl2022" {
            authors: "Toresdahl BG et al.", year: "2022",
            title: "Training patterns associated with injury in New York City Marathon runners",
            journal: "Br J Sports Med 57(3):146-152",
        }
        Triadtrab2023 = "triadtrab2023" {
            authors: "Roche M, Nattiv A, Sainani K, Barrack M, Kraus E, Tenforde A, et al.", year: "2023",
            title: "Higher Triad risk scores are associated with increased risk for trabecular-rich bone stress injuries in female runners",
            journal: "Clinical Journal of Sport Medicine 33(6):631-637", doi: "10.1097/JSM.0000000000001180", pmid: "37655940",
        }
        UkThesisHipflexor = "uk_thesis_hipflexor" {
            authors: "University of Kentucky master thesis (author not recorded)",
            title: "Three-week home hip-flexor stretching and running kinematics",
            journal: "Master thesis, University of Kentucky",
        }
        Vigotsky2016 = "vigotsky2016" {
            authors: "Vigotsky AD et al.", year: "2016",
            title: "The modified Thomas test is not a valid measure of hip extension unless pelvic tilt is controlled",
            journal: "PeerJ 4:e2325", doi: "10.7717/peerj.2325", pmid: "27602291",
        }
        Vincent2017 = "vincent2017" {
            authors: "Vincent HK, Vincent KR", year: "2017",
            title: "When is it safe to run? Applying four pain rules to running participation",
            journal: "Curr Sports Med Rep 16(3):122", doi: "10.1249/JSR.0000000000000362",
        }
        Wiewelhove2019 = "wiewelhove2019" {
            authors: "Wiewelhove T et al.", year: "2019",
            title: "A meta-analysis of the effects of foam rolling on performance and recovery",
            journal: "Front Physiol 10:376", doi: "10.3389/fphys.2019.00376", pmid: "31024339",
        }
        Williams2017 = "williams2017" {
            authors: "Williams S et al.", year: "2017",
            title: "Better way to determine the acute:chronic workload ratio?",
            journal: "Br J Sports Med 51(3):209", doi: "10.1136/bjsports-2016-096589",
        }
        Willy2012 = "willy2012" {
            authors: "Willy RW et al.", year: "2012",
            title: "Mirror gait retraining for the treatment of patellofemoral pain in female runners",
            journal: "Clin Biomech (PMC3501612)",
        }
        Windt2019 = "windt2019" {
            authors: "Windt J, Gabbett TJ", year: "2019",
            title: "Is it all for naught? What does mathematical coupling mean for acute:chronic workload ratios?",
            journal: "Br J Sports Med", doi: "10.1136/bjsports-2017-098925",
        }
        Wright2015 = "wright2015" {
            authors: "Wright AA, Taylor JB, Ford KR, Siska L, Smoliga JM", year: "2015",
            title: "Risk factors associated with lower extremity stress fractures in runners: a systematic review with meta-analysis",
            journal: "British Journal of Sports Medicine 49(23):1517-1523", doi: "10.1136/bjsports-2015-094828", pmid: "26582192",
        }
        Wu2024 = "wu2024" {
            authors: "Wu H et al.", year: "2024",
            title: "Do exercise-based prevention programs reduce injury in endurance runners? A systematic review and meta-analysis",
            journal: "Sports Med", doi: "10.1007/s40279-024-01993-7",
        }
        Xu2021 = "xu2021" {
            authors: "Xu Y et al.", year: "2021",
            title: "Effects of foot strike techniques on running biomechanics: a systematic review and meta-analysis",
            journal: "Sports Health (PMC7734358)",
        }
    }
}
