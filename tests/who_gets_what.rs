//! Every condition that must not be missed: who gets which urgency, by picture, age, sex, pregnancy and by how the
//! safety questions were answered. The table is `tests/golden/who_gets_what.md`.

use crate::support::golden;
use crate::support::{say, textbook};
use running_hip_pain::knowledge::SAFETY_QUESTIONS;
use running_hip_pain::*;

/// An age of each band that has rules of its own.
const AGES: [u8; 9] = [6, 13, 17, 21, 34, 47, 57, 66, 80];

#[derive(Clone, Copy, PartialEq)]
enum Who {
    Woman,
    Man,
    Pregnant,
}

#[derive(Clone, Copy, PartialEq)]
enum Picture {
    /// What most patients show.
    Typical,
    /// Where it hurts most often, and the most usual sign of the danger list.
    Sparsest,
}

/// What became of the safety questions that the picture does not answer.
#[derive(Clone, Copy, PartialEq)]
enum Safety {
    No,
    NotAsked,
    CannotSay,
}

struct Told {
    picture: Picture,
    safety: Safety,
    age: u8,
    who: Who,
}

fn dangers() -> impl Iterator<Item = (Condition, usize)> {
    let dangers = Condition::ALL.iter().copied().filter(|condition| condition.entry().danger.is_some());
    dangers.flat_map(|condition| (0..condition.entry().presentations.len()).map(move |picture| (condition, picture)))
}

fn facts(condition: Condition, presentation: usize, picture: Picture) -> Vec<Fact> {
    let typical = textbook(condition, presentation, 0.4);
    if picture == Picture::Typical {
        return typical;
    }
    let danger = condition.entry().danger.as_ref().expect("a danger");
    let place = typical.iter().copied().find(|fact| fact.section() == Section::Site);
    let sign = typical.iter().copied().find(|fact| danger.findings.contains(*fact) && Some(*fact) != place);
    place.into_iter().chain(sign).collect()
}

/// `None` where the condition does not occur.
fn case(condition: Condition, presentation: usize, told: &Told) -> Option<Case> {
    let (first, last) = condition.entry().ages;
    let may_be_pregnant = (17..=47).contains(&told.age);
    if !(first..=last).contains(&told.age) || (told.who == Who::Pregnant && !may_be_pregnant) {
        return None;
    }
    let present = facts(condition, presentation, told.picture);
    let builder = match told.who {
        Who::Man => Case::builder(told.age).sex(Sex::Male),
        Who::Woman => Case::builder(told.age).sex(Sex::Female).pregnancy(Pregnancy::No),
        Who::Pregnant => Case::builder(told.age).sex(Sex::Female).pregnancy(Pregnancy::Pregnant),
    };
    let builder = present.iter().filter(|fact| !is_pregnancy(**fact)).fold(builder, |case, fact| say(case, *fact));
    let case = builder.build().expect("a picture without contradictions");
    let answer = match told.safety {
        Safety::NotAsked => return Some(case),
        Safety::No => Answer::Absent,
        Safety::CannotSay => Answer::CannotSay,
    };
    let asked = SAFETY_QUESTIONS.iter().flat_map(|entry| entry.facts);
    let open: Vec<Fact> = asked.filter(|fact| case.answer(*fact) == Answer::Unknown).collect();
    Some(case.with_all(open, answer).expect("an answer to what was not answered"))
}

fn is_pregnancy(fact: Fact) -> bool {
    matches!(fact, Fact::RiskFactor(RiskFactor::Pregnant | RiskFactor::Postpartum))
}

fn all() -> impl Iterator<Item = (Condition, usize, Told, Case)> {
    let tellings = [Picture::Typical, Picture::Sparsest]
        .into_iter()
        .flat_map(|picture| [Safety::No, Safety::NotAsked, Safety::CannotSay].map(|safety| (picture, safety)));
    let tellings: Vec<_> = tellings.collect();
    dangers().flat_map(move |(condition, presentation)| {
        let tellings = tellings.clone().into_iter();
        tellings.flat_map(move |(picture, safety)| {
            let people = AGES.into_iter().flat_map(|age| [Who::Woman, Who::Man, Who::Pregnant].map(|who| (age, who)));
            people.filter_map(move |(age, who)| {
                let told = Told { picture, safety, age, who };
                let case = case(condition, presentation, &told)?;
                Some((condition, presentation, told, case))
            })
        })
    })
}

