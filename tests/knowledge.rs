//! Rules over the whole knowledge base.

use crate::support;
use crate::support::golden;
use std::collections::{BTreeMap, BTreeSet};

use crate::support::{statable, textbook, typical_age};
use running_hip_pain::knowledge::*;
use running_hip_pain::*;

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
    let lists: [(&str, Vec<&str>); 14] = [
        ("finding", Finding::ALL.iter().map(|value| value.key()).collect()),
        ("risk factor", RiskFactor::ALL.iter().map(|value| value.key()).collect()),
        ("condition", Condition::ALL.iter().map(|value| value.key()).collect()),
        ("red flag", RedFlag::ALL.iter().map(|value| value.key()).collect()),
        ("course sign", CourseSign::ALL.iter().map(|value| value.key()).collect()),
        ("composite", Composite::ALL.iter().map(|value| value.key()).collect()),
        ("safety question", SafetyQuestion::ALL.iter().map(|value| value.key()).collect()),
        ("sign to watch for", Warning::ALL.iter().map(|value| value.key()).collect()),
        ("weight", Weight::ALL.iter().map(|value| value.key()).collect()),
        ("contributor", Contributor::ALL.iter().map(|value| value.key()).collect()),
        ("intervention", Intervention::ALL.iter().map(|value| value.key()).collect()),
        ("activity", Activity::ALL.iter().map(|value| value.key()).collect()),
        ("stop sign", StopSign::ALL.iter().map(|value| value.key()).collect()),
        ("claim", Claim::ALL.iter().map(|value| value.key()).collect()),
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
fn every_entry_has_its_file_and_no_file_is_left_over() {
    fn keys<T: Copy>(all: &[T], key: fn(T) -> &'static str) -> BTreeSet<String> {
        all.iter().map(|value| key(*value).to_owned()).collect()
    }
    let folders = [
        (
            "conditions",
            keys(Condition::ALL, Condition::key),
            &["codes", "families", "named_only_with", "schema", "usual_pairs"][..],
        ),
        ("care/contributors", keys(Contributor::ALL, Contributor::key), &["schema"]),
        ("care/interventions", keys(Intervention::ALL, Intervention::key), &["schema"]),
    ];
    for (folder, keys, others) in folders {
        let path = format!("{}/src/knowledge/{folder}", crate::support::ROOT);
        let files: BTreeSet<String> = std::fs::read_dir(path)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
            .filter(|name| name != "mod" && !others.contains(&name.as_str()))
            .collect();
        assert_eq!(files, keys, "{folder}");
    }
}

#[test]
fn figures_are_within_their_ranges() {
    for clue in Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()) {
        let fine = match clue.evidence.likelihood {
            Likelihood::Share(share) => (0.0..=1.0).contains(&share) && share > 0.0,
            Likelihood::Accuracy { sensitivity, specificity } => {
                (0.0..=1.0).contains(&sensitivity) && (0.0..=1.0).contains(&specificity)
            }
            Likelihood::Ratio { present, absent } => present > 0.0 && absent > 0.0,
            Likelihood::Odds(odds) => odds > 0.0,
            _ => false,
        };
        assert!(fine, "{} {:?}", clue.fact, clue.evidence);
    }
    for fact in Fact::all() {
        assert!(fact.entry().baseline > 0.0 && fact.entry().baseline < 1.0, "{fact}");
    }
}

/// A word of the scale and a risk-factor figure without a study are judgement, and so is whatever rests on memory
/// alone. What is left has a source that a reader can find.
#[test]
fn every_published_figure_has_a_source_that_can_be_found() {
    for source in Source::ALL.iter().filter(|source| **source != Source::Judgement) {
        let entry = source.entry();
        assert!(!entry.title.is_empty(), "{source}");
        let findable = !entry.doi.is_empty() || !entry.pmid.is_empty() || !entry.journal.is_empty();
        assert!(findable, "{source} has neither DOI nor PubMed number nor journal or site");
    }
}

/// One paper is one source: a title, a DOI or a PubMed number under two keys is a slip.
#[test]
fn no_two_sources_are_one() {
    let mut owners: BTreeMap<&str, Source> = BTreeMap::new();
    for source in Source::ALL.iter().copied() {
        let entry = source.entry();
        for id in [entry.title, entry.doi, entry.pmid].into_iter().filter(|id| !id.is_empty()) {
            let other = owners.insert(id, source);
            assert_eq!(other, None, "`{id}` is {source} as well");
        }
    }
}

