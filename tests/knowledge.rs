//! Rules over the whole knowledge base.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use running_hip_pain::knowledge::*;
use running_hip_pain::*;
use support::{statable, textbook, typical_age};

fn clues(condition: Condition) -> impl Iterator<Item = &'static Clue> {
    let entry = condition.entry();
    let own = entry.presentations.iter().flat_map(|presentation| presentation.sites.iter().chain(presentation.clues));
    own.chain(entry.background)
}

fn family_clues() -> impl Iterator<Item = &'static Clue> {
    Family::ALL.iter().flat_map(|family| family_block(*family)).chain(BONE_STRESS_BLOCK)
}

#[test]
fn keys_are_unique_across_all_lists() {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    let lists: [(&str, Vec<&str>); 7] = [
        ("finding", Finding::ALL.iter().map(|value| value.key()).collect()),
        ("risk factor", RiskFactor::ALL.iter().map(|value| value.key()).collect()),
        ("condition", Condition::ALL.iter().map(|value| value.key()).collect()),
        ("red flag", RedFlag::ALL.iter().map(|value| value.key()).collect()),
        ("course sign", CourseSign::ALL.iter().map(|value| value.key()).collect()),
        ("composite", Composite::ALL.iter().map(|value| value.key()).collect()),
        ("safety question", SafetyQuestion::ALL.iter().map(|value| value.key()).collect()),
    ];
    for (list, keys) in lists {
        for key in keys {
            assert!(
                key.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_'),
                "{key}"
            );
            let other = owners.insert(key, list);
            assert_eq!(other, None, "`{key}` is a {list} and a {}", other.unwrap_or_default());
        }
    }
}

#[test]
fn every_condition_has_its_file_and_no_file_is_left_over() {
    let files: BTreeSet<String> = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/knowledge/conditions"))
        .expect("the folder of the conditions")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .filter(|name| name != "mod")
        .collect();
    let keys: BTreeSet<String> = Condition::ALL.iter().map(|condition| condition.key().to_owned()).collect();
    assert_eq!(files, keys);
}

#[test]
fn figures_are_within_their_ranges() {
    for clue in Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()) {
        let fine = match clue.evidence.figure {
            Figure::Share(share) => (0.0..=1.0).contains(&share) && share > 0.0,
            Figure::Accuracy { sensitivity, specificity } => {
                (0.0..=1.0).contains(&sensitivity) && (0.0..=1.0).contains(&specificity)
            }
            Figure::Ratio { present, absent } => present > 0.0 && absent > 0.0,
            Figure::Odds(odds) => odds > 0.0,
            _ => false,
        };
        assert!(fine, "{} {:?}", clue.fact, clue.evidence);
    }
    for fact in Fact::all() {
        assert!(fact.entry().baseline > 0.0 && fact.entry().baseline < 1.0, "{fact}");
    }
}

/// A word of the scale and a risk-factor figure without a study are judgement; so is whatever only memory
/// vouches for. What is left has a source that a reader can find.
#[test]
fn every_published_figure_has_a_source_that_can_be_found() {
    for source in Source::ALL.iter().filter(|source| **source != Source::Judgement) {
        let entry = source.entry();
        assert!(!entry.title.is_empty(), "{source}");
        let findable = !entry.doi.is_empty() || !entry.pmid.is_empty() || !entry.journal.is_empty();
        assert!(findable, "{source} has neither DOI nor PubMed number nor journal or site");
    }
}

#[test]
fn every_source_is_cited() {
    let mut cited: BTreeSet<Source> =
        Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()).map(|clue| clue.source).collect();
    cited.extend(RED_FLAG_RULES.iter().map(|rule| rule.source));
    cited.extend(COURSE_RULES.iter().map(|rule| rule.source));
    cited.extend(SAFETY_QUESTIONS.iter().map(|entry| entry.source));
    for condition in Condition::ALL {
        cited.extend(condition.entry().prior.factors.iter().map(|factor| factor.source));
        cited.insert(condition.entry().prior.source);
    }
    for source in Source::ALL {
        assert!(cited.contains(source), "{source} is cited nowhere");
    }
}

#[test]
fn no_fact_stands_twice_in_a_list() {
    let unique = |name: &str, clues: &[Clue]| {
        let mut seen = BTreeSet::new();
        for clue in clues {
            assert!(seen.insert(clue.fact), "{name}: {} stands twice", clue.fact);
        }
    };
    for condition in Condition::ALL {
        let entry = condition.entry();
        unique(condition.key(), entry.background);
        for presentation in entry.presentations {
            let own: Vec<Clue> = presentation.sites.iter().chain(presentation.clues).copied().collect();
            unique(condition.key(), &own);
        }
    }
    for family in Family::ALL {
        unique(family.key(), family_block(*family));
    }
}

#[test]
fn places_stand_under_sites_and_nothing_else_does() {
    let is_site =
        |fact: Fact| fact.section() == Section::Site && fact.may_be_asked() && fact.key().starts_with("pain_");
    for condition in Condition::ALL {
        for presentation in condition.entry().presentations {
            assert!(presentation.sites.iter().all(|clue| is_site(clue.fact)), "{condition}");
            assert!(!presentation.clues.iter().any(|clue| is_site(clue.fact)), "{condition}");
        }
    }
    assert!(!family_clues().any(|clue| is_site(clue.fact)), "a family states a place");
}