#[test]
fn a_typical_picture_reaches_the_level_of_its_condition_in_everybody() {
    for (condition, presentation, told, case) in all() {
        let levels = condition.entry().danger.as_ref().expect("a danger").levels;
        let least = levels.last().map_or(Urgency::Routine, |(_, urgency)| *urgency);
        let triage = assess(&case).triage().clone();
        if told.picture == Picture::Typical {
            assert!(triage.urgency_if_clear >= least, "{condition} {presentation}: {case:?}");
            assert_eq!(triage.running, Running::Stop, "{condition} {presentation}: {case:?}");
        }
    }
}

#[test]
fn the_sparsest_picture_is_never_left_to_itself() {
    for (condition, presentation, told, case) in all() {
        if told.picture == Picture::Sparsest {
            let triage = assess(&case).triage().clone();
            assert!(triage.urgency_if_clear >= Urgency::Routine, "{condition} {presentation}: {case:?}");
            assert!(triage.running > Running::AsUsual, "{condition} {presentation}: {case:?}");
        }
    }
}

#[test]
fn cannot_say_is_never_less_urgent_than_no() {
    for (condition, presentation, told, unsure) in all() {
        if told.safety == Safety::CannotSay {
            let urgency_of = |safety| {
                let case = case(condition, presentation, &Told { safety, ..told });
                assess(&case.expect("the same picture")).urgency()
            };
            let urgency = assess(&unsure).urgency();
            assert!(urgency >= urgency_of(Safety::No).max(urgency_of(Safety::NotAsked)), "{condition}: {unsure:?}");
        }
    }
}

#[test]
fn the_table_is_as_it_is_written_down() {
    let mut page = String::from(
        "# Who gets what\n\nThe urgency of every condition that must not be missed, if what was not asked is answered \
         \"no\". W a woman, M a man, P in pregnancy; `-` self-care, `r` routine, `s` soon, `u` the same day, `E` \
         emergency, a blank where the condition does not occur. Written by `tests/who_gets_what.rs`.\n\n| condition, \
         presentation | picture | safety questions |",
    );
    for age in AGES {
        page += &format!(" {age} |");
    }
    page += &format!("\n|---|---|---|{}\n", "---|".repeat(AGES.len()));
    let pictures = [(Picture::Typical, "typical"), (Picture::Sparsest, "sparsest")];
    let answers = [(Safety::No, "no"), (Safety::NotAsked, "not asked"), (Safety::CannotSay, "cannot say")];
    for (condition, presentation) in dangers() {
        for (picture, picture_name) in pictures {
            for (safety, answer) in answers {
                let name = condition.entry().presentations[presentation].name;
                page += &format!("| {condition}, {name} | {picture_name} | {answer} |");
                for age in AGES {
                    let cell = [(Who::Woman, 'W'), (Who::Man, 'M'), (Who::Pregnant, 'P')].map(|(who, letter)| {
                        let case = case(condition, presentation, &Told { picture, safety, age, who });
                        case.map(|case| format!("{letter}{}", sign(assess(&case).triage().urgency_if_clear)))
                    });
                    page += &format!(" {} |", cell.into_iter().flatten().collect::<Vec<_>>().join(" "));
                }
                page += "\n";
            }
        }
    }
    golden::file("tests/golden/who_gets_what.md", &page);
}

fn sign(urgency: Urgency) -> char {
    match urgency {
        Urgency::SelfCare => '-',
        Urgency::Routine => 'r',
        Urgency::Soon => 's',
        Urgency::Urgent => 'u',
        Urgency::Emergency => 'E',
    }
}