/// A link is made of characters that need no escape, and names what the table has.
#[test]
fn every_source_with_a_number_has_a_link() {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._/():;".contains(c);
    for entry in Source::ALL.iter().map(|source| source.entry()) {
        let numbers = [entry.doi, entry.pmid];
        let link = entry.url();
        assert_eq!(link.is_some(), numbers != ["", ""], "{entry}");
        assert!(
            link.is_none_or(
                |link| link.chars().all(plain) && numbers.iter().any(|id| !id.is_empty() && link.contains(id))
            ),
            "{entry}"
        );
        assert!(!entry.citation().contains("..") && entry.citation().contains(entry.title), "{entry}");
    }
}

#[test]
fn every_source_is_cited() {
    let mut cited: BTreeSet<Source> =
        Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()).map(|clue| clue.source).collect();
    cited.extend(RED_FLAG_RULES.iter().map(|rule| rule.source));
    cited.extend(COURSE_RULES.iter().map(|rule| rule.source));
    cited.extend(SAFETY_QUESTIONS.iter().map(|entry| entry.source));
    cited.extend(WARNINGS.iter().map(|entry| entry.source));
    for condition in Condition::ALL {
        cited.extend(condition.entry().prior.factors.iter().map(|factor| factor.source));
        cited.insert(condition.entry().prior.source);
    }
    for entry in Contributor::ALL.iter().map(|contributor| contributor.entry()) {
        cited.extend(entry.signs.iter().map(|sign| sign.source));
        cited.extend(entry.outcomes.iter().map(|outcome| outcome.source));
    }
    for entry in Intervention::ALL.iter().map(|intervention| intervention.entry()) {
        cited.insert(entry.source);
        cited.extend(entry.called_for_by.iter().map(|indication| indication.source));
        cited.extend(entry.outcomes.iter().map(|outcome| outcome.source));
    }
    cited.extend(STOP_SIGNS.iter().map(|entry| entry.source));
    cited.extend(STAGES.iter().map(|entry| entry.source));
    cited.extend(TRACKS.iter().map(|entry| entry.source));
    cited.extend(GATES.iter().map(|entry| entry.source));
    cited.extend(FOLLOW_UP_RULES.iter().map(|entry| entry.source));
    cited.extend(TOTALS.iter().map(|entry| entry.source));
    for entry in LOAD_METRICS {
        cited.insert(entry.formula);
        cited.extend(entry.sources);
    }
    cited.extend(CLAIMS.iter().flat_map(|entry| entry.sources.iter().copied()));
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

/// A runner who cannot say which side of the thigh hurts must not be ranked as if the thigh were unlikely.
#[test]
fn a_condition_of_the_thigh_says_how_often_the_side_is_unclear() {
    let is = |clue: &&Clue, finding: Finding| clue.fact == finding.into();
    let sides =
        [Finding::PainAnteriorThigh, Finding::PainMedialThigh, Finding::PainLateralThigh, Finding::PainPosteriorThigh];
    for condition in Condition::ALL {
        for presentation in condition.entry().presentations {
            let often = |clue: &&Clue| matches!(clue.evidence.likelihood, Likelihood::Share(share) if share >= 0.12);
            let named = presentation
                .sites
                .iter()
                .filter(|clue| sides.iter().any(|side| is(clue, *side)))
                .any(|clue| often(&clue));
            let unclear = presentation.sites.iter().any(|clue| is(&clue, Finding::PainThighUnclear));
            assert!(unclear || !named, "{condition}, {}", presentation.name);
        }
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
                    let weight = |condition: Condition| support::gain(&assessment.explain_condition(condition));
                    (weight(*condition) - weight(*rival)).abs() >= 0.5
                })
                .count();
            assert!(separating >= 2, "{condition} against {rival}: {separating}");
        }
    }
}

