//! Pairs of cases that differ in one answer, with what must happen to the urgency.
//!
//! Whoever changes one word of a story expects the advice to change for a reason or not at all. Each row states both.

use crate::support::say;
use running_hip_pain::Urgency::{Emergency, Routine, SelfCare, Soon, Urgent};
use running_hip_pain::*;

/// A story, the one answer that is added or changed, and how soon to be seen before and after, if everything that was
/// not asked were answered "no".
///
/// A story is made of words: `34y` the age, `d10` the days, `p8` the worst pain, `woman`, `man`, `both`, `pregnant`,
/// `not_pregnant`, `postpartum`, `complete` (no other place hurts), a key that is present, `no:key` and `unsure:key`.
type Pair<'a> = (&'a str, &'a str, Urgency, Urgency);

#[rustfmt::skip] // a table
const PAIRS: &[(&str, &[Pair<'_>])] = &[
    ("how bad and how sudden", &[
        ("28y d10 p5 pain_groin",                                        "p8",                          Routine, Soon),
        ("28y d10 p5 pain_sacral",                                       "p8",                          Routine, Soon),
        ("28y d10 p8 pain_buttock",                                      "p9",                          Routine, Urgent),
        ("40y d10 p5 pain_lateral_knee complete",                        "p8",                          SelfCare, SelfCare),
        ("28y d3 pain_iliac_crest began_in_race_or_hard_session pain_walking", "sudden_onset",          Routine, Urgent),
        ("28y d3 pain_buttock began_on_a_run sudden_onset",              "limp",                        Routine, Urgent),
        ("31y d7 p4 pain_hip sudden_onset began_in_race_or_hard_session", "race_just_run",              Soon, Urgent),
        ("26y d14 pain_groin",                                           "sudden_worsening",            Routine, Urgent),
        ("26y d14 p5 pain_groin",                                        "sudden_worsening",            Routine, Soon),
        ("44y d0 pain_groin",                                            "felt_pop",                    Routine, Soon),
        ("44y d1 pain_hip unable_to_bear_weight",                        "felt_pop",                    Urgent, Emergency),
        ("44y d1 p8 pain_hip unable_to_bear_weight",                     "sudden_onset",                Urgent, Emergency),
        ("44y d1 p8 pain_lateral_hip unable_to_bear_weight",             "sudden_onset",                Urgent, Urgent),
        ("44y d1 pain_lateral_hip after_fall_or_trauma",                 "unable_to_bear_weight",       Routine, Emergency),
        ("28y d200 p9 pain_groin",                                       "sudden_worsening",            Soon, Urgent),
        ("80y d900 p9 pain_groin",                                       "sudden_worsening",            Soon, Urgent),
        ("26y d18 p3 pain_groin",                                        "running_brings_it_on",        SelfCare, Routine),
        ("44y d90 p8 pain_buttock sudden_onset pain_walking",            "d10",                         Soon, Urgent),
    ]),
    ("organs", &[
        ("24y man d0 p9 pain_groin sudden_onset",                        "nausea_or_vomiting",          Urgent, Emergency),
        ("24y man d90 p6 pain_groin ache_spreading_to_testicle",         "p9",                          Soon, Soon),
        ("24y man d2 p6 pain_groin ache_spreading_to_testicle",          "p9",                          Urgent, Emergency),
        ("34y man d2 p6 pain_groin ache_spreading_to_testicle",          "24y",                         Soon, Urgent),
        ("13y d0 pain_groin sudden_onset",                               "nausea_or_vomiting",          Soon, Emergency),
        ("33y woman d0 p8 pain_groin sudden_onset",                      "pregnant",                    Soon, Urgent),
        ("27y woman not_pregnant d1 pain_groin abdominal_or_pelvic_pain", "pregnant",                   Soon, Emergency),
        ("27y woman d1 pain_groin abdominal_or_pelvic_pain",             "not_pregnant",                Urgent, Soon),
        ("27y d1 pain_groin abdominal_or_pelvic_pain",                   "man",                         Urgent, Soon),
        ("27y woman d1 pain_groin abdominal_or_pelvic_pain",             "d60",                         Urgent, Soon),
        ("40y man d90 pain_groin abdominal_or_pelvic_pain sudden_onset", "d3",                          Soon, Urgent),
        ("40y man d3 pain_groin groin_lump",                             "nausea_or_vomiting",          Soon, Emergency),
        ("40y woman d200 p3 pain_sit_bone",                              "pain_with_periods",           Routine, Routine),
        ("40y woman d200 p3 pain_groin",                                 "pain_with_periods",           Routine, Routine),
        ("40y woman d200 p5 pain_groin",                                 "pain_with_periods",           Routine, Soon),
        ("62y man d3 pain_low_back",                                     "sudden_onset",                Soon, Urgent),
        ("62y man d3 pain_low_back sudden_onset",                        "woman",                       Urgent, Routine),
        ("66y woman d3 pain_low_back sudden_onset",                      "p8",                          Urgent, Emergency),
        ("66y man d3 pain_low_back",                                     "d60",                         Soon, Routine),
        ("40y man d3 pain_low_back",                                     "66y",                         Routine, Soon),
        ("66y man d400 p9 pain_low_back",                                "sudden_worsening",            Routine, Emergency),
        ("40y man d120 p9 pain_groin nausea_or_vomiting",                "sudden_worsening",            Soon, Emergency),
        ("20y man d5 p9 pain_hip sudden_onset",                          "nausea_or_vomiting",          Urgent, Emergency),
        ("22y d1 p8 pain_lateral_hip",                                   "sickle_cell_disease",         Routine, Emergency),
    ]),
    ("the young and the old", &[
        ("13y d21 pain_groin",                                           "pain_walking",                Soon, Urgent),
        ("13y d21 pain_knee",                                            "pain_walking",                Soon, Urgent),
        ("17y d21 p5 pain_knee",                                         "pain_walking",                Routine, Routine),
        ("13y d21 pain_hip",                                             "after_fall_or_trauma",        Soon, Urgent),
        ("15y d0 pain_groin sudden_onset",                               "began_in_sprint_kick_or_jump", Soon, Urgent),
        ("16y d1 pain_posterior_thigh",                                  "began_in_sprint_kick_or_jump", Routine, Soon),
        ("16y d56 pain_posterior_thigh began_in_sprint_kick_or_jump",    "d3",                          Routine, Soon),
        ("14y d2 pain_groin hardly_walks",                               "unable_to_bear_weight",       Urgent, Emergency),
        ("14y d2 pain_groin hardly_walks",                               "feels_ill",                   Urgent, Emergency),
        ("10y d100 pain_hip",                                            "leg_shortened_or_rotated",    Soon, Urgent),
        ("30y d100 pain_hip",                                            "leg_shortened_or_rotated",    Routine, Emergency),
        ("11y d2 both pain_anterior_thigh bilateral_symmetric_soreness", "d9",                          Routine, Soon),
        ("60y d8 pain_lateral_hip limp",                                 "76y",                         Routine, Soon),
        ("76y d8 pain_lateral_hip limp",                                 "pain_at_rest",                Soon, Urgent),
        ("45y d1 p4 pain_lateral_hip after_fall_or_trauma",              "52y",                         Routine, Urgent),
    ]),
    ("weak bone", &[
        ("68y d40 pain_lateral_thigh",                                   "low_bone_density",            Routine, Soon),
        ("68y d40 pain_lateral_thigh bone_drug_for_years",               "pain_walking",                Soon, Urgent),
        ("24y d18 pain_lateral_thigh worsens_through_run forces_stop",   "weekly_mileage_spike",        Routine, Soon),
        ("24y d14 pain_buttock",                                         "high_running_volume",         Routine, Soon),
        ("33y woman d20 pain_buttock",                                   "postpartum",                  Routine, Soon),
        ("38y d60 p3 pain_sit_bone uphill",                              "previous_bone_stress_injury", Routine, Routine),
        ("38y d60 p3 pain_sit_bone pain_walking",                        "previous_bone_stress_injury", Routine, Soon),
        ("56y d90 pain_groin worsens_through_run",                       "forces_stop",                 Routine, Soon),
        ("29y d21 p4 pain_hip running_brings_it_on",                     "high_running_volume",         Routine, Soon),
        ("26y d18 p3 pain_groin running_brings_it_on",                    "low_bmi",                     Routine, Soon),
        ("26y d18 p5 pain_groin",                                        "running_brings_it_on",        Routine, Soon),
        ("26y d18 p5 pain_groin",                                        "runs_less_because_of_it",     Routine, Soon),
        ("42y d14 pain_lateral_knee repeatable_distance complete",       "previous_bone_stress_injury", SelfCare, Routine),
        ("80y d4 pain_hip",                                              "rolling_over_in_bed",         Routine, Soon),
        ("20y d14 pain_knee worsens_through_run",                        "military_training",           Routine, Soon),
        ("24y d120 pain_groin",                                          "forces_stop",                 Routine, Soon),
        ("24y d300 pain_groin",                                          "forces_stop",                 Routine, Routine),
        ("29y d40 pain_groin",                                           "returns_at_each_attempt",     Routine, Soon),
        ("29y d14 p3 pain_groin",                                        "weekly_mileage_spike",        SelfCare, Routine),
        ("29y d14 p5 pain_groin",                                        "weekly_mileage_spike",        Routine, Soon),
    ]),
    ("nerves, vessels, muscles, blood", &[
        ("38y both d3 pain_posterior_thigh",                             "numbness_or_tingling",        Routine, Urgent),
        ("38y both d60 pain_posterior_thigh",                            "numbness_or_tingling",        Routine, Routine),
        ("52y d3 pain_lateral_thigh recent_travel_or_immobility",        "previous_clot",               Routine, Urgent),
        ("38y d3 pain_below_knee",                                       "recent_joint_injection_or_surgery", Routine, Urgent),
        ("30y woman d10 pain_thigh_unclear",                             "pregnant",                    Routine, Urgent),
        ("24y d0 p9 pain_anterior_thigh swelling_or_bruising",           "pain_at_rest",                Urgent, Emergency),
        ("38y both d0 p8 pain_anterior_thigh bilateral_symmetric_soreness weakness_from_pain", "nausea_or_vomiting", Routine, Emergency),
        ("74y d0 p9 pain_below_knee sudden_onset numbness_below_knee",   "unsure:cold_pale_leg",        Urgent, Urgent),
        ("44y d0 p8 pain_lateral_thigh pain_at_rest",                    "unsure:cold_pale_leg",        Soon, Urgent),
        ("24y both d2 p9 bilateral_symmetric_soreness",                  "unsure:dark_urine",           Routine, Urgent),
        ("24y both d2 p9 bilateral_symmetric_soreness",                  "swelling_or_bruising",        Routine, Urgent),
        ("33y d1 p8 pain_buttock race_just_run",                         "numbness_below_knee",         Routine, Urgent),
        ("33y both d0 bilateral_symmetric_soreness race_just_run nausea_or_vomiting", "cramp_or_spasm", Routine, Urgent),
        ("38y d120 p4 pain_posterior_thigh eases_as_warms_up",           "previous_clot",               Routine, Routine),
        ("38y d12 p4 pain_posterior_thigh eases_as_warms_up",            "previous_clot",               Routine, Urgent),
        ("65y d10 p2 pain_low_back sitting",                             "anticoagulant",               Soon, Soon),
        ("55y d3 pain_buttock anticoagulant",                            "pain_at_rest",                Soon, Urgent),
        ("50y d900 p3 pain_buttock numbness_or_tingling",                "anticoagulant",               Routine, Routine),
        ("50y d10 p3 pain_buttock numbness_or_tingling",                 "anticoagulant",               Routine, Emergency),
        ("55y d3 pain_groin",                                            "anticoagulant",               Routine, Urgent),
        ("49y d3 pain_posterior_thigh pain_sit_bone",                    "felt_pop",                    Routine, Soon),
        ("52y d5 pain_posterior_thigh pain_sit_bone",                    "swelling_or_bruising",        Routine, Soon),
        ("52y d400 p3 pain_posterior_thigh palpable_gap",                "d20",                         Routine, Soon),
    ]),
    ("infection and inflammation", &[
        ("52y d20 p3 pain_lateral_hip lying_on_side",                    "recent_joint_injection_or_surgery", SelfCare, Soon),
        ("52y d20 p3 pain_lateral_hip recent_joint_injection_or_surgery", "pain_at_rest",               Soon, Urgent),
        ("52y d20 p3 pain_lateral_hip recent_joint_injection_or_surgery", "fever",                      Soon, Emergency),
        ("70y d20 pain_lateral_thigh pain_walking",                      "hip_replacement",             Routine, Soon),
        ("70y d20 pain_hip hip_replacement",                             "worse_within_days",           Routine, Urgent),
        ("52y d9 pain_groin hip_bent_eases",                             "feels_ill",                   Routine, Urgent),
        ("44y d3 pain_hip worse_within_days",                            "immunosuppression",           Soon, Urgent),
        ("28y d10 pain_hip recent_infection",                            "knee_swells_or_locks",        Routine, Soon),
        ("66y d4 pain_buttock burning",                                  "d40",                         Soon, Routine),
        ("73y both d21 pain_lateral_hip",                                "morning_stiffness_over_30",   Routine, Soon),
    ]),
    ("what the runner cannot say", &[
        ("36y d2 pain_low_back numbness_or_tingling",                    "unsure:saddle_numbness",      Routine, Urgent),
        ("36y d2 pain_lateral_hip",                                      "unsure:saddle_numbness",      Routine, Routine),
        ("36y d2 pain_hip numbness_or_tingling",                         "unsure:saddle_numbness",      Routine, Urgent),
        ("36y d2 pain_low_back numbness_or_tingling unsure:saddle_numbness", "no:saddle_numbness",      Urgent, Routine),
        ("36y d2 pain_low_back numbness_or_tingling unsure:saddle_numbness", "saddle_numbness",         Urgent, Emergency),
        ("40y d0 pain_lateral_hip after_fall_or_trauma",                 "unsure:unable_to_bear_weight", Routine, Urgent),
        ("61y d2 p8 pain_buttock diabetes",                              "unsure:fever",                Routine, Urgent),
        ("24y d14 pain_groin",                                           "unsure:pain_walking",         Routine, Soon),
        ("24y d14 pain_lateral_hip",                                     "unsure:pain_walking",         Routine, Routine),
    ]),
    ("what is not new, and what is harmless", &[
        ("31y d300 pain_groin",                                          "limp",                        Routine, Soon),
        ("31y d730 pain_groin",                                          "limp",                        Routine, Routine),
        ("31y d730 pain_groin limp",                                     "worse_within_days",           Routine, Soon),
        ("54y d40 p4 pain_lateral_hip",                                  "night_pain_unprovoked",       Routine, Routine),
        ("54y d40 p4 pain_lateral_hip night_pain_unprovoked",            "progressive_over_weeks",      Routine, Soon),
        ("54y d20 p4 pain_lateral_hip complete",                         "lying_on_side",               Routine, SelfCare),
        ("54y d20 p4 pain_lateral_hip lying_on_side",                    "pain_hip",                    SelfCare, Routine),
        ("30y d5 p8 pain_anterior_thigh pain_walking",                   "bilateral_symmetric_soreness", Soon, SelfCare),
        ("30y d5 p8 pain_groin pain_walking",                            "bilateral_symmetric_soreness", Soon, Soon),
        ("30y d9 p8 pain_anterior_thigh pain_walking",                   "bilateral_symmetric_soreness", Soon, Soon),
        ("30y both d5 p4 pain_anterior_thigh bilateral_symmetric_soreness pain_walking", "d8",          SelfCare, Soon),
        ("30y d20 p4 pain_lateral_knee complete",                        "burning",                     SelfCare, SelfCare),
        ("30y d20 p4 pain_lateral_knee complete",                        "forces_stop",                 SelfCare, Routine),
        ("25y d5 numbness_or_tingling numbness_outer_thigh p0",          "weakness_from_pain",          SelfCare, Routine),
        ("21y d200 p1 pain_lateral_hip snap_over_outer_hip",             "p4",                          SelfCare, Routine),
    ]),
];

fn told(story: &str) -> CaseBuilder {
    story.split_whitespace().fold(Case::builder(Age::UNKNOWN), tell)
}

fn tell(case: CaseBuilder, word: &str) -> CaseBuilder {
    let fact = |key: &str| key.parse::<Fact>().unwrap_or_else(|error| panic!("{error}"));
    let number = |text: &str| text.parse::<u16>().ok();
    if let Some(age) = word.strip_suffix('y').and_then(number) {
        return case.age(u8::try_from(age).expect("an age"));
    }
    if let Some(days) = word.strip_prefix('d').and_then(number) {
        return case.days(days);
    }
    if let Some(pain) = word.strip_prefix('p').and_then(number) {
        return case.pain(u8::try_from(pain).expect("a score"));
    }
    match word.split_once(':') {
        Some(("no", key)) => return case.answers([(fact(key), Answer::Absent)]),
        Some(("unsure", key)) => return case.answers([(fact(key), Answer::CannotSay)]),
        _ => {}
    }
    match word {
        "woman" => case.sex(Sex::Female),
        "man" => case.sex(Sex::Male),
        "both" => case.side(Side::Both),
        "not_pregnant" => case.pregnancy(Pregnancy::No),
        "complete" => case.sites_complete(),
        key => say(case, fact(key)),
    }
}

/// The story with one word more, in place of what it said about the same.
fn changed(story: &str, word: &str) -> Case {
    let key = |word: &str| word.rsplit(':').next().map(str::to_owned);
    let kept = story.split_whitespace().filter(|other| key(other) != key(word));
    kept.chain([word]).fold(Case::builder(Age::UNKNOWN), tell).build().expect("a case")
}

#[test]
fn one_answer_changes_the_urgency_as_it_must() {
    let mut count = 0;
    let mut wrong = Vec::new();
    for (kind, pairs) in PAIRS {
        for (story, answer, before, after) in *pairs {
            count += 1;
            let urgency = |case: &Case| assess(case).triage().urgency_if_clear;
            let is = (urgency(&told(story).build().expect("a case")), urgency(&changed(story, answer)));
            if is != (*before, *after) {
                wrong.push(format!("{kind}: {story} + {answer}: {} to {}, must be {before} to {after}", is.0, is.1));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(count >= 120, "{count} pairs");
}
