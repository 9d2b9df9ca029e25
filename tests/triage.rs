//! The synthetic red-flag suite: every rule, every condition that must not be missed, and each of them
//! with any single answer left out.

use crate::support::{answers_for, case_for, case_with, least_case, statable, textbook, typical_age};
use running_hip_pain::knowledge::{
    COURSE_RULES, Clause, RED_FLAG_RULES, SAFETY_QUESTIONS, SPEAKS_FOR_HARMLESS, STOP_RUNNING,
};
use running_hip_pain::*;

fn raises(case: &Case, by: RaisedBy) -> bool {
    assess(case).triage().raised().any(|raised| raised.by == by)
}

#[test]
fn every_pattern_of_every_rule_raises_its_urgency_by_itself() {
    for rule in &RED_FLAG_RULES {
        for (i, pattern) in rule.patterns.iter().enumerate() {
            let case = least_case(pattern);
            assert!(raises(&case, RaisedBy::RedFlag(rule.raises)), "{} pattern {i}: {case:?}", rule.raises);
            assert!(assess(&case).urgency() >= rule.urgency, "{} pattern {i}", rule.raises);
        }
    }
    for rule in &COURSE_RULES {
        for pattern in rule.patterns {
            let case = least_case(pattern);
            assert!(raises(&case, RaisedBy::Course(rule.raises)), "{}: {case:?}", rule.raises);
            assert!(assess(&case).urgency() >= rule.urgency, "{}", rule.raises);
        }
    }
}

/// A rule holds for every sign it lists, not only for the first.
#[test]
fn every_fact_in_a_rule_can_carry_it() {
    for rule in &RED_FLAG_RULES {
        for pattern in rule.patterns {
            for (i, clause) in pattern.clauses.iter().enumerate() {
                let one_each = |facts: &FactSet, answer| facts.iter().map(|fact| vec![(fact, answer)]).collect();
                let alternatives: Vec<Vec<(Fact, Answer)>> = match clause {
                    Clause::AllOf(_) | Clause::NoneOf(_) => continue,
                    Clause::AnyOf(any) => one_each(any, Answer::Present),
                    Clause::Earlier(any) => one_each(any, Answer::Earlier),
                    Clause::CannotSay(any) => one_each(any, Answer::CannotSay),
                    Clause::AtLeast(count, signs) => (0..signs.len())
                        .flat_map(|start| {
                            signs[start].iter().map(move |first| {
                                let rest = (1..*count).map(|step| signs[(start + step) % signs.len()].iter().next());
                                let all = std::iter::once(first).chain(rest.flatten());
                                all.map(|fact| (fact, Answer::Present)).collect()
                            })
                        })
                        .collect(),
                };
                let others = || pattern.clauses.iter().enumerate().filter(|(j, _)| *j != i).map(|(_, other)| other);
                for alternative in alternatives {
                    let answers = others().flat_map(answers_for).chain(alternative.iter().copied());
                    let case = case_for(pattern, answers);
                    assert!(raises(&case, RaisedBy::RedFlag(rule.raises)), "{} by {alternative:?}", rule.raises);
                }
            }
        }
    }
}

#[test]
fn no_rule_fires_outside_its_bounds() {
    for rule in &RED_FLAG_RULES {
        for pattern in rule.patterns {
            if rule.patterns.len() > 1 {
                continue; // another pattern may hold there
            }
            let flag = RaisedBy::RedFlag(rule.raises);
            let change = |change: &dyn Fn(CaseBuilder) -> CaseBuilder| {
                change(least_case(pattern).to_builder()).build().expect("a valid case")
            };
            if let Some((first, last)) = pattern.ages {
                let outside = if first > 0 { first - 1 } else { last + 1 };
                assert!(!raises(&change(&|case| case.age(outside)), flag), "{}", rule.raises);
                let touching = if first > 0 { outside..=first } else { last..=outside };
                assert!(raises(&change(&|case| case.age(touching.clone())), flag), "{}", rule.raises);
            }
            if let Some(days) = pattern.within_days {
                assert!(!raises(&change(&|case| case.days(days + 1)), flag), "{}", rule.raises);
            }
            if let Some(pain) = pattern.pain_from {
                assert!(!raises(&change(&|case| case.pain(pain - 1)), flag), "{}", rule.raises);
            }
            if pattern.unless_woman {
                assert!(!raises(&change(&|case| case.sex(Sex::Female)), flag), "{}", rule.raises);
            }
            if pattern.if_possibly_pregnant {
                assert!(!raises(&change(&|case| case.sex(Sex::Male)), flag), "{}", rule.raises);
                assert!(!raises(&change(&|case| case.pregnancy(Pregnancy::No)), flag), "{}", rule.raises);
                assert!(!raises(&change(&|case| case.age(60)), flag), "{}", rule.raises);
            }
        }
    }
}