#[test]
fn every_condition_says_enough_of_its_own() {
    for condition in Condition::ALL {
        for presentation in condition.entry().presentations {
            assert!(presentation.clues.len() >= 8, "{condition} has only {} rows", presentation.clues.len());
            assert!(!presentation.sites.is_empty(), "{condition} hurts nowhere");
        }
        let parts: f64 = condition.entry().presentations.iter().map(|presentation| presentation.part).sum();
        assert!((parts - 1.0).abs() < 1e-9, "{condition}: the parts add up to {parts}");
    }
}

/// At least two answers tell a condition from each of its nearest rivals, by half a bit or more.
#[test]
fn every_condition_can_be_told_from_its_rivals() {
    for condition in Condition::ALL {
        let entry = condition.entry();
        assert!(!entry.rivals.is_empty() && !entry.rivals.contains(condition), "{condition}");
        for rival in entry.rivals {
            let separating = statable()
                .filter(|fact| {
                    let assessment = assess(&support::case_with(typical_age(*condition), [*fact]));
                    let weight = |condition| {
                        let explanation = assessment.explain(condition);
                        explanation.score - explanation.prior
                    };
                    (weight(*condition) - weight(*rival)).abs() >= 0.5
                })
                .count();
            assert!(separating >= 2, "{condition} against {rival}: {separating}");
        }
    }
}

#[test]
fn every_fact_is_used_by_a_condition_or_a_rule() {
    let mut used: BTreeSet<Fact> =
        Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()).map(|clue| clue.fact).collect();
    let patterns =
        RED_FLAG_RULES.iter().flat_map(|rule| rule.patterns).chain(COURSE_RULES.iter().flat_map(|rule| rule.patterns));
    for clause in patterns.flat_map(|pattern| pattern.clauses) {
        match clause {
            Clause::AnyOf(facts) | Clause::AllOf(facts) => used.extend(facts.iter()),
            Clause::AtLeast(_, signs) => used.extend(signs.iter().flat_map(|sign| sign.iter())),
        }
    }
    let unused: Vec<&str> = Fact::all().filter(|fact| !used.contains(fact)).map(Fact::key).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn rules_stand_in_the_order_of_their_lists() {
    for (rule, flag) in RED_FLAG_RULES.iter().zip(RedFlag::ALL) {
        assert_eq!(rule.raises, *flag);
        assert_eq!(flag.rule().raises, *flag);
    }
    for (rule, sign) in COURSE_RULES.iter().zip(CourseSign::ALL) {
        assert_eq!(rule.raises, *sign);
    }
    for (entry, question) in SAFETY_QUESTIONS.iter().zip(SafetyQuestion::ALL) {
        assert_eq!(entry.question, *question);
    }
}

#[test]
fn danger_lists_are_sound() {
    for condition in Condition::ALL {
        let entry = condition.entry();
        let Some(danger) = &entry.danger else {
            assert!(!entry.bone_stress, "{condition}");
            continue;
        };
        assert!(!danger.mimics.is_empty() && !danger.mimics.contains(condition), "{condition}");
        assert!(danger.mimics.iter().all(|mimic| mimic.entry().danger.is_none() || mimic.family() != Family::Serious));
        assert!(danger.levels.is_sorted_by(|a, b| a.0 < b.0 && a.1 < b.1), "{condition}: levels rise");
        assert!(danger.levels.iter().all(|(share, urgency)| (0.0..1.0).contains(share) && *urgency >= Urgency::Soon));
    }
}

#[test]
fn adult_priors_are_the_shares_of_a_whole() {
    // The conditions of this version are a part of a table of forty, which adds up to 1.
    let sum: f64 = Condition::ALL.iter().map(|condition| condition.entry().prior.adult).sum();
    assert!(sum > 0.7 && sum <= 1.0, "{sum}");
}

#[test]
fn every_presentation_can_rank_first_within_its_ages_and_sex() {
    for condition in Condition::ALL {
        let (youngest, oldest) = condition.entry().ages;
        for presentation in 0..condition.entry().presentations.len() {
            let facts = textbook(*condition, presentation, 0.5);
            let first_for = |age: u8, sex: Sex| {
                let builder = facts.iter().copied().fold(Case::builder(age).sex(sex), support::say);
                let case = builder.build().expect("a textbook case");
                let complete = case.to_builder().sites_complete().build();
                assess(&complete.unwrap_or(case)).ranking()[0].condition
            };
            let mut people = (youngest..=oldest.min(80)).flat_map(|age| Sex::ALL.iter().map(move |sex| (age, *sex)));
            assert!(people.any(|(age, sex)| first_for(age, sex) == *condition), "{condition} as {facts:?}");
        }
    }
}

#[test]
fn home_tests_of_a_leg_say_when_not_to() {
    use running_hip_pain::wording::{English, Phrase, Wording};
    for fact in [Finding::SingleLegStancePain, Finding::SingleLegStanceGroinPain] {
        assert!(English.say(Phrase::HowTo(fact.into())).contains("Leave it out if"), "{fact}");
    }
    for fact in Section::HomeTest.facts().filter(|fact| English.say(Phrase::HowTo(*fact)).contains("Leave it out")) {
        let not_with = fact.entry().not_with;
        assert!(not_with.contains(Finding::AfterFallOrTrauma.into()), "{fact} says so, and the table does not");
    }
    assert!(!Fact::from(Finding::HopTestPain).may_be_asked());
}

#[test]
fn the_version_names_the_tables() {
    assert_eq!(VERSION, assess(&Case::builder(30).build().expect("a case")).knowledge());
    assert_ne!(VERSION.hash, 0);
}