#[test]
fn every_fact_is_used_by_a_cause_or_a_rule() {
    let shows: BTreeSet<Fact> = Contributor::ALL
        .iter()
        .flat_map(|contributor| contributor.entry().signs)
        .flat_map(|sign| sign.facts())
        .collect();
    let unused: Vec<Fact> = support::unweighed().into_iter().filter(|fact| !shows.contains(fact)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn contributors_can_be_reported_and_seen() {
    for contributor in Contributor::ALL {
        let entry = contributor.entry();
        assert!(entry.signs.iter().any(|sign| sign.shows == Shown::Reported), "{contributor}");
        let hints = entry.signs.iter().filter(|sign| sign.shows == Shown::Suggested).count();
        assert!(hints == 0 || (1..=hints).contains(&entry.hints_needed), "{contributor}");
        let by_runner = |fact: Fact| fact.may_be_asked() && fact.answered_by() != [Reporter::Examiner];
        assert!(entry.signs.iter().any(|sign| sign.facts().into_iter().all(by_runner)), "{contributor}");
    }
}

#[test]
fn a_contributor_of_low_grade_is_never_said_to_do_more_than_may() {
    use running_hip_pain::wording::{English, Phrase, Wording};
    for grade in Grade::ALL {
        let may = English.say(Phrase::Adds(*grade)).contains("may");
        assert_eq!(may, !grade.may_be_stated(), "{grade}");
    }
}

#[test]
fn interventions_are_whole() {
    for intervention in Intervention::ALL {
        let entry = intervention.entry();
        let given = entry.core != Core::No || !entry.called_for_by.is_empty();
        assert_eq!(given, entry.access != Access::NotAdvised, "{intervention}");
        assert_eq!(entry.grade == Grade::X, entry.access == Access::NotAdvised, "{intervention}");
        assert_eq!(entry.dose == Dose::Nothing, entry.access == Access::NotAdvised || is_no_amount(*intervention));
        assert!(entry.called_for_by.iter().all(|indication| indication.grade != Grade::X), "{intervention}");
        assert!(!entry.then.contains(intervention), "{intervention}");
        // While a guarded condition is plausible, nobody runs, loads or stretches. Naming one here would have no
        // effect.
        for condition in entry.not_with {
            assert!(!condition.entry().is_guarded(), "{intervention} is left out with {condition} anyway");
        }
        let running = entry.kind == InterventionKind::Form;
        assert!(!running || entry.demand == Demand::Runs, "{intervention} is done running");
        let mut causes: Vec<Cause> = entry.called_for_by.iter().map(|indication| indication.cause).collect();
        let all = causes.len();
        causes.sort();
        causes.dedup();
        assert_eq!(causes.len(), all, "{intervention} is called for twice by one cause");
    }
}

/// Advice not to run or to be seen has no amount.
fn is_no_amount(intervention: Intervention) -> bool {
    matches!(intervention, Intervention::NoRunningUntilAssessed | Intervention::GpVisit)
}

#[test]
fn every_family_says_how_much_pain_it_bears() {
    for family in Family::ALL {
        assert!(PAIN_RULES.iter().any(|entry| entry.families.contains(family)), "{family}");
    }
    assert!(PAIN_RULES.is_sorted_by(|a, b| a.rule.stay_up_to <= b.rule.stay_up_to), "the strictest first");
}

/// A judgement has no published figure, and a figure lies within its own interval.
#[test]
fn published_results_are_sound() {
    let of_contributors = Contributor::ALL.iter().flat_map(|contributor| contributor.entry().outcomes);
    let of_interventions = Intervention::ALL.iter().flat_map(|intervention| intervention.entry().outcomes);
    let of_bands = LOAD_BANDS.iter().filter_map(|entry| entry.found.as_ref());
    let of_weeks = WEEK_BANDS.iter().filter_map(|entry| entry.found.as_ref());
    let of_load = of_bands.chain(of_weeks).chain(LOAD_METRICS.iter().flat_map(|entry| entry.outcomes));
    for outcome in of_contributors.chain(of_interventions).chain(of_load) {
        assert_ne!(outcome.source, Source::Judgement, "{outcome:?}");
        assert!(!outcome.of.is_empty() && outcome.value.is_finite(), "{outcome:?}");
        if let Some((low, high)) = outcome.interval {
            assert!(low < high && (low..=high).contains(&outcome.value), "{outcome:?}");
        }
    }
}

/// Every grade of the knowledge base that has a row of its own, with what it rests on.
fn grades() -> Vec<(String, Grade, Vec<Source>)> {
    let mut grades = Vec::new();
    let mut add = |of: String, grade, sources: &[Source]| grades.push((of, grade, sources.to_vec()));
    for entry in Intervention::ALL.iter().map(|intervention| intervention.entry()) {
        add(entry.intervention.to_string(), entry.grade, &[entry.source]);
        for called in entry.called_for_by {
            add(format!("{} for {:?}", entry.intervention, called.cause), called.grade, &[called.source]);
        }
    }
    for entry in Contributor::ALL.iter().map(|contributor| contributor.entry()) {
        entry.signs.iter().for_each(|sign| add(entry.contributor.to_string(), sign.grade, &[sign.source]));
    }
    STOP_SIGNS.iter().for_each(|entry| add(entry.sign.to_string(), entry.grade, &[entry.source]));
    LOAD_BANDS.iter().for_each(|entry| add(format!("{:?}", entry.band), entry.grade, &[entry.source]));
    WEEK_BANDS.iter().for_each(|entry| add(format!("{:?}", entry.band), entry.grade, &[entry.source]));
    LOAD_METRICS.iter().for_each(|entry| add(entry.metric.to_string(), entry.grade, entry.sources));
    CLAIMS.iter().for_each(|entry| add(entry.claim.to_string(), entry.grade, entry.sources));
    grades
}

/// Sources that state an opinion of experts or tell what others found, and measured nothing.
const OPINIONS: &[Source] = &[
    Source::Judgement,
    Source::Barton2016,
    Source::ExeterHip,
    Source::George2024,
    Source::GiaiVia2017,
    Source::GiaiVia2019,
    Source::GlosHip,
    Source::Mountjoy2023,
    Source::MskassistHip,
    Source::Robertson2017,
    Source::Stellingwerff2023,
];

#[test]
fn no_grade_better_than_opinion_rests_on_opinion() {
    for (of, grade, sources) in grades() {
        let measured = sources.iter().any(|source| !OPINIONS.contains(source));
        assert!(measured || grade == Grade::D, "{of} is {grade} on {sources:?}");
    }
    for clue in Condition::ALL.iter().copied().flat_map(clues).chain(family_clues()) {
        assert!(clue.source == Source::Judgement || !OPINIONS.contains(&clue.source), "{}", clue.fact);
    }
}

/// Strong or moderate evidence has a figure of the same source, so that a reader sees what was measured, and in whom.
#[test]
fn whoever_is_graded_well_shows_the_figure() {
    for entry in Intervention::ALL.iter().map(|intervention| intervention.entry()) {
        let called = entry.called_for_by.iter().map(|called| (called.grade, called.source));
        for (grade, source) in called.chain([(entry.grade, entry.source)]).filter(|(grade, _)| grade.may_be_stated()) {
            let shown = entry.outcomes.iter().any(|outcome| outcome.source == source);
            assert!(shown, "{} is {grade} on {source}", entry.intervention);
        }
    }
    for entry in Contributor::ALL.iter().map(|contributor| contributor.entry()) {
        for sign in entry.signs.iter().filter(|sign| sign.grade.may_be_stated()) {
            let shown = entry.outcomes.iter().any(|outcome| outcome.source == sign.source);
            assert!(shown, "{} is {} on {}", entry.contributor, sign.grade, sign.source);
        }
    }
}

/// Each cause, circumstance and intervention of the source article has its claim, and each claim its place.
#[test]
fn every_point_of_the_article_is_reached_from_its_claim() {
    let causes: Vec<Cause> = [
        Condition::ItBandSyndrome,
        Condition::HipOsteoarthritis,
        Condition::GreaterTrochantericPainSyndrome,
        Condition::LabralTear,
        Condition::FemoralNeckStressFracture,
    ]
    .map(Cause::from)
    .into_iter()
    .chain(Contributor::ALL.iter().filter(|contributor| **contributor != Contributor::LowEnergy).map(|k| (*k).into()))
    .collect();
    let facts: [Fact; 6] = [
        RiskFactor::WeeklyMileageSpike.into(),
        RiskFactor::IntensitySpike.into(),
        RiskFactor::ProlongedSitting.into(),
        RiskFactor::PreviousBoneStressInjury.into(),
        Finding::ExcessiveHipRotation.into(),
        Finding::HeelStrike.into(),
    ];
    use Intervention as I;
    let measures = [
        I::GradualProgression,
        I::RestDays,
        I::CrossTraining,
        I::ReduceHipRotation,
        I::MidfootStrike,
        I::CoreEngagement,
        I::UprightPosture,
        I::FormCoaching,
        I::Physiotherapy,
        I::Squats,
        I::Lunges,
        I::GluteBridges,
        I::Clamshells,
        I::HipFlexorStretch,
        I::ItBandStretch,
        I::FoamRolling,
        I::GpVisit,
        I::Nsaid,
        I::CorticosteroidInjection,
    ];
    let stops =
        [StopSign::SharpPainWhileStretchingOrRolling, StopSign::NoBetterInTwoWeeks, StopSign::WorseDespiteLessLoad];
    let points = causes
        .into_iter()
        .map(Topic::Cause)
        .chain(facts.map(Topic::Fact))
        .chain(measures.map(Topic::Intervention))
        .chain(stops.map(Topic::StopSign));
    let reached: std::collections::HashSet<Topic> =
        CLAIMS.iter().flat_map(|entry| entry.about.iter().copied()).collect();
    for point in points {
        assert!(reached.contains(&point), "no claim leads to {point:?}");
    }
    assert_eq!(CLAIMS.len(), 39, "the article has 39 claims");
    for entry in CLAIMS {
        assert!(!entry.about.is_empty() && !entry.sources.is_empty(), "{}", entry.claim);
    }
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
    for (entry, warning) in WARNINGS.iter().zip(Warning::ALL) {
        assert_eq!(entry.warning, *warning);
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
    let stated: Vec<f64> = Condition::ALL.iter().filter_map(|condition| condition.entry().prior.adult).collect();
    assert_eq!(stated.len(), Condition::COUNT - 1, "one condition takes the rest");
    assert!(stated.iter().sum::<f64>() < 1.0 && stated.iter().all(|share| *share > 0.0));
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

/// What is stated about a metric of a run log comes from one of its sources, and what is contradicted states by whom.
#[test]
fn figures_of_a_log_are_sourced() {
    for entry in LOAD_METRICS {
        let published = entry.sources.iter().any(|source| *source != Source::Judgement);
        assert!(entry.outcomes.iter().all(|outcome| entry.sources.contains(&outcome.source)), "{}", entry.metric);
        assert!(published || entry.grade == Grade::D, "{} is graded without a source", entry.metric);
        assert!(published || entry.outcomes.is_empty(), "{}", entry.metric);
    }
}

#[test]
fn codes_have_the_form_of_their_classification() {
    let icd10cm = |code: &str| {
        let (category, rest) = code.split_once('.').unwrap_or((code, ""));
        let mut letters = category.chars();
        category.len() == 3
            && letters.next().is_some_and(|first| first.is_ascii_uppercase())
            && letters.all(|rest| rest.is_ascii_alphanumeric())
            && rest.len() <= 4
            && rest.trim_end_matches('-').chars().all(|rest| rest.is_ascii_uppercase() || rest.is_ascii_digit())
    };
    for condition in Condition::ALL {
        let codes = condition.entry().codes;
        assert!(!codes.icd10cm.is_empty(), "{condition}");
        assert!(codes.icd10cm.iter().all(|code| icd10cm(code)), "{condition}: {codes}");
        assert!(codes.icd11.is_none_or(|code| (4..=6).contains(&code.len())), "{condition}: {codes}");
        let letters = |code: &str| code.len() == 2 && "GTLKO".contains(&code[..1]) && "MTRBNFSQCA".contains(&code[1..]);
        assert!(codes.osiics.is_none_or(letters), "{condition}: {codes}");
    }
    let hamstring = Condition::HamstringStrain.entry().codes;
    assert_eq!(hamstring.to_string(), "ICD-10-CM S76.311A, S76.312A; OSIICS TM-");
}

#[test]
fn an_assessment_carries_the_version() {
    assert_eq!(KNOWLEDGE_VERSION, assess(&Case::builder(30).build().expect("a case")).knowledge());
    assert_ne!(KNOWLEDGE_VERSION.hash, 0);
}

#[test]
fn the_counts_in_the_documents_are_right() {
    for (count, of) in [
        (Condition::COUNT, "conditions"),
        (Contributor::COUNT, "contributors"),
        (Intervention::COUNT, "interventions"),
        (Fact::COUNT, "findings and risk factors"),
        (RedFlag::COUNT, "red flags"),
        (CourseSign::COUNT, "course signs"),
        (SafetyQuestion::COUNT, "safety questions"),
        (Warning::COUNT, "signs to watch for"),
        (StopSign::COUNT, "stop signs"),
        (Claim::COUNT, "claims"),
    ] {
        golden::count("CHANGELOG.md", of, count);
    }
    golden::count("README.md", "conditions", Condition::COUNT);
}