/// The urgency that the textbook picture of a condition that must not be missed has to reach: the highest of its
/// levels.
fn least_urgency(condition: Condition) -> Option<Urgency> {
    condition.entry().danger.as_ref()?.levels.last().map(|(_, urgency)| *urgency)
}

#[test]
fn textbook_dangers_reach_their_urgency_even_with_one_answer_missing() {
    for condition in Condition::ALL {
        let Some(least) = least_urgency(*condition) else { continue };
        for presentation in 0..condition.entry().presentations.len() {
            let facts = textbook(*condition, presentation, 0.4);
            let whole = assess(&case_with(typical_age(*condition), facts.clone()));
            assert!(whole.urgency() >= least, "{condition}: {} with {facts:?}", whole.urgency());
            assert_eq!(whole.triage().running, Running::Stop, "{condition}");
            for left_out in &facts {
                let rest = facts.iter().copied().filter(|fact| fact != left_out);
                let assessment = assess(&case_with(typical_age(*condition), rest));
                // One answer may decide a level, but it never makes the difference to "no hurry".
                assert!(
                    assessment.urgency() >= least.min(Urgency::Soon),
                    "{condition} without {left_out}: {}",
                    assessment.urgency()
                );
            }
        }
    }
}

#[test]
fn every_answer_to_a_safety_question_asks_for_a_visit() {
    for entry in &SAFETY_QUESTIONS {
        for fact in entry.facts {
            let urgency = assess(&case_with(34, [fact])).triage().urgency_if_clear;
            assert!(urgency >= Urgency::Routine, "{fact}: {urgency}");
        }
    }
}

#[test]
fn a_safety_question_stays_open_until_it_is_answered() {
    let no_to_all = SAFETY_QUESTIONS.iter().flat_map(|entry| entry.facts.iter());
    let clear = no_to_all.fold(Case::builder(34), CaseBuilder::absent).build().expect("all no");
    assert!(!assess(&clear).triage().provisional);
    for entry in &SAFETY_QUESTIONS {
        for fact in entry.facts {
            for answer in [Answer::Unknown, Answer::CannotSay] {
                let open = assess(&clear.with(fact, answer).expect("one open"));
                let questions: Vec<_> = open.triage().open().collect();
                assert_eq!(questions, [entry.question], "{fact} {answer}");
                assert!(open.triage().open_facts().contains(fact));
            }
        }
    }
    let no_age = assess(&clear.to_builder().age(Age::UNKNOWN).build().expect("no age"));
    assert_eq!(no_age.triage().open().collect::<Vec<_>>(), [SafetyQuestion::AgeUnder16]);
}

#[test]
fn a_question_is_left_out_only_for_places_known_not_to_hurt() {
    let lateral = case_with(34, [Finding::PainLateralHip.into()]);
    let asked = |case: &Case| assess(case).triage().open().any(|question| question == SafetyQuestion::NervesAndBladder);
    assert!(asked(&lateral), "nobody asked about the back");
    let complete = lateral.to_builder().sites_complete().build().expect("the places are complete");
    assert!(!asked(&complete));
    assert!(asked(&complete.with(Finding::NumbnessOrTingling, Answer::Present).expect("tingling")));
}

#[test]
fn children_are_never_told_to_look_after_themselves() {
    for age in 0..16_u8 {
        let quiet = statable().fold(Case::builder(age), |builder, fact| builder.absent(fact)).build().expect("all no");
        assert!(assess(&quiet).urgency() >= Urgency::Soon, "{age}");
    }
    let touches = Case::builder(15..=40).build().expect("a range");
    assert!(assess(&touches).urgency() >= Urgency::Soon, "a range that touches under 16 counts as under 16");
}

/// What counts towards self-care must not count towards anything else, or an alarm could lower the urgency.
#[test]
fn what_earns_self_care_is_no_sign_of_danger() {
    let rules = RED_FLAG_RULES.iter().flat_map(|rule| rule.patterns);
    let rules = rules.chain(COURSE_RULES.iter().flat_map(|rule| rule.patterns)).chain(STOP_RUNNING);
    let clauses = rules.flat_map(|pattern| pattern.clauses).filter(|clause| !matches!(clause, Clause::NoneOf(_)));
    let named = clauses.fold(FactSet::EMPTY, |named, clause| named.union(clause.facts()));
    let dangers = Condition::ALL.iter().filter_map(|condition| condition.entry().danger.as_ref());
    let counted = dangers.fold(named, |all, danger| all.union(danger.findings).union(danger.risk_factors));
    for fact in SPEAKS_FOR_HARMLESS {
        assert!(!counted.contains(fact), "{fact}");
    }
}

/// The rules for the young and the old are not raised for everybody whose age nobody told.
#[test]
fn an_unknown_age_is_an_adult_of_running_age() {
    use Finding::*;
    let urgency = |age: Age, present: &[Finding]| {
        let case = present.iter().fold(Case::builder(age), |case, finding| case.present(*finding));
        assess(&case.build().expect("a case")).triage().urgency_if_clear
    };
    for (present, old) in [
        (&[PainLowBack, SuddenOnset][..], Age::from(66)),
        (&[PainLateralHip, Limp, PainAtRest], Age::from(76)),
        (&[PainLateralHip, Limp], Age::from(13)),
    ] {
        assert!(urgency(old, present) > urgency(Age::UNKNOWN, present), "{present:?}");
        assert_eq!(urgency(Age::UNKNOWN, present), urgency(Age::from(30), present), "{present:?}");
    }
    let fall = [PainLateralHip, AfterFallOrTrauma];
    assert_eq!(urgency(Age::UNKNOWN, &fall), urgency(Age::from(55), &fall), "of running age, and so perhaps over 50");
}

/// A harmless outer hip is told from the rest with eight answers: the age, the place, what speaks for it, and five of
/// safety.
#[test]
fn a_harmless_outer_hip_is_clear_with_eight_answers() {
    let told = Case::builder(46).present(Finding::PainLateralHip).sites_complete().present(Finding::LyingOnSide);
    let well = [Composite::OtherwiseWell, Composite::NoInjury].into_iter().flat_map(Composite::facts);
    let told = well.fold(told, |case, fact| case.absent(fact));
    let no = [Finding::UnableToBearWeight, Finding::NightPainUnprovoked, Finding::PainAtRest];
    let case = no.into_iter().fold(told, CaseBuilder::absent).build().expect("a case");
    let triage = assess(&case).triage().clone();
    assert_eq!((triage.provisional, triage.urgency), (false, Urgency::SelfCare), "{:?}", triage.open().next());
}

/// Nobody is told to stop running until seen and then not told to be seen.
#[test]
fn whatever_stops_running_asks_for_a_visit() {
    for pattern in STOP_RUNNING {
        for fact in pattern.clauses.iter().flat_map(|clause| clause.facts()) {
            let rest = pattern.clauses.iter().filter(|clause| !clause.facts().contains(fact)).flat_map(answers_for);
            let harmless = (Finding::BilateralSymmetricSoreness.into(), Answer::Present);
            let told = case_for(pattern, rest.chain([(fact, Answer::Present), harmless]));
            let tellings = [told.clone(), told.to_builder().side(Side::Both).days(2).build().expect("fresh")];
            let long = told.to_builder().days(4000).build().expect("long known");
            for case in tellings.into_iter().chain([long]) {
                let triage = assess(&case).triage().clone();
                let seen = triage.urgency_if_clear >= Urgency::Routine;
                assert!(seen || triage.running < Running::Stop, "{fact}: {case:?}");
            }
        }
    }
}

/// Whatever must not be missed is what some red flag makes one think of, so that a reason has a cause to answer to.
#[test]
fn every_danger_is_thought_of_by_a_red_flag() {
    let thought_of: Vec<Condition> = RedFlag::ALL.iter().flat_map(|flag| flag.thinks_of()).copied().collect();
    for condition in Condition::ALL.iter().filter(|condition| condition.entry().danger.is_some()) {
        assert!(thought_of.contains(condition), "{condition}");
    }
}
